import type { Check, ResponseSubject } from '../../support/model/check.js';
import { observation, ofPart } from '../../support/model/observe.js';

/** The URL of a request for the capability statement, below the service root. */
const ofStatement = /\/metadata$/;

/** `https://[FQDN]/[ODS code]/STU3/[major version]/[segment]`, in whatever case and with whatever version. */
const form = /^https?:\/\/[^/]+\/[A-Za-z][A-Za-z0-9]{2,9}\/((?:D?STU|R)\d)\/([^/]+)\/[^/]+$/i;

const rootOf = ({ exchange: { request } }: ResponseSubject): string => request.url.replace(ofStatement, '');

/** What a provider's service root URL looks like, as the capability statement was asked for below it. */
export const serviceRootChecks: readonly Check[] = [
  {
    id: 'access.service-root',
    title: 'the service root URL is https://[FQDN]/[ODS code]/[FHIR version]/[major version]/[segment]',
    *observe(answer) {
      const root = rootOf(answer);
      yield observation('service root URL', form.test(root), 'a URL of that form', root);
    },
  },
  {
    id: 'access.service-root-segments',
    title: 'the service root URL, where it has that form, has a major version and writes STU3 in upper case',
    *observe(answer) {
      const [found, fhir = '', major = ''] = form.exec(rootOf(answer)) ?? [];
      if (found === undefined) return;
      yield* ofPart('version', [observation('major version', /^\d+$/.test(major), 'a number', major)]);
      yield* ofPart('fhir', [observation('FHIR version', fhir === fhir.toUpperCase(), 'upper case', fhir)]);
    },
  },
];
