import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';
import type { ReleaseView } from './release-view.ts';

/** What stands in a document for everybody to see, before anything is derived from it. */
export interface CheckedDocument {
  readonly view: ReleaseView;
  readonly document: Terugkoppeling;
}
