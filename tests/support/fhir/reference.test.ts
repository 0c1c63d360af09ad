import { expect, it } from 'vitest';
import { isRelative, localReference, refersTo, targetOf } from '../../../support/fhir/reference.js';

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

it('tells type, id and version', () => {
  expect(targetOf('Organization/7/_history/1469444400000')).toEqual({
    type: 'Organization',
    id: '7',
    version: '1469444400000',
  });
  expect(targetOf('Organization/7')).toEqual({ type: 'Organization', id: '7' });
  expect(targetOf('#1')).toBeUndefined();
  expect(targetOf('Organization/')).toBeUndefined();
});

it.each([
  ['Slot/14', true],
  ['Slot/14/_history/2', true],
  ['https://provider.example/fhir/Slot/14', false],
  ['/Slot/14', false],
  ['Slot/14/_history/', false],
  ['Slot/14/other/2', false],
  ['Slot/', false],
])('%s is relative: %s', (reference, relative) => {
  expect(isRelative(reference)).toBe(relative);
});

it('tells the type that a reference leads to', () => {
  expect(refersTo('Location/1/_history/3', 'Location')).toBe(true);
  expect(refersTo('Locations/1', 'Location')).toBe(false);
});
