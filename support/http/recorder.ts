import type { Exchange } from './exchange.js';

export interface Recorder {
  record(exchange: Exchange): void;
  close(): void;
}
