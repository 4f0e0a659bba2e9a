import { strFromU8, strToU8, zipSync } from 'fflate';
import { partKinds } from '../../../addin/file/package/part-kinds.ts';
import { partOf, partsOf, withPart } from '../upload/with-part.ts';

/** Parts of a file in which one of these codes stands, whatever the part is for. */
export const partsWithCodes = (file: Uint8Array, codes: readonly string[]): readonly string[] =>
  Object.entries(partsOf(file))
    .filter(([, bytes]) => {
      const text = strFromU8(bytes).toLowerCase();
      return codes.some((code) => text.includes(code.toLowerCase()));
    })
    .map(([path]) => path);

const SHEET = 'worksheets/sheet2.xml';
const note = (text: string) =>
  `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author/></authors><commentList><comment ref="A8" authorId="0"><text><t>${text}</t></text></comment></commentList></comments>`;

/** The same file with a note at a cell of the second sheet: a part that the sheet points at. */
export function withNote(file: Uint8Array, text: string): Uint8Array {
  const added = zipSync({ ...partsOf(file), 'xl/comments9.xml': strToU8(note(text)) });
  const relation = partKinds.table.relation.replace('/table', '/comments');
  const rels = `xl/worksheets/_rels/sheet2.xml.rels`;
  if (!partOf(file, `xl/${SHEET}`).includes('Kinderen')) throw new Error('The second sheet is another one.');
  return withPart(added, rels, (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdNote" Type="${relation}" Target="../comments9.xml"/></Relationships>`,
    ),
  );
}
