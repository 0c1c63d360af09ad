import type { Json, Resource } from '../interaction.js';
import type { conformance } from '../wire/conformance.js';
import { isObject, isResource } from '../wire/json.js';
import type { Wire } from '../wire/wire.js';
import type { Flavour } from './flavour.js';
import { outward } from './outward.js';

/** DSTU2 on the wire, and STU3 behind it, as far as the two say the same in other names. */
export function dstu2Wire(flavour: Flavour, problemsOf: ReturnType<typeof conformance>): Wire {
  const inwardTerms = new Map([...flavour.terms].flatMap(([ours, own]) => (own === '' ? [] : [[own, ours]])));
  return {
    fhirVersion: '1.0.2',
    mediaTypes: { json: 'application/json+fhir', xml: 'application/xml+fhir' },
    root: (odsCode) => `/${odsCode}/${flavour.root}`,
    problemsOf,
    queried: (value) => {
      const bar = value.indexOf('|');
      return bar < 0
        ? value
        : (inwardTerms.get(value.slice(0, bar)) ?? value.slice(0, bar)) + value.slice(bar);
    },
    reply: (reply, { practice, baseUrl }) => {
      const headers = { ...flavour.headers, ...reply.headers };
      if (!reply.resource) return { ...reply, headers };
      const resource = outward(reply.resource, { flavour, practice, baseUrl });
      return { status: statusOf(reply.resource, flavour) ?? reply.status, headers, resource };
    },
  };
}

/** The status that goes with the code of a refusal here, where it is another one. */
function statusOf(resource: Resource, { errors }: Flavour): number | undefined {
  const [code] = codesIn(resource);
  return code === undefined || !Object.hasOwn(errors, code) ? undefined : errors[code]?.[0];
}

function codesIn(value: Json | undefined): string[] {
  if (!isResource(value) || value.resourceType !== 'OperationOutcome') return [];
  const found: string[] = [];
  const look = (one: Json): void => {
    if (Array.isArray(one)) one.forEach(look);
    else if (isObject(one)) {
      if (typeof one.code === 'string' && one.system !== undefined) found.push(one.code);
      Object.values(one).forEach(look);
    }
  };
  look(value);
  return found;
}
