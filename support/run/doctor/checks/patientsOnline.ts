import { inRole } from '../../../../requirements/roles.js';
import type { Personas } from '../../../config/provider.js';
import type { Exchange } from '../../../model/exchange.js';
import { daysFrom, startsOf } from '../../../scenes/retrieval/retrievals.js';
import { isTokenRefusal } from '../../../scenes/trouble.js';
import { isServed } from '../../probes.js';
import type { SetUpCheck } from '../check.js';
import type { Examination } from '../examination.js';
import { described, type Finding, failed, unserved, well } from '../finding.js';
import { checkOf } from './people.js';

/** A check of each persona by what they may do online, where patients are the users and nobody is searched for. */
export const onlineChecks = (personas: Personas): SetUpCheck[] => [
  ...(personas.bookable.length > 0 ? [checkOf('bookable', lookAtBookable)] : []),
  ...onlineKinds.flatMap(({ persona, isServed: served }) => {
    const nhsNumber = personas[persona];
    return nhsNumber === undefined
      ? []
      : [checkOf(persona, (examination) => lookAtRights(examination, { persona, nhsNumber, served }))];
  }),
];

const onlineKinds = [
  { persona: 'viewOnly', isServed: true },
  { persona: 'noAccess', isServed: false },
  { persona: 'notEnabled', isServed: false },
] as const;

async function lookAtBookable(examination: Examination): Promise<Finding> {
  const { bookable, patientIds = {} } = examination.config.personas;
  const nameless = bookable.filter((nhsNumber) => patientIds[nhsNumber] === undefined);
  if (nameless.length > 0)
    return failed({
      fault: 'configuration',
      says: `provider.yaml gives no logical id of ${nameless.join(', ')}, and no interaction finds patients.`,
      where: 'personas.patientIds',
      next: 'Add them to personas.patientIds.',
    });
  for (const nhsNumber of bookable) {
    const answer = await list(examination, nhsNumber);
    if (!isServed(answer)) return unserved(answer, `The list of appointments of ${nhsNumber}`);
  }
  return well('Each has a token, and is served the list of their appointments.');
}

async function lookAtRights(
  examination: Examination,
  { persona, nhsNumber, served }: { persona: string; nhsNumber: string; served: boolean },
): Promise<Finding> {
  const answer = await list(examination, nhsNumber).catch((error: unknown) => {
    if (isTokenRefusal(error)) return error;
    throw error;
  });
  const isGiven = !(answer instanceof Error) && isServed(answer);
  if (isGiven === served)
    return well(served ? 'They are served their list.' : 'They are not served their list.');
  return failed({
    fault: 'data',
    says: `${nhsNumber} (personas.${persona}) is ${isGiven ? 'served' : 'refused'} the list of their appointments.`,
    where: answer instanceof Error ? answer.facts.what : described(answer),
    next: `Set the rights of the patient at the practice, or name another one in personas.${persona}.`,
  });
}

/** As the patient asks for their own list. */
function list(examination: Examination, nhsNumber: string): Promise<Exchange> {
  const { personas, practice } = examination.config;
  const id = practice.patientPath === 'nhsNumber' ? undefined : personas.patientIds?.[nhsNumber];
  return examination.ask({
    interaction: inRole(examination.specification, 'retrieve'),
    id: id ?? nhsNumber,
    query: startsOf(daysFrom(examination, 1, 14)),
    patient: nhsNumber,
  });
}
