import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { buildVerdicts } from '../../reports/build/verdicts.js';
import { writeReports } from '../../reports/index.js';
import { renderSummary } from '../../reports/terminal/summary.js';
import { projectFile } from '../../support/kernel/paths.js';
import { printable } from '../../support/kernel/printable.js';
import { exchanges } from '../fixtures/run/exchanges.js';
import { input } from '../fixtures/run/input.js';
import { temporaryFolder } from '../fixtures/temporaryFolder.js';
import { fuzz, hostileBody, hostileText } from './arbitraries.js';

const ajv = new Ajv2020({ strict: true });
formats.default(ajv);
const fits = ajv.compile(JSON.parse(readFileSync(projectFile('reports', 'verdicts.schema.json'), 'utf8')));

it('whatever findings and exchanges hold, every report is whole, fits its format and has nothing to obey', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(hostileText, { minLength: 12, maxLength: 12 }),
      hostileBody,
      async (texts, body) => {
        let at = 0;
        const next = (): string => texts[at++ % texts.length] ?? '';
        const records = input.records.map((record) => ({
          ...record,
          ...(record.reason !== undefined && { reason: next() }),
          judgements: record.judgements.map((judgement) => ({
            ...judgement,
            findings: judgement.findings.map(() => ({ path: next(), expected: next(), found: next() })),
          })),
        }));
        const outDir = temporaryFolder();
        const exchangesFile = join(outDir, 'exchanges.ndjson');
        const lines = exchanges.map((one) =>
          JSON.stringify(
            one.response
              ? {
                  ...one,
                  response: { ...one.response, headers: [[next(), next()]], body: body.toString('utf8') },
                }
              : { ...one, failure: { code: next(), message: next() } },
          ),
        );
        writeFileSync(exchangesFile, lines.join('\n'));
        const verdicts = buildVerdicts({ ...input, records });
        await writeReports(verdicts, {
          outDir,
          exchangesFile,
          formats: ['html', 'junit', 'scal', 'sarif', 'csv', 'badge'],
        });

        const written: unknown = JSON.parse(readFileSync(join(outDir, 'verdicts.json'), 'utf8'));
        expect(fits(written), ajv.errorsText(fits.errors)).toBe(true);
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(readFileSync(join(outDir, 'junit.xml'), 'utf8')).close();
        const page = readFileSync(join(outDir, 'compliance.html'), 'utf8');
        expect(page.trimEnd()).toMatch(/<\/html>$/);
        // Two of data and its own.
        expect(page.match(/<script/g)).toHaveLength(3);
        expect(page.match(/<\/script/g)).toHaveLength(3);
        const summary = renderSummary(verdicts, exchangesFile, {
          colour: false,
          width: 80,
          firstCauses: 50,
        });
        expect(printable(summary)).toBe(summary);
      },
    ),
    fuzz(15),
  );
});
