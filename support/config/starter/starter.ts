import { join } from 'node:path';
import { parse } from 'yaml';
import { loadSpecification } from '../../../requirements/load.js';
import { defaultSpecification } from '../../../requirements/places.js';
import { isObject, type Json } from '../../kernel/select.js';
import { describeMistake } from '../mistake.js';
import { checkRules } from '../rules.js';
import { checkSchema } from '../schema.js';
import { showWritten } from '../written.js';
import { type Answers, type Ask, answerAll } from './answers.js';
import { importOfficial } from './official.js';
import { environmentExample, pipeline, variablesIn } from './pipeline.js';
import { providerFile } from './providerFile.js';

export interface StarterRequest {
  /** Where the files are to be written. */
  folder: string;
  /** What was answered by options, by path in `provider.yaml`. */
  given: Answers;
  /** Folder of the official suite's files. */
  official?: string;
  /** Nobody is asked without it. */
  ask?: Ask;
}

/** What a vendor starts with; nothing is written yet. */
export interface Starter {
  /** Texts by path. */
  files: ReadonlyMap<string, string>;
  /** What is still wrong in `provider.yaml`, a line each. */
  mistakes: readonly string[];
  /** Which of the official suite's files were read, and what of them was not taken over. */
  read: readonly string[];
  left: readonly string[];
}

/**
 * Makes `provider.yaml`, `.env.example` and an example of a pipeline.
 *
 * @throws ConfigurationError USAGE when an answer is missing, or the official suite's files are
 */
export async function makeStarter({ folder, given, official, ask }: StarterRequest): Promise<Starter> {
  const imported = official === undefined ? nothing : importOfficial(official);
  const answers = await answerAll({ ...imported.answers, ...given }, ask);
  const text = providerFile(answers, imported);
  const file = join(folder, 'provider.yaml');
  const variables = variablesIn(text);
  return {
    files: new Map([
      [file, text],
      [join(folder, '.env.example'), environmentExample(variables)],
      [join(folder, '.github', 'workflows', 'conformance.yml'), pipeline(variables)],
    ]),
    mistakes: mistakesIn(parse(text), file),
    read: imported.read,
    left: imported.left,
  };
}

const nothing = { answers: {}, personas: {}, practice: {}, left: [], read: [] };

/** As a run will find them; that variables are not set yet is none. */
function mistakesIn(data: Json, file: string): string[] {
  const id = isObject(data) && typeof data.specification === 'string' ? data.specification : undefined;
  const show = (path: string): string => showWritten(data, path);
  const breaches = checkRules({
    data,
    written: data,
    file,
    specification: loadSpecification(id ?? defaultSpecification()),
    today: new Date().toISOString().slice(0, 10),
  }).filter(({ warning }) => !warning);
  const { mistakes } = checkSchema(structuredClone(data), show);
  const lines = [...mistakes, ...breaches].map(({ path, expected, found }) =>
    describeMistake({ path, expected, found: found ?? show(path) }),
  );
  return [...new Set(lines)];
}
