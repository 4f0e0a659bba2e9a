import { Button } from '@fluentui/react-components';
import { adressenTexts as texts } from '../../texts/pane-adressen.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { drawAdressen, readSheet } from './act-adressen.ts';
import { AdressenPreviewCard } from './adressen-preview.tsx';

/** All addresses on a sheet, for who has more to fill in than one or two. */
export function AdressenCard(props: ScreenProps) {
  const { state, pane } = props;
  const layout = useLayout();
  const shown = state.gemeenteWork.post?.adressen;
  const busy = state.busy !== undefined;
  if (shown !== undefined) return <AdressenPreviewCard {...props} shown={shown} />;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.title}</h2>
      <p className={layout.paragraph}>{texts.why}</p>
      <div className={layout.row}>
        <Button disabledFocusable={busy} onClick={() => void pane.run((work) => drawAdressen(work, false))}>
          {texts.draw}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void pane.run(readSheet)}>
          {texts.read}
        </Button>
      </div>
    </section>
  );
}
