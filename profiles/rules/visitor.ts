import type { Json } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import type { Library } from '../compile/library.js';
import type { ElementNode, Nodes } from '../compile/node.js';
import { isPrimitive } from '../compile/primitives.js';
import { propertiesOf } from '../compile/properties.js';
import { schemaId } from '../compile/schema.js';
import type { StructureChecks } from '../compile/structure.js';
import type { Expansion } from '../terminology/valueSet.js';
import { bindingVisit } from './binding.js';
import { codingVisit } from './coding.js';
import { isLike, isSame } from './equality.js';
import { extensionVisit } from './extension.js';
import { invariantVisit } from './invariant.js';
import type { Demand } from './reference.js';
import { referenceVisit } from './reference.js';
import type { Visit } from './run.js';
import { quoted } from './run.js';
import { missingSlices, slicedListVisit } from './slices.js';
import type { MatcherTools } from './slicing.js';
import { structureVisit } from './structure.js';

/** What visits are compiled from. */
export interface VisitorTools {
  library: Library;
  nodes: Nodes;
  checks: StructureChecks;
  expansion(valueSet: string): Expansion;
  /** Holds a resource inside a resource to what it claims, or is to be. */
  visitResource: (node: ElementNode) => Visit;
  demand: Demand;
  conforms: MatcherTools['conforms'];
}

/** Compiles definitions to visits: structure first, then the rules that JSON Schema cannot state. */
export class Visitor {
  private readonly definitions = new Map<string, Visit>();
  private readonly referred = new Map<string, Visit>();
  private readonly matching: MatcherTools;

  constructor(private readonly tools: VisitorTools) {
    this.matching = {
      expansion: tools.expansion,
      conforms: tools.conforms,
      fixedIn: (profile, element) =>
        tools.nodes
          .root(profile)
          ?.children()
          .find(({ name }) => name === element)?.facts.fixed,
    };
  }

  /** A value of a definition, its structure included. */
  whole = (url: string): Visit => {
    const root = this.tools.nodes.root(url);
    const rules = this.definition(url);
    if (root === undefined) return rules;
    return sequence([structureVisit(() => this.tools.checks(schemaId(url)), root), rules]) ?? NONE;
  };

  /** The rules of a definition, without its structure. */
  private definition(url: string): Visit {
    const known = this.definitions.get(url);
    if (known !== undefined) return known;
    // A datatype can hold itself: what is compiled meanwhile finds this one once it is ready.
    this.definitions.set(url, (value, place, around) => this.definitions.get(url)?.(value, place, around));
    const root = this.tools.nodes.root(url);
    const type = root?.name ?? '';
    const made =
      root &&
      sequence([this.content(root.children()), invariantVisit(root.facts.constraints ?? [], type, root)]);
    this.definitions.set(url, made ?? NONE);
    return made ?? NONE;
  }

  /** What is below a value, element by element. */
  private content(children: readonly ElementNode[]): Visit {
    const steps = new Map<string, { visit: Visit; element?: string }>();
    for (const child of children) {
      if (child.facts.max === '0') continue;
      for (const [name, { type, companion }] of propertiesOf(child)) {
        const visit = companion ? this.companion(child, type) : this.listOrItem(child, type);
        const stem = child.name.endsWith('[x]') ? child.name.slice(0, -3) : undefined;
        if (visit !== undefined) steps.set(name, { visit, ...(stem !== undefined && { element: stem }) });
      }
    }
    const missing = missingSlices(children);
    return (value, place, around) => {
      if (!isObject(value)) return;
      for (const key in value) {
        const step = steps.get(key);
        const below = value[key];
        if (step !== undefined && below !== undefined) step.visit(below, place.at(key, step.element), around);
      }
      missing?.(value, place, around);
    };
  }

  private listOrItem(child: ElementNode, type: string): Visit | undefined {
    const item = this.item(child, type);
    const own = child.slices.filter(
      ({ name, types }) => !name.endsWith('[x]') || types.some(({ code }) => code === type),
    );
    if (own.length > 0)
      return slicedListVisit(child, own, item, (slice) => this.slice(slice, type), this.matching);
    if (item === undefined) return undefined;
    return child.facts.list === undefined ? item : each(item);
  }

  private slice(slice: ElementNode, type: string): Visit {
    const structure = structureVisit(() => this.tools.checks(schemaId(slice.profile, slice.facts.id)), slice);
    return sequence([structure, this.item(slice, type)]) ?? NONE;
  }

  /** One value of an element. */
  private item(node: ElementNode, type: string): Visit | undefined {
    const { binding } = node.facts;
    return sequence([
      this.unknownProfiles(node, type),
      likeness(node),
      textLimits(node),
      binding && bindingVisit(binding, type, node, this.tools.expansion),
      isPrimitive(type) ? undefined : this.below(node, type),
      type === 'Reference' ? this.reference(node) : undefined,
      type === 'Coding' ? codingVisit(node, this.tools.library) : undefined,
      node.facts.id.includes('.') ? this.statedOf(node) : undefined,
    ]);
  }

  /** The invariants that are stated at an element, of its values and of those of elements that refer to it. */
  private statedOf(node: ElementNode): Visit | undefined {
    const { constraints = [], id } = node.facts;
    return invariantVisit(constraints, id.replace(/:[^.]*/g, ''), node);
  }

