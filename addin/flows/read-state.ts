import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { isOlderForm } from '../../shared/inzending/sjabloonversie.ts';
import type { FormState, WorkbookState } from './workbook-state.ts';
import { problemFailure } from '../api/problem-failure.ts';
import { daysLeft } from './days-left.ts';
import { listState } from './list-record.ts';
import { isOfNewerVersion } from './form-setting.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { openForm } from './read-form.ts';
import type { SendingState } from '../sending/sending-stand.ts';
import { sendingState } from './sending-state.ts';
import { kindOf } from './workbook-kind.ts';

/** What the open workbook is. Only reads: opening a file never changes it. */
export async function readState({ workbook, now }: Ports): Promise<Outcome<WorkbookState>> {
  const seen = await workbook.read();
  if (!seen.ok) return seen;
  if (isOfNewerVersion(seen.value)) return failed(problemFailure('formulier-nieuwer'));
  const is = kindOf(seen.value);
  if (is.kind === 'beschadigd') return done(is);
  if (is.kind !== 'formulier') return done({ kind: is.kind });
  const open = openForm(seen.value);
  if (!open.ok) return done({ kind: 'beschadigd', missing: open.failure.parts ?? [] });
  const moment = now();
  const state = stateOf(open.value.context, await sendingState(open.value), moment);
  return done({ ...state, ...listState(open.value, moment) });
}

/** What the pane must know of a form. */
export function stateOf(context: FormContext, sending: SendingState, now: Date): FormState {
  const { uitvraag, locatie, gemeenteNaam } = context;
  return {
    kind: 'formulier',
    gemeente: gemeenteNaam,
    uitvraag: uitvraag.titel,
    locatie: locatie.naam,
    shape: listShapeOf(context),
    ...(isOlderForm(context.sjabloonversie) ? { isOlder: true } : {}),
    closesOn: uitvraag.closesOn,
    daysLeft: daysLeft(uitvraag.closesOn, now),
    status: uitvraag.status,
    ...sending,
  };
}
