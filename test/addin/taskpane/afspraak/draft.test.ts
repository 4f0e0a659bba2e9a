import { describe, expect, test } from 'vitest';
import { usualDomeinen } from '../../../../shared/afspraak/domein.ts';
import { streefpercentageOf } from '../../../../shared/afspraak/streefpercentage.ts';
import type { FormContext } from '../../../../shared/inzending/form.ts';
import { type AfspraakDraft, WizardStep } from '../../../../addin/taskpane/afspraak/afspraak-draft.ts';
import { keptDraft } from '../../../../addin/taskpane/afspraak/kept-draft.ts';
import { againDraft, changeDraft, newDraft } from '../../../../addin/taskpane/afspraak/begin-draft.ts';
import {
  renamed,
  withDomein,
  withoutDomein,
  withUsual,
} from '../../../../addin/taskpane/afspraak/change-domeinen.ts';
import { draftMistakes } from '../../../../addin/taskpane/afspraak/draft-mistakes.ts';
import { draftFindings, verzoekOf } from '../../../../addin/taskpane/afspraak/draft-tekst.ts';
import { filled, streefPlaces } from '../../../../addin/taskpane/afspraak/streef-places.ts';
import { stepOfFinding, stepped } from '../../../../addin/taskpane/afspraak/wizard-steps.ts';
import { noAfspraakWork } from '../../../../addin/taskpane/state/afspraak-work.ts';
import { formSheets } from '../../../../addin/sheets/form-sheets.ts';
import { atSchool } from '../../../shared/example.ts';
import { basis, stands } from '../afspraak-examples.ts';

const draft = newDraft(basis);
const rules = (one: AfspraakDraft) => draftFindings(one, basis).map(({ rule }) => rule);

describe('a first versie', () => {
  test('begins with what is usual, and needs only to say which children', () => {
    expect(draftMistakes(draft)).toEqual([]);
    expect(rules(draft)).toEqual(['G-05', 'G-11']);
    const { tekst, versie, revision } = verzoekOf(draft)!;
    expect([versie, revision]).toEqual([1, 0]);
    expect(tekst).toMatchObject({ geldigVan: '2027-08-01', publicatie: { minChildren: 10, coalition: 1 } });
    expect(tekst.streefpercentages).toHaveLength(8);
    expect(tekst).not.toHaveProperty('inzage');
    expect(tekst).not.toHaveProperty('herijking');
  });

  test('is for the schooljaar of now until August', () => {
    expect(newDraft({ ...basis, today: '2026-03-01' }).geldigVan).toBe('2026-08-01');
  });
});

describe('a herijking', () => {
  const again = againDraft(stands[1]);

  test('begins as the versie that it replaces, and asks why', () => {
    expect(again).toMatchObject({ versie: 3, revision: 0, vervangtVersie: 2, reden: '', perGroep: true });
    expect(rules(again)).toEqual(['G-10']);
    const changed = { ...again, streef: { ...again.streef, 'voorschool-taal': '70' } };
    expect(rules(changed)).toEqual(['G-02']);
    expect(rules({ ...changed, reden: 'Te hoog.', leaDatum: '2026-11-12' })).toEqual([]);
  });

  test('changes nothing of what is not touched', () => {
    const { tekst } = verzoekOf({ ...changeDraft(stands[1]), reden: 'x', leaDatum: '2026-11-12' })!;
    const { afspraak } = stands[1];
    for (const groep of ['groep1', 'groep2'] as const)
      for (const { domein } of afspraak.domeinen)
        expect(streefpercentageOf(tekst, { fase: 'vroegschool', groep, domein })).toBe(
          streefpercentageOf(afspraak, { fase: 'vroegschool', groep, domein }),
        );
    expect(tekst).toMatchObject({ inzage: afspraak.inzage, excludedLocaties: afspraak.excludedLocaties });
  });
});

