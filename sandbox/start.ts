import type { Behaviour } from './behaviour/behaviour.js';
import { combine } from './behaviour/combine.js';
import { listenError, SandboxMistake } from './mistake.js';
import { createPki, type Pki } from './pki/pki.js';
import { createPractice, type PracticeOptions } from './practice/create.js';
import type { Practice } from './practice/practice.js';
import type { Site } from './server/answer.js';
import { createHandlers } from './server/handlers.js';
import type { InteractionKey } from './server/interactions.js';
import { listener, type Observer, refuseMalformed } from './server/listener.js';
import { closing, createServer, listen } from './server/server.js';
import { type Credentials, type Served, servedBy } from './specifications/index.js';

/** The ASID that requests must name in `Ssp-To`. */
const asid = '918999198738';

/** A second practice on the same server, as a federation has it: another ODS code and ASID, another diary, other ids. */
const federatedPractice = {
  asid: '918999198746',
  organisation: { odsCode: 'B81016', name: 'Federated Test Practice' },
};

export interface SandboxOptions {
  /** Id of the specification that it serves; the release in use by default. */
  specification?: string;
  /** 0, the default, takes a free one. */
  port?: number;
  /** Address to listen on; default 127.0.0.1. */
  host?: string;
  /** Plain HTTP without client certificates. */
  http?: boolean;
  /** Same seed, same day: same practice and diary. Default 1. */
  seed?: number;
  /** The clock. */
  now?: () => Date;
  /** Keys of interactions that answer 501, as if not built yet. */
  disabled?: readonly string[];
  rules?: PracticeOptions['rules'];
  /** How it departs from what it ordinarily does; each is for one sandbox only, because it may remember. */
  behaviours?: readonly Behaviour[];
  /** Told of each answered request. */
  onAnswer?: Observer;
  /** Told of breakdowns of the sandbox itself, which consumers see as a bare 500. Default: standard error. */
  onBreakdown?: (error: unknown) => void;
}

export interface RunningSandbox {
  specification: Served;
  /** Service root URL, without trailing slash. */
  baseUrl: string;
  odsCode: string;
  asid: string;
  /** The authority to trust, the client certificate to present and those that are refused, as PEM texts; absent with plain HTTP. */
  pki?: Pick<Pki, 'ca' | 'clientCertificate' | 'clientKey' | 'refused'>;
  /** How access tokens are to be had, where there are such. */
  credentials?: Credentials;
  practice: Practice;
  /** The second practice, behind the same address. */
  federated: { baseUrl: string; odsCode: string; asid: string; name: string; practice: Practice };
  close(): Promise<void>;
}

/**
 * Starts the embedded provider.
 *
 * @throws SandboxMistake for a specification that it does not serve, a key in `disabled` that is no interaction, a seed
 * that is no whole number, and an address or port that cannot be had
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const { port = 0, host = '127.0.0.1', http = false, seed = 1, rules } = options;
  const specification = servedBy(options.specification);
  const { sessions } = specification;
  const behaviour = combine(options.behaviours ?? []);
  const now = () => behaviour.clock((options.now ?? (() => new Date()))());
  if (!Number.isSafeInteger(seed))
    throw new SandboxMistake('The seed must be a whole number. Change --seed.');
  const disabled = new Set(keysOf(options.disabled ?? [], specification));
  const practice = createPractice({
    seed,
    now: now(),
    sessions,
    formOfIds: behaviour.id,
    ...(rules && { rules }),
  });
  const pki = http ? undefined : await createPki(host);
  const server = createServer(pki, behaviour, specification.mutualTls);
  // Longer than any pause of a consumer on a busy machine, whose next request would meet a connection just closed.
  server.keepAliveTimeout = 60_000;
  const front = behaviour.front(server, pki);
  const closeAll = closing(front);
  const actualPort = await listen(front, host, port).catch((error: unknown) => {
    throw listenError(error, host, port);
  });
  const origin = `${http ? 'http' : 'https'}://${urlHost(host)}:${actualPort}`;
  const rootOf = ({ organisation }: Practice): string =>
    `${origin}${behaviour.root(specification.wire.root(organisation.odsCode))}`;
  const second = createPractice({
    seed: seed + 1,
    now: now(),
    sessions,
    organisation: federatedPractice.organisation,
    formOfIds: behaviour.id,
  });
  const practices = [practice, second];
  for (const each of practices) {
    specification.prepare?.(each);
    behaviour.practice(each, now());
  }
  const entrance = await specification.open({ origin, now, practices: () => practices, behaviour });
  const shared = {
    handlers: createHandlers(disabled, behaviour, specification),
    behaviour,
    disabled,
    now,
    onBreakdown: options.onBreakdown ?? console.error,
  };
  const siteOf = (one: Practice, ownAsid: string): Site => ({
    baseUrl: rootOf(one),
    asid: ownAsid,
    gate: entrance.gateOf(ownAsid),
    wire: specification.wire,
    practice: one,
    ...shared,
  });
  const site = siteOf(practice, asid);
  const federated = siteOf(second, federatedPractice.asid);
  const observe = options.onAnswer ?? (() => {});
  const [answerHere, answerThere] = [
    listener(site, observe, entrance.beside),
    listener(federated, observe, entrance.beside),
  ];
  server.on('request', (request, response) => {
    const there = request.url?.startsWith(`/${second.organisation.odsCode}/`);
    (there ? answerThere : answerHere)(request, response);
  });
  server.on('clientError', refuseMalformed(site));
  return {
    specification,
    baseUrl: site.baseUrl,
    odsCode: practice.organisation.odsCode,
    asid,
    ...(pki && { pki: forConsumers(pki) }),
    ...(entrance.credentials && { credentials: entrance.credentials }),
    practice,
    federated: {
      baseUrl: federated.baseUrl,
      odsCode: second.organisation.odsCode,
      asid: federated.asid,
      name: second.organisation.name,
      practice: second,
    },
    close: closeAll,
  };
}

const forConsumers = ({
  ca,
  clientCertificate,
  clientKey,
  refused,
}: Pki): NonNullable<RunningSandbox['pki']> => ({
  ca,
  clientCertificate,
  clientKey,
  refused,
});

function keysOf(names: readonly string[], { interactions }: Served): InteractionKey[] {
  return names.map((name) => {
    const key = interactions.find((one) => one === name);
    if (key) return key;
    throw new SandboxMistake(`${name} is not an interaction. Known are ${interactions.join(', ')}.`);
  });
}

const urlHost = (host: string): string => {
  const reachable = { '0.0.0.0': 'localhost', '::': 'localhost' }[host] ?? host;
  return reachable.includes(':') ? `[${reachable}]` : reachable;
};
