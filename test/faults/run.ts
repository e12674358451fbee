/**
 * Lets every operation of every scenario fail in every way: `npm run test:faults [n [from]]`. With `n`, only every n-th
 * operation fails, from `from` or 0 on. Prints "N passed, N failed".
 */
import { compileInjector, ERRORS, type Fault } from './faulty.ts';
import { countOperations, findFlaw, SCENARIOS } from './scenarios.ts';
import { setStage } from './stage.ts';

const [every, from] = [Number(process.argv[2] ?? '1'), Number(process.argv[3] ?? '0')];
const FAULTS: readonly Fault[] = [
  { error: 'SIGKILL', stays: false },
  ...ERRORS.flatMap((error) => [false, true].map((stays) => ({ error, stays }))),
];

const library = compileInjector();
if (library === undefined) throw new Error('this needs Linux and a C compiler, cc');
const flaws: string[] = [];
let cases = 0;
let number = 0;
for (const [name, scenario] of Object.entries(SCENARIOS)) {
  const stage = setStage(scenario);
  const operations = countOperations(library, stage);
  for (const fault of FAULTS) {
    for (let at = 1; at <= operations; at++) {
      if (number++ % every !== from) continue;
      cases++;
      const flaw = findFlaw(library, stage, { ...fault, at });
      const how = `${fault.error} ${fault.stays ? 'from' : 'at'} operation ${at}`;
      if (flaw !== undefined) flaws.push(`${name}, ${how} of ${operations}: ${flaw}`);
      if (flaw !== undefined) console.log(flaws.at(-1));
    }
  }
  console.log(`${name}: ${operations} operations`);
}
console.log(`${cases - flaws.length} passed, ${flaws.length} failed`);
process.exitCode = flaws.length > 0 ? 1 : 0;
