import type { FormContext } from '../../shared/inzending/form.ts';
import type { RepairLine } from '../repair/step-text.ts';

/** `repair`: parts that are missing come back. `update`: an older form becomes one of this version. */
export type RepairKind = 'repair' | 'update';

/** What is known beside what stands in the workbook. */
export interface RepairAnswers {
  /** What the form is about, as the server says it, for a form that does not know it any more. */
  readonly facts?: FormContext | undefined;
  /** Which of several places a table is in, by the name of the table. */
  readonly chosen?: Readonly<Record<string, number>>;
}

/** What the user says before a form is repaired. */
export interface RepairWish {
  /** For which uitvraag and locatie the form is, where it does not know that any more. */
  readonly choice?: {
    readonly gemeentecode: string;
    readonly uitvraagId: string;
    readonly locatieId: string;
  };
  /** Which of several places a table is in, by the name of the table. */
  readonly chosen?: Readonly<Record<string, number>>;
}

/** A table that may be in more than one place, with those places in words. */
export interface RepairQuestion {
  readonly table: string;
  readonly places: readonly string[];
}

/** What would be done, for the user to agree to. */
export interface RepairPreview {
  readonly kind: RepairKind;
  /** Nothing where nothing is missing. */
  readonly lines: readonly RepairLine[];
  readonly questions: readonly RepairQuestion[];
  /** The form does not know for which locatie it is: the user must say so first. */
  readonly asksForm: boolean;
  readonly answers: RepairAnswers;
  /** Of the plan that the user sees. */
  readonly print: string;
}

/** What was done. */
export interface RepairReport {
  readonly kind: RepairKind;
  readonly lines: readonly RepairLine[];
}
