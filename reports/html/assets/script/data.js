const parsed = (id) => JSON.parse(document.getElementById(id).textContent);

/** What the lists of the page are made of: see `reports/html/data/lists.ts`. */
export const { words, endpoints, scenarios, requirements } = parsed('list-data');

export const scenarioById = new Map(scenarios.map((one) => [one.id, one]));
export const requirementById = new Map(requirements.map((one) => [one.id, one]));
export const endpointById = new Map(endpoints.map((one) => [one.id, one]));

let read;

/** An exchange by its id. There are thousands, so they are read when the first of them is asked for. */
export function exchangeOf(id) {
  read ??= new Map(Object.entries(parsed('exchange-data')));
  return read.get(id);
}

/** The scenario that an exchange was made in, by their ids: `SLOTS-004.2`. */
export const scenarioOfExchange = (id) => scenarioById.get(id.slice(0, id.lastIndexOf('.')));
