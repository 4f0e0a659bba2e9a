import type { Flows } from './flows.ts';
import type { Ports } from './ports.ts';
import { compareFile, readRegister, saveKoppeling, saveRegister, showLocaties } from './register.ts';

/** The actions on the register of a gemeente, with what reads its files: fetched when somebody works there. */
export type RegisterFlows = Pick<
  Flows,
  'readRegister' | 'saveRegister' | 'saveKoppeling' | 'compareFile' | 'showLocaties'
>;

export const makeRegisterFlows = (ports: Ports): RegisterFlows => ({
  readRegister: (gemeentecode) => readRegister(ports, gemeentecode),
  saveRegister: (gemeentecode, body) => saveRegister(ports, gemeentecode, body),
  saveKoppeling: (path, body) => saveKoppeling(ports, path, body),
  compareFile: (against, bytes) => compareFile(ports, against, bytes),
  showLocaties: (gemeente, register) => showLocaties(ports, gemeente, register),
});
