import { validateForm } from '../../shared/validation/validate-form.ts';
import { countsOf } from './counts-of.ts';
import type { CheckResult } from './flows.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { formFingerprint } from './form-fingerprint.ts';
import { learnBefore } from './learn-before.ts';
import { readForm } from './read-form.ts';
import { isNulopgave, sendingState } from './sending-state.ts';
import { stepLines } from './step-states.ts';
import { showFindings } from './show-findings.ts';

/** Scans the whole workbook, marks the cells and fills the sheet Controle. */
export async function check(ports: Ports): Promise<Outcome<CheckResult>> {
  const found = await readForm(ports.workbook);
  if (!found.ok) return found;
  const learned = await learnBefore(ports, found.value);
  if (!learned.ok) return learned;
  const { open, draw, words } = learned.value;
  const { form, context } = open;
  const sending = await sendingState(open);
  const noChildren = isNulopgave(sending);
  const findings = validateForm(form, context, noChildren ? { nulopgave: true } : {});
  const shown = await showFindings(ports, open, { findings, sending, draw, words });
  if (!shown.ok) return shown;
  const steps = stepLines(open, findings, sending);
  return done({ findings, ...countsOf(open, noChildren), steps, form: await formFingerprint(form) });
}
