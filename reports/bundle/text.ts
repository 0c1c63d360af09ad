import { printable } from '../../support/kernel/printable.js';
import { plural } from '../text.js';
import type { Verification } from './verify.js';

const signatureText: Readonly<Record<Verification['signature'], string>> = {
  none: 'not signed: whoever alters a file can make the rest fit',
  unchecked: 'signed, and the signature was not looked at: name the public key with --key',
  good: 'signed, and the signature is that of the key',
  bad: 'signed, and the signature does not hold',
};

/** What came of a verification, for a terminal. */
export function verificationText({
  problems,
  signature,
  keyName,
  manifest,
  statement,
}: Verification): string {
  const lines = [
    ...(manifest ? [`run ${manifest.run}, ${plural(manifest.files.length, 'file')}`] : []),
    ...(statement ? [`stated result: ${statement.predicate.result}`] : []),
    `${signatureText[signature]}${keyName === undefined ? '' : ` (key ${keyName})`}`,
    '',
    ...problems.map((problem) => `✗ ${problem}`),
    ...(problems.length > 0 ? [''] : []),
    problems.length === 0
      ? 'WHOLE: nothing was altered, nothing is missing, nothing was added'
      : `NOT WHOLE: ${plural(problems.length, 'difference')}`,
  ];
  return printable(lines.join('\n'));
}
