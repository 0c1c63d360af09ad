import type { PracticeDescription } from './practice/describe.js';
import type { RunningSandbox } from './start.js';

/** How any provider.yaml begins: which product this is, and what it is built to. */
export interface IdentityDescription {
  provider: { name: string; supplier: string; product: string; version: string };
  specification: string;
  environment: 'development';
}

export const identityOf = ({ specification }: RunningSandbox): IdentityDescription => ({
  provider: {
    name: 'Embedded sandbox',
    supplier: 'gpconnect-conformance',
    product: 'sandbox',
    version: specification.version,
  },
  specification: specification.id,
  environment: 'development',
});

/** What a provider.yaml says of a provider, as plain data; paths of certificates are the caller's to add. */
export interface HarnessDescription extends IdentityDescription {
  endpoint: { baseUrl: string; odsCode: string; asid: string };
  consumer: {
    asid: string;
    system: string;
    organisation: { odsCode: string; name: string; type: 'urgent-care'; phone: string };
    practitioner: {
      family: string;
      given: string;
      prefix: string;
      sdsUserId: string;
      sdsRoleProfileId: string;
    };
  };
  personas: PracticeDescription['personas'];
  practice: PracticeDescription['practice'] & {
    federated: {
      name: string;
      endpoint: { baseUrl: string; odsCode: string; asid: string };
      bookable: string[];
    }[];
  };
  /** It is on this machine and meant to be used hard. */
  limits: { timeoutSeconds: number; concurrency: number; requestsPerSecond: number };
}

/** Describes a running sandbox for whoever tests against it. */
export function describeForHarness(sandbox: RunningSandbox): HarnessDescription {
  const { baseUrl, odsCode, asid, practice, federated } = sandbox;
  const described = practice.describe();
  return {
    ...identityOf(sandbox),
    endpoint: { baseUrl, odsCode, asid },
    consumer: {
      asid: '200000000359',
      system: 'https://consumer.example/spine',
      organisation: {
        odsCode: 'Z99910',
        name: 'Example Urgent Care',
        type: 'urgent-care',
        phone: '01632 960100',
      },
      practitioner: {
        family: 'Okafor',
        given: 'Grace',
        prefix: 'Dr',
        sdsUserId: '999900000101',
        sdsRoleProfileId: '999900001101',
      },
    },
    personas: described.personas,
    practice: {
      ...described.practice,
      federated: [
        {
          name: federated.name,
          endpoint: { baseUrl: federated.baseUrl, odsCode: federated.odsCode, asid: federated.asid },
          bookable: federated.practice.describe().personas.bookable,
        },
      ],
    },
    limits: { timeoutSeconds: 30, concurrency: 16, requestsPerSecond: 1000 },
  };
}
