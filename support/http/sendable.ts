import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { PreparedRequest } from './request.js';

/** A value that HTTP cannot carry as it is, or that would make another request of it: the request is not sent. */
export class UnsendableError extends Error {
  /** `value` is what cannot be sent; `reason` reads on from it. */
  constructor(
    readonly value: string,
    readonly reason: string,
  ) {
    super(`${JSON.stringify(value)} ${reason}`);
    this.name = 'UnsendableError';
  }
}

/**
 * Makes sure that a request can go out exactly as it is: headers of characters that HTTP has, and a URL that no library
 * on the way rewrites.
 *
 * @throws UnsendableError otherwise
 */
export function checkSendable({ url, headers }: Pick<PreparedRequest, 'url' | 'headers'>): void {
  for (const [name, value] of headers) {
    if (!isAccepted(() => validateHeaderName(name)))
      throw new UnsendableError(name, 'cannot be the name of a header');
    if (!isAccepted(() => validateHeaderValue(name, value)))
      throw new UnsendableError(value, `cannot be the value of a header, here of ${name}`);
  }
  if (!URL.canParse(url)) return;
  const { pathname, search, hash } = new URL(url);
  const written = /^[a-z]+:\/\/[^/?#]*(.*)$/is.exec(url)?.[1] ?? '';
  if ((written.startsWith('/') ? written : `/${written}`) !== `${pathname}${search}${hash}`)
    throw new UnsendableError(written, `would go out as another URL, ${pathname}${search}${hash}`);
}

/** @throws UnsendableError when a URL cannot carry the id as one segment of its path */
export function checkId(id: string): void {
  if (id === '') throw new UnsendableError(id, 'is no id: the URL would be another one');
  if (id === '.' || id === '..')
    throw new UnsendableError(id, 'cannot be a segment of a URL: it means a folder there (RFC 3986, 5.2.4)');
}

function isAccepted(validate: () => void): boolean {
  try {
    validate();
    return true;
  } catch {
    return false;
  }
}
