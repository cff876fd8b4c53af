import { accommodations } from '../../domain/accommodations/terms.js';
import { certificateTypes } from '../../domain/certificates/terms.js';
import { factKinds } from '../../domain/claims/index.js';
import { educationLevels } from '../../domain/education/terms.js';
import type { Reach } from '../../domain/seekers/index.js';
import { skills } from '../../domain/skills/terms.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { employmentWords, shiftWords, workModeWords } from '../explanation/plain/wishes.js';
import { accommodationWordsOf, functionQuestion, functionWordsOf, toldToEmployer } from '../explanation/plain/words.js';
import type { Effect } from './effect.js';
import type { PersonChange } from './person-change.js';
import type { PostChange } from './post-change.js';
import type { UnknownFact } from './unknown-fact.js';
import { claimLabel } from './claim-label.js';

const reachWords: Readonly<Record<Reach, Text>> = {
  COUNTY: text('全县', 'the whole county'),
  CITY: text('全市', 'the whole city'),
  PROVINCE: text('全省', 'the whole province'),
  ANYWHERE: text('全国', 'the whole country'),
};

/** What an accommodation costs, and whether a subsidy pays: nothing of the subsidy where it is free. */
function costSentence(code: string): Text {
  const { onceCny, monthlyCny, subsidyCode } = accommodations.get(code);
  if (onceCny + monthlyCny === 0) return text('这个不用花钱。', 'It costs nothing.');
  const amount =
    onceCny > 0
      ? text(`大约要花${onceCny}元`, `It costs about ${onceCny} yuan`)
      : text(`每月大约要花${monthlyCny}元`, `It costs about ${monthlyCny} yuan a month`);
  return subsidyCode === null
    ? text(`${amount.zh}。`, `${amount.en}.`)
    : text(`${amount.zh},可以申请补贴。`, `${amount.en}. You can apply for a subsidy.`);
}

interface Step {
  /** Before what it brings: 您学会艾灸以后, "If you learn this". */
  readonly if: Text;
  /** Sentences before and after. */
  readonly before?: Text;
  readonly after?: Text;
}

const findTraining = text('服务中心可以帮您找培训。', 'The service centre can help you to find training.');

function alsoAccept(work: Text): Step {
  return { if: text(`您要是也接受${work.zh}的岗位`, `If you also accept this: ${work.en}`) };
}

function personStep(change: PersonChange): Step {
  switch (change.kind) {
    case 'SKILL': {
      const { label } = skills.get(change.code);
      return { if: text(`您学会${label.zh}以后`, `Once you have learnt this skill, ${label.en}`), after: findTraining };
    }
    case 'CERTIFICATE': {
      const { label } = certificateTypes.get(change.code);
      return {
        before: text(`您可以去考一个证:${label.zh}。`, `You can get a certificate: ${label.en}.`),
        if: text('考下来以后', 'Once you have it'),
        after: findTraining,
      };
    }
    case 'EDUCATION': {
      const { label } = educationLevels.get(change.code);
      return { if: text(`您的学历要是到了${label.zh}`, `If you reach this level of schooling, ${label.en}`) };
    }
    case 'CLAIM': {
      const [label, { papers }] = [claimLabel(change.claim), factKinds[change.claim.fact]];
      return {
        before: text(`您说过:${label.zh}。`, `You stated: ${label.en}.`),
        if: text('中心核实以后', 'Once the centre has confirmed it'),
        after: text(`请带上${papers.zh}。`, `Take along ${papers.en}.`),
      };
    }
    case 'RENEWAL':
      return {
        if: text('您到残联换好残疾人证以后', "Once the disabled persons' federation has renewed your certificate"),
      };
    case 'AID': {
      const { own } = accommodationWordsOf(change.code);
      return { if: text(`您要是自己${own.zh}`, `If you ${own.en} of your own`), after: costSentence(change.code) };
    }
    case 'DISTANCE':
      return { if: text(`您要是愿意走到${change.maxKm}公里`, `If you go up to ${change.maxKm} km`) };
    case 'MOVE':
      return { if: text('您要是愿意搬到上班的地方住', 'If you would move to where the work is') };
    case 'REACH':
      return {
        if: text(
          `您要是愿意在${reachWords[change.reach].zh}找工作`,
          `If you look for work in ${reachWords[change.reach].en}`,
        ),
      };
    case 'HOURS':
      return {
        if: text(`您要是一周能干${change.maxPerWeek}个小时`, `If you can work ${change.maxPerWeek} hours a week`),
      };
    case 'SHIFT':
      return alsoAccept(shiftWords[change.code]);
    case 'WORK_MODE':
      return alsoAccept(workModeWords[change.code]);
    case 'EMPLOYMENT':
      return alsoAccept(employmentWords[change.code]);
  }
}

