import type { JsonObject } from '../kernel/select.js';

export type BodyFormat = 'json' | 'xml';

/** A response body, read as what its `Content-Type` says it is. XML is read into the same JSON form. */
export type Body =
  | { kind: 'empty' }
  | {
      kind: 'resource';
      format: BodyFormat;
      resource: JsonObject & { resourceType: string };
      /** The same as it came, where it came in another version of FHIR than the checks speak. */
      asSent?: JsonObject;
    }
  | { kind: 'unreadable'; reason: string };

/** The resource of a body; nothing where there is none that could be read. */
export const resourceIn = (body: Body): (JsonObject & { resourceType: string }) | undefined =>
  body.kind === 'resource' ? body.resource : undefined;
