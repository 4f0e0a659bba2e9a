import type { Domein } from '../../shared/afspraak/domein.ts';
import { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { JudgedRecord } from '../sending/kept-sending.ts';
import { ontvangstTexts } from '../texts/ontvangst.ts';
import { tableNames } from './names.ts';
import type { CellValue } from './sheet-model.ts';

type Rows = readonly (readonly CellValue[])[];

const { labels, older } = ontvangstTexts;

/**
 * What was received when, as rows of label, value and what only computers need: all of it in sight.
 * @param judged what became of it, where it does not count
 */
export const ontvangstRows = (ontvangstbewijs: Ontvangstbewijs, judged?: JudgedRecord): Rows => [
  [labels.nummer, ontvangstbewijs.nummer, ontvangstbewijs.inzendingId],
  [
    labels.ontvangenOp,
    ontvangstTexts.at(new Date(ontvangstbewijs.ontvangenOp)),
    precise(ontvangstbewijs.ontvangenOp),
  ],
  [labels.versie, String(ontvangstbewijs.versie), ''],
  [
    labels.status,
    judged ? ontvangstTexts.judged[judged.stand] : ontvangstTexts.status[ontvangstbewijs.status],
    '',
  ],
  ...(judged?.opmerking === undefined ? [] : [[labels.opmerking, judged.opmerking, '']]),
];

/** The control totals as rows of label and number. */
export function totalRows({ totalen }: Ontvangstbewijs, domeinen: readonly Domein[]): Rows {
  const naam = (id: string) => domeinen.find(({ domein }) => domein === id)?.naam ?? id;
  return [
    [labels.doelgroepkinderen, String(totalen.doelgroepkinderen)],
    [labels.beoordelingen, String(totalen.beoordelingen)],
    ...totalen.voldoende.map(({ domein, aantal }) => [
      ontvangstTexts.voldoende(naam(domein)),
      String(aantal),
    ]),
    [labels.toelichtingen, String(totalen.toelichtingen)],
  ];
}

/** A moment to the thousandth of a second, in figures: `2026-06-20, 10:00:00,000 UTC`. */
const precise = (moment: string): string => moment.replace('T', ', ').replace('.', ',').replace('Z', ' UTC');

const readPrecise = (text: string): string => text.replace(', ', 'T').replace(',', '.').replace(' UTC', 'Z');

/** Rows of the tables of a workbook by name. */
type Tables = ReadonlyMap<string, { readonly rows: readonly (readonly unknown[])[] }>;

/** The ontvangstbewijs that the sheet holds; undefined when nothing was sent yet or a row was changed. */
export function readOntvangst(
  tables: Tables,
  about: { readonly uitvraagId: string; readonly locatieId: string; readonly domeinen: readonly Domein[] },
): Ontvangstbewijs | undefined {
  const rows = [tableNames.ontvangst, tableNames.ontvangenAantallen].flatMap(
    (name) => tables.get(name)?.rows ?? [],
  );
  const values = new Map(rows.map(([label, value]) => [String(label), String(value)]));
  const exact = new Map(rows.map(([label, , value]) => [String(label), String(value)]));
  const text = (label: string) => values.get(label) ?? '';
  // An empty text would read as 0.
  const number = (label: string) => (text(label) === '' ? Number.NaN : Number(text(label)));
  const moment = readPrecise(exact.get(labels.ontvangenOp) ?? '');
  const { uitvraagId, locatieId, domeinen } = about;
  return Ontvangstbewijs.safeParse({
    uitvraagId,
    locatieId,
    inzendingId: values.get(older.inzendingId) ?? exact.get(labels.nummer),
    versie: number(labels.versie),
    ontvangenOp: values.get(older.moment) ?? moment,
    nummer: text(labels.nummer),
    status: statusNamed(text(labels.status)),
    totalen: {
      doelgroepkinderen: number(labels.doelgroepkinderen),
      beoordelingen: number(labels.beoordelingen),
      toelichtingen: number(labels.toelichtingen),
      voldoende: domeinen
        .filter(({ naam }) => values.has(ontvangstTexts.voldoende(naam)))
        .map(({ domein, naam }) => ({ domein, aantal: number(ontvangstTexts.voldoende(naam)) })),
    },
  }).data;
}

/** A form of version 1.0.0 holds the word of the contract itself. What does not count now was in order on arrival. */
function statusNamed(name: string): string {
  if (Object.values<string>(ontvangstTexts.judged).includes(name)) return 'geaccepteerd';
  return Object.entries(ontvangstTexts.status).find(([, text]) => text === name)?.[0] ?? name;
}
