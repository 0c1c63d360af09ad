import type { IncomingHttpHeaders } from 'node:http';
import type { Behaviour, Call } from '../behaviour/behaviour.js';
import type { Reply, SandboxRequest } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import { Refusal } from '../refusal.js';
import { refusal } from '../vocabulary/errors.js';
import { readBody } from '../wire/body.js';
import { decompress } from '../wire/compression.js';
import { bodyFormat, chooseFormat, type Format } from '../wire/media.js';
import { operationOutcome } from '../wire/outcome.js';
import { type Rendered, render } from '../wire/render.js';
import type { Wire } from '../wire/wire.js';
import type { Gate } from './gate.js';
import type { Handlers } from './handlers.js';
import type { Interaction, InteractionKey } from './interactions.js';
import { parseTarget, type Target } from './query.js';
import { aimOf, locate, type Place } from './route.js';
import { ofVersion, versionIn } from './versions.js';

/** A request as it came over the wire, complete. */
export interface Incoming {
  method: string;
  /** Path and query. */
  target: string;
  headers: IncomingHttpHeaders;
  /** Names of the headers as they were written; nothing ordinary goes by them. */
  headerNames?: readonly string[];
  body: Buffer;
}

/** The practice behind a service root, and how it answers. */
export interface Site {
  /** Service root URL, without trailing slash. */
  baseUrl: string;
  asid: string;
  gate: Gate;
  wire: Wire;
  practice: Practice;
  handlers: Handlers;
  /** Interactions that answer as if they were not built yet. */
  disabled: ReadonlySet<InteractionKey>;
  now: () => Date;
  /** How it departs from what this folder does. */
  behaviour: Pick<Required<Behaviour>, 'waits' | 'request' | 'examined' | 'reply' | 'put' | 'rendered'>;
  /** Told of a breakdown of the sandbox itself; the consumer sees a 500 without details. */
  onBreakdown: (error: unknown) => void;
}

/** Answers one request. Never throws: what goes wrong becomes an OperationOutcome. */
export function answer(call: Call): Rendered {
  const { request, rendered } = call.site.behaviour;
  const { status, headers, body } = answerCall(request(call.incoming, call), call);
  return rendered({ status, headers: { ...headers, ...echoed(call) }, body }, call);
}

/** The headers that an answer repeats, as the request has them. */
const echoed = ({ incoming, site }: Call): Record<string, string> =>
  Object.fromEntries(
    site.gate.echoed.flatMap((name) => {
      const sent = text(incoming.headers[name.toLowerCase()]);
      return sent === undefined ? [] : [[name, sent]];
    }),
  );

/** A request at a practice, with what its path and verb mean. */
export const callOf = (incoming: Incoming, site: Site): Call => ({
  incoming,
  interaction: aimOf(incoming, new URL(site.baseUrl).pathname, site.gate),
  site,
});

function answerCall(incoming: Incoming, call: Call): Rendered {
  try {
    const target = parseTarget(incoming.target);
    const format = formatOf(incoming, target, call.site.wire);
    return answerIn(format, incoming, target, call);
  } catch (error) {
    return refuse(error, 'json', incoming, call);
  }
}

function answerIn(format: Format | Refusal, incoming: Incoming, target: Target, call: Call): Rendered {
  const { headers } = incoming;
  const { site } = call;
  const errorFormat = format instanceof Refusal ? 'json' : format;
  try {
    const { path, version } = versionIn(target.path, site.gate);
    const place = locate(path, new URL(site.baseUrl).pathname, site.gate.offered);
    const interaction = site.gate.identify(place, incoming);
    if (site.disabled.has(interaction.key)) {
      throw refusal('NOT_IMPLEMENTED', `This server does not offer ${interaction.key} yet`);
    }
    const patient = site.gate.authorise(incoming, call, interaction);
    if (format instanceof Refusal) throw format;
    const request = {
      ...requestOf(interaction, place, incoming, target, site),
      ...(patient && { patient }),
    };
    const reply = ofVersion(site.handlers[interaction.key](request, site.practice), version);
    const minimal = interaction.body === 'Appointment' && wantsMinimal(headers.prefer);
    return render(put(reply, call), { ...rendering(incoming, site, format), minimal });
  } catch (error) {
    return refuse(error, errorFormat, incoming, call);
  }
}

/** A reply with its departures, in the form of the specification that is served. */
function put(reply: Reply, call: Call): Reply {
  const { behaviour, wire } = call.site;
  return behaviour.put(wire.reply(behaviour.reply(reply, call), call.site), call);
}

function requestOf(
  interaction: Interaction & { key: InteractionKey },
  { id }: Place,
  { headers, body }: Incoming,
  { query }: Target,
  site: Site,
): SandboxRequest {
  const ifMatch = headers['if-match'];
  return {
    interaction: interaction.key,
    ...(id !== undefined && { id }),
    query: query.flatMap(([name, value]): [string, string][] =>
      name === '_format' ? [] : [[name, site.wire.queried(value)]],
    ),
    ...(interaction.body && { body: bodyOf(headers, body, interaction.body, site.wire) }),
    ...(ifMatch !== undefined && { ifMatch }),
    baseUrl: site.baseUrl,
    now: site.now(),
  };
}

function bodyOf(headers: IncomingHttpHeaders, bytes: Buffer, type: string, wire: Wire) {
  const format = bodyFormat(headers['content-type'], wire.mediaTypes);
  return readBody(decompress(bytes, headers['content-encoding']), format, type, wire);
}

/** An unsupported format is reported only after the request proved to be authorised. */
function formatOf({ headers }: Incoming, { query }: Target, { mediaTypes }: Wire): Format | Refusal {
  const _format = query.find(([name]) => name === '_format')?.[1];
  try {
    const asked = { _format, accept: headers.accept, contentType: headers['content-type'] };
    return chooseFormat(asked, mediaTypes);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Only create and update honour the preference; the default is the whole resource. */
const wantsMinimal = (prefer: unknown): boolean =>
  typeof prefer === 'string' && /(^|[,;\s])return\s*=\s*"?minimal"?($|[,;\s])/i.test(prefer);

function refuse(error: unknown, format: Format, incoming: Incoming, call: Call): Rendered {
  const { site } = call;
  const known = error instanceof Refusal ? error : breakdown(error, site);
  const reply: Reply = { status: known.status, headers: known.headers, resource: operationOutcome(known) };
  return render(put(reply, call), rendering(incoming, site, format));
}

function breakdown(error: unknown, site: Site): Refusal {
  site.onBreakdown(error);
  return refusal('INTERNAL_SERVER_ERROR', 'The server failed while it worked on the request');
}

const rendering = ({ headers }: Incoming, { baseUrl, wire }: Site, format: Format) => ({
  format,
  mediaTypes: wire.mediaTypes,
  fhirVersion: wire.fhirVersion,
  acceptEncoding: text(headers['accept-encoding']),
  baseUrl,
  minimal: false,
});

const text = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(',') : value);
