<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The diary</source>
        <translation>Das Tagebuch</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About LiftDesk</source>
        <translation>Über LiftDesk</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>LiftDesk {version}: a calm, offline training and mood diary.</source>
        <translation>LiftDesk {version}: ein ruhiges Tagebuch für Training und Stimmung, ganz offline.</translation>
    </message>
    <message>
        <source>It is a diary. It is not a medical device, does not diagnose or treat any condition, and does not replace care.</source>
        <translation>Es ist ein Tagebuch. Es ist kein Medizinprodukt, stellt keine Diagnose, behandelt keine Krankheit und ersetzt keine Behandlung.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3: their libraries are files of their own in the program&apos;s folder, and you may replace them with your own builds.</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie nutzt Qt und PySide6 unter der LGPL, Version 3: Deren Bibliotheken sind eigene Dateien im Ordner des Programms, und du darfst sie durch selbst gebaute ersetzen.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Where it keeps things</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Print week…</source>
        <translation>Woche &amp;drucken…</translation>
    </message>
    <message>
        <source>One-page &amp;summary…</source>
        <translation>&amp;Zusammenfassung…</translation>
    </message>
    <message>
        <source>Leave the sample &amp;data</source>
        <translation>Beispieldaten &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt s&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <source>&amp;Find or do…</source>
        <translation>&amp;Suchen oder tun…</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Doppelte</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>I&amp;mporte</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Design des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>&amp;Kilograms</source>
        <translation>&amp;Kilogramm</translation>
    </message>
    <message>
        <source>&amp;Pounds</source>
        <translation>&amp;Pfund</translation>
    </message>
    <message>
        <source>&amp;Two sessions a week</source>
        <translation>&amp;Zwei Einheiten pro Woche</translation>
    </message>
    <message>
        <source>T&amp;hree sessions a week</source>
        <translation>D&amp;rei Einheiten pro Woche</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text k&amp;leiner</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Text &amp;normal</translation>
    </message>
    <message>
        <source>Hide &amp;mood</source>
        <translation>Stimmung &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation>Ü&amp;bungen</translation>
    </message>
    <message>
        <source>&amp;Routines and days</source>
        <translation>Trainings&amp;pläne und Tage</translation>
    </message>
    <message>
        <source>&amp;Places and equipment</source>
        <translation>&amp;Orte und Ausstattung</translation>
    </message>
    <message>
        <source>Easy &amp;cardio</source>
        <translation>Lockere &amp;Ausdauer</translation>
    </message>
    <message>
        <source>&amp;What you can do now</source>
        <translation>&amp;Was du jetzt kannst</translation>
    </message>
    <message>
        <source>What the &amp;diary says</source>
        <translation>Was das &amp;Tagebuch sagt</translation>
    </message>
    <message>
        <source>Coin-&amp;flip weeks</source>
        <translation>&amp;Münzwurf-Wochen</translation>
    </message>
    <message>
        <source>&amp;Type in a sheet</source>
        <translation>B&amp;latt abtippen</translation>
    </message>
    <message>
        <source>Read a &amp;scanned sheet</source>
        <translation>Blatt-&amp;Scan einlesen</translation>
    </message>
    <message>
        <source>Planned days as a &amp;calendar file…</source>
        <translation>Geplante Tage als &amp;Kalenderdatei…</translation>
    </message>
    <message>
        <source>&amp;Crisis help</source>
        <translation>&amp;Krisenhilfe</translation>
    </message>
    <message>
        <source>What &amp;studies found</source>
        <translation>Was &amp;Studien fanden</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>Neu &amp;einrichten…</translation>
    </message>
    <message>
        <source>What each &amp;tab is for</source>
        <translation>Wo&amp;für jeder Tab da ist</translation>
    </message>
    <message>
        <source>Look at &amp;sample data</source>
        <translation>&amp;Beispieldaten ansehen</translation>
    </message>
    <message>
        <source>&amp;About LiftDesk</source>
        <translation>Über &amp;LiftDesk</translation>
    </message>
</context>
<context>
    <name>ActivityChoice</name>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>{of}: what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of}: what it is, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>In your own words, such as gardening</source>
        <translation>In deinen Worten, etwa Gartenarbeit</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Lockere Ausdauer</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>Write down easy cardio</source>
        <translation>Lockere Ausdauer aufschreiben</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation>Sprechtest</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this easy cardio</source>
        <translation>Diese lockere Ausdauer hinzufügen</translation>
    </message>
    <message>
        <source>Distance ({unit})</source>
        <translation>Strecke ({unit})</translation>
    </message>
    <message>
        <source>How talking went</source>
        <translation>Wie das Reden ging</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Skip this question</source>
        <translation>Diese Frage überspringen</translation>
    </message>
    <message>
        <source>Question {n}, {text}: {answer}</source>
        <translation>Frage {n}, {text}: {answer}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Question {n}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskingAfter</name>
    <message>
        <source>Ten minutes since your session. How do you feel now?</source>
        <translation>Zehn Minuten seit deiner Einheit. Wie fühlst du dich jetzt?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Restore a backup ({n})</source>
        <translation>Sicherung wiederherstellen ({n})</translation>
    </message>
    <message>
        <source>There is no backup in the folder beside the diary.</source>
        <translation>Im Ordner neben dem Tagebuch ist keine Sicherung.</translation>
    </message>
    <message>
        <source>Restore from another place…</source>
        <translation>Von anderem Ort wiederherstellen…</translation>
    </message>
    <message>
        <source>The file that cannot be opened is kept beside it under another name, as it is.</source>
        <translation>Die Datei, die sich nicht öffnen lässt, bleibt unverändert unter einem anderen Namen daneben liegen.</translation>
    </message>
    <message>
        <source>The diary itself may be sound. A backup goes into a new file that you name; the diary stays where it is.</source>
        <translation>Das Tagebuch selbst ist vielleicht in Ordnung. Eine Sicherung kommt in eine neue Datei, die du benennst. Das Tagebuch bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the backup of {when}, {size}</source>
        <translation>Sicherung von {when} wiederherstellen, {size}</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>In die Sicherung von {when} hineinsehen</translation>
    </message>
    <message>
        <source>Check the backup of {when}</source>
        <translation>Die Sicherung von {when} prüfen</translation>
    </message>
    <message>
        <source>Save a copy of the backup of {when}</source>
        <translation>Eine Kopie der Sicherung von {when} speichern</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Die Sicherung von {when} wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the backup of {when} now</source>
        <translation>Die Sicherung von {when} jetzt wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Leave the diary as it is</source>
        <translation>Tagebuch lassen, wie es ist</translation>
    </message>
    <message>
        <source>Yes, restore it</source>
        <translation>Ja, wiederherstellen</translation>
    </message>
    <message>
        <source>This backup takes the place of the diary. The diary as it is now is kept in this list, and restoring that one takes everything back.</source>
        <translation>Diese Sicherung tritt an die Stelle des Tagebuchs. Das Tagebuch, wie es jetzt ist, bleibt in dieser Liste. Stellst du es wieder her, ist alles wie zuvor.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Whole copies of the diary beside it, each checked when it is written. Older ones thin out by days, weeks and months; those before a large change stay.</source>
        <translation>Ganze Kopien des Tagebuchs, gleich daneben. Jede wird beim Schreiben geprüft. Ältere werden nach Tagen, Wochen und Monaten ausgedünnt. Die vor einer großen Änderung bleiben.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Restore from another place…</source>
        <translation>Von anderem Ort wiederherstellen…</translation>
    </message>
    <message>
        <source>Backups are listed here. The first is made once something is logged.</source>
        <translation>Hier stehen die Sicherungen. Die erste entsteht, sobald etwas eingetragen ist.</translation>
    </message>
    <message>
        <source>Checking the backup of {when}…</source>
        <translation>Die Sicherung von {when} wird geprüft…</translation>
    </message>
    <message>
        <source>The backup of {when} works: it was brought back and compared.</source>
        <translation>Die Sicherung von {when} funktioniert: Sie wurde zurückgeholt und verglichen.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>The copy is {name}.</source>
        <translation>Die Kopie heißt {name}.</translation>
    </message>
    <message>
        <source>Checking the backup before it is restored…</source>
        <translation>Die Sicherung wird vor dem Wiederherstellen geprüft…</translation>
    </message>
    <message>
        <source>No more copies are made there. Those that are there stay.</source>
        <translation>Dort werden keine Kopien mehr angelegt. Die vorhandenen bleiben.</translation>
    </message>
    <message>
        <source>Checking the newest copy…</source>
        <translation>Die neueste Kopie wird geprüft…</translation>
    </message>
    <message>
        <source>The newest copy works: it was brought back and compared.</source>
        <translation>Die neueste Kopie funktioniert: Sie wurde zurückgeholt und verglichen.</translation>
    </message>
    <message>
        <source>One moment, please: something is being worked on.</source>
        <translation>Einen Moment bitte: Es wird gerade an etwas gearbeitet.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BoutFields</name>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes of easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance ({unit})</source>
        <translation>Strecke ({unit})</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation>Sprechtest</translation>
    </message>
    <message>
        <source>Note on it</source>
        <translation>Notiz dazu</translation>
    </message>
    <message>
        <source>Take it out of this entry</source>
        <translation>Aus diesem Eintrag nehmen</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Easy cardio</source>
        <translation>Lockere Ausdauer</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Einheit {code}</translation>
    </message>
</context>
<context>
    <name>Cardio</name>
    <message>
        <source>Easy walk</source>
        <translation>Lockeres Gehen</translation>
    </message>
    <message>
        <source>Easy ride</source>
        <translation>Lockeres Radfahren</translation>
    </message>
    <message>
        <source>Easy swim</source>
        <translation>Lockeres Schwimmen</translation>
    </message>
    <message>
        <source>Easy row</source>
        <translation>Lockeres Rudern</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rudern</translation>
    </message>
    <message>
        <source>Could sing</source>
        <translation>Singen ging</translation>
    </message>
    <message>
        <source>Could talk</source>
        <translation>Reden ging</translation>
    </message>
    <message>
        <source>Few words</source>
        <translation>Wenige Worte</translation>
    </message>
    <message>
        <source>You could go a little faster, if you like.</source>
        <translation>Du könntest etwas schneller werden, wenn du magst.</translation>
    </message>
    <message>
        <source>This is the right pace.</source>
        <translation>Das ist das richtige Tempo.</translation>
    </message>
    <message>
        <source>Slow down a little, until you can talk in full sentences.</source>
        <translation>Werde etwas langsamer, bis du in ganzen Sätzen reden kannst.</translation>
    </message>
    <message>
        <source>Right pace: you can talk in full sentences, but not sing.</source>
        <translation>Richtiges Tempo: Du kannst in ganzen Sätzen reden, aber nicht singen.</translation>
    </message>
    <message>
        <source>at {n} min {answer}</source>
        <translation>{answer} bei {n} min</translation>
    </message>
    <message>
        <source>Talk test: {answers}</source>
        <translation>Sprechtest: {answers}</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message numerus="yes">
        <source>{n} minute this week</source>
        <comment>{n} minutes this week</comment>
        <translation>
            <numerusform>{n} Minute diese Woche</numerusform>
            <numerusform>{n} Minuten diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>min this week</source>
        <translation>min diese Woche</translation>
    </message>
    <message>
        <source>{n} of {aim} minutes</source>
        <translation>{n} von {aim} Minuten</translation>
    </message>
    <message>
        <source>of {aim} min this week</source>
        <translation>von {aim} min diese Woche</translation>
    </message>
    <message>
        <source>By age (Tanaka)</source>
        <translation>Nach Alter (Tanaka)</translation>
    </message>
    <message>
        <source>By age (Fox)</source>
        <translation>Nach Alter (Fox)</translation>
    </message>
    <message>
        <source>By age (Gulati, from women)</source>
        <translation>Nach Alter (Gulati, von Frauen)</translation>
    </message>
    <message>
        <source>Measured maximum</source>
        <translation>Gemessenes Maximum</translation>
    </message>
    <message>
        <source>Heart-rate reserve</source>
        <translation>Herzfrequenzreserve</translation>
    </message>
    <message>
        <source>208 − 0.7 × age. Tanaka and others 2001, from 351 studies.</source>
        <translation>208 − 0,7 × Alter. Tanaka und andere 2001, aus 351 Studien.</translation>
    </message>
    <message>
        <source>220 − age. Fox and others 1971; widely printed, but no study of its own stands behind it.</source>
        <translation>220 − Alter. Fox und andere 1971; weit verbreitet, aber ohne eigene Studie dahinter.</translation>
    </message>
    <message>
        <source>206 − 0.88 × age. Gulati and others 2010, from 5,437 women without symptoms.</source>
        <translation>206 − 0,88 × Alter. Gulati und andere 2010, von 5437 Frauen ohne Beschwerden.</translation>
    </message>
    <message>
        <source>A maximum measured on you, such as in an exercise test.</source>
        <translation>Ein Maximum, das bei dir gemessen wurde, etwa in einem Belastungstest.</translation>
    </message>
    <message>
        <source>The share of what lies between resting and highest rate. Karvonen 1957.</source>
        <translation>Der Anteil dessen, was zwischen Ruhepuls und höchstem Puls liegt. Karvonen 1957.</translation>
    </message>
    <message>
        <source>{low} to {high} beats a minute</source>
        <translation>{low} bis {high} Schläge pro Minute</translation>
    </message>
    <message>
        <source>{low} to {high} of the reserve up to a maximum of {maximum} ({formula}).</source>
        <translation>{low} bis {high} der Reserve bis zu einem Maximum von {maximum} ({formula}).</translation>
    </message>
    <message>
        <source>{low} to {high} of a maximum of {maximum}.</source>
        <translation>{low} bis {high} von einem Maximum von {maximum}.</translation>
    </message>
    <message>
        <source>No formula is in it. The talk test still comes first.</source>
        <translation>Darin steckt keine Formel. Der Sprechtest geht trotzdem vor.</translation>
    </message>
    <message>
        <source>± {spread}: your own maximum may well be {spread} beats higher or lower, which moves the band by about {moved}. The talk test comes first.</source>
        <translation>± {spread}: Dein eigenes Maximum kann gut {spread} Schläge höher oder niedriger sein. Das verschiebt den Bereich um etwa {moved}. Der Sprechtest geht vor.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>by age, Tanaka</source>
        <translation>nach Alter, Tanaka</translation>
    </message>
    <message>
        <source>Beta-blockers and some other medicines hold the heart rate down, so numbers from a formula do not fit. Talking tells you what you need. Please leave your medicine as it is, and ask your doctor or pharmacist what effort suits you.</source>
        <translation>Betablocker und einige andere Medikamente halten den Puls niedrig, deshalb passen Zahlen aus einer Formel nicht. Das Reden sagt dir, was du wissen musst. Bitte lass dein Medikament, wie es ist, und frage in deiner Arztpraxis oder Apotheke, welche Anstrengung für dich passt.</translation>
    </message>
    <message>
        <source>Source: Mayo Clinic, Beta blockers and exercise, 2023</source>
        <translation>Quelle: Mayo Clinic, Beta blockers and exercise, 2023</translation>
    </message>
</context>
<context>
    <name>CardioCard</name>
    <message>
        <source>Easy cardio (Zone 2)</source>
        <translation>Lockere Ausdauer (Zone 2)</translation>
    </message>
    <message>
        <source>Add minutes</source>
        <translation>Minuten hinzufügen</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Lockere Ausdauer</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>{activity}: the timer was left open.</source>
        <translation>{activity}: Der Timer blieb offen.</translation>
    </message>
    <message>
        <source>How is talking going?</source>
        <translation>Wie geht das Reden?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>{activity} paused at {time}.</source>
        <translation>{activity} pausiert bei {time}.</translation>
    </message>
    <message>
        <source>{activity} under way, {time}.</source>
        <translation>{activity} läuft, {time}.</translation>
    </message>
    <message>
        <source>{action}, easy cardio</source>
        <translation>{action}, lockere Ausdauer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation>Sprechtest</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add these minutes</source>
        <translation>Diese Minuten hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CardioPage</name>
    <message>
        <source>Easy cardio</source>
        <translation>Lockere Ausdauer</translation>
    </message>
    <message>
        <source>Easy and steady: you can talk in full sentences, but not sing. Often called Zone 2, though that name has no single meaning.</source>
        <translation>Locker und gleichmäßig: Du kannst in ganzen Sätzen reden, aber nicht singen. Oft Zone 2 genannt, doch dieser Name hat keine einheitliche Bedeutung.</translation>
    </message>
    <message>
        <source>{minutes} added to {day}.</source>
        <translation>{minutes} zu {day} hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Goblet squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Goblet Squat</translation>
    </message>
    <message>
        <source>Dumbbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Bankdrücken mit Kurzhanteln</translation>
    </message>
    <message>
        <source>Dumbbell bent-over row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Vorgebeugtes Rudern mit Kurzhanteln</translation>
    </message>
    <message>
        <source>Walking lunge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Ausfallschritte im Gehen</translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Plank</translation>
    </message>
    <message>
        <source>Dumbbell Romanian deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rumänisches Kreuzheben mit Kurzhanteln</translation>
    </message>
    <message>
        <source>Dumbbell overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Schulterdrücken mit Kurzhanteln</translation>
    </message>
    <message>
        <source>Lat pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Latzug</translation>
    </message>
    <message>
        <source>Step-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Step-up</translation>
    </message>
    <message>
        <source>Side plank</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Seitliche Plank</translation>
    </message>
    <message>
        <source>Barbell back squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Kniebeuge mit Langhantel</translation>
    </message>
    <message>
        <source>Barbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Bankdrücken mit Langhantel</translation>
    </message>
    <message>
        <source>Barbell deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Kreuzheben mit Langhantel</translation>
    </message>
    <message>
        <source>Barbell overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Schulterdrücken mit Langhantel</translation>
    </message>
    <message>
        <source>Barbell bent-over row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Vorgebeugtes Rudern mit Langhantel</translation>
    </message>
    <message>
        <source>Barbell Romanian deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rumänisches Kreuzheben mit Langhantel</translation>
    </message>
    <message>
        <source>Pull-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Klimmzug</translation>
    </message>
    <message>
        <source>Chin-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Klimmzug im Untergriff</translation>
    </message>
    <message>
        <source>Assisted pull-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Klimmzug an der Maschine</translation>
    </message>
    <message>
        <source>Push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Liegestütz</translation>
    </message>
    <message>
        <source>Dip</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Dip</translation>
    </message>
    <message>
        <source>Leg press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Beinpresse</translation>
    </message>
    <message>
        <source>Seated cable row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Kabelrudern im Sitzen</translation>
    </message>
    <message>
        <source>One-arm dumbbell row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Einarmiges Kurzhantelrudern</translation>
    </message>
    <message>
        <source>Split squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Split Squat</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Glute Bridge</translation>
    </message>
    <message>
        <source>Hip thrust</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Hip Thrust</translation>
    </message>
    <message>
        <source>Farmer&apos;s walk</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Farmer&apos;s Walk</translation>
    </message>
    <message>
        <source>Dead bug</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Dead Bug</translation>
    </message>
    <message>
        <source>Calf raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Wadenheben</translation>
    </message>
    <message>
        <source>Dumbbell curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Kurzhantel-Curl</translation>
    </message>
    <message>
        <source>Bodyweight squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Kniebeuge ohne Gewicht</translation>
    </message>
    <message>
        <source>Bulgarian split squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Bulgarian Split Squat</translation>
    </message>
    <message>
        <source>Kettlebell goblet squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Goblet Squat mit Kettlebell</translation>
    </message>
    <message>
        <source>Barbell front squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Frontkniebeuge mit Langhantel</translation>
    </message>
    <message>
        <source>Sit-to-stand</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Aufstehen vom Stuhl</translation>
    </message>
    <message>
        <source>Band squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Kniebeuge mit Band</translation>
    </message>
    <message>
        <source>Leg extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Beinstrecker</translation>
    </message>
    <message>
        <source>Kettlebell deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Kreuzheben mit Kettlebell</translation>
    </message>
    <message>
        <source>Kettlebell swing</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Kettlebell Swing</translation>
    </message>
    <message>
        <source>Trap-bar deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Kreuzheben mit Trap Bar</translation>
    </message>
    <message>
        <source>Single-leg glute bridge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Einbeinige Glute Bridge</translation>
    </message>
    <message>
        <source>Back extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rückenstrecker</translation>
    </message>
    <message>
        <source>Lying leg curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Beinbeuger im Liegen</translation>
    </message>
    <message>
        <source>Seated leg curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Beinbeuger im Sitzen</translation>
    </message>
    <message>
        <source>Cable pull-through</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Cable Pull-through</translation>
    </message>
    <message>
        <source>Band Romanian deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rumänisches Kreuzheben mit Band</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Ausfallschritt rückwärts</translation>
    </message>
    <message>
        <source>Barbell lunge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Ausfallschritt mit Langhantel</translation>
    </message>
    <message>
        <source>Wall push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Liegestütz an der Wand</translation>
    </message>
    <message>
        <source>Incline push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Erhöhter Liegestütz</translation>
    </message>
    <message>
        <source>Incline dumbbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Schrägbankdrücken mit Kurzhanteln</translation>
    </message>
    <message>
        <source>Incline barbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Schrägbankdrücken mit Langhantel</translation>
    </message>
    <message>
        <source>Machine chest press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Brustpresse an der Maschine</translation>
    </message>
    <message>
        <source>Band chest press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Brustdrücken mit Band</translation>
    </message>
    <message>
        <source>Cable chest press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Brustdrücken am Kabel</translation>
    </message>
    <message>
        <source>Dumbbell floor press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Floor Press mit Kurzhanteln</translation>
    </message>
    <message>
        <source>Inverted row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Umgekehrtes Rudern</translation>
    </message>
    <message>
        <source>Band row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rudern mit Band</translation>
    </message>
    <message>
        <source>Machine row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rudern an der Maschine</translation>
    </message>
    <message>
        <source>Kettlebell row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rudern mit Kettlebell</translation>
    </message>
    <message>
        <source>Chest-supported dumbbell row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Brustgestütztes Kurzhantelrudern</translation>
    </message>
    <message>
        <source>Face pull</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Face Pull</translation>
    </message>
    <message>
        <source>Straight-arm pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Latzug mit gestreckten Armen</translation>
    </message>
    <message>
        <source>Kettlebell overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Schulterdrücken mit Kettlebell</translation>
    </message>
    <message>
        <source>Machine shoulder press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Schulterpresse an der Maschine</translation>
    </message>
    <message>
        <source>Band overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Schulterdrücken mit Band</translation>
    </message>
    <message>
        <source>Pike push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Pike Push-up</translation>
    </message>
    <message>
        <source>Machine pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Latzug an der Maschine</translation>
    </message>
    <message>
        <source>Band pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Latzug mit Band</translation>
    </message>
    <message>
        <source>Band-assisted pull-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Klimmzug mit Band</translation>
    </message>
    <message>
        <source>Suitcase carry</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Suitcase Carry</translation>
    </message>
    <message>
        <source>Goblet carry</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Goblet Carry</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Bird Dog</translation>
    </message>
    <message>
        <source>Pallof press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Pallof Press</translation>
    </message>
    <message>
        <source>Hanging knee raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Hängendes Knieheben</translation>
    </message>
    <message>
        <source>Cable crunch</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Kabel-Crunch</translation>
    </message>
    <message>
        <source>Crunch</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Crunch</translation>
    </message>
    <message>
        <source>Bodyweight calf raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Wadenheben ohne Gewicht</translation>
    </message>
    <message>
        <source>Seated calf raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Wadenheben im Sitzen</translation>
    </message>
    <message>
        <source>Calf press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Wadendrücken an der Beinpresse</translation>
    </message>
    <message>
        <source>Barbell curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Langhantel-Curl</translation>
    </message>
    <message>
        <source>Hammer curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Hammercurl</translation>
    </message>
    <message>
        <source>Triceps pushdown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Trizepsdrücken am Kabel</translation>
    </message>
    <message>
        <source>Overhead triceps extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Trizepsstrecken über Kopf</translation>
    </message>
    <message>
        <source>Lateral raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Seitheben</translation>
    </message>
    <message>
        <source>Cable curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Kabel-Curl</translation>
    </message>
    <message>
        <source>Lying triceps extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Trizepsstrecken im Liegen</translation>
    </message>
    <message>
        <source>Close-grip bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Enges Bankdrücken</translation>
    </message>
    <message>
        <source>Technique: NSCA, Essentials of Strength Training and Conditioning, 4th ed. (2016), chapters 15 and 16; the words are LiftDesk&apos;s own.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Technik: NSCA, Essentials of Strength Training and Conditioning, 4. Aufl. (2016), Kapitel 15 und 16; die Worte sind von LiftDesk.</translation>
    </message>
    <message>
        <source>Ranges and rests: ACSM position stand, Progression models in resistance training for healthy adults (2009): 8-12 repetitions, 2-3 sets, one to two minutes of rest for novices.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Bereiche und Pausen: ACSM position stand, Progression models in resistance training for healthy adults (2009): 8–12 Wiederholungen, 2–3 Sätze, ein bis zwei Minuten Pause für Einsteiger.</translation>
    </message>
    <message>
        <source>Leaving a lift out while it hurts is caution, not a finding: nothing here says what a pain is.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Eine Übung wegzulassen, solange sie wehtut, ist Vorsicht, kein Befund: Nichts hier sagt, was ein Schmerz ist.</translation>
    </message>
    <message>
        <source>Hold one dumbbell upright against your chest, both hands under its top end. Feet a little wider than your hips, toes slightly out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Halte eine Kurzhantel aufrecht vor der Brust, beide Hände unter dem oberen Ende. Füße etwas breiter als die Hüften, Zehen leicht nach außen.</translation>
    </message>
    <message>
        <source>Sit down between your heels until your thighs are about level, then push the floor away and stand up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Setz dich zwischen deine Fersen, bis die Oberschenkel etwa waagerecht sind, dann drück den Boden weg und steh auf.</translation>
    </message>
    <message>
        <source>Elbows point down, inside the knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen zeigen nach unten, innen an den Knien.</translation>
    </message>
    <message>
        <source>Whole foot on the floor, all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der ganze Fuß bleibt am Boden, den ganzen Weg.</translation>
    </message>
    <message>
        <source>The heels lift and the chest falls forward. Go less deep, or put something thin under the heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Fersen heben ab und die Brust fällt nach vorn. Geh weniger tief oder leg etwas Flaches unter die Fersen.</translation>
    </message>
    <message>
        <source>Leave it out on days when bending the knees or hips under load hurts. A higher seat to sit down to is a good stand-in.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie an Tagen weg, an denen das Beugen von Knien oder Hüften unter Gewicht wehtut. Ein höherer Sitz zum Hinsetzen ist ein guter Ersatz.</translation>
    </message>
    <message>
        <source>Lie on a flat bench, a dumbbell in each hand above your chest. Feet flat, shoulder blades drawn gently together.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg dich auf eine flache Bank, in jeder Hand eine Kurzhantel über der Brust. Füße flach, Schulterblätter sanft zusammengezogen.</translation>
    </message>
    <message>
        <source>Lower both dumbbells to the sides of your chest, then press them up until your arms are straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Senke beide Kurzhanteln seitlich zur Brust, dann drück sie hoch, bis die Arme gestreckt sind.</translation>
    </message>
    <message>
        <source>Wrists above elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Handgelenke über den Ellbogen.</translation>
    </message>
    <message>
        <source>Shoulder blades stay on the bench.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Schulterblätter bleiben auf der Bank.</translation>
    </message>
    <message>
        <source>The elbows go straight out to the sides. Bring them in to about halfway between hips and shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Ellbogen gehen gerade zur Seite. Nimm sie etwa bis zur Mitte zwischen Hüften und Schultern heran.</translation>
    </message>
    <message>
        <source>Leave it out while lowering a weight to the chest hurts in the front of the shoulder. The floor press stops earlier and is often easier to bear.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange das Senken eines Gewichts zur Brust vorn in der Schulter wehtut. Die Floor Press endet früher und ist oft leichter zu ertragen.</translation>
    </message>
    <message>
        <source>Stand with soft knees, push your hips back and lean forward with a flat back. A dumbbell hangs from each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh mit weichen Knien, schieb die Hüften zurück und lehn dich mit flachem Rücken vor. In jeder Hand hängt eine Kurzhantel.</translation>
    </message>
    <message>
        <source>Pull the dumbbells to your lower ribs, wait a moment, and let them down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh die Kurzhanteln zu den unteren Rippen, warte einen Moment und lass sie langsam ab.</translation>
    </message>
    <message>
        <source>Hips back, back long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hüften zurück, Rücken lang.</translation>
    </message>
    <message>
        <source>Elbows travel along the body.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen gehen am Körper entlang.</translation>
    </message>
    <message>
        <source>The back rises with every pull. Take less weight and let only the arms move.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der Rücken hebt sich bei jedem Zug. Nimm weniger Gewicht und beweg nur die Arme.</translation>
    </message>
    <message>
        <source>Leave it out while leaning forward without support bothers your lower back. A row with the chest supported asks less of it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Vorbeugen ohne Stütze deinem unteren Rücken zusetzt. Rudern mit gestützter Brust verlangt ihm weniger ab.</translation>
    </message>
    <message>
        <source>Stand tall with a dumbbell in each hand and free floor in front of you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh aufrecht, in jeder Hand eine Kurzhantel, vor dir freier Boden.</translation>
    </message>
    <message>
        <source>Take a long step, lower the back knee towards the floor, then step through with the other leg and stand tall again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Mach einen langen Schritt, senke das hintere Knie Richtung Boden, dann geh mit dem anderen Bein durch und steh wieder aufrecht.</translation>
    </message>
    <message>
        <source>Front heel stays down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die vordere Ferse bleibt unten.</translation>
    </message>
    <message>
        <source>The trunk stays upright over the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der Rumpf bleibt aufrecht über den Hüften.</translation>
    </message>
    <message>
        <source>The step is so short that the front heel lifts. Step further and stand as on two rails, not on a rope.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der Schritt ist so kurz, dass die vordere Ferse abhebt. Tritt weiter vor und steh wie auf zwei Schienen, nicht wie auf einem Seil.</translation>
    </message>
    <message>
        <source>Leave it out when you feel unsteady on your feet or a step down hurts the knee. Split squats on the spot need less balance.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, wenn du dich unsicher auf den Füßen fühlst oder ein Schritt nach unten am Knie wehtut. Split Squats auf der Stelle brauchen weniger Gleichgewicht.</translation>
    </message>
    <message>
        <source>Lie face down, forearms on the floor and elbows below the shoulders. Set your toes.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg dich auf den Bauch, Unterarme am Boden, Ellbogen unter den Schultern. Stell die Zehen auf.</translation>
    </message>
    <message>
        <source>Lift hips and knees until head, hips and heels make one line. Breathe, hold, and set down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Heb Hüften und Knie, bis Kopf, Hüften und Fersen eine Linie bilden. Atme, halte und setz ab.</translation>
    </message>
    <message>
        <source>Push the floor away with the forearms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück den Boden mit den Unterarmen weg.</translation>
    </message>
    <message>
        <source>Squeeze the seat lightly, ribs down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Gesäß leicht anspannen, Rippen nach unten.</translation>
    </message>
    <message>
        <source>The hips sink and the lower back takes the load. End the set when that begins.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Hüften sinken und der untere Rücken trägt die Last. Beende den Satz, wenn das beginnt.</translation>
    </message>
    <message>
        <source>Leave it out while holding it hurts the lower back or the shoulders. Doing it on the knees, or a dead bug, is gentler.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange das Halten im unteren Rücken oder in den Schultern wehtut. Auf den Knien oder als Dead Bug geht es sanfter.</translation>
    </message>
    <message>
        <source>Stand with a dumbbell in each hand in front of your thighs, feet under your hips, knees soft.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh mit einer Kurzhantel in jeder Hand vor den Oberschenkeln, Füße unter den Hüften, Knie weich.</translation>
    </message>
    <message>
        <source>Push your hips straight back and let the dumbbells slide down your legs until the backs of your thighs are taut. Bring the hips forward again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Schieb die Hüften gerade zurück und lass die Kurzhanteln an den Beinen hinuntergleiten, bis die Rückseite der Oberschenkel spannt. Bring die Hüften wieder vor.</translation>
    </message>
    <message>
        <source>Shut a door behind you with your seat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Mach mit dem Gesäß eine Tür hinter dir zu.</translation>
    </message>
    <message>
        <source>Dumbbells stay close to the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Kurzhanteln bleiben nah an den Beinen.</translation>
    </message>
    <message>
        <source>The back rounds to reach further down. Stop where the hips stop.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der Rücken rundet sich, um tiefer zu kommen. Stopp dort, wo die Hüften stoppen.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward under load hurts your back. A glute bridge trains the same hips lying down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Vorbeugen unter Gewicht im Rücken wehtut. Die Glute Bridge trainiert dieselben Hüftmuskeln im Liegen.</translation>
    </message>
    <message>
        <source>Stand or sit tall, dumbbells at shoulder height, palms forward or facing each other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh oder sitz aufrecht, Kurzhanteln auf Schulterhöhe, Handflächen nach vorn oder zueinander.</translation>
    </message>
    <message>
        <source>Press straight up until the arms are beside your ears, then lower to the shoulders under control.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück gerade nach oben, bis die Arme neben den Ohren sind, dann senke kontrolliert zu den Schultern.</translation>
    </message>
    <message>
        <source>Ribs stay down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rippen bleiben unten.</translation>
    </message>
    <message>
        <source>Finish with the weights above the shoulders, not in front.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Oben stehen die Gewichte über den Schultern, nicht davor.</translation>
    </message>
    <message>
        <source>The lower back arches to help. Tighten the seat, or take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der untere Rücken macht ein Hohlkreuz, um zu helfen. Spann das Gesäß an oder nimm weniger.</translation>
    </message>
    <message>
        <source>Leave it out while lifting the arm over the head hurts. A chest press in front of you usually leaves that range out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange es wehtut, den Arm über den Kopf zu heben. Brustdrücken nach vorn spart diesen Bereich meist aus.</translation>
    </message>
    <message>
        <source>Set the pad so that it holds your thighs. Take the bar a little wider than your shoulders and sit down with it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stell das Polster so ein, dass es die Oberschenkel hält. Fass die Stange etwas weiter als schulterbreit und setz dich mit ihr hin.</translation>
    </message>
    <message>
        <source>Pull the bar to your upper chest, elbows down and slightly forward, and let it up until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh die Stange zur oberen Brust, Ellbogen nach unten und leicht nach vorn, und lass sie hoch, bis die Arme lang sind.</translation>
    </message>
    <message>
        <source>Start by drawing the shoulders down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh zuerst die Schultern nach unten.</translation>
    </message>
    <message>
        <source>Chest goes up to meet the bar.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Brust kommt der Stange entgegen.</translation>
    </message>
    <message>
        <source>The whole body swings backwards. Take less, and lean back only a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der ganze Körper schwingt zurück. Nimm weniger und lehn dich nur wenig zurück.</translation>
    </message>
    <message>
        <source>Leave it out while hanging or reaching overhead hurts the shoulder. A row works the same muscles lower down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Hängen oder Greifen über Kopf in der Schulter wehtut. Rudern trainiert dieselben Muskeln weiter unten.</translation>
    </message>
    <message>
        <source>Stand in front of a firm box or step no higher than your knee, a dumbbell in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh vor einer festen Kiste oder Stufe, höchstens kniehoch, in jeder Hand eine Kurzhantel.</translation>
    </message>
    <message>
        <source>Put one whole foot on it, lean a little forward, stand up on that leg, and step down slowly with the other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stell einen ganzen Fuß darauf, lehn dich etwas vor, steh auf diesem Bein auf und steig mit dem anderen langsam hinunter.</translation>
    </message>
    <message>
        <source>The top leg does the work.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Das obere Bein macht die Arbeit.</translation>
    </message>
    <message>
        <source>Step down as if onto thin ice.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steig hinunter wie auf dünnes Eis.</translation>
    </message>
    <message>
        <source>The lower foot jumps off the floor. Use a lower step and let the toes leave last.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der untere Fuß springt vom Boden ab. Nimm eine niedrigere Stufe und lass die Zehen zuletzt gehen.</translation>
    </message>
    <message>
        <source>Leave it out when balance is poor that day or stairs hurt the knee. A lower step, or holding a rail, is no lesser choice.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, wenn das Gleichgewicht an dem Tag schlecht ist oder Treppen am Knie wehtun. Eine niedrigere Stufe oder ein Geländer ist keine schlechtere Wahl.</translation>
    </message>
    <message>
        <source>Lie on one side, elbow under the shoulder, legs straight and one on the other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg dich auf eine Seite, Ellbogen unter der Schulter, Beine gestreckt übereinander.</translation>
    </message>
    <message>
        <source>Lift the hips until the body is one line, hold, and set down. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Heb die Hüften, bis der Körper eine Linie ist, halte und setz ab. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Push the floor away with the forearm.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück den Boden mit dem Unterarm weg.</translation>
    </message>
    <message>
        <source>Hips forward, not behind you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hüften nach vorn, nicht hinter dir.</translation>
    </message>
    <message>
        <source>The top shoulder rolls forward and the hips sag. Bend the knees and hold from there.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die obere Schulter rollt nach vorn und die Hüften hängen durch. Beug die Knie und halte von dort.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on that shoulder hurts. A plank or a dead bug spares it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange das Stützen auf dieser Schulter wehtut. Plank oder Dead Bug schonen sie.</translation>
    </message>
    <message>
        <source>Set the bar at chest height in a rack with safety pins. Put it on the muscle of your upper back, step back, feet about shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg die Stange auf Brusthöhe in ein Rack mit Sicherheitsablagen. Nimm sie auf die Muskeln des oberen Rückens, tritt zurück, Füße etwa schulterbreit.</translation>
    </message>
    <message>
        <source>Breathe in, sit down until the thighs are about level, and stand up with the bar above the middle of your feet.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Atme ein, setz dich, bis die Oberschenkel etwa waagerecht sind, und steh auf, die Stange über der Mitte der Füße.</translation>
    </message>
    <message>
        <source>Bar over the middle of the foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stange über der Fußmitte.</translation>
    </message>
    <message>
        <source>Knees go where the toes point.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Knie gehen dahin, wohin die Zehen zeigen.</translation>
    </message>
    <message>
        <source>The hips shoot up first and the chest stays behind. Take less and rise in one piece.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Hüften schießen zuerst hoch und die Brust bleibt zurück. Nimm weniger und steh in einem Stück auf.</translation>
    </message>
    <message>
        <source>Leave it out when knees, hips or back hurt under load, or when you train without safety pins. The goblet squat needs no rack.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, wenn Knie, Hüften oder Rücken unter Gewicht wehtun oder wenn du ohne Sicherheitsablagen trainierst. Der Goblet Squat braucht kein Rack.</translation>
    </message>
    <message>
        <source>NSCA technique principles: bar path over the midfoot, neutral spine, safety pins in the rack.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Technik-Grundsätze der NSCA: Stange über der Fußmitte führen, neutrale Wirbelsäule, Sicherheitsablagen im Rack.</translation>
    </message>
    <message>
        <source>Lie with your eyes under the bar, feet flat, shoulder blades drawn together. Hands a little wider than the shoulders, thumbs around the bar. Use safety arms, or somebody beside you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg dich hin, Augen unter der Stange, Füße flach, Schulterblätter zusammengezogen. Hände etwas weiter als schulterbreit, Daumen um die Stange. Nutze Sicherheitsablagen oder jemanden neben dir.</translation>
    </message>
    <message>
        <source>Lower the bar to the lower chest, touch lightly, and press it back above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Senke die Stange zur unteren Brust, berühr leicht und drück sie zurück über die Schultern.</translation>
    </message>
    <message>
        <source>Wrists straight above the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Handgelenke gerade über den Ellbogen.</translation>
    </message>
    <message>
        <source>Drive the feet into the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück die Füße in den Boden.</translation>
    </message>
    <message>
        <source>The bar bounces off the chest. Slow down and touch as on glass.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Stange prallt von der Brust ab. Werde langsamer und berühr wie auf Glas.</translation>
    </message>
    <message>
        <source>Leave it out when you are alone without safety arms, or when the front of the shoulder hurts. Dumbbells can simply be put down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, wenn du allein und ohne Sicherheitsablagen bist oder wenn die Schulter vorn wehtut. Kurzhanteln kannst du einfach ablegen.</translation>
    </message>
    <message>
        <source>NSCA technique principles: five points of contact, closed grip, spotter or safety arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Technik-Grundsätze der NSCA: fünf Kontaktpunkte, geschlossener Griff, Helfer oder Sicherheitsablagen.</translation>
    </message>
    <message>
        <source>Stand with the bar above the middle of your feet. Bend down, take it just outside the legs, shins close, back flat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh mit der Stange über der Mitte der Füße. Beug dich hinunter, fass sie knapp außen neben den Beinen, Schienbeine nah, Rücken flach.</translation>
    </message>
    <message>
        <source>Push the floor away and stand up with the bar along your legs. Push the hips back and set it down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück den Boden weg und steh auf, die Stange an den Beinen entlang. Schieb die Hüften zurück und setz sie ab.</translation>
    </message>
    <message>
        <source>Pull the slack out before you lift.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Bring die Stange auf Spannung, bevor du hebst.</translation>
    </message>
    <message>
        <source>Bar stays against the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stange bleibt an den Beinen.</translation>
    </message>
    <message>
        <source>The back rounds as the bar leaves the floor. Start higher, on blocks, or take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der Rücken rundet sich, wenn die Stange abhebt. Starte höher, auf Blöcken, oder nimm weniger.</translation>
    </message>
    <message>
        <source>Leave it out while the lower back is sore or bending hurts. A trap bar or a kettlebell lets you stay more upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange der untere Rücken schmerzt oder Bücken wehtut. Mit Trap Bar oder Kettlebell bleibst du aufrechter.</translation>
    </message>
    <message>
        <source>NSCA technique principles: bar over the midfoot, neutral spine from the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Technik-Grundsätze der NSCA: Stange über der Fußmitte, neutrale Wirbelsäule vom Boden an.</translation>
    </message>
    <message>
        <source>Take the bar from the rack at the front of the shoulders, hands just outside them, forearms upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Nimm die Stange aus dem Rack vorn an die Schultern, Hände knapp außerhalb davon, Unterarme aufrecht.</translation>
    </message>
    <message>
        <source>Press the bar straight up, move the head out of its way, and finish with it above the middle of your feet.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück die Stange gerade hoch, nimm den Kopf aus dem Weg und ende mit ihr über der Mitte der Füße.</translation>
    </message>
    <message>
        <source>Squeeze the seat before every rep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Spann vor jeder Wiederholung das Gesäß an.</translation>
    </message>
    <message>
        <source>Look straight ahead; let the head pass under.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Blick geradeaus; lass den Kopf unten durch.</translation>
    </message>
    <message>
        <source>The bar travels around the head in a curve. Pull the chin back and keep it close.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Stange macht einen Bogen um den Kopf. Zieh das Kinn zurück und halte sie nah.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts. Dumbbells let each arm find its own way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Greifen über Kopf wehtut. Mit Kurzhanteln findet jeder Arm seinen eigenen Weg.</translation>
    </message>
    <message>
        <source>Hold the bar as in a deadlift, stand up, then push the hips back until the trunk is well forward. Arms hang straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Halte die Stange wie beim Kreuzheben, steh auf, dann schieb die Hüften zurück, bis der Rumpf weit vorgebeugt ist. Die Arme hängen gerade.</translation>
    </message>
    <message>
        <source>Pull the bar to the lower ribs and let it down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh die Stange zu den unteren Rippen und lass sie ab, bis die Arme lang sind.</translation>
    </message>
    <message>
        <source>Back stays where it is.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der Rücken bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Lead with the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Führ mit den Ellbogen.</translation>
    </message>
    <message>
        <source>Each rep turns into a small deadlift. Take less and keep the trunk still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Jede Wiederholung wird zu kleinem Kreuzheben. Nimm weniger und halte den Rumpf still.</translation>
    </message>
    <message>
        <source>Leave it out while holding a bent position hurts your back. A cable or machine row holds you up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange das Halten der gebeugten Stellung im Rücken wehtut. Rudern am Kabel oder an der Maschine stützt dich.</translation>
    </message>
    <message>
        <source>Hold the bar against your thighs, feet under the hips, knees soft.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Halte die Stange an den Oberschenkeln, Füße unter den Hüften, Knie weich.</translation>
    </message>
    <message>
        <source>Push the hips back, slide the bar down to about mid-shin, and stand up by bringing the hips forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Schieb die Hüften zurück, lass die Stange etwa bis zur Mitte der Schienbeine gleiten und steh auf, indem du die Hüften vorbringst.</translation>
    </message>
    <message>
        <source>Bar touches the legs all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stange berührt die Beine, den ganzen Weg.</translation>
    </message>
    <message>
        <source>Long back, soft knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Langer Rücken, weiche Knie.</translation>
    </message>
    <message>
        <source>The knees bend more and more until it is a squat. Keep the shins upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Knie beugen sich immer mehr, bis es eine Kniebeuge ist. Halte die Schienbeine aufrecht.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward under load hurts your back or the back of the thigh.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Vorbeugen unter Gewicht im Rücken oder hinten am Oberschenkel wehtut.</translation>
    </message>
    <message>
        <source>Hang from a bar, palms away, hands a little wider than the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Häng dich an eine Stange, Handflächen nach vorn, Hände etwas weiter als schulterbreit.</translation>
    </message>
    <message>
        <source>Draw the shoulders down, pull the chest towards the bar, and come down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh die Schultern nach unten, zieh die Brust zur Stange und komm hinunter, bis die Arme lang sind.</translation>
    </message>
    <message>
        <source>Elbows towards the back pockets.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen zu den hinteren Hosentaschen.</translation>
    </message>
    <message>
        <source>Legs quiet.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beine ruhig.</translation>
    </message>
    <message>
        <source>Half reps with a kick. Use a band or a machine and go the whole way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Halbe Wiederholungen mit Schwung. Nimm ein Band oder eine Maschine und geh den ganzen Weg.</translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts shoulders or elbows. Pulldowns let you choose the load.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Hängen in Schultern oder Ellbogen wehtut. Am Latzug wählst du das Gewicht selbst.</translation>
    </message>
    <message>
        <source>Hang from a bar, palms towards you, hands shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Häng dich an eine Stange, Handflächen zu dir, Hände schulterbreit.</translation>
    </message>
    <message>
        <source>Pull until the chin is over the bar, wait a moment, and come down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh, bis das Kinn über der Stange ist, warte einen Moment und komm langsam hinunter.</translation>
    </message>
    <message>
        <source>Chest up, shoulders down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brust hoch, Schultern tief.</translation>
    </message>
    <message>
        <source>Go down as slowly as you went up, or slower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Geh so langsam hinunter wie hinauf, oder langsamer.</translation>
    </message>
    <message>
        <source>The shoulders creep up to the ears at the bottom. Draw them down before each rep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Unten kriechen die Schultern zu den Ohren. Zieh sie vor jeder Wiederholung nach unten.</translation>
    </message>
    <message>
        <source>Leave it out while pulling with the palms towards you hurts the elbows. Other grips are kinder to them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Ziehen mit den Handflächen zu dir an den Ellbogen wehtut. Andere Griffe sind freundlicher zu ihnen.</translation>
    </message>
    <message>
        <source>Choose how much the machine helps, kneel or stand on its pad, and take the handles.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Wähl, wie viel die Maschine hilft, knie oder steh auf ihrem Polster und fass die Griffe.</translation>
    </message>
    <message>
        <source>Pull yourself up until the chin is over the hands, then let yourself down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh dich hoch, bis das Kinn über den Händen ist, dann lass dich ab, bis die Arme lang sind.</translation>
    </message>
    <message>
        <source>More help makes it lighter.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Mehr Hilfe macht es leichter.</translation>
    </message>
    <message>
        <source>Let the pad follow you; do not push off it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass das Polster dir folgen; drück dich nicht davon ab.</translation>
    </message>
    <message>
        <source>The help is so small that only half the way is possible. Add some and go all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Hilfe ist so klein, dass nur der halbe Weg geht. Gib etwas dazu und geh den ganzen Weg.</translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts the shoulders, or when stepping onto the machine feels unsafe.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Hängen in den Schultern wehtut oder wenn sich das Steigen auf die Maschine unsicher anfühlt.</translation>
    </message>
    <message>
        <source>Hands on the floor a little wider than the shoulders, arms straight, body in one line from head to heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hände am Boden etwas weiter als schulterbreit, Arme gestreckt, Körper von Kopf bis Fersen in einer Linie.</translation>
    </message>
    <message>
        <source>Lower the chest between the hands until it nearly touches, then push the floor away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Senke die Brust zwischen die Hände, bis sie fast aufkommt, dann drück den Boden weg.</translation>
    </message>
    <message>
        <source>Body like a plank.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Körper wie in der Plank.</translation>
    </message>
    <message>
        <source>Elbows point back at an angle, not straight out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen zeigen schräg nach hinten, nicht gerade zur Seite.</translation>
    </message>
    <message>
        <source>The hips hang down. Put the hands on something higher and keep the line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Hüften hängen durch. Stell die Hände höher und halte die Linie.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on the hands hurts wrists or shoulders. Fists, handles or a higher surface may help.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Stützen auf den Händen in Handgelenken oder Schultern wehtut. Fäuste, Griffe oder eine höhere Fläche können helfen.</translation>
    </message>
    <message>
        <source>Support yourself on two bars with straight arms, shoulders away from the ears.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stütz dich mit gestreckten Armen auf zwei Holme, Schultern weg von den Ohren.</translation>
    </message>
    <message>
        <source>Lean a little forward, lower yourself until the upper arms are about level, and push up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lehn dich etwas vor, senke dich, bis die Oberarme etwa waagerecht sind, und drück dich hoch.</translation>
    </message>
    <message>
        <source>Elbows go back, not out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen gehen nach hinten, nicht zur Seite.</translation>
    </message>
    <message>
        <source>Stop where the shoulders still feel strong.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stopp dort, wo sich die Schultern noch stark anfühlen.</translation>
    </message>
    <message>
        <source>Sinking as deep as it goes. Level upper arms are deep enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>So tief sinken, wie es geht. Waagerechte Oberarme sind tief genug.</translation>
    </message>
    <message>
        <source>Leave it out while the front of the shoulder hurts. Push-ups ask much less of it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange die Schulter vorn wehtut. Liegestütze verlangen ihr viel weniger ab.</translation>
    </message>
    <message>
        <source>Sit with hips and back against the pads, feet in the middle of the plate, about hip wide. Undo the safety catch.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sitz mit Hüften und Rücken an den Polstern, Füße in der Mitte der Platte, etwa hüftbreit. Löse die Sicherung.</translation>
    </message>
    <message>
        <source>Bend the knees towards you as far as the lower back stays on the pad, then push until the legs are nearly straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beug die Knie zu dir, soweit der untere Rücken am Polster bleibt, dann drück, bis die Beine fast gestreckt sind.</translation>
    </message>
    <message>
        <source>Push with the whole foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück mit dem ganzen Fuß.</translation>
    </message>
    <message>
        <source>Seat stays down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Das Gesäß bleibt unten.</translation>
    </message>
    <message>
        <source>The pelvis rolls off the pad at the bottom. Stop earlier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Das Becken rollt unten vom Polster ab. Stopp früher.</translation>
    </message>
    <message>
        <source>Leave it out while deep bending hurts knees or hips. A shorter way, or a sit-to-stand, may still be fine.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange tiefes Beugen an Knien oder Hüften wehtut. Ein kürzerer Weg oder Aufstehen vom Stuhl kann trotzdem gehen.</translation>
    </message>
    <message>
        <source>Sit with the feet on the rests, knees soft. Take the handle with long arms and sit tall.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sitz mit den Füßen auf den Stützen, Knie weich. Nimm den Griff mit langen Armen und sitz aufrecht.</translation>
    </message>
    <message>
        <source>Pull the handle to your belly, shoulder blades together, and let it go out until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh den Griff zum Bauch, Schulterblätter zusammen, und lass ihn hinaus, bis die Arme lang sind.</translation>
    </message>
    <message>
        <source>Chest proud, neck long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brust stolz, Hals lang.</translation>
    </message>
    <message>
        <source>Move the arms, not the trunk.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beweg die Arme, nicht den Rumpf.</translation>
    </message>
    <message>
        <source>Rowing with the whole back like in a boat. Lean only a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rudern mit dem ganzen Rücken wie im Boot. Lehn dich nur wenig.</translation>
    </message>
    <message>
        <source>Leave it out while sitting with stretched legs or leaning forward hurts the back. Bend the knees more, or use the machine.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Sitzen mit gestreckten Beinen oder Vorlehnen im Rücken wehtut. Beug die Knie mehr oder nimm die Maschine.</translation>
    </message>
    <message>
        <source>One hand and the same knee on a bench, the other foot on the floor. The dumbbell hangs from the free hand, back flat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Eine Hand und das Knie derselben Seite auf eine Bank, der andere Fuß am Boden. Die Kurzhantel hängt in der freien Hand, Rücken flach.</translation>
    </message>
    <message>
        <source>Pull the dumbbell towards your hip and let it down until the arm is long. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh die Kurzhantel zur Hüfte und lass sie ab, bis der Arm lang ist. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Elbow to the pocket.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen zur Hosentasche.</translation>
    </message>
    <message>
        <source>Hips and shoulders stay level.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hüften und Schultern bleiben waagerecht.</translation>
    </message>
    <message>
        <source>The trunk turns with each pull. Take less and keep the chest facing the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der Rumpf dreht sich bei jedem Zug. Nimm weniger und lass die Brust zum Boden zeigen.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on hand or knee hurts. The cable row needs no support.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Stützen auf Hand oder Knie wehtut. Kabelrudern braucht keine Stütze.</translation>
    </message>
    <message>
        <source>Stand in a long step, a dumbbell in each hand, back heel lifted.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh in einem langen Schritt, in jeder Hand eine Kurzhantel, hintere Ferse angehoben.</translation>
    </message>
    <message>
        <source>Lower the back knee straight down until it nearly touches, then push up with the front foot. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Senke das hintere Knie gerade nach unten, bis es fast aufkommt, dann drück dich mit dem vorderen Fuß hoch. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Down and up like a lift, not forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ab und auf wie ein Aufzug, nicht nach vorn.</translation>
    </message>
    <message>
        <source>Most of the weight on the front foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Das meiste Gewicht auf dem vorderen Fuß.</translation>
    </message>
    <message>
        <source>The feet stand on one line and you wobble. Stand as on two rails.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Füße stehen auf einer Linie und du wackelst. Steh wie auf zwei Schienen.</translation>
    </message>
    <message>
        <source>Leave it out while kneeling deep hurts the front knee. Hold on to something and go less deep, or choose a hinge.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange tiefes Knien am vorderen Knie wehtut. Halt dich fest und geh weniger tief oder wähl eine Hüftbeuge.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg dich auf den Rücken, Knie gebeugt, Füße flach und hüftbreit.</translation>
    </message>
    <message>
        <source>Press through the feet and lift the hips until knees, hips and shoulders are in line. Hold for a moment, lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück durch die Füße und heb die Hüften, bis Knie, Hüften und Schultern in einer Linie sind. Halte kurz, senke.</translation>
    </message>
    <message>
        <source>Push through the heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück durch die Fersen.</translation>
    </message>
    <message>
        <source>Ribs down, seat tight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rippen unten, Gesäß fest.</translation>
    </message>
    <message>
        <source>The lower back arches to get higher. Stop at the straight line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der untere Rücken macht ein Hohlkreuz, um höher zu kommen. Stopp bei der geraden Linie.</translation>
    </message>
    <message>
        <source>Leave it out while lying on the back is not comfortable, as late in pregnancy. A standing hinge is another way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Liegen auf dem Rücken nicht angenehm ist, etwa spät in der Schwangerschaft. Eine Hüftbeuge im Stehen ist ein anderer Weg.</translation>
    </message>
    <message>
        <source>ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period: long lying on the back is to be avoided.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period: Langes Liegen auf dem Rücken ist zu vermeiden.</translation>
    </message>
    <message>
        <source>Upper back against a bench, a padded bar over the hips, feet flat so that the shins are upright at the top.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Oberer Rücken an einer Bank, eine gepolsterte Stange über den Hüften, Füße flach, sodass die Schienbeine oben aufrecht sind.</translation>
    </message>
    <message>
        <source>Lift the hips until the trunk is level, hold for a moment, and lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Heb die Hüften, bis der Rumpf waagerecht ist, halte kurz und senke.</translation>
    </message>
    <message>
        <source>Chin towards the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Kinn zur Brust.</translation>
    </message>
    <message>
        <source>Push the knees apart a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück die Knie ein wenig auseinander.</translation>
    </message>
    <message>
        <source>The back overarches at the top. Think of ribs and pelvis moving as one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der Rücken überstreckt sich oben. Denk dir Rippen und Becken als eine Einheit.</translation>
    </message>
    <message>
        <source>Leave it out while pressure on the hips or the front of the pelvis hurts. A bridge without a bar is the same movement.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Druck auf die Hüften oder vorn aufs Becken wehtut. Eine Glute Bridge ohne Stange ist dieselbe Bewegung.</translation>
    </message>
    <message>
        <source>Stand between two dumbbells, bend down with a flat back and stand up with them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh zwischen zwei Kurzhanteln, beug dich mit flachem Rücken hinunter und steh mit ihnen auf.</translation>
    </message>
    <message>
        <source>Walk with short, quiet steps for the distance. Set them down as carefully as you took them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Geh die Strecke mit kurzen, ruhigen Schritten. Setz sie so sorgsam ab, wie du sie genommen hast.</translation>
    </message>
    <message>
        <source>Tall, as if pulled up by a string.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Groß, wie an einem Faden hochgezogen.</translation>
    </message>
    <message>
        <source>Shoulders down and back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Schultern nach unten und hinten.</translation>
    </message>
    <message>
        <source>Hurrying until the trunk sways. Slow down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Eilen, bis der Rumpf schwankt. Werde langsamer.</translation>
    </message>
    <message>
        <source>Leave it out when you feel dizzy or unsteady, or when gripping hurts the hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, wenn dir schwindlig ist oder du dich unsicher fühlst oder wenn Greifen in der Hand wehtut.</translation>
    </message>
    <message>
        <source>Lie on your back, arms up, hips and knees at right angles. Press the lower back gently to the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg dich auf den Rücken, Arme nach oben, Hüften und Knie im rechten Winkel. Drück den unteren Rücken sanft an den Boden.</translation>
    </message>
    <message>
        <source>Stretch one leg and the opposite arm away, come back, and change. One side after the other counts as one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Streck ein Bein und den Arm gegenüber weg, komm zurück und wechsle. Beide Seiten zusammen zählen als eine.</translation>
    </message>
    <message>
        <source>Lower back stays on the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Unterer Rücken bleibt am Boden.</translation>
    </message>
    <message>
        <source>Breathe out as you stretch.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Atme beim Strecken aus.</translation>
    </message>
    <message>
        <source>The back lifts because the leg goes too low. Keep the leg higher.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der Rücken hebt ab, weil das Bein zu tief geht. Halte das Bein höher.</translation>
    </message>
    <message>
        <source>Leave it out while lying on the back is not comfortable. The bird dog does a similar job on hands and knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Liegen auf dem Rücken nicht angenehm ist. Der Bird Dog tut Ähnliches auf Händen und Knien.</translation>
    </message>
    <message>
        <source>Stand tall with a dumbbell in each hand, on the floor or with the balls of the feet on a step.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh aufrecht mit einer Kurzhantel in jeder Hand, am Boden oder mit den Fußballen auf einer Stufe.</translation>
    </message>
    <message>
        <source>Rise onto the balls of the feet, stay for a moment, and come down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Heb dich auf die Fußballen, bleib einen Moment und komm langsam hinunter.</translation>
    </message>
    <message>
        <source>All the way up, all the way down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ganz hoch, ganz hinunter.</translation>
    </message>
    <message>
        <source>Weight over the big toe&apos;s side.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Gewicht auf die Seite des großen Zehs.</translation>
    </message>
    <message>
        <source>Bouncing. Count two up, one at the top, two down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Wippen. Zähl zwei hoch, eins oben, zwei hinunter.</translation>
    </message>
    <message>
        <source>Leave it out while pushing off the toes hurts the heel or the tendon above it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Abdrücken von den Zehen an der Ferse oder der Sehne darüber wehtut.</translation>
    </message>
    <message>
        <source>Stand tall, dumbbells at your sides, palms forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh aufrecht, Kurzhanteln seitlich, Handflächen nach vorn.</translation>
    </message>
    <message>
        <source>Bend the elbows and bring the dumbbells up, upper arms still, then lower all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beug die Ellbogen und bring die Kurzhanteln hoch, Oberarme still, dann senke ganz ab.</translation>
    </message>
    <message>
        <source>Elbows beside the ribs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen neben den Rippen.</translation>
    </message>
    <message>
        <source>Slow on the way down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Langsam auf dem Weg nach unten.</translation>
    </message>
    <message>
        <source>Swinging with the back. Lean against a wall to feel it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Schwingen mit dem Rücken. Lehn dich an eine Wand, um es zu spüren.</translation>
    </message>
    <message>
        <source>Leave it out while bending against a load hurts the elbow or the wrist. The hammer grip may suit better.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Beugen gegen ein Gewicht an Ellbogen oder Handgelenk wehtut. Der Hammergriff passt vielleicht besser.</translation>
    </message>
    <message>
        <source>Feet a little wider than the hips, toes slightly out, arms free.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Füße etwas breiter als die Hüften, Zehen leicht nach außen, Arme frei.</translation>
    </message>
    <message>
        <source>Sit back and down as onto a low chair, arms forward for balance, and stand up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Setz dich nach hinten und unten wie auf einen niedrigen Stuhl, Arme nach vorn fürs Gleichgewicht, und steh auf.</translation>
    </message>
    <message>
        <source>Knees follow the toes.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Knie folgen den Zehen.</translation>
    </message>
    <message>
        <source>Whole foot on the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der ganze Fuß am Boden.</translation>
    </message>
    <message>
        <source>Falling into the last part. Go only as deep as you can stay slow.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ins letzte Stück fallen. Geh nur so tief, wie du langsam bleiben kannst.</translation>
    </message>
    <message>
        <source>Leave it out while bending the knees hurts. A higher seat, or holding a table, makes it smaller.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Beugen der Knie wehtut. Ein höherer Sitz oder Festhalten am Tisch macht sie kleiner.</translation>
    </message>
    <message>
        <source>Stand a long step in front of a bench and put the top of one foot on it. A dumbbell in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh einen langen Schritt vor einer Bank und leg einen Fußrücken darauf. In jeder Hand eine Kurzhantel.</translation>
    </message>
    <message>
        <source>Lower the back knee towards the floor and push up with the front foot. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Senke das hintere Knie Richtung Boden und drück dich mit dem vorderen Fuß hoch. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Front foot does nearly all of it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der vordere Fuß macht fast alles.</translation>
    </message>
    <message>
        <source>Lean the trunk slightly forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lehn den Rumpf leicht vor.</translation>
    </message>
    <message>
        <source>Standing so close that the front heel lifts. Hop the front foot forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>So nah stehen, dass die vordere Ferse abhebt. Rück den vorderen Fuß weiter vor.</translation>
    </message>
    <message>
        <source>Leave it out while the front knee hurts in a deep bend, or balance is poor. The split squat on the floor is steadier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange das vordere Knie beim tiefen Beugen wehtut oder das Gleichgewicht schlecht ist. Der Split Squat am Boden ist stabiler.</translation>
    </message>
    <message>
        <source>Hold a kettlebell by its horns in front of the chest. Feet a little wider than the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Halte eine Kettlebell an den Hörnern vor der Brust. Füße etwas breiter als die Hüften.</translation>
    </message>
    <message>
        <source>Sit down between your heels until the thighs are about level, and stand up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Setz dich zwischen deine Fersen, bis die Oberschenkel etwa waagerecht sind, und steh auf.</translation>
    </message>
    <message>
        <source>Kettlebell close to the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Kettlebell nah an der Brust.</translation>
    </message>
    <message>
        <source>Elbows inside the knees at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Unten Ellbogen innen an den Knien.</translation>
    </message>
    <message>
        <source>The kettlebell pulls you forward. Hold it closer, or take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Kettlebell zieht dich nach vorn. Halte sie näher oder nimm eine leichtere.</translation>
    </message>
    <message>
        <source>Leave it out on days when bending knees or hips under load hurts. Sitting down to a higher seat is a good stand-in.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie an Tagen weg, an denen Beugen von Knien oder Hüften unter Gewicht wehtut. Hinsetzen auf einen höheren Sitz ist ein guter Ersatz.</translation>
    </message>
    <message>
        <source>Rack the bar on the front of the shoulders, elbows high, fingers only keep it there.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg die Stange vorn auf die Schultern, Ellbogen hoch, die Finger halten sie nur dort.</translation>
    </message>
    <message>
        <source>Sit straight down, keep the elbows up, and stand up in one piece.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Setz dich gerade nach unten, halte die Ellbogen oben und steh in einem Stück auf.</translation>
    </message>
    <message>
        <source>Elbows up, especially on the way up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen hoch, vor allem auf dem Weg nach oben.</translation>
    </message>
    <message>
        <source>Knees forward and out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Knie nach vorn und außen.</translation>
    </message>
    <message>
        <source>The elbows sink and the bar rolls forward. Take less, or cross the arms to hold it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Ellbogen sinken und die Stange rollt nach vorn. Nimm weniger oder halte sie mit gekreuzten Armen.</translation>
    </message>
    <message>
        <source>Leave it out while the wrists or the front of the shoulders hurt in this position. Crossed arms or a goblet squat are other ways.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Handgelenke oder Schultern vorn in dieser Stellung wehtun. Gekreuzte Arme oder ein Goblet Squat sind andere Wege.</translation>
    </message>
    <message>
        <source>Sit on a firm chair against a wall, feet hip wide and a little behind the knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Setz dich auf einen festen Stuhl an einer Wand, Füße hüftbreit und etwas hinter den Knien.</translation>
    </message>
    <message>
        <source>Lean forward, stand up without using the hands, and sit down again slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lehn dich vor, steh ohne die Hände auf und setz dich langsam wieder hin.</translation>
    </message>
    <message>
        <source>Nose over the toes, then stand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Nase über die Zehen, dann aufstehen.</translation>
    </message>
    <message>
        <source>Sit down as if the chair were asleep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Setz dich, als ob der Stuhl schliefe.</translation>
    </message>
    <message>
        <source>Dropping the last bit. Put a cushion on the chair so that it is higher.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Das letzte Stück fallen lassen. Leg ein Kissen auf den Stuhl, damit er höher ist.</translation>
    </message>
    <message>
        <source>Leave it out when standing up makes you dizzy. Use the arm rests as much as you need.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, wenn dir beim Aufstehen schwindlig wird. Nutze die Armlehnen, so viel du brauchst.</translation>
    </message>
    <message>
        <source>Stand on the band with both feet and bring its ends or its loop to the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh mit beiden Füßen auf dem Band und bring seine Enden oder seine Schlaufe zu den Schultern.</translation>
    </message>
    <message>
        <source>Sit down until the thighs are about level and stand up against the pull.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Setz dich, bis die Oberschenkel etwa waagerecht sind, und steh gegen den Zug auf.</translation>
    </message>
    <message>
        <source>Knees out against the band.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Knie nach außen gegen das Band.</translation>
    </message>
    <message>
        <source>Stand up all the way, slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh ganz auf, langsam.</translation>
    </message>
    <message>
        <source>The band pulls the shoulders forward. Choose a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Das Band zieht die Schultern nach vorn. Wähl ein leichteres.</translation>
    </message>
    <message>
        <source>Leave it out while bending the knees under load hurts. Look the band over for cracks before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Beugen der Knie unter Gewicht wehtut. Sieh das Band vor jedem Gebrauch auf Risse durch.</translation>
    </message>
    <message>
        <source>Sit with the knees at the pivot of the machine and the pad above the ankles.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sitz mit den Knien am Drehpunkt der Maschine und dem Polster über den Knöcheln.</translation>
    </message>
    <message>
        <source>Stretch the knees until the legs are nearly straight, hold for a moment, and lower slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Streck die Knie, bis die Beine fast gerade sind, halte kurz und senke langsam.</translation>
    </message>
    <message>
        <source>Seat stays on the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Das Gesäß bleibt auf dem Polster.</translation>
    </message>
    <message>
        <source>No kick at the start.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Kein Schwung am Anfang.</translation>
    </message>
    <message>
        <source>Throwing the weight up. Take less and count to two.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Das Gewicht hochschleudern. Nimm weniger und zähl bis zwei.</translation>
    </message>
    <message>
        <source>Leave it out while stretching the knee against a load hurts at the kneecap. A leg press or sit-to-stand is often easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Strecken des Knies gegen ein Gewicht an der Kniescheibe wehtut. Beinpresse oder Aufstehen vom Stuhl ist oft leichter.</translation>
    </message>
    <message>
        <source>Stand with a kettlebell between your feet. Push the hips back, bend the knees and take the handle.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh mit einer Kettlebell zwischen den Füßen. Schieb die Hüften zurück, beug die Knie und fass den Griff.</translation>
    </message>
    <message>
        <source>Push the floor away and stand tall, then push the hips back and set it down in the same place.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück den Boden weg und steh aufrecht, dann schieb die Hüften zurück und setz sie an derselben Stelle ab.</translation>
    </message>
    <message>
        <source>Hips back first, then down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Erst Hüften zurück, dann hinunter.</translation>
    </message>
    <message>
        <source>Arms are ropes.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Arme sind Seile.</translation>
    </message>
    <message>
        <source>Squatting down with an upright trunk so the knees are in the way. Push the hips back more.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Mit aufrechtem Rumpf in die Hocke gehen, sodass die Knie im Weg sind. Schieb die Hüften mehr zurück.</translation>
    </message>
    <message>
        <source>Leave it out while bending to the floor hurts the back. Put the kettlebell on a box and start from there.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Bücken zum Boden im Rücken wehtut. Stell die Kettlebell auf eine Kiste und fang von dort an.</translation>
    </message>
    <message>
        <source>Stand a foot&apos;s length behind a kettlebell, hips back, both hands on the handle.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh eine Fußlänge hinter einer Kettlebell, Hüften zurück, beide Hände am Griff.</translation>
    </message>
    <message>
        <source>Hike it back between the thighs, snap the hips forward so that it floats to chest height, and let it swing back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Schwing sie zwischen den Oberschenkeln zurück, schnell die Hüften vor, sodass sie auf Brusthöhe schwebt, und lass sie zurückschwingen.</translation>
    </message>
    <message>
        <source>The hips throw; the arms only hold.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Hüften werfen; die Arme halten nur.</translation>
    </message>
    <message>
        <source>Stand tall at the top, seat tight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Oben aufrecht stehen, Gesäß fest.</translation>
    </message>
    <message>
        <source>Lifting with the arms and squatting. Learn the deadlift and the hinge first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Mit den Armen heben und in die Hocke gehen. Lern zuerst das Kreuzheben und die Hüftbeuge.</translation>
    </message>
    <message>
        <source>Leave it out while the back is sore, when quick effort is not a good idea for you, or before the deadlift feels easy.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange der Rücken schmerzt, wenn schnelle Anstrengung für dich keine gute Idee ist oder bevor sich das Kreuzheben leicht anfühlt.</translation>
    </message>
    <message>
        <source>Step into the bar, feet hip wide, push the hips back and take the handles in the middle.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steig in die Stange, Füße hüftbreit, schieb die Hüften zurück und fass die Griffe in der Mitte.</translation>
    </message>
    <message>
        <source>Push the floor away and stand tall; lower by pushing the hips back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück den Boden weg und steh aufrecht; senke, indem du die Hüften zurückschiebst.</translation>
    </message>
    <message>
        <source>Chest and hips rise together.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brust und Hüften heben sich zusammen.</translation>
    </message>
    <message>
        <source>Handles beside the legs, not in front.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Griffe neben den Beinen, nicht davor.</translation>
    </message>
    <message>
        <source>Gripping off the middle so that the bar tips. Look before you lift.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Neben der Mitte greifen, sodass die Stange kippt. Schau hin, bevor du hebst.</translation>
    </message>
    <message>
        <source>Leave it out while bending to the floor under load hurts. High handles or blocks shorten the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Bücken zum Boden unter Gewicht wehtut. Hohe Griffe oder Blöcke verkürzen den Weg.</translation>
    </message>
    <message>
        <source>Lie on your back, one foot flat, the other leg stretched out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg dich auf den Rücken, ein Fuß flach, das andere Bein ausgestreckt.</translation>
    </message>
    <message>
        <source>Lift the hips with the one leg until they are straight, hold, and lower. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Heb die Hüften mit dem einen Bein, bis sie gestreckt sind, halte und senke. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Hips stay level.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hüften bleiben waagerecht.</translation>
    </message>
    <message>
        <source>Push through the whole foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück durch den ganzen Fuß.</translation>
    </message>
    <message>
        <source>The free side drops. Do both legs until the line holds.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die freie Seite sinkt ab. Nimm beide Beine, bis die Linie hält.</translation>
    </message>
    <message>
        <source>Leave it out while lying on the back is not comfortable, or when the back of the thigh cramps each time.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Liegen auf dem Rücken nicht angenehm ist oder wenn die Rückseite des Oberschenkels jedes Mal krampft.</translation>
    </message>
    <message>
        <source>Set the pad just below the hip bones, heels under the rests. Arms crossed.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stell das Polster knapp unter die Hüftknochen, Fersen unter die Rollen. Arme gekreuzt.</translation>
    </message>
    <message>
        <source>Bend at the hips with a flat back, then come up until the body is one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beug dich mit flachem Rücken in den Hüften, dann komm hoch, bis der Körper eine Linie ist.</translation>
    </message>
    <message>
        <source>Move at the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beweg dich in den Hüften.</translation>
    </message>
    <message>
        <source>Stop at the straight line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stopp bei der geraden Linie.</translation>
    </message>
    <message>
        <source>Rising far past straight. The line is the end.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Weit über die Gerade hinaus heben. Die Linie ist das Ende.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward hurts the back, or when hanging the head low makes you dizzy.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Vorbeugen im Rücken wehtut oder wenn dir schwindlig wird, sobald der Kopf tief hängt.</translation>
    </message>
    <message>
        <source>Lie face down, knees just beyond the bench, the pad above the heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg dich auf den Bauch, Knie knapp hinter der Bankkante, das Polster über den Fersen.</translation>
    </message>
    <message>
        <source>Bend the knees and bring the pad towards the seat, then let it down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beug die Knie und bring das Polster zum Gesäß, dann lass es langsam ab.</translation>
    </message>
    <message>
        <source>Hips stay down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hüften bleiben unten.</translation>
    </message>
    <message>
        <source>Slow on the way back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Langsam auf dem Rückweg.</translation>
    </message>
    <message>
        <source>The hips lift to help. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Hüften heben ab, um zu helfen. Nimm weniger.</translation>
    </message>
    <message>
        <source>Leave it out while the back of the thigh hurts, or lying face down is not comfortable. The seated machine is another way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange die Rückseite des Oberschenkels wehtut oder Liegen auf dem Bauch nicht angenehm ist. Die Maschine im Sitzen ist ein anderer Weg.</translation>
    </message>
    <message>
        <source>Sit with the knees at the pivot, the lower pad behind the ankles, the upper one above the knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sitz mit den Knien am Drehpunkt, das untere Polster hinter den Knöcheln, das obere über den Knien.</translation>
    </message>
    <message>
        <source>Bend the knees and pull the pad under the seat, then let it come forward slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beug die Knie und zieh das Polster unter den Sitz, dann lass es langsam nach vorn kommen.</translation>
    </message>
    <message>
        <source>Back against the rest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rücken an der Lehne.</translation>
    </message>
    <message>
        <source>All the way, both ways.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Den ganzen Weg, in beide Richtungen.</translation>
    </message>
    <message>
        <source>Sliding forward on the seat. Tighten the thigh pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Auf dem Sitz nach vorn rutschen. Stell das Oberschenkelpolster fester.</translation>
    </message>
    <message>
        <source>Leave it out while bending the knee against a load hurts behind the knee.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Beugen des Knies gegen ein Gewicht hinter dem Knie wehtut.</translation>
    </message>
    <message>
        <source>Stand with your back to a low pulley, take the rope between your legs, and walk a step away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh mit dem Rücken zu einer tiefen Kabelrolle, nimm das Seil zwischen den Beinen hindurch und geh einen Schritt weg.</translation>
    </message>
    <message>
        <source>Push the hips back and let the rope go through the legs, then stand tall by bringing the hips forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Schieb die Hüften zurück und lass das Seil durch die Beine gehen, dann steh aufrecht, indem du die Hüften vorbringst.</translation>
    </message>
    <message>
        <source>Arms only hold.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Arme halten nur.</translation>
    </message>
    <message>
        <source>Weight on the heels, knees soft.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Gewicht auf den Fersen, Knie weich.</translation>
    </message>
    <message>
        <source>Pulling with the arms. Keep them long and let the hips work.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Mit den Armen ziehen. Lass sie lang und die Hüften arbeiten.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward hurts the back. A glute bridge trains the hips lying down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Vorbeugen im Rücken wehtut. Die Glute Bridge trainiert die Hüftmuskeln im Liegen.</translation>
    </message>
    <message>
        <source>Stand on the band, feet hip wide, an end in each hand and the band taut.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh auf dem Band, Füße hüftbreit, in jeder Hand ein Ende, das Band gespannt.</translation>
    </message>
    <message>
        <source>Push the hips back with a long back, then stand tall against the pull.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Schieb die Hüften mit langem Rücken zurück, dann steh gegen den Zug auf.</translation>
    </message>
    <message>
        <source>Hands close to the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hände nah an den Beinen.</translation>
    </message>
    <message>
        <source>Hips back, not down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hüften zurück, nicht nach unten.</translation>
    </message>
    <message>
        <source>Bending the back instead of the hips. Make the way shorter.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Den Rücken statt der Hüften beugen. Mach den Weg kürzer.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward hurts the back. Look the band over for cracks before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Vorbeugen im Rücken wehtut. Sieh das Band vor jedem Gebrauch auf Risse durch.</translation>
    </message>
    <message>
        <source>Stand tall, hands on the hips or on a chair beside you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh aufrecht, Hände an den Hüften oder auf einem Stuhl neben dir.</translation>
    </message>
    <message>
        <source>Step back with one foot, lower the knee towards the floor, push through the front foot and come back. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tritt mit einem Fuß zurück, senke das Knie Richtung Boden, drück durch den vorderen Fuß und komm zurück. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Front shin nearly upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Vorderes Schienbein fast aufrecht.</translation>
    </message>
    <message>
        <source>Step back, then down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zurücktreten, dann hinunter.</translation>
    </message>
    <message>
        <source>Stepping onto one line. Keep the feet hip wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Auf eine Linie treten. Lass die Füße hüftbreit.</translation>
    </message>
    <message>
        <source>Leave it out while kneeling deep hurts the knee. Go less deep, and hold on to something.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange tiefes Knien am Knie wehtut. Geh weniger tief und halt dich fest.</translation>
    </message>
    <message>
        <source>Take the bar onto the upper back from a rack. Stand tall with free floor in front of you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Nimm die Stange aus einem Rack auf den oberen Rücken. Steh aufrecht, vor dir freier Boden.</translation>
    </message>
    <message>
        <source>Step forward, lower the back knee, push back to where you began. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tritt nach vorn, senke das hintere Knie, drück dich dahin zurück, wo du begonnen hast. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Trunk upright over the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rumpf aufrecht über den Hüften.</translation>
    </message>
    <message>
        <source>Short pause between the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Kurze Pause zwischen den Beinen.</translation>
    </message>
    <message>
        <source>The front knee falls inwards. Take less and look at it in a mirror.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Das vordere Knie fällt nach innen. Nimm weniger und sieh im Spiegel hin.</translation>
    </message>
    <message>
        <source>Leave it out when balance is poor that day. Dumbbells can be put down at once; a bar cannot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, wenn das Gleichgewicht an dem Tag schlecht ist. Kurzhanteln kannst du sofort ablegen; eine Stange nicht.</translation>
    </message>
    <message>
        <source>Stand at arm&apos;s length from a wall, hands on it at chest height, body in one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh eine Armlänge von einer Wand, Hände auf Brusthöhe daran, Körper in einer Linie.</translation>
    </message>
    <message>
        <source>Bend the arms until the face is near the wall, then push away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beug die Arme, bis das Gesicht nah an der Wand ist, dann drück dich weg.</translation>
    </message>
    <message>
        <source>Body like a board.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Körper wie ein Brett.</translation>
    </message>
    <message>
        <source>Further from the wall is harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Weiter weg von der Wand ist schwerer.</translation>
    </message>
    <message>
        <source>The hips stay behind. Step closer and keep the line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Hüften bleiben zurück. Tritt näher und halte die Linie.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on the hands hurts the wrists. Fists against the wall may be easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Stützen auf den Händen an den Handgelenken wehtut. Fäuste an der Wand sind vielleicht leichter.</translation>
    </message>
    <message>
        <source>Hands on a firm bench, table or box, a little wider than the shoulders. Body in one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hände auf eine feste Bank, einen Tisch oder eine Kiste, etwas weiter als schulterbreit. Körper in einer Linie.</translation>
    </message>
    <message>
        <source>Lower the chest to the edge and push away until the arms are straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Senke die Brust zur Kante und drück dich weg, bis die Arme gestreckt sind.</translation>
    </message>
    <message>
        <source>Chest to the edge, not chin.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brust zur Kante, nicht Kinn.</translation>
    </message>
    <message>
        <source>Lower surface, harder lift.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tiefere Fläche, schwerere Übung.</translation>
    </message>
    <message>
        <source>Neck and chin reach forward. Look at a spot in front of your hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hals und Kinn strecken sich vor. Schau auf einen Punkt vor deinen Händen.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on the hands hurts. Be sure that what you lean on cannot slide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Stützen auf den Händen wehtut. Sei sicher, dass das, worauf du dich stützt, nicht rutschen kann.</translation>
    </message>
    <message>
        <source>Set the bench to about 30 degrees. Dumbbells above the upper chest, feet flat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stell die Bank auf etwa 30 Grad. Kurzhanteln über der oberen Brust, Füße flach.</translation>
    </message>
    <message>
        <source>Lower them to the sides of the upper chest and press them up above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Senke sie seitlich zur oberen Brust und drück sie hoch über die Schultern.</translation>
    </message>
    <message>
        <source>Back stays on the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rücken bleibt am Polster.</translation>
    </message>
    <message>
        <source>The bench is so steep that it becomes an overhead press. Lower it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Bank ist so steil, dass es Schulterdrücken wird. Stell sie flacher.</translation>
    </message>
    <message>
        <source>Leave it out while this angle hurts the front of the shoulder. A flat bench or the floor is often easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange dieser Winkel vorn in der Schulter wehtut. Eine flache Bank oder der Boden ist oft leichter.</translation>
    </message>
    <message>
        <source>Set the bench to about 30 degrees under a rack with safety arms. Hands a little wider than the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stell die Bank auf etwa 30 Grad unter ein Rack mit Sicherheitsablagen. Hände etwas weiter als schulterbreit.</translation>
    </message>
    <message>
        <source>Lower the bar to the upper chest, touch lightly, and press it above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Senke die Stange zur oberen Brust, berühr leicht und drück sie über die Schultern.</translation>
    </message>
    <message>
        <source>Elbows under the bar.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen unter der Stange.</translation>
    </message>
    <message>
        <source>Shoulder blades into the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Schulterblätter ins Polster.</translation>
    </message>
    <message>
        <source>The bar drifts towards the belly. Aim for just below the collarbones.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Stange wandert zum Bauch. Ziel knapp unter die Schlüsselbeine.</translation>
    </message>
    <message>
        <source>Leave it out when you are alone without safety arms, or when this angle hurts the shoulder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, wenn du allein und ohne Sicherheitsablagen bist oder wenn dieser Winkel in der Schulter wehtut.</translation>
    </message>
    <message>
        <source>Set the seat so that the handles are at the middle of the chest. Back against the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stell den Sitz so ein, dass die Griffe in der Mitte der Brust sind. Rücken ans Polster.</translation>
    </message>
    <message>
        <source>Press the handles forward until the arms are nearly straight and let them come back slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück die Griffe nach vorn, bis die Arme fast gestreckt sind, und lass sie langsam zurückkommen.</translation>
    </message>
    <message>
        <source>Shoulders stay back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Schultern bleiben hinten.</translation>
    </message>
    <message>
        <source>Elbows a little below the hands&apos; height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen etwas tiefer als die Hände.</translation>
    </message>
    <message>
        <source>The shoulders roll forward at the end. Stop a little earlier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Schultern rollen am Ende nach vorn. Stopp etwas früher.</translation>
    </message>
    <message>
        <source>Leave it out while pressing hurts the front of the shoulder. Begin the way further forward if the machine allows it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Drücken vorn in der Schulter wehtut. Beginne weiter vorn, wenn die Maschine das zulässt.</translation>
    </message>
    <message>
        <source>Fix the band behind you at chest height, an end in each hand, one foot forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Befestige das Band hinter dir auf Brusthöhe, in jeder Hand ein Ende, ein Fuß vorn.</translation>
    </message>
    <message>
        <source>Press both hands forward until the arms are straight, and come back slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück beide Hände nach vorn, bis die Arme gestreckt sind, und komm langsam zurück.</translation>
    </message>
    <message>
        <source>Ribs down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rippen unten.</translation>
    </message>
    <message>
        <source>Hands end in front of the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hände enden vor der Brust.</translation>
    </message>
    <message>
        <source>Leaning into the band. Step closer, or choose a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sich ins Band lehnen. Tritt näher oder wähl ein leichteres.</translation>
    </message>
    <message>
        <source>Leave it out while pressing forward hurts the shoulder. Look over band and hook before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Drücken nach vorn in der Schulter wehtut. Sieh Band und Haken vor jedem Gebrauch durch.</translation>
    </message>
    <message>
        <source>Set both pulleys at chest height, a handle in each hand, one foot forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stell beide Kabelrollen auf Brusthöhe, in jeder Hand ein Griff, ein Fuß vorn.</translation>
    </message>
    <message>
        <source>Press the handles forward and slightly together, then let them come back to the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück die Griffe nach vorn und leicht zusammen, dann lass sie zur Brust zurückkommen.</translation>
    </message>
    <message>
        <source>Stand like a tree.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh wie ein Baum.</translation>
    </message>
    <message>
        <source>Elbows a little below the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen etwas unter den Schultern.</translation>
    </message>
    <message>
        <source>The trunk is pulled back between reps. Take less, or a longer stance.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der Rumpf wird zwischen den Wiederholungen zurückgezogen. Nimm weniger oder steh in einem längeren Schritt.</translation>
    </message>
    <message>
        <source>Leave it out while pressing forward hurts the shoulder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Drücken nach vorn in der Schulter wehtut.</translation>
    </message>
    <message>
        <source>Lie on the floor, knees bent, a dumbbell in each hand above the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg dich auf den Boden, Knie gebeugt, in jeder Hand eine Kurzhantel über der Brust.</translation>
    </message>
    <message>
        <source>Lower until the upper arms rest on the floor, wait a moment, and press up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Senke, bis die Oberarme auf dem Boden liegen, warte einen Moment und drück hoch.</translation>
    </message>
    <message>
        <source>Rest the arms, do not drop them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg die Arme ab, lass sie nicht fallen.</translation>
    </message>
    <message>
        <source>The elbows hit the floor hard. Slow down the last part.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Ellbogen schlagen hart auf. Mach das letzte Stück langsamer.</translation>
    </message>
    <message>
        <source>Leave it out while getting down to the floor with weights is awkward. A machine or band press is done sitting or standing.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange es umständlich ist, mit Gewichten auf den Boden zu kommen. Brustdrücken an der Maschine oder mit Band geht im Sitzen oder Stehen.</translation>
    </message>
    <message>
        <source>Lie under a fixed bar at hip height, take it a little wider than the shoulders, heels on the floor, body in one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg dich unter eine feste Stange auf Hüfthöhe, fass sie etwas weiter als schulterbreit, Fersen am Boden, Körper in einer Linie.</translation>
    </message>
    <message>
        <source>Pull the chest to the bar and let yourself down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh die Brust zur Stange und lass dich ab, bis die Arme lang sind.</translation>
    </message>
    <message>
        <source>Bent knees make it easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Mit gebeugten Knien ist es leichter.</translation>
    </message>
    <message>
        <source>The hips hang down. Bend the knees and keep the line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Hüften hängen durch. Beug die Knie und halte die Linie.</translation>
    </message>
    <message>
        <source>Leave it out while pulling hurts the elbows, or when the bar is not firmly fixed.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Ziehen an den Ellbogen wehtut oder wenn die Stange nicht fest sitzt.</translation>
    </message>
    <message>
        <source>Fix the band in front of you at belly height, an end in each hand, arms long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Befestige das Band vor dir auf Bauchhöhe, in jeder Hand ein Ende, Arme lang.</translation>
    </message>
    <message>
        <source>Pull the hands to the ribs, shoulder blades together, and let them go out slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh die Hände zu den Rippen, Schulterblätter zusammen, und lass sie langsam hinaus.</translation>
    </message>
    <message>
        <source>Elbows brush the sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen streifen die Seiten.</translation>
    </message>
    <message>
        <source>Neck long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hals lang.</translation>
    </message>
    <message>
        <source>The shoulders creep up. Choose a lighter band.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Schultern kriechen hoch. Wähl ein leichteres Band.</translation>
    </message>
    <message>
        <source>Leave it out while pulling hurts the shoulder. Look over band and hook before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Ziehen in der Schulter wehtut. Sieh Band und Haken vor jedem Gebrauch durch.</translation>
    </message>
    <message>
        <source>Set the chest pad so that you just reach the handles with long arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stell das Brustpolster so ein, dass du die Griffe mit langen Armen gerade erreichst.</translation>
    </message>
    <message>
        <source>Pull the handles towards your ribs and let them go slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh die Griffe zu den Rippen und lass sie langsam los.</translation>
    </message>
    <message>
        <source>Chest stays on the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brust bleibt am Polster.</translation>
    </message>
    <message>
        <source>Squeeze for a moment, then let go.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Spann kurz an, dann lass los.</translation>
    </message>
    <message>
        <source>Jerking to begin. Start slowly from long arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ruckartig beginnen. Starte langsam aus langen Armen.</translation>
    </message>
    <message>
        <source>Leave it out while pressure on the chest or ribs is not comfortable. The cable row has no pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Druck auf Brust oder Rippen nicht angenehm ist. Kabelrudern hat kein Polster.</translation>
    </message>
    <message>
        <source>Stand in a split stance, one forearm or hand on the front thigh, the kettlebell in the other hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh im Ausfallschritt, ein Unterarm oder eine Hand auf dem vorderen Oberschenkel, die Kettlebell in der anderen Hand.</translation>
    </message>
    <message>
        <source>Pull it towards the hip, let it down until the arm is long. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh sie zur Hüfte, lass sie ab, bis der Arm lang ist. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rücken flach wie ein Tisch.</translation>
    </message>
    <message>
        <source>Turning open with each pull. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Bei jedem Zug aufdrehen. Nimm eine leichtere.</translation>
    </message>
    <message>
        <source>Leave it out while leaning forward hurts the back. Put your hand on a bench for more support.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Vorlehnen im Rücken wehtut. Leg die Hand für mehr Halt auf eine Bank.</translation>
    </message>
    <message>
        <source>Set a bench to about 45 degrees, lie on it face down, a dumbbell in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stell eine Bank auf etwa 45 Grad, leg dich mit dem Bauch darauf, in jeder Hand eine Kurzhantel.</translation>
    </message>
    <message>
        <source>Pull the dumbbells to the sides of your ribs and let them hang again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh die Kurzhanteln seitlich zu den Rippen und lass sie wieder hängen.</translation>
    </message>
    <message>
        <source>Pull with the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh mit den Ellbogen.</translation>
    </message>
    <message>
        <source>The chin pokes forward. Look at the floor in front of the bench.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Das Kinn schiebt sich vor. Schau vor der Bank auf den Boden.</translation>
    </message>
    <message>
        <source>Leave it out while pressure on chest or belly is not comfortable.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Druck auf Brust oder Bauch nicht angenehm ist.</translation>
    </message>
    <message>
        <source>Set a rope at about face height. Step back until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stell ein Seil auf etwa Gesichtshöhe. Tritt zurück, bis die Arme lang sind.</translation>
    </message>
    <message>
        <source>Pull the rope towards your face, hands apart and elbows high, and let it go out slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh das Seil zum Gesicht, Hände auseinander und Ellbogen hoch, und lass es langsam hinaus.</translation>
    </message>
    <message>
        <source>Show your biceps to the wall behind you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zeig der Wand hinter dir deinen Bizeps.</translation>
    </message>
    <message>
        <source>Light is enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leicht reicht.</translation>
    </message>
    <message>
        <source>Leaning back with a heavy stack. Take much less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zurücklehnen mit viel Gewicht. Nimm viel weniger.</translation>
    </message>
    <message>
        <source>Leave it out while raising the elbows to shoulder height hurts. A row keeps them lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Heben der Ellbogen auf Schulterhöhe wehtut. Beim Rudern bleiben sie tiefer.</translation>
    </message>
    <message>
        <source>Stand in front of a high pulley, lean a little forward, long arms on the bar or rope.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh vor einer hohen Kabelrolle, lehn dich etwas vor, lange Arme an Stange oder Seil.</translation>
    </message>
    <message>
        <source>Press it down in an arc to the thighs with straight arms and let it rise slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück sie mit gestreckten Armen im Bogen zu den Oberschenkeln und lass sie langsam hoch.</translation>
    </message>
    <message>
        <source>Arms are levers.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Arme sind Hebel.</translation>
    </message>
    <message>
        <source>Shoulders away from the ears.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Schultern weg von den Ohren.</translation>
    </message>
    <message>
        <source>The elbows bend and it becomes a pushdown. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Ellbogen beugen sich und es wird Trizepsdrücken. Nimm weniger.</translation>
    </message>
    <message>
        <source>Leave it out while reaching up against a load hurts the shoulder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Greifen nach oben gegen ein Gewicht in der Schulter wehtut.</translation>
    </message>
    <message>
        <source>Hold the kettlebell at the shoulder, its ball resting on the outside of the forearm. Other arm free.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Halte die Kettlebell an der Schulter, die Kugel liegt außen am Unterarm. Der andere Arm ist frei.</translation>
    </message>
    <message>
        <source>Press it straight up until the arm is beside the ear, and lower it the same way. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück sie gerade hoch, bis der Arm neben dem Ohr ist, und senke sie ebenso. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Fist to the ceiling.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Faust zur Decke.</translation>
    </message>
    <message>
        <source>Squeeze the seat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Spann das Gesäß an.</translation>
    </message>
    <message>
        <source>Leaning away from the kettlebell. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sich von der Kettlebell weglehnen. Nimm eine leichtere.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts, or when the ball presses on a sore forearm.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Greifen über Kopf wehtut oder wenn die Kugel auf einen wunden Unterarm drückt.</translation>
    </message>
    <message>
        <source>Set the seat so that the handles are at shoulder height. Back against the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stell den Sitz so ein, dass die Griffe auf Schulterhöhe sind. Rücken ans Polster.</translation>
    </message>
    <message>
        <source>Press the handles up until the arms are nearly straight and let them down to ear height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück die Griffe hoch, bis die Arme fast gestreckt sind, und lass sie auf Ohrhöhe ab.</translation>
    </message>
    <message>
        <source>Elbows under the hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen unter den Händen.</translation>
    </message>
    <message>
        <source>Sliding forward on the seat to arch the back. Sit deep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Auf dem Sitz nach vorn rutschen und ins Hohlkreuz gehen. Sitz tief.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts. Stop the way down a little higher first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Greifen über Kopf wehtut. Stopp auf dem Weg nach unten zuerst etwas höher.</translation>
    </message>
    <message>
        <source>Stand on the band with one or both feet, hands at the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh mit einem oder beiden Füßen auf dem Band, Hände an den Schultern.</translation>
    </message>
    <message>
        <source>Press straight up against the pull and lower slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück gegen den Zug gerade hoch und senke langsam.</translation>
    </message>
    <message>
        <source>Hands end above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hände enden über den Schultern.</translation>
    </message>
    <message>
        <source>The band pulls the arms forward. Choose a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Das Band zieht die Arme nach vorn. Wähl ein leichteres.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts. Look the band over for cracks before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Greifen über Kopf wehtut. Sieh das Band vor jedem Gebrauch auf Risse durch.</translation>
    </message>
    <message>
        <source>From the push-up position walk the feet in until the hips are high and the arms in line with the back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Geh aus der Liegestützposition mit den Füßen heran, bis die Hüften hoch und die Arme in einer Linie mit dem Rücken sind.</translation>
    </message>
    <message>
        <source>Bend the arms and lower the head in front of the hands, then push back up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beug die Arme und senke den Kopf vor die Hände, dann drück dich zurück hoch.</translation>
    </message>
    <message>
        <source>Hips stay high.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hüften bleiben hoch.</translation>
    </message>
    <message>
        <source>Head goes forward, making a triangle with the hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der Kopf geht nach vorn und bildet mit den Händen ein Dreieck.</translation>
    </message>
    <message>
        <source>The hips sink and it becomes a push-up. Walk the feet closer.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Hüften sinken und es wird ein Liegestütz. Geh mit den Füßen näher heran.</translation>
    </message>
    <message>
        <source>Leave it out when a low head makes you dizzy or presses in the eyes, or when wrists or shoulders hurt.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, wenn dir mit tiefem Kopf schwindlig wird oder es in den Augen drückt oder wenn Handgelenke oder Schultern wehtun.</translation>
    </message>
    <message>
        <source>Set the seat so that you just reach the handles, thighs under the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stell den Sitz so ein, dass du die Griffe gerade erreichst, Oberschenkel unter dem Polster.</translation>
    </message>
    <message>
        <source>Pull the handles down to shoulder height and let them rise until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh die Griffe auf Schulterhöhe und lass sie hoch, bis die Arme lang sind.</translation>
    </message>
    <message>
        <source>Elbows down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen nach unten.</translation>
    </message>
    <message>
        <source>Chest up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brust hoch.</translation>
    </message>
    <message>
        <source>Letting the stack pull you up with a jerk. Slow down at the top.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sich vom Gewicht mit einem Ruck hochziehen lassen. Werde oben langsamer.</translation>
    </message>
    <message>
        <source>Leave it out while reaching up hurts the shoulder. A row works lower down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Greifen nach oben in der Schulter wehtut. Rudern arbeitet weiter unten.</translation>
    </message>
    <message>
        <source>Fix the band above you. Kneel or sit with long arms, an end in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Befestige das Band über dir. Knie oder sitz mit langen Armen, in jeder Hand ein Ende.</translation>
    </message>
    <message>
        <source>Pull the hands down beside the shoulders and let them rise slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh die Hände neben die Schultern und lass sie langsam hoch.</translation>
    </message>
    <message>
        <source>Shoulders down first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Erst die Schultern nach unten.</translation>
    </message>
    <message>
        <source>Leaning back to finish. Choose a lighter band.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zurücklehnen zum Schluss. Wähl ein leichteres Band.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead or kneeling hurts. Look over band and hook before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Greifen über Kopf oder Knien wehtut. Sieh Band und Haken vor jedem Gebrauch durch.</translation>
    </message>
    <message>
        <source>Loop a band over the bar and put a knee or foot into it. Hang with long arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Schling ein Band um die Stange und stell ein Knie oder einen Fuß hinein. Häng mit langen Armen.</translation>
    </message>
    <message>
        <source>Pull until the chin is over the bar and come down slowly; the band helps most at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zieh, bis das Kinn über der Stange ist, und komm langsam hinunter; unten hilft das Band am meisten.</translation>
    </message>
    <message>
        <source>Chest to the bar.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brust zur Stange.</translation>
    </message>
    <message>
        <source>A thinner band is harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ein dünneres Band ist schwerer.</translation>
    </message>
    <message>
        <source>Bouncing in the band. Stop for a moment at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Im Band wippen. Stopp unten einen Moment.</translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts, or when you cannot get into the band safely. Look it over for cracks first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Hängen wehtut oder wenn du nicht sicher ins Band kommst. Sieh es zuerst auf Risse durch.</translation>
    </message>
    <message>
        <source>Stand beside a kettlebell, bend with a flat back and stand up with it in one hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh neben einer Kettlebell, beug dich mit flachem Rücken und steh mit ihr in einer Hand auf.</translation>
    </message>
    <message>
        <source>Walk tall for the distance, then turn and change hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Geh die Strecke aufrecht, dann dreh um und wechsle die Hand.</translation>
    </message>
    <message>
        <source>Do not lean towards it or away from it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lehn dich weder zu ihr hin noch von ihr weg.</translation>
    </message>
    <message>
        <source>Quiet steps.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ruhige Schritte.</translation>
    </message>
    <message>
        <source>The weight pulls one shoulder down. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Das Gewicht zieht eine Schulter nach unten. Nimm ein leichteres.</translation>
    </message>
    <message>
        <source>Leave it out when you feel unsteady, or when holding a load on one side hurts the back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, wenn du dich unsicher fühlst oder wenn ein Gewicht auf einer Seite im Rücken wehtut.</translation>
    </message>
    <message>
        <source>Hold a kettlebell by its horns in front of the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Halte eine Kettlebell an den Hörnern vor der Brust.</translation>
    </message>
    <message>
        <source>Walk tall with short steps for the distance, breathing calmly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Geh die Strecke aufrecht mit kurzen Schritten und atme ruhig.</translation>
    </message>
    <message>
        <source>Ribs down over the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rippen unten über den Hüften.</translation>
    </message>
    <message>
        <source>Elbows close.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen nah.</translation>
    </message>
    <message>
        <source>Leaning back to carry it with the spine. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zurücklehnen und mit der Wirbelsäule tragen. Nimm eine leichtere.</translation>
    </message>
    <message>
        <source>Leave it out when you feel dizzy or unsteady.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, wenn dir schwindlig ist oder du dich unsicher fühlst.</translation>
    </message>
    <message>
        <source>On hands and knees, hands under the shoulders, knees under the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Auf Händen und Knien, Hände unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Stretch one arm forward and the opposite leg back, hold for a moment, come back and change. Both sides count as one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Streck einen Arm nach vorn und das Bein gegenüber nach hinten, halte kurz, komm zurück und wechsle. Beide Seiten zählen als eine.</translation>
    </message>
    <message>
        <source>Balance a cup on your lower back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Balancier eine Tasse auf dem unteren Rücken.</translation>
    </message>
    <message>
        <source>Reach long rather than high.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Streck dich eher lang als hoch.</translation>
    </message>
    <message>
        <source>The back sags as the leg goes up. Keep the leg lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Der Rücken hängt durch, wenn das Bein steigt. Halte das Bein tiefer.</translation>
    </message>
    <message>
        <source>Leave it out while kneeling or leaning on the hands hurts. A cushion under the knees may be enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Knien oder Stützen auf den Händen wehtut. Vielleicht genügt ein Kissen unter den Knien.</translation>
    </message>
    <message>
        <source>Stand sideways to a pulley at chest height, both hands on the handle at the breastbone.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh seitlich zu einer Kabelrolle auf Brusthöhe, beide Hände am Griff vor dem Brustbein.</translation>
    </message>
    <message>
        <source>Press the handle straight forward, stay for a moment without turning, and bring it back. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Drück den Griff gerade nach vorn, bleib einen Moment, ohne dich zu drehen, und hol ihn zurück. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Hips and shoulders face forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hüften und Schultern zeigen nach vorn.</translation>
    </message>
    <message>
        <source>Breathe while the arms are out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Atme, während die Arme draußen sind.</translation>
    </message>
    <message>
        <source>Turning towards the pulley. Take less, or step closer.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sich zur Kabelrolle drehen. Nimm weniger oder tritt näher.</translation>
    </message>
    <message>
        <source>Leave it out while holding still against a pull to the side hurts the back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Stillhalten gegen einen Zug zur Seite im Rücken wehtut.</translation>
    </message>
    <message>
        <source>Hang from a bar with long arms, shoulders drawn down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Häng mit langen Armen an einer Stange, Schultern nach unten gezogen.</translation>
    </message>
    <message>
        <source>Lift the knees above hip height by rolling the pelvis, and lower them slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Heb die Knie über Hüfthöhe, indem du das Becken einrollst, und senke sie langsam.</translation>
    </message>
    <message>
        <source>Roll the pelvis at the top.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Roll oben das Becken ein.</translation>
    </message>
    <message>
        <source>No swing.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Kein Schwung.</translation>
    </message>
    <message>
        <source>Swinging from rep to rep. Stop still between them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Von Wiederholung zu Wiederholung schwingen. Halt dazwischen ganz still.</translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts the shoulders, or lifting the legs pulls in the lower back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Hängen in den Schultern wehtut oder Heben der Beine im unteren Rücken zieht.</translation>
    </message>
    <message>
        <source>Kneel in front of a high pulley, rope beside the head.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Knie vor einer hohen Kabelrolle, Seil neben dem Kopf.</translation>
    </message>
    <message>
        <source>Round the trunk and bring the elbows towards the thighs, then come up slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rund den Rumpf und bring die Ellbogen Richtung Oberschenkel, dann komm langsam hoch.</translation>
    </message>
    <message>
        <source>Hips stay still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hüften bleiben still.</translation>
    </message>
    <message>
        <source>Breathe out all the way down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Atme den ganzen Weg nach unten aus.</translation>
    </message>
    <message>
        <source>Sitting back on the heels. Move the ribs, not the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sich auf die Fersen setzen. Beweg die Rippen, nicht die Hüften.</translation>
    </message>
    <message>
        <source>Leave it out while rounding the back under load hurts, or if you have been told to avoid it, as with weak bones.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Runden des Rückens unter Gewicht wehtut oder wenn dir gesagt wurde, es zu vermeiden, etwa bei schwachen Knochen.</translation>
    </message>
    <message>
        <source>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, hands on the chest or beside the head.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg dich auf den Rücken, Knie gebeugt, Hände auf der Brust oder neben dem Kopf.</translation>
    </message>
    <message>
        <source>Curl the shoulders off the floor, wait a moment, and lower slowly. Hold a plate on the chest to make it harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Roll die Schultern vom Boden hoch, warte einen Moment und senke langsam. Mit einer Scheibe auf der Brust wird es schwerer.</translation>
    </message>
    <message>
        <source>Ribs towards the pelvis.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rippen zum Becken.</translation>
    </message>
    <message>
        <source>Room for a fist under the chin.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Unter dem Kinn Platz für eine Faust.</translation>
    </message>
    <message>
        <source>Pulling at the head. Cross the arms instead.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Am Kopf ziehen. Kreuz lieber die Arme.</translation>
    </message>
    <message>
        <source>Leave it out while rounding the back hurts, late in pregnancy, or if you have been told to avoid bending it, as with weak bones.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Runden des Rückens wehtut, spät in der Schwangerschaft oder wenn dir gesagt wurde, ihn nicht zu beugen, etwa bei schwachen Knochen.</translation>
    </message>
    <message>
        <source>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56. ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period: long lying on the back is to be avoided.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56. ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period: Langes Liegen auf dem Rücken ist zu vermeiden.</translation>
    </message>
    <message>
        <source>Stand in front of a wall, fingertips on it for balance.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh vor einer Wand, die Fingerspitzen daran fürs Gleichgewicht.</translation>
    </message>
    <message>
        <source>Straight up, not forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Gerade hoch, nicht nach vorn.</translation>
    </message>
    <message>
        <source>One leg at a time is harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ein Bein nach dem anderen ist schwerer.</translation>
    </message>
    <message>
        <source>Sit with the pad on the thighs just above the knees, the balls of the feet on the step.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sitz mit dem Polster auf den Oberschenkeln knapp über den Knien, Fußballen auf der Stufe.</translation>
    </message>
    <message>
        <source>Let the heels sink, then press up as high as they go.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass die Fersen sinken, dann drück sie so hoch, wie sie gehen.</translation>
    </message>
    <message>
        <source>Stop for a moment at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stopp unten einen Moment.</translation>
    </message>
    <message>
        <source>Big toe&apos;s side works too.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Seite des großen Zehs arbeitet mit.</translation>
    </message>
    <message>
        <source>Short, quick bounces. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Kurzes, schnelles Wippen. Nimm weniger.</translation>
    </message>
    <message>
        <source>Leave it out while bending the foot up under load hurts the heel or the tendon above it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Hochbeugen des Fußes unter Gewicht an der Ferse oder der Sehne darüber wehtut.</translation>
    </message>
    <message>
        <source>Sit in the leg press, legs nearly straight, the balls of the feet on the lower edge of the plate. Leave the safety catch in.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sitz in der Beinpresse, Beine fast gestreckt, Fußballen auf der unteren Kante der Platte. Lass die Sicherung drin.</translation>
    </message>
    <message>
        <source>Let the toes come towards you, then press them away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass die Zehen zu dir kommen, dann drück sie weg.</translation>
    </message>
    <message>
        <source>Knees stay soft and still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Knie bleiben weich und still.</translation>
    </message>
    <message>
        <source>Slow at both ends.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Langsam an beiden Enden.</translation>
    </message>
    <message>
        <source>Bending the knees to help. Only the ankles move.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Knie beugen, um zu helfen. Nur die Knöchel bewegen sich.</translation>
    </message>
    <message>
        <source>Leave it out while stretched legs under load hurt the knees, or pushing off hurts the heel.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange gestreckte Beine unter Gewicht an den Knien wehtun oder Abdrücken an der Ferse wehtut.</translation>
    </message>
    <message>
        <source>Stand tall with the bar in front of the thighs, palms forward, hands shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh aufrecht mit der Stange vor den Oberschenkeln, Handflächen nach vorn, Hände schulterbreit.</translation>
    </message>
    <message>
        <source>Bend the elbows and bring the bar up, upper arms still, then lower all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beug die Ellbogen und bring die Stange hoch, Oberarme still, dann senke ganz ab.</translation>
    </message>
    <message>
        <source>Seat tight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Gesäß fest.</translation>
    </message>
    <message>
        <source>Swinging with the back. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Schwingen mit dem Rücken. Nimm weniger.</translation>
    </message>
    <message>
        <source>Leave it out while a straight bar hurts the wrists or elbows. A curved bar or dumbbells may suit better.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange eine gerade Stange an Handgelenken oder Ellbogen wehtut. Eine SZ-Stange oder Kurzhanteln passen vielleicht besser.</translation>
    </message>
    <message>
        <source>Stand tall, dumbbells at your sides, palms facing each other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh aufrecht, Kurzhanteln seitlich, Handflächen zueinander.</translation>
    </message>
    <message>
        <source>Bend the elbows with the thumbs up, then lower all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beug die Ellbogen mit den Daumen nach oben, dann senke ganz ab.</translation>
    </message>
    <message>
        <source>Thumbs lead.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Daumen voran.</translation>
    </message>
    <message>
        <source>Upper arms still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Oberarme still.</translation>
    </message>
    <message>
        <source>The elbows drift forward. Keep them beside the ribs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Ellbogen wandern nach vorn. Halte sie neben den Rippen.</translation>
    </message>
    <message>
        <source>Leave it out while bending against a load hurts the elbow.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Beugen gegen ein Gewicht am Ellbogen wehtut.</translation>
    </message>
    <message>
        <source>Stand in front of a high pulley, elbows beside the ribs, hands on the bar or rope.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh vor einer hohen Kabelrolle, Ellbogen neben den Rippen, Hände an Stange oder Seil.</translation>
    </message>
    <message>
        <source>Stretch the arms down and let the hands come up to chest height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Streck die Arme nach unten und lass die Hände auf Brusthöhe hochkommen.</translation>
    </message>
    <message>
        <source>Elbows are hinges.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen sind Scharniere.</translation>
    </message>
    <message>
        <source>Tall, leaning only a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Aufrecht, nur wenig gelehnt.</translation>
    </message>
    <message>
        <source>Pushing with the shoulders. Take less and fix the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Mit den Schultern drücken. Nimm weniger und halte die Ellbogen fest.</translation>
    </message>
    <message>
        <source>Leave it out while stretching the elbow against a load hurts.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Strecken des Ellbogens gegen ein Gewicht wehtut.</translation>
    </message>
    <message>
        <source>Hold one dumbbell with both hands above the head, arms straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Halte eine Kurzhantel mit beiden Händen über dem Kopf, Arme gestreckt.</translation>
    </message>
    <message>
        <source>Lower it behind the head by bending the elbows and stretch them again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Senke sie hinter den Kopf, indem du die Ellbogen beugst, und streck sie wieder.</translation>
    </message>
    <message>
        <source>Upper arms stay beside the ears.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Oberarme bleiben neben den Ohren.</translation>
    </message>
    <message>
        <source>The elbows flare far out. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Ellbogen gehen weit nach außen. Nimm weniger.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts the shoulder. The pushdown keeps the arms low.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Greifen über Kopf in der Schulter wehtut. Beim Trizepsdrücken bleiben die Arme unten.</translation>
    </message>
    <message>
        <source>Stand tall, a light dumbbell in each hand beside the thighs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh aufrecht, in jeder Hand eine leichte Kurzhantel neben den Oberschenkeln.</translation>
    </message>
    <message>
        <source>Raise the arms to the side up to shoulder height, elbows soft, and lower slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Heb die Arme seitlich bis auf Schulterhöhe, Ellbogen weich, und senke langsam.</translation>
    </message>
    <message>
        <source>Stop at shoulder height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Stopp auf Schulterhöhe.</translation>
    </message>
    <message>
        <source>Shrugging the shoulders up. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Schultern hochziehen. Nimm weniger.</translation>
    </message>
    <message>
        <source>Leave it out while raising the arm to the side hurts. Stay below the height where it does.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Heben des Arms zur Seite wehtut. Bleib unter der Höhe, in der es wehtut.</translation>
    </message>
    <message>
        <source>Stand in front of a low pulley, hands on the bar, palms up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Steh vor einer tiefen Kabelrolle, Hände an der Stange, Handflächen nach oben.</translation>
    </message>
    <message>
        <source>Bend the elbows and bring the hands to the chest, then let them down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beug die Ellbogen und bring die Hände zur Brust, dann lass sie langsam ab.</translation>
    </message>
    <message>
        <source>The cable pulls all the way; stay slow.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Das Kabel zieht den ganzen Weg; bleib langsam.</translation>
    </message>
    <message>
        <source>Leaning back to finish. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Zurücklehnen zum Schluss. Nimm weniger.</translation>
    </message>
    <message>
        <source>Leave it out while bending against a load hurts the elbow or the wrist.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Beugen gegen ein Gewicht an Ellbogen oder Handgelenk wehtut.</translation>
    </message>
    <message>
        <source>Lie on a bench, arms straight up, a bar in the hands, shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg dich auf eine Bank, Arme gerade nach oben, eine Stange in den Händen, schulterbreit.</translation>
    </message>
    <message>
        <source>Bend the elbows and lower the bar towards the forehead or just behind it, then stretch the arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Beug die Ellbogen und senke die Stange zur Stirn oder knapp dahinter, dann streck die Arme.</translation>
    </message>
    <message>
        <source>Upper arms stay still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Oberarme bleiben still.</translation>
    </message>
    <message>
        <source>The elbows spread. Take less, or use two dumbbells.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Die Ellbogen gehen auseinander. Nimm weniger oder zwei Kurzhanteln.</translation>
    </message>
    <message>
        <source>Leave it out while stretching the elbow against a load hurts. Never take a load here that you could not hold.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, solange Strecken des Ellbogens gegen ein Gewicht wehtut. Nimm hier nie ein Gewicht, das du nicht halten könntest.</translation>
    </message>
    <message>
        <source>Lie as for the bench press, hands shoulder wide. Use safety arms, or somebody beside you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Leg dich hin wie beim Bankdrücken, Hände schulterbreit. Nutze Sicherheitsablagen oder jemanden neben dir.</translation>
    </message>
    <message>
        <source>Lower the bar to the lower chest with the elbows close and press it up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Senke die Stange mit nahen Ellbogen zur unteren Brust und drück sie hoch.</translation>
    </message>
    <message>
        <source>Elbows brush the ribs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ellbogen streifen die Rippen.</translation>
    </message>
    <message>
        <source>Wrists straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Handgelenke gerade.</translation>
    </message>
    <message>
        <source>Gripping so close that the wrists bend. Shoulder wide is close enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>So eng greifen, dass die Handgelenke abknicken. Schulterbreit ist eng genug.</translation>
    </message>
    <message>
        <source>Leave it out when you are alone without safety arms, or while wrists or elbows hurt.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lass sie weg, wenn du allein und ohne Sicherheitsablagen bist oder solange Handgelenke oder Ellbogen wehtun.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Before and after a session</source>
        <translation>Vor und nach einer Einheit</translation>
    </message>
    <message>
        <source>Still collecting</source>
        <translation>Sammelt noch</translation>
    </message>
    <message>
        <source>{n} of {all} sessions</source>
        <translation>{n} von {all} Einheiten</translation>
    </message>
    <message>
        <source>Nothing can be said yet, and that is normal.</source>
        <translation>Noch lässt sich nichts sagen, und das ist normal.</translation>
    </message>
    <message>
        <source>Felt better after {n} of {all} sessions</source>
        <translation>Besser gefühlt nach {n} von {all} Einheiten</translation>
    </message>
    <message>
        <source>The middle half were {low} to {high}.</source>
        <translation>Die mittlere Hälfte lag bei {low} bis {high}.</translation>
    </message>
</context>
<context>
    <name>ChangeDots</name>
    <message>
        <source>Sessions by how the rating changed: {changes}</source>
        <translation>Einheiten nach Änderung der Bewertung: {changes}</translation>
    </message>
    <message>
        <source>one dot,
one session</source>
        <translation>ein Punkt,
eine Einheit</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Save as a drawing</source>
        <translation>Als Zeichnung speichern</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Feeling after a session</source>
        <translation>Gefühl nach einer Einheit</translation>
    </message>
    <message>
        <source>Strength sessions a week</source>
        <translation>Krafteinheiten pro Woche</translation>
    </message>
    <message>
        <source>Easy cardio a week</source>
        <translation>Lockere Ausdauer pro Woche</translation>
    </message>
    <message>
        <source>Estimated 1RM</source>
        <translation>Geschätztes 1RM</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>−5 to 5</source>
        <translation>−5 bis 5</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>Two on one time axis</source>
        <translation>Zwei auf einer Zeitachse</translation>
    </message>
    <message>
        <source>Side by side says nothing about cause</source>
        <translation>Nebeneinander sagt nichts über die Ursache</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Nothing in this span</source>
        <translation>Nichts in dieser Spanne</translation>
    </message>
    <message>
        <source>Appears with {n} values in each of the two spans</source>
        <translation>Erscheint mit {n} Werten in jeder der zwei Spannen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Last {n} weeks and the {n} before</source>
        <translation>Letzte {n} Wochen und die {n} davor</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Day of the span</source>
        <translation>Tag der Spanne</translation>
    </message>
    <message>
        <source>week {n}</source>
        <translation>Woche {n}</translation>
    </message>
    <message>
        <source>middle {middle} (half from {low} to {high})</source>
        <translation>Mitte {middle} (die Hälfte von {low} bis {high})</translation>
    </message>
    <message>
        <source>{name}: {now}{unit} now, {before} before. Weeks differ by chance too</source>
        <translation>{name}: {now}{unit} jetzt, {before} vorher. Wochen unterscheiden sich auch zufällig</translation>
    </message>
    <message>
        <source>Appears after {n} sets with an estimate</source>
        <translation>Erscheint nach {n} Sätzen mit einer Schätzung</translation>
    </message>
    <message>
        <source>Loads used, as a share of the estimate</source>
        <translation>Genutzte Gewichte, als Anteil der Schätzung</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>{n} of {all} sets at {share} of that day&apos;s estimate</source>
        <translation>{n} von {all} Sätzen bei {share} der Schätzung dieses Tages</translation>
    </message>
    <message>
        <source>From (% of estimate)</source>
        <translation>Ab (% der Schätzung)</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Appears after {n} sessions</source>
        <translation>Erscheint nach {n} Einheiten</translation>
    </message>
    <message>
        <source>Rest between strength sessions</source>
        <translation>Pause zwischen Krafteinheiten</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>days to the next</source>
        <translation>Tage bis zur nächsten</translation>
    </message>
    <message>
        <source>Days to the next session</source>
        <translation>Tage bis zur nächsten Einheit</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Mostly {middle} days to the next; a day without in between {n} of {all} times</source>
        <translation>Meist {middle} Tage bis zur nächsten; ein Tag ohne dazwischen {n} von {all} Mal</translation>
    </message>
    <message>
        <source>Mood, energy and sleep</source>
        <translation>Stimmung, Energie und Schlaf</translation>
    </message>
    <message>
        <source>{what} (0-10)</source>
        <translation>{what} (0–10)</translation>
    </message>
    <message>
        <source>{what}, 7-day line</source>
        <translation>{what}, 7-Tage-Linie</translation>
    </message>
    <message>
        <source>Appears after 2 check-ins</source>
        <translation>Erscheint nach 2 Check-ins</translation>
    </message>
    <message>
        <source>Before and after sessions</source>
        <translation>Vor und nach Einheiten</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Before (-5 to 5)</source>
        <translation>Vorher (−5 bis 5)</translation>
    </message>
    <message>
        <source>After (-5 to 5)</source>
        <translation>Nachher (−5 bis 5)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Appears after {n} sessions rated before and after</source>
        <translation>Erscheint nach {n} vorher und nachher bewerteten Einheiten</translation>
    </message>
    <message>
        <source>Higher after {n} of {all} sessions, the middle half changed by {low} to {high}</source>
        <translation>Höher nach {n} von {all} Einheiten, die mittlere Hälfte änderte sich um {low} bis {high}</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} vorher, {after} nachher</translation>
    </message>
    <message>
        <source>A year of days</source>
        <translation>Ein Jahr in Tagen</translation>
    </message>
    <message>
        <source>{n} days rated, {first} to {last}</source>
        <translation>{n} Tage bewertet, {first} bis {last}</translation>
    </message>
    <message>
        <source>Appears with the first check-in</source>
        <translation>Erscheint mit dem ersten Check-in</translation>
    </message>
    <message>
        <source>Mood (0-10)</source>
        <translation>Stimmung (0–10)</translation>
    </message>
    <message>
        <source>{month} around {value}</source>
        <translation>{month} um {value}</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>easy effort</source>
        <translation>lockere Anstrengung</translation>
    </message>
    <message>
        <source>Heart rate, {name}</source>
        <translation>Puls, {name}</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Mean heart rate (bpm)</source>
        <translation>Mittlerer Puls (bpm)</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} min measured; no band can be worked out from what is told of your heart</source>
        <translation>{n} min gemessen; aus dem, was über dein Herz angegeben ist, lässt sich kein Bereich berechnen</translation>
    </message>
    <message>
        <source>{n} of {all} measured min within {low} to {high} bpm</source>
        <translation>{n} von {all} gemessenen min zwischen {low} und {high} bpm</translation>
    </message>
    <message>
        <source>{told}, which may lie {spread} bpm off</source>
        <translation>{told}, was {spread} bpm danebenliegen kann</translation>
    </message>
    <message>
        <source>Heart rate around {mean} bpm, at most {highest}</source>
        <translation>Puls um {mean} bpm, höchstens {highest}</translation>
    </message>
    <message>
        <source>Volume load a week, {lift}</source>
        <translation>Volumen pro Woche, {lift}</translation>
    </message>
    <message>
        <source>Load times repetitions, warm-ups left out</source>
        <translation>Gewicht mal Wiederholungen, ohne Aufwärmsätze</translation>
    </message>
    <message>
        <source>Volume load in weeks with this lift</source>
        <translation>Volumen in Wochen mit dieser Übung</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Volume load ({unit})</source>
        <translation>Volumen ({unit})</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>The highest bar is {n} sets; warm-ups left out</source>
        <translation>Der höchste Balken sind {n} Sätze; ohne Aufwärmsätze</translation>
    </message>
    <message>
        <source>Sets a week by movement</source>
        <translation>Sätze pro Woche nach Bewegung</translation>
    </message>
    <message>
        <source>Nothing can be said: no loaded set of 12 reps or fewer in 8 weeks</source>
        <translation>Dazu lässt sich nichts sagen: kein Satz mit Gewicht und höchstens 12 Wdh. in 8 Wochen</translation>
    </message>
    <message>
        <source>Load for 1 to 12 reps, {lift}</source>
        <translation>Gewicht für 1 bis 12 Wdh., {lift}</translation>
    </message>
    <message>
        <source>For 5, 8, 12 reps about {loads} {unit} now</source>
        <translation>Für 5, 8, 12 Wdh. jetzt etwa {loads} {unit}</translation>
    </message>
    <message>
        <source>{now}; no estimate a year ago</source>
        <translation>{now}; vor einem Jahr keine Schätzung</translation>
    </message>
    <message>
        <source>{now}, a year ago {loads}</source>
        <translation>{now}, vor einem Jahr {loads}</translation>
    </message>
    <message>
        <source>done, 8 weeks</source>
        <translation>gemacht, 8 Wochen</translation>
    </message>
    <message>
        <source>estimate now</source>
        <translation>Schätzung jetzt</translation>
    </message>
    <message>
        <source>its range</source>
        <translation>ihr Bereich</translation>
    </message>
    <message>
        <source>done a year ago</source>
        <translation>gemacht vor einem Jahr</translation>
    </message>
    <message>
        <source>estimate then</source>
        <translation>Schätzung damals</translation>
    </message>
    <message>
        <source>Lowest now ({unit})</source>
        <translation>Niedrigste jetzt ({unit})</translation>
    </message>
    <message>
        <source>Middle now ({unit})</source>
        <translation>Mitte jetzt ({unit})</translation>
    </message>
    <message>
        <source>Highest now ({unit})</source>
        <translation>Höchste jetzt ({unit})</translation>
    </message>
    <message>
        <source>Done now ({unit})</source>
        <translation>Gemacht jetzt ({unit})</translation>
    </message>
    <message>
        <source>Lowest a year ago ({unit})</source>
        <translation>Niedrigste vor einem Jahr ({unit})</translation>
    </message>
    <message>
        <source>Middle a year ago ({unit})</source>
        <translation>Mitte vor einem Jahr ({unit})</translation>
    </message>
    <message>
        <source>Highest a year ago ({unit})</source>
        <translation>Höchste vor einem Jahr ({unit})</translation>
    </message>
    <message>
        <source>Done a year ago ({unit})</source>
        <translation>Gemacht vor einem Jahr ({unit})</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>{n} of {all} lifts with sets in this span, each on its own scale</source>
        <translation>{n} von {all} Übungen mit Sätzen in dieser Spanne, jede auf eigener Skala</translation>
    </message>
    <message>
        <source>Estimated 1RM, all lifts</source>
        <translation>Geschätztes 1RM, alle Übungen</translation>
    </message>
    <message>
        <source>Lowest ({unit})</source>
        <translation>Niedrigste ({unit})</translation>
    </message>
    <message>
        <source>Middle ({unit})</source>
        <translation>Mitte ({unit})</translation>
    </message>
    <message>
        <source>Highest ({unit})</source>
        <translation>Höchste ({unit})</translation>
    </message>
    <message>
        <source>Load used ({unit})</source>
        <translation>Genutztes Gewicht ({unit})</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>7-day line</source>
        <translation>7-Tage-Linie</translation>
    </message>
    <message>
        <source>Strength session</source>
        <translation>Krafteinheit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} von 10</translation>
    </message>
    <message>
        <source>7-day line {n}</source>
        <translation>7-Tage-Linie {n}</translation>
    </message>
    <message>
        <source>strength session</source>
        <translation>Krafteinheit</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>üblicher Bereich</translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>keine Bewertungen</translation>
    </message>
    <message>
        <source>{n} of {days} days rated</source>
        <translation>{n} von {days} Tagen bewertet</translation>
    </message>
    <message>
        <source>{rated}, your usual range is {low} to {high}</source>
        <translation>{rated}, dein üblicher Bereich ist {low} bis {high}</translation>
    </message>
    <message>
        <source>{name} self-check</source>
        <translation>Selbsttest {name}</translation>
    </message>
    <message>
        <source>{name} on {day}: {score}</source>
        <translation>{name} am {day}: {score}</translation>
    </message>
    <message>
        <source>{score} on {day}</source>
        <translation>{score} am {day}</translation>
    </message>
    <message>
        <source>A snapshot, not a diagnosis</source>
        <translation>Eine Momentaufnahme, keine Diagnose</translation>
    </message>
    <message>
        <source>Four answers that are never added up. {snapshot}</source>
        <translation>Vier Antworten, die nie zusammengezählt werden. {snapshot}</translation>
    </message>
    <message>
        <source>{name}, lower is better</source>
        <translation>{name}, niedriger ist besser</translation>
    </message>
    <message>
        <source>Score (0-{highest})</source>
        <translation>Punktwert (0–{highest})</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>{said}; and {n} more</source>
        <translation>{said}; und {n} mehr</translation>
    </message>
    <message>
        <source>Estimated 1RM, {lift}</source>
        <translation>Geschätztes 1RM, {lift}</translation>
    </message>
    <message>
        <source>no lift yet</source>
        <translation>noch keine Übung</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>load used</source>
        <translation>genutztes Gewicht</translation>
    </message>
    <message>
        <source>{share} zone</source>
        <translation>{share}-Zone</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>bisher bestes</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>Now {range}</source>
        <translation>Jetzt {range}</translation>
    </message>
    <message>
        <source>No estimate: over 12 reps to failure, or no load</source>
        <translation>Keine Schätzung: mehr als 12 Wdh. bis ans Limit, oder kein Gewicht</translation>
    </message>
    <message>
        <source>estimate {mid} {unit}, {low} to {high}</source>
        <translation>Schätzung {mid} {unit}, {low} bis {high}</translation>
    </message>
    <message>
        <source>load {load} {unit} for {n} reps</source>
        <translation>Gewicht {load} {unit} für {n} Wdh.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>All lifts</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Weekly dose</source>
        <translation>Menge pro Woche</translation>
    </message>
    <message>
        <source>Strength sessions</source>
        <translation>Krafteinheiten</translation>
    </message>
    <message>
        <source>of them short</source>
        <translation>davon kurz</translation>
    </message>
    <message>
        <source>Easy cardio (min)</source>
        <translation>Lockere Ausdauer (min)</translation>
    </message>
    <message>
        <source>2–3 a week</source>
        <translation>2–3 pro Woche</translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation>lockere Ausdauer</translation>
    </message>
    <message>
        <source>{n} min aim</source>
        <translation>Ziel {n} min</translation>
    </message>
    <message>
        <source>week from {day}: {n} sessions, {short} of them short, {minutes} min</source>
        <translation>Woche ab {day}: {n} Einheiten, {short} davon kurz, {minutes} min</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten pro Woche</translation>
    </message>
    <message>
        <source>minutes of easy cardio a week</source>
        <translation>Minuten lockere Ausdauer pro Woche</translation>
    </message>
    <message>
        <source>The first full week is still to come</source>
        <translation>Die erste volle Woche steht noch aus</translation>
    </message>
    <message>
        <source>2 or more sessions in {n} of {all} full weeks, easy cardio around {minutes} min</source>
        <translation>2 oder mehr Einheiten in {n} von {all} vollen Wochen, lockere Ausdauer um {minutes} min</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>im {month}</translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}</source>
        <translation>{lift}, geschätztes 1RM {now} {when}</translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}, up from {before} {then}</source>
        <translation>{lift}, geschätztes 1RM {now} {when}, gestiegen von {before} {then}</translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}, down from {before} {then}</source>
        <translation>{lift}, geschätztes 1RM {now} {when}, gesunken von {before} {then}</translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}, about as {then}: {before}</source>
        <translation>{lift}, geschätztes 1RM {now} {when}, etwa wie {then}: {before}</translation>
    </message>
    <message>
        <source>{what} {low} on at least half of {n} days</source>
        <translation>{what} {low} an mindestens der Hälfte von {n} Tagen</translation>
    </message>
    <message>
        <source>{what} between {low} and {high} on half of {n} days</source>
        <translation>{what} zwischen {low} und {high} an der Hälfte von {n} Tagen</translation>
    </message>
    <message>
        <source>{what}: {low} throughout</source>
        <translation>{what}: durchweg {low}</translation>
    </message>
    <message>
        <source>{what} from {low} to {high}</source>
        <translation>{what} von {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>CheckInActions</name>
    <message>
        <source>Nothing more is asked in this part of the day.</source>
        <translation>In diesem Teil des Tages wird nichts mehr gefragt.</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Mood is hidden.</source>
        <translation>Die Stimmung ist ausgeblendet.</translation>
    </message>
    <message>
        <source>Check in all the same</source>
        <translation>Trotzdem Check-in</translation>
    </message>
    <message>
        <source>Show mood</source>
        <translation>Stimmung zeigen</translation>
    </message>
    <message>
        <source>Check in again</source>
        <translation>Noch ein Check-in</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this check-in</source>
        <translation>Diesen Check-in überspringen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, back to hidden</source>
        <translation>Fertig, wieder ausblenden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>This morning: {said}. The next one is in the evening.</source>
        <translation>Heute Morgen: {said}. Der nächste ist am Abend.</translation>
    </message>
    <message>
        <source>Optional. Press a number or skip.</source>
        <translation>Freiwillig. Drück eine Zahl oder überspring.</translation>
    </message>
    <message>
        <source>Kept, and not shown again.</source>
        <translation>Behalten und nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>other ratings, note and tags</source>
        <translation>andere Bewertungen, Notiz und Schlagwörter</translation>
    </message>
    <message>
        <source>Less: hide {rest}</source>
        <translation>Weniger: {rest} ausblenden</translation>
    </message>
    <message>
        <source>More: {rest}</source>
        <translation>Mehr: {rest}</translation>
    </message>
</context>
<context>
    <name>CheckInFields</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>CheckInView</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation>lieber nicht sagen</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} von 10</translation>
    </message>
    <message>
        <source>0 {low}, 10 {high}</source>
        <translation>0 {low}, 10 {high}</translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Last night’s sleep</source>
        <translation>Schlaf letzte Nacht</translation>
    </message>
    <message>
        <source>Confidence for this week</source>
        <translation>Zuversicht für diese Woche</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>am schlechtesten</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>plenty</source>
        <translation>reichlich</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>How are you this morning?</source>
        <translation>Wie geht es dir heute Morgen?</translation>
    </message>
    <message>
        <source>How are you right now?</source>
        <translation>Wie geht es dir gerade?</translation>
    </message>
    <message>
        <source>How are you this evening?</source>
        <translation>Wie geht es dir heute Abend?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>mood {n}</source>
        <translation>Stimmung {n}</translation>
    </message>
    <message>
        <source>energy {n}</source>
        <translation>Energie {n}</translation>
    </message>
    <message>
        <source>stress {n}</source>
        <translation>Stress {n}</translation>
    </message>
    <message>
        <source>sleep {n}</source>
        <translation>Schlaf {n}</translation>
    </message>
    <message>
        <source>confidence {n}</source>
        <translation>Zuversicht {n}</translation>
    </message>
    <message>
        <source>mood: rather not say</source>
        <translation>Stimmung: lieber nicht sagen</translation>
    </message>
    <message>
        <source>energy: rather not say</source>
        <translation>Energie: lieber nicht sagen</translation>
    </message>
    <message>
        <source>stress: rather not say</source>
        <translation>Stress: lieber nicht sagen</translation>
    </message>
    <message>
        <source>sleep: rather not say</source>
        <translation>Schlaf: lieber nicht sagen</translation>
    </message>
    <message>
        <source>confidence: rather not say</source>
        <translation>Zuversicht: lieber nicht sagen</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} nutzen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Press Enter to open</source>
        <translation>Zum Öffnen Enter drücken</translation>
    </message>
</context>
<context>
    <name>ClosedRow</name>
    <message>
        <source>Press Enter to open</source>
        <translation>Zum Öffnen Enter drücken</translation>
    </message>
    <message>
        <source>rests this time</source>
        <translation>ruht dieses Mal</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Which sheet</source>
        <translation>Welches Blatt</translation>
    </message>
    <message>
        <source>Code on the sheet</source>
        <translation>Code auf dem Blatt</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gemacht am</translation>
    </message>
    <message>
        <source>Sheets of these weeks</source>
        <translation>Blätter dieser Wochen</translation>
    </message>
    <message>
        <source>{code}  {day}</source>
        <translation>{code}  {day}</translation>
    </message>
    <message>
        <source>Type in {code}, {day}</source>
        <translation>{code} abtippen, {day}</translation>
    </message>
    <message>
        <source>{name}, in the log already</source>
        <translation>{name}, schon im Protokoll</translation>
    </message>
</context>
<context>
    <name>CoinFlips</name>
    <message>
        <source>For a few weeks, chance picks which of your possible days are training days. Your mood cannot pick them then, which is the one way here to tell what training does to it.</source>
        <translation>Ein paar Wochen lang wählt der Zufall, welche deiner möglichen Tage Trainingstage sind. Deine Stimmung kann sie dann nicht aussuchen. Nur so lässt sich hier erkennen, was das Training mit ihr macht.</translation>
    </message>
    <message>
        <source>It moves only when you train. It never takes a session away, and never asks for more than the two or three a week that you choose.</source>
        <translation>Er verschiebt nur, wann du trainierst. Er nimmt nie eine Einheit weg und verlangt nie mehr als die zwei oder drei pro Woche, die du wählst.</translation>
    </message>
    <message>
        <source>Any drawn day may be left out, for any reason and without one. It counts as drawn all the same, so nothing is spoilt.</source>
        <translation>Jeden gezogenen Tag darfst du auslassen, aus jedem Grund und auch ohne. Er zählt trotzdem als gezogen, also ist nichts verdorben.</translation>
    </message>
    <message>
        <source>You can stop at any time. What is needed besides is an evening rating on most days, with training and without.</source>
        <translation>Du kannst jederzeit aufhören. Nötig ist sonst nur eine Bewertung am Abend an den meisten Tagen, mit und ohne Training.</translation>
    </message>
    <message>
        <source>{n} possible days: enough for chance to choose from.</source>
        <translation>{n} mögliche Tage: genug, damit der Zufall wählen kann.</translation>
    </message>
    <message>
        <source>{n} of at least {need} possible days chosen.</source>
        <translation>{n} von mindestens {need} möglichen Tagen gewählt.</translation>
    </message>
    <message>
        <source>They begin on {day}.</source>
        <translation>Sie beginnen am {day}.</translation>
    </message>
    <message>
        <source>Week {n} of {weeks}, until {day}.</source>
        <translation>Woche {n} von {weeks}, bis {day}.</translation>
    </message>
    <message>
        <source>Stopped on {day}.</source>
        <translation>Beendet am {day}.</translation>
    </message>
    <message>
        <source>Over since {day}.</source>
        <translation>Vorbei seit {day}.</translation>
    </message>
    <message>
        <source>The next days are drawn on {day}.</source>
        <translation>Die nächsten Tage werden am {day} gezogen.</translation>
    </message>
</context>
<context>
    <name>CoinFlipsPage</name>
    <message>
        <source>Coin-flip weeks</source>
        <translation>Münzwurf-Wochen</translation>
    </message>
    <message>
        <source>Optional. Chance picks the days, and only the days.</source>
        <translation>Freiwillig. Der Zufall wählt die Tage, und nur die Tage.</translation>
    </message>
    <message>
        <source>There is nothing to set up here at the moment.</source>
        <translation>Hier ist gerade nichts einzurichten.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Was sie sind</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was sie ergaben</translation>
    </message>
    <message>
        <source>Coin-flip weeks set up: {n} weeks.</source>
        <translation>Münzwurf-Wochen eingerichtet: {n} Wochen.</translation>
    </message>
    <message>
        <source>Coin-flip weeks stopped. The plan is as usual again.</source>
        <translation>Münzwurf-Wochen beendet. Der Wochenplan ist wieder wie sonst.</translation>
    </message>
</context>
<context>
    <name>CoinFlipsRunning</name>
    <message>
        <source>Stop the coin-flip weeks</source>
        <translation>Münzwurf-Wochen beenden</translation>
    </message>
    <message>
        <source>Today and the week plan follow the drawn days; change or skip any of them.</source>
        <translation>Heute und der Wochenplan folgen den gezogenen Tagen; ändere oder überspring jeden davon.</translation>
    </message>
    <message>
        <source>For somebody new to lifting, sessions stay a day apart: one that was drawn beside another moves to a possible day, or is left out.</source>
        <translation>Wer neu im Krafttraining ist, hat zwischen Einheiten einen Tag: Eine, die direkt neben einer anderen gezogen wurde, rückt auf einen möglichen Tag oder fällt weg.</translation>
    </message>
    <message>
        <source>They are running</source>
        <translation>Sie laufen</translation>
    </message>
    <message>
        <source>They are set up</source>
        <translation>Sie sind eingerichtet</translation>
    </message>
    <message>
        <source>Drawn for this week</source>
        <translation>Gezogen für diese Woche</translation>
    </message>
    <message>
        <source>Drawn for next week</source>
        <translation>Gezogen für nächste Woche</translation>
    </message>
</context>
<context>
    <name>CoinFlipsSetup</name>
    <message>
        <source>Set them up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} Einheiten</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten pro Woche</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} Wochen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>New weeks take the place of the earlier ones and of what they said.</source>
        <translation>Neue Wochen treten an die Stelle der früheren und dessen, was sie ergaben.</translation>
    </message>
    <message>
        <source>Begin on {day}</source>
        <translation>Beginn am {day}</translation>
    </message>
    <message>
        <source>Days you could train</source>
        <translation>Mögliche Trainingstage</translation>
    </message>
    <message>
        <source>{day}, possible</source>
        <translation>{day}, möglich</translation>
    </message>
</context>
<context>
    <name>CollectingCells</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>ColumnSettings</name>
    <message>
        <source>Remember for files like this</source>
        <translation>Für solche Dateien merken</translation>
    </message>
    <message>
        <source>So it reads</source>
        <translation>So liest es sich</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In dates such as 5/6/2026</source>
        <translation>Bei Datumsangaben wie 5/6/2026</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Large numbers are written</source>
        <translation>Große Zahlen stehen so da</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Loads are in</source>
        <translation>Gewichte sind in</translation>
    </message>
    <message>
        <source>Scale, worst to best</source>
        <translation>Skala, schlecht bis gut</translation>
    </message>
    <message>
        <source>Ratings go from worst to best</source>
        <translation>Bewertungen gehen von der schlechtesten zur besten</translation>
    </message>
    <message>
        <source>{n} of the first {all} rows</source>
        <translation>{n} der ersten {all} Zeilen</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Zeile {row}: {reason}</translation>
    </message>
    <message>
        <source>A column with dates is needed, and one of exercises or of a rating.</source>
        <translation>Nötig ist eine Spalte mit einem Datum und eine mit Übungen oder einer Bewertung.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Date, or date and time</source>
        <translation>Datum, oder Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Ende der Einheit</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Name der Einheit</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <translation>Notiz zur Einheit</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Kind of set: warm-up and so on</source>
        <translation>Art des Satzes: Aufwärmsatz und so weiter</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Load in kg</source>
        <translation>Gewicht in kg</translation>
    </message>
    <message>
        <source>Load in lb</source>
        <translation>Gewicht in lb</translation>
    </message>
    <message>
        <source>Unit of the load</source>
        <translation>Einheit des Gewichts</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Number of sets</source>
        <translation>Anzahl Sätze</translation>
    </message>
    <message>
        <source>Repetitions in reserve (RIR)</source>
        <translation>Wiederholungen in Reserve (RIR)</translation>
    </message>
    <message>
        <source>Exertion, 1 to 10 (RPE)</source>
        <translation>Anstrengung, 1 bis 10 (RPE)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Length of time, such as 1:30</source>
        <translation>Dauer, etwa 1:30</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>No thousands</source>
        <translation>Keine Tausender</translation>
    </message>
    <message>
        <source>1.250,5</source>
        <translation>1.250,5</translation>
    </message>
    <message>
        <source>1,250.5</source>
        <translation>1,250.5</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>check-in, mood {n} of 10</source>
        <translation>Check-in, Stimmung {n} von 10</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Wie es geschrieben ist</translation>
    </message>
    <message>
        <source>What {name} holds</source>
        <translation>Was {name} enthält</translation>
    </message>
    <message>
        <source>Each column with the first cells of it. Leave out what is not needed.</source>
        <translation>Jede Spalte mit ihren ersten Zellen. Lass weg, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>Column {name} holds</source>
        <translation>Spalte {name} enthält</translation>
    </message>
</context>
<context>
    <name>ComingBackLine</name>
    <message>
        <source>Make it short</source>
        <translation>Kurz machen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Good to see you. This session is lighter on purpose: muscles and joints get used to it again, and the loads soon come back. The plan goes on from today.</source>
        <translation>Schön, dass du da bist. Diese Einheit ist mit Absicht leichter: Muskeln und Gelenke gewöhnen sich wieder daran, und die Gewichte sind bald zurück. Der Wochenplan geht ab heute weiter.</translation>
    </message>
    <message>
        <source>Good to see you. Nothing is added this time; the plan goes on from today.</source>
        <translation>Schön, dass du da bist. Dieses Mal kommt nichts dazu; der Wochenplan geht ab heute weiter.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Two sessions side by side</source>
        <translation>Zwei Einheiten nebeneinander</translation>
    </message>
    <message>
        <source>Days differ for many reasons: sleep, food, the order of lifts. Two sessions show what was done, not which way things go.</source>
        <translation>Tage unterscheiden sich aus vielen Gründen: Schlaf, Essen, Reihenfolge der Übungen. Zwei Einheiten zeigen, was gemacht wurde, nicht, wohin es geht.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Choose two strength sessions in the list to see them side by side.</source>
        <translation>Wähl zwei Krafteinheiten in der Liste, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The comparison is copied as text.</source>
        <translation>Der Vergleich ist als Text kopiert.</translation>
    </message>
    <message>
        <source>In the later session:</source>
        <translation>In der späteren Einheit:</translation>
    </message>
    <message>
        <source>likely 1RM {range}</source>
        <translation>wahrscheinliches 1RM {range}</translation>
    </message>
    <message>
        <source>How you felt</source>
        <translation>Wie du dich gefühlt hast</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>first set</source>
        <translation>erster Satz</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Charts that compare</source>
        <translation>Diagramme zum Vergleichen</translation>
    </message>
    <message>
        <source>First series</source>
        <translation>Erste Reihe</translation>
    </message>
    <message>
        <source>Second series</source>
        <translation>Zweite Reihe</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} Wochen</translation>
    </message>
    <message>
        <source>Compare the last</source>
        <translation>Vergleiche die letzten</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>only in the later session</source>
        <translation>nur in der späteren Einheit</translation>
    </message>
    <message>
        <source>only in the earlier session</source>
        <translation>nur in der früheren Einheit</translation>
    </message>
    <message>
        <source>the same sets, amounts and load</source>
        <translation>dieselben Sätze, Mengen und Gewichte</translation>
    </message>
    <message>
        <source>The ranges overlap: too close to call a difference.</source>
        <translation>Die Bereiche überlappen sich: zu nah, um von einem Unterschied zu sprechen.</translation>
    </message>
    <message>
        <source>The ranges do not overlap.</source>
        <translation>Die Bereiche überlappen sich nicht.</translation>
    </message>
    <message>
        <source>top load {load} more</source>
        <translation>höchstes Gewicht {load} mehr</translation>
    </message>
    <message>
        <source>top load {load} less</source>
        <translation>höchstes Gewicht {load} weniger</translation>
    </message>
    <message>
        <source>{sets} more</source>
        <translation>{sets} mehr</translation>
    </message>
    <message>
        <source>{sets} fewer</source>
        <translation>{sets} weniger</translation>
    </message>
    <message numerus="yes">
        <source>{n} rep more in all</source>
        <comment>{n} reps more in all</comment>
        <translation>
            <numerusform>insgesamt {n} Wdh. mehr</numerusform>
            <numerusform>insgesamt {n} Wdh. mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rep fewer in all</source>
        <comment>{n} reps fewer in all</comment>
        <translation>
            <numerusform>insgesamt {n} Wdh. weniger</numerusform>
            <numerusform>insgesamt {n} Wdh. weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s longer in all</source>
        <translation>insgesamt {n} s länger</translation>
    </message>
    <message>
        <source>{n} s shorter in all</source>
        <translation>insgesamt {n} s kürzer</translation>
    </message>
    <message>
        <source>{n} m farther in all</source>
        <translation>insgesamt {n} m weiter</translation>
    </message>
    <message>
        <source>{n} m less far in all</source>
        <translation>insgesamt {n} m weniger weit</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Lifeline</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Lifeline</translation>
    </message>
    <message>
        <source>24 hours, every day</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>24 Stunden, jeden Tag</translation>
    </message>
    <message>
        <source>Wikipedia 2021 and a list dated January 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Wikipedia 2021 und eine Liste vom Januar 2026</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>TelefonSeelsorge</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>TelefonSeelsorge</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Zelfmoordlijn (Nederlands)</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Zelfmoordlijn (Nederlands)</translation>
    </message>
    <message>
        <source>Centre de Prévention du Suicide (français)</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Centre de Prévention du Suicide (français)</translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>CVV</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>CVV</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>9-8-8 Suicide Crisis Helpline</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>9-8-8 Suicide Crisis Helpline</translation>
    </message>
    <message>
        <source>list dated January 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Liste vom Januar 2026</translation>
    </message>
    <message>
        <source>9-8-8 Suicide Crisis Helpline, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>9-8-8 Suicide Crisis Helpline, per SMS</translation>
    </message>
    <message>
        <source>Chile</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Chile</translation>
    </message>
    <message>
        <source>No estás solo, from a mobile</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>No estás solo, vom Handy aus</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Numéro national de prévention du suicide</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Numéro national de prévention du suicide</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>TelefonSeelsorge, second line</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>TelefonSeelsorge, zweite Nummer</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Tele-MANAS</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Tele-MANAS</translation>
    </message>
    <message>
        <source>public repositories of 2024 to 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>öffentliche Verzeichnisse von 2024 bis 2026</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Samaritans</translation>
    </message>
    <message>
        <source>Text About It</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Text About It</translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Línea de la Vida</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Línea de la Vida</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>113 Zelfmoordpreventie</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>113 Zelfmoordpreventie</translation>
    </message>
    <message>
        <source>113 Zelfmoordpreventie, toll-free</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>113 Zelfmoordpreventie, gebührenfrei</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Need to talk?</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Need to talk?</translation>
    </message>
    <message>
        <source>Need to talk?, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Need to talk?, per SMS</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Linha Nacional de Prevenção do Suicídio</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Linha Nacional de Prevenção do Suicídio</translation>
    </message>
    <message>
        <source>Portuguese press, 9 and 10 September 2025</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Portugiesische Presse, 9. und 10. September 2025</translation>
    </message>
    <message>
        <source>South Africa</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>SADAG Suicide Crisis Line</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>SADAG Suicide Crisis Line</translation>
    </message>
    <message>
        <source>South Korea</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Suicide prevention line</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Suizidpräventions-Telefon</translation>
    </message>
    <message>
        <source>Hankook Ilbo 3 January 2024, Korea Bizwire January 2025</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Hankook Ilbo 3. Januar 2024, Korea Bizwire Januar 2025</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Línea 024</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Línea 024</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Die Dargebotene Hand, La Main Tendue, Telefono Amico</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Die Dargebotene Hand, La Main Tendue, Telefono Amico</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Shout, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Shout, per SMS</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>988 Suicide &amp; Crisis Lifeline</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>988 Suicide &amp; Crisis Lifeline</translation>
    </message>
    <message>
        <source>public repositories of 2023 to 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>öffentliche Verzeichnisse von 2023 bis 2026</translation>
    </message>
    <message>
        <source>988 Suicide &amp; Crisis Lifeline, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>988 Suicide &amp; Crisis Lifeline, per SMS</translation>
    </message>
    <message>
        <source>Ask your doctor or pharmacist about your own. Never change a medicine because of this app.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Frag in deiner Arztpraxis oder Apotheke nach deinen eigenen. Ändere nie ein Medikament wegen dieser App.</translation>
    </message>
    <message>
        <source>Beta-blockers, also propranolol for anxiety</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Betablocker, auch Propranolol gegen Angst</translation>
    </message>
    <message>
        <source>The heart does not speed up as expected, so heart-rate bands do not fit. Go by talking and by effort.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Das Herz wird nicht so schnell wie erwartet, deshalb passen Pulsbereiche nicht. Richte dich nach dem Reden und nach der Anstrengung.</translation>
    </message>
    <message>
        <source>Mayo Clinic and Harvard Health patient pages, read in 2026</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Patientenseiten der Mayo Clinic und von Harvard Health, gelesen 2026</translation>
    </message>
    <message>
        <source>Medicines for low mood or psychosis</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Medikamente gegen gedrückte Stimmung oder Psychosen</translation>
    </message>
    <message>
        <source>Some make you sweat more or less, dizzy when you stand up, or sleepy; a few affect the heart&apos;s rhythm. Stand up slowly between sets.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Manche lassen dich mehr oder weniger schwitzen, machen beim Aufstehen schwindlig oder schläfrig; einige wirken auf den Herzrhythmus. Steh zwischen den Sätzen langsam auf.</translation>
    </message>
    <message>
        <source>General knowledge, not yet confirmed against a source</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Allgemeines Wissen, noch nicht an einer Quelle bestätigt</translation>
    </message>
    <message>
        <source>Lithium</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Lithium</translation>
    </message>
    <message>
        <source>Heavy sweating and too little to drink can raise its level in the blood. Ask how to drink on training days.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Starkes Schwitzen und zu wenig Trinken können den Spiegel im Blut erhöhen. Frag, wie du an Trainingstagen trinken sollst.</translation>
    </message>
    <message>
        <source>Stimulants and thyroid hormone</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Stimulanzien und Schilddrüsenhormone</translation>
    </message>
    <message>
        <source>They can raise heart rate and blood pressure.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Sie können Puls und Blutdruck erhöhen.</translation>
    </message>
    <message>
        <source>Calming medicines, such as benzodiazepines</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Beruhigungsmittel, etwa Benzodiazepine</translation>
    </message>
    <message>
        <source>Balance and coordination can be off: prefer machines or lighter loads, and never a bar over your head alone.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Gleichgewicht und Koordination können gestört sein: Nimm lieber Maschinen oder leichtere Gewichte, und nie allein eine Stange über dem Kopf.</translation>
    </message>
    <message>
        <source>Insulin and sulfonylureas</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Insulin und Sulfonylharnstoffe</translation>
    </message>
    <message>
        <source>Training can lower blood sugar during and after. Ask how to measure and eat around it.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Training kann den Blutzucker währenddessen und danach senken. Frag, wie du rund ums Training messen und essen sollst.</translation>
    </message>
    <message>
        <source>Have you noticed any of these lately?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Hast du in letzter Zeit etwas davon bemerkt?</translation>
    </message>
    <message>
        <source>Pain or pressure in the chest, neck, jaw or arm</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Schmerz oder Druck in Brust, Hals, Kiefer oder Arm</translation>
    </message>
    <message>
        <source>Short of breath at rest or with little effort, lying down or at night</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Atemnot in Ruhe oder bei wenig Anstrengung, im Liegen oder nachts</translation>
    </message>
    <message>
        <source>Dizzy or faint, or a blackout</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Schwindel oder Benommenheit, oder eine Ohnmacht</translation>
    </message>
    <message>
        <source>Racing or irregular heartbeat, or a heart murmur a doctor told you of</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Herzrasen oder unregelmäßiger Herzschlag, oder ein Herzgeräusch, von dem du ärztlich weißt</translation>
    </message>
    <message>
        <source>Swollen ankles</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Geschwollene Knöchel</translation>
    </message>
    <message>
        <source>Leg pain on walking that eases at rest</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Beinschmerz beim Gehen, der in Ruhe nachlässt</translation>
    </message>
    <message>
        <source>Unusually tired from everyday tasks</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Ungewöhnlich müde von alltäglichen Dingen</translation>
    </message>
    <message>
        <source>Signs after the ACSM guidelines, chapter 2 (from memory, to be confirmed); logic after Riebe et al. 2015</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Anzeichen nach den ACSM-Leitlinien, Kapitel 2 (aus dem Gedächtnis, noch zu bestätigen); Logik nach Riebe et al. 2015</translation>
    </message>
    <message>
        <source>Do you have a heart, kidney or metabolic condition, such as diabetes?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Hast du eine Herz-, Nieren- oder Stoffwechselerkrankung, etwa Diabetes?</translation>
    </message>
    <message>
        <source>Riebe et al. 2015, Med Sci Sports Exerc 47:2473</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Riebe et al. 2015, Med Sci Sports Exerc 47:2473</translation>
    </message>
    <message>
        <source>Is any of these true for you?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Trifft etwas davon auf dich zu?</translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last months</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Schwanger, oder Geburt in den letzten Monaten</translation>
    </message>
    <message>
        <source>An operation or an injury in the last three months</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Eine Operation oder Verletzung in den letzten drei Monaten</translation>
    </message>
    <message>
        <source>A joint or back problem that lifting makes worse</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Ein Gelenk- oder Rückenproblem, das durch Heben schlimmer wird</translation>
    </message>
    <message>
        <source>High blood pressure that is not under control, an eye problem or a hernia: straining matters</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Bluthochdruck, der nicht eingestellt ist, ein Augenproblem oder ein Bruch (Hernie): Pressen spielt eine Rolle</translation>
    </message>
    <message>
        <source>A doctor or therapist asked you not to exercise</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Du wurdest ärztlich oder therapeutisch gebeten, nicht zu trainieren</translation>
    </message>
    <message>
        <source>Under 18: lift together with an adult</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Unter 18: Trainiere zusammen mit einem Erwachsenen</translation>
    </message>
    <message>
        <source>LiftDesk&apos;s own list of reasons to ask first, no screening instrument</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>LiftDesks eigene Liste von Gründen, vorher zu fragen, kein Screening-Instrument</translation>
    </message>
    <message>
        <source>Have you exercised for half an hour, three days a week, for the last three months?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Hast du in den letzten drei Monaten an drei Tagen pro Woche je eine halbe Stunde trainiert?</translation>
    </message>
    <message>
        <source>For you alone: no score, nothing is counted or kept. If two or more sound like you, a doctor or an eating-disorder service is a good person to talk to.</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Nur für dich: kein Punktwert, nichts wird gezählt oder behalten. Wenn zwei oder mehr nach dir klingen, sind eine Arztpraxis oder eine Beratungsstelle für Essstörungen gute Ansprechpartner.</translation>
    </message>
    <message>
        <source>Do I train through illness or injury?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Trainiere ich trotz Krankheit oder Verletzung?</translation>
    </message>
    <message>
        <source>Do rest days make me uneasy?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Machen mich Ruhetage unruhig?</translation>
    </message>
    <message>
        <source>Do I hide how much I train?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Verberge ich, wie viel ich trainiere?</translation>
    </message>
    <message>
        <source>Do I cancel people in order to train?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Sage ich Menschen ab, um zu trainieren?</translation>
    </message>
    <message>
        <source>Do I need more and more of it?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Brauche ich immer mehr davon?</translation>
    </message>
    <message>
        <source>Do I train to earn food, or to make up for it?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Trainiere ich, um mir Essen zu verdienen oder es auszugleichen?</translation>
    </message>
    <message>
        <source>Own words; exercise can become compulsive: Trott et al. 2020, Frontiers in Sports and Active Living 2:84</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Eigene Worte; Training kann zwanghaft werden: Trott et al. 2020, Frontiers in Sports and Active Living 2:84</translation>
    </message>
    <message>
        <source>Lifts going down for two weeks, poor sleep and low mood while the load rises can be signs of too much training. None of them is enough to tell. An easy week is part of the plan then, and at any other time.</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Übungen, die zwei Wochen lang nachlassen, schlechter Schlaf und gedrückte Stimmung, während die Belastung steigt, können Anzeichen von zu viel Training sein. Keines davon reicht allein, um es zu sagen. Eine leichte Woche gehört dann zum Plan, und zu jeder anderen Zeit auch.</translation>
    </message>
    <message>
        <source>Joint statement of the European College of Sport Science and the ACSM on overtraining, Meeusen et al. 2013, Med Sci Sports Exerc 45:186; the numbers from which a sign is named are LiftDesk&apos;s own</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Gemeinsame Stellungnahme des European College of Sport Science und des ACSM zu Übertraining, Meeusen et al. 2013, Med Sci Sports Exerc 45:186; die Zahlen, ab denen ein Anzeichen genannt wird, sind von LiftDesk</translation>
    </message>
    <message>
        <source>Chest pain, pressure or tightness, also in neck, jaw, arm or back</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Schmerz, Druck oder Enge in der Brust, auch in Hals, Kiefer, Arm oder Rücken</translation>
    </message>
    <message>
        <source>Breathlessness that does not settle</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Atemnot, die sich nicht legt</translation>
    </message>
    <message>
        <source>Dizziness, faintness or a blackout</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Schwindel, Benommenheit oder eine Ohnmacht</translation>
    </message>
    <message>
        <source>Cold sweat, nausea or vomiting</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Kalter Schweiß, Übelkeit oder Erbrechen</translation>
    </message>
    <message>
        <source>Racing, pounding or irregular heartbeat</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Herzrasen, Herzklopfen oder unregelmäßiger Herzschlag</translation>
    </message>
    <message>
        <source>Sudden weakness, numbness, severe headache, trouble speaking or seeing</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Plötzliche Schwäche, Taubheit, starker Kopfschmerz, Mühe beim Sprechen oder Sehen</translation>
    </message>
    <message>
        <source>Sharp joint or muscle pain</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Stechender Gelenk- oder Muskelschmerz</translation>
    </message>
    <message>
        <source>Comes back each time: see a doctor.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Kommt jedes Mal wieder: Geh zum Arzt oder zur Ärztin.</translation>
    </message>
    <message>
        <source>Muscle soreness that peaks 1 to 2 days later is normal.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Muskelkater, der 1 bis 2 Tage später am stärksten ist, ist normal.</translation>
    </message>
    <message>
        <source>Allina Health, Geisinger and Harvard patient pages on exercise, read in 2026</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Patientenseiten von Allina Health, Geisinger und Harvard zum Training, gelesen 2026</translation>
    </message>
    <message>
        <source>Talk to a doctor first if you have a condition</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Sprich zuerst mit einem Arzt oder einer Ärztin, wenn du eine Erkrankung hast</translation>
    </message>
    <message>
        <source>A heart, metabolic or kidney condition, or symptoms such as chest pain or fainting: ask before you begin. Pregnancy, a recent operation or an injury are good reasons to ask too.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Eine Herz-, Stoffwechsel- oder Nierenerkrankung oder Beschwerden wie Brustschmerz oder Ohnmacht: Frag, bevor du beginnst. Auch Schwangerschaft, eine Operation vor Kurzem oder eine Verletzung sind gute Gründe zu fragen.</translation>
    </message>
    <message>
        <source>ACSM preparticipation screening, Riebe et al. 2015</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>ACSM preparticipation screening, Riebe et al. 2015</translation>
    </message>
    <message>
        <source>Start light and learn the movement</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Fang leicht an und lern die Bewegung</translation>
    </message>
    <message>
        <source>Start light to moderate and build up slowly. LiftDesk suggests more weight only when all sets reach the top of their range.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Fang leicht bis mittel an und steigere langsam. LiftDesk schlägt nur dann mehr Gewicht vor, wenn alle Sätze das obere Ende ihres Bereichs erreichen.</translation>
    </message>
    <message>
        <source>Never the only treatment</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Nie die einzige Behandlung</translation>
    </message>
    <message>
        <source>Training may help some people feel better, alongside usual care. It does not replace a doctor, therapy or medicine for a serious condition. Never stop a medicine because of this app.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Training kann manchen Menschen helfen, sich besser zu fühlen, neben der üblichen Behandlung. Bei einer ernsten Erkrankung ersetzt es weder Arzt noch Therapie noch Medikamente. Setz nie ein Medikament wegen dieser App ab.</translation>
    </message>
    <message>
        <source>FDA General Wellness guidance 2026; Gordon et al. 2018, JAMA Psychiatry 75:566</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>FDA General Wellness guidance 2026; Gordon et al. 2018, JAMA Psychiatry 75:566</translation>
    </message>
    <message>
        <source>Listen to your body</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Hör auf deinen Körper</translation>
    </message>
    <message>
        <source>Sharp joint or muscle pain is a sign to stop. Ease a lift that hurts, or swap it. A short day is a whole day in this diary.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Stechender Gelenk- oder Muskelschmerz ist ein Zeichen aufzuhören. Mach eine Übung, die wehtut, leichter oder tausch sie. Ein kurzer Tag ist in diesem Tagebuch ein ganzer Tag.</translation>
    </message>
    <message>
        <source>Rest days count</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Ruhetage zählen</translation>
    </message>
    <message>
        <source>Two strength sessions a week are enough to gain from. LiftDesk plans two or three, with a day between, and counts rest as done.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Zwei Krafteinheiten pro Woche reichen, um etwas davon zu haben. LiftDesk plant zwei oder drei, mit einem Tag dazwischen, und zählt Ruhe als gemacht.</translation>
    </message>
    <message>
        <source>ACSM position stand, Phillips et al. 2026</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>ACSM position stand, Phillips et al. 2026</translation>
    </message>
    <message>
        <source>Easy cardio is a pace at which you can talk</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Lockere Ausdauer ist ein Tempo, bei dem du reden kannst</translation>
    </message>
    <message>
        <source>Foster et al. on the talk test, Mayo Clinic on beta-blockers, read in 2026</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Foster et al. zum Sprechtest, Mayo Clinic zu Betablockern, gelesen 2026</translation>
    </message>
    <message>
        <source>What studies found, with their numbers and how sure they are. Averages of many people: nobody knows your own result beforehand.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Was Studien fanden, mit ihren Zahlen und wie sicher sie sind. Durchschnitte vieler Menschen: Niemand kennt dein eigenes Ergebnis vorher.</translation>
    </message>
    <message>
        <source>Strength training and low mood</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Krafttraining und gedrückte Stimmung</translation>
    </message>
    <message>
        <source>A moderate drop on average, with large differences</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Im Durchschnitt ein mittlerer Rückgang, mit großen Unterschieden</translation>
    </message>
    <message>
        <source>Gordon et al. 2018, JAMA Psychiatry 75:566</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Gordon et al. 2018, JAMA Psychiatry 75:566</translation>
    </message>
    <message>
        <source>Feeling better did not depend on how much stronger people got</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Ob es besser ging, hing nicht davon ab, wie viel stärker jemand wurde</translation>
    </message>
    <message>
        <source>In the same review, neither the amount of training nor the gain in strength went along with the change in mood. A lift you can do now and could not do before is still something you did yourself.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>In derselben Übersicht ging weder die Trainingsmenge noch der Zuwachs an Kraft mit der Änderung der Stimmung einher. Eine Übung, die du jetzt kannst und früher nicht konntest, ist trotzdem etwas, das du selbst getan hast.</translation>
    </message>
    <message>
        <source>One of several things that work about as well</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Eines von mehreren Dingen, die etwa gleich gut wirken</translation>
    </message>
    <message>
        <source>Across 218 studies with 14,170 people, strength training (0.49, likely range 0.29 to 0.69, 643 people) stood beside walking or jogging (0.62) and yoga (0.55). Strength training and yoga were kept up best. How sure the reviewers were is recalled as low to very low; please read the original.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Über 218 Studien mit 14.170 Menschen stand Krafttraining (0,49, wahrscheinlicher Bereich 0,29 bis 0,69, 643 Menschen) neben Gehen oder Joggen (0,62) und Yoga (0,55). Bei Krafttraining und Yoga blieben die meisten dabei. Wie sicher sich die Autoren waren, ist als niedrig bis sehr niedrig in Erinnerung; bitte lies das Original.</translation>
    </message>
    <message>
        <source>Noetel et al. 2024, BMJ 384:e075847, with its correction of May 2024</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Noetel et al. 2024, BMJ 384:e075847, mit der Korrektur vom Mai 2024</translation>
    </message>
    <message>
        <source>Trials of strength training alone</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Studien nur zu Krafttraining</translation>
    </message>
    <message>
        <source>Rossi et al. 2024 (authors from memory, to be confirmed); Frontiers in Psychology 2025, 1655855</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Rossi et al. 2024 (Autoren aus dem Gedächtnis, noch zu bestätigen); Frontiers in Psychology 2025, 1655855</translation>
    </message>
    <message>
        <source>All exercise, in one place</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Alles Training an einem Ort</translation>
    </message>
    <message>
        <source>The Cochrane review&apos;s update counts 73 trials with about 5,000 adults: about as good as talking therapy, with moderate certainty; less certain beside medicines. Follow-up was short. Read here through a news summary, so please read the original.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Die aktualisierte Cochrane-Übersicht zählt 73 Studien mit etwa 5000 Erwachsenen: etwa so gut wie Gesprächstherapie, mit mittlerer Sicherheit; neben Medikamenten weniger sicher. Die Nachbeobachtung war kurz. Hier aus einer Nachrichten-Zusammenfassung gelesen, also lies bitte das Original.</translation>
    </message>
    <message>
        <source>Cochrane review update 2026 (first author from memory, to be confirmed)</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Aktualisierte Cochrane-Übersicht 2026 (erster Autor aus dem Gedächtnis, noch zu bestätigen)</translation>
    </message>
    <message>
        <source>The sceptical reading</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Die skeptische Lesart</translation>
    </message>
    <message>
        <source>Over 35 trials of exercise the difference was 0.66, but in the four least open to bias it was 0.11, anywhere from 0.41 in favour to 0.18 against: too uncertain to call a difference.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Über 35 Trainingsstudien betrug der Unterschied 0,66, aber in den vier am wenigsten verzerrungsanfälligen 0,11, irgendwo zwischen 0,41 dafür und 0,18 dagegen: zu unsicher, um von einem Unterschied zu sprechen.</translation>
    </message>
    <message>
        <source>Krogh et al. 2017, BMJ Open 7:e014820</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Krogh et al. 2017, BMJ Open 7:e014820</translation>
    </message>
    <message>
        <source>Strength training and anxiety</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Krafttraining und Angst</translation>
    </message>
    <message>
        <source>A small drop on average</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Im Durchschnitt ein kleiner Rückgang</translation>
    </message>
    <message>
        <source>Sixteen papers with 922 people: 0.31, likely range 0.17 to 0.44; larger in healthy people (0.50) than in people who were ill (0.19).</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Sechzehn Arbeiten mit 922 Menschen: 0,31, wahrscheinlicher Bereich 0,17 bis 0,44; größer bei gesunden Menschen (0,50) als bei erkrankten (0,19).</translation>
    </message>
    <message>
        <source>Gordon et al. 2017, Sports Medicine 47:2521</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Gordon et al. 2017, Sports Medicine 47:2521</translation>
    </message>
    <message>
        <source>Lighter is not worse on an anxious day</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Leichter ist an einem ängstlichen Tag nicht schlechter</translation>
    </message>
    <message>
        <source>Strickland &amp; Smith 2014, Frontiers in Psychology 5:753</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Strickland &amp; Smith 2014, Frontiers in Psychology 5:753</translation>
    </message>
    <message>
        <source>The load you would choose yourself</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Das Gewicht, das du selbst wählen würdest</translation>
    </message>
    <message>
        <source>Elsangedy et al. 2018, Med Sci Sports Exerc 50:1472</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Elsangedy et al. 2018, Med Sci Sports Exerc 50:1472</translation>
    </message>
    <message>
        <source>How it might work</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Wie es wirken könnte</translation>
    </message>
    <message>
        <source>Body chemistry: an open question</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Körperchemie: eine offene Frage</translation>
    </message>
    <message>
        <source>Fifteen trials of lifting in healthy adults found a change in one sign of inflammation (TNF-alpha) and none in two others (IL-6, CRP). A small trial found no change in endorphin or endocannabinoids after eight weeks, and another none in cortisol after sixteen.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Fünfzehn Studien zum Krafttraining bei gesunden Erwachsenen fanden eine Änderung bei einem Entzündungszeichen (TNF-alpha) und keine bei zwei anderen (IL-6, CRP). Eine kleine Studie fand nach acht Wochen keine Änderung bei Endorphin oder Endocannabinoiden, eine andere nach sechzehn keine bei Cortisol.</translation>
    </message>
    <message>
        <source>Wang et al. 2022, Eur Rev Med Pharmacol Sci 26:7742; Hamedinia et al. 2017, Biosci Biotech Res Asia 14(3), 32 young men in four groups; Krogh et al. 2010, Journal of Affective Disorders 125:189</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Wang et al. 2022, Eur Rev Med Pharmacol Sci 26:7742; Hamedinia et al. 2017, Biosci Biotech Res Asia 14(3), 32 junge Männer in vier Gruppen; Krogh et al. 2010, Journal of Affective Disorders 125:189</translation>
    </message>
    <message>
        <source>Achievement, routine and company</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Können, Gewohnheit und Gesellschaft</translation>
    </message>
    <message>
        <source>Across 247 studies of exercise, feeling able to do things, mood during exercise and company were among the paths with the best support. How it works is not settled: several may play a part.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Über 247 Trainingsstudien gehörten das Gefühl, etwas zu können, die Stimmung beim Training und Gesellschaft zu den am besten gestützten Wegen. Wie es wirkt, ist nicht geklärt: Mehrere können eine Rolle spielen.</translation>
    </message>
    <message>
        <source>White et al. 2024, IJBNPA 21:134</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>White et al. 2024, IJBNPA 21:134</translation>
    </message>
    <message>
        <source>How much, and how</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Wie viel und wie</translation>
    </message>
    <message>
        <source>Any regular training beats none</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Regelmäßiges Training jeder Art ist besser als keines</translation>
    </message>
    <message>
        <source>ACSM position stand, Phillips et al. 2026, Med Sci Sports Exerc</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>ACSM position stand, Phillips et al. 2026, Med Sci Sports Exerc</translation>
    </message>
    <message>
        <source>LiftDesk&apos;s plan</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>LiftDesks Plan</translation>
    </message>
    <message>
        <source>Full sentences yes, singing no. As a rule of thumb, Zone 2 is 60 to 70% of your maximum heart rate; there is no single definition. With a medicine that slows the heart, go by talking alone.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Ganze Sätze ja, Singen nein. Als Faustregel liegt Zone 2 bei 60 bis 70&#x202f;% deines maximalen Pulses; eine einheitliche Definition gibt es nicht. Mit einem Medikament, das das Herz verlangsamt, richte dich allein nach dem Reden.</translation>
    </message>
    <message>
        <source>A review of 33 randomised trials (1,877 people) found fewer depressive symptoms with strength training than without: a standardised difference of 0.66, likely range 0.48 to 0.83. Results differed a lot between trials (I² 76%) and were smaller where raters did not know who had trained.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Eine Übersicht über 33 randomisierte Studien (1877 Menschen) fand mit Krafttraining weniger depressive Symptome als ohne: ein standardisierter Unterschied von 0,66, wahrscheinlicher Bereich 0,48 bis 0,83. Die Ergebnisse unterschieden sich stark zwischen den Studien (I² 76&#x202f;%) und waren kleiner, wo die Bewertenden nicht wussten, wer trainiert hatte.</translation>
    </message>
    <message>
        <source>Two later reviews of strength training in people with depression found 0.51 (0.30 to 0.72) and 0.94 (0.72 to 1.16; 29 trials, 2,036 people, I² about 80%). Weeks, frequency, sets and repetitions mattered only a little.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Zwei spätere Übersichten zu Krafttraining bei Menschen mit Depression fanden 0,51 (0,30 bis 0,72) und 0,94 (0,72 bis 1,16; 29 Studien, 2036 Menschen, I² etwa 80&#x202f;%). Wochen, Häufigkeit, Sätze und Wiederholungen spielten nur eine kleine Rolle.</translation>
    </message>
    <message>
        <source>For anxiety, loads below 70% of the most you could lift once gave the most reliable decreases. LiftDesk offers that as a gentle day.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Bei Angst brachten Gewichte unter 70&#x202f;% dessen, was man einmal heben könnte, die verlässlichsten Rückgänge. LiftDesk bietet das als sanften Tag an.</translation>
    </message>
    <message>
        <source>Sixteen men who did not train chose 65 to 70% when asked for a fairly good feeling, and 54 to 58% for a good one. How a set feels can set the load.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Sechzehn untrainierte Männer wählten 65 bis 70&#x202f;%, wenn ein eher gutes Gefühl gefragt war, und 54 bis 58&#x202f;% bei einem guten. Wie sich ein Satz anfühlt, kann das Gewicht bestimmen.</translation>
    </message>
    <message>
        <source>Over 137 reviews with more than 30,000 people, any regular strength training beat none. For strength alone 80% and more did best; going to failure, special plans and kind of equipment did not matter consistently.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Über 137 Übersichten mit mehr als 30.000 Menschen war regelmäßiges Krafttraining jeder Art besser als keines. Nur für die Kraft schnitten 80&#x202f;% und mehr am besten ab; bis zum Muskelversagen zu gehen, besondere Pläne und die Art der Ausstattung spielten keine durchgehende Rolle.</translation>
    </message>
    <message>
        <source>Two or three sessions a week, 2 to 3 sets of 8 to 12 at 60 to 80%, with one to four repetitions left, is a common beginner prescription and inside what the trials used. You can change it.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Zwei oder drei Einheiten pro Woche, 2 bis 3 Sätze mit 8 bis 12 bei 60 bis 80&#x202f;%, mit ein bis vier Wiederholungen Reserve, sind eine übliche Vorgabe für Einsteiger und liegen in dem, was die Studien nutzten. Du kannst das ändern.</translation>
    </message>
    <message>
        <source>ACSM position stand 2009, Med Sci Sports Exerc 41:687 (from memory, to be confirmed); Gordon et al. 2018, JAMA Psychiatry 75:566</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>ACSM position stand 2009, Med Sci Sports Exerc 41:687 (aus dem Gedächtnis, noch zu bestätigen); Gordon et al. 2018, JAMA Psychiatry 75:566</translation>
    </message>
    <message>
        <source>Short days count</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Kurze Tage zählen</translation>
    </message>
    <message>
        <source>About four hard sets a week for each muscle, from one press with the legs, one pull and one push, keep most of the gain.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Etwa vier harte Sätze pro Woche für jeden Muskel, aus einem Drücken mit den Beinen, einem Zug und einem Drücken, erhalten den größten Teil des Zuwachses.</translation>
    </message>
    <message>
        <source>Iversen et al. 2021, Sports Medicine 51:2079</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Iversen et al. 2021, Sports Medicine 51:2079</translation>
    </message>
    <message>
        <source>Hard lifts first</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Schwere Übungen zuerst</translation>
    </message>
    <message>
        <source>In 35 beginners, sessions that went from heavy to light were more pleasant and better remembered than the other way round.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Bei 35 Einsteigern waren Einheiten von schwer nach leicht angenehmer und blieben besser in Erinnerung als umgekehrt.</translation>
    </message>
    <message>
        <source>Hutchinson et al., preprint, SportRxiv 210</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Hutchinson et al., Preprint, SportRxiv 210</translation>
    </message>
    <message>
        <source>Easy cardio: talking is the measure</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Lockere Ausdauer: Reden ist das Maß</translation>
    </message>
    <message>
        <source>The last pace at which speech is comfortable lies close to the ventilatory threshold. Above it, pleasure falls for most people.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Das letzte Tempo, bei dem Reden noch angenehm ist, liegt nah an der ventilatorischen Schwelle. Darüber sinkt bei den meisten das Wohlgefühl.</translation>
    </message>
    <message>
        <source>Foster et al. on the talk test; Ekkekakis, Parfitt &amp; Petruzzello 2011, Sports Medicine 41:641</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Foster et al. zum Sprechtest; Ekkekakis, Parfitt &amp; Petruzzello 2011, Sports Medicine 41:641</translation>
    </message>
    <message>
        <source>What LiftDesk does not say</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Was LiftDesk nicht sagt</translation>
    </message>
    <message>
        <source>No dose for mood</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Keine Dosis für die Stimmung</translation>
    </message>
    <message>
        <source>More is not known to be better for mood. LiftDesk counts what you did and never says how much you would have needed.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Dass mehr für die Stimmung besser wäre, ist nicht bekannt. LiftDesk zählt, was du gemacht hast, und sagt nie, wie viel du gebraucht hättest.</translation>
    </message>
    <message>
        <source>Gordon et al. 2018, JAMA Psychiatry 75:566; the 2024 review of strength training above</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Gordon et al. 2018, JAMA Psychiatry 75:566; die Übersicht von 2024 zu Krafttraining oben</translation>
    </message>
    <message>
        <source>No instead</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Kein Statt-dessen</translation>
    </message>
    <message>
        <source>Training may help some people feel better, alongside usual care. It does not replace a doctor, therapy or medicine.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Training kann manchen Menschen helfen, sich besser zu fühlen, neben der üblichen Behandlung. Es ersetzt weder Arzt noch Therapie noch Medikamente.</translation>
    </message>
    <message>
        <source>FDA General Wellness guidance 2026, on what a wellness product may say</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>FDA General Wellness guidance 2026, dazu, was ein Wellness-Produkt sagen darf</translation>
    </message>
    <message>
        <source>Number of the row; rises with time and is never given twice, not even in two diaries.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Nummer der Zeile; steigt mit der Zeit und wird nie zweimal vergeben, auch nicht in zwei Tagebüchern.</translation>
    </message>
    <message>
        <source>The day the entry belongs to, like 2026-11-26; a day lasts until 04:00.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Der Tag, zu dem der Eintrag gehört, wie 2026-11-26; ein Tag dauert bis 04:00.</translation>
    </message>
    <message>
        <source>When it was written down: milliseconds since 1970-01-01 00:00 UTC.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wann es aufgeschrieben wurde: Millisekunden seit 1970-01-01 00:00 UTC.</translation>
    </message>
    <message>
        <source>When it began: milliseconds since 1970-01-01 00:00 UTC.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wann es begann: Millisekunden seit 1970-01-01 00:00 UTC.</translation>
    </message>
    <message>
        <source>Minutes the local clock was ahead of UTC.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Minuten, die die örtliche Uhr der UTC voraus war.</translation>
    </message>
    <message>
        <source>The row of the table session that it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Zeile der Tabelle session, zu der es gehört.</translation>
    </message>
    <message>
        <source>The row of the table exercise that it is about.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Zeile der Tabelle exercise, um die es geht.</translation>
    </message>
    <message>
        <source>The row of the table import_batch that brought it, empty for what was written here.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Zeile der Tabelle import_batch, mit der es kam, leer bei hier Geschriebenem.</translation>
    </message>
    <message>
        <source>What an imported entry is known by in the app it came from.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Woran ein importierter Eintrag in der App erkannt wird, aus der er kam.</translation>
    </message>
    <message>
        <source>Place in its order, from 0.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Platz in seiner Reihenfolge, ab 0.</translation>
    </message>
    <message>
        <source>Own words.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Eigene Worte.</translation>
    </message>
    <message>
        <source>Sets or lifts with the same number are done in turn.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Sätze oder Übungen mit derselben Nummer werden abwechselnd gemacht.</translation>
    </message>
    <message>
        <source>Mean heart rate, beats a minute.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Mittlerer Puls, Schläge pro Minute.</translation>
    </message>
    <message>
        <source>Every lift that can be logged: those of the catalogue and your own.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Jede Übung, die sich eintragen lässt: die des Katalogs und deine eigenen.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wie sie heißt.</translation>
    </message>
    <message>
        <source>The movement, such as squat or horizontal_pull.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Bewegung, etwa squat oder horizontal_pull.</translation>
    </message>
    <message>
        <source>What it is done with, such as barbell.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Womit sie gemacht wird, etwa barbell.</translation>
    </message>
    <message>
        <source>What a load means: total, per_hand, bodyweight_plus, assisted or none.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Was ein Gewicht bedeutet: total, per_hand, bodyweight_plus, assisted oder none.</translation>
    </message>
    <message>
        <source>What a set counts: reps, seconds or metres.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Was ein Satz zählt: reps, seconds oder metres.</translation>
    </message>
    <message>
        <source>1 where each side is done by itself.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>1, wo jede Seite für sich gemacht wird.</translation>
    </message>
    <message>
        <source>The lift of the catalogue that it is a form of.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Übung des Katalogs, von der sie eine Form ist.</translation>
    </message>
    <message>
        <source>Other names of a lift.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Andere Namen einer Übung.</translation>
    </message>
    <message>
        <source>The other name.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Der andere Name.</translation>
    </message>
    <message>
        <source>Your routines.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Deine Trainingspläne.</translation>
    </message>
    <message>
        <source>Strength days of a week as a list, 0 Monday to 6 Sunday.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Krafttage einer Woche als Liste, 0 Montag bis 6 Sonntag.</translation>
    </message>
    <message>
        <source>Easy-cardio days of a week, likewise.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Tage mit lockerer Ausdauer einer Woche, ebenso.</translation>
    </message>
    <message>
        <source>1 for the one in use.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>1 für den, der in Gebrauch ist.</translation>
    </message>
    <message>
        <source>The sessions of a routine, taken in turn.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Einheiten eines Trainingsplans, der Reihe nach.</translation>
    </message>
    <message>
        <source>The routine it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Der Trainingsplan, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>Its letter, such as B.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Ihr Buchstabe, etwa B.</translation>
    </message>
    <message>
        <source>The lifts of a routine&apos;s session.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Übungen einer Einheit des Trainingsplans.</translation>
    </message>
    <message>
        <source>The routine&apos;s session it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Einheit des Trainingsplans, zu der sie gehört.</translation>
    </message>
    <message>
        <source>The lower end of sets.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Das untere Ende der Sätze.</translation>
    </message>
    <message>
        <source>The upper end of sets.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Das obere Ende der Sätze.</translation>
    </message>
    <message>
        <source>The lower end of repetitions, seconds or metres a set.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Das untere Ende der Wiederholungen, Sekunden oder Meter je Satz.</translation>
    </message>
    <message>
        <source>The upper end.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Das obere Ende.</translation>
    </message>
    <message>
        <source>The lower end of the load in per cent of the 1RM.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Das untere Ende des Gewichts in Prozent des 1RM.</translation>
    </message>
    <message>
        <source>Seconds of rest between sets.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Sekunden Pause zwischen Sätzen.</translation>
    </message>
    <message>
        <source>1 where a short day has it too.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>1, wo sie auch an einem kurzen Tag dabei ist.</translation>
    </message>
    <message>
        <source>Files that were brought in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Dateien, die hereingeholt wurden.</translation>
    </message>
    <message>
        <source>The format it was in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Das Format, in dem sie war.</translation>
    </message>
    <message>
        <source>The file&apos;s own name, without folders.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Der Name der Datei selbst, ohne Ordner.</translation>
    </message>
    <message>
        <source>The file&apos;s SHA-256 sum.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die SHA-256-Summe der Datei.</translation>
    </message>
    <message>
        <source>The file itself, compressed by zlib, where you wanted it kept.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Datei selbst, mit zlib komprimiert, wo du sie behalten wolltest.</translation>
    </message>
    <message>
        <source>What the import wrote, compressed JSON, so that it can be taken back.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Was der Import geschrieben hat, komprimiertes JSON, damit es zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>Strength sessions, easy cardio and rest days that were noted.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Krafteinheiten, lockere Ausdauer und notierte Ruhetage.</translation>
    </message>
    <message>
        <source>strength, easy_cardio or rest.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>strength, easy_cardio oder rest.</translation>
    </message>
    <message>
        <source>When it ended, likewise.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wann es endete, ebenso.</translation>
    </message>
    <message>
        <source>Letter of the planned session, such as B.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Buchstabe der geplanten Einheit, etwa B.</translation>
    </message>
    <message>
        <source>1 for a short day.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>1 für einen kurzen Tag.</translation>
    </message>
    <message>
        <source>Every set: what was done, and beside it what was planned then.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Jeder Satz: was gemacht wurde, und daneben, was damals geplant war.</translation>
    </message>
    <message>
        <source>warm_up, working, drop or &apos;failure&apos; (a set to failure).</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>warm_up, working, drop oder &apos;failure&apos; (ein Satz bis zum Muskelversagen).</translation>
    </message>
    <message>
        <source>Repetitions; of the left side where the sides differ.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wiederholungen; der linken Seite, wo sich die Seiten unterscheiden.</translation>
    </message>
    <message>
        <source>Seconds held.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Gehaltene Sekunden.</translation>
    </message>
    <message>
        <source>Metres carried or gone.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Getragene oder gegangene Meter.</translation>
    </message>
    <message>
        <source>The load in grams.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Das Gewicht in Gramm.</translation>
    </message>
    <message>
        <source>The unit it was typed in, kg or lb.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Einheit, in der es eingegeben wurde, kg oder lb.</translation>
    </message>
    <message>
        <source>Repetitions that were left, in your own judgement.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wiederholungen in Reserve, nach deinem eigenen Urteil.</translation>
    </message>
    <message>
        <source>Repetitions that were planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Geplante Wiederholungen.</translation>
    </message>
    <message>
        <source>Seconds that were planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Geplante Sekunden.</translation>
    </message>
    <message>
        <source>Metres that were planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Geplante Meter.</translation>
    </message>
    <message>
        <source>The load that was planned, in grams.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Das geplante Gewicht, in Gramm.</translation>
    </message>
    <message>
        <source>Repetitions that were to be left.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wiederholungen, die in Reserve bleiben sollten.</translation>
    </message>
    <message>
        <source>Repetitions of the right side, where they differ.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wiederholungen der rechten Seite, wo sie anders sind.</translation>
    </message>
    <message>
        <source>Easy cardio within a session.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Lockere Ausdauer in einer Einheit.</translation>
    </message>
    <message>
        <source>What it was, such as Walk.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Was es war, etwa Walk.</translation>
    </message>
    <message>
        <source>How long it took, in seconds.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wie lange es dauerte, in Sekunden.</translation>
    </message>
    <message>
        <source>How far it went, in metres.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wie weit es ging, in Metern.</translation>
    </message>
    <message>
        <source>How talking went: could_sing, could_talk or few_words.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wie das Reden ging: could_sing, could_talk oder few_words.</translation>
    </message>
    <message>
        <source>Heart rate over a while.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Puls über eine Weile.</translation>
    </message>
    <message>
        <source>How long, in seconds.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wie lange, in Sekunden.</translation>
    </message>
    <message>
        <source>Highest heart rate, beats a minute.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Höchster Puls, Schläge pro Minute.</translation>
    </message>
    <message>
        <source>One byte a second, 0 where nothing was measured, compressed by zlib.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Ein Byte pro Sekunde, 0, wo nichts gemessen wurde, mit zlib komprimiert.</translation>
    </message>
    <message>
        <source>How a session felt.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wie sich eine Einheit anfühlte.</translation>
    </message>
    <message>
        <source>before, first_set or after.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>before, first_set oder after.</translation>
    </message>
    <message>
        <source>From -5 very bad to 5 very good.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Von -5 sehr schlecht bis 5 sehr gut.</translation>
    </message>
    <message>
        <source>Activation, 1 low to 6 high.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Aktivierung, 1 niedrig bis 6 hoch.</translation>
    </message>
    <message>
        <source>Check-ins; every rating is from 0 to 10 and may be left open.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Check-ins; jede Bewertung geht von 0 bis 10 und darf offen bleiben.</translation>
    </message>
    <message>
        <source>0 worst to 10 best.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>0 am schlechtesten bis 10 am besten.</translation>
    </message>
    <message>
        <source>0 none to 10 plenty.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>0 keine bis 10 reichlich.</translation>
    </message>
    <message>
        <source>0 poor to 10 good.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>0 schlecht bis 10 gut.</translation>
    </message>
    <message>
        <source>0 none to 10 a lot.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>0 keiner bis 10 viel.</translation>
    </message>
    <message>
        <source>Confidence for the week, 0 unsure to 10 sure.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Zuversicht für die Woche, 0 unsicher bis 10 sicher.</translation>
    </message>
    <message>
        <source>Names of ratings you would rather not give, with spaces between.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Namen von Bewertungen, die du lieber nicht gibst, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Tags of check-ins.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Schlagwörter von Check-ins.</translation>
    </message>
    <message>
        <source>The check-in it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Der Check-in, zu dem es gehört.</translation>
    </message>
    <message>
        <source>The tag.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Das Schlagwort.</translation>
    </message>
    <message>
        <source>Readiness checks; only their day and outcome are kept, never an answer.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Bereitschafts-Checks; nur ihr Tag und Ergebnis werden behalten, nie eine Antwort.</translation>
    </message>
    <message>
        <source>What the check came to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Was der Check ergab.</translation>
    </message>
    <message>
        <source>Your own people.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Deine eigenen Menschen.</translation>
    </message>
    <message>
        <source>What you call them.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wie du sie nennst.</translation>
    </message>
    <message>
        <source>Who they are.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wer sie sind.</translation>
    </message>
    <message>
        <source>How to reach them.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wie du sie erreichst.</translation>
    </message>
    <message>
        <source>Questionnaires that were filled in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Ausgefüllte Fragebögen.</translation>
    </message>
    <message>
        <source>Which one, such as phq9.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Welcher, etwa phq9.</translation>
    </message>
    <message>
        <source>The language it was asked in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Sprache, in der gefragt wurde.</translation>
    </message>
    <message>
        <source>Single answers of questionnaires.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Einzelne Antworten von Fragebögen.</translation>
    </message>
    <message>
        <source>The questionnaire it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Der Fragebogen, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>Number of the question.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Nummer der Frage.</translation>
    </message>
    <message>
        <source>The answer&apos;s number, empty for one you would rather not give.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Zahl der Antwort, leer, wenn du sie lieber nicht gibst.</translation>
    </message>
    <message>
        <source>Where you train, and what is there.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wo du trainierst und was dort ist.</translation>
    </message>
    <message>
        <source>What there is to lift with, as JSON, loads in grams.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Womit sich dort trainieren lässt, als JSON, Gewichte in Gramm.</translation>
    </message>
    <message>
        <source>Pain that was noted with a lift.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Schmerz, der bei einer Übung notiert wurde.</translation>
    </message>
    <message>
        <source>Where, such as knee.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wo, etwa knee.</translation>
    </message>
    <message>
        <source>0 none to 10 worst.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>0 keiner bis 10 stärkster.</translation>
    </message>
    <message>
        <source>Easy weeks and days of being ill.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Leichte Wochen und Krankheitstage.</translation>
    </message>
    <message>
        <source>easy_week or illness.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>easy_week oder illness.</translation>
    </message>
    <message>
        <source>The first day, like 2026-11-26.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Der erste Tag, wie 2026-11-26.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Der letzte Tag.</translation>
    </message>
    <message>
        <source>Weeks that were planned on other days than usual.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Wochen, die auf andere Tage als sonst geplant wurden.</translation>
    </message>
    <message>
        <source>The week&apos;s Monday, like 2026-11-23.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Der Montag der Woche, wie 2026-11-23.</translation>
    </message>
    <message>
        <source>Its days as JSON, 0 Monday to 6 Sunday.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Ihre Tage als JSON, 0 Montag bis 6 Sonntag.</translation>
    </message>
    <message>
        <source>What a session did otherwise than planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Was eine Einheit anders machte als geplant.</translation>
    </message>
    <message>
        <source>add, drop, swap or fewer.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>add, drop, swap oder fewer.</translation>
    </message>
    <message>
        <source>The lift it was swapped with.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Übung, mit der sie getauscht wurde.</translation>
    </message>
    <message>
        <source>Your own words on what you could do.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Deine eigenen Worte dazu, was du konntest.</translation>
    </message>
    <message>
        <source>The words.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Die Worte.</translation>
    </message>
    <message>
        <source>Items you would rather not see among what you can do now.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Punkte, die du unter Was du jetzt kannst lieber nicht siehst.</translation>
    </message>
    <message>
        <source>Which item.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Welcher Punkt.</translation>
    </message>
    <message>
        <source>What you chose in the program, and your own plan for bad days.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Was du im Programm gewählt hast, und dein eigener Plan für schlechte Tage.</translation>
    </message>
    <message>
        <source>Which setting.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Welche Einstellung.</translation>
    </message>
    <message>
        <source>What was chosen, as a text.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Was gewählt wurde, als Text.</translation>
    </message>
    <message>
        <source>worry</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>Sorge</translation>
    </message>
    <message>
        <source>minimal</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>minimal</translation>
    </message>
    <message>
        <source>mild</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>severe</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>schwer</translation>
    </message>
    <message>
        <source>well-being</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>Wohlbefinden</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>very high</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>very low</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>sehr niedrig</translation>
    </message>
    <message>
        <source>life satisfaction</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>Lebenszufriedenheit</translation>
    </message>
    <message>
        <source>worthwhile</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>sinnvoll</translation>
    </message>
    <message>
        <source>happy yesterday</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>glücklich gestern</translation>
    </message>
    <message>
        <source>anxious yesterday</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>ängstlich gestern</translation>
    </message>
    <message>
        <source>mood</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>moderately severe</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation>mittelschwer</translation>
    </message>
    <message>
        <source>below the gate</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation>unter der Schwelle</translation>
    </message>
    <message>
        <source>worth the whole questionnaire</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation>den ganzen Fragebogen wert</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Found in the handbook</source>
        <translation>Im Handbuch gefunden</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>{name} ansehen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Set {name} aside</source>
        <translation>{name} beiseitelegen</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Ein anderes Land</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>{n} set</source>
        <comment>{n} sets</comment>
        <translation>
            <numerusform>{n} Satz</numerusform>
            <numerusform>{n} Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} session</source>
        <comment>{n} sessions</comment>
        <translation>
            <numerusform>{n} Einheit</numerusform>
            <numerusform>{n} Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry</source>
        <comment>{n} entries</comment>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row</source>
        <comment>{n} rows</comment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exercise</source>
        <comment>{n} exercises</comment>
        <translation>
            <numerusform>{n} Übung</numerusform>
            <numerusform>{n} Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month</source>
        <comment>{n} months</comment>
        <translation>
            <numerusform>{n} Monat</numerusform>
            <numerusform>{n} Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second</source>
        <comment>{n} seconds</comment>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second left</source>
        <comment>{n} seconds left</comment>
        <translation>
            <numerusform>noch {n} Sekunde</numerusform>
            <numerusform>noch {n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <comment>{n} pages</comment>
        <translation>
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>{n} Name</numerusform>
            <numerusform>{n} Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check-in</source>
        <comment>{n} check-ins</comment>
        <translation>
            <numerusform>{n} Check-in</numerusform>
            <numerusform>{n} Check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bout of cardio</source>
        <comment>{n} bouts of cardio</comment>
        <translation>
            <numerusform>{n} Mal Ausdauer</numerusform>
            <numerusform>{n} Mal Ausdauer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heart rate of {n} session</source>
        <comment>heart rate of {n} sessions</comment>
        <translation>
            <numerusform>Puls von {n} Einheit</numerusform>
            <numerusform>Puls von {n} Einheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, close LiftDesk and open it once more.</source>
        <translation>Du kannst weitermachen. Passiert es noch einmal, schließ LiftDesk und öffne es neu.</translation>
    </message>
    <message>
        <source>Everything that was saved is still there. The last step may not have been.</source>
        <translation>Alles Gespeicherte ist noch da. Der letzte Schritt vielleicht nicht.</translation>
    </message>
    <message>
        <source>You can go on.</source>
        <translation>Du kannst weitermachen.</translation>
    </message>
    <message>
        <source>The details are in this file. It holds no weights, notes or answers of yours:</source>
        <translation>Die Einzelheiten stehen in dieser Datei. Sie enthält keine Gewichte, Notizen oder Antworten von dir:</translation>
    </message>
    <message>
        <source>Where the details are</source>
        <translation>Wo die Einzelheiten stehen</translation>
    </message>
    <message>
        <source>Close LiftDesk</source>
        <translation>LiftDesk schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>To pass it on, copy the report. It says where in the program it happened.</source>
        <translation>Um ihn weiterzugeben, kopiere den Bericht. Er sagt, wo im Programm es passiert ist.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CrisisCard</name>
    <message>
        <source>Crisis help</source>
        <translation>Krisenhilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Für heute aufhören</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Thank you for answering honestly.</source>
        <translation>Danke, dass du ehrlich geantwortet hast.</translation>
    </message>
    <message>
        <source>You do not have to handle this alone.</source>
        <translation>Du musst damit nicht allein zurechtkommen.</translation>
    </message>
    <message>
        <source>Thoughts like this are more common than people think, and they can ease with support. You do not have to handle them alone.</source>
        <translation>Solche Gedanken sind häufiger, als man denkt, und mit Unterstützung können sie nachlassen. Du musst nicht allein damit zurechtkommen.</translation>
    </message>
    <message>
        <source>Weeks like these are hard, and they can ease with support. You do not have to handle them alone.</source>
        <translation>Solche Wochen sind schwer, und mit Unterstützung können sie leichter werden. Du musst nicht allein damit zurechtkommen.</translation>
    </message>
    <message>
        <source>Very hard moments are more common than people think, and they can ease with support.</source>
        <translation>Sehr schwere Momente sind häufiger, als man denkt, und mit Unterstützung können sie nachlassen.</translation>
    </message>
    <message>
        <source>This app cannot contact anyone for you.</source>
        <translation>Diese App kann niemanden für dich erreichen.</translation>
    </message>
    <message>
        <source>Opening this card is not recorded.</source>
        <translation>Das Öffnen dieser Karte wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Could you tell one person you trust? From your own list: {name}</source>
        <translation>Könntest du es einem Menschen sagen, dem du vertraust? Aus deiner eigenen Liste: {name}</translation>
    </message>
    <message>
        <source>Also from your own list: {name}</source>
        <translation>Auch aus deiner eigenen Liste: {name}</translation>
    </message>
    <message>
        <source>Could you also tell one person you trust?</source>
        <translation>Könntest du es auch einem Menschen sagen, dem du vertraust?</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Was mir hilft</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Stays on this computer. No account, no network code: LiftDesk cannot send anything anywhere.</source>
        <translation>Bleiben auf diesem Computer. Kein Konto, kein Netzwerk-Code: LiftDesk kann nirgendwohin etwas senden.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>Alle Sicherungen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Everything, in open formats</source>
        <translation>Alles, in offenen Formaten</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>The diary, its backups, logs and settings</source>
        <translation>Das Tagebuch, seine Sicherungen, Protokolle und Einstellungen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>A passphrase for the diary, and its lock</source>
        <translation>Eine Passphrase für das Tagebuch und seine Sperre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The data file: {path}</source>
        <translation>Die Datendatei: {path}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge another computer&apos;s diary</source>
        <translation>Tagebuch eines anderen Computers zusammenführen</translation>
    </message>
    <message>
        <source>Its diary, joined with this one</source>
        <translation>Sein Tagebuch, mit diesem vereint</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Anderer Computer</translation>
    </message>
    <message>
        <source>None yet; one is made at the next start</source>
        <translation>Noch keine; eine entsteht beim nächsten Start</translation>
    </message>
    <message>
        <source>Last one {day}, {time}</source>
        <translation>Letzte {day}, {time}</translation>
    </message>
    <message>
        <source>Backup checked on {day}</source>
        <translation>Sicherung geprüft am {day}</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>on {weekday}</source>
        <translation>am {weekday}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
</context>
<context>
    <name>DaysChoice</name>
    <message>
        <source>Days of a usual week</source>
        <translation>Tage einer üblichen Woche</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>Two days</source>
        <translation>Zwei Tage</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Drei Tage</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>Two or three days: the plan stays as it was until then.</source>
        <translation>Zwei oder drei Tage: Bis dahin bleibt der Wochenplan, wie er war.</translation>
    </message>
    <message>
        <source>Two of these days follow each other. A day between them is easier.</source>
        <translation>Zwei dieser Tage folgen aufeinander. Ein Tag dazwischen ist leichter.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>LiftDesk removes your diary and all that it keeps from this computer, and is then as on its first day. Nothing brings it back.</source>
        <translation>LiftDesk entfernt dein Tagebuch und alles, was es behält, von diesem Computer und ist dann wie am ersten Tag. Nichts holt es zurück.</translation>
    </message>
    <message>
        <source>What goes, {size} together</source>
        <translation>Was geht, zusammen {size}</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>To go on, type “{word}”</source>
        <translation>Zum Fortfahren tippe „{word}“</translation>
    </message>
    <message>
        <source>Export first…</source>
        <translation>Erst exportieren…</translation>
    </message>
    <message>
        <source>Please type: {word}</source>
        <translation>Bitte tippen: {word}</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>The diary, with all settings</source>
        <translation>Das Tagebuch mit allen Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>{n} file of backups</source>
        <comment>{n} files of backups</comment>
        <translation>
            <numerusform>{n} Sicherungsdatei</numerusform>
            <numerusform>{n} Sicherungsdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file in the second folder</source>
        <comment>{n} files in the second folder</comment>
        <translation>
            <numerusform>{n} Datei im zweiten Ordner</numerusform>
            <numerusform>{n} Dateien im zweiten Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample data</source>
        <translation>Die Beispieldaten</translation>
    </message>
    <message numerus="yes">
        <source>{n} log file</source>
        <comment>{n} log files</comment>
        <translation>
            <numerusform>{n} Protokolldatei</numerusform>
            <numerusform>{n} Protokolldateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file beside the diary</source>
        <comment>{n} files beside the diary</comment>
        <translation>
            <numerusform>{n} Datei neben dem Tagebuch</numerusform>
            <numerusform>{n} Dateien neben dem Tagebuch</numerusform>
        </translation>
    </message>
    <message>
        <source>Files you exported, printed or saved somewhere else, and copies that other programs made of them. LiftDesk keeps no list of them.</source>
        <translation>Dateien, die du exportiert, gedruckt oder anderswo gespeichert hast, und Kopien, die andere Programme davon gemacht haben. LiftDesk führt keine Liste davon.</translation>
    </message>
    <message>
        <source>What the disk itself remembers: deleted files can sometimes be read again for a while, above all on an SSD. Only a disk that is encrypted as a whole rules that out.</source>
        <translation>Was sich der Datenträger selbst merkt: Gelöschte Dateien lassen sich manchmal noch eine Weile lesen, vor allem auf einer SSD. Nur ein ganz verschlüsselter Datenträger schließt das aus.</translation>
    </message>
    <message>
        <source>The copies in the second folder, which is not there at the moment: {folder}. Connect it first, or delete them there yourself.</source>
        <translation>Die Kopien im zweiten Ordner, der gerade nicht da ist: {folder}. Schließ ihn zuerst an oder lösch sie dort selbst.</translation>
    </message>
    <message>
        <source>A LiftDesk file of another name: {path}</source>
        <translation>Eine LiftDesk-Datei mit anderem Namen: {path}</translation>
    </message>
    <message>
        <source>The questionnaires you put into {folder}; they hold no answers.</source>
        <translation>Die Fragebögen, die du in {folder} gelegt hast; sie enthalten keine Antworten.</translation>
    </message>
    <message>
        <source>Could not be removed, please delete it yourself: {path}</source>
        <translation>Ließ sich nicht entfernen, bitte lösch es selbst: {path}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Backed up and checked: {name}.</source>
        <translation>Gesichert und geprüft: {name}.</translation>
    </message>
    <message>
        <source>Mood is shown again.</source>
        <translation>Die Stimmung wird wieder gezeigt.</translation>
    </message>
    <message>
        <source>Mood is hidden, on paper and in exports too. Ctrl+Shift+M shows it.</source>
        <translation>Die Stimmung ist ausgeblendet, auch auf Papier und in Exporten. Ctrl+Shift+M zeigt sie.</translation>
    </message>
    <message>
        <source>Session {code} of {day} logged from the sheet.</source>
        <translation>Einheit {code} vom {day} vom Blatt eingetragen.</translation>
    </message>
    <message>
        <source>Sample data: an invented diary in a file of its own. Try anything: leaving removes it.</source>
        <translation>Beispieldaten: ein erfundenes Tagebuch in einer eigenen Datei. Probier alles aus: Beim Verlassen wird es entfernt.</translation>
    </message>
    <message>
        <source>Leave the sample data</source>
        <translation>Beispieldaten verlassen</translation>
    </message>
    <message>
        <source>Easy cardio: how is talking going?</source>
        <translation>Lockere Ausdauer: Wie geht das Reden?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>The summary is in {name}.</source>
        <translation>Die Zusammenfassung ist in {name}.</translation>
    </message>
    <message>
        <source>{n} planned days are in {name}. Writing it again updates them.</source>
        <translation>{n} geplante Tage sind in {name}. Erneutes Schreiben aktualisiert sie.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>A scan or photo of a session sheet</source>
        <translation>Scan oder Foto eines Einheitenblatts</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>In your diary</source>
        <translation>In deinem Tagebuch</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Ausgangsstellung</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Think of</source>
        <translation>Denk an</translation>
    </message>
    <message>
        <source>What often goes otherwise</source>
        <translation>Was oft anders läuft</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>Wann du sie weglässt</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Usual amount</source>
        <translation>Übliche Menge</translation>
    </message>
    <message>
        <source>Also found as</source>
        <translation>Auch zu finden als</translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation>Woher das stammt</translation>
    </message>
    <message>
        <source>Easier: {name}</source>
        <translation>Leichter: {name}</translation>
    </message>
    <message>
        <source>Harder: {name}</source>
        <translation>Schwerer: {name}</translation>
    </message>
    <message>
        <source>The place in use has no equipment for it.</source>
        <translation>Der genutzte Ort hat keine Ausstattung dafür.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation>Diese Übung löschen</translation>
    </message>
    <message>
        <source>Show the movement again</source>
        <translation>Bewegung noch einmal zeigen</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Deine eigene Notiz</translation>
    </message>
    <message>
        <source>Seat height, grip, what helps you</source>
        <translation>Sitzhöhe, Griff, was dir hilft</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Figure of {name}: {movement}</source>
        <translation>Figur zu {name}: {movement}</translation>
    </message>
    <message>
        <source>{mostly}; also {others}</source>
        <translation>{mostly}; auch {others}</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Noch nicht gemacht.</translation>
    </message>
    <message>
        <source>Last time, {day}: {sets}</source>
        <translation>Letztes Mal, {day}: {sets}</translation>
    </message>
    <message>
        <source>Best set: {set}, {day}</source>
        <translation>Bester Satz: {set}, {day}</translation>
    </message>
    <message>
        <source>Stop the movement</source>
        <translation>Bewegung anhalten</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as text; Ctrl+Shift+C copies the whole week</source>
        <translation>Als Text kopieren; Ctrl+Shift+C kopiert die ganze Woche</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Diesen Eintrag löschen</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Was du jetzt kannst</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>Rest days count as done.</source>
        <translation>Ruhetage zählen als gemacht.</translation>
    </message>
    <message>
        <source>Add an entry to this day</source>
        <translation>Diesem Tag einen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>DetailsColumn</name>
    <message>
        <source>What you log appears here: sessions, easy cardio and rest days alike.</source>
        <translation>Was du einträgst, erscheint hier: Einheiten, lockere Ausdauer und Ruhetage gleichermaßen.</translation>
    </message>
    <message>
        <source>Nothing in the diary fits this search. Fewer words find more.</source>
        <translation>Nichts im Tagebuch passt zu dieser Suche. Weniger Wörter finden mehr.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Crisis help</source>
        <translation>Krisenhilfe</translation>
    </message>
</context>
<context>
    <name>DiaryText</name>
    <message>
        <source>Rest days count as done.</source>
        <translation>Ruhetage zählen als gemacht.</translation>
    </message>
    <message>
        <source>Pain, {lift}: {pain}</source>
        <translation>Schmerz, {lift}: {pain}</translation>
    </message>
    <message>
        <source>{lift}, set {n}: {note}</source>
        <translation>{lift}, Satz {n}: {note}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Check-in, {day}, {time}</source>
        <translation>Check-in, {day}, {time}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>{day} to {end}</source>
        <translation>{day} bis {end}</translation>
    </message>
    <message>
        <source>Feeling before {feeling}</source>
        <translation>Gefühl vorher {feeling}</translation>
    </message>
    <message>
        <source>Feeling after {feeling}</source>
        <translation>Gefühl nachher {feeling}</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source>What nobody can promise: copies elsewhere, snapshots of the disk, and what an SSD keeps of files that were replaced.</source>
        <translation>Was niemand versprechen kann: Kopien anderswo, Schnappschüsse des Datenträgers und was eine SSD von ersetzten Dateien behält.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Writing into your diary</source>
        <translation>Wird in dein Tagebuch geschrieben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Until it is done, Cancel leaves your diary as it was.</source>
        <translation>Bis es fertig ist, lässt Abbrechen dein Tagebuch, wie es war.</translation>
    </message>
    <message>
        <source>The import was taken back. Your diary is as it was before.</source>
        <translation>Der Import wurde zurückgenommen. Dein Tagebuch ist wie zuvor.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Sessions in a week and mood</source>
        <translation>Einheiten in einer Woche und Stimmung</translation>
    </message>
</context>
<context>
    <name>DosePicture</name>
    <message>
        <source>Mean mood of weeks by their sessions</source>
        <translation>Mittlere Stimmung der Wochen nach ihren Einheiten</translation>
    </message>
    <message>
        <source>strength sessions in the week; upwards: mean mood</source>
        <translation>Krafteinheiten in der Woche; nach oben: mittlere Stimmung</translation>
    </message>
</context>
<context>
    <name>DoseView</name>
    <message>
        <source>Charts of dose</source>
        <translation>Diagramme zur Menge</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Entries that may be the same one twice. Keeping or merging puts the others into the trash, from where they can be brought back.</source>
        <translation>Einträge, die vielleicht zweimal dasselbe sind. Behalten oder Vereinen legt die anderen in den Papierkorb, von wo sie sich zurückholen lassen.</translation>
    </message>
    <message>
        <source>No entry looks as if it were there twice.</source>
        <translation>Kein Eintrag sieht aus, als wäre er zweimal da.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>One kept, {entries} in the trash.</source>
        <translation>Einer behalten, {entries} im Papierkorb.</translation>
    </message>
    <message>
        <source>Merged into one.</source>
        <translation>Zu einem vereint.</translation>
    </message>
    <message>
        <source>Both stay, and are not shown here again.</source>
        <translation>Beide bleiben und werden hier nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Zu einem vereinen</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Diesen behalten</translation>
    </message>
    <message>
        <source>Keep {what}, {when}</source>
        <translation>{what} behalten, {when}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
</context>
<context>
    <name>EasyWeekOffer</name>
    <message>
        <source>If you like: seven days from today with loads a tenth lighter.</source>
        <translation>Wenn du magst: sieben Tage ab heute mit Gewichten, die ein Zehntel leichter sind.</translation>
    </message>
    <message>
        <source>Plan an easy week</source>
        <translation>Leichte Woche planen</translation>
    </message>
    <message>
        <source>An easy week runs until {day}: loads are a tenth lighter.</source>
        <translation>Eine leichte Woche läuft bis {day}: Gewichte sind ein Zehntel leichter.</translation>
    </message>
    <message>
        <source>End the easy week</source>
        <translation>Leichte Woche beenden</translation>
    </message>
    <message>
        <source>The easy week has ended. Loads are as planned again.</source>
        <translation>Die leichte Woche ist zu Ende. Gewichte sind wieder wie geplant.</translation>
    </message>
    <message>
        <source>Easy week planned until {day}.</source>
        <translation>Leichte Woche geplant bis {day}.</translation>
    </message>
</context>
<context>
    <name>EntryColumn</name>
    <message>
        <source>Entries by week</source>
        <translation>Einträge nach Woche</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>Noch kein Eintrag.</translation>
    </message>
    <message>
        <source>Nothing here for this search and these filters.</source>
        <translation>Hier ist nichts für diese Suche und diese Filter.</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In your diary</source>
        <translation>In deinem Tagebuch</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Entries of the files, newest first</source>
        <translation>Einträge der Dateien, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>EquipmentStep</name>
    <message>
        <source>Equipment and days</source>
        <translation>Ausstattung und Tage</translation>
    </message>
    <message>
        <source>The first session uses only what you have. Two short sessions a week are enough, with at least a day between them.</source>
        <translation>Die erste Einheit nutzt nur, was du hast. Zwei kurze Einheiten pro Woche reichen, mit mindestens einem Tag dazwischen.</translation>
    </message>
    <message>
        <source>What there is to train with</source>
        <translation>Was zum Trainieren da ist</translation>
    </message>
    <message>
        <source>Single plates and loads can be written under Training, Places.</source>
        <translation>Einzelne Scheiben und Gewichte lassen sich unter Training, Orte aufschreiben.</translation>
    </message>
    <message>
        <source>Days for strength</source>
        <translation>Tage für Kraft</translation>
    </message>
    <message>
        <source>{place} has equipment that you wrote; picking adds a place.</source>
        <translation>{place} hat Ausstattung, die du aufgeschrieben hast; wählst du hier, kommt ein Ort dazu.</translation>
    </message>
    <message>
        <source>{routine} is a routine of your own and stays in use.</source>
        <translation>{routine} ist ein eigener Trainingsplan und bleibt in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>about {mid} {unit}, {low} to {high} by formula</source>
        <translation>etwa {mid} {unit}, je nach Formel {low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} bis {high} {unit}</translation>
    </message>
    <message>
        <source>no estimate: it needs a loaded set of 12 reps or fewer</source>
        <translation>keine Schätzung: Sie braucht einen Satz mit Gewicht und höchstens 12 Wdh.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Most reps</source>
        <translation>Meiste Wdh.</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Am längsten gehalten</translation>
    </message>
    <message>
        <source>Farthest</source>
        <translation>Am weitesten</translation>
    </message>
    <message>
        <source>Can now</source>
        <translation>Geht jetzt</translation>
    </message>
    <message>
        <source>Heaviest</source>
        <translation>Schwerstes</translation>
    </message>
    <message>
        <source>Most in a day</source>
        <translation>Meistes an einem Tag</translation>
    </message>
    <message>
        <source>1RM range</source>
        <translation>1RM-Bereich</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{what} am {day}</translation>
    </message>
    <message>
        <source>On {when} it was {what}.</source>
        <translation>Am {when} war es {what}.</translation>
    </message>
    <message>
        <source>On {when} it was {what}, and by no formula was this in reach then.</source>
        <translation>Am {when} war es {what}, und nach keiner Formel war dies damals in Reichweite.</translation>
    </message>
    <message>
        <source>In {when} it was {what}.</source>
        <translation>Im {when} war es {what}.</translation>
    </message>
    <message>
        <source>In {when} it was {what}, and by no formula was this in reach then.</source>
        <translation>Im {when} war es {what}, und nach keiner Formel war dies damals in Reichweite.</translation>
    </message>
    <message>
        <source>{lift}, {feat}: {now}. {before}</source>
        <translation>{lift}, {feat}: {now}. {before}</translation>
    </message>
    <message>
        <source>{now} on {day}. In {month} it was {then}.</source>
        <translation>{now} am {day}. Im {month} war es {then}.</translation>
    </message>
</context>
<context>
    <name>ExerciseForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>Wie du sie nennst</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>The load is</source>
        <translation>Das Gewicht ist</translation>
    </message>
    <message>
        <source>A set counts</source>
        <translation>Ein Satz zählt</translation>
    </message>
    <message>
        <source>Each side by itself</source>
        <translation>Jede Seite für sich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Eine Übung hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There are sets already, so this stays.</source>
        <translation>Es gibt schon Sätze, also bleibt das.</translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>deine eigene</translation>
    </message>
    <message>
        <source>in your diary</source>
        <translation>in deinem Tagebuch</translation>
    </message>
    <message>
        <source>One load for the whole lift</source>
        <translation>Ein Gewicht für die ganze Übung</translation>
    </message>
    <message>
        <source>Load per hand</source>
        <translation>Gewicht pro Hand</translation>
    </message>
    <message>
        <source>Load added to bodyweight</source>
        <translation>Gewicht zusätzlich zum Körpergewicht</translation>
    </message>
    <message>
        <source>Load is the help given</source>
        <translation>Gewicht ist die gegebene Hilfe</translation>
    </message>
    <message>
        <source>No load</source>
        <translation>Kein Gewicht</translation>
    </message>
    <message>
        <source>counts {what}</source>
        <translation>zählt {what}</translation>
    </message>
    <message>
        <source>each side by itself</source>
        <translation>jede Seite für sich</translation>
    </message>
    <message>
        <source>{sets} sets of {amount}, {rest} of rest</source>
        <translation>{sets} Sätze mit {amount}, {rest} Pause</translation>
    </message>
    <message>
        <source>{amounts} at {load}</source>
        <translation>{amounts} mit {load}</translation>
    </message>
    <message>
        <source>“{gone}” becomes another name of “{stays}”.</source>
        <translation>„{gone}“ wird ein anderer Name für „{stays}“.</translation>
    </message>
    <message numerus="yes">
        <source>Its one set moves there.</source>
        <comment>Its {n} sets move there, from {sessions}.</comment>
        <translation>
            <numerusform>Ihr einer Satz zieht dorthin um.</numerusform>
            <numerusform>Ihre {n} Sätze ziehen dorthin um, aus {sessions}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Found exercises</source>
        <translation>Gefundene Übungen</translation>
    </message>
    <message>
        <source>No exercise fits this search and these filters.</source>
        <translation>Keine Übung passt zu dieser Suche und diesen Filtern.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles leeren</translation>
    </message>
    <message>
        <source>Choose an exercise to see how it is done.</source>
        <translation>Wähl eine Übung, um zu sehen, wie sie geht.</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name} hinzugefügt.</translation>
    </message>
    <message>
        <source>Exercise changed.</source>
        <translation>Übung geändert.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Notiz gespeichert.</translation>
    </message>
    <message>
        <source>{name} deleted.</source>
        <translation>{name} gelöscht.</translation>
    </message>
    <message>
        <source>Renamed. The old name still finds it.</source>
        <translation>Umbenannt. Der alte Name findet sie weiterhin.</translation>
    </message>
    <message>
        <source>Other name added.</source>
        <translation>Anderer Name hinzugefügt.</translation>
    </message>
    <message>
        <source>Other name taken away.</source>
        <translation>Anderer Name entfernt.</translation>
    </message>
    <message>
        <source>Merged into {name}.</source>
        <translation>Mit {name} zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>ExercisesStep</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>What the exercises become</source>
        <translation>Was aus den Übungen wird</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Nur was einen Blick braucht</translation>
    </message>
    <message>
        <source>A name that is no exercise yet becomes one of its own, under its own name. Enter chooses something else.</source>
        <translation>Ein Name, der noch keine Übung ist, wird eine eigene, unter seinem Namen. Enter wählt etwas anderes.</translation>
    </message>
    <message>
        <source>{names} may be one of several: without a choice, it stays itself.</source>
        <translation>{names} könnte eine von mehreren sein: Ohne Wahl bleibt sie sie selbst.</translation>
    </message>
    <message>
        <source>{n} of {names}</source>
        <translation>{n} von {names}</translation>
    </message>
    <message>
        <source>{name} becomes {exercise}</source>
        <translation>{name} wird {exercise}</translation>
    </message>
</context>
<context>
    <name>Exploring</name>
    <message>
        <source>Exploring: {rating} has {days_with} days {with_it} and {days_without} others so far; each needs {needed}.</source>
        <translation>Erkunden: {rating} hat bisher {days_with} Tage {with_it} und {days_without} andere; nötig sind je {needed}.</translation>
    </message>
    <message>
        <source>Exploring: {rating} was {mean_with} on {days_with} days {with_it} and {mean_without} on {days_without} others.</source>
        <translation>Erkunden: {rating} lag bei {mean_with} an {days_with} Tagen {with_it} und bei {mean_without} an {days_without} anderen.</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>with a strength session</source>
        <translation>mit einer Krafteinheit</translation>
    </message>
    <message>
        <source>with easy cardio</source>
        <translation>mit lockerer Ausdauer</translation>
    </message>
    <message>
        <source>after a strength session</source>
        <translation>nach einer Krafteinheit</translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation>am Wochenende</translation>
    </message>
</context>
<context>
    <name>ExploringCard</name>
    <message>
        <source>Exploring</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Compare days yourself.</source>
        <translation>Vergleich Tage selbst.</translation>
    </message>
    <message>
        <source>Rating to compare</source>
        <translation>Bewertung zum Vergleichen</translation>
    </message>
    <message>
        <source>Days to compare</source>
        <translation>Tage zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Everything, to come back exactly</source>
        <translation>Alles, um genau so zurückzukommen</translation>
    </message>
    <message>
        <source>For another app</source>
        <translation>Für eine andere App</translation>
    </message>
    <message>
        <source>To read, and for a calendar</source>
        <translation>Zum Lesen und für einen Kalender</translation>
    </message>
    <message>
        <source>Mood is hidden, so these are left out unless you tick them.</source>
        <translation>Die Stimmung ist ausgeblendet, also bleiben diese weg, wenn du sie nicht anhakst.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export something else</source>
        <translation>Etwas anderes exportieren</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>LiftDesk {day}</source>
        <translation>LiftDesk {day}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Where it is: {path}</source>
        <translation>Wo es ist: {path}</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is {path}</source>
        <translation>Der Ordner ließ sich nicht zeigen. Er ist {path}</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>One file (JSON)</source>
        <translation>Eine Datei (JSON)</translation>
    </message>
    <message>
        <source>Tables in a folder (CSV)</source>
        <translation>Tabellen in einem Ordner (CSV)</translation>
    </message>
    <message>
        <source>Tables in one zip (CSV)</source>
        <translation>Tabellen in einem Zip (CSV)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>As Strong writes it (CSV)</source>
        <translation>Wie Strong es schreibt (CSV)</translation>
    </message>
    <message>
        <source>As Hevy writes it (CSV)</source>
        <translation>Wie Hevy es schreibt (CSV)</translation>
    </message>
    <message>
        <source>Plain words (Markdown)</source>
        <translation>Einfache Worte (Markdown)</translation>
    </message>
    <message>
        <source>Planned days (ICS)</source>
        <translation>Geplante Tage (ICS)</translation>
    </message>
    <message>
        <source>To keep, or to take to another computer.</source>
        <translation>Zum Behalten oder um es auf einen anderen Computer mitzunehmen.</translation>
    </message>
    <message>
        <source>One file for each table.</source>
        <translation>Eine Datei für jede Tabelle.</translation>
    </message>
    <message>
        <source>The same tables, packed together.</source>
        <translation>Dieselben Tabellen, zusammengepackt.</translation>
    </message>
    <message>
        <source>For a spreadsheet, a sheet for each table.</source>
        <translation>Für eine Tabellenkalkulation, ein Blatt für jede Tabelle.</translation>
    </message>
    <message>
        <source>Sets and cardio. Most training apps read it.</source>
        <translation>Sätze und Ausdauer. Die meisten Trainings-Apps lesen es.</translation>
    </message>
    <message>
        <source>The same with supersets, times to the minute.</source>
        <translation>Dasselbe mit Supersätzen, Zeiten auf die Minute.</translation>
    </message>
    <message>
        <source>Some days in plain words, week by week.</source>
        <translation>Einige Tage in einfachen Worten, Woche für Woche.</translation>
    </message>
    <message>
        <source>For a calendar, four weeks ahead.</source>
        <translation>Für einen Kalender, vier Wochen voraus.</translation>
    </message>
    <message>
        <source>Exported {n} planned days.</source>
        <translation>{n} geplante Tage exportiert.</translation>
    </message>
    <message>
        <source>Exported {rows}.</source>
        <translation>{rows} exportiert.</translation>
    </message>
    <message>
        <source>The files are not encrypted: whoever has the folder can read them.</source>
        <translation>Die Dateien sind nicht verschlüsselt: Wer den Ordner hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translation>Die Datei ist nicht verschlüsselt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Self-checks as their results, never as single answers.</source>
        <translation>Selbsttests als Ergebnisse, nie als einzelne Antworten.</translation>
    </message>
    <message>
        <source>Days and letters of sessions, nothing else.</source>
        <translation>Tage und Buchstaben der Einheiten, sonst nichts.</translation>
    </message>
    <message>
        <source>Sets and cardio only. Moods and self-checks are never in it.</source>
        <translation>Nur Sätze und Ausdauer. Stimmungen und Selbsttests sind nie darin.</translation>
    </message>
    <message>
        <source>check-ins, feelings and self-checks</source>
        <translation>Check-ins, Gefühle und Selbsttests</translation>
    </message>
    <message>
        <source>single answers of self-checks</source>
        <translation>einzelne Antworten von Selbsttests</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation>Weggelassen: {parts}.</translation>
    </message>
    <message>
        <source>Still there from an earlier export: {files}.</source>
        <translation>Noch da von einem früheren Export: {files}.</translation>
    </message>
    <message>
        <source>Mood is hidden, so this leaves it out. {flag} shows it.</source>
        <translation>Die Stimmung ist ausgeblendet, also bleibt sie hier weg. {flag} zeigt sie.</translation>
    </message>
</context>
<context>
    <name>FeelingRow</name>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>worked up</source>
        <translation>aufgedreht</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>{question} Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleepy or calm is low; excited, tense or pumped up is high.</source>
        <translation>Schläfrig oder ruhig ist niedrig; aufgeregt, angespannt oder aufgeputscht ist hoch.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Diese Frage überspringen</translation>
    </message>
    <message>
        <source>Best 10 to 15 minutes after the last set; if it stays open, it is asked then.</source>
        <translation>Am besten 10 bis 15 Minuten nach dem letzten Satz; bleibt es offen, wird dann gefragt.</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>fairly good</source>
        <translation>eher gut</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>fairly bad</source>
        <translation>eher schlecht</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>Activation {n} before, of 6</source>
        <translation>Aktivierung {n} vorher, von 6</translation>
    </message>
    <message>
        <source>Activation {n} after, of 6</source>
        <translation>Aktivierung {n} nachher, von 6</translation>
    </message>
    <message>
        <source>Activation {first} before, {last} after, of 6</source>
        <translation>Aktivierung {first} vorher, {last} nachher, von 6</translation>
    </message>
</context>
<context>
    <name>FeelingsLine</name>
    <message>
        <source>before {feeling}</source>
        <translation>vorher {feeling}</translation>
    </message>
    <message>
        <source>after {feeling}</source>
        <translation>nachher {feeling}</translation>
    </message>
    <message>
        <source>before {n}</source>
        <translation>vorher {n}</translation>
    </message>
    <message>
        <source>after {n}</source>
        <translation>nachher {n}</translation>
    </message>
    <message>
        <source>before and after {n}</source>
        <translation>vorher und nachher {n}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Leave {name} out</source>
        <translation>{name} weglassen</translation>
    </message>
    <message>
        <source>Read {name} as</source>
        <translation>{name} lesen als</translation>
    </message>
</context>
<context>
    <name>FileWatch</name>
    <message>
        <source>Open it and compare</source>
        <translation>Öffnen und vergleichen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What do you want to bring in?</source>
        <translation>Was möchtest du hereinholen?</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them below</source>
        <translation>Leg Dateien oder Ordner hier ab oder wähl sie unten</translation>
    </message>
    <message>
        <source>Exports that can be read: {apps}.</source>
        <translation>Exporte, die gelesen werden können: {apps}.</translation>
    </message>
    <message>
        <source>You see what is in them first. Nothing is written until you say so.</source>
        <translation>Du siehst zuerst, was darin ist. Nichts wird geschrieben, bis du es sagst.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>A file of LiftDesk comes in by itself. Please leave the others out.</source>
        <translation>Eine Datei von LiftDesk kommt allein herein. Bitte lass die anderen weg.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other file of the folder is in no format known here.</source>
        <comment>{n} other files of the folder are in no format known here.</comment>
        <translation>
            <numerusform>{n} andere Datei des Ordners hat kein Format, das hier bekannt ist.</numerusform>
            <numerusform>{n} andere Dateien des Ordners haben kein Format, das hier bekannt ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filled</name>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>as planned: {sets}</source>
        <translation>wie geplant: {sets}</translation>
    </message>
    <message>
        <source>{sets}, note “{note}”</source>
        <translation>{sets}, Notiz „{note}“</translation>
    </message>
    <message>
        <source>before {n}</source>
        <translation>vorher {n}</translation>
    </message>
    <message>
        <source>after {n}</source>
        <translation>nachher {n}</translation>
    </message>
    <message>
        <source>easy cardio {minutes}</source>
        <translation>lockere Ausdauer {minutes}</translation>
    </message>
    <message>
        <source>note “{note}”</source>
        <translation>Notiz „{note}“</translation>
    </message>
    <message>
        <source>{sets} at {load}</source>
        <translation>{sets} mit {load}</translation>
    </message>
    <message>
        <source>{left} left and {right} right</source>
        <translation>{left} links und {right} rechts</translation>
    </message>
    <message>
        <source>, RIR {n}</source>
        <translation>, RIR {n}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Selbsttests</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit einer Notiz</translation>
    </message>
    <message>
        <source>Pain noted</source>
        <translation>Schmerz notiert</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Logged here or imported</source>
        <translation>Hier eingetragen oder importiert</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Only sessions with this exercise</source>
        <translation>Nur Einheiten mit dieser Übung</translation>
    </message>
    <message>
        <source>Only entries from this app</source>
        <translation>Nur Einträge aus dieser App</translation>
    </message>
</context>
<context>
    <name>Gear</name>
    <message>
        <source>Your bands</source>
        <translation>Deine Bänder</translation>
    </message>
    <message>
        <source>red, green</source>
        <translation>rot, grün</translation>
    </message>
    <message>
        <source>A band has no load to count, so names are enough.</source>
        <translation>Ein Band hat kein zählbares Gewicht, Namen reichen also.</translation>
    </message>
    <message>
        <source>Fixed dumbbells, {unit} each</source>
        <translation>Feste Kurzhanteln, je {unit}</translation>
    </message>
    <message>
        <source>Kettlebells, {unit} each</source>
        <translation>Kettlebells, je {unit}</translation>
    </message>
    <message>
        <source>Steps of the cable, {unit}</source>
        <translation>Stufen am Kabel, {unit}</translation>
    </message>
    <message>
        <source>Steps of the machines, {unit}</source>
        <translation>Stufen der Maschinen, {unit}</translation>
    </message>
    <message>
        <source>2-20 by 2, 24</source>
        <translation>2-20 by 2, 24</translation>
    </message>
    <message>
        <source>Bars, {unit}</source>
        <translation>Stangen, {unit}</translation>
    </message>
    <message>
        <source>Adjustable: one empty handle, {unit}</source>
        <translation>Verstellbar: ein leerer Griff, {unit}</translation>
    </message>
    <message>
        <source>Plates, all there are, {unit}</source>
        <translation>Scheiben, alle, die da sind, {unit}</translation>
    </message>
    <message>
        <source>Plates for both handles together, {unit}</source>
        <translation>Scheiben für beide Griffe zusammen, {unit}</translation>
    </message>
    <message>
        <source>Nothing but the floor</source>
        <translation>Nichts als der Boden</translation>
    </message>
    <message>
        <source>A pair of adjustable dumbbells</source>
        <translation>Ein Paar verstellbare Kurzhanteln</translation>
    </message>
    <message>
        <source>Dumbbell rack</source>
        <translation>Kurzhantelständer</translation>
    </message>
    <message>
        <source>Barbell and plates</source>
        <translation>Langhantel und Scheiben</translation>
    </message>
    <message>
        <source>Full gym</source>
        <translation>Volles Studio</translation>
    </message>
    <message>
        <source>Lifts with the body&apos;s own weight.</source>
        <translation>Übungen mit dem eigenen Körpergewicht.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>Dumbbells</source>
        <translation>Kurzhanteln</translation>
    </message>
    <message>
        <source>Kettlebells</source>
        <translation>Kettlebells</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a barbell</source>
        <translation>eine Langhantel</translation>
    </message>
    <message>
        <source>dumbbells</source>
        <translation>Kurzhanteln</translation>
    </message>
    <message>
        <source>a kettlebell</source>
        <translation>eine Kettlebell</translation>
    </message>
    <message>
        <source>a cable</source>
        <translation>ein Kabel</translation>
    </message>
    <message>
        <source>a machine</source>
        <translation>eine Maschine</translation>
    </message>
    <message>
        <source>a band</source>
        <translation>ein Band</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>No loads: done without.</source>
        <translation>Keine Gewichte: geht ohne.</translation>
    </message>
    <message>
        <source>These loads: {loads}</source>
        <translation>Diese Gewichte: {loads}</translation>
    </message>
    <message>
        <source>{lift} ({what})</source>
        <translation>{lift} ({what})</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} mehr</translation>
    </message>
    <message>
        <source>In your routine, these need something else than {place} has: {lifts}.</source>
        <translation>In deinem Trainingsplan brauchen diese etwas anderes, als {place} hat: {lifts}.</translation>
    </message>
</context>
<context>
    <name>GearSection</name>
    <message>
        <source>{loads}. The usual ones, until you write yours.</source>
        <translation>{loads}. Die üblichen, bis du deine aufschreibst.</translation>
    </message>
</context>
<context>
    <name>GeneralStep</name>
    <message>
        <source>Language, units and paper</source>
        <translation>Sprache, Maßeinheiten und Papier</translation>
    </message>
    <message>
        <source>All of it can be changed later. Nothing that is logged is ever converted.</source>
        <translation>Alles lässt sich später ändern. Nichts Eingetragenes wird je umgerechnet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Kilograms (kg)</source>
        <translation>Kilogramm (kg)</translation>
    </message>
    <message>
        <source>Pounds (lb)</source>
        <translation>Pfund (lb)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Maßeinheiten</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Loads are shown and typed in these.</source>
        <translation>Gewichte werden darin gezeigt und eingegeben.</translation>
    </message>
    <message>
        <source>For the week&apos;s plan and other sheets.</source>
        <translation>Für den Wochenplan und andere Blätter.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Lockere Ausdauer</translation>
    </message>
    <message>
        <source>Goal for a week, in minutes</source>
        <translation>Ziel für eine Woche, in Minuten</translation>
    </message>
    <message>
        <source>Yours to choose. 0 is no goal: minutes are counted all the same.</source>
        <translation>Du entscheidest. 0 heißt kein Ziel: Minuten werden trotzdem gezählt.</translation>
    </message>
    <message>
        <source>Nothing written down this week yet.</source>
        <translation>Diese Woche noch nichts aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>bytes as base64</source>
        <translation>Bytes als base64</translation>
    </message>
    <message>
        <source>{kind}, may be empty</source>
        <translation>{kind}, darf leer sein</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>what it holds</source>
        <translation>was sie enthält</translation>
    </message>
    <message>
        <source>Your LiftDesk diary in open tables</source>
        <translation>Dein LiftDesk-Tagebuch in offenen Tabellen</translation>
    </message>
    <message>
        <source>These files hold what your diary holds, one row an entry. They are not encrypted: whoever has them can read them.</source>
        <translation>Diese Dateien enthalten, was dein Tagebuch enthält, eine Zeile je Eintrag. Sie sind nicht verschlüsselt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>LiftDesk takes them in again (File, Import): into an empty diary exactly as they were, and into one in use by adding what is new.</source>
        <translation>LiftDesk nimmt sie wieder auf (Datei, Importieren): in ein leeres Tagebuch genau so, wie sie waren, und in ein benutztes, indem es Neues hinzufügt.</translation>
    </message>
    <message>
        <source>Schema {schema}. Columns that end in _id name a row of another table. In tables for spreadsheets (CSV, XLSX) a text that a spreadsheet could take for a formula begins with an apostrophe, which LiftDesk takes away again; an apostrophe alone is an empty text. In JSON bytes are {{&quot;base64&quot;: &quot;...&quot;}}. A table may be missing: it was left out on purpose.</source>
        <translation>Schema {schema}. Spalten, die auf _id enden, nennen eine Zeile einer anderen Tabelle. In Tabellen für Tabellenkalkulationen (CSV, XLSX) beginnt ein Text, der für eine Formel gehalten werden könnte, mit einem Apostroph, den LiftDesk wieder entfernt; ein Apostroph allein ist ein leerer Text. In JSON sind Bytes {{&quot;base64&quot;: &quot;...&quot;}}. Eine Tabelle kann fehlen: Sie wurde mit Absicht weggelassen.</translation>
    </message>
    <message>
        <source>LiftDesk export</source>
        <translation>LiftDesk-Export</translation>
    </message>
</context>
<context>
    <name>GuidelinesCard</name>
    <message>
        <source>Guidelines</source>
        <translation>Leitlinien</translation>
    </message>
</context>
<context>
    <name>HandbookButton</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back to {page}</source>
        <translation>Zurück zu {page}</translation>
    </message>
</context>
<context>
    <name>HeadFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>Begonnen um</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Short day</source>
        <translation>Kurzer Tag</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Add past entry</source>
        <translation>Eintrag nachtragen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>{n} strength sessions</source>
        <translation>{n} Krafteinheiten</translation>
    </message>
    <message>
        <source>{n} easy cardio</source>
        <translation>{n} lockere Ausdauer</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
</context>
<context>
    <name>HeartView</name>
    <message>
        <source>Heart rate of a session</source>
        <translation>Puls einer Einheit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>No session has a heart-rate trace yet. One comes with a FIT or TCX file of a watch: File, Import.</source>
        <translation>Noch keine Einheit hat eine Pulskurve. Sie kommt mit der FIT- oder TCX-Datei einer Uhr: Datei, Importieren.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>If you need to talk to someone</source>
        <translation>Wenn du mit jemandem reden musst</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>This app cannot contact anyone for you.</source>
        <translation>Diese App kann niemanden für dich erreichen.</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>{number} kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>{number} copied</source>
        <translation>{number} kopiert</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>Helplines by country</source>
        <translation>Hilfetelefone nach Land</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>{number} anrufen</translation>
    </message>
    <message>
        <source>{service} · {hours}</source>
        <translation>{service} · {hours}</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>SMS an {number}</translation>
    </message>
    <message>
        <source>If writing is easier: {service}, {hours}</source>
        <translation>Wenn Schreiben leichter ist: {service}, {hours}</translation>
    </message>
    <message>
        <source>To talk to someone: {service}, {hours}</source>
        <translation>Um mit jemandem zu reden: {service}, {hours}</translation>
    </message>
    <message>
        <source>If you are in danger right now, or might act on these thoughts</source>
        <translation>Wenn du gerade in Gefahr bist oder diesen Gedanken folgen könntest</translation>
    </message>
    <message>
        <source>If you are in danger right now</source>
        <translation>Wenn du gerade in Gefahr bist</translation>
    </message>
    <message>
        <source>In danger right now</source>
        <translation>Gerade in Gefahr</translation>
    </message>
    <message>
        <source>LiftDesk lists no line for this country. In danger right now: call your local emergency number, 112 in the EU.</source>
        <translation>LiftDesk führt für dieses Land keine Nummer. Gerade in Gefahr: Ruf deine örtliche Notrufnummer an, 112 in der EU.</translation>
    </message>
    <message>
        <source>Elsewhere: {address}</source>
        <translation>Anderswo: {address}</translation>
    </message>
    <message>
        <source>Last checked {month}.</source>
        <translation>Zuletzt geprüft {month}.</translation>
    </message>
    <message>
        <source>Last checked {month} in: {sources}. Not yet confirmed with the service itself.</source>
        <translation>Zuletzt geprüft {month} in: {sources}. Noch nicht beim Dienst selbst bestätigt.</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Mood is hidden. Ctrl+Shift+M shows it again.</source>
        <translation>Die Stimmung ist ausgeblendet. Ctrl+Shift+M zeigt sie wieder.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Rest days count as done.</source>
        <translation>Ruhetage zählen als gemacht.</translation>
    </message>
    <message>
        <source>How you felt</source>
        <translation>Wie du dich gefühlt hast</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Ausgeblendet.</translation>
    </message>
    <message>
        <source>Notes on sets</source>
        <translation>Notizen zu Sätzen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>before the warm-up, and after</source>
        <translation>vor dem Aufwärmen und danach</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>{n} strength</source>
        <translation>{n} Kraft</translation>
    </message>
    <message>
        <source>{n} min easy</source>
        <translation>{n} min locker</translation>
    </message>
    <message>
        <source>feeling before {feeling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeling after {feeling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>what you can do now</source>
        <translation>was du jetzt kannst</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Einheit {code}</translation>
    </message>
    <message>
        <source>{name}, short day</source>
        <translation>{name}, kurzer Tag</translation>
    </message>
    <message>
        <source>{day}, rest day</source>
        <translation>{day}, Ruhetag</translation>
    </message>
    <message>
        <source>{lift}, set {n}: {note}</source>
        <translation>{lift}, Satz {n}: {note}</translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation>lieber nicht sagen</translation>
    </message>
    <message>
        <source>in turn with {lifts}</source>
        <translation>abwechselnd mit {lifts}</translation>
    </message>
    <message>
        <source>planned {target}</source>
        <translation>geplant {target}</translation>
    </message>
    <message>
        <source>set {n}</source>
        <translation>Satz {n}</translation>
    </message>
    <message>
        <source>RIR {n}</source>
        <translation>RIR {n}</translation>
    </message>
    <message>
        <source>no estimate
over {n} reps</source>
        <translation>keine Schätzung
über {n} Wdh.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Added to {day}.</source>
        <translation>Zu {day} hinzugefügt.</translation>
    </message>
    <message>
        <source>Check-in added to {day}.</source>
        <translation>Check-in zu {day} hinzugefügt.</translation>
    </message>
    <message>
        <source>{entries} copied as text.</source>
        <translation>{entries} als Text kopiert.</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>{n} seconds are over</source>
        <translation>{n} Sekunden sind um</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Timer starten</translation>
    </message>
    <message>
        <source>Start the other side</source>
        <translation>Andere Seite starten</translation>
    </message>
    <message>
        <source>Space in the seconds field does the same</source>
        <translation>Space im Sekundenfeld tut dasselbe</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Space starts and stops</source>
        <translation>Space startet und stoppt</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>{entries} added.</source>
        <translation>{entries} hinzugefügt.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Dateien zum Importieren</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Ordner zum Importieren</translation>
    </message>
    <message>
        <source>rest timer</source>
        <translation>Pausentimer</translation>
    </message>
    <message>
        <source>note without a set</source>
        <translation>Notiz ohne Satz</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>nichts wurde gemacht</translation>
    </message>
    <message>
        <source>planned, not done</source>
        <translation>geplant, nicht gemacht</translation>
    </message>
    <message>
        <source>nothing that a training diary keeps</source>
        <translation>nichts, was ein Trainingstagebuch behält</translation>
    </message>
    <message>
        <source>the same entry again</source>
        <translation>derselbe Eintrag noch einmal</translation>
    </message>
    <message>
        <source>strength training without its sets</source>
        <translation>Krafttraining ohne seine Sätze</translation>
    </message>
    <message>
        <source>no telling which scale it is on</source>
        <translation>nicht zu sagen, auf welcher Skala es ist</translation>
    </message>
    <message>
        <source>{app}, {rows}</source>
        <translation>{app}, {rows}</translation>
    </message>
    <message>
        <source>No app is known for this table. You say next what is in it.</source>
        <translation>Für diese Tabelle ist keine App bekannt. Du sagst als Nächstes, was darin steht.</translation>
    </message>
    <message>
        <source>Loads like these come with plates of 1.25 and 2.5: kilograms, it seems.</source>
        <translation>Solche Gewichte gehören zu Scheiben von 1,25 und 2,5: Kilogramm, wie es scheint.</translation>
    </message>
    <message>
        <source>Loads like these come with plates of 25 and 45: pounds, it seems.</source>
        <translation>Solche Gewichte gehören zu Scheiben von 25 und 45: Pfund, wie es scheint.</translation>
    </message>
    <message>
        <source>The loads do not tell. Your diary shows pounds.</source>
        <translation>Die Gewichte verraten es nicht. Dein Tagebuch zeigt Pfund.</translation>
    </message>
    <message>
        <source>The loads do not tell. Your diary shows kilograms.</source>
        <translation>Die Gewichte verraten es nicht. Dein Tagebuch zeigt Kilogramm.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>similar ones exist</source>
        <translation>ähnliche gibt es</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>another name of it</source>
        <translation>ein anderer Name dafür</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>several fit, please choose</source>
        <translation>mehrere passen, bitte wählen</translation>
    </message>
    <message>
        <source>new exercise</source>
        <translation>neue Übung</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>deine Wahl</translation>
    </message>
    <message>
        <source>grows by {entries}</source>
        <translation>wächst um {entries}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>differs from yours</source>
        <translation>anders als deiner</translation>
    </message>
    <message>
        <source>same as one from elsewhere</source>
        <translation>gleich wie einer von anderswo</translation>
    </message>
    <message>
        <source>heart rate for a session</source>
        <translation>Puls für eine Einheit</translation>
    </message>
    <message>
        <source>heart rate without a session, left out</source>
        <translation>Puls ohne Einheit, weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>{n} session is in your diary and differs from the file.</source>
        <comment>{n} sessions are in your diary and differ from the file.</comment>
        <translation>
            <numerusform>{n} Einheit ist in deinem Tagebuch und anders als in der Datei.</numerusform>
            <numerusform>{n} Einheiten sind in deinem Tagebuch und anders als in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is in your diary from elsewhere.</source>
        <comment>{n} entries are in your diary from elsewhere.</comment>
        <translation>
            <numerusform>{n} Eintrag ist von anderswo in deinem Tagebuch.</numerusform>
            <numerusform>{n} Einträge sind von anderswo in deinem Tagebuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Die der Datei nehmen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Yours stay as they are; the file&apos;s are left out.</source>
        <translation>Deine bleiben, wie sie sind; die der Datei werden weggelassen.</translation>
    </message>
    <message>
        <source>The file&apos;s take their place. Feelings and pain noted with yours go with them; Undo brings all of it back.</source>
        <translation>Die der Datei treten an ihre Stelle. Gefühle und Schmerz, die bei deinen notiert sind, gehen mit ihnen; Rückgängig holt alles zurück.</translation>
    </message>
    <message>
        <source>Both are kept, so these count twice.</source>
        <translation>Beide werden behalten, also zählen diese doppelt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry lies before 1990.</source>
        <comment>{n} entries lie before 1990.</comment>
        <translation>
            <numerusform>{n} Eintrag liegt vor 1990.</numerusform>
            <numerusform>{n} Einträge liegen vor 1990.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry lies in the future.</source>
        <comment>{n} entries lie in the future.</comment>
        <translation>
            <numerusform>{n} Eintrag liegt in der Zukunft.</numerusform>
            <numerusform>{n} Einträge liegen in der Zukunft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} session is longer than 6 hours: often a timer left running.</source>
        <comment>{n} sessions are longer than 6 hours: often a timer left running.</comment>
        <translation>
            <numerusform>{n} Einheit ist länger als 6 Stunden: oft ein Timer, der weiterlief.</numerusform>
            <numerusform>{n} Einheiten sind länger als 6 Stunden: oft ein Timer, der weiterlief.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set is heavier than 500 kg: sometimes a unit mixed up.</source>
        <comment>{n} sets are heavier than 500 kg: sometimes a unit mixed up.</comment>
        <translation>
            <numerusform>{n} Satz ist schwerer als 500 kg: manchmal eine verwechselte Einheit.</numerusform>
            <numerusform>{n} Sätze sind schwerer als 500 kg: manchmal eine verwechselte Einheit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set has more than 100 repetitions.</source>
        <comment>{n} sets have more than 100 repetitions.</comment>
        <translation>
            <numerusform>{n} Satz hat mehr als 100 Wiederholungen.</numerusform>
            <numerusform>{n} Sätze haben mehr als 100 Wiederholungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is of {day}, and is imported as it is.</source>
        <comment>The first is of {day}. They are imported as they are.</comment>
        <translation>
            <numerusform>Er ist vom {day} und wird importiert, wie er ist.</numerusform>
            <numerusform>Der erste ist vom {day}; sie werden importiert, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} left out: {reason}.</source>
        <translation>{rows} weggelassen: {reason}.</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>dein Name</translation>
    </message>
    <message>
        <source>body weight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>other health data</source>
        <translation>andere Gesundheitsdaten</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>In the file and not kept: {details}.</source>
        <translation>In der Datei und nicht behalten: {details}.</translation>
    </message>
    <message>
        <source>{entries} of {name} added.</source>
        <translation>{entries} aus {name} hinzugefügt.</translation>
    </message>
    <message>
        <source>{entries} from {files} added.</source>
        <translation>{entries} aus {files} hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} name is not known here: without a choice it is left out.</source>
        <comment>{n} names are not known here: without a choice they are left out.</comment>
        <translation>
            <numerusform>{n} Name ist hier nicht bekannt: Ohne Wahl bleibt er weg.</numerusform>
            <numerusform>{n} Namen sind hier nicht bekannt: Ohne Wahl bleiben sie weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>1, worst</source>
        <translation>1, am schlechtesten</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3, neither</source>
        <translation>3, weder noch</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5, best</source>
        <translation>5, am besten</translation>
    </message>
    <message>
        <source>Read as an export of LiftDesk itself.</source>
        <translation>Gelesen als Export von LiftDesk selbst.</translation>
    </message>
    <message>
        <source>Read as a data file or backup of LiftDesk.</source>
        <translation>Gelesen als Datendatei oder Sicherung von LiftDesk.</translation>
    </message>
    <message>
        <source>Read as an activity of a watch (FIT).</source>
        <translation>Gelesen als Aktivität einer Uhr (FIT).</translation>
    </message>
    <message>
        <source>Read as activities of a training app (TCX).</source>
        <translation>Gelesen als Aktivitäten einer Trainings-App (TCX).</translation>
    </message>
    <message>
        <source>Read as tracks (GPX).</source>
        <translation>Gelesen als Strecken (GPX).</translation>
    </message>
    <message>
        <source>Read as an archive of activities.</source>
        <translation>Gelesen als Archiv von Aktivitäten.</translation>
    </message>
    <message>
        <source>Read as quick lines under dates.</source>
        <translation>Gelesen als Schnellzeilen unter einem Datum.</translation>
    </message>
    <message>
        <source>Read by what its columns hold.</source>
        <translation>Gelesen nach dem, was die Spalten enthalten.</translation>
    </message>
    <message>
        <source>Read as an export of {app}.</source>
        <translation>Gelesen als Export von {app}.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Each file that was added to the diary. Taking one back removes what it added and leaves everything else as it is; a backup is made first.</source>
        <translation>Jede Datei, die zum Tagebuch kam. Nimmst du eine zurück, geht, was sie brachte, und alles andere bleibt, wie es ist; zuerst entsteht eine Sicherung.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Files that you import are listed here, newest first.</source>
        <translation>Dateien, die du importierst, stehen hier, die neueste zuerst.</translation>
    </message>
    <message>
        <source>The import of {name} is taken back.</source>
        <translation>Der Import von {name} ist zurückgenommen.</translation>
    </message>
    <message>
        <source>{app}, {file}</source>
        <translation>{app}, {file}</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Ja, zurücknehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{action}: {file}</source>
        <translation>{action}: {file}</translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>hinzugefügt {day}</translation>
    </message>
    <message>
        <source>in the diary from it: {what}</source>
        <translation>davon im Tagebuch: {what}</translation>
    </message>
    <message>
        <source>nothing of it is in the diary now</source>
        <translation>nichts davon ist jetzt im Tagebuch</translation>
    </message>
</context>
<context>
    <name>InnerPage</name>
    <message>
        <source>Back to {tab}</source>
        <translation>Zurück zu {tab}</translation>
    </message>
</context>
<context>
    <name>InnerPages</name>
    <message>
        <source>Medicines and training</source>
        <translation>Medikamente und Training</translation>
    </message>
    <message>
        <source>What studies found</source>
        <translation>Was Studien fanden</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>On training days your evening mood was {difference} (likely range {low} to {high}, {days} days). That is too uncertain to call a difference.</source>
        <translation>An Trainingstagen war deine Stimmung am Abend {difference} (wahrscheinlicher Bereich {low} bis {high}, {days} Tage). Das ist zu unsicher, um von einem Unterschied zu sprechen.</translation>
    </message>
    <message>
        <source>Taking the day before into account, evenings after training were {difference} (likely range {low} to {high}, {days} days). This is a pattern in your diary, not proof of cause: you may train on days that were going to be {way}.</source>
        <translation>Den Tag davor eingerechnet, waren Abende nach dem Training {difference} (wahrscheinlicher Bereich {low} bis {high}, {days} Tage). Das ist ein Muster in deinem Tagebuch, kein Beweis einer Ursache: Vielleicht trainierst du an Tagen, die ohnehin {way} geworden wären.</translation>
    </message>
    <message>
        <source>Training days went along with the weekdays, so evenings after training cannot be told apart from them.</source>
        <translation>Trainingstage gingen mit den Wochentagen einher, deshalb lassen sich Abende nach dem Training nicht von ihnen trennen.</translation>
    </message>
    <message>
        <source>On training days evening mood was {difference} (likely range {low} to {high}, {days} days). That is too uncertain to call a difference.</source>
        <translation>An Trainingstagen war die Stimmung am Abend {difference} (wahrscheinlicher Bereich {low} bis {high}, {days} Tage). Das ist zu unsicher, um von einem Unterschied zu sprechen.</translation>
    </message>
    <message>
        <source>Taking the day before into account, evenings after training were {difference} (likely range {low} to {high}, {days} days). This is a pattern in a diary, not proof of cause: training may fall on days that were going to be {way}.</source>
        <translation>Den Tag davor eingerechnet, waren Abende nach dem Training {difference} (wahrscheinlicher Bereich {low} bis {high}, {days} Tage). Das ist ein Muster in einem Tagebuch, kein Beweis einer Ursache: Training fällt vielleicht auf Tage, die ohnehin {way} geworden wären.</translation>
    </message>
    <message>
        <source>On the day after training your evening mood was {difference} (likely range {low} to {high}, {days} days). That is too uncertain to call a difference.</source>
        <translation>Am Tag nach dem Training war deine Stimmung am Abend {difference} (wahrscheinlicher Bereich {low} bis {high}, {days} Tage). Das ist zu unsicher, um von einem Unterschied zu sprechen.</translation>
    </message>
    <message>
        <source>Taking the evening before into account, evenings on the day after training were {difference} (likely range {low} to {high}, {days} days). This is a pattern in your diary, not proof of cause: you may train before days that were going to be {way}.</source>
        <translation>Den Abend davor eingerechnet, waren Abende am Tag nach dem Training {difference} (wahrscheinlicher Bereich {low} bis {high}, {days} Tage). Das ist ein Muster in deinem Tagebuch, kein Beweis einer Ursache: Vielleicht trainierst du vor Tagen, die ohnehin {way} geworden wären.</translation>
    </message>
    <message>
        <source>Rest days are part of training, an easier week is always possible, and talking with somebody you trust can help.</source>
        <translation>Ruhetage gehören zum Training, eine leichtere Woche ist immer möglich, und mit jemandem zu reden, dem du vertraust, kann helfen.</translation>
    </message>
    <message>
        <source>A lift that ends with its own day looks just the same.</source>
        <translation>Ein Hoch, das mit seinem Tag endet, sieht genauso aus.</translation>
    </message>
    <message>
        <source>Next look on {day}.</source>
        <translation>Nächster Blick am {day}.</translation>
    </message>
    <message>
        <source>Still collecting: no evening rating yet. Nothing can be said yet, and that is normal.</source>
        <translation>Sammelt noch: bisher keine Bewertung am Abend. Noch lässt sich nichts sagen, und das ist normal.</translation>
    </message>
    <message>
        <source>Enough is collected for the next look.</source>
        <translation>Für den nächsten Blick ist genug gesammelt.</translation>
    </message>
    <message>
        <source>Still collecting: {lacking}. Nothing can be said yet, and that is normal.</source>
        <translation>Sammelt noch: {lacking}. Noch lässt sich nichts sagen, und das ist normal.</translation>
    </message>
    <message>
        <source>For the day after training: {text}</source>
        <translation>Für den Tag nach dem Training: {text}</translation>
    </message>
    <message>
        <source>Your training days are nearly always the same weekdays, so the two cannot be told apart.</source>
        <translation>Deine Trainingstage sind fast immer dieselben Wochentage, deshalb lassen sich beide nicht trennen.</translation>
    </message>
    <message>
        <source>Your training days go along with the weekdays, so the two cannot be told apart.</source>
        <translation>Deine Trainingstage gehen mit den Wochentagen einher, deshalb lassen sich beide nicht trennen.</translation>
    </message>
    <message>
        <source>{have} of {need} days</source>
        <translation>{have} von {need} Tagen</translation>
    </message>
    <message>
        <source>{have} of {need} day pairs</source>
        <translation>{have} von {need} Tagespaaren</translation>
    </message>
    <message>
        <source>{have} of {need} training days</source>
        <translation>{have} von {need} Trainingstagen</translation>
    </message>
    <message>
        <source>{have} of {need} other days</source>
        <translation>{have} von {need} anderen Tagen</translation>
    </message>
    <message>
        <source>ratings that differ</source>
        <translation>Bewertungen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>days that follow a less even pattern</source>
        <translation>Tage, die einem weniger gleichmäßigen Muster folgen</translation>
    </message>
    <message>
        <source>an evening rating from the last {need} days</source>
        <translation>eine Bewertung am Abend aus den letzten {need} Tagen</translation>
    </message>
    <message>
        <source>{have} of {need} weekdays both with training and without</source>
        <translation>{have} von {need} Wochentagen sowohl mit als auch ohne Training</translation>
    </message>
    <message>
        <source>Weekly mean mood: {weeks} of {needed} weeks that have four rated days.</source>
        <translation>Mittlere Stimmung pro Woche: {weeks} von {needed} Wochen, die vier bewertete Tage haben.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has been rising: {slope} points in four weeks (likely range {low} to {high}, {weeks} weeks). Much else changes over such a time.</source>
        <translation>Deine mittlere Stimmung pro Woche ist gestiegen: {slope} Punkte in vier Wochen (wahrscheinlicher Bereich {low} bis {high}, {weeks} Wochen). Vieles andere ändert sich in so einer Zeit.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has been falling: {slope} points in four weeks (likely range {low} to {high}, {weeks} weeks). Much else changes over such a time.</source>
        <translation>Deine mittlere Stimmung pro Woche ist gesunken: {slope} Punkte in vier Wochen (wahrscheinlicher Bereich {low} bis {high}, {weeks} Wochen). Vieles andere ändert sich in so einer Zeit.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has no clear direction: {slope} points in four weeks (likely range {low} to {high}, {weeks} weeks).</source>
        <translation>Deine mittlere Stimmung pro Woche hat keine klare Richtung: {slope} Punkte in vier Wochen (wahrscheinlicher Bereich {low} bis {high}, {weeks} Wochen).</translation>
    </message>
    <message>
        <source>Before and after a session: {sessions} of {needed} sessions rated at both.</source>
        <translation>Vor und nach einer Einheit: {sessions} von {needed} Einheiten mit beiden Bewertungen.</translation>
    </message>
    <message>
        <source>Over {sessions} sessions the rating moved by {mean} points on average (likely range {low} to {high}), by {median} in the middle one, and ended higher in {higher}.</source>
        <translation>Über {sessions} Einheiten bewegte sich die Bewertung im Durchschnitt um {mean} Punkte (wahrscheinlicher Bereich {low} bis {high}), in der mittleren um {median}, und endete in {higher} höher.</translation>
    </message>
    <message>
        <source>People often start sessions below their usual level, and would drift back anyway.</source>
        <translation>Menschen beginnen Einheiten oft unter ihrem üblichen Niveau und kämen ohnehin dahin zurück.</translation>
    </message>
    <message>
        <source>Coin-flip weeks are looked at once, from {day} on, with {needed} rated days that were drawn and {needed} that were not; so far there are {drawn} and {other}.</source>
        <translation>Münzwurf-Wochen werden einmal angesehen, ab {day}, mit {needed} bewerteten Tagen, die gezogen wurden, und {needed}, die es nicht wurden; bisher sind es {drawn} und {other}.</translation>
    </message>
    <message>
        <source>In your coin-flip weeks, chance picked the days, so mood before cannot explain it: {value} points ({low} to {high}, {days} days).</source>
        <translation>In deinen Münzwurf-Wochen wählte der Zufall die Tage, deshalb kann die Stimmung davor es nicht erklären: {value} Punkte ({low} bis {high}, {days} Tage).</translation>
    </message>
    <message>
        <source>In weeks in which chance picked the training days, so that mood before cannot explain it: {value} points ({low} to {high}, {days} days).</source>
        <translation>In Wochen, in denen der Zufall die Trainingstage wählte, sodass die Stimmung davor es nicht erklären kann: {value} Punkte ({low} bis {high}, {days} Tage).</translation>
    </message>
    <message>
        <source>That is too uncertain to call a difference.</source>
        <translation>Das ist zu unsicher, um von einem Unterschied zu sprechen.</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <source>{points} points higher</source>
        <translation>{points} Punkte höher</translation>
    </message>
    <message>
        <source>{points} points lower</source>
        <translation>{points} Punkte niedriger</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>On training days your evening mood was {difference}: likely range {low} to {high} points, from {days} days, taking the day before into account.</source>
        <translation>An Trainingstagen war deine Stimmung am Abend {difference}: wahrscheinlicher Bereich {low} bis {high} Punkte, aus {days} Tagen, den Tag davor eingerechnet.</translation>
    </message>
    <message>
        <source>Likely range {low} to {high} points, from {days} days, taking the day before into account.</source>
        <translation>Wahrscheinlicher Bereich {low} bis {high} Punkte, aus {days} Tagen, den Tag davor eingerechnet.</translation>
    </message>
    <message>
        <source>A pattern in your diary, not proof of cause: you may train on days that were going to be {way}.</source>
        <translation>Ein Muster in deinem Tagebuch, kein Beweis einer Ursache: Vielleicht trainierst du an Tagen, die ohnehin {way} geworden wären.</translation>
    </message>
    <message>
        <source>Evenings after training were {difference}.</source>
        <translation>Abende nach dem Training waren {difference}.</translation>
    </message>
    <message>
        <source>On the day after training your evening mood was {difference}: likely range {low} to {high} points, from {days} days, taking the evening before into account.</source>
        <translation>Am Tag nach dem Training war deine Stimmung am Abend {difference}: wahrscheinlicher Bereich {low} bis {high} Punkte, aus {days} Tagen, den Abend davor eingerechnet.</translation>
    </message>
    <message>
        <source>Likely range {low} to {high} points, from {days} days, taking the evening before into account.</source>
        <translation>Wahrscheinlicher Bereich {low} bis {high} Punkte, aus {days} Tagen, den Abend davor eingerechnet.</translation>
    </message>
    <message>
        <source>A pattern in your diary, not proof of cause: you may train before days that were going to be {way}.</source>
        <translation>Ein Muster in deinem Tagebuch, kein Beweis einer Ursache: Vielleicht trainierst du vor Tagen, die ohnehin {way} geworden wären.</translation>
    </message>
    <message>
        <source>The evening after was {difference}.</source>
        <translation>Der Abend danach war {difference}.</translation>
    </message>
    <message>
        <source>Coin-flip weeks are looked at once, when they are over.</source>
        <translation>Münzwurf-Wochen werden einmal angesehen, wenn sie vorbei sind.</translation>
    </message>
    <message>
        <source>From {day} on, with {needed} rated days that were drawn and {needed} that were not; so far there are {drawn} and {other}.</source>
        <translation>Ab {day}, mit {needed} bewerteten Tagen, die gezogen wurden, und {needed}, die es nicht wurden; bisher sind es {drawn} und {other}.</translation>
    </message>
    <message>
        <source>Nothing can be said yet, and that is normal.</source>
        <translation>Noch lässt sich nichts sagen, und das ist normal.</translation>
    </message>
    <message>
        <source>Evenings of drawn days were {difference}.</source>
        <translation>Abende gezogener Tage waren {difference}.</translation>
    </message>
    <message>
        <source>It speaks of these weeks and of you, not of anybody else.</source>
        <translation>Es spricht von diesen Wochen und von dir, von niemandem sonst.</translation>
    </message>
    <message>
        <source>Too few rated days to answer.</source>
        <translation>Zu wenige bewertete Tage für eine Antwort.</translation>
    </message>
    <message>
        <source>It takes {needed} rated days that were drawn and {needed} that were not; there are {drawn} and {other}.</source>
        <translation>Nötig sind {needed} bewertete Tage, die gezogen wurden, und {needed}, die es nicht wurden; es sind {drawn} und {other}.</translation>
    </message>
    <message>
        <source>Weeks without ratings are weeks like any others.</source>
        <translation>Wochen ohne Bewertungen sind Wochen wie alle anderen.</translation>
    </message>
    <message>
        <source>You often start a little low, and would drift back anyway.</source>
        <translation>Du beginnst oft etwas niedriger und kämst ohnehin zurück.</translation>
    </message>
    <message>
        <source>Whoever starts a little low drifts back up anyway.</source>
        <translation>Wer etwas niedriger beginnt, kommt ohnehin wieder hoch.</translation>
    </message>
    <message>
        <source>Next look {day}</source>
        <translation>Nächster Blick {day}</translation>
    </message>
    <message>
        <source>{value} points, likely range {low} to {high}; 0 is {zero}.</source>
        <translation>{value} Punkte, wahrscheinlicher Bereich {low} bis {high}; 0 heißt {zero}.</translation>
    </message>
    <message>
        <source>Training and weekdays cannot be told apart.</source>
        <translation>Training und Wochentage lassen sich nicht trennen.</translation>
    </message>
    <message>
        <source>A steady plan is a good plan; only this question stays open.</source>
        <translation>Ein fester Plan ist ein guter Plan; nur diese Frage bleibt offen.</translation>
    </message>
    <message>
        <source>Still collecting</source>
        <translation>Sammelt noch</translation>
    </message>
    <message>
        <source>No evening rating yet.</source>
        <translation>Noch keine Bewertung am Abend.</translation>
    </message>
    <message>
        <source>Also still needed: {lacking}.</source>
        <translation>Auch noch nötig: {lacking}.</translation>
    </message>
    <message>
        <source>Still needed: {lacking}.</source>
        <translation>Noch nötig: {lacking}.</translation>
    </message>
    <message>
        <source>Your training days are nearly always the same weekdays, so a difference could be either&apos;s.</source>
        <translation>Deine Trainingstage sind fast immer dieselben Wochentage, deshalb könnte ein Unterschied von beiden kommen.</translation>
    </message>
    <message>
        <source>Your training days go along with the weekdays, so a difference could be either&apos;s.</source>
        <translation>Deine Trainingstage gehen mit den Wochentagen einher, deshalb könnte ein Unterschied von beiden kommen.</translation>
    </message>
    <message>
        <source>Too uncertain to call a difference.</source>
        <translation>Zu unsicher, um von einem Unterschied zu sprechen.</translation>
    </message>
    <message>
        <source>There may be a difference or none: the range holds both.</source>
        <translation>Vielleicht gibt es einen Unterschied, vielleicht keinen: Der Bereich enthält beides.</translation>
    </message>
    <message>
        <source>A week counts when four of its days are rated.</source>
        <translation>Eine Woche zählt, wenn vier ihrer Tage bewertet sind.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has been rising.</source>
        <translation>Deine mittlere Stimmung pro Woche ist gestiegen.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has been falling.</source>
        <translation>Deine mittlere Stimmung pro Woche ist gesunken.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has no clear direction.</source>
        <translation>Deine mittlere Stimmung pro Woche hat keine klare Richtung.</translation>
    </message>
    <message>
        <source>{slope} points in four weeks: likely range {low} to {high}, from {weeks} weeks.</source>
        <translation>{slope} Punkte in vier Wochen: wahrscheinlicher Bereich {low} bis {high}, aus {weeks} Wochen.</translation>
    </message>
    <message>
        <source>Much else changes over such a time.</source>
        <translation>Vieles andere ändert sich in so einer Zeit.</translation>
    </message>
    <message>
        <source>{have} of {need} weeks</source>
        <translation>{have} von {need} Wochen</translation>
    </message>
    <message>
        <source>A session counts when it is rated before and after.</source>
        <translation>Eine Einheit zählt, wenn sie vorher und nachher bewertet ist.</translation>
    </message>
    <message>
        <source>The rating moved by {mean} points on average, likely range {low} to {high}, and by {median} in the middle one.</source>
        <translation>Die Bewertung bewegte sich im Durchschnitt um {mean} Punkte, wahrscheinlicher Bereich {low} bis {high}, und in der mittleren um {median}.</translation>
    </message>
    <message>
        <source>Rated higher after {higher} of {sessions} sessions.</source>
        <translation>Höher bewertet nach {higher} von {sessions} Einheiten.</translation>
    </message>
    <message>
        <source>{have} of {need} sessions</source>
        <translation>{have} von {need} Einheiten</translation>
    </message>
    <message>
        <source>{sessions} a week: {moods}.</source>
        <translation>{sessions} pro Woche: {moods}.</translation>
    </message>
    <message>
        <source>A week appears when four of its days are rated.</source>
        <translation>Eine Woche erscheint, wenn vier ihrer Tage bewertet sind.</translation>
    </message>
    <message>
        <source>One dot for each week, {weeks} so far.</source>
        <translation>Ein Punkt für jede Woche, bisher {weeks}.</translation>
    </message>
    <message>
        <source>A picture alone: nothing is tested here.</source>
        <translation>Nur ein Bild: Hier wird nichts getestet.</translation>
    </message>
    <message>
        <source>{have} days, {need} needed</source>
        <translation>{have} Tage, {need} nötig</translation>
    </message>
    <message>
        <source>{have} day pairs, {need} needed</source>
        <translation>{have} Tagespaare, {need} nötig</translation>
    </message>
    <message>
        <source>{have} training days, {need} needed</source>
        <translation>{have} Trainingstage, {need} nötig</translation>
    </message>
    <message>
        <source>{have} other days, {need} needed</source>
        <translation>{have} andere Tage, {need} nötig</translation>
    </message>
    <message>
        <source>{have} weekdays both with training and without, {need} needed</source>
        <translation>{have} Wochentage sowohl mit als auch ohne Training, {need} nötig</translation>
    </message>
</context>
<context>
    <name>InsightColumn</name>
    <message>
        <source>Training and mood</source>
        <translation>Training und Stimmung</translation>
    </message>
    <message>
        <source>The day after training</source>
        <translation>Der Tag nach dem Training</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Wie das berechnet wird</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>What the diary says</source>
        <translation>Was das Tagebuch sagt</translation>
    </message>
    <message>
        <source>About you alone, from what you wrote down. Higher, lower and “cannot say” are told alike.</source>
        <translation>Nur über dich, aus dem, was du aufgeschrieben hast. Höher, niedriger und „lässt sich nicht sagen“ stehen gleich da.</translation>
    </message>
    <message>
        <source>What studies found, and how sure they are</source>
        <translation>Was Studien fanden und wie sicher sie sind</translation>
    </message>
    <message>
        <source>The evening after training</source>
        <translation>Der Abend nach dem Training</translation>
    </message>
    <message>
        <source>The day after training</source>
        <translation>Der Tag nach dem Training</translation>
    </message>
    <message>
        <source>Before and after a session</source>
        <translation>Vor und nach einer Einheit</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Coin-flip weeks</source>
        <translation>Münzwurf-Wochen</translation>
    </message>
    <message>
        <source>Chance can pick the days for a few weeks.</source>
        <translation>Der Zufall kann ein paar Wochen lang die Tage wählen.</translation>
    </message>
    <message>
        <source>Your mood cannot pick them then, so this is the one way here to tell what training does to it. Optional, and over at any time.</source>
        <translation>Deine Stimmung kann sie dann nicht aussuchen. Nur so lässt sich hier erkennen, was Training mit ihr macht. Freiwillig, und jederzeit beendbar.</translation>
    </message>
</context>
<context>
    <name>IntervalPicture</name>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>Keep this computer&apos;s</source>
        <translation>Von diesem Computer behalten</translation>
    </message>
    <message>
        <source>Take the other&apos;s</source>
        <translation>Vom anderen nehmen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Go back to it</source>
        <translation>Dahin zurückgehen</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>This is sample data. Leave it first: your diary is deleted from its own window.</source>
        <translation>Das sind Beispieldaten. Verlass sie zuerst: Dein Tagebuch wird aus seinem eigenen Fenster gelöscht.</translation>
    </message>
    <message>
        <source>Restore which backup</source>
        <translation>Welche Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;All files (*)</source>
        <translation>LiftDesk-Dateien (*.liftdesk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Ein zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>When LiftDesk started</source>
        <translation>Als LiftDesk startete</translation>
    </message>
    <message>
        <source>When LiftDesk was closed</source>
        <translation>Als LiftDesk geschlossen wurde</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before LiftDesk updated the file</source>
        <translation>Bevor LiftDesk die Datei aktualisierte</translation>
    </message>
    <message>
        <source>The diary before a backup was restored</source>
        <translation>Das Tagebuch, bevor eine Sicherung wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>Before two diaries were joined</source>
        <translation>Bevor zwei Tagebücher vereint wurden</translation>
    </message>
    <message>
        <source>Before many entries were deleted</source>
        <translation>Bevor viele Einträge gelöscht wurden</translation>
    </message>
    <message>
        <source>Before the trash was emptied</source>
        <translation>Bevor der Papierkorb geleert wurde</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} check-in</source>
        <comment>{n} check-ins</comment>
        <translation>
            <numerusform>{n} Check-in</numerusform>
            <numerusform>{n} Check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} self-check</source>
        <comment>{n} self-checks</comment>
        <translation>
            <numerusform>{n} Selbsttest</numerusform>
            <numerusform>{n} Selbsttests</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>Without {what} that the diary has now.</source>
        <translation>Ohne das, was das Tagebuch jetzt hat: {what}.</translation>
    </message>
    <message>
        <source>With {what} that the diary no longer has.</source>
        <translation>Mit dem, was das Tagebuch nicht mehr hat: {what}.</translation>
    </message>
    <message>
        <source>The same entries as the diary has now.</source>
        <translation>Dieselben Einträge, die das Tagebuch jetzt hat.</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>Geprüft {day}</translation>
    </message>
    <message>
        <source>The backup was not looked at; check again later.</source>
        <translation>Die Sicherung wurde nicht angesehen; prüfe später noch einmal.</translation>
    </message>
    <message>
        <source>This backup is not as it was written, so please do not rely on it. The diary and the other backups are untouched.</source>
        <translation>Diese Sicherung ist nicht so, wie sie geschrieben wurde, also verlass dich bitte nicht auf sie. Das Tagebuch und die anderen Sicherungen sind unberührt.</translation>
    </message>
    <message>
        <source>This backup did not pass its check.</source>
        <translation>Diese Sicherung hat ihre Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>The diary is as it was.</source>
        <translation>Das Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>A copy there is not as it was written.</source>
        <translation>Eine Kopie dort ist nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be reached.</source>
        <translation>Die Datei oder ihr Ordner ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>Der Datenträger antwortet nicht.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Ein anderes Programm nutzt die Datei.</translation>
    </message>
    <message>
        <source>This computer has too much open at the moment.</source>
        <translation>Auf diesem Computer ist gerade zu viel offen.</translation>
    </message>
    <message>
        <source>The name of the folder is too long.</source>
        <translation>Der Name des Ordners ist zu lang.</translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this file.</source>
        <translation>Ein neueres LiftDesk hat diese Datei geschrieben.</translation>
    </message>
    <message>
        <source>This is not a LiftDesk file.</source>
        <translation>Das ist keine LiftDesk-Datei.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This backup has another passphrase than the diary.</source>
        <translation>Diese Sicherung hat eine andere Passphrase als das Tagebuch.</translation>
    </message>
    <message>
        <source>The backup of {what} is open. The diary of before is kept as {name}.</source>
        <translation>Die Sicherung von {what} ist offen. Das Tagebuch von vorher ist als {name} behalten.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Lockere Ausdauer</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmsatz</translation>
    </message>
    <message>
        <source>working set</source>
        <translation>Arbeitssatz</translation>
    </message>
    <message>
        <source>drop set</source>
        <translation>Dropsatz</translation>
    </message>
    <message>
        <source>to failure</source>
        <translation>bis ans Limit</translation>
    </message>
    <message>
        <source>could sing</source>
        <translation>Singen ging</translation>
    </message>
    <message>
        <source>could talk, not sing</source>
        <translation>Reden ging, Singen nicht</translation>
    </message>
    <message>
        <source>only a few words</source>
        <translation>nur wenige Worte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After the first set</source>
        <translation>Nach dem ersten Satz</translation>
    </message>
    <message>
        <source>10 min after</source>
        <translation>10 min danach</translation>
    </message>
    <message>
        <source>squat</source>
        <translation>Kniebeuge</translation>
    </message>
    <message>
        <source>hip hinge</source>
        <translation>Hüftbeuge</translation>
    </message>
    <message>
        <source>lunge</source>
        <translation>Ausfallschritt</translation>
    </message>
    <message>
        <source>push forward</source>
        <translation>Drücken nach vorn</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Rudern</translation>
    </message>
    <message>
        <source>push overhead</source>
        <translation>Drücken über Kopf</translation>
    </message>
    <message>
        <source>pull down</source>
        <translation>Ziehen von oben</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>Tragen</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>no equipment</source>
        <translation>keine Ausstattung</translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation>Kurzhantel</translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>barbell</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>other equipment</source>
        <translation>andere Ausstattung</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>per hand</source>
        <translation>pro Hand</translation>
    </message>
    <message>
        <source>added to bodyweight</source>
        <translation>zusätzlich zum Körpergewicht</translation>
    </message>
    <message>
        <source>help taken off</source>
        <translation>Hilfe abgezogen</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>kein Gewicht</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <source>LiftDesk stopped by itself last time. Everything that was saved is here.</source>
        <translation>LiftDesk hat letztes Mal von selbst aufgehört. Alles Gespeicherte ist hier.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>LiftDesk was not closed last time; everything that was saved is here. Your session is still open.</source>
        <translation>LiftDesk wurde letztes Mal nicht geschlossen; alles Gespeicherte ist hier. Deine Einheit ist noch offen.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Lockere Ausdauer</translation>
    </message>
    <message>
        <source>Short session</source>
        <translation>Kurze Einheit</translation>
    </message>
    <message>
        <source>Full session</source>
        <translation>Volle Einheit</translation>
    </message>
</context>
<context>
    <name>LiftActions</name>
    <message>
        <source>Something hurts…</source>
        <translation>Etwas tut weh…</translation>
    </message>
    <message>
        <source>One more set</source>
        <translation>Ein Satz mehr</translation>
    </message>
    <message>
        <source>One set fewer</source>
        <translation>Ein Satz weniger</translation>
    </message>
    <message>
        <source>Note on the last set…</source>
        <translation>Notiz zum letzten Satz…</translation>
    </message>
    <message>
        <source>How did that set feel?</source>
        <translation>Wie fühlte sich der Satz an?</translation>
    </message>
    <message>
        <source>Reps in reserve (RIR)</source>
        <translation>Wiederholungen in Reserve (RIR)</translation>
    </message>
    <message>
        <source>Do these one after the other</source>
        <translation>Diese abwechselnd machen</translation>
    </message>
    <message>
        <source>Do in turn with</source>
        <translation>Abwechselnd machen mit</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Stop this lift today</source>
        <translation>Diese Übung heute beenden</translation>
    </message>
    <message>
        <source>Leave it out today</source>
        <translation>Heute weglassen</translation>
    </message>
    <message>
        <source>Do what instead of {lift}?</source>
        <translation>Was statt {lift} machen?</translation>
    </message>
    <message>
        <source>{lift} instead, for today.</source>
        <translation>{lift} stattdessen, für heute.</translation>
    </message>
    <message>
        <source>Noted: {pain}.</source>
        <translation>Notiert: {pain}.</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Notiz entfernt.</translation>
    </message>
    <message>
        <source>Note on set {n}</source>
        <translation>Notiz zu Satz {n}</translation>
    </message>
    <message>
        <source>{lift} stopped for today.</source>
        <translation>{lift} für heute beendet.</translation>
    </message>
    <message>
        <source>{lift} left out.</source>
        <translation>{lift} weggelassen.</translation>
    </message>
</context>
<context>
    <name>LiftChoice</name>
    <message>
        <source>Choose lifts</source>
        <translation>Übungen wählen</translation>
    </message>
</context>
<context>
    <name>LiftPicker</name>
    <message>
        <source>Type to search every lift</source>
        <translation>Tippen, um jede Übung zu suchen</translation>
    </message>
    <message>
        <source>Lifts to choose from</source>
        <translation>Übungen zur Auswahl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LiftSearch</name>
    <message>
        <source>Add a lift: squat, row, dumbbell</source>
        <translation>Übung hinzufügen: Kniebeuge, Rudern, Kurzhantel</translation>
    </message>
    <message>
        <source>Add a lift</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>No lift of this name. Try one word of it.</source>
        <translation>Keine Übung mit diesem Namen. Versuch ein Wort daraus.</translation>
    </message>
    <message>
        <source>{lift} (needs {what})</source>
        <translation>{lift} (braucht {what})</translation>
    </message>
    <message>
        <source>Add {lift}</source>
        <translation>{lift} hinzufügen</translation>
    </message>
</context>
<context>
    <name>LiftsView</name>
    <message>
        <source>Charts of all lifts</source>
        <translation>Diagramme aller Übungen</translation>
    </message>
    <message>
        <source>{n} of {all} lifts</source>
        <translation>{n} von {all} Übungen</translation>
    </message>
</context>
<context>
    <name>LineHelp</name>
    <message>
        <source>How to write it</source>
        <translation>So schreibst du es</translation>
    </message>
    <message>
        <source>reps of each set / load / RIR; 18 16 16 for each set</source>
        <translation>Wdh. jedes Satzes / Gewicht / RIR; 18 16 16 für jeden Satz</translation>
    </message>
    <message>
        <source>three sets of ten</source>
        <translation>drei Sätze mit zehn</translation>
    </message>
    <message>
        <source>as planned, for one set or, like an empty line, for all; RIR stays unsaid</source>
        <translation>wie geplant, für einen Satz oder, wie eine leere Zeile, für alle; RIR bleibt offen</translation>
    </message>
    <message>
        <source>not done; a hyphen for one set</source>
        <translation>nicht gemacht; ein Bindestrich für einen Satz</translation>
    </message>
    <message>
        <source>as the set before, or alone as the line above</source>
        <translation>wie der Satz davor, oder allein wie die Zeile darüber</translation>
    </message>
    <message>
        <source>left and right, where they differ</source>
        <translation>links und rechts, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>seconds of a hold</source>
        <translation>Sekunden beim Halten</translation>
    </message>
    <message>
        <source>another unit; added to bodyweight; bodyweight alone</source>
        <translation>eine andere Einheit; zusätzlich zum Körpergewicht; nur Körpergewicht</translation>
    </message>
    <message>
        <source>a note, at the end of a line</source>
        <translation>eine Notiz, am Ende einer Zeile</translation>
    </message>
    <message>
        <source>feeling before and after; minutes of easy cardio</source>
        <translation>Gefühl vorher und nachher; Minuten lockere Ausdauer</translation>
    </message>
    <message>
        <source>Enter goes on, arrows move between lines, Ctrl Enter saves. Counting what stands between blanks as one, five lifts take about twenty.</source>
        <translation>Enter geht weiter, Pfeile wechseln die Zeile, Ctrl Enter speichert. Zählt man, was zwischen Leerzeichen steht, als eins, brauchen fünf Übungen etwa zwanzig.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>This can mean two things. Which one is it?</source>
        <translation>Das kann zweierlei heißen. Was davon ist es?</translation>
    </message>
    <message>
        <source>Read as {line}</source>
        <translation>Lesen als {line}</translation>
    </message>
</context>
<context>
    <name>LoadedBar</name>
    <message>
        <source>Lighter load</source>
        <translation>Leichteres Gewicht</translation>
    </message>
    <message>
        <source>Heavier load</source>
        <translation>Schwereres Gewicht</translation>
    </message>
    <message>
        <source>as it is, without plates</source>
        <translation>so, wie es ist, ohne Scheiben</translation>
    </message>
</context>
<context>
    <name>Loads</name>
    <message>
        <source>{target} at {load}</source>
        <translation>{target} mit {load}</translation>
    </message>
    <message>
        <source>{load} per hand</source>
        <translation>{load} pro Hand</translation>
    </message>
    <message>
        <source>bodyweight + {load}</source>
        <translation>Körpergewicht + {load}</translation>
    </message>
    <message>
        <source>{load} of help</source>
        <translation>{load} Hilfe</translation>
    </message>
    <message>
        <source>bodyweight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>bodyweight, no help</source>
        <translation>Körpergewicht, keine Hilfe</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>kein Gewicht</translation>
    </message>
    <message>
        <source>a load you choose</source>
        <translation>ein Gewicht deiner Wahl</translation>
    </message>
    <message>
        <source>per leg</source>
        <translation>pro Bein</translation>
    </message>
    <message>
        <source>per arm</source>
        <translation>pro Arm</translation>
    </message>
    <message>
        <source>per side</source>
        <translation>pro Seite</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} rep</source>
        <comment>{n} reps</comment>
        <translation>
            <numerusform>{n} Wdh.</numerusform>
            <numerusform>{n} Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>{target}, a load you choose</source>
        <translation>{target}, ein Gewicht deiner Wahl</translation>
    </message>
    <message>
        <source>warm-up {effort}</source>
        <translation>Aufwärmen {effort}</translation>
    </message>
    <message>
        <source>drop set {effort}</source>
        <translation>Dropsatz {effort}</translation>
    </message>
    <message>
        <source>, RIR {n}</source>
        <translation>, RIR {n}</translation>
    </message>
    <message>
        <source>{n} left, {other} right</source>
        <translation>{n} links, {other} rechts</translation>
    </message>
    <message>
        <source>{bar}, no plates</source>
        <translation>{bar}, keine Scheiben</translation>
    </message>
    <message>
        <source>{bar} + {plates} per side</source>
        <translation>{bar} + {plates} pro Seite</translation>
    </message>
    <message>
        <source>{bar} and {plates} {unit} on each side</source>
        <translation>{bar} und {plates} {unit} auf jeder Seite</translation>
    </message>
    <message>
        <source>{load} handle</source>
        <translation>Griff {load}</translation>
    </message>
    <message>
        <source>{load} bar</source>
        <translation>Stange {load}</translation>
    </message>
    <message numerus="yes">
        <source>{loads} {unit} ({n} load)</source>
        <comment>{loads} {unit} ({n} loads)</comment>
        <translation>
            <numerusform>{loads} {unit} ({n} Gewicht)</numerusform>
            <numerusform>{loads} {unit} ({n} Gewichte)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key or the pointer</source>
        <translation>Sperren nach so vielen Minuten ohne Taste oder Zeiger</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Sperren, wenn das Fenster minimiert wird</translation>
    </message>
    <message>
        <source>Lock now   Ctrl L</source>
        <translation>Jetzt sperren   Ctrl L</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>A lock closes the diary: Undo begins anew, and what was typed and not saved is gone. A rest, a hold or an outing that runs is waited for; a text that is not saved for half an hour longer.</source>
        <translation>Eine Sperre schließt das Tagebuch: Rückgängig beginnt neu, und was getippt und nicht gespeichert ist, ist weg. Auf eine laufende Pause, ein Halten oder eine Ausdauer-Runde wird gewartet; auf einen nicht gespeicherten Text eine halbe Stunde länger.</translation>
    </message>
</context>
<context>
    <name>LogButton</name>
    <message>
        <source>Log set {n}   Enter</source>
        <translation>Satz {n} eintragen   Enter</translation>
    </message>
    <message>
        <source>Log set {n}</source>
        <translation>Satz {n} eintragen</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>When the diary is looked at</source>
        <translation>Wann das Tagebuch angesehen wird</translation>
    </message>
    <message>
        <source>It begins with your first evening rating.</source>
        <translation>Es beginnt mit deiner ersten Bewertung am Abend.</translation>
    </message>
    <message>
        <source>Today is day {n} of your diary. {next}</source>
        <translation>Heute ist Tag {n} deines Tagebuchs. {next}</translation>
    </message>
    <message>
        <source>Day {n}</source>
        <translation>Tag {n}</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Text at {percent}</source>
        <translation>Text bei {percent}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
</context>
<context>
    <name>MedicineCard</name>
    <message>
        <source>Medicines and heart rate</source>
        <translation>Medikamente und Puls</translation>
    </message>
    <message>
        <source>I take a medicine that slows my heart</source>
        <translation>Ich nehme ein Medikament, das mein Herz verlangsamt</translation>
    </message>
    <message>
        <source>Which medicines?</source>
        <translation>Welche Medikamente?</translation>
    </message>
    <message>
        <source>Heart-rate bands are hidden. Use the talk test instead.</source>
        <translation>Pulsbereiche sind ausgeblendet. Nutze stattdessen den Sprechtest.</translation>
    </message>
    <message>
        <source>Heart-rate bands are shown beside the talk test.</source>
        <translation>Pulsbereiche werden neben dem Sprechtest gezeigt.</translation>
    </message>
</context>
<context>
    <name>MergeNotice</name>
    <message>
        <source>A copy of this diary lies beside it, as a synced folder makes when two computers wrote: {name}. It can be merged.</source>
        <translation>Eine Kopie dieses Tagebuchs liegt daneben, wie sie ein synchronisierter Ordner anlegt, wenn zwei Computer geschrieben haben: {name}. Sie lässt sich zusammenführen.</translation>
    </message>
    <message>
        <source>{n} copies of this diary lie beside it, as a synced folder makes when two computers wrote. They can be merged.</source>
        <translation>{n} Kopien dieses Tagebuchs liegen daneben, wie sie ein synchronisierter Ordner anlegt, wenn zwei Computer geschrieben haben. Sie lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <source>The other computer&apos;s diary</source>
        <translation>Das Tagebuch des anderen Computers</translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;All files (*)</source>
        <translation>LiftDesk-Dateien (*.liftdesk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Anderer Computer</translation>
    </message>
    <message>
        <source>Join the diary of another computer into this one. You see what comes in before anything is written; a backup is made first, and Undo takes it back.</source>
        <translation>Vereine das Tagebuch eines anderen Computers mit diesem. Du siehst, was hereinkommt, bevor etwas geschrieben wird; zuerst entsteht eine Sicherung, und Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>Die andere Datei</translation>
    </message>
    <message>
        <source>A data file, a backup, or a copy that a synced folder made.</source>
        <translation>Eine Datendatei, eine Sicherung oder eine Kopie, die ein synchronisierter Ordner angelegt hat.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>What a merge would do</source>
        <translation>Was ein Zusammenführen täte</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>{name} has nothing that is not here.</source>
        <translation>{name} hat nichts, was hier nicht ist.</translation>
    </message>
    <message>
        <source>{name} was read. Nothing is written yet.</source>
        <translation>{name} wurde gelesen. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Rows that cannot be read are left out: {n}.</source>
        <translation>Nicht lesbare Zeilen werden weggelassen: {n}.</translation>
    </message>
    <message>
        <source>The copy could not be moved.</source>
        <translation>Die Kopie ließ sich nicht verschieben.</translation>
    </message>
    <message>
        <source>The copy is kept beside the backups as {name}.</source>
        <translation>Die Kopie ist neben den Sicherungen als {name} behalten.</translation>
    </message>
    <message>
        <source>Comes in: {rows}.</source>
        <translation>Kommt herein: {rows}.</translation>
    </message>
    <message>
        <source>Goes, as it was deleted there later: {rows}.</source>
        <translation>Geht, da es dort später gelöscht wurde: {rows}.</translation>
    </message>
    <message>
        <source>Stays, though it was deleted there: {rows}.</source>
        <translation>Bleibt, obwohl es dort gelöscht wurde: {rows}.</translation>
    </message>
    <message>
        <source>Differs; the newest version is chosen: {rows}.</source>
        <translation>Ist verschieden; die neueste Fassung ist gewählt: {rows}.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>{lift}, set {n}</source>
        <translation>{lift}, Satz {n}</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>Einheit vom {day}</translation>
    </message>
    <message>
        <source>Check-in of {day}</source>
        <translation>Check-in vom {day}</translation>
    </message>
    <message>
        <source>Self-check of {day}</source>
        <translation>Selbsttest vom {day}</translation>
    </message>
    <message>
        <source>Setting: {key}</source>
        <translation>Einstellung: {key}</translation>
    </message>
    <message>
        <source>Hidden while mood is hidden</source>
        <translation>Ausgeblendet, solange die Stimmung ausgeblendet ist</translation>
    </message>
    <message>
        <source>Nothing more is written in it</source>
        <translation>Sonst steht nichts darin</translation>
    </message>
    <message>
        <source>no time is known</source>
        <translation>keine Zeit bekannt</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{n} came in</source>
        <translation>{n} dazu</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} geändert</translation>
    </message>
    <message>
        <source>{n} went</source>
        <translation>{n} entfernt</translation>
    </message>
    <message>
        <source>{name} has nothing that is not here.</source>
        <translation>{name} hat nichts, was hier nicht ist.</translation>
    </message>
    <message>
        <source>Merged with {name}: {told}.</source>
        <translation>Mit {name} zusammengeführt: {told}.</translation>
    </message>
    <message>
        <source>RIR {n}</source>
        <translation>RIR {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rep</source>
        <comment>{n} reps</comment>
        <translation>
            <numerusform>{n} Wdh.</numerusform>
            <numerusform>{n} Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} von 10</translation>
    </message>
    <message numerus="yes">
        <source>{n} lift</source>
        <comment>{n} lifts</comment>
        <translation>
            <numerusform>{n} Übung</numerusform>
            <numerusform>{n} Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions}, {lifts}</source>
        <translation>{sessions}, {lifts}</translation>
    </message>
    <message numerus="yes">
        <source>{n} kind of equipment</source>
        <comment>{n} kinds of equipment</comment>
        <translation>
            <numerusform>{n} Art Ausstattung</numerusform>
            <numerusform>{n} Arten Ausstattung</numerusform>
        </translation>
    </message>
    <message>
        <source>The diary is on a disk that can be taken out.</source>
        <translation>Das Tagebuch liegt auf einem Datenträger, der sich herausnehmen lässt.</translation>
    </message>
    <message>
        <source>The diary is in a folder of {name}.</source>
        <translation>Das Tagebuch liegt in einem Ordner von {name}.</translation>
    </message>
</context>
<context>
    <name>MethodPart</name>
    <message>
        <source>How this is worked out</source>
        <translation>Wie das berechnet wird</translation>
    </message>
    <message>
        <source>What has to be there first</source>
        <translation>Was zuerst da sein muss</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>The two questions about evenings are answered on day {first}, {second} and {third} of your diary, then every {third} days. In between, no answer moves.</source>
        <translation>Die zwei Fragen zu Abenden werden an Tag {first}, {second} und {third} deines Tagebuchs beantwortet, dann alle {third} Tage. Dazwischen bewegt sich keine Antwort.</translation>
    </message>
    <message>
        <source>Why not before: a diary that is looked at every day for a year shows a difference in 38 of 100 cases in which there is none. On a few set days that stays near 5 of 100.</source>
        <translation>Warum nicht früher: Ein Tagebuch, das ein Jahr lang jeden Tag angesehen wird, zeigt in 38 von 100 Fällen einen Unterschied, wo keiner ist. An wenigen festen Tagen bleiben es knapp 5 von 100.</translation>
    </message>
    <message>
        <source>The two questions were chosen before anybody&apos;s diary was read, and they share that chance of being wrong. All else on this page describes and claims nothing.</source>
        <translation>Die zwei Fragen wurden gewählt, bevor irgendein Tagebuch gelesen wurde, und sie teilen sich diese Möglichkeit, falschzuliegen. Alles andere auf dieser Seite beschreibt und behauptet nichts.</translation>
    </message>
    <message>
        <source>The evening&apos;s rating is put together from a usual level, a part for having trained that day, a part for the rating of the evening before, and a slow change over time. The part for training is the number above.</source>
        <translation>Die Bewertung am Abend setzt sich zusammen aus einem üblichen Niveau, einem Teil für Training an dem Tag, einem Teil für die Bewertung am Abend davor und einer langsamen Änderung über die Zeit. Der Teil für das Training ist die Zahl oben.</translation>
    </message>
    <message>
        <source>The evening before is in it because people train more after good days, which alone looks like a difference. With morning ratings on 8 of 10 days, they take its place.</source>
        <translation>Der Abend davor ist dabei, weil Menschen nach guten Tagen mehr trainieren, was allein schon wie ein Unterschied aussieht. Mit Bewertungen am Morgen an 8 von 10 Tagen treten diese an seine Stelle.</translation>
    </message>
    <message>
        <source>Ratings from 17:00 on count, none within an hour of a session: having stopped feels good by itself. It is called a difference only when chance would rarely give as much, and only if most of it is left once weekends, and weekdays where they differ, have levels of their own.</source>
        <translation>Bewertungen ab 17:00 zählen, keine innerhalb einer Stunde nach einer Einheit: Aufgehört zu haben fühlt sich von selbst gut an. Von einem Unterschied ist nur die Rede, wenn der Zufall selten so viel ergäbe und wenn das meiste davon bleibt, sobald Wochenenden, und Wochentage, wo sie sich unterscheiden, eigene Niveaus haben.</translation>
    </message>
    <message>
        <source>The same, one evening later: a part for training the day before, besides that day&apos;s own evening and any training of the new day.</source>
        <translation>Dasselbe, einen Abend später: ein Teil für Training am Tag davor, neben dem Abend jenes Tages selbst und jedem Training am neuen Tag.</translation>
    </message>
    <message>
        <source>What training does to its own evening is left out here. A lift that ends with its day therefore looks like a fall on the next one.</source>
        <translation>Was Training mit dem eigenen Abend macht, bleibt hier außen vor. Ein Hoch, das mit seinem Tag endet, sieht deshalb am nächsten wie ein Fall aus.</translation>
    </message>
    <message>
        <source>The rating after, less the rating before, for every session with both, from ten sessions on. Nothing is tested: in twelve sessions begun when low, a rise of 0.4 points comes from drifting back alone.</source>
        <translation>Die Bewertung danach minus die Bewertung davor, für jede Einheit mit beiden, ab zehn Einheiten. Getestet wird nichts: In zwölf Einheiten, die niedrig begonnen wurden, kommt ein Anstieg von 0,4 Punkten allein vom Zurückkommen.</translation>
    </message>
    <message>
        <source>Each week with four rated days has a mean. The slope is the middle one of the slopes between all pairs of weeks (Theil and Sen). Whether their order is chance is counted by Mann and Kendall&apos;s rule, with room for weeks that resemble the one before.</source>
        <translation>Jede Woche mit vier bewerteten Tagen hat einen Mittelwert. Die Steigung ist die mittlere der Steigungen zwischen allen Wochenpaaren (Theil und Sen). Ob ihre Reihenfolge Zufall ist, wird nach der Regel von Mann und Kendall gezählt, mit Raum für Wochen, die der davor ähneln.</translation>
    </message>
    <message>
        <source>It needs twelve weeks, and is read on the same days as the two questions.</source>
        <translation>Es braucht zwölf Wochen und wird an denselben Tagen gelesen wie die zwei Fragen.</translation>
    </message>
    <message>
        <source>Good months often bring both more training and better moods. With 26 weeks that drift together, a plain correlation is called real in 29 of 100 diaries in which nothing is the matter. So this is for looking at.</source>
        <translation>Gute Monate bringen oft mehr Training und bessere Stimmung zugleich. Bei 26 Wochen, die zusammen driften, gilt eine einfache Korrelation in 29 von 100 Tagebüchern als echt, in denen nichts dahintersteckt. Das hier ist also zum Ansehen.</translation>
    </message>
    <message>
        <source>Scores stand on the instrument&apos;s own bands, and a change is named by the sizes that were published for it. Only like is compared with like, no missing answer is made up, and no line or model is fitted.</source>
        <translation>Punktwerte stehen auf den eigenen Bereichen des Fragebogens, und eine Änderung wird nach den Größen benannt, die dafür veröffentlicht sind. Nur Gleiches wird mit Gleichem verglichen, keine fehlende Antwort wird erfunden, und keine Linie und kein Modell wird angepasst.</translation>
    </message>
    <message>
        <source>Two means and their days. Whoever compares often enough finds something, so nothing here counts for or against anything.</source>
        <translation>Zwei Mittelwerte und ihre Tage. Wer oft genug vergleicht, findet etwas, deshalb zählt hier nichts für oder gegen etwas.</translation>
    </message>
    <message>
        <source>Evenings of drawn days are compared with those of the other possible days of the same week, as drawn, whether or not there was training.</source>
        <translation>Abende gezogener Tage werden mit denen der anderen möglichen Tage derselben Woche verglichen, wie gezogen, ob Training war oder nicht.</translation>
    </message>
    <message>
        <source>Then 9,999 other draws by the same rule are looked at. The range holds every difference that those draws do not speak against. It is worked out once, when the weeks are over.</source>
        <translation>Dann werden 9.999 andere Ziehungen nach derselben Regel angesehen. Der Bereich enthält jeden Unterschied, gegen den diese Ziehungen nicht sprechen. Er wird einmal berechnet, wenn die Wochen vorbei sind.</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>Ganzes Jahr zeigen</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>{day}, your words</source>
        <translation>{day}, deine Worte</translation>
    </message>
    <message>
        <source>Edit your words of {day}</source>
        <translation>Deine Worte vom {day} bearbeiten</translation>
    </message>
    <message>
        <source>Delete your words of {day}</source>
        <translation>Deine Worte vom {day} löschen</translation>
    </message>
    <message>
        <source>{n} on the way</source>
        <translation>{n} auf dem Weg</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>MoodView</name>
    <message>
        <source>Charts of mood</source>
        <translation>Diagramme zur Stimmung</translation>
    </message>
</context>
<context>
    <name>Muscles</name>
    <message>
        <source>front of the thighs</source>
        <translation>Oberschenkel vorn</translation>
    </message>
    <message>
        <source>back of the thighs</source>
        <translation>Oberschenkel hinten</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>inner thighs</source>
        <translation>Oberschenkel innen</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>front of the hips</source>
        <translation>Hüfte vorn</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>broad back muscles</source>
        <translation>breiter Rückenmuskel</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>belly</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>sides of the waist</source>
        <translation>seitlicher Rumpf</translation>
    </message>
    <message>
        <source>front of the shoulders</source>
        <translation>Schultern vorn</translation>
    </message>
    <message>
        <source>sides of the shoulders</source>
        <translation>Schultern seitlich</translation>
    </message>
    <message>
        <source>back of the shoulders</source>
        <translation>Schultern hinten</translation>
    </message>
    <message>
        <source>front of the upper arms</source>
        <translation>Oberarme vorn</translation>
    </message>
    <message>
        <source>back of the upper arms</source>
        <translation>Oberarme hinten</translation>
    </message>
    <message>
        <source>forearms and grip</source>
        <translation>Unterarme und Griff</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Any exercise</source>
        <translation>Beliebige Übung</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen tippen</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>{sets} in the file; {how}</source>
        <translation>{sets} in der Datei; {how}</translation>
    </message>
    <message>
        <source>An exercise of its own</source>
        <translation>Eine eigene Übung</translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{name}, {sets} sets, becomes {exercise}, {how}</source>
        <translation>{name}, {sets} Sätze, wird {exercise}, {how}</translation>
    </message>
</context>
<context>
    <name>NameTable</name>
    <message>
        <source>Names in the file and what they become</source>
        <translation>Namen in der Datei und was daraus wird</translation>
    </message>
    <message>
        <source>Enter chooses what a name becomes</source>
        <translation>Enter wählt, was aus einem Namen wird</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>Names and merging</source>
        <translation>Namen und Zusammenführen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Search, quick line and imports find it by this.</source>
        <translation>Suche, Schnellzeile und Importe finden sie darunter.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose an exercise</source>
        <translation>Übung wählen</translation>
    </message>
    <message>
        <source>Take away the name {name}</source>
        <translation>Den Namen {name} entfernen</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Dieselbe wie</translation>
    </message>
    <message>
        <source>The exercise that this one is the same as</source>
        <translation>Die Übung, die dieselbe ist wie diese</translation>
    </message>
    <message>
        <source>Keep the other name</source>
        <translation>Anderen Namen behalten</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Diesen Namen behalten</translation>
    </message>
    <message>
        <source>Which name stays</source>
        <translation>Welcher Name bleibt</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Routines ask for {name} then.</source>
        <translation>Trainingspläne fragen dann nach {name}.</translation>
    </message>
    <message>
        <source>Their loads count differently: the numbers stay, and are read as {name}.</source>
        <translation>Ihre Gewichte zählen verschieden: Die Zahlen bleiben und werden als {name} gelesen.</translation>
    </message>
    <message>
        <source>Both names find it, and Undo takes it back.</source>
        <translation>Beide Namen finden sie, und Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>5 or more</source>
        <translation>5 oder mehr</translation>
    </message>
    <message>
        <source>How many more could you have done?</source>
        <translation>Wie viele mehr wären noch gegangen?</translation>
    </message>
    <message>
        <source>Alt+R puts the keyboard here</source>
        <translation>Alt+R setzt die Tastatur hierher</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Diese Frage überspringen</translation>
    </message>
    <message>
        <source>This is a big step from {now}.</source>
        <translation>Das ist ein großer Schritt von {now}.</translation>
    </message>
    <message>
        <source>Take {load}</source>
        <translation>{load} nehmen</translation>
    </message>
    <message>
        <source>Stay at {load}</source>
        <translation>Bei {load} bleiben</translation>
    </message>
    <message>
        <source>Next set: {load}, a tenth less?</source>
        <translation>Nächster Satz: {load}, ein Zehntel weniger?</translation>
    </message>
    <message>
        <source>Use {load}</source>
        <translation>{load} nutzen</translation>
    </message>
    <message>
        <source>Keep {load}</source>
        <translation>{load} behalten</translation>
    </message>
    <message>
        <source>Next set: {load}?</source>
        <translation>Nächster Satz: {load}?</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NoticedList</name>
    <message>
        <source>Each of these can have other reasons. You know best which.</source>
        <translation>Jedes davon kann andere Gründe haben. Du weißt am besten, welche.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
</context>
<context>
    <name>OnlyRead</name>
    <message>
        <source>Try to open it for writing</source>
        <translation>Versuchen, zum Schreiben zu öffnen</translation>
    </message>
</context>
<context>
    <name>OpenRow</name>
    <message>
        <source>Swap lift</source>
        <translation>Übung tauschen</translation>
    </message>
    <message>
        <source>Do a similar lift instead (Alt+W)</source>
        <translation>Stattdessen eine ähnliche Übung machen (Alt+W)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for {lift}</source>
        <translation>Mehr zu {lift}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Stop this lift</source>
        <translation>Diese Übung beenden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the pain note</source>
        <translation>Schmerznotiz ändern</translation>
    </message>
    <message>
        <source>This lift rests this time. A similar one may suit better.</source>
        <translation>Diese Übung ruht dieses Mal. Eine ähnliche passt vielleicht besser.</translation>
    </message>
    <message>
        <source>Do one set</source>
        <translation>Einen Satz machen</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Other names of exercises</source>
        <translation>Andere Namen von Übungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Bouts of cardio</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Notes on pain</source>
        <translation>Schmerznotizen</translation>
    </message>
    <message>
        <source>Changes of one session</source>
        <translation>Änderungen einer Einheit</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>Gelöschte Einträge</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Trainingspläne</translation>
    </message>
    <message>
        <source>Sessions of routines</source>
        <translation>Einheiten der Trainingspläne</translation>
    </message>
    <message>
        <source>Lifts of routines</source>
        <translation>Übungen der Trainingspläne</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Easy weeks and days of being ill</source>
        <translation>Leichte Wochen und Krankheitstage</translation>
    </message>
    <message>
        <source>Days chosen for a week</source>
        <translation>Für eine Woche gewählte Tage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Tags of check-ins</source>
        <translation>Schlagwörter von Check-ins</translation>
    </message>
    <message>
        <source>Feelings around sessions</source>
        <translation>Gefühle rund um Einheiten</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Selbsttests</translation>
    </message>
    <message>
        <source>Answers of self-checks</source>
        <translation>Antworten von Selbsttests</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Gutes</translation>
    </message>
    <message>
        <source>Hidden findings</source>
        <translation>Ausgeblendete Befunde</translation>
    </message>
    <message>
        <source>Readiness checks</source>
        <translation>Bereitschafts-Checks</translation>
    </message>
    <message>
        <source>Own people</source>
        <translation>Eigene Menschen</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is in your diary and differs from the file.</source>
        <comment>{n} entries are in your diary and differ from the file.</comment>
        <translation>
            <numerusform>{n} Eintrag ist in deinem Tagebuch und anders als in der Datei.</numerusform>
            <numerusform>{n} Einträge sind in deinem Tagebuch und anders als in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s take their place; Undo brings yours back.</source>
        <translation>Die der Datei treten an ihre Stelle; Rückgängig holt deine zurück.</translation>
    </message>
    <message>
        <source>Yours stay as they are.</source>
        <translation>Deine bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{entries} of {name} added.</source>
        <translation>{entries} aus {name} hinzugefügt.</translation>
    </message>
    <message>
        <source>{entries} of {name} added, {n} changed.</source>
        <translation>{entries} aus {name} hinzugefügt, {n} geändert.</translation>
    </message>
    <message>
        <source>The file was written without: {tables}.</source>
        <translation>Die Datei wurde geschrieben ohne: {tables}.</translation>
    </message>
</context>
<context>
    <name>OwnStep</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was der Import tut</translation>
    </message>
    <message>
        <source>A backup is made first. One undo takes the whole import back.</source>
        <translation>Zuerst entsteht eine Sicherung. Einmal Rückgängig nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <source>Nothing new to add</source>
        <translation>Nichts Neues hinzuzufügen</translation>
    </message>
    <message>
        <source>Add {entries}</source>
        <translation>{entries} hinzufügen</translation>
    </message>
    <message>
        <source>Your diary is empty, so it becomes what the file holds, entry for entry.</source>
        <translation>Dein Tagebuch ist leer, also wird es, was die Datei enthält, Eintrag für Eintrag.</translation>
    </message>
    <message>
        <source>What both have stays as it is, and what only the file has is added.</source>
        <translation>Was beide haben, bleibt, wie es ist, und was nur die Datei hat, kommt dazu.</translation>
    </message>
    <message>
        <source>Keep the file itself in my diary ({size})</source>
        <translation>Die Datei selbst in meinem Tagebuch behalten ({size})</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>{table}: {new} new, {known} there already, {differing} differ</source>
        <translation>{table}: {new} neu, {known} schon da, {differing} verschieden</translation>
    </message>
    <message>
        <source>{rows} cannot be read</source>
        <translation>{rows} nicht lesbar</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>The right pace</source>
        <translation>Das richtige Tempo</translation>
    </message>
    <message>
        <source>Heart rate, if you like numbers</source>
        <translation>Puls, wenn du Zahlen magst</translation>
    </message>
    <message>
        <source>I take a heart-slowing medicine</source>
        <translation>Ich nehme ein herzverlangsamendes Medikament</translation>
    </message>
    <message>
        <source>For beta-blockers and the like; also with a pacemaker, an irregular heartbeat or in pregnancy.</source>
        <translation>Für Betablocker und Ähnliches; auch mit Herzschrittmacher, unregelmäßigem Herzschlag oder in der Schwangerschaft.</translation>
    </message>
    <message>
        <source>With a measured maximum, a band is shown here.</source>
        <translation>Mit einem gemessenen Maximum wird hier ein Bereich gezeigt.</translation>
    </message>
    <message>
        <source>With your resting rate and your year of birth (or a measured maximum), a band is shown here.</source>
        <translation>Mit deinem Ruhepuls und deinem Geburtsjahr (oder einem gemessenen Maximum) wird hier ein Bereich gezeigt.</translation>
    </message>
    <message>
        <source>With your year of birth, a band is shown here. It stays in this file.</source>
        <translation>Mit deinem Geburtsjahr wird hier ein Bereich gezeigt. Es bleibt in dieser Datei.</translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation>Berechnet aus</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Measured maximum</source>
        <translation>Gemessenes Maximum</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Resting rate</source>
        <translation>Ruhepuls</translation>
    </message>
    <message>
        <source>such as 60</source>
        <translation>etwa 60</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>One-page summary…</source>
        <translation>Zusammenfassung…</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>PageLinks</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>Pain</name>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Knöchel</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>{part}, {level} of 10</source>
        <translation>{part}, {level} von 10</translation>
    </message>
    <message>
        <source>Next time goes on as planned.</source>
        <translation>Nächstes Mal geht es wie geplant weiter.</translation>
    </message>
    <message>
        <source>Next time nothing is added.</source>
        <translation>Nächstes Mal kommt nichts dazu.</translation>
    </message>
    <message>
        <source>Next time it is about a fifth lighter.</source>
        <translation>Nächstes Mal ist sie etwa ein Fünftel leichter.</translation>
    </message>
    <message>
        <source>Next time this lift rests, then it comes back lighter.</source>
        <translation>Nächstes Mal ruht diese Übung, dann kommt sie leichter zurück.</translation>
    </message>
    <message>
        <source>Best to leave this lift for today. The rest of the session can go on.</source>
        <translation>Am besten lässt du diese Übung für heute. Der Rest der Einheit kann weitergehen.</translation>
    </message>
</context>
<context>
    <name>PainForm</name>
    <message>
        <source>Something hurts: {lift}</source>
        <translation>Etwas tut weh: {lift}</translation>
    </message>
    <message>
        <source>Where: {part}</source>
        <translation>Wo: {part}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>stärkster</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie sehr</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Please choose where, and a number from 0 to 10.</source>
        <translation>Bitte wähl, wo, und eine Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without a note</source>
        <translation>Ohne Notiz schließen</translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst you can imagine.</source>
        <translation>0 ist kein Schmerz, 10 der stärkste, den du dir vorstellen kannst.</translation>
    </message>
</context>
<context>
    <name>PainSection</name>
    <message>
        <source>Lift that hurt</source>
        <translation>Übung, die wehtat</translation>
    </message>
    <message>
        <source>Note pain</source>
        <translation>Schmerz notieren</translation>
    </message>
    <message>
        <source>Note pain with a lift of this session</source>
        <translation>Schmerz bei einer Übung dieser Einheit notieren</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>{lift}:</source>
        <translation>{lift}:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the pain note of {lift}</source>
        <translation>Schmerznotiz zu {lift} ändern</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Session {code} of {day}</source>
        <translation>Einheit {code} vom {day}</translation>
    </message>
    <message>
        <source>A session of {day}</source>
        <translation>Eine Einheit vom {day}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>This backup is encrypted</source>
        <translation>Diese Sicherung ist verschlüsselt</translation>
    </message>
    <message>
        <source>It opens with the passphrase it was made with.</source>
        <translation>Sie öffnet sich mit der Passphrase, mit der sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Please type it again.</source>
        <translation>Diese Passphrase öffnet die Sicherung nicht. Bitte tippe sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Getipptes zeigen</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Getipptes verbergen</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase so far</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>This is not the passphrase of the diary. Please type it again.</source>
        <translation>Das ist nicht die Passphrase des Tagebuchs. Bitte tippe sie noch einmal.</translation>
    </message>
    <message>
        <source>Writing the diary anew…</source>
        <translation>Das Tagebuch wird neu geschrieben…</translation>
    </message>
    <message>
        <source>A sheet to write it on…</source>
        <translation>Ein Blatt zum Aufschreiben…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <translation>Auch verschlüsseln</translation>
    </message>
    <message>
        <source>Give them the new one</source>
        <translation>Die neue geben</translation>
    </message>
    <message>
        <source>Write them plain too</source>
        <translation>Auch offen schreiben</translation>
    </message>
    <message numerus="yes">
        <source>The backup that is there</source>
        <comment>The {n} backups that are there</comment>
        <translation>
            <numerusform>Die vorhandene Sicherung</numerusform>
            <numerusform>Die {n} vorhandenen Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Encrypt the diary</source>
        <translation>Tagebuch verschlüsseln</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Verschlüsselung ausschalten</translation>
    </message>
    <message>
        <source>The diary is then written as a plain file: whoever can open the file can read it.</source>
        <translation>Das Tagebuch wird dann als offene Datei geschrieben: Wer die Datei öffnen kann, kann es lesen.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheetDialog</name>
    <message>
        <source>A sheet for the passphrase</source>
        <translation>Ein Blatt für die Passphrase</translation>
    </message>
    <message>
        <source>The passphrase is not printed: write it by hand, and keep the sheet where nobody looks for it, away from the computer.</source>
        <translation>Die Passphrase wird nicht gedruckt: Schreib sie von Hand und bewahr das Blatt auf, wo niemand danach sucht, nicht beim Computer.</translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation>Seite 1 von 1</translation>
    </message>
    <message>
        <source>LiftDesk passphrase sheet.pdf</source>
        <translation>LiftDesk Passphrasen-Blatt.pdf</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>{n} letters or more are safer: four or five words.</source>
        <translation>{n} Zeichen oder mehr sind sicherer: vier oder fünf Wörter.</translation>
    </message>
    <message>
        <source>{low} letters at least. {advice} Spaces count.</source>
        <translation>Mindestens {low} Zeichen. {advice} Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>{low} letters at least. {advice}</source>
        <translation>Mindestens {low} Zeichen. {advice}</translation>
    </message>
    <message>
        <source>This can be used. {advice}</source>
        <translation>Diese geht. {advice}</translation>
    </message>
    <message>
        <source>This length is as advised.</source>
        <translation>Diese Länge ist wie empfohlen.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Without it the diary and its backups stay closed for good.</source>
        <translation>Niemand kann eine vergessene Passphrase wiederherstellen. Ohne sie bleiben das Tagebuch und seine Sicherungen für immer zu.</translation>
    </message>
    <message>
        <source>People who use this computer, or find it or its disk.</source>
        <translation>Menschen, die diesen Computer nutzen oder ihn oder seinen Datenträger finden.</translation>
    </message>
    <message>
        <source>People who get hold of a backup of the diary.</source>
        <translation>Menschen, die an eine Sicherung des Tagebuchs kommen.</translation>
    </message>
    <message>
        <source>A diary that is open: lock it when you leave, with Ctrl+L.</source>
        <translation>Ein Tagebuch, das offen ist: Sperr es mit Ctrl+L, wenn du gehst.</translation>
    </message>
    <message>
        <source>Programs that spy on this computer.</source>
        <translation>Programme, die diesen Computer ausspähen.</translation>
    </message>
    <message>
        <source>Exports, printed pages and copies made before: they are plain.</source>
        <translation>Exporte, gedruckte Seiten und Kopien von vorher: Sie sind offen.</translation>
    </message>
    <message>
        <source>What the computer writes to its disk when it sleeps or is short of room.</source>
        <translation>Was der Computer auf seinen Datenträger schreibt, wenn er schläft oder wenig Platz hat.</translation>
    </message>
    <message>
        <source>Somebody who makes you say it.</source>
        <translation>Jemanden, der dich dazu bringt, sie zu sagen.</translation>
    </message>
    <message>
        <source>Seeing how large the files are, when they were written, and how many rows of each kind the list of backups counts.</source>
        <translation>Dass man sieht, wie groß die Dateien sind, wann sie geschrieben wurden und wie viele Zeilen jeder Art die Liste der Sicherungen zählt.</translation>
    </message>
    <message>
        <source>The diary is encrypted with your passphrase.</source>
        <translation>Das Tagebuch ist mit deiner Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>The diary is a plain file again.</source>
        <translation>Das Tagebuch ist wieder eine offene Datei.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backup was encrypted with it, and checked.</source>
        <comment>{n} backups were encrypted with it, and checked.</comment>
        <translation>
            <numerusform>{n} Sicherung wurde damit verschlüsselt und geprüft.</numerusform>
            <numerusform>{n} Sicherungen wurden damit verschlüsselt und geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup was written plain, and checked.</source>
        <comment>{n} backups were written plain, and checked.</comment>
        <translation>
            <numerusform>{n} Sicherung wurde offen geschrieben und geprüft.</numerusform>
            <numerusform>{n} Sicherungen wurden offen geschrieben und geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup was deleted.</source>
        <comment>{n} backups were deleted.</comment>
        <translation>
            <numerusform>{n} Sicherung wurde gelöscht.</numerusform>
            <numerusform>{n} Sicherungen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup could not be read and stays as it was:</source>
        <comment>{n} backups could not be read and stay as they were:</comment>
        <translation>
            <numerusform>{n} Sicherung war nicht lesbar und bleibt, wie sie war:</numerusform>
            <numerusform>{n} Sicherungen waren nicht lesbar und bleiben, wie sie waren:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastCheckIn</name>
    <message>
        <source>Part of the day</source>
        <translation>Tageszeit</translation>
    </message>
</context>
<context>
    <name>PastForm</name>
    <message>
        <source>Add a past entry</source>
        <translation>Einen Eintrag nachtragen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add to the diary</source>
        <translation>Zum Tagebuch hinzufügen</translation>
    </message>
    <message>
        <source>One lift a line</source>
        <translation>Eine Übung pro Zeile</translation>
    </message>
    <message>
        <source>goblet squat 3x10 @ 16kg rir2
plank 3x45s</source>
        <translation>goblet squat 3x10 @ 16kg rir2
plank 3x45s</translation>
    </message>
    <message>
        <source>Lifts, one a line</source>
        <translation>Übungen, eine pro Zeile</translation>
    </message>
    <message>
        <source>Feeling before, if you remember</source>
        <translation>Gefühl vorher, wenn du es noch weißt</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Gefühl nachher</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation>Lockeres Gehen</translation>
    </message>
    <message>
        <source>Could sing</source>
        <translation>Singen ging</translation>
    </message>
    <message>
        <source>Could talk</source>
        <translation>Reden ging</translation>
    </message>
    <message>
        <source>Few words</source>
        <translation>Wenige Worte</translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation>Sprechtest</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>What they mean is shown here first.</source>
        <translation>Was sie bedeuten, steht zuerst hier.</translation>
    </message>
    <message>
        <source>Read as {line}</source>
        <translation>Lesen als {line}</translation>
    </message>
    <message>
        <source>{exercise}: {sets}, {what}</source>
        <translation>{exercise}: {sets}, {what}</translation>
    </message>
    <message>
        <source>Please write at least one lift, one a line.</source>
        <translation>Bitte schreib mindestens eine Übung, eine pro Zeile.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>My people and my plan</source>
        <translation>Meine Menschen und mein Plan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit my people and my plan</source>
        <translation>Meine Menschen und meinen Plan bearbeiten</translation>
    </message>
    <message>
        <source>{name}, {about}</source>
        <translation>{name}, {about}</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Was mir hilft</translation>
    </message>
    <message>
        <source>Who could you ring, and what has helped before? Written down on a good day, it is at hand on a hard one.</source>
        <translation>Wen könntest du anrufen, und was hat früher geholfen? An einem guten Tag aufgeschrieben, liegt es an einem schweren bereit.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Aufschreiben</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>My people and my plan</source>
        <translation>Meine Menschen und mein Plan</translation>
    </message>
    <message>
        <source>Stays on this computer. Shown on the Safety page and on Crisis help.</source>
        <translation>Bleibt auf diesem Computer. Steht auf der Seite Sicherheit und in der Krisenhilfe.</translation>
    </message>
    <message>
        <source>People I could turn to</source>
        <translation>Menschen, an die ich mich wenden könnte</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Was mir hilft</translation>
    </message>
    <message>
        <source>Places, small steps, words to remember. Only what is true for you.</source>
        <translation>Orte, kleine Schritte, Worte zum Erinnern. Nur was für dich stimmt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save what helps me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>My sister</source>
        <translation>Meine Schwester</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Wer das ist</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Phone number or how to reach them</source>
        <translation>Telefonnummer oder wie du sie erreichst</translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Puts a usual set of equipment in place of what is here</source>
        <translation>Setzt eine übliche Ausstattung an die Stelle dessen, was hier ist</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Ort entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Your places</source>
        <translation>Deine Orte</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Places and equipment</source>
        <translation>Orte und Ausstattung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Back to {tab}</source>
        <translation>Zurück zu {tab}</translation>
    </message>
    <message>
        <source>Your plan asks only for loads that can be put together where you train.</source>
        <translation>Dein Wochenplan verlangt nur Gewichte, die sich dort zusammenstellen lassen, wo du trainierst.</translation>
    </message>
    <message>
        <source>What do you train with?</source>
        <translation>Womit trainierst du?</translation>
    </message>
    <message>
        <source>Choose what comes nearest; every load can be put right after. Until then the plan uses the steps that most dumbbells, bars and machines have.</source>
        <translation>Wähl, was am nächsten kommt; jedes Gewicht lässt sich danach richtigstellen. Bis dahin nutzt der Wochenplan die Stufen, die die meisten Kurzhanteln, Stangen und Maschinen haben.</translation>
    </message>
    <message>
        <source>Loads are planned for {place} now.</source>
        <translation>Gewichte werden jetzt für {place} geplant.</translation>
    </message>
    <message>
        <source>{place} added, and in use.</source>
        <translation>{place} hinzugefügt und in Gebrauch.</translation>
    </message>
    <message>
        <source>Started again from: {preset}.</source>
        <translation>Neu begonnen mit: {preset}.</translation>
    </message>
    <message>
        <source>{place} removed.</source>
        <translation>{place} entfernt.</translation>
    </message>
</context>
<context>
    <name>PlainFilesCard</name>
    <message>
        <source>Not encrypted yet</source>
        <translation>Noch nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypt the backups</source>
        <translation>Sicherungen verschlüsseln</translation>
    </message>
    <message>
        <source>Delete the backups</source>
        <translation>Sicherungen löschen</translation>
    </message>
    <message>
        <source>Files that are no backups stay as they are: please delete those you do not need.</source>
        <translation>Dateien, die keine Sicherungen sind, bleiben, wie sie sind: Bitte lösch die, die du nicht brauchst.</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was der Import tut</translation>
    </message>
    <message>
        <source>A backup is made first. One undo takes the whole import back.</source>
        <translation>Zuerst entsteht eine Sicherung. Einmal Rückgängig nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <source>Nothing new to add</source>
        <translation>Nichts Neues hinzuzufügen</translation>
    </message>
    <message>
        <source>Add {entries}</source>
        <translation>{entries} hinzufügen</translation>
    </message>
    <message>
        <source>Keep the file itself in my diary ({size})</source>
        <translation>Die Datei selbst in meinem Tagebuch behalten ({size})</translation>
    </message>
    <message>
        <source>Keep the files themselves in my diary ({size})</source>
        <translation>Die Dateien selbst in meinem Tagebuch behalten ({size})</translation>
    </message>
    <message>
        <source>In your diary already, and left as it is: {entries}.</source>
        <translation>Schon in deinem Tagebuch und so gelassen: {entries}.</translation>
    </message>
    <message>
        <source>What several of the files hold comes in once.</source>
        <translation>Was mehrere der Dateien enthalten, kommt einmal herein.</translation>
    </message>
    <message>
        <source>All {names} of exercises are in your diary.</source>
        <translation>Alle {names} der Übungen sind in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Look at the names</source>
        <translation>Namen ansehen</translation>
    </message>
    <message>
        <source>{rows} cannot be read</source>
        <translation>{rows} nicht lesbar</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Zeile {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows to look at.csv</source>
        <translation>Zeilen zum Ansehen.csv</translation>
    </message>
    <message>
        <source>The list is in {name}.</source>
        <translation>Die Liste ist in {name}.</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>Tinte sparen</translation>
    </message>
    <message>
        <source>For outside the home</source>
        <translation>Für außer Haus</translation>
    </message>
    <message>
        <source>Leaves the feeling scales off</source>
        <translation>Lässt die Gefühlsskalen weg</translation>
    </message>
    <message>
        <source>Feeling scales</source>
        <translation>Gefühlsskalen</translation>
    </message>
    <message>
        <source>Why each lift is planned so</source>
        <translation>Warum jede Übung so geplant ist</translation>
    </message>
    <message>
        <source>Plates for each side</source>
        <translation>Scheiben für jede Seite</translation>
    </message>
    <message>
        <source>Per cent of 1RM</source>
        <translation>Prozent vom 1RM</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Auf dem Blatt</translation>
    </message>
    <message>
        <source>With circles to fill: a scan or a photo brings it back into the log.</source>
        <translation>Mit Kreisen zum Ausfüllen: Ein Scan oder Foto bringt es zurück ins Protokoll.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <source>LiftDesk session.pdf</source>
        <translation>LiftDesk Einheit.pdf</translation>
    </message>
    <message>
        <source>LiftDesk log sheet.pdf</source>
        <translation>LiftDesk Protokollblatt.pdf</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Typed before the lock and not saved: {names}.</source>
        <translation>Vor der Sperre getippt und nicht gespeichert: {names}.</translation>
    </message>
    <message>
        <source>Undo begins anew after a lock.</source>
        <translation>Nach einer Sperre beginnt Rückgängig neu.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>LiftDesk sends nothing anywhere. A passphrase keeps the file closed too.</source>
        <translation>LiftDesk sendet nichts irgendwohin. Eine Passphrase hält auch die Datei zu.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Sample data are invented: there is nothing to keep to oneself here.</source>
        <translation>Beispieldaten sind erfunden: Hier gibt es nichts für sich zu behalten.</translation>
    </message>
    <message>
        <source>On. The diary opens with your passphrase alone, in other SQLCipher programs too.</source>
        <translation>An. Das Tagebuch öffnet sich nur mit deiner Passphrase, auch in anderen SQLCipher-Programmen.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Turn it off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Off. Whoever can open the file can read it. With a passphrase the diary and its backups are encrypted, and LiftDesk asks for it at each start.</source>
        <translation>Aus. Wer die Datei öffnen kann, kann sie lesen. Mit einer Passphrase sind das Tagebuch und seine Sicherungen verschlüsselt, und LiftDesk fragt bei jedem Start danach.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
</context>
<context>
    <name>PrivacyStep</name>
    <message>
        <source>Everything stays here</source>
        <translation>Alles bleibt hier</translation>
    </message>
    <message>
        <source>Your diary is a file on this computer. LiftDesk has no account, and no code that could reach a network. Nothing on this page has to be chosen now.</source>
        <translation>Dein Tagebuch ist eine Datei auf diesem Computer. LiftDesk hat kein Konto und keinen Code, der ein Netzwerk erreichen könnte. Auf dieser Seite muss jetzt nichts gewählt werden.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>On. The diary opens with your passphrase alone.</source>
        <translation>An. Das Tagebuch öffnet sich nur mit deiner Passphrase.</translation>
    </message>
    <message>
        <source>With one, the diary and its backups are encrypted, and LiftDesk asks for it at each start. It helps where others use this computer. A forgotten passphrase cannot be recovered.</source>
        <translation>Mit einer sind das Tagebuch und seine Sicherungen verschlüsselt, und LiftDesk fragt bei jedem Start danach. Sie hilft, wo andere diesen Computer nutzen. Eine vergessene Passphrase lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Hide mood</source>
        <translation>Stimmung ausblenden</translation>
    </message>
    <message>
        <source>Hide mood, feelings and self-checks</source>
        <translation>Stimmung, Gefühle und Selbsttests ausblenden</translation>
    </message>
    <message>
        <source>For the gym or a shared room. Ctrl+Shift+M hides and shows them.</source>
        <translation>Fürs Studio oder ein geteiltes Zimmer. Ctrl+Shift+M blendet sie aus und ein.</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Ein zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Backups are made by themselves, beside the diary. A USB stick or another disk keeps them when this one breaks.</source>
        <translation>Sicherungen entstehen von selbst, neben dem Tagebuch. Ein USB-Stick oder ein anderer Datenträger behält sie, wenn dieser kaputtgeht.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Please choose another folder.</source>
        <translation>Dort lässt sich nichts schreiben. Bitte wähl einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Backups are there already. Please choose a folder somewhere else.</source>
        <translation>Dort sind schon Sicherungen. Bitte wähl einen Ordner anderswo.</translation>
    </message>
    <message>
        <source>This entry is in the diary already. Please look for it there.</source>
        <translation>Dieser Eintrag ist schon im Tagebuch. Bitte such ihn dort.</translation>
    </message>
    <message>
        <source>These are of several days. Please choose sessions of one day.</source>
        <translation>Diese sind von mehreren Tagen. Bitte wähl Einheiten eines Tages.</translation>
    </message>
    <message>
        <source>Please choose two sessions or more.</source>
        <translation>Bitte wähl zwei oder mehr Einheiten.</translation>
    </message>
    <message>
        <source>There are sets in it, so it stays strength. Please choose others.</source>
        <translation>Es sind Sätze darin, also bleibt es Kraft. Bitte wähl andere.</translation>
    </message>
    <message>
        <source>There is easy cardio in it, so it stays that. Please choose others.</source>
        <translation>Es ist lockere Ausdauer darin, also bleibt es das. Bitte wähl andere.</translation>
    </message>
    <message>
        <source>LiftDesk cannot read this file. Please choose a training app&apos;s export.</source>
        <translation>LiftDesk kann diese Datei nicht lesen. Bitte wähl den Export einer Trainings-App.</translation>
    </message>
    <message>
        <source>The file has another format. Please choose the one it was made in.</source>
        <translation>Die Datei hat ein anderes Format. Bitte wähl das, in dem sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Most rows could not be read. Please check the chosen format.</source>
        <translation>Die meisten Zeilen waren nicht lesbar. Bitte prüf das gewählte Format.</translation>
    </message>
    <message>
        <source>This file is too large for one diary. Please export a shorter time.</source>
        <translation>Diese Datei ist zu groß für ein Tagebuch. Bitte exportier eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>This archive holds more than LiftDesk unpacks. Please unpack it first.</source>
        <translation>Dieses Archiv enthält mehr, als LiftDesk auspackt. Bitte pack es zuerst aus.</translation>
    </message>
    <message>
        <source>This archive is put together strangely. Please export it once more.</source>
        <translation>Dieses Archiv ist seltsam aufgebaut. Bitte exportier es noch einmal.</translation>
    </message>
    <message>
        <source>This archive asks for a password. Please unpack it first.</source>
        <translation>Dieses Archiv fragt nach einem Passwort. Bitte pack es zuerst aus.</translation>
    </message>
    <message>
        <source>LiftDesk does not know this kind of packing. Please unpack it first.</source>
        <translation>LiftDesk kennt diese Art zu packen nicht. Bitte pack es zuerst aus.</translation>
    </message>
    <message>
        <source>This file is built in a way that LiftDesk does not open. Please export again.</source>
        <translation>Diese Datei ist so gebaut, dass LiftDesk sie nicht öffnet. Bitte exportier noch einmal.</translation>
    </message>
    <message>
        <source>Moods have names in this file. Please say how good each of them is.</source>
        <translation>Stimmungen haben in dieser Datei Namen. Bitte sag, wie gut jede davon ist.</translation>
    </message>
    <message>
        <source>No app is known for this table. Please say what its columns hold.</source>
        <translation>Für diese Tabelle ist keine App bekannt. Bitte sag, was ihre Spalten enthalten.</translation>
    </message>
    <message>
        <source>This date can be two days. Please say if the day or the month is first.</source>
        <translation>Dieses Datum kann zwei Tage meinen. Bitte sag, ob der Tag oder der Monat zuerst steht.</translation>
    </message>
    <message>
        <source>No date stands above this. Please write one, such as 2026-11-19.</source>
        <translation>Darüber steht kein Datum. Bitte schreib eines, etwa 2026-11-19.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes. Please take it out.</source>
        <translation>Ein Anführungszeichen öffnet hier und schließt nie. Bitte nimm es heraus.</translation>
    </message>
    <message>
        <source>Please write whole repetitions.</source>
        <translation>Bitte schreib ganze Wiederholungen.</translation>
    </message>
    <message>
        <source>Two loads stand in this row and differ. Please keep the right one.</source>
        <translation>In dieser Zeile stehen zwei verschiedene Gewichte. Bitte behalt das richtige.</translation>
    </message>
    <message>
        <source>This unit of distance is not known here. Please write m, km or miles.</source>
        <translation>Diese Einheit für Strecken ist hier nicht bekannt. Bitte schreib m, km oder miles.</translation>
    </message>
    <message>
        <source>“{what}” is no whole number. Please write whole repetitions.</source>
        <translation>„{what}“ ist keine ganze Zahl. Bitte schreib ganze Wiederholungen.</translation>
    </message>
    <message>
        <source>“{what}” is no unit of distance known here. Please write m, km or miles.</source>
        <translation>„{what}“ ist keine hier bekannte Einheit für Strecken. Bitte schreib m, km oder miles.</translation>
    </message>
    <message>
        <source>“{what}” can be two days. Please say if the day or the month is first.</source>
        <translation>„{what}“ kann zwei Tage meinen. Bitte sag, ob der Tag oder der Monat zuerst steht.</translation>
    </message>
    <message>
        <source>This was made by a newer LiftDesk. Please update this one first.</source>
        <translation>Das wurde von einem neueren LiftDesk gemacht. Bitte aktualisier zuerst dieses.</translation>
    </message>
    <message>
        <source>A file of LiftDesk comes in by itself. Please leave the others out.</source>
        <translation>Eine Datei von LiftDesk kommt allein herein. Bitte lass die anderen weg.</translation>
    </message>
    <message>
        <source>LiftDesk did not write all of this file. Please choose one it exported.</source>
        <translation>LiftDesk hat nicht alles in dieser Datei geschrieben. Bitte wähl eine, die es exportiert hat.</translation>
    </message>
    <message>
        <source>This is the diary that is open. Please choose the other computer&apos;s file.</source>
        <translation>Das ist das Tagebuch, das offen ist. Bitte wähl die Datei des anderen Computers.</translation>
    </message>
    <message>
        <source>A cell of this row cannot be read. Please check it.</source>
        <translation>Eine Zelle dieser Zeile ist nicht lesbar. Bitte prüf sie.</translation>
    </message>
    <message>
        <source>This row is in the file twice. Please keep one of them.</source>
        <translation>Diese Zeile ist zweimal in der Datei. Bitte behalt eine davon.</translation>
    </message>
    <message>
        <source>What this row belongs to cannot be read. Please check it.</source>
        <translation>Wozu diese Zeile gehört, ist nicht lesbar. Bitte prüf es.</translation>
    </message>
    <message>
        <source>Its single answers are not in the file. Please export them too.</source>
        <translation>Die einzelnen Antworten sind nicht in der Datei. Bitte exportier sie auch.</translation>
    </message>
    <message>
        <source>Please say which format to write: --format strong, hevy, json, ...</source>
        <translation>Bitte sag, welches Format geschrieben wird: --format strong, hevy, json, ...</translation>
    </message>
    <message>
        <source>This format has no days to choose. Please leave them out.</source>
        <translation>Dieses Format hat keine Tage zur Wahl. Bitte lass sie weg.</translation>
    </message>
    <message>
        <source>LiftDesk did not write “{what}”. Please choose a file that it exported.</source>
        <translation>LiftDesk hat „{what}“ nicht geschrieben. Bitte wähl eine Datei, die es exportiert hat.</translation>
    </message>
    <message>
        <source>{what} cannot be read. Please check this row.</source>
        <translation>{what} ist nicht lesbar. Bitte prüf diese Zeile.</translation>
    </message>
    <message>
        <source>Its {what} is not in the file. Please check this row.</source>
        <translation>{what} dazu ist nicht in der Datei. Bitte prüf diese Zeile.</translation>
    </message>
    <message>
        <source>{table}, row {row}: {why}</source>
        <translation>{table}, Zeile {row}: {why}</translation>
    </message>
    <message>
        <source>Please write the code as it is printed, such as B48.</source>
        <translation>Bitte schreib den Code, wie er gedruckt ist, etwa B48.</translation>
    </message>
    <message>
        <source>Your routine has no session of this letter. Please check the code.</source>
        <translation>Dein Trainingsplan hat keine Einheit mit diesem Buchstaben. Bitte prüf den Code.</translation>
    </message>
    <message>
        <source>Please write reps, load and RIR like: 10 10 9 / 18 / 2.</source>
        <translation>Bitte schreib Wdh., Gewicht und RIR so: 10 10 9 / 18 / 2.</translation>
    </message>
    <message>
        <source>There are fewer lines than lifts. Please write one line for each lift.</source>
        <translation>Es sind weniger Zeilen als Übungen. Bitte schreib eine Zeile für jede Übung.</translation>
    </message>
    <message>
        <source>There are more lines than lifts. Please write one line for each lift.</source>
        <translation>Es sind mehr Zeilen als Übungen. Bitte schreib eine Zeile für jede Übung.</translation>
    </message>
    <message>
        <source>Please write one set at least that was done: there is nothing to save yet.</source>
        <translation>Bitte schreib mindestens einen Satz, der gemacht wurde: Noch gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>There is no line above to repeat. Please write the numbers.</source>
        <translation>Darüber ist keine Zeile zum Wiederholen. Bitte schreib die Zahlen.</translation>
    </message>
    <message>
        <source>Please write one number for all sets, or one for each set that was done.</source>
        <translation>Bitte schreib eine Zahl für alle Sätze oder eine für jeden gemachten Satz.</translation>
    </message>
    <message>
        <source>Please write one number a set: this lift has no repetitions per side.</source>
        <translation>Bitte schreib eine Zahl je Satz: Diese Übung hat keine Wiederholungen pro Seite.</translation>
    </message>
    <message>
        <source>This lift has no load. Please write RIR after two slashes: 8 8 // 2.</source>
        <translation>Diese Übung hat kein Gewicht. Bitte schreib RIR nach zwei Schrägstrichen: 8 8 // 2.</translation>
    </message>
    <message>
        <source>Please write both feelings from −5 to +5, such as f -1 +2.</source>
        <translation>Bitte schreib beide Gefühle von −5 bis +5, etwa f -1 +2.</translation>
    </message>
    <message>
        <source>This session is in the log already. Please add to it or replace it.</source>
        <translation>Diese Einheit ist schon im Protokoll. Bitte ergänz oder ersetz sie.</translation>
    </message>
    <message>
        <source>“{what}” is not a code yet. Please write it as printed, such as B48.</source>
        <translation>„{what}“ ist noch kein Code. Bitte schreib ihn wie gedruckt, etwa B48.</translation>
    </message>
    <message>
        <source>“{what}” fits no session of your routine. Please check its letter.</source>
        <translation>„{what}“ passt zu keiner Einheit deines Trainingsplans. Bitte prüf den Buchstaben.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write it like: 10 10 9 / 18 / 2.</source>
        <translation>„{what}“ ist noch nicht klar. Bitte schreib es so: 10 10 9 / 18 / 2.</translation>
    </message>
    <message>
        <source>“{what}” has two sides: please write one number a set here.</source>
        <translation>„{what}“ hat zwei Seiten: Bitte schreib hier eine Zahl je Satz.</translation>
    </message>
    <message>
        <source>“{what}” has no load. Please write RIR after two slashes: 8 8 // 2.</source>
        <translation>„{what}“ hat kein Gewicht. Bitte schreib RIR nach zwei Schrägstrichen: 8 8 // 2.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write both feelings, such as f -1 +2.</source>
        <translation>„{what}“ ist noch nicht klar. Bitte schreib beide Gefühle, etwa f -1 +2.</translation>
    </message>
    <message>
        <source>“{what}” is in the log already. Please add to it or replace it.</source>
        <translation>„{what}“ ist schon im Protokoll. Bitte ergänz oder ersetz sie.</translation>
    </message>
    <message>
        <source>“{what}” can mean “{first}” or “{second}”. Please write one of them.</source>
        <translation>„{what}“ kann „{first}“ oder „{second}“ heißen. Bitte schreib eines davon.</translation>
    </message>
    <message>
        <source>Please use {low} letters or more; a few words are easy to remember.</source>
        <translation>Bitte nutz {low} Zeichen oder mehr; ein paar Wörter sind leicht zu merken.</translation>
    </message>
    <message>
        <source>The two are not the same yet. Please type it once more.</source>
        <translation>Die beiden sind noch nicht gleich. Bitte tippe sie noch einmal.</translation>
    </message>
    <message>
        <source>This passphrase does not open the diary. Please type it again.</source>
        <translation>Diese Passphrase öffnet das Tagebuch nicht. Bitte tippe sie noch einmal.</translation>
    </message>
    <message>
        <source>The diary is encrypted. Please run this where you can type its passphrase.</source>
        <translation>Das Tagebuch ist verschlüsselt. Bitte führ dies dort aus, wo du die Passphrase tippen kannst.</translation>
    </message>
    <message>
        <source>The file named in LIFTDESK_PASSPHRASE_FILE cannot be read. Please check its path.</source>
        <translation>Die in LIFTDESK_PASSPHRASE_FILE genannte Datei ist nicht lesbar. Bitte prüf ihren Pfad.</translation>
    </message>
    <message>
        <source>This file has a passphrase that is not the diary’s. Please turn its encryption off where it was made, and try again.</source>
        <translation>Diese Datei hat eine andere Passphrase als das Tagebuch. Bitte schalte ihre Verschlüsselung dort aus, wo sie gemacht wurde, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Question {n} is still open. Please answer it.</source>
        <translation>Frage {n} ist noch offen. Bitte beantworte sie.</translation>
    </message>
    <message>
        <source>Please use {high} letters at most.</source>
        <translation>Bitte nutz höchstens {high} Zeichen.</translation>
    </message>
    <message>
        <source>This can be “{one}” or “{other}”. Please write the one you mean.</source>
        <translation>Das kann „{one}“ oder „{other}“ sein. Bitte schreib, was du meinst.</translation>
    </message>
    <message>
        <source>This number is outside what can be meant. Please check it.</source>
        <translation>Diese Zahl liegt außerhalb dessen, was gemeint sein kann. Bitte prüf sie.</translation>
    </message>
    <message>
        <source>Please write repetitions from {low} to {high}.</source>
        <translation>Bitte schreib Wiederholungen von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Please write seconds from {low} to {high}.</source>
        <translation>Bitte schreib Sekunden von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Please write metres from {low} to {high}.</source>
        <translation>Bitte schreib Meter von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Please write minutes from {low} to {high}.</source>
        <translation>Bitte schreib Minuten von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Please write repetitions in reserve from {low} to {high}.</source>
        <translation>Bitte schreib Wiederholungen in Reserve von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Please write a load from {low} to {high} kg.</source>
        <translation>Bitte schreib ein Gewicht von {low} bis {high} kg.</translation>
    </message>
    <message>
        <source>Please write a year from {low} to {high}.</source>
        <translation>Bitte schreib ein Jahr von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Please choose {low} to {high} days.</source>
        <translation>Bitte wähl {low} bis {high} Tage.</translation>
    </message>
    <message>
        <source>Please write beats a minute from {low} to {high}.</source>
        <translation>Bitte schreib Schläge pro Minute von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Please write a number from {low} to {high}.</source>
        <translation>Bitte schreib eine Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Please write {text} with one separator at most, such as {such}.</source>
        <translation>Bitte schreib {text} mit höchstens einem Trennzeichen, etwa {such}.</translation>
    </message>
    <message>
        <source>Please write a number in digits, such as 12.5.</source>
        <translation>Bitte schreib eine Zahl in Ziffern, etwa 12.5.</translation>
    </message>
    <message>
        <source>Please write one separator at most, such as 1250,5.</source>
        <translation>Bitte schreib höchstens ein Trennzeichen, etwa 1250,5.</translation>
    </message>
    <message>
        <source>Please check this number.</source>
        <translation>Bitte prüf diese Zahl.</translation>
    </message>
    <message>
        <source>Please write kg or lb.</source>
        <translation>Bitte schreib kg oder lb.</translation>
    </message>
    <message>
        <source>Please choose kg or lb: the file does not say which it uses.</source>
        <translation>Bitte wähl kg oder lb: Die Datei sagt nicht, was sie nutzt.</translation>
    </message>
    <message>
        <source>Please write reps, seconds or metres: a set counts one of them.</source>
        <translation>Bitte schreib reps, seconds oder metres: Ein Satz zählt eines davon.</translation>
    </message>
    <message>
        <source>Please give one rating at least, 0 to 10, or a note or a tag.</source>
        <translation>Bitte gib mindestens eine Bewertung, 0 bis 10, oder eine Notiz oder ein Schlagwort.</translation>
    </message>
    <message>
        <source>Please give one answer for each question, and no more.</source>
        <translation>Bitte gib für jede Frage eine Antwort, nicht mehr.</translation>
    </message>
    <message>
        <source>Please answer every question: none can be made up.</source>
        <translation>Bitte beantworte jede Frage: Keine lässt sich ergänzen.</translation>
    </message>
    <message>
        <source>Please write the light load you chose, such as 8.</source>
        <translation>Bitte schreib das leichte Gewicht, das du gewählt hast, etwa 8.</translation>
    </message>
    <message>
        <source>Please write the date like {day}.</source>
        <translation>Bitte schreib das Datum wie {day}.</translation>
    </message>
    <message>
        <source>Please write the time of day like {time}.</source>
        <translation>Bitte schreib die Uhrzeit wie {time}.</translation>
    </message>
    <message>
        <source>“{what}” is not a time of day yet. Please write it like {time}.</source>
        <translation>„{what}“ ist noch keine Uhrzeit. Bitte schreib sie wie {time}.</translation>
    </message>
    <message>
        <source>“{what}” is not a date yet. Please write it like {day}.</source>
        <translation>„{what}“ ist noch kein Datum. Bitte schreib es wie {day}.</translation>
    </message>
    <message>
        <source>Please choose a day up to today.</source>
        <translation>Bitte wähl einen Tag bis heute.</translation>
    </message>
    <message>
        <source>Please write the line like: bench press 3x10 40 kg.</source>
        <translation>Bitte schreib die Zeile so: Beinpresse 3x10 40 kg.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Please choose the one you mean.</source>
        <translation>Das lässt sich auf zwei Arten lesen. Bitte wähl, was du meinst.</translation>
    </message>
    <message>
        <source>This exercise is not in your list. Please choose one or add it.</source>
        <translation>Diese Übung ist nicht in deiner Liste. Bitte wähl eine oder füg sie hinzu.</translation>
    </message>
    <message>
        <source>Help that takes weight off fits an assisted lift only. Please choose one.</source>
        <translation>Hilfe, die Gewicht abnimmt, passt nur zu einer Übung mit Unterstützung. Bitte wähl eine.</translation>
    </message>
    <message>
        <source>This fits more than one exercise. Please choose one.</source>
        <translation>Das passt zu mehr als einer Übung. Bitte wähl eine.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Bitte gib einen Namen.</translation>
    </message>
    <message>
        <source>Please write it a little shorter.</source>
        <translation>Bitte schreib es etwas kürzer.</translation>
    </message>
    <message>
        <source>This name is already in use. Please choose another one.</source>
        <translation>Dieser Name ist schon in Gebrauch. Bitte wähl einen anderen.</translation>
    </message>
    <message>
        <source>Please write the length of time like 45 min or 1:30.</source>
        <translation>Bitte schreib die Dauer wie 45 min oder 1:30.</translation>
    </message>
    <message>
        <source>Please write the week like 2026-W48.</source>
        <translation>Bitte schreib die Woche wie 2026-W48.</translation>
    </message>
    <message>
        <source>Please write a few words.</source>
        <translation>Bitte schreib ein paar Worte.</translation>
    </message>
    <message>
        <source>Please write it in fewer words.</source>
        <translation>Bitte schreib es in weniger Worten.</translation>
    </message>
    <message>
        <source>Please use 200 letters at most.</source>
        <translation>Bitte nutz höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>This exercise is in use. Please merge it into another one instead.</source>
        <translation>Diese Übung ist in Gebrauch. Bitte führ sie stattdessen mit einer anderen zusammen.</translation>
    </message>
    <message>
        <source>Both belong to the catalogue and stay two lifts. Please choose your own.</source>
        <translation>Beide gehören zum Katalog und bleiben zwei Übungen. Bitte wähl eine eigene.</translation>
    </message>
    <message>
        <source>One counts reps, the other seconds or metres. Please choose a like one.</source>
        <translation>Eine zählt Wdh., die andere Sekunden oder Meter. Bitte wähl eine gleiche.</translation>
    </message>
    <message>
        <source>Please write loads like 2-20 by 2, 24, with a space after each comma.</source>
        <translation>Bitte schreib Gewichte wie 2-20 by 2, 24, mit einem Leerzeichen nach jedem Komma.</translation>
    </message>
    <message>
        <source>Please write how many of each plate, like 4 x 10, 2 x 5.</source>
        <translation>Bitte schreib, wie viele von jeder Scheibe, wie 4 x 10, 2 x 5.</translation>
    </message>
    <message>
        <source>Please write one number or a range, like 8-12.</source>
        <translation>Bitte schreib eine Zahl oder einen Bereich, wie 8-12.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write loads like 2-20 by 2, 24.</source>
        <translation>„{what}“ ist noch nicht klar. Bitte schreib Gewichte wie 2-20 by 2, 24.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write plates like 4 x 10, 2 x 5.</source>
        <translation>„{what}“ ist noch nicht klar. Bitte schreib Scheiben wie 4 x 10, 2 x 5.</translation>
    </message>
    <message>
        <source>“{what}” is not a range yet. Please write 10, or 8-12.</source>
        <translation>„{what}“ ist noch kein Bereich. Bitte schreib 10 oder 8-12.</translation>
    </message>
    <message>
        <source>This kind of set is not known here. Import it as a working set or skip it.</source>
        <translation>Diese Satzart ist hier nicht bekannt. Importier ihn als Arbeitssatz oder überspring ihn.</translation>
    </message>
    <message>
        <source>A part of the row is empty. Please fill it in, or leave the row out.</source>
        <translation>Ein Teil der Zeile ist leer. Bitte füll ihn aus oder lass die Zeile weg.</translation>
    </message>
    <message>
        <source>The row is longer than the heading. Please check its quotation marks.</source>
        <translation>Die Zeile ist länger als die Kopfzeile. Bitte prüf ihre Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is not here any more. Please choose something else.</source>
        <translation>Das ist nicht mehr da. Bitte wähl etwas anderes.</translation>
    </message>
    <message>
        <source>There are entries here already. Please choose an empty place.</source>
        <translation>Hier sind schon Einträge. Bitte wähl einen leeren Platz.</translation>
    </message>
    <message>
        <source>The file is empty. Please choose another one.</source>
        <translation>Die Datei ist leer. Bitte wähl eine andere.</translation>
    </message>
    <message>
        <source>This is not a text file. Please export it again as CSV.</source>
        <translation>Das ist keine Textdatei. Bitte exportier sie noch einmal als CSV.</translation>
    </message>
    <message>
        <source>The file could not be opened. Please check that you may read it.</source>
        <translation>Die Datei ließ sich nicht öffnen. Bitte prüf, ob du sie lesen darfst.</translation>
    </message>
    <message>
        <source>The file is damaged. Please use another copy.</source>
        <translation>Die Datei ist beschädigt. Bitte nutz eine andere Kopie.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Please choose another name.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Bitte wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file could not be written. Please choose another folder.</source>
        <translation>Die Datei ließ sich nicht schreiben. Bitte wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full. Please free some space, or choose another disk.</source>
        <translation>Der Datenträger ist voll. Bitte schaff etwas Platz oder wähl einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>“{what}” is not a number yet. Please use digits, such as 12.5.</source>
        <translation>„{what}“ ist noch keine Zahl. Bitte nutz Ziffern, etwa 12.5.</translation>
    </message>
    <message>
        <source>“{what}” is not a unit known here. Please write kg or lb.</source>
        <translation>„{what}“ ist keine hier bekannte Einheit. Bitte schreib kg oder lb.</translation>
    </message>
    <message>
        <source>“{what}” is too far away. Please choose a day up to today.</source>
        <translation>„{what}“ ist zu weit weg. Bitte wähl einen Tag bis heute.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write it like: squat 3x10 40 kg.</source>
        <translation>„{what}“ ist noch nicht klar. Bitte schreib es so: Beinpresse 3x10 40 kg.</translation>
    </message>
    <message>
        <source>“{what}” can be read in two ways. Please choose one.</source>
        <translation>„{what}“ lässt sich auf zwei Arten lesen. Bitte wähl eine.</translation>
    </message>
    <message>
        <source>“{what}” is not a length of time yet. Please write 45 min or 1:30.</source>
        <translation>„{what}“ ist noch keine Dauer. Bitte schreib 45 min oder 1:30.</translation>
    </message>
    <message>
        <source>“{what}” is not a week yet. Please write it like 2026-W48.</source>
        <translation>„{what}“ ist noch keine Woche. Bitte schreib sie wie 2026-W48.</translation>
    </message>
    <message>
        <source>“{what}” is not in your list. Please choose an exercise or add it.</source>
        <translation>„{what}“ ist nicht in deiner Liste. Bitte wähl eine Übung oder füg sie hinzu.</translation>
    </message>
    <message>
        <source>“{what}” fits more than one exercise. Please choose one.</source>
        <translation>„{what}“ passt zu mehr als einer Übung. Bitte wähl eine.</translation>
    </message>
    <message>
        <source>“{what}” is already in use. Please choose another name.</source>
        <translation>„{what}“ ist schon in Gebrauch. Bitte wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{what}” is no known kind of set. Import it as a working set or skip it.</source>
        <translation>„{what}“ ist keine bekannte Satzart. Importier ihn als Arbeitssatz oder überspring ihn.</translation>
    </message>
    <message>
        <source>“{what}” is empty in this row. Please fill it in, or leave the row out.</source>
        <translation>„{what}“ ist in dieser Zeile leer. Bitte füll es aus oder lass die Zeile weg.</translation>
    </message>
    <message>
        <source>“{what}” is not here any more. Please choose something else.</source>
        <translation>„{what}“ ist nicht mehr da. Bitte wähl etwas anderes.</translation>
    </message>
    <message>
        <source>“{what}” has entries already. Please choose an empty one.</source>
        <translation>„{what}“ hat schon Einträge. Bitte wähl etwas Leeres.</translation>
    </message>
    <message>
        <source>LiftDesk cannot read “{what}”. Please choose a training app&apos;s export.</source>
        <translation>LiftDesk kann „{what}“ nicht lesen. Bitte wähl den Export einer Trainings-App.</translation>
    </message>
    <message>
        <source>“{what}” is empty. Please choose another file.</source>
        <translation>„{what}“ ist leer. Bitte wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>“{what}” is not a text file. Please export it again as CSV.</source>
        <translation>„{what}“ ist keine Textdatei. Bitte exportier sie noch einmal als CSV.</translation>
    </message>
    <message>
        <source>“{what}” could not be opened. Please check that you may read it.</source>
        <translation>„{what}“ ließ sich nicht öffnen. Bitte prüf, ob du sie lesen darfst.</translation>
    </message>
    <message>
        <source>“{what}” is damaged. Please use another copy.</source>
        <translation>„{what}“ ist beschädigt. Bitte nutz eine andere Kopie.</translation>
    </message>
    <message>
        <source>There is a “{what}” already. Please choose another name.</source>
        <translation>„{what}“ gibt es schon. Bitte wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{what}” could not be written. Please choose another folder.</source>
        <translation>„{what}“ ließ sich nicht schreiben. Bitte wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full, so “{what}” was not written. Please free some space, or choose another disk.</source>
        <translation>Der Datenträger ist voll, deshalb wurde „{what}“ nicht geschrieben. Bitte schaff etwas Platz oder wähl einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The first day comes after the last one. Please swap them.</source>
        <translation>Der erste Tag kommt nach dem letzten. Bitte tausch sie.</translation>
    </message>
    <message>
        <source>Nothing is written down on these days. Please choose others.</source>
        <translation>An diesen Tagen ist nichts aufgeschrieben. Bitte wähl andere.</translation>
    </message>
    <message>
        <source>This session does not fit a sheet to scan. Please print the week&apos;s plan instead.</source>
        <translation>Diese Einheit passt nicht auf ein Blatt zum Scannen. Bitte druck stattdessen den Wochenplan.</translation>
    </message>
    <message>
        <source>This sheet is in your diary already. Please choose another picture.</source>
        <translation>Dieses Blatt ist schon in deinem Tagebuch. Bitte wähl ein anderes Bild.</translation>
    </message>
    <message>
        <source>This sheet has a lift that is not in your list. Please type it in instead.</source>
        <translation>Dieses Blatt hat eine Übung, die nicht in deiner Liste ist. Bitte tipp es stattdessen ab.</translation>
    </message>
    <message>
        <source>No set is marked on this sheet. Please mark one, or choose another picture.</source>
        <translation>Auf diesem Blatt ist kein Satz markiert. Bitte markier einen oder wähl ein anderes Bild.</translation>
    </message>
    <message>
        <source>No LiftDesk session sheet was found in this picture. Please take the whole sheet, flat and in even light.</source>
        <translation>In diesem Bild wurde kein LiftDesk-Einheitenblatt gefunden. Bitte nimm das ganze Blatt auf, flach und in gleichmäßigem Licht.</translation>
    </message>
    <message>
        <source>Not all four corner squares were found. Please take the whole sheet, flat.</source>
        <translation>Nicht alle vier Eckquadrate wurden gefunden. Bitte nimm das ganze Blatt auf, flach.</translation>
    </message>
    <message>
        <source>The strip of dots at the foot of the sheet could not be read. Please take a sharper picture, with the sheet flat.</source>
        <translation>Der Punktstreifen unten am Blatt war nicht lesbar. Bitte mach ein schärferes Bild, mit flachem Blatt.</translation>
    </message>
    <message>
        <source>The picture is too small or too blurred to be read. Please take it closer, or scan with 150 dpi or more.</source>
        <translation>Das Bild ist zu klein oder zu unscharf zum Lesen. Bitte nimm es näher auf oder scanne mit 150 dpi oder mehr.</translation>
    </message>
    <message>
        <source>The picture is too large. Please scan with 600 dpi at most.</source>
        <translation>Das Bild ist zu groß. Bitte scanne mit höchstens 600 dpi.</translation>
    </message>
    <message>
        <source>{what} is in your diary already. Nothing was added.</source>
        <translation>{what} ist schon in deinem Tagebuch. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; please free some space and try again.</source>
        <translation>Der Datenträger ist voll. Nichts ging verloren; bitte schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using the data file. Please close it there and try again.</source>
        <translation>Ein anderes Programm nutzt die Datendatei. Bitte schließ sie dort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this. Please close another program and try again.</source>
        <translation>Der Computer hat dafür keinen Speicher mehr. Bitte schließ ein anderes Programm und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This computer has too many files open. Please close another program and try again.</source>
        <translation>Auf diesem Computer sind zu viele Dateien offen. Bitte schließ ein anderes Programm und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up. Nothing was lost; please free some space and try again.</source>
        <translation>Dein Anteil an diesem Datenträger ist aufgebraucht. Nichts ging verloren; bitte schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk gave no answer. What was saved before is on it; please check that it is connected and try again.</source>
        <translation>Der Datenträger antwortet nicht. Was vorher gespeichert wurde, ist darauf; bitte prüf, ob er angeschlossen ist, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The data file can only be read. Please move it to a folder where you may write.</source>
        <translation>Die Datendatei kann nur gelesen werden. Bitte verschieb sie in einen Ordner, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>This computer does not let LiftDesk write here. Please allow it, and try again.</source>
        <translation>Dieser Computer lässt LiftDesk hier nicht schreiben. Bitte erlaub es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The data file is not where it was. Please connect its disk again and try again.</source>
        <translation>Die Datendatei ist nicht, wo sie war. Bitte schließ ihren Datenträger wieder an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another program put another file in this diary’s place. Nothing was written over it; all that was saved before is kept.</source>
        <translation>Ein anderes Programm hat eine andere Datei an die Stelle dieses Tagebuchs gelegt. Nichts wurde darüber geschrieben; alles vorher Gespeicherte ist behalten.</translation>
    </message>
    <message>
        <source>The name of the file or of its folder is too long. Please shorten it.</source>
        <translation>Der Name der Datei oder ihres Ordners ist zu lang. Bitte kürz ihn.</translation>
    </message>
    <message>
        <source>This diary is open for reading only, so this was not kept. What you typed stays here.</source>
        <translation>Dieses Tagebuch ist nur zum Lesen offen, deshalb wurde das nicht behalten. Was du getippt hast, bleibt hier.</translation>
    </message>
    <message>
        <source>The data file could not be opened. Please check that its disk is connected.</source>
        <translation>Die Datendatei ließ sich nicht öffnen. Bitte prüf, ob ihr Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is; please restore a backup.</source>
        <translation>Die Datendatei ist beschädigt. Sie wurde gelassen, wie sie ist; bitte stell eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This is not a LiftDesk data file. Please choose another one.</source>
        <translation>Das ist keine LiftDesk-Datendatei. Bitte wähl eine andere.</translation>
    </message>
    <message>
        <source>The data file is empty, as after a broken copy. Please restore a backup.</source>
        <translation>Die Datendatei ist leer, wie nach einer abgebrochenen Kopie. Bitte stell eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this file. It was left as it is; please use that version.</source>
        <translation>Ein neueres LiftDesk hat diese Datei geschrieben. Sie wurde gelassen, wie sie ist; bitte nutz jene Version.</translation>
    </message>
    <message>
        <source>This file is encrypted. It opens with the passphrase it was given.</source>
        <translation>Diese Datei ist verschlüsselt. Sie öffnet sich mit der Passphrase, die sie bekam.</translation>
    </message>
    <message>
        <source>This passphrase does not open this file. Please type it again.</source>
        <translation>Diese Passphrase öffnet diese Datei nicht. Bitte tippe sie noch einmal.</translation>
    </message>
    <message>
        <source>The file did not pass its check and was not used. Please choose another copy.</source>
        <translation>Die Datei hat ihre Prüfung nicht bestanden und wurde nicht genutzt. Bitte wähl eine andere Kopie.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The backup is open. The file that could not be opened is kept as {name}.</source>
        <translation>Die Sicherung ist offen. Die Datei, die sich nicht öffnen ließ, ist als {name} behalten.</translation>
    </message>
</context>
<context>
    <name>ProtectsCard</name>
    <message>
        <source>What a passphrase does</source>
        <translation>Was eine Passphrase tut</translation>
    </message>
    <message>
        <source>It keeps out</source>
        <translation>Sie hält fern</translation>
    </message>
    <message>
        <source>It does nothing against</source>
        <translation>Sie tut nichts gegen</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>Self-check</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Nobody else sees your answers. This app cannot call for help.</source>
        <translation>Niemand sonst sieht deine Antworten. Diese App kann keine Hilfe rufen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>kept, and hidden as mood is.</source>
        <translation>behalten und ausgeblendet wie die Stimmung.</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>{what} {number}, {band}</source>
        <translation>{what} {number}, {band}</translation>
    </message>
    <message>
        <source>{total} of {highest}, {band}</source>
        <translation>{total} von {highest}, {band}</translation>
    </message>
    <message>
        <source>{before} to {now}</source>
        <translation>von {before} auf {now}</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation>{head}: {words}</translation>
    </message>
    <message>
        <source>about the same (changes this small often come from ordinary ups and downs)</source>
        <translation>etwa gleich (so kleine Änderungen kommen oft vom üblichen Auf und Ab)</translation>
    </message>
    <message>
        <source>a change many studies call noticeable</source>
        <translation>eine Änderung, die viele Studien spürbar nennen</translation>
    </message>
    <message>
        <source>larger than the measurement noise used by England&apos;s NHS Talking Therapies</source>
        <translation>größer als das Messrauschen, mit dem Englands NHS Talking Therapies rechnet</translation>
    </message>
    <message>
        <source>no size of change is published</source>
        <translation>keine Größe einer Änderung ist veröffentlicht</translation>
    </message>
    <message>
        <source>Consider showing this to a doctor or therapist.</source>
        <translation>Überleg, ob du das in einer Arztpraxis oder Therapie zeigst.</translation>
    </message>
    <message>
        <source>A snapshot, not a diagnosis.</source>
        <translation>Eine Momentaufnahme, keine Diagnose.</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minute</source>
        <comment>about {n} minutes</comment>
        <translation>
            <numerusform>etwa {n} Minute</numerusform>
            <numerusform>etwa {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, {about}</source>
        <translation>Bereit, {about}</translation>
    </message>
    <message>
        <source>Ready today, {about}</source>
        <translation>Heute bereit, {about}</translation>
    </message>
    <message>
        <source>Ready since {day}, {about}</source>
        <translation>Bereit seit {day}, {about}</translation>
    </message>
    <message>
        <source>Next from {day}, last one {last}</source>
        <translation>Nächster ab {day}, letzter {last}</translation>
    </message>
    <message numerus="yes">
        <source>One question is open.</source>
        <comment>{n} questions are open.</comment>
        <translation>
            <numerusform>Eine Frage ist offen.</numerusform>
            <numerusform>{n} Fragen sind offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnairesCard</name>
    <message>
        <source>Self-checks</source>
        <translation>Selbsttests</translation>
    </message>
    <message>
        <source>A snapshot, not a diagnosis.</source>
        <translation>Eine Momentaufnahme, keine Diagnose.</translation>
    </message>
    <message>
        <source>None answered yet.</source>
        <translation>Noch keiner beantwortet.</translation>
    </message>
    <message>
        <source>Consider showing this to a doctor or therapist.</source>
        <translation>Überleg, ob du das in einer Arztpraxis oder Therapie zeigst.</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What the files leave open</source>
        <translation>Was die Dateien offen lassen</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>Unit of {name}</source>
        <translation>Einheit von {name}</translation>
    </message>
    <message>
        <source>Which unit are its loads in? The file does not say.</source>
        <translation>In welcher Einheit sind die Gewichte? Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>The heaviest set is then {load}, {exercise}.</source>
        <translation>Der schwerste Satz ist dann {load}, {exercise}.</translation>
    </message>
    <message>
        <source>How good is each mood, 1 worst to 5 best? Change what does not fit.</source>
        <translation>Wie gut ist jede Stimmung, 1 am schlechtesten bis 5 am besten? Ändere, was nicht passt.</translation>
    </message>
</context>
<context>
    <name>QuickLineBar</name>
    <message>
        <source>Quick line</source>
        <translation>Schnellzeile</translation>
    </message>
    <message>
        <source>Exercise, sets x reps, @ load, and RIR if you like; Enter adds it</source>
        <translation>Übung, Sätze x Wdh., @ Gewicht, und RIR, wenn du magst; Enter fügt es hinzu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the quick line</source>
        <translation>Schnellzeile hinzufügen</translation>
    </message>
    <message>
        <source>One line, one lift. What it means is shown here first.</source>
        <translation>Eine Zeile, eine Übung. Was sie bedeutet, steht zuerst hier.</translation>
    </message>
    <message>
        <source>Reads as {what} · not saved yet</source>
        <translation>Gelesen als {what} · noch nicht gespeichert</translation>
    </message>
    <message>
        <source>This can mean two things. Which one is it?</source>
        <translation>Das kann zweierlei heißen. Was davon ist es?</translation>
    </message>
    <message>
        <source>Read as {line}</source>
        <translation>Lesen als {line}</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Rather not say</source>
        <translation>Lieber nicht sagen</translation>
    </message>
    <message>
        <source>{what}: rather not say</source>
        <translation>{what}: lieber nicht sagen</translation>
    </message>
    <message>
        <source>{what}: rather not say. Press to answer after all.</source>
        <translation>{what}: lieber nicht sagen. Drücken, um doch zu antworten.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Search the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Back to what you read before</source>
        <translation>Zurück zu dem, was du davor gelesen hast</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Print chapter…</source>
        <translation>Kapitel drucken…</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words find more.</source>
        <translation>Nichts gefunden. Weniger Wörter finden mehr.</translation>
    </message>
    <message>
        <source>1 section found</source>
        <translation>1 Abschnitt gefunden</translation>
    </message>
    <message>
        <source>{n} sections found</source>
        <translation>{n} Abschnitte gefunden</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The readiness check was a year ago.</source>
        <translation>Der Bereitschafts-Check ist ein Jahr her.</translation>
    </message>
    <message>
        <source>After a longer time away the readiness check may come out differently.</source>
        <translation>Nach längerer Zeit ohne Training ergibt der Bereitschafts-Check vielleicht etwas anderes.</translation>
    </message>
    <message>
        <source>You said that your health changed.</source>
        <translation>Du hast gesagt, dass sich deine Gesundheit geändert hat.</translation>
    </message>
    <message>
        <source>Start light to moderate, build up slowly.</source>
        <translation>Fang leicht bis mittel an, steigere langsam.</translation>
    </message>
    <message>
        <source>Learn each movement first; the loads can wait.</source>
        <translation>Lern zuerst jede Bewegung; die Gewichte können warten.</translation>
    </message>
    <message>
        <source>Carry on, moderate or vigorous.</source>
        <translation>Mach weiter, mittel oder kräftig.</translation>
    </message>
    <message>
        <source>You train regularly and named nothing that speaks against it.</source>
        <translation>Du trainierst regelmäßig und hast nichts genannt, was dagegen spricht.</translation>
    </message>
    <message>
        <source>Moderate is fine. Ask your doctor before going harder.</source>
        <translation>Mittel ist in Ordnung. Frag ärztlich nach, bevor es härter wird.</translation>
    </message>
    <message>
        <source>A talk within the last twelve months is recent enough.</source>
        <translation>Ein Gespräch in den letzten zwölf Monaten ist aktuell genug.</translation>
    </message>
    <message>
        <source>Please talk to your doctor before you start.</source>
        <translation>Bitte sprich mit deinem Arzt oder deiner Ärztin, bevor du anfängst.</translation>
    </message>
    <message>
        <source>Many people are told to ask first, and most may train afterwards. Take the week&apos;s plan along; it can be printed.</source>
        <translation>Vielen wird gesagt, zuerst zu fragen, und die meisten dürfen danach trainieren. Nimm den Wochenplan mit; er lässt sich drucken.</translation>
    </message>
    <message>
        <source>Please see a doctor before you train.</source>
        <translation>Bitte geh zu einem Arzt oder einer Ärztin, bevor du trainierst.</translation>
    </message>
    <message>
        <source>What you named deserves a look first. Take the week&apos;s plan along; it can be printed.</source>
        <translation>Was du genannt hast, sollte zuerst angesehen werden. Nimm den Wochenplan mit; er lässt sich drucken.</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>deine Notrufnummer</translation>
    </message>
    <message>
        <source>Signs that are there right now: stop and rest. Not gone in a few minutes: call {number}.</source>
        <translation>Anzeichen, die gerade da sind: Hör auf und ruh dich aus. In ein paar Minuten nicht weg: Ruf {number} an.</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Readiness check</source>
        <translation>Bereitschafts-Check</translation>
    </message>
    <message>
        <source>My health changed</source>
        <translation>Meine Gesundheit hat sich geändert</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>A minute of questions before you train.</source>
        <translation>Eine Minute Fragen, bevor du trainierst.</translation>
    </message>
    <message>
        <source>Optional. Only the date and the result are kept, never an answer.</source>
        <translation>Freiwillig. Nur Datum und Ergebnis werden behalten, nie eine Antwort.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Asked again from {day}.</source>
        <translation>Wieder gefragt ab {day}.</translation>
    </message>
    <message>
        <source>{why} It takes about a minute, whenever you like.</source>
        <translation>{why} Er dauert etwa eine Minute, wann du magst.</translation>
    </message>
    <message>
        <source>Answered {day}. Only the date and this result are kept. {again}</source>
        <translation>Beantwortet {day}. Nur Datum und dieses Ergebnis werden behalten. {again}</translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Neu beantworten</translation>
    </message>
</context>
<context>
    <name>ReadinessLine</name>
    <message>
        <source>Answer it</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Answer the readiness check</source>
        <translation>Bereitschafts-Check beantworten</translation>
    </message>
    <message>
        <source>Not now, close the offer of the readiness check</source>
        <translation>Jetzt nicht, das Angebot des Bereitschafts-Checks schließen</translation>
    </message>
    <message>
        <source>{why} Answering it again takes about a minute.</source>
        <translation>{why} Ihn neu zu beantworten dauert etwa eine Minute.</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Readiness check</source>
        <translation>Bereitschafts-Check</translation>
    </message>
    <message>
        <source>About a minute. Only the date and the result are kept. You can leave at any time, and nothing is locked whatever you answer.</source>
        <translation>Etwa eine Minute. Nur Datum und Ergebnis werden behalten. Du kannst jederzeit gehen, und nichts wird gesperrt, was du auch antwortest.</translation>
    </message>
</context>
<context>
    <name>ReadinessStep</name>
    <message>
        <source>Is it all right to start?</source>
        <translation>Ist es in Ordnung anzufangen?</translation>
    </message>
    <message>
        <source>Four questions show whether a talk with a doctor should come first. Only the date and the result are kept, and nothing is locked whatever you answer. You can skip this: it stays under Safety.</source>
        <translation>Vier Fragen zeigen, ob zuerst ein ärztliches Gespräch kommen sollte. Nur Datum und Ergebnis werden behalten, und nichts wird gesperrt, was du auch antwortest. Du kannst das überspringen: Es bleibt unter Sicherheit.</translation>
    </message>
    <message>
        <source>Your last result: {what}</source>
        <translation>Dein letztes Ergebnis: {what}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>{what} {day}</source>
        <translation>{what} {day}</translation>
    </message>
    <message>
        <source>{lead}:</source>
        <translation>{lead}:</translation>
    </message>
    <message>
        <source>below {share} for now</source>
        <translation>vorerst unter {share}</translation>
    </message>
    <message>
        <source>above {share} for now</source>
        <translation>vorerst über {share}</translation>
    </message>
    <message>
        <source>{reason}; {edge}</source>
        <translation>{reason}; {edge}</translation>
    </message>
    <message>
        <source>Same load</source>
        <translation>Gleiches Gewicht</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Wie letztes Mal</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Erstes Mal</translation>
    </message>
    <message>
        <source>From a similar lift</source>
        <translation>Von einer ähnlichen Übung</translation>
    </message>
    <message>
        <source>Rests today</source>
        <translation>Ruht heute</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Leichter</translation>
    </message>
    <message numerus="yes">
        <source>{n} rep</source>
        <comment>{n} reps</comment>
        <translation>
            <numerusform>{n} Wdh.</numerusform>
            <numerusform>{n} Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>pick a light load, form comes first</source>
        <translation>wähl ein leichtes Gewicht, die Form kommt zuerst</translation>
    </message>
    <message>
        <source>no load needed, form comes first</source>
        <translation>kein Gewicht nötig, die Form kommt zuerst</translation>
    </message>
    <message>
        <source>all sets went as planned</source>
        <translation>alle Sätze gingen wie geplant</translation>
    </message>
    <message>
        <source>all sets reached {top}</source>
        <translation>alle Sätze erreichten {top}</translation>
    </message>
    <message>
        <source>on the way to {top} in every set, you did {done}</source>
        <translation>auf dem Weg zu {top} in jedem Satz, gemacht hast du {done}</translation>
    </message>
    <message>
        <source>you did {done}</source>
        <translation>gemacht hast du {done}</translation>
    </message>
    <message>
        <source>until every set reaches {top}</source>
        <translation>bis jeder Satz {top} erreicht</translation>
    </message>
    <message>
        <source>there is room to grow at this load</source>
        <translation>bei diesem Gewicht ist Platz nach oben</translation>
    </message>
    <message>
        <source>a set stopped below the range</source>
        <translation>ein Satz endete unter dem Bereich</translation>
    </message>
    <message>
        <source>{set} stopped at {amount}</source>
        <translation>{set} endete bei {amount}</translation>
    </message>
    <message>
        <source>the first set</source>
        <translation>der erste Satz</translation>
    </message>
    <message>
        <source>the second set</source>
        <translation>der zweite Satz</translation>
    </message>
    <message>
        <source>the third set</source>
        <translation>der dritte Satz</translation>
    </message>
    <message>
        <source>the fourth set</source>
        <translation>der vierte Satz</translation>
    </message>
    <message>
        <source>the fifth set</source>
        <translation>der fünfte Satz</translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>the next step is heavier than your equipment goes</source>
        <translation>der nächste Schritt ist schwerer, als deine Ausstattung reicht</translation>
    </message>
    <message>
        <source>this is the top of the range</source>
        <translation>das ist das obere Ende des Bereichs</translation>
    </message>
    <message>
        <source>the next step is a big one, so once more first</source>
        <translation>der nächste Schritt ist groß, also vorher noch einmal</translation>
    </message>
    <message>
        <source>you chose a lighter load</source>
        <translation>du hast ein leichteres Gewicht gewählt</translation>
    </message>
    <message>
        <source>you chose to do less</source>
        <translation>du wolltest weniger machen</translation>
    </message>
    <message>
        <source>the load comes from your log</source>
        <translation>das Gewicht kommt aus deinem Protokoll</translation>
    </message>
    <message>
        <source>the load was above the planned part of your estimate</source>
        <translation>das Gewicht lag über dem geplanten Teil deiner Schätzung</translation>
    </message>
    <message>
        <source>the load was below the planned part of your estimate</source>
        <translation>das Gewicht lag unter dem geplanten Teil deiner Schätzung</translation>
    </message>
    <message>
        <source>there was plenty in reserve</source>
        <translation>es war viel in Reserve</translation>
    </message>
    <message>
        <source>you had about {n} left in reserve</source>
        <translation>du hattest etwa {n} in Reserve</translation>
    </message>
    <message>
        <source>all sets were in the range, and they leave room for more</source>
        <translation>alle Sätze lagen im Bereich, und sie lassen Platz für mehr</translation>
    </message>
    <message>
        <source>all sets were in the range, and they leave room for {n} at this load</source>
        <translation>alle Sätze lagen im Bereich, und sie lassen bei diesem Gewicht Platz für {n}</translation>
    </message>
    <message>
        <source>the lighter session went well, so back towards the load before</source>
        <translation>die leichtere Einheit lief gut, also zurück in Richtung des Gewichts davor</translation>
    </message>
    <message>
        <source>a load that leaves more room</source>
        <translation>ein Gewicht, das mehr Platz lässt</translation>
    </message>
    <message>
        <source>a load that leaves more room, you did {done}</source>
        <translation>ein Gewicht, das mehr Platz lässt, gemacht hast du {done}</translation>
    </message>
    <message>
        <source>two sessions stopped below the range, so a step back to grow from</source>
        <translation>zwei Einheiten endeten unter dem Bereich, also ein Schritt zurück, um von dort zu wachsen</translation>
    </message>
    <message>
        <source>the last two weeks went harder than before, so an easier session</source>
        <translation>die letzten zwei Wochen waren härter als zuvor, also eine leichtere Einheit</translation>
    </message>
    <message>
        <source>an easy week, as you asked</source>
        <translation>eine leichte Woche, wie du wolltest</translation>
    </message>
    <message>
        <source>after some time away nothing is added</source>
        <translation>nach einiger Zeit ohne Training kommt nichts dazu</translation>
    </message>
    <message>
        <source>after some time away, a gentle way back</source>
        <translation>nach einiger Zeit ohne Training ein sanfter Weg zurück</translation>
    </message>
    <message>
        <source>after being ill, a gentle way back</source>
        <translation>nach einer Krankheit ein sanfter Weg zurück</translation>
    </message>
    <message>
        <source>you noted pain {n} of 10 last time, so nothing is added</source>
        <translation>letztes Mal hast du Schmerz {n} von 10 notiert, also kommt nichts dazu</translation>
    </message>
    <message>
        <source>you noted pain {n} of 10 last time, so about a fifth less</source>
        <translation>letztes Mal hast du Schmerz {n} von 10 notiert, also etwa ein Fünftel weniger</translation>
    </message>
    <message>
        <source>you noted pain {n} of 10 last time; another lift may suit better now</source>
        <translation>letztes Mal hast du Schmerz {n} von 10 notiert; eine andere Übung passt jetzt vielleicht besser</translation>
    </message>
    <message>
        <source>below {share} for today, as you chose</source>
        <translation>für heute unter {share}, wie du gewählt hast</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>{lift}: about {now} in the last two sessions, {before} on {day} (estimated for one repetition).</source>
        <translation>{lift}: etwa {now} in den letzten zwei Einheiten, {before} am {day} (geschätzt für eine Wiederholung).</translation>
    </message>
    <message>
        <source>Strength training on {n} days in a row.</source>
        <translation>Krafttraining an {n} Tagen hintereinander.</translation>
    </message>
    <message>
        <source>Ill {n} times since {day}.</source>
        <translation>{n} Mal krank seit {day}.</translation>
    </message>
    <message>
        <source>Sleep: {now} of 10 on average in two weeks, {before} in the four before.</source>
        <translation>Schlaf: {now} von 10 im Durchschnitt in zwei Wochen, {before} in den vier davor.</translation>
    </message>
    <message>
        <source>Mood: {now} of 10 on average in two weeks, {before} in the four before, while sets went from {few} to {many} a week.</source>
        <translation>Stimmung: {now} von 10 im Durchschnitt in zwei Wochen, {before} in den vier davor, während die Sätze von {few} auf {many} pro Woche gingen.</translation>
    </message>
    <message>
        <source>There is too little in the diary yet to put two weeks beside the four before.</source>
        <translation>Im Tagebuch ist noch zu wenig, um zwei Wochen neben die vier davor zu stellen.</translation>
    </message>
    <message>
        <source>lifts</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>lifts, {ratings}</source>
        <translation>Übungen, {ratings}</translation>
    </message>
    <message>
        <source>Looked at two weeks beside the four before: {what}.</source>
        <translation>Angesehen wurden zwei Wochen neben den vier davor: {what}.</translation>
    </message>
    <message>
        <source>sleep and mood ratings</source>
        <translation>Schlaf- und Stimmungsbewertungen</translation>
    </message>
    <message>
        <source>sleep ratings</source>
        <translation>Schlafbewertungen</translation>
    </message>
    <message>
        <source>mood ratings</source>
        <translation>Stimmungsbewertungen</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Rest and recovery</source>
        <translation>Ruhe und Erholung</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Rest and recovery, look in</source>
        <translation>Ruhe und Erholung, hineinsehen</translation>
    </message>
    <message>
        <source>Behind it: six quiet questions. No score, nothing is counted.</source>
        <translation>Dahinter: sechs stille Fragen. Kein Punktwert, nichts wird gezählt.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Rest and recovery</source>
        <translation>Ruhe und Erholung</translation>
    </message>
    <message>
        <source>What your diary shows</source>
        <translation>Was dein Tagebuch zeigt</translation>
    </message>
    <message>
        <source>When rest is the plan</source>
        <translation>Wenn Ruhe der Plan ist</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <source>Everything LiftDesk kept is deleted</source>
        <translation>Alles, was LiftDesk behielt, ist gelöscht</translation>
    </message>
    <message>
        <source>Some files could not be deleted</source>
        <translation>Einige Dateien ließen sich nicht löschen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Mood in the evening</source>
        <translation>Stimmung am Abend</translation>
    </message>
    <message>
        <source>No evening was rated during this time.</source>
        <translation>In dieser Zeit wurde kein Abend bewertet.</translation>
    </message>
    <message>
        <source>Strokes: sessions.</source>
        <translation>Striche: Einheiten.</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>keine Bewertungen</translation>
    </message>
    <message>
        <source>No strength session was logged during this time.</source>
        <translation>In dieser Zeit wurde keine Krafteinheit eingetragen.</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>Dashed: part of a week.</source>
        <translation>Gestrichelt: Teil einer Woche.</translation>
    </message>
    <message>
        <source>Dashed: part of a month.</source>
        <translation>Gestrichelt: Teil eines Monats.</translation>
    </message>
    <message>
        <source>Dashed: part of a year.</source>
        <translation>Gestrichelt: Teil eines Jahres.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (freiwillig)</translation>
    </message>
    <message>
        <source>What I would like to talk about</source>
        <translation>Worüber ich sprechen möchte</translation>
    </message>
    <message>
        <source>What the diary shows, and does not</source>
        <translation>Was das Tagebuch zeigt und was nicht</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>None was filled in during this time.</source>
        <translation>In dieser Zeit wurde keiner ausgefüllt.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>({low}–{high})</source>
        <translation>({low}–{high})</translation>
    </message>
    <message>
        <source>Lower is better: {items}.</source>
        <translation>Niedriger ist besser: {items}.</translation>
    </message>
    <message>
        <source> (0–{n})</source>
        <translation> (0–{n})</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>nicht ausgefüllt</translation>
    </message>
    <message>
        <source>not filled in ({n} dates)</source>
        <translation>nicht ausgefüllt ({n} Termine)</translation>
    </message>
    <message numerus="yes">
        <source>{n} more questionnaire is in the app.</source>
        <comment>{n} more questionnaires are in the app.</comment>
        <translation>
            <numerusform>{n} weiterer Fragebogen ist in der App.</numerusform>
            <numerusform>{n} weitere Fragebögen sind in der App.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more date in the app.</source>
        <comment>{n} more dates in the app.</comment>
        <translation>
            <numerusform>{n} weiterer Termin in der App.</numerusform>
            <numerusform>{n} weitere Termine in der App.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>No lifts were logged during this time.</source>
        <translation>In dieser Zeit wurden keine Übungen eingetragen.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message numerus="yes">
        <source>{n} more lift is in the app.</source>
        <comment>{n} more lifts are in the app.</comment>
        <translation>
            <numerusform>{n} weitere Übung ist in der App.</numerusform>
            <numerusform>{n} weitere Übungen sind in der App.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single answers</source>
        <translation>Einzelne Antworten</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>Keine in dieser Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier one is in the app.</source>
        <comment>{n} earlier ones are in the app.</comment>
        <translation>
            <numerusform>{n} frühere ist in der App.</numerusform>
            <numerusform>{n} frühere sind in der App.</numerusform>
        </translation>
    </message>
    <message>
        <source>Items in their order.</source>
        <translation>Punkte in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Items in their order, each from {low} to {high}.</source>
        <translation>Punkte in ihrer Reihenfolge, jeder von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>None written.</source>
        <translation>Keine geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more note is in the app.</source>
        <comment>{n} more notes are in the app.</comment>
        <translation>
            <numerusform>{n} weitere Notiz ist in der App.</numerusform>
            <numerusform>{n} weitere Notizen sind in der App.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training summary</source>
        <translation>Zusammenfassung: Training</translation>
    </message>
    <message>
        <source>Training and mood summary</source>
        <translation>Zusammenfassung: Training und Stimmung</translation>
    </message>
    <message>
        <source>{span}, {n} days</source>
        <translation>{span}, {n} Tage</translation>
    </message>
    <message>
        <source>{span}, {n} days; the diary begins here</source>
        <translation>{span}, {n} Tage; das Tagebuch beginnt hier</translation>
    </message>
    <message numerus="yes">
        <source>strength session,
about {n} a week</source>
        <comment>strength sessions,
about {n} a week</comment>
        <translation>
            <numerusform>Krafteinheit,
etwa {n} pro Woche</numerusform>
            <numerusform>Krafteinheiten,
etwa {n} pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>easy cardio,
about {n} min a week</source>
        <translation>lockere Ausdauer,
etwa {n} min pro Woche</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>evenings with a
mood rating</source>
        <translation>Abende mit
Stimmungsbewertung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>days noted
as unwell</source>
        <translation>Tage als
krank notiert</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>noted as unwell,
last {days}</source>
        <translation>als krank notiert,
zuletzt {days}</translation>
    </message>
    <message>
        <source>noted
as unwell</source>
        <translation>als krank
notiert</translation>
    </message>
    <message>
        <source>noted as unwell,
sessions then: {n}</source>
        <translation>als krank notiert,
Einheiten dann: {n}</translation>
    </message>
    <message>
        <source>noted as unwell,
no sessions</source>
        <translation>als krank notiert,
keine Einheiten</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{name} {before} to {now}</source>
        <translation>{name} von {before} auf {now}</translation>
    </message>
    <message>
        <source>{changes}: {words}.</source>
        <translation>{changes}: {words}.</translation>
    </message>
    <message>
        <source>Self-report, a snapshot and not a diagnosis.</source>
        <translation>Selbstauskunft, eine Momentaufnahme und keine Diagnose.</translation>
    </message>
    <message>
        <source>Single answers are left out.</source>
        <translation>Einzelne Antworten sind weggelassen.</translation>
    </message>
    <message>
        <source>Usual effort: about {low} repetitions left in each set.</source>
        <translation>Übliche Anstrengung: etwa {low} Wiederholungen Reserve in jedem Satz.</translation>
    </message>
    <message>
        <source>Usual effort: about 1 repetition left in each set.</source>
        <translation>Übliche Anstrengung: etwa 1 Wiederholung Reserve in jedem Satz.</translation>
    </message>
    <message>
        <source>Usual effort: {low} to {high} repetitions left in each set.</source>
        <translation>Übliche Anstrengung: {low} bis {high} Wiederholungen Reserve in jedem Satz.</translation>
    </message>
    <message>
        <source>No pain noted.</source>
        <translation>Kein Schmerz notiert.</translation>
    </message>
    <message>
        <source>and elsewhere</source>
        <translation>und anderswo</translation>
    </message>
    <message>
        <source>Pain noted {n} times: {parts}.</source>
        <translation>Schmerz {n} Mal notiert: {parts}.</translation>
    </message>
    <message>
        <source>Pain noted once: {part}, {level} of 10, on {day}.</source>
        <translation>Schmerz einmal notiert: {part}, {level} von 10, am {day}.</translation>
    </message>
    <message>
        <source>Pain noted once: {part}, {level} of 10, on {day}, load reduced afterwards.</source>
        <translation>Schmerz einmal notiert: {part}, {level} von 10, am {day}, Gewicht danach verringert.</translation>
    </message>
    <message numerus="yes">
        <source>{part} once ({level} of 10, on {day})</source>
        <comment>{part} {n} times (up to {level} of 10, last on {day})</comment>
        <translation>
            <numerusform>{part} einmal ({level} von 10, am {day})</numerusform>
            <numerusform>{part} {n}-mal (bis {level} von 10, zuletzt am {day})</numerusform>
        </translation>
    </message>
    <message>
        <source>Own 0 to 10 rating. Line: 7-day average, not drawn across gaps; single evenings are left out over so long a time.</source>
        <translation>Eigene Bewertung 0 bis 10. Linie: 7-Tage-Mittel, nicht über Lücken gezogen; einzelne Abende sind bei so langer Zeit weggelassen.</translation>
    </message>
    <message>
        <source>Own 0 to 10 rating. Dots: evenings; line: 7-day average, not drawn across gaps.</source>
        <translation>Eigene Bewertung 0 bis 10. Punkte: Abende; Linie: 7-Tage-Mittel, nicht über Lücken gezogen.</translation>
    </message>
    <message>
        <source>Shaded: usual range, {low} to {high}.</source>
        <translation>Getönt: üblicher Bereich, {low} bis {high}.</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten pro Woche</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>Einheiten pro Monat</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>Einheiten pro Jahr</translation>
    </message>
    <message>
        <source>The last look at the diary ended before these days.</source>
        <translation>Der letzte Blick ins Tagebuch endete vor diesen Tagen.</translation>
    </message>
    <message>
        <source>This rests on the first {n} days of the diary, from {day}.</source>
        <translation>Das beruht auf den ersten {n} Tagen des Tagebuchs, ab {day}.</translation>
    </message>
    <message>
        <source>Feeling before and after a session: {n} of {needed} sessions rated at both.</source>
        <translation>Gefühl vor und nach einer Einheit: {n} von {needed} Einheiten mit beiden Bewertungen.</translation>
    </message>
    <message>
        <source>Feeling before to after a session (−5 to +5): middle change {median}, middle half {low} to {high}, {n} sessions.</source>
        <translation>Gefühl vor bis nach einer Einheit (−5 bis +5): mittlere Änderung {median}, mittlere Hälfte {low} bis {high}, {n} Einheiten.</translation>
    </message>
    <message>
        <source>Sessions often began below the usual feeling, which drifts back by itself.</source>
        <translation>Einheiten begannen oft unter dem üblichen Gefühl, das von selbst zurückkommt.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Noted in LiftDesk: a medicine that slows the heart.</source>
        <translation>In LiftDesk notiert: ein Medikament, das das Herz verlangsamt.</translation>
    </message>
    <message>
        <source>Nothing about medicines is noted in LiftDesk.</source>
        <translation>In LiftDesk ist nichts zu Medikamenten notiert.</translation>
    </message>
    <message>
        <source>a training and mood diary</source>
        <translation>einem Tagebuch für Training und Stimmung</translation>
    </message>
    <message>
        <source>a training diary</source>
        <translation>einem Trainingstagebuch</translation>
    </message>
    <message>
        <source>Printed from LiftDesk, {what}, on {day}. It is not a medical device, does not diagnose or treat any condition, and does not replace care.</source>
        <translation>Gedruckt aus LiftDesk, {what}, am {day}. Es ist kein Medizinprodukt, stellt keine Diagnose, behandelt keine Krankheit und ersetzt keine Behandlung.</translation>
    </message>
    <message>
        <source>{names}: {words}</source>
        <translation>{names}: {words}</translation>
    </message>
    <message>
        <source>top: {sets}</source>
        <translation>höchster: {sets}</translation>
    </message>
    <message>
        <source>per hand</source>
        <translation>pro Hand</translation>
    </message>
    <message>
        <source>{n} sets of {first} to {last}</source>
        <translation>{n} Sätze mit {first} bis {last}</translation>
    </message>
    <message>
        <source>{sets} at {load}</source>
        <translation>{sets} mit {load}</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Strength sessions and lifts</source>
        <translation>Krafteinheiten und Übungen</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Lockere Ausdauer</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Days noted as unwell</source>
        <translation>Als krank notierte Tage</translation>
    </message>
    <message>
        <source>Questionnaire totals</source>
        <translation>Summen der Fragebögen</translation>
    </message>
    <message>
        <source>Mood in the evening</source>
        <translation>Stimmung am Abend</translation>
    </message>
    <message>
        <source>Feeling before and after sessions</source>
        <translation>Gefühl vor und nach Einheiten</translation>
    </message>
    <message>
        <source>What the diary shows</source>
        <translation>Was das Tagebuch zeigt</translation>
    </message>
    <message>
        <source>Single answers to questions</source>
        <translation>Einzelne Antworten auf Fragen</translation>
    </message>
    <message>
        <source>Notes in your own words</source>
        <translation>Notizen in deinen Worten</translation>
    </message>
    <message>
        <source>A medicine that slows the heart</source>
        <translation>Ein Medikament, das das Herz verlangsamt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Mood is hidden, so these are left out unless you tick them.</source>
        <translation>Die Stimmung ist ausgeblendet, also bleiben diese weg, wenn du sie nicht anhakst.</translation>
    </message>
    <message>
        <source>Left out unless you tick them</source>
        <translation>Weggelassen, wenn du sie nicht anhakst</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>One-page summary</source>
        <translation>Zusammenfassung auf einer Seite</translation>
    </message>
    <message>
        <source>One page to show to a doctor or therapist. You choose what goes in; nothing is sent.</source>
        <translation>Eine Seite, um sie in einer Arztpraxis oder Therapie zu zeigen. Du wählst, was hineinkommt; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Nothing is written down on these days; there is room to write by hand.</source>
        <translation>An diesen Tagen ist nichts aufgeschrieben; es ist Platz, um von Hand zu schreiben.</translation>
    </message>
    <message>
        <source>LiftDesk summary {day}.pdf</source>
        <translation>LiftDesk Zusammenfassung {day}.pdf</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Rest timer</source>
        <translation>Pausentimer</translation>
    </message>
    <message>
        <source>+ {n} s</source>
        <translation>+ {n} s</translation>
    </message>
    <message>
        <source>{n} seconds more</source>
        <translation>{n} Sekunden mehr</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Bereit, wenn du es bist</translation>
    </message>
    <message>
        <source>End rest</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start a rest</source>
        <translation>Pause starten</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Add a session</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{lift} removed.</source>
        <translation>{lift} entfernt.</translation>
    </message>
    <message>
        <source>Session {code} removed.</source>
        <translation>Einheit {code} entfernt.</translation>
    </message>
    <message>
        <source>{routine} deleted.</source>
        <translation>{routine} gelöscht.</translation>
    </message>
</context>
<context>
    <name>Routines</name>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, Kopie</translation>
    </message>
    <message>
        <source>rests next time</source>
        <translation>ruht nächstes Mal</translation>
    </message>
    <message>
        <source>{target} next time</source>
        <translation>{target} nächstes Mal</translation>
    </message>
    <message>
        <source>Two days</source>
        <translation>Zwei Tage</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Drei Tage</translation>
    </message>
    <message>
        <source>Dumbbells only</source>
        <translation>Nur Kurzhanteln</translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Keine Ausstattung</translation>
    </message>
    <message>
        <source>Twenty minutes</source>
        <translation>Zwanzig Minuten</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>nichts nötig</translation>
    </message>
    <message>
        <source>{days} days a week, about {minutes} min, {what}</source>
        <translation>{days} Tage pro Woche, etwa {minutes} min, {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} session, {days} days a week</source>
        <comment>{n} sessions in turn, {days} days a week</comment>
        <translation>
            <numerusform>{n} Einheit, {days} Tage pro Woche</numerusform>
            <numerusform>{n} Einheiten, {days} Tage pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>Pause {time}</translation>
    </message>
    <message>
        <source>Nobody does {reps} at {percent}; the plan asks for less.</source>
        <translation>Niemand schafft {reps} bei {percent}; der Plan verlangt weniger.</translation>
    </message>
    <message>
        <source>{reps} reps at {percent} cannot be done with one left over. Up to {percent_possible} they can.</source>
        <translation>{reps} Wdh. bei {percent} gehen nicht mit einer in Reserve. Bis {percent_possible} gehen sie.</translation>
    </message>
    <message>
        <source>At {percent} about {reps_possible} reps can be done; {reps} can be done up to {percent_possible}. The plan stays within that.</source>
        <translation>Bei {percent} gehen etwa {reps_possible} Wdh.; {reps} gehen bis {percent_possible}. Der Plan bleibt darin.</translation>
    </message>
    <message>
        <source>Below {least} the table says nothing, so the plan goes by your repetitions alone.</source>
        <translation>Unter {least} sagt die Tabelle nichts, also richtet sich der Plan allein nach deinen Wiederholungen.</translation>
    </message>
    <message>
        <source>It needs {equipment}, which {place} lacks.</source>
        <translation>Sie braucht {equipment}, was {place} nicht hat.</translation>
    </message>
    <message>
        <source>A lift stands here twice.</source>
        <translation>Eine Übung steht hier zweimal.</translation>
    </message>
    <message>
        <source>No lifts yet. Until there is one, this session is left out of the turn.</source>
        <translation>Noch keine Übungen. Bis eine da ist, wird diese Einheit in der Reihe ausgelassen.</translation>
    </message>
    <message>
        <source>A short day keeps {n} of these lifts. Two or three do well.</source>
        <translation>Ein kurzer Tag behält {n} dieser Übungen. Zwei oder drei sind gut.</translation>
    </message>
    <message>
        <source>A hard lift stands after an easier one. Hard ones go best while fresh.</source>
        <translation>Eine schwere Übung steht nach einer leichteren. Schwere gehen frisch am besten.</translation>
    </message>
    <message>
        <source>No session has {movement} yet.</source>
        <translation>Noch keine Einheit hat {movement}.</translation>
    </message>
    <message>
        <source>Two of these days are neighbours. In the first half year the plan keeps a day between full sessions and moves one.</source>
        <translation>Zwei dieser Tage sind Nachbarn. Im ersten halben Jahr hält der Plan einen Tag zwischen vollen Einheiten und verschiebt eine.</translation>
    </message>
    <message>
        <source>{n} days a week. Two or three are enough to get stronger.</source>
        <translation>{n} Tage pro Woche. Zwei oder drei reichen, um stärker zu werden.</translation>
    </message>
    <message>
        <source>No training day chosen: every day is rest.</source>
        <translation>Kein Trainingstag gewählt: Jeder Tag ist Ruhe.</translation>
    </message>
    <message>
        <source>a squat or a lunge</source>
        <translation>eine Kniebeuge oder einen Ausfallschritt</translation>
    </message>
    <message>
        <source>a hip hinge</source>
        <translation>eine Hüftbeuge</translation>
    </message>
    <message>
        <source>a push</source>
        <translation>ein Drücken</translation>
    </message>
    <message>
        <source>a pull</source>
        <translation>ein Ziehen</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Your routines</source>
        <translation>Deine Trainingspläne</translation>
    </message>
    <message>
        <source>Make from</source>
        <translation>Neu aus</translation>
    </message>
    <message>
        <source>Routines and days</source>
        <translation>Trainingspläne und Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Back to {tab}</source>
        <translation>Zurück zu {tab}</translation>
    </message>
    <message>
        <source>What each session holds, and on which days. Loads follow from what you log.</source>
        <translation>Was jede Einheit enthält und an welchen Tagen. Gewichte folgen aus dem, was du einträgst.</translation>
    </message>
    <message>
        <source>{name}: {facts}</source>
        <translation>{name}: {facts}</translation>
    </message>
    <message>
        <source>{about}. The sample, until you change it</source>
        <translation>{about}. Das Muster, bis du es änderst</translation>
    </message>
    <message>
        <source>{routine} is in use now.</source>
        <translation>{routine} ist jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>{routine} made, and in use.</source>
        <translation>{routine} angelegt und in Gebrauch.</translation>
    </message>
    <message>
        <source>Copied. Give the copy a name of its own.</source>
        <translation>Kopiert. Gib der Kopie einen eigenen Namen.</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>Signs to stop</source>
        <translation>Zeichen aufzuhören</translation>
    </message>
    <message>
        <source>Chest pain, faint, or breath that won’t settle?</source>
        <translation>Brustschmerz, Benommenheit oder Atemnot, die sich nicht legt?</translation>
    </message>
    <message>
        <source>Stop and rest.</source>
        <translation>Hör auf und ruh dich aus.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>What studies found</source>
        <translation>Was Studien fanden</translation>
    </message>
    <message>
        <source>With numbers, ranges, and how sure they are.</source>
        <translation>Mit Zahlen, Bereichen und wie sicher sie sind.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>General information. Your doctor’s advice comes first.</source>
        <translation>Allgemeine Informationen. Der Rat deiner Ärztin oder deines Arztes geht vor.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>{value} of {high}</source>
        <translation>{value} von {high}</translation>
    </message>
    <message>
        <source>minus {value}</source>
        <translation>minus {value}</translation>
    </message>
    <message>
        <source>plus {value}</source>
        <translation>plus {value}</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
</context>
<context>
    <name>ScanForm</name>
    <message>
        <source>What was read, session {code}</source>
        <translation>Was gelesen wurde, Einheit {code}</translation>
    </message>
    <message>
        <source>Session {code}, planned for {day}</source>
        <translation>Einheit {code}, geplant für {day}</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Gefühl vorher</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Gefühl nachher</translation>
    </message>
    <message>
        <source>planned {target} at {load}</source>
        <translation>geplant {target} mit {load}</translation>
    </message>
    <message>
        <source>planned {target}</source>
        <translation>geplant {target}</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Load, {unit}</source>
        <translation>Gewicht, {unit}</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>{what}, that is right</source>
        <translation>{what}, das stimmt</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gemacht am</translation>
    </message>
    <message>
        <source>The day it was done, like {day}.</source>
        <translation>Der Tag, an dem es gemacht wurde, wie {day}.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Einheit speichern</translation>
    </message>
    <message>
        <source>{sets} done.</source>
        <translation>{sets} gemacht.</translation>
    </message>
    <message>
        <source>{n} left to look at</source>
        <translation>noch {n} anzusehen</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>From a scan or photo</source>
        <translation>Von Scan oder Foto</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>You see what was read before anything is saved. The picture is not kept.</source>
        <translation>Du siehst, was gelesen wurde, bevor etwas gespeichert wird. Das Bild wird nicht behalten.</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Anderes Bild…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Drop a scan or a photo here</source>
        <translation>Scan oder Foto hier ablegen</translation>
    </message>
    <message>
        <source>Print the sheet of a session: Print week, then Session.</source>
        <translation>Druck das Blatt einer Einheit: Woche drucken, dann Einheit.</translation>
    </message>
    <message>
        <source>Fill its circles while you train.</source>
        <translation>Füll seine Kreise aus, während du trainierst.</translation>
    </message>
    <message>
        <source>Scan it, or take a photo with all four corner squares in it.</source>
        <translation>Scanne es oder nimm es auf, mit allen vier Eckquadraten im Bild.</translation>
    </message>
    <message>
        <source>PNG or JPEG, 150 dpi or more</source>
        <translation>PNG oder JPEG, 150 dpi oder mehr</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Set {n}</source>
        <translation>Satz {n}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>that is right</source>
        <translation>das stimmt</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>load in {unit}</source>
        <translation>Gewicht in {unit}</translation>
    </message>
    <message>
        <source>repetitions in reserve</source>
        <translation>Wiederholungen in Reserve</translation>
    </message>
    <message>
        <source>{lift}, set {n} of {all}, {what}</source>
        <translation>{lift}, Satz {n} von {all}, {what}</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>A mark is too faint, or is a trace of one.</source>
        <translation>Eine Markierung ist zu schwach oder nur eine Spur.</translation>
    </message>
    <message>
        <source>More than one circle of this row is filled.</source>
        <translation>In dieser Reihe ist mehr als ein Kreis ausgefüllt.</translation>
    </message>
    <message>
        <source>A circle cannot be seen in the picture.</source>
        <translation>Ein Kreis ist im Bild nicht zu sehen.</translation>
    </message>
    <message>
        <source>Something is written by hand here. Please type it.</source>
        <translation>Hier ist etwas von Hand geschrieben. Bitte tipp es ab.</translation>
    </message>
    <message>
        <source>“All as planned” may be filled or not.</source>
        <translation>„Alles wie geplant“ ist vielleicht ausgefüllt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>? </source>
        <translation>? </translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>Session {code}, {day}</source>
        <translation>Einheit {code}, {day}</translation>
    </message>
    <message>
        <source>Feeling, {moment}: {value}</source>
        <translation>Gefühl, {moment}: {value}</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>{lift}, set {n}: {why}</source>
        <translation>{lift}, Satz {n}: {why}</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Gefühl vorher</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Gefühl nachher</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>on a {weekday}</source>
        <translation>an einem {weekday}</translation>
    </message>
    <message>
        <source>mood {n}</source>
        <translation>Stimmung {n}</translation>
    </message>
    <message>
        <source>energy {n}</source>
        <translation>Energie {n}</translation>
    </message>
    <message>
        <source>stress {n}</source>
        <translation>Stress {n}</translation>
    </message>
    <message>
        <source>sleep {n}</source>
        <translation>Schlaf {n}</translation>
    </message>
    <message>
        <source>confidence {n}</source>
        <translation>Zuversicht {n}</translation>
    </message>
    <message>
        <source>without {what}</source>
        <translation>ohne {what}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>from {app}</source>
        <translation>aus {app}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <source>{n} kg</source>
        <translation>{n} kg</translation>
    </message>
    <message>
        <source>{n} reps</source>
        <translation>{n} Wdh.</translation>
    </message>
    <message>
        <source>RIR {n}</source>
        <translation>RIR {n}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation>Schmerz {n}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>above {n}</source>
        <translation>über {n}</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <translation>mindestens {n}</translation>
    </message>
    <message>
        <source>under {n}</source>
        <translation>unter {n}</translation>
    </message>
    <message>
        <source>up to {n}</source>
        <translation>höchstens {n}</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation>lockere Ausdauer</translation>
    </message>
    <message>
        <source>rest days</source>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>self-checks</source>
        <translation>Selbsttests</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>Gutes</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>with pain</source>
        <translation>mit Schmerz</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>mit Schlagwort</translation>
    </message>
    <message>
        <source>with feelings</source>
        <translation>mit Gefühlen</translation>
    </message>
    <message>
        <source>with easy cardio</source>
        <translation>mit lockerer Ausdauer</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>ohne Notiz</translation>
    </message>
    <message>
        <source>without pain</source>
        <translation>ohne Schmerz</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>ohne Schlagwort</translation>
    </message>
    <message>
        <source>without feelings</source>
        <translation>ohne Gefühle</translation>
    </message>
    <message>
        <source>without easy cardio</source>
        <translation>ohne lockere Ausdauer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Note on a set</source>
        <translation>Notiz zu einem Satz</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Lockere Ausdauer</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Gutes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry found</source>
        <comment>{n} entries found</comment>
        <translation>
            <numerusform>{n} Eintrag gefunden</numerusform>
            <numerusform>{n} Einträge gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>squat 2025 &gt;60kg</source>
        <translation>kniebeuge 2025 &gt;60kg</translation>
    </message>
    <message>
        <source>&quot;sore knee&quot; -left</source>
        <translation>&quot;knie tut weh&quot; -links</translation>
    </message>
    <message>
        <source>kind:cardio &gt;45min last month</source>
        <translation>kind:cardio &gt;45min letzten monat</translation>
    </message>
    <message>
        <source>#tired mood&lt;4</source>
        <translation>#müde mood&lt;4</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Exercise, note, tag, &gt; 60 kg</source>
        <translation>Übung, Notiz, Schlagwort, &gt; 60 kg</translation>
    </message>
    <message>
        <source>Search exercises, names, notes, tags and days</source>
        <translation>Übungen, Namen, Notizen, Schlagwörter und Tage suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} gefunden</numerusform>
            <numerusform>{n} gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Possible here</source>
        <translation>Hier möglich</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles leeren</translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation>Suche und Filter</translation>
    </message>
    <message>
        <source>Name or muscle</source>
        <translation>Name oder Muskel</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeasonCard</name>
    <message>
        <source>Then and now, this season</source>
        <translation>Damals und jetzt, letzte Wochen</translation>
    </message>
</context>
<context>
    <name>SecondCard</name>
    <message>
        <source>A second folder</source>
        <translation>Ein zweiter Ordner</translation>
    </message>
    <message>
        <source>A USB stick or another disk keeps your diary when this one breaks. Each backup is copied there when the folder is there; when it is away, nothing waits for it.</source>
        <translation>Ein USB-Stick oder ein anderer Datenträger behält dein Tagebuch, wenn dieser kaputtgeht. Jede Sicherung wird dorthin kopiert, wenn der Ordner da ist; ist er weg, wartet nichts auf ihn.</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the diary. Another disk is safer.</source>
        <translation>Dieser Ordner ist auf demselben Datenträger wie das Tagebuch. Ein anderer Datenträger ist sicherer.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Jetzt kopieren</translation>
    </message>
    <message>
        <source>Check the newest copy</source>
        <translation>Neueste Kopie prüfen</translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation>Nicht mehr dorthin kopieren</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Not there at the moment. Copies are made when it is back.</source>
        <translation>Gerade nicht da. Kopien entstehen, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>Last copied {when}.</source>
        <translation>Zuletzt kopiert {when}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backup is not copied yet.</source>
        <comment>{n} backups are not copied yet.</comment>
        <translation>
            <numerusform>{n} Sicherung ist noch nicht kopiert.</numerusform>
            <numerusform>{n} Sicherungen sind noch nicht kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There. The next backup is copied into it.</source>
        <translation>Da. Die nächste Sicherung wird hineinkopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Up to date, {n} copy</source>
        <comment>Up to date, {n} copies</comment>
        <translation>
            <numerusform>Auf dem neuesten Stand, {n} Kopie</numerusform>
            <numerusform>Auf dem neuesten Stand, {n} Kopien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message>
        <source>Choose one</source>
        <translation>Einzelauswahl</translation>
    </message>
    <message>
        <source>Go back to one entry</source>
        <translation>Zurück zu einem Eintrag</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>Auf welchen Tag</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Whose sets</source>
        <translation>Wessen Sätze</translation>
    </message>
    <message>
        <source>To which lift</source>
        <translation>Zu welcher Übung</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Rename them</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Relabel them</source>
        <translation>Umordnen</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} gewählt</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} mehr</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Move to a day</source>
        <translation>Auf einen Tag verschieben</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Zu einem vereinen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Umordnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Give the sets of one exercise to another</source>
        <translation>Die Sätze einer Übung einer anderen geben</translation>
    </message>
</context>
<context>
    <name>SelfCheckForm</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Answers stay as they were given. To correct them, fill it in again.</source>
        <translation>Antworten bleiben, wie sie gegeben wurden. Zum Berichtigen füll ihn neu aus.</translation>
    </message>
</context>
<context>
    <name>SelfCheckView</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>SelfChecksCard</name>
    <message>
        <source>Self-checks</source>
        <translation>Selbsttests</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose self-checks and see earlier ones</source>
        <translation>Selbsttests wählen und frühere ansehen</translation>
    </message>
    <message>
        <source>Optional. A snapshot, not a diagnosis. Nobody else sees your answers.</source>
        <translation>Freiwillig. Eine Momentaufnahme, keine Diagnose. Niemand sonst sieht deine Antworten.</translation>
    </message>
    <message>
        <source>Show mood</source>
        <translation>Stimmung zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Hidden, as mood is.</source>
        <translation>Ausgeblendet wie die Stimmung.</translation>
    </message>
    <message>
        <source>{name}, {about}</source>
        <translation>{name}, {about}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>{name} starten</translation>
    </message>
</context>
<context>
    <name>SelfChecksPage</name>
    <message>
        <source>Self-checks</source>
        <translation>Selbsttests</translation>
    </message>
    <message>
        <source>Optional. A snapshot, not a diagnosis. Each is off until you switch it on, and nobody else sees your answers.</source>
        <translation>Freiwillig. Eine Momentaufnahme, keine Diagnose. Jeder ist aus, bis du ihn einschaltest, und niemand sonst sieht deine Antworten.</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>{name}, {about}</source>
        <translation>{name}, {about}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>{name} starten</translation>
    </message>
    <message>
        <source>Hidden, as mood is.</source>
        <translation>Ausgeblendet wie die Stimmung.</translation>
    </message>
    <message>
        <source>What you answer appears here.</source>
        <translation>Was du antwortest, erscheint hier.</translation>
    </message>
    <message>
        <source>Delete {name} of {day}</source>
        <translation>{name} vom {day} löschen</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Session ended. What you did is what counts.</source>
        <translation>Einheit beendet. Es zählt, was du gemacht hast.</translation>
    </message>
    <message>
        <source>Why these loads and repetitions?</source>
        <translation>Warum diese Gewichte und Wiederholungen?</translation>
    </message>
    <message>
        <source>Keep it gentle today, below {share}</source>
        <translation>Heute sanft bleiben, unter {share}</translation>
    </message>
    <message>
        <source>Easy week</source>
        <translation>Leichte Woche</translation>
    </message>
    <message>
        <source>I was ill</source>
        <translation>Ich war krank</translation>
    </message>
    <message>
        <source>Add a lift…</source>
        <translation>Übung hinzufügen…</translation>
    </message>
    <message>
        <source>Note on this session…</source>
        <translation>Notiz zu dieser Einheit…</translation>
    </message>
    <message>
        <source>Start an empty session</source>
        <translation>Leere Einheit beginnen</translation>
    </message>
    <message>
        <source>Print week…</source>
        <translation>Woche drucken…</translation>
    </message>
    <message>
        <source>Ask how the first set felt</source>
        <translation>Nach dem Gefühl beim ersten Satz fragen</translation>
    </message>
    <message>
        <source>Sound when a rest is over</source>
        <translation>Ton, wenn eine Pause um ist</translation>
    </message>
    <message>
        <source>Add which lift?</source>
        <translation>Welche Übung hinzufügen?</translation>
    </message>
    <message>
        <source>{lift} added for today.</source>
        <translation>{lift} für heute hinzugefügt.</translation>
    </message>
    <message>
        <source>Note on this session</source>
        <translation>Notiz zu dieser Einheit</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Session {code}</source>
        <translation>Einheit {code}</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>etwa {n} min</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Einheit entfernen</translation>
    </message>
    <message>
        <source>Remove session {code}</source>
        <translation>Einheit {code} entfernen</translation>
    </message>
    <message>
        <source>Add a lift to session {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put hard lifts first</source>
        <translation>Schwere Übungen zuerst</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Session {code}, what it is about</source>
        <translation>Einheit {code}, worum es geht</translation>
    </message>
    <message>
        <source>Nothing is planned here. Add a lift, or type a quick line below.</source>
        <translation>Hier ist nichts geplant. Füg eine Übung hinzu oder tipp unten eine Schnellzeile.</translation>
    </message>
    <message>
        <source>Add a lift</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A short day counts fully: two sets of two or three lifts.</source>
        <translation>Ein kurzer Tag zählt voll: zwei Sätze von zwei oder drei Übungen.</translation>
    </message>
    <message>
        <source>Make it a short day</source>
        <translation>Kurzen Tag machen</translation>
    </message>
    <message>
        <source>Keep the full day</source>
        <translation>Vollen Tag behalten</translation>
    </message>
    <message>
        <source>Ten minutes have passed since your last set. How do you feel now?</source>
        <translation>Seit deinem letzten Satz sind zehn Minuten um. Wie fühlst du dich jetzt?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Close this question</source>
        <translation>Diese Frage schließen</translation>
    </message>
    <message>
        <source>How do you feel, before you start?</source>
        <translation>Wie fühlst du dich, bevor du anfängst?</translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation>Wie fühlst du dich jetzt?</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Also today: {sets}</source>
        <translation>Heute auch: {sets}</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Add easy cardio</source>
        <translation>Lockere Ausdauer hinzufügen</translation>
    </message>
    <message>
        <source>Feelings are hidden.</source>
        <translation>Gefühle sind ausgeblendet.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Gefühl vorher</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Gefühl nachher</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>Short day</source>
        <translation>Kurzer Tag</translation>
    </message>
    <message>
        <source>Two sets of two or three lifts, or all (Alt+S)</source>
        <translation>Zwei Sätze von zwei oder drei Übungen, oder alles (Alt+S)</translation>
    </message>
    <message>
        <source>Other session</source>
        <translation>Andere Einheit</translation>
    </message>
    <message>
        <source>Do the other session instead</source>
        <translation>Stattdessen die andere Einheit machen</translation>
    </message>
    <message>
        <source>Print week</source>
        <translation>Woche drucken</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for this session</source>
        <translation>Mehr zu dieser Einheit</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Einheit {code}</translation>
    </message>
    <message>
        <source>Full day</source>
        <translation>Voller Tag</translation>
    </message>
    <message>
        <source>Feeling before: {feeling}</source>
        <translation>Gefühl vorher: {feeling}</translation>
    </message>
    <message>
        <source>Next: {day}, or today if you like</source>
        <translation>Nächste: {day}, oder heute, wenn du magst</translation>
    </message>
    <message>
        <source>short day</source>
        <translation>kurzer Tag</translation>
    </message>
    <message>
        <source>gentle, below {share}</source>
        <translation>sanft, unter {share}</translation>
    </message>
    <message>
        <source>easy week</source>
        <translation>leichte Woche</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>etwa {minutes}</translation>
    </message>
    <message>
        <source>{done} of {all} sets done</source>
        <translation>{done} von {all} Sätzen gemacht</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Satz {n}</translation>
    </message>
    <message>
        <source>Likely 1RM</source>
        <translation>Wahrsch. 1RM</translation>
    </message>
</context>
<context>
    <name>SetActions</name>
    <message>
        <source>Logged: {lift}, {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set changed.</source>
        <translation>Satz geändert.</translation>
    </message>
    <message>
        <source>Set deleted.</source>
        <translation>Satz gelöscht.</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>How did that set feel?</source>
        <translation>Wie fühlte sich der Satz an?</translation>
    </message>
</context>
<context>
    <name>SetCell</name>
    <message>
        <source>{lift}, set {n} of {all}, {done}</source>
        <translation>{lift}, Satz {n} von {all}, {done}</translation>
    </message>
    <message>
        <source>E edits it, Delete deletes it</source>
        <translation>E bearbeitet ihn, Delete löscht ihn</translation>
    </message>
</context>
<context>
    <name>SetFields</name>
    <message>
        <source>Where the sides differ, write both: 10/9 is left and right</source>
        <translation>Wo sich die Seiten unterscheiden, schreib beide: 10/9 heißt links und rechts</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>load in {unit}</source>
        <translation>Gewicht in {unit}</translation>
    </message>
    <message>
        <source>repetitions in reserve</source>
        <translation>Wiederholungen in Reserve</translation>
    </message>
    <message>
        <source>{exercise}, set {n} of {all}, {what}</source>
        <translation>{exercise}, Satz {n} von {all}, {what}</translation>
    </message>
    <message>
        <source>{name}, target {asked}</source>
        <translation>{name}, Ziel {asked}</translation>
    </message>
</context>
<context>
    <name>SetGrid</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target, per hand</source>
        <translation>Ziel, pro Hand</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>Repetitions in reserve: how many more you had in you</source>
        <translation>Wiederholungen in Reserve: wie viele noch gegangen wären</translation>
    </message>
    <message>
        <source>Warm-up: {reps} at {load}</source>
        <translation>Aufwärmen: {reps} mit {load}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Log {what}</source>
        <translation>{what} eintragen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this warm-up</source>
        <translation>Diesen Aufwärmsatz löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Delete set {n}</source>
        <translation>Satz {n} löschen</translation>
    </message>
</context>
<context>
    <name>SetRow</name>
    <message>
        <source>{lift}, set {n}</source>
        <translation>{lift}, Satz {n}</translation>
    </message>
    <message>
        <source>{set}, kind and note</source>
        <translation>{set}, Art und Notiz</translation>
    </message>
    <message>
        <source>Delete {set}</source>
        <translation>{set} löschen</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Satz {n}</translation>
    </message>
    <message>
        <source>{set}, kind</source>
        <translation>{set}, Art</translation>
    </message>
    <message>
        <source>Note on this set</source>
        <translation>Notiz zu diesem Satz</translation>
    </message>
    <message>
        <source>{set}, note</source>
        <translation>{set}, Notiz</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>SetUpLine</name>
    <message>
        <source>This session is a suggestion. Two minutes make it fit your equipment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished">Einrichten</translation>
    </message>
    <message>
        <source>Not now, close this offer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip the rest, show the first session</source>
        <translation>Rest überspringen, erste Einheit zeigen</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Show the first session</source>
        <translation>Erste Einheit zeigen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>SetsPart</name>
    <message>
        <source>Add sets, as on a quick line</source>
        <translation>Sätze hinzufügen, wie in einer Schnellzeile</translation>
    </message>
    <message>
        <source>Enter adds them. Alt with the arrows moves a set, with Shift a lift.</source>
        <translation>Enter fügt sie hinzu. Alt mit den Pfeilen verschiebt einen Satz, mit Shift eine Übung.</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>Add a set of {lift}</source>
        <translation>Einen Satz {lift} hinzufügen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Log sheet</source>
        <translation>Protokollblatt</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (freiwillig)</translation>
    </message>
    <message>
        <source>Feeling, circle</source>
        <translation>Gefühl, einkreisen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Satz {n}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Easy cardio, min</source>
        <translation>Lockere Ausdauer, min</translation>
    </message>
    <message>
        <source>Cardio, min</source>
        <translation>Ausdauer, min</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>One line a lift. For holds write seconds. RIR: reps you still had in you.</source>
        <translation>Eine Zeile pro Übung. Beim Halten schreib Sekunden. RIR: Wdh., die noch gegangen wären.</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>Type it in later:</source>
        <translation>Später abtippen:</translation>
    </message>
    <message>
        <source> History, Add past entry, one lift a line, as </source>
        <translation> Verlauf, Eintrag nachtragen, eine Übung pro Zeile, so: </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Lockere Ausdauer</translation>
    </message>
    <message>
        <source>, {minutes} in all</source>
        <translation>, {minutes} insgesamt</translation>
    </message>
    <message>
        <source>Full sentences yes, singing no.</source>
        <translation>Ganze Sätze ja, Singen nein.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Einheit {code}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gemacht am</translation>
    </message>
    <message>
        <source>____ {unit}</source>
        <translation>____ {unit}</translation>
    </message>
    <message>
        <source>light, form first</source>
        <translation>leicht, Form zuerst</translation>
    </message>
    <message>
        <source>The passphrase of my LiftDesk diary</source>
        <translation>Die Passphrase meines LiftDesk-Tagebuchs</translation>
    </message>
    <message>
        <source>The passphrase, in one piece</source>
        <translation>Die Passphrase, am Stück</translation>
    </message>
    <message>
        <source>The same, sign by sign</source>
        <translation>Dieselbe, Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Wo die Datei ist</translation>
    </message>
    <message>
        <source>Without this passphrase the diary and its backups cannot be opened again, and nobody can recover it. Capital letters, spaces and signs count.</source>
        <translation>Ohne diese Passphrase lassen sich das Tagebuch und seine Sicherungen nicht wieder öffnen, und niemand kann sie wiederherstellen. Großbuchstaben, Leerzeichen und Zeichen zählen.</translation>
    </message>
    <message>
        <source>Keep this sheet where you keep other papers that matter, away from the computer. You may tell somebody you trust where it is. When you change the passphrase, write a new sheet and tear this one up.</source>
        <translation>Bewahr dieses Blatt bei anderen wichtigen Papieren auf, nicht beim Computer. Du kannst jemandem, dem du vertraust, sagen, wo es ist. Wenn du die Passphrase änderst, schreib ein neues Blatt und zerreiß dieses.</translation>
    </message>
    <message>
        <source>No session is left this week. Rest days count as done.</source>
        <translation>Diese Woche ist keine Einheit mehr übrig. Ruhetage zählen als gemacht.</translation>
    </message>
    <message>
        <source>{title}, page {n}</source>
        <translation>{title}, Seite {n}</translation>
    </message>
    <message>
        <source>could talk</source>
        <translation>Reden ging</translation>
    </message>
    <message>
        <source>Session {code}, {day}</source>
        <translation>Einheit {code}, {day}</translation>
    </message>
    <message>
        <source>{day} · about {minutes}</source>
        <translation>{day} · etwa {minutes}</translation>
    </message>
    <message>
        <source>Fill the circles, in pen or pencil.</source>
        <translation>Füll die Kreise aus, mit Kugelschreiber oder Bleistift.</translation>
    </message>
    <message>
        <source> All sets of a lift went as planned: one circle, “All as planned”. Otherwise mark each set you did; what stays blank in its row was as planned. A row left blank was not done. Anything else: fill “other” and write it there, LiftDesk asks you for it later.</source>
        <translation> Alle Sätze einer Übung gingen wie geplant: ein Kreis, „Alles wie geplant“. Sonst markier jeden Satz, den du gemacht hast; was in seiner Reihe leer bleibt, war wie geplant. Eine leere Reihe wurde nicht gemacht. Alles andere: Füll „Anderes“ aus und schreib es dorthin, LiftDesk fragt dich später danach.</translation>
    </message>
    <message>
        <source>blank: {day}</source>
        <translation>leer: {day}</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Exercise and target</source>
        <translation>Übung und Ziel</translation>
    </message>
    <message>
        <source>Another load, {unit}</source>
        <translation>Anderes Gewicht, {unit}</translation>
    </message>
    <message>
        <source>RIR: reps left in you</source>
        <translation>RIR: Wdh. in Reserve</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Set: {measures}</source>
        <translation>Satz: {measures}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>RIR {n}</source>
        <translation>RIR {n}</translation>
    </message>
    <message>
        <source>All as planned</source>
        <translation>Alles wie geplant</translation>
    </message>
    <message>
        <source>Warm-up {sets}</source>
        <translation>Aufwärmen {sets}</translation>
    </message>
    <message>
        <source>for you, not read</source>
        <translation>für dich, nicht gelesen</translation>
    </message>
    <message>
        <source>Bring it back:</source>
        <translation>Zurückholen:</translation>
    </message>
    <message>
        <source> scan it, or take a photo with all four corner squares in it; then Training, Read a scanned sheet. You see what was read before it is saved.</source>
        <translation> Scanne es oder nimm es auf, mit allen vier Eckquadraten im Bild; dann Training, Blatt-Scan einlesen. Du siehst, was gelesen wurde, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>rest {n} s between sets</source>
        <translation>{n} s Pause zwischen Sätzen</translation>
    </message>
    <message>
        <source>rest {low} to {high} s between sets</source>
        <translation>{low} bis {high} s Pause zwischen Sätzen</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>etwa {minutes}</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>bodyweight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>with bodyweight</source>
        <translation>mit Körpergewicht</translation>
    </message>
    <message>
        <source>of help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>in each hand</source>
        <translation>in jeder Hand</translation>
    </message>
    <message>
        <source>{bar} bar, no plates</source>
        <translation>Stange {bar}, keine Scheiben</translation>
    </message>
    <message>
        <source>{bar} bar + {plates} a side</source>
        <translation>Stange {bar} + {plates} pro Seite</translation>
    </message>
    <message>
        <source>{bar} bar, {plates} a side</source>
        <translation>Stange {bar}, {plates} pro Seite</translation>
    </message>
    <message>
        <source>{plates} a side</source>
        <translation>{plates} pro Seite</translation>
    </message>
    <message>
        <source>last {amounts} at {load}</source>
        <translation>zuletzt {amounts} mit {load}</translation>
    </message>
    <message>
        <source>{reason} · last {amounts}</source>
        <translation>{reason} · zuletzt {amounts}</translation>
    </message>
    <message>
        <source>Week of {days}</source>
        <translation>Woche {days}</translation>
    </message>
    <message>
        <source>Skip, swap or shorten anything. Rest days count as done.  {dot} short day: only these.  RIR: reps you still had in you.</source>
        <translation>Überspring, tausch oder kürz, was du willst. Ruhetage zählen als gemacht.  {dot} kurzer Tag: nur diese.  RIR: Wdh., die noch gegangen wären.</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source> chest pain or pressure, breath that does not settle, dizziness or faintness, pounding or irregular heartbeat, sudden weakness or numbness, sharp pain. Not gone in a few minutes: call {number}.</source>
        <translation> Schmerz oder Druck in der Brust, Atemnot, die sich nicht legt, Schwindel oder Benommenheit, Herzklopfen oder unregelmäßiger Herzschlag, plötzliche Schwäche oder Taubheit, stechender Schmerz. In ein paar Minuten nicht weg: Ruf {number} an.</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>deine Notrufnummer</translation>
    </message>
    <message>
        <source>Stop and rest for:</source>
        <translation>Hör auf und ruh dich aus bei:</translation>
    </message>
    <message>
        <source> Training, Type in a sheet: the code, then a line a lift, reps / load / RIR, </source>
        <translation> Training, Blatt abtippen: der Code, dann eine Zeile pro Übung, Wdh. / Gewicht / RIR, </translation>
    </message>
    <message>
        <source>. Blank: as planned. x: not done. &quot;: as above. 10|9: two sides.</source>
        <translation>. Leer: wie geplant. x: nicht gemacht. &quot;: wie darüber. 10|9: zwei Seiten.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Picture of the sheet, session {code}</source>
        <translation>Bild des Blatts, Einheit {code}</translation>
    </message>
</context>
<context>
    <name>SlotFields</name>
    <message>
        <source>In a short day</source>
        <translation>An einem kurzen Tag</translation>
    </message>
    <message>
        <source>In turn with {lift}</source>
        <translation>Abwechselnd mit {lift}</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>% of 1RM</source>
        <translation>% vom 1RM</translation>
    </message>
    <message>
        <source>Rest, s</source>
        <translation>Pause, s</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Enter opens it, Alt and the arrows move it, Delete removes it</source>
        <translation>Enter öffnet sie, Alt und die Pfeile verschieben sie, Delete entfernt sie</translation>
    </message>
    <message>
        <source>Move {lift} up</source>
        <translation>{lift} nach oben</translation>
    </message>
    <message>
        <source>Move {lift} down</source>
        <translation>{lift} nach unten</translation>
    </message>
    <message>
        <source>Remove {lift}</source>
        <translation>{lift} entfernen</translation>
    </message>
    <message>
        <source>Pair {n}</source>
        <translation>Paar {n}</translation>
    </message>
    <message>
        <source>Short day</source>
        <translation>Kurzer Tag</translation>
    </message>
</context>
<context>
    <name>SpanChoice</name>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Open on another computer</source>
        <translation>Auf einem anderen Computer offen</translation>
    </message>
    <message>
        <source>Open on {host}</source>
        <translation>Offen auf {host}</translation>
    </message>
    <message>
        <source>Open on {host} since {day}, {time}</source>
        <translation>Offen auf {host} seit {day}, {time}</translation>
    </message>
    <message>
        <source>Opening it here too may make two versions. They can be merged later, on the page Another computer.</source>
        <translation>Öffnest du es auch hier, gibt es vielleicht zwei Fassungen. Sie lassen sich später zusammenführen, auf der Seite Anderer Computer.</translation>
    </message>
    <message>
        <source>This diary is open already</source>
        <translation>Dieses Tagebuch ist schon offen</translation>
    </message>
    <message>
        <source>LiftDesk may stand behind another window. Go on there, or close it and try again.</source>
        <translation>LiftDesk steht vielleicht hinter einem anderen Fenster. Mach dort weiter oder schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using your diary</source>
        <translation>Ein anderes Programm nutzt dein Tagebuch</translation>
    </message>
    <message>
        <source>A backup or sync program may be at work. When it is done, or closed, try again.</source>
        <translation>Vielleicht arbeitet ein Sicherungs- oder Sync-Programm. Wenn es fertig oder geschlossen ist, versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>LiftDesk writes each set at once. Free some space and try again.</source>
        <translation>LiftDesk schreibt jeden Satz sofort. Schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up</source>
        <translation>Dein Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>This computer has too many files open</source>
        <translation>Auf diesem Computer sind zu viele Dateien offen</translation>
    </message>
    <message>
        <source>Close another program and try again.</source>
        <translation>Schließ ein anderes Programm und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The computer has no memory left</source>
        <translation>Der Computer hat keinen Speicher mehr</translation>
    </message>
    <message>
        <source>LiftDesk could not open your diary</source>
        <translation>LiftDesk konnte dein Tagebuch nicht öffnen</translation>
    </message>
    <message>
        <source>Nobody expected this. Trying again may help; the log file says where it happened.</source>
        <translation>Damit hat niemand gerechnet. Ein neuer Versuch kann helfen; die Protokolldatei sagt, wo es passiert ist.</translation>
    </message>
    <message>
        <source>Your diary can only be read</source>
        <translation>Dein Tagebuch kann nur gelesen werden</translation>
    </message>
    <message>
        <source>LiftDesk writes each set at once. Allow writing to the file and its folder, and try again.</source>
        <translation>LiftDesk schreibt jeden Satz sofort. Erlaub das Schreiben in die Datei und ihren Ordner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your diary cannot be reached</source>
        <translation>Dein Tagebuch ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check that its disk or folder is there, and try again.</source>
        <translation>Prüf, ob sein Datenträger oder Ordner da ist, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your diary is not where it was</source>
        <translation>Dein Tagebuch ist nicht, wo es war</translation>
    </message>
    <message>
        <source>Connect its disk again, or look for the folder, and try again.</source>
        <translation>Schließ seinen Datenträger wieder an oder such den Ordner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk of your diary gives no answer</source>
        <translation>Der Datenträger deines Tagebuchs antwortet nicht</translation>
    </message>
    <message>
        <source>Check that it is connected, and try again.</source>
        <translation>Prüf, ob er angeschlossen ist, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This computer does not let LiftDesk write to your diary</source>
        <translation>Dieser Computer lässt LiftDesk nicht in dein Tagebuch schreiben</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, and try again.</source>
        <translation>Erlaub das Schreiben in die Datei und ihren Ordner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The name of the file or of its folder is too long</source>
        <translation>Der Name der Datei oder ihres Ordners ist zu lang</translation>
    </message>
    <message>
        <source>Give it a shorter one, and open it there.</source>
        <translation>Gib ihr einen kürzeren und öffne sie dort.</translation>
    </message>
    <message>
        <source>This computer does not let you read your diary</source>
        <translation>Dieser Computer lässt dich dein Tagebuch nicht lesen</translation>
    </message>
    <message>
        <source>Its permissions name somebody else. Allow reading and try again.</source>
        <translation>Seine Rechte nennen jemand anderen. Erlaub das Lesen und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is a folder in the place of your diary</source>
        <translation>An der Stelle deines Tagebuchs ist ein Ordner</translation>
    </message>
    <message>
        <source>Open the diary file itself, or move the folder and try again.</source>
        <translation>Öffne die Tagebuch-Datei selbst oder verschieb den Ordner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your diary is damaged</source>
        <translation>Dein Tagebuch ist beschädigt</translation>
    </message>
    <message>
        <source>Parts of it cannot be read. A backup can take its place.</source>
        <translation>Teile davon sind nicht lesbar. Eine Sicherung kann an seine Stelle treten.</translation>
    </message>
    <message>
        <source>Your diary did not pass its check</source>
        <translation>Dein Tagebuch hat seine Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>Parts of it do not fit together. A backup can take its place.</source>
        <translation>Teile davon passen nicht zusammen. Eine Sicherung kann an seine Stelle treten.</translation>
    </message>
    <message>
        <source>This file is not a LiftDesk diary</source>
        <translation>Diese Datei ist kein LiftDesk-Tagebuch</translation>
    </message>
    <message>
        <source>Open another file, or let a backup take its place.</source>
        <translation>Öffne eine andere Datei oder lass eine Sicherung an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>This file is encrypted, or not a LiftDesk diary</source>
        <translation>Diese Datei ist verschlüsselt oder kein LiftDesk-Tagebuch</translation>
    </message>
    <message>
        <source>LiftDesk cannot read it without its key. Open another file, or let a backup take its place.</source>
        <translation>LiftDesk kann sie ohne ihren Schlüssel nicht lesen. Öffne eine andere Datei oder lass eine Sicherung an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>Your diary is encrypted</source>
        <translation>Dein Tagebuch ist verschlüsselt</translation>
    </message>
    <message>
        <source>Only its passphrase opens it. Without that, a backup can take its place.</source>
        <translation>Nur seine Passphrase öffnet es. Ohne sie kann eine Sicherung an seine Stelle treten.</translation>
    </message>
    <message>
        <source>Your diary’s file is empty</source>
        <translation>Die Datei deines Tagebuchs ist leer</translation>
    </message>
    <message>
        <source>As after a broken copy. A backup can take its place.</source>
        <translation>Wie nach einer abgebrochenen Kopie. Eine Sicherung kann an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this diary</source>
        <translation>Ein neueres LiftDesk hat dieses Tagebuch geschrieben</translation>
    </message>
    <message>
        <source>Please open it with that version: this one would not understand all of it.</source>
        <translation>Bitte öffne es mit jener Version: Diese würde nicht alles darin verstehen.</translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this diary.</source>
        <translation>Ein neueres LiftDesk hat dieses Tagebuch geschrieben.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file did not pass its check.</source>
        <translation>Die Datei hat ihre Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Ein anderes Programm nutzt sie.</translation>
    </message>
    <message>
        <source>It is open in another window.</source>
        <translation>Sie ist in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>It is open on another computer.</source>
        <translation>Sie ist auf einem anderen Computer offen.</translation>
    </message>
    <message>
        <source>The file or its disk lets nobody write.</source>
        <translation>Die Datei oder ihr Datenträger lässt niemanden schreiben.</translation>
    </message>
    <message>
        <source>This computer lets you read it, not write to it.</source>
        <translation>Dieser Computer lässt dich sie lesen, aber nicht in sie schreiben.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Dein Anteil am Datenträger ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Read-only: nothing you type is kept.</source>
        <translation>Nur lesen: Was du tippst, wird nicht behalten.</translation>
    </message>
    <message>
        <source>Another file lies in this diary’s place, as after a sync. Nothing is written over it.</source>
        <translation>An der Stelle dieses Tagebuchs liegt eine andere Datei, wie nach einem Sync. Nichts wird darüber geschrieben.</translation>
    </message>
    <message>
        <source>The data file is not where it was. Please connect its disk or folder again.</source>
        <translation>Die Datendatei ist nicht, wo sie war. Bitte schließ ihren Datenträger oder Ordner wieder an.</translation>
    </message>
    <message>
        <source>The data file is not where it was; another program removed or moved it.</source>
        <translation>Die Datendatei ist nicht, wo sie war; ein anderes Programm hat sie entfernt oder verschoben.</translation>
    </message>
    <message>
        <source>The diary is where it was, with everything that was saved.</source>
        <translation>Das Tagebuch ist, wo es war, mit allem Gespeicherten.</translation>
    </message>
    <message>
        <source>The diary as it was here is kept beside the backups as {name}.</source>
        <translation>Das Tagebuch, wie es hier war, ist neben den Sicherungen als {name} behalten.</translation>
    </message>
    <message>
        <source>An index of your diary was damaged and was made anew. Every entry is here; the file as it was is kept as {name}.</source>
        <translation>Ein Index deines Tagebuchs war beschädigt und wurde neu gemacht. Jeder Eintrag ist hier; die Datei, wie sie war, ist als {name} behalten.</translation>
    </message>
    <message>
        <source>{rows} were read and are in {name}.</source>
        <translation>{rows} wurden gelesen und sind in {name}.</translation>
    </message>
    <message>
        <source>Nothing is known to be left out.</source>
        <translation>Es ist nicht bekannt, dass etwas fehlt.</translation>
    </message>
    <message>
        <source>At least {rows} could not be read.</source>
        <translation>Mindestens {rows} waren nicht lesbar.</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Nothing was changed. The file is as it was.</source>
        <translation>Nichts wurde geändert. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Lesbares speichern…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Erneuter Versuch…</translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Restore which backup</source>
        <translation>Welche Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares speichern</translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;JSON (*.json);;CSV, packed (*.zip)</source>
        <translation>LiftDesk-Dateien (*.liftdesk);;JSON (*.json);;CSV, gepackt (*.zip)</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is {path}</source>
        <translation>Der Ordner ließ sich nicht zeigen. Er ist {path}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>In eine neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>There is a file of that name already. Please choose another name.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Bitte wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;All files (*)</source>
        <translation>LiftDesk-Dateien (*.liftdesk);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Schritt {n} von {all}: {name}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Skip check-in</source>
        <translation>Check-in überspringen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>The check-in</source>
        <translation>Der Check-in</translation>
    </message>
    <message>
        <source>Edit check-in</source>
        <translation>Check-in bearbeiten</translation>
    </message>
    <message>
        <source>Delete check-in</source>
        <translation>Check-in löschen</translation>
    </message>
    <message>
        <source>Note pain</source>
        <translation>Schmerz notieren</translation>
    </message>
    <message>
        <source>Note a wish</source>
        <translation>Wunsch notieren</translation>
    </message>
    <message>
        <source>Delete sessions</source>
        <translation>Einheiten löschen</translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation>Einheiten verschieben</translation>
    </message>
    <message>
        <source>Rename sessions</source>
        <translation>Einheiten umbenennen</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Merge sessions</source>
        <translation>Einheiten vereinen</translation>
    </message>
    <message>
        <source>Relabel sets</source>
        <translation>Sätze umordnen</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Doppelte vereinen</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Doppelte entfernen</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>Edit easy cardio</source>
        <translation>Lockere Ausdauer bearbeiten</translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation>Timer starten</translation>
    </message>
    <message>
        <source>Pause timer</source>
        <translation>Timer pausieren</translation>
    </message>
    <message>
        <source>Continue timer</source>
        <translation>Timer fortsetzen</translation>
    </message>
    <message>
        <source>Answer talk test</source>
        <translation>Sprechtest beantworten</translation>
    </message>
    <message>
        <source>Add easy cardio</source>
        <translation>Lockere Ausdauer hinzufügen</translation>
    </message>
    <message>
        <source>Put timer away</source>
        <translation>Timer weglegen</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Einheit bearbeiten</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>Reorder sets</source>
        <translation>Sätze neu ordnen</translation>
    </message>
    <message>
        <source>Reorder lifts</source>
        <translation>Übungen neu ordnen</translation>
    </message>
    <message>
        <source>Delete easy cardio</source>
        <translation>Lockere Ausdauer löschen</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Einträge löschen</translation>
    </message>
    <message>
        <source>Move entries</source>
        <translation>Einträge verschieben</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Change exercise</source>
        <translation>Übung ändern</translation>
    </message>
    <message>
        <source>Rename exercise</source>
        <translation>Übung umbenennen</translation>
    </message>
    <message>
        <source>Add other name</source>
        <translation>Anderen Namen hinzufügen</translation>
    </message>
    <message>
        <source>Remove other name</source>
        <translation>Anderen Namen entfernen</translation>
    </message>
    <message>
        <source>Note on exercise</source>
        <translation>Notiz zur Übung</translation>
    </message>
    <message>
        <source>Merge exercises</source>
        <translation>Übungen zusammenführen</translation>
    </message>
    <message>
        <source>Delete exercise</source>
        <translation>Übung löschen</translation>
    </message>
    <message>
        <source>Merge another computer&apos;s diary</source>
        <translation>Tagebuch eines anderen Computers zusammenführen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>Meinen Plan ändern</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Type in a sheet</source>
        <translation>Blatt abtippen</translation>
    </message>
    <message>
        <source>Session {code}, {day}</source>
        <translation>Einheit {code}, {day}</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Ort ändern</translation>
    </message>
    <message>
        <source>Rename place</source>
        <translation>Ort umbenennen</translation>
    </message>
    <message>
        <source>Change equipment</source>
        <translation>Ausstattung ändern</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Ort entfernen</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Der Ort</translation>
    </message>
    <message>
        <source>Change routine</source>
        <translation>Trainingsplan ändern</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>Answer questionnaire</source>
        <translation>Fragebogen beantworten</translation>
    </message>
    <message>
        <source>Delete questionnaire</source>
        <translation>Fragebogen löschen</translation>
    </message>
    <message>
        <source>The questionnaire</source>
        <translation>Der Fragebogen</translation>
    </message>
    <message>
        <source>Move questionnaire</source>
        <translation>Fragebogen verschieben</translation>
    </message>
    <message>
        <source>Readiness check</source>
        <translation>Bereitschafts-Check</translation>
    </message>
    <message>
        <source>My health changed</source>
        <translation>Meine Gesundheit hat sich geändert</translation>
    </message>
    <message>
        <source>Close an offer</source>
        <translation>Angebot schließen</translation>
    </message>
    <message>
        <source>The routine</source>
        <translation>Der Trainingsplan</translation>
    </message>
    <message>
        <source>Make routine</source>
        <translation>Trainingsplan anlegen</translation>
    </message>
    <message>
        <source>Duplicate routine</source>
        <translation>Trainingsplan verdoppeln</translation>
    </message>
    <message>
        <source>Rename routine</source>
        <translation>Trainingsplan umbenennen</translation>
    </message>
    <message>
        <source>Delete routine</source>
        <translation>Trainingsplan löschen</translation>
    </message>
    <message>
        <source>Use routine</source>
        <translation>Trainingsplan nutzen</translation>
    </message>
    <message>
        <source>Change training days</source>
        <translation>Trainingstage ändern</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Einheit entfernen</translation>
    </message>
    <message>
        <source>Rename session</source>
        <translation>Einheit umbenennen</translation>
    </message>
    <message>
        <source>Add lift</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Remove lift</source>
        <translation>Übung entfernen</translation>
    </message>
    <message>
        <source>Move lift</source>
        <translation>Übung verschieben</translation>
    </message>
    <message>
        <source>Change lift</source>
        <translation>Übung ändern</translation>
    </message>
    <message>
        <source>Pair lifts</source>
        <translation>Übungen koppeln</translation>
    </message>
    <message>
        <source>Put hard lifts first</source>
        <translation>Schwere Übungen zuerst</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Leave lift out</source>
        <translation>Übung weglassen</translation>
    </message>
    <message>
        <source>Take lift up again</source>
        <translation>Übung wieder aufnehmen</translation>
    </message>
    <message>
        <source>Swap lift</source>
        <translation>Übung tauschen</translation>
    </message>
    <message>
        <source>Fewer sets</source>
        <translation>Weniger Sätze</translation>
    </message>
    <message>
        <source>One more set</source>
        <translation>Ein Satz mehr</translation>
    </message>
    <message>
        <source>Part lifts</source>
        <translation>Übungen entkoppeln</translation>
    </message>
    <message>
        <source>Short day</source>
        <translation>Kurzer Tag</translation>
    </message>
    <message>
        <source>Full day</source>
        <translation>Voller Tag</translation>
    </message>
    <message>
        <source>No short day</source>
        <translation>Kein kurzer Tag</translation>
    </message>
    <message>
        <source>Gentle day</source>
        <translation>Sanfter Tag</translation>
    </message>
    <message>
        <source>Other session</source>
        <translation>Andere Einheit</translation>
    </message>
    <message>
        <source>Begin own session</source>
        <translation>Eigene Einheit beginnen</translation>
    </message>
    <message>
        <source>Own session</source>
        <translation>Eigene Einheit</translation>
    </message>
    <message>
        <source>Easy week</source>
        <translation>Leichte Woche</translation>
    </message>
    <message>
        <source>Note illness</source>
        <translation>Krankheit notieren</translation>
    </message>
    <message>
        <source>Remove pain note</source>
        <translation>Schmerznotiz entfernen</translation>
    </message>
    <message>
        <source>Choose equipment</source>
        <translation>Ausstattung wählen</translation>
    </message>
    <message>
        <source>Finish the set-up</source>
        <translation>Einrichtung abschließen</translation>
    </message>
    <message>
        <source>Change week</source>
        <translation>Woche ändern</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Satz eintragen</translation>
    </message>
    <message>
        <source>Begin session</source>
        <translation>Einheit beginnen</translation>
    </message>
    <message>
        <source>Note feeling</source>
        <translation>Gefühl notieren</translation>
    </message>
    <message>
        <source>Note rest day</source>
        <translation>Ruhetag notieren</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>Der Satz</translation>
    </message>
    <message>
        <source>Edit set</source>
        <translation>Satz bearbeiten</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Einheit verschieben</translation>
    </message>
    <message>
        <source>Add past session</source>
        <translation>Einheit nachtragen</translation>
    </message>
    <message>
        <source>Delete set</source>
        <translation>Satz löschen</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Einheit löschen</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>Take import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Add own words</source>
        <translation>Eigene Worte hinzufügen</translation>
    </message>
    <message>
        <source>Edit own words</source>
        <translation>Eigene Worte bearbeiten</translation>
    </message>
    <message>
        <source>Delete own words</source>
        <translation>Eigene Worte löschen</translation>
    </message>
    <message>
        <source>Hide item</source>
        <translation>Punkt ausblenden</translation>
    </message>
    <message>
        <source>Show hidden items</source>
        <translation>Ausgeblendete Punkte zeigen</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Stop and rest if you notice</source>
        <translation>Hör auf und ruh dich aus, wenn du das bemerkst</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>deine Notrufnummer</translation>
    </message>
    <message>
        <source>Not gone in a few minutes: call {number}.</source>
        <translation>In ein paar Minuten nicht weg: Ruf {number} an.</translation>
    </message>
</context>
<context>
    <name>StrengthView</name>
    <message>
        <source>Charts of one lift</source>
        <translation>Diagramme einer Übung</translation>
    </message>
</context>
<context>
    <name>TabNote</name>
    <message>
        <source>Close, do not show this again</source>
        <translation>Schließen, nicht wieder zeigen</translation>
    </message>
</context>
<context>
    <name>TabNotes</name>
    <message>
        <source>Today has the next session, ready to log: Enter takes a set as it is planned. Everything can be left out, and a short day is a whole day.</source>
        <translation>Heute hat die nächste Einheit, bereit zum Eintragen: Enter nimmt einen Satz, wie er geplant ist. Alles lässt sich weglassen, und ein kurzer Tag ist ein ganzer Tag.</translation>
    </message>
    <message>
        <source>History keeps what you did and how you felt. Everything in it can be changed or deleted, and Undo takes that back.</source>
        <translation>Der Verlauf behält, was du gemacht und wie du dich gefühlt hast. Alles darin lässt sich ändern oder löschen, und Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>Charts show how strength and mood go over time. They say so where it is too early to tell.</source>
        <translation>Diagramme zeigen, wie sich Kraft und Stimmung über die Zeit bewegen. Sie sagen es, wo es noch zu früh ist.</translation>
    </message>
    <message>
        <source>Safety has help lines, signs to stop, and self-checks if you want them. Backups, privacy and your data are here too.</source>
        <translation>Sicherheit hat Hilfetelefone, Zeichen aufzuhören und Selbsttests, wenn du sie willst. Sicherungen, Privatsphäre und deine Daten sind auch hier.</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag, such as work</source>
        <translation>Schlagwort hinzufügen, etwa Arbeit</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Schlagwort: {tag}</translation>
    </message>
</context>
<context>
    <name>ThenCard</name>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles davon</translation>
    </message>
    <message>
        <source>All of it: what you can do now</source>
        <translation>Alles davon: was du jetzt kannst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>nothing written down</source>
        <translation>nichts aufgeschrieben</translation>
    </message>
    <message>
        <source>Values: point at a chart, or use the left and right arrows in it. Ctrl and wheel, + and − zoom.</source>
        <translation>Werte: Zeig auf ein Diagramm oder nimm darin die Pfeile links und rechts. Ctrl und Mausrad, + und − zoomen.</translation>
    </message>
</context>
<context>
    <name>TimerCard</name>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>{activity}, began {time}</source>
        <translation>{activity}, begonnen {time}</translation>
    </message>
    <message>
        <source>{activity}, began {when}: the timer was left open. How many minutes was it?</source>
        <translation>{activity}, begonnen {when}: Der Timer blieb offen. Wie viele Minuten waren es?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Counts your minutes and asks now and then how talking goes. It goes on while you are on another tab, and after a restart.</source>
        <translation>Zählt deine Minuten und fragt ab und zu, wie das Reden geht. Er läuft weiter, während du in einem anderen Tab bist, und nach einem Neustart.</translation>
    </message>
    <message>
        <source>Ask every</source>
        <translation>Fragen alle</translation>
    </message>
    <message>
        <source>A sound with each question</source>
        <translation>Ein Ton zu jeder Frage</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Timer starten</translation>
    </message>
    <message>
        <source>Stop and write down</source>
        <translation>Stopp und aufschreiben</translation>
    </message>
    <message>
        <source>How is talking going right now?</source>
        <translation>Wie geht das Reden gerade?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Put away, no entry</source>
        <translation>Weglegen, kein Eintrag</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Next question at {n} min.</source>
        <translation>Nächste Frage bei {n} min.</translation>
    </message>
    <message>
        <source>Less than a minute: nothing was written down.</source>
        <translation>Weniger als eine Minute: Es wurde nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>{activity}, {minutes}, written down.</source>
        <translation>{activity}, {minutes}, aufgeschrieben.</translation>
    </message>
    <message>
        <source>Timer put away.</source>
        <translation>Timer weggelegt.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>{n} set of {effort}</source>
        <comment>{n} sets of {effort}</comment>
        <translation>
            <numerusform>{n} Satz mit {effort}</numerusform>
            <numerusform>{n} Sätze mit {effort}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain noted:</source>
        <translation>Schmerz notiert:</translation>
    </message>
    <message>
        <source>Rests this time</source>
        <translation>Ruht dieses Mal</translation>
    </message>
    <message>
        <source>Swapped for today</source>
        <translation>Für heute getauscht</translation>
    </message>
    <message>
        <source>Last time {sets}</source>
        <translation>Letztes Mal {sets}</translation>
    </message>
    <message>
        <source>Stopped for today</source>
        <translation>Für heute beendet</translation>
    </message>
    <message>
        <source>Planned {target}</source>
        <translation>Geplant {target}</translation>
    </message>
    <message>
        <source>{amounts} at {load}</source>
        <translation>{amounts} mit {load}</translation>
    </message>
    <message>
        <source>{amount} at {load}</source>
        <translation>{amount} mit {load}</translation>
    </message>
    <message>
        <source>{amount}, a light load</source>
        <translation>{amount}, ein leichtes Gewicht</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>You began at {time}.</source>
        <translation>Du hast um {time} begonnen.</translation>
    </message>
    <message>
        <source>after set {n} of {all}</source>
        <translation>nach Satz {n} von {all}</translation>
    </message>
    <message>
        <source>{sets} added.</source>
        <translation>{sets} hinzugefügt.</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Lockere Ausdauer</translation>
    </message>
    <message>
        <source>{n} minutes added.</source>
        <translation>{n} Minuten hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>{entries} deleted.</source>
        <translation>{entries} gelöscht.</translation>
    </message>
    <message>
        <source>{entries} moved to {day}.</source>
        <translation>{entries} auf {day} verschoben.</translation>
    </message>
    <message>
        <source>{sessions} renamed.</source>
        <translation>{sessions} umbenannt.</translation>
    </message>
    <message>
        <source>{sets} of {old} are {new} now.</source>
        <translation>{sets} von {old} sind jetzt {new}.</translation>
    </message>
    <message>
        <source>{sessions} merged into one.</source>
        <translation>{sessions} zu einer vereint.</translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>Charts over one span of days</source>
        <translation>Diagramme über eine Spanne von Tagen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find or do…</source>
        <translation>Suchen oder tun…</translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation>Krisenhilfe</translation>
    </message>
    <message>
        <source>Phone lines and steps for right now</source>
        <translation>Telefonnummern und Schritte für jetzt gleich</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Self-check · {name}</source>
        <translation>Selbsttest · {name}</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>Behalten bis {day}</translation>
    </message>
    <message>
        <source>The same entry of the same app</source>
        <translation>Derselbe Eintrag derselben App</translation>
    </message>
    <message>
        <source>The same sets on the same day</source>
        <translation>Dieselben Sätze am selben Tag</translation>
    </message>
    <message>
        <source>The same time of easy cardio at the same hour</source>
        <translation>Dieselbe Zeit lockerer Ausdauer zur selben Stunde</translation>
    </message>
    <message>
        <source>At the same hour, with mostly the same sets</source>
        <translation>Zur selben Stunde, mit meist denselben Sätzen</translation>
    </message>
    <message>
        <source>The same ratings at the same time</source>
        <translation>Dieselben Bewertungen zur selben Zeit</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What you delete stays here for {n} days and can be brought back as it was. After that it is gone from the data file.</source>
        <translation>Was du löschst, bleibt hier {n} Tage und lässt sich zurückholen, wie es war. Danach ist es aus der Datendatei verschwunden.</translation>
    </message>
    <message>
        <source>Empty for good</source>
        <translation>Endgültig leeren</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Nothing here. Deleted entries can be brought back from here.</source>
        <translation>Hier ist nichts. Gelöschte Einträge lassen sich von hier zurückholen.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>This takes everything in the trash out of the data file, and nothing brings it back. Backups made before still hold it.</source>
        <translation>Das nimmt alles im Papierkorb aus der Datendatei, und nichts holt es zurück. Sicherungen von davor enthalten es noch.</translation>
    </message>
    <message>
        <source>Yes, empty it for good</source>
        <translation>Ja, endgültig leeren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{entries} gone for good.</source>
        <translation>{entries} endgültig gelöscht.</translation>
    </message>
    <message>
        <source>{what} of {day} is back in the diary.</source>
        <translation>{what} vom {day} ist wieder im Tagebuch.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {what} of {day}</source>
        <translation>{what} vom {day} wiederherstellen</translation>
    </message>
    <message>
        <source>Deleted {day}, {time}</source>
        <translation>Gelöscht {day}, {time}</translation>
    </message>
</context>
<context>
    <name>TypedPage</name>
    <message>
        <source>Type in a sheet</source>
        <translation>Blatt abtippen</translation>
    </message>
    <message>
        <source>The code, then one line a lift. Nothing is saved until you say so.</source>
        <translation>Der Code, dann eine Zeile pro Übung. Nichts wird gespeichert, bis du es sagst.</translation>
    </message>
    <message>
        <source>{code}, {day}: {sets} saved.</source>
        <translation>{code}, {day}: {sets} gespeichert.</translation>
    </message>
    <message>
        <source>Save session   Ctrl Enter</source>
        <translation>Einheit speichern   Ctrl Enter</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Einheit speichern</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>Die Einheit</translation>
    </message>
    <message>
        <source>feeling before and after, easy cardio, a note</source>
        <translation>Gefühl vorher und nachher, lockere Ausdauer, eine Notiz</translation>
    </message>
    <message>
        <source>rests this time</source>
        <translation>ruht dieses Mal</translation>
    </message>
    <message>
        <source>Not saved yet. A line needs a look.</source>
        <translation>Noch nicht gespeichert. Eine Zeile braucht einen Blick.</translation>
    </message>
    <message>
        <source>{sets}, not saved yet.</source>
        <translation>{sets}, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{session} is in the log already.</source>
        <translation>{session} ist schon im Protokoll.</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>What you type is added to {session}.</source>
        <translation>Was du tippst, kommt zu {session} hinzu.</translation>
    </message>
    <message>
        <source>What you type replaces {session}; undo brings it back.</source>
        <translation>Was du tippst, ersetzt {session}; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Please say above what to do with the session in the log.</source>
        <translation>Bitte sag oben, was mit der Einheit im Protokoll geschehen soll.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Your diary is locked</source>
        <translation>Dein Tagebuch ist gesperrt</translation>
    </message>
    <message>
        <source>Your diary is encrypted</source>
        <translation>Dein Tagebuch ist verschlüsselt</translation>
    </message>
    <message>
        <source>Type its passphrase to open it.</source>
        <translation>Tipp seine Passphrase, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Another file, or a backup</source>
        <translation>Andere Datei oder eine Sicherung</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>This passphrase does not open the diary. Please type it again.</source>
        <translation>Diese Passphrase öffnet das Tagebuch nicht. Bitte tippe sie noch einmal.</translation>
    </message>
    <message>
        <source>Capital letters count, and so does the keyboard’s language.</source>
        <translation>Großbuchstaben zählen, und die Sprache der Tastatur auch.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting for another program that is using the diary.</source>
        <translation>Wartet auf ein anderes Programm, das das Tagebuch nutzt.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Rest days count as done.</source>
        <translation>Ruhetage zählen als gemacht.</translation>
    </message>
    <message>
        <source>Chance picked these days.</source>
        <translation>Der Zufall hat diese Tage gewählt.</translation>
    </message>
    <message>
        <source>session {code}</source>
        <translation>Einheit {code}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>WeekChoices</name>
    <message>
        <source>Noted: History has it</source>
        <translation>Notiert: steht im Verlauf</translation>
    </message>
    <message>
        <source>The whole week as usual</source>
        <translation>Ganze Woche wie üblich</translation>
    </message>
    <message>
        <source>Train here instead</source>
        <translation>Stattdessen hier trainieren</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Lockere Ausdauer</translation>
    </message>
    <message>
        <source>Rest lies between full sessions at first</source>
        <translation>Am Anfang liegt Ruhe zwischen vollen Einheiten</translation>
    </message>
    <message>
        <source>Note a rest day</source>
        <translation>Ruhetag notieren</translation>
    </message>
    <message>
        <source>Note minutes of easy cardio</source>
        <translation>Minuten lockerer Ausdauer notieren</translation>
    </message>
    <message>
        <source>{day}: a session, this week.</source>
        <translation>{day}: eine Einheit, diese Woche.</translation>
    </message>
    <message>
        <source>{day}: rest, this week.</source>
        <translation>{day}: Ruhe, diese Woche.</translation>
    </message>
    <message>
        <source>{day}: easy cardio, this week.</source>
        <translation>{day}: lockere Ausdauer, diese Woche.</translation>
    </message>
    <message>
        <source>Rest day noted, {day}.</source>
        <translation>Ruhetag notiert, {day}.</translation>
    </message>
    <message>
        <source>The week is as usual again.</source>
        <translation>Die Woche ist wieder wie üblich.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. Start as small as you like.</source>
        <translation>Willkommen. Fang so klein an, wie du magst.</translation>
    </message>
    <message>
        <source>LiftDesk plans short strength sessions, lets you note how you feel, and shows both over time. There is nothing to keep up with.</source>
        <translation>LiftDesk plant kurze Krafteinheiten, lässt dich notieren, wie du dich fühlst, und zeigt beides über die Zeit. Es gibt nichts, womit du mithalten musst.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Mit Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>Import my history</source>
        <translation>Meinen Verlauf importieren</translation>
    </message>
    <message>
        <source>Set up   Enter</source>
        <translation>Einrichten   Enter</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set up in 2 minutes</source>
        <translation>In 2 Minuten einrichten</translation>
    </message>
    <message>
        <source>A few short questions, then a first session that fits what you have.</source>
        <translation>Ein paar kurze Fragen, dann eine erste Einheit, die zu dem passt, was du hast.</translation>
    </message>
    <message>
        <source>Months of an invented diary. Remove it with one click at any time.</source>
        <translation>Monate eines erfundenen Tagebuchs. Entfern es jederzeit mit einem Klick.</translation>
    </message>
    <message>
        <source>From Strong, Hevy, FitNotes, Daylio or a CSV file. You see it first.</source>
        <translation>Von Strong, Hevy, FitNotes, Daylio oder aus einer CSV-Datei. Du siehst es zuerst.</translation>
    </message>
    <message>
        <source>A first week could look like this</source>
        <translation>So könnte eine erste Woche aussehen</translation>
    </message>
    <message>
        <source>Two short sessions are enough to begin. Rest days count as done.</source>
        <translation>Zwei kurze Einheiten reichen für den Anfang. Ruhetage zählen als gemacht.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation>Lockeres Gehen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Just note how you feel</source>
        <translation>Nur notieren, wie du dich fühlst</translation>
    </message>
    <message>
        <source>Not up for any of this today?</source>
        <translation>Heute nichts davon?</translation>
    </message>
    <message>
        <source>No account and no internet use. Your diary stays on this computer.</source>
        <translation>Kein Konto und keine Internetnutzung. Dein Tagebuch bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Talk to a doctor first if you have a medical condition. LiftDesk is a diary, not a medical device, and does not replace care.</source>
        <translation>Sprich zuerst mit einem Arzt oder einer Ärztin, wenn du eine Erkrankung hast. LiftDesk ist ein Tagebuch, kein Medizinprodukt, und ersetzt keine Behandlung.</translation>
    </message>
</context>
<context>
    <name>WinsPage</name>
    <message>
        <source>What you can do now</source>
        <translation>Was du jetzt kannst</translation>
    </message>
    <message>
        <source>Read from your log, each with its date, and what you add in your own words. Nothing done later takes any of it away.</source>
        <translation>Aus deinem Protokoll gelesen, jedes mit seinem Datum, und was du in deinen Worten hinzufügst. Nichts, was später kommt, nimmt etwas davon weg.</translation>
    </message>
    <message>
        <source>Show earlier months</source>
        <translation>Frühere Monate zeigen</translation>
    </message>
    <message>
        <source>From the fourth session of a lift on, what you reach for the first time is listed here. Your own words can stand here from today.</source>
        <translation>Ab der vierten Einheit mit einer Übung steht hier, was du zum ersten Mal erreichst. Deine eigenen Worte können ab heute hier stehen.</translation>
    </message>
    <message>
        <source>Show {n} hidden</source>
        <translation>{n} Ausgeblendete zeigen</translation>
    </message>
    <message>
        <source>Show the next session</source>
        <translation>Nächste Einheit zeigen</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Alles wieder zeigen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Your words added to {day}.</source>
        <translation>Deine Worte zu {day} hinzugefügt.</translation>
    </message>
    <message>
        <source>Words changed.</source>
        <translation>Worte geändert.</translation>
    </message>
    <message>
        <source>Your words of {day} deleted.</source>
        <translation>Deine Worte vom {day} gelöscht.</translation>
    </message>
    <message>
        <source>Hidden. It stays in the log.</source>
        <translation>Ausgeblendet. Es bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Copied: {months} as text.</source>
        <translation>Kopiert: {months} als Text.</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>In your own words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>Such as: carried the shopping up four floors without a stop</source>
        <translation>Etwa: den Einkauf vier Stockwerke ohne Halt hochgetragen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit your own words</source>
        <translation>Deine eigenen Worte bearbeiten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add these words</source>
        <translation>Diese Worte hinzufügen</translation>
    </message>
    <message>
        <source>Save these words</source>
        <translation>Diese Worte speichern</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Check-in of {day} deleted.</source>
        <translation>Check-in vom {day} gelöscht.</translation>
    </message>
    <message>
        <source>{name}, {day} deleted.</source>
        <translation>{name}, {day} gelöscht.</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>Auf {day} verschoben.</translation>
    </message>
    <message>
        <source>{set} changed.</source>
        <translation>{set} geändert.</translation>
    </message>
    <message>
        <source>{activity} changed.</source>
        <translation>{activity} geändert.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Notiz geändert.</translation>
    </message>
    <message>
        <source>{name}, {day} changed.</source>
        <translation>{name}, {day} geändert.</translation>
    </message>
    <message>
        <source>{set} deleted.</source>
        <translation>{set} gelöscht.</translation>
    </message>
    <message>
        <source>{set} added.</source>
        <translation>{set} hinzugefügt.</translation>
    </message>
    <message>
        <source>{lift} moved.</source>
        <translation>{lift} verschoben.</translation>
    </message>
    <message>
        <source>Now {set}.</source>
        <translation>Jetzt {set}.</translation>
    </message>
    <message>
        <source>{lift} added.</source>
        <translation>{lift} hinzugefügt.</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation>Lockeres Gehen</translation>
    </message>
    <message>
        <source>Easy cardio added.</source>
        <translation>Lockere Ausdauer hinzugefügt.</translation>
    </message>
    <message>
        <source>{activity} deleted.</source>
        <translation>{activity} gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was left of the check-in, so it is deleted.</source>
        <translation>Vom Check-in war nichts mehr übrig, also ist er gelöscht.</translation>
    </message>
    <message>
        <source>Check-in of {day} changed.</source>
        <translation>Check-in vom {day} geändert.</translation>
    </message>
    <message>
        <source>Pain noted.</source>
        <translation>Schmerz notiert.</translation>
    </message>
    <message>
        <source>Pain note changed.</source>
        <translation>Schmerznotiz geändert.</translation>
    </message>
    <message>
        <source>Pain note removed.</source>
        <translation>Schmerznotiz entfernt.</translation>
    </message>
    <message>
        <source>{lift}, set {n}</source>
        <translation>{lift}, Satz {n}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Pain with {lift}: {words}</source>
        <translation>Schmerz bei {lift}: {words}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Training diary</source>
        <translation>Trainingstagebuch</translation>
    </message>
    <message>
        <source>Nothing is written down on these days.</source>
        <translation>An diesen Tagen ist nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Session {code}: {name}</source>
        <translation>Einheit {code}: {name}</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Einheit {code}</translation>
    </message>
    <message>
        <source>short day</source>
        <translation>kurzer Tag</translation>
    </message>
    <message>
        <source>Set {n}: {note}</source>
        <translation>Satz {n}: {note}</translation>
    </message>
    <message>
        <source>Felt before: {words}</source>
        <translation>Gefühl vorher: {words}</translation>
    </message>
    <message>
        <source>Felt after the first set: {words}</source>
        <translation>Gefühl nach dem ersten Satz: {words}</translation>
    </message>
    <message>
        <source>Felt after: {words}</source>
        <translation>Gefühl nachher: {words}</translation>
    </message>
    <message>
        <source>{window}, {time}: {said}</source>
        <translation>{window}, {time}: {said}</translation>
    </message>
    <message>
        <source>{window}, {time}</source>
        <translation>{window}, {time}</translation>
    </message>
    <message>
        <source>{sets} at {load}</source>
        <translation>{sets} mit {load}</translation>
    </message>
    <message>
        <source>, RIR {n}</source>
        <translation>, RIR {n}</translation>
    </message>
</context>
<context>
    <name>YearCalendar</name>
    <message>
        <source>Year before</source>
        <translation>Jahr davor</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Jahr danach</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Show one month</source>
        <translation>Einen Monat zeigen</translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message>
        <source>full session</source>
        <translation>volle Einheit</translation>
    </message>
    <message>
        <source>short session</source>
        <translation>kurze Einheit</translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation>lockere Ausdauer</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
</context>
<context>
    <name>_Months</name>
    <message>
        <source>{n} strength</source>
        <translation>{n} Kraft</translation>
    </message>
    <message>
        <source>{n} easy cardio</source>
        <translation>{n} lockere Ausdauer</translation>
    </message>
</context>
<context>
    <name>_Options</name>
    <message>
        <source>What the name becomes</source>
        <translation>Was aus dem Namen wird</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>at {load}</source>
        <translation>mit {load}</translation>
    </message>
</context>
<context>
    <name>handbook/charts</name>
    <message>
        <source>Read a chart</source>
        <translation>Ein Diagramm lesen</translation>
    </message>
    <message>
        <source>**Charts** draw what you wrote down. They show ranges where a number would say too much, and they leave gaps open.</source>
        <translation>**Diagramme** zeichnen, was du aufgeschrieben hast. Sie zeigen Bereiche, wo eine Zahl zu viel sagen würde, und lassen Lücken offen.</translation>
    </message>
    <message>
        <source>Charts of strength, mood and weeks on one line of time.</source>
        <translation>Diagramme von Kraft, Stimmung und Wochen auf einer Zeitachse.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;[&lt;/kbd&gt; and &lt;kbd&gt;]&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;[&lt;/kbd&gt; und &lt;kbd&gt;]&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>a shorter or longer range</source>
        <translation>ein kürzerer oder längerer Zeitraum</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;,&lt;/kbd&gt; and &lt;kbd&gt;.&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;,&lt;/kbd&gt; und &lt;kbd&gt;.&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>früher, später</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;+&lt;/kbd&gt; and &lt;kbd&gt;-&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;+&lt;/kbd&gt; und &lt;kbd&gt;-&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>closer, further away</source>
        <translation>näher, weiter weg</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Left&lt;/kbd&gt; and &lt;kbd&gt;Right&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Left&lt;/kbd&gt; und &lt;kbd&gt;Right&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>from value to value, in a chart</source>
        <translation>von Wert zu Wert, in einem Diagramm</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Shift+Left&lt;/kbd&gt; and &lt;kbd&gt;Shift+Right&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Shift+Left&lt;/kbd&gt; und &lt;kbd&gt;Shift+Right&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>move the days</source>
        <translation>die Tage verschieben</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;T&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;T&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>the same as a table</source>
        <translation>dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>The words next to a title say what the chart shows and how sure it is. Each chart has a table with all its values behind it. A chart can be saved as a picture, a drawing or numbers. &lt;kbd&gt;Ctrl&lt;/kbd&gt; with the wheel zooms.</source>
        <translation>Die Worte neben einem Titel sagen, was das Diagramm zeigt und wie sicher es ist. Hinter jedem Diagramm steht eine Tabelle mit allen Werten. Ein Diagramm lässt sich als Bild, als Zeichnung oder als Zahlen speichern. &lt;kbd&gt;Ctrl&lt;/kbd&gt; mit dem Mausrad zoomt.</translation>
    </message>
    <message>
        <source>Estimated 1RM</source>
        <translation>Geschätztes 1RM</translation>
    </message>
    <message>
        <source>This is the most you could lift once, worked out from your sets. The dots are the middle of four formulas. The pale band goes from the lowest to the highest. Squares are the loads you used. A set of more than 12 repetitions makes no dot. After a gap of two weeks the line is not joined.</source>
        <translation>Das ist das meiste, was du einmal heben könntest, aus deinen Sätzen berechnet. Die Punkte sind die Mitte von vier Formeln. Das blasse Band geht vom niedrigsten zum höchsten Wert. Quadrate sind die Gewichte, die du genutzt hast. Ein Satz mit mehr als 12 Wiederholungen ergibt keinen Punkt. Nach einer Lücke von zwei Wochen wird die Linie nicht verbunden.</translation>
    </message>
    <message>
        <source>If the band is wide, the formulas disagree, and nobody knows better.</source>
        <translation>Ist das Band breit, sind sich die Formeln nicht einig, und niemand weiß es besser.</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Dots are your ratings. The line is the mean of seven days. The pale band is your usual range: eight of ten of your days lie in it. Where more than three days have no rating, the line has a gap. Short strokes show strength sessions. They are there to look at, and say nothing about cause.</source>
        <translation>Punkte sind deine Bewertungen. Die Linie ist das Mittel von sieben Tagen. Das blasse Band ist dein üblicher Bereich: Acht von zehn deiner Tage liegen darin. Wo mehr als drei Tage keine Bewertung haben, hat die Linie eine Lücke. Kurze Striche zeigen Krafteinheiten. Sie sind zum Ansehen da und sagen nichts über eine Ursache.</translation>
    </message>
    <message>
        <source>The chart of mood with dots, line and usual range.</source>
        <translation>Das Diagramm der Stimmung mit Punkten, Linie und üblichem Bereich.</translation>
    </message>
    <message>
        <source>Weekly dose</source>
        <translation>Menge pro Woche</translation>
    </message>
    <message>
        <source>Bars are strength sessions in a week. The pale part is short days. The running week has a dashed edge. Minutes of easy cardio have bars of their own below.</source>
        <translation>Balken sind Krafteinheiten in einer Woche. Der blasse Teil sind kurze Tage. Die laufende Woche hat einen gestrichelten Rand. Minuten lockerer Ausdauer haben darunter eigene Balken.</translation>
    </message>
    <message>
        <source>All lifts</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>**All lifts** draws each lift on its own scale, so that shapes can be compared and heights cannot. Volume load is load times repetitions. It is the least telling of these numbers.</source>
        <translation>**Alle Übungen** zeichnet jede Übung auf ihrer eigenen Skala, sodass sich Formen vergleichen lassen und Höhen nicht. Das Volumen ist Gewicht mal Wiederholungen. Es sagt von diesen Zahlen am wenigsten.</translation>
    </message>
    <message>
        <source>Load for 1 to 12 reps</source>
        <translation>Gewicht für 1 bis 12 Wdh.</translation>
    </message>
    <message>
        <source>This line says about which load goes how often, now and a year ago. It needs a loaded set of 12 repetitions or fewer in eight weeks.</source>
        <translation>Diese Linie sagt, welches Gewicht etwa wie oft geht, jetzt und vor einem Jahr. Sie braucht in acht Wochen einen Satz mit Gewicht und höchstens 12 Wiederholungen.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How your sets spread over the per cents of your estimate, and how many days lie between sessions.</source>
        <translation>Wie sich deine Sätze über die Prozente deiner Schätzung verteilen und wie viele Tage zwischen Einheiten liegen.</translation>
    </message>
    <message>
        <source>Before and after sessions</source>
        <translation>Vor und nach Einheiten</translation>
    </message>
    <message>
        <source>Each session that was rated twice has a line from before to after. See [what the statistics mean](statistics.md#before-and-after-a-session).</source>
        <translation>Jede Einheit, die zweimal bewertet wurde, hat eine Linie von vorher zu nachher. Siehe [Was die Statistik bedeutet](statistics.md#before-and-after-a-session).</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>**Compare** puts the last weeks beside the same number before, or two things on one line of time. Weeks differ by chance too.</source>
        <translation>**Vergleichen** stellt die letzten Wochen neben gleich viele davor oder zwei Dinge auf eine Zeitachse. Wochen unterscheiden sich auch zufällig.</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Selbsttests</translation>
    </message>
    <message>
        <source>A questionnaire has its own chart, with its bands in grey and always its full scale. No line is drawn through fewer than four.</source>
        <translation>Ein Fragebogen hat sein eigenes Diagramm, mit seinen Bereichen in Grau und immer mit voller Skala. Durch weniger als vier wird keine Linie gezogen.</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>A session with a trace of a watch is drawn by minutes, with the easy band behind it.</source>
        <translation>Eine Einheit mit der Pulskurve einer Uhr wird nach Minuten gezeichnet, dahinter der lockere Bereich.</translation>
    </message>
</context>
<context>
    <name>handbook/check-ins</name>
    <message>
        <source>Check-ins, feelings and hiding mood</source>
        <translation>Check-ins, Gefühle und Stimmung ausblenden</translation>
    </message>
    <message>
        <source>All of this is free to skip. No rating is ever asked twice.</source>
        <translation>All das darfst du überspringen. Nach keiner Bewertung wird zweimal gefragt.</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Ein Check-in</translation>
    </message>
    <message>
        <source>**Today** asks how you are, once in the morning and once in the evening. Press a number from 0 to 10, or **Skip**.</source>
        <translation>**Heute** fragt, wie es dir geht, einmal am Morgen und einmal am Abend. Drück eine Zahl von 0 bis 10 oder **Überspringen**.</translation>
    </message>
    <message>
        <source>A check-in with its scales from 0 to 10.</source>
        <translation>Ein Check-in mit seinen Skalen von 0 bis 10.</translation>
    </message>
    <message>
        <source>**More** shows the other ratings: energy, stress, last night&apos;s sleep, and confidence for this week. You can write a note and add tags, such as `work`. **Rather not say** is an answer too. It is kept as that, and you are not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keys</source>
        <translation>Mit Tasten</translation>
    </message>
    <message>
        <source>On a scale, a number chooses. For 10 press &lt;kbd&gt;1&lt;/kbd&gt; and then &lt;kbd&gt;0&lt;/kbd&gt; at once. The arrows move, and &lt;kbd&gt;Backspace&lt;/kbd&gt; clears.</source>
        <translation>Auf einer Skala wählt eine Zahl. Für 10 drück &lt;kbd&gt;1&lt;/kbd&gt; und dann gleich &lt;kbd&gt;0&lt;/kbd&gt;. Die Pfeile bewegen, und &lt;kbd&gt;Backspace&lt;/kbd&gt; leert.</translation>
    </message>
    <message>
        <source>Which day a night belongs to</source>
        <translation>Zu welchem Tag eine Nacht gehört</translation>
    </message>
    <message>
        <source>A day begins at four in the morning. What you write at one at night still belongs to the evening before.</source>
        <translation>Ein Tag beginnt um vier Uhr morgens. Was du um ein Uhr nachts schreibst, gehört noch zum Abend davor.</translation>
    </message>
    <message>
        <source>Feelings around a session</source>
        <translation>Gefühle rund um eine Einheit</translation>
    </message>
    <message>
        <source>Before a session you can rate how you feel, from very bad (-5) to very good (+5). You are asked again ten minutes after your last set, because right after it most people feel better just for being done. **Activation** is a second scale: calm is low, worked up is high.</source>
        <translation>Vor einer Einheit kannst du bewerten, wie du dich fühlst, von sehr schlecht (-5) bis sehr gut (+5). Zehn Minuten nach deinem letzten Satz wirst du wieder gefragt, denn gleich danach fühlen sich die meisten schon besser, weil es geschafft ist. **Aktivierung** ist eine zweite Skala: ruhig ist niedrig, aufgedreht ist hoch.</translation>
    </message>
    <message>
        <source>These two ratings make the chart **Before and after sessions**. Read it with care: sessions often begin below your usual level, which drifts back by itself.</source>
        <translation>Diese zwei Bewertungen ergeben das Diagramm **Vor und nach Einheiten**. Lies es mit Vorsicht: Einheiten beginnen oft unter deinem üblichen Niveau, das von selbst zurückkommt.</translation>
    </message>
    <message>
        <source>Hide mood</source>
        <translation>Stimmung ausblenden</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt; or `View &gt; Hide mood` hides all ratings, feelings and self-checks. They are gone from pages, charts, paper and exports. Nothing is deleted. The same keys show it all again. It helps when somebody looks over your shoulder.</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt; oder `Ansicht &gt; Stimmung ausblenden` blendet alle Bewertungen, Gefühle und Selbsttests aus. Sie sind weg von Seiten, Diagrammen, Papier und Exporten. Nichts wird gelöscht. Dieselben Tasten zeigen alles wieder. Es hilft, wenn dir jemand über die Schulter schaut.</translation>
    </message>
    <message>
        <source>You can still check in. **Check in all the same** keeps what you say without showing it.</source>
        <translation>Du kannst trotzdem einen Check-in machen. **Trotzdem Check-in** behält, was du sagst, ohne es zu zeigen.</translation>
    </message>
    <message>
        <source>An earlier day</source>
        <translation>Ein früherer Tag</translation>
    </message>
    <message>
        <source>In **History**, **Add past entry** takes a check-in of any day. An entry can be changed or deleted there.</source>
        <translation>Im **Verlauf** nimmt **Eintrag nachtragen** einen Check-in von jedem Tag auf. Ein Eintrag lässt sich dort ändern oder löschen.</translation>
    </message>
    <message>
        <source>A low number</source>
        <translation>Eine niedrige Zahl</translation>
    </message>
    <message>
        <source>A low number is data and nothing else. If a day is very hard, &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; opens **Crisis help** from every window.</source>
        <translation>Eine niedrige Zahl ist ein Messwert und sonst nichts. Ist ein Tag sehr schwer, öffnet &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; die **Krisenhilfe** aus jedem Fenster.</translation>
    </message>
</context>
<context>
    <name>handbook/command-line</name>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <source>All of this works without a window. It is for people who like to type, and for scripts.</source>
        <translation>All das geht ohne Fenster. Es ist für Menschen, die gern tippen, und für Skripte.</translation>
    </message>
    <message>
        <source>Every command ends with 0 when it is done, with 1 and one sentence when something is wrong, and with 2 for a wrong call. `liftdesk --help` lists all of them.</source>
        <translation>Jeder Befehl endet mit 0, wenn er fertig ist, mit 1 und einem Satz, wenn etwas nicht stimmt, und mit 2 bei einem falschen Aufruf. `liftdesk --help` listet alle auf.</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Welche Datei</translation>
    </message>
    <message>
        <source>`liftdesk --data FILE` uses another file, and so does the variable `LIFTDESK_DATA`. `liftdesk --demo` opens the sample data.</source>
        <translation>`liftdesk --data FILE` nutzt eine andere Datei, ebenso die Variable `LIFTDESK_DATA`. `liftdesk --demo` öffnet die Beispieldaten.</translation>
    </message>
    <message>
        <source>An encrypted diary asks for its passphrase, or reads it from the file that `LIFTDESK_PASSPHRASE_FILE` names. It is never typed as part of a command.</source>
        <translation>Ein verschlüsseltes Tagebuch fragt nach seiner Passphrase oder liest sie aus der Datei, die `LIFTDESK_PASSPHRASE_FILE` nennt. Sie wird nie als Teil eines Befehls getippt.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>`liftdesk log &quot;squat 3x8 @ 60kg rir2&quot;`</source>
        <translation>`liftdesk log &quot;squat 3x8 @ 60kg rir2&quot;`</translation>
    </message>
    <message>
        <source>logs a quick line</source>
        <translation>trägt eine Schnellzeile ein</translation>
    </message>
    <message>
        <source>`liftdesk check-in --mood 6 --energy 5`</source>
        <translation>`liftdesk check-in --mood 6 --energy 5`</translation>
    </message>
    <message>
        <source>writes a check-in</source>
        <translation>schreibt einen Check-in</translation>
    </message>
    <message>
        <source>`liftdesk pain &quot;goblet squat&quot; 3 knee`</source>
        <translation>`liftdesk pain &quot;goblet squat&quot; 3 knee`</translation>
    </message>
    <message>
        <source>notes pain with a lift</source>
        <translation>notiert Schmerz bei einer Übung</translation>
    </message>
    <message>
        <source>`liftdesk easy-week`</source>
        <translation>`liftdesk easy-week`</translation>
    </message>
    <message>
        <source>asks for an easy week</source>
        <translation>bittet um eine leichte Woche</translation>
    </message>
    <message>
        <source>`liftdesk ill`</source>
        <translation>`liftdesk ill`</translation>
    </message>
    <message>
        <source>notes days of being ill</source>
        <translation>notiert Krankheitstage</translation>
    </message>
    <message>
        <source>`liftdesk answer gad7 --answers 0,1,0,0,1,0,0`</source>
        <translation>`liftdesk answer gad7 --answers 0,1,0,0,1,0,0`</translation>
    </message>
    <message>
        <source>writes a questionnaire</source>
        <translation>schreibt einen Fragebogen</translation>
    </message>
    <message>
        <source>`liftdesk from-paper &quot;B48: 10 10 9/18/2; ; x&quot;`</source>
        <translation>`liftdesk from-paper &quot;B48: 10 10 9/18/2; ; x&quot;`</translation>
    </message>
    <message>
        <source>takes a sheet back</source>
        <translation>nimmt ein Blatt zurück</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>`liftdesk next`</source>
        <translation>`liftdesk next`</translation>
    </message>
    <message>
        <source>the next session, with loads and reasons</source>
        <translation>die nächste Einheit, mit Gewichten und Gründen</translation>
    </message>
    <message>
        <source>`liftdesk find &quot;squat 2025 &gt;60kg&quot;`</source>
        <translation>`liftdesk find &quot;squat 2025 &gt;60kg&quot;`</translation>
    </message>
    <message>
        <source>finds entries</source>
        <translation>findet Einträge</translation>
    </message>
    <message>
        <source>`liftdesk summary`</source>
        <translation>`liftdesk summary`</translation>
    </message>
    <message>
        <source>what the log holds</source>
        <translation>was das Protokoll enthält</translation>
    </message>
    <message>
        <source>`liftdesk insight`</source>
        <translation>`liftdesk insight`</translation>
    </message>
    <message>
        <source>what the diary says</source>
        <translation>was das Tagebuch sagt</translation>
    </message>
    <message>
        <source>`liftdesk wins`</source>
        <translation>`liftdesk wins`</translation>
    </message>
    <message>
        <source>what you can do now</source>
        <translation>was du jetzt kannst</translation>
    </message>
    <message>
        <source>Paper and files</source>
        <translation>Papier und Dateien</translation>
    </message>
    <message>
        <source>`liftdesk plan OUT.pdf`</source>
        <translation>`liftdesk plan OUT.pdf`</translation>
    </message>
    <message>
        <source>the plan of the week</source>
        <translation>der Wochenplan</translation>
    </message>
    <message>
        <source>`liftdesk report OUT.pdf`</source>
        <translation>`liftdesk report OUT.pdf`</translation>
    </message>
    <message>
        <source>one page for a doctor or therapist</source>
        <translation>eine Seite für Arztpraxis oder Therapie</translation>
    </message>
    <message>
        <source>`liftdesk ics OUT.ics`</source>
        <translation>`liftdesk ics OUT.ics`</translation>
    </message>
    <message>
        <source>planned days for a calendar</source>
        <translation>geplante Tage für einen Kalender</translation>
    </message>
    <message>
        <source>`liftdesk import FILE`</source>
        <translation>`liftdesk import FILE`</translation>
    </message>
    <message>
        <source>reads the export of an app</source>
        <translation>liest den Export einer App</translation>
    </message>
    <message>
        <source>`liftdesk imports`</source>
        <translation>`liftdesk imports`</translation>
    </message>
    <message>
        <source>lists imports, and takes one back</source>
        <translation>listet Importe auf und nimmt einen zurück</translation>
    </message>
    <message>
        <source>`liftdesk export FILE`</source>
        <translation>`liftdesk export FILE`</translation>
    </message>
    <message>
        <source>writes everything out</source>
        <translation>schreibt alles heraus</translation>
    </message>
    <message>
        <source>Look after</source>
        <translation>Pflegen</translation>
    </message>
    <message>
        <source>`liftdesk backup FILE`</source>
        <translation>`liftdesk backup FILE`</translation>
    </message>
    <message>
        <source>a checked copy</source>
        <translation>eine geprüfte Kopie</translation>
    </message>
    <message>
        <source>`liftdesk restore FILE`</source>
        <translation>`liftdesk restore FILE`</translation>
    </message>
    <message>
        <source>puts a backup in place</source>
        <translation>setzt eine Sicherung ein</translation>
    </message>
    <message>
        <source>`liftdesk check`</source>
        <translation>`liftdesk check`</translation>
    </message>
    <message>
        <source>says whether the file is sound</source>
        <translation>sagt, ob die Datei in Ordnung ist</translation>
    </message>
    <message>
        <source>`liftdesk rescue FILE TARGET`</source>
        <translation>`liftdesk rescue FILE TARGET`</translation>
    </message>
    <message>
        <source>saves what can be read</source>
        <translation>speichert, was lesbar ist</translation>
    </message>
    <message>
        <source>`liftdesk merge FILE`</source>
        <translation>`liftdesk merge FILE`</translation>
    </message>
    <message>
        <source>joins the diary of another computer</source>
        <translation>vereint mit dem Tagebuch eines anderen Computers</translation>
    </message>
    <message>
        <source>`liftdesk trash`</source>
        <translation>`liftdesk trash`</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>was gelöscht wurde</translation>
    </message>
    <message>
        <source>`liftdesk duplicates`</source>
        <translation>`liftdesk duplicates`</translation>
    </message>
    <message>
        <source>what may be there twice</source>
        <translation>was vielleicht zweimal da ist</translation>
    </message>
    <message>
        <source>`liftdesk delete-everything`</source>
        <translation>`liftdesk delete-everything`</translation>
    </message>
    <message>
        <source>says what would go, and removes it with `--confirm`</source>
        <translation>sagt, was ginge, und entfernt es mit `--confirm`</translation>
    </message>
    <message>
        <source>`liftdesk demo`</source>
        <translation>`liftdesk demo`</translation>
    </message>
    <message>
        <source>fills an empty file with sample data</source>
        <translation>füllt eine leere Datei mit Beispieldaten</translation>
    </message>
    <message>
        <source>`liftdesk screenshots DIR`</source>
        <translation>`liftdesk screenshots DIR`</translation>
    </message>
    <message>
        <source>pictures of the four pages</source>
        <translation>Bilder der vier Seiten</translation>
    </message>
    <message>
        <source>`liftdesk --self-test`</source>
        <translation>`liftdesk --self-test`</translation>
    </message>
    <message>
        <source>checks this copy of the program</source>
        <translation>prüft diese Kopie des Programms</translation>
    </message>
    <message>
        <source>Most of them take `--json` for a script, and `liftdesk import`, `liftdesk merge` and `liftdesk from-paper` take `--dry-run`, which writes nothing.</source>
        <translation>Die meisten davon nehmen `--json` für ein Skript, und `liftdesk import`, `liftdesk merge` und `liftdesk from-paper` nehmen `--dry-run`, das nichts schreibt.</translation>
    </message>
</context>
<context>
    <name>handbook/easier-days</name>
    <message>
        <source>Short, gentle and rest days</source>
        <translation>Kurze, sanfte und Ruhetage</translation>
    </message>
    <message>
        <source>A short day is a whole day in this diary. So is a rest day.</source>
        <translation>Ein kurzer Tag ist in diesem Tagebuch ein ganzer Tag. Ein Ruhetag auch.</translation>
    </message>
    <message>
        <source>A short day</source>
        <translation>Ein kurzer Tag</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Alt+S&lt;/kbd&gt; or **Short day**. The session becomes two sets of two or three lifts. You choose which lifts those are in `Training &gt; Routines and days`. **Full day** brings the rest back.</source>
        <translation>Drück &lt;kbd&gt;Alt+S&lt;/kbd&gt; oder **Kurzer Tag**. Die Einheit wird zu zwei Sätzen von zwei oder drei Übungen. Welche Übungen das sind, wählst du unter `Training &gt; Trainingspläne und Tage`. **Voller Tag** bringt den Rest zurück.</translation>
    </message>
    <message>
        <source>A few hard sets a week keep most of the gain. The source is on the page **What studies found**.</source>
        <translation>Ein paar harte Sätze pro Woche erhalten den größten Teil des Zuwachses. Die Quelle steht auf der Seite **Was Studien fanden**.</translation>
    </message>
    <message>
        <source>A gentle day</source>
        <translation>Ein sanfter Tag</translation>
    </message>
    <message>
        <source>On an anxious day heavy loads can feel wrong: holding your breath under a load can feel like the start of panic. Choose “Keep it gentle today, below 70 %” in the menu **More** of the session. Loads then stay below 70 % of what you could lift once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An easy week</source>
        <translation>Eine leichte Woche</translation>
    </message>
    <message>
        <source>Choose **Easy week** in the same menu. For seven days loads are a tenth lighter. The page **Rest and recovery** offers it too, and ends it again.</source>
        <translation>Wähl **Leichte Woche** im selben Menü. Sieben Tage lang sind Gewichte ein Zehntel leichter. Die Seite **Ruhe und Erholung** bietet sie auch an und beendet sie wieder.</translation>
    </message>
    <message>
        <source>The program plans an easier session by itself when your last two weeks went harder than the time before. The reason then stands below the lift.</source>
        <translation>Das Programm plant von selbst eine leichtere Einheit, wenn deine letzten zwei Wochen härter waren als die Zeit davor. Der Grund steht dann unter der Übung.</translation>
    </message>
    <message>
        <source>When you were ill</source>
        <translation>Wenn du krank warst</translation>
    </message>
    <message>
        <source>Choose **I was ill** in the menu **More** of the session. The way back is then lighter by a tenth or more.</source>
        <translation>Wähl **Ich war krank** im Menü **Mehr** der Einheit. Der Weg zurück ist dann ein Zehntel oder mehr leichter.</translation>
    </message>
    <message>
        <source>After time away</source>
        <translation>Nach einer Zeit ohne Training</translation>
    </message>
    <message>
        <source>Nobody asks where you were. **Today** greets you with one line, and offers to make the session short. The first loads back are lighter, by how long it was:</source>
        <translation>Niemand fragt, wo du warst. **Heute** begrüßt dich mit einer Zeile und bietet an, die Einheit kurz zu machen. Die ersten Gewichte sind leichter, je nachdem, wie lange es war:</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>Weg für</translation>
    </message>
    <message>
        <source>You come back with</source>
        <translation>Du kommst zurück mit</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>the last load, nothing added</source>
        <translation>das letzte Gewicht, nichts dazu</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>zwei Wochen</translation>
    </message>
    <message>
        <source>about a tenth less</source>
        <translation>etwa ein Zehntel weniger</translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation>vier Wochen</translation>
    </message>
    <message>
        <source>about a fifth less</source>
        <translation>etwa ein Fünftel weniger</translation>
    </message>
    <message>
        <source>eight weeks or more</source>
        <translation>acht Wochen oder mehr</translation>
    </message>
    <message>
        <source>about three tenths less</source>
        <translation>etwa drei Zehntel weniger</translation>
    </message>
    <message>
        <source>If you train once a week, a week between sessions is no time away.</source>
        <translation>Wenn du einmal pro Woche trainierst, gilt eine Woche zwischen Einheiten nicht als Zeit ohne Training.</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Ein Ruhetag</translation>
    </message>
    <message>
        <source>A past day without an entry was a rest day, and is shown as done. You can note one on purpose in the card **This week**: **Note a rest day**.</source>
        <translation>Ein vergangener Tag ohne Eintrag war ein Ruhetag und steht als gemacht da. Du kannst einen mit Absicht notieren, auf der Karte **Diese Woche**: **Ruhetag notieren**.</translation>
    </message>
    <message>
        <source>Rest and recovery</source>
        <translation>Ruhe und Erholung</translation>
    </message>
    <message>
        <source>On the page **Safety**, **Rest and recovery** has six quiet questions to yourself. There is no score, and nothing is kept. Below them stands what your diary lets one notice, such as many days in a row. Each of these can have other reasons. You know best which.</source>
        <translation>Auf der Seite **Sicherheit** hat **Ruhe und Erholung** sechs stille Fragen an dich selbst. Es gibt keinen Punktwert, und nichts wird behalten. Darunter steht, was sich in deinem Tagebuch erkennen lässt, etwa viele Tage hintereinander. Jedes davon kann andere Gründe haben. Du weißt am besten, welche.</translation>
    </message>
</context>
<context>
    <name>handbook/easy-cardio</name>
    <message>
        <source>Easy cardio and the talk test</source>
        <translation>Lockere Ausdauer und der Sprechtest</translation>
    </message>
    <message>
        <source>Easy cardio is any steady movement at which you can talk. A walk counts.</source>
        <translation>Lockere Ausdauer ist jede gleichmäßige Bewegung, bei der du reden kannst. Ein Spaziergang zählt.</translation>
    </message>
    <message>
        <source>The talk test</source>
        <translation>Der Sprechtest</translation>
    </message>
    <message>
        <source>You can say full sentences, but you could not sing. That is the right pace. LiftDesk asks for it by talking first and by heart rate second.</source>
        <translation>Du kannst ganze Sätze sagen, aber nicht singen. Das ist das richtige Tempo. LiftDesk fragt zuerst nach dem Reden und dann nach dem Puls.</translation>
    </message>
    <message>
        <source>How talking goes</source>
        <translation>Wie das Reden geht</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>**Could sing**</source>
        <translation>**Singen ging**</translation>
    </message>
    <message>
        <source>You could go a little faster, if you like</source>
        <translation>Du könntest etwas schneller werden, wenn du magst</translation>
    </message>
    <message>
        <source>**Could talk**</source>
        <translation>**Reden ging**</translation>
    </message>
    <message>
        <source>This is the right pace</source>
        <translation>Das ist das richtige Tempo</translation>
    </message>
    <message>
        <source>**Few words**</source>
        <translation>**Wenige Worte**</translation>
    </message>
    <message>
        <source>Slow down a little</source>
        <translation>Werde etwas langsamer</translation>
    </message>
    <message>
        <source>Some people call this Zone 2. That name has no single meaning.</source>
        <translation>Manche nennen das Zone 2. Dieser Name hat keine einheitliche Bedeutung.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>On **Today**, **Add minutes** takes minutes in a moment. `Training &gt; Easy cardio` has the whole page.</source>
        <translation>Auf **Heute** nimmt **Minuten hinzufügen** Minuten im Nu auf. `Training &gt; Lockere Ausdauer` hat die ganze Seite.</translation>
    </message>
    <message>
        <source>The page of easy cardio: timer, goal and pace.</source>
        <translation>Die Seite der lockeren Ausdauer: Timer, Ziel und Tempo.</translation>
    </message>
    <message>
        <source>**Write down easy cardio** takes minutes, day, distance, the talk test and a note.</source>
        <translation>**Lockere Ausdauer aufschreiben** nimmt Minuten, Tag, Strecke, den Sprechtest und eine Notiz auf.</translation>
    </message>
    <message>
        <source>The timer</source>
        <translation>Der Timer</translation>
    </message>
    <message>
        <source>**Start** counts your minutes and asks now and then how talking goes. You choose how often: every 3, 5, 10 or 15 minutes. It goes on while you are on another page, and after a restart. **Stop and write down** makes the entry. If the timer was left open for hours, you say how many minutes it was.</source>
        <translation>**Start** zählt deine Minuten und fragt ab und zu, wie das Reden geht. Du wählst, wie oft: alle 3, 5, 10 oder 15 Minuten. Er läuft weiter, während du auf einer anderen Seite bist, und nach einem Neustart. **Stopp und aufschreiben** macht den Eintrag. Blieb der Timer stundenlang offen, sagst du, wie viele Minuten es waren.</translation>
    </message>
    <message>
        <source>Heart rate, if you like numbers</source>
        <translation>Puls, wenn du Zahlen magst</translation>
    </message>
    <message>
        <source>Under **Heart rate, if you like numbers** you may tell your year of birth, a measured maximum or your resting rate. A band is then shown beside the talk test, with how far it may lie off. A formula of age can be wrong by about 10 beats for one person.</source>
        <translation>Unter **Puls, wenn du Zahlen magst** kannst du dein Geburtsjahr, ein gemessenes Maximum oder deinen Ruhepuls angeben. Dann steht neben dem Sprechtest ein Bereich, und wie weit er danebenliegen kann. Eine Formel nach Alter kann bei einem einzelnen Menschen um etwa 10 Schläge falsch sein.</translation>
    </message>
    <message>
        <source>If you take a medicine that slows the heart, such as a beta-blocker, switch on **I take a heart-slowing medicine**. Bands are then hidden, and talking alone tells the pace. Please leave your medicine as it is.</source>
        <translation>Nimmst du ein Medikament, das das Herz verlangsamt, etwa einen Betablocker, schalte **Ich nehme ein herzverlangsamendes Medikament** ein. Bereiche sind dann ausgeblendet, und allein das Reden sagt das Tempo. Bitte lass dein Medikament, wie es ist.</translation>
    </message>
    <message>
        <source>A goal for the week</source>
        <translation>Ein Ziel für die Woche</translation>
    </message>
    <message>
        <source>**Goal for a week, in minutes** is yours to choose. At 0 there is none, and minutes are counted all the same.</source>
        <translation>**Ziel für eine Woche, in Minuten** wählst du selbst. Bei 0 gibt es keines, und Minuten werden trotzdem gezählt.</translation>
    </message>
    <message>
        <source>From a watch</source>
        <translation>Von einer Uhr</translation>
    </message>
    <message>
        <source>`File &gt; Import…` reads FIT, TCX and GPX files, and the export of Apple Health. A heart rate that belongs to a session in your diary is joined to it. **Charts** then draw it under **Heart rate**.</source>
        <translation>`Datei &gt; Importieren…` liest FIT-, TCX- und GPX-Dateien und den Export von Apple Health. Ein Puls, der zu einer Einheit in deinem Tagebuch gehört, wird mit ihr verbunden. **Diagramme** zeichnen ihn dann unter **Puls**.</translation>
    </message>
</context>
<context>
    <name>handbook/export</name>
    <message>
        <source>Export, and leaving LiftDesk</source>
        <translation>Exportieren und LiftDesk verlassen</translation>
    </message>
    <message>
        <source>Your diary is yours. You can take all of it with you at any time.</source>
        <translation>Dein Tagebuch gehört dir. Du kannst es jederzeit ganz mitnehmen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; or `File &gt; Export…`. Choose the form, the days, and what goes in.</source>
        <translation>Drück &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; oder `Datei &gt; Exportieren…`. Wähl die Form, die Tage und was hineinkommt.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gut für</translation>
    </message>
    <message>
        <source>**One file (JSON)**</source>
        <translation>**Eine Datei (JSON)**</translation>
    </message>
    <message>
        <source>keeping, or another computer; comes back exactly</source>
        <translation>Behalten oder einen anderen Computer; kommt genau so zurück</translation>
    </message>
    <message>
        <source>**Tables in a folder (CSV)**</source>
        <translation>**Tabellen in einem Ordner (CSV)**</translation>
    </message>
    <message>
        <source>a table for each kind of entry</source>
        <translation>eine Tabelle für jede Art Eintrag</translation>
    </message>
    <message>
        <source>**Tables in one zip (CSV)**</source>
        <translation>**Tabellen in einem Zip (CSV)**</translation>
    </message>
    <message>
        <source>the same, packed</source>
        <translation>dasselbe, gepackt</translation>
    </message>
    <message>
        <source>**Workbook (XLSX)**</source>
        <translation>**Arbeitsmappe (XLSX)**</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>**As Strong writes it (CSV)**</source>
        <translation>**Wie Strong es schreibt (CSV)**</translation>
    </message>
    <message>
        <source>most other training apps</source>
        <translation>die meisten anderen Trainings-Apps</translation>
    </message>
    <message>
        <source>**As Hevy writes it (CSV)**</source>
        <translation>**Wie Hevy es schreibt (CSV)**</translation>
    </message>
    <message>
        <source>the same with supersets</source>
        <translation>dasselbe mit Supersätzen</translation>
    </message>
    <message>
        <source>**Plain words (Markdown)**</source>
        <translation>**Einfache Worte (Markdown)**</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>**Planned days (ICS)**</source>
        <translation>**Geplante Tage (ICS)**</translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation>einen Kalender</translation>
    </message>
    <message>
        <source>`File &gt; Export as CSV…` is the short way to tables.</source>
        <translation>`Datei &gt; Als CSV exportieren…` ist der kurze Weg zu Tabellen.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>Self-checks go in as results, single answers only when you tick them. If mood is hidden, moods are left out unless you tick them.</source>
        <translation>Selbsttests kommen als Ergebnisse hinein, einzelne Antworten nur, wenn du sie anhakst. Ist die Stimmung ausgeblendet, bleiben Stimmungen weg, wenn du sie nicht anhakst.</translation>
    </message>
    <message>
        <source>The shapes of Strong and Hevy hold sets and cardio. Moods are never in them.</source>
        <translation>Die Formen von Strong und Hevy enthalten Sätze und Ausdauer. Stimmungen sind nie darin.</translation>
    </message>
    <message>
        <source>Please note: these files are not encrypted, even if your diary is. Whoever has the file can read it.</source>
        <translation>Bitte beachte: Diese Dateien sind nicht verschlüsselt, auch wenn dein Tagebuch es ist. Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>`File &gt; Import…` reads JSON, CSV, zip and XLSX of LiftDesk again. Into an empty diary they come back entry for entry. Into one in use, what is new is added.</source>
        <translation>`Datei &gt; Importieren…` liest JSON, CSV, Zip und XLSX von LiftDesk wieder ein. In ein leeres Tagebuch kommen sie Eintrag für Eintrag zurück. In eines in Gebrauch kommt hinzu, was neu ist.</translation>
    </message>
    <message>
        <source>Leave for good</source>
        <translation>Für immer gehen</translation>
    </message>
    <message>
        <source>Export first, in a form that your next app reads.</source>
        <translation>Exportier zuerst, in einer Form, die deine nächste App liest.</translation>
    </message>
    <message>
        <source>On the page **Safety**, choose **Delete everything**.</source>
        <translation>Auf der Seite **Sicherheit** wähl **Alles löschen**.</translation>
    </message>
    <message>
        <source>You see what goes and what stays. Type the word that is asked for.</source>
        <translation>Du siehst, was geht und was bleibt. Tipp das Wort, nach dem gefragt wird.</translation>
    </message>
    <message>
        <source>It removes the diary, its backups, its logs and its settings from this computer. It cannot reach files you saved elsewhere. It tells you so.</source>
        <translation>Es entfernt das Tagebuch, seine Sicherungen, seine Protokolle und seine Einstellungen von diesem Computer. Dateien, die du anderswo gespeichert hast, erreicht es nicht. Das sagt es dir auch.</translation>
    </message>
</context>
<context>
    <name>handbook/first-week</name>
    <message>
        <source>Your first week</source>
        <translation>Deine erste Woche</translation>
    </message>
    <message>
        <source>Start as small as you like. Two short sessions are enough to begin, and one is a start.</source>
        <translation>Fang so klein an, wie du magst. Zwei kurze Einheiten reichen für den Anfang, und eine ist ein Start.</translation>
    </message>
    <message>
        <source>Three ways in</source>
        <translation>Drei Wege hinein</translation>
    </message>
    <message>
        <source>When your diary is empty, **Today** offers three ways.</source>
        <translation>Ist dein Tagebuch leer, bietet **Heute** drei Wege an.</translation>
    </message>
    <message>
        <source>**Set up in 2 minutes** asks a few short questions. Then it shows a first session that fits what you have.</source>
        <translation>**In 2 Minuten einrichten** stellt ein paar kurze Fragen. Dann zeigt es eine erste Einheit, die zu dem passt, was du hast.</translation>
    </message>
    <message>
        <source>**Explore with sample data** shows an invented diary. Yours stays as it is.</source>
        <translation>**Mit Beispieldaten erkunden** zeigt ein erfundenes Tagebuch. Deines bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>**Import my history** reads the export of another app. You see it before anything is written. See [Bring your history from another app](import.md).</source>
        <translation>**Meinen Verlauf importieren** liest den Export einer anderen App. Du siehst ihn, bevor etwas geschrieben wird. Siehe [Bring deinen Verlauf aus einer anderen App mit](import.md).</translation>
    </message>
    <message>
        <source>On a hard day, **Just note how you feel** is a way in too.</source>
        <translation>An einem schweren Tag ist auch **Nur notieren, wie du dich fühlst** ein Weg hinein.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Setting up takes a few pages: **Language, units and paper**, **Equipment and days**, **Is it all right to start?** and **Everything stays here**. Each page can be skipped. **Skip the rest, show the first session** skips all that is left. All of it can be changed later.</source>
        <translation>Das Einrichten hat ein paar Seiten: **Sprache, Maßeinheiten und Papier**, **Ausstattung und Tage**, **Ist es in Ordnung anzufangen?** und **Alles bleibt hier**. Jede Seite lässt sich überspringen. **Rest überspringen, erste Einheit zeigen** überspringt alles Übrige. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Choose what comes nearest to what you train with: from **Nothing but the floor** to **Full gym**. Later, `Training &gt; Places and equipment` takes your own dumbbells, bars and plates. The plan then asks only for loads you can really put together.</source>
        <translation>Wähl, was dem am nächsten kommt, womit du trainierst: von **Nichts als der Boden** bis **Volles Studio**. Später nimmt `Training &gt; Orte und Ausstattung` deine eigenen Kurzhanteln, Stangen und Scheiben auf. Der Wochenplan verlangt dann nur Gewichte, die du wirklich zusammenstellen kannst.</translation>
    </message>
    <message>
        <source>Choose your days</source>
        <translation>Wähl deine Tage</translation>
    </message>
    <message>
        <source>Open `Training &gt; Routines and days`. Choose the days of a usual week. Two or three are plenty. `View &gt; Two sessions a week` and `View &gt; Three sessions a week` are the short way.</source>
        <translation>Öffne `Training &gt; Trainingspläne und Tage`. Wähl die Tage einer üblichen Woche. Zwei oder drei sind reichlich. `Ansicht &gt; Zwei Einheiten pro Woche` und `Ansicht &gt; Drei Einheiten pro Woche` sind der kurze Weg.</translation>
    </message>
    <message>
        <source>Who is new to lifting gets a day between two full sessions. If two of your days are neighbours, the plan moves one of them.</source>
        <translation>Wer neu im Krafttraining ist, bekommt einen Tag zwischen zwei vollen Einheiten. Sind zwei deiner Tage Nachbarn, verschiebt der Wochenplan einen davon.</translation>
    </message>
    <message>
        <source>The readiness check</source>
        <translation>Der Bereitschafts-Check</translation>
    </message>
    <message>
        <source>Setting up asks four questions, and the page **Safety** has them too as **Readiness check**. It takes about a minute and is a free choice. Only the date and the result are kept. Nothing is locked, whatever you answer.</source>
        <translation>Das Einrichten stellt vier Fragen, und die Seite **Sicherheit** hat sie auch als **Bereitschafts-Check**. Er dauert etwa eine Minute und ist freiwillig. Nur Datum und Ergebnis werden behalten. Nichts wird gesperrt, was du auch antwortest.</translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>Deine erste Einheit</translation>
    </message>
    <message>
        <source>On **Today**, take each lift in turn. Where a load is asked for, pick a light one. Form comes first.</source>
        <translation>Auf **Heute** nimm eine Übung nach der anderen. Wo nach einem Gewicht gefragt wird, wähl ein leichtes. Die Form kommt zuerst.</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Enter&lt;/kbd&gt; to log the set.</source>
        <translation>Drück &lt;kbd&gt;Enter&lt;/kbd&gt;, um den Satz einzutragen.</translation>
    </message>
    <message>
        <source>Stop when you like. **End session** closes it, and what you did is what counts.</source>
        <translation>Hör auf, wann du magst. **Einheit beenden** schließt sie, und es zählt, was du gemacht hast.</translation>
    </message>
    <message>
        <source>The next chapter goes through [a session, set by set](session.md).</source>
        <translation>Das nächste Kapitel geht durch [eine Einheit, Satz für Satz](session.md).</translation>
    </message>
    <message>
        <source>The week by itself</source>
        <translation>Die Woche von selbst</translation>
    </message>
    <message>
        <source>The card **This week** shows what each day is for. A week owes you nothing and you owe it nothing. A session whose day has gone by moves to a free day of the same week. If none fits, it is dropped and never carried over.</source>
        <translation>Die Karte **Diese Woche** zeigt, wofür jeder Tag da ist. Eine Woche schuldet dir nichts, und du schuldest ihr nichts. Eine Einheit, deren Tag vorbei ist, rückt auf einen freien Tag derselben Woche. Passt keiner, fällt sie weg und wird nie mitgenommen.</translation>
    </message>
    <message>
        <source>The week: seven days with their plan.</source>
        <translation>Die Woche: sieben Tage mit ihrem Plan.</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Enter&lt;/kbd&gt; on a day to change it: **Train here instead**, **Rest** or **Easy cardio**. **The whole week as usual** takes that back.</source>
        <translation>Drück &lt;kbd&gt;Enter&lt;/kbd&gt; auf einem Tag, um ihn zu ändern: **Stattdessen hier trainieren**, **Ruhe** oder **Lockere Ausdauer**. **Ganze Woche wie üblich** nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>handbook/history</name>
    <message>
        <source>History: find, change, delete</source>
        <translation>Verlauf: finden, ändern, löschen</translation>
    </message>
    <message>
        <source>**History** has a calendar, the entries by week, and one entry in full.</source>
        <translation>Der **Verlauf** hat einen Kalender, die Einträge nach Woche und einen Eintrag ganz.</translation>
    </message>
    <message>
        <source>The page History: calendar, weeks and one session.</source>
        <translation>Die Seite Verlauf: Kalender, Wochen und eine Einheit.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt; puts the keyboard into the search. Words are found by their beginnings, with accents or without. Below the field stands how it was read.</source>
        <translation>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt; setzt die Tastatur in die Suche. Wörter werden nach ihrem Anfang gefunden, mit oder ohne Akzente. Unter dem Feld steht, wie es gelesen wurde.</translation>
    </message>
    <message>
        <source>You type</source>
        <translation>Du tippst</translation>
    </message>
    <message>
        <source>It finds</source>
        <translation>Es findet</translation>
    </message>
    <message>
        <source>`squat 2025 &gt;60kg`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squats of that year above 60 kg</source>
        <translation>Kniebeugen aus jenem Jahr über 60 kg</translation>
    </message>
    <message>
        <source>`&quot;sore knee&quot; -left`</source>
        <translation>`&quot;knie tut weh&quot; -links`</translation>
    </message>
    <message>
        <source>these words side by side, without the word left</source>
        <translation>diese Wörter nebeneinander, ohne das Wort links</translation>
    </message>
    <message>
        <source>`kind:cardio &gt;45min last month`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long easy cardio of last month</source>
        <translation>lange lockere Ausdauer vom letzten Monat</translation>
    </message>
    <message>
        <source>`#tired mood&lt;4`</source>
        <translation>`#müde mood&lt;4`</translation>
    </message>
    <message>
        <source>days with this tag and a low mood</source>
        <translation>Tage mit diesem Schlagwort und niedriger Stimmung</translation>
    </message>
    <message>
        <source>`has:note`</source>
        <translation>`has:note`</translation>
    </message>
    <message>
        <source>entries with a note</source>
        <translation>Einträge mit einer Notiz</translation>
    </message>
    <message>
        <source>**Filters** narrow the list further.</source>
        <translation>**Filter** grenzen die Liste weiter ein.</translation>
    </message>
    <message>
        <source>Move and change</source>
        <translation>Bewegen und ändern</translation>
    </message>
    <message>
        <source>The arrows move in the list and in the calendar. &lt;kbd&gt;E&lt;/kbd&gt; edits an entry, &lt;kbd&gt;Del&lt;/kbd&gt; deletes it. There is no question first. &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; brings it back, and so does the [trash](keeping.md#trash).</source>
        <translation>Die Pfeile bewegen in der Liste und im Kalender. &lt;kbd&gt;E&lt;/kbd&gt; bearbeitet einen Eintrag, &lt;kbd&gt;Del&lt;/kbd&gt; löscht ihn. Es wird vorher nicht gefragt. &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; holt ihn zurück, und der [Papierkorb](keeping.md#trash) auch.</translation>
    </message>
    <message>
        <source>In the form of a session &lt;kbd&gt;Alt&lt;/kbd&gt; with the arrows moves a set. You can move a session to another day, rename it, note pain later, and add sets as on a quick line.</source>
        <translation>Im Formular einer Einheit verschiebt &lt;kbd&gt;Alt&lt;/kbd&gt; mit den Pfeilen einen Satz. Du kannst eine Einheit auf einen anderen Tag verschieben, umbenennen, später Schmerz notieren und Sätze hinzufügen wie in einer Schnellzeile.</translation>
    </message>
    <message>
        <source>Add a past entry</source>
        <translation>Einen Eintrag nachtragen</translation>
    </message>
    <message>
        <source>**Add past entry** takes a session, easy cardio, a rest day or a check-in of any day. Lifts are written one a line, such as `goblet squat 3x10 @ 16kg`.</source>
        <translation>**Eintrag nachtragen** nimmt eine Einheit, lockere Ausdauer, einen Ruhetag oder einen Check-in von jedem Tag auf. Übungen schreibst du eine pro Zeile, etwa `goblet squat 3x10 @ 16kg`.</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Viele auf einmal</translation>
    </message>
    <message>
        <source>Choose several entries to merge sessions, move them to a day, rename them, delete them, or give the sets of one lift to another.</source>
        <translation>Wähl mehrere Einträge, um Einheiten zu vereinen, sie auf einen Tag zu verschieben, umzubenennen, zu löschen oder die Sätze einer Übung einer anderen zu geben.</translation>
    </message>
    <message>
        <source>Two sessions side by side</source>
        <translation>Zwei Einheiten nebeneinander</translation>
    </message>
    <message>
        <source>Choose two sessions and press **Compare**. It says what was more and what was less. Days differ for many reasons, so two sessions do not show which way things go.</source>
        <translation>Wähl zwei Einheiten und drück **Vergleichen**. Es sagt, was mehr war und was weniger. Tage unterscheiden sich aus vielen Gründen, deshalb zeigen zwei Einheiten nicht, wohin es geht.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Was du jetzt kannst</translation>
    </message>
    <message>
        <source>`Training &gt; What you can do now` lists what you reached for the first time, month by month, each with its date. It is read from your log. Nothing you do later takes any of it away. **In your own words** takes things that no log knows. Anything can be hidden.</source>
        <translation>`Training &gt; Was du jetzt kannst` listet auf, was du zum ersten Mal erreicht hast, Monat für Monat, jedes mit seinem Datum. Es wird aus deinem Protokoll gelesen. Nichts, was du später tust, nimmt etwas davon weg. **In deinen Worten** nimmt Dinge auf, die kein Protokoll kennt. Alles lässt sich ausblenden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>**Copy as text** puts one entry on the clipboard. &lt;kbd&gt;Ctrl+Shift+C&lt;/kbd&gt; copies the whole week.</source>
        <translation>**Als Text kopieren** legt einen Eintrag in die Zwischenablage. &lt;kbd&gt;Ctrl+Shift+C&lt;/kbd&gt; kopiert die ganze Woche.</translation>
    </message>
</context>
<context>
    <name>handbook/import</name>
    <message>
        <source>Bring your history from another app</source>
        <translation>Bring deinen Verlauf aus einer anderen App mit</translation>
    </message>
    <message>
        <source>Drop files on the window, or choose `File &gt; Import…`. Nothing is written before you have seen it. The whole import is one undo.</source>
        <translation>Leg Dateien auf dem Fenster ab oder wähl `Datei &gt; Importieren…`. Nichts wird geschrieben, bevor du es gesehen hast. Den ganzen Import nimmt ein Rückgängig zurück.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <source>**Files**: choose one or more. What a file is, is told by what is in it and not by its name.</source>
        <translation>**Dateien**: Wähl eine oder mehr. Was eine Datei ist, zeigt ihr Inhalt und nicht ihr Name.</translation>
    </message>
    <message>
        <source>**Columns** come up for a table that no app is known for. Say what each column holds.</source>
        <translation>**Spalten** kommen bei einer Tabelle, für die keine App bekannt ist. Sag, was jede Spalte enthält.</translation>
    </message>
    <message>
        <source>**Questions** come up when a file leaves something open, such as kilograms or pounds.</source>
        <translation>**Fragen** kommen, wenn eine Datei etwas offen lässt, etwa Kilogramm oder Pfund.</translation>
    </message>
    <message>
        <source>**Exercises** shows what each name becomes. Only sure matches are joined. You choose the others.</source>
        <translation>**Übungen** zeigt, was aus jedem Namen wird. Nur sichere Treffer werden verbunden. Die anderen wählst du.</translation>
    </message>
    <message>
        <source>**Preview** says what is new, what is there already, and what cannot be read.</source>
        <translation>**Vorschau** sagt, was neu ist, was schon da ist und was nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The preview of an import, with what is new and what is there already.</source>
        <translation>Die Vorschau eines Imports, mit dem, was neu und was schon da ist.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; goes on. A backup is made first.</source>
        <translation>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; geht weiter. Zuerst entsteht eine Sicherung.</translation>
    </message>
    <message>
        <source>Where the export is in your app</source>
        <translation>Wo der Export in deiner App ist</translation>
    </message>
    <message>
        <source>Apps move their menus around. We could not check each app on a phone, so we name the file and not the way to it. Look in the settings or the profile of the app for a word like export, backup or data. Then bring the file to this computer.</source>
        <translation>Apps verschieben ihre Menüs. Wir konnten nicht jede App auf einem Telefon prüfen, also nennen wir die Datei und nicht den Weg dorthin. Such in den Einstellungen oder im Profil der App nach einem Wort wie Export, Sicherung oder Daten. Dann bring die Datei auf diesen Computer.</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>The file LiftDesk reads</source>
        <translation>Die Datei, die LiftDesk liest</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>CSV, in three layouts</source>
        <translation>CSV, in drei Formen</translation>
    </message>
    <message>
        <source>Hevy</source>
        <translation>Hevy</translation>
    </message>
    <message>
        <source>CSV, in many languages</source>
        <translation>CSV, in vielen Sprachen</translation>
    </message>
    <message>
        <source>FitNotes and FitNotes 2</source>
        <translation>FitNotes und FitNotes 2</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>StrongLifts</source>
        <translation>StrongLifts</translation>
    </message>
    <message>
        <source>Fitbod</source>
        <translation>Fitbod</translation>
    </message>
    <message>
        <source>Lyfta</source>
        <translation>Lyfta</translation>
    </message>
    <message>
        <source>Liftosaur</source>
        <translation>Liftosaur</translation>
    </message>
    <message>
        <source>CSV, or its plain text</source>
        <translation>CSV oder sein einfacher Text</translation>
    </message>
    <message>
        <source>LiftLog</source>
        <translation>LiftLog</translation>
    </message>
    <message>
        <source>CSV or JSON</source>
        <translation>CSV oder JSON</translation>
    </message>
    <message>
        <source>Jefit</source>
        <translation>Jefit</translation>
    </message>
    <message>
        <source>Flexify</source>
        <translation>Flexify</translation>
    </message>
    <message>
        <source>wger</source>
        <translation>wger</translation>
    </message>
    <message>
        <source>JSON from its API</source>
        <translation>JSON aus seiner API</translation>
    </message>
    <message>
        <source>Alpha Progression</source>
        <translation>Alpha Progression</translation>
    </message>
    <message>
        <source>Daylio</source>
        <translation>Daylio</translation>
    </message>
    <message>
        <source>Bearable</source>
        <translation>Bearable</translation>
    </message>
    <message>
        <source>Track &amp; Graph</source>
        <translation>Track &amp; Graph</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>iMoodJournal</source>
        <translation>iMoodJournal</translation>
    </message>
    <message>
        <source>Apple Health</source>
        <translation>Apple Health</translation>
    </message>
    <message>
        <source>`export.xml`, or the zip it comes in</source>
        <translation>`export.xml` oder das Zip, in dem es kommt</translation>
    </message>
    <message>
        <source>Watches and bike computers</source>
        <translation>Uhren und Radcomputer</translation>
    </message>
    <message>
        <source>FIT, TCX or GPX, or an archive of them</source>
        <translation>FIT, TCX oder GPX oder ein Archiv davon</translation>
    </message>
    <message>
        <source>Any other table</source>
        <translation>Jede andere Tabelle</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV oder XLSX</translation>
    </message>
    <message>
        <source>Notes in plain text</source>
        <translation>Notizen in einfachem Text</translation>
    </message>
    <message>
        <source>quick lines under dates, and some known notations</source>
        <translation>Schnellzeilen unter einem Datum und einige bekannte Schreibweisen</translation>
    </message>
    <message>
        <source>If an app is not in this list, a CSV or XLSX table of its sets will do. What you say about its columns can be remembered for the next file like it.</source>
        <translation>Ist eine App nicht in dieser Liste, geht auch eine CSV- oder XLSX-Tabelle ihrer Sätze. Was du über ihre Spalten sagst, lässt sich für die nächste solche Datei merken.</translation>
    </message>
    <message>
        <source>What is kept, and what is not</source>
        <translation>Was behalten wird und was nicht</translation>
    </message>
    <message>
        <source>Of names of persons, body weight, height and sleep times nothing is kept. The preview lists what a file has and LiftDesk does not keep.</source>
        <translation>Von Namen von Personen, Körpergewicht, Größe und Schlafzeiten wird nichts behalten. Die Vorschau listet auf, was eine Datei hat und LiftDesk nicht behält.</translation>
    </message>
    <message>
        <source>Rows that cannot be read are listed, each with what to do about it. **Save list…** writes the list as a file.</source>
        <translation>Zeilen, die nicht lesbar sind, werden aufgelistet, jede mit dem, was zu tun ist. **Liste speichern…** schreibt die Liste als Datei.</translation>
    </message>
    <message>
        <source>Import again later</source>
        <translation>Später noch einmal importieren</translation>
    </message>
    <message>
        <source>A second, longer export adds what is new and nothing twice. What you changed here stays, unless you choose otherwise. The same training from two apps is not taken twice.</source>
        <translation>Ein zweiter, längerer Export fügt hinzu, was neu ist, und nichts doppelt. Was du hier geändert hast, bleibt, wenn du nichts anderes wählst. Dasselbe Training aus zwei Apps wird nicht zweimal genommen.</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Einen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Right after it, &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it back. Weeks later, `Edit &gt; Imports` lists every file. **Take this import back** removes what it added and leaves all else.</source>
        <translation>Gleich danach nimmt ihn &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; zurück. Wochen später listet `Bearbeiten &gt; Importe` jede Datei auf. **Diesen Import zurücknehmen** entfernt, was er brachte, und lässt alles andere.</translation>
    </message>
    <message>
        <source>Entries that are there twice</source>
        <translation>Einträge, die zweimal da sind</translation>
    </message>
    <message>
        <source>`Edit &gt; Duplicates` lists entries that may be the same one. Keep one, merge them, or say **They are different**.</source>
        <translation>`Bearbeiten &gt; Doppelte` listet Einträge auf, die vielleicht derselbe sind. Behalt einen, vereine sie oder sag **Sie sind verschieden**.</translation>
    </message>
</context>
<context>
    <name>handbook/keeping</name>
    <message>
        <source>Undo, trash, backups and moving</source>
        <translation>Rückgängig, Papierkorb, Sicherungen und Umzug</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; undoes, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; does it again. It works for everything: sets, edits, deletions, merges, settings and whole imports. The menu names the step. Undo ends when the program closes or the diary is locked.</source>
        <translation>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; macht rückgängig, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; macht es wieder. Es geht bei allem: Sätze, Änderungen, Löschen, Zusammenführen, Einstellungen und ganze Importe. Das Menü nennt den Schritt. Rückgängig endet, wenn das Programm schließt oder das Tagebuch gesperrt wird.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What you delete stays in the trash for 30 days and can be brought back as it was. Open it with `Edit &gt; Trash`. **Empty for good** takes it out of the data file. Backups made before still hold it.</source>
        <translation>Was du löschst, bleibt 30 Tage im Papierkorb und lässt sich zurückholen, wie es war. Öffne ihn mit `Bearbeiten &gt; Papierkorb`. **Endgültig leeren** nimmt es aus der Datendatei. Sicherungen von davor enthalten es noch.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>LiftDesk backs up by itself: at the start and at the end when something changed, and before an import, a merge, a restore and large deletions. &lt;kbd&gt;Ctrl+B&lt;/kbd&gt; makes one now. Each is read again and checked when it is written.</source>
        <translation>LiftDesk sichert von selbst: am Start und am Ende, wenn sich etwas geändert hat, und vor einem Import, einem Zusammenführen, einem Wiederherstellen und großem Löschen. &lt;kbd&gt;Ctrl+B&lt;/kbd&gt; macht jetzt eine. Jede wird beim Schreiben noch einmal gelesen und geprüft.</translation>
    </message>
    <message>
        <source>**All backups** on the page **Safety** lists them.</source>
        <translation>**Alle Sicherungen** auf der Seite **Sicherheit** listet sie auf.</translation>
    </message>
    <message>
        <source>The list of backups.</source>
        <translation>Die Liste der Sicherungen.</translation>
    </message>
    <message>
        <source>**Look inside** says what is in one and compares it with your diary.</source>
        <translation>**Hineinsehen** sagt, was in einer ist, und vergleicht sie mit deinem Tagebuch.</translation>
    </message>
    <message>
        <source>**Check** tries whether it can be brought back.</source>
        <translation>**Prüfen** versucht, ob sie sich zurückholen lässt.</translation>
    </message>
    <message>
        <source>**Save a copy…** writes one elsewhere.</source>
        <translation>**Kopie speichern…** schreibt eine woandershin.</translation>
    </message>
    <message>
        <source>**Restore** puts it in the place of your diary.</source>
        <translation>**Wiederherstellen** setzt sie an die Stelle deines Tagebuchs.</translation>
    </message>
    <message>
        <source>Older ones thin out: all of two days stay, then 12 days, 10 weeks and 9 months. Those before an import, an update, a restore or a merge stay for good.</source>
        <translation>Ältere werden ausgedünnt: Alle von zwei Tagen bleiben, dann 12 Tage, 10 Wochen und 9 Monate. Die vor einem Import, einem Update, einem Wiederherstellen oder einem Zusammenführen bleiben für immer.</translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation>Ein zweiter Ordner</translation>
    </message>
    <message>
        <source>A backup on the same disk is gone when the disk is. Under **A second folder** choose a USB stick or another disk. Each backup is copied there when it is there. When it is away, nothing waits for it.</source>
        <translation>Eine Sicherung auf demselben Datenträger ist weg, wenn er weg ist. Unter **Ein zweiter Ordner** wähl einen USB-Stick oder einen anderen Datenträger. Jede Sicherung wird dorthin kopiert, wenn er da ist. Ist er weg, wartet nichts auf ihn.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Open **All backups**.</source>
        <translation>Öffne **Alle Sicherungen**.</translation>
    </message>
    <message>
        <source>Choose one and press **Restore**.</source>
        <translation>Wähl eine und drück **Wiederherstellen**.</translation>
    </message>
    <message>
        <source>Say **Yes, restore it**.</source>
        <translation>Sag **Ja, wiederherstellen**.</translation>
    </message>
    <message>
        <source>The diary as it is now is kept in the list. Restoring that one takes everything back.</source>
        <translation>Das Tagebuch, wie es jetzt ist, bleibt in der Liste. Stellst du es wieder her, ist alles wie zuvor.</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Auf einen neuen Computer umziehen</translation>
    </message>
    <message>
        <source>On the old computer, press &lt;kbd&gt;Ctrl+B&lt;/kbd&gt;, then **Save a copy…** onto a stick.</source>
        <translation>Am alten Computer drück &lt;kbd&gt;Ctrl+B&lt;/kbd&gt;, dann **Kopie speichern…** auf einen Stick.</translation>
    </message>
    <message>
        <source>Install LiftDesk on the new one and start it.</source>
        <translation>Installier LiftDesk auf dem neuen und starte es.</translation>
    </message>
    <message>
        <source>Choose **Restore from another place…** in **All backups**, and take the copy.</source>
        <translation>Wähl **Von anderem Ort wiederherstellen…** unter **Alle Sicherungen** und nimm die Kopie.</translation>
    </message>
    <message>
        <source>If the backup is encrypted, its passphrase is asked for. `File &gt; Export…` as JSON works too, but without encryption.</source>
        <translation>Ist die Sicherung verschlüsselt, wird nach ihrer Passphrase gefragt. `Datei &gt; Exportieren…` als JSON geht auch, aber ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Wo die Datei ist</translation>
    </message>
    <message>
        <source>The page **Safety** shows the path. The file is called `diary.liftdesk`. Its backups are in the folder `diary-backups` beside it. `liftdesk --data FILE` opens another file.</source>
        <translation>Die Seite **Sicherheit** zeigt den Pfad. Die Datei heißt `diary.liftdesk`. Ihre Sicherungen sind im Ordner `diary-backups` daneben. `liftdesk --data FILE` öffnet eine andere Datei.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>**Delete everything** on the page **Safety** removes the diary and all that LiftDesk keeps. It says first what goes and what it cannot reach, such as files you exported. Nothing brings it back.</source>
        <translation>**Alles löschen** auf der Seite **Sicherheit** entfernt das Tagebuch und alles, was LiftDesk behält. Es sagt zuerst, was geht und was es nicht erreicht, etwa Dateien, die du exportiert hast. Nichts holt es zurück.</translation>
    </message>
</context>
<context>
    <name>handbook/lifts-and-places</name>
    <message>
        <source>Lifts, routines and places</source>
        <translation>Übungen, Trainingspläne und Orte</translation>
    </message>
    <message>
        <source>The lifts</source>
        <translation>Die Übungen</translation>
    </message>
    <message>
        <source>`Training &gt; Exercises` lists every lift, with a drawn figure that shows the movement. Type a name or a muscle to search. &lt;kbd&gt;Ctrl+F&lt;/kbd&gt; puts the keyboard there. The chips narrow the list by movement and by equipment. **Possible here** leaves what your place can do.</source>
        <translation>`Training &gt; Übungen` listet jede Übung auf, mit einer gezeichneten Figur, die die Bewegung zeigt. Tipp einen Namen oder einen Muskel, um zu suchen. &lt;kbd&gt;Ctrl+F&lt;/kbd&gt; setzt die Tastatur dorthin. Die Chips grenzen die Liste nach Bewegung und Ausstattung ein. **Hier möglich** lässt übrig, was dein Ort kann.</translation>
    </message>
    <message>
        <source>The list of lifts and one of them, with figure, set-up and cues.</source>
        <translation>Die Liste der Übungen und eine davon, mit Figur, Ausgangsstellung und Hinweisen.</translation>
    </message>
    <message>
        <source>Each lift has **Set-up**, **Movement**, **Think of**, and **When to leave it out**. **Your own note** is for seat height, grip, or what helps you.</source>
        <translation>Jede Übung hat **Ausgangsstellung**, **Bewegung**, **Denk an** und **Wann du sie weglässt**. **Deine eigene Notiz** ist für Sitzhöhe, Griff oder was dir hilft.</translation>
    </message>
    <message>
        <source>Your own lifts</source>
        <translation>Deine eigenen Übungen</translation>
    </message>
    <message>
        <source>**Add exercise** makes one of your own. Say how its load is meant: for the whole lift, per hand, added to bodyweight, or as help taken off. Say what a set counts: repetitions, seconds or metres.</source>
        <translation>**Übung hinzufügen** macht eine eigene. Sag, wie ihr Gewicht gemeint ist: für die ganze Übung, pro Hand, zusätzlich zum Körpergewicht oder als abgenommene Hilfe. Sag, was ein Satz zählt: Wiederholungen, Sekunden oder Meter.</translation>
    </message>
    <message>
        <source>Other names, and joining two</source>
        <translation>Andere Namen, und zwei vereinen</translation>
    </message>
    <message>
        <source>Under **Names and merging** a lift can have other names. Search, quick line and imports find it by them. If two lifts are the same one, merge them. The name that goes becomes another name of the one that stays. Undo takes it back.</source>
        <translation>Unter **Namen und Zusammenführen** kann eine Übung andere Namen haben. Suche, Schnellzeile und Importe finden sie darunter. Sind zwei Übungen dieselbe, führ sie zusammen. Der Name, der geht, wird ein anderer Name der Übung, die bleibt. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Routines and days</source>
        <translation>Trainingspläne und Tage</translation>
    </message>
    <message>
        <source>`Training &gt; Routines and days` has what each session holds, and on which days. Sessions are lettered A, B and so on, and take turns.</source>
        <translation>`Training &gt; Trainingspläne und Tage` hat, was jede Einheit enthält und an welchen Tagen. Einheiten tragen Buchstaben, A, B und so weiter, und wechseln sich ab.</translation>
    </message>
    <message>
        <source>**Make from** starts a routine from a ready one: **Two days**, **Three days**, **Dumbbells only**, **Barbell**, **No equipment** or **Twenty minutes**.</source>
        <translation>**Neu aus** beginnt einen Trainingsplan mit einem fertigen: **Zwei Tage**, **Drei Tage**, **Nur Kurzhanteln**, **Langhantel**, **Keine Ausstattung** oder **Zwanzig Minuten**.</translation>
    </message>
    <message>
        <source>**Add a session** adds one. Type into **Add a lift** to put lifts in.</source>
        <translation>**Einheit hinzufügen** fügt eine hinzu. Tipp in **Übung hinzufügen**, um Übungen hineinzunehmen.</translation>
    </message>
    <message>
        <source>Open a lift to set its sets, repetitions, per cent and rest.</source>
        <translation>Öffne eine Übung, um ihre Sätze, Wiederholungen, Prozente und Pause festzulegen.</translation>
    </message>
    <message>
        <source>**Short day** marks the lifts that a short day keeps.</source>
        <translation>**Kurzer Tag** markiert die Übungen, die ein kurzer Tag behält.</translation>
    </message>
    <message>
        <source>Two lifts can be paired, to be done in turn.</source>
        <translation>Zwei Übungen lassen sich koppeln, um sie abwechselnd zu machen.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt&lt;/kbd&gt; with the arrows moves a lift. Notes below say what may not fit, such as two hard days side by side. They are hints, and you decide.</source>
        <translation>&lt;kbd&gt;Alt&lt;/kbd&gt; mit den Pfeilen verschiebt eine Übung. Hinweise darunter sagen, was vielleicht nicht passt, etwa zwei harte Tage nebeneinander. Es sind Hinweise, und du entscheidest.</translation>
    </message>
    <message>
        <source>Places and equipment</source>
        <translation>Orte und Ausstattung</translation>
    </message>
    <message>
        <source>`Training &gt; Places and equipment` keeps the places where you train. Each has bars, plates, dumbbells, kettlebells, steps of cables and machines, and bands.</source>
        <translation>`Training &gt; Orte und Ausstattung` behält die Orte, an denen du trainierst. Jeder hat Stangen, Scheiben, Kurzhanteln, Kettlebells, Stufen von Kabeln und Maschinen und Bänder.</translation>
    </message>
    <message>
        <source>Write loads like `2-20 by 2, 24`. Write plates like `4 x 10, 2 x 5`, all there are. The plan then says what to put on the bar.</source>
        <translation>Schreib Gewichte wie `2-20 by 2, 24`. Schreib Scheiben wie `4 x 10, 2 x 5`, alle, die da sind. Der Wochenplan sagt dann, was auf die Stange kommt.</translation>
    </message>
    <message>
        <source>If you train at home and in a gym, **Add a place** and use the one you are at.</source>
        <translation>Trainierst du zu Hause und im Studio, nimm **Ort hinzufügen** und nutz den, an dem du bist.</translation>
    </message>
    <message>
        <source>What the plan does with it</source>
        <translation>Was der Wochenplan damit macht</translation>
    </message>
    <message>
        <source>Loads are planned for the place in use. If a lift is not possible there, the page says so. **Swap lift** on **Today** offers those that are.</source>
        <translation>Gewichte werden für den Ort in Gebrauch geplant. Ist eine Übung dort nicht möglich, sagt es die Seite. **Übung tauschen** auf **Heute** bietet die an, die es sind.</translation>
    </message>
</context>
<context>
    <name>handbook/loads</name>
    <message>
        <source>How loads are chosen</source>
        <translation>Wie Gewichte gewählt werden</translation>
    </message>
    <message>
        <source>You never have to work out a load. LiftDesk reads your log and says what comes next, and why.</source>
        <translation>Du musst nie ein Gewicht ausrechnen. LiftDesk liest dein Protokoll und sagt, was als Nächstes kommt und warum.</translation>
    </message>
    <message>
        <source>The rule in short</source>
        <translation>Die Regel in Kürze</translation>
    </message>
    <message>
        <source>You do sets of 8 to 12 at 60 to 80 % of the most you could lift once.</source>
        <translation>Du machst Sätze mit 8 bis 12 bei 60 bis 80&#x202f;% des meisten, was du einmal heben könntest.</translation>
    </message>
    <message>
        <source>When all your sets reach 12, the next heavier load that you have is planned.</source>
        <translation>Wenn alle deine Sätze 12 erreichen, wird das nächstschwerere Gewicht geplant, das du hast.</translation>
    </message>
    <message>
        <source>Until then the load stays, and one more repetition is asked for.</source>
        <translation>Bis dahin bleibt das Gewicht, und es wird eine Wiederholung mehr verlangt.</translation>
    </message>
    <message>
        <source>If two sessions stop below the range, the load goes back by a tenth.</source>
        <translation>Enden zwei Einheiten unter dem Bereich, geht das Gewicht um ein Zehntel zurück.</translation>
    </message>
    <message>
        <source>This is called double progression. No plan asks for a set until nothing more goes. One to four repetitions are left in you.</source>
        <translation>Das heißt doppelte Progression. Kein Plan verlangt einen Satz, bis nichts mehr geht. Eine bis vier Wiederholungen bleiben in Reserve.</translation>
    </message>
    <message>
        <source>Why 8 to 12, and why 60 to 80 %</source>
        <translation>Warum 8 bis 12, und warum 60 bis 80&#x202f;%</translation>
    </message>
    <message>
        <source>Two or three sessions a week, two or three sets of 8 to 12, at 60 to 80 % is a common start for people who are new. It lies inside what the trials on mood used. For strength alone, heavier loads do best. For mood, more is not known to be better. The sources are on the page **What studies found**: the position stands of the ACSM of 2009 and 2026, and the review by Gordon and others of 2018.</source>
        <translation>Zwei oder drei Einheiten pro Woche, zwei oder drei Sätze mit 8 bis 12, bei 60 bis 80&#x202f;%, sind ein üblicher Anfang für Menschen, die neu sind. Das liegt in dem, was die Studien zur Stimmung nutzten. Allein für die Kraft schneiden schwerere Gewichte am besten ab. Dass mehr für die Stimmung besser wäre, ist nicht bekannt. Die Quellen stehen auf der Seite **Was Studien fanden**: die Stellungnahmen des ACSM von 2009 und 2026 und die Übersicht von Gordon und anderen von 2018.</translation>
    </message>
    <message>
        <source>You can change the range of each lift in `Training &gt; Routines and days`.</source>
        <translation>Den Bereich jeder Übung kannst du unter `Training &gt; Trainingspläne und Tage` ändern.</translation>
    </message>
    <message>
        <source>The most you could lift once</source>
        <translation>Das meiste, was du einmal heben könntest</translation>
    </message>
    <message>
        <source>Nobody tests that here. It is worked out from your normal sets by four known formulas: Epley, Brzycki, Wathan, and a table used by power lifters. They do not agree, so you see a range and not one number. Over 12 repetitions nothing is said, because the formulas part ways there.</source>
        <translation>Niemand testet das hier. Es wird aus deinen normalen Sätzen mit vier bekannten Formeln berechnet: Epley, Brzycki, Wathan und einer Tabelle aus dem Kraftdreikampf. Sie sind sich nicht einig, deshalb siehst du einen Bereich und nicht eine Zahl. Über 12 Wiederholungen wird nichts gesagt, weil die Formeln dort auseinandergehen.</translation>
    </message>
    <message>
        <source>If you say how many more would have gone, these count as repetitions. So your guess makes the range more true to you.</source>
        <translation>Sagst du, wie viele noch gegangen wären, zählen diese als Wiederholungen. So macht deine Schätzung den Bereich für dich zutreffender.</translation>
    </message>
    <message>
        <source>Your first load</source>
        <translation>Dein erstes Gewicht</translation>
    </message>
    <message>
        <source>For a new lift, pick a light load. Form comes first. If you know a similar lift already, its log lends the first load. In the first sessions a better load may be offered from set to set, while the right one is looked for.</source>
        <translation>Bei einer neuen Übung wähl ein leichtes Gewicht. Die Form kommt zuerst. Kennst du schon eine ähnliche Übung, leiht deren Protokoll das erste Gewicht. In den ersten Einheiten wird vielleicht von Satz zu Satz ein besseres Gewicht angeboten, solange das richtige gesucht wird.</translation>
    </message>
    <message>
        <source>Only loads you have</source>
        <translation>Nur Gewichte, die du hast</translation>
    </message>
    <message>
        <source>The plan asks for loads that can be put together at your place. If the next step is a big one, you do the same once more first. Bars, plates and dumbbells are set in `Training &gt; Places and equipment`.</source>
        <translation>Der Wochenplan verlangt Gewichte, die sich an deinem Ort zusammenstellen lassen. Ist der nächste Schritt groß, machst du erst noch einmal dasselbe. Stangen, Scheiben und Kurzhanteln legst du unter `Training &gt; Orte und Ausstattung` fest.</translation>
    </message>
    <message>
        <source>If you choose another load</source>
        <translation>Wenn du ein anderes Gewicht wählst</translation>
    </message>
    <message>
        <source>Type what you took. A lighter load that you chose stays until its sets reach the top. The plan does not climb over your own choice.</source>
        <translation>Tipp, was du genommen hast. Ein leichteres Gewicht, das du gewählt hast, bleibt, bis seine Sätze das obere Ende erreichen. Der Plan steigt nicht über deine eigene Wahl.</translation>
    </message>
    <message>
        <source>After pain</source>
        <translation>Nach Schmerz</translation>
    </message>
    <message>
        <source>What you noted with **Something hurts…** changes the next time with that lift:</source>
        <translation>Was du mit **Etwas tut weh…** notiert hast, ändert das nächste Mal mit dieser Übung:</translation>
    </message>
    <message>
        <source>You noted</source>
        <translation>Du hast notiert</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 oder 2</translation>
    </message>
    <message>
        <source>nothing is added</source>
        <translation>nichts kommt dazu</translation>
    </message>
    <message>
        <source>3 to 5</source>
        <translation>3 bis 5</translation>
    </message>
    <message>
        <source>about a fifth lighter</source>
        <translation>etwa ein Fünftel leichter</translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation>6 oder mehr</translation>
    </message>
    <message>
        <source>the lift rests, then it comes back lighter</source>
        <translation>die Übung ruht, dann kommt sie leichter zurück</translation>
    </message>
    <message>
        <source>If a lift hurts at 3 or more twice in a row, it rests too. From 4 on it is best to leave the lift for today. Pain that stays belongs before a doctor.</source>
        <translation>Tut eine Übung zweimal hintereinander mit 3 oder mehr weh, ruht sie auch. Ab 4 ist es am besten, die Übung für heute zu lassen. Schmerz, der bleibt, gehört ärztlich angesehen.</translation>
    </message>
    <message>
        <source>How well this works</source>
        <translation>Wie gut das funktioniert</translation>
    </message>
    <message>
        <source>The rules were tried on 200 made-up lifters who train for a year. About nine in ten working sets were at 60 to 80 % of the true value, with one to four left in reserve. Made-up lifters are not people, so take it as a check of the rules and no more.</source>
        <translation>Die Regeln wurden an 200 ausgedachten Trainierenden erprobt, die ein Jahr lang trainieren. Etwa neun von zehn Arbeitssätzen lagen bei 60 bis 80&#x202f;% des wahren Werts, mit ein bis vier in Reserve. Ausgedachte Trainierende sind keine Menschen, also nimm es als Prüfung der Regeln und nicht mehr.</translation>
    </message>
    <message>
        <source>Warm-ups</source>
        <translation>Aufwärmsätze</translation>
    </message>
    <message>
        <source>From 30 kg on, two warm-up sets are shown before the first set: about half the load for eight, then three quarters for four. They do not count in the sums.</source>
        <translation>Ab 30 kg stehen vor dem ersten Satz zwei Aufwärmsätze: etwa das halbe Gewicht für acht, dann drei Viertel für vier. Sie zählen nicht in den Summen.</translation>
    </message>
</context>
<context>
    <name>handbook/paper</name>
    <message>
        <source>Paper: print, type back, scan back</source>
        <translation>Papier: drucken, abtippen, einscannen</translation>
    </message>
    <message>
        <source>You can train without a screen. Print the week, take a pen, and bring it back later in a minute.</source>
        <translation>Du kannst ohne Bildschirm trainieren. Druck die Woche, nimm einen Stift und hol sie später in einer Minute zurück.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Ctrl+P&lt;/kbd&gt; or `File &gt; Print week…`.</source>
        <translation>Drück &lt;kbd&gt;Ctrl+P&lt;/kbd&gt; oder `Datei &gt; Woche drucken…`.</translation>
    </message>
    <message>
        <source>The print window with a preview of the week.</source>
        <translation>Das Druckfenster mit einer Vorschau der Woche.</translation>
    </message>
    <message>
        <source>**This week** and **Next week** have all sessions with loads and reasons, and boxes to write in.</source>
        <translation>**Diese Woche** und **Nächste Woche** haben alle Einheiten mit Gewichten und Gründen und Kästchen zum Hineinschreiben.</translation>
    </message>
    <message>
        <source>**Session** has one session with circles to fill.</source>
        <translation>**Einheit** hat eine Einheit mit Kreisen zum Ausfüllen.</translation>
    </message>
    <message>
        <source>**Blank** is a log sheet for anything.</source>
        <translation>**Leer** ist ein Protokollblatt für alles.</translation>
    </message>
    <message>
        <source>Choose **A4** or **Letter**. **Large print** and **Save ink** do what they say. **For outside the home** leaves the feeling scales off. If mood is hidden, they are off anyway. **Save as PDF…** writes a file in place of paper.</source>
        <translation>Wähl **A4** oder **Letter**. **Großdruck** und **Tinte sparen** tun, was sie sagen. **Für außer Haus** lässt die Gefühlsskalen weg. Ist die Stimmung ausgeblendet, sind sie ohnehin weg. **Als PDF speichern…** schreibt eine Datei statt Papier.</translation>
    </message>
    <message>
        <source>Type a sheet back</source>
        <translation>Ein Blatt abtippen</translation>
    </message>
    <message>
        <source>Open `Training &gt; Type in a sheet`.</source>
        <translation>Öffne `Training &gt; Blatt abtippen`.</translation>
    </message>
    <message>
        <source>Type the code that stands on the sheet, such as `B48`: session B of week 48.</source>
        <translation>Tipp den Code, der auf dem Blatt steht, etwa `B48`: Einheit B der Woche 48.</translation>
    </message>
    <message>
        <source>Write one line for each lift. &lt;kbd&gt;Enter&lt;/kbd&gt; goes on, the arrows move between lines.</source>
        <translation>Schreib eine Zeile für jede Übung. &lt;kbd&gt;Enter&lt;/kbd&gt; geht weiter, die Pfeile wechseln die Zeile.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; saves.</source>
        <translation>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; speichert.</translation>
    </message>
    <message>
        <source>You write</source>
        <translation>Du schreibst</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Es heißt</translation>
    </message>
    <message>
        <source>`10 10 9 / 18 / 2`</source>
        <translation>`10 10 9 / 18 / 2`</translation>
    </message>
    <message>
        <source>three sets, 18 in the unit you use, two in reserve</source>
        <translation>drei Sätze, 18 in deiner Maßeinheit, zwei in Reserve</translation>
    </message>
    <message>
        <source>`3x10`</source>
        <translation>`3x10`</translation>
    </message>
    <message>
        <source>three sets of ten</source>
        <translation>drei Sätze mit zehn</translation>
    </message>
    <message>
        <source>an empty line, or `.`</source>
        <translation>eine leere Zeile oder `.`</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>`x`</source>
        <translation>`x`</translation>
    </message>
    <message>
        <source>this lift was not done</source>
        <translation>diese Übung wurde nicht gemacht</translation>
    </message>
    <message>
        <source>`&quot;`</source>
        <translation>`&quot;`</translation>
    </message>
    <message>
        <source>as the set before, or as the line above</source>
        <translation>wie der Satz davor oder wie die Zeile darüber</translation>
    </message>
    <message>
        <source>`10|9`</source>
        <translation>`10|9`</translation>
    </message>
    <message>
        <source>left and right, where they differ</source>
        <translation>links und rechts, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>`45s`</source>
        <translation>`45s`</translation>
    </message>
    <message>
        <source>seconds of a hold</source>
        <translation>Sekunden beim Halten</translation>
    </message>
    <message>
        <source>`# a note`</source>
        <translation>`# eine Notiz`</translation>
    </message>
    <message>
        <source>a note, at the end of a line</source>
        <translation>eine Notiz, am Ende einer Zeile</translation>
    </message>
    <message>
        <source>`f -1 +2`</source>
        <translation>`f -1 +2`</translation>
    </message>
    <message>
        <source>feeling before and after</source>
        <translation>Gefühl vorher und nachher</translation>
    </message>
    <message>
        <source>Below each line stands how it was read. What can mean two things is asked.</source>
        <translation>Unter jeder Zeile steht, wie sie gelesen wurde. Was zweierlei heißen kann, wird gefragt.</translation>
    </message>
    <message>
        <source>Scan a sheet back</source>
        <translation>Ein Blatt einscannen</translation>
    </message>
    <message>
        <source>Print the sheet **Session** and fill its circles while you train.</source>
        <translation>Druck das Blatt **Einheit** und füll seine Kreise aus, während du trainierst.</translation>
    </message>
    <message>
        <source>Scan it at 150 dpi or more, or take a photo with all four corner squares in it.</source>
        <translation>Scanne es mit 150 dpi oder mehr oder nimm es auf, mit allen vier Eckquadraten im Bild.</translation>
    </message>
    <message>
        <source>Open `Training &gt; Read a scanned sheet` and drop the picture there. PNG and JPEG work.</source>
        <translation>Öffne `Training &gt; Blatt-Scan einlesen` und leg das Bild dort ab. PNG und JPEG gehen.</translation>
    </message>
    <message>
        <source>Look at what was read. What is not sure is marked, and you decide. Then save.</source>
        <translation>Sieh an, was gelesen wurde. Was nicht sicher ist, ist markiert, und du entscheidest. Dann speicher.</translation>
    </message>
    <message>
        <source>The picture is not kept. The sheet carries its own plan in the strip of dots at its foot, so it can be read months later.</source>
        <translation>Das Bild wird nicht behalten. Das Blatt trägt seinen eigenen Plan im Punktstreifen unten, deshalb lässt es sich Monate später lesen.</translation>
    </message>
    <message>
        <source>For a doctor or therapist</source>
        <translation>Für Arztpraxis oder Therapie</translation>
    </message>
    <message>
        <source>`File &gt; One-page summary…` makes one page. You choose the days and what goes in. Single answers, notes and medicines are out unless you tick them.</source>
        <translation>`Datei &gt; Zusammenfassung…` macht eine Seite. Du wählst die Tage und was hineinkommt. Einzelne Antworten, Notizen und Medikamente sind nicht dabei, wenn du sie nicht anhakst.</translation>
    </message>
    <message>
        <source>For a calendar</source>
        <translation>Für einen Kalender</translation>
    </message>
    <message>
        <source>`Training &gt; Planned days as a calendar file…` writes the planned days of four weeks. Most calendar programs read such a file. It has days and the letters of sessions and nothing else.</source>
        <translation>`Training &gt; Geplante Tage als Kalenderdatei…` schreibt die geplanten Tage von vier Wochen. Die meisten Kalenderprogramme lesen so eine Datei. Sie enthält Tage und die Buchstaben der Einheiten und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>handbook/passphrase</name>
    <message>
        <source>Passphrase and lock</source>
        <translation>Passphrase und Sperre</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever can open the file can read it. With one, the diary and its backups are encrypted.</source>
        <translation>Ohne Passphrase kann die Datei lesen, wer sie öffnen kann. Mit einer sind das Tagebuch und seine Sicherungen verschlüsselt.</translation>
    </message>
    <message>
        <source>Set one</source>
        <translation>Eine festlegen</translation>
    </message>
    <message>
        <source>On the page **Safety**, open **Passphrase**.</source>
        <translation>Auf der Seite **Sicherheit** öffne **Passphrase**.</translation>
    </message>
    <message>
        <source>Choose **Set a passphrase…**.</source>
        <translation>Wähl **Passphrase festlegen…**.</translation>
    </message>
    <message>
        <source>Type it twice. It takes at least 8 letters. Four or five words are easy to remember and hard to guess.</source>
        <translation>Tipp sie zweimal. Sie braucht mindestens 8 Zeichen. Vier oder fünf Wörter sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Say what happens to the backups that are there.</source>
        <translation>Sag, was mit den vorhandenen Sicherungen geschieht.</translation>
    </message>
    <message>
        <source>**A sheet to write it on…** prints a sheet. The passphrase itself is not printed. Write it by hand, and keep the sheet away from the computer.</source>
        <translation>**Ein Blatt zum Aufschreiben…** druckt ein Blatt. Die Passphrase selbst wird nicht gedruckt. Schreib sie von Hand und bewahr das Blatt nicht beim Computer auf.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Without it the diary and its backups stay closed for good.</source>
        <translation>Niemand kann eine vergessene Passphrase wiederherstellen. Ohne sie bleiben das Tagebuch und seine Sicherungen für immer zu.</translation>
    </message>
    <message>
        <source>What it keeps out</source>
        <translation>Was sie fernhält</translation>
    </message>
    <message>
        <source>People who use this computer, or find it or its disk.</source>
        <translation>Menschen, die diesen Computer nutzen oder ihn oder seinen Datenträger finden.</translation>
    </message>
    <message>
        <source>People who get hold of a backup.</source>
        <translation>Menschen, die an eine Sicherung kommen.</translation>
    </message>
    <message>
        <source>What it does nothing against</source>
        <translation>Wogegen sie nichts tut</translation>
    </message>
    <message>
        <source>A diary that is open. Lock it when you leave.</source>
        <translation>Ein Tagebuch, das offen ist. Sperr es, wenn du gehst.</translation>
    </message>
    <message>
        <source>Programs that spy on this computer.</source>
        <translation>Programme, die diesen Computer ausspähen.</translation>
    </message>
    <message>
        <source>Exports, printed pages and copies made before. They are plain.</source>
        <translation>Exporte, gedruckte Seiten und Kopien von vorher. Sie sind offen.</translation>
    </message>
    <message>
        <source>What the computer writes to its disk when it sleeps.</source>
        <translation>Was der Computer auf seinen Datenträger schreibt, wenn er schläft.</translation>
    </message>
    <message>
        <source>Names, sizes and times of the files can be seen by all, and how many rows each backup has.</source>
        <translation>Namen, Größen und Zeiten der Dateien können alle sehen, und wie viele Zeilen jede Sicherung hat.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt; locks now. It also locks after some minutes without a key or the pointer: 5 unless you choose another time or **Never**. **Lock when the window is minimised** is a choice too.</source>
        <translation>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt; sperrt jetzt. Gesperrt wird auch nach einigen Minuten ohne Taste oder Zeiger: nach 5, wenn du keine andere Zeit oder **Nie** wählst. **Sperren, wenn das Fenster minimiert wird** steht auch zur Wahl.</translation>
    </message>
    <message>
        <source>A lock closes the diary. Undo begins anew, and what was typed and not saved is gone. A rest, a hold or an outing that runs is waited for.</source>
        <translation>Eine Sperre schließt das Tagebuch. Rückgängig beginnt neu, und was getippt und nicht gespeichert ist, ist weg. Auf eine laufende Pause, ein Halten oder eine Ausdauer-Runde wird gewartet.</translation>
    </message>
    <message>
        <source>**Crisis help** works while the diary is locked.</source>
        <translation>**Krisenhilfe** geht auch, während das Tagebuch gesperrt ist.</translation>
    </message>
    <message>
        <source>Change it or turn it off</source>
        <translation>Ändern oder ausschalten</translation>
    </message>
    <message>
        <source>**Change it…** and **Turn it off…** are on the same page. Old backups are written anew with the new passphrase, if you choose so.</source>
        <translation>**Ändern…** und **Ausschalten…** sind auf derselben Seite. Alte Sicherungen werden mit der neuen Passphrase neu geschrieben, wenn du das wählst.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Für andere Programme</translation>
    </message>
    <message>
        <source>The file is a SQLCipher 4 file. Other programs that read SQLCipher open it with your passphrase.</source>
        <translation>Die Datei ist eine SQLCipher-4-Datei. Andere Programme, die SQLCipher lesen, öffnen sie mit deiner Passphrase.</translation>
    </message>
</context>
<context>
    <name>handbook/questionnaires</name>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Self-checks are short questionnaires that many clinics use. They are a snapshot and not a diagnosis.</source>
        <translation>Selbsttests sind kurze Fragebögen, die viele Kliniken nutzen. Sie sind eine Momentaufnahme und keine Diagnose.</translation>
    </message>
    <message>
        <source>Which there are</source>
        <translation>Welche es gibt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Anfangs</translation>
    </message>
    <message>
        <source>ONS4</source>
        <translation>ONS4</translation>
    </message>
    <message>
        <source>well-being, four questions</source>
        <translation>Wohlbefinden, vier Fragen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>GAD-7</source>
        <translation>GAD-7</translation>
    </message>
    <message>
        <source>worry, seven questions</source>
        <translation>Sorge, sieben Fragen</translation>
    </message>
    <message>
        <source>off until you switch it on</source>
        <translation>aus, bis du ihn einschaltest</translation>
    </message>
    <message>
        <source>PHQ-9</source>
        <translation>PHQ-9</translation>
    </message>
    <message>
        <source>low mood, nine questions</source>
        <translation>gedrückte Stimmung, neun Fragen</translation>
    </message>
    <message>
        <source>Open them on the page **Safety**, in the card **Self-checks**. **Choose** switches them on and off and shows earlier ones.</source>
        <translation>Öffne sie auf der Seite **Sicherheit**, auf der Karte **Selbsttests**. **Wählen** schaltet sie ein und aus und zeigt frühere.</translation>
    </message>
    <message>
        <source>The list of self-checks.</source>
        <translation>Die Liste der Selbsttests.</translation>
    </message>
    <message>
        <source>Fill one in</source>
        <translation>Einen ausfüllen</translation>
    </message>
    <message>
        <source>Press **Start**. Answer in your own time, or press **Not today**. The last question of the PHQ-9 can be skipped. The result is then that of the PHQ-8, which does not ask it. No answer is ever made up.</source>
        <translation>Drück **Start**. Antworte in Ruhe oder drück **Heute nicht**. Die letzte Frage des PHQ-9 lässt sich überspringen. Das Ergebnis ist dann das des PHQ-8, der sie nicht stellt. Keine Antwort wird je ergänzt.</translation>
    </message>
    <message>
        <source>Nobody else sees your answers. This program cannot call for help.</source>
        <translation>Niemand sonst sieht deine Antworten. Dieses Programm kann keine Hilfe rufen.</translation>
    </message>
    <message>
        <source>If an answer is hard</source>
        <translation>Wenn eine Antwort schwer ist</translation>
    </message>
    <message>
        <source>One question of the PHQ-9 asks about thoughts of being better off dead. If you answer more than never, a card with help lines opens at once. It has no score and no advice. You can go back, or stop for today. Opening it is not recorded.</source>
        <translation>Eine Frage des PHQ-9 fragt nach Gedanken, dass es besser wäre, tot zu sein. Antwortest du mehr als nie, öffnet sich sofort eine Karte mit Hilfetelefonen. Sie hat keinen Punktwert und keine Ratschläge. Du kannst zurückgehen oder für heute aufhören. Das Öffnen wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>What a result says</source>
        <translation>Was ein Ergebnis sagt</translation>
    </message>
    <message>
        <source>The number has the band name that its authors gave it. A change is called noticeable only if it is as large as published studies ask for. Smaller ones often come from ordinary ups and downs. Where nothing is published, it says so.</source>
        <translation>Die Zahl hat den Namen des Bereichs, den ihre Autoren ihr gaben. Eine Änderung heißt nur dann spürbar, wenn sie so groß ist, wie veröffentlichte Studien es verlangen. Kleinere kommen oft vom üblichen Auf und Ab. Wo nichts veröffentlicht ist, steht das da.</translation>
    </message>
    <message>
        <source>From a certain number on, it says **Consider showing this to a doctor or therapist.** `File &gt; One-page summary…` is made for that.</source>
        <translation>Ab einer bestimmten Zahl steht da **Überleg, ob du das in einer Arztpraxis oder Therapie zeigst.** `Datei &gt; Zusammenfassung…` ist dafür gemacht.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Two weeks apart is usual, because the questions ask about two weeks. A date is shown from which the next one is ready. Nothing happens when it goes by.</source>
        <translation>Zwei Wochen Abstand sind üblich, weil die Fragen nach zwei Wochen fragen. Es steht ein Datum da, ab dem der nächste bereit ist. Nichts geschieht, wenn es vergeht.</translation>
    </message>
    <message>
        <source>Change or delete</source>
        <translation>Ändern oder löschen</translation>
    </message>
    <message>
        <source>Answers stay as they were given. To correct them, fill it in again. An earlier one can be deleted, and undo brings it back.</source>
        <translation>Antworten bleiben, wie sie gegeben wurden. Zum Berichtigen füll ihn neu aus. Ein früherer lässt sich löschen, und Rückgängig holt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>handbook/questions</name>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>I was away for weeks. What now?</source>
        <translation>Ich war wochenlang weg. Was jetzt?</translation>
    </message>
    <message>
        <source>Nothing to do. Open **Today** and train, or do a short day. Loads come back lighter by themselves. See [after time away](easier-days.md#after-time-away).</source>
        <translation>Nichts zu tun. Öffne **Heute** und trainiere oder mach einen kurzen Tag. Gewichte kommen von selbst leichter zurück. Siehe [nach einer Zeit ohne Training](easier-days.md#after-time-away).</translation>
    </message>
    <message>
        <source>Does it tell anyone what I write?</source>
        <translation>Sagt es jemandem, was ich schreibe?</translation>
    </message>
    <message>
        <source>No. It has no account and no code that could reach a network. Your diary is a file on this computer.</source>
        <translation>Nein. Es hat kein Konto und keinen Code, der ein Netzwerk erreichen könnte. Dein Tagebuch ist eine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Why does it not say that training helps me?</source>
        <translation>Warum sagt es nicht, dass mir das Training hilft?</translation>
    </message>
    <message>
        <source>Because it does not know yet, and may never know. See [why it says so little](statistics.md#why-it-says-so-little).</source>
        <translation>Weil es das noch nicht weiß und vielleicht nie wissen wird. Siehe [warum es so wenig sagt](statistics.md#why-it-says-so-little).</translation>
    </message>
    <message>
        <source>The load is too heavy today</source>
        <translation>Das Gewicht ist heute zu schwer</translation>
    </message>
    <message>
        <source>Type the load you took, or choose “Keep it gentle today, below 70 %” in the menu **More** of the session. The plan follows what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is too light</source>
        <translation>Das Gewicht ist zu leicht</translation>
    </message>
    <message>
        <source>Type the heavier one you took. In the first sessions the right load is still looked for, and saying how many more would have gone finds it sooner.</source>
        <translation>Tipp das schwerere, das du genommen hast. In den ersten Einheiten wird das richtige Gewicht noch gesucht, und zu sagen, wie viele noch gegangen wären, findet es eher.</translation>
    </message>
    <message>
        <source>Can I change the days of just this week?</source>
        <translation>Kann ich die Tage nur dieser Woche ändern?</translation>
    </message>
    <message>
        <source>Yes. Choose a day in the card **This week** and press &lt;kbd&gt;Enter&lt;/kbd&gt;. **The whole week as usual** takes it back.</source>
        <translation>Ja. Wähl einen Tag auf der Karte **Diese Woche** und drück &lt;kbd&gt;Enter&lt;/kbd&gt;. **Ganze Woche wie üblich** nimmt es zurück.</translation>
    </message>
    <message>
        <source>I logged a set by mistake</source>
        <translation>Ich habe einen Satz aus Versehen eingetragen</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;. Later, open it in **History** and delete it.</source>
        <translation>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;. Später öffne ihn im **Verlauf** und lösch ihn.</translation>
    </message>
    <message>
        <source>Which day does training after midnight belong to?</source>
        <translation>Zu welchem Tag gehört Training nach Mitternacht?</translation>
    </message>
    <message>
        <source>To the day before, until four in the morning.</source>
        <translation>Zum Tag davor, bis vier Uhr morgens.</translation>
    </message>
    <message>
        <source>How do I log a session I did without LiftDesk?</source>
        <translation>Wie trage ich eine Einheit ein, die ich ohne LiftDesk gemacht habe?</translation>
    </message>
    <message>
        <source>**Add past entry** in **History**, or [type in a sheet](paper.md#type-a-sheet-back).</source>
        <translation>**Eintrag nachtragen** im **Verlauf** oder [ein Blatt abtippen](paper.md#type-a-sheet-back).</translation>
    </message>
    <message>
        <source>Can I train more than three times a week?</source>
        <translation>Kann ich öfter als dreimal pro Woche trainieren?</translation>
    </message>
    <message>
        <source>Yes. Choose the days in `Training &gt; Routines and days`, or log a session of your own. Two or three are enough. More is not known to be better for mood.</source>
        <translation>Ja. Wähl die Tage unter `Training &gt; Trainingspläne und Tage` oder trag eine eigene Einheit ein. Zwei oder drei reichen. Dass mehr für die Stimmung besser wäre, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>My gym has only odd weights</source>
        <translation>Mein Studio hat nur krumme Gewichte</translation>
    </message>
    <message>
        <source>Write them down in `Training &gt; Places and equipment`. The plan then asks only for those.</source>
        <translation>Schreib sie unter `Training &gt; Orte und Ausstattung` auf. Der Wochenplan verlangt dann nur diese.</translation>
    </message>
    <message>
        <source>Can two people use it on one computer?</source>
        <translation>Können zwei Menschen es auf einem Computer nutzen?</translation>
    </message>
    <message>
        <source>Each with a file of their own: start `liftdesk --data FILE`. A [passphrase](passphrase.md) keeps each one closed.</source>
        <translation>Jeder mit einer eigenen Datei: Starte `liftdesk --data FILE`. Eine [Passphrase](passphrase.md) hält jede zu.</translation>
    </message>
    <message>
        <source>May I show this to my therapist?</source>
        <translation>Darf ich das in der Therapie zeigen?</translation>
    </message>
    <message>
        <source>If you like. `File &gt; One-page summary…` makes one page, and you choose what is on it.</source>
        <translation>Wenn du magst. `Datei &gt; Zusammenfassung…` macht eine Seite, und du wählst, was darauf ist.</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ich habe meine Passphrase vergessen</translation>
    </message>
    <message>
        <source>Nobody can recover it. If you have a backup from before the passphrase was set, or an export, that still opens.</source>
        <translation>Niemand kann sie wiederherstellen. Hast du eine Sicherung von vor der Passphrase oder einen Export, öffnet sich das noch.</translation>
    </message>
    <message>
        <source>Is it free?</source>
        <translation>Ist es kostenlos?</translation>
    </message>
    <message>
        <source>Yes. LiftDesk is free software under the MIT licence. The licences of its parts are in `Help &gt; About LiftDesk`.</source>
        <translation>Ja. LiftDesk ist freie Software unter der MIT-Lizenz. Die Lizenzen seiner Teile stehen unter `Hilfe &gt; Über LiftDesk`.</translation>
    </message>
</context>
<context>
    <name>handbook/safety</name>
    <message>
        <source>Safety, crisis help, and when to stop</source>
        <translation>Sicherheit, Krisenhilfe und wann du aufhörst</translation>
    </message>
    <message>
        <source>If you are in danger right now</source>
        <translation>Wenn du gerade in Gefahr bist</translation>
    </message>
    <message>
        <source>Call the emergency number of your country. In the EU it is 112. &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; opens **Crisis help** from every window, even while the diary is locked. This app cannot contact anyone for you.</source>
        <translation>Ruf die Notrufnummer deines Landes an. In der EU ist es 112. &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; öffnet die **Krisenhilfe** aus jedem Fenster, auch während das Tagebuch gesperrt ist. Diese App kann niemanden für dich erreichen.</translation>
    </message>
    <message>
        <source>Crisis help with lines to call and to text.</source>
        <translation>Krisenhilfe mit Nummern zum Anrufen und Schreiben.</translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation>Krisenhilfe</translation>
    </message>
    <message>
        <source>The card has lines for your country: to call, to text, and hours. **Copy number** puts one on the clipboard. Each says when it was last checked. If no line of your country is listed, the card says so. Opening it is not recorded.</source>
        <translation>Die Karte hat Nummern für dein Land: zum Anrufen, zum Schreiben, und Zeiten. **Nummer kopieren** legt eine in die Zwischenablage. Bei jeder steht, wann sie zuletzt geprüft wurde. Ist für dein Land keine aufgeführt, sagt es die Karte. Das Öffnen wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Choose your country on the page **Safety**.</source>
        <translation>Wähl dein Land auf der Seite **Sicherheit**.</translation>
    </message>
    <message>
        <source>Your people and your plan</source>
        <translation>Deine Menschen und dein Plan</translation>
    </message>
    <message>
        <source>Under **My people and my plan** write who you could ring, and what has helped before. Written on a good day, it is at hand on a hard one. It is shown on the page **Safety** and in **Crisis help**. While the diary is locked your own people cannot be shown.</source>
        <translation>Unter **Meine Menschen und mein Plan** schreib auf, wen du anrufen könntest und was früher geholfen hat. An einem guten Tag aufgeschrieben, liegt es an einem schweren bereit. Es steht auf der Seite **Sicherheit** und in der **Krisenhilfe**. Während das Tagebuch gesperrt ist, können deine eigenen Menschen nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Stop and rest if you notice</source>
        <translation>Hör auf und ruh dich aus, wenn du das bemerkst</translation>
    </message>
    <message>
        <source>Chest pain, pressure or tightness, also in neck, jaw, arm or back</source>
        <translation>Schmerz, Druck oder Enge in der Brust, auch in Hals, Kiefer, Arm oder Rücken</translation>
    </message>
    <message>
        <source>Breath that does not settle</source>
        <translation>Atemnot, die sich nicht legt</translation>
    </message>
    <message>
        <source>Dizziness, faintness or a blackout</source>
        <translation>Schwindel, Benommenheit oder eine Ohnmacht</translation>
    </message>
    <message>
        <source>Cold sweat, nausea or vomiting</source>
        <translation>Kalter Schweiß, Übelkeit oder Erbrechen</translation>
    </message>
    <message>
        <source>A racing, pounding or irregular heartbeat</source>
        <translation>Herzrasen, Herzklopfen oder ein unregelmäßiger Herzschlag</translation>
    </message>
    <message>
        <source>Sudden weakness, numbness, a severe headache, trouble speaking or seeing</source>
        <translation>Plötzliche Schwäche, Taubheit, starker Kopfschmerz, Mühe beim Sprechen oder Sehen</translation>
    </message>
    <message>
        <source>Sharp joint or muscle pain</source>
        <translation>Stechender Gelenk- oder Muskelschmerz</translation>
    </message>
    <message>
        <source>If it is not gone in a few minutes, call your emergency number. If it comes back each time, see a doctor. Sore muscles one or two days later are normal.</source>
        <translation>Ist es in ein paar Minuten nicht weg, ruf deine Notrufnummer an. Kommt es jedes Mal wieder, geh zum Arzt oder zur Ärztin. Muskelkater ein oder zwei Tage später ist normal.</translation>
    </message>
    <message>
        <source>This list is on the page **Safety** and at the foot of **Today** too: **Signs to stop**.</source>
        <translation>Diese Liste steht auf der Seite **Sicherheit** und auch unten auf **Heute**: **Zeichen aufzuhören**.</translation>
    </message>
    <message>
        <source>The readiness check</source>
        <translation>Der Bereitschafts-Check</translation>
    </message>
    <message>
        <source>A minute of questions before you train. Only the date and the result are kept, never an answer. It asks again after a year, or when you press **My health changed**.</source>
        <translation>Eine Minute Fragen, bevor du trainierst. Nur Datum und Ergebnis werden behalten, nie eine Antwort. Er fragt wieder nach einem Jahr oder wenn du **Meine Gesundheit hat sich geändert** drückst.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>The card **Medicines and heart rate** has a short list of medicines that can matter for training. It is general. Ask your doctor or pharmacist about your own. Never change a medicine because of this program.</source>
        <translation>Die Karte **Medikamente und Puls** hat eine kurze Liste von Medikamenten, die beim Training eine Rolle spielen können. Sie ist allgemein. Frag in deiner Arztpraxis oder Apotheke nach deinen eigenen. Ändere nie ein Medikament wegen dieses Programms.</translation>
    </message>
    <message>
        <source>When training itself is the matter</source>
        <translation>Wenn das Training selbst das Thema ist</translation>
    </message>
    <message>
        <source>Training can become something you are driven to. **Rest and recovery** has six quiet questions about that. If two or more sound like you, a doctor is a good person to talk to. See [short, gentle and rest days](easier-days.md#rest-and-recovery).</source>
        <translation>Training kann etwas werden, zu dem es dich drängt. **Ruhe und Erholung** hat dazu sechs stille Fragen. Wenn zwei oder mehr nach dir klingen, ist eine Arztpraxis ein guter Ort zum Reden. Siehe [kurze, sanfte und Ruhetage](easier-days.md#rest-and-recovery).</translation>
    </message>
</context>
<context>
    <name>handbook/session</name>
    <message>
        <source>A session, set by set</source>
        <translation>Eine Einheit, Satz für Satz</translation>
    </message>
    <message>
        <source>**Today** shows the session that comes next. You can do all of it by keys.</source>
        <translation>**Heute** zeigt die Einheit, die als Nächstes kommt. Du kannst alles mit Tasten machen.</translation>
    </message>
    <message>
        <source>One lift is open, with its sets, its load and the reason for the load.</source>
        <translation>Eine Übung ist offen, mit ihren Sätzen, ihrem Gewicht und dem Grund dafür.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Was du siehst</translation>
    </message>
    <message>
        <source>The title has the letter of the session and its name.</source>
        <translation>Der Titel hat den Buchstaben der Einheit und ihren Namen.</translation>
    </message>
    <message>
        <source>Each lift is one row. A line below its name says why it has this load.</source>
        <translation>Jede Übung ist eine Reihe. Eine Zeile unter ihrem Namen sagt, warum sie dieses Gewicht hat.</translation>
    </message>
    <message>
        <source>One lift is open. Its sets stand in a grid with **Target**, **Reps**, **Load** and **Log**.</source>
        <translation>Eine Übung ist offen. Ihre Sätze stehen in einem Raster mit **Ziel**, **Wdh.**, **Gewicht** und **Eintragen**.</translation>
    </message>
    <message>
        <source>Empty fields show the target in grey. If you did as planned, leave them empty.</source>
        <translation>Leere Felder zeigen das Ziel in Grau. Hast du es wie geplant gemacht, lass sie leer.</translation>
    </message>
    <message>
        <source>Log a set</source>
        <translation>Einen Satz eintragen</translation>
    </message>
    <message>
        <source>Do the set.</source>
        <translation>Mach den Satz.</translation>
    </message>
    <message>
        <source>If you did something else, type it: repetitions, load, or both.</source>
        <translation>War es etwas anderes, tipp es: Wiederholungen, Gewicht oder beides.</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Enter&lt;/kbd&gt;. The set is on the disk at once.</source>
        <translation>Drück &lt;kbd&gt;Enter&lt;/kbd&gt;. Der Satz ist sofort gespeichert.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt; logs all sets of the lift that are left, as planned. Where the two sides differ, write both: `10/9` is left and right.</source>
        <translation>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt; trägt alle übrigen Sätze der Übung ein, wie geplant. Wo sich die Seiten unterscheiden, schreib beide: `10/9` heißt links und rechts.</translation>
    </message>
    <message>
        <source>For a hold, &lt;kbd&gt;Space&lt;/kbd&gt; in the seconds field starts and stops a timer.</source>
        <translation>Beim Halten startet und stoppt &lt;kbd&gt;Space&lt;/kbd&gt; im Sekundenfeld einen Timer.</translation>
    </message>
    <message>
        <source>How many more could you have done?</source>
        <translation>Wie viele mehr wären noch gegangen?</translation>
    </message>
    <message>
        <source>After a set you may be asked how many more would have gone. The field calls this repetitions in reserve, or RIR. It is a guess, and you can skip it. It helps LiftDesk to choose loads. &lt;kbd&gt;Alt+R&lt;/kbd&gt; puts the keyboard there. To have a field for it in each set, choose **Reps in reserve (RIR)** from the menu **More** of a lift.</source>
        <translation>Nach einem Satz wirst du vielleicht gefragt, wie viele noch gegangen wären. Das Feld nennt das Wiederholungen in Reserve oder RIR. Es ist eine Schätzung, und du kannst sie überspringen. Sie hilft LiftDesk, Gewichte zu wählen. &lt;kbd&gt;Alt+R&lt;/kbd&gt; setzt die Tastatur dorthin. Für ein Feld dafür in jedem Satz wähl **Wiederholungen in Reserve (RIR)** im Menü **Mehr** einer Übung.</translation>
    </message>
    <message>
        <source>Sometimes another load is offered for the next set. &lt;kbd&gt;Alt+U&lt;/kbd&gt; uses it, &lt;kbd&gt;Alt+K&lt;/kbd&gt; keeps the one you have.</source>
        <translation>Manchmal wird für den nächsten Satz ein anderes Gewicht angeboten. &lt;kbd&gt;Alt+U&lt;/kbd&gt; nutzt es, &lt;kbd&gt;Alt+K&lt;/kbd&gt; behält deines.</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen Sätzen</translation>
    </message>
    <message>
        <source>The rest timer starts by itself when a set is logged. &lt;kbd&gt;Ctrl+T&lt;/kbd&gt; starts or ends it. When it is over it says **Ready when you are**. It makes no sound, unless you choose **Sound when a rest is over** in the menu **More** of the session.</source>
        <translation>Der Pausentimer startet von selbst, wenn ein Satz eingetragen wird. &lt;kbd&gt;Ctrl+T&lt;/kbd&gt; startet oder beendet ihn. Ist er um, steht da **Bereit, wenn du es bist**. Er macht keinen Ton, außer du wählst **Ton, wenn eine Pause um ist** im Menü **Mehr** der Einheit.</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Etwas anderes machen</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+W&lt;/kbd&gt; or **Swap lift** does a similar lift for today.</source>
        <translation>&lt;kbd&gt;Alt+W&lt;/kbd&gt; oder **Übung tauschen** macht für heute eine ähnliche Übung.</translation>
    </message>
    <message>
        <source>**Leave it out today** and **Stop this lift today** are in the menu **More** of the lift.</source>
        <translation>**Heute weglassen** und **Diese Übung heute beenden** sind im Menü **Mehr** der Übung.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+A&lt;/kbd&gt; or **Add a lift…** adds one.</source>
        <translation>&lt;kbd&gt;Alt+A&lt;/kbd&gt; oder **Übung hinzufügen…** fügt eine hinzu.</translation>
    </message>
    <message>
        <source>**Other session** takes the other session instead.</source>
        <translation>**Andere Einheit** nimmt stattdessen die andere Einheit.</translation>
    </message>
    <message>
        <source>**One more set** and **One set fewer** change how many sets there are.</source>
        <translation>**Ein Satz mehr** und **Ein Satz weniger** ändern, wie viele Sätze es sind.</translation>
    </message>
    <message>
        <source>**Do in turn with** pairs two lifts. You then do them set by set in turn.</source>
        <translation>**Abwechselnd machen mit** koppelt zwei Übungen. Du machst sie dann Satz für Satz im Wechsel.</translation>
    </message>
    <message>
        <source>Nobody asks why. All of it can be undone with &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;.</source>
        <translation>Niemand fragt, warum. Alles lässt sich mit &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; rückgängig machen.</translation>
    </message>
    <message>
        <source>The quick line</source>
        <translation>Die Schnellzeile</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;/&lt;/kbd&gt; and type a line, such as `squat 3x8 @ 60kg rir2`. Below it stands how it was read. Nothing is saved until &lt;kbd&gt;Enter&lt;/kbd&gt;. If a line can mean two things, you choose.</source>
        <translation>Drück &lt;kbd&gt;/&lt;/kbd&gt; und tipp eine Zeile, etwa `squat 3x8 @ 60kg rir2`. Darunter steht, wie sie gelesen wurde. Nichts wird gespeichert bis &lt;kbd&gt;Enter&lt;/kbd&gt;. Kann eine Zeile zweierlei heißen, wählst du.</translation>
    </message>
    <message>
        <source>You type</source>
        <translation>Du tippst</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Es heißt</translation>
    </message>
    <message>
        <source>`squat 3x8 @ 60kg`</source>
        <translation>`squat 3x8 @ 60kg`</translation>
    </message>
    <message>
        <source>three sets of eight at 60 kg</source>
        <translation>drei Sätze mit acht bei 60 kg</translation>
    </message>
    <message>
        <source>`squat 8,8,7 60kg`</source>
        <translation>`squat 8,8,7 60kg`</translation>
    </message>
    <message>
        <source>three sets of eight, eight and seven</source>
        <translation>drei Sätze mit acht, acht und sieben</translation>
    </message>
    <message>
        <source>`pull-up 3x5 bw+10`</source>
        <translation>`pull-up 3x5 bw+10`</translation>
    </message>
    <message>
        <source>bodyweight and 10 more</source>
        <translation>Körpergewicht und 10 mehr</translation>
    </message>
    <message>
        <source>`assisted pull-up 3x5 bw-20`</source>
        <translation>`assisted pull-up 3x5 bw-20`</translation>
    </message>
    <message>
        <source>with 20 of help</source>
        <translation>mit 20 Hilfe</translation>
    </message>
    <message>
        <source>`plank 3x45s`</source>
        <translation>`plank 3x45s`</translation>
    </message>
    <message>
        <source>three holds of 45 seconds</source>
        <translation>dreimal 45 Sekunden halten</translation>
    </message>
    <message>
        <source>`squat 5x40 w`</source>
        <translation>`squat 5x40 w`</translation>
    </message>
    <message>
        <source>a warm-up</source>
        <translation>ein Aufwärmsatz</translation>
    </message>
    <message>
        <source>`squat 3x8 60kg rir2 &quot;calm&quot;`</source>
        <translation>`squat 3x8 60kg rir2 &quot;ruhig&quot;`</translation>
    </message>
    <message>
        <source>two left in reserve, and a note</source>
        <translation>zwei in Reserve und eine Notiz</translation>
    </message>
    <message>
        <source>When something hurts</source>
        <translation>Wenn etwas wehtut</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Alt+P&lt;/kbd&gt; or choose **Something hurts…**. Say where, and a number from 0 to 10. What this means for the next time is told at once. See [How loads are chosen](loads.md#after-pain).</source>
        <translation>Drück &lt;kbd&gt;Alt+P&lt;/kbd&gt; oder wähl **Etwas tut weh…**. Sag, wo, und eine Zahl von 0 bis 10. Was das für das nächste Mal heißt, steht sofort da. Siehe [Wie Gewichte gewählt werden](loads.md#after-pain).</translation>
    </message>
    <message>
        <source>How you feel, before and after</source>
        <translation>Wie du dich fühlst, vorher und nachher</translation>
    </message>
    <message>
        <source>Before the session and 10 to 15 minutes after it you can rate how you feel, from -5 to +5. Both are free to skip. See [Check-ins and feelings](check-ins.md).</source>
        <translation>Vor der Einheit und 10 bis 15 Minuten danach kannst du bewerten, wie du dich fühlst, von -5 bis +5. Beides darfst du überspringen. Siehe [Check-ins und Gefühle](check-ins.md).</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>**End session** closes it at any point. If you close the program in the middle, the session is still open when you come back: **Go on** or **End it**.</source>
        <translation>**Einheit beenden** schließt sie jederzeit. Schließt du das Programm mittendrin, ist die Einheit noch offen, wenn du zurückkommst: **Weiter** oder **Beenden**.</translation>
    </message>
</context>
<context>
    <name>handbook/settings</name>
    <message>
        <source>Settings, keys, text size and screen reader</source>
        <translation>Einstellungen, Tasten, Textgröße und Screenreader</translation>
    </message>
    <message>
        <source>Look and size</source>
        <translation>Aussehen und Größe</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>Zum Ändern</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Tu dies</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>`View &gt; Light theme`, `View &gt; Dark theme` or `View &gt; Theme of the system`</source>
        <translation>`Ansicht &gt; Helles Design`, `Ansicht &gt; Dunkles Design` oder `Ansicht &gt; Design des Systems`</translation>
    </message>
    <message>
        <source>larger text</source>
        <translation>größerer Text</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl++&lt;/kbd&gt; or `View &gt; Larger text`</source>
        <translation>&lt;kbd&gt;Ctrl++&lt;/kbd&gt; oder `Ansicht &gt; Text größer`</translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation>kleinerer Text</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+-&lt;/kbd&gt; or `View &gt; Smaller text`</source>
        <translation>&lt;kbd&gt;Ctrl+-&lt;/kbd&gt; oder `Ansicht &gt; Text kleiner`</translation>
    </message>
    <message>
        <source>normal text</source>
        <translation>normaler Text</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+0&lt;/kbd&gt; or `View &gt; Normal text`</source>
        <translation>&lt;kbd&gt;Ctrl+0&lt;/kbd&gt; oder `Ansicht &gt; Text normal`</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Maßeinheit</translation>
    </message>
    <message>
        <source>`View &gt; Kilograms` or `View &gt; Pounds`</source>
        <translation>`Ansicht &gt; Kilogramm` oder `Ansicht &gt; Pfund`</translation>
    </message>
    <message>
        <source>sessions a week</source>
        <translation>Einheiten pro Woche</translation>
    </message>
    <message>
        <source>`View &gt; Two sessions a week` or `View &gt; Three sessions a week`</source>
        <translation>`Ansicht &gt; Zwei Einheiten pro Woche` oder `Ansicht &gt; Drei Einheiten pro Woche`</translation>
    </message>
    <message>
        <source>Text goes from 80 to 200 %. Units change what is shown and typed. What is stored does not change.</source>
        <translation>Text geht von 80 bis 200&#x202f;%. Maßeinheiten ändern, was gezeigt und getippt wird. Was gespeichert ist, ändert sich nicht.</translation>
    </message>
    <message>
        <source>Keys for the whole window</source>
        <translation>Tasten für das ganze Fenster</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+1&lt;/kbd&gt; to &lt;kbd&gt;Ctrl+4&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+1&lt;/kbd&gt; bis &lt;kbd&gt;Ctrl+4&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>Today, History, Charts, Safety</source>
        <translation>Heute, Verlauf, Diagramme, Sicherheit</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation>Krisenhilfe</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+O&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+O&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+P&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+P&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>print the week</source>
        <translation>die Woche drucken</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+B&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+B&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>back up now</source>
        <translation>jetzt sichern</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>lock now, if there is a passphrase</source>
        <translation>jetzt sperren, wenn es eine Passphrase gibt</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>hide or show mood</source>
        <translation>Stimmung ausblenden oder zeigen</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+X&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+X&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+R&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+R&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>routines and days</source>
        <translation>Trainingspläne und Tage</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+D&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+D&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation>lockere Ausdauer</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+W&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+W&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>what you can do now</source>
        <translation>was du jetzt kannst</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+I&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+I&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>what the diary says</source>
        <translation>was das Tagebuch sagt</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+P&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+P&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>type in a sheet</source>
        <translation>ein Blatt abtippen</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;F1&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;F1&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>the chapter for this page</source>
        <translation>das Kapitel zu dieser Seite</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Esc&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Esc&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>back, close or cancel</source>
        <translation>zurück, schließen oder abbrechen</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Q&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Q&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>On a Mac, read Cmd for Ctrl. &lt;kbd&gt;Alt&lt;/kbd&gt; with a letter opens a menu.</source>
        <translation>Auf einem Mac lies Cmd statt Ctrl. &lt;kbd&gt;Alt&lt;/kbd&gt; mit einem Buchstaben öffnet ein Menü.</translation>
    </message>
    <message>
        <source>Keys on Today</source>
        <translation>Tasten auf Heute</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Enter&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Enter&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>log the set as shown</source>
        <translation>den Satz eintragen, wie er dasteht</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>log all sets of the lift that are left</source>
        <translation>alle übrigen Sätze der Übung eintragen</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;/&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;/&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>quick line</source>
        <translation>Schnellzeile</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+T&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+T&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>start or end the rest</source>
        <translation>die Pause starten oder beenden</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+S&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+S&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>short day</source>
        <translation>kurzer Tag</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+W&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+W&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>swap the lift</source>
        <translation>die Übung tauschen</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+A&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+A&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>add a lift</source>
        <translation>eine Übung hinzufügen</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+P&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+P&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>something hurts</source>
        <translation>etwas tut weh</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+R&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+R&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>how many more could you have done</source>
        <translation>wie viele mehr noch gegangen wären</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+U&lt;/kbd&gt; and &lt;kbd&gt;Alt+K&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+U&lt;/kbd&gt; und &lt;kbd&gt;Alt+K&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>use the load that is offered, or keep yours</source>
        <translation>das angebotene Gewicht nutzen oder deines behalten</translation>
    </message>
    <message>
        <source>Keys in this handbook</source>
        <translation>Tasten in diesem Handbuch</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;H&lt;/kbd&gt; and &lt;kbd&gt;Shift+H&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;H&lt;/kbd&gt; und &lt;kbd&gt;Shift+H&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>next heading, heading before</source>
        <translation>nächste Überschrift, Überschrift davor</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Tab&lt;/kbd&gt; and &lt;kbd&gt;Enter&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Tab&lt;/kbd&gt; und &lt;kbd&gt;Enter&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>go to a link, follow it</source>
        <translation>zu einem Link gehen, ihm folgen</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+Left&lt;/kbd&gt; and &lt;kbd&gt;Alt+Right&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+Left&lt;/kbd&gt; und &lt;kbd&gt;Alt+Right&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>back, forward</source>
        <translation>zurück, vorwärts</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Screenreader</translation>
    </message>
    <message>
        <source>Every control has a name, and a row of sets says its lift, its number and its target. Saving, undo and the end of a rest are said once, when the reader is done. A table stands behind each chart: &lt;kbd&gt;T&lt;/kbd&gt; shows it. The figures of the lifts are decoration, and the text beside them says all.</source>
        <translation>Jedes Bedienelement hat einen Namen, und eine Satzreihe sagt ihre Übung, ihre Nummer und ihr Ziel. Speichern, Rückgängig und das Ende einer Pause werden einmal gesagt, wenn der Screenreader fertig ist. Hinter jedem Diagramm steht eine Tabelle: &lt;kbd&gt;T&lt;/kbd&gt; zeigt sie. Die Figuren der Übungen sind Schmuck, und der Text daneben sagt alles.</translation>
    </message>
    <message>
        <source>There are no time limits. Colour is never the only sign.</source>
        <translation>Es gibt keine Zeitgrenzen. Farbe ist nie das einzige Zeichen.</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Zahlen und Datum</translation>
    </message>
    <message>
        <source>Both `12.5` and `12,5` can be typed. A number that can mean two things is asked about.</source>
        <translation>Du kannst `12.5` und `12,5` tippen. Bei einer Zahl, die zweierlei heißen kann, wird gefragt.</translation>
    </message>
</context>
<context>
    <name>handbook/statistics</name>
    <message>
        <source>What the statistics mean</source>
        <translation>Was die Statistik bedeutet</translation>
    </message>
    <message>
        <source>`Training &gt; What the diary says` is about you alone. It is slow to say something, on purpose.</source>
        <translation>`Training &gt; Was das Tagebuch sagt` handelt nur von dir. Es ist mit Absicht langsam damit, etwas zu sagen.</translation>
    </message>
    <message>
        <source>The page What the diary says.</source>
        <translation>Die Seite Was das Tagebuch sagt.</translation>
    </message>
    <message>
        <source>Why it says so little</source>
        <translation>Warum es so wenig sagt</translation>
    </message>
    <message>
        <source>A diary that is looked at every day will sooner or later show a difference where there is none. In a trial with made-up diaries this was so in 38 of 100 within a year. So your diary is looked at on a few set days only: day 42, day 84, day 168, and then every 168 days. That keeps the chance near 5 in 100.</source>
        <translation>Ein Tagebuch, das jeden Tag angesehen wird, zeigt früher oder später einen Unterschied, wo keiner ist. In einem Versuch mit ausgedachten Tagebüchern war das binnen eines Jahres in 38 von 100 so. Deshalb wird dein Tagebuch nur an wenigen festen Tagen angesehen: Tag 42, Tag 84, Tag 168 und dann alle 168 Tage. Das hält die Möglichkeit bei knapp 5 von 100.</translation>
    </message>
    <message>
        <source>Until then it says **Still collecting**. That is normal.</source>
        <translation>Bis dahin steht da **Sammelt noch**. Das ist normal.</translation>
    </message>
    <message>
        <source>What has to be there first</source>
        <translation>Was zuerst da sein muss</translation>
    </message>
    <message>
        <source>It asks for enough days with an evening rating, with training and without. It asks that your training days are not always the same weekdays. Else the two cannot be told apart. The card lists what is there and what is not yet.</source>
        <translation>Es verlangt genug Tage mit einer Bewertung am Abend, mit und ohne Training. Es verlangt, dass deine Trainingstage nicht immer dieselben Wochentage sind. Sonst lassen sich beide nicht trennen. Die Karte listet auf, was da ist und was noch nicht.</translation>
    </message>
    <message>
        <source>The evening after training</source>
        <translation>Der Abend nach dem Training</translation>
    </message>
    <message>
        <source>Evenings count from 17:00 on. The evening before is taken into account, because people train more after good days. The answer is a difference in points, with a likely range. If the range holds both more and less, it says **Too uncertain to call a difference.** That is an answer, and a common one.</source>
        <translation>Abende zählen ab 17:00. Der Abend davor wird eingerechnet, weil Menschen nach guten Tagen mehr trainieren. Die Antwort ist ein Unterschied in Punkten, mit einem wahrscheinlichen Bereich. Enthält der Bereich mehr und weniger, steht da **Zu unsicher, um von einem Unterschied zu sprechen.** Das ist eine Antwort, und eine häufige.</translation>
    </message>
    <message>
        <source>A difference is a pattern in your diary. It does not prove a cause. You may train on days that were going to be better anyway.</source>
        <translation>Ein Unterschied ist ein Muster in deinem Tagebuch. Er beweist keine Ursache. Vielleicht trainierst du an Tagen, die ohnehin besser geworden wären.</translation>
    </message>
    <message>
        <source>Before and after a session</source>
        <translation>Vor und nach einer Einheit</translation>
    </message>
    <message>
        <source>From ten sessions on you see how your rating moved. Sessions often begin below your usual level and would drift back by themselves. So a rise here is partly that.</source>
        <translation>Ab zehn Einheiten siehst du, wie sich deine Bewertung bewegt hat. Einheiten beginnen oft unter deinem üblichen Niveau und kämen von selbst dahin zurück. Ein Anstieg hier ist also zum Teil das.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>From twelve weeks on it says whether your mean mood has been rising, falling, or neither.</source>
        <translation>Ab zwölf Wochen sagt es, ob deine mittlere Stimmung gestiegen oder gesunken ist oder keines von beiden.</translation>
    </message>
    <message>
        <source>Coin-flip weeks</source>
        <translation>Münzwurf-Wochen</translation>
    </message>
    <message>
        <source>`Training &gt; Coin-flip weeks` are a small trial with yourself. For 6 or 12 weeks chance picks which of your days are training days. Your mood cannot pick them then, so this is the one way here to tell what training does to it.</source>
        <translation>`Training &gt; Münzwurf-Wochen` sind ein kleiner Versuch mit dir selbst. 6 oder 12 Wochen lang wählt der Zufall, welche deiner Tage Trainingstage sind. Deine Stimmung kann sie dann nicht aussuchen. Nur so lässt sich hier erkennen, was Training mit ihr macht.</translation>
    </message>
    <message>
        <source>You name at least five days you could train on, and two or three sessions.</source>
        <translation>Du nennst mindestens fünf Tage, an denen du trainieren könntest, und zwei oder drei Einheiten.</translation>
    </message>
    <message>
        <source>Chance never takes a session away and never adds one.</source>
        <translation>Der Zufall nimmt nie eine Einheit weg und fügt nie eine hinzu.</translation>
    </message>
    <message>
        <source>Any drawn day may be left out. It counts as drawn all the same.</source>
        <translation>Jeden gezogenen Tag darfst du auslassen. Er zählt trotzdem als gezogen.</translation>
    </message>
    <message>
        <source>You can stop at any time.</source>
        <translation>Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Exploring</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Here you compare days yourself. Two means and their days, nothing else. Whoever compares often enough finds something, so nothing here counts for or against anything.</source>
        <translation>Hier vergleichst du selbst Tage. Zwei Mittelwerte und ihre Tage, sonst nichts. Wer oft genug vergleicht, findet etwas, deshalb zählt hier nichts für oder gegen etwas.</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Wie das berechnet wird</translation>
    </message>
    <message>
        <source>Each card has **How this is worked out**. It names the method and its limits.</source>
        <translation>Jede Karte hat **Wie das berechnet wird**. Es nennt die Methode und ihre Grenzen.</translation>
    </message>
</context>
<context>
    <name>handbook/trouble</name>
    <message>
        <source>When something is wrong</source>
        <translation>Wenn etwas nicht stimmt</translation>
    </message>
    <message>
        <source>What was logged is on the disk before the next key. So first: very little can be lost.</source>
        <translation>Was eingetragen wurde, ist vor der nächsten Taste gespeichert. Also zuerst: Es kann nur sehr wenig verloren gehen.</translation>
    </message>
    <message>
        <source>LiftDesk says it could not open the diary</source>
        <translation>LiftDesk sagt, es konnte das Tagebuch nicht öffnen</translation>
    </message>
    <message>
        <source>A window says what is the matter and that nothing was changed. It offers the ways that fit:</source>
        <translation>Ein Fenster sagt, was los ist und dass nichts geändert wurde. Es bietet die Wege an, die passen:</translation>
    </message>
    <message>
        <source>**Try again**, after closing another program or connecting a disk.</source>
        <translation>**Erneut versuchen**, nachdem du ein anderes Programm geschlossen oder einen Datenträger angeschlossen hast.</translation>
    </message>
    <message>
        <source>**Restore** one of your backups. The old file is kept beside it under another name.</source>
        <translation>**Wiederherstellen** einer deiner Sicherungen. Die alte Datei bleibt unter einem anderen Namen daneben.</translation>
    </message>
    <message>
        <source>**Open to read only**, so that you can look and export.</source>
        <translation>**Nur zum Lesen öffnen**, damit du schauen und exportieren kannst.</translation>
    </message>
    <message>
        <source>**Save what can be read…** takes the entries out of a damaged file into a new one.</source>
        <translation>**Lesbares speichern…** holt die Einträge aus einer beschädigten Datei in eine neue.</translation>
    </message>
    <message>
        <source>**Open another file…** if the diary is somewhere else.</source>
        <translation>**Andere Datei öffnen…**, wenn das Tagebuch woanders ist.</translation>
    </message>
    <message>
        <source>**Show the folder**.</source>
        <translation>**Ordner zeigen**.</translation>
    </message>
    <message>
        <source>**Crisis help** works in this window too.</source>
        <translation>**Krisenhilfe** geht auch in diesem Fenster.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Es sagt</translation>
    </message>
    <message>
        <source>Likely reason</source>
        <translation>Wahrscheinlicher Grund</translation>
    </message>
    <message>
        <source>**This diary is open already**</source>
        <translation>**Dieses Tagebuch ist schon offen**</translation>
    </message>
    <message>
        <source>LiftDesk stands behind another window</source>
        <translation>LiftDesk steht hinter einem anderen Fenster</translation>
    </message>
    <message>
        <source>**Another program is using your diary**</source>
        <translation>**Ein anderes Programm nutzt dein Tagebuch**</translation>
    </message>
    <message>
        <source>a backup or sync program is at work</source>
        <translation>ein Sicherungs- oder Sync-Programm arbeitet</translation>
    </message>
    <message>
        <source>**The disk is full**</source>
        <translation>**Der Datenträger ist voll**</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>schaff etwas Platz und versuch es noch einmal</translation>
    </message>
    <message>
        <source>**Your diary is not where it was**</source>
        <translation>**Dein Tagebuch ist nicht, wo es war**</translation>
    </message>
    <message>
        <source>a stick or a folder is away</source>
        <translation>ein Stick oder ein Ordner ist weg</translation>
    </message>
    <message>
        <source>**Your diary is damaged**</source>
        <translation>**Dein Tagebuch ist beschädigt**</translation>
    </message>
    <message>
        <source>a backup can take its place</source>
        <translation>eine Sicherung kann an seine Stelle treten</translation>
    </message>
    <message>
        <source>**A newer LiftDesk wrote this diary**</source>
        <translation>**Ein neueres LiftDesk hat dieses Tagebuch geschrieben**</translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation>öffne es mit jener Version</translation>
    </message>
    <message>
        <source>**Your diary is encrypted**</source>
        <translation>**Dein Tagebuch ist verschlüsselt**</translation>
    </message>
    <message>
        <source>its passphrase opens it</source>
        <translation>seine Passphrase öffnet es</translation>
    </message>
    <message>
        <source>LiftDesk stopped by itself</source>
        <translation>LiftDesk hat von selbst aufgehört</translation>
    </message>
    <message>
        <source>The next start says so. What was saved is there. If a session was open, it is still open. A kill or a power cut is not called a fault.</source>
        <translation>Der nächste Start sagt es. Was gespeichert wurde, ist da. War eine Einheit offen, ist sie noch offen. Ein erzwungenes Beenden oder ein Stromausfall heißt nicht Fehler.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>If nobody expected what happened, a window says so. Everything that was saved is still there. **Copy the report** puts a text on the clipboard. It says where in the program it happened. It holds no weights, no notes and no answers of yours. Nothing is sent. You decide whom you give it to.</source>
        <translation>Hat niemand mit dem gerechnet, was geschah, sagt es ein Fenster. Alles Gespeicherte ist noch da. **Bericht kopieren** legt einen Text in die Zwischenablage. Er sagt, wo im Programm es passiert ist. Er enthält keine Gewichte, keine Notizen und keine Antworten von dir. Nichts wird gesendet. Du entscheidest, wem du ihn gibst.</translation>
    </message>
    <message>
        <source>An index was damaged</source>
        <translation>Ein Index war beschädigt</translation>
    </message>
    <message>
        <source>If only an index of the file was damaged, it is made anew by itself. Every entry is kept, and the old file too.</source>
        <translation>War nur ein Index der Datei beschädigt, wird er von selbst neu gemacht. Jeder Eintrag bleibt, und die alte Datei auch.</translation>
    </message>
    <message>
        <source>Check the file yourself</source>
        <translation>Die Datei selbst prüfen</translation>
    </message>
    <message>
        <source>`liftdesk check` says whether the data file is sound. `liftdesk rescue FILE TARGET` saves what can be read of a damaged one. See [the command line](command-line.md).</source>
        <translation>`liftdesk check` sagt, ob die Datendatei in Ordnung ist. `liftdesk rescue FILE TARGET` speichert, was in einer beschädigten lesbar ist. Siehe [die Befehlszeile](command-line.md).</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>Die Passphrase passt nicht</translation>
    </message>
    <message>
        <source>Capital letters count, and so does the language of the keyboard. Use the button in the field to see what is typed. A backup opens with the passphrase it was made with. Without any passphrase nobody can open it.</source>
        <translation>Großbuchstaben zählen, und die Sprache der Tastatur auch. Nimm den Knopf im Feld, um zu sehen, was getippt ist. Eine Sicherung öffnet sich mit der Passphrase, mit der sie gemacht wurde. Ohne irgendeine Passphrase kann sie niemand öffnen.</translation>
    </message>
    <message>
        <source>A number is not taken</source>
        <translation>Eine Zahl wird nicht angenommen</translation>
    </message>
    <message>
        <source>The field says what to type. For example, `1.250,5` has two separators: write `1250,5`.</source>
        <translation>Das Feld sagt, was du tippen sollst. Zum Beispiel hat `1.250,5` zwei Trennzeichen: Schreib `1250,5`.</translation>
    </message>
    <message>
        <source>Help that a person gives</source>
        <translation>Hilfe von einem Menschen</translation>
    </message>
    <message>
        <source>`Help &gt; About LiftDesk` has the versions and places, with a button that copies them. Send that along when you ask somebody.</source>
        <translation>`Hilfe &gt; Über LiftDesk` hat die Versionen und Orte, mit einem Knopf, der sie kopiert. Schick das mit, wenn du jemanden fragst.</translation>
    </message>
</context>
<context>
    <name>handbook/two-computers</name>
    <message>
        <source>Two computers</source>
        <translation>Zwei Computer</translation>
    </message>
    <message>
        <source>If you use LiftDesk on two computers, you end up with two diaries sooner or later. They can be joined.</source>
        <translation>Nutzt du LiftDesk auf zwei Computern, hast du früher oder später zwei Tagebücher. Sie lassen sich vereinen.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Bring a backup or the data file of the other computer here, on a stick or in a folder.</source>
        <translation>Bring eine Sicherung oder die Datendatei des anderen Computers hierher, auf einem Stick oder in einem Ordner.</translation>
    </message>
    <message>
        <source>On the page **Safety**, open **Another computer**.</source>
        <translation>Auf der Seite **Sicherheit** öffne **Anderer Computer**.</translation>
    </message>
    <message>
        <source>Choose the file. You see what comes in, what goes, and what differs.</source>
        <translation>Wähl die Datei. Du siehst, was hereinkommt, was geht und was verschieden ist.</translation>
    </message>
    <message>
        <source>Where both changed the same thing, the newest one is chosen. You can choose the other.</source>
        <translation>Wo beide dasselbe geändert haben, ist das Neueste gewählt. Du kannst das andere wählen.</translation>
    </message>
    <message>
        <source>Press **Merge**. A backup is made first, and &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it all back.</source>
        <translation>Drück **Zusammenführen**. Zuerst entsteht eine Sicherung, und &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; nimmt alles zurück.</translation>
    </message>
    <message>
        <source>A deletion is a change too: what was deleted there later goes here.</source>
        <translation>Auch Löschen ist eine Änderung: Was dort später gelöscht wurde, geht hier.</translation>
    </message>
    <message>
        <source>Then do the same the other way round, or copy the merged diary over.</source>
        <translation>Dann mach dasselbe andersherum oder kopier das zusammengeführte Tagebuch hinüber.</translation>
    </message>
    <message>
        <source>A synced folder</source>
        <translation>Ein synchronisierter Ordner</translation>
    </message>
    <message>
        <source>A diary in a synced folder works, if you close it on one computer before you open it on the other. While it is open, a small file beside it says which computer has it. The other computer then says on which one it is open, and offers to read only.</source>
        <translation>Ein Tagebuch in einem synchronisierten Ordner geht, wenn du es auf dem einen Computer schließt, bevor du es auf dem anderen öffnest. Solange es offen ist, sagt eine kleine Datei daneben, welcher Computer es hat. Der andere Computer sagt dann, auf welchem es offen ist, und bietet an, nur zu lesen.</translation>
    </message>
    <message>
        <source>If both wrote at once, the sync program makes a copy with an odd name. LiftDesk sees it at the start and offers to merge it.</source>
        <translation>Haben beide zugleich geschrieben, legt das Sync-Programm eine Kopie mit einem seltsamen Namen an. LiftDesk sieht sie beim Start und bietet an, sie zusammenzuführen.</translation>
    </message>
    <message>
        <source>If another file appears in its place</source>
        <translation>Wenn an seiner Stelle eine andere Datei auftaucht</translation>
    </message>
    <message>
        <source>If a sync puts another file where your open diary was, nothing is written over it. Yours is kept, and the new one is offered beside it.</source>
        <translation>Legt ein Sync eine andere Datei dorthin, wo dein offenes Tagebuch war, wird nichts darüber geschrieben. Deines bleibt, und das neue wird daneben angeboten.</translation>
    </message>
    <message>
        <source>A USB stick</source>
        <translation>Ein USB-Stick</translation>
    </message>
    <message>
        <source>A diary on a stick works the same way. Do not pull the stick out while the diary is open. What was saved is safe even then, but the rest of the stick may not be.</source>
        <translation>Ein Tagebuch auf einem Stick geht genauso. Zieh den Stick nicht heraus, solange das Tagebuch offen ist. Was gespeichert wurde, ist auch dann sicher, aber der Rest des Sticks vielleicht nicht.</translation>
    </message>
</context>
<context>
    <name>handbook/what-it-is</name>
    <message>
        <source>What LiftDesk is, and what it is not</source>
        <translation>Was LiftDesk ist und was nicht</translation>
    </message>
    <message>
        <source>LiftDesk is a diary for people who lift weights for their mind. It plans two or three short sessions a week. It takes down what you did and how you felt. It shows both over time.</source>
        <translation>LiftDesk ist ein Tagebuch für Menschen, die für ihre Seele Gewichte heben. Es plant zwei oder drei kurze Einheiten pro Woche. Es hält fest, was du gemacht und wie du dich gefühlt hast. Es zeigt beides über die Zeit.</translation>
    </message>
    <message>
        <source>The page Today with a check-in, a session of five lifts and the week.</source>
        <translation>Die Seite Heute mit einem Check-in, einer Einheit mit fünf Übungen und der Woche.</translation>
    </message>
    <message>
        <source>Four pages</source>
        <translation>Vier Seiten</translation>
    </message>
    <message>
        <source>**Today** has the check-in, the next session and the week.</source>
        <translation>**Heute** hat den Check-in, die nächste Einheit und die Woche.</translation>
    </message>
    <message>
        <source>**History** has all that you wrote down. You can find it, change it and delete it there.</source>
        <translation>Der **Verlauf** hat alles, was du aufgeschrieben hast. Dort kannst du es finden, ändern und löschen.</translation>
    </message>
    <message>
        <source>**Charts** draw your lifts, your mood and your weeks on one line of time.</source>
        <translation>**Diagramme** zeichnen deine Übungen, deine Stimmung und deine Wochen auf einer Zeitachse.</translation>
    </message>
    <message>
        <source>**Safety** has help first, then signs to stop, then your data.</source>
        <translation>**Sicherheit** hat zuerst Hilfe, dann Zeichen aufzuhören, dann deine Daten.</translation>
    </message>
    <message>
        <source>The keys &lt;kbd&gt;Ctrl+1&lt;/kbd&gt; to &lt;kbd&gt;Ctrl+4&lt;/kbd&gt; open them. Smaller pages open inside these four. &lt;kbd&gt;Esc&lt;/kbd&gt; leads back.</source>
        <translation>Die Tasten &lt;kbd&gt;Ctrl+1&lt;/kbd&gt; bis &lt;kbd&gt;Ctrl+4&lt;/kbd&gt; öffnen sie. Kleinere Seiten öffnen sich in diesen vier. &lt;kbd&gt;Esc&lt;/kbd&gt; führt zurück.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Was es nicht tut</translation>
    </message>
    <message>
        <source>It is no medical device. It does not diagnose or treat anything, and it does not replace care.</source>
        <translation>Es ist kein Medizinprodukt. Es stellt keine Diagnose, behandelt nichts und ersetzt keine Behandlung.</translation>
    </message>
    <message>
        <source>It cannot call anyone for you. It holds no code that could reach a network.</source>
        <translation>Es kann niemanden für dich anrufen. Es enthält keinen Code, der ein Netzwerk erreichen könnte.</translation>
    </message>
    <message>
        <source>It keeps no count of days in a row. A day without training is a rest day, and rest days count as done.</source>
        <translation>Es zählt keine Tage hintereinander. Ein Tag ohne Training ist ein Ruhetag, und Ruhetage zählen als gemacht.</translation>
    </message>
    <message>
        <source>It says nothing about body weight as a goal.</source>
        <translation>Es sagt nichts über Körpergewicht als Ziel.</translation>
    </message>
    <message>
        <source>It gives no medical advice. Please talk to a doctor first if you have a medical condition.</source>
        <translation>Es gibt keinen medizinischen Rat. Bitte sprich zuerst mit einem Arzt oder einer Ärztin, wenn du eine Erkrankung hast.</translation>
    </message>
    <message>
        <source>Where your diary is</source>
        <translation>Wo dein Tagebuch ist</translation>
    </message>
    <message>
        <source>Your diary is one file on this computer. Only you can read it. No account is asked for, and nothing is sent. The page **Safety** shows where the file is. More on that is in [Backups, trash and moving](keeping.md).</source>
        <translation>Dein Tagebuch ist eine Datei auf diesem Computer. Nur du kannst es lesen. Es wird kein Konto verlangt, und nichts wird gesendet. Die Seite **Sicherheit** zeigt, wo die Datei ist. Mehr dazu steht unter [Sicherungen, Papierkorb und Umzug](keeping.md).</translation>
    </message>
    <message>
        <source>What studies found</source>
        <translation>Was Studien fanden</translation>
    </message>
    <message>
        <source>`Help &gt; What studies found` has the numbers, their ranges and how sure they are. In short: on average, strength training goes along with a drop in low mood, and a smaller one in anxiety. Results differ a lot between people and between studies. In the few trials that were least open to bias the difference was small and uncertain. Nobody knows your own result beforehand.</source>
        <translation>`Hilfe &gt; Was Studien fanden` hat die Zahlen, ihre Bereiche und wie sicher sie sind. Kurz: Im Durchschnitt geht Krafttraining mit einem Rückgang gedrückter Stimmung einher und mit einem kleineren bei Angst. Die Ergebnisse unterscheiden sich stark zwischen Menschen und zwischen Studien. In den wenigen am wenigsten verzerrungsanfälligen Studien war der Unterschied klein und unsicher. Niemand kennt dein eigenes Ergebnis vorher.</translation>
    </message>
    <message>
        <source>Training may help some people feel better, next to usual care. It does not replace a doctor, therapy or medicine. Please do not stop a medicine because of this program.</source>
        <translation>Training kann manchen Menschen helfen, sich besser zu fühlen, neben der üblichen Behandlung. Es ersetzt weder Arzt noch Therapie noch Medikamente. Bitte setz kein Medikament wegen dieses Programms ab.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Schau dich zuerst um</translation>
    </message>
    <message>
        <source>On an empty diary, **Explore with sample data** opens months of an invented diary in a file of its own. Try anything there. `File &gt; Leave the sample data` brings you back to yours, to where you were, and removes the sample data.</source>
        <translation>In einem leeren Tagebuch öffnet **Mit Beispieldaten erkunden** Monate eines erfundenen Tagebuchs in einer eigenen Datei. Probier dort alles aus. `Datei &gt; Beispieldaten verlassen` bringt dich zurück zu deinem, dorthin, wo du warst, und entfernt die Beispieldaten.</translation>
    </message>
</context>
</TS>
