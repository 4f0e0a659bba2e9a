import { checkDetails } from './check-details.ts';
import { checkRows } from './check-rows.ts';
import { checkSameRows } from './check-same-rows.ts';
import type { Leak } from './leak.ts';
import type { ReleaseView } from './release-view.ts';

export const checkDocuments = (view: ReleaseView): readonly Leak[] =>
  view.documents.flatMap((document) => {
    const checked = { view, document };
    return [...checkRows(checked), ...checkSameRows(checked), ...checkDetails(checked)];
  });
