import type { Check, ResponseSubject } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';

type Asked = Pick<ResponseSubject, 'exchange'>;

const refusal = (id: string, title: string): Check<Asked> => ({
  id,
  title,
  *observe({ exchange }) {
    const { status } = exchange.response;
    yield observation('status', status >= 400 && status < 500, 'an error status (4xx)', status);
  },
});

const service = (id: string, title: string): Check<Asked> => ({
  id,
  title,
  *observe({ exchange: { response } }) {
    yield observation('status', response.status === 200, '200', response.status);
  },
});

/** What patients may do with their appointments, by the sentence. */
export const permissionChecks: Readonly<Record<string, Check<Asked>>> = {
  'the patient is served, because viewing is permitted': service(
    'access.permits.view',
    'serves a patient who may view appointments with a list of them',
  ),
  'the patient is refused, because viewing does not permit booking': refusal(
    'access.permits.no-booking',
    'refuses a booking of a patient who may only view appointments',
  ),
  'the patient is refused, because access to appointments is not given': refusal(
    'access.permits.nothing',
    'refuses a patient without access to appointments',
  ),
  'the patient is refused, because online access was never enabled': refusal(
    'access.permits.nobody-unknown',
    'refuses a patient whose online access was never enabled',
  ),
};
