import { useLayout } from '../../taskpane/view/layout.ts';
import type { ScreenProps } from '../../taskpane/view/screen-props.ts';
import { Titled } from '../../taskpane/view/titled.tsx';
import { pageTexts as texts } from '../../texts/upload.ts';
import type { PageState } from '../page-store.ts';

/** What to do with a form that was just made. A file that was chosen goes on to its findings by itself. */
export function FormMade({ state, page }: ScreenProps & { readonly page: PageState }) {
  const layout = useLayout();
  if (page.fileName !== undefined || state.workbook?.kind !== 'formulier') return <></>;
  return (
    <>
      <Titled tone="success">
        <h2 className={layout.heading}>{texts.madeTitle}</h2>
      </Titled>
      <p className={layout.paragraph}>{texts.madeNext}</p>
    </>
  );
}
