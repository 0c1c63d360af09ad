import type { Mutant } from '../mutant.js';
import { oneCachingMutants } from './oneCaching.js';
import { oneCharsetMutants } from './oneCharset.js';
import { oneEtagMutants } from './oneEtag.js';

/** Mutants that break at one interaction alone what holds for every one. */
export const oneMutants: readonly Mutant[] = [...oneCachingMutants, ...oneEtagMutants, ...oneCharsetMutants];
