import type { Binding, FunctionMetadata, Handler } from './core-types.ts';

export interface AppFunction {
  readonly name: string;
  readonly metadata: FunctionMetadata;
  readonly handler: Handler;
  readonly trigger: Binding & { readonly name: string };
}

/** A function as the host runs it. What this host does not serve is refused here, so that it cannot pass unnoticed. */
export function toAppFunction(metadata: FunctionMetadata, handler: Handler): AppFunction {
  const { name } = metadata;
  const found = Object.entries(metadata.bindings).find(([, { type }]) => /trigger$/i.test(type));
  if (found === undefined) throw new Error(`Function ${name} has no trigger.`);
  const trigger = { ...found[1], name: found[0] };
  if (!isHttp({ trigger }) && !isTimer({ trigger }))
    throw new Error(`Function ${name}: this host serves http and timer triggers, not ${trigger.type}.`);
  if ((trigger.authLevel ?? 'anonymous') !== 'anonymous')
    throw new Error(`Function ${name}: this host knows no function keys; use authLevel anonymous.`);
  return { name, metadata, handler, trigger };
}

type Triggered = Pick<AppFunction, 'trigger'>;

export function isHttp({ trigger }: Triggered): boolean {
  return trigger.type.toLowerCase() === 'httptrigger';
}

export function isTimer({ trigger }: Triggered): boolean {
  return trigger.type.toLowerCase() === 'timertrigger';
}
