import { text, type Text } from '../../../platform/i18n/text.js';
import type { DemandEvidence } from '../../factors/line.js';
import { askEmployer, askYou, fewNames, part, sentence, type PlainPart } from './plain-part.js';
import { accommodationWordsOf, functionQuestion, functionWordsOf, shortfallWords } from './words.js';

/** What the work asks, as far as it is known that it does. */
function task({ functionCode, basis, isEssential, isOfWorkplace }: DemandEvidence): Text {
  const { task: doing } = functionWordsOf(functionCode);
  if (isOfWorkplace) {
    return basis === 'PRESUMED'
      ? text(`到上班的地方可能要${doing.zh}`, `To get to the place of work you may have to ${doing.en}`)
      : text(`到上班的地方要${doing.zh}`, `To get to the place of work you have to ${doing.en}`);
  }
  if (basis === 'PRESUMED') {
    return isEssential
      ? text(`这类工作一般要${doing.zh}`, `In this kind of work people usually have to ${doing.en}`)
      : text(`这类工作有时要${doing.zh}`, `In this kind of work people sometimes have to ${doing.en}`);
  }
  return isEssential
    ? text(`要${doing.zh}`, `You have to ${doing.en}`)
    : text(`有时要${doing.zh}`, `You sometimes have to ${doing.en}`);
}

/** What the job seeker finds hard; of an unknown capacity nothing is said. */
function shortfall({ functionCode, capacity }: DemandEvidence): Text {
  return capacity === null
    ? text('您这方面还不清楚', 'How you manage is not known yet')
    : shortfallWords(functionCode, capacity);
}

function aidedPart(evidence: DemandEvidence): PlainPart {
  const { ownAid, functionCode } = evidence;
  if (ownAid === null) throw new Error(`no aid meets the demand on ${functionCode}`);
  const { own } = accommodationWordsOf(ownAid);
  return part(sentence(task(evidence)), text(`您${own.zh},可以做。`, `You ${own.en}, so you can do it.`));
}

function accommodatedPart(
  evidence: DemandEvidence,
  { code, provision }: NonNullable<DemandEvidence['accommodation']>,
): PlainPart {
  const [hard, { has, give }] = [shortfall(evidence), accommodationWordsOf(code)];
  const help =
    provision === 'WILLING'
      ? text(`单位愿意${give.zh}`, `the employer is willing to ${give.en}`)
      : text(`单位${has.zh}`, `the employer ${has.en}`);
  return part(
    sentence(task(evidence)),
    text(`${hard.zh},${help.zh},可以做。`, `${hard.en}. ${capital(help.en)}, so you can do it.`),
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function unmetPart(evidence: DemandEvidence): PlainPart {
  const { accommodation, isEssential } = evidence;
  const about = [sentence(task(evidence)), sentence(shortfall(evidence))];
  if (accommodation !== null) {
    const { has } = accommodationWordsOf(accommodation.code);
    return part(
      ...about,
      text(
        `要是单位${has.zh},您就能做,可是单位说不行。`,
        `You could do it if the employer ${has.en}, but the employer says no.`,
      ),
    );
  }
  return isEssential
    ? part(...about, text('在这个岗位上,还没有能帮上您的办法。', 'At this work there is no help yet that would do.'))
    : part(
        ...about,
        text('这不是主要的活,可以跟单位商量。', 'This is not the main work. You can talk with the employer about it.'),
      );
}

function unknownPart(evidence: DemandEvidence): PlainPart {
  const { functionCode, level, capacity, accommodation, basis } = evidence;
  if (level === null) {
    return askEmployer(
      sentence(task(evidence)),
      text('要求多高,单位没说,先问单位。', 'The employer does not say how much. Ask the employer first.'),
    );
  }
  if (capacity === null) return askYou(sentence(task(evidence)), functionQuestion(functionCode));
  if (evidence.isOfWorkplace && basis === 'PRESUMED') {
    const usual = task(evidence);
    return askEmployer(
      text(`${usual.zh},您这方面有困难。`, `${usual.en}. This is hard for you.`),
      text('先问单位:在几楼,有没有电梯,门口有没有台阶。', 'Ask the employer first: which floor, a lift, steps at the entrance?'),
    );
  }
  if (accommodation !== null && accommodation.provision === null) {
    const { has, isThing } = accommodationWordsOf(accommodation.code);
    const whether = isThing ? '有没有,先问单位。' : '肯不肯,先问单位。';
    return askEmployer(
      sentence(task(evidence)),
      sentence(shortfall(evidence)),
      text(`要是单位${has.zh},您就能做。`, `You could do it if the employer ${has.en}.`),
      text(whether, 'Ask the employer first.'),
    );
  }
  if (accommodation !== null && accommodation.unsureOf !== null && accommodation.provision !== 'REFUSED') {
    const { has, give } = accommodationWordsOf(accommodation.code);
    const help = accommodation.provision === 'WILLING' ? text(`单位愿意${give.zh}`, `the employer is willing to ${give.en}`) : text(`单位${has.zh}`, `the employer ${has.en}`);
    const about = text(`${task(evidence).zh},${help.zh},看您用不用得了。`, `${task(evidence).en}. ${capital(help.en)}. It helps if you can use it.`);
    return askYou(about, functionQuestion(accommodation.unsureOf));
  }
  if (basis !== 'PRESUMED') return askYou(sentence(task(evidence)), functionQuestion(functionCode));
  const usual = task(evidence);
  return askEmployer(
    text(`${usual.zh},您这方面有困难。`, `${usual.en}. This is hard for you.`),
    text('到底要不要,先问单位。', 'Ask the employer first whether it is really needed.'),
  );
}

/** A demand of the work, and how the job seeker meets it. */
export function plainDemand(evidence: DemandEvidence): PlainPart {
  const { level, met, accommodation, functionCode } = evidence;
  switch (met) {
    case 'UNAIDED': {
      const doing = functionWordsOf(functionCode).task;
      if (level === 0 && evidence.isOfWorkplace) return part(text(`到上班的地方不用${doing.zh}。`, `You do not have to ${doing.en} to get to the place of work.`));
      if (level === 0) return part(text(`这个工作不要求${doing.zh}。`, `This work does not ask you to ${doing.en}.`));
      const asked = task(evidence);
      return part(text(`${asked.zh},您能做。`, `${asked.en}. You can do it.`));
    }
    case 'WITH_OWN_AID':
      return aidedPart(evidence);
    case 'LICENSED':
      return part(sentence(task(evidence)), text('您有这份工作要的证,可以做。', 'You hold the certificate for this work, so you can do it.'));
    case 'ACCOMMODATED': {
      if (accommodation === null) throw new Error(`nothing accommodates the demand on ${functionCode}`);
      return accommodatedPart(evidence, accommodation);
    }
    case 'UNMET':
      return unmetPart(evidence);
    case 'UNKNOWN':
      return unknownPart(evidence);
  }
}

/** Demands that the job seeker meets unaided, the first two named; null where there is none. */
export function plainDemandsMet(all: readonly DemandEvidence[]): PlainPart | null {
  const met = all.filter(({ met: how, level }) => how === 'UNAIDED' && level !== 0);
  const [first] = met;
  if (first === undefined) return null;
  if (met.length === 1) return plainDemand(first);
  const tasks = met.map(({ functionCode }) => functionWordsOf(functionCode).task);
  const named = fewNames(tasks);
  return part(
    text(
      `要${tasks
        .slice(0, 2)
        .map(({ zh }) => zh)
        .join(',要')},您都能做。`,
      `You have to ${named.en}. You can do this.`,
    ),
  );
}
