export type { JsonLimits } from './read.js';
export { readJson } from './read.js';
