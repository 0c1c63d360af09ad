import { Agent, request } from 'node:http';
import { HarnessFault } from '../kernel/errors.js';
import type { StandingReport, StandingTotal } from '../model/standing.js';
import type { Lent, Period } from './atRest.js';
import type { GatewayOutcome } from './gateways.js';
import type { UsedSlot } from './ledger.js';
import { type CoordinatorCall, type CoordinatorCalls, coordinatorHere } from './service.js';
import type { Permission, Silence } from './silence.js';
import { StandingReports } from './standing.js';

interface CoordinatorAnswers {
  lease: readonly string[] | null;
  free: readonly string[];
  giveBack: null;
  gateway: null;
  gateways: readonly GatewayOutcome[];
  standingTotal: StandingTotal;
  ledger: null;
  keepsMarks: boolean;
  usedSlots: readonly UsedSlot[];
  rest: boolean;
  borrow: Lent | null;
  endRest: readonly Lent[];
  restTimes: readonly Period[];
  ended: null;
  stopping: boolean;
  heard: null;
  mayTalk: Permission;
  silence: Silence | null;
}

/** A worker's line to the coordinator. A call that fails is a fault of the harness, never of the provider. */
export class CoordinatorClient {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #reports = new StandingReports();

  constructor(private readonly address: { url: string; secret: string }) {}

  /** Keeps what standing rules saw until the next call, which takes it along: there is one at every scenario's end. */
  report(reports: readonly StandingReport[]): void {
    this.#reports.add(reports);
  }

  async call<C extends keyof CoordinatorCalls>(
    name: C,
    body: CoordinatorCalls[C],
  ): Promise<CoordinatorAnswers[C]> {
    const call: CoordinatorCall<C> = { standing: this.#reports.take(), body };
    const near = coordinatorHere(this.address.secret);
    if (near) return JSON.parse(near(name, JSON.stringify(call)));
    const { status, text } = await this.#post(name, JSON.stringify(call));
    if (status !== 200) throw fault(name, `it answered ${status}: ${text}`);
    return JSON.parse(text);
  }

  close(): void {
    this.#agent.destroy();
  }

  #post(name: string, body: string): Promise<{ status: number; text: string }> {
    const { url, secret } = this.address;
    return new Promise((resolve, reject) => {
      const call = request(
        `${url}/${name}`,
        { method: 'POST', agent: this.#agent, headers: { authorization: secret } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
          );
        },
      );
      call.on('error', (cause) => reject(fault(name, cause.message, cause)));
      call.end(body);
    });
  }
}

const fault = (call: string, why: string, cause?: unknown): HarnessFault =>
  new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `The run's coordinator did not take the call ${call}: ${why}.`,
    next: 'Run again; if it happens again, report it as a defect of the harness.',
    cause,
  });
