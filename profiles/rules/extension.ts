import { isObject } from '../../support/kernel/select.js';
import type { Library } from '../compile/library.js';
import type { ElementNode } from '../compile/node.js';
import type { Place } from './place.js';
import type { Remark, Visit } from './run.js';
import { quoted } from './run.js';

const EXTENSION = 'http://hl7.org/fhir/StructureDefinition/Extension';

/** A visit that holds an extension to the definition that its url names, wherever it stands. */
export function extensionVisit(node: ElementNode, library: Library, visitOf: (url: string) => Visit): Visit {
  return (value, place, around) => {
    const url = isObject(value) ? value.url : undefined;
    const definition = typeof url === 'string' ? library.structure(url) : undefined;
    if (definition?.type === 'Extension') return visitOf(definition.url)(value, place, around);
    visitOf(EXTENSION)(value, place, around);
    if (typeof url !== 'string' || url === '') return;
    const remark: Remark = {
      code: 'extension',
      place,
      node,
      expected: 'the url of an extension',
      found: quoted(url),
    };
    if (definition !== undefined) {
      around.run.report({
        ...remark,
        expected: `${remark.expected}; that of a ${definition.type} was given`,
      });
    } else if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
      around.run.notEvaluated({
        ...remark,
        reason: 'the extension is not defined in the FHIR packages at hand',
      });
    } else if (!isNested(place)) {
      around.run.report({
        ...remark,
        expected: 'an absolute url: only extensions within an extension have a short one',
      });
    }
  };
}

/** Whether the extension at a place (`…extension[0]`) is part of another extension. */
function isNested(place: Place): boolean {
  const holder = place.above?.above?.above?.key;
  return holder === 'extension' || holder === 'modifierExtension';
}
