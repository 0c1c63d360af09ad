import type { Json, JsonObject } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import { LEXICAL_RULES, numberForms } from '../compile/lexical.js';
import type { Library } from '../compile/library.js';
import type { Nodes } from '../compile/node.js';
import { hasSourceNumbers, sourcesIn } from '../json/numbers.js';
import { locate } from './locate.js';
import type { Place } from './place.js';
import type { Run } from './run.js';

/** Numbers whose value is right, but which were written in JSON as their FHIR type is not: `1e2`, `1.0`. */
export function numbersOf(
  resource: JsonObject,
  place: Place,
  run: Run,
  { library, nodes }: { library: Library; nodes: Nodes },
): void {
  if (!hasSourceNumbers(resource)) return;
  const type = typeof resource.resourceType === 'string' ? resource.resourceType : '';
  const root = nodes.root(library.base(type)?.url ?? '');
  if (root === undefined) return;
  const look = (value: Json, pointer: string): void => {
    if (typeof value !== 'object' || value === null || !hasSourceNumbers(value)) return;
    for (const [key, text] of sourcesIn(value)) {
      const found = locate(root, place, `${pointer}/${key}`);
      const form = numberForms[found.type];
      if (form === undefined || form.test(text)) continue;
      const expected = `${LEXICAL_RULES[found.type]} (${found.type})`;
      run.report({ code: 'type', place: found.place, node: found.node, expected, found: text.slice(0, 100) });
    }
    for (const [key, below] of Object.entries(value))
      if (!isObject(below) || typeof below.resourceType !== 'string') look(below, `${pointer}/${key}`);
  };
  look(resource, '');
}
