import { describe, expect, it } from 'vitest';
import { previewOf, previewParts } from '../../../addin/flows/preview.ts';
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
  return { inzending, lines: previewOf(inzending, context) };
}

describe('"Dit wordt verstuurd"', () => {
  it('has a line for everything that goes out about a groep', () => {
    const { inzending, lines } = previewFor(14);
    const labels = lines.map(({ label }) => label);
    for (const groep of ['Groep 1', 'Groep 2']) {
      const about = labels.filter((label) => label.startsWith(`${groep}:`));
      const parts = ['alle kinderen', 'met VVE-indicatie', 'ging naar een voorschool', 'in hoeveel domeinen'];
      for (const part of parts) expect(about.filter((label) => label.includes(part))).toHaveLength(1);
      for (const { naam } of context.uitvraag.afspraak.domeinen) {
        expect(about).toContain(`${groep}: groei ${naam}`);
        expect(about).toContain(`${groep}: krijgt extra hulp, ${naam}`);
      }
    }
    expect(inzending.groepen).toHaveLength(2);
  });

  it('says a reason as it is sent: where a child comes from is not', () => {
    const { lines } = previewFor(14);
    const reasons = lines.filter(({ label }) => label.includes('waarom niet te beoordelen'));
    expect(reasons).toEqual([{ label: 'Groep 1: waarom niet te beoordelen, Motoriek', value: '1 overig' }]);
    expect(JSON.stringify(lines)).not.toContain('Nederland');
  });

  it('repeats the words of the toelichting to the letter', () => {
    const { inzending, lines } = previewFor(14);
    const values = lines.map(({ value }) => value);
    for (const { tekst, watDoenWe } of inzending.toelichtingen) {
      expect(values).toContain(tekst);
      expect(values).toContain(watDoenWe);
    }
  });

  it('has the outcome and nothing else for fewer than five children', () => {
    const { inzending, lines } = previewFor(4);
    expect(inzending.groepen.map(({ omvang }) => omvang)).toEqual(['beperkt']);
    const about = lines.filter(({ label }) => label.startsWith('Groep 1 en Groep 2:'));
    expect(about).toHaveLength(2 + context.uitvraag.afspraak.domeinen.length);
  });
});

describe('"Dit wordt verstuurd" in parts', () => {
  const partsFor = (count: number) => previewParts(previewFor(count).inzending, context);

  it('has the form, a part a groep and a part a domein', () => {
    expect(partsFor(14).map(({ about, title }) => [about, title])).toEqual([
      ['formulier', 'Over uw locatie'],
      ['groep', 'Groep 1'],
      ['groep', 'Groep 2'],
      ...context.uitvraag.afspraak.domeinen.map(({ naam }) => ['toelichting', `Uw uitleg bij ${naam}`]),
    ]);
  });

  it('shows the growth of a groep as one table, each domein a row', () => {
    const { inzending } = previewFor(14);
    const [, part] = previewParts(inzending, context);
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

  it('has one table and two counts for fewer than five children', () => {
    const [, part] = partsFor(4);
    expect(part?.lines).toHaveLength(2);
    expect(part?.tables.map(({ head }) => head.length)).toEqual([4]);
  });
});
