import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import {
  vaststellingOf,
  type VaststellingSubject,
} from '../../shared/validation/subjects/vaststelling-subject.ts';
import { unconfirmed } from '../../shared/validation/unconfirmed.ts';
import { validateVaststelling } from '../../shared/validation/validate-vaststelling.ts';
import { responsOf } from '../respons/respons-regels.ts';
import type { Services } from '../services.ts';
import { vaststellingTexts } from '../texts.ts';
import { readRecord } from '../uitvragen/read-record.ts';
import { type Disclosing, disclosesIn } from './discloses-in.ts';
import type { Step, StepOutcome } from './step.ts';
import { takeBack } from './take-back.ts';
import { niveauOf, type VaststellingRun } from './vaststelling-run.ts';

/** What the rules say of adopting this uitvraag as it stands now. */
export async function findingsNow(
  uitvraag: Uitvraag,
  herziening: VaststellingSubject['herziening'],
  services: Services,
): Promise<readonly Finding[]> {
  const overzicht = await responsOf(uitvraag, () => true, services);
  return validateVaststelling(vaststellingOf(overzicht, herziening));
}

/**
 * Looks again, now that nobody can change anything: what came up since the gemeente said yes is asked first, and the
 * documents to come are attacked as their readers could. What is refused takes the claim back, and the uitvraag is what
 * it was.
 */
export const judge: Step = async ({ key, run, services }) => {
  const { uitvraag, pending } = (await readRecord(key, services)).value;
  const refusal = await refusalOf(uitvraag, run, services);
  const versie = run.seen + 1;
  if (refusal === undefined && pending?.versie === versie) return undefined;
  await takeBack({ key, run, services }, refusal?.disclosing && niveauOf(run));
  // Taken back before, and things may have changed since: what was judged now is not what would be adopted.
  return refusal?.outcome ?? changed;
};

const changed: StepOutcome = { refused: vaststellingTexts.changed };

interface Refusal {
  readonly outcome: StepOutcome;
  readonly disclosing?: Disclosing;
}

/** Why it may not be adopted after all; undefined where it may. */
async function refusalOf(
  uitvraag: Uitvraag,
  run: VaststellingRun,
  services: Services,
): Promise<Refusal | undefined> {
  const note = run.herzieningen?.at(-1);
  const findings = await findingsNow(uitvraag, note, services);
  if (unconfirmed(findings, run.confirmed ?? []).length > 0)
    return { outcome: { refused: vaststellingTexts.somethingNew, findings } };
  const disclosing = await disclosesIn(uitvraag, run, services);
  return disclosing && { disclosing, outcome: refusalFor(disclosing) };
}

/** Where only too little changed, to take the figures away that are there is no offer: more may change. */
function refusalFor({ soorten, aanbod }: Disclosing): StepOutcome {
  if (aanbod === 'geen' && soorten.every((soort) => soort === 'verandering'))
    return { refused: vaststellingTexts.tooLittleChanged };
  return { refused: vaststellingTexts.discloses[aanbod ?? 'nothing'], ...(aanbod && { aanbod }) };
}
