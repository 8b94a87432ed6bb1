<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Attaché</source>
        <translation>À propos d’Attaché</translation>
    </message>
    <message>
        <source>An article becomes a one-page briefing of who said what, country by country. Everything happens on this computer: no text ever leaves it. Every line shown is the article’s own, and leads back to its place in it.</source>
        <translation>Un article devient une synthèse d’une page : qui dit quoi, pays par pays. Tout se passe sur cet ordinateur : aucun texte n’en sort. Chaque ligne affichée vient de l’article et ramène à sa place.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Attaché: MIT licence, © Attaché contributors</source>
        <translation>Attaché : licence MIT, © Attaché contributors</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Journal : {path}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Paste an article</source>
        <translation>C&amp;oller un article</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Essayer l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Save the page as P&amp;DF…</source>
        <translation>Enregistrer la page en P&amp;DF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print se&amp;veral articles…</source>
        <translation>Imprimer plusieurs arti&amp;cles…</translation>
    </message>
    <message>
        <source>&amp;Close the article</source>
        <translation>&amp;Fermer l’article</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>&amp;Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Fi&amp;lter quotes</source>
        <translation>Fi&amp;ltrer les citations</translation>
    </message>
    <message>
        <source>Show &amp;all quotes</source>
        <translation>&amp;Toutes les citations</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothèque</translation>
    </message>
    <message>
        <source>Quotes with the sentences a&amp;round them</source>
        <translation>Citations avec les phrases &amp;voisines</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>&amp;Why this speaker and country</source>
        <translation>&amp;Pourquoi cette personne et ce pays</translation>
    </message>
    <message>
        <source>Show in the &amp;article</source>
        <translation>Montrer dans l’&amp;article</translation>
    </message>
    <message>
        <source>&amp;Copy the quote with its source</source>
        <translation>&amp;Copier la citation avec sa source</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>Co&amp;rriger</translation>
    </message>
    <message>
        <source>Correct this quot&amp;e…</source>
        <translation>Corriger cette citati&amp;on…</translation>
    </message>
    <message>
        <source>Somebody else &amp;said it…</source>
        <translation>Quelqu’un d’autre l’a &amp;dit…</translation>
    </message>
    <message>
        <source>Another &amp;country for this quote…</source>
        <translation>Un autre &amp;pays pour cette citation…</translation>
    </message>
    <message>
        <source>Another country for this s&amp;peaker…</source>
        <translation>Un autre pays pour cette pe&amp;rsonne…</translation>
    </message>
    <message>
        <source>This speaker’s country, in every article…</source>
        <translation>Pays de cette personne, dans tous les articles…</translation>
    </message>
    <message>
        <source>Another &amp;kind of quote…</source>
        <translation>Un autre &amp;genre de citation…</translation>
    </message>
    <message>
        <source>The quote is the selected te&amp;xt</source>
        <translation>La citation est le te&amp;xte sélectionné</translation>
    </message>
    <message>
        <source>&amp;Another of that name…</source>
        <translation>Un &amp;autre du même nom…</translation>
    </message>
    <message>
        <source>No&amp;te on the quote…</source>
        <translation>No&amp;te sur la citation…</translation>
    </message>
    <message>
        <source>The quote begins a word earlier</source>
        <translation>La citation commence un mot plus tôt</translation>
    </message>
    <message>
        <source>The quote begins a word later</source>
        <translation>La citation commence un mot plus tard</translation>
    </message>
    <message>
        <source>The quote ends a word earlier</source>
        <translation>La citation finit un mot plus tôt</translation>
    </message>
    <message>
        <source>The quote ends a word later</source>
        <translation>La citation finit un mot plus tard</translation>
    </message>
    <message>
        <source>This is &amp;not a quote</source>
        <translation>Ce &amp;n’est pas une citation</translation>
    </message>
    <message>
        <source>The selected text is a &amp;quote</source>
        <translation>Le texte sélectionné est une &amp;citation</translation>
    </message>
    <message>
        <source>The speaker is the sa&amp;me as…</source>
        <translation>La personne est la &amp;même que…</translation>
    </message>
    <message>
        <source>F&amp;irst on the page</source>
        <translation>En tête de la pa&amp;ge</translation>
    </message>
    <message>
        <source>Keep &amp;off the page</source>
        <translation>&amp;Hors de la page</translation>
    </message>
    <message>
        <source>Put this sentence in the s&amp;ummary</source>
        <translation>Mettre cette phrase dans le rés&amp;umé</translation>
    </message>
    <message>
        <source>Take this sentence out of the summar&amp;y</source>
        <translation>Retirer cette phrase du résumé</translation>
    </message>
    <message>
        <source>This paragraph is …</source>
        <translation>Ce paragraphe est…</translation>
    </message>
    <message>
        <source>Title of the article…</source>
        <translation>Titre de l’article…</translation>
    </message>
    <message>
        <source>List of corrections</source>
        <translation>Liste des corrections</translation>
    </message>
    <message>
        <source>Save the corrections as a file…</source>
        <translation>Enregistrer les corrections…</translation>
    </message>
    <message>
        <source>Take corrections from a file…</source>
        <translation>Reprendre des corrections d’un fichier…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Next quote</source>
        <translation>Citation &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous quote</source>
        <translation>Citation &amp;précédente</translation>
    </message>
    <message>
        <source>Next &amp;country</source>
        <translation>&amp;Pays suivant</translation>
    </message>
    <message>
        <source>P&amp;revious country</source>
        <translation>Pays p&amp;récédent</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Vol&amp;et précédent</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Attaché</source>
        <translation>À &amp;propos d’Attaché</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>no headline, first sentence shown</source>
        <translation>sans titre, première phrase affichée</translation>
    </message>
    <message>
        <source>not English: only words in quotation marks are quotes</source>
        <translation>pas en anglais : seuls les mots entre guillemets sont des citations</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>BriefingPane</name>
    <message>
        <source>No quote passes the filter. Choose “All”, or clear the filter.</source>
        <translation>Aucune citation ne passe le filtre. Choisissez « Tous » ou videz le filtre.</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>Personne n’est cité dans cet article.</translation>
    </message>
