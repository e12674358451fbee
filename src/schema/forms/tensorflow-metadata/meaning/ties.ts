import { quote } from '../../../../yaml/node.ts';
import type { Tie } from '../../../schema.ts';
import type { Context } from './context.ts';
import { changeFeature, type FeatureSet } from './feature-set.ts';

/** The ties that this form can express. */
export type StatedTie = Extract<Tie, { type: 'ragged-values' | 'sparse-index' }>;

/** Ties a feature to another. Reports a feature that already follows something else. */
export function tieFeature(
  set: FeatureSet,
  name: string,
  tie: StatedTie,
  offset: number,
  run: Context,
): void {
  const feature = set.features.get(name);
  if (feature === undefined) return;
  if (feature.tie === undefined) {
    changeFeature(set, name, { tie, places: { ...feature.places, tie: run.placeAt(offset) } });
    return;
  }
  if (JSON.stringify(feature.tie) === JSON.stringify(tie)) return;
  const message = `${quote(name)} follows ${quote(target(tie))} here, and ${quote(target(feature.tie))} elsewhere`;
  run.fail({ code: 'conflicting-ties', offset, message, fix: 'keep one of the tensors' });
}

function target(tie: Tie): string {
  return tie.type === 'ragged-values' ? tie.rowLengths : tie.feature;
}

/** Reports cycles of ties, once each, and breaks them. */
export function breakCircles(set: FeatureSet, { fail }: Context): void {
  const settled = new Set<string>();
  for (const start of set.features.keys()) {
    const path = new Set<string>();
    let name: string | undefined = start;
    while (name !== undefined && !settled.has(name) && !path.has(name)) {
      path.add(name);
      const tie: Tie | undefined = set.features.get(name)?.tie;
      name = tie && target(tie);
    }
    if (name !== undefined && path.has(name)) {
      untie(set, name);
      const message = `${quote(name)} follows itself through its row lengths or indices`;
      const offset = set.drafts.find(({ feature }) => feature.name === name)?.message.offset ?? 0;
      fail({ code: 'circular-ties', offset, message, fix: 'name another feature' });
    }
    for (const visited of path) settled.add(visited);
  }
}

/** A feature whose length follows another cannot be a learnable label, so it stays a feature. */
export function dropTiedLabels(set: FeatureSet, { warn }: Context): void {
  for (const { feature, message } of set.drafts) {
    const { label, ...rest } = set.features.get(feature.name) ?? feature;
    if (label === undefined || rest.tie === undefined) continue;
    set.features.set(feature.name, rest);
    const found = `${quote(feature.name)} is a label but follows ${quote(target(rest.tie))}: it is drawn like any other feature`;
    warn({ code: 'label-of-tensor', offset: message.offset, message: found });
  }
}

function untie({ features }: FeatureSet, name: string): void {
  const feature = features.get(name);
  if (feature === undefined) return;
  const { tie: _, ...free } = feature;
  features.set(name, free);
}
