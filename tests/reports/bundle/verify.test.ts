import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Unzipped, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleOf } from '../../../reports/bundle/bundle.js';
import { keyName, privateKeyIn, publicKeyIn } from '../../../reports/bundle/keys.js';
import { verificationText } from '../../../reports/bundle/text.js';
import { verification } from '../../../reports/bundle/verify.js';
import { evidenceFolder, recordLines } from '../../fixtures/run/evidence.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const pairs: Record<string, { privateKey: KeyObject; publicKey: KeyObject }> = {
  Ed25519: generateKeyPairSync('ed25519'),
  EC: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  RSA: generateKeyPairSync('rsa', { modulusLength: 2048 }),
};
const { privateKey, publicKey } = pairs.Ed25519 ?? expect.unreachable();

const folder = evidenceFolder();
let plain: Uint8Array;
let sealed: Uint8Array;
beforeAll(async () => {
  plain = (await bundleOf(folder, {})).archive;
  sealed = (await bundleOf(folder, { key: privateKey })).archive;
});

/** The bundle with its files altered by hand. */
function altered(archive: Uint8Array, alter: (files: Unzipped) => void): Uint8Array {
  const files = unzipSync(archive);
  alter(files);
  return zipSync(files);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const records = (lines: readonly string[]): Uint8Array => bytes(lines.map((line) => `${line}\n`).join(''));

describe('a bundle', () => {
  it('holds the files of the run and nothing else of the folder', () => {
    expect(Object.keys(unzipSync(plain)).sort()).toEqual([
      'junit.xml',
      'manifest.json',
      'records.chain',
      'records.ndjson',
      'statement.json',
      'verdicts.json',
    ]);
  });

  it('is the same again for the same folder', async () => {
    expect((await bundleOf(folder, { key: privateKey })).archive).toEqual(sealed);
  });

  it('states the result as in-toto has it, of the evidence and of what was tested', async () => {
    const artifact = join(temporaryFolder(), 'product.tar');
    writeFileSync(artifact, 'the product');
    const { archive } = await bundleOf(folder, { artifact });
    const { statement } = verification(archive);
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: {
        result: 'FAILED',
        warnedTests: expect.arrayContaining(['PATS-001', 'SLOTS-004']),
        failedTests: expect.arrayContaining(['SLOTS-002', 'LOC-001']),
      },
    });
    expect(statement?.subject.map(({ name }) => name)).toEqual(['manifest.json', 'product.tar']);
  });

  it('is whole as it was made, signed or not', () => {
    expect(verification(plain)).toMatchObject({ problems: [], signature: 'none' });
    expect(verification(sealed)).toMatchObject({ problems: [], signature: 'unchecked' });
    expect(verificationText(verification(plain))).toMatch(/not signed[\s\S]*WHOLE/);
  });

  it('is not made of records that are not those of the verdicts', async () => {
    const other = evidenceFolder();
    writeFileSync(join(other, 'records.ndjson'), records(recordLines.slice(1)));
    await expect(bundleOf(other, {})).rejects.toThrow(/not those of its verdicts[\s\S]*cut off or altered/);
    rmSync(join(other, 'records.ndjson'));
    await expect(bundleOf(other, {})).rejects.toThrow(/other 0 are there/);
  });
});

describe('what was done to a bundle is told', () => {
  it.each<[string, (files: Unzipped) => void, readonly (string | RegExp)[]]>([
    [
      'an altered file',
      (files) => Object.assign(files, { 'junit.xml': bytes('<testsuites></testsuites>') }),
      [/^junit\.xml was altered: 14 bytes were bundled, 25 are there$/],
    ],
    ['a file taken out', (files) => delete files['junit.xml'], ['junit.xml is missing']],
    ['a file put in', (files) => Object.assign(files, { 'x.html': bytes('x') }), ['x.html was added']],
    [
      'an altered record',
      (files) =>
        Object.assign(files, { 'records.ndjson': records(recordLines.with(2, '{"id":"SLOTS-002"}')) }),
      [/^records\.ndjson was altered/, 'records.ndjson: line 3 (SLOTS-002) was altered'],
    ],
    [
      'an altered manifest',
      (files) => Object.assign(files, { 'manifest.json': bytes('{"format":"another"}') }),
      [/manifest\.json was altered: it is not the one/, 'manifest.json was altered: it cannot be read'],
    ],
    ['no manifest', (files) => delete files['manifest.json'], ['manifest.json is missing']],
    ['no statement', (files) => delete files['statement.json'], ['statement.json is missing']],
    [
      'an altered chain',
      (files) => Object.assign(files, { 'records.chain': bytes('') }),
      [/^records\.chain was altered/, 'the chain of records.ndjson does not end as its manifest says'],
    ],
  ])('%s', (_, alter, told) => {
    const expected = told.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one)));
    expect(verification(altered(plain, alter)).problems).toEqual(expected);
  });

  it('an archive that was cut off', () => {
    expect(verification(plain.subarray(0, plain.length / 2)).problems[0]).toMatch(/cut off or altered/);
  });

  it('a name that stands twice, of which readers would each see another file', () => {
    const twin = Buffer.from(zipSync({ aaaaaaaaa: bytes('x'), 'junit.xml': bytes('y') }));
    const archive = Buffer.from(twin.toString('latin1').replaceAll('aaaaaaaaa', 'junit.xml'), 'latin1');
    expect(verification(archive).problems).toContain('junit.xml stands twice in the archive');
  });
});

