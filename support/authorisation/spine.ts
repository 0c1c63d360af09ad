import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../kernel/select.js';
import { type DecodedToken, headerValue } from '../model/exchange.js';
import { encodeToken } from './jwt.js';
import type { AuthorisationContext, Scheme, ShellContext } from './scheme.js';
import { spineAsid, spineConsumer } from './spineParties.js';
import { draftToken, optionMistakes } from './spineToken.js';

const token = (context: AuthorisationContext): string => encodeToken(draftToken(context));

/** The Spine Secure Proxy: four headers that route and trace, and an unsigned token that says who asks and why. */
export const spine: Scheme = {
  headers: new Map([
    ['Ssp-TraceID', ({ traceId }) => traceId],
    ['Ssp-From', ({ config }) => spineConsumer(config).asid],
    ['Ssp-To', ({ config }) => spineAsid(config)],
    [
      'Ssp-InteractionID',
      ({ specification: { interactionPrefix, interactions }, interaction }) =>
        `${interactionPrefix}${interactions[interaction]?.interactionId}`,
    ],
  ]),
  token,
  credentials: (context) => `Bearer ${token(context)}`,
  // The token is unsigned: whatever it says, it gives access to nothing.
  secrets: new Set(),
  /**
   * A proper token is made anew, a token that a scenario spoilt is spelt out without its signature, and what is no token
   * at all is left to the reader.
   */
  shell({ headers, token }, context) {
    if (headerValue(headers, 'Authorization') === undefined) return undefined;
    if (!token) return '$GPC_AUTHORIZATION';
    if (isProper(token, context)) return `Bearer $(${context.command} --interaction ${context.interaction})`;
    return `Bearer ${encodeToken(token)}`;
  },
  mistakesIn: optionMistakes,
};

/** Between preparing a request and its turn; an older token was made old on purpose. */
const freshSeconds = 60;

/** True when the token says exactly what we would say now. */
function isProper(token: DecodedToken, { sentAt, patient: _asked, ...context }: ShellContext): boolean {
  const iat = isObject(token.claims) ? token.claims.iat : undefined;
  if (typeof iat !== 'number' || !context.specification.interactions[context.interaction]) return false;
  if (Math.abs(sentAt.getTime() / 1000 - iat) > freshSeconds) return false;
  return isDeepStrictEqual(token, draftToken({ ...context, issuedAt: new Date(iat * 1000) }));
}
