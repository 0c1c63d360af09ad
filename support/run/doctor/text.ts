import { printable } from '../../kernel/printable.js';
import type { Diagnosis, Result } from './doctor.js';
import type { Fault, Finding } from './finding.js';

const marks: Readonly<Record<Finding['outcome'], string>> = {
  well: 'ok',
  warned: 'warn',
  failed: 'FAIL',
  none: '-',
};

/** Where a fault lies, in words. */
export const places: Readonly<Record<Fault, string>> = {
  configuration: 'the configuration',
  network: 'the network',
  harness: 'the harness',
  product: 'the product',
  data: 'the test data',
};

/** A diagnosis for people, a line for each check and what to do below those that are not well. */
export function diagnosisText({ provider, results, fault, responseTimes }: Diagnosis): string {
  const seen = results.filter((one) => one.outcome !== 'skipped');
  const skipped = results.filter((one) => one.outcome === 'skipped');
  const width = Math.max(...seen.map(({ id }) => id.length));
  return [
    ...(provider ? [`${provider.name}, ${provider.baseUrl} (${provider.specification})`, ''] : []),
    ...seen.flatMap((one) => lines(one, width)),
    ...(skipped.length > 0 ? [`Not looked at, since it needs what failed: ${idsOf(skipped)}.`] : []),
    '',
    ...(responseTimes.length > 0 ? [timesText(responseTimes), ''] : []),
    fault === undefined
      ? 'The set-up is well: gpc plan tells what a run will do.'
      : `The first fault lies in ${places[fault]}.`,
  ]
    .map(printable)
    .join('\n');
}

const idsOf = (results: readonly Result[]): string => results.map(({ id }) => id).join(', ');

function lines(result: Finding & Pick<Result, 'id'>, width: number): string[] {
  const { id, outcome, says } = result;
  const first = `${marks[outcome].padEnd(4)}  ${id.padEnd(width)}  `;
  if (!('next' in result)) return [`${first}${says}`];
  const { fault, where, next } = result;
  const indent = ' '.repeat(8);
  return [
    `${first}${places[fault]}: ${says}`,
    ...(where === undefined ? [] : [`${indent}where: ${where}`]),
    `${indent}next:  ${next}`,
  ];
}

const timesText = (times: Diagnosis['responseTimes']): string =>
  `Response times (median, slowest): ${times
    .map(({ interaction, p50Ms, maxMs }) => `${interaction} ${p50Ms} ms, ${maxMs} ms`)
    .join('; ')}.`;