</context>
<context>
    <name>BriefingView</name>
    <message>
        <source>Summary and quotes by country</source>
        <translation>Résumé et citations par pays</translation>
    </message>
</context>
<context>
    <name>ChapterCommand</name>
    <message>
        <source>Which chapter of “{name}”?</source>
        <translation>Quel chapitre de « {name} » ?</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Livre numérique</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}: {count}. Click to see only these, Ctrl and click to add them.</source>
        <translation>{name} : {count}. Un clic ne montre que celles-ci, Ctrl et clic les ajoute.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Nobody whom the article names</source>
        <translation>Personne que l’article nomme</translation>
    </message>
    <message>
        <source>named in {place}</source>
        <translation>nommé en {place}</translation>
    </message>
    <message>
        <source>A paragraph of the article</source>
        <translation>Un paragraphe de l’article</translation>
    </message>
    <message>
        <source>A quotation</source>
        <translation>Une citation en bloc</translation>
    </message>
    <message>
        <source>An item of a list</source>
        <translation>Un élément de liste</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation>Le chapeau</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Un intertitre</translation>
    </message>
    <message>
        <source>The byline</source>
        <translation>La signature</translation>
    </message>
    <message>
        <source>A caption or credit</source>
        <translation>Une légende ou un crédit</translation>
    </message>
    <message>
        <source>The name of the speaker above</source>
        <translation>Le nom de la personne citée au-dessus</translation>
    </message>
    <message>
        <source>Promotion: “Read also”, “Share this” …</source>
        <translation>Promotion : « Lire aussi », « Partager »…</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>Something else that is not the article</source>
        <translation>Autre chose que l’article</translation>
    </message>
    <message>
        <source>feeds summary and quotes</source>
        <translation>compte pour le résumé et les citations</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>Couleur habituelle</translation>
    </message>
    <message>
        <source>Colour of {name}</source>
        <translation>Couleur de {name}</translation>
    </message>
</context>
<context>
    <name>CorrectCard</name>
    <message>
        <source>Correct this quote</source>
        <translation>Corriger cette citation</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Pas une citation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Country holds for</source>
        <translation>Le pays vaut pour</translation>
    </message>
    <message>
        <source>Somebody else: {words}</source>
        <translation>Quelqu’un d’autre : {words}</translation>
    </message>
    <message>
        <source>this quote</source>
        <translation>cette citation</translation>
    </message>
    <message>
        <source>all {count} quotes of this speaker</source>
        <translation>les {count} citations de cette personne</translation>
    </message>
    <message>
        <source>this speaker, in every article from now on</source>
        <translation>cette personne, dans tout article à venir</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Your correction could not be saved.</source>
        <translation>Votre correction n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>It holds until you close the article. ({reason})</source>
        <translation>Elle vaut jusqu’à la fermeture de l’article. ({reason})</translation>
    </message>
    <message>
        <source>Some of your additions could not be used.</source>
        <translation>Certains de vos ajouts n’ont pas pu servir.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Comme à l’ouverture</translation>
    </message>
</context>
<context>
    <name>CorrectingArticle</name>
    <message>
        <source>Put the cursor into a paragraph first</source>
        <translation>Placez d’abord le curseur dans un paragraphe</translation>
    </message>
    <message>
        <source>What is paragraph {number}?</source>
        <translation>Qu’est-ce que le paragraphe {number} ?</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the article (empty: none):</source>
        <translation>Titre de l’article (vide : aucun) :</translation>
    </message>
</context>
<context>
    <name>CorrectingQuote</name>
    <message>
        <source>Speaker</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation>Qui a dit cela ?</translation>
    </message>
    <message>
        <source>Somebody else: {words}</source>
        <translation>Quelqu’un d’autre : {words}</translation>
    </message>
    <message>
        <source>For whom does the speaker speak here?</source>
        <translation>Pour qui la personne parle-t-elle ici ?</translation>
    </message>
    <message>
        <source>For whom does {name} speak?</source>
        <translation>Pour qui {name} parle-t-il ?</translation>
    </message>
    <message>
        <source>For whom does {name} speak, in every article?</source>
        <translation>Pour qui {name} parle-t-il, dans tous les articles ?</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Conservé dans {path}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>What kind of quote is it?</source>
        <translation>De quel genre de citation s’agit-il ?</translation>
    </message>
    <message>
        <source>Select the words in the article first</source>
        <translation>Sélectionnez d’abord les mots dans l’article</translation>
    </message>
    <message>
        <source>Who is the same as {name}?</source>
        <translation>Qui est la même personne que {name} ?</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>There is only this one mention</source>
        <translation>Il n’y a que cette mention</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your note under this quote:</source>
        <translation>Votre note sous cette citation :</translation>
    </message>
