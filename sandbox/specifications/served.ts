import type { Behaviour } from '../behaviour/behaviour.js';
import type { SessionRow } from '../practice/data/sessions.js';
import type { Practice } from '../practice/practice.js';
import type { Incoming } from '../server/answer.js';
import type { Gate } from '../server/gate.js';
import type { Handlers } from '../server/handlers.js';
import type { InteractionKey } from '../server/interactions.js';
import type { Rendered } from '../wire/render.js';
import type { Wire } from '../wire/wire.js';

/** What the provider has of its own in a specification that it is built to; all else is alike in all of them. */
export interface Served {
  /** As provider.yaml and `--spec` name it. */
  id: string;
  /** As the capability statement has it. */
  version: string;
  /** The sessions in the diary of the practice. */
  sessions: readonly SessionRow[];
  /** The interactions that it has. */
  interactions: readonly InteractionKey[];
  /** Whether clients have to show a certificate. */
  mutualTls: boolean;
  /** Whether access tokens are the provider's own. */
  issuesTokens: boolean;
  /** The form of what it reads and writes. */
  wire: Wire;
  /** Who answers in the place of those who do elsewhere. */
  handlers: Partial<Handlers>;
  /** Changes the data of a practice before anything else does. */
  prepare?(practice: Practice): void;
  /** How requests get in, once it is known where the provider listens. */
  open(setting: Setting): Promise<Entrance>;
}

export interface Setting {
  /** Of the URL at which the provider listens. */
  origin: string;
  now: () => Date;
  practices: () => readonly Practice[];
  behaviour: Pick<Required<Behaviour>, 'examined' | 'granted'>;
}

export interface Entrance {
  gateOf(asid: string): Gate;
  /** Answers what is not FHIR; undefined leaves a request to the practices. */
  beside?(incoming: Incoming): Rendered | undefined;
  /** What whoever tests the provider needs to get in. */
  credentials?: Credentials;
}

/** How access tokens are to be had, and such as are refused. */
export interface Credentials {
  tokenEndpoint: string;
  client: { id: string; keyId: string; pem: string };
  identity: { issuer: string; audience: string; keyId: string; pem: string };
  refused: Readonly<Record<RefusedToken, string>>;
}

export type RefusedToken = 'expired' | 'notYetValid' | 'otherKey' | 'otherAudience' | 'lowLevel';
