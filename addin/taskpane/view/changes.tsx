import { verschilTexts as texts } from '../../texts/verschil.ts';
import type { VerschilView } from '../../flows/verschil-view.ts';
import { CountsTable } from './counts-table.tsx';
import { Facts } from './facts.tsx';
import { useLayout } from './layout.ts';

/** What differs between two versions: counts side by side, words one below the other. */
export function Changes({
  view,
  isTheirs = false,
}: {
  readonly view: VerschilView;
  readonly isTheirs?: boolean;
}) {
  const layout = useLayout();
  const [before, after] = isTheirs ? [texts.beforeTheirs, texts.afterTheirs] : [texts.before, texts.after];
  return (
    <div className={layout.stack}>
      {view.tables.map((table) => (
        <CountsTable key={table.caption} table={table} />
      ))}
      {view.words.map((word) => (
        <div key={word.label} className={layout.tight}>
          <h4 className={layout.small}>{word.label}</h4>
          <Facts
            facts={[
              { label: before, value: word.before },
              { label: after, value: word.after },
            ]}
          />
        </div>
      ))}
    </div>
  );
}
