import type { IssueCode, ProfileIssue } from '../../profiles/index.js';
import { firstText } from '../../support/kernel/select.js';
import type { Body } from '../../support/model/body.js';
import type { Observation, ResponseSubject } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { everyPart } from '../../support/model/parts.js';
import { carriedResources } from './resources.js';
import type { StandingRule, StandingSurroundings } from './rule.js';
import { validate } from './validation.js';

/**
 * Every resource received is held to its GP Connect profile, by the project's own validator. Its parts are the elements of the
 * resources, `Patient.name`: a specification that has a row for one of them has it blamed for that element only.
 */
export const profileRule: StandingRule = {
  key: 'profiles',
  title: 'every response holds only resources that conform to their GP Connect profiles',
  *observe(answer, surroundings) {
    const errors = errorsIn(answer, surroundings, isOfPractice).filter(isBreach(surroundings));
    yield* errors.map((issue) => ({ ...broken(issue), ...elementOf(answer.body, issue) }));
    if (errors.length > 0) return;
    for (const { path, value } of carriedResources(answer.body))
      if (isOfPractice(value.resourceType))
        yield { ...observation(path, true, 'conformance', 'conformance'), part: everyPart };
  },
  *notEvaluated(answer, surroundings) {
    if (answer.body.kind !== 'resource') return;
    for (const { element, message } of validate(answer, surroundings).notEvaluated)
      yield `${element}: ${message}`;
  },
};

/**
 * Where patients say in words why they book, the profile contradicts the pages: it requires a code of a value set that
 * it does not name. The reason is not held against it there.
 */
const isBreach =
  ({ specification: { bookings } }: StandingSurroundings) =>
  ({ code, element }: ProfileIssue): boolean =>
    !bookings.reason || code !== 'binding' || element !== 'Appointment.reason';

/** A Bundle's own elements; what its entries hold is for other rules, and so are values that are empty. */
export const bundleRule: StandingRule = {
  key: 'bundle',
  title: 'every response that is a Bundle is built as its definition has it',
  *observe(answer, surroundings) {
    if (answer.body.kind !== 'resource' || answer.body.resource.resourceType !== 'Bundle') return;
    const errors = errorsIn(answer, surroundings, (type) => type === 'Bundle').filter(isFilled);
    yield* errors.map(broken);
    if (errors.length === 0) yield observation('Bundle', true, 'conformance', 'conformance');
  },
};

/**
 * What an OperationOutcome breaks of its profile. Severity, type and code of its issues have rules of their own, and so
 * have values that are empty.
 */
export const brokenOutcomes = (answer: ResponseSubject, surroundings: StandingSurroundings): Observation[] =>
  errorsIn(answer, surroundings, (type) => type === 'OperationOutcome')
    .filter((issue) => isFilled(issue) && !ofIssues.test(issue.path))
    .map(broken);

const isFilled = ({ code }: ProfileIssue): boolean => code !== 'empty';

const ofIssues = /\.issue\[\d+\]\.(?:(?:severity|code|details)$|details\.coding\b)/;

/** Errors and Bundles are no resources of the practice: what is wrong with them is held against rules of their own. */
const isOfPractice = (type: unknown): boolean => type !== 'OperationOutcome' && type !== 'Bundle';

/** The errors at resources of some types, be these the body or one of its entries. */
function errorsIn(
  answer: ResponseSubject,
  surroundings: StandingSurroundings,
  isMeant: (resourceType: unknown) => boolean,
): ProfileIssue[] {
  const { body } = answer;
  if (body.kind !== 'resource') return [];
  const { issues } = validate(answer, surroundings);
  return issues.filter((issue) => issue.severity === 'error' && isMeant(typeAt(body, issue)));
}

/** Type and element of the resource that an issue is about; nothing where no definition has the element. */
function elementOf(body: Body, issue: ProfileIssue): { part?: string } {
  const [, name] = elementIn.exec(issue.path) ?? [];
  if (body.kind !== 'resource' || name === undefined || undefinedThere.includes(issue.code)) return {};
  return { part: `${typeAt(body, issue)}.${name}` };
}

const undefinedThere: readonly IssueCode[] = ['unknown-element', 'unknown-resource-type', 'not-a-resource'];

const elementIn = /^(?:Bundle\.entry\[\d+\]\.resource|[A-Z][A-Za-z]*)\.([A-Za-z]+)/;

/** The type of the resource that an issue is about: that of the entry that its pointer leads into, or of the body. */
function typeAt({ resource }: Extract<Body, { kind: 'resource' }>, { pointer }: ProfileIssue): unknown {
  const index = resource.resourceType === 'Bundle' ? entryAt.exec(pointer)?.[1] : undefined;
  if (index === undefined) return resource.resourceType;
  const entries = Array.isArray(resource.entry) ? resource.entry : [resource.entry];
  return firstText(entries[Number(index)], 'resource.resourceType');
}

const entryAt = /^\/entry\/(\d+)\/resource(?:\/|$)/;

const broken = ({ path, expected, found, profile }: ProfileIssue): Observation => ({
  ...observation(path, false, `${expected} (${profile.split('/').at(-1)})`, found),
  asSent: true,
});
