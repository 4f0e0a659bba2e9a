import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import { countedGroepen } from '../../shared/afspraak/counted-groepen.ts';
import { faseNames, groepNames } from '../../shared/afspraak/fase.ts';
import { sharedStreefpercentage, streefpercentageOf } from '../../shared/afspraak/streefpercentage.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import {
  afspraakSheetTexts as texts,
  afspraakStatusTexts,
  groep1Texts,
  meegeteldTexts,
} from '../texts/afspraak.ts';
import { publicatieRows } from './publicatie-rows.ts';
import type { CellValue } from './sheet-model.ts';

type Row = readonly CellValue[];

const orEmpty = (text: string): string => (text.trim() === '' ? texts.empty : text);

/** What was agreed, as people say it: one row a subject. */
export function agreedRows(afspraak: Afspraak, register: Register): readonly Row[] {
  const { fasen, status, geldigVan, geldigTot, telling = 'peildatum', groep1 = 'ernaast' } = afspraak;
  const talked = talkedIn(afspraak);
  const { rows } = texts;
  const isAgreed = (fase: Afspraak['fasen'][number]) => fasen.includes(fase);
  return [
    [rows.stand, afspraakStatusTexts[status]],
    [rows.geldig, texts.period(geldigVan, geldigTot)],
    [rows.fasen, fasen.map((fase) => faseNames[fase]).join(', ')],
    ...(isAgreed('voorschool') ? [[rows.doelgroepPeuter, orEmpty(afspraak.doelgroepPeuter)]] : []),
    ...(isAgreed('vroegschool') ? [[rows.doelgroepKleuter, orEmpty(afspraak.doelgroepKleuter)]] : []),
    [rows.telling, meegeteldTexts[telling]],
    ...(isAgreed('vroegschool') ? [[rows.groep1, groep1Texts[groep1]]] : []),
    [rows.locaties, locatiesText(afspraak, register.locaties)],
    [rows.groeibegrip, orEmpty(afspraak.groeibegrip)],
    ...publicatieRows(afspraak, register),
    [rows.inzage, inzageText(afspraak)],
    [
      rows.besproken,
      talked.length === 0
        ? texts.notYet
        : talked.map(({ datum, overleg }) => texts.bespreking(datum, overleg)).join('\n'),
    ],
    [rows.besluit, besluitText(afspraak)],
  ];
}

/** Every meeting, and the LEA that the reason of a new versie names, unless it is among them. */
function talkedIn({ besproken = [], herijking }: Afspraak) {
  const leaDatum = herijking?.leaDatum;
  return leaDatum === undefined || besproken.some(({ datum }) => datum === leaDatum)
    ? besproken
    : [...besproken, { datum: leaDatum, overleg: texts.lea }].sort((a, b) => (a.datum < b.datum ? -1 : 1));
}

function locatiesText({ excludedLocaties = [] }: Afspraak, locaties: readonly Locatie[]): string {
  const names = locaties
    .filter(({ locatieId }) => excludedLocaties.includes(locatieId))
    .map(({ naam }) => naam);
  return names.length === 0
    ? texts.allLocaties
    : texts.without([...names].sort((a, b) => a.localeCompare(b, 'nl')));
}

const inzageText = ({ inzage }: Afspraak): string =>
  inzage === undefined ? texts.noInzage : texts.inzage(inzage.grondslag, inzage.dpia);

const besluitText = ({ zaaknummer, vastgesteldOp }: Afspraak): string =>
  zaaknummer === undefined || vastgesteldOp === undefined
    ? texts.notYet
    : texts.besluit(zaaknummer, vastgesteldOp);

/** For whom streefpercentages were agreed: a fase, or each of its groepen where theirs differ in some domein. */
function groupsOf(afspraak: Afspraak) {
  return afspraak.fasen.flatMap((fase) => {
    const groepen = countedGroepen(afspraak, fase);
    const isShared = afspraak.domeinen.every(
      ({ domein }) => groepen.length < 2 || sharedStreefpercentage(afspraak, [fase], domein) !== undefined,
    );
    return isShared
      ? [{ fase, groep: groepen[0], naam: faseNames[fase] }]
      : groepen.map((groep) => ({ fase, groep, naam: groepNames[groep] }));
  });
}

/** Every streefpercentage, beside what it was in the versie before. */
export const doelenRows = (afspraak: Afspraak, former: Afspraak | undefined): readonly Row[] =>
  afspraak.domeinen.flatMap(({ domein, naam }) =>
    groupsOf(afspraak).map(({ fase, groep, naam: who }) => [
      naam,
      who,
      streefpercentageOf(afspraak, { fase, groep, domein }),
      former !== undefined &&
      former.fasen.includes(fase) &&
      former.domeinen.some((one) => one.domein === domein)
        ? streefpercentageOf(former, { fase, groep, domein })
        : '',
    ]),
  );

export function signedRows({ ondertekeningen = [] }: Afspraak): readonly Row[] {
  const signed = [...ondertekeningen].sort((a, b) => a.organisatie.localeCompare(b.organisatie, 'nl'));
  return signed.length === 0
    ? [[texts.nobodySigned, '', '']]
    : signed.map(({ organisatie, functie, datum }) => [organisatie, functie, texts.date(datum)]);
}

/** Every versie, the newest first, with why it came. */
export const historyRows = (versies: readonly Afspraak[]): readonly Row[] =>
  [...versies]
    .reverse()
    .map(({ versie, status, geldigTot, herijking }) => [
      texts.version(versie),
      herijking === undefined ? texts.firstVersion : orEmpty(herijking.reden),
      afspraakStatusTexts[status],
      texts.date(geldigTot),
      herijking?.leaDatum === undefined ? '' : texts.date(herijking.leaDatum),
    ]);
