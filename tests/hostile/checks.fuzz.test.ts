import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedFormats } from '../../checks/capability/formats.js';
import { operationChecks } from '../../checks/capability/operations.js';
import { profileChecks } from '../../checks/capability/profiles.js';
import { resourceChecks } from '../../checks/capability/resources.js';
import { statementChecks } from '../../checks/capability/statement.js';
import { formatChecks } from '../../checks/responses/formats.js';
import { retrievalAcceptance } from '../../checks/retrieval/acceptance.js';
import { retrievalRefusals } from '../../checks/retrieval/refusals.js';
import { bundleChecks } from '../../checks/slots/bundle.js';
import { embargoChecks, emptyChecks } from '../../checks/slots/empty.js';
import { includedChecks } from '../../checks/slots/included.js';
import { scheduleChecks } from '../../checks/slots/schedule.js';
import { slotChecks } from '../../checks/slots/slot.js';
import { observeStandingRules } from '../../checks/standing/observe.js';
import { loadValidator } from '../../profiles/index.js';
import { readJson } from '../../profiles/json/index.js';
import { readBody } from '../../support/fhir/readBody.js';
import { decodeBody } from '../../support/http/body.js';
import type { Check } from '../../support/model/check.js';
import { terms } from '../checks/bound.js';
import { answered } from '../checks/subject.js';
import { specification } from '../support/http/sample.js';
import { fuzz, hostileBody, hostileText, mutatedResource } from './arbitraries.js';

const validator = loadValidator({ remembered: 10 });
const checks: readonly Check[] = [
  ...[...bundleChecks, ...slotChecks, ...scheduleChecks, ...includedChecks, ...emptyChecks, ...embargoChecks],
  ...[...statementChecks, ...listedFormats, ...operationChecks, ...profileChecks],
  ...Object.values(resourceChecks).flat(),
  ...formatChecks,
  ...Object.values(retrievalAcceptance),
  ...Object.values(retrievalRefusals).flat(),
];

describe('whatever comes as an answer', () => {
  it('every rule and check has observations of text or none, and no exception', () => {
    const headers = fc.array(
      fc.tuple(fc.constantFrom('Content-Type', 'ETag', 'Cache-Control', 'Location'), hostileText),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(hostileBody, headers, fc.constantFrom(200, 201, 404, 500), (bytes, given, status) => {
        const { exchange } = answered({ headers: given, status });
        const response = { ...exchange.response, ...decodeBody(bytes, [], 8_000_000) };
        const answer = { exchange: { ...exchange, response }, body: readBody(response) };
        const findings = observeStandingRules(answer, { specification, terms, validator }).flatMap(
          (report) => report.findings,
        );
        const observations = checks.flatMap((check) => [...check.observe(answer, terms)]);
        for (const { path, expected, found } of [...findings, ...observations])
          expect([typeof path, typeof expected, typeof found]).toEqual(['string', 'string', 'string']);
      }),
      fuzz(150),
    );
  });

  it('the validator finds issues or none, each with its texts', () => {
    fc.assert(
      fc.property(mutatedResource, (text) => {
        const read = readJson(text);
        if (!('value' in read)) return;
        const { issues, notEvaluated } = validator.validate(read.value, {
          resourceProfiles: specification.profiles.byType,
        });
        for (const { path, pointer, found, message } of [...issues, ...notEvaluated])
          expect([path, pointer, found, message].map((one) => typeof one)).toEqual(Array(4).fill('string'));
      }),
      fuzz(150),
    );
  });
});
