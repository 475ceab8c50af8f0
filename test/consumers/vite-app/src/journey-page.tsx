import { SignUpForm } from 'cognito-sign-up';
import { de } from 'cognito-sign-up/locales/de';
import { en } from 'cognito-sign-up/locales/en';
import { heard } from './heard';
import type { PageProps } from './page';
import { pseudo } from './pseudo';

const languages = { en, de, pseudo: pseudo(en) };

/** The whole form; everything that it tells the app is kept for the test. */
export function JourneyPage({ config, client, phone, federated }: PageProps) {
  const { nested, ...rest } = config;
  const { schema, ...props } = config.props;
  const inner = { ...rest, props: { ...config.props, ...nested, id: 'inner' } };
  const fields = schema.fields?.map((field) => (field.name === 'terms' ? { ...field, label: terms } : field));
  return (
    <SignUpForm
      {...props}
      client={client}
      clientId={config.clientId}
      schema={{ ...schema, fields }}
      phone={phone}
      federated={federated}
      messages={languages[config.language ?? 'en']}
      header={nested ? <JourneyPage {...{ client, phone }} config={inner} /> : <strong>Example</strong>}
      footer={
        <>
          Already have an account? <a href="/sign-in">Sign in</a>
        </>
      }
      onStepChange={(step, ...rest) => {
        window.told.push(rest);
        heard('onStepChange', step);
      }}
      onComplete={(result) => heard('onComplete', result)}
      onError={(fault, operation) => {
        window.told.push(fault);
        const { key, field, outcome } = fault;
        heard('onError', { operation, key, field, outcome });
      }}
      onValidationFailed={(entries) => {
        window.told.push(entries);
        heard(
          'onValidationFailed',
          entries.map(({ field, error }) => [field.name, 'reason' in error && error.reason]),
        );
      }}
    />
  );
}

const terms = (
  <>
    I accept the <a href="/terms">terms</a>
  </>
);
