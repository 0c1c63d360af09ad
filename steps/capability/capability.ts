import { When } from '@cucumber/cucumber';
import { type StatementInXml, servedFormat } from '../../checks/capability/formats.js';
import { statementSentences } from '../../checks/capability/index.js';
import { resourceChecks } from '../../checks/capability/resources.js';
import { theAnswer } from '../../support/scenes/answer.js';
import { fact } from '../../support/scenes/facts.js';
import { askForStatementInXml } from '../../support/scenes/interactions/get-the-capability-statement.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { sayChecks, sayTitles } from '../sentences.js';

const theStatementInXml = fact<StatementInXml>('the capability statement, and what came for XML');

When('the consumer asks for it in XML too', async function (this: ConformanceWorld) {
  const statement = this.scenario.recall(theAnswer);
  const inXml = await askForStatementInXml(this.scenario);
  this.scenario.keep(theStatementInXml, { ...statement, inXml });
});

sayTitles(theAnswer, statementSentences);
sayTitles(theStatementInXml, [servedFormat]);
sayChecks(theAnswer, resourceChecks);
