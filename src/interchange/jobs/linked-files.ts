import { LockMode } from '@mikro-orm/core';
import { anonymous, mutate, type RequestContext, type Sealer } from '../../access/index.js';
import type { LinkedFiles } from '../../platform/http/files.js';
import { Problem } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { readLink, type FileLink } from './file-links.js';
import { dropFiles, fileOf, keepBytes } from './job-files.js';
import type { BeginJob } from './job-runner.js';
import type { ImportTotals } from './job-values.js';
import { centreLimits, daysKept } from './limits.data.js';
import { takesFile, TableJob, type JobFileRole } from './table-job.entity.js';

const ended = new Problem('NOT_FOUND', text('这个链接已经失效:请回到原来的页面,重新获取。', 'This link has ended: ask for it again where you had it from.'));
const notNow = new Problem('CONFLICT', text('这张表正在处理或已经导入:请重新建立一次导入。', 'The table is being worked on, or was imported: begin another import.'));
const empty = new Problem('BAD_USER_INPUT', text('文件是空的。', 'The file is empty.'));

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

function mediaTypeOf(name: string): string {
  return mediaTypes[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

function nameOf({ fileName, totals }: TableJob, role: JobFileRole): string {
  if (role === 'REPORT') return `${fileName}.report.csv`;
  return role === 'REJECTED' ? (totals as ImportTotals).rejectedName ?? fileName : fileName;
}

const dayMs = 86_400_000;

/** Whether what a job has is still kept: it goes when its time is over, whether or not it was removed by then. */
function isKept({ createdAt, direction }: TableJob): boolean {
  return createdAt.getTime() + daysKept[direction] * dayMs > Date.now();
}

/**
 * Tables that accounts send and fetch by links. Whoever has a link acts as its account, for this file alone; what is sent and fetched is recorded as that account's.
 */
export function linkedTables(sealer: Sealer, begin: BeginJob): LinkedFiles {
  const as = async <Result>(link: FileLink | null, locale: RequestContext['locale'], work: (ctx: RequestContext, link: FileLink) => Promise<Result>): Promise<Result> => {
    if (link === null) throw ended;
    const { ctx, close } = begin({ ...anonymous, subject: link.subject }, locale);
    return work(ctx, link).finally(close);
  };
  const changed = async (ctx: RequestContext, name: string, work: Parameters<typeof mutate>[3]): Promise<void> => { await mutate(ctx, name, {}, work); };
  return {
    mostBytes: centreLimits.fileBytes,
    receive: (token, bytes, locale) => as(readLink(sealer, token), locale, async (ctx, { job: id, role }) => {
      if (role !== 'UPLOADED') throw ended;
      if (bytes.length === 0) throw empty;
      await changed(ctx, 'sendTable', async (transaction) => {
        const job = await transaction.em.findOne(TableJob, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
        if (job === null || !isKept(job)) throw ended;
        if (!takesFile(job.state)) throw notNow;
        await keepBytes(ctx, transaction, id, 'UPLOADED', bytes);
        Object.assign(job, { state: 'RECEIVED', totals: null, problem: null } satisfies Partial<TableJob>);
        await dropFiles(transaction, id, ['FAULTS', 'REPORT', 'REJECTED']);
        await transaction.em.flush();
        return id;
      });
    }),
    fetch: (token, locale) => as(readLink(sealer, token), locale, async (ctx, { job: id, role }) => {
      if (role === 'UPLOADED' || role === 'FAULTS') throw ended;
      const found: { bytes: Buffer | null; name: string } = { bytes: null, name: '' };
      await changed(ctx, 'fetchTable', async (transaction) => {
        const job = await transaction.em.findOne(TableJob, id);
        if (job === null || !isKept(job)) throw ended;
        Object.assign(found, { bytes: await fileOf(ctx, transaction, id, role), name: nameOf(job, role) });
        return id;
      });
      if (found.bytes === null) throw ended;
      return { name: found.name, mediaType: mediaTypeOf(found.name), bytes: found.bytes };
    }),
  };
}
