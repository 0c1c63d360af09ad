import { SaxesParser } from 'saxes';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** What a narrative may be made of (txt-1: basic formatting, no scripts, forms or styles from elsewhere). */
const ELEMENTS = new Set(
  'a abbr acronym b big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img li ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var'.split(
    ' ',
  ),
);

let latest: { text: unknown; fault: string | undefined } | undefined;

/** Why a text is no narrative (`Narrative.div`), or none when it is one. Two invariants ask it of the same text. */
export function narrativeFault(text: unknown): string | undefined {
  if (latest === undefined || latest.text !== text) latest = { text, fault: faultOf(text) };
  return latest.fault;
}

function faultOf(text: unknown): string | undefined {
  if (typeof text !== 'string') return 'no text';
  try {
    return hasContent(text) ? undefined : 'it has no content';
  } catch (fault) {
    if (fault instanceof NarrativeFault) return fault.message;
    throw fault;
  }
}

/** The first thing that is wrong ends the reading: what follows cannot make it right. */
class NarrativeFault extends Error {}

/** Far more than any page has; names of namespaces are looked up in all elements around, so depth costs time. */
const DEEPEST = 200;

function hasContent(text: string): boolean {
  const refuse = (why: string): never => {
    throw new NarrativeFault(why);
  };
  let found = false;
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true, fragment: false });
  parser.on('error', (error) => refuse(error.message));
  parser.on('doctype', () => refuse('a document type'));
  parser.on('text', (content) => {
    found ||= content.trim() !== '';
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (depth === 0 && local !== 'div') refuse('the outermost element is no div');
    if (uri !== XHTML) refuse(`<${local}> is not in the XHTML namespace`);
    if (!ELEMENTS.has(local)) refuse(`<${local}> is not allowed`);
    if (Object.keys(attributes).some((name) => name.startsWith('on'))) refuse(`<${local}> has a script`);
    found ||= local === 'img';
    depth += 1;
    if (depth > DEEPEST) refuse(`it is nested deeper than ${DEEPEST} elements`);
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(text).close();
  return found;
}
