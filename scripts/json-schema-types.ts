/** TypeScript types for a JSON Schema, as far as types can express it. */

type JsonSchema = Readonly<Record<string, unknown>>;

/** The members of an interface, with their descriptions. `types` overrides the schema for some keys. */
export function membersOf(schema: JsonSchema, types: Readonly<Record<string, string>> = {}): string {
  const required = listOf(schema['required']);
  return Object.entries(fieldsOf(schema['properties']))
    .map(([name, value]) => {
      const { description, ...type } = fieldsOf(value);
      const optional = required.includes(name) ? '' : '?';
      const key = /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`;
      const comment = typeof description === 'string' ? `  /** ${description} */\n` : '';
      return `${comment}  readonly ${key}${optional}: ${types[name] ?? typeOf(type)};\n`;
    })
    .join('');
}

/** The type of a value. A reference becomes the capitalised name of its definition. */
export function typeOf(schema: JsonSchema): string {
  const { anyOf, enum: choices, $ref, type } = schema;
  if (typeof $ref === 'string') return capitalized($ref.split('/').at(-1) ?? '');
  if (Array.isArray(anyOf)) return unionOf(anyOf.map(fieldsOf).map(typeOf));
  if (Array.isArray(choices)) return unionOf(choices.map(literal));
  if (type === 'array') return `readonly ${inArray(typeOf(fieldsOf(schema['items'])))}[]`;
  if (type === 'object') return objectType(schema);
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'string' || type === 'boolean') return type;
  throw new TypeError(`No type is known for ${JSON.stringify(schema)}`);
}

/** Each type once, in the order of the schema. */
export function unionOf(types: readonly string[]): string {
  return [...new Set(types)].join(' | ');
}

function objectType(schema: JsonSchema): string {
  const { properties, additionalProperties } = schema;
  if (properties === undefined) return `Readonly<Record<string, ${typeOf(fieldsOf(additionalProperties))}>>`;
  const required = listOf(schema['required']);
  const members = Object.entries(fieldsOf(properties)).map(
    ([name, value]) => `readonly ${name}${required.includes(name) ? '' : '?'}: ${typeOf(fieldsOf(value))}`,
  );
  return `{ ${members.join('; ')} }`;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function inArray(type: string): string {
  return /[ |]/.test(type) ? `(${type})` : type;
}

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
