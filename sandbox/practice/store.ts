import type { Versioned } from './records.js';

/** Records of one kind by id. A record is never changed in place: `update` puts a new version in its stead. */
export class Store<T extends Versioned> {
  readonly #records = new Map<string, T>();

  constructor(records: Iterable<T> = []) {
    for (const record of records) this.add(record);
  }

  find(id: string): T | undefined {
    return this.#records.get(id);
  }

  /** In order of creation. */
  all(): T[] {
    return [...this.#records.values()];
  }

  add(record: T): T {
    this.#records.set(record.id, record);
    return record;
  }

  /** Stores `changed` under the version after that of the stored record, and returns it. */
  update(changed: T): T {
    const version = (this.find(changed.id)?.version ?? 0) + 1;
    return this.add({ ...changed, version });
  }
}
