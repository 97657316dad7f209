import { useSyncExternalStore } from 'react';
import { storeText } from '../../lib/store-text.ts';
import type { News } from './news.ts';

const SWITCHED_OFF = 'ahrom.notifications.off';
/** Of several tabs one tells: the first that holds this lock, for this long. */
const TELL_ONCE_WITHIN_MS = 2_000;
const SHOWN_FOR_MS = 10_000;

export type NotificationState = 'unknown' | 'on' | 'off' | 'denied';

const listeners = new Set<() => void>();
/** Found out by trying: browsers of phones have the class, and refuse to make one of it for a page. */
let isRefused = false;

function state(): NotificationState {
  // Locks and notifications alike are for encrypted pages.
  if (typeof Notification === 'undefined' || !isSecureContext || isRefused) return 'unknown';
  if (Notification.permission === 'denied') return 'denied';
  const isOn = Notification.permission === 'granted' && localStorage.getItem(SWITCHED_OFF) === null;
  return isOn ? 'on' : 'off';
}

/** Whether this browser tells of messages while its pages are hidden; unknown where it can't, and on the server. */
export function useNotificationState(): NotificationState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state,
    () => 'unknown',
  );
}

/** Turns them on or off; the browser may ask the person first. */
export async function switchNotifications(on: boolean): Promise<void> {
  if (on) {
    localStorage.removeItem(SWITCHED_OFF);
    await Notification.requestPermission();
  } else storeText(SWITCHED_OFF, '1');
  for (const listener of listeners) listener();
}

/** Tells of a message, with a sound, if the page is hidden and its person wants to be told. */
export function tell(news: News, open: (roomId: string) => void): void {
  if (document.visibilityState === 'visible' || state() !== 'on') return;
  void navigator.locks.request(`ahrom.news.${news.messageId}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const body = news.sender === null ? news.body : `${news.sender}: ${news.body}`;
    const notification = notificationOf(news.title, { body, tag: news.roomId, icon: '/favicon.svg', silent: true });
    if (!notification) return;
    notification.onclick = () => {
      window.focus();
      notification.close();
      open(news.roomId);
    };
    chime();
    setTimeout(() => notification.close(), SHOWN_FOR_MS);
    await new Promise((resolve) => setTimeout(resolve, TELL_ONCE_WITHIN_MS));
  });
}

/** Null where the browser makes none, and from then on no switch is offered. */
function notificationOf(title: string, options: NotificationOptions): Notification | null {
  try {
    return new Notification(title, options);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    isRefused = true;
    for (const listener of listeners) listener();
    return null;
  }
}

/** Two soft tones. Browsers that were never touched keep silent. */
function chime(): void {
  const audio = new AudioContext();
  const volume = audio.createGain();
  volume.connect(audio.destination);
  volume.gain.setValueAtTime(0.08, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + 0.5);
  for (const [index, pitch] of [660, 880].entries()) {
    const tone = audio.createOscillator();
    tone.frequency.value = pitch;
    tone.connect(volume);
    tone.start(audio.currentTime + index * 0.12);
    tone.stop(audio.currentTime + 0.5);
    if (index === 1) tone.onended = () => void audio.close();
  }
}
