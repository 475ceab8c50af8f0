import { useMemo } from 'react';
import { locales } from '../../.storybook/locales.js';
import { presets } from '../../.storybook/presets.js';
import { SignUpForm, type SignUpFormProps, type Theme } from '../../src/index.js';
import type { Messages } from '../../src/messages/messages.js';
import { createFakeUserPool } from '../../src/testing.js';
import { InboxPanel } from '../inbox.js';
import { clientId } from '../pool-story.js';
import { CodePanel } from './code-panel.js';
import { codeFor } from './code-for.js';
import { faults } from './faults.js';
import { fields } from './fields.js';
import { pools } from './pools.js';

/** What the first page lets people choose. */
export interface PlaygroundProps extends Pick<
  SignUpFormProps,
  'colorScheme' | 'duplicateAccount' | 'errorFocus' | 'validationTiming'
> {
  /** What DescribeUserPool would say, by name. */
  readonly pool: string;
  /** Fields beside the credentials, by name. */
  readonly fields: readonly string[];
  /** What happens to the next request. */
  readonly fault: string;
  /** A preset, as the toolbar calls it. */
  readonly preset: string;
  /** Tokens over the preset's. */
  readonly theme?: Theme | undefined;
  readonly messages?: Messages | undefined;
}

const footer = (
  <>
    Already have an account?{' '}
    <a className="csu-link" href="#sign-in">
      Sign in
    </a>
  </>
);

/** A form for a pool of one's choice, which lives in this page, its inbox, and the code of an app that has the same form. */
export function Playground(props: PlaygroundProps) {
  const { pool: poolName, fields: chosen, fault, preset, theme, messages, ...look } = props;
  const kind = pools[poolName] ?? pools['Email address'];
  const pool = useMemo(() => {
    const made = createFakeUserPool({ userPool: kind?.userPool, triggers: kind?.triggers, delay: 400 });
    faults[fault]?.(made);
    return made;
  }, [kind, fault]);
  const schema: SignUpFormProps['schema'] = {
    ...kind?.schema,
    fields: [...(kind?.schema.fields ?? []), ...chosen.flatMap((name) => fields[name] ?? [])],
  };
  const locale = messages?.lang ?? 'en';
  const direction = messages?.dir === locales.get(locale)?.dir ? undefined : messages?.dir;
  return (
    <>
      <div className="desk">
        <SignUpForm
          // Another pool is another journey.
          key={`${poolName}, ${fault}`}
          {...look}
          {...{ messages, schema, clientId, footer }}
          theme={{ ...presets[preset]?.theme, ...theme }}
          client={pool}
          resume={false}
          links={{ signIn: '#sign-in', resetPassword: '#reset-password' }}
        />
        <InboxPanel inbox={pool.inbox} />
      </div>
      <CodePanel code={codeFor({ ...look, schema, preset, theme, locale, direction })} />
    </>
  );
}
