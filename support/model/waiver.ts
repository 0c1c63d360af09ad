/** A known deviation that a provider and its assurer agreed on; it must name a reason and an end. */
export interface Waiver {
  /** Exactly one of the three: whose failures are waived. */
  requirement?: string;
  check?: string;
  scenario?: string;
  reason: string;
  /** Who is to put it right. */
  owner?: string;
  /** Who agreed to it. */
  approver?: string;
  /** Last day it holds, `yyyy-mm-dd`. */
  until: string;
}
