import * as z from 'zod/mini';
import { type FormContext } from '../../shared/inzending/form.ts';
import { cellText } from '../../shared/inzending/cell.ts';
import { gegevensRows } from '../../shared/inzending/gegevens-rows.ts';
import { isNewerForm } from '../../shared/inzending/sjabloonversie.ts';
import { Version } from '../../shared/kernel/text.ts';
import type { WorkbookContents } from '../excel/workbook.ts';
import { tableNames } from '../sheets/names.ts';
import { settingKeys } from './setting-keys.ts';

/** What the file itself knows of its form, also after all its sheets are gone: for which uitvraag and locatie it is. */
const FormSetting = z.strictObject({
  sjabloonversie: Version,
  gemeentecode: z.string().check(z.maxLength(80)),
  uitvraagId: z.string().check(z.maxLength(80)),
  locatieId: z.string().check(z.maxLength(80)),
});
/** A form of before this was kept says its version alone. */
type FormSetting = Pick<z.infer<typeof FormSetting>, 'sjabloonversie'> & Partial<z.infer<typeof FormSetting>>;

export const writeFormSetting = ({ uitvraag, locatie, sjabloonversie }: FormContext): string =>
  JSON.stringify({
    sjabloonversie,
    gemeentecode: uitvraag.gemeentecode,
    uitvraagId: uitvraag.uitvraagId,
    locatieId: locatie.locatieId,
  } satisfies z.infer<typeof FormSetting>);

/**
 * Whether the form was made by a newer Groeiblad: then nothing else of it can be told, also not whether a part is
 * missing. The sheet Gegevens says it too, for files that lost their settings.
 */
export function isOfNewerVersion({ settings, tables }: WorkbookContents): boolean {
  const label = gegevensRows.find(({ key }) => key === 'sjabloonversie')?.label;
  const row = tables.get(tableNames.gegevens)?.rows.find((cells) => cells.some((cell) => cell === label));
  const said = [readFormSetting({ settings })?.sjabloonversie, ...(row ?? []).map(cellText)];
  return said.some((text) => Version.safeParse(text).success && isNewerForm(text ?? ''));
}

/** Undefined where no form was made here, or where somebody changed it. */
export function readFormSetting({ settings }: Pick<WorkbookContents, 'settings'>): FormSetting | undefined {
  const text = settings.get(settingKeys.form) ?? '';
  const version = Version.safeParse(text).data;
  if (version !== undefined) return { sjabloonversie: version };
  try {
    return FormSetting.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
