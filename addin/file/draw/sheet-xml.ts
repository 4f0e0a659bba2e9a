import type { SheetModel } from '../../sheets/sheet-model.ts';
import { MAIN } from '../package/xml.ts';
import { RELATION_IDS } from '../package/part-kinds.ts';
import { element } from '../package/xml-text.ts';
import { sheetDataXml } from './cells-xml.ts';
import { columnsXml, paperXml, propertiesXml, protectionXml, viewXml } from './page-xml.ts';
import { conditionsXml, validationsXml } from './rules-xml.ts';
import type { StyleBook } from './style-book.ts';

/** A worksheet as a part of a file; its tables are parts of their own, `tableIds` says which. */
export const sheetXml = (
  model: SheetModel,
  styles: StyleBook,
  { tableIds, isInFront }: { readonly tableIds: readonly string[]; readonly isInFront: boolean },
): string =>
  element(
    'worksheet',
    { xmlns: MAIN, 'xmlns:r': RELATION_IDS },
    [
      propertiesXml(model),
      viewXml(model, isInFront),
      element('sheetFormatPr', { defaultRowHeight: 15 }),
      columnsXml(model),
      sheetDataXml(model, (name) => styles.cell(name)),
      protectionXml(model),
      conditionsXml(model.conditions, (name) => styles.condition(name)),
      validationsXml(model.validations),
      paperXml(model),
      element(
        'tableParts',
        { count: tableIds.length },
        tableIds.map((id) => element('tablePart', { 'r:id': id })).join(''),
      ),
    ].join(''),
  );
