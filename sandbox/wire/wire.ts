import type { Reply, Resource } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import { problemsOf } from './conformance.js';
import { type MediaTypes, mediaTypes } from './media.js';

/** How a specification puts resources on the wire: the practice and its handlers speak STU3 with one another. */
export interface Wire {
  /** Of FHIR. */
  fhirVersion: string;
  mediaTypes: MediaTypes;
  /** The path of the service root URL of a practice, without trailing slash. */
  root(odsCode: string): string;
  /** What a resource in a request breaks of base FHIR. */
  problemsOf(resource: Resource): string[];
  /** The value of a query parameter, as handlers know it. */
  queried(value: string): string;
  /** A reply as it is to go out. */
  reply(reply: Reply, context: { practice: Practice; baseUrl: string }): Reply;
}

export const stu3: Wire = {
  fhirVersion: '3.0.1',
  mediaTypes,
  root: (odsCode) => `/${odsCode}/STU3/1/gpconnect`,
  problemsOf,
  queried: (value) => value,
  reply: (reply) => reply,
};
