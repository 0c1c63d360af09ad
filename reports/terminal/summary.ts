import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printable } from '../../support/kernel/printable.js';
import { type ExchangeStore, openExchanges } from '../exchanges/store.js';
import { reportFiles } from '../files.js';
import { duration, plural, selectionText } from '../text.js';
import type { Verdicts } from '../verdicts.js';
import { accountLines } from './account.js';
import { causeLines } from './causes.js';
import { endpointLines } from './endpoints.js';
import { type Paint, paint } from './paint.js';
import { timeLines } from './times.js';
import { undecidedLines } from './undecided.js';
import { waiverLines } from './waivers.js';
import { labelled, wrap } from './wrap.js';

export interface SummaryOptions {
  colour: boolean;
  /** Columns of the terminal. */
  width: number;
  /** How many things to put right are shown in full. */
  firstCauses: number;
  /** What could not be made of the reports. */
  warnings?: readonly string[];
}

export interface Section {
  verdicts: Verdicts;
  exchanges: ExchangeStore;
  /** Of the run. */
  folder: string;
  paint: Paint;
  options: SummaryOptions;
}

const sections: readonly ((section: Section) => string[])[] = [
  headLines,
  endpointLines,
  causeLines,
  undecidedLines,
  waiverLines,
  timeLines,
  accountLines,
  readingLines,
  reportLines,
  verdictLines,
];

/** More than this many interpretations are named by their ids alone. */
const readingsNamed = 5;

const exitMeanings: Readonly<Record<Verdicts['exitCode'], string>> = {
  0: 'conformant',
  1: 'not conformant',
  3: 'provider unreachable, or its environment in the way',
  4: 'harness fault or incomplete run',
};

/** The end of a run as text for a terminal, without a last line break; `exchangesFile` is the run's record. */
export function renderSummary(verdicts: Verdicts, exchangesFile: string, options: SummaryOptions): string {
  const exchanges = openExchanges(exchangesFile);
  try {
    const section = {
      verdicts,
      exchanges,
      folder: dirname(exchangesFile),
      paint: paint(options.colour),
      options,
    };
    return sections
      .map((lines) => lines(section).join('\n'))
      .filter(Boolean)
      .join('\n\n');
  } finally {
    exchanges.close();
  }
}

function headLines({ verdicts: { run }, paint, options }: Section): string[] {
  const { provider, selection } = run;
  const product = [provider.supplier, provider.product, provider.version].filter(Boolean).join(' ');
  const selected = selectionText(selection);
  return [
    paint.bold(run.pack.title),
    ...wrap(printable(`${provider.name}${product && ` (${product})`}`), options.width),
    printable(provider.baseUrl),
    ...(selected ? [`only ${printable(selected)}`] : []),
    paint.dim(
      `${plural(run.exchanges, 'exchange')} in ${duration(run.durationMs)}, ${plural(run.workers, 'worker')}, seed ${run.seed}`,
    ),
  ];
}

function readingLines({ verdicts: { interpretations }, paint, options }: Section): string[] {
  if (interpretations.length === 0) return [];
  const head = paint.bold(
    `${plural(interpretations.length, 'interpretation')} of ambiguous clauses that these verdicts rest on`,
  );
  if (interpretations.length > readingsNamed) {
    const ids = interpretations.map(({ id }) => id).join(', ');
    return [head, ...wrap(`${ids}: see compliance.html`, options.width - 3).map((line) => `   ${line}`)];
  }
  return [
    head,
    ...interpretations.flatMap(({ id, title }) =>
      wrap(`${id}  ${title}`, options.width - 3).map((line) => `   ${line}`),
    ),
  ];
}

function reportLines({ folder, paint, options }: Section): string[] {
  const written = Object.values(reportFiles).filter(({ name }) => existsSync(join(folder, name)));
  return [
    paint.bold(`Reports in ${folder}`),
    ...written.map(({ name, purpose }) => `   ${name.padEnd(20)} ${paint.dim(purpose)}`),
    ...(options.warnings ?? []).flatMap((warning) => labelled('warning', printable(warning), options.width)),
  ];
}

function verdictLines({ verdicts, paint, options }: Section): string[] {
  const { outcome, reason, exitCode } = verdicts;
  const head = paint.run[outcome](outcome.toUpperCase());
  const [first = '', ...more] = wrap(printable(reason), options.width - outcome.length - 2);
  return [`${head}: ${first}`, ...more, `exit ${exitCode} (${exitMeanings[exitCode]})`];
}
