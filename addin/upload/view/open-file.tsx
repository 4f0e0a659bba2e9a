import { Button } from '@fluentui/react-components';
import { type ReactElement, useSyncExternalStore } from 'react';
import type { Screen } from '../../taskpane/state/screen.ts';
import { helpView } from '../../taskpane/view/help-view.ts';
import { useLayout } from '../../taskpane/view/layout.ts';
import { NewFormScreen } from '../../taskpane/view/new-form-screen.tsx';
import { ProblemCard } from '../../taskpane/view/problem-card.tsx';
import { OlderForm } from '../../taskpane/view/older-form.tsx';
import type { ScreenProps } from '../../taskpane/view/screen-props.ts';
import { SignIn } from '../../taskpane/view/sign-in.tsx';
import { StatusLine } from '../../taskpane/view/status-line.tsx';
import { SubmitScreen } from '../../taskpane/view/submit-screen.tsx';
import { useReturnedFocus } from '../../taskpane/view/use-returned-focus.ts';
import { needsSession } from '../../taskpane/view/way-on.ts';
import { wipeView } from '../../taskpane/view/wipe-view.ts';
import { screenTitles } from '../../texts/pane-shell.ts';
import { pageTexts as texts } from '../../texts/upload.ts';
import type { Actions } from '../actions.ts';
import type { Desk } from '../desk.ts';
import type { PageState } from '../page-store.ts';
import { FileFeedback } from './file-feedback.tsx';
import { FileCard } from './file-card.tsx';
import { FormMade } from './form-made.tsx';
import { FileFindings } from './file-findings.tsx';
import { FileRepair } from './file-repair.tsx';
import { usePaper } from './paper.ts';

export interface OpenFileProps {
  readonly state: PageState;
  readonly desk: Desk;
  readonly actions: Actions;
  readonly dark: boolean;
}

/** What the page shows of a screen: the views of the pane, but findings with the cell where they stand. */
type PageScreen = (
  props: ScreenProps & { readonly page: PageState; readonly actions: Actions },
) => ReactElement;

const screens: Partial<Record<Screen, PageScreen>> = {
  start: FormMade,
  newForm: (props) => <NewFormScreen {...props} route="pagina" />,
  check: FileFindings,
  submit: SubmitScreen,
  feedback: FileFeedback,
  repair: FileRepair,
  wipe: (props) => <wipeView.View {...props} route="pagina" />,
  help: (props) => <helpView.View {...props} route="pagina" />,
};

/** Working with a file: which one it is, the things one can do with it, and what comes of that. */
export function OpenFile({ state, desk, actions, dark }: OpenFileProps) {
  const pane = useSyncExternalStore(desk.store.subscribe, desk.store.state);
  useReturnedFocus(pane.returning);
  const layout = useLayout();
  const paper = usePaper();
  const signedOut = pane.session.kind === 'out' && needsSession.includes(pane.screen);
  const Shown = signedOut ? SignIn : screens[pane.screen];
  const pointed = state.pointed && texts.pointed(state.pointed.sheet, state.pointed.address);
  const props = { state: { ...pane, dark }, pane: desk.pane, page: state, actions };
  return (
    <>
      <FileCard state={state} workbook={pane.workbook} actions={actions} />
      <Ways state={pane} pane={desk.pane} />
      {pane.screen !== 'repair' && <OlderForm state={pane} pane={desk.pane} />}
      <section className={layout.stack} aria-label={screenTitles[pane.screen]}>
        {pane.screen !== 'start' && <h2 className={layout.heading}>{screenTitles[pane.screen]}</h2>}
        <div>
          <StatusLine state={pane} also={pointed} />
          <ProblemCard {...props} />
        </div>
        {Shown && <Shown key={pane.screen} {...props} />}
      </section>
      {/* In sight below; read aloud by the one status line. */}
      {pointed !== undefined && (
        <p aria-hidden className={paper.pointed}>
          {pointed}
        </p>
      )}
    </>
  );
}

const ways = ['check', 'submit', 'feedback', 'repair', 'wipe', 'help'] as const satisfies readonly Screen[];

/** What can be done with a form. */
function Ways({ state, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  const layout = useLayout();
  const paper = usePaper();
  if (state.workbook?.kind !== 'formulier') return null;
  const hasList = state.workbook.kinderlijst !== undefined || state.screen === 'wipe';
  return (
    <nav className={`${layout.row} ${paper.quietPrint}`} aria-label={texts.ways}>
      {ways
        .filter((screen) => screen !== 'wipe' || hasList)
        .map((screen) => (
          <Button
            key={screen}
            appearance={state.screen === screen ? 'primary' : 'secondary'}
            aria-current={state.screen === screen ? 'page' : undefined}
            disabledFocusable={state.busy !== undefined}
            onClick={() => void pane.open(screen)}
          >
            {screenTitles[screen]}
          </Button>
        ))}
    </nav>
  );
}
