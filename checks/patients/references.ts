import { identifiersIn } from '../../support/fhir/identifiers.js';
import { localReference } from '../../support/fhir/reference.js';
import { firstText } from '../../support/kernel/select.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, quote } from '../../support/model/observe.js';
import type { ReadReference, ReadReferences } from '../slots/references.js';
import { systems } from '../vocabulary.js';

/** What Patients refer to, as it was read, and the ODS code of the practice that was asked. */
export interface PatientReferences extends ReadReferences {
  odsCode: string;
}

/** The kinds of reference of a Patient, by the sentence. */
export const resolutionChecks: Readonly<Record<string, readonly Check<PatientReferences>[]>> = {
  'the managing organisation is there': [
    resolves('patients.references.managing-organisation', 'managing organisation'),
    {
      id: 'patients.references.addressed-practice',
      title: 'the managing organisation is the practice that was asked',
      *observe({ read, odsCode }) {
        for (const one of read) {
          const codes = odsCodesOf(one);
          if (codes)
            yield observation(
              `${one.reference} identifier (${systems.odsOrganisation})`,
              codes.includes(odsCode),
              odsCode,
              codes.join(', ') || undefined,
            );
        }
      },
    },
  ],
  'the usual practitioner is there': [
    resolves('patients.references.usual-practitioner', 'usual practitioner'),
  ],
  'the preferred branch surgery is there': [
    resolves('patients.references.preferred-surgery', 'preferred surgery'),
    resolves('patients.references.preferred-branch-surgery', 'preferred branch surgery'),
  ],
  'the patient is there': [resolves('patients.references.patient', 'patient')],
};

function resolves(id: string, what: string): Check<PatientReferences> {
  return {
    id,
    title: `the ${what} can be read by the id that the search gave it`,
    *observe({ read }) {
      for (const { reference, exchange, body } of read) {
        const resource = resourceIn(body);
        const found = `${resource?.resourceType}/${quote(resource?.id)}`;
        yield observation(
          reference,
          isSuccess(exchange.response.status) && found === localReference(reference),
          `200 with ${localReference(reference)}`,
          `${exchange.response.status} with ${resource ? found : body.kind} (exchange ${exchange.id})`,
        );
      }
    },
  };
}

/** The ODS codes of an Organization; nothing to look at when it could not be read. */
function odsCodesOf({ exchange, body }: ReadReference): string[] | undefined {
  if (!isSuccess(exchange.response.status) || body.kind !== 'resource') return undefined;
  return identifiersIn(body.resource, systems.odsOrganisation).flatMap(
    ({ value }) => firstText(value, 'value') ?? [],
  );
}
