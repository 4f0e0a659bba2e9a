import {
  type AfspraakSubject,
  subjectOfAfspraak,
} from '../../../shared/validation/subjects/afspraak-subject.ts';
import { uitvraag } from '../example.ts';

const { afspraak } = uitvraag;
const right = subjectOfAfspraak(afspraak);
const text = (change: Partial<AfspraakSubject>): AfspraakSubject => ({ ...right, ...change });
const taal = (percentage: number) =>
  text({ streefpercentages: [{ fase: 'vroegschool', domein: 'taal', percentage }] });

/** A second versie, in which taal of the vroegschool is `percentage`; it was 80. */
const again = (percentage: number, reden: string, leaDatum: string): AfspraakSubject => ({
  ...taal(percentage),
  herijking: { reden, leaDatum, former: afspraak },
});

/** The text of an afspraak in which a rule speaks, and in which it is silent. */
export const afspraakCases: Readonly<
  Record<string, { readonly red: readonly AfspraakSubject[]; readonly green: readonly AfspraakSubject[] }>
> = {
  'G-01': {
    red: [taal(0), taal(101), taal(7.5), taal(Number.NaN)],
    green: [right, taal(1), taal(100), text({ streefpercentages: [] })],
  },
  'G-02': {
    red: [
      again(70, '', '2026-11-12'),
      again(70, 'Te hoog gebleken.', ''),
      again(70, ' ', ''),
      { ...again(80, '', ''), domeinen: afspraak.domeinen.slice(0, 3) },
    ],
    green: [right, again(70, 'Te hoog gebleken.', '2026-11-12'), again(80, '', '')],
  },
  'G-05': {
    red: [text({ doelgroepKleuter: '' }), text({ doelgroepKleuter: ' \n' })],
    green: [right, text({ doelgroepKleuter: '', fasen: ['voorschool'] })],
  },
  'G-08': {
    red: [text({ minChildren: 4 }), text({ minChildren: Number.NaN })],
    green: [right, text({ minChildren: 5 })],
  },
  'G-09': {
    red: [
      text({ inzage: { grondslag: '', dpia: 'DPIA 1' } }),
      text({ inzage: { grondslag: 'Verordening, artikel 7', dpia: ' ' } }),
    ],
    green: [right, text({ inzage: { grondslag: 'Verordening, artikel 7', dpia: 'DPIA 1' } })],
  },
  'G-10': {
    red: [again(80, '', '2026-11-12'), again(80, 'Andere doelgroep.', '')],
    green: [right, again(80, 'Andere doelgroep.', '2026-11-12'), again(70, '', '')],
  },
  'G-11': {
    red: [text({ doelgroepPeuter: '' })],
    green: [right, text({ doelgroepPeuter: '', fasen: ['vroegschool'] })],
  },
  'G-12': {
    red: [text({ geldigVan: '2026-08-01', geldigTot: '2026-07-31' })],
    green: [right, text({ geldigVan: '2026-08-01', geldigTot: '' })],
  },
  'G-25': {
    red: [
      text({ minVoldoende: 0 }),
      text({ minVoldoende: 10 }),
      text({ minVoldoende: 2.5 }),
      text({ minVoldoende: Number.NaN }),
    ],
    green: [right, text({ minVoldoende: 1 }), text({ minVoldoende: 9 })],
  },
  'G-26': {
    red: [text({ refreshAfter: 4 }), text({ refreshAfter: 201 }), text({ refreshAfter: Number.NaN })],
    green: [right, text({ refreshAfter: 5 }), text({ refreshAfter: 200 })],
  },
  'G-27': {
    red: [
      text({ agreedFasen: ['vroegschool'], fasen: ['voorschool'] }),
      text({ agreedFasen: ['voorschool'], minChildren: 5 }),
    ],
    green: [right, text({ agreedFasen: ['voorschool'] })],
  },
};
