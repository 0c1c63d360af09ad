import { selectObjects, selectText } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, oneOf } from '../../support/model/observe.js';
import { nhsNumbers } from '../patients/mandatory.js';
import { ofType } from '../slots/each.js';

/** A search for somebody after a registration, the reading of who was found, and the answer to the registration. */
export interface LaterLook extends ResponseSubject {
  nhsNumber: string;
  reading?: ResponseSubject;
  registration: ResponseSubject;
}

/** That a refused registration left nobody behind. */
export const stillUnregistered: Check<LaterLook> = {
  id: 'register-a-patient.nothing-created',
  title: 'a refused registration leaves the person unregistered',
  *observe(look) {
    // One that was taken is judged by whether it had to be refused, and an interpretation may let it be taken (APPT-I-172).
    if (!isSuccess(look.exchange.response.status) || look.registration.exchange.response.status < 300) return;
    const found = idsOf(look);
    yield observation(
      'Bundle.entry',
      found.length === 0,
      'no Patient, as before the registration',
      found.join(', ') || undefined,
    );
  },
};

/** That somebody who was registered is there for the other interactions. */
export const retrievable: readonly Check<LaterLook>[] = [
  {
    id: 'register-a-patient.found-afterwards',
    title: 'the person who was registered is found and read afterwards',
    *observe(look) {
      const found = idsOf(look);
      yield observation(
        'Bundle.entry (search)',
        found.length === 1,
        `one Patient with the NHS number ${look.nhsNumber}`,
        found.join(', ') || undefined,
      );
      const status = look.reading?.exchange.response.status;
      yield observation('status (reading)', isSuccess(status), '200', status);
    },
  },
  {
    id: 'register-a-patient.one-record',
    title: 'the Patient that was returned is the record that is found afterwards',
    *observe(look) {
      const [registered] = ofType(look.registration, 'Patient');
      const [found] = idsOf(look);
      if (registered && found !== undefined)
        yield observation(`${registered.path}.id`, registered.value.id === found, found, registered.value.id);
    },
  },
];

/** Somebody who was registered at some time, and an answer that shows them. */
export interface Registered extends ResponseSubject {
  nhsNumber: string;
  /** Whatever the pack may have sent of them when it registered them. */
  birthDates: readonly string[];
  families: readonly string[];
}

/** That whom a search or reading shows is who was registered, under the NHS number that was sent. */
export const sameAfterwards: Check<Registered> = {
  id: 'register-a-patient.same-person-afterwards',
  title: 'whoever was registered is shown later as they were sent',
  *observe({ nhsNumber, birthDates, families, ...answer }) {
    for (const { path, value } of ofType(answer, 'Patient')) {
      for (const { path: at, value: identifier } of nhsNumbers(value))
        yield oneOf(`${path}.${at}.value`, identifier.value, [nhsNumber]);
      yield oneOf(`${path}.birthDate`, value.birthDate, birthDates);
      for (const { path: at, value: name } of selectObjects(value, 'name')) {
        if (name.use !== 'official') continue;
        const found = textOf(name.family ?? '').toLowerCase();
        const isRight = families.some((family) => family.toLowerCase() === found);
        yield observation(`${path}.${at}.family`, isRight, families.join(' or '), name.family);
      }
    }
  },
};

const idsOf = ({ nhsNumber, ...answer }: LaterLook): string[] =>
  ofType(answer, 'Patient').flatMap(({ value }) =>
    selectText(value, 'identifier.value').some((one) => one.value === nhsNumber) ? [textOf(value.id)] : [],
  );
