import type { Json } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';

/** Whether two JSON values are the same, whatever the order of properties. */
export function isSame(one: Json, other: Json): boolean {
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => same(item, other[index]))
    );
  }
  if (!isObject(one)) return one === other;
  if (!isObject(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => same(one[key], other[key]));
}

/** Whether a value has at least what a FHIR pattern has: every item of its lists somewhere, every property. */
export function isLike(value: Json | undefined, pattern: Json): boolean {
  if (Array.isArray(pattern)) {
    return Array.isArray(value) && pattern.every((wanted) => value.some((item) => isLike(item, wanted)));
  }
  if (!isObject(pattern)) return value === pattern;
  return isObject(value) && Object.entries(pattern).every(([key, wanted]) => isLike(value[key], wanted));
}

const same = (one: Json | undefined, other: Json | undefined): boolean =>
  one !== undefined && other !== undefined && isSame(one, other);
