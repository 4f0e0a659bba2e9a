import { describe, expect, it } from 'vitest';
import { formSheets } from '../../../addin/sheets/form-sheets.ts';
import { paperFor } from '../../../addin/sheets/paper.ts';
import { contextFor } from '../../support/example-form.ts';

const facts = { who: 'Voorbeeldschool Linde', gemeente: 'Voorbeeldstad', uitvraag: 'Uitvraag 2026' };

describe('a printed page', () => {
  it('names locatie and uitvraag, on every sheet of a form', () => {
    for (const { paper } of formSheets(contextFor('school-linde'), '')) {
      expect(paper.header).toBe('Voorbeeldschool Linde');
      expect(paper.footer).toContain('Voorbeelduitvraag 2025-2026');
    }
  });

  it('says that its figures are invented where gemeente or uitvraag says so', () => {
    expect(paperFor(facts).footer).toBe('Uitvraag 2026');
    expect(paperFor({ ...facts, gemeente: 'Voorbeeldstad (verzonnen)' }).footer).toBe(
      'Uitvraag 2026. Verzonnen gegevens.',
    );
    expect(paperFor({ ...facts, uitvraag: 'Verzonnen ronde' }).footer).toContain('Verzonnen gegevens.');
  });

  it('breaks a long name into lines that fit beside the name of the sheet', () => {
    const who = 'Integraal kindcentrum voor peuters en kleuters aan de rand van het dorp '.repeat(2).trim();
    const lines = paperFor({ ...facts, who }, true).header.split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect(lines.join(' ')).toBe(who);
  });
});
