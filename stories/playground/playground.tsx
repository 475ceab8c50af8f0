import { useMemo } from 'react';
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
export function Playground({ pool: poolName, fields: chosen, fault, theme, messages, ...look }: PlaygroundProps) {
  const preset = pools[poolName] ?? pools['Email address'];
  const pool = useMemo(() => {
    const made = createFakeUserPool({ userPool: preset?.userPool, triggers: preset?.triggers, delay: 400 });
    faults[fault]?.(made);
    return made;
  }, [preset, fault]);
  const schema: SignUpFormProps['schema'] = {
    ...preset?.schema,
    fields: [...(preset?.schema.fields ?? []), ...chosen.flatMap((name) => fields[name] ?? [])],
  };
  return (
    <>
      <div className="desk">
        <SignUpForm
          // Another pool is another journey.
          key={`${poolName}, ${fault}`}
          {...look}
          {...{ theme, messages, schema, clientId, footer }}
          client={pool}
          resume={false}
          links={{ signIn: '#sign-in', resetPassword: '#reset-password' }}
        />
        <InboxPanel inbox={pool.inbox} />
      </div>
      <CodePanel code={codeFor({ ...look, schema, theme, locale: messages?.lang ?? 'en' })} />
    </>
  );
}
