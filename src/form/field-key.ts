/**
 * Attribute names are not field paths: `custom:a.b` is legal in Cognito, and react-hook-form would read it as a path
 * (H-4). Inside react-hook-form a field goes by a reversible escape of its name, never by an index: index keys move
 * typed values when a field is inserted. The leading underscore keeps it off `__proto__` and its kin (S-8).
 */
export function fieldKey(name: string): string {
  return '_' + escapeName(name);
}

export function fieldName(key: string): string {
  return key.slice(1).replace(/\$([0-9a-f]+)\$/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The `id` of a control: stable across loads (P-3), free of white space, unique within a page by the form's `id`. */
export function controlId(formId: string, name: string): string {
  return `${formId}-${escapeName(name)}`;
}

function escapeName(name: string): string {
  return name.replace(/[^\w-]/g, (character) => `$${character.charCodeAt(0).toString(16)}$`);
}
