import { extensions } from '../../vocabulary/urls.js';
import type { PrimitiveName } from './primitives.js';

/** `min..max type`: `*` makes it a list, `0..0` an element that the profile or the specification prohibits. */
export type Rule = `${0 | 1}..${0 | 1 | '*'} ${PrimitiveName | ShapeName | 'Extension'}`;
export type Shape = Readonly<Record<string, Rule>>;
export type ShapeName =
  | 'Appointment'
  | 'AppointmentMeta'
  | 'AppointmentIdentifier'
  | 'AppointmentType'
  | 'AppointmentTypeCoding'
  | 'Participant'
  | 'SlotReference'
  | 'ActorReference'
  | 'FragmentReference'
  | 'Organization'
  | 'OrganizationMeta'
  | 'Identifier'
  | 'ContactPoint'
  | 'Address'
  | 'Period'
  | 'Reference'
  | 'CodeableConcept'
  | 'Coding'
  | ExtensionShape;
type ExtensionShape = 'BookingOrganisation' | 'CancellationReason' | 'DeliveryChannel' | 'PractitionerRole';

/** Extensions of an appointment by their URL. FHIR lets others be ignored, so only these have a shape. */
export const EXTENSION_SHAPES: ReadonlyMap<string, ExtensionShape> = new Map([
  [extensions.bookingOrganisation, 'BookingOrganisation'],
  [extensions.cancellationReason, 'CancellationReason'],
  [extensions.deliveryChannel, 'DeliveryChannel'],
  [extensions.practitionerRole, 'PractitionerRole'],
]);

/** Extensions that an appointment has once at most. */
export const SINGLE_EXTENSIONS: readonly string[] = [
  extensions.bookingOrganisation,
  extensions.cancellationReason,
  extensions.deliveryChannel,
];

const ELEMENT: Shape = { id: '0..1 string', extension: '0..* Extension' };

/** GPConnect-Appointment-1 and its contained CareConnect-GPC-Organization-1, as a consumer may submit them. */
export const SHAPES: Readonly<Record<ShapeName, Shape>> = {
  Appointment: {
    resourceType: '1..1 appointment',
    id: '0..1 id',
    meta: '1..1 AppointmentMeta',
    implicitRules: '0..0 uri',
    language: '0..1 code',
    text: '0..1 any',
    contained: '0..* Organization',
    extension: '0..* Extension',
    modifierExtension: '0..0 any',
    identifier: '0..* AppointmentIdentifier',
    status: '1..1 appointmentStatus',
    serviceCategory: '0..1 CodeableConcept',
    serviceType: '0..* CodeableConcept',
    specialty: '0..0 any',
    appointmentType: '0..1 AppointmentType',
    reason: '0..0 any',
    indication: '0..0 any',
    priority: '0..1 unsignedInt',
    description: '1..1 string',
    supportingInformation: '0..0 any',
    start: '1..1 instant',
    end: '1..1 instant',
    minutesDuration: '0..1 positiveInt',
    slot: '1..* SlotReference',
    created: '1..1 dateTime',
    comment: '0..1 string',
    incomingReferral: '0..0 any',
    participant: '1..* Participant',
    requestedPeriod: '0..0 any',
  },
  AppointmentMeta: {
    ...ELEMENT,
    versionId: '0..1 id',
    lastUpdated: '0..1 instant',
    profile: '1..* appointmentProfile',
    security: '0..* Coding',
    tag: '0..* Coding',
  },
  AppointmentIdentifier: {
    ...ELEMENT,
    use: '0..0 any',
    type: '0..0 any',
    system: '1..1 uri',
    value: '1..1 string',
    period: '0..0 any',
    assigner: '0..0 any',
  },
  AppointmentType: { ...ELEMENT, coding: '0..* AppointmentTypeCoding', text: '0..1 string' },
  AppointmentTypeCoding: {
    ...ELEMENT,
    system: '0..1 appointmentTypeSystem',
    version: '0..1 string',
    code: '0..1 code',
    display: '0..1 string',
    userSelected: '0..1 boolean',
  },
  Participant: {
    ...ELEMENT,
    modifierExtension: '0..0 any',
    type: '0..* CodeableConcept',
    actor: '1..1 ActorReference',
    required: '0..1 participantRequired',
    status: '1..1 participationStatus',
  },
  SlotReference: {
    ...ELEMENT,
    reference: '1..1 slotReference',
    identifier: '0..1 Identifier',
    display: '0..1 string',
  },
  ActorReference: {
    ...ELEMENT,
    reference: '1..1 actorReference',
    identifier: '0..1 Identifier',
    display: '0..1 string',
  },
  FragmentReference: {
    ...ELEMENT,
    reference: '1..1 fragment',
    identifier: '0..1 Identifier',
    display: '0..1 string',
  },
  // A contained resource has no narrative, no contained resources and no version of its own (dom-1, dom-2, dom-4).
  Organization: {
    resourceType: '1..1 organisation',
    id: '1..1 id',
    meta: '0..1 OrganizationMeta',
    implicitRules: '0..0 uri',
    language: '0..1 code',
    text: '0..0 any',
    contained: '0..0 any',
    extension: '0..* Extension',
    modifierExtension: '0..0 any',
    identifier: '1..* Identifier',
    active: '0..1 boolean',
    type: '0..* CodeableConcept',
    name: '1..1 string',
    alias: '0..* string',
    telecom: '1..* ContactPoint',
    address: '0..* Address',
    partOf: '0..1 Reference',
    contact: '0..* any',
    endpoint: '0..* Reference',
  },
  OrganizationMeta: { ...ELEMENT, versionId: '0..0 id', lastUpdated: '0..0 instant', profile: '0..* uri' },
  Identifier: {
    ...ELEMENT,
    use: '0..1 identifierUse',
    type: '0..1 CodeableConcept',
    system: '0..1 uri',
    value: '1..1 string',
    period: '0..1 Period',
    assigner: '0..1 Reference',
  },
  ContactPoint: {
    ...ELEMENT,
    system: '1..1 telecomSystem',
    value: '1..1 string',
    use: '0..1 telecomUse',
    rank: '0..1 positiveInt',
    period: '0..1 Period',
  },
  Address: {
    ...ELEMENT,
    use: '0..1 addressUse',
    type: '0..1 addressType',
    text: '0..1 string',
    line: '0..* string',
    city: '0..1 string',
    district: '0..1 string',
    state: '0..0 string',
    postalCode: '0..1 string',
    country: '0..1 string',
    period: '0..1 Period',
  },
  Period: { ...ELEMENT, start: '0..1 dateTime', end: '0..1 dateTime' },
  Reference: { ...ELEMENT, reference: '0..1 string', identifier: '0..1 Identifier', display: '0..1 string' },
  CodeableConcept: { ...ELEMENT, coding: '0..* Coding', text: '0..1 string' },
  Coding: {
    ...ELEMENT,
    system: '0..1 uri',
    version: '0..1 string',
    code: '0..1 code',
    display: '0..1 string',
    userSelected: '0..1 boolean',
  },
  BookingOrganisation: { ...ELEMENT, url: '1..1 uri', valueReference: '1..1 FragmentReference' },
  CancellationReason: { ...ELEMENT, url: '1..1 uri', valueString: '1..1 string' },
  DeliveryChannel: { ...ELEMENT, url: '1..1 uri', valueCode: '1..1 code' },
  PractitionerRole: { ...ELEMENT, url: '1..1 uri', valueCodeableConcept: '1..1 CodeableConcept' },
};
