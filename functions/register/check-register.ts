import type { ProblemDocument } from '../../shared/contract/problem-document.ts';
import { type Register, type RegisterChange, withChange } from '../../shared/register/register.ts';
import { movedLocaties } from '../../shared/register/moved-locaties.ts';
import { sharedVoorheen } from '../../shared/register/shared-voorheen.ts';
import { type Locatie, numberOf } from '../../shared/uitvraag/locatie.ts';
import { Problem } from '../problem.ts';

type Fouten = NonNullable<ProblemDocument['fouten']>;

interface Asked {
  readonly gemeentecode: string;
  readonly change: RegisterChange;
  /** Predecessors that the asker knows to count twice. */
  readonly gedeeld: readonly string[];
  /** Locaties of which the asker knows that they get another organisatie. */
  readonly verhuisd: readonly string[];
  /** `yyyy-mm-dd` */
  readonly today: string;
}

/**
 * Refuses a change after which the register would contradict itself.
 * @throws Problem `register-klopt-niet` with all that is wrong, `voorheen-gedeeld` or `organisatie-anders`
 */
export function checkRegister(
  before: Register,
  { gemeentecode, change, gedeeld, verhuisd, today }: Asked,
): void {
  const after = withChange(before, change);
  const facts = factsOf(gemeentecode, before, after);
  const fouten = change.locaties.flatMap((one, i) =>
    wrongIn(one, facts).map((code) => ({ pad: `$.locaties[${i}]`, code })),
  );
  const all: Fouten = [...fouten, ...twice(change)];
  if (all.length > 0) throw new Problem('register-klopt-niet', { fouten: all.slice(0, 20) });
  const agreed = new Set([...gedeeld, ...sharedVoorheen(before.locaties, today).map((one) => one.voorheen)]);
  const untold = sharedVoorheen(after.locaties, today).some((one) => !agreed.has(one.voorheen));
  if (untold) throw new Problem('voorheen-gedeeld');
  const isTold = movedLocaties(before, change).every(({ locatie }) => verhuisd.includes(locatie.locatieId));
  if (!isTold) throw new Problem('organisatie-anders');
}

interface Facts {
  readonly gemeentecode: string;
  /** As it was, by key. */
  readonly was: ReadonlyMap<string, Locatie>;
  /** Keys as they become. */
  readonly locaties: ReadonlySet<string>;
  readonly organisaties: ReadonlySet<string>;
  /** How often each number is there as it becomes. */
  readonly numbers: ReadonlyMap<string, number>;
}

function factsOf(gemeentecode: string, before: Register, after: Register): Facts {
  const numbers = new Map<string, number>();
  for (const one of after.locaties) {
    const number = numberOf(one);
    if (number !== undefined) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  }
  return {
    gemeentecode,
    was: new Map(before.locaties.map((one) => [one.locatieId, one])),
    locaties: new Set(after.locaties.map(({ locatieId }) => locatieId)),
    organisaties: new Set(after.organisaties.map(({ organisatieId }) => organisatieId)),
    numbers,
  };
}

function wrongIn(
  one: Locatie,
  { gemeentecode, was, locaties, organisaties, numbers }: Facts,
): readonly string[] {
  const { locatieId, soort, voorheen = [], actiefVan, actiefTot } = one;
  const isKnown = (id: string) => id !== locatieId && locaties.has(id);
  const said = {
    'andere-gemeente': one.gemeentecode !== gemeentecode,
    'andere-soort': (was.get(locatieId)?.soort ?? soort) !== soort,
    'organisatie-onbekend': !organisaties.has(one.organisatieId),
    'nummer-dubbel': (numbers.get(numberOf(one) ?? '') ?? 0) > 1,
    'nummer-soort': soort === 'school' ? one.lrk !== undefined : one.brin !== undefined,
    'voorheen-onbekend': !voorheen.every(isKnown),
    'datums-omgekeerd': actiefVan !== undefined && actiefTot !== undefined && actiefTot < actiefVan,
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
