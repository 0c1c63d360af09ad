import type { Code, CodeKeywordDefinition, KeywordCxt, Name } from 'ajv';
import { _, str } from 'ajv';

/**
 * What FHIR asks of a JSON object and JSON Schema has no words for. All are compiled into code, so that schemas can
 * be compiled ahead. Each reports every breach.
 */
export const keywords: readonly CodeKeywordDefinition[] = [
  /** `present: [{element, names}]`: of each element at least one of the properties is there. */
  {
    keyword: 'present',
    type: 'object',
    schemaType: 'array',
    error: { message: 'element missing', params: ({ params }) => _`{element: ${params.element}}` },
    code(cxt) {
      for (const { element, names } of groupsOf(cxt.schema)) {
        report(
          cxt,
          element,
          joined(names.flat(), '&&', (name) => _`${property(cxt, name)} === undefined`),
        );
      }
    },
  },
  /** `oneOfChoice: [{element, names}]`: of each choice there is one type at most. */
  {
    keyword: 'oneOfChoice',
    type: 'object',
    schemaType: 'array',
    error: { message: 'several types', params: ({ params }) => _`{element: ${params.element}}` },
    code(cxt) {
      const { gen } = cxt;
      for (const { element, names } of groupsOf(cxt.schema)) {
        const count = gen.let('count', _`0`);
        for (const group of names) {
          const some = joined(group, '||', (name) => _`${property(cxt, name)} !== undefined`);
          gen.if(some, () => gen.code(_`${count}++`));
        }
        report(cxt, element, _`${count} > 1`);
      }
    },
  },
  /** `companions: [name]`: `null` in a list of primitives needs an object at the same place of its companion. */
  {
    keyword: 'companions',
    type: 'object',
    schemaType: 'array',
    error: {
      message: 'null',
      params: ({ params }) => _`{element: ${params.element}, index: ${params.index}}`,
    },
    code(cxt) {
      const { gen } = cxt;
      for (const name of namesOf(cxt.schema)) {
        const values = gen.const('values', property(cxt, name));
        const others = gen.const('others', property(cxt, `_${name}`));
        gen.if(_`Array.isArray(${values})`, () =>
          gen.forRange('i', 0, _`${values}.length`, (index: Name) => {
            const other = _`Array.isArray(${others}) ? ${others}[${index}] : undefined`;
            const missing = _`${values}[${index}] === null && typeof (${other} ?? 0) !== "object"`;
            gen.if(missing, () => {
              cxt.setParams({ element: str`${name}`, index }, true);
              cxt.error();
            });
          }),
        );
      }
    },
  },
  /** `content: name`: there is some property besides that one. */
  {
    keyword: 'content',
    type: 'object',
    schemaType: 'string',
    error: { message: 'empty object' },
    code(cxt) {
      const { gen, data } = cxt;
      const found = gen.let('found', false);
      gen.forIn('key', data, (key) => {
        gen.if(_`${key} !== ${cxt.schema}`, () => gen.assign(found, true).break());
      });
      gen.if(_`!${found}`, () => cxt.error());
    },
  },
];

function report(cxt: KeywordCxt, element: string, breach: Code): void {
  cxt.gen.if(breach, () => {
    cxt.setParams({ element: str`${element}` }, true);
    cxt.error();
  });
}

const property = (cxt: KeywordCxt, name: string) => _`${cxt.data}[${name}]`;

function joined(names: readonly string[], operator: '&&' | '||', condition: (name: string) => Code): Code {
  const [first = '', ...rest] = names;
  return rest.reduce(
    (all, name) => (operator === '&&' ? _`${all} && ${condition(name)}` : _`${all} || ${condition(name)}`),
    condition(first),
  );
}

interface Group {
  element: string;
  names: string[][];
}

function groupsOf(schema: unknown): Group[] {
  if (!Array.isArray(schema)) return [];
  return schema.map(({ element, names }: { element: string; names: (string | string[])[] }) => ({
    element,
    names: names.map((name) => [name].flat()),
  }));
}

const namesOf = (schema: unknown): string[] => (Array.isArray(schema) ? schema.map(String) : []);
