import type { Specification } from '../../requirements/specification.js';
import { spokenBy } from '../../support/fhir/dialect/dialect.js';
import { firstText, type JsonObject } from '../../support/kernel/select.js';
import type { ResponseSubject } from '../../support/model/check.js';
import { headerValue } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import { carriesVersion, isWeakEtag } from '../responses/etag.js';
import type { StandingRule } from './rule.js';

const header = ({ exchange }: ResponseSubject, name: string): string | undefined =>
  headerValue(exchange.response.headers, name);

/** Rules on the header lines of every response (general API guidance, FHIR API guidance). */
export const httpRules: readonly StandingRule[] = [
  {
    key: 'cache-control',
    title: 'every response carries Cache-Control: no-store',
    *observe(answer) {
      const found = header(answer, 'cache-control');
      yield observation(
        'header Cache-Control',
        /(^|,)\s*no-store\s*(,|$)/i.test(found ?? ''),
        'no-store',
        found,
      );
    },
  },
  {
    key: 'caching-forbidden',
    title: 'every response of the run forbids caching in all the ways that there are',
    isOfAll: true,
    *observe(answer) {
      for (const [name, wanted] of [
        ['Cache-Control', ['no-cache', 'no-store']],
        ['Expires', ['0']],
        ['Pragma', ['no-cache']],
      ] as const) {
        const found = header(answer, name);
        const values = found?.split(',').map((one) => one.trim().toLowerCase()) ?? [];
        const holds = wanted.every((one) => values.includes(one));
        yield observation(`header ${name}`, holds, wanted.join(', '), found);
      }
    },
  },
  {
    key: 'media-type',
    title: 'every response with a body has a FHIR media type',
    *observe(answer, { specification }) {
      const { formats } = spokenBy(specification);
      if (answer.body.kind === 'empty') return;
      // No clause says in what type a provider has to say that it does not know the one that was asked for.
      if (answer.exchange.response.status === 415) return;
      const found = header(answer, 'content-type');
      const mediaType = found?.split(';')[0]?.trim().toLowerCase();
      const wanted =
        answer.body.kind === 'resource' ? [formats[answer.body.format]] : [formats.json, formats.xml];
      yield observation('header Content-Type', wanted.includes(mediaType ?? ''), wanted.join(' or '), found);
    },
  },
  {
    key: 'charset',
    title: 'every response with a body says charset=utf-8',
    *observe(answer) {
      if (answer.body.kind === 'empty') return;
      const found = header(answer, 'content-type');
      yield observation(
        'header Content-Type',
        /;\s*charset="?utf-8"?/i.test(found ?? ''),
        'charset=utf-8',
        found,
      );
      const { notUtf8At } = answer.exchange.response;
      if (notUtf8At !== undefined)
        yield observation('body', false, 'UTF-8', `a byte that is none at offset ${notUtf8At}`);
    },
  },
  {
    key: 'etag',
    title: 'every response with a single resource carries its version in an ETag',
    *observe(answer, { specification }) {
      const resource = versionedIn(answer, specification);
      if (!resource) return;
      const version = firstText(resource, 'meta.versionId');
      const found = header(answer, 'etag');
      const right = carriesVersion(found, version);
      if (right !== undefined)
        yield observation('header ETag', right, `W/"${version ?? '[meta.versionId]'}"`, found);
    },
  },
  {
    key: 'etag-form',
    title: 'every response with a single resource has a weak ETag, in quotes',
    *observe(answer, { specification }) {
      const found = header(answer, 'etag');
      if (found !== undefined && versionedIn(answer, specification))
        yield observation('header ETag', isWeakEtag(found), 'W/"[meta.versionId]"', found);
    },
  },
];

/** A Bundle and a capability statement have no version of their own that the rules of these pages bind. */
const unversioned = ['Bundle', 'CapabilityStatement', 'Parameters'];

/** The single resource that an interaction returned with success, where it is of a type that has versions. */
function versionedIn(
  { body, exchange }: ResponseSubject,
  specification: Specification,
): JsonObject | undefined {
  const type = specification.interactions[exchange.interaction]?.returns;
  if (body.kind !== 'resource' || exchange.response.status >= 300) return undefined;
  return body.resource.resourceType === type && !unversioned.includes(type) ? body.resource : undefined;
}
