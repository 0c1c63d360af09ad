import { printable } from '../../support/kernel/printable.js';
import { gist } from '../findings/describe.js';
import { plural } from '../text.js';
import type { CauseVerdict, Verdicts } from '../verdicts.js';

/** GitHub shows no more of a kind for a step. */
const mostOfAKind = 10;

const kinds: Readonly<Record<CauseVerdict['outcome'], string>> = {
  failed: 'error',
  warned: 'warning',
  blocked: 'notice',
};

/** The causes as commands that GitHub Actions shows beside a commit, the gravest first. */
export function annotations({ causes }: Verdicts): string[] {
  return Object.entries(kinds).flatMap(([outcome, kind]) =>
    causes
      .filter((cause) => cause.outcome === outcome)
      .slice(0, mostOfAKind)
      .map((cause) => `::${kind} title=${property(titleOf(cause))}::${data(messageOf(cause))}`),
  );
}

const titleOf = ({ requirements: [id = 'blocked'], level }: CauseVerdict): string =>
  [id, level].filter(Boolean).join(' ');

function messageOf({ title, example, scenarios, blocks }: CauseVerdict): string {
  const found = example ? gist(example).slice(0, 500) : '';
  const where = `${plural(scenarios.length, 'scenario')}, blocks ${blocks.length.toLocaleString('en-GB')}`;
  return [printable(title), printable(found), where].filter(Boolean).join('\n');
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
