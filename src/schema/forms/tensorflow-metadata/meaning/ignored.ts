import { isMessage, type Message } from '../encoding/tree.ts';
import type { Context } from './context.ts';

/** Notes every field that the tables know to have no effect; what stands in such a field is passed over. */
export function noteIgnored(message: Message, ignore: Context['ignore']): void {
  for (const [name, values] of message.fields) {
    const reason = message.type.byName.get(name)?.ignored;
    for (const { value, offset } of values) {
      if (reason !== undefined) ignore({ field: name, reason, offset });
      else if (isMessage(value)) noteIgnored(value, ignore);
    }
  }
}
