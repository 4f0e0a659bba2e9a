import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import type { Screen } from '../state/screen.ts';
import { CheckScreen } from './check-screen.tsx';
import { FeedbackScreen } from './feedback-screen.tsx';
import { Header } from './header.tsx';
import { helpView } from './help-view.ts';
import { useLayout, usePage } from './layout.ts';
import { NewFormScreen } from './new-form-screen.tsx';
import { ProblemCard } from './problem-card.tsx';
import { repairView } from './repair-view.ts';
import type { ScreenProps } from './screen-props.ts';
import { SignIn } from './sign-in.tsx';
import { StartScreen } from './start-screen.tsx';
import { StatusLine } from './status-line.tsx';
import { submitView } from './submit-view.ts';
import { darkTheme, lightTheme } from './theme.ts';
import { UitvraagScreen } from './uitvraag-screen.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useReturnedFocus } from './use-returned-focus.ts';
import { needsSession } from './way-on.ts';

const screens: Readonly<Record<Screen, (props: ScreenProps) => ReactElement>> = {
  start: StartScreen,
  newForm: NewFormScreen,
  check: CheckScreen,
  submit: submitView.View,
  feedback: FeedbackScreen,
  uitvraag: UitvraagScreen,
  help: helpView.View,
  repair: repairView.View,
};

/** The whole pane: a function of the state. */
export function Pane(props: ScreenProps) {
  const { state } = props;
  usePage();
  const layout = useLayout();
  const title = useRef<HTMLHeadingElement>(null);
  useKeptFocus(title);
  useReturnedFocus(state.returning);
  const signedOut = state.session.kind === 'out' && needsSession.includes(state.screen);
  const Shown = signedOut ? SignIn : screens[state.screen];
  return (
    <FluentProvider theme={state.dark ? darkTheme : lightTheme}>
      <div className={mergeClasses(layout.root)}>
        <Header {...props} title={title} />
        <main>
          <StatusLine state={state} />
          <ProblemCard {...props} />
          <Shown key={state.screen} {...props} />
        </main>
      </div>
    </FluentProvider>
  );
}