</context>
<context>
    <name>CorrectionsFile</name>
    <message>
        <source>Corrections (*.{ending})</source>
        <translation>Corrections (*.{ending})</translation>
    </message>
    <message>
        <source>Save the corrections</source>
        <translation>Enregistrer les corrections</translation>
    </message>
    <message>
        <source>“{name}” was not saved.</source>
        <translation>« {name} » n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>Take corrections from a file</source>
        <translation>Reprendre des corrections d’un fichier</translation>
    </message>
    <message>
        <source>No corrections were taken from “{name}”.</source>
        <translation>Aucune correction n’a été reprise de « {name} ».</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>Corrections d’un fichier</translation>
    </message>
    <message>
        <source>Corrections taken from the file: {count}</source>
        <translation>Corrections reprises du fichier : {count}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in Attaché</source>
        <translation>Un problème est survenu dans Attaché</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. Your articles and corrections are kept. The report holds versions and places in the program, and no word of your article.</source>
        <translation>C’est une erreur du programme, pas la vôtre. Vos articles et corrections sont conservés. Le rapport contient des versions et des endroits du programme, et aucun mot de votre article.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Journal : {path}</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open this text</source>
        <translation>Déposez pour ouvrir ce texte</translation>
    </message>
    <message>
        <source>Drop to open {count} articles</source>
        <translation>Déposez pour ouvrir {count} articles</translation>
    </message>
    <message>
        <source>Drop to open this article</source>
        <translation>Déposez pour ouvrir cet article</translation>
    </message>
    <message>
        <source>Nothing here that can be opened</source>
        <translation>Rien ici qui puisse être ouvert</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Laissés de côté : {names}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop an article here</source>
        <translation>Déposez un article ici</translation>
    </message>
    <message>
        <source>You get its summary, and who said what, country by country.</source>
        <translation>Vous obtenez son résumé, et qui dit quoi, pays par pays.</translation>
    </message>
    <message>
        <source>Text, PDF, Word, OpenDocument, web page, e-mail, RTF, Markdown</source>
        <translation>Texte, PDF, Word, OpenDocument, page web, courriel, RTF, Markdown</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Another program is writing to this file. Wait until it has finished, then try again.</source>
        <translation>Un autre programme écrit dans ce fichier. Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Attaché never goes online: save the page and drop the file.</source>
        <translation>Attaché ne va jamais en ligne : enregistrez la page et déposez le fichier.</translation>
    </message>
    <message>
        <source>One of the corrections cannot be read; it is left out.</source>
        <translation>L’une des corrections est illisible ; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>The analysis ended before it was done, perhaps for want of memory. Close other programs and open the article again, or open a part of it.</source>
        <translation>L’analyse s’est arrêtée avant la fin, peut-être faute de mémoire. Fermez d’autres programmes et rouvrez l’article, ou n’en ouvrez qu’une partie.</translation>
    </message>
    <message>
        <source>There are no words in it. Choose a file that holds an article.</source>
        <translation>Il ne contient aucun mot. Choisissez un fichier qui contient un article.</translation>
    </message>
    <message>
        <source>There are no words in this book. Choose another.</source>
        <translation>Ce livre ne contient aucun mot. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no article in it, only headings or nothing. Choose a file that holds one.</source>
        <translation>Il ne contient pas d’article, seulement des titres ou rien. Choisissez un fichier qui en contient un.</translation>
    </message>
    <message>
        <source>There is no file in this folder. Choose another.</source>
        <translation>Il n’y a aucun fichier dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no page in this file. Save it again in your browser.</source>
        <translation>Ce fichier ne contient aucune page. Enregistrez-la de nouveau dans votre navigateur.</translation>
    </message>
    <message>
        <source>These corrections are for another article. Open that article first.</source>
        <translation>Ces corrections concernent un autre article. Ouvrez d’abord cet article.</translation>
    </message>
    <message>
        <source>This PDF draws more than Attaché can look through. Drop the article&apos;s web page or text, or print it to a PDF anew.</source>
        <translation>Ce PDF dessine plus qu’Attaché ne peut parcourir. Déposez la page web ou le texte de l’article, ou imprimez-le de nouveau en PDF.</translation>
    </message>
    <message>
        <source>This PDF has more than {a} pages. Save the pages of the article as a PDF of their own, and drop that.</source>
        <translation>Ce PDF a plus de {a} pages. Enregistrez les pages de l’article dans un PDF à part et déposez celui-ci.</translation>
    </message>
    <message>
        <source>This PDF holds more than {a} characters. Save the pages of the article as a PDF of their own, and drop that.</source>
        <translation>Ce PDF contient plus de {a} caractères. Enregistrez les pages de l’article dans un PDF à part et déposez celui-ci.</translation>
    </message>
    <message>
        <source>This PDF holds no text, only pictures of its pages. Run text recognition (OCR) on it, or drop the article&apos;s web page.</source>
        <translation>Ce PDF ne contient pas de texte, seulement des images de ses pages. Passez-le à la reconnaissance de texte (OCR), ou déposez la page web de l’article.</translation>
    </message>
    <message>
        <source>This book has no such chapter. Choose another.</source>
        <translation>Ce livre n’a pas ce chapitre. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This document has more parts than any article does. Export the article alone as text or PDF.</source>
        <translation>Ce document a plus de parties qu’aucun article. Exportez l’article seul en texte ou en PDF.</translation>
    </message>
    <message>
        <source>This document is damaged: the part that holds its text is missing. Get it again from where it came from.</source>
        <translation>Ce document est endommagé : la partie qui contient son texte manque. Récupérez-le de nouveau à sa source.</translation>
    </message>
    <message>
        <source>This document is damaged: {a}. Save it again in the program that made it, or get it again from where it came from.</source>
        <translation>Ce document est endommagé : {a}. Enregistrez-le de nouveau dans le programme d’origine, ou récupérez-le de nouveau à sa source.</translation>
    </message>
    <message>
        <source>This document is protected by a password. Open it in the program that made it, save it without the password, and drop that.</source>
        <translation>Ce document est protégé par un mot de passe. Ouvrez-le dans le programme d’origine, enregistrez-le sans mot de passe et déposez celui-ci.</translation>
    </message>
    <message>
        <source>This document unpacks to more than {a} MB, which no article does. Export the article alone as text or PDF.</source>
        <translation>Ce document décompressé dépasse {a} Mo, ce qu’aucun article ne fait. Exportez l’article seul en texte ou en PDF.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that the disk it is on is still connected.</source>
        <translation>Ce fichier est illisible. Vérifiez que son support est toujours connecté.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read. Open it in the program that made it and save it as a web page, PDF, .docx or .txt.</source>
        <translation>Ce fichier ne contient pas de texte lisible. Ouvrez-le dans le programme d’origine et enregistrez-le en page web, PDF, .docx ou .txt.</translation>
    </message>
    <message>
        <source>This file holds {a} lines or paragraphs; Attaché takes up to {b}. Split it, or drop the article alone.</source>
        <translation>Ce fichier contient {a} lignes ou paragraphes ; Attaché en accepte {b} au plus. Divisez-le, ou déposez l’article seul.</translation>
    </message>
    <message>
        <source>This file holds {a} million characters of text; Attaché takes up to {b} million ({c} MB) in such a file. Split it, or drop the article alone.</source>
        <translation>Ce fichier contient {a} millions de caractères ; Attaché en accepte {b} millions ({c} Mo) au plus dans un tel fichier. Divisez-le, ou déposez l’article seul.</translation>
    </message>
    <message>
        <source>This file is damaged, or not what its name says. Save it again in the program that made it, or get it again from where it came from.</source>
        <translation>Ce fichier est endommagé, ou n’est pas ce que dit son nom. Enregistrez-le de nouveau dans le programme d’origine, ou récupérez-le de nouveau à sa source.</translation>
    </message>
    <message>
        <source>This file is larger than {a} MB. Attaché takes up to {b} MB of text: drop the article alone.</source>
        <translation>Ce fichier dépasse {a} Mo. Attaché accepte jusqu’à {b} Mo de texte : déposez l’article seul.</translation>
    </message>
    <message>
        <source>This file is named as .{a} but is none. Get it again from where it came from.</source>
        <translation>Ce fichier se nomme .{a} mais n’en est pas un. Récupérez-le de nouveau à sa source.</translation>
    </message>
    <message>
        <source>This file of corrections is damaged. Export it again.</source>
        <translation>Ce fichier de corrections est endommagé. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>This folder holds more than {a} files; the others were not opened. Drop them apart.</source>
        <translation>Ce dossier contient plus de {a} fichiers ; les autres n’ont pas été ouverts. Déposez-les séparément.</translation>
    </message>
    <message>
        <source>This is a device or a pipe of the system, not a file. Choose an article&apos;s file.</source>
        <translation>C’est un périphérique ou un tube du système, pas un fichier. Choisissez le fichier d’un article.</translation>
    </message>
    <message>
        <source>This is not a file of corrections. Choose one that Attaché has written.</source>
        <translation>Ce n’est pas un fichier de corrections. Choisissez-en un qu’Attaché a écrit.</translation>
    </message>
    <message>
        <source>This logo cannot be read as an image. Choose a PNG or JPEG file.</source>
        <translation>Ce logo n’est pas lisible comme image. Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This logo is too large. Choose an image of fewer pixels.</source>
        <translation>Ce logo est trop grand. Choisissez une image de moins de pixels.</translation>
    </message>
    <message>
        <source>This page cannot be made. Choose fewer countries or kinds of quotes.</source>
        <translation>Cette page ne peut pas être faite. Choisissez moins de pays ou de sortes de citations.</translation>
    </message>
    <message>
        <source>{a}: give the file one of these endings: {b}.</source>
        <translation>{a} : donnez au fichier l’une de ces extensions : {b}.</translation>
    </message>
    <message>
        <source>{a}: there is a file of this name already. Choose another name.</source>
        <translation>{a} : un fichier de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This file is not there any more. Choose another.</source>
        <translation>Ce fichier n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is a link that leads only to itself. Choose the file itself.</source>
        <translation>C’est un lien qui ne mène qu’à lui-même. Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>The name of this file is too long for the system. Give it a shorter one.</source>
        <translation>Le nom de ce fichier est trop long pour le système. Donnez-lui-en un plus court.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner, or copy it to a folder of yours.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier. Demandez à son propriétaire, ou copiez-le dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>This is a folder, not an article. Choose the files in it.</source>
        <translation>C’est un dossier, pas un article. Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>There are no words in this message. Choose a file that holds an article.</source>
        <translation>Ce message ne contient aucun mot. Choisissez un fichier qui contient un article.</translation>
    </message>
    <message>
        <source>This PDF unpacks to more than any article does. Export the article alone as text.</source>
        <translation>Ce PDF décompressé est plus grand qu’aucun article. Exportez l’article seul en texte.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Make some, or choose another folder.</source>
        <translation>Il n’y a plus de place sur le disque. Faites-en, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Make some room, or choose another folder.</source>
        <translation>Votre part du disque est épuisée. Faites de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>You may not write in this folder. Choose another.</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You may not write this file. Choose another name or folder.</source>
        <translation>Vous n’avez pas le droit d’écrire ce fichier. Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>This disk can only be read. Choose another folder.</source>
        <translation>Ce disque est en lecture seule. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that exists.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>A folder has this name. Choose another name.</source>
        <translation>Un dossier porte ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Ce nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Another program has this file open. Close it there, then try again.</source>
        <translation>Un autre programme a ouvert ce fichier. Fermez-le là, puis réessayez.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another name or folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>This is a table or an export of a database, not an article. Export the article itself as text, .docx or PDF, and drop that.</source>
        <translation>C’est un tableau ou un export de base de données, pas un article. Exportez l’article lui-même en texte, .docx ou PDF et déposez celui-ci.</translation>
    </message>
    <message>
        <source>This is an XML file, not an article. Export the article itself as text, .docx or a web page, and drop that.</source>
        <translation>C’est un fichier XML, pas un article. Exportez l’article lui-même en texte, .docx ou page web et déposez celui-ci.</translation>
    </message>
    <message>
        <source>This is a document of an old Word. Open it in Word or LibreOffice, save it as .docx, and drop that.</source>
        <translation>C’est un document d’un ancien Word. Ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx et déposez celui-ci.</translation>
    </message>
    <message>
        <source>This is a message in Outlook&apos;s own format. Save it as .eml, or copy its text and paste it here.</source>
        <translation>C’est un message au format propre à Outlook. Enregistrez-le en .eml, ou copiez son texte et collez-le ici.</translation>
    </message>
    <message>
        <source>This is a document of Apple Pages. Export it as Word (.docx) or PDF in Pages, and drop that.</source>
        <translation>C’est un document d’Apple Pages. Exportez-le dans Pages en Word (.docx) ou PDF et déposez celui-ci.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not an article. Save the article as .docx, PDF or text, and drop that.</source>
        <translation>C’est une feuille de calcul, pas un article. Enregistrez l’article en .docx, PDF ou texte et déposez celui-ci.</translation>
    </message>
    <message>
        <source>These are slides, not an article. Save the article as .docx, PDF or text, and drop that.</source>
        <translation>Ce sont des diapositives, pas un article. Enregistrez l’article en .docx, PDF ou texte et déposez celui-ci.</translation>
    </message>
    <message>
        <source>This is a picture. Attaché reads text, not pictures: drop the article&apos;s page, PDF or document.</source>
        <translation>C’est une image. Attaché lit du texte, pas des images : déposez la page, le PDF ou le document de l’article.</translation>
    </message>
    <message>
        <source>This is a sound or a film. Attaché reads text: drop the article&apos;s page, PDF or document.</source>
        <translation>C’est un son ou un film. Attaché lit du texte : déposez la page, le PDF ou le document de l’article.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it, and drop the article in it.</source>
        <translation>C’est une archive. Décompressez-la et déposez l’article qu’elle contient.</translation>
    </message>
    <message>
        <source>This is a program, not an article. Drop an article&apos;s page, PDF or document.</source>
        <translation>C’est un programme, pas un article. Déposez la page, le PDF ou le document d’un article.</translation>
    </message>
    <message>
        <source>Attaché never goes online: open the link in your browser, save the page and drop the file.</source>
        <translation>Attaché ne va jamais en ligne : ouvrez le lien dans votre navigateur, enregistrez la page et déposez le fichier.</translation>
    </message>
    <message>
        <source>This kind of e-book cannot be read. Convert it to .epub, and drop that.</source>
        <translation>Cette sorte de livre numérique est illisible. Convertissez-le en .epub et déposez celui-ci.</translation>
    </message>
    <message>
        <source>This is a PostScript file. Convert it to PDF, and drop that.</source>
        <translation>C’est un fichier PostScript. Convertissez-le en PDF et déposez celui-ci.</translation>
    </message>
    <message>
        <source>This is a whole mail folder. Save the one message as .eml, and drop that.</source>
        <translation>C’est un dossier de courrier entier. Enregistrez le seul message en .eml et déposez celui-ci.</translation>
    </message>
    <message>
        <source>This kind of document cannot be read. Save it as .docx, .odt or PDF, and drop that.</source>
        <translation>Cette sorte de document est illisible. Enregistrez-le en .docx, .odt ou PDF et déposez celui-ci.</translation>
    </message>
    <message>
        <source>the part that holds its text is empty</source>
        <translation>la partie qui contient son texte est vide</translation>
    </message>
    <message>
        <source>its table of contents is missing</source>
        <translation>sa table des matières manque</translation>
    </message>
    <message>
        <source>a part of it is no valid XML</source>
        <translation>une de ses parties n’est pas du XML valide</translation>
    </message>
    <message>
        <source>its end is missing or its parts do not fit together</source>
        <translation>sa fin manque, ou ses parties ne s’accordent pas</translation>
    </message>
    <message>
        <source>the part {a} is missing</source>
        <translation>la partie {a} manque</translation>
    </message>
    <message>
        <source>a part of it is packed in a way that such documents never are</source>
        <translation>une de ses parties est compressée comme aucun document de ce genre</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>une de ses parties ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>one of its pages is ten metres large</source>
        <translation>une de ses pages mesure dix mètres</translation>
    </message>
    <message>
        <source>said by the reader</source>
        <translation>selon vous</translation>
    </message>
    <message>
        <source>{a}: your own addition</source>
        <translation>{a} : votre propre ajout</translation>
    </message>
    <message>
        <source>speak jointly: {a}</source>
        <translation>parlent ensemble : {a}</translation>
    </message>
    <message>
        <source>speaks for {a}</source>
        <translation>parle pour {a}</translation>
    </message>
    <message>
        <source>{a}: American lawmaker, by party and state</source>
        <translation>{a} : membre du Congrès des États-Unis, d’après le parti et l’État</translation>
    </message>
    <message>
        <source>{a}, in an article about {b} (weaker evidence)</source>
        <translation>{a}, dans un article sur {b} (indice plus faible)</translation>
    </message>
    <message>
        <source>the article is about {a} and names no other country for them (weaker evidence)</source>
        <translation>l’article porte sur {a} et ne nomme aucun autre pays pour cette personne (indice plus faible)</translation>
    </message>
    <message>
        <source>{a} (not held on the article&apos;s day)</source>
        <translation>{a} (pas en fonction le jour de l’article)</translation>
    </message>
    <message>
        <source>{a} (no date; all offices known agree)</source>
        <translation>{a} (sans date ; toutes les fonctions connues concordent)</translation>
    </message>
    <message>
        <source>{a}, since {day}</source>
        <translation>{a}, depuis {day}</translation>
    </message>
    <message>
        <source>{a}, {day} to {last}</source>
        <translation>{a}, du {day} au {last}</translation>
    </message>
    <message>
        <source>body of the EU</source>
        <translation>organe de l’UE</translation>
    </message>
    <message>
        <source>body of NATO</source>
        <translation>organe de l’OTAN</translation>
    </message>
    <message>
        <source>body of the United Nations</source>
        <translation>organe des Nations unies</translation>
    </message>
    <message>
        <source>international body</source>
        <translation>organisation internationale</translation>
    </message>
    <message>
        <source>stands for {a}</source>
        <translation>représente : {a}</translation>
    </message>
    <message>
        <source>capital of {a}</source>
        <translation>capitale : {a}</translation>
    </message>
    <message>
        <source>city in {a}</source>
        <translation>ville : {a}</translation>
    </message>
    <message>
        <source>region of {a}</source>
        <translation>région : {a}</translation>
    </message>
    <message>
        <source>seat of government of {a}</source>
        <translation>siège du gouvernement : {a}</translation>
    </message>
    <message>
        <source>government of {a}</source>
        <translation>gouvernement : {a}</translation>
    </message>
    <message>
        <source>legislature of {a}</source>
        <translation>parlement : {a}</translation>
    </message>
    <message>
        <source>ministry of {a}</source>
        <translation>ministère : {a}</translation>
    </message>
    <message>
        <source>court of {a}</source>
        <translation>tribunal : {a}</translation>
    </message>
    <message>
        <source>central bank of {a}</source>
        <translation>banque centrale : {a}</translation>
    </message>
    <message>
        <source>force of {a}</source>
        <translation>force armée : {a}</translation>
    </message>
    <message>
        <source>agency of {a}</source>
        <translation>agence : {a}</translation>
    </message>
    <message>
        <source>party in {a}</source>
        <translation>parti : {a}</translation>
    </message>
    <message>
        <source>armed group in {a}</source>
        <translation>groupe armé : {a}</translation>
    </message>
    <message>
        <source>title used in {a}</source>
        <translation>titre en usage : {a}</translation>
    </message>
    <message>
        <source>company of {a}</source>
        <translation>entreprise : {a}</translation>
    </message>
    <message>
        <source>association in {a}</source>
        <translation>association : {a}</translation>
    </message>
    <message>
        <source>institute in {a}</source>
        <translation>institut : {a}</translation>
    </message>
    <message>
        <source>news outlet of {a}</source>
        <translation>média : {a}</translation>
    </message>
    <message>
        <source>body: {a}</source>
        <translation>organe : {a}</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>“{name}” was not saved.</source>
        <translation>« {name} » n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The page, PDF (*.pdf)</source>
        <translation>La page, PDF (*.pdf)</translation>
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
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Data, JSON (*.json)</source>
        <translation>Données, JSON (*.json)</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation>Tableau, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>Articles ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>Exporter la synthèse</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter quotes</source>
        <translation>Filtrer les citations</translation>
    </message>
    <message>
        <source>Filter quotes by words</source>
        <translation>Filtrer les citations par mots</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <translation>Genre de citation</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Order of the groups</source>
        <translation>Ordre des groupes</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Comme dans l’article</translation>
    </message>
    <message>
        <source>Most quotes first</source>
        <translation>Le plus de citations d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Any speaker</source>
        <translation>Toutes les personnes</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvés</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>End of the quote</source>
        <translation>Fin de la citation</translation>
    </message>
    <message>
        <source>Beginning of the quote</source>
        <translation>Début de la citation</translation>
    </message>
    <message>
        <source>{words}: drag to change it</source>
        <translation>{words} : faites glisser pour changer</translation>
    </message>
