"""Writes the completions of three shells beside this file, from the program's own parser.

    python resources/linux/completions/generate.py

A test holds them to the parser.  (shtab would do the same, but knows no program that takes either
a command or files.)
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from attache.cli.arguments import parser

FILES = {"bash": "attache.bash", "zsh": "_attache", "fish": "attache.fish"}
HEAD = "# Completion for attache.  Made by generate.py of the source: do not edit.\n"
FOLDERS = ("--profile",)
PATHS = ("--additions", "--logo", "--output")


@dataclass(frozen=True, slots=True)
class Option:
    """`names` with their dashes; `value` is what follows: nothing, word, file, folder or choice."""

    names: tuple[str, ...]
    help: str
    value: str
    choices: tuple[str, ...] = ()


def _option(action: argparse.Action) -> Option:
    names, said = tuple(action.option_strings), (action.help or "").replace("%%", "%")
    if action.nargs == 0:
        return Option(names, said, "nothing")
    if action.choices:
        return Option(names, said, "choice", tuple(map(str, action.choices)))
    known = {*names}
    kind = "folder" if known & {*FOLDERS} else "file" if known & {*PATHS} else "word"
    return Option(names, said, kind)


def options() -> dict[str, tuple[str, tuple[Option, ...]]]:
    """What each command is for, and its options; those without a command under ''."""
    top = parser(["--help"])
    (commands,) = (each for each in top._actions if isinstance(each.choices, dict))
    helps = {each.dest: each.help or "" for each in commands._get_subactions()}
    known = {"": top, **commands.choices}  # type: ignore[dict-item]
    return {
        name: (
            helps.get(name, ""),
            tuple(_option(each) for each in found._actions if each.option_strings),
        )
        for name, found in known.items()
    }


_BASH = """\
_attache() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command='' word before=''
    if [[ $cur == "=" ]]; then cur=; fi
    if [[ $prev == "=" ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ $word != [-=]* && $before != --profile && $before != "=" ]]; then
            case $word in @COMMANDS@) command=$word ;; *) command=files ;; esac
            break
        fi
        before=$word
    done
    COMPREPLY=()
    case $command:$prev in
@VALUES@
    esac
    case $command:$cur in
@OPTIONS@
    esac
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    if [[ -z $command ]]; then
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "@WORDS@" -- "$cur")
    fi
}
complete -F _attache attache
"""
_NAMES = (
    'compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen {} -- "$cur"); return ;;'
)
_GIVES = {
    "word": "return ;;",
    "file": _NAMES.format("-f"),
    "folder": _NAMES.format("-d"),
    "choice": 'mapfile -t COMPREPLY < <(compgen -W "{}" -- "$cur"); return ;;',
}


def bash() -> str:
    """The completion for bash."""
    known = options()
    values, names = [], []
    for command, (_, found) in known.items():
        for each in found:
            if each.value != "nothing":
                places = "|".join(f"{command}:{name}" for name in each.names)
                values.append(f"    {places}) {_GIVES[each.value].format(' '.join(each.choices))}")
        words = " ".join(name for each in found for name in each.names)
        gives = _GIVES["choice"].format(words)
        names.append(f"    {command}:-*) {gives}")
    commands = [name for name in known if name]
    return HEAD + (
        _BASH.replace("@COMMANDS@", "|".join(commands))
        .replace("@VALUES@", "\n".join(values))
        .replace("@OPTIONS@", "\n".join(names))
        .replace("@WORDS@", " ".join(commands))
    )


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "'\\''") + "'"


_ZSH = {"file": ":file:_files", "folder": ":folder:_files -/", "word": ":value: ", "nothing": ""}


def _zsh_option(option: Option) -> str:
    said = option.help.translate({ord(mark): f"\\{mark}" for mark in "[]:\\"})
    gives = f":value:({' '.join(option.choices)})" if option.choices else _ZSH[option.value]
    if len(option.names) == 1:
        return _quoted(f"{option.names[0]}[{said}]{gives}")
    both = ",".join(option.names)
    return f"{_quoted('(' + ' '.join(option.names) + ')')}{{{both}}}{_quoted(f'[{said}]{gives}')}"


def zsh() -> str:
    """The completion for zsh."""
    known = options()
    cases, words = [], []
    for command, (said, found) in known.items():
        lines = " \\\n            ".join(_zsh_option(each) for each in found)
        if command:
            words.append(_quoted(f"{command}:{said}"))
            cases.append(
                f"    {command})\n        _arguments {lines} \\\n            '*:article:_files' ;;"
            )
        else:
            top = lines
    return f"""#compdef attache
{HEAD}
_attache_first() {{
    local -a commands=({" ".join(words)})
    _describe command commands
    _files
}}

_attache() {{
    local context state state_descr line
    typeset -A opt_args
    _arguments -C {top} \\
            '1:article or command:_attache_first' '*::words:->words'
    [[ $state == words ]] || return
    case $line[1] in
{chr(10).join(cases)}
    *) _files ;;
    esac
}}
_attache "$@"
"""


def fish() -> str:
    """The completion for fish."""
    known = options()
    commands = [name for name in known if name]
    none = f"not __fish_seen_subcommand_from {' '.join(commands)}"
    lines = [HEAD.rstrip()]
    for command, (said, found) in known.items():
        when = f"__fish_seen_subcommand_from {command}" if command else none
        if command:
            alone = "__fish_is_first_token"
            lines.append(f"complete -c attache -n {alone} -a {command} -d {_quoted(said)}")
        for each in found:
            names = " ".join(
                f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}"
                for name in each.names
            )
            more = {"nothing": "", "word": " -x", "file": " -r -F", "folder": " -x"}.get(
                each.value, ""
            )
            if each.choices:
                more = f" -x -a {_quoted(' '.join(each.choices))}"
            elif each.value == "folder":
                more += " -a '(__fish_complete_directories)'"
            lines.append(
                f"complete -c attache -n {_quoted(when)} {names}{more} -d {_quoted(each.help)}"
            )
    return "\n".join(lines) + "\n"


COMPLETIONS = {"bash": bash, "zsh": zsh, "fish": fish}

if __name__ == "__main__":
    for shell, name in FILES.items():
        (Path(__file__).parent / name).write_text(COMPLETIONS[shell](), "utf-8")
