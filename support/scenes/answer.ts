import type { SoughtAnswer } from '../../checks/responses/found.js';
import type { ResponseSubject } from '../model/check.js';
import { fact } from './facts.js';

/** The answer to the one request that a scenario tests; the step that sends it keeps it for the Then sentences. */
export const theAnswer = fact<ResponseSubject>('the response under test');

/** The same, where it is known what the request asked for. */
export const theSoughtAnswer = fact<SoughtAnswer>('the answer to a search or reading');
