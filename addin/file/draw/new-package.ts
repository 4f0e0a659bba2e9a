import { asPart, MAIN } from '../package/xml.ts';
import { partKinds, RELATION_IDS } from '../package/part-kinds.ts';
import { XlsxPackage } from '../package/xlsx-package.ts';
import { element } from '../package/xml-text.ts';

const types = element(
  'Types',
  { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
  element('Default', {
    Extension: 'rels',
    ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
  }) + element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
);

/** A workbook without sheets: the first that is drawn makes it a whole one. */
export function newPackage(): XlsxPackage {
  const file = new XlsxPackage(new Map());
  file.put('[Content_Types].xml', asPart(types));
  const text = asPart(element('workbook', { xmlns: MAIN, 'xmlns:r': RELATION_IDS }, element('sheets')));
  file.add('', { path: 'xl/workbook.xml', text, kind: partKinds.workbook });
  return file;
}
