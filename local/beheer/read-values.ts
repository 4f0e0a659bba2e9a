import * as z from 'zod/mini';
import { Gemeentecode } from '../../shared/kernel/text.ts';
import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import type { Store } from '../../functions/storage/store.ts';
import { UserError } from '../terminal/user-error.ts';
import { texts } from './texts.ts';

/**
 * The value of an option that must be there.
 * @param what it should be, as in "Achter --naam hoort een naam"
 * @throws UserError
 */
export function required<S extends z.ZodMiniType>(
  value: string | undefined,
  option: string,
  [schema, what]: readonly [S, what: string],
): z.infer<S> {
  if (value === undefined) throw new UserError(texts.optionMissing(option));
  const { success, data } = schema.safeParse(value);
  if (!success) throw new UserError(texts.badValue(option, what));
  return data;
}

const aCode = [Gemeentecode, 'de code van een gemeente: vier cijfers'] as const;

export const gemeentecodeOf = (value: string | undefined): string => required(value, '--gemeente', aCode);

/** A gemeente that was onboarded. @throws UserError */
export async function knownGemeente(value: string | undefined, store: Store): Promise<Gemeente> {
  const code = gemeentecodeOf(value);
  const gemeente = await store.gemeenten.findGemeente(code);
  if (gemeente === undefined) throw new UserError(texts.gemeenteUnknown(code));
  return gemeente;
}

const Guid = z.string().check(z.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

/** Id of an organization in Entra, in lower case as tokens carry it. */
export const tenantIdOf = (value: string | undefined): string =>
  required(value?.toLowerCase(), '--tenant', [Guid, texts.aGuid]);

/** Id of an account in its organization. */
export const objectIdOf = (value: string | undefined): string =>
  required(value?.toLowerCase(), '--object', [Guid, texts.aGuid]);

/** Any text. @throws UserError where there is none */
export const textOf = (value: string | undefined, option: string): string =>
  required(value, option, [z.string(), '']);
