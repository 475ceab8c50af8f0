import {
  Button,
  Checkbox,
  Heading,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
  Text,
  TextArea,
} from 'react-aria-components';
import {
  useControlValue,
  type CheckboxProps,
  type Components,
  type RadioGroupProps,
  type SelectProps,
} from '../../src/index.js';
import './unstyled.css';

/** For apps under `exactOptionalPropertyTypes`, as this one: React Aria's props may be left out, not undefined. */
const given = <Props extends object>(props: Props) => props as { [Key in keyof Props]: Exclude<Props[Key], undefined> };

function AriaSelect(props: SelectProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  const { id, name, onBlur, ...aria } = attributes;
  return (
    <Select
      {...{ name, onBlur }}
      aria-labelledby={props.labelId}
      placeholder={props.placeholder ?? ''}
      value={value || null}
      onChange={onValueChange}
      isInvalid={props.invalid}
      isRequired={props.required}
      validationBehavior="aria"
    >
      <Button ref={ref} id={id} {...given({ 'aria-describedby': aria['aria-describedby'] })} className="kit-control">
        <SelectValue />
        <span aria-hidden="true" className="kit-chevron" />
      </Button>
      <Popover className="kit-menu">
        <ListBox>
          {props.options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} lang={option.lang} className="kit-option">
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

function AriaCheckbox(props: CheckboxProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  return (
    <Checkbox
      {...given({ id: attributes.id, name: attributes.name, 'aria-describedby': attributes['aria-describedby'] })}
      className="kit-choice"
      inputRef={(input) => ref(input)}
      isSelected={value === 'true'}
      onChange={onValueChange}
      isInvalid={props.invalid}
      isReadOnly={props.readOnly}
      isRequired={props.required}
      validationBehavior="aria"
    >
      <span className="kit-box" aria-hidden="true" />
      <span>{props.label}</span>
    </Checkbox>
  );
}

function AriaRadioGroup(props: RadioGroupProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  return (
    <RadioGroup
      aria-labelledby={props.labelId}
      {...given({ 'aria-describedby': attributes['aria-describedby'] })}
      className="kit-choices"
      value={value || null}
      onChange={onValueChange}
      isInvalid={props.invalid}
      isReadOnly={props.readOnly}
      isRequired={props.required}
      validationBehavior="aria"
    >
      {props.options.map(({ label, radioProps: { id, value: own, disabled } }, index) => (
        <Radio
          key={own}
          id={id}
          value={own}
          isDisabled={disabled}
          className="kit-choice"
          {...(index === 0 ? { inputRef: (input: HTMLInputElement | null) => ref(input) } : {})}
        >
          <span className="kit-box kit-round" aria-hidden="true" />
          <span>{label}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

export const components: Components = {
  Field: ({ id, type, labelId, label, help, helpId, error, errorId, children }) => (
    <div className="kit-field">
      {label && (
        <Label id={labelId} className="kit-label" {...(type === 'radio' ? { elementType: 'span' } : { htmlFor: id })}>
          {label}
        </Label>
      )}
      {help && (
        <Text id={helpId} className="kit-help">
          {help}
        </Text>
      )}
      {error && (
        <Text id={errorId} className="kit-error">
          {error}
        </Text>
      )}
      {children}
    </div>
  ),
  Input: ({ controlProps }) => <Input {...given(controlProps)} className="kit-control" />,
  PasswordInput: ({ controlProps, toggle }) => (
    <div className="kit-row">
      <Input {...given(controlProps)} className="kit-control" />
      {toggle && (
        <Button
          className="kit-button"
          aria-label={toggle.buttonProps['aria-label']}
          aria-controls={toggle.buttonProps['aria-controls']}
          onPress={toggle.buttonProps.onClick}
        >
          {toggle.text}
        </Button>
      )}
    </div>
  ),
  Textarea: ({ controlProps }) => <TextArea {...given(controlProps)} rows={3} className="kit-control" />,
  Select: AriaSelect,
  Checkbox: AriaCheckbox,
  RadioGroup: AriaRadioGroup,
  // Not `isPending`, which says to screen readers what the form says already.
  Button: ({ variant, pending, buttonProps: { onClick, ...props }, children }) => (
    <Button {...given({ ...props, onPress: onClick })} className="kit-button" data-variant={variant}>
      {pending && <span aria-hidden="true" className="kit-spinner" />}
      {children}
    </Button>
  ),
  Alert: ({ tone, title, alertProps, children }) => (
    <div {...alertProps} className="kit-alert" data-tone={tone}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  ),
  Heading: ({ headingProps, children }) => (
    <Heading level={2} className="kit-heading" {...headingProps}>
      {children}
    </Heading>
  ),
};
