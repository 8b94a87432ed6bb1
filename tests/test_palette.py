"""The palette: told apart by everybody, legible everywhere, the same from article to article."""

from __future__ import annotations

import math
from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache import palette
from attache.palette import Theme, colour, contrast, mixed, slots

# Machado, Oliveira, Fernandes: "A Physiologically-based Model for Simulation of Color Vision
# Deficiency", IEEE TVCG 2009, table for severity 1.0; applied to linear RGB.
VISIONS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
OFTEN = ("US", "RU", "UA", "GB", "DE", "FR", "CN", "IL", "IR", "EU")
Lab = tuple[float, float, float]


def lab(hexadecimal: str, vision: str) -> Lab:
    """CIELAB (D65) of an sRGB colour as that vision sees it."""
    raw = [int(hexadecimal[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in raw]
    seen = [
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear, strict=True))))
        for row in VISIONS[vision]
    ]
    to_xyz = (
        (0.4124564, 0.3575761, 0.1804375),
        (0.2126729, 0.7151522, 0.0721750),
        (0.0193339, 0.1191920, 0.9503041),
    )
    x, y, z = (
        sum(a * b for a, b in zip(row, seen, strict=True)) / white
        for row, white in zip(to_xyz, (0.95047, 1.0, 1.08883), strict=True)
    )
    f = [t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z)]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def ciede2000(one: Lab, two: Lab) -> float:
    """The colour difference of CIE 142-2001, in the notation of Sharma, Wu and Dalal (2005)."""
    mean_c = (math.hypot(*one[1:]) + math.hypot(*two[1:])) / 2
    g = 0.5 * (1 - math.sqrt(mean_c**7 / (mean_c**7 + 25.0**7)))
    polar = []
    for lightness, a_star, b in (one, two):
        a = (1 + g) * a_star
        hue = math.degrees(math.atan2(b, a)) % 360 if (a, b) != (0, 0) else 0.0
        polar.append((lightness, math.hypot(a, b), hue))
    (l1, c1, h1), (l2, c2, h2) = polar
    turn = h2 - h1
    if c1 * c2 == 0:
        turn = 0.0
    elif turn > 180:
        turn -= 360
    elif turn < -180:
        turn += 360
    d_hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    ml, mc = (l1 + l2) / 2, (c1 + c2) / 2
    mh = h1 + h2
    if c1 * c2 != 0:
        far = abs(h1 - h2) > 180
        mh = (mh + (360 if mh < 360 else -360) * far) / 2
    t = (
        1
        - 0.17 * math.cos(math.radians(mh - 30))
        + 0.24 * math.cos(math.radians(2 * mh))
        + 0.32 * math.cos(math.radians(3 * mh + 6))
        - 0.20 * math.cos(math.radians(4 * mh - 63))
    )
    s_l = 1 + 0.015 * (ml - 50) ** 2 / math.sqrt(20 + (ml - 50) ** 2)
    s_c, s_h = 1 + 0.045 * mc, 1 + 0.015 * mc * t
    turned = 60 * math.exp(-(((mh - 275) / 25) ** 2))
    r_t = -2 * math.sqrt(mc**7 / (mc**7 + 25.0**7)) * math.sin(math.radians(turned))
    dl, dc, dh = (l2 - l1) / s_l, (c2 - c1) / s_c, d_hue / s_h
    return math.sqrt(dl**2 + dc**2 + dh**2 + r_t * dc * dh)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [  # from the test data of Sharma, Wu and Dalal (2005)
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 3.1571, -77.2803), (50.0, 0.0, -82.7485), 2.8615),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
        ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_yardstick_agrees_with_published_pairs(one: Lab, two: Lab, expected: float) -> None:
    assert ciede2000(one, two) == pytest.approx(expected, abs=1e-4)
    assert ciede2000(two, one) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("theme", Theme)
def test_any_two_countries_are_told_apart(theme: Theme, vision: str) -> None:
    seen = {slot: lab(colour(slot, theme), vision) for slot in range(len(palette.SLOTS))}
    near = {pair: ciede2000(seen[pair[0]], seen[pair[1]]) for pair in combinations(seen, 2)}
    assert min(near.values()) >= 10, min(near.items(), key=lambda item: item[1])


