import * as z from 'zod/mini';

/** No published figure may say anything about fewer children: no afspraak can go below it. */
export const FEWEST_CHILDREN = 5;

/** How small a published figure may be; the floors are in the schema and cannot be set lower. */
export const Publicatiebeleid = z.strictObject({
  minChildren: z.int().check(z.minimum(FEWEST_CHILDREN), z.maximum(50)),
  coalition: z.union([z.literal(1), z.literal(2)]),
});
export type Publicatiebeleid = z.infer<typeof Publicatiebeleid>;
