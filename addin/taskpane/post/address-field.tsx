import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Contact } from '../../../shared/contract/uitnodiging-messages.ts';
import { MailAddress, sameAddress } from '../../../shared/kernel/mail-address.ts';
import { postTexts as texts } from '../../texts/pane-uitnodigingen.ts';
import { draftAt, drafted, draftKey } from '../state/drafts.ts';
import { below } from '../view/below-field.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { saveAddress } from './act.ts';

interface Props extends ScreenProps {
  readonly rol: Contact['rol'];
  readonly scope: string;
  /** As it was read. */
  readonly adres: string | undefined;
  /** Names the place too, for who does not see what stands around it. */
  readonly label: string;
}

/** An address that can be written and kept; nothing in the field takes it away. */
export function AddressField({ state, pane, rol, scope, adres, label }: Props) {
  const layout = useLayout();
  const { gemeenteWork } = state;
  // Of the address that was read: what somebody else kept meanwhile is seen, and not written over.
  const key = draftKey('adres', gemeenteWork.key?.gemeentecode, rol, scope, adres);
  const typed = draftAt(state, key, adres ?? '');
  const type = (text: string) => pane.tell(drafted({ [key]: text }));
  const [tried, setTried] = useState(false);
  const wanted = typed.trim();
  const isRight = wanted === '' || MailAddress.safeParse(wanted).success;
  const isSame = sameAddress(wanted) === (adres ?? '');
  const save = () => {
    setTried(true);
    if (!isRight || isSame) return;
    const change = {
      rol,
      scope,
      ...(wanted !== '' && { adres: wanted }),
      ...(adres !== undefined && { gezien: adres }),
    };
    void pane.run((work) => saveAddress(work, change, key));
  };
  return (
    <>
      <Field
        label={texts.address}
        className={layout.field}
        {...(tried && !isRight && below(texts.addressWrong, 'error'))}
      >
        <Input
          type="email"
          aria-label={label}
          value={typed}
          autoComplete="off"
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      {!isSame && (
        <div className={layout.row}>
          <Button size="small" disabledFocusable={state.busy !== undefined} onClick={save}>
            {texts.save}
          </Button>
        </div>
      )}
    </>
  );
}
