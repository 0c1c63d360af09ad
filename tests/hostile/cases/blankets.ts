/** The one answer of a provider that answers everything alike, and what may pass there all the same. */
export interface Blanket {
  what: string;
  status: number;
  /** How the run ends: 1 where it is judged, another code where the preflight stops it. */
  exit: number;
  body: object | ((asked: URL) => object);
  /** By the ids of checks: why it is right that they pass. */
  reasons: readonly (readonly [checks: RegExp, reason: string])[];
}

const form = [
  /\.(cache-control|media-type|charset)$/,
  'looks at headers alone, and these are in order on every answer',
] as const;

const plain = [
  /\.(status|searchset|resource|bundle|no-empty-values)$/,
  'looks at the status, the type and what values there are: these are right, and other checks ask for more',
] as const;

const formats = [
  /^(content-negotiation\.|responses\.format\.)/,
  'looks at the format of the answer alone, which is JSON as it was asked for',
] as const;

const alike = [
  /^(tokens\.(serves\.|foreign-scope)|spine-headers\.(serves|id)\.|http\.(serves|form)\.|responses\.same-content$)/,
  'asks that a changed request is served as the unchanged one, and it is',
] as const;

const bare = [/\.needs-no-body$/, 'asks that a request without a body is served, and it is'] as const;

const http = [
  /^http\.(status-codes|success-status|well-formed|primitive-values)$/,
  'looks at HTTP and at what values there are, which are in order',
] as const;

const emptyDiary = [
  /^slots\.(accepts\.|bundle\.no-paging|empty\.|embargo)/,
  'an empty diary is honest: that these searches are not refused, and that they bring nothing forbidden, is true of it',
] as const;

const unlisted = [
  /^capability\.(format\.served|operations\.structured|profiles\.structured)$/,
  'asks that something is listed rightly if at all, and it is not listed',
] as const;

const outcome = {
  resourceType: 'OperationOutcome',
  meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1'] },
};

const issue = (code: string, issueType: string) => ({
  ...outcome,
  issue: [
    {
      severity: 'error',
      code: issueType,
      details: {
        coding: [
          { system: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1', code, display: code },
        ],
      },
      diagnostics: 'Always the same',
    },
  ],
});

/** The resource type that stands in a path: `/Patient/14` is answered with a Patient. */
const typeIn = ({ pathname }: URL): string =>
  pathname
    .split('/')
    .filter((part) => /^[A-Z][a-z]+[A-Za-z]*$/.test(part))
    .at(-1) ?? 'CapabilityStatement';

export const blankets: readonly Blanket[] = [
  {
    what: 'an empty Bundle',
    status: 200,
    exit: 1,
    body: { resourceType: 'Bundle', type: 'searchset' },
    reasons: [form, plain, formats, alike, bare, http, emptyDiary],
  },
  { what: '404', status: 404, exit: 2, body: issue('NO_RECORD_FOUND', 'not-found'), reasons: [form] },
  { what: '400 BAD_REQUEST', status: 400, exit: 2, body: issue('BAD_REQUEST', 'invalid'), reasons: [form] },
  {
    what: 'a resource of the right type and nothing in it',
    status: 200,
    exit: 1,
    body: (asked) => ({ resourceType: typeIn(asked) }),
    reasons: [form, plain, formats, alike, bare, http, unlisted],
  },
];
