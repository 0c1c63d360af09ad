import { Command } from 'commander';
import { release } from '../kernel/release.js';
import { exitCodeOf, exitCodes, explain } from '../run/exit.js';
import { exitOnDefects, outliveReaders } from '../run/guards.js';
import { addBundle } from './commands/bundle.js';
import { addChecks } from './commands/checks.js';
import { addCleanup } from './commands/cleanup.js';
import { addCompare } from './commands/compare.js';
import { addCompletion } from './commands/completion.js';
import { addDoctor } from './commands/doctor.js';
import { addExplain } from './commands/explain.js';
import { addFleet } from './commands/fleet.js';
import { addGate } from './commands/gate.js';
import { addInit } from './commands/init.js';
import { addPack } from './commands/pack.js';
import { addPlan } from './commands/plan.js';
import { addProve } from './commands/prove.js';
import { addRequirements } from './commands/requirements.js';
import { addRun } from './commands/run.js';
import { addSandbox } from './commands/sandbox.js';
import { addSteps } from './commands/steps.js';
import { addToken } from './commands/token.js';
import { addValidate } from './commands/validate.js';
import { addVerify } from './commands/verify.js';

const program = new Command('gpc')
  .description('Conformance tests for providers of the NHS GP Connect Appointment Management API')
  .version(release.version)
  .showHelpAfterError('  next:  add --help to see what the command takes')
  .showSuggestionAfterError()
  .addHelpText(
    'after',
    `\nExit codes:\n${Object.entries(exitCodes)
      .map(([code, meaning]) => `  ${code}  ${meaning}`)
      .join('\n')}`,
  )
  .exitOverride();

for (const add of [
  addInit,
  addRun,
  addDoctor,
  addPlan,
  addGate,
  addCompare,
  addBundle,
  addVerify,
  addSandbox,
  addValidate,
  addExplain,
  addRequirements,
  addChecks,
  addSteps,
  addPack,
  addToken,
  addCleanup,
  addFleet,
  addProve,
  addCompletion,
])
  add(program);

outliveReaders();
exitOnDefects();
try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = exitCodeOf(error);
}
