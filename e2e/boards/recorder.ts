import { createHash } from 'node:crypto';

export type RecordedFile = { name: string; type: string; size: number; sha256: string };

/** One POST to a submit address, whatever became of it. */
export type RecordedPost = {
  jobId: string;
  at: string;
  /** As it came, in the shape of its ATS. */
  payload: unknown;
  /** The answers as the page shows them, by control id, name or field path: texts, option labels, place and file names. */
  answers: Readonly<Record<string, string | readonly string[]>>;
  /** By the same. */
  files: Readonly<Record<string, RecordedFile>>;
  /** Inputs nobody sees that carried a value, and hidden ones that were changed. */
  unseen: Readonly<Record<string, string>>;
  outcome:
    | 'accepted'
    | 'security_code_required'
    | 'captcha_refused'
    | 'refused'
    | 'invalid'
    | 'error'
    | 'unanswered';
};

export class Recorder {
  readonly #posts: RecordedPost[] = [];
  readonly #uploads = new Map<string, RecordedFile>();

  /** Every POST in order of arrival. */
  posts(jobId?: string): readonly RecordedPost[] {
    return this.#posts.filter((post) => jobId === undefined || post.jobId === jobId);
  }

  /** Only those the server accepted as an application. */
  submissions(jobId?: string): readonly RecordedPost[] {
    return this.posts(jobId).filter((post) => post.outcome === 'accepted');
  }

  add(post: RecordedPost): void {
    this.#posts.push(post);
  }

  upload(key: string | undefined): RecordedFile | undefined {
    return key === undefined ? undefined : this.#uploads.get(key);
  }

  async store(key: string, file: File): Promise<void> {
    const bytes = Buffer.from(await file.arrayBuffer());
    this.#uploads.set(key, {
      name: file.name,
      type: file.type,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  }

  clear(): void {
    this.#posts.length = 0;
    this.#uploads.clear();
  }
}
