<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Attaché</source>
        <translation>Über Attaché</translation>
    </message>
    <message>
        <source>An article becomes a one-page briefing of who said what, country by country. Everything happens on this computer: no text ever leaves it. Every line shown is the article’s own, and leads back to its place in it.</source>
        <translation>Aus einem Artikel wird ein Briefing auf einer Seite: wer was sagt, Land für Land. Alles geschieht auf diesem Computer: kein Text verlässt ihn. Jede gezeigte Zeile stammt aus dem Artikel und führt an ihre Stelle zurück.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Attaché: MIT licence, © Attaché contributors</source>
        <translation>Attaché: MIT-Lizenz, © Attaché contributors</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Protokoll: {path}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste an article</source>
        <translation>Artikel ein&amp;fügen</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Beispiel ansehen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Save the page as P&amp;DF…</source>
        <translation>Seite als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Print se&amp;veral articles…</source>
        <translation>&amp;Mehrere Artikel drucken…</translation>
    </message>
    <message>
        <source>&amp;Close the article</source>
        <translation>Artikel s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Fi&amp;lter quotes</source>
        <translation>Zitate fi&amp;ltern</translation>
    </message>
    <message>
        <source>Show &amp;all quotes</source>
        <translation>&amp;Alle Zitate zeigen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Tisch</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Quotes with the sentences a&amp;round them</source>
        <translation>Zitate mit den Sätzen da&amp;rum herum</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Why this speaker and country</source>
        <translation>&amp;Warum dieser Sprecher und dieses Land</translation>
    </message>
    <message>
        <source>Show in the &amp;article</source>
        <translation>Im &amp;Artikel zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy the quote with its source</source>
        <translation>Zitat mit Quelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Korrigieren</translation>
    </message>
    <message>
        <source>Correct this quot&amp;e…</source>
        <translation>Dieses Zitat korrigi&amp;eren…</translation>
    </message>
    <message>
        <source>Somebody else &amp;said it…</source>
        <translation>Jemand anders hat es &amp;gesagt…</translation>
    </message>
    <message>
        <source>Another &amp;country for this quote…</source>
        <translation>Anderes &amp;Land für dieses Zitat…</translation>
    </message>
    <message>
        <source>Another country for this s&amp;peaker…</source>
        <translation>Anderes Land für diesen S&amp;precher…</translation>
    </message>
    <message>
        <source>This speaker’s country, in every article…</source>
        <translation>Land dieses Sprechers, in jedem Artikel…</translation>
    </message>
    <message>
        <source>Another &amp;kind of quote…</source>
        <translation>Andere A&amp;rt von Zitat…</translation>
    </message>
    <message>
        <source>The quote is the selected te&amp;xt</source>
        <translation>Das Zitat ist der ausgewählte Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Another of that name…</source>
        <translation>Ein &amp;anderer dieses Namens…</translation>
    </message>
    <message>
        <source>No&amp;te on the quote…</source>
        <translation>N&amp;otiz zum Zitat…</translation>
    </message>
    <message>
        <source>The quote begins a word earlier</source>
        <translation>Das Zitat beginnt ein Wort früher</translation>
    </message>
    <message>
        <source>The quote begins a word later</source>
        <translation>Das Zitat beginnt ein Wort später</translation>
    </message>
    <message>
        <source>The quote ends a word earlier</source>
        <translation>Das Zitat endet ein Wort früher</translation>
    </message>
    <message>
        <source>The quote ends a word later</source>
        <translation>Das Zitat endet ein Wort später</translation>
    </message>
    <message>
        <source>This is &amp;not a quote</source>
        <translation>Das ist &amp;kein Zitat</translation>
    </message>
    <message>
        <source>The selected text is a &amp;quote</source>
        <translation>Der ausgewählte Text ist ein &amp;Zitat</translation>
    </message>
    <message>
        <source>The speaker is the sa&amp;me as…</source>
        <translation>Der Sprecher ist &amp;derselbe wie…</translation>
    </message>
    <message>
        <source>F&amp;irst on the page</source>
        <translation>Zu&amp;erst auf der Seite</translation>
    </message>
    <message>
        <source>Keep &amp;off the page</source>
        <translation>&amp;Nicht auf die Seite</translation>
    </message>
    <message>
        <source>Put this sentence in the s&amp;ummary</source>
        <translation>Diesen Satz in die Z&amp;usammenfassung</translation>
    </message>
    <message>
        <source>Take this sentence out of the summar&amp;y</source>
        <translation>Diesen Satz aus der Zusammen&amp;fassung nehmen</translation>
    </message>
    <message>
        <source>This paragraph is …</source>
        <translation>Dieser Absatz ist …</translation>
    </message>
    <message>
        <source>Title of the article…</source>
        <translation>Titel des Artikels…</translation>
    </message>
    <message>
        <source>List of corrections</source>
        <translation>Liste der Korrekturen</translation>
    </message>
    <message>
        <source>Save the corrections as a file…</source>
        <translation>Korrekturen als Datei speichern…</translation>
    </message>
    <message>
        <source>Take corrections from a file…</source>
        <translation>Korrekturen aus einer Datei übernehmen…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Next quote</source>
        <translation>&amp;Nächstes Zitat</translation>
    </message>
    <message>
        <source>&amp;Previous quote</source>
        <translation>&amp;Voriges Zitat</translation>
    </message>
    <message>
        <source>Next &amp;country</source>
        <translation>Nächstes &amp;Land</translation>
    </message>
    <message>
        <source>P&amp;revious country</source>
        <translation>Vo&amp;riges Land</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Voriger B&amp;ereich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Attaché</source>
        <translation>&amp;Über Attaché</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>no headline, first sentence shown</source>
        <translation>keine Überschrift, erster Satz gezeigt</translation>
    </message>
    <message>
        <source>not English: only words in quotation marks are quotes</source>
        <translation>nicht Englisch: nur Worte in Anführungszeichen sind Zitate</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>BriefingPane</name>
    <message>
        <source>No quote passes the filter. Choose “All”, or clear the filter.</source>
        <translation>Kein Zitat passt zum Filter. Wählen Sie „Alle“ oder leeren Sie den Filter.</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>In diesem Artikel wird niemand zitiert.</translation>
    </message>