</context>
<context>
    <name>KeywordsRow</name>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Keyword: {word}</source>
        <translation>Mot-clé : {word}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>1 correction</translation>
    </message>
    <message>
        <source>{count} corrections</source>
        <translation>{count} corrections</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of this article, with commas between them:</source>
        <translation>Étiquettes de cet article, séparées par des virgules :</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Search library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Words, names, tags, or country:DE</source>
        <translation>Mots, noms, étiquettes ou country:DE</translation>
    </message>
    <message>
        <source>Opened articles</source>
        <translation>Articles ouverts</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The library was damaged, and a new one is begun.</source>
        <translation>La bibliothèque était endommagée ; une nouvelle est commencée.</translation>
    </message>
    <message>
        <source>The damaged one is kept at {path}.</source>
        <translation>L’ancienne est conservée dans {path}.</translation>
    </message>
    <message>
        <source>The library cannot be opened: what you correct now is not kept.</source>
        <translation>La bibliothèque ne peut pas être ouverte : vos corrections ne seront pas conservées.</translation>
    </message>
    <message>
        <source>Close other programs that use it, make room on the disk, or check that you may write in its folder. Then start Attaché again.</source>
        <translation>Fermez les autres programmes qui l’utilisent, libérez de la place sur le disque ou vérifiez que vous pouvez écrire dans son dossier. Relancez ensuite Attaché.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Effacer l’historique</translation>
    </message>
