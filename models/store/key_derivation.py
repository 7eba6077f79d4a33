"""From a passphrase to a wrapping key, slowly enough to make guessing expensive."""

import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from models.store.data_key import KEY_BYTES
from models.store.recovery_key import RecoveryKey

SALT_BYTES = 16
_TARGET_SECONDS = 0.75  # trust.md 3: an unlock may take 0.5-1 s
_FEWEST_ITERATIONS = 3  # RFC 9106 section 4, second recommended option (64 MiB)
_MOST_ITERATIONS = 60


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess costs with Argon2id; stored with the slot, so it can grow later."""

    memory_kib: int = 64 * 1024  # not more: the unlock peak would pass 255 MiB (stack.md)
    iterations: int = 4
    parallelism: int = 4

    @property
    def is_plausible(self) -> bool:
        """Tell a written cost from a damaged or hostile one (which could eat all memory)."""
        return (
            1 <= self.parallelism <= 16
            and 8 * self.parallelism <= self.memory_kib <= 1024 * 1024
            and 1 <= self.iterations <= 1000
        )


def calibrated_cost(clock: Callable[[], float] = time.perf_counter) -> KdfCost:
    """Return the cost at which this machine needs about 0.75 s, never less than RFC 9106 asks.

    Takes about as long as one unlock; ``clock`` gives seconds.
    """
    trial = KdfCost(iterations=1)
    stretch_passphrase("warm up", bytes(SALT_BYTES), trial)  # first touch of 64 MiB is slower
    started = clock()
    stretch_passphrase("measure", bytes(SALT_BYTES), replace(trial, iterations=2))
    seconds_each = max((clock() - started) / 2, 0.001)
    iterations = round(_TARGET_SECONDS / seconds_each)
    return replace(trial, iterations=min(max(iterations, _FEWEST_ITERATIONS), _MOST_ITERATIONS))


def stretch_passphrase(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    """Derive the wrapping key from a passphrase.

    The text is brought to NFC first: macOS may type å as two characters, Windows as one.
    """
    return hash_secret_raw(
        unicodedata.normalize("NFC", passphrase).encode(),
        salt,
        time_cost=cost.iterations,
        memory_cost=cost.memory_kib,
        parallelism=cost.parallelism,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def expand_recovery_key(recovery_key: RecoveryKey, salt: bytes) -> bytes:
    """Derive the wrapping key from a recovery key: 145 random bits need no stretching."""
    info = b"trivselskurve/1/recovery"
    return HKDF(SHA256(), KEY_BYTES, salt=salt, info=info).derive(recovery_key.secret())
