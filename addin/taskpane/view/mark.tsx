import {
  CheckmarkCircle20Filled,
  ErrorCircle20Filled,
  Info20Regular,
  Warning20Filled,
} from '@fluentui/react-icons';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** What a mark says: a shape of its own, so that it can be told without its color. */
export type Tone = 'success' | 'error' | 'warning' | 'info';

const icons = {
  success: CheckmarkCircle20Filled,
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  info: Info20Regular,
} as const satisfies Record<Tone, unknown>;

const useStyles = makeStyles({
  mark: { flexShrink: 0, width: '20px', height: '20px' },
  success: { color: tokens.colorStatusSuccessForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** A small picture beside words that say the same: hidden from who hears the page. */
export function Mark({ tone }: { readonly tone: Tone }) {
  const styles = useStyles();
  const Icon = icons[tone];
  return <Icon aria-hidden="true" className={mergeClasses(styles.mark, styles[tone])} />;
}
