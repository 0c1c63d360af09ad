import type { TypeFacts } from '../../../../profiles/definitions.js';
import { isObject, type JsonObject, selectObjects } from '../../../../support/kernel/select.js';
import type { Scene } from './scene.js';

const LITERAL = /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9.-]{1,64}(?:\/_history\/[A-Za-z0-9.-]+)?$/;

/** Whether a URL starts with a scheme. */
export const isAbsolute = (url: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(url);

/** A reference must be to one of the types that its targets are of, as far as it says what it is to. */
export function judgeReference(
  scene: Scene,
  value: JsonObject,
  type: TypeFacts | undefined,
  at: string,
): void {
  const { reference } = value;
  if (typeof reference !== 'string') return;
  const target = targetType(scene, reference);
  if (target === undefined && !reference.startsWith('#') && !isAbsolute(reference))
    scene.forbid(at, 'no type and id, and no URL');
  if (target === 'missing') scene.forbid(at, 'nothing is contained under that id');
  const allowed = (type?.targets ?? []).map(
    (url) => scene.published.structures.get(url)?.type ?? url.replace(/.*\//, ''),
  );
  if (target === undefined || target === 'missing' || allowed.length === 0 || allowed.includes('Resource'))
    return;
  if (!allowed.includes(target)) scene.forbid(at, `to ${target}, which is none of ${allowed}`);
}

function targetType({ resource }: Scene, reference: string): string | undefined {
  if (!reference.startsWith('#')) return LITERAL.exec(reference)?.[1];
  const contained = selectObjects(resource, 'contained').find(({ value }) => value.id === reference.slice(1));
  if (!contained) return 'missing';
  return isObject(contained.value) && typeof contained.value.resourceType === 'string'
    ? contained.value.resourceType
    : undefined;
}
