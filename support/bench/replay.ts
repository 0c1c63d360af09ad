import { readFileSync } from 'node:fs';
import http from 'node:http';
import https, { Agent } from 'node:https';
import { exchangesOf } from '../../reports/exchanges/archive.js';
import { loadSpecification } from '../../requirements/load.js';
import { schemeOf } from '../authorisation/schemes.js';
import { loadConfiguration } from '../config/load.js';
import type { Exchange } from '../model/exchange.js';

/**
 * The floor of a run: its recorded requests, sent again one after the other by a bare HTTP client that looks at nothing.
 * `replay.js <provider.yaml> <folder of the run>`
 */
const [configuration = '', run = ''] = process.argv.slice(2);
const { config } = loadConfiguration(configuration, process.env);
const specification = loadSpecification(config.specification);
const scheme = schemeOf(specification);
const agent = new Agent({
  keepAlive: true,
  ca: readFileSync(config.tls?.ca ?? ''),
  cert: readFileSync(config.tls?.certificate ?? ''),
  key: readFileSync(config.tls?.key ?? ''),
});

let sent = 0;
for (const exchange of exchangesOf(run)) {
  await send(exchange);
  sent += 1;
}
agent.destroy();
console.log(`${sent} exchanges replayed`);

function send({ interaction, request: recorded }: Exchange): Promise<void> {
  const authorisation = scheme.credentials({ config, specification, interaction, issuedAt: new Date() });
  const headers = Object.fromEntries(
    recorded.headers.map(([name, value]) => [
      name,
      name.toLowerCase() === 'authorization' ? authorisation : value,
    ]),
  );
  return new Promise((resolve) => {
    const { method, url } = recorded;
    const options = { method, headers };
    const receive = (answer: http.IncomingMessage): void => {
      answer.resume().on('end', resolve);
    };
    const call = url.startsWith('https:')
      ? https.request(url, { ...options, agent }, receive)
      : http.request(url, options, receive);
    // A request that a scenario broke on purpose may not even leave: it costs nothing here.
    call.on('error', () => resolve()).end(recorded.body);
  });
}
