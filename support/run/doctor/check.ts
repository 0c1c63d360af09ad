import type { Examination } from './examination.js';
import type { Finding } from './finding.js';

/** One thing of a set-up that is looked at before a run. */
export interface SetUpCheck {
  /** `tls`, `persona.deceased` */
  id: string;
  title: string;
  /** Ids of the checks without which it tells nothing. */
  after: readonly string[];
  look(examination: Examination): Promise<Finding> | Finding;
}
