import { Button } from '@fluentui/react-components';
import { lastYearTexts as texts } from '../../texts/pane-last-year.ts';
import { useLayout } from './layout.ts';
import { Quoted } from './quoted.tsx';

/** The reason of last year for the same warning: it counts only when the user says that it still holds. */
export function OfferedReason({ tekst, use }: { readonly tekst: string; readonly use: () => void }) {
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <Quoted lead={texts.wrote} texts={[tekst]} ask={texts.holds} />
      <div className={layout.row}>
        <Button size="small" onClick={use}>
          {texts.useReason}
        </Button>
      </div>
    </div>
  );
}
