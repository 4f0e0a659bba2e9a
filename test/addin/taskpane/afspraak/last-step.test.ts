import { expect, test } from 'vitest';
import { firstTyped } from '../../../../addin/taskpane/afspraak/stap-fields.ts';
import { wizardTexts } from '../../../../addin/texts/pane-afspraak-wizard.ts';
import { stands } from '../afspraak-examples.ts';
import { afspraakStates } from '../afspraak-states.ts';
import { renderPane } from '../render-pane.ts';

test('the last step says all that was chosen in the words of the sheet, and nothing that comes later', () => {
  const text = renderPane(afspraakStates['afspraak: wizard, overzicht, all filled in']!);
  expect(text).toContain(wizardTexts.chosen);
  for (const label of [
    'Doelgroeppeuters',
    'Kleinste cijfer',
    'Aantallen per locatie',
    'Doel voor taal, groep 2',
  ])
    expect(text).toContain(label);
  expect(text).not.toContain('Besluit van het college');
});

test('the last step says nothing of what cannot be kept yet', () => {
  const text = renderPane(afspraakStates['afspraak: wizard with mistakes, overzicht']!);
  expect(text).not.toContain(wizardTexts.chosen);
});

test('a meeting of the LEA that the reason names is not asked for again, until it was written down', () => {
  const [first, second] = stands;
  expect(firstTyped('besproken', second)).toEqual({ datum: '2026-11-12', overleg: 'LEA' });
  const besproken = [{ datum: '2026-11-12', overleg: 'LEA' }];
  const known = { ...second, afspraak: { ...second.afspraak, besproken } };
  expect(firstTyped('besproken', known)).toEqual({ datum: '', overleg: '' });
  expect(firstTyped('besproken', first)).toEqual({ datum: '', overleg: '' });
});
