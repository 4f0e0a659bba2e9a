import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import { agreesWhole } from '../../shared/afspraak/beleid-of.ts';
import { Fase } from '../../shared/afspraak/fase.ts';
import type { Register } from '../../shared/register/register.ts';
import { promiseOf } from '../../shared/terugkoppeling/promise-texts.ts';
import { faseOf, isActief } from '../../shared/uitvraag/locatie.ts';
import { takesPart } from '../../shared/uitvraag/takes-part.ts';
import { afspraakSheetTexts as texts } from '../texts/afspraak.ts';
import type { CellValue } from './sheet-model.ts';

/** What was agreed about published figures: how small, who agreed to smaller rows, and whose locaties are shown. */
export function publicatieRows(
  afspraak: Afspraak,
  { locaties, organisaties }: Register,
): readonly (readonly CellValue[])[] {
  const { publicatie } = afspraak;
  const { toestemming = [], locatiesVan = [] } = publicatie;
  const { rows } = texts;
  const names = new Map(organisaties.map(({ organisatieId, naam }) => [organisatieId, naam]));
  const named = (ids: readonly string[]) =>
    ids.map((id) => names.get(id) ?? id).sort((a, b) => a.localeCompare(b, 'nl'));
  // Who closes during the term does not count: a promise must hold until its end.
  const partaking = locaties.filter((one) => takesPart(afspraak, one) && isActief(one, afspraak.geldigTot));
  const whole = Fase.options.filter((fase) => {
    const here = partaking.filter((one) => faseOf(one) === fase);
    return agreesWhole(
      publicatie,
      fase,
      here.map(({ organisatieId }) => organisatieId),
    );
  });
  const agreed = Fase.options.flatMap((fase) => {
    const ids = toestemming.find((one) => one.fase === fase)?.organisaties ?? [];
    const say = texts[whole.includes(fase) ? 'toestemmingWhole' : 'toestemming'][fase];
    return ids.length === 0 ? [] : [say(named(ids))];
  });
  return [
    [rows.publicatie, promiseOf(publicatie, whole).join(' ')],
    [rows.toestemming, agreed.length === 0 ? texts.noToestemming : agreed.join('\n')],
    [
      rows.locatiesVan,
      locatiesVan.length === 0 ? texts.noLocatiesVan : texts.locatiesVan(named(locatiesVan)),
    ],
  ];
}
