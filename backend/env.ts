/** What the Worker gets from its configuration and its secrets (wrangler.jsonc, .env.example). */
export interface Env {
  /** "development", "staging" or "production". */
  ENVIRONMENT?: string;
}
