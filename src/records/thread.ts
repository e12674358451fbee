/** The worker thread of a pool: makes the blocks it is asked for, from the plan it was started with. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { allFeatures, type Plan } from '../plan/plan.ts';
import { collectStatistics } from '../statistics/collect.ts';
import { type Answer, makeBlocksHere, type Request } from './blocks.ts';

function serve(port: MessagePort, plan: Plan): void {
  const statistics = collectStatistics(allFeatures(plan.data));
  const maker = makeBlocksHere(plan, statistics.add);
  const answer = (message: Answer) => port.postMessage(message);
  let turn = Promise.resolve();
  answer({ type: 'started' });
  port.on('message', (request: Request) => {
    switch (request.type) {
      case 'make': {
        const made = maker.make(request.first, request.count, request.isLast);
        if (made === undefined) throw new TypeError('More blocks were asked for than there is memory for');
        turn = turn.then(async () => {
          const block = await made;
          answer({ type: 'made', block });
        });
        break;
      }
      case 'release':
        maker.release(request);
        break;
      case 'count':
        answer({ type: 'counted', partials: statistics.partials() });
        break;
    }
  });
}

if (parentPort !== null) serve(parentPort, workerData);
