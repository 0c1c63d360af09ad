import { failed, fhirJson, fhirXml, type HostileAnswer } from '../answer.js';

const resource = { group: 'fhir', reads: 'resource', contentType: fhirJson } as const;
const broken = { ...resource, breaks: 'profiles' } as const;
const many = (count: number, item: string): string => `[${`${item},`.repeat(count - 1)}${item}]`;
const bundle = (entries: string): string => `{"resourceType":"Bundle","type":"searchset","entry":${entries}}`;
const appointment = (reference: string): string =>
  JSON.stringify({ resourceType: 'Appointment', participant: [{ actor: { reference } }] });
const patientWithDiv = (div: string): string =>
  JSON.stringify({ resourceType: 'Patient', text: { status: 'generated', div } });

const unknownType = (name: string): HostileAnswer => ({
  ...broken,
  id: `resource-type-${name.replaceAll('_', '').toLowerCase()}`,
  does: `calls a resource \`${name}\``,
  content: () => bundle(`[{"resource":{"resourceType":"${name}","id":"1"}}]`),
  outcome: failed('a resource type of STU3'),
});

/** What can be wrong with a resource that is read. */
export const fhirCases: readonly HostileAnswer[] = [
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'].map(unknownType),
  {
    ...broken,
    id: 'keys-of-every-object',
    does: 'has elements `__proto__`, `constructor`, `toString`, `toJSON` and `valueOf`',
    content: () =>
      '{"resourceType":"Patient","__proto__":{"a":1},"constructor":{"b":1},"toString":1,"toJSON":"x","valueOf":3,"id":{"toString":"x"},"name":[{"family":{"toString":null,"valueOf":1}}]}',
    outcome: failed('only elements that are defined'),
  },
  {
    ...broken,
    id: 'xml-elements-of-every-object',
    does: 'has XML elements `__proto__` and `constructor`',
    contentType: fhirXml,
    content: () =>
      '<Patient xmlns="http://hl7.org/fhir"><__proto__ value="x"/><__proto__><a value="1"/></__proto__><constructor value="1"/></Patient>',
    outcome: failed('only elements that are defined'),
  },
  {
    ...broken,
    id: 'code-system-proto',
    does: 'names `__proto__` as code system',
    content: () =>
      '{"resourceType":"Patient","maritalStatus":{"coding":[{"system":"__proto__","code":"constructor"}]},"gender":"constructor"}',
    outcome: failed('a code from the value set'),
  },
  {
    ...broken,
    id: 'unknown-keys-16000',
    does: 'has 16,000 elements that FHIR does not know',
    content: () =>
      `{"resourceType":"Patient",${Array.from({ length: 16_000 }, (_, index) => `"k${index}":1`).join(',')}}`,
    outcome: `${failed('only elements that are defined')}; 1,000 of one kind are kept, the others counted`,
  },
  {
    ...broken,
    id: 'entries-20000',
    does: 'answers with 20,000 entries that break their profiles',
    content: () => bundle(many(20_000, '{"resource":{"resourceType":"Slot"}}')),
    outcome: failed('occurs too rarely or is missing'),
  },
  {
    ...broken,
    id: 'nulls-200000',
    does: 'has a list of 200,000 nulls',
    content: () => `{"resourceType":"Patient","name":[{"given":${many(200_000, 'null')}}]}`,
    outcome: failed('a value, or an extension beside the null'),
  },
  {
    ...broken,
    id: 'contained-20000',
    does: 'contains 20,000 resources with 20,000 references to them',
    content: () => {
      const ids = Array.from({ length: 20_000 }, (_, index) => `o${index}`);
      return JSON.stringify({
        resourceType: 'Patient',
        contained: ids.map((id) => ({ resourceType: 'Organization', id })),
        generalPractitioner: ids.map((id) => ({ reference: `#${id}` })),
      });
    },
    outcome: failed('what the profile of the contained resource asks for'),
  },
  {
    ...broken,
    id: 'contained-3000-unreferenced',
    does: 'contains 3,000 resources that nothing refers to',
    content: () =>
      JSON.stringify({
        resourceType: 'Patient',
        contained: Array.from({ length: 3000 }, (_, index) => ({
          resourceType: 'Organization',
          id: `o${index}`,
          name: 'x',
        })),
      }),
    outcome: `${failed('what the profile asks for')}; invariants of so large a resource are not evaluated`,
  },
  {
    ...broken,
    id: 'full-urls-5000',
    does: 'answers with 5,000 entries of one full URL',
    content: () => bundle(many(5000, '{"fullUrl":"urn:x","resource":{"resourceType":"Slot"}}')),
    outcome: failed('what the profile of Bundle asks for'),
  },
  {
    ...resource,
    breaks: 'relative-references',
    id: 'reference-300000',
    does: 'has a reference of 300,000 letters',
    content: () => appointment('A'.repeat(300_000)),
    outcome: failed('[Type]/[id]'),
  },
  {
    ...resource,
    breaks: 'relative-references',
    id: 'reference-of-150000-parts',
    does: 'has a reference of 150,000 parts',
    content: () => appointment('Aa/'.repeat(150_000)),
    outcome: failed('[Type]/[id]'),
  },
  {
    ...resource,
    breaks: 'relative-references',
    id: 'reference-of-30000-versions',
    does: 'has a reference with `_history` 30,000 times',
    content: () => appointment('/_history/'.repeat(30_000)),
    outcome: failed('[Type]/[id]'),
  },
  {
    ...broken,
    id: 'profile-300000-bars',
    does: 'claims a profile of 300,000 bars',
    content: () => `{"resourceType":"Patient","meta":{"profile":["${'|'.repeat(300_000)}"]}}`,
    outcome: failed('what the profile of its type asks for'),
  },
  {
    ...broken,
    id: 'profile-of-30000-versions',
    does: 'claims a profile with `_history` 30,000 times',
    content: () => `{"resourceType":"Patient","meta":{"profile":["${'/_history/'.repeat(30_000)}\\n|"]}}`,
    outcome: failed('what the profile of its type asks for'),
  },
  {
    ...broken,
    id: 'narrative-100000-deep',
    does: 'has a narrative of 100,000 elements in each other',
    content: () => patientWithDiv(`<div xmlns="http://www.w3.org/1999/xhtml">${'<b>'.repeat(100_000)}</div>`),
    outcome: failed('htmlchecks()'),
  },
  {
    ...broken,
    id: 'code-of-3500000-words',
    does: 'has a code of 3,500,000 words in 7 MB, with two spaces at the end',
    content: () => `{"resourceType":"Appointment","status":"${'a '.repeat(3_500_000)} b"}`,
    outcome: failed('a code without white space around it'),
  },
  {
    ...resource,
    breaks: 'logical-ids',
    id: 'id-lone-surrogate',
    does: 'has an id that is half a surrogate pair',
    content: () => bundle('[{"resource":{"resourceType":"Slot","id":"\\ud800"}}]'),
    outcome: failed('1 to 64 letters, digits, hyphens or dots'),
  },
  {
    ...resource,
    breaks: 'logical-ids',
    id: 'id-empty',
    does: 'has an empty id',
    content: () => bundle('[{"resource":{"resourceType":"Slot","id":""}}]'),
    outcome: failed('1 to 64 letters, digits, hyphens or dots'),
  },
  {
    ...resource,
    breaks: 'logical-ids',
    id: 'id-object',
    does: 'has an object with `toString` as id',
    content: () => bundle('[{"resource":{"resourceType":"Slot","id":{"toString":"x"}}}]'),
    outcome: failed('1 to 64 letters, digits, hyphens or dots'),
  },
  {
    ...broken,
    id: 'element-names-that-xml-has-not',
    does: 'has elements whose names XML cannot hold',
    content: () => '{"resourceType":"Slot","a b":1,"<x>":2,"":3}',
    outcome: failed('only elements that are defined'),
  },
  {
    ...broken,
    breaks: 'bundle',
    id: 'bundle-that-holds-itself',
    does: 'answers with a Bundle that holds a Bundle of its own id',
    content: () =>
      bundle(
        `[{"fullUrl":"Bundle/1","resource":{"resourceType":"Bundle","id":"1","type":"searchset","link":[{"relation":"next","url":"Bundle/1"}],"entry":[{"fullUrl":"Bundle/1","resource":{"resourceType":"Bundle","id":"1"}}]}}]`,
      ),
    outcome: failed('what the profile of Bundle asks for'),
  },
  {
    ...broken,
    id: 'year-9999',
    does: 'has times in the years 9999 and 99999',
    content: () =>
      bundle(
        '[{"resource":{"resourceType":"Slot","id":"1","start":"9999-12-31T23:59:59+00:00","end":"99999-01-01T00:00:00Z"}}]',
      ),
    outcome: failed('a date and time with seconds and offset'),
  },
  {
    ...broken,
    id: 'day-that-is-none',
    does: 'has the 31st of February as a date',
    content: () =>
      bundle('[{"resource":{"resourceType":"Slot","id":"1","start":"2026-02-31T25:61:61+00:00"}}]'),
    outcome: failed('a date and time with seconds and offset'),
  },
];
