import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** The page itself has no room around the pane. */
export const usePage = makeStaticStyles({ body: { margin: 0 } });

/** The few shapes that all screens are made of. */
export const useLayout = makeStyles({
  root: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: '0 12px 24px',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  /** For what the browser draws itself: the calendar in a date, the arrows of a number. */
  dark: { colorScheme: 'dark' },
  stack: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'stretch' },
  tight: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'stretch' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  current: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '1px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  fine: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  plain: { margin: 0, padding: 0, listStyleType: 'none' },
  list: { margin: 0, paddingLeft: '20px' },
  link: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingLeft: 0,
    paddingRight: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled },
  },
  field: {
    minWidth: 0,
    '& > *': { minWidth: 0 },
    '& select, & textarea': { minWidth: 0, width: '100%' },
  },
  question: { margin: 0, borderRadius: tokens.borderRadiusMedium, outlineOffset: '4px' },
  paragraph: { margin: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
