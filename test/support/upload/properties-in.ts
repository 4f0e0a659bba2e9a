import { DOMParser } from '@xmldom/xmldom';
import type { CustomValue } from '../../../local/excel/model/workbook-model.ts';
import { partOf } from './with-part.ts';

/** The properties of a file by name, as a program reads them that knows nothing of the add-in. */
export function propertiesIn(file: Uint8Array): Record<string, CustomValue> {
  const document = new DOMParser().parseFromString(partOf(file, 'docProps/custom.xml'), 'text/xml');
  const all = [...document.getElementsByTagName('property')];
  return Object.fromEntries(all.map((one) => [one.getAttribute('name') ?? '', one.textContent ?? '']));
}
