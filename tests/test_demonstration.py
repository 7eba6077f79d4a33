"""The whole demonstration: real windows, real events, a kill, and every number checked."""

from app.demonstration.director import direct


def test_that_the_demonstration_shows_exactly_what_the_mouse_entered(tmp_path, capfd):
    out = tmp_path / "demo output"
    assert direct(out) == 0
    said = capfd.readouterr().out
    assert "killed with SIGKILL" in said
    assert "exactly the marks made before the kill" in said
    assert "chart, band, sentences and table show exactly the marks that were made" in said
    assert {path.name for path in out.glob("*.pdf")} == {"network-meeting.pdf", "printed-chart.pdf"}
    assert len(list(out.glob("*.png"))) > 30