</context>
<context>
    <name>BriefingView</name>
    <message>
        <source>Summary and quotes by country</source>
        <translation>Zusammenfassung und Zitate nach Ländern</translation>
    </message>
</context>
<context>
    <name>ChapterCommand</name>
    <message>
        <source>Which chapter of “{name}”?</source>
        <translation>Welches Kapitel von „{name}“?</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}: {count}. Click to see only these, Ctrl and click to add them.</source>
        <translation>{name}: {count}. Klick zeigt nur diese, Strg und Klick fügt sie hinzu.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Nobody whom the article names</source>
        <translation>Niemand, den der Artikel nennt</translation>
    </message>
    <message>
        <source>named in {place}</source>
        <translation>genannt in {place}</translation>
    </message>
    <message>
        <source>A paragraph of the article</source>
        <translation>Ein Absatz des Artikels</translation>
    </message>
    <message>
        <source>A quotation</source>
        <translation>Ein Zitatabsatz</translation>
    </message>
    <message>
        <source>An item of a list</source>
        <translation>Ein Listenpunkt</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation>Der Vorspann</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Eine Zwischenüberschrift</translation>
    </message>
    <message>
        <source>The byline</source>
        <translation>Die Autorenzeile</translation>
    </message>
    <message>
        <source>A caption or credit</source>
        <translation>Eine Bildunterschrift oder ein Nachweis</translation>
    </message>
    <message>
        <source>The name of the speaker above</source>
        <translation>Der Name des Sprechers darüber</translation>
    </message>
    <message>
        <source>Promotion: “Read also”, “Share this” …</source>
        <translation>Werbung: „Lesen Sie auch“, „Teilen“ …</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>Something else that is not the article</source>
        <translation>Etwas anderes, das nicht zum Artikel gehört</translation>
    </message>
    <message>
        <source>feeds summary and quotes</source>
        <translation>zählt für Zusammenfassung und Zitate</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>Übliche Farbe</translation>
    </message>
    <message>
        <source>Colour of {name}</source>
        <translation>Farbe von {name}</translation>
    </message>
</context>
<context>
    <name>CorrectCard</name>
    <message>
        <source>Correct this quote</source>
        <translation>Dieses Zitat korrigieren</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Kein Zitat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Country holds for</source>
        <translation>Das Land gilt für</translation>
    </message>
    <message>
        <source>Somebody else: {words}</source>
        <translation>Jemand anders: {words}</translation>
    </message>
    <message>
        <source>this quote</source>
        <translation>dieses Zitat</translation>
    </message>
    <message>
        <source>all {count} quotes of this speaker</source>
        <translation>alle {count} Zitate dieser Person</translation>
    </message>
    <message>
        <source>this speaker, in every article from now on</source>
        <translation>diese Person, ab jetzt in jedem Artikel</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Your correction could not be saved.</source>
        <translation>Ihre Korrektur konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>It holds until you close the article. ({reason})</source>
        <translation>Sie gilt, bis Sie den Artikel schließen. ({reason})</translation>
    </message>
    <message>
        <source>Some of your additions could not be used.</source>
        <translation>Einige Ihrer Ergänzungen waren nicht verwendbar.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
</context>
<context>
    <name>CorrectingArticle</name>
    <message>
        <source>Put the cursor into a paragraph first</source>
        <translation>Setzen Sie zuerst den Cursor in einen Absatz</translation>
    </message>
    <message>
        <source>What is paragraph {number}?</source>
        <translation>Was ist Absatz {number}?</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the article (empty: none):</source>
        <translation>Titel des Artikels (leer: keiner):</translation>
    </message>
</context>
<context>
    <name>CorrectingQuote</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation>Wer hat das gesagt?</translation>
    </message>
    <message>
        <source>Somebody else: {words}</source>
        <translation>Jemand anders: {words}</translation>
    </message>
    <message>
        <source>For whom does the speaker speak here?</source>
        <translation>Für wen spricht der Sprecher hier?</translation>
    </message>
    <message>
        <source>For whom does {name} speak?</source>
        <translation>Für wen spricht {name}?</translation>
    </message>
    <message>
        <source>For whom does {name} speak, in every article?</source>
        <translation>Für wen spricht {name}, in jedem Artikel?</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Aufbewahrt in {path}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What kind of quote is it?</source>
        <translation>Welche Art von Zitat ist es?</translation>
    </message>
    <message>
        <source>Select the words in the article first</source>
        <translation>Wählen Sie zuerst die Worte im Artikel aus</translation>
    </message>
    <message>
        <source>Who is the same as {name}?</source>
        <translation>Wer ist derselbe wie {name}?</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Derselbe</translation>
    </message>
    <message>
        <source>There is only this one mention</source>
        <translation>Es gibt nur diese eine Nennung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your note under this quote:</source>
        <translation>Ihre Notiz unter diesem Zitat:</translation>
    </message>
