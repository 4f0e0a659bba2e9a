import { type HeaderFooterTexts } from '../model/page-layout-model.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { definePlain } from './plain-members.ts';

const places = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const satisfies (keyof HeaderFooterTexts)[];

export class HeaderFooter extends HostObject {
  static override readonly typeName = 'HeaderFooter';
  static override readonly scalars = [...places];
  readonly #context: ApiContext;
  readonly #sheet: SheetModel;

  constructor(context: ApiContext, sheet: SheetModel) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  static sourceOf(object: HeaderFooter) {
    return { workbook: object.#context.workbook, model: object.#sheet.pageLayout.texts };
  }
}

definePlain(HeaderFooter, (texts: HeaderFooter) => HeaderFooter.sourceOf(texts), places);

/** Other texts for the first page or for even pages are deliberately absent. */
export class HeaderFooterGroup extends HostObject {
  static override readonly typeName = 'HeaderFooterGroup';
  readonly #context: ApiContext;
  readonly #sheet: SheetModel;

  constructor(context: ApiContext, sheet: SheetModel) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.#context, this.#sheet);
  }
}
