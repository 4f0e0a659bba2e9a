import * as z from 'zod/mini';

const Binding = z.object({
  type: z.string(),
  route: z.optional(z.string()),
  methods: z.optional(z.array(z.string())),
  authLevel: z.optional(z.string()),
});
const Listed = z.array(z.object({ name: z.string(), config: z.object({ bindings: z.array(Binding) }) }));

/** A function as the app registered it with its host. */
export interface Registered {
  readonly name: string;
  readonly trigger: z.infer<typeof Binding>;
}

/** What the host itself says that it serves. @param api with its version */
export async function readRegistered(api: string): Promise<readonly Registered[]> {
  const answer = await fetch(new URL('/admin/functions', api));
  const listed = Listed.parse(await answer.json());
  return listed.flatMap(({ name, config }) =>
    config.bindings
      .filter(({ type }) => type.toLowerCase().endsWith('trigger'))
      .map((trigger) => ({ name, trigger })),
  );
}
