import type { BoundCheck } from '../../checks/registry.js';
import { loadErrors, loadStakes } from '../../requirements/load.js';
import { reasonKinds } from '../../requirements/reason.js';
import type { Requirement } from '../../requirements/requirement.js';
import { type ErrorCode, isErrorCode } from '../../support/kernel/errors.js';
import { nearest } from '../../support/kernel/nearest.js';
import type { PlannedScenario } from '../../support/model/records.js';
import type { DocsPack } from '../docs/pack.js';
import { codeFacts } from './errorCodes.js';
import { stakeIn } from './stakes.js';

/** One thing explained, part by part; the lines of a part are plain words with `code` in them. */
export interface Explanation {
  id: string;
  title: string;
  parts: readonly { heading: string; lines: readonly string[] }[];
}

/** What the pack alone does not hold. */
export interface Surroundings {
  /** The steps of a scenario. */
  stepsOf: (scenario: string) => readonly string[];
  /** Mistakes that a check is proven to catch, in words. */
  mistakesOf: (check: string) => readonly string[];
}

const most = 8;

/** Explains a scenario, requirement, check, interpretation, or error code of the harness or of Spine; nothing for another id. */
export function explanationOf(id: string, pack: DocsPack, around: Surroundings): Explanation | undefined {
  const { scenarios, catalogue, checks } = pack;
  const same = (other: string): boolean => other.toLowerCase() === id.toLowerCase();
  const scenario = scenarios.find((one) => same(one.id));
  if (scenario) return ofScenario(scenario, pack, around);
  const row = [...catalogue.values()].find((one) => same(one.id));
  if (row) return ofRequirement(row, pack);
  const check = checks.find((one) => same(one.id));
  if (check) return ofCheck(check, pack, around);
  return ofInterpretation(id.toUpperCase(), pack) ?? ofCode(id.toUpperCase(), pack);
}

/** The id that a mistyped one most likely stands for. */
export const nearestId = (id: string, pack: DocsPack): string | undefined =>
  nearest(id, [
    ...pack.scenarios.map((one) => one.id),
    ...pack.catalogue.keys(),
    ...pack.checks.map((one) => one.id),
    ...pack.interpretations.keys(),
    ...Object.keys(codeFacts),
    ...loadErrors(pack.specification).keys(),
  ]);

const stakeOf = ({ specification }: DocsPack) => stakeIn(loadStakes(specification));

function ofScenario(scenario: PlannedScenario, pack: DocsPack, { stepsOf }: Surroundings): Explanation {
  const { id, name, endpoint, requirements } = scenario;
  const rows = requirements.flatMap((row) => pack.catalogue.get(row) ?? []);
  const interaction = pack.specification.interactions[endpoint];
  return explained(id, name, {
    'In plain words': [pack.features.get(scenario.feature)?.description ?? ''],
    'Why it matters': [stakeOf(pack)(endpoint)],
    'What the harness sends': [
      interaction ? `\`${interaction.method} ${interaction.path}\`, in these steps:` : 'In these steps:',
      ...stepsOf(id),
    ],
    'What it expects': shortened(rows.map(clause), `gpc requirements show lists every row of ${id}`),
    'How to fix': [
      'Open compliance.html at the scenario: each finding has path, expected, found and a curl command that repeats it.',
      `\`gpc explain\` with the id of a check tells more of it; \`gpc run -t @${id}\` tries this scenario alone.`,
    ],
  });
}

function ofRequirement(row: Requirement, pack: DocsPack): Explanation {
  const { checks = [], scenarios = [] } = pack.relations.get(row.id) ?? {};
  const reason = pack.unchecked.get(row.id);
  return explained(row.id, row.source.section, {
    'In plain words': [`The ${row.actor} ${row.level}: ${row.paraphrase}`, row.source.url],
    'Why it matters': [stakeOf(pack)(row.endpoint ?? row.area), weightOf(row.level)],
    'What the harness sends': shortened(
      scenarios.map(({ id, name }) => `${id}: ${name}`),
      `gpc run -t @${row.id} runs them all`,
    ),
    'What it expects': [
      ...shortened(
        checks.map(({ id, title }) => `\`${id}\`: ${title}`),
        `gpc requirements show ${row.id} names them all`,
      ),
      ...(reason ? [`Not judged: ${reasonKinds[reason.kind]}. ${reason.reason}`] : []),
    ],
    'How it is read': interpreted(row, pack),
    'How to fix': reason
      ? ['No check judges this row, so that no finding comes of it.']
      : [`Do as the clause says wherever it holds; \`gpc run -t @${row.id}\` tries it again.`],
  });
}

