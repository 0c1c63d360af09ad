import type { Examination } from '../examination.js';
import { type Finding, failed, warned, well } from '../finding.js';
import { seek } from './seeking.js';

const next = 'Have their registrations removed at the practice, or name new people in personas.unregistered.';

/** How many of the people who may be registered are not registered yet: each can be, once. */
export async function lookAtUnregistered(examination: Examination): Promise<Finding> {
  const people = examination.config.personas.unregistered;
  const used: string[] = [];
  for (const { nhsNumber } of people) {
    const sought = await seek(examination, 'unregistered', nhsNumber);
    if ('outcome' in sought) return sought;
    if (sought.patient) used.push(nhsNumber);
  }
  const left = people.length - used.length;
  if (used.length === 0) return well(`All ${people.length} are still to be registered.`);
  const facts = { fault: 'data', where: `registered already: ${used.join(', ')}`, next } as const;
  if (left === 0)
    return failed({ ...facts, says: 'Everybody of personas.unregistered is registered already.' });
  return warned({
    ...facts,
    says: `${used.length} of the ${people.length} people of personas.unregistered are registered already; ${left} left.`,
  });
}
