import { textOf } from '../../support/kernel/textOf.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { observation, oneOf } from '../../support/model/observe.js';
import { accepts } from '../responses/acceptance.js';
import { refuses } from '../responses/refusal.js';
import { carriedResources } from '../standing/resources.js';
import type { Weight } from './rule.js';

/** Why a search by business identifier has to be refused, and what that weighs at each interaction. */
interface SearchRefusal {
  key: string;
  sentence: string;
  weights: Readonly<Record<string, Weight>>;
}

const [organisation, practitioner, patient] = [
  'find-an-organisation',
  'find-a-practitioner',
  'find-a-patient',
] as const;
const searches = [organisation, practitioner, patient] as const;

/** One weight for all: the pages say the same of each search, in rows of their own. */
const both = (
  rows: Readonly<Record<(typeof searches)[number], readonly string[]>>,
  reading: Omit<Weight, 'requirements'> = {},
): SearchRefusal['weights'] => ({
  [patient]: { requirements: rows[patient].map((row) => `FND-PATSEARCH-${row}`), ...reading },
  [organisation]: { requirements: rows[organisation].map((row) => `FND-ORGSEARCH-${row}`), ...reading },
  [practitioner]: { requirements: rows[practitioner].map((row) => `FND-PRACSEARCH-${row}`), ...reading },
});

/** The form of the request, and that a corrupt one is an error. */
const malformed = {
  [organisation]: ['007', '009'],
  [practitioner]: ['006', '008'],
  [patient]: ['009', '011'],
};

export const searchRefusals: readonly SearchRefusal[] = [
  {
    key: 'unknown-system',
    sentence: 'the search is refused, because the system of its identifier is not supported',
    weights: both({
      [organisation]: ['009', '010'],
      [practitioner]: ['008', '009'],
      [patient]: ['011', '012'],
    }),
  },
  {
    key: 'system-case',
    sentence: 'the search is refused, because the system of its identifier is a URI, and so case-sensitive',
    weights: {
      [organisation]: { requirements: ['API-FHIR-046'] },
      [practitioner]: { requirements: ['API-FHIR-046'] },
      [patient]: { requirements: ['API-FHIR-046'] },
    },
  },
  {
    key: 'impossible-value',
    sentence: 'the search is refused, because the value of its identifier has an impossible form',
    weights: {
      ...both(
        { [organisation]: ['009', '011'], [practitioner]: ['008', '010'], [patient]: [] },
        { interpretation: 'APPT-I-131', severity: 'warn' },
      ),
      // The page on patients has too few digits for its example, so that it leaves nothing to be read.
      [patient]: { requirements: ['FND-PATSEARCH-011', 'FND-PATSEARCH-013'] },
    },
  },
  {
    key: 'check-digit',
    sentence: 'the search is refused, because its identifier has a wrong check digit',
    weights: {
      [patient]: { requirements: ['FND-PATSEARCH-013'], interpretation: 'APPT-I-171', severity: 'warn' },
    },
  },
  {
    key: 'no-system',
    sentence: 'the search is refused, because its identifier has no system',
    weights: both(malformed, { interpretation: 'FND-A-7' }),
  },
  {
    key: 'no-value',
    sentence: 'the search is refused, because its identifier has no value',
    weights: both(malformed, { interpretation: 'FND-A-7' }),
  },
  {
    key: 'no-identifier',
    sentence: 'the search is refused, because identifier is mandatory',
    weights: both(malformed, { interpretation: 'FND-A-7' }),
  },
  {
    key: 'name-case',
    sentence:
      'the search is refused, because the names of parameters are case-sensitive, and so identifier is missing',
    weights: both(malformed, { interpretation: 'FND-A-8', severity: 'warn' }),
  },
  {
    key: 'repeated',
    sentence: 'the search is refused, because identifier may be given only once',
    // FHIR gives repeated parameters a meaning, so a provider that serves them is warned only.
    weights: both(malformed, { interpretation: 'FND-A-7', severity: 'warn' }),
  },
];

/** The check of a refusal at an interaction; none where nothing says what it weighs. */
export const refusalOf = ({ key, sentence, weights }: SearchRefusal, interaction: string): Check[] => {
  const weight = weights[interaction];
  return weight ? [refuses({ id: `${interaction}.refuses.${key}`, sentence, ...weight })] : [];
};

const nothingFound: Readonly<Record<string, readonly string[]>> = {
  [organisation]: ['FND-ORGSEARCH-012', 'FND-ORGSEARCH-002'],
  [practitioner]: ['FND-PRACSEARCH-011', 'FND-PRACSEARCH-001'],
};

/** That a search which matches nothing is answered with an empty searchset, and not with an error. */
export const findsNothing = (interaction: string): Check => ({
  id: `${interaction}.nothing-found`,
  title: 'answers 200 with an empty searchset when nothing matches',
  requirements: nothingFound[interaction] ?? [],
  *observe({ exchange, body }: ResponseSubject) {
    const { status } = exchange.response;
    yield observation('status', status === 200, '200', status);
    const resource = body.kind === 'resource' ? body.resource : undefined;
    yield oneOf('Bundle.type', resource?.type, ['searchset']);
    const found = carriedResources(body).map(
      ({ value }) => `${textOf(value.resourceType)}/${textOf(value.id)}`,
    );
    yield observation('Bundle.entry', found.length === 0, 'no entry', found.join(', ') || undefined);
  },
});

/** That search parameters which the specification does not know change nothing. */
export const ignoresUnknown = (interaction: string): Check =>
  accepts({ status: 200, resourceType: 'Bundle' })({
    id: `${interaction}.accepts.unknown-parameters`,
    sentence: 'the search is accepted, because unknown parameters are ignored',
    requirements: ['API-HTTP-061'],
  });

/** That the practice is one Organization, and not one for each of its surgeries. */
export const onePractice: Check = {
  id: `${organisation}.one-practice`,
  title: 'the practice is a single Organization',
  requirements: ['FND-GEN-021'],
  interpretation: 'APPT-I-132',
  severity: 'warn',
  *observe({ body }) {
    if (body.kind !== 'resource') return;
    const found = carriedResources(body).map(
      ({ value }) => `${textOf(value.resourceType)}/${textOf(value.id)}`,
    );
    yield observation('Bundle.entry', found.length === 1, 'one Organization', found.join(', ') || undefined);
  },
};

/** Every check of this file. */
export const searchChecks: readonly Check[] = [
  ...searches.flatMap((interaction) => [
    ...searchRefusals.flatMap((refusal) => refusalOf(refusal, interaction)),
    ignoresUnknown(interaction),
  ]),
  ...Object.keys(nothingFound).map(findsNothing),
  onePractice,
];
