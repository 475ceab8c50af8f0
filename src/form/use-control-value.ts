'use client';
import { useCallback, useRef, useState } from 'react';
import { focusControl, type ControlTarget, type Focusable } from './control-handle.js';

/** What a control is given, as far as it matters here. */
interface ControlledProps {
  readonly ref: (target: ControlTarget | null) => void;
  readonly onChange: () => void;
  readonly defaultValue?: string;
  readonly defaultChecked?: boolean;
}

/** What `useControlValue` takes over itself. */
type Kept = 'ref' | 'onChange' | 'defaultValue' | 'defaultChecked';

export interface ControlValue<Props extends object> {
  /** What is chosen now; a checkbox has `'true'` or `'false'`, nothing is `''`. */
  readonly value: string;
  /** For the control's own `onValueChange`, `onChange` and the like. `null` and undefined are nothing. */
  readonly onValueChange: (value: string | number | boolean | null | undefined) => void;
  /** For what takes the focus: the button that opens a menu, say. Where it is, the field is. */
  readonly ref: (element: Focusable | null) => void;
  /** The rest of `controlProps`: `id`, `name`, `onBlur`, `aria-*`. */
  readonly attributes: Omit<Props, Kept>;
}

/**
 * The value of a choice that no native element holds, or that a kit keeps in state of its own: the kit's select, checkbox
 * or radio buttons. The form reads it here, and writes to it where something chosen before comes back. Not for passwords
 * and other text, which stay in their inputs.
 *
 * @example
 * function KitSelect(props: SelectProps) {
 *   const { value, onValueChange, ref, attributes } = useControlValue(props);
 *   return <Kit.Select {...attributes} ref={ref} value={value} onValueChange={onValueChange} items={props.options} />;
 * }
 */
export function useControlValue<Props extends ControlledProps>(control: {
  readonly defaultValue: string;
  readonly controlProps: Props;
}): ControlValue<Props> {
  const { ref, onChange, defaultValue: _value, defaultChecked: _checked, ...attributes } = control.controlProps;
  const [value, setValue] = useState(control.defaultValue);
  /** Ahead of the state: the form reads it in the same breath. */
  const latest = useRef(value);
  const write = (now: string) => {
    latest.current = now;
    setValue(now);
  };
  const attach = useCallback(
    (element: Focusable | null) => {
      ref(
        element && {
          get value() {
            return latest.current;
          },
          set value(now) {
            write(now);
          },
          focus: () => {
            focusControl(element);
          },
        },
      );
    },
    [ref],
  );
  return {
    value,
    onValueChange: (chosen) => {
      write(String(chosen ?? ''));
      onChange();
    },
    ref: attach,
    attributes,
  };
}
