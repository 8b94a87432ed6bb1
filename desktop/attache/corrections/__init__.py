"""The reader's corrections: what they are, how they are kept, and how they change a briefing."""

from attache.corrections.apply import corrected, corrected_article
from attache.corrections.kinds import (
    Correction,
    CountryIs,
    ExtentIs,
    IsAQuote,
    KindIs,
    NotAQuote,
    Noted,
    OffPage,
    OtherEntity,
    RoleIs,
    SameEntity,
    SpeakerCountryIs,
    SpeakerIs,
    Starred,
    SummaryWith,
    SummaryWithout,
    TitleIs,
)
from attache.corrections.record import (
    BrokenCorrectionsError,
    as_record,
    fingerprint,
    from_record,
)

__all__ = [
    "BrokenCorrectionsError",
    "Correction",
    "CountryIs",
    "ExtentIs",
    "IsAQuote",
    "KindIs",
    "NotAQuote",
    "Noted",
    "OffPage",
    "OtherEntity",
    "RoleIs",
    "SameEntity",
    "SpeakerCountryIs",
    "SpeakerIs",
    "Starred",
    "SummaryWith",
    "SummaryWithout",
    "TitleIs",
    "as_record",
    "corrected",
    "corrected_article",
    "fingerprint",
    "from_record",
]
