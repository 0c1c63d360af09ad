export { describeForHarness } from './description.js';
export { type RunningSandbox, type SandboxOptions, startSandbox } from './start.js';
