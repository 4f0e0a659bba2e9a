import { FluentProvider } from '@fluentui/react-components';
import { useRef, useSyncExternalStore } from 'react';
import type { SignedIn } from '../../api/auth.ts';
import { useLayout, usePage } from '../../taskpane/view/layout.ts';
import { darkTheme, lightTheme } from '../../taskpane/view/theme.ts';
import { useKeptFocus } from '../../taskpane/view/use-kept-focus.ts';
import { useLater } from '../../taskpane/view/use-later.ts';
import { pageTexts as texts } from '../../texts/upload.ts';
import type { Actions } from '../actions.ts';
import type { PageStore } from '../page-store.ts';
import { AccountLine } from './account-line.tsx';
import { ChooseFile } from './choose-file.tsx';
import { openFileView } from './open-file-view.ts';
import { usePaper } from './paper.ts';
import { useDark } from './use-dark.ts';

export interface PageProps {
  readonly page: PageStore;
  readonly actions: Actions;
  readonly signedIn: SignedIn;
  readonly leave: SignedIn['signOut'];
}

/** The whole page: choosing a file, or working with the one that is chosen. */
export function UploadPage({ page, actions, signedIn, leave }: PageProps) {
  const state = useSyncExternalStore(page.subscribe, page.state);
  const dark = useDark();
  usePage();
  const layout = useLayout();
  const paper = usePaper();
  const title = useRef<HTMLHeadingElement>(null);
  // Drawn anew when its code comes: the focus may stand on what then goes away.
  useLater(openFileView);
  useKeptFocus(title);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <div className={paper.page}>
        <header className={layout.tight}>
          <h1 ref={title} className={paper.title} tabIndex={-1}>
            <img src="assets/groeiblad-32.png" alt="" width={32} height={32} />
            {texts.title}
          </h1>
          <p className={layout.paragraph}>{texts.promise}</p>
          <AccountLine signedIn={signedIn} leave={leave} />
        </header>
        <main className={layout.stack}>
          {state.desk === undefined ? (
            <ChooseFile state={state} actions={actions} />
          ) : (
            <openFileView.View state={state} desk={state.desk} actions={actions} dark={dark} />
          )}
        </main>
      </div>
    </FluentProvider>
  );
}
