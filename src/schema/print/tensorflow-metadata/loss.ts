import { quote } from '../../../yaml/node.ts';
import type { Fact } from '../../schema.ts';

/** Notes a fact that TensorFlow Metadata cannot say. */
export type Lose = (feature: string, fact: Fact | 'name' | 'record', reason: string) => void;

/** Collects what is lost, a sentence each: the feature, the fact, and why. */
export function collectLoss(): { readonly lost: string[]; readonly lose: Lose } {
  const lost: string[] = [];
  return { lost, lose: (feature, fact, reason) => lost.push(`${quote(feature)} ${fact}: ${reason}`) };
}
