import type { Exchange } from '../../../support/model/exchange.js';
import { type Excerpt, requestExcerpt, resourceAt, responseExcerpt } from '../../exchanges/excerpt.js';
import { shorten } from '../../text.js';
import type { PageContext } from '../context.js';
import { html, Markup } from '../markup.js';

/** Characters of a body, of a resource within it, of headers, of a command and of an address that the page shows. */
const bodyLimit = 3000;
const resourceLimit = 2500;
const headLimit = 6000;
const curlLimit = 20_000;
const addressLimit = 240;
const resourcesShown = 3;
/** Of so many the messages are on the page; of the others only what was asked and answered. */
const exchangesShown = 300;

interface ExchangeData {
  /** A script element that holds them. */
  data: readonly Markup[];
  people: PageContext['people'];
}

/** Every exchange by its id: what was asked and answered; of those that need reading, the messages. */
export function exchangeData(context: Omit<PageContext, 'people'>): ExchangeData {
  const wanted = pathsByExchange(context);
  const detailed = new Set([...wanted.keys()].slice(0, exchangesShown));
  const ids = new Set([...context.verdicts.scenarios.flatMap(({ exchanges }) => exchanges), ...detailed]);
  const lines: Markup[] = [];
  const people = new Map<string, Set<string>>();
  for (const id of ids) {
    const exchange = context.exchanges.read(id);
    if (!exchange) continue;
    const paths = detailed.has(id) ? wanted.get(id) : undefined;
    note(exchange, people);
    lines.push(
      html`${lines.length > 0 && ',\n'}${Markup.data(id)}:${Markup.data({ ...line(exchange, context), ...(paths && messages(exchange, paths)) })}`,
    );
  }
  return {
    data: [html`<script type="application/json" id="exchange-data">{\n`, ...lines, html`}</script>\n`],
    people: new Map([...people].sort().map(([nhsNumber, scenarios]) => [nhsNumber, scenarios.size])),
  };
}

const nhsNumbers = /nhs-number(?:\||%7C)(\d{10})\b/gi;

function note({ scenario, request }: Exchange, people: Map<string, Set<string>>): void {
  for (const [, nhsNumber = ''] of request.url.matchAll(nhsNumbers))
    people.set(nhsNumber, (people.get(nhsNumber) ?? new Set()).add(scenario));
}

/** The exchanges that somebody wants to read, with the places that are wrong in them; causes stand first. */
function pathsByExchange({ verdicts }: Pick<PageContext, 'verdicts'>): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const want = (id: string | undefined, paths: readonly string[]): void => {
    if (id) places.set(id, [...(places.get(id) ?? []), ...paths]);
  };
  for (const { example } of verdicts.causes) want(example?.exchange, example ? [example.path] : []);
  for (const { outcome, checks, exchanges, blockedBy } of verdicts.scenarios) {
    for (const check of checks)
      if (check.findings.length > 0)
        want(
          check.exchange,
          check.findings.map(({ path }) => path),
        );
    if (outcome === 'errored') want(exchanges.at(-1), []);
    want(blockedBy?.exchange, []);
  }
  return places;
}

function line({ request, response, timing }: Exchange, { verdicts }: Pick<PageContext, 'verdicts'>): object {
  const { baseUrl } = verdicts.run.provider;
  const address = request.url.startsWith(baseUrl) ? request.url.slice(baseUrl.length) : request.url;
  return {
    sent: `${request.method} ${shorten(address, addressLimit)}`,
    got: response ? String(response.status) : 'no answer',
    ms: Math.round(timing.total),
  };
}

function messages(exchange: Exchange, paths: readonly string[]): object {
  const places = exchange.response ? atFault(exchange.response.body, paths) : [];
  const answerLimit = places.length > 0 ? bodyLimit / 3 : bodyLimit;
  return {
    request: message(requestExcerpt(exchange, bodyLimit)),
    places,
    response: message(responseExcerpt(exchange, answerLimit)),
    curl: shorten(exchange.curl, curlLimit),
  };
}

const message = ({ line: first, headers, body }: Excerpt): string =>
  [shorten(first, headLimit), shorten(headers, headLimit), ...(body ? ['', body] : [])].join('\n');

/** The different resources that findings point into, when the body is too long to show whole. */
function atFault(body: string, paths: readonly string[]): [string, string][] {
  if (body.length <= bodyLimit / 2) return [];
  const places = new Map<string, string>();
  for (const path of paths) {
    if (places.size === resourcesShown) break;
    const place = resourceAt(body, path, resourceLimit);
    if (place) places.set(...place);
  }
  return [...places].map(([path, text]) => [shorten(path, addressLimit), text]);
}
