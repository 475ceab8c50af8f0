import {
  Alert,
  Button,
  Checkbox,
  Group,
  Heading,
  Input,
  NativeSelect,
  RadioGroup,
  Spinner,
  Stack,
  Text,
  Textarea,
} from '@chakra-ui/react';
import { useControlValue, type CheckboxProps, type Components, type RadioGroupProps } from '../../src/index.js';

function ChakraCheckbox(props: CheckboxProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  return (
    <Checkbox.Root
      ids={{ hiddenInput: props.id }}
      checked={value === 'true'}
      onCheckedChange={({ checked }) => onValueChange(checked)}
      invalid={props.invalid}
      readOnly={props.readOnly}
    >
      <Checkbox.HiddenInput {...attributes} ref={ref} />
      <Checkbox.Control />
      <Checkbox.Label>{props.label}</Checkbox.Label>
    </Checkbox.Root>
  );
}

function ChakraRadioGroup(props: RadioGroupProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  return (
    <RadioGroup.Root {...attributes} value={value || null} onValueChange={(chosen) => onValueChange(chosen.value)}>
      <Stack>
        {props.options.map(({ label, radioProps: { id, value: own, disabled } }, index) => (
          <RadioGroup.Item key={own} value={own} disabled={disabled}>
            <RadioGroup.ItemHiddenInput id={id} ref={index === 0 ? ref : undefined} />
            <RadioGroup.ItemIndicator />
            <RadioGroup.ItemText>{label}</RadioGroup.ItemText>
          </RadioGroup.Item>
        ))}
      </Stack>
    </RadioGroup.Root>
  );
}

export const components: Components = {
  Field: ({ id, type, labelId, label, help, helpId, error, errorId, children }) => (
    <Stack gap="1.5">
      {label && (
        <Text asChild textStyle="sm" fontWeight="medium">
          {type === 'radio' ? (
            <span id={labelId}>{label}</span>
          ) : (
            <label id={labelId} htmlFor={id}>
              {label}
            </label>
          )}
        </Text>
      )}
      {help && (
        <Text id={helpId} textStyle="xs" color="fg.muted">
          {help}
        </Text>
      )}
      {error && (
        <Text id={errorId} textStyle="xs" color="fg.error">
          {error}
        </Text>
      )}
      {children}
    </Stack>
  ),
  Input: ({ controlProps }) => <Input {...controlProps} />,
  PasswordInput: ({ controlProps, toggle }) => (
    <Group attached w="full">
      <Input {...controlProps} flex="1" />
      {toggle && (
        <Button variant="outline" {...toggle.buttonProps}>
          {toggle.text}
        </Button>
      )}
    </Group>
  ),
  Textarea: ({ controlProps }) => <Textarea {...controlProps} rows={3} />,
  Select: ({ controlProps, options, placeholder }) => (
    <NativeSelect.Root>
      <NativeSelect.Field {...controlProps} {...(placeholder === undefined ? {} : { placeholder })}>
        {options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </NativeSelect.Field>
      <NativeSelect.Indicator />
    </NativeSelect.Root>
  ),
  Checkbox: ChakraCheckbox,
  RadioGroup: ChakraRadioGroup,
  // Not `loading`, which disables the button: the focus would be lost.
  Button: ({ variant, pending, buttonProps, children }) => (
    <Button {...buttonProps} variant={variant === 'primary' ? 'solid' : 'ghost'}>
      {pending && <Spinner aria-hidden="true" size="sm" />}
      {children}
    </Button>
  ),
  Alert: ({ tone, title, alertProps, children }) => (
    <Alert.Root status={tone === 'danger' ? 'error' : tone} {...alertProps}>
      <Alert.Indicator />
      <Alert.Content>
        {title && <Alert.Title>{title}</Alert.Title>}
        {children}
      </Alert.Content>
    </Alert.Root>
  ),
  Heading: ({ headingProps, children }) => (
    <Heading as="h2" {...headingProps}>
      {children}
    </Heading>
  ),
};
