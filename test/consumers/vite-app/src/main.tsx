import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createClient } from './create-client';
import { heard } from './heard';
import { Page, type AppConfig } from './page';
import { placeOf } from './place';

const config = JSON.parse(document.getElementById('page-config')?.textContent ?? '') as AppConfig;
const root = document.getElementById('root') as HTMLElement;
window.heard = [];
window.told = [];
window.drawn = {};

const client = await createClient(config);
const { phoneNumbers } = config.phone ? await import('cognito-sign-up/phone') : {};
const { ComingBack, federatedButtons } = config.federated ? await import('./federated-pages') : {};
const federated = config.federated && federatedButtons?.(config.federated);
const form = <Page config={config} client={client} phone={phoneNumbers} federated={federated} />;
const page =
  config.federated && ComingBack ? (
    <StrictMode>
      <ComingBack pages={config.federated} />
      {form}
    </StrictMode>
  ) : (
    form
  );

if (config.page === 'mounting') {
  let mounted: ReturnType<typeof createRoot> | undefined;
  window.mounting = {
    mount: () => (mounted = createRoot(root)).render(page),
    unmount: () => mounted?.unmount(),
  };
} else if (root.firstElementChild) {
  hydrateRoot(root, page, { onRecoverableError: (error) => heard('onRecoverableError', String(error)) });
} else {
  createRoot(placeOf(root, config.place)).render(page);
}
