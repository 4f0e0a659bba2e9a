import type { Locatie } from '../../../shared/uitvraag/locatie.ts';
import { WHOLE_GEMEENTE } from '../../../functions/storage/toegang-store.ts';
import type { SeedData, SeedUser } from '../../seed/seed-data.ts';
import type { GemeenteRegister } from '../../import/read-register.ts';
import { termFrom } from '../../seed/term-from.ts';
import { demoUitvraag } from '../demo-uitvraag.ts';
import { inventRegister } from '../invent-register.ts';
import { inventPeople, type People } from '../people.ts';
import { invent, type Player } from './role.ts';
import { changeRegisterIn, type RegisterNews } from './register-news.ts';

/** One schooljaar of the gemeente, known before it begins. */
export interface YearPlan {
  readonly nth: number;
  readonly schooljaar: string;
  readonly uitvraagId: string;
  readonly titel: string;
  readonly peildatum: string;
  readonly opensOn: string;
  readonly closesOn: string;
  /** What changed in the register since the year before. */
  readonly news: RegisterNews;
  readonly players: readonly Player[];
}

/** Everything that will happen, known before it begins. */
export interface YearsPlan {
  readonly register: GemeenteRegister;
  readonly people: People;
  readonly first: SeedData['uitvraag'];
  readonly years: readonly YearPlan[];
}

/** The schooljaar of the last year that is played. */
const LAST = 2025;

/**
 * @param count number of years, of which the last one is that of the usual demo
 * @param today first day of the term of the last year, so that nobody there is late by the clock
 */
export function makeYearsPlan(count: number, size: number, seed: number, today = new Date()): YearsPlan {
  const register = withNumbers(inventRegister(size));
  const uitvraag = demoUitvraag(register.gemeente, register.locaties);
  const years: YearPlan[] = [];
  let { locaties } = register;
  for (let nth = 1; nth <= count; nth += 1) {
    const news = changeRegisterIn(nth, locaties);
    locaties = news.after;
    years.push(
      planYear(nth, {
        ...{ begin: LAST - count + nth, news, uitvraag, seed },
        ...(nth === count && { today }),
      }),
    );
  }
  const [first] = years;
  if (first === undefined) throw new Error('No year is played.');
  const { uitvraagId, titel, schooljaar, peildatum, opensOn, closesOn } = first;
  return {
    register,
    people: bestuurders(register),
    first: { ...uitvraag, uitvraagId, titel, schooljaar, peildatum, opensOn, closesOn },
    years,
  };
}

interface YearBrief {
  /** Year in which the schooljaar begins. */
  readonly begin: number;
  readonly news: RegisterNews;
  readonly uitvraag: SeedData['uitvraag'];
  readonly seed: number;
  readonly today?: Date;
}

function planYear(nth: number, { begin, news, uitvraag, seed, today }: YearBrief): YearPlan {
  const end = String(begin + 1);
  const schooljaar = `${String(begin)}-${end}`;
  const peildatum = `${end}-06-01`;
  const locaties = news.after.filter(({ actiefTot }) => actiefTot === undefined);
  const { afspraak, minMaanden } = uitvraag;
  return {
    nth,
    schooljaar,
    uitvraagId: `demo-${schooljaar}`,
    titel: `Demo ${schooljaar} (verzonnen cijfers)`,
    peildatum,
    ...(today === undefined ? { opensOn: peildatum, closesOn: `${end}-07-03` } : termFrom(today)),
    news,
    players: invent({ locaties, afspraak, peildatum, minMaanden, seed: seed * 10 + nth }, [
      ...news.renumbered.map(({ to }) => to),
      ...news.opened,
    ]),
  };
}

/** Numbers of the register that were never given out: by these a locatie is known in official files. */
const withNumbers = (register: GemeenteRegister): GemeenteRegister => ({
  ...register,
  locaties: register.locaties.map((one, nth): Locatie =>
    one.soort === 'voorschool'
      ? { ...one, lrk: String(991_000_001 + nth), voorheen: [] }
      : { ...one, brin: `98${letter(nth)}Y`, vestiging: String(nth % 100).padStart(2, '0'), voorheen: [] },
  ),
});

const letter = (nth: number): string => String.fromCharCode(65 + (nth % 26));

/** One person an organisatie, for all its locaties of every year; with the one at the gemeente. */
function bestuurders(register: GemeenteRegister): People {
  const people = inventPeople(register);
  const as = (user: SeedUser, scope: string): SeedUser => ({
    ...user,
    role: 'bestuurder',
    description: 'Verstuurt de cijfers van alle locaties van een organisatie.',
    grants: [{ rol: 'bestuurder', scope }],
  });
  const own = new Map(
    register.organisaties.map(({ organisatieId }) => [
      organisatieId,
      as(people.coordinatorOf({ organisatieId }), organisatieId),
    ]),
  );
  const gemeente = { ...people.gemeente, grants: [{ rol: 'gemeente' as const, scope: WHOLE_GEMEENTE }] };
  return {
    users: [gemeente, ...own.values()],
    gemeente,
    coordinatorOf: (locatie) => own.get(locatie.organisatieId) ?? people.coordinatorOf(locatie),
  };
}
