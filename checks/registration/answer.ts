import { localReference, refersTo } from '../../support/fhir/reference.js';
import {
  firstText,
  type JsonObject,
  select,
  selectObjects,
  selectText,
} from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Check } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, oneOf, present } from '../../support/model/observe.js';
import { languageOf } from '../patients/held.js';
import { nhsNumbers } from '../patients/mandatory.js';
import { nothingOfSearch } from '../responses/found.js';
import { ofType, referenceTo } from '../slots/each.js';
import { carriedResources } from '../standing/resources.js';
import { extensions } from '../vocabulary.js';
import { type Registration, returned } from './registration.js';

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

const officialNames = (patient: JsonObject): string[] =>
  selectObjects(patient, 'name').flatMap(({ value }) =>
    value.use === 'official' ? [inOrder({ value })] : [],
  );

const inOrder = ({ value }: { value: JsonObject }): string =>
  [firstText(value, 'given'), firstText(value, 'family')].filter(Boolean).join(' ');
