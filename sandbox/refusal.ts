/** FHIR issue types that the error page uses; `conflict` is for a version that `If-Match` does not name. */
export type IssueType =
  | 'value'
  | 'business-rule'
  | 'invalid'
  | 'forbidden'
  | 'not-found'
  | 'duplicate'
  | 'conflict'
  | 'processing'
  | 'not-supported';

/** An error answer: the row of the error table and what exactly was wrong. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly issue: IssueType,
    readonly code: string,
    readonly display: string,
    readonly diagnostics: string,
    /** Headers that this answer needs beyond the usual ones. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`${status} ${code}: ${diagnostics}`);
    this.name = 'Refusal';
  }
}
