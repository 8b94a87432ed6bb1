"""The characters of an article while they are being found: who has which names and roles."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from operator import lt

from attache.entities.lexicon import Lexicon
from attache.entities.names import Name, folded
from attache.entities.roles import Role, fit
from attache.model import EntityType, Span

# Ages of teenagers, who are called so: "the 19-year-old Brazilian ... the teenager".
_TEENS = re.compile(r"1[3-9]-year-old$")
# Somebody described in more ways than these is known well enough.
_MOST_ROLES = 24
_FOREMOST = 8


@dataclass(slots=True, eq=False)
class Character:
    """Somebody or something in the making; `Entity` is made of it in the end.

    `names` are its names with their places, `mentions` every place, `classes` what a body is
    ("paper", "court"), `owner` the one it speaks for, `spoke` whether a cue names it as a source.
    `voice` says that an unnamed spokesperson speaks for this body (then "she" can mean it), `maybe`
    that a lone name may be a person's or a body's, `single` that it is "one of them",
    `bare` how often a last name alone meant it, `acts` whether it is the subject of a verb,
    `styled` a place that names them with a form of address or a rank ("Lord Marsh").
    """

    type: EntityType
    names: list[tuple[tuple[str, ...], Span]] = field(default_factory=list)
    mentions: dict[Span, int] = field(default_factory=dict)
    roles: list[Role] = field(default_factory=list)
    gender: str = ""
    classes: set[str] = field(default_factory=set)
    owner: Character | None = None
    spoke: bool = False
    plural: bool = False
    single: bool = False
    given: str = ""
    last: str = ""
    suffix: str = ""
    voice: bool = False
    maybe: bool = False
    bare: int = 0
    acts: bool = False
    styled: Span | None = None
    first: int = -1
    latest: int = -1

    @property
    def quiet(self) -> bool:
        """Whether it only was said, as documents are, and nobody's."""
        return not self.names and not self.spoke

    def seen(self, span: Span, sentence: int) -> None:
        """Take down a mention."""
        self.mentions.setdefault(span, sentence)
        self.first = sentence if self.first < 0 else self.first
        self.latest = max(self.latest, sentence)

    def holds(self, asked: Role, lexicon: Lexicon) -> float | None:
        """How well a role fits those it is known to hold; None where none fits."""
        fits = [score for held in self.roles if (score := fit(asked, held, lexicon)) is not None]
        return max(fits, default=None)


