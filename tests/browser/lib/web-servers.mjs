// Real web servers on loopback, with the files that `stad build --headers` wrote for them and nothing else of ours.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** @typedef {{ origin: string, close: () => Promise<void> }} Served */

/** A server has this long to answer; it needs a tenth of a second. */
const PATIENCE_MS = 15_000;

/** @returns {Promise<number>} a port that nobody listens at */
async function freePort() {
  const server = createServer();
  await new Promise((done) => { server.listen(0, '127.0.0.1', () => done(undefined)); });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((done) => { server.close(() => done(undefined)); });
  return port;
}

/**
 * Starts a program in the foreground and waits until it answers.
 * @param {string} command
 * @param {(place: string, port: number) => { config: string, args: string[] }} configure given a folder of its own
 * @returns {Promise<Served>}
 */
async function start(command, configure) {
  const place = mkdtempSync(join(tmpdir(), 'stad-server-'));
  const port = await freePort();
  const { config, args } = configure(place, port);
  writeFileSync(join(place, 'server.conf'), config);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (/** @type {Buffer} */ bytes) => { said += bytes.toString(); });
  const ended = new Promise((done) => { child.once('exit', done); child.once('error', (error) => { said += error.message; done(undefined); }); });
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(place, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    if (child.exitCode !== null || Date.now() > until) {
      const log = join(place, 'error.log');
      const told = `${said}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`;
      await close();
      throw new Error(`${command} does not answer: ${told}`);
    }
    const answer = await fetch(`${origin}/robots.txt`).catch(() => undefined);
    if (answer?.ok) return { origin, close };
    await new Promise((done) => { setTimeout(done, 50); });
  }
}

/**
 * @param {string} folder
 */
export function nginx(folder) {
  const root = resolve(folder);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return start('nginx', (place, port) => ({
    args: ['-p', place, '-c', join(place, 'server.conf'), '-e', join(place, 'error.log')],
    config: `${user} daemon off; pid ${place}/pid; worker_processes 1;
events { worker_connections 512; }
http {
  access_log off; error_log ${place}/error.log;
  client_body_temp_path ${place}/body; proxy_temp_path ${place}/proxy; fastcgi_temp_path ${place}/fastcgi; uwsgi_temp_path ${place}/uwsgi; scgi_temp_path ${place}/scgi;
  server { listen 127.0.0.1:${port}; root ${root}; include ${root}/.stad-nginx.conf; }
}
`,
  }));
}

/**
 * @param {string} folder
 */
export function apache(folder) {
  const root = resolve(folder);
  const modules = '/usr/lib/apache2/modules';
  return start('apache2', (place, port) => ({
    args: ['-d', place, '-f', join(place, 'server.conf'), '-D', 'FOREGROUND'],
    config: `ServerRoot ${place}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${place}/pid
Mutex file:${place}
ErrorLog ${place}/error.log
${['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'headers', 'rewrite'].map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`,
  }));
}

/**
 * @param {string} folder
 */
export function caddy(folder) {
  const root = resolve(folder);
  return start('caddy', (place, port) => ({
    args: ['run', '--config', join(place, 'server.conf'), '--adapter', 'caddyfile'],
    config: `{
  admin off
  auto_https off
  storage file_system ${place}
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${root}/.stad-Caddyfile
}
`,
  }));
}
