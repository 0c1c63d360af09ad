import { isObject, type Json, type JsonObject, selectObjects } from '../../../../support/kernel/select.js';
import { judgeObject } from './elements.js';
import { judgeInvariants } from './invariants.js';
import type { Published } from './published.js';
import type { Scene } from './scene.js';
import { type Forest, forest } from './tree.js';

/** What the published profiles say of a resource: JSON pointers with reasons. */
export interface Judgement {
  forbidden: string[];
  undecided: string[];
}

export interface Oracle {
  published: Published;
  trees: Forest;
  /** Holds a resource to a profile, and what is within it to the profiles it claims. */
  judge(resource: JsonObject, profile: string): Judgement;
}

/** Judges by interpreting published snapshots, element by element: slow, and plain enough to be believed. */
export function newOracle(published: Published): Oracle {
  const trees = forest(published);
  const judge = (resource: JsonObject, profile: string): Judgement => {
    const judgement: Judgement = { forbidden: [], undecided: [] };
    const postponed: (() => void)[] = [];
    const scene: Scene = {
      published,
      forest: trees,
      resource,
      forbid: (at, reason) => judgement.forbidden.push(`${at}: ${reason}`),
      doubt: (at, reason) => judgement.undecided.push(`${at}: ${reason}`),
      later: (check) => postponed.push(check),
    };
    judgeResource(scene, resource, [profile], '');
    for (const check of postponed) if (judgement.forbidden.length === 0) check();
    return judgement;
  };
  return { published, trees, judge };
}

/** A resource is held to the profiles it claims besides those asked for; to its base resource when there are none. */
function judgeResource(outer: Scene, value: Json, asked: readonly string[], at: string): void {
  const type = isObject(value) ? value.resourceType : undefined;
  if (!isObject(value) || typeof type !== 'string') {
    outer.forbid(at, 'no resource');
    return;
  }
  const scene = { ...outer, resource: value };
  const wanted = [...new Set([...asked, ...claims(value)])];
  for (const url of wanted.filter((name) => !scene.forest(name)))
    scene.doubt(at, `claims ${url}, which is unknown`);
  const known = wanted.filter((url) => scene.forest(url));
  for (const url of known.length > 0 ? known : [type]) judgeAgainst(scene, value, type, url, at);
}

function judgeAgainst(scene: Scene, value: JsonObject, type: string, url: string, at: string): void {
  const root = scene.forest(url);
  if (!root) scene.doubt(at, `nothing is known of ${url}`);
  else if (root.element.id !== type) scene.forbid(at, `${url} is no profile of ${type}`);
  else {
    const { resourceType: _, ...content } = value;
    judgeObject(scene, content, root, at, { nest: (inner, place) => judgeResource(scene, inner, [], place) });
    if (type === 'Bundle') judgeAddresses(scene, value, at);
    scene.later(() => judgeInvariants(scene, value, root, at));
  }
}

/** An address is absolute, and an http address that of its resource. */
function judgeAddresses({ forbid }: Scene, bundle: JsonObject, at: string): void {
  for (const { path, value } of selectObjects(bundle, 'entry')) {
    const { fullUrl, resource } = value;
    if (typeof fullUrl !== 'string' || !isObject(resource)) continue;
    const isWeb = fullUrl.startsWith('http');
    if (!isWeb && !fullUrl.startsWith('urn:')) forbid(`${at} ${path}`, 'its address is not absolute');
    if (isWeb && typeof resource.id === 'string' && !fullUrl.endsWith(`/${resource.id}`))
      forbid(`${at} ${path}`, 'its address is of another');
  }
}

function claims(resource: JsonObject): string[] {
  const profiles = isObject(resource.meta) ? resource.meta.profile : undefined;
  return Array.isArray(profiles) ? profiles.filter((url): url is string => typeof url === 'string') : [];
}
