import { Button, Field, Input, Spinner } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Aankondiging } from '../../shared/contract/uitnodiging-messages.ts';
import type { Mij } from '../../shared/contract/rechten.ts';
import type { Account } from '../api/account.ts';
import type { SignedIn } from '../api/auth.ts';
import type { Failure, Outcome } from '../flows/outcome.ts';
import { useLayout } from '../taskpane/view/layout.ts';
import { Refused } from '../taskpane/view/refused.tsx';
import { claimTexts as texts } from '../texts/claim.ts';
import { Ended, isEnded } from './ended.tsx';
import { Left } from './left.tsx';
import { Taken } from './taken.tsx';

export interface ClaimProps {
  /** Takes the uitnodiging that was pasted; nothing was pasted: that of the address of this page. */
  readonly accept: (pasted: string) => Promise<Outcome<Mij>>;
  /** Who invites and for what, by what was pasted or the address of this page; what it does not tell is undefined. */
  readonly announce: (pasted: string) => Promise<Aankondiging | undefined>;
  /** Whether the address of this page has a whole link: programs cut long lines. */
  readonly hasLink: boolean;
  readonly signedIn: Pick<SignedIn, 'account' | 'subscribe'>;
  readonly signIn: () => Promise<Outcome<void>>;
}

/** What the uitnodiging is and the way to take it; then what came of it. */
export function Claiming({ accept, announce, hasLink, signedIn, signIn }: ClaimProps) {
  const layout = useLayout();
  const account = useSyncExternalStore(signedIn.subscribe, signedIn.account);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [mij, setMij] = useState<Mij>();
  const [by, setBy] = useState<string>();
  const [pasted, paste] = useState('');
  const told = useAnnounced(announce, pasted);
  const act = async () => {
    setBusy(true);
    setFailure(undefined);
    const taken = await accept(pasted.trim());
    setBusy(false);
    if (taken.ok) {
      setBy(signedIn.account()?.adres);
      setMij(taken.value);
    } else setFailure(taken.failure);
  };
  if (mij !== undefined) return <Answered mij={mij} isBy={isOf(account, by)} signIn={signIn} />;
  if (failure !== undefined && isEnded(failure.code))
    return <Ended code={failure.code} title={failure.title} />;
  return (
    <>
      <p className={layout.paragraph}>{told === undefined ? texts.what : texts.invites(told)}</p>
      <p className={layout.paragraph}>
        {account === undefined ? texts.how : texts.howKnown} {texts.once}
      </p>
      {!hasLink && (
        <Field label={texts.paste} hint={texts.pasteWhy} className={layout.field}>
          <Input value={pasted} autoComplete="off" onChange={(_, { value }) => paste(value)} />
        </Field>
      )}
      <div role="status">{isBusy && <Spinner size="tiny" label={texts.busy} labelPosition="after" />}</div>
      <Refused failure={failure} />
      <div className={layout.row}>
        <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={() => void act()}>
          {account === undefined ? texts.accept : texts.acceptAs}
        </Button>
      </div>
    </>
  );
}

/** Asked again for each link that is pasted; an answer that comes too late is of no use. */
function useAnnounced(announce: ClaimProps['announce'], pasted: string): Aankondiging | undefined {
  const [told, tell] = useState<Aankondiging>();
  useEffect(() => {
    let isMeant = true;
    void announce(pasted.trim()).then((one) => {
      if (isMeant) tell(one);
    });
    return () => {
      isMeant = false;
    };
  }, [announce, pasted]);
  return told;
}

const isOf = (account: Account | undefined, adres: string | undefined): boolean => account?.adres === adres;

/** What the one who left may do is not for who comes after. */
function Answered({
  mij,
  isBy,
  signIn,
}: Pick<ClaimProps, 'signIn'> & { readonly mij: Mij; readonly isBy: boolean }) {
  return isBy ? <Taken mij={mij} /> : <Left signIn={signIn} />;
}
