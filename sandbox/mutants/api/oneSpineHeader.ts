import type { Call } from '../../behaviour/behaviour.js';
import { headerAs } from '../../behaviour/requests.js';
import type { Mutant } from '../mutant.js';
import { oneByOne } from '../row.js';

/** The interaction id that path and verb ask for. */
const idOf = ({ interaction, site }: Call): string | undefined =>
  site.gate.offered.find(({ key }) => key === interaction)?.id;

/** Mutants that overlook a Spine header at one interaction. */
export const oneSpineHeaderMutants: readonly Mutant[] = [
  ...oneByOne(
    headerAs('Ssp-TraceID', (sent) => sent || 'unknown'),
    [
      [
        'capability.trace-id-not-needed',
        'Serves requests for the capability statement without Ssp-TraceID.',
        'get-the-capability-statement',
        ['API-SEC-007', 'APPT-GEN-009'],
      ],
      [
        'practitioner-search.trace-id-not-needed',
        'Serves searches for practitioners without Ssp-TraceID.',
        'find-a-practitioner',
        ['API-SEC-007', 'APPT-GEN-009'],
      ],
      [
        'organisation-reading.trace-id-not-needed',
        'Serves reads of organisations without Ssp-TraceID.',
        'read-an-organisation',
        ['API-SEC-007', 'APPT-GEN-009'],
      ],
      [
        'slots.trace-id-not-needed',
        'Serves searches for slots without Ssp-TraceID.',
        'search-for-free-slots',
        ['API-SEC-007', 'APPT-GEN-009'],
      ],
      [
        'amend.trace-id-not-needed',
        'Serves amendments without Ssp-TraceID.',
        'amend-an-appointment',
        ['API-SEC-007', 'APPT-GEN-009'],
      ],
    ],
  ),
  ...oneByOne(
    headerAs('Ssp-From', (sent) => sent || 'unknown'),
    [
      [
        'patient-search.sender-not-needed',
        'Serves searches for patients without Ssp-From.',
        'find-a-patient',
        ['API-SEC-007', 'APPT-GEN-009'],
      ],
      [
        'practitioner-reading.sender-not-needed',
        'Serves reads of practitioners without Ssp-From.',
        'read-a-practitioner',
        ['API-SEC-007', 'APPT-GEN-009'],
      ],
      [
        'location-reading.sender-not-needed',
        'Serves reads of locations without Ssp-From.',
        'read-a-location',
        ['API-SEC-007', 'APPT-GEN-009'],
      ],
      [
        'booking.sender-not-needed',
        'Serves bookings without Ssp-From.',
        'book-an-appointment',
        ['API-SEC-007', 'APPT-GEN-009'],
      ],
    ],
  ),
  ...oneByOne(
    headerAs('Ssp-To', (sent, { site }) => sent && site.asid),
    [
      [
        'patient-search.addressee-not-compared',
        'Serves searches for patients for the ASID of another system.',
        'find-a-patient',
        ['API-SEC-005', 'APPT-GEN-010'],
      ],
      [
        'patient-reading.addressee-not-compared',
        'Serves reads of patients for the ASID of another system.',
        'read-a-patient',
        ['API-SEC-005', 'APPT-GEN-010'],
      ],
      [
        'practitioner-reading.addressee-not-compared',
        'Serves reads of practitioners for the ASID of another system.',
        'read-a-practitioner',
        ['API-SEC-005', 'APPT-GEN-010'],
      ],
      [
        'organisation-search.addressee-not-compared',
        'Serves searches for organisations for the ASID of another system.',
        'find-an-organisation',
        ['API-SEC-005', 'APPT-GEN-010'],
      ],
      [
        'location-reading.addressee-not-compared',
        'Serves reads of locations for the ASID of another system.',
        'read-a-location',
        ['API-SEC-005', 'APPT-GEN-010'],
      ],
      [
        'registration.addressee-not-compared',
        'Serves registrations for the ASID of another system.',
        'register-a-patient',
        ['API-SEC-005', 'APPT-GEN-010'],
      ],
      [
        'booking.addressee-not-compared',
        'Serves bookings for the ASID of another system.',
        'book-an-appointment',
        ['API-SEC-005', 'APPT-GEN-010'],
      ],
      [
        'retrieve.addressee-not-compared',
        "Serves lists of a patient's appointments for the ASID of another system.",
        'retrieve-a-patients-appointments',
        ['API-SEC-005', 'APPT-GEN-010'],
      ],
      [
        'cancel.addressee-not-compared',
        'Serves cancellations for the ASID of another system.',
        'cancel-an-appointment',
        ['API-SEC-005', 'APPT-GEN-010'],
      ],
      [
        'read.addressee-not-compared',
        'Serves reads of appointments for the ASID of another system.',
        'read-an-appointment',
        ['API-SEC-005', 'APPT-GEN-010'],
      ],
    ],
  ),
  ...oneByOne(
    headerAs('Ssp-InteractionID', (sent, call) => sent && (idOf(call) ?? sent)),
    [
      [
        'capability.interaction-id-not-compared',
        'Serves requests for the capability statement whatever Ssp-InteractionID says.',
        'get-the-capability-statement',
        ['API-SEC-006', 'APPT-GEN-011', 'API-XLS-102'],
      ],
      [
        'patient-search.interaction-id-not-compared',
        'Serves searches for patients whatever Ssp-InteractionID says.',
        'find-a-patient',
        ['API-SEC-006', 'APPT-GEN-011', 'API-XLS-102'],
      ],
      [
        'patient-reading.interaction-id-not-compared',
        'Serves reads of patients whatever Ssp-InteractionID says.',
        'read-a-patient',
        ['API-SEC-006', 'APPT-GEN-011', 'API-XLS-102'],
      ],
      [
        'practitioner-search.interaction-id-not-compared',
        'Serves searches for practitioners whatever Ssp-InteractionID says.',
        'find-a-practitioner',
        ['API-SEC-006', 'APPT-GEN-011', 'API-XLS-102'],
      ],
      [
        'practitioner-reading.interaction-id-not-compared',
        'Serves reads of practitioners whatever Ssp-InteractionID says.',
        'read-a-practitioner',
        ['API-SEC-006', 'APPT-GEN-011', 'API-XLS-102'],
      ],
      [
        'organisation-search.interaction-id-not-compared',
        'Serves searches for organisations whatever Ssp-InteractionID says.',
        'find-an-organisation',
        ['API-SEC-006', 'APPT-GEN-011', 'API-XLS-102'],
      ],
      [
        'organisation-reading.interaction-id-not-compared',
        'Serves reads of organisations whatever Ssp-InteractionID says.',
        'read-an-organisation',
        ['API-SEC-006', 'APPT-GEN-011', 'API-XLS-102'],
      ],
      [
        'location-reading.interaction-id-not-compared',
        'Serves reads of locations whatever Ssp-InteractionID says.',
        'read-a-location',
        ['API-SEC-006', 'APPT-GEN-011', 'API-XLS-102'],
      ],
      [
        'registration.interaction-id-not-compared',
        'Serves registrations whatever Ssp-InteractionID says.',
        'register-a-patient',
        ['API-SEC-006', 'APPT-GEN-011', 'API-XLS-102'],
      ],
      [
        'slots.interaction-id-not-compared',
        'Serves searches for slots whatever Ssp-InteractionID says.',
        'search-for-free-slots',
        ['API-SEC-006', 'APPT-GEN-011', 'API-XLS-102'],
      ],
      [
        'booking.interaction-id-not-compared',
        'Serves bookings whatever Ssp-InteractionID says.',
        'book-an-appointment',
        ['API-SEC-006', 'APPT-GEN-011', 'API-XLS-102'],
      ],
      [
        'retrieve.interaction-id-not-compared',
        "Serves lists of a patient's appointments whatever Ssp-InteractionID says.",
        'retrieve-a-patients-appointments',
        ['API-SEC-006', 'APPT-GEN-011', 'API-XLS-102'],
      ],
      [
        'read.interaction-id-not-compared',
        'Serves reads of appointments whatever Ssp-InteractionID says.',
        'read-an-appointment',
        ['API-SEC-006', 'APPT-GEN-011', 'API-XLS-102', 'API-HTTP-009'],
      ],
    ],
  ),
];