</context>
<context>
    <name>CorrectionsFile</name>
    <message>
        <source>Corrections (*.{ending})</source>
        <translation>Korrekturen (*.{ending})</translation>
    </message>
    <message>
        <source>Save the corrections</source>
        <translation>Korrekturen speichern</translation>
    </message>
    <message>
        <source>“{name}” was not saved.</source>
        <translation>„{name}“ wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Take corrections from a file</source>
        <translation>Korrekturen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>No corrections were taken from “{name}”.</source>
        <translation>Aus „{name}“ wurden keine Korrekturen übernommen.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>Korrekturen aus einer Datei</translation>
    </message>
    <message>
        <source>Corrections taken from the file: {count}</source>
        <translation>Aus der Datei übernommene Korrekturen: {count}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in Attaché</source>
        <translation>In Attaché ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. Your articles and corrections are kept. The report holds versions and places in the program, and no word of your article.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Ihre Artikel und Korrekturen bleiben erhalten. Der Bericht enthält Versionen und Stellen im Programm und kein Wort Ihres Artikels.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Protokoll: {path}</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open this text</source>
        <translation>Loslassen, um diesen Text zu öffnen</translation>
    </message>
    <message>
        <source>Drop to open {count} articles</source>
        <translation>Loslassen, um {count} Artikel zu öffnen</translation>
    </message>
    <message>
        <source>Drop to open this article</source>
        <translation>Loslassen, um diesen Artikel zu öffnen</translation>
    </message>
    <message>
        <source>Nothing here that can be opened</source>
        <translation>Nichts, was sich öffnen lässt</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Ausgelassen: {names}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop an article here</source>
        <translation>Legen Sie hier einen Artikel ab</translation>
    </message>
    <message>
        <source>You get its summary, and who said what, country by country.</source>
        <translation>Sie sehen, worum es geht und wer was sagt, Land für Land.</translation>
    </message>
    <message>
        <source>Text, PDF, Word, OpenDocument, web page, e-mail, RTF, Markdown</source>
        <translation>Text, PDF, Word, OpenDocument, Webseite, E-Mail, RTF, Markdown</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Another program is writing to this file. Wait until it has finished, then try again.</source>
        <translation>Ein anderes Programm schreibt gerade in diese Datei. Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Attaché never goes online: save the page and drop the file.</source>
        <translation>Attaché geht nie ins Netz: Speichern Sie die Seite und ziehen Sie die Datei herein.</translation>
    </message>
    <message>
        <source>One of the corrections cannot be read; it is left out.</source>
        <translation>Eine der Korrekturen ist nicht lesbar; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>The analysis ended before it was done, perhaps for want of memory. Close other programs and open the article again, or open a part of it.</source>
        <translation>Die Auswertung endete vorzeitig, vielleicht aus Mangel an Speicher. Schließen Sie andere Programme und öffnen Sie den Artikel noch einmal, oder öffnen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>There are no words in it. Choose a file that holds an article.</source>
        <translation>Darin stehen keine Wörter. Wählen Sie eine Datei mit einem Artikel.</translation>
    </message>
    <message>
        <source>There are no words in this book. Choose another.</source>
        <translation>In diesem Buch stehen keine Wörter. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no article in it, only headings or nothing. Choose a file that holds one.</source>
        <translation>Darin ist kein Artikel, nur Überschriften oder nichts. Wählen Sie eine Datei mit einem Artikel.</translation>
    </message>
    <message>
        <source>There is no file in this folder. Choose another.</source>
        <translation>In diesem Ordner liegt keine Datei. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no page in this file. Save it again in your browser.</source>
        <translation>In dieser Datei ist keine Seite. Speichern Sie sie in Ihrem Browser noch einmal.</translation>
    </message>
    <message>
        <source>These corrections are for another article. Open that article first.</source>
        <translation>Diese Korrekturen gehören zu einem anderen Artikel. Öffnen Sie zuerst jenen Artikel.</translation>
    </message>
    <message>
        <source>This PDF draws more than Attaché can look through. Drop the article&apos;s web page or text, or print it to a PDF anew.</source>
        <translation>Dieses PDF zeichnet mehr, als Attaché durchsehen kann. Nehmen Sie die Webseite oder den Text des Artikels, oder drucken Sie ihn neu in ein PDF.</translation>
    </message>
    <message>
        <source>This PDF has more than {a} pages. Save the pages of the article as a PDF of their own, and drop that.</source>
        <translation>Dieses PDF hat mehr als {a} Seiten. Speichern Sie die Seiten des Artikels als eigenes PDF und ziehen Sie dieses herein.</translation>
    </message>
    <message>
        <source>This PDF holds more than {a} characters. Save the pages of the article as a PDF of their own, and drop that.</source>
        <translation>Dieses PDF enthält mehr als {a} Zeichen. Speichern Sie die Seiten des Artikels als eigenes PDF und ziehen Sie dieses herein.</translation>
    </message>
    <message>
        <source>This PDF holds no text, only pictures of its pages. Run text recognition (OCR) on it, or drop the article&apos;s web page.</source>
        <translation>Dieses PDF enthält keinen Text, nur Bilder seiner Seiten. Lassen Sie eine Texterkennung (OCR) darüber laufen, oder nehmen Sie die Webseite des Artikels.</translation>
    </message>
    <message>
        <source>This book has no such chapter. Choose another.</source>
        <translation>Dieses Kapitel gibt es in dem Buch nicht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This document has more parts than any article does. Export the article alone as text or PDF.</source>
        <translation>Dieses Dokument hat mehr Teile als irgendein Artikel. Exportieren Sie den Artikel allein als Text oder PDF.</translation>
    </message>
    <message>
        <source>This document is damaged: the part that holds its text is missing. Get it again from where it came from.</source>
        <translation>Dieses Dokument ist beschädigt: Der Teil mit dem Text fehlt. Holen Sie es noch einmal von dort, woher es kam.</translation>
    </message>
    <message>
        <source>This document is damaged: {a}. Save it again in the program that made it, or get it again from where it came from.</source>
        <translation>Dieses Dokument ist beschädigt: {a}. Speichern Sie es im ursprünglichen Programm noch einmal, oder holen Sie es noch einmal von dort, woher es kam.</translation>
    </message>
    <message>
        <source>This document is protected by a password. Open it in the program that made it, save it without the password, and drop that.</source>
        <translation>Dieses Dokument ist durch ein Passwort geschützt. Öffnen Sie es im ursprünglichen Programm, speichern Sie es ohne Passwort und ziehen Sie dieses herein.</translation>
    </message>
    <message>
        <source>This document unpacks to more than {a} MB, which no article does. Export the article alone as text or PDF.</source>
        <translation>Dieses Dokument wird entpackt größer als {a} MB; so groß ist kein Artikel. Exportieren Sie den Artikel allein als Text oder PDF.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that the disk it is on is still connected.</source>
        <translation>Diese Datei ist nicht lesbar. Prüfen Sie, ob ihr Datenträger noch verbunden ist.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read. Open it in the program that made it and save it as a web page, PDF, .docx or .txt.</source>
        <translation>Diese Datei enthält keinen lesbaren Text. Öffnen Sie sie im ursprünglichen Programm und speichern Sie sie als Webseite, PDF, .docx oder .txt.</translation>
    </message>
    <message>
        <source>This file holds {a} lines or paragraphs; Attaché takes up to {b}. Split it, or drop the article alone.</source>
        <translation>Diese Datei hat {a} Zeilen oder Absätze; Attaché nimmt bis zu {b}. Teilen Sie sie, oder nehmen Sie den Artikel allein.</translation>
    </message>
    <message>
        <source>This file holds {a} million characters of text; Attaché takes up to {b} million ({c} MB) in such a file. Split it, or drop the article alone.</source>
        <translation>Diese Datei hat {a} Millionen Zeichen Text; Attaché nimmt bis zu {b} Millionen ({c} MB) in einer solchen Datei. Teilen Sie sie, oder nehmen Sie den Artikel allein.</translation>
    </message>
    <message>
        <source>This file is damaged, or not what its name says. Save it again in the program that made it, or get it again from where it came from.</source>
        <translation>Diese Datei ist beschädigt oder nicht, was ihr Name sagt. Speichern Sie sie im ursprünglichen Programm noch einmal, oder holen Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>This file is larger than {a} MB. Attaché takes up to {b} MB of text: drop the article alone.</source>
        <translation>Diese Datei ist größer als {a} MB. Attaché nimmt bis zu {b} MB Text: Nehmen Sie den Artikel allein.</translation>
    </message>
    <message>
        <source>This file is named as .{a} but is none. Get it again from where it came from.</source>
        <translation>Diese Datei heißt .{a}, ist aber keine. Holen Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>This file of corrections is damaged. Export it again.</source>
        <translation>Diese Datei mit Korrekturen ist beschädigt. Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This folder holds more than {a} files; the others were not opened. Drop them apart.</source>
        <translation>Dieser Ordner enthält mehr als {a} Dateien; die übrigen wurden nicht geöffnet. Ziehen Sie sie getrennt herein.</translation>
    </message>
    <message>
        <source>This is a device or a pipe of the system, not a file. Choose an article&apos;s file.</source>
        <translation>Das ist ein Gerät oder eine Pipe des Systems, keine Datei. Wählen Sie die Datei eines Artikels.</translation>
    </message>
    <message>
        <source>This is not a file of corrections. Choose one that Attaché has written.</source>
        <translation>Das ist keine Datei mit Korrekturen. Wählen Sie eine, die Attaché geschrieben hat.</translation>
    </message>
    <message>
        <source>This logo cannot be read as an image. Choose a PNG or JPEG file.</source>
        <translation>Dieses Logo ist als Bild nicht lesbar. Wählen Sie eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>This logo is too large. Choose an image of fewer pixels.</source>
        <translation>Dieses Logo ist zu groß. Wählen Sie ein Bild mit weniger Pixeln.</translation>
    </message>
    <message>
        <source>This page cannot be made. Choose fewer countries or kinds of quotes.</source>
        <translation>Diese Seite lässt sich nicht machen. Wählen Sie weniger Länder oder Arten von Zitaten.</translation>
    </message>
    <message>
        <source>{a}: give the file one of these endings: {b}.</source>
        <translation>{a}: Geben Sie der Datei eine dieser Endungen: {b}.</translation>
    </message>
    <message>
        <source>{a}: there is a file of this name already. Choose another name.</source>
        <translation>{a}: Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This file is not there any more. Choose another.</source>
        <translation>Diese Datei gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is a link that leads only to itself. Choose the file itself.</source>
        <translation>Das ist eine Verknüpfung, die nur auf sich selbst zeigt. Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>The name of this file is too long for the system. Give it a shorter one.</source>
        <translation>Der Name dieser Datei ist zu lang für das System. Geben Sie ihr einen kürzeren.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner, or copy it to a folder of yours.</source>
        <translation>Sie dürfen diese Datei nicht lesen. Fragen Sie, wem sie gehört, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>This is a folder, not an article. Choose the files in it.</source>
        <translation>Das ist ein Ordner, kein Artikel. Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>There are no words in this message. Choose a file that holds an article.</source>
        <translation>In dieser Nachricht stehen keine Wörter. Wählen Sie eine Datei mit einem Artikel.</translation>
    </message>
    <message>
        <source>This PDF unpacks to more than any article does. Export the article alone as text.</source>
        <translation>Dieses PDF wird entpackt größer als irgendein Artikel. Exportieren Sie den Artikel allein als Text.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Make some, or choose another folder.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Schaffen Sie welchen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Make some room, or choose another folder.</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You may not write in this folder. Choose another.</source>
        <translation>In diesen Ordner dürfen Sie nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You may not write this file. Choose another name or folder.</source>
        <translation>Diese Datei dürfen Sie nicht schreiben. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>This disk can only be read. Choose another folder.</source>
        <translation>Dieser Datenträger ist nur lesbar. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that exists.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen, den es gibt.</translation>
    </message>
    <message>
        <source>A folder has this name. Choose another name.</source>
        <translation>So heißt schon ein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Dieser Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Another program has this file open. Close it there, then try again.</source>
        <translation>Ein anderes Programm hat diese Datei geöffnet. Schließen Sie sie dort, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another name or folder.</source>
        <translation>Die Datei ließ sich nicht schreiben. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>This is a table or an export of a database, not an article. Export the article itself as text, .docx or PDF, and drop that.</source>
        <translation>Das ist eine Tabelle oder der Export einer Datenbank, kein Artikel. Exportieren Sie den Artikel selbst als Text, .docx oder PDF und ziehen Sie diesen herein.</translation>
    </message>
    <message>
        <source>This is an XML file, not an article. Export the article itself as text, .docx or a web page, and drop that.</source>
        <translation>Das ist eine XML-Datei, kein Artikel. Exportieren Sie den Artikel selbst als Text, .docx oder Webseite und ziehen Sie diesen herein.</translation>
    </message>
    <message>
        <source>This is a document of an old Word. Open it in Word or LibreOffice, save it as .docx, and drop that.</source>
        <translation>Das ist ein Dokument eines alten Word. Öffnen Sie es in Word oder LibreOffice, speichern Sie es als .docx und ziehen Sie dieses herein.</translation>
    </message>
    <message>
        <source>This is a message in Outlook&apos;s own format. Save it as .eml, or copy its text and paste it here.</source>
        <translation>Das ist eine Nachricht im eigenen Format von Outlook. Speichern Sie sie als .eml, oder kopieren Sie ihren Text und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>This is a document of Apple Pages. Export it as Word (.docx) or PDF in Pages, and drop that.</source>
        <translation>Das ist ein Dokument von Apple Pages. Exportieren Sie es in Pages als Word (.docx) oder PDF und ziehen Sie dieses herein.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not an article. Save the article as .docx, PDF or text, and drop that.</source>
        <translation>Das ist eine Tabellenkalkulation, kein Artikel. Speichern Sie den Artikel als .docx, PDF oder Text und ziehen Sie diesen herein.</translation>
    </message>
    <message>
        <source>These are slides, not an article. Save the article as .docx, PDF or text, and drop that.</source>
        <translation>Das sind Folien, kein Artikel. Speichern Sie den Artikel als .docx, PDF oder Text und ziehen Sie diesen herein.</translation>
    </message>
    <message>
        <source>This is a picture. Attaché reads text, not pictures: drop the article&apos;s page, PDF or document.</source>
        <translation>Das ist ein Bild. Attaché liest Text, keine Bilder: Nehmen Sie die Webseite, das PDF oder das Dokument des Artikels.</translation>
    </message>
    <message>
        <source>This is a sound or a film. Attaché reads text: drop the article&apos;s page, PDF or document.</source>
        <translation>Das ist eine Tonaufnahme oder ein Film. Attaché liest Text: Nehmen Sie die Webseite, das PDF oder das Dokument des Artikels.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it, and drop the article in it.</source>
        <translation>Das ist ein Archiv. Entpacken Sie es und ziehen Sie den Artikel daraus herein.</translation>
    </message>
    <message>
        <source>This is a program, not an article. Drop an article&apos;s page, PDF or document.</source>
        <translation>Das ist ein Programm, kein Artikel. Nehmen Sie die Webseite, das PDF oder das Dokument eines Artikels.</translation>
    </message>
    <message>
        <source>Attaché never goes online: open the link in your browser, save the page and drop the file.</source>
        <translation>Attaché geht nie ins Netz: Öffnen Sie den Link in Ihrem Browser, speichern Sie die Seite und ziehen Sie die Datei herein.</translation>
    </message>
    <message>
        <source>This kind of e-book cannot be read. Convert it to .epub, and drop that.</source>
        <translation>Diese Art von E-Book ist nicht lesbar. Wandeln Sie es in .epub um und ziehen Sie dieses herein.</translation>
    </message>
    <message>
        <source>This is a PostScript file. Convert it to PDF, and drop that.</source>
        <translation>Das ist eine PostScript-Datei. Wandeln Sie sie in PDF um und ziehen Sie dieses herein.</translation>
    </message>
    <message>
        <source>This is a whole mail folder. Save the one message as .eml, and drop that.</source>
        <translation>Das ist ein ganzer E-Mail-Ordner. Speichern Sie die eine Nachricht als .eml und ziehen Sie diese herein.</translation>
    </message>
    <message>
        <source>This kind of document cannot be read. Save it as .docx, .odt or PDF, and drop that.</source>
        <translation>Diese Art von Dokument ist nicht lesbar. Speichern Sie es als .docx, .odt oder PDF und ziehen Sie dieses herein.</translation>
    </message>
    <message>
        <source>the part that holds its text is empty</source>
        <translation>der Teil mit dem Text ist leer</translation>
    </message>
    <message>
        <source>its table of contents is missing</source>
        <translation>das Inhaltsverzeichnis fehlt</translation>
    </message>
    <message>
        <source>a part of it is no valid XML</source>
        <translation>ein Teil davon ist kein gültiges XML</translation>
    </message>
    <message>
        <source>its end is missing or its parts do not fit together</source>
        <translation>das Ende fehlt, oder die Teile passen nicht zusammen</translation>
    </message>
    <message>
        <source>the part {a} is missing</source>
        <translation>der Teil {a} fehlt</translation>
    </message>
    <message>
        <source>a part of it is packed in a way that such documents never are</source>
        <translation>ein Teil ist so gepackt, wie solche Dokumente es nie sind</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>ein Teil lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>one of its pages is ten metres large</source>
        <translation>eine der Seiten ist zehn Meter groß</translation>
    </message>
    <message>
        <source>said by the reader</source>
        <translation>so von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>{a}: your own addition</source>
        <translation>{a}: Ihre eigene Ergänzung</translation>
    </message>
    <message>
        <source>speak jointly: {a}</source>
        <translation>sprechen gemeinsam: {a}</translation>
    </message>
    <message>
        <source>speaks for {a}</source>
        <translation>spricht für {a}</translation>
    </message>
    <message>
        <source>{a}: American lawmaker, by party and state</source>
        <translation>{a}: nach Partei und Bundesstaat Mitglied des Kongresses der USA</translation>
    </message>
    <message>
        <source>{a}, in an article about {b} (weaker evidence)</source>
        <translation>{a}, in einem Artikel über {b} (schwächerer Beleg)</translation>
    </message>
    <message>
        <source>the article is about {a} and names no other country for them (weaker evidence)</source>
        <translation>der Artikel handelt von {a} und nennt für die Person kein anderes Land (schwächerer Beleg)</translation>
    </message>
    <message>
        <source>{a} (not held on the article&apos;s day)</source>
        <translation>{a} (am Tag des Artikels nicht im Amt)</translation>
    </message>
    <message>
        <source>{a} (no date; all offices known agree)</source>
        <translation>{a} (kein Datum; alle bekannten Ämter sprechen dafür)</translation>
    </message>
    <message>
        <source>{a}, since {day}</source>
        <translation>{a}, seit {day}</translation>
    </message>
    <message>
        <source>{a}, {day} to {last}</source>
        <translation>{a}, {day} bis {last}</translation>
    </message>
    <message>
        <source>body of the EU</source>
        <translation>Organ der EU</translation>
    </message>
    <message>
        <source>body of NATO</source>
        <translation>Organ der NATO</translation>
    </message>
    <message>
        <source>body of the United Nations</source>
        <translation>Organ der Vereinten Nationen</translation>
    </message>
    <message>
        <source>international body</source>
        <translation>internationale Organisation</translation>
    </message>
    <message>
        <source>stands for {a}</source>
        <translation>steht für: {a}</translation>
    </message>
    <message>
        <source>capital of {a}</source>
        <translation>Hauptstadt: {a}</translation>
    </message>
    <message>
        <source>city in {a}</source>
        <translation>Stadt in: {a}</translation>
    </message>
    <message>
        <source>region of {a}</source>
        <translation>Region: {a}</translation>
    </message>
    <message>
        <source>seat of government of {a}</source>
        <translation>Regierungssitz: {a}</translation>
    </message>
    <message>
        <source>government of {a}</source>
        <translation>Regierung: {a}</translation>
    </message>
    <message>
        <source>legislature of {a}</source>
        <translation>Parlament: {a}</translation>
    </message>
    <message>
        <source>ministry of {a}</source>
        <translation>Ministerium: {a}</translation>
    </message>
    <message>
        <source>court of {a}</source>
        <translation>Gericht: {a}</translation>
    </message>
    <message>
        <source>central bank of {a}</source>
        <translation>Zentralbank: {a}</translation>
    </message>
    <message>
        <source>force of {a}</source>
        <translation>Streitkräfte: {a}</translation>
    </message>
    <message>
        <source>agency of {a}</source>
        <translation>Behörde: {a}</translation>
    </message>
    <message>
        <source>party in {a}</source>
        <translation>Partei in: {a}</translation>
    </message>
    <message>
        <source>armed group in {a}</source>
        <translation>bewaffnete Gruppe in: {a}</translation>
    </message>
    <message>
        <source>title used in {a}</source>
        <translation>Titel, gebräuchlich in: {a}</translation>
    </message>
    <message>
        <source>company of {a}</source>
        <translation>Unternehmen: {a}</translation>
    </message>
    <message>
        <source>association in {a}</source>
        <translation>Verband in: {a}</translation>
    </message>
    <message>
        <source>institute in {a}</source>
        <translation>Institut in: {a}</translation>
    </message>
    <message>
        <source>news outlet of {a}</source>
        <translation>Medium: {a}</translation>
    </message>
    <message>
        <source>body: {a}</source>
        <translation>Organisation: {a}</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>“{name}” was not saved.</source>
        <translation>„{name}“ wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The page, PDF (*.pdf)</source>
        <translation>Die Seite, PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Data, JSON (*.json)</source>
        <translation>Daten, JSON (*.json)</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation>Tabelle, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>Artikel ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>Briefing exportieren</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter quotes</source>
        <translation>Zitate filtern</translation>
    </message>
    <message>
        <source>Filter quotes by words</source>
        <translation>Zitate nach Worten filtern</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <translation>Art des Zitats</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen einklappen</translation>
    </message>
    <message>
        <source>Order of the groups</source>
        <translation>Reihenfolge der Gruppen</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Wie im Artikel</translation>
    </message>
    <message>
        <source>Most quotes first</source>
        <translation>Meiste Zitate zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Any speaker</source>
        <translation>Alle Sprecher</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>End of the quote</source>
        <translation>Ende des Zitats</translation>
    </message>
    <message>
        <source>Beginning of the quote</source>
        <translation>Anfang des Zitats</translation>
    </message>
    <message>
        <source>{words}: drag to change it</source>
        <translation>{words}: zum Ändern ziehen</translation>
    </message>
