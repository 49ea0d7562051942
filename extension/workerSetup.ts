/** What a service worker's global scope has and Node's lacks. */
const scope = new EventTarget();
Object.assign(globalThis, {
  addEventListener: scope.addEventListener.bind(scope),
  removeEventListener: scope.removeEventListener.bind(scope),
  dispatchEvent: scope.dispatchEvent.bind(scope),
});
Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => true });
