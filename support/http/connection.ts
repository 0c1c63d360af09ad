import type { TlsFiles } from '../config/provider.js';
import type { PreparedRequest } from './request.js';
import type { Transmission } from './transport.js';

/** A way to the provider that is not the configured one: what a scenario on transport changes. */
export interface Connection {
  /** Sends one request over a connection of its own. Never throws for trouble on the network. */
  transmit(request: PreparedRequest): Promise<Transmission>;
  /** What curl is told to connect in the same way. */
  curl: { tls: TlsFiles['written']; options: readonly string[] };
}
