import type { Addressee, Sweep, SweptAnswer, Variation } from '../../../checks/api/sweep.js';
import { spineCode } from '../../../checks/responses/errors.js';
import type { PreparedRequest } from '../../http/request.js';
import type { Check, ResponseSubject } from '../../model/check.js';
import { isSuccess } from '../../model/exchange.js';
import { Omitted, Stop } from '../../model/signals.js';
import { closed } from '../gateways.js';
import { interactionScenes } from '../interactions/index.js';
import type { InteractionScene, Stage } from '../interactions/interaction.js';
import { known } from '../known.js';
import type { Scenario } from '../scenario.js';
import { stageOf } from './stage.js';

/**
 * Sends a request of every interaction of the specification, each with the same change. An interaction is left out, and
 * named, when the provider does not claim it, its gateway did not open, or the unchanged request is not served: then a
 * refusal of the changed one would prove nothing. Without a change, that they are served is what is looked at.
 *
 * @throws Omitted when none is left
 */
export async function sweep(scenario: Scenario, variation: Variation): Promise<Sweep> {
  const isChanged = variation.plan !== undefined || variation.change !== undefined;
  const proof = isChanged ? await provenRequests(scenario) : undefined;
  // An unchanged booking is tried beside an appointment that the patient has: one patient may have several.
  const stage = stageOf(scenario, variation.refused || !isChanged);
  const answers: SweptAnswer[] = [];
  const leftOut: string[] = [];
  for (const { addressee, scene } of addressees(scenario)) {
    if (variation.to && !variation.to(addressee)) continue;
    const reason = proof ? proof.get(addressee.key) : await closed(scenario, addressee.key);
    const answer = reason ?? (await swept(stage, addressee, scene, variation));
    if (typeof answer === 'string') leftOut.push(`${titleOf(addressee)} was left out: ${answer}`);
    else answers.push(answer);
  }
  if (answers.length === 0 && leftOut.length > 0) throw new Omitted(leftOut.join('; '));
  return { exchange: { id: scenario.exchanges.at(-1) ?? '' }, answers, leftOut };
}

/**
 * Whether an interaction that was refused is served once its request is changed: nothing where that cannot be seen.
 * Only a provider that refuses the proper request is sent the changed one, and that as the sweep sent it: beside another
 * appointment of the patient.
 */
export async function servesOnce(scenario: Scenario, key: string, variation: Variation): Promise<boolean> {
  const found = addressees(scenario).find(({ addressee }) => addressee.key === key);
  const answer = found && (await swept(stageOf(scenario, true), found.addressee, found.scene, variation));
  return typeof answer === 'object' && answer.accepted;
}

/**
 * Judges the answers. A judgement shows the first exchange that it found fault with, and names the interactions that
 * were not asked: about them nothing was decided.
 */
export function judgeSweep<Subject extends Sweep>(
  scenario: Scenario,
  checks: readonly Check<Subject>[],
  subject: Subject,
): void {
  const { answers, leftOut } = subject;
  const from = scenario.judgements.length;
  for (const check of checks) {
    const faulty = answers.find((one) =>
      [...check.observe({ ...subject, answers: [one] }, scenario.run.terms)].some(({ ok }) => !ok),
    );
    scenario.judge([check], { ...subject, exchange: faulty?.exchange ?? subject.exchange });
  }
  if (leftOut.length === 0) return;
  const judged = scenario.judgements.splice(from);
  scenario.judgements.push(...judged.map((judgement) => ({ ...judgement, notEvaluated: leftOut })));
}

/** Why an interaction cannot be asked, by its key; sent unchanged once in each process of a run, as `sweep` does. */
export const provenRequests = known(async (scenario): Promise<ReadonlyMap<string, string>> => {
  const stage = stageOf(scenario, true);
  const reasons = new Map<string, string>();
  for (const { addressee, scene } of addressees(scenario)) {
    const reason =
      (await closed(scenario, addressee.key)) ?? (await reasonOr(() => prove(stage, addressee, scene)));
    if (reason !== undefined) reasons.set(addressee.key, reason);
  }
  return reasons;
});

function addressees({ run }: Scenario): { addressee: Addressee; scene: InteractionScene }[] {
  return interactionScenes.flatMap((scene) => {
    const { key } = scene;
    const interaction = run.specification.interactions[key];
    return interaction ? { addressee: { key, interaction, run }, scene } : [];
  });
}

async function prove(
  stage: Stage,
  addressee: Addressee,
  scene: InteractionScene,
): Promise<string | undefined> {
  const answer = await send(stage, addressee, scene, {});
  if (isServed(scene, answer) || isRefusedLater(scene, answer)) return undefined;
  const { id, response } = answer.exchange;
  return `its unchanged request was answered ${response.status} ${spineCode(answer) ?? ''} (exchange ${id})`;
}

/** What one interaction answers, or why it could not be asked. */
async function swept(
  stage: Stage,
  addressee: Addressee,
  scene: InteractionScene,
  variation: Variation,
): Promise<SweptAnswer | string> {
  const answer = await reasonOr(() => send(stage, addressee, scene, variation));
  return typeof answer === 'string' ? answer : { ...answer, ...seenOf(addressee, scene, answer) };
}

async function send(
  stage: Stage,
  addressee: Addressee,
  scene: InteractionScene,
  { plan = same, change = same }: Variation,
): Promise<ResponseSubject> {
  const parts = await scene.parts(stage);
  const request = plan({ interaction: addressee.key, ...parts }, addressee);
  const changed = (prepared: PreparedRequest): PreparedRequest => change(prepared, addressee);
  return scene.send ? scene.send(stage, request, changed) : stage.scenario.send(request, changed);
}

const isServed = (scene: InteractionScene, answer: ResponseSubject): boolean =>
  scene.served?.(answer) ?? isSuccess(answer.exchange.response.status);

const isRefusedLater = (scene: InteractionScene, answer: ResponseSubject): boolean =>
  scene.refusedLater?.(answer) ?? false;

const seenOf = ({ interaction }: Addressee, scene: InteractionScene, answer: ResponseSubject) => ({
  addressed: interaction.path.split('/')[1] ?? '',
  served: isServed(scene, answer),
  accepted: isServed(scene, answer) || isRefusedLater(scene, answer),
});

/** What came of it, or why nothing could: data is missing, or set-up met a fault elsewhere. */
async function reasonOr<T>(attempt: () => Promise<T>): Promise<T | string> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof Stop) return error.message;
    throw error;
  }
}

const titleOf = ({ key, run }: Addressee): string =>
  run.specification.endpoints.find(({ id }) => id === key)?.title ?? key;

const same = <T>(value: T): T => value;
