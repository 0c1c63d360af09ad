import type { Json, Resource } from '../../interaction.js';
import { refusal } from '../../vocabulary/errors.js';
import { isObject, type JsonObject, objects, text } from '../../wire/json.js';
import { PRIMITIVES, type PrimitiveName } from './primitives.js';
import {
  EXTENSION_SHAPES,
  type Rule,
  SHAPES,
  type Shape,
  type ShapeName,
  SINGLE_EXTENSIONS,
} from './shapes.js';

/**
 * Checks a body against the tables of what an appointment may hold: known elements only, cardinality, types, nothing
 * that the profile prohibits.
 *
 * @throws Refusal 422 INVALID_RESOURCE whose diagnostics name every element that is wrong; 400 without a body
 */
export function requireAppointment(body: Resource | undefined): Resource {
  if (!body) throw refusal('BAD_REQUEST', 'The request has no body');
  if (body.resourceType !== 'Appointment') {
    throw refusal('INVALID_RESOURCE', `The body must be an Appointment; found ${body.resourceType}`);
  }
  const problems = [...problemsOf(body, SHAPES.Appointment, 'Appointment'), ...repeatedExtensions(body)];
  if (problems.length > 0) throw refusal('INVALID_RESOURCE', problems.join('; '));
  return body;
}

function repeatedExtensions({ extension }: Resource): string[] {
  const urls = objects(extension).map(({ url }) => url);
  return SINGLE_EXTENSIONS.filter((url) => urls.indexOf(url) !== urls.lastIndexOf(url)).map(
    (url) => `Appointment.extension has ${url} more than once`,
  );
}

function problemsOf(value: JsonObject, shape: Shape, path: string): string[] {
  // `_name` carries extensions of the primitive `name`: known, but nothing that this system works with.
  const unknown = Object.keys(value)
    .filter((name) => !Object.hasOwn(shape, name.replace(/^_/, '')))
    .map((name) => `${path}.${name} is not an element known here`);
  const known = Object.entries(shape).flatMap(([name, rule]) =>
    problemsOfElement(value[name], rule, `${path}.${name}`),
  );
  return [...unknown, ...known];
}

function problemsOfElement(value: Json | undefined, rule: Rule, path: string): string[] {
  const { least, most, type } = partsOf(rule);
  if (value === undefined) return least === '1' ? [`${path} is missing`] : [];
  if (most === '0') return [`${path} must not be sent`];
  if (most === '1') return problemsOfValue(value, type, path);
  if (!Array.isArray(value) || value.length === 0) return [`${path} must be a list that is not empty`];
  return value.flatMap((item, index) => problemsOfValue(item, type, `${path}[${index}]`));
}

function problemsOfValue(value: Json, type: string, path: string): string[] {
  if (isPrimitive(type)) {
    const { expected, holds } = PRIMITIVES[type];
    return holds(value) ? [] : [`${path} must be ${expected}; found ${shown(value)}`];
  }
  if (!isObject(value)) return [`${path} must be an object`];
  const shape = shapeOf(value, type);
  if (shape) return problemsOf(value, shape, path);
  return text(value.url) ? [] : [`${path}.url is missing`];
}

/** None for an extension that is not known here. */
function shapeOf(value: JsonObject, type: string): Shape | undefined {
  const name = type === 'Extension' ? EXTENSION_SHAPES.get(text(value.url) ?? '') : type;
  return name !== undefined && isShape(name) ? SHAPES[name] : undefined;
}

function partsOf(rule: Rule): { least: string; most: string; type: string } {
  const [cardinality = '', type = ''] = rule.split(' ');
  const [least = '', most = ''] = cardinality.split('..');
  return { least, most, type };
}

const isPrimitive = (type: string): type is PrimitiveName => Object.hasOwn(PRIMITIVES, type);
const isShape = (name: string): name is ShapeName => Object.hasOwn(SHAPES, name);

/** What was sent, short enough for a sentence. */
function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
