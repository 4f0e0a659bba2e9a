import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ToegangRegel } from '../../../shared/contract/uitnodiging-messages.ts';
import { postTexts as texts, rolTexts } from '../../texts/pane-uitnodigingen.ts';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';
import type { ScreenProps } from '../view/screen-props.ts';
import { useFocusOnce } from '../view/use-focus-once.ts';
import { endRight } from './act.ts';

const SHOWN = 10;

type Props = ScreenProps & { readonly regels: readonly ToegangRegel[] };

/** Who may do what, so that it ends when somebody leaves. An account is known by the address it came through. */
export function ToegangList({ regels, ...props }: Props) {
  const layout = useLayout();
  const [sought, seek] = useState('');
  const plain = sought.trim().toLowerCase();
  const holding = regels.filter(({ ingetrokkenOp }) => ingetrokkenOp === undefined);
  const found = holding.filter(({ naam, adres = '' }) => `${naam} ${adres}`.toLowerCase().includes(plain));
  const shown = found.slice(0, SHOWN);
  return (
    <More title={texts.toegangTitle}>
      <div className={layout.stack}>
        <p className={layout.paragraph}>{texts.toegangWhy}</p>
        <Field label={texts.search} className={layout.field}>
          <Input type="search" value={sought} onChange={(_, { value }) => seek(value)} />
        </Field>
        <p role="status" className={`${layout.paragraph} ${layout.quiet}`}>
          {texts.found(shown.length, found.length)}
        </p>
        <ul className={`${layout.plain} ${layout.stack}`}>
          {shown.map((regel) => (
            <li key={regel.toegangId}>
              <Right {...props} regel={regel} />
            </li>
          ))}
        </ul>
      </div>
    </More>
  );
}

function Right({ state, pane, regel }: ScreenProps & { readonly regel: ToegangRegel }) {
  const layout = useLayout();
  const [sure, setSure] = useState(false);
  const { rol, naam, zelf, toegangId } = regel;
  const who = regel.adres ?? (zelf ? texts.self : texts.byHand);
  return (
    <div className={layout.card}>
      <h4 className={layout.small}>{naam}</h4>
      <p className={`${layout.paragraph} ${layout.quiet}`}>
        {rolTexts[rol]}: {who}
      </p>
      {sure ? (
        <SureToEnd
          yes={() => void pane.run((work) => endRight(work, toegangId))}
          no={() => setSure(false)}
          isBusy={state.busy !== undefined}
        />
      ) : (
        !zelf && (
          <div className={layout.row}>
            <Button size="small" aria-label={texts.endFor(naam, who)} onClick={() => setSure(true)}>
              {texts.end}
            </Button>
          </div>
        )
      )}
    </div>
  );
}

function SureToEnd({
  yes,
  no,
  isBusy,
}: {
  readonly yes: () => void;
  readonly no: () => void;
  readonly isBusy: boolean;
}) {
  const layout = useLayout();
  const question = useFocusOnce<HTMLParagraphElement>();
  return (
    <div role="group" aria-label={texts.end} className={layout.tight}>
      <p ref={question} tabIndex={-1} className={layout.question}>
        {texts.sureEnd}
      </p>
      <div className={layout.row}>
        <Button size="small" disabledFocusable={isBusy} onClick={yes}>
          {texts.yesEnd}
        </Button>
        <Button size="small" onClick={no}>
          {texts.noEnd}
        </Button>
      </div>
    </div>
  );
}
