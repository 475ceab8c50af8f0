/** Without what a terminal would take for commands: names come from files and servers. Line breaks may stay. */
export function printable(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, '\ufffd');
}

/** Without what CI logs should not keep of a service's words: ARNs, account numbers, access keys. */
export function redacted(text: string): string {
  return text
    .replace(/\barn:[^\s"'<>,;)]+/g, 'arn:…')
    .replace(/\b\d{12}\b/g, '…')
    .replace(/\b(?:AKIA|ASIA)[A-Z0-9]{8,}\b/g, '…');
}
