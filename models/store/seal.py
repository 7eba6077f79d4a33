"""Message authentication codes for rows and log entries, made with a subkey of the data key."""

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from typing import Any

from models.store.data_key import DataKey, KeyPurpose
from models.store.tables import utc_text

ROW_MAC_BYTES = 16  # HMAC-SHA-256-128 (RFC 4868): one for every row in the log, so kept short
FIRST_HASH = "0" * 64


class Seal:
    """Holds the audit subkey; lives no longer than the open archive."""

    __slots__ = ("_key",)

    def __init__(self, data_key: DataKey) -> None:
        self._key = data_key.subkey(KeyPurpose.AUDIT)

    def row(self, table: str, columns: Iterable[tuple[str, Any]]) -> str:
        """Return the code of a row; ``columns`` are (name, value) sorted by name.

        Empty columns do not count, so that a later version may add a nullable column without
        invalidating every row. A migration that does more must log the rows it rewrites.
        """
        content = [[name, _plain(value)] for name, value in columns if value is not None]
        return self._mac("row", [table, content])[: 2 * ROW_MAC_BYTES]

    def entry(self, fields: Mapping[str, Any], previous_hash: str) -> str:
        """Return the hash of a log entry, chained to the one before it."""
        content = [[name, _plain(value)] for name, value in sorted(fields.items())]
        return self._mac("entry", [previous_hash, content])

    def _mac(self, kind: str, content: Any) -> str:
        message = f"{kind}:{json.dumps(content, ensure_ascii=False, separators=(',', ':'))}"
        return hmac.new(self._key, message.encode(), hashlib.sha256).hexdigest()

    def __repr__(self) -> str:
        return "Seal(...)"


def _plain(value: Any) -> Any:
    """Return the value as JSON has it, the same for a new row and for one read back."""
    if isinstance(value, datetime):
        return utc_text(value)
    if isinstance(value, date | time):
        return value.isoformat()
    return value
