import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type XmlNode, XmlProblem } from './node.js';

const FHIR = 'http://hl7.org/fhir';
const XHTML = 'http://www.w3.org/1999/xhtml';
const HINTS = ['http://www.w3.org/2000/xmlns/', 'http://www.w3.org/2001/XMLSchema-instance'];

/** Characters of a name: FHIR's longest have a tenth, and paths are made of names. */
const MAX_NAME = 256;

/** Elements: as many as 8 MB of a real resource have; each costs memory many times its text. */
const MAX_ELEMENTS = 400_000;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * Parses XML into elements of the FHIR namespace. Document types are refused, so that no entity can be declared.
 *
 * @param maxDepth elements within each other
 * @throws XmlProblem for XML that is not well-formed, is nested too deep or has something FHIR has no place for
 */
export function parseXml(text: string, maxDepth: number): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
  let xhtmlStart = 0;
  let depth = 0;
  let xhtmlDepth = 0;
  let elements = 0;

  const refuse = (what: string): never => {
    throw new XmlProblem(what, { line: parser.line, column: parser.column });
  };

  parser.on('error', (error) => refuse(`not well-formed XML: ${error.message.replace(/^\d+:\d+: /, '')}`));
  parser.on('doctype', () => refuse('a DOCTYPE is not allowed in FHIR'));
  parser.on('text', (content) => {
    if (xhtmlDepth === 0 && content.trim() !== '') refuse(`text ${quote(content)} between elements`);
  });
  parser.on('cdata', (content) => {
    if (xhtmlDepth === 0) refuse(`text ${quote(content)} between elements`);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    elements += 1;
    if (elements > MAX_ELEMENTS) refuse(`more than ${MAX_ELEMENTS} elements`);
    if (depth > maxDepth) refuse(`nested deeper than ${maxDepth} elements`);
    if (tag.name.length > MAX_NAME) refuse(`a name of more than ${MAX_NAME} characters`);
    if (xhtmlDepth > 0 || (tag.uri === XHTML && root)) {
      xhtmlDepth += 1;
      if (xhtmlDepth > 1) return;
      xhtmlStart = text.lastIndexOf('<', parser.position - 1);
    } else if (tag.uri !== FHIR) {
      refuse(`element <${tag.name}> is in namespace "${tag.uri}" and not in "${FHIR}"`);
    }
    const node = nodeOf(tag, parser);
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (xhtmlDepth > 0) {
      xhtmlDepth -= 1;
      if (xhtmlDepth > 0) return;
      const node = open.at(-1);
      if (node) node.xhtml = ownNamespace(text.slice(xhtmlStart, parser.position), tag.prefix);
    }
    open.pop();
  });

  parser.write(text).close();
  return root ?? refuse('no element');
}

function nodeOf(tag: SaxesTagNS, { line, column }: { line: number; column: number }): XmlNode {
  const attributes = Object.values(tag.attributes).filter(({ uri }) => !HINTS.includes(uri));
  return {
    name: tag.local,
    attributes:
      attributes.length === 0 ? NO_ATTRIBUTES : new Map(attributes.map(({ local, value }) => [local, value])),
    children: [],
    line,
    column,
  };
}

/** XHTML that stands on its own: the source, with its namespace declared on the outer element and no prefix. */
function ownNamespace(source: string, prefix: string): string {
  const plain =
    prefix === '' ? source : source.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
  const startTag = plain.slice(0, plain.indexOf('>'));
  const declared = /\sxmlns\s*=/.test(startTag)
    ? plain
    : plain.replace(/^<[^\s/>]+/, (name) => `${name} xmlns="${XHTML}"`);
  return declared.replaceAll(/\r\n?/g, '\n');
}

const quote = (text: string): string => JSON.stringify(text.trim().slice(0, 40));
