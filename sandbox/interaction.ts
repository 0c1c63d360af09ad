import type { Practice } from './practice/practice.js';
import type { Person } from './practice/records.js';

/** JSON of a FHIR resource as the sandbox holds it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Resource = { [key: string]: Json } & { resourceType: string };

/** A request that passed transport, Spine headers, token and content negotiation. */
export interface SandboxRequest {
  /** Key of the row in `sandbox/server/interactions.ts`. */
  interaction: string;
  /** Logical id in the path, where the interaction has one. */
  id?: string;
  /** Decoded query parameters in order, repeats kept; `_format` is taken out. */
  query: readonly (readonly [name: string, value: string])[];
  /** Parsed body of a POST or PUT. */
  body?: Resource;
  /** `If-Match`, raw. */
  ifMatch?: string;
  /** The patient who asks, where the specification has patients as users. */
  patient?: Person;
  /** Service root URL that the request came in on, without trailing slash: for `Location`. */
  baseUrl: string;
  now: Date;
}

export interface Reply {
  status: number;
  /** Beyond those that every reply carries (`Content-Type`, `Cache-Control`, `ETag` of a single resource...). */
  headers?: Readonly<Record<string, string>>;
  resource?: Resource;
}

/** Answers one interaction; refuses by throwing a `Refusal`. Synchronous, so that a booking is atomic. */
export type Handler = (request: SandboxRequest, practice: Practice) => Reply;
