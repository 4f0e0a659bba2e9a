import { describe, expect, it } from 'vitest';
import { previewOf } from '../../../addin/flows/preview.ts';
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
