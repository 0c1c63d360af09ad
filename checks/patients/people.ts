import { firstText, selectObjects, selectText } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, oneOf } from '../../support/model/observe.js';
import type { Terms } from '../../support/model/terms.js';
import { accepts } from '../responses/acceptance.js';
import { findsSought, type SoughtAnswer } from '../responses/found.js';
import { each, ofType } from '../slots/each.js';
import { verificationStatuses } from './registrationDetails.js';

/** A kind of person, and the rows by which a search must not find them, or must. */
interface Kind {
  key: string;
}

/** People whom a search must not find, by the sentence. */
const hidden: Readonly<Record<string, Kind>> = {
  'no patient whom the practice does not know is found, which is no error': {
    key: 'unknown',
  },
  'no patient who is flagged as sensitive is found, which is no error': {
    key: 'sensitive',
  },
  'no patient who has died is found, which is no error': {
    key: 'deceased',
  },
  'no patient who has left the practice is found, which is no error': {
    key: 'inactive',
  },
  'no patient whose NHS number PDS has for somebody else is found, which is no error': {
    key: 'mismatched',
  },
};

/** People whom a search must find, by the sentence. */
const shown: Readonly<Record<string, Kind>> = {
  'the patient who dissents from sharing is found': { key: 'dissenting' },
  'the patient who is registered temporarily is found': {
    key: 'temporary',
  },
  'the patient whose NHS number PDS confirms is found': {
    key: 'unverified',
  },
};

const nobodyFound = emptySearchset({
  id: 'find-a-patient.nobody-found',
});

const sensitiveAnswer = emptySearchset({
  id: 'find-a-patient.sensitive-answer',
});

/** By the sentence: that a search does not find them, and that this is no error. */
export const hiddenChecks: Readonly<Record<string, readonly Check[]>> = Object.fromEntries(
  Object.entries(hidden).map(([sentence, kind]) => [
    sentence,
    [hides(sentence, kind), kind.key === 'sensitive' ? sensitiveAnswer : nobodyFound],
  ]),
);

/** That a search finds somebody, by the sentence. */
export const shownChecks: Readonly<Record<string, Check<SoughtAnswer>>> = Object.fromEntries(
  Object.entries(shown).map(([sentence, { key, ...weight }]) => [
    sentence,
    {
      id: `find-a-patient.finds.${key}`,
      title: sentence,
      ...weight,
      *observe(answer: SoughtAnswer, terms: Terms) {
        const { status } = answer.exchange.response;
        yield observation('status', isSuccess(status), '200', status);
        yield* findsSought('find-a-patient').observe(answer, terms);
      },
    },
  ]),
);

/** That a search brings nobody beside the person with the NHS number that it names. */
export const onlySought: Check = each(
  'Patient',
  {
    id: 'find-a-patient.only-sought',
    title: 'each Patient is the one who was searched for',
  },
  function* (patient, path, { exchange }) {
    const sought = new URL(exchange.request.url).searchParams.get('identifier')?.split('|').at(-1) ?? '';
    const found = selectText(patient, 'identifier.value').map(({ value }) => value);
    yield observation(
      `${path}.identifier.value`,
      found.includes(sought),
      sought,
      found.join(', ') || undefined,
    );
  },
);

/** That a number which PDS confirmed is marked as verified from then on. */
export const markedVerified: Check = each(
  'Patient',
  {
    id: 'find-a-patient.marks-verified',
    title: 'the NHS number is marked as verified',
  },
  function* (patient, path) {
    const codes = verificationStatuses(patient).map(({ value }) => value.code);
    yield observation(
      `${path}.identifier.extension(nhsNumberVerificationStatus)`,
      codes.includes('01'),
      '01, number present and verified',
      codes.map(textOf).join(', ') || undefined,
    );
  },
);

