/** Plans and writes fixtures outside the page's main thread. */
import { answer } from './answer.ts';
import type { TryAnswer, TryRequest } from './messages.ts';

/** The globals of a worker that we use. The types of the DOM would bring those of a whole page. */
declare const self: {
  onmessage: (event: { readonly data: TryRequest }) => void;
  postMessage(answer: TryAnswer): void;
};

self.onmessage = async ({ data }) => self.postMessage(await answer(data));
