import { firstText, type JsonObject } from '../../../support/kernel/select.js';
import { textOf } from '../../../support/kernel/textOf.js';
import { resourceIn } from '../../../support/model/body.js';
import type { Check } from '../../../support/model/check.js';
import { observation, ofPart } from '../../../support/model/observe.js';
import { spineCode } from '../../responses/errors.js';
import { everywhere, placeOf, summary } from '../everywhere.js';
import type { Sweep, SweptAnswer, Variation } from '../sweep.js';
import { claimsOf, rewritten, withClaim, withResource } from './change.js';

/** Scopes that a provider that goes by them has to accept, by resource type (API security). */
const scopedTypes = ['Patient', 'Organization', 'Appointment', 'Practitioner', 'Location', 'Slot'];

/** The scope of another interaction: a provider may go by it and refuse, or leave it and serve. */
export const foreignScope: Variation = {
  change: withClaim('requested_scope', (right) =>
    textOf(right).startsWith('patient/') ? 'organization/*.read' : 'patient/*.read',
  ),
};

/** The answers to proper tokens. */
export interface ProperSweep extends Sweep {
  /** The alterations with which an interaction served a request that it had refused without, by its key. */
  missed: ReadonlyMap<string, readonly string[]>;
}

const withProfile =
  (name: string) =>
  (resource: JsonObject): JsonObject => ({
    ...resource,
    meta: { profile: [`https://fhir.nhs.uk/STU3/StructureDefinition/${name}`] },
  });

/** What no token need have, by the part of the check that finds a provider which wants it. */
export const tokenAlterations: Readonly<Record<string, Variation>> = {
  signature: { change: rewritten((token) => `${token}${Buffer.from('a signature').toString('base64url')}`) },
  'requested-record': { change: withClaim('requested_record', () => ({ resourceType: 'Patient' })) },
  device: { change: withResource('requesting_device', withProfile('GPConnect-Device-1')) },
  organisation: {
    change: withResource('requesting_organization', withProfile('CareConnect-GPC-Organization-1')),
  },
  practitioner: {
    change: withResource('requesting_practitioner', withProfile('CareConnect-GPC-Practitioner-1')),
  },
  scope: foreignScope,
};

/**
 * What a proper token shows: unsigned, with the ten claims and no more, its scope that of the interaction, and its
 * resources plain STU3 without a profile.
 */
export const properTokenCheck: Check<ProperSweep> = {
  id: 'tokens.serves.proper',
  title: 'the request is served with a proper token',
  *observe({ answers, missed }) {
    for (const answer of answers) {
      const { interaction } = answer.exchange;
      // What is refused whatever the token holds is not refused for its token.
      const wanted = answer.accepted ? Object.keys(tokenAlterations) : (missed.get(interaction) ?? []);
      for (const part of wanted)
        yield* ofPart(part === 'scope' ? scopeOf(answer) : part, [
          observation(
            placeOf(answer),
            answer.accepted,
            'the answer that the interaction gives',
            summary(answer),
          ),
        ]);
    }
  },
};

/** That a provider that goes by scopes knows those of the page. */
export const scopeChecks: readonly Check<Sweep>[] = scopedTypes.map((type) =>
  everywhere(
    {
      id: `tokens.serves.scope-on-${type.toLowerCase()}`,
      title: `a request for ${type} is served with the scope of its interaction`,
    },
    'the answer that the interaction gives',
    ({ addressed, accepted }) => (addressed === type ? { ok: accepted } : undefined),
  ),
);

/** That a scope which is not the interaction's is ignored or refused as an error, and nothing else. A MAY: never fails. */
export const foreignScopeCheck: Check<Sweep> = everywhere(
  {
    id: 'tokens.foreign-scope',
    title: 'the request is served, or refused with an OperationOutcome',
  },
  'the answer that the unchanged request gets, or 4xx with an OperationOutcome',
  ({ exchange, body, accepted }) => {
    const { status } = exchange.response;
    const refused = status >= 400 && status < 500;
    const explained = body.kind === 'resource' && body.resource.resourceType === 'OperationOutcome';
    return { ok: accepted || (refused && explained) };
  },
);

/** The error page's own example of an error. */
export const nullAudienceCheck: Check<Sweep> = everywhere(
  {
    id: 'tokens.null-audience',
    title: 'the error is 400 BAD_REQUEST with diagnostics',
  },
  '400 BAD_REQUEST with diagnostics',
  (answer) => {
    const outcome = resourceIn(answer.body);
    const diagnostics = (firstText(outcome, 'issue.diagnostics') ?? '').trim();
    const named = answer.exchange.response.status === 400 && spineCode(answer) === 'BAD_REQUEST';
    return { ok: named && diagnostics !== '' };
  },
);

/** Statuses of RFC 6750 section 3.1 for a bad token; the error page has 400 for all of them. */
const challenges: readonly number[] = [400, 401, 403];

/** That a malformed token is answered with a status that the rules on bearer tokens know. */
export const challengeCheck: Check<Sweep> = everywhere(
  {
    id: 'tokens.status-of-refusal',
    title: 'the refusal has a status of the bearer token rules',
  },
  challenges.join(' or '),
  ({ exchange, accepted }) => (accepted ? undefined : { ok: challenges.includes(exchange.response.status) }),
);

/** The scope that was sent: the rows on scopes are one for each. */
const scopeOf = ({ exchange }: SweptAnswer): string =>
  firstText(claimsOf(exchange.request.token), 'requested_scope') ?? 'scope';
