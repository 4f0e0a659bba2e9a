import { Button } from '@fluentui/react-components';
import { FeedbackScreen } from '../../taskpane/view/feedback-screen.tsx';
import { useLayout } from '../../taskpane/view/layout.ts';
import type { ScreenProps } from '../../taskpane/view/screen-props.ts';
import { csvTexts as texts } from '../../texts/upload.ts';
import type { Actions } from '../actions.ts';
import type { PageState } from '../page-store.ts';

type Props = ScreenProps & { readonly page: PageState; readonly actions: Actions };

/** Where the figures came to stand, and the same figures for who works with them in another program. */
export function FileFeedback(props: Props) {
  const { page, actions } = props;
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <FeedbackScreen {...props} />
      {page.feedback && (
        <section className={layout.card} aria-labelledby="csv">
          <h3 id="csv" className={layout.heading}>
            {texts.title}
          </h3>
          <p className={layout.paragraph}>{texts.why}</p>
          <div className={layout.row}>
            <Button onClick={() => void actions.saveCsv('figures')}>{texts.figures}</Button>
            <Button onClick={() => void actions.saveCsv('response')}>{texts.response}</Button>
          </div>
        </section>
      )}
    </div>
  );
}
