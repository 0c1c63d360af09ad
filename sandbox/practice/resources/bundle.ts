import type { Resource } from '../../interaction.js';
import { profiles } from '../../vocabulary/urls.js';

/** A searchset of resources, without what GPConnect-Searchset-Bundle-1 leaves out (`total`, `link`, `fullUrl`). */
export function searchset(resources: readonly Resource[]): Resource {
  return {
    resourceType: 'Bundle',
    meta: { profile: [profiles.Bundle] },
    type: 'searchset',
    ...(resources.length > 0 && { entry: resources.map((resource) => ({ resource })) }),
  };
}
