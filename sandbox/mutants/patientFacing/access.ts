import { combine } from '../../behaviour/combine.js';
import { despiteRefusal, given, refusingWhen } from '../../behaviour/handlers.js';
import { refusals } from '../../behaviour/replies.js';
import { at } from '../../behaviour/scope.js';
import { seeingAppointments } from '../../behaviour/views.js';
import type { SandboxRequest } from '../../interaction.js';
import { restricted } from '../../patientFacing/permission.js';
import type { Practice } from '../../practice/practice.js';
import type { Person } from '../../practice/records.js';
import { objects, text } from '../../wire/json.js';
import { mutantsAt, mutantsOf } from '../row.js';
import { seeing } from './seen.js';

const others = ['PFS-AUTH-004'];
/** A slot that is gone for nobody is another state than that of the diary. */
const taken = [...others, 'PFS-GEN-023'];
const levels = ['PFS-AUTH-012'];

/** Takes somebody else for the patient who asks. */
const askedBy = (who: (request: SandboxRequest, practice: Practice) => Person | undefined) =>
  given((request, practice) => {
    const patient = who(request, practice);
    return patient ? { patient } : {};
  });

const owner = ({ id = '' }: SandboxRequest, { appointments, people }: Practice): Person | undefined =>
  people.find(appointments.find(id)?.patient ?? '');

const inPath = ({ id = '' }: SandboxRequest, practice: Practice): Person | undefined =>
  practice.people.find(id) ?? practice.personByNhsNumber(id);

function booked({ body }: SandboxRequest, practice: Practice): Person | undefined {
  const references = objects(body?.participant)
    .flatMap(({ actor }) => objects(actor))
    .map(({ reference }) => text(reference) ?? '');
  const id = references.find((one) => one.startsWith('Patient/'))?.slice('Patient/'.length) ?? '';
  return practice.people.find(id) ?? practice.personByNhsNumber(id);
}

/** Somebody whom no restriction of online access is written for. */
const unrestricted = askedBy(({ patient }) => patient && { ...patient, nhsNumber: '' });

/** Mutants that let a patient see or touch what is another's, or more than the practice lets them. */
export const accessMutants = [
  ...mutantsAt('retrieve-a-patients-appointments', [
    ['pfs.others-list-shown', 'Shows the appointments of whoever is in the path.', others, askedBy(inPath)],
    [
      'pfs.everybodys-list-shown',
      'Shows the appointments of all patients to each of them.',
      [...others, 'PFS-RETR-014'],
      seeingAppointments((one, { patient }) => ({ ...one, patient: patient?.id ?? one.patient })),
    ],
    [
      'pfs.own-list-for-another',
      "Shows a patient's own appointments where those of another were asked for.",
      others,
      given(({ patient }) => (patient ? { id: patient.id } : {})),
    ],
    [
      'pfs.view-is-not-enough-to-retrieve',
      'Retrieves appointments for those alone who may book too.',
      levels,
      refusingWhen(({ patient }) => patient?.nhsNumber === restricted.viewOnly, 'ACCESS_DENIED'),
    ],
    [
      'pfs.list-without-permission',
      'Retrieves appointments for patients who have no access to them.',
      levels,
      unrestricted,
    ],
  ]),
  ...mutantsAt('read-an-appointment', [
    ['pfs.others-appointment-read', 'Reads the appointment of another patient.', others, askedBy(owner)],
    [
      'pfs.others-cancelled-appointment-read',
      'Reads the appointment of another patient once it is cancelled.',
      others,
      askedBy((request, practice) =>
        practice.appointments.find(request.id ?? '')?.status === 'cancelled'
          ? owner(request, practice)
          : undefined,
      ),
    ],
  ]),
  ...mutantsAt('cancel-an-appointment', [
    [
      'pfs.others-appointment-cancelled',
      'Cancels the appointment of another patient.',
      others,
      askedBy(owner),
    ],
    [
      'pfs.others-appointment-cancelled-all-the-same',
      'Refuses to cancel the appointment of another patient, and has cancelled it.',
      others,
      despiteRefusal(({ appointments }, { id = '', patient }) => {
        const one = appointments.find(id);
        if (one && one.patient !== patient?.id) appointments.update({ ...one, status: 'cancelled' });
      }),
    ],
  ]),
  ...mutantsAt('book-an-appointment', [
    ['pfs.booked-for-another', 'Books for whichever patient the appointment names.', taken, askedBy(booked)],
    [
      'pfs.booked-for-another-all-the-same',
      'Refuses to book for another patient, and has taken the slot.',
      taken,
      despiteRefusal((practice, request) => {
        const { body, patient } = request;
        const { slots } = practice;
        if (booked(request, practice)?.id === patient?.id) return;
        for (const { reference } of objects(body?.slot)) {
          const slot = slots.find((text(reference) ?? '').slice('Slot/'.length));
          if (slot) slots.update({ ...slot, status: 'busy' });
        }
      }),
    ],
    [
      'pfs.booked-for-who-asks',
      'Books for the patient who asks where the appointment names another.',
      taken,
      given((request, practice) => {
        const { body, patient } = request;
        if (!body || !patient || !booked(request, practice)) return {};
        return {
          body: JSON.parse(JSON.stringify(body).replace(/"Patient\/[^"]*"/, `"Patient/${patient.id}"`)),
        };
      }),
    ],
    ['pfs.booked-without-permission', 'Books for patients who may only look.', levels, unrestricted],
  ]),
  ...mutantsOf([
    [
      'pfs.search-without-permission',
      'Searches slots for patients who have no access to appointments.',
      levels,
      at('search-for-free-slots', unrestricted),
    ],
    [
      'pfs.refusals-of-permission-unnamed',
      'Names a code of its own where it denies access.',
      ['PFS-ERR-016'],
      refusals({ code: 'NOT_PERMITTED' }, 'ACCESS_DENIED'),
    ],
    [
      'pfs.online-access-not-looked-at',
      'Serves patients whose online access was never enabled.',
      ['PFS-AUTH-011'],
      combine([
        seeing('identity', { known: true }),
        askedBy(({ patient }) =>
          patient?.nhsNumber === restricted.notEnabled ? { ...patient, nhsNumber: '' } : undefined,
        ),
      ]),
    ],
    ['pfs.permissions-not-looked-at', 'Lets every patient do everything.', levels, unrestricted],
    [
      'pfs.anybody-for-anybody',
      'Looks only whether there is a token, and serves what is asked for.',
      taken,
      askedBy(
        (request, practice) =>
          owner(request, practice) ?? inPath(request, practice) ?? booked(request, practice),
      ),
    ],
  ]),
];
