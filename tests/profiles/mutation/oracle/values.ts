import type { TypeFacts } from '../../../../profiles/definitions.js';
import { isObject, type Json, type JsonObject } from '../../../../support/kernel/select.js';
import { judgeBinding, judgeCode } from './binding.js';
import { judgeObject, type Nesting } from './elements.js';
import { judgeInvariants } from './invariants.js';
import { isPrimitiveValue } from './lexical.js';
import { isAbsolute, judgeReference } from './references.js';
import type { Scene } from './scene.js';
import { includesPattern, isSame } from './slices.js';
import type { Node } from './tree.js';

/** A JSON value, and what stands beside it under `_name`. */
interface Pair {
  value: Json;
  beside: Json;
}

/** One value of an element, by the kind of its type. */
export function judgeValue(
  scene: Scene,
  pair: Pair,
  node: Node,
  type: TypeFacts | undefined,
  at: string,
  nesting: Nesting,
): void {
  const code = type?.code ?? '';
  if (code === 'Resource') nesting.nest(pair.value, at);
  else if (/^[a-z]/.test(code)) judgePrimitive(scene, pair, node, code, at, nesting);
  else if (pair.beside !== null) scene.forbid(at, 'only primitives have something beside them');
  else if (isObject(pair.value)) judgeComplex(scene, pair.value, node, type, at, nesting);
  else scene.forbid(at, 'must be an object');
}

function judgePrimitive(
  scene: Scene,
  { value, beside }: Pair,
  node: Node,
  type: string,
  at: string,
  nesting: Nesting,
): void {
  if (value === null && beside === null) scene.forbid(at, 'null');
  if (isObject(beside)) judgeObject(scene, beside, companionOf(node), at, nesting, { code: 'Element' });
  else if (beside !== null) scene.forbid(at, 'what stands beside must be an object');
  if (value === null) {
    if (isObject(beside)) judgeContent(scene, beside, at);
    return;
  }
  if (node.element.fixed !== undefined && isObject(beside) && beside.extension !== undefined)
    scene.forbid(at, 'fixed, but extended');
  if (!isPrimitiveValue(type, value)) scene.forbid(at, `no ${type}`);
  judgeFixed(scene, value, node, at);
  judgeBinding(scene, value, type, node, at);
}

/** What stands beside a primitive has everything that the primitive has, but its value. */
const companionOf = (node: Node): Node => ({
  ...node,
  children: new Map([...node.children].filter(([name]) => name !== 'value')),
});

function judgeComplex(
  scene: Scene,
  value: JsonObject,
  node: Node,
  type: TypeFacts | undefined,
  at: string,
  nesting: Nesting,
): void {
  const code = type?.code ?? '';
  judgeObject(scene, value, node, at, nesting, type);
  judgeContent(scene, value, at);
  judgeFixed(scene, value, node, at);
  judgeBinding(scene, value, code, node, at);
  if (code === 'Coding') judgeCode(scene, value, at);
  if (code === 'Reference') judgeReference(scene, value, type, at);
  if (code === 'Extension') judgeExtension(scene, value, node, type, at, nesting);
  scene.later(() => judgeInvariants(scene, value, node, at, code));
}

/** What ele-1 means: an id alone is no content. */
function judgeContent(scene: Scene, value: JsonObject, at: string): void {
  if (Object.keys(value).every((name) => name === 'id')) scene.forbid(at, 'nothing but an id');
}

const WITHIN_EXTENSION = /(^Extension|\.extension(:[^.]*)?)\.extension(:[^.]*)?$/;

/** An extension is what its URL says, wherever it stands. */
function judgeExtension(
  scene: Scene,
  value: JsonObject,
  node: Node,
  type: TypeFacts | undefined,
  at: string,
  nesting: Nesting,
): void {
  const own = type?.profiles?.[0];
  const judged = node.children.size > 0 ? undefined : own;
  const named = typeof value.url === 'string' && isAbsolute(value.url) ? value.url : undefined;
  if (named === undefined && !WITHIN_EXTENSION.test(node.element.id))
    scene.forbid(at, 'its url must be absolute');
  // What is in a slice is described by that, not by the list.
  if (named === undefined && node.slices.size > 0) scene.forbid(at, 'no part that the extension defines');
  for (const url of new Set([own, named])) {
    const root = url === undefined || url === judged ? undefined : scene.forest(url);
    if (root) judgeObject(scene, value, root, at, nesting);
  }
}

function judgeFixed(scene: Scene, value: Json, { element }: Node, at: string): void {
  if (element.fixed !== undefined && !isSame(value, element.fixed)) scene.forbid(at, 'not the fixed value');
  if (element.pattern !== undefined && !includesPattern(value, element.pattern))
    scene.forbid(at, 'not the pattern');
}
