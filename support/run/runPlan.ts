import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { journalFiles } from '../../reports/files.js';
import type { RunOptions } from './options.js';
import type { Chosen } from './selection.js';
import type { Target } from './target.js';
import type { Thrift } from './thrift.js';

/** `run.json` in the folder of a run: which run it is and what it is to do, for `gpc run --resume`. */
export interface RunPlan {
  id: string;
  startedAt: string;
  /** When it was resumed, and how often. */
  resumedAt: readonly string[];
  /** The process that works on it, or did until it was killed. */
  process: number;
  /** The machine that the process is of; numbers of processes mean nothing on others. */
  host?: string;
  harness: string;
  pack: { specification: string; sha256: string };
  configuration: {
    sha256: string;
    /** As the user wrote it. */
    file: string;
    baseUrl?: string;
    specification?: string;
    /** The embedded provider ends with the run that started it. */
    embedded: boolean;
  };
  seed: number;
  workers: number;
  allure: boolean;
  selection: { endpoints: readonly string[]; tags: string; scenarios?: readonly string[]; thrift?: Thrift };
  /** The selection as it was asked for. */
  asked: { tags?: string; failedFrom?: string };
}

/** The plan of a run, or of the next part of an earlier one. */
export function runPlanOf({
  id,
  startedAt,
  earlier,
  resumedAt,
  identity,
  options,
  overrides,
  target,
  selection: { endpoints, tags, scenarios, thrift },
}: {
  id: string;
  startedAt: Date;
  earlier: RunPlan | undefined;
  resumedAt: readonly string[];
  identity: Pick<RunPlan, 'harness' | 'pack'> & { configuration: { sha256: string } };
  options: RunOptions;
  overrides: Pick<RunPlan['configuration'], 'baseUrl' | 'specification'>;
  target: Pick<Target, 'embedded'>;
  selection: Chosen;
}): RunPlan {
  const { seed, parallel = 1, allure, config = 'provider.yaml', tags: asked, failedFrom } = options;
  return {
    id,
    startedAt: earlier?.startedAt ?? startedAt.toISOString(),
    resumedAt,
    process: process.pid,
    host: hostname(),
    ...identity,
    configuration: { ...identity.configuration, file: config, ...overrides, embedded: target.embedded },
    seed,
    workers: parallel,
    allure,
    selection: {
      endpoints,
      tags,
      ...(scenarios ? { scenarios: [...scenarios] } : {}),
      ...(thrift ? { thrift } : {}),
    },
    asked: {
      ...(asked === undefined ? {} : { tags: asked }),
      ...(failedFrom === undefined ? {} : { failedFrom }),
    },
  };
}

export const writePlan = (folder: string, plan: RunPlan): void =>
  writeFileSync(join(folder, journalFiles.run), `${JSON.stringify(plan, undefined, 2)}\n`);

/** Nothing, where no run is, or one whose first line was not written whole. */
export function readPlan(folder: string): RunPlan | undefined {
  const file = join(folder, journalFiles.run);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
