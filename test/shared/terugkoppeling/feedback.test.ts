import { describe, expect, test } from 'vitest';
import { controletotalenOf } from '../../../shared/inzending/ontvangstbewijs.ts';
import { buildTerugkoppelingen } from '../../../shared/terugkoppeling/build-terugkoppeling.ts';
import type { EigenCijfers } from '../../../shared/terugkoppeling/eigen-cijfers.ts';
import { fasenFeedback } from '../../../shared/terugkoppeling/fasen-feedback.ts';
import { feedbackTexts } from '../../../shared/terugkoppeling/feedback-texts.ts';
import { gemeenteFeedback } from '../../../shared/terugkoppeling/gemeente-feedback.ts';
import { partnerFeedback } from '../../../shared/terugkoppeling/partner-feedback.ts';
import { gemeenteOf, input, schools, sentBy } from './example-gemeente.ts';

const terugkoppeling = buildTerugkoppelingen(input, 'locaties').partners;
const ownOf = ({ locatie, inzending }: (typeof schools)[number]): EigenCijfers => ({
  locatie,
  nulopgave: inzending.nulopgave,
  groepen: inzending.groepen,
  ontvangstbewijs: {
    inzendingId: '00000000-0000-4000-8000-000000000000',
    uitvraagId: inzending.uitvraagId,
    locatieId: locatie.locatieId,
    versie: 1,
    ontvangenOp: '2026-06-20T10:00:00Z',
    nummer: 'GB-AAAAAAAA',
    status: 'geaccepteerd',
    totalen: controletotalenOf(inzending),
  },
});
const own = ownOf(schools[0]!);
const only = (figures: EigenCijfers) => ({ locatie: own.locatie, own: figures, others: [] });
const nothing = { locatie: own.locatie, own: undefined, others: [] };

describe('the feedback sheet of a locatie', () => {
  const { lines, notes } = partnerFeedback(terugkoppeling, only(own));

  test('shows own numbers in full beside percentages of fase and gemeente', () => {
    expect(lines.map(({ naam }) => naam)).toEqual(['Taal', 'Rekenen', 'Sociaal-emotioneel', 'Motoriek']);
    expect(lines[0]).toMatchObject({
      own: '12 van 12',
      streefpercentage: 80,
      fase: {
        naam: 'Vroegschool',
        number: '36 van 36',
        percentage: 100,
        streefpercentage: 80,
        words: 'gehaald',
      },
      gemeente: { number: '72 van 72', percentage: 100 },
      difference: 'Het verschil kan toeval zijn.',
    });
    expect(lines[3]).toMatchObject({ own: '0 van 12', fase: { words: 'nog niet gehaald' } });
  });

  test('judges the gemeente only where its fasen share a streefpercentage', () => {
    expect(lines[0]?.gemeente).not.toHaveProperty('words');
    expect(lines[1]?.gemeente).toMatchObject({ streefpercentage: 75, words: 'gehaald' });
  });

  test('promises what a reader can and cannot find out', () => {
    expect(notes[0]).toMatch(/^Cijfers van andere organisaties gaan over minstens 10 kinderen\./);
    const without = terugkoppeling.cijfers.filter(({ niveau }) => niveau !== 'organisatie');
    const { notes: told } = partnerFeedback({ ...terugkoppeling, cijfers: without }, only(own));
    expect(told[0]).not.toContain(feedbackTexts.colleagues);
  });

  test('says of an own organisatie row that colleagues can find out more', () => {
    const { organisatieId } = own.locatie;
    const cijfers = terugkoppeling.cijfers.map((one) =>
      one.niveau === 'fase' ? { ...one, niveau: 'organisatie' as const, id: organisatieId } : one,
    );
    const { notes: told } = partnerFeedback({ ...terugkoppeling, cijfers }, only(own));
    expect(told[0]).toContain(feedbackTexts.colleagues);
  });

  test('gives no verdict over fewer children than a published figure has', () => {
    const groepen = own.groepen.map((row) => ({
      ...row,
      domeinen: row.domeinen.map((one) => ({ ...one, voldoende: 0, onvoldoende: 1 })),
    })) as typeof own.groepen;
    const { lines: few } = partnerFeedback(terugkoppeling, only({ ...own, groepen: groepen.slice(0, 1) }));
    expect(few[0]).toMatchObject({
      own: '0 van 1',
      difference: 'Bij zo weinig kinderen zegt dit niets.',
    });
  });

  test('says where a difference is no chance', () => {
    const groepen = own.groepen.map((row) => ({
      ...row,
      domeinen: row.domeinen.map((one) => ({
        ...one,
        voldoende: one.onvoldoende,
        onvoldoende: one.voldoende,
      })),
    })) as typeof own.groepen;
    expect(partnerFeedback(terugkoppeling, only({ ...own, groepen })).lines[0]?.difference).toBe(
      'Dit verschil is groter dan toeval.',
    );
  });

  test('has only own figures and one kind sentence where nothing may be published', () => {
    const { locatie } = schools[0]!;
    const alone = buildTerugkoppelingen({ ...input, locaties: [sentBy(locatie, 9)] }, 'locaties').partners;
    const feedback = partnerFeedback(alone, only(own));
    expect(feedback.notes[0]).toBe(feedbackTexts.ownOnly);
    feedback.lines.forEach((line) => {
      expect(Object.keys(line).sort()).toEqual(['domein', 'naam', 'own', 'ownShare', 'streefpercentage']);
    });
  });

  test('says so where nobody was judged or there are no doelgroepkinderen', () => {
    const empty = { ...own, groepen: [] };
    expect(partnerFeedback(terugkoppeling, only(empty)).lines[0]).toMatchObject({
      own: 'geen kind beoordeeld',
    });
    expect(partnerFeedback(terugkoppeling, only(empty)).lines[0]).not.toHaveProperty('difference');
    expect(partnerFeedback(terugkoppeling, only({ ...empty, nulopgave: true })).lines[0]?.own).toBe(
      'geen doelgroepkinderen',
    );
  });
});

