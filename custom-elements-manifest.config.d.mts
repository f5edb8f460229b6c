declare const config: { readonly plugins: readonly { packageLinkPhase(context: { customElementsManifest: { modules: unknown[] } }): void }[] };
export default config;
