import { loadValidator } from '../../../../profiles/index.js';
import { assertWhole } from '../../../pack/wholeness.js';
import { assertObeyed } from '../../obeyed.js';
import type { Examination } from '../examination.js';
import { type Finding, well } from '../finding.js';

/**
 * Whether the harness has what a run needs: its data, the pack and the compiled profiles.
 *
 * @throws HarnessFault, or ConfigurationError for a specification of one's own, with what is wrong
 */
export function lookAtHarness({ specification }: Examination): Finding {
  assertWhole(specification);
  assertObeyed(specification);
  loadValidator({ packages: specification.profiles.packages });
  return well(`${specification.title}; Node ${process.version}.`);
}
