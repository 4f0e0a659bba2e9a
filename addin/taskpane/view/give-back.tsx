import { Button } from '@fluentui/react-components';
import type { Aanwijzingen } from '../../../shared/contract/correctie-messages.ts';
import { locatieTexts as texts } from '../../texts/pane-locatie.ts';
import { judge } from '../correctie/locatie-actions.ts';
import { draftKey } from '../state/drafts.ts';
import { isAdopted } from './is-adopted.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { WordsForm } from './words-form.tsx';

type Props = ScreenProps & { readonly found: Aanwijzingen };

/** Gives the newest version back with a remark, or accepts after all what was given back. */
export function GiveBack(props: Props) {
  const { state, pane, found } = props;
  const layout = useLayout();
  const { status } = found.stand;
  if (isAdopted(state)) return <p className={layout.paragraph}>{texts.adopted}</p>;
  if (status === 'teruggegeven')
    return (
      <div className={layout.row}>
        <Button
          disabledFocusable={state.busy !== undefined}
          onClick={() => void pane.run((work) => judge(work, { to: 'geaccepteerd' }))}
        >
          {texts.accept}
        </Button>
      </div>
    );
  return status === 'geaccepteerd' || status === 'nulopgave' ? <RemarkForm {...props} /> : null;
}

function RemarkForm({ state, pane, found }: Props) {
  const layout = useLayout();
  const { key } = state.correctie.locatie ?? {};
  const draft = draftKey('teruggave', key?.gemeentecode, key?.uitvraagId, key?.locatieId);
  const before = found.versies.slice(1).find(({ stand }) => stand === 'geaccepteerd')?.versie;
  return (
    <section className={layout.card}>
      <h3 className={layout.small}>{texts.giveBack}</h3>
      <WordsForm
        {...{ state, pane, draft }}
        texts={{
          field: texts.giveBackField,
          hint: texts.giveBackHint,
          missing: texts.missing,
          send: texts.giveBackSend,
        }}
        after={texts.giveBackAfter(before)}
        onSend={(opmerking) => void pane.run((work) => judge(work, { to: 'teruggegeven', opmerking }, draft))}
      />
    </section>
  );
}
