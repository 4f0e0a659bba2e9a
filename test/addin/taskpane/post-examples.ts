import type { UitnodigingRegel } from '../../../shared/contract/uitnodiging-messages.ts';
import type { AdressenPreview } from '../../../addin/flows/adressen.ts';
import type { ReadPost } from '../../../addin/flows/post.ts';
import * as ex from './examples.ts';

const uitnodigingId = `0000-${'0'.repeat(32)}`;
const moment = '2026-06-02T09:00:00.000Z';
const expiresAt = '2026-07-02T09:00:00.000Z';
const sent = { soort: 'uitnodiging', status: 'verstuurd', moment } as const;

const regel = (nth: number, more: Partial<UitnodigingRegel>): UitnodigingRegel => ({
  rol: 'coordinator',
  scope: `loc-${nth}`,
  naam: `Voorbeeldschool ${nth}`,
  toegang: false,
  compleet: false,
  krijgt: more.adres === undefined || more.bericht !== undefined ? [] : ['uitnodiging'],
  ...more,
});
const adres = 'school@voorbeeld.example';

/** One place in each stand. */
export const regels: readonly UitnodigingRegel[] = [
  regel(1, {}),
  regel(2, { adres, bericht: { ...sent, status: 'niet-aangekomen' } }),
  regel(3, { adres, bericht: sent, uitnodiging: { uitnodigingId, status: 'verlopen', expiresAt } }),
  regel(4, { adres, bericht: sent, uitnodiging: { uitnodigingId, status: 'ingetrokken', expiresAt } }),
  regel(5, { adres }),
  regel(10, { adres, bericht: sent, uitnodiging: { uitnodigingId, status: 'gebruikt', expiresAt } }),
  regel(6, { adres, bericht: { ...sent, status: 'wacht' } }),
  regel(7, {
    adres,
    bericht: sent,
    uitnodiging: { uitnodigingId, status: 'open', expiresAt },
    krijgt: ['herinnering'],
    organisatie: 'Voorbeeldbestuur',
    herinnerd: true,
  }),
  regel(8, { adres, bericht: sent, toegang: true, compleet: true }),
  regel(9, { rol: 'bestuurder', adres: 'bestuur@voorbeeld.example', bericht: sent }),
];

export function readPost(more: Partial<ReadPost['overzicht']> = {}): ReadPost {
  const { gemeentecode, uitvraagId } = ex.uitvraag('open');
  return {
    key: { gemeentecode, uitvraagId },
    readAt: '2026-06-12T09:00:00.000Z',
    overzicht: { mail: true, days: 30, vragenAan: 'vve@voorbeeld.example', regels: [...regels], ...more },
    toegang: {
      regels: [
        {
          toegangId: '0'.repeat(32),
          rol: 'coordinator',
          scope: 'loc-8',
          naam: 'Voorbeeldschool 8',
          adres,
          zelf: false,
        },
        { toegangId: '1'.repeat(32), rol: 'gemeente', scope: 'gemeente', naam: 'Voorbeeldstad', zelf: true },
      ],
    },
  };
}

const place = (nth: number, was?: string): AdressenPreview['changes'][number]['place'] => ({
  ...{ rol: 'coordinator', scope: `loc-${nth}`, naam: `Voorbeeldschool ${nth}`, nummer: `99AA0${nth}` },
  ...{ organisatie: 'Verzonnen Schoolbestuur', adres: was, isActief: true },
});

/** A sheet with an address that is new, one that becomes another, one that goes, and a line of each wrong kind. */
export const adressen: AdressenPreview = {
  changes: [
    { place: place(1), to: 'een@voorbeeld.example', at: [0] },
    { place: place(2, adres), to: 'twee@voorbeeld.example', at: [1] },
    { place: place(3, adres), to: undefined, at: [2] },
  ],
  wrong: (
    [
      'zonder-nummer',
      'onbekend',
      'tegenspraak',
      'meer-dan-een',
      'geen-adres',
      'twee-adressen',
      'intussen-anders',
    ] as const
  ).map((why, i) => ({ at: i + 3, naam: `Voorbeeldschool ${i + 4}`, why })),
};

export const noAdressen: AdressenPreview = { changes: [], wrong: [] };