</context>
<context>
    <name>KeywordsRow</name>
    <message>
        <source>Keywords</source>
        <translation>Stichworte</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Keyword: {word}</source>
        <translation>Stichwort: {word}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>1 Korrektur</translation>
    </message>
    <message>
        <source>{count} corrections</source>
        <translation>{count} Korrekturen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of this article, with commas between them:</source>
        <translation>Schlagwörter dieses Artikels, durch Kommas getrennt:</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Search library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Words, names, tags, or country:DE</source>
        <translation>Wörter, Namen, Schlagwörter oder country:DE</translation>
    </message>
    <message>
        <source>Opened articles</source>
        <translation>Geöffnete Artikel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The library was damaged, and a new one is begun.</source>
        <translation>Die Bibliothek war beschädigt; eine neue ist angelegt.</translation>
    </message>
    <message>
        <source>The damaged one is kept at {path}.</source>
        <translation>Die beschädigte liegt unter {path}.</translation>
    </message>
    <message>
        <source>The library cannot be opened: what you correct now is not kept.</source>
        <translation>Die Bibliothek lässt sich nicht öffnen: Was Sie jetzt korrigieren, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Close other programs that use it, make room on the disk, or check that you may write in its folder. Then start Attaché again.</source>
        <translation>Schließen Sie andere Programme, die sie benutzen, schaffen Sie Platz auf dem Datenträger oder prüfen Sie, ob Sie in ihren Ordner schreiben dürfen. Starten Sie Attaché dann neu.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf löschen</translation>
    </message>
