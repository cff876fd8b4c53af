import { text } from '../../platform/i18n/text.js';
import type { TableKind } from '../importing/table-kind.js';
import { readDay } from '../reading/days.js';
import { plain } from '../reading/reading.js';
import { vacancyTable, type VacancyField } from './columns.data.js';
import { exportVacancies } from './export.js';
import { knownVacancies } from './known-vacancies.js';
import { employerNameIn, readRow, type ImportedPost } from './row.js';
import { storePosts } from './store.js';

/** Posts: of a special job fair, of a job board, of the national platform, of a recruiting system. */
export const vacancies: TableKind<VacancyField, ImportedPost> = {
  code: 'vacancies', label: text('岗位', 'vacancies'), about: text('岗位:专场招聘会、招聘网站、全国平台、招聘系统的表格', 'Vacancies of a fair, a job board, the national platform, or a recruiting system.'), scope: 'posts:write', table: vacancyTable,
  heldMeans: text(
    '存为草稿:残疾类别没有看懂,没有岗位名称,或机关、事业单位的岗位含有与岗位无关的身体条件等要求(见 vacanciesWithFindings)。改好后再发布。',
    'as drafts: whom they are reserved for is not understood, the title is missing, or a public employer sets conditions that it must not set (see vacanciesWithFindings). Publish them once that is mended.',
  ),
  known: knownVacancies, batchSize: 2000,
  content: {
    ownKey: 'rowKey',
    of(cells, today) {
      const written = plain(cells.publishedAt ?? '');
      const published = readDay(written, today);
      // A day without its year is another one next year.
      const day = 'value' in published && /\d{4}/.test(written) ? published.value : written || null;
      return [employerNameIn(cells), plain(cells.title ?? ''), plain(cells.area ?? ''), day];
    },
  },
  read: readRow,
  store: storePosts,
  export: exportVacancies,
};
