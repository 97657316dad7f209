import { on } from '../timeline.ts';
import { assign, label, link, move, note, prioritise, reply, type Story } from './story.ts';

// Tickets that were done with, though one of them has come back.

export const chargedTwice: Story = {
  from: 'niloofar',
  opened: on(24, '10:12'),
  category: 'payments',
  subject: 'مبلغ سفارش دو بار از کارت مشتری‌ام کم شده',
  description:
    'سلام، وقت به‌خیر. یکی از مشتری‌هایم دیشب یک سفارش ۱٬۸۵۰٬۰۰۰ تومانی ثبت کرده و مبلغ دو بار از کارتش کم شده. در پنل فقط یک پرداخت می‌بینم. خیلی نگران است؛ لطفاً زودتر بررسی کنید.',
  readBy: ['requester', 'sara', 'ali'],
  steps: [
    prioritise(9, 'sara', 'URGENT'),
    assign(1, 'sara', 'sara'),
    reply(
      4,
      'sara',
      'سلام خانم صادقی، حق دارید. همین حالا پیگیری می‌کنم. لطفاً چهار رقم آخر کارت و شمارهٔ پیگیری هر دو تراکنش را بفرستید.',
    ),
    reply(21, 'requester', 'کارت: ۴۴۱۷\nپیگیری اول: 140291857\nپیگیری دوم: 140291902'),
    label(6, 'sara', 'finance'),
    note(
      2,
      'sara',
      'تراکنش اول در گزارش درگاه «تأییدنشده» است (callback دیر رسیده). از واحد مالی خواستم با بانک هماهنگ کند.',
    ),
    link(3, 'sara', 'doubleCharge', 'توضیح آماده برای مشتری'),
    reply(
      5,
      'sara',
      'ممنون. پرداخت اول در بانک تأیید نشده و خودکار برمی‌گردد؛ حداکثر تا ۷۲ ساعت. اگر زودتر نشست خبرتان می‌کنم.',
    ),
    reply(on(22, '12:40'), 'requester', 'مشتری‌ام گفت پول همین الان برگشت. خیلی ممنون که این‌قدر سریع پیگیر شدید 🌷'),
    reply(12, 'sara', 'چه خبر خوبی! از مشتری‌تان هم از طرف ما عذرخواهی کنید. اگر باز چیزی دیدید، همین‌جا بنویسید.'),
    move(on(22, '13:30'), 'sara', 'RESOLVED'),
    move(on(19, '13:30'), 'sara', 'CLOSED', 'سه روز بی‌پیام'),
  ],
};

export const ownDomain: Story = {
  from: 'kamran',
  opened: on(16, '17:05'),
  category: 'domains',
  subject: 'چطور دامنهٔ خودم را به فروشگاه وصل کنم؟',
  description:
    'سلام. دامنهٔ nouri-leather.example را خریده‌ام ولی وقتی بازش می‌کنم صفحهٔ شرکت ثبت دامنه می‌آید. باید کجا چه بنویسم؟',
  readBy: ['requester', 'sara', 'ali'],
  steps: [
    reply(
      on(15, '09:20'),
      'ali',
      'سلام آقای نوری. در پنل ثبت دامنه یک رکورد CNAME با نام www و مقدار shops.naroon.example بسازید. رکورد TXT هم در صفحهٔ «دامنه‌ها»ی پنل خودتان هست.',
    ),
    assign(1, 'ali', 'ali'),
    prioritise(1, 'ali', 'LOW'),
    link(2, 'ali', 'domain'),
    reply(
      55,
      'requester',
      'ساختم ولی هنوز نمی‌آید. این خروجی dig است:\nwww.nouri-leather.example. 300 IN A 185.10.75.4',
    ),
    reply(
      14,
      'ali',
      'هنوز یک رکورد A قدیمی برای www مانده و جلوی CNAME را می‌گیرد. آن را پاک کنید؛ چند دقیقه بعد درست می‌شود.',
    ),
    reply(48, 'requester', 'درست شد! دست شما درد نکند 🙏'),
    move(1, 'requester', 'RESOLVED'),
    move(on(12, '10:25'), 'ali', 'CLOSED'),
  ],
};

