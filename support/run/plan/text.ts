import { printable } from '../../kernel/printable.js';
import type { EndpointPlan, Plan } from './plan.js';

const shownIds = 8;

/** A plan for people. */
export function planText(plan: Plan): string {
  const { specification, provider, pack, scenarios, endpoints, omitted, thrift, requirements, total } = plan;
  return [
    `${scenarios.length} of the ${pack} scenarios of ${specification} for ${provider ? `${provider.name}, ${provider.baseUrl}` : 'the embedded provider'}. Nothing was sent.`,
    '',
    ...table(endpoints, { ...total, id: 'in all', title: '', scenarios: scenarios.length }),
    '',
    ...(omitted.length > 0 ? ['Left out:', ...omitted.map(omittedLine), ''] : []),
    ...(thrift ? thriftLines(thrift) : []),
    `They judge ${requirements.covered.length} of ${requirements.catalogue} requirements.`,
    `${total.bookings} appointments will be booked, each cancelled again.`,
    peopleLine(plan),
    timeLine(plan),
  ]
    .map(printable)
    .join('\n');
}

const columns = ['scenarios', 'requests', 'bookings', 'people'] as const;

function table(endpoints: readonly EndpointPlan[], total: EndpointPlan): string[] {
  const width = Math.max(...[...endpoints, total].map(({ id }) => id.length));
  const line = (first: string, cells: readonly (string | number)[]): string =>
    `  ${first.padEnd(width)}  ${cells.map((cell) => String(cell).padStart(9)).join('  ')}`;
  return [
    line('', columns),
    ...[...endpoints, total].map((one) =>
      line(
        one.id,
        columns.map((column) => one[column]),
      ),
    ),
  ];
}

function omittedLine({ reason, scenarios }: Plan['omitted'][number]): string {
  const more = scenarios.length - shownIds;
  return `  ${reason}: ${scenarios.slice(0, shownIds).join(' ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function thriftLines({ leftOut, undecided }: NonNullable<Plan['thrift']>): string[] {
  const left = `Spared: ${leftOut.length} scenarios of which each needs a booking of its own.`;
  return [
    left,
    undecided.length === 0
      ? 'Each requirement is judged all the same, by fewer scenarios.'
      : `That leaves undecided: ${undecided.join(' ')}`,
  ];
}

function peopleLine({ total: { people }, registrable }: Plan): string {
  if (people === 0) return 'Nobody will stay registered.';
  const named =
    registrable === undefined
      ? ''
      : `; provider.yaml names ${registrable} for it (personas.unregistered, personas.lapsed), and who is registered already serves no more`;
  return `Up to ${people} people will be registered, and stay so${named}.`;
}

function timeLine({ time }: Plan): string {
  if (!time)
    return 'How long it takes depends on the provider: gpc doctor --write measures it, gpc plan --measured reads it.';
  const { seconds, workers, medianMs } = time;
  const duration = seconds < 90 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
  return `About ${duration}, with ${workers} ${workers === 1 ? 'worker' : 'workers'} and ${medianMs} ms for an answer.`;
}
