import { own } from '../../support/kernel/own.js';
import type { Json, JsonObject } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import type { Library } from '../compile/library.js';
import type { ElementNode, Nodes } from '../compile/node.js';
import type { StructureChecks } from '../compile/structure.js';
import type { Expansion } from '../terminology/valueSet.js';
import { identityOf } from './identity.js';
import { Memory } from './memory.js';
import { numbersOf } from './numbers.js';
import { Place } from './place.js';
import { bundleIndex } from './reference.js';
import type { Remark, Run, Surroundings, Target, Visit } from './run.js';
import { quoted } from './run.js';
import { Visitor } from './visitor.js';

export interface ResourceTools {
  library: Library;
  nodes: Nodes;
  checks: StructureChecks;
  expansion(valueSet: string): Expansion;
  /** Number of resources that are remembered with what came of them; none, when it is 0. */
  remembered: number;
}

/** Holds resources, and the resources in them, to the profiles that each is to meet. */
export class Resources {
  private readonly visits = new Map<string, Visit>();
  private readonly visitor: Visitor;
  private readonly memory: Memory | undefined;

  constructor(private readonly tools: ResourceTools) {
    this.visitor = new Visitor({
      ...tools,
      visitResource: (node) => this.within(node),
      demand: (target, profiles) => this.demand(target, profiles),
      conforms: (value, profile) => this.conforms(value, profile),
    });
    if (tools.remembered > 0)
      this.memory = new Memory(tools.remembered, (target, profiles) => this.demand(target, profiles));
  }

  /** The outermost resource, held to `asked` besides what it claims. */
  outermost(value: Json, asked: readonly string[], run: Run): void {
    const type = isObject(value) ? value.resourceType : undefined;
    const place = new Place(typeof type === 'string' ? type : 'resource');
    this.visit(value, place, { run, resource: isObject(value) ? value : {}, place }, asked);
  }

  /** A resource inside another: contained ones belong to their container, all others stand for themselves. */
  private within(node: ElementNode): Visit {
    const isContained = node.name === 'contained';
    const asked = node.types.flatMap(
      ({ profiles, code }) => profiles ?? this.tools.library.base(code)?.url ?? [],
    );
    const demanded = asked.filter((url) => this.tools.library.structure(url)?.abstract !== true);
    return (value, place, around) => {
      if (!isObject(value)) return;
      const own = { ...around, resource: value, place };
      if (isContained) this.visit(value, place, around, demanded);
      else this.visit(value, place, own, [...demanded, ...this.wanted(value, around.run)]);
    };
  }

  private wanted({ resourceType }: JsonObject, { resourceProfiles }: Run): string[] {
    const profile = typeof resourceType === 'string' ? own(resourceProfiles, resourceType) : undefined;
    return profile === undefined ? [] : [profile];
  }

  private visit(value: Json, place: Place, around: Surroundings, asked: readonly string[]): void {
    const { run } = around;
    const type = isObject(value) ? value.resourceType : undefined;
    const at = { place, node: NOWHERE };
    if (!isObject(value) || typeof type !== 'string') {
      run.report({
        ...at,
        code: 'not-a-resource',
        expected: 'an object with a resourceType',
        found: quoted(value),
      });
    } else if (!this.tools.library.isResourceType(type)) {
      const expected = `a resource type of ${this.tools.library.fhir}`;
      run.report({ ...at, code: 'unknown-resource-type', expected, found: quoted(type) });
    } else {
      const profiles = this.profilesFor(value, type, place, run, asked);
      const isHolder = type === 'Bundle' && around.resource === value;
      const within = isHolder ? bundleAround(value, place, around) : around;
      this.hold(value, place, within, profiles);
    }
  }

  /** What is asked for and what it claims, as far as known; the base resource when that is nothing. */
  private profilesFor(
    value: JsonObject,
    type: string,
    place: Place,
    run: Run,
    asked: readonly string[],
  ): string[] {
    const wanted = [...new Set([...asked, ...claims(value)])];
    const profiles = wanted.filter((url) => this.fits(url, type, asked.includes(url), place, run));
    if (profiles.length > 0) return profiles;
    const base = this.tools.library.base(type);
    if (base !== undefined) return [base.url];
    run.notEvaluated({
      code: 'profile',
      place,
      node: NOWHERE,
      expected: `what ${this.tools.library.fhir} says of ${type}`,
      found: type,
      reason: `${type} is not in the FHIR packages at hand`,
    });
    return [];
  }

