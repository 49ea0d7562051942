import { OpenAPIHono } from '@hono/zod-openapi';
import { checked } from './checked.ts';

/**
 * Every app a test makes, the Worker's own too, has its answers held against the OpenAPI document: an app is whatever
 * takes in routes. Modules can't be replaced inside workerd, so the class is.
 */
const { route } = OpenAPIHono.prototype;
const apps = new WeakSet<object>();

OpenAPIHono.prototype.route = function (this: OpenAPIHono, ...args: Parameters<typeof route>) {
  if (!apps.has(this)) {
    apps.add(this);
    checked(this);
  }
  return route.apply(this, args);
} as typeof route;
