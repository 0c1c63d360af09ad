import { SaxesParser } from 'saxes';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** What a narrative may be made of (txt-1: basic formatting, no scripts, forms or styles from elsewhere). */
const ELEMENTS = new Set(
  'a abbr acronym address area b bdo big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img kbd li map ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var'.split(
    ' ',
  ),
);

/** Attributes of chapters 7 to 11 and 15 of HTML 4, of any element and of particular ones. */
const ATTRIBUTES = new Set(
  'xmlns title style class id lang xml:lang xml:space dir accesskey tabindex span width height align valign char charoff abbr axis headers scope rowspan colspan'.split(
    ' ',
  ),
);
const OF_ELEMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    a: 'charset coords href hreflang name rel rev shape type',
    area: 'alt coords href nohref shape',
    blockquote: 'cite',
    br: 'clear',
    col: 'bgcolor',
    hr: 'noshade size',
    img: 'alt border hspace ismap longdesc src usemap vspace',
    li: 'type value',
    map: 'name',
    ol: 'compact start type',
    pre: 'space',
    q: 'cite',
    table: 'bgcolor border cellpadding cellspacing frame rules summary',
    td: 'bgcolor nowrap',
    th: 'bgcolor nowrap',
    tr: 'bgcolor',
    ul: 'compact type',
  }).map(([element, names]) => [element, new Set(names.split(' '))]),
);

const isAllowed = (element: string, attribute: string): boolean =>
  ATTRIBUTES.has(attribute) ||
  attribute.startsWith('xmlns:') ||
  OF_ELEMENTS.get(element)?.has(attribute) === true;

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
    // White space is that of XML: a no-break space is content.
    found ||= /[^\t\n\r ]/.test(content);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (depth === 0 && local !== 'div') refuse('the outermost element is no div');
    if (uri !== XHTML) refuse(`<${local}> is not in the XHTML namespace`);
    if (!ELEMENTS.has(local)) refuse(`<${local}> is not allowed`);
    for (const { name, value } of Object.values(attributes)) {
      if (!isAllowed(local, name)) refuse(`<${local}> has an attribute ${name}`);
      if (/^\s*javascript:/i.test(value)) refuse(`<${local}> has a script`);
    }
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