@dataclass(slots=True)
class Cast:
    """All characters, with indexes by name and by role noun, so that none is searched for; `codes`
    tells where the article first names each country."""

    lexicon: Lexicon
    everyone: list[Character] = field(default_factory=list)
    by_last: dict[str, list[Character]] = field(default_factory=dict)
    by_given: dict[str, list[Character]] = field(default_factory=dict)
    by_head: dict[str, list[Character]] = field(default_factory=dict)
    bodies: dict[tuple[str, ...], Character] = field(default_factory=dict)
    by_class: dict[str, list[Character]] = field(default_factory=dict)
    by_word: dict[str, list[Character]] = field(default_factory=dict)
    by_middle: dict[str, list[Character]] = field(default_factory=dict)
    by_part: dict[str, list[Character]] = field(default_factory=dict)
    by_initials: dict[str, Character] = field(default_factory=dict)
    foremost: list[Character] = field(default_factory=list)
    codes: dict[str, int] = field(default_factory=dict)

    def new(self, kind: EntityType) -> Character:
        """A new character."""
        character = Character(kind)
        self.everyone.append(character)
        return character

    def notice(self, character: Character) -> None:
        """Keep the persons mentioned most often so far, the most often first."""
        if character.type is not EntityType.PERSON:
            return
        if character not in self.foremost:
            self.foremost.append(character)
        counts = [len(one.mentions) for one in self.foremost]
        if any(map(lt, counts, counts[1:])):
            self.foremost.sort(key=lambda one: -len(one.mentions))
        del self.foremost[_FOREMOST:]

    def add_role(self, character: Character, role: Role) -> None:
        """What the article says that somebody is."""
        if any(_TEENS.match(word) for word in (role.head, *role.words)):
            self.add_role(character, Role("teenager"))
        if role not in character.roles and len(character.roles) < _MOST_ROLES:
            character.roles.append(role)
            short = [role.initials[first:] for first in range(len(role.initials) - 1)]
            for head in (*self._heads(role.head), *short):
                holders = self.by_head.setdefault(head, [])
                if character not in holders[-8:]:
                    holders.append(character)
        if not character.gender:
            character.gender = self.lexicon.gender_of(role.head)

    def _heads(self, head: str) -> list[str]:
        return [head, *(f"={number}" for number in sorted(self.lexicon.same.get(head, ())))]

    def holders(
        self, asked: Role, among: Callable[[Character], bool]
    ) -> list[tuple[float, Character]]:
        """Those `among` them whose known roles fit, with how well, the latest mentioned last."""
        found: dict[int, tuple[float, Character]] = {}
        for head in self._heads(asked.head):
            for character in self.by_head.get(head, ())[-40:]:
                if id(character) not in found and among(character):
                    score = character.holds(asked, self.lexicon)
                    if score is not None:
                        found[id(character)] = (score, character)
        return sorted(found.values(), key=lambda pair: pair[1].latest)

    def name_person(self, character: Character, name: Name) -> None:
        """Index a person under the words of a name; the fullest comes to stand first."""
        character.names.append((name.words, name.span))
        keys = name.keys
        if len(keys) > 2:
            self.by_initials.setdefault("".join(key[0] for key in keys), character)
        if len(keys) > 1:
            character.given = character.given or keys[0]
            self._index(self.by_given, keys[0], character)
            for number in sorted(self.lexicon.nicknames.get(keys[0], ())):
                self._index(self.by_given, f"~{number}", character)
            if len(keys) > 2:
                self._index(self.by_given, " ".join(keys[:2]), character)
            for key in keys[1:-1]:
                long = len(key) > 2 or key in self.lexicon.family_first
                if long and key not in self.lexicon.particles:
                    self._index(self.by_middle, key, character)
            if "-" in keys[-1]:
                for key in keys[-1].split("-"):
                    self._index(self.by_part, key, character)
        character.last = character.last or keys[-1]
        self._index(self.by_last, keys[-1], character)
        character.suffix = character.suffix or name.suffix

    @staticmethod
    def name_again(character: Character, name: Name) -> None:
        """Take down a shorter form of a person's name."""
        character.names.append((name.words, name.span))
        character.bare += 1

    @staticmethod
    def _index(index: dict[str, list[Character]], key: str, character: Character) -> None:
        here = index.setdefault(key, [])
        if character not in here:
            here.append(character)

    def same_given(self, one: str, other: str) -> bool:
        """Whether two given names can be one person's: equal, an initial, or a known short form."""
        if one == other:
            return True
        short, long = sorted((one, other), key=len)
        if len(short) <= 2 and short[0] == long[0]:
            return True
        sets = self.lexicon.nicknames
        return bool(sets.get(one, frozenset()) & sets.get(other, frozenset()))


def title_gender(name: Name, lexicon: Lexicon) -> str:
    """The gender that honorific, title or given name tell; "" where they tell none."""
    told = lexicon.honorifics.get(name.honorific, "") or lexicon.gender_of(name.head)
    if told or not name.words:
        return told
    if len(name.words) > 2 and name.keys[0] in lexicon.family_first:
        return ""  # Kim Jong Un is no Kim
    if len(name.words) > 1 or name.honorific in lexicon.given_styles:
        return lexicon.given.get(name.words[0].lower(), "") or lexicon.given.get(
            folded(name.words[0]), ""
        )
    return ""
