import { expect, test } from 'vitest';
import { copyPlan, newPlan } from '../../../../addin/taskpane/planner/begin-plan.ts';
import type { Planner } from '../../../../addin/taskpane/planner/planner.ts';
import { rijenTexts as texts } from '../../../../addin/texts/pane-rijen.ts';
import type { Terugkoppeling } from '../../../../shared/terugkoppeling/terugkoppeling.ts';
import { withoutFigures } from '../../../support/example-terugkoppeling.ts';
import { uitvraag } from '../examples.ts';
import { after, official } from '../pane-stages.ts';
import { plannerBasis } from '../planner-examples.ts';
import { renderPane } from '../render-pane.ts';

const last = { ...uitvraag('teruggekoppeld', 'u-2026'), release: 1 };
const row = (
  organisatieId: string,
  locatieId: string,
  fase: 'voorschool' | 'vroegschool',
  aantal: number,
) => ({
  ...({ niveau: 'organisatie', id: organisatieId, naam: organisatieId, fase, domein: 'taal' } as const),
  ...{ leden: [locatieId], aantal, voldoende: 5 },
});

/** Figures of the year before, in which a school and a voorschool had a row of their own. */
const published: Terugkoppeling = {
  ...withoutFigures,
  uitvraag: { ...withoutFigures.uitvraag, uitvraagId: 'u-2026', schooljaar: '2025-2026' },
  cijfers: [row('org-1', 'loc-1', 'voorschool', 14), row('org-2', 'loc-2', 'vroegschool', 16)],
};

const shown = (planner: Planner): string =>
  renderPane(after(official, { type: 'opened', screen: 'uitvraag' }, { type: 'planned', planner }));
const emptied = (planner: Planner): Planner => ({
  ...planner,
  draft: { ...planner.draft, invited: planner.draft.invited.map((one) => ({ ...one, verwacht: '' })) },
});

test('numbers that nobody filled in are those of the last figures, and that is said', () => {
  const text = shown(newPlan({ ...plannerBasis, uitvragen: [last], published }));
  expect(text).toContain(texts.insteadOf['vorige-cijfers'](2, '2025-2026'));
  expect(text).toContain(texts.gemeente);
  expect(text).not.toContain(texts.nothing);
});

test('before those come the numbers that were expected the last time', () => {
  const planning = {
    uitvraag: last,
    invited: [{ locatieId: 'loc-1', verwacht: 15 }, { locatieId: 'loc-2' }],
  };
  const basis = { ...plannerBasis, uitvragen: [last], planning, published };
  const text = shown(emptied(copyPlan(basis, planning)));
  expect(text).toContain(texts.insteadOf['eerder-verwacht'](1));
  expect(text).toContain(texts.insteadOf['vorige-cijfers'](1, '2025-2026'));
});

test('without any figures it says what to do, and of a number that was typed nothing is said', () => {
  expect(shown(newPlan(plannerBasis))).toContain(texts.nothing);
  const planning = { uitvraag: last, invited: [{ locatieId: 'loc-1', verwacht: 15 }] };
  const text = shown(newPlan({ ...plannerBasis, uitvragen: [last], planning }));
  expect(text).not.toContain('nemen wij het aantal');
});
