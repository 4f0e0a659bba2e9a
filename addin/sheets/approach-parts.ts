import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { approachTexts as texts } from '../texts/approach.ts';
import { alleSection } from './approach/alle-section.ts';
import { deelnameSection } from './approach/deelname-section.ts';
import { doelgroepSection } from './approach/doelgroep-section.ts';
import { hulpSection } from './approach/hulp-section.ts';
import { methodenSection } from './approach/methoden-section.ts';
import { oordeelSection } from './approach/oordeel-section.ts';
import type { FeedbackSection } from './feedback-section.ts';

/** A part of the sheet Aanpak, or the sentence that says why it is not there. */
interface ApproachPart {
  readonly section: FeedbackSection | undefined;
  readonly absent: string;
}

export const approachParts = (document: Terugkoppeling): readonly ApproachPart[] => [
  { section: alleSection(document), absent: texts.alle.absent },
  { section: methodenSection(document), absent: texts.methoden.absent },
  { section: hulpSection(document), absent: texts.hulp.absent },
  { section: oordeelSection(document), absent: texts.oordeel.absent },
  { section: deelnameSection(document), absent: texts.deelname.absent },
  { section: doelgroepSection(document), absent: texts.doelgroep.absent },
];
