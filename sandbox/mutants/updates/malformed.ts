import type { Behaviour } from '../../behaviour/behaviour.js';
import { refusingWhen } from '../../behaviour/handlers.js';
import { breaksOverXml } from '../../behaviour/replies.js';
import type { Resource } from '../../interaction.js';
import { objects, text } from '../../wire/json.js';
import { updateMutantsOf } from './row.js';

/** Breaks over what it did not expect in an update. */
const breaksOver = (unexpected: (body: Resource) => boolean) => (): Behaviour =>
  refusingWhen(({ body }) => body !== undefined && unexpected(body), 'INTERNAL_SERVER_ERROR');

/** Mutants that break over updates with malformed values. */
export const malformedMutants = updateMutantsOf([
  {
    description: 'Breaks over an {} whose start is no time.',
    amend: { id: 'amend.breaks-over-words-for-times', breaks: ['APPT-AMEND-042'] },
    cancel: { id: 'cancel.breaks-over-words-for-times', breaks: ['APPT-CANC-035'] },
    behaviour: breaksOver(({ start }) => Number.isNaN(Date.parse(text(start) ?? 'none'))),
  },
  {
    description: 'Breaks over an {} with a text where a list belongs.',
    amend: { id: 'amend.breaks-over-texts-for-lists', breaks: ['APPT-AMEND-042'] },
    cancel: { id: 'cancel.breaks-over-texts-for-lists', breaks: ['APPT-CANC-035'] },
    behaviour: breaksOver(({ slot }) => slot !== undefined && !Array.isArray(slot)),
  },
  {
    description: 'Breaks over an {} whose slot is not referred to.',
    amend: { id: 'amend.breaks-over-displays', breaks: ['APPT-AMEND-042'] },
    cancel: { id: 'cancel.breaks-over-displays', breaks: ['APPT-CANC-035'] },
    behaviour: breaksOver(({ slot }) =>
      objects(slot).some(({ reference, display }) => reference === undefined && display !== undefined),
    ),
  },
  {
    description: 'Breaks over an {} in XML that it has to refuse.',
    amend: { id: 'amend.breaks-over-xml', breaks: ['APPT-AMEND-042'] },
    cancel: { id: 'cancel.breaks-over-xml', breaks: ['APPT-CANC-035'] },
    behaviour: breaksOverXml,
  },
]);
