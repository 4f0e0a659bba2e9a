import { describe, expect, it } from 'vitest';
import { dialoogFacts, type Change } from '../../../shared/terugkoppeling/dialoog-facts.ts';
import { dialoogRegels } from '../../../shared/terugkoppeling/dialoog-regels.ts';
import { dialoogvragen } from '../../../shared/terugkoppeling/dialoogvragen.ts';
import type { EigenCijfers } from '../../../shared/terugkoppeling/eigen-cijfers.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { contextFor } from '../../support/example-form.ts';
import { ownFigures } from '../../support/example-own.ts';
import {
  documentWith,
  faseRow,
  gemeenteRow,
  organisatieRow,
  restRow,
} from '../../support/example-partners.ts';
import { withoutFigures } from '../../support/example-terugkoppeling.ts';

const { locatie } = contextFor('school-linde');
const [one, other] = [
  { organisatieId: 'oost', naam: 'Oost' },
  { organisatieId: 'west', naam: 'West' },
];

interface Given {
  readonly document?: Terugkoppeling;
  readonly own?: EigenCijfers | undefined;
  readonly changed?: readonly Change[];
}

const factsOf = ({ document = calm, own, changed = [] }: Given) =>
  dialoogFacts(document, { locatie, own, others: [] }, changed);
const asked = (given: Given) => dialoogvragen(factsOf(given)).map(({ id }) => id);
/** Whether a rule speaks at all, however many others do. */
const asks = (id: string, given: Given) =>
  dialoogRegels.find((rule) => rule.id === id)?.ask(factsOf(given)) !== undefined;

/** Figures that ask for nothing: everything alike, around the streefpercentage, and help for everyone. */
const calmRows = [gemeenteRow(80, [60, 60, 60, 60]), faseRow('vroegschool', 40, [30, 30, 30, 30])];
const helped = (document: Terugkoppeling): Terugkoppeling => ({
  ...document,
  details: (document.details ?? []).map((detail) => ({
    ...detail,
    domeinen: detail.domeinen.map(({ domein }) => ({
      domein,
      nietTeBeoordelen: 0,
      ondersteuning: { onvoldoende: 10, geregeld: 10 },
    })),
  })),
});
const calm = helped(documentWith(calmRows));
const withFase = (...voldoende: [number, number, number, number]) =>
  helped(documentWith([gemeenteRow(80, voldoende), faseRow('vroegschool', 40, voldoende)]));

/** What somebody sent, with this outcome in every domein of its first groep and nothing else. */
const ownWith = (voldoende: number, onvoldoende: number, ondersteuning = onvoldoende): EigenCijfers => ({
  ...ownFigures,
  groepen: ownFigures.groepen.slice(0, 1).map((row) => ({
    ...row,
    domeinen: row.domeinen.map((one) => ({ ...one, voldoende, onvoldoende, ondersteuning })),
  })) as EigenCijfers['groepen'],
});

/** Each question: figures that ask for it, and figures that differ from those in what it is about and nothing else. */
const cases: readonly [id: string, asking: Given, calmer: Given][] = [
  ['streef-niet-gehaald', { document: withFase(15, 30, 30, 30) }, { document: withFase(28, 30, 30, 30) }],
  ['eigen-cijfers-anders', { own: ownWith(2, 18) }, { own: ownWith(14, 6) }],
  ['eigen-weinig-kinderen', { own: ownWith(3, 2) }, { own: ownWith(9, 3) }],
  [
    'eigen-ondersteuning',
    { document: withoutFigures, own: ownWith(9, 3, 1) },
    { document: withoutFigures, own: ownWith(9, 3, 3) },
  ],
  [
    'eigen-minste-groei',
    { document: withoutFigures, own: oneLow(4) },
    { document: withoutFigures, own: oneLow(18) },
  ],
  [
    'anders-dan-vorig-jaar',
    {
      changed: [{ naam: 'Taal', before: { aantal: 40, voldoende: 10 }, now: { aantal: 40, voldoende: 30 } }],
    },
    { changed: [] },
  ],
  [
    'voorschool-en-vroegschool',
    { document: documentWith([...calmRows, faseRow('voorschool', 40, [10, 30, 30, 30])]) },
    { document: documentWith([...calmRows, faseRow('voorschool', 40, [29, 30, 30, 30])]) },
  ],
  [
    'verschil-tussen-organisaties',
    {
      document: documentWith([
        ...calmRows,
        organisatieRow(one, 20, [5, 15, 15, 15]),
        restRow(20, [18, 15, 15, 15]),
      ]),
    },
    {
      document: documentWith([
        ...calmRows,
        organisatieRow(one, 20, [14, 15, 15, 15]),
        restRow(20, [16, 15, 15, 15]),
      ]),
    },
  ],
  ['ondersteuning', { document: documentWith(calmRows) }, { document: calm }],
  ['veel-zonder-oordeel', { document: without(15) }, { document: without(5) }],
  [
    'factor-remt',
    { document: named('belemmerend', 'aanwezigheid') },
    { document: named('bevorderend', 'coaching') },
  ],
  [
    'factor-helpt',
    { document: named('bevorderend', 'coaching') },
    { document: named('bevorderend', 'anders') },
  ],
  ['sterk-naast-zwak', { document: withFase(15, 39, 30, 30) }, { document: withFase(30, 39, 30, 30) }],
  ['minste-groei', { document: withFase(15, 39, 30, 30) }, { document: withFase(29, 30, 30, 31) }],
  ['streef-overal-gehaald', { document: withFase(39, 39, 39, 39) }, { document: withFase(30, 39, 39, 39) }],
];

