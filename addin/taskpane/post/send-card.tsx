import { Button } from '@fluentui/react-components';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import type { ReadPost } from '../../flows/post.ts';
import { postTexts as texts } from '../../texts/pane-uitnodigingen.ts';
import { isAdopted } from '../view/is-adopted.ts';
import { Notice } from '../view/notice.tsx';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { asked } from './act.ts';
import { isJustInvited, isNew, isReminded, lastMail, mailsTo } from './stand.ts';

type Props = ScreenProps & { readonly read: ReadPost; readonly uitvraag: Uitvraag };

/** What can be sent now, or why nothing can. */
export function SendCard({ state, pane, read, uitvraag }: Props) {
  const layout = useLayout();
  const { mail, regels } = read.overzicht;
  if (!mail) return <Notice title={texts.noMail} text={texts.noMailAdvice} />;
  if (isAdopted(state)) return <Notice title={texts.notOpen} text={texts.adoptedAdvice} />;
  if (uitvraag.status !== 'open') return <Notice title={texts.notOpen} text={texts.notOpenAdvice} />;
  const busy = state.busy !== undefined;
  const fresh = mailsTo(regels.filter(isNew));
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.sendTitle}</h2>
      {fresh === 0 ? (
        <p className={layout.paragraph}>{texts.nobodyToInvite}</p>
      ) : (
        <div className={layout.row}>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => pane.tell(asked({ soort: 'uitnodiging' }))}
          >
            {texts.invite(fresh)}
          </Button>
        </div>
      )}
      <Reminding {...{ state, pane, read }} />
    </section>
  );
}

/** When the last mail went, and reminding: not on the very day on which everybody was invited. */
function Reminding({ state, pane, read }: ScreenProps & { readonly read: ReadPost }) {
  const layout = useLayout();
  const { regels } = read.overzicht;
  const late = regels.filter(isReminded);
  const last = lastMail(regels);
  // Who was never written to is invited first.
  if (last === undefined) return null;
  return (
    <>
      <p className={layout.paragraph}>{texts.lastMail(last)}</p>
      {late.length === 0 && <p className={layout.paragraph}>{texts.nobodyToRemind}</p>}
      {late.length > 0 && late.every((one) => isJustInvited(one, read.readAt)) && (
        <p className={layout.paragraph}>{texts.remindTomorrow}</p>
      )}
      {late.some((one) => !isJustInvited(one, read.readAt)) && (
        <div className={layout.row}>
          <Button
            disabledFocusable={state.busy !== undefined}
            onClick={() => pane.tell(asked({ soort: 'herinnering' }))}
          >
            {texts.remind(mailsTo(late))}
          </Button>
        </div>
      )}
    </>
  );
}
