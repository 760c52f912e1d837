// Lines of `kibo-inventory call --lines`, as they would be sent and as they are.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';

const tokenPath = '/api/platform/applications/authtickets/oauth';

function environment(settings, more) {
  const own = Object.entries(process.env).filter(([name]) => !/^KIBO_|_proxy$/i.test(name));
  return {
    ...Object.fromEntries(own),
    KIBO_TENANT: String(settings.tenantId),
    KIBO_SITE: String(settings.siteId),
    KIBO_MASTER_CATALOG: String(settings.masterCatalog),
    KIBO_CATALOG: String(settings.catalog),
    ...more,
  };
}

async function outputLines(command, options, env, lines) {
  const run = spawn(command, ['call', '--lines', ...options], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  run.stdin.end(lines.map((line) => JSON.stringify(line) + '\n').join(''));
  const chunks = [];
  run.stdout.on('data', (chunk) => chunks.push(chunk));
  await once(run, 'close');
  const output = Buffer.concat(chunks).toString('utf8').trimEnd().split('\n');
  assert.equal(output.length, lines.length);
  return output;
}

// The requests that `--dry-run` shows.
export async function shownRequests(command, settings, lines) {
  const options = ['--dry-run', '--show-secrets'];
  const output = await outputLines(command, options, environment(settings), lines);
  return output.map((line) => {
    const { ok, error, request } = JSON.parse(line);
    assert.ok(ok, `${error?.message}: ${line}`);
    // The body as it is written: the last value of the request, which is the last of the line.
    const body = line.slice(line.indexOf('"body":') + '"body":'.length, -'}}'.length);
    return { ...request, body };
  });
}

// The requests as a server on a socket gets them: { method, url, headers, body }. It answers each
// with an empty object, so that how a line ends says nothing.
export async function sentRequests(command, settings, lines) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    const isToken = url === tokenPath;
    if (!isToken) requests.push({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') });
    response.setHeader('Content-Type', 'application/json');
    response.end(isToken ? '{"access_token":"a-token","expires_in":3600}' : '{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const env = environment(settings, {
    KIBO_API_HOST: `http://127.0.0.1:${server.address().port}`,
    KIBO_CLIENT_ID: 'made-up',
    KIBO_SHARED_SECRET: 'made-up',
  });
  await outputLines(command, [], env, lines);
  server.close();
  server.closeAllConnections();
  assert.equal(requests.length, lines.length);
  return requests;
}
