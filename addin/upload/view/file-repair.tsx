import { useLayout } from '../../taskpane/view/layout.ts';
import { RepairScreen } from '../../taskpane/view/repair-screen.tsx';
import type { ScreenProps } from '../../taskpane/view/screen-props.ts';
import { pageTexts as texts } from '../../texts/upload.ts';

/** Repairing a form that is a file: what came of it stands in the copy only. */
export function FileRepair(props: ScreenProps) {
  const layout = useLayout();
  return (
    <>
      {props.state.mended && <p className={layout.paragraph}>{texts.saveMended}</p>}
      <RepairScreen {...props} />
    </>
  );
}
