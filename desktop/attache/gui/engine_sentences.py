"""The engine's sentences, word for word, for translators.

The engine knows no Qt and speaks English: its sentence is the key, and what it fills in (a number,
a name, the article's own words) stands in braces.  `engine_words` looks them up, and
`tests/gui/test_engine_words.py` holds that every fault of the engine is here.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

FAULTS = (
    QT_TRANSLATE_NOOP(
        "Engine",
        "Another program is writing to this file. Wait until it has finished, then try again.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Attaché never goes online: save the page and drop the file."),
    QT_TRANSLATE_NOOP("Engine", "One of the corrections cannot be read; it is left out."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The analysis ended before it was done, perhaps for want of memory. Close other "
        "programs and open the article again, or open a part of it.",
    ),
    QT_TRANSLATE_NOOP("Engine", "There are no words in it. Choose a file that holds an article."),
    QT_TRANSLATE_NOOP("Engine", "There are no words in this book. Choose another."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "There is no article in it, only headings or nothing. Choose a file that holds one.",
    ),
    QT_TRANSLATE_NOOP("Engine", "There is no file in this folder. Choose another."),
    QT_TRANSLATE_NOOP("Engine", "There is no page in this file. Save it again in your browser."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "These corrections are for another article. Open that article first.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This PDF draws more than Attaché can look through. Drop the article's web page or "
        "text, or print it to a PDF anew.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This PDF has more than {a} pages. Save the pages of the article as a PDF of their "
        "own, and drop that.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This PDF holds more than {a} characters. Save the pages of the article as a PDF of "
        "their own, and drop that.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This PDF holds no text, only pictures of its pages. Run text recognition (OCR) on "
        "it, or drop the article's web page.",
    ),
    QT_TRANSLATE_NOOP("Engine", "This book has no such chapter. Choose another."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This document has more parts than any article does. Export the article alone as text"
        " or PDF.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This document is damaged: the part that holds its text is missing. Get it again from"
        " where it came from.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This document is damaged: {a}. Save it again in the program that made it, or get it "
        "again from where it came from.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This document is protected by a password. Open it in the program that made it, save "
        "it without the password, and drop that.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This document unpacks to more than {a} MB, which no article does. Export the article"
        " alone as text or PDF.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This file cannot be read. Check that the disk it is on is still connected.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This file holds no text that can be read. Open it in the program that made it and "
        "save it as a web page, PDF, .docx or .txt.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This file holds {a} lines or paragraphs; Attaché takes up to {b}. Split it, or drop "
        "the article alone.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This file holds {a} million characters of text; Attaché takes up to {b} million ({c}"
        " MB) in such a file. Split it, or drop the article alone.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This file is damaged, or not what its name says. Save it again in the program that "
        "made it, or get it again from where it came from.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This file is larger than {a} MB. Attaché takes up to {b} MB of text: "
        "drop the article alone.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This file is named as .{a} but is none. Get it again from where it came from.",
    ),
    QT_TRANSLATE_NOOP("Engine", "This file of corrections is damaged. Export it again."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This folder holds more than {a} files; the others were not opened. Drop them apart.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a device or a pipe of the system, not a file. Choose an article's file.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is not a file of corrections. Choose one that Attaché has written.",
    ),
    QT_TRANSLATE_NOOP("Engine", "This logo cannot be read as an image. Choose a PNG or JPEG file."),
    QT_TRANSLATE_NOOP("Engine", "This logo is too large. Choose an image of fewer pixels."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This page cannot be made. Choose fewer countries or kinds of quotes.",
    ),
    QT_TRANSLATE_NOOP("Engine", "{a}: give the file one of these endings: {b}."),
    QT_TRANSLATE_NOOP("Engine", "{a}: there is a file of this name already. Choose another name."),
    QT_TRANSLATE_NOOP("Engine", "This file is not there any more. Choose another."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a link that leads only to itself. Choose the file itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The name of this file is too long for the system. Give it a shorter one.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "You may not read this file. Ask its owner, or copy it to a folder of yours.",
    ),
    QT_TRANSLATE_NOOP("Engine", "This is a folder, not an article. Choose the files in it."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "There are no words in this message. Choose a file that holds an article.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This PDF unpacks to more than any article does. Export the article alone as text.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "There is no room left on the disk. Make some, or choose another folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Your share of the disk is used up. Make some room, or choose another folder.",
    ),
    QT_TRANSLATE_NOOP("Engine", "You may not write in this folder. Choose another."),
    QT_TRANSLATE_NOOP("Engine", "You may not write this file. Choose another name or folder."),
    QT_TRANSLATE_NOOP("Engine", "This disk can only be read. Choose another folder."),
    QT_TRANSLATE_NOOP("Engine", "There is no such folder. Choose one that exists."),
    QT_TRANSLATE_NOOP("Engine", "A folder has this name. Choose another name."),
    QT_TRANSLATE_NOOP("Engine", "This name is too long. Choose a shorter one."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Another program has this file open. Close it there, then try again.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The file could not be written. Choose another name or folder."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a table or an export of a database, not an article. Export the article "
        "itself as text, .docx or PDF, and drop that.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is an XML file, not an article. Export the article itself as text, .docx or a "
        "web page, and drop that.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a document of an old Word. Open it in Word or LibreOffice, save it as .docx,"
        " and drop that.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a message in Outlook's own format. Save it as .eml, or copy its text and "
        "paste it here.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a document of Apple Pages. Export it as Word (.docx) or PDF in Pages, and "
        "drop that.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a spreadsheet, not an article. Save the article as .docx, PDF or text, and "
        "drop that.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "These are slides, not an article. Save the article as .docx, PDF or text, and drop that.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a picture. Attaché reads text, not pictures: drop the article's page, PDF or"
        " document.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a sound or a film. Attaché reads text: drop the article's page, PDF or document.",
    ),
    QT_TRANSLATE_NOOP("Engine", "This is an archive. Unpack it, and drop the article in it."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a program, not an article. Drop an article's page, PDF or document.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Attaché never goes online: open the link in your browser, save the page and drop the"
        " file.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This kind of e-book cannot be read. Convert it to .epub, and drop that.",
    ),
    QT_TRANSLATE_NOOP("Engine", "This is a PostScript file. Convert it to PDF, and drop that."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a whole mail folder. Save the one message as .eml, and drop that.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This kind of document cannot be read. Save it as .docx, .odt or PDF, and drop that.",
    ),
    QT_TRANSLATE_NOOP("Engine", "the part that holds its text is empty"),
    QT_TRANSLATE_NOOP("Engine", "its table of contents is missing"),
    QT_TRANSLATE_NOOP("Engine", "a part of it is no valid XML"),
    QT_TRANSLATE_NOOP("Engine", "its end is missing or its parts do not fit together"),
    QT_TRANSLATE_NOOP("Engine", "the part {a} is missing"),
    QT_TRANSLATE_NOOP("Engine", "a part of it is packed in a way that such documents never are"),
    QT_TRANSLATE_NOOP("Engine", "a part of it cannot be unpacked"),
    QT_TRANSLATE_NOOP("Engine", "one of its pages is ten metres large"),
)
# Why a country was told: whole reasons ...
WHYS = (
    QT_TRANSLATE_NOOP("Engine", "said by the reader"),
    QT_TRANSLATE_NOOP("Engine", "{a}: your own addition"),
    QT_TRANSLATE_NOOP("Engine", "speak jointly: {a}"),
    QT_TRANSLATE_NOOP("Engine", "speaks for {a}"),
    QT_TRANSLATE_NOOP("Engine", "{a}: American lawmaker, by party and state"),
    QT_TRANSLATE_NOOP("Engine", "{a}, in an article about {b} (weaker evidence)"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "the article is about {a} and names no other country for them (weaker evidence)",
    ),
    QT_TRANSLATE_NOOP("Engine", "{a} (not held on the article's day)"),
    QT_TRANSLATE_NOOP("Engine", "{a} (no date; all offices known agree)"),
    QT_TRANSLATE_NOOP("Engine", "{a}, since {day}"),
    QT_TRANSLATE_NOOP("Engine", "{a}, {day} to {last}"),
)
# ... and what a name in them is; `day` and `last` are dates.
RELATIONS = (
    QT_TRANSLATE_NOOP("Engine", "body of the EU"),
    QT_TRANSLATE_NOOP("Engine", "body of NATO"),
    QT_TRANSLATE_NOOP("Engine", "body of the United Nations"),
    QT_TRANSLATE_NOOP("Engine", "international body"),
    QT_TRANSLATE_NOOP("Engine", "stands for {a}"),
    QT_TRANSLATE_NOOP("Engine", "capital of {a}"),
    QT_TRANSLATE_NOOP("Engine", "city in {a}"),
    QT_TRANSLATE_NOOP("Engine", "region of {a}"),
    QT_TRANSLATE_NOOP("Engine", "seat of government of {a}"),
    QT_TRANSLATE_NOOP("Engine", "government of {a}"),
    QT_TRANSLATE_NOOP("Engine", "legislature of {a}"),
    QT_TRANSLATE_NOOP("Engine", "ministry of {a}"),
    QT_TRANSLATE_NOOP("Engine", "court of {a}"),
    QT_TRANSLATE_NOOP("Engine", "central bank of {a}"),
    QT_TRANSLATE_NOOP("Engine", "force of {a}"),
    QT_TRANSLATE_NOOP("Engine", "agency of {a}"),
    QT_TRANSLATE_NOOP("Engine", "party in {a}"),
    QT_TRANSLATE_NOOP("Engine", "armed group in {a}"),
    QT_TRANSLATE_NOOP("Engine", "title used in {a}"),
    QT_TRANSLATE_NOOP("Engine", "company of {a}"),
    QT_TRANSLATE_NOOP("Engine", "association in {a}"),
    QT_TRANSLATE_NOOP("Engine", "institute in {a}"),
    QT_TRANSLATE_NOOP("Engine", "news outlet of {a}"),
    QT_TRANSLATE_NOOP("Engine", "body: {a}"),
)
