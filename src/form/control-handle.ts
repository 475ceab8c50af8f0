/** What a field's value lives in: one control, or the element around a group of radio buttons. */
export type ControlElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLFieldSetElement;

/**
 * Stands for a control in react-hook-form, so that every kind of control has one string for a value there: a checkbox
 * `'true'` or `'false'`, a radio group the value of the chosen one. Reads and writes the page itself, which also finds
 * what password managers and extensions wrote without an event (H-2).
 *
 * A class, because react-hook-form copies plain objects.
 */
export class ControlHandle {
  readonly #element: ControlElement;
  /** What react-hook-form finds its field by. */
  readonly name: string;

  constructor(element: ControlElement, key: string) {
    this.#element = element;
    this.name = key;
  }

  get value(): string {
    const element = this.#element;
    if (isGroup(element)) return radiosOf(element).find((radio) => radio.checked)?.value ?? '';
    if (isCheckbox(element)) return String(element.checked);
    return element.value;
  }

  set value(value: string) {
    const element = this.#element;
    // Writing `''` over half a date would take the half away.
    if (value === this.value) return;
    if (isGroup(element)) {
      for (const radio of radiosOf(element)) radio.checked = radio.value === value;
    } else if (isCheckbox(element)) element.checked = value === 'true';
    else element.value = value;
  }

  /** Half a date, `1e` in a number: the control holds something that has no value. */
  get badInput(): boolean {
    return this.#element.validity.badInput;
  }

  focus(): void {
    const element = this.#element;
    const target = isGroup(element)
      ? (radiosOf(element).find((radio) => radio.checked) ?? radiosOf(element)[0])
      : element;
    // The label first, so that it is on the screen too (E-2).
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- jsdom, where apps test, has no such method
    target?.closest('.csu-field')?.scrollIntoView?.({ block: 'nearest' });
    target?.focus({ preventScroll: true });
  }
}

/** By its type: in an iframe's document the classes are others than ours. */
function isGroup(element: ControlElement): element is HTMLFieldSetElement {
  return element.type === 'fieldset';
}

function isCheckbox(element: ControlElement): element is HTMLInputElement {
  return element.type === 'checkbox';
}

function radiosOf(group: HTMLFieldSetElement): HTMLInputElement[] {
  return [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')];
}
