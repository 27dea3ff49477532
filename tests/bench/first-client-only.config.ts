import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import shipped from '../../wxt.config.ts';

/*
 * For `npm run bench:clients`: the extension as shipped, but knowing X's first web client alone. Its files are in
 * .output/first-client-only.
 */

const NO_SECOND_CLIENT = fileURLToPath(new URL('./no-second-client.ts', import.meta.url));

const firstClientOnly: Plugin = {
  name: 'first-client-only',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer !== NO_SECOND_CLIENT && /\/x-web\/(?:account|dialect|hydration|tweet)\.ts$/.test(source)
      ? NO_SECOND_CLIENT
      : null,
};

export default {
  ...shipped,
  outDirTemplate: 'first-client-only',
  vite: async (env: Parameters<NonNullable<typeof shipped.vite>>[0]) => {
    const config = await shipped.vite?.(env);
    return { ...config, plugins: [...(config?.plugins ?? []), firstClientOnly] };
  },
};
