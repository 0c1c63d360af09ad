import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HarnessFault } from '../kernel/errors.js';
import type { Outcome } from '../model/records.js';
import type { StandingReport } from '../model/standing.js';
import { AtRest, type Lent, type Rested } from './atRest.js';
import { type GatewayOutcome, Gateways } from './gateways.js';
import { Leases } from './leases.js';
import { Ledger } from './ledger.js';
import type { LedgerEntry } from './ledgerEntries.js';
import { type Silence, Silences, type Sounding } from './silence.js';
import { type StandingSum, StandingTotals } from './standing.js';

/** Calls that workers make of the coordinator, by name: what they send. Their answers are in `CoordinatorAnswers`. */
export interface CoordinatorCalls {
  lease: { holder: string; candidates: readonly (readonly string[])[] };
  free: { things: readonly string[] };
  giveBack: { holder: string };
  gateway: GatewayOutcome;
  gateways: Record<string, never>;
  standingTotal: { rule: string; interaction: string };
  ledger: LedgerEntry;
  keepsMarks: Record<string, never>;
  usedSlots: Record<string, never>;
  rest: Rested;
  borrow: { holder: string; people: readonly string[] };
  /** Of one person whom the holder has; of all, when nobody is named. */
  endRest: { holder: string; person?: string };
  restTimes: Record<string, never>;
  ended: { endpoint: string; outcome: Outcome };
  stopping: Record<string, never>;
  heard: Sounding;
  mayTalk: { origin: string };
  silence: { origin: string };
}

/** What is sent with a call: reports of standing rules that came up since the last one, and the call's own body. */
export interface CoordinatorCall<C extends keyof CoordinatorCalls> {
  standing: readonly StandingReport[];
  body: CoordinatorCalls[C];
}

export interface Coordinator {
  address: { url: string; secret: string };
  ledger: Ledger;
  /** Ends a scenario for a worker that can no longer do it: what it holds is free again, and others hear how it went. */
  end(scenario: string, ended: CoordinatorCalls['ended'], gateway?: GatewayOutcome): void;
  /** Since when the provider has been silent, if it is. */
  silence(): Silence | undefined;
  /** Has a silent provider asked anew before the next request: it may be back. */
  askAnew(): void;
  /** After this, scenarios that have not begun are skipped without a record. */
  stop(): void;
  onScenarioEnd(listener: (ended: CoordinatorCalls['ended']) => void): void;
  close(): Promise<void>;
}

/** The coordinators of this process by their secret: a worker that lives beside one need not call it over the network. */
const here = new Map<string, (name: string, call: string) => string>();

/** How the coordinator with this secret answers, both as JSON, if it lives in this process. */
export const coordinatorHere = (secret: string) => here.get(secret);

/** What a coordinator goes on from, and whom it tells what the next part of a run would need. */
export interface Continuity {
  /** Of the scenarios that have ended. */
  standing?: readonly StandingSum[];
  gateways?: readonly GatewayOutcome[];
  /** What a scenario has added to the standing rules, before it is recorded. */
  onStanding?(scenario: string, standing: readonly StandingSum[]): void;
}

