import type {
  VaststellingLocatie,
  VaststellingSubject,
} from '../../../shared/validation/subjects/vaststelling-subject.ts';

const done: VaststellingLocatie = {
  locatieId: 'loc-1',
  naam: 'Peuterhuis (verzonnen)',
  isDone: true,
  isAnswered: true,
  asksReopen: false,
  isExpected: true,
};
const silent = { ...done, isDone: false, isAnswered: false };
const stopped = { ...done, isAnswered: false, isExpected: false };
const of = (...locaties: readonly VaststellingLocatie[]): VaststellingSubject => ({
  locaties: locaties.map((one, i) => ({ ...one, locatieId: `loc-${String(i)}` })),
  herziening: undefined,
});
const times = (count: number, one: VaststellingLocatie) => Array.from({ length: count }, () => one);
const noted = (wat: string, waarom: string): VaststellingSubject => ({
  ...of(done),
  herziening: { wat, waarom },
});

/** What is known when figures are adopted: a rule speaks in each of `red` and is silent in each of `green`. */
export const vaststellingCases: Readonly<
  Record<
    string,
    { readonly red: readonly VaststellingSubject[]; readonly green: readonly VaststellingSubject[] }
  >
> = {
  'G-06': {
    red: [
      of(...times(9, done), silent),
      of(...times(9, done), { ...done, isDone: false }),
      of(...times(9, done), { ...done, isDone: false, asksReopen: true }),
    ],
    green: [of(done), of(done, stopped), of()],
  },
  'G-07': {
    red: [of(...times(7, done), ...times(3, { ...silent, isDone: true }))],
    green: [of(...times(8, done), ...times(2, silent)), of(done, stopped, stopped), of()],
  },
  'G-20': {
    red: [noted('', 'Een groep was vergeten.'), noted('Taal is nu lager.', ' ')],
    green: [of(done), noted('Taal is nu lager.', 'Een groep was vergeten.')],
  },
};
