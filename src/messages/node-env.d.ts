/**
 * The one thing the library asks of its surroundings at build time. Bundlers replace it, so that development words
 * are gone from production bundles.
 */
declare const process: { readonly env: { readonly NODE_ENV?: string } };
