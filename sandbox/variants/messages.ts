import { headers, written } from '../behaviour/writing.js';
import type { Json } from '../interaction.js';
import { decompress } from '../wire/compression.js';
import { isObject } from '../wire/json.js';
import type { Rendered } from '../wire/render.js';
import type { Variant } from './variant.js';

const inJson = (make: (value: Json) => string) => written('json', (text) => make(JSON.parse(text)));

/** A pack with searches, single resources and errors. */
const sample = ['read-a-patient'] as const;

/** The same message in other characters (FHIR: JSON and XML formats; their own standards). */
export const messageVariants: readonly Variant[] = [
  {
    id: 'messages.json-indented',
    description: 'JSON is indented by tabs and ends in an empty line.',
    permittedBy: ['white space between tokens has no meaning in JSON'],
    endpoints: sample,
    behaviour: () => inJson((value) => `${JSON.stringify(value, null, '\t')}\r\n\r\n`),
  },
  {
    id: 'messages.json-other-order',
    description: 'The members of every JSON object come in the opposite order, resourceType last.',
    permittedBy: ['members of an object have no order in JSON'],
    endpoints: sample,
    behaviour: () => inJson((value) => JSON.stringify(reversed(value))),
  },
  {
    id: 'messages.json-escaped',
    description: 'JSON texts escape slashes, and all that is not ASCII.',
    permittedBy: ['escapes mean the character that they stand for in JSON'],
    endpoints: ['find-a-patient'],
    behaviour: () => inJson((value) => escaped(JSON.stringify(value))),
  },
  {
    id: 'messages.xml-prefixed',
    description: 'XML elements carry a namespace prefix.',
    permittedBy: ['FHIR asks for its namespace, and names the default one as usual only'],
    endpoints: sample,
    behaviour: () => written('xml', prefixed),
  },
  {
    id: 'messages.xml-indented',
    description: 'XML has a declaration, comments, single quotes, indentation, and no empty-element tags.',
    permittedBy: ['all of these are ways of writing the same in XML'],
    endpoints: ['content-negotiation'],
    behaviour: () => written('xml', decorated),
  },
  {
    id: 'messages.xml-references',
    description: 'XML writes letters beyond ASCII as character references.',
    permittedBy: ['a character reference stands for its character in XML'],
    endpoints: ['find-a-patient'],
    behaviour: () =>
      written('xml', (text) =>
        text.replace(/\P{ASCII}/gu, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`),
      ),
  },
  {
    id: 'messages.chunked',
    description: 'Every answer with a body comes in chunks, without Content-Length.',
    permittedBy: ['API-HTTP-050'],
    endpoints: ['content-negotiation'],
    behaviour: () =>
      headers(({ 'Content-Length': length, ...others }) =>
        length === '0' ? { ...others, 'Content-Length': length } : others,
      ),
  },
  {
    id: 'messages.errors-not-compressed',
    description: 'Errors are not compressed, whatever the consumer accepts.',
    permittedBy: ['API-HTTP-060 speaks of the response that was asked for'],
    endpoints: ['content-negotiation', 'http', 'amend-an-appointment', 'search-for-free-slots'],
    behaviour: () => ({
      rendered: (rendered) => (rendered.status < 400 ? rendered : uncompressed(rendered)),
    }),
  },
  {
    id: 'messages.unsupported-as-asked',
    description: 'That a media type is not supported is said under the name of that type.',
    permittedBy: ['no clause names the type of an answer with the status 415'],
    endpoints: ['content-negotiation', 'find-a-patient', 'search-for-free-slots'],
    behaviour: () => ({
      rendered: (rendered, { incoming }) => {
        const format = new URL(incoming.target, 'https://provider.example').searchParams.get('_format');
        const asked = format ?? String(incoming.headers.accept ?? '');
        return rendered.status === 415 && /^[\w.+-]+\/[\w.+-]+$/.test(asked)
          ? { ...rendered, headers: { ...rendered.headers, 'Content-Type': `${asked};charset=utf-8` } }
          : rendered;
      },
    }),
  },
  {
    id: 'messages.connection-closed',
    description: 'The connection is closed after every answer.',
    permittedBy: ['HTTP/1.1 leaves keeping it open to both sides'],
    endpoints: ['transport'],
    behaviour: () => headers((given) => ({ ...given, Connection: 'close' })),
  },
];

function uncompressed(rendered: Rendered): Rendered {
  const { 'Content-Encoding': encoding, ...headers } = rendered.headers;
  if (encoding !== 'gzip') return rendered;
  const body = decompress(rendered.body, encoding);
  return { ...rendered, body, headers: { ...headers, 'Content-Length': String(body.length) } };
}

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, child]) => [name, reversed(child)] as const);
  return Object.fromEntries(members.reverse());
}

const escaped = (text: string): string =>
  text
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const prefixed = (text: string): string =>
  text.replace(/(<\/?)([A-Za-z])/g, '$1f:$2').replace(' xmlns="', ' xmlns:f="');

const decorated = (text: string): string => {
  const lines = text
    .replace(/^<\?xml[^>]*\?>/, '')
    .replace(/<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>')
    .replace(/="([^"']*)"/g, "='$1'")
    .replace(/></g, '>\n  <');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<!-- made by a server -->\n${lines}\n<!-- end -->\n`;
};
