/** Addresses that do not exist, so that a bounce can be tried: any that begins so. */
export const bounces = (address: string): boolean => /^(?:onbekend|weg)[.@+-]/i.test(address);
