import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A program that makes one self-contained page of Allure results. */
export interface ReportGenerator {
  name: string;
  /** Writes `index.html` into `output`. Rejects with the reason when it cannot. */
  generate(results: string, output: string): Promise<void>;
}

const timeLimit = 120_000;
const outputKept = 500;
const require = createRequire(import.meta.url);

/** In the order in which they are tried: the first needs Java, the second only Node. Neither is installed with a package. */
export const reportGenerators: readonly ReportGenerator[] = [
  {
    name: 'allure-commandline',
    generate: async (results, output) =>
      run(
        installed(() => require.resolve('allure-commandline/bin/allure')),
        ['generate', '--single-file', '--clean', '--output', output, results],
        results,
      ),
  },
  {
    name: 'allure',
    // The package exports no path of its command, and both packages claim the same name in `.bin`.
    generate: async (results, output) =>
      run(
        join(dirname(installed(() => require.resolve('allure'))), '..', 'cli.js'),
        ['awesome', '--single-file', '--output', output, results],
        results,
      ),
  },
];

/** A generator is not there: an installation of the package has none unless somebody wants it. */
export class NotInstalled extends Error {
  constructor() {
    super('not installed');
  }
}

/**
 * The file that is looked up, if there is one.
 *
 * @throws NotInstalled
 */
export function installed(resolve: () => string): string {
  try {
    return resolve();
  } catch {
    throw new NotInstalled();
  }
}

/** Runs a Node script to its end, quietly; on time-out it is ended with all that it started. */
function run(script: string, parameters: readonly string[], cwd: string): Promise<void> {
  return new Promise((done, fail) => {
    const own = process.platform !== 'win32';
    const child = spawn(process.execPath, [script, ...parameters], {
      cwd,
      detached: own,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output = `${output}${chunk}`.slice(-outputKept);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => {
      if (own && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
      fail(new Error(`it took longer than ${timeLimit / 1000} s`));
    }, timeLimit);
    child.once('error', fail);
    child.once('close', (code) => {
      clearTimeout(timer);
      if (code === 0) done();
      else fail(new Error(`exit code ${code}: ${output.trim().replace(/\s+/g, ' ')}`));
    });
  });
}
