import { usualDomeinen } from '../../shared/afspraak/domein.ts';
import type { Form } from '../../shared/inzending/form.ts';
import type { KindRegel } from '../../shared/inzending/kind-regel.ts';

const each = (text: string) => Object.fromEntries(usualDomeinen.map(({ domein }) => [domein, text]));

/** A child about whom all is well; invented. */
export const kind = (code: string, groep: string, change: Partial<KindRegel> = {}): KindRegel => ({
  code,
  groep,
  indicatie: 'ja',
  startmaand: '2025-09',
  veGevolgd: groep === 'Peuters' ? '' : 'ja',
  oordelen: each('voldoende'),
  reden: '',
  hulp: each(''),
  ...change,
});

/** A form without a mistake: `count` children, each third with too little growth in taal and help. */
export function goodForm(groepen: readonly string[], count: number, codeOf = code): Form {
  const kinderen = Array.from({ length: count }, (_, i) => {
    const groep = groepen[i % groepen.length] ?? '';
    if (i % 3 !== 0) return kind(codeOf(i), groep);
    return kind(codeOf(i), groep, {
      oordelen: { ...each('voldoende'), taal: 'onvoldoende' },
      hulp: { ...each(''), taal: 'ja' },
    });
  });
  return {
    kindvolgsysteem: 'KIJK!',
    kindvolgsysteemNaam: '',
    groeimethode: 'Oordeel van de professional',
    groepen: groepen.map((groep) => ({ groep, kinderen: String(Math.ceil(count / groepen.length) + 10) })),
    kinderen,
    toelichtingen: usualDomeinen.map(({ domein }) => ({
      domein,
      bevorderend: 'Programma en activiteiten',
      belemmerend: 'Aanwezigheid van kinderen',
      tekst: 'We lezen elke dag voor in kleine groepen.',
      watDoenWe: 'We gaan hiermee door.',
      magDelen: 'ja',
    })),
  };
}

const code = (i: number): string => `K${String(i + 1).padStart(2, '0')}`;
