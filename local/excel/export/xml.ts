import { type Document, DOMImplementation, DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom';

/** Attributes that are undefined are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a part of a file: its name with prefix, its attributes and what is in it. */
export type XmlNode = readonly [
  name: string,
  attributes: Attributes,
  ...children: (XmlNode | string | undefined)[],
];

function build(document: Document, [name, attributes, ...children]: XmlNode): Element {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, String(value));
  for (const child of children) {
    if (child === undefined) continue;
    const node = typeof child === 'string' ? document.createTextNode(child) : build(document, child);
    element.appendChild(node);
  }
  return element;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole part as text. Names of prefixes are declared by the root. */
export function partText(root: XmlNode): string {
  const document = new DOMImplementation().createDocument(null, '');
  return declaration + new XMLSerializer().serializeToString(build(document, root));
}

/** Changes a part that is there. */
export function changePart(
  text: string,
  change: (root: Element, make: (node: XmlNode) => Element) => void,
): string {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const root = document.documentElement;
  if (!root) throw new Error('This part of a file has no root.');
  change(root, (node) => build(document, node));
  return declaration + new XMLSerializer().serializeToString(root);
}
