import { expect, test } from 'vitest';
import { paneStates } from './pane-states.ts';
import { renderPane } from './render-pane.ts';

/** What is read aloud by itself: how each live region begins. */
const regionsOf = (html: string): readonly string[] =>
  [...html.matchAll(/role="(status|alert|log)"/g), ...html.matchAll(/aria-live="(?!off)/g)].map(({ index }) =>
    html.slice(index, index + 30),
  );

/** A search says by itself how much it found. */
const searchesIn = (html: string): number => html.split('type="search"').length - 1;

test.each(Object.keys(paneStates))('%s has one place for outcomes and one for problems, no third', (name) => {
  const html = renderPane(paneStates[name]!);
  const places = regionsOf(html).filter((region) => region.startsWith('role="status"'));
  expect(places).toHaveLength(1 + searchesIn(html));
  expect(regionsOf(html).filter((region) => region.startsWith('role="alert"'))).toHaveLength(1);
  expect(regionsOf(html)).toHaveLength(2 + searchesIn(html));
});

test.each(Object.entries(paneStates).filter(([, { problem }]) => problem !== undefined))(
  '%s is told once: the place for outcomes is silent beside a problem',
  (_, state) => {
    const [, status = ''] = /role="status">(.*?)<\/div>/s.exec(renderPane(state)) ?? [];
    expect(status.replace(/<[^>]+>/g, '')).toBe('');
  },
);

test('a problem comes into a place that was there before, so that it is heard', () => {
  expect(renderPane(paneStates['check: clean']!)).toContain('role="alert"');
});
