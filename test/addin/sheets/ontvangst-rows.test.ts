import { describe, expect, it } from 'vitest';
import { ontvangstRows, readOntvangst, totalRows } from '../../../addin/sheets/ontvangst-rows.ts';
import { usualDomeinen } from '../../../shared/afspraak/domein.ts';
import type { Ontvangstbewijs } from '../../../shared/inzending/ontvangstbewijs.ts';

const about = { uitvraagId: 'voorbeeld-2025-2026', locatieId: 'school-linde', domeinen: usualDomeinen };

const ontvangstbewijs: Ontvangstbewijs = {
  uitvraagId: about.uitvraagId,
  locatieId: about.locatieId,
  inzendingId: '11111111-2222-4333-8444-555555555555',
  versie: 2,
  ontvangenOp: '2026-06-20T10:00:05.123Z',
  nummer: 'GB-ABCD1234',
  status: 'geaccepteerd',
  totalen: {
    doelgroepkinderen: 14,
    beoordelingen: 56,
    toelichtingen: 4,
    voldoende: usualDomeinen.map(({ domein }, index) => ({ domein, aantal: 9 + index })),
  },
};

const tablesOf = (main: readonly (readonly unknown[])[], totals: readonly (readonly unknown[])[] = []) =>
  new Map([
    ['Ontvangst', { rows: main }],
    ['OntvangenAantallen', { rows: totals }],
  ]);

describe('an ontvangstbewijs on its sheet', () => {
  const main = ontvangstRows(ontvangstbewijs);
  const totals = totalRows(ontvangstbewijs, usualDomeinen);

  it('is read back as it was, to the thousandth of a second', () => {
    expect(readOntvangst(tablesOf(main, totals), about)).toEqual(ontvangstbewijs);
  });

  it('shows people no number of a computer among the answers, and no date of one', () => {
    const answers = main.map(([, value]) => value);
    expect(answers).toEqual(['GB-ABCD1234', '20 juni 2026 om 12:00', '2', 'Ontvangen en in orde']);
  });

  it.each(['ingetrokken', 'teruggegeven'] as const)(
    'is not called in order once it was %s, and read back',
    (stand) => {
      const judged = ontvangstRows(ontvangstbewijs, { inzendingId: ontvangstbewijs.inzendingId, stand });
      expect(judged.flat()).not.toContain('Ontvangen en in orde');
      expect(readOntvangst(tablesOf(judged, totals), about)).toEqual(ontvangstbewijs);
    },
  );

  it('is none where somebody changed a total', () => {
    const changed = totals.map(([label, value], index) => [label, index === 0 ? 'veel' : value]);
    expect(readOntvangst(tablesOf(main, changed), about)).toBeUndefined();
    expect(readOntvangst(tablesOf(main), about)).toBeUndefined();
  });

  it('is read from a form of version 1.0.0 too', () => {
    const older = [
      ['Nummer', 'GB-ABCD1234'],
      ['Ontvangen op', '20 juni 2026 om 12:00'],
      ['Versie', '2'],
      ...totals,
      ['Stand', 'geaccepteerd'],
      ['Tijdstip', ontvangstbewijs.ontvangenOp],
      ['Verzendnummer', ontvangstbewijs.inzendingId],
    ];
    expect(readOntvangst(tablesOf(older), about)).toEqual(ontvangstbewijs);
  });
});
