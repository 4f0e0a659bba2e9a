import type { InputMessage, Place, SheetView } from '../book/book.ts';
import { button, element } from '../dom/element.ts';
import { placeBeside } from '../dom/place-beside.ts';
import { texts } from '../texts/texts.ts';

const descriptionId = 'cell-description';

/**
 * What belongs to the active cell besides its value: the heading of its column, that it has a list, and the input
 * message of its data validation. A screen reader hears it as the description of the cell; the message is also shown
 * while the cell has the focus, until Escape.
 */
export class CellNote {
  readonly #description = element('p', { id: descriptionId, class: 'visually-hidden' });
  readonly #note = element('div', { class: 'cell-note', hidden: true, 'aria-hidden': 'true' });
  readonly #opener = button('▾', () => this.#openChoices(), {
    class: 'open-choices',
    tabindex: -1,
    'aria-label': texts.grid.choose,
  });
  #openChoices: () => void = () => undefined;
  #cell: HTMLElement | undefined;
  /** The user or an action put it away: it stays away until another cell, or the focus, brings it back. */
  #dismissed = false;

  /** To be put somewhere on the page, outside the grid. */
  get elements(): readonly HTMLElement[] {
    return [this.#description, this.#note];
  }

  /** What the arrow in the cell does; by keyboard it is Alt and arrow down. */
  onOpenChoices(open: () => void): void {
    this.#openChoices = open;
  }

  /** Follows the selection to a cell. */
  describe(cell: HTMLElement, sheet: SheetView, place: Place): void {
    this.#cell?.removeAttribute('aria-describedby');
    this.#opener.remove();
    this.#cell = cell;
    const { hasChoices, editable } = sheet.cell(place.row, place.column);
    const offersList = hasChoices && editable;
    if (offersList) cell.append(this.#opener);
    const message = sheet.inputMessage(place);
    this.#description.textContent = describing(sheet.heading(place), message, offersList);
    cell.setAttribute('aria-describedby', descriptionId);
    this.#note.replaceChildren(
      element('strong', {}, message?.title ?? ''),
      element('span', {}, message?.message ?? ''),
    );
    this.#note.toggleAttribute('data-empty', message === undefined);
    this.show();
  }

  show(): void {
    this.#dismissed = false;
    this.#place();
  }

  hide(): void {
    this.#dismissed = true;
    this.#note.hidden = true;
  }

  /** Goes along with a cell that scrolls; out of sight while the cell is. */
  follow(scroller: HTMLElement): void {
    if (this.#dismissed || this.#cell === undefined) return;
    this.#place();
    if (!isInSight(this.#cell, scroller)) this.#note.hidden = true;
  }

  #place(): void {
    const cell = this.#cell;
    this.#note.hidden = cell !== document.activeElement || this.#note.hasAttribute('data-empty');
    if (cell !== undefined && !this.#note.hidden) placeBeside(this.#note, cell, { under: false });
  }
}

/** Whether the upper left corner of a cell, where its note begins, is between the edges of the grid. */
function isInSight(cell: HTMLElement, scroller: HTMLElement): boolean {
  const { left, top } = cell.getBoundingClientRect();
  const edge = scroller.getBoundingClientRect();
  return left >= edge.left && left < edge.right && top >= edge.top && top < edge.bottom;
}

function describing(
  heading: string | undefined,
  message: InputMessage | undefined,
  hasList: boolean,
): string {
  const parts = [
    heading === undefined ? '' : texts.grid.column(heading),
    message?.title ?? '',
    message?.message ?? '',
    hasList ? texts.grid.hasChoices : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
