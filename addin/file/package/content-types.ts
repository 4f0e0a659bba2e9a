import { addElement, attributeOf, childrenOf, parseXml, rootOf, serializeXml } from './xml.ts';

/** Says of a part what it is. */
export function addOverride(text: string, path: string, contentType: string): string {
  const root = rootOf(parseXml(text));
  const name = `/${path}`;
  const known = childrenOf(root, 'Override').find((one) => attributeOf(one, 'PartName') === name);
  const one = known ?? addElement(root, 'Override');
  one.setAttribute('PartName', name);
  one.setAttribute('ContentType', contentType);
  return serializeXml(root);
}

export function dropOverride(text: string, path: string): string {
  const root = rootOf(parseXml(text));
  for (const one of childrenOf(root, 'Override'))
    if (attributeOf(one, 'PartName') === `/${path}`) root.removeChild(one);
  return serializeXml(root);
}
