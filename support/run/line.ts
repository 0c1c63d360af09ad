import type { CoordinatorClient } from '../coordinator/client.js';
import type { Silence } from '../coordinator/silence.js';
import type { Client } from '../http/client.js';
import type { Exchange } from '../model/exchange.js';
import { NetworkTrouble } from '../model/signals.js';
import { awaitAnswer } from './deadline.js';

/** The scenario under which it is asked whether anybody is there. */
const probeScenario = 'SILENCE-000';

/**
 * A client that sends nothing for a scenario whose time is up, and nothing to a server that has gone silent. Requests
 * over connections of their own may well not be answered, so they say nothing about that. `probe` asks whether anybody is
 * there, by an interaction that changes nothing.
 */
export function guarded(
  client: Client,
  coordinator: Pick<CoordinatorClient, 'call'>,
  { worker, probe }: { worker: string; probe: { interaction: string } },
): Client {
  let asked = 0;
  // Answers are the rule, so that they are only told where there is doubt; a wrong count costs a harmless request.
  const doubtful = new Set<string>();
  let scenario = '';

  const hear = ({ id, startedAt, request, ...exchange }: Exchange): Promise<null> =>
    coordinator.call('heard', {
      origin: originOf(request.url),
      answered: isSound(exchange),
      at: startedAt,
      exchange: id,
    });

  /** Whether anybody is there, by a request that changes nothing. */
  async function ask(): Promise<void> {
    asked += 1;
    const id = `${probeScenario}.${worker}-${asked}`;
    await hear(await client.send(await client.prepare(probe), { id, scenario: probeScenario, ...probe }));
  }

  async function mayTalk(origin: string): Promise<void> {
    let permission = await coordinator.call('mayTalk', { origin });
    if (permission.say === 'ask') {
      await ask();
      permission = await coordinator.call('mayTalk', { origin });
    }
    if (permission.say === 'hush') throw silent(origin, permission);
  }

  return {
    prepare: (plan) => client.prepare(plan),
    prepareForm: (form) => client.prepareForm(form),
    send: (prepared, label, over) =>
      awaitAnswer(`${prepared.method} ${prepared.url}`, async () => {
        const origin = originOf(prepared.url);
        if (doubtful.has(origin) || label.scenario !== scenario) await mayTalk(origin);
        scenario = label.scenario;
        const exchange = await client.send(prepared, label, over);
        if (over) return exchange;
        const sound = isSound(exchange);
        if (!sound || doubtful.has(origin)) await hear(exchange);
        if (sound) doubtful.delete(origin);
        else doubtful.add(origin);
        return exchange;
      }),
    close: () => client.close(),
  };
}

/** The scheme, host and port that a request goes to; the whole text, where it is no URL. */
export const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);

/** That a server has gone silent in the middle of a run. */
export const silent = (origin: string, { since, exchange }: Silence): NetworkTrouble =>
  new NetworkTrouble({
    code: 'PROVIDER_SILENT',
    what: `The provider has not answered since ${since}, so nothing more was sent to it.`,
    where: `${origin}, from exchange ${exchange} on`,
    next: 'Find out why it stopped answering and run again; it is asked again every 10 s, in case it comes back.',
  });

/** Requests that could not be sent say nothing; bytes that are no HTTP come from somebody. */
const isSound = ({ response, failure, timing }: Pick<Exchange, 'response' | 'failure' | 'timing'>): boolean =>
  response !== undefined ||
  timing.firstByte !== undefined ||
  /^(?:HPE_|ERR_INVALID|ERR_HTTP|ERR_UNESCAPED)/.test(failure?.code ?? '');
