import type { Mutant } from '../mutant.js';
import { oneCachingMutants } from './oneCaching.js';
import { oneCharsetMutants } from './oneCharset.js';
import { oneCompressionMutants } from './oneCompression.js';
import { oneEtagMutants } from './oneEtag.js';
import { oneOutcomeMutants } from './oneOutcome.js';
import { oneSpineHeaderMutants } from './oneSpineHeader.js';
import { oneTokenMutants } from './oneToken.js';

/** Mutants that break at one interaction alone what holds for every one. */
export const oneMutants: readonly Mutant[] = [
  ...oneCachingMutants,
  ...oneEtagMutants,
  ...oneCompressionMutants,
  ...oneCharsetMutants,
  ...oneOutcomeMutants,
  ...oneSpineHeaderMutants,
  ...oneTokenMutants,
];
