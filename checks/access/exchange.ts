import { isObject } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import type { AnsweredExchange } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';

/** A form that was posted to the provider's token endpoint, and its answer, in which tokens are redacted. */
export interface Exchanged {
  exchange: AnsweredExchange;
}

/** Why the token endpoint grants nothing; reads on from "no access token is granted, because". */
const reasons = {
  'no access token is granted, because the identity token has expired': 'expired',
  'no access token is granted, because the identity token is not valid yet': 'not-yet-valid',
  'no access token is granted, because another key has signed the identity token': 'other-key',
  'no access token is granted, because the identity token is nobody knows whose': 'other-issuer',
  'no access token is granted, because the identity token is for another application': 'other-application',
  'no access token is granted, because the identity is not proven to level P9': 'low-level',
  'no access token is granted, because the identity token is none': 'no-token',
  'no access token is granted, because the practice does not know the patient': 'unknown-patient',
  'no access token is granted, because another key has signed the assertion of the client': 'client-key',
  'no access token is granted, because nobody knows the client': 'unknown-client',
} as const;

export type ExchangeFault = (typeof reasons)[keyof typeof reasons];

/** By the sentence: that nothing is granted. */
export const exchangeRefusals: Readonly<Record<string, Check<Exchanged>>> = Object.fromEntries(
  Object.entries(reasons).map(([sentence, fault]) => [
    sentence,
    {
      id: `access.exchange.refuses.${fault}`,
      title: sentence,
      *observe({ exchange: { response } }: Exchanged) {
        const { status } = response;
        yield observation('status', status >= 400 && status < 500, 'an error status (4xx)', status);
        yield observation('access_token', !grants(response.body), 'none', 'an access token');
      },
    },
  ]),
);

/** That an identity token is exchanged for an access token. */
export const grantsToken: Check<Exchanged> = {
  id: 'access.exchange.grants',
  title: 'grants an access token in exchange for an identity token',
  *observe({ exchange: { response } }) {
    yield observation('status', response.status === 200, '200', response.status);
    yield observation('access_token', grants(response.body), 'an access token', 'none');
  },
};

function grants(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) && typeof body.access_token === 'string' && body.access_token !== '';
  } catch {
    return false;
  }
}
