import { headerValue } from '../model/exchange.js';
import type { PreparedRequest } from './request.js';

/** Methods that change nothing on the server (RFC 7231, 4.2.1). */
const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** Whether a request of this method changes nothing, so that it may be sent again whatever became of it. */
export const changesNothing = (method: string): boolean => safe.has(method);

/**
 * Whether a request may be sent again after an answer which says that nothing was done: one that changes nothing, or an
 * update that names the version it is of. A booking never is.
 */
export const mayRepeat = ({ method, headers }: PreparedRequest): boolean =>
  changesNothing(method) || (method === 'PUT' && headerValue(headers, 'If-Match') !== undefined);
