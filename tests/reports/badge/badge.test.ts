import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { badgeJson, badgeSvg } from '../../../reports/badge/badge.js';
import { verdicts } from '../../fixtures/run/input.js';
import { parseXml } from '../../fixtures/xml.js';

/** What shields.io documents of the answer of an endpoint. */
const fits = new Ajv2020().compile({
  type: 'object',
  required: ['schemaVersion', 'label', 'message'],
  additionalProperties: false,
  properties: {
    schemaVersion: { const: 1 },
    label: { type: 'string' },
    message: { type: 'string', minLength: 1 },
    color: { type: 'string', pattern: '^#[0-9a-f]{6}$' },
  },
});
const whole = verdicts();
const conformant = { ...whole, outcome: 'conformant' as const };

describe('the badge', () => {
  it('says what the run came to, for shields.io', () => {
    const badge = JSON.parse(badgeJson(whole));
    expect(fits(badge), JSON.stringify(fits.errors)).toBe(true);
    expect(badge).toMatchObject({
      label: 'gpconnect-1.2.7',
      message: `not conformant (${whole.requirementCounts.failed} failed)`,
    });
    expect(JSON.parse(badgeJson(conformant)).message).toBe('conformant');
  });

  it('does not claim of the whole what a part has shown', () => {
    const part = { ...conformant, run: { ...whole.run, selection: { endpoints: ['read-a-patient'] } } };
    expect(JSON.parse(badgeJson(part)).message).toBe('conformant (in part)');
  });

  it('is an image with a title, whatever the specification is called', () => {
    const named = {
      ...whole,
      run: { ...whole.run, pack: { ...whole.run.pack, specification: '<a> & "b"' } },
    };
    const svg = parseXml(badgeSvg(named));
    expect(svg).toMatchObject({ name: 'svg', attributes: { role: 'img' } });
    expect(svg.children[0]?.text).toMatch(/^<a> & "b": not conformant/);
  });
});
