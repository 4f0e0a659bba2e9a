import { useRef } from 'react';
import type { Preparation } from '../../flows/flows.ts';
import { knowsOfLastYear } from '../state/last-year.ts';
import { mayBeSent, mayBeSetReady } from '../state/may-be-sent.ts';
import { ChangedSince } from './changed-since.tsx';
import { Declaration } from './declaration.tsx';
import { lastYearSectionView } from './last-year-views.ts';
import { useLayout } from './layout.ts';
import { Preview } from './preview.tsx';
import type { ScreenProps } from './screen-props.ts';
import { SetReady } from './set-ready.tsx';
import { WarningList } from './warning-list.tsx';

/** The answers that sending asks, and the button that sends; or that sets ready, where sending cannot be done now. */
export function SendForm(props: ScreenProps & { readonly preparation: Preparation }) {
  const { state, pane, preparation } = props;
  const layout = useLayout();
  const form = useRef<HTMLDivElement>(null);
  const { sending } = state;
  const press = (act: () => Promise<void>, may: boolean) => {
    void act();
    if (!may) firstMissing(form.current)?.focus();
  };
  return (
    <div ref={form} className={layout.stack}>
      {/* First, as who sends again wants to know what that changes. */}
      {preparation.vorige && preparation.away === undefined && <ChangedSince {...props} />}
      <WarningList {...props} />
      {knowsOfLastYear(preparation) && <lastYearSectionView.View {...props} />}
      <Preview {...props} />
      {preparation.away === undefined ? (
        <Declaration {...props} send={() => press(() => pane.send(), mayBeSent(sending))} />
      ) : (
        <SetReady {...props} set={() => press(() => pane.setReady(), mayBeSetReady(sending))} />
      )}
    </div>
  );
}

const firstMissing = (form: HTMLElement | null): HTMLElement | null | undefined =>
  form?.querySelector<HTMLElement>('[data-missing="true"]');
