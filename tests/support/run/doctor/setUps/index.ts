import type { BrokenSetUp } from '../setUp.js';
import { answerSetUps } from './answers.js';
import { configurationSetUps } from './configuration.js';
import { dataSetUps } from './data.js';
import { reachingSetUps } from './reaching.js';

/** Every set-up that the tests break, in the order in which it is looked at. */
export const brokenSetUps: readonly BrokenSetUp[] = [
  ...configurationSetUps,
  ...reachingSetUps,
  ...answerSetUps,
  ...dataSetUps,
];
