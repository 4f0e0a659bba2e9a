import { addElement, attributeOf, childrenOf, parseXml, rootOf, serializeXml } from './xml.ts';
import { element } from './xml-text.ts';

/** One part pointing at another. */
export interface Relation {
  readonly id: string;
  /** URI of what the one is to the other. */
  readonly type: string;
  /** Path in the file; for what stands outside it, the address as it is. */
  readonly target: string;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const none = element('Relationships', { xmlns: NAMESPACE });

const rootIn = (text: string) => rootOf(parseXml(text === '' ? none : text));

/** The relations of a part, from the text of the part that holds them; empty text: none. */
export const relationsIn = (from: string, text: string): readonly Relation[] =>
  childrenOf(rootIn(text), 'Relationship').map((one) => {
    const target = attributeOf(one, 'Target') ?? '';
    const isOutside = attributeOf(one, 'TargetMode') === 'External';
    return {
      id: attributeOf(one, 'Id') ?? '',
      type: attributeOf(one, 'Type') ?? '',
      target: isOutside ? target : resolve(from, target),
    };
  });

/** The path that a target means, seen from a part: a leading slash begins at the root of the file. */
function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** How a part names another one: as Excel does, by the steps from where it stands; some programs know no other way. */
export function targetFrom(from: string, path: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = path.split('/');
  let same = 0;
  while (same < folders.length && folders[same] === steps[same]) same += 1;
  return [...folders.slice(same).map(() => '..'), ...steps.slice(same)].join('/');
}

export function withRelation(text: string, target: string, type: string): { text: string; id: string } {
  const root = rootIn(text);
  const taken = new Set(childrenOf(root).map((one) => attributeOf(one, 'Id')));
  let number = 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const added = addElement(root, 'Relationship');
  added.setAttribute('Id', id);
  added.setAttribute('Type', type);
  added.setAttribute('Target', target);
  return { text: serializeXml(root), id };
}

export function withoutRelation(text: string, id: string): string {
  const root = rootIn(text);
  for (const one of childrenOf(root)) if (attributeOf(one, 'Id') === id) root.removeChild(one);
  return serializeXml(root);
}