</context>
<context>
    <name>MentionsDialog</name>
    <message>
        <source>One that is two</source>
        <translation>Un qui fait deux</translation>
    </message>
    <message>
        <source>Tick the places that mean somebody else than {name}.</source>
        <translation>Cochez les endroits qui désignent quelqu’un d’autre que {name}.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
</context>
<context>
    <name>OpenCommands</name>
    <message>
        <source>Stopped. The article is there, its quotes are not.</source>
        <translation>Interrompu. L’article est là, ses citations non.</translation>
    </message>
    <message>
        <source>Find its quotes</source>
        <translation>Chercher ses citations</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Il n’y a rien à coller.</translation>
    </message>
    <message>
        <source>Copy the text of an article first, then paste it here.</source>
        <translation>Copiez d’abord le texte d’un article, puis collez-le ici.</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Laissés de côté : {names}</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Attaché reads articles: text, web pages, PDF, Word and their like.</source>
        <translation>Attaché lit des articles : texte, pages web, PDF, Word et semblables.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>“{name}” was not opened.</source>
        <translation>« {name} » n’a pas été ouvert.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Line above the page</source>
        <translation>Ligne au-dessus de la page</translation>
    </message>
    <message>
        <source>Your office, if you wish</source>
        <translation>Votre bureau, si vous voulez</translation>
    </message>
    <message>
        <source>Date of the briefing</source>
        <translation>Date de la note</translation>
    </message>
    <message>
        <source>Note on the page</source>
        <translation>Note sur la page</translation>
    </message>
    <message>
        <source>For this article only</source>
        <translation>Pour cet article seulement</translation>
    </message>