  /** A datatype's profile that is not there cannot be held to; which of several is meant is not looked for. */
  private unknownProfiles(node: ElementNode, type: string): Visit | undefined {
    const { profiles = [] } = node.types.find(({ code }) => code === type) ?? {};
    const [only, ...others] = profiles;
    if (only === undefined || (others.length === 0 && this.tools.library.structure(only))) return undefined;
    return undecided(node, `what ${profiles.join(' or ')} asks for`, NOT_AT_HAND);
  }

  private below(node: ElementNode, type: string): Visit {
    if (node.holdsResource)
      return sequence([this.tools.visitResource(node), resourceContent(node, type)]) ?? NONE;
    const url = node.shared(type);
    if (type === 'Extension' && (url === undefined || !this.isProfile(url)) && node.slice === undefined) {
      return extensionVisit(node, { ...this.tools, visitOf: this.whole });
    }
    if (url !== undefined) return this.definition(url);
    if (node.reference !== undefined) return this.referredContent(node.reference);
    const datatype = node.datatype(type);
    const stated = datatype === undefined ? undefined : this.tools.nodes.root(datatype);
    return (
      sequence([
        this.content(node.children(type)),
        stated && invariantVisit(stated.facts.constraints ?? [], stated.name, stated),
      ]) ?? NONE
    );
  }

  private isProfile(url: string): boolean {
    return this.tools.library.structure(url)?.profile === true;
  }

  private referredContent(node: ElementNode): Visit {
    const key = `${node.profile}#${node.facts.id}`;
    const known = this.referred.get(key);
    if (known !== undefined) return known;
    this.referred.set(key, (value, place, around) => this.referred.get(key)?.(value, place, around));
    const made = sequence([this.content(node.children()), this.statedOf(node)]) ?? NONE;
    this.referred.set(key, made);
    return made;
  }

  private reference(node: ElementNode): Visit {
    const targets = node.types.flatMap(({ code, targets = [] }) => (code === 'Reference' ? targets : []));
    return referenceVisit(targets, node, this.tools.library, this.tools.demand);
  }

  /** The id and extensions of a primitive. */
  private companion(child: ElementNode, type: string): Visit {
    const url = child.shared(type);
    const content = url === undefined ? this.content(child.children(type)) : this.definition(url);
    const item = sequence([content, fixedAlone(child)]) ?? NONE;
    return child.facts.list === undefined ? item : each(item);
  }
}

const NONE: Visit = () => undefined;

const NOT_AT_HAND = 'the profile is not in the FHIR packages at hand, or one of several';

function sequence(visits: readonly (Visit | undefined)[]): Visit | undefined {
  const [first, ...rest] = visits.filter((visit) => visit !== undefined);
  if (first === undefined || rest.length === 0) return first;
  return (value, place, around) => {
    first(value, place, around);
    for (const visit of rest) visit(value, place, around);
  };
}

const each =
  (item: Visit): Visit =>
  (value, place, around) => {
    if (!Array.isArray(value)) return;
    for (const [index, one] of value.entries()) item(one, place.at(index), around);
  };

/** Fixed objects and patterns; fixed primitives are structure. */
function likeness(node: ElementNode): Visit | undefined {
  const { fixed, pattern } = node.facts;
  const isWanted = (value: Json): boolean =>
    (typeof fixed !== 'object' || isSame(value, fixed)) && (pattern === undefined || isLike(value, pattern));
  if (typeof fixed !== 'object' && pattern === undefined) return undefined;
  return (value, place, { run }) => {
    if (isWanted(value)) return;
    const code = pattern === undefined ? 'fixed' : 'pattern';
    const expected = pattern === undefined ? `exactly ${quoted(fixed)}` : `at least ${quoted(pattern)}`;
    run.report({ code, place, node, expected, found: quoted(value) });
  };
}

/** A value that is fixed is fixed as it is: it has no extensions beside it. */
function fixedAlone(node: ElementNode): Visit | undefined {
  const { fixed } = node.facts;
  if (fixed === undefined || typeof fixed === 'object') return undefined;
  return (value, place, { run }) => {
    if (!isObject(value) || value.extension === undefined) return;
    const expected = `exactly ${quoted(fixed)}, without extensions`;
    run.report({ code: 'fixed', place, node, expected, found: quoted(value) });
  };
}

/** Limits of dates and times are not compared. */
function textLimits(node: ElementNode): Visit | undefined {
  const limits = [node.facts.minValue, node.facts.maxValue].filter((limit) => typeof limit === 'string');
  return limits.length === 0
    ? undefined
    : undecided(node, `a value within ${limits.join(' and ')}`, 'limits of dates and times are not compared');
}

/** What a profile says of the content of a resource inside another, without giving it a profile. */
function resourceContent(node: ElementNode, type: string): Visit | undefined {
  if (node.shared(type) !== undefined) return undefined;
  return undecided(
    node,
    'the content that the profile describes',
    'it is described here and not by a profile of its own',
  );
}

const undecided =
  (node: ElementNode, expected: string, reason: string): Visit =>
  (_value, place, { run }) =>
    run.notEvaluated({ code: 'profile', place, node, expected, reason });
