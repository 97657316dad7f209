import type { ChatRoomType } from '../../api/generated/prisma/client.ts';
import type { AgentName } from './people.ts';
import type { ResourceName } from './resources.ts';
import { ago, on, type When } from './timeline.ts';

interface TalkMessage {
  when: When;
  by: AgentName;
  body: string;
  /** Position in the room of the message that it answers. */
  replyTo?: number;
  mentions?: AgentName;
  /** The other agent's. */
  reaction?: string;
  isPinned?: boolean;
  isEdited?: boolean;
}

export interface RoomContent {
  type: ChatRoomType;
  /** What the room is about; a DIRECT room carries the other one's name. */
  name: string | null;
  description: string | null;
  icon: string | null;
  opened: When;
  isPrivate: boolean;
  /** The newest messages that this agent has not read yet. */
  unread: Partial<Record<AgentName, number>>;
  links: readonly { resource: ResourceName; isPinned: boolean; note: string | null }[];
  messages: readonly TalkMessage[];
}

/** The agents' own rooms. All but a DIRECT one open with a SYSTEM message, which takes position 1. */
export const rooms: readonly RoomContent[] = [
  {
    type: 'TEAM',
    name: 'پشتیبانی',
    description: 'هماهنگی روزانهٔ تیکت‌ها',
    icon: '🎧',
    opened: on(25, '09:00'),
    isPrivate: true,
    unread: { sara: 1 },
    links: [
      { resource: 'replies', isPinned: true, note: 'پیش از پاسخ دادن نگاهی بیندازید.' },
      { resource: 'serviceLevels', isPinned: false, note: null },
      { resource: 'order422', isPinned: false, note: 'رضا کریمی منتظرش بود.' },
      { resource: 'doubleCharge', isPinned: false, note: null },
    ],
    messages: [
      {
        when: on(25, '09:06'),
        by: 'sara',
        body: 'سلام علی! از امروز تیکت‌ها را همین‌جا هماهنگ می‌کنیم. هر تیکتی را برداشتیم، به خودمان بسپاریم که دوباره‌کاری نشود.',
        isPinned: true,
        reaction: '👍',
      },
      { when: 4, by: 'ali', body: 'سلام، چشم. پس من API و دامنه را برمی‌دارم، تو پرداخت و مالی؟' },
      { when: 2, by: 'sara', body: 'عالی است.', replyTo: 3 },
      {
        when: on(19, '10:35'),
        by: 'ali',
        body: 'خطای 422 در ثبت سفارش از تغییر نسخهٔ 2.14 است. به گروه فنی سپردم؛ اگر مشتری دیگری هم پرسید، به همان وظیفه وصلش کنیم.',
      },
      { when: 8, by: 'sara', body: 'ممنون. یادداشت انتشار را هم اصلاح می‌کنم.', reaction: '🙏' },
      {
        when: on(3, '11:02'),
        by: 'ali',
        body: '@سارا محمدی درگاه اول قطع است. درگاه پشتیبان را برای فروشگاه چای احمدی روشن کردم؛ اگر کسی دیگر هم گفت، همین کار را بکن.',
        mentions: 'sara',
      },
      { when: 3, by: 'sara', body: 'دیدم. متن آماده‌اش را هم به پاسخ‌های آماده اضافه کردم.', isEdited: true },
      {
        when: ago(45),
        by: 'ali',
        body: 'برای جلسهٔ مرور هفتگی، موضوع «پیامک خارج از کشور و واتس‌اپ» را هم اضافه کردم.',
      },
    ],
  },
  {
    type: 'PROJECT',
    name: 'بازطراحی سایت',
    description: 'از صفحهٔ نخست تا تعرفه‌ها؛ انتشار در پایان ماه',
    icon: '🎨',
    opened: on(21, '11:00'),
    isPrivate: false,
    unread: {},
    links: [
      { resource: 'siteMap', isPinned: true, note: 'نسخهٔ تأییدشده' },
      { resource: 'homePage', isPinned: false, note: null },
      { resource: 'pricingText', isPinned: false, note: null },
      { resource: 'domain', isPinned: false, note: 'تصویرهایش باید عوض شود.' },
    ],
    messages: [
      {
        when: on(21, '11:10'),
        by: 'sara',
        body: 'نقشهٔ سایت در Figma نهایی شد: https://figma.naroon.example/site-map-v3',
        isPinned: true,
      },
      {
        when: 25,
        by: 'ali',
        body: 'دیدم، خیلی تمیز است. فقط «راهنما» را ببریم در منوی بالا؟ نصف تیکت‌ها جوابشان همان‌جاست.',
      },
      { when: 6, by: 'sara', body: 'موافقم، جابه‌جایش می‌کنم.', replyTo: 3 },
      { when: on(14, '15:20'), by: 'sara', body: 'صفحهٔ نخست تمام شد 🎉 لطفاً روی گوشی هم ببین.', reaction: '🎉' },
      {
        when: 40,
        by: 'ali',
        body: 'روی گوشی عالی است. روی تبلت دکمهٔ «شروع رایگان» زیر تصویر می‌ماند؛ `z-index` را نگاه کن.',
      },
      { when: 15, by: 'sara', body: 'درست شد، دوباره ببین.' },
      {
        when: on(6, '10:05'),
        by: 'ali',
        body: 'یک مشتری گفته ویرایشگر قالب روی iPad کار نمی‌کند. برایش در همین پروژه وظیفه گذاشتم.',
      },
      { when: 12, by: 'sara', body: 'خوب کردی. در طرح تازه کلیدهای بالا و پایین می‌مانند؛ نگران نباش.', replyTo: 8 },
      {
        when: on(2, '16:30'),
        by: 'sara',
        body: 'متن تعرفه‌ها را تا پنج‌شنبه می‌رسانم. «پلن حرفه‌ای» را با مثال چند انبار توضیح بدهیم، زیاد می‌پرسند.',
      },
      { when: 9, by: 'ali', body: 'فکر خوبی است. بعدش من Lighthouse را اجرا می‌کنم.' },
    ],
  },
  {
    type: 'GROUP',
    name: 'چای و گپ',
    description: 'هر چیزی جز کار',
    icon: '🍵',
    opened: on(18, '13:00'),
    isPrivate: false,
    unread: {},
    links: [],
    messages: [
      { when: on(18, '13:02'), by: 'sara', body: 'این اتاق برای وقت‌هایی است که تیکتی باز نیست 😄' },
      { when: 5, by: 'ali', body: 'پس سالی یک بار سر می‌زنیم!', reaction: '😂' },
      { when: on(5, '13:15'), by: 'ali', body: 'کتاب خوب سراغ داری؟ «مغازهٔ خودکشی» را تمام کردم.' },
      {
        when: 11,
        by: 'sara',
        body: '«سمفونی مردگان» را اگر نخوانده‌ای، همین را بخوان. برایت می‌آورم.',
        reaction: '❤️',
      },
      { when: on(1, '13:08'), by: 'ali', body: 'نصفش را خواندم. حق با تو بود!' },
    ],
  },
  {
    type: 'DIRECT',
    name: null,
    description: null,
    icon: null,
    opened: on(24, '10:40'),
    isPrivate: true,
    unread: { ali: 2 },
    links: [],
    messages: [
      { when: on(24, '10:40'), by: 'sara', body: 'علی، گزارش درگاه دیروز را داری؟ برای تیکت نیلوفر صادقی می‌خواهم.' },
      { when: 3, by: 'ali', body: 'بله، تا پنج دقیقهٔ دیگر می‌فرستم.' },
      { when: 6, by: 'ali', body: 'تراکنش اول تأییدنشده مانده؛ callback بعد از 92 ثانیه رسیده.' },
      { when: 1, by: 'sara', body: 'دقیقاً همان که فکر می‌کردم. ممنون 🙏', replyTo: 3 },
      { when: on(8, '09:50'), by: 'ali', body: 'فردا نوبت دندان‌پزشکی دارم؛ از ۱۰ تا ۱۲ تیکت‌هایم را می‌بینی؟' },
      { when: 2, by: 'sara', body: 'حتماً، خیالت راحت.', reaction: '🌹' },
      { when: ago(38), by: 'sara', body: 'درگاه پشتیبان خانم احمدی هنوز ناپایدار است؛ از بانک خبری شد؟' },
      { when: 2, by: 'sara', body: 'اگر تا یک ساعت دیگر جواب ندادند، من هم زنگ می‌زنم.' },
    ],
  },
];
