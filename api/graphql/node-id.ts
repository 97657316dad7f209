/** A type's name and the row's key. */
export interface NodeId {
  typename: string;
  id: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const decoded = /^([A-Za-z]+):(.+)$/;

// A key that no row has. Ids that are malformed or of another type name it, so that they take the same way, and get the
// same answer, as ids that name nothing.
const nobody = '00000000-0000-0000-0000-000000000000';

/** The global id of a row: base64url without padding, of a name and a key that are letters, digits, `:` and `-`. */
export function encodeNodeId(typename: string, id: string | number | bigint): string {
  // Of such texts base64 has no + and no /. A page has hundreds of ids; a Buffer each would cost three times as much.
  return btoa(`${typename}:${id}`).replace(/=+$/, '');
}

/** Takes a global id apart; null unless it is one that `encodeNodeId` could have made. */
export function decodeNodeId(globalId: string): NodeId | null {
  const [, typename, id] = decoded.exec(Buffer.from(globalId, 'base64url').toString()) ?? [];
  if (typename === undefined || id === undefined || !uuid.test(id)) return null;
  return encodeNodeId(typename, id) === globalId ? { typename, id } : null;
}

/** The key in a global id of one of these types; of anything else, a key that no row has. */
export function keyOf(globalId: string, ...typenames: string[]): string {
  const node = decodeNodeId(globalId);
  return node && typenames.includes(node.typename) ? node.id : nobody;
}
