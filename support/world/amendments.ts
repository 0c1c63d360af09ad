import { without } from '../checks/book/spoilers/changes.js';
import { withoutExtensions } from '../checks/updates/spoilers/extensions.js';
import { extensions } from '../checks/vocabulary.js';
import { isObject, type JsonObject } from '../fhir/select.js';
import type { OwnAppointment } from './appointments.js';
import { ownDescription } from './bookingAdjustments.js';
import { cancelled } from './cancellation.js';
import type { Scenario } from './scenario.js';
import { testText, textOf } from './texts.js';
import { plainBody, type UpdateKind } from './updates.js';

type Body = (scenario: Scenario, own: OwnAppointment) => JsonObject;

const amended =
  (texts: (scenario: Scenario) => JsonObject): Body =>
  (scenario, { resource }) => ({
    ...resource,
    ...texts(scenario),
  });

const description = (scenario: Scenario): string => testText(scenario, ', amended – né Ω');
const comment = ({ identity }: Scenario): string => `Conformance test ${identity.id}, amended – ß`;

/** The plain update with something changed that may be. */
const plainly =
  (kind: UpdateKind, change: (body: JsonObject) => JsonObject): Body =>
  (scenario, own) =>
    change(plainBody(scenario, kind, own));

const withoutChannelAndRole = withoutExtensions(extensions.deliveryChannel, extensions.practitionerRole);
const withoutServiceTexts = without('serviceType', 'serviceCategory');

/** What a consumer sends to amend its appointment, by what follows "the consumer amends". */
export const amendments: Readonly<Record<string, Body>> = {
  'the description': amended((scenario) => ({ description: description(scenario) })),
  'the comment': amended((scenario) => ({ comment: comment(scenario) })),
  'description and comment': amended((scenario) => ({
    description: description(scenario),
    comment: comment(scenario),
  })),
  nothing: amended(() => ({})),
  'to texts of 100 and 500 characters': amended((scenario) => ({
    description: textOf(100, testText(scenario, ' ')),
    comment: textOf(500),
  })),
  'to a description of 101 characters': amended((scenario) => ({
    description: textOf(101, testText(scenario, ' ')),
  })),
  'to a comment of 501 characters': amended(() => ({ comment: textOf(501) })),
  'the description, leaving delivery channel and practitioner role out': plainly(
    'amend',
    withoutChannelAndRole,
  ),
  'the description, leaving service type and service category out': plainly('amend', withoutServiceTexts),
  'the description, with service type and service category of its own': plainly('amend', (body) => ({
    ...body,
    serviceType: [{ text: ownDescription }],
    serviceCategory: { text: ownDescription },
  })),
  'the description, asserting no profile': plainly('amend', assertingNothing),
};

/** What a consumer sends to cancel its appointment, by what follows "the consumer cancels it". */
export const cancellations: Readonly<Record<string, Body>> = {
  ' for a reason of 2000 characters': withReason(textOf(2000)),
  ' for a reason with characters outside ASCII': withReason('Naïve façade – Ωμέγα, 5 £ ß'),
  ', asserting no profile': plainly('cancel', assertingNothing),
  ', leaving delivery channel and practitioner role out': plainly('cancel', withoutChannelAndRole),
  ', leaving service type and service category out': plainly('cancel', withoutServiceTexts),
};

function withReason(reason: string): Body {
  return (scenario, { resource }) =>
    cancelled(resource, scenario.run.specification.profiles.byType.Appointment, reason);
}

function assertingNothing(body: JsonObject): JsonObject {
  const { profile: _profile, ...meta } = isObject(body.meta) ? body.meta : {};
  return { ...body, meta };
}
