import type { Check, CheckFacts } from '../../support/model/check.js';
import { conformanceChecks } from './conformance.js';
import { listedFormats, servedFormat } from './formats.js';
import { listedChecks } from './listed.js';
import { operationChecks } from './operations.js';
import { profileChecks } from './profiles.js';
import { resourceChecks, updateCreate } from './resources.js';
import { statementChecks } from './statement.js';

/** What is said of a capability statement as a whole, each in a sentence of its own. */
export const statementSentences: readonly Check[] = [
  ...statementChecks,
  ...listedFormats,
  ...profileChecks,
  ...operationChecks,
  updateCreate,
  ...listedChecks,
  ...conformanceChecks,
];

/** Every check of the capability statement pack. */
export const capabilityPackChecks: readonly CheckFacts[] = [
  ...statementSentences,
  ...Object.values(resourceChecks).flat(),
  servedFormat,
];
