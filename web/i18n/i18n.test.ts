import { expect, test } from 'vitest';
import enAccount from './en/account.json';
import enChat from './en/chat.json';
import enDesk from './en/desk.json';
import enFiles from './en/files.json';
import enHandoff from './en/handoff.json';
import enResources from './en/resources.json';
import enSettings from './en/settings.json';
import enShell from './en/shell.json';
import enSupport from './en/support.json';
import faAccount from './fa/account.json';
import faChat from './fa/chat.json';
import faDesk from './fa/desk.json';
import faFiles from './fa/files.json';
import faHandoff from './fa/handoff.json';
import faResources from './fa/resources.json';
import faSettings from './fa/settings.json';
import faShell from './fa/shell.json';
import faSupport from './fa/support.json';

/** Every text by its path; plural forms count as one, since languages differ in how many they have. */
function textsOf(node: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(node)) {
    const here = `${path}.${key}`.replace(/_(one|other)$/, '');
    if (typeof value === 'string') texts.set(here, value);
    else for (const [inner, text] of textsOf(value as object, here)) texts.set(inner, text);
  }
  return texts;
}

const placeholdersIn = (text: string | undefined) =>
  [...(text ?? '').matchAll(/{{(\w+)/g)].map(([, name]) => name).sort();

const files = [
  ['account', enAccount, faAccount],
  ['chat', enChat, faChat],
  ['desk', enDesk, faDesk],
  ['files', enFiles, faFiles],
  ['handoff', enHandoff, faHandoff],
  ['resources', enResources, faResources],
  ['settings', enSettings, faSettings],
  ['shell', enShell, faShell],
  ['support', enSupport, faSupport],
] as const;

test.each(files)('%s says the same things in both languages', (_name, english, persian) => {
  const en = textsOf(english);
  const fa = textsOf(persian);
  expect([...fa.keys()].sort()).toEqual([...en.keys()].sort());
  for (const [path, text] of en) expect([path, placeholdersIn(fa.get(path))]).toEqual([path, placeholdersIn(text)]);
});

test('Persian is written with Persian letters', () => {
  for (const texts of [faAccount, faChat, faDesk, faFiles, faHandoff, faResources, faSettings, faShell, faSupport])
    expect(JSON.stringify(texts)).not.toMatch(/[يكىة٠-٩]/);
});

test.each(files)('%s writes counts in the digits of its language', (_name, ...languages) => {
  for (const texts of languages) expect(JSON.stringify(texts)).not.toMatch(/{{count\s*}}/);
});
