import type { Exchange } from './exchange.js';
import type { PreparedRequest, RequestPlan } from './request.js';

/** What an exchange is filed under. */
export interface ExchangeLabel {
  /** `<scenario id>.<ordinal>` */
  id: string;
  scenario: string;
  /** Key of the interaction in the specification. */
  interaction: string;
}

export interface Client {
  /** The plan as a well-behaved consumer would send it, with a new token and trace id. */
  prepare(plan: RequestPlan): PreparedRequest;
  /**
   * Sends a request once and records the exchange before it returns. Never throws for trouble on the network: the
   * exchange then has a `failure`. Waits first until the limits of concurrency and requests per second allow it.
   *
   * @throws HarnessFault when the exchange cannot be recorded
   */
  send(request: PreparedRequest, label: ExchangeLabel): Promise<Exchange>;
  /** Closes the kept-alive connections. */
  close(): void;
}
