import { addElement, addForeign, asPart, attributeOf, childrenOf } from '../package/xml.ts';
import { piecesOf } from '../../excel/setting-pieces.ts';
import { partKinds } from '../package/part-kinds.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { element } from '../package/xml-text.ts';
import { dropOlderSettings, olderSettings, readSettings } from '../read/file-settings.ts';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The set of properties that people can make themselves; every program knows it by this number. */
const USER_SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** The first number that a property may have. */
const FIRST = 2;

/**
 * Writes what the add-in keeps under the properties of the file; `undefined` removes it. What stands where it was kept
 * before moves there with it, so that it is in one place for every route.
 */
export function writeSettings(file: XlsxPackage, change: Readonly<Record<string, string | undefined>>): void {
  const older = [...olderSettings(file).keys()];
  const seen = readSettings(file);
  const moving = older.map((key) => [key, seen.get(key)] as const);
  const root = file.edit(propertiesPath(file));
  for (const [key, value] of Object.entries({ ...Object.fromEntries(moving), ...change })) {
    for (const one of childrenOf(root, 'property'))
      if ((attributeOf(one, 'name') ?? '').split('#')[0] === key) root.removeChild(one);
    for (const { name, text } of value === undefined ? [] : piecesOf(key, value)) {
      const one = addElement(root, 'property');
      one.setAttribute('fmtid', USER_SET);
      one.setAttribute('name', name);
      addForeign(one, TYPES, 'vt:lpwstr').textContent = text;
    }
  }
  childrenOf(root, 'property').forEach((one, at) => one.setAttribute('pid', String(at + FIRST)));
  dropOlderSettings(file);
}

function propertiesPath(file: XlsxPackage): string {
  const [known] = file.targetsOf('', 'custom-properties');
  if (known !== undefined && file.has(known.target)) return known.target;
  const path = 'docProps/custom.xml';
  const text = asPart(element('Properties', { xmlns: PROPERTIES, 'xmlns:vt': TYPES }));
  file.add('', { path, text, kind: partKinds.properties });
  return path;
}
