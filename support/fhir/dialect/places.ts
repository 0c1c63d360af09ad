import { isObject, type Json } from '../../kernel/select.js';
import { elementsOf, extended, type Tongue } from './translation.js';

/**
 * A path in what was heard, as a path in what came: `entry[2].resource.status` is `entry[2].resource.freeBusyType` in
 * DSTU2. A path that begins with a resource type needs no resource; whatever else leads nowhere stays as it is.
 */
export function theirPath(path: string, resource: Json | undefined, tongue: Tongue): string {
  const [steps = '', ...rest] = path.split(' ');
  const out: string[] = [];
  let here: Json | undefined = resource;
  let type = typeOf(here);
  for (const [position, step] of steps.split('.').entries()) {
    const [, name = step, index] = /^([A-Za-z]+)\[(\d+)\]$/.exec(step) ?? [];
    if (position === 0 && isType(name)) {
      out.push(`${tongue.shapes.types[name] ?? name}${index === undefined ? '' : `[${index}]`}`);
      if (type !== name) here = undefined;
      type = name;
      continue;
    }
    out.push(theirStep(step, { name, index, here, type, tongue }));
    here = childOf(here, name, index);
    type = typeOf(here);
  }
  return [out.join('.'), ...rest].join(' ');
}

function theirStep(
  step: string,
  {
    name,
    index,
    here,
    type,
    tongue,
  }: {
    name: string;
    index: string | undefined;
    here: Json | undefined;
    type: string | undefined;
    tongue: Tongue;
  },
): string {
  const element = elementsOf(type, tongue)[name];
  const further = tongue.shapes.further[type ?? '']?.[name];
  if (element?.extension !== undefined) return inExtension(here, element, 0, tongue);
  if (further && Number(index ?? 0) > 0) return inExtension(here, further, Number(index) - 1, tongue);
  if (!element) return step;
  const their = element.name ?? name;
  return element.single || index === undefined ? their : `${their}[${index}]`;
}

function inExtension(
  here: Json | undefined,
  { extension, value }: { extension?: string; value?: string },
  nth: number,
  tongue: Tongue,
): string {
  const found = isObject(here) ? extended(here, tongue, extension, value)[nth] : undefined;
  return found ? `extension[${found.index}].${value}` : 'extension';
}

const isType = (name: string): boolean => /^[A-Z]/.test(name);

const typeOf = (value: Json | undefined): string | undefined =>
  isObject(value) && typeof value.resourceType === 'string' ? value.resourceType : undefined;

function childOf(here: Json | undefined, name: string, index: string | undefined): Json | undefined {
  const child = isObject(here) && Object.hasOwn(here, name) ? here[name] : undefined;
  return Array.isArray(child) ? child[Number(index ?? 0)] : child;
}
