import {
  useControlValue,
  type CheckboxProps,
  type Components,
  type RadioGroupProps,
  type SelectProps,
} from '../../src/index.js';

/** A list that opens, of elements that have no value: as many kits draw a select. */
function Select(props: SelectProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  const { id, onBlur, ...aria } = attributes;
  return (
    <>
      <button
        {...aria}
        {...{ id, onBlur, ref }}
        type="button"
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
      >
        {value || props.placeholder}
      </button>
      <ul role="listbox" id={`${id}-list`} aria-labelledby={props.labelId}>
        {props.options.map((option) => (
          <li
            key={option.value}
            role="option"
            tabIndex={-1}
            aria-selected={option.value === value}
            onClick={() => onValueChange(option.value)}
          >
            {option.label}
          </li>
        ))}
      </ul>
    </>
  );
}

function Checkbox(props: CheckboxProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  return (
    <button
      id={attributes.id}
      ref={ref}
      type="button"
      role="checkbox"
      aria-checked={value === 'true'}
      aria-describedby={attributes['aria-describedby']}
      onClick={() => onValueChange(value !== 'true')}
    >
      {props.label}
    </button>
  );
}

function RadioGroup(props: RadioGroupProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  return (
    <div {...attributes}>
      {props.options.map(({ label, radioProps }, index) => (
        <button
          key={radioProps.value}
          id={radioProps.id}
          ref={index ? undefined : ref}
          type="button"
          role="radio"
          aria-checked={radioProps.value === value}
          onClick={() => onValueChange(radioProps.value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** One replaced control of each kind, as small as it can be. */
export const replaced = {
  Field: ({ id, type, labelId, label, help, helpId, error, errorId, children }) => (
    <section>
      {label &&
        (type === 'radio' ? <b id={labelId}>{label}</b> : <label {...{ id: labelId, htmlFor: id }}>{label}</label>)}
      <i id={helpId}>{help}</i>
      <em id={errorId}>{error}</em>
      {children}
    </section>
  ),
  Input: ({ controlProps }) => <input {...controlProps} />,
  PasswordInput: ({ controlProps, toggle }) => (
    <>
      <input {...controlProps} />
      {toggle && <button {...toggle.buttonProps}>{toggle.text}</button>}
    </>
  ),
  Textarea: ({ controlProps }) => <textarea {...controlProps} />,
  Select,
  Checkbox,
  RadioGroup,
  Button: ({ buttonProps, children }) => <button {...buttonProps}>{children}</button>,
  Alert: ({ title, alertProps, children }) => (
    <aside {...alertProps}>
      {title}
      {children}
    </aside>
  ),
  Heading: ({ headingProps, children }) => <h4 {...headingProps}>{children}</h4>,
} satisfies Required<Components>;
