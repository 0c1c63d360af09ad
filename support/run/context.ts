import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadValidator, type Validator } from '../../profiles/index.js';
import { writeXml } from '../../profiles/xml/index.js';
import { journalFiles } from '../../reports/files.js';
import { boundElsewhere, loadBindings } from '../../requirements/bindings.js';
import { loadSpecification } from '../../requirements/load.js';
import type { Specification } from '../../requirements/specification.js';
import { loadTerms } from '../../requirements/terms.js';
import { type LoadedConfiguration, loadConfiguration } from '../config/load.js';
import type { ProviderConfig } from '../config/provider.js';
import { CoordinatorClient } from '../coordinator/client.js';
import { createClient } from '../http/client.js';
import { openRecorder } from '../http/recorder.js';
import { HarnessFault } from '../kernel/errors.js';
import { scenarioIds } from '../pack/scenarios.js';
import type { RunContext } from '../scenes/runContext.js';
import { correctionFor } from './clock.js';
import { guarded } from './line.js';

/** Where a worker finds its run: a small file named by the environment variable `GPC_RUN_FILE`; it holds no secret of the provider. */
export interface RunFile {
  id: string;
  configuration: string;
  /** Its path as the user wrote it, for curl commands: they go into reports that other machines read. */
  writtenConfiguration: string;
  baseUrl?: string;
  /** As asked for with --spec. */
  specification?: string;
  outDir: string;
  seed: number;
  workers: number;
  startedAt: string;
  /** Seconds that the provider's clock is ahead; absent where its answers do not tell. */
  clockAhead?: number;
  coordinator: { url: string; secret: string };
}

export const runFileVariable = 'GPC_RUN_FILE';

/** Whether there is a run that this process works for: a dry run has none. */
export const isRunning = (environment: NodeJS.ProcessEnv = process.env): boolean =>
  environment[runFileVariable] !== undefined;

let current: RunContext | undefined;

/** The run this process works for. */
export function runContext(environment: NodeJS.ProcessEnv = process.env): RunContext {
  current ??= openContext(readRunFile(environment), environment);
  return current;
}

/** Frees the sockets and the file of this process's part in the run; the next run in the process starts anew. */
export function closeRunContext(): void {
  current?.coordinator.close();
  current?.client.close();
  current = undefined;
}

/** The run's configuration, with the base URL and the specification of the command line where they were given. */
export const configurationOf = (
  { configuration, baseUrl, specification }: Pick<RunFile, 'configuration' | 'baseUrl' | 'specification'>,
  environment: NodeJS.ProcessEnv,
): LoadedConfiguration =>
  loadConfiguration(configuration, environment, {
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(specification === undefined ? {} : { specification }),
    scenariosOf: scenarioIds,
  });

function openContext(run: RunFile, environment: NodeJS.ProcessEnv): RunContext {
  const { config } = configurationOf(run, environment);
  const worker = environment.CUCUMBER_WORKER_ID;
  const specification = loadSpecification(config.specification);
  const recorder = openRecorder(join(run.outDir, journalFiles.exchanges));
  const coordinator = new CoordinatorClient(run.coordinator);
  const client = createClient({
    config: shareOf(config, worker === undefined ? 1 : run.workers),
    specification,
    recorder,
    writeXml: (resource) => writeXml(resource, { fhirVersion: specification.fhirVersion }),
    tokenCommand: tokenCommandOf(run),
    clockAhead: correctionFor(run.clockAhead, config) * 1000,
  });
  return {
    id: run.id,
    config,
    specification,
    bindings: loadBindings(specification),
    terms: loadTerms(specification),
    boundElsewhere: () => boundElsewhere(specification),
    client: {
      ...guarded(client, coordinator, {
        worker: worker ?? '0',
        probe: { interaction: specification.roles.capability },
      }),
      close() {
        client.close();
        recorder.close();
      },
    },
    coordinator,
    validator: validatorFor(specification),
    outDir: run.outDir,
    seed: run.seed,
    startedAt: new Date(run.startedAt),
    ...(run.clockAhead === undefined ? {} : { clockAhead: run.clockAhead }),
  };
}

const tokenCommandOf = ({ writtenConfiguration, specification }: RunFile): string =>
  `gpc token --config ${writtenConfiguration}${specification === undefined ? '' : ` --spec ${specification}`}`;

/** Loaded once in a process, with what it remembers: resources do not change their conformance from run to run. */
const validators = new Map<string, Validator>();

function validatorFor({ id, profiles: { packages } }: Specification): Validator {
  const validator = validators.get(id) ?? loadValidator({ packages, remembered: 2000 });
  validators.set(id, validator);
  return validator;
}

/** What a provider may be asked in a second is divided among the workers; before and after them, the run itself has all of it. */
const shareOf = (config: ProviderConfig, workers: number): ProviderConfig => ({
  ...config,
  limits: { ...config.limits, requestsPerSecond: config.limits.requestsPerSecond / workers },
});

function readRunFile(environment: NodeJS.ProcessEnv): RunFile {
  const file = environment[runFileVariable];
  if (!file)
    throw new HarnessFault({
      code: 'HARNESS_FAULT',
      what: `The steps were started outside a run: ${runFileVariable} is not set.`,
      next: 'Start with "gpc run", or with "npx cucumber-js" in the project folder, which loads the run plugin.',
    });
  return JSON.parse(readFileSync(file, 'utf8'));
}
