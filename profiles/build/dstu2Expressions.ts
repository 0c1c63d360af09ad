import type { JsonObject } from '../../support/kernel/select.js';

/** What contained resources may not have and have to be; the snapshots of resources leave it to DomainResource. */
const ofDomainResource: readonly [key: string, expression: string][] = [
  ['dom-1', 'contained.text.empty()'],
  ['dom-2', 'contained.contained.empty()'],
  ['dom-3', "contained.where(('#'+id in %resource.descendants().reference).not()).empty()"],
  ['dom-4', 'contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()'],
];

/**
 * The invariants of DSTU2 as FHIRPath, by key, written after their XPath. Left out are those of ElementDefinition and
 * Timing, which no message of GP Connect has, and those of narrative, which have rules of their own.
 */
export const expressionsOfDstu2: ReadonlyMap<string, string> = new Map([
  ...ofDomainResource,
  ['app-1', 'type.exists() or actor.exists()'],
  ['app-2', 'start.empty() xor end.exists()'],
  ['app-3', "(start.exists() and end.exists()) or status = 'proposed' or status = 'cancelled'"],
  ['att-1', 'data.empty() or contentType.exists()'],
  ['bdl-1', "total.empty() or type = 'searchset' or type = 'history'"],
  ['bdl-2', "entry.search.empty() or type = 'searchset'"],
  // The XPath looks for an element `transaction` that DSTU2 does not have: `request` is meant.
  ['bdl-3', "entry.request.empty() or type = 'batch' or type = 'transaction' or type = 'history'"],
  ['bdl-4', "entry.response.empty() or type = 'batch-response' or type = 'transaction-response'"],
  ['bdl-5', 'resource.exists() or request.exists() or response.exists()'],
  ['bdl-7', 'entry.where(fullUrl).select(fullUrl&resource.meta.versionId).isDistinct()'],
  ['cnf-1', 'rest.exists() or messaging.exists() or document.exists()'],
  ['cnf-2', '(description.count() + software.count() + implementation.count()) > 0'],
  ['cnf-3', "messaging.endpoint.empty() or kind = 'instance'"],
  ['cnf-7', 'document.select(profile.reference&mode).isDistinct()'],
  ['cnf-8', 'rest.select(mode).isDistinct()'],
  ['cnf-9', 'resource.select(type).isDistinct()'],
  ['cnf-12', 'searchParam.select(name).isDistinct()'],
  ['cnf-13', "chain.empty() or type = 'reference'"],
  ['cnf-14', "(software.empty() and implementation.empty()) or kind != 'requirements'"],
  ['cnf-15', "implementation.empty() or kind != 'capability'"],
  ['cpt-2', 'value.empty() or system.exists()'],
  ['inv-1', 'value.exists() or resource.exists() or part.exists()'],
  ['inv-2', 'value.exists() or resource.exists() or part.exists()'],
  ['org-1', '(identifier.count() + name.count()) > 0'],
  ['org-2', "where(use = 'home').empty()"],
  ['org-3', "where(use = 'home').empty()"],
  ['pat-1', 'name.exists() or telecom.exists() or address.exists() or organization.exists()'],
  ['per-1', 'start.empty() or end.empty() or (start <= end)'],
  ['qty-3', 'code.empty() or system.exists()'],
  ['rat-1', '(numerator.empty() xor denominator.exists()) and (numerator.exists() or extension.exists())'],
  [
    'ref-1',
    "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %resource.contained.id.trace('ids'))",
  ],
  ['rng-2', 'low.empty() or high.empty() or (low <= high)'],
]);

export const expressionsOfDomainResource: readonly JsonObject[] = ofDomainResource.map(
  ([key, expression]) => ({
    key,
    severity: 'error',
    expression,
  }),
);
