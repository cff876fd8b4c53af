import { skillsLookedAt, wouldAnswerBetter } from '../../changes/effect.js';
import { changedPerson, type PersonChange } from '../../changes/person-change.js';
import { maxSkillLevel, skills as skillTree } from '../../../domain/skills/index.js';
import { skillCodes } from '../codes.js';
import { passes } from '../judged.js';
import { AskedSkills } from '../posts/asked-skills.js';
import type { PersonView } from '../posts/person-view.js';
import * as post from '../posts/post-rows.js';
import { listField, type Segment } from '../segment.js';
import { Tally } from './tally.js';

interface Learned { readonly change: PersonChange; readonly tally: Tally; readonly skills: AskedSkills }

/** Rows that are open to the person, with what gates say of them. */
interface OpenRows { readonly segment: Segment; readonly rows: number[]; readonly outcomes: number[] }

/** What learning a skill brings: first all open posts are gone through for the skills that are asked most, then once more for what each of these brings. */
export class SkillEffects {
  /** By skill and level: whether the person would answer it better with that skill. */
  private readonly isBetter = new Uint8Array(skillCodes.size * post.levelsOfSkill);
  /** By skill: how many open posts ask for it. */
  private readonly asked = new Int32Array(skillCodes.size);
  private readonly openRows: OpenRows[] = [];

  constructor(private readonly view: PersonView) {
    const { seeker, model } = view.views;
    for (const { code } of skillTree.entries) {
      for (let level = 1; level <= maxSkillLevel; level++) {
        if (wouldAnswerBetter(seeker, { code, level }, model)) this.isBetter[skillCodes.of(code) * post.levelsOfSkill + level] = 1;
      }
    }
  }

  open(segment: Segment): void {
    this.openRows.push({ segment, rows: [], outcomes: [] });
  }

  /** Takes a post that no gate excludes, in the segment that was opened last. */
  take(row: number, at: number, outcome: number): void {
    const { records, lists } = this.view;
    const from = records[at + listField]!;
    const to = from + post.skillCount(records[at + post.shapeField]!) * post.skillCells;
    for (let cell = from; cell < to; cell += post.skillCells) {
      const skill = lists[cell]!;
      this.asked[skill]! += this.isBetter[skill * post.levelsOfSkill + (lists[cell + 1]! & 7)]!;
    }
    const { rows, outcomes } = this.openRows.at(-1)!;
    rows.push(row);
    outcomes.push(outcome);
  }

  /** The skills that are asked most, with what they bring. */
  found(): { readonly change: PersonChange; readonly tally: Tally }[] {
    const learned = this.mostAsked().map((code): Learned => {
      const change: PersonChange = { kind: 'SKILL', code };
      return { change, tally: new Tally(), skills: new AskedSkills(changedPerson(this.view.views.seeker, change), this.view.views.model) };
    });
    const helps = this.helps(learned);
    for (const { segment, rows, outcomes } of this.openRows) {
      this.view.open(segment);
      for (let index = 0; index < rows.length; index++) this.lift(rows[index]!, outcomes[index]!, learned, helps);
    }
    return learned;
  }

  private mostAsked(): string[] {
    const codes = skillTree.entries.map(({ code }) => ({ code, count: this.asked[skillCodes.of(code)]! })).filter(({ count }) => count > 0);
    return codes.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)).slice(0, skillsLookedAt).map(({ code }) => code);
  }

  /** By skill and level asked: which of the learned skills answer it better than the person does now, as bits. */
  private helps(learned: readonly Learned[]): Int32Array {
    const { value: now } = this.view.skills;
    return Int32Array.from(now, (value, cell) => learned.reduce((bits, { skills }, index) => (skills.value[cell]! > value ? bits | (1 << index) : bits), 0));
  }

  private lift(row: number, outcome: number, learned: readonly Learned[], helps: Int32Array): void {
    const { view } = this;
    const { records, lists, segment, accessibility, preferences } = view;
    const at = row * post.postLayout.stride;
    const from = records[at + listField]!;
    const to = from + post.skillCount(records[at + post.shapeField]!) * post.skillCells;
    let helping = 0;
    for (let cell = from; cell < to; cell += post.skillCells) helping |= helps[lists[cell]! * post.levelsOfSkill + (lists[cell + 1]! & 7)]!;
    if (helping === 0) return;
    preferences.judge(segment, at);
    accessibility.judge(segment, at);
    const before = view.score(row, view.skillValue(at, view.skills), accessibility, preferences);
    for (let left = helping; left !== 0; left &= left - 1) {
      const { tally, skills } = learned[31 - Math.clz32(left & -left)]!;
      const score = view.score(row, view.skillValue(at, skills), accessibility, preferences);
      if (!tally.count(false, outcome, outcome, score > before) || score < tally.least) continue;
      tally.offer({ id: records[at]!, score, confidence: view.confidence(row, at, skills, accessibility, preferences), since: segment.since[row]!, isEligible: outcome === passes });
    }
  }
}
