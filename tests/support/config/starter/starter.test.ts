import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { availableSpecifications } from '../../../../requirements/places.js';
import { loadConfiguration } from '../../../../support/config/load.js';
import { makeStarter, type StarterRequest } from '../../../../support/config/starter/starter.js';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.js';

const baseUrl = 'https://gp.example/A20047/STU3/1/gpconnect';

/** Makes a starter, writes its provider.yaml and loads it as a run would. */
async function started(request: Partial<StarterRequest>) {
  const folder = temporaryFolder();
  const starter = await makeStarter({ folder, given: { 'endpoint.baseUrl': baseUrl }, ...request });
  const text = starter.files.get(join(folder, 'provider.yaml')) ?? '';
  const file = join(folder, 'provider.yaml');
  writeFileSync(file, text);
  const environment = { GPC_TOKEN_COMMAND: 'print-token', KEY_WORD: 'x' };
  return { ...starter, folder, text, load: () => loadConfiguration(file, environment).config };
}

function officialFolder(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('makeStarter', () => {
  test.each(availableSpecifications())('is a valid configuration of %s with its defaults', async (id) => {
    const { load, mistakes } = await started({
      given: { specification: id, 'endpoint.baseUrl': baseUrl },
    });
    expect(mistakes).toEqual([]);
    expect(load()).toMatchObject({ specification: id, endpoint: { baseUrl, odsCode: 'A20047' } });
  });

  test('says of each key what it is, and of each person that is missing who it must be', async () => {
    const { text } = await started({});
    expect(text).toMatch(/baseUrl: .* # the service root URL/);
    expect(text).toMatch(/^# {3}sensitive: # a patient whose PDS record is flagged sensitive$/m);
    expect(text).not.toContain('viewOnly');
  });

  test('asks for patients and tokens where patients are the users', async () => {
    const { load, text, files, folder } = await started({
      given: { specification: 'gpconnect-pfs-0.1', 'endpoint.baseUrl': baseUrl },
    });
    expect(load().authorisation?.tokens).toEqual({ command: 'print-token' });
    expect(text).not.toContain('lapsed');
    expect(files.get(join(folder, '.env.example'))).toContain('GPC_TOKEN_COMMAND=');
    expect(files.get(join(folder, '.github', 'workflows', 'conformance.yml'))).toContain(
      `GPC_TOKEN_COMMAND: \${{ secrets.GPC_TOKEN_COMMAND }}`,
    );
  });

  test('takes what is typed, and the default for an empty line', async () => {
    const asked: string[] = [];
    const { load } = await started({
      given: {},
      ask: async (question) => {
        asked.push(question);
        if (question.startsWith('service root')) return baseUrl;
        return question.startsWith('NHS numbers') ? '9990000018, 9990000026' : '';
      },
    });
    expect(load().personas.bookable).toEqual(['9990000018', '9990000026']);
    expect(asked).toContain('ODS code of the practice');
  });

  test('names what nobody can guess, when nobody is asked', async () => {
    await expect(started({ given: {} })).rejects.toThrow(/--base-url, --ods-code/);
  });

  test('tells every mistake as a run would', async () => {
    const { mistakes } = await started({
      given: { 'endpoint.baseUrl': `${baseUrl}/`, 'endpoint.asid': '12', 'personas.bookable': '9990000019' },
    });
    expect(mistakes.join('\n')).toMatch(/endpoint\.asid.*12 digits/);
    expect(mistakes.join('\n')).toMatch(/endpoint\.baseUrl.*slash/);
    expect(mistakes.join('\n')).toMatch(/personas\.bookable\[0\].*check digit/);
  });

  test('puts a passphrase as a reference to the environment', async () => {
    const { text } = await started({
      given: { 'endpoint.baseUrl': baseUrl, 'tls.passphrase': 'KEY_WORD' },
    });
    expect(text).toContain(`passphrase: \${KEY_WORD}`);
  });
});

describe("the official suite's files", () => {
  test('become a configuration, and what has no place in it is said', async () => {
    const official = officialFolder({
      'Data/NHSNoMap.csv':
        'NATIVE_NHS_NUMBER,PROVIDER_NHS_NUMBER\r\npatient1,9990000018\r\npatient9,9990000050\r\npatient11,9990001006\r\npatient2,9990000027\r\npatient18,9990000077\r\npatientNotInSystem,9990000042\r\n',
      'Data/ODSCodeMap.csv': 'NATIVE_ODS_CODE,PROVIDER_ODS_CODE\nunknownORG,Z9\nORG1,A20047\n',
      'Data/RegisterPatients.csv':
        'SPINE_NHS_NUMBER,NAME_FAMILY,NAME_GIVEN,GENDER,DOB\n9990000034,Lindqvist,Maja,FEMALE,1984-03-09\n',
      'Data/PractitionerCodeMap.csv':
        'NATIVE_PRACTITIONER_CODE,PROVIDER_PRACTITIONER_CODE\npractitioner1,G11111116\n',
      'Data/LocationLogicalIdentifierMap.csv': 'Location,LogicalIdentifier\nSIT1,1\n',
      'GPConnect.Provider.AcceptanceTests/App.config': `<appSettings>
        <add key="gpConnectSpecVersion" value="1.2.7" /><!-- <add key="providerASID" value="1" /> -->
        <add key="consumerASID" value="200000000359" /><add key="providerASID" value="918999198993" />
        <add key="useTLS" value="true" /><add key="serverUrl" value="gp.example" />
        <add key="serverHttpsPort" value="8443" /><add key="serverBase" value="/A20047/STU3/1/gpconnect/" />
        <add key="useSpineProxy" value="true" /><add key="spineProxyUrl" value="proxy.example" />
        <add key="Thumbprint:Ssp:Valid" value="b8 c7" /></appSettings>`,
    });
    const { load, left, mistakes } = await started({ given: {}, official });
    expect(mistakes).toEqual([]);
    expect(load()).toMatchObject({
      specification: 'gpconnect-1.2.7',
      endpoint: {
        baseUrl: 'https://gp.example:8443/A20047/STU3/1/gpconnect',
        odsCode: 'A20047',
        asid: '918999198993',
      },
      route: { through: 'proxy', proxyUrl: 'https://proxy.example' },
      personas: {
        bookable: ['9990000018'],
        sensitive: '9990000050',
        deceased: '9990000077',
        unknown: '9990000042',
        unregistered: [{ nhsNumber: '9990000034', family: 'Lindqvist', gender: 'female' }],
      },
      practice: { practitioner: { sdsUserId: 'G11111116' } },
    });
    expect(left.join('\n')).toMatch(/Thumbprint/);
    expect(left.join('\n')).toMatch(/patient11: personas\.superseded/);
    expect(left.join('\n')).toMatch(/patient2: 9990000027 is no valid NHS number/);
  });

  test('are missed where there are none', async () => {
    await expect(started({ official: temporaryFolder() })).rejects.toThrow(/none of the official suite/);
  });
});
