#!/usr/bin/env node
// Before any other module is loaded, since Node reads no source map of those that were: a stack names the sources, here
// and in every process that is forked.
process.setSourceMapsEnabled(true);
process.execArgv.push('--enable-source-maps');

// Nobody waits for all commands to be loaded only to learn of which release they are.
const onlyVersion = process.argv.length === 3 && ['-V', '--version'].includes(process.argv[2] ?? '');
if (onlyVersion) console.log((await import('../kernel/release.js')).release.version);
else await import('./program.js');