@pytest.mark.parametrize("theme", Theme)
def test_bars_and_chips_are_legible(theme: Theme) -> None:
    for choice in (None, *range(len(palette.SLOTS))):
        own, ground = colour(choice, theme), palette.GROUND[theme]
        assert contrast(own, palette.CHIP_TEXT[theme]) >= 4.5
        assert contrast(own, ground) >= 3
        assert contrast(own, mixed(own, ground, palette.TINT[theme])) >= 3


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


@pytest.mark.parametrize("slot", range(len(palette.SLOTS)))
def test_a_country_has_one_hue_on_screen_and_paper(slot: int) -> None:
    hues = [math.atan2(*lab(colour(slot, theme), "normal")[:0:-1]) for theme in Theme]
    for one, two in combinations(hues, 2):
        assert math.cos(one - two) > math.cos(math.radians(40))
    light, paper = (lab(colour(slot, theme), "normal") for theme in (Theme.LIGHT, Theme.PAPER))
    assert ciede2000(light, paper) < 10


def test_those_who_are_often_on_one_page_keep_different_colours() -> None:
    assert len({palette.preferred(code) for code in OFTEN}) == len(OFTEN)
    assert slots(OFTEN) == {code: palette.preferred(code) for code in OFTEN}


@pytest.mark.parametrize("codes", list(permutations(("US", "NO", "KE", "EU"))))
def test_the_order_of_the_article_changes_no_colour_without_need(codes: tuple[str, ...]) -> None:
    assert slots(codes) == {code: palette.preferred(code) for code in codes}


def test_a_country_moves_only_when_another_needs_its_slot() -> None:
    home = palette.preferred("IL")
    assert palette.preferred("NATO") == home
    found = slots(["NATO", "IL"])
    assert found["NATO"] == home
    assert found["IL"] != home
    assert slots(["NATO", "IL"], {"IL": home})["IL"] == home


codes = st.lists(
    st.from_regex(r"[A-Z]{2}|EU|NATO|UN|INT", fullmatch=True), unique=True, max_size=30
)
owns = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


@given(codes, st.dictionaries(st.sampled_from(OFTEN), st.integers(0, 9)))
def test_ten_countries_have_ten_colours(found: list[str], kept: dict[str, int]) -> None:
    given_slots = slots(found, kept)
    assert list(given_slots) == found
    assert len(set(given_slots.values())) == min(len(found), len(palette.SLOTS))


@given(codes, owns)
def test_the_readers_colour_stays(found: list[str], own: str) -> None:
    assert slots(["FR", *found], {"FR": own})["FR"] == own


def test_nobody_gets_a_colour_like_the_readers_own() -> None:
    blue = palette.SLOTS[palette.preferred("US")][0]
    found = slots(["KE", "US"], {"KE": blue})
    assert found["US"] != palette.preferred("US")


@given(owns)
def test_the_readers_colour_is_made_legible_in_every_theme(own: str) -> None:
    for theme in Theme:
        shade = colour(own, theme)
        assert contrast(shade, palette.CHIP_TEXT[theme]) >= 4.5
        assert contrast(shade, palette.GROUND[theme]) >= 3


def test_a_legible_colour_of_the_readers_is_left_alone() -> None:
    assert colour("#1D4F91", Theme.LIGHT) == "#1d4f91"
    assert colour("#1d4f91", Theme.DARK) != "#1d4f91"


@pytest.mark.parametrize("broken", ["blue", "#12345", "#12345g", "1d4f91", ""])
def test_what_is_no_colour_is_refused(broken: str) -> None:
    with pytest.raises(ValueError, match="#rrggbb"):
        colour(broken, Theme.LIGHT)


@pytest.mark.parametrize("theme", Theme)
def test_no_country_is_grey_and_only_that(theme: Theme) -> None:
    for vision in VISIONS:
        grey = lab(colour(None, theme), vision)
        for slot in range(len(palette.SLOTS)):
            assert ciede2000(grey, lab(colour(slot, theme), vision)) >= 9
    red, green, blue = (int(colour(None, theme)[i : i + 2], 16) for i in (1, 3, 5))
    assert max(red, green, blue) - min(red, green, blue) < 16
    assert None not in slots(["US", "FR"]).values()
