import { describe, expect, it } from 'vitest';
import { previewParts } from '../../../addin/flows/preview.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { contextFor } from '../../support/example-form.ts';
import { goodForm, kind } from '../../support/example-kinderen.ts';

const context = contextFor('school-linde');
const answers = { nulopgave: false, vervangt: 0, redenen: [], verklaring: false };

function previewFor(count: number) {
  const form = goodForm(['Groep 1', 'Groep 2'], count);
  const away = kind('K99', 'Groep 1', { reden: 'nieuw in Nederland' });
  const oordelen = { ...away.oordelen, motoriek: 'niet te beoordelen' };
  const kinderen = count < 5 ? form.kinderen : [...form.kinderen, { ...away, oordelen }];
  const inzending = makeInzending({ ...form, kinderen }, context, answers)!;
  return { inzending, parts: previewParts(inzending, context) };
}

describe('"Dit wordt verstuurd"', () => {
  it('has the form, a part a groep and a part a domein', () => {
    expect(previewFor(14).parts.map(({ about, title }) => [about, title])).toEqual([
      ['formulier', 'Over uw locatie'],
      ['groep', 'Groep 1'],
      ['groep', 'Groep 2'],
      ...context.uitvraag.afspraak.domeinen.map(({ naam }) => ['toelichting', `Uw uitleg bij ${naam}`]),
    ]);
  });

  it('shows the growth of a groep as one table, each domein a row', () => {
    const { inzending, parts } = previewFor(14);
    const [, part] = parts;
    const [growth, together] = part!.tables;
    expect(growth?.head).toHaveLength(5);
    expect(growth?.rows.map((row) => row.slice(1).map(Number))).toEqual(
      inzending.groepen[0]!.domeinen.map((one) => [
        ...[one.voldoende, one.onvoldoende, one.nietTeBeoordelen],
        'ondersteuning' in one ? one.ondersteuning : -1,
      ]),
    );
    expect(together?.head).toEqual(['Aantal domeinen', '0', '1', '2', '3', '4']);
    expect(part?.lines.at(-1)).toEqual({ label: 'Niet te beoordelen bij Motoriek', value: '1 overig' });
  });

  it('says how many children are left out where they were not judged in every domein', () => {
    const [first, second] = previewFor(14).inzending.groepen.map((row, index) => {
      const note = previewFor(14).parts[index + 1]?.tables[1]?.note;
      return { note, all: row.doelgroepkinderen };
    });
    expect(first?.note).toBe(
      `Van de ${first?.all} kinderen telt 1 kind hier niet mee. Het is ergens niet te beoordelen.`,
    );
    expect(second?.note).toBeUndefined();
  });

  it('says a reason as it is sent: where a child comes from is not', () => {
    expect(JSON.stringify(previewFor(14).parts)).not.toContain('Nederland');
  });

  it('repeats the words of the toelichting to the letter', () => {
    const { inzending, parts } = previewFor(14);
    const values = parts.flatMap(({ lines }) => lines.map(({ value }) => value));
    for (const { tekst, watDoenWe } of inzending.toelichtingen) {
      expect(values).toContain(tekst);
      expect(values).toContain(watDoenWe);
    }
  });

  it('has no table of domeinen per child where counts were typed', () => {
    const { inzending } = previewFor(14);
    const groepen = inzending.groepen.map((row) => ({ ...row, combinatie: undefined }));
    const [, part] = previewParts({ ...inzending, groepen }, context);
    expect(part?.tables.map(({ caption }) => caption)).toEqual(['Groei']);
  });

  it('has one table and two counts for fewer than five children', () => {
    const [, part] = previewFor(4).parts;
    expect(part?.lines).toHaveLength(2);
    expect(part?.tables.map(({ head }) => head.length)).toEqual([4]);
  });
});
