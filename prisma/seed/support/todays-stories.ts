import { ago } from '../timeline.ts';
import { assign, note, prioritise, reply, type Story } from './story.ts';

// Tickets of today; some have not been looked at yet.

export const expiredCertificate: Story = {
  from: 'kamran',
  opened: ago(148),
  category: 'domains',
  subject: 'مرورگر می‌گوید گواهی SSL فروشگاهم منقضی شده',
  description: 'سلام، مشتری‌ها پیام NET::ERR_CERT_DATE_INVALID می‌بینند و می‌ترسند خرید کنند. من چیزی عوض نکرده‌ام.',
  readBy: ['sara', 'ali'],
  steps: [
    prioritise(6, 'ali', 'URGENT'),
    assign(0, 'ali', 'ali'),
    reply(3, 'ali', 'سلام آقای نوری، الان نگاه می‌کنم. ظاهراً تمدید خودکار دیشب ناموفق بوده.'),
    note(7, 'ali', 'رکورد CAA دامنه به letsencrypt.org اجازه نمی‌دهد؛ خودش یا ثبت‌کنندهٔ دامنه تازه اضافه‌اش کرده.'),
    reply(
      4,
      'ali',
      'پیدا شد: یک رکورد CAA تازه روی دامنهٔ شماست که صدور گواهی را می‌بندد. لطفاً این را هم اضافه کنید:\n0 issue "letsencrypt.org"',
    ),
    reply(80, 'requester', 'اضافه کردم. از کجا بفهمم درست شده؟'),
    reply(
      12,
      'ali',
      'رکورد را می‌بینم و تمدید را دوباره راه انداختم. تا چند دقیقهٔ دیگر گواهی تازه صادر می‌شود؛ همین‌جا خبر می‌دهم.',
    ),
  ],
};

export const honeyWeight: Story = {
  from: 'niloofar',
  opened: ago(66),
  category: 'orders',
  subject: 'محاسبهٔ هزینهٔ پست برای سفارش‌های سنگین',
  description:
    'سلام، وقت به‌خیر. سفارش‌های بالای ۱۰ کیلو (شیشهٔ عسل) هزینهٔ پستشان خیلی کم حساب می‌شود و از جیب می‌دهم. کجا باید تعرفه را درست کنم؟',
  readBy: [],
  steps: [
    reply(
      14,
      'requester',
      'این هم نمونه: سفارش ord_9152، وزن ۱۲٫۴ کیلو، هزینهٔ پست ۴۸٬۰۰۰ تومان! در حالی که پست از من ۱۹۶٬۰۰۰ تومان گرفت.',
    ),
  ],
};

export const secondUser: Story = {
  from: 'reza',
  opened: ago(27),
  category: null,
  subject: 'افزودن حسابدار به پنل فروشگاه',
  description:
    'سلام. می‌خواهم حسابدارم فقط صورت‌حساب‌ها و گزارش فروش را ببیند، نه سفارش‌ها و اطلاعات مشتری‌ها را. ممکن است؟',
  readBy: [],
  steps: [],
};

export const emptyCart: Story = {
  from: 'hamed',
  opened: ago(7),
  category: 'technical',
  subject: 'سبد خرید بعد از ورود خالی می‌شود',
  description:
    'سلام، مشتری کالا را به سبد اضافه می‌کند، بعد وارد حسابش می‌شود و سبد خالی است. در console این را می‌بینم:\nTypeError: cart.items is undefined\nat mergeCart (checkout.js:214)',
  readBy: [],
  steps: [],
};
