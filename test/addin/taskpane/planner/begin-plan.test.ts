import { describe, expect, it } from 'vitest';
import {
  changePlan,
  copyPlan,
  keyFor,
  momentAfter,
  newPlan,
} from '../../../../addin/taskpane/planner/begin-plan.ts';
import { changed } from '../../../../addin/taskpane/planner/change-plan.ts';
import { newInvited } from '../../../../addin/taskpane/planner/new-invited.ts';
import { planOf } from '../../../../addin/taskpane/planner/plan-draft.ts';
import { findingsOn, mistakesIn } from '../../../../addin/taskpane/planner/planner-findings.ts';
import { UitvraagPlan } from '../../../../shared/contract/planning-messages.ts';
import type { Locatie } from '../../../../shared/uitvraag/locatie.ts';
import * as ex from '../examples.ts';
import { plannerBasis } from '../planner-examples.ts';

const basis = plannerBasis;
const [voorschool, school] = basis.locaties as [Locatie, Locatie];
const last = {
  uitvraag: { ...ex.uitvraag('teruggekoppeld'), vakantieregio: 'noord' as const, minMaanden: 4 },
  invited: [{ locatieId: 'loc-1', verwacht: 12 }],
};
const ids = (planner: { readonly draft: { readonly invited: readonly { readonly locatieId: string }[] } }) =>
  planner.draft.invited.map(({ locatieId }) => locatieId);

describe('a new planning', () => {
  it('can be kept as it is proposed', () => {
    const planner = newPlan(basis);
    expect(mistakesIn(planner)).toBe(0);
    expect(UitvraagPlan.safeParse(planOf(planner.draft, planner.versie)).success).toBe(true);
    expect(planner.key).toEqual({ gemeentecode: '9901', uitvraagId: '2025-2026-eindSchooljaar' });
    expect(ids(planner)).toEqual(['loc-1', 'loc-2']);
  });

  it('is about the schooljaar that ended when it is September, unless that was asked already', () => {
    const september = { ...basis, today: '2026-09-10' };
    expect(newPlan(september).draft).toMatchObject({
      schooljaar: '2025-2026',
      peildatum: '2026-06-01',
      opensOn: '2026-09-10',
    });
    const asked = newPlan({ ...september, uitvragen: [ex.uitvraag('teruggekoppeld')] });
    expect(asked.draft).toMatchObject({ schooljaar: '2026-2027', peildatum: '2027-06-01' });
  });

  it('leaves out a locatie that is not there on the peildatum', () => {
    const locaties = [
      { ...voorschool, actiefTot: '2026-05-31' },
      { ...school, actiefVan: '2026-06-01' },
    ];
    expect(ids(newPlan({ ...basis, locaties }))).toEqual(['loc-2']);
  });
});

describe('a copy of an uitvraag', () => {
  it('has the dates of the next year and all else of the last', () => {
    const { draft, copied, versie } = copyPlan({ ...basis, planning: last }, last);
    expect(draft).toMatchObject({
      ...{ schooljaar: '2026-2027', peildatum: '2027-06-01', closesOn: '2027-07-09' },
      ...{ vakantieregio: 'noord', minMaanden: 4, herinneringen: [14, 7, 1] },
    });
    expect(draft.invited).toEqual([
      { locatieId: 'loc-1', verwacht: '12' },
      { locatieId: 'loc-2', verwacht: '' },
    ]);
    expect([copied, versie]).toEqual([last.uitvraag.titel, 0]);
  });

  it('asks every locatie that came into the register since, and says how many', () => {
    const later: Locatie = { ...school, locatieId: 'loc-3' };
    const locaties = [voorschool, school, later];
    const copy = copyPlan({ ...basis, locaties, planning: last }, last);
    expect(ids(copy)).toEqual(['loc-1', 'loc-2', 'loc-3']);
    expect(newInvited(copy)).toBe(2);
    expect(newInvited(newPlan({ ...basis, locaties, planning: last }))).toBe(2);
    expect(newInvited(newPlan({ ...basis, locaties, planning: undefined }))).toBe(0);
    const closed = [{ ...voorschool, actiefTot: '2026-12-31' }, later];
    expect(ids(copyPlan({ ...basis, locaties: closed, planning: last }, last))).toEqual(['loc-3']);
  });

  it('leaves out whom the afspraak leaves out', () => {
    const afspraak = { ...basis.afspraak!, excludedLocaties: ['loc-2'] };
    expect(ids(copyPlan({ ...basis, afspraak, planning: last }, last))).toEqual(['loc-1']);
  });

  it('goes on with the next trimester, and after the third with the next schooljaar', () => {
    const after = (meetmoment: 'trimester1' | 'trimester2' | 'trimester3') =>
      momentAfter({ ...ex.uitvraag('gesloten'), meetmoment });
    expect(after('trimester1')).toEqual({ schooljaar: '2025-2026', meetmoment: 'trimester2' });
    expect(after('trimester2')).toEqual({ schooljaar: '2025-2026', meetmoment: 'trimester3' });
    expect(after('trimester3')).toEqual({ schooljaar: '2026-2027', meetmoment: 'trimester1' });
  });
});

