import JSZip from 'jszip';
import { changePart, partText, type XmlNode } from './xml.ts';

const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relation {
  /** Path of the part that points; empty for the file as a whole. */
  from: string;
  /** Such as 'drawing'. */
  type: string;
  /** Path of the part that is pointed to. */
  to: string;
}

/** 'xl/worksheets/sheet1.xml' has its relations in 'xl/worksheets/_rels/sheet1.xml.rels'. */
const relationsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** The parts of an .xlsx file ("Open Packaging Conventions", ECMA-376 part 2): what is in it, and what points to what. */
export class FileParts {
  readonly #zip: JSZip;

  private constructor(zip: JSZip) {
    this.#zip = zip;
  }

  static async open(file: Uint8Array): Promise<FileParts> {
    return new FileParts(await JSZip.loadAsync(file));
  }

  async text(part: string): Promise<string> {
    const found = this.#zip.file(part);
    if (!found) throw new Error(`The file has no part ${part}.`);
    return found.async('string');
  }

  async change(part: string, change: Parameters<typeof changePart>[1]): Promise<void> {
    this.#zip.file(part, changePart(await this.text(part), change));
  }

  /** Adds a part and says what it is. */
  async add(part: string, contentType: string, root: XmlNode): Promise<void> {
    this.#zip.file(part, partText(root));
    await this.change('[Content_Types].xml', (types, make) => {
      types.appendChild(make(['Override', { PartName: `/${part}`, ContentType: contentType }]));
    });
  }

  /** Answers the id by which the part names what it points to. */
  async relate({ from, type, to }: Relation): Promise<string> {
    const part = relationsOf(from);
    if (!this.#zip.file(part)) this.#zip.file(part, partText(['Relationships', { xmlns: packageRelations }]));
    let id = '';
    await this.change(part, (root, make) => {
      id = `rId${root.childNodes.length + 1}`;
      root.appendChild(
        make(['Relationship', { Id: id, Type: `${officeRelations}/${type}`, Target: `/${to}` }]),
      );
    });
    return id;
  }

  save(): Promise<Uint8Array> {
    return this.#zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  }
}
