import type { Resource } from '../../interaction.js';
import { PROFILES } from './profile.js';

/** A searchset of resources, without what GPConnect-Searchset-Bundle-1 leaves out (`total`, `link`, `fullUrl`). */
export function searchset(resources: readonly Resource[]): Resource {
  return {
    resourceType: 'Bundle',
    meta: { profile: [PROFILES.Bundle] },
    type: 'searchset',
    ...(resources.length > 0 && { entry: resources.map((resource) => ({ resource })) }),
  };
}
