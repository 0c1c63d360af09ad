import { readFileSync } from 'node:fs';
import { Document, isCollection, isMap, isScalar, type Pair } from 'yaml';
import { projectFile } from '../../kernel/paths.js';
import { isObject, type Json } from '../../kernel/select.js';

/**
 * A configuration as YAML in which every key says what it is, in the words of the schema: after a value, above a
 * mapping or list.
 */
export function commentedYaml(data: Json): string {
  const document = new Document(data);
  const schema = readSchema();
  comment(document.contents, schema, schema);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function readSchema(): Json {
  return JSON.parse(readFileSync(projectFile('support', 'config', 'provider.schema.json'), 'utf8'));
}

function comment(node: unknown, schema: Json | undefined, whole: Json): void {
  if (isMap(node)) for (const pair of node.items) commentPair(pair, partOf(schema, pair, whole), whole);
  else if (isCollection(node))
    for (const item of node.items) comment(item, resolve(at(resolve(schema, whole), 'items'), whole), whole);
}

function commentPair({ key, value }: Pair, schema: Json | undefined, whole: Json): void {
  const title = text(schema, 'description') ?? text(schema, 'title') ?? text(resolve(schema, whole), 'title');
  if (title !== undefined && isScalar(value)) value.comment = ` ${title}`;
  else if (title !== undefined && isScalar(key)) key.commentBefore = ` ${title}`;
  comment(value, resolve(schema, whole), whole);
}

/** What the schema says of a key, where it stands: what is asked for in one case only is found below `then`. */
function partOf(schema: Json | undefined, { key }: Pair, whole: Json): Json | undefined {
  const name = isScalar(key) ? String(key.value) : '';
  const resolved = resolve(schema, whole);
  return at(at(resolved, 'properties'), name);
}

function resolve(schema: Json | undefined, whole: Json): Json | undefined {
  const reference = text(schema, '$ref');
  return reference === undefined ? schema : reference.split('/').slice(1).reduce<Json | undefined>(at, whole);
}

const at = (value: Json | undefined, key: string): Json | undefined =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

function text(schema: Json | undefined, key: string): string | undefined {
  const found = at(schema, key);
  return typeof found === 'string' ? found : undefined;
}
