"""The page before programs that know PDF: qpdf looks for faults, poppler for fonts and tags."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from attache.briefing import analyse
from attache.export import exported
from attache.export.page_options import PageOptions
from attache.reading import read_file
from export.generated import generated
from export.made import Said, made

pytestmark = pytest.mark.system
SCRIPTS = "“Δεν θα υπογράψουμε”, نحن لن نوقع, אנחנו לא נחתום, हम हस्ताक्षर नहीं करेंगे, เราจะไม่ลงนาม"


def run(*command: str | Path) -> str:
    """What a program says of a file; fails where it finds a fault."""
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in done.stderr.lower(), done.stderr
    return done.stdout


@pytest.fixture(params=["sample", "sample in greys", "many", "none", "scripts"])
def page(request: pytest.FixtureRequest, tmp_path: Path, sample: Path) -> Path:
    options = PageOptions(greyscale="grey" in request.param)
    if request.param.startswith("sample"):
        briefing = analyse(read_file(sample))
    elif request.param == "many":
        briefing = generated(7, 400, 40, title=True)
    elif request.param == "none":
        briefing = made("The ferry to Lund harbour will sail again in May.")
    else:
        briefing = made(f"Lead.\n{SCRIPTS}", [Said("Ada Brun", ("NO", "Norway"), SCRIPTS)])
    path = tmp_path / "page.pdf"
    path.write_bytes(exported(briefing, "pdf", options))
    return path


def test_qpdf_finds_no_fault(page: Path) -> None:
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", page)


def test_poppler_sees_one_tagged_page_whose_fonts_are_all_inside(page: Path) -> None:
    told = dict(line.split(":", 1) for line in run("pdfinfo", page).splitlines() if ":" in line)
    assert told["Pages"].strip() == "1"
    assert told["Tagged"].strip() == "yes"
    assert told["Metadata Stream"].strip() == "yes"
    assert "A4" in told["Page size"]
    fonts = run("pdffonts", page).splitlines()[2:]
    assert fonts
    for font in fonts:
        embedded, subset, unicode_map = font.split()[-5:-2]
        assert (embedded, subset, unicode_map) == ("yes", "yes", "yes"), font


def test_poppler_reads_headings_and_quotes_in_their_order(tmp_path: Path, sample: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(exported(analyse(read_file(sample)), "pdf"))
    lines = run("pdfinfo", "-struct-text", path).splitlines()
    tree = [line.split("(")[0].strip() for line in lines]
    kinds = [kind for kind in tree if kind in {"H1", "H2", "H3", "H4", "BlockQuote"}]
    assert kinds[:4] == ["H1", "H2", "H2", "H2"]
    assert kinds[4:7] == ["H3", "H4", "BlockQuote"]
    assert kinds.count("BlockQuote") == 24
    assert kinds.count("H3") == 3
