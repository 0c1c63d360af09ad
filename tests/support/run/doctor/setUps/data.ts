import type { RunningSandbox } from '../../../../../sandbox/index.js';
import { madeUpNhsNumber } from '../../../../../support/kernel/nhsNumber.js';
import type { BrokenSetUp } from '../setUp.js';
import { type Answer, answering, configured, type Document, having } from '../stage.js';

interface Entry {
  resource: { resourceType: string; start?: string; end?: string };
}

/** The slots of searches, changed. */
const slots =
  (change: (slots: Entry[]) => Entry[]) =>
  (answer: Answer): Answer => {
    if (!answer.url.includes('/Slot?') || answer.status !== 200) return answer;
    const { entry = [], ...bundle }: { entry?: Entry[] } = JSON.parse(answer.body);
    const isSlot = ({ resource }: Entry): boolean => resource.resourceType === 'Slot';
    const others = entry.filter((one) => !isSlot(one));
    return {
      ...answer,
      body: JSON.stringify({ ...bundle, entry: [...change(entry.filter(isSlot)), ...others] }),
    };
  };

/** An ordinary person of the practice, whom no persona names. */
const somebody = ({ practice }: RunningSandbox): string => practice.describe().others.temporary;

const nobody = madeUpNhsNumber('nobody');

const person = (nhsNumber: string) => ({
  nhsNumber,
  family: 'Example',
  given: 'Ever',
  birthDate: '1970-01-01',
  gender: 'other',
});

/** A persona of provider.yaml that is somebody else. */
const named = (change: (sandbox: RunningSandbox, document: Document) => Readonly<Record<string, unknown>>) =>
  configured((document, sandbox) => having(document, 'personas', change(sandbox, document)));

const another = (persona: string): string =>
  `Have such a record at the practice, or name another NHS number in personas.${persona}.`;

const prepare = (key: string): string =>
  `Prepare it at the practice, or correct practice.${key}; a key that is left out only omits what needs it.`;

/** Test data that is not as provider.yaml says. */
export const dataSetUps: readonly BrokenSetUp[] = [
  {
    is: 'a bookable patient is not known to the practice',
    build: named(() => ({ bookable: [nobody] })),
    check: 'persona.bookable',
    fault: 'data',
    says: /\d{10} \(personas\.bookable\) is not found/,
    next: another('bookable'),
  },
  {
    is: 'the patient who has died is alive',
    build: named((sandbox) => ({ deceased: somebody(sandbox) })),
    check: 'persona.deceased',
    fault: 'data',
    says: /says nothing of a death/,
    next: 'Record the death at the practice, or name somebody who has died in personas.deceased.',
  },
  {
    is: 'the person whom the practice does not know is a patient there',
    build: named((sandbox) => ({ unknown: somebody(sandbox) })),
    check: 'persona.unknown',
    fault: 'data',
    says: /is found, and must not be: it takes a valid NHS number that the practice does not know/,
    next: another('unknown'),
  },
  {
    is: 'the sensitive patient is not flagged',
    build: named((sandbox) => ({ sensitive: somebody(sandbox) })),
    check: 'persona.sensitive',
    fault: 'data',
    says: /is found, and must not be: it takes a patient whose PDS record is flagged sensitive/,
    next: another('sensitive'),
  },
  {
    is: 'the person who left is registered again, as by an earlier run',
    build: named((sandbox) => ({ lapsed: person(somebody(sandbox)) })),
    check: 'persona.lapsed',
    fault: 'data',
    says: /is found, and must not be/,
    next: 'Have the registration ended at the practice, as an earlier run may have made it, or name somebody else.',
  },
  {
    is: 'the person whom practice and provider.yaml have alike was born on another day',
    build: named((_, { personas }) => ({ known: { ...Object(personas.known), birthDate: '1901-01-01' } })),
    check: 'persona.known',
    fault: 'configuration',
    says: /birthDate is "1901-01-01" in provider\.yaml/,
    next: 'Write the person into personas.known as the practice and PDS have them.',
  },
  {
    is: 'the complete record is not complete',
    build: named((sandbox) => ({ complete: somebody(sandbox) })),
    check: 'persona.complete',
    fault: 'data',
    warned: true,
    says: /is shown without .*a contact/,
    next: 'Fill the record in at the practice. If it is whole there, the provider leaves that out, and a run will say so.',
  },
  {
    is: 'everybody who may be registered is registered already',
    build: named((sandbox) => ({ unregistered: [person(somebody(sandbox))] })),
    check: 'persona.unregistered',
    fault: 'data',
    says: /Everybody of personas\.unregistered is registered already/,
    next: 'Have their registrations removed at the practice, or name new people in personas.unregistered.',
  },
  {
    is: 'some of those who may be registered are registered already',
    build: named((sandbox) => ({ unregistered: [person(somebody(sandbox)), person(nobody)] })),
    check: 'persona.unregistered',
    fault: 'data',
    warned: true,
    says: /1 of the 2 people .* 1 left/,
    next: 'Have their registrations removed at the practice, or name new people in personas.unregistered.',
  },
  {
    is: 'the day without free slots has some',
    build: configured((document) =>
      having(document, 'practice', { emptyDay: document.practice.adjacentSlotsDay }),
    ),
    check: 'practice.emptyDay',
    fault: 'data',
    says: /free slots are shown on the day that is to show none/,
    next: prepare('emptyDay'),
  },
  {
    is: 'the appointment that the practice made is not there',
    build: configured((document) =>
      having(document, 'practice', {
        ownAppointment: { ...Object(document.practice.ownAppointment), time: '03:17' },
      }),
    ),
    check: 'practice.ownAppointment',
    fault: 'data',
    says: /has no appointment at 03:17/,
    next: prepare('ownAppointment'),
  },
  {
    is: 'nobody has the SDS user id of the practitioner',
    build: configured((document) =>
      having(document, 'practice', { practitioner: { sdsUserId: '999900009999' } }),
    ),
    check: 'practice.practitioner',
    fault: 'data',
    says: /Nobody is found by the SDS user id 999900009999/,
    next: prepare('practitioner'),
  },
  {
    is: 'the diary has no free slot',
    build: answering(
      slots(() => []),
      (document) => ({ ...document, practice: {} }),
    ),
    check: 'free-slots',
    fault: 'data',
    says: /shows no free slot/,
    next: 'Open free slots at the practice for the organisation of consumer.organisation.',
  },
  {
    is: 'the diary has fewer free slots than one scenario takes',
    build: answering(
      slots((found) => found.slice(0, 1)),
      (document) => ({ ...document, practice: {} }),
    ),
    check: 'free-slots',
    fault: 'data',
    says: /shows 2 free slots that can be booked; a scenario takes up to/,
    next: 'Open more free slots at the practice, at sites that it names.',
  },
  {
    is: 'every free slot ends when it starts',
    build: answering(
      slots((found) => found.map(withoutLength)),
      (document) => ({ ...document, practice: {} }),
    ),
    check: 'free-slots',
    fault: 'product',
    says: /ends when it starts/,
    next: 'Give each Slot an end after its start.',
  },
  {
    is: 'some free slots end when they start',
    build: answering(
      slots((found) => found.map((slot, index) => (index === 0 ? withoutLength(slot) : slot))),
      (document) => ({ ...document, practice: {} }),
    ),
    check: 'free-slots',
    fault: 'product',
    warned: true,
    says: /have no length or no Location/,
    next: 'Give each Slot an end after its start, and its Schedule a Location.',
  },
];

const withoutLength = ({ resource: { start = '', ...resource } }: Entry): Entry => ({
  resource: { ...resource, start, end: start },
});
