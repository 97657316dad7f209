import { on } from '../timeline.ts';
import { assign, label, link, move, note, prioritise, reply, type Story } from './story.ts';

// Tickets somebody is busy with, or waits for.

export const stalePrices: Story = {
  from: 'leila',
  opened: on(11, '12:03'),
  category: 'technical',
  subject: 'قیمت قدیمی محصولات در نتایج گوگل',
  description:
    'سلام، دو هفته است قیمت‌ها را عوض کرده‌ام ولی گوگل هنوز قیمت قبلی را نشان می‌دهد و مشتری‌ها شاکی‌اند. نمونه: https://heydari-design.example/products/rug-12',
  readBy: ['requester', 'sara', 'ali'],
  steps: [
    assign(18, 'sara', 'team'),
    assign(1, 'sara', 'sara'),
    reply(
      9,
      'sara',
      'سلام خانم حیدری. داده‌های ساختاریافتهٔ صفحه درست است، اما تاریخ lastmod در sitemap عوض نشده و گوگل دیر سر می‌زند. موضوع را به گروه فنی دادیم.',
    ),
    label(2, 'sara', 'bug'),
    link(1, 'sara', 'sitemapPrices', 'اصلاح همین مشکل'),
    note(3, 'sara', 'تا انتشار نسخهٔ بعد کاری از ما برنمی‌آید؛ چهارشنبه منتشر می‌شود.'),
    reply(40, 'requester', 'ممنون. یعنی فعلاً باید صبر کنم؟'),
    reply(
      7,
      'sara',
      'بله، متأسفانه چند روزی طول می‌کشد. تا آن وقت می‌توانید در Search Console برای صفحه‌های مهم Request indexing بزنید.',
    ),
    move(1, 'sara', 'ON_HOLD', 'در انتظار انتشار نسخهٔ تازه'),
  ],
};

export const tabletEditor: Story = {
  from: 'bahram',
  opened: on(7, '20:26'),
  category: 'technical',
  subject: 'ویرایشگر قالب در تبلت بلوک‌ها را جابه‌جا نمی‌کند',
  description:
    'درود. با iPad که وارد ویرایشگر قالب می‌شوم، هر چه بلوک‌ها را با انگشت می‌کشم فقط صفحه بالا و پایین می‌شود. با رایانه مشکلی نیست.',
  readBy: ['requester', 'sara', 'ali'],
  steps: [
    reply(
      on(6, '09:37'),
      'ali',
      'درود آقای یزدانی. این خطا را روی Safari تبلت خودمان هم دیدیم. در طراحی تازهٔ سایت درست می‌شود.',
    ),
    assign(1, 'ali', 'ali'),
    prioritise(1, 'ali', 'LOW'),
    label(1, 'ali', 'bug'),
    link(1, 'ali', 'tabletEditor'),
    note(4, 'ali', 'راه موقت: کلیدهای بالا/پایین کنار هر بلوک. از سارا بپرسم در طرح تازه هم می‌مانند یا نه.'),
    reply(3, 'ali', 'تا آن زمان می‌توانید از پیکان‌های ↑ و ↓ کنار هر بلوک استفاده کنید.'),
    move(1, 'ali', 'ON_HOLD', 'همراه با بازطراحی سایت'),
    reply(95, 'requester', 'پیکان‌ها کار را راه انداخت. ممنون، منتظر نسخهٔ تازه می‌مانم.'),
  ],
};

