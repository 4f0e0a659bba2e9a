import type { PartKind } from './xlsx-package.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The kinds of parts that are written here. */
export const partKinds = {
  workbook: { contentType: `${CONTENT}.sheet.main+xml`, relation: `${RELATION}/officeDocument` },
  worksheet: { contentType: `${CONTENT}.worksheet+xml`, relation: `${RELATION}/worksheet` },
  styles: { contentType: `${CONTENT}.styles+xml`, relation: `${RELATION}/styles` },
  table: { contentType: `${CONTENT}.table+xml`, relation: `${RELATION}/table` },
  drawing: {
    contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
    relation: `${RELATION}/drawing`,
  },
  chart: {
    contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    relation: `${RELATION}/chart`,
  },
  properties: {
    contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    relation: `${RELATION}/custom-properties`,
  },
} as const satisfies Record<string, PartKind>;

/** Namespace of the ids by which a part names another one. */
export const RELATION_IDS = RELATION;
