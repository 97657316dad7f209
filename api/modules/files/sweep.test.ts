import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { newUpload, png, readAttachment, upload } from '../../../tests/kit/files.ts';
import { createTestWorkspace, type Person } from '../../../tests/kit/people.ts';
import { AddNote, OpenTicket, openTicket, SendMessage } from '../../../tests/kit/tickets.ts';

const hour = 60 * 60 * 1000;

let app: TestApp;
let guest: Person;
let agent: Person;

beforeAll(async () => {
  app = await startTestApp();
  const workspace = await createTestWorkspace(app);
  guest = await workspace.guest();
  agent = workspace.owner;
});
afterAll(() => app.stop());

async function bytesKept(): Promise<number> {
  const entries = await readdir(join(app.dataDir, 'files'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

describe('the sweep', () => {
  it('takes uploads that nobody used within a day, with their bytes, and leaves what is used', async () => {
    const { id: ticketId } = await openTicket(guest);
    const used = [await upload(app.url, guest), await upload(app.url, guest), await upload(app.url, agent)] as const;
    await guest.run(OpenTicket, { input: { subject: 'With a file', attachmentIds: [used[0]] } });
    await guest.run(SendMessage, { input: { ticketId, body: '', attachmentIds: [used[1]] } });
    await agent.run(AddNote, { input: { ticketId, body: '', attachmentIds: [used[2]] } });
    const unused = await upload(app.url, guest);
    const { id: unsent } = await newUpload(guest, { size: 1 });

    app.pass(23 * hour);
    const fresh = await upload(app.url, guest);
    await app.app.sweep();
    expect(await bytesKept()).toBe(5);

    app.pass(hour);
    await app.app.sweep();
    expect(await bytesKept()).toBe(4);
    for (const gone of [unused, unsent]) expect(await readAttachment(guest, gone)).toBeNull();
    for (const kept of [used[0], used[1], fresh]) expect(await readAttachment(guest, kept)).not.toBeNull();
    expect(await readAttachment(agent, used[2])).not.toBeNull();
    await app.app.sweep();
    expect(await bytesKept()).toBe(4);
  });

  it('takes what a killed server had stored and not marked, and what it had half received', async () => {
    const before = await bytesKept();
    const incoming = join(app.dataDir, 'incoming');
    const abandoned = async (storageKey: string) => {
      await mkdir(join(app.dataDir, 'files', 'aa'), { recursive: true });
      await writeFile(join(app.dataDir, 'files', storageKey), png());
      await app.database.prisma.discardedFile.create({
        data: { storageKey, dueAt: new Date(app.now().getTime() + hour) },
      });
    };
    await abandoned('aa/abandoned');
    await writeFile(join(incoming, 'half'), 'half of it');
    await app.app.sweep();
    expect(await bytesKept()).toBe(before + 1);
    // The clock of the test is ahead of the file system's by now.
    expect(await readdir(incoming)).toEqual([]);
    app.pass(hour);
    await app.app.sweep();
    expect(await bytesKept()).toBe(before);
  });
});
