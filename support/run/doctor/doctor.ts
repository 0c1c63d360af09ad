import { responseTimes } from '../../../reports/build/responseTimes.js';
import type { ResponseTimes } from '../../../reports/verdicts.js';
import { loadSpecification } from '../../../requirements/load.js';
import { type LoadedConfiguration, type LoadOptions, loadConfiguration } from '../../config/load.js';
import { writeAsked } from '../../kernel/askedFile.js';
import { scenarioIds } from '../../pack/scenarios.js';
import { costsOf, slotsAtOnce } from '../plan/costs.js';
import type { SetUpCheck } from './check.js';
import { Examination } from './examination.js';
import { type Fault, type Finding, failedBy } from './finding.js';
import { checksOf, reachChecks } from './table.js';
import { diagnosisText } from './text.js';

/** What a check came to; `skipped` where one that it needs has failed. */
export type Result = Pick<SetUpCheck, 'id' | 'title'> & (Finding | { outcome: 'skipped'; says: string });

/** What was found of a set-up before a run, as `gpc doctor --json` prints it. */
export interface Diagnosis {
  at: string;
  /** Absent where the configuration could not be read. */
  provider?: { name: string; baseUrl: string; specification: string };
  results: readonly Result[];
  /** Where the first fault lies; it decides the exit code. */
  fault?: Fault;
  /** Of what was asked, by interaction. */
  responseTimes: readonly ResponseTimes[];
}

export interface DoctorOptions extends Pick<LoadOptions, 'baseUrl' | 'specification'> {
  /** `provider.yaml`; default: that of the current folder. */
  config?: string;
}

export interface DoctorCommand extends DoctorOptions {
  json?: boolean;
  /** File for the diagnosis, as JSON. */
  write?: string;
}

/** Looks at a set-up, says what it found, and returns the exit code. */
export async function runDoctor({ json, write, ...options }: DoctorCommand): Promise<number> {
  const diagnosis = await diagnose(options, process.env);
  const text = JSON.stringify(diagnosis, undefined, 2);
  process.stdout.write(`${json ? text : diagnosisText(diagnosis)}\n`);
  if (write !== undefined) writeAsked(write, `${text}\n`, 'The diagnosis', 'Name another file with --write.');
  return exitCodeFor(diagnosis);
}

/** Looks at a set-up, from its configuration to the practice's diary. Nothing at the provider is changed. */
export async function diagnose(options: DoctorOptions, environment: NodeJS.ProcessEnv): Promise<Diagnosis> {
  const at = new Date().toISOString();
  let loaded: LoadedConfiguration;
  try {
    loaded = loadConfiguration(options.config ?? 'provider.yaml', environment, {
      ...options,
      scenariosOf: scenarioIds,
    });
  } catch (error) {
    return { at, ...seen(await inTurn(reachChecks, () => failedBy(error))), responseTimes: [] };
  }
  const { config } = loaded;
  const specification = loadSpecification(config.specification);
  const checks = checksOf(config, specification, slotsAtOnce(costsOf(specification)));
  const examination = new Examination(loaded, specification);
  try {
    const { name } = config.provider;
    const provider = { name, baseUrl: config.endpoint.baseUrl, specification: specification.id };
    const results = await inTurn(checks, ({ look }) => look(examination));
    return {
      at,
      provider,
      ...seen(results),
      responseTimes: responseTimes(examination.exchanges, specification),
    };
  } finally {
    examination.close();
  }
}

/** Looks at one after the other; what needs one that has failed is not looked at, and never failed. */
async function inTurn(
  checks: readonly SetUpCheck[],
  look: (check: SetUpCheck) => Promise<Finding> | Finding,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const check of checks) {
    const { id, title, after } = check;
    const blocking = results.find(
      (one) => after.includes(one.id) && (one.outcome === 'failed' || one.outcome === 'skipped'),
    );
    results.push(
      blocking
        ? { id, title, outcome: 'skipped', says: `Not looked at: it needs ${blocking.id}.` }
        : { id, title, ...(await lookSafely(() => look(check))) },
    );
  }
  return results;
}

async function lookSafely(look: () => Promise<Finding> | Finding): Promise<Finding> {
  try {
    return await look();
  } catch (error) {
    return failedBy(error);
  }
}

function seen(results: readonly Result[]): Pick<Diagnosis, 'results' | 'fault'> {
  const first = results.find((one) => one.outcome === 'failed');
  return { results, ...(first?.outcome === 'failed' ? { fault: first.fault } : {}) };
}

/** As a run would end of it. */
const exitCodes: Readonly<Record<Fault, number>> = {
  product: 1,
  data: 1,
  configuration: 2,
  network: 3,
  harness: 4,
};

export const exitCodeFor = ({ fault }: Diagnosis): number => (fault === undefined ? 0 : exitCodes[fault]);
