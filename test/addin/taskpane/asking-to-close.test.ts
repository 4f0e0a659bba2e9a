import { expect, test } from 'vitest';
import { uitvraagTexts as texts } from '../../../addin/texts/pane-uitvraag.ts';
import type { ResponsRegel } from '../../../shared/contract/uitvraag-messages.ts';
import { after, standing } from './pane-stages.ts';
import { renderPane } from './render-pane.ts';
import { respons } from './respons-examples.ts';

const { regels } = respons('open');
const asked = (some: readonly ResponsRegel[]): string =>
  renderPane(
    after(
      standing('open'),
      { type: 'responsRead', overview: respons('open', some) },
      { type: 'stepAsked', step: 'close' },
    ),
  );

test('who closes reads of how many locaties nothing counts yet, which, and how each stands', () => {
  const text = asked(regels);
  expect(text).toContain(texts.unanswered(3, 6));
  expect(text).toContain(texts.unansweredOf(regels[0]!.naam, 'nog niets ontvangen'));
  expect(text).toContain(texts.unansweredOf(regels[6]!.naam, 'de mail kwam niet aan'));
  // One that takes no part is not missed, and of one that was given back the version before counts.
  for (const nth of [1, 3, 4]) expect(text).not.toContain(`${regels[nth]!.naam}:`);
});

test('where everything arrived, that is said', () => {
  expect(asked(regels.slice(1, 3))).toContain(texts.arrivedSoFar(2, 2));
});

test('many are folded away, and none is said of another step', () => {
  const many = Array.from({ length: 9 }, (_, i) => ({ ...regels[0]!, locatieId: `loc-${String(i)}` }));
  expect(asked(many)).toContain(texts.who);
  expect(asked(regels)).not.toContain(texts.who);
  const reopen = after(standing('gesloten'), { type: 'stepAsked', step: 'reopen' });
  expect(renderPane(reopen)).not.toContain('telt nog niets mee');
});