</context>
<context>
    <name>MentionsDialog</name>
    <message>
        <source>One that is two</source>
        <translation>Einer, der zwei ist</translation>
    </message>
    <message>
        <source>Tick the places that mean somebody else than {name}.</source>
        <translation>Kreuzen Sie die Stellen an, die jemand anderen als {name} meinen.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>OpenCommands</name>
    <message>
        <source>Stopped. The article is there, its quotes are not.</source>
        <translation>Abgebrochen. Der Artikel ist da, seine Zitate noch nicht.</translation>
    </message>
    <message>
        <source>Find its quotes</source>
        <translation>Zitate suchen</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
    <message>
        <source>Copy the text of an article first, then paste it here.</source>
        <translation>Kopieren Sie zuerst den Text eines Artikels und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Ausgelassen: {names}</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderen öffnen…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Attaché reads articles: text, web pages, PDF, Word and their like.</source>
        <translation>Attaché liest Artikel: Text, Webseiten, PDF, Word und dergleichen.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>“{name}” was not opened.</source>
        <translation>„{name}“ wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Line above the page</source>
        <translation>Zeile über der Seite</translation>
    </message>
    <message>
        <source>Your office, if you wish</source>
        <translation>Ihr Büro, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Date of the briefing</source>
        <translation>Datum des Briefings</translation>
    </message>
    <message>
        <source>Note on the page</source>
        <translation>Notiz auf der Seite</translation>
    </message>
    <message>
        <source>For this article only</source>
        <translation>Nur für diesen Artikel</translation>
    </message>
