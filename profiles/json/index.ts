export { readJson } from './read.js';
