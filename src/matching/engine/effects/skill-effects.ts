import { changedPerson, type PersonChange } from '../../changes/person-change.js';
import { maxSkillLevel, skills as skillTree } from '../../../domain/skills/terms.js';
import { skillCodes } from '../codes.js';
import { heldValue } from '../../factors/skills.js';
import { full } from '../../model/model.js';
import { passes } from '../judged.js';
import { AskedSkills } from '../posts/asked-skills.js';
import type { PersonView } from '../posts/person-view.js';
import * as post from '../posts/post-rows.js';
import type { Segment } from '../segment.js';
import { Tally } from './tally.js';

interface Learned { readonly change: PersonChange; readonly number: number; readonly tally: Tally; readonly skills: AskedSkills }

/** By row of a segment: 1 where it is open to the person. */
interface OpenRows { readonly segment: Segment; readonly isOpen: Uint8Array }

/** What learning a skill brings: first all open posts are gone through for the skills that are asked most, then once more for what each of these brings. */
export class SkillEffects {
  /** By skill and level: whether the person would answer it better with that skill. */
  private readonly isBetter = new Uint8Array(skillCodes.size * post.levelsOfSkill);
  /** By skill: how many open posts ask for it. */
  readonly asked = new Int32Array(skillCodes.size);
  private readonly openRows: OpenRows[] = [];
  /** Of the segment that was opened last. */
  private isOpen = new Uint8Array(0);

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
    this.isOpen = new Uint8Array(segment.count);
    this.openRows.push({ segment, isOpen: this.isOpen });
  }

  /** Takes a post that no gate excludes, in the segment that was opened last. */
  take(row: number): void {
    this.isOpen[row] = 1;
  }

  /** Counts who asks for what, when all posts of a segment have been taken. */
  count(): void {
    const { segment, isOpen } = this.openRows.at(-1)!;
    for (let skill = 1; skill < skillCodes.size; skill++) this.asked[skill]! += this.askedIn(segment, isOpen, skill);
  }

  private askedIn({ postings: { start, rows, notes } }: Segment, isOpen: Uint8Array, skill: number): number {
    const better = this.isBetter.subarray(skill * post.levelsOfSkill, (skill + 1) * post.levelsOfSkill);
    if (!better.includes(1)) return 0;
    let asked = 0;
    for (let index = start[skill]!; index < start[skill + 1]!; index++) asked += isOpen[rows[index]!]! & better[post.noteLevel(notes[index]!)]!;
    return asked;
  }

  /** What some skills bring, by their codes. */
  learning(codes: readonly string[]): { readonly change: PersonChange; readonly tally: Tally }[] {
    const found = codes.map((code): Learned => {
      const change: PersonChange = { kind: 'SKILL', code };
      return { change, number: skillCodes.of(code), tally: new Tally(), skills: new AskedSkills(changedPerson(this.view.views.seeker, change), this.view.views.model) };
    });
    for (const rows of this.openRows) {
      this.view.open(rows.segment);
      for (const each of found) this.learn(each, rows);
    }
    return found;
  }

  /** Looks at the open posts that ask for a skill by name. */
  private learn({ number, tally, skills }: Learned, { segment, isOpen }: OpenRows): void {
    const { view } = this;
    const { records, accessibility, preferences, views: { model: { weights } } } = view;
    const { postings: { start, rows, notes }, work, since } = segment;
    // What all but skills and occupation bring at most.
    const rest = (weights.ACCESSIBILITY + weights.PREFERENCES) * full;
    for (let index = start[number]!; index < start[number + 1]!; index++) {
      const row = rows[index]!;
      if ((isOpen[row]! & this.isBetter[number * post.levelsOfSkill + post.noteLevel(notes[index]!)]!) === 0) continue;
      tally.countLifted();
      const at = row * post.postLayout.stride;
      const skillValue = view.skillValue(at, skills);
      if (weights.SKILLS * skillValue + view.byWork[work[row]!]! + rest < tally.least * 100) continue;
      preferences.judge(segment, at);
      accessibility.judge(segment, at);
      const score = view.score(row, skillValue, accessibility, preferences);
      if (score < tally.least) continue;
      const isEligible = Math.max(view.lawOf(at), preferences.outcome, accessibility.outcome) === passes;
      tally.offer({ id: records[at]!, score, confidence: view.confidence(row, at, skills, accessibility, preferences), since: since[row]!, isEligible });
    }
  }
}
