import { readRibbon } from '../manifest/read-ribbon.ts';
import { byId } from './dom/element.ts';
import { startPage } from './page/start-page.ts';
import { texts } from './texts/texts.ts';
import { loadUsers } from './users/users.ts';
import { KeptWorkbooks } from './workbooks/kept-workbooks.ts';
import { rescueUnsaved } from './workbooks/autosave.ts';

async function loadManifest(): Promise<string> {
  const answer = await fetch('/manifest.xml');
  if (!answer.ok) throw new Error(`manifest.xml: ${answer.status}`);
  return answer.text();
}

const root = byId('werkbank');
const kept = new KeptWorkbooks();
try {
  const [manifest, users] = await Promise.all([loadManifest(), loadUsers(), rescueUnsaved(kept)]);
  await startPage(root, { ribbon: readRibbon(manifest), users, kept });
} catch (error) {
  root.textContent = texts.notStarted;
  throw error;
}
