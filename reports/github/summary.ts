import { printable } from '../../support/kernel/printable.js';
import { outcomeWords } from '../outcomeWords.js';
import { plural, selectionText, shorten } from '../text.js';
import type { CauseVerdict, Verdicts } from '../verdicts.js';

const causesShown = 20;

/** A run as Markdown, for the summary of a job. */
export function jobSummary(verdicts: Verdicts): string {
  const { run, outcome, reason, counts, causes } = verdicts;
  const { planned, reported: _, ...outcomes } = counts;
  const selected = selectionText(run.selection);
  const rest = causes.length - causesShown;
  return [
    `## ${plain(run.pack.title)}: ${outcome.toUpperCase()}`,
    plain(reason),
    plain(`${run.provider.name}, run ${run.id}${selected ? `, only ${selected}` : ''}`),
    row(['planned', ...Object.keys(outcomes)].map((name) => name)) +
      row(['---', ...Object.keys(outcomes).map(() => '---')]) +
      row([planned, ...Object.values(outcomes)].map((count) => count.toLocaleString('en-GB'))),
    ...(causes.length === 0
      ? []
      : [
          `### ${plural(causes.length, 'thing')} to put right`,
          row(['', 'what', 'requirement', 'seen in', 'blocks']) +
            row(['---', '---', '---', '---', '---']) +
            causes.slice(0, causesShown).map(causeRow).join(''),
        ]),
    ...(rest > 0 ? [`and ${rest.toLocaleString('en-GB')} more in compliance.html`] : []),
  ]
    .map((part) => part.trimEnd())
    .join('\n\n')
    .concat('\n');
}

const causeRow = ({ outcome, title, harm, requirements, scenarios, blocks }: CauseVerdict): string =>
  row([
    outcomeWords[outcome].mark,
    `${harm ? `**${plain(harm.kind)}:** ` : ''}${plain(shorten(title, 200))}`,
    plain(requirements.slice(0, 3).join(', ')),
    String(scenarios.length),
    String(blocks.length),
  ]);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** Text in which nothing is markup, on one line. */
const plain = (text: string): string =>
  printable(text)
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]#|!~>]/g, '\\$&');
