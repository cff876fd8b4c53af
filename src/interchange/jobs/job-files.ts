import { createReadStream } from 'node:fs';
import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { Reader } from '../../platform/database/index.js';
import type { JobFileRole } from './table-job.entity.js';

/** Of the sealed parts of files. */
export const tableFilePurpose = 'table_job_file';

/** So much of a file is sealed at once: more would keep the process from other requests. */
const partBytes = 262_144;

async function keepPart({ sealer }: RequestContext, writer: Reader, job: number, { role, part, bytes }: { readonly role: JobFileRole; readonly part: number; readonly bytes: Buffer }): Promise<void> {
  await writer.rows(sql`insert into table_job_file (job_id, role, part, sealed) values (${job}, ${role}, ${part}, ${sealer.seal(bytes.toString('base64'), tableFilePurpose)})`);
}

/** Takes away files of a job. */
export async function dropFiles(writer: Reader, job: number, roles: readonly JobFileRole[]): Promise<void> {
  await writer.rows(sql`delete from table_job_file where job_id = ${job} and role = any(${roles})`);
}

/** Keeps a file that lies on the machine, in the place of the one of that role. */
export async function keepFile(ctx: RequestContext, writer: Reader, job: number, role: JobFileRole, file: string): Promise<void> {
  await dropFiles(writer, job, [role]);
  let part = 0;
  for await (const bytes of createReadStream(file, { highWaterMark: partBytes })) await keepPart(ctx, writer, job, { role, part: part++, bytes: bytes as Buffer });
}

/** Keeps bytes as a file, in the place of the one of that role. */
export async function keepBytes(ctx: RequestContext, writer: Reader, job: number, role: JobFileRole, bytes: Buffer): Promise<void> {
  await dropFiles(writer, job, [role]);
  for (let at = 0; at < bytes.length; at += partBytes) await keepPart(ctx, writer, job, { role, part: at / partBytes, bytes: bytes.subarray(at, at + partBytes) });
}

/** A file of a job; null where there is none. */
export async function fileOf({ sealer }: RequestContext, reader: Reader, job: number, role: JobFileRole): Promise<Buffer | null> {
  const parts = await reader.rows<{ sealed: string }>(sql`select sealed from table_job_file where job_id = ${job} and role = ${role} order by part`);
  return parts.length === 0 ? null : Buffer.concat(parts.map(({ sealed }) => Buffer.from(sealer.open(sealed, tableFilePurpose), 'base64')));
}
