import type { ProblemDocument } from '../../shared/contract/problem-document.ts';
import { type Register, type RegisterChange, withChange } from '../../shared/register/register.ts';
import { sharedVoorheen } from '../../shared/register/shared-voorheen.ts';
import { type Locatie, numberOf } from '../../shared/uitvraag/locatie.ts';
import { Problem } from '../problem.ts';

type Fouten = NonNullable<ProblemDocument['fouten']>;

interface Asked {
  readonly gemeentecode: string;
  readonly change: RegisterChange;
  /** Predecessors that the asker knows to count twice. */
  readonly gedeeld: readonly string[];
  /** `yyyy-mm-dd` */
  readonly today: string;
}

/**
 * Refuses a change after which the register would contradict itself.
 * @throws Problem `register-klopt-niet` with all that is wrong, or `voorheen-gedeeld`
 */
export function checkRegister(before: Register, { gemeentecode, change, gedeeld, today }: Asked): void {
  const after = withChange(before, change);
  const fouten = change.locaties.flatMap((one, i) =>
    wrongIn(one, { gemeentecode, before, after }).map((code) => ({ pad: `$.locaties[${i}]`, code })),
  );
  const all: Fouten = [...fouten, ...twice(change)];
  if (all.length > 0) throw new Problem('register-klopt-niet', { fouten: all.slice(0, 20) });
  const agreed = new Set([...gedeeld, ...sharedVoorheen(before.locaties, today).map((one) => one.voorheen)]);
  const untold = sharedVoorheen(after.locaties, today).some((one) => !agreed.has(one.voorheen));
  if (untold) throw new Problem('voorheen-gedeeld');
}

function wrongIn(
  one: Locatie,
  { gemeentecode, before, after }: { gemeentecode: string; before: Register; after: Register },
): readonly string[] {
  const was = before.locaties.find(({ locatieId }) => locatieId === one.locatieId);
  const others = after.locaties.filter(({ locatieId }) => locatieId !== one.locatieId);
  const known = new Set(others.map(({ locatieId }) => locatieId));
  const number = numberOf(one);
  const said = {
    'andere-gemeente': one.gemeentecode !== gemeentecode,
    'andere-soort': was !== undefined && was.soort !== one.soort,
    'organisatie-onbekend': !after.organisaties.some((org) => org.organisatieId === one.organisatieId),
    'nummer-dubbel': number !== undefined && others.some((other) => numberOf(other) === number),
    'nummer-soort': one.soort === 'school' ? one.lrk !== undefined : one.brin !== undefined,
    'voorheen-onbekend': one.voorheen?.some((id) => !known.has(id)) === true,
    'datums-omgekeerd':
      one.actiefVan !== undefined && one.actiefTot !== undefined && one.actiefTot < one.actiefVan,
  };
  return Object.entries(said)
    .filter(([, wrong]) => wrong)
    .map(([code]) => code);
}

function twice({ locaties, organisaties }: RegisterChange): Fouten {
  const again = (ids: readonly string[], pad: string): Fouten =>
    ids.flatMap((id, i) => (ids.indexOf(id) < i ? [{ pad: `${pad}[${i}]`, code: 'dubbel' }] : []));
  return [
    ...again(
      locaties.map(({ locatieId }) => locatieId),
      '$.locaties',
    ),
    ...again(
      organisaties.map(({ organisatieId }) => organisatieId),
      '$.organisaties',
    ),
  ];
}
