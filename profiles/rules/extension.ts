import type { JsonObject } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import type { Library } from '../compile/library.js';
import type { ElementNode, Nodes } from '../compile/node.js';
import type { StructureFacts } from '../definitions.js';
import { isInContext } from './context.js';
import type { Place } from './place.js';
import type { Remark, Surroundings, Visit } from './run.js';
import { quoted } from './run.js';

const EXTENSION = 'http://hl7.org/fhir/StructureDefinition/Extension';

export interface ExtensionTools {
  library: Library;
  nodes: Nodes;
  visitOf(url: string): Visit;
}

/** A visit that holds an extension to the definition that its url names, and to where that allows it to stand. */
export function extensionVisit(node: ElementNode, tools: ExtensionTools): Visit {
  const { library, visitOf } = tools;
  return (value, place, around) => {
    const url = isObject(value) ? value.url : undefined;
    const definition = typeof url === 'string' ? library.structure(url) : undefined;
    if (definition?.type === 'Extension') {
      misplaced(definition, node, place, around, tools);
      return visitOf(definition.url)(value, place, around);
    }
    visitOf(EXTENSION)(value, place, around);
    if (typeof url !== 'string' || url === '') return;
    const remark = remarkOn({ url }, node, place);
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
    } else if (library.structure(node.profile)?.profile === true) {
      const parts = node.slices.map(({ slice }) => slice).join(', ');
      around.run.report({ ...remark, expected: `a part that the extension defines: ${parts}` });
    }
  };
}

const remarkOn = ({ url }: JsonObject, node: ElementNode, place: Place): Remark => ({
  code: 'extension',
  place,
  node,
  expected: 'the url of an extension',
  found: quoted(url),
});

/** A known extension in the wrong one of the two lists, or on an element that it is not defined for. */
function misplaced(
  { url, modifier, context }: StructureFacts,
  node: ElementNode,
  place: Place,
  around: Surroundings,
  tools: ExtensionTools,
): void {
  const remark = remarkOn({ url }, node, place);
  const isModifier = node.name === 'modifierExtension';
  if (isModifier !== (modifier === true)) {
    const expected = isModifier
      ? 'an extension that is defined as a modifier'
      : 'no modifier: this one belongs in modifierExtension';
    around.run.report({ ...remark, expected });
  }
  if (context !== undefined && !isInContext(context, place, around, tools)) {
    around.run.report({
      ...remark,
      expected: `an extension for this place; this one is for ${context.places.join(', ')}`,
    });
  }
}

/** Whether the extension at a place (`…extension[0]`) is part of another extension. */
function isNested(place: Place): boolean {
  const holder = place.above?.above?.above?.key;
  return holder === 'extension' || holder === 'modifierExtension';
}
