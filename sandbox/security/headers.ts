import type { IncomingHttpHeaders } from 'node:http';
import { refusal } from '../vocabulary/errors.js';

const spineHeaders = ['Ssp-TraceID', 'Ssp-From', 'Ssp-To', 'Ssp-InteractionID'] as const;

/**
 * Checks the Spine headers and returns the interaction id, which the caller holds against verb and path.
 * `Ssp-From` and `Ssp-TraceID` are for audit: any value does.
 *
 * @param asid of the practice that the URL addresses
 * @throws Refusal 400 for a header that is missing or blank, or for another practice's ASID
 */
export function readInteractionId(headers: IncomingHttpHeaders, asid: string): string {
  for (const name of spineHeaders) {
    if (!headerText(headers, name)) throw refusal('BAD_REQUEST', `Header ${name} is missing or empty`);
  }
  if (headerText(headers, 'Ssp-To') !== asid) {
    throw refusal('BAD_REQUEST', 'Header Ssp-To is not the ASID of the practice at this URL');
  }
  return headerText(headers, 'Ssp-InteractionID');
}

function headerText(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name.toLowerCase()];
  return typeof value === 'string' ? value.trim() : '';
}
