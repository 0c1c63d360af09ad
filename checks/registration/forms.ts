import { selectText } from '../../support/kernel/select.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import { inOrder } from '../responses/acceptance.js';
import { after } from '../sentences.js';
import type { Registration } from './registration.js';

type Facts = Omit<Check, 'observe' | 'title'>;

/** Registrations that a provider has to take, by the sentence. */
const forms: Readonly<Record<string, readonly Facts[]>> = {
  'the registration with every permitted element is taken': [
    { id: 'every-element' },
    { id: 'recommended-elements' },
    { id: 'optional-elements' },
  ],
  'the registration with the least that is demanded is taken': [{ id: 'least' }, { id: 'least-recommended' }],
  'the registration confirmed by two parts of the birth date and the names is taken': [{ id: 'two-parts' }],
  'the registration of somebody who left the practice is taken': [{ id: 'lapsed' }],
};

const accepts = ({ id, ...facts }: Facts, words: string): Check<Registration> => ({
  ...facts,
  id: `register-a-patient.accepts.${id}`,
  title: `takes a registration ${words}`,
  *observe({ exchange }) {
    const { status } = exchange.response;
    yield observation('status', isSuccess(status), '200', status);
  },
});

/** By the sentence of the scenario: that a registration is taken. */
export const acceptedRegistrations: Readonly<Record<string, readonly Check<Registration>[]>> =
  Object.fromEntries(
    Object.entries(forms).map(([sentence, all]) => [
      sentence,
      all.map((facts) => accepts(facts, after(sentence, 'the registration').replace(' is taken', ''))),
    ]),
  );

/** XML is a recommendation, and so is that a registration in it is taken. */
export const takenInXml: Check<Registration> = {
  ...accepts({ id: 'xml' }, 'in XML'),
};

/**
 * That two parts of the birth date with the beginnings of the names confirm somebody. Whoever is registered already is
 * refused as that, in whichever order PDS and the index are asked (FND-A-23).
 */
export const byBeginnings: Check<Registration> = {
  id: 'register-a-patient.confirms-by-beginnings',
  title: 'confirms somebody by two parts of the birth date, three letters of the family name and the initial',
  *observe({ body }) {
    for (const { value } of selectText(resourceIn(body), errorCode))
      yield observation(
        `OperationOutcome.${errorCode}`,
        value !== 'INVALID_PATIENT_DEMOGRAPHICS',
        'another error than one of the demographics, such as DUPLICATE_REJECTED',
        value,
      );
  },
};

const errorCode = 'issue.details.coding.code';

/** That a registration with a value that is odd or broken breaks nothing: whether it is refused for that is not said. */
export const oddRegistration: Check<Registration> = {
  id: 'register-a-patient.malformed-value',
  title: 'takes a registration with an odd value, or refuses it and explains that',
  *observe(registration) {
    yield inOrder(registration);
  },
};

/** That a name which PDS has otherwise does no harm where the birth date agrees, or is at least refused properly. */
export const otherName: Check<Registration> = {
  id: 'register-a-patient.accepts.other-name',
  title: 'takes a registration under another family name, because the birth date agrees, or refuses it',
  *observe({ exchange, body }) {
    const { status } = exchange.response;
    const explained = body.kind === 'resource' && body.resource.resourceType === 'OperationOutcome';
    yield observation(
      'status',
      isSuccess(status) || (status >= 400 && status < 500 && explained),
      '200, or a refusal (4xx) with an OperationOutcome',
      status,
    );
  },
};

/** That the headers of the page's example do no harm; the request is refused as a duplicate whatever they say. */
export const exampleHeaders: Check = {
  id: 'register-a-patient.example-headers',
  title: 'copes with Prefer: return=representation and Expect: 100-continue',
  *observe({ exchange }) {
    const { status } = exchange.response;
    yield observation('status', isSuccess(status) || status === 409, '200, or 409 for a duplicate', status);
  },
};
