import type { UnsendableError } from '../http/sendable.js';
import { isObject, type Json } from '../kernel/select.js';
import type { ResponseSubject } from '../model/check.js';
import type { RunContext } from './runContext.js';

/** Answers that are remembered: values are used soon after they were read. */
const remembered = 50;

const answers = new WeakMap<RunContext, ResponseSubject[]>();

/** Remembers an answer, so that a value of it that cannot be sent is known for its. */
export function rememberAnswer(run: RunContext, answer: ResponseSubject): void {
  const known = answers.get(run) ?? [];
  known.push(answer);
  if (known.length > remembered) known.shift();
  answers.set(run, known);
}

/** The latest answer that gave a value which cannot be sent on; nothing when the harness made it up itself. */
export const giverOf = (run: RunContext, { value }: UnsendableError): ResponseSubject | undefined =>
  answers.get(run)?.findLast(({ body }) => body.kind === 'resource' && holds(body.resource, value));

/** Characters that no header can carry. */
const odd = /[^\t\x20-\x7e\x80-\xff]/u;

/** Whether a text of the resource is the value, ends with it as a reference ends with an id, or is the odd part of it. */
function holds(resource: Json, value: string): boolean {
  const waiting: Json[] = [resource];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') {
      if (next === value || next.endsWith(`/${value}`) || (odd.test(next) && value.includes(next)))
        return true;
    } else if (Array.isArray(next)) for (const item of next) waiting.push(item);
    else if (isObject(next)) for (const item of Object.values(next)) waiting.push(item);
  }
  return false;
}