</context>
<context>
    <name>PageLogo</name>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another.</source>
        <translation>Ce fichier ne peut pas être lu. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>PageOptionsPanel</name>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Without colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Summary sentences on the page</source>
        <translation>Phrases du résumé sur la page</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Direct and part-quoted</source>
        <translation>Directes et en partie citées</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Discours rapporté</translation>
    </message>
    <message>
        <source>Only what I put first</source>
        <translation>Seulement ce que j’ai mis en tête</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>My notes under the quotes</source>
        <translation>Mes notes sous les citations</translation>
    </message>
    <message>
        <source>Links to the article’s file</source>
        <translation>Liens vers le fichier de l’article</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Order of the countries</source>
        <translation>Ordre des pays</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Comme dans l’article</translation>
    </message>
    <message>
        <source>Most quotes first</source>
        <translation>Le plus de citations d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 phrase</translation>
    </message>
    <message>
        <source>{count} sentences</source>
        <translation>{count} phrases</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page could not be made.</source>
        <translation>La page n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>No logo was taken.</source>
        <translation>Aucun logo n’a été pris.</translation>
    </message>
    <message>
        <source>The printed page</source>
        <translation>La page imprimée</translation>
    </message>
    <message>
        <source>{count} do not fit, and are counted at its foot.</source>
        <translation>{count} n’y tiennent pas et sont comptées en pied de page.</translation>
    </message>
    <message>
        <source>{count} on one page</source>
        <translation>{count} sur une page</translation>
    </message>
    <message>
        <source>{count} left out by your choice</source>
        <translation>{count} écartées selon votre choix</translation>
    </message>
    <message>
        <source>{count} shortened</source>
        <translation>{count} raccourcies</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Texte à {percent} %</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour chercher</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As is usual here</source>
        <translation>Selon l’usage local</translation>
    </message>
    <message>
        <source>Changes with the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Keep a library of opened articles</source>
        <translation>Tenir une bibliothèque des articles ouverts</translation>
    </message>
    <message>
        <source>Off: the list is emptied at once. Corrections stay.</source>
        <translation>Désactivé : la liste est vidée aussitôt. Les corrections restent.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Show work as a moving bar</source>
        <translation>Montrer le travail par une barre animée</translation>
    </message>
    <message>
        <source>Open the last article at the start</source>
        <translation>Ouvrir le dernier article au démarrage</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Police de l’article</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Summary chosen by</source>
        <translation>Résumé choisi par</translation>
    </message>
    <message>
        <source>Sentences in a new summary</source>
        <translation>Phrases d’un nouveau résumé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Everything stays on this computer; no text ever leaves it.</source>
        <translation>Tout reste sur cet ordinateur ; aucun texte n’en sort.</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>Il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Notes de synthèse</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Some pages were not printed.</source>
        <translation>Certaines pages n’ont pas été imprimées.</translation>
    </message>
    <message>
        <source>The page was not printed.</source>
        <translation>La page n’a pas été imprimée.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été interrompue.</translation>
    </message>
    <message>
        <source>1 page went to {printer}.</source>
        <translation>1 page envoyée à {printer}.</translation>
    </message>
    <message>
        <source>{count} pages went to {printer}.</source>
        <translation>{count} pages envoyées à {printer}.</translation>
    </message>
    <message>
        <source>1 page went to the printer.</source>
        <translation>1 page envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>{count} pages went to the printer.</source>
        <translation>{count} pages envoyées à l’imprimante.</translation>
    </message>
    <message>
        <source>No page was printed.</source>
        <translation>Aucune page n’a été imprimée.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This article is not in the library any more. Open its file again.</source>
        <translation>Cet article n’est plus dans la bibliothèque. Rouvrez son fichier.</translation>
    </message>
    <message>
        <source>This article could not be analysed. Open it, and print it there.</source>
        <translation>Cet article n’a pas pu être analysé. Ouvrez-le et imprimez-le là.</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on, then try again.</source>
        <translation>L’imprimante n’a rien reçu. Vérifiez qu’elle est allumée, puis réessayez.</translation>
    </message>
    <message>
        <source>The printer stopped. Check it, then print again.</source>
        <translation>L’imprimante s’est arrêtée. Vérifiez-la, puis imprimez de nouveau.</translation>
    </message>
