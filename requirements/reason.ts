/** Why a row of the catalogue has no check. */
export const reasonKinds = {
  manual: 'a person has to look',
  'needs-evidence': 'the supplier has to show evidence',
  'consumer-side': 'it binds the consumer or the proxy, not the provider under test',
  'not-testable': 'no exchange can show it',
  'needs-provider-configuration': 'it needs data or settings that a run cannot make',
  'later-pack': 'a pack that is still to come judges it',
} as const;

export type ReasonKind = keyof typeof reasonKinds;

export interface Reason {
  kind: ReasonKind;
  reason: string;
}

/** One entry of `unchecked.yaml`: a reason and every row that it holds for, each by its id. */
export interface ReasonEntry extends Reason {
  requirements: readonly string[];
}
