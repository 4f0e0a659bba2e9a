import type * as z from 'zod/mini';
import type { Values } from './limits.ts';
import type { StoredValues } from './table.ts';

/** Reference data as one property of JSON, readable in any table explorer. */
export const toJsonRow = (value: unknown): Values => ({ json: JSON.stringify(value) });

/** Parses, not casts: what lies in storage may be older than this code. */
export const fromJsonRow = <S extends z.ZodMiniType>(schema: S, values: StoredValues): z.infer<S> =>
  schema.parse(JSON.parse(String(values['json'])));
