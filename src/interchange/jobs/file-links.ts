import type { Sealer } from '../../access/index.js';
import type { JobFileRole } from './table-job.entity.js';

const linkPurpose = 'table file link';

/** Where files are sent and fetched, with a link behind it. */
export const filesPath = '/tables/files/';

/** For how long a link works, in milliseconds. */
const linkMs = 10 * 60_000;

/** What a link lets whoever has it do: send the file of a job, or fetch one of its files. */
export interface FileLink {
  readonly job: number;
  readonly role: JobFileRole;
  readonly subject: string;
  /** Until when, in milliseconds since 1970. */
  readonly until: number;
}

export interface MadeLink { readonly path: string; readonly expiresAt: Date }

/** A link to a file, for the account alone to whom it is given: it can't be made up, changed or read, and ends by itself. */
export function linkTo(sealer: Sealer, link: Omit<FileLink, 'until'>): MadeLink {
  const until = Date.now() + linkMs;
  return { path: filesPath + sealer.seal(JSON.stringify({ ...link, until } satisfies FileLink), linkPurpose), expiresAt: new Date(until) };
}

/** What a link says; null for one that is not ours, or has ended. @param token of the link, as it stands behind `filesPath` */
export function readLink(sealer: Sealer, token: string): FileLink | null {
  let link: FileLink;
  try {
    link = JSON.parse(sealer.open(token, linkPurpose)) as FileLink;
  } catch {
    return null; // made up, changed, or sealed under a key that is no longer at hand
  }
  return link.until < Date.now() ? null : link;
}