describe('streefpercentages', () => {
  test('are asked for groep 1 and 2 apart where they have their own, and not of a groep that does not count', () => {
    const keys = (change: Partial<AfspraakDraft>) => [
      ...new Set(streefPlaces({ ...draft, ...change }).map(({ fase, groep }) => groep ?? fase)),
    ];
    expect(keys({})).toEqual(['voorschool', 'vroegschool']);
    expect(keys({ perGroep: true })).toEqual(['voorschool', 'groep1', 'groep2']);
    expect(keys({ perGroep: true, groep1: 'niet' })).toEqual(['voorschool', 'vroegschool']);
    expect(keys({ fasen: ['vroegschool'] })).toEqual(['vroegschool']);
  });

  test('that go apart begin as they were together, and back', () => {
    const apart = withUsual({ ...draft, streef: filled(draft, '80'), perGroep: true });
    expect(verzoekOf(apart)!.tekst.streefpercentages.every(({ percentage }) => percentage === 80)).toBe(true);
    const back = withUsual({ ...apart, perGroep: false });
    expect(verzoekOf(back)!.tekst.streefpercentages.map(({ groep }) => groep)).toEqual(
      Array(8).fill(undefined),
    );
  });

  test.each(['0', '101', '7,5', '', 'veel'])(
    'of "%s" percent cannot be kept, and the field says so',
    (typed) => {
      const wrong = { ...draft, streef: { ...draft.streef, 'voorschool-taal': typed } };
      const [first] = draftFindings(wrong, basis).filter(({ rule }) => rule === 'G-01');
      expect(first?.place.column).toBe('voorschool-taal');
      expect(stepOfFinding(first!)).toBe('streef');
      expect(verzoekOf(wrong)).toBeUndefined();
    },
  );
});

describe('a domein of the gemeente itself', () => {
  const more = withDomein(draft, 'Executieve functies', basis);

  test('gets a key of its own that stays when its name changes', () => {
    expect(more.domeinen.at(-1)).toEqual({ domein: 'executieveFuncties', naam: 'Executieve functies' });
    expect(renamed(more, 'executieveFuncties', 'Plannen').domeinen.at(-1)?.domein).toBe('executieveFuncties');
  });

  test('that was there before gets its key back, and another one never has it', () => {
    const without = withoutDomein(draft, 'taal');
    expect(withDomein(without, 'taal', basis).domeinen.at(-1)?.domein).toBe('taal');
    expect(withDomein(without, 'Tááal!', basis).domeinen.at(-1)?.domein).toBe('taaal');
    expect(withDomein(draft, 'Moto-riek', basis).domeinen.at(-1)?.domein).toBe('motoRiek');
    expect(withDomein(draft, '数学', basis).domeinen.at(-1)?.domein).toMatch(/^[a-z][a-zA-Z0-9]+$/);
  });

  test('works through to the columns of a form', () => {
    const { tekst } = verzoekOf(more)!;
    expect(tekst.domeinen).toHaveLength(usualDomeinen.length + 1);
    const { uitvraag } = atSchool;
    const context: FormContext = {
      ...atSchool,
      uitvraag: { ...uitvraag, afspraak: { ...uitvraag.afspraak, ...tekst } },
    };
    const kinderen = formSheets(context, 'stand').find(({ name }) => name === 'Kinderen');
    expect(
      kinderen?.tables[0].header.filter((heading) => heading.includes('Executieve functies')),
    ).toHaveLength(2);
  });

  test.each([
    ['', 'no name'],
    ['Taal', 'the name of another'],
    ['=1+1', 'a name that calculates'],
  ])('with "%s" is %s, which is said before it is kept', (naam) => {
    const wrong = renamed(more, 'executieveFuncties', naam);
    expect(draftMistakes(wrong).map(({ field, nth }) => [field, nth])).toEqual([['domeinen', 4]]);
    expect(verzoekOf(wrong)).toBeUndefined();
  });
});

describe('what the file keeps', () => {
  const work = (kept: string | undefined) => ({ ...noAfspraakWork, basis: { ...basis, kept } });

  test('comes back to the letter', () => {
    const typed = { ...draft, step: 'streef', titel: 'Half', minChildren: 'x' } as const;
    expect(keptDraft(work(JSON.stringify(typed)))).toEqual(typed);
  });

  test.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['something else', '{"titel":1}'],
    ['the draft of another gemeente', JSON.stringify({ ...draft, gemeentecode: '9902' })],
  ])('is not taken for a draft where it is %s', (_, kept) => {
    expect(keptDraft(work(kept))).toBeUndefined();
  });
});

test('the steps follow each other there and back, and say what misses only once they were left', () => {
  const there = WizardStep.options.slice(1).reduce((one) => stepped(one, 1), draft);
  expect(there.step).toBe('overzicht');
  expect(there.left).toEqual(WizardStep.options.slice(0, -1));
  expect(stepped(stepped(draft, 1), -1)).toMatchObject({ step: 'kinderen', left: ['kinderen', 'locaties'] });
});
