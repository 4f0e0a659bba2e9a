import { validateForm } from '../../shared/validation/validate-form.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import type { SendingState } from '../sending/sending-stand.ts';
import { CONTROLE_STAND } from '../sheets/controle-sheet.ts';
import { checkedText, controleTexts } from '../texts/controle.ts';
import { type CheckRecord, readCheckRecord } from './check-record.ts';
import { formFingerprint } from './form-fingerprint.ts';
import type { OpenForm } from './open-form.ts';
import { settingKeys } from './setting-keys.ts';
import { isNulopgave } from './sending-state.ts';
import { startChange } from './start-state.ts';

/** Whether the last check is one of the form as it is now. */
export type CheckAge = 'unchecked' | 'fresh' | 'stale';

/** A form that was edited and put back is as it was checked: its fingerprint is the same. */
export async function checkAge({ seen, form }: OpenForm): Promise<CheckAge> {
  const checked = seen.settings.get(settingKeys.checked);
  if (checked === undefined) return 'unchecked';
  return checked === (await formFingerprint(form)) ? 'fresh' : 'stale';
}

/** Whether the sheet Controle says something else of the age of its check. */
export const saysOtherwise = ({ seen }: OpenForm, age: CheckAge): boolean =>
  age !== 'unchecked' && (seen.said.get(CONTROLE_STAND) === controleTexts.stale) !== (age === 'stale');

type Said = Required<Pick<WorkbookChange, 'texts' | 'named'>>;

/** What Controle, Start and Ontvangst must say of a form with a check of this age. */
export function ageChange(
  open: OpenForm,
  { age, sending, now }: { readonly age: CheckAge; readonly sending: SendingState; readonly now: Date },
): Said {
  const record = readCheckRecord(open.seen);
  const stand = standAt(age, record);
  const findings =
    age === 'fresh' && record !== undefined
      ? validateForm(open.form, open.context, isNulopgave(sending) ? { nulopgave: true } : {})
      : undefined;
  const { texts = [], named = {} } = startChange(open, { findings, sending, now });
  return {
    texts,
    named: {
      ...named,
      ...(stand === undefined ? {} : { [CONTROLE_STAND]: settledBy(open, sending, stand) }),
    },
  };
}

/** Without a record nobody knows when it was checked: then only a new check makes it fresh. */
function standAt(age: CheckAge, record: CheckRecord | undefined): string | undefined {
  if (age === 'unchecked') return undefined;
  return age === 'stale' || record === undefined
    ? controleTexts.stale
    : checkedText(new Date(record.at), record);
}

/** Once it was received and the uitvraag is over, nobody has to mend anything. */
export const settledBy = (
  { context }: Pick<OpenForm, 'context'>,
  { ontvangstbewijs }: SendingState,
  stand: string,
): string =>
  ontvangstbewijs === undefined || context.uitvraag.status === 'open' || stand === controleTexts.stale
    ? stand
    : controleTexts.settled(stand);
