import { Writable } from 'node:stream';
import {
  type ISupportCodeLibrary,
  loadConfiguration,
  loadSupport,
  runCucumber,
} from '@cucumber/cucumber/api';
import { projectFile } from '../paths.js';
import type { Run } from './run.js';

let library: ISupportCodeLibrary | undefined;

/** Runs scenarios of feature files by cucumber, which tells nobody: progress and results are ours to show. */
export async function runPickles({ options }: Run, files: readonly string[], tags = ''): Promise<void> {
  const environment = { cwd: projectFile(), stdout: silence(), env: process.env };
  const { runConfiguration } = await loadConfiguration(
    {
      file: false,
      provided: {
        paths: [...files],
        import: [projectFile('dist/steps/**/*.js')],
        plugin: [projectFile('dist/support/run/plugin.js')],
        parallel: options.parallel > 1 ? options.parallel : 0,
        tags,
      },
    },
    environment,
  );
  if (options.parallel > 1) {
    await runCucumber(runConfiguration, environment);
    return;
  }
  // Modules load once in a process, so that a second run needs the step definitions of the first.
  library ??= await loadSupport(runConfiguration, environment);
  await runCucumber({ ...runConfiguration, support: library }, environment);
}

const silence = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
