import { Button } from '@fluentui/react-components';
import type { EigenVersies } from '../../../shared/contract/correctie-messages.ts';
import { isSame, verschilView } from '../../flows/verschil-view.ts';
import { submitTexts as texts } from '../../texts/pane-submit.ts';
import { conflictTexts } from '../../texts/pane-versies.ts';
import { domeinenOf } from '../correctie/domeinen-of.ts';
import { redenenFor } from '../correctie/redenen-for.ts';
import type { PaneState } from '../state/pane-state.ts';
import { Changes } from './changes.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { useVersies } from './use-versies.ts';

/**
 * Another version stands at the server than the one that the user saw: when it came, how it differs, and whose figures
 * are to stand. What this very file sent, and was long on its way, is not called somebody else's.
 */
export function ConflictChoice({ state, pane, versie }: ScreenProps & { readonly versie: number }) {
  const layout = useLayout();
  const busy = state.busy !== undefined;
  const theirs = useVersies({ state, pane })?.versies[0];
  const isOwn = theirs !== undefined && state.sending.ownIds.includes(theirs.regel.inzendingId);
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{isOwn ? conflictTexts.own : texts.conflictTitle}</h2>
      {theirs && <Theirs state={state} theirs={theirs} isOwn={isOwn} />}
      <p className={layout.paragraph}>{isOwn ? conflictTexts.ownAsk : texts.conflictAsk}</p>
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void pane.send(theirs?.regel.versie ?? versie)}
        >
          {texts.replace}
        </Button>
        <Button disabledFocusable={busy} onClick={() => pane.tell({ type: 'conflictLeft' })}>
          {texts.keep}
        </Button>
      </div>
    </section>
  );
}

function Theirs({
  state,
  theirs,
  isOwn,
}: {
  readonly state: PaneState;
  readonly theirs: EigenVersies['versies'][number];
  readonly isOwn: boolean;
}) {
  const layout = useLayout();
  const { preparation, answers } = state.sending;
  const { versie, ontvangenOp } = theirs.regel;
  const sentence = isOwn ? conflictTexts.ownWhy : conflictTexts.other;
  const mine = preparation && { ...preparation.inzending, redenen: redenenFor(preparation, answers) };
  const view = mine && verschilView(theirs.inzending, mine, { domeinen: domeinenOf(state), isTheirs: true });
  return (
    <>
      <p className={layout.paragraph}>{sentence(versie, ontvangenOp)}</p>
      {view && isSame(view) && <p className={layout.paragraph}>{conflictTexts.same}</p>}
      {view && <Changes view={view} isTheirs />}
    </>
  );
}
