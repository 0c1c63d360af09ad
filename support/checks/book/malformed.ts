import type { BodyFormat } from '../../fhir/body.js';

/** Bodies that are not well formed: a sound booking, cut in the middle. */
export const malformedBodies: Readonly<Record<string, { format: BodyFormat; cut(body: string): string }>> = {
  'whose JSON is cut short': { format: 'json', cut: (body) => body.slice(0, body.length / 2) },
  'whose XML is cut short': { format: 'xml', cut: (body) => body.slice(0, body.length / 2) },
};