</context>
<context>
    <name>PageLogo</name>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another.</source>
        <translation>Diese Datei kann nicht gelesen werden. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>PageOptionsPanel</name>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Without colour</source>
        <translation>Ohne Farbe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Summary sentences on the page</source>
        <translation>Sätze der Zusammenfassung auf der Seite</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Direct and part-quoted</source>
        <translation>Direkte und teils zitierte</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Indirekte Rede</translation>
    </message>
    <message>
        <source>Only what I put first</source>
        <translation>Nur was ich vorangestellt habe</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichworte</translation>
    </message>
    <message>
        <source>My notes under the quotes</source>
        <translation>Meine Notizen unter den Zitaten</translation>
    </message>
    <message>
        <source>Links to the article’s file</source>
        <translation>Verweise auf die Datei des Artikels</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Order of the countries</source>
        <translation>Reihenfolge der Länder</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Wie im Artikel</translation>
    </message>
    <message>
        <source>Most quotes first</source>
        <translation>Meiste Zitate zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{count} sentences</source>
        <translation>{count} Sätze</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page could not be made.</source>
        <translation>Die Seite konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>No logo was taken.</source>
        <translation>Es wurde kein Logo übernommen.</translation>
    </message>
    <message>
        <source>The printed page</source>
        <translation>Die gedruckte Seite</translation>
    </message>
    <message>
        <source>{count} do not fit, and are counted at its foot.</source>
        <translation>{count} passen nicht und sind am Fuß gezählt.</translation>
    </message>
    <message>
        <source>{count} on one page</source>
        <translation>{count} auf einer Seite</translation>
    </message>
    <message>
        <source>{count} left out by your choice</source>
        <translation>{count} nach Ihrer Wahl weggelassen</translation>
    </message>
    <message>
        <source>{count} shortened</source>
        <translation>{count} gekürzt</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Schrift bei {percent} %</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As is usual here</source>
        <translation>Wie hier üblich</translation>
    </message>
    <message>
        <source>Changes with the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Keep a library of opened articles</source>
        <translation>Bibliothek geöffneter Artikel führen</translation>
    </message>
    <message>
        <source>Off: the list is emptied at once. Corrections stay.</source>
        <translation>Aus: Die Liste wird sofort geleert. Korrekturen bleiben.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Show work as a moving bar</source>
        <translation>Arbeit als bewegten Balken zeigen</translation>
    </message>
    <message>
        <source>Open the last article at the start</source>
        <translation>Beim Start den letzten Artikel öffnen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Schrift des Artikels</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Summary chosen by</source>
        <translation>Zusammenfassung durch</translation>
    </message>
    <message>
        <source>Sentences in a new summary</source>
        <translation>Sätze einer neuen Zusammenfassung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Everything stays on this computer; no text ever leaves it.</source>
        <translation>Alles bleibt auf diesem Computer; kein Text verlässt ihn.</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>Es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Öffnen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Briefings</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Es wird gedruckt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Some pages were not printed.</source>
        <translation>Einige Seiten wurden nicht gedruckt.</translation>
    </message>
    <message>
        <source>The page was not printed.</source>
        <translation>Die Seite wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Der Druck wurde abgebrochen.</translation>
    </message>
    <message>
        <source>1 page went to {printer}.</source>
        <translation>1 Seite ging an {printer}.</translation>
    </message>
    <message>
        <source>{count} pages went to {printer}.</source>
        <translation>{count} Seiten gingen an {printer}.</translation>
    </message>
    <message>
        <source>1 page went to the printer.</source>
        <translation>1 Seite ging an den Drucker.</translation>
    </message>
    <message>
        <source>{count} pages went to the printer.</source>
        <translation>{count} Seiten gingen an den Drucker.</translation>
    </message>
    <message>
        <source>No page was printed.</source>
        <translation>Es wurde keine Seite gedruckt.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This article is not in the library any more. Open its file again.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek. Öffnen Sie seine Datei noch einmal.</translation>
    </message>
    <message>
        <source>This article could not be analysed. Open it, and print it there.</source>
        <translation>Dieser Artikel konnte nicht ausgewertet werden. Öffnen Sie ihn und drucken Sie ihn dort.</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on, then try again.</source>
        <translation>Der Drucker hat nichts angenommen. Prüfen Sie, ob er eingeschaltet ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The printer stopped. Check it, then print again.</source>
        <translation>Der Drucker hat angehalten. Prüfen Sie ihn und drucken Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>QuoteCommands</name>
    <message>
        <source>Quote copied</source>
        <translation>Zitat kopiert</translation>
    </message>
    <message>
        <source>Quote copied as Markdown</source>
        <translation>Zitat als Markdown kopiert</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf löschen</translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>First on the page</source>
        <translation>Zuerst auf der Seite</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Why this speaker and country</source>
        <translation>Warum dieser Sprecher und dieses Land</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Summary sentence {number}, paragraph {paragraph}: {text}</source>
        <translation>Satz {number} der Zusammenfassung, Absatz {paragraph}: {text}</translation>
    </message>
    <message>
        <source>{text}, said by {speaker}, {country}, {meta}</source>
        <translation>{text}, gesagt von {speaker}, {country}, {meta}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Print several articles</source>
        <translation>Mehrere Artikel drucken</translation>
    </message>
    <message>
        <source>A page is printed for each article that is ticked.</source>
        <translation>Für jeden angekreuzten Artikel wird eine Seite gedruckt.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keinen ankreuzen</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Kürzel suchen</translation>
    </message>
    <message>
        <source>In the briefing: from row to row</source>
        <translation>Im Briefing: von Zeile zu Zeile</translation>
    </message>
    <message>
        <source>In the briefing: fold and open a group</source>
        <translation>Im Briefing: Gruppe ein- und ausklappen</translation>
    </message>
    <message>
        <source>In the briefing: show in the article</source>
        <translation>Im Briefing: im Artikel zeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>In the briefing: why this speaker and country</source>
        <translation>Im Briefing: warum dieser Sprecher und dieses Land</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>In the why card: open a place</source>
        <translation>In der Begründung: Stelle öffnen</translation>
    </message>
    <message>
        <source>Close what is open on top</source>
        <translation>Schließen, was oben offen ist</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show the list of corrections</source>
        <translation>Liste der Korrekturen zeigen</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <translation>Artikel wird gelesen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>1 Korrektur</translation>
    </message>
    <message>
        <source>{count} corrections</source>
        <translation>{count} Korrekturen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 Absatz</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} Absätze</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 Gruppe</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count} Gruppen</translation>
    </message>
    <message>
        <source>looking for quotes…</source>
        <translation>Zitate werden gesucht…</translation>
    </message>
    <message>
        <source>stopped: no quotes yet</source>
        <translation>abgebrochen: noch keine Zitate</translation>
    </message>
    <message>
        <source>quote {number} of {count}</source>
        <translation>Zitat {number} von {count}</translation>
    </message>
    <message>
        <source>{marked} of {count} words verbatim</source>
        <translation>{marked} von {count} Worten wörtlich</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Speaker of {place}: {words}</source>
        <translation>Sprecher von {place}: {words}</translation>
    </message>
    <message>
        <source>Country of {place}: {words}</source>
        <translation>Land von {place}: {words}</translation>
    </message>
    <message>
        <source>Kind of {place}: {words}</source>
        <translation>Art von {place}: {words}</translation>
    </message>
    <message>
        <source>Extent of {place}: {words}</source>
        <translation>Umfang von {place}: {words}</translation>
    </message>
    <message>
        <source>Not a quote, {place}: {words}</source>
        <translation>Kein Zitat, {place}: {words}</translation>
    </message>
    <message>
        <source>New quote, {place}: {words}</source>
        <translation>Neues Zitat, {place}: {words}</translation>
    </message>
    <message>
        <source>Country of {name}: {words}</source>
        <translation>Land von {name}: {words}</translation>
    </message>
    <message>
        <source>{name} is also {words}</source>
        <translation>{name} ist auch {words}</translation>
    </message>
    <message>
        <source>Another than {name}: {words}</source>
        <translation>Ein anderer als {name}: {words}</translation>
    </message>
    <message>
        <source>First on the page: {place}</source>
        <translation>Zuerst auf der Seite: {place}</translation>
    </message>
    <message>
        <source>No longer first on the page: {place}</source>
        <translation>Nicht mehr zuerst auf der Seite: {place}</translation>
    </message>
    <message>
        <source>Off the page: {place}</source>
        <translation>Nicht auf der Seite: {place}</translation>
    </message>
    <message>
        <source>On the page again: {place}</source>
        <translation>Wieder auf der Seite: {place}</translation>
    </message>
    <message>
        <source>Note taken away: {place}</source>
        <translation>Notiz entfernt: {place}</translation>
    </message>
    <message>
        <source>Note on {place}: {words}</source>
        <translation>Notiz zu {place}: {words}</translation>
    </message>
    <message>
        <source>Title: {words}</source>
        <translation>Titel: {words}</translation>
    </message>
    <message>
        <source>Into the summary, {place}: {words}</source>
        <translation>In die Zusammenfassung, {place}: {words}</translation>
    </message>
    <message>
        <source>Out of the summary, {place}: {words}</source>
        <translation>Aus der Zusammenfassung, {place}: {words}</translation>
    </message>
