import { isObject } from '../../support/kernel/select.js';
import type { Exchange } from '../../support/model/exchange.js';
import { parse } from './excerpt.js';

const issuesTold = 3;

/** What the provider itself says of an answer: the issues of its OperationOutcome, one text each; empty when it has none. */
export function diagnosticsOf(exchange: Exchange | undefined): string[] {
  const body = parse(exchange?.response?.body ?? '');
  if (!isObject(body) || body.resourceType !== 'OperationOutcome' || !Array.isArray(body.issue)) return [];
  const issues: readonly unknown[] = body.issue;
  return issues.slice(0, issuesTold).map(issueText).filter(Boolean);
}

/** `invalid, INVALID_RESOURCE: the slot is not free`. */
function issueText(issue: unknown): string {
  if (!isObject(issue)) return '';
  const details = isObject(issue.details) ? issue.details : {};
  const codings: readonly unknown[] = Array.isArray(details.coding) ? details.coding : [];
  const codes = [issue.code, ...codings.map((one) => (isObject(one) ? one.code : undefined))];
  const said = [issue.diagnostics, details.text].filter(isText);
  return [codes.filter(isText).join(', '), ...said].filter(Boolean).join(': ');
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
