/** Since when a server has answered nothing, and the request by which that began. */
export interface Silence {
  since: string;
  exchange: string;
}

/** What came of one request: any HTTP answer at all, or none. */
export interface Sounding {
  /** Scheme, host and port: a federation may have several. */
  origin: string;
  answered: boolean;
  /** When it was sent, as an ISO instant. */
  at: string;
  exchange: string;
}

/**
 * - `speak`: requests may go out
 * - `ask`: only a harmless request may, to find out whether anybody is there; whoever is told so sends it and reports it
 * - `hush`: the server has gone silent
 */
export type Permission = { say: 'speak' } | { say: 'ask' } | ({ say: 'hush' } & Silence);

interface Line {
  silence?: Silence;
  unanswered: number;
  /** Nothing more goes out, as harmless requests were not answered either. */
  dead: boolean;
  askAgainAt: number;
}

/** How long a silent server is left alone before somebody asks again. */
const pauseMilliseconds = 10_000;

/**
 * The circuit breaker of a run, one for all its workers. After so many requests in a row without an answer, a harmless
 * one is sent; when that is not answered either, the server is silent, and is asked again every ten seconds.
 */
export class Silences {
  readonly #lines = new Map<string, Line>();

  constructor(
    private readonly tolerated: number,
    private readonly now: () => number = Date.now,
  ) {}

  hear({ origin, answered, at, exchange }: Sounding): void {
    if (answered) {
      this.#lines.delete(origin);
      return;
    }
    const line = this.#lines.get(origin) ?? { unanswered: 0, dead: false, askAgainAt: 0 };
    line.silence ??= { since: at, exchange };
    line.unanswered += 1;
    // One more than tolerated is the harmless request.
    if (line.unanswered > this.tolerated) {
      line.dead = true;
      line.askAgainAt = this.now() + pauseMilliseconds;
    }
    this.#lines.set(origin, line);
  }

  permission(origin: string): Permission {
    const line = this.#lines.get(origin);
    if (!line?.silence || line.unanswered < this.tolerated) return { say: 'speak' };
    if (this.now() < line.askAgainAt) return line.dead ? { say: 'hush', ...line.silence } : { say: 'speak' };
    // The others need not wait for the answer: before anything is proven they go on, after it they keep silent.
    line.askAgainAt = this.now() + pauseMilliseconds;
    return { say: 'ask' };
  }

  /** Whether a scenario need not begin: nothing it sends would go out now. */
  silence(origin: string): Silence | undefined {
    const line = this.#lines.get(origin);
    return line?.dead && this.now() < line.askAgainAt ? line.silence : undefined;
  }

  /** Has every silent server asked anew before the next request to it. */
  askAnew(): void {
    for (const line of this.#lines.values()) line.askAgainAt = 0;
  }

  /** The first silence that lasts. */
  lasting(): Silence | undefined {
    return [...this.#lines.values()].find(({ dead }) => dead)?.silence;
  }
}
