import type { Envelope, GherkinDocument, Location, Pickle } from '@cucumber/messages';

/** A scenario as cucumber's plugins are given it. */
export interface Item {
  pickle: Pickle;
  gherkinDocument: GherkinDocument;
  location: Location;
}

/** Every scenario of the feature files that cucumber reads, whether cucumber's own filters leave it or not. */
export class Items {
  readonly #documents = new Map<string, GherkinDocument>();
  readonly #pickles: Pickle[] = [];

  read({ gherkinDocument, pickle }: Envelope): void {
    if (gherkinDocument?.uri) this.#documents.set(gherkinDocument.uri, gherkinDocument);
    if (pickle) this.#pickles.push(pickle);
  }

  all(): Item[] {
    return this.#pickles.flatMap((pickle) => {
      const gherkinDocument = this.#documents.get(pickle.uri);
      return gherkinDocument
        ? [{ pickle, gherkinDocument, location: locationOf(pickle, gherkinDocument) }]
        : [];
    });
  }
}

/** Of the scenario, or of its outline. */
function locationOf({ astNodeIds }: Pickle, { feature }: GherkinDocument): Location {
  const children = feature?.children ?? [];
  const scenarios = children.flatMap(({ scenario, rule }) => [
    scenario,
    ...(rule?.children ?? []).map((one) => one.scenario),
  ]);
  return scenarios.find((one) => one && astNodeIds.includes(one.id))?.location ?? { line: 1 };
}
