export type { XmlLimits } from './read.js';
export { readXml } from './read.js';
export { writeXml } from './write.js';
