import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pauseAfterLoss } from './live-pause.ts';
import { createLiveSocket } from './live-socket.ts';

/** A socket whose other side is the test. Closing it waits for the other side for ever, as with a network that vanished. */
class FakeSocket {
  static readonly OPEN = 1;
  static opened: FakeSocket[] = [];
  readyState = 0;
  sent: { type: string }[] = [];
  closedWith: number[] = [];
  onopen: (() => unknown) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: object) => void) | null = null;
  onerror: ((event: object) => void) | null = null;

  constructor() {
    FakeSocket.opened.push(this);
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text) as { type: string });
  }
  close(code: number): void {
    this.readyState = 2;
    this.closedWith.push(code);
  }
  says(message: object): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
  async greets(): Promise<void> {
    this.readyState = FakeSocket.OPEN;
    await this.onopen?.();
    this.says({ type: 'connection_ack' });
    await vi.advanceTimersByTimeAsync(0);
  }
  pings(): number {
    return this.sent.filter(({ type }) => type === 'ping').length;
  }
}

const newPage = () => Object.assign(new EventTarget(), { visibilityState: 'visible', documentElement: { lang: 'fa' } });
let page: ReturnType<typeof newPage>;
let browser: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.opened = [];
  browser = new EventTarget();
  page = newPage();
  vi.stubGlobal('WebSocket', FakeSocket);
  vi.stubGlobal('location', { protocol: 'https:', host: 'site.test' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser));
  vi.stubGlobal('removeEventListener', browser.removeEventListener.bind(browser));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const happen = (target: EventTarget, type: string, more: object = {}) =>
  target.dispatchEvent(Object.assign(new Event(type), more));

/** Subscribes, and tells how the subscription and the connection fare. */
function subscribe() {
  const connection: boolean[] = [];
  const lost: unknown[] = [];
  const client = createLiveSocket(null, (connected) => connection.push(connected));
  const unsubscribe = client.subscribe(
    { query: 'subscription { x }' },
    { next: () => undefined, error: (loss) => lost.push((loss as { code: number }).code), complete: () => undefined },
  );
  const [socket] = FakeSocket.opened;
  if (!socket) throw new Error('no socket was opened');
  return { socket, connection, lost, unsubscribe };
}

describe('a socket whose other side has gone', () => {
  test.each([
    ['the page is looked at again', () => happen(page, 'visibilitychange')],
    ['the network is back', () => happen(browser, 'online')],
    ['the browser thaws the page', () => happen(page, 'resume')],
    ['the page comes out of the history', () => happen(browser, 'pageshow', { persisted: true })],
  ])('is found out and given up soon after %s', async (_when, wake) => {
    const { socket, lost, connection } = subscribe();
    await socket.greets();
    wake();
    expect(socket.pings()).toBe(1);
    await vi.advanceTimersByTimeAsync(2_400);
    expect(lost).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(lost).toEqual([4499]);
    expect(connection).toEqual([true, false]);
  });

  test('is found out when the machine has slept without a word from the browser', async () => {
    const { socket, lost } = subscribe();
    await socket.greets();
    vi.setSystemTime(Date.now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(socket.pings()).toBe(1);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(lost).toEqual([4499]);
  });

  test('is found out by the pings of every day', async () => {
    const { socket, lost } = subscribe();
    await socket.greets();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(socket.pings()).toBe(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(lost).toEqual([4499]);
  });

  test('is given up when it does not even greet', async () => {
    const { lost } = subscribe();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(lost).toEqual([4499]);
  });
});

test('a socket that answers is kept, whatever woke the page', async () => {
  const { socket, lost } = subscribe();
  await socket.greets();
  for (let times = 0; times < 3; times++) {
    happen(page, 'visibilitychange');
    socket.says({ type: 'pong' });
    await vi.advanceTimersByTimeAsync(3_000);
  }
  expect(socket.pings()).toBe(3);
  expect(lost).toEqual([]);
});

test('a page that is hidden asks nothing', async () => {
  const { socket } = subscribe();
  await socket.greets();
  page.visibilityState = 'hidden';
  happen(page, 'visibilitychange');
  expect(socket.pings()).toBe(0);
});

test('a page that goes into the history has let go of its socket', async () => {
  const { socket, lost } = subscribe();
  await socket.greets();
  happen(browser, 'pagehide', { persisted: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(socket.closedWith).toEqual([4499]);
  expect(lost).toEqual([4499]);
});

test('closing it because nothing is subscribed to any more is no interruption', async () => {
  const { socket, connection, unsubscribe } = subscribe();
  await socket.greets();
  unsubscribe();
  await vi.advanceTimersByTimeAsync(0);
  expect(socket.closedWith).toEqual([1000]);
  socket.onclose?.({ code: 1000, reason: '' });
  expect(connection).toEqual([true, true]);
});

describe('the pause after a loss', () => {
  /** How long it takes to end by itself, when chance (0 to 1) has its way. */
  async function lengthOf(losses: number, code: number, chance: number): Promise<number> {
    const random = vi.spyOn(Math, 'random').mockReturnValue(chance);
    const begun = Date.now();
    let length = Infinity;
    void pauseAfterLoss(losses, code).then(() => (length = Date.now() - begun));
    await vi.advanceTimersByTimeAsync(60_000);
    random.mockRestore();
    return length;
  }
  const bounds = async (losses: number, code = 1006) => [
    await lengthOf(losses, code, 0),
    await lengthOf(losses, code, 1),
  ];

  test('grows with each loss, up to a quarter of a minute, and differs from page to page', async () => {
    expect(await bounds(0)).toEqual([250, 500]);
    expect(await bounds(2)).toEqual([1_000, 2_000]);
    expect(await bounds(50)).toEqual([7_500, 15_000]);
  });

  test.each([1012, 1001, 4408, 4409, 4499, 4500])('is short at first after %i', async (code) => {
    expect(await bounds(0, code)).toEqual([250, 500]);
  });

  test.each([1013, 4429])(
    'is long from the first one after %i, which says that there is too much to do',
    async (code) => {
      expect(await bounds(0, code)).toEqual([4_000, 8_000]);
    },
  );

  test('ends when the page wakes up', async () => {
    const pause = pauseAfterLoss(50, 1006);
    happen(browser, 'online');
    await pause;
  });
});
