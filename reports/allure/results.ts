import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Attachment, ContentType, Status } from 'allure-js-commons';
import { FileSystemWriter } from 'allure-js-commons/sdk/reporter';
import { sha256 } from '../../support/kernel/digest.js';
import { HarnessFault } from '../../support/kernel/errors.js';
import { unique } from '../build/group.js';
import { requestExcerpt, responseExcerpt } from '../exchanges/excerpt.js';
import type { ExchangeStore } from '../exchanges/store.js';
import type { ScenarioVerdict, Verdicts } from '../verdicts.js';
import { executorOf } from './executor.js';
import type { AllureHistory } from './history.js';
import { resultMaker } from './result.js';

/** Characters of a body, and exchanges of a scenario, that are attached. */
const bodyLimit = 20_000;
const attachmentsPerScenario = 3;

const messageOf = (beginning: string): string => `${beginning}: [\\s\\S]*`;

/** Why scenarios did not pass, in Allure's words; the first that matches names a scenario. */
const categories = [
  { name: 'Product: not conformant', matchedStatuses: [Status.FAILED] },
  {
    name: 'Environment: network, provider or test data',
    matchedStatuses: [Status.BROKEN],
    messageRegex: messageOf('errored by the (?:network|environment)'),
  },
  { name: 'Harness: broke, says nothing of the product', matchedStatuses: [Status.BROKEN] },
  {
    name: 'Blocked by an earlier endpoint',
    matchedStatuses: [Status.SKIPPED],
    messageRegex: messageOf('blocked'),
  },
  {
    name: 'Product: failed under a waiver',
    matchedStatuses: [Status.SKIPPED],
    messageRegex: messageOf('waived'),
  },
  { name: 'Omitted', matchedStatuses: [Status.SKIPPED], messageRegex: messageOf('omitted') },
];

/**
 * Writes one Allure result for each scenario into `folder`, which is made, and the history of earlier reports.
 *
 * @throws HarnessFault when the folder holds something: results of others are not the harness's to delete
 */
export function writeAllureResults(
  verdicts: Verdicts,
  exchanges: ExchangeStore,
  folder: string,
  history: AllureHistory = new Map(),
): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw occupied(folder);
  const writer = new FileSystemWriter({ resultsDir: folder });
  const resultOf = resultMaker(verdicts);
  const attached = new Set<string>();
  for (const scenario of verdicts.scenarios) {
    const result = resultOf(scenario, attach(scenario, exchanges, { writer, attached }));
    // The library waits for the disk after each file, of which there are as many as scenarios; all of it can be written anew.
    writeFileSync(join(folder, `${result.uuid}-result.json`), JSON.stringify(result));
  }
  writer.writeCategoriesDefinitions(categories);
  writer.writeEnvironmentInfo(environment(verdicts));
  writeFileSync(join(folder, 'executor.json'), JSON.stringify(executorOf(verdicts.run.id, process.env)));
  if (history.size > 0) mkdirSync(join(folder, 'history'));
  for (const [name, text] of history) writeFileSync(join(folder, 'history', name), text);
}

const occupied = (folder: string): HarnessFault =>
  new HarnessFault({
    code: 'HARNESS_FAULT',
    what: 'The folder for the results of Allure holds something already, which would be lost.',
    where: folder,
    next: 'Move it away, or run with another --out; all other reports are written.',
  });

interface Attaching {
  writer: FileSystemWriter;
  /** Files that are there: an exchange that several scenarios show is stored once. */
  attached: Set<string>;
}

/** The exchanges that failed checks looked at; of an errored scenario its last one. */
function attach(
  scenario: ScenarioVerdict,
  exchanges: ExchangeStore,
  { writer, attached }: Attaching,
): Attachment[] {
  const failed = scenario.checks
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ exchange }) => exchange);
  const last = scenario.outcome === 'errored' ? scenario.exchanges.slice(-1) : [];
  return unique([...failed, ...last])
    .slice(0, attachmentsPerScenario)
    .flatMap((id) => {
      const text = exchangeText(id, exchanges);
      if (text === undefined) return [];
      const source = `${sha256(text)}-attachment.txt`;
      if (!attached.has(source)) writer.writeAttachment(source, Buffer.from(text));
      attached.add(source);
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
