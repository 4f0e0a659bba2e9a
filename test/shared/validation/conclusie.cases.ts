import type {
  ConclusieSubject,
  ConclusieText,
} from '../../../shared/validation/subjects/conclusie-subject.ts';

const text = (change: Partial<ConclusieText>): ConclusieSubject => ({
  texts: [
    {
      id: 'streef.vroegschool.taal',
      tekst: 'Wij zien groei.',
      getallen: [],
      oorzaken: [],
      namen: [],
      ...change,
    },
  ],
});
const says = (tekst: string): ConclusieSubject => text({ tekst });

/** Texts in the place of a conclusion: a rule speaks in each of `red` and is silent in each of `green`. */
export const conclusieCases: Readonly<
  Record<string, { readonly red: readonly ConclusieSubject[]; readonly green: readonly ConclusieSubject[] }>
> = {
  'G-28': { red: [text({ getallen: ['4817'] })], green: [text({}), { texts: [] }] },
  'G-29': { red: [text({ oorzaken: ['omdat'] })], green: [text({})] },
  'G-30': { red: [text({ namen: ['Stichting Zon'] })], green: [text({})] },
  'G-31': {
    red: [says('Wij zien dat Mohammed goed groeit.'), says('Dit kind groeit.'), says('Kind K12 groeit.')],
    green: [says('Kleuters groeien in taal.'), says('Mail naar iemand@voorbeeld.example.')],
  },
  'G-32': {
    red: [says('Mail naar iemand@voorbeeld.example.'), says('Bel 06 12345678.')],
    green: [says('Van de 1.024 kinderen groeien er 512.')],
  },
};
