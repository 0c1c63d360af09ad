import { readdirSync, readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { projectFile } from '../../support/kernel/paths.js';
import { isObject, type Json, select, selectText } from '../../support/kernel/select.js';

const dockerfile = readFileSync(projectFile('Dockerfile'), 'utf8');
const manifest = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));

describe('the Dockerfile', () => {
  test('has nothing that its linter objects to', () => {
    expect(validate(dockerfile).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual(
      [],
    );
    expect(validate('FORM node')).not.toEqual([]);
  });

  test('runs as nobody special, on a version of Node that the package allows, and pins what it adds', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM'));
    expect(last).toMatch(/^USER node$/m);
    for (const [, version = ''] of dockerfile.matchAll(/^FROM node:(\S+?)-/gm))
      expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(20);
    const store = '@aws-sdk/client-s3';
    expect(dockerfile).toContain(`${store}@${manifest.devDependencies[store]}`);
  });

  test('takes along every folder that the package does', () => {
    const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\w+) /gm)].map(([, name]) => name);
    const packed = manifest.files
      .filter((file: string) => !file.startsWith('!') && !file.includes('.'))
      .map((file: string) => file.split('/')[0]);
    expect(copied).toEqual(expect.arrayContaining(packed));
  });

  test('is given no secrets of whoever builds it', () => {
    const ignored = readFileSync(projectFile('.dockerignore'), 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', '.git', '.gpc-sandbox']));
  });
});

const folder = projectFile('deploy', 'kustomize');

const documents: Json[] = readdirSync(folder).flatMap((name) =>
  parseAllDocuments(readFileSync(`${folder}/${name}`, 'utf8')).map((document): Json => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  }),
);

const ofKind = (kind: string): Json[] => documents.filter((one) => isObject(one) && one.kind === kind);

describe('the kustomize base', () => {
  test('lists every file beside it, and no other', () => {
    const listed = ofKind('Kustomization').flatMap((one) =>
      selectText(one, 'resources').map(({ value }) => value),
    );
    expect(listed.sort()).toEqual(
      readdirSync(folder)
        .filter((name) => name !== 'kustomization.yaml')
        .sort(),
    );
  });

  test('holds no secret: what is secret is a reference', () => {
    expect(ofKind('Secret')).toEqual([]);
    const literal = documents.flatMap((one) => select(one, 'spec.template.spec.containers.env.value'));
    expect(literal).toEqual([]);
    expect(
      ofKind('Deployment').flatMap((one) =>
        selectText(one, 'spec.template.spec.containers.env.valueFrom.secretKeyRef.name').map(
          ({ value }) => value,
        ),
      ),
    ).toEqual(['gpc-fleet-database']);
  });

  test('scales the workers that it has, by the secret that they have', () => {
    const [worker] = ofKind('Deployment').flatMap((one) => selectText(one, 'metadata.name'));
    const [scaled] = ofKind('ScaledObject');
    expect(selectText(scaled, 'spec.scaleTargetRef.name')[0]?.value).toBe(worker?.value);
    const named = (path: string): string[] =>
      documents.flatMap((one) => selectText(one, path).map(({ value }) => value));
    expect(named('spec.triggers.authenticationRef.name')).toEqual(
      ofKind('TriggerAuthentication').flatMap((one) =>
        selectText(one, 'metadata.name').map(({ value }) => value),
      ),
    );
    expect(named('spec.secretTargetRef.name')).toEqual(['gpc-fleet-database']);
  });

  test('mounts each volume that a container asks for', () => {
    for (const one of ofKind('Deployment')) {
      const names = (path: string): string[] =>
        selectText(one, path)
          .map(({ value }) => value)
          .sort();
      expect(names('spec.template.spec.containers.volumeMounts.name')).toEqual(
        names('spec.template.spec.volumes.name'),
      );
    }
  });
});
