"""The command line as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pdfminer.high_level import extract_text

ROOT = Path(__file__).resolve().parent.parent
WITHOUT_QT = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError("Qt is not here")
sys.meta_path.insert(0, NoQt())
from attache.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def attache(*arguments: str | Path, qt: bool = True) -> subprocess.CompletedProcess[bytes]:
    program = [sys.executable, "-m", "attache"] if qt else [sys.executable, "-c", WITHOUT_QT]
    environment = dict(os.environ, PYTHONPATH=str(ROOT / "desktop"))
    return subprocess.run(
        [*program, *map(str, arguments)],
        check=False,
        capture_output=True,
        env=environment,
        timeout=60,
    )


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(
        "The ferry to Lund harbour will sail again in May, the line said on Monday.\n"
        "“We hired forty people,” said Ada Brun, the Norwegian transport minister.\n"
        "Tickets will cost ten crowns, and children travel free until the autumn.\n",
        encoding="utf-8",
    )
    return path


def test_one_file_gives_an_object_and_several_a_list(article: Path) -> None:
    one = json.loads(attache("analyse", "--format", "json", article).stdout)
    assert one["schema"] == "attache/1"
    assert one["source"]["path"] == str(article)
    two = json.loads(attache("analyse", "--format", "json", article, article).stdout)
    assert two == [one, one]


def test_lines_come_in_order_and_a_fault_is_an_object(article: Path, tmp_path: Path) -> None:
    done = attache("analyse", "--format", "jsonl", article, tmp_path / "gone.txt", article)
    first, fault, last = map(json.loads, done.stdout.decode().splitlines())
    assert first == last
    assert fault["source"] == {"path": str(tmp_path / "gone.txt")}
    assert fault["error"]["code"] == "not-found"
    assert done.returncode == 1


@pytest.mark.parametrize("qt", [True, False])
def test_a_briefing_is_written_without_qt(article: Path, tmp_path: Path, qt: bool) -> None:
    out = tmp_path / "out.pdf"
    done = attache("brief", article, "-o", out, "--date", "2026-11-23", qt=qt)
    assert (done.returncode, done.stderr) == (0, b"")
    text = extract_text(out)
    assert "The ferry to Lund harbour" in text
    assert "23 November 2026" in text


def test_an_existing_file_stays_unless_forced(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.md"
    out.write_text("mine")
    done = attache("brief", article, "-o", out)
    assert done.returncode == 1
    assert b"exists already" in done.stderr
    assert out.read_text() == "mine"
    assert attache("brief", article, "-o", out, "--force").returncode == 0
    assert out.read_text(encoding="utf-8").startswith("# The ferry")


def test_version_and_help_need_no_window() -> None:
    assert attache("--version", qt=False).stdout.startswith(b"Attach\xc3\xa9 ")
    assert b"brief" in attache("--help", qt=False).stdout


def test_each_line_is_printed_as_soon_as_it_is_done(article: Path, tmp_path: Path) -> None:
    environment = dict(os.environ, PYTHONPATH=str(ROOT / "desktop"))
    later = tmp_path / "later.txt"
    later.write_text("Later came another article, and it had one sentence.", encoding="utf-8")
    program = [sys.executable, "-m", "attache", "analyse", "--format", "jsonl", article, later]
    with subprocess.Popen(program, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        first = json.loads(process.stdout.readline())
        assert first["source"]["path"] == str(article)
        rest = process.stdout.read()
    assert json.loads(rest)["source"]["path"] == str(later)


def test_who_closes_the_pipe_hears_no_complaint(article: Path) -> None:
    environment = dict(os.environ, PYTHONPATH=str(ROOT / "desktop"))
    program = [sys.executable, "-m", "attache", "analyse", "--format", "jsonl", *[article] * 5]
    with subprocess.Popen(
        program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.parametrize("name", ["md", "html", "docx", "csv", "json", "txt", "pdf"])
def test_the_ending_chooses_the_format(article: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / f"out.{name}"
    done = attache("brief", article, "-o", out)
    assert (done.returncode, done.stderr) == (0, b"")
    begins = {"md": b"# The ferry", "html": b"<!DOCTYPE html>", "docx": b"PK", "csv": b"file,",
              "json": b"{", "txt": b"The ferry", "pdf": b"%PDF"}  # fmt: skip
    assert out.read_bytes().startswith(begins[name])


def test_several_files_go_to_a_folder_each_under_a_name_of_its_own(
    article: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other" / "ferry.txt"
    other.parent.mkdir()
    other.write_bytes(article.read_bytes())
    out = tmp_path / "briefings"
    done = attache("brief", article, tmp_path / "gone.txt", other, "-o", f"{out}/")
    assert done.returncode == 1
    assert b"gone.txt" in done.stderr
    assert sorted(path.name for path in out.iterdir()) == ["ferry-2.pdf", "ferry.pdf"]


def test_a_minus_prints_the_briefing(article: Path) -> None:
    assert attache("brief", article, "-o", "-").stdout.startswith(b"%PDF")
    done = attache("brief", article, "-o", "-", "--format", "md")
    assert done.stdout.decode().startswith("# The ferry")


def test_the_same_day_gives_the_same_bytes(article: Path) -> None:
    runs = [attache("brief", article, "-o", "-", "--date", "2026-11-23") for _ in range(2)]
    assert runs[0].stdout == runs[1].stdout


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["analyse"], 2, "FILE"),
        (["analyse", "x.txt", "--format", "pdf"], 2, "invalid choice"),
        (["analyse", "x.txt", "--sentences", "-1"], 2, "number of sentences"),
        (["analyse", "x.txt", "--method", "magic"], 2, "invalid choice"),
        (["analyse", "x.txt", "y.txt", "--format", "html"], 2, "Give one file"),
        (["brief", "x.txt", "-o", "x.odt"], 1, ".pdf, .md"),
        (["brief", "x.txt", "y.txt", "-o", "x.pdf"], 1, "need a folder"),
        (["brief", "x.txt", "y.txt", "-o", "-"], 1, "Only one briefing"),
        (["brief", "x.txt", "-o", "x.pdf", "--date", "soon"], 2, "not a date"),
        (["brief", "x.txt", "-o", "x.pdf", "--logo", "gone.png"], 1, "logo cannot be read"),
    ],
)
def test_a_fault_is_one_sentence(
    arguments: list[str], status: int, words: str, tmp_path: Path
) -> None:
    environment = dict(os.environ, PYTHONPATH=str(ROOT / "desktop"))
    done = subprocess.run(
        [sys.executable, "-m", "attache", *arguments],
        check=False, capture_output=True, env=environment, timeout=60, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == status
    assert words in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()
    assert done.stdout == b""
    assert not list(tmp_path.iterdir())


def test_text_explains_when_asked(article: Path) -> None:
    plain = attache("analyse", article).stdout.decode()
    explained = attache("analyse", article, "--explain").stdout.decode()
    assert plain.startswith("The ferry to Lund harbour")
    assert len(explained) >= len(plain)


def test_csv_of_several_files_has_one_head(article: Path) -> None:
    text = attache("analyse", "--format", "csv", article, article).stdout.decode()
    assert text.count("country_code") == 1


def test_the_mark_before_csv_is_an_option(article: Path, tmp_path: Path) -> None:
    text = attache("analyse", "--format", "csv", "--bom", article, article).stdout.decode()
    assert text.startswith("\ufefffile,")
    assert text.count("\ufeff") == 1
    out = tmp_path / "out.csv"
    attache("brief", article, "-o", out, "--bom")
    assert out.read_bytes().startswith(b"\xef\xbb\xbffile,")


def test_the_readers_additions_win_and_a_broken_line_is_told(article: Path, tmp_path: Path) -> None:
    additions = tmp_path / "additions.txt"
    additions.write_text("person, Ada Brun, SE\nperson, nobody\n", encoding="utf-8")
    done = attache("analyse", "--format", "json", "--additions", additions, article)
    quotes = json.loads(done.stdout)["quotes"]
    codes = {
        quote["speaker"]["name"]: quote["country"]["code"] for quote in quotes if quote["country"]
    }
    assert codes["Ada Brun"] == "SE"
    assert b"Line 2 of your additions" in done.stderr
    assert done.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
@pytest.mark.parametrize("command", [("analyse",), ("brief", "-o", "-", "--format", "pdf")])
def test_a_full_disk_behind_the_output_is_told_in_a_sentence(
    article: Path, command: tuple[str, ...]
) -> None:
    verb, *options = command
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "attache", verb, str(article), *options],
            stdout=full,
            stderr=subprocess.PIPE,
            env=dict(os.environ, PYTHONPATH=str(ROOT / "desktop")),
            check=False,
            timeout=60,
        )
    told = done.stderr.decode()
    assert done.returncode == 1
    assert "the output cannot be written" in told
    assert "Traceback" not in told
    assert told.count("\n") == 1


def test_a_folder_stands_for_the_files_in_it(article: Path, tmp_path: Path) -> None:
    folder = tmp_path / "week"
    (folder / "monday").mkdir(parents=True)
    (folder / "monday" / "ferry.txt").write_text(article.read_text("utf-8"), "utf-8")
    (folder / "quay.txt").write_text(article.read_text("utf-8"), "utf-8")
    (folder / ".hidden.txt").write_text("no article", "utf-8")
    (folder / "desktop.ini").write_text("[.ShellClassInfo]\nIconIndex=3\n", "utf-8")
    done = attache("analyse", "--format", "json", folder)
    found = [Path(one["source"]["path"]).name for one in json.loads(done.stdout)]
    assert (done.returncode, found) == (0, ["ferry.txt", "quay.txt"])
    done = attache("brief", folder, "-o", f"{tmp_path / 'out'}/")
    assert (done.returncode, done.stderr) == (0, b"")
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == ["ferry.pdf", "quay.pdf"]


def test_what_cannot_be_read_in_a_folder_is_told(article: Path, tmp_path: Path) -> None:
    folder = tmp_path / "week"
    folder.mkdir()
    done = attache("analyse", folder)
    assert done.returncode == 1
    assert done.stderr.decode() == (
        f"attache: {folder}: There is no file in this folder. Choose another.\n"
    )
    assert attache("brief", folder, "-o", tmp_path / "out.pdf").returncode == 1
    (folder / "boat.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "ferry.txt").write_text(article.read_text("utf-8"), "utf-8")
    done = attache("analyse", "--format", "jsonl", folder)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, ["error" in one for one in lines]) == (1, [True, False])


def test_a_script_without_a_font_is_told_where_the_page_is_written(tmp_path: Path) -> None:
    path = tmp_path / "signs.txt"
    path.write_text(f"“𐀀𐀁𐀂,” said Ada Brun on Monday. {'The talks go on. ' * 4}\n", "utf-8")
    done = attache("brief", path, "-o", tmp_path / "out.pdf")
    assert done.returncode == 0
    page = extract_text(tmp_path / "out.pdf")
    assert ("No font on this computer has" in page) == (b"No font on this computer" in done.stderr)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--additions", "/nowhere/additions.txt"], "there is no file '/nowhere/additions.txt'"),
        (["--countries", "UK,DE"], "'UK' is no code of a country here"),
        (["-o", ""], "name a file, or a folder"),
    ],
)
def test_what_cannot_be_meant_is_refused(
    arguments: list[str], says: str, article: Path, tmp_path: Path
) -> None:
    out = [] if "-o" in arguments else ["-o", str(tmp_path / "x.pdf")]
    done = attache("brief", article, *out, *arguments)
    assert done.returncode == 2
    assert says in done.stderr.decode()
    assert list(tmp_path.iterdir()) == [article]


def test_an_empty_name_is_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = attache("analyse", "")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"not there" in done.stderr


def shell(line: str, *words: str | bytes | Path) -> subprocess.CompletedProcess[bytes]:
    """A line of a shell in which "$@" is the program with these words."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT / "desktop"))
    program = [sys.executable, "-m", "attache", *(os.fsencode(word) for word in words)]
    return subprocess.run(
        ["/bin/sh", "-c", line, "sh", *program],
        check=False,
        capture_output=True,
        env=environment,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix")
def test_a_closed_output_is_told_and_a_closed_error_stream_borne(article: Path) -> None:
    done = shell('"$@" >&-', "analyse", article)
    assert (done.returncode, done.stderr) == (
        1,
        b"attache: the output is closed. Send it to a file, or to a program that reads it.\n",
    )
    assert shell('"$@" 2>&-', "analyse", article.with_name("gone.txt")).returncode == 1
    assert shell('"$@" 2>&-', "brief", article, "-o", "x.nothing").returncode == 1


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")
def test_words_in_another_encoding_than_the_terminals(article: Path, tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    done = shell('"$@"', "brief", article, "-o", target, "--header", b"B\xfcro", "--note", b"\xff")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "B?ro" in extract_text(target)


NOWHERE_AT_HOME = """
import os, pwd, sys
def unknown(*_): raise KeyError("no such user")
pwd.getpwuid = unknown
for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
    os.environ.pop(name, None)
from attache.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a user without a home, as in a container")
def test_a_user_without_a_home_gets_a_page(article: Path, tmp_path: Path) -> None:
    article.write_text(article.read_text("utf-8") + "“𐀀𐀁” said Ada Brun.\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", NOWHERE_AT_HOME, "brief", article, "-o", tmp_path / "x.pdf"],
        check=False,
        capture_output=True,
        env=dict(os.environ, PYTHONPATH=str(ROOT / "desktop")),
        timeout=60,
    )
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr


def test_the_folder_of_reports_of_a_user_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    from attache import faults

    def unknown() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", unknown)
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    assert faults.state_folder().is_absolute()


INTERRUPTED = """
import sys
class Pressed:
    def find_spec(self, name, path=None, target=None):
        if name == "attache.cli":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Pressed())
from attache.__main__ import main
sys.exit(main(["analyse", "x.txt"]))
"""


def test_ctrl_c_while_the_program_starts_leaves_no_traceback() -> None:
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED],
        check=False,
        capture_output=True,
        env=dict(os.environ, PYTHONPATH=str(ROOT / "desktop")),
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (130, b"")
