import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runValidateCommand, type ValidateCommand } from '../../profiles/command.js';
import { writeXml } from '../../profiles/xml/index.js';
import { projectFile } from '../../support/kernel/paths.js';
import { isObject } from '../../support/kernel/select.js';

const APPOINTMENT = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1';
const SLOT_PROFILE = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1';
const SLOT = projectFile('tests', 'fixtures', 'fhir', 'slot.json');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'validate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function run(command: Partial<ValidateCommand>, input = '') {
  let output = '';
  const stdout = {
    write: (text: string | Uint8Array) => {
      output += String(text);
      return true;
    },
  };
  async function* stdin() {
    yield Buffer.from(input);
  }
  const code = await runValidateCommand(
    { files: [], json: false, fhirPackages: [], ...command },
    { stdin: stdin(), stdout },
  );
  return { code, output };
}

const slot: unknown = JSON.parse(readFileSync(SLOT, 'utf8'));
const changed = (change: object) => ({ ...(isObject(slot) ? slot : {}), ...change });

describe('gpc validate', () => {
  it('finds a valid resource valid, in JSON and in XML', async () => {
    const xml = file('slot.xml', `<?xml version="1.0"?>\n${writeXml(changed({}))}`);
    const { code, output } = await run({ files: [SLOT, xml] });
    expect(output).toMatch(
      /slot\.json: valid.*\n(.*\n)*.*slot\.xml: valid.*\n(.*\n)*2 files: 2 valid, 0 not valid\n$/,
    );
    expect(code).toBe(0);
  });

  it('says what is wrong, where, and which profile says so', async () => {
    const { code, output } = await run({ files: ['-'] }, JSON.stringify(changed({ status: 'open' })));
    expect(output).toMatch(/^standard input: not valid, 1 error/);
    expect(output).toMatch(/ {2}error: Slot\.status .*"open".*GPConnect-Slot-1/);
    expect(code).toBe(1);
  });

  it('prints the same as JSON', async () => {
    const { code, output } = await run(
      { files: ['-'], json: true },
      JSON.stringify(changed({ start: 'soon' })),
    );
    expect(JSON.parse(output)).toMatchObject([
      {
        file: 'standard input',
        valid: false,
        problems: [],
        issues: [{ severity: 'error', code: 'type', path: 'Slot.start', pointer: '/start' }],
      },
    ]);
    expect(code).toBe(1);
  });

  it('holds resources to the profile asked for, and to those of their type', async () => {
    const bare = JSON.stringify({
      resourceType: 'Appointment',
      status: 'booked',
      participant: [{ status: 'accepted' }],
    });
    const asked = await run({ files: ['-'], profile: APPOINTMENT }, bare);
    const byType = await run({ files: ['-'], resourceProfiles: { Appointment: APPOINTMENT } }, bare);
    expect(asked.output).toMatch(/description/);
    expect(byType.output).toBe(asked.output);
  });

  it.each([
    ['nothing', '', /not valid, 1 error\n {2}error: is empty/],
    ['no JSON', '{"resourceType": "Slot"', /error: not JSON: .* line 1, column 24/],
    [
      'keys that are there twice',
      '{"resourceType":"Slot","id":"1","id":"2"}',
      /error: key "id" is there twice: \/id/,
    ],
    ['no XML', '<Slot', /error: not well-formed XML/],
    ['no resource', '[1]', /not valid, 1 error/],
    ['another resource type', '{"resourceType":"Spaceship"}', /not valid, 1 error.*\n.*Spaceship/],
    ['deep nesting', '['.repeat(1_000_000), /error: nested deeper than 200 levels/],
  ])('gives one clear issue for %s', async (_what, input, expected) => {
    const { code, output } = await run({ files: ['-'] }, input);
    expect(output).toMatch(expected);
    expect(code).toBe(1);
  });

  it('gives one clear issue for bytes that are not UTF-8', async () => {
    const { output } = await run({
      files: [file('latin1.json', Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d))],
    });
    expect(output).toMatch(/1 error\n {2}error: not UTF-8: the byte at offset 2 is wrong\n/);
  });

  it('reads the resources of a folder and below it, and of nothing else', async () => {
    const below = join(folder, 'many', 'below');
    mkdirSync(below, { recursive: true });
    writeFileSync(join(folder, 'many', 'b.xml'), writeXml(changed({})));
    writeFileSync(join(below, 'a.json'), JSON.stringify(changed({})));
    writeFileSync(join(below, 'notes.txt'), 'no resource');
    const { output, code } = await run({ files: [join(folder, 'many')] });
    expect(output).toMatch(
      /^\S+b\.xml: valid.*\n\S+below.a\.json: valid.*\n2 files: 2 valid, 0 not valid\n$/,
    );
    expect(code).toBe(0);
  });

  it('calls XML out of order not valid', async () => {
    const xml = '<Device xmlns="http://hl7.org/fhir"><version value="1"/><model value="a"/></Device>';
    const { output, code } = await run({ files: ['-'] }, xml);
    expect(output).toMatch(/not valid, 1 error\n {2}error: <model> must stand before <version>/);
    expect(code).toBe(1);
  });

  it('counts what it cannot decide, and lists it when asked', async () => {
    const counted = await run({ files: [SLOT] });
    expect(counted.output).toMatch(/valid, \d+ things? undecided\n1 file/);
    const listed = await run({ files: [SLOT], undecided: true });
    expect(listed.output).toMatch(/ {2}undecided: Slot\.schedule\.reference/);
  });

  it('calls what it has no definition of not validated', async () => {
    const encounter = '{"resourceType":"Encounter","status":"planned"}';
    const { output, code } = await run({ files: ['-'] }, encounter);
    expect(output).toMatch(
      /^standard input: not validated.*\n1 file: 0 valid, 0 not valid, 1 not validated\n$/,
    );
    expect(code).toBe(1);
    const { output: json } = await run({ files: ['-'], json: true }, encounter);
    expect(JSON.parse(json)).toMatchObject([{ valid: null, validated: false, issues: [] }]);
  });

  it('refuses a profile that it does not know, and takes one with a version', async () => {
    const refused = expect(run({ files: [SLOT], profile: `${APPOINTMENT}x` })).rejects;
    await refused.toMatchObject({ code: 'USAGE', exitCode: 2, facts: { where: `${APPOINTMENT}x` } });
    const { code } = await run({ files: [SLOT], profile: `${SLOT_PROFILE}|1.0.0` });
    expect(code).toBe(0);
  });

  it('validates nothing when a folder has no resources', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    await expect(run({ files: [empty] })).rejects.toMatchObject({
      code: 'USAGE',
      exitCode: 2,
      facts: { where: empty },
    });
  });

  it('validates nothing when a file or package cannot be read', async () => {
    await expect(run({ files: [SLOT, join(folder, 'absent.json')] })).rejects.toMatchObject({
      code: 'USAGE',
      exitCode: 2,
    });
    await expect(run({ files: [SLOT], fhirPackages: [file('no.tgz', 'x')] })).rejects.toMatchObject({
      exitCode: 2,
    });
  });
});
