import { makeStyles, tokens } from '@fluentui/react-components';
import type { PreviewTable } from '../../flows/preview-part.ts';

const useStyles = makeStyles({
  room: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    overflowWrap: 'break-word',
    hyphens: 'manual',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': { padding: '1px 2px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightRegular, verticalAlign: 'bottom' },
    '& td, & thead th + th': { textAlign: 'right' },
    '& td': { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
    '& thead th': { color: tokens.colorNeutralForeground2 },
  },
  long: { overflowWrap: 'anywhere' },
  /** In all but the narrowest pane there is room for it. */
  whole: { '@media (min-width: 310px)': { whiteSpace: 'nowrap' } },
  note: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2, padding: '2px 0' },
});

/** Counts side by side, small enough for the narrowest pane; with very large letters it scrolls by itself. */
export function CountsTable({ table: { caption, head, rows, note } }: { readonly table: PreviewTable }) {
  const styles = useStyles();
  const [first, ...others] = head;
  return (
    <div className={styles.room}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((text) => (
              <th key={text} scope="col" className={isShort(text) ? styles.whole : undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...counts]) => (
            <tr key={name}>
              <th scope="row" className={hasLongWord(name) ? styles.long : undefined}>
                {name}
              </th>
              {counts.map((count, index) => (
                <td key={head[index + 1]}>{count}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  );
}

/** One word, counted with the soft hyphen in it, that need not break. */
const isShort = (text: string): boolean => !/\s/.test(text) && text.length <= 10;

/** A word that would not fit in the first column of the narrowest pane. */
const hasLongWord = (name = ''): boolean => name.split(/[\s-]/).some((word) => word.length > 11);
