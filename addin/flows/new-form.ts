import type { FormContext } from '../../shared/inzending/form.ts';
import { SJABLOONVERSIE } from '../../shared/inzending/sjabloonversie.ts';
import type { ResponseOf } from '../../shared/contract/endpoints.ts';
import type { WorkbookContents } from '../excel/workbook.ts';
import { formSheets } from '../sheets/form-sheets.ts';
import { sheetNames, tableNames } from '../sheets/names.ts';
import { workbookFailure } from '../texts/failures.ts';
import type { FormChoice } from './flows.ts';
import type { WorkbookState } from './workbook-state.ts';
import { writeFormSetting } from './form-setting.ts';
import { wordsOnDrawn } from './grey-change.ts';
import { done, failed, type Failure, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { stateOf } from './read-state.ts';
import { settingKeys } from './setting-keys.ts';
import { standText } from './start-state.ts';
import { kindOf } from './workbook-kind.ts';

/** Makes the form in this workbook. Nothing is drawn where a form or other work already stands. */
export async function newForm(ports: Ports, choice: FormChoice): Promise<Outcome<WorkbookState>> {
  const { workbook, client, now } = ports;
  const seen = await workbook.read();
  if (!seen.ok) return seen;
  const refusal = refusalOf(seen.value);
  if (refusal !== undefined) return failed(refusal);
  const { gemeentecode, uitvraagId, locatieId } = choice;
  const invited = await client.call('readUitnodiging', { path: { gemeentecode, uitvraagId, locatieId } });
  if (!invited.ok) return invited;
  const context = contextOf(invited.value);
  const stand = standText({ context }, { changedSinceSent: false }, now());
  const sheets = formSheets(context, stand, seen.value.route);
  const drawn = await workbook.apply(seen.value, {
    draw: sheets,
    reuse: seen.value.sheets[0]?.name,
    ...wordsOnDrawn(context, sheets, invited.value.before.toelichtingen),
    settings: { [settingKeys.form]: writeFormSetting(context) },
    show: tableNames.formulier,
  });
  if (!drawn.ok) return drawn;
  await workbook.startWithFile();
  return done(stateOf(context, { changedSinceSent: false }, now()));
}

/** A form is made in an empty workbook only: whatever stands there may be somebody's work. */
function refusalOf(seen: WorkbookContents): Failure | undefined {
  const { kind } = kindOf(seen);
  if (kind === 'formulier' || kind === 'beschadigd') return workbookFailure('formulier-bestaat-al');
  const [, ...others] = seen.sheets;
  if (!seen.sheets.every(({ empty }) => empty)) return workbookFailure('bestand-niet-leeg');
  const taken = others.filter(({ name }) => formSheetNames.includes(name.toLowerCase()));
  return taken.length === 0
    ? undefined
    : workbookFailure(
        'blad-bestaat-al',
        taken.map(({ name }) => name),
      );
}

const formSheetNames: readonly string[] = Object.values(sheetNames).map((name) => name.toLowerCase());

const contextOf = ({
  gemeente,
  uitvraag,
  locatie,
  verwacht,
  before,
}: ResponseOf<'readUitnodiging'>): FormContext => ({
  gemeenteNaam: gemeente.naam,
  uitvraag,
  locatie,
  verwacht,
  lastYear: before.lastYear,
  sjabloonversie: SJABLOONVERSIE,
});
