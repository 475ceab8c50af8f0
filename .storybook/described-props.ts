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

/** The interfaces and types whose members an app sets or gets, by their files in src/. */
export const described = {
  'views/sign-up-form-props.ts': ['SignUpFormProps', 'SignUpLinks', 'SignUpFormHandle'],
  'views/confirm-sign-up-form.tsx': ['ConfirmSignUpFormProps'],
  'views/root.tsx': ['AppearanceProps'],
  'views/components.ts': ['Components'],
  'views/controls.ts': [
    'FieldParts',
    'FieldFrameProps',
    'InputProps',
    'InputElementProps',
    'TextProps',
    'PasswordInputProps',
    'PasswordToggle',
    'TextareaProps',
    'SelectProps',
    'CheckboxProps',
    'RadioGroupProps',
    'RadioOption',
  ],
  'views/part-controls.ts': ['ButtonProps', 'AlertProps', 'HeadingProps'],
  'views/challenge.tsx': ['ChallengeProps', 'ChallengeSlot'],
  'views/federated-buttons-props.ts': ['FederatedButtonsProps', 'FederatedSlot'],
  'challenge/types.ts': ['ChallengeProvider'],
  'federated/types.ts': ['FederatedOptions'],
  'flow/journey-options.ts': ['TimeoutOptions', 'ResumeOptions'],
  'flow/sign-up-options.ts': ['UseSignUpOptions'],
  'flow/use-federated-sign-up.ts': ['FederatedHooks', 'FederatedSignUp'],
  'flow/use-journey-callbacks.ts': ['JourneyCallbacks'],
  'flow/sign-up-flow.ts': ['SignUpFlow'],
  'form/password-help.ts': ['PasswordHelp'],
  'form/types.ts': ['SignUpFormControl'],
  'form/use-confirm-sign-up-form.ts': ['UseConfirmSignUpFormOptions', 'ConfirmSignUpFormControl'],
  'form/use-control-value.ts': ['ControlValue'],
  'form/use-sign-up-field.ts': ['FieldBindings', 'ControlProps'],
  'form/use-sign-up-form.ts': ['UseSignUpFormOptions'],
  'messages/messages.ts': ['Messages', 'FormMessages', 'PasswordMessages', 'FederatedMessages', 'ChallengeMessages'],
  'messages/step-messages.ts': ['ConfirmMessages', 'LinkMessages'],
  'password/breach-check.ts': ['BreachCheckOptions'],
  'password/password-strength.ts': ['PasswordStrengthOptions'],
  'schema/types.ts': ['SignUpField', 'SignUpSchema'],
  'theme/tokens.ts': ['Theme', 'ThemeTokens'],
} as const;

export type DescribedInterface = (typeof described)[keyof typeof described][number];

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
      const props = Object.entries(described).flatMap(([file, names]) => {
        const full = path.join(source, file);
        this.addWatchFile(full);
        return names.map((name) => [name, propsOf(full, name)]);
      });
      return `export const props = ${JSON.stringify(Object.fromEntries(props))};`;
    },
  };
}

function propsOf(file: string, name: string): readonly DescribedProp[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = tree.statements.find(
    (statement): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) && statement.name.text === name,
  );
  if (!found) throw new Error(`${file} has no type ${name}, whose members Storybook shows.`);
  const members = ts.isInterfaceDeclaration(found) ? found.members : membersOf(found.type);
  return members.filter(ts.isPropertySignature).map((member) => {
    const comments = ts.getJSDocCommentsAndTags(member);
    const tags = ts.getJSDocTags(member);
    return {
      name: member.name.getText(tree),
      type: typeOf(member, tree),
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

/** What an intersection writes out itself. */
function membersOf(type: ts.TypeNode): readonly ts.TypeElement[] {
  if (ts.isTypeLiteralNode(type)) return type.members;
  return ts.isIntersectionTypeNode(type) ? type.types.flatMap(membersOf) : [];
}

/** As it is written, on one line. Of an object that is written out the names alone, so that it fits into a table. */
function typeOf({ type }: ts.PropertySignature, tree: ts.SourceFile): string {
  if (type && ts.isTypeLiteralNode(type)) {
    return `{ ${type.members.flatMap(({ name }) => (name ? [name.getText(tree)] : [])).join(', ')} }`;
  }
  return (type?.getText(tree) ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^\| /, '')
    .replace(/ \| undefined$/, '');
}
