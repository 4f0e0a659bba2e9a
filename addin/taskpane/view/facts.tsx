import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  close: { gap: '0' },
  wide: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '12px',
    '& dt': { flex: '1 1 50%' },
    '& dd': { flex: '0 1 auto' },
    paddingBottom: '2px',
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Labels with their values. `wide`: side by side where both fit; else one below the other. */
export function Facts({ facts, wide = false }: { readonly facts: readonly Fact[]; readonly wide?: boolean }) {
  const styles = useStyles();
  return (
    <dl className={mergeClasses(styles.list, wide && styles.close)}>
      {facts.map(({ label, value }, index) => (
        <div key={`${index} ${label}`} className={wide ? styles.wide : undefined}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
