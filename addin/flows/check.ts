import { validateForm } from '../../shared/validation/validate-form.ts';
import { countsOf } from './counts-of.ts';
import type { CheckResult } from './flows.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { formFingerprint } from './form-fingerprint.ts';
import { readForm } from './read-form.ts';
import { isNulopgave, sendingState } from './sending-state.ts';
import { stepLines } from './step-states.ts';
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
  const steps = stepLines(open.value, findings, sending);
  return done({ findings, ...countsOf(open.value, noChildren), steps, form: await formFingerprint(form) });
}
