import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import type { Specification } from '../../requirements/specification.js';
import { packageRoot } from '../../support/kernel/paths.js';
import { featureFiles } from '../../support/pack/pack.js';

/** What a feature file says of itself. */
export interface FeatureText {
  name: string;
  /** Lines as in the file without their indentation; empty when it has none. */
  description: string;
}

/** The name and description of every feature of a specification, by path below the project. */
export function featureTexts(specification: Specification): Map<string, FeatureText> {
  const parser = new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher());
  return new Map(
    featureFiles(specification).map((file) => {
      const { feature } = parser.parse(readFileSync(file, 'utf8'));
      const description = (feature?.description ?? '').replace(/^[ \t]+/gm, '').trim();
      return [relative(packageRoot, file), { name: feature?.name ?? '', description }];
    }),
  );
}
