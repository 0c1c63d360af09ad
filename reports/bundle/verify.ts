import type { KeyObject } from 'node:crypto';
import { strFromU8 } from 'fflate';
import { sha256 } from '../../support/kernel/digest.js';
import { type Content, contentOf } from './archive.js';
import { chainBreaks, headOf, linesOf } from './chain.js';
import { envelopeIn, isSignedBy } from './envelope.js';
import { bundleFiles, type Manifest, manifestIn } from './manifest.js';
import { type Statement, statementIn } from './statement.js';

export interface Verification {
  /** What is not as it was bundled, a line each; nothing: the bundle is whole. */
  problems: readonly string[];
  signature: 'none' | 'unchecked' | 'good' | 'bad';
  /** How the signer's key is called. */
  keyName?: string;
  manifest?: Manifest;
  statement?: Statement;
}

/** Holds a bundle against its own manifest, its chain and its signature. Nothing is asked of a network. */
export function verification(archive: Uint8Array, key?: KeyObject): Verification {
  const content = contentOf(archive);
  const text = (name: string): string | undefined => {
    const bytes = content.files.get(name);
    return bytes && strFromU8(bytes);
  };
  const manifestText = text(bundleFiles.manifest);
  const statementText = text(bundleFiles.statement);
  const manifest = manifestIn(manifestText ?? '');
  const statement = statementIn(statementText ?? '');
  const signature = signatureOf(text(bundleFiles.envelope), statementText, key);
  return {
    problems: [
      ...content.problems,
      ...signature.problems,
      ...stated(statement, statementText, manifestText),
      ...(manifest ? fileProblems(manifest, content) : unreadable(bundleFiles.manifest, manifestText)),
      ...(manifest ? chainProblems(manifest, text) : []),
    ],
    signature: signature.state,
    ...(signature.keyName === undefined ? {} : { keyName: signature.keyName }),
    ...(manifest ? { manifest } : {}),
    ...(statement ? { statement } : {}),
  };
}

function signatureOf(
  envelopeText: string | undefined,
  statementText: string | undefined,
  key: KeyObject | undefined,
): { state: Verification['signature']; keyName?: string; problems: string[] } {
  if (envelopeText === undefined)
    return { state: 'none', problems: key ? ['the bundle is not signed, and a key was given'] : [] };
  const envelope = envelopeIn(envelopeText);
  if (!envelope) return { state: 'bad', problems: unreadable(bundleFiles.envelope, envelopeText) };
  const name = envelope.signatures[0]?.keyid;
  const isOther = Buffer.from(envelope.payload, 'base64').toString('utf8') !== statementText;
  const problems = isOther ? [`${bundleFiles.statement} is not the statement that was signed`] : [];
  const named = name === undefined ? {} : { keyName: name };
  if (!key) return { state: 'unchecked', ...named, problems };
  const good = isSignedBy(envelope, key);
  return {
    state: good ? 'good' : 'bad',
    ...named,
    problems: good
      ? problems
      : [...problems, 'the signature is not that of this key, or what it signed was altered'],
  };
}

function stated(
  statement: Statement | undefined,
  statementText: string | undefined,
  manifestText: string | undefined,
): string[] {
  if (!statement) return unreadable(bundleFiles.statement, statementText);
  const subject = statement.subject.find(({ name }) => name === bundleFiles.manifest);
  if (manifestText === undefined || subject?.digest.sha256 === sha256(manifestText)) return [];
  return [`${bundleFiles.manifest} was altered: it is not the one that was stated`];
}

const unreadable = (name: string, text: string | undefined): string[] => [
  text === undefined ? `${name} is missing` : `${name} was altered: it cannot be read`,
];

const ownFiles: ReadonlySet<string> = new Set([
  bundleFiles.manifest,
  bundleFiles.statement,
  bundleFiles.envelope,
]);

function fileProblems({ files }: Manifest, content: Content): string[] {
  const listed = new Set(files.map(({ path }) => path));
  return [
    ...files.flatMap(({ path, sha256: expected, bytes }) => {
      const found = content.files.get(path);
      if (!found) return [`${path} is missing`];
      if (sha256(found) === expected) return [];
      return [
        `${path} was altered${found.length === bytes ? '' : `: ${bytes} bytes were bundled, ${found.length} are there`}`,
      ];
    }),
    ...[...content.files.keys()]
      .filter((name) => !listed.has(name) && !ownFiles.has(name))
      .map((name) => `${name} was added`),
  ];
}

function chainProblems({ chain }: Manifest, text: (name: string) => string | undefined): string[] {
  const [journal, hashes] = [text(chain.of), linesOf(text(bundleFiles.chain) ?? '')];
  if (journal === undefined) return [];
  if (hashes.length !== chain.lines || headOf(hashes) !== chain.head)
    return [`the chain of ${chain.of} does not end as its manifest says`];
  return chainBreaks(linesOf(journal), hashes).map((what) => `${chain.of}: ${what}`);
}
