import { type Exchange, headerValue, isSuccess, type NetworkFailure } from '../../support/model/exchange.js';
import { agreed } from '../../support/transport/hello.js';

/** An exchange over a connection in which one thing was changed; it need not have been answered. */
export interface Probe {
  exchange: Exchange;
}

/**
 * What a provider made of a connection. `mistrusted`: it served a certificate that we do not trust, so we went no
 * further. `unreachable` says nothing of it: nobody was there. `unable` neither: our own TLS library gave up before the
 * provider could. `unclear`: an answer or silence that is neither service nor refusal.
 */
export type Reception =
  | 'served'
  | 'refused'
  | 'redirected'
  | 'mistrusted'
  | 'unreachable'
  | 'unable'
  | 'unclear';

/** By the code of a failure and its message, the first that fits; for some errors OpenSSL's word is in the message. */
const failures: readonly (readonly [RegExp, Reception])[] = [
  [new RegExp(`^${agreed} `), 'served'],
  [/^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EPROXY) /, 'unreachable'],
  [/^(ECONNRESET|ECONNABORTED|EPIPE) /, 'refused'],
  // An alert is the provider's word, whatever it names.
  [/^(EPROTO|ERR_SSL_).*\balert\b|^ERR_SSL_\w*ALERT|^ALERT /, 'refused'],
  // The other side answers in another protocol, or ends the handshake without a word.
  [/^HPE_|WRONG_VERSION_NUMBER|UNEXPECTED_EOF|wrong version number|unexpected eof/, 'refused'],
  // Whatever is wrong with the provider's certificate, by its trust, its dates or its names.
  [/^(\w*CERT\w*|UNABLE_TO_\w+) /, 'mistrusted'],
  [/^(EPROTO |ERR_(SSL|TLS|OSSL)_)/, 'unable'],
];

/** How a provider received the request of a probe. */
export function receptionOf({ request, response, failure }: Exchange): Reception {
  if (!response) return failures.find(([words]) => words.test(wordsOf(failure)))?.[1] ?? 'unclear';
  const { status, headers } = response;
  if (isSuccess(status)) return 'served';
  if (status >= 400 && status < 500) return 'refused';
  const location = headerValue(headers, 'Location') ?? '';
  const upgraded = request.url.startsWith('http:') && /^https:/i.test(location);
  return status >= 300 && status < 400 && upgraded ? 'redirected' : 'unclear';
}

const wordsOf = (failure: NetworkFailure | undefined): string =>
  failure ? `${failure.code} ${failure.message}` : '';

/** What happened, in a few words for a finding. */
export function describeReception({ response, failure, tls }: Exchange): string {
  const over = tls ? ` over ${tls.protocol} with ${tls.cipher}` : '';
  if (response) return `${response.status}${over}`;
  return failure ? `no answer (${failure.code}: ${failure.message})` : 'no answer';
}
