import type { X509Certificate } from 'node:crypto';
import type { ServerOptions } from 'node:https';
import type { Server } from 'node:net';
import type { Handler, Reply } from '../interaction.js';
import type { Examined } from '../patientFacing/examined.js';
import type { TokenAnswer } from '../patientFacing/tokenService.js';
import type { Pki } from '../pki/pki.js';
import type { Practice } from '../practice/practice.js';
import type { Incoming, Site } from '../server/answer.js';
import type { InteractionKey } from '../server/interactions.js';
import type { Rendered } from '../wire/render.js';

/** One request on its way through the sandbox, for those who look at it from beside. */
export interface Call {
  /** As it came, before any behaviour changed it. */
  incoming: Incoming;
  /** What path and verb mean; the header decides between two that share them. Undefined for a place that is none. */
  interaction: InteractionKey | undefined;
  site: Site;
}

/**
 * How a sandbox departs from its ordinary behaviour: mutants break the specification by it, variants use the freedom
 * that the specification leaves. Each hook is given what ordinary behaviour has made so far and returns what takes its
 * place; the ordinary code knows of none of them.
 */
export interface Behaviour {
  /** Changes the data of a practice before the first request, of both practices in turn. */
  practice?(practice: Practice, now: Date): void;
  /** The form of logical ids, worked out from the ordinary one; the same each time. */
  id?(made: string): string;
  /** The path of the service root URL, from the ordinary one. */
  root?(path: string): string;
  /** The clock. */
  clock?(now: Date): Date;
  /** Options of the TLS server; never called for plain HTTP. */
  tls?(options: ServerOptions, pki: Pki): ServerOptions;
  /** What listens in place of the server, and hands it what it does not take care of itself. */
  front?(server: Server, pki: Pki | undefined): Server;
  /** Whether a client whose handshake succeeded may stay. */
  admits?(admitted: boolean, certificate: X509Certificate | undefined): boolean;
  /** Keeps a request that has come waiting, so that others can overtake it; what is returned ends the wait. */
  waits?(call: Call): Promise<void>;
  /** The request, before anything has looked at it. */
  request?(incoming: Incoming, call: Call): Incoming;
  /** What is seen of a token, where tokens are signed; a call is there unless it is sent to the token endpoint. */
  examined?(seen: Examined, call: Call | undefined): Examined;
  /** What the token endpoint answers. */
  granted?(answer: TokenAnswer): TokenAnswer;
  /** Who answers an interaction, once headers, token and formats were found in order. */
  handle?(ordinary: Handler, interaction: InteractionKey): Handler;
  /** Any reply, a refusal too, while it is still a resource. */
  reply?(reply: Reply, call: Call): Reply;
  /** The same, once it is in the form of the specification that is served. */
  put?(reply: Reply, call: Call): Reply;
  /** What goes over the wire. */
  rendered?(rendered: Rendered, call: Call): Rendered;
}
