import { shellTexts } from '../../texts/pane-shell.ts';
import { useLayout } from './layout.ts';

/** The way to the page where an uitnodiging is taken; it opens beside the workbook. */
export function HaveInvitation() {
  const layout = useLayout();
  return (
    <p className={layout.paragraph}>
      <a className={layout.link} href="uitnodiging.html" target="_blank" rel="noreferrer">
        {shellTexts.invited}
      </a>
    </p>
  );
}
