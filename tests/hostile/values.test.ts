import { expect, test } from 'vitest';
import { firstText } from '../../support/kernel/select.js';
import { valueCases } from './cases/values.js';
import { amending, reading, stage } from './scene.js';
import { answer, startHostile } from './server.js';

test.each(valueCases.map((row) => [row.id, row] as const))('%s', async (_, row) => {
  const held = row.as === 'id' ? `"id":${row.json}` : `"id":"1","meta":{"versionId":${row.json}}`;
  const body = `{"resourceType":"CapabilityStatement",${held}}`;
  const provider = await startHostile({ onRequest: ({ socket }) => void socket.write(answer({ body })) });
  const { record, exchanges } = await stage(provider.origin, async (scenario) => {
    const { body: given } = await scenario.send(reading);
    const resource = given.kind === 'resource' ? given.resource : {};
    const id = firstText(resource, 'id') ?? '';
    const version = firstText(resource, 'meta.versionId');
    await scenario.send({ ...amending, id, ...(version ? { ifMatch: `W/"${version}"` } : {}) });
  });
  expect(record).toMatchObject({
    outcome: 'blocked',
    blockedBy: { endpoint: 'get-the-capability-statement', exchange: 'META-001.1' },
    exchanges: ['META-001.1'],
  });
  expect(record.reason).toContain(row.quoted.replaceAll('"', row.as === 'id' ? '"' : '\\"'));
  expect(provider.heard).toHaveLength(1);
  expect(exchanges).toHaveLength(1);
});

test('a value that no answer gave is no fault of the provider', async () => {
  const provider = await startHostile({ onRequest: ({ socket }) => void socket.write(answer()) });
  const { record } = await stage(provider.origin, (scenario) =>
    scenario.send({ ...amending, ifMatch: 'W/"\n"' }),
  );
  expect(record).toMatchObject({ outcome: 'errored', erroredBy: 'harness' });
  expect(provider.heard).toHaveLength(0);
});
