import { mkdirSync, rmSync } from 'node:fs';
import { type Attachment, ContentType, Status } from 'allure-js-commons';
import { FileSystemWriter } from 'allure-js-commons/sdk/reporter';
import { unique } from '../build/group.js';
import { requestExcerpt, responseExcerpt } from '../exchanges/excerpt.js';
import type { ExchangeStore } from '../exchanges/store.js';
import type { ScenarioVerdict, Verdicts } from '../verdicts.js';
import { resultMaker } from './result.js';

/** Characters of a body, and exchanges of a scenario, that are attached. */
const bodyLimit = 20_000;
const attachmentsPerScenario = 3;

/** Why scenarios did not pass, in Allure's words; the first that matches names a scenario. */
const categories = [
  { name: 'Not conformant', matchedStatuses: [Status.FAILED] },
  { name: 'Network or harness broke', matchedStatuses: [Status.BROKEN] },
  {
    name: 'Blocked by an earlier endpoint',
    matchedStatuses: [Status.SKIPPED],
    messageRegex: 'blocked: [\\s\\S]*',
  },
  { name: 'Failed under a waiver', matchedStatuses: [Status.SKIPPED], messageRegex: 'waived: [\\s\\S]*' },
  { name: 'Omitted', matchedStatuses: [Status.SKIPPED], messageRegex: 'omitted: [\\s\\S]*' },
];

/** Writes one Allure result for each scenario into `folder`, replacing what was there. */
export function writeAllureResults(verdicts: Verdicts, exchanges: ExchangeStore, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const writer = new FileSystemWriter({ resultsDir: folder });
  const resultOf = resultMaker(verdicts);
  for (const scenario of verdicts.scenarios) {
    writer.writeResult(resultOf(scenario, attach(scenario, exchanges, writer)));
  }
  writer.writeCategoriesDefinitions(categories);
  writer.writeEnvironmentInfo(environment(verdicts));
}

/** The exchanges that failed checks looked at; of an errored scenario its last one. */
function attach(scenario: ScenarioVerdict, exchanges: ExchangeStore, writer: FileSystemWriter): Attachment[] {
  const failed = scenario.checks
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ exchange }) => exchange);
  const last = scenario.outcome === 'errored' ? scenario.exchanges.slice(-1) : [];
  return unique([...failed, ...last])
    .slice(0, attachmentsPerScenario)
    .flatMap((id) => {
      const text = exchangeText(id, exchanges);
      if (text === undefined) return [];
      const source = `${scenario.id}-${id}-attachment.txt`;
      writer.writeAttachment(source, Buffer.from(text));
      return [{ name: `Exchange ${id}`, type: ContentType.TEXT, source }];
    });
}

function exchangeText(id: string, exchanges: ExchangeStore): string | undefined {
  const exchange = exchanges.read(id);
  if (!exchange) return undefined;
  const parts = [requestExcerpt(exchange, bodyLimit), responseExcerpt(exchange, bodyLimit)];
  const messages = parts.map(({ line, headers, body }) =>
    [line, headers, '', body].filter((part) => part !== undefined).join('\n'),
  );
  return [...messages, exchange.curl].join('\n\n');
}

function environment({ run, outcome, reason }: Verdicts): Record<string, string> {
  return {
    Verdict: `${outcome}: ${reason}`,
    Provider: run.provider.name,
    Product: [run.provider.supplier, run.provider.product, run.provider.version].join(' '),
    'Base URL': run.provider.baseUrl,
    Specification: run.pack.title,
    Harness: `${run.harness.name} ${run.harness.version}`,
    Run: run.id,
  };
}
