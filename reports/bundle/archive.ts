import { unzipSync } from 'fflate';

export interface Content {
  files: ReadonlyMap<string, Uint8Array>;
  problems: readonly string[];
}

/** More than any run leaves; less than what a crafted archive may unpack to. */
const mostBytes = 2_000_000_000;

/** The files of an archive, as far as they can be read. Names are never paths: nothing is written. */
export function contentOf(archive: Uint8Array): Content {
  const names = new Set<string>();
  const problems: string[] = [];
  let bytes = 0;
  try {
    const unpacked = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        if (names.has(name)) problems.push(`${name} stands twice in the archive`);
        names.add(name);
        bytes += originalSize;
        if (bytes > mostBytes) throw new Error('it unpacks to more than 2 GB');
        return true;
      },
    });
    return { files: new Map(Object.entries(unpacked)), problems };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      files: new Map(),
      problems: [`the archive was cut off or altered: it cannot be unpacked (${why})`],
    };
  }
}
