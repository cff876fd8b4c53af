import { changedPerson, type PersonChange } from '../../changes/person-change.js';
import { maxSkillLevel, skills as skillTree } from '../../../domain/skills/index.js';
import { skillCodes } from '../codes.js';
import { heldValue } from '../../factors/skills.js';
import { full } from '../../model/model.js';
import { passes } from '../judged.js';
import { AskedSkills } from '../posts/asked-skills.js';
import type { PersonView } from '../posts/person-view.js';
import * as post from '../posts/post-rows.js';
import { listField, type Segment } from '../segment.js';
import { Tally } from './tally.js';

interface Learned { readonly change: PersonChange; readonly tally: Tally; readonly skills: AskedSkills }

/** Rows that are open to the person, with what gates say of them, and what all but their skills brings to a hundred times their scores. */
interface OpenRows { readonly segment: Segment; readonly rows: number[]; readonly outcomes: number[]; readonly rests: number[] }

/** What learning a skill brings: first all open posts are gone through for the skills that are asked most, then once more for what each of these brings. */
export class SkillEffects {
  /** By skill and level: whether the person would answer it better with that skill. */
  private readonly isBetter = new Uint8Array(skillCodes.size * post.levelsOfSkill);
  /** By skill: how many open posts ask for it. */
  readonly asked = new Int32Array(skillCodes.size);
  private readonly openRows: OpenRows[] = [];

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
    this.openRows.push({ segment, rows: [], outcomes: [], rests: [] });
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
    const { rows, outcomes, rests } = this.openRows.at(-1)!;
    rows.push(row);
    outcomes.push(outcome);
    rests.push(this.view.potential(row, 0, this.view.accessibility, this.view.preferences));
  }

  /** What some skills bring, by their codes. */
  learning(codes: readonly string[]): { readonly change: PersonChange; readonly tally: Tally }[] {
    /** By number of the skill. */
    const learned: (Learned | undefined)[] = new Array<undefined>(skillCodes.size).fill(undefined);
    const found = codes.map((code): Learned => {
      const change: PersonChange = { kind: 'SKILL', code };
      return learned[skillCodes.of(code)] = { change, tally: new Tally(), skills: new AskedSkills(changedPerson(this.view.views.seeker, change), this.view.views.model) };
    });
    for (const { segment, rows, outcomes, rests } of this.openRows) {
      this.view.open(segment);
      for (let index = 0; index < rows.length; index++) this.lift(rows[index]!, outcomes[index]!, rests[index]!, learned);
    }
    return found;
  }

  /** Looks at an open post for the skills that it asks for by name. */
  private lift(row: number, outcome: number, rest: number, learned: readonly (Learned | undefined)[]): void {
    const { view } = this;
    const { records, lists, segment, accessibility, preferences } = view;
    const weight = view.views.model.weights.SKILLS;
    const most = weight * full + rest;
    const at = row * post.postLayout.stride;
    const from = records[at + listField]!;
    const to = from + post.skillCount(records[at + post.shapeField]!) * post.skillCells;
    for (let cell = from; cell < to; cell += post.skillCells) {
      const skill = learned[lists[cell]!];
      if (skill === undefined || this.isBetter[lists[cell]! * post.levelsOfSkill + (lists[cell + 1]! & 7)] === 0) continue;
      const { tally, skills } = skill;
      tally.count(false, outcome, outcome, true);
      if (most < tally.least * 100) continue;
      const score = Math.floor((weight * view.skillValue(at, skills) + rest) / 100);
      if (score < tally.least) continue;
      preferences.judge(segment, at);
      accessibility.judge(segment, at);
      tally.offer({ id: records[at]!, score, confidence: view.confidence(row, at, skills, accessibility, preferences), since: segment.since[row]!, isEligible: outcome === passes });
    }
  }
}
