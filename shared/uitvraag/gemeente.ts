import * as z from 'zod/mini';
import { Gemeentecode, line } from '../kernel/text.ts';

export const Gemeente = z.strictObject({ gemeentecode: Gemeentecode, naam: line(80) });
export type Gemeente = z.infer<typeof Gemeente>;
