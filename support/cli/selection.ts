import { type Command, Option } from 'commander';
import { repeatable } from './repeatable.js';
import { specOption } from './spec.js';
import { whole } from './whole.js';

/** The options that say which provider and what of the pack, as running and planning have them. */
export const withSelection = (command: Command): Command =>
  command
    .option('-c, --config <file>', 'provider.yaml of the provider under test (default: ./provider.yaml)')
    .option('--base-url <url>', 'service root URL, instead of the one in provider.yaml')
    .option(
      '-e, --endpoint <endpoint>',
      'only this endpoint, with the gateways of what it needs; repeat it for more',
      repeatable,
      [],
    )
    .option(
      '-t, --tags <expression>',
      'only scenarios with these tags, for example "@gateway and not @books"',
    )
    .option('--up-to <endpoint>', 'this endpoint and all before it, in the order of development')
    .option('--failed-from <folder>', 'only what failed in an earlier run, was blocked or errored')
    .addOption(
      new Option(
        '--thrifty [bookings]',
        'few bookings: as many as it takes to judge each requirement, or about so many',
      )
        .argParser(whole(1, 10_000))
        .conflicts('failedFrom'),
    )
    .option('-p, --parallel <workers>', 'number of workers (default: 1)', whole(1, 64))
    .addOption(specOption());
