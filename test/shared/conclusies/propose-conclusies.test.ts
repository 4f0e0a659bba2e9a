import { describe, expect, it } from 'vitest';
import { Conclusie } from '../../../shared/conclusies/conclusie.ts';
import { causeWords, conclusieTexts } from '../../../shared/conclusies/conclusie-texts.ts';
import { proposeConclusies } from '../../../shared/conclusies/propose-conclusies.ts';
import { jaarOf } from '../../../shared/jaren/jaar.ts';
import { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { bothFasen, figuresOf, withoutFigures } from '../../support/example-terugkoppeling.ts';
import { oldTerugkoppeling, richTerugkoppeling } from '../../support/rich-terugkoppeling.ts';

const propose = (document: Terugkoppeling) => proposeConclusies({ document, reeks: [] });
const textOf = (document: Terugkoppeling, id: string) =>
  propose(document).find((one) => one.id === id)?.tekst;

/** The words of a cause that stand in a text, each as a whole word. */
const causesIn = (text: string) => causeWords.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(text));

const documents = [richTerugkoppeling, oldTerugkoppeling, bothFasen(20, 60, 50, 60), figuresOf(30, 40)];

describe('the documents of these tests', () => {
  it('are documents that may be published', () => {
    for (const document of documents) expect(Terugkoppeling.safeParse(document).error).toBeUndefined();
  });
});

describe('a proposed conclusion', () => {
  it('says the figure with its number of children, percentage and margin', () => {
    expect(textOf(richTerugkoppeling, 'streef.vroegschool.taal')).toBe(
      'Vroegscholen, taal: 43 van de 63 kinderen groeien voldoende. ' +
        'Dat is 68 procent (marge 55,9 tot 78,5). Dat ligt rond het streefpercentage van 75.',
    );
  });

  it('is tied to a published figure and its interval', () => {
    const [streef] = propose(bothFasen(40, 50, 30, 50));
    expect(streef?.bronnen[0]).toMatchObject({ aantal: 50, voldoende: 30 });
    for (const conclusie of documents.flatMap(propose)) {
      expect(Conclusie.safeParse(conclusie).success).toBe(true);
      for (const { aantal, voldoende, laagste, hoogste } of conclusie.bronnen) {
        expect(conclusie.tekst).toMatch(/marge \d+,\d tot \d+,\d/);
        expect(voldoende).toBeLessThanOrEqual(aantal);
        expect(laagste).toBeLessThanOrEqual((1000 * voldoende) / aantal);
        expect(hoogste).toBeGreaterThanOrEqual((1000 * voldoende) / aantal);
      }
    }
  });

  it('never gives a cause', () => {
    for (const { tekst } of documents.flatMap(propose)) expect(causesIn(tekst)).toEqual([]);
    expect(causesIn('Dit komt door corona.')).toEqual(['door']);
    expect(causesIn('De doorgaande lijn is er.')).toEqual([]);
    expect(conclusieTexts.more).not.toBe('');
  });

  it('is never about one organisatie or locatie', () => {
    const all = JSON.stringify(propose(richTerugkoppeling));
    for (const { naam } of richTerugkoppeling.organisaties) expect(all).not.toContain(naam);
  });

  it('has an id of its own, that is the same whatever the figures are', () => {
    const ids = propose(richTerugkoppeling).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      propose(bothFasen(40, 50, 30, 50))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      propose(bothFasen(41, 50, 29, 50))
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('puts what is sure before what may be chance', () => {
    const document = { ...bothFasen(20, 60, 44, 60) };
    expect(propose(document)[0]?.id).toBe('streef.voorschool.taal');
  });
});

describe('conclusions', () => {
  it('are none where nothing is published', () => {
    expect(propose(withoutFigures)).toEqual([]);
  });

  it('say nothing about a fase that has no row', () => {
    expect(JSON.stringify(propose(figuresOf(30, 40)))).not.toMatch(/oorscholen/);
  });

  it('name a difference between fasen only where it is more than chance', () => {
    expect(textOf(bothFasen(40, 50, 38, 50), 'fasen.beide.taal')).toBeUndefined();
    expect(textOf(bothFasen(20, 60, 50, 60), 'fasen.beide.taal')).toMatch(
      /33 procent .* 83 procent .* groter dan toeval/,
    );
  });

  it('name a difference between years only where it is more than chance and measured alike', () => {
    const now = bothFasen(50, 60, 50, 60);
    const before = bothFasen(20, 60, 49, 60);
    const reeks = [
      jaarOf({ ...before, uitvraag: { ...before.uitvraag, uitvraagId: 'eerder', schooljaar: '2024-2025' } }),
      jaarOf(now),
    ];
    const ids = proposeConclusies({ document: now, reeks }).map(({ id }) => id);
    expect(ids).toContain('jaar.voorschool.taal');
    expect(ids).not.toContain('jaar.vroegschool.taal');
    const meetwijze = richTerugkoppeling.meetwijze!;
    const [first, last] = reeks;
    const broken = [
      { ...first!, meetwijze },
      { ...last!, meetwijze: { ...meetwijze, minMaanden: 6 } },
    ];
    const after = proposeConclusies({ document: now, reeks: broken }).map(({ id }) => id);
    expect(after.filter((id) => id.startsWith('jaar'))).toEqual([]);
  });

  it('say of details only what the document holds', () => {
    const kinds = (document: Terugkoppeling) => [
      ...new Set(propose(document).map(({ id }) => id.split('.')[0])),
    ];
    expect(kinds(oldTerugkoppeling)).toEqual(['streef']);
    expect(kinds(richTerugkoppeling)).toEqual(['streef', 'alle', 'deelname', 'hulp']);
    expect(textOf(richTerugkoppeling, 'deelname.vroegschool')).toContain('37 van de 55 kleuters');
  });

  it('tell of children without an oordeel where these are many', () => {
    const details = richTerugkoppeling.details!.map((row) => ({
      ...row,
      domeinen: row.domeinen.map((one) => ({ ...one, nietTeBeoordelen: one.domein === 'taal' ? 9 : 0 })),
    }));
    const ids = propose({ ...richTerugkoppeling, details }).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('oordeel'))).toEqual([
      'oordeel.vroegschool.taal',
      'oordeel.voorschool.taal',
    ]);
  });
});
