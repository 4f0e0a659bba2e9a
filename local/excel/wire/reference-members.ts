import { type HostObject } from './host-object.ts';
import { type References } from './references.ts';

type ReferenceMember = (references: References, object: HostObject, id: string) => unknown;

/** Members that every object or the root has for the sake of tracking; the host classes need not know them. */
export const referenceMembers = new Map<string, ReferenceMember>([
  ['_KeepReference', (references, object) => references.keep(object)],
  ['_RemoveReference', (references, _object, id) => references.remove(id)],
  ['_RemoveAllReferences', (references) => references.removeAll()],
  ['_GetObjectByReferenceId', (references, _object, id) => references.find(id)],
  ['_GetReferenceCount', (references) => references.size],
]);
