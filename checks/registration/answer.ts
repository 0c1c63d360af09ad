import type { Demographics } from '../../support/config/provider.js';
import { localReference, refersTo } from '../../support/fhir/reference.js';
import {
  firstText,
  type JsonObject,
  select,
  selectObjects,
  selectText,
} from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Check, Observation, ResponseSubject } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, oneOf, present } from '../../support/model/observe.js';
import { languageOf } from '../patients/held.js';
import { nhsNumbers } from '../patients/mandatory.js';
import { registrationPeriod } from '../patients/registrationDetails.js';
import { nothingOfSearch } from '../responses/found.js';
import { ofType, referenceTo } from '../slots/each.js';
import { carriedResources } from '../standing/resources.js';
import { sameContent } from '../updates/comparison.js';
import { extensions } from '../vocabulary.js';

/** The answer to a registration, the Patient that was sent, and the person as PDS has them. */
export interface Registration extends ResponseSubject {
  sent: JsonObject;
  person: Demographics;
}

type Look = (patient: JsonObject, path: string, registration: Registration) => Iterable<Observation>;

/** A rule on the Patient that a registration returns: nothing to look at when it was refused. */
const returned = (facts: Omit<Check, 'observe'>, look: Look): Check<Registration> => ({
  ...facts,
  *observe(registration) {
    for (const { path, value } of ofType(registration, 'Patient')) yield* look(value, path, registration);
  },
});

/** That the Bundle of the answer claims its profile; the searchset profile binds where it is claimed. */
export const bundleProfile: Check<Registration> = {
  id: 'register-a-patient.bundle-profile',
  title: 'the Bundle asserts GPConnect-Searchset-Bundle-1',
  *observe({ body }) {
    if (body.kind !== 'resource' || body.resource.resourceType !== 'Bundle') return;
    const claimed = selectText(body.resource, 'meta.profile').map(({ value }) => value);
    yield observation(
      'Bundle.meta.profile',
      claimed.includes(searchset),
      searchset,
      claimed.join(', ') || undefined,
    );
  },
};

const searchset = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1';

/** That the Patient is the one who was sent. */
export const samePerson: Check<Registration> = returned(
  {
    id: 'register-a-patient.same-person',
    title: 'the Patient is the person who was sent',
  },
  function* (patient, path, { sent }) {
    const number = firstText(nhsNumbers(sent)[0]?.value, 'value') ?? '';
    for (const { path: at, value } of nhsNumbers(patient))
      yield oneOf(`${path}.${at}.value`, value.value, [number]);
    yield oneOf(`${path}.birthDate`, patient.birthDate, [textOf(sent.birthDate)]);
    // Where the name that is sent has no use, it is the only one.
    const [wanted = ''] = [...officialNames(sent), ...selectObjects(sent, 'name').map(inOrder)];
    const names = officialNames(patient);
    for (const found of names.length > 0 ? names : [undefined])
      yield observation(
        `${path}.name(official)`,
        found?.toLowerCase() === wanted.toLowerCase(),
        wanted,
        found,
      );
  },
);

/** That what was sent of address, telecom and language is populated, now that it is held. */
export const populated: readonly Check<Registration>[] = [
  returned(
    {
      id: 'register-a-patient.address',
      title: 'the Patient has an address',
    },
    function* (patient, path) {
      yield present(`${path}.address.line`, firstText(patient, 'address.line'), 'an address');
    },
  ),
  returned(
    {
      id: 'register-a-patient.telecom',
      title: 'the Patient has a telecom',
    },
    function* (patient, path) {
      yield present(`${path}.telecom.value`, firstText(patient, 'telecom.value'), 'a telecom');
    },
  ),
  returned(
    {
      id: 'register-a-patient.language',
      title: 'the Patient has a language',
    },
    function* (patient, path) {
      yield present(`${path}.extension(nhsCommunication).language`, languageOf(patient), 'a language');
    },
  ),
  returned(
    {
      id: 'register-a-patient.everything',
      title: 'everything that is held of the Patient is populated',
    },
    function* (patient, path) {
      for (const element of ['address', 'telecom'])
        yield present(`${path}.${element}`, select(patient, element)[0]?.value, 'what is held');
    },
  ),
];

/** That the Patient says how it is registered. */
export const registrationDetails = returned(
  {
    id: 'register-a-patient.registration-details',
    title: 'the Patient has the details of its registration',
  },
  function* (patient, path) {
    const details = selectObjects(patient, 'extension').filter(
      ({ value }) => value.url === extensions.registrationDetails,
    );
    const filled = details.some(({ value }) => selectObjects(value, 'extension').length > 0);
    const found = filled ? details[0]?.value : undefined;
    yield present(`${path}.extension(registrationDetails)`, found, 'the details of the registration');
  },
);

/** That the Bundle of a registration holds the patient, and nothing about a search. */
export const bundleOfOne: Check<Registration> = {
  id: 'register-a-patient.bundle-of-one',
  title: 'the Bundle has an entry, and neither total, link, search nor signature',
  *observe({ body, exchange }) {
    if (!isSuccess(exchange.response.status) || body.kind !== 'resource') return;
    const { resource } = body;
    yield { ...present('Bundle.entry', resource.entry, 'an entry'), inexcusable: true };
    yield* nothingOfSearch(resource);
  },
};

/** That the Bundle of a registration holds the whole new record: the patient, and whom the patient refers to. */
export const wholeRecord: Check<Registration> = {
  id: 'register-a-patient.whole-record',
  title: 'the Bundle holds the patient with the organisation and practitioners that the patient refers to',
  *observe(registration) {
    if (!isSuccess(registration.exchange.response.status)) return;
    const held = carriedResources(registration.body).map(({ value }) => referenceTo(value));
    const kinds = ['Patient', 'Organization'];
    for (const kind of kinds) {
      const found = held.find((reference) => refersTo(reference, kind));
      yield observation(
        `Bundle.entry (${kind})`,
        found !== undefined,
        `a ${kind}`,
        held.join(', ') || undefined,
      );
    }
    for (const { value } of ofType(registration, 'Patient'))
      for (const path of ['generalPractitioner.reference', 'managingOrganization.reference'])
        for (const { value: reference } of selectText(value, path))
          yield oneOf(`Bundle.entry (${path})`, localReference(reference), held);
  },
};

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

const officialNames = (patient: JsonObject): string[] =>
  selectObjects(patient, 'name').flatMap(({ value }) =>
    value.use === 'official' ? [inOrder({ value })] : [],
  );

const inOrder = ({ value }: { value: JsonObject }): string =>
  [firstText(value, 'given'), firstText(value, 'family')].filter(Boolean).join(' ');
