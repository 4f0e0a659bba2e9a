import { type ChartModel } from '../model/chart-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { HostObject } from '../wire/host-object.ts';
import { definePlain } from './plain-members.ts';

/** A part of a chart whose members are those of the model. */
abstract class ChartPart<Model extends object> extends HostObject {
  readonly #workbook: WorkbookModel;
  readonly #model: Model;

  constructor(workbook: WorkbookModel, model: Model) {
    super();
    this.#workbook = workbook;
    this.#model = model;
  }

  static sourceOf<Model extends object>(part: ChartPart<Model>) {
    return { workbook: part.#workbook, model: part.#model };
  }
}

export class ChartTitle extends ChartPart<ChartModel['title']> {
  static override readonly typeName = 'ChartTitle';
  static override readonly scalars = ['text', 'visible'];
}

export class ChartLegend extends ChartPart<ChartModel['legend']> {
  static override readonly typeName = 'ChartLegend';
  static override readonly scalars = ['position', 'visible'];
}

definePlain(ChartTitle, (part: ChartTitle) => ChartPart.sourceOf(part), ['text', 'visible']);
definePlain(ChartLegend, (part: ChartLegend) => ChartPart.sourceOf(part), ['position', 'visible']);
