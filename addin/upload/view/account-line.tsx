import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Account } from '../../api/account.ts';
import type { SignedIn } from '../../api/auth.ts';
import type { Outcome } from '../../flows/outcome.ts';
import { useLayout } from '../../taskpane/view/layout.ts';
import { LinkButton } from '../../taskpane/view/link-button.tsx';
import { accountTexts as texts } from '../../texts/account.ts';

interface Props {
  readonly signedIn: Pick<SignedIn, 'account' | 'subscribe'>;
  readonly leave: () => Promise<Outcome<void>>;
}

/** Who is signed in on this page, and the way to leave: a computer at a school has many users. */
export function AccountLine({ signedIn, leave }: Props) {
  const layout = useLayout();
  const account = useSyncExternalStore(signedIn.subscribe, signedIn.account);
  const [isBusy, setBusy] = useState(false);
  const [said, say] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const hasLeft = account === undefined && said === texts.left;
  // The button is gone, so the focus goes to what came of it.
  useLayoutEffect(() => {
    if (hasLeft) status.current?.focus();
  }, [hasLeft]);
  const act = async () => {
    setBusy(true);
    say(texts.leaving);
    const left = await leave();
    setBusy(false);
    say(left.ok ? texts.left : `${left.failure.title} ${left.failure.advies}`);
  };
  return (
    <div className={layout.tight}>
      {account && (
        <p className={layout.paragraph}>
          {nameOf(account)}{' '}
          <LinkButton busy={isBusy} onPress={() => void act()}>
            {texts.leave}
          </LinkButton>
        </p>
      )}
      <p ref={status} tabIndex={-1} role="status" className={layout.question}>
        {hasLeft || said !== texts.left ? said : ''}
      </p>
    </div>
  );
}

const nameOf = ({ naam, adres }: Account): string =>
  naam === '' ? texts.signedIn : texts.signedInAs(naam, adres);
