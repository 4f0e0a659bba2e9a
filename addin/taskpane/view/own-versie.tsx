import type { EigenVersies } from '../../../shared/contract/correctie-messages.ts';
import { isSame, verschilView } from '../../flows/verschil-view.ts';
import { versiesTexts as texts } from '../../texts/pane-versies.ts';
import { domeinenOf } from '../correctie/domeinen-of.ts';
import type { PaneState } from '../state/pane-state.ts';
import { Changes } from './changes.tsx';
import { useLayout } from './layout.ts';
import { More } from './more.tsx';
import { Remark } from './remark.tsx';

type One = EigenVersies['versies'][number];

/** One version: when, whether it counts, what the gemeente says of it, and what it changed. */
export function OwnVersie({
  state,
  stand,
  one,
  before,
}: {
  readonly state: PaneState;
  readonly stand: EigenVersies['stand'];
  readonly one: One;
  readonly before: One | undefined;
}) {
  const layout = useLayout();
  const { versie, ontvangenOp, stand: became, opmerking } = one.regel;
  const view = before && verschilView(before.inzending, one.inzending, { domeinen: domeinenOf(state) });
  return (
    <div className={layout.card}>
      <h3 className={layout.small}>{texts.versie(versie, ontvangenOp)}</h3>
      <p className={layout.paragraph}>
        {texts.stand[became]}. {stand.counting === versie && texts.counts}
      </p>
      {opmerking !== undefined && <Remark lead={texts.remark} text={opmerking} />}
      <p className={layout.paragraph}>{texts.children(one.ontvangstbewijs.totalen.doelgroepkinderen)}</p>
      {view !== undefined && before !== undefined && (
        <More title={texts.changes(before.regel.versie)}>
          {isSame(view) ? <p className={layout.paragraph}>{texts.same}</p> : <Changes view={view} />}
        </More>
      )}
    </div>
  );
}
