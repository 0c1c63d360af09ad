import { xmlText } from '../junit/escape.js';
import { selectionText } from '../text.js';
import type { Verdicts } from '../verdicts.js';

interface Badge {
  label: string;
  message: string;
  color: string;
}

const colours: Readonly<Record<Verdicts['outcome'], string>> = {
  conformant: '#2e7d32',
  'not conformant': '#b71c1c',
  undecided: '#616161',
};

const badgeOf = ({ outcome, run, requirementCounts }: Verdicts): Badge => ({
  label: run.pack.specification,
  message:
    outcome === 'not conformant'
      ? `not conformant (${requirementCounts.failed} failed)`
      : partly(outcome, run),
  color: colours[outcome],
});

/** A badge must not claim of the whole what a part has shown. */
const partly = (outcome: string, { selection }: Verdicts['run']): string =>
  selectionText(selection) ? `${outcome} (in part)` : outcome;

/** For the endpoint badge of shields.io. */
export const badgeJson = (verdicts: Verdicts): string =>
  `${JSON.stringify({ schemaVersion: 1, ...badgeOf(verdicts) })}\n`;

const characterWidth = 7;
const padding = 12;

/** A badge that needs no service. */
export function badgeSvg(verdicts: Verdicts): string {
  const { label, message, color } = badgeOf(verdicts);
  const [left, right] = [label, message].map((text) => text.length * characterWidth + padding);
  const width = (left ?? 0) + (right ?? 0);
  const middle = (start: number, size: number): number => start + size / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${xmlText(`${label}: ${message}`)}">
  <title>${xmlText(`${label}: ${message}`)}</title>
  <rect width="${left}" height="20" fill="#424242"/>
  <rect x="${left}" width="${right}" height="20" fill="${color}"/>
  <g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,sans-serif" font-size="11">
    <text x="${middle(0, left ?? 0)}" y="14">${xmlText(label)}</text>
    <text x="${middle(left ?? 0, right ?? 0)}" y="14">${xmlText(message)}</text>
  </g>
</svg>
`;
}
