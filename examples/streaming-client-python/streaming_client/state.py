"""What an installation of the application stores, as one JSON file."""

import json
import os
import uuid


class State:
    """A dictionary on the disk; every change is written at once."""

    def __init__(self, path):
        self._path = path
        self._values = {}
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                self._values = json.load(file)
        if "installation" not in self._values:
            self.set(installation=str(uuid.uuid4()))

    def get(self, name, default=None):
        return self._values.get(name, default)

    def set(self, **values):
        self._values.update(values)
        self._write()

    def drop(self, *names):
        for name in names:
            self._values.pop(name, None)
        self._write()

    def _write(self):
        fresh = self._path + ".new"
        # Credentials and tokens: for the owner only.
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump(self._values, file)
        os.replace(fresh, self._path)
