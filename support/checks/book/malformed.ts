import type { BodyFormat } from '../../fhir/body.js';

const half = (body: string): string => body.slice(0, body.length / 2);

/** Bodies that are not well formed, by the words of the scenario: a sound booking, cut in the middle. */
export const malformedBodies: Readonly<Record<string, { format: BodyFormat; cut(body: string): string }>> = {
  'has JSON that is cut short': { format: 'json', cut: half },
  'has XML that is cut short': { format: 'xml', cut: half },
};
