import type { JsonObject } from '../../../support/kernel/select.js';
import { textOf } from '../../../support/kernel/textOf.js';

type Value = JsonObject[string];
type WrongType = (right: Value | undefined) => Value;
/** The ten claims of a token. */
export type Claim =
  | 'iss'
  | 'sub'
  | 'aud'
  | 'exp'
  | 'iat'
  | 'reason_for_request'
  | 'requested_scope'
  | 'requesting_device'
  | 'requesting_organization'
  | 'requesting_practitioner';

const asNumber: WrongType = () => 12345;
const asText: WrongType = (right) => textOf(right);
const asTextResource: WrongType = (right) => JSON.stringify(right ?? {});

/** A value of another JSON type for each claim. */
export const wrongTypes: Readonly<Record<Claim, WrongType>> = {
  iss: asNumber,
  sub: asNumber,
  aud: asNumber,
  exp: asText,
  iat: asText,
  reason_for_request: (right) => [right ?? null],
  requested_scope: () => 1,
  requesting_device: asTextResource,
  requesting_organization: asTextResource,
  requesting_practitioner: asTextResource,
};
