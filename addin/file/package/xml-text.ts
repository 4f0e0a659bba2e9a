/** What an element or attribute is made of; absent ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

const inAttribute = (text: string): string => text.replace(/[&<>"\n\r\t]/g, (mark) => marks[mark] ?? mark);
const inText = (text: string): string => text.replace(/[&<>\r]/g, (mark) => marks[mark] ?? mark);

/** One element as text; `content` is XML already. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  const all = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${inAttribute(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${all}/>` : `<${name}${all}>${content}</${name}>`;
}

/** An element with nothing but text in it, of which every blank counts. */
export const textElement = (name: string, text: string): string =>
  `<${name} xml:space="preserve">${inText(text)}</${name}>`;

/** An element whose text is read without its blanks, such as a formula. */
export const plainElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, attributes, inText(text));

// eslint-disable-next-line no-control-regex -- exactly these cannot stand in XML
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}|\r|_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * Text as a cell of a file has it (ECMA-376 part 1, 22.9.2.19): what XML cannot hold, also half of a pair, is `_x001F_`,
 * and an underscore that would be read as the begin of that is `_x005F_`.
 */
export const toCellText = (text: string): string =>
  text.replace(notInXml, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

export const fromCellText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
