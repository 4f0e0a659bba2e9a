import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Failure, Outcome } from '../flows/outcome.ts';
import { useLayout } from '../taskpane/view/layout.ts';
import { claimTexts } from '../texts/claim.ts';

const texts = claimTexts.left;

/** Nobody is signed in any more, or somebody else is: what stands fast, and the way back. */
export function Left({ signIn }: { readonly signIn: () => Promise<Outcome<void>> }) {
  const layout = useLayout();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const act = async () => {
    setBusy(true);
    const signed = await signIn();
    setBusy(false);
    setFailure(signed.ok ? undefined : signed.failure);
  };
  return (
    <>
      <h2 className={layout.heading}>{texts.title}</h2>
      <p className={layout.paragraph}>{texts.how}</p>
      <div role="status">{isBusy && texts.busy}</div>
      <div role="alert">{failure && `${failure.title} ${failure.advies}`}</div>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void act()}>
          {texts.again}
        </Button>
      </div>
    </>
  );
}
