import { existsSync } from 'node:fs';
import { join } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The web programs: the folder that holds the source → the address the hub serves it at. */
const webPrograms = { portal: '/', 'chamber-client': '/chamber', 'display-wall': '/wall', office: '/office' };

const root = import.meta.dirname;
const inputs = Object.fromEntries(
  Object.keys(webPrograms)
    .map((folder) => [folder, join(root, folder, 'index.html')] as const)
    .filter(([, page]) => existsSync(page)),
);

const hubAddress = `http://127.0.0.1:${process.env.PORT ?? 3000}`;

/** The development server answers at the hub's addresses: `/wall/left` gives `display-wall/index.html`. */
function hubAddresses(): Plugin {
  return {
    name: 'kworum-hub-addresses',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = (request.url ?? '/').split('?')[0] ?? '/';
        const isFile = /\.\w+$/.test(path);
        for (const [folder, address] of Object.entries(webPrograms)) {
          const isPage = path === address || (address !== '/' && !isFile && path.startsWith(`${address}/`));
          if (isPage) request.url = `/${folder}/index.html`;
        }
        next();
      });
    },
  };
}

export default defineConfig({
  root,
  appType: 'mpa',
  publicDir: false,
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['pl-PL', 'en-US'] }), enforce: 'pre' }, hubAddresses()],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // The content security policy allows no `data:` fonts or scripts: every asset is a file of its own.
    assetsInlineLimit: 0,
    // Modules run in the order they are written in: zod is told of the content policy before any schema is made.
    rolldownOptions: { input: inputs, output: { strictExecutionOrder: true } },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': hubAddress,
      '/health': hubAddress,
      '/documents': hubAddress,
      '/socket.io': { target: hubAddress, ws: true },
    },
  },
});
