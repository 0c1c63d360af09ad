import { type Exchange, headerValue } from '../model/exchange.js';
import { isTemporary } from './environment.js';
import type { PreparedRequest } from './request.js';
import { changesNothing, mayRepeat } from './safety.js';

/** How long one request may wait in all for a gateway that is busy. */
const longestWait = 30_000;
const firstWait = 250;

/** What becomes of one request that is refused for the time being. */
export interface Ask {
  /** Milliseconds to wait before the request is sent again; nothing when this exchange is its last. */
  waitAfter(exchange: Exchange): number | undefined;
}

/**
 * How long a client waits for a gateway that refuses for the time being: as `Retry-After` says, else twice as long each
 * time. A gateway that stays busy is waited for half as long by each further request, until it lets one through: a run
 * must end.
 */
export class Patience {
  #longestWait = longestWait;

  ask(request: PreparedRequest): Ask {
    let left = this.#longestWait;
    let next = firstWait;
    return {
      waitAfter: (exchange) => {
        if (!isRefused(exchange, request)) {
          if (exchange.response && exchange.environment === undefined) this.#longestWait = longestWait;
          return undefined;
        }
        const wait = Math.max(next, retryAfter(exchange) ?? 0);
        if (wait > left) {
          this.#longestWait /= 2;
          return undefined;
        }
        left -= wait;
        next *= 2;
        return wait;
      },
    };
  }
}

/** Whether the exchange is a refusal after which its request may be sent again. */
function isRefused({ response, environment }: Exchange, request: PreparedRequest): boolean {
  if (!response || environment === undefined) return false;
  return isTemporary(response) ? mayRepeat(request) : changesNothing(request.method);
}

/** Milliseconds; the header gives seconds or a date (RFC 7231, 7.1.3), and the date is by the clock of the `Date` header. */
function retryAfter({ response, startedAt }: Exchange): number | undefined {
  const headers = response?.headers ?? [];
  const text = headerValue(headers, 'Retry-After')?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  const now = Date.parse(headerValue(headers, 'Date') ?? startedAt);
  return Number.isNaN(until - now) ? undefined : Math.max(0, until - now);
}
