import { Fase } from '../../shared/afspraak/fase.ts';
import type { Publicatiebeleid } from '../../shared/afspraak/publicatiebeleid.ts';
import type { Organisatie } from '../../shared/uitvraag/locatie.ts';
import { afspraakSheetTexts as texts } from '../texts/afspraak.ts';
import type { CellValue } from './sheet-model.ts';

/** What was agreed about published figures: how small, who agreed to smaller rows, and whose locaties are shown. */
export function publicatieRows(
  { minChildren, coalition, toestemming = [], locatiesVan = [] }: Publicatiebeleid,
  organisaties: readonly Organisatie[],
): readonly (readonly CellValue[])[] {
  const { rows } = texts;
  const names = new Map(organisaties.map(({ organisatieId, naam }) => [organisatieId, naam]));
  const named = (ids: readonly string[]) =>
    ids.map((id) => names.get(id) ?? id).sort((a, b) => a.localeCompare(b, 'nl'));
  const agreed = Fase.options.flatMap((fase) => {
    const ids = toestemming.find((one) => one.fase === fase)?.organisaties ?? [];
    return ids.length === 0 ? [] : [texts.toestemming[fase](named(ids))];
  });
  const least = texts.publicatie(minChildren);
  return [
    [rows.publicatie, coalition === 2 ? `${least} ${texts.coalition}` : least],
    [rows.toestemming, agreed.length === 0 ? texts.noToestemming : agreed.join('\n')],
    [
      rows.locatiesVan,
      locatiesVan.length === 0 ? texts.noLocatiesVan : texts.locatiesVan(named(locatiesVan)),
    ],
  ];
}
