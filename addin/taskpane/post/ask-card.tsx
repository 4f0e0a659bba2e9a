import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { UitnodigingRegel } from '../../../shared/contract/uitnodiging-messages.ts';
import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import type { ReadPost } from '../../flows/post.ts';
import { postTexts as texts } from '../../texts/pane-uitnodigingen.ts';
import type { AskedRonde } from '../state/post-work.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { useFocusOnce } from '../view/use-focus-once.ts';
import { moved, sendAsked } from './act.ts';
import { MailPreview } from './mail-preview.tsx';
import { Recipients } from './recipients.tsx';
import { isNew, isReminded, mailsTo } from './stand.ts';

interface Props extends ScreenProps {
  readonly read: ReadPost;
  readonly asking: AskedRonde;
  readonly uitvraag: Uitvraag;
  readonly gemeente: Gemeente;
}

/** Shows the mail before it goes, and to how many. The question takes the focus, as the user asked for it. */
export function AskCard({ state, pane, read, asking, uitvraag, gemeente }: Props) {
  const layout = useLayout();
  const question = useFocusOnce<HTMLParagraphElement>();
  const busy = state.busy !== undefined;
  const meant = meantBy(asking, read.overzicht.regels);
  const [first] = meant;
  const [tried, setTried] = useState(false);
  const again = asking.soort === 'herinnering' ? mailsTo(meant.filter(({ herinnerd }) => herinnerd)) : 0;
  const send = () => {
    setTried(true);
    if (again === 0 || asking.nogmaals) void pane.run(sendAsked);
  };
  return (
    <section className={layout.card} role="group" aria-label={texts.sendTitle}>
      <p ref={question} tabIndex={-1} className={layout.question}>
        {texts.ask[asking.soort](mailsTo(meant))} {texts.cannotUndo}
      </p>
      {first && <MailPreview {...{ asking, uitvraag, gemeente, first, meant }} overzicht={read.overzicht} />}
      <Recipients meant={meant} />
      {again > 0 && (
        <div className={layout.tight}>
          <p className={layout.paragraph}>{texts.remindedToday(again)}</p>
          <Checkbox
            label={texts.remindAgain}
            checked={asking.nogmaals === true}
            onChange={(_, { checked }) => pane.tell(moved({ asking: saying(asking, checked === true) }))}
          />
          {tried && !asking.nogmaals && <p className={layout.paragraph}>{texts.remindFirst}</p>}
        </div>
      )}
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={send}>
          {texts.yes}
        </Button>
        <Button disabledFocusable={busy} onClick={() => pane.tell(moved({ asking: undefined }))}>
          {texts.no}
        </Button>
      </div>
    </section>
  );
}

/** A wish with or without the word that somebody may be reminded twice. */
function saying({ soort, opdracht, ontvangers }: AskedRonde, isAgain: boolean): AskedRonde {
  return { soort, opdracht, ...(ontvangers && { ontvangers }), ...(isAgain && { nogmaals: true }) };
}

function meantBy(
  { soort, ontvangers }: AskedRonde,
  regels: readonly UitnodigingRegel[],
): readonly UitnodigingRegel[] {
  if (ontvangers !== undefined)
    return regels.filter(({ rol, scope }) =>
      ontvangers.some((one) => one.rol === rol && one.scope === scope),
    );
  return regels.filter(soort === 'uitnodiging' ? isNew : isReminded);
}
