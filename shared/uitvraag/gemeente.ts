import * as z from 'zod/mini';
import { Gemeentecode, nameLine } from '../kernel/text.ts';

export const Gemeente = z.strictObject({ gemeentecode: Gemeentecode, naam: nameLine(80) });
export type Gemeente = z.infer<typeof Gemeente>;
