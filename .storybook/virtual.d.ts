declare module 'virtual:described-props' {
  export const props: Readonly<
    Record<import('./described-props.js').DescribedInterface, readonly import('./described-props.js').DescribedProp[]>
  >;
}
