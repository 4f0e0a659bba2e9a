import type { Koppeling } from '../../../shared/inzending/last-year.ts';
import { type ComparedFigure, compareFigures } from '../compare.ts';
import { must } from '../must.ts';
import { inParallel } from '../in-parallel.ts';
import { waarheidOf } from '../waarheid.ts';
import { playedRegister, type RegisterCounts, serverRegister } from './server-register.ts';
import { clientFor, keyOf, type YearStage } from './year-stage.ts';
import { countRoles, isCounted, type RoleCounts } from './role.ts';

/** What the server says of a year once it is over, beside what was played. */
export interface AskedYear {
  readonly played: RoleCounts;
  readonly server: RoleCounts;
  readonly figures: readonly ComparedFigure[];
  /** What the server knows of the locaties in the year before, by how it knows them. */
  readonly lastYear: Readonly<Partial<Record<Koppeling, number>>>;
  /** Of locaties with another number: whether the server knows their figures of before. */
  readonly renumberedKnown: boolean;
  readonly herijking: boolean;
  readonly register: RegisterCounts;
  readonly equal: boolean;
}

const AT_ONCE = 8;

/** Asks the server what it makes of a year. `server`: who did what by what it kept. */
export async function askYear(stage: YearStage, server: RoleCounts): Promise<AskedYear> {
  const { gemeente, year } = stage;
  const path = keyOf(stage);
  const uitvraag = must('reading the uitvraag', await gemeente.call('readUitvraag', { path }));
  const document = must('terugkoppeling', await gemeente.call('readTerugkoppeling', { path }));
  const before = await koppelingen(stage);
  const register = await serverRegister(stage);
  const played = countRoles(year.players.map(({ role }) => role));
  const figures = compareFigures(waarheidOf(truthOf(stage)), document);
  const isSame = JSON.stringify([played, playedRegister(stage)]) === JSON.stringify([server, register]);
  return {
    played,
    server,
    figures,
    lastYear: tally([...before.values()]),
    renumberedKnown: year.news.renumbered.every(({ to }) => before.get(to) === 'bekend'),
    herijking: uitvraag.afspraak.herijking !== undefined,
    register,
    equal: isSame && figures.every(({ equal }) => equal),
  };
}

/** How each locatie is known in the year before, as its own coordinator is told. */
async function koppelingen(stage: YearStage): Promise<ReadonlyMap<string, Koppeling>> {
  const found = await inParallel(stage.year.players, AT_ONCE, async (player) => {
    const path = { ...keyOf(stage), locatieId: player.invented.locatie.locatieId };
    const told = must('invitation', await clientFor(stage, player).call('readUitnodiging', { path }));
    return [path.locatieId, told.before.lastYear.koppeling] as const;
  });
  return new Map(found);
}

const tally = (all: readonly Koppeling[]): AskedYear['lastYear'] =>
  Object.fromEntries(
    [...new Set(all)].sort().map((one) => [one, all.filter((other) => other === one).length]),
  );

/** The children of who counts; of the others no child is in any figure. */
const truthOf = ({ year }: YearStage) =>
  year.players.map(({ invented, role }) =>
    isCounted(role) ? invented : { ...invented, form: { ...invented.form, kinderen: [] } },
  );
