// Keeps one complete version of the sheet, for readers without a connection.
//
// Every answer comes from the version of this worker, or, where that is not complete, all of them come
// from the server: never from both. A new build is another worker, which waits until the reader asks
// for it. Each file is checked against the hash that the build wrote, so a version that a server is
// just replacing is not kept in parts.
//
// Why not Workbox: it weighs several times this file and brings a bundler into the build. And where a
// kept file was evicted, it answers with whatever the server has by then, which mixes two versions; or,
// given hashes, with an error, though the server could answer.
const FILES = __FILES__;
const PREFIX = "hechos " + registration.scope + " ";
const OWN = PREFIX + "__VERSION__";
// Stands in a cache whose version is whole.
const COMPLETE = "./complete";
// The name of a file whose content never changes.
const LASTING = /-[0-9a-f]{16}(_bg)?\.\w+$/;

const kept = (path, cacheName) => caches.match(path, { cacheName });

const download = async (cache, path) => {
  // What was not evicted was checked when it was kept.
  if (await cache.match(path)) return;
  const response = await fetch(path, { integrity: FILES[path], cache: "no-cache" });
  const headers = new Headers(response.headers);
  // The body is no longer as it was sent, and answers every request for the file.
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  await cache.put(path, new Response(await response.blob(), { headers }));
};

const complete = async () => {
  const cache = await caches.open(OWN);
  try {
    await Promise.all(Object.keys(FILES).map((path) => download(cache, path)));
    await cache.put(COMPLETE, new Response());
  } catch (error) {
    // The next attempt begins anew: half a version takes room from others, and what WebKit was still
    // writing for a worker that ended is later missing from a cache that another has completed.
    await caches.delete(OWN);
    throw error;
  }
};

// Makes an evicted version whole again; until then the server answers.
let mending;
const mend = async () => {
  // Without a connection a version with a gap is better than none.
  await fetch("./sw.js", { cache: "no-store" });
  const cache = await caches.open(OWN);
  await cache.delete(COMPLETE);
  await complete();
};
const mendOnce = () => (mending ??= mend().catch(() => {}).finally(() => (mending = undefined)));

// Pages of the version before may still be open, and ask for what they load late: it stays until the
// next one. What broke off earlier goes.
const tidy = async () => {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
  let before;
  for (const name of others.reverse()) {
    if (!before && (await kept(COMPLETE, name))) before = name;
    else await caches.delete(name);
  }
};

const answer = async (event, path) => {
  try {
    if (await kept(COMPLETE, OWN)) {
      const response = await kept(path, OWN);
      if (response) return response;
    }
  } catch {
    // Storage is denied by now.
  }
  event.waitUntil(mendOnce());
  return fetch(event.request);
};

const answerOld = async (request, path) => {
  for (const name of await caches.keys().catch(() => [])) {
    const response = name.startsWith(PREFIX) && (await kept(path, name));
    if (response) return response;
  }
  return fetch(request);
};

addEventListener("install", (event) => event.waitUntil(complete()));
addEventListener("activate", (event) => event.waitUntil(tidy().then(() => clients.claim())));
addEventListener("message", ({ data }) => data === "replace" && skipWaiting());
addEventListener("fetch", (event) => {
  const { request } = event;
  const [address] = request.url.split(/[?#]/);
  if (request.method !== "GET" || !address.startsWith(registration.scope)) return;
  const path = "./" + address.slice(registration.scope.length).replace(/(^|\/)index\.html$/, "$1");
  if (Object.hasOwn(FILES, path)) event.respondWith(answer(event, path));
  // A folder without its slash: from it, relative addresses would lead elsewhere.
  else if (Object.hasOwn(FILES, path + "/")) event.respondWith(Response.redirect(address + "/"));
  else if (LASTING.test(path)) event.respondWith(answerOld(request, path));
});
