import type { SessionRow } from '../practice/data/sessions.js';

/** What the provider has of its own in a specification that it is built to; all else is alike in all of them. */
export interface Served {
  /** As provider.yaml and `--spec` name it. */
  id: string;
  /** As the capability statement has it. */
  version: string;
  /** The sessions in the diary of the practice. */
  sessions: readonly SessionRow[];
}
