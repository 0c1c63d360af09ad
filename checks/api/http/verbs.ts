import { withoutHeader } from '../../../support/http/headers.js';
import type { Method, PreparedRequest } from '../../../support/http/request.js';
import { badRequest, type Fault, type Faults } from '../fault.js';
import type { Addressee } from '../sweep.js';

const verb = (method: Method) => (prepared: PreparedRequest) => ({ ...prepared, method });

/** A verb that is sent without a body takes none along. */
const bare = (method: Method) => (prepared: PreparedRequest) => {
  const { body: _, ...rest } = withoutHeader(prepared, 'Content-Type');
  return { ...rest, method };
};

const sentAs =
  (...methods: string[]) =>
  ({ interaction }: Addressee): boolean =>
    methods.includes(interaction.method);

/** Refused hard, by any means: a framework may say 501 for a verb that it does not know. */
const wrongVerb = (facts: Pick<Fault, 'to' | 'change'>): Omit<Fault, 'ids'> => ({
  ...facts,
  also: [501],
  error: badRequest,
});

/**
 * Where a wrongly accepted DELETE takes nothing that the run did not make: not from patients, staff and places, and
 * not from searches, which a server could take for a condition.
 */
const harmlessToDelete: ReadonlySet<string> = new Set([
  'get-the-capability-statement',
  'read-an-appointment',
  'amend-an-appointment',
  'cancel-an-appointment',
]);

/** Verbs that are not the interaction's, by the sentence (error handling; general API guidance). */
export const verbFaults: Faults = {
  'each is sent as a POST where GET is due': {
    ids: {
      refusal: 'http.refuses.as-a-post-where-get-is-due',
      error: 'http.error.as-a-post-where-get-is-due',
    },
    ...wrongVerb({ to: sentAs('GET'), change: bare('POST') }),
  },
  'each is sent as a GET where POST is due': {
    ids: {
      refusal: 'http.refuses.as-a-get-where-post-is-due',
      error: 'http.error.as-a-get-where-post-is-due',
    },
    ...wrongVerb({ to: sentAs('POST'), change: bare('GET') }),
  },
  'each is sent as a PUT where GET is due': {
    ids: { refusal: 'http.refuses.as-a-put-where-get-is-due', error: 'http.error.as-a-put-where-get-is-due' },
    ...wrongVerb({ to: sentAs('GET'), change: bare('PUT') }),
  },
  'each is sent as a PUT where POST is due': {
    ids: {
      refusal: 'http.refuses.as-a-put-where-post-is-due',
      error: 'http.error.as-a-put-where-post-is-due',
    },
    ...wrongVerb({ to: sentAs('POST'), change: verb('PUT') }),
  },
  'each is sent as a GET where PUT is due': {
    ids: { refusal: 'http.refuses.as-a-get-where-put-is-due', error: 'http.error.as-a-get-where-put-is-due' },
    ...wrongVerb({ to: sentAs('PUT'), change: bare('GET') }),
  },
  'each is sent as a POST where PUT is due': {
    ids: {
      refusal: 'http.refuses.as-a-post-where-put-is-due',
      error: 'http.error.as-a-post-where-put-is-due',
    },
    ...wrongVerb({ to: sentAs('PUT'), change: verb('POST') }),
  },
  'each is sent as a PATCH': {
    ids: { refusal: 'http.refuses.as-a-patch', error: 'http.error.as-a-patch' },
    ...wrongVerb({ change: verb('PATCH') }),
  },
  'each is sent as a DELETE': {
    ids: { refusal: 'http.refuses.as-a-delete', error: 'http.error.as-a-delete' },
    ...wrongVerb({ to: ({ key }) => harmlessToDelete.has(key), change: bare('DELETE') }),
  },
  'each is sent as OPTIONS': {
    ids: { error: 'http.error.as-options' },
    change: bare('OPTIONS'),
    error: badRequest,
  },
};
