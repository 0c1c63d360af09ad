#!/usr/bin/env node
// Before any other module is loaded, since Node reads no source map of those that were: a stack names the sources, here
// and in every process that is forked.
process.setSourceMapsEnabled(true);
process.execArgv.push('--enable-source-maps');
await import('./program.js');
