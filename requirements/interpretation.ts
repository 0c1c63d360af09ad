/** How verdicts rest on an interpretation. */
export const effects = {
  fails: 'a provider that does otherwise fails',
  warns: 'a provider that does otherwise is warned',
  'accepts-either': 'more than one behaviour passes',
  'not-tested': 'nothing is sent or judged that would tell the possible interpretations apart',
  'report-only': 'what was seen is reported and judged no further',
} as const;

export type Effect = keyof typeof effects;

/** The effects that let something pass which another reading would not. */
export const lenient: ReadonlySet<Effect> = new Set(['warns', 'accepts-either', 'not-tested', 'report-only']);

/** The interpretation that the project takes where the specification is silent or contradicts itself. */
export interface Interpretation {
  /** `APPT-A-18`, `FND-A-6`: one namespace for each digest of the specification. */
  id: string;
  title: string;
  question: string;
  reading: string;
  effect: Effect;
  /** The widest behaviour that it lets pass, as a sentence; owed wherever its effect lets anything pass. */
  permits?: string;
  /** Variants of the embedded provider that go to that edge; none where the ordinary provider stands at it. */
  inside?: readonly string[];
  /** Mutants of the embedded provider just beyond the edge, which have to be failed. */
  outside?: readonly string[];
  /** Rows of the catalogue that it touches. */
  requirements: readonly string[];
}
