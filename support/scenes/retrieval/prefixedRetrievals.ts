import type { Prefix, PrefixedRetrievals } from '../../../checks/retrieval/prefixes.js';
import type { Retrieval } from '../../../checks/retrieval/retrieval.js';
import type { OwnAppointment } from '../../../checks/updates/update.js';
import { asDateTime, inLondon } from '../../fhir/londonTime.js';
import type { Scenario } from '../scenario.js';
import { dayOfInstant, retrieve } from './retrievals.js';

/** Values of `start` around an appointment: its own day, the days beside it, its time and the second after it. */
interface Around {
  before: string;
  day: string;
  after: string;
  time: string;
  later: string;
  earlier: string;
}

/** What is asked for with each prefix: what has to show the appointment, and what must not. */
const asked: Readonly<
  Record<Prefix, (around: Around) => { showing: readonly string[][]; hiding: readonly string[][] }>
> = {
  lt: ({ day, after }) => ({ showing: [[`lt${after}`]], hiding: [[`lt${day}`]] }),
  gt: ({ before, day }) => ({ showing: [[`gt${before}`]], hiding: [[`gt${day}`]] }),
  eq: ({ before, day, after }) => ({ showing: [[`eq${day}`]], hiding: [[`eq${before}`], [`eq${after}`]] }),
  ne: ({ day, after }) => ({ showing: [[`ne${after}`]], hiding: [[`ne${day}`]] }),
  none: ({ before, day, after }) => ({ showing: [[day]], hiding: [[before], [after]] }),
  lower: ({ day, after }) => ({ showing: [[`ge${day}`]], hiding: [[`ge${after}`]] }),
  upper: ({ before, day }) => ({ showing: [[`le${day}`]], hiding: [[`le${before}`]] }),
  absent: () => ({ showing: [[]], hiding: [] }),
  times: ({ time, later, earlier }) => ({
    showing: [[`ge${time}`, `le${later}`]],
    hiding: [[`ge${later}`], [`le${earlier}`]],
  }),
};

/** Retrieves an appointment's patient with the starts that a prefix is tried with. */
export async function retrieveWith(
  scenario: Scenario,
  prefix: Prefix,
  { id, plan }: OwnAppointment,
): Promise<PrefixedRetrievals> {
  const start = plan.slots[0]?.start ?? '';
  const moved = (seconds: number): string => asDateTime(inLondon(new Date(start)).plus({ seconds }));
  const [before = '', day = '', after = ''] = [-1, 0, 1].map((days) => dayOfInstant(start, days));
  const { showing, hiding } = asked[prefix]({
    before,
    day,
    after,
    time: moved(0),
    later: moved(1),
    earlier: moved(-1),
  });
  const ask = async (all: readonly string[][]): Promise<Record<string, Retrieval>> => {
    const found: Record<string, Retrieval> = {};
    for (const starts of all) {
      const query = starts.map((value) => ['start', value] as const);
      const name = starts.map((value) => `start=${value}`).join(' and ') || 'no start';
      found[name] = await retrieve(scenario, plan.patient, { first: day, last: day }, { query });
    }
    return found;
  };
  const shown = await ask(showing);
  const hidden = await ask(hiding);
  const [last] = [...Object.values(hidden), ...Object.values(shown)];
  return {
    exchange: { id: last?.exchange.id ?? scenario.exchanges.at(-1) ?? '' },
    appointment: id,
    showing: shown,
    hiding: hidden,
  };
}

/** The prefixes by the sentence that tries them. */
export const prefixedSentences: Readonly<Record<string, Prefix>> = {
  'the consumer retrieves what starts before the day of the appointment, and before the next day': 'lt',
  'the consumer retrieves what starts after the day of the appointment, and after the day before it': 'gt',
  'the consumer retrieves what starts on the day of the appointment, and on the days beside it': 'eq',
  'the consumer retrieves what does not start on the day of the appointment, and on the next day': 'ne',
  'the consumer retrieves the day of the appointment and the days beside it without a prefix': 'none',
  'the consumer retrieves with a lower bound alone around the appointment': 'lower',
  'the consumer retrieves with an upper bound alone around the appointment': 'upper',
  'the consumer retrieves all appointments of the patient': 'absent',
  'the consumer retrieves with times around the start of the appointment': 'times',
};
