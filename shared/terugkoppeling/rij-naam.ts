import type { Fase } from '../afspraak/fase.ts';
import { byName } from './by-name.ts';
import type { Cijfer } from './cijfer.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** The organisaties that a row is the sum of, by their names in order. */
function organisatiesIn({ leden }: Pick<Cijfer, 'leden'>, document: Terugkoppeling): readonly string[] {
  const locaties = new Set(leden.map((lid) => lid.split('/')[0]));
  const ids = new Set(
    document.locaties
      .filter(({ locatieId }) => locaties.has(locatieId))
      .map(({ organisatieId }) => organisatieId),
  );
  return document.organisaties
    .filter(({ organisatieId }) => ids.has(organisatieId))
    .sort(byName((one) => one.organisatieId))
    .map(({ naam }) => naam);
}

/** The organisaties of a row for those without a row of their own, so that nobody has to guess; of other rows none. */
export const rijLeden = (cijfer: Cijfer, document: Terugkoppeling): readonly string[] =>
  cijfer.niveau === 'overige-organisaties' ? organisatiesIn(cijfer, document) : [];

/** The rows of organisaties in a fase in one domein, in alphabetical order, those without a row of their own last. */
export function organisatieRows(document: Terugkoppeling, fase: Fase, domein: string): readonly Cijfer[] {
  const own = document.cijfers.filter(
    (one) => one.niveau !== 'gemeente' && one.fase === fase && one.domein === domein,
  );
  return [
    ...own.filter(({ niveau }) => niveau === 'organisatie').sort(byName((one) => one.id)),
    ...own.filter(({ niveau }) => niveau === 'overige-organisaties'),
  ];
}
