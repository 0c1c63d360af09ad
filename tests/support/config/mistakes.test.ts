import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadConfiguration } from '../../../support/config/load.js';
import { ConfigurationError } from '../../../support/kernel/errors.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { scenarioIds } from '../../../support/pack/scenarios.js';
import { minimal, writeBeside, writeConfiguration, writeExample } from './write.js';

const now = new Date('2026-11-21T12:00:00Z');

/** The lines that name mistakes. */
function mistakesIn(file: string, environment: NodeJS.ProcessEnv = {}): string[] {
  try {
    loadConfiguration(file, environment, { now });
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.code !== 'CONFIGURATION_INVALID') throw error;
    return (error.facts.where ?? '').split('\n    ').slice(1);
  }
}

const warningsIn = (file: string) => loadConfiguration(file, {}, { now }).warnings;

test('every mistake is named at once, in the order of the file', () => {
  const file = writeExample(
    ['  supplier:', '  suplier:'],
    ['baseUrl: https:', 'baseUrl: http:'],
    ['odsCode: A20047', 'odsCode: A-1'],
    ['"9990000026"', '"9990000027"'],
    ['birthDate: 1984-03-09', 'birthDate: 09/03/1984'],
    ['gender: female', 'gender: F'],
    ['concurrency: 4', 'concurrency: several'],
  );
  expect(mistakesIn(file)).toEqual([
    'provider.supplier (line 6): expected the company that supplies the system, such as Example Health Ltd; found nothing',
    'provider.suplier (line 7): expected a known key: did you mean supplier?; found an unknown key',
    'endpoint.baseUrl (line 15): expected an https URL (plain http only to this machine); found "http://gp.example/A20047/STU3/1/gpconnect"',
    'endpoint.odsCode (line 16): expected an ODS code, letters and digits, such as A20047; found "A-1"',
    'personas.bookable[1] (line 63): expected an NHS number with a valid check digit (its last digit, modulus 11); found "9990000027"',
    'personas.unregistered[0].birthDate (line 68): expected a date, yyyy-mm-dd, such as 2027-03-31; found "09/03/1984"',
    'personas.unregistered[0].gender (line 69): expected the person\'s administrative gender: one of male, female, other, unknown; found "F"',
    'limits.concurrency (line 153): expected requests under way at once: a whole number from 1 to 64; found "several"',
  ]);
});

const changes: readonly [what: string, from: string, to: string, mistake: RegExp][] = [
  [
    'a persona with a wrong check digit',
    '"9990000042"',
    '"9990000043"',
    /^personas\.unknown \(line \d+\): expected an NHS number with a valid check digit.*found "9990000043"$/,
  ],
  [
    'a persona of nine digits',
    '"9990000042"',
    '"999000004"',
    /^personas\.unknown .*10 digits without spaces.*found "999000004"$/,
  ],
  [
    'the same person twice',
    '"9990000026"',
    '"9990000018"',
    /^personas\.bookable\[1\] .*another person than personas\.bookable\[0\]/,
  ],
  [
    'a person who is dead at the practice and sensitive on PDS',
    '"9990000743"',
    '"9990000077"',
    /^personas\.sensitiveOnPds\.nhsNumber .*another person than personas\.deceased/,
  ],
  [
    'the same person in two parts',
    '"9990000077"',
    '"9990000018"',
    /^personas\.deceased .*another person than personas\.bookable\[0\]/,
  ],
  [
    'a slash at the end of the base URL',
    '/gpconnect #',
    '/gpconnect/ #',
    /^endpoint\.baseUrl .*without a slash at its end/,
  ],
  ['a query in the base URL', '/gpconnect #', '/gpconnect?a=b #', /^endpoint\.baseUrl .*without query/],
  [
    'a base URL that is no URL',
    'https://gp.example/A20047/STU3/1/gpconnect',
    'gp.example',
    /^endpoint\.baseUrl .*such as https:.*found "gp\.example"/,
  ],
  [
    'an ASID of five digits',
    '"918999198738"',
    '12345',
    /^endpoint\.asid .*an ASID, 12 digits.*found "12345"/,
  ],
  [
    'an unknown specification',
    'specification: gpconnect-1.2.7',
    'specification: gpconnect-1.2.8',
    /^specification .*did you mean gpconnect-1\.2\.7\?/,
  ],
  [
    'an environment of no known kind',
    'environment: integration',
    'environment: staging',
    /^environment .*one of development, test, integration, live; found "staging"/,
  ],
  [
    'the proxy without its URL',
    'through: direct',
    'through: proxy',
    /^route\.proxyUrl .*Spine Secure Proxy.*found nothing/,
  ],
  [
    'a claim of an unknown endpoint',
    '# claims: [search-for-free-slots',
    'claims: [search-free-slots',
    /^claims\[0\] .*did you mean search-for-free-slots\?/,
  ],
  [
    'a list in place of text',
    'name: Example Urgent Care',
    'name: [a]',
    /^consumer\.organisation\.name .*as text; found a list/,
  ],
  [
    'text in place of a mapping',
    'limits: #',
    'limits: fast\nlimit: #',
    /^limits .*as a mapping; found "fast"/,
  ],
  [
    'no restriction of restricted slots',
    'organisationType: gp-practice #',
    'note: x #',
    /^practice\.restrictedSlots\.note .*an unknown key/,
  ],
  [
    'a limit of nothing',
    'requestsPerSecond: 20',
    'requestsPerSecond: 0',
    /^limits\.requestsPerSecond .*a number above 0 to 1000; found "0"/,
  ],
  [
    'half a request at once',
    'concurrency: 4',
    'concurrency: 0.5',
    /^limits\.concurrency .*a whole number from 1 to 64/,
  ],
  [
    'a waiver until a day that does not exist',
    '# - requirement: APPT-SLOTS-031',
    '- { requirement: A, reason: b, until: 2026-02-30 } #',
    /^waivers\[0\]\.until .*a date, yyyy-mm-dd.*found "2026-02-30"/,
  ],
  [
    'a reference of another form',
    '"918999198738"',
    `\${ASID:-1}`,
    /^endpoint\.asid .*references of the form/,
  ],
];

