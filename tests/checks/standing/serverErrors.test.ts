import { expect, it } from 'vitest';
import { serverErrorRules } from '../../../checks/standing/serverErrors.js';
import { loadValidator } from '../../../profiles/index.js';
import { loadSpecification } from '../../../requirements/load.js';
import type { ResponseSubject } from '../../../support/model/check.js';
import { terms } from '../bound.js';
import { answered, changed, refused } from '../subject.js';

const surroundings = {
  specification: loadSpecification('gpconnect-1.2.7'),
  validator: loadValidator(),
  terms,
};

/** What each rule makes of an answer: undefined where it has nothing to look at. */
const seen = (answer: ResponseSubject): (boolean | undefined)[] =>
  serverErrorRules.map(({ observe }) => {
    const all = [...observe(answer, surroundings)].map(({ ok }) => ok);
    return all.length === 0 ? undefined : all.every(Boolean);
  });

const outcomeOf = ({ body }: ResponseSubject) => (body.kind === 'resource' ? body.resource : {});

it('holds a 500 to the error that the guidance has for it, whatever was asked for', () => {
  const internal = refused(500, 'INTERNAL_SERVER_ERROR', 'processing');
  expect(seen(internal)).toEqual([true, true]);
  expect(seen(refused(500, 'INTERNAL_SERVER_ERROR', 'exception'))).toEqual([true, true]);
  expect(seen(refused(500, 'INVALID_RESOURCE', 'processing'))).toEqual([false, true]);
  expect(seen(refused(500, 'INTERNAL_SERVER_ERROR', 'invalid'))).toEqual([false, true]);
  const silent = changed(outcomeOf(internal), ['issue', 0, 'diagnostics'], undefined);
  expect(seen(answered({ status: 500, resource: silent }))).toEqual([true, false]);
});

it('says nothing of other errors, nor of a 500 without an OperationOutcome', () => {
  expect(seen(refused(400, 'INTERNAL_SERVER_ERROR'))).toEqual([undefined, undefined]);
  expect(seen(refused(501, 'NOT_IMPLEMENTED'))).toEqual([undefined, undefined]);
  expect(seen(answered({ status: 500 }))).toEqual([undefined, undefined]);
});
