import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '../lib/locale.ts';
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

const en = {
  account: enAccount,
  chat: enChat,
  desk: enDesk,
  files: enFiles,
  handoff: enHandoff,
  resources: enResources,
  settings: enSettings,
  shell: enShell,
  support: enSupport,
};
const fa = {
  account: faAccount,
  chat: faChat,
  desk: faDesk,
  files: faFiles,
  handoff: faHandoff,
  resources: faResources,
  settings: faSettings,
  shell: faShell,
  support: faSupport,
};

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** Makes a translator of its own for one request or document, ready at once. */
export function createI18n(locale: Locale): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    resources: { en: { translation: en }, fa: { translation: fa } },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
