import { SignUpForm, createSignUpClient } from '../../src/index.js';
import { equal } from './equal.js';

const client = createSignUpClient({ region: 'eu-central-1' });

// The compiler takes a form of sixty fields as it takes one of six.
export const many = (
  <SignUpForm
    client={client}
    clientId="app"
    schema={{
      usernameAttributes: ['email', 'phone_number'],
      fields: [
        { name: 'custom:f0', options: ['a', { value: 'b0', label: <b>B</b> }], required: true },
        { name: 'custom:f1', type: 'checkbox', label: <i>C</i>, labelText: 'C' },
        { name: 'custom:f2', visibleWhen: (values) => values['custom:f1'] === 'true', maxLength: 20 },
        { name: 'custom:f3', dataType: 'Number', min: 1, max: 3 },
        { name: 'custom:f4', validate: (value) => (value ? undefined : 'x'), errors: { tooLong: 'Shorter' } },
        { name: 'custom:f5', options: ['a', { value: 'b5', label: <b>B</b> }], required: true },
        { name: 'custom:f6', type: 'checkbox', label: <i>C</i>, labelText: 'C' },
        { name: 'custom:f7', visibleWhen: (values) => values['custom:f6'] === 'true', maxLength: 20 },
        { name: 'custom:f8', dataType: 'Number', min: 1, max: 8 },
        { name: 'custom:f9', validate: (value) => (value ? undefined : 'x'), errors: { tooLong: 'Shorter' } },
        { name: 'custom:f10', options: ['a', { value: 'b10', label: <b>B</b> }], required: true },
        { name: 'custom:f11', type: 'checkbox', label: <i>C</i>, labelText: 'C' },
        { name: 'custom:f12', visibleWhen: (values) => values['custom:f11'] === 'true', maxLength: 20 },
        { name: 'custom:f13', dataType: 'Number', min: 1, max: 13 },
        { name: 'custom:f14', validate: (value) => (value ? undefined : 'x'), errors: { tooLong: 'Shorter' } },
        { name: 'custom:f15', options: ['a', { value: 'b15', label: <b>B</b> }], required: true },
        { name: 'custom:f16', type: 'checkbox', label: <i>C</i>, labelText: 'C' },
        { name: 'custom:f17', visibleWhen: (values) => values['custom:f16'] === 'true', maxLength: 20 },
        { name: 'custom:f18', dataType: 'Number', min: 1, max: 18 },
        { name: 'custom:f19', validate: (value) => (value ? undefined : 'x'), errors: { tooLong: 'Shorter' } },
        { name: 'custom:f20', options: ['a', { value: 'b20', label: <b>B</b> }], required: true },
        { name: 'custom:f21', type: 'checkbox', label: <i>C</i>, labelText: 'C' },
        { name: 'custom:f22', visibleWhen: (values) => values['custom:f21'] === 'true', maxLength: 20 },
        { name: 'custom:f23', dataType: 'Number', min: 1, max: 23 },
        { name: 'custom:f24', validate: (value) => (value ? undefined : 'x'), errors: { tooLong: 'Shorter' } },
        { name: 'custom:f25', options: ['a', { value: 'b25', label: <b>B</b> }], required: true },
        { name: 'custom:f26', type: 'checkbox', label: <i>C</i>, labelText: 'C' },
        { name: 'custom:f27', visibleWhen: (values) => values['custom:f26'] === 'true', maxLength: 20 },
        { name: 'custom:f28', dataType: 'Number', min: 1, max: 28 },
        { name: 'custom:f29', validate: (value) => (value ? undefined : 'x'), errors: { tooLong: 'Shorter' } },
        { name: 'custom:f30', options: ['a', { value: 'b30', label: <b>B</b> }], required: true },
        { name: 'custom:f31', type: 'checkbox', label: <i>C</i>, labelText: 'C' },
        { name: 'custom:f32', visibleWhen: (values) => values['custom:f31'] === 'true', maxLength: 20 },
        { name: 'custom:f33', dataType: 'Number', min: 1, max: 33 },
        { name: 'custom:f34', validate: (value) => (value ? undefined : 'x'), errors: { tooLong: 'Shorter' } },
        { name: 'custom:f35', options: ['a', { value: 'b35', label: <b>B</b> }], required: true },
        { name: 'custom:f36', type: 'checkbox', label: <i>C</i>, labelText: 'C' },
        { name: 'custom:f37', visibleWhen: (values) => values['custom:f36'] === 'true', maxLength: 20 },
        { name: 'custom:f38', dataType: 'Number', min: 1, max: 38 },
        { name: 'custom:f39', validate: (value) => (value ? undefined : 'x'), errors: { tooLong: 'Shorter' } },
        { name: 'custom:f40', options: ['a', { value: 'b40', label: <b>B</b> }], required: true },
        { name: 'custom:f41', type: 'checkbox', label: <i>C</i>, labelText: 'C' },
        { name: 'custom:f42', visibleWhen: (values) => values['custom:f41'] === 'true', maxLength: 20 },
        { name: 'custom:f43', dataType: 'Number', min: 1, max: 43 },
        { name: 'custom:f44', validate: (value) => (value ? undefined : 'x'), errors: { tooLong: 'Shorter' } },
        { name: 'custom:f45', options: ['a', { value: 'b45', label: <b>B</b> }], required: true },
        { name: 'custom:f46', type: 'checkbox', label: <i>C</i>, labelText: 'C' },
        { name: 'custom:f47', visibleWhen: (values) => values['custom:f46'] === 'true', maxLength: 20 },
        { name: 'custom:f48', dataType: 'Number', min: 1, max: 48 },
        { name: 'custom:f49', validate: (value) => (value ? undefined : 'x'), errors: { tooLong: 'Shorter' } },
        { name: 'custom:f50', options: ['a', { value: 'b50', label: <b>B</b> }], required: true },
        { name: 'custom:f51', type: 'checkbox', label: <i>C</i>, labelText: 'C' },
        { name: 'custom:f52', visibleWhen: (values) => values['custom:f51'] === 'true', maxLength: 20 },
        { name: 'custom:f53', dataType: 'Number', min: 1, max: 53 },
        { name: 'custom:f54', validate: (value) => (value ? undefined : 'x'), errors: { tooLong: 'Shorter' } },
        { name: 'custom:f55', options: ['a', { value: 'b55', label: <b>B</b> }], required: true },
        { name: 'custom:f56', type: 'checkbox', label: <i>C</i>, labelText: 'C' },
        { name: 'custom:f57', visibleWhen: (values) => values['custom:f56'] === 'true', maxLength: 20 },
        { name: 'custom:f58', dataType: 'Number', min: 1, max: 58 },
        { name: 'custom:f59', validate: (value) => (value ? undefined : 'x'), errors: { tooLong: 'Shorter' } },
      ],
    }}
    defaultValues={{ 'custom:f55': 'b55' }}
    prepareRequest={(request, values) => {
      equal<(typeof values)['custom:f55'], 'a' | 'b55' | ''>(true);
      equal<(typeof values)['custom:f56'], 'true' | 'false'>(true);
      // @ts-expect-error -- no field
      return { ...request, ClientMetadata: { f60: values['custom:f60'] } };
    }}
  />
);
