import { aantallenRows } from '../../inzending/aantallen-rows.ts';
import { groepChoices } from '../../inzending/answers.ts';
import { chosen } from '../../inzending/choice.ts';
import type { Form } from '../../inzending/form.ts';
import type { ListShape } from '../../inzending/kinderen-columns.ts';
import type { Place } from '../finding.ts';

/** Text that somebody typed, and where. */
export interface FreeText {
  readonly place: Place;
  readonly text: string;
}

/** Every cell outside the child list and the explanations: what should not hold words, but may. */
export const otherTextsOf = (form: Form, shape: ListShape): readonly FreeText[] => [
  ...(['kindvolgsysteem', 'kindvolgsysteemNaam', 'groeimethode', 'bron'] as const).map((row) => ({
    place: { table: 'Formulier' as const, row, column: 'waarde' },
    text: form[row] ?? '',
  })),
  ...form.groepen.flatMap((row) => textsOfGroep(row, shape)),
  ...(form.aantallen ?? []).flatMap(({ regel, aantallen }) => {
    const row = aantallenRows(shape).find(({ label }) => label === regel)?.key ?? regel;
    return Object.entries({ regel, ...aantallen }).map(([column, text]) => ({
      place: { table: 'Aantallen' as const, row, column },
      text,
    }));
  }),
  ...form.toelichtingen.flatMap(({ domein, ...cells }) =>
    [
      ['domein', domein] as const,
      ...(['bevorderend', 'belemmerend', 'magDelen'] as const).map(
        (column) => [column, cells[column]] as const,
      ),
    ].map(([column, text]) => ({
      place: { table: 'Toelichting' as const, row: domein, column },
      text,
    })),
  ),
];

const textsOfGroep = (regel: Form['groepen'][number], shape: ListShape): readonly FreeText[] => {
  const row = chosen(groepChoices(shape), regel.groep) ?? regel.groep;
  const cells: readonly (readonly [string, string])[] = Object.entries(regel);
  return cells.map(([column, text]) => ({ place: { table: 'Groepen', row, column }, text }));
};
