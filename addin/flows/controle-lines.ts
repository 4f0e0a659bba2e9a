import { formulierEntries } from '../../shared/inzending/formulier-rows.ts';
import { gegevensRows } from '../../shared/inzending/gegevens-rows.ts';
import { type Groep, groepNames } from '../../shared/afspraak/fase.ts';
import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import { groepenColumns } from '../../shared/inzending/groepen-columns.ts';
import { kinderenColumns } from '../../shared/inzending/kinderen-columns.ts';
import { withRowKeys } from '../../shared/inzending/kind-regel.ts';
import { toelichtingColumns } from '../../shared/inzending/toelichting-columns.ts';
import { explain } from '../../shared/validation/explain.ts';
import type { Finding, Place } from '../../shared/validation/finding.ts';
import { type FindingGroup, groupFindings } from '../../shared/validation/group-findings.ts';
import type { ControleLine } from '../sheets/controle-sheet.ts';
import { sheetNames } from '../sheets/names.ts';
import { controleTexts, placeTexts, severityNames } from '../texts/controle.ts';
import type { OpenForm } from './open-form.ts';

const nothingWrong: ControleLine = {
  soort: '',
  place: '',
  wat: controleTexts.none,
  oplossing: '',
  waarom: '',
  regel: '',
};

/** The lines of the sheet Controle, most serious first: one a finding, or one a rule that many rows break. */
export function controleLines(findings: readonly Finding[], open: OpenForm): readonly ControleLine[] {
  if (findings.length === 0) return [nothingWrong];
  const { length: kinderen } = open.form.kinderen;
  return groupFindings(findings, { kinderen }).map((group) => lineOf(group, open));
}

function lineOf(group: FindingGroup, open: OpenForm): ControleLine {
  const { rule, severity, findings } = group;
  const texts = explain(rule)?.texts;
  const [{ wat, place }] = findings;
  const isMany = findings.length > 1;
  return {
    soort: severityNames[severity],
    place: isMany ? placeOfMany(group, open) : placeInWords(place, open),
    wat: isMany ? controleTexts.such(wat) : wat,
    oplossing: texts?.oplossing ?? '',
    waarom: texts?.waarom ?? '',
    regel: rule,
  };
}

/** Which rows a message is about: children by number and a few codes, other rows by their names. */
function placeOfMany({ findings, rows, examples }: FindingGroup, open: OpenForm): string {
  const { table } = findings[0].place;
  const names = (of: readonly Finding[]) => [
    ...new Set(of.flatMap(({ place }) => rowInWords(place, open) ?? [])),
  ];
  const which =
    table === 'Kinderen'
      ? placeTexts.many(rows, open.form.kinderen.length, names(examples))
      : placeTexts.rows(names(findings));
  return placeTexts.parts([sheetOf(findings[0].place), which]);
}

/** Where a finding is, as the user would say it: sheet, row, heading; never a row number. */
function placeInWords(place: Place, open: OpenForm): string {
  if (place.table === 'Verzending') return placeTexts.sending;
  const parts = [sheetOf(place), rowInWords(place, open), headingOf(place.column, open)];
  return placeTexts.parts(parts.filter((part) => part !== undefined));
}

/** The tab on which a place stands. What is fixed about a form stands on another one than what the user fills in. */
function sheetOf({ table, row }: Place): string {
  if (table === 'Verzending') return placeTexts.sending;
  if (table !== 'Formulier') return table;
  return gegevensRows.some(({ key }) => key === row) ? sheetNames.gegevens : sheetNames.start;
}

function rowInWords({ table, row }: Place, open: OpenForm): string | undefined {
  if (row === undefined) return undefined;
  if (table === 'Kinderen') return kindInWords(row, open);
  if (table === 'Groepen')
    return row
      .split('+')
      .map((groep) => groepNames[groep as Groep])
      .join(' + ');
  if (table === 'Formulier') {
    const known = [...formulierEntries, ...gegevensRows];
    return known.find(({ key }) => key === row)?.label;
  }
  return open.context.uitvraag.afspraak.domeinen.find(({ domein }) => domein === row)?.naam;
}

function kindInWords(row: string, { form }: OpenForm): string {
  const code = withRowKeys(form.kinderen).find(({ rowKey }) => rowKey === row)?.kind.code ?? '';
  if (code === '') return placeTexts.kindWithoutCode;
  return code === row ? code : placeTexts.again(code);
}

function headingOf(column: string | undefined, { context }: OpenForm): string | undefined {
  const shape = listShapeOf(context);
  const columns = [
    ...kinderenColumns(shape),
    ...groepenColumns(shape.fase),
    ...toelichtingColumns(shape.domeinen),
  ];
  return columns.find(({ id }) => id === column)?.heading;
}
