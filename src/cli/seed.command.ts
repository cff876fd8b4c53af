import { Command, Option } from 'commander';
import { readSecrets, Sealer } from '../access/index.js';
import { seedDatabase } from '../app/seed.js';
import { readConfig } from '../config/config.js';
import { demoSize, largeDemoSize } from '../demonstration/index.js';
import { withOwner } from './context.js';

const sizes = { small: demoSize, large: largeDemoSize } as const;

export const seedCommand = new Command('seed')
  .description(`fill an empty database with the demonstration: synthetic people, employers, posts and programmes. small: ${demoSize.people} people; large: ${largeDemoSize.people} people and ${largeDemoSize.employers} employers, which takes a few minutes`)
  .addOption(new Option('--size <size>', 'how much of everything').choices(Object.keys(sizes)).default('small'))
  .action(async ({ size }: { size: keyof typeof sizes }) => {
    const config = readConfig();
    const { people, employers, posts } = sizes[size];
    await withOwner(config, (owner) => seedDatabase(owner, new Sealer(readSecrets(config).keys), sizes[size]));
    process.stdout.write(`${people} people, ${employers} employers and ${posts} posts, all of them synthetic. Serve them with: npm start\n`);
  });
