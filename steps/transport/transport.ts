import { Given, Then, When } from '@cucumber/cucumber';
import type { Probe } from '../../checks/transport/probe.js';
import { refusalCheck, refusedConnections } from '../../checks/transport/refusals.js';
import { handshakeChecks, servedConnections } from '../../checks/transport/service.js';
import type { Check } from '../../support/model/check.js';
import { fact } from '../../support/scenes/facts.js';
import {
  probe,
  provenConnection,
  theProbe,
  withRsaCertificate,
} from '../../support/scenes/transport/connections.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, sayTitles } from '../sentences.js';

const theRefusal = fact<Check<Probe>>('what shows that the provider refuses the connection');
const theService = fact<Check<Probe>>('what shows how the provider serves the connection');

Given('a connection that works', async function (this: ConformanceWorld) {
  await provenConnection(this.scenario);
});

for (const [sentence, { change, check, needsRsa }] of Object.entries(servedConnections))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    if (needsRsa) await withRsaCertificate(this.scenario);
    this.scenario.keep(theProbe, await probe(this.scenario, change));
    this.scenario.keep(theService, check);
  });

for (const [sentence, refused] of Object.entries(refusedConnections))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theProbe, await probe(this.scenario, refused.change));
    this.scenario.keep(theRefusal, refusalCheck(sentence, refused));
  });

Then('the provider refuses the connection', function (this: ConformanceWorld) {
  this.scenario.judge([this.scenario.recall(theRefusal)], this.scenario.recall(theProbe));
});

Then('the provider serves the connection', function (this: ConformanceWorld) {
  this.scenario.judge([this.scenario.recall(theService)], this.scenario.recall(theProbe));
});

Then('the provider chooses the preferred cipher suite', function (this: ConformanceWorld) {
  this.scenario.judge([this.scenario.recall(theService)], this.scenario.recall(theProbe));
});

sayTitles(theProbe, handshakeChecks);
