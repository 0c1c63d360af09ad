import type { Resource } from '../interaction.js';
import type { Refusal } from '../refusal.js';
import { codeSystems, profiles } from '../vocabulary/urls.js';

/** The GPConnect-OperationOutcome-1 of a refusal. */
export function operationOutcome({ issue, code, display, diagnostics }: Refusal): Resource {
  return {
    resourceType: 'OperationOutcome',
    meta: { profile: [profiles.OperationOutcome] },
    issue: [
      {
        severity: 'error',
        code: issue,
        details: { coding: [{ system: codeSystems.spineError, code, display }] },
        diagnostics,
      },
    ],
  };
}
