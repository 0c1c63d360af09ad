import { firstText, type JsonObject } from '../../support/kernel/select.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { headerValue } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import { sameContent } from '../updates/comparison.js';

/** A reading, and an earlier one of the same resource. */
export interface ReadTwice extends ResponseSubject {
  before: ResponseSubject;
}

const contentOf = ({ meta: _meta, text: _narrative, ...content }: JsonObject): JsonObject => content;

/** That a resource which nobody has changed has the version that it had; one that has changed decides nothing. */
export const keepsVersion = (interaction: string): Check<ReadTwice> => ({
  id: `${interaction}.stable-version`,
  title: 'the version of a resource that has not changed is the same when it is read again',
  *observe({ before, ...answer }) {
    const [was, is] = [resourceIn(before.body), resourceIn(answer.body)];
    if (!was || !is || !sameContent(contentOf(was), contentOf(is))) return;
    const [wanted, version] = [was, is].map((one) => firstText(one, 'meta.versionId'));
    if (wanted === undefined) return;
    yield observation('meta.versionId', version === wanted, wanted, version);
    const [sent, etag] = [before, answer].map(({ exchange }) =>
      headerValue(exchange.response.headers, 'etag'),
    );
    if (sent !== undefined) yield observation('header ETag', etag === sent, sent, etag);
  },
});

const read = ['read-a-patient', 'read-an-organisation', 'read-a-practitioner', 'read-a-location'];

export const stableChecks = read.map(keepsVersion);
