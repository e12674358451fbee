/** docs/problems.md: every problem code in the sources, found with the compiler's API. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface ProblemCode {
  readonly code: string;
  readonly severities: ReadonlySet<'error' | 'warning'>;
  /** The message, with `…` for parts that depend on the input; empty if no call has it as a literal. */
  readonly message: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Every code, in alphabetical order. */
export function findProblemCodes(): ProblemCode[] {
  const program = createProgram();
  const checker = program.getTypeChecker();
  const codes = new Map<string, ProblemCode>();
  const add = (written: ts.Expression, message: ts.Expression | undefined, severity: 'error' | 'warning') => {
    const text = message === undefined ? '' : wordsOf(message, checker);
    for (const code of literalsOf(written, checker)) {
      const known = codes.get(code);
      const severities = new Set([...(known?.severities ?? []), severity]);
      codes.set(code, { code, severities, message: known?.message || text });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const written = argumentOf(node, 'code', checker);
      if (written !== undefined)
        add(written, argumentOf(node, 'message', checker), severityOf(node, checker));
    } else if (ts.isObjectLiteralExpression(node)) {
      const written = propertyOf(node, 'code');
      const severity =
        node.parent && ts.isCallExpression(node.parent) ? severityOf(node.parent, checker) : 'error';
      // System errors have their own codes.
      const isProblem = propertyOf(node, 'syscall') === undefined;
      if (written !== undefined && isProblem) add(written, propertyOf(node, 'message'), severity);
    }
    ts.forEachChild(node, visit);
  };
  const own = program
    .getSourceFiles()
    .filter((file) => file.fileName.includes('/src/') && !file.isDeclarationFile);
  own.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1)).forEach(visit);
  return [...codes.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The page as Markdown. */
export function renderProblems(codes: readonly ProblemCode[]): string {
  const rows = codes.map(
    ({ code, severities, message }) =>
      `| \`${code}\` | ${[...severities].sort().join(', ')} | ${escapeMarkdown(message)} |`,
  );
  return `# Problems

Everything that a run can find wrong, by the code in brackets at the end of a message. A message names what was found,
where, and what is allowed; \`…\` stands for what depends on the input. An error fails the run, a warning does not. The
wording of a message may change; its code stays.

<!-- Written by \`npm run tables\` from the sources. -->

| code | severity | message |
| --- | --- | --- |
${rows.join('\n')}
`;
}

function createProgram(): ts.Program {
  const path = ts.findConfigFile(ROOT, ts.sys.fileExists) ?? 'tsconfig.json';
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, ROOT);
  return ts.createProgram(fileNames, options);
}

/** The argument of a call for the parameter of this name. */
function argumentOf(
  call: ts.CallExpression,
  name: string,
  checker: ts.TypeChecker,
): ts.Expression | undefined {
  // Methods of the language or of packages may have such a parameter too.
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined || !declaration.getSourceFile().fileName.startsWith(`${ROOT}src/`))
    return undefined;
  const index = declaration.parameters.findIndex((parameter) => parameter.name.getText() === name);
  return index < 0 ? undefined : call.arguments[index];
}

function propertyOf(literal: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of literal.properties) {
    if (ts.isPropertyAssignment(property) && property.name.getText() === name) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property) && property.name.text === name) return property.name;
  }
  return undefined;
}

/** A function that passes a code on only makes a warning of it if it calls `warning`. */
function severityOf(call: ts.CallExpression, checker: ts.TypeChecker): 'error' | 'warning' {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const name = declaration && ts.isFunctionDeclaration(declaration) ? declaration.name?.text : undefined;
  const isWarning = name === 'warning' || /\bwarning\(\s*code\b/.test(declaration?.getText() ?? '');
  return isWarning ? 'warning' : 'error';
}

/** The texts that an expression can have; none if it can be any text. */
function literalsOf(expression: ts.Expression, checker: ts.TypeChecker): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression))
    return [...literalsOf(expression.whenTrue, checker), ...literalsOf(expression.whenFalse, checker)];
  if (ts.isTemplateExpression(expression)) {
    return expression.templateSpans.reduce(
      (texts, { expression: part, literal }) =>
        texts.flatMap((text) => typeTexts(part, checker).map((middle) => `${text}${middle}${literal.text}`)),
      [expression.head.text],
    );
  }
  // If a parameter is passed on, the literal of the caller counts.
  const isPassedOn =
    ts.isIdentifier(expression) && ts.isParameter(declarationOf(expression, checker) ?? expression);
  return isPassedOn ? [] : typeTexts(expression, checker);
}

function typeTexts(expression: ts.Expression, checker: ts.TypeChecker): string[] {
  const type = checker.getTypeAtLocation(expression);
  const types = type.isUnion() ? type.types : [type];
  return types.every((one) => one.isStringLiteral()) ? types.map(({ value }) => value) : [];
}

function declarationOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Declaration | undefined {
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  return symbol?.valueDeclaration;
}

/** The literal parts of a message. */
function wordsOf(expression: ts.Expression, checker: ts.TypeChecker): string {
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (ts.isTemplateExpression(expression)) {
    const parts = expression.templateSpans.map(({ expression: part, literal }) => {
      const isConstant = ts.isIdentifier(part) && /^[A-Z][A-Z0-9_]+$/.test(part.text);
      return `${isConstant ? wordsOf(part, checker) || '…' : '…'}${literal.text}`;
    });
    return `${expression.head.text}${parts.join('')}`.replaceAll(/…+/g, '…');
  }
  if (ts.isConditionalExpression(expression))
    return wordsOf(expression.whenTrue, checker) || wordsOf(expression.whenFalse, checker);
  if (!ts.isIdentifier(expression)) return '';
  const declaration = declarationOf(expression, checker);
  const isConstant = declaration !== undefined && ts.isVariableDeclaration(declaration);
  return isConstant && declaration.initializer ? wordsOf(declaration.initializer, checker) : '';
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\|<>*_`[\]]/g, '\\$&');
}
