import { expect, test } from 'vitest';
import { formRequest, redactForm, redactGrant } from '../../../support/http/form.js';
import { redactRequest } from '../../../support/http/redaction.js';

const form = {
  url: 'https://gp.example/token',
  fields: { client_id: 'gateway', subject_token: 'a b&c', client_assertion: 'x.y.z' },
};

test('a form is posted as a client posts it to a token endpoint', () => {
  const { method, url, headers, body } = formRequest(form);
  expect([method, url]).toEqual(['POST', 'https://gp.example/token']);
  expect(headers).toContainEqual(['Content-Type', 'application/x-www-form-urlencoded']);
  expect(Object.fromEntries(new URLSearchParams(body))).toEqual(form.fields);
});

test('a form is recorded without its tokens', () => {
  const { body } = redactRequest(formRequest(form));
  expect(body).toBe('client_id=gateway&subject_token=%5Bredacted%5D&client_assertion=%5Bredacted%5D');
  expect(redactForm('grant_type=x')).toBe('grant_type=x');
});

test('a grant is recorded without its tokens, and anything else as it is', () => {
  expect(redactGrant('{"access_token" : "secret", "expires_in":300,"refresh_token":"more"}')).toBe(
    '{"access_token" : "[redacted]", "expires_in":300,"refresh_token":"[redacted]"}',
  );
  expect(redactGrant('{"resourceType":"Patient"}')).toBe('{"resourceType":"Patient"}');
});
