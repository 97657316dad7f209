import type { Contact, Visit } from '../../../api/modules/support/guests.ts';
import type { Locale } from '../../../api/platform/locale.ts';

interface GuestContent extends Contact {
  visit: Visit;
  fingerprint: string;
  locale: Locale;
}

const chrome = (system: string, version: number, suffix = '') =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0${suffix} Safari/537.36`;
const safari = (system: string, version: string, suffix = '') =>
  `Mozilla/5.0 (${system}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version}${suffix} Safari/604.1`;

/** Visitors who asked without an account. */
export const guests = {
  niloofar: {
    name: 'نیلوفر صادقی',
    email: 'niloofar@golestan-honey.example',
    phone: '+98 912 555 0143',
    fingerprint: '7c1e5f0a94d2',
    locale: 'FA',
    visit: {
      address: '5.160.139.22',
      country: 'Iran',
      city: 'Tehran',
      userAgent: chrome('Linux; Android 14; SM-A556E', 141, ' Mobile'),
    },
  },
  kamran: {
    name: 'کامران نوری',
    email: 'kamran@nouri-leather.example',
    fingerprint: 'b83d20c6ef17',
    locale: 'FA',
    visit: {
      address: '2.176.45.10',
      country: 'Iran',
      city: 'Isfahan',
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0',
    },
  },
  jonas: {
    name: 'Jonas Weber',
    email: 'jonas@weber-teppiche.example',
    fingerprint: '40fa9b6e2d75',
    locale: 'EN',
    visit: {
      address: '91.10.44.120',
      country: 'Germany',
      city: 'Hamburg',
      userAgent: chrome('X11; Linux x86_64', 140),
    },
  },
  leila: {
    name: 'لیلا حیدری',
    email: 'leila@heydari-design.example',
    fingerprint: 'd96c3be81a04',
    locale: 'FA',
    visit: {
      address: '88.255.93.14',
      country: 'Türkiye',
      city: 'Istanbul',
      userAgent: safari('iPhone; CPU iPhone OS 18_6 like Mac OS X', '18.6', ' Mobile/15E148'),
    },
  },
  bahram: {
    name: 'بهرام یزدانی',
    phone: '+98 913 555 0186',
    fingerprint: '15e7a2d0c94f',
    locale: 'FA',
    visit: {
      address: '94.182.14.201',
      country: 'Iran',
      city: 'Shiraz',
      userAgent: safari('iPad; CPU OS 17_7 like Mac OS X', '17.6', ' Mobile/15E148'),
    },
  },
  farid: {
    name: 'فرید رحیمی',
    email: 'farid@kabul-books.example',
    fingerprint: '6a0d8f37c2be',
    locale: 'FA',
    visit: {
      address: '180.94.72.31',
      country: 'Afghanistan',
      city: 'Kabul',
      userAgent: chrome('Linux; Android 13; Redmi Note 12', 139, ' Mobile'),
    },
  },
  shirin: {
    name: 'شیرین قاسمی',
    email: 'shirin@maple-saffron.example',
    fingerprint: 'e24b71905fcd',
    locale: 'FA',
    visit: {
      address: '24.48.17.205',
      country: 'Canada',
      city: 'Montreal',
      userAgent: safari('Macintosh; Intel Mac OS X 10_15_7', '18.5'),
    },
  },
  maryam: {
    name: 'مریم احمدی',
    email: 'maryam@ahmadi-tea.example',
    phone: '+98 911 555 0127',
    fingerprint: '93bc06e4d81a',
    locale: 'FA',
    visit: {
      address: '151.232.88.17',
      country: 'Iran',
      city: 'Rasht',
      userAgent: chrome('Windows NT 10.0; Win64; x64', 141, ' Edg/141.0.0.0'),
    },
  },
  anonymous: {
    fingerprint: '2f58c7ad9e30',
    locale: 'FA',
    visit: {
      address: '5.112.63.140',
      country: 'Iran',
      city: null,
      userAgent: `${chrome('Linux; Android 14; SAMSUNG SM-S921B', 136, ' Mobile')} SamsungBrowser/28.0`,
    },
  },
  hamed: {
    name: 'حامد فرجی',
    email: 'hamed@faraji-tools.example',
    fingerprint: 'c07e4d1f63a8',
    locale: 'FA',
    visit: {
      address: '94.200.61.8',
      country: 'United Arab Emirates',
      city: 'Dubai',
      userAgent: chrome('Macintosh; Intel Mac OS X 10_15_7', 141),
    },
  },
} as const satisfies Record<string, GuestContent>;

export type GuestName = keyof typeof guests;
