import type { Shape } from '../../../schema.ts';
import { integerOf, isTrue, type Message, messageOf, offsetOf, valueOffset } from '../encoding/tree.ts';
import type { Context } from './context.ts';

const MAX_SIZE = 2 ** 20;

/** The shape of a feature, whose values are whole embeddings if its domain says so. */
export function embeddingShape(message: Message, shape: Shape, { ignore, fail }: Context): Shape {
  const domain = messageOf(message, 'float_domain');
  const dim = domain && integerOf(domain, 'embedding_dim');
  if (!domain || dim === undefined || shape.type === 'fixed') return shape;
  if (!isTrue(domain, 'is_embedding')) {
    const reason = '"is_embedding" is not true beside it';
    ignore({ field: 'embedding_dim', reason, offset: offsetOf(domain, 'embedding_dim') });
    return shape;
  }
  const size = Number(dim);
  const min = Math.ceil(shape.min / size);
  const max = shape.max === undefined ? undefined : Math.floor(shape.max / size);
  if (size >= 1 && size <= MAX_SIZE && (max === undefined || max >= min))
    return { type: 'variable', min, max, row: [size] };
  const found = `"embedding_dim" must be from 1 to ${MAX_SIZE} and divide the number of values: found ${dim}`;
  fail({ code: 'bad-embedding-dim', offset: valueOffset(domain, 'embedding_dim'), message: found });
  return shape;
}
