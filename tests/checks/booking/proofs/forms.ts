import {
  accepted,
  choices,
  ownDescription,
  ownId,
  reasonKept,
  sentReason,
  typeAsText,
} from '../../../../checks/booking/forms.js';
import { longestTexts, noComment, overlongText } from '../../../../checks/booking/texts.js';
import { answered, changed } from '../../subject.js';
import { type Proof, plan, prove, refusedBooking, sent, stored, taken, takenWith } from '../sample.js';

const organisationAt = 'Appointment.contained(booking organisation)';
const long = { ...sent, description: 'x'.repeat(101) };
const longStored = { ...stored, description: long.description };
const otherType = [{ coding: [{ code: 'gp-practice' }] }];
const withOtherType = changed(sent, ['contained', 0, 'type'], otherType);

export const forms: readonly Proof[] = [
  prove(longestTexts, {
    passes: taken(),
    fails: [
      ['Appointment.comment', takenWith(['comment'], 'A com')],
      ['status', refusedBooking()],
    ],
  }),
  prove(noComment, {
    passes: taken({ resource: changed(stored, ['comment'], undefined) }),
    fails: [
      ['Appointment.comment', taken()],
      ['status', refusedBooking()],
    ],
  }),
  prove(overlongText.description, {
    passes: taken({ resource: longStored }, long),
    fails: [
      ['Appointment.description', taken({ resource: { ...stored, description: 'x'.repeat(100) } }, long)],
      ['Appointment.description', refusedBooking(500)],
    ],
  }),
  prove(overlongText.comment, {
    passes: refusedBooking(),
    fails: [['Appointment.comment', takenWith(['comment'], 'A com')]],
  }),
  ...Object.values(accepted).map((check) =>
    prove(check, {
      passes: taken({ status: 200 }),
      fails: [['status', refusedBooking()]],
    }),
  ),
  ...Object.values(choices).map((check) =>
    prove(check, { passes: refusedBooking(), fails: [['status', refusedBooking(500)]] }),
  ),
  prove(reasonKept, {
    passes: takenWith(['reason'], [{ text: sentReason }]),
    fails: [['Appointment.reason[0].text', taken()]],
  }),
  prove(typeAsText, {
    passes: takenWith(['serviceType'], [{ text: 'A type' }]),
    fails: [
      [
        'Appointment.serviceType[0].coding',
        takenWith(['serviceType'], [{ text: 'A type', coding: [{ code: '394814009' }] }]),
      ],
    ],
  }),
  prove(choices['the service descriptions that were sent are not stored'], {
    passes: taken(),
    fails: [
      ['Appointment.serviceType[0].text', takenWith(['serviceType', 0, 'text'], ownDescription)],
      ['Appointment.serviceCategory.text', takenWith(['serviceCategory', 'text'], ownDescription)],
    ],
  }),
  prove(choices['the provider assigns the id of the appointment'], {
    passes: taken(),
    fails: [['Appointment.id', takenWith(['id'], ownId)]],
  }),
  prove(choices['the organisation type is kept as it was sent, or the booking refused'], {
    passes: taken({ resource: changed(stored, ['contained', 0, 'type'], otherType) }, withOtherType),
    fails: [[`${organisationAt}.type`, taken({}, withOtherType)]],
  }),
  prove(choices['the booking without the profile is taken or refused'], {
    passes: taken(),
    fails: [['status', { ...answered({ status: 422 }), plan }]],
  }),
];
