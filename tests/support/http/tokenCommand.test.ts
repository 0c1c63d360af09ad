import { expect, test } from 'vitest';
import { decodeToken } from '../../../support/authorisation/jwt.js';
import { runTokenCommand } from '../../../support/http/tokenCommand.js';
import { sampleConfig, specification } from './sample.js';

const config = sampleConfig();

test('prints a token with the scope of the interaction', async () => {
  const token = decodeToken(
    await runTokenCommand({ config, specification, interaction: 'book-an-appointment' }),
  );
  expect(token?.claims).toMatchObject({ requested_scope: 'patient/*.write' });
});

test('an unknown interaction is a mistake of usage, with the one that was meant', async () => {
  const run = (interaction: string) => runTokenCommand({ config, specification, interaction });
  await expect(run('book-an-apointment')).rejects.toThrow(/\[USAGE\]\n.*Did you mean book-an-appointment\?/);
  await expect(run('zzz')).rejects.toThrow(/Choose one of get-the-capability-statement, /);
});
