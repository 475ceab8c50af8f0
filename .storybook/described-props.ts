import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** A prop, as its declaration and the comment over it say it. */
export interface DescribedProp {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly text: string;
  readonly default: string;
}

const source = path.resolve(import.meta.dirname, '../src');
const id = 'virtual:described-props';

/** The interfaces whose props an app can set, and their files in src/. */
const interfaces = {
  SignUpFormProps: 'views/sign-up-form-props.ts',
  SignUpLinks: 'views/sign-up-form-props.ts',
  AppearanceProps: 'views/root.tsx',
  UseSignUpOptions: 'flow/sign-up-options.ts',
  UseSignUpFormOptions: 'form/use-sign-up-form.ts',
  SignUpField: 'schema/types.ts',
  SignUpSchema: 'schema/types.ts',
  ThemeTokens: 'theme/tokens.ts',
} as const;

export type DescribedInterface = keyof typeof interfaces;

/**
 * The comments over the props of the library, for tables in Storybook. Storybook's own extraction does not see through a
 * component that is generic over its schema.
 */
export function describedProps(): Plugin {
  return {
    name: 'described-props',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load(asked) {
      if (asked !== `\0${id}`) return undefined;
      const props = Object.entries(interfaces).map(([name, file]) => {
        const full = path.join(source, file);
        this.addWatchFile(full);
        return [name, propsOf(full, name)];
      });
      return `export const props = ${JSON.stringify(Object.fromEntries(props))};`;
    },
  };
}

function propsOf(file: string, name: string): readonly DescribedProp[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = tree.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  if (!found) throw new Error(`${file} has no interface ${name}, whose props Storybook shows.`);
  return found.members.filter(ts.isPropertySignature).map((member) => {
    const comments = ts.getJSDocCommentsAndTags(member);
    const tags = ts.getJSDocTags(member);
    return {
      name: member.name.getText(tree),
      type: (member.type?.getText(tree) ?? '')
        .replace(/\s+/g, ' ')
        .replace(/^\| /, '')
        .replace(/ \| undefined$/, ''),
      required: !member.questionToken,
      text: comments
        .filter(ts.isJSDoc)
        .map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? '')
        .join(' '),
      default: tags
        .filter((tag) => tag.tagName.text === 'default')
        .map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? '')
        .join(' '),
    };
  });
}
