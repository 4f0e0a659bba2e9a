import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { makeController } from '../../../addin/taskpane/controller.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { Pane } from '../../../addin/taskpane/view/pane.tsx';
import { laterParts } from '../../../addin/taskpane/later-parts.ts';
import { plainFlows } from './plain-flows.ts';

// In the pane they are fetched ahead.
for (const part of laterParts) await part.fetch();

/** The pane in this state, as HTML. */
export function renderPane(state: PaneState): string {
  const pane = makeController({ flows: plainFlows().flows, store: makeStore(), onBug: () => undefined });
  return renderToStaticMarkup(createElement(Pane, { state, pane }));
}
