import { useRef, type ComponentProps, type ReactNode } from 'react';
import {
  SignUpForm,
  createSignUpClient,
  useSignUpForm,
  type SignUpFormHandle,
  type SignUpFormProps,
  type SignUpFormSchema,
} from '../../src/index.js';
import { resolveSchema, schemaFromUserPool, type SignUpField, type SignUpSchema } from '../../src/schema.js';
import { createSignUpValidator, type SignUpValidator } from '../../src/validation.js';
import { equal } from './equal.js';
import { schema as written } from './written-by-command.js';

const service = { client: createSignUpClient({ region: 'eu-central-1' }), clientId: 'app' };
declare const save: (...anything: readonly unknown[]) => void;

// What the compiler cannot know has strings by any name.
declare const atRunTime: SignUpFormSchema;
declare const described: Parameters<typeof schemaFromUserPool>[0];
declare const json: { usernameAttributes: ('email' | 'phone_number')[]; fields: { name: string; label?: string }[] };
declare const nickname: SignUpField<ReactNode>;
export const wide = [atRunTime, schemaFromUserPool(described), json, { fields: [nickname] }].map((schema, key) => (
  <SignUpForm
    {...service}
    key={key}
    schema={schema}
    defaultValues={{ anything: 'goes' }}
    prepareRequest={(request, values) => {
      equal<typeof values, Readonly<Record<string, string>>>(true);
      return { ...request, ClientMetadata: values };
    }}
  />
));
export const Undecided = ({ twice, policy }: { twice: boolean; policy?: SignUpSchema['passwordPolicy'] }) => (
  <SignUpForm
    {...service}
    schema={{ confirmPassword: twice, passwordPolicy: policy, fields: [{ name: 'given_name' }] }}
    prepareRequest={(request, values) => {
      equal<typeof values, Readonly<Record<string, string>>>(true);
      return { ...request, ClientMetadata: values };
    }}
  />
);
// One schema or another: what both ask for.
export const EitherOf = ({ isCompany }: { isCompany: boolean }) => (
  <SignUpForm
    {...service}
    schema={isCompany ? { fields: [{ name: 'custom:vat' }] } : { fields: [{ name: 'given_name' }] }}
    defaultValues={{ username: 'ada', given_name: 'Ada' }}
    prepareRequest={(request, values) => {
      save(values.username, 'custom:vat' in values && values['custom:vat']);
      // @ts-expect-error -- one of them does not ask for it
      save(values.given_name);
      return request;
    }}
  />
);

// Forms of an app's own around it, of one schema and of any.
type Service = keyof typeof service;
const Ours = (props: Omit<SignUpFormProps<typeof written>, Service | 'schema'>) => (
  <SignUpForm {...service} {...props} schema={written} />
);
function OfAny<const Schema extends SignUpFormSchema>(props: Omit<SignUpFormProps<Schema>, Service>) {
  const { schema, ...rest } = props;
  return <SignUpForm<Schema> {...service} schema={schema} {...rest} />;
}
export function Around() {
  const ref = useRef<SignUpFormHandle>(null);
  save(() => ref.current?.focus(), SignUpForm.displayName);
  return [
    <Ours
      key="ours"
      defaultValues={{ 'custom:plan': 'S' }}
      onValidationFailed={([first]) => first?.field.name === 'username'}
    />,
    // @ts-expect-error -- no field
    <Ours key="nope" defaultValues={{ email: 'ada@example.com' }} />,
    <OfAny key="any" schema={{ fields: [{ name: 'nickname' }] }} defaultValues={{ nickname: 'Ada' }} />,
    // @ts-expect-error -- no field
    <OfAny key="none" schema={{ fields: [{ name: 'nickname' }] }} defaultValues={{ nikname: 'Ada' }} />,
    <SignUpForm key="ref" {...service} ref={ref} schema={{}} />,
    // @ts-expect-error -- no handle
    <SignUpForm key="div" {...service} ref={useRef<HTMLDivElement>(null)} schema={{}} />,
  ];
}
export const wideProps: ComponentProps<typeof SignUpForm> = { ...service, schema: written };
export const wideForm = <SignUpForm {...wideProps} />;

