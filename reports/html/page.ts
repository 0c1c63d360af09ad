import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { projectFile } from '../../support/kernel/paths.js';
import type { ExchangeStore } from '../exchanges/store.js';
import type { Verdicts } from '../verdicts.js';
import { account } from './account.js';
import { undecided, waived } from './attention.js';
import { causeList } from './causes.js';
import { pageContext } from './context.js';
import { endpointSections } from './endpoints.js';
import { interpretationList, runFacts } from './facts.js';
import { glance, head } from './head.js';
import { html, Markup } from './markup.js';
import { requirementTable } from './requirements.js';
import { times } from './times.js';

/**
 * `compliance.html` piece by piece: one page that needs nothing else, asks for nothing from anywhere, and treats
 * all that came from the provider as text.
 */
export function* compliancePage(verdicts: Verdicts, exchanges: ExchangeStore): Generator<string> {
  const context = pageContext(verdicts, exchanges);
  const pieces = function* (): Generator<Markup> {
    yield opening(verdicts);
    yield html`${head(context)}<main>${glance(context)}${causeList(context)}${account(context)}\n`;
    yield* endpointSections(context);
    yield html`${waived(context)}${undecided(context)}${times(context)}${interpretationList(context)}\n`;
    yield* requirementTable(context);
    yield html`${runFacts(context)}</main>`;
    yield closing;
  };
  for (const { text } of pieces()) yield text;
}

const asset = (name: string): string => readFileSync(projectFile('reports', 'html', 'assets', name), 'utf8');
const style = asset('page.css');
const script = asset('page.js');

/** Only this page's own style and script may run, and nothing may be fetched: two locks beside the escaping. */
const policy = [
  "default-src 'none'",
  `style-src '${digest(style)}'`,
  `script-src '${digest(script)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function opening({ run, outcome }: Verdicts): Markup {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Markup.trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${run.provider.name}: ${outcome} · ${run.pack.title}</title>
<style>${Markup.trusted(style)}</style>
</head>
<body>
<a class="skip" href="#glance">Skip to the endpoints</a>
`;
}

const closing = html`
<footer><p>Made by the GP Connect conformance harness. <code>verdicts.json</code> beside this page is the authority; every exchange is in <code>exchanges.ndjson.gz</code>.</p></footer>
<script>${Markup.trusted(script)}</script>
</body>
</html>
`;

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
