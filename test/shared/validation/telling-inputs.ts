import { codes, kind, schoolForm } from '../example.ts';

export const everywhere = (text: string) => ({
  taal: text,
  rekenen: text,
  sociaalEmotioneel: text,
  motoriek: text,
});
export const small = (counts: readonly [number, number]) => ({
  form: {
    kinderen: [
      ...codes(counts[0]).map((code) => kind(code)),
      ...codes(counts[1], 50).map((code) => kind(code, { groep: 'Groep 2' })),
    ],
  },
});
export const total = (kinderen: string) => ({
  form: { groepen: [{ groep: 'Groep 1', kinderen }, ...schoolForm.groepen.slice(1)] },
});
export const notJudged = { reden: 'veel afwezig', oordelen: { taal: 'niet te beoordelen' } };
export const withoutOordeel = (count: number) => ({
  form: {
    kinderen: [...codes(count).map((code) => kind(code, notJudged)), ...schoolForm.kinderen.slice(count)],
  },
});
export const noReasons = { teKort: 0, eenMeting: 0, veelAfwezig: 0, anderVolgsysteem: 0, overig: 0 };
