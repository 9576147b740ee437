/** The list of headers → the files that hosts read them from, one writer each. */
import {
  askedAnew,
  cachedForGood,
  contentTypes,
  foldersNamedByContent,
  type Header,
  isText,
  namedByContent,
  securityHeaders,
  unlisted,
  yearInSeconds,
} from "./headers.ts";

/**
 * In: the SHA-256, in base64, of the style in 404.html, and whether search engines may list the site.
 * Out: what lies in dist/ itself, by file name: hosts look for it there.
 */
export function filesInSite(style: string, index: boolean): Record<string, string> {
  const headers = index ? securityHeaders(style) : [...securityHeaders(style), unlisted];
  return { ".htaccess": toApache(headers), ".nojekyll": "", _headers: toHeadersFile(headers) };
}

/** In: the same hash. Out: what an administrator copies to the server, by file name in deploy/. */
export function filesForServers(style: string): Record<string, string> {
  const headers = [...securityHeaders(style), unlisted];
  return {
    "cloudfront-headers.json": toCloudFront(headers),
    "dateline.caddy": toCaddy(headers),
    "nginx.conf": toNginx(headers),
  };
}

/** Netlify and Cloudflare Pages. */
function toHeadersFile(headers: Header[]): string {
  const always = headers.map(([name, value]) => `  ${name}: ${value}`);
  const cached = foldersNamedByContent.flatMap((path) => [
    "",
    path,
    `  Cache-Control: ${cachedForGood}`,
  ]);
  return toLines(["/*", ...always, ...cached]);
}

function toApache(headers: Header[]): string {
  const text = Object.entries(contentTypes).filter(([, type]) => isText(type));
  const cacheRule = `"expr=%{REQUEST_URI} =~ m#${namedByContent}#"`;
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
    `  Header set Cache-Control "${askedAnew}"`,
    `  Header set Cache-Control "${cachedForGood}" ${cacheRule}`,
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
    `set $dateline_cache "${askedAnew}";`,
    `if ($uri ~ "${namedByContent}") { set $dateline_cache "${cachedForGood}"; }`,
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
    `\t@dateline_kept path_regexp ${namedByContent}`,
    `\theader @dateline_kept Cache-Control "${cachedForGood}"`,
    "\t@dateline_asked {",
    "\t\tnot {",
    `\t\t\tpath_regexp ${namedByContent}`,
    "\t\t}",
    "\t}",
    `\theader @dateline_asked Cache-Control "${askedAnew}"`,
    ...types,
    "\ttry_files {path} {path}.html",
    "\tfile_server",
    "}",
    "",
    "(dateline-not-found) {",
    `\theader Cache-Control "${askedAnew}"`,
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
      StrictTransportSecurity: {
        Override,
        AccessControlMaxAgeSec: yearInSeconds,
        IncludeSubdomains: false,
        Preload: false,
      },
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
