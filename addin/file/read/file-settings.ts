import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';

/** What the add-in keeps, in a file and in Excel, begins with this. */
const SETTING_PREFIX = 'groeiblad.';

/**
 * What the add-in keeps in a file. It stands under the properties of the file, where everybody can see it and other
 * programs keep it; a long value takes several: `name`, `name#2` and so on. In a file that Excel made with the add-in, it
 * stands where Excel puts the settings of an add-in.
 */
export function readSettings(file: XlsxPackage): ReadonlyMap<string, string> {
  const [part] = file.targetsOf('', 'custom-properties');
  const properties =
    part !== undefined && file.has(part.target) ? childrenOf(file.root(part.target), 'property') : [];
  const pieces = properties
    .map((one) => {
      const [key = '', number = '1'] = (attributeOf(one, 'name') ?? '').split('#');
      return { key, number: Number(number), text: one.textContent ?? '' };
    })
    .filter(({ key }) => key.startsWith(SETTING_PREFIX))
    .sort((a, b) => a.number - b.number);
  const own = new Map<string, string>();
  for (const { key, text } of pieces) own.set(key, (own.get(key) ?? '') + text);
  return new Map([...settingsOfExcel(file), ...own]);
}

/** Settings as Excel keeps them for an add-in: JSON in the properties of a web extension. */
function settingsOfExcel(file: XlsxPackage): readonly (readonly [string, string])[] {
  const parts = file.paths().filter((path) => /^xl\/webextensions\/webextension\d*\.xml$/.test(path));
  return parts.flatMap((path) => {
    const properties = childOf(file.root(path), 'properties');
    return (properties === undefined ? [] : childrenOf(properties, 'property')).flatMap((one) => {
      const key = attributeOf(one, 'name') ?? '';
      const value = parsed(attributeOf(one, 'value') ?? '');
      return key.startsWith(SETTING_PREFIX) && typeof value === 'string' ? [[key, value] as const] : [];
    });
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
