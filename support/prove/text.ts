import { gapsOf, type Proof } from './proof.js';
import type { Trial } from './trial.js';

/** A trial that has just ended, in a line. */
export const trialLine = ({ kind, id, scenarios, remarks, milliseconds }: Trial): string =>
  `${kind.padEnd(7)} ${id}  ${scenarios} scenarios, ${remarks.length} remarks, ${(milliseconds / 1000).toFixed(1)} s`;

/** A proof as it is told in a terminal: what killed each fault, the gaps, and the figures last. */
export function proofText(proof: Proof, { seconds, workers }: { seconds: number; workers: number }): string {
  const { faults, variants, controls, checks, requirements } = proof;
  const gaps = gapsOf(proof);
  const killed = faults.filter(({ killedBy }) => killedBy.length > 0);
  const alarms = [...controls, ...variants].filter((one) => one.alarms.length > 0);
  const trials = [...faults, ...variants, ...controls];
  const scenarios = trials.reduce((sum, one) => sum + one.scenarios, 0);
  return [
    '',
    ...faults.map(
      ({ id, killedBy }) =>
        `${killedBy.length > 0 ? 'killed' : 'MISSED'}  ${id}  ${shortened(killedBy.map(({ check }) => check))}`,
    ),
    '',
    ...(gaps.length > 0 ? ['Gaps', ...gaps.map((gap) => `  ${gap}`), ''] : []),
    ...(requirements.unbroken.length > 0 && checks.killed.length > 0
      ? [`Requirements with a check that no fault breaks: ${requirements.unbroken.join(', ')}`, '']
      : []),
    `Faults    ${faults.length}, of which ${killed.length} killed, ${faults.length - killed.length} missed`,
    ...(checks.killed.length + checks.unkilled.length > 0
      ? [`Checks    ${checks.killed.length} proven able to fail, ${checks.unkilled.length} not`]
      : []),
    ...(variants.length + controls.length > 0
      ? [
          `Variants  ${variants.length} permitted ones and ${controls.length} parts of the ordinary provider, ${alarms.length} with a false alarm`,
        ]
      : []),
    `Time      ${Math.round(seconds)} s with ${workers} workers, ${trials.length} trials, ${scenarios} scenarios`,
  ].join('\n');
}

const shortened = (ids: readonly string[]): string =>
  ids.length > 4 ? `${ids.slice(0, 4).join(', ')} and ${ids.length - 4} more` : ids.join(', ');
