/*
 * Stand-ins for the scripts of three makers, as far as the adapters call them: each a script of its own, loaded by its
 * address, so that loading is tried as well. The site key `asks` has Turnstile ask a question.
 */

const served = (code: string) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));

const button = (onClick: string) => `
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'I am a person';
  button.style.cssText = 'font: inherit; padding: 0.75rem 1rem; border: 1px solid; background: none; color: inherit';
  button.onclick = () => { button.remove(); ${onClick} };
  place.append(button);`;

export const fakeTurnstile = () =>
  served(`{
    const widgets = new Map();
    let count = 0;
    let tokens = 0;
    window.turnstile = {
      render(place, options) {
        const id = 'widget ' + ++count;
        widgets.set(id, { place, options });
        return id;
      },
      execute(id) {
        const { place, options } = widgets.get(id);
        const give = () => options.callback('turnstile-' + ++tokens);
        if (options.sitekey !== 'asks') return void setTimeout(give);
        options['before-interactive-callback']();
        ${button("options['after-interactive-callback'](); give();")}
      },
      reset() { tokens = 0; },
      remove(id) { widgets.get(id).place.replaceChildren(); widgets.delete(id); tokens = 0; },
    };
  }`);

export const fakeHCaptcha = () =>
  served(`{
    let tries = 0;
    window.hcaptcha = {
      render: () => 'widget',
      execute: () => (++tries === 1 ? Promise.reject('challenge-closed') : Promise.resolve({ response: 'hcaptcha-' + tries })),
      reset() {},
      remove() {},
    };
  }`);

export const fakeWaf = () =>
  served(`{
    window.AwsWafIntegration = { getToken: () => Promise.resolve('silent') };
    window.AwsWafCaptcha = {
      renderCaptcha(place, options) { ${button("options.onSuccess('puzzle');")} },
    };
  }`);
