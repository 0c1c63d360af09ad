import { firstText, selectObjects, selectText } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { observation, oneOf, present } from '../../support/model/observe.js';
import { languageOf } from '../patients/held.js';
import { registrationPeriod } from '../patients/registrationDetails.js';
import { sameContent } from '../updates/comparison.js';
import { type Registration, returned } from './registration.js';

/** That the record was made of what the consumer sent; a provider should do so, and may have its reasons not to. */
export const madeOfWhatWasSent: readonly Check<Registration>[] = [
  asSent('given-names', 'the given names', 'name.given'),
  asSent('address', 'the addresses', 'address.postalCode'),
  asSent('telecom', 'the telecoms', 'telecom.value'),
  returned(
    {
      id: 'register-a-patient.sent.language',
      title: 'the language is the one that was sent',
    },
    function* (patient, path, { sent }) {
      const language = languageOf(sent);
      if (language !== undefined)
        yield oneOf(`${path}.extension(nhsCommunication).language`, languageOf(patient), [language]);
    },
  ),
  returned(
    {
      id: 'register-a-patient.sent.once',
      title: 'no name, address or telecom is there twice',
    },
    function* (patient, path) {
      for (const element of ['name', 'address', 'telecom']) {
        const found = selectObjects(patient, element).map(({ value }) => value);
        const again = found.find((one, at) => found.slice(0, at).some((other) => sameContent(one, other)));
        yield observation(`${path}.${element}`, again === undefined, 'each of them once', again);
      }
    },
  ),
];

/** That an address which the record took over keeps its parts. */
export const addressParts: Check<Registration> = returned(
  {
    id: 'register-a-patient.address-parts',
    title: 'each address that was sent keeps its lines, city, county and postal code',
  },
  function* (patient, path, { sent }) {
    const wanted = selectObjects(sent, 'address').map(({ value }) => value);
    for (const { path: at, value } of selectObjects(patient, 'address')) {
      const same = wanted.find((one) => one.use === value.use && one.postalCode === value.postalCode);
      for (const part of same ? ['line', 'city', 'district', 'postalCode'] : [])
        yield observation(
          `${path}.${at}.${part}`,
          JSON.stringify(value[part]) === JSON.stringify(same?.[part]),
          JSON.stringify(same?.[part]),
          value[part],
        );
    }
  },
);

/** That the temporary registration has a beginning, and what was sent as temporary has an end. */
export const periods: readonly Check<Registration>[] = [
  returned(
    {
      id: 'register-a-patient.registration-period',
      title: 'the registration has begun, and does not end before it begins',
    },
    function* (patient, path, { exchange }) {
      const period = registrationPeriod(patient);
      const at = `${path}.extension(registrationDetails).registrationPeriod`;
      const [start, end] = [firstText(period, 'start'), firstText(period, 'end')];
      // A date is compared by its day, so that it does not matter at which hour the provider counts from.
      const today = exchange.startedAt.slice(0, 10);
      const tomorrow = new Date(Date.parse(today) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
      if (start)
        yield observation(`${at}.start`, start.slice(0, 10) <= tomorrow, `${today} or earlier`, start);
      if (start && end)
        yield observation(`${at}.end`, end.slice(0, 10) >= start.slice(0, 10), `${start} or later`, end);
    },
  ),
  returned(
    {
      id: 'register-a-patient.temporary-ends',
      title: 'the temporary address and telephone end when the registration does',
    },
    function* (patient, path) {
      const end = firstText(registrationPeriod(patient), 'end');
      for (const element of ['address', 'telecom'])
        for (const { path: at, value } of selectObjects(patient, element)) {
          if (value.use !== 'temp') continue;
          const found = firstText(value, 'period.end');
          yield observation(
            `${path}.${at}.period.end`,
            found !== undefined && (end === undefined || found.slice(0, 10) === end.slice(0, 10)),
            end ?? 'the end of the temporary registration',
            found,
          );
        }
    },
  ),
];

/** That PDS supplies what the consumer left out. */
export const supplemented: readonly Check<Registration>[] = [
  returned(
    {
      id: 'register-a-patient.gender-from-pds',
      title: 'the gender that was not sent is the one that PDS has',
    },
    function* (patient, path, { person }) {
      yield oneOf(`${path}.gender`, patient.gender, [person.gender]);
    },
  ),
  returned(
    {
      id: 'register-a-patient.address-from-pds',
      title: 'an address that was not sent comes from PDS',
    },
    function* (patient, path) {
      yield present(`${path}.address`, selectObjects(patient, 'address')[0]?.value, 'an address');
    },
  ),
];

function asSent(key: string, what: string, at: string): Check<Registration> {
  return returned(
    {
      id: `register-a-patient.sent.${key}`,
      title: `${what} are those that were sent`,
    },
    function* (patient, path, { sent }) {
      const found = selectText(patient, at).map(({ value }) => value.replaceAll(' ', '').toLowerCase());
      for (const { value } of selectText(sent, at))
        yield observation(
          `${path}.${at}`,
          found.includes(value.replaceAll(' ', '').toLowerCase()),
          value,
          found.join(', ') || undefined,
        );
    },
  );
}
