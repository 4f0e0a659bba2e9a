import { useEffect, useRef } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { screenTitles, shellTexts } from '../../texts/pane-shell.ts';
import type { Problem } from '../state/task.ts';
import { Facts } from './facts.tsx';
import { useLayout } from './layout.ts';
import { HaveInvitation } from './have-invitation.tsx';
import { More } from './more.tsx';
import type { ScreenProps } from './screen-props.ts';
import { Titled } from './titled.tsx';
import { type WayOn, wayOn } from './way-on.ts';

const useStyles = makeStyles({
  card: { marginBottom: '12px' },
  wrong: { borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}` },
});

/** Nothing went wrong: what was asked for is not there yet. */
const news: readonly string[] = ['nog-geen-terugkoppeling'];

/** Whoever has an uitnodiging gets further with that. */
const withoutRight: readonly string[] = ['geen-recht', 'organisatie-onbekend'];

/**
 * What did not succeed, what the user can do about it, and a button that does it. It comes into sight, as the button
 * that failed may stand far below it; the focus stays where the user put it.
 */
export function ProblemCard({ state, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  const layout = useLayout();
  const styles = useStyles();
  // While something is explained, the problem of the screen that waits below it stays out of sight.
  const problem = state.explained === undefined ? state.problem : undefined;
  const isNews = problem !== undefined && news.includes(problem.failure.code);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) card.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  return (
    <div role="alert" ref={card}>
      {problem && (
        <div className={mergeClasses(layout.card, styles.card, isNews ? undefined : styles.wrong)}>
          <Titled tone={isNews ? 'info' : 'error'}>
            <h2 className={layout.heading}>{problem.failure.title}</h2>
          </Titled>
          <p className={layout.paragraph}>{problem.failure.advies}</p>
          <WayOnButton way={wayOn(problem, state)} pane={pane} />
          {withoutRight.includes(problem.failure.code) && <HaveInvitation />}
          {!isNews && <Details problem={problem} />}
        </div>
      )}
    </div>
  );
}

function WayOnButton({ way, pane }: Pick<ScreenProps, 'pane'> & { readonly way: WayOn }) {
  const layout = useLayout();
  const ways = {
    signIn: { label: shellTexts.signIn, act: pane.signIn },
    otherAccount: { label: shellTexts.signInOther, act: () => pane.signIn({ other: true }) },
    retry: { label: shellTexts.retry, act: pane.retry },
    look: { label: shellTexts.look, act: pane.retry },
    check: { label: shellTexts.toCheck, act: () => pane.open('check') },
    repair: { label: shellTexts.toRepair, act: () => pane.open('repair') },
    newForm: { label: screenTitles.newForm, act: () => pane.open('newForm') },
  } as const;
  if (way === 'none') return null;
  const { label, act } = ways[way];
  return (
    <div className={layout.row}>
      <Button onClick={() => void act()}>{label}</Button>
    </div>
  );
}

function Details({ problem: { failure } }: { readonly problem: Problem }) {
  const { code, document } = failure;
  const instance = document && { label: shellTexts.instance, value: document.instance };
  return (
    <More title={shellTexts.details}>
      <Facts facts={[{ label: shellTexts.code, value: code }, ...(instance ? [instance] : [])]} />
    </More>
  );
}