</context>
<context>
    <name>QuoteCommands</name>
    <message>
        <source>Quote copied</source>
        <translation>Citation copiée</translation>
    </message>
    <message>
        <source>Quote copied as Markdown</source>
        <translation>Citation copiée en Markdown</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Effacer l’historique</translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>First on the page</source>
        <translation>En tête de la page</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copier avec sa source</translation>
    </message>
    <message>
        <source>Why this speaker and country</source>
        <translation>Pourquoi cette personne et ce pays</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Summary sentence {number}, paragraph {paragraph}: {text}</source>
        <translation>Phrase {number} du résumé, paragraphe {paragraph} : {text}</translation>
    </message>
    <message>
        <source>{text}, said by {speaker}, {country}, {meta}</source>
        <translation>{text}, dit par {speaker}, {country}, {meta}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Print several articles</source>
        <translation>Imprimer plusieurs articles</translation>
    </message>
    <message>
        <source>A page is printed for each article that is ticked.</source>
        <translation>Une page est imprimée pour chaque article coché.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Chercher un raccourci</translation>
    </message>
    <message>
        <source>In the briefing: from row to row</source>
        <translation>Dans la synthèse : de ligne en ligne</translation>
    </message>
    <message>
        <source>In the briefing: fold and open a group</source>
        <translation>Dans la synthèse : replier et ouvrir un groupe</translation>
    </message>
    <message>
        <source>In the briefing: show in the article</source>
        <translation>Dans la synthèse : montrer dans l’article</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>In the briefing: why this speaker and country</source>
        <translation>Dans la synthèse : pourquoi cette personne et ce pays</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>In the why card: open a place</source>
        <translation>Dans la fiche : ouvrir un endroit</translation>
    </message>
    <message>
        <source>Close what is open on top</source>
        <translation>Fermer ce qui est ouvert devant</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Show the list of corrections</source>
        <translation>Montrer la liste des corrections</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <translation>Lecture de l’article</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>1 correction</translation>
    </message>
    <message>
        <source>{count} corrections</source>
        <translation>{count} corrections</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 paragraphe</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} paragraphes</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 groupe</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count} groupes</translation>
    </message>
    <message>
        <source>looking for quotes…</source>
        <translation>recherche des citations…</translation>
    </message>
    <message>
        <source>stopped: no quotes yet</source>
        <translation>interrompu : pas encore de citations</translation>
    </message>
    <message>
        <source>quote {number} of {count}</source>
        <translation>citation {number} sur {count}</translation>
    </message>
    <message>
        <source>{marked} of {count} words verbatim</source>
        <translation>{marked} mots sur {count} textuels</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Speaker of {place}: {words}</source>
        <translation>Auteur de {place} : {words}</translation>
    </message>
    <message>
        <source>Country of {place}: {words}</source>
        <translation>Pays de {place} : {words}</translation>
    </message>
    <message>
        <source>Kind of {place}: {words}</source>
        <translation>Genre de {place} : {words}</translation>
    </message>
    <message>
        <source>Extent of {place}: {words}</source>
        <translation>Étendue de {place} : {words}</translation>
    </message>
    <message>
        <source>Not a quote, {place}: {words}</source>
        <translation>Pas une citation, {place} : {words}</translation>
    </message>
    <message>
        <source>New quote, {place}: {words}</source>
        <translation>Nouvelle citation, {place} : {words}</translation>
    </message>
    <message>
        <source>Country of {name}: {words}</source>
        <translation>Pays de {name} : {words}</translation>
    </message>
    <message>
        <source>{name} is also {words}</source>
        <translation>{name} est aussi {words}</translation>
    </message>
    <message>
        <source>Another than {name}: {words}</source>
        <translation>Autre que {name} : {words}</translation>
    </message>
    <message>
        <source>First on the page: {place}</source>
        <translation>En tête de la page : {place}</translation>
    </message>
    <message>
        <source>No longer first on the page: {place}</source>
        <translation>Plus en tête de la page : {place}</translation>
    </message>
    <message>
        <source>Off the page: {place}</source>
        <translation>Hors de la page : {place}</translation>
    </message>
    <message>
        <source>On the page again: {place}</source>
        <translation>De nouveau sur la page : {place}</translation>
    </message>
    <message>
        <source>Note taken away: {place}</source>
        <translation>Note retirée : {place}</translation>
    </message>
    <message>
        <source>Note on {place}: {words}</source>
        <translation>Note sur {place} : {words}</translation>
    </message>
    <message>
        <source>Title: {words}</source>
        <translation>Titre : {words}</translation>
    </message>
    <message>
        <source>Into the summary, {place}: {words}</source>
        <translation>Dans le résumé, {place} : {words}</translation>
    </message>
    <message>
        <source>Out of the summary, {place}: {words}</source>
        <translation>Hors du résumé, {place} : {words}</translation>
    </message>