// What is misspelt.
const given = {
  ...service,
  schema: { fields: [{ name: 'nickname' }, { name: 'gender', options: ['f', 'm'] }] },
} as const;
export const names = [
  // @ts-expect-error -- no field
  <SignUpForm key="1" {...given} defaultValues={{ nikname: 'Ada' }} />,
  // @ts-expect-error -- no option
  <SignUpForm key="2" {...given} defaultValues={{ gender: 'x' }} />,
  // @ts-expect-error -- it would stand in the page
  <SignUpForm key="3" {...given} defaultValues={{ password: 'secret' }} />,
  // @ts-expect-error -- no field
  <SignUpForm key="4" {...given} prepareRequest={(r, { nikname }) => ({ ...r, nikname })} />,
  // @ts-expect-error -- no field
  <SignUpForm key="6" {...given} validationData={({ nikname }) => ({ nikname })} />,
  // @ts-expect-error -- a secret
  <SignUpForm key="7" {...given} clientMetadata={({ password }) => ({ password })} />,
  // @ts-expect-error -- no field has this name
  <SignUpForm key="5" {...given} onValidationFailed={([one]) => one?.field.name === 'nikname'} />,
];
export const generated = (
  <SignUpForm
    {...service}
    schema={{ aliasAttributes: ['email'], username: 'generate', fields: [{ name: 'email' }] }}
    // @ts-expect-error -- nobody is asked for one
    defaultValues={{ username: 'ada' }}
  />
);
export const members = [
  // @ts-expect-error -- no member of an option
  <SignUpForm key="1" {...service} schema={{ fields: [{ name: 'locale', options: [{ value: 'd', lable: '' }] }] }} />,
  // @ts-expect-error -- no reason
  <SignUpForm key="2" {...service} schema={{ fields: [{ name: 'locale', errors: { requird: 'Choose one' } }] }} />,
  // @ts-expect-error -- a member too many, beside right ones
  <SignUpForm key="3" {...service} schema={{ passwordPolicy: { minLength: 10, minimumLength: 10 } }} />,
  // @ts-expect-error -- no member of a field, beside a function
  <SignUpForm key="4" {...service} schema={{ fields: [{ name: 'x', visibleWhen: ({ y }) => !y, lable: '' }] }} />,
];
export function Misspelt() {
  // @ts-expect-error -- no member of a schema
  useSignUpForm({ schema: { feilds: [] }, onSubmit: save });
  // @ts-expect-error -- no member of a field
  useSignUpForm({ schema: { fields: [{ name: 'nickname', requird: true }] }, onSubmit: save });
  // @ts-expect-error -- no field
  useSignUpForm({ schema: { fields: [{ name: 'nickname' }] }, onSubmit: save, defaultValues: { nikname: '' } });
}

// A server's validator, of a schema as it is or resolved.
declare const body: Readonly<Record<string, string>>;
const validator = createSignUpValidator({ usernameAttributes: ['email'], fields: [{ name: 'nickname' }] });
export const faults = [
  validator.validate(body).get('nickname'),
  validator.validate({ email: 'ada@example.com', nickname: undefined }),
  validator.validateField('password', 'short', { email: 'ada@example.com' }),
  validator.validateAsync(body).then((errors) => [...errors.keys()].includes('email')),
  createSignUpValidator(resolveSchema(written)).validate({ anything: 'goes' }).get('anything'),
  // @ts-expect-error -- no field
  validator.validate(body).get('nikname'),
  // @ts-expect-error -- no field
  validator.validate({ nikname: 'Ada' }),
  // @ts-expect-error -- no field
  validator.validateField('nikname', 'Ada'),
  // @ts-expect-error -- no member of a field
  createSignUpValidator({ fields: [{ name: 'nickname', requird: true }] }),
];
export const ofAny: SignUpValidator = validator;
