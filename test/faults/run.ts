/**
 * Lets every operation of every scenario fail in every way: `npm run test:faults [every]`; with a number only each so
 * many-th of them. Says "N passed, N failed".
 */
import { compileInjector, ERRORS, type Fault } from './faulty.ts';
import { findFlaw, SCENARIOS, setStage } from './scenarios.ts';

const every = Number(process.argv[2] ?? '1');
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
  const stage = setStage(library, scenario);
  for (const fault of FAULTS) {
    for (let at = 1; at <= stage.operations; at++) {
      if (number++ % every !== 0) continue;
      cases++;
      const flaw = findFlaw(library, stage, { ...fault, at });
      const how = `${fault.error} ${fault.stays ? 'from' : 'at'} operation ${at}`;
      if (flaw !== undefined) flaws.push(`${name}, ${how} of ${stage.operations}: ${flaw}`);
      if (flaw !== undefined) console.log(flaws.at(-1));
    }
  }
  console.log(`${name}: ${stage.operations} operations`);
}
console.log(`${cases - flaws.length} passed, ${flaws.length} failed`);
process.exitCode = flaws.length > 0 ? 1 : 0;
