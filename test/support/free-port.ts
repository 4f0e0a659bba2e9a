import { freePorts } from './free-ports.ts';

/** A port that is free, for a server whose address others must know before it starts; another one each time. */
export const freePort = (): Promise<number> => freePorts(1);
