import { StrictMode } from 'react';
import type { SignUpFormProps } from 'cognito-sign-up';
import type { SignUpClient } from 'cognito-sign-up/client';
import { HooksPage } from './hooks-page';
import { JourneyPage } from './journey-page';
import type { PageConfig } from './page-config';

export type AppConfig = PageConfig<Pick<SignUpFormProps, 'schema'> & Partial<SignUpFormProps>>;

export interface PageProps {
  readonly config: AppConfig;
  readonly client: SignUpClient;
}

/** The same on the server and in the browser. */
export function Page(props: PageProps) {
  const page = props.config.page === 'hooks' ? <HooksPage {...props} /> : <JourneyPage {...props} />;
  return props.config.strict === false ? page : <StrictMode>{page}</StrictMode>;
}
