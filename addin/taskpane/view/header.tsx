import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { screenTitles, shellTexts } from '../../texts/pane-shell.ts';
import type { ScreenProps } from './screen-props.ts';

const useStyles = makeStyles({
  // Office puts its own menu in the top right corner, 40 by 40 pixels.
  header: { padding: '10px 44px 8px 0', display: 'flex', flexDirection: 'column', gap: '2px' },
  title: {
    margin: 0,
    // Smaller in a pane that is enlarged to 200 %, so that no word of it breaks.
    fontSize: `clamp(${tokens.fontSizeBase300}, 11vw, ${tokens.fontSizeBase500})`,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  back: { alignSelf: 'flex-start', paddingLeft: 0, minWidth: 0 },
});

/** Where the user is, and the way back to the first page. */
export function Header({
  state,
  pane,
  title,
}: Pick<ScreenProps, 'state' | 'pane'> & { readonly title: RefObject<HTMLHeadingElement | null> }) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      {state.screen !== 'start' && (
        <Button
          className={styles.back}
          appearance="transparent"
          size="small"
          onClick={() => void pane.open('start')}
        >
          <span aria-hidden="true">‹&nbsp;</span>
          {shellTexts.toStart}
        </Button>
      )}
      <h1 ref={title} className={styles.title} tabIndex={-1}>
        {/* Never taken away: without a network it could not be fetched anew. */}
        <img src="assets/groeiblad-32.png" alt="" width={24} height={24} hidden={state.screen !== 'start'} />
        {screenTitles[state.screen]}
      </h1>
    </header>
  );
}
