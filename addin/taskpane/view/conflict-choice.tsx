import { Button } from '@fluentui/react-components';
import { submitTexts as texts } from '../../texts/pane-submit.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** Somebody else of the locatie sent in the meantime: the user decides whose figures stand. */
export function ConflictChoice({ state, pane, versie }: ScreenProps & { readonly versie: number }) {
  const layout = useLayout();
  const busy = state.busy !== undefined;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.conflictTitle}</h2>
      <p className={layout.paragraph}>{texts.conflictAsk}</p>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void pane.send(versie)}>
          {texts.replace}
        </Button>
        <Button disabledFocusable={busy} onClick={() => pane.tell({ type: 'conflictLeft' })}>
          {texts.keep}
        </Button>
      </div>
    </section>
  );
}
