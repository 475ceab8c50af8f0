import { useState } from 'react';
import './playground.css';

/** Code to read and to copy; says so in words when it is copied. */
export function CodePanel({ code }: { readonly code: string }) {
  const [copied, setCopied] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(code).then(
      () => {
        setCopied(code);
      },
      // Without a clipboard, the code can still be selected.
      () => undefined,
    );
  };
  return (
    <section className="code-panel" aria-labelledby="code-heading">
      <header>
        <h2 id="code-heading">The code for this</h2>
        <button type="button" onClick={copy}>
          Copy
        </button>
        <span role="status">{copied === code ? 'Copied' : ''}</span>
      </header>
      <pre lang="en" dir="ltr" translate="no">
        <code>{code}</code>
      </pre>
    </section>
  );
}
