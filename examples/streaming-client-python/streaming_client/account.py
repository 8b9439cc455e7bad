"""The registered application instance: its credentials and its access token."""

import time

from .transport import TRIES, Failure, backoff


class Account:
    def __init__(self, transport, state, statement, service_provider):
        self._transport = transport
        self._state = state
        self._statement = statement
        self._base = f"/api/v2/{service_provider}"

    def call(self, method, path, **sent):
        """Sends a request with a token until it is answered; raises `Failure` where it is refused."""
        renewed = False
        attempt = 1
        while True:
            reply = self.call_once(method, path, **sent)
            if reply.ok:
                return reply.body
            if reply.meaning == "token" and not renewed:
                renewed = True
                self.new_token()
                continue
            if reply.meaning != "retry" or attempt >= TRIES:
                raise Failure(reply.code, reply.meaning)
            time.sleep(backoff(attempt))
            attempt += 1

    def call_once(self, method, path, **sent):
        """Sends one request with a good token."""
        return self._transport.send(method, self._base + path, token=self._token(), **sent)

    def new_token(self):
        """Replaces a token that was refused."""
        self._state.drop("token")
        self._token()

    def _token(self):
        token = self._state.get("token")
        if token is not None and time.time() < token["renew_at"]:
            return token["text"]
        if self._state.get("credentials") is None:
            self._register()
        reply = self._ask_for_token()
        if reply.code == "invalid_client":
            # The credentials are lost, and with them every sign-in.
            self._state.drop("credentials", "token", "run")
            self._register()
            reply = self._ask_for_token()
        if not reply.ok:
            raise Failure(reply.code, "stop")
        return self._state.get("token")["text"]

    def _ask_for_token(self):
        form = dict(self._state.get("credentials"), grant_type="client_credentials")
        asked = time.time()
        reply = self._persist("POST", "/o/client/token", form=form)
        if reply.ok:
            seconds = reply.body["expires_in"]
            early = min(max(2.0, seconds * 0.02), 60.0, seconds / 2)
            self._state.set(token={"text": reply.body["access_token"], "renew_at": asked + seconds - early})
        return reply

    def _register(self):
        reply = self._persist("POST", "/o/client/register", document={"software_statement": self._statement})
        if not reply.ok:
            raise Failure(reply.code, "stop")
        if "api:client:v2" not in reply.body["scopes"]:
            raise Failure("no scope api:client:v2", "stop")
        self._state.set(credentials={name: reply.body[name] for name in ("client_id", "client_secret")})

    def _persist(self, method, path, **sent):
        for attempt in range(1, TRIES + 1):
            reply = self._transport.send(method, path, **sent)
            if reply.ok or reply.meaning != "retry" or attempt == TRIES:
                return reply
            time.sleep(backoff(attempt))
        return reply
