import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';

/** A part of the file that is no well-formed XML, or that tries what no spreadsheet does. */
export class XmlError extends Error {
  override name = 'XmlError';
}

/** Namespace of the parts of a spreadsheet, as all programs but the strictest write it. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * Parses a part. A document type is refused: no spreadsheet has one, and entities in it can grow without bound.
 * @throws XmlError
 */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text)) throw new XmlError('A part has a document type.');
  try {
    const parser = new DOMParser({
      onError: (level, message) => stopAt(level, message),
      normalizeLineEndings,
    });
    return parser.parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  } catch (error) {
    throw new XmlError('A part is no well-formed XML.', { cause: error });
  }
}

/** As XML 1.0 says; version 1.1, which no spreadsheet is, would make other signs of people's text a line end too. */
const normalizeLineEndings = (text: string): string => text.replace(/\r\n?/g, '\n');

function stopAt(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new XmlError(message);
}

/** A carriage return can only be a reference: as itself it would be read as a line end. */
export const serializeXml = (root: Element): string =>
  `${DECLARATION}${new XMLSerializer().serializeToString(root).replaceAll('\r', '&#13;')}`;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The one element that everything else is in. */
export function rootOf(document: Document): Element {
  if (document.documentElement === null) throw new XmlError('A part is empty.');
  return document.documentElement;
}

/** A document of one element and what is in it, as text. */
export const asPart = (root: string): string => `${DECLARATION}${root}`;

/** Elements right below another one, by their name without a prefix; all of them where no name is given. */
export function childrenOf(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node) && (name ?? node.localName) === node.localName) found.push(node);
  return found;
}

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
/** What the DOM calls an element. */
const ELEMENT = 1;

export const childOf = (parent: Element, name: string): Element | undefined => childrenOf(parent, name)[0];

/** An attribute by its name without a prefix: `r:id` is found as `id`. */
export function attributeOf(element: Element, name: string): string | undefined {
  const plain = element.getAttribute(name);
  if (plain !== null) return plain;
  return Array.from(element.attributes).find(({ localName }) => localName === name)?.value;
}

/** Adds an element of the same kind as its parent, same namespace and prefix: at the end, or before another one. */
export function addElement(parent: Element, name: string, before?: Element): Element {
  const { namespaceURI, prefix } = parent;
  return adopt(
    parent,
    documentOf(parent).createElementNS(namespaceURI, prefix ? `${prefix}:${name}` : name),
    before,
  );
}

/** Adds an element of another namespace at the end. */
export const addForeign = (parent: Element, namespace: string, name: string): Element =>
  adopt(parent, documentOf(parent).createElementNS(namespace, name));

function documentOf({ ownerDocument }: Element): Document {
  if (ownerDocument === null) throw new XmlError('An element stands in no document.');
  return ownerDocument;
}

function adopt(parent: Element, child: Element, before?: Element): Element {
  parent.insertBefore(child, before ?? null);
  return child;
}

/**
 * Puts an element, given as text in the main namespace, in another one and in the dress of that one: at the end, or before
 * one of its children.
 */
export function appendXml(parent: Element, text: string, before?: Element): Element {
  const [source] = childrenOf(rootOf(parseXml(`<x xmlns="${MAIN}">${text}</x>`)));
  if (source === undefined) throw new XmlError('Nothing to append.');
  return copyInto(parent, source, before);
}

function copyInto(parent: Element, source: Element, before?: Element): Element {
  const copy = addElement(parent, source.localName ?? source.nodeName, before);
  for (const { name, value } of Array.from(source.attributes)) copy.setAttribute(name, value);
  for (const child of childrenOf(source)) copyInto(copy, child);
  if (childrenOf(source).length === 0 && source.textContent) copy.textContent = source.textContent;
  return copy;
}

/** The child with this name; made where it is not there, before those that must come after it. */
export function listIn(parent: Element, name: string, order: readonly string[]): Element {
  const known = childOf(parent, name);
  if (known !== undefined) return known;
  return addElement(parent, name, firstAfter(parent, name, order));
}

/** The first child that must come after those with this name. */
export function firstAfter(parent: Element, name: string, order: readonly string[]): Element | undefined {
  const later = order.slice(order.indexOf(name) + 1);
  return childrenOf(parent).find(({ localName }) => later.includes(localName ?? ''));
}
