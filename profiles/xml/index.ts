export { readXml } from './read.js';
export { writeXml } from './write.js';
