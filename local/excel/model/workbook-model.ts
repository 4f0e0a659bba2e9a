import { type DefinedName } from './defined-name.ts';
import { type Moment } from './moment.ts';
import { dutch, type ExcelLocale } from './locale.ts';
import { newSheet, type SheetModel } from './sheet-model.ts';
import { type WorkbookEvent } from './workbook-event.ts';

export interface DocumentPropertyValues {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
}

export interface WorkbookOptions {
  name?: string;
  sheets?: readonly string[];
  locale?: ExcelLocale;
  now?: () => Date;
}

/** What a property of the file that somebody made can say. */
export type CustomValue = string | number | boolean;

type Listener = (event: WorkbookEvent) => void;

/** A workbook without any API: what Excel keeps. Everything that changes it is a function in this folder. */
export class WorkbookModel {
  name: string;
  readonly locale: ExcelLocale;
  readonly now: () => Date;
  sheets: SheetModel[] = [];
  names: DefinedName[] = [];
  activeSheetId = '';
  /** workbook.settings: a key and its value as JSON. */
  settings: Record<string, string> = {};
  /** Office.context.document.settings, serialized by office.js. */
  documentSettings: Record<string, string> = {};
  properties: DocumentPropertyValues = {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
  };
  /** Properties of the file that add-ins, programs and people made: by name, in their order. */
  customProperties: Record<string, CustomValue> = {};
  /** Rises with every change, so that computed values know when they are stale. */
  version = 0;
  nextId = 1;
  /** The state in which the add-in is when the file opens, in the words of office.js: 'Background' or 'Inactive'. */
  startState = 'Inactive';
  /** How it was before each step that can be undone, newest last; and before each undoing. See history.ts. */
  readonly undoStack: Moment[] = [];
  readonly redoStack: Moment[] = [];
  readonly #listeners = new Set<Listener>();

  constructor({ name = 'Map1.xlsx', sheets = ['Blad1'], locale = dutch, now }: WorkbookOptions = {}) {
    this.name = name;
    this.locale = locale;
    this.now = now ?? (() => new Date());
    for (const sheetName of sheets) this.sheets.push(newSheet(this.newId(), sheetName));
    this.activeSheetId = this.sheets[0]?.id ?? '';
  }

  newId(): string {
    const id = this.nextId++;
    return `{${String(id).padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells that something changed that no event of Excel reports. */
  touch(): void {
    this.emit({ type: 'refreshed' });
  }

  emit(event: WorkbookEvent): void {
    this.version += 1;
    for (const listener of [...this.#listeners]) listener(event);
  }

  sheetById(id: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** The add-in asked to be started whenever this file opens; else it starts when the user clicks one of its buttons. */
  get startsAddin(): boolean {
    return this.startState !== 'Inactive';
  }

  /** By name, without regard to case, as Excel does. */
  sheetByName(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  get activeSheet(): SheetModel {
    const sheet = this.sheetById(this.activeSheetId) ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook has one sheet at least.');
    return sheet;
  }
}