  /** Whether a resource of a type can be held to a profile; says why when it cannot. */
  private fits(url: string, type: string, isAsked: boolean, place: Place, run: Run): boolean {
    const profile = this.tools.library.structure(url);
    if (profile?.type === type) return true;
    const remark: Remark = {
      code: 'profile',
      place,
      node: NOWHERE,
      expected: `a profile of ${type}`,
      found: url,
    };
    if (profile !== undefined) run.report({ ...remark, found: `${url}, a profile of ${profile.type}` });
    else if (isAsked) run.report({ ...remark, expected: 'a profile that is in the FHIR packages at hand' });
    else run.notEvaluated({ ...remark, reason: 'the profile is not in the FHIR packages at hand' });
    return false;
  }

  private hold(value: JsonObject, place: Place, around: Surroundings, profiles: readonly string[]): void {
    const { heldTo } = around.run;
    const before = heldTo.get(value);
    const held = before ?? new Set();
    heldTo.set(value, held);
    const hold = (within: Surroundings, tell: (profile: string) => void = () => undefined): void => {
      if (before === undefined) {
        identityOf(value, place, within.run, this.tools.library);
        numbersOf(value, place, within.run, this.tools);
      }
      for (const url of profiles) {
        if (held.has(url)) continue;
        held.add(url);
        tell(url);
        this.visitOf(url)(value, place, within);
      }
    };
    // A contained resource is remembered with its container; a Bundle is many resources, which are remembered each.
    const isRemembered = before === undefined && around.resource === value && value.resourceType !== 'Bundle';
    if (this.memory !== undefined && isRemembered) this.memory.hold(value, around, profiles, hold);
    else hold(around);
  }

  private visitOf(url: string): Visit {
    const known = this.visits.get(url);
    if (known !== undefined) return known;
    const made = this.visitor.whole(url);
    this.visits.set(url, made);
    return made;
  }

  /** A reference demands that its target meets one of the profiles. */
  private demand({ resource, place, surroundings }: Target, profiles: readonly string[]): void {
    const known = profiles.filter((url) => this.tools.library.structure(url) !== undefined);
    const before = surroundings.run.heldTo.get(resource);
    if (known.some((url) => before?.has(url))) return;
    if (known.length < profiles.length) {
      const expected = `what ${profiles.join(' or ')} asks for`;
      const reason = 'the profile that a reference asks of it is not in the FHIR packages at hand';
      surroundings.run.notEvaluated({ code: 'profile', place, node: NOWHERE, expected, reason });
      return;
    }
    const met = known.length > 1 ? known.find((url) => this.conforms(resource, url)) : undefined;
    const [first] = known;
    if (met === undefined && first !== undefined) this.hold(resource, place, surroundings, [first]);
  }

  private conforms(value: Json, profile: string): boolean {
    const remarks: Remark[] = [];
    const run: Run = {
      report: (remark) => remarks.push(remark),
      notEvaluated: () => undefined,
      invariants: true,
      resourceProfiles: {},
      heldTo: new Map(),
    };
    const place = new Place('value');
    this.visitOf(profile)(value, place, { run, resource: isObject(value) ? value : {}, place });
    return remarks.every(({ severity }) => severity !== undefined && severity !== 'error');
  }
}

/** Known and unknown profiles that a resource says it meets, without versions. */
function claims({ meta }: JsonObject): string[] {
  const profiles = isObject(meta) ? meta.profile : undefined;
  if (!Array.isArray(profiles)) return [];
  return profiles.flatMap((url) => (typeof url === 'string' && url !== '' ? withoutVersion(url) : []));
}

const withoutVersion = (url: string): string => url.split(/\||\/_history\//, 1)[0] ?? url;

/** What a Bundle is to the resources in it: all of them by address, and whether references may be searches. */
function bundleAround(bundle: JsonObject, place: Place, around: Surroundings): Surroundings {
  const index = new Map<string, Target>();
  const isTransaction = bundle.type === 'transaction' || bundle.type === 'batch';
  const within = { ...around, bundle: index, isTransaction };
  const found = bundleIndex(bundle, (resource, at) => {
    const there = place.at('entry').at(at).at('resource');
    return { resource, place: there, surroundings: { ...within, resource, place: there } };
  });
  for (const [key, target] of found) index.set(key, target);
  return within;
}

/** Remarks on a resource as a whole rest on no definition. */
const NOWHERE = { profile: 'http://hl7.org/fhir/StructureDefinition/Resource', facts: { id: 'Resource' } };
