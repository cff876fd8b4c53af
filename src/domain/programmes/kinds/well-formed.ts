import type { DetailField } from './detail-field.js';
import type { Stage } from './stage.js';

interface Parts {
  readonly takers: string;
  readonly fields: readonly DetailField[];
  readonly stages: readonly Stage[];
  readonly needs: readonly string[];
  readonly once?: string;
  readonly indicators: readonly { readonly code: string; readonly stages?: readonly string[] }[];
}

function repeated(codes: readonly string[]): string | undefined {
  return codes.find((code, index) => codes.indexOf(code) !== index);
}

/** What does not fit together in the details and stages of a kind; null where all does. */
export function faultOfKind({ takers, fields, stages, needs, once, indicators }: Parts): string | null {
  const twice = repeated(fields.map(({ code }) => code)) ?? repeated(stages.map(({ code }) => code));
  if (twice !== undefined) return `${twice} stands twice`;
  const stageOwner = takers === 'PUBLIC' ? 'PROGRAMME' : 'PARTICIPATION';
  const isDetail = (code: string, owner: string): boolean => fields.some((field) => field.code === code && field.owner === owner);
  const isStage = (code: string): boolean => stages.some((stage) => stage.code === code);
  const unneeded = needs.find((code) => !isDetail(code, 'PROGRAMME'));
  if (unneeded !== undefined) return `it needs ${unneeded}, which is no detail of a programme`;
  const uncounted = [once ?? [], indicators.flatMap((indicator) => indicator.stages ?? [])].flat().find((code) => !isStage(code));
  if (uncounted !== undefined) return `${uncounted} is no stage`;
  for (const { code, next, needs: needed, due, facts } of stages) {
    const unknown = next.find((each) => !isStage(each));
    if (unknown !== undefined) return `after ${code} comes ${unknown}, which is no stage`;
    const asked = [...needed, ...(due === null ? [] : [due]), ...facts.flatMap(({ until, where }) => [until ?? [], where?.detail ?? []].flat())];
    const missing = asked.find((each) => !isDetail(each, stageOwner));
    if (missing !== undefined) return `${code} needs ${missing}, which is no detail of its owner`;
  }
  const reached = new Set(stages.flatMap(({ code, next, isBeginning }) => (isBeginning ? [code, ...next] : next)));
  const unreached = stages.find(({ code }) => !reached.has(code));
  return unreached === undefined ? null : `nothing leads to ${unreached.code}`;
}
