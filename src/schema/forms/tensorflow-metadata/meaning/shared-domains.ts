import { quote } from '../../../../yaml/node.ts';
import { type Message, messagesOf, offsetOf, textOf, valueOffset } from '../encoding/tree.ts';
import type { Context, SharedDomain, SharedDomains } from './context.ts';

const FIELDS = ['string_domain', 'int_domain', 'float_domain'] as const;

/** Reads the domains of the schema by name. Reports those without a name, and duplicates. */
export function readSharedDomains(
  root: Message,
  { fail, placeAt }: Pick<Context, 'fail' | 'placeAt'>,
): SharedDomains {
  const domains = new Map<string, SharedDomain>();
  let isIncomplete = false;
  const all = FIELDS.flatMap((field) => messagesOf(root, field).map((message) => ({ field, message })));
  for (const domain of all.toSorted((a, b) => a.message.offset - b.message.offset)) {
    const { field, message } = domain;
    const name = textOf(message, 'name');
    const earlier = domains.get(name ?? '');
    if (name === undefined) {
      isIncomplete = true;
      const found = `a ${field} of the schema has no name, so features cannot refer to it`;
      const { offset } = message;
      fail({ code: 'missing-name', offset, message: found, fix: 'add "name"', lacking: message });
    } else if (earlier !== undefined) {
      const { line } = placeAt(valueOffset(earlier.message, 'name'));
      const found = `duplicate domain ${quote(name)}: it is already on line ${line}`;
      const offset = valueOffset(message, 'name');
      fail({ code: 'duplicate-domain', offset, message: found, fix: 'keep one of them' });
    } else domains.set(name, domain);
  }
  return { byName: domains, isIncomplete };
}

/** The domain that a feature refers to by name; undefined after an error was reported. */
export function findSharedDomain(
  feature: Message,
  { domains, fail, suggest }: Context,
): SharedDomain | undefined {
  const name = textOf(feature, 'domain') ?? '';
  const domain = domains.byName.get(name);
  if (domain !== undefined || domains.isIncomplete) return domain;
  const offset = valueOffset(feature, 'domain');
  const fix = suggest(name, domains.byName.keys()) || 'add a string_domain with this name to the schema';
  return fail({ code: 'unknown-domain', offset, message: `the schema has no domain ${quote(name)}`, fix });
}

/** Warns about domains that no feature refers to, unless a feature refers to an unknown domain. */
export function warnUnusedDomains({ domains, warn }: Context, used: ReadonlySet<string>): void {
  for (const name of used) if (!domains.byName.has(name)) return;
  for (const [name, { field, message }] of domains.byName) {
    if (used.has(name)) continue;
    const found = `no feature refers to the ${field} ${quote(name)}`;
    warn({ code: 'unused-domain', offset: offsetOf(message, 'name'), message: found, fix: 'remove it' });
  }
}
