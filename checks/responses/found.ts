import { type JsonObject, select, selectObjects } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check, Observation, ResponseSubject } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { absent, observation, ofPart, oneOf } from '../../support/model/observe.js';
import { interactionsWith } from '../interactions.js';
import { carriedResources } from '../standing/resources.js';

/** An answer, and the resource that was asked for in it. */
export interface SoughtAnswer extends ResponseSubject {
  /** `Patient/14` where the id is known, and the business identifier by which it was found; else that alone. */
  sought: { reference: string; identifier?: string } | { identifier: string };
}

/** That a search which is served finds what is known to be there, with a logical id to go on with. */
export const findsSought = (interaction: string): Check<SoughtAnswer> => ({
  id: `${interaction}.found`,
  title: 'the Bundle holds what was searched for, with its logical id',
  *observe({ exchange, body, sought }) {
    // That a search is refused is a finding of its own, beside this one.
    if (exchange.response.status >= 400) return;
    const found = carriedResources(body).filter(({ value }) =>
      'reference' in sought
        ? `${textOf(value.resourceType)}/${textOf(value.id)}` === sought.reference
        : typeof value.id === 'string' &&
          select(value, 'identifier.value').some((identifier) => identifier.value === sought.identifier),
    );
    const wanted = 'reference' in sought ? sought.reference : `the identifier ${sought.identifier} and an id`;
    yield observation('Bundle.entry.resource', found.length > 0, wanted, found[0]?.value.id);
  },
});

/** That reading by a logical id returns the resource of that id. */
export const returnsSought = (interaction: string): Check<SoughtAnswer> => ({
  id: `${interaction}.same-id`,
  title: 'the resource is the one that was asked for',
  *observe({ body, sought }) {
    if (!('reference' in sought) || body.kind !== 'resource') return;
    // Another resource than the one of the type is a finding of its own, and has no id that could be compared.
    const { resourceType, id } = body.resource;
    if (resourceType !== sought.reference.split('/')[0]) return;
    const found = `${resourceType}/${textOf(id)}`;
    yield observation('id', found === sought.reference, sought.reference, found);
  },
});

/** That a search brings nothing of the type that it is about beside what carries the identifier sought. */
export const findsNothingElse = (interaction: string): Check<SoughtAnswer> => ({
  id: `${interaction}.only-sought`,
  title: 'nothing is found but what has the identifier that was searched for',
  *observe({ body, sought }) {
    if (sought.identifier === undefined) return;
    for (const { path, value } of carriedResources(body)) {
      if (value.resourceType !== searched(interaction)) continue;
      const found = select(value, 'identifier.value').map((identifier) => textOf(identifier.value));
      const isRight = found.includes(sought.identifier);
      yield observation(
        `${path}.identifier.value`,
        isRight,
        sought.identifier,
        found.join(', ') || undefined,
      );
    }
  },
});

/** That what is read by its logical id has the business identifier by which that id was found. */
export const keepsIdentifier = (interaction: string): Check<SoughtAnswer> => ({
  id: `${interaction}.same-identifier`,
  title: 'the resource has the identifier that it was found by',
  *observe({ body, sought }) {
    if (sought.identifier === undefined || body.kind !== 'resource') return;
    const found = select(body.resource, 'identifier.value').map(({ value }) => textOf(value));
    const isRight = found.includes(sought.identifier);
    yield observation('identifier.value', isRight, sought.identifier, found.join(', ') || undefined);
  },
});

const searchedTypes = new Map([
  ['find-an-organisation', 'Organization'],
  ['find-a-practitioner', 'Practitioner'],
  ['find-a-location', 'Location'],
]);

const identified = ['read-an-organisation', 'read-a-practitioner', 'read-a-patient'];

const searched = (interaction: string): string | undefined => searchedTypes.get(interaction);

/** That a Bundle has neither what belongs to a search nor a signature, where its profile forbids both. */
export function* nothingOfSearch(bundle: JsonObject): Iterable<Observation> {
  // Base FHIR recommends the others in a searchset; a signature it does not.
  yield { ...absent('Bundle.signature', bundle.signature), inexcusable: true };
  for (const name of ['total', 'link']) yield absent(`Bundle.${name}`, bundle[name]);
  for (const { path, value } of selectObjects(bundle, 'entry'))
    yield absent(`Bundle.${path}.search`, value.search);
}

/** An answer to a registration, and whether the person was registered before it. */
export interface RegistrationAnswer extends ResponseSubject {
  registered: boolean;
}

/** That a registration is taken the first time, and refused as a duplicate from then on. */
export const registrationChecks: readonly Check<RegistrationAnswer>[] = [
  {
    id: 'register-a-patient.taken',
    title: 'a person who is not registered is registered with 200 OK',
    *observe({ exchange, registered }) {
      const { status } = exchange.response;
      if (registered) return;
      const served = isSuccess(status);
      yield* ofPart('served', [observation('status', served, '200', status)]);
      if (served) yield* ofPart('status', [observation('status', status === 200, '200', status)]);
    },
  },
  {
    id: 'register-a-patient.searchset',
    title: 'a person who is not registered is answered with a searchset Bundle of one Patient',
    *observe({ body, registered }) {
      if (registered) return;
      const resource = resourceIn(body);
      yield oneOf('Bundle.type', resource?.type, ['searchset']);
      const types = carriedResources(body).map(({ value }) => textOf(value.resourceType));
      yield observation(
        'Bundle.entry',
        types.join() === 'Patient',
        'one Patient',
        types.join(', ') || undefined,
      );
    },
  },
  {
    id: 'register-a-patient.duplicate',
    title: 'a person who is registered already is refused with 409',
    *observe({ exchange, registered }) {
      const { status } = exchange.response;
      if (registered) yield observation('status', status === 409, '409', status);
    },
  },
];

/** All checks of this file. */
export const foundChecks: readonly Check<never>[] = [
  ...interactionsWith(({ shows }) => shows === 'found').map(findsSought),
  ...interactionsWith(({ shows }) => shows === 'same-id').map(returnsSought),
  ...[...searchedTypes.keys()].map(findsNothingElse),
  ...identified.map(keepsIdentifier),
  ...registrationChecks,
];
