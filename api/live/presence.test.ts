import { afterEach, expect, test } from 'vitest';
import { createLocalNotices, type Notice, type Notices } from './notices.ts';
import { Presence, presenceNotice, presenceTopic, serversTopic } from './presence.ts';

// Several servers as they talk to each other; the clock is moved by hand, and what they do by themselves is waited for.

const sara = { workspaceId: 'w', memberId: 'sara', sessionId: 'laptop' };
const started: Presence[] = [];
afterEach(() => {
  for (const presence of started.splice(0)) presence.stop();
});

function world() {
  const notices = createLocalNotices();
  let now = 0;
  const told: string[] = [];
  notices.listen(presenceTopic('w'), (notice) => {
    const { success, data } = presenceNotice.safeParse(notice);
    if (success) told.push(`${data.memberId} ${data.presence}`);
  });
  return {
    notices,
    told,
    pass: (milliseconds: number) => (now += milliseconds),
    start(server: string, heard: Notices = notices) {
      const presence = new Presence(heard, () => new Date(now), server);
      started.push(presence);
      return presence;
    },
    until: (fact: string) => expect.poll(() => told.at(-1), { timeout: 3_000, interval: 20 }).toBe(fact),
  };
}

test('who follows a feed is online, for ten seconds after its end, and what changes is told once', async () => {
  const { start, told, pass, until } = world();
  const presence = start('one');
  expect(presence.of('sara')).toBe('OFFLINE');
  const leave = presence.attend(sara);
  const leaveOther = presence.attend(sara);
  expect(presence.of('sara')).toBe('ONLINE');
  leave();
  leaveOther();
  leaveOther();
  pass(9_000);
  expect(presence.of('sara')).toBe('ONLINE');
  // A page that is loaded anew.
  const leaveAgain = presence.attend(sara);
  pass(60_000);
  expect(presence.of('sara')).toBe('ONLINE');
  leaveAgain();
  pass(10_000);
  expect(presence.of('sara')).toBe('OFFLINE');
  await until('sara OFFLINE');
  expect(told).toEqual(['sara ONLINE', 'sara OFFLINE']);
});

test('who is away with one client and active with another is online; who begins a feed anew is there', () => {
  const { start, told, pass } = world();
  const presence = start('one');
  const leave = presence.attend(sara);
  presence.setAway(sara, true);
  expect(presence.of('sara')).toBe('AWAY');
  const phone = { ...sara, sessionId: 'phone' };
  const leavePhone = presence.attend(phone);
  expect(presence.of('sara')).toBe('ONLINE');
  presence.setAway(phone, true);
  expect(presence.of('sara')).toBe('AWAY');
  presence.setAway(sara, false);
  expect(presence.of('sara')).toBe('ONLINE');
  presence.setAway(sara, true);
  leave();
  leavePhone();
  presence.attend(sara);
  expect(presence.of('sara')).toBe('ONLINE');
  pass(1);
  expect(told).toEqual(
    ['ONLINE', 'AWAY', 'ONLINE', 'AWAY', 'ONLINE', 'AWAY', 'ONLINE'].map((state) => `sara ${state}`),
  );
});

test('servers agree, however the clients of one person are spread over them', async () => {
  const { start, told, pass, until } = world();
  const [one, two] = [start('one'), start('two')];
  const leave = one.attend(sara);
  expect(two.of('sara')).toBe('ONLINE');
  const leavePhone = two.attend({ ...sara, sessionId: 'phone' });
  // The one who says so may have their feeds at another server.
  two.setAway(sara, true);
  one.setAway({ ...sara, sessionId: 'phone' }, true);
  for (const server of [one, two]) expect(server.of('sara')).toBe('AWAY');
  leave();
  leavePhone();
  pass(10_000);
  await until('sara OFFLINE');
  for (const server of [one, two]) expect(server.of('sara')).toBe('OFFLINE');
  expect(told.slice(0, 2)).toEqual(['sara ONLINE', 'sara AWAY']);
});

test('a server that starts later asks the others, who repeat themselves, in notices that a database can carry', () => {
  const { notices, start } = world();
  const sizes: number[] = [];
  const one = start('one');
  for (let i = 0; i < 120; i += 1) {
    const [workspaceId, memberId] = [`${i}`.padStart(36, 'w'), `${i}`.padStart(36, 'm')];
    one.attend({ workspaceId, memberId, sessionId: 's' });
  }
  notices.listen(serversTopic, (notice: Notice) => sizes.push(JSON.stringify(notice).length));
  const two = start('two');
  for (let i = 0; i < 120; i += 1) expect(two.of(`${i}`.padStart(36, 'm'))).toBe('ONLINE');
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.max(...sizes)).toBeLessThan(7_000);
});

test('the people of a server that died are gone after forty-five seconds, and those of one that lives are not', async () => {
  const { notices, start, pass, until } = world();
  const cable = { isCut: false };
  const dying = start('dying', {
    publish(topic, notice) {
      if (!cable.isCut) notices.publish(topic, notice);
    },
    listen: (topic, hear) =>
      notices.listen(topic, (notice) => {
        if (!cable.isCut) hear(notice);
      }),
  });
  const [one, two] = [start('one'), start('two')];
  dying.attend(sara);
  two.attend({ ...sara, memberId: 'ali' });
  cable.isCut = true;
  for (let i = 0; i < 3; i += 1) {
    expect([one.of('sara'), one.of('ali')]).toEqual(['ONLINE', 'ONLINE']);
    const repeated = Promise.withResolvers<void>();
    const unlisten = notices.listen(
      serversTopic,
      ({ attending }) => typeof attending === 'string' && repeated.resolve(),
    );
    pass(15_000);
    await repeated.promise;
    unlisten();
  }
  expect([one.of('sara'), one.of('ali')]).toEqual(['OFFLINE', 'ONLINE']);
  await until('sara OFFLINE');
});

test('what no server understands is passed over', () => {
  const { notices, start } = world();
  const one = start('one');
  notices.publish(serversTopic, { server: 'two', attending: 'w=sara=DANCING w' });
  notices.publish(serversTopic, { server: 'two', memberId: 'sara', workspaceId: 'w', here: 'DANCING' });
  expect(one.of('sara')).toBe('OFFLINE');
});
