import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { approachTexts as texts } from '../texts/approach.ts';
import { approachParts } from './approach-parts.ts';
import { gemeentePage } from './gemeente-page.ts';
import { sheetNames } from './names.ts';
import type { SheetModel } from './sheet-model.ts';

/** What more is known of the children behind the figures, and how was measured; undefined where nothing is. */
export function approachSheet(document: Terugkoppeling): SheetModel | undefined {
  const parts = approachParts(document);
  return gemeentePage(document, {
    name: sheetNames.approach,
    texts,
    sections: parts.flatMap(({ section }) => section ?? []),
    absent: parts.flatMap(({ section, absent }) => (section === undefined ? [absent] : [])),
  });
}
