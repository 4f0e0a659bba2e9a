import type { AfspraakWork } from '../state/afspraak-work.ts';
import { AfspraakDraft } from './afspraak-draft.ts';

/** What the file keeps, where it is of this gemeente and can be read. */
export function keptDraft({ basis }: AfspraakWork): AfspraakDraft | undefined {
  if (basis?.kept === undefined) return undefined;
  try {
    const draft = AfspraakDraft.safeParse(JSON.parse(basis.kept)).data;
    return draft?.gemeentecode === basis.gemeentecode ? draft : undefined;
  } catch {
    return undefined;
  }
}
