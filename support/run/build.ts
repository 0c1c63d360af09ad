import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadSpecification } from '../../requirements/load.js';
import { createClient } from '../http/client.js';
import { GpcError } from '../kernel/errors.js';
import { firstText, isObject, type Json } from '../kernel/select.js';
import { configurationOf } from './context.js';
import type { RunOptions } from './options.js';

/** What of a CapabilityStatement tells one build from another. */
const marks = ['software.version', 'software.releaseDate', 'version', 'date', 'implementation.description'];

/**
 * Which build of a provider is up, as its CapabilityStatement has it; nothing while it answers none. The embedded provider
 * ends with each run, and has no builds.
 */
export async function buildOf({
  config,
  baseUrl,
  specification: asked,
}: RunOptions): Promise<string | undefined> {
  const file = config ?? 'provider.yaml';
  if (!existsSync(file)) return undefined;
  try {
    const overrides = {
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(asked === undefined ? {} : { specification: asked }),
    };
    const { config: provider } = configurationOf({ configuration: resolve(file), ...overrides }, process.env);
    const specification = loadSpecification(provider.specification);
    const client = createClient({ config: provider, specification, recorder: nobody });
    try {
      const interaction = specification.roles.capability;
      const { response } = await client.send(await client.prepare({ interaction }), {
        id: 'WATCH-000.1',
        scenario: 'WATCH-000',
        interaction,
      });
      return response?.status === 200 ? buildIn(response.body) : undefined;
    } finally {
      client.close();
    }
  } catch (error) {
    if (error instanceof GpcError) return undefined;
    throw error;
  }
}

/** Its texts that tell builds apart; all of an answer that is no JSON. */
export function buildIn(body: string): string {
  try {
    const statement: Json = JSON.parse(body);
    return isObject(statement) ? marks.map((path) => firstText(statement, path) ?? '').join(' | ') : body;
  } catch {
    return body;
  }
}

/** What only keeps watch is no evidence. */
const nobody = { record: () => undefined, close: () => undefined };
