import { printable } from '../../kernel/printable.js';
import type { Diagnosis, Result } from './doctor.js';
import type { Fault } from './finding.js';

const marks: Readonly<Record<Result['outcome'], string>> = {
  well: 'ok',
  warned: 'warn',
  failed: 'FAIL',
  none: '-',
  skipped: '-',
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
  const width = Math.max(...results.map(({ id }) => id.length));
  return [
    ...(provider ? [`${provider.name}, ${provider.baseUrl} (${provider.specification})`, ''] : []),
    ...results.flatMap((one) => lines(one, width)),
    '',
    ...(responseTimes.length > 0 ? [timesText(responseTimes), ''] : []),
    fault === undefined
      ? 'The set-up is well: gpc plan tells what a run will do.'
      : `The first fault lies in ${places[fault]}.`,
  ]
    .map(printable)
    .join('\n');
}

function lines(result: Result, width: number): string[] {
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
