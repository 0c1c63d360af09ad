import { loadVocabulary } from '../../../../requirements/load.js';
import { dialectOf } from '../../../fhir/dialect/dialect.js';
import { readBody } from '../../../fhir/readBody.js';
import type { JsonObject } from '../../../kernel/select.js';
import { resourceIn } from '../../../model/body.js';
import type { Exchange } from '../../../model/exchange.js';
import { clockAhead, clocksDiffer, correctionFor, describeClocks } from '../../clock.js';
import { refuseOtherPractice } from '../../practice.js';
import type { Trouble } from '../../preflightTrouble.js';
import { isServed } from '../../probes.js';
import type { Examination } from '../examination.js';
import { described, type Finding, failed, failedBy, none, unserved, warned, well } from '../finding.js';

/** The resource of an answer that was served; nothing for errors and for what is no FHIR. */
export const servedIn = (
  exchange: Exchange,
  { specification }: Pick<Examination, 'specification'>,
): JsonObject | undefined =>
  exchange.response && isServed(exchange)
    ? resourceIn(dialectOf(specification).heardBody(readBody(exchange.response)))
    : undefined;

/** Whether the clocks agree, by the `Date` headers; tokens follow the provider's from here on where they are to. */
export async function lookAtClock(examination: Examination): Promise<Finding> {
  const answers = [...(await examination.probes())];
  const plan = { interaction: examination.specification.roles.capability };
  // One answer may have come from a cache or have been slow: a difference must show in three.
  while (clocksDiffer(clockAhead(answers)) && answers.length < 3)
    answers.push(await examination.askAnew(plan));
  const ahead = clockAhead(answers);
  if (ahead === undefined) return none('No answer says in a Date header what time it is.');
  const correction = correctionFor(ahead, examination.config);
  if (correction === 0) return well('The clocks agree.');
  examination.follow(correction);
  return warned({
    fault: 'network',
    says: `The clocks differ, and tokens follow the provider's (consumer.clock): ${describeClocks(correction)}.`,
    next: 'Set the clock that is wrong.',
  });
}

/** Whether requests get through: nobody redirects them, and no gateway or proxy answers in the provider's place. */
export async function lookAtRoute(examination: Examination): Promise<Finding> {
  const { route } = examination.config;
  const trouble = await examination.trouble();
  if (trouble?.about === 'route') return failedBy(trouble.error);
  const probes = await examination.probes();
  if (probes.length === 0) return none('Nothing could be asked: see headers-and-token.');
  if (route.through === 'direct') return well('Requests go to the provider, and are answered.');
  if (trouble?.about === 'address' && trouble.error.code === 'PROVIDER_NOT_FHIR')
    return failed({
      fault: 'configuration',
      says: 'The proxy answers in the place of the provider: no answer is one of FHIR.',
      where: described(...probes),
      next: 'Check route.proxyUrl, and that the proxy passes on to the URL of endpoint.baseUrl.',
    });
  return well('The proxy passes requests on, and they are answered.');
}

/** Whether the capability statement is served, of the right version of FHIR and of the specification. */
export async function lookAtMetadata(examination: Examination): Promise<Finding> {
  const { specification } = examination;
  const trouble = await examination.trouble();
  if (trouble?.about === 'address') return failedBy(trouble.error);
  if ((await examination.probes()).length === 0)
    return none('Nothing could be asked: see headers-and-token.');
  if (trouble) return none('A FHIR server answers, and refuses: see the checks below.');
  const answer = await examination.ask({ interaction: specification.roles.capability });
  const statement = servedIn(answer, examination);
  if (statement?.resourceType !== 'CapabilityStatement') return unserved(answer, 'The capability statement');
  const { fhirVersion, version } = statement;
  if (release(fhirVersion) !== release(specification.fhirVersion))
    return failed({
      fault: 'configuration',
      says: `The server speaks FHIR ${String(fhirVersion)}, and ${specification.id} is of FHIR ${specification.fhirVersion}.`,
      where: described(answer),
      next: `Check endpoint.baseUrl: ${specification.serviceRoot}; and specification.`,
    });
  const [wanted] = loadVocabulary(specification).codes.specificationVersion ?? [];
  if (specification.roles['find-patient'] !== undefined && wanted !== undefined && version !== wanted)
    return warned({
      fault: 'configuration',
      says: `The capability statement is of version ${String(version)}, and provider.yaml has it tested against ${wanted}.`,
      where: described(answer),
      next: 'Check specification in provider.yaml, if it is not the version that the provider is built to.',
    });
  return well(`It is served, of FHIR ${String(fhirVersion)}.`);
}

/** `3.0.1` -> `3.0` */
const release = (version: unknown): string => String(version).split('.').slice(0, 2).join('.');

/** Whether headers and token of a well-behaved consumer are taken. */
export async function lookAtHeaders(examination: Examination): Promise<Finding> {
  const token = await examination.refusedToken();
  if (token) return failedBy(token);
  const trouble = await examination.trouble();
  if (trouble?.about === 'headers') return failedBy(trouble.error);
  if (trouble?.about === 'asid') return none('Every request is refused because of an ASID: see below.');
  const probes = await examination.probes();
  if (!probes.some(isServed))
    return failed({
      fault: 'product',
      says: 'No plain request is served, each for another reason.',
      where: described(...probes),
      next: 'See what the provider says of each; a run would judge it.',
    });
  return well('A plain request is served.');
}

/** Whether it is the practice of provider.yaml that answers. */
export async function lookAtPractice(examination: Examination): Promise<Finding> {
  const trouble = await examination.trouble();
  if (trouble?.about === ('asid' satisfies Trouble['about'])) return failedBy(trouble.error);
  const { config, specification } = examination;
  await refuseOtherPractice((plan) => examination.ask(plan), examination);
  return well(
    specification.roles['find-organisation'] === undefined
      ? 'Requests for the practice are taken.'
      : `Nothing there says that it is another practice than ${config.endpoint.odsCode}.`,
  );
}
