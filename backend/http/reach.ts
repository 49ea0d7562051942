/** What became of asking another server: 'ok', or why not, in words for an operator. */
export async function reach(url: string, headers: Record<string, string>): Promise<string> {
  try {
    const response = await fetch(url, {
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    await response.body?.cancel();
    return response.status < 500 ? 'ok' : `answers ${response.status}`;
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError'
      ? `does not answer within ${DEADLINE_MS / 1000} s`
      : 'can not be reached';
  }
}

const DEADLINE_MS = 3_000;