function together({ before, if: condition, after }: Step, brings: Text): Text {
  const sentences = [
    ...(before === undefined ? [] : [before]),
    text(`${condition.zh},${brings.zh}。`, `${condition.en}, ${brings.en}.`),
    ...(after === undefined ? [] : [after]),
  ];
  return text(sentences.map(({ zh }) => zh).join(''), sentences.map(({ en }) => en).join(' '));
}

function bringsToPerson({ opens, settles }: Effect): Text {
  if (opens > 0) return text('能多报一些岗位', 'you can apply for more work');
  return settles > 0
    ? text('有些岗位就能定下来', 'you can be sure of some work')
    : text('有些岗位会更适合您', 'some of the work suits you better');
}

/** A change of a job seeker and what it brings, spoken to the job seeker. */
export function plainPersonChange(change: PersonChange, effect: Effect): Text {
  return together(personStep(change), bringsToPerson(effect));
}

function postStep(change: PostChange): Step {
  switch (change.kind) {
    case 'ACCOMMODATION': {
      const give = toldToEmployer(accommodationWordsOf(change.code).give);
      return { if: text(`单位要是能${give.zh}`, `If you can ${give.en}`), after: costSentence(change.code) };
    }
    case 'DEMAND': {
      const task = toldToEmployer(functionWordsOf(change.functionCode).task);
      return { if: text(`这个岗位要是不再要求${task.zh}`, `If the work no longer asks people to ${task.en}`) };
    }
    case 'DEMANDS_CONFIRMED':
      return { if: text('单位确认了工作的要求以后', 'Once you have confirmed what the work asks') };
    case 'EDUCATION':
      return { if: text('要是不限学历', 'If you ask for no schooling') };
    case 'CERTIFICATE': {
      const { label } = certificateTypes.get(change.code);
      return {
        before: text(`岗位要求一个证:${label.zh}。`, `The work asks for a certificate: ${label.en}.`),
        if: text('要是法律没规定要,单位也不要求', 'If the law does not ask for it, and you do not either'),
      };
    }
    case 'AGE':
      return { if: text('要是除了法律规定,不再限年龄', 'If you set no age limit but that of the law') };
    case 'RESIDENCE':
      return { if: text('要是外地人也能报', 'If people from elsewhere can apply as well') };
  }
}

/** What an employer may read of how many people a change brings: null where they are too few to be counted. */
export interface ShownEffect {
  readonly opens: number | null;
  readonly settles: number | null;
}

function bringsToEmployer({ opens }: ShownEffect): Text {
  return (opens ?? 0) > 0
    ? text('就有更多人能报', 'more people can apply')
    : text('就能定下来更多人', 'more people can certainly apply');
}

/** A change of a vacancy and what it brings, spoken to its employer. */
export function plainPostChange(change: PostChange, shown: ShownEffect): Text {
  return together(postStep(change), bringsToEmployer(shown));
}

/** What to ask about an unknown fact, spoken to the job seeker. */
export function plainQuestion(fact: UnknownFact): Text {
  switch (fact.kind) {
    case 'CAPACITY':
      return functionQuestion(fact.code);
    case 'SKILL_LEVEL': {
      const { label } = skills.get(fact.code);
      return text(`您会${label.zh},做得熟不熟?`, `You have this skill: ${label.en}. How well do you do it?`);
    }
    case 'SKILLS':
      return text('除了说过的,您还会别的吗?', 'Can you do anything else that you have not told us?');
    case 'CERTIFICATES':
      return text('除了说过的,您还有别的证吗?', 'Do you hold any other certificate that you have not told us?');
    case 'EDUCATION':
      return text('您的最高学历是什么?', 'What is your highest schooling?');
    case 'RESIDENCE':
      return text('您长年住在哪个县、市或区?', 'In which county or district do you live?');
    case 'WILL_MOVE':
      return text('单位管住的话,您愿意搬过去吗?', 'Would you move for work, if lodging is provided?');
    case 'BIRTH_DATE':
      return text('您是哪年哪月哪天出生的?', 'When were you born?');
    case 'RETIREMENT_GROUP':
      return text('您原来是50岁还是55岁退休?', 'By the earlier law, at what age do you retire: 50 or 55?');
    case 'DISABILITY_CERTIFICATE':
      return text(
        '您有残疾人证吗?上面写的是哪一类、哪一级?',
        'Do you have a disability certificate? Which kind and grade does it state?',
      );
    case 'EMPLOYMENT_DIFFICULTY':
      return text(
        '您被认定为就业困难人员了吗?',
        'Have you been recognised as having great difficulty in finding work?',
      );
    case 'ZERO_EMPLOYMENT_FAMILY':
      return text('您家里是不是没有人上班?', 'Is it so that nobody in your family has work?');
  }
}
