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
import type { ControleLine } from '../sheets/controle-sheet.ts';
import { controleTexts, placeTexts, severityNames } from '../texts/controle.ts';
import type { OpenForm } from './open-form.ts';

/** A rule that breaks in more than this share of the rows is one line. */
const MANY = 0.3;
/** Fewer hits than this are always told one by one. */
const AT_LEAST = 4;

const nothingWrong: ControleLine = {
  soort: '',
  place: '',
  wat: controleTexts.none,
  oplossing: '',
  waarom: '',
  regel: '',
};

/** The lines of the sheet Controle: one a finding, or one a rule that many children break. */
export function controleLines(findings: readonly Finding[], open: OpenForm): readonly ControleLine[] {
  if (findings.length === 0) return [nothingWrong];
  const told = new Set<string>();
  return findings.flatMap((finding) => {
    const { rule } = finding;
    const hits = findings.filter((other) => other.rule === rule).length;
    const together = hits >= AT_LEAST && hits > MANY * open.form.kinderen.length && rule.startsWith('K');
    if (!together) return [lineOf(finding, placeInWords(finding.place, open))];
    if (told.has(rule)) return [];
    told.add(rule);
    return [lineOf({ ...finding, wat: controleTexts.such(finding.wat) }, placeTexts.many(hits))];
  });
}

function lineOf({ rule, severity, wat }: Finding, place: string): ControleLine {
  const texts = explain(rule)?.texts;
  return {
    soort: severityNames[severity],
    place,
    wat,
    oplossing: texts?.oplossing ?? '',
    waarom: texts?.waarom ?? '',
    regel: rule,
  };
}

/** Where a finding is, as the user would say it: never a row number. */
function placeInWords(place: Place, open: OpenForm): string {
  const { table, row, column } = place;
  const heading = headingOf(column, open);
  const parts = [rowInWords(place, open), heading].filter((part) => part !== undefined);
  if (table === 'Verzending') return placeTexts.sending;
  return parts.length === 0 || row === undefined
    ? [placeTexts.table(table), heading ?? ''].join(' ').trim()
    : parts.join(', ');
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
    return known.find(({ key }) => key === row)?.label ?? placeTexts.start;
  }
  return open.context.uitvraag.afspraak.domeinen.find(({ domein }) => domein === row)?.naam;
}

function kindInWords(row: string, { form }: OpenForm): string {
  const code = withRowKeys(form.kinderen).find(({ rowKey }) => rowKey === row)?.kind.code ?? '';
  if (code === '') return placeTexts.kindWithoutCode;
  return code === row ? placeTexts.kind(code) : placeTexts.again(code);
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
