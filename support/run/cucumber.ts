import { Writable } from 'node:stream';
import {
  type ISupportCodeLibrary,
  loadConfiguration,
  loadSupport,
  runCucumber,
} from '@cucumber/cucumber/api';
import { projectFile } from '../kernel/paths.js';
import type { Run } from './run.js';

const stepFiles = [projectFile('dist/steps/**/*.js')];

let library: ISupportCodeLibrary | undefined;

/** Runs scenarios of feature files by cucumber, which tells nobody: progress and results are ours to show. */
export async function runPickles({ workers }: Run, files: readonly string[]): Promise<void> {
  const environment = surroundings();
  const { runConfiguration } = await loadConfiguration(
    {
      file: false,
      provided: {
        paths: [...files],
        import: stepFiles,
        plugin: [projectFile('dist/support/run/plugin.js')],
        parallel: workers > 1 ? workers : 0,
      },
    },
    environment,
  );
  if (workers > 1) {
    await runCucumber(runConfiguration, environment);
    return;
  }
  // Modules load once in a process, so that a second run needs the step definitions of the first.
  library ??= await loadSupport(runConfiguration, environment);
  await runCucumber({ ...runConfiguration, support: library }, environment);
}

/** What is asked of a step definition; cucumber keeps the type of its library to itself. */
export interface StepDefinition {
  pattern: string | RegExp;
  /** The compiled file that defines it, and the line there. */
  uri: string;
  line: number;
  matchesStepName(sentence: string): boolean;
}

/** The step definitions, loaded without any run. */
export async function loadSteps(): Promise<readonly StepDefinition[]> {
  const environment = surroundings();
  const { runConfiguration } = await loadConfiguration(
    { file: false, provided: { import: stepFiles } },
    environment,
  );
  library ??= await loadSupport(runConfiguration, environment);
  return hasSteps(library) ? library.stepDefinitions : [];
}

const hasSteps = (loaded: object): loaded is { stepDefinitions: readonly StepDefinition[] } =>
  'stepDefinitions' in loaded && Array.isArray(loaded.stepDefinitions);

const surroundings = () => ({ cwd: projectFile(), stdout: silence(), env: process.env });

const silence = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
