import { FluentProvider } from '@fluentui/react-components';
import type { SignedIn } from '../api/auth.ts';
import { useLayout, usePage } from '../taskpane/view/layout.ts';
import { darkTheme, lightTheme } from '../taskpane/view/theme.ts';
import { claimTexts as texts } from '../texts/claim.ts';
import { AccountLine } from '../upload/view/account-line.tsx';
import { usePaper } from '../upload/view/paper.ts';
import { useDark } from '../upload/view/use-dark.ts';
import { Claiming, type ClaimProps } from './claiming.tsx';

interface Props extends Omit<ClaimProps, 'signedIn'> {
  readonly signedIn: SignedIn;
}

/** The page that the link in a mail opens. Opening it changes nothing: mail programs open links by themselves. */
export function ClaimPage(props: Props) {
  const dark = useDark();
  usePage();
  const layout = useLayout();
  const paper = usePaper();
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <div className={paper.page}>
        <header className={layout.tight}>
          <h1 className={paper.title}>
            <img src="assets/groeiblad-32.png" alt="" width={32} height={32} />
            {texts.title}
          </h1>
          <AccountLine signedIn={props.signedIn} leave={props.signedIn.signOut} />
        </header>
        <main className={layout.stack}>
          <Claiming {...props} />
        </main>
      </div>
    </FluentProvider>
  );
}