function ofCheck(check: BoundCheck, pack: DocsPack, { mistakesOf }: Surroundings): Explanation {
  const rows = check.requirements.flatMap((id) => pack.catalogue.get(id) ?? []);
  const scenarios = pack.scenarios.filter(({ requirements }) =>
    check.requirements.some((id) => requirements.includes(id)),
  );
  const taken = pack.interpretations.get(check.interpretation ?? '');
  const [first] = rows;
  return explained(check.id, check.title, {
    'In plain words': rows.flatMap((row) => [clause(row), row.source.url]),
    'Why it matters': [stakeOf(pack)(first?.endpoint ?? first?.area), weightOf(check.level)],
    'What the harness sends': shortened(
      scenarios.map(({ id, name }) => `${id}: ${name}`),
      'and others of the same rows',
    ),
    'What it expects': [check.title],
    'How it is read': taken ? [`${taken.id} ${taken.title}: ${taken.reading}`, taken.permits ?? ''] : [],
    'How to fix': [
      'Change the answer at the path of the finding so that it is as expected; the exchange shows the whole of it.',
      ...heading('It is proven to catch a provider that does this:', mistakesOf(check.id).slice(0, most)),
    ],
  });
}

function ofInterpretation(id: string, pack: DocsPack): Explanation | undefined {
  const found = pack.interpretations.get(id);
  if (!found) return undefined;
  return explained(id, found.title, {
    'In plain words': [found.question],
    'How it is read': [found.reading, found.permits ?? ''],
    'Why it matters': [
      'A verdict that rests on it says so; whoever reads the clause otherwise can object to it.',
    ],
    'What it expects': shortened(
      found.requirements.flatMap((row) => pack.catalogue.get(row) ?? []).map(clause),
      'and others',
    ),
  });
}

function ofCode(id: string, pack: DocsPack): Explanation | undefined {
  if (isErrorCode(id)) return ofHarnessCode(id);
  const error = loadErrors(pack.specification).get(id);
  if (!error) return undefined;
  const naming = [...pack.catalogue.values()].filter(({ paraphrase }) => paraphrase.includes(id));
  return explained(id, 'an error code of Spine in the details of an OperationOutcome', {
    'In plain words': [
      `It comes with HTTP status ${error.status} and the issue type \`${error.issueType}\`.`,
    ],
    'Why it matters': [stakeOf(pack)('development/error-handling')],
    'What it expects': shortened(naming.map(clause), 'and others'),
    'How to fix': [
      'Answer with an OperationOutcome that has this status, `issue.code` and `issue.details.coding.code` where the clauses above say so, and nowhere else.',
    ],
  });
}

const ofHarnessCode = (code: ErrorCode): Explanation =>
  explained(code, 'how a command of the harness ended', {
    'In plain words': [codeFacts[code].means],
    'Why it matters': [codeFacts[code].matters],
    'How to fix': [codeFacts[code].fix],
  });

function explained(
  id: string,
  title: string,
  parts: Readonly<Record<string, readonly string[]>>,
): Explanation {
  const filled = Object.entries(parts).map(([heading, lines]) => ({ heading, lines: lines.filter(Boolean) }));
  return { id, title, parts: filled.filter(({ lines }) => lines.length > 0) };
}

const clause = ({ id, actor, level, paraphrase }: Requirement): string =>
  `${id}: the ${actor} ${level}: ${paraphrase}`;

function interpreted(row: Requirement, pack: DocsPack): string[] {
  const { interpretations = [] } = pack.relations.get(row.id) ?? {};
  return interpretations.map(({ id, title, reading }) => `${id} ${title}: ${reading}`);
}

function weightOf(level: Requirement['level']): string {
  if (level === 'MAY') return 'It is permitted: a provider that does otherwise is as conformant.';
  return level === 'SHOULD'
    ? 'A provider that does otherwise is warned and may still be conformant.'
    : 'A provider that does otherwise is not conformant.';
}

const heading = (words: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [words, ...lines];

const shortened = (lines: readonly string[], rest: string): string[] =>
  lines.length <= most ? [...lines] : [...lines.slice(0, most), `and ${lines.length - most} more; ${rest}`];
