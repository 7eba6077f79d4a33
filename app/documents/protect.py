"""A password on a finished PDF: AES-256, as ISO 32000-2 has it."""

import unicodedata
from io import BytesIO
from typing import Final

from pikepdf import Encryption, Pdf

_AES_256: Final = 6  # the revision of the standard's security handler


def protected(content: bytes, password: str) -> bytes:
    """Return the document so that it opens only with ``password``; its pages are the same.

    Letters typed on another keyboard, as a and a ring for å, count as the same letters.
    """
    text = unicodedata.normalize("NFC", password)
    target = BytesIO()
    with Pdf.open(BytesIO(content)) as pdf:
        pdf.save(target, encryption=Encryption(owner=text, user=text, R=_AES_256, aes=True))
    return target.getvalue()
