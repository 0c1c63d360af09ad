import type { Behaviour } from '../../behaviour/behaviour.js';
import { header } from '../../behaviour/replies.js';
import { headers } from '../../behaviour/writing.js';
import type { Mutant } from '../mutant.js';
import { oneByOne } from '../row.js';

/** Sends another ETag where there is one. */
const etag = (make: (value: string) => string): Behaviour =>
  headers(({ ETag, ...others }) => ({ ...others, ...(ETag !== undefined && { ETag: make(String(ETag)) }) }));

/** Mutants whose ETag is missing or not that of the version at one interaction. */
export const oneEtagMutants: readonly Mutant[] = [
  ...oneByOne(header('ETag', undefined), [
    [
      'patient-reading.etag-left-out',
      'Answers reads of patients without ETag.',
      'read-a-patient',
      [
        ...['API-FHIR-076', 'API-FHIR-070', 'API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092'],
        ...['APPT-GEN-052'],
      ],
    ],
    [
      'practitioner-reading.etag-left-out',
      'Answers reads of practitioners without ETag.',
      'read-a-practitioner',
      [
        ...['API-FHIR-076', 'API-FHIR-070', 'API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092'],
        ...['APPT-GEN-052'],
      ],
    ],
    [
      'organisation-reading.etag-left-out',
      'Answers reads of organisations without ETag.',
      'read-an-organisation',
      [
        ...['API-FHIR-076', 'API-FHIR-070', 'API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092'],
        ...['APPT-GEN-052'],
      ],
    ],
    [
      'location-reading.etag-left-out',
      'Answers reads of locations without ETag.',
      'read-a-location',
      [
        ...['API-FHIR-076', 'API-FHIR-070', 'API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092'],
        ...['APPT-GEN-052'],
      ],
    ],
    [
      'booking.etag-left-out',
      'Answers bookings without ETag.',
      'book-an-appointment',
      [
        ...['APPT-BOOK-124', 'API-FHIR-099', 'APPT-GEN-052', 'API-FHIR-079', 'API-FHIR-073'],
        ...['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-053'],
      ],
    ],
    [
      'amend.etag-left-out',
      'Answers amendments without ETag.',
      'amend-an-appointment',
      [
        ...['APPT-AMEND-076', 'API-FHIR-077', 'API-FHIR-071', 'API-HTTP-085', 'API-HTTP-086'],
        ...['API-FHIR-092', 'APPT-GEN-052', 'APPT-GEN-053'],
      ],
    ],
    [
      'cancel.etag-left-out',
      'Answers cancellations without ETag.',
      'cancel-an-appointment',
      [
        ...['APPT-CANC-053', 'API-FHIR-077', 'API-FHIR-071', 'API-HTTP-085', 'API-HTTP-086'],
        ...['API-FHIR-092', 'APPT-GEN-052', 'APPT-GEN-053'],
      ],
    ],
    [
      'read.etag-left-out',
      'Answers reads of appointments without ETag.',
      'read-an-appointment',
      [
        ...['APPT-READ-019', 'API-FHIR-076', 'API-FHIR-070', 'API-HTTP-085', 'API-HTTP-086'],
        ...['API-FHIR-092', 'APPT-GEN-052', 'APPT-GEN-053'],
      ],
    ],
  ]),
  ...oneByOne(
    etag((value) => value.replace('W/', '')),
    [
      [
        'patient-reading.etag-not-weak',
        'Answers reads of patients with an ETag that is not marked as weak.',
        'read-a-patient',
        [
          ...['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052', 'API-FHIR-070'],
          ...['API-FHIR-076'],
        ],
      ],
      [
        'practitioner-reading.etag-not-weak',
        'Answers reads of practitioners with an ETag that is not marked as weak.',
        'read-a-practitioner',
        [
          ...['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052', 'API-FHIR-070'],
          ...['API-FHIR-076'],
        ],
      ],
      [
        'organisation-reading.etag-not-weak',
        'Answers reads of organisations with an ETag that is not marked as weak.',
        'read-an-organisation',
        [
          ...['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052', 'API-FHIR-070'],
          ...['API-FHIR-076'],
        ],
      ],
      [
        'location-reading.etag-not-weak',
        'Answers reads of locations with an ETag that is not marked as weak.',
        'read-a-location',
        [
          ...['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052', 'API-FHIR-070'],
          ...['API-FHIR-076'],
        ],
      ],
      [
        'amend.etag-not-weak',
        'Answers amendments with an ETag that is not marked as weak.',
        'amend-an-appointment',
        [
          ...['APPT-AMEND-076', 'API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052'],
          ...['APPT-GEN-053', 'API-FHIR-071', 'API-FHIR-077'],
        ],
      ],
      [
        'cancel.etag-not-weak',
        'Answers cancellations with an ETag that is not marked as weak.',
        'cancel-an-appointment',
        [
          ...['APPT-CANC-053', 'API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052'],
          ...['APPT-GEN-053', 'API-FHIR-071', 'API-FHIR-077'],
        ],
      ],
    ],
  ),
  ...oneByOne(
    etag((value) => value.replaceAll('"', '')),
    [
      [
        'patient-reading.etag-without-quotes',
        'Answers reads of patients with an ETag without quotation marks.',
        'read-a-patient',
        [
          ...['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052', 'API-FHIR-070'],
          ...['API-FHIR-076'],
        ],
      ],
      [
        'practitioner-reading.etag-without-quotes',
        'Answers reads of practitioners with an ETag without quotation marks.',
        'read-a-practitioner',
        [
          ...['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052', 'API-FHIR-070'],
          ...['API-FHIR-076'],
        ],
      ],
      [
        'organisation-reading.etag-without-quotes',
        'Answers reads of organisations with an ETag without quotation marks.',
        'read-an-organisation',
        [
          ...['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052', 'API-FHIR-070'],
          ...['API-FHIR-076'],
        ],
      ],
      [
        'location-reading.etag-without-quotes',
        'Answers reads of locations with an ETag without quotation marks.',
        'read-a-location',
        [
          ...['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052', 'API-FHIR-070'],
          ...['API-FHIR-076'],
        ],
      ],
      [
        'booking.etag-without-quotes',
        'Answers bookings with an ETag without quotation marks.',
        'book-an-appointment',
        [
          ...['APPT-BOOK-124', 'API-FHIR-099', 'APPT-GEN-052', 'API-HTTP-085', 'API-HTTP-086'],
          ...['API-FHIR-092', 'APPT-GEN-053', 'API-FHIR-073', 'API-FHIR-079'],
        ],
      ],
      [
        'amend.etag-without-quotes',
        'Answers amendments with an ETag without quotation marks.',
        'amend-an-appointment',
        [
          ...['APPT-AMEND-076', 'API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052'],
          ...['APPT-GEN-053', 'API-FHIR-071', 'API-FHIR-077'],
        ],
      ],
      [
        'cancel.etag-without-quotes',
        'Answers cancellations with an ETag without quotation marks.',
        'cancel-an-appointment',
        [
          ...['APPT-CANC-053', 'API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052'],
          ...['APPT-GEN-053', 'API-FHIR-071', 'API-FHIR-077'],
        ],
      ],
      [
        'read.etag-without-quotes',
        'Answers reads of appointments with an ETag without quotation marks.',
        'read-an-appointment',
        [
          ...['APPT-READ-019', 'API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052'],
          ...['APPT-GEN-053', 'API-FHIR-070', 'API-FHIR-076'],
        ],
      ],
    ],
  ),
  ...oneByOne(
    etag((value) => value.replace(/\d+/, (version) => String(Number(version) + 1))),
    [
      [
        'patient-reading.etag-of-the-next-version',
        'Answers reads of patients with the ETag of the version to come.',
        'read-a-patient',
        [
          ...['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052', 'API-FHIR-070'],
          ...['API-FHIR-076'],
        ],
      ],
      [
        'practitioner-reading.etag-of-the-next-version',
        'Answers reads of practitioners with the ETag of the version to come.',
        'read-a-practitioner',
        [
          ...['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052', 'API-FHIR-070'],
          ...['API-FHIR-076'],
        ],
      ],
      [
        'organisation-reading.etag-of-the-next-version',
        'Answers reads of organisations with the ETag of the version to come.',
        'read-an-organisation',
        [
          ...['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052', 'API-FHIR-070'],
          ...['API-FHIR-076'],
        ],
      ],
      [
        'location-reading.etag-of-the-next-version',
        'Answers reads of locations with the ETag of the version to come.',
        'read-a-location',
        [
          ...['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052', 'API-FHIR-070'],
          ...['API-FHIR-076'],
        ],
      ],
      [
        'booking.etag-of-the-next-version',
        'Answers bookings with the ETag of the version to come.',
        'book-an-appointment',
        [
          ...['APPT-BOOK-124', 'API-FHIR-099', 'APPT-GEN-052', 'API-HTTP-085', 'API-HTTP-086'],
          ...['API-FHIR-092', 'APPT-GEN-053', 'API-FHIR-073', 'API-FHIR-079'],
        ],
      ],
      [
        'amend.etag-of-the-next-version',
        'Answers amendments with the ETag of the version to come.',
        'amend-an-appointment',
        [
          ...['APPT-AMEND-076', 'API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052'],
          ...['APPT-GEN-053', 'API-FHIR-071', 'API-FHIR-077'],
        ],
      ],
      [
        'cancel.etag-of-the-next-version',
        'Answers cancellations with the ETag of the version to come.',
        'cancel-an-appointment',
        [
          ...['APPT-CANC-053', 'API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052'],
          ...['APPT-GEN-053', 'API-FHIR-071', 'API-FHIR-077'],
        ],
      ],
      [
        'read.etag-of-the-next-version',
        'Answers reads of appointments with the ETag of the version to come.',
        'read-an-appointment',
        [
          ...['APPT-READ-019', 'API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052'],
          ...['APPT-GEN-053', 'API-FHIR-070', 'API-FHIR-076'],
        ],
      ],
    ],
  ),
];
