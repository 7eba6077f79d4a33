"""What a letter about a corrected number is about."""

from app.documents.details import Recalled
from app.documents.kind_words import KindWords
from app.documents.kinds import DocumentKind
from app.handout.making import Order


def recalled_in(order: Order) -> Recalled | None:
    """Return the document a letter is about; None for every other document."""
    recall = order.state.recalled
    if order.state.kind is not DocumentKind.RECALL_LETTER or recall is None:
        return None
    title = KindWords.of(order.words).document(recall.document.entry.kind)
    return Recalled(title, recall.document.at.astimezone().date(), recall.answers)
