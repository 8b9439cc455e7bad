"""Requests to the provider: at the pace of a device, and with one meaning for each error."""

import base64
import hashlib
import http.client
import json
import time
import urllib.parse

TIMEOUT_SECONDS = 30
TRIES = 3
FREE_REQUESTS = 8
PAUSE_SECONDS = 1.05
THROTTLED_SECONDS = 1.2


class Failure(Exception):
    """The provider did not do it. `meaning`: sign-in, token, retry or stop."""

    def __init__(self, code, meaning):
        super().__init__(f"the provider refused: {code}")
        self.code = code
        self.meaning = meaning


class Reply:
    """A response; status 0 where none came or none that can be read."""

    def __init__(self, status, body=None):
        self.status = status
        self.body = body if isinstance(body, dict) else {}

    @property
    def ok(self):
        return 200 <= self.status < 300

    @property
    def code(self):
        return self.body.get("code") or self.body.get("error") or f"status {self.status}"

    @property
    def meaning(self):
        """What to do about a response that is no success."""
        if self.status in (0, 429):
            return "retry"
        if self.status == 401:
            return "token"
        if "action" in self.body:
            return meaning_of(self.body["action"])
        return "retry" if self.status >= 500 and "error" not in self.body else "stop"


def meaning_of(action):
    """Unknown actions mean the same as none: sets grow."""
    return {"retry": "retry", "authentication": "sign-in", "application-registration": "token"}.get(action, "stop")


def backoff(attempt):
    """Seconds to wait after the attempt of that number, which counts from 1."""
    return 1.25 * 2 ** (attempt - 1)


class Transport:
    def __init__(self, origin, state, device_info):
        parts = urllib.parse.urlsplit(origin)
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self._parts = parts
        self._state = state
        self._failures = 0
        digest = hashlib.sha256(state.get("installation").encode()).hexdigest()
        self._identifier = "fingerprint " + base64.b64encode(digest.encode()).decode()
        self._info = base64.b64encode(json.dumps(device_info).encode()).decode()

    def send(self, method, path, *, token=None, form=None, document=None, identity=None):
        """Sends one request and returns its reply; never raises for what the network does."""
        headers = {"Accept": "application/json", "X-Device-Info": self._info}
        body = None
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
            headers["AP-Device-Identifier"] = self._identifier
        if identity is not None:
            headers["AP-TempPass-Identity"] = identity
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(form)
        if document is not None:
            headers["Content-Type"] = "application/json"
            body = json.dumps(document)
        self.wait_for_turn()
        reply = self._exchange(method, path, body, headers)
        self._failures = self._failures + 1 if reply.status == 0 or reply.status >= 500 else 0
        self._note(THROTTLED_SECONDS if reply.status == 429 else 30 if self._failures >= 4 else 0)
        return reply

    def wait_for_turn(self):
        """Waits until the device may send its next request."""
        used = self._state.get("requests", 0)
        pause = max(self._state.get("pause", 0), PAUSE_SECONDS if used >= FREE_REQUESTS else 0)
        wait = min(pause, self._state.get("answered", 0) + pause - time.time())
        if wait > 0:
            time.sleep(wait)

    def note_browser(self):
        """A browser of this device sends a request of its own."""
        self.wait_for_turn()
        self._note(0)

    def _note(self, pause):
        used = min(FREE_REQUESTS, self._state.get("requests", 0) + 1)
        self._state.set(requests=used, answered=time.time(), pause=pause)

    def _exchange(self, method, path, body, headers):
        secure = self._parts.scheme == "https"
        make = http.client.HTTPSConnection if secure else http.client.HTTPConnection
        connection = make(self._parts.hostname, self._parts.port, timeout=TIMEOUT_SECONDS)
        try:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            content = response.read()
            # The page of a 429 is HTML and says nothing.
            if "json" not in response.headers.get("Content-Type", ""):
                return Reply(0 if 200 <= response.status < 300 else response.status)
            return Reply(response.status, json.loads(content))
        except (OSError, http.client.HTTPException, ValueError):
            return Reply(0)
        finally:
            connection.close()
