/** Thrown for text that is not XML at all. */
class ManifestUnreadable extends Error {
  override name = 'ManifestUnreadable';
}

/** The manifest as a document. Works wherever there is a DOMParser: in a browser, and in Node with jsdom. */
export function parseManifest(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error !== null) throw new ManifestUnreadable(error.textContent.trim());
  return document;
}

/** Children of an element, of one name or all; prefixes do not count. */
export const childrenOf = (element: Element, name?: string): readonly Element[] =>
  [...element.children].filter((child) => name === undefined || child.localName === name);

export const childOf = (element: Element, name: string): Element | undefined => childrenOf(element, name)[0];

/** All elements below, of one name, in order; prefixes do not count. */
export const allOf = (document: Document, name: string): readonly Element[] => [
  ...document.getElementsByTagNameNS('*', name),
];
