/** What runs in a worker thread: batches of sources in, packed batches out, in the order in which they came. */
import { parentPort, workerData } from 'node:worker_threads';
import { transferable } from './batch.js';
import { BatchReader } from './batch-reader.js';
import type { Answer, Order, Setting } from './protocol.js';

const { options, own } = workerData as Setting;
const reader = new BatchReader(options, own);
let before: Promise<void> = Promise.resolve();

parentPort!.on('message', (order: Order) => {
  before = before.then(() => obey(order));
});

async function obey(order: Order): Promise<void> {
  if (order === 'names') return answer({ names: reader.countedNames() });
  try {
    const batch = await reader.read(order);
    answer({ batch }, transferable(batch));
  } catch (error) {
    answer({ failed: error });
  }
}

function answer(message: Answer, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort!.postMessage(message, handedOver);
}
