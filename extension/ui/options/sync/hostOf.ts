/** "jobai.example", "127.0.0.1:8787" */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
