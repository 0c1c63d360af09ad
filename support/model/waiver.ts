/** A known deviation that a provider and its assurer agreed on; it must name a reason and an end. */
export interface Waiver {
  requirement: string;
  reason: string;
  /** Last day it holds, `yyyy-mm-dd`. */
  until: string;
}
