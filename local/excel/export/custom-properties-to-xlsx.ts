// cspell:ignore fmtid (an attribute of ECMA-376)
import { type CustomValue, type WorkbookModel } from '../model/workbook-model.ts';
import { FileParts } from './file-parts.ts';
import { type XmlNode } from './xml.ts';

const part = 'docProps/custom.xml';
const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The set of properties that people can make themselves ("Custom File Properties", ECMA-376 part 1, 22.3). */
const userSet = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** The first number that a property may have. */
const first = 2;

function valueNode(value: CustomValue): XmlNode {
  if (typeof value === 'boolean') return ['vt:bool', {}, String(value)];
  if (typeof value === 'number') return [Number.isInteger(value) ? 'vt:i4' : 'vt:r8', {}, String(value)];
  return ['vt:lpwstr', {}, value];
}

/** Properties that somebody made of the file, which ExcelJS does not write. */
export async function customPropertiesToXlsx(
  { customProperties }: WorkbookModel,
  file: Uint8Array,
): Promise<Uint8Array> {
  const all = Object.entries(customProperties);
  if (all.length === 0) return file;
  const parts = await FileParts.open(file);
  const nodes = all.map(([name, value], at): XmlNode => {
    const attributes = { fmtid: userSet, pid: first + at, name };
    return ['property', attributes, valueNode(value)];
  });
  await parts.add(part, contentType, ['Properties', { xmlns: namespace, 'xmlns:vt': types }, ...nodes]);
  await parts.relate({ from: '', type: 'custom-properties', to: part });
  return parts.save();
}
