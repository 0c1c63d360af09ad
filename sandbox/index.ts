export { departuresOf, departuresText } from './departures.js';
export { describeForHarness } from './description.js';
export { writeCertificates, writeProviderFile } from './files.js';
export { type Mutant, mutantsOf } from './mutants/index.js';
export { servedBy } from './specifications/index.js';
export { type RunningSandbox, type SandboxOptions, startSandbox } from './start.js';
export { type Variant, variantsOf } from './variants/index.js';
