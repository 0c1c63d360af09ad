import type { Code, CodeKeywordDefinition, KeywordCxt, Name } from 'ajv';

/** What ajv builds code with; handed in, because ajv is loaded only where schemas are compiled. */
type Codegen = Pick<typeof import('ajv'), '_' | 'str'>;

/**
 * What FHIR asks of a JSON object and JSON Schema has no words for. All are compiled into code, so that schemas can
 * be compiled ahead. Each reports every breach.
 */
export function keywordsOf({ _, str }: Codegen): CodeKeywordDefinition[] {
  return [
    /** `present: [{element, names}]`: of each element at least one of the properties is there. */
    {
      ...ofObject('present', 'array'),
      error: { message: 'element missing', params: ({ params }) => _`{element: ${params.element}}` },
      code(cxt) {
        for (const { element, names } of groupsOf(cxt.schema)) {
          report(cxt, element, and(names.flat().map((name) => _`${property(cxt, name)} === undefined`)));
        }
      },
    },
    /** `oneOfChoice: [{element, names}]`: of each choice there is one type at most. */
    {
      ...ofObject('oneOfChoice', 'array'),
      error: { message: 'several types', params: ({ params }) => _`{element: ${params.element}}` },
      code(cxt) {
        const { gen } = cxt;
        for (const { element, names } of groupsOf(cxt.schema)) {
          const count = gen.let('count', _`0`);
          for (const group of names) {
            const none = and(group.map((name) => _`${property(cxt, name)} === undefined`));
            gen.if(_`!(${none})`, () => gen.code(_`${count}++`));
          }
          report(cxt, element, _`${count} > 1`);
        }
      },
    },
    /** `companions: [name]`: `null` in a list of primitives needs an object at the same place of its companion. */
    {
      ...ofObject('companions', 'array'),
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
              const accompanied = _`Array.isArray(${others}) && ${others}[${index}]`;
              gen.if(_`${values}[${index}] === null && !(${accompanied})`, () => {
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
      ...ofObject('content', 'string'),
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

  function property(cxt: KeywordCxt, name: string): Code {
    return _`${cxt.data}[${name}]`;
  }

  function and([first = _`true`, ...rest]: readonly Code[]): Code {
    return rest.reduce((all, one) => _`${all} && ${one}`, first);
  }
}

function ofObject<Type extends 'array' | 'string'>(keyword: string, schemaType: Type) {
  return { keyword, type: 'object', schemaType } as const;
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
