import { isObject } from '../../support/kernel/select.js';
import type { Library } from '../compile/library.js';
import type { ElementNode } from '../compile/node.js';
import { furtherCodes } from '../exceptions.js';
import type { Visit } from './run.js';
import { quoted } from './run.js';

/** A visit that holds a Coding to its code system, where all codes of it are at hand; whatever it is bound to. */
export function codingVisit(node: ElementNode, library: Library): Visit {
  return (value, place, { run }) => {
    if (!isObject(value)) return;
    const { system, code } = value;
    if (typeof system !== 'string' || typeof code !== 'string' || code === '') return;
    if (codesOf(system, library)?.(code) !== false) return;
    run.report({
      code: 'unknown-code',
      place: place.at('code'),
      node,
      expected: `a code of ${system}`,
      found: quoted(code),
    });
  };
}

type HasCode = (code: string) => boolean;

const known = new WeakMap<Library, Map<string, HasCode | undefined>>();

/** Whether a code is in a system; none for a system that is not at hand in full. */
function codesOf(system: string, library: Library): HasCode | undefined {
  const ofLibrary = known.get(library) ?? new Map<string, HasCode | undefined>();
  known.set(library, ofLibrary);
  if (ofLibrary.has(system)) return ofLibrary.get(system);
  const facts = library.codeSystem(system);
  if (facts === undefined) return undefined;
  const fold = (code: string) => (facts.caseSensitive ? code : code.toLowerCase());
  const codes = new Set(facts.codes.map((one) => fold(typeof one === 'string' ? one : one.code)));
  for (const further of Object.values(furtherCodes))
    if (further.system === system) for (const code of further.codes) codes.add(fold(code));
  const has = facts.complete ? (code: string) => codes.has(fold(code)) : undefined;
  ofLibrary.set(system, has);
  return has;
}
