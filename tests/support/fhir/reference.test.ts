import { expect, it } from 'vitest';
import { localReference } from '../../../support/fhir/reference.js';

it.each([
  ['Slot/14', 'Slot/14'],
  ['https://provider.example/fhir/Slot/14', 'Slot/14'],
  ['Slot/14/_history/2', 'Slot/14'],
  ['#1', '#1'],
  ['Slot/14/_history', 'Slot/14/_history'],
  ['https://provider.example/fhir/Slot/14/_history/2', 'Slot/14'],
  ['urn:uuid:1', 'urn:uuid:1'],
  ['A'.repeat(300_000), 'A'.repeat(300_000)],
])('%s leads to %s', (reference, local) => {
  expect(localReference(reference)).toBe(local);
});
