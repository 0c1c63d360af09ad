import type { Json, Resource } from '../../interaction.js';
import { profiles } from '../../vocabulary/urls.js';
import type { Versioned } from '../records.js';

/** `resourceType`, `id` and `meta` with which every resource begins. */
export function head(
  type: Exclude<keyof typeof profiles, 'Bundle' | 'OperationOutcome'>,
  record: Versioned,
): Resource {
  return {
    resourceType: type,
    id: record.id,
    meta: { versionId: String(record.version), profile: [profiles[type]] },
  };
}

/** A CodeableConcept of one coding. */
export const concept = (system: string, code: string, display: string): Json => ({
  coding: [{ system, code, display }],
});

/** A relative local reference, the only kind that the API allows. */
export const reference = (type: string, id: string): { reference: string } => ({
  reference: `${type}/${id}`,
});

/** `name` with `value`, or nothing where there is no value: the API sends no nulls and no empty lists. */
export function present(name: string, value: Json | undefined): { [name: string]: Json } {
  const absent = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return absent ? {} : { [name]: value };
}
