"""The browser on this screen: one that plays a viewer by itself, or a real one that comes back to a port."""

import html
import http.server
import re
import threading
import urllib.error
import urllib.parse
import urllib.request


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def follow_pages(url, redirect_url, outcome):
    """Follows redirects and sends forms as a viewer does. Returns whether it reached `redirect_url`."""
    if outcome == "walk-away":
        return False
    opener = urllib.request.build_opener(_NoRedirect)
    data = None
    for _ in range(20):
        try:
            response = opener.open(urllib.request.Request(url, data=data), timeout=30)
        except urllib.error.HTTPError as error:
            response = error
        except OSError:
            return False
        with response:
            page = response.read().decode("utf-8", "replace")
            location = response.headers.get("Location")
        if location is not None:
            url, data = urllib.parse.urljoin(url, location), None
            if url.startswith(redirect_url):
                return True
            continue
        form = re.search(r'<form[^>]* action="([^"]+)"', page)
        if response.status >= 400 or form is None:
            return False
        fields = {}
        for tag in re.findall(r'<input[^>]* type="hidden"[^>]*>', page):
            name, value = (re.search(rf' {part}="([^"]*)"', tag) for part in ("name", "value"))
            fields[html.unescape(name.group(1))] = html.unescape(value.group(1))
        if re.search(r'<button[^>]* name="outcome"', page):
            fields["outcome"] = outcome
        url = urllib.parse.urljoin(url, html.unescape(form.group(1)))
        data = urllib.parse.urlencode(fields).encode()
    return False


class ReturnPort:
    """A port on loopback that a real browser comes back to."""

    def __init__(self):
        self._reached = reached = threading.Event()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):  # noqa: N802
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(b"<!doctype html><title>Done</title><p>You can go back to your TV.</p>")
                reached.set()

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self._server.server_address[1]}/signed-in"

    def wait(self, seconds):
        return self._reached.wait(max(0, seconds))

    def close(self):
        self._server.shutdown()
        self._server.server_close()
