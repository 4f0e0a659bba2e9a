import { isTyped } from '../../shared/inzending/bron.ts';
import { tellingenOfForm } from '../../shared/validation/subjects/telling-of-form.ts';
import { validateForm } from '../../shared/validation/validate-form.ts';
import type { CheckResult } from './flows.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { isNulopgave, sendingState } from './sending-state.ts';
import { showFindings } from './show-findings.ts';

/** Scans the whole workbook, marks the cells and fills the sheet Controle. */
export async function check(ports: Ports): Promise<Outcome<CheckResult>> {
  const open = await readForm(ports.workbook);
  if (!open.ok) return open;
  const { form, context } = open.value;
  const sending = await sendingState(open.value);
  const noChildren = isNulopgave(sending);
  const findings = validateForm(form, context, noChildren ? { nulopgave: true } : {});
  const shown = await showFindings(ports, open.value, { findings, sending });
  if (!shown.ok) return shown;
  const { doelgroepkinderen } = tellingenOfForm(form, context, noChildren);
  return done({ findings, kinderen: form.kinderen.length, doelgroepkinderen, typed: isTyped(form) });
}
