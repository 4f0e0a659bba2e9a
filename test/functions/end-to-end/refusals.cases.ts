import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { telling } from '../fixtures/inzending.ts';
import { exampleInzending } from './client.ts';

interface RefusalCase {
  readonly what: string;
  readonly body: object & { readonly locatieId: string };
  readonly status: number;
  readonly rule: string;
}

const locatieId = 'voorschool-eik';
const good = exampleInzending(locatieId);
const sent = (changes: Partial<Record<keyof Inzending, unknown>>) => ({ ...good, ...changes, locatieId });
const [groep] = good.groepen;
const [toelichting] = good.toelichtingen;

/** Payloads that no sheet would send: each refused by the rule that the sheet shows. */
export const refusals: readonly RefusalCase[] = [
  { what: 'another schooljaar', body: sent({ schooljaar: '2024-2025' }), status: 422, rule: 'L-02' },
  {
    what: 'a kindvolgsysteem that is not on the list',
    body: sent({ kindvolgsysteem: 'zelf' }),
    status: 400,
    rule: 'L-03',
  },
  {
    what: 'another kindvolgsysteem without its name',
    body: sent({ kindvolgsysteem: 'anders' }),
    status: 422,
    rule: 'L-04',
  },
  {
    what: 'more doelgroepkinderen than children',
    body: sent({ groepen: [{ ...groep, kinderen: 5 }] }),
    status: 422,
    rule: 'A-01',
  },
  {
    what: 'a negative number',
    body: sent({ groepen: [{ ...groep, kinderen: -1 }] }),
    status: 400,
    rule: 'A-03',
  },
  {
    what: 'details of three children',
    body: sent({ groepen: [telling(['peuters'], 3, 2)] }),
    status: 422,
    rule: 'A-19',
  },
  {
    what: 'a toelichting with an e-mail address',
    body: sent({
      toelichtingen: [{ ...toelichting, tekst: 'Mail naar iemand@voorbeeld.example voor meer.' }],
    }),
    status: 422,
    rule: 'T-04',
  },
  { what: 'no verklaring', body: sent({ verklaring: false }), status: 422, rule: 'U-02' },
  {
    what: 'a field that the form does not have',
    body: sent({ kindcode: 'K01' } as object),
    status: 400,
    rule: 'U-08',
  },
  {
    what: 'a row of a child hidden in a groep',
    body: sent({ groepen: [{ ...groep, children: [{ code: 'K01' }] }] }),
    status: 400,
    rule: 'U-08',
  },
];
