import { usualDomeinen } from '../../../shared/afspraak/domein.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { exampleInzending } from '../../functions/end-to-end/client.ts';

/** A locatie of which no row is published: only its organisatie is shown. */
export const PLANTED = { locatieId: 'voorschool-egel', bestuurder: 'bestuurder2' } as const;

const KINDEREN = 487;
const DOELGROEP = 419;

/** By domein, in order: enough and too little growth, and help. No count of another locatie, nor a sum, is like these. */
const counts = [
  { voldoende: 367, onvoldoende: 39, ondersteuning: 29 },
  { voldoende: 353, onvoldoende: 49, ondersteuning: 33 },
  { voldoende: 373, onvoldoende: 31, ondersteuning: 23 },
  { voldoende: 349, onvoldoende: 58, ondersteuning: 41 },
] as const;

/** What was judged in a domein, and how many of them grew enough, as a published row would say it. */
export const plantedFigures = (nth: number): { readonly aantal: number; readonly voldoende: number } => {
  const { voldoende = 0, onvoldoende = 0 } = counts[nth] ?? {};
  return { aantal: voldoende + onvoldoende, voldoende };
};

/** The inzending of {@link PLANTED}: counts that stand nowhere else. */
export function plantedInzending(): Inzending {
  const usual = exampleInzending(PLANTED.locatieId);
  const domeinen = counts.map(({ ondersteuning, ...judged }, nth) => {
    const nietTeBeoordelen = DOELGROEP - judged.voldoende - judged.onvoldoende;
    return {
      ...{ domein: usualDomeinen[nth]?.domein ?? '', ...judged, nietTeBeoordelen, ondersteuning },
      redenen: { teKort: nietTeBeoordelen, eenMeting: 0, veelAfwezig: 0, anderVolgsysteem: 0, overig: 0 },
    };
  });
  const groepen: Inzending['groepen'] = [
    {
      ...{ groepen: ['peuters'], kinderen: KINDEREN, doelgroepkinderen: DOELGROEP },
      ...{ omvang: 'volledig', domeinen },
    },
  ];
  return { ...usual, groepen };
}

/** Counts of three digits, and what can be worked out from a pair of them. Two digits would be anywhere. */
export const plantedTexts: readonly string[] = [
  ...[KINDEREN, DOELGROEP].map(String),
  ...counts.flatMap(({ voldoende }, nth) => {
    const { aantal } = plantedFigures(nth);
    const share = voldoende / aantal;
    const percentage = (100 * share).toFixed(2);
    return [
      String(voldoende),
      String(aantal),
      share.toFixed(12).slice(0, 7),
      percentage,
      percentage.replace('.', ','),
    ];
  }),
];
