import { ownDescription } from '../../../checks/booking/forms.js';
import { objects, without } from '../../../checks/elementChanges.js';
import { withoutExtensions } from '../../../checks/updates/spoilers/extensions.js';
import type { OwnAppointment, UpdateKind } from '../../../checks/updates/update.js';
import { extensions } from '../../../checks/vocabulary.js';
import { isObject, type JsonObject } from '../../kernel/select.js';
import { testText, textOf } from '../diary/texts.js';
import type { Scenario } from '../scenario.js';
import { cancelled } from './cancellation.js';
import { plainBody } from './updates.js';

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

/** A code of the one system that reasons may have. */
const cough = { system: 'http://snomed.info/sct', code: '49727002', display: 'Cough' };

const amendedCancellation: Body = (_scenario, { resource }) => ({
  ...resource,
  extension: objects(resource.extension).map((one) =>
    one.url === extensions.cancellationReason ? { ...one, valueString: 'Amended in a test' } : one,
  ),
});

const withoutChannelAndRole = withoutExtensions(extensions.deliveryChannel, extensions.practitionerRole);
const withoutServiceTexts = without('serviceType', 'serviceCategory');

/** What a consumer sends to amend its appointment, by the sentence. */
export const amendments: Readonly<Record<string, Body>> = {
  'the consumer amends the description': amended((scenario) => ({ description: description(scenario) })),
  'the consumer amends the comment': amended((scenario) => ({ comment: comment(scenario) })),
  'the consumer amends description and comment': amended((scenario) => ({
    description: description(scenario),
    comment: comment(scenario),
  })),
  'the consumer amends nothing': amended(() => ({})),
  'the consumer amends the reason': amended(() => ({ reason: [{ text: 'Amended in a test' }] })),
  'the consumer amends the reason to a code alone': amended(() => ({ reason: [{ coding: [cough] }] })),
  'the consumer amends the cancellation reason': amendedCancellation,
  'the consumer amends to texts of 100 and 500 characters': amended((scenario) => ({
    description: textOf(100, testText(scenario, ' ')),
    comment: textOf(500),
  })),
  'the consumer amends to a description of 101 characters': amended((scenario) => ({
    description: textOf(101, testText(scenario, ' ')),
  })),
  'the consumer amends to a comment of 501 characters': amended(() => ({ comment: textOf(501) })),
  'the consumer amends the description, leaving delivery channel and practitioner role out': plainly(
    'amend',
    withoutChannelAndRole,
  ),
  'the consumer amends the description, leaving service type and service category out': plainly(
    'amend',
    withoutServiceTexts,
  ),
  'the consumer amends the description, with service type and service category of its own': plainly(
    'amend',
    (body) => ({
      ...body,
      serviceType: [{ text: ownDescription }],
      serviceCategory: { text: ownDescription },
    }),
  ),
  'the consumer amends the description, asserting no profile': plainly('amend', assertingNothing),
};

/** What a consumer sends to cancel its appointment, by the sentence. */
export const cancellations: Readonly<Record<string, Body>> = {
  'the consumer cancels it for a reason of 2000 characters': withReason(textOf(2000)),
  'the consumer cancels it for a reason with characters outside ASCII': withReason(
    'Naïve façade – Ωμέγα, 5 £ ß',
  ),
  'the consumer cancels it, asserting no profile': plainly('cancel', assertingNothing),
  'the consumer cancels it, leaving delivery channel and practitioner role out': plainly(
    'cancel',
    withoutChannelAndRole,
  ),
  'the consumer cancels it, leaving service type and service category out': plainly(
    'cancel',
    withoutServiceTexts,
  ),
};

function withReason(reason: string): Body {
  return (scenario, { resource }) =>
    cancelled(resource, scenario.run.specification.profiles.byType.Appointment, reason);
}

function assertingNothing(body: JsonObject): JsonObject {
  const { profile: _profile, ...meta } = isObject(body.meta) ? body.meta : {};
  return { ...body, meta };
}
