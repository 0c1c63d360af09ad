import type { Waiver } from '../model/waiver.js';
/** A provider under test, as `provider.yaml` describes it after its schema, defaults and environment were applied. */
export interface ProviderConfig {
  provider: { name: string; supplier: string; product: string; version: string };
  /** Id of a folder in `requirements/`. */
  specification: string;
  /** The harness refuses `live`. */
  environment: 'development' | 'test' | 'integration' | 'live';
  endpoint: {
    /** Service root URL without trailing slash: `https://host/ODS/STU3/1/segment`. */
    baseUrl: string;
    odsCode: string;
    /** Where requests go through the Spine. */
    asid?: string;
  };
  route: Route;
  /** Where patients themselves are the users. */
  authorisation?: PatientAuthorisation;
  tls?: TlsFiles;
  consumer: Consumer;
  /** Ids of the endpoints the provider claims; the others are omitted. All, when absent. */
  claims?: readonly string[];
  personas: Personas;
  practice: PracticeData;
  limits: Limits;
  waivers: readonly Waiver[];
}

/** Through the Spine Secure Proxy the whole base URL is appended to the proxy's. */
export type Route = { through: 'direct' } | { through: 'proxy'; proxyUrl: string };

/** Whether there is a client certificate to show. */
export const hasClientCertificate = (tls: TlsFiles | undefined): boolean =>
  (tls?.certificate ?? tls?.pfx) !== undefined;

/** Paths of PEM files, absolute after loading. Their content is read by the HTTP client only. */
export interface TlsFiles {
  ca?: string;
  certificate?: string;
  key?: string;
  /** A PKCS#12 file of certificate and key, in place of both. */
  pfx?: string;
  passphrase?: string;
  /** Certificates that the provider must refuse, though its authority issued them. */
  refused?: RefusedCertificates;
  /** As written in the file, for curl commands: environment variables by name, the passphrase always. */
  written: { ca?: string; certificate?: string; key?: string; pfx?: string; passphrase?: string };
}

/** Client certificates that only the provider's own authority can make, by what is wrong with them. */
export type RefusedCertificates = Partial<Record<RefusedCertificate, CertificateFiles>>;

/** It expired; it names another system than the Spine Secure Proxy; it was revoked. */
export type RefusedCertificate = 'expired' | 'otherName' | 'revoked';

/** Paths of a PEM certificate and its key, which has no passphrase. */
export interface CertificateFiles {
  certificate: string;
  key: string;
}

/** Where access tokens of patients come from: from somebody else, or by exchange at the provider's token endpoint. */
export interface PatientAuthorisation {
  tokens?: TokenPlace;
  exchange?: TokenExchange;
  /** Whether `Authorization` says `Bearer ` before the token. */
  bearer: boolean;
  /** Of every request, by name, with `{requestId}` and `{interactionId}` to be filled in. */
  headers: Readonly<Record<string, string>>;
  /** Paths of files with access tokens that the provider must refuse. */
  refused: Readonly<Partial<Record<RefusedToken, string>>>;
}

/** It expired; it is not valid yet; another key signed it; it is another provider's; its patient is proven below P9. */
export type RefusedToken = 'expired' | 'notYetValid' | 'otherKey' | 'otherAudience' | 'lowLevel';

/** Exactly one of a command line, a file of tokens by NHS number, and the tokens themselves. */
export interface TokenPlace {
  command?: string;
  file?: string;
  byPatient?: Readonly<Record<string, string>>;
}

export interface TokenExchange extends SigningKey {
  tokenEndpoint: string;
  /** Of the client assertion. */
  audience: string;
  clientId: string;
  subjectIssuer?: string;
  /** Who vouches for patients, with a key of the harness's; or identity tokens that somebody else made. */
  identity?: SigningKey & { issuer: string; audience: string };
  subjectTokens?: TokenPlace;
}

export interface SigningKey {
  keyId: string;
  /** Path of a PEM file. */
  privateKey: string;
}

/** Who the harness says it is, in the `Ssp-From` header, the token and the booking organisation. */
export interface Consumer {
  organisation: { odsCode: string; name: string; type: 'urgent-care' | 'gp-practice'; phone: string };
  /** Whose time tokens carry where the clocks differ. */
  clock: 'system' | 'provider';
  device: { id: string; model: string; version: string; identifier: { system: string; value: string } };
  asid?: string;
  /** `iss` of the token: the URL of the consumer system's Spine endpoint. */
  system?: string;
  practitioner?: {
    id: string;
    family: string;
    given: string;
    prefix?: string;
    sdsUserId: string;
    sdsRoleProfileId: string;
    local: { system: string; value: string };
  };
}

/** A consumer whose requests go through the Spine. */
export type SpineConsumer = Required<Consumer>;

