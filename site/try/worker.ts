/** Plans and writes fixtures off the page's own thread. */
import { answer } from './answer.ts';
import type { TryAnswer, TryRequest } from './messages.ts';

/** What a worker has of its own; the types of the DOM would bring all of a page. */
declare const self: {
  onmessage: (event: { readonly data: TryRequest }) => void;
  postMessage(answer: TryAnswer): void;
};

self.onmessage = async ({ data }) => self.postMessage(await answer(data));
