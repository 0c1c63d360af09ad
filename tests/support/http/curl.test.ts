import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { curlCommand } from '../../../support/http/curl.js';
import type { RecordedRequest } from '../../../support/model/exchange.js';

const request: RecordedRequest = {
  method: 'GET',
  url: 'https://gp.example/Slot?a=b',
  headers: [['Accept', 'application/fhir+json']],
};

/** What a shell would hand to curl. */
function argumentsOf(command: string, environment: Record<string, string> = {}): string[] {
  const script = `gpc() { printf '%s' "TOKEN-FOR:$*"; }; curl() { printf '%s\\0' "$@"; }; ${command}`;
  const output = execFileSync('/bin/sh', ['-c', script], { env: { ...environment, LC_ALL: 'C.UTF-8' } });
  return output.toString('utf8').split('\0').slice(0, -1);
}

const valueAfter = (words: readonly string[], option: string): string | undefined =>
  words[words.indexOf(option) + 1];

describe('the shell hands over exactly what was sent', () => {
  const awkward = [
    `it's "quoted" and 'quoted' again`,
    'line one\nline two\r\n\ttabbed\n',
    '$HOME `id` $(id) $PATH \\ \\n !! # ; & | < > * ? ~',
    'Zoë 咳 – \u{1F600} \u200B',
    `'`,
    `'''\\''`,
    '@file',
    '-H injected',
  ];

  test.each(awkward)('as body: %j', (body) => {
    const command = curlCommand({ ...request, method: 'POST', body }, { authorisation: undefined });
    expect(valueAfter(argumentsOf(command), '--data-raw')).toBe(body);
  });

  test.each(awkward)('as header and URL: %j', (text) => {
    const words = argumentsOf(
      curlCommand({ ...request, url: text, headers: [['X-Odd', text]] }, { authorisation: undefined }),
    );
    expect(words).toContain(`X-Odd: ${text}`);
    expect(words).toContain(text);
  });
});

test('method, decompression and headers are as sent; curl adds none of its own', () => {
  const words = argumentsOf(
    curlCommand(
      {
        ...request,
        method: 'PUT',
        headers: [
          ['Host', 'x'],
          ['Content-Length', '2'],
          ['Prefer', ''],
        ],
        body: '{}',
      },
      { authorisation: undefined },
    ),
  );
  expect(valueAfter(words, '--request')).toBe('PUT');
  expect(words).toContain('--compressed');
  expect(words.filter((_, index) => words[index - 1] === '-H')).toEqual([
    'Prefer;',
    'Accept:',
    'Content-Type:',
    'User-Agent:',
  ]);
});

test('HEAD is said in the one way that does not wait for a body', () => {
  const words = argumentsOf(curlCommand({ ...request, method: 'HEAD' }, { authorisation: undefined }));
  expect(words).toContain('--head');
  expect(words).not.toContain('--request');
});

test('a token is fetched anew', () => {
  const authorisation = 'Bearer $(gpc token --interaction search-for-free-slots)';
  const words = argumentsOf(curlCommand(request, { authorisation }));
  expect(words).toContain('Authorization: Bearer TOKEN-FOR:token --interaction search-for-free-slots');
});

test('certificates are named as the configuration names them', () => {
  const tls = {
    ca: `\${CERTS}/it's.pem`,
    certificate: 'my client.pem',
    key: `\${KEY}`,
    passphrase: `\${PASS}`,
  };
  const command = curlCommand(request, { authorisation: undefined, tls });
  expect(command).toContain(`--key "\${KEY}"`);
  const words = argumentsOf(command, { CERTS: '/a dir', KEY: '/k', PASS: `p'"$` });
  expect(valueAfter(words, '--cacert')).toBe(`/a dir/it's.pem`);
  expect(valueAfter(words, '--cert')).toBe('my client.pem');
  expect(valueAfter(words, '--key')).toBe('/k');
  expect(valueAfter(words, '--pass')).toBe(`p'"$`);
});

test('a PKCS#12 file is shown to curl as what it is', () => {
  const tls = { pfx: `\${PFX}`, passphrase: `\${WORD}` };
  const words = argumentsOf(curlCommand(request, { authorisation: undefined, tls }), {
    PFX: 'consumer.p12',
    WORD: 'x y',
  });
  expect(valueAfter(words, '--cert-type')).toBe('P12');
  expect(valueAfter(words, '--cert')).toBe('consumer.p12');
  expect(valueAfter(words, '--pass')).toBe('x y');
});
