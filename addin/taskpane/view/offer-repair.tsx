import { Button } from '@fluentui/react-components';
import { repairTexts as texts } from '../../texts/pane-repair.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** The way to repairing for who looks for it under help. */
export function OfferRepair({ state, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  const layout = useLayout();
  if (state.workbook?.kind !== 'formulier') return null;
  return (
    <section className={layout.tight}>
      <h2 className={layout.heading}>{texts.offerTitle}</h2>
      <p className={layout.paragraph}>{texts.lookWhy}</p>
      <div className={layout.row}>
        <Button onClick={() => void pane.open('repair')}>{texts.look}</Button>
      </div>
    </section>
  );
}
