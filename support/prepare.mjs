import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Builds after an installation in the repository, as `npm run build` does, where the installation has what a build needs.
 * A package has no sources: there is nothing to build, and nothing runs.
 */
const has = (path) => existsSync(new URL(`../${path}`, import.meta.url));

const canResolve = (name) => {
  try {
    return Boolean(createRequire(import.meta.url).resolve(name));
  } catch {
    return false;
  }
};

if (has('tsconfig.json')) {
  if (canResolve('typescript/package.json')) {
    const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
    process.exitCode = status ?? 1;
  } else if (!has('dist/support/cli/main.js'))
    console.error(
      'gpconnect-conformance was installed without development dependencies, so it was not built.\n' +
        'Install with "npm ci --include=dev" (whatever NODE_ENV says); that builds it too.',
    );
}
