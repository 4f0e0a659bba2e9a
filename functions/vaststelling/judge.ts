import type { HerzieningTekst } from '../../shared/terugkoppeling/herziening.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { vaststellingOf } from '../../shared/validation/subjects/vaststelling-subject.ts';
import { unconfirmed } from '../../shared/validation/unconfirmed.ts';
import { validateVaststelling } from '../../shared/validation/validate-vaststelling.ts';
import { responsOf } from '../respons/respons-regels.ts';
import type { Services } from '../services.ts';
import { untilDone } from '../storage/until-done.ts';
import { vaststellingTexts } from '../texts.ts';
import { breakOff } from '../uitvragen/carry-out-step.ts';
import { readRecord } from '../uitvragen/read-record.ts';
import { differsEnough } from './differs-enough.ts';
import type { Step, StepOutcome } from './step.ts';
import type { VaststellingRun } from './vaststelling-run.ts';

/** What the rules say of adopting this uitvraag as it stands now. */
export async function findingsNow(
  uitvraag: Uitvraag,
  herziening: HerzieningTekst | undefined,
  services: Services,
): Promise<readonly Finding[]> {
  const overzicht = await responsOf(uitvraag, () => true, services);
  return validateVaststelling(vaststellingOf(overzicht, herziening));
}

/**
 * Looks again, now that nobody can change anything: what came up since the gemeente said yes is asked first. Then the
 * claim is taken back, and the uitvraag is what it was.
 */
export const judge: Step = async ({ key, run, services }) => {
  const { uitvraag } = (await readRecord(key, services)).value;
  const findings = await findingsNow(uitvraag, run.herzieningen?.at(-1), services);
  const refused = await refusedBy(uitvraag, findings, run, services);
  if (refused === undefined) return undefined;
  await untilDone(async () => {
    const found = await readRecord(key, services);
    return (await breakOff(found, run.seen + 1, run, services)) === 'done' ? 'done' : undefined;
  });
  return refused;
};

/** Why it may not be adopted after all; undefined where it may. */
async function refusedBy(
  uitvraag: Uitvraag,
  findings: readonly Finding[],
  { confirmed = [] }: VaststellingRun,
  services: Services,
): Promise<StepOutcome> {
  if (unconfirmed(findings, confirmed).length > 0)
    return { refused: vaststellingTexts.somethingNew, findings };
  return (await differsEnough(uitvraag, services))
    ? undefined
    : { refused: vaststellingTexts.tooLittleChanged };
}
