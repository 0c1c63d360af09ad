import type { DoctorOptions } from '../../../../support/run/doctor/doctor.js';
import type { Fault } from '../../../../support/run/doctor/finding.js';
import type { Stage } from './stage.js';

/** A set-up that is broken in one way, and what has to be said of it. */
export interface BrokenSetUp {
  /** What is wrong, one phrase. */
  is: string;
  /** Writes its provider.yaml and starts what it needs; returns the file. */
  build(stage: Stage): Promise<string>;
  options?: Omit<DoctorOptions, 'config'>;
  environment?: NodeJS.ProcessEnv;
  /** Variables of the process itself, as proxies are named by. */
  ofProcess?: Readonly<Record<string, string>>;
  /** Id of the check that names it. */
  check: string;
  fault: Fault;
  /** Whether it is only warned of. */
  warned?: true;
  /** What has to be said of it. */
  says: RegExp;
  /** The next step, in full. */
  next: string;
}
