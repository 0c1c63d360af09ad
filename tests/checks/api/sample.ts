import type { Sweep, SweptAnswer } from '../../../checks/api/sweep.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import type { ResponseSubject } from '../../../support/model/check.js';
import type { Header } from '../../../support/model/exchange.js';
import { specification } from '../../support/http/sample.js';
import { answered, refused } from '../subject.js';

export const interactions = Object.keys(specification.interactions);

/** The same thing said by every interaction. */
export const sweepOf = (
  answer: (interaction: string) => SweptAnswer,
  asked: readonly string[] = interactions,
): Sweep => ({
  exchange: { id: 'TEST-001.15' },
  answers: asked.map((key) => answer(key)),
  leftOut: [],
});

const swept = (interaction: string, subject: ResponseSubject, served: boolean): SweptAnswer => ({
  ...subject,
  exchange: { ...subject.exchange, interaction },
  addressed: specification.interactions[interaction]?.path.split('/')[1] ?? '',
  served,
  accepted: served,
});

interface Saying {
  /** What was sent, where it differs from a request without headers and body. */
  sent?: { url?: string; headers?: readonly Header[]; body?: string };
  format?: 'json' | 'xml';
  headers?: readonly Header[];
  resource?: JsonObject;
  served?: boolean;
  status?: number;
}

/** A good answer of an interaction, with all headers that an answer owes. */
export function good(interaction: string, saying: Saying = {}): SweptAnswer {
  const resourceType = specification.interactions[interaction]?.returns ?? '';
  const { format = 'json', served = true, headers = [], resource = {}, status = 200 } = saying;
  const subject = answered({
    interaction,
    status,
    headers: [
      ...headers,
      ...usual(format, resourceType).filter(([name]) => !headers.some(([given]) => given === name)),
    ],
    resource: { resourceType, id: '1', meta: { versionId: '7' }, ...resource },
  });
  const { body, exchange } = subject;
  return swept(
    interaction,
    {
      exchange: { ...exchange, request: { ...exchange.request, ...saying.sent } },
      body: body.kind === 'resource' ? { ...body, format } : body,
    },
    served,
  );
}

/** A refusal by every interaction. */
export const refusal = (interaction: string, status = 400, code = 'BAD_REQUEST'): SweptAnswer =>
  swept(interaction, refused(status, code), false);

/** An answer with which nothing is right. */
export const bad = (interaction: string): SweptAnswer =>
  swept(
    interaction,
    answered({
      interaction,
      status: 418,
      headers: [
        ['Content-Type', 'application/json+fhir; charset=ascii'],
        ['Content-Encoding', 'br'],
        ['ETag', '7'],
        ['Location', 'not a URI'],
      ],
      resource: { resourceType: 'Bogus', date: '2020-01-01Z', meta: { versionId: '8' } },
    }),
    false,
  );

/** The headers that an answer owes; those of a sample come in their place. */
const usual = (format: string, resourceType: string): Header[] => [
  ['Content-Type', `application/fhir+${format};charset=utf-8`],
  ['Content-Encoding', 'gzip'],
  ['ETag', 'W/"7"'],
  ['Content-Location', `https://provider.test/A00001/STU3/1/gpconnect/${resourceType}/1/_history/7`],
  ['Strict-Transport-Security', 'max-age=31536000'],
];
