import { selectObjects, selectText } from '../../support/kernel/select.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';

export const structures = 'https://fhir.nhs.uk/STU3/StructureDefinition';

/** Profiles of what Foundations and Appointment Management exchange, by type. */
export const ofTypes = {
  Patient: 'CareConnect-GPC-Patient-1',
  Organization: 'CareConnect-GPC-Organization-1',
  Practitioner: 'CareConnect-GPC-Practitioner-1',
  Location: 'CareConnect-GPC-Location-1',
  Appointment: 'GPConnect-Appointment-1',
  Schedule: 'GPConnect-Schedule-1',
  Slot: 'GPConnect-Slot-1',
  OperationOutcome: 'GPConnect-OperationOutcome-1',
} as const;

/** Profiles that the published statement lists beside them; the last six are of another capability. */
const others = [
  'CareConnect-GPC-PractitionerRole-1',
  'CareConnect-GPC-AllergyIntolerance-1',
  'CareConnect-GPC-Medication-1',
  'CareConnect-GPC-MedicationStatement-1',
  'CareConnect-GPC-MedicationRequest-1',
  'CareConnect-GPC-List-1',
  'GPConnect-StructuredRecord-Bundle-1',
];

export const profileChecks: readonly Check[] = [
  {
    id: 'capability.profiles.identified',
    title: 'the capability statement identifies the profile of each resource that it offers',
    *observe(answer) {
      const anywhere = [...declared(answer), ...declaredByResource(answer)].map(unversioned);
      for (const [type, profile] of Object.entries(ofTypes))
        yield observation(
          `CapabilityStatement.profile (${type})`,
          anywhere.includes(`${structures}/${profile}`),
          `${structures}/${profile}`,
          anywhere.join(', ') || undefined,
        );
    },
  },
  {
    id: 'capability.profiles.listed',
    title:
      'the capability statement lists each profile of Foundations and Appointments once, without a version',
    *observe(answer) {
      yield* eachOnce(answer, [...Object.values(ofTypes), ...others.slice(0, 1)]);
    },
  },
  {
    id: 'capability.profiles.structured',
    title:
      'the capability statement lists the profiles of structured records once at most, without a version',
    *observe(answer) {
      const found = declared(answer);
      for (const profile of others.slice(1)) {
        const url = `${structures}/${profile}`;
        const these = found.filter((one) => unversioned(one) === url);
        yield observation(
          `CapabilityStatement.profile (${profile})`,
          these.length === 0 || (these.length === 1 && these[0] === url),
          `${url}, once, or nothing`,
          these.join(', ') || undefined,
        );
      }
    },
  },
];

function* eachOnce(answer: ResponseSubject, profiles: readonly string[]) {
  const found = declared(answer);
  for (const profile of profiles) {
    const url = `${structures}/${profile}`;
    const these = found.filter((one) => unversioned(one) === url);
    yield observation(
      `CapabilityStatement.profile (${profile})`,
      these.length === 1 && these[0] === url,
      `${url}, once`,
      these.join(', ') || undefined,
    );
  }
}

export const declared = ({ body }: ResponseSubject): string[] =>
  body.kind === 'resource' ? selectText(body.resource, 'profile.reference').map(({ value }) => value) : [];

const declaredByResource = ({ body }: ResponseSubject): string[] =>
  body.kind === 'resource'
    ? selectObjects(body.resource, 'rest.resource')
        .flatMap(({ value }) => selectText(value, 'profile.reference'))
        .map(({ value }) => value)
    : [];

/** Canonical references carry a version behind a bar, other ones in their path. */
export const unversioned = (url: string): string => url.split(/\||\/_history\//, 1)[0] ?? url;
