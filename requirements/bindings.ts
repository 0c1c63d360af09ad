import { type Binding, type Bindings, binds, type WeighedBinding } from '../support/model/binding.js';
import type { Level } from '../support/model/check.js';
import {
  availableSpecifications,
  type Catalogue,
  type Interpretations,
  loadCatalogue,
  loadInterpretations,
  loadSpecification,
} from './load.js';
import { badData, linesOf, readYaml } from './read.js';
import { fitsBindings } from './schemas.js';
import type { Specification } from './specification.js';

/** A binding as it is written: the rows alone, or with the interpretation and the severity. */
export type BindingEntry = readonly string[] | Binding;

const known = new Map<Specification, Bindings>();

/**
 * Reads which rows each check judges in a specification. Once in a process: the files do not change while it runs.
 *
 * @throws HarnessFault when an entry is malformed, stands twice, names what the catalogue or the interpretations lack, mixes
 *   rows that bind with rows that do not, or is lowered to a warning without an interpretation
 */
export function loadBindings(specification: Specification): Bindings {
  const read = known.get(specification) ?? readBindings(specification);
  known.set(specification, read);
  return read;
}

/** Where a check is bound: `requirements/gpconnect-1.2.7/bindings/slots.yaml:12`. */
export function bindingPlace(specification: Specification, check: string): string | undefined {
  for (const name of specification.bindings) {
    const path = `${specification.id}/${name}`;
    const line = linesOf(path).findIndex((text) => text.startsWith(`${check}:`));
    if (line >= 0) return `requirements/${path}:${line + 1}`;
  }
  return undefined;
}

/** The ids of the checks that other specifications bind: in this one they do not run, and that is no mistake. */
export const boundElsewhere = (specification: Specification): ReadonlySet<string> =>
  new Set(
    availableSpecifications()
      .filter((id) => id !== specification.id)
      .flatMap((id) => [...loadBindings(loadSpecification(id)).keys()]),
  );

function readBindings(specification: Specification): Bindings {
  const catalogue = loadCatalogue(specification);
  const interpretations = loadInterpretations(specification);
  const bindings = new Map<string, WeighedBinding>();
  for (const name of specification.bindings) {
    const path = `${specification.id}/${name}`;
    for (const [id, entry] of Object.entries(readYaml(path, fitsBindings))) {
      const binding = isRows(entry) ? { requirements: entry } : entry;
      const wrong = [
        ...(bindings.has(id) ? [`${id} stands twice`] : []),
        ...bindingMistakes(id, binding, catalogue, interpretations),
      ];
      if (wrong.length > 0) throw badData(path, wrong);
      bindings.set(id, { ...binding, level: levelOf(binding, catalogue) });
    }
  }
  return bindings;
}

const isRows = (entry: BindingEntry): entry is readonly string[] => Array.isArray(entry);

/** What is wrong with a binding, in words. */
export function bindingMistakes(
  id: string,
  { requirements, interpretation, severity }: Binding,
  catalogue: Catalogue,
  interpretations: Interpretations,
): string[] {
  const rows = requirements.flatMap((row) => catalogue.get(row) ?? []);
  const soft = rows.filter(({ level }) => !binds(level));
  return [
    ...requirements
      .filter((row) => !catalogue.has(row))
      .map((row) => `check ${id} is bound to ${row}, which is no row of the catalogue`),
    ...(interpretation === undefined || interpretations.has(interpretation)
      ? []
      : [`check ${id} rests on ${interpretation}, which is no interpretation`]),
    // A check has one outcome, so its rows have to weigh the same: all fail a provider, or all warn.
    ...(soft.length === 0 || soft.length === rows.length
      ? []
      : [
          `check ${id} judges ${soft.map((row) => `${row.id} (${row.level})`).join(', ')} together with rows that bind`,
        ]),
    ...(severity && interpretation === undefined
      ? [`check ${id} is lowered to a warning without an interpretation that says so`]
      : []),
  ];
}

/** The weight of a check: that of its rows; SHOULD when an interpretation lowers it. */
function levelOf({ requirements, severity }: Binding, catalogue: Catalogue): Level {
  const levels = requirements.flatMap((id) => catalogue.get(id)?.level ?? []);
  return severity === 'warn' ? 'SHOULD' : (levels.find(binds) ?? levels[0] ?? 'SHOULD');
}
