import { suggest } from '../../../../base/nearest.ts';
import { error, type OnProblem, type Place, warning } from '../../../../base/problem.ts';
import { quote } from '../../../../yaml/node.ts';
import type { Message } from '../encoding/tree.ts';
import type { Environments } from './environments.ts';

/** What reading a feature needs to know of the file around it. */
export interface Context {
  readonly placeAt: (offset: number) => Place;
  readonly fail: (problem: Found) => undefined;
  readonly warn: (problem: Found) => void;
  /** The known name most like another, as a fix. */
  readonly suggest: (name: string, known: Iterable<string>) => string;
  /** Notes that something has no effect; each kind of thing is warned of once. */
  readonly ignore: (what: Ignored) => void;
  readonly domains: SharedDomains;
  readonly environments: Environments;
  /** Names of the features that are weights of others. */
  readonly weights: ReadonlySet<string>;
  /** Whether the file is one of Merlin's, which are of tables: a column that says nothing else holds one value. */
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
  /** Whether a domain lacks its name, so that a reference to a domain that is not found may mean that one. */
  readonly isIncomplete: boolean;
}

/** A problem, with its offset in the source. */
export interface Found {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
  readonly fix?: string;
  /** The message that lacks something: where a field of it could not be read, nothing more is reported. */
  readonly lacking?: Message;
}

/** A field without an effect here. */
export interface Ignored {
  /** The name of the field. */
  readonly field: string;
  /** Why it has no effect, as half a sentence. */
  readonly reason: string;
  readonly offset: number;
  /** What exactly has no effect, where that is less than the field: a tag, for example. */
  readonly detail?: string;
}

/** A file with more unknown names is not misspelt, and each search goes through all known names. */
const MAX_SUGGESTIONS = 50;

/** The ways to report, and to say at the end what had no effect. */
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
    /** Warns once of every field that had no effect, where it stands first. */
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
