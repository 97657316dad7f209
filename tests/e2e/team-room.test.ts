import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '../gql/index.ts';
import type { Client } from '../kit/client.ts';
import { AddReaction, DeleteChat, EditChat, MarkRoomRead, Pin, say as send, UpdateRoom } from '../kit/rooms.ts';
import { choose, enterRoom, layLine, press, said, say, settle, transcript, type Line } from './chat-room.ts';
import { demoClient } from './demo-client.ts';
import { openSite, type Site } from './site.ts';
import { open, signIn, welcome, type Visitor } from './visitor.ts';

const Found = graphql(`
  query TeamRoomFound {
    members(role: ADMIN) {
      nodes {
        id
        displayName
      }
    }
    resources(kind: DOCUMENT, first: 2) {
      nodes {
        ... on Document {
          id
        }
      }
    }
  }
`);

const MakeTeam = graphql(`
  mutation TeamRoomMakeTeam($input: CreateTeamInput!) {
    createTeam(input: $input) {
      team {
        id
      }
      room {
        id
        title
      }
    }
  }
`);

const Invite = graphql(`
  mutation TeamRoomInvite($input: AddMemberInput!) {
    addMember(input: $input) {
      member {
        id
      }
    }
  }
`);

const Join = graphql(`
  mutation TeamRoomJoin($input: AddTeamMemberInput!) {
    addTeamMember(input: $input) {
      errors {
        code
      }
    }
  }
`);

const Link = graphql(`
  mutation TeamRoomLink($input: LinkRoomResourceInput!) {
    linkRoomResource(input: $input) {
      errors {
        code
      }
    }
  }
`);

let site: Site;
let sara: Visitor;
let ali: Visitor;
let line: Line;
let client: Client;
let team: { id: string; roomId: string; title: string };
let newcomerId: string;
let documentIds: readonly string[];

beforeAll(async () => {
  site = await openSite();
  sara = await welcome(site, { locale: 'en', device: 'wide' });
  ali = await welcome(site, { locale: 'fa', device: 'wide', theme: 'dark' });
  line = await layLine(ali);
  await Promise.all([signIn(sara, 'sara'), signIn(ali, 'ali')]);
  for (const agent of [sara, ali]) await open(agent, '/dashboard/chat');
  client = await demoClient(site, 'sara');
  const { members, resources } = await client.run(Found, {});
  documentIds = resources.nodes.flatMap((resource) => ('id' in resource ? [resource.id] : []));
  const { addMember } = await client.run(Invite, {
    input: { displayName: 'نگار تازه', email: 'negar@demo.test', role: 'ADMIN' },
  });
  newcomerId = addMember.member?.id ?? '';
  const memberIds = members.nodes.filter(({ displayName }) => /سارا|علی/.test(displayName)).map(({ id }) => id);
  expect(memberIds).toHaveLength(2);
  const { createTeam } = await client.run(MakeTeam, { input: { name: 'انبار', memberIds } });
  team = {
    id: createTeam.team?.id ?? '',
    roomId: createTeam.room?.id ?? '',
    title: createTeam.room?.title ?? '',
  };
});
afterAll(() => site.close());

test('the room of a new team is there for both of its people at once, and what one does in it is seen by the other', async () => {
  for (const agent of [sara, ali]) await enterRoom(agent, team.title);
  await say(sara, 'Welcome to the store room');
  await said(ali, 'Welcome to the store room').waitFor();

  await ali.page.locator('textarea').pressSequentially('سلام');
  await sara.page.getByText(sara.t('chat.typing', { names: 'علی رضایی', count: 1 })).waitFor();
  await ali.page.locator('textarea').press('Enter');
  await said(sara, 'سلام').waitFor();

  await press(ali, 'Welcome to the store room', ali.t('chat.reaction.give', { emoji: '👍' }));
  await said(sara, 'Welcome to the store room').getByRole('button', { name: '👍, 1' }).waitFor();

  await choose(sara, 'Welcome to the store room', sara.t('chat.message.pin'));
  await ali.page.getByRole('button', { name: ali.t('chat.pins.newest') }).waitFor();

  await sara.page.locator('textarea').fill('The list of shelves:');
  await sara.page.locator('input[type="file"]').setInputFiles({
    name: 'shelves.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('one, two, three'),
  });
  await sara.page.getByRole('button', { name: sara.t('chat.composer.send') }).click();
  await said(ali, 'The list of shelves:').getByText('shelves.txt').waitFor();

  await say(ali, 'اشتباه');
  await said(sara, 'اشتباه').waitFor();
  await choose(ali, 'اشتباه', ali.t('chat.message.delete'));
  await ali.page
    .getByRole('alertdialog')
    .getByRole('button', { name: ali.t('chat.message.delete') })
    .click();
  await said(sara, 'اشتباه').waitFor({ state: 'detached' });
});

test('who misses fifty events of every kind comes back to what the other sees', async () => {
  const { id: teamId, roomId } = team;
  await line.cut();
  const ids: string[] = [];
  for (let number = 0; number < 26; number += 1) ids.push(await send(client, roomId, `missed ${number}`));
  for (const messageId of ids.slice(0, 6)) {
    await client.run(EditChat, { input: { messageId, body: `mended ${messageId}` } });
  }
  for (const messageId of ids.slice(6, 12)) await client.run(DeleteChat, { input: { messageId } });
  for (const messageId of ids.slice(12, 18)) await client.run(AddReaction, { input: { messageId, emoji: '🎉' } });
  for (const messageId of ids.slice(18, 20)) await client.run(Pin, { input: { messageId } });
  for (const messageId of ids.slice(-2)) await client.run(MarkRoomRead, { input: { roomId, messageId } });
  for (const resourceId of documentIds) await client.run(Link, { input: { roomId, resourceId } });
  await client.run(Join, { input: { teamId, memberId: newcomerId } });
  await client.run(UpdateRoom, { input: { roomId, title: 'انبار نو' } });
  await said(sara, 'missed 25').waitFor();
  expect(await said(ali, 'missed 25').count()).toBe(0);

  await line.mend();
  await said(ali, 'missed 25').waitFor();
  for (const { page } of [sara, ali]) {
    await page.getByRole('heading', { name: 'انبار نو' }).waitFor();
    await page.getByRole('log').getByText('«انبار نو»').waitFor();
  }
  for (const agent of [sara, ali]) {
    await settle(agent);
    // The one that had the focus last stays drawn wherever the list is scrolled to: here, where it begins.
    await said(agent, 'missed 25').focus();
  }
  // Counts and names as neither language writes them.
  const shown = async (agent: Visitor) =>
    (await transcript(agent)).map((text) =>
      text
        .replaceAll(/[\d۰-۹]+/g, '#')
        .replaceAll('،', ',')
        .replaceAll(sara.t('chat.message.deleted'), ali.t('chat.message.deleted')),
    );
  const all = await shown(sara);
  await expect.poll(() => shown(ali), { timeout: 30_000 }).toEqual(all);
  expect((await transcript(ali)).length).toBeGreaterThan(30);
});

test('no page complained', () => {
  // A browser without a line says so.
  const complaints = [sara, ali].flatMap(({ complaints }) => complaints);
  expect(complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED|WebSocket/.test(complaint))).toEqual([]);
});
