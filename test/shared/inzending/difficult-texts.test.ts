import { describe, expect, it } from 'vitest';
import { Inzending } from '../../../shared/inzending/inzending.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { readEntries } from '../../../shared/inzending/read-formulier.ts';
import { gegevensCells, readGegevens } from '../../../shared/inzending/read-gegevens.ts';
import { readToelichtingRegel } from '../../../shared/inzending/read-toelichting.ts';
import type { Form, FormContext } from '../../../shared/inzending/form.ts';
import { Locatie, Organisatie } from '../../../shared/uitvraag/locatie.ts';
import { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import {
  atLimit,
  difficultNames,
  difficultTexts,
  forbidden,
  formulaLike,
  textsOf,
} from '../../support/difficult-texts.ts';
import { answers, atSchool, schoolForm } from '../example.ts';

type Fate = 'identical' | 'told' | 'lost';

/** What becomes of a text in a form: it travels to the letter, a mistake is told where it stands, or neither. */
function fateOf(
  form: Form,
  column: string,
  held: (sent: Inzending) => string | undefined,
  text: string,
): Fate {
  const told = validateForm(form, atSchool, {}).some(
    ({ severity, place }) => severity === 'fout' && [place.column, place.row].includes(column),
  );
  if (told) return 'told';
  const made = makeInzending(form, atSchool, { ...answers, nulopgave: false });
  const sent = Inzending.safeParse(JSON.parse(JSON.stringify(made))).data;
  return sent !== undefined && held(sent) === text ? 'identical' : 'lost';
}

const { domeinen } = atSchool.uitvraag.afspraak;
const [taal] = domeinen;

function explained(column: 'tekst' | 'watDoenWe', text: string): Fate {
  const cells = { domein: taal!.naam, bevorderend: 'Taal thuis', belemmerend: 'Taal thuis', [column]: text };
  const [, ...others] = schoolForm.toelichtingen;
  const form = { ...schoolForm, toelichtingen: [readToelichtingRegel(cells, domeinen)!, ...others] };
  return fateOf(form, column, ({ toelichtingen }) => toelichtingen[0]?.[column], text);
}

function named(text: string): Fate {
  const entries = readEntries([
    { label: 'Kindvolgsysteem', value: 'Anders' },
    { label: 'Naam van het kindvolgsysteem', value: text },
    { label: 'Zo bepalen wij groei', value: schoolForm.groeimethode },
  ]);
  const key = 'kindvolgsysteemNaam';
  return fateOf({ ...schoolForm, ...entries }, key, (sent) => sent.kindvolgsysteemNaam, text);
}

const texts = textsOf(difficultTexts);
const fates = (of: (text: string) => Fate, wanted: Fate) => texts.filter((text) => of(text) === wanted);

describe('a difficult text in an explanation', () => {
  it.each(['tekst', 'watDoenWe'] as const)('travels to the letter or is told of: %s', (column) => {
    const of = (text: string) => explained(column, text);
    expect(fates(of, 'lost')).toEqual([]);
    // What points at a person or at a child is told of whatever its signs.
    expect(fates(of, 'told').sort()).toEqual([...textsOf(forbidden), '+31 6 00000000', '19-8-2025'].sort());
  });

  it('may be as long as its field, and no longer', () => {
    expect([1000, 999].map((length) => explained('tekst', atLimit(length).text))).toEqual([
      'identical',
      'identical',
    ]);
    expect(explained('tekst', atLimit(1001).text)).toBe('told');
  });
});

describe('a difficult text as the name of a kindvolgsysteem', () => {
  it('travels to the letter or is told of', () => {
    expect(fates(named, 'lost')).toEqual([]);
    expect(fates(named, 'identical')).toEqual(expect.arrayContaining([...textsOf(difficultNames)]));
    expect(fates(named, 'told')).toEqual(
      expect.arrayContaining([...textsOf([...formulaLike, ...forbidden])]),
    );
  });

  it('may be as long as its field, and no longer', () => {
    expect(named('x'.repeat(60))).toBe('identical');
    expect(named('x'.repeat(61))).toBe('told');
  });
});

/** The form of a locatie in which every name and every agreed text is this one. */
const contextNamed = (text: string): FormContext => ({
  ...atSchool,
  gemeenteNaam: text,
  locatie: { ...atSchool.locatie, naam: text },
  uitvraag: {
    ...atSchool.uitvraag,
    titel: text,
    afspraak: {
      ...atSchool.uitvraag.afspraak,
      titel: text,
      doelgroepPeuter: text,
      doelgroepKleuter: text,
      groeibegrip: text,
    },
  },
});

const isTaken = (text: string): boolean => {
  const { gemeenteNaam: naam, locatie, uitvraag } = contextNamed(text);
  const organisatie = { organisatieId: 'org-1', naam: text, soort: 'schoolbestuur' };
  return [
    Gemeente.safeParse({ gemeentecode: '9901', naam }),
    Organisatie.safeParse(organisatie),
    Locatie.safeParse(locatie),
    Uitvraag.safeParse(uitvraag),
  ].every(({ success }) => success);
};

describe('a difficult text as a name in the register', () => {
  const taken = texts.filter(isTaken);

  it('is taken unless a program takes it for a formula, or it is no line', () => {
    expect(taken).toEqual(expect.arrayContaining([...textsOf(difficultNames)]));
    expect(textsOf([...formulaLike, ...forbidden]).filter((text) => taken.includes(text))).toEqual([]);
    expect(texts.filter((text) => /[\n\r\t]/.test(text) && taken.includes(text))).toEqual([]);
  });

  it.each(taken)('%j comes back to the letter from the sheet Gegevens', (text) => {
    const read = readGegevens(gegevensCells(contextNamed(text)));
    expect(read).toEqual({ context: expect.objectContaining(contextNamed(text)) as unknown });
  });
});
