/** An XML element, as parsed: comments and processing instructions are gone, character references resolved. */
export interface XmlNode {
  /** Local name, without prefix. */
  name: string;
  /** Without namespace declarations and `xsi:` hints. */
  attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
  /** For the narrative's `div` only: its XHTML, as it stands in the source. */
  xhtml?: string;
  /** Of the start tag's end, from 1. */
  line: number;
  column: number;
}

/** Why XML could not be read; `message` ends in the place. */
export class XmlProblem extends Error {
  constructor(what: string, place: { line: number; column: number }) {
    super(`${what} (line ${place.line}, column ${place.column})`);
  }
}
