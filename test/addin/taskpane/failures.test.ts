import { describe, expect, test } from 'vitest';
import { initialState } from '../../../addin/taskpane/state/pane-state.ts';
import { reduce } from '../../../addin/taskpane/state.ts';
import { wayOn } from '../../../addin/taskpane/view/way-on.ts';
import { shellTexts } from '../../../addin/texts/pane-shell.ts';
import { problems } from '../../../shared/kernel/problem.ts';
import { eventsOf, paneFailures } from './pane-failures.ts';
import { paneStates } from './pane-states.ts';
import { renderPane } from './render-pane.ts';

const stateOf = (code: string) => paneStates[`failure: ${code}`]!;
/** What the page says, without tags. */
const textOf = (code: string) => renderPane(stateOf(code)).replace(/<style.*?<\/style>|<[^>]+>/gs, ' ');

describe.each(paneFailures)('the failure $failure.code', ({ failure }) => {
  test('is said once, with what to do', () => {
    const text = textOf(failure.code);
    expect(text.split(failure.title).length - 1).toBe(1);
    expect(text).toContain(failure.advies);
  });

  test('shows no code or number of a protocol outside what is folded away', () => {
    const [shown] = textOf(failure.code).split(shellTexts.details);
    expect(shown).not.toMatch(/\b[45]\d\d\b|\burn:|\bHTTP\b|undefined|null/);
  });

  test('has no second button that does the same', () => {
    const html = renderPane(stateOf(failure.code));
    const names = [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, inner]) =>
      String(inner).replace(/<[^>]+>/g, ''),
    );
    const again = names.filter((name) => /Probeer opnieuw|Kijk hoe het staat/.test(name));
    const own = names.filter((name) =>
      /^(Opnieuw controleren|Controleren|Versturen|Nieuw formulier maken|Terugkoppeling ophalen|Verversen)$/.test(
        name,
      ),
    );
    if (again.length > 0) expect(own).toEqual([]);
    expect(again.length).toBeLessThan(2);
  });
});

test('every problem that a server can answer is walked through here', () => {
  const walked = paneFailures.map(({ failure }) => failure.code);
  expect(walked).toEqual(expect.arrayContaining(Object.keys(problems)));
  expect(new Set(walked).size).toBe(walked.length);
});

test('what trying again cannot mend offers no such button', () => {
  const ways = paneFailures.map((one) => {
    const state = eventsOf(one).reduce(reduce, initialState);
    return [one.failure.code, wayOn(state.problem!, state)] as const;
  });
  const again = ways.filter(([, way]) => way === 'retry').map(([code]) => code);
  expect(again.sort()).toEqual(
    [
      ...[
        'antwoord-onbekend',
        'blad-bestaat-al',
        'blad-beveiligd',
        'cel-in-bewerking',
        'even-niet-bereikbaar',
        'kindcode-in-acties',
      ],
      ...['formulier-veranderd', 'nog-te-bekijken', 'nummer-al-gebruikt', 'onverwacht', 'te-veel-verzoeken'],
      ...[
        'werkmap-beveiligd',
        'werkmap-gewijzigd',
        'werkmap-te-groot',
        'venster-geblokkeerd',
        'venster-al-open',
        'aanmelden-gestopt',
      ],
      ...['plek-weg', 'koppen-uit', 'naam-bezet'],
    ].sort(),
  );
});
