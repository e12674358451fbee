import type { Feature } from '../config/feature.ts';
import type { Profile } from '../config/fixture-spec.ts';
import type { BytesDistribution, Range } from './distribution.ts';
import type { PlannedFeature } from './plan.ts';

/** Elements of a variable-length feature. */
const VARIABLE_LENGTH: Range = { min: 0, max: 8 };

/** A feature with the values that the profile gives to its kind and role. */
export function planFeature({ name, kind, role, length }: Feature, profile: Profile): PlannedFeature {
  const shape = { name, role, length: length === 'variable' ? VARIABLE_LENGTH : length };
  const isSwitch = role === 'label' && profile === 'smoke';
  if (kind === 'bytes') return { ...shape, kind, distribution: text(role, isSwitch) };
  return { ...shape, kind, distribution: isSwitch ? COIN : digits(kind) };
}

const COIN = { type: 'bernoulli', positiveRate: 0.5 } as const;

/** Integers 0 to 9 and floats in [0, 1), as the original drew them. */
function digits(kind: 'int64' | 'float') {
  return { type: 'uniform', min: 0, max: kind === 'int64' ? 9 : 1 } as const;
}

/** Short words; a label's is one digit. */
function text(role: Feature['role'], isSwitch: boolean): BytesDistribution {
  if (role === 'label')
    return { type: 'text', size: { min: 1, max: 1 }, alphabet: isSwitch ? '01' : '0123456789' };
  return { type: 'text', size: { min: 1, max: 16 }, alphabet: 'abcdefghijklmnopqrstuvwxyz0123456789' };
}
