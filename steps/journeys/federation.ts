import { When } from '@cucumber/cucumber';
import {
  type FederatedSearch,
  type FederatedSession,
  federatedSearch,
  federatedSessions,
} from '../../checks/journeys/federation.js';
import { fact } from '../../support/scenes/facts.js';
import { federatedSession, searchFederation, sessionAt } from '../../support/scenes/journeys/session.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { sayChecks } from '../sentences.js';

const theSession = fact<FederatedSession>('the session across the federation');

When(
  'the consumer searches, finds the patient, books and reads at each practice of the federation',
  async function (this: ConformanceWorld) {
    const stops = await federatedSession(this.scenario);
    const last = stops.at(-1);
    if (last) this.scenario.keep(theSession, { exchange: (last.read ?? last.booking).exchange, stops });
  },
);

const theFederatedSearch = fact<FederatedSearch>('the search across the federation');

When(
  'the consumer searches each practice of the federation, and books and reads at that of the patient',
  async function (this: ConformanceWorld) {
    const found = await searchFederation(this.scenario);
    const { exchange } = found.stop.read ?? found.stop.booking;
    this.scenario.keep(theFederatedSearch, { exchange, ...found });
  },
);

When('the consumer searches for free slots, books and reads', async function (this: ConformanceWorld) {
  const stop = await sessionAt(this.scenario, this.scenario.run.config.endpoint.odsCode);
  this.scenario.keep(theSession, { exchange: (stop.read ?? stop.booking).exchange, stops: [stop] });
});

When(
  'the consumer searches for free slots, finds the patient, books and reads',
  async function (this: ConformanceWorld) {
    const stop = await sessionAt(this.scenario, this.scenario.run.config.endpoint.odsCode);
    this.scenario.keep(theSession, { exchange: (stop.read ?? stop.booking).exchange, stops: [stop] });
  },
);

sayChecks(theSession, {
  'the session works at each of them': federatedSessions,
  'the session works': federatedSessions,
});
sayChecks(theFederatedSearch, { 'every practice is searched, and the booking is made': federatedSearch });
