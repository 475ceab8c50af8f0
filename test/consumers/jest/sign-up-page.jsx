import { SignUpForm } from 'cognito-sign-up';
import 'cognito-sign-up/styles.css';

export function SignUpPage({ client, onWelcome }) {
  return (
    <SignUpForm
      client={client}
      clientId="1example23456789"
      schema={{ usernameAttributes: ['email'], fields: [{ name: 'given_name', required: true }] }}
      onComplete={onWelcome}
    />
  );
}
