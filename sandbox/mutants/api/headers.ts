import type { Call } from '../../behaviour/behaviour.js';
import { refusals, saying } from '../../behaviour/replies.js';
import { headerAs, mended } from '../../behaviour/requests.js';
import { at, when } from '../../behaviour/scope.js';
import type { Mutant } from '../mutant.js';
import { type MutantRow, mutantsOf } from '../row.js';

const present = ['API-SEC-007', 'APPT-GEN-009'];
const addressed = ['API-SEC-005', 'APPT-GEN-010'];
const consistent = ['API-SEC-006', 'APPT-GEN-011'];
/** An amendment under the id of a cancellation, or the other way round, fails over its body and not over the id. */
const misnamed = ['API-ERR-039', 'API-ERR-041', 'API-SDS-030', 'API-XLS-086', 'API-XLS-103'];

/** The interaction id that path and verb ask for, for a provider that does not need the header to know. */
const idOf = ({ interaction, site }: Call): string | undefined =>
  site.gate.offered.find(({ key }) => key === interaction)?.id;

const rows: readonly MutantRow[] = [
  [
    'headers.trace-id-not-looked-for',
    'Does not look for Ssp-TraceID.',
    present,
    headerAs('Ssp-TraceID', (sent) => sent || 'unknown'),
  ],
  [
    'headers.from-not-looked-for-in-cancellations',
    'Cancels appointments for a consumer that does not say by Ssp-From who it is.',
    present,
    at(
      'cancel-an-appointment',
      headerAs('Ssp-From', (sent) => sent || 'unknown'),
    ),
  ],
  [
    'headers.to-not-looked-for',
    'Takes a request without Ssp-To for one to itself.',
    present,
    headerAs('Ssp-To', (sent, { site }) => sent || site.asid),
  ],
  [
    'headers.interaction-id-not-looked-for',
    'Goes by verb and path where Ssp-InteractionID is missing or empty.',
    [...present, 'API-ERR-039', 'API-XLS-086', 'API-XLS-094'],
    headerAs('Ssp-InteractionID', (sent, call) => sent || idOf(call)),
  ],
  [
    'headers.any-addressee',
    'Serves requests whose Ssp-To is the ASID of another system.',
    addressed,
    headerAs('Ssp-To', (sent, { site }) => sent && site.asid),
  ],
  [
    'headers.any-addressee-of-slot-searches',
    'Searches for slots whoever the request is for: the ASID is looked at where patients are concerned.',
    addressed,
    at(
      'search-for-free-slots',
      headerAs('Ssp-To', (sent, { site }) => sent && site.asid),
    ),
  ],
  [
    'headers.interaction-id-not-compared',
    'Goes by verb and path, whatever Ssp-InteractionID says.',
    [...consistent, ...misnamed, 'API-XLS-102'],
    headerAs('Ssp-InteractionID', (sent, call) => sent && (idOf(call) ?? sent)),
  ],
  [
    'headers.interaction-id-by-its-end',
    'Knows an interaction id by what follows its last colon.',
    [...consistent, ...misnamed],
    headerAs('Ssp-InteractionID', (sent, call) => {
      const wanted = idOf(call);
      return sent && wanted?.split(':').at(-1) === sent.split(':').at(-1) ? wanted : sent;
    }),
  ],
  [
    'headers.interaction-id-in-any-case',
    'Compares interaction ids without regard to case.',
    ['API-XLS-102'],
    headerAs('Ssp-InteractionID', (sent) => sent?.toLowerCase()),
  ],
  [
    'headers.names-in-one-case',
    'Knows the Spine headers in the case of the specification only.',
    ['API-HTTP-005'],
    when(
      ({ incoming }) => incoming.headerNames?.includes('ssp-traceid') ?? false,
      mended((incoming) => ({ ...incoming, headers: {} })),
    ),
  ],
  [
    'headers.refused-with-403',
    'Refuses Spine headers that are missing or wrong with 403 ACCESS_DENIED.',
    [
      ...['API-ERR-039', 'API-ERR-041', 'API-SDS-030', 'APPT-GEN-009', 'APPT-GEN-011'],
      ...['API-XLS-082', 'API-XLS-085', 'API-XLS-086', 'API-XLS-090', 'API-XLS-091', 'API-XLS-093'],
      ...['API-XLS-094', 'API-XLS-096', 'API-XLS-097', 'API-XLS-102', 'API-XLS-103'],
    ],
    refusals({ status: 403, code: 'ACCESS_DENIED', issue: 'forbidden' }, saying(/Ssp-/)),
  ],
];

/** Mutants of the Spine headers. */
export const headerMutants: readonly Mutant[] = mutantsOf(rows);
