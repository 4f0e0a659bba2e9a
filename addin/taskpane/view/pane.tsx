import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Screen } from '../state/screen.ts';
import { afspraakView } from '../afspraak/afspraak-view.ts';
import { checkView } from './check-view.ts';
import { feedbackView } from './feedback-view.ts';
import { Header } from './header.tsx';
import { helpView } from './help-view.ts';
import { useLayout, usePage } from './layout.ts';
import { newFormView } from './new-form-view.ts';
import { ProblemCard } from './problem-card.tsx';
import type { LaterView } from './later.tsx';
import { locatiesView } from './locaties-view.ts';
import { lastUser } from '../state/signed-out.ts';
import { repairView } from './repair-view.ts';
import { responsView } from './respons-view.ts';
import type { ScreenProps } from './screen-props.ts';
import { SignIn } from './sign-in.tsx';
import { StartScreen } from './start-screen.tsx';
import { StatusLine } from './status-line.tsx';
import { submitView } from './submit-view.ts';
import { darkTheme, lightTheme } from './theme.ts';
import { uitnodigingenView } from './uitnodigingen-view.ts';
import { uitvraagView } from './uitvraag-view.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useLater } from './use-later.ts';
import { useReturnedFocus } from './use-returned-focus.ts';
import { needsSession } from './way-on.ts';
import { wipeView } from './wipe-view.ts';

type ShownScreen = Pick<LaterView<ScreenProps>, 'View' | 'now' | 'subscribe'>;

/** The one screen that is there from the first moment. */
const startView: ShownScreen = {
  View: StartScreen,
  now: () => StartScreen,
  subscribe: () => () => undefined,
};

const screens: Readonly<Record<Screen, ShownScreen>> = {
  start: startView,
  newForm: newFormView,
  check: checkView,
  submit: submitView,
  feedback: feedbackView,
  afspraak: afspraakView,
  uitvraag: uitvraagView,
  locaties: locatiesView,
  uitnodigingen: uitnodigingenView,
  respons: responsView,
  help: helpView,
  repair: repairView,
  wipe: wipeView,
};

/** The whole pane: a function of the state. */
export function Pane(props: ScreenProps) {
  const { state } = props;
  usePage();
  const layout = useLayout();
  const title = useRef<HTMLHeadingElement>(null);
  const screen = screens[state.screen];
  // Drawn anew when its code comes: the focus may stand on what then goes away.
  useLater(screen);
  useKeptFocus(title);
  useReturnedFocus(state.returning);
  const signedOut = state.session.kind === 'out' && needsSession.includes(state.screen);
  const user = needsSession.includes(state.screen) ? lastUser(state.session) : undefined;
  return (
    <FluentProvider theme={state.dark ? darkTheme : lightTheme}>
      <div className={mergeClasses(layout.root, state.dark && layout.dark)}>
        <Header {...props} title={title} />
        <main>
          <StatusLine state={state} />
          <ProblemCard {...props} />
          {signedOut && <SignIn {...props} />}
          {(!signedOut || user !== undefined) && (
            // What was typed waits behind the signing in, for who typed it and for nobody else.
            <div key={`${state.screen} ${JSON.stringify(user)}`} hidden={signedOut}>
              <screen.View {...props} />
            </div>
          )}
        </main>
      </div>
    </FluentProvider>
  );
}
