import { Alert, Button, Checkbox, Input, Loader, Radio, Select, Stack, Textarea, Title } from '@mantine/core';
import {
  useControlValue,
  type CheckboxProps,
  type Components,
  type RadioGroupProps,
  type SelectProps,
} from '../../src/index.js';

/** Mantine puts an `aria-describedby` of its own on every input; what stands in `attributes` wins over it. */
const described = (by: string | undefined) => ({ attributes: { input: { 'aria-describedby': by } } });

function MantineSelect(props: SelectProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  return (
    <Select
      {...attributes}
      {...described(attributes['aria-describedby'])}
      ref={ref}
      data={props.options.map((option) => ({ value: option.value, label: String(option.label) }))}
      value={value || null}
      onChange={onValueChange}
      placeholder={props.placeholder}
      readOnly={props.readOnly}
      error={props.invalid}
    />
  );
}

function MantineCheckbox(props: CheckboxProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  return (
    <Checkbox
      {...attributes}
      ref={ref}
      label={props.label}
      checked={value === 'true'}
      onChange={(event) => onValueChange(event.currentTarget.checked)}
      error={props.invalid}
    />
  );
}

function MantineRadioGroup(props: RadioGroupProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  return (
    <Stack {...attributes} gap="xs">
      {props.options.map(({ label, radioProps: { id, name, value: own, disabled } }, index) => (
        <Radio
          key={own}
          {...{ id, name, label, disabled, value: own }}
          ref={index === 0 ? ref : undefined}
          checked={own === value}
          onChange={() => onValueChange(own)}
        />
      ))}
    </Stack>
  );
}

const colors = { info: 'blue', warning: 'yellow', success: 'green', danger: 'red' };

export const components: Components = {
  Field: ({ id, type, labelId, label, help, helpId, error, errorId, children }) => (
    <Stack gap={4}>
      {label && (
        <Input.Label id={labelId} {...(type === 'radio' ? { labelElement: 'div' } : { htmlFor: id })}>
          {label}
        </Input.Label>
      )}
      {help && <Input.Description id={helpId}>{help}</Input.Description>}
      {error && <Input.Error id={errorId}>{error}</Input.Error>}
      {children}
    </Stack>
  ),
  Input: ({ controlProps, invalid }) => (
    <Input {...controlProps} {...described(controlProps['aria-describedby'])} error={invalid} />
  ),
  PasswordInput: ({ controlProps, toggle, invalid }) => (
    <Input
      {...controlProps}
      {...described(controlProps['aria-describedby'])}
      error={invalid}
      rightSectionWidth="auto"
      rightSectionPointerEvents="all"
      rightSection={
        toggle && (
          <Button {...toggle.buttonProps} variant="subtle" size="compact-sm" mx={4}>
            {toggle.text}
          </Button>
        )
      }
    />
  ),
  Textarea: ({ controlProps, invalid }) => (
    <Textarea {...controlProps} {...described(controlProps['aria-describedby'])} error={invalid} rows={3} />
  ),
  Select: MantineSelect,
  Checkbox: MantineCheckbox,
  RadioGroup: MantineRadioGroup,
  Button: ({ variant, pending, buttonProps, children }) => (
    <Button
      {...buttonProps}
      variant={variant === 'primary' ? 'filled' : 'subtle'}
      // Words that are longer than the button is wide go on in another line.
      h="auto"
      mih={36}
      py={6}
      styles={{ label: { whiteSpace: 'normal' } }}
      leftSection={pending && <Loader aria-hidden="true" size="xs" color="currentColor" />}
    >
      {children}
    </Button>
  ),
  Alert: ({ tone, title, alertProps, children }) => (
    <Alert color={colors[tone]} title={title} {...alertProps}>
      {children}
    </Alert>
  ),
  Heading: ({ headingProps, children }) => (
    <Title order={2} size="h3" {...headingProps}>
      {children}
    </Title>
  ),
};
