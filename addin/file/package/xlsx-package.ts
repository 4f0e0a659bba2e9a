import type { Document, Element } from '@xmldom/xmldom';
import { addOverride, dropOverride } from './content-types.ts';
import { type Relation, relationsIn, targetFrom, withoutRelation, withRelation } from './relations.ts';
import { parseXml, rootOf, serializeXml, XmlError } from './xml.ts';
import { type Entries, pack } from './zip.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * A workbook as a file: a zip of parts that point at each other. A part that nobody changed keeps its bytes; only what
 * is changed is written anew.
 */
export class XlsxPackage {
  readonly #entries: Entries;
  readonly #documents = new Map<string, Document>();
  readonly #changed = new Set<string>();

  constructor(entries: Entries) {
    this.#entries = new Map(entries);
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  paths(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Text of a part; empty where it is not there. */
  text(path: string): string {
    if (this.#changed.has(path)) return serializeXml(this.root(path));
    return decoder.decode(this.#entries.get(path) ?? new Uint8Array());
  }

  /** @throws XmlError */
  document(path: string): Document {
    const known = this.#documents.get(path);
    if (known !== undefined) return known;
    if (!this.has(path)) throw new XmlError(`Part ${path} is not there.`);
    const parsed = parseXml(decoder.decode(this.#entries.get(path)));
    this.#documents.set(path, parsed);
    return parsed;
  }

  /** The root of a part, to read from. */
  root(path: string): Element {
    return rootOf(this.document(path));
  }

  /** The root of a part that is going to be changed. */
  edit(path: string): Element {
    const root = this.root(path);
    this.#changed.add(path);
    return root;
  }

  /** Makes a part, or makes it anew. */
  put(path: string, text: string): void {
    this.#documents.delete(path);
    this.#changed.delete(path);
    this.#entries.set(path, encoder.encode(text));
  }

  /** Adds a part of a kind, and lets another part point at it. Gives the id by which that one knows it. */
  add(from: string, part: { readonly path: string; readonly text: string; readonly kind: PartKind }): string {
    const { path, text, kind } = part;
    this.put(path, text);
    const types = '[Content_Types].xml';
    this.put(types, addOverride(this.text(types), path, kind.contentType));
    const { text: relations, id } = withRelation(
      this.#relationsText(from),
      targetFrom(from, path),
      kind.relation,
    );
    this.put(relationsPath(from), relations);
    return id;
  }

  /** Takes a part away, and what points at it from one other part. */
  remove(from: string, path: string): void {
    this.#entries.delete(path);
    this.#entries.delete(relationsPath(path));
    this.#documents.delete(path);
    this.#changed.delete(path);
    const types = '[Content_Types].xml';
    this.put(types, dropOverride(this.text(types), path));
    const gone = this.relations(from).find(({ target }) => target === path);
    if (gone !== undefined)
      this.put(relationsPath(from), withoutRelation(this.#relationsText(from), gone.id));
  }

  /** Where a part points at; `from` empty: the file as a whole. */
  relations(from: string): readonly Relation[] {
    return relationsIn(from, this.#relationsText(from));
  }

  /** Where a part points at by a kind of relation, such as `worksheet`. */
  targetsOf(from: string, kind: string): readonly Relation[] {
    return this.relations(from).filter(({ type }) => type.endsWith(`/${kind}`));
  }

  /** A path that is not taken: `xl/tables/table7.xml`. */
  freePath(stem: string): string {
    for (let number = 1; ; number += 1) {
      const path = `${stem}${number}.xml`;
      if (!this.has(path)) return path;
    }
  }

  toBytes(): Uint8Array {
    const entries = new Map(this.#entries);
    for (const path of this.#changed) entries.set(path, encoder.encode(this.text(path)));
    return pack(entries);
  }

  #relationsText(from: string): string {
    return this.text(relationsPath(from));
  }
}

/** What a part is to the file and to the part that points at it. */
export interface PartKind {
  readonly contentType: string;
  /** URI of the kind of relation. */
  readonly relation: string;
}

const relationsPath = (from: string): string => {
  const cut = from.lastIndexOf('/') + 1;
  return `${from.slice(0, cut)}_rels/${from.slice(cut)}.rels`;
};
