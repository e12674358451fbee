import { percent } from '../base/text.ts';
import { describeDistribution } from './distributions/bind.ts';
import type { PlannedFeature } from './plan.ts';

/** How the values of a feature are drawn, in a few words: its distribution, and what then happens to single values. */
export function describeValues(feature: PlannedFeature): string {
  const { zeros, nan, inf } = (feature.kind !== 'bytes' && feature.modifiers) || {};
  const rates = [rateText(zeros, 'zeros'), rateText(nan, 'NaN'), rateText(inf, 'infinite')];
  return [describeDistribution(feature), ...rates.filter((text) => text !== '')].join(', ');
}

function rateText(rate: number | undefined, what: string): string {
  return rate === undefined ? '' : `${percent(rate)} ${what}`;
}
