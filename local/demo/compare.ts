import type { DomeinId } from '../../shared/afspraak/domein.ts';
import type { Cijfer } from '../../shared/terugkoppeling/cijfer.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import type { Waarheid, WaarheidLocatie } from './waarheid.ts';

/** One published figure beside the same figure added up from the truth. */
export interface ComparedFigure {
  readonly niveau: Cijfer['niveau'];
  readonly id: string;
  readonly domein: DomeinId;
  readonly published: Sums;
  readonly recomputed: Sums;
  readonly equal: boolean;
}

interface Sums {
  readonly aantal: number;
  readonly voldoende: number;
}

/**
 * Adds every published figure up again from the truth, over the members that it names, and looks whether those are all
 * that it should be about. Knows nothing of how the product counts or chooses.
 */
export function compareFigures(
  { locaties }: Waarheid,
  { cijfers }: Pick<Terugkoppeling, 'cijfers'>,
): readonly ComparedFigure[] {
  return cijfers.map((cijfer) => {
    const { niveau, id, domein, aantal, voldoende } = cijfer;
    const recomputed = addUp(cijfer, locaties);
    const isSame = recomputed.aantal === aantal && recomputed.voldoende === voldoende;
    const equal = isSame && isComplete(cijfer, cijfers, locaties);
    return { niveau, id, domein, published: { aantal, voldoende }, recomputed, equal };
  });
}

const locatieOf = (lid: string): string => lid.split('/')[0] ?? lid;

/** The children of all groepen of a member, or of the one that it names. */
function addUp({ leden, domein }: Cijfer, locaties: readonly WaarheidLocatie[]): Sums {
  const counts = leden
    .flatMap((lid) => groepenOf(lid, locaties))
    .flatMap((domeinen) => domeinen[domein] ?? []);
  const voldoende = sum(counts.map((one) => one.voldoende));
  return { aantal: voldoende + sum(counts.map((one) => one.onvoldoende)), voldoende };
}

function groepenOf(lid: string, locaties: readonly WaarheidLocatie[]) {
  const [locatieId, only] = lid.split('/');
  const groepen = locaties.find((one) => one.locatieId === locatieId)?.groepen ?? {};
  return Object.entries(groepen).flatMap(([groep, domeinen]) =>
    only === undefined || only === groep ? [domeinen] : [],
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Whether nobody with children is missing in it, and nobody is in it who does not belong there. */
function isComplete(cijfer: Cijfer, all: readonly Cijfer[], locaties: readonly WaarheidLocatie[]): boolean {
  const members = new Set(cijfer.leden.map(locatieOf));
  const known = new Map(locaties.map((one) => [one.locatieId, one]));
  const belongs = belongsIn(cijfer, all);
  if (![...members].every((id) => belongs(known.get(id)))) return false;
  // A small groep was added to the other one at its locatie, so a row of a groep need not have all of them.
  if (cijfer.niveau === 'groep') return true;
  return locaties.every((one) => !belongs(one) || members.has(one.locatieId) || !isJudged(one));
}

const isJudged = ({ groepen }: WaarheidLocatie): boolean =>
  Object.values(groepen).some((domeinen) =>
    Object.values(domeinen).some(({ voldoende, onvoldoende }) => voldoende + onvoldoende > 0),
  );

type Belongs = (locatie: WaarheidLocatie | undefined) => boolean;

function belongsIn(cijfer: Cijfer, all: readonly Cijfer[]): Belongs {
  if (cijfer.niveau === 'gemeente') return (one) => one !== undefined;
  const { niveau, fase, id } = cijfer;
  const inFase: Belongs = (one) => one?.fase === fase;
  const hasOwnRow = (wanted: Cijfer['niveau'], own: string | undefined) =>
    all.some((row) => row.niveau === wanted && row.id === own && 'fase' in row && row.fase === fase);
  const rules: Readonly<Record<Exclude<Cijfer['niveau'], 'gemeente'>, Belongs>> = {
    fase: () => true,
    groep: () => true,
    organisatie: (one) => one?.organisatieId === id,
    'overige-organisaties': (one) => !hasOwnRow('organisatie', one?.organisatieId),
    locatie: (one) => one?.locatieId === id,
    'overige-locaties': (one) => one?.organisatieId === id && !hasOwnRow('locatie', one.locatieId),
  };
  return (one) => inFase(one) && rules[niveau](one);
}