</context>
<context>
    <name>SummaryHead</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Sentences in the summary</source>
        <translation>Phrases du résumé</translation>
    </message>
    <message>
        <source>Length in words, or as a share of the article</source>
        <translation>Longueur en mots ou en part de l’article</translation>
    </message>
    <message>
        <source>How the summary is chosen</source>
        <translation>Comment le résumé est choisi</translation>
    </message>
    <message>
        <source>About {count} words</source>
        <translation>Environ {count} mots</translation>
    </message>
    <message>
        <source>{percent} % of the article</source>
        <translation>{percent} % de l’article</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>{speaker}: no country is stated</source>
        <translation>{speaker} : aucun pays indiqué</translation>
    </message>
    <message>
        <source>{speaker} speaks for {country}</source>
        <translation>{speaker} parle pour : {country}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>The speaker may be another: read the place before you print.</source>
        <translation>C’est peut-être quelqu’un d’autre : lisez le passage avant d’imprimer.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Something of this quote is your own correction.</source>
        <translation>Quelque chose de cette citation est votre propre correction.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>The article names nobody.</source>
        <translation>L’article ne nomme personne.</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>None: the name stands beside the words.</source>
        <translation>Aucun : le nom se trouve près des mots.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The article does not say for whom they speak.</source>
        <translation>L’article ne dit pas pour qui.</translation>
    </message>
    <message>
        <source>jointly: {codes}</source>
        <translation>ensemble : {codes}</translation>
    </message>
    <message>
        <source>{kind}: {count} words, {marked} of them in quotation marks</source>
        <translation>{kind} : {count} mots, dont {marked} entre guillemets</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Each place opens in the article: click, or press its number.</source>
        <translation>Chaque endroit s’ouvre dans l’article : cliquez ou tapez son chiffre.</translation>
    </message>
    <message>
        <source>Place {number}: {words}, paragraph {paragraph}</source>
        <translation>Endroit {number} : {words}, paragraphe {paragraph}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>part quoted</source>
        <translation>en partie citée</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapportée</translation>
    </message>
    <message>
        <source>{count} direct</source>
        <translation>{count} directes</translation>
    </message>
    <message>
        <source>{count} part quoted</source>
        <translation>{count} en partie citées</translation>
    </message>
    <message>
        <source>{count} reported</source>
        <translation>{count} rapportées</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 citation</translation>
    </message>
    <message>
        <source>{count} quotes</source>
        <translation>{count} citations</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} mots</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Pays non indiqué</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Personne non nommée</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>★ first on the page</source>
        <translation>★ en tête de la page</translation>
    </message>
    <message>
        <source>off the page</source>
        <translation>hors de la page</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
</context>
</TS>
