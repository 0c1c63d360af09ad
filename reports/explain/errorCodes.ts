import type { ErrorCode } from '../../support/kernel/errors.js';

/** An error of the harness for whoever meets it. */
export interface CodeFacts {
  means: string;
  /** What it says of the provider's product. */
  matters: string;
  fix: string;
}

const notJudged = 'Nothing was judged: it says nothing of the product.';

/** Every code in brackets that a command ends with. */
export const codeFacts: Readonly<Record<ErrorCode, CodeFacts>> = {
  CONFIGURATION_INVALID: {
    means: '`provider.yaml`, or a file that it names, does not hold what it must. Exit code 2.',
    matters: notJudged,
    fix: 'Correct every line that the message lists; each names the key, what belongs there and what was found.',
  },
  CONFIGURATION_MISSING: {
    means: 'There is no `provider.yaml` where one was looked for. Exit code 2.',
    matters: notJudged,
    fix: 'Write one with `gpc init`, or name it with `--config`.',
  },
  USAGE: {
    means: 'The command line asks for something that there is not. Exit code 2.',
    matters: 'Nothing was sent and nothing was written.',
    fix: 'Do what the line "next" says; `--help` lists what the command takes.',
  },
  ENVIRONMENT_IS_LIVE: {
    means: '`environment` says `live`. Exit code 2.',
    matters: 'A run books and registers: real patients and real diaries are never touched.',
    fix: 'Test against a development, test or integration environment.',
  },
  OTHER_PROVIDER: {
    means: 'The ledger of the run is of another provider than the configuration. Exit code 2.',
    matters: 'A cleanup at another provider could cancel appointments of somebody else.',
    fix: 'Name the configuration of the provider that the run tested with `--config`.',
  },
  OTHER_PRACTICE: {
    means: 'The slots of the provider name another practice than `endpoint.odsCode`. Exit code 2.',
    matters: notJudged,
    fix: 'Correct `endpoint.odsCode` or `endpoint.baseUrl`, so that both are of one practice.',
  },
  PROVIDER_UNREACHABLE: {
    means: 'No connection to the provider came about. Exit code 3.',
    matters: notJudged,
    fix: 'Check name, port, firewall and proxy (`HTTPS_PROXY`, `NO_PROXY`), and that the provider runs.',
  },
  PROVIDER_NOT_FHIR: {
    means: 'What answers is no FHIR server. Exit code 3.',
    matters: notJudged,
    fix: 'Check `endpoint.baseUrl`: a login page or a gateway may stand in front of the provider.',
  },
  PROVIDER_SILENT: {
    means: 'The provider stopped answering during the run. Exit code 3.',
    matters: 'What was judged before stands; the rest was not judged.',
    fix: 'Look at the provider at the time of the last exchange, and run again.',
  },
  DEADLINE: {
    means: 'A limit of time was reached: `limits.scenarioSeconds` or `limits.runMinutes`.',
    matters: 'What was judged before stands; the rest was not judged.',
    fix: 'Raise the limit, or run a part of the pack with `--endpoint`.',
  },
  PROVIDER_REFUSES: {
    means:
      'Every first request was refused in the same way: an ASID, a token or a path that the provider does not take.',
    matters: notJudged,
    fix: 'Compare `endpoint`, `consumer` and `authorisation` with what the provider has registered.',
  },
  TLS_REFUSED: {
    means:
      'No TLS connection came about: certificate, authority, name or protocol do not fit. Exit code 2 or 3.',
    matters: notJudged,
    fix: 'Check `tls.ca`, `tls.certificate` and `tls.key` (or `tls.pfx`), and the name and dates of the provider certificate.',
  },
  TOKEN_REFUSED: {
    means: 'No access token of a patient could be got. Exit code 2.',
    matters: notJudged,
    fix: 'Check `authorisation`: run its command by hand, or look at the answer of the token endpoint.',
  },
  ENVIRONMENT_BUSY: {
    means: 'A gateway in front of the provider is busy (429, 502, 503, 504). Exit code 3.',
    matters: notJudged,
    fix: 'Wait, or lower `limits.concurrency` and `limits.requestsPerSecond`.',
  },
  CLOCKS_DIFFER: {
    means: 'The clocks of this machine and of the provider differ by more than 30 seconds. Exit code 3.',
    matters: 'Tokens would be judged out of date.',
    fix: 'Set the clock of this machine, or `consumer.clock: provider`.',
  },
  HARNESS_FAULT: {
    means: 'The harness or its machine broke. Exit code 4.',
    matters: 'It says nothing of the product.',
    fix: 'Report it with the message; `gpc cleanup` undoes what a run may have left.',
  },
  RUN_INCOMPLETE: {
    means: 'The run ended before all that was planned. Exit code 4.',
    matters: 'A product is conformant only by a whole run.',
    fix: 'See in the summary what ended it, and run again.',
  },
};
