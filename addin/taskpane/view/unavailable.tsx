import { shellTexts } from '../../texts/pane-shell.ts';

/** Stands where no pane can be: the page is not in Excel, or the installation is not finished. */
export function Unavailable({ why }: { readonly why: 'notInExcel' | 'notReady' }) {
  return (
    <main>
      <h1>Groeiblad</h1>
      <p role="alert">{shellTexts[why]}</p>
    </main>
  );
}
