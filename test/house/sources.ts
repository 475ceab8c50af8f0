import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const root = path.resolve(import.meta.dirname, '..', '..');

export interface Source {
  /** From the root of the project, with forward slashes: `src/form/resolver.ts`. */
  readonly file: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export interface Import {
  readonly from: string;
  /** `type`: gone after compilation. `lazy`: `import()`, loaded when it is reached. */
  readonly kind: 'static' | 'lazy' | 'type';
}

/** The TypeScript and JavaScript files under a folder of the project. */
export function sources(folder: string): Source[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file).replaceAll(path.sep, '/'))
    .filter((file) => /\.(?:ts|tsx|js)$/.test(file) && !/node_modules|\/dist\/|\.d\.ts$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return { file, text, tree: ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true) };
    });
}

/** What a file imports and exports from elsewhere, dynamic imports and types included. */
export function importsOf({ tree }: Source): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) {
      found.push({ from: textOf(node.moduleSpecifier), kind: hasOnlyTypes(node.importClause) ? 'type' : 'static' });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      found.push({ from: textOf(node.moduleSpecifier), kind: node.isTypeOnly ? 'type' : 'static' });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push({ from: textOf(node.argument.literal), kind: 'type' });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push({ from: node.arguments[0] ? textOf(node.arguments[0]) : '', kind: 'lazy' });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function hasOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
}

/** The titles of a file's tests, each with all of its parts that are literal. */
export function titlesOf({ tree }: Source): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const title = ts.isCallExpression(node) && isTestCall(node.expression) ? node.arguments[0] : undefined;
    if (title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) found.push(title.getText(tree));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `it`, `it.each(...)`, `describe.skipIf(...)` and their like. */
function isTestCall(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return ['it', 'test', 'describe'].includes(callee.text);
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) return isTestCall(callee.expression);
  return ts.isTaggedTemplateExpression(callee) && isTestCall(callee.tag);
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

/** The members of a union of literal strings, by its file and name. */
export function literalsOf(file: string, name: string): string[] {
  const tree = sources(path.dirname(file)).find((source) => source.file === file)?.tree;
  const found = tree?.statements.find(
    (statement): statement is ts.TypeAliasDeclaration =>
      ts.isTypeAliasDeclaration(statement) && statement.name.text === name,
  );
  const members = found && ts.isUnionTypeNode(found.type) ? found.type.types : [];
  return members.flatMap((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? [member.literal.text] : [],
  );
}
