import { addElement, addForeign, asPart, attributeOf, childrenOf } from '../package/xml.ts';
import { partKinds } from '../package/part-kinds.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { element } from '../package/xml-text.ts';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The set of properties that people can make themselves; every program knows it by this number. */
const USER_SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** Excel keeps no more characters of a property. */
const ROOM = 255;
/** The first number that a property may have. */
const FIRST = 2;

/** Writes what the add-in keeps under the properties of the file; `undefined` removes it. */
export function writeSettings(
  file: XlsxPackage,
  settings: Readonly<Record<string, string | undefined>>,
): void {
  const root = file.edit(propertiesPath(file));
  for (const [key, value] of Object.entries(settings)) {
    for (const one of childrenOf(root, 'property'))
      if ((attributeOf(one, 'name') ?? '').split('#')[0] === key) root.removeChild(one);
    piecesOf(value ?? '').forEach((text, at) => {
      const one = addElement(root, 'property');
      one.setAttribute('fmtid', USER_SET);
      one.setAttribute('name', at === 0 ? key : `${key}#${at + 1}`);
      addForeign(one, TYPES, 'vt:lpwstr').textContent = text;
    });
  }
  childrenOf(root, 'property').forEach((one, at) => one.setAttribute('pid', String(at + FIRST)));
}

const piecesOf = (value: string): readonly string[] =>
  Array.from({ length: Math.ceil(value.length / ROOM) }, (_, at) => value.slice(at * ROOM, (at + 1) * ROOM));

function propertiesPath(file: XlsxPackage): string {
  const [known] = file.targetsOf('', 'custom-properties');
  if (known !== undefined && file.has(known.target)) return known.target;
  const path = 'docProps/custom.xml';
  const text = asPart(element('Properties', { xmlns: PROPERTIES, 'xmlns:vt': TYPES }));
  file.add('', { path, text, kind: partKinds.properties });
  return path;
}
