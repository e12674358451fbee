/**
 * Kills a run at random moments, and starts runs in one folder at once: `npm run test:rounds [--kills N] [--rounds N]
 * [--seed N]`, by default 1,000 times each. Prints "N passed, N failed".
 */
import { parseArgs } from 'node:util';
import { prepareKills, prepareRounds, randomNumbers } from './moments.ts';

const number = { type: 'string', default: '1000' } as const;
const { values } = parseArgs({
  options: { kills: number, rounds: number, seed: { ...number, default: '1' } },
});
const random = randomNumbers(Number(values.seed));

const totals = { passed: 0, failed: 0 };
await repeat('kills', Number(values.kills), prepareKills(random));
await repeat('rounds', Number(values.rounds), prepareRounds(random));
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

async function repeat(what: string, times: number, once: () => Promise<string | undefined>): Promise<void> {
  let failed = 0;
  for (let number = 1; number <= times; number++) {
    const flaw = await once();
    if (flaw !== undefined) console.log(`${what}, number ${number}: ${flaw}`);
    if (flaw !== undefined) failed++;
    if (number % 25 === 0) console.log(`${what}: ${number} done, ${failed} failed`);
  }
  totals.passed += times - failed;
  totals.failed += failed;
}
