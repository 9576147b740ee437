/** The list of headers → a file for each host, in its own language. */
import type { NotFoundHashes } from "../site/shared/content-security-policy.ts";
import {
  revalidate,
  cacheForever,
  contentTypes,
  hashedFolders,
  type Header,
  isText,
  hashedFiles,
  securityHeaders,
  noIndexHeader,
} from "./headers.ts";

/**
 * Writes the files that hosts look for in the site itself, by file name.
 *
 * @param index - Whether search engines may list the site.
 */
export function filesInSite(hashes: NotFoundHashes, index: boolean): Record<string, string> {
  const headers = index ? securityHeaders(hashes) : [...securityHeaders(hashes), noIndexHeader];
  return { ".htaccess": toApache(headers), ".nojekyll": "", _headers: toHeadersFile(headers) };
}

/** Writes the files in deploy/, which an administrator copies to a server, by file name. */
export function filesForServers(hashes: NotFoundHashes): Record<string, string> {
  const headers = [...securityHeaders(hashes), noIndexHeader];
  return {
    "cloudfront-headers.json": toCloudFront(headers),
    "dateline.caddy": toCaddy(headers),
    "nginx.conf": toNginx(headers),
  };
}

/** Netlify and Cloudflare Pages. */
function toHeadersFile(headers: Header[]): string {
  const always = headers.map(([name, value]) => `  ${name}: ${value}`);
  const cached = hashedFolders.flatMap((path) => ["", path, `  Cache-Control: ${cacheForever}`]);
  return toLines(["/*", ...always, ...cached]);
}

function toApache(headers: Header[]): string {
  const text = Object.entries(contentTypes).filter(([, type]) => isText(type));
  const cacheRule = `"expr=%{REQUEST_URI} =~ m#${hashedFiles}#"`;
  return toLines([
    "# Apache 2.4.13 or later reads this where AllowOverride lets it; see the deploy guide.",
    "Options -Indexes",
    "DirectoryIndex index.html",
    "AddDefaultCharset utf-8",
    ...Object.entries(contentTypes).map(([end, type]) => `AddType ${type} .${end}`),
    `AddCharset utf-8 ${text.map(([end]) => `.${end}`).join(" ")}`,
    "",
    "<IfModule mod_headers.c>",
    ...headers.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${revalidate}"`,
    `  Header set Cache-Control "${cacheForever}" ${cacheRule}`,
    "</IfModule>",
    "",
    "<IfModule mod_deflate.c>",
    `  AddOutputFilterByType DEFLATE ${[...new Set(text.map(([, type]) => type))].join(" ")}`,
    "</IfModule>",
    "",
    "<IfModule mod_rewrite.c>",
    "  RewriteEngine On",
    "  # search stands for search.html although it is a folder, too; places, no such page, becomes places/.",
    "  RewriteOptions AllowNoSlash",
    "  DirectorySlash Off",
    "  # The path of this folder, as readers see it, leads to the page for what is not found.",
    "  RewriteCond %{REQUEST_URI}::$0 ^/(.*?)(.*)::\\2$",
    "  RewriteRule ^.*$ - [E=DATELINE:%1]",
    "  ErrorDocument 404 /%{env:DATELINE}404.html",
    "  RewriteCond %{REQUEST_FILENAME} !-f",
    "  RewriteCond %{REQUEST_FILENAME}.html -f",
    "  RewriteRule ^(.*[^/])$ $1.html [L]",
    "  RewriteCond %{REQUEST_FILENAME} -d",
    "  RewriteRule [^/]$ %{REQUEST_URI}/ [R=301,L]",
    "</IfModule>",
  ]);
}

function toNginx(headers: Header[]): string {
  const types = Object.entries(contentTypes).map(([end, type]) => `  ${type} ${end};`);
  const text = [...new Set(Object.values(contentTypes).filter(isText))];
  const compressed = text.filter((type) => type !== "text/html");
  return toLines([
    "# nginx: include this in the location that serves the site; see the deploy guide.",
    "index index.html;",
    "try_files $uri $uri.html $uri/ =404;",
    "error_page 404 $dateline/404.html;",
    "",
    `set $dateline_cache "${revalidate}";`,
    `if ($uri ~ "${hashedFiles}") { set $dateline_cache "${cacheForever}"; }`,
    "add_header Cache-Control $dateline_cache;",
    ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
    "",
    "types {",
    ...types,
    "}",
    "charset utf-8;",
    `charset_types ${compressed.join(" ")};`,
    "gzip on;",
    "gzip_vary on;",
    `gzip_types ${compressed.join(" ")};`,
  ]);
}

function toCaddy(headers: Header[]): string {
  const types = Object.entries(contentTypes).flatMap(([end, type]) => [
    `\t@dateline_${end} path *.${end}`,
    `\theader @dateline_${end} Content-Type "${isText(type) ? `${type}; charset=utf-8` : type}"`,
  ]);
  return toLines([
    "# Caddy: import this file, then `import dateline` where the site is served; see the deploy guide.",
    "(dateline) {",
    "\tencode gzip",
    "\theader {",
    ...headers.map(([name, value]) => `\t\t${name} "${value}"`),
    "\t}",
    `\t@dateline_kept path_regexp ${hashedFiles}`,
    `\theader @dateline_kept Cache-Control "${cacheForever}"`,
    "\t@dateline_asked {",
    "\t\tnot {",
    `\t\t\tpath_regexp ${hashedFiles}`,
    "\t\t}",
    "\t}",
    `\theader @dateline_asked Cache-Control "${revalidate}"`,
    ...types,
    "\ttry_files {path} {path}.html",
    "\tfile_server",
    "}",
    "",
    "(dateline-not-found) {",
    `\theader Cache-Control "${revalidate}"`,
    '\theader Content-Type "text/html; charset=utf-8"',
    "\tfile_server",
    "}",
  ]);
}

/** `aws cloudfront create-response-headers-policy` takes this. */
function toCloudFront(headers: Header[]): string {
  const value = Object.fromEntries(headers);
  const own = [
    "Cross-Origin-Opener-Policy",
    "Cross-Origin-Resource-Policy",
    "Permissions-Policy",
    "X-Robots-Tag",
  ];
  const Override = true;
  const policy = {
    Name: "dateline",
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override, ContentSecurityPolicy: value["Content-Security-Policy"] },
      ContentTypeOptions: { Override },
      FrameOptions: { Override, FrameOption: value["X-Frame-Options"] },
      ReferrerPolicy: { Override, ReferrerPolicy: value["Referrer-Policy"] },
    },
    CustomHeadersConfig: {
      Quantity: own.length,
      Items: own.map((name) => ({ Header: name, Value: value[name], Override })),
    },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

function toLines(lines: string[]): string {
  return `${lines.join("\n")}\n`;
}
