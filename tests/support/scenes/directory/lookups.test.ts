import { describe, expect, it } from 'vitest';
import { systems } from '../../../../checks/vocabulary.js';
import { Omitted } from '../../../../support/model/signals.js';
import { idChanges, queryChanges } from '../../../../support/scenes/directory/lookupChanges.js';
import { type Transport, transported, transports } from '../../../../support/scenes/transport/transports.js';

const identifier = { system: systems.sdsUserId, value: '9990000018' };
const plain = [['identifier', `${identifier.system}|${identifier.value}`]];

describe('changes of a search', () => {
  it.each(Object.entries(queryChanges))('%s', (_words, change) => {
    expect(change(identifier)).not.toEqual(plain);
  });

  it('never takes somebody for nobody', () => {
    const [[, token = ''] = []] =
      queryChanges['the consumer repeats it with an identifier that nobody has']?.(identifier) ?? [];
    expect(token.startsWith(`${identifier.system}|`)).toBe(true);
    expect(token.length).toBeGreaterThan(identifier.system.length + 1);
  });
});

describe('other ids for a reading', () => {
  const { otherCase, ...unknown } = idChanges;

  it.each(Object.entries(unknown))('%s', (name, change: (id: string) => string) => {
    const id = change('1');
    expect(id).toMatch(/^[A-Za-z0-9.-]+$/);
    expect(id.length > 64).toBe(name === 'tooLong');
  });

  it('in other letters, where there are letters', () => {
    expect(otherCase('ab-1')).toBe('AB-1');
    expect(otherCase('Ab-1')).toBe('ab-1');
    expect(() => otherCase('1-2.3')).toThrow(Omitted);
  });
});

describe('ways to send a request', () => {
  it.each(Object.entries(transports))('%s leaves what is asked for alone', (_words, transport) => {
    const request = { interaction: 'find-an-organisation', query: [['identifier', 'x']] as const };
    const { query, interaction } = transported(request, transport);
    expect(interaction).toBe('find-an-organisation');
    expect(query.filter(([name]) => name !== '_format')).toEqual([['identifier', 'x']]);
  });

  it('puts _format before or behind the parameters', () => {
    const request = { interaction: 'find-an-organisation', query: [['identifier', 'x']] as const };
    const names = (transport: Transport) => transported(request, transport).query.map(([name]) => name);
    expect(names(transports.xmlParameter)).toEqual(['identifier', '_format']);
    expect(names(transports.jsonOverriddenByLeadingXml)).toEqual(['_format', 'identifier']);
  });
});
