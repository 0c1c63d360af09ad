import type { ElementsOf, ElementTable } from './elements.js';
import type { XmlNode } from './node.js';

/** Nobody reads more. */
const MOST = 100;

/** Elements that stand after one that FHIR has behind them, a sentence each; what FHIR does not know has no place. */
export function outOfOrder(root: XmlNode, elementsOf: ElementsOf): string[] {
  const found: string[] = [];
  look(root, root.name);
  return found;

  function look(node: XmlNode, type: string): void {
    const table = elementsOf(type);
    const positions = positionsOf(table);
    let last: { name: string; position: number } = { name: '', position: -1 };
    for (const child of node.children) {
      const { name, line, column } = child;
      const facts = table.get(name);
      const position = positions.get(name);
      if (facts === undefined || position === undefined) continue;
      if (position >= last.position) last = { name, position };
      else if (found.length < MOST)
        found.push(`<${name}> must stand before <${last.name}> (line ${line}, column ${column})`);
      if (facts.type === 'Resource') for (const resource of child.children) look(resource, resource.name);
      else look(child, facts.type);
    }
  }
}

const known = new WeakMap<ElementTable, ReadonlyMap<string, number>>();

function positionsOf(table: ElementTable): ReadonlyMap<string, number> {
  const positions = known.get(table) ?? new Map([...table.keys()].map((name, index) => [name, index]));
  known.set(table, positions);
  return positions;
}
