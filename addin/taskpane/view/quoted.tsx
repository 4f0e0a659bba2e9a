import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayout } from './layout.ts';

const useStyles = makeStyles({
  words: {
    margin: '4px 0',
    padding: '2px 0 2px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    whiteSpace: 'pre-wrap',
  },
});

interface Props {
  readonly lead: string;
  readonly texts: readonly string[];
  readonly ask: string;
}

/** Words that the user wrote before, as they were, and the question about them. */
export function Quoted({ lead, texts, ask }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div>
      <p className={layout.paragraph}>{lead}</p>
      {texts.map((text, index) => (
        <blockquote key={index} className={styles.words}>
          {text}
        </blockquote>
      ))}
      <p className={layout.paragraph}>{ask}</p>
    </div>
  );
}
