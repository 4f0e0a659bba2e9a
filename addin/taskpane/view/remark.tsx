import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayout } from './layout.ts';

const useStyles = makeStyles({
  words: {
    margin: '4px 0',
    padding: '2px 0 2px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** Words of somebody else, as they were written. */
export function Remark({ lead, text }: { readonly lead: string; readonly text: string }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div>
      <p className={layout.paragraph}>{lead}</p>
      <blockquote className={styles.words}>{text}</blockquote>
    </div>
  );
}
