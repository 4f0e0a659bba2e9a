import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { reasonFor } from '../../../shared/validation/reasons.ts';
import type { Preparation } from '../../flows/flows.ts';
import { type Answers, answerTo } from '../state/answers.ts';

/** The reasons as they would be sent now, without those that are still to be given. */
export const redenenFor = ({ askReason }: Preparation, answers: Answers): Inzending['redenen'] =>
  askReason
    .map((finding) => reasonFor(finding, answerTo(answers, finding).tekst.trim()))
    .filter(({ tekst }) => tekst !== '');
