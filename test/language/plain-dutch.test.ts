import { beforeAll, describe, expect, test } from 'vitest';
import { complaintsOf } from './plain-dutch.ts';
import { measure, sentencesOf, syllablesOf } from './readability.ts';
import { misspelled } from './spelling.ts';
import { importModule, textModules } from './text-modules.ts';
import { textsIn } from './texts-in.ts';

describe('every text for users', () => {
  const texts = new Map<string, readonly string[]>();
  const mute: string[] = [];
  beforeAll(async () => {
    for (const file of textModules) {
      const heard = textsIn(await importModule(file));
      texts.set(file, heard.texts);
      mute.push(...heard.mute.map((name) => `${file}: ${name}`));
    }
  });

  test('is heard: no function refuses to speak of sample values', () => {
    expect(mute).toEqual([]);
  });

  test.each(textModules)('of %s is plain Dutch', (file) => {
    expect(texts.get(file)).not.toEqual([]);
    expect(complaintsOf(texts.get(file) ?? [])).toEqual([]);
  });

  test('is spelled as the Dutch dictionary does', () => {
    const unknown = misspelled([...texts.values()].flat());
    const where = unknown.map((word) => {
      const [file] = [...texts].find(([, all]) => all.some((text) => text.includes(word))) ?? [];
      return `${word} (${file ?? 'unknown'})`;
    });
    expect(where).toEqual([]);
  });

  test('is looked at: the modules that matter most are in the list', () => {
    expect(textModules).toEqual(
      expect.arrayContaining([
        'shared/kernel/problem.ts',
        'shared/validation/rules/kind-oordeel-rules.ts',
        'shared/inzending/kinderen-columns.ts',
        'shared/terugkoppeling/feedback-texts.ts',
      ]),
    );
    expect([...texts.values()].flat().length).toBeGreaterThan(300);
  });
});

describe('the check itself', () => {
  const plain = [
    'Kies een groep.',
    'Vul een getal in.',
    'Klik op de knop.',
    'Lees de regel.',
    'Dit is goed.',
  ];

  test('lets plain sentences through', () => {
    expect(complaintsOf(plain)).toEqual([]);
    expect(misspelled(plain)).toEqual([]);
  });

  test('stops a hard sentence', () => {
    const hard =
      'De coördinator dient conform de vastgestelde systematiek de verantwoordingsinformatie met betrekking tot alle organisatieonderdelen tijdig beschikbaar te stellen aan de desbetreffende gemeente ter besluitvorming.';
    const kinds = complaintsOf([hard]).map((complaint) => complaint.split(':')[0]);
    expect(new Set(kinds)).toEqual(new Set(['over 20 words', 'official', 'long word']));
  });

  test.each(['Ingezonden op 3 mei.', 'Nog niet ingediend', 'Klaar om te verzenden.', 'Ik heb opgestuurd.'])(
    'stops a second word for what is verstuurd or ontvangen: %s',
    (text) => expect(complaintsOf([text])).toEqual([`second word: ${text}`]),
  );

  test('stops sentences that are each short enough but together too hard', () => {
    const dense = Array.from(
      { length: 6 },
      (_, i) => `Gemeentelijke bestuurders waarderen onderwijskundige inspanning ${String(i)}.`,
    );
    expect(complaintsOf(dense).some((complaint) => complaint.startsWith('Flesch-Douma'))).toBe(true);
    const long = Array.from(
      { length: 6 },
      () => 'Kijk nu of het kind er al is en of het ook mee mag gaan doen.',
    );
    expect(complaintsOf(long)).toEqual(['16.0 words per sentence on average']);
  });

  test('stops a misspelling', () => {
    expect(misspelled([...plain, 'Kies een grop uit de lijst.'])).toEqual(['grop']);
  });

  test('hears what functions say, and what stands deep in a table', () => {
    const module = {
      made: (name: string, count: number) => `Er zijn ${count} kinderen in ${name}.`,
      ofRecord: ({ plaats }: { plaats: string }) => `Dit is ${plaats}.`,
      table: [{ id: 'Geen tekst', texts: { wat: 'Kies {domein} uit de lijst.' } }],
      small: 'gesloten',
      number: 3,
    };
    expect(textsIn(module).texts).toEqual(['Er zijn 7 kinderen in 7.', 'Dit is 7.', 'Kies 7 uit de lijst.']);
  });

  test('names a function that it cannot hear', () => {
    const refuses = (): string => {
      throw new Error('No samples, please.');
    };
    expect(textsIn({ refuses })).toEqual({ texts: [], mute: ['refuses'] });
  });

  test.each([
    ['kind', 1],
    ['kinderen', 3],
    ['coördinator', 5],
    ['indicatie', 4],
    ['nieuwe', 2],
    ['geïnteresseerd', 5],
    ['toelichting', 3],
    ['VVE', 1],
    ['2025', 1],
  ])('counts the syllables of %s', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  test('measures ease by the formula of Douma', () => {
    expect(measure(['Dit is een kind.']).ease).toBeCloseTo(206.84 - 0.93 * 4 - 77, 5);
    expect(sentencesOf('Dit is één. Dit is twee? Ja!\nDrie')).toEqual([
      'Dit is één.',
      'Dit is twee?',
      'Ja!',
      'Drie',
    ]);
  });
});
