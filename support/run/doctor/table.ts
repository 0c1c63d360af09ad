import type { Specification } from '../../../requirements/specification.js';
import type { ProviderConfig } from '../../config/provider.js';
import type { SetUpCheck } from './check.js';
import {
  lookAtClock,
  lookAtHeaders,
  lookAtMetadata,
  lookAtPractice,
  lookAtRoute,
} from './checks/answering.js';
import { lookAtCapabilities } from './checks/capabilities.js';
import { lookAtTlsFiles } from './checks/certificates.js';
import { freeSlotsCheck } from './checks/freeSlots.js';
import { lookAtHarness } from './checks/harness.js';
import { onlineChecks } from './checks/patientsOnline.js';
import { personaChecks } from './checks/people.js';
import { practiceChecks } from './checks/practiceData.js';
import { lookAtName, lookAtPort } from './checks/reaching.js';
import { lookAtTls } from './checks/tls.js';
import type { Examination } from './examination.js';
import { type Finding, warned, well } from './finding.js';

/** From the configuration to the practice, each behind what it needs. */
export const reachChecks: readonly SetUpCheck[] = [
  { id: 'configuration', title: 'provider.yaml holds together', after: [], look: lookAtConfiguration },
  { id: 'harness', title: 'the harness is whole', after: ['configuration'], look: lookAtHarness },
  {
    id: 'tls-files',
    title: 'certificates and key of ours, and the authorities that we trust',
    after: ['configuration'],
    look: lookAtTlsFiles,
  },
  { id: 'dns', title: 'the host has an address', after: ['configuration'], look: lookAtName },
  { id: 'tcp', title: 'its port takes connections', after: ['dns'], look: lookAtPort },
  {
    id: 'tls',
    title: "the provider's certificate (name, chain, dates), and whether it takes ours",
    after: ['tls-files', 'tcp'],
    look: lookAtTls,
  },
  {
    id: 'clock',
    title: 'the clocks agree, by the Date header',
    after: ['harness', 'tls'],
    look: lookAtClock,
  },
  {
    id: 'route',
    title: 'requests get through, by the proxy where there is one',
    after: ['clock'],
    look: lookAtRoute,
  },
  {
    id: 'metadata',
    title: 'a FHIR server of the right version answers',
    after: ['route'],
    look: lookAtMetadata,
  },
  {
    id: 'headers-and-token',
    title: 'headers and token are taken',
    after: ['metadata'],
    look: lookAtHeaders,
  },
  {
    id: 'ods-code-and-asid',
    title: 'it is the practice of provider.yaml that answers',
    after: ['headers-and-token'],
    look: lookAtPractice,
  },
];

function lookAtConfiguration({ warnings }: Examination): Finding {
  if (warnings.length === 0) return well('Nothing is wrong in it.');
  return warned({
    fault: 'configuration',
    says: 'Something in it looks odd.',
    where: warnings.join('; '),
    next: 'See whether it is meant so.',
  });
}

/** Everything that is looked at of a set-up, in order; `atOnce` is the most slots that one scenario takes. */
export function checksOf(
  { personas, practice }: Pick<ProviderConfig, 'personas' | 'practice'>,
  { roles }: Specification,
  atOnce: number,
): readonly SetUpCheck[] {
  return [
    ...reachChecks,
    {
      id: 'capabilities',
      title: 'what provider.yaml claims is what the capability statement declares',
      after: ['metadata', 'headers-and-token'],
      look: lookAtCapabilities,
    },
    ...(roles['find-patient'] === undefined ? onlineChecks(personas) : personaChecks(personas)),
    ...practiceChecks(practice),
    freeSlotsCheck(atOnce),
  ];
}
