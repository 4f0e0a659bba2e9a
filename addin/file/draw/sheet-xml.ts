import type { SheetModel } from '../../sheets/sheet-model.ts';
import { MAIN } from '../package/xml.ts';
import { RELATION_IDS } from '../package/part-kinds.ts';
import { element } from '../package/xml-text.ts';
import { sheetDataXml } from './cells-xml.ts';
import { columnsXml, paperXmls, propertiesXml, protectionXml, viewXml } from './page-xml.ts';
import { conditionXmls, validationsXml } from './rules-xml.ts';
import type { StyleBook } from './style-book.ts';

/** A worksheet as a part of a file; its tables and charts are parts of their own, by these ids. */
export const sheetXml = (
  model: SheetModel,
  styles: StyleBook,
  { tableIds, drawingId }: { readonly tableIds: readonly string[]; readonly drawingId: string | undefined },
): string =>
  element(
    'worksheet',
    { xmlns: MAIN, 'xmlns:r': RELATION_IDS },
    [
      propertiesXml(model),
      viewXml(model),
      element('sheetFormatPr', { defaultRowHeight: 15 }),
      columnsXml(model),
      sheetDataXml(model, (name) => styles.cell(name)),
      protectionXml(model),
      ...conditionXmls(model.conditions, (name) => styles.condition(name)),
      validationsXml(model.validations),
      ...paperXmls(model).map(([, text]) => text),
      drawingId === undefined ? '' : element('drawing', { 'r:id': drawingId }),
      element(
        'tableParts',
        { count: tableIds.length },
        tableIds.map((id) => element('tablePart', { 'r:id': id })).join(''),
      ),
    ].join(''),
  );
