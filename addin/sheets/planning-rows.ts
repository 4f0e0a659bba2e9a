import { countedGroepen } from '../../shared/afspraak/counted-groepen.ts';
import { type Fase, faseNames, groepNames } from '../../shared/afspraak/fase.ts';
import { streefpercentageOf } from '../../shared/afspraak/streefpercentage.ts';
import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import { addDays } from '../../shared/uitvraag/days.ts';
import type { Invited } from '../../shared/uitvraag/invited.ts';
import type { Locatie, Organisatie } from '../../shared/uitvraag/locatie.ts';
import { momentOf, type Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { dateText } from '../texts/dates.ts';
import { meetmomentTexts } from '../texts/pane-planner.ts';
import { planningTexts as texts } from '../texts/planning.ts';
import type { CellValue } from './sheet-model.ts';

type Rows = readonly (readonly CellValue[])[];

/** Every date in the order of the calendar; what a planning does not say is left out. */
export function calendarRows(uitvraag: Uitvraag): Rows {
  const { schooljaar, peildatum, opensOn, closesOn } = uitvraag;
  const { correctieTot, herinneringen = [] } = uitvraag;
  const reminders = [...herinneringen].sort((a, b) => b - a).map((days) => addDays(closesOn, -days));
  const dates: readonly (readonly [string, string])[] = [
    [texts.peildatum, peildatum],
    [texts.opensOn, opensOn],
    ...reminders.filter((date) => date >= opensOn).map((date) => [texts.reminder, date] as const),
    [texts.closesOn, closesOn],
    ...(correctieTot === undefined ? [] : [[texts.correctieTot, correctieTot] as const]),
  ];
  return [
    [texts.schooljaar, schooljaar],
    [texts.meetmoment, meetmomentTexts[momentOf(uitvraag)]],
    ...[...dates].sort(([, a], [, b]) => a.localeCompare(b)).map(([what, date]) => [what, texts.day(date)]),
  ];
}

/** The afspraak as the uitvraag has it, whatever was agreed later. */
export function afspraakRows({ afspraak, minMaanden, sjabloonversie }: Uitvraag): Rows {
  const { titel, versie, geldigTot, fasen, doelgroepPeuter, doelgroepKleuter, groeibegrip } = afspraak;
  const rows: readonly (readonly [string, string])[] = [
    [texts.afspraak, titel],
    [texts.versie, String(versie)],
    [texts.geldigTot, dateText(geldigTot)],
    [texts.fasen, fasen.map((fase) => faseNames[fase]).join(', ')],
    [texts.peuters, fasen.includes('voorschool') ? doelgroepPeuter : ''],
    [texts.kleuters, fasen.includes('vroegschool') ? doelgroepKleuter : ''],
    [texts.groei, groeibegrip],
    [texts.minMaanden, texts.months(minMaanden)],
    [texts.minChildren, String(afspraak.publicatie.minChildren)],
    [texts.form, sjabloonversie],
  ];
  return rows.filter(([, value]) => value !== '');
}

/** A row a domein, a column a fase; groepen are told apart only where their streefpercentages differ. */
export const streefRows = (afspraak: Afspraak): Rows =>
  afspraak.domeinen.map(({ domein, naam }) => [
    naam,
    ...afspraak.fasen.map((fase) => streefOf(afspraak, fase, domein)),
  ]);

function streefOf(afspraak: Afspraak, fase: Fase, domein: string): string {
  const all = countedGroepen(afspraak, fase).map(
    (groep) => [groepNames[groep], streefpercentageOf(afspraak, { fase, groep, domein })] as const,
  );
  const [first, ...others] = all.map(([, percentage]) => percentage);
  if (others.every((one) => one === first)) return `${first}%`;
  return all.map(([groep, percentage]) => texts.ofGroep(groep, percentage)).join(', ');
}

export interface Register {
  readonly locaties: readonly Locatie[];
  readonly organisaties: readonly Organisatie[];
}

/** Who takes part, in order of organisatie and name. */
export function locatieRows(invited: readonly Invited[], { locaties, organisaties }: Register): Rows {
  const byId = new Map(locaties.map((one) => [one.locatieId, one]));
  const names = new Map(organisaties.map(({ organisatieId, naam }) => [organisatieId, naam]));
  const rows = invited.map(({ locatieId, verwacht }) => {
    const locatie = byId.get(locatieId);
    if (locatie === undefined) return [texts.unknown, '', '', verwacht ?? ''];
    const { naam, organisatieId, soort } = locatie;
    return [naam, names.get(organisatieId) ?? '', texts.soort[soort], verwacht ?? ''];
  });
  const order = (row: readonly CellValue[]) => `${row[1]}\n${row[0]}`;
  return rows.sort((a, b) => order(a).localeCompare(order(b), 'nl'));
}