/** That the bar between system and value may come percent-encoded, as every consumer has to send it. */
export const percentEncoding: Check = {
  id: 'find-a-patient.accepts.percent-encoding',
  title: 'understands an identifier whose bar is percent-encoded',
  *observe(answer) {
    const { status } = answer.exchange.response;
    // Nobody found is no refusal, and no sign that the identifier was understood either.
    if (status >= 400 || ofType(answer, 'Patient').some(({ value }) => value.identifier !== undefined))
      yield observation('status', status < 400, 'no refusal', status);
  },
};

/** That dissent plays no part in reading either. */
export const dissenterRead: Check = accepts({ status: 200, resourceType: 'Patient' })({
  id: 'read-a-patient.dissenting',
  sentence: 'the patient is read, because dissent from sharing plays no part in it',
});

/** A refusal shows nobody either: whether it is the right answer is another check. */
function hides(sentence: string, { key, ...weight }: Kind): Check {
  return {
    id: `find-a-patient.hides.${key}`,
    title: sentence.replace(', which is no error', ''),
    ...weight,
    *observe(answer) {
      if (answer.exchange.response.status >= 500) return;
      const patients = ofType(answer, 'Patient').length;
      yield observation('Bundle.entry', patients === 0, 'no Patient', `${patients} Patients`);
    },
  };
}

function emptySearchset(facts: Pick<Check, 'id'>): Check {
  return {
    ...facts,
    title: 'a search that finds nobody is answered with 200 and a Bundle',
    *observe({ exchange, body }) {
      const { status } = exchange.response;
      yield observation('status', isSuccess(status), '200', status);
      yield oneOf('resourceType', body.kind === 'resource' ? body.resource.resourceType : body.kind, [
        'Bundle',
      ]);
    },
  };
}

/** An answer, and what PDS holds of the person in it. */
export interface PersonAnswer extends ResponseSubject {
  person: { family: string; given: string; birthDate: string; gender: string };
}

/** That the official name is the one that PDS has, which is known of people whom the configuration describes. */
export const pdsNameChecks: Readonly<Record<string, Check<PersonAnswer>>> = {
  'find-a-patient': pdsName('find-a-patient.pds-name'),
  'read-a-patient': pdsName('read-a-patient.pds-name'),
};

/** That birth date and gender are those of the person, by the interaction that shows them. */
export const demographicsChecks: Readonly<Record<string, readonly Check<PersonAnswer>[]>> = {
  'find-a-patient': [
    described('find-a-patient.known-birth-date', 'birthDate'),
    described('find-a-patient.known-gender', 'gender'),
  ],
  'read-a-patient': [
    described('read-a-patient.known-birth-date', 'birthDate'),
    described('read-a-patient.known-gender', 'gender'),
  ],
};

function described(id: string, element: 'birthDate' | 'gender'): Check<PersonAnswer> {
  return {
    id,
    title: `the ${element} is the one that the practice holds`,
    *observe({ person, ...answer }) {
      // One that is left out is another rule's.
      for (const { path, value } of ofType(answer, 'Patient'))
        if (value[element] !== undefined)
          yield oneOf(`${path}.${element}`, value[element], [person[element]]);
    },
  };
}

function pdsName(id: string): Check<PersonAnswer> {
  return {
    id,
    title: 'the official name is the one that PDS has',
    *observe({ person, ...answer }) {
      for (const { path, value } of ofType(answer, 'Patient')) {
        const official = selectObjects(value, 'name').find((name) => name.value.use === 'official')?.value;
        const given = selectText(official, 'given').map((one) => one.value);
        const found = [given.join(' '), firstText(official, 'family') ?? ''];
        const wanted = [person.given, person.family];
        // Who has several given names may be described by the first of them.
        const isSame =
          `${given.join(' ')} `.toLowerCase().startsWith(`${person.given} `.toLowerCase()) &&
          found[1]?.toLowerCase() === person.family.toLowerCase();
        yield observation(`${path}.name(official)`, isSame, wanted.join(' '), found.join(' ').trim());
      }
    },
  };
}