</context>
<context>
    <name>SummaryHead</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Sentences in the summary</source>
        <translation>Sätze der Zusammenfassung</translation>
    </message>
    <message>
        <source>Length in words, or as a share of the article</source>
        <translation>Länge in Worten oder als Anteil des Artikels</translation>
    </message>
    <message>
        <source>How the summary is chosen</source>
        <translation>Wie die Zusammenfassung entsteht</translation>
    </message>
    <message>
        <source>About {count} words</source>
        <translation>Etwa {count} Wörter</translation>
    </message>
    <message>
        <source>{percent} % of the article</source>
        <translation>{percent} % des Artikels</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>{speaker}: no country is stated</source>
        <translation>{speaker}: kein Land angegeben</translation>
    </message>
    <message>
        <source>{speaker} speaks for {country}</source>
        <translation>{speaker} spricht für: {country}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>The speaker may be another: read the place before you print.</source>
        <translation>Der Sprecher kann ein anderer sein: lesen Sie die Stelle, bevor Sie drucken.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Something of this quote is your own correction.</source>
        <translation>Etwas an diesem Zitat ist Ihre eigene Korrektur.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>The article names nobody.</source>
        <translation>Der Artikel nennt niemanden.</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Redeverb</translation>
    </message>
    <message>
        <source>None: the name stands beside the words.</source>
        <translation>Keines: der Name steht bei den Worten.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The article does not say for whom they speak.</source>
        <translation>Der Artikel sagt nicht, für wen gesprochen wird.</translation>
    </message>
    <message>
        <source>jointly: {codes}</source>
        <translation>gemeinsam: {codes}</translation>
    </message>
    <message>
        <source>{kind}: {count} words, {marked} of them in quotation marks</source>
        <translation>{kind}: {count} Worte, {marked} davon in Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Each place opens in the article: click, or press its number.</source>
        <translation>Jede Stelle öffnet sich im Artikel: klicken oder ihre Ziffer drücken.</translation>
    </message>
    <message>
        <source>Place {number}: {words}, paragraph {paragraph}</source>
        <translation>Stelle {number}: {words}, Absatz {paragraph}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>part quoted</source>
        <translation>teils zitiert</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>{count} direct</source>
        <translation>{count} direkt</translation>
    </message>
    <message>
        <source>{count} part quoted</source>
        <translation>{count} teils zitiert</translation>
    </message>
    <message>
        <source>{count} reported</source>
        <translation>{count} indirekt</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>{count} quotes</source>
        <translation>{count} Zitate</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Land nicht angegeben</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Sprecher nicht genannt</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>★ first on the page</source>
        <translation>★ zuerst auf der Seite</translation>
    </message>
    <message>
        <source>off the page</source>
        <translation>nicht auf der Seite</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
</context>
</TS>
