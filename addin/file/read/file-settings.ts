import type { Element } from '@xmldom/xmldom';
import { isSettingName, settingsIn } from '../../excel/setting-pieces.ts';
import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';

/**
 * What the add-in keeps in a file: under its properties, where everybody can see it and other programs keep it. A
 * property wins from what stands where Excel puts the settings of an add-in, where they were kept before.
 */
export const readSettings = (file: XlsxPackage): ReadonlyMap<string, string> =>
  new Map([...olderSettings(file), ...settingsIn(propertiesIn(file))]);

function propertiesIn(file: XlsxPackage) {
  const [part] = file.targetsOf('', 'custom-properties');
  const properties =
    part !== undefined && file.has(part.target) ? childrenOf(file.root(part.target), 'property') : [];
  return properties.map((one) => ({ name: attributeOf(one, 'name') ?? '', text: one.textContent ?? '' }));
}

/** Settings as Excel keeps them for an add-in: JSON in the properties of a web extension. */
export const olderSettings = (file: XlsxPackage): ReadonlyMap<string, string> =>
  new Map(
    webExtensions(file)
      .flatMap((path) => ownIn(file.root(path)))
      .flatMap((one): [string, string][] => {
        const value = parsed(attributeOf(one, 'value') ?? '');
        return typeof value === 'string' ? [[attributeOf(one, 'name') ?? '', value]] : [];
      }),
  );

/** Takes them out, once they stand under the properties of the file. */
export function dropOlderSettings(file: XlsxPackage): void {
  for (const path of webExtensions(file)) {
    if (ownIn(file.root(path)).length === 0) continue;
    for (const one of ownIn(file.edit(path))) one.parentNode?.removeChild(one);
  }
}

const webExtensions = (file: XlsxPackage): readonly string[] =>
  file.paths().filter((path) => /^xl\/webextensions\/webextension\d*\.xml$/.test(path));

function ownIn(root: Element): readonly Element[] {
  const properties = childOf(root, 'properties');
  const all = properties === undefined ? [] : childrenOf(properties, 'property');
  return all.filter((one) => isSettingName(attributeOf(one, 'name') ?? ''));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
