import type { Json, JsonObject } from '../../kernel/select.js';
import { personaFacts } from '../personas.js';
import { type Answers, readAnswer, usersOf } from './answers.js';
import { commentedYaml } from './commented.js';

/** Who stands in for a person whom nobody has to name. */
const practitioner = { family: 'Okafor', given: 'Grace', prefix: 'Dr' };

/** What is not asked and comes from elsewhere: personas and what was prepared at the practice. */
export interface Imported {
  personas: JsonObject;
  practice: JsonObject;
}

/** The text of a `provider.yaml`: what was answered and imported, and as comments the people that are still missing. */
export function providerFile(answers: Answers, { personas, practice }: Imported): string {
  const answered = Object.entries(answers).reduce<JsonObject>(
    (data, [path, text]) => put(data, path.split('.'), readAnswer(path, text)),
    {},
  );
  const { consumer, personas: asked, ...rest } = answered;
  const people = { ...objectOf(personas), ...objectOf(asked) };
  const data: JsonObject = {
    ...rest,
    consumer: usersOf(answers) === 'spine' ? { ...objectOf(consumer), practitioner } : objectOf(consumer),
    ...(Object.keys(people).length > 0 ? { personas: people } : {}),
    ...(Object.keys(practice).length > 0 ? { practice } : {}),
  };
  return [
    '# A provider under test, written by "gpc init". docs/configuration.md says more on every key.',
    `# \${NAME} anywhere in a value is taken from the environment, or from a file .env beside this one.`,
    '',
    commentedYaml(ordered(data)),
    ...missingPeople(people, usersOf(answers)),
  ].join('\n');
}

/** Each persona that is not named, to be filled in; what its record must hold is in docs/test-data.md. */
function missingPeople(people: JsonObject, here: 'spine' | 'patients'): string[] {
  const missing = Object.entries(personaFacts).filter(
    ([key, { users = here }]) => users === here && !(key in people),
  );
  if (missing.length === 0) return [];
  return [
    '# Scenarios that need these people are omitted until they are named, below personas. What each record must hold:',
    '# docs/test-data.md.',
    ...missing.map(([key, { is }]) => `#   ${key}: # ${is}`),
    '',
  ];
}

/** In the order in which a reader looks for them. */
const sections = [
  ...['provider', 'specification', 'environment', 'endpoint', 'route', 'authorisation', 'tls', 'consumer'],
  ...['personas', 'practice'],
];

const ordered = (data: JsonObject): JsonObject =>
  Object.fromEntries(
    sections.flatMap((key) => {
      const value = data[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );

const objectOf = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

function put(data: JsonObject, [key = '', ...rest]: readonly string[], value: Json): JsonObject {
  return { ...data, [key]: rest.length === 0 ? value : put(objectOf(data[key]), rest, value) };
}
