import type { TaskStatus } from '../../api/generated/prisma/client.ts';
import type { Work } from '../../api/live/unit-of-work.ts';
import { articles } from './articles.ts';
import { mapRecord } from './map-record.ts';
import type { AgentName, People } from './people.ts';

const documents = {
  brandGuide: {
    title: 'راهنمای هویت بصری نارون',
    url: 'https://files.naroon.example/brand-guide.pdf',
    ofProject: true,
  },
  siteMap: { title: 'نقشهٔ سایت تازه (Figma)', url: 'https://figma.naroon.example/site-map-v3', ofProject: true },
  apiReference: { title: 'مستندات API نسخهٔ ۲', url: 'https://docs.naroon.example/api/v2', ofProject: false },
  replies: { title: 'پاسخ‌های آمادهٔ پشتیبانی', url: 'https://files.naroon.example/canned-replies', ofProject: false },
  serviceLevels: { title: 'توافق‌نامهٔ سطح خدمات', url: 'https://files.naroon.example/sla.pdf', ofProject: false },
} as const;

interface TaskContent {
  title: string;
  description: string | null;
  status: TaskStatus;
  ofProject: boolean;
}

const tasks = {
  order422: {
    title: 'رفع خطای 422 هنگام ثبت سفارش از API',
    description: 'سفارش‌هایی که یک کالای تنوع‌دار را دو بار دارند رد می‌شوند. ردیف‌های تکراری باید جمع شوند.',
    status: 'IN_PROGRESS',
    ofProject: false,
  },
  tabletEditor: {
    title: 'درست کردن کشیدن و رها کردن در ویرایشگر قالب روی تبلت',
    description: 'در Safari تبلت، بلوک‌ها با انگشت جابه‌جا نمی‌شوند.',
    status: 'TODO',
    ofProject: true,
  },
  sitemapPrices: {
    title: 'به‌روز شدن خودکار sitemap پس از تغییر قیمت',
    description: null,
    status: 'IN_PROGRESS',
    ofProject: false,
  },
  homePage: {
    title: 'طراحی صفحهٔ نخست تازه',
    description: 'نسخهٔ رومیزی و همراه، روشن و تیره.',
    status: 'DONE',
    ofProject: true,
  },
  pricingText: {
    title: 'بازنویسی متن صفحهٔ تعرفه‌ها',
    description: 'سه پرسش پرتکرار مشتریان هم همان‌جا پاسخ بگیرد.',
    status: 'IN_PROGRESS',
    ofProject: true,
  },
  lighthouse: {
    title: 'رساندن امتیاز Lighthouse صفحه‌ها به بالای ۹۰',
    description: null,
    status: 'TODO',
    ofProject: true,
  },
  blogMove: {
    title: 'انتقال وبلاگ به زیردامنهٔ blog',
    description: 'برای سئو بهتر است همین‌جا بماند.',
    status: 'CANCELLED',
    ofProject: true,
  },
} as const satisfies Record<string, TaskContent>;

const assignments: readonly (readonly [keyof typeof tasks, AgentName])[] = [
  ['order422', 'ali'],
  ['tabletEditor', 'sara'],
  ['sitemapPrices', 'ali'],
  ['homePage', 'sara'],
  ['homePage', 'ali'],
  ['pricingText', 'sara'],
  ['lighthouse', 'ali'],
];

export type ResourceName = keyof typeof documents | keyof typeof tasks | keyof typeof articles;

/** The column by which a link refers to a resource. */
type ResourceReference = { documentId: string } | { taskId: string } | { articleId: string };

export interface Resources {
  project: { id: string; name: string };
  references: Record<ResourceName, ResourceReference>;
}

/** Makes the project with its links, and the documents, tasks and articles that rooms and tickets link to. */
export async function seedResources(work: Work, people: People): Promise<Resources> {
  const { db, now } = work;
  const { workspaceId, agents } = people;
  const project = { id: work.newId(), name: 'بازطراحی سایت' };
  await db.project.create({ data: { ...project, workspaceId, createdAt: now } });
  await db.projectTeam.create({ data: { workspaceId, projectId: project.id, teamId: people.team.id } });

  const made = () => ({ id: work.newId(), workspaceId, createdById: agents.sara.memberId, createdAt: now });
  const madeFor = (ofProject: boolean) => ({ ...made(), projectId: ofProject ? project.id : null });
  const documentRows = mapRecord(documents, ({ ofProject, ...content }) => ({ ...content, ...madeFor(ofProject) }));
  await db.document.createMany({ data: Object.values(documentRows) });
  const taskRows = mapRecord(tasks, ({ title, description, status, ofProject }) => ({
    title,
    description,
    status,
    ...madeFor(ofProject),
    updatedAt: now,
  }));
  await db.task.createMany({ data: Object.values(taskRows) });
  const articleRows = mapRecord(articles, (content) => ({ ...content, ...made(), isPublished: true, updatedAt: now }));
  await db.knowledgeArticle.createMany({ data: Object.values(articleRows) });

  const references = {
    ...mapRecord(documentRows, ({ id }) => ({ documentId: id })),
    ...mapRecord(taskRows, ({ id }) => ({ taskId: id })),
    ...mapRecord(articleRows, ({ id }) => ({ articleId: id })),
  };
  await db.taskAssignee.createMany({
    data: assignments.map(([task, agent]) => ({
      ...references[task],
      workspaceId,
      memberId: agents[agent].memberId,
    })),
  });
  const link = () => ({
    id: work.newId(),
    workspaceId,
    projectId: project.id,
    addedById: agents.sara.memberId,
    createdAt: now,
  });
  await db.projectResource.createMany({
    data: [
      { ...link(), ...references.brandGuide, isPinned: true, note: 'رنگ‌ها و فاصله‌ها از همین‌جا.' },
      { ...link(), ...references.pricingText },
      { ...link(), ...references.domain, note: 'پس از انتشار سایت تازه، تصویرهایش عوض شود.' },
    ],
  });
  return { project, references };
}
