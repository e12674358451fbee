import { percent } from '../base/text.ts';
import { describeDistribution } from './distributions/bind.ts';
import type { PlannedFeature } from './plan.ts';

/**
 * How the values of a feature are drawn, in a few words: its distribution, its modifiers, and how they depend on
 * other features.
 */
export function describeValues(feature: PlannedFeature): string {
  const { entity, missingWhere } = feature;
  const shared = feature.kind === 'bytes' ? undefined : feature.shared;
  const { zeros, nan, inf } = (feature.kind !== 'bytes' && feature.modifiers) || {};
  const rates = [rateText(zeros, 'zeros'), rateText(nan, 'NaN'), rateText(inf, 'infinite')];
  const texts = [
    describeDistribution(feature),
    ...rates,
    shared ? `correlated by the factor of ${shared.of}, loading ${shared.loading.toFixed(2)}` : '',
    entity ? `the same in ${entity.rows} examples of ${entity.id}` : '',
    missingWhere
      ? `${percent(missingWhere.rate)} absent where ${missingWhere.feature} is ${missingWhere.is}`
      : '',
  ];
  return texts.filter((text) => text !== '').join(', ');
}

function rateText(rate: number | undefined, what: string): string {
  return rate === undefined ? '' : `${percent(rate)} ${what}`;
}
