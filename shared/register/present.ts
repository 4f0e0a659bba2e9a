/** A copy without members that are undefined: absent and undefined are not the same to a strict schema. */
export const present = <T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
