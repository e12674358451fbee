/** The JSON Schema of a TypeScript type. Interfaces become definitions, and comments become descriptions. */
import ts from 'typescript';
import type { JsonSchema } from '../src/yaml/check.ts';

/** The JSON Schema of an exported type of a module. */
export function jsonSchemaOf(module: string, name: string): JsonSchema {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram([module], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(module);
  const exported = source && checker.getSymbolAtLocation(source);
  const symbol = exported && checker.getExportsOfModule(exported).find((one) => one.name === name);
  if (symbol === undefined) throw new Error(`${module} exports no ${name}`);
  const converter = makeConverter(checker);
  const root = converter.convert(checker.getDeclaredTypeOfSymbol(symbol), true);
  const definitions = Object.fromEntries([...converter.definitions].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...root, ...(converter.definitions.size > 0 && { definitions }) };
}

interface Converter {
  readonly convert: (type: ts.Type, inPlace?: boolean) => JsonSchema;
  readonly definitions: ReadonlyMap<string, JsonSchema>;
}

function makeConverter(checker: ts.TypeChecker): Converter {
  const definitions = new Map<string, JsonSchema>();
  const defined = new Map<string, ts.Type>();

  function convert(type: ts.Type, inPlace = false): JsonSchema {
    if (type.isUnion()) return union(type);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' };
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.flags & ts.TypeFlags.Unknown) return {};
    if (checker.isTupleType(type)) return tuple(type);
    if (checker.isArrayType(type)) return { type: 'array', items: convert(elementOf(type)) };
    const name = inPlace ? undefined : nameOf(type);
    return name === undefined ? object(type) : reference(name, type);
  }

  function union(type: ts.UnionType): JsonSchema {
    const members = type.types.filter((member) => !(member.flags & ts.TypeFlags.Undefined));
    const [first] = members;
    if (members.every((member) => member.flags & ts.TypeFlags.BooleanLiteral) && members.length === 2)
      return { type: 'boolean' };
    if (first !== undefined && members.length === 1) return convert(first);
    if (members.every((member) => member.isStringLiteral() || member.isNumberLiteral()))
      return { enum: members.map((member) => (member.isLiteral() ? member.value : undefined)) };
    return { anyOf: members.map((member) => convert(member)) };
  }

  function tuple(type: ts.Type): JsonSchema {
    const items = checker.getTypeArguments(type as ts.TypeReference).map((item) => convert(item));
    return { type: 'array', items, minItems: items.length, maxItems: items.length };
  }

  function elementOf(type: ts.Type): ts.Type {
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (element === undefined) throw new Error(`${checker.typeToString(type)} has no elements`);
    return element;
  }

  /** Interfaces are defined once, since types may be recursive. Of two with the same name, the second is inlined. */
  function reference(name: string, type: ts.Type): JsonSchema {
    const known = defined.get(name);
    if (known !== undefined && known !== type) return object(type);
    defined.set(name, type);
    if (known === undefined) definitions.set(name, object(type));
    return { $ref: `#/definitions/${name}` };
  }

  function object(type: ts.Type): JsonSchema {
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))
      throw new Error(`No JSON Schema is known for ${checker.typeToString(type)}`);
    const others = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const members = checker.getPropertiesOfType(type);
    const properties = members.map((member) => [member.name, property(member)] as const);
    const required = members
      .filter(({ flags }) => !(flags & ts.SymbolFlags.Optional))
      .map(({ name }) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      additionalProperties: others === undefined ? false : convert(others),
      ...(required.length > 0 && { required }),
    };
  }

  function property(member: ts.Symbol): JsonSchema {
    const described = ts.displayPartsToString(member.getDocumentationComment(checker)).replaceAll('\n', ' ');
    const schema = convert(checker.getTypeOfSymbol(member));
    return described === '' ? schema : { ...inKeyword(schema), description: described };
  }

  return { convert, definitions };
}

/** Draft 7 ignores all keywords next to a reference. */
function inKeyword(schema: JsonSchema): JsonSchema {
  return '$ref' in schema ? { allOf: [schema] } : schema;
}

/** The name of an interface without parameters. All other types are inlined. */
function nameOf(type: ts.Type): string | undefined {
  const declared = type.aliasSymbol ?? type.symbol;
  const isNamed =
    declared !== undefined && (declared.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) !== 0;
  const isGeneric =
    (type.aliasTypeArguments ?? []).length > 0 ||
    (isReference(type) && (type.typeArguments ?? []).length > 0);
  return isNamed && !isGeneric ? declared.name : undefined;
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return 'typeArguments' in type;
}
