import type { Behaviour } from './behaviour.js';

/** Several behaviours as one: each is given what the ones before it made. None at all leaves everything as it is. */
export function combine(behaviours: readonly Behaviour[]): Required<Behaviour> {
  return {
    practice(practice, now) {
      for (const each of behaviours) each.practice?.(practice, now);
    },
    id: (id) => behaviours.reduce((made, each) => each.id?.(made) ?? made, id),
    root: (path) => behaviours.reduce((made, each) => each.root?.(made) ?? made, path),
    clock: (now) => behaviours.reduce((made, each) => each.clock?.(made) ?? made, now),
    tls: (options, pki) => behaviours.reduce((made, each) => each.tls?.(made, pki) ?? made, options),
    front: (server, pki) => behaviours.reduce((made, each) => each.front?.(made, pki) ?? made, server),
    admits: (admitted, certificate) =>
      behaviours.reduce((made, each) => each.admits?.(made, certificate) ?? made, admitted),
    async waits(call) {
      for (const each of behaviours) await each.waits?.(call);
    },
    request: (incoming, call) =>
      behaviours.reduce((made, each) => each.request?.(made, call) ?? made, incoming),
    examined: (seen, call) => behaviours.reduce((made, each) => each.examined?.(made, call) ?? made, seen),
    granted: (answer) => behaviours.reduce((made, each) => each.granted?.(made) ?? made, answer),
    handle: (ordinary, interaction) =>
      behaviours.reduce((made, each) => each.handle?.(made, interaction) ?? made, ordinary),
    reply: (reply, call) => behaviours.reduce((made, each) => each.reply?.(made, call) ?? made, reply),
    put: (reply, call) => behaviours.reduce((made, each) => each.put?.(made, call) ?? made, reply),
    rendered: (rendered, call) =>
      behaviours.reduce((made, each) => each.rendered?.(made, call) ?? made, rendered),
  };
}
