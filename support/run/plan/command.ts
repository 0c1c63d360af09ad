import { existsSync } from 'node:fs';
import { loadSpecification } from '../../../requirements/load.js';
import { loadConfiguration } from '../../config/load.js';
import type { ProviderConfig } from '../../config/provider.js';
import { scenarioIds, scenariosOf } from '../../pack/scenarios.js';
import { chosenSpecification } from '../../specification/chosen.js';
import type { RunOptions } from '../options.js';
import { chosen, meantBy } from '../selection.js';
import { costsOf } from './costs.js';
import { planFor } from './plan.js';
import { planText } from './text.js';
import { expectedTime, measuredTimes } from './time.js';

type Selection = Pick<
  RunOptions,
  | 'config'
  | 'baseUrl'
  | 'specification'
  | 'endpoints'
  | 'upTo'
  | 'tags'
  | 'failedFrom'
  | 'thrifty'
  | 'parallel'
>;

export interface PlanCommand extends Selection {
  json?: boolean;
  /** File that `gpc doctor --write` wrote. */
  measured?: string;
}

/** Tells what `gpc run` with the same options will do. Nothing is sent. */
export function runPlan({ json, measured, ...options }: PlanCommand): void {
  const config = configurationOf(options);
  const specification = config
    ? loadSpecification(config.specification)
    : chosenSpecification(options.specification);
  const pack = scenariosOf(specification);
  const selection = chosen(options, specification);
  const plan = planFor({
    specification,
    ...(config ? { config } : {}),
    pack,
    chosen: pack.filter(meantBy(selection)),
    ...(selection.thrift ? { thrift: selection.thrift } : {}),
    costs: costsOf(specification),
  });
  const pace = { workers: options.parallel ?? 1, ...(config ? { limits: config.limits } : {}) };
  const timed =
    measured === undefined
      ? plan
      : { ...plan, time: expectedTime(plan.total, measuredTimes(measured), pace) };
  process.stdout.write(`${json ? JSON.stringify(timed, undefined, 2) : planText(timed)}\n`);
}

/** As for a run: without a configuration the embedded provider is meant. */
function configurationOf({
  config = 'provider.yaml',
  ...rest
}: Selection & { config?: string }): ProviderConfig | undefined {
  if (!existsSync(config) && rest.baseUrl === undefined && config === 'provider.yaml') return undefined;
  return loadConfiguration(config, process.env, { ...rest, scenariosOf: scenarioIds }).config;
}
