import { StrictMode, Suspense } from 'react';
import type { SignUpFormProps } from 'cognito-sign-up';
import type { SignUpClient } from 'cognito-sign-up/client';
import { BarePage } from './bare-page';
import { HooksPage } from './hooks-page';
import { JourneyPage } from './journey-page';
import type { PageConfig } from './page-config';

export type AppConfig = PageConfig<Pick<SignUpFormProps, 'schema'> & Partial<SignUpFormProps>>;

export interface PageProps {
  readonly config: AppConfig;
  readonly client: SignUpClient;
  readonly phone: SignUpFormProps['phone'];
  readonly federated?: SignUpFormProps['federated'];
}

/** The same on the server and in the browser. */
export function Page(props: PageProps) {
  const whole = pageOf(props);
  const page = props.config.rendering === 'stream' ? <Suspense fallback="Loading …">{whole}</Suspense> : whole;
  return props.config.strict === false ? page : <StrictMode>{page}</StrictMode>;
}

function pageOf(props: PageProps) {
  const { page, form, props: own } = props.config;
  if (page === 'hooks') return <HooksPage {...props} />;
  if (form === 'bare') return <BarePage {...props} />;
  if (form !== 'twice') return <JourneyPage {...props} />;
  const second = { ...props.config, props: { ...own, id: 'second' } };
  return (
    <>
      <JourneyPage {...props} />
      <JourneyPage {...props} config={second} />
    </>
  );
}