export const csvExport: Story = {
  from: 'jonas',
  opened: on(13, '14:31'),
  category: 'technical',
  subject: 'CSV export mixes up Persian and German text',
  description:
    'Hello! When I export my orders as CSV and open the file in Excel, names like «یاسمن مرادی» and “Müller” turn into question marks. Am I doing something wrong?',
  readBy: ['requester', 'sara', 'ali'],
  steps: [
    reply(
      26,
      'sara',
      'Hello Jonas! The file is UTF-8, which Excel does not guess by itself. Please use Data → From Text/CSV and choose “65001: Unicode (UTF-8)”. Does that help?',
    ),
    assign(1, 'sara', 'sara'),
    label(1, 'sara', 'wish'),
    note(3, 'sara', 'اگر ابتدای فایل BOM بگذاریم، Excel خودش درست باز می‌کند. به فهرست درخواست‌ها اضافه شد.'),
    reply(90, 'requester', 'It does, thank you! Would be lovely if it worked on a double click, though.'),
    reply(8, 'sara', 'Agreed, it is on our list now. Have a nice afternoon!'),
    move(1, 'sara', 'RESOLVED'),
    move(on(10, '14:00'), 'sara', 'CLOSED'),
  ],
};

export const accountEmail: Story = {
  from: 'shirin',
  opened: on(4, '18:47'),
  category: null,
  subject: 'تغییر ایمیل حساب فروشگاه',
  description: 'سلام و خسته نباشید. ایمیل قبلی‌ام از کار افتاده. چطور می‌توانم ایمیل حساب فروشگاه را عوض کنم؟',
  readBy: ['requester', 'sara', 'ali'],
  steps: [
    reply(
      on(3, '09:14'),
      'sara',
      'سلام خانم قاسمی. برای امنیت حساب، اول باید مطمئن شویم خودتان هستید. لطفاً نام فروشگاه و مبلغ آخرین صورت‌حساب را بنویسید.',
    ),
    assign(1, 'sara', 'sara'),
    move(1, 'sara', 'WAITING'),
    reply(620, 'requester', 'فروشگاه Maple Saffron، آخرین صورت‌حساب ۴۹۰٬۰۰۰ تومان. ببخشید دیر شد، اینجا شب بود.'),
    note(on(2, '09:05'), 'sara', 'هویت تأیید شد؛ مبلغ با صورت‌حساب INV-3307 یکی است.'),
    reply(6, 'sara', 'ممنون، تأیید شد. ایمیل تازه ثبت شد و یک لینک تأیید برایتان رفت.'),
    reply(on(1, '10:20'), 'requester', 'رسید و تأیید کردم. سپاس از شما!'),
    move(15, 'sara', 'RESOLVED'),
  ],
};

export const officialInvoice: Story = {
  from: 'reza',
  opened: on(9, '11:18'),
  category: 'payments',
  subject: 'فاکتور رسمی برای اشتراک سالانه',
  description: 'سلام. برای اشتراک سالانه فاکتور رسمی با شناسهٔ ملی شرکت می‌خواهم. شناسهٔ ملی را در پروفایل وارد کرده‌ام.',
  readBy: ['sara', 'ali'],
  steps: [
    reply(
      32,
      'sara',
      'سلام آقای کریمی، حتماً. فاکتور رسمی تا پایان امروز صادر می‌شود و از بخش «صورت‌حساب‌ها» می‌توانید دریافتش کنید.',
    ),
    assign(0, 'sara', 'sara'),
    label(1, 'sara', 'finance'),
    label(1, 'sara', 'keyCustomer'),
    reply(on(8, '09:40'), 'sara', 'فاکتور شمارهٔ INV-3291 آماده است.'),
    move(5, 'sara', 'RESOLVED'),
    reply(
      on(1, '15:52'),
      'requester',
      'ببخشید، تازه متوجه شدم نام شرکت در فاکتور «کریمی و پسران» است؛ نام درست «بازرگانی کریمی» است. می‌شود اصلاحش کنید؟',
    ),
    note(
      2,
      'sara',
      'نام قدیمی از پروفایل مشتری خوانده شده. فاکتور قبلی باید در سامانهٔ مؤدیان ابطال شود؛ واحد مالی در جریان است.',
    ),
  ],
};
