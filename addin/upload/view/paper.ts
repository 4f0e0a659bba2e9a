import { makeStyles, tokens } from '@fluentui/react-components';

/** The shapes of the page, beside those that it shares with the pane: one column, no wider than reads well. */
export const usePaper = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    maxWidth: '760px',
    margin: '0 auto',
    padding: '24px 16px 72px',
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    overflowWrap: 'anywhere',
    '@media print': { padding: 0, maxWidth: 'none' },
  },
  title: {
    margin: 0,
    display: 'flex',
    gap: '10px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  drop: {
    padding: '24px 16px',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    alignItems: 'flex-start',
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  quietPrint: { '@media print': { display: 'none' } },
  pointed: {
    position: 'sticky',
    bottom: 0,
    padding: '10px 12px',
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media print': { display: 'none' },
  },
});
