/** What of an axe result is looked at here. */
interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
export interface AxeResult {
  readonly violations: readonly Finding[];
  readonly incomplete: readonly Finding[];
}

/** What axe cannot decide, and somebody has looked at. */
export interface Triaged {
  /** The id of axe's rule. */
  readonly rule: string;
  /** What the markup of the element has in it. */
  readonly html: string;
  /** Why it is right as it is. */
  readonly reason: string;
}

/** None, at the moment: axe decides everything in all stories (4.13.0, Chromium). */
export const triaged: readonly Triaged[] = [];

/**
 * What axe calls incomplete (a description that leads nowhere is no more than that to it) counts as a violation, unless
 * somebody has looked at it: so it fails a story everywhere where a violation does.
 */
export function withUntriaged<Result extends AxeResult>(result: Result, known: readonly Triaged[] = triaged): Result {
  const isKnown = (id: string, html: string) => known.some((entry) => entry.rule === id && html.includes(entry.html));
  const untriaged = result.incomplete.flatMap((finding) => {
    const nodes = finding.nodes.filter(({ html }) => !isKnown(finding.id, html));
    return nodes.length ? [{ ...finding, nodes }] : [];
  });
  return { ...result, violations: [...result.violations, ...untriaged] };
}

type Reporter = (raw: unknown, options: unknown, callback: (result: AxeResult) => void) => void;

/** For axe's option `reporter`: its usual report, with the incomplete among the violations. */
export const strictReporter: Reporter = (raw, options, callback) => {
  // The addon brings axe, which puts itself there.
  const { axe } = globalThis as unknown as { readonly axe: { getReporter(name: 'v1'): Reporter } };
  axe.getReporter('v1')(raw, options, (result) => {
    callback(withUntriaged(result));
  });
};
