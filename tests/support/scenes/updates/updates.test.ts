import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../../support/scenes/updates/updates.js';

const about = (endpoint: string) => ({
  identity: {
    id: 'AMEND-001',
    name: 'An update',
    feature: 'updates.feature',
    endpoint,
    gateway: false,
    closing: false,
    tags: [],
    requirements: [],
  },
});

describe('the update that a scenario is about', () => {
  it('follows from its endpoint', () => {
    expect(kindOf(about('amend-an-appointment'))).toBe('amend');
    expect(kindOf(about('cancel-an-appointment'))).toBe('cancel');
  });

  it('is none where the scenario is about something else', () => {
    expect(() => kindOf(about('journeys'))).toThrow(/AMEND-001 sends "the update", and is about journeys/);
  });
});
