import type { ProfileIssue } from '../../../profiles/index.js';
import { loadValidator, readJson, readXml, writeXml } from '../../../profiles/index.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { isObject } from '../../../support/kernel/select.js';

const validator = loadValidator();

const brief = (issues: readonly ProfileIssue[]): string[] =>
  issues.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`);

/** `<code> <path>` of each error that is found in a resource, given as JSON text or parsed. */
export function found(resource: JsonObject | string, profile?: string): string[] {
  const read = readJson(typeof resource === 'string' ? resource : JSON.stringify(resource));
  if ('problems' in read) return read.problems;
  return brief(validator.validate(read.value, profile === undefined ? {} : { profile }).issues);
}

/** The same, of the resource as XML, which is written from JSON or given. */
export function foundInXml(resource: JsonObject | string, profile?: string): string[] {
  const read = readXml(isObject(resource) ? writeXml(resource) : resource);
  if ('problem' in read) return [read.problem];
  return brief(validator.validate(read.resource, profile === undefined ? {} : { profile }).issues);
}

/** Paths of what was not decided. */
export const undecidedIn = (resource: JsonObject): string[] =>
  validator.validate(resource).notEvaluated.map(({ code, path }) => `${code} ${path}`);

/** A Parameters resource with one parameter. */
export const parameters = (parameter: JsonObject): JsonObject => ({
  resourceType: 'Parameters',
  parameter: [{ name: 'a', ...parameter }],
});
