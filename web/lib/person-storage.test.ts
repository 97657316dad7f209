import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginLeaving, forgetWhoLeft, stay } from './person-storage.ts';

/** A browser's storage: what is kept are its own properties, what it can do are not. */
class TestStorage {
  [key: string]: unknown;
  static of(entries: Record<string, string>): TestStorage {
    return Object.assign(new TestStorage(), entries);
  }
}
Object.defineProperties(TestStorage.prototype, {
  getItem: {
    value(this: TestStorage, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
  },
  setItem: {
    value(this: TestStorage, key: string, text: string) {
      this[key] = text;
    },
  },
  removeItem: {
    value(this: TestStorage, key: string) {
      Reflect.deleteProperty(this, key);
    },
  },
});

const left = {
  'ahrom.draft.sara.ticket.reply': 'a',
  'ahrom.chat.draft.sara.room': 'b',
  'ahrom.outgoing.ticket.m1': '{"clientMutationId":"m1","authorId":"sara"}',
  'ahrom.outgoing.room.m2': '{"clientMutationId":"m2","authorId":"sara"}',
  'ahrom.chat.outgoing.m5': '{"clientMutationId":"m5","senderId":"sara"}',
};
const others = {
  'ahrom.draft.sarah.ticket.reply': 'a',
  'ahrom.chat.draft.ali.room': 'b',
  'ahrom.outgoing.ticket.m3': '{"clientMutationId":"m3","authorId":"ali"}',
  'ahrom.outgoing.room.m4': '{"clientMutationId":"m4","authorId":"ali"}',
  'ahrom.chat.outgoing.m6': '{"clientMutationId":"m6","senderId":"ali"}',
  'ahrom.enterSends': 'off',
};

beforeEach(() => {
  vi.stubGlobal('localStorage', TestStorage.of({ ...left, ...others }));
  vi.stubGlobal('sessionStorage', TestStorage.of({}));
});
afterEach(() => vi.unstubAllGlobals());

test("who has signed out leaves nothing unsent behind, and takes nobody else's away", () => {
  beginLeaving('sara');
  forgetWhoLeft();
  expect(Object.fromEntries(Object.entries(localStorage))).toEqual(others);
});

test('who could not sign out keeps what they wrote', () => {
  beginLeaving('sara');
  stay();
  forgetWhoLeft();
  expect(Object.fromEntries(Object.entries(localStorage))).toEqual({ ...left, ...others });
});
