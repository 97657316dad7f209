import type { Viewer } from '../modules/identity/viewer.ts';
import type { Presence } from '../live/presence.ts';

/** Of one feed: its agent is present from when they were found to have the right to it until it ends. Others never are. */
export class Attendance {
  readonly #presence: Presence;
  #leave: (() => void) | null = null;
  #isOver = false;

  constructor(presence: Presence) {
    this.#presence = presence;
  }

  begin(viewer: Viewer): void {
    // Its right may be found after it has ended.
    if (viewer.kind === 'agent' && !this.#isOver) this.#leave ??= this.#presence.attend(viewer);
  }

  end(): void {
    this.#isOver = true;
    this.#leave?.();
    this.#leave = null;
  }
}