test.each(changes)('%s', (_, from, to, mistake) => {
  expect(mistakesIn(writeExample([from, to]))).toContainEqual(expect.stringMatching(mistake));
});

test('a waiver of a requirement that does not exist', () => {
  const file = writeExample([
    'waivers: #',
    'waivers:\n  - { requirement: SLOTS-031, reason: a, until: 2027-03-31 } #',
  ]);
  const load = () => loadConfiguration(file, {}, { now });
  expect(load).toThrow(/waivers\[0\]\.requirement .*a requirement of the catalogue.*found "SLOTS-031"/);
});

describe('a waiver', () => {
  const waiving = (what: string) =>
    writeConfiguration(`${minimal}waivers:\n  - { ${what}, reason: a, until: 2027-03-31 }\n`);
  const load = (what: string) =>
    loadConfiguration(waiving(what), {}, { now, scenariosOf: () => ['SLOTS-001', 'BOOK-012'] });

  test.each([
    [
      'of an unknown check',
      'check: book.statsu',
      /^ *waivers\[0\]\.check .*did you mean book\.status\?; found "book\.statsu"$/m,
    ],
    [
      'of an unknown scenario',
      'scenario: BOKO-012',
      /waivers\[0\]\.scenario .*did you mean BOOK-012\?; found "BOKO-012"/,
    ],
    [
      'of nothing',
      'owner: me',
      /waivers\[0\] .*at least one of requirement, check, scenario; found none of them/,
    ],
    [
      'of two things',
      'check: book.status, scenario: BOOK-012',
      /waivers\[0\] .*one of requirement, check, scenario; found check and scenario/,
    ],
    ['of an unknown kind', 'scenari: BOOK-012', /waivers\[0\]\.scenari .*did you mean scenario\?/],
  ])('%s', (_, what, mistake) => {
    expect(() => load(what)).toThrow(mistake);
  });

  test.each([
    'requirement: APPT-SLOTS-031',
    'check: book.status',
    'scenario: BOOK-012, owner: A, approver: B',
  ])('of { %s } is none', (what) => {
    expect(load(what).config.waivers).toHaveLength(1);
  });
});

test('waivers are written as docs/outcomes.md shows it', () => {
  const page = readFileSync(projectFile('docs', 'outcomes.md'), 'utf8');
  const [, shown = ''] = /```yaml\n(waivers:\n[\s\S]*?)```/.exec(page) ?? [];
  const file = writeConfiguration(`${minimal}${shown}`);
  const { config, warnings } = loadConfiguration(file, {}, { now, scenariosOf: scenarioIds });
  expect(config.waivers).toHaveLength(3);
  expect(warnings).toEqual([]);
});

describe('TLS', () => {
  const withTls = (tls: string) => writeConfiguration(`${minimal}tls: { ${tls} }\n`);

  test('files must be there, beside the configuration', () => {
    expect(mistakesIn(withTls('ca: no/ca.pem'))).toEqual([
      expect.stringMatching(/^tls\.ca .*a file that exists and can be read.*found "no\/ca\.pem"$/),
    ]);
  });

  test('certificate and key come together', () => {
    const file = withTls('certificate: client.pem');
    writeBeside(file, 'client.pem', '');
    expect(mistakesIn(file)).toEqual([
      expect.stringMatching(/^tls\.key .*because certificate is given; found nothing$/),
    ]);
  });

  test('a passphrase in the file is refused, and not shown', () => {
    const mistakes = mistakesIn(withTls('passphrase: open-sesame'));
    expect(mistakes).toContainEqual(
      expect.stringMatching(/^tls\.passphrase .*a secret by reference.*found text$/),
    );
    expect(mistakes.join()).not.toContain('sesame');
  });
});

