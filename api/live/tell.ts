import type { Log } from '../platform/log.ts';
import type { Delivery, Group, Payload } from './delivery.ts';
import type { Follower } from './follower.ts';
import type { Notice } from './notices.ts';

/** Has a delivery made once for each group of these followers, and gives it to them. Those whose group fails fall behind. */
export async function tell(
  delivery: Delivery | Notice,
  followers: readonly Follower[],
  log: Log,
  give: (follower: Follower, payload: Payload | null) => void,
): Promise<void> {
  const groups = new Map<Group<unknown>, Follower[]>();
  for (const follower of followers) {
    const group = groups.get(follower.following.group);
    if (group) group.push(follower);
    else groups.set(follower.following.group, [follower]);
  }
  const tellGroup = async (group: Group<unknown>, members: readonly Follower[]) => {
    const readers = members.map(({ following }) => following.reader);
    try {
      const payloads = await group.render(delivery, readers, false);
      members.forEach((follower, nth) => give(follower, payloads[nth] ?? null));
    } catch (error) {
      log.error({ err: error }, 'a live delivery failed, trying again');
      for (const follower of members) follower.fallBehind();
    }
  };
  // All begin at once: what they read of the same is read together.
  await Promise.all([...groups].map(([group, members]) => tellGroup(group, members)));
}
