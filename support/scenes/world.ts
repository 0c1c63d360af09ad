import { World } from '@cucumber/cucumber';
import type { Stop } from '../model/signals.js';

import type { Scenario } from './scenario.js';

/** What cucumber gives every step as `this`. The scenario is set by the first hook. */
export class ConformanceWorld extends World {
  declare scenario: Scenario;
  declare seen: StepsSeen;
}

/** How the steps of a scenario went, as the hooks saw it. */
export interface StepsSeen {
  startedAt: Date;
  steps: { text: string; status: string }[];
  /** How many judgements the steps so far have made. */
  judged: number;
  /** The run ends: the scenario was not begun, and is not recorded. */
  notBegun?: boolean;
  /** Set when a step or hook ended the scenario before its checks were all made. */
  ended?: Stop | Error;
}
