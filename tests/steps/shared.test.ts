import { expect, it } from 'vitest';
import { loadSpecification } from '../../requirements/load.js';
import { availableSpecifications } from '../../requirements/places.js';
import { picklesIn } from '../../support/pack/scenarios.js';

/** It leaves nothing behind: what was booked is cancelled when the first scenario that plays it ends. */
const sharedScene = 'a consumer books a free slot';

/** Sentences that look at an appointment, its slot or its patient's list once more, or write. */
const looksAgain = /reading it|patient's appointments|nobody else|offered|afterwards|stays|as it was before/;

it.each(availableSpecifications())(
  '%s has no scenario that goes on from a booking which others share',
  (id) => {
    const sharing = picklesIn(loadSpecification(id)).filter(({ steps }) =>
      steps.some(({ text }) => text === sharedScene),
    );
    const goingOn = sharing.filter(
      ({ steps }) =>
        steps.filter(({ type }) => type !== 'Outcome').length !== 1 ||
        steps.some(({ text }) => looksAgain.test(text)),
    );
    expect(goingOn.map(({ name }) => name)).toEqual([]);
    if (id === 'gpconnect-1.2.7') expect(sharing.length).toBe(9);
  },
);
