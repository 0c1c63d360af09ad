import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { archiveExchanges, dropJournal, exchangesOf } from '../../../reports/exchanges/archive.js';
import { exchange, exchanges, writeExchanges } from '../../fixtures/run/exchanges.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const body = 'x'.repeat(1000);
const answered = (id: string, text: string) =>
  exchange(id, { response: { status: 200, httpVersion: '1.1', headers: [], body: text, bytes: 1 } });

it('keeps every exchange as it was, and a body that came before only once', async () => {
  const all = [
    ...exchanges,
    answered('A-001.1', body),
    answered('A-001.2', body),
    answered('A-001.3', 'short'),
  ];
  const folder = dirname(writeExchanges(all));
  expect([...exchangesOf(folder)]).toEqual(all);

  await archiveExchanges(folder);
  dropJournal(folder);

  expect(existsSync(join(folder, 'exchanges.ndjson'))).toBe(false);
  expect([...exchangesOf(folder)]).toEqual(all);
  const text = gunzipSync(readFileSync(join(folder, 'exchanges.ndjson.gz'))).toString('utf8');
  expect(text.split(body)).toHaveLength(2);
  expect(text).toContain('"bodyOf":"A-001.1"');
});

it('removes nothing that is not in an archive', () => {
  const file = writeExchanges();
  dropJournal(dirname(file));
  expect(existsSync(file)).toBe(true);
});

it('makes no archive where nothing was recorded', async () => {
  const folder = temporaryFolder();
  await archiveExchanges(folder);
  expect(existsSync(join(folder, 'exchanges.ndjson.gz'))).toBe(false);
});
