import type { Domein } from '../../shared/afspraak/domein.ts';
import { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import { ontvangstTexts } from '../texts/ontvangst.ts';
import type { CellValue } from './sheet-model.ts';

type Rows = readonly (readonly CellValue[])[];

const { labels } = ontvangstTexts;

/** An ontvangstbewijs as rows of label and value, all of it in sight. */
export function ontvangstRows(ontvangstbewijs: Ontvangstbewijs, domeinen: readonly Domein[]): Rows {
  const { totalen } = ontvangstbewijs;
  const naam = (id: string) => domeinen.find(({ domein }) => domein === id)?.naam ?? id;
  return [
    [labels.nummer, ontvangstbewijs.nummer],
    [labels.ontvangenOp, ontvangstTexts.at(new Date(ontvangstbewijs.ontvangenOp))],
    [labels.versie, String(ontvangstbewijs.versie)],
    [labels.doelgroepkinderen, String(totalen.doelgroepkinderen)],
    [labels.beoordelingen, String(totalen.beoordelingen)],
    ...totalen.voldoende.map(({ domein, aantal }) => [
      ontvangstTexts.voldoende(naam(domein)),
      String(aantal),
    ]),
    [labels.toelichtingen, String(totalen.toelichtingen)],
    [labels.status, ontvangstbewijs.status],
    [labels.moment, ontvangstbewijs.ontvangenOp],
    [labels.inzendingId, ontvangstbewijs.inzendingId],
  ];
}

/** The ontvangstbewijs that the rows hold; undefined when nothing was sent yet or a row was changed. */
export function readOntvangst(
  rows: readonly (readonly unknown[])[],
  about: { readonly uitvraagId: string; readonly locatieId: string; readonly domeinen: readonly Domein[] },
): Ontvangstbewijs | undefined {
  const values = new Map(rows.map(([label, value]) => [String(label), String(value)]));
  const text = (label: string) => values.get(label) ?? '';
  const { uitvraagId, locatieId, domeinen } = about;
  return Ontvangstbewijs.safeParse({
    uitvraagId,
    locatieId,
    inzendingId: text(labels.inzendingId),
    versie: Number(text(labels.versie)),
    ontvangenOp: text(labels.moment),
    nummer: text(labels.nummer),
    status: text(labels.status),
    totalen: {
      doelgroepkinderen: Number(text(labels.doelgroepkinderen)),
      beoordelingen: Number(text(labels.beoordelingen)),
      toelichtingen: Number(text(labels.toelichtingen)),
      voldoende: domeinen
        .filter(({ naam }) => values.has(ontvangstTexts.voldoende(naam)))
        .map(({ domein, naam }) => ({ domein, aantal: Number(text(ontvangstTexts.voldoende(naam))) })),
    },
  }).data;
}
