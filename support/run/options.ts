import type { AllureHistory } from '../../reports/allure/history.js';
import type { ReportFormat } from '../../reports/formats.js';
import type { Kept } from '../../reports/scal/kept.js';

/** What a user may choose about a run; from the command line, or from the environment for plain cucumber-js. */
export interface RunOptions {
  /** `provider.yaml`; without one `./provider.yaml`, without that the embedded provider. */
  config?: string;
  baseUrl?: string;
  /** Id of the specification, where the configuration leaves it open. */
  specification?: string;
  endpoints: readonly string[];
  /** This endpoint, and all that stand before it in the order in which the specification has them built. */
  upTo?: string;
  /** Folder of an earlier run: only what failed there, was blocked or errored. */
  failedFrom?: string;
  tags?: string;
  /** Few bookings: as many as it takes to judge each requirement, or about so many. */
  thrifty?: true | number;
  /** Ids of the scenarios to run, where not all that endpoints and tags leave are wanted. */
  scenarios?: ReadonlySet<string>;
  /** Folder of a run that ended early, to go on with. */
  resume?: string;
  /** Number of workers; 1, the default, runs in this process. */
  parallel?: number;
  /** Ends the run after the first scenario that fails. */
  bail?: boolean;
  outDir?: string;
  /** The ledger of an earlier run to go on with; its provider must be this one. */
  ledger?: string;
  /** Makes every random choice repeatable. */
  seed: number;
  allure: boolean;
  /** Which reports to write; the usual ones, where nothing is said. */
  reports?: readonly ReportFormat[];
  /** What an assessor wrote into an earlier sheet. */
  kept?: Kept;
  /** Of the Allure report of an earlier run. */
  history?: AllureHistory;
  /** Endpoints that the embedded provider answers with 501. */
  disabled: readonly string[];
}

/** Options of a run that plain `npx cucumber-js` starts: what the environment says, else the defaults. */
export function optionsFromEnvironment(environment: NodeJS.ProcessEnv): RunOptions {
  const { GPC_CONFIG, GPC_BASE_URL, GPC_OUT, GPC_SEED, GPC_SPEC } = environment;
  return {
    ...(GPC_CONFIG ? { config: GPC_CONFIG } : {}),
    ...(GPC_BASE_URL ? { baseUrl: GPC_BASE_URL } : {}),
    ...(GPC_SPEC ? { specification: GPC_SPEC } : {}),
    ...(GPC_OUT ? { outDir: GPC_OUT } : {}),
    endpoints: [],
    parallel: 1,
    seed: GPC_SEED ? Number(GPC_SEED) : newSeed(),
    allure: true,
    disabled: [],
  };
}

export const newSeed = (): number => Math.floor(Math.random() * 2 ** 31);
