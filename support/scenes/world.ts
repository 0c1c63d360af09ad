import { World } from '@cucumber/cucumber';
import type { StepsSeen } from '../run/lifecycle.js';
import type { Scenario } from './scenario.js';

/** What cucumber gives every step as `this`. The scenario is set by the first hook. */
export class ConformanceWorld extends World {
  declare scenario: Scenario;
  declare seen: StepsSeen;
}
