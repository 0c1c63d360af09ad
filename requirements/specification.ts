/** A GP Connect specification as data: `requirements/<id>/specification.yaml`. */
export interface Specification {
  id: string;
  title: string;
  fhirVersion: string;
  /** Public address that a catalogue row's page is appended to. */
  pages: string;
  /** Folder of its feature files, below the project. */
  features: string;
  catalogue: readonly string[];
  /** Files of what each check judges. */
  bindings: readonly string[];
  interpretations: string;
  unchecked: string;
  authorisation: {
    scheme: 'spine';
    headers: readonly string[];
    tokenLifetimeSeconds: number;
    reasonForRequest: string;
  };
  formats: { json: string; xml: string; default: 'json' | 'xml' };
  profiles: { packages: readonly string[]; byType: Readonly<Record<string, string>> };
  interactionPrefix: string;
  interactions: Readonly<Record<string, Interaction>>;
  /** Milliseconds that a response stays under, by the kind of interaction. */
  responseLimits: Readonly<Record<Interaction['kind'], { shall: number; should: number }>>;
  /** In the order in which gateways run and reports list them. */
  endpoints: readonly Endpoint[];
}

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
  capability: 'foundations' | 'appointments' | 'api';
  /** Of its scenario ids. */
  prefix: string;
  /** Endpoints without which none of its scenarios can run. */
  needs: readonly string[];
  /** Endpoints that only scenarios tagged `@uses:<endpoint>` need. */
  uses: readonly string[];
}
