import { isSame, verschilView } from '../../flows/verschil-view.ts';
import type { Preparation } from '../../flows/flows.ts';
import { verschilTexts as texts } from '../../texts/verschil.ts';
import { redenenFor } from '../correctie/redenen-for.ts';
import { Changes } from './changes.tsx';
import { domeinenOf } from '../correctie/domeinen-of.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { useVersies } from './use-versies.ts';

/** "Wat is er veranderd?": what is on the screen beside what was sent last, before it is sent again. */
export function ChangedSince({
  state,
  pane,
  preparation,
}: ScreenProps & { readonly preparation: Preparation }) {
  const layout = useLayout();
  const last = useVersies({ state, pane })?.versies[0];
  if (last === undefined) return null;
  const now = { ...preparation.inzending, redenen: redenenFor(preparation, state.sending.answers) };
  const view = verschilView(last.inzending, now, { domeinen: domeinenOf(state) });
  const { versie, ontvangenOp, stand } = last.regel;
  const nothing = stand === 'teruggegeven' ? texts.nothingReturned : texts.nothing(versie, ontvangenOp);
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.title}</h2>
      <p className={layout.paragraph}>{isSame(view) ? nothing : texts.since(versie, ontvangenOp)}</p>
      <Changes view={view} />
    </section>
  );
}
