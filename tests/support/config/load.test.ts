import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfiguration } from '../../../support/config/load.js';
import { ConfigurationError } from '../../../support/kernel/errors.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { minimal, writeBeside, writeConfiguration, writeExample } from './write.js';

const now = new Date('2026-11-21T12:00:00Z');

describe('the example file', () => {
  const file = projectFile('provider.example.yaml');

  test('is valid, without a warning', () => {
    const { config, warnings } = loadConfiguration(file, {}, { now });
    expect(warnings).toEqual([]);
    expect(config.personas.bookable).toEqual(['9990000018', '9990000026']);
    expect(config.practice.restrictedSlots).toMatchObject({ day: 5, organisationType: 'gp-practice' });
  });

  test('may name one person as dead, or as sensitive, at the practice and on PDS', () => {
    const path = writeExample(['"9990000611"', '"9990000077"'], ['"9990000743"', '"9990000050"']);
    expect(loadConfiguration(path, {}, { now }).config.personas).toMatchObject({
      deceased: '9990000077',
      deceasedOnPds: { nhsNumber: '9990000077' },
      sensitiveOnPds: { nhsNumber: '9990000050' },
    });
  });

  test('stays valid with everything in it that is commented out', () => {
    const text = readFileSync(file, 'utf8').replace(/^( *)# ((?:-? *)\w+:| {2}\w+:)/gm, '$1$2');
    const uncommented = writeConfiguration(text.replace('through: direct', 'through: proxy'));
    const pem = writeBeside(uncommented, 'any.pem', '');
    const environment = {
      GPC_CA_FILE: pem,
      GPC_CERTIFICATE_FILE: pem,
      GPC_KEY_FILE: pem,
      GPC_KEY_PASSPHRASE: 'x',
      ...Object.fromEntries(
        ['EXPIRED', 'OTHER', 'REVOKED'].flatMap((name) => [
          [`GPC_${name}_FILE`, pem],
          [`GPC_${name}_KEY_FILE`, pem],
        ]),
      ),
    };
    const { config } = loadConfiguration(uncommented, environment, { now });
    expect(config.tls?.key).toBe(pem);
    expect(config.tls?.refused?.otherName).toEqual({ certificate: pem, key: pem });
    expect(config.claims).toEqual(['search-for-free-slots', 'book-an-appointment']);
    expect(config.waivers).toHaveLength(1);
    expect(config.route).toEqual({ through: 'proxy', proxyUrl: 'https://proxy.example' });
  });

  test('explains every key in a comment on its line', () => {
    const keys = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /^[# ]*(- )?\w+:(?! \$schema)/.test(line));
    expect(keys.filter((line) => !/\w.*# \w/.test(line) && !/yaml-language-server/.test(line))).toEqual([]);
  });
});

describe('what is left out', () => {
  const { config } = loadConfiguration(writeConfiguration(minimal), {}, { now });

  test('has defaults', () => {
    expect(config).toMatchObject({
      specification: 'gpconnect-1.2.7',
      route: { through: 'direct' },
      limits: {
        timeoutSeconds: 30,
        concurrency: 4,
        requestsPerSecond: 20,
        scenarioSeconds: 300,
        runMinutes: 240,
        silentRequests: 5,
        bodyMegabytes: 8,
        nesting: 200,
      },
      personas: { bookable: [], unregistered: [] },
      practice: { otherConsumers: [] },
      waivers: [],
    });
    expect(config).not.toHaveProperty('tls');
    expect(config).not.toHaveProperty('claims');
  });

  test('of the consumer follows from what it says of itself', () => {
    expect(config.consumer.organisation.type).toBe('urgent-care');
    expect(config.consumer.practitioner).toMatchObject({
      id: '1',
      sdsUserId: 'UNK',
      sdsRoleProfileId: 'UNK',
      local: { system: 'https://consumer.example/Id/user', value: '1' },
    });
    expect(config.consumer.device).toMatchObject({
      model: 'gpconnect-conformance',
      identifier: { system: 'https://consumer.example/Id/device', value: 'gpconnect-conformance' },
    });
  });

  test('includes a key without a value', () => {
    const file = writeConfiguration(`${minimal}\npersonas:\nwaivers:\n  # none yet\n`);
    expect(loadConfiguration(file, {}).config.waivers).toEqual([]);
  });
});

test('text stays text: leading zeros, versions and codes that look like numbers', () => {
  const file = writeConfiguration(
    minimal
      .replace('version: 1.10', 'version: 1.10')
      .replace('asid: 200000000359', 'asid: 000000000359')
      .replace('B82617', '1E5'),
  );
  const { config } = loadConfiguration(file, {});
  expect(config.provider.version).toBe('1.10');
  expect(config.consumer.asid).toBe('000000000359');
  expect(config.consumer.organisation.odsCode).toBe('1E5');
});

describe('the environment', () => {
  const file = writeExample(
    ['"918999198738"', `\${PROVIDER_ASID}`],
    ['concurrency: 4', `concurrency: \${LIMIT}`],
    ['https://gp.example/A20047', `https://\${HOST}.example/\${ODS}`],
  );
  const environment = { PROVIDER_ASID: '918999198739', LIMIT: '8', HOST: 'gp2', ODS: 'A20047' };

  test('fills references in, whole or within text, numbers too', () => {
    const { config } = loadConfiguration(file, environment);
    expect(config.endpoint.asid).toBe('918999198739');
    expect(config.endpoint.baseUrl).toBe('https://gp2.example/A20047/STU3/1/gpconnect');
    expect(config.limits.concurrency).toBe(8);
  });

  test('is added to by a .env file beside the configuration, and wins over it', () => {
    const here = writeConfiguration(readFileSync(file, 'utf8'));
    writeBeside(here, '.env', 'LIMIT=2\nHOST=gp3\nODS=A20047\nPROVIDER_ASID=918999198740\n');
    const { config } = loadConfiguration(here, { LIMIT: '8' });
    expect(config.limits.concurrency).toBe(8);
    expect(config.endpoint.asid).toBe('918999198740');
    expect(process.env).not.toHaveProperty('PROVIDER_ASID');
  });
});

describe('TLS files', () => {
  const text = `${minimal}tls: { ca: ca.pem, certificate: "\${CERT}", key: "\${KEY}", passphrase: "\${PASS}" }\n`;
  const prepare = () => {
    const file = writeConfiguration(text);
    for (const name of ['ca.pem', 'client.pem', 'client.key']) writeBeside(file, name, '');
    return {
      file,
      environment: { CERT: 'client.pem', KEY: join(dirname(file), 'client.key'), PASS: 'sesame' },
    };
  };

  test('are found beside the configuration, and keep the way they are written', () => {
    const { file, environment } = prepare();
    const { config } = loadConfiguration(file, environment);
    expect(config.tls).toEqual({
      ca: join(dirname(file), 'ca.pem'),
      certificate: join(dirname(file), 'client.pem'),
      key: join(dirname(file), 'client.key'),
      passphrase: 'sesame',
      written: { ca: 'ca.pem', certificate: `\${CERT}`, key: `\${KEY}`, passphrase: `\${PASS}` },
    });
  });

  test('neither their place nor the passphrase changes the hash of the configuration', () => {
    const [one, other] = [prepare(), prepare()];
    const hash = loadConfiguration(one.file, one.environment).sha256;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(loadConfiguration(other.file, { ...other.environment, PASS: 'open' }).sha256).toBe(hash);
  });
});

test('the hash changes with what is tested, not with the order or the comments of the file', () => {
  const hash = (text: string) => loadConfiguration(writeConfiguration(text), {}).sha256;
  const [first = '', ...rest] = minimal.trim().split('\n');
  expect(hash(`${rest.join('\n')}\n${first}\n# a comment`)).toBe(hash(minimal));
  expect(hash(minimal.replace('A20047,', 'A20048,'))).not.toBe(hash(minimal));
});

test('a base URL from the command line takes the place of the written one, and is checked like it', () => {
  const file = writeConfiguration(minimal);
  const baseUrl = 'https://other.example/A20047/STU3/1/x';
  expect(loadConfiguration(file, {}, { baseUrl }).config.endpoint.baseUrl).toBe(baseUrl);
  expect(() => loadConfiguration(file, {}, { baseUrl: 'http://other.example/' })).toThrow(
    /endpoint\.baseUrl.*expected an https URL.*found "http:\/\/other\.example\/"/,
  );
});

describe('is refused', () => {
  const codeOf = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return error instanceof ConfigurationError ? [error.code, error.exitCode] : error;
    }
  };

  test.each(['live', 'LIVE', `\${STAGE}`])(
    'a live environment, written %s, before any other mistake',
    (written) => {
      const file = writeConfiguration(
        `${minimal.replace('environment: test', `environment: ${written}`)}\nnonsense: 1`,
      );
      expect(codeOf(() => loadConfiguration(file, { STAGE: 'live' }))).toEqual(['ENVIRONMENT_IS_LIVE', 2]);
    },
  );

  test('a file that is not there, with the next step', () => {
    const file = join(dirname(writeConfiguration('')), 'missing.yaml');
    expect(codeOf(() => loadConfiguration(file, {}))).toEqual(['CONFIGURATION_MISSING', 2]);
    expect(() => loadConfiguration(file, {})).toThrow(/next: .*provider\.example\.yaml/);
  });

  test('a folder in place of a file', () => {
    expect(codeOf(() => loadConfiguration(dirname(writeConfiguration('')), {}))).toEqual([
      'CONFIGURATION_MISSING',
      2,
    ]);
  });
});
