import { asActor, isAgent, type Agent, type Viewer } from '../modules/identity/viewer.ts';
import type { Context } from './context.ts';
import { denied } from './errors.ts';

/** Who asks for a change. @throws UNAUTHENTICATED without an identity */
export function actor(context: Context): Viewer {
  if (!context.viewer) throw denied(context);
  return asActor(context.viewer);
}

/** Who asks for a change that only agents make, in person or by a key. @throws FORBIDDEN to all others */
export function actingAgent(context: Context): Agent {
  const viewer = actor(context);
  if (!isAgent(viewer)) throw denied(context);
  return viewer;
}
