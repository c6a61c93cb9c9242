/**
 * A worker that ends itself: it deletes the program that was kept and goes. What waits to be sent lies elsewhere and is not
 * touched. A browser asks for `/service.js` past its worker with every page that is opened, so no worker, however broken, stands
 * longer between a clinic and its desk than until then. A page that registers it in the moment in which it goes takes it up
 * again (a registration that is on its way out comes back); whatever such a page says to it, it goes anew.
 */
export const ENDING_WORKER = `const end = async () => {
  for (const name of await caches.keys()) if (name.startsWith('tessera-program-')) await caches.delete(name)
  await registration.unregister()
}
addEventListener('install', () => skipWaiting())
addEventListener('activate', event => event.waitUntil(end()))
addEventListener('message', event => event.waitUntil(end()))
`
