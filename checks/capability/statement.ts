import { type Json, type JsonObject, select } from '../../support/kernel/select.js';
import type { Check, Observation } from '../../support/model/check.js';
import { observation, oneOf, present } from '../../support/model/observe.js';
import type { Terms } from '../../support/model/terms.js';

/** Values that the published statement fixes, and those that each supplier fills in. */
export const statementChecks: readonly Check[] = [
  of(
    'version',
    'the capability statement has the version of the specification',
    function* ({ version }, { codes }) {
      yield oneOf('CapabilityStatement.version', version, codes.specificationVersion ?? []);
    },
  ),
  of(
    'description',
    'the capability statement has a description that names the version of the specification',
    function* ({ description }, { codes: { specificationVersion: [version = ''] = [] } }) {
      const named = typeof description === 'string' && description.includes(version);
      yield observation('CapabilityStatement.description', named, `text that names ${version}`, description);
    },
  ),
  fixed('name', 'GP Connect', 'the capability statement has name GP Connect'),
  fixed('status', 'active', 'the capability statement has status active'),
  fixed('kind', 'capability', 'the capability statement has kind capability'),
  fixed('fhirVersion', '3.0.1', 'the capability statement has fhirVersion 3.0.1'),
  fixed('acceptUnknown', 'both', 'the capability statement has acceptUnknown both'),
  of('stu3', 'the capability statement has a FHIR version of STU3', function* ({ fhirVersion }) {
    const stu3 = typeof fhirVersion === 'string' && /^3\.0\.\d+$/.test(fhirVersion);
    yield observation('CapabilityStatement.fhirVersion', stu3, '3.0.1', fhirVersion);
  }),
  filled('date', 'the capability statement has date filled in'),
  filled('copyright', 'the capability statement has copyright filled in'),
  filled('publisher', 'the capability statement has publisher filled in'),
  filled('contact.name', 'the capability statement has contact.name filled in'),
  filled('software.name', 'the capability statement has software.name filled in'),
  filled('software.version', 'the capability statement has software.version filled in'),
  of(
    'software.releaseDate',
    'the capability statement has software.releaseDate as a date',
    function* (statement) {
      const [found] = select(statement, 'software.releaseDate');
      yield observation(
        'CapabilityStatement.software.releaseDate',
        isDateTime(found?.value),
        'a FHIR dateTime',
        found?.value,
      );
    },
  ),
  of('rest.mode', 'the capability statement has rest.mode server', function* (statement) {
    yield oneOf('CapabilityStatement.rest[0].mode', select(statement, 'rest.mode')[0]?.value, ['server']);
  }),
  of('rest.cors', 'the capability statement has rest.security.cors true', function* (statement) {
    const found = select(statement, 'rest.security.cors')[0]?.value;
    yield observation(
      'CapabilityStatement.rest[0].security.cors',
      found === true,
      'true, as a boolean',
      found,
    );
  }),
];

/** That an element has the published value. */
function fixed(element: string, value: string, title: string): Check {
  return of(element, title, function* (statement) {
    yield oneOf(`CapabilityStatement.${element}`, statement[element], [value]);
  });
}

/** That an element is there and no placeholder: the published statement writes these in square brackets. */
function filled(path: string, title: string): Check {
  return of(path, title, function* (statement) {
    const found = select(statement, path)[0]?.value;
    yield present(`CapabilityStatement.${path}`, found, 'a value');
    const placeholder = typeof found === 'string' && /^\s*\[.*\]\s*$/.test(found);
    yield observation(`CapabilityStatement.${path}`, !placeholder, 'no placeholder', found);
  });
}

function of(
  key: string,
  title: string,
  look: (statement: JsonObject, terms: Terms) => Iterable<Observation>,
): Check {
  return {
    id: `capability.${key}`,
    title,
    *observe({ body }, terms) {
      if (body.kind === 'resource') yield* look(body.resource, terms);
    },
  };
}

const isDateTime = (value: Json | undefined): boolean =>
  typeof value === 'string' &&
  /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?)?)?$/.test(value);
