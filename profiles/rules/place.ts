/**
 * Where a value stands in the outermost resource. Made for every value that is visited, so it only links to the
 * place above; texts are made when an issue needs them.
 */
export class Place {
  constructor(
    /** JSON property or index; of the outermost resource its type. */
    readonly key: string | number,
    readonly above?: Place,
    /** Name of the element where that is not the property: `value` for `valuePeriod`. */
    readonly element?: string,
  ) {}

  at(key: string | number, element?: string): Place {
    return new Place(key, this, element);
  }

  /** `Bundle.entry[3].resource.start` */
  get path(): string {
    if (this.above === undefined) return String(this.key);
    if (typeof this.key === 'number') return `${this.above.path}[${this.key}]`;
    return `${this.above.path}.${this.element ?? this.key.replace(/^_(?=[A-Za-z])/, '')}`;
  }

  /** `/entry/3/resource/start` */
  get pointer(): string {
    if (this.above === undefined) return '';
    return `${this.above.pointer}/${String(this.key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
}

/** A place in a resource at `from`, as it is where the resource stands at `to`. */
export function moved(place: Place, from: Place, to: Place): Place {
  if (place === from || place.above === undefined) return to;
  return moved(place.above, from, to).at(place.key, place.element);
}

/** The keys of a JSON pointer; those of arrays as numbers cannot be told from it and stay text. */
export const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
