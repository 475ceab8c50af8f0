/**
 * What a field's value lives in: a native control, the element around a group of radio buttons, or, for controls that are
 * neither, what `useControlValue` keeps.
 */
export type ControlTarget = HTMLElement | KeptValue;

/** An element, or what a kit gives for it. */
export interface Focusable {
  readonly focus: (options?: FocusOptions) => void;
}

/** What can be read, written and given the focus as a native control can. */
export interface KeptValue extends Focusable {
  value: string;
  readonly validity?: Pick<ValidityState, 'badInput'>;
}

/**
 * Stands for a control in react-hook-form, so that every kind of control has one string for a value there: a checkbox
 * `'true'` or `'false'`, a radio group the value of the chosen one. Reads and writes the page itself, which also finds
 * what password managers and extensions wrote without an event (H-2).
 *
 * A class, because react-hook-form copies plain objects.
 */
export class ControlHandle {
  readonly #target: ControlTarget;
  /** What react-hook-form finds its field by. */
  readonly name: string;

  constructor(target: ControlTarget, key: string) {
    this.#target = target;
    this.name = key;
  }

  get value(): string {
    const target = this.#target;
    if (!hasValue(target)) return radiosOf(target).find((radio) => radio.checked)?.value ?? '';
    if (isCheckbox(target)) return String(target.checked);
    return target.value;
  }

  set value(value: string) {
    const target = this.#target;
    // Writing `''` over half a date would take the half away.
    if (value === this.value) return;
    if (!hasValue(target)) {
      for (const radio of radiosOf(target)) radio.checked = radio.value === value;
    } else if (isCheckbox(target)) target.checked = value === 'true';
    else target.value = value;
  }

  /** Half a date, `1e` in a number: the control holds something that has no value. */
  get badInput(): boolean {
    const target = this.#target;
    return hasValue(target) && target.validity?.badInput === true;
  }

  focus(): void {
    const target = this.#target;
    if (hasValue(target)) focusControl(target);
    else {
      const radios = radiosOf(target);
      const radio = radios.find((radio) => radio.checked) ?? radios[0];
      if (radio) focusControl(radio);
    }
  }
}

/** With its label, so that this is on the screen too (E-2). */
export function focusControl(control: Focusable | HTMLElement): void {
  // Where apps test, in jsdom, elements cannot scroll.
  if ('scrollIntoView' in control) {
    const field = control.closest('.csu-field');
    // In a field of the app's own, first the control: a label at the lower edge would leave it below.
    if (!field) control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    (field ?? labelOf(control) ?? control).scrollIntoView({ block: 'nearest' });
  }
  control.focus({ preventScroll: true });
}

const labelOf = (control: HTMLElement) => (control as Partial<HTMLInputElement>).labels?.[0];

/** By what it has: in an iframe's document the classes are others than ours. */
function hasValue(target: ControlTarget): target is KeptValue {
  return 'value' in target;
}

function isCheckbox(target: KeptValue): target is HTMLInputElement {
  return 'type' in target && target.type === 'checkbox';
}

function radiosOf(group: HTMLElement): HTMLInputElement[] {
  return [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')];
}
