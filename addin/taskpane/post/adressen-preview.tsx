import { Button } from '@fluentui/react-components';
import type { AdresChange, Wrong } from '../../../shared/register/compare-adressen.ts';
import { adressenTexts as texts, wrongLineTexts } from '../../texts/pane-adressen.ts';
import { rolTexts } from '../../texts/pane-uitnodigingen.ts';
import type { ShownAdressen } from '../state/post-work.ts';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';
import type { ScreenProps } from '../view/screen-props.ts';
import { useFocusOnce } from '../view/use-focus-once.ts';
import { moved } from './act.ts';
import { drawAdressen, keepAdressen } from './act-adressen.ts';

type Props = ScreenProps & { readonly shown: ShownAdressen };

/** What the sheet would change, before anything is, and the lines of which nothing can be kept. */
export function AdressenPreviewCard({ state, pane, shown }: Props) {
  const layout = useLayout();
  const title = useFocusOnce<HTMLHeadingElement>();
  const { why, preview } = shown;
  const { changes, wrong } = preview;
  const busy = state.busy !== undefined;
  const isNothing = changes.length === 0;
  return (
    <section className={layout.card}>
      <h2 ref={title} tabIndex={-1} className={layout.heading}>
        {texts.previewTitle}
      </h2>
      {why !== 'gelezen' && <p className={layout.paragraph}>{texts.shown[why]}</p>}
      {isNothing && (
        <p className={layout.paragraph}>{wrong.length === 0 ? texts.nothing : texts.onlyWrong}</p>
      )}
      <Changes {...byKind(changes)} />
      <WrongLines wrong={wrong} />
      <div className={layout.row}>
        {!isNothing && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void pane.run((work) => keepAdressen(work, preview))}
          >
            {texts.yes(changes.length)}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={() => pane.tell(moved({ adressen: undefined }))}>
          {isNothing ? texts.ok : texts.no}
        </Button>
      </div>
      {changes.length + wrong.length > 0 && (
        <div className={layout.tight}>
          <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.anewLoses}</p>
          <div className={layout.row}>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => void pane.run((work) => drawAdressen(work, true))}
            >
              {texts.anew}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

const byKind = (changes: readonly AdresChange[]) => ({
  added: changes.filter(({ place, to }) => place.adres === undefined && to !== undefined),
  changed: changes.filter(({ place, to }) => place.adres !== undefined && to !== undefined),
  removed: changes.filter(({ to }) => to === undefined),
});

const kinds = ['added', 'changed', 'removed'] as const;

/** What goes away is shown at once. */
function Changes(all: ReturnType<typeof byKind>) {
  const layout = useLayout();
  return kinds
    .filter((kind) => all[kind].length > 0)
    .map((kind) => (
      <More key={kind} title={`${texts[kind]} (${all[kind].length})`} open={kind === 'removed'} isLong>
        <ul className={`${layout.plain} ${layout.tight}`}>
          {all[kind].map(({ place, to }) => (
            <li key={`${place.rol}|${place.scope}`}>
              {place.naam} ({rolTexts[place.rol].toLowerCase()})
              <br />
              <span className={layout.quiet}>{texts.becomes(place.adres, to)}</span>
            </li>
          ))}
        </ul>
      </More>
    ));
}

function WrongLines({ wrong }: { readonly wrong: readonly Wrong[] }) {
  const layout = useLayout();
  if (wrong.length === 0) return null;
  return (
    <>
      <p className={layout.paragraph}>{texts.wrongStays(wrong.length)}</p>
      <More title={`${texts.wrong} (${wrong.length})`} open isLong>
        <ul className={`${layout.plain} ${layout.tight}`}>
          {wrong.map(({ at, naam, why }) => (
            <li key={at}>
              {texts.line(at, naam)}
              <br />
              <span className={layout.quiet}>{wrongLineTexts[why]}</span>
            </li>
          ))}
        </ul>
      </More>
    </>
  );
}
