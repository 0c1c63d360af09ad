import { savedVerdicts } from '../saved.js';
import type { Verdicts } from '../verdicts.js';
import { type Policy, readPolicy } from './policy.js';
import { type RuleVerdict, ruleVerdicts } from './rules.js';

export interface GateVerdict {
  passed: boolean;
  /** The file, or `default`. */
  policy: string;
  run: {
    id: string;
    folder: string;
    provider: string;
    specification: string;
    selection: Verdicts['run']['selection'];
  };
  baseline?: { id: string; folder: string };
  rules: readonly RuleVerdict[];
}

/**
 * Holds a run against a policy.
 *
 * @throws ConfigurationError when the policy has mistakes, or a folder holds no whole run
 */
export function gateVerdict(folder: string, options: { policy?: string; baseline?: string }): GateVerdict {
  const policy: Policy = readPolicy(options.policy);
  const verdicts = savedVerdicts(folder);
  const since = options.baseline ?? policy.noNewFailureSince;
  const baseline = since === undefined ? undefined : savedVerdicts(since);
  const rules = ruleVerdicts({ verdicts, policy, ...(baseline ? { baseline } : {}) });
  const { id, provider, pack, selection } = verdicts.run;
  return {
    passed: rules.every(({ passed }) => passed),
    policy: options.policy ?? 'default',
    run: { id, folder, provider: provider.name, specification: pack.specification, selection },
    ...(baseline && since !== undefined ? { baseline: { id: baseline.run.id, folder: since } } : {}),
    rules,
  };
}
