import { changedPerson, type PersonChange } from '../../changes/person-change.js';
import { maxSkillLevel, skills as skillTree } from '../../../domain/skills/terms.js';
import { skillCodes } from '../codes.js';
import { heldValue } from '../../factors/skills.js';
import { full } from '../../model/model.js';
import { passes } from '../judged.js';
import { Levels } from '../levels.js';
import { AskedSkills } from '../posts/asked-skills.js';
import type { PersonView } from '../posts/person-view.js';
import { PostGains } from '../posts/post-gains.js';
import * as post from '../posts/post-rows.js';
import { gainsBySkills } from '../gains.js';
import { listField, type Segment } from '../segment.js';
import { workOf } from '../traits.js';
import { Tally } from './tally.js';

interface Learned {
  readonly change: PersonChange;
  readonly number: number;
  readonly tally: Tally;
  readonly skills: AskedSkills;
  /** By how much better the person would answer skills. */
  readonly skillGains: PostGains;
}

/** By row of a segment: the most that it can reach by all but its occupation, where it is open; -1 elsewhere. */
interface OpenRows { readonly segment: Segment; readonly most: Int32Array }

const closed = -1;

/** So many posts with the best prospects are judged first. */
const firstLook = 64;
const levels = new Levels();

/** What learning a skill brings: first all open posts are gone through for the skills that are asked most, then once more for what each of these brings. */
export class SkillEffects {
  /** By skill and level: whether the person would answer it better with that skill. */
  private readonly isBetter = new Uint8Array(skillCodes.size * post.levelsOfSkill);
  /** By skill: how many open posts ask for it. */
  readonly asked = new Int32Array(skillCodes.size);
  private readonly openRows: OpenRows[] = [];
  /** Of the segment that was opened last. */
  private most = new Int32Array(0);

  constructor(private readonly view: PersonView) {
    const { seeker, model } = view.views;
    const held = new Set(seeker.skills.map(({ code }) => code));
    for (let level = 1; level <= maxSkillLevel; level++) {
      const learned = heldValue({ level: null }, 'SAME', { level }, model.skills);
      for (const { code } of skillTree.entries) {
        const cell = skillCodes.of(code) * post.levelsOfSkill + level;
        if (!held.has(code) && learned > view.skills.value[cell]!) this.isBetter[cell] = 1;
      }
    }
  }

  open(segment: Segment): void {
    this.most = new Int32Array(segment.count).fill(closed);
    this.openRows.push({ segment, most: this.most });
  }

  /**
   * Takes a post that no gate excludes, in the segment that was opened last, and counts what it asks for.
   * @param most a hundred times the score that it can reach at most by all but its occupation
   */
  take(row: number, most: number): void {
    const { asked, isBetter, view: { records, lists } } = this;
    this.most[row] = most;
    const at = row * post.postLayout.stride;
    const from = records[at + listField]!;
    const to = from + post.skillCount(records[at + post.shapeField]!) * post.skillCells;
    for (let cell = from; cell < to; cell += post.skillCells) {
      const skill = lists[cell]!;
      asked[skill]! += isBetter[skill * post.levelsOfSkill + post.askedLevel(lists[cell + 1]!)]!;
    }
  }

  /** What some skills bring, by their codes. */
  learning(codes: readonly string[]): { readonly change: PersonChange; readonly tally: Tally }[] {
    const found = codes.map((code) => this.learned(code));
    for (const rows of this.openRows) {
      this.view.open(rows.segment);
      for (const each of found) this.learn(each, rows);
    }
    return found;
  }

  private learned(code: string): Learned {
    const { views: { seeker, model }, skills: { value } } = this.view;
    const change: PersonChange = { kind: 'SKILL', code };
    const number = skillCodes.of(code);
    const skills = new AskedSkills(changedPerson(seeker, change), model);
    const better = skills.value.map((each, cell) => Math.max(0, each - value[cell]!));
    return { change, number, tally: new Tally(), skills, skillGains: new PostGains(better, 0, model, skills.answered) };
  }

  /** Looks at the open posts that ask for a skill by name: first at the few with the best prospects, so as to learn how good the best are. */
  private learn(learned: Learned, { segment, most }: OpenRows): void {
    const { postings: { start, rows } } = segment;
    const first = start[learned.number]!;
    const count = start[learned.number + 1]! - first;
    levels.clear();
    const potentials = this.potentials(learned, segment, most);
    const cut = levels.reachedBy(firstLook);
    for (let place = 0; place < count; place++) if (potentials[place]! >= cut) this.offer(rows[first + place]!, learned, segment);
    for (let place = 0; place < count; place++) {
      if (potentials[place]! < cut && potentials[place]! >= learned.tally.least * 100) this.offer(rows[first + place]!, learned, segment);
    }
  }

  /** What posts that ask for a skill by name can reach with it, by the place of the posting; -1 for those that don't gain. They are counted. */
  private potentials({ number, tally, skillGains }: Learned, segment: Segment, most: Int32Array): Int32Array {
    const { bounds: { byWork } } = this.view;
    const { postings: { start, rows, notes }, traits } = segment;
    const gained = gainsBySkills(segment, skillGains);
    const first = start[number]!;
    const potentials = new Int32Array(start[number + 1]! - first).fill(closed);
    let lifted = 0;
    for (let place = 0; place < potentials.length; place++) {
      const row = rows[first + place]!;
      if (most[row] === closed || this.isBetter[number * post.levelsOfSkill + post.noteLevel(notes[first + place]!)] === 0) continue;
      lifted++;
      potentials[place] = most[row]! + gained[row]! + byWork[workOf(traits[row]!)]!;
      levels.count(potentials[place]!);
    }
    tally.countLifted(lifted);
    return potentials;
  }

  private offer(row: number, { tally, skills }: Learned, segment: Segment): void {
    const { view } = this;
    const { records, accessibility, preferences, views: { model: { weights } } } = view;
    const at = row * post.postLayout.stride;
    const skillValue = view.skillValue(at, skills);
    if (weights.SKILLS * skillValue + view.byWork[post.occupationNumber(records, at)]! + (weights.ACCESSIBILITY + weights.PREFERENCES) * full < tally.least * 100) return;
    preferences.judge(segment, at);
    accessibility.judge(segment, at);
    const score = view.score(at, skillValue, accessibility, preferences);
    if (score < tally.least) return;
    const isEligible = Math.max(view.lawOf(at), preferences.outcome, accessibility.outcome) === passes;
    tally.offer({ id: records[at]!, score, confidence: view.confidence(at, skills, accessibility, preferences), since: segment.since[row]!, isEligible });
  }
}
