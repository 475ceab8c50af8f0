import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, type PropsWithChildren } from 'react';

interface GlobalsEvent {
  readonly globals: Readonly<Record<string, unknown>>;
}

const own = ['theme', 'colorScheme', 'language', 'direction', 'width'];

/**
 * A page of the guide, whose frames follow the toolbar: Storybook tells the stories of a page, and not the frames, in which
 * ours are, what is chosen there.
 */
export function PageContainer(props: PropsWithChildren<DocsContainerProps>) {
  const { channel } = props.context;
  useEffect(() => {
    let chosen = '';
    const follow = () => {
      for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[id^="iframe--"]')) {
        const url = new URL(frame.src);
        if ((url.searchParams.get('globals') ?? '') === chosen) continue;
        url.searchParams.set('globals', chosen);
        frame.src = url.href;
      }
    };
    const choose = ({ globals }: GlobalsEvent) => {
      chosen = own.flatMap((name) => (globals[name] ? [`${name}:${String(globals[name])}`] : [])).join(';');
      follow();
    };
    // What was chosen before this page.
    const [last] = (channel.last('globalsUpdated') ?? channel.last('setGlobals') ?? []) as readonly GlobalsEvent[];
    if (last) choose(last);
    const added = new MutationObserver(follow);
    added.observe(document.body, { childList: true, subtree: true });
    channel.on('globalsUpdated', choose);
    return () => {
      added.disconnect();
      channel.off('globalsUpdated', choose);
    };
  }, [channel]);
  return <DocsContainer {...props} />;
}
