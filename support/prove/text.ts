import { gapsOf, isSurvivor, noticeOf, type Proof, scoreOf } from './proof.js';
import type { Trial } from './trial.js';

/** A trial that has just ended, in a line. */
export const trialLine = ({ kind, id, scenarios, alarms, milliseconds }: Trial): string =>
  `${kind.padEnd(7)} ${id}  ${scenarios} scenarios, ${alarms.length} alarms, ${(milliseconds / 1000).toFixed(1)} s`;

/** A proof as it is told in a terminal: what killed each mutant, the gaps, and the figures last. */
export function proofText(proof: Proof, { seconds, workers }: { seconds: number; workers: number }): string {
  const { mutants, variants, controls, checks, requirements } = proof;
  const gaps = gapsOf(proof);
  const survivors = mutants.filter(isSurvivor);
  const neighbouring = mutants.filter((one) => noticeOf(one) === 'neighbouring');
  const blamed = mutants.filter(({ collateralRows }) => collateralRows.length > 0);
  const alarming = [...controls, ...variants].filter((one) => one.falseAlarms.length > 0);
  const trials = [...mutants, ...variants, ...controls];
  const scenarios = trials.reduce((sum, one) => sum + one.scenarios, 0);
  return [
    '',
    ...mutants.map(
      (one) =>
        `${isSurvivor(one) ? 'SURVIVED' : 'killed  '}  ${one.id}  ${shortened(one.killedBy.map(({ check }) => check))}`,
    ),
    '',
    ...(gaps.length > 0 ? ['Gaps', ...gaps.map((gap) => `  ${gap}`), ''] : []),
    ...(requirements.unbroken.length > 0 && checks.proven.length > 0
      ? [`Requirements with a check that no mutant breaks: ${requirements.unbroken.join(', ')}`, '']
      : []),
    `Mutants   ${mutants.length}, of which ${mutants.length - survivors.length} killed, ${survivors.length} survived (${neighbouring.length} of them noticed by neighbouring checks): score ${scoreOf(proof)}`,
    `Blame     ${blamed.reduce((sum, one) => sum + one.collateralRows.length, 0)} rows of ${blamed.length} mutants blamed beside those that they break`,
    ...(checks.proven.length + checks.unproven.length > 0
      ? [`Checks    ${checks.proven.length} proven able to fail, ${checks.unproven.length} not`]
      : []),
    ...(variants.length + controls.length > 0
      ? [
          `Variants  ${variants.length} permitted ones and ${controls.length} parts of the ordinary provider, ${alarming.length} with a false alarm`,
        ]
      : []),
    `Time      ${Math.round(seconds)} s with ${workers} workers, ${trials.length} trials, ${scenarios} scenarios`,
  ].join('\n');
}

const shortened = (ids: readonly string[]): string =>
  ids.length > 4 ? `${ids.slice(0, 4).join(', ')} and ${ids.length - 4} more` : ids.join(', ');
