import {
  ConfirmSignUpForm,
  SignUpForm,
  createSignUpClient,
  useControlValue,
  type Components,
} from '../../src/index.js';

const service = { client: createSignUpClient({ region: 'eu-central-1' }), clientId: 'app' };

// A control of one's own is held to its contract.
export const kit = {
  Input: ({ controlProps }) => <input {...controlProps} />,
  Textarea: ({ controlProps }) => <textarea {...controlProps} />,
  Select: (props) => {
    const { value, onValueChange, ref, attributes } = useControlValue(props);
    return <button {...{ ref, value }} id={attributes.id} onClick={() => onValueChange(props.options[0]?.value)} />;
  },
  Button: ({ buttonProps, children }) => <button {...buttonProps}>{children}</button>,
} satisfies Components;
export const withKit = <SignUpForm {...service} schema={{}} components={kit} />;
export const confirmWithKit = <ConfirmSignUpForm {...service} components={kit} />;
// @ts-expect-error -- no control of that name
export const unknownControl = <SignUpForm {...service} schema={{}} components={{ Slider: kit.Input }} />;
// @ts-expect-error -- an input is not drawn as a select is
export const wrongControl = <SignUpForm {...service} schema={{}} components={{ Input: kit.Select }} />;
// @ts-expect-error -- a password is nothing to keep
export const keptPassword: Components = { PasswordInput: (props) => <b>{useControlValue(props).value}</b> };