describe('a planning that somebody changes', () => {
  it('has the dates of another schooljaar, moment or region, and its usual title', () => {
    const planner = changed(newPlan(basis), { meetmoment: 'trimester2', schooljaar: '2026-2027' });
    expect(planner.draft).toMatchObject({
      peildatum: '2027-03-01',
      titel: 'Monitor VVE 2026-2027, trimester 2',
    });
    expect(planner.key.uitvraagId).toBe('2026-2027-trimester2');
    const noord = changed(newPlan(basis), { vakantieregio: 'noord' });
    expect(noord.draft.closesOn).toBe('2026-07-03');
  });

  it('keeps a title and reminders that somebody chose', () => {
    const own = changed(newPlan(basis), { titel: 'Onze monitor', herinneringen: [3] });
    const moved = changed(own, { schooljaar: '2026-2027' });
    expect(moved.draft).toMatchObject({ titel: 'Onze monitor', herinneringen: [3] });
  });

  it('keeps a date that somebody chose when only the region becomes another one', () => {
    const own = changed(newPlan(basis), { closesOn: '2026-06-19' });
    const noord = changed(own, { vakantieregio: 'noord' });
    expect(noord.draft.closesOn).toBe('2026-06-19');
    expect(noord.draft.opensOn).toBe(own.draft.opensOn);
    expect(changed(noord, { schooljaar: '2026-2027' }).draft.closesOn).not.toBe('2026-06-19');
  });

  it('keeps its dates where it is open', () => {
    const open = { ...last, uitvraag: { ...last.uitvraag, status: 'open' as const } };
    const planner = changePlan({ ...basis, planning: open }, open);
    const moved = changed(planner, { vakantieregio: 'zuid' });
    expect(moved.draft).toMatchObject({ opensOn: '2026-05-01', closesOn: '2026-06-30' });
    expect([moved.versie, moved.key.uitvraagId]).toEqual([4, 'u-2026']);
  });

  it('is not kept while a field is empty, a rule is broken or a number cannot be read', () => {
    const planner = newPlan(basis);
    const wrong = (change: Parameters<typeof changed>[1]) => mistakesIn(changed(planner, change));
    expect(wrong({ titel: ' ' })).toBe(1);
    expect(wrong({ closesOn: '' })).toBe(1);
    expect(wrong({ peildatum: '2030-06-01' })).toBe(1);
    expect(wrong({ invited: [{ locatieId: 'loc-1', verwacht: '12,5' }] })).toBe(1);
    expect(wrong({ invited: [{ locatieId: 'loc-1', verwacht: ' 12 ' }] })).toBe(0);
  });

  it('is told of the afspraak that it would take, or has', () => {
    const short = { ...basis.afspraak!, geldigTot: '2026-05-31' };
    const rules = (planner: Parameters<typeof findingsOn>[0]) => findingsOn(planner).map(({ rule }) => rule);
    expect(rules(newPlan({ ...basis, afspraak: short }))).toContain('G-16');
    const open = { ...last, uitvraag: { ...last.uitvraag, status: 'open' as const } };
    expect(rules(changePlan({ ...basis, afspraak: short, planning: open }, open))).not.toContain('G-16');
  });
});

describe('the key of a new uitvraag', () => {
  const wish = { schooljaar: '2025-2026', meetmoment: 'midden' } as const;
  it('is the same for everybody who plans the same', () => {
    expect(keyFor(basis, wish).uitvraagId).toBe('2025-2026-midden');
  });

  it('gets a number where there is one already', () => {
    const uitvragen = ['2025-2026-midden', '2025-2026-midden-2'].map((id) => ex.uitvraag('gesloten', id));
    expect(keyFor({ ...basis, uitvragen }, wish).uitvraagId).toBe('2025-2026-midden-3');
  });
});
