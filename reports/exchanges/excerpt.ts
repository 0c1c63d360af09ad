import { own } from '../../support/kernel/own.js';
import { printable } from '../../support/kernel/printable.js';
import { isObject, type Json } from '../../support/kernel/select.js';
import type { Exchange, Header } from '../../support/model/exchange.js';
import { shorten } from '../text.js';
import { indented } from './indented.js';

export interface Excerpt {
  /** `GET https://…`, or `200 HTTP/1.1, 1,420 bytes in 21 ms`. */
  line: string;
  headers: string;
  /** Indented when it is JSON, cut at the limit; absent when there was none. */
  body?: string;
}

/** The request of an exchange as text, with the claims of its token in place of the header. */
export function requestExcerpt({ request }: Exchange, limit: number): Excerpt {
  const token = request.token && `\n\n(token, decoded) ${JSON.stringify(request.token, undefined, 2)}`;
  return {
    line: printable(`${request.method} ${request.url}`),
    headers: printable(headerLines(request.headers) + (token ?? '')),
    ...(request.body && { body: bodyText(request.body, limit) }),
  };
}

/** The response of an exchange as text; for one that was never answered, why. */
export function responseExcerpt({ response, failure, timing }: Exchange, limit: number): Excerpt {
  const took = `${Math.round(timing.total)} ms`;
  if (!response) {
    const why = failure ? `${failure.code}: ${failure.message}` : 'the connection failed';
    return { line: printable(`no answer after ${took}: ${why}`), headers: '' };
  }
  return {
    line: printable(
      `${response.status} HTTP/${response.httpVersion}, ${response.bytes.toLocaleString('en-GB')} bytes in ${took}`,
    ),
    headers: printable(headerLines(response.headers)),
    ...(response.body && { body: bodyText(response.body, limit) }),
  };
}

/**
 * The resource of a body that a finding's path lies in, as `[path, indented text]`: what a reader wants of a bundle
 * of hundreds. Nothing when the path is not one into a JSON body.
 */
export function resourceAt(body: string, path: string, limit: number): [string, string] | undefined {
  const root = parse(body);
  const found = root === undefined ? undefined : deepest(root, steps(path));
  return found && found.path !== '' ? [found.path, bodyText(JSON.stringify(found.value), limit)] : undefined;
}

const headerLines = (headers: readonly Header[]): string =>
  headers.map(([name, value]) => `${name}: ${value}`).join('\n');

export const bodyText = (body: string, limit: number): string =>
  printable(parse(body) === undefined ? shorten(body, limit) : indented(body, limit));

export function parse(body: string): Json | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** `entry[3].resource.start` as `entry`, `3`, `resource`, `start`. */
export const steps = (path: string): string[] =>
  path
    .split(/[\s(]/)[0]
    ?.split(/[.[\]]+/)
    .filter(Boolean) ?? [];

function deepest(root: Json, names: readonly string[]): { path: string; value: Json } | undefined {
  let value: Json | undefined = root;
  let path = '';
  let resource: { path: string; value: Json } | undefined;
  for (const name of names) {
    value = Array.isArray(value) ? value[Number(name)] : isObject(value) ? own(value, name) : undefined;
    if (value === undefined) break;
    path += /^\d+$/.test(name) ? `[${name}]` : `${path && '.'}${name}`;
    if (isObject(value) && Object.hasOwn(value, 'resourceType')) resource = { path, value };
  }
  return resource;
}
