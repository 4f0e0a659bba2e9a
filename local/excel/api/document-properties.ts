import { type DocumentPropertyValues, type WorkbookModel } from '../model/workbook-model.ts';
import { HostObject } from '../wire/host-object.ts';
import { CustomPropertyCollection } from './custom-property-collection.ts';
import { definePlain } from './plain-members.ts';

const names = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'category',
  'manager',
  'company',
] as const satisfies (keyof DocumentPropertyValues)[];

/** "Excel.DocumentProperties" (`learn.microsoft.com/javascript/api/excel/excel.documentproperties`). */
export class DocumentProperties extends HostObject {
  static override readonly typeName = 'DocumentProperties';
  static override readonly scalars = [...names];
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.#workbook);
  }

  static sourceOf(object: DocumentProperties) {
    return { workbook: object.#workbook, model: object.#workbook.properties };
  }
}

definePlain(DocumentProperties, (object: DocumentProperties) => DocumentProperties.sourceOf(object), names);
