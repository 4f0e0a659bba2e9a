import { aantallenColumns } from '../../shared/inzending/aantallen-columns.ts';
import { aantallenRows } from '../../shared/inzending/aantallen-rows.ts';
import { bronEntry, isTyped } from '../../shared/inzending/bron.ts';
import { formulierEntries } from '../../shared/inzending/formulier-rows.ts';
import { gegevensRows } from '../../shared/inzending/gegevens-rows.ts';
import { type Groep, groepNames } from '../../shared/afspraak/fase.ts';
import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import { groepenColumns } from '../../shared/inzending/groepen-columns.ts';
import { kinderenColumns } from '../../shared/inzending/kinderen-columns.ts';
import { type KeyedKind, withRowKeys } from '../../shared/inzending/kind-regel.ts';
import { toelichtingColumns } from '../../shared/inzending/toelichting-columns.ts';
import { explain } from '../../shared/validation/explain.ts';
import type { Finding, Place } from '../../shared/validation/finding.ts';
import { type FindingGroup, groupFindings } from '../../shared/validation/group-findings.ts';
import { nameOf } from '../../shared/validation/subjects/kind-subject.ts';
import { typedPlace } from '../../shared/validation/typed-place.ts';
import type { ControleLine } from '../sheets/controle-sheet.ts';
import { controleTexts, placeTexts, severityNames } from '../texts/controle.ts';
import { locate } from './locate.ts';
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
  const { length } = open.form.kinderen;
  const kinderen = new Map(withRowKeys(open.form.kinderen).map((row) => [row.rowKey, row]));
  const seen = isTyped(open.form)
    ? findings.map((finding) => ({ ...finding, place: typedPlace(finding.place) }))
    : findings;
  return groupFindings(seen, { kinderen: length }).map((group) => lineOf(group, { open, kinderen }));
}

/** What places are named by. */
interface Known {
  readonly open: OpenForm;
  /** Children by the key of their row. */
  readonly kinderen: ReadonlyMap<string, KeyedKind>;
}

function lineOf(group: FindingGroup, known: Known): ControleLine {
  const { rule, severity, findings } = group;
  const texts = explain(rule)?.texts;
  const [{ wat, place }] = findings;
  const isMany = findings.length > 1;
  return {
    soort: severityNames[severity],
    place: isMany ? placeOfMany(group, known) : placeInWords(place, known),
    wat: isMany ? controleTexts.such(wat) : wat,
    oplossing: texts?.oplossing ?? '',
    waarom: texts?.waarom ?? '',
    regel: rule,
  };
}

/** Which rows a message is about: children by number and a few codes, other rows by their names. */
function placeOfMany({ findings, rows, examples }: FindingGroup, known: Known): string {
  const { table } = findings[0].place;
  const names = (of: readonly Finding[]) => [
    ...new Set(of.flatMap(({ place }) => rowInWords(place, known) ?? [])),
  ];
  const which =
    table === 'Kinderen'
      ? placeTexts.many(rows, known.open.form.kinderen.length, names(examples))
      : placeTexts.rows(names(findings));
  return placeTexts.parts([sheetOf(findings[0].place, known), which]);
}

/** Where a finding is, as the user would say it: sheet, row, heading; never a row number. */
function placeInWords(place: Place, known: Known): string {
  if (place.table === 'Verzending') return placeTexts.sending;
  const parts = [sheetOf(place, known), rowInWords(place, known), headingOf(place.column, known)];
  return placeTexts.parts(parts.filter((part) => part !== undefined));
}

/** The tab on which a place stands now, by the name that the user sees. */
function sheetOf(place: Place, { open }: Known): string {
  const table = locate(place, open)?.table ?? place.table;
  return open.seen.tables.get(table)?.sheet ?? table;
}

function rowInWords({ table, row }: Place, { open, kinderen }: Known): string | undefined {
  if (row === undefined) return undefined;
  if (table === 'Kinderen') return kindInWords(kinderen.get(row));
  if (table === 'Groepen')
    return row
      .split('+')
      .map((groep) => groepNames[groep as Groep])
      .join(' + ');
  if (table === 'Aantallen') {
    // Of merged groepen the first one, as that is where the user comes.
    const first = row.replace(/\+\w+/, '');
    return aantallenRows(listShapeOf(open.context)).find(({ key }) => key === first)?.label;
  }
  if (table === 'Formulier') return labels.find(({ key }) => key === row)?.label;
  return open.context.uitvraag.afspraak.domeinen.find(({ domein }) => domein === row)?.naam;
}

/** Rows that have a label beside them. */
const labels: readonly { readonly key: string; readonly label: string }[] = [
  ...formulierEntries,
  ...gegevensRows,
  bronEntry,
];

const kindInWords = (kind: KeyedKind | undefined): string =>
  kind === undefined || kind.kind.code === '' ? placeTexts.kindWithoutCode : nameOf(kind);

function headingOf(column: string | undefined, { open }: Known): string | undefined {
  const shape = listShapeOf(open.context);
  const columns = [
    ...kinderenColumns(shape),
    ...groepenColumns(shape),
    ...aantallenColumns,
    ...toelichtingColumns(shape.domeinen),
  ];
  return columns.find(({ id }) => id === column)?.heading;
}
