import { firstText, type JsonObject } from '../../support/kernel/select.js';
import { resourceIn } from '../../support/model/body.js';
import type { ResponseSubject } from '../../support/model/check.js';
import { headerValue } from '../../support/model/exchange.js';

/**
 * What the Content-Location of an answer says of its resource. Interpretations excuse its absence (APPT-A-9, FND-A-30);
 * one that names another resource than that of the answer is wrong, and nothing excuses it.
 */
export function contentLocationOf({ exchange, body }: ResponseSubject): {
  ok: boolean;
  found: string;
  inexcusable: boolean;
} {
  const found = headerValue(exchange.response.headers, 'Content-Location');
  if (found === undefined) return { ok: false, found: 'nothing', inexcusable: false };
  const ok = names(resourceIn(body), found, exchange.request.url);
  return { ok, found, inexcusable: !ok };
}

/** By the path alone: a proxy on the way may change the rest, and a partial address is permitted. */
function names(resource: JsonObject | undefined, address: string, base: string): boolean {
  const [type, id] = [firstText(resource, 'resourceType'), firstText(resource, 'id')];
  if (type === undefined || id === undefined) return true;
  const path = URL.canParse(address, base) ? new URL(address, base).pathname : address;
  return `${path}/`.includes(`/${type}/${id}/`);
}
