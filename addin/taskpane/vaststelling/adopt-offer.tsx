import { Button } from '@fluentui/react-components';
import { vaststellingPaneTexts as texts } from '../../texts/pane-vaststelling.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { useLayout } from '../view/layout.ts';
import { adoptOffered } from './run-adopt.ts';

/**
 * The coarser figures with which it can be done now, where the finer ones would tell too much: one click, as everything
 * else was said yes to just before.
 */
export function AdoptOffer({ state, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  const layout = useLayout();
  const { vaststelling, said, taken } = state.gemeenteWork;
  if (taken !== 'vaststellen' || vaststelling?.aanbod === undefined || said === undefined) return null;
  const offer = texts.offers[vaststelling.aanbod];
  return (
    <div className={layout.stack}>
      <p className={layout.paragraph}>{offer.explained}</p>
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabledFocusable={state.busy !== undefined}
          onClick={() => void pane.run(adoptOffered)}
        >
          {offer.button}
        </Button>
      </div>
    </div>
  );
}