/** Test people, by what they must be like. A scenario whose persona is missing is omitted and names it. */
export interface Personas {
  /** NHS numbers of active patients of the practice for whom the run may book. At least one. */
  bookable: readonly string[];
  /** People known to PDS but not to the practice, who may be registered temporarily. */
  unregistered: readonly Demographics[];
  /** A valid NHS number unknown to the practice. */
  unknown?: string;
  sensitive?: string;
  dissenting?: string;
  deceased?: string;
  inactive?: string;
  /** An active patient with an appointment of today whose time has passed by the time of the run. */
  seenToday?: string;
  /** A patient whose record holds every element that is populated where available. */
  complete?: string;
  /** An active patient with the demographics that the practice holds, in agreement with PDS. */
  known?: Demographics;
  /** An active patient whose NHS number was never verified, and whose PDS record agrees. */
  unverified?: string;
  /** An active patient whose NHS number was never verified, with what PDS holds under it: somebody else. */
  mismatchedDemographics?: Demographics;
  /** Somebody who left the practice, as on PDS; the run registers them again, temporarily. */
  lapsed?: Demographics;
  /** People, as on PDS, who must not be registered: dead there, or flagged sensitive, invalid or superseded. */
  deceasedOnPds?: Demographics;
  sensitiveOnPds?: Demographics;
  invalidated?: Demographics;
  superseded?: Demographics;
  /** Patients by what they may do with their appointments online. */
  viewOnly?: string;
  noAccess?: string;
  notEnabled?: string;
  /** Logical ids by NHS number, where no interaction finds patients. */
  patientIds?: Readonly<Record<string, string>>;
}

export interface Demographics {
  nhsNumber: string;
  family: string;
  given: string;
  birthDate: string;
  gender: 'male' | 'female' | 'other' | 'unknown';
}

/** Another practice of the provider's, for sessions across a federation. */
export interface FederatedPractice {
  name: string;
  endpoint: ProviderConfig['endpoint'];
  /** NHS numbers of its active patients for whom the run may book. At least one. */
  bookable: readonly string[];
  /** Logical ids by NHS number, where no interaction finds patients. */
  patientIds?: Readonly<Record<string, string>>;
}

/** What the vendor prepared in the diary, so that configured behaviour can be seen. All optional. */
export interface PracticeData {
  /** A consumer organisation for which no restriction of the practice applies; default: the consumer itself. */
  otherConsumers: readonly { odsCode: string; type: 'urgent-care' | 'gp-practice' }[];
  /** A day, relative to today, on which the practice has no free slot at all. */
  emptyDay?: number;
  /** Slots restricted to an organisation type or to ODS codes exist on this day, relative to today. */
  restrictedSlots?: {
    day: number;
    organisationType?: 'urgent-care' | 'gp-practice';
    odsCodes?: readonly string[];
  };
  /** A day, relative to today, beyond the booking window or inside the embargo: has slots, must return none. */
  embargoedDay?: number;
  /** A day on which two or more adjacent free slots of one schedule exist; default: the run looks for them itself. */
  adjacentSlotsDay?: number;
  /** Logical id of an appointment whose day has passed. */
  pastAppointment?: string;
  /** An appointment to come that was made in the practice's own system. */
  ownAppointment?: OwnAppointment;
  /** In which the practice's days begin; unknown by default, so that it may be either. */
  timeZone?: 'Europe/London' | 'UTC';
  /** What stands for the patient in the path of a retrieval, where patients are the users; the logical id by default. */
  patientPath?: 'logicalId' | 'nhsNumber';
  /** Other practices that the same consumer reaches: the same certificates, other base URLs and ASIDs. */
  federated?: readonly FederatedPractice[];
  /** A practitioner as the practice's system holds them; default: one to whom free slots lead. */
  practitioner?: HeldPractitioner;
  /** What the practice's system holds of the practice. */
  organisation?: HeldContact;
  /** Surgeries that have free slots in the coming two weeks, as the practice's system holds them. */
  surgeries?: readonly HeldSurgery[];
}

/** Made in the practice's own system, and not through GP Connect. */
export interface OwnAppointment {
  /** Of its patient. */
  nhsNumber: string;
  /** Relative to today, and after it. */
  day: number;
  /** Its start in UK local time, `hh:mm`. */
  time: string;
  /** Value of a business identifier that it has. */
  identifier?: string;
}

export interface HeldPractitioner {
  sdsUserId: string;
  gender?: Demographics['gender'];
  /** Codes of the languages in which patients may be spoken with. */
  languages?: readonly string[];
}

export interface HeldContact {
  postalCode?: string;
  phone?: string;
}

export interface HeldSurgery extends HeldContact {
  name: string;
}

export interface Limits {
  timeoutSeconds: number;
  concurrency: number;
  requestsPerSecond: number;
  /** How long one scenario may take, its clean-up aside. */
  scenarioSeconds: number;
  /** How long the run may take, its clean-up and reports aside. */
  runMinutes: number;
  /** After so many requests one after the other without any answer, the provider counts as silent. */
  silentRequests: number;
  /** Of the body of an answer, before and after decompression; 1,000,000 bytes each. */
  bodyMegabytes: number;
  /** How deep the objects and lists of a body may lie within each other. */
  nesting: number;
}
