import { loadValidator } from '../../../../profiles/index.js';
import type { Specification } from '../../../../requirements/specification.js';
import { assertWhole } from '../../../pack/wholeness.js';
import { assertObeyed } from '../../obeyed.js';
import type { Examination } from '../examination.js';
import { type Finding, well } from '../finding.js';

/** Specifications of which it is known, in this process: their files do not change while it runs. */
const whole = new Set<Specification>();

/**
 * Whether the harness has what a run needs: its data, the pack and the compiled profiles.
 *
 * @throws HarnessFault, or ConfigurationError for a specification of one's own, with what is wrong
 */
export function lookAtHarness({ specification }: Examination): Finding {
  if (!whole.has(specification)) {
    assertWhole(specification);
    assertObeyed(specification);
    loadValidator({ packages: specification.profiles.packages });
    whole.add(specification);
  }
  return well(`${specification.title}; Node ${process.version}.`);
}
