import { readRibbon } from '../manifest/read-ribbon.ts';
import { byId } from './dom/element.ts';
import { startPage } from './page/start-page.ts';
import { texts } from './texts/texts.ts';
import { loadExample } from './users/users.ts';
import { keptTexts, removeFormer } from './workbooks/browser-store.ts';
import { KeptWorkbooks } from './workbooks/kept-workbooks.ts';
import { rescueUnsaved } from './workbooks/autosave.ts';

async function loadManifest(): Promise<string> {
  const answer = await fetch('/manifest.xml');
  if (!answer.ok) throw new Error(`manifest.xml: ${answer.status}`);
  return answer.text();
}

const root = byId('werkbank');
try {
  const [manifest, example] = await Promise.all([loadManifest(), loadExample()]);
  const kept = new KeptWorkbooks(example.data.id);
  const remembered = keptTexts(example.data.id);
  removeFormer(example.data);
  await rescueUnsaved(kept, remembered);
  await startPage(root, { ribbon: readRibbon(manifest), example, kept, remembered });
} catch (error) {
  root.textContent = texts.notStarted;
  throw error;
}