export const missingSms: Story = {
  from: 'farid',
  opened: on(6, '13:44'),
  category: 'orders',
  subject: 'پیامک تأیید سفارش به مشتری‌های کابل نمی‌رسد',
  description:
    'سلام. به مشتری‌های ما در کابل هیچ پیامکی نمی‌رسد، اما مشتری‌های مشهد همه را می‌گیرند. تنظیمات پیامک فعال است و اعتبار هم داریم.',
  readBy: ['requester', 'sara', 'ali'],
  steps: [
    prioritise(17, 'ali', 'HIGH'),
    assign(0, 'ali', 'ali'),
    reply(
      6,
      'ali',
      'سلام آقای رحیمی. سامانهٔ پیامک ما به شماره‌های خارج از ایران پیامک نمی‌فرستد و به‌جایش ایمیل می‌رود. ایمیل هم به دستشان نمی‌رسد؟',
    ),
    link(2, 'ali', 'orderSms'),
    reply(130, 'requester', 'بیشترشان ایمیل ندارند. واتس‌اپ چطور؟ همه واتس‌اپ دارند.'),
    label(on(5, '09:30'), 'ali', 'wish'),
    note(2, 'ali', 'سومین مشتری افغانستانی است که واتس‌اپ می‌خواهد. در جلسهٔ محصول مطرح شود.'),
    reply(
      4,
      'ali',
      'پیشنهاد خوبی است و به گروه محصول رساندم. فعلاً می‌توانیم پیامک را از مسیر یک سامانهٔ بین‌المللی بفرستیم؛ هر پیامک ۲٬۴۰۰ تومان. فعالش کنم؟',
    ),
    move(1, 'ali', 'WAITING', 'منتظر تصمیم مشتری دربارهٔ هزینه'),
  ],
};

export const gatewayTimeout: Story = {
  from: 'maryam',
  opened: on(3, '10:55'),
  category: 'payments',
  subject: 'درگاه پرداخت خطای timeout می‌دهد',
  description:
    'سلام، از صبح هیچ‌کس نمی‌تواند پرداخت کند! بعد از زدن دکمهٔ پرداخت، یک دقیقه می‌چرخد و بعد می‌نویسد 504 Gateway Time-out. لطفاً فوری!',
  readBy: ['requester', 'sara', 'ali'],
  steps: [
    prioritise(3, 'ali', 'CRITICAL'),
    assign(0, 'ali', 'ali'),
    assign(0, 'ali', 'team'),
    reply(
      2,
      'ali',
      'سلام خانم احمدی. دیدیم؛ درگاه بانک پاسخ نمی‌دهد. تا پنج دقیقهٔ دیگر درگاه پشتیبان را برایتان روشن می‌کنم.',
    ),
    note(4, 'ali', 'تأخیر درگاه اول بالای ۶۰ ثانیه است. در gateway.yml ترتیب عوض شد: primary → backup.'),
    reply(3, 'ali', 'درگاه پشتیبان فعال شد. لطفاً یک پرداخت آزمایشی انجام دهید.'),
    reply(9, 'requester', 'درست شد، خدا را شکر! سه سفارش همین الان ثبت شد.'),
    move(4, 'ali', 'RESOLVED'),
    reply(
      on(1, '18:08'),
      'requester',
      'سلام دوباره. متأسفانه از یک ساعت پیش باز همان خطا برگشته، ولی این بار نه برای همه؛ از هر چهار پرداخت یکی خطا می‌دهد.',
    ),
    label(1, 'ali', 'followUp'),
    note(3, 'ali', 'درگاه پشتیبان هم ناپایدار است. با بانک تماس گرفتم؛ شمارهٔ پیگیری BK-77120.'),
  ],
};

export const planQuestion: Story = {
  from: 'anonymous',
  opened: on(1, '16:21'),
  category: 'sales',
  subject: 'پلن حرفه‌ای چه فرقی با پلن پایه دارد؟',
  description: 'سلام. حدود ۳۰۰ محصول دارم و می‌خواهم دو انبار جدا داشته باشم. کدام پلن به دردم می‌خورد؟',
  readBy: ['requester', 'sara', 'ali'],
  steps: [
    reply(
      11,
      'sara',
      'سلام، خوش آمدید! با ۳۰۰ محصول، پلن پایه هم جواب می‌دهد، اما چند انبار فقط در پلن حرفه‌ای هست. ماهی چند سفارش دارید؟',
    ),
    assign(1, 'sara', 'sara'),
    prioritise(1, 'sara', 'LOW'),
    move(1, 'sara', 'WAITING'),
    reply(33, 'requester', 'تقریباً ۱۲۰ تا. تخفیف سالانه هم دارید؟'),
    reply(
      8,
      'sara',
      'پس پلن حرفه‌ای انتخاب خوبی است. با پرداخت سالانه دو ماه رایگان می‌شود. اگر بخواهید همین حالا یک دورهٔ آزمایشی ۱۴روزه برایتان باز می‌کنم.',
    ),
    move(1, 'sara', 'WAITING', 'پیشنهاد دورهٔ آزمایشی'),
  ],
};