/** The one place of shared state of a run, on loopback; workers reach it by `CoordinatorClient`. */
export async function startCoordinator(
  ledgerFile: string,
  { silentRequests }: { silentRequests: number },
  continuity: Continuity = {},
): Promise<Coordinator> {
  const secret = randomUUID();
  const state = new State(new Ledger(ledgerFile), new Silences(silentRequests), continuity);
  const server = createServer((request, response) => {
    if (request.headers.authorization !== secret) {
      response.writeHead(403).end();
      return;
    }
    readJson(request)
      .then((call) => state.answer(request.url?.slice(1) ?? '', call))
      .then((answer) => response.end(JSON.stringify(answer ?? null)))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  // Workers keep their connections for the whole run: closing one that is idle could meet the next call half-way.
  server.keepAliveTimeout = 0;
  await listen(server);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  here.set(secret, (name, call) => JSON.stringify(state.answer(name, JSON.parse(call)) ?? null));
  return {
    address: { url, secret },
    ledger: state.ledger,
    end(scenario, ended, gateway) {
      const tell = <C extends keyof CoordinatorCalls>(name: C, body: CoordinatorCalls[C]) =>
        state.answer(name, { standing: [], body });
      tell('giveBack', { holder: scenario });
      if (gateway) tell('gateway', gateway);
      tell('ended', ended);
    },
    silence: () => state.silences.lasting(),
    askAnew: () => state.silences.askAnew(),
    stop: () => {
      state.stopping = true;
    },
    onScenarioEnd: (listener) => state.listeners.push(listener),
    close: () => {
      here.delete(secret);
      return new Promise((resolve) => server.close(() => resolve()).closeAllConnections());
    },
  };
}

class State {
  stopping = false;
  readonly listeners: ((ended: CoordinatorCalls['ended']) => void)[] = [];
  readonly #leases = new Leases();
  readonly #atRest = new AtRest();
  readonly #gateways = new Gateways();
  readonly #standing = new StandingTotals();
  /** Of the scenarios under way. */
  readonly #added = new Map<string, StandingTotals>();

  constructor(
    readonly ledger: Ledger,
    readonly silences: Silences,
    private readonly continuity: Continuity,
  ) {
    for (const sum of continuity.standing ?? []) this.#standing.addSum(sum);
    for (const gateway of continuity.gateways ?? []) this.#gateways.report(gateway);
  }

  answer<C extends keyof CoordinatorCalls>(call: string, { standing, body }: CoordinatorCall<C>): unknown {
    for (const report of standing) this.#add(report);
    const handler = this.#handlers[call as keyof CoordinatorCalls];
    if (!handler)
      throw new HarnessFault({
        code: 'HARNESS_FAULT',
        what: `The coordinator knows no call ${call}.`,
        next: 'Report this as a defect of the harness.',
      });
    return (handler as (body: unknown) => unknown)(body);
  }

  #add(report: StandingReport): void {
    this.#standing.add(report);
    const scenario = report.exchange.split('.', 1)[0] ?? '';
    const added = this.#added.get(scenario) ?? new StandingTotals();
    added.add(report);
    this.#added.set(scenario, added);
  }

  /** One whose patient nobody has, who is the holder's then. */
  #borrow(holder: string, people: readonly string[]): Lent | undefined {
    const resting = new Set(this.#atRest.people());
    const candidates = people.filter((one) => resting.has(one)).map((one) => [`Patient/${one}`]);
    const [patient] = this.#leases.take(holder, candidates) ?? [];
    const rested = patient && this.#atRest.lend(holder, patient.slice('Patient/'.length));
    return rested ? this.#lent(rested)[0] : undefined;
  }

  #ended(holder: string, person?: string): Rested[] {
    if (person === undefined) return this.#atRest.empty();
    const rested = this.#atRest.lend(holder, person);
    return rested ? [rested] : [];
  }

  #lent(rested: Rested): Lent[] {
    const state = this.ledger.bookings().find(({ booking }) => booking === rested.booking);
    return state ? [{ ...rested, state }] : [];
  }

  readonly #handlers: { [C in keyof CoordinatorCalls]: (body: CoordinatorCalls[C]) => unknown } = {
    lease: ({ holder, candidates }) => this.#leases.take(holder, candidates),
    free: ({ things }) => this.#leases.free(things),
    giveBack: ({ holder }) => {
      this.#leases.giveBack(holder);
      this.#atRest.giveBack(holder);
      this.continuity.onStanding?.(holder, this.#added.get(holder)?.sums() ?? []);
      this.#added.delete(holder);
    },
    gateway: (gateway) => this.#gateways.report(gateway),
    gateways: () => this.#gateways.all(),
    standingTotal: ({ rule, interaction }) => this.#standing.of(rule, interaction),
    ledger: (entry) => this.ledger.write(entry),
    keepsMarks: () => this.ledger.keepsMarks,
    usedSlots: () => this.ledger.usedSlots(),
    rest: (rested) => this.#atRest.rest(rested),
    borrow: ({ holder, people }) => this.#borrow(holder, people),
    endRest: ({ holder, person }) => this.#ended(holder, person).flatMap((rested) => this.#lent(rested)),
    restTimes: () => this.#atRest.periods(),
    ended: (ended) => {
      for (const listener of this.listeners) listener(ended);
    },
    stopping: () => this.stopping,
    heard: (sounding) => this.silences.hear(sounding),
    silence: ({ origin }) => this.silences.silence(origin),
    mayTalk: ({ origin }) => this.silences.permission(origin),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
}

async function readJson(request: IncomingMessage): Promise<CoordinatorCall<keyof CoordinatorCalls>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
