/** What a statement can be sent to: a database, or a transaction in it. */
export interface Queries {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Statements one after the other, without values; the rows are those of the last. */
  script(text: string): Promise<object[]>;
}

/** The PostgreSQL that queue and history are in: a server, or the one that is embedded in this process. */
export interface Database extends Queries {
  /** Whether it lives in this process, so that no other can be at work in it. */
  embedded: boolean;
  /** All of it or nothing: what is thrown undoes it. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
