import type { ResponsRegel } from '../../shared/contract/uitvraag-messages.ts';
import type { LocatieStand } from '../../shared/respons/locatie-stand.ts';
import { notesOf } from '../../shared/respons/notes-of.ts';
import type { ResponsCijfers } from '../../shared/respons/respons-cijfers.ts';
import { standWordOf, turnWords } from '../../shared/respons/stand-texts.ts';
import type { ResponsDeel } from '../../shared/respons/standing-respons.ts';
import type { Organisatie } from '../../shared/uitvraag/locatie.ts';
import { responsSheetTexts as texts } from '../texts/respons.ts';
import { excelMoment } from './excel-moment.ts';
import type { CellValue } from './sheet-model.ts';

type Rows = readonly (readonly CellValue[])[];

/** Numbers of locaties; without one for which there is no number. */
export function summaryRows(cijfers: ResponsCijfers): Rows {
  const { locaties, answered, late, perStand, turns } = cijfers;
  const { summary } = texts;
  return [
    [summary.locaties, locaties],
    [summary.answered, answered],
    [summary.nulopgave, perStand.nulopgave],
    [summary.silent, locaties - answered],
    [summary.late, late],
    [summary.doetNietMee, perStand.doetNietMee],
    [summary.gemeente, turns.gemeente],
  ];
}

export const partRows = (delen: readonly ResponsDeel[]): Rows =>
  delen.map(({ naam, cijfers: { locaties, answered, late, perStand, completeness } }) => [
    naam,
    locaties,
    answered,
    locaties - answered,
    late,
    perStand.doetNietMee,
    completeness.percentage ?? '',
  ]);

/** A row a locatie; no count of any of them. */
export function locatieRows(
  regels: readonly (ResponsRegel & LocatieStand)[],
  organisaties: readonly Organisatie[],
): Rows {
  const names = new Map(organisaties.map(({ organisatieId, naam }) => [organisatieId, naam]));
  return regels.map((regel) => [
    regel.naam,
    names.get(regel.organisatieId) ?? '',
    texts.soort[regel.soort],
    standWordOf(regel),
    regel.turn ? turnWords[regel.turn] : '',
    regel.ontvangenOp === undefined ? '' : excelMoment(new Date(regel.ontvangenOp)),
    notesOf(regel).join(' '),
  ]);
}
