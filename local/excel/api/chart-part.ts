import { HostObject } from '../wire/host-object.ts';
import { type ChartPlace, sourceIn } from './chart-place.ts';

/** A part of a chart, with the part of the model that its members are. */
export abstract class ChartPart<Model extends object> extends HostObject {
  readonly #place: ChartPlace;
  readonly #model: Model;

  constructor(place: ChartPlace, model: Model) {
    super();
    this.#place = place;
    this.#model = model;
  }

  static placeOf(part: ChartPart<object>): ChartPlace {
    return part.#place;
  }

  static sourceOf<Model extends object>(part: ChartPart<Model>) {
    return sourceIn(part.#place, part.#model);
  }

  static modelOf<Model extends object>(part: ChartPart<Model>): Model {
    return part.#model;
  }
}
