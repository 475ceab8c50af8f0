'use client';
import {
  forwardRef,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type ReactElement,
  type Ref,
  type RefAttributes,
} from 'react';
// First, with the packages that it brings, and what is alike side by side: the order is the bundle's (vite.config.ts).
import { useFormControl } from '../form/use-form-control.js';
import { SignUpStep } from './sign-up-step.js';
import { useSignUp } from '../flow/use-sign-up.js';
import type { ServiceFault } from '../client/service-fault.js';
import type { FormChallenge } from '../flow/challenge.js';
import type { SignUpFormSchema } from '../form/types.js';
import { defaultEnglish } from '../messages/en/default-english.js';
import { appLink } from './app-link.js';
import { useAnnouncer } from './live-region.js';
import { laterSteps, loadLaterSteps } from './load-later-steps.js';
import { HelpLinks } from './help-links.js';
import { Root } from './root.js';
import type { SignUpFormHandle, SignUpFormProps } from './sign-up-form-props.js';
import { useStepFocus } from './use-step-focus.js';
import { useTyping } from './use-typing.js';
import { inTime, notLoaded } from '../form/not-loaded.js';
import { useOnceFor } from '../form/use-once-for.js';

function SignUpFormView(props: SignUpFormProps, ref: Ref<SignUpFormHandle>) {
  const { schema, prepareRequest, defaultValues, phone, passwordHelp, validationTiming, ...rest } = props;
  const { onValidationFailed, errorFocus = 'summary', links, resendCooldown = 30, ...looks } = rest;
  const { federated, federatedPlacement, challenge, ...more } = looks;
  // What the journey takes does not go to the root element.
  const { client, clientId, userContextData, secretHash, clientSecret, validationData, clientMetadata, ...others } =
    more;
  const { analyticsMetadata, forceAliasCreation, autoSignIn, parseTriggerError, sendLocale, ...journey } = others;
  const {
    timeouts,
    duplicateAccount,
    initialStep,
    username: whose,
    resume,
    checkConfirmed,
    locale,
    ...callbacks
  } = journey;
  const { onComplete, onError, onStepChange, ...root } = callbacks;
  const { id = 'sign-up', messages = defaultEnglish } = root;
  const rootRef = useRef<HTMLElement>(null);
  const handle = useRef<FormChallenge>(null);
  const [listener, announce] = useAnnouncer();
  /** Counts resets: a new number gives the fields new elements. */
  const [generation, setGeneration] = useState(0);
  /** In memory only: whose inbox a message can be read in. */
  const address = useRef<string>(undefined);

  const isTyping = useTyping(rootRef);
  const flow = useSignUp({ ...props, locale: locale ?? messages.lang }, async (isResuming) => {
    await loadLaterSteps();
    // What is late takes the fields from nobody who is typing: “I already have a code” leads there as well.
    if (isResuming && isTyping.current) throw notLoaded;
  });
  const { state } = flow;
  const fault = state.step === 'signUp' ? state.fault : undefined;
  const pending = state.step === 'signUp' && state.pending;
  /** The fault whose pause is over. */
  const [over, setOver] = useState<ServiceFault>();
  const form = useFormControl({
    schema,
    messages,
    id,
    fault,
    pending,
    defaultValues,
    phone,
    passwordHelp,
    validationTiming,
    onValidationFailed,
    limit: timeouts?.limit,
    onStopped: (stopped) => onError?.(stopped, 'SignUp'),
    onSubmit: (values) => {
      address.current = values['email'];
      flow.signUp({ schema: form.schema, values, challenge: challenge && handle.current }, async (request) => {
        await loadLaterSteps();
        return prepareRequest ? prepareRequest(request, values) : request;
      });
    },
  });
  const isFirst = state.step === 'signUp';
  const [, redraw] = useState({});
  useEffect(() => {
    if (!isFirst && laterSteps()) return;
    // A failure shows, and is tried again, when SignUp is about to be sent. A form that begins later begins here then.
    (isFirst ? loadLaterSteps() : inTime(loadLaterSteps(), timeouts?.limit)).then(
      () => {
        if (!isFirst) redraw({});
      },
      () => {
        if (!isFirst) flow.restart();
      },
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- new at each render, and `restart` is the same in all of them
  }, [isFirst]);

  const own = form.fields.find((field) => field.role === 'username')?.name;
  const username = own ?? 'username';
  const focusStep = useStepFocus(rootRef, state, id, username);
  useOnceFor(state.step === 'signUp' ? undefined : state.step, () => {
    // The password has done its work: it leaves the form with its input (P-5, S-3).
    form.reset();
  });
  useImperativeHandle(ref, () => ({
    focus: () => {
      if (state.step === 'signUp') form.focusField(form.fields[0]?.name ?? username);
      else focusStep();
    },
    reset: () => {
      flow.reset();
      form.reset({ values: true });
      setGeneration(generation + 1);
    },
  }));

  const Later = laterSteps();
  return (
    <Root {...root} {...{ id, messages, announce, listener, rootRef }}>
      {step()}
      <HelpLinks {...{ links, messages }} />
      {Later && <Later.Meanwhile {...{ flow, messages, announce }} />}
    </Root>
  );

  function step() {
    if (state.step === 'signUp') {
      return (
        <SignUpStep
          key={generation}
          {...{ form, announce, errorFocus, federated, federatedPlacement, challenge, handle }}
          pending={form.pending}
          pause={
            fault?.retryAfter &&
            fault !== over &&
            Later && <Later.RetryPause {...{ fault, messages, announce }} onOver={setOver} />
          }
          links={links}
          onHaveCode={
            own
              ? () => {
                  const values = form.values();
                  // A number as it was typed is no Username yet: the step asks for it.
                  const isNumber =
                    !values[own]?.includes('@') && form.schema.usernameAttributes.includes('phone_number');
                  flow.haveCode(isNumber ? '' : () => laterSteps()?.usernameOf(form.schema, values) ?? '');
                }
              : undefined
          }
        />
      );
    }
    return (
      Later && (
        <Later.LaterStep
          {...{ id, flow, messages, announce, resendCooldown, links }}
          address={address.current}
          isNeutral={duplicateAccount === 'neutral'}
          usernameAttributes={form.schema.usernameAttributes}
          signIn={appLink(links?.signIn, messages.done.signIn, { className: 'csu-button' })}
          onDifferentAddress={flow.restart}
        />
      )
    );
  }
}

/**
 * The sign-up form for an Amazon Cognito user pool, whole: fields from the schema, the code, the end. Renders a
 * `<section>` and passes the attributes of one on to it.
 *
 * @throws a developer error while rendering when the schema is wrong
 * @example
 * <SignUpForm
 *   client={createSignUpClient({ region: 'eu-central-1' })}
 *   clientId="1example23456789"
 *   schema={{ usernameAttributes: ['email'], fields: [{ name: 'given_name', required: true }] }}
 *   onComplete={(result) => router.push('/welcome')}
 * />
 */
export const SignUpForm = forwardRef(SignUpFormView) as SignUpFormComponent;

/** `forwardRef` forgets type parameters, hence the assertion; this one types names and values by the schema that is given. */
interface SignUpFormComponent extends Pick<ForwardRefExoticComponent<unknown>, '$$typeof' | 'displayName'> {
  <const Schema extends SignUpFormSchema>(
    props: SignUpFormProps<Schema> & RefAttributes<SignUpFormHandle>,
  ): ReactElement | null;
}
