import { firstText, isObject, type Json, select, selectText } from '../../../support/kernel/select.js';
import { resourceIn } from '../../../support/model/body.js';
import type { Check } from '../../../support/model/check.js';
import { headerValue } from '../../../support/model/exchange.js';
import { observation, ofPart } from '../../../support/model/observe.js';
import { heldTexts } from '../../appointments/texts.js';
import { carriedResources } from '../../standing/resources.js';
import { everywhere, placeOf } from '../everywhere.js';
import type { Sweep, SweptAnswer } from '../sweep.js';

/** Values that no answer may hold, by the part of the check that looks for them. */
const wrongTexts: Readonly<Record<string, { expected: string; isWrong(text: string): boolean }>> = {
  length: { expected: 'no text above 1 MB', isWrong: (text) => text.length > 1024 * 1024 },
  uuid: { expected: 'no uppercase UUID', isWrong: (text) => /^urn:uuid:.*[A-F]/.test(text) },
  date: {
    expected: 'no dates with a time zone',
    isWrong: (text) => /^\d{4}-\d{2}-\d{2}(Z|[+-]\d{2}:\d{2})$/.test(text),
  },
};

function* textsIn(value: Json): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* textsIn(item);
  else if (isObject(value)) for (const item of Object.values(value)) yield* textsIn(item);
}

/** Numbers, dates, UUIDs and texts: for each answer one observation of each, and of numbers alone where JSON is unreadable. */
const values: Check<Sweep> = {
  id: 'http.primitive-values',
  title: 'the response has numbers, dates, UUIDs and texts in their FHIR form',
  *observe({ answers }) {
    for (const answer of answers) {
      const { body } = answer;
      if (body.kind === 'empty') continue;
      const place = placeOf(answer);
      // A number with a leading zero makes JSON unreadable.
      const unreadable = body.kind === 'resource' ? undefined : body.reason;
      yield* ofPart('number', [
        observation(place, unreadable === undefined, 'no leading zeros', unreadable ?? 'none'),
      ]);
      if (body.kind !== 'resource') continue;
      const texts = [...textsIn(body.resource)];
      for (const [part, { expected, isWrong }] of Object.entries(wrongTexts)) {
        const wrong = texts.find(isWrong);
        yield* ofPart(part, [observation(place, wrong === undefined, expected, wrong ?? 'none')]);
      }
    }
  },
};

/** Types of resources that the specification has a profile for. */
const profiled: ReadonlySet<unknown> = new Set([
  'Appointment',
  'Location',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Schedule',
  'Slot',
]);

const structure = 'https://fhir.nhs.uk/STU3/StructureDefinition/';

const assertions: Check<Sweep> = everywhere(
  {
    id: 'http.profiles-asserted',
    title: 'the response marks each resource with a profile of GP Connect',
  },
  `meta.profile with ${structure}[name] in each resource`,
  ({ body }) => {
    const resources = carriedResources(body).filter(({ value }) => profiled.has(value.resourceType));
    const bare = resources.find(
      ({ value }) => !selectText(value, 'meta.profile').some((one) => one.value.startsWith(structure)),
    );
    return resources.length > 0
      ? { ok: bare === undefined, found: bare ? `none in ${bare.path}` : 'one in each' }
      : undefined;
  },
);

const namesakes: Check<Sweep> = everywhere(
  {
    id: 'http.patient-by-nhs-number',
    title: 'a search by NHS number is answered with the patients who have it, and no others',
  },
  'one patient or more, each with the NHS number',
  (answer) => {
    if (answer.exchange.interaction !== 'find-a-patient' || !answer.served) return undefined;
    const wanted = new URL(answer.exchange.request.url).searchParams.get('identifier')?.split('|')[1];
    const patients = carriedResources(answer.body);
    const having = patients.filter(({ value }) =>
      select(value, 'identifier.value').some((one) => one.value === wanted),
    );
    return {
      ok: patients.length > 0 && having.length === patients.length,
      found: `${patients.length} in all, ${having.length} with ${wanted}`,
    };
  },
);

/** Answers to updates that were served, with the version before; a provider that ignored one is for others to find. */
const isUpdate = ({ exchange, served }: SweptAnswer): boolean =>
  served && ['amend-an-appointment', 'cancel-an-appointment'].includes(exchange.interaction);

const newVersion: Check<Sweep> = everywhere(
  {
    id: 'http.new-version',
    title: 'an update gives the appointment a new version id',
  },
  'another version than the one in If-Match',
  (answer) => {
    if (!isUpdate(answer)) return undefined;
    const before = headerValue(answer.exchange.request.headers, 'If-Match');
    const version = firstText(resourceIn(answer.body), 'meta.versionId');
    const after = version && `W/"${version}"`;
    return { ok: after !== undefined && after !== before, found: `${before}, then ${after ?? 'nothing'}` };
  },
);

/** The description in the text of a resource, with its escapes. */
const descriptionIn = /"description":"((?:[^"\\]|\\.)*)"/;

const newDescription: Check<Sweep> = everywhere(
  {
    id: 'http.description-updated',
    title: 'an update of the description is returned, with nothing lost of it',
  },
  'the description that was sent',
  (answer) => {
    if (answer.exchange.interaction !== 'amend-an-appointment' || !answer.served) return undefined;
    const resource = resourceIn(answer.body);
    // A provider may keep description and comment as one text (APPT-A-29).
    const held = JSON.stringify(heldTexts(resource)).slice(1, -1);
    const [, wanted] = descriptionIn.exec(answer.exchange.request.body ?? '') ?? [];
    return {
      ok: wanted !== undefined && held.includes(wanted),
      found: firstText(resource, 'description') ?? 'nothing',
    };
  },
);

/** What the guidance asks of the content of answers to good requests. */
export const contentChecks: readonly Check<Sweep>[] = [
  values,
  assertions,
  namesakes,
  newVersion,
  newDescription,
];
