import type { Client } from '../../addin/api/client.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import type { OpenExcel } from '../support/open-excel.ts';
import type { Pane } from './addin/pane.ts';
import type { Faults } from './faults.ts';
import type { Standards } from './judge/standards.ts';
import type { Ledger } from './model/ledger.ts';

/** What plays have done, all together. */
export interface Tally {
  actions: number;
  checks: number;
  findings: number;
}

/** Everything that a play works with; what changes in a play is not readonly. */
export interface Stage {
  excel: OpenExcel;
  pane: Pane;
  ledger: Ledger;
  /** The ledger before each step that the user can take back, and before each that was taken back. */
  undo: Ledger[];
  redo: Ledger[];
  /** What the last check said, as long as the user can press one of its findings. */
  findings: readonly Finding[];
  /** Codes that children had when the form was checked. */
  readonly codes: Set<string>;
  /** What the user does between the moment that the add-in has read and the moment that it writes. */
  meanwhile: (() => void) | undefined;
  readonly client: Client;
  readonly faults: Faults;
  readonly standards: Standards;
  /** Headings of each table that a form cannot do without. */
  readonly form: ReadonlyMap<string, readonly string[]>;
  readonly tally: Tally;
}
