import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readSecureContext } from '../../../http/tls.js';
import type { Examination } from '../examination.js';
import { type Finding, failed, none, warned, well } from '../finding.js';

const soonDays = 14;
const day = 86_400_000;

/** Whether a certificate ends before long; nothing when it holds for a good while. */
export function endsSoon(validTo: Date, now: Date): string | undefined {
  const left = Math.floor((validTo.getTime() - now.getTime()) / day);
  if (left < 0) return `expired on ${validTo.toISOString().slice(0, 10)}`;
  return left < soonDays ? `expires in ${left} days, on ${validTo.toISOString().slice(0, 10)}` : undefined;
}

/** The files below `tls`: that each holds what it has to, fits the others, and has not expired. */
export function lookAtTlsFiles({ config, startedAt }: Examination): Finding {
  const { tls } = config;
  if (!tls) return none('provider.yaml names no files for TLS.');
  readSecureContext(tls);
  const { ca, certificate, pfx, written } = tls;
  if (ca !== undefined && !holdsCertificate(ca))
    return failed({
      fault: 'configuration',
      says: 'The file of authorities holds no certificate, so that no provider would be trusted.',
      where: `tls.ca (${written.ca ?? ca})`,
      next: "Name a PEM file with the certificate of the authority that issued the provider's.",
    });
  if (pfx !== undefined)
    return well('The PKCS#12 file opens with its passphrase; its dates are not looked at.');
  if (certificate === undefined) return well('The authorities are there; no client certificate is named.');
  const ours = new X509Certificate(readFileSync(certificate));
  const end = endsSoon(new Date(ours.validTo), startedAt);
  if (end === undefined) return well('They hold what they have to, and fit each other.');
  const facts = {
    fault: 'configuration',
    says: `The client certificate ${end}.`,
    where: `tls.certificate (${written.certificate ?? certificate})`,
    next: 'Have it renewed by the authority that issued it.',
  } as const;
  return new Date(ours.validTo) < startedAt ? failed(facts) : warned(facts);
}

function holdsCertificate(file: string): boolean {
  const [pem] =
    /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(readFileSync(file, 'utf8')) ?? [];
  if (pem === undefined) return false;
  try {
    return new X509Certificate(pem).subject !== '';
  } catch {
    return false;
  }
}