describe('the signature', () => {
  it.each(Object.keys(pairs))('of an %s key is known again by its public half, from a file', async (type) => {
    const pair = pairs[type] ?? expect.unreachable();
    const place = temporaryFolder();
    const files = [
      ['private.pem', String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }))],
      ['private.jwk', JSON.stringify(pair.privateKey.export({ format: 'jwk' }))],
    ] as const;
    writeFileSync(join(place, 'public.pem'), pair.publicKey.export({ type: 'spki', format: 'pem' }));
    for (const [name, content] of files) {
      writeFileSync(join(place, name), content);
      const { archive } = await bundleOf(folder, { key: privateKeyIn(join(place, name)) });
      expect(verification(archive, publicKeyIn(join(place, 'public.pem')))).toMatchObject({
        problems: [],
        signature: 'good',
        keyName: await keyName(pair.publicKey),
      });
    }
  });

  it('of another key does not hold', () => {
    const other = generateKeyPairSync('ed25519').publicKey;
    expect(verification(sealed, other)).toMatchObject({
      signature: 'bad',
      problems: [expect.stringMatching(/not that of this key/)],
    });
    expect(verification(sealed, pairs.RSA?.publicKey).signature).toBe('bad');
  });

  it('cannot be left out where a key was given', () => {
    const stripped = altered(sealed, (files) => delete files['statement.dsse.json']);
    expect(verification(stripped, publicKey).problems).toEqual([expect.stringMatching(/is not signed/)]);
  });

  it('is of one statement, and of no other', async () => {
    const conformant = (await bundleOf(evidenceFolder({ outcome: 'not conformant', reason: 'x' }), {}))
      .archive;
    const swapped = altered(conformant, (files) => {
      files['statement.dsse.json'] = unzipSync(sealed)['statement.dsse.json'] ?? expect.unreachable();
    });
    expect(verification(swapped, publicKey).problems).toEqual([
      'statement.json is not the statement that was signed',
    ]);
  });
});

describe('a key file', () => {
  const file = (content: string): string => {
    const path = join(temporaryFolder(), 'key');
    writeFileSync(path, content);
    return path;
  };
  const passphrase = 'correct horse';
  const cipher = { cipher: 'aes-256-cbc', passphrase };

  it('may be encrypted', () => {
    const pem = file(String(privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher })));
    expect(privateKeyIn(pem, passphrase).asymmetricKeyType).toBe('ed25519');
    expect(() => privateKeyIn(pem, 'wrong')).toThrow(/GPC_SIGNING_PASSPHRASE/);
    expect(() => privateKeyIn(pem)).toThrow(/no private key that can be read/);
  });

  it.each([
    ['nothing', 'hello hello', /no private key/],
    ['a secret', '{"kty":"oct","k":"c2VjcmV0LXNlY3JldA"}', /no private key/],
    ['the public half', String(publicKey.export({ type: 'spki', format: 'pem' })), /no private key/],
    [
      'a key too short',
      String(
        generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
          type: 'pkcs8',
          format: 'pem',
        }),
      ),
      /less than 2048 bits/,
    ],
    [
      'a key that cannot sign',
      String(generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' })),
      /of type x25519/,
    ],
  ])('that holds %s is refused without quoting it', (_, content, why) => {
    expect(() => privateKeyIn(file(content))).toThrow(why);
    expect(() => privateKeyIn(file(content))).not.toThrow(/hello|c2VjcmV0|MII/);
  });
});
