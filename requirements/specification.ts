import type { JsonObject } from '../support/kernel/select.js';

/** A GP Connect specification as data: `requirements/<id>/specification.yaml`, with what it extends. */
export interface Specification {
  id: string;
  title: string;
  fhirVersion: string;
  /** Public address that a catalogue row's page is appended to. */
  pages: string;
  /** Folders of its feature files; of two files of one name below them the later folder's is taken. */
  features: readonly string[];
  authorisation: {
    /** A scheme of `support/authorisation`, which knows how to make the headers and reads the options. */
    scheme: string;
    /** Exactly these are sent, besides `Authorization`. */
    headers: readonly string[];
    options: JsonObject;
  };
  formats: { json: string; xml: string; default: 'json' | 'xml' };
  /** What a service root URL looks like: `https://[FQDN]/[ODS code]/STU3/1/[segment]`. */
  serviceRoot: string;
  profiles: { packages: readonly string[]; byType: Readonly<Record<string, string>> };
  interactionPrefix: string;
  interactions: Readonly<Record<string, Interaction>>;
  /** Interactions by what the harness itself needs them for, apart from any scenario. */
  roles: Readonly<Partial<Record<Role, string>>> & Readonly<Record<'capability', string>>;
  /** In this order they are asked, until one is served, before anything is judged. */
  preflight: readonly PreflightRole[];
  /** Milliseconds that a response stays under, by the kind of interaction. */
  responseLimits: Readonly<Record<Interaction['kind'], { shall: number; should: number }>>;
  /** What a booking has to send, where specifications differ in it. */
  bookings: {
    participants: readonly (typeof bookedParticipants)[number][];
    /** Codes of the parts that participants have, by their types; of those that are not named none is sent. */
    participantTypes: Readonly<
      Partial<Record<(typeof bookedParticipants)[number], { system: string; code: string; display: string }>>
    >;
    /** Whether slots of practitioners who are named are booked before others. */
    practitionerPreferred: boolean;
    /** Whether the reason for the appointment is sent. */
    reason: boolean;
    /** Whether it says which organisation books. */
    organisation: boolean;
    /** Whether the booking organisation has its type. */
    organisationType: boolean;
  };
  /** Which text of an appointment the plainest amendment changes. */
  amendments: { element: (typeof amendedElements)[number] };
  /** What the registration of a patient has to send, where specifications differ in it. */
  registrations: {
    /** Whether the Patient tells period, status and type of the registration, and no use of its name. */
    details: boolean;
    /** Profile of the Patient that is sent; that of any Patient where there is none. */
    profile?: string;
  };
  /** What a plain search for free slots sends besides period and status. */
  slotSearch: {
    /** How it is asked: by parameters of a search, or by an operation on the organisation. */
    by: (typeof slotSearchMethods)[number];
    includes: readonly (typeof slotIncludes)[number][];
    /** Whether it says who asks: ODS code and type of the consumer's organisation. */
    filters: boolean;
  };
  /** In the order in which gateways run and reports list them. */
  endpoints: readonly Endpoint[];
  /** The folders that hold its data: those of what it extends first, its own last. */
  layers: readonly Layer[];
}

/** Roles of which plain requests can be made from a configuration alone. */
export const preflightRoles = ['capability', 'find-organisation', 'search-slots', 'find-patient'] as const;
/** Roles with which a booking is made, looked for and undone. */
export const bookingRoles = ['book', 'retrieve', 'read', 'cancel'] as const;

/** Types of the participants that a booking names. */
export const bookedParticipants = ['Patient', 'Practitioner', 'Location'] as const;
/** Texts that an amendment can change. */
export const amendedElements = ['description', 'reason'] as const;
/** How free slots can be asked for. */
export const slotSearchMethods = ['parameters', 'operation'] as const;
/** What a search for free slots can ask to be brought along. */
export const slotIncludes = ['schedule', 'practitioner', 'location', 'organization'] as const;

export type PreflightRole = (typeof preflightRoles)[number];
export type Role = PreflightRole | (typeof bookingRoles)[number];

export interface Interaction {
  /** Without the prefix. */
  interactionId: string;
  method: 'GET' | 'POST' | 'PUT';
  /** Below the base URL; `{id}` is filled by the caller. */
  path: string;
  scope: string;
  /** A command changes state, a query does not; it decides the limit of the response time. */
  kind: 'command' | 'query';
  /** Resource type of a successful answer. */
  returns: string;
}

/**
 * A group of scenarios with one verdict: an interaction of the same id or, with the capability `api`, what several
 * interactions show together and no provider can claim or leave out: rules that hold for all of them, and journeys.
 */
export interface Endpoint {
  id: string;
  title: string;
  /** First part of the areas of its rows, or `api`. */
  capability: string;
  /** Of its scenario ids. */
  prefix: string;
  /** Endpoints without which none of its scenarios can run. */
  needs: readonly string[];
  /** Endpoints that only scenarios tagged `@uses:<endpoint>` need. */
  uses: readonly string[];
}

/** The data files of one folder, by their names in it. */
export interface Layer {
  /** Absolute path. */
  folder: string;
  catalogue: readonly string[];
  /** Files of what each check judges. */
  bindings: readonly string[];
  interpretations?: string;
  unchecked?: string;
  errors?: string;
  /** File of why endpoints and areas matter. */
  stakes?: string;
  vocabulary?: string;
  /** Ids of rows of the layers before it that do not hold here. */
  drops: readonly string[];
  /** File of which own rows say again what rows of the layers before say; no other row of those holds here. */
  restates?: string;
  /** Whether the reasons of rows that are restated hold for the own rows too. */
  keepsReasons: boolean;
  /** Ids of scenarios of inherited features that would judge otherwise than this specification asks. */
  leavesOut: readonly string[];
  /** Ids of inherited checks that judge more than the own rows say, and do not run here. */
  unbinds: readonly string[];
}
