import { describe, expect, test } from 'vitest';
import { decodeToken } from '../../../support/authorisation/jwt.js';
import { headersOf } from '../../../support/authorisation/scheme.js';
import { schemeOf } from '../../../support/authorisation/schemes.js';
import { ConfigurationError } from '../../../support/kernel/errors.js';
import { sampleContext, specification } from '../http/sample.js';

const declaring = (parts: Partial<typeof specification.authorisation>) => ({
  ...specification,
  authorisation: { ...specification.authorisation, ...parts },
});
const context = { ...sampleContext, interaction: 'find-a-patient' };
const namesOf = (headers: readonly string[]): string[] =>
  headersOf(schemeOf(specification), { ...context, specification: declaring({ headers }) }).map(
    ([name]) => name,
  );

describe('a scheme of authorisation', () => {
  test('sends exactly the headers that are declared, in its own order', () => {
    expect(namesOf(specification.authorisation.headers)).toEqual([
      'Ssp-TraceID',
      'Ssp-From',
      'Ssp-To',
      'Ssp-InteractionID',
    ]);
    expect(namesOf(['Ssp-To', 'Ssp-TraceID'])).toEqual(['Ssp-TraceID', 'Ssp-To']);
    expect(namesOf([])).toEqual([]);
  });

  test('that nobody knows is refused with those that are known', () => {
    const strange = declaring({ scheme: 'constructor' });
    expect(() => schemeOf(strange)).toThrow(ConfigurationError);
    expect(() => schemeOf(strange)).toThrow(
      /"constructor", which this harness does not know[\s\S]*Use one of: spine, oauth2;/,
    );
  });

  test('reads its options, and says what is wrong with them', () => {
    const { mistakesIn, token } = schemeOf(specification);
    expect(mistakesIn(specification)).toEqual([]);
    const wrong = declaring({ options: { tokenLifetimeSeconds: '300', lifetime: 'a' } });
    expect(mistakesIn(wrong)).toEqual([
      'the scheme spine has no option lifetime',
      'the option tokenLifetimeSeconds is no whole number above 0',
      'the option reasonForRequest is no text',
    ]);
    expect(() => token({ ...context, specification: wrong })).toThrow(
      /tokenLifetimeSeconds is no whole number/,
    );
  });

  test('names the record that is asked for, and the audience that a specification fixes', () => {
    const options = {
      ...specification.authorisation.options,
      requestedRecord: true,
      audience: 'https://one/token',
    };
    const claims = (interaction: string): unknown =>
      decodeToken(
        schemeOf(specification).token({ ...context, interaction, specification: declaring({ options }) }),
      )?.claims;
    expect(claims('find-a-patient')).toMatchObject({
      aud: 'https://one/token',
      requested_record: { resourceType: 'Patient' },
    });
    expect(claims('search-for-free-slots')).toMatchObject({
      requested_record: { resourceType: 'Organization' },
    });
  });
});
