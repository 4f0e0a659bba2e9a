import { describe, expect, it } from 'vitest';
import { agreedRows } from '../../../addin/sheets/afspraak-rows.ts';
import { locatieRows } from '../../../addin/sheets/respons-rows.ts';
import { responsSheet } from '../../../addin/sheets/respons-sheet.ts';
import type { Afspraak } from '../../../shared/afspraak/afspraak.ts';
import type { ResponsRegel } from '../../../shared/contract/uitvraag-messages.ts';
import { locatieStand } from '../../../shared/respons/locatie-stand.ts';
import { uitvraag } from '../../functions/fixtures/gemeente.ts';

const silent: ResponsRegel = {
  ...{ locatieId: 'loc-1', organisatieId: 'org-1', naam: 'Linde (verzonnen)', soort: 'school' },
  ...{ status: 'uitgenodigd', versie: 0, beurt: 0 },
};

const organisaties = ['Zon', 'Maan'].map((naam) => ({
  ...{ organisatieId: naam.toLowerCase(), naam: `${naam} (verzonnen)`, soort: 'kinderopvang' as const },
}));
const locaties = organisaties.map(({ organisatieId }) => ({
  ...{ locatieId: `voor-${organisatieId}`, naam: 'Voorschool (verzonnen)', soort: 'voorschool' as const },
  ...{ gemeentecode: '9901', organisatieId },
}));
const said = (afspraak: Afspraak, subject: string) =>
  agreedRows(afspraak, { locaties, organisaties }).find(([what]) => what === subject)?.[1];

describe('the sheet Afspraak', () => {
  it('names who agreed to smaller rows, and whose locaties partners see', () => {
    const { afspraak } = uitvraag;
    expect(said(afspraak, 'Kleinere rijen')).toBe('Niemand stemt in met kleinere rijen.');
    expect(said(afspraak, 'Locaties in de cijfers')).toBe('Partners zien geen cijfers van aparte locaties.');
    const publicatie: Afspraak['publicatie'] = {
      ...afspraak.publicatie,
      toestemming: [{ fase: 'voorschool', organisaties: ['zon', 'maan'] }],
      locatiesVan: ['zon'],
    };
    const agreed = { ...afspraak, publicatie };
    expect(said(agreed, 'Kleinere rijen')).toBe(
      'In de voorschool stemmen alle organisaties in: Maan (verzonnen), Zon (verzonnen).',
    );
    expect(said(agreed, 'Kleinste cijfer')).toMatch(
      /^Cijfers gaan over minstens 10 kinderen\. Rijen van organisaties in de voorschool gaan over minstens 5,/,
    );
    expect(said(agreed, 'Locaties in de cijfers')).toBe(
      'Partners zien ook de locaties van: Zon (verzonnen).',
    );
  });

  it('promises one smallest number as long as not everybody agreed', () => {
    const { afspraak } = uitvraag;
    const toestemming = [{ fase: 'voorschool' as const, organisaties: ['zon'] }];
    const some = { ...afspraak, publicatie: { ...afspraak.publicatie, toestemming } };
    expect(said(some, 'Kleinste cijfer')).toBe(said(afspraak, 'Kleinste cijfer'));
    expect(said(some, 'Kleinste cijfer')).toMatch(/^Alle cijfers gaan over minstens 10 kinderen\./);
    expect(said(some, 'Kleinere rijen')).toContain('pas als iedereen instemt');
  });

  const talked = (change: Partial<Afspraak>) => said({ ...uitvraag.afspraak, ...change }, 'Besproken');
  const herijking = { vervangtVersie: 1, reden: 'Anders geteld.', leaDatum: '2026-11-12' };

  it('names the LEA of a new versie where it was talked about', () => {
    expect(talked({ besproken: [] })).toBe('Nog niet');
    expect(talked({ besproken: [], herijking })).toBe('12 november 2026: LEA');
  });

  it('names a meeting once', () => {
    const besproken = [{ datum: '2026-11-12', overleg: 'LEA-overleg' }];
    expect(talked({ besproken, herijking })).toBe('12 november 2026: LEA-overleg');
  });
});

describe('the sheet Respons', () => {
  it.each([
    ['open', 'Versturen kan tot en met'],
    ['gesloten', 'Versturen kon tot en met'],
    ['vastgesteld', 'De cijfers zijn vastgesteld.'],
    ['teruggekoppeld', 'De cijfers zijn vastgesteld.'],
  ] as const)('of an uitvraag that is %s says: %s', (status, words) => {
    const overview = { uitvraag: { ...uitvraag, status }, organisaties: [], regels: [silent] };
    const { blocks } = responsSheet(overview, { gemeente: 'Voorbeeldstad', now: new Date('2026-07-12') });
    expect(blocks.flatMap(({ values }) => values.flat()).join(' ')).toContain(words);
  });

  it('does not say that nothing came beside the moment at which it came', () => {
    const term = { status: 'gesloten', closesOn: '2026-06-30' } as const;
    const wordsOf = (regel: ResponsRegel) =>
      locatieRows([{ ...regel, ...locatieStand(regel, term, '2026-07-12') }], [])[0]?.[3];
    expect(wordsOf(silent)).toBe('Niets op tijd ontvangen');
    const back = {
      ...silent,
      status: 'ingetrokken',
      versie: 1,
      ontvangenOp: '2026-06-12T10:00:00Z',
    } as const;
    expect(wordsOf(back)).toBe('Ingetrokken, daarna niets ontvangen');
  });
});
