import type { Check } from '../../support/model/check.js';
import { observation, ofPart } from '../../support/model/observe.js';

/** The URL of a request for the capability statement, below the service root. */
const ofStatement = /\/metadata$/;

/** `https://[FQDN]/[ODS code]/STU3/[major version]/[segment]` */
const form = /^https?:\/\/[^/]+\/[A-Za-z0-9]{2,10}\/([A-Za-z0-9]+)\/([^/]+)\/[^/]+$/;

/** What a provider's service root URL looks like, as the capability statement was asked for below it. */
export const serviceRootChecks: readonly Check[] = [
  {
    id: 'access.service-root',
    title: 'the service root URL is https://[FQDN]/[ODS code]/[FHIR version]/[major version]/[segment]',
    *observe({ exchange: { request } }) {
      const root = request.url.replace(ofStatement, '');
      const [found, fhir = '', major = ''] = form.exec(root) ?? [];
      yield* ofPart('form', [
        observation('service root URL', found !== undefined, 'a URL of that form', root),
      ]);
      if (found === undefined) return;
      yield* ofPart('version', [observation('major version', /^\d+$/.test(major), 'a number', major)]);
      yield* ofPart('fhir', [observation('FHIR version', fhir === fhir.toUpperCase(), 'upper case', fhir)]);
    },
  },
];