describe('the feedback sheet of a locatie that sent nothing', () => {
  test('has the figures of others, and one kind sentence', () => {
    const { lines, notes } = partnerFeedback(terugkoppeling, nothing);
    expect(notes[0]).toBe(feedbackTexts.nothingReceived);
    expect(lines[0]).toMatchObject({ fase: { number: '36 van 36' }, gemeente: { number: '72 van 72' } });
    lines.forEach((line) => expect(Object.keys(line).filter((key) => key.startsWith('own'))).toEqual([]));
  });

  test('has two sentences and no figure where nothing may be published', () => {
    const { locatie } = schools[0]!;
    const alone = buildTerugkoppelingen({ ...input, locaties: [sentBy(locatie, 9)] }, 'locaties').partners;
    const { lines, notes } = partnerFeedback(alone, nothing);
    expect(notes).toEqual([feedbackTexts.nothingReceived, feedbackTexts.noFigures]);
    lines.forEach((line) => expect(Object.keys(line).sort()).toEqual(['domein', 'naam', 'streefpercentage']));
  });
});

describe('the feedback sheet of the gemeente', () => {
  test('shows the gemeente in every domein', () => {
    const { lines, response } = gemeenteFeedback(terugkoppeling);
    expect(lines.map(({ naam }) => naam)).toEqual(['Taal', 'Rekenen', 'Sociaal-emotioneel', 'Motoriek']);
    expect(lines[0]?.figure).toMatchObject({ naam: 'Voorbeeldstad (verzonnen)', number: '72 van 72' });
    expect(response).toBe('Ontvangen: 6 van de 6 locaties.');
  });

  test('leaves who takes no part out of the count, and says how many they are', () => {
    const terugkoppeling = buildTerugkoppelingen(input, 'locaties').partners;
    const { response } = gemeenteFeedback({
      ...terugkoppeling,
      locaties: terugkoppeling.locaties.map((one, i) =>
        i === 0 ? { ...one, respons: 'doet-niet-mee' } : one,
      ),
    });
    expect(response).toBe('Ontvangen: 5 van de 5 locaties. Eén locatie doet niet mee en telt hier niet.');
  });

  test('has no lines, and says so, where nothing may be published', () => {
    const locaties = [sentBy(gemeenteOf('school', 'a', 1), 3), { locatie: gemeenteOf('school', 'b', 2) }];
    const { lines, response, notes } = gemeenteFeedback(
      buildTerugkoppelingen({ ...input, locaties }, 'locaties').partners,
    );
    expect(lines).toEqual([]);
    expect(response).toBe('Ontvangen: 1 van de 2 locaties.');
    expect(notes).toEqual(['Er zijn te weinig kinderen om cijfers te laten zien.']);
  });
});

describe('voorschool beside vroegschool', () => {
  test('has both in every domein, each against its own streefpercentage', () => {
    const [taal] = fasenFeedback(terugkoppeling);
    expect(fasenFeedback(terugkoppeling)).toHaveLength(4);
    expect(taal).toMatchObject({
      naam: 'Taal',
      figures: {
        voorschool: { number: '36 van 36' },
        vroegschool: { streefpercentage: 80, outcome: 'reached' },
      },
      mayBeChance: true,
      difference: 'Het verschil kan toeval zijn.',
    });
  });

  test('says where the difference is more than chance', () => {
    const cijfers = terugkoppeling.cijfers.map((one) =>
      one.niveau === 'fase' && one.fase === 'voorschool' ? { ...one, voldoende: 0 } : one,
    );
    expect(fasenFeedback({ ...terugkoppeling, cijfers })[0]).toMatchObject({
      mayBeChance: false,
      difference: 'Dit verschil is groter dan toeval.',
    });
  });

  test('leaves a domein out of which one of the two may not exist', () => {
    const cijfers = terugkoppeling.cijfers.filter(
      (one) => !(one.niveau === 'fase' && one.fase === 'voorschool' && one.domein === 'taal'),
    );
    expect(fasenFeedback({ ...terugkoppeling, cijfers }).map(({ naam }) => naam)).toEqual([
      'Rekenen',
      'Sociaal-emotioneel',
      'Motoriek',
    ]);
  });
});
