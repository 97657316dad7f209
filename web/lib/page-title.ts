import type { MetaFunction } from '@remix-run/react';
import type { ParseKeys } from 'i18next';
import { createI18n } from '../i18n/i18n.ts';
import { isLocale } from './locale.ts';

/** A route's `meta`: the page's name in the page's language. */
export function pageTitle(key: ParseKeys): MetaFunction {
  return ({ matches }) => {
    const { locale } = (matches[0]?.data ?? {}) as { locale?: unknown };
    const { t } = createI18n(isLocale(locale) ? locale : 'fa');
    return [{ title: `${t(key)} · ${t('shell.product')}` }];
  };
}
