import type { ChatRoomType } from '../../generated/prisma/client.ts';
import type { Localized } from '../../platform/locale.ts';

// What chat says by itself: SYSTEM messages and titles in the workspace's language, refusals in the reader's.

export const teamRoomTitle = (team: string): Localized => ({ FA: `تیم ${team}`, EN: `${team} team` });
export const projectRoomTitle = (project: string): Localized => ({ FA: `پروژهٔ ${project}`, EN: `${project} project` });

const opened = {
  TEAM: (name: string): Localized => ({ FA: `گروه ${name} ایجاد شد`, EN: `The room of the team ${name} was opened` }),
  PROJECT: (name: string): Localized => ({
    FA: `گروه ${name} ایجاد شد`,
    EN: `The room of the project ${name} was opened`,
  }),
  GROUP: (name: string): Localized => ({ FA: `گروه ${name} ایجاد شد`, EN: `The group ${name} was opened` }),
};

/** The first message of a room; `name` is the team's, the project's or the group's. */
export function roomOpened(type: Exclude<ChatRoomType, 'DIRECT'>, name: string): Localized {
  return opened[type](name);
}

export const joined = (name: string): Localized => ({ FA: `${name} به گفتگو پیوست`, EN: `${name} joined` });
export const left = (name: string): Localized => ({ FA: `${name} گفتگو را ترک کرد`, EN: `${name} left` });
export const removed = (name: string): Localized => ({
  FA: `${name} از گفتگو کنار گذاشته شد`,
  EN: `${name} was removed`,
});
export const renamed = (title: string): Localized => ({
  FA: `نام گفتگو به «${title}» تغییر کرد`,
  EN: `The room is now called “${title}”`,
});

export const roleTooLow: Localized = {
  FA: 'نقش شما در این اتاق برای این کار کافی نیست.',
  EN: 'Your role in this room does not allow this.',
};

export const notAMember: Localized = {
  FA: 'برای این کار باید عضو این اتاق باشید.',
  EN: 'You need to be a member of this room for this.',
};

export const roomLocked: Localized = {
  FA: 'این اتاق قفل است و فقط مدیران آن می‌نویسند.',
  EN: 'This room is locked: only its admins write here.',
};

export const roomArchived: Localized = {
  FA: 'این اتاق بایگانی شده و کسی در آن نمی‌نویسد.',
  EN: 'This room is archived: nobody writes here.',
};

export const notYourMessage: Localized = {
  FA: 'فقط نویسندهٔ پیام می‌تواند آن را ویرایش کند.',
  EN: 'A message is edited by its author alone.',
};

export const systemMessage: Localized = {
  FA: 'پیام سامانه را نمی‌توان ویرایش، حذف یا سنجاق کرد.',
  EN: 'A system message can’t be edited, deleted, pinned or reacted to.',
};

export const messageDeleted: Localized = { FA: 'این پیام حذف شده است.', EN: 'This message has been deleted.' };

export const notInRoom: Localized = {
  FA: 'فقط اعضای همین اتاق را می‌توان نام برد.',
  EN: 'Only members of this room can be mentioned.',
};

export const readBackwards: Localized = {
  FA: 'نشان خواندن به عقب برنمی‌گردد.',
  EN: 'What has been read stays read: the mark does not move back.',
};

export const notAnEmoji: Localized = { FA: 'این یک شکلک نیست.', EN: 'This is not an emoji.' };

export const tooManyPins: Localized = {
  FA: 'در هر اتاق حداکثر ۱۰۰ پیام سنجاق می‌شود.',
  EN: 'A room has at most 100 pinned messages.',
};

export const followsTeam: Localized = {
  FA: 'اعضای این اتاق همان اعضای تیم‌اند؛ عضویت را در خود تیم تغییر دهید.',
  EN: 'The members of this room come and go with their team: change the team instead.',
};

export const directIsKept: Localized = {
  FA: 'گفتگوی دونفره همیشه میان همین دو نفر می‌ماند.',
  EN: 'A direct conversation always stays between its two people.',
};

export const teamRoomIsPrivate: Localized = {
  FA: 'اتاق تیم همیشه از آنِ اعضای تیم است.',
  EN: 'A team’s room is always its members’ own.',
};

export const withOneself: Localized = {
  FA: 'گفتگوی دونفره به یک نفر دیگر نیاز دارد.',
  EN: 'A direct conversation needs one other person.',
};

export const titleNeeded: Localized = { FA: 'نامی برای گروه بنویسید.', EN: 'Give the group a name.' };

export const subjectNeeded: Localized = { FA: 'این را انتخاب کنید.', EN: 'Please choose one.' };

export const rankTooHigh: Localized = {
  FA: 'فقط نقش‌های پایین‌تر از نقش خودتان را می‌توانید بدهید یا تغییر دهید.',
  EN: 'You can give and change only roles below your own.',
};

export const typeNotYours: Localized = {
  FA: 'پیام سامانه را فقط خود سامانه می‌فرستد.',
  EN: 'SYSTEM messages are the system’s own.',
};

export const filesDoNotFit: Localized = {
  FA: 'پیوست‌های این پیام با نوع آن نمی‌خوانند.',
  EN: 'The files of this message do not fit its type.',
};

/** For limits. */
export const slowDown = (seconds: number): Localized => ({
  FA: `در زمانی کوتاه پیام‌های زیادی فرستاده شد. ${seconds.toLocaleString('fa-IR')} ثانیهٔ دیگر دوباره تلاش کنید.`,
  EN: `Too much was sent in a short time. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
});

export const linkedAlready: Localized = {
  FA: 'این مورد پیش‌تر به اتاق پیوند داده شده است.',
  EN: 'This is linked to the room already.',
};

export const projectsLink: Localized = {
  FA: 'این پیوند از آنِ پروژه است و از این اتاق تغییر نمی‌کند و برداشته نمی‌شود.',
  EN: 'This link is the project’s, and is not changed or taken away from this room.',
};

export const tooManyReactions: Localized = {
  FA: 'به یک پیام حداکثر با ۲۰ شکلک واکنش نشان داده می‌شود.',
  EN: 'A message takes at most 20 emojis from one person.',
};
