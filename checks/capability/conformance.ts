import { select, selectObjects } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { observation, oneOf } from '../../support/model/observe.js';
import { declaresParameters } from './declared.js';
import { declared, ofTypes, structures, unversioned } from './profiles.js';

/** What the Conformance statement of a DSTU2 server says otherwise than the capability statement of STU3. */
export const conformanceChecks: readonly Check[] = [
  {
    id: 'conformance.kind',
    title: 'the Conformance statement is of the kind instance',
    *observe({ body }) {
      if (body.kind !== 'resource') return;
      yield oneOf('Conformance.kind', body.resource.kind, ['instance']);
    },
  },
  {
    id: 'conformance.fhir-version',
    title: 'the Conformance statement has the FHIR version 1.0.2',
    *observe({ body }) {
      if (body.kind !== 'resource') return;
      yield oneOf('Conformance.fhirVersion', body.resource.fhirVersion, ['1.0.2']);
    },
  },
  declaresParameters(
    'Slot',
    { start: 'date', end: 'date', 'fb-type': 'token' },
    {
      id: 'conformance.slot-parameters',
      title: 'the Conformance statement lists start, end and fb-type as search parameters of Slot',
    },
  ),
  {
    id: 'conformance.profiles',
    title: 'the Conformance statement lists the profile of each type that is exchanged',
    *observe(answer) {
      const found = declared(answer).map(unversioned);
      for (const [type, profile] of Object.entries(ofTypes)) {
        const url = `${structures}/${profile}`;
        yield observation(
          `Conformance.profile (${type})`,
          found.includes(url),
          url,
          found.join(', ') || undefined,
        );
      }
    },
  },
  listsOperation('gpc.registerpatient', {
    id: 'conformance.register',
    title: 'the Conformance statement lists the operation gpc.registerpatient',
  }),
  listsOperation('gpc.getschedule', {
    id: 'conformance.getschedule',
    title: 'the Conformance statement lists the operation gpc.getschedule',
  }),
];

function listsOperation(operation: string, facts: Omit<Check, 'observe'>): Check {
  return {
    ...facts,
    *observe({ body }) {
      if (body.kind !== 'resource') return;
      const names = ['rest.operation', 'rest.resource.operation'].flatMap((at) =>
        selectObjects(body.resource, at).flatMap(({ value }) =>
          select(value, 'name').map((one) => one.value),
        ),
      );
      yield observation(
        'Conformance.rest.operation.name',
        names.includes(operation),
        operation,
        names.join(', ') || undefined,
      );
    },
  };
}
