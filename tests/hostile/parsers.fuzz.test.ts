import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../profiles/json/index.js';
import { readXml, writeXml } from '../../profiles/xml/index.js';
import { indented } from '../../reports/exchanges/indented.js';
import { eachExchange, openExchanges } from '../../reports/exchanges/store.js';
import { decodeToken } from '../../support/authorisation/jwt.js';
import { loadConfiguration } from '../../support/config/load.js';
import { instantOf, isLondonDateTime } from '../../support/fhir/londonTime.js';
import { readBody } from '../../support/fhir/readBody.js';
import { localReference } from '../../support/fhir/reference.js';
import { decodeBody } from '../../support/http/body.js';
import { bearerToken, pairHeaders } from '../../support/http/headers.js';
import { ConfigurationError } from '../../support/kernel/errors.js';
import { readLines } from '../../support/kernel/ndjson.js';
import { printable, printableJson } from '../../support/kernel/printable.js';
import { textOf } from '../../support/kernel/textOf.js';
import { temporaryFolder } from '../fixtures/temporaryFolder.js';
import { fuzz, hostileBody, hostileJson, hostileText } from './arbitraries.js';

const header = fc.tuple(
  fc.constantFrom('Content-Type', 'Content-Encoding', 'Authorization', 'ETag'),
  fc.oneof(hostileText, fc.constantFrom('gzip', 'br', 'deflate', 'application/fhir+xml', 'Bearer a.b.c')),
);

describe('whatever comes', () => {
  it('a body is read, or said to be unreadable', () => {
    fc.assert(
      fc.property(hostileBody, fc.array(header, { maxLength: 3 }), (bytes, headers) => {
        const decoded = decodeBody(bytes, headers, 8_000_000);
        const body = readBody({ headers, body: decoded.body });
        expect(['empty', 'resource', 'unreadable']).toContain(body.kind);
        if (body.kind === 'resource') expect(typeof writeXml(body.resource)).toBe('string');
      }),
      fuzz(300),
    );
  });

  it('JSON and XML are read from bytes as from text, and change no prototype', () => {
    fc.assert(
      fc.property(hostileBody, (bytes) => {
        readJson(bytes);
        readXml(bytes);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      fuzz(300),
    );
  });

  it('what is written as JSON is read back, and indented as JSON.stringify does', () => {
    fc.assert(
      fc.property(hostileJson, (value) => {
        const text = JSON.stringify(value);
        const read = readJson(text);
        if ('value' in read) expect(JSON.stringify(read.value)).toBe(text);
        expect(indented(text, 1_000_000)).toBe(JSON.stringify(value, undefined, 2));
        expect(JSON.parse(printableJson(text))).toEqual(JSON.parse(text));
        expect(typeof textOf(value)).toBe('string');
      }),
      fuzz(200),
    );
  });

  it('headers, tokens, references and times are read', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        expect(pairHeaders([one, other])).toEqual([[one, other]]);
        decodeToken(`${one}.${other}.`);
        bearerToken([['authorization', `Bearer ${one}`]]);
        expect(typeof localReference(`${one}/${other}`)).toBe('string');
        expect(typeof isLondonDateTime(one)).toBe('boolean');
        expect(typeof instantOf(one)).toBe('number');
      }),
      fuzz(300),
    );
  });

  it('text that is shown holds nothing to obey, and is the same when shown again', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const shown = printable(`${one} ${other}`);
        expect(shown.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        expect(printable(shown)).toBe(shown);
      }),
      fuzz(300),
    );
  });

  it('a configuration is taken, or refused as one', () => {
    const file = join(temporaryFolder(), 'provider.yaml');
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          hostileJson.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          writeFileSync(file, text);
          expect(() => loadConfiguration(file, {})).toThrow(ConfigurationError);
        },
      ),
      fuzz(100),
    );
  });

  it('records that were cut off or damaged are read as far as they go', () => {
    const file = join(temporaryFolder(), 'lines.ndjson');
    fc.assert(
      fc.property(fc.array(hostileBody, { maxLength: 3 }), (lines) => {
        writeFileSync(file, Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])));
        expect(Array.isArray(readLines(file))).toBe(true);
        const store = openExchanges(file);
        expect(store.read('X-001.1')).toBeUndefined();
        store.close();
        expect([...eachExchange(file)]).toEqual([]);
      }),
      fuzz(60),
    );
  });
});
