import { suggest } from '../../../../base/nearest.ts';
import { error, type OnProblem, type Place, warning } from '../../../../base/problem.ts';
import { quote } from '../../../../yaml/node.ts';
import type { Message } from '../encoding/tree.ts';
import type { Environments } from './environments.ts';

/** What reading a feature needs to know about the rest of the file. */
export interface Context {
  readonly placeAt: (offset: number) => Place;
  readonly fail: (problem: Found) => undefined;
  readonly warn: (problem: Found) => void;
  /** A fix that suggests the most similar known name. */
  readonly suggest: (name: string, known: Iterable<string>) => string;
  /** Records that something has no effect. There is one warning for each kind of thing. */
  readonly ignore: (what: Ignored) => void;
  readonly domains: SharedDomains;
  readonly environments: Environments;
  /** Names of the features that are weights of others. */
  readonly weights: ReadonlySet<string>;
  /** Whether the file is from Merlin. Its schemas describe tables, whose columns have one value by default. */
  readonly isMerlin: boolean;
}

/** A domain of the whole schema, to which features refer by name. */
export interface SharedDomain {
  readonly field: 'string_domain' | 'int_domain' | 'float_domain';
  readonly message: Message;
}

/** The domains of the schema that features refer to by name. */
export interface SharedDomains {
  readonly byName: ReadonlyMap<string, SharedDomain>;
  /** Whether a domain has no name, so that a reference to an unknown domain may refer to it. */
  readonly isIncomplete: boolean;
}

/** A problem, with its offset in the source. */
export interface Found {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
  readonly fix?: string;
  /** The message that lacks something. It is not reported if a field of the message could not be read. */
  readonly lacking?: Message;
}

/** A field without an effect here. */
export interface Ignored {
  /** The name of the field. */
  readonly field: string;
  /** Why it has no effect, as part of a sentence. */
  readonly reason: string;
  readonly offset: number;
  /** What has no effect if it is only part of the field, for example a tag. */
  readonly detail?: string;
}

/** Limits the searches for similar names, each of which goes through all known names. */
const MAX_SUGGESTIONS = 50;

/** The functions that report problems and collect what has no effect. */
export function reporting(placeAt: (offset: number) => Place, onProblem: OnProblem) {
  const ignored = new Map<string, Ignored[]>();
  let suggestions = 0;
  return {
    placeAt,
    suggest: (name: string, known: Iterable<string>): string =>
      suggestions++ < MAX_SUGGESTIONS ? suggest(name, known) : '',
    fail: ({ code, offset, message, fix, lacking }: Found): undefined => {
      if (!lacking?.isBroken) onProblem(error(code, placeAt(offset), message, fix));
      return undefined;
    },
    warn: ({ code, offset, message, fix, lacking }: Found): void => {
      if (!lacking?.isBroken) onProblem(warning(code, placeAt(offset), message, fix));
    },
    ignore: (what: Ignored): void => {
      const id = `${what.field}: ${what.reason}`;
      const earlier = ignored.get(id);
      if (earlier === undefined) ignored.set(id, [what]);
      else earlier.push(what);
    },
    /** Warns once about each field without effect, at its first place. */
    reportIgnored: (): void => {
      for (const all of ignored.values()) {
        const first = all.reduce((a, b) => (a.offset <= b.offset ? a : b));
        const code = `ignored-${first.field.replaceAll('_', '-')}`;
        onProblem(warning(code, placeAt(first.offset), ignoredMessage(first, all)));
      }
    },
  };
}

const MAX_DETAILS = 8;

function ignoredMessage({ field, reason }: Ignored, all: readonly Ignored[]): string {
  const details = [...new Set(all.flatMap(({ detail }) => (detail === undefined ? [] : [detail])))];
  const shown = details.slice(0, MAX_DETAILS).map(quote).join(', ');
  const more = details.length > MAX_DETAILS ? ', …' : '';
  const what = details.length === 0 ? quote(field) : `${quote(field)} ${shown}${more}`;
  const others = all.length - 1;
  const places = others === 0 ? '' : ` (here and in ${others} other ${others === 1 ? 'place' : 'places'})`;
  return `${what} has no effect: ${reason}${places}`;
}
