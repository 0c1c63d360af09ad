import type { SandboxRequest } from '../interaction.js';
import { refusal } from '../vocabulary/errors.js';

/**
 * The value of the one `identifier=system|value` parameter.
 *
 * @param system the only one that the search supports
 * @throws Refusal 400 BAD_REQUEST for none or several, 422 INVALID_PARAMETER for a part left blank, 400
 * INVALID_IDENTIFIER_SYSTEM for another system
 */
export function soughtIdentifier({ query }: SandboxRequest, system: string): string {
  const given = query.filter(([name]) => name === 'identifier').map(([, value]) => value);
  const [token, ...more] = given;
  if (token === undefined) throw refusal('BAD_REQUEST', 'Parameter identifier is missing');
  if (more.length > 0) throw refusal('BAD_REQUEST', 'Parameter identifier must not be repeated');
  const bar = token.indexOf('|');
  const [before, value] = [token.slice(0, Math.max(bar, 0)).trim(), token.slice(bar + 1).trim()];
  if (before === '' || value === '') {
    throw refusal('INVALID_PARAMETER', 'Parameter identifier must be system|value, with neither part blank');
  }
  if (before !== system)
    throw refusal('INVALID_IDENTIFIER_SYSTEM', `Parameter identifier must be of system ${system}`);
  return value;
}
