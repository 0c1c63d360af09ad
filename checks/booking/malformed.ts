import type { BodyFormat } from '../../support/model/body.js';

const half = (body: string): string => body.slice(0, body.length / 2);

/** Bodies that are not well formed: a sound one of the format, cut in the middle. */
export const malformedBodies: Readonly<
  Record<BodyFormat, { format: BodyFormat; cut(body: string): string }>
> = {
  json: { format: 'json', cut: half },
  xml: { format: 'xml', cut: half },
};
