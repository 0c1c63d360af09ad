export { departuresOf, departuresText } from './departures.js';
export { describeForHarness } from './description.js';
export { type Fault, faults } from './faults/index.js';
export { writeCertificates, writeProviderFile } from './files.js';
export { type RunningSandbox, type SandboxOptions, startSandbox } from './start.js';
export { type Variant, variants } from './variants/index.js';
