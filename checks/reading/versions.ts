import { firstText } from '../../support/kernel/select.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import { interactionsWith } from '../interactions.js';
import { refuses } from '../responses/refusal.js';
import type { ReadTwice } from './stable.js';

/** That a resource can be read in the version in which it was returned (VREAD). */
export const readsVersion = (interaction: string): Check<ReadTwice> => ({
  id: `${interaction}.vread`,
  title: 'the version of the resource that was returned before can be read',
  *observe({ before, exchange, body }) {
    const { status } = exchange.response;
    yield observation('status', isSuccess(status), '200', status);
    if (!isSuccess(status)) return;
    for (const path of ['resourceType', 'id', 'meta.versionId']) {
      const [was, is] = [before.body, body].map((one) => firstText(resourceIn(one), path));
      yield observation(path, is === was, String(was), is);
    }
  },
});

/** That a version which never was is not read. */
export const refusesUnknownVersion = (interaction: string): Check =>
  refuses({
    id: `${interaction}.refuses.unknown-version`,
    sentence: 'the reading is refused, because the resource never had that version',
  });

/** Every check of this file. */
export const versionChecks: readonly Check<never>[] = interactionsWith(({ kind }) => kind === 'read').flatMap(
  (interaction) => [readsVersion(interaction), refusesUnknownVersion(interaction)],
);
