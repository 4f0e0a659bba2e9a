import { Button } from '@fluentui/react-components';
import { startTexts } from '../../texts/pane-start.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** Offers to bring a form of an older version up to date; it works as it is. */
export function OlderForm({ state: { workbook, busy }, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  const layout = useLayout();
  if (workbook?.kind !== 'formulier' || workbook.isOlder !== true) return null;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{startTexts.olderTitle}</h2>
      <p className={layout.paragraph}>{startTexts.older}</p>
      <div className={layout.row}>
        <Button disabledFocusable={busy !== undefined} onClick={() => void pane.open('repair')}>
          {startTexts.update}
        </Button>
      </div>
    </section>
  );
}
