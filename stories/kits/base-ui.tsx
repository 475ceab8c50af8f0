import { Button } from '@base-ui/react/button';
import { Checkbox } from '@base-ui/react/checkbox';
import { Input } from '@base-ui/react/input';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { Select } from '@base-ui/react/select';
import {
  useControlValue,
  type CheckboxProps,
  type Components,
  type RadioGroupProps,
  type SelectProps,
} from '../../src/index.js';
import './unstyled.css';

function BaseSelect(props: SelectProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  const { id, name, ...trigger } = attributes;
  return (
    <Select.Root
      {...{ id, name }}
      items={props.options.map((option) => ({ value: option.value, label: option.label }))}
      value={value || null}
      onValueChange={onValueChange}
      readOnly={props.readOnly}
      modal={false}
    >
      <Select.Trigger {...trigger} ref={ref} aria-labelledby={props.labelId} className="kit-control">
        <Select.Value placeholder={props.placeholder} />
        <Select.Icon aria-hidden="true" className="kit-chevron">
          {null}
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner alignItemWithTrigger={false}>
          <Select.Popup className="kit-menu">
            {props.options.map((option) => (
              <Select.Item key={option.value} value={option.value} lang={option.lang} className="kit-option">
                <Select.ItemText>{option.label}</Select.ItemText>
              </Select.Item>
            ))}
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}

function BaseCheckbox(props: CheckboxProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  const { id, name, onBlur, ...aria } = attributes;
  return (
    <div className="kit-choice">
      <Checkbox.Root
        {...{ id, name, onBlur }}
        aria-describedby={aria['aria-describedby']}
        aria-invalid={aria['aria-invalid']}
        aria-labelledby={props.labelId}
        ref={ref}
        checked={value === 'true'}
        onCheckedChange={onValueChange}
        readOnly={props.readOnly}
        required={props.required}
        className="kit-box"
      />
      <label id={props.labelId} htmlFor={id}>
        {props.label}
      </label>
    </div>
  );
}

function BaseRadioGroup(props: RadioGroupProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  return (
    <RadioGroup
      {...attributes}
      className="kit-choices"
      value={value}
      onValueChange={onValueChange}
      readOnly={props.readOnly}
    >
      {props.options.map(({ label, radioProps: { id, value: own, disabled } }, index) => (
        <label key={own} className="kit-choice">
          <Radio.Root
            id={id}
            value={own}
            disabled={disabled}
            ref={index === 0 ? ref : undefined}
            className="kit-box kit-round"
          />
          <span>{label}</span>
        </label>
      ))}
    </RadioGroup>
  );
}

export const components: Components = {
  Field: ({ id, type, labelId, label, help, helpId, error, errorId, children }) => (
    <div className="kit-field">
      {label &&
        (type === 'radio' ? (
          <span id={labelId} className="kit-label">
            {label}
          </span>
        ) : (
          <label id={labelId} htmlFor={id} className="kit-label">
            {label}
          </label>
        ))}
      {help && (
        <span id={helpId} className="kit-help">
          {help}
        </span>
      )}
      {error && (
        <span id={errorId} className="kit-error">
          {error}
        </span>
      )}
      {children}
    </div>
  ),
  Input: ({ controlProps }) => <Input {...controlProps} className="kit-control" />,
  PasswordInput: ({ controlProps, toggle }) => (
    <div className="kit-row">
      <Input {...controlProps} className="kit-control" />
      {toggle && (
        <Button {...toggle.buttonProps} className="kit-button">
          {toggle.text}
        </Button>
      )}
    </div>
  ),
  Textarea: ({ controlProps }) => <textarea {...controlProps} rows={3} className="kit-control" />,
  Select: BaseSelect,
  Checkbox: BaseCheckbox,
  RadioGroup: BaseRadioGroup,
  Button: ({ variant, pending, buttonProps, children }) => (
    <Button {...buttonProps} className="kit-button" data-variant={variant}>
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
    <h2 {...headingProps} className="kit-heading">
      {children}
    </h2>
  ),
};