function without(nietTeBeoordelen: number): Terugkoppeling {
  const details = (calm.details ?? []).map((detail) => ({
    ...detail,
    domeinen: detail.domeinen.map((one) => ({ ...one, nietTeBeoordelen })),
  }));
  return { ...calm, details };
}

function named(soort: 'bevorderend' | 'belemmerend', factor: 'coaching' | 'aanwezigheid' | 'anders') {
  return { ...calm, factoren: [{ fase: 'vroegschool' as const, soort, factor, locaties: 4 }] };
}

function oneLow(voldoende: number): EigenCijfers {
  const own = ownWith(18, 2);
  return {
    ...own,
    groepen: own.groepen.map((row) => ({
      ...row,
      domeinen: row.domeinen.map((one, i) =>
        i === 0 ? { ...one, voldoende, onvoldoende: 20 - voldoende } : one,
      ),
    })) as EigenCijfers['groepen'],
  };
}

describe('a question for the conversation', () => {
  it('is not there where no figure asks for it', () => {
    expect(asked({})).toEqual([]);
  });

  it.each(cases)('%s appears with its figures, and goes when they are calm', (id, asking, calmer) => {
    expect(asks(id, asking)).toBe(true);
    expect(asks(id, calmer)).toBe(false);
  });

  it('has a case here, whichever it is', () => {
    expect(cases.map(([id]) => id).sort()).toEqual(dialoogRegels.map(({ id }) => id).sort());
  });

  it('says its figures, each with the number of children or locaties', () => {
    for (const [id, asking] of cases) {
      const cijfers = dialoogRegels.find((rule) => rule.id === id)?.ask(factsOf(asking))?.cijfers ?? [];
      expect(cijfers.length).toBeGreaterThan(0);
      for (const cijfer of cijfers) expect(cijfer).toMatch(/\d/);
    }
  });

  it('never names another organisatie', () => {
    const rows = [
      ...calmRows,
      organisatieRow(one, 20, [5, 15, 15, 15]),
      organisatieRow(other, 20, [18, 15, 15, 15]),
    ];
    const vragen = dialoogvragen(factsOf({ document: documentWith(rows) }));
    expect(vragen.map(({ id }) => id)).toContain('verschil-tussen-organisaties');
    expect(JSON.stringify(vragen)).not.toMatch(/Oost|West/);
  });

  it('is one of six at most', () => {
    const document = {
      ...documentWith([
        gemeenteRow(80, [20, 20, 60, 78]),
        faseRow('vroegschool', 40, [10, 10, 30, 39]),
        faseRow('voorschool', 40, [35, 35, 35, 35]),
      ]),
      factoren: [
        ...named('belemmerend', 'aanwezigheid').factoren,
        ...named('bevorderend', 'coaching').factoren,
      ],
    };
    const rules = dialoogRegels.filter(({ ask }) => ask(factsOf({ document, own: ownWith(18, 2, 0) })));
    expect(rules.length).toBeGreaterThan(6);
    expect(asked({ document, own: ownWith(18, 2, 0) })).toHaveLength(6);
  });
});
