import { Option } from 'commander';

/** `--spec`, as every command has it that needs a specification. */
export const specOption = (): Option =>
  new Option('--spec <id>', 'specification (default: that of provider.yaml, else the release in use)');

/** What was asked for with `--spec`, as other rooms are told it. */
export const asked = (spec: string | undefined): { specification?: string } =>
  spec === undefined ? {} : { specification: spec };
