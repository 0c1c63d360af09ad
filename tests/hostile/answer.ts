import type { HostileCase } from './case.js';

/** A hostile answer to a search, and the finding that it leads to. */
export interface HostileAnswer extends HostileCase {
  group: 'body' | 'fhir';
  content: () => string | Buffer;
  contentType?: string;
  contentEncoding?: string;
  /** What its body is read as. */
  reads: 'resource' | 'unreadable' | 'empty';
  /** The standing rule that it breaks. */
  breaks: string;
}

export const fhirJson = 'application/fhir+json;charset=utf-8';
export const fhirXml = 'application/fhir+xml;charset=utf-8';

export const failed = (finding: string): string => `failed, with the finding "${finding}"`;

/** The body is not read as a resource: the rules that ask for one fail, and nothing of it is used. */
export const unreadable = (why: string): string =>
  `failed: the body cannot be read (${why}), and nothing of it is used`;
