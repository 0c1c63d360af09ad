import type { RunningSandbox } from '../../../sandbox/index.js';
import type { Answer, Spoilt } from '../../support/cli/faultyProvider.js';
import type { HostileCase } from '../case.js';

/** What a provider does to bookings and cancellations, and what the account of the run has to say. */
export interface DiaryCase extends HostileCase {
  spoil(answer: Answer, sandbox: RunningSandbox): Spoilt | Promise<Spoilt>;
  /** Milliseconds for which a request is held before it arrives; the run's time-out is one second then. */
  heldFor?(request: Pick<Answer, 'method' | 'url'>): number;
  /** How many bookings stay at the provider, at most: what it never lets anybody cancel. */
  stays?: 'all that it took';
  /** What the account must show, beside that nothing of others was changed. */
  shows: 'nothing left' | 'left' | 'not ours';
}

const isBooking = ({ method, url }: Pick<Answer, 'method' | 'url'>): boolean =>
  method === 'POST' && url.endsWith('/Appointment');
const isUpdate = ({ method }: Answer): boolean => method === 'PUT';
const isOfAppointment = ({ body }: Answer): boolean => body.includes('"resourceType":"Appointment"');

/** The answer to a booking, once the provider has taken it. */
const taken =
  (change: (answer: Answer) => Spoilt): DiaryCase['spoil'] =>
  (answer) =>
    isBooking(answer) && answer.status === 201 ? change(answer) : answer;

const withBody = (answer: Answer, change: (resource: Record<string, unknown>) => void): Answer => {
  const resource = JSON.parse(answer.body);
  change(resource);
  return { ...answer, body: JSON.stringify(resource) };
};

const gone = 'found by its patient, cancelled and seen to be cancelled';

/** Somebody else's appointment that the practice had before the run; one that has begun could not be read any more. */
const anotherBooking = ({ practice }: RunningSandbox): string =>
  practice.appointments.all().find(({ status, start }) => status === 'booked' && isTomorrowOrLater(start))
    ?.id ?? '';

const isTomorrowOrLater = (start: Date): boolean =>
  start.toISOString().slice(0, 10) > new Date().toISOString().slice(0, 10);

/** The answer to a booking, with the id of somebody else's appointment and what more is to be theirs. */
const namingAnother =
  (theirs: Record<string, unknown>): DiaryCase['spoil'] =>
  (answer, sandbox) =>
    isBooking(answer) && answer.status === 201
      ? withBody(answer, (resource) => {
          Object.assign(resource, { id: anotherBooking(sandbox), ...theirs });
        })
      : answer;

export const diaryCases: readonly DiaryCase[] = [
  {
    id: 'booking-names-anothers-appointment',
    group: 'diary',
    does: "answers a booking with the id of somebody else's appointment",
    outcome: `nothing of theirs is changed; it is listed as not ours, and the booking itself is ${gone}`,
    shows: 'not ours',
    spoil: namingAnother({}),
  },
  {
    id: 'booking-returns-anothers-appointment',
    group: 'diary',
    does: "answers a booking with the whole of somebody else's appointment",
    outcome: `nothing of theirs is changed; it is listed as not ours, and the booking itself is ${gone}`,
    shows: 'not ours',
    spoil: namingAnother({
      participant: [{ actor: { reference: 'Patient/somebody' }, status: 'accepted' }],
    }),
  },
  ...[500, 502, 504, 302, 408, 429].map(
    (status): DiaryCase => ({
      id: `booking-taken-and-answered-${status}`,
      group: 'diary',
      does: `takes a booking and answers ${status}`,
      outcome: gone,
      shows: 'nothing left',
      spoil: taken((answer) => ({ ...answer, status, headers: {}, body: '' })),
    }),
  ),
  {
    id: 'booking-taken-and-unreadable',
    group: 'diary',
    does: 'takes a booking and answers 201 with a body that cannot be read, without Location',
    outcome: gone,
    shows: 'nothing left',
    spoil: taken(({ headers: { location: _location, ...headers }, ...answer }) => ({
      ...answer,
      headers,
      body: '{"resourceType":"Appo',
    })),
  },
  {
    id: 'booking-taken-and-cut',
    group: 'diary',
    does: 'takes a booking and cuts the connection before it answers',
    outcome: `errored by the network; the booking is ${gone}`,
    shows: 'nothing left',
    spoil: taken(() => 'cut the connection'),
  },
  {
    id: 'booking-lands-late',
    group: 'diary',
    does: 'makes a booking three seconds after it came, when its time-out is over',
    outcome: `errored by the network; at the end of the run the booking is waited for, ${gone}`,
    shows: 'nothing left',
    heldFor: (request) => (isBooking(request) ? 3000 : 0),
    spoil: (answer) => answer,
  },
  {
    id: 'booking-refused-and-made',
    group: 'diary',
    does: 'refuses every booking with 422 and makes it all the same',
    outcome: `at the end of the run each is ${gone}`,
    shows: 'nothing left',
    spoil: taken((answer) => ({ ...answer, status: 422, body: '{"resourceType":"OperationOutcome"}' })),
  },
  {
    id: 'update-answered-and-not-made',
    group: 'diary',
    does: 'answers every cancellation with 200 and the appointment still booked, which it is',
    outcome: 'failed; the bookings are listed as left behind, since none was seen to be cancelled',
    stays: 'all that it took',
    shows: 'left',
    spoil: (answer, { practice }) => {
      if (!isUpdate(answer) || answer.status !== 200) return answer;
      const id = answer.url.split('/').at(-1) ?? '';
      const appointment = practice.appointments.all().find((one) => one.id === id);
      if (appointment) Object.assign(appointment, { status: 'booked' });
      return withBody(answer, (resource) => {
        resource.status = 'booked';
      });
    },
  },
  {
    id: 'cancellation-hidden',
    group: 'diary',
    does: 'cancels, and shows the appointment booked in the answer to the cancellation',
    outcome: 'failed; a reading shows that it is cancelled, and nothing is left',
    shows: 'nothing left',
    spoil: (answer) =>
      isUpdate(answer) && answer.status === 200
        ? withBody(answer, (resource) => {
            resource.status = 'booked';
          })
        : answer,
  },
  {
    id: 'version-wrong',
    group: 'diary',
    does: 'writes a wrong meta.versionId into every appointment, with the right ETag',
    outcome: 'failed; the bookings are cancelled by the ETag of a reading',
    shows: 'nothing left',
    spoil: (answer) =>
      isOfAppointment(answer) && !answer.url.includes('/Patient/') && answer.status < 300
        ? withBody(answer, (resource) => {
            resource.meta = { ...Object(resource.meta), versionId: 'wrong' };
          })
        : answer,
  },
  ...(['loses', 'replaces'] as const).map(
    (verb): DiaryCase => ({
      id: `description-${verb}`,
      group: 'diary',
      does: `${verb} every description`,
      outcome: 'failed; patient, slots and time of creation tell what is ours, and nothing is left',
      shows: 'nothing left',
      spoil: (answer) => ({
        ...answer,
        body: answer.body
          .replace(/"description":"Test [^"]*"(,?)/g, verb === 'loses' ? '' : '"description":"Booked"$1')
          .replace(/"comment":"[^"]*"(,?)/g, verb === 'loses' ? '' : '"comment":"-"$1')
          .replace(/,}/g, '}'),
      }),
    }),
  ),
];
