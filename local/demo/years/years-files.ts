import type { SeedData } from '../../seed/seed-data.ts';
import { MADE_BY, SUMMARY } from '../out-folder.ts';
import { fileOf, GEMEENTE_FILE } from '../plan.ts';
import { texts } from '../texts.ts';
import type { PlayedYear } from './played-year.ts';
import type { Player } from './role.ts';
import type { YearPlan, YearsPlan } from './years-plan.ts';

/** Most locaties that get a workbook of their own, in the last year. */
const BOOKS = 4;

/** Those that only send: what else happens is played through the API. */
export const playersWithBook = ({ players }: YearPlan): readonly Player[] =>
  players.filter(({ role }) => role === 'ingezonden').slice(0, BOOKS);

/** With what the backend begins: the first uitvraag, not open yet, and the register of the first year. */
export function seedOfYears({ register, people, first, years }: YearsPlan): SeedData {
  const [year] = years;
  return {
    ...register,
    uitvraag: first,
    invited: (year?.players ?? []).map(({ invented: { locatie, verwacht } }) => ({
      locatieId: locatie.locatieId,
      verwacht,
    })),
    open: false,
    users: people.users,
  };
}

/** Names of all files that will be written. */
export const yearFiles = ({ years }: YearsPlan): readonly string[] => {
  const last = years.at(-1);
  return [
    SUMMARY,
    GEMEENTE_FILE,
    ...(last === undefined ? [] : playersWithBook(last).map(({ invented }) => fileOf(invented))),
  ];
};

/** Everything that was done in each year, beside what the server says of it. */
export function summarizeYears(
  plan: YearsPlan,
  played: readonly PlayedYear[],
  asked: { readonly seed: number; readonly size: number; readonly seconds: Readonly<Record<string, number>> },
) {
  const { seconds, ...args } = asked;
  return {
    madeBy: MADE_BY,
    opmerking: texts.invented,
    arguments: { ...args, years: plan.years.length },
    gemeente: plan.register.gemeente,
    equal: played.every(({ asked: { equal } }) => equal),
    years: played.map(({ year, melding, asked: { figures, ...rest } }) => ({
      schooljaar: year.schooljaar,
      uitvraagId: year.uitvraagId,
      locaties: year.players.length,
      ...rest,
      melding,
      cijfers: { published: figures.length, equal: figures.every(({ equal }) => equal), figures },
    })),
    seconds,
    files: yearFiles(plan),
  };
}
