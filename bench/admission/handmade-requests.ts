import { getIntrospectionQuery } from 'graphql';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { hostileText } from './largest-operations.js';

const repeat = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ');
const fill = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const findings = '{ rule label part words from until why lawfulWording source clause state }';

/** As anybody and as an administrator, where nobody is named. */
export interface HandmadeRequest { readonly name: string; readonly query: string; readonly variables?: object; readonly as?: string }

/** Requests that were made to hurt: each does of one thing as much as it can. */
export const handmadeRequests: readonly HandmadeRequest[] = [
  { name: 'text.checkPosting', query: `query ($text: String!) { ${repeat(50, (index) => `a${index}: checkPosting(input: { description: $text, employerKind: PUBLIC_ORGAN, shift: DAY }) ${findings}`)} }`, variables: { text: fill(hostileText, 10_000) } },
  { name: 'text.checkPosting-once', query: `query ($text: String!) { checkPosting(input: { description: $text, employerKind: PUBLIC_ORGAN, shift: DAY }) ${findings} }`, variables: { text: fill('限女,', 10_000) } },
  { name: 'text.checkPosting-some', query: `query ($text: String!) { ${repeat(12, (index) => `a${index}: checkPosting(input: { description: $text, employerKind: PUBLIC_ORGAN, shift: DAY }) ${findings}`)} }`, variables: { text: fill('限女,', 10_000) } },
  { name: 'text.suggestOccupations', query: `query ($text: String!) { ${repeat(50, (index) => `a${index}: suggestOccupations(text: $text, first: 50) { code label name nearness }`)} }`, variables: { text: fill('软件工程师数据录入员massage therapist', 4000) } },
  { name: 'text.suggestOccupations-short', query: `{ ${repeat(50, (index) => `a${index}: suggestOccupations(text: "保安${index}", first: 1) { code }`)} }` },
  { name: 'text.suggestSkills', query: `query ($text: String!) { ${repeat(50, (index) => `a${index}: suggestSkills(text: $text, first: 50) { name share }`)} }`, variables: { text: fill('软件工程师数据录入员massage therapist', 4000) } },
  { name: 'text.search', query: `query ($text: String!) { ${repeat(50, (index) => `a${index}: vacancies(first: 1, filter: { text: $text }) { totalCount }`)} }`, variables: { text: fill('按摩', 100) } },
  { name: 'text.vocabulary', query: `query ($text: String!) { ${repeat(50, (index) => `a${index}: occupations(first: 100, text: $text) { totalCount nodes { code } }`)} }`, variables: { text: '员' } },
  { name: 'document.bomb', query: `{ ...f0 } ${repeat(60, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`)} fragment f60 on Query { __typename }` },
  { name: 'document.many-fragments', query: `{ vacancies(first: 1) { nodes { ${repeat(200, (index) => `...f${index}`)} } } } ${repeat(200, (index) => `fragment f${index} on Vacancy { id title employer { name } }`)}` },
  { name: 'document.comment', query: `{ __typename } #${fill('说明', 90_000)}` },
  { name: 'document.too-long', query: `{ __typename } #${fill('说明', 300_000)}` },
  { name: 'introspection', query: getIntrospectionQuery({ oneOf: true }) },
  { name: 'introspection.aliases', query: `{ ${repeat(10, (index) => `a${index}: __schema { types { ...t } }`)} } fragment t on __Type { name description fields { name description args { name description type { name kind ofType { name kind ofType { name kind } } } } type { name kind ofType { name kind } } } }` },
  {
    name: 'levy', query: `query ($input: LevyInput!) { ${repeat(50, (index) => `a${index}: levy(input: $input) { steps { label calculation value source } employees { people reason } }`)} }`,
    variables: { input: { year: 2026, kind: 'PRIVATE', region: '140105', staff: '101', averageWage: '60000', localAverageWage: '90000', disabledStaff: Array.from({ length: 30 }, () => ({ certificateGrade: 3 })) } },
  },
  { name: 'faults', query: `{ employers(first: 100) { nodes { ${repeat(20, (index) => `a${index}: contactPhone`)} contactName disclosure(year: 2026) { year } levy(year: 2026) { declaredYear } } } }` },
  { name: 'personalData', as: 'seeker', query: `{ ${repeat(50, (index) => `a${index}: viewer { jobSeeker { personalData } }`)} }` },
  { name: 'report.docx', as: 'admin', query: `{ ${repeat(10, (index) => `a${index}: report(region: "140000", year: 2026) { document(format: DOCX) { base64 } }`)} }` },
  { name: 'report.documents', as: 'admin', query: `{ report(region: "140000", year: 2026) { ${repeat(30, (index) => `a${index}: document(format: ${['HTML', 'DOCX', 'CSV'][index % 3] ?? ''}) { base64 }`)} } }` },
  { name: 'plans.fair', as: 'admin', query: `mutation { ${repeat(4, (index) => `a${index}: planJobFair(input: { jobFairId: "${globalId('JobFair', (index % 12) + 1)}", adopt: false }) { plan { interviewCount fit } }`)} }` },
  { name: 'plans.welfare', as: 'admin', query: `mutation { ${repeat(4, (index) => `a${index}: allocatePublicWelfarePosts(input: { region: "140000", adopt: false }) { allocation { postCount decisions { reason } } }`)} }` },
];
