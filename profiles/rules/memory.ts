import type { Json, JsonObject } from '../../support/kernel/select.js';
import { hasSourceNumbers } from '../json/numbers.js';
import { moved, type Place } from './place.js';
import type { Demand } from './reference.js';
import { targetOf } from './reference.js';
import type { Entries, Remark, Run, Surroundings } from './run.js';

/** What happened while a resource was held to its profiles, in order. */
type Event =
  | { kind: 'held'; profile: string }
  | { kind: 'report'; remark: Remark }
  | { kind: 'notEvaluated'; remark: Remark & { reason: string } }
  | { kind: 'demand'; reference: string; profiles: readonly string[] };

/** A resource that was held to profiles: at which place, what came of it, and what it rests on outside itself. */
interface Holding {
  place: Place;
  events: Event[];
  /** References that were looked up in the Bundle around it -> type of the resource found. */
  lookedUp: Map<string, Json | undefined>;
}

/** Holds a resource, not held to anything before, to profiles; tells each of them as it begins. */
type Hold = (around: Surroundings, tell: (profile: string) => void) => void;

/**
 * Remembers what came of holding a resource to its profiles, so that the same content is looked at once, wherever it
 * stands: servers answer with the same slots, schedules and people again and again. What rests on other resources of
 * the Bundle is no part of that: their types are compared, and what references demand of them is demanded anew.
 */
export class Memory {
  readonly #holdings = new Map<string, Holding>();

  /** `capacity`: number of resources that are remembered; those not seen for longest are forgotten first. */
  constructor(
    private readonly capacity: number,
    private readonly demand: Demand,
  ) {}

  /** Holds `value`, or repeats what came of holding a resource of the same content in the same circumstances. */
  hold(value: JsonObject, around: Surroundings, profiles: readonly string[], hold: Hold): void {
    // The key does not tell how numbers were written.
    if (hasSourceNumbers(value)) {
      hold(around, () => undefined);
      return;
    }
    const key = `${profiles.join(' ')} ${optionsOf(around.run)} ${around.isTransaction} ${JSON.stringify(value)}`;
    const known = this.#holdings.get(key);
    this.#holdings.delete(key);
    if (known !== undefined && isAsBefore(known, around)) {
      this.#holdings.set(key, known);
      this.repeat(known, value, around);
    } else {
      const holding: Holding = { place: around.place, events: [], lookedUp: new Map() };
      hold(observed(around, holding), (profile) => holding.events.push({ kind: 'held', profile }));
      this.#holdings.set(key, holding);
      for (const oldest of this.#holdings.keys()) {
        if (this.#holdings.size <= this.capacity) break;
        this.#holdings.delete(oldest);
      }
    }
  }

  private repeat({ place: before, events }: Holding, value: JsonObject, around: Surroundings): void {
    const { run, place } = around;
    const held = run.heldTo.get(value);
    for (const event of events) {
      if (event.kind === 'held') held?.add(event.profile);
      else if (event.kind === 'demand') {
        run.demanded?.(event.reference, event.profiles);
        const target = targetOf(event.reference, around);
        if (target !== undefined) this.demand(target, event.profiles);
      } else if (event.kind === 'report') {
        run.report({ ...event.remark, place: moved(event.remark.place, before, place) });
      } else run.notEvaluated({ ...event.remark, place: moved(event.remark.place, before, place) });
    }
  }
}

/** Options as they were given -> their number; the numbers of options of the same content are the same. */
const numbers = new WeakMap<Run['resourceProfiles'], number>();
const contents = new Map<string, number>();

/** What the caller asked of the validation, in a few characters: it is part of the key of every resource. */
function optionsOf({ invariants, resourceProfiles }: Run): string {
  const number = numbers.get(resourceProfiles) ?? numberOf(JSON.stringify(resourceProfiles));
  numbers.set(resourceProfiles, number);
  return `${invariants} ${number}`;
}

function numberOf(content: string): number {
  const number = contents.get(content) ?? contents.size;
  contents.set(content, number);
  return number;
}

const isAsBefore = ({ lookedUp }: Holding, { bundle }: Surroundings): boolean =>
  [...lookedUp].every(([reference, type]) => typeAt(bundle, reference) === type);

const typeAt = (bundle: Entries | undefined, reference: string): Json | undefined =>
  bundle?.get(reference)?.resource.resourceType;

/** The same surroundings, with everything that is asked of them or told to them noted down. */
function observed(around: Surroundings, { events, lookedUp }: Holding): Surroundings {
  const { run, bundle } = around;
  const noting: Run = {
    ...run,
    report: (remark) => {
      events.push({ kind: 'report', remark });
      run.report(remark);
    },
    notEvaluated: (remark) => {
      events.push({ kind: 'notEvaluated', remark });
      run.notEvaluated(remark);
    },
    demanded: (reference, profiles) => {
      // What comes of a demand on a contained resource is among the events already.
      if (!reference.startsWith('#')) events.push({ kind: 'demand', reference, profiles });
      run.demanded?.(reference, profiles);
    },
  };
  return {
    ...around,
    run: noting,
    bundle: {
      get: (reference) => {
        lookedUp.set(reference, typeAt(bundle, reference));
        return bundle?.get(reference);
      },
    },
  };
}
