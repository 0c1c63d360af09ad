import { When } from '@cucumber/cucumber';
import { type StatementInXml, servedFormat } from '../support/checks/capability/formats.js';
import { statementSentences } from '../support/checks/capability/index.js';
import { resourceChecks } from '../support/checks/capability/resources.js';
import { theAnswer } from '../support/world/answer.js';
import { fact } from '../support/world/facts.js';
import type { ConformanceWorld } from '../support/world/world.js';
import { sayChecks, sayTitles } from './sentences.js';

const theStatementInXml = fact<StatementInXml>('the capability statement, and what came for XML');

When('the consumer asks for it in XML too', async function (this: ConformanceWorld) {
  const statement = this.scenario.recall(theAnswer);
  const inXml = await this.scenario.send({ interaction: 'get-the-capability-statement', format: 'xml' });
  this.scenario.keep(theStatementInXml, { ...statement, inXml });
});

sayTitles(theAnswer, statementSentences);
sayTitles(theStatementInXml, [servedFormat]);
sayChecks(theAnswer, resourceChecks);
