/** Whether an ETag has the form of one for a version id: weak, and in quotes. */
export const isWeakEtag = (etag: string): boolean => /^W\/"[^"]+"$/.test(etag);

/**
 * Whether an ETag carries a version id, in whatever form it is written, which is a rule of its own. Undefined where there is
 * an ETag, and the resource has no version to compare it with.
 */
export function carriesVersion(etag: string | undefined, version: string | undefined): boolean | undefined {
  if (etag === undefined) return false;
  const carried = etag.trim().replace(/^W\//i, '').replace(/^"|"$/g, '');
  if (carried === '') return false;
  return version === undefined ? undefined : carried === version;
}