describe('the environment', () => {
  test('every variable that is not set is named where it is needed', () => {
    const file = writeExample(['"918999198738"', `\${ASID_A}`], ['"200000000359"', `\${ASID_B}`]);
    expect(mistakesIn(file, { ASID_B: '' })).toEqual([
      expect.stringMatching(/^endpoint\.asid .*the environment variable ASID_A; found it is not set$/),
      expect.stringMatching(/^consumer\.asid .*the environment variable ASID_B; found it is not set$/),
    ]);
  });

  test('its values are shown by name only', () => {
    const file = writeExample(['"918999198738"', `\${ASID}`], ['concurrency: 4', `concurrency: \${LIMIT}`]);
    expect(mistakesIn(file, { ASID: 'hunter2', LIMIT: 'hunter3' })).toEqual([
      expect.stringMatching(/^endpoint\.asid .*found "\$\{ASID\}"$/),
      expect.stringMatching(/^limits\.concurrency .*found "\$\{LIMIT\}"$/),
    ]);
  });

  test('a password in a URL is refused, and not shown', () => {
    const mistakes = mistakesIn(writeExample(['https://gp.example', 'https://me:hunter2@gp.example']));
    expect(mistakes).toEqual([expect.stringMatching(/^endpoint\.baseUrl .*without user name and password/)]);
    expect(mistakes.join()).not.toContain('hunter2');
  });
});

describe('the file', () => {
  test('that is no YAML: every error with line and column, once', () => {
    expect(mistakesIn(writeConfiguration('a: [\nb: "x\n'))).toEqual([
      expect.stringMatching(/^line 2, column 1: expected well-formed YAML; found \w/),
      expect.stringMatching(/^line 3, column 1: expected well-formed YAML; found \w/),
    ]);
  });

  test('that has a reference where YAML wants quotes: one line, with a hint, and no text of the file', () => {
    const [mistake, ...more] = mistakesIn(writeConfiguration(`tls: { key: \${KEY}, passphrase: hunter2 }\n`));
    expect(mistake).toMatch(
      /^line 1, column 14: expected well-formed YAML \(inside .* a reference needs quotes\)/,
    );
    expect(mistake).not.toContain('hunter2');
    expect(more).toEqual([]);
  });

  test.each(['', '- a list\n', 'just text\n'])('that describes nothing: %j', (text) => {
    expect(mistakesIn(writeConfiguration(text))).toEqual([
      expect.stringMatching(/^the file.*: expected a provider under test, as a mapping; found /),
    ]);
  });

  test('that is bound to explode is refused', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de'])
      bomb.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`);
    expect(mistakesIn(writeConfiguration(bomb.join('\n')))).toEqual([
      expect.stringContaining('expected YAML without such aliases'),
    ]);
  });
});

describe('is worth a warning, and no mistake', () => {
  test('a base URL of another form than the service root', () => {
    const [warning, ...more] = warningsIn(
      writeExample(['A20047/STU3/1/gpconnect #', 'B1/STU3/1/gpconnect #']),
    );
    expect(warning).toMatch(
      /^endpoint\.baseUrl .*of the form https:\/\/\[FQDN\]\/A20047\/STU3\/1\/\[segment\]; found "https:.*B1/,
    );
    expect(more).toEqual([]);
  });

  test('a waiver that is over', () => {
    const waiver = '- { requirement: APPT-SLOTS-031, reason: b, until: 2026-11-20 } #';
    expect(warningsIn(writeExample(['# - requirement: APPT-SLOTS-031', waiver]))).toEqual([
      expect.stringMatching(/^waivers\[0\]\.until .*the waiver no longer holds; found "2026-11-20"$/),
    ]);
  });
});

test.each(['http://localhost:1', 'http://127.0.0.1:1', 'http://[::1]:1', 'http://gp.localhost:1'])(
  '%s may be plain HTTP',
  (origin) => {
    expect(mistakesIn(writeExample(['https://gp.example', origin]))).toEqual([]);
  },
);

test('a PKCS#12 file stands alone, and a passphrase is of a key or of it', () => {
  const withTls = (tls: string) => {
    const file = writeConfiguration(`${minimal}tls: ${tls}\n`);
    for (const name of ['c.p12', 'c.pem', 'c.key']) writeBeside(file, name, 'x');
    return mistakesIn(file, { WORD: 'x' });
  };
  expect(withTls(`{ pfx: c.p12, passphrase: "\${WORD}" }`)).toEqual([]);
  expect(withTls('{ pfx: c.p12, certificate: c.pem, key: c.key }').join()).toMatch(/tls\.pfx alone/);
  expect(withTls(`{ passphrase: "\${WORD}" }`).join()).toMatch(/at least one of key, pfx/);
});
