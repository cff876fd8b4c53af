import { explainGate, type GateId, type Match, type Outcome } from '../../matching/index.js';
import { tiers, type Obstacle, type TierCode } from '../../domain/public-welfare/index.js';
import { listText, text, type Text } from '../../platform/i18n/text.js';

/** Conditions of the law on who somebody is: a scarce post goes to nobody of whom they are not confirmed. */
export const lawfulGates: ReadonlySet<GateId> = new Set<GateId>(['PUBLIC_WELFARE', 'RESERVATION', 'QUALIFICATION']);

/** The gate whose part the rules of public-welfare posts always say more exactly. */
const saidByRules: GateId = 'PUBLIC_WELFARE';
/** The gate whose part they say where the age is the obstacle. */
const gateOfAge: GateId = 'WORKING_AGE';

interface Considered {
  readonly match: Match;
  readonly tiers: readonly TierCode[];
  readonly obstacle: Obstacle | null;
}

/** What the gates of an outcome say: why somebody may not take the post, or what is to be asked before it is taken up. */
function explainGates({ gates, pair, rules }: Match, wanted: Outcome, among: (id: GateId) => boolean = () => true): Text {
  const found = gates.filter(({ id, outcome }) => outcome === wanted && id !== saidByRules && among(id)).map((result) => explainGate(result, pair, rules, 'PERSON'));
  const texts = found.map(({ reason, question }) => (wanted === 'UNKNOWN' ? question ?? reason : reason));
  return { zh: texts.map(({ zh }) => zh).join(''), en: texts.map(({ en }) => en).join(' ') };
}

function joined(...parts: readonly Text[]): Text {
  const said = parts.filter(({ zh }) => zh !== '');
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
}

const nothing = text('', '');

/** Says what the person itself meets of the published order, and nothing of where others stand. */
export function offerReason({ match, tiers: met }: Considered): Text {
  const labels = listText(met.map((code) => tiers[code].label));
  const own = met.length === 0 ? nothing : text(`您属于:${labels.zh}。`, `You are of: ${labels.en}.`);
  const open = explainGates(match, 'UNKNOWN');
  return joined(
    text('按公布的安置顺序,这个岗位安排给您。', 'By the published order this post goes to you.'), own,
    open.zh === '' ? nothing : text(`上岗前还要问清:${open.zh}`, `To be asked before you take it up: ${open.en}`),
  );
}

export const othersFirstReason = text('按公布的安置顺序,有其他申请人排在您前面,名额已满。', 'Another applicant came before you under the published order, and no seat was left.');
export const noSeatReason = text('这个岗位已没有名额。', 'No seat is left at this post.');
export const householdReason = text('公益性岗位同一户同时只安排一个人,这次不能安排您。', 'One member of a household at a time can hold a public-welfare post, so this time none goes to you.');

/** Why an application was not considered: what keeps the person out, or what must be confirmed first. */
export function outReason({ match, obstacle }: Considered): Text {
  const failed = joined(obstacle?.kind === 'EXCLUDED' ? obstacle.reason : nothing, explainGates(match, 'FAIL', (id) => id !== gateOfAge || obstacle?.isAboutAge !== true));
  if (failed.zh !== '') return failed;
  const open = joined(obstacle === null ? nothing : obstacle.reason, explainGates(match, 'UNKNOWN', (id) => lawfulGates.has(id)));
  return text(`还没有核实,暂不能安排。${open.zh}`, `Not confirmed yet, and so not considered. ${open.en}`);
}
