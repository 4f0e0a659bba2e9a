import type { FormContext } from '../../shared/inzending/form.ts';
import { SJABLOONVERSIE, hasTypedCounts } from '../../shared/inzending/sjabloonversie.ts';
import type { Survey } from '../excel/workbook.ts';
import { problemFailure } from '../api/problem-failure.ts';
import { lookForForm } from '../repair/plan-repair.ts';
import { tableNames } from '../sheets/names.ts';
import { type RepairEntry, repairSheet } from '../sheets/repair-sheet.ts';
import { momentText } from '../texts/dates.ts';
import { workbookFailure } from '../texts/failures.ts';
import { placesText } from '../texts/repair.ts';
import { isOfNewerVersion, readFormSetting, writeFormSetting } from './form-setting.ts';
import { done, failed, type Failure, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { namesTaken, withoutHeadings } from './repair-hindrances.ts';
import { type FormPlan, formPlan } from './repair-plan.ts';
import type { RepairAnswers, RepairPreview, RepairReport, RepairWish } from './repair-words.ts';
import { settingKeys } from './setting-keys.ts';
import { kindOf } from './workbook-kind.ts';

const unknownForm: RepairPreview = {
  ...{ kind: 'repair', lines: [], questions: [], asksForm: true, answers: {}, print: '' },
};

/** Looks what is missing, and says what would be done about it. Nothing is written. */
export async function planRepairs(ports: Ports, wish: RepairWish): Promise<Outcome<RepairPreview>> {
  const survey = await ports.workbook.survey();
  if (!survey.ok) return survey;
  const hindrance = hindranceIn(survey.value);
  if (hindrance !== undefined) return failed(hindrance);
  const facts = await factsFor(ports, survey.value, wish);
  if (!facts.ok) return facts;
  const answers: RepairAnswers = { facts: facts.value, ...(wish.chosen ? { chosen: wish.chosen } : {}) };
  const plan = await formPlan(survey.value, ports.now(), answers);
  const taken = plan === undefined ? [] : namesTaken(plan.change, survey.value);
  if (taken.length > 0) return failed(workbookFailure('naam-bezet', taken));
  return done(plan === undefined ? unknownForm : previewOf(plan, answers));
}

/** Why nothing can be planned at all. */
function hindranceIn(survey: Survey): Failure | undefined {
  if (isOfNewerVersion(survey.contents)) return problemFailure('formulier-nieuwer');
  const { kind } = kindOf(survey.contents);
  if (kind !== 'formulier' && kind !== 'beschadigd') return workbookFailure('geen-formulier');
  const headless = withoutHeadings(survey);
  return headless.length > 0 ? workbookFailure('koppen-uit', headless) : undefined;
}

const previewOf = ({ kind, lines, choices, print }: FormPlan, answers: RepairAnswers): RepairPreview => ({
  ...{ kind, lines, asksForm: false, answers, print },
  questions: choices.map(({ table, places }) => ({
    table,
    places: places.map(({ sheet, area }) => placesText(sheet, area)),
  })),
});

/** What the form is about, from the server, where the form itself does not say it any more. */
async function factsFor(
  { client }: Ports,
  survey: Survey,
  { choice }: RepairWish,
): Promise<Outcome<FormContext | undefined>> {
  const { context, found } = lookForForm(survey);
  if (context !== undefined) return done(undefined);
  const known = readFormSetting(survey.contents);
  const { gemeentecode, uitvraagId, locatieId } = choice ?? known ?? {};
  if (gemeentecode === undefined || uitvraagId === undefined || locatieId === undefined)
    return done(undefined);
  const invited = await client.call('readUitnodiging', { path: { gemeentecode, uitvraagId, locatieId } });
  if (!invited.ok) return invited;
  const { gemeente, uitvraag, locatie, verwacht } = invited.value;
  const sjabloonversie = known?.sjabloonversie ?? versionOf(survey, found.has(tableNames.groepen));
  return done({ gemeenteNaam: gemeente.naam, uitvraag, locatie, verwacht, sjabloonversie });
}

/** The version of a form that does not say it: told by the tables that it has. */
const versionOf = ({ book }: Survey, isForm: boolean): string => {
  const isTyped = book.sheets.some(({ tables }) => tables.some(({ name }) => name === tableNames.bron));
  return isForm && !isTyped && hasTypedCounts(SJABLOONVERSIE) ? '1.0.0' : SJABLOONVERSIE;
};

/** Does what the user agreed to, as long as the workbook is as it was then. */
export async function repair(ports: Ports, agreed: RepairPreview): Promise<Outcome<RepairReport>> {
  const { workbook, now } = ports;
  const survey = await workbook.survey();
  if (!survey.ok) return survey;
  const plan = await formPlan(survey.value, now(), agreed.answers);
  if (plan?.print !== agreed.print) return failed(workbookFailure('werkmap-gewijzigd'));
  const { contents } = survey.value;
  const entries = [
    ...earlier(survey.value),
    ...plan.lines.map(({ done: text }): RepairEntry => [momentText(now()), text]),
  ];
  const written = await workbook.apply(contents, {
    ...plan.change,
    draw: [...(plan.change.draw ?? []), repairSheet(plan.context, entries)],
    settings: { [settingKeys.form]: writeFormSetting(plan.context) },
    show: tableNames.repair,
  });
  return written.ok ? done({ kind: plan.kind, lines: plan.lines }) : written;
}

/** What the sheet says of earlier times. */
const earlier = ({ contents: { tables } }: Survey): readonly RepairEntry[] =>
  (tables.get(tableNames.repair)?.rows ?? []).flatMap(([moment = '', text = '']): RepairEntry[] =>
    text === '' ? [] : [[String(moment), String(text)]],
  );
