import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';

/**
 * vitest's globalSetup: projects that publish their keys, as Supabase Auth does at `/auth/v1/.well-known/jwks.json`.
 * Each path prefix is a project of its own; `PUT /<project>` says how it answers, `GET /<project>` how often it was
 * asked. Tests inside workerd can't listen, so this is a server.
 */
interface Project {
  status: number;
  body: string;
  asked: number;
}

async function textOf(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

export async function setup(vitest: TestProject) {
  const projects = new Map<string, Project>();
  const server = createServer(async (request, response) => {
    const [, name = '', ...rest] = (request.url ?? '').split('/');
    const project = projects.get(name);
    if (request.method === 'PUT') {
      const { status, body } = JSON.parse(await textOf(request));
      projects.set(name, { status, body, asked: project?.asked ?? 0 });
      response.writeHead(204).end();
    } else if (!rest.length) response.end(String(project?.asked ?? 0));
    else if (!project) response.writeHead(404).end();
    else {
      project.asked += 1;
      // What a server that is gone looks like.
      if (project.status === 0) return void request.socket.destroy();
      response
        .writeHead(project.status, { 'content-type': 'application/json', location: '/elsewhere' })
        .end(project.body);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  vitest.provide('keySets', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => server.close();
}
