import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Outcome } from '../../support/model/records.js';
import { parse } from '../exchanges/excerpt.js';
import type { Verdicts } from '../verdicts.js';

interface Resource {
  name: string;
  digest: { sha256: string };
}

/** An in-toto statement with the predicate for results of tests (https://github.com/in-toto/attestation). */
export interface Statement {
  _type: 'https://in-toto.io/Statement/v1';
  subject: readonly Resource[];
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1';
  predicate: {
    result: 'PASSED' | 'WARNED' | 'FAILED';
    configuration: readonly Resource[];
    passedTests: readonly string[];
    warnedTests: readonly string[];
    failedTests: readonly string[];
  };
}

/** In which list a scenario stands; one that did not run to a judgement stands in none. */
const listOf: Readonly<Record<Outcome, 'passedTests' | 'warnedTests' | 'failedTests' | undefined>> = {
  passed: 'passedTests',
  warned: 'warnedTests',
  waived: 'warnedTests',
  failed: 'failedTests',
  errored: 'failedTests',
  blocked: undefined,
  omitted: undefined,
};

/** States what the run came to, of these things: the evidence, and what was tested where that is a file. */
export function statementOf(verdicts: Verdicts, subject: readonly Resource[]): Statement {
  const { configuration, pack } = verdicts.run;
  const list = (wanted: string): string[] =>
    verdicts.scenarios.filter(({ outcome }) => listOf[outcome] === wanted).map(({ id }) => id);
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: resultOf(verdicts),
      configuration: [
        { name: configuration.file, digest: { sha256: configuration.sha256 } },
        { name: pack.specification, digest: { sha256: pack.sha256 } },
      ],
      passedTests: list('passedTests'),
      warnedTests: list('warnedTests'),
      failedTests: list('failedTests'),
    },
  };
}

/** Whoever asks for a result that passed must not get one that is undecided. */
function resultOf({ outcome, scenarios }: Verdicts): Statement['predicate']['result'] {
  if (outcome !== 'conformant') return 'FAILED';
  return scenarios.some((one) => listOf[one.outcome] === 'warnedTests') ? 'WARNED' : 'PASSED';
}

const resources = {
  type: 'array',
  items: {
    type: 'object',
    required: ['name', 'digest'],
    properties: {
      name: { type: 'string' },
      digest: { type: 'object', required: ['sha256'], properties: { sha256: { type: 'string' } } },
    },
  },
};
const fits = new Ajv2020().compile<Statement>({
  type: 'object',
  required: ['_type', 'subject', 'predicateType', 'predicate'],
  properties: {
    _type: { const: 'https://in-toto.io/Statement/v1' },
    subject: resources,
    predicateType: { const: 'https://in-toto.io/attestation/test-result/v0.1' },
    predicate: {
      type: 'object',
      required: ['result', 'configuration'],
      properties: { result: { enum: ['PASSED', 'WARNED', 'FAILED'] }, configuration: resources },
    },
  },
});

/** The statement that a text holds; nothing when it is none. */
export function statementIn(text: string): Statement | undefined {
  const value: unknown = parse(text);
  return fits(value) ? value : undefined;
}
