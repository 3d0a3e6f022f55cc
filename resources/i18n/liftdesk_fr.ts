<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The diary</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal technique</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About LiftDesk</source>
        <translation>À propos de LiftDesk</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>LiftDesk {version}: a calm, offline training and mood diary.</source>
        <translation>LiftDesk {version}&#xa0;: un journal d’entraînement et d’humeur, calme et hors ligne.</translation>
    </message>
    <message>
        <source>It is a diary. It is not a medical device, does not diagnose or treat any condition, and does not replace care.</source>
        <translation>C’est un journal. Ce n’est pas un dispositif médical, il ne diagnostique ni ne traite aucun problème de santé et ne remplace pas des soins.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3: their libraries are files of their own in the program&apos;s folder, and you may replace them with your own builds.</source>
        <translation>Logiciel libre sous licence MIT. Il utilise Qt et PySide6 sous LGPL, version 3&#xa0;: leurs bibliothèques sont des fichiers à part dans le dossier du programme, et vous pouvez les remplacer par vos propres versions.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Where it keeps things</source>
        <translation>Où sont les fichiers</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>E&amp;ntraînement</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exporter en &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Print week…</source>
        <translation>Imprimer la semai&amp;ne…</translation>
    </message>
    <message>
        <source>One-page &amp;summary…</source>
        <translation>Rés&amp;umé d’une page…</translation>
    </message>
    <message>
        <source>Leave the sample &amp;data</source>
        <translation>Quitter les &amp;données d’exemple</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <source>&amp;Find or do…</source>
        <translation>&amp;Trouver ou faire…</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Corbeille</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Doublons</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>I&amp;mportations</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Thème du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème s&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Kilograms</source>
        <translation>&amp;Kilogrammes</translation>
    </message>
    <message>
        <source>&amp;Pounds</source>
        <translation>&amp;Livres</translation>
    </message>
    <message>
        <source>&amp;Two sessions a week</source>
        <translation>&amp;Deux séances par semaine</translation>
    </message>
    <message>
        <source>T&amp;hree sessions a week</source>
        <translation>T&amp;rois séances par semaine</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>Hide &amp;mood</source>
        <translation>Masquer l’&amp;humeur</translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation>&amp;Exercices</translation>
    </message>
    <message>
        <source>&amp;Routines and days</source>
        <translation>&amp;Programmes et jours</translation>
    </message>
    <message>
        <source>&amp;Places and equipment</source>
        <translation>&amp;Lieux et matériel</translation>
    </message>
    <message>
        <source>Easy &amp;cardio</source>
        <translation>C&amp;ardio facile</translation>
    </message>
    <message>
        <source>&amp;What you can do now</source>
        <translation>&amp;Ce que vous savez faire</translation>
    </message>
    <message>
        <source>What the &amp;diary says</source>
        <translation>Ce que dit le &amp;journal</translation>
    </message>
    <message>
        <source>Coin-&amp;flip weeks</source>
        <translation>Semaines à pile ou &amp;face</translation>
    </message>
    <message>
        <source>&amp;Type in a sheet</source>
        <translation>&amp;Saisir une feuille</translation>
    </message>
    <message>
        <source>Read a &amp;scanned sheet</source>
        <translation>Lire une feuille &amp;numérisée</translation>
    </message>
    <message>
        <source>Planned days as a &amp;calendar file…</source>
        <translation>Jours prévus en fichier calen&amp;drier…</translation>
    </message>
    <message>
        <source>&amp;Crisis help</source>
        <translation>Aide en &amp;crise</translation>
    </message>
    <message>
        <source>What &amp;studies found</source>
        <translation>Ce que disent les &amp;études</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis cla&amp;vier</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>Re&amp;faire la configuration…</translation>
    </message>
    <message>
        <source>What each &amp;tab is for</source>
        <translation>À quoi sert chaque &amp;onglet</translation>
    </message>
    <message>
        <source>Look at &amp;sample data</source>
        <translation>Voir des &amp;données d’exemple</translation>
    </message>
    <message>
        <source>&amp;About LiftDesk</source>
        <translation>À &amp;propos de LiftDesk</translation>
    </message>
</context>
<context>
    <name>ActivityChoice</name>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
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
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>In your own words, such as gardening</source>
        <translation>Avec vos mots, par exemple jardinage</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio facile</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>Write down easy cardio</source>
        <translation>Noter du cardio facile</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation>Test de la parole</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this easy cardio</source>
        <translation>Ajouter ce cardio facile</translation>
    </message>
    <message>
        <source>Distance ({unit})</source>
        <translation>Distance ({unit})</translation>
    </message>
    <message>
        <source>How talking went</source>
        <translation>Comment allait la parole</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Skip this question</source>
        <translation>Passer cette question</translation>
    </message>
    <message>
        <source>Question {n}, {text}: {answer}</source>
        <translation>Question {n}, {text}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passée</translation>
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
        <translation>Dix minutes depuis votre séance. Comment vous sentez-vous maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Restore a backup ({n})</source>
        <translation>Restaurer une sauvegarde ({n})</translation>
    </message>
    <message>
        <source>There is no backup in the folder beside the diary.</source>
        <translation>Il n’y a pas de sauvegarde dans le dossier à côté du journal.</translation>
    </message>
    <message>
        <source>Restore from another place…</source>
        <translation>Restaurer depuis un autre endroit…</translation>
    </message>
    <message>
        <source>The file that cannot be opened is kept beside it under another name, as it is.</source>
        <translation>Le fichier qui ne s’ouvre pas est gardé à côté sous un autre nom, tel quel.</translation>
    </message>
    <message>
        <source>The diary itself may be sound. A backup goes into a new file that you name; the diary stays where it is.</source>
        <translation>Le journal lui-même est peut-être intact. Une sauvegarde va dans un nouveau fichier que vous nommez&#xa0;; le journal reste où il est.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore the backup of {when}, {size}</source>
        <translation>Restaurer la sauvegarde de {when}, {size}</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>Regarder dans la sauvegarde de {when}</translation>
    </message>
    <message>
        <source>Check the backup of {when}</source>
        <translation>Vérifier la sauvegarde de {when}</translation>
    </message>
    <message>
        <source>Save a copy of the backup of {when}</source>
        <translation>Enregistrer une copie de la sauvegarde de {when}</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Restaurer la sauvegarde de {when}</translation>
    </message>
    <message>
        <source>Restore the backup of {when} now</source>
        <translation>Restaurer maintenant la sauvegarde de {when}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Leave the diary as it is</source>
        <translation>Laisser le journal tel quel</translation>
    </message>
    <message>
        <source>Yes, restore it</source>
        <translation>Oui, la restaurer</translation>
    </message>
    <message>
        <source>This backup takes the place of the diary. The diary as it is now is kept in this list, and restoring that one takes everything back.</source>
        <translation>Cette sauvegarde prend la place du journal. Le journal tel qu’il est maintenant est gardé dans cette liste&#xa0;; le restaurer ramène tout.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Whole copies of the diary beside it, each checked when it is written. Older ones thin out by days, weeks and months; those before a large change stay.</source>
        <translation>Des copies entières du journal, à côté de lui, chacune vérifiée quand elle est écrite. Les plus anciennes s’espacent par jours, semaines et mois&#xa0;; celles d’avant un grand changement restent.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Restore from another place…</source>
        <translation>Restaurer depuis un autre endroit…</translation>
    </message>
    <message>
        <source>Backups are listed here. The first is made once something is logged.</source>
        <translation>Les sauvegardes sont listées ici. La première se fait dès que quelque chose est noté.</translation>
    </message>
    <message>
        <source>Checking the backup of {when}…</source>
        <translation>Vérification de la sauvegarde de {when}…</translation>
    </message>
    <message>
        <source>The backup of {when} works: it was brought back and compared.</source>
        <translation>La sauvegarde de {when} fonctionne&#xa0;: elle a été relue et comparée.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <source>The copy is {name}.</source>
        <translation>La copie s’appelle {name}.</translation>
    </message>
    <message>
        <source>Checking the backup before it is restored…</source>
        <translation>Vérification de la sauvegarde avant de la restaurer…</translation>
    </message>
    <message>
        <source>No more copies are made there. Those that are there stay.</source>
        <translation>Plus aucune copie n’est faite là. Celles qui y sont restent.</translation>
    </message>
    <message>
        <source>Checking the newest copy…</source>
        <translation>Vérification de la copie la plus récente…</translation>
    </message>
    <message>
        <source>The newest copy works: it was brought back and compared.</source>
        <translation>La copie la plus récente fonctionne&#xa0;: elle a été relue et comparée.</translation>
    </message>
    <message>
        <source>One moment, please: something is being worked on.</source>
        <translation>Un instant, s’il vous plaît&#xa0;: une tâche est en cours.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BoutFields</name>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes of easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance ({unit})</source>
        <translation>Distance ({unit})</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation>Test de la parole</translation>
    </message>
    <message>
        <source>Note on it</source>
        <translation>Note à ce sujet</translation>
    </message>
    <message>
        <source>Take it out of this entry</source>
        <translation>Le retirer de cette entrée</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio facile</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Séance {code}</translation>
    </message>
</context>
<context>
    <name>Cardio</name>
    <message>
        <source>Easy walk</source>
        <translation>Marche facile</translation>
    </message>
    <message>
        <source>Easy ride</source>
        <translation>Vélo facile</translation>
    </message>
    <message>
        <source>Easy swim</source>
        <translation>Natation facile</translation>
    </message>
    <message>
        <source>Easy row</source>
        <translation>Rameur facile</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Natation</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rameur</translation>
    </message>
    <message>
        <source>Could sing</source>
        <translation>Pouvoir chanter</translation>
    </message>
    <message>
        <source>Could talk</source>
        <translation>Pouvoir parler</translation>
    </message>
    <message>
        <source>Few words</source>
        <translation>Peu de mots</translation>
    </message>
    <message>
        <source>You could go a little faster, if you like.</source>
        <translation>Vous pourriez aller un peu plus vite, si vous voulez.</translation>
    </message>
    <message>
        <source>This is the right pace.</source>
        <translation>C’est la bonne allure.</translation>
    </message>
    <message>
        <source>Slow down a little, until you can talk in full sentences.</source>
        <translation>Ralentissez un peu, jusqu’à pouvoir parler en phrases entières.</translation>
    </message>
    <message>
        <source>Right pace: you can talk in full sentences, but not sing.</source>
        <translation>Bonne allure&#xa0;: vous pouvez parler en phrases entières, mais pas chanter.</translation>
    </message>
    <message>
        <source>at {n} min {answer}</source>
        <translation>à {n} min {answer}</translation>
    </message>
    <message>
        <source>Talk test: {answers}</source>
        <translation>Test de la parole&#xa0;: {answers}</translation>
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
            <numerusform>{n} minute cette semaine</numerusform>
            <numerusform>{n} minutes cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>min this week</source>
        <translation>min cette semaine</translation>
    </message>
    <message>
        <source>{n} of {aim} minutes</source>
        <translation>{n} minutes sur {aim}</translation>
    </message>
    <message>
        <source>of {aim} min this week</source>
        <translation>min sur {aim} cette semaine</translation>
    </message>
    <message>
        <source>By age (Tanaka)</source>
        <translation>Par l’âge (Tanaka)</translation>
    </message>
    <message>
        <source>By age (Fox)</source>
        <translation>Par l’âge (Fox)</translation>
    </message>
    <message>
        <source>By age (Gulati, from women)</source>
        <translation>Par l’âge (Gulati, chez des femmes)</translation>
    </message>
    <message>
        <source>Measured maximum</source>
        <translation>Maximum mesuré</translation>
    </message>
    <message>
        <source>Heart-rate reserve</source>
        <translation>Réserve de fréquence cardiaque</translation>
    </message>
    <message>
        <source>208 − 0.7 × age. Tanaka and others 2001, from 351 studies.</source>
        <translation>208 − 0,7 × âge. Tanaka et autres 2001, d’après 351 études.</translation>
    </message>
    <message>
        <source>220 − age. Fox and others 1971; widely printed, but no study of its own stands behind it.</source>
        <translation>220 − âge. Fox et autres 1971&#xa0;; très répandue, mais aucune étude propre ne l’appuie.</translation>
    </message>
    <message>
        <source>206 − 0.88 × age. Gulati and others 2010, from 5,437 women without symptoms.</source>
        <translation>206 − 0,88 × âge. Gulati et autres 2010, chez 5 437 femmes sans symptômes.</translation>
    </message>
    <message>
        <source>A maximum measured on you, such as in an exercise test.</source>
        <translation>Un maximum mesuré sur vous, par exemple lors d’un test d’effort.</translation>
    </message>
    <message>
        <source>The share of what lies between resting and highest rate. Karvonen 1957.</source>
        <translation>La part de ce qui sépare la fréquence de repos de la plus haute. Karvonen 1957.</translation>
    </message>
    <message>
        <source>{low} to {high} beats a minute</source>
        <translation>{low} à {high} battements par minute</translation>
    </message>
    <message>
        <source>{low} to {high} of the reserve up to a maximum of {maximum} ({formula}).</source>
        <translation>{low} à {high} de la réserve jusqu’à un maximum de {maximum} ({formula}).</translation>
    </message>
    <message>
        <source>{low} to {high} of a maximum of {maximum}.</source>
        <translation>{low} à {high} d’un maximum de {maximum}.</translation>
    </message>
    <message>
        <source>No formula is in it. The talk test still comes first.</source>
        <translation>Aucune formule n’y entre. Le test de la parole passe toujours en premier.</translation>
    </message>
    <message>
        <source>± {spread}: your own maximum may well be {spread} beats higher or lower, which moves the band by about {moved}. The talk test comes first.</source>
        <translation>± {spread}&#xa0;: votre propre maximum peut bien être de {spread} battements plus haut ou plus bas, ce qui déplace la plage d’environ {moved}. Le test de la parole passe en premier.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>by age, Tanaka</source>
        <translation>par l’âge, Tanaka</translation>
    </message>
    <message>
        <source>Beta-blockers and some other medicines hold the heart rate down, so numbers from a formula do not fit. Talking tells you what you need. Please leave your medicine as it is, and ask your doctor or pharmacist what effort suits you.</source>
        <translation>Les bêta-bloquants et quelques autres médicaments retiennent la fréquence cardiaque&#xa0;: les chiffres d’une formule ne conviennent donc pas. La parole vous dit ce qu’il vous faut. Ne changez rien à votre médicament, et demandez à votre médecin ou pharmacien quel effort vous convient.</translation>
    </message>
    <message>
        <source>Source: Mayo Clinic, Beta blockers and exercise, 2023</source>
        <translation>Source&#xa0;: Mayo Clinic, Beta blockers and exercise, 2023</translation>
    </message>
</context>
<context>
    <name>CardioCard</name>
    <message>
        <source>Easy cardio (Zone 2)</source>
        <translation>Cardio facile (Zone 2)</translation>
    </message>
    <message>
        <source>Add minutes</source>
        <translation>Ajouter des minutes</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio facile</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>{activity}: the timer was left open.</source>
        <translation>{activity}&#xa0;: le minuteur est resté ouvert.</translation>
    </message>
    <message>
        <source>How is talking going?</source>
        <translation>Comment se passe la parole&#xa0;?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>{activity} paused at {time}.</source>
        <translation>{activity} en pause à {time}.</translation>
    </message>
    <message>
        <source>{activity} under way, {time}.</source>
        <translation>{activity} en cours, {time}.</translation>
    </message>
    <message>
        <source>{action}, easy cardio</source>
        <translation>{action}, cardio facile</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation>Test de la parole</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add these minutes</source>
        <translation>Ajouter ces minutes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CardioPage</name>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio facile</translation>
    </message>
    <message>
        <source>Easy and steady: you can talk in full sentences, but not sing. Often called Zone 2, though that name has no single meaning.</source>
        <translation>Facile et régulier&#xa0;: vous pouvez parler en phrases entières, mais pas chanter. Souvent appelé Zone 2, mais ce nom n’a pas un sens unique.</translation>
    </message>
    <message>
        <source>{minutes} added to {day}.</source>
        <translation>Ajouté au {day}&#xa0;: {minutes}.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Goblet squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Goblet squat</translation>
    </message>
    <message>
        <source>Dumbbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Développé couché haltères</translation>
    </message>
    <message>
        <source>Dumbbell bent-over row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rowing haltères buste penché</translation>
    </message>
    <message>
        <source>Walking lunge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Fentes marchées</translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Dumbbell Romanian deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Soulevé de terre roumain haltères</translation>
    </message>
    <message>
        <source>Dumbbell overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Développé épaules haltères</translation>
    </message>
    <message>
        <source>Lat pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Tirage vertical</translation>
    </message>
    <message>
        <source>Step-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Step-up</translation>
    </message>
    <message>
        <source>Side plank</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Planche latérale</translation>
    </message>
    <message>
        <source>Barbell back squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Squat barre</translation>
    </message>
    <message>
        <source>Barbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Développé couché barre</translation>
    </message>
    <message>
        <source>Barbell deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Soulevé de terre barre</translation>
    </message>
    <message>
        <source>Barbell overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Développé militaire barre</translation>
    </message>
    <message>
        <source>Barbell bent-over row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rowing barre buste penché</translation>
    </message>
    <message>
        <source>Barbell Romanian deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Soulevé de terre roumain barre</translation>
    </message>
    <message>
        <source>Pull-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Traction pronation</translation>
    </message>
    <message>
        <source>Chin-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Traction supination</translation>
    </message>
    <message>
        <source>Assisted pull-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Traction assistée</translation>
    </message>
    <message>
        <source>Push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Pompes</translation>
    </message>
    <message>
        <source>Dip</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Dips</translation>
    </message>
    <message>
        <source>Leg press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Presse à cuisses</translation>
    </message>
    <message>
        <source>Seated cable row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Tirage horizontal poulie</translation>
    </message>
    <message>
        <source>One-arm dumbbell row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rowing haltère à un bras</translation>
    </message>
    <message>
        <source>Split squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Split squat</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Pont fessier</translation>
    </message>
    <message>
        <source>Hip thrust</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Hip thrust</translation>
    </message>
    <message>
        <source>Farmer&apos;s walk</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Marche du fermier</translation>
    </message>
    <message>
        <source>Dead bug</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Dead bug</translation>
    </message>
    <message>
        <source>Calf raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Extensions mollets</translation>
    </message>
    <message>
        <source>Dumbbell curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Curl haltères</translation>
    </message>
    <message>
        <source>Bodyweight squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Squat au poids du corps</translation>
    </message>
    <message>
        <source>Bulgarian split squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Squat bulgare</translation>
    </message>
    <message>
        <source>Kettlebell goblet squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Goblet squat kettlebell</translation>
    </message>
    <message>
        <source>Barbell front squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Front squat barre</translation>
    </message>
    <message>
        <source>Sit-to-stand</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Assis-debout</translation>
    </message>
    <message>
        <source>Band squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Squat élastique</translation>
    </message>
    <message>
        <source>Leg extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Leg extension</translation>
    </message>
    <message>
        <source>Kettlebell deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Soulevé de terre kettlebell</translation>
    </message>
    <message>
        <source>Kettlebell swing</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Swing kettlebell</translation>
    </message>
    <message>
        <source>Trap-bar deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Soulevé de terre trap bar</translation>
    </message>
    <message>
        <source>Single-leg glute bridge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Pont fessier sur une jambe</translation>
    </message>
    <message>
        <source>Back extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Extension lombaire</translation>
    </message>
    <message>
        <source>Lying leg curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Leg curl allongé</translation>
    </message>
    <message>
        <source>Seated leg curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Leg curl assis</translation>
    </message>
    <message>
        <source>Cable pull-through</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Pull-through poulie</translation>
    </message>
    <message>
        <source>Band Romanian deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Soulevé de terre roumain élastique</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Fente arrière</translation>
    </message>
    <message>
        <source>Barbell lunge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Fente barre</translation>
    </message>
    <message>
        <source>Wall push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Pompes au mur</translation>
    </message>
    <message>
        <source>Incline push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Pompes mains surélevées</translation>
    </message>
    <message>
        <source>Incline dumbbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Développé incliné haltères</translation>
    </message>
    <message>
        <source>Incline barbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Développé incliné barre</translation>
    </message>
    <message>
        <source>Machine chest press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Développé couché machine</translation>
    </message>
    <message>
        <source>Band chest press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Développé poitrine élastique</translation>
    </message>
    <message>
        <source>Cable chest press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Développé poitrine poulie</translation>
    </message>
    <message>
        <source>Dumbbell floor press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Floor press haltères</translation>
    </message>
    <message>
        <source>Inverted row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rowing inversé</translation>
    </message>
    <message>
        <source>Band row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rowing élastique</translation>
    </message>
    <message>
        <source>Machine row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rowing machine</translation>
    </message>
    <message>
        <source>Kettlebell row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rowing kettlebell</translation>
    </message>
    <message>
        <source>Chest-supported dumbbell row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Rowing haltères buste appuyé</translation>
    </message>
    <message>
        <source>Face pull</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Face pull</translation>
    </message>
    <message>
        <source>Straight-arm pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Pull-over bras tendus poulie</translation>
    </message>
    <message>
        <source>Kettlebell overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Développé épaules kettlebell</translation>
    </message>
    <message>
        <source>Machine shoulder press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Développé épaules machine</translation>
    </message>
    <message>
        <source>Band overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Développé épaules élastique</translation>
    </message>
    <message>
        <source>Pike push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Pompes piquées</translation>
    </message>
    <message>
        <source>Machine pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Tirage vertical machine</translation>
    </message>
    <message>
        <source>Band pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Tirage vertical élastique</translation>
    </message>
    <message>
        <source>Band-assisted pull-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Traction avec élastique</translation>
    </message>
    <message>
        <source>Suitcase carry</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Suitcase carry</translation>
    </message>
    <message>
        <source>Goblet carry</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Goblet carry</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Bird dog</translation>
    </message>
    <message>
        <source>Pallof press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Pallof press</translation>
    </message>
    <message>
        <source>Hanging knee raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Relevé de genoux suspendu</translation>
    </message>
    <message>
        <source>Cable crunch</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Crunch poulie</translation>
    </message>
    <message>
        <source>Crunch</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Crunch</translation>
    </message>
    <message>
        <source>Bodyweight calf raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Extensions mollets au poids du corps</translation>
    </message>
    <message>
        <source>Seated calf raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Extensions mollets assis</translation>
    </message>
    <message>
        <source>Calf press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Mollets à la presse</translation>
    </message>
    <message>
        <source>Barbell curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Curl barre</translation>
    </message>
    <message>
        <source>Hammer curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Curl marteau</translation>
    </message>
    <message>
        <source>Triceps pushdown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Extension triceps poulie</translation>
    </message>
    <message>
        <source>Overhead triceps extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Extension triceps au-dessus de la tête</translation>
    </message>
    <message>
        <source>Lateral raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Élévations latérales</translation>
    </message>
    <message>
        <source>Cable curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Curl poulie</translation>
    </message>
    <message>
        <source>Lying triceps extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Extension triceps allongé</translation>
    </message>
    <message>
        <source>Close-grip bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Développé couché prise serrée</translation>
    </message>
    <message>
        <source>Technique: NSCA, Essentials of Strength Training and Conditioning, 4th ed. (2016), chapters 15 and 16; the words are LiftDesk&apos;s own.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Technique&#xa0;: NSCA, Essentials of Strength Training and Conditioning, 4e éd. (2016), chapitres 15 et 16&#xa0;; les mots sont ceux de LiftDesk.</translation>
    </message>
    <message>
        <source>Ranges and rests: ACSM position stand, Progression models in resistance training for healthy adults (2009): 8-12 repetitions, 2-3 sets, one to two minutes of rest for novices.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Fourchettes et repos&#xa0;: position de l’ACSM, Progression models in resistance training for healthy adults (2009)&#xa0;: 8-12 répétitions, 2-3 séries, une à deux minutes de repos pour les débutants.</translation>
    </message>
    <message>
        <source>Leaving a lift out while it hurts is caution, not a finding: nothing here says what a pain is.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Laisser un exercice de côté tant qu’il fait mal est de la prudence, pas un constat&#xa0;: rien ici ne dit ce qu’est une douleur.</translation>
    </message>
    <message>
        <source>Hold one dumbbell upright against your chest, both hands under its top end. Feet a little wider than your hips, toes slightly out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez un haltère debout contre la poitrine, les deux mains sous son extrémité haute. Pieds un peu plus écartés que les hanches, pointes légèrement vers l’extérieur.</translation>
    </message>
    <message>
        <source>Sit down between your heels until your thighs are about level, then push the floor away and stand up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Asseyez-vous entre vos talons jusqu’à ce que les cuisses soient à peu près à l’horizontale, puis poussez le sol et relevez-vous.</translation>
    </message>
    <message>
        <source>Elbows point down, inside the knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes pointent vers le bas, à l’intérieur des genoux.</translation>
    </message>
    <message>
        <source>Whole foot on the floor, all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tout le pied au sol, du début à la fin.</translation>
    </message>
    <message>
        <source>The heels lift and the chest falls forward. Go less deep, or put something thin under the heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les talons se lèvent et la poitrine tombe en avant. Descendez moins bas, ou mettez quelque chose de fin sous les talons.</translation>
    </message>
    <message>
        <source>Leave it out on days when bending the knees or hips under load hurts. A higher seat to sit down to is a good stand-in.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté les jours où plier les genoux ou les hanches sous charge fait mal. S’asseoir sur un siège plus haut le remplace bien.</translation>
    </message>
    <message>
        <source>Lie on a flat bench, a dumbbell in each hand above your chest. Feet flat, shoulder blades drawn gently together.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez-vous sur un banc plat, un haltère dans chaque main au-dessus de la poitrine. Pieds à plat, omoplates doucement serrées.</translation>
    </message>
    <message>
        <source>Lower both dumbbells to the sides of your chest, then press them up until your arms are straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendez les deux haltères sur les côtés de la poitrine, puis poussez-les jusqu’à tendre les bras.</translation>
    </message>
    <message>
        <source>Wrists above elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poignets au-dessus des coudes.</translation>
    </message>
    <message>
        <source>Shoulder blades stay on the bench.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les omoplates restent sur le banc.</translation>
    </message>
    <message>
        <source>The elbows go straight out to the sides. Bring them in to about halfway between hips and shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes partent droit sur les côtés. Ramenez-les à mi-chemin environ entre hanches et épaules.</translation>
    </message>
    <message>
        <source>Leave it out while lowering a weight to the chest hurts in the front of the shoulder. The floor press stops earlier and is often easier to bear.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que descendre un poids vers la poitrine fait mal à l’avant de l’épaule. Le floor press s’arrête plus tôt et passe souvent mieux.</translation>
    </message>
    <message>
        <source>Stand with soft knees, push your hips back and lean forward with a flat back. A dumbbell hangs from each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout, genoux souples, reculez les hanches et penchez-vous en avant, dos plat. Un haltère pend à chaque main.</translation>
    </message>
    <message>
        <source>Pull the dumbbells to your lower ribs, wait a moment, and let them down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez les haltères vers le bas des côtes, attendez un instant, et redescendez lentement.</translation>
    </message>
    <message>
        <source>Hips back, back long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hanches en arrière, dos long.</translation>
    </message>
    <message>
        <source>Elbows travel along the body.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes glissent le long du corps.</translation>
    </message>
    <message>
        <source>The back rises with every pull. Take less weight and let only the arms move.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le dos se relève à chaque tirage. Prenez moins lourd et ne bougez que les bras.</translation>
    </message>
    <message>
        <source>Leave it out while leaning forward without support bothers your lower back. A row with the chest supported asks less of it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se pencher sans appui gêne le bas du dos. Un rowing buste appuyé lui en demande moins.</translation>
    </message>
    <message>
        <source>Stand tall with a dumbbell in each hand and free floor in front of you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez-vous droit, un haltère dans chaque main, le sol libre devant vous.</translation>
    </message>
    <message>
        <source>Take a long step, lower the back knee towards the floor, then step through with the other leg and stand tall again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Faites un grand pas, descendez le genou arrière vers le sol, puis avancez l’autre jambe et redressez-vous.</translation>
    </message>
    <message>
        <source>Front heel stays down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le talon avant reste au sol.</translation>
    </message>
    <message>
        <source>The trunk stays upright over the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le buste reste droit au-dessus des hanches.</translation>
    </message>
    <message>
        <source>The step is so short that the front heel lifts. Step further and stand as on two rails, not on a rope.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le pas est si court que le talon avant se lève. Faites un pas plus long et tenez-vous comme sur deux rails, pas sur une corde.</translation>
    </message>
    <message>
        <source>Leave it out when you feel unsteady on your feet or a step down hurts the knee. Split squats on the spot need less balance.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté quand vous vous sentez instable sur vos pieds ou que descendre une marche fait mal au genou. Les split squats sur place demandent moins d’équilibre.</translation>
    </message>
    <message>
        <source>Lie face down, forearms on the floor and elbows below the shoulders. Set your toes.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez-vous sur le ventre, avant-bras au sol et coudes sous les épaules. Calez les orteils.</translation>
    </message>
    <message>
        <source>Lift hips and knees until head, hips and heels make one line. Breathe, hold, and set down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Levez hanches et genoux jusqu’à ce que tête, hanches et talons forment une ligne. Respirez, tenez, et reposez-vous au sol.</translation>
    </message>
    <message>
        <source>Push the floor away with the forearms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Repoussez le sol avec les avant-bras.</translation>
    </message>
    <message>
        <source>Squeeze the seat lightly, ribs down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Serrez un peu les fessiers, côtes basses.</translation>
    </message>
    <message>
        <source>The hips sink and the lower back takes the load. End the set when that begins.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les hanches s’affaissent et le bas du dos prend la charge. Finissez la série quand cela commence.</translation>
    </message>
    <message>
        <source>Leave it out while holding it hurts the lower back or the shoulders. Doing it on the knees, or a dead bug, is gentler.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que tenir fait mal au bas du dos ou aux épaules. Sur les genoux, ou en dead bug, c’est plus doux.</translation>
    </message>
    <message>
        <source>Stand with a dumbbell in each hand in front of your thighs, feet under your hips, knees soft.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout, un haltère dans chaque main devant les cuisses, pieds sous les hanches, genoux souples.</translation>
    </message>
    <message>
        <source>Push your hips straight back and let the dumbbells slide down your legs until the backs of your thighs are taut. Bring the hips forward again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Reculez les hanches tout droit et laissez les haltères glisser le long des jambes jusqu’à ce que l’arrière des cuisses soit tendu. Ramenez les hanches vers l’avant.</translation>
    </message>
    <message>
        <source>Shut a door behind you with your seat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Fermez une porte derrière vous avec les fesses.</translation>
    </message>
    <message>
        <source>Dumbbells stay close to the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les haltères restent près des jambes.</translation>
    </message>
    <message>
        <source>The back rounds to reach further down. Stop where the hips stop.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le dos s’arrondit pour aller plus bas. Arrêtez-vous là où les hanches s’arrêtent.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward under load hurts your back. A glute bridge trains the same hips lying down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se pencher sous charge fait mal au dos. Un pont fessier travaille les mêmes hanches, allongé.</translation>
    </message>
    <message>
        <source>Stand or sit tall, dumbbells at shoulder height, palms forward or facing each other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout ou assis bien droit, haltères à hauteur d’épaules, paumes vers l’avant ou face à face.</translation>
    </message>
    <message>
        <source>Press straight up until the arms are beside your ears, then lower to the shoulders under control.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez droit vers le haut jusqu’à avoir les bras près des oreilles, puis redescendez aux épaules en contrôlant.</translation>
    </message>
    <message>
        <source>Ribs stay down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les côtes restent basses.</translation>
    </message>
    <message>
        <source>Finish with the weights above the shoulders, not in front.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Finissez avec les poids au-dessus des épaules, pas devant.</translation>
    </message>
    <message>
        <source>The lower back arches to help. Tighten the seat, or take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le bas du dos se cambre pour aider. Serrez les fessiers, ou prenez moins lourd.</translation>
    </message>
    <message>
        <source>Leave it out while lifting the arm over the head hurts. A chest press in front of you usually leaves that range out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que lever le bras au-dessus de la tête fait mal. Un développé devant vous évite en général cette zone.</translation>
    </message>
    <message>
        <source>Set the pad so that it holds your thighs. Take the bar a little wider than your shoulders and sit down with it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Réglez le boudin pour qu’il tienne vos cuisses. Prenez la barre un peu plus large que les épaules et asseyez-vous avec elle.</translation>
    </message>
    <message>
        <source>Pull the bar to your upper chest, elbows down and slightly forward, and let it up until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez la barre vers le haut de la poitrine, coudes vers le bas et un peu en avant, et laissez-la remonter jusqu’à allonger les bras.</translation>
    </message>
    <message>
        <source>Start by drawing the shoulders down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Commencez en abaissant les épaules.</translation>
    </message>
    <message>
        <source>Chest goes up to meet the bar.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La poitrine monte à la rencontre de la barre.</translation>
    </message>
    <message>
        <source>The whole body swings backwards. Take less, and lean back only a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tout le corps part en arrière. Prenez moins lourd et ne vous penchez que peu.</translation>
    </message>
    <message>
        <source>Leave it out while hanging or reaching overhead hurts the shoulder. A row works the same muscles lower down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se suspendre ou lever les bras fait mal à l’épaule. Un rowing travaille les mêmes muscles plus bas.</translation>
    </message>
    <message>
        <source>Stand in front of a firm box or step no higher than your knee, a dumbbell in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout devant une caisse ou une marche solide, pas plus haute que le genou, un haltère dans chaque main.</translation>
    </message>
    <message>
        <source>Put one whole foot on it, lean a little forward, stand up on that leg, and step down slowly with the other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Posez un pied entier dessus, penchez-vous un peu, montez sur cette jambe, et redescendez lentement avec l’autre.</translation>
    </message>
    <message>
        <source>The top leg does the work.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La jambe du haut fait le travail.</translation>
    </message>
    <message>
        <source>Step down as if onto thin ice.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Redescendez comme sur de la glace fine.</translation>
    </message>
    <message>
        <source>The lower foot jumps off the floor. Use a lower step and let the toes leave last.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le pied du bas saute du sol. Prenez une marche plus basse et laissez les orteils partir en dernier.</translation>
    </message>
    <message>
        <source>Leave it out when balance is poor that day or stairs hurt the knee. A lower step, or holding a rail, is no lesser choice.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté quand l’équilibre n’est pas bon ce jour-là ou que les escaliers font mal au genou. Une marche plus basse, ou une rampe à tenir, n’est pas un moindre choix.</translation>
    </message>
    <message>
        <source>Lie on one side, elbow under the shoulder, legs straight and one on the other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez-vous sur un côté, coude sous l’épaule, jambes tendues l’une sur l’autre.</translation>
    </message>
    <message>
        <source>Lift the hips until the body is one line, hold, and set down. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Levez les hanches jusqu’à ce que le corps forme une ligne, tenez, et reposez. Changez de côté.</translation>
    </message>
    <message>
        <source>Push the floor away with the forearm.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Repoussez le sol avec l’avant-bras.</translation>
    </message>
    <message>
        <source>Hips forward, not behind you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hanches en avant, pas derrière vous.</translation>
    </message>
    <message>
        <source>The top shoulder rolls forward and the hips sag. Bend the knees and hold from there.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>L’épaule du haut roule en avant et les hanches tombent. Pliez les genoux et tenez à partir de là.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on that shoulder hurts. A plank or a dead bug spares it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que s’appuyer sur cette épaule fait mal. Une planche ou un dead bug la ménage.</translation>
    </message>
    <message>
        <source>Set the bar at chest height in a rack with safety pins. Put it on the muscle of your upper back, step back, feet about shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Réglez la barre à hauteur de poitrine dans un rack avec des sécurités. Posez-la sur le muscle du haut du dos, reculez, pieds à peu près à largeur d’épaules.</translation>
    </message>
    <message>
        <source>Breathe in, sit down until the thighs are about level, and stand up with the bar above the middle of your feet.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Inspirez, asseyez-vous jusqu’à ce que les cuisses soient à peu près à l’horizontale, et relevez-vous, la barre au-dessus du milieu des pieds.</translation>
    </message>
    <message>
        <source>Bar over the middle of the foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La barre au-dessus du milieu du pied.</translation>
    </message>
    <message>
        <source>Knees go where the toes point.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les genoux vont dans le sens des orteils.</translation>
    </message>
    <message>
        <source>The hips shoot up first and the chest stays behind. Take less and rise in one piece.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les hanches partent d’abord et la poitrine reste en arrière. Prenez moins lourd et montez d’un seul bloc.</translation>
    </message>
    <message>
        <source>Leave it out when knees, hips or back hurt under load, or when you train without safety pins. The goblet squat needs no rack.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté quand genoux, hanches ou dos font mal sous charge, ou quand vous vous entraînez sans sécurités. Le goblet squat n’a pas besoin de rack.</translation>
    </message>
    <message>
        <source>NSCA technique principles: bar path over the midfoot, neutral spine, safety pins in the rack.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Principes techniques NSCA&#xa0;: trajet de la barre au-dessus du milieu du pied, colonne neutre, sécurités dans le rack.</translation>
    </message>
    <message>
        <source>Lie with your eyes under the bar, feet flat, shoulder blades drawn together. Hands a little wider than the shoulders, thumbs around the bar. Use safety arms, or somebody beside you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez-vous, les yeux sous la barre, pieds à plat, omoplates serrées. Mains un peu plus larges que les épaules, pouces autour de la barre. Utilisez des sécurités, ou quelqu’un à côté de vous.</translation>
    </message>
    <message>
        <source>Lower the bar to the lower chest, touch lightly, and press it back above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendez la barre vers le bas de la poitrine, touchez légèrement, et repoussez-la au-dessus des épaules.</translation>
    </message>
    <message>
        <source>Wrists straight above the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poignets droits au-dessus des coudes.</translation>
    </message>
    <message>
        <source>Drive the feet into the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez les pieds dans le sol.</translation>
    </message>
    <message>
        <source>The bar bounces off the chest. Slow down and touch as on glass.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La barre rebondit sur la poitrine. Ralentissez et touchez comme du verre.</translation>
    </message>
    <message>
        <source>Leave it out when you are alone without safety arms, or when the front of the shoulder hurts. Dumbbells can simply be put down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté sans sécurités et sans personne à côté, ou quand l’avant de l’épaule fait mal. Des haltères peuvent simplement se poser.</translation>
    </message>
    <message>
        <source>NSCA technique principles: five points of contact, closed grip, spotter or safety arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Principes techniques NSCA&#xa0;: cinq points de contact, prise fermée, pareur ou sécurités.</translation>
    </message>
    <message>
        <source>Stand with the bar above the middle of your feet. Bend down, take it just outside the legs, shins close, back flat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout, la barre au-dessus du milieu des pieds. Penchez-vous, prenez-la juste à l’extérieur des jambes, tibias proches, dos plat.</translation>
    </message>
    <message>
        <source>Push the floor away and stand up with the bar along your legs. Push the hips back and set it down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez le sol et relevez-vous, la barre le long des jambes. Reculez les hanches et reposez-la.</translation>
    </message>
    <message>
        <source>Pull the slack out before you lift.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tendez la barre avant de soulever.</translation>
    </message>
    <message>
        <source>Bar stays against the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La barre reste contre les jambes.</translation>
    </message>
    <message>
        <source>The back rounds as the bar leaves the floor. Start higher, on blocks, or take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le dos s’arrondit quand la barre quitte le sol. Partez de plus haut, sur des cales, ou prenez moins lourd.</translation>
    </message>
    <message>
        <source>Leave it out while the lower back is sore or bending hurts. A trap bar or a kettlebell lets you stay more upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que le bas du dos est sensible ou que se pencher fait mal. Une trap bar ou une kettlebell permet de rester plus droit.</translation>
    </message>
    <message>
        <source>NSCA technique principles: bar over the midfoot, neutral spine from the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Principes techniques NSCA&#xa0;: barre au-dessus du milieu du pied, colonne neutre dès le sol.</translation>
    </message>
    <message>
        <source>Take the bar from the rack at the front of the shoulders, hands just outside them, forearms upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Prenez la barre du rack sur l’avant des épaules, mains juste à l’extérieur, avant-bras verticaux.</translation>
    </message>
    <message>
        <source>Press the bar straight up, move the head out of its way, and finish with it above the middle of your feet.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez la barre tout droit, écartez la tête de son chemin, et finissez avec elle au-dessus du milieu des pieds.</translation>
    </message>
    <message>
        <source>Squeeze the seat before every rep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Serrez les fessiers avant chaque répétition.</translation>
    </message>
    <message>
        <source>Look straight ahead; let the head pass under.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Regardez droit devant&#xa0;; laissez la tête passer dessous.</translation>
    </message>
    <message>
        <source>The bar travels around the head in a curve. Pull the chin back and keep it close.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La barre fait une courbe autour de la tête. Rentrez le menton et gardez-la près de vous.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts. Dumbbells let each arm find its own way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que lever les bras fait mal. Avec des haltères, chaque bras trouve son chemin.</translation>
    </message>
    <message>
        <source>Hold the bar as in a deadlift, stand up, then push the hips back until the trunk is well forward. Arms hang straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez la barre comme au soulevé de terre, relevez-vous, puis reculez les hanches jusqu’à avoir le buste bien en avant. Les bras pendent droit.</translation>
    </message>
    <message>
        <source>Pull the bar to the lower ribs and let it down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez la barre vers le bas des côtes et redescendez-la jusqu’à allonger les bras.</translation>
    </message>
    <message>
        <source>Back stays where it is.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le dos reste où il est.</translation>
    </message>
    <message>
        <source>Lead with the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes mènent.</translation>
    </message>
    <message>
        <source>Each rep turns into a small deadlift. Take less and keep the trunk still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Chaque répétition devient un petit soulevé de terre. Prenez moins lourd et gardez le buste immobile.</translation>
    </message>
    <message>
        <source>Leave it out while holding a bent position hurts your back. A cable or machine row holds you up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que tenir une position penchée fait mal au dos. Un rowing poulie ou machine vous soutient.</translation>
    </message>
    <message>
        <source>Hold the bar against your thighs, feet under the hips, knees soft.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez la barre contre les cuisses, pieds sous les hanches, genoux souples.</translation>
    </message>
    <message>
        <source>Push the hips back, slide the bar down to about mid-shin, and stand up by bringing the hips forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Reculez les hanches, glissez la barre jusqu’à mi-tibia environ, et relevez-vous en ramenant les hanches.</translation>
    </message>
    <message>
        <source>Bar touches the legs all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La barre touche les jambes tout du long.</translation>
    </message>
    <message>
        <source>Long back, soft knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dos long, genoux souples.</translation>
    </message>
    <message>
        <source>The knees bend more and more until it is a squat. Keep the shins upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les genoux plient de plus en plus jusqu’à en faire un squat. Gardez les tibias droits.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward under load hurts your back or the back of the thigh.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se pencher sous charge fait mal au dos ou à l’arrière de la cuisse.</translation>
    </message>
    <message>
        <source>Hang from a bar, palms away, hands a little wider than the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Suspendez-vous à une barre, paumes vers l’avant, mains un peu plus larges que les épaules.</translation>
    </message>
    <message>
        <source>Draw the shoulders down, pull the chest towards the bar, and come down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Abaissez les épaules, tirez la poitrine vers la barre, et redescendez jusqu’à allonger les bras.</translation>
    </message>
    <message>
        <source>Elbows towards the back pockets.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes vers les poches arrière.</translation>
    </message>
    <message>
        <source>Legs quiet.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Jambes calmes.</translation>
    </message>
    <message>
        <source>Half reps with a kick. Use a band or a machine and go the whole way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Des demi-répétitions avec un élan. Prenez un élastique ou une machine et faites tout le trajet.</translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts shoulders or elbows. Pulldowns let you choose the load.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se suspendre fait mal aux épaules ou aux coudes. Le tirage vertical vous laisse choisir la charge.</translation>
    </message>
    <message>
        <source>Hang from a bar, palms towards you, hands shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Suspendez-vous à une barre, paumes vers vous, mains à largeur d’épaules.</translation>
    </message>
    <message>
        <source>Pull until the chin is over the bar, wait a moment, and come down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez jusqu’à ce que le menton passe la barre, attendez un instant, et redescendez lentement.</translation>
    </message>
    <message>
        <source>Chest up, shoulders down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poitrine haute, épaules basses.</translation>
    </message>
    <message>
        <source>Go down as slowly as you went up, or slower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendez aussi lentement qu’à la montée, ou plus lentement.</translation>
    </message>
    <message>
        <source>The shoulders creep up to the ears at the bottom. Draw them down before each rep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>En bas, les épaules remontent vers les oreilles. Abaissez-les avant chaque répétition.</translation>
    </message>
    <message>
        <source>Leave it out while pulling with the palms towards you hurts the elbows. Other grips are kinder to them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que tirer avec les paumes vers vous fait mal aux coudes. D’autres prises les ménagent mieux.</translation>
    </message>
    <message>
        <source>Choose how much the machine helps, kneel or stand on its pad, and take the handles.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Choisissez l’aide de la machine, mettez-vous à genoux ou debout sur son support, et prenez les poignées.</translation>
    </message>
    <message>
        <source>Pull yourself up until the chin is over the hands, then let yourself down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez-vous jusqu’à ce que le menton passe les mains, puis redescendez jusqu’à allonger les bras.</translation>
    </message>
    <message>
        <source>More help makes it lighter.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Plus d’aide, c’est plus léger.</translation>
    </message>
    <message>
        <source>Let the pad follow you; do not push off it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Laissez le support vous suivre&#xa0;; ne poussez pas dessus.</translation>
    </message>
    <message>
        <source>The help is so small that only half the way is possible. Add some and go all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>L’aide est si petite que seule la moitié du trajet est possible. Ajoutez-en un peu et faites tout le trajet.</translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts the shoulders, or when stepping onto the machine feels unsafe.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se suspendre fait mal aux épaules, ou quand monter sur la machine ne paraît pas sûr.</translation>
    </message>
    <message>
        <source>Hands on the floor a little wider than the shoulders, arms straight, body in one line from head to heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Mains au sol un peu plus larges que les épaules, bras tendus, corps en ligne de la tête aux talons.</translation>
    </message>
    <message>
        <source>Lower the chest between the hands until it nearly touches, then push the floor away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendez la poitrine entre les mains jusqu’à presque toucher, puis repoussez le sol.</translation>
    </message>
    <message>
        <source>Body like a plank.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le corps comme une planche.</translation>
    </message>
    <message>
        <source>Elbows point back at an angle, not straight out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes pointent en arrière, en biais, pas droit sur les côtés.</translation>
    </message>
    <message>
        <source>The hips hang down. Put the hands on something higher and keep the line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les hanches pendent. Posez les mains sur quelque chose de plus haut et gardez la ligne.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on the hands hurts wrists or shoulders. Fists, handles or a higher surface may help.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que s’appuyer sur les mains fait mal aux poignets ou aux épaules. Les poings, des poignées ou un appui plus haut peuvent aider.</translation>
    </message>
    <message>
        <source>Support yourself on two bars with straight arms, shoulders away from the ears.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez-vous sur deux barres, bras tendus, épaules loin des oreilles.</translation>
    </message>
    <message>
        <source>Lean a little forward, lower yourself until the upper arms are about level, and push up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Penchez-vous un peu en avant, descendez jusqu’à avoir le haut des bras à peu près à l’horizontale, et poussez.</translation>
    </message>
    <message>
        <source>Elbows go back, not out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes vont en arrière, pas sur les côtés.</translation>
    </message>
    <message>
        <source>Stop where the shoulders still feel strong.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Arrêtez-vous là où les épaules se sentent encore fortes.</translation>
    </message>
    <message>
        <source>Sinking as deep as it goes. Level upper arms are deep enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendre le plus bas possible. Le haut des bras à l’horizontale suffit.</translation>
    </message>
    <message>
        <source>Leave it out while the front of the shoulder hurts. Push-ups ask much less of it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que l’avant de l’épaule fait mal. Les pompes lui demandent beaucoup moins.</translation>
    </message>
    <message>
        <source>Sit with hips and back against the pads, feet in the middle of the plate, about hip wide. Undo the safety catch.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Asseyez-vous, hanches et dos contre les appuis, pieds au milieu du plateau, à peu près à largeur de hanches. Débloquez la sécurité.</translation>
    </message>
    <message>
        <source>Bend the knees towards you as far as the lower back stays on the pad, then push until the legs are nearly straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pliez les genoux vers vous tant que le bas du dos reste sur l’appui, puis poussez jusqu’à avoir les jambes presque tendues.</translation>
    </message>
    <message>
        <source>Push with the whole foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez avec tout le pied.</translation>
    </message>
    <message>
        <source>Seat stays down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les fesses restent en place.</translation>
    </message>
    <message>
        <source>The pelvis rolls off the pad at the bottom. Stop earlier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>En bas, le bassin se décolle de l’appui. Arrêtez-vous plus tôt.</translation>
    </message>
    <message>
        <source>Leave it out while deep bending hurts knees or hips. A shorter way, or a sit-to-stand, may still be fine.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant qu’une flexion profonde fait mal aux genoux ou aux hanches. Un trajet plus court, ou un assis-debout, peut encore aller.</translation>
    </message>
    <message>
        <source>Sit with the feet on the rests, knees soft. Take the handle with long arms and sit tall.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Assis, pieds sur les appuis, genoux souples. Prenez la poignée bras longs et tenez-vous droit.</translation>
    </message>
    <message>
        <source>Pull the handle to your belly, shoulder blades together, and let it go out until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez la poignée vers le ventre, omoplates serrées, et laissez-la repartir jusqu’à allonger les bras.</translation>
    </message>
    <message>
        <source>Chest proud, neck long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poitrine fière, cou long.</translation>
    </message>
    <message>
        <source>Move the arms, not the trunk.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Bougez les bras, pas le buste.</translation>
    </message>
    <message>
        <source>Rowing with the whole back like in a boat. Lean only a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ramer avec tout le dos, comme dans un bateau. Ne vous penchez que peu.</translation>
    </message>
    <message>
        <source>Leave it out while sitting with stretched legs or leaning forward hurts the back. Bend the knees more, or use the machine.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant qu’être assis jambes tendues ou se pencher fait mal au dos. Pliez davantage les genoux, ou prenez la machine.</translation>
    </message>
    <message>
        <source>One hand and the same knee on a bench, the other foot on the floor. The dumbbell hangs from the free hand, back flat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Une main et le genou du même côté sur un banc, l’autre pied au sol. L’haltère pend de la main libre, dos plat.</translation>
    </message>
    <message>
        <source>Pull the dumbbell towards your hip and let it down until the arm is long. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez l’haltère vers la hanche et redescendez jusqu’à allonger le bras. Changez de côté.</translation>
    </message>
    <message>
        <source>Elbow to the pocket.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le coude vers la poche.</translation>
    </message>
    <message>
        <source>Hips and shoulders stay level.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hanches et épaules restent à niveau.</translation>
    </message>
    <message>
        <source>The trunk turns with each pull. Take less and keep the chest facing the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le buste tourne à chaque tirage. Prenez moins lourd et gardez la poitrine face au sol.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on hand or knee hurts. The cable row needs no support.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que s’appuyer sur la main ou le genou fait mal. Le tirage horizontal poulie ne demande pas d’appui.</translation>
    </message>
    <message>
        <source>Stand in a long step, a dumbbell in each hand, back heel lifted.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout en grand pas, un haltère dans chaque main, talon arrière levé.</translation>
    </message>
    <message>
        <source>Lower the back knee straight down until it nearly touches, then push up with the front foot. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendez le genou arrière tout droit jusqu’à presque toucher, puis poussez avec le pied avant. Changez de côté.</translation>
    </message>
    <message>
        <source>Down and up like a lift, not forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De bas en haut comme un ascenseur, pas vers l’avant.</translation>
    </message>
    <message>
        <source>Most of the weight on the front foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La plus grande part du poids sur le pied avant.</translation>
    </message>
    <message>
        <source>The feet stand on one line and you wobble. Stand as on two rails.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les pieds sont sur une seule ligne et vous vacillez. Tenez-vous comme sur deux rails.</translation>
    </message>
    <message>
        <source>Leave it out while kneeling deep hurts the front knee. Hold on to something and go less deep, or choose a hinge.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que plier le genou à fond fait mal au genou avant. Tenez-vous à quelque chose et descendez moins bas, ou choisissez une flexion de hanche.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez-vous sur le dos, genoux pliés, pieds à plat à largeur de hanches.</translation>
    </message>
    <message>
        <source>Press through the feet and lift the hips until knees, hips and shoulders are in line. Hold for a moment, lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez dans les pieds et levez les hanches jusqu’à aligner genoux, hanches et épaules. Tenez un instant, redescendez.</translation>
    </message>
    <message>
        <source>Push through the heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez dans les talons.</translation>
    </message>
    <message>
        <source>Ribs down, seat tight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Côtes basses, fessiers serrés.</translation>
    </message>
    <message>
        <source>The lower back arches to get higher. Stop at the straight line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le bas du dos se cambre pour monter plus haut. Arrêtez-vous à la ligne droite.</translation>
    </message>
    <message>
        <source>Leave it out while lying on the back is not comfortable, as late in pregnancy. A standing hinge is another way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant qu’être allongé sur le dos n’est pas confortable, comme en fin de grossesse. Une flexion de hanche debout est une autre voie.</translation>
    </message>
    <message>
        <source>ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period: long lying on the back is to be avoided.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period&#xa0;: rester longtemps allongé sur le dos est à éviter.</translation>
    </message>
    <message>
        <source>Upper back against a bench, a padded bar over the hips, feet flat so that the shins are upright at the top.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Haut du dos contre un banc, barre avec mousse sur les hanches, pieds à plat pour que les tibias soient droits en haut.</translation>
    </message>
    <message>
        <source>Lift the hips until the trunk is level, hold for a moment, and lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Levez les hanches jusqu’à avoir le buste à l’horizontale, tenez un instant, et redescendez.</translation>
    </message>
    <message>
        <source>Chin towards the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le menton vers la poitrine.</translation>
    </message>
    <message>
        <source>Push the knees apart a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Écartez un peu les genoux.</translation>
    </message>
    <message>
        <source>The back overarches at the top. Think of ribs and pelvis moving as one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>En haut, le dos se cambre trop. Pensez aux côtes et au bassin qui bougent ensemble.</translation>
    </message>
    <message>
        <source>Leave it out while pressure on the hips or the front of the pelvis hurts. A bridge without a bar is the same movement.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant qu’une pression sur les hanches ou l’avant du bassin fait mal. Un pont sans barre est le même mouvement.</translation>
    </message>
    <message>
        <source>Stand between two dumbbells, bend down with a flat back and stand up with them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout entre deux haltères, penchez-vous dos plat et relevez-vous avec eux.</translation>
    </message>
    <message>
        <source>Walk with short, quiet steps for the distance. Set them down as carefully as you took them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Marchez à petits pas calmes sur la distance. Reposez-les avec autant de soin que vous les avez pris.</translation>
    </message>
    <message>
        <source>Tall, as if pulled up by a string.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Grand, comme tiré par un fil.</translation>
    </message>
    <message>
        <source>Shoulders down and back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Épaules basses et en arrière.</translation>
    </message>
    <message>
        <source>Hurrying until the trunk sways. Slow down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Se presser jusqu’à ce que le buste balance. Ralentissez.</translation>
    </message>
    <message>
        <source>Leave it out when you feel dizzy or unsteady, or when gripping hurts the hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté quand vous avez le vertige ou vous sentez instable, ou quand serrer fait mal à la main.</translation>
    </message>
    <message>
        <source>Lie on your back, arms up, hips and knees at right angles. Press the lower back gently to the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez-vous sur le dos, bras vers le haut, hanches et genoux à angle droit. Appuyez doucement le bas du dos au sol.</translation>
    </message>
    <message>
        <source>Stretch one leg and the opposite arm away, come back, and change. One side after the other counts as one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez une jambe et le bras opposé, revenez, et changez. Un côté puis l’autre comptent pour une.</translation>
    </message>
    <message>
        <source>Lower back stays on the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le bas du dos reste au sol.</translation>
    </message>
    <message>
        <source>Breathe out as you stretch.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Soufflez en vous étirant.</translation>
    </message>
    <message>
        <source>The back lifts because the leg goes too low. Keep the leg higher.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le dos se lève parce que la jambe va trop bas. Gardez la jambe plus haut.</translation>
    </message>
    <message>
        <source>Leave it out while lying on the back is not comfortable. The bird dog does a similar job on hands and knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant qu’être allongé sur le dos n’est pas confortable. Le bird dog fait un travail proche à quatre pattes.</translation>
    </message>
    <message>
        <source>Stand tall with a dumbbell in each hand, on the floor or with the balls of the feet on a step.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez-vous droit, un haltère dans chaque main, au sol ou avec l’avant des pieds sur une marche.</translation>
    </message>
    <message>
        <source>Rise onto the balls of the feet, stay for a moment, and come down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Montez sur l’avant des pieds, restez un instant, et redescendez lentement.</translation>
    </message>
    <message>
        <source>All the way up, all the way down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tout en haut, tout en bas.</translation>
    </message>
    <message>
        <source>Weight over the big toe&apos;s side.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le poids du côté du gros orteil.</translation>
    </message>
    <message>
        <source>Bouncing. Count two up, one at the top, two down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rebondir. Comptez deux en montant, un en haut, deux en descendant.</translation>
    </message>
    <message>
        <source>Leave it out while pushing off the toes hurts the heel or the tendon above it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que pousser sur les orteils fait mal au talon ou au tendon au-dessus.</translation>
    </message>
    <message>
        <source>Stand tall, dumbbells at your sides, palms forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez-vous droit, haltères le long du corps, paumes vers l’avant.</translation>
    </message>
    <message>
        <source>Bend the elbows and bring the dumbbells up, upper arms still, then lower all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pliez les coudes et montez les haltères, haut des bras immobile, puis redescendez jusqu’en bas.</translation>
    </message>
    <message>
        <source>Elbows beside the ribs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Coudes près des côtes.</translation>
    </message>
    <message>
        <source>Slow on the way down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lentement à la descente.</translation>
    </message>
    <message>
        <source>Swinging with the back. Lean against a wall to feel it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Se balancer avec le dos. Appuyez-vous à un mur pour le sentir.</translation>
    </message>
    <message>
        <source>Leave it out while bending against a load hurts the elbow or the wrist. The hammer grip may suit better.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que plier contre une charge fait mal au coude ou au poignet. La prise marteau convient peut-être mieux.</translation>
    </message>
    <message>
        <source>Feet a little wider than the hips, toes slightly out, arms free.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pieds un peu plus écartés que les hanches, pointes légèrement vers l’extérieur, bras libres.</translation>
    </message>
    <message>
        <source>Sit back and down as onto a low chair, arms forward for balance, and stand up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Asseyez-vous en arrière comme sur une chaise basse, bras en avant pour l’équilibre, et relevez-vous.</translation>
    </message>
    <message>
        <source>Knees follow the toes.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les genoux suivent les orteils.</translation>
    </message>
    <message>
        <source>Whole foot on the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tout le pied au sol.</translation>
    </message>
    <message>
        <source>Falling into the last part. Go only as deep as you can stay slow.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Se laisser tomber à la fin. N’allez que là où cela reste lent.</translation>
    </message>
    <message>
        <source>Leave it out while bending the knees hurts. A higher seat, or holding a table, makes it smaller.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que plier les genoux fait mal. Un siège plus haut, ou une table à tenir, le rend plus petit.</translation>
    </message>
    <message>
        <source>Stand a long step in front of a bench and put the top of one foot on it. A dumbbell in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout à un grand pas devant un banc, posez dessus le dessus d’un pied. Un haltère dans chaque main.</translation>
    </message>
    <message>
        <source>Lower the back knee towards the floor and push up with the front foot. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendez le genou arrière vers le sol et poussez avec le pied avant. Changez de côté.</translation>
    </message>
    <message>
        <source>Front foot does nearly all of it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le pied avant fait presque tout.</translation>
    </message>
    <message>
        <source>Lean the trunk slightly forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Penchez légèrement le buste en avant.</translation>
    </message>
    <message>
        <source>Standing so close that the front heel lifts. Hop the front foot forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Être si près que le talon avant se lève. Avancez un peu le pied avant.</translation>
    </message>
    <message>
        <source>Leave it out while the front knee hurts in a deep bend, or balance is poor. The split squat on the floor is steadier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que le genou avant fait mal en flexion profonde, ou que l’équilibre n’est pas bon. Le split squat au sol est plus stable.</translation>
    </message>
    <message>
        <source>Hold a kettlebell by its horns in front of the chest. Feet a little wider than the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez une kettlebell par les côtés de l’anse devant la poitrine. Pieds un peu plus écartés que les hanches.</translation>
    </message>
    <message>
        <source>Sit down between your heels until the thighs are about level, and stand up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Asseyez-vous entre vos talons jusqu’à ce que les cuisses soient à peu près à l’horizontale, et relevez-vous.</translation>
    </message>
    <message>
        <source>Kettlebell close to the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La kettlebell près de la poitrine.</translation>
    </message>
    <message>
        <source>Elbows inside the knees at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes à l’intérieur des genoux en bas.</translation>
    </message>
    <message>
        <source>The kettlebell pulls you forward. Hold it closer, or take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La kettlebell vous tire en avant. Tenez-la plus près, ou prenez-en une plus légère.</translation>
    </message>
    <message>
        <source>Leave it out on days when bending knees or hips under load hurts. Sitting down to a higher seat is a good stand-in.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté les jours où plier les genoux ou les hanches sous charge fait mal. S’asseoir sur un siège plus haut le remplace bien.</translation>
    </message>
    <message>
        <source>Rack the bar on the front of the shoulders, elbows high, fingers only keep it there.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Posez la barre sur l’avant des épaules, coudes hauts, les doigts ne font que la garder là.</translation>
    </message>
    <message>
        <source>Sit straight down, keep the elbows up, and stand up in one piece.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Asseyez-vous tout droit, gardez les coudes hauts, et relevez-vous d’un seul bloc.</translation>
    </message>
    <message>
        <source>Elbows up, especially on the way up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Coudes hauts, surtout en montant.</translation>
    </message>
    <message>
        <source>Knees forward and out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Genoux en avant et vers l’extérieur.</translation>
    </message>
    <message>
        <source>The elbows sink and the bar rolls forward. Take less, or cross the arms to hold it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes tombent et la barre roule en avant. Prenez moins lourd, ou croisez les bras pour la tenir.</translation>
    </message>
    <message>
        <source>Leave it out while the wrists or the front of the shoulders hurt in this position. Crossed arms or a goblet squat are other ways.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que les poignets ou l’avant des épaules font mal dans cette position. Les bras croisés ou un goblet squat sont d’autres voies.</translation>
    </message>
    <message>
        <source>Sit on a firm chair against a wall, feet hip wide and a little behind the knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Asseyez-vous sur une chaise solide contre un mur, pieds à largeur de hanches et un peu derrière les genoux.</translation>
    </message>
    <message>
        <source>Lean forward, stand up without using the hands, and sit down again slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Penchez-vous en avant, levez-vous sans les mains, et rasseyez-vous lentement.</translation>
    </message>
    <message>
        <source>Nose over the toes, then stand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le nez au-dessus des orteils, puis debout.</translation>
    </message>
    <message>
        <source>Sit down as if the chair were asleep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Asseyez-vous comme si la chaise dormait.</translation>
    </message>
    <message>
        <source>Dropping the last bit. Put a cushion on the chair so that it is higher.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Se laisser tomber à la fin. Mettez un coussin sur la chaise pour qu’elle soit plus haute.</translation>
    </message>
    <message>
        <source>Leave it out when standing up makes you dizzy. Use the arm rests as much as you need.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté quand se lever vous donne le vertige. Aidez-vous des accoudoirs autant qu’il faut.</translation>
    </message>
    <message>
        <source>Stand on the band with both feet and bring its ends or its loop to the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout sur l’élastique, les deux pieds dessus, amenez ses bouts ou sa boucle aux épaules.</translation>
    </message>
    <message>
        <source>Sit down until the thighs are about level and stand up against the pull.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Asseyez-vous jusqu’à ce que les cuisses soient à peu près à l’horizontale et relevez-vous contre la traction.</translation>
    </message>
    <message>
        <source>Knees out against the band.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les genoux vers l’extérieur contre l’élastique.</translation>
    </message>
    <message>
        <source>Stand up all the way, slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Relevez-vous complètement, lentement.</translation>
    </message>
    <message>
        <source>The band pulls the shoulders forward. Choose a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>L’élastique tire les épaules en avant. Choisissez-en un plus léger.</translation>
    </message>
    <message>
        <source>Leave it out while bending the knees under load hurts. Look the band over for cracks before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que plier les genoux sous charge fait mal. Cherchez des fissures sur l’élastique avant chaque usage.</translation>
    </message>
    <message>
        <source>Sit with the knees at the pivot of the machine and the pad above the ankles.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Assis, les genoux au pivot de la machine et le boudin au-dessus des chevilles.</translation>
    </message>
    <message>
        <source>Stretch the knees until the legs are nearly straight, hold for a moment, and lower slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tendez les genoux jusqu’à avoir les jambes presque droites, tenez un instant, et redescendez lentement.</translation>
    </message>
    <message>
        <source>Seat stays on the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les fesses restent sur le siège.</translation>
    </message>
    <message>
        <source>No kick at the start.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pas d’élan au départ.</translation>
    </message>
    <message>
        <source>Throwing the weight up. Take less and count to two.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lancer le poids. Prenez moins lourd et comptez jusqu’à deux.</translation>
    </message>
    <message>
        <source>Leave it out while stretching the knee against a load hurts at the kneecap. A leg press or sit-to-stand is often easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que tendre le genou contre une charge fait mal à la rotule. Une presse à cuisses ou un assis-debout passe souvent mieux.</translation>
    </message>
    <message>
        <source>Stand with a kettlebell between your feet. Push the hips back, bend the knees and take the handle.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout, une kettlebell entre les pieds. Reculez les hanches, pliez les genoux et prenez l’anse.</translation>
    </message>
    <message>
        <source>Push the floor away and stand tall, then push the hips back and set it down in the same place.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez le sol et redressez-vous, puis reculez les hanches et reposez-la au même endroit.</translation>
    </message>
    <message>
        <source>Hips back first, then down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les hanches d’abord en arrière, puis vers le bas.</translation>
    </message>
    <message>
        <source>Arms are ropes.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les bras sont des cordes.</translation>
    </message>
    <message>
        <source>Squatting down with an upright trunk so the knees are in the way. Push the hips back more.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendre en squat, le buste droit, si bien que les genoux gênent. Reculez davantage les hanches.</translation>
    </message>
    <message>
        <source>Leave it out while bending to the floor hurts the back. Put the kettlebell on a box and start from there.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se pencher vers le sol fait mal au dos. Posez la kettlebell sur une caisse et partez de là.</translation>
    </message>
    <message>
        <source>Stand a foot&apos;s length behind a kettlebell, hips back, both hands on the handle.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout à une longueur de pied derrière une kettlebell, hanches en arrière, deux mains sur l’anse.</translation>
    </message>
    <message>
        <source>Hike it back between the thighs, snap the hips forward so that it floats to chest height, and let it swing back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lancez-la en arrière entre les cuisses, ramenez vivement les hanches pour qu’elle flotte à hauteur de poitrine, et laissez-la revenir.</translation>
    </message>
    <message>
        <source>The hips throw; the arms only hold.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les hanches lancent&#xa0;; les bras ne font que tenir.</translation>
    </message>
    <message>
        <source>Stand tall at the top, seat tight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Bien droit en haut, fessiers serrés.</translation>
    </message>
    <message>
        <source>Lifting with the arms and squatting. Learn the deadlift and the hinge first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lever avec les bras et faire un squat. Apprenez d’abord le soulevé de terre et la flexion de hanche.</translation>
    </message>
    <message>
        <source>Leave it out while the back is sore, when quick effort is not a good idea for you, or before the deadlift feels easy.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que le dos est sensible, quand un effort rapide n’est pas une bonne idée pour vous, ou avant que le soulevé de terre vous soit facile.</translation>
    </message>
    <message>
        <source>Step into the bar, feet hip wide, push the hips back and take the handles in the middle.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Entrez dans la barre, pieds à largeur de hanches, reculez les hanches et prenez les poignées au milieu.</translation>
    </message>
    <message>
        <source>Push the floor away and stand tall; lower by pushing the hips back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez le sol et redressez-vous&#xa0;; redescendez en reculant les hanches.</translation>
    </message>
    <message>
        <source>Chest and hips rise together.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poitrine et hanches montent ensemble.</translation>
    </message>
    <message>
        <source>Handles beside the legs, not in front.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les poignées à côté des jambes, pas devant.</translation>
    </message>
    <message>
        <source>Gripping off the middle so that the bar tips. Look before you lift.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Prendre à côté du milieu, si bien que la barre bascule. Regardez avant de soulever.</translation>
    </message>
    <message>
        <source>Leave it out while bending to the floor under load hurts. High handles or blocks shorten the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se pencher vers le sol sous charge fait mal. Des poignées hautes ou des cales raccourcissent le trajet.</translation>
    </message>
    <message>
        <source>Lie on your back, one foot flat, the other leg stretched out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez-vous sur le dos, un pied à plat, l’autre jambe tendue.</translation>
    </message>
    <message>
        <source>Lift the hips with the one leg until they are straight, hold, and lower. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Levez les hanches avec une seule jambe jusqu’à la ligne droite, tenez, et redescendez. Changez de côté.</translation>
    </message>
    <message>
        <source>Hips stay level.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les hanches restent à niveau.</translation>
    </message>
    <message>
        <source>Push through the whole foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez avec tout le pied.</translation>
    </message>
    <message>
        <source>The free side drops. Do both legs until the line holds.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le côté libre tombe. Prenez les deux jambes jusqu’à ce que la ligne tienne.</translation>
    </message>
    <message>
        <source>Leave it out while lying on the back is not comfortable, or when the back of the thigh cramps each time.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant qu’être allongé sur le dos n’est pas confortable, ou quand l’arrière de la cuisse a une crampe à chaque fois.</translation>
    </message>
    <message>
        <source>Set the pad just below the hip bones, heels under the rests. Arms crossed.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Réglez l’appui juste sous les os des hanches, talons sous les boudins. Bras croisés.</translation>
    </message>
    <message>
        <source>Bend at the hips with a flat back, then come up until the body is one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pliez aux hanches, dos plat, puis remontez jusqu’à ce que le corps forme une ligne.</translation>
    </message>
    <message>
        <source>Move at the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Bougez aux hanches.</translation>
    </message>
    <message>
        <source>Stop at the straight line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Arrêtez-vous à la ligne droite.</translation>
    </message>
    <message>
        <source>Rising far past straight. The line is the end.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Monter bien au-delà de la ligne droite. La ligne est la fin.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward hurts the back, or when hanging the head low makes you dizzy.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se pencher fait mal au dos, ou quand avoir la tête en bas donne le vertige.</translation>
    </message>
    <message>
        <source>Lie face down, knees just beyond the bench, the pad above the heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez-vous sur le ventre, genoux juste après le banc, boudin au-dessus des talons.</translation>
    </message>
    <message>
        <source>Bend the knees and bring the pad towards the seat, then let it down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pliez les genoux et amenez le boudin vers les fesses, puis laissez-le redescendre lentement.</translation>
    </message>
    <message>
        <source>Hips stay down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les hanches restent en bas.</translation>
    </message>
    <message>
        <source>Slow on the way back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lentement au retour.</translation>
    </message>
    <message>
        <source>The hips lift to help. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les hanches se lèvent pour aider. Prenez moins lourd.</translation>
    </message>
    <message>
        <source>Leave it out while the back of the thigh hurts, or lying face down is not comfortable. The seated machine is another way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que l’arrière de la cuisse fait mal, ou qu’être allongé sur le ventre n’est pas confortable. La machine assise est une autre voie.</translation>
    </message>
    <message>
        <source>Sit with the knees at the pivot, the lower pad behind the ankles, the upper one above the knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Assis, les genoux au pivot, le boudin du bas derrière les chevilles, celui du haut au-dessus des genoux.</translation>
    </message>
    <message>
        <source>Bend the knees and pull the pad under the seat, then let it come forward slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pliez les genoux et tirez le boudin sous le siège, puis laissez-le revenir lentement vers l’avant.</translation>
    </message>
    <message>
        <source>Back against the rest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le dos contre le dossier.</translation>
    </message>
    <message>
        <source>All the way, both ways.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tout le trajet, dans les deux sens.</translation>
    </message>
    <message>
        <source>Sliding forward on the seat. Tighten the thigh pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Glisser en avant sur le siège. Serrez le boudin des cuisses.</translation>
    </message>
    <message>
        <source>Leave it out while bending the knee against a load hurts behind the knee.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que plier le genou contre une charge fait mal derrière le genou.</translation>
    </message>
    <message>
        <source>Stand with your back to a low pulley, take the rope between your legs, and walk a step away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dos à une poulie basse, prenez la corde entre les jambes et avancez d’un pas.</translation>
    </message>
    <message>
        <source>Push the hips back and let the rope go through the legs, then stand tall by bringing the hips forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Reculez les hanches et laissez la corde passer entre les jambes, puis redressez-vous en ramenant les hanches.</translation>
    </message>
    <message>
        <source>Arms only hold.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les bras ne font que tenir.</translation>
    </message>
    <message>
        <source>Weight on the heels, knees soft.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le poids sur les talons, genoux souples.</translation>
    </message>
    <message>
        <source>Pulling with the arms. Keep them long and let the hips work.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirer avec les bras. Gardez-les longs et laissez travailler les hanches.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward hurts the back. A glute bridge trains the hips lying down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se pencher fait mal au dos. Un pont fessier travaille les hanches, allongé.</translation>
    </message>
    <message>
        <source>Stand on the band, feet hip wide, an end in each hand and the band taut.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout sur l’élastique, pieds à largeur de hanches, un bout dans chaque main, élastique tendu.</translation>
    </message>
    <message>
        <source>Push the hips back with a long back, then stand tall against the pull.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Reculez les hanches, dos long, puis redressez-vous contre la traction.</translation>
    </message>
    <message>
        <source>Hands close to the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les mains près des jambes.</translation>
    </message>
    <message>
        <source>Hips back, not down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hanches en arrière, pas vers le bas.</translation>
    </message>
    <message>
        <source>Bending the back instead of the hips. Make the way shorter.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Plier le dos au lieu des hanches. Raccourcissez le trajet.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward hurts the back. Look the band over for cracks before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se pencher fait mal au dos. Cherchez des fissures sur l’élastique avant chaque usage.</translation>
    </message>
    <message>
        <source>Stand tall, hands on the hips or on a chair beside you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez-vous droit, mains sur les hanches ou sur une chaise à côté de vous.</translation>
    </message>
    <message>
        <source>Step back with one foot, lower the knee towards the floor, push through the front foot and come back. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Reculez un pied, descendez le genou vers le sol, poussez avec le pied avant et revenez. Changez de côté.</translation>
    </message>
    <message>
        <source>Front shin nearly upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le tibia avant presque droit.</translation>
    </message>
    <message>
        <source>Step back, then down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>En arrière, puis vers le bas.</translation>
    </message>
    <message>
        <source>Stepping onto one line. Keep the feet hip wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poser le pied sur une seule ligne. Gardez les pieds à largeur de hanches.</translation>
    </message>
    <message>
        <source>Leave it out while kneeling deep hurts the knee. Go less deep, and hold on to something.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que plier le genou à fond fait mal. Descendez moins bas, et tenez-vous à quelque chose.</translation>
    </message>
    <message>
        <source>Take the bar onto the upper back from a rack. Stand tall with free floor in front of you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Prenez la barre d’un rack sur le haut du dos. Tenez-vous droit, le sol libre devant vous.</translation>
    </message>
    <message>
        <source>Step forward, lower the back knee, push back to where you began. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Faites un pas en avant, descendez le genou arrière, repoussez jusqu’au point de départ. Changez de côté.</translation>
    </message>
    <message>
        <source>Trunk upright over the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le buste droit au-dessus des hanches.</translation>
    </message>
    <message>
        <source>Short pause between the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Une courte pause entre les jambes.</translation>
    </message>
    <message>
        <source>The front knee falls inwards. Take less and look at it in a mirror.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le genou avant tombe vers l’intérieur. Prenez moins lourd et regardez-le dans un miroir.</translation>
    </message>
    <message>
        <source>Leave it out when balance is poor that day. Dumbbells can be put down at once; a bar cannot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté quand l’équilibre n’est pas bon ce jour-là. Des haltères se posent aussitôt&#xa0;; une barre, non.</translation>
    </message>
    <message>
        <source>Stand at arm&apos;s length from a wall, hands on it at chest height, body in one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout à une longueur de bras d’un mur, mains posées à hauteur de poitrine, corps en ligne.</translation>
    </message>
    <message>
        <source>Bend the arms until the face is near the wall, then push away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pliez les bras jusqu’à avoir le visage près du mur, puis repoussez.</translation>
    </message>
    <message>
        <source>Body like a board.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le corps comme une planche.</translation>
    </message>
    <message>
        <source>Further from the wall is harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Plus loin du mur, c’est plus dur.</translation>
    </message>
    <message>
        <source>The hips stay behind. Step closer and keep the line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les hanches restent en arrière. Approchez-vous et gardez la ligne.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on the hands hurts the wrists. Fists against the wall may be easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que s’appuyer sur les mains fait mal aux poignets. Les poings contre le mur peuvent être plus faciles.</translation>
    </message>
    <message>
        <source>Hands on a firm bench, table or box, a little wider than the shoulders. Body in one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Mains sur un banc, une table ou une caisse solide, un peu plus larges que les épaules. Corps en ligne.</translation>
    </message>
    <message>
        <source>Lower the chest to the edge and push away until the arms are straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendez la poitrine vers le bord et repoussez jusqu’à tendre les bras.</translation>
    </message>
    <message>
        <source>Chest to the edge, not chin.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La poitrine au bord, pas le menton.</translation>
    </message>
    <message>
        <source>Lower surface, harder lift.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Appui plus bas, exercice plus dur.</translation>
    </message>
    <message>
        <source>Neck and chin reach forward. Look at a spot in front of your hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le cou et le menton partent en avant. Regardez un point devant vos mains.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on the hands hurts. Be sure that what you lean on cannot slide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que s’appuyer sur les mains fait mal. Assurez-vous que ce sur quoi vous vous appuyez ne peut pas glisser.</translation>
    </message>
    <message>
        <source>Set the bench to about 30 degrees. Dumbbells above the upper chest, feet flat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Réglez le banc à 30 degrés environ. Haltères au-dessus du haut de la poitrine, pieds à plat.</translation>
    </message>
    <message>
        <source>Lower them to the sides of the upper chest and press them up above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendez-les sur les côtés du haut de la poitrine et poussez-les au-dessus des épaules.</translation>
    </message>
    <message>
        <source>Back stays on the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le dos reste sur l’appui.</translation>
    </message>
    <message>
        <source>The bench is so steep that it becomes an overhead press. Lower it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le banc est si raide que cela devient un développé épaules. Baissez-le.</translation>
    </message>
    <message>
        <source>Leave it out while this angle hurts the front of the shoulder. A flat bench or the floor is often easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que cet angle fait mal à l’avant de l’épaule. Un banc plat ou le sol passe souvent mieux.</translation>
    </message>
    <message>
        <source>Set the bench to about 30 degrees under a rack with safety arms. Hands a little wider than the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Réglez le banc à 30 degrés environ sous un rack avec sécurités. Mains un peu plus larges que les épaules.</translation>
    </message>
    <message>
        <source>Lower the bar to the upper chest, touch lightly, and press it above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendez la barre vers le haut de la poitrine, touchez légèrement, et poussez-la au-dessus des épaules.</translation>
    </message>
    <message>
        <source>Elbows under the bar.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes sous la barre.</translation>
    </message>
    <message>
        <source>Shoulder blades into the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les omoplates dans l’appui.</translation>
    </message>
    <message>
        <source>The bar drifts towards the belly. Aim for just below the collarbones.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La barre dérive vers le ventre. Visez juste sous les clavicules.</translation>
    </message>
    <message>
        <source>Leave it out when you are alone without safety arms, or when this angle hurts the shoulder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté sans sécurités et sans personne à côté, ou quand cet angle fait mal à l’épaule.</translation>
    </message>
    <message>
        <source>Set the seat so that the handles are at the middle of the chest. Back against the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Réglez le siège pour que les poignées soient au milieu de la poitrine. Dos contre l’appui.</translation>
    </message>
    <message>
        <source>Press the handles forward until the arms are nearly straight and let them come back slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez les poignées en avant jusqu’à avoir les bras presque tendus et laissez-les revenir lentement.</translation>
    </message>
    <message>
        <source>Shoulders stay back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les épaules restent en arrière.</translation>
    </message>
    <message>
        <source>Elbows a little below the hands&apos; height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes un peu plus bas que les mains.</translation>
    </message>
    <message>
        <source>The shoulders roll forward at the end. Stop a little earlier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les épaules roulent en avant à la fin. Arrêtez-vous un peu plus tôt.</translation>
    </message>
    <message>
        <source>Leave it out while pressing hurts the front of the shoulder. Begin the way further forward if the machine allows it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que pousser fait mal à l’avant de l’épaule. Partez de plus loin en avant si la machine le permet.</translation>
    </message>
    <message>
        <source>Fix the band behind you at chest height, an end in each hand, one foot forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Fixez l’élastique derrière vous à hauteur de poitrine, un bout dans chaque main, un pied en avant.</translation>
    </message>
    <message>
        <source>Press both hands forward until the arms are straight, and come back slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez les deux mains en avant jusqu’à tendre les bras, et revenez lentement.</translation>
    </message>
    <message>
        <source>Ribs down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Côtes basses.</translation>
    </message>
    <message>
        <source>Hands end in front of the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les mains finissent devant la poitrine.</translation>
    </message>
    <message>
        <source>Leaning into the band. Step closer, or choose a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Se pencher dans l’élastique. Approchez-vous, ou choisissez-en un plus léger.</translation>
    </message>
    <message>
        <source>Leave it out while pressing forward hurts the shoulder. Look over band and hook before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que pousser vers l’avant fait mal à l’épaule. Vérifiez élastique et attache avant chaque usage.</translation>
    </message>
    <message>
        <source>Set both pulleys at chest height, a handle in each hand, one foot forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Réglez les deux poulies à hauteur de poitrine, une poignée dans chaque main, un pied en avant.</translation>
    </message>
    <message>
        <source>Press the handles forward and slightly together, then let them come back to the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez les poignées en avant en les rapprochant un peu, puis laissez-les revenir à la poitrine.</translation>
    </message>
    <message>
        <source>Stand like a tree.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez-vous comme un arbre.</translation>
    </message>
    <message>
        <source>Elbows a little below the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes un peu sous les épaules.</translation>
    </message>
    <message>
        <source>The trunk is pulled back between reps. Take less, or a longer stance.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le buste est tiré en arrière entre les répétitions. Prenez moins lourd, ou un appui plus long.</translation>
    </message>
    <message>
        <source>Leave it out while pressing forward hurts the shoulder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que pousser vers l’avant fait mal à l’épaule.</translation>
    </message>
    <message>
        <source>Lie on the floor, knees bent, a dumbbell in each hand above the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez-vous au sol, genoux pliés, un haltère dans chaque main au-dessus de la poitrine.</translation>
    </message>
    <message>
        <source>Lower until the upper arms rest on the floor, wait a moment, and press up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendez jusqu’à poser le haut des bras au sol, attendez un instant, et poussez.</translation>
    </message>
    <message>
        <source>Rest the arms, do not drop them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Posez les bras, ne les laissez pas tomber.</translation>
    </message>
    <message>
        <source>The elbows hit the floor hard. Slow down the last part.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes frappent le sol. Ralentissez la fin.</translation>
    </message>
    <message>
        <source>Leave it out while getting down to the floor with weights is awkward. A machine or band press is done sitting or standing.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que descendre au sol avec des poids est malcommode. Un développé machine ou élastique se fait assis ou debout.</translation>
    </message>
    <message>
        <source>Lie under a fixed bar at hip height, take it a little wider than the shoulders, heels on the floor, body in one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez-vous sous une barre fixe à hauteur de hanches, prenez-la un peu plus large que les épaules, talons au sol, corps en ligne.</translation>
    </message>
    <message>
        <source>Pull the chest to the bar and let yourself down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez la poitrine vers la barre et redescendez jusqu’à allonger les bras.</translation>
    </message>
    <message>
        <source>Bent knees make it easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Genoux pliés, c’est plus facile.</translation>
    </message>
    <message>
        <source>The hips hang down. Bend the knees and keep the line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les hanches pendent. Pliez les genoux et gardez la ligne.</translation>
    </message>
    <message>
        <source>Leave it out while pulling hurts the elbows, or when the bar is not firmly fixed.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que tirer fait mal aux coudes, ou quand la barre n’est pas bien fixée.</translation>
    </message>
    <message>
        <source>Fix the band in front of you at belly height, an end in each hand, arms long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Fixez l’élastique devant vous à hauteur de ventre, un bout dans chaque main, bras longs.</translation>
    </message>
    <message>
        <source>Pull the hands to the ribs, shoulder blades together, and let them go out slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez les mains vers les côtes, omoplates serrées, et laissez-les repartir lentement.</translation>
    </message>
    <message>
        <source>Elbows brush the sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes frôlent les côtés.</translation>
    </message>
    <message>
        <source>Neck long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Cou long.</translation>
    </message>
    <message>
        <source>The shoulders creep up. Choose a lighter band.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les épaules remontent. Choisissez un élastique plus léger.</translation>
    </message>
    <message>
        <source>Leave it out while pulling hurts the shoulder. Look over band and hook before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que tirer fait mal à l’épaule. Vérifiez élastique et attache avant chaque usage.</translation>
    </message>
    <message>
        <source>Set the chest pad so that you just reach the handles with long arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Réglez l’appui de poitrine pour juste atteindre les poignées, bras longs.</translation>
    </message>
    <message>
        <source>Pull the handles towards your ribs and let them go slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez les poignées vers les côtes et laissez-les repartir lentement.</translation>
    </message>
    <message>
        <source>Chest stays on the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La poitrine reste sur l’appui.</translation>
    </message>
    <message>
        <source>Squeeze for a moment, then let go.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Serrez un instant, puis relâchez.</translation>
    </message>
    <message>
        <source>Jerking to begin. Start slowly from long arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Partir d’un coup sec. Commencez lentement, bras longs.</translation>
    </message>
    <message>
        <source>Leave it out while pressure on the chest or ribs is not comfortable. The cable row has no pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant qu’une pression sur la poitrine ou les côtes n’est pas confortable. Le tirage horizontal poulie n’a pas d’appui.</translation>
    </message>
    <message>
        <source>Stand in a split stance, one forearm or hand on the front thigh, the kettlebell in the other hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout, un pied devant l’autre, un avant-bras ou une main sur la cuisse avant, la kettlebell dans l’autre main.</translation>
    </message>
    <message>
        <source>Pull it towards the hip, let it down until the arm is long. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez-la vers la hanche, redescendez jusqu’à allonger le bras. Changez de côté.</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le dos plat comme une table.</translation>
    </message>
    <message>
        <source>Turning open with each pull. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>S’ouvrir à chaque tirage. Prenez-en une plus légère.</translation>
    </message>
    <message>
        <source>Leave it out while leaning forward hurts the back. Put your hand on a bench for more support.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se pencher fait mal au dos. Posez la main sur un banc pour mieux vous appuyer.</translation>
    </message>
    <message>
        <source>Set a bench to about 45 degrees, lie on it face down, a dumbbell in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Réglez un banc à 45 degrés environ, allongez-vous dessus sur le ventre, un haltère dans chaque main.</translation>
    </message>
    <message>
        <source>Pull the dumbbells to the sides of your ribs and let them hang again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez les haltères vers les côtés des côtes et laissez-les pendre de nouveau.</translation>
    </message>
    <message>
        <source>Pull with the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez avec les coudes.</translation>
    </message>
    <message>
        <source>The chin pokes forward. Look at the floor in front of the bench.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le menton pointe en avant. Regardez le sol devant le banc.</translation>
    </message>
    <message>
        <source>Leave it out while pressure on chest or belly is not comfortable.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant qu’une pression sur la poitrine ou le ventre n’est pas confortable.</translation>
    </message>
    <message>
        <source>Set a rope at about face height. Step back until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Réglez une corde à peu près à hauteur du visage. Reculez jusqu’à allonger les bras.</translation>
    </message>
    <message>
        <source>Pull the rope towards your face, hands apart and elbows high, and let it go out slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez la corde vers le visage, mains écartées et coudes hauts, et laissez-la repartir lentement.</translation>
    </message>
    <message>
        <source>Show your biceps to the wall behind you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Montrez vos biceps au mur derrière vous.</translation>
    </message>
    <message>
        <source>Light is enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Léger suffit.</translation>
    </message>
    <message>
        <source>Leaning back with a heavy stack. Take much less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Se pencher en arrière avec une pile lourde. Prenez beaucoup moins.</translation>
    </message>
    <message>
        <source>Leave it out while raising the elbows to shoulder height hurts. A row keeps them lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que lever les coudes à hauteur d’épaules fait mal. Un rowing les garde plus bas.</translation>
    </message>
    <message>
        <source>Stand in front of a high pulley, lean a little forward, long arms on the bar or rope.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout devant une poulie haute, un peu penché en avant, bras longs sur la barre ou la corde.</translation>
    </message>
    <message>
        <source>Press it down in an arc to the thighs with straight arms and let it rise slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez-la en arc vers les cuisses, bras tendus, et laissez-la remonter lentement.</translation>
    </message>
    <message>
        <source>Arms are levers.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les bras sont des leviers.</translation>
    </message>
    <message>
        <source>Shoulders away from the ears.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les épaules loin des oreilles.</translation>
    </message>
    <message>
        <source>The elbows bend and it becomes a pushdown. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes plient et cela devient une extension triceps. Prenez moins lourd.</translation>
    </message>
    <message>
        <source>Leave it out while reaching up against a load hurts the shoulder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que lever les bras contre une charge fait mal à l’épaule.</translation>
    </message>
    <message>
        <source>Hold the kettlebell at the shoulder, its ball resting on the outside of the forearm. Other arm free.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez la kettlebell à l’épaule, sa boule posée sur l’extérieur de l’avant-bras. L’autre bras libre.</translation>
    </message>
    <message>
        <source>Press it straight up until the arm is beside the ear, and lower it the same way. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez-la tout droit jusqu’à avoir le bras près de l’oreille, et redescendez-la de même. Changez de côté.</translation>
    </message>
    <message>
        <source>Fist to the ceiling.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le poing vers le plafond.</translation>
    </message>
    <message>
        <source>Squeeze the seat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Serrez les fessiers.</translation>
    </message>
    <message>
        <source>Leaning away from the kettlebell. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Se pencher à l’opposé de la kettlebell. Prenez-en une plus légère.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts, or when the ball presses on a sore forearm.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que lever les bras fait mal, ou quand la boule appuie sur un avant-bras sensible.</translation>
    </message>
    <message>
        <source>Set the seat so that the handles are at shoulder height. Back against the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Réglez le siège pour que les poignées soient à hauteur d’épaules. Dos contre l’appui.</translation>
    </message>
    <message>
        <source>Press the handles up until the arms are nearly straight and let them down to ear height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez les poignées vers le haut jusqu’à avoir les bras presque tendus et redescendez-les à hauteur d’oreilles.</translation>
    </message>
    <message>
        <source>Elbows under the hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes sous les mains.</translation>
    </message>
    <message>
        <source>Sliding forward on the seat to arch the back. Sit deep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Glisser en avant sur le siège pour cambrer le dos. Asseyez-vous au fond.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts. Stop the way down a little higher first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que lever les bras fait mal. Arrêtez d’abord la descente un peu plus haut.</translation>
    </message>
    <message>
        <source>Stand on the band with one or both feet, hands at the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout sur l’élastique, un pied ou les deux dessus, mains aux épaules.</translation>
    </message>
    <message>
        <source>Press straight up against the pull and lower slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez tout droit contre la traction et redescendez lentement.</translation>
    </message>
    <message>
        <source>Hands end above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les mains finissent au-dessus des épaules.</translation>
    </message>
    <message>
        <source>The band pulls the arms forward. Choose a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>L’élastique tire les bras en avant. Choisissez-en un plus léger.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts. Look the band over for cracks before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que lever les bras fait mal. Cherchez des fissures sur l’élastique avant chaque usage.</translation>
    </message>
    <message>
        <source>From the push-up position walk the feet in until the hips are high and the arms in line with the back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Depuis la position de pompe, avancez les pieds jusqu’à avoir les hanches hautes et les bras alignés avec le dos.</translation>
    </message>
    <message>
        <source>Bend the arms and lower the head in front of the hands, then push back up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pliez les bras et descendez la tête devant les mains, puis repoussez.</translation>
    </message>
    <message>
        <source>Hips stay high.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les hanches restent hautes.</translation>
    </message>
    <message>
        <source>Head goes forward, making a triangle with the hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La tête va en avant et forme un triangle avec les mains.</translation>
    </message>
    <message>
        <source>The hips sink and it becomes a push-up. Walk the feet closer.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les hanches descendent et cela devient une pompe. Rapprochez les pieds.</translation>
    </message>
    <message>
        <source>Leave it out when a low head makes you dizzy or presses in the eyes, or when wrists or shoulders hurt.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté quand la tête en bas donne le vertige ou appuie dans les yeux, ou quand poignets ou épaules font mal.</translation>
    </message>
    <message>
        <source>Set the seat so that you just reach the handles, thighs under the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Réglez le siège pour juste atteindre les poignées, cuisses sous le boudin.</translation>
    </message>
    <message>
        <source>Pull the handles down to shoulder height and let them rise until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez les poignées à hauteur d’épaules et laissez-les remonter jusqu’à allonger les bras.</translation>
    </message>
    <message>
        <source>Elbows down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Coudes vers le bas.</translation>
    </message>
    <message>
        <source>Chest up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poitrine haute.</translation>
    </message>
    <message>
        <source>Letting the stack pull you up with a jerk. Slow down at the top.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Se laisser tirer d’un coup par la pile. Ralentissez en haut.</translation>
    </message>
    <message>
        <source>Leave it out while reaching up hurts the shoulder. A row works lower down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que lever les bras fait mal à l’épaule. Un rowing travaille plus bas.</translation>
    </message>
    <message>
        <source>Fix the band above you. Kneel or sit with long arms, an end in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Fixez l’élastique au-dessus de vous. À genoux ou assis, bras longs, un bout dans chaque main.</translation>
    </message>
    <message>
        <source>Pull the hands down beside the shoulders and let them rise slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez les mains à côté des épaules et laissez-les remonter lentement.</translation>
    </message>
    <message>
        <source>Shoulders down first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>D’abord les épaules vers le bas.</translation>
    </message>
    <message>
        <source>Leaning back to finish. Choose a lighter band.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Se pencher en arrière pour finir. Choisissez un élastique plus léger.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead or kneeling hurts. Look over band and hook before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que lever les bras ou être à genoux fait mal. Vérifiez élastique et attache avant chaque usage.</translation>
    </message>
    <message>
        <source>Loop a band over the bar and put a knee or foot into it. Hang with long arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Passez un élastique autour de la barre et mettez-y un genou ou un pied. Suspendez-vous bras longs.</translation>
    </message>
    <message>
        <source>Pull until the chin is over the bar and come down slowly; the band helps most at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirez jusqu’à ce que le menton passe la barre et redescendez lentement&#xa0;; l’élastique aide le plus en bas.</translation>
    </message>
    <message>
        <source>Chest to the bar.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La poitrine vers la barre.</translation>
    </message>
    <message>
        <source>A thinner band is harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Un élastique plus fin, c’est plus dur.</translation>
    </message>
    <message>
        <source>Bouncing in the band. Stop for a moment at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rebondir dans l’élastique. Arrêtez-vous un instant en bas.</translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts, or when you cannot get into the band safely. Look it over for cracks first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se suspendre fait mal, ou quand vous ne pouvez pas entrer dans l’élastique en sécurité. Cherchez d’abord des fissures.</translation>
    </message>
    <message>
        <source>Stand beside a kettlebell, bend with a flat back and stand up with it in one hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout à côté d’une kettlebell, penchez-vous dos plat et relevez-vous avec elle dans une main.</translation>
    </message>
    <message>
        <source>Walk tall for the distance, then turn and change hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Marchez bien droit sur la distance, puis tournez et changez de main.</translation>
    </message>
    <message>
        <source>Do not lean towards it or away from it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ne vous penchez ni vers elle ni à l’opposé.</translation>
    </message>
    <message>
        <source>Quiet steps.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Des pas calmes.</translation>
    </message>
    <message>
        <source>The weight pulls one shoulder down. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le poids tire une épaule vers le bas. Prenez-en un plus léger.</translation>
    </message>
    <message>
        <source>Leave it out when you feel unsteady, or when holding a load on one side hurts the back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté quand vous vous sentez instable, ou quand tenir une charge d’un seul côté fait mal au dos.</translation>
    </message>
    <message>
        <source>Hold a kettlebell by its horns in front of the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez une kettlebell par les côtés de l’anse devant la poitrine.</translation>
    </message>
    <message>
        <source>Walk tall with short steps for the distance, breathing calmly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Marchez bien droit à petits pas sur la distance, en respirant calmement.</translation>
    </message>
    <message>
        <source>Ribs down over the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les côtes basses au-dessus des hanches.</translation>
    </message>
    <message>
        <source>Elbows close.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Coudes près du corps.</translation>
    </message>
    <message>
        <source>Leaning back to carry it with the spine. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Se pencher en arrière pour porter avec la colonne. Prenez-en une plus légère.</translation>
    </message>
    <message>
        <source>Leave it out when you feel dizzy or unsteady.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté quand vous avez le vertige ou vous sentez instable.</translation>
    </message>
    <message>
        <source>On hands and knees, hands under the shoulders, knees under the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À quatre pattes, mains sous les épaules, genoux sous les hanches.</translation>
    </message>
    <message>
        <source>Stretch one arm forward and the opposite leg back, hold for a moment, come back and change. Both sides count as one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tendez un bras en avant et la jambe opposée en arrière, tenez un instant, revenez et changez. Les deux côtés comptent pour une.</translation>
    </message>
    <message>
        <source>Balance a cup on your lower back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Gardez une tasse en équilibre sur le bas du dos.</translation>
    </message>
    <message>
        <source>Reach long rather than high.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allez loin plutôt que haut.</translation>
    </message>
    <message>
        <source>The back sags as the leg goes up. Keep the leg lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le dos se creuse quand la jambe monte. Gardez la jambe plus bas.</translation>
    </message>
    <message>
        <source>Leave it out while kneeling or leaning on the hands hurts. A cushion under the knees may be enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant qu’être à genoux ou s’appuyer sur les mains fait mal. Un coussin sous les genoux suffit peut-être.</translation>
    </message>
    <message>
        <source>Stand sideways to a pulley at chest height, both hands on the handle at the breastbone.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout de côté à une poulie à hauteur de poitrine, les deux mains sur la poignée contre le sternum.</translation>
    </message>
    <message>
        <source>Press the handle straight forward, stay for a moment without turning, and bring it back. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poussez la poignée droit devant, restez un instant sans tourner, et ramenez-la. Changez de côté.</translation>
    </message>
    <message>
        <source>Hips and shoulders face forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hanches et épaules face à l’avant.</translation>
    </message>
    <message>
        <source>Breathe while the arms are out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Respirez pendant que les bras sont tendus.</translation>
    </message>
    <message>
        <source>Turning towards the pulley. Take less, or step closer.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tourner vers la poulie. Prenez moins lourd, ou approchez-vous.</translation>
    </message>
    <message>
        <source>Leave it out while holding still against a pull to the side hurts the back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que rester immobile contre une traction de côté fait mal au dos.</translation>
    </message>
    <message>
        <source>Hang from a bar with long arms, shoulders drawn down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Suspendez-vous à une barre, bras longs, épaules abaissées.</translation>
    </message>
    <message>
        <source>Lift the knees above hip height by rolling the pelvis, and lower them slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Levez les genoux plus haut que les hanches en enroulant le bassin, et redescendez-les lentement.</translation>
    </message>
    <message>
        <source>Roll the pelvis at the top.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Enroulez le bassin en haut.</translation>
    </message>
    <message>
        <source>No swing.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sans balancer.</translation>
    </message>
    <message>
        <source>Swinging from rep to rep. Stop still between them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Se balancer d’une répétition à l’autre. Arrêtez-vous entre elles.</translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts the shoulders, or lifting the legs pulls in the lower back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que se suspendre fait mal aux épaules, ou que lever les jambes tire dans le bas du dos.</translation>
    </message>
    <message>
        <source>Kneel in front of a high pulley, rope beside the head.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À genoux devant une poulie haute, la corde à côté de la tête.</translation>
    </message>
    <message>
        <source>Round the trunk and bring the elbows towards the thighs, then come up slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Arrondissez le buste et amenez les coudes vers les cuisses, puis remontez lentement.</translation>
    </message>
    <message>
        <source>Hips stay still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les hanches restent immobiles.</translation>
    </message>
    <message>
        <source>Breathe out all the way down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Soufflez pendant toute la descente.</translation>
    </message>
    <message>
        <source>Sitting back on the heels. Move the ribs, not the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>S’asseoir sur les talons. Bougez les côtes, pas les hanches.</translation>
    </message>
    <message>
        <source>Leave it out while rounding the back under load hurts, or if you have been told to avoid it, as with weak bones.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant qu’arrondir le dos sous charge fait mal, ou si l’on vous a dit de l’éviter, comme en cas d’os fragiles.</translation>
    </message>
    <message>
        <source>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, hands on the chest or beside the head.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez-vous sur le dos, genoux pliés, mains sur la poitrine ou à côté de la tête.</translation>
    </message>
    <message>
        <source>Curl the shoulders off the floor, wait a moment, and lower slowly. Hold a plate on the chest to make it harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Décollez les épaules du sol en vous enroulant, attendez un instant, et redescendez lentement. Un disque sur la poitrine rend l’exercice plus dur.</translation>
    </message>
    <message>
        <source>Ribs towards the pelvis.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les côtes vers le bassin.</translation>
    </message>
    <message>
        <source>Room for a fist under the chin.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De la place pour un poing sous le menton.</translation>
    </message>
    <message>
        <source>Pulling at the head. Cross the arms instead.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirer sur la tête. Croisez plutôt les bras.</translation>
    </message>
    <message>
        <source>Leave it out while rounding the back hurts, late in pregnancy, or if you have been told to avoid bending it, as with weak bones.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant qu’arrondir le dos fait mal, en fin de grossesse, ou si l’on vous a dit d’éviter de le plier, comme en cas d’os fragiles.</translation>
    </message>
    <message>
        <source>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56. ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period: long lying on the back is to be avoided.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56. ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period&#xa0;: rester longtemps allongé sur le dos est à éviter.</translation>
    </message>
    <message>
        <source>Stand in front of a wall, fingertips on it for balance.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout devant un mur, le bout des doigts posé dessus pour l’équilibre.</translation>
    </message>
    <message>
        <source>Straight up, not forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tout droit vers le haut, pas en avant.</translation>
    </message>
    <message>
        <source>One leg at a time is harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Une jambe à la fois, c’est plus dur.</translation>
    </message>
    <message>
        <source>Sit with the pad on the thighs just above the knees, the balls of the feet on the step.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Assis, l’appui sur les cuisses juste au-dessus des genoux, l’avant des pieds sur la marche.</translation>
    </message>
    <message>
        <source>Let the heels sink, then press up as high as they go.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Laissez descendre les talons, puis poussez-les le plus haut possible.</translation>
    </message>
    <message>
        <source>Stop for a moment at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Arrêtez-vous un instant en bas.</translation>
    </message>
    <message>
        <source>Big toe&apos;s side works too.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le côté du gros orteil travaille aussi.</translation>
    </message>
    <message>
        <source>Short, quick bounces. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De petits rebonds rapides. Prenez moins lourd.</translation>
    </message>
    <message>
        <source>Leave it out while bending the foot up under load hurts the heel or the tendon above it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que plier le pied vers le haut sous charge fait mal au talon ou au tendon au-dessus.</translation>
    </message>
    <message>
        <source>Sit in the leg press, legs nearly straight, the balls of the feet on the lower edge of the plate. Leave the safety catch in.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Assis dans la presse à cuisses, jambes presque tendues, l’avant des pieds sur le bord bas du plateau. Laissez la sécurité enclenchée.</translation>
    </message>
    <message>
        <source>Let the toes come towards you, then press them away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Laissez les orteils venir vers vous, puis repoussez-les.</translation>
    </message>
    <message>
        <source>Knees stay soft and still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les genoux restent souples et immobiles.</translation>
    </message>
    <message>
        <source>Slow at both ends.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lentement aux deux bouts.</translation>
    </message>
    <message>
        <source>Bending the knees to help. Only the ankles move.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Plier les genoux pour aider. Seules les chevilles bougent.</translation>
    </message>
    <message>
        <source>Leave it out while stretched legs under load hurt the knees, or pushing off hurts the heel.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que des jambes tendues sous charge font mal aux genoux, ou que pousser sur l’avant du pied fait mal au talon.</translation>
    </message>
    <message>
        <source>Stand tall with the bar in front of the thighs, palms forward, hands shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez-vous droit, la barre devant les cuisses, paumes vers l’avant, mains à largeur d’épaules.</translation>
    </message>
    <message>
        <source>Bend the elbows and bring the bar up, upper arms still, then lower all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pliez les coudes et montez la barre, haut des bras immobile, puis redescendez jusqu’en bas.</translation>
    </message>
    <message>
        <source>Seat tight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Fessiers serrés.</translation>
    </message>
    <message>
        <source>Swinging with the back. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Se balancer avec le dos. Prenez moins lourd.</translation>
    </message>
    <message>
        <source>Leave it out while a straight bar hurts the wrists or elbows. A curved bar or dumbbells may suit better.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant qu’une barre droite fait mal aux poignets ou aux coudes. Une barre EZ ou des haltères conviennent peut-être mieux.</translation>
    </message>
    <message>
        <source>Stand tall, dumbbells at your sides, palms facing each other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez-vous droit, haltères le long du corps, paumes face à face.</translation>
    </message>
    <message>
        <source>Bend the elbows with the thumbs up, then lower all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pliez les coudes, pouces vers le haut, puis redescendez jusqu’en bas.</translation>
    </message>
    <message>
        <source>Thumbs lead.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les pouces mènent.</translation>
    </message>
    <message>
        <source>Upper arms still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le haut des bras immobile.</translation>
    </message>
    <message>
        <source>The elbows drift forward. Keep them beside the ribs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes partent en avant. Gardez-les près des côtes.</translation>
    </message>
    <message>
        <source>Leave it out while bending against a load hurts the elbow.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que plier contre une charge fait mal au coude.</translation>
    </message>
    <message>
        <source>Stand in front of a high pulley, elbows beside the ribs, hands on the bar or rope.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout devant une poulie haute, coudes près des côtes, mains sur la barre ou la corde.</translation>
    </message>
    <message>
        <source>Stretch the arms down and let the hands come up to chest height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tendez les bras vers le bas et laissez remonter les mains à hauteur de poitrine.</translation>
    </message>
    <message>
        <source>Elbows are hinges.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes sont des charnières.</translation>
    </message>
    <message>
        <source>Tall, leaning only a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Droit, à peine penché.</translation>
    </message>
    <message>
        <source>Pushing with the shoulders. Take less and fix the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pousser avec les épaules. Prenez moins lourd et fixez les coudes.</translation>
    </message>
    <message>
        <source>Leave it out while stretching the elbow against a load hurts.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que tendre le coude contre une charge fait mal.</translation>
    </message>
    <message>
        <source>Hold one dumbbell with both hands above the head, arms straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez un haltère à deux mains au-dessus de la tête, bras tendus.</translation>
    </message>
    <message>
        <source>Lower it behind the head by bending the elbows and stretch them again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendez-le derrière la tête en pliant les coudes, puis tendez-les de nouveau.</translation>
    </message>
    <message>
        <source>Upper arms stay beside the ears.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le haut des bras reste près des oreilles.</translation>
    </message>
    <message>
        <source>The elbows flare far out. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes s’écartent beaucoup. Prenez moins lourd.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts the shoulder. The pushdown keeps the arms low.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que lever les bras fait mal à l’épaule. L’extension à la poulie garde les bras bas.</translation>
    </message>
    <message>
        <source>Stand tall, a light dumbbell in each hand beside the thighs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tenez-vous droit, un haltère léger dans chaque main près des cuisses.</translation>
    </message>
    <message>
        <source>Raise the arms to the side up to shoulder height, elbows soft, and lower slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Levez les bras sur les côtés jusqu’à hauteur d’épaules, coudes souples, et redescendez lentement.</translation>
    </message>
    <message>
        <source>Stop at shoulder height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Arrêtez-vous à hauteur d’épaules.</translation>
    </message>
    <message>
        <source>Shrugging the shoulders up. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hausser les épaules. Prenez moins lourd.</translation>
    </message>
    <message>
        <source>Leave it out while raising the arm to the side hurts. Stay below the height where it does.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que lever le bras sur le côté fait mal. Restez sous la hauteur où cela fait mal.</translation>
    </message>
    <message>
        <source>Stand in front of a low pulley, hands on the bar, palms up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Debout devant une poulie basse, mains sur la barre, paumes vers le haut.</translation>
    </message>
    <message>
        <source>Bend the elbows and bring the hands to the chest, then let them down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pliez les coudes et amenez les mains à la poitrine, puis redescendez-les lentement.</translation>
    </message>
    <message>
        <source>The cable pulls all the way; stay slow.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le câble tire tout du long&#xa0;; allez lentement.</translation>
    </message>
    <message>
        <source>Leaning back to finish. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Se pencher en arrière pour finir. Prenez moins lourd.</translation>
    </message>
    <message>
        <source>Leave it out while bending against a load hurts the elbow or the wrist.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que plier contre une charge fait mal au coude ou au poignet.</translation>
    </message>
    <message>
        <source>Lie on a bench, arms straight up, a bar in the hands, shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez-vous sur un banc, bras tendus vers le haut, une barre dans les mains, à largeur d’épaules.</translation>
    </message>
    <message>
        <source>Bend the elbows and lower the bar towards the forehead or just behind it, then stretch the arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pliez les coudes et descendez la barre vers le front ou juste derrière, puis tendez les bras.</translation>
    </message>
    <message>
        <source>Upper arms stay still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Le haut des bras reste immobile.</translation>
    </message>
    <message>
        <source>The elbows spread. Take less, or use two dumbbells.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes s’écartent. Prenez moins lourd, ou deux haltères.</translation>
    </message>
    <message>
        <source>Leave it out while stretching the elbow against a load hurts. Never take a load here that you could not hold.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté tant que tendre le coude contre une charge fait mal. Ne prenez jamais ici une charge que vous ne pourriez pas tenir.</translation>
    </message>
    <message>
        <source>Lie as for the bench press, hands shoulder wide. Use safety arms, or somebody beside you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Allongez-vous comme au développé couché, mains à largeur d’épaules. Utilisez des sécurités, ou quelqu’un à côté de vous.</translation>
    </message>
    <message>
        <source>Lower the bar to the lower chest with the elbows close and press it up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Descendez la barre vers le bas de la poitrine, coudes près du corps, et poussez-la.</translation>
    </message>
    <message>
        <source>Elbows brush the ribs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Les coudes frôlent les côtes.</translation>
    </message>
    <message>
        <source>Wrists straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Poignets droits.</translation>
    </message>
    <message>
        <source>Gripping so close that the wrists bend. Shoulder wide is close enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Prendre si serré que les poignets plient. La largeur d’épaules suffit.</translation>
    </message>
    <message>
        <source>Leave it out when you are alone without safety arms, or while wrists or elbows hurt.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>À laisser de côté sans sécurités et sans personne à côté, ou tant que poignets ou coudes font mal.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Before and after a session</source>
        <translation>Avant et après une séance</translation>
    </message>
    <message>
        <source>Still collecting</source>
        <translation>Encore en collecte</translation>
    </message>
    <message>
        <source>{n} of {all} sessions</source>
        <translation>{n} séances sur {all}</translation>
    </message>
    <message>
        <source>Nothing can be said yet, and that is normal.</source>
        <translation>On ne peut encore rien dire, et c’est normal.</translation>
    </message>
    <message>
        <source>Felt better after {n} of {all} sessions</source>
        <translation>Ressenti meilleur après {n} séances sur {all}</translation>
    </message>
    <message>
        <source>The middle half were {low} to {high}.</source>
        <translation>La moitié du milieu&#xa0;: {low} à {high}.</translation>
    </message>
</context>
<context>
    <name>ChangeDots</name>
    <message>
        <source>Sessions by how the rating changed: {changes}</source>
        <translation>Séances selon le changement de la note&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>one dot,
one session</source>
        <translation>un point,
une séance</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer en image</translation>
    </message>
    <message>
        <source>Save as a drawing</source>
        <translation>Enregistrer en dessin</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Feeling after a session</source>
        <translation>Ressenti après une séance</translation>
    </message>
    <message>
        <source>Strength sessions a week</source>
        <translation>Séances de force par semaine</translation>
    </message>
    <message>
        <source>Easy cardio a week</source>
        <translation>Cardio facile par semaine</translation>
    </message>
    <message>
        <source>Estimated 1RM</source>
        <translation>1RM estimé</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>−5 to 5</source>
        <translation>−5 à 5</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 à 10</translation>
    </message>
    <message>
        <source>Two on one time axis</source>
        <translation>Deux sur un même axe de temps</translation>
    </message>
    <message>
        <source>Side by side says nothing about cause</source>
        <translation>Être côte à côte ne dit rien de la cause</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Nothing in this span</source>
        <translation>Rien dans cette période</translation>
    </message>
    <message>
        <source>Appears with {n} values in each of the two spans</source>
        <translation>Apparaît avec {n} valeurs dans chacune des deux périodes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Last {n} weeks and the {n} before</source>
        <translation>Les {n} dernières semaines et les {n} d’avant</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Day of the span</source>
        <translation>Jour de la période</translation>
    </message>
    <message>
        <source>week {n}</source>
        <translation>semaine {n}</translation>
    </message>
    <message>
        <source>middle {middle} (half from {low} to {high})</source>
        <translation>milieu {middle} (moitié de {low} à {high})</translation>
    </message>
    <message>
        <source>{name}: {now}{unit} now, {before} before. Weeks differ by chance too</source>
        <translation>{name}&#xa0;: {now}{unit} maintenant, {before} avant. Les semaines varient aussi par hasard</translation>
    </message>
    <message>
        <source>Appears after {n} sets with an estimate</source>
        <translation>Apparaît après {n} séries avec une estimation</translation>
    </message>
    <message>
        <source>Loads used, as a share of the estimate</source>
        <translation>Charges utilisées, en part de l’estimation</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>séries</translation>
    </message>
    <message>
        <source>{n} of {all} sets at {share} of that day&apos;s estimate</source>
        <translation>{n} séries sur {all} à {share} de l’estimation du jour</translation>
    </message>
    <message>
        <source>From (% of estimate)</source>
        <translation>À partir de (% de l’estimation)</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Appears after {n} sessions</source>
        <translation>Apparaît après {n} séances</translation>
    </message>
    <message>
        <source>Rest between strength sessions</source>
        <translation>Repos entre les séances de force</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>days to the next</source>
        <translation>jours jusqu’à la suivante</translation>
    </message>
    <message>
        <source>Days to the next session</source>
        <translation>Jours jusqu’à la séance suivante</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Mostly {middle} days to the next; a day without in between {n} of {all} times</source>
        <translation>Le plus souvent {middle} jours jusqu’à la suivante&#xa0;; un jour sans entre les deux {n} fois sur {all}</translation>
    </message>
    <message>
        <source>Mood, energy and sleep</source>
        <translation>Humeur, énergie et sommeil</translation>
    </message>
    <message>
        <source>{what} (0-10)</source>
        <translation>{what} (0-10)</translation>
    </message>
    <message>
        <source>{what}, 7-day line</source>
        <translation>{what}, ligne sur 7 jours</translation>
    </message>
    <message>
        <source>Appears after 2 check-ins</source>
        <translation>Apparaît après 2 points du jour</translation>
    </message>
    <message>
        <source>Before and after sessions</source>
        <translation>Avant et après les séances</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Before (-5 to 5)</source>
        <translation>Avant (-5 à 5)</translation>
    </message>
    <message>
        <source>After (-5 to 5)</source>
        <translation>Après (-5 à 5)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Appears after {n} sessions rated before and after</source>
        <translation>Apparaît après {n} séances notées avant et après</translation>
    </message>
    <message>
        <source>Higher after {n} of {all} sessions, the middle half changed by {low} to {high}</source>
        <translation>Plus haut après {n} séances sur {all}, la moitié du milieu a changé de {low} à {high}</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} avant, {after} après</translation>
    </message>
    <message>
        <source>A year of days</source>
        <translation>Une année de jours</translation>
    </message>
    <message>
        <source>{n} days rated, {first} to {last}</source>
        <translation>{n} jours notés, du {first} au {last}</translation>
    </message>
    <message>
        <source>Appears with the first check-in</source>
        <translation>Apparaît avec le premier point du jour</translation>
    </message>
    <message>
        <source>Mood (0-10)</source>
        <translation>Humeur (0-10)</translation>
    </message>
    <message>
        <source>{month} around {value}</source>
        <translation>{month} autour de {value}</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>fréquence cardiaque</translation>
    </message>
    <message>
        <source>easy effort</source>
        <translation>effort facile</translation>
    </message>
    <message>
        <source>Heart rate, {name}</source>
        <translation>Fréquence cardiaque, {name}</translation>
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
        <translation>Fréquence cardiaque moyenne (bpm)</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} min measured; no band can be worked out from what is told of your heart</source>
        <translation>{n} min mesurées&#xa0;; ce qui est dit de votre cœur ne permet pas de calculer une plage</translation>
    </message>
    <message>
        <source>{n} of {all} measured min within {low} to {high} bpm</source>
        <translation>{n} min mesurées sur {all} entre {low} et {high} bpm</translation>
    </message>
    <message>
        <source>{told}, which may lie {spread} bpm off</source>
        <translation>{told}, à {spread} bpm près</translation>
    </message>
    <message>
        <source>Heart rate around {mean} bpm, at most {highest}</source>
        <translation>Fréquence cardiaque autour de {mean} bpm, {highest} au plus</translation>
    </message>
    <message>
        <source>Volume load a week, {lift}</source>
        <translation>Volume par semaine, {lift}</translation>
    </message>
    <message>
        <source>Load times repetitions, warm-ups left out</source>
        <translation>Charge fois répétitions, sans l’échauffement</translation>
    </message>
    <message>
        <source>Volume load in weeks with this lift</source>
        <translation>Volume des semaines avec cet exercice</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Volume load ({unit})</source>
        <translation>Volume ({unit})</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>The highest bar is {n} sets; warm-ups left out</source>
        <translation>La barre la plus haute&#xa0;: {n} séries&#xa0;; sans l’échauffement</translation>
    </message>
    <message>
        <source>Sets a week by movement</source>
        <translation>Séries par semaine et par mouvement</translation>
    </message>
    <message>
        <source>Nothing can be said: no loaded set of 12 reps or fewer in 8 weeks</source>
        <translation>On ne peut rien dire&#xa0;: aucune série chargée de 12 répétitions ou moins en 8 semaines</translation>
    </message>
    <message>
        <source>Load for 1 to 12 reps, {lift}</source>
        <translation>Charge pour 1 à 12 répétitions, {lift}</translation>
    </message>
    <message>
        <source>For 5, 8, 12 reps about {loads} {unit} now</source>
        <translation>Pour 5, 8, 12 répétitions environ {loads} {unit} maintenant</translation>
    </message>
    <message>
        <source>{now}; no estimate a year ago</source>
        <translation>{now}&#xa0;; pas d’estimation il y a un an</translation>
    </message>
    <message>
        <source>{now}, a year ago {loads}</source>
        <translation>{now}, il y a un an {loads}</translation>
    </message>
    <message>
        <source>done, 8 weeks</source>
        <translation>fait, 8 semaines</translation>
    </message>
    <message>
        <source>estimate now</source>
        <translation>estimation actuelle</translation>
    </message>
    <message>
        <source>its range</source>
        <translation>sa fourchette</translation>
    </message>
    <message>
        <source>done a year ago</source>
        <translation>fait il y a un an</translation>
    </message>
    <message>
        <source>estimate then</source>
        <translation>estimation d’alors</translation>
    </message>
    <message>
        <source>Lowest now ({unit})</source>
        <translation>Bas, maintenant ({unit})</translation>
    </message>
    <message>
        <source>Middle now ({unit})</source>
        <translation>Milieu, maintenant ({unit})</translation>
    </message>
    <message>
        <source>Highest now ({unit})</source>
        <translation>Haut, maintenant ({unit})</translation>
    </message>
    <message>
        <source>Done now ({unit})</source>
        <translation>Fait, maintenant ({unit})</translation>
    </message>
    <message>
        <source>Lowest a year ago ({unit})</source>
        <translation>Bas, il y a un an ({unit})</translation>
    </message>
    <message>
        <source>Middle a year ago ({unit})</source>
        <translation>Milieu, il y a un an ({unit})</translation>
    </message>
    <message>
        <source>Highest a year ago ({unit})</source>
        <translation>Haut, il y a un an ({unit})</translation>
    </message>
    <message>
        <source>Done a year ago ({unit})</source>
        <translation>Fait, il y a un an ({unit})</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Rép.</translation>
    </message>
    <message>
        <source>{n} of {all} lifts with sets in this span, each on its own scale</source>
        <translation>{n} exercices sur {all} avec des séries dans cette période, chacun à son échelle</translation>
    </message>
    <message>
        <source>Estimated 1RM, all lifts</source>
        <translation>1RM estimé, tous les exercices</translation>
    </message>
    <message>
        <source>Lowest ({unit})</source>
        <translation>Bas ({unit})</translation>
    </message>
    <message>
        <source>Middle ({unit})</source>
        <translation>Milieu ({unit})</translation>
    </message>
    <message>
        <source>Highest ({unit})</source>
        <translation>Haut ({unit})</translation>
    </message>
    <message>
        <source>Load used ({unit})</source>
        <translation>Charge utilisée ({unit})</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>7-day line</source>
        <translation>Ligne sur 7 jours</translation>
    </message>
    <message>
        <source>Strength session</source>
        <translation>Séance de force</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} sur 10</translation>
    </message>
    <message>
        <source>7-day line {n}</source>
        <translation>ligne sur 7 jours {n}</translation>
    </message>
    <message>
        <source>strength session</source>
        <translation>séance de force</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>fourchette habituelle</translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>aucune note</translation>
    </message>
    <message>
        <source>{n} of {days} days rated</source>
        <translation>{n} jours notés sur {days}</translation>
    </message>
    <message>
        <source>{rated}, your usual range is {low} to {high}</source>
        <translation>{rated}, votre fourchette habituelle va de {low} à {high}</translation>
    </message>
    <message>
        <source>{name} self-check</source>
        <translation>Auto-questionnaire {name}</translation>
    </message>
    <message>
        <source>{name} on {day}: {score}</source>
        <translation>{name} le {day}&#xa0;: {score}</translation>
    </message>
    <message>
        <source>{score} on {day}</source>
        <translation>{score} le {day}</translation>
    </message>
    <message>
        <source>A snapshot, not a diagnosis</source>
        <translation>Un instantané, pas un diagnostic</translation>
    </message>
    <message>
        <source>Four answers that are never added up. {snapshot}</source>
        <translation>Quatre réponses qui ne sont jamais additionnées. {snapshot}</translation>
    </message>
    <message>
        <source>{name}, lower is better</source>
        <translation>{name}, plus bas est mieux</translation>
    </message>
    <message>
        <source>Score (0-{highest})</source>
        <translation>Score (0-{highest})</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>{said}; and {n} more</source>
        <translation>{said}&#xa0;; et {n} de plus</translation>
    </message>
    <message>
        <source>Estimated 1RM, {lift}</source>
        <translation>1RM estimé, {lift}</translation>
    </message>
    <message>
        <source>no lift yet</source>
        <translation>pas encore d’exercice</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>load used</source>
        <translation>charge utilisée</translation>
    </message>
    <message>
        <source>{share} zone</source>
        <translation>zone {share}</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>meilleur jusqu’ici</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>Now {range}</source>
        <translation>Maintenant {range}</translation>
    </message>
    <message>
        <source>No estimate: over 12 reps to failure, or no load</source>
        <translation>Pas d’estimation&#xa0;: plus de 12 répétitions jusqu’à l’échec, ou pas de charge</translation>
    </message>
    <message>
        <source>estimate {mid} {unit}, {low} to {high}</source>
        <translation>estimation {mid} {unit}, {low} à {high}</translation>
    </message>
    <message>
        <source>load {load} {unit} for {n} reps</source>
        <translation>charge {load} {unit} pour {n} répétitions</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>All lifts</source>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Fréquence cardiaque</translation>
    </message>
    <message>
        <source>Weekly dose</source>
        <translation>Dose par semaine</translation>
    </message>
    <message>
        <source>Strength sessions</source>
        <translation>Séances de force</translation>
    </message>
    <message>
        <source>of them short</source>
        <translation>dont courtes</translation>
    </message>
    <message>
        <source>Easy cardio (min)</source>
        <translation>Cardio facile (min)</translation>
    </message>
    <message>
        <source>2–3 a week</source>
        <translation>2–3 par semaine</translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation>cardio facile</translation>
    </message>
    <message>
        <source>{n} min aim</source>
        <translation>repère {n} min</translation>
    </message>
    <message>
        <source>week from {day}: {n} sessions, {short} of them short, {minutes} min</source>
        <translation>semaine du {day}&#xa0;: {n} séances, dont {short} courtes, {minutes} min</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Séances par semaine</translation>
    </message>
    <message>
        <source>minutes of easy cardio a week</source>
        <translation>minutes de cardio facile par semaine</translation>
    </message>
    <message>
        <source>The first full week is still to come</source>
        <translation>La première semaine entière est encore à venir</translation>
    </message>
    <message>
        <source>2 or more sessions in {n} of {all} full weeks, easy cardio around {minutes} min</source>
        <translation>2 séances ou plus dans {n} semaines entières sur {all}, cardio facile autour de {minutes} min</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>en {month}</translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}</source>
        <translation>{lift}, 1RM estimé {now} {when}</translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}, up from {before} {then}</source>
        <translation>{lift}, 1RM estimé {now} {when}, en hausse depuis {before} {then}</translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}, down from {before} {then}</source>
        <translation>{lift}, 1RM estimé {now} {when}, en baisse depuis {before} {then}</translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}, about as {then}: {before}</source>
        <translation>{lift}, 1RM estimé {now} {when}, à peu près comme {then}&#xa0;: {before}</translation>
    </message>
    <message>
        <source>{what} {low} on at least half of {n} days</source>
        <translation>{what} {low} au moins la moitié de {n} jours</translation>
    </message>
    <message>
        <source>{what} between {low} and {high} on half of {n} days</source>
        <translation>{what} entre {low} et {high} la moitié de {n} jours</translation>
    </message>
    <message>
        <source>{what}: {low} throughout</source>
        <translation>{what}&#xa0;: {low} tout du long</translation>
    </message>
    <message>
        <source>{what} from {low} to {high}</source>
        <translation>{what} de {low} à {high}</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
</context>
<context>
    <name>CheckInActions</name>
    <message>
        <source>Nothing more is asked in this part of the day.</source>
        <translation>Plus rien n’est demandé dans cette partie du jour.</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Mood is hidden.</source>
        <translation>L’humeur est masquée.</translation>
    </message>
    <message>
        <source>Check in all the same</source>
        <translation>Faire le point quand même</translation>
    </message>
    <message>
        <source>Show mood</source>
        <translation>Afficher l’humeur</translation>
    </message>
    <message>
        <source>Check in again</source>
        <translation>Refaire le point</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip this check-in</source>
        <translation>Passer ce point du jour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done, back to hidden</source>
        <translation>Terminé, masquer de nouveau</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>This morning: {said}. The next one is in the evening.</source>
        <translation>Ce matin&#xa0;: {said}. Le prochain est le soir.</translation>
    </message>
    <message>
        <source>Optional. Press a number or skip.</source>
        <translation>Facultatif. Tapez un chiffre ou passez.</translation>
    </message>
    <message>
        <source>Kept, and not shown again.</source>
        <translation>Gardé, et plus affiché.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>other ratings, note and tags</source>
        <translation>autres notes, note et étiquettes</translation>
    </message>
    <message>
        <source>Less: hide {rest}</source>
        <translation>Moins&#xa0;: masquer {rest}</translation>
    </message>
    <message>
        <source>More: {rest}</source>
        <translation>Plus&#xa0;: {rest}</translation>
    </message>
</context>
<context>
    <name>CheckInFields</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>CheckInView</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} sur 10</translation>
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
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Last night’s sleep</source>
        <translation>Sommeil de la nuit passée</translation>
    </message>
    <message>
        <source>Confidence for this week</source>
        <translation>Confiance pour cette semaine</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>au pire</translation>
    </message>
    <message>
        <source>best</source>
        <translation>au mieux</translation>
    </message>
    <message>
        <source>none</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>plenty</source>
        <translation>en abondance</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>beaucoup</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>How are you this morning?</source>
        <translation>Comment allez-vous ce matin&#xa0;?</translation>
    </message>
    <message>
        <source>How are you right now?</source>
        <translation>Comment allez-vous en ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>How are you this evening?</source>
        <translation>Comment allez-vous ce soir&#xa0;?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>mood {n}</source>
        <translation>humeur {n}</translation>
    </message>
    <message>
        <source>energy {n}</source>
        <translation>énergie {n}</translation>
    </message>
    <message>
        <source>stress {n}</source>
        <translation>stress {n}</translation>
    </message>
    <message>
        <source>sleep {n}</source>
        <translation>sommeil {n}</translation>
    </message>
    <message>
        <source>confidence {n}</source>
        <translation>confiance {n}</translation>
    </message>
    <message>
        <source>mood: rather not say</source>
        <translation>humeur&#xa0;: sans réponse</translation>
    </message>
    <message>
        <source>energy: rather not say</source>
        <translation>énergie&#xa0;: sans réponse</translation>
    </message>
    <message>
        <source>stress: rather not say</source>
        <translation>stress&#xa0;: sans réponse</translation>
    </message>
    <message>
        <source>sleep: rather not say</source>
        <translation>sommeil&#xa0;: sans réponse</translation>
    </message>
    <message>
        <source>confidence: rather not say</source>
        <translation>confiance&#xa0;: sans réponse</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Press Enter to open</source>
        <translation>Appuyez sur Enter pour ouvrir</translation>
    </message>
</context>
<context>
    <name>ClosedRow</name>
    <message>
        <source>Press Enter to open</source>
        <translation>Appuyez sur Enter pour ouvrir</translation>
    </message>
    <message>
        <source>rests this time</source>
        <translation>au repos cette fois</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Which sheet</source>
        <translation>Quelle feuille</translation>
    </message>
    <message>
        <source>Code on the sheet</source>
        <translation>Code sur la feuille</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Sheets of these weeks</source>
        <translation>Feuilles de ces semaines</translation>
    </message>
    <message>
        <source>{code}  {day}</source>
        <translation>{code}  {day}</translation>
    </message>
    <message>
        <source>Type in {code}, {day}</source>
        <translation>Saisir {code}, {day}</translation>
    </message>
    <message>
        <source>{name}, in the log already</source>
        <translation>{name}, déjà dans le journal</translation>
    </message>
</context>
<context>
    <name>CoinFlips</name>
    <message>
        <source>For a few weeks, chance picks which of your possible days are training days. Your mood cannot pick them then, which is the one way here to tell what training does to it.</source>
        <translation>Pendant quelques semaines, le hasard choisit lesquels de vos jours possibles sont des jours d’entraînement. Votre humeur ne peut alors pas les choisir&#xa0;: c’est ici la seule façon de voir ce que l’entraînement lui fait.</translation>
    </message>
    <message>
        <source>It moves only when you train. It never takes a session away, and never asks for more than the two or three a week that you choose.</source>
        <translation>Seul le moment de l’entraînement change. Cela n’enlève jamais une séance et n’en demande jamais plus que les deux ou trois par semaine que vous choisissez.</translation>
    </message>
    <message>
        <source>Any drawn day may be left out, for any reason and without one. It counts as drawn all the same, so nothing is spoilt.</source>
        <translation>Tout jour tiré peut être laissé de côté, pour n’importe quelle raison et sans raison. Il compte quand même comme tiré&#xa0;: rien n’est gâché.</translation>
    </message>
    <message>
        <source>You can stop at any time. What is needed besides is an evening rating on most days, with training and without.</source>
        <translation>Vous pouvez arrêter à tout moment. Il faut en plus une note le soir la plupart des jours, avec et sans entraînement.</translation>
    </message>
    <message>
        <source>{n} possible days: enough for chance to choose from.</source>
        <translation>{n} jours possibles&#xa0;: assez pour que le hasard choisisse.</translation>
    </message>
    <message>
        <source>{n} of at least {need} possible days chosen.</source>
        <translation>{n} jours possibles choisis, sur au moins {need}.</translation>
    </message>
    <message>
        <source>They begin on {day}.</source>
        <translation>Elles commencent le {day}.</translation>
    </message>
    <message>
        <source>Week {n} of {weeks}, until {day}.</source>
        <translation>Semaine {n} sur {weeks}, jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Stopped on {day}.</source>
        <translation>Arrêtées le {day}.</translation>
    </message>
    <message>
        <source>Over since {day}.</source>
        <translation>Finies depuis le {day}.</translation>
    </message>
    <message>
        <source>The next days are drawn on {day}.</source>
        <translation>Les prochains jours sont tirés le {day}.</translation>
    </message>
</context>
<context>
    <name>CoinFlipsPage</name>
    <message>
        <source>Coin-flip weeks</source>
        <translation>Semaines à pile ou face</translation>
    </message>
    <message>
        <source>Optional. Chance picks the days, and only the days.</source>
        <translation>Facultatif. Le hasard choisit les jours, et seulement les jours.</translation>
    </message>
    <message>
        <source>There is nothing to set up here at the moment.</source>
        <translation>Il n’y a rien à régler ici pour le moment.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qu’elles ont dit</translation>
    </message>
    <message>
        <source>Coin-flip weeks set up: {n} weeks.</source>
        <translation>Semaines à pile ou face prévues&#xa0;: {n} semaines.</translation>
    </message>
    <message>
        <source>Coin-flip weeks stopped. The plan is as usual again.</source>
        <translation>Semaines à pile ou face arrêtées. Le plan est de nouveau comme d’habitude.</translation>
    </message>
</context>
<context>
    <name>CoinFlipsRunning</name>
    <message>
        <source>Stop the coin-flip weeks</source>
        <translation>Arrêter les semaines à pile ou face</translation>
    </message>
    <message>
        <source>Today and the week plan follow the drawn days; change or skip any of them.</source>
        <translation>Aujourd’hui et le plan de la semaine suivent les jours tirés&#xa0;; changez ou passez n’importe lequel.</translation>
    </message>
    <message>
        <source>For somebody new to lifting, sessions stay a day apart: one that was drawn beside another moves to a possible day, or is left out.</source>
        <translation>Pour qui débute, les séances restent à un jour d’écart&#xa0;: une séance tirée juste à côté d’une autre va à un jour possible, ou est laissée de côté.</translation>
    </message>
    <message>
        <source>They are running</source>
        <translation>Elles sont en cours</translation>
    </message>
    <message>
        <source>They are set up</source>
        <translation>Elles sont prévues</translation>
    </message>
    <message>
        <source>Drawn for this week</source>
        <translation>Tirés pour cette semaine</translation>
    </message>
    <message>
        <source>Drawn for next week</source>
        <translation>Tirés pour la semaine prochaine</translation>
    </message>
</context>
<context>
    <name>CoinFlipsSetup</name>
    <message>
        <source>Set them up</source>
        <translation>Les prévoir</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} séances</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Séances par semaine</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} semaines</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>New weeks take the place of the earlier ones and of what they said.</source>
        <translation>De nouvelles semaines prennent la place des précédentes et de ce qu’elles ont dit.</translation>
    </message>
    <message>
        <source>Begin on {day}</source>
        <translation>Commencer le {day}</translation>
    </message>
    <message>
        <source>Days you could train</source>
        <translation>Jours où vous pourriez vous entraîner</translation>
    </message>
    <message>
        <source>{day}, possible</source>
        <translation>{day}, possible</translation>
    </message>
</context>
<context>
    <name>CollectingCells</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>ColumnSettings</name>
    <message>
        <source>Remember for files like this</source>
        <translation>Retenir pour de tels fichiers</translation>
    </message>
    <message>
        <source>So it reads</source>
        <translation>Cela donne</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>In dates such as 5/6/2026</source>
        <translation>Dans des dates comme 5/6/2026</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Large numbers are written</source>
        <translation>Les grands nombres s’écrivent</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogrammes</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Loads are in</source>
        <translation>Les charges sont en</translation>
    </message>
    <message>
        <source>Scale, worst to best</source>
        <translation>Échelle, du pire au mieux</translation>
    </message>
    <message>
        <source>Ratings go from worst to best</source>
        <translation>Les notes vont du pire au mieux</translation>
    </message>
    <message>
        <source>{n} of the first {all} rows</source>
        <translation>{n} des {all} premières lignes</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Ligne {row}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>A column with dates is needed, and one of exercises or of a rating.</source>
        <translation>Il faut une colonne de dates, et une d’exercices ou d’une note.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Date, or date and time</source>
        <translation>Date, ou date et heure</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Fin de la séance</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nom de la séance</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <translation>Note sur la séance</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Kind of set: warm-up and so on</source>
        <translation>Type de série&#xa0;: échauffement, etc.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Load in kg</source>
        <translation>Charge en kg</translation>
    </message>
    <message>
        <source>Load in lb</source>
        <translation>Charge en lb</translation>
    </message>
    <message>
        <source>Unit of the load</source>
        <translation>Unité de la charge</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Number of sets</source>
        <translation>Nombre de séries</translation>
    </message>
    <message>
        <source>Repetitions in reserve (RIR)</source>
        <translation>Répétitions en réserve (RIR)</translation>
    </message>
    <message>
        <source>Exertion, 1 to 10 (RPE)</source>
        <translation>Effort, 1 à 10 (RPE)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Length of time, such as 1:30</source>
        <translation>Durée, comme 1:30</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Mètres</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomètres</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Miles</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Année d’abord</translation>
    </message>
    <message>
        <source>No thousands</source>
        <translation>Sans séparateur</translation>
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
        <translation>{day}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>point du jour</translation>
    </message>
    <message>
        <source>check-in, mood {n} of 10</source>
        <translation>point du jour, humeur {n} sur 10</translation>
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
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Comment c’est écrit</translation>
    </message>
    <message>
        <source>What {name} holds</source>
        <translation>Ce que contient {name}</translation>
    </message>
    <message>
        <source>Each column with the first cells of it. Leave out what is not needed.</source>
        <translation>Chaque colonne avec ses premières cases. Laissez de côté ce qui ne sert pas.</translation>
    </message>
    <message>
        <source>Column {name} holds</source>
        <translation>La colonne {name} contient</translation>
    </message>
</context>
<context>
    <name>ComingBackLine</name>
    <message>
        <source>Make it short</source>
        <translation>La raccourcir</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Good to see you. This session is lighter on purpose: muscles and joints get used to it again, and the loads soon come back. The plan goes on from today.</source>
        <translation>C’est bien de vous revoir. Cette séance est plus légère exprès&#xa0;: muscles et articulations s’y réhabituent, et les charges reviennent vite. Le plan continue à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Good to see you. Nothing is added this time; the plan goes on from today.</source>
        <translation>C’est bien de vous revoir. Rien n’est ajouté cette fois&#xa0;; le plan continue à partir d’aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Two sessions side by side</source>
        <translation>Deux séances côte à côte</translation>
    </message>
    <message>
        <source>Days differ for many reasons: sleep, food, the order of lifts. Two sessions show what was done, not which way things go.</source>
        <translation>Les jours diffèrent pour bien des raisons&#xa0;: le sommeil, les repas, l’ordre des exercices. Deux séances montrent ce qui a été fait, pas la direction que cela prend.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Choose two strength sessions in the list to see them side by side.</source>
        <translation>Choisissez deux séances de force dans la liste pour les voir côte à côte.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The comparison is copied as text.</source>
        <translation>La comparaison est copiée en texte.</translation>
    </message>
    <message>
        <source>In the later session:</source>
        <translation>Dans la séance la plus récente&#xa0;:</translation>
    </message>
    <message>
        <source>likely 1RM {range}</source>
        <translation>1RM probable {range}</translation>
    </message>
    <message>
        <source>How you felt</source>
        <translation>Votre ressenti</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>first set</source>
        <translation>première série</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Charts that compare</source>
        <translation>Graphiques qui comparent</translation>
    </message>
    <message>
        <source>First series</source>
        <translation>Première courbe</translation>
    </message>
    <message>
        <source>Second series</source>
        <translation>Deuxième courbe</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} semaines</translation>
    </message>
    <message>
        <source>Compare the last</source>
        <translation>Comparer les dernières</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>only in the later session</source>
        <translation>seulement dans la séance récente</translation>
    </message>
    <message>
        <source>only in the earlier session</source>
        <translation>seulement dans la séance précédente</translation>
    </message>
    <message>
        <source>the same sets, amounts and load</source>
        <translation>mêmes séries, quantités et charge</translation>
    </message>
    <message>
        <source>The ranges overlap: too close to call a difference.</source>
        <translation>Les fourchettes se recoupent&#xa0;: trop proche pour parler d’une différence.</translation>
    </message>
    <message>
        <source>The ranges do not overlap.</source>
        <translation>Les fourchettes ne se recoupent pas.</translation>
    </message>
    <message>
        <source>top load {load} more</source>
        <translation>charge la plus lourde {load} de plus</translation>
    </message>
    <message>
        <source>top load {load} less</source>
        <translation>charge la plus lourde {load} de moins</translation>
    </message>
    <message>
        <source>{sets} more</source>
        <translation>{sets} de plus</translation>
    </message>
    <message>
        <source>{sets} fewer</source>
        <translation>{sets} de moins</translation>
    </message>
    <message numerus="yes">
        <source>{n} rep more in all</source>
        <comment>{n} reps more in all</comment>
        <translation>
            <numerusform>{n} répétition de plus en tout</numerusform>
            <numerusform>{n} répétitions de plus en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rep fewer in all</source>
        <comment>{n} reps fewer in all</comment>
        <translation>
            <numerusform>{n} répétition de moins en tout</numerusform>
            <numerusform>{n} répétitions de moins en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s longer in all</source>
        <translation>{n} s de plus en tout</translation>
    </message>
    <message>
        <source>{n} s shorter in all</source>
        <translation>{n} s de moins en tout</translation>
    </message>
    <message>
        <source>{n} m farther in all</source>
        <translation>{n} m plus loin en tout</translation>
    </message>
    <message>
        <source>{n} m less far in all</source>
        <translation>{n} m moins loin en tout</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Lifeline</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Lifeline</translation>
    </message>
    <message>
        <source>24 hours, every day</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>24 heures sur 24, tous les jours</translation>
    </message>
    <message>
        <source>Wikipedia 2021 and a list dated January 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Wikipedia 2021 et une liste de janvier 2026</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>TelefonSeelsorge</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>TelefonSeelsorge</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Belgique</translation>
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
        <translation>Brésil</translation>
    </message>
    <message>
        <source>CVV</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>CVV</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Canada</translation>
    </message>
    <message>
        <source>9-8-8 Suicide Crisis Helpline</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>9-8-8 Suicide Crisis Helpline</translation>
    </message>
    <message>
        <source>list dated January 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>liste de janvier 2026</translation>
    </message>
    <message>
        <source>9-8-8 Suicide Crisis Helpline, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>9-8-8 Suicide Crisis Helpline, par texto</translation>
    </message>
    <message>
        <source>Chile</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Chili</translation>
    </message>
    <message>
        <source>No estás solo, from a mobile</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>No estás solo, depuis un portable</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>France</translation>
    </message>
    <message>
        <source>Numéro national de prévention du suicide</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Numéro national de prévention du suicide</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>TelefonSeelsorge, second line</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>TelefonSeelsorge, deuxième ligne</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Tele-MANAS</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Tele-MANAS</translation>
    </message>
    <message>
        <source>public repositories of 2024 to 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>dépôts publics de 2024 à 2026</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Irlande</translation>
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
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Línea de la Vida</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Línea de la Vida</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>113 Zelfmoordpreventie</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>113 Zelfmoordpreventie</translation>
    </message>
    <message>
        <source>113 Zelfmoordpreventie, toll-free</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>113 Zelfmoordpreventie, numéro gratuit</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Need to talk?</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Need to talk?</translation>
    </message>
    <message>
        <source>Need to talk?, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Need to talk?, par texto</translation>
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
        <translation>presse portugaise, 9 et 10 septembre 2025</translation>
    </message>
    <message>
        <source>South Africa</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>SADAG Suicide Crisis Line</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>SADAG Suicide Crisis Line</translation>
    </message>
    <message>
        <source>South Korea</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Suicide prevention line</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Ligne de prévention du suicide</translation>
    </message>
    <message>
        <source>Hankook Ilbo 3 January 2024, Korea Bizwire January 2025</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Hankook Ilbo 3 janvier 2024, Korea Bizwire janvier 2025</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Línea 024</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Línea 024</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Die Dargebotene Hand, La Main Tendue, Telefono Amico</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Die Dargebotene Hand, La Main Tendue, Telefono Amico</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Shout, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Shout, par texto</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>988 Suicide &amp; Crisis Lifeline</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>988 Suicide &amp; Crisis Lifeline</translation>
    </message>
    <message>
        <source>public repositories of 2023 to 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>dépôts publics de 2023 à 2026</translation>
    </message>
    <message>
        <source>988 Suicide &amp; Crisis Lifeline, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>988 Suicide &amp; Crisis Lifeline, par texto</translation>
    </message>
    <message>
        <source>Ask your doctor or pharmacist about your own. Never change a medicine because of this app.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Demandez à votre médecin ou pharmacien ce qu’il en est des vôtres. Ne changez jamais un médicament à cause de cette application.</translation>
    </message>
    <message>
        <source>Beta-blockers, also propranolol for anxiety</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Bêta-bloquants, aussi le propranolol contre l’anxiété</translation>
    </message>
    <message>
        <source>The heart does not speed up as expected, so heart-rate bands do not fit. Go by talking and by effort.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Le cœur n’accélère pas comme attendu, les plages de fréquence cardiaque ne conviennent donc pas. Fiez-vous à la parole et à l’effort.</translation>
    </message>
    <message>
        <source>Mayo Clinic and Harvard Health patient pages, read in 2026</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Pages pour patients de Mayo Clinic et Harvard Health, lues en 2026</translation>
    </message>
    <message>
        <source>Medicines for low mood or psychosis</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Médicaments contre l’humeur basse ou la psychose</translation>
    </message>
    <message>
        <source>Some make you sweat more or less, dizzy when you stand up, or sleepy; a few affect the heart&apos;s rhythm. Stand up slowly between sets.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Certains font transpirer plus ou moins, donnent le vertige quand on se lève, ou rendent somnolent&#xa0;; quelques-uns agissent sur le rythme du cœur. Levez-vous lentement entre les séries.</translation>
    </message>
    <message>
        <source>General knowledge, not yet confirmed against a source</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Connaissance générale, pas encore confirmée par une source</translation>
    </message>
    <message>
        <source>Lithium</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Lithium</translation>
    </message>
    <message>
        <source>Heavy sweating and too little to drink can raise its level in the blood. Ask how to drink on training days.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Transpirer beaucoup et boire trop peu peut faire monter son taux dans le sang. Demandez comment boire les jours d’entraînement.</translation>
    </message>
    <message>
        <source>Stimulants and thyroid hormone</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Stimulants et hormone thyroïdienne</translation>
    </message>
    <message>
        <source>They can raise heart rate and blood pressure.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Ils peuvent faire monter la fréquence cardiaque et la tension.</translation>
    </message>
    <message>
        <source>Calming medicines, such as benzodiazepines</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Médicaments calmants, comme les benzodiazépines</translation>
    </message>
    <message>
        <source>Balance and coordination can be off: prefer machines or lighter loads, and never a bar over your head alone.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>L’équilibre et la coordination peuvent être moins bons&#xa0;: préférez des machines ou des charges plus légères, et jamais une barre au-dessus de la tête sans personne à côté.</translation>
    </message>
    <message>
        <source>Insulin and sulfonylureas</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Insuline et sulfamides hypoglycémiants</translation>
    </message>
    <message>
        <source>Training can lower blood sugar during and after. Ask how to measure and eat around it.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>L’entraînement peut faire baisser le sucre dans le sang pendant et après. Demandez comment mesurer et manger autour.</translation>
    </message>
    <message>
        <source>Have you noticed any of these lately?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Avez-vous remarqué l’un de ces signes récemment&#xa0;?</translation>
    </message>
    <message>
        <source>Pain or pressure in the chest, neck, jaw or arm</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Douleur ou pression dans la poitrine, le cou, la mâchoire ou le bras</translation>
    </message>
    <message>
        <source>Short of breath at rest or with little effort, lying down or at night</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Essoufflement au repos ou pour un petit effort, allongé ou la nuit</translation>
    </message>
    <message>
        <source>Dizzy or faint, or a blackout</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Vertige ou sensation de malaise, ou perte de connaissance</translation>
    </message>
    <message>
        <source>Racing or irregular heartbeat, or a heart murmur a doctor told you of</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Cœur qui s’emballe ou irrégulier, ou un souffle au cœur dont un médecin vous a parlé</translation>
    </message>
    <message>
        <source>Swollen ankles</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Chevilles gonflées</translation>
    </message>
    <message>
        <source>Leg pain on walking that eases at rest</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Douleur dans la jambe en marchant, qui s’apaise au repos</translation>
    </message>
    <message>
        <source>Unusually tired from everyday tasks</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Fatigue inhabituelle pour les tâches de tous les jours</translation>
    </message>
    <message>
        <source>Signs after the ACSM guidelines, chapter 2 (from memory, to be confirmed); logic after Riebe et al. 2015</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Signes d’après les recommandations de l’ACSM, chapitre 2 (de mémoire, à confirmer)&#xa0;; logique d’après Riebe et al. 2015</translation>
    </message>
    <message>
        <source>Do you have a heart, kidney or metabolic condition, such as diabetes?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Avez-vous une maladie du cœur, des reins ou du métabolisme, comme le diabète&#xa0;?</translation>
    </message>
    <message>
        <source>Riebe et al. 2015, Med Sci Sports Exerc 47:2473</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Riebe et al. 2015, Med Sci Sports Exerc 47:2473</translation>
    </message>
    <message>
        <source>Is any of these true for you?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>L’un de ces points est-il vrai pour vous&#xa0;?</translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last months</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Enceinte, ou accouchement dans les derniers mois</translation>
    </message>
    <message>
        <source>An operation or an injury in the last three months</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Une opération ou une blessure dans les trois derniers mois</translation>
    </message>
    <message>
        <source>A joint or back problem that lifting makes worse</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Un problème d’articulation ou de dos que soulever des poids aggrave</translation>
    </message>
    <message>
        <source>High blood pressure that is not under control, an eye problem or a hernia: straining matters</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Une tension haute qui n’est pas contrôlée, un problème aux yeux ou une hernie&#xa0;: forcer a ici son importance</translation>
    </message>
    <message>
        <source>A doctor or therapist asked you not to exercise</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Un médecin ou un thérapeute vous a demandé de ne pas faire d’exercice</translation>
    </message>
    <message>
        <source>Under 18: lift together with an adult</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Moins de 18 ans&#xa0;: soulevez des poids avec un adulte</translation>
    </message>
    <message>
        <source>LiftDesk&apos;s own list of reasons to ask first, no screening instrument</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Liste propre à LiftDesk de raisons de demander d’abord, pas un outil de dépistage</translation>
    </message>
    <message>
        <source>Have you exercised for half an hour, three days a week, for the last three months?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Avez-vous fait de l’exercice une demi-heure, trois jours par semaine, ces trois derniers mois&#xa0;?</translation>
    </message>
    <message>
        <source>For you alone: no score, nothing is counted or kept. If two or more sound like you, a doctor or an eating-disorder service is a good person to talk to.</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Rien que pour vous&#xa0;: pas de score, rien n’est compté ni gardé. Si deux ou plus vous ressemblent, un médecin ou un service pour troubles alimentaires est une bonne personne à qui parler.</translation>
    </message>
    <message>
        <source>Do I train through illness or injury?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Est-ce que je m’entraîne malgré une maladie ou une blessure&#xa0;?</translation>
    </message>
    <message>
        <source>Do rest days make me uneasy?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Les jours de repos me mettent-ils mal à l’aise&#xa0;?</translation>
    </message>
    <message>
        <source>Do I hide how much I train?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Est-ce que je cache combien je m’entraîne&#xa0;?</translation>
    </message>
    <message>
        <source>Do I cancel people in order to train?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Est-ce que j’annule des rendez-vous avec des gens pour m’entraîner&#xa0;?</translation>
    </message>
    <message>
        <source>Do I need more and more of it?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>M’en faut-il de plus en plus&#xa0;?</translation>
    </message>
    <message>
        <source>Do I train to earn food, or to make up for it?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Est-ce que je m’entraîne pour mériter de manger, ou pour compenser&#xa0;?</translation>
    </message>
    <message>
        <source>Own words; exercise can become compulsive: Trott et al. 2020, Frontiers in Sports and Active Living 2:84</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Nos propres mots&#xa0;; l’exercice peut devenir compulsif&#xa0;: Trott et al. 2020, Frontiers in Sports and Active Living 2:84</translation>
    </message>
    <message>
        <source>Lifts going down for two weeks, poor sleep and low mood while the load rises can be signs of too much training. None of them is enough to tell. An easy week is part of the plan then, and at any other time.</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Des exercices qui baissent depuis deux semaines, un mauvais sommeil et une humeur basse alors que la charge monte peuvent être des signes de trop d’entraînement. Aucun ne suffit pour le dire. Une semaine facile fait alors partie du plan, comme à tout autre moment.</translation>
    </message>
    <message>
        <source>Joint statement of the European College of Sport Science and the ACSM on overtraining, Meeusen et al. 2013, Med Sci Sports Exerc 45:186; the numbers from which a sign is named are LiftDesk&apos;s own</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Déclaration commune de l’European College of Sport Science et de l’ACSM sur le surentraînement, Meeusen et al. 2013, Med Sci Sports Exerc 45:186&#xa0;; les chiffres à partir desquels un signe est nommé sont propres à LiftDesk</translation>
    </message>
    <message>
        <source>Chest pain, pressure or tightness, also in neck, jaw, arm or back</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Douleur, pression ou serrement dans la poitrine, aussi dans le cou, la mâchoire, le bras ou le dos</translation>
    </message>
    <message>
        <source>Breathlessness that does not settle</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Essoufflement qui ne se calme pas</translation>
    </message>
    <message>
        <source>Dizziness, faintness or a blackout</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Vertige, sensation de malaise ou perte de connaissance</translation>
    </message>
    <message>
        <source>Cold sweat, nausea or vomiting</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Sueur froide, nausée ou vomissement</translation>
    </message>
    <message>
        <source>Racing, pounding or irregular heartbeat</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Cœur qui s’emballe, qui cogne ou irrégulier</translation>
    </message>
    <message>
        <source>Sudden weakness, numbness, severe headache, trouble speaking or seeing</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Faiblesse ou engourdissement soudain, mal de tête violent, difficulté à parler ou à voir</translation>
    </message>
    <message>
        <source>Sharp joint or muscle pain</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Douleur vive dans une articulation ou un muscle</translation>
    </message>
    <message>
        <source>Comes back each time: see a doctor.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Revient à chaque fois&#xa0;: voyez un médecin.</translation>
    </message>
    <message>
        <source>Muscle soreness that peaks 1 to 2 days later is normal.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Des courbatures au plus fort 1 à 2 jours plus tard sont normales.</translation>
    </message>
    <message>
        <source>Allina Health, Geisinger and Harvard patient pages on exercise, read in 2026</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Pages pour patients sur l’exercice d’Allina Health, Geisinger et Harvard, lues en 2026</translation>
    </message>
    <message>
        <source>Talk to a doctor first if you have a condition</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Parlez d’abord à un médecin si vous avez un problème de santé</translation>
    </message>
    <message>
        <source>A heart, metabolic or kidney condition, or symptoms such as chest pain or fainting: ask before you begin. Pregnancy, a recent operation or an injury are good reasons to ask too.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Une maladie du cœur, du métabolisme ou des reins, ou des symptômes comme une douleur dans la poitrine ou un évanouissement&#xa0;: demandez avant de commencer. Une grossesse, une opération récente ou une blessure sont aussi de bonnes raisons de demander.</translation>
    </message>
    <message>
        <source>ACSM preparticipation screening, Riebe et al. 2015</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Dépistage ACSM avant l’activité, Riebe et al. 2015</translation>
    </message>
    <message>
        <source>Start light and learn the movement</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Commencez léger et apprenez le mouvement</translation>
    </message>
    <message>
        <source>Start light to moderate and build up slowly. LiftDesk suggests more weight only when all sets reach the top of their range.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Commencez léger à modéré et montez lentement. LiftDesk ne propose plus de poids que lorsque toutes les séries atteignent le haut de leur fourchette.</translation>
    </message>
    <message>
        <source>Never the only treatment</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Jamais le seul traitement</translation>
    </message>
    <message>
        <source>Training may help some people feel better, alongside usual care. It does not replace a doctor, therapy or medicine for a serious condition. Never stop a medicine because of this app.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>L’entraînement peut aider certaines personnes à se sentir mieux, à côté des soins habituels. Il ne remplace pas un médecin, une thérapie ou un médicament pour un problème de santé grave. N’arrêtez jamais un médicament à cause de cette application.</translation>
    </message>
    <message>
        <source>FDA General Wellness guidance 2026; Gordon et al. 2018, JAMA Psychiatry 75:566</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>FDA General Wellness guidance 2026&#xa0;; Gordon et al. 2018, JAMA Psychiatry 75:566</translation>
    </message>
    <message>
        <source>Listen to your body</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Écoutez votre corps</translation>
    </message>
    <message>
        <source>Sharp joint or muscle pain is a sign to stop. Ease a lift that hurts, or swap it. A short day is a whole day in this diary.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Une douleur vive dans une articulation ou un muscle est un signe pour arrêter. Allégez un exercice qui fait mal, ou échangez-le. Une journée courte est une journée entière dans ce journal.</translation>
    </message>
    <message>
        <source>Rest days count</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Les jours de repos comptent</translation>
    </message>
    <message>
        <source>Two strength sessions a week are enough to gain from. LiftDesk plans two or three, with a day between, and counts rest as done.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Deux séances de force par semaine suffisent pour progresser. LiftDesk en prévoit deux ou trois, avec un jour entre elles, et compte le repos comme fait.</translation>
    </message>
    <message>
        <source>ACSM position stand, Phillips et al. 2026</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Position de l’ACSM, Phillips et al. 2026</translation>
    </message>
    <message>
        <source>Easy cardio is a pace at which you can talk</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Le cardio facile est une allure à laquelle vous pouvez parler</translation>
    </message>
    <message>
        <source>Foster et al. on the talk test, Mayo Clinic on beta-blockers, read in 2026</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Foster et al. sur le test de la parole, Mayo Clinic sur les bêta-bloquants, lus en 2026</translation>
    </message>
    <message>
        <source>What studies found, with their numbers and how sure they are. Averages of many people: nobody knows your own result beforehand.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Ce que les études ont trouvé, avec leurs chiffres et leur degré de certitude. Des moyennes de beaucoup de gens&#xa0;: personne ne connaît d’avance votre propre résultat.</translation>
    </message>
    <message>
        <source>Strength training and low mood</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Musculation et humeur basse</translation>
    </message>
    <message>
        <source>A moderate drop on average, with large differences</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Une baisse modérée en moyenne, avec de grandes différences</translation>
    </message>
    <message>
        <source>Gordon et al. 2018, JAMA Psychiatry 75:566</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Gordon et al. 2018, JAMA Psychiatry 75:566</translation>
    </message>
    <message>
        <source>Feeling better did not depend on how much stronger people got</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Se sentir mieux ne dépendait pas du gain de force</translation>
    </message>
    <message>
        <source>In the same review, neither the amount of training nor the gain in strength went along with the change in mood. A lift you can do now and could not do before is still something you did yourself.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Dans la même revue, ni la quantité d’entraînement ni le gain de force n’allaient de pair avec le changement d’humeur. Un exercice que vous savez faire maintenant et pas avant reste quelque chose que vous avez fait vous-même.</translation>
    </message>
    <message>
        <source>One of several things that work about as well</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Une chose parmi plusieurs qui marchent à peu près aussi bien</translation>
    </message>
    <message>
        <source>Across 218 studies with 14,170 people, strength training (0.49, likely range 0.29 to 0.69, 643 people) stood beside walking or jogging (0.62) and yoga (0.55). Strength training and yoga were kept up best. How sure the reviewers were is recalled as low to very low; please read the original.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Sur 218 études avec 14 170 personnes, la musculation (0,49, fourchette probable 0,29 à 0,69, 643 personnes) était à côté de la marche ou du jogging (0,62) et du yoga (0,55). La musculation et le yoga étaient les mieux poursuivis. La certitude des auteurs est, de mémoire, faible à très faible&#xa0;; veuillez lire l’original.</translation>
    </message>
    <message>
        <source>Noetel et al. 2024, BMJ 384:e075847, with its correction of May 2024</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Noetel et al. 2024, BMJ 384:e075847, avec sa correction de mai 2024</translation>
    </message>
    <message>
        <source>Trials of strength training alone</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Essais de musculation seule</translation>
    </message>
    <message>
        <source>Rossi et al. 2024 (authors from memory, to be confirmed); Frontiers in Psychology 2025, 1655855</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Rossi et al. 2024 (auteurs de mémoire, à confirmer)&#xa0;; Frontiers in Psychology 2025, 1655855</translation>
    </message>
    <message>
        <source>All exercise, in one place</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Tout l’exercice, en un seul endroit</translation>
    </message>
    <message>
        <source>The Cochrane review&apos;s update counts 73 trials with about 5,000 adults: about as good as talking therapy, with moderate certainty; less certain beside medicines. Follow-up was short. Read here through a news summary, so please read the original.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>La mise à jour de la revue Cochrane compte 73 essais avec environ 5 000 adultes&#xa0;: à peu près aussi bien que les thérapies par la parole, avec une certitude modérée&#xa0;; moins certain face aux médicaments. Le suivi était court. Lu ici dans un résumé de presse&#xa0;; veuillez lire l’original.</translation>
    </message>
    <message>
        <source>Cochrane review update 2026 (first author from memory, to be confirmed)</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Mise à jour de la revue Cochrane 2026 (premier auteur de mémoire, à confirmer)</translation>
    </message>
    <message>
        <source>The sceptical reading</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>La lecture sceptique</translation>
    </message>
    <message>
        <source>Over 35 trials of exercise the difference was 0.66, but in the four least open to bias it was 0.11, anywhere from 0.41 in favour to 0.18 against: too uncertain to call a difference.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Sur 35 essais d’exercice, la différence était de 0,66, mais dans les quatre les moins exposés aux biais elle était de 0,11, entre 0,41 en faveur et 0,18 contre&#xa0;: trop incertain pour parler d’une différence.</translation>
    </message>
    <message>
        <source>Krogh et al. 2017, BMJ Open 7:e014820</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Krogh et al. 2017, BMJ Open 7:e014820</translation>
    </message>
    <message>
        <source>Strength training and anxiety</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Musculation et anxiété</translation>
    </message>
    <message>
        <source>A small drop on average</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Une petite baisse en moyenne</translation>
    </message>
    <message>
        <source>Sixteen papers with 922 people: 0.31, likely range 0.17 to 0.44; larger in healthy people (0.50) than in people who were ill (0.19).</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Seize articles avec 922 personnes&#xa0;: 0,31, fourchette probable 0,17 à 0,44&#xa0;; plus grande chez des personnes en bonne santé (0,50) que chez des personnes malades (0,19).</translation>
    </message>
    <message>
        <source>Gordon et al. 2017, Sports Medicine 47:2521</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Gordon et al. 2017, Sports Medicine 47:2521</translation>
    </message>
    <message>
        <source>Lighter is not worse on an anxious day</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Plus léger n’est pas moins bien un jour d’anxiété</translation>
    </message>
    <message>
        <source>Strickland &amp; Smith 2014, Frontiers in Psychology 5:753</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Strickland &amp; Smith 2014, Frontiers in Psychology 5:753</translation>
    </message>
    <message>
        <source>The load you would choose yourself</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>La charge que vous choisiriez vous-même</translation>
    </message>
    <message>
        <source>Elsangedy et al. 2018, Med Sci Sports Exerc 50:1472</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Elsangedy et al. 2018, Med Sci Sports Exerc 50:1472</translation>
    </message>
    <message>
        <source>How it might work</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Comment cela pourrait marcher</translation>
    </message>
    <message>
        <source>Body chemistry: an open question</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>La chimie du corps&#xa0;: une question ouverte</translation>
    </message>
    <message>
        <source>Fifteen trials of lifting in healthy adults found a change in one sign of inflammation (TNF-alpha) and none in two others (IL-6, CRP). A small trial found no change in endorphin or endocannabinoids after eight weeks, and another none in cortisol after sixteen.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Quinze essais de musculation chez des adultes en bonne santé ont trouvé un changement d’un signe d’inflammation (TNF-alpha) et aucun pour deux autres (IL-6, CRP). Un petit essai n’a trouvé aucun changement des endorphines ni des endocannabinoïdes après huit semaines, et un autre aucun du cortisol après seize.</translation>
    </message>
    <message>
        <source>Wang et al. 2022, Eur Rev Med Pharmacol Sci 26:7742; Hamedinia et al. 2017, Biosci Biotech Res Asia 14(3), 32 young men in four groups; Krogh et al. 2010, Journal of Affective Disorders 125:189</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Wang et al. 2022, Eur Rev Med Pharmacol Sci 26:7742&#xa0;; Hamedinia et al. 2017, Biosci Biotech Res Asia 14(3), 32 jeunes hommes en quatre groupes&#xa0;; Krogh et al. 2010, Journal of Affective Disorders 125:189</translation>
    </message>
    <message>
        <source>Achievement, routine and company</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Réussite, habitude et compagnie</translation>
    </message>
    <message>
        <source>Across 247 studies of exercise, feeling able to do things, mood during exercise and company were among the paths with the best support. How it works is not settled: several may play a part.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Sur 247 études d’exercice, se sentir capable de faire des choses, l’humeur pendant l’exercice et la compagnie étaient parmi les voies les mieux étayées. Comment cela marche n’est pas réglé&#xa0;: plusieurs peuvent jouer un rôle.</translation>
    </message>
    <message>
        <source>White et al. 2024, IJBNPA 21:134</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>White et al. 2024, IJBNPA 21:134</translation>
    </message>
    <message>
        <source>How much, and how</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Combien, et comment</translation>
    </message>
    <message>
        <source>Any regular training beats none</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Tout entraînement régulier vaut mieux qu’aucun</translation>
    </message>
    <message>
        <source>ACSM position stand, Phillips et al. 2026, Med Sci Sports Exerc</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Position de l’ACSM, Phillips et al. 2026, Med Sci Sports Exerc</translation>
    </message>
    <message>
        <source>LiftDesk&apos;s plan</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Le plan de LiftDesk</translation>
    </message>
    <message>
        <source>Full sentences yes, singing no. As a rule of thumb, Zone 2 is 60 to 70% of your maximum heart rate; there is no single definition. With a medicine that slows the heart, go by talking alone.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Des phrases entières oui, chanter non. En règle générale, la Zone 2 est à 60 à 70&#xa0;% de votre fréquence cardiaque maximale&#xa0;; il n’y a pas de définition unique. Avec un médicament qui ralentit le cœur, fiez-vous à la parole seule.</translation>
    </message>
    <message>
        <source>A review of 33 randomised trials (1,877 people) found fewer depressive symptoms with strength training than without: a standardised difference of 0.66, likely range 0.48 to 0.83. Results differed a lot between trials (I² 76%) and were smaller where raters did not know who had trained.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Une revue de 33 essais randomisés (1 877 personnes) a trouvé moins de symptômes dépressifs avec la musculation que sans&#xa0;: une différence standardisée de 0,66, fourchette probable 0,48 à 0,83. Les résultats différaient beaucoup d’un essai à l’autre (I² 76&#xa0;%) et étaient plus petits quand les évaluateurs ne savaient pas qui s’était entraîné.</translation>
    </message>
    <message>
        <source>Two later reviews of strength training in people with depression found 0.51 (0.30 to 0.72) and 0.94 (0.72 to 1.16; 29 trials, 2,036 people, I² about 80%). Weeks, frequency, sets and repetitions mattered only a little.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Deux revues plus récentes sur la musculation chez des personnes en dépression ont trouvé 0,51 (0,30 à 0,72) et 0,94 (0,72 à 1,16&#xa0;; 29 essais, 2 036 personnes, I² environ 80&#xa0;%). Semaines, fréquence, séries et répétitions ne comptaient que peu.</translation>
    </message>
    <message>
        <source>For anxiety, loads below 70% of the most you could lift once gave the most reliable decreases. LiftDesk offers that as a gentle day.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Pour l’anxiété, des charges sous 70&#xa0;% du maximum que vous pourriez soulever une fois ont donné les baisses les plus fiables. LiftDesk le propose comme journée en douceur.</translation>
    </message>
    <message>
        <source>Sixteen men who did not train chose 65 to 70% when asked for a fairly good feeling, and 54 to 58% for a good one. How a set feels can set the load.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Seize hommes qui ne s’entraînaient pas ont choisi 65 à 70&#xa0;% quand on leur demandait un ressenti plutôt bon, et 54 à 58&#xa0;% pour un bon. Le ressenti d’une série peut fixer la charge.</translation>
    </message>
    <message>
        <source>Over 137 reviews with more than 30,000 people, any regular strength training beat none. For strength alone 80% and more did best; going to failure, special plans and kind of equipment did not matter consistently.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Sur 137 revues avec plus de 30 000 personnes, toute musculation régulière faisait mieux qu’aucune. Pour la force seule, 80&#xa0;% et plus marchaient le mieux&#xa0;; aller jusqu’à l’échec, des plans spéciaux et le type de matériel ne comptaient pas de façon constante.</translation>
    </message>
    <message>
        <source>Two or three sessions a week, 2 to 3 sets of 8 to 12 at 60 to 80%, with one to four repetitions left, is a common beginner prescription and inside what the trials used. You can change it.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Deux ou trois séances par semaine, 2 à 3 séries de 8 à 12 à 60 à 80&#xa0;%, avec une à quatre répétitions en réserve, est une prescription courante pour débutants et reste dans ce que les essais ont utilisé. Vous pouvez la changer.</translation>
    </message>
    <message>
        <source>ACSM position stand 2009, Med Sci Sports Exerc 41:687 (from memory, to be confirmed); Gordon et al. 2018, JAMA Psychiatry 75:566</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Position de l’ACSM 2009, Med Sci Sports Exerc 41:687 (de mémoire, à confirmer)&#xa0;; Gordon et al. 2018, JAMA Psychiatry 75:566</translation>
    </message>
    <message>
        <source>Short days count</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Les journées courtes comptent</translation>
    </message>
    <message>
        <source>About four hard sets a week for each muscle, from one press with the legs, one pull and one push, keep most of the gain.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Environ quatre séries dures par semaine pour chaque muscle, avec une poussée des jambes, un tirage et une poussée, gardent la plus grande part du gain.</translation>
    </message>
    <message>
        <source>Iversen et al. 2021, Sports Medicine 51:2079</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Iversen et al. 2021, Sports Medicine 51:2079</translation>
    </message>
    <message>
        <source>Hard lifts first</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Les exercices durs d’abord</translation>
    </message>
    <message>
        <source>In 35 beginners, sessions that went from heavy to light were more pleasant and better remembered than the other way round.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Chez 35 débutants, les séances allant du lourd au léger étaient plus agréables et laissaient un meilleur souvenir que dans l’autre sens.</translation>
    </message>
    <message>
        <source>Hutchinson et al., preprint, SportRxiv 210</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Hutchinson et al., prépublication, SportRxiv 210</translation>
    </message>
    <message>
        <source>Easy cardio: talking is the measure</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Cardio facile&#xa0;: la parole est la mesure</translation>
    </message>
    <message>
        <source>The last pace at which speech is comfortable lies close to the ventilatory threshold. Above it, pleasure falls for most people.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>La dernière allure à laquelle parler est confortable se trouve près du seuil ventilatoire. Au-dessus, le plaisir baisse pour la plupart des gens.</translation>
    </message>
    <message>
        <source>Foster et al. on the talk test; Ekkekakis, Parfitt &amp; Petruzzello 2011, Sports Medicine 41:641</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Foster et al. sur le test de la parole&#xa0;; Ekkekakis, Parfitt &amp; Petruzzello 2011, Sports Medicine 41:641</translation>
    </message>
    <message>
        <source>What LiftDesk does not say</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Ce que LiftDesk ne dit pas</translation>
    </message>
    <message>
        <source>No dose for mood</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Pas de dose pour l’humeur</translation>
    </message>
    <message>
        <source>More is not known to be better for mood. LiftDesk counts what you did and never says how much you would have needed.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>On ne sait pas si plus est mieux pour l’humeur. LiftDesk compte ce que vous avez fait et ne dit jamais combien il aurait fallu.</translation>
    </message>
    <message>
        <source>Gordon et al. 2018, JAMA Psychiatry 75:566; the 2024 review of strength training above</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Gordon et al. 2018, JAMA Psychiatry 75:566&#xa0;; la revue de 2024 sur la musculation ci-dessus</translation>
    </message>
    <message>
        <source>No instead</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Pas à la place</translation>
    </message>
    <message>
        <source>Training may help some people feel better, alongside usual care. It does not replace a doctor, therapy or medicine.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>L’entraînement peut aider certaines personnes à se sentir mieux, à côté des soins habituels. Il ne remplace pas un médecin, une thérapie ou un médicament.</translation>
    </message>
    <message>
        <source>FDA General Wellness guidance 2026, on what a wellness product may say</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>FDA General Wellness guidance 2026, sur ce qu’un produit de bien-être peut dire</translation>
    </message>
    <message>
        <source>Number of the row; rises with time and is never given twice, not even in two diaries.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Numéro de la ligne&#xa0;; monte avec le temps et n’est jamais donné deux fois, même dans deux journaux.</translation>
    </message>
    <message>
        <source>The day the entry belongs to, like 2026-11-26; a day lasts until 04:00.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le jour de l’entrée, comme 2026-11-26&#xa0;; un jour dure jusqu’à 04:00.</translation>
    </message>
    <message>
        <source>When it was written down: milliseconds since 1970-01-01 00:00 UTC.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Quand ce fut noté&#xa0;: millisecondes depuis 1970-01-01 00:00 UTC.</translation>
    </message>
    <message>
        <source>When it began: milliseconds since 1970-01-01 00:00 UTC.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Quand cela a commencé&#xa0;: millisecondes depuis 1970-01-01 00:00 UTC.</translation>
    </message>
    <message>
        <source>Minutes the local clock was ahead of UTC.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Minutes d’avance de l’heure locale sur UTC.</translation>
    </message>
    <message>
        <source>The row of the table session that it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La ligne de la table session à laquelle elle appartient.</translation>
    </message>
    <message>
        <source>The row of the table exercise that it is about.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La ligne de la table exercise dont il s’agit.</translation>
    </message>
    <message>
        <source>The row of the table import_batch that brought it, empty for what was written here.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La ligne de la table import_batch qui l’a apportée, vide pour ce qui a été écrit ici.</translation>
    </message>
    <message>
        <source>What an imported entry is known by in the app it came from.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le nom d’une entrée importée dans l’application d’origine.</translation>
    </message>
    <message>
        <source>Place in its order, from 0.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Place dans son ordre, à partir de 0.</translation>
    </message>
    <message>
        <source>Own words.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Vos propres mots.</translation>
    </message>
    <message>
        <source>Sets or lifts with the same number are done in turn.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Les séries ou exercices de même numéro se font tour à tour.</translation>
    </message>
    <message>
        <source>Mean heart rate, beats a minute.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Fréquence cardiaque moyenne, battements par minute.</translation>
    </message>
    <message>
        <source>Every lift that can be logged: those of the catalogue and your own.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Tous les exercices qui peuvent être notés&#xa0;: ceux du catalogue et les vôtres.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Son nom.</translation>
    </message>
    <message>
        <source>The movement, such as squat or horizontal_pull.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le mouvement, comme squat ou horizontal_pull.</translation>
    </message>
    <message>
        <source>What it is done with, such as barbell.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Avec quoi c’est fait, comme barbell.</translation>
    </message>
    <message>
        <source>What a load means: total, per_hand, bodyweight_plus, assisted or none.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Ce que veut dire une charge&#xa0;: total, per_hand, bodyweight_plus, assisted ou none.</translation>
    </message>
    <message>
        <source>What a set counts: reps, seconds or metres.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Ce que compte une série&#xa0;: reps, seconds ou metres.</translation>
    </message>
    <message>
        <source>1 where each side is done by itself.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>1 quand chaque côté se fait à part.</translation>
    </message>
    <message>
        <source>The lift of the catalogue that it is a form of.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>L’exercice du catalogue dont il est une forme.</translation>
    </message>
    <message>
        <source>Other names of a lift.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Autres noms d’un exercice.</translation>
    </message>
    <message>
        <source>The other name.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>L’autre nom.</translation>
    </message>
    <message>
        <source>Your routines.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Vos programmes.</translation>
    </message>
    <message>
        <source>Strength days of a week as a list, 0 Monday to 6 Sunday.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Jours de force d’une semaine, en liste, 0 lundi à 6 dimanche.</translation>
    </message>
    <message>
        <source>Easy-cardio days of a week, likewise.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Jours de cardio facile d’une semaine, de même.</translation>
    </message>
    <message>
        <source>1 for the one in use.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>1 pour celui qui est utilisé.</translation>
    </message>
    <message>
        <source>The sessions of a routine, taken in turn.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Les séances d’un programme, prises à tour de rôle.</translation>
    </message>
    <message>
        <source>The routine it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le programme auquel elle appartient.</translation>
    </message>
    <message>
        <source>Its letter, such as B.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Sa lettre, comme B.</translation>
    </message>
    <message>
        <source>The lifts of a routine&apos;s session.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Les exercices de la séance d’un programme.</translation>
    </message>
    <message>
        <source>The routine&apos;s session it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La séance du programme à laquelle il appartient.</translation>
    </message>
    <message>
        <source>The lower end of sets.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le bas de la fourchette de séries.</translation>
    </message>
    <message>
        <source>The upper end of sets.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le haut de la fourchette de séries.</translation>
    </message>
    <message>
        <source>The lower end of repetitions, seconds or metres a set.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le bas de la fourchette de répétitions, secondes ou mètres par série.</translation>
    </message>
    <message>
        <source>The upper end.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le haut de la fourchette.</translation>
    </message>
    <message>
        <source>The lower end of the load in per cent of the 1RM.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le bas de la charge en pour cent du 1RM.</translation>
    </message>
    <message>
        <source>Seconds of rest between sets.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Secondes de repos entre les séries.</translation>
    </message>
    <message>
        <source>1 where a short day has it too.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>1 quand une journée courte l’a aussi.</translation>
    </message>
    <message>
        <source>Files that were brought in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Fichiers qui ont été importés.</translation>
    </message>
    <message>
        <source>The format it was in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le format dans lequel il était.</translation>
    </message>
    <message>
        <source>The file&apos;s own name, without folders.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le nom propre du fichier, sans dossiers.</translation>
    </message>
    <message>
        <source>The file&apos;s SHA-256 sum.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La somme SHA-256 du fichier.</translation>
    </message>
    <message>
        <source>The file itself, compressed by zlib, where you wanted it kept.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le fichier lui-même, compressé par zlib, si vous vouliez le garder.</translation>
    </message>
    <message>
        <source>What the import wrote, compressed JSON, so that it can be taken back.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Ce que l’importation a écrit, en JSON compressé, pour pouvoir la reprendre.</translation>
    </message>
    <message>
        <source>Strength sessions, easy cardio and rest days that were noted.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Séances de force, cardio facile et jours de repos notés.</translation>
    </message>
    <message>
        <source>strength, easy_cardio or rest.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>strength, easy_cardio ou rest.</translation>
    </message>
    <message>
        <source>When it ended, likewise.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Quand cela s’est fini, de même.</translation>
    </message>
    <message>
        <source>Letter of the planned session, such as B.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Lettre de la séance prévue, comme B.</translation>
    </message>
    <message>
        <source>1 for a short day.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>1 pour une journée courte.</translation>
    </message>
    <message>
        <source>Every set: what was done, and beside it what was planned then.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Chaque série&#xa0;: ce qui a été fait, et à côté ce qui était alors prévu.</translation>
    </message>
    <message>
        <source>warm_up, working, drop or &apos;failure&apos; (a set to failure).</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>warm_up, working, drop ou ’failure’ (une série jusqu’à l’échec).</translation>
    </message>
    <message>
        <source>Repetitions; of the left side where the sides differ.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Répétitions&#xa0;; du côté gauche quand les côtés diffèrent.</translation>
    </message>
    <message>
        <source>Seconds held.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Secondes tenues.</translation>
    </message>
    <message>
        <source>Metres carried or gone.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Mètres portés ou parcourus.</translation>
    </message>
    <message>
        <source>The load in grams.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La charge en grammes.</translation>
    </message>
    <message>
        <source>The unit it was typed in, kg or lb.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>L’unité de la saisie, kg ou lb.</translation>
    </message>
    <message>
        <source>Repetitions that were left, in your own judgement.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Répétitions en réserve, à votre avis.</translation>
    </message>
    <message>
        <source>Repetitions that were planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Répétitions prévues.</translation>
    </message>
    <message>
        <source>Seconds that were planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Secondes prévues.</translation>
    </message>
    <message>
        <source>Metres that were planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Mètres prévus.</translation>
    </message>
    <message>
        <source>The load that was planned, in grams.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La charge prévue, en grammes.</translation>
    </message>
    <message>
        <source>Repetitions that were to be left.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Répétitions à garder en réserve.</translation>
    </message>
    <message>
        <source>Repetitions of the right side, where they differ.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Répétitions du côté droit, quand elles diffèrent.</translation>
    </message>
    <message>
        <source>Easy cardio within a session.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cardio facile dans une séance.</translation>
    </message>
    <message>
        <source>What it was, such as Walk.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Ce que c’était, comme Marche.</translation>
    </message>
    <message>
        <source>How long it took, in seconds.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Combien de temps, en secondes.</translation>
    </message>
    <message>
        <source>How far it went, in metres.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Quelle distance, en mètres.</translation>
    </message>
    <message>
        <source>How talking went: could_sing, could_talk or few_words.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Comment se passait la parole&#xa0;: could_sing, could_talk ou few_words.</translation>
    </message>
    <message>
        <source>Heart rate over a while.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Fréquence cardiaque sur un moment.</translation>
    </message>
    <message>
        <source>How long, in seconds.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Combien de temps, en secondes.</translation>
    </message>
    <message>
        <source>Highest heart rate, beats a minute.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Fréquence cardiaque la plus haute, battements par minute.</translation>
    </message>
    <message>
        <source>One byte a second, 0 where nothing was measured, compressed by zlib.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Un octet par seconde, 0 quand rien n’a été mesuré, compressé par zlib.</translation>
    </message>
    <message>
        <source>How a session felt.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le ressenti d’une séance.</translation>
    </message>
    <message>
        <source>before, first_set or after.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>before, first_set ou after.</translation>
    </message>
    <message>
        <source>From -5 very bad to 5 very good.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>De -5 très mauvais à 5 très bon.</translation>
    </message>
    <message>
        <source>Activation, 1 low to 6 high.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Activation, 1 basse à 6 haute.</translation>
    </message>
    <message>
        <source>Check-ins; every rating is from 0 to 10 and may be left open.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Points du jour&#xa0;; chaque note va de 0 à 10 et peut rester ouverte.</translation>
    </message>
    <message>
        <source>0 worst to 10 best.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>0 au pire à 10 au mieux.</translation>
    </message>
    <message>
        <source>0 none to 10 plenty.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>0 pas du tout à 10 en abondance.</translation>
    </message>
    <message>
        <source>0 poor to 10 good.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>0 mauvais à 10 bon.</translation>
    </message>
    <message>
        <source>0 none to 10 a lot.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>0 pas du tout à 10 beaucoup.</translation>
    </message>
    <message>
        <source>Confidence for the week, 0 unsure to 10 sure.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Confiance pour la semaine, 0 pas sûr à 10 sûr.</translation>
    </message>
    <message>
        <source>Names of ratings you would rather not give, with spaces between.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Noms des notes que vous préférez ne pas donner, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Tags of check-ins.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Étiquettes des points du jour.</translation>
    </message>
    <message>
        <source>The check-in it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le point du jour auquel elle appartient.</translation>
    </message>
    <message>
        <source>The tag.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>L’étiquette.</translation>
    </message>
    <message>
        <source>Readiness checks; only their day and outcome are kept, never an answer.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Vérifications avant l’effort&#xa0;; seuls leur jour et leur résultat sont gardés, jamais une réponse.</translation>
    </message>
    <message>
        <source>What the check came to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le résultat de la vérification.</translation>
    </message>
    <message>
        <source>Your own people.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Vos proches.</translation>
    </message>
    <message>
        <source>What you call them.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Comment vous les appelez.</translation>
    </message>
    <message>
        <source>Who they are.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Qui ils sont.</translation>
    </message>
    <message>
        <source>How to reach them.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Comment les joindre.</translation>
    </message>
    <message>
        <source>Questionnaires that were filled in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Questionnaires remplis.</translation>
    </message>
    <message>
        <source>Which one, such as phq9.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Lequel, comme phq9.</translation>
    </message>
    <message>
        <source>The language it was asked in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La langue des questions.</translation>
    </message>
    <message>
        <source>Single answers of questionnaires.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Réponses une à une des questionnaires.</translation>
    </message>
    <message>
        <source>The questionnaire it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le questionnaire auquel elle appartient.</translation>
    </message>
    <message>
        <source>Number of the question.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Numéro de la question.</translation>
    </message>
    <message>
        <source>The answer&apos;s number, empty for one you would rather not give.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le numéro de la réponse, vide pour celle que vous préférez ne pas donner.</translation>
    </message>
    <message>
        <source>Where you train, and what is there.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Où vous vous entraînez, et ce qu’il y a.</translation>
    </message>
    <message>
        <source>What there is to lift with, as JSON, loads in grams.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Ce qu’il y a pour s’entraîner, en JSON, charges en grammes.</translation>
    </message>
    <message>
        <source>Pain that was noted with a lift.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Douleur notée avec un exercice.</translation>
    </message>
    <message>
        <source>Where, such as knee.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Où, comme knee.</translation>
    </message>
    <message>
        <source>0 none to 10 worst.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>0 aucune à 10 la pire.</translation>
    </message>
    <message>
        <source>Easy weeks and days of being ill.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Semaines faciles et jours de maladie.</translation>
    </message>
    <message>
        <source>easy_week or illness.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>easy_week ou illness.</translation>
    </message>
    <message>
        <source>The first day, like 2026-11-26.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le premier jour, comme 2026-11-26.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le dernier jour.</translation>
    </message>
    <message>
        <source>Weeks that were planned on other days than usual.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Semaines prévues à d’autres jours que d’habitude.</translation>
    </message>
    <message>
        <source>The week&apos;s Monday, like 2026-11-23.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Le lundi de la semaine, comme 2026-11-23.</translation>
    </message>
    <message>
        <source>Its days as JSON, 0 Monday to 6 Sunday.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Ses jours en JSON, 0 lundi à 6 dimanche.</translation>
    </message>
    <message>
        <source>What a session did otherwise than planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Ce qu’une séance a fait autrement que prévu.</translation>
    </message>
    <message>
        <source>add, drop, swap or fewer.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>add, drop, swap ou fewer.</translation>
    </message>
    <message>
        <source>The lift it was swapped with.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>L’exercice pris à la place.</translation>
    </message>
    <message>
        <source>Your own words on what you could do.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Vos propres mots sur ce que vous saviez faire.</translation>
    </message>
    <message>
        <source>The words.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Les mots.</translation>
    </message>
    <message>
        <source>Items you would rather not see among what you can do now.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Éléments que vous préférez ne pas voir parmi ce que vous savez faire maintenant.</translation>
    </message>
    <message>
        <source>Which item.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Quel élément.</translation>
    </message>
    <message>
        <source>What you chose in the program, and your own plan for bad days.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Ce que vous avez choisi dans le programme, et votre propre plan pour les mauvais jours.</translation>
    </message>
    <message>
        <source>Which setting.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Quel réglage.</translation>
    </message>
    <message>
        <source>What was chosen, as a text.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Ce qui a été choisi, en texte.</translation>
    </message>
    <message>
        <source>worry</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>inquiétude</translation>
    </message>
    <message>
        <source>minimal</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>minimal</translation>
    </message>
    <message>
        <source>mild</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>léger</translation>
    </message>
    <message>
        <source>moderate</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>modéré</translation>
    </message>
    <message>
        <source>severe</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>sévère</translation>
    </message>
    <message>
        <source>well-being</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>bien-être</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>bas</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>haut</translation>
    </message>
    <message>
        <source>very high</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>très haut</translation>
    </message>
    <message>
        <source>very low</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>très bas</translation>
    </message>
    <message>
        <source>life satisfaction</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>satisfaction de la vie</translation>
    </message>
    <message>
        <source>worthwhile</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>choses qui valent la peine</translation>
    </message>
    <message>
        <source>happy yesterday</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>bonheur hier</translation>
    </message>
    <message>
        <source>anxious yesterday</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>anxiété hier</translation>
    </message>
    <message>
        <source>mood</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation>humeur</translation>
    </message>
    <message>
        <source>moderately severe</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation>modérément sévère</translation>
    </message>
    <message>
        <source>below the gate</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation>sous le seuil</translation>
    </message>
    <message>
        <source>worth the whole questionnaire</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation>mérite le questionnaire entier</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Found in the handbook</source>
        <translation>Trouvé dans le manuel</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Look at it</source>
        <translation>La regarder</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Regarder {name}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Set {name} aside</source>
        <translation>Mettre {name} de côté</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Un autre pays</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>{n} set</source>
        <comment>{n} sets</comment>
        <translation>
            <numerusform>{n} série</numerusform>
            <numerusform>{n} séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} session</source>
        <comment>{n} sessions</comment>
        <translation>
            <numerusform>{n} séance</numerusform>
            <numerusform>{n} séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry</source>
        <comment>{n} entries</comment>
        <translation>
            <numerusform>{n} entrée</numerusform>
            <numerusform>{n} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row</source>
        <comment>{n} rows</comment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exercise</source>
        <comment>{n} exercises</comment>
        <translation>
            <numerusform>{n} exercice</numerusform>
            <numerusform>{n} exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month</source>
        <comment>{n} months</comment>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second</source>
        <comment>{n} seconds</comment>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second left</source>
        <comment>{n} seconds left</comment>
        <translation>
            <numerusform>encore {n} seconde</numerusform>
            <numerusform>encore {n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <comment>{n} pages</comment>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>{n} nom</numerusform>
            <numerusform>{n} noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check-in</source>
        <comment>{n} check-ins</comment>
        <translation>
            <numerusform>{n} point du jour</numerusform>
            <numerusform>{n} points du jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bout of cardio</source>
        <comment>{n} bouts of cardio</comment>
        <translation>
            <numerusform>{n} bloc de cardio</numerusform>
            <numerusform>{n} blocs de cardio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heart rate of {n} session</source>
        <comment>heart rate of {n} sessions</comment>
        <translation>
            <numerusform>fréquence cardiaque de {n} séance</numerusform>
            <numerusform>fréquence cardiaque de {n} séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose n’a pas marché</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, close LiftDesk and open it once more.</source>
        <translation>Vous pouvez continuer. Si cela se reproduit, fermez LiftDesk et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Everything that was saved is still there. The last step may not have been.</source>
        <translation>Tout ce qui était enregistré est encore là. La dernière étape ne l’est peut-être pas.</translation>
    </message>
    <message>
        <source>You can go on.</source>
        <translation>Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>The details are in this file. It holds no weights, notes or answers of yours:</source>
        <translation>Les détails sont dans ce fichier. Il ne contient aucun poids, note ou réponse de vous&#xa0;:</translation>
    </message>
    <message>
        <source>Where the details are</source>
        <translation>Où sont les détails</translation>
    </message>
    <message>
        <source>Close LiftDesk</source>
        <translation>Fermer LiftDesk</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>To pass it on, copy the report. It says where in the program it happened.</source>
        <translation>Pour le transmettre, copiez le rapport. Il dit où cela s’est produit dans le programme.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CrisisCard</name>
    <message>
        <source>Crisis help</source>
        <translation>Aide en cas de crise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Retour aux questions</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Arrêter pour aujourd’hui</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Thank you for answering honestly.</source>
        <translation>Merci d’avoir répondu honnêtement.</translation>
    </message>
    <message>
        <source>You do not have to handle this alone.</source>
        <translation>Vous n’avez pas à porter cela sans aide.</translation>
    </message>
    <message>
        <source>Thoughts like this are more common than people think, and they can ease with support. You do not have to handle them alone.</source>
        <translation>De telles pensées sont plus courantes qu’on ne croit, et elles peuvent s’apaiser avec du soutien. Vous n’avez pas à les porter sans aide.</translation>
    </message>
    <message>
        <source>Weeks like these are hard, and they can ease with support. You do not have to handle them alone.</source>
        <translation>De telles semaines sont dures, et elles peuvent s’apaiser avec du soutien. Vous n’avez pas à les porter sans aide.</translation>
    </message>
    <message>
        <source>Very hard moments are more common than people think, and they can ease with support.</source>
        <translation>Les moments très durs sont plus courants qu’on ne croit, et ils peuvent s’apaiser avec du soutien.</translation>
    </message>
    <message>
        <source>This app cannot contact anyone for you.</source>
        <translation>Cette application ne peut contacter personne pour vous.</translation>
    </message>
    <message>
        <source>Opening this card is not recorded.</source>
        <translation>L’ouverture de cette carte n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Could you tell one person you trust? From your own list: {name}</source>
        <translation>Pourriez-vous le dire à une personne de confiance&#xa0;? De votre propre liste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Also from your own list: {name}</source>
        <translation>Aussi de votre propre liste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Could you also tell one person you trust?</source>
        <translation>Pourriez-vous aussi le dire à une personne de confiance&#xa0;?</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Ce qui m’aide</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Stays on this computer. No account, no network code: LiftDesk cannot send anything anywhere.</source>
        <translation>Restent sur cet ordinateur. Pas de compte, pas de code réseau&#xa0;: LiftDesk ne peut rien envoyer nulle part.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>Toutes les sauvegardes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Everything, in open formats</source>
        <translation>Tout, dans des formats ouverts</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>L’emporter avec vous</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>The diary, its backups, logs and settings</source>
        <translation>Le journal, ses sauvegardes, ses fichiers techniques et réglages</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>A passphrase for the diary, and its lock</source>
        <translation>Une phrase secrète pour le journal, et son verrou</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The data file: {path}</source>
        <translation>Le fichier de données&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge another computer&apos;s diary</source>
        <translation>Fusionner le journal d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Its diary, joined with this one</source>
        <translation>Son journal, réuni avec celui-ci</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Un autre ordinateur</translation>
    </message>
    <message>
        <source>None yet; one is made at the next start</source>
        <translation>Aucune encore&#xa0;; une se fait au prochain démarrage</translation>
    </message>
    <message>
        <source>Last one {day}, {time}</source>
        <translation>La dernière le {day}, {time}</translation>
    </message>
    <message>
        <source>Backup checked on {day}</source>
        <translation>Sauvegarde vérifiée le {day}</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>on {weekday}</source>
        <translation>{weekday}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
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
        <translation>Jours d’une semaine habituelle</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>Two days</source>
        <translation>Deux jours</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Trois jours</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Jours par semaine</translation>
    </message>
    <message>
        <source>Two or three days: the plan stays as it was until then.</source>
        <translation>Deux ou trois jours&#xa0;: le plan reste comme il était jusque-là.</translation>
    </message>
    <message>
        <source>Two of these days follow each other. A day between them is easier.</source>
        <translation>Deux de ces jours se suivent. Un jour entre eux est plus facile.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>LiftDesk removes your diary and all that it keeps from this computer, and is then as on its first day. Nothing brings it back.</source>
        <translation>LiftDesk retire de cet ordinateur votre journal et tout ce qu’il garde, et redevient comme au premier jour. Rien ne le ramène.</translation>
    </message>
    <message>
        <source>What goes, {size} together</source>
        <translation>Ce qui part, {size} en tout</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>To go on, type “{word}”</source>
        <translation>Pour continuer, tapez «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>Export first…</source>
        <translation>Exporter d’abord…</translation>
    </message>
    <message>
        <source>Please type: {word}</source>
        <translation>Veuillez taper&#xa0;: {word}</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>The diary, with all settings</source>
        <translation>Le journal, avec tous les réglages</translation>
    </message>
    <message numerus="yes">
        <source>{n} file of backups</source>
        <comment>{n} files of backups</comment>
        <translation>
            <numerusform>{n} fichier de sauvegarde</numerusform>
            <numerusform>{n} fichiers de sauvegarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file in the second folder</source>
        <comment>{n} files in the second folder</comment>
        <translation>
            <numerusform>{n} fichier dans le second dossier</numerusform>
            <numerusform>{n} fichiers dans le second dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample data</source>
        <translation>Les données d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>{n} log file</source>
        <comment>{n} log files</comment>
        <translation>
            <numerusform>{n} fichier technique</numerusform>
            <numerusform>{n} fichiers techniques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file beside the diary</source>
        <comment>{n} files beside the diary</comment>
        <translation>
            <numerusform>{n} fichier à côté du journal</numerusform>
            <numerusform>{n} fichiers à côté du journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Files you exported, printed or saved somewhere else, and copies that other programs made of them. LiftDesk keeps no list of them.</source>
        <translation>Les fichiers que vous avez exportés, imprimés ou enregistrés ailleurs, et les copies que d’autres programmes en ont faites. LiftDesk n’en tient pas de liste.</translation>
    </message>
    <message>
        <source>What the disk itself remembers: deleted files can sometimes be read again for a while, above all on an SSD. Only a disk that is encrypted as a whole rules that out.</source>
        <translation>Ce que le disque lui-même retient&#xa0;: des fichiers supprimés peuvent parfois se relire un certain temps, surtout sur un SSD. Seul un disque entièrement chiffré l’exclut.</translation>
    </message>
    <message>
        <source>The copies in the second folder, which is not there at the moment: {folder}. Connect it first, or delete them there yourself.</source>
        <translation>Les copies du second dossier, qui n’est pas là pour le moment&#xa0;: {folder}. Branchez-le d’abord, ou supprimez-les là-bas vous-même.</translation>
    </message>
    <message>
        <source>A LiftDesk file of another name: {path}</source>
        <translation>Un fichier LiftDesk d’un autre nom&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The questionnaires you put into {folder}; they hold no answers.</source>
        <translation>Les questionnaires que vous avez mis dans {folder}&#xa0;; ils ne contiennent aucune réponse.</translation>
    </message>
    <message>
        <source>Could not be removed, please delete it yourself: {path}</source>
        <translation>N’a pas pu être retiré, veuillez le supprimer vous-même&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Backed up and checked: {name}.</source>
        <translation>Sauvegardé et vérifié&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Mood is shown again.</source>
        <translation>L’humeur est de nouveau affichée.</translation>
    </message>
    <message>
        <source>Mood is hidden, on paper and in exports too. Ctrl+Shift+M shows it.</source>
        <translation>L’humeur est masquée, aussi sur papier et dans les exportations. Ctrl+Shift+M l’affiche.</translation>
    </message>
    <message>
        <source>Session {code} of {day} logged from the sheet.</source>
        <translation>Séance {code} du {day} notée depuis la feuille.</translation>
    </message>
    <message>
        <source>Sample data: an invented diary in a file of its own. Try anything: leaving removes it.</source>
        <translation>Données d’exemple&#xa0;: un journal inventé dans un fichier à part. Essayez tout&#xa0;: quitter l’enlève.</translation>
    </message>
    <message>
        <source>Leave the sample data</source>
        <translation>Quitter les données d’exemple</translation>
    </message>
    <message>
        <source>Easy cardio: how is talking going?</source>
        <translation>Cardio facile&#xa0;: comment se passe la parole&#xa0;?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>The summary is in {name}.</source>
        <translation>Le résumé est dans {name}.</translation>
    </message>
    <message>
        <source>{n} planned days are in {name}. Writing it again updates them.</source>
        <translation>{n} jours prévus sont dans {name}. L’écrire de nouveau les met à jour.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter dans</translation>
    </message>
    <message>
        <source>A scan or photo of a session sheet</source>
        <translation>Une numérisation ou photo d’une feuille de séance</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>In your diary</source>
        <translation>Dans votre journal</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Think of</source>
        <translation>Pensez à</translation>
    </message>
    <message>
        <source>What often goes otherwise</source>
        <translation>Ce qui va souvent autrement</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>Quand le laisser de côté</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Usual amount</source>
        <translation>Quantité habituelle</translation>
    </message>
    <message>
        <source>Also found as</source>
        <translation>Se trouve aussi sous</translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Easier: {name}</source>
        <translation>Plus facile&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Harder: {name}</source>
        <translation>Plus dur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The place in use has no equipment for it.</source>
        <translation>Le lieu utilisé n’a pas de matériel pour cela.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation>Supprimer cet exercice</translation>
    </message>
    <message>
        <source>Show the movement again</source>
        <translation>Revoir le mouvement</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Votre propre note</translation>
    </message>
    <message>
        <source>Seat height, grip, what helps you</source>
        <translation>Hauteur du siège, prise, ce qui vous aide</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Figure of {name}: {movement}</source>
        <translation>Figure de {name}&#xa0;: {movement}</translation>
    </message>
    <message>
        <source>{mostly}; also {others}</source>
        <translation>{mostly}&#xa0;; aussi {others}</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Pas encore fait.</translation>
    </message>
    <message>
        <source>Last time, {day}: {sets}</source>
        <translation>Dernière fois, le {day}&#xa0;: {sets}</translation>
    </message>
    <message>
        <source>Best set: {set}, {day}</source>
        <translation>Meilleure série&#xa0;: {set}, {day}</translation>
    </message>
    <message>
        <source>Stop the movement</source>
        <translation>Arrêter le mouvement</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy as text; Ctrl+Shift+C copies the whole week</source>
        <translation>Copier en texte&#xa0;; Ctrl+Shift+C copie toute la semaine</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Supprimer cette entrée</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Point du jour</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Ce que vous savez faire maintenant</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Jour de repos</translation>
    </message>
    <message>
        <source>Rest days count as done.</source>
        <translation>Les jours de repos comptent comme faits.</translation>
    </message>
    <message>
        <source>Add an entry to this day</source>
        <translation>Ajouter une entrée à ce jour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DetailsColumn</name>
    <message>
        <source>What you log appears here: sessions, easy cardio and rest days alike.</source>
        <translation>Ce que vous notez apparaît ici&#xa0;: séances, cardio facile et jours de repos.</translation>
    </message>
    <message>
        <source>Nothing in the diary fits this search. Fewer words find more.</source>
        <translation>Rien dans le journal ne va avec cette recherche. Moins de mots trouvent plus.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Crisis help</source>
        <translation>Aide en cas de crise</translation>
    </message>
</context>
<context>
    <name>DiaryText</name>
    <message>
        <source>Rest days count as done.</source>
        <translation>Les jours de repos comptent comme faits.</translation>
    </message>
    <message>
        <source>Pain, {lift}: {pain}</source>
        <translation>Douleur, {lift}&#xa0;: {pain}</translation>
    </message>
    <message>
        <source>{lift}, set {n}: {note}</source>
        <translation>{lift}, série {n}&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Check-in, {day}, {time}</source>
        <translation>Point du jour, {day}, {time}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>{day} to {end}</source>
        <translation>{day} au {end}</translation>
    </message>
    <message>
        <source>Feeling before {feeling}</source>
        <translation>Ressenti avant {feeling}</translation>
    </message>
    <message>
        <source>Feeling after {feeling}</source>
        <translation>Ressenti après {feeling}</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What nobody can promise: copies elsewhere, snapshots of the disk, and what an SSD keeps of files that were replaced.</source>
        <translation>Ce que personne ne peut promettre&#xa0;: les copies ailleurs, les instantanés du disque, et ce qu’un SSD garde des fichiers remplacés.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Writing into your diary</source>
        <translation>Écriture dans votre journal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>Voir dans l’historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Until it is done, Cancel leaves your diary as it was.</source>
        <translation>Tant que ce n’est pas fini, Annuler laisse votre journal comme il était.</translation>
    </message>
    <message>
        <source>The import was taken back. Your diary is as it was before.</source>
        <translation>L’importation a été reprise. Votre journal est comme avant.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Sessions in a week and mood</source>
        <translation>Séances dans une semaine et humeur</translation>
    </message>
</context>
<context>
    <name>DosePicture</name>
    <message>
        <source>Mean mood of weeks by their sessions</source>
        <translation>Humeur moyenne des semaines selon leurs séances</translation>
    </message>
    <message>
        <source>strength sessions in the week; upwards: mean mood</source>
        <translation>séances de force dans la semaine&#xa0;; vers le haut&#xa0;: humeur moyenne</translation>
    </message>
</context>
<context>
    <name>DoseView</name>
    <message>
        <source>Charts of dose</source>
        <translation>Graphiques de dose</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Entries that may be the same one twice. Keeping or merging puts the others into the trash, from where they can be brought back.</source>
        <translation>Des entrées qui sont peut-être deux fois la même. Garder ou fusionner met les autres dans la corbeille, d’où elles peuvent revenir.</translation>
    </message>
    <message>
        <source>No entry looks as if it were there twice.</source>
        <translation>Aucune entrée ne semble être là deux fois.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>One kept, {entries} in the trash.</source>
        <translation>Une gardée, {entries} dans la corbeille.</translation>
    </message>
    <message>
        <source>Merged into one.</source>
        <translation>Fusionnées en une.</translation>
    </message>
    <message>
        <source>Both stay, and are not shown here again.</source>
        <translation>Les deux restent, et ne sont plus montrées ici.</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Fusionner en une</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Elles sont différentes</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Keep {what}, {when}</source>
        <translation>Garder {what}, {when}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Point du jour</translation>
    </message>
</context>
<context>
    <name>EasyWeekOffer</name>
    <message>
        <source>If you like: seven days from today with loads a tenth lighter.</source>
        <translation>Si vous voulez&#xa0;: sept jours à partir d’aujourd’hui avec des charges plus légères d’un dixième.</translation>
    </message>
    <message>
        <source>Plan an easy week</source>
        <translation>Prévoir une semaine facile</translation>
    </message>
    <message>
        <source>An easy week runs until {day}: loads are a tenth lighter.</source>
        <translation>Une semaine facile court jusqu’au {day}&#xa0;: les charges sont plus légères d’un dixième.</translation>
    </message>
    <message>
        <source>End the easy week</source>
        <translation>Finir la semaine facile</translation>
    </message>
    <message>
        <source>The easy week has ended. Loads are as planned again.</source>
        <translation>La semaine facile est finie. Les charges sont de nouveau comme prévu.</translation>
    </message>
    <message>
        <source>Easy week planned until {day}.</source>
        <translation>Semaine facile prévue jusqu’au {day}.</translation>
    </message>
</context>
<context>
    <name>EntryColumn</name>
    <message>
        <source>Entries by week</source>
        <translation>Entrées par semaine</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Entrées, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>Pas encore d’entrée.</translation>
    </message>
    <message>
        <source>Nothing here for this search and these filters.</source>
        <translation>Rien ici pour cette recherche et ces filtres.</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In your diary</source>
        <translation>Dans votre journal</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Entries of the files, newest first</source>
        <translation>Entrées des fichiers, les plus récentes d’abord</translation>
    </message>
</context>
<context>
    <name>EquipmentStep</name>
    <message>
        <source>Equipment and days</source>
        <translation>Matériel et jours</translation>
    </message>
    <message>
        <source>The first session uses only what you have. Two short sessions a week are enough, with at least a day between them.</source>
        <translation>La première séance n’utilise que ce que vous avez. Deux séances courtes par semaine suffisent, avec au moins un jour entre elles.</translation>
    </message>
    <message>
        <source>What there is to train with</source>
        <translation>Ce qu’il y a pour s’entraîner</translation>
    </message>
    <message>
        <source>Single plates and loads can be written under Training, Places.</source>
        <translation>Disques et charges se notent un par un sous Entraînement, Lieux.</translation>
    </message>
    <message>
        <source>Days for strength</source>
        <translation>Jours de force</translation>
    </message>
    <message>
        <source>{place} has equipment that you wrote; picking adds a place.</source>
        <translation>{place} a du matériel que vous avez noté&#xa0;; choisir ajoute un lieu.</translation>
    </message>
    <message>
        <source>{routine} is a routine of your own and stays in use.</source>
        <translation>{routine} est un programme à vous et reste utilisé.</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>about {mid} {unit}, {low} to {high} by formula</source>
        <translation>environ {mid} {unit}, {low} à {high} selon la formule</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} à {high} {unit}</translation>
    </message>
    <message>
        <source>no estimate: it needs a loaded set of 12 reps or fewer</source>
        <translation>pas d’estimation&#xa0;: il faut une série chargée de 12 répétitions ou moins</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Most reps</source>
        <translation>Le plus de rép.</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Tenue la plus longue</translation>
    </message>
    <message>
        <source>Farthest</source>
        <translation>Le plus loin</translation>
    </message>
    <message>
        <source>Can now</source>
        <translation>Possible maintenant</translation>
    </message>
    <message>
        <source>Heaviest</source>
        <translation>Le plus lourd</translation>
    </message>
    <message>
        <source>Most in a day</source>
        <translation>Le plus en un jour</translation>
    </message>
    <message>
        <source>1RM range</source>
        <translation>Fourchette 1RM</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{what} le {day}</translation>
    </message>
    <message>
        <source>On {when} it was {what}.</source>
        <translation>Le {when}, c’était {what}.</translation>
    </message>
    <message>
        <source>On {when} it was {what}, and by no formula was this in reach then.</source>
        <translation>Le {when}, c’était {what}, et selon aucune formule ceci n’était alors à portée.</translation>
    </message>
    <message>
        <source>In {when} it was {what}.</source>
        <translation>En {when}, c’était {what}.</translation>
    </message>
    <message>
        <source>In {when} it was {what}, and by no formula was this in reach then.</source>
        <translation>En {when}, c’était {what}, et selon aucune formule ceci n’était alors à portée.</translation>
    </message>
    <message>
        <source>{lift}, {feat}: {now}. {before}</source>
        <translation>{lift}, {feat}&#xa0;: {now}. {before}</translation>
    </message>
    <message>
        <source>{now} on {day}. In {month} it was {then}.</source>
        <translation>{now} le {day}. En {month}, c’était {then}.</translation>
    </message>
</context>
<context>
    <name>ExerciseForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>Comme vous l’appelez</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>The load is</source>
        <translation>La charge est</translation>
    </message>
    <message>
        <source>A set counts</source>
        <translation>Une série compte</translation>
    </message>
    <message>
        <source>Each side by itself</source>
        <translation>Chaque côté à part</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Ajouter l’exercice</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There are sets already, so this stays.</source>
        <translation>Il y a déjà des séries, cela reste donc.</translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>in your diary</source>
        <translation>dans votre journal</translation>
    </message>
    <message>
        <source>One load for the whole lift</source>
        <translation>Une charge pour tout l’exercice</translation>
    </message>
    <message>
        <source>Load per hand</source>
        <translation>Charge par main</translation>
    </message>
    <message>
        <source>Load added to bodyweight</source>
        <translation>Charge ajoutée au poids du corps</translation>
    </message>
    <message>
        <source>Load is the help given</source>
        <translation>La charge est l’aide donnée</translation>
    </message>
    <message>
        <source>No load</source>
        <translation>Sans charge</translation>
    </message>
    <message>
        <source>counts {what}</source>
        <translation>compté en {what}</translation>
    </message>
    <message>
        <source>each side by itself</source>
        <translation>chaque côté à part</translation>
    </message>
    <message>
        <source>{sets} sets of {amount}, {rest} of rest</source>
        <translation>{sets} séries de {amount}, {rest} de repos</translation>
    </message>
    <message>
        <source>{amounts} at {load}</source>
        <translation>{amounts} à {load}</translation>
    </message>
    <message>
        <source>“{gone}” becomes another name of “{stays}”.</source>
        <translation>«&#xa0;{gone}&#xa0;» devient un autre nom de «&#xa0;{stays}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Its one set moves there.</source>
        <comment>Its {n} sets move there, from {sessions}.</comment>
        <translation>
            <numerusform>Sa seule série y est déplacée.</numerusform>
            <numerusform>Ses {n} séries y sont déplacées, de {sessions}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Found exercises</source>
        <translation>Exercices trouvés</translation>
    </message>
    <message>
        <source>No exercise fits this search and these filters.</source>
        <translation>Aucun exercice ne va avec cette recherche et ces filtres.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Choose an exercise to see how it is done.</source>
        <translation>Choisissez un exercice pour voir comment il se fait.</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name}&#xa0;: ajouté.</translation>
    </message>
    <message>
        <source>Exercise changed.</source>
        <translation>Exercice modifié.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Note enregistrée.</translation>
    </message>
    <message>
        <source>{name} deleted.</source>
        <translation>{name}&#xa0;: supprimé.</translation>
    </message>
    <message>
        <source>Renamed. The old name still finds it.</source>
        <translation>Renommé. L’ancien nom le trouve encore.</translation>
    </message>
    <message>
        <source>Other name added.</source>
        <translation>Autre nom ajouté.</translation>
    </message>
    <message>
        <source>Other name taken away.</source>
        <translation>Autre nom retiré.</translation>
    </message>
    <message>
        <source>Merged into {name}.</source>
        <translation>Fusionné avec {name}.</translation>
    </message>
</context>
<context>
    <name>ExercisesStep</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>What the exercises become</source>
        <translation>Ce que deviennent les exercices</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Seulement ce qui est à voir</translation>
    </message>
    <message>
        <source>A name that is no exercise yet becomes one of its own, under its own name. Enter chooses something else.</source>
        <translation>Un nom qui n’est pas encore un exercice en devient un, sous son propre nom. Enter permet d’en choisir un autre.</translation>
    </message>
    <message>
        <source>{names} may be one of several: without a choice, it stays itself.</source>
        <translation>Plusieurs exercices vont avec {names}&#xa0;: sans choix, le nom reste à part.</translation>
    </message>
    <message>
        <source>{n} of {names}</source>
        <translation>{n} sur {names}</translation>
    </message>
    <message>
        <source>{name} becomes {exercise}</source>
        <translation>{name} devient {exercise}</translation>
    </message>
</context>
<context>
    <name>Exploring</name>
    <message>
        <source>Exploring: {rating} has {days_with} days {with_it} and {days_without} others so far; each needs {needed}.</source>
        <translation>Pour explorer&#xa0;: {rating} a jusqu’ici {days_with} jours {with_it} et {days_without} autres&#xa0;; il en faut {needed} de chaque.</translation>
    </message>
    <message>
        <source>Exploring: {rating} was {mean_with} on {days_with} days {with_it} and {mean_without} on {days_without} others.</source>
        <translation>Pour explorer&#xa0;: {rating} était de {mean_with} sur {days_with} jours {with_it} et de {mean_without} sur {days_without} autres.</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>humeur</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>stress</source>
        <translation>stress</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>sommeil</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>with a strength session</source>
        <translation>avec une séance de force</translation>
    </message>
    <message>
        <source>with easy cardio</source>
        <translation>avec du cardio facile</translation>
    </message>
    <message>
        <source>after a strength session</source>
        <translation>après une séance de force</translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation>de week-end</translation>
    </message>
</context>
<context>
    <name>ExploringCard</name>
    <message>
        <source>Exploring</source>
        <translation>Pour explorer</translation>
    </message>
    <message>
        <source>Compare days yourself.</source>
        <translation>Comparez des jours vous-même.</translation>
    </message>
    <message>
        <source>Rating to compare</source>
        <translation>Note à comparer</translation>
    </message>
    <message>
        <source>Days to compare</source>
        <translation>Jours à comparer</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Everything, to come back exactly</source>
        <translation>Tout, pour revenir à l’identique</translation>
    </message>
    <message>
        <source>For another app</source>
        <translation>Pour une autre application</translation>
    </message>
    <message>
        <source>To read, and for a calendar</source>
        <translation>À lire, et pour un calendrier</translation>
    </message>
    <message>
        <source>Mood is hidden, so these are left out unless you tick them.</source>
        <translation>L’humeur est masquée&#xa0;: ceci est laissé de côté, sauf si vous le cochez.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui y va</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export something else</source>
        <translation>Exporter autre chose</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>LiftDesk {day}</source>
        <translation>LiftDesk {day}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Where it is: {path}</source>
        <translation>Où c’est&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is {path}</source>
        <translation>Le dossier n’a pas pu être affiché. C’est {path}</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>One file (JSON)</source>
        <translation>Un fichier (JSON)</translation>
    </message>
    <message>
        <source>Tables in a folder (CSV)</source>
        <translation>Tables dans un dossier (CSV)</translation>
    </message>
    <message>
        <source>Tables in one zip (CSV)</source>
        <translation>Tables dans un zip (CSV)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>As Strong writes it (CSV)</source>
        <translation>Comme Strong l’écrit (CSV)</translation>
    </message>
    <message>
        <source>As Hevy writes it (CSV)</source>
        <translation>Comme Hevy l’écrit (CSV)</translation>
    </message>
    <message>
        <source>Plain words (Markdown)</source>
        <translation>Mots simples (Markdown)</translation>
    </message>
    <message>
        <source>Planned days (ICS)</source>
        <translation>Jours prévus (ICS)</translation>
    </message>
    <message>
        <source>To keep, or to take to another computer.</source>
        <translation>À garder, ou à porter sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>One file for each table.</source>
        <translation>Un fichier pour chaque table.</translation>
    </message>
    <message>
        <source>The same tables, packed together.</source>
        <translation>Les mêmes tables, réunies dans une archive.</translation>
    </message>
    <message>
        <source>For a spreadsheet, a sheet for each table.</source>
        <translation>Pour un tableur, une feuille par table.</translation>
    </message>
    <message>
        <source>Sets and cardio. Most training apps read it.</source>
        <translation>Séries et cardio. La plupart des applications le lisent.</translation>
    </message>
    <message>
        <source>The same with supersets, times to the minute.</source>
        <translation>De même avec les supersets, heures à la minute.</translation>
    </message>
    <message>
        <source>Some days in plain words, week by week.</source>
        <translation>Quelques jours en mots simples, semaine par semaine.</translation>
    </message>
    <message>
        <source>For a calendar, four weeks ahead.</source>
        <translation>Pour un calendrier, quatre semaines à l’avance.</translation>
    </message>
    <message>
        <source>Exported {n} planned days.</source>
        <translation>{n} jours prévus exportés.</translation>
    </message>
    <message>
        <source>Exported {rows}.</source>
        <translation>Exporté&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>The files are not encrypted: whoever has the folder can read them.</source>
        <translation>Les fichiers ne sont pas chiffrés&#xa0;: qui a le dossier peut les lire.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>Self-checks as their results, never as single answers.</source>
        <translation>Les auto-questionnaires par leurs résultats, jamais réponse par réponse.</translation>
    </message>
    <message>
        <source>Days and letters of sessions, nothing else.</source>
        <translation>Jours et lettres des séances, rien d’autre.</translation>
    </message>
    <message>
        <source>Sets and cardio only. Moods and self-checks are never in it.</source>
        <translation>Séries et cardio seulement. Humeurs et auto-questionnaires n’y sont jamais.</translation>
    </message>
    <message>
        <source>check-ins, feelings and self-checks</source>
        <translation>points du jour, ressentis et auto-questionnaires</translation>
    </message>
    <message>
        <source>single answers of self-checks</source>
        <translation>réponses une à une des auto-questionnaires</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation>Laissé de côté&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Still there from an earlier export: {files}.</source>
        <translation>Encore là d’une exportation précédente&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Mood is hidden, so this leaves it out. {flag} shows it.</source>
        <translation>L’humeur est masquée, ceci la laisse donc de côté. {flag} l’affiche.</translation>
    </message>
</context>
<context>
    <name>FeelingRow</name>
    <message>
        <source>very bad</source>
        <translation>très mauvais</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>très bon</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>worked up</source>
        <translation>agité</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>{question} Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleepy or calm is low; excited, tense or pumped up is high.</source>
        <translation>Somnolent ou calme est bas&#xa0;; excité, tendu ou remonté est haut.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Passer cette question</translation>
    </message>
    <message>
        <source>Best 10 to 15 minutes after the last set; if it stays open, it is asked then.</source>
        <translation>Au mieux 10 à 15 minutes après la dernière série&#xa0;; si cela reste ouvert, la question vient alors.</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>fairly good</source>
        <translation>plutôt bon</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>très bon</translation>
    </message>
    <message>
        <source>fairly bad</source>
        <translation>plutôt mauvais</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>très mauvais</translation>
    </message>
    <message>
        <source>Activation {n} before, of 6</source>
        <translation>Activation {n} avant, sur 6</translation>
    </message>
    <message>
        <source>Activation {n} after, of 6</source>
        <translation>Activation {n} après, sur 6</translation>
    </message>
    <message>
        <source>Activation {first} before, {last} after, of 6</source>
        <translation>Activation {first} avant, {last} après, sur 6</translation>
    </message>
</context>
<context>
    <name>FeelingsLine</name>
    <message>
        <source>before {feeling}</source>
        <translation>avant {feeling}</translation>
    </message>
    <message>
        <source>after {feeling}</source>
        <translation>après {feeling}</translation>
    </message>
    <message>
        <source>before {n}</source>
        <translation>avant {n}</translation>
    </message>
    <message>
        <source>after {n}</source>
        <translation>après {n}</translation>
    </message>
    <message>
        <source>before and after {n}</source>
        <translation>avant et après {n}</translation>
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
        <translation>Laisser {name} de côté</translation>
    </message>
    <message>
        <source>Read {name} as</source>
        <translation>Lire {name} comme</translation>
    </message>
</context>
<context>
    <name>FileWatch</name>
    <message>
        <source>Open it and compare</source>
        <translation>L’ouvrir et comparer</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What do you want to bring in?</source>
        <translation>Que voulez-vous importer&#xa0;?</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Déposez des fichiers ici</translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them below</source>
        <translation>Déposez des fichiers ou dossiers ici, ou choisissez-les ci-dessous</translation>
    </message>
    <message>
        <source>Exports that can be read: {apps}.</source>
        <translation>Exportations qui peuvent être lues&#xa0;: {apps}.</translation>
    </message>
    <message>
        <source>You see what is in them first. Nothing is written until you say so.</source>
        <translation>Vous voyez d’abord ce qu’ils contiennent. Rien n’est écrit avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>A file of LiftDesk comes in by itself. Please leave the others out.</source>
        <translation>Un fichier de LiftDesk s’importe seul. Veuillez laisser les autres de côté.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other file of the folder is in no format known here.</source>
        <comment>{n} other files of the folder are in no format known here.</comment>
        <translation>
            <numerusform>{n} autre fichier du dossier n’a pas de format connu ici.</numerusform>
            <numerusform>{n} autres fichiers du dossier n’ont pas de format connu ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filled</name>
    <message>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>as planned: {sets}</source>
        <translation>comme prévu&#xa0;: {sets}</translation>
    </message>
    <message>
        <source>{sets}, note “{note}”</source>
        <translation>{sets}, note «&#xa0;{note}&#xa0;»</translation>
    </message>
    <message>
        <source>before {n}</source>
        <translation>avant {n}</translation>
    </message>
    <message>
        <source>after {n}</source>
        <translation>après {n}</translation>
    </message>
    <message>
        <source>easy cardio {minutes}</source>
        <translation>cardio facile {minutes}</translation>
    </message>
    <message>
        <source>note “{note}”</source>
        <translation>note «&#xa0;{note}&#xa0;»</translation>
    </message>
    <message>
        <source>{sets} at {load}</source>
        <translation>{sets} à {load}</translation>
    </message>
    <message>
        <source>{left} left and {right} right</source>
        <translation>{left} à gauche et {right} à droite</translation>
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
        <translation>Points du jour</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Auto-questionnaires</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Pain noted</source>
        <translation>Douleur notée</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>Logged here or imported</source>
        <translation>Notées ici ou importées</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Only sessions with this exercise</source>
        <translation>Seulement les séances avec cet exercice</translation>
    </message>
    <message>
        <source>Only entries from this app</source>
        <translation>Seulement les entrées de cette application</translation>
    </message>
</context>
<context>
    <name>Gear</name>
    <message>
        <source>Your bands</source>
        <translation>Vos élastiques</translation>
    </message>
    <message>
        <source>red, green</source>
        <translation>rouge, vert</translation>
    </message>
    <message>
        <source>A band has no load to count, so names are enough.</source>
        <translation>Un élastique n’a pas de charge à compter, des noms suffisent donc.</translation>
    </message>
    <message>
        <source>Fixed dumbbells, {unit} each</source>
        <translation>Haltères fixes, {unit} chacun</translation>
    </message>
    <message>
        <source>Kettlebells, {unit} each</source>
        <translation>Kettlebells, {unit} chacune</translation>
    </message>
    <message>
        <source>Steps of the cable, {unit}</source>
        <translation>Crans de la poulie, {unit}</translation>
    </message>
    <message>
        <source>Steps of the machines, {unit}</source>
        <translation>Crans des machines, {unit}</translation>
    </message>
    <message>
        <source>2-20 by 2, 24</source>
        <translation>2-20 by 2, 24</translation>
    </message>
    <message>
        <source>Bars, {unit}</source>
        <translation>Barres, {unit}</translation>
    </message>
    <message>
        <source>Adjustable: one empty handle, {unit}</source>
        <translation>Réglables&#xa0;: une poignée vide, {unit}</translation>
    </message>
    <message>
        <source>Plates, all there are, {unit}</source>
        <translation>Disques, tous ceux qu’il y a, {unit}</translation>
    </message>
    <message>
        <source>Plates for both handles together, {unit}</source>
        <translation>Disques pour les deux poignées ensemble, {unit}</translation>
    </message>
    <message>
        <source>Nothing but the floor</source>
        <translation>Rien que le sol</translation>
    </message>
    <message>
        <source>A pair of adjustable dumbbells</source>
        <translation>Une paire d’haltères réglables</translation>
    </message>
    <message>
        <source>Dumbbell rack</source>
        <translation>Râtelier d’haltères</translation>
    </message>
    <message>
        <source>Barbell and plates</source>
        <translation>Barre et disques</translation>
    </message>
    <message>
        <source>Full gym</source>
        <translation>Salle complète</translation>
    </message>
    <message>
        <source>Lifts with the body&apos;s own weight.</source>
        <translation>Des exercices avec le poids du corps.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Dumbbells</source>
        <translation>Haltères</translation>
    </message>
    <message>
        <source>Kettlebells</source>
        <translation>Kettlebells</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Poulie</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Élastiques</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>Autres choses</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a barbell</source>
        <translation>une barre</translation>
    </message>
    <message>
        <source>dumbbells</source>
        <translation>des haltères</translation>
    </message>
    <message>
        <source>a kettlebell</source>
        <translation>une kettlebell</translation>
    </message>
    <message>
        <source>a cable</source>
        <translation>une poulie</translation>
    </message>
    <message>
        <source>a machine</source>
        <translation>une machine</translation>
    </message>
    <message>
        <source>a band</source>
        <translation>un élastique</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>No loads: done without.</source>
        <translation>Pas de charges&#xa0;: se fait sans.</translation>
    </message>
    <message>
        <source>These loads: {loads}</source>
        <translation>Ces charges&#xa0;: {loads}</translation>
    </message>
    <message>
        <source>{lift} ({what})</source>
        <translation>{lift} ({what})</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>In your routine, these need something else than {place} has: {lifts}.</source>
        <translation>Dans votre programme, ceux-ci demandent autre chose que ce qu’a {place}&#xa0;: {lifts}.</translation>
    </message>
</context>
<context>
    <name>GearSection</name>
    <message>
        <source>{loads}. The usual ones, until you write yours.</source>
        <translation>{loads}. Les charges habituelles, jusqu’à ce que vous notiez les vôtres.</translation>
    </message>
</context>
<context>
    <name>GeneralStep</name>
    <message>
        <source>Language, units and paper</source>
        <translation>Langue, unités et papier</translation>
    </message>
    <message>
        <source>All of it can be changed later. Nothing that is logged is ever converted.</source>
        <translation>Tout peut être changé plus tard. Rien de ce qui est noté n’est jamais converti.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kilograms (kg)</source>
        <translation>Kilogrammes (kg)</translation>
    </message>
    <message>
        <source>Pounds (lb)</source>
        <translation>Livres (lb)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
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
        <translation>Les charges sont affichées et saisies ainsi.</translation>
    </message>
    <message>
        <source>For the week&apos;s plan and other sheets.</source>
        <translation>Pour le plan de la semaine et les autres feuilles.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio facile</translation>
    </message>
    <message>
        <source>Goal for a week, in minutes</source>
        <translation>But pour une semaine, en minutes</translation>
    </message>
    <message>
        <source>Yours to choose. 0 is no goal: minutes are counted all the same.</source>
        <translation>À vous de choisir. 0, c’est sans but&#xa0;: les minutes sont comptées quand même.</translation>
    </message>
    <message>
        <source>Nothing written down this week yet.</source>
        <translation>Rien de noté cette semaine pour l’instant.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>bytes as base64</source>
        <translation>octets en base64</translation>
    </message>
    <message>
        <source>{kind}, may be empty</source>
        <translation>{kind}, peut être vide</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>what it holds</source>
        <translation>ce qu’elle contient</translation>
    </message>
    <message>
        <source>Your LiftDesk diary in open tables</source>
        <translation>Votre journal LiftDesk en tables ouvertes</translation>
    </message>
    <message>
        <source>These files hold what your diary holds, one row an entry. They are not encrypted: whoever has them can read them.</source>
        <translation>Ces fichiers contiennent ce que contient votre journal, une ligne par entrée. Ils ne sont pas chiffrés&#xa0;: qui les a peut les lire.</translation>
    </message>
    <message>
        <source>LiftDesk takes them in again (File, Import): into an empty diary exactly as they were, and into one in use by adding what is new.</source>
        <translation>LiftDesk les reprend (Fichier, Importer)&#xa0;: dans un journal vide exactement comme ils étaient, et dans un journal utilisé en ajoutant ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Schema {schema}. Columns that end in _id name a row of another table. In tables for spreadsheets (CSV, XLSX) a text that a spreadsheet could take for a formula begins with an apostrophe, which LiftDesk takes away again; an apostrophe alone is an empty text. In JSON bytes are {{&quot;base64&quot;: &quot;...&quot;}}. A table may be missing: it was left out on purpose.</source>
        <translation>Schéma {schema}. Les colonnes qui finissent par _id désignent une ligne d’une autre table. Dans les tables pour tableurs (CSV, XLSX), un texte qu’un tableur pourrait prendre pour une formule commence par une apostrophe, que LiftDesk enlève ensuite&#xa0;; une apostrophe seule est un texte vide. En JSON, les octets sont {{&quot;base64&quot;: &quot;...&quot;}}. Une table peut manquer&#xa0;: elle a été laissée de côté exprès.</translation>
    </message>
    <message>
        <source>LiftDesk export</source>
        <translation>Exportation LiftDesk</translation>
    </message>
</context>
<context>
    <name>GuidelinesCard</name>
    <message>
        <source>Guidelines</source>
        <translation>Recommandations</translation>
    </message>
</context>
<context>
    <name>HandbookButton</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Back to {page}</source>
        <translation>Retour à {page}</translation>
    </message>
</context>
<context>
    <name>HeadFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>Commencé à</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Short day</source>
        <translation>Journée courte</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Add past entry</source>
        <translation>Ajouter une entrée passée</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>{n} strength sessions</source>
        <translation>{n} séances de force</translation>
    </message>
    <message>
        <source>{n} easy cardio</source>
        <translation>{n} cardio facile</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
</context>
<context>
    <name>HeartView</name>
    <message>
        <source>Heart rate of a session</source>
        <translation>Fréquence cardiaque d’une séance</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>No session has a heart-rate trace yet. One comes with a FIT or TCX file of a watch: File, Import.</source>
        <translation>Aucune séance n’a encore de courbe de fréquence cardiaque. Elle vient avec un fichier FIT ou TCX d’une montre&#xa0;: Fichier, Importer.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>If you need to talk to someone</source>
        <translation>Si vous avez besoin de parler à quelqu’un</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>This app cannot contact anyone for you.</source>
        <translation>Cette application ne peut contacter personne pour vous.</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copier {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>{number} copied</source>
        <translation>{number} copié</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>Helplines by country</source>
        <translation>Lignes d’écoute par pays</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Appelez {number}</translation>
    </message>
    <message>
        <source>{service} · {hours}</source>
        <translation>{service} · {hours}</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Texto au {number}</translation>
    </message>
    <message>
        <source>If writing is easier: {service}, {hours}</source>
        <translation>Si écrire est plus facile&#xa0;: {service}, {hours}</translation>
    </message>
    <message>
        <source>To talk to someone: {service}, {hours}</source>
        <translation>Pour parler à quelqu’un&#xa0;: {service}, {hours}</translation>
    </message>
    <message>
        <source>If you are in danger right now, or might act on these thoughts</source>
        <translation>Si vous êtes en danger en ce moment, ou pourriez agir selon ces pensées</translation>
    </message>
    <message>
        <source>If you are in danger right now</source>
        <translation>Si vous êtes en danger en ce moment</translation>
    </message>
    <message>
        <source>In danger right now</source>
        <translation>En danger en ce moment</translation>
    </message>
    <message>
        <source>LiftDesk lists no line for this country. In danger right now: call your local emergency number, 112 in the EU.</source>
        <translation>LiftDesk n’a pas de ligne pour ce pays. En danger en ce moment&#xa0;: appelez votre numéro d’urgence local, 112 dans l’UE.</translation>
    </message>
    <message>
        <source>Elsewhere: {address}</source>
        <translation>Ailleurs&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Last checked {month}.</source>
        <translation>Vérifié en {month}.</translation>
    </message>
    <message>
        <source>Last checked {month} in: {sources}. Not yet confirmed with the service itself.</source>
        <translation>Vérifié en {month} dans&#xa0;: {sources}. Pas encore confirmé auprès du service lui-même.</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Mood is hidden. Ctrl+Shift+M shows it again.</source>
        <translation>L’humeur est masquée. Ctrl+Shift+M l’affiche de nouveau.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Rest days count as done.</source>
        <translation>Les jours de repos comptent comme faits.</translation>
    </message>
    <message>
        <source>How you felt</source>
        <translation>Votre ressenti</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Masqué.</translation>
    </message>
    <message>
        <source>Notes on sets</source>
        <translation>Notes sur les séries</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>before the warm-up, and after</source>
        <translation>avant l’échauffement, et après</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>{n} strength</source>
        <translation>{n} force</translation>
    </message>
    <message>
        <source>{n} min easy</source>
        <translation>{n} min facile</translation>
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
        <translation>Point du jour</translation>
    </message>
    <message>
        <source>what you can do now</source>
        <translation>ce que vous savez faire maintenant</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Séance {code}</translation>
    </message>
    <message>
        <source>{name}, short day</source>
        <translation>{name}, journée courte</translation>
    </message>
    <message>
        <source>{day}, rest day</source>
        <translation>{day}, jour de repos</translation>
    </message>
    <message>
        <source>{lift}, set {n}: {note}</source>
        <translation>{lift}, série {n}&#xa0;: {note}</translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>in turn with {lifts}</source>
        <translation>à tour de rôle avec {lifts}</translation>
    </message>
    <message>
        <source>planned {target}</source>
        <translation>prévu {target}</translation>
    </message>
    <message>
        <source>set {n}</source>
        <translation>série {n}</translation>
    </message>
    <message>
        <source>RIR {n}</source>
        <translation>RIR {n}</translation>
    </message>
    <message>
        <source>no estimate
over {n} reps</source>
        <translation>pas d’estimation
plus de {n} répétitions</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Added to {day}.</source>
        <translation>Ajouté au {day}.</translation>
    </message>
    <message>
        <source>Check-in added to {day}.</source>
        <translation>Point du jour ajouté au {day}.</translation>
    </message>
    <message>
        <source>{entries} copied as text.</source>
        <translation>Copié en texte&#xa0;: {entries}.</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>Hold</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>{n} seconds are over</source>
        <translation>{n} secondes sont passées</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Lancer le minuteur</translation>
    </message>
    <message>
        <source>Start the other side</source>
        <translation>Lancer l’autre côté</translation>
    </message>
    <message>
        <source>Space in the seconds field does the same</source>
        <translation>Space dans le champ des secondes fait de même</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Space starts and stops</source>
        <translation>Space lance et arrête</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Check-in</source>
        <translation>Point du jour</translation>
    </message>
    <message>
        <source>{entries} added.</source>
        <translation>Ajouté&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Dossier à importer</translation>
    </message>
    <message>
        <source>rest timer</source>
        <translation>minuteur de repos</translation>
    </message>
    <message>
        <source>note without a set</source>
        <translation>note sans série</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>rien n’a été fait</translation>
    </message>
    <message>
        <source>planned, not done</source>
        <translation>prévu, pas fait</translation>
    </message>
    <message>
        <source>nothing that a training diary keeps</source>
        <translation>rien de ce que garde un journal d’entraînement</translation>
    </message>
    <message>
        <source>the same entry again</source>
        <translation>de nouveau la même entrée</translation>
    </message>
    <message>
        <source>strength training without its sets</source>
        <translation>musculation sans ses séries</translation>
    </message>
    <message>
        <source>no telling which scale it is on</source>
        <translation>impossible de dire sur quelle échelle</translation>
    </message>
    <message>
        <source>{app}, {rows}</source>
        <translation>{app}, {rows}</translation>
    </message>
    <message>
        <source>No app is known for this table. You say next what is in it.</source>
        <translation>Aucune application n’est connue pour ce tableau. Vous dites ensuite ce qu’il contient.</translation>
    </message>
    <message>
        <source>Loads like these come with plates of 1.25 and 2.5: kilograms, it seems.</source>
        <translation>De telles charges viennent avec des disques de 1,25 et 2,5&#xa0;: des kilogrammes, semble-t-il.</translation>
    </message>
    <message>
        <source>Loads like these come with plates of 25 and 45: pounds, it seems.</source>
        <translation>De telles charges viennent avec des disques de 25 et 45&#xa0;: des livres, semble-t-il.</translation>
    </message>
    <message>
        <source>The loads do not tell. Your diary shows pounds.</source>
        <translation>Les charges ne le disent pas. Votre journal affiche des livres.</translation>
    </message>
    <message>
        <source>The loads do not tell. Your diary shows kilograms.</source>
        <translation>Les charges ne le disent pas. Votre journal affiche des kilogrammes.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Aucune entrée</translation>
    </message>
    <message>
        <source>similar ones exist</source>
        <translation>de semblables existent</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>another name of it</source>
        <translation>un autre de ses noms</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>several fit, please choose</source>
        <translation>plusieurs vont, veuillez choisir</translation>
    </message>
    <message>
        <source>new exercise</source>
        <translation>nouvel exercice</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>grows by {entries}</source>
        <translation>grandit de {entries}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>differs from yours</source>
        <translation>diffère du vôtre</translation>
    </message>
    <message>
        <source>same as one from elsewhere</source>
        <translation>pareil qu’un autre venu d’ailleurs</translation>
    </message>
    <message>
        <source>heart rate for a session</source>
        <translation>fréquence cardiaque pour une séance</translation>
    </message>
    <message>
        <source>heart rate without a session, left out</source>
        <translation>fréquence cardiaque sans séance, laissée de côté</translation>
    </message>
    <message numerus="yes">
        <source>{n} session is in your diary and differs from the file.</source>
        <comment>{n} sessions are in your diary and differ from the file.</comment>
        <translation>
            <numerusform>{n} séance est dans votre journal et diffère du fichier.</numerusform>
            <numerusform>{n} séances sont dans votre journal et diffèrent du fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is in your diary from elsewhere.</source>
        <comment>{n} entries are in your diary from elsewhere.</comment>
        <translation>
            <numerusform>{n} entrée est dans votre journal, venue d’ailleurs.</numerusform>
            <numerusform>{n} entrées sont dans votre journal, venues d’ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Prendre celles du fichier</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Yours stay as they are; the file&apos;s are left out.</source>
        <translation>Les vôtres restent telles quelles&#xa0;; celles du fichier sont laissées de côté.</translation>
    </message>
    <message>
        <source>The file&apos;s take their place. Feelings and pain noted with yours go with them; Undo brings all of it back.</source>
        <translation>Celles du fichier prennent leur place. Ressentis et douleurs notés avec les vôtres partent avec elles&#xa0;; Annuler ramène tout.</translation>
    </message>
    <message>
        <source>Both are kept, so these count twice.</source>
        <translation>Les deux sont gardées, elles comptent donc deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry lies before 1990.</source>
        <comment>{n} entries lie before 1990.</comment>
        <translation>
            <numerusform>{n} entrée est d’avant 1990.</numerusform>
            <numerusform>{n} entrées sont d’avant 1990.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry lies in the future.</source>
        <comment>{n} entries lie in the future.</comment>
        <translation>
            <numerusform>{n} entrée est dans le futur.</numerusform>
            <numerusform>{n} entrées sont dans le futur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} session is longer than 6 hours: often a timer left running.</source>
        <comment>{n} sessions are longer than 6 hours: often a timer left running.</comment>
        <translation>
            <numerusform>{n} séance dépasse 6 heures&#xa0;: souvent un minuteur resté en marche.</numerusform>
            <numerusform>{n} séances dépassent 6 heures&#xa0;: souvent un minuteur resté en marche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set is heavier than 500 kg: sometimes a unit mixed up.</source>
        <comment>{n} sets are heavier than 500 kg: sometimes a unit mixed up.</comment>
        <translation>
            <numerusform>{n} série dépasse 500 kg&#xa0;: parfois une unité prise pour une autre.</numerusform>
            <numerusform>{n} séries dépassent 500 kg&#xa0;: parfois une unité prise pour une autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set has more than 100 repetitions.</source>
        <comment>{n} sets have more than 100 repetitions.</comment>
        <translation>
            <numerusform>{n} série a plus de 100 répétitions.</numerusform>
            <numerusform>{n} séries ont plus de 100 répétitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is of {day}, and is imported as it is.</source>
        <comment>The first is of {day}. They are imported as they are.</comment>
        <translation>
            <numerusform>Elle est du {day}, et est importée telle quelle.</numerusform>
            <numerusform>La première est du {day}, et elles sont importées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} left out: {reason}.</source>
        <translation>{rows} de côté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>body weight</source>
        <translation>poids du corps</translation>
    </message>
    <message>
        <source>height</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>sommeil</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>other health data</source>
        <translation>autres données de santé</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>In the file and not kept: {details}.</source>
        <translation>Dans le fichier et pas gardé&#xa0;: {details}.</translation>
    </message>
    <message>
        <source>{entries} of {name} added.</source>
        <translation>Ajouté de {name}&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>{entries} from {files} added.</source>
        <translation>Ajouté de {files}&#xa0;: {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} name is not known here: without a choice it is left out.</source>
        <comment>{n} names are not known here: without a choice they are left out.</comment>
        <translation>
            <numerusform>{n} nom n’est pas connu ici&#xa0;: sans choix, il est laissé de côté.</numerusform>
            <numerusform>{n} noms ne sont pas connus ici&#xa0;: sans choix, ils sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>1, worst</source>
        <translation>1, le pire</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3, neither</source>
        <translation>3, ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5, best</source>
        <translation>5, le mieux</translation>
    </message>
    <message>
        <source>Read as an export of LiftDesk itself.</source>
        <translation>Lu comme une exportation de LiftDesk lui-même.</translation>
    </message>
    <message>
        <source>Read as a data file or backup of LiftDesk.</source>
        <translation>Lu comme un fichier de données ou une sauvegarde de LiftDesk.</translation>
    </message>
    <message>
        <source>Read as an activity of a watch (FIT).</source>
        <translation>Lu comme une activité d’une montre (FIT).</translation>
    </message>
    <message>
        <source>Read as activities of a training app (TCX).</source>
        <translation>Lu comme des activités d’une application d’entraînement (TCX).</translation>
    </message>
    <message>
        <source>Read as tracks (GPX).</source>
        <translation>Lu comme des tracés (GPX).</translation>
    </message>
    <message>
        <source>Read as an archive of activities.</source>
        <translation>Lu comme une archive d’activités.</translation>
    </message>
    <message>
        <source>Read as quick lines under dates.</source>
        <translation>Lu comme des lignes rapides sous des dates.</translation>
    </message>
    <message>
        <source>Read by what its columns hold.</source>
        <translation>Lu d’après le contenu de ses colonnes.</translation>
    </message>
    <message>
        <source>Read as an export of {app}.</source>
        <translation>Lu comme une exportation de {app}.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Each file that was added to the diary. Taking one back removes what it added and leaves everything else as it is; a backup is made first.</source>
        <translation>Chaque fichier ajouté au journal. En reprendre un retire ce qu’il a ajouté et laisse tout le reste tel quel&#xa0;; une sauvegarde est d’abord faite.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Files that you import are listed here, newest first.</source>
        <translation>Les fichiers que vous importez sont listés ici, les plus récents d’abord.</translation>
    </message>
    <message>
        <source>The import of {name} is taken back.</source>
        <translation>L’importation de {name} est reprise.</translation>
    </message>
    <message>
        <source>{app}, {file}</source>
        <translation>{app}, {file}</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Reprendre cette importation</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Oui, la reprendre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>{action}: {file}</source>
        <translation>{action}&#xa0;: {file}</translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>ajouté le {day}</translation>
    </message>
    <message>
        <source>in the diary from it: {what}</source>
        <translation>venu de lui dans le journal&#xa0;: {what}</translation>
    </message>
    <message>
        <source>nothing of it is in the diary now</source>
        <translation>rien de lui n’est dans le journal maintenant</translation>
    </message>
</context>
<context>
    <name>InnerPage</name>
    <message>
        <source>Back to {tab}</source>
        <translation>Retour à {tab}</translation>
    </message>
</context>
<context>
    <name>InnerPages</name>
    <message>
        <source>Medicines and training</source>
        <translation>Médicaments et entraînement</translation>
    </message>
    <message>
        <source>What studies found</source>
        <translation>Ce que disent les études</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>On training days your evening mood was {difference} (likely range {low} to {high}, {days} days). That is too uncertain to call a difference.</source>
        <translation>Les jours d’entraînement, votre humeur du soir était {difference} (fourchette probable {low} à {high}, {days} jours). C’est trop incertain pour parler d’une différence.</translation>
    </message>
    <message>
        <source>Taking the day before into account, evenings after training were {difference} (likely range {low} to {high}, {days} days). This is a pattern in your diary, not proof of cause: you may train on days that were going to be {way}.</source>
        <translation>En tenant compte du jour d’avant, l’humeur du soir après l’entraînement était {difference} (fourchette probable {low} à {high}, {days} jours). C’est un motif dans votre journal, pas la preuve d’une cause&#xa0;: vous vous entraînez peut-être les jours qui allaient être {way}.</translation>
    </message>
    <message>
        <source>Training days went along with the weekdays, so evenings after training cannot be told apart from them.</source>
        <translation>Les jours d’entraînement suivaient les jours de la semaine, les soirs après l’entraînement ne peuvent donc pas en être distingués.</translation>
    </message>
    <message>
        <source>On training days evening mood was {difference} (likely range {low} to {high}, {days} days). That is too uncertain to call a difference.</source>
        <translation>Les jours d’entraînement, l’humeur du soir était {difference} (fourchette probable {low} à {high}, {days} jours). C’est trop incertain pour parler d’une différence.</translation>
    </message>
    <message>
        <source>Taking the day before into account, evenings after training were {difference} (likely range {low} to {high}, {days} days). This is a pattern in a diary, not proof of cause: training may fall on days that were going to be {way}.</source>
        <translation>En tenant compte du jour d’avant, l’humeur du soir après l’entraînement était {difference} (fourchette probable {low} à {high}, {days} jours). C’est un motif dans un journal, pas la preuve d’une cause&#xa0;: l’entraînement tombe peut-être les jours qui allaient être {way}.</translation>
    </message>
    <message>
        <source>On the day after training your evening mood was {difference} (likely range {low} to {high}, {days} days). That is too uncertain to call a difference.</source>
        <translation>Le lendemain de l’entraînement, votre humeur du soir était {difference} (fourchette probable {low} à {high}, {days} jours). C’est trop incertain pour parler d’une différence.</translation>
    </message>
    <message>
        <source>Taking the evening before into account, evenings on the day after training were {difference} (likely range {low} to {high}, {days} days). This is a pattern in your diary, not proof of cause: you may train before days that were going to be {way}.</source>
        <translation>En tenant compte du soir d’avant, l’humeur du soir le lendemain de l’entraînement était {difference} (fourchette probable {low} à {high}, {days} jours). C’est un motif dans votre journal, pas la preuve d’une cause&#xa0;: vous vous entraînez peut-être avant des jours qui allaient être {way}.</translation>
    </message>
    <message>
        <source>Rest days are part of training, an easier week is always possible, and talking with somebody you trust can help.</source>
        <translation>Les jours de repos font partie de l’entraînement, une semaine plus facile est toujours possible, et parler à une personne de confiance peut aider.</translation>
    </message>
    <message>
        <source>A lift that ends with its own day looks just the same.</source>
        <translation>Un mieux qui finit avec son propre jour a exactement le même aspect.</translation>
    </message>
    <message>
        <source>Next look on {day}.</source>
        <translation>Prochain regard le {day}.</translation>
    </message>
    <message>
        <source>Still collecting: no evening rating yet. Nothing can be said yet, and that is normal.</source>
        <translation>Encore en collecte&#xa0;: pas encore de note du soir. On ne peut encore rien dire, et c’est normal.</translation>
    </message>
    <message>
        <source>Enough is collected for the next look.</source>
        <translation>Il y a assez de données pour le prochain regard.</translation>
    </message>
    <message>
        <source>Still collecting: {lacking}. Nothing can be said yet, and that is normal.</source>
        <translation>Encore en collecte&#xa0;: {lacking}. On ne peut encore rien dire, et c’est normal.</translation>
    </message>
    <message>
        <source>For the day after training: {text}</source>
        <translation>Pour le lendemain de l’entraînement&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Your training days are nearly always the same weekdays, so the two cannot be told apart.</source>
        <translation>Vos jours d’entraînement sont presque toujours les mêmes jours de la semaine, on ne peut donc pas distinguer les deux.</translation>
    </message>
    <message>
        <source>Your training days go along with the weekdays, so the two cannot be told apart.</source>
        <translation>Vos jours d’entraînement suivent les jours de la semaine, on ne peut donc pas distinguer les deux.</translation>
    </message>
    <message>
        <source>{have} of {need} days</source>
        <translation>{have} jours sur {need}</translation>
    </message>
    <message>
        <source>{have} of {need} day pairs</source>
        <translation>{have} paires de jours sur {need}</translation>
    </message>
    <message>
        <source>{have} of {need} training days</source>
        <translation>{have} jours d’entraînement sur {need}</translation>
    </message>
    <message>
        <source>{have} of {need} other days</source>
        <translation>{have} autres jours sur {need}</translation>
    </message>
    <message>
        <source>ratings that differ</source>
        <translation>des notes qui diffèrent</translation>
    </message>
    <message>
        <source>days that follow a less even pattern</source>
        <translation>des jours qui suivent un motif moins régulier</translation>
    </message>
    <message>
        <source>an evening rating from the last {need} days</source>
        <translation>une note du soir des {need} derniers jours</translation>
    </message>
    <message>
        <source>{have} of {need} weekdays both with training and without</source>
        <translation>{have} jours de la semaine sur {need}, avec et sans entraînement</translation>
    </message>
    <message>
        <source>Weekly mean mood: {weeks} of {needed} weeks that have four rated days.</source>
        <translation>Humeur moyenne par semaine&#xa0;: {weeks} semaines sur {needed} qui ont quatre jours notés.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has been rising: {slope} points in four weeks (likely range {low} to {high}, {weeks} weeks). Much else changes over such a time.</source>
        <translation>Votre humeur moyenne par semaine monte&#xa0;: {slope} points en quatre semaines (fourchette probable {low} à {high}, {weeks} semaines). Bien d’autres choses changent sur un tel temps.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has been falling: {slope} points in four weeks (likely range {low} to {high}, {weeks} weeks). Much else changes over such a time.</source>
        <translation>Votre humeur moyenne par semaine baisse&#xa0;: {slope} points en quatre semaines (fourchette probable {low} à {high}, {weeks} semaines). Bien d’autres choses changent sur un tel temps.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has no clear direction: {slope} points in four weeks (likely range {low} to {high}, {weeks} weeks).</source>
        <translation>Votre humeur moyenne par semaine n’a pas de direction claire&#xa0;: {slope} points en quatre semaines (fourchette probable {low} à {high}, {weeks} semaines).</translation>
    </message>
    <message>
        <source>Before and after a session: {sessions} of {needed} sessions rated at both.</source>
        <translation>Avant et après une séance&#xa0;: {sessions} séances sur {needed} notées aux deux moments.</translation>
    </message>
    <message>
        <source>Over {sessions} sessions the rating moved by {mean} points on average (likely range {low} to {high}), by {median} in the middle one, and ended higher in {higher}.</source>
        <translation>Sur {sessions} séances, la note a bougé de {mean} points en moyenne (fourchette probable {low} à {high}), de {median} dans celle du milieu, et a fini plus haut dans {higher}.</translation>
    </message>
    <message>
        <source>People often start sessions below their usual level, and would drift back anyway.</source>
        <translation>Les gens commencent souvent une séance sous leur niveau habituel, et y reviendraient de toute façon.</translation>
    </message>
    <message>
        <source>Coin-flip weeks are looked at once, from {day} on, with {needed} rated days that were drawn and {needed} that were not; so far there are {drawn} and {other}.</source>
        <translation>Les semaines à pile ou face sont regardées une fois, à partir du {day}, avec {needed} jours notés tirés et {needed} non tirés&#xa0;; jusqu’ici il y en a {drawn} et {other}.</translation>
    </message>
    <message>
        <source>In your coin-flip weeks, chance picked the days, so mood before cannot explain it: {value} points ({low} to {high}, {days} days).</source>
        <translation>Dans vos semaines à pile ou face, le hasard a choisi les jours, l’humeur d’avant ne peut donc pas l’expliquer&#xa0;: {value} points ({low} à {high}, {days} jours).</translation>
    </message>
    <message>
        <source>In weeks in which chance picked the training days, so that mood before cannot explain it: {value} points ({low} to {high}, {days} days).</source>
        <translation>Dans des semaines où le hasard a choisi les jours d’entraînement, si bien que l’humeur d’avant ne peut pas l’expliquer&#xa0;: {value} points ({low} à {high}, {days} jours).</translation>
    </message>
    <message>
        <source>That is too uncertain to call a difference.</source>
        <translation>C’est trop incertain pour parler d’une différence.</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>à peu près pareille</translation>
    </message>
    <message>
        <source>{points} points higher</source>
        <translation>plus haute de {points} points</translation>
    </message>
    <message>
        <source>{points} points lower</source>
        <translation>plus basse de {points} points</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meilleurs</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bons</translation>
    </message>
    <message>
        <source>On training days your evening mood was {difference}: likely range {low} to {high} points, from {days} days, taking the day before into account.</source>
        <translation>Les jours d’entraînement, votre humeur du soir était {difference}&#xa0;: fourchette probable {low} à {high} points, sur {days} jours, en tenant compte du jour d’avant.</translation>
    </message>
    <message>
        <source>Likely range {low} to {high} points, from {days} days, taking the day before into account.</source>
        <translation>Fourchette probable {low} à {high} points, sur {days} jours, en tenant compte du jour d’avant.</translation>
    </message>
    <message>
        <source>A pattern in your diary, not proof of cause: you may train on days that were going to be {way}.</source>
        <translation>Un motif dans votre journal, pas la preuve d’une cause&#xa0;: vous vous entraînez peut-être les jours qui allaient être {way}.</translation>
    </message>
    <message>
        <source>Evenings after training were {difference}.</source>
        <translation>L’humeur du soir après l’entraînement était {difference}.</translation>
    </message>
    <message>
        <source>On the day after training your evening mood was {difference}: likely range {low} to {high} points, from {days} days, taking the evening before into account.</source>
        <translation>Le lendemain de l’entraînement, votre humeur du soir était {difference}&#xa0;: fourchette probable {low} à {high} points, sur {days} jours, en tenant compte du soir d’avant.</translation>
    </message>
    <message>
        <source>Likely range {low} to {high} points, from {days} days, taking the evening before into account.</source>
        <translation>Fourchette probable {low} à {high} points, sur {days} jours, en tenant compte du soir d’avant.</translation>
    </message>
    <message>
        <source>A pattern in your diary, not proof of cause: you may train before days that were going to be {way}.</source>
        <translation>Un motif dans votre journal, pas la preuve d’une cause&#xa0;: vous vous entraînez peut-être avant des jours qui allaient être {way}.</translation>
    </message>
    <message>
        <source>The evening after was {difference}.</source>
        <translation>Le soir d’après, l’humeur était {difference}.</translation>
    </message>
    <message>
        <source>Coin-flip weeks are looked at once, when they are over.</source>
        <translation>Les semaines à pile ou face sont regardées une fois, quand elles sont finies.</translation>
    </message>
    <message>
        <source>From {day} on, with {needed} rated days that were drawn and {needed} that were not; so far there are {drawn} and {other}.</source>
        <translation>À partir du {day}, avec {needed} jours notés tirés et {needed} non tirés&#xa0;; jusqu’ici il y en a {drawn} et {other}.</translation>
    </message>
    <message>
        <source>Nothing can be said yet, and that is normal.</source>
        <translation>On ne peut encore rien dire, et c’est normal.</translation>
    </message>
    <message>
        <source>Evenings of drawn days were {difference}.</source>
        <translation>Le soir des jours tirés, l’humeur était {difference}.</translation>
    </message>
    <message>
        <source>It speaks of these weeks and of you, not of anybody else.</source>
        <translation>Cela parle de ces semaines et de vous, de personne d’autre.</translation>
    </message>
    <message>
        <source>Too few rated days to answer.</source>
        <translation>Trop peu de jours notés pour répondre.</translation>
    </message>
    <message>
        <source>It takes {needed} rated days that were drawn and {needed} that were not; there are {drawn} and {other}.</source>
        <translation>Il faut {needed} jours notés tirés et {needed} non tirés&#xa0;; il y en a {drawn} et {other}.</translation>
    </message>
    <message>
        <source>Weeks without ratings are weeks like any others.</source>
        <translation>Des semaines sans notes sont des semaines comme les autres.</translation>
    </message>
    <message>
        <source>You often start a little low, and would drift back anyway.</source>
        <translation>Vous commencez souvent un peu bas, et remonteriez de toute façon.</translation>
    </message>
    <message>
        <source>Whoever starts a little low drifts back up anyway.</source>
        <translation>Qui commence un peu bas remonte de toute façon.</translation>
    </message>
    <message>
        <source>Next look {day}</source>
        <translation>Prochain regard le {day}</translation>
    </message>
    <message>
        <source>{value} points, likely range {low} to {high}; 0 is {zero}.</source>
        <translation>{value} points, fourchette probable {low} à {high}&#xa0;; 0 veut dire {zero}.</translation>
    </message>
    <message>
        <source>Training and weekdays cannot be told apart.</source>
        <translation>On ne peut pas distinguer l’entraînement et les jours de la semaine.</translation>
    </message>
    <message>
        <source>A steady plan is a good plan; only this question stays open.</source>
        <translation>Un plan régulier est un bon plan&#xa0;; seule cette question reste ouverte.</translation>
    </message>
    <message>
        <source>Still collecting</source>
        <translation>Encore en collecte</translation>
    </message>
    <message>
        <source>No evening rating yet.</source>
        <translation>Pas encore de note du soir.</translation>
    </message>
    <message>
        <source>Also still needed: {lacking}.</source>
        <translation>Il faut encore aussi&#xa0;: {lacking}.</translation>
    </message>
    <message>
        <source>Still needed: {lacking}.</source>
        <translation>Il faut encore&#xa0;: {lacking}.</translation>
    </message>
    <message>
        <source>Your training days are nearly always the same weekdays, so a difference could be either&apos;s.</source>
        <translation>Vos jours d’entraînement sont presque toujours les mêmes jours de la semaine, une différence peut donc venir de l’un ou de l’autre.</translation>
    </message>
    <message>
        <source>Your training days go along with the weekdays, so a difference could be either&apos;s.</source>
        <translation>Vos jours d’entraînement suivent les jours de la semaine, une différence peut donc venir de l’un ou de l’autre.</translation>
    </message>
    <message>
        <source>Too uncertain to call a difference.</source>
        <translation>Trop incertain pour parler d’une différence.</translation>
    </message>
    <message>
        <source>There may be a difference or none: the range holds both.</source>
        <translation>Il y a peut-être une différence ou aucune&#xa0;: la fourchette contient les deux.</translation>
    </message>
    <message>
        <source>A week counts when four of its days are rated.</source>
        <translation>Une semaine compte quand quatre de ses jours sont notés.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has been rising.</source>
        <translation>Votre humeur moyenne par semaine monte.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has been falling.</source>
        <translation>Votre humeur moyenne par semaine baisse.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has no clear direction.</source>
        <translation>Votre humeur moyenne par semaine n’a pas de direction claire.</translation>
    </message>
    <message>
        <source>{slope} points in four weeks: likely range {low} to {high}, from {weeks} weeks.</source>
        <translation>{slope} points en quatre semaines&#xa0;: fourchette probable {low} à {high}, sur {weeks} semaines.</translation>
    </message>
    <message>
        <source>Much else changes over such a time.</source>
        <translation>Bien d’autres choses changent sur un tel temps.</translation>
    </message>
    <message>
        <source>{have} of {need} weeks</source>
        <translation>{have} semaines sur {need}</translation>
    </message>
    <message>
        <source>A session counts when it is rated before and after.</source>
        <translation>Une séance compte quand elle est notée avant et après.</translation>
    </message>
    <message>
        <source>The rating moved by {mean} points on average, likely range {low} to {high}, and by {median} in the middle one.</source>
        <translation>La note a bougé de {mean} points en moyenne, fourchette probable {low} à {high}, et de {median} dans celle du milieu.</translation>
    </message>
    <message>
        <source>Rated higher after {higher} of {sessions} sessions.</source>
        <translation>Notée plus haut après {higher} séances sur {sessions}.</translation>
    </message>
    <message>
        <source>{have} of {need} sessions</source>
        <translation>{have} séances sur {need}</translation>
    </message>
    <message>
        <source>{sessions} a week: {moods}.</source>
        <translation>{sessions} par semaine&#xa0;: {moods}.</translation>
    </message>
    <message>
        <source>A week appears when four of its days are rated.</source>
        <translation>Une semaine apparaît quand quatre de ses jours sont notés.</translation>
    </message>
    <message>
        <source>One dot for each week, {weeks} so far.</source>
        <translation>Un point par semaine, {weeks} jusqu’ici.</translation>
    </message>
    <message>
        <source>A picture alone: nothing is tested here.</source>
        <translation>Une image seule&#xa0;: rien n’est testé ici.</translation>
    </message>
    <message>
        <source>{have} days, {need} needed</source>
        <translation>{have} jours, il en faut {need}</translation>
    </message>
    <message>
        <source>{have} day pairs, {need} needed</source>
        <translation>{have} paires de jours, il en faut {need}</translation>
    </message>
    <message>
        <source>{have} training days, {need} needed</source>
        <translation>{have} jours d’entraînement, il en faut {need}</translation>
    </message>
    <message>
        <source>{have} other days, {need} needed</source>
        <translation>{have} autres jours, il en faut {need}</translation>
    </message>
    <message>
        <source>{have} weekdays both with training and without, {need} needed</source>
        <translation>{have} jours de la semaine avec et sans entraînement, il en faut {need}</translation>
    </message>
</context>
<context>
    <name>InsightColumn</name>
    <message>
        <source>Training and mood</source>
        <translation>Entraînement et humeur</translation>
    </message>
    <message>
        <source>The day after training</source>
        <translation>Le lendemain de l’entraînement</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Comment c’est calculé</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>What the diary says</source>
        <translation>Ce que dit le journal</translation>
    </message>
    <message>
        <source>About you alone, from what you wrote down. Higher, lower and “cannot say” are told alike.</source>
        <translation>Seulement sur vous, d’après ce que vous avez noté. Plus haut, plus bas et «&#xa0;on ne peut pas dire&#xa0;» sont dits de la même façon.</translation>
    </message>
    <message>
        <source>What studies found, and how sure they are</source>
        <translation>Ce que disent les études, et leur degré de certitude</translation>
    </message>
    <message>
        <source>The evening after training</source>
        <translation>Le soir après l’entraînement</translation>
    </message>
    <message>
        <source>The day after training</source>
        <translation>Le lendemain de l’entraînement</translation>
    </message>
    <message>
        <source>Before and after a session</source>
        <translation>Avant et après une séance</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>Coin-flip weeks</source>
        <translation>Semaines à pile ou face</translation>
    </message>
    <message>
        <source>Chance can pick the days for a few weeks.</source>
        <translation>Le hasard peut choisir les jours pendant quelques semaines.</translation>
    </message>
    <message>
        <source>Your mood cannot pick them then, so this is the one way here to tell what training does to it. Optional, and over at any time.</source>
        <translation>Votre humeur ne peut alors pas les choisir&#xa0;: c’est ici la seule façon de voir ce que l’entraînement lui fait. Facultatif, et fini à tout moment.</translation>
    </message>
</context>
<context>
    <name>IntervalPicture</name>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Keep this computer&apos;s</source>
        <translation>Garder celui d’ici</translation>
    </message>
    <message>
        <source>Take the other&apos;s</source>
        <translation>Prendre celui de l’autre</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>This is sample data. Leave it first: your diary is deleted from its own window.</source>
        <translation>Ce sont des données d’exemple. Quittez-les d’abord&#xa0;: votre journal se supprime depuis sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Restore which backup</source>
        <translation>Quelle sauvegarde restaurer</translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;All files (*)</source>
        <translation>Fichiers LiftDesk (*.liftdesk);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Un second dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>When LiftDesk started</source>
        <translation>Au démarrage de LiftDesk</translation>
    </message>
    <message>
        <source>When LiftDesk was closed</source>
        <translation>À la fermeture de LiftDesk</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before LiftDesk updated the file</source>
        <translation>Avant la mise à jour du fichier par LiftDesk</translation>
    </message>
    <message>
        <source>The diary before a backup was restored</source>
        <translation>Le journal avant la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Before two diaries were joined</source>
        <translation>Avant la fusion de deux journaux</translation>
    </message>
    <message>
        <source>Before many entries were deleted</source>
        <translation>Avant la suppression de nombreuses entrées</translation>
    </message>
    <message>
        <source>Before the trash was emptied</source>
        <translation>Avant de vider la corbeille</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} check-in</source>
        <comment>{n} check-ins</comment>
        <translation>
            <numerusform>{n} point du jour</numerusform>
            <numerusform>{n} points du jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} self-check</source>
        <comment>{n} self-checks</comment>
        <translation>
            <numerusform>{n} auto-questionnaire</numerusform>
            <numerusform>{n} auto-questionnaires</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Without {what} that the diary has now.</source>
        <translation>Sans {what} que le journal a maintenant.</translation>
    </message>
    <message>
        <source>With {what} that the diary no longer has.</source>
        <translation>Avec {what} que le journal n’a plus.</translation>
    </message>
    <message>
        <source>The same entries as the diary has now.</source>
        <translation>Les mêmes entrées que le journal maintenant.</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>Vérifiée le {day}</translation>
    </message>
    <message>
        <source>The backup was not looked at; check again later.</source>
        <translation>La sauvegarde n’a pas été regardée&#xa0;; vérifiez-la plus tard.</translation>
    </message>
    <message>
        <source>This backup is not as it was written, so please do not rely on it. The diary and the other backups are untouched.</source>
        <translation>Cette sauvegarde n’est pas telle qu’elle a été écrite, ne vous y fiez donc pas. Le journal et les autres sauvegardes sont intacts.</translation>
    </message>
    <message>
        <source>This backup did not pass its check.</source>
        <translation>Cette sauvegarde n’a pas réussi sa vérification.</translation>
    </message>
    <message>
        <source>The diary is as it was.</source>
        <translation>Le journal est tel qu’il était.</translation>
    </message>
    <message>
        <source>A copy there is not as it was written.</source>
        <translation>Une copie là-bas n’est pas telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>On ne peut pas écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be reached.</source>
        <translation>Le fichier ou son dossier est hors d’atteinte.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>Le disque ne répond pas.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Un autre programme utilise le fichier.</translation>
    </message>
    <message>
        <source>This computer has too much open at the moment.</source>
        <translation>Trop de choses sont ouvertes sur cet ordinateur pour le moment.</translation>
    </message>
    <message>
        <source>The name of the folder is too long.</source>
        <translation>Le nom du dossier est trop long.</translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this file.</source>
        <translation>Un LiftDesk plus récent a écrit ce fichier.</translation>
    </message>
    <message>
        <source>This is not a LiftDesk file.</source>
        <translation>Ce n’est pas un fichier LiftDesk.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This backup has another passphrase than the diary.</source>
        <translation>Cette sauvegarde a une autre phrase secrète que le journal.</translation>
    </message>
    <message>
        <source>The backup of {what} is open. The diary of before is kept as {name}.</source>
        <translation>La sauvegarde de {what} est ouverte. Le journal d’avant est gardé sous le nom {name}.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio facile</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>échauffement</translation>
    </message>
    <message>
        <source>working set</source>
        <translation>série de travail</translation>
    </message>
    <message>
        <source>drop set</source>
        <translation>série dégressive</translation>
    </message>
    <message>
        <source>to failure</source>
        <translation>jusqu’à l’échec</translation>
    </message>
    <message>
        <source>could sing</source>
        <translation>pouvoir chanter</translation>
    </message>
    <message>
        <source>could talk, not sing</source>
        <translation>pouvoir parler, pas chanter</translation>
    </message>
    <message>
        <source>only a few words</source>
        <translation>seulement quelques mots</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After the first set</source>
        <translation>Après la première série</translation>
    </message>
    <message>
        <source>10 min after</source>
        <translation>10 min après</translation>
    </message>
    <message>
        <source>squat</source>
        <translation>squat</translation>
    </message>
    <message>
        <source>hip hinge</source>
        <translation>flexion de hanche</translation>
    </message>
    <message>
        <source>lunge</source>
        <translation>fente</translation>
    </message>
    <message>
        <source>push forward</source>
        <translation>poussée devant</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rowing</translation>
    </message>
    <message>
        <source>push overhead</source>
        <translation>poussée au-dessus</translation>
    </message>
    <message>
        <source>pull down</source>
        <translation>tirage vertical</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>port de charge</translation>
    </message>
    <message>
        <source>core</source>
        <translation>gainage</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>mollets</translation>
    </message>
    <message>
        <source>arms</source>
        <translation>bras</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>no equipment</source>
        <translation>sans matériel</translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation>haltère</translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation>kettlebell</translation>
    </message>
    <message>
        <source>barbell</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>poulie</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>band</source>
        <translation>élastique</translation>
    </message>
    <message>
        <source>other equipment</source>
        <translation>autre matériel</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>au total</translation>
    </message>
    <message>
        <source>per hand</source>
        <translation>par main</translation>
    </message>
    <message>
        <source>added to bodyweight</source>
        <translation>en plus du poids du corps</translation>
    </message>
    <message>
        <source>help taken off</source>
        <translation>aide déduite</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>sans charge</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>répétitions</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <source>LiftDesk stopped by itself last time. Everything that was saved is here.</source>
        <translation>LiftDesk s’est arrêté tout seul la dernière fois. Tout ce qui était enregistré est là.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>LiftDesk was not closed last time; everything that was saved is here. Your session is still open.</source>
        <translation>LiftDesk n’a pas été fermé la dernière fois&#xa0;; tout ce qui était enregistré est là. Votre séance est encore ouverte.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio facile</translation>
    </message>
    <message>
        <source>Short session</source>
        <translation>Séance courte</translation>
    </message>
    <message>
        <source>Full session</source>
        <translation>Séance complète</translation>
    </message>
</context>
<context>
    <name>LiftActions</name>
    <message>
        <source>Something hurts…</source>
        <translation>Quelque chose fait mal…</translation>
    </message>
    <message>
        <source>One more set</source>
        <translation>Une série de plus</translation>
    </message>
    <message>
        <source>One set fewer</source>
        <translation>Une série de moins</translation>
    </message>
    <message>
        <source>Note on the last set…</source>
        <translation>Note sur la dernière série…</translation>
    </message>
    <message>
        <source>How did that set feel?</source>
        <translation>Quel ressenti pour cette série&#xa0;?</translation>
    </message>
    <message>
        <source>Reps in reserve (RIR)</source>
        <translation>Répétitions en réserve (RIR)</translation>
    </message>
    <message>
        <source>Do these one after the other</source>
        <translation>Faire ceux-ci l’un après l’autre</translation>
    </message>
    <message>
        <source>Do in turn with</source>
        <translation>À tour de rôle avec</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Stop this lift today</source>
        <translation>Arrêter cet exercice aujourd’hui</translation>
    </message>
    <message>
        <source>Leave it out today</source>
        <translation>Le laisser de côté aujourd’hui</translation>
    </message>
    <message>
        <source>Do what instead of {lift}?</source>
        <translation>Que faire à la place de {lift}&#xa0;?</translation>
    </message>
    <message>
        <source>{lift} instead, for today.</source>
        <translation>{lift} à la place, pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Noted: {pain}.</source>
        <translation>Noté&#xa0;: {pain}.</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Note retirée.</translation>
    </message>
    <message>
        <source>Note on set {n}</source>
        <translation>Note sur la série {n}</translation>
    </message>
    <message>
        <source>{lift} stopped for today.</source>
        <translation>{lift}&#xa0;: arrêté pour aujourd’hui.</translation>
    </message>
    <message>
        <source>{lift} left out.</source>
        <translation>{lift}&#xa0;: laissé de côté.</translation>
    </message>
</context>
<context>
    <name>LiftChoice</name>
    <message>
        <source>Choose lifts</source>
        <translation>Choisir des exercices</translation>
    </message>
</context>
<context>
    <name>LiftPicker</name>
    <message>
        <source>Type to search every lift</source>
        <translation>Tapez pour chercher parmi tous les exercices</translation>
    </message>
    <message>
        <source>Lifts to choose from</source>
        <translation>Exercices à choisir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LiftSearch</name>
    <message>
        <source>Add a lift: squat, row, dumbbell</source>
        <translation>Ajouter un exercice&#xa0;: squat, rowing, haltère</translation>
    </message>
    <message>
        <source>Add a lift</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>No lift of this name. Try one word of it.</source>
        <translation>Aucun exercice de ce nom. Essayez un seul mot.</translation>
    </message>
    <message>
        <source>{lift} (needs {what})</source>
        <translation>{lift} (il faut {what})</translation>
    </message>
    <message>
        <source>Add {lift}</source>
        <translation>Ajouter {lift}</translation>
    </message>
</context>
<context>
    <name>LiftsView</name>
    <message>
        <source>Charts of all lifts</source>
        <translation>Graphiques de tous les exercices</translation>
    </message>
    <message>
        <source>{n} of {all} lifts</source>
        <translation>{n} exercices sur {all}</translation>
    </message>
</context>
<context>
    <name>LineHelp</name>
    <message>
        <source>How to write it</source>
        <translation>Comment l’écrire</translation>
    </message>
    <message>
        <source>reps of each set / load / RIR; 18 16 16 for each set</source>
        <translation>répétitions de chaque série / charge / RIR&#xa0;; 18 16 16 pour chaque série</translation>
    </message>
    <message>
        <source>three sets of ten</source>
        <translation>trois séries de dix</translation>
    </message>
    <message>
        <source>as planned, for one set or, like an empty line, for all; RIR stays unsaid</source>
        <translation>comme prévu, pour une série ou, comme une ligne vide, pour toutes&#xa0;; le RIR reste non dit</translation>
    </message>
    <message>
        <source>not done; a hyphen for one set</source>
        <translation>pas fait&#xa0;; un tiret pour une série</translation>
    </message>
    <message>
        <source>as the set before, or alone as the line above</source>
        <translation>comme la série d’avant, ou seul comme la ligne au-dessus</translation>
    </message>
    <message>
        <source>left and right, where they differ</source>
        <translation>gauche et droite, quand elles diffèrent</translation>
    </message>
    <message>
        <source>seconds of a hold</source>
        <translation>secondes d’une tenue</translation>
    </message>
    <message>
        <source>another unit; added to bodyweight; bodyweight alone</source>
        <translation>une autre unité&#xa0;; en plus du poids du corps&#xa0;; poids du corps seul</translation>
    </message>
    <message>
        <source>a note, at the end of a line</source>
        <translation>une note, en fin de ligne</translation>
    </message>
    <message>
        <source>feeling before and after; minutes of easy cardio</source>
        <translation>ressenti avant et après&#xa0;; minutes de cardio facile</translation>
    </message>
    <message>
        <source>Enter goes on, arrows move between lines, Ctrl Enter saves. Counting what stands between blanks as one, five lifts take about twenty.</source>
        <translation>Enter continue, les flèches passent d’une ligne à l’autre, Ctrl Enter enregistre. En comptant pour un ce qui est entre deux blancs, cinq exercices en prennent environ vingt.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>This can mean two things. Which one is it?</source>
        <translation>Ceci peut vouloir dire deux choses. Laquelle&#xa0;?</translation>
    </message>
    <message>
        <source>Read as {line}</source>
        <translation>Lu comme {line}</translation>
    </message>
</context>
<context>
    <name>LoadedBar</name>
    <message>
        <source>Lighter load</source>
        <translation>Charge plus légère</translation>
    </message>
    <message>
        <source>Heavier load</source>
        <translation>Charge plus lourde</translation>
    </message>
    <message>
        <source>as it is, without plates</source>
        <translation>telle quelle, sans disques</translation>
    </message>
</context>
<context>
    <name>Loads</name>
    <message>
        <source>{target} at {load}</source>
        <translation>{target} à {load}</translation>
    </message>
    <message>
        <source>{load} per hand</source>
        <translation>{load} par main</translation>
    </message>
    <message>
        <source>bodyweight + {load}</source>
        <translation>poids du corps + {load}</translation>
    </message>
    <message>
        <source>{load} of help</source>
        <translation>{load} d’aide</translation>
    </message>
    <message>
        <source>bodyweight</source>
        <translation>poids du corps</translation>
    </message>
    <message>
        <source>bodyweight, no help</source>
        <translation>poids du corps, sans aide</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>sans charge</translation>
    </message>
    <message>
        <source>a load you choose</source>
        <translation>une charge de votre choix</translation>
    </message>
    <message>
        <source>per leg</source>
        <translation>par jambe</translation>
    </message>
    <message>
        <source>per arm</source>
        <translation>par bras</translation>
    </message>
    <message>
        <source>per side</source>
        <translation>par côté</translation>
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
            <numerusform>{n} rép.</numerusform>
            <numerusform>{n} rép.</numerusform>
        </translation>
    </message>
    <message>
        <source>{target}, a load you choose</source>
        <translation>{target}, une charge de votre choix</translation>
    </message>
    <message>
        <source>warm-up {effort}</source>
        <translation>échauffement {effort}</translation>
    </message>
    <message>
        <source>drop set {effort}</source>
        <translation>série dégressive {effort}</translation>
    </message>
    <message>
        <source>, RIR {n}</source>
        <translation>, RIR {n}</translation>
    </message>
    <message>
        <source>{n} left, {other} right</source>
        <translation>{n} à gauche, {other} à droite</translation>
    </message>
    <message>
        <source>{bar}, no plates</source>
        <translation>{bar}, sans disques</translation>
    </message>
    <message>
        <source>{bar} + {plates} per side</source>
        <translation>{bar} + {plates} par côté</translation>
    </message>
    <message>
        <source>{bar} and {plates} {unit} on each side</source>
        <translation>{bar} et {plates} {unit} de chaque côté</translation>
    </message>
    <message>
        <source>{load} handle</source>
        <translation>poignée {load}</translation>
    </message>
    <message>
        <source>{load} bar</source>
        <translation>barre {load}</translation>
    </message>
    <message numerus="yes">
        <source>{loads} {unit} ({n} load)</source>
        <comment>{loads} {unit} ({n} loads)</comment>
        <translation>
            <numerusform>{loads} {unit} ({n} charge)</numerusform>
            <numerusform>{loads} {unit} ({n} charges)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key or the pointer</source>
        <translation>Verrouiller après tant de minutes sans touche ni pointeur</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Verrouiller quand la fenêtre est réduite</translation>
    </message>
    <message>
        <source>Lock now   Ctrl L</source>
        <translation>Verrouiller   Ctrl L</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>A lock closes the diary: Undo begins anew, and what was typed and not saved is gone. A rest, a hold or an outing that runs is waited for; a text that is not saved for half an hour longer.</source>
        <translation>Verrouiller ferme le journal&#xa0;: Annuler repart de zéro, et ce qui a été tapé sans être enregistré est perdu. Un repos, une tenue ou une sortie en cours est attendu&#xa0;; un texte non enregistré, une demi-heure de plus.</translation>
    </message>
</context>
<context>
    <name>LogButton</name>
    <message>
        <source>Log set {n}   Enter</source>
        <translation>Noter la série {n}   Enter</translation>
    </message>
    <message>
        <source>Log set {n}</source>
        <translation>Noter la série {n}</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>When the diary is looked at</source>
        <translation>Quand le journal est regardé</translation>
    </message>
    <message>
        <source>It begins with your first evening rating.</source>
        <translation>Cela commence avec votre première note du soir.</translation>
    </message>
    <message>
        <source>Today is day {n} of your diary. {next}</source>
        <translation>Aujourd’hui est le jour {n} de votre journal. {next}</translation>
    </message>
    <message>
        <source>Day {n}</source>
        <translation>Jour {n}</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>regardé</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Text at {percent}</source>
        <translation>Texte à {percent}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>MedicineCard</name>
    <message>
        <source>Medicines and heart rate</source>
        <translation>Médicaments et fréquence cardiaque</translation>
    </message>
    <message>
        <source>I take a medicine that slows my heart</source>
        <translation>Je prends un médicament qui ralentit mon cœur</translation>
    </message>
    <message>
        <source>Which medicines?</source>
        <translation>Quels médicaments&#xa0;?</translation>
    </message>
    <message>
        <source>Heart-rate bands are hidden. Use the talk test instead.</source>
        <translation>Les plages de fréquence cardiaque sont masquées. Utilisez plutôt le test de la parole.</translation>
    </message>
    <message>
        <source>Heart-rate bands are shown beside the talk test.</source>
        <translation>Les plages de fréquence cardiaque sont affichées à côté du test de la parole.</translation>
    </message>
</context>
<context>
    <name>MergeNotice</name>
    <message>
        <source>A copy of this diary lies beside it, as a synced folder makes when two computers wrote: {name}. It can be merged.</source>
        <translation>Une copie de ce journal est à côté de lui, comme en fait un dossier synchronisé quand deux ordinateurs ont écrit&#xa0;: {name}. Elle peut être fusionnée.</translation>
    </message>
    <message>
        <source>{n} copies of this diary lie beside it, as a synced folder makes when two computers wrote. They can be merged.</source>
        <translation>{n} copies de ce journal sont à côté de lui, comme en fait un dossier synchronisé quand deux ordinateurs ont écrit. Elles peuvent être fusionnées.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La regarder</translation>
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
        <translation>Le journal de l’autre ordinateur</translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;All files (*)</source>
        <translation>Fichiers LiftDesk (*.liftdesk);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Un autre ordinateur</translation>
    </message>
    <message>
        <source>Join the diary of another computer into this one. You see what comes in before anything is written; a backup is made first, and Undo takes it back.</source>
        <translation>Réunissez le journal d’un autre ordinateur avec celui-ci. Vous voyez ce qui entre avant que rien ne soit écrit&#xa0;; une sauvegarde est d’abord faite, et Annuler la reprend.</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>L’autre fichier</translation>
    </message>
    <message>
        <source>A data file, a backup, or a copy that a synced folder made.</source>
        <translation>Un fichier de données, une sauvegarde, ou une copie faite par un dossier synchronisé.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>What a merge would do</source>
        <translation>Ce que ferait une fusion</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>{name} has nothing that is not here.</source>
        <translation>{name} n’a rien qui ne soit ici.</translation>
    </message>
    <message>
        <source>{name} was read. Nothing is written yet.</source>
        <translation>{name} a été lu. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Rows that cannot be read are left out: {n}.</source>
        <translation>Les lignes illisibles sont laissées de côté&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>The copy could not be moved.</source>
        <translation>La copie n’a pas pu être déplacée.</translation>
    </message>
    <message>
        <source>The copy is kept beside the backups as {name}.</source>
        <translation>La copie est gardée à côté des sauvegardes sous le nom {name}.</translation>
    </message>
    <message>
        <source>Comes in: {rows}.</source>
        <translation>Entre&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Goes, as it was deleted there later: {rows}.</source>
        <translation>Part, car supprimé là-bas plus tard&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Stays, though it was deleted there: {rows}.</source>
        <translation>Reste, bien que supprimé là-bas&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Differs; the newest version is chosen: {rows}.</source>
        <translation>Diffère&#xa0;; la version la plus récente est choisie&#xa0;: {rows}.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>{lift}, set {n}</source>
        <translation>{lift}, série {n}</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>Séance du {day}</translation>
    </message>
    <message>
        <source>Check-in of {day}</source>
        <translation>Point du jour du {day}</translation>
    </message>
    <message>
        <source>Self-check of {day}</source>
        <translation>Auto-questionnaire du {day}</translation>
    </message>
    <message>
        <source>Setting: {key}</source>
        <translation>Réglage&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Hidden while mood is hidden</source>
        <translation>Masqué tant que l’humeur est masquée</translation>
    </message>
    <message>
        <source>Nothing more is written in it</source>
        <translation>Rien de plus n’y est écrit</translation>
    </message>
    <message>
        <source>no time is known</source>
        <translation>aucune heure n’est connue</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{n} came in</source>
        <translation>{n} en plus</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} avec changement</translation>
    </message>
    <message>
        <source>{n} went</source>
        <translation>{n} en moins</translation>
    </message>
    <message>
        <source>{name} has nothing that is not here.</source>
        <translation>{name} n’a rien qui ne soit ici.</translation>
    </message>
    <message>
        <source>Merged with {name}: {told}.</source>
        <translation>Fusionné avec {name}&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>RIR {n}</source>
        <translation>RIR {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rep</source>
        <comment>{n} reps</comment>
        <translation>
            <numerusform>{n} rép.</numerusform>
            <numerusform>{n} rép.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} sur 10</translation>
    </message>
    <message numerus="yes">
        <source>{n} lift</source>
        <comment>{n} lifts</comment>
        <translation>
            <numerusform>{n} exercice</numerusform>
            <numerusform>{n} exercices</numerusform>
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
            <numerusform>{n} type de matériel</numerusform>
            <numerusform>{n} types de matériel</numerusform>
        </translation>
    </message>
    <message>
        <source>The diary is on a disk that can be taken out.</source>
        <translation>Le journal est sur un disque qui peut être retiré.</translation>
    </message>
    <message>
        <source>The diary is in a folder of {name}.</source>
        <translation>Le journal est dans un dossier de {name}.</translation>
    </message>
</context>
<context>
    <name>MethodPart</name>
    <message>
        <source>How this is worked out</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>What has to be there first</source>
        <translation>Ce qui doit d’abord être là</translation>
    </message>
    <message>
        <source>there</source>
        <translation>là</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>The two questions about evenings are answered on day {first}, {second} and {third} of your diary, then every {third} days. In between, no answer moves.</source>
        <translation>Les deux questions sur les soirs reçoivent leur réponse les jours {first}, {second} et {third} de votre journal, puis tous les {third} jours. Entre-temps, aucune réponse ne bouge.</translation>
    </message>
    <message>
        <source>Why not before: a diary that is looked at every day for a year shows a difference in 38 of 100 cases in which there is none. On a few set days that stays near 5 of 100.</source>
        <translation>Pourquoi pas avant&#xa0;: un journal regardé chaque jour pendant un an montre une différence dans 38 cas sur 100 où il n’y en a pas. Avec quelques jours fixés, cela reste près de 5 sur 100.</translation>
    </message>
    <message>
        <source>The two questions were chosen before anybody&apos;s diary was read, and they share that chance of being wrong. All else on this page describes and claims nothing.</source>
        <translation>Les deux questions ont été choisies avant que le journal de qui que ce soit ne soit lu, et elles se partagent ce risque d’erreur. Tout le reste de cette page décrit et n’affirme rien.</translation>
    </message>
    <message>
        <source>The evening&apos;s rating is put together from a usual level, a part for having trained that day, a part for the rating of the evening before, and a slow change over time. The part for training is the number above.</source>
        <translation>La note du soir se compose d’un niveau habituel, d’une part pour l’entraînement de ce jour, d’une part pour la note du soir d’avant, et d’un lent changement au fil du temps. La part pour l’entraînement est le chiffre ci-dessus.</translation>
    </message>
    <message>
        <source>The evening before is in it because people train more after good days, which alone looks like a difference. With morning ratings on 8 of 10 days, they take its place.</source>
        <translation>Le soir d’avant y est parce que les gens s’entraînent plus après de bons jours, ce qui suffit à ressembler à une différence. Avec des notes du matin 8 jours sur 10, elles prennent sa place.</translation>
    </message>
    <message>
        <source>Ratings from 17:00 on count, none within an hour of a session: having stopped feels good by itself. It is called a difference only when chance would rarely give as much, and only if most of it is left once weekends, and weekdays where they differ, have levels of their own.</source>
        <translation>Les notes à partir de 17:00 comptent, aucune dans l’heure d’une séance&#xa0;: avoir fini fait du bien en soi. On parle de différence seulement quand le hasard en donnerait rarement autant, et seulement si la plus grande part demeure une fois que les week-ends, et les jours de la semaine quand ils diffèrent, ont leur propre niveau.</translation>
    </message>
    <message>
        <source>The same, one evening later: a part for training the day before, besides that day&apos;s own evening and any training of the new day.</source>
        <translation>De même, un soir plus tard&#xa0;: une part pour l’entraînement de la veille, à côté du soir de ce jour-là et d’un entraînement du nouveau jour.</translation>
    </message>
    <message>
        <source>What training does to its own evening is left out here. A lift that ends with its day therefore looks like a fall on the next one.</source>
        <translation>Ce que l’entraînement fait à son propre soir est laissé de côté ici. Un mieux qui finit avec son jour ressemble donc à une baisse le lendemain.</translation>
    </message>
    <message>
        <source>The rating after, less the rating before, for every session with both, from ten sessions on. Nothing is tested: in twelve sessions begun when low, a rise of 0.4 points comes from drifting back alone.</source>
        <translation>La note d’après, moins la note d’avant, pour chaque séance qui a les deux, à partir de dix séances. Rien n’est testé&#xa0;: sur douze séances commencées quand on est bas, une hausse de 0,4 point vient du seul retour au niveau habituel.</translation>
    </message>
    <message>
        <source>Each week with four rated days has a mean. The slope is the middle one of the slopes between all pairs of weeks (Theil and Sen). Whether their order is chance is counted by Mann and Kendall&apos;s rule, with room for weeks that resemble the one before.</source>
        <translation>Chaque semaine avec quatre jours notés a une moyenne. La pente est celle du milieu parmi les pentes entre toutes les paires de semaines (Theil et Sen). La règle de Mann et Kendall compte si leur ordre tient du hasard, en laissant place aux semaines qui ressemblent à la précédente.</translation>
    </message>
    <message>
        <source>It needs twelve weeks, and is read on the same days as the two questions.</source>
        <translation>Il faut douze semaines, et la lecture se fait les mêmes jours que les deux questions.</translation>
    </message>
    <message>
        <source>Good months often bring both more training and better moods. With 26 weeks that drift together, a plain correlation is called real in 29 of 100 diaries in which nothing is the matter. So this is for looking at.</source>
        <translation>Les bons mois amènent souvent à la fois plus d’entraînement et de meilleures humeurs. Avec 26 semaines qui dérivent ensemble, une simple corrélation est dite réelle dans 29 journaux sur 100 où il ne se passe rien. C’est donc fait pour regarder.</translation>
    </message>
    <message>
        <source>Scores stand on the instrument&apos;s own bands, and a change is named by the sizes that were published for it. Only like is compared with like, no missing answer is made up, and no line or model is fitted.</source>
        <translation>Les scores se lisent sur les niveaux propres à l’outil, et un changement est nommé d’après les tailles publiées pour lui. On ne compare que ce qui est pareil, aucune réponse manquante n’est inventée, et aucune ligne ni aucun modèle n’est ajusté.</translation>
    </message>
    <message>
        <source>Two means and their days. Whoever compares often enough finds something, so nothing here counts for or against anything.</source>
        <translation>Deux moyennes et leurs jours. Qui compare assez souvent trouve quelque chose, rien ici ne compte donc pour ou contre quoi que ce soit.</translation>
    </message>
    <message>
        <source>Evenings of drawn days are compared with those of the other possible days of the same week, as drawn, whether or not there was training.</source>
        <translation>Les soirs des jours tirés sont comparés à ceux des autres jours possibles de la même semaine, tels qu’ils ont été tirés, qu’il y ait eu entraînement ou non.</translation>
    </message>
    <message>
        <source>Then 9,999 other draws by the same rule are looked at. The range holds every difference that those draws do not speak against. It is worked out once, when the weeks are over.</source>
        <translation>Puis 9 999 autres tirages selon la même règle sont regardés. La fourchette contient chaque différence que ces tirages ne contredisent pas. Elle est calculée une fois, quand les semaines sont finies.</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>Voir toute l’année</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>{day}, your words</source>
        <translation>{day}, vos mots</translation>
    </message>
    <message>
        <source>Edit your words of {day}</source>
        <translation>Modifier vos mots du {day}</translation>
    </message>
    <message>
        <source>Delete your words of {day}</source>
        <translation>Supprimer vos mots du {day}</translation>
    </message>
    <message>
        <source>{n} on the way</source>
        <translation>{n} en chemin</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>MoodView</name>
    <message>
        <source>Charts of mood</source>
        <translation>Graphiques de l’humeur</translation>
    </message>
</context>
<context>
    <name>Muscles</name>
    <message>
        <source>front of the thighs</source>
        <translation>avant des cuisses</translation>
    </message>
    <message>
        <source>back of the thighs</source>
        <translation>arrière des cuisses</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>fessiers</translation>
    </message>
    <message>
        <source>inner thighs</source>
        <translation>intérieur des cuisses</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>mollets</translation>
    </message>
    <message>
        <source>front of the hips</source>
        <translation>avant des hanches</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>poitrine</translation>
    </message>
    <message>
        <source>broad back muscles</source>
        <translation>grands dorsaux</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>haut du dos</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>bas du dos</translation>
    </message>
    <message>
        <source>belly</source>
        <translation>ventre</translation>
    </message>
    <message>
        <source>sides of the waist</source>
        <translation>côtés de la taille</translation>
    </message>
    <message>
        <source>front of the shoulders</source>
        <translation>avant des épaules</translation>
    </message>
    <message>
        <source>sides of the shoulders</source>
        <translation>côtés des épaules</translation>
    </message>
    <message>
        <source>back of the shoulders</source>
        <translation>arrière des épaules</translation>
    </message>
    <message>
        <source>front of the upper arms</source>
        <translation>avant du haut des bras</translation>
    </message>
    <message>
        <source>back of the upper arms</source>
        <translation>arrière du haut des bras</translation>
    </message>
    <message>
        <source>forearms and grip</source>
        <translation>avant-bras et prise</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Any exercise</source>
        <translation>N’importe quel exercice</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>Il devient</translation>
    </message>
    <message>
        <source>{sets} in the file; {how}</source>
        <translation>{sets} dans le fichier&#xa0;; {how}</translation>
    </message>
    <message>
        <source>An exercise of its own</source>
        <translation>Un exercice à part</translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>{name}, {sets} sets, becomes {exercise}, {how}</source>
        <translation>{name}, {sets} séries, devient {exercise}, {how}</translation>
    </message>
</context>
<context>
    <name>NameTable</name>
    <message>
        <source>Names in the file and what they become</source>
        <translation>Noms du fichier et ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>Enter chooses what a name becomes</source>
        <translation>Enter choisit ce que devient un nom</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>Names and merging</source>
        <translation>Noms et fusion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>Search, quick line and imports find it by this.</source>
        <translation>Recherche, ligne rapide et importations le trouvent par là.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose an exercise</source>
        <translation>Choisir un exercice</translation>
    </message>
    <message>
        <source>Take away the name {name}</source>
        <translation>Retirer le nom {name}</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Le même que</translation>
    </message>
    <message>
        <source>The exercise that this one is the same as</source>
        <translation>L’exercice qui est le même que celui-ci</translation>
    </message>
    <message>
        <source>Keep the other name</source>
        <translation>Garder l’autre nom</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Garder ce nom</translation>
    </message>
    <message>
        <source>Which name stays</source>
        <translation>Quel nom reste</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Routines ask for {name} then.</source>
        <translation>Les programmes demandent alors {name}.</translation>
    </message>
    <message>
        <source>Their loads count differently: the numbers stay, and are read as {name}.</source>
        <translation>Leurs charges comptent autrement&#xa0;: les chiffres restent, et se lisent comme {name}.</translation>
    </message>
    <message>
        <source>Both names find it, and Undo takes it back.</source>
        <translation>Les deux noms le trouvent, et Annuler le reprend.</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>5 or more</source>
        <translation>5 ou plus</translation>
    </message>
    <message>
        <source>How many more could you have done?</source>
        <translation>Combien auriez-vous pu en faire de plus&#xa0;?</translation>
    </message>
    <message>
        <source>Alt+R puts the keyboard here</source>
        <translation>Alt+R met le clavier ici</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Passer cette question</translation>
    </message>
    <message>
        <source>This is a big step from {now}.</source>
        <translation>C’est un grand pas depuis {now}.</translation>
    </message>
    <message>
        <source>Take {load}</source>
        <translation>Prendre {load}</translation>
    </message>
    <message>
        <source>Stay at {load}</source>
        <translation>Rester à {load}</translation>
    </message>
    <message>
        <source>Next set: {load}, a tenth less?</source>
        <translation>Série suivante&#xa0;: {load}, un dixième de moins&#xa0;?</translation>
    </message>
    <message>
        <source>Use {load}</source>
        <translation>Utiliser {load}</translation>
    </message>
    <message>
        <source>Keep {load}</source>
        <translation>Garder {load}</translation>
    </message>
    <message>
        <source>Next set: {load}?</source>
        <translation>Série suivante&#xa0;: {load}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NoticedList</name>
    <message>
        <source>Each of these can have other reasons. You know best which.</source>
        <translation>Chacun de ces signes peut avoir d’autres raisons. Vous savez mieux que personne laquelle.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Rien ne ressort.</translation>
    </message>
</context>
<context>
    <name>OnlyRead</name>
    <message>
        <source>Try to open it for writing</source>
        <translation>Essayer de l’ouvrir en écriture</translation>
    </message>
</context>
<context>
    <name>OpenRow</name>
    <message>
        <source>Swap lift</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Do a similar lift instead (Alt+W)</source>
        <translation>Faire un exercice semblable à la place (Alt+W)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More for {lift}</source>
        <translation>Plus pour {lift}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>Stop this lift</source>
        <translation>Arrêter cet exercice</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the pain note</source>
        <translation>Modifier la note de douleur</translation>
    </message>
    <message>
        <source>This lift rests this time. A similar one may suit better.</source>
        <translation>Cet exercice se repose cette fois. Un semblable convient peut-être mieux.</translation>
    </message>
    <message>
        <source>Do one set</source>
        <translation>Faire une série</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Other names of exercises</source>
        <translation>Autres noms d’exercices</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Bouts of cardio</source>
        <translation>Blocs de cardio</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Fréquence cardiaque</translation>
    </message>
    <message>
        <source>Notes on pain</source>
        <translation>Notes de douleur</translation>
    </message>
    <message>
        <source>Changes of one session</source>
        <translation>Changements d’une séance</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>Entrées supprimées</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Sessions of routines</source>
        <translation>Séances des programmes</translation>
    </message>
    <message>
        <source>Lifts of routines</source>
        <translation>Exercices des programmes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Easy weeks and days of being ill</source>
        <translation>Semaines faciles et jours de maladie</translation>
    </message>
    <message>
        <source>Days chosen for a week</source>
        <translation>Jours choisis pour une semaine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Points du jour</translation>
    </message>
    <message>
        <source>Tags of check-ins</source>
        <translation>Étiquettes des points du jour</translation>
    </message>
    <message>
        <source>Feelings around sessions</source>
        <translation>Ressentis autour des séances</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Auto-questionnaires</translation>
    </message>
    <message>
        <source>Answers of self-checks</source>
        <translation>Réponses des auto-questionnaires</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Hidden findings</source>
        <translation>Éléments masqués</translation>
    </message>
    <message>
        <source>Readiness checks</source>
        <translation>Vérifications avant l’effort</translation>
    </message>
    <message>
        <source>Own people</source>
        <translation>Vos proches</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is in your diary and differs from the file.</source>
        <comment>{n} entries are in your diary and differ from the file.</comment>
        <translation>
            <numerusform>{n} entrée est dans votre journal et diffère du fichier.</numerusform>
            <numerusform>{n} entrées sont dans votre journal et diffèrent du fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s take their place; Undo brings yours back.</source>
        <translation>Celles du fichier prennent leur place&#xa0;; Annuler ramène les vôtres.</translation>
    </message>
    <message>
        <source>Yours stay as they are.</source>
        <translation>Les vôtres restent telles quelles.</translation>
    </message>
    <message>
        <source>{entries} of {name} added.</source>
        <translation>Ajouté de {name}&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>{entries} of {name} added, {n} changed.</source>
        <translation>Ajouté de {name}&#xa0;: {entries}&#xa0;; modifié&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>The file was written without: {tables}.</source>
        <translation>Le fichier a été écrit sans&#xa0;: {tables}.</translation>
    </message>
</context>
<context>
    <name>OwnStep</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Ce que fait l’importation</translation>
    </message>
    <message>
        <source>A backup is made first. One undo takes the whole import back.</source>
        <translation>Une sauvegarde est d’abord faite. Un seul Annuler reprend toute l’importation.</translation>
    </message>
    <message>
        <source>Nothing new to add</source>
        <translation>Rien de nouveau à ajouter</translation>
    </message>
    <message>
        <source>Add {entries}</source>
        <translation>Ajouter {entries}</translation>
    </message>
    <message>
        <source>Your diary is empty, so it becomes what the file holds, entry for entry.</source>
        <translation>Votre journal est vide, il devient donc ce que contient le fichier, entrée par entrée.</translation>
    </message>
    <message>
        <source>What both have stays as it is, and what only the file has is added.</source>
        <translation>Ce que les deux ont reste tel quel, et ce que seul le fichier a est ajouté.</translation>
    </message>
    <message>
        <source>Keep the file itself in my diary ({size})</source>
        <translation>Garder le fichier lui-même dans mon journal ({size})</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>{table}: {new} new, {known} there already, {differing} differ</source>
        <translation>{table}&#xa0;: {new} nouveaux, {known} déjà là, {differing} diffèrent</translation>
    </message>
    <message>
        <source>{rows} cannot be read</source>
        <translation>Illisible&#xa0;: {rows}</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>The right pace</source>
        <translation>La bonne allure</translation>
    </message>
    <message>
        <source>Heart rate, if you like numbers</source>
        <translation>Fréquence cardiaque, si vous aimez les chiffres</translation>
    </message>
    <message>
        <source>I take a heart-slowing medicine</source>
        <translation>Je prends un médicament qui ralentit le cœur</translation>
    </message>
    <message>
        <source>For beta-blockers and the like; also with a pacemaker, an irregular heartbeat or in pregnancy.</source>
        <translation>Pour les bêta-bloquants et semblables&#xa0;; aussi avec un stimulateur cardiaque, un cœur irrégulier ou pendant une grossesse.</translation>
    </message>
    <message>
        <source>With a measured maximum, a band is shown here.</source>
        <translation>Avec un maximum mesuré, une plage est affichée ici.</translation>
    </message>
    <message>
        <source>With your resting rate and your year of birth (or a measured maximum), a band is shown here.</source>
        <translation>Avec votre fréquence de repos et votre année de naissance (ou un maximum mesuré), une plage est affichée ici.</translation>
    </message>
    <message>
        <source>With your year of birth, a band is shown here. It stays in this file.</source>
        <translation>Avec votre année de naissance, une plage est affichée ici. Elle reste dans ce fichier.</translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation>Calculé à partir de</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Measured maximum</source>
        <translation>Maximum mesuré</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Resting rate</source>
        <translation>Fréquence de repos</translation>
    </message>
    <message>
        <source>such as 60</source>
        <translation>par exemple 60</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>One-page summary…</source>
        <translation>Résumé d’une page…</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semaines</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>PageLinks</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
</context>
<context>
    <name>Pain</name>
    <message>
        <source>Neck</source>
        <translation>Cou</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Coude</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Poignet</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Haut du dos</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hanche</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Genou</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Cheville</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>{part}, {level} of 10</source>
        <translation>{part}, {level} sur 10</translation>
    </message>
    <message>
        <source>Next time goes on as planned.</source>
        <translation>La prochaine fois continue comme prévu.</translation>
    </message>
    <message>
        <source>Next time nothing is added.</source>
        <translation>La prochaine fois, rien n’est ajouté.</translation>
    </message>
    <message>
        <source>Next time it is about a fifth lighter.</source>
        <translation>La prochaine fois, c’est environ un cinquième plus léger.</translation>
    </message>
    <message>
        <source>Next time this lift rests, then it comes back lighter.</source>
        <translation>La prochaine fois, cet exercice se repose, puis il revient plus léger.</translation>
    </message>
    <message>
        <source>Best to leave this lift for today. The rest of the session can go on.</source>
        <translation>Mieux vaut laisser cet exercice pour aujourd’hui. Le reste de la séance peut continuer.</translation>
    </message>
</context>
<context>
    <name>PainForm</name>
    <message>
        <source>Something hurts: {lift}</source>
        <translation>Quelque chose fait mal&#xa0;: {lift}</translation>
    </message>
    <message>
        <source>Where: {part}</source>
        <translation>Où&#xa0;: {part}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>la pire</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Où avez-vous mal&#xa0;?</translation>
    </message>
    <message>
        <source>Please choose where, and a number from 0 to 10.</source>
        <translation>Veuillez choisir où, et un chiffre de 0 à 10.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without a note</source>
        <translation>Fermer sans note</translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst you can imagine.</source>
        <translation>0, c’est aucune douleur, 10 la pire que vous puissiez imaginer.</translation>
    </message>
</context>
<context>
    <name>PainSection</name>
    <message>
        <source>Lift that hurt</source>
        <translation>Exercice qui a fait mal</translation>
    </message>
    <message>
        <source>Note pain</source>
        <translation>Noter une douleur</translation>
    </message>
    <message>
        <source>Note pain with a lift of this session</source>
        <translation>Noter une douleur avec un exercice de cette séance</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>{lift}:</source>
        <translation>{lift}&#xa0;:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the pain note of {lift}</source>
        <translation>Modifier la note de douleur de {lift}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Session {code} of {day}</source>
        <translation>Séance {code} du {day}</translation>
    </message>
    <message>
        <source>A session of {day}</source>
        <translation>Une séance du {day}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>This backup is encrypted</source>
        <translation>Cette sauvegarde est chiffrée</translation>
    </message>
    <message>
        <source>It opens with the passphrase it was made with.</source>
        <translation>Elle s’ouvre avec la phrase secrète avec laquelle elle a été faite.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Please type it again.</source>
        <translation>Cette phrase secrète n’ouvre pas la sauvegarde. Veuillez la taper de nouveau.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher ce qui est tapé</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase so far</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>This is not the passphrase of the diary. Please type it again.</source>
        <translation>Ce n’est pas la phrase secrète du journal. Veuillez la taper de nouveau.</translation>
    </message>
    <message>
        <source>Writing the diary anew…</source>
        <translation>Réécriture du journal…</translation>
    </message>
    <message>
        <source>A sheet to write it on…</source>
        <translation>Une feuille pour la noter…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <translation>Les chiffrer aussi</translation>
    </message>
    <message>
        <source>Give them the new one</source>
        <translation>Leur donner la nouvelle</translation>
    </message>
    <message>
        <source>Write them plain too</source>
        <translation>Les écrire aussi en clair</translation>
    </message>
    <message numerus="yes">
        <source>The backup that is there</source>
        <comment>The {n} backups that are there</comment>
        <translation>
            <numerusform>La sauvegarde qui est là</numerusform>
            <numerusform>Les {n} sauvegardes qui sont là</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Encrypt the diary</source>
        <translation>Chiffrer le journal</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Désactiver le chiffrement</translation>
    </message>
    <message>
        <source>The diary is then written as a plain file: whoever can open the file can read it.</source>
        <translation>Le journal est alors écrit en fichier non chiffré&#xa0;: qui peut ouvrir le fichier peut le lire.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheetDialog</name>
    <message>
        <source>A sheet for the passphrase</source>
        <translation>Une feuille pour la phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase is not printed: write it by hand, and keep the sheet where nobody looks for it, away from the computer.</source>
        <translation>La phrase secrète n’est pas imprimée&#xa0;: écrivez-la à la main, et gardez la feuille là où personne ne la cherche, loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation>Page 1 sur 1</translation>
    </message>
    <message>
        <source>LiftDesk passphrase sheet.pdf</source>
        <translation>LiftDesk feuille phrase secrète.pdf</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>{n} letters or more are safer: four or five words.</source>
        <translation>{n} lettres ou plus sont plus sûres&#xa0;: quatre ou cinq mots.</translation>
    </message>
    <message>
        <source>{low} letters at least. {advice} Spaces count.</source>
        <translation>{low} lettres au moins. {advice} Les espaces comptent.</translation>
    </message>
    <message>
        <source>{low} letters at least. {advice}</source>
        <translation>{low} lettres au moins. {advice}</translation>
    </message>
    <message>
        <source>This can be used. {advice}</source>
        <translation>Celle-ci convient. {advice}</translation>
    </message>
    <message>
        <source>This length is as advised.</source>
        <translation>Cette longueur est comme conseillé.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Without it the diary and its backups stay closed for good.</source>
        <translation>Personne ne peut retrouver une phrase secrète oubliée. Sans elle, le journal et ses sauvegardes restent fermés pour de bon.</translation>
    </message>
    <message>
        <source>People who use this computer, or find it or its disk.</source>
        <translation>Les gens qui utilisent cet ordinateur, ou le trouvent, lui ou son disque.</translation>
    </message>
    <message>
        <source>People who get hold of a backup of the diary.</source>
        <translation>Les gens qui mettent la main sur une sauvegarde du journal.</translation>
    </message>
    <message>
        <source>A diary that is open: lock it when you leave, with Ctrl+L.</source>
        <translation>Un journal ouvert&#xa0;: verrouillez-le en partant, avec Ctrl+L.</translation>
    </message>
    <message>
        <source>Programs that spy on this computer.</source>
        <translation>Des programmes qui espionnent cet ordinateur.</translation>
    </message>
    <message>
        <source>Exports, printed pages and copies made before: they are plain.</source>
        <translation>Exportations, pages imprimées et copies faites avant&#xa0;: elles sont en clair.</translation>
    </message>
    <message>
        <source>What the computer writes to its disk when it sleeps or is short of room.</source>
        <translation>Ce que l’ordinateur écrit sur son disque quand il se met en veille ou manque de place.</translation>
    </message>
    <message>
        <source>Somebody who makes you say it.</source>
        <translation>Quelqu’un qui vous force à la dire.</translation>
    </message>
    <message>
        <source>Seeing how large the files are, when they were written, and how many rows of each kind the list of backups counts.</source>
        <translation>Voir la taille des fichiers, quand ils ont été écrits, et combien de lignes de chaque type compte la liste des sauvegardes.</translation>
    </message>
    <message>
        <source>The diary is encrypted with your passphrase.</source>
        <translation>Le journal est chiffré avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>The diary is a plain file again.</source>
        <translation>Le journal est de nouveau un fichier non chiffré.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backup was encrypted with it, and checked.</source>
        <comment>{n} backups were encrypted with it, and checked.</comment>
        <translation>
            <numerusform>{n} sauvegarde a été chiffrée avec elle, et vérifiée.</numerusform>
            <numerusform>{n} sauvegardes ont été chiffrées avec elle, et vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup was written plain, and checked.</source>
        <comment>{n} backups were written plain, and checked.</comment>
        <translation>
            <numerusform>{n} sauvegarde a été écrite en clair, et vérifiée.</numerusform>
            <numerusform>{n} sauvegardes ont été écrites en clair, et vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup was deleted.</source>
        <comment>{n} backups were deleted.</comment>
        <translation>
            <numerusform>{n} sauvegarde a été supprimée.</numerusform>
            <numerusform>{n} sauvegardes ont été supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup could not be read and stays as it was:</source>
        <comment>{n} backups could not be read and stay as they were:</comment>
        <translation>
            <numerusform>{n} sauvegarde n’a pas pu être lue et reste telle quelle&#xa0;:</numerusform>
            <numerusform>{n} sauvegardes n’ont pas pu être lues et restent telles quelles&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastCheckIn</name>
    <message>
        <source>Part of the day</source>
        <translation>Partie du jour</translation>
    </message>
</context>
<context>
    <name>PastForm</name>
    <message>
        <source>Add a past entry</source>
        <translation>Ajouter une entrée passée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Point du jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add to the diary</source>
        <translation>Ajouter au journal</translation>
    </message>
    <message>
        <source>One lift a line</source>
        <translation>Un exercice par ligne</translation>
    </message>
    <message>
        <source>goblet squat 3x10 @ 16kg rir2
plank 3x45s</source>
        <translation>goblet squat 3x10 @ 16kg rir2
planche 3x45s</translation>
    </message>
    <message>
        <source>Lifts, one a line</source>
        <translation>Exercices, un par ligne</translation>
    </message>
    <message>
        <source>Feeling before, if you remember</source>
        <translation>Ressenti avant, si vous vous en souvenez</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Ressenti après</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>très mauvais</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>très bon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation>Marche facile</translation>
    </message>
    <message>
        <source>Could sing</source>
        <translation>Pouvoir chanter</translation>
    </message>
    <message>
        <source>Could talk</source>
        <translation>Pouvoir parler</translation>
    </message>
    <message>
        <source>Few words</source>
        <translation>Peu de mots</translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation>Test de la parole</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>What they mean is shown here first.</source>
        <translation>Ce que cela veut dire s’affiche d’abord ici.</translation>
    </message>
    <message>
        <source>Read as {line}</source>
        <translation>Lu comme {line}</translation>
    </message>
    <message>
        <source>{exercise}: {sets}, {what}</source>
        <translation>{exercise}&#xa0;: {sets}, {what}</translation>
    </message>
    <message>
        <source>Please write at least one lift, one a line.</source>
        <translation>Veuillez écrire au moins un exercice, un par ligne.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>My people and my plan</source>
        <translation>Mes proches et mon plan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit my people and my plan</source>
        <translation>Modifier mes proches et mon plan</translation>
    </message>
    <message>
        <source>{name}, {about}</source>
        <translation>{name}, {about}</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Ce qui m’aide</translation>
    </message>
    <message>
        <source>Who could you ring, and what has helped before? Written down on a good day, it is at hand on a hard one.</source>
        <translation>Qui pourriez-vous appeler, et qu’est-ce qui a aidé avant&#xa0;? Noté un bon jour, c’est à portée de main un jour dur.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>My people and my plan</source>
        <translation>Mes proches et mon plan</translation>
    </message>
    <message>
        <source>Stays on this computer. Shown on the Safety page and on Crisis help.</source>
        <translation>Reste sur cet ordinateur. Affiché sur la page Sécurité et dans l’aide en cas de crise.</translation>
    </message>
    <message>
        <source>People I could turn to</source>
        <translation>Personnes vers qui je pourrais me tourner</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Ce qui m’aide</translation>
    </message>
    <message>
        <source>Places, small steps, words to remember. Only what is true for you.</source>
        <translation>Lieux, petits pas, mots à garder. Seulement ce qui est vrai pour vous.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>My sister</source>
        <translation>Ma sœur</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Qui est-ce</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>Phone number or how to reach them</source>
        <translation>Téléphone ou comment joindre</translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Puts a usual set of equipment in place of what is here</source>
        <translation>Met un matériel habituel à la place de ce qui est ici</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Retirer le lieu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Your places</source>
        <translation>Vos lieux</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Places and equipment</source>
        <translation>Lieux et matériel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Back to {tab}</source>
        <translation>Retour à {tab}</translation>
    </message>
    <message>
        <source>Your plan asks only for loads that can be put together where you train.</source>
        <translation>Votre plan ne demande que des charges qui peuvent se monter là où vous vous entraînez.</translation>
    </message>
    <message>
        <source>What do you train with?</source>
        <translation>Avec quoi vous entraînez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Choose what comes nearest; every load can be put right after. Until then the plan uses the steps that most dumbbells, bars and machines have.</source>
        <translation>Choisissez ce qui s’en approche le plus&#xa0;; chaque charge peut être corrigée après. Jusque-là, le plan utilise les crans qu’ont la plupart des haltères, barres et machines.</translation>
    </message>
    <message>
        <source>Loads are planned for {place} now.</source>
        <translation>Les charges sont maintenant prévues pour {place}.</translation>
    </message>
    <message>
        <source>{place} added, and in use.</source>
        <translation>{place}&#xa0;: ajouté, et utilisé.</translation>
    </message>
    <message>
        <source>Started again from: {preset}.</source>
        <translation>Reparti de&#xa0;: {preset}.</translation>
    </message>
    <message>
        <source>{place} removed.</source>
        <translation>{place}&#xa0;: retiré.</translation>
    </message>
</context>
<context>
    <name>PlainFilesCard</name>
    <message>
        <source>Not encrypted yet</source>
        <translation>Pas encore chiffrées</translation>
    </message>
    <message>
        <source>Encrypt the backups</source>
        <translation>Chiffrer les sauvegardes</translation>
    </message>
    <message>
        <source>Delete the backups</source>
        <translation>Supprimer les sauvegardes</translation>
    </message>
    <message>
        <source>Files that are no backups stay as they are: please delete those you do not need.</source>
        <translation>Les fichiers qui ne sont pas des sauvegardes restent tels quels&#xa0;: veuillez supprimer ceux dont vous n’avez pas besoin.</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Ce que fait l’importation</translation>
    </message>
    <message>
        <source>A backup is made first. One undo takes the whole import back.</source>
        <translation>Une sauvegarde est d’abord faite. Un seul Annuler reprend toute l’importation.</translation>
    </message>
    <message>
        <source>Nothing new to add</source>
        <translation>Rien de nouveau à ajouter</translation>
    </message>
    <message>
        <source>Add {entries}</source>
        <translation>Ajouter {entries}</translation>
    </message>
    <message>
        <source>Keep the file itself in my diary ({size})</source>
        <translation>Garder le fichier lui-même dans mon journal ({size})</translation>
    </message>
    <message>
        <source>Keep the files themselves in my diary ({size})</source>
        <translation>Garder les fichiers eux-mêmes dans mon journal ({size})</translation>
    </message>
    <message>
        <source>In your diary already, and left as it is: {entries}.</source>
        <translation>Déjà dans votre journal, et laissé tel quel&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>What several of the files hold comes in once.</source>
        <translation>Ce que plusieurs fichiers contiennent entre une seule fois.</translation>
    </message>
    <message>
        <source>All {names} of exercises are in your diary.</source>
        <translation>Déjà dans votre journal&#xa0;: {names} d’exercices.</translation>
    </message>
    <message>
        <source>Look at the names</source>
        <translation>Regarder les noms</translation>
    </message>
    <message>
        <source>{rows} cannot be read</source>
        <translation>Illisible&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Ligne {row}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Rows to look at.csv</source>
        <translation>Lignes à regarder.csv</translation>
    </message>
    <message>
        <source>The list is in {name}.</source>
        <translation>La liste est dans {name}.</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vierge</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
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
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>Économiser l’encre</translation>
    </message>
    <message>
        <source>For outside the home</source>
        <translation>Pour hors de la maison</translation>
    </message>
    <message>
        <source>Leaves the feeling scales off</source>
        <translation>Laisse de côté les échelles de ressenti</translation>
    </message>
    <message>
        <source>Feeling scales</source>
        <translation>Échelles de ressenti</translation>
    </message>
    <message>
        <source>Why each lift is planned so</source>
        <translation>Pourquoi chaque exercice est prévu ainsi</translation>
    </message>
    <message>
        <source>Plates for each side</source>
        <translation>Disques pour chaque côté</translation>
    </message>
    <message>
        <source>Per cent of 1RM</source>
        <translation>Pour cent du 1RM</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Sur la feuille</translation>
    </message>
    <message>
        <source>With circles to fill: a scan or a photo brings it back into the log.</source>
        <translation>Avec des cercles à remplir&#xa0;: une numérisation ou une photo la ramène dans le journal.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Page {n} sur {all}</translation>
    </message>
    <message>
        <source>LiftDesk session.pdf</source>
        <translation>LiftDesk séance.pdf</translation>
    </message>
    <message>
        <source>LiftDesk log sheet.pdf</source>
        <translation>LiftDesk feuille de notes.pdf</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Typed before the lock and not saved: {names}.</source>
        <translation>Tapé avant le verrouillage et pas enregistré&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Undo begins anew after a lock.</source>
        <translation>Annuler repart de zéro après un verrouillage.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>LiftDesk sends nothing anywhere. A passphrase keeps the file closed too.</source>
        <translation>LiftDesk n’envoie rien nulle part. Une phrase secrète garde aussi le fichier fermé.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Sample data are invented: there is nothing to keep to oneself here.</source>
        <translation>Les données d’exemple sont inventées&#xa0;: il n’y a rien à garder pour soi ici.</translation>
    </message>
    <message>
        <source>On. The diary opens with your passphrase alone, in other SQLCipher programs too.</source>
        <translation>Activée. Le journal ne s’ouvre qu’avec votre phrase secrète, aussi dans d’autres programmes SQLCipher.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>La changer…</translation>
    </message>
    <message>
        <source>Turn it off…</source>
        <translation>La désactiver…</translation>
    </message>
    <message>
        <source>Off. Whoever can open the file can read it. With a passphrase the diary and its backups are encrypted, and LiftDesk asks for it at each start.</source>
        <translation>Désactivée. Qui peut ouvrir le fichier peut le lire. Avec une phrase secrète, le journal et ses sauvegardes sont chiffrés, et LiftDesk la demande à chaque démarrage.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Choisir une phrase secrète…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>PrivacyStep</name>
    <message>
        <source>Everything stays here</source>
        <translation>Tout reste ici</translation>
    </message>
    <message>
        <source>Your diary is a file on this computer. LiftDesk has no account, and no code that could reach a network. Nothing on this page has to be chosen now.</source>
        <translation>Votre journal est un fichier sur cet ordinateur. LiftDesk n’a pas de compte, ni de code qui puisse atteindre un réseau. Rien sur cette page ne doit être choisi maintenant.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Une phrase secrète</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Choisir une phrase secrète…</translation>
    </message>
    <message>
        <source>On. The diary opens with your passphrase alone.</source>
        <translation>Activée. Le journal ne s’ouvre qu’avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>With one, the diary and its backups are encrypted, and LiftDesk asks for it at each start. It helps where others use this computer. A forgotten passphrase cannot be recovered.</source>
        <translation>Avec elle, le journal et ses sauvegardes sont chiffrés, et LiftDesk la demande à chaque démarrage. Elle aide là où d’autres utilisent cet ordinateur. Une phrase secrète oubliée ne peut pas être retrouvée.</translation>
    </message>
    <message>
        <source>Hide mood</source>
        <translation>Masquer l’humeur</translation>
    </message>
    <message>
        <source>Hide mood, feelings and self-checks</source>
        <translation>Masquer humeur, ressentis et auto-questionnaires</translation>
    </message>
    <message>
        <source>For the gym or a shared room. Ctrl+Shift+M hides and shows them.</source>
        <translation>Pour la salle ou une pièce partagée. Ctrl+Shift+M les masque et les affiche.</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Un second dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Backups are made by themselves, beside the diary. A USB stick or another disk keeps them when this one breaks.</source>
        <translation>Les sauvegardes se font toutes seules, à côté du journal. Une clé USB ou un autre disque les garde si celui-ci tombe en panne.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Please choose another folder.</source>
        <translation>On ne peut rien écrire là. Veuillez choisir un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Backups are there already. Please choose a folder somewhere else.</source>
        <translation>Il y a déjà des sauvegardes là. Veuillez choisir un dossier ailleurs.</translation>
    </message>
    <message>
        <source>This entry is in the diary already. Please look for it there.</source>
        <translation>Cette entrée est déjà dans le journal. Veuillez l’y chercher.</translation>
    </message>
    <message>
        <source>These are of several days. Please choose sessions of one day.</source>
        <translation>Elles sont de plusieurs jours. Veuillez choisir des séances d’un même jour.</translation>
    </message>
    <message>
        <source>Please choose two sessions or more.</source>
        <translation>Veuillez choisir deux séances ou plus.</translation>
    </message>
    <message>
        <source>There are sets in it, so it stays strength. Please choose others.</source>
        <translation>Elle contient des séries, elle reste donc de force. Veuillez en choisir d’autres.</translation>
    </message>
    <message>
        <source>There is easy cardio in it, so it stays that. Please choose others.</source>
        <translation>Elle contient du cardio facile, elle le reste donc. Veuillez en choisir d’autres.</translation>
    </message>
    <message>
        <source>LiftDesk cannot read this file. Please choose a training app&apos;s export.</source>
        <translation>LiftDesk ne peut pas lire ce fichier. Veuillez choisir l’exportation d’une application d’entraînement.</translation>
    </message>
    <message>
        <source>The file has another format. Please choose the one it was made in.</source>
        <translation>Le fichier a un autre format. Veuillez choisir celui dans lequel il a été fait.</translation>
    </message>
    <message>
        <source>Most rows could not be read. Please check the chosen format.</source>
        <translation>La plupart des lignes n’ont pas pu être lues. Veuillez vérifier le format choisi.</translation>
    </message>
    <message>
        <source>This file is too large for one diary. Please export a shorter time.</source>
        <translation>Ce fichier est trop grand pour un journal. Veuillez exporter une durée plus courte.</translation>
    </message>
    <message>
        <source>This archive holds more than LiftDesk unpacks. Please unpack it first.</source>
        <translation>Cette archive contient plus que ce que LiftDesk extrait. Veuillez d’abord l’extraire.</translation>
    </message>
    <message>
        <source>This archive is put together strangely. Please export it once more.</source>
        <translation>Cette archive est construite bizarrement. Veuillez l’exporter encore une fois.</translation>
    </message>
    <message>
        <source>This archive asks for a password. Please unpack it first.</source>
        <translation>Cette archive demande un mot de passe. Veuillez d’abord l’extraire.</translation>
    </message>
    <message>
        <source>LiftDesk does not know this kind of packing. Please unpack it first.</source>
        <translation>LiftDesk ne connaît pas cette sorte d’archive. Veuillez d’abord l’extraire.</translation>
    </message>
    <message>
        <source>This file is built in a way that LiftDesk does not open. Please export again.</source>
        <translation>Ce fichier est construit d’une façon que LiftDesk n’ouvre pas. Veuillez l’exporter de nouveau.</translation>
    </message>
    <message>
        <source>Moods have names in this file. Please say how good each of them is.</source>
        <translation>Dans ce fichier, les humeurs ont des noms. Veuillez dire si chacune est bonne ou non.</translation>
    </message>
    <message>
        <source>No app is known for this table. Please say what its columns hold.</source>
        <translation>Aucune application n’est connue pour ce tableau. Veuillez dire ce que contiennent ses colonnes.</translation>
    </message>
    <message>
        <source>This date can be two days. Please say if the day or the month is first.</source>
        <translation>Cette date peut être deux jours. Veuillez dire si le jour ou le mois vient d’abord.</translation>
    </message>
    <message>
        <source>No date stands above this. Please write one, such as 2026-11-19.</source>
        <translation>Aucune date n’est au-dessus. Veuillez en écrire une, comme 2026-11-19.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes. Please take it out.</source>
        <translation>Un guillemet s’ouvre ici et ne se ferme pas. Veuillez l’enlever.</translation>
    </message>
    <message>
        <source>Please write whole repetitions.</source>
        <translation>Veuillez écrire des répétitions entières.</translation>
    </message>
    <message>
        <source>Two loads stand in this row and differ. Please keep the right one.</source>
        <translation>Deux charges sont dans cette ligne et diffèrent. Veuillez garder la bonne.</translation>
    </message>
    <message>
        <source>This unit of distance is not known here. Please write m, km or miles.</source>
        <translation>Cette unité de distance n’est pas connue ici. Veuillez écrire m, km ou miles.</translation>
    </message>
    <message>
        <source>“{what}” is no whole number. Please write whole repetitions.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas un nombre entier. Veuillez écrire des répétitions entières.</translation>
    </message>
    <message>
        <source>“{what}” is no unit of distance known here. Please write m, km or miles.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas une unité de distance connue ici. Veuillez écrire m, km ou miles.</translation>
    </message>
    <message>
        <source>“{what}” can be two days. Please say if the day or the month is first.</source>
        <translation>«&#xa0;{what}&#xa0;» peut être deux jours. Veuillez dire si le jour ou le mois vient d’abord.</translation>
    </message>
    <message>
        <source>This was made by a newer LiftDesk. Please update this one first.</source>
        <translation>Ceci vient d’un LiftDesk plus récent. Veuillez d’abord mettre celui-ci à jour.</translation>
    </message>
    <message>
        <source>A file of LiftDesk comes in by itself. Please leave the others out.</source>
        <translation>Un fichier de LiftDesk s’importe seul. Veuillez laisser les autres de côté.</translation>
    </message>
    <message>
        <source>LiftDesk did not write all of this file. Please choose one it exported.</source>
        <translation>LiftDesk n’a pas écrit tout ce fichier. Veuillez en choisir un qu’il a exporté.</translation>
    </message>
    <message>
        <source>This is the diary that is open. Please choose the other computer&apos;s file.</source>
        <translation>C’est le journal qui est ouvert. Veuillez choisir le fichier de l’autre ordinateur.</translation>
    </message>
    <message>
        <source>A cell of this row cannot be read. Please check it.</source>
        <translation>Une case de cette ligne est illisible. Veuillez la vérifier.</translation>
    </message>
    <message>
        <source>This row is in the file twice. Please keep one of them.</source>
        <translation>Cette ligne est deux fois dans le fichier. Veuillez en garder une.</translation>
    </message>
    <message>
        <source>What this row belongs to cannot be read. Please check it.</source>
        <translation>Ce à quoi cette ligne appartient est illisible. Veuillez le vérifier.</translation>
    </message>
    <message>
        <source>Its single answers are not in the file. Please export them too.</source>
        <translation>Ses réponses une à une ne sont pas dans le fichier. Veuillez les exporter aussi.</translation>
    </message>
    <message>
        <source>Please say which format to write: --format strong, hevy, json, ...</source>
        <translation>Veuillez dire quel format écrire&#xa0;: --format strong, hevy, json, ...</translation>
    </message>
    <message>
        <source>This format has no days to choose. Please leave them out.</source>
        <translation>Ce format n’a pas de jours à choisir. Veuillez les laisser de côté.</translation>
    </message>
    <message>
        <source>LiftDesk did not write “{what}”. Please choose a file that it exported.</source>
        <translation>LiftDesk n’a pas écrit «&#xa0;{what}&#xa0;». Veuillez choisir un fichier qu’il a exporté.</translation>
    </message>
    <message>
        <source>{what} cannot be read. Please check this row.</source>
        <translation>{what} est illisible. Veuillez vérifier cette ligne.</translation>
    </message>
    <message>
        <source>Its {what} is not in the file. Please check this row.</source>
        <translation>Ce qui manque dans le fichier&#xa0;: {what}. Veuillez vérifier cette ligne.</translation>
    </message>
    <message>
        <source>{table}, row {row}: {why}</source>
        <translation>{table}, ligne {row}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Please write the code as it is printed, such as B48.</source>
        <translation>Veuillez écrire le code tel qu’il est imprimé, comme B48.</translation>
    </message>
    <message>
        <source>Your routine has no session of this letter. Please check the code.</source>
        <translation>Votre programme n’a pas de séance de cette lettre. Veuillez vérifier le code.</translation>
    </message>
    <message>
        <source>Please write reps, load and RIR like: 10 10 9 / 18 / 2.</source>
        <translation>Veuillez écrire répétitions, charge et RIR ainsi&#xa0;: 10 10 9 / 18 / 2.</translation>
    </message>
    <message>
        <source>There are fewer lines than lifts. Please write one line for each lift.</source>
        <translation>Il y a moins de lignes que d’exercices. Veuillez écrire une ligne pour chaque exercice.</translation>
    </message>
    <message>
        <source>There are more lines than lifts. Please write one line for each lift.</source>
        <translation>Il y a plus de lignes que d’exercices. Veuillez écrire une ligne pour chaque exercice.</translation>
    </message>
    <message>
        <source>Please write one set at least that was done: there is nothing to save yet.</source>
        <translation>Veuillez écrire au moins une série faite&#xa0;: il n’y a encore rien à enregistrer.</translation>
    </message>
    <message>
        <source>There is no line above to repeat. Please write the numbers.</source>
        <translation>Il n’y a pas de ligne au-dessus à répéter. Veuillez écrire les nombres.</translation>
    </message>
    <message>
        <source>Please write one number for all sets, or one for each set that was done.</source>
        <translation>Veuillez écrire un nombre pour toutes les séries, ou un pour chaque série faite.</translation>
    </message>
    <message>
        <source>Please write one number a set: this lift has no repetitions per side.</source>
        <translation>Veuillez écrire un nombre par série&#xa0;: cet exercice n’a pas de répétitions par côté.</translation>
    </message>
    <message>
        <source>This lift has no load. Please write RIR after two slashes: 8 8 // 2.</source>
        <translation>Cet exercice n’a pas de charge. Veuillez écrire le RIR après deux barres&#xa0;: 8 8 // 2.</translation>
    </message>
    <message>
        <source>Please write both feelings from −5 to +5, such as f -1 +2.</source>
        <translation>Veuillez écrire les deux ressentis de −5 à +5, comme f -1 +2.</translation>
    </message>
    <message>
        <source>This session is in the log already. Please add to it or replace it.</source>
        <translation>Cette séance est déjà dans le journal. Veuillez la compléter ou la remplacer.</translation>
    </message>
    <message>
        <source>“{what}” is not a code yet. Please write it as printed, such as B48.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas encore un code. Veuillez l’écrire tel qu’il est imprimé, comme B48.</translation>
    </message>
    <message>
        <source>“{what}” fits no session of your routine. Please check its letter.</source>
        <translation>«&#xa0;{what}&#xa0;» ne va avec aucune séance de votre programme. Veuillez vérifier sa lettre.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write it like: 10 10 9 / 18 / 2.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas encore clair. Veuillez l’écrire ainsi&#xa0;: 10 10 9 / 18 / 2.</translation>
    </message>
    <message>
        <source>“{what}” has two sides: please write one number a set here.</source>
        <translation>«&#xa0;{what}&#xa0;» a deux côtés&#xa0;: veuillez écrire ici un nombre par série.</translation>
    </message>
    <message>
        <source>“{what}” has no load. Please write RIR after two slashes: 8 8 // 2.</source>
        <translation>«&#xa0;{what}&#xa0;» n’a pas de charge. Veuillez écrire le RIR après deux barres&#xa0;: 8 8 // 2.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write both feelings, such as f -1 +2.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas encore clair. Veuillez écrire les deux ressentis, comme f -1 +2.</translation>
    </message>
    <message>
        <source>“{what}” is in the log already. Please add to it or replace it.</source>
        <translation>«&#xa0;{what}&#xa0;» est déjà dans le journal. Veuillez compléter ou remplacer.</translation>
    </message>
    <message>
        <source>“{what}” can mean “{first}” or “{second}”. Please write one of them.</source>
        <translation>«&#xa0;{what}&#xa0;» peut vouloir dire «&#xa0;{first}&#xa0;» ou «&#xa0;{second}&#xa0;». Veuillez écrire l’un des deux.</translation>
    </message>
    <message>
        <source>Please use {low} letters or more; a few words are easy to remember.</source>
        <translation>Veuillez utiliser {low} lettres ou plus&#xa0;; quelques mots sont faciles à retenir.</translation>
    </message>
    <message>
        <source>The two are not the same yet. Please type it once more.</source>
        <translation>Les deux ne sont pas encore pareilles. Veuillez la taper encore une fois.</translation>
    </message>
    <message>
        <source>This passphrase does not open the diary. Please type it again.</source>
        <translation>Cette phrase secrète n’ouvre pas le journal. Veuillez la taper de nouveau.</translation>
    </message>
    <message>
        <source>The diary is encrypted. Please run this where you can type its passphrase.</source>
        <translation>Le journal est chiffré. Veuillez lancer ceci là où vous pouvez taper sa phrase secrète.</translation>
    </message>
    <message>
        <source>The file named in LIFTDESK_PASSPHRASE_FILE cannot be read. Please check its path.</source>
        <translation>Le fichier nommé dans LIFTDESK_PASSPHRASE_FILE est illisible. Veuillez vérifier son chemin.</translation>
    </message>
    <message>
        <source>This file has a passphrase that is not the diary’s. Please turn its encryption off where it was made, and try again.</source>
        <translation>Ce fichier a une phrase secrète qui n’est pas celle du journal. Veuillez désactiver son chiffrement là où il a été fait, puis réessayer.</translation>
    </message>
    <message>
        <source>Question {n} is still open. Please answer it.</source>
        <translation>La question {n} est encore ouverte. Veuillez y répondre.</translation>
    </message>
    <message>
        <source>Please use {high} letters at most.</source>
        <translation>Veuillez utiliser {high} lettres au plus.</translation>
    </message>
    <message>
        <source>This can be “{one}” or “{other}”. Please write the one you mean.</source>
        <translation>Ceci peut être «&#xa0;{one}&#xa0;» ou «&#xa0;{other}&#xa0;». Veuillez écrire ce que vous voulez dire.</translation>
    </message>
    <message>
        <source>This number is outside what can be meant. Please check it.</source>
        <translation>Ce nombre est hors de ce qui est possible. Veuillez le vérifier.</translation>
    </message>
    <message>
        <source>Please write repetitions from {low} to {high}.</source>
        <translation>Veuillez écrire des répétitions de {low} à {high}.</translation>
    </message>
    <message>
        <source>Please write seconds from {low} to {high}.</source>
        <translation>Veuillez écrire des secondes de {low} à {high}.</translation>
    </message>
    <message>
        <source>Please write metres from {low} to {high}.</source>
        <translation>Veuillez écrire des mètres de {low} à {high}.</translation>
    </message>
    <message>
        <source>Please write minutes from {low} to {high}.</source>
        <translation>Veuillez écrire des minutes de {low} à {high}.</translation>
    </message>
    <message>
        <source>Please write repetitions in reserve from {low} to {high}.</source>
        <translation>Veuillez écrire des répétitions en réserve de {low} à {high}.</translation>
    </message>
    <message>
        <source>Please write a load from {low} to {high} kg.</source>
        <translation>Veuillez écrire une charge de {low} à {high} kg.</translation>
    </message>
    <message>
        <source>Please write a year from {low} to {high}.</source>
        <translation>Veuillez écrire une année de {low} à {high}.</translation>
    </message>
    <message>
        <source>Please choose {low} to {high} days.</source>
        <translation>Veuillez choisir {low} à {high} jours.</translation>
    </message>
    <message>
        <source>Please write beats a minute from {low} to {high}.</source>
        <translation>Veuillez écrire des battements par minute de {low} à {high}.</translation>
    </message>
    <message>
        <source>Please write a number from {low} to {high}.</source>
        <translation>Veuillez écrire un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>Please write {text} with one separator at most, such as {such}.</source>
        <translation>Veuillez écrire {text} avec un séparateur au plus, comme {such}.</translation>
    </message>
    <message>
        <source>Please write a number in digits, such as 12.5.</source>
        <translation>Veuillez écrire un nombre en chiffres, comme 12,5.</translation>
    </message>
    <message>
        <source>Please write one separator at most, such as 1250,5.</source>
        <translation>Veuillez écrire un séparateur au plus, comme 1250,5.</translation>
    </message>
    <message>
        <source>Please check this number.</source>
        <translation>Veuillez vérifier ce nombre.</translation>
    </message>
    <message>
        <source>Please write kg or lb.</source>
        <translation>Veuillez écrire kg ou lb.</translation>
    </message>
    <message>
        <source>Please choose kg or lb: the file does not say which it uses.</source>
        <translation>Veuillez choisir kg ou lb&#xa0;: le fichier ne dit pas lequel il utilise.</translation>
    </message>
    <message>
        <source>Please write reps, seconds or metres: a set counts one of them.</source>
        <translation>Veuillez écrire répétitions, secondes ou mètres&#xa0;: une série en compte un.</translation>
    </message>
    <message>
        <source>Please give one rating at least, 0 to 10, or a note or a tag.</source>
        <translation>Veuillez donner au moins une note, 0 à 10, ou un texte ou une étiquette.</translation>
    </message>
    <message>
        <source>Please give one answer for each question, and no more.</source>
        <translation>Veuillez donner une réponse par question, et pas plus.</translation>
    </message>
    <message>
        <source>Please answer every question: none can be made up.</source>
        <translation>Veuillez répondre à chaque question&#xa0;: aucune réponse ne peut être inventée.</translation>
    </message>
    <message>
        <source>Please write the light load you chose, such as 8.</source>
        <translation>Veuillez écrire la charge légère que vous avez choisie, comme 8.</translation>
    </message>
    <message>
        <source>Please write the date like {day}.</source>
        <translation>Veuillez écrire la date comme {day}.</translation>
    </message>
    <message>
        <source>Please write the time of day like {time}.</source>
        <translation>Veuillez écrire l’heure comme {time}.</translation>
    </message>
    <message>
        <source>“{what}” is not a time of day yet. Please write it like {time}.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas encore une heure. Veuillez l’écrire comme {time}.</translation>
    </message>
    <message>
        <source>“{what}” is not a date yet. Please write it like {day}.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas encore une date. Veuillez l’écrire comme {day}.</translation>
    </message>
    <message>
        <source>Please choose a day up to today.</source>
        <translation>Veuillez choisir un jour jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>Please write the line like: bench press 3x10 40 kg.</source>
        <translation>Veuillez écrire la ligne ainsi&#xa0;: développé couché 3x10 40 kg.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Please choose the one you mean.</source>
        <translation>Ceci peut se lire de deux façons. Veuillez choisir la bonne.</translation>
    </message>
    <message>
        <source>This exercise is not in your list. Please choose one or add it.</source>
        <translation>Cet exercice n’est pas dans votre liste. Veuillez en choisir un ou l’ajouter.</translation>
    </message>
    <message>
        <source>Help that takes weight off fits an assisted lift only. Please choose one.</source>
        <translation>Une aide qui enlève du poids ne va qu’avec un exercice assisté. Veuillez en choisir un.</translation>
    </message>
    <message>
        <source>This fits more than one exercise. Please choose one.</source>
        <translation>Ceci va avec plus d’un exercice. Veuillez en choisir un.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Veuillez lui donner un nom.</translation>
    </message>
    <message>
        <source>Please write it a little shorter.</source>
        <translation>Veuillez l’écrire un peu plus court.</translation>
    </message>
    <message>
        <source>This name is already in use. Please choose another one.</source>
        <translation>Ce nom est déjà utilisé. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>Please write the length of time like 45 min or 1:30.</source>
        <translation>Veuillez écrire la durée comme 45 min ou 1:30.</translation>
    </message>
    <message>
        <source>Please write the week like 2026-W48.</source>
        <translation>Veuillez écrire la semaine comme 2026-W48.</translation>
    </message>
    <message>
        <source>Please write a few words.</source>
        <translation>Veuillez écrire quelques mots.</translation>
    </message>
    <message>
        <source>Please write it in fewer words.</source>
        <translation>Veuillez l’écrire en moins de mots.</translation>
    </message>
    <message>
        <source>Please use 200 letters at most.</source>
        <translation>Veuillez utiliser 200 lettres au plus.</translation>
    </message>
    <message>
        <source>This exercise is in use. Please merge it into another one instead.</source>
        <translation>Cet exercice est utilisé. Veuillez plutôt le fusionner avec un autre.</translation>
    </message>
    <message>
        <source>Both belong to the catalogue and stay two lifts. Please choose your own.</source>
        <translation>Les deux viennent du catalogue et restent deux exercices. Veuillez choisir un des vôtres.</translation>
    </message>
    <message>
        <source>One counts reps, the other seconds or metres. Please choose a like one.</source>
        <translation>L’un compte des répétitions, l’autre des secondes ou des mètres. Veuillez en choisir un pareil.</translation>
    </message>
    <message>
        <source>Please write loads like 2-20 by 2, 24, with a space after each comma.</source>
        <translation>Veuillez écrire les charges comme 2-20 by 2, 24, avec une espace après chaque virgule.</translation>
    </message>
    <message>
        <source>Please write how many of each plate, like 4 x 10, 2 x 5.</source>
        <translation>Veuillez écrire combien de chaque disque, comme 4 x 10, 2 x 5.</translation>
    </message>
    <message>
        <source>Please write one number or a range, like 8-12.</source>
        <translation>Veuillez écrire un nombre ou une fourchette, comme 8-12.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write loads like 2-20 by 2, 24.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas encore clair. Veuillez écrire les charges comme 2-20 by 2, 24.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write plates like 4 x 10, 2 x 5.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas encore clair. Veuillez écrire les disques comme 4 x 10, 2 x 5.</translation>
    </message>
    <message>
        <source>“{what}” is not a range yet. Please write 10, or 8-12.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas encore une fourchette. Veuillez écrire 10, ou 8-12.</translation>
    </message>
    <message>
        <source>This kind of set is not known here. Import it as a working set or skip it.</source>
        <translation>Ce type de série n’est pas connu ici. Importez-la comme série de travail ou passez-la.</translation>
    </message>
    <message>
        <source>A part of the row is empty. Please fill it in, or leave the row out.</source>
        <translation>Une partie de la ligne est vide. Veuillez la remplir, ou laisser la ligne de côté.</translation>
    </message>
    <message>
        <source>The row is longer than the heading. Please check its quotation marks.</source>
        <translation>La ligne est plus longue que l’en-tête. Veuillez vérifier ses guillemets.</translation>
    </message>
    <message>
        <source>This is not here any more. Please choose something else.</source>
        <translation>Ce n’est plus ici. Veuillez choisir autre chose.</translation>
    </message>
    <message>
        <source>There are entries here already. Please choose an empty place.</source>
        <translation>Il y a déjà des entrées ici. Veuillez choisir un endroit vide.</translation>
    </message>
    <message>
        <source>The file is empty. Please choose another one.</source>
        <translation>Le fichier est vide. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>This is not a text file. Please export it again as CSV.</source>
        <translation>Ce n’est pas un fichier texte. Veuillez l’exporter de nouveau en CSV.</translation>
    </message>
    <message>
        <source>The file could not be opened. Please check that you may read it.</source>
        <translation>Le fichier n’a pas pu être ouvert. Veuillez vérifier que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file is damaged. Please use another copy.</source>
        <translation>Le fichier est abîmé. Veuillez utiliser une autre copie.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Please choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom. Veuillez choisir un autre nom.</translation>
    </message>
    <message>
        <source>The file could not be written. Please choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Veuillez choisir un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full. Please free some space, or choose another disk.</source>
        <translation>Le disque est plein. Veuillez libérer de la place, ou choisir un autre disque.</translation>
    </message>
    <message>
        <source>“{what}” is not a number yet. Please use digits, such as 12.5.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas encore un nombre. Veuillez utiliser des chiffres, comme 12,5.</translation>
    </message>
    <message>
        <source>“{what}” is not a unit known here. Please write kg or lb.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas une unité connue ici. Veuillez écrire kg ou lb.</translation>
    </message>
    <message>
        <source>“{what}” is too far away. Please choose a day up to today.</source>
        <translation>«&#xa0;{what}&#xa0;» est trop loin. Veuillez choisir un jour jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write it like: squat 3x10 40 kg.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas encore clair. Veuillez l’écrire ainsi&#xa0;: squat 3x10 40 kg.</translation>
    </message>
    <message>
        <source>“{what}” can be read in two ways. Please choose one.</source>
        <translation>«&#xa0;{what}&#xa0;» peut se lire de deux façons. Veuillez en choisir une.</translation>
    </message>
    <message>
        <source>“{what}” is not a length of time yet. Please write 45 min or 1:30.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas encore une durée. Veuillez écrire 45 min ou 1:30.</translation>
    </message>
    <message>
        <source>“{what}” is not a week yet. Please write it like 2026-W48.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas encore une semaine. Veuillez l’écrire comme 2026-W48.</translation>
    </message>
    <message>
        <source>“{what}” is not in your list. Please choose an exercise or add it.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas dans votre liste. Veuillez choisir un exercice ou l’ajouter.</translation>
    </message>
    <message>
        <source>“{what}” fits more than one exercise. Please choose one.</source>
        <translation>«&#xa0;{what}&#xa0;» va avec plus d’un exercice. Veuillez en choisir un.</translation>
    </message>
    <message>
        <source>“{what}” is already in use. Please choose another name.</source>
        <translation>«&#xa0;{what}&#xa0;» est déjà utilisé. Veuillez choisir un autre nom.</translation>
    </message>
    <message>
        <source>“{what}” is no known kind of set. Import it as a working set or skip it.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas un type de série connu. Importez-la comme série de travail ou passez-la.</translation>
    </message>
    <message>
        <source>“{what}” is empty in this row. Please fill it in, or leave the row out.</source>
        <translation>«&#xa0;{what}&#xa0;» est vide dans cette ligne. Veuillez le remplir, ou laisser la ligne de côté.</translation>
    </message>
    <message>
        <source>“{what}” is not here any more. Please choose something else.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est plus ici. Veuillez choisir autre chose.</translation>
    </message>
    <message>
        <source>“{what}” has entries already. Please choose an empty one.</source>
        <translation>«&#xa0;{what}&#xa0;» a déjà des entrées. Veuillez en choisir un vide.</translation>
    </message>
    <message>
        <source>LiftDesk cannot read “{what}”. Please choose a training app&apos;s export.</source>
        <translation>LiftDesk ne peut pas lire «&#xa0;{what}&#xa0;». Veuillez choisir l’exportation d’une application d’entraînement.</translation>
    </message>
    <message>
        <source>“{what}” is empty. Please choose another file.</source>
        <translation>«&#xa0;{what}&#xa0;» est vide. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>“{what}” is not a text file. Please export it again as CSV.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas un fichier texte. Veuillez l’exporter de nouveau en CSV.</translation>
    </message>
    <message>
        <source>“{what}” could not be opened. Please check that you may read it.</source>
        <translation>«&#xa0;{what}&#xa0;» n’a pas pu être ouvert. Veuillez vérifier que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>“{what}” is damaged. Please use another copy.</source>
        <translation>«&#xa0;{what}&#xa0;» est abîmé. Veuillez utiliser une autre copie.</translation>
    </message>
    <message>
        <source>There is a “{what}” already. Please choose another name.</source>
        <translation>Il y a déjà un «&#xa0;{what}&#xa0;». Veuillez choisir un autre nom.</translation>
    </message>
    <message>
        <source>“{what}” could not be written. Please choose another folder.</source>
        <translation>«&#xa0;{what}&#xa0;» n’a pas pu être écrit. Veuillez choisir un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full, so “{what}” was not written. Please free some space, or choose another disk.</source>
        <translation>Le disque est plein, «&#xa0;{what}&#xa0;» n’a donc pas été écrit. Veuillez libérer de la place, ou choisir un autre disque.</translation>
    </message>
    <message>
        <source>The first day comes after the last one. Please swap them.</source>
        <translation>Le premier jour vient après le dernier. Veuillez les échanger.</translation>
    </message>
    <message>
        <source>Nothing is written down on these days. Please choose others.</source>
        <translation>Rien n’est noté ces jours-là. Veuillez en choisir d’autres.</translation>
    </message>
    <message>
        <source>This session does not fit a sheet to scan. Please print the week&apos;s plan instead.</source>
        <translation>Cette séance ne tient pas sur une feuille à numériser. Veuillez plutôt imprimer le plan de la semaine.</translation>
    </message>
    <message>
        <source>This sheet is in your diary already. Please choose another picture.</source>
        <translation>Cette feuille est déjà dans votre journal. Veuillez choisir une autre image.</translation>
    </message>
    <message>
        <source>This sheet has a lift that is not in your list. Please type it in instead.</source>
        <translation>Cette feuille a un exercice qui n’est pas dans votre liste. Veuillez plutôt la saisir.</translation>
    </message>
    <message>
        <source>No set is marked on this sheet. Please mark one, or choose another picture.</source>
        <translation>Aucune série n’est marquée sur cette feuille. Veuillez en marquer une, ou choisir une autre image.</translation>
    </message>
    <message>
        <source>No LiftDesk session sheet was found in this picture. Please take the whole sheet, flat and in even light.</source>
        <translation>Aucune feuille de séance LiftDesk n’a été trouvée dans cette image. Veuillez prendre toute la feuille, à plat et sous une lumière égale.</translation>
    </message>
    <message>
        <source>Not all four corner squares were found. Please take the whole sheet, flat.</source>
        <translation>Les quatre carrés des coins n’ont pas tous été trouvés. Veuillez prendre toute la feuille, à plat.</translation>
    </message>
    <message>
        <source>The strip of dots at the foot of the sheet could not be read. Please take a sharper picture, with the sheet flat.</source>
        <translation>La bande de points au bas de la feuille n’a pas pu être lue. Veuillez prendre une image plus nette, la feuille à plat.</translation>
    </message>
    <message>
        <source>The picture is too small or too blurred to be read. Please take it closer, or scan with 150 dpi or more.</source>
        <translation>L’image est trop petite ou trop floue pour être lue. Veuillez la prendre de plus près, ou numériser à 150 dpi ou plus.</translation>
    </message>
    <message>
        <source>The picture is too large. Please scan with 600 dpi at most.</source>
        <translation>L’image est trop grande. Veuillez numériser à 600 dpi au plus.</translation>
    </message>
    <message>
        <source>{what} is in your diary already. Nothing was added.</source>
        <translation>{what} est déjà dans votre journal. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; please free some space and try again.</source>
        <translation>Le disque est plein. Rien n’a été perdu&#xa0;; veuillez libérer de la place et réessayer.</translation>
    </message>
    <message>
        <source>Another program is using the data file. Please close it there and try again.</source>
        <translation>Un autre programme utilise le fichier de données. Veuillez l’y fermer et réessayer.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this. Please close another program and try again.</source>
        <translation>L’ordinateur n’a plus de mémoire pour cela. Veuillez fermer un autre programme et réessayer.</translation>
    </message>
    <message>
        <source>This computer has too many files open. Please close another program and try again.</source>
        <translation>Trop de fichiers sont ouverts sur cet ordinateur. Veuillez fermer un autre programme et réessayer.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up. Nothing was lost; please free some space and try again.</source>
        <translation>Votre part de ce disque est épuisée. Rien n’a été perdu&#xa0;; veuillez libérer de la place et réessayer.</translation>
    </message>
    <message>
        <source>The disk gave no answer. What was saved before is on it; please check that it is connected and try again.</source>
        <translation>Le disque n’a pas répondu. Ce qui était enregistré avant y est&#xa0;; veuillez vérifier qu’il est branché et réessayer.</translation>
    </message>
    <message>
        <source>The data file can only be read. Please move it to a folder where you may write.</source>
        <translation>Le fichier de données ne peut qu’être lu. Veuillez le déplacer dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>This computer does not let LiftDesk write here. Please allow it, and try again.</source>
        <translation>Cet ordinateur ne laisse pas LiftDesk écrire ici. Veuillez l’autoriser, puis réessayer.</translation>
    </message>
    <message>
        <source>The data file is not where it was. Please connect its disk again and try again.</source>
        <translation>Le fichier de données n’est plus où il était. Veuillez rebrancher son disque et réessayer.</translation>
    </message>
    <message>
        <source>Another program put another file in this diary’s place. Nothing was written over it; all that was saved before is kept.</source>
        <translation>Un autre programme a mis un autre fichier à la place de ce journal. Rien n’y a été écrit&#xa0;; tout ce qui était enregistré avant est gardé.</translation>
    </message>
    <message>
        <source>The name of the file or of its folder is too long. Please shorten it.</source>
        <translation>Le nom du fichier ou de son dossier est trop long. Veuillez le raccourcir.</translation>
    </message>
    <message>
        <source>This diary is open for reading only, so this was not kept. What you typed stays here.</source>
        <translation>Ce journal est ouvert en lecture seule, ceci n’a donc pas été gardé. Ce que vous avez tapé reste ici.</translation>
    </message>
    <message>
        <source>The data file could not be opened. Please check that its disk is connected.</source>
        <translation>Le fichier de données n’a pas pu être ouvert. Veuillez vérifier que son disque est branché.</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is; please restore a backup.</source>
        <translation>Le fichier de données est abîmé. Il a été laissé tel quel&#xa0;; veuillez restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>This is not a LiftDesk data file. Please choose another one.</source>
        <translation>Ce n’est pas un fichier de données LiftDesk. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>The data file is empty, as after a broken copy. Please restore a backup.</source>
        <translation>Le fichier de données est vide, comme après une copie interrompue. Veuillez restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this file. It was left as it is; please use that version.</source>
        <translation>Un LiftDesk plus récent a écrit ce fichier. Il a été laissé tel quel&#xa0;; veuillez utiliser cette version-là.</translation>
    </message>
    <message>
        <source>This file is encrypted. It opens with the passphrase it was given.</source>
        <translation>Ce fichier est chiffré. Il s’ouvre avec la phrase secrète qui lui a été donnée.</translation>
    </message>
    <message>
        <source>This passphrase does not open this file. Please type it again.</source>
        <translation>Cette phrase secrète n’ouvre pas ce fichier. Veuillez la taper de nouveau.</translation>
    </message>
    <message>
        <source>The file did not pass its check and was not used. Please choose another copy.</source>
        <translation>Le fichier n’a pas réussi sa vérification et n’a pas été utilisé. Veuillez choisir une autre copie.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The backup is open. The file that could not be opened is kept as {name}.</source>
        <translation>La sauvegarde est ouverte. Le fichier qui n’a pas pu être ouvert est gardé sous le nom {name}.</translation>
    </message>
</context>
<context>
    <name>ProtectsCard</name>
    <message>
        <source>What a passphrase does</source>
        <translation>Ce que fait une phrase secrète</translation>
    </message>
    <message>
        <source>It keeps out</source>
        <translation>Elle protège contre</translation>
    </message>
    <message>
        <source>It does nothing against</source>
        <translation>Elle ne fait rien contre</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>Self-check</source>
        <translation>Auto-questionnaire</translation>
    </message>
    <message>
        <source>Nobody else sees your answers. This app cannot call for help.</source>
        <translation>Personne d’autre ne voit vos réponses. Cette application ne peut pas appeler à l’aide.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>kept, and hidden as mood is.</source>
        <translation>gardé, et masqué comme l’humeur.</translation>
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
        <translation>{total} sur {highest}, {band}</translation>
    </message>
    <message>
        <source>{before} to {now}</source>
        <translation>{before} à {now}</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation>{head}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>about the same (changes this small often come from ordinary ups and downs)</source>
        <translation>à peu près pareil (des changements aussi petits viennent souvent des hauts et des bas ordinaires)</translation>
    </message>
    <message>
        <source>a change many studies call noticeable</source>
        <translation>un changement que beaucoup d’études disent notable</translation>
    </message>
    <message>
        <source>larger than the measurement noise used by England&apos;s NHS Talking Therapies</source>
        <translation>plus grand que le bruit de mesure utilisé par les NHS Talking Therapies d’Angleterre</translation>
    </message>
    <message>
        <source>no size of change is published</source>
        <translation>aucune taille de changement n’est publiée</translation>
    </message>
    <message>
        <source>Consider showing this to a doctor or therapist.</source>
        <translation>Pensez à montrer ceci à un médecin ou un thérapeute.</translation>
    </message>
    <message>
        <source>A snapshot, not a diagnosis.</source>
        <translation>Un instantané, pas un diagnostic.</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minute</source>
        <comment>about {n} minutes</comment>
        <translation>
            <numerusform>environ {n} minute</numerusform>
            <numerusform>environ {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, {about}</source>
        <translation>Prêt, {about}</translation>
    </message>
    <message>
        <source>Ready today, {about}</source>
        <translation>Prêt aujourd’hui, {about}</translation>
    </message>
    <message>
        <source>Ready since {day}, {about}</source>
        <translation>Prêt depuis le {day}, {about}</translation>
    </message>
    <message>
        <source>Next from {day}, last one {last}</source>
        <translation>Prochain à partir du {day}, dernier le {last}</translation>
    </message>
    <message numerus="yes">
        <source>One question is open.</source>
        <comment>{n} questions are open.</comment>
        <translation>
            <numerusform>Une question est ouverte.</numerusform>
            <numerusform>{n} questions sont ouvertes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnairesCard</name>
    <message>
        <source>Self-checks</source>
        <translation>Auto-questionnaires</translation>
    </message>
    <message>
        <source>A snapshot, not a diagnosis.</source>
        <translation>Un instantané, pas un diagnostic.</translation>
    </message>
    <message>
        <source>None answered yet.</source>
        <translation>Aucun rempli pour l’instant.</translation>
    </message>
    <message>
        <source>Consider showing this to a doctor or therapist.</source>
        <translation>Pensez à montrer ceci à un médecin ou un thérapeute.</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>What the files leave open</source>
        <translation>Ce que les fichiers laissent ouvert</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogrammes</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Unit of {name}</source>
        <translation>Unité de {name}</translation>
    </message>
    <message>
        <source>Which unit are its loads in? The file does not say.</source>
        <translation>En quelle unité sont ses charges&#xa0;? Le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>The heaviest set is then {load}, {exercise}.</source>
        <translation>La série la plus lourde est alors {load}, {exercise}.</translation>
    </message>
    <message>
        <source>How good is each mood, 1 worst to 5 best? Change what does not fit.</source>
        <translation>Que vaut chaque humeur, de 1 la pire à 5 la meilleure&#xa0;? Changez ce qui ne va pas.</translation>
    </message>
</context>
<context>
    <name>QuickLineBar</name>
    <message>
        <source>Quick line</source>
        <translation>Ligne rapide</translation>
    </message>
    <message>
        <source>Exercise, sets x reps, @ load, and RIR if you like; Enter adds it</source>
        <translation>Exercice, séries x répétitions, @ charge, et RIR si vous voulez&#xa0;; Enter l’ajoute</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the quick line</source>
        <translation>Ajouter la ligne rapide</translation>
    </message>
    <message>
        <source>One line, one lift. What it means is shown here first.</source>
        <translation>Une ligne, un exercice. Ce qu’elle veut dire s’affiche d’abord ici.</translation>
    </message>
    <message>
        <source>Reads as {what} · not saved yet</source>
        <translation>Lu comme {what} · pas encore enregistré</translation>
    </message>
    <message>
        <source>This can mean two things. Which one is it?</source>
        <translation>Ceci peut vouloir dire deux choses. Laquelle&#xa0;?</translation>
    </message>
    <message>
        <source>Read as {line}</source>
        <translation>Lu comme {line}</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Rather not say</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>{what}: rather not say</source>
        <translation>{what}&#xa0;: sans réponse</translation>
    </message>
    <message>
        <source>{what}: rather not say. Press to answer after all.</source>
        <translation>{what}&#xa0;: sans réponse. Appuyez pour répondre quand même.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Back to what you read before</source>
        <translation>Retour à ce que vous lisiez avant</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>De nouveau en avant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Print chapter…</source>
        <translation>Imprimer le chapitre…</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words find more.</source>
        <translation>Rien trouvé. Moins de mots trouvent plus.</translation>
    </message>
    <message>
        <source>1 section found</source>
        <translation>1 section trouvée</translation>
    </message>
    <message>
        <source>{n} sections found</source>
        <translation>{n} sections trouvées</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The readiness check was a year ago.</source>
        <translation>La vérification avant l’effort date d’un an.</translation>
    </message>
    <message>
        <source>After a longer time away the readiness check may come out differently.</source>
        <translation>Après une plus longue absence, la vérification avant l’effort peut donner un autre résultat.</translation>
    </message>
    <message>
        <source>You said that your health changed.</source>
        <translation>Vous avez dit que votre santé a changé.</translation>
    </message>
    <message>
        <source>Start light to moderate, build up slowly.</source>
        <translation>Commencez léger à modéré, et montez lentement.</translation>
    </message>
    <message>
        <source>Learn each movement first; the loads can wait.</source>
        <translation>Apprenez d’abord chaque mouvement&#xa0;; les charges peuvent attendre.</translation>
    </message>
    <message>
        <source>Carry on, moderate or vigorous.</source>
        <translation>Continuez, modéré ou intense.</translation>
    </message>
    <message>
        <source>You train regularly and named nothing that speaks against it.</source>
        <translation>Vous vous entraînez régulièrement et n’avez rien nommé qui s’y oppose.</translation>
    </message>
    <message>
        <source>Moderate is fine. Ask your doctor before going harder.</source>
        <translation>Modéré va bien. Demandez à votre médecin avant d’aller plus dur.</translation>
    </message>
    <message>
        <source>A talk within the last twelve months is recent enough.</source>
        <translation>Un entretien dans les douze derniers mois est assez récent.</translation>
    </message>
    <message>
        <source>Please talk to your doctor before you start.</source>
        <translation>Veuillez parler à votre médecin avant de commencer.</translation>
    </message>
    <message>
        <source>Many people are told to ask first, and most may train afterwards. Take the week&apos;s plan along; it can be printed.</source>
        <translation>On dit à beaucoup de gens de demander d’abord, et la plupart peuvent s’entraîner ensuite. Emportez le plan de la semaine&#xa0;; il peut être imprimé.</translation>
    </message>
    <message>
        <source>Please see a doctor before you train.</source>
        <translation>Veuillez voir un médecin avant de vous entraîner.</translation>
    </message>
    <message>
        <source>What you named deserves a look first. Take the week&apos;s plan along; it can be printed.</source>
        <translation>Ce que vous avez nommé mérite d’abord un examen. Emportez le plan de la semaine&#xa0;; il peut être imprimé.</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>votre numéro d’urgence</translation>
    </message>
    <message>
        <source>Signs that are there right now: stop and rest. Not gone in a few minutes: call {number}.</source>
        <translation>Des signes présents en ce moment&#xa0;: arrêtez et reposez-vous. Pas partis en quelques minutes&#xa0;: appelez {number}.</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Readiness check</source>
        <translation>Vérification avant l’effort</translation>
    </message>
    <message>
        <source>My health changed</source>
        <translation>Ma santé a changé</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>A minute of questions before you train.</source>
        <translation>Une minute de questions avant de vous entraîner.</translation>
    </message>
    <message>
        <source>Optional. Only the date and the result are kept, never an answer.</source>
        <translation>Facultatif. Seuls la date et le résultat sont gardés, jamais une réponse.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Asked again from {day}.</source>
        <translation>Demandée de nouveau à partir du {day}.</translation>
    </message>
    <message>
        <source>{why} It takes about a minute, whenever you like.</source>
        <translation>{why} Cela prend environ une minute, quand vous voulez.</translation>
    </message>
    <message>
        <source>Answered {day}. Only the date and this result are kept. {again}</source>
        <translation>Répondu le {day}. Seuls la date et ce résultat sont gardés. {again}</translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>Show the result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre de nouveau</translation>
    </message>
</context>
<context>
    <name>ReadinessLine</name>
    <message>
        <source>Answer it</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <source>Answer the readiness check</source>
        <translation>Répondre à la vérification avant l’effort</translation>
    </message>
    <message>
        <source>Not now, close the offer of the readiness check</source>
        <translation>Pas maintenant, fermer la proposition de vérification avant l’effort</translation>
    </message>
    <message>
        <source>{why} Answering it again takes about a minute.</source>
        <translation>{why} Y répondre de nouveau prend environ une minute.</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Readiness check</source>
        <translation>Vérification avant l’effort</translation>
    </message>
    <message>
        <source>About a minute. Only the date and the result are kept. You can leave at any time, and nothing is locked whatever you answer.</source>
        <translation>Environ une minute. Seuls la date et le résultat sont gardés. Vous pouvez partir à tout moment, et rien n’est bloqué quoi que vous répondiez.</translation>
    </message>
</context>
<context>
    <name>ReadinessStep</name>
    <message>
        <source>Is it all right to start?</source>
        <translation>Peut-on commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Four questions show whether a talk with a doctor should come first. Only the date and the result are kept, and nothing is locked whatever you answer. You can skip this: it stays under Safety.</source>
        <translation>Quatre questions montrent si un entretien avec un médecin devrait venir d’abord. Seuls la date et le résultat sont gardés, et rien n’est bloqué quoi que vous répondiez. Vous pouvez passer&#xa0;: cela reste sous Sécurité.</translation>
    </message>
    <message>
        <source>Your last result: {what}</source>
        <translation>Votre dernier résultat&#xa0;: {what}</translation>
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
        <translation>{lead}&#xa0;:</translation>
    </message>
    <message>
        <source>below {share} for now</source>
        <translation>sous {share} pour l’instant</translation>
    </message>
    <message>
        <source>above {share} for now</source>
        <translation>au-dessus de {share} pour l’instant</translation>
    </message>
    <message>
        <source>{reason}; {edge}</source>
        <translation>{reason}&#xa0;; {edge}</translation>
    </message>
    <message>
        <source>Same load</source>
        <translation>Même charge</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>From a similar lift</source>
        <translation>D’un exercice semblable</translation>
    </message>
    <message>
        <source>Rests today</source>
        <translation>Au repos aujourd’hui</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Plus léger</translation>
    </message>
    <message numerus="yes">
        <source>{n} rep</source>
        <comment>{n} reps</comment>
        <translation>
            <numerusform>{n} rép.</numerusform>
            <numerusform>{n} rép.</numerusform>
        </translation>
    </message>
    <message>
        <source>pick a light load, form comes first</source>
        <translation>prenez une charge légère, la forme d’abord</translation>
    </message>
    <message>
        <source>no load needed, form comes first</source>
        <translation>pas besoin de charge, la forme d’abord</translation>
    </message>
    <message>
        <source>all sets went as planned</source>
        <translation>toutes les séries ont été faites comme prévu</translation>
    </message>
    <message>
        <source>all sets reached {top}</source>
        <translation>toutes les séries ont atteint {top}</translation>
    </message>
    <message>
        <source>on the way to {top} in every set, you did {done}</source>
        <translation>en route vers {top} à chaque série, vous avez fait {done}</translation>
    </message>
    <message>
        <source>you did {done}</source>
        <translation>vous avez fait {done}</translation>
    </message>
    <message>
        <source>until every set reaches {top}</source>
        <translation>jusqu’à ce que chaque série atteigne {top}</translation>
    </message>
    <message>
        <source>there is room to grow at this load</source>
        <translation>il y a de la marge à cette charge</translation>
    </message>
    <message>
        <source>a set stopped below the range</source>
        <translation>une série s’est arrêtée sous la fourchette</translation>
    </message>
    <message>
        <source>{set} stopped at {amount}</source>
        <translation>{set} s’est arrêtée à {amount}</translation>
    </message>
    <message>
        <source>the first set</source>
        <translation>la première série</translation>
    </message>
    <message>
        <source>the second set</source>
        <translation>la deuxième série</translation>
    </message>
    <message>
        <source>the third set</source>
        <translation>la troisième série</translation>
    </message>
    <message>
        <source>the fourth set</source>
        <translation>la quatrième série</translation>
    </message>
    <message>
        <source>the fifth set</source>
        <translation>la cinquième série</translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation>la série {number}</translation>
    </message>
    <message>
        <source>the next step is heavier than your equipment goes</source>
        <translation>le pas suivant est plus lourd que votre matériel</translation>
    </message>
    <message>
        <source>this is the top of the range</source>
        <translation>c’est le haut de la fourchette</translation>
    </message>
    <message>
        <source>the next step is a big one, so once more first</source>
        <translation>le pas suivant est grand, donc encore une fois d’abord</translation>
    </message>
    <message>
        <source>you chose a lighter load</source>
        <translation>vous avez choisi une charge plus légère</translation>
    </message>
    <message>
        <source>you chose to do less</source>
        <translation>vous avez choisi d’en faire moins</translation>
    </message>
    <message>
        <source>the load comes from your log</source>
        <translation>la charge vient de votre journal</translation>
    </message>
    <message>
        <source>the load was above the planned part of your estimate</source>
        <translation>la charge était au-dessus de la part prévue de votre estimation</translation>
    </message>
    <message>
        <source>the load was below the planned part of your estimate</source>
        <translation>la charge était sous la part prévue de votre estimation</translation>
    </message>
    <message>
        <source>there was plenty in reserve</source>
        <translation>il restait beaucoup en réserve</translation>
    </message>
    <message>
        <source>you had about {n} left in reserve</source>
        <translation>il vous en restait environ {n} en réserve</translation>
    </message>
    <message>
        <source>all sets were in the range, and they leave room for more</source>
        <translation>toutes les séries étaient dans la fourchette, avec de la place pour plus</translation>
    </message>
    <message>
        <source>all sets were in the range, and they leave room for {n} at this load</source>
        <translation>toutes les séries étaient dans la fourchette, avec de la place pour {n} à cette charge</translation>
    </message>
    <message>
        <source>the lighter session went well, so back towards the load before</source>
        <translation>la séance plus légère s’est bien passée, donc retour vers la charge d’avant</translation>
    </message>
    <message>
        <source>a load that leaves more room</source>
        <translation>une charge qui laisse plus de place</translation>
    </message>
    <message>
        <source>a load that leaves more room, you did {done}</source>
        <translation>une charge qui laisse plus de place, vous avez fait {done}</translation>
    </message>
    <message>
        <source>two sessions stopped below the range, so a step back to grow from</source>
        <translation>deux séances se sont arrêtées sous la fourchette, donc un pas en arrière pour repartir de là</translation>
    </message>
    <message>
        <source>the last two weeks went harder than before, so an easier session</source>
        <translation>les deux dernières semaines étaient plus dures qu’avant, donc une séance plus facile</translation>
    </message>
    <message>
        <source>an easy week, as you asked</source>
        <translation>une semaine facile, à votre demande</translation>
    </message>
    <message>
        <source>after some time away nothing is added</source>
        <translation>après un temps sans entraînement, rien n’est ajouté</translation>
    </message>
    <message>
        <source>after some time away, a gentle way back</source>
        <translation>après un temps sans entraînement, un retour en douceur</translation>
    </message>
    <message>
        <source>after being ill, a gentle way back</source>
        <translation>après une maladie, un retour en douceur</translation>
    </message>
    <message>
        <source>you noted pain {n} of 10 last time, so nothing is added</source>
        <translation>douleur {n} sur 10 notée la dernière fois, donc rien n’est ajouté</translation>
    </message>
    <message>
        <source>you noted pain {n} of 10 last time, so about a fifth less</source>
        <translation>douleur {n} sur 10 notée la dernière fois, donc environ un cinquième de moins</translation>
    </message>
    <message>
        <source>you noted pain {n} of 10 last time; another lift may suit better now</source>
        <translation>douleur {n} sur 10 notée la dernière fois&#xa0;; un autre exercice convient peut-être mieux maintenant</translation>
    </message>
    <message>
        <source>below {share} for today, as you chose</source>
        <translation>sous {share} pour aujourd’hui, comme vous l’avez choisi</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>{lift}: about {now} in the last two sessions, {before} on {day} (estimated for one repetition).</source>
        <translation>{lift}&#xa0;: environ {now} dans les deux dernières séances, {before} le {day} (estimé pour une répétition).</translation>
    </message>
    <message>
        <source>Strength training on {n} days in a row.</source>
        <translation>Musculation {n} jours de suite.</translation>
    </message>
    <message>
        <source>Ill {n} times since {day}.</source>
        <translation>Malade {n} fois depuis le {day}.</translation>
    </message>
    <message>
        <source>Sleep: {now} of 10 on average in two weeks, {before} in the four before.</source>
        <translation>Sommeil&#xa0;: {now} sur 10 en moyenne en deux semaines, {before} dans les quatre d’avant.</translation>
    </message>
    <message>
        <source>Mood: {now} of 10 on average in two weeks, {before} in the four before, while sets went from {few} to {many} a week.</source>
        <translation>Humeur&#xa0;: {now} sur 10 en moyenne en deux semaines, {before} dans les quatre d’avant, alors que les séries passaient de {few} à {many} par semaine.</translation>
    </message>
    <message>
        <source>There is too little in the diary yet to put two weeks beside the four before.</source>
        <translation>Il y a encore trop peu dans le journal pour mettre deux semaines à côté des quatre d’avant.</translation>
    </message>
    <message>
        <source>lifts</source>
        <translation>exercices</translation>
    </message>
    <message>
        <source>lifts, {ratings}</source>
        <translation>exercices, {ratings}</translation>
    </message>
    <message>
        <source>Looked at two weeks beside the four before: {what}.</source>
        <translation>Regardé deux semaines à côté des quatre d’avant&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>sleep and mood ratings</source>
        <translation>notes de sommeil et d’humeur</translation>
    </message>
    <message>
        <source>sleep ratings</source>
        <translation>notes de sommeil</translation>
    </message>
    <message>
        <source>mood ratings</source>
        <translation>notes d’humeur</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Rest and recovery</source>
        <translation>Repos et récupération</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Y jeter un œil</translation>
    </message>
    <message>
        <source>Rest and recovery, look in</source>
        <translation>Repos et récupération, y jeter un œil</translation>
    </message>
    <message>
        <source>Behind it: six quiet questions. No score, nothing is counted.</source>
        <translation>Derrière&#xa0;: six questions discrètes. Pas de score, rien n’est compté.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Rest and recovery</source>
        <translation>Repos et récupération</translation>
    </message>
    <message>
        <source>What your diary shows</source>
        <translation>Ce que montre votre journal</translation>
    </message>
    <message>
        <source>When rest is the plan</source>
        <translation>Quand le repos est le plan</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <source>Everything LiftDesk kept is deleted</source>
        <translation>Tout ce que LiftDesk gardait est supprimé</translation>
    </message>
    <message>
        <source>Some files could not be deleted</source>
        <translation>Certains fichiers n’ont pas pu être supprimés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Encore là</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Mood in the evening</source>
        <translation>Humeur du soir</translation>
    </message>
    <message>
        <source>No evening was rated during this time.</source>
        <translation>Aucun soir n’a été noté pendant cette période.</translation>
    </message>
    <message>
        <source>Strokes: sessions.</source>
        <translation>Traits&#xa0;: séances.</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>malade</translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>aucune note</translation>
    </message>
    <message>
        <source>No strength session was logged during this time.</source>
        <translation>Aucune séance de force n’a été notée pendant cette période.</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>à ce jour</translation>
    </message>
    <message>
        <source>Dashed: part of a week.</source>
        <translation>En pointillé&#xa0;: partie d’une semaine.</translation>
    </message>
    <message>
        <source>Dashed: part of a month.</source>
        <translation>En pointillé&#xa0;: partie d’un mois.</translation>
    </message>
    <message>
        <source>Dashed: part of a year.</source>
        <translation>En pointillé&#xa0;: partie d’une année.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>What I would like to talk about</source>
        <translation>Ce dont je voudrais parler</translation>
    </message>
    <message>
        <source>What the diary shows, and does not</source>
        <translation>Ce que le journal montre, et ne montre pas</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>None was filled in during this time.</source>
        <translation>Aucun n’a été rempli pendant cette période.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>({low}–{high})</source>
        <translation>({low}–{high})</translation>
    </message>
    <message>
        <source>Lower is better: {items}.</source>
        <translation>Plus bas est mieux&#xa0;: {items}.</translation>
    </message>
    <message>
        <source> (0–{n})</source>
        <translation> (0–{n})</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>pas rempli</translation>
    </message>
    <message>
        <source>not filled in ({n} dates)</source>
        <translation>pas rempli ({n} dates)</translation>
    </message>
    <message numerus="yes">
        <source>{n} more questionnaire is in the app.</source>
        <comment>{n} more questionnaires are in the app.</comment>
        <translation>
            <numerusform>{n} autre questionnaire est dans l’application.</numerusform>
            <numerusform>{n} autres questionnaires sont dans l’application.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more date in the app.</source>
        <comment>{n} more dates in the app.</comment>
        <translation>
            <numerusform>{n} autre date dans l’application.</numerusform>
            <numerusform>{n} autres dates dans l’application.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>No lifts were logged during this time.</source>
        <translation>Aucun exercice n’a été noté pendant cette période.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernier</translation>
    </message>
    <message numerus="yes">
        <source>{n} more lift is in the app.</source>
        <comment>{n} more lifts are in the app.</comment>
        <translation>
            <numerusform>{n} autre exercice est dans l’application.</numerusform>
            <numerusform>{n} autres exercices sont dans l’application.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single answers</source>
        <translation>Réponses une à une</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>Aucune dans cette période.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier one is in the app.</source>
        <comment>{n} earlier ones are in the app.</comment>
        <translation>
            <numerusform>{n} plus ancienne est dans l’application.</numerusform>
            <numerusform>{n} plus anciennes sont dans l’application.</numerusform>
        </translation>
    </message>
    <message>
        <source>Items in their order.</source>
        <translation>Éléments dans leur ordre.</translation>
    </message>
    <message>
        <source>Items in their order, each from {low} to {high}.</source>
        <translation>Éléments dans leur ordre, chacun de {low} à {high}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>None written.</source>
        <translation>Aucune écrite.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more note is in the app.</source>
        <comment>{n} more notes are in the app.</comment>
        <translation>
            <numerusform>{n} autre note est dans l’application.</numerusform>
            <numerusform>{n} autres notes sont dans l’application.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training summary</source>
        <translation>Résumé d’entraînement</translation>
    </message>
    <message>
        <source>Training and mood summary</source>
        <translation>Résumé d’entraînement et d’humeur</translation>
    </message>
    <message>
        <source>{span}, {n} days</source>
        <translation>{span}, {n} jours</translation>
    </message>
    <message>
        <source>{span}, {n} days; the diary begins here</source>
        <translation>{span}, {n} jours&#xa0;; le journal commence ici</translation>
    </message>
    <message numerus="yes">
        <source>strength session,
about {n} a week</source>
        <comment>strength sessions,
about {n} a week</comment>
        <translation>
            <numerusform>séance de force,
environ {n} par semaine</numerusform>
            <numerusform>séances de force,
environ {n} par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>easy cardio,
about {n} min a week</source>
        <translation>cardio facile,
environ {n} min par semaine</translation>
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
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>evenings with a
mood rating</source>
        <translation>soirs avec une
note d’humeur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>days noted
as unwell</source>
        <translation>jours notés
malade</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>noted as unwell,
last {days}</source>
        <translation>notés malade,
dernier {days}</translation>
    </message>
    <message>
        <source>noted
as unwell</source>
        <translation>noté
malade</translation>
    </message>
    <message>
        <source>noted as unwell,
sessions then: {n}</source>
        <translation>notés malade,
séances alors&#xa0;: {n}</translation>
    </message>
    <message>
        <source>noted as unwell,
no sessions</source>
        <translation>notés malade,
aucune séance</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{name} {before} to {now}</source>
        <translation>{name} {before} à {now}</translation>
    </message>
    <message>
        <source>{changes}: {words}.</source>
        <translation>{changes}&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Self-report, a snapshot and not a diagnosis.</source>
        <translation>Auto-évaluation, un instantané et pas un diagnostic.</translation>
    </message>
    <message>
        <source>Single answers are left out.</source>
        <translation>Les réponses une à une sont laissées de côté.</translation>
    </message>
    <message>
        <source>Usual effort: about {low} repetitions left in each set.</source>
        <translation>Effort habituel&#xa0;: environ {low} répétitions en réserve à chaque série.</translation>
    </message>
    <message>
        <source>Usual effort: about 1 repetition left in each set.</source>
        <translation>Effort habituel&#xa0;: environ 1 répétition en réserve à chaque série.</translation>
    </message>
    <message>
        <source>Usual effort: {low} to {high} repetitions left in each set.</source>
        <translation>Effort habituel&#xa0;: {low} à {high} répétitions en réserve à chaque série.</translation>
    </message>
    <message>
        <source>No pain noted.</source>
        <translation>Aucune douleur notée.</translation>
    </message>
    <message>
        <source>and elsewhere</source>
        <translation>et ailleurs</translation>
    </message>
    <message>
        <source>Pain noted {n} times: {parts}.</source>
        <translation>Douleur notée {n} fois&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Pain noted once: {part}, {level} of 10, on {day}.</source>
        <translation>Douleur notée une fois&#xa0;: {part}, {level} sur 10, le {day}.</translation>
    </message>
    <message>
        <source>Pain noted once: {part}, {level} of 10, on {day}, load reduced afterwards.</source>
        <translation>Douleur notée une fois&#xa0;: {part}, {level} sur 10, le {day}, charge réduite ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>{part} once ({level} of 10, on {day})</source>
        <comment>{part} {n} times (up to {level} of 10, last on {day})</comment>
        <translation>
            <numerusform>{part} une fois ({level} sur 10, le {day})</numerusform>
            <numerusform>{part} {n} fois (jusqu’à {level} sur 10, la dernière le {day})</numerusform>
        </translation>
    </message>
    <message>
        <source>Own 0 to 10 rating. Line: 7-day average, not drawn across gaps; single evenings are left out over so long a time.</source>
        <translation>Propre note de 0 à 10. Ligne&#xa0;: moyenne sur 7 jours, interrompue aux jours vides&#xa0;; les soirs un à un sont laissés de côté sur une si longue durée.</translation>
    </message>
    <message>
        <source>Own 0 to 10 rating. Dots: evenings; line: 7-day average, not drawn across gaps.</source>
        <translation>Propre note de 0 à 10. Points&#xa0;: soirs&#xa0;; ligne&#xa0;: moyenne sur 7 jours, interrompue aux jours vides.</translation>
    </message>
    <message>
        <source>Shaded: usual range, {low} to {high}.</source>
        <translation>Grisé&#xa0;: fourchette habituelle, {low} à {high}.</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Séances par semaine</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>Séances par mois</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>Séances par an</translation>
    </message>
    <message>
        <source>The last look at the diary ended before these days.</source>
        <translation>Le dernier regard sur le journal a fini avant ces jours.</translation>
    </message>
    <message>
        <source>This rests on the first {n} days of the diary, from {day}.</source>
        <translation>Ceci repose sur les {n} premiers jours du journal, à partir du {day}.</translation>
    </message>
    <message>
        <source>Feeling before and after a session: {n} of {needed} sessions rated at both.</source>
        <translation>Ressenti avant et après une séance&#xa0;: {n} séances sur {needed} notées aux deux moments.</translation>
    </message>
    <message>
        <source>Feeling before to after a session (−5 to +5): middle change {median}, middle half {low} to {high}, {n} sessions.</source>
        <translation>Ressenti d’avant à après une séance (−5 à +5)&#xa0;: changement du milieu {median}, moitié du milieu {low} à {high}, {n} séances.</translation>
    </message>
    <message>
        <source>Sessions often began below the usual feeling, which drifts back by itself.</source>
        <translation>Les séances commençaient souvent sous le ressenti habituel, qui remonte de lui-même.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Noted in LiftDesk: a medicine that slows the heart.</source>
        <translation>Noté dans LiftDesk&#xa0;: un médicament qui ralentit le cœur.</translation>
    </message>
    <message>
        <source>Nothing about medicines is noted in LiftDesk.</source>
        <translation>Rien n’est noté dans LiftDesk sur les médicaments.</translation>
    </message>
    <message>
        <source>a training and mood diary</source>
        <translation>un journal d’entraînement et d’humeur</translation>
    </message>
    <message>
        <source>a training diary</source>
        <translation>un journal d’entraînement</translation>
    </message>
    <message>
        <source>Printed from LiftDesk, {what}, on {day}. It is not a medical device, does not diagnose or treat any condition, and does not replace care.</source>
        <translation>Imprimé depuis LiftDesk, {what}, le {day}. Ce n’est pas un dispositif médical, il ne diagnostique ni ne traite aucun problème de santé et ne remplace pas des soins.</translation>
    </message>
    <message>
        <source>{names}: {words}</source>
        <translation>{names}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>top: {sets}</source>
        <translation>le plus lourd&#xa0;: {sets}</translation>
    </message>
    <message>
        <source>per hand</source>
        <translation>par main</translation>
    </message>
    <message>
        <source>{n} sets of {first} to {last}</source>
        <translation>{n} séries de {first} à {last}</translation>
    </message>
    <message>
        <source>{sets} at {load}</source>
        <translation>{sets} à {load}</translation>
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
        <translation>Séances de force et exercices</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio facile</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Days noted as unwell</source>
        <translation>Jours notés malade</translation>
    </message>
    <message>
        <source>Questionnaire totals</source>
        <translation>Totaux des questionnaires</translation>
    </message>
    <message>
        <source>Mood in the evening</source>
        <translation>Humeur du soir</translation>
    </message>
    <message>
        <source>Feeling before and after sessions</source>
        <translation>Ressenti avant et après les séances</translation>
    </message>
    <message>
        <source>What the diary shows</source>
        <translation>Ce que montre le journal</translation>
    </message>
    <message>
        <source>Single answers to questions</source>
        <translation>Réponses une à une aux questions</translation>
    </message>
    <message>
        <source>Notes in your own words</source>
        <translation>Notes avec vos mots</translation>
    </message>
    <message>
        <source>A medicine that slows the heart</source>
        <translation>Un médicament qui ralentit le cœur</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Mood is hidden, so these are left out unless you tick them.</source>
        <translation>L’humeur est masquée&#xa0;: ceci est laissé de côté, sauf si vous le cochez.</translation>
    </message>
    <message>
        <source>Left out unless you tick them</source>
        <translation>Laissé de côté sauf si vous le cochez</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>One-page summary</source>
        <translation>Résumé d’une page</translation>
    </message>
    <message>
        <source>One page to show to a doctor or therapist. You choose what goes in; nothing is sent.</source>
        <translation>Une page à montrer à un médecin ou un thérapeute. Vous choisissez ce qui y va&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui y va</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Nothing is written down on these days; there is room to write by hand.</source>
        <translation>Rien n’est noté ces jours-là&#xa0;; il y a de la place pour écrire à la main.</translation>
    </message>
    <message>
        <source>LiftDesk summary {day}.pdf</source>
        <translation>LiftDesk résumé {day}.pdf</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Rest timer</source>
        <translation>Minuteur de repos</translation>
    </message>
    <message>
        <source>+ {n} s</source>
        <translation>+ {n} s</translation>
    </message>
    <message>
        <source>{n} seconds more</source>
        <translation>{n} secondes de plus</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>C’est quand vous voulez</translation>
    </message>
    <message>
        <source>End rest</source>
        <translation>Finir le repos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Start a rest</source>
        <translation>Lancer un repos</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{lift} removed.</source>
        <translation>{lift}&#xa0;: retiré.</translation>
    </message>
    <message>
        <source>Session {code} removed.</source>
        <translation>Séance {code} retirée.</translation>
    </message>
    <message>
        <source>{routine} deleted.</source>
        <translation>{routine}&#xa0;: supprimé.</translation>
    </message>
</context>
<context>
    <name>Routines</name>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, copie</translation>
    </message>
    <message>
        <source>rests next time</source>
        <translation>au repos la prochaine fois</translation>
    </message>
    <message>
        <source>{target} next time</source>
        <translation>{target} la prochaine fois</translation>
    </message>
    <message>
        <source>Two days</source>
        <translation>Deux jours</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Trois jours</translation>
    </message>
    <message>
        <source>Dumbbells only</source>
        <translation>Haltères seulement</translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Sans matériel</translation>
    </message>
    <message>
        <source>Twenty minutes</source>
        <translation>Vingt minutes</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>rien de nécessaire</translation>
    </message>
    <message>
        <source>{days} days a week, about {minutes} min, {what}</source>
        <translation>{days} jours par semaine, environ {minutes} min, {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} session, {days} days a week</source>
        <comment>{n} sessions in turn, {days} days a week</comment>
        <translation>
            <numerusform>{n} séance, {days} jours par semaine</numerusform>
            <numerusform>{n} séances, {days} jours par semaine</numerusform>
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
        <translation>repos {time}</translation>
    </message>
    <message>
        <source>Nobody does {reps} at {percent}; the plan asks for less.</source>
        <translation>Personne ne fait {reps} à {percent}&#xa0;; le plan demande moins.</translation>
    </message>
    <message>
        <source>{reps} reps at {percent} cannot be done with one left over. Up to {percent_possible} they can.</source>
        <translation>{reps} répétitions à {percent} ne peuvent pas se faire avec une en réserve. Jusqu’à {percent_possible}, elles le peuvent.</translation>
    </message>
    <message>
        <source>At {percent} about {reps_possible} reps can be done; {reps} can be done up to {percent_possible}. The plan stays within that.</source>
        <translation>À {percent}, environ {reps_possible} répétitions sont possibles&#xa0;; {reps} sont possibles jusqu’à {percent_possible}. Le plan reste dans ces limites.</translation>
    </message>
    <message>
        <source>Below {least} the table says nothing, so the plan goes by your repetitions alone.</source>
        <translation>Sous {least}, la table ne dit rien, le plan suit donc vos seules répétitions.</translation>
    </message>
    <message>
        <source>It needs {equipment}, which {place} lacks.</source>
        <translation>Il faut {equipment}, que {place} n’a pas.</translation>
    </message>
    <message>
        <source>A lift stands here twice.</source>
        <translation>Un exercice est ici deux fois.</translation>
    </message>
    <message>
        <source>No lifts yet. Until there is one, this session is left out of the turn.</source>
        <translation>Pas encore d’exercices. Tant qu’il n’y en a pas, cette séance est laissée hors du tour.</translation>
    </message>
    <message>
        <source>A short day keeps {n} of these lifts. Two or three do well.</source>
        <translation>Une journée courte garde {n} de ces exercices. Deux ou trois vont bien.</translation>
    </message>
    <message>
        <source>A hard lift stands after an easier one. Hard ones go best while fresh.</source>
        <translation>Un exercice dur est après un plus facile. Les durs vont mieux quand on est frais.</translation>
    </message>
    <message>
        <source>No session has {movement} yet.</source>
        <translation>Pas encore de séance avec {movement}.</translation>
    </message>
    <message>
        <source>Two of these days are neighbours. In the first half year the plan keeps a day between full sessions and moves one.</source>
        <translation>Deux de ces jours se suivent. Les six premiers mois, le plan garde un jour entre les séances complètes et en déplace une.</translation>
    </message>
    <message>
        <source>{n} days a week. Two or three are enough to get stronger.</source>
        <translation>{n} jours par semaine. Deux ou trois suffisent pour gagner en force.</translation>
    </message>
    <message>
        <source>No training day chosen: every day is rest.</source>
        <translation>Aucun jour d’entraînement choisi&#xa0;: chaque jour est de repos.</translation>
    </message>
    <message>
        <source>a squat or a lunge</source>
        <translation>un squat ou une fente</translation>
    </message>
    <message>
        <source>a hip hinge</source>
        <translation>une flexion de hanche</translation>
    </message>
    <message>
        <source>a push</source>
        <translation>une poussée</translation>
    </message>
    <message>
        <source>a pull</source>
        <translation>un tirage</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Your routines</source>
        <translation>Vos programmes</translation>
    </message>
    <message>
        <source>Make from</source>
        <translation>Créer depuis</translation>
    </message>
    <message>
        <source>Routines and days</source>
        <translation>Programmes et jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Back to {tab}</source>
        <translation>Retour à {tab}</translation>
    </message>
    <message>
        <source>What each session holds, and on which days. Loads follow from what you log.</source>
        <translation>Ce que contient chaque séance, et quels jours. Les charges suivent ce que vous notez.</translation>
    </message>
    <message>
        <source>{name}: {facts}</source>
        <translation>{name}&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>{about}. The sample, until you change it</source>
        <translation>{about}. L’exemple, jusqu’à ce que vous le changiez</translation>
    </message>
    <message>
        <source>{routine} is in use now.</source>
        <translation>Programme utilisé maintenant&#xa0;: {routine}.</translation>
    </message>
    <message>
        <source>{routine} made, and in use.</source>
        <translation>{routine}&#xa0;: créé, et utilisé.</translation>
    </message>
    <message>
        <source>Copied. Give the copy a name of its own.</source>
        <translation>Copié. Donnez à la copie un nom à elle.</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>Signs to stop</source>
        <translation>Signes pour arrêter</translation>
    </message>
    <message>
        <source>Chest pain, faint, or breath that won’t settle?</source>
        <translation>Douleur dans la poitrine, malaise, ou un souffle qui ne se calme pas&#xa0;?</translation>
    </message>
    <message>
        <source>Stop and rest.</source>
        <translation>Arrêtez et reposez-vous.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>What studies found</source>
        <translation>Ce que disent les études</translation>
    </message>
    <message>
        <source>With numbers, ranges, and how sure they are.</source>
        <translation>Avec des chiffres, des fourchettes, et leur degré de certitude.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>General information. Your doctor’s advice comes first.</source>
        <translation>Informations générales. L’avis de votre médecin passe d’abord.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>pas choisi</translation>
    </message>
    <message>
        <source>{value} of {high}</source>
        <translation>{value} sur {high}</translation>
    </message>
    <message>
        <source>minus {value}</source>
        <translation>moins {value}</translation>
    </message>
    <message>
        <source>plus {value}</source>
        <translation>plus {value}</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>zéro</translation>
    </message>
</context>
<context>
    <name>ScanForm</name>
    <message>
        <source>What was read, session {code}</source>
        <translation>Ce qui a été lu, séance {code}</translation>
    </message>
    <message>
        <source>Session {code}, planned for {day}</source>
        <translation>Séance {code}, prévue le {day}</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Ressenti avant</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Ressenti après</translation>
    </message>
    <message>
        <source>planned {target} at {load}</source>
        <translation>prévu {target} à {load}</translation>
    </message>
    <message>
        <source>planned {target}</source>
        <translation>prévu {target}</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Rép.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Mètres</translation>
    </message>
    <message>
        <source>Load, {unit}</source>
        <translation>Charge, {unit}</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>très mauvais</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>très bon</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>{what}, that is right</source>
        <translation>{what}, c’est juste</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>The day it was done, like {day}.</source>
        <translation>Le jour où elle a été faite, comme {day}.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la séance</translation>
    </message>
    <message>
        <source>{sets} done.</source>
        <translation>Fait&#xa0;: {sets}.</translation>
    </message>
    <message>
        <source>{n} left to look at</source>
        <translation>{n} encore à regarder</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>From a scan or photo</source>
        <translation>D’une numérisation ou photo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>You see what was read before anything is saved. The picture is not kept.</source>
        <translation>Vous voyez ce qui a été lu avant que rien ne soit enregistré. L’image n’est pas gardée.</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Autre image…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Drop a scan or a photo here</source>
        <translation>Déposez ici une numérisation ou une photo</translation>
    </message>
    <message>
        <source>Print the sheet of a session: Print week, then Session.</source>
        <translation>Imprimez la feuille d’une séance&#xa0;: Imprimer la semaine, puis Séance.</translation>
    </message>
    <message>
        <source>Fill its circles while you train.</source>
        <translation>Remplissez ses cercles pendant l’entraînement.</translation>
    </message>
    <message>
        <source>Scan it, or take a photo with all four corner squares in it.</source>
        <translation>Numérisez-la, ou prenez une photo avec les quatre carrés des coins.</translation>
    </message>
    <message>
        <source>PNG or JPEG, 150 dpi or more</source>
        <translation>PNG ou JPEG, 150 dpi ou plus</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Set {n}</source>
        <translation>Série {n}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>that is right</source>
        <translation>c’est juste</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>répétitions</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>load in {unit}</source>
        <translation>charge en {unit}</translation>
    </message>
    <message>
        <source>repetitions in reserve</source>
        <translation>répétitions en réserve</translation>
    </message>
    <message>
        <source>{lift}, set {n} of {all}, {what}</source>
        <translation>{lift}, série {n} sur {all}, {what}</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>A mark is too faint, or is a trace of one.</source>
        <translation>Une marque est trop pâle, ou n’est qu’une trace.</translation>
    </message>
    <message>
        <source>More than one circle of this row is filled.</source>
        <translation>Plus d’un cercle de cette ligne est rempli.</translation>
    </message>
    <message>
        <source>A circle cannot be seen in the picture.</source>
        <translation>Un cercle ne se voit pas dans l’image.</translation>
    </message>
    <message>
        <source>Something is written by hand here. Please type it.</source>
        <translation>Quelque chose est écrit ici à la main. Veuillez le saisir.</translation>
    </message>
    <message>
        <source>“All as planned” may be filled or not.</source>
        <translation>«&#xa0;Tout comme prévu&#xa0;» est peut-être rempli ou non.</translation>
    </message>
    <message>
        <source>? </source>
        <translation>? </translation>
    </message>
    <message>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>Session {code}, {day}</source>
        <translation>Séance {code}, {day}</translation>
    </message>
    <message>
        <source>Feeling, {moment}: {value}</source>
        <translation>Ressenti, {moment}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>pas marqué</translation>
    </message>
    <message>
        <source>{lift}, set {n}: {why}</source>
        <translation>{lift}, série {n}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Ressenti avant</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Ressenti après</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>on a {weekday}</source>
        <translation>un {weekday}</translation>
    </message>
    <message>
        <source>mood {n}</source>
        <translation>humeur {n}</translation>
    </message>
    <message>
        <source>energy {n}</source>
        <translation>énergie {n}</translation>
    </message>
    <message>
        <source>stress {n}</source>
        <translation>stress {n}</translation>
    </message>
    <message>
        <source>sleep {n}</source>
        <translation>sommeil {n}</translation>
    </message>
    <message>
        <source>confidence {n}</source>
        <translation>confiance {n}</translation>
    </message>
    <message>
        <source>without {what}</source>
        <translation>sans {what}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>from {app}</source>
        <translation>de {app}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
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
        <translation>{n} rép.</translation>
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
        <translation>douleur {n}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>above {n}</source>
        <translation>plus de {n}</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <translation>au moins {n}</translation>
    </message>
    <message>
        <source>under {n}</source>
        <translation>moins de {n}</translation>
    </message>
    <message>
        <source>up to {n}</source>
        <translation>jusqu’à {n}</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>force</translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation>cardio facile</translation>
    </message>
    <message>
        <source>rest days</source>
        <translation>jours de repos</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>points du jour</translation>
    </message>
    <message>
        <source>self-checks</source>
        <translation>auto-questionnaires</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>réussites</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>with pain</source>
        <translation>avec douleur</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>avec une étiquette</translation>
    </message>
    <message>
        <source>with feelings</source>
        <translation>avec ressentis</translation>
    </message>
    <message>
        <source>with easy cardio</source>
        <translation>avec du cardio facile</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>without pain</source>
        <translation>sans douleur</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>without feelings</source>
        <translation>sans ressentis</translation>
    </message>
    <message>
        <source>without easy cardio</source>
        <translation>sans cardio facile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Note on a set</source>
        <translation>Note sur une série</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio facile</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Auto-questionnaire</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry found</source>
        <comment>{n} entries found</comment>
        <translation>
            <numerusform>{n} entrée trouvée</numerusform>
            <numerusform>{n} entrées trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>squat 2025 &gt;60kg</source>
        <translation>squat 2025 &gt;60kg</translation>
    </message>
    <message>
        <source>&quot;sore knee&quot; -left</source>
        <translation>&quot;genou sensible&quot; -gauche</translation>
    </message>
    <message>
        <source>kind:cardio &gt;45min last month</source>
        <translation>kind:cardio &gt;45min last month</translation>
    </message>
    <message>
        <source>#tired mood&lt;4</source>
        <translation>#fatigue mood&lt;4</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Exercise, note, tag, &gt; 60 kg</source>
        <translation>Exercice, note, étiquette, &gt; 60 kg</translation>
    </message>
    <message>
        <source>Search exercises, names, notes, tags and days</source>
        <translation>Chercher exercices, noms, notes, étiquettes et jours</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} trouvée</numerusform>
            <numerusform>{n} trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Possible here</source>
        <translation>Possible ici</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation>Recherche et filtres</translation>
    </message>
    <message>
        <source>Name or muscle</source>
        <translation>Nom ou muscle</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Chercher des exercices</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
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
        <translation>Avant et maintenant, cette saison</translation>
    </message>
</context>
<context>
    <name>SecondCard</name>
    <message>
        <source>A second folder</source>
        <translation>Un second dossier</translation>
    </message>
    <message>
        <source>A USB stick or another disk keeps your diary when this one breaks. Each backup is copied there when the folder is there; when it is away, nothing waits for it.</source>
        <translation>Une clé USB ou un autre disque garde votre journal si celui-ci tombe en panne. Chaque sauvegarde y est copiée quand le dossier est là&#xa0;; quand il n’y est pas, rien ne l’attend.</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the diary. Another disk is safer.</source>
        <translation>Ce dossier est sur le même disque que le journal. Un autre disque est plus sûr.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message>
        <source>Check the newest copy</source>
        <translation>Vérifier la plus récente</translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation>Ne plus y copier</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Not there at the moment. Copies are made when it is back.</source>
        <translation>Pas là pour le moment. Des copies se font quand il est de retour.</translation>
    </message>
    <message>
        <source>Last copied {when}.</source>
        <translation>Dernière copie le {when}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backup is not copied yet.</source>
        <comment>{n} backups are not copied yet.</comment>
        <translation>
            <numerusform>{n} sauvegarde n’est pas encore copiée.</numerusform>
            <numerusform>{n} sauvegardes ne sont pas encore copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There. The next backup is copied into it.</source>
        <translation>Là. La prochaine sauvegarde y est copiée.</translation>
    </message>
    <message numerus="yes">
        <source>Up to date, {n} copy</source>
        <comment>Up to date, {n} copies</comment>
        <translation>
            <numerusform>À jour, {n} copie</numerusform>
            <numerusform>À jour, {n} copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message>
        <source>Choose one</source>
        <translation>Choisir une entrée</translation>
    </message>
    <message>
        <source>Go back to one entry</source>
        <translation>Revenir à une entrée</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>À quel jour</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Whose sets</source>
        <translation>Séries de quel exercice</translation>
    </message>
    <message>
        <source>To which lift</source>
        <translation>À quel exercice</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Les déplacer</translation>
    </message>
    <message>
        <source>Rename them</source>
        <translation>Les renommer</translation>
    </message>
    <message>
        <source>Relabel them</source>
        <translation>Les réattribuer</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} choisies</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Move to a day</source>
        <translation>Déplacer à un jour</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Fusionner en une</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Réattribuer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Give the sets of one exercise to another</source>
        <translation>Donner les séries d’un exercice à un autre</translation>
    </message>
</context>
<context>
    <name>SelfCheckForm</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Answers stay as they were given. To correct them, fill it in again.</source>
        <translation>Les réponses restent telles que données. Pour les corriger, remplissez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>SelfCheckView</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>SelfChecksCard</name>
    <message>
        <source>Self-checks</source>
        <translation>Auto-questionnaires</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose self-checks and see earlier ones</source>
        <translation>Choisir des auto-questionnaires et voir les précédents</translation>
    </message>
    <message>
        <source>Optional. A snapshot, not a diagnosis. Nobody else sees your answers.</source>
        <translation>Facultatif. Un instantané, pas un diagnostic. Personne d’autre ne voit vos réponses.</translation>
    </message>
    <message>
        <source>Show mood</source>
        <translation>Afficher l’humeur</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Hidden, as mood is.</source>
        <translation>Masqués, comme l’humeur.</translation>
    </message>
    <message>
        <source>{name}, {about}</source>
        <translation>{name}, {about}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>Commencer {name}</translation>
    </message>
</context>
<context>
    <name>SelfChecksPage</name>
    <message>
        <source>Self-checks</source>
        <translation>Auto-questionnaires</translation>
    </message>
    <message>
        <source>Optional. A snapshot, not a diagnosis. Each is off until you switch it on, and nobody else sees your answers.</source>
        <translation>Facultatif. Un instantané, pas un diagnostic. Chacun est désactivé tant que vous ne l’activez pas, et personne d’autre ne voit vos réponses.</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Les précédents</translation>
    </message>
    <message>
        <source>{name}, {about}</source>
        <translation>{name}, {about}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>Commencer {name}</translation>
    </message>
    <message>
        <source>Hidden, as mood is.</source>
        <translation>Masqués, comme l’humeur.</translation>
    </message>
    <message>
        <source>What you answer appears here.</source>
        <translation>Ce que vous répondez apparaît ici.</translation>
    </message>
    <message>
        <source>Delete {name} of {day}</source>
        <translation>Supprimer {name} du {day}</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Session ended. What you did is what counts.</source>
        <translation>Séance finie. Ce que vous avez fait est ce qui compte.</translation>
    </message>
    <message>
        <source>Why these loads and repetitions?</source>
        <translation>Pourquoi ces charges et répétitions&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it gentle today, below {share}</source>
        <translation>En douceur aujourd’hui, sous {share}</translation>
    </message>
    <message>
        <source>Easy week</source>
        <translation>Semaine facile</translation>
    </message>
    <message>
        <source>I was ill</source>
        <translation>J’étais malade</translation>
    </message>
    <message>
        <source>Add a lift…</source>
        <translation>Ajouter un exercice…</translation>
    </message>
    <message>
        <source>Note on this session…</source>
        <translation>Note sur cette séance…</translation>
    </message>
    <message>
        <source>Start an empty session</source>
        <translation>Lancer une séance vide</translation>
    </message>
    <message>
        <source>Print week…</source>
        <translation>Imprimer la semaine…</translation>
    </message>
    <message>
        <source>Ask how the first set felt</source>
        <translation>Demander le ressenti de la première série</translation>
    </message>
    <message>
        <source>Sound when a rest is over</source>
        <translation>Son à la fin d’un repos</translation>
    </message>
    <message>
        <source>Add which lift?</source>
        <translation>Ajouter quel exercice&#xa0;?</translation>
    </message>
    <message>
        <source>{lift} added for today.</source>
        <translation>{lift}&#xa0;: ajouté pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Note on this session</source>
        <translation>Note sur cette séance</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Session {code}</source>
        <translation>Séance {code}</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>environ {n} min</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Retirer la séance</translation>
    </message>
    <message>
        <source>Remove session {code}</source>
        <translation>Retirer la séance {code}</translation>
    </message>
    <message>
        <source>Add a lift to session {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put hard lifts first</source>
        <translation>Exercices durs d’abord</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Session {code}, what it is about</source>
        <translation>Séance {code}, de quoi il s’agit</translation>
    </message>
    <message>
        <source>Nothing is planned here. Add a lift, or type a quick line below.</source>
        <translation>Rien n’est prévu ici. Ajoutez un exercice, ou tapez une ligne rapide ci-dessous.</translation>
    </message>
    <message>
        <source>Add a lift</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>La finir</translation>
    </message>
    <message>
        <source>A short day counts fully: two sets of two or three lifts.</source>
        <translation>Une journée courte compte en entier&#xa0;: deux séries de deux ou trois exercices.</translation>
    </message>
    <message>
        <source>Make it a short day</source>
        <translation>En faire une journée courte</translation>
    </message>
    <message>
        <source>Keep the full day</source>
        <translation>Garder la journée entière</translation>
    </message>
    <message>
        <source>Ten minutes have passed since your last set. How do you feel now?</source>
        <translation>Dix minutes sont passées depuis votre dernière série. Comment vous sentez-vous maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Close this question</source>
        <translation>Fermer cette question</translation>
    </message>
    <message>
        <source>How do you feel, before you start?</source>
        <translation>Comment vous sentez-vous, avant de commencer&#xa0;?</translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation>Comment vous sentez-vous maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Also today: {sets}</source>
        <translation>Aussi aujourd’hui&#xa0;: {sets}</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Add easy cardio</source>
        <translation>Ajouter du cardio facile</translation>
    </message>
    <message>
        <source>Feelings are hidden.</source>
        <translation>Les ressentis sont masqués.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Ressenti avant</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Ressenti après</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>Short day</source>
        <translation>Journée courte</translation>
    </message>
    <message>
        <source>Two sets of two or three lifts, or all (Alt+S)</source>
        <translation>Deux séries de deux ou trois exercices, ou toutes (Alt+S)</translation>
    </message>
    <message>
        <source>Other session</source>
        <translation>Autre séance</translation>
    </message>
    <message>
        <source>Do the other session instead</source>
        <translation>Faire l’autre séance à la place</translation>
    </message>
    <message>
        <source>Print week</source>
        <translation>Imprimer la semaine</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Finir la séance</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More for this session</source>
        <translation>Plus pour cette séance</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Séance {code}</translation>
    </message>
    <message>
        <source>Full day</source>
        <translation>Journée entière</translation>
    </message>
    <message>
        <source>Feeling before: {feeling}</source>
        <translation>Ressenti avant&#xa0;: {feeling}</translation>
    </message>
    <message>
        <source>Next: {day}, or today if you like</source>
        <translation>Prochaine&#xa0;: {day}, ou aujourd’hui si vous voulez</translation>
    </message>
    <message>
        <source>short day</source>
        <translation>journée courte</translation>
    </message>
    <message>
        <source>gentle, below {share}</source>
        <translation>en douceur, sous {share}</translation>
    </message>
    <message>
        <source>easy week</source>
        <translation>semaine facile</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>environ {minutes}</translation>
    </message>
    <message>
        <source>{done} of {all} sets done</source>
        <translation>{done} séries faites sur {all}</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Série {n}</translation>
    </message>
    <message>
        <source>Likely 1RM</source>
        <translation>1RM probable</translation>
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
        <translation>Série modifiée.</translation>
    </message>
    <message>
        <source>Set deleted.</source>
        <translation>Série supprimée.</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>très mauvais</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>très bon</translation>
    </message>
    <message>
        <source>How did that set feel?</source>
        <translation>Quel ressenti pour cette série&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SetCell</name>
    <message>
        <source>{lift}, set {n} of {all}, {done}</source>
        <translation>{lift}, série {n} sur {all}, {done}</translation>
    </message>
    <message>
        <source>E edits it, Delete deletes it</source>
        <translation>E la modifie, Delete la supprime</translation>
    </message>
</context>
<context>
    <name>SetFields</name>
    <message>
        <source>Where the sides differ, write both: 10/9 is left and right</source>
        <translation>Si les côtés diffèrent, écrivez les deux&#xa0;: 10/9, c’est gauche et droite</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>répétitions</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>load in {unit}</source>
        <translation>charge en {unit}</translation>
    </message>
    <message>
        <source>repetitions in reserve</source>
        <translation>répétitions en réserve</translation>
    </message>
    <message>
        <source>{exercise}, set {n} of {all}, {what}</source>
        <translation>{exercise}, série {n} sur {all}, {what}</translation>
    </message>
    <message>
        <source>{name}, target {asked}</source>
        <translation>{name}, cible {asked}</translation>
    </message>
</context>
<context>
    <name>SetGrid</name>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target, per hand</source>
        <translation>Cible, par main</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Rép.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Mètres</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>Repetitions in reserve: how many more you had in you</source>
        <translation>Répétitions en réserve&#xa0;: combien vous auriez encore pu en faire</translation>
    </message>
    <message>
        <source>Warm-up: {reps} at {load}</source>
        <translation>Échauffement&#xa0;: {reps} à {load}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Log {what}</source>
        <translation>Noter {what}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this warm-up</source>
        <translation>Supprimer cet échauffement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Delete set {n}</source>
        <translation>Supprimer la série {n}</translation>
    </message>
</context>
<context>
    <name>SetRow</name>
    <message>
        <source>{lift}, set {n}</source>
        <translation>{lift}, série {n}</translation>
    </message>
    <message>
        <source>{set}, kind and note</source>
        <translation>{set}, type et note</translation>
    </message>
    <message>
        <source>Delete {set}</source>
        <translation>Supprimer {set}</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Série {n}</translation>
    </message>
    <message>
        <source>{set}, kind</source>
        <translation>{set}, type</translation>
    </message>
    <message>
        <source>Note on this set</source>
        <translation>Note sur cette série</translation>
    </message>
    <message>
        <source>{set}, note</source>
        <translation>{set}, note</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip the rest, show the first session</source>
        <translation>Passer le reste, voir la première séance</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Show the first session</source>
        <translation>Voir la première séance</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>SetsPart</name>
    <message>
        <source>Add sets, as on a quick line</source>
        <translation>Ajouter des séries, comme sur une ligne rapide</translation>
    </message>
    <message>
        <source>Enter adds them. Alt with the arrows moves a set, with Shift a lift.</source>
        <translation>Enter les ajoute. Alt avec les flèches déplace une série, avec Shift un exercice.</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Rép.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Mètres</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation>Ajouter une série</translation>
    </message>
    <message>
        <source>Add a set of {lift}</source>
        <translation>Ajouter une série de {lift}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Log sheet</source>
        <translation>Feuille de notes</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>Feeling, circle</source>
        <translation>Ressenti, à entourer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Série {n}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Easy cardio, min</source>
        <translation>Cardio facile, min</translation>
    </message>
    <message>
        <source>Cardio, min</source>
        <translation>Cardio, min</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>One line a lift. For holds write seconds. RIR: reps you still had in you.</source>
        <translation>Une ligne par exercice. Pour les tenues, notez les secondes. RIR&#xa0;: répétitions encore en réserve.</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>rép.</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>Type it in later:</source>
        <translation>À saisir plus tard&#xa0;:</translation>
    </message>
    <message>
        <source> History, Add past entry, one lift a line, as </source>
        <translation> Historique, Ajouter une entrée passée, un exercice par ligne, comme </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio facile</translation>
    </message>
    <message>
        <source>, {minutes} in all</source>
        <translation>, {minutes} en tout</translation>
    </message>
    <message>
        <source>Full sentences yes, singing no.</source>
        <translation>Des phrases entières oui, chanter non.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Séance {code}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>____ {unit}</source>
        <translation>____ {unit}</translation>
    </message>
    <message>
        <source>light, form first</source>
        <translation>léger, la forme d’abord</translation>
    </message>
    <message>
        <source>The passphrase of my LiftDesk diary</source>
        <translation>La phrase secrète de mon journal LiftDesk</translation>
    </message>
    <message>
        <source>The passphrase, in one piece</source>
        <translation>La phrase secrète, d’un seul tenant</translation>
    </message>
    <message>
        <source>The same, sign by sign</source>
        <translation>La même, signe par signe</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Écrite le</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Où est le fichier</translation>
    </message>
    <message>
        <source>Without this passphrase the diary and its backups cannot be opened again, and nobody can recover it. Capital letters, spaces and signs count.</source>
        <translation>Sans cette phrase secrète, le journal et ses sauvegardes ne peuvent plus être ouverts, et personne ne peut la retrouver. Les majuscules, les espaces et les signes comptent.</translation>
    </message>
    <message>
        <source>Keep this sheet where you keep other papers that matter, away from the computer. You may tell somebody you trust where it is. When you change the passphrase, write a new sheet and tear this one up.</source>
        <translation>Gardez cette feuille avec vos autres papiers importants, loin de l’ordinateur. Vous pouvez dire à une personne de confiance où elle est. Si vous changez la phrase secrète, écrivez une nouvelle feuille et déchirez celle-ci.</translation>
    </message>
    <message>
        <source>No session is left this week. Rest days count as done.</source>
        <translation>Il ne reste pas de séance cette semaine. Les jours de repos comptent comme faits.</translation>
    </message>
    <message>
        <source>{title}, page {n}</source>
        <translation>{title}, page {n}</translation>
    </message>
    <message>
        <source>could talk</source>
        <translation>pouvoir parler</translation>
    </message>
    <message>
        <source>Session {code}, {day}</source>
        <translation>Séance {code}, {day}</translation>
    </message>
    <message>
        <source>{day} · about {minutes}</source>
        <translation>{day} · environ {minutes}</translation>
    </message>
    <message>
        <source>Fill the circles, in pen or pencil.</source>
        <translation>Remplissez les cercles, au stylo ou au crayon.</translation>
    </message>
    <message>
        <source> All sets of a lift went as planned: one circle, “All as planned”. Otherwise mark each set you did; what stays blank in its row was as planned. A row left blank was not done. Anything else: fill “other” and write it there, LiftDesk asks you for it later.</source>
        <translation> Toutes les séries d’un exercice comme prévu&#xa0;: un cercle, «&#xa0;Tout comme prévu&#xa0;». Sinon, marquez chaque série faite&#xa0;; ce qui reste vide dans sa ligne était comme prévu. Une ligne laissée vide n’a pas été faite. Tout le reste&#xa0;: remplissez «&#xa0;autre&#xa0;» et écrivez-le là, LiftDesk vous le demande plus tard.</translation>
    </message>
    <message>
        <source>blank: {day}</source>
        <translation>vierge&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Exercise and target</source>
        <translation>Exercice et cible</translation>
    </message>
    <message>
        <source>Another load, {unit}</source>
        <translation>Autre charge, {unit}</translation>
    </message>
    <message>
        <source>RIR: reps left in you</source>
        <translation>RIR&#xa0;: répétitions en réserve</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>Set: {measures}</source>
        <translation>Série&#xa0;: {measures}</translation>
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
        <translation>Tout comme prévu</translation>
    </message>
    <message>
        <source>Warm-up {sets}</source>
        <translation>Échauffement {sets}</translation>
    </message>
    <message>
        <source>for you, not read</source>
        <translation>pour vous, pas lu</translation>
    </message>
    <message>
        <source>Bring it back:</source>
        <translation>Pour la ramener&#xa0;:</translation>
    </message>
    <message>
        <source> scan it, or take a photo with all four corner squares in it; then Training, Read a scanned sheet. You see what was read before it is saved.</source>
        <translation> numérisez-la, ou prenez une photo avec les quatre carrés des coins&#xa0;; puis Entraînement, Lire une feuille numérisée. Vous voyez ce qui a été lu avant que ce soit enregistré.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>rest {n} s between sets</source>
        <translation>repos {n} s entre les séries</translation>
    </message>
    <message>
        <source>rest {low} to {high} s between sets</source>
        <translation>repos {low} à {high} s entre les séries</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>environ {minutes}</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>bodyweight</source>
        <translation>poids du corps</translation>
    </message>
    <message>
        <source>with bodyweight</source>
        <translation>au poids du corps</translation>
    </message>
    <message>
        <source>of help</source>
        <translation>d’aide</translation>
    </message>
    <message>
        <source>in each hand</source>
        <translation>dans chaque main</translation>
    </message>
    <message>
        <source>{bar} bar, no plates</source>
        <translation>barre {bar}, sans disques</translation>
    </message>
    <message>
        <source>{bar} bar + {plates} a side</source>
        <translation>barre {bar} + {plates} par côté</translation>
    </message>
    <message>
        <source>{bar} bar, {plates} a side</source>
        <translation>barre {bar}, {plates} par côté</translation>
    </message>
    <message>
        <source>{plates} a side</source>
        <translation>{plates} par côté</translation>
    </message>
    <message>
        <source>last {amounts} at {load}</source>
        <translation>dernière fois {amounts} à {load}</translation>
    </message>
    <message>
        <source>{reason} · last {amounts}</source>
        <translation>{reason} · dernière fois {amounts}</translation>
    </message>
    <message>
        <source>Week of {days}</source>
        <translation>Semaine du {days}</translation>
    </message>
    <message>
        <source>Skip, swap or shorten anything. Rest days count as done.  {dot} short day: only these.  RIR: reps you still had in you.</source>
        <translation>Passez, échangez ou raccourcissez ce que vous voulez. Les jours de repos comptent comme faits.  {dot} journée courte&#xa0;: seulement ceux-ci.  RIR&#xa0;: répétitions encore en réserve.</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source> chest pain or pressure, breath that does not settle, dizziness or faintness, pounding or irregular heartbeat, sudden weakness or numbness, sharp pain. Not gone in a few minutes: call {number}.</source>
        <translation> douleur ou pression dans la poitrine, souffle qui ne se calme pas, vertige ou malaise, cœur qui cogne ou irrégulier, faiblesse ou engourdissement soudain, douleur vive. Pas parti en quelques minutes&#xa0;: appelez {number}.</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>votre numéro d’urgence</translation>
    </message>
    <message>
        <source>Stop and rest for:</source>
        <translation>Arrêtez et reposez-vous en cas de&#xa0;:</translation>
    </message>
    <message>
        <source> Training, Type in a sheet: the code, then a line a lift, reps / load / RIR, </source>
        <translation> Entraînement, Saisir une feuille&#xa0;: le code, puis une ligne par exercice, répétitions / charge / RIR, </translation>
    </message>
    <message>
        <source>. Blank: as planned. x: not done. &quot;: as above. 10|9: two sides.</source>
        <translation>. Vide&#xa0;: comme prévu. x&#xa0;: pas fait. &quot;&#xa0;: comme au-dessus. 10|9&#xa0;: deux côtés.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Picture of the sheet, session {code}</source>
        <translation>Image de la feuille, séance {code}</translation>
    </message>
</context>
<context>
    <name>SlotFields</name>
    <message>
        <source>In a short day</source>
        <translation>Dans une journée courte</translation>
    </message>
    <message>
        <source>In turn with {lift}</source>
        <translation>À tour de rôle avec {lift}</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Rép.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Mètres</translation>
    </message>
    <message>
        <source>% of 1RM</source>
        <translation>% du 1RM</translation>
    </message>
    <message>
        <source>Rest, s</source>
        <translation>Repos, s</translation>
    </message>
    <message>
        <source>any</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Enter opens it, Alt and the arrows move it, Delete removes it</source>
        <translation>Enter l’ouvre, Alt et les flèches le déplacent, Delete le retire</translation>
    </message>
    <message>
        <source>Move {lift} up</source>
        <translation>Monter {lift}</translation>
    </message>
    <message>
        <source>Move {lift} down</source>
        <translation>Descendre {lift}</translation>
    </message>
    <message>
        <source>Remove {lift}</source>
        <translation>Retirer {lift}</translation>
    </message>
    <message>
        <source>Pair {n}</source>
        <translation>Paire {n}</translation>
    </message>
    <message>
        <source>Short day</source>
        <translation>Journée courte</translation>
    </message>
</context>
<context>
    <name>SpanChoice</name>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semaines</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Open on another computer</source>
        <translation>Ouvert sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Open on {host}</source>
        <translation>Ouvert sur {host}</translation>
    </message>
    <message>
        <source>Open on {host} since {day}, {time}</source>
        <translation>Ouvert sur {host} depuis le {day}, {time}</translation>
    </message>
    <message>
        <source>Opening it here too may make two versions. They can be merged later, on the page Another computer.</source>
        <translation>L’ouvrir ici aussi peut créer deux versions. Elles peuvent être fusionnées plus tard, sur la page Un autre ordinateur.</translation>
    </message>
    <message>
        <source>This diary is open already</source>
        <translation>Ce journal est déjà ouvert</translation>
    </message>
    <message>
        <source>LiftDesk may stand behind another window. Go on there, or close it and try again.</source>
        <translation>LiftDesk est peut-être derrière une autre fenêtre. Continuez là-bas, ou fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Another program is using your diary</source>
        <translation>Un autre programme utilise votre journal</translation>
    </message>
    <message>
        <source>A backup or sync program may be at work. When it is done, or closed, try again.</source>
        <translation>Un programme de sauvegarde ou de synchronisation est peut-être à l’œuvre. Quand il a fini, ou est fermé, réessayez.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>LiftDesk writes each set at once. Free some space and try again.</source>
        <translation>LiftDesk écrit chaque série aussitôt. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up</source>
        <translation>Votre part du disque est épuisée</translation>
    </message>
    <message>
        <source>This computer has too many files open</source>
        <translation>Trop de fichiers sont ouverts sur cet ordinateur</translation>
    </message>
    <message>
        <source>Close another program and try again.</source>
        <translation>Fermez un autre programme et réessayez.</translation>
    </message>
    <message>
        <source>The computer has no memory left</source>
        <translation>L’ordinateur n’a plus de mémoire</translation>
    </message>
    <message>
        <source>LiftDesk could not open your diary</source>
        <translation>LiftDesk n’a pas pu ouvrir votre journal</translation>
    </message>
    <message>
        <source>Nobody expected this. Trying again may help; the log file says where it happened.</source>
        <translation>Personne ne s’y attendait. Réessayer peut aider&#xa0;; le journal technique dit où cela s’est produit.</translation>
    </message>
    <message>
        <source>Your diary can only be read</source>
        <translation>Votre journal ne peut qu’être lu</translation>
    </message>
    <message>
        <source>LiftDesk writes each set at once. Allow writing to the file and its folder, and try again.</source>
        <translation>LiftDesk écrit chaque série aussitôt. Autorisez l’écriture dans le fichier et son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Your diary cannot be reached</source>
        <translation>Votre journal est hors d’atteinte</translation>
    </message>
    <message>
        <source>Check that its disk or folder is there, and try again.</source>
        <translation>Vérifiez que son disque ou dossier est là, puis réessayez.</translation>
    </message>
    <message>
        <source>Your diary is not where it was</source>
        <translation>Votre journal n’est plus où il était</translation>
    </message>
    <message>
        <source>Connect its disk again, or look for the folder, and try again.</source>
        <translation>Rebranchez son disque, ou cherchez le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk of your diary gives no answer</source>
        <translation>Le disque de votre journal ne répond pas</translation>
    </message>
    <message>
        <source>Check that it is connected, and try again.</source>
        <translation>Vérifiez qu’il est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer does not let LiftDesk write to your diary</source>
        <translation>Cet ordinateur ne laisse pas LiftDesk écrire dans votre journal</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, and try again.</source>
        <translation>Autorisez l’écriture dans le fichier et son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The name of the file or of its folder is too long</source>
        <translation>Le nom du fichier ou de son dossier est trop long</translation>
    </message>
    <message>
        <source>Give it a shorter one, and open it there.</source>
        <translation>Donnez-lui un nom plus court, et ouvrez-le là.</translation>
    </message>
    <message>
        <source>This computer does not let you read your diary</source>
        <translation>Cet ordinateur ne vous laisse pas lire votre journal</translation>
    </message>
    <message>
        <source>Its permissions name somebody else. Allow reading and try again.</source>
        <translation>Ses permissions nomment quelqu’un d’autre. Autorisez la lecture et réessayez.</translation>
    </message>
    <message>
        <source>There is a folder in the place of your diary</source>
        <translation>Il y a un dossier à la place de votre journal</translation>
    </message>
    <message>
        <source>Open the diary file itself, or move the folder and try again.</source>
        <translation>Ouvrez le fichier du journal lui-même, ou déplacez le dossier et réessayez.</translation>
    </message>
    <message>
        <source>Your diary is damaged</source>
        <translation>Votre journal est abîmé</translation>
    </message>
    <message>
        <source>Parts of it cannot be read. A backup can take its place.</source>
        <translation>Des parties en sont illisibles. Une sauvegarde peut prendre sa place.</translation>
    </message>
    <message>
        <source>Your diary did not pass its check</source>
        <translation>Votre journal n’a pas réussi sa vérification</translation>
    </message>
    <message>
        <source>Parts of it do not fit together. A backup can take its place.</source>
        <translation>Des parties ne vont pas ensemble. Une sauvegarde peut prendre sa place.</translation>
    </message>
    <message>
        <source>This file is not a LiftDesk diary</source>
        <translation>Ce fichier n’est pas un journal LiftDesk</translation>
    </message>
    <message>
        <source>Open another file, or let a backup take its place.</source>
        <translation>Ouvrez un autre fichier, ou laissez une sauvegarde prendre sa place.</translation>
    </message>
    <message>
        <source>This file is encrypted, or not a LiftDesk diary</source>
        <translation>Ce fichier est chiffré, ou n’est pas un journal LiftDesk</translation>
    </message>
    <message>
        <source>LiftDesk cannot read it without its key. Open another file, or let a backup take its place.</source>
        <translation>LiftDesk ne peut pas le lire sans sa clé. Ouvrez un autre fichier, ou laissez une sauvegarde prendre sa place.</translation>
    </message>
    <message>
        <source>Your diary is encrypted</source>
        <translation>Votre journal est chiffré</translation>
    </message>
    <message>
        <source>Only its passphrase opens it. Without that, a backup can take its place.</source>
        <translation>Seule sa phrase secrète l’ouvre. Sans elle, une sauvegarde peut prendre sa place.</translation>
    </message>
    <message>
        <source>Your diary’s file is empty</source>
        <translation>Le fichier de votre journal est vide</translation>
    </message>
    <message>
        <source>As after a broken copy. A backup can take its place.</source>
        <translation>Comme après une copie interrompue. Une sauvegarde peut prendre sa place.</translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this diary</source>
        <translation>Un LiftDesk plus récent a écrit ce journal</translation>
    </message>
    <message>
        <source>Please open it with that version: this one would not understand all of it.</source>
        <translation>Veuillez l’ouvrir avec cette version-là&#xa0;: celle-ci ne comprendrait pas tout.</translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this diary.</source>
        <translation>Un LiftDesk plus récent a écrit ce journal.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est abîmé.</translation>
    </message>
    <message>
        <source>The file did not pass its check.</source>
        <translation>Le fichier n’a pas réussi sa vérification.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>It is open in another window.</source>
        <translation>Il est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>It is open on another computer.</source>
        <translation>Il est ouvert sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The file or its disk lets nobody write.</source>
        <translation>Le fichier ou son disque ne laisse personne écrire.</translation>
    </message>
    <message>
        <source>This computer lets you read it, not write to it.</source>
        <translation>Cet ordinateur vous laisse le lire, pas y écrire.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Votre part du disque est épuisée.</translation>
    </message>
    <message>
        <source>Read-only: nothing you type is kept.</source>
        <translation>Lecture seule&#xa0;: rien de ce que vous tapez n’est gardé.</translation>
    </message>
    <message>
        <source>Another file lies in this diary’s place, as after a sync. Nothing is written over it.</source>
        <translation>Un autre fichier est à la place de ce journal, comme après une synchronisation. Rien n’y est écrit.</translation>
    </message>
    <message>
        <source>The data file is not where it was. Please connect its disk or folder again.</source>
        <translation>Le fichier de données n’est plus où il était. Veuillez rebrancher son disque ou dossier.</translation>
    </message>
    <message>
        <source>The data file is not where it was; another program removed or moved it.</source>
        <translation>Le fichier de données n’est plus où il était&#xa0;; un autre programme l’a retiré ou déplacé.</translation>
    </message>
    <message>
        <source>The diary is where it was, with everything that was saved.</source>
        <translation>Le journal est où il était, avec tout ce qui était enregistré.</translation>
    </message>
    <message>
        <source>The diary as it was here is kept beside the backups as {name}.</source>
        <translation>Le journal tel qu’il était ici est gardé à côté des sauvegardes sous le nom {name}.</translation>
    </message>
    <message>
        <source>An index of your diary was damaged and was made anew. Every entry is here; the file as it was is kept as {name}.</source>
        <translation>Un index de votre journal était abîmé et a été refait. Chaque entrée est là&#xa0;; le fichier tel qu’il était est gardé sous le nom {name}.</translation>
    </message>
    <message>
        <source>{rows} were read and are in {name}.</source>
        <translation>Lu et gardé dans {name}&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Nothing is known to be left out.</source>
        <translation>Rien de connu n’est laissé de côté.</translation>
    </message>
    <message>
        <source>At least {rows} could not be read.</source>
        <translation>Illisible&#xa0;: au moins {rows}.</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} Ko</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Nothing was changed. The file is as it was.</source>
        <translation>Rien n’a été changé. Le fichier est tel qu’il était.</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>L’ouvrir quand même</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Enregistrer ce qui est lisible…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation>Ouvrir un journal</translation>
    </message>
    <message>
        <source>Restore which backup</source>
        <translation>Quelle sauvegarde restaurer</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Enregistrer ce qui est lisible</translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;JSON (*.json);;CSV, packed (*.zip)</source>
        <translation>Fichiers LiftDesk (*.liftdesk);;JSON (*.json);;CSV, archive (*.zip)</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is {path}</source>
        <translation>Le dossier n’a pas pu être affiché. C’est {path}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Restaurer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>There is a file of that name already. Please choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom. Veuillez choisir un autre nom.</translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;All files (*)</source>
        <translation>Fichiers LiftDesk (*.liftdesk);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Étape {n} sur {all}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Skip check-in</source>
        <translation>Passer le point du jour</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>The check-in</source>
        <translation>Le point du jour</translation>
    </message>
    <message>
        <source>Edit check-in</source>
        <translation>Modifier le point du jour</translation>
    </message>
    <message>
        <source>Delete check-in</source>
        <translation>Supprimer le point du jour</translation>
    </message>
    <message>
        <source>Note pain</source>
        <translation>Noter une douleur</translation>
    </message>
    <message>
        <source>Note a wish</source>
        <translation>Noter un souhait</translation>
    </message>
    <message>
        <source>Delete sessions</source>
        <translation>Supprimer des séances</translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation>Déplacer des séances</translation>
    </message>
    <message>
        <source>Rename sessions</source>
        <translation>Renommer des séances</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Merge sessions</source>
        <translation>Fusionner des séances</translation>
    </message>
    <message>
        <source>Relabel sets</source>
        <translation>Réattribuer des séries</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Modifier des notes</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Fusionner des doublons</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Retirer des doublons</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>L’entrée</translation>
    </message>
    <message>
        <source>Edit easy cardio</source>
        <translation>Modifier le cardio facile</translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation>Lancer le minuteur</translation>
    </message>
    <message>
        <source>Pause timer</source>
        <translation>Mettre le minuteur en pause</translation>
    </message>
    <message>
        <source>Continue timer</source>
        <translation>Reprendre le minuteur</translation>
    </message>
    <message>
        <source>Answer talk test</source>
        <translation>Répondre au test de la parole</translation>
    </message>
    <message>
        <source>Add easy cardio</source>
        <translation>Ajouter du cardio facile</translation>
    </message>
    <message>
        <source>Put timer away</source>
        <translation>Ranger le minuteur</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>Ajouter une série</translation>
    </message>
    <message>
        <source>Reorder sets</source>
        <translation>Réordonner les séries</translation>
    </message>
    <message>
        <source>Reorder lifts</source>
        <translation>Réordonner les exercices</translation>
    </message>
    <message>
        <source>Delete easy cardio</source>
        <translation>Supprimer le cardio facile</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Supprimer des entrées</translation>
    </message>
    <message>
        <source>Move entries</source>
        <translation>Déplacer des entrées</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Change exercise</source>
        <translation>Modifier l’exercice</translation>
    </message>
    <message>
        <source>Rename exercise</source>
        <translation>Renommer l’exercice</translation>
    </message>
    <message>
        <source>Add other name</source>
        <translation>Ajouter un autre nom</translation>
    </message>
    <message>
        <source>Remove other name</source>
        <translation>Retirer un autre nom</translation>
    </message>
    <message>
        <source>Note on exercise</source>
        <translation>Note sur l’exercice</translation>
    </message>
    <message>
        <source>Merge exercises</source>
        <translation>Fusionner des exercices</translation>
    </message>
    <message>
        <source>Delete exercise</source>
        <translation>Supprimer l’exercice</translation>
    </message>
    <message>
        <source>Merge another computer&apos;s diary</source>
        <translation>Fusionner le journal d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>Modifier mon plan</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Modifier une personne</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Retirer une personne</translation>
    </message>
    <message>
        <source>Type in a sheet</source>
        <translation>Saisir une feuille</translation>
    </message>
    <message>
        <source>Session {code}, {day}</source>
        <translation>Séance {code}, {day}</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Modifier le lieu</translation>
    </message>
    <message>
        <source>Rename place</source>
        <translation>Renommer le lieu</translation>
    </message>
    <message>
        <source>Change equipment</source>
        <translation>Modifier le matériel</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Retirer le lieu</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Le lieu</translation>
    </message>
    <message>
        <source>Change routine</source>
        <translation>Modifier le programme</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Modifier un réglage</translation>
    </message>
    <message>
        <source>Answer questionnaire</source>
        <translation>Remplir un questionnaire</translation>
    </message>
    <message>
        <source>Delete questionnaire</source>
        <translation>Supprimer un questionnaire</translation>
    </message>
    <message>
        <source>The questionnaire</source>
        <translation>Le questionnaire</translation>
    </message>
    <message>
        <source>Move questionnaire</source>
        <translation>Déplacer un questionnaire</translation>
    </message>
    <message>
        <source>Readiness check</source>
        <translation>Vérification avant l’effort</translation>
    </message>
    <message>
        <source>My health changed</source>
        <translation>Ma santé a changé</translation>
    </message>
    <message>
        <source>Close an offer</source>
        <translation>Fermer une proposition</translation>
    </message>
    <message>
        <source>The routine</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Make routine</source>
        <translation>Créer un programme</translation>
    </message>
    <message>
        <source>Duplicate routine</source>
        <translation>Dupliquer le programme</translation>
    </message>
    <message>
        <source>Rename routine</source>
        <translation>Renommer le programme</translation>
    </message>
    <message>
        <source>Delete routine</source>
        <translation>Supprimer le programme</translation>
    </message>
    <message>
        <source>Use routine</source>
        <translation>Utiliser le programme</translation>
    </message>
    <message>
        <source>Change training days</source>
        <translation>Changer les jours d’entraînement</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Retirer la séance</translation>
    </message>
    <message>
        <source>Rename session</source>
        <translation>Renommer la séance</translation>
    </message>
    <message>
        <source>Add lift</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Remove lift</source>
        <translation>Retirer l’exercice</translation>
    </message>
    <message>
        <source>Move lift</source>
        <translation>Déplacer l’exercice</translation>
    </message>
    <message>
        <source>Change lift</source>
        <translation>Modifier l’exercice</translation>
    </message>
    <message>
        <source>Pair lifts</source>
        <translation>Apparier des exercices</translation>
    </message>
    <message>
        <source>Put hard lifts first</source>
        <translation>Exercices durs d’abord</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Leave lift out</source>
        <translation>Laisser l’exercice de côté</translation>
    </message>
    <message>
        <source>Take lift up again</source>
        <translation>Reprendre l’exercice</translation>
    </message>
    <message>
        <source>Swap lift</source>
        <translation>Échanger l’exercice</translation>
    </message>
    <message>
        <source>Fewer sets</source>
        <translation>Moins de séries</translation>
    </message>
    <message>
        <source>One more set</source>
        <translation>Une série de plus</translation>
    </message>
    <message>
        <source>Part lifts</source>
        <translation>Séparer des exercices</translation>
    </message>
    <message>
        <source>Short day</source>
        <translation>Journée courte</translation>
    </message>
    <message>
        <source>Full day</source>
        <translation>Journée entière</translation>
    </message>
    <message>
        <source>No short day</source>
        <translation>Pas de journée courte</translation>
    </message>
    <message>
        <source>Gentle day</source>
        <translation>Journée en douceur</translation>
    </message>
    <message>
        <source>Other session</source>
        <translation>Autre séance</translation>
    </message>
    <message>
        <source>Begin own session</source>
        <translation>Commencer ma séance</translation>
    </message>
    <message>
        <source>Own session</source>
        <translation>Ma séance</translation>
    </message>
    <message>
        <source>Easy week</source>
        <translation>Semaine facile</translation>
    </message>
    <message>
        <source>Note illness</source>
        <translation>Noter une maladie</translation>
    </message>
    <message>
        <source>Remove pain note</source>
        <translation>Retirer la note de douleur</translation>
    </message>
    <message>
        <source>Choose equipment</source>
        <translation>Choisir le matériel</translation>
    </message>
    <message>
        <source>Finish the set-up</source>
        <translation>Finir la configuration</translation>
    </message>
    <message>
        <source>Change week</source>
        <translation>Changer la semaine</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Noter la série</translation>
    </message>
    <message>
        <source>Begin session</source>
        <translation>Commencer la séance</translation>
    </message>
    <message>
        <source>Note feeling</source>
        <translation>Noter le ressenti</translation>
    </message>
    <message>
        <source>Note rest day</source>
        <translation>Noter un jour de repos</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>La série</translation>
    </message>
    <message>
        <source>Edit set</source>
        <translation>Modifier la série</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Déplacer la séance</translation>
    </message>
    <message>
        <source>Add past session</source>
        <translation>Ajouter une séance passée</translation>
    </message>
    <message>
        <source>Delete set</source>
        <translation>Supprimer la série</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Finir la séance</translation>
    </message>
    <message>
        <source>Take import back</source>
        <translation>Reprendre l’importation</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Add own words</source>
        <translation>Ajouter mes mots</translation>
    </message>
    <message>
        <source>Edit own words</source>
        <translation>Modifier mes mots</translation>
    </message>
    <message>
        <source>Delete own words</source>
        <translation>Supprimer mes mots</translation>
    </message>
    <message>
        <source>Hide item</source>
        <translation>Masquer l’élément</translation>
    </message>
    <message>
        <source>Show hidden items</source>
        <translation>Afficher les éléments masqués</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Stop and rest if you notice</source>
        <translation>Arrêtez et reposez-vous si vous remarquez</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>votre numéro d’urgence</translation>
    </message>
    <message>
        <source>Not gone in a few minutes: call {number}.</source>
        <translation>Pas parti en quelques minutes&#xa0;: appelez {number}.</translation>
    </message>
</context>
<context>
    <name>StrengthView</name>
    <message>
        <source>Charts of one lift</source>
        <translation>Graphiques d’un exercice</translation>
    </message>
</context>
<context>
    <name>TabNote</name>
    <message>
        <source>Close, do not show this again</source>
        <translation>Fermer, ne plus afficher ceci</translation>
    </message>
</context>
<context>
    <name>TabNotes</name>
    <message>
        <source>Today has the next session, ready to log: Enter takes a set as it is planned. Everything can be left out, and a short day is a whole day.</source>
        <translation>Aujourd’hui a la prochaine séance, prête à noter&#xa0;: Enter prend une série comme prévu. Tout peut être laissé de côté, et une journée courte est une journée entière.</translation>
    </message>
    <message>
        <source>History keeps what you did and how you felt. Everything in it can be changed or deleted, and Undo takes that back.</source>
        <translation>Historique garde ce que vous avez fait et votre ressenti. Tout y peut être changé ou supprimé, et Annuler le reprend.</translation>
    </message>
    <message>
        <source>Charts show how strength and mood go over time. They say so where it is too early to tell.</source>
        <translation>Graphiques montre comment la force et l’humeur évoluent avec le temps, et le dit quand il est trop tôt pour savoir.</translation>
    </message>
    <message>
        <source>Safety has help lines, signs to stop, and self-checks if you want them. Backups, privacy and your data are here too.</source>
        <translation>Sécurité a des lignes d’écoute, des signes pour arrêter, et des auto-questionnaires si vous en voulez. Sauvegardes, confidentialité et vos données y sont aussi.</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag, such as work</source>
        <translation>Ajouter une étiquette, comme travail</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Étiquette&#xa0;: {tag}</translation>
    </message>
</context>
<context>
    <name>ThenCard</name>
    <message>
        <source>Then and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All of it: what you can do now</source>
        <translation>Tout&#xa0;: ce que vous savez faire maintenant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>nothing written down</source>
        <translation>rien de noté</translation>
    </message>
    <message>
        <source>Values: point at a chart, or use the left and right arrows in it. Ctrl and wheel, + and − zoom.</source>
        <translation>Valeurs&#xa0;: pointez un graphique, ou utilisez-y les flèches gauche et droite. Ctrl et la molette, + et − zooment.</translation>
    </message>
</context>
<context>
    <name>TimerCard</name>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>{activity}, began {time}</source>
        <translation>{activity}, début {time}</translation>
    </message>
    <message>
        <source>{activity}, began {when}: the timer was left open. How many minutes was it?</source>
        <translation>{activity}, début {when}&#xa0;: le minuteur est resté ouvert. Combien de minutes était-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Counts your minutes and asks now and then how talking goes. It goes on while you are on another tab, and after a restart.</source>
        <translation>Compte vos minutes et demande de temps en temps comment se passe la parole. Il continue quand vous êtes sur un autre onglet, et après un redémarrage.</translation>
    </message>
    <message>
        <source>Ask every</source>
        <translation>Demander toutes les</translation>
    </message>
    <message>
        <source>A sound with each question</source>
        <translation>Un son avec chaque question</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Lancer le minuteur</translation>
    </message>
    <message>
        <source>Stop and write down</source>
        <translation>Arrêter et noter</translation>
    </message>
    <message>
        <source>How is talking going right now?</source>
        <translation>Comment se passe la parole en ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Put away, no entry</source>
        <translation>Ranger, sans entrée</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Next question at {n} min.</source>
        <translation>Prochaine question à {n} min.</translation>
    </message>
    <message>
        <source>Less than a minute: nothing was written down.</source>
        <translation>Moins d’une minute&#xa0;: rien n’a été noté.</translation>
    </message>
    <message>
        <source>{activity}, {minutes}, written down.</source>
        <translation>{activity}, {minutes}, noté.</translation>
    </message>
    <message>
        <source>Timer put away.</source>
        <translation>Minuteur rangé.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>{n} set of {effort}</source>
        <comment>{n} sets of {effort}</comment>
        <translation>
            <numerusform>{n} série de {effort}</numerusform>
            <numerusform>{n} séries de {effort}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain noted:</source>
        <translation>Douleur notée&#xa0;:</translation>
    </message>
    <message>
        <source>Rests this time</source>
        <translation>Au repos cette fois</translation>
    </message>
    <message>
        <source>Swapped for today</source>
        <translation>Échangé pour aujourd’hui</translation>
    </message>
    <message>
        <source>Last time {sets}</source>
        <translation>La dernière fois {sets}</translation>
    </message>
    <message>
        <source>Stopped for today</source>
        <translation>Arrêté pour aujourd’hui</translation>
    </message>
    <message>
        <source>Planned {target}</source>
        <translation>Prévu {target}</translation>
    </message>
    <message>
        <source>{amounts} at {load}</source>
        <translation>{amounts} à {load}</translation>
    </message>
    <message>
        <source>{amount} at {load}</source>
        <translation>{amount} à {load}</translation>
    </message>
    <message>
        <source>{amount}, a light load</source>
        <translation>{amount}, une charge légère</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>You began at {time}.</source>
        <translation>Vous avez commencé à {time}.</translation>
    </message>
    <message>
        <source>after set {n} of {all}</source>
        <translation>après la série {n} sur {all}</translation>
    </message>
    <message>
        <source>{sets} added.</source>
        <translation>Ajouté&#xa0;: {sets}.</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio facile</translation>
    </message>
    <message>
        <source>{n} minutes added.</source>
        <translation>{n} minutes ajoutées.</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>{entries} deleted.</source>
        <translation>Supprimé&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>{entries} moved to {day}.</source>
        <translation>Déplacé au {day}&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>{sessions} renamed.</source>
        <translation>Renommé&#xa0;: {sessions}.</translation>
    </message>
    <message>
        <source>{sets} of {old} are {new} now.</source>
        <translation>Maintenant {new}&#xa0;: {sets} de {old}.</translation>
    </message>
    <message>
        <source>{sessions} merged into one.</source>
        <translation>{sessions} fusionnées en une.</translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>Charts over one span of days</source>
        <translation>Graphiques sur une même période</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find or do…</source>
        <translation>Trouver ou faire…</translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation>Aide en crise</translation>
    </message>
    <message>
        <source>Phone lines and steps for right now</source>
        <translation>Lignes d’écoute et petits pas pour maintenant</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Check-in</source>
        <translation>Point du jour</translation>
    </message>
    <message>
        <source>Self-check · {name}</source>
        <translation>Auto-questionnaire · {name}</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>Gardé jusqu’au {day}</translation>
    </message>
    <message>
        <source>The same entry of the same app</source>
        <translation>La même entrée de la même application</translation>
    </message>
    <message>
        <source>The same sets on the same day</source>
        <translation>Les mêmes séries le même jour</translation>
    </message>
    <message>
        <source>The same time of easy cardio at the same hour</source>
        <translation>La même durée de cardio facile à la même heure</translation>
    </message>
    <message>
        <source>At the same hour, with mostly the same sets</source>
        <translation>À la même heure, avec presque les mêmes séries</translation>
    </message>
    <message>
        <source>The same ratings at the same time</source>
        <translation>Les mêmes notes à la même heure</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What you delete stays here for {n} days and can be brought back as it was. After that it is gone from the data file.</source>
        <translation>Ce que vous supprimez reste ici {n} jours et peut revenir tel quel. Après, cela quitte le fichier de données.</translation>
    </message>
    <message>
        <source>Empty for good</source>
        <translation>Vider pour de bon</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Nothing here. Deleted entries can be brought back from here.</source>
        <translation>Rien ici. Les entrées supprimées peuvent revenir d’ici.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>This takes everything in the trash out of the data file, and nothing brings it back. Backups made before still hold it.</source>
        <translation>Ceci retire du fichier de données tout ce qui est dans la corbeille, et rien ne le ramène. Les sauvegardes faites avant le contiennent encore.</translation>
    </message>
    <message>
        <source>Yes, empty it for good</source>
        <translation>Oui, la vider pour de bon</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>{entries} gone for good.</source>
        <translation>Parti pour de bon&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>{what} of {day} is back in the diary.</source>
        <translation>{what} du {day} est de nouveau dans le journal.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore {what} of {day}</source>
        <translation>Restaurer {what} du {day}</translation>
    </message>
    <message>
        <source>Deleted {day}, {time}</source>
        <translation>Supprimé le {day}, {time}</translation>
    </message>
</context>
<context>
    <name>TypedPage</name>
    <message>
        <source>Type in a sheet</source>
        <translation>Saisir une feuille</translation>
    </message>
    <message>
        <source>The code, then one line a lift. Nothing is saved until you say so.</source>
        <translation>Le code, puis une ligne par exercice. Rien n’est enregistré avant que vous le disiez.</translation>
    </message>
    <message>
        <source>{code}, {day}: {sets} saved.</source>
        <translation>{code}, {day}, enregistré&#xa0;: {sets}.</translation>
    </message>
    <message>
        <source>Save session   Ctrl Enter</source>
        <translation>Enregistrer la séance   Ctrl Enter</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la séance</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La séance</translation>
    </message>
    <message>
        <source>feeling before and after, easy cardio, a note</source>
        <translation>ressenti avant et après, cardio facile, une note</translation>
    </message>
    <message>
        <source>rests this time</source>
        <translation>au repos cette fois</translation>
    </message>
    <message>
        <source>Not saved yet. A line needs a look.</source>
        <translation>Pas encore enregistré. Une ligne est à regarder.</translation>
    </message>
    <message>
        <source>{sets}, not saved yet.</source>
        <translation>Pas encore enregistré&#xa0;: {sets}.</translation>
    </message>
    <message>
        <source>{session} is in the log already.</source>
        <translation>{session} est déjà dans le journal.</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>La compléter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>What you type is added to {session}.</source>
        <translation>Ce que vous tapez est ajouté à {session}.</translation>
    </message>
    <message>
        <source>What you type replaces {session}; undo brings it back.</source>
        <translation>Ce que vous tapez remplace {session}&#xa0;; Annuler la ramène.</translation>
    </message>
    <message>
        <source>Please say above what to do with the session in the log.</source>
        <translation>Veuillez dire ci-dessus que faire de la séance du journal.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Your diary is locked</source>
        <translation>Votre journal est verrouillé</translation>
    </message>
    <message>
        <source>Your diary is encrypted</source>
        <translation>Votre journal est chiffré</translation>
    </message>
    <message>
        <source>Type its passphrase to open it.</source>
        <translation>Tapez sa phrase secrète pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Another file, or a backup</source>
        <translation>Un autre fichier, ou une sauvegarde</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>This passphrase does not open the diary. Please type it again.</source>
        <translation>Cette phrase secrète n’ouvre pas le journal. Veuillez la taper de nouveau.</translation>
    </message>
    <message>
        <source>Capital letters count, and so does the keyboard’s language.</source>
        <translation>Les majuscules comptent, et la langue du clavier aussi.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting for another program that is using the diary.</source>
        <translation>En attente d’un autre programme qui utilise le journal.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Rest days count as done.</source>
        <translation>Les jours de repos comptent comme faits.</translation>
    </message>
    <message>
        <source>Chance picked these days.</source>
        <translation>Le hasard a choisi ces jours.</translation>
    </message>
    <message>
        <source>session {code}</source>
        <translation>séance {code}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
</context>
<context>
    <name>WeekChoices</name>
    <message>
        <source>Noted: History has it</source>
        <translation>Noté&#xa0;: c’est dans Historique</translation>
    </message>
    <message>
        <source>The whole week as usual</source>
        <translation>Toute la semaine comme d’habitude</translation>
    </message>
    <message>
        <source>Train here instead</source>
        <translation>S’entraîner ici plutôt</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio facile</translation>
    </message>
    <message>
        <source>Rest lies between full sessions at first</source>
        <translation>Au début, il y a un repos entre les séances complètes</translation>
    </message>
    <message>
        <source>Note a rest day</source>
        <translation>Noter un jour de repos</translation>
    </message>
    <message>
        <source>Note minutes of easy cardio</source>
        <translation>Noter des minutes de cardio facile</translation>
    </message>
    <message>
        <source>{day}: a session, this week.</source>
        <translation>{day}&#xa0;: une séance, cette semaine.</translation>
    </message>
    <message>
        <source>{day}: rest, this week.</source>
        <translation>{day}&#xa0;: repos, cette semaine.</translation>
    </message>
    <message>
        <source>{day}: easy cardio, this week.</source>
        <translation>{day}&#xa0;: cardio facile, cette semaine.</translation>
    </message>
    <message>
        <source>Rest day noted, {day}.</source>
        <translation>Jour de repos noté, {day}.</translation>
    </message>
    <message>
        <source>The week is as usual again.</source>
        <translation>La semaine est de nouveau comme d’habitude.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. Start as small as you like.</source>
        <translation>Bienvenue. Commencez aussi petit que vous voulez.</translation>
    </message>
    <message>
        <source>LiftDesk plans short strength sessions, lets you note how you feel, and shows both over time. There is nothing to keep up with.</source>
        <translation>LiftDesk prévoit de courtes séances de force, vous laisse noter comment vous vous sentez, et montre les deux dans le temps. Il n’y a rien à tenir à jour.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Jeter un œil</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Explorer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Import my history</source>
        <translation>Importer mon historique</translation>
    </message>
    <message>
        <source>Set up   Enter</source>
        <translation>Configurer   Enter</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Set up in 2 minutes</source>
        <translation>Configurer en 2 minutes</translation>
    </message>
    <message>
        <source>A few short questions, then a first session that fits what you have.</source>
        <translation>Quelques questions courtes, puis une première séance qui va avec ce que vous avez.</translation>
    </message>
    <message>
        <source>Months of an invented diary. Remove it with one click at any time.</source>
        <translation>Des mois d’un journal inventé. À retirer d’un clic à tout moment.</translation>
    </message>
    <message>
        <source>From Strong, Hevy, FitNotes, Daylio or a CSV file. You see it first.</source>
        <translation>De Strong, Hevy, FitNotes, Daylio ou d’un fichier CSV. Vous le voyez d’abord.</translation>
    </message>
    <message>
        <source>A first week could look like this</source>
        <translation>Une première semaine pourrait ressembler à ceci</translation>
    </message>
    <message>
        <source>Two short sessions are enough to begin. Rest days count as done.</source>
        <translation>Deux séances courtes suffisent pour commencer. Les jours de repos comptent comme faits.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation>Marche facile</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Just note how you feel</source>
        <translation>Juste noter mon ressenti</translation>
    </message>
    <message>
        <source>Not up for any of this today?</source>
        <translation>Rien de tout cela aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>No account and no internet use. Your diary stays on this computer.</source>
        <translation>Pas de compte et pas d’internet. Votre journal reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Talk to a doctor first if you have a medical condition. LiftDesk is a diary, not a medical device, and does not replace care.</source>
        <translation>Parlez d’abord à un médecin si vous avez un problème de santé. LiftDesk est un journal, pas un dispositif médical, et ne remplace pas des soins.</translation>
    </message>
</context>
<context>
    <name>WinsPage</name>
    <message>
        <source>What you can do now</source>
        <translation>Ce que vous savez faire maintenant</translation>
    </message>
    <message>
        <source>Read from your log, each with its date, and what you add in your own words. Nothing done later takes any of it away.</source>
        <translation>Lu dans votre journal, chaque fait avec sa date, et ce que vous ajoutez avec vos mots. Rien de ce qui vient après ne l’enlève.</translation>
    </message>
    <message>
        <source>Show earlier months</source>
        <translation>Voir les mois précédents</translation>
    </message>
    <message>
        <source>From the fourth session of a lift on, what you reach for the first time is listed here. Your own words can stand here from today.</source>
        <translation>À partir de la quatrième séance d’un exercice, ce que vous atteignez pour la première fois est listé ici. Vos propres mots peuvent être ici dès aujourd’hui.</translation>
    </message>
    <message>
        <source>Show {n} hidden</source>
        <translation>Afficher {n} masqués</translation>
    </message>
    <message>
        <source>Show the next session</source>
        <translation>Voir la prochaine séance</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Your words added to {day}.</source>
        <translation>Vos mots ajoutés au {day}.</translation>
    </message>
    <message>
        <source>Words changed.</source>
        <translation>Mots modifiés.</translation>
    </message>
    <message>
        <source>Your words of {day} deleted.</source>
        <translation>Vos mots du {day} supprimés.</translation>
    </message>
    <message>
        <source>Hidden. It stays in the log.</source>
        <translation>Masqué. Cela reste dans le journal.</translation>
    </message>
    <message>
        <source>Copied: {months} as text.</source>
        <translation>Copié&#xa0;: {months} en texte.</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>In your own words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Such as: carried the shopping up four floors without a stop</source>
        <translation>Comme&#xa0;: monté les courses sur quatre étages sans pause</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit your own words</source>
        <translation>Modifier vos mots</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add these words</source>
        <translation>Ajouter ces mots</translation>
    </message>
    <message>
        <source>Save these words</source>
        <translation>Enregistrer ces mots</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Check-in of {day} deleted.</source>
        <translation>Point du jour du {day} supprimé.</translation>
    </message>
    <message>
        <source>{name}, {day} deleted.</source>
        <translation>{name}, {day}&#xa0;: supprimé.</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>Déplacé au {day}.</translation>
    </message>
    <message>
        <source>{set} changed.</source>
        <translation>{set} modifiée.</translation>
    </message>
    <message>
        <source>{activity} changed.</source>
        <translation>{activity}&#xa0;: modifié.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Note modifiée.</translation>
    </message>
    <message>
        <source>{name}, {day} changed.</source>
        <translation>{name}, {day}&#xa0;: modifié.</translation>
    </message>
    <message>
        <source>{set} deleted.</source>
        <translation>{set} supprimée.</translation>
    </message>
    <message>
        <source>{set} added.</source>
        <translation>{set} ajoutée.</translation>
    </message>
    <message>
        <source>{lift} moved.</source>
        <translation>{lift}&#xa0;: déplacé.</translation>
    </message>
    <message>
        <source>Now {set}.</source>
        <translation>Maintenant {set}.</translation>
    </message>
    <message>
        <source>{lift} added.</source>
        <translation>{lift}&#xa0;: ajouté.</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation>Marche facile</translation>
    </message>
    <message>
        <source>Easy cardio added.</source>
        <translation>Cardio facile ajouté.</translation>
    </message>
    <message>
        <source>{activity} deleted.</source>
        <translation>{activity}&#xa0;: supprimé.</translation>
    </message>
    <message>
        <source>Nothing was left of the check-in, so it is deleted.</source>
        <translation>Il ne restait rien du point du jour, il est donc supprimé.</translation>
    </message>
    <message>
        <source>Check-in of {day} changed.</source>
        <translation>Point du jour du {day} modifié.</translation>
    </message>
    <message>
        <source>Pain noted.</source>
        <translation>Douleur notée.</translation>
    </message>
    <message>
        <source>Pain note changed.</source>
        <translation>Note de douleur modifiée.</translation>
    </message>
    <message>
        <source>Pain note removed.</source>
        <translation>Note de douleur retirée.</translation>
    </message>
    <message>
        <source>{lift}, set {n}</source>
        <translation>{lift}, série {n}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Pain with {lift}: {words}</source>
        <translation>Douleur avec {lift}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Point du jour</translation>
    </message>
    <message>
        <source>Training diary</source>
        <translation>Journal d’entraînement</translation>
    </message>
    <message>
        <source>Nothing is written down on these days.</source>
        <translation>Rien n’est noté ces jours-là.</translation>
    </message>
    <message>
        <source>Session {code}: {name}</source>
        <translation>Séance {code}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Séance {code}</translation>
    </message>
    <message>
        <source>short day</source>
        <translation>journée courte</translation>
    </message>
    <message>
        <source>Set {n}: {note}</source>
        <translation>Série {n}&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Felt before: {words}</source>
        <translation>Ressenti avant&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Felt after the first set: {words}</source>
        <translation>Ressenti après la première série&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Felt after: {words}</source>
        <translation>Ressenti après&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{window}, {time}: {said}</source>
        <translation>{window}, {time}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{window}, {time}</source>
        <translation>{window}, {time}</translation>
    </message>
    <message>
        <source>{sets} at {load}</source>
        <translation>{sets} à {load}</translation>
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
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Show one month</source>
        <translation>Voir un mois</translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message>
        <source>full session</source>
        <translation>séance complète</translation>
    </message>
    <message>
        <source>short session</source>
        <translation>séance courte</translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation>cardio facile</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
</context>
<context>
    <name>_Months</name>
    <message>
        <source>{n} strength</source>
        <translation>{n} force</translation>
    </message>
    <message>
        <source>{n} easy cardio</source>
        <translation>{n} cardio facile</translation>
    </message>
</context>
<context>
    <name>_Options</name>
    <message>
        <source>What the name becomes</source>
        <translation>Ce que devient le nom</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>at {load}</source>
        <translation>à {load}</translation>
    </message>
</context>
<context>
    <name>handbook/charts</name>
    <message>
        <source>Read a chart</source>
        <translation>Lire un graphique</translation>
    </message>
    <message>
        <source>**Charts** draw what you wrote down. They show ranges where a number would say too much, and they leave gaps open.</source>
        <translation>**Graphiques** dessine ce que vous avez noté. On y voit des fourchettes là où un seul chiffre en dirait trop, et les trous restent ouverts.</translation>
    </message>
    <message>
        <source>Charts of strength, mood and weeks on one line of time.</source>
        <translation>Graphiques de la force, de l’humeur et des semaines sur une même ligne de temps.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;[&lt;/kbd&gt; and &lt;kbd&gt;]&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;[&lt;/kbd&gt; et &lt;kbd&gt;]&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>a shorter or longer range</source>
        <translation>une période plus courte ou plus longue</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;,&lt;/kbd&gt; and &lt;kbd&gt;.&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;,&lt;/kbd&gt; et &lt;kbd&gt;.&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>plus tôt, plus tard</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;+&lt;/kbd&gt; and &lt;kbd&gt;-&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;+&lt;/kbd&gt; et &lt;kbd&gt;-&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>closer, further away</source>
        <translation>plus près, plus loin</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Left&lt;/kbd&gt; and &lt;kbd&gt;Right&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Left&lt;/kbd&gt; et &lt;kbd&gt;Right&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>from value to value, in a chart</source>
        <translation>d’une valeur à l’autre, dans un graphique</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Shift+Left&lt;/kbd&gt; and &lt;kbd&gt;Shift+Right&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Shift+Left&lt;/kbd&gt; et &lt;kbd&gt;Shift+Right&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>move the days</source>
        <translation>déplacent les jours</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;T&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;T&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>the same as a table</source>
        <translation>la même chose en tableau</translation>
    </message>
    <message>
        <source>The words next to a title say what the chart shows and how sure it is. Each chart has a table with all its values behind it. A chart can be saved as a picture, a drawing or numbers. &lt;kbd&gt;Ctrl&lt;/kbd&gt; with the wheel zooms.</source>
        <translation>Les mots à côté d’un titre disent ce que montre le graphique et avec quelle certitude. Chaque graphique a derrière lui un tableau de toutes ses valeurs. Un graphique peut être enregistré en image, en dessin ou en chiffres. &lt;kbd&gt;Ctrl&lt;/kbd&gt; avec la molette zoome.</translation>
    </message>
    <message>
        <source>Estimated 1RM</source>
        <translation>1RM estimé</translation>
    </message>
    <message>
        <source>This is the most you could lift once, worked out from your sets. The dots are the middle of four formulas. The pale band goes from the lowest to the highest. Squares are the loads you used. A set of more than 12 repetitions makes no dot. After a gap of two weeks the line is not joined.</source>
        <translation>C’est le plus que vous pourriez soulever une fois, calculé d’après vos séries. Les points sont le milieu de quatre formules. La bande pâle va de la plus basse à la plus haute. Les carrés sont les charges que vous avez utilisées. Une série de plus de 12 répétitions ne donne pas de point. Après un trou de deux semaines, la ligne n’est pas reliée.</translation>
    </message>
    <message>
        <source>If the band is wide, the formulas disagree, and nobody knows better.</source>
        <translation>Si la bande est large, les formules ne sont pas d’accord, et personne ne sait mieux.</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Dots are your ratings. The line is the mean of seven days. The pale band is your usual range: eight of ten of your days lie in it. Where more than three days have no rating, the line has a gap. Short strokes show strength sessions. They are there to look at, and say nothing about cause.</source>
        <translation>Les points sont vos notes. La ligne est la moyenne de sept jours. La bande pâle est votre fourchette habituelle&#xa0;: huit de vos jours sur dix y sont. Là où plus de trois jours n’ont pas de note, la ligne a un trou. De courts traits montrent les séances de force. Ils sont là pour regarder, et ne disent rien de la cause.</translation>
    </message>
    <message>
        <source>The chart of mood with dots, line and usual range.</source>
        <translation>Le graphique de l’humeur avec points, ligne et fourchette habituelle.</translation>
    </message>
    <message>
        <source>Weekly dose</source>
        <translation>Dose par semaine</translation>
    </message>
    <message>
        <source>Bars are strength sessions in a week. The pale part is short days. The running week has a dashed edge. Minutes of easy cardio have bars of their own below.</source>
        <translation>Les barres sont les séances de force d’une semaine. La partie pâle, ce sont les journées courtes. La semaine en cours a un bord en pointillé. Les minutes de cardio facile ont leurs propres barres en dessous.</translation>
    </message>
    <message>
        <source>All lifts</source>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>**All lifts** draws each lift on its own scale, so that shapes can be compared and heights cannot. Volume load is load times repetitions. It is the least telling of these numbers.</source>
        <translation>**Tous les exercices** dessine chaque exercice à sa propre échelle&#xa0;: les formes se comparent, les hauteurs non. Le volume est la charge fois les répétitions. C’est le moins parlant de ces chiffres.</translation>
    </message>
    <message>
        <source>Load for 1 to 12 reps</source>
        <translation>Charge pour 1 à 12 répétitions</translation>
    </message>
    <message>
        <source>This line says about which load goes how often, now and a year ago. It needs a loaded set of 12 repetitions or fewer in eight weeks.</source>
        <translation>Cette ligne dit à peu près quelle charge va combien de fois, maintenant et il y a un an. Il faut une série chargée de 12 répétitions ou moins en huit semaines.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>How your sets spread over the per cents of your estimate, and how many days lie between sessions.</source>
        <translation>Comment vos séries se répartissent sur les pour cent de votre estimation, et combien de jours séparent les séances.</translation>
    </message>
    <message>
        <source>Before and after sessions</source>
        <translation>Avant et après les séances</translation>
    </message>
    <message>
        <source>Each session that was rated twice has a line from before to after. See [what the statistics mean](statistics.md#before-and-after-a-session).</source>
        <translation>Chaque séance notée deux fois a une ligne d’avant à après. Voir [ce que veulent dire les statistiques](statistics.md#before-and-after-a-session).</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>**Compare** puts the last weeks beside the same number before, or two things on one line of time. Weeks differ by chance too.</source>
        <translation>**Comparer** met les dernières semaines à côté d’autant de semaines d’avant, ou deux choses sur une même ligne de temps. Les semaines varient aussi par hasard.</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Auto-questionnaires</translation>
    </message>
    <message>
        <source>A questionnaire has its own chart, with its bands in grey and always its full scale. No line is drawn through fewer than four.</source>
        <translation>Un questionnaire a son propre graphique, avec ses niveaux en gris et toujours toute son échelle. Aucune ligne n’est tracée à travers moins de quatre.</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Fréquence cardiaque</translation>
    </message>
    <message>
        <source>A session with a trace of a watch is drawn by minutes, with the easy band behind it.</source>
        <translation>Une séance avec la courbe d’une montre est dessinée par minutes, avec la plage facile derrière elle.</translation>
    </message>
</context>
<context>
    <name>handbook/check-ins</name>
    <message>
        <source>Check-ins, feelings and hiding mood</source>
        <translation>Points du jour, ressentis et masquer l’humeur</translation>
    </message>
    <message>
        <source>All of this is free to skip. No rating is ever asked twice.</source>
        <translation>Tout cela peut être passé librement. Aucune note n’est jamais demandée deux fois.</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Un point du jour</translation>
    </message>
    <message>
        <source>**Today** asks how you are, once in the morning and once in the evening. Press a number from 0 to 10, or **Skip**.</source>
        <translation>**Aujourd’hui** demande comment vous allez, une fois le matin et une fois le soir. Tapez un chiffre de 0 à 10, ou **Passer**.</translation>
    </message>
    <message>
        <source>A check-in with its scales from 0 to 10.</source>
        <translation>Un point du jour avec ses échelles de 0 à 10.</translation>
    </message>
    <message>
        <source>**More** shows the other ratings: energy, stress, last night&apos;s sleep, and confidence for this week. You can write a note and add tags, such as `work`. **Rather not say** is an answer too. It is kept as that, and you are not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keys</source>
        <translation>Avec les touches</translation>
    </message>
    <message>
        <source>On a scale, a number chooses. For 10 press &lt;kbd&gt;1&lt;/kbd&gt; and then &lt;kbd&gt;0&lt;/kbd&gt; at once. The arrows move, and &lt;kbd&gt;Backspace&lt;/kbd&gt; clears.</source>
        <translation>Sur une échelle, un chiffre choisit. Pour 10, tapez &lt;kbd&gt;1&lt;/kbd&gt; puis aussitôt &lt;kbd&gt;0&lt;/kbd&gt;. Les flèches déplacent, et &lt;kbd&gt;Backspace&lt;/kbd&gt; efface.</translation>
    </message>
    <message>
        <source>Which day a night belongs to</source>
        <translation>À quel jour appartient une nuit</translation>
    </message>
    <message>
        <source>A day begins at four in the morning. What you write at one at night still belongs to the evening before.</source>
        <translation>Un jour commence à quatre heures du matin. Ce que vous écrivez à une heure de la nuit appartient encore au soir d’avant.</translation>
    </message>
    <message>
        <source>Feelings around a session</source>
        <translation>Ressentis autour d’une séance</translation>
    </message>
    <message>
        <source>Before a session you can rate how you feel, from very bad (-5) to very good (+5). You are asked again ten minutes after your last set, because right after it most people feel better just for being done. **Activation** is a second scale: calm is low, worked up is high.</source>
        <translation>Avant une séance, vous pouvez noter votre ressenti, de très mauvais (-5) à très bon (+5). La question revient dix minutes après votre dernière série, car juste après, la plupart des gens se sentent mieux du seul fait d’avoir fini. **Activation** est une deuxième échelle&#xa0;: calme est bas, agité est haut.</translation>
    </message>
    <message>
        <source>These two ratings make the chart **Before and after sessions**. Read it with care: sessions often begin below your usual level, which drifts back by itself.</source>
        <translation>Ces deux notes font le graphique **Avant et après les séances**. Lisez-le avec prudence&#xa0;: les séances commencent souvent sous votre niveau habituel, qui remonte de lui-même.</translation>
    </message>
    <message>
        <source>Hide mood</source>
        <translation>Masquer l’humeur</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt; or `View &gt; Hide mood` hides all ratings, feelings and self-checks. They are gone from pages, charts, paper and exports. Nothing is deleted. The same keys show it all again. It helps when somebody looks over your shoulder.</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt; ou `Affichage &gt; Masquer l’humeur` masque toutes les notes, les ressentis et les auto-questionnaires. Ils disparaissent des pages, des graphiques, du papier et des exportations. Rien n’est supprimé. Les mêmes touches affichent tout de nouveau. Cela aide quand quelqu’un regarde par-dessus votre épaule.</translation>
    </message>
    <message>
        <source>You can still check in. **Check in all the same** keeps what you say without showing it.</source>
        <translation>Vous pouvez quand même faire le point. **Faire le point quand même** garde ce que vous dites sans l’afficher.</translation>
    </message>
    <message>
        <source>An earlier day</source>
        <translation>Un jour passé</translation>
    </message>
    <message>
        <source>In **History**, **Add past entry** takes a check-in of any day. An entry can be changed or deleted there.</source>
        <translation>Dans **Historique**, **Ajouter une entrée passée** prend un point du jour de n’importe quel jour. Une entrée peut y être modifiée ou supprimée.</translation>
    </message>
    <message>
        <source>A low number</source>
        <translation>Un chiffre bas</translation>
    </message>
    <message>
        <source>A low number is data and nothing else. If a day is very hard, &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; opens **Crisis help** from every window.</source>
        <translation>Un chiffre bas est une donnée et rien d’autre. Si un jour est très dur, &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; ouvre **Aide en cas de crise** depuis chaque fenêtre.</translation>
    </message>
</context>
<context>
    <name>handbook/command-line</name>
    <message>
        <source>The command line</source>
        <translation>La ligne de commande</translation>
    </message>
    <message>
        <source>All of this works without a window. It is for people who like to type, and for scripts.</source>
        <translation>Tout cela marche sans fenêtre. C’est pour qui aime taper, et pour les scripts.</translation>
    </message>
    <message>
        <source>Every command ends with 0 when it is done, with 1 and one sentence when something is wrong, and with 2 for a wrong call. `liftdesk --help` lists all of them.</source>
        <translation>Chaque commande finit par 0 quand elle a réussi, par 1 et une phrase quand quelque chose ne va pas, et par 2 pour un appel incorrect. `liftdesk --help` les liste toutes.</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Quel fichier</translation>
    </message>
    <message>
        <source>`liftdesk --data FILE` uses another file, and so does the variable `LIFTDESK_DATA`. `liftdesk --demo` opens the sample data.</source>
        <translation>`liftdesk --data FILE` utilise un autre fichier, comme la variable `LIFTDESK_DATA`. `liftdesk --demo` ouvre les données d’exemple.</translation>
    </message>
    <message>
        <source>An encrypted diary asks for its passphrase, or reads it from the file that `LIFTDESK_PASSPHRASE_FILE` names. It is never typed as part of a command.</source>
        <translation>Un journal chiffré demande sa phrase secrète, ou la lit dans le fichier que nomme `LIFTDESK_PASSPHRASE_FILE`. Elle n’est jamais tapée dans une commande.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>`liftdesk log &quot;squat 3x8 @ 60kg rir2&quot;`</source>
        <translation>`liftdesk log &quot;squat 3x8 @ 60kg rir2&quot;`</translation>
    </message>
    <message>
        <source>logs a quick line</source>
        <translation>note une ligne rapide</translation>
    </message>
    <message>
        <source>`liftdesk check-in --mood 6 --energy 5`</source>
        <translation>`liftdesk check-in --mood 6 --energy 5`</translation>
    </message>
    <message>
        <source>writes a check-in</source>
        <translation>écrit un point du jour</translation>
    </message>
    <message>
        <source>`liftdesk pain &quot;goblet squat&quot; 3 knee`</source>
        <translation>`liftdesk pain &quot;goblet squat&quot; 3 knee`</translation>
    </message>
    <message>
        <source>notes pain with a lift</source>
        <translation>note une douleur avec un exercice</translation>
    </message>
    <message>
        <source>`liftdesk easy-week`</source>
        <translation>`liftdesk easy-week`</translation>
    </message>
    <message>
        <source>asks for an easy week</source>
        <translation>demande une semaine facile</translation>
    </message>
    <message>
        <source>`liftdesk ill`</source>
        <translation>`liftdesk ill`</translation>
    </message>
    <message>
        <source>notes days of being ill</source>
        <translation>note des jours de maladie</translation>
    </message>
    <message>
        <source>`liftdesk answer gad7 --answers 0,1,0,0,1,0,0`</source>
        <translation>`liftdesk answer gad7 --answers 0,1,0,0,1,0,0`</translation>
    </message>
    <message>
        <source>writes a questionnaire</source>
        <translation>écrit un questionnaire</translation>
    </message>
    <message>
        <source>`liftdesk from-paper &quot;B48: 10 10 9/18/2; ; x&quot;`</source>
        <translation>`liftdesk from-paper &quot;B48: 10 10 9/18/2; ; x&quot;`</translation>
    </message>
    <message>
        <source>takes a sheet back</source>
        <translation>reprend une feuille</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>`liftdesk next`</source>
        <translation>`liftdesk next`</translation>
    </message>
    <message>
        <source>the next session, with loads and reasons</source>
        <translation>la prochaine séance, avec charges et raisons</translation>
    </message>
    <message>
        <source>`liftdesk find &quot;squat 2025 &gt;60kg&quot;`</source>
        <translation>`liftdesk find &quot;squat 2025 &gt;60kg&quot;`</translation>
    </message>
    <message>
        <source>finds entries</source>
        <translation>trouve des entrées</translation>
    </message>
    <message>
        <source>`liftdesk summary`</source>
        <translation>`liftdesk summary`</translation>
    </message>
    <message>
        <source>what the log holds</source>
        <translation>ce que contient le journal</translation>
    </message>
    <message>
        <source>`liftdesk insight`</source>
        <translation>`liftdesk insight`</translation>
    </message>
    <message>
        <source>what the diary says</source>
        <translation>ce que dit le journal</translation>
    </message>
    <message>
        <source>`liftdesk wins`</source>
        <translation>`liftdesk wins`</translation>
    </message>
    <message>
        <source>what you can do now</source>
        <translation>ce que vous savez faire maintenant</translation>
    </message>
    <message>
        <source>Paper and files</source>
        <translation>Papier et fichiers</translation>
    </message>
    <message>
        <source>`liftdesk plan OUT.pdf`</source>
        <translation>`liftdesk plan OUT.pdf`</translation>
    </message>
    <message>
        <source>the plan of the week</source>
        <translation>le plan de la semaine</translation>
    </message>
    <message>
        <source>`liftdesk report OUT.pdf`</source>
        <translation>`liftdesk report OUT.pdf`</translation>
    </message>
    <message>
        <source>one page for a doctor or therapist</source>
        <translation>une page pour un médecin ou un thérapeute</translation>
    </message>
    <message>
        <source>`liftdesk ics OUT.ics`</source>
        <translation>`liftdesk ics OUT.ics`</translation>
    </message>
    <message>
        <source>planned days for a calendar</source>
        <translation>les jours prévus pour un calendrier</translation>
    </message>
    <message>
        <source>`liftdesk import FILE`</source>
        <translation>`liftdesk import FILE`</translation>
    </message>
    <message>
        <source>reads the export of an app</source>
        <translation>lit l’exportation d’une application</translation>
    </message>
    <message>
        <source>`liftdesk imports`</source>
        <translation>`liftdesk imports`</translation>
    </message>
    <message>
        <source>lists imports, and takes one back</source>
        <translation>liste les importations, et en reprend une</translation>
    </message>
    <message>
        <source>`liftdesk export FILE`</source>
        <translation>`liftdesk export FILE`</translation>
    </message>
    <message>
        <source>writes everything out</source>
        <translation>écrit tout dans un fichier</translation>
    </message>
    <message>
        <source>Look after</source>
        <translation>Prendre soin</translation>
    </message>
    <message>
        <source>`liftdesk backup FILE`</source>
        <translation>`liftdesk backup FILE`</translation>
    </message>
    <message>
        <source>a checked copy</source>
        <translation>une copie vérifiée</translation>
    </message>
    <message>
        <source>`liftdesk restore FILE`</source>
        <translation>`liftdesk restore FILE`</translation>
    </message>
    <message>
        <source>puts a backup in place</source>
        <translation>met une sauvegarde en place</translation>
    </message>
    <message>
        <source>`liftdesk check`</source>
        <translation>`liftdesk check`</translation>
    </message>
    <message>
        <source>says whether the file is sound</source>
        <translation>dit si le fichier est intact</translation>
    </message>
    <message>
        <source>`liftdesk rescue FILE TARGET`</source>
        <translation>`liftdesk rescue FILE TARGET`</translation>
    </message>
    <message>
        <source>saves what can be read</source>
        <translation>enregistre ce qui est lisible</translation>
    </message>
    <message>
        <source>`liftdesk merge FILE`</source>
        <translation>`liftdesk merge FILE`</translation>
    </message>
    <message>
        <source>joins the diary of another computer</source>
        <translation>réunit le journal d’un autre ordinateur</translation>
    </message>
    <message>
        <source>`liftdesk trash`</source>
        <translation>`liftdesk trash`</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>ce qui a été supprimé</translation>
    </message>
    <message>
        <source>`liftdesk duplicates`</source>
        <translation>`liftdesk duplicates`</translation>
    </message>
    <message>
        <source>what may be there twice</source>
        <translation>ce qui est peut-être là deux fois</translation>
    </message>
    <message>
        <source>`liftdesk delete-everything`</source>
        <translation>`liftdesk delete-everything`</translation>
    </message>
    <message>
        <source>says what would go, and removes it with `--confirm`</source>
        <translation>dit ce qui partirait, et le retire avec `--confirm`</translation>
    </message>
    <message>
        <source>`liftdesk demo`</source>
        <translation>`liftdesk demo`</translation>
    </message>
    <message>
        <source>fills an empty file with sample data</source>
        <translation>remplit un fichier vide de données d’exemple</translation>
    </message>
    <message>
        <source>`liftdesk screenshots DIR`</source>
        <translation>`liftdesk screenshots DIR`</translation>
    </message>
    <message>
        <source>pictures of the four pages</source>
        <translation>des images des quatre pages</translation>
    </message>
    <message>
        <source>`liftdesk --self-test`</source>
        <translation>`liftdesk --self-test`</translation>
    </message>
    <message>
        <source>checks this copy of the program</source>
        <translation>vérifie cette copie du programme</translation>
    </message>
    <message>
        <source>Most of them take `--json` for a script, and `liftdesk import`, `liftdesk merge` and `liftdesk from-paper` take `--dry-run`, which writes nothing.</source>
        <translation>La plupart acceptent `--json` pour un script, et `liftdesk import`, `liftdesk merge` et `liftdesk from-paper` acceptent `--dry-run`, qui n’écrit rien.</translation>
    </message>
</context>
<context>
    <name>handbook/easier-days</name>
    <message>
        <source>Short, gentle and rest days</source>
        <translation>Journées courtes, en douceur et jours de repos</translation>
    </message>
    <message>
        <source>A short day is a whole day in this diary. So is a rest day.</source>
        <translation>Une journée courte est une journée entière dans ce journal. Un jour de repos aussi.</translation>
    </message>
    <message>
        <source>A short day</source>
        <translation>Une journée courte</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Alt+S&lt;/kbd&gt; or **Short day**. The session becomes two sets of two or three lifts. You choose which lifts those are in `Training &gt; Routines and days`. **Full day** brings the rest back.</source>
        <translation>Appuyez sur &lt;kbd&gt;Alt+S&lt;/kbd&gt; ou **Journée courte**. La séance devient deux séries de deux ou trois exercices. Vous choisissez lesquels dans `Entraînement &gt; Programmes et jours`. **Journée entière** ramène le reste.</translation>
    </message>
    <message>
        <source>A few hard sets a week keep most of the gain. The source is on the page **What studies found**.</source>
        <translation>Quelques séries dures par semaine gardent la plus grande part du gain. La source est sur la page **Ce que disent les études**.</translation>
    </message>
    <message>
        <source>A gentle day</source>
        <translation>Une journée en douceur</translation>
    </message>
    <message>
        <source>On an anxious day heavy loads can feel wrong: holding your breath under a load can feel like the start of panic. Choose “Keep it gentle today, below 70 %” in the menu **More** of the session. Loads then stay below 70 % of what you could lift once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An easy week</source>
        <translation>Une semaine facile</translation>
    </message>
    <message>
        <source>Choose **Easy week** in the same menu. For seven days loads are a tenth lighter. The page **Rest and recovery** offers it too, and ends it again.</source>
        <translation>Choisissez **Semaine facile** dans le même menu. Pendant sept jours, les charges sont plus légères d’un dixième. La page **Repos et récupération** la propose aussi, et la finit.</translation>
    </message>
    <message>
        <source>The program plans an easier session by itself when your last two weeks went harder than the time before. The reason then stands below the lift.</source>
        <translation>Le programme prévoit de lui-même une séance plus facile quand vos deux dernières semaines étaient plus dures que le temps d’avant. La raison est alors sous l’exercice.</translation>
    </message>
    <message>
        <source>When you were ill</source>
        <translation>Quand vous étiez malade</translation>
    </message>
    <message>
        <source>Choose **I was ill** in the menu **More** of the session. The way back is then lighter by a tenth or more.</source>
        <translation>Choisissez **J’étais malade** dans le menu **Plus** de la séance. Le retour est alors plus léger d’un dixième ou plus.</translation>
    </message>
    <message>
        <source>After time away</source>
        <translation>Après une absence</translation>
    </message>
    <message>
        <source>Nobody asks where you were. **Today** greets you with one line, and offers to make the session short. The first loads back are lighter, by how long it was:</source>
        <translation>Personne ne demande où vous étiez. **Aujourd’hui** vous accueille avec une ligne, et propose de raccourcir la séance. Les premières charges au retour sont plus légères, selon la durée&#xa0;:</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>Absence de</translation>
    </message>
    <message>
        <source>You come back with</source>
        <translation>Vous revenez avec</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>the last load, nothing added</source>
        <translation>la dernière charge, rien d’ajouté</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>deux semaines</translation>
    </message>
    <message>
        <source>about a tenth less</source>
        <translation>environ un dixième de moins</translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation>quatre semaines</translation>
    </message>
    <message>
        <source>about a fifth less</source>
        <translation>environ un cinquième de moins</translation>
    </message>
    <message>
        <source>eight weeks or more</source>
        <translation>huit semaines ou plus</translation>
    </message>
    <message>
        <source>about three tenths less</source>
        <translation>environ trois dixièmes de moins</translation>
    </message>
    <message>
        <source>If you train once a week, a week between sessions is no time away.</source>
        <translation>Si vous vous entraînez une fois par semaine, une semaine entre les séances n’est pas une absence.</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Un jour de repos</translation>
    </message>
    <message>
        <source>A past day without an entry was a rest day, and is shown as done. You can note one on purpose in the card **This week**: **Note a rest day**.</source>
        <translation>Un jour passé sans entrée était un jour de repos, et s’affiche comme fait. Vous pouvez en noter un exprès dans la carte **Cette semaine**&#xa0;: **Noter un jour de repos**.</translation>
    </message>
    <message>
        <source>Rest and recovery</source>
        <translation>Repos et récupération</translation>
    </message>
    <message>
        <source>On the page **Safety**, **Rest and recovery** has six quiet questions to yourself. There is no score, and nothing is kept. Below them stands what your diary lets one notice, such as many days in a row. Each of these can have other reasons. You know best which.</source>
        <translation>Sur la page **Sécurité**, **Repos et récupération** a six questions discrètes à se poser. Il n’y a pas de score, et rien n’est gardé. En dessous se trouve ce que votre journal laisse remarquer, comme beaucoup de jours de suite. Chacun de ces signes peut avoir d’autres raisons. Vous savez mieux que personne laquelle.</translation>
    </message>
</context>
<context>
    <name>handbook/easy-cardio</name>
    <message>
        <source>Easy cardio and the talk test</source>
        <translation>Cardio facile et test de la parole</translation>
    </message>
    <message>
        <source>Easy cardio is any steady movement at which you can talk. A walk counts.</source>
        <translation>Le cardio facile est tout mouvement régulier pendant lequel vous pouvez parler. Une marche compte.</translation>
    </message>
    <message>
        <source>The talk test</source>
        <translation>Le test de la parole</translation>
    </message>
    <message>
        <source>You can say full sentences, but you could not sing. That is the right pace. LiftDesk asks for it by talking first and by heart rate second.</source>
        <translation>Vous pouvez dire des phrases entières, mais vous ne pourriez pas chanter. C’est la bonne allure. LiftDesk la demande d’abord par la parole et ensuite par la fréquence cardiaque.</translation>
    </message>
    <message>
        <source>How talking goes</source>
        <translation>Comment se passe la parole</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>**Could sing**</source>
        <translation>**Pouvoir chanter**</translation>
    </message>
    <message>
        <source>You could go a little faster, if you like</source>
        <translation>Vous pourriez aller un peu plus vite, si vous voulez</translation>
    </message>
    <message>
        <source>**Could talk**</source>
        <translation>**Pouvoir parler**</translation>
    </message>
    <message>
        <source>This is the right pace</source>
        <translation>C’est la bonne allure</translation>
    </message>
    <message>
        <source>**Few words**</source>
        <translation>**Peu de mots**</translation>
    </message>
    <message>
        <source>Slow down a little</source>
        <translation>Ralentissez un peu</translation>
    </message>
    <message>
        <source>Some people call this Zone 2. That name has no single meaning.</source>
        <translation>Certains appellent cela Zone 2. Ce nom n’a pas un sens unique.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>On **Today**, **Add minutes** takes minutes in a moment. `Training &gt; Easy cardio` has the whole page.</source>
        <translation>Dans **Aujourd’hui**, **Ajouter des minutes** prend des minutes en un instant. `Entraînement &gt; Cardio facile` a toute la page.</translation>
    </message>
    <message>
        <source>The page of easy cardio: timer, goal and pace.</source>
        <translation>La page du cardio facile&#xa0;: minuteur, but et allure.</translation>
    </message>
    <message>
        <source>**Write down easy cardio** takes minutes, day, distance, the talk test and a note.</source>
        <translation>**Noter du cardio facile** prend les minutes, le jour, la distance, le test de la parole et une note.</translation>
    </message>
    <message>
        <source>The timer</source>
        <translation>Le minuteur</translation>
    </message>
    <message>
        <source>**Start** counts your minutes and asks now and then how talking goes. You choose how often: every 3, 5, 10 or 15 minutes. It goes on while you are on another page, and after a restart. **Stop and write down** makes the entry. If the timer was left open for hours, you say how many minutes it was.</source>
        <translation>**Lancer** compte vos minutes et demande de temps en temps comment se passe la parole. Vous choisissez la fréquence&#xa0;: toutes les 3, 5, 10 ou 15 minutes. Il continue quand vous êtes sur une autre page, et après un redémarrage. **Arrêter et noter** fait l’entrée. Si le minuteur est resté ouvert des heures, vous dites combien de minutes c’était.</translation>
    </message>
    <message>
        <source>Heart rate, if you like numbers</source>
        <translation>Fréquence cardiaque, si vous aimez les chiffres</translation>
    </message>
    <message>
        <source>Under **Heart rate, if you like numbers** you may tell your year of birth, a measured maximum or your resting rate. A band is then shown beside the talk test, with how far it may lie off. A formula of age can be wrong by about 10 beats for one person.</source>
        <translation>Sous **Fréquence cardiaque, si vous aimez les chiffres**, vous pouvez donner votre année de naissance, un maximum mesuré ou votre fréquence de repos. Une plage s’affiche alors à côté du test de la parole, avec l’écart possible. Une formule selon l’âge peut se tromper d’environ 10 battements pour une personne.</translation>
    </message>
    <message>
        <source>If you take a medicine that slows the heart, such as a beta-blocker, switch on **I take a heart-slowing medicine**. Bands are then hidden, and talking alone tells the pace. Please leave your medicine as it is.</source>
        <translation>Si vous prenez un médicament qui ralentit le cœur, comme un bêta-bloquant, activez **Je prends un médicament qui ralentit le cœur**. Les plages sont alors masquées, et la parole seule donne l’allure. Ne changez rien à votre médicament.</translation>
    </message>
    <message>
        <source>A goal for the week</source>
        <translation>Un but pour la semaine</translation>
    </message>
    <message>
        <source>**Goal for a week, in minutes** is yours to choose. At 0 there is none, and minutes are counted all the same.</source>
        <translation>**But pour une semaine, en minutes** est à vous de choisir. À 0 il n’y en a pas, et les minutes sont comptées quand même.</translation>
    </message>
    <message>
        <source>From a watch</source>
        <translation>Depuis une montre</translation>
    </message>
    <message>
        <source>`File &gt; Import…` reads FIT, TCX and GPX files, and the export of Apple Health. A heart rate that belongs to a session in your diary is joined to it. **Charts** then draw it under **Heart rate**.</source>
        <translation>`Fichier &gt; Importer…` lit les fichiers FIT, TCX et GPX, et l’exportation d’Apple Health. Une fréquence cardiaque qui va avec une séance de votre journal lui est jointe. **Graphiques** la dessine alors sous **Fréquence cardiaque**.</translation>
    </message>
</context>
<context>
    <name>handbook/export</name>
    <message>
        <source>Export, and leaving LiftDesk</source>
        <translation>Exporter, et quitter LiftDesk</translation>
    </message>
    <message>
        <source>Your diary is yours. You can take all of it with you at any time.</source>
        <translation>Votre journal est à vous. Vous pouvez l’emporter en entier à tout moment.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; or `File &gt; Export…`. Choose the form, the days, and what goes in.</source>
        <translation>Appuyez sur &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; ou `Fichier &gt; Exporter…`. Choisissez la forme, les jours, et ce qui y va.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Utile pour</translation>
    </message>
    <message>
        <source>**One file (JSON)**</source>
        <translation>**Un fichier (JSON)**</translation>
    </message>
    <message>
        <source>keeping, or another computer; comes back exactly</source>
        <translation>garder, ou un autre ordinateur&#xa0;; revient à l’identique</translation>
    </message>
    <message>
        <source>**Tables in a folder (CSV)**</source>
        <translation>**Tables dans un dossier (CSV)**</translation>
    </message>
    <message>
        <source>a table for each kind of entry</source>
        <translation>une table pour chaque type d’entrée</translation>
    </message>
    <message>
        <source>**Tables in one zip (CSV)**</source>
        <translation>**Tables dans un zip (CSV)**</translation>
    </message>
    <message>
        <source>the same, packed</source>
        <translation>la même chose, en archive</translation>
    </message>
    <message>
        <source>**Workbook (XLSX)**</source>
        <translation>**Classeur (XLSX)**</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>un tableur</translation>
    </message>
    <message>
        <source>**As Strong writes it (CSV)**</source>
        <translation>**Comme Strong l’écrit (CSV)**</translation>
    </message>
    <message>
        <source>most other training apps</source>
        <translation>la plupart des autres applications d’entraînement</translation>
    </message>
    <message>
        <source>**As Hevy writes it (CSV)**</source>
        <translation>**Comme Hevy l’écrit (CSV)**</translation>
    </message>
    <message>
        <source>the same with supersets</source>
        <translation>la même chose avec les supersets</translation>
    </message>
    <message>
        <source>**Plain words (Markdown)**</source>
        <translation>**Mots simples (Markdown)**</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>**Planned days (ICS)**</source>
        <translation>**Jours prévus (ICS)**</translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation>un calendrier</translation>
    </message>
    <message>
        <source>`File &gt; Export as CSV…` is the short way to tables.</source>
        <translation>`Fichier &gt; Exporter en CSV…` est le chemin court vers les tables.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui y va</translation>
    </message>
    <message>
        <source>Self-checks go in as results, single answers only when you tick them. If mood is hidden, moods are left out unless you tick them.</source>
        <translation>Les auto-questionnaires y vont par leurs résultats, les réponses une à une seulement si vous les cochez. Si l’humeur est masquée, les humeurs sont laissées de côté sauf si vous les cochez.</translation>
    </message>
    <message>
        <source>The shapes of Strong and Hevy hold sets and cardio. Moods are never in them.</source>
        <translation>Les formes de Strong et Hevy contiennent séries et cardio. Les humeurs n’y sont jamais.</translation>
    </message>
    <message>
        <source>Please note: these files are not encrypted, even if your diary is. Whoever has the file can read it.</source>
        <translation>À noter&#xa0;: ces fichiers ne sont pas chiffrés, même si votre journal l’est. Qui a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le ramener</translation>
    </message>
    <message>
        <source>`File &gt; Import…` reads JSON, CSV, zip and XLSX of LiftDesk again. Into an empty diary they come back entry for entry. Into one in use, what is new is added.</source>
        <translation>`Fichier &gt; Importer…` relit JSON, CSV, zip et XLSX de LiftDesk. Dans un journal vide, ils reviennent entrée par entrée. Dans un journal utilisé, ce qui est nouveau est ajouté.</translation>
    </message>
    <message>
        <source>Leave for good</source>
        <translation>Partir pour de bon</translation>
    </message>
    <message>
        <source>Export first, in a form that your next app reads.</source>
        <translation>Exportez d’abord, dans une forme que lit votre prochaine application.</translation>
    </message>
    <message>
        <source>On the page **Safety**, choose **Delete everything**.</source>
        <translation>Sur la page **Sécurité**, choisissez **Tout supprimer**.</translation>
    </message>
    <message>
        <source>You see what goes and what stays. Type the word that is asked for.</source>
        <translation>Vous voyez ce qui part et ce qui reste. Tapez le mot demandé.</translation>
    </message>
    <message>
        <source>It removes the diary, its backups, its logs and its settings from this computer. It cannot reach files you saved elsewhere. It tells you so.</source>
        <translation>Cela retire de cet ordinateur le journal, ses sauvegardes, ses fichiers techniques et ses réglages. Les fichiers que vous avez enregistrés ailleurs sont hors d’atteinte. Il vous le dit.</translation>
    </message>
</context>
<context>
    <name>handbook/first-week</name>
    <message>
        <source>Your first week</source>
        <translation>Votre première semaine</translation>
    </message>
    <message>
        <source>Start as small as you like. Two short sessions are enough to begin, and one is a start.</source>
        <translation>Commencez aussi petit que vous voulez. Deux séances courtes suffisent pour commencer, et une est un début.</translation>
    </message>
    <message>
        <source>Three ways in</source>
        <translation>Trois façons d’entrer</translation>
    </message>
    <message>
        <source>When your diary is empty, **Today** offers three ways.</source>
        <translation>Quand votre journal est vide, **Aujourd’hui** propose trois chemins.</translation>
    </message>
    <message>
        <source>**Set up in 2 minutes** asks a few short questions. Then it shows a first session that fits what you have.</source>
        <translation>**Configurer en 2 minutes** pose quelques questions courtes. Puis il montre une première séance qui va avec ce que vous avez.</translation>
    </message>
    <message>
        <source>**Explore with sample data** shows an invented diary. Yours stays as it is.</source>
        <translation>**Explorer avec des données d’exemple** montre un journal inventé. Le vôtre reste tel quel.</translation>
    </message>
    <message>
        <source>**Import my history** reads the export of another app. You see it before anything is written. See [Bring your history from another app](import.md).</source>
        <translation>**Importer mon historique** lit l’exportation d’une autre application. Vous la voyez avant que rien ne soit écrit. Voir [Apporter votre historique d’une autre application](import.md).</translation>
    </message>
    <message>
        <source>On a hard day, **Just note how you feel** is a way in too.</source>
        <translation>Un jour dur, **Juste noter mon ressenti** est aussi un chemin.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Setting up takes a few pages: **Language, units and paper**, **Equipment and days**, **Is it all right to start?** and **Everything stays here**. Each page can be skipped. **Skip the rest, show the first session** skips all that is left. All of it can be changed later.</source>
        <translation>La configuration prend quelques pages&#xa0;: **Langue, unités et papier**, **Matériel et jours**, **Peut-on commencer&#xa0;?** et **Tout reste ici**. Chaque page peut être passée. **Passer le reste, voir la première séance** passe tout ce qui reste. Tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>Choose what comes nearest to what you train with: from **Nothing but the floor** to **Full gym**. Later, `Training &gt; Places and equipment` takes your own dumbbells, bars and plates. The plan then asks only for loads you can really put together.</source>
        <translation>Choisissez ce qui se rapproche le plus de votre matériel&#xa0;: de **Rien que le sol** à **Salle complète**. Plus tard, `Entraînement &gt; Lieux et matériel` prend vos propres haltères, barres et disques. Le plan ne demande alors que des charges que vous pouvez vraiment monter.</translation>
    </message>
    <message>
        <source>Choose your days</source>
        <translation>Choisir vos jours</translation>
    </message>
    <message>
        <source>Open `Training &gt; Routines and days`. Choose the days of a usual week. Two or three are plenty. `View &gt; Two sessions a week` and `View &gt; Three sessions a week` are the short way.</source>
        <translation>Ouvrez `Entraînement &gt; Programmes et jours`. Choisissez les jours d’une semaine habituelle. Deux ou trois suffisent largement. `Affichage &gt; Deux séances par semaine` et `Affichage &gt; Trois séances par semaine` sont le chemin court.</translation>
    </message>
    <message>
        <source>Who is new to lifting gets a day between two full sessions. If two of your days are neighbours, the plan moves one of them.</source>
        <translation>Qui débute a un jour entre deux séances complètes. Si deux de vos jours se suivent, le plan en déplace un.</translation>
    </message>
    <message>
        <source>The readiness check</source>
        <translation>La vérification avant l’effort</translation>
    </message>
    <message>
        <source>Setting up asks four questions, and the page **Safety** has them too as **Readiness check**. It takes about a minute and is a free choice. Only the date and the result are kept. Nothing is locked, whatever you answer.</source>
        <translation>La configuration pose quatre questions, et la page **Sécurité** les a aussi sous **Vérification avant l’effort**. Cela prend environ une minute et reste un libre choix. Seuls la date et le résultat sont gardés. Rien n’est bloqué, quoi que vous répondiez.</translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>Votre première séance</translation>
    </message>
    <message>
        <source>On **Today**, take each lift in turn. Where a load is asked for, pick a light one. Form comes first.</source>
        <translation>Dans **Aujourd’hui**, prenez chaque exercice à son tour. Là où une charge est demandée, prenez-en une légère. La forme d’abord.</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Enter&lt;/kbd&gt; to log the set.</source>
        <translation>Appuyez sur &lt;kbd&gt;Enter&lt;/kbd&gt; pour noter la série.</translation>
    </message>
    <message>
        <source>Stop when you like. **End session** closes it, and what you did is what counts.</source>
        <translation>Arrêtez quand vous voulez. **Finir la séance** la ferme, et ce que vous avez fait est ce qui compte.</translation>
    </message>
    <message>
        <source>The next chapter goes through [a session, set by set](session.md).</source>
        <translation>Le chapitre suivant parcourt [une séance, série par série](session.md).</translation>
    </message>
    <message>
        <source>The week by itself</source>
        <translation>La semaine toute seule</translation>
    </message>
    <message>
        <source>The card **This week** shows what each day is for. A week owes you nothing and you owe it nothing. A session whose day has gone by moves to a free day of the same week. If none fits, it is dropped and never carried over.</source>
        <translation>La carte **Cette semaine** montre à quoi sert chaque jour. Une semaine ne vous doit rien et vous ne lui devez rien. Une séance dont le jour est passé va à un jour libre de la même semaine. S’il n’y en a pas, elle est abandonnée et jamais reportée.</translation>
    </message>
    <message>
        <source>The week: seven days with their plan.</source>
        <translation>La semaine&#xa0;: sept jours avec leur plan.</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Enter&lt;/kbd&gt; on a day to change it: **Train here instead**, **Rest** or **Easy cardio**. **The whole week as usual** takes that back.</source>
        <translation>Appuyez sur &lt;kbd&gt;Enter&lt;/kbd&gt; sur un jour pour le changer&#xa0;: **S’entraîner ici plutôt**, **Repos** ou **Cardio facile**. **Toute la semaine comme d’habitude** annule cela.</translation>
    </message>
</context>
<context>
    <name>handbook/history</name>
    <message>
        <source>History: find, change, delete</source>
        <translation>Historique&#xa0;: trouver, modifier, supprimer</translation>
    </message>
    <message>
        <source>**History** has a calendar, the entries by week, and one entry in full.</source>
        <translation>**Historique** a un calendrier, les entrées par semaine, et une entrée en entier.</translation>
    </message>
    <message>
        <source>The page History: calendar, weeks and one session.</source>
        <translation>La page Historique&#xa0;: calendrier, semaines et une séance.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt; puts the keyboard into the search. Words are found by their beginnings, with accents or without. Below the field stands how it was read.</source>
        <translation>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt; met le clavier dans la recherche. Les mots se trouvent par leur début, avec ou sans accents. Sous le champ est écrit comment c’est lu.</translation>
    </message>
    <message>
        <source>You type</source>
        <translation>Vous tapez</translation>
    </message>
    <message>
        <source>It finds</source>
        <translation>Cela trouve</translation>
    </message>
    <message>
        <source>`squat 2025 &gt;60kg`</source>
        <translation>`squat 2025 &gt;60kg`</translation>
    </message>
    <message>
        <source>squats of that year above 60 kg</source>
        <translation>les squats de cette année-là au-dessus de 60 kg</translation>
    </message>
    <message>
        <source>`&quot;sore knee&quot; -left`</source>
        <translation>`&quot;genou sensible&quot; -gauche`</translation>
    </message>
    <message>
        <source>these words side by side, without the word left</source>
        <translation>ces mots côte à côte, sans le mot gauche</translation>
    </message>
    <message>
        <source>`kind:cardio &gt;45min last month`</source>
        <translation>`kind:cardio &gt;45min last month`</translation>
    </message>
    <message>
        <source>long easy cardio of last month</source>
        <translation>les longs cardios faciles du mois dernier</translation>
    </message>
    <message>
        <source>`#tired mood&lt;4`</source>
        <translation>`#fatigue mood&lt;4`</translation>
    </message>
    <message>
        <source>days with this tag and a low mood</source>
        <translation>les jours avec cette étiquette et une humeur basse</translation>
    </message>
    <message>
        <source>`has:note`</source>
        <translation>`has:note`</translation>
    </message>
    <message>
        <source>entries with a note</source>
        <translation>les entrées avec une note</translation>
    </message>
    <message>
        <source>**Filters** narrow the list further.</source>
        <translation>**Filtres** resserre encore la liste.</translation>
    </message>
    <message>
        <source>Move and change</source>
        <translation>Déplacer et modifier</translation>
    </message>
    <message>
        <source>The arrows move in the list and in the calendar. &lt;kbd&gt;E&lt;/kbd&gt; edits an entry, &lt;kbd&gt;Del&lt;/kbd&gt; deletes it. There is no question first. &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; brings it back, and so does the [trash](keeping.md#trash).</source>
        <translation>Les flèches déplacent dans la liste et le calendrier. &lt;kbd&gt;E&lt;/kbd&gt; modifie une entrée, &lt;kbd&gt;Del&lt;/kbd&gt; la supprime. Aucune question avant. &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; la ramène, et la [corbeille](keeping.md#trash) aussi.</translation>
    </message>
    <message>
        <source>In the form of a session &lt;kbd&gt;Alt&lt;/kbd&gt; with the arrows moves a set. You can move a session to another day, rename it, note pain later, and add sets as on a quick line.</source>
        <translation>Dans le formulaire d’une séance, &lt;kbd&gt;Alt&lt;/kbd&gt; avec les flèches déplace une série. Vous pouvez déplacer une séance à un autre jour, la renommer, noter une douleur plus tard, et ajouter des séries comme sur une ligne rapide.</translation>
    </message>
    <message>
        <source>Add a past entry</source>
        <translation>Ajouter une entrée passée</translation>
    </message>
    <message>
        <source>**Add past entry** takes a session, easy cardio, a rest day or a check-in of any day. Lifts are written one a line, such as `goblet squat 3x10 @ 16kg`.</source>
        <translation>**Ajouter une entrée passée** prend une séance, du cardio facile, un jour de repos ou un point du jour de n’importe quel jour. Les exercices s’écrivent un par ligne, comme `goblet squat 3x10 @ 16kg`.</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>Choose several entries to merge sessions, move them to a day, rename them, delete them, or give the sets of one lift to another.</source>
        <translation>Choisissez plusieurs entrées pour fusionner des séances, les déplacer à un jour, les renommer, les supprimer, ou donner les séries d’un exercice à un autre.</translation>
    </message>
    <message>
        <source>Two sessions side by side</source>
        <translation>Deux séances côte à côte</translation>
    </message>
    <message>
        <source>Choose two sessions and press **Compare**. It says what was more and what was less. Days differ for many reasons, so two sessions do not show which way things go.</source>
        <translation>Choisissez deux séances et appuyez sur **Comparer**. Cela dit ce qui était plus et ce qui était moins. Les jours diffèrent pour bien des raisons, deux séances ne montrent donc pas la direction que cela prend.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Ce que vous savez faire maintenant</translation>
    </message>
    <message>
        <source>`Training &gt; What you can do now` lists what you reached for the first time, month by month, each with its date. It is read from your log. Nothing you do later takes any of it away. **In your own words** takes things that no log knows. Anything can be hidden.</source>
        <translation>`Entraînement &gt; Ce que vous savez faire` liste ce que vous avez atteint pour la première fois, mois par mois, chaque fait avec sa date. C’est lu dans votre journal. Rien de ce que vous faites plus tard ne l’enlève. **Avec vos mots** prend ce qu’aucun journal ne sait. Tout peut être masqué.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>**Copy as text** puts one entry on the clipboard. &lt;kbd&gt;Ctrl+Shift+C&lt;/kbd&gt; copies the whole week.</source>
        <translation>**Copier en texte** met une entrée dans le presse-papiers. &lt;kbd&gt;Ctrl+Shift+C&lt;/kbd&gt; copie toute la semaine.</translation>
    </message>
</context>
<context>
    <name>handbook/import</name>
    <message>
        <source>Bring your history from another app</source>
        <translation>Apporter votre historique d’une autre application</translation>
    </message>
    <message>
        <source>Drop files on the window, or choose `File &gt; Import…`. Nothing is written before you have seen it. The whole import is one undo.</source>
        <translation>Déposez des fichiers sur la fenêtre, ou choisissez `Fichier &gt; Importer…`. Rien n’est écrit avant que vous l’ayez vu. Toute l’importation s’annule d’un coup.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment cela se passe</translation>
    </message>
    <message>
        <source>**Files**: choose one or more. What a file is, is told by what is in it and not by its name.</source>
        <translation>**Fichiers**&#xa0;: choisissez-en un ou plusieurs. Ce qu’est un fichier se voit à son contenu et non à son nom.</translation>
    </message>
    <message>
        <source>**Columns** come up for a table that no app is known for. Say what each column holds.</source>
        <translation>**Colonnes** apparaît pour un tableau dont aucune application n’est connue. Dites ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>**Questions** come up when a file leaves something open, such as kilograms or pounds.</source>
        <translation>**Questions** apparaît quand un fichier laisse quelque chose ouvert, comme kilogrammes ou livres.</translation>
    </message>
    <message>
        <source>**Exercises** shows what each name becomes. Only sure matches are joined. You choose the others.</source>
        <translation>**Exercices** montre ce que devient chaque nom. Seules les correspondances sûres sont réunies. Vous choisissez les autres.</translation>
    </message>
    <message>
        <source>**Preview** says what is new, what is there already, and what cannot be read.</source>
        <translation>**Aperçu** dit ce qui est nouveau, ce qui est déjà là, et ce qui est illisible.</translation>
    </message>
    <message>
        <source>The preview of an import, with what is new and what is there already.</source>
        <translation>L’aperçu d’une importation, avec ce qui est nouveau et ce qui est déjà là.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; goes on. A backup is made first.</source>
        <translation>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; continue. Une sauvegarde est d’abord faite.</translation>
    </message>
    <message>
        <source>Where the export is in your app</source>
        <translation>Où est l’exportation dans votre application</translation>
    </message>
    <message>
        <source>Apps move their menus around. We could not check each app on a phone, so we name the file and not the way to it. Look in the settings or the profile of the app for a word like export, backup or data. Then bring the file to this computer.</source>
        <translation>Les applications déplacent leurs menus. Nous ne pouvions pas vérifier chacune sur un téléphone, nous nommons donc le fichier et non le chemin. Cherchez dans les réglages ou le profil de l’application un mot comme exporter, sauvegarde ou données. Puis apportez le fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>The file LiftDesk reads</source>
        <translation>Le fichier que lit LiftDesk</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>CSV, in three layouts</source>
        <translation>CSV, en trois dispositions</translation>
    </message>
    <message>
        <source>Hevy</source>
        <translation>Hevy</translation>
    </message>
    <message>
        <source>CSV, in many languages</source>
        <translation>CSV, en plusieurs langues</translation>
    </message>
    <message>
        <source>FitNotes and FitNotes 2</source>
        <translation>FitNotes et FitNotes 2</translation>
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
        <translation>CSV, ou son texte simple</translation>
    </message>
    <message>
        <source>LiftLog</source>
        <translation>LiftLog</translation>
    </message>
    <message>
        <source>CSV or JSON</source>
        <translation>CSV ou JSON</translation>
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
        <translation>JSON de son API</translation>
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
        <translation>`export.xml`, ou le zip dans lequel il arrive</translation>
    </message>
    <message>
        <source>Watches and bike computers</source>
        <translation>Montres et compteurs de vélo</translation>
    </message>
    <message>
        <source>FIT, TCX or GPX, or an archive of them</source>
        <translation>FIT, TCX ou GPX, ou une archive de ceux-ci</translation>
    </message>
    <message>
        <source>Any other table</source>
        <translation>Tout autre tableau</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV ou XLSX</translation>
    </message>
    <message>
        <source>Notes in plain text</source>
        <translation>Notes en texte simple</translation>
    </message>
    <message>
        <source>quick lines under dates, and some known notations</source>
        <translation>des lignes rapides sous des dates, et quelques notations connues</translation>
    </message>
    <message>
        <source>If an app is not in this list, a CSV or XLSX table of its sets will do. What you say about its columns can be remembered for the next file like it.</source>
        <translation>Si une application n’est pas dans cette liste, un tableau CSV ou XLSX de ses séries suffit. Ce que vous dites de ses colonnes peut être retenu pour le prochain fichier de ce genre.</translation>
    </message>
    <message>
        <source>What is kept, and what is not</source>
        <translation>Ce qui est gardé, et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>Of names of persons, body weight, height and sleep times nothing is kept. The preview lists what a file has and LiftDesk does not keep.</source>
        <translation>Des noms de personnes, du poids du corps, de la taille et des heures de sommeil, rien n’est gardé. L’aperçu liste ce qu’un fichier a et que LiftDesk ne garde pas.</translation>
    </message>
    <message>
        <source>Rows that cannot be read are listed, each with what to do about it. **Save list…** writes the list as a file.</source>
        <translation>Les lignes illisibles sont listées, chacune avec ce qu’on peut y faire. **Enregistrer la liste…** écrit la liste dans un fichier.</translation>
    </message>
    <message>
        <source>Import again later</source>
        <translation>Importer de nouveau plus tard</translation>
    </message>
    <message>
        <source>A second, longer export adds what is new and nothing twice. What you changed here stays, unless you choose otherwise. The same training from two apps is not taken twice.</source>
        <translation>Une deuxième exportation, plus longue, ajoute ce qui est nouveau et rien deux fois. Ce que vous avez modifié ici reste, sauf si vous choisissez autre chose. Le même entraînement venu de deux applications n’est pas pris deux fois.</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Reprendre une importation</translation>
    </message>
    <message>
        <source>Right after it, &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it back. Weeks later, `Edit &gt; Imports` lists every file. **Take this import back** removes what it added and leaves all else.</source>
        <translation>Juste après, &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; la reprend. Des semaines plus tard, `Édition &gt; Importations` liste chaque fichier. **Reprendre cette importation** retire ce qu’elle a ajouté et laisse tout le reste.</translation>
    </message>
    <message>
        <source>Entries that are there twice</source>
        <translation>Entrées qui sont là deux fois</translation>
    </message>
    <message>
        <source>`Edit &gt; Duplicates` lists entries that may be the same one. Keep one, merge them, or say **They are different**.</source>
        <translation>`Édition &gt; Doublons` liste les entrées qui sont peut-être la même. Gardez-en une, fusionnez-les, ou dites **Elles sont différentes**.</translation>
    </message>
</context>
<context>
    <name>handbook/keeping</name>
    <message>
        <source>Undo, trash, backups and moving</source>
        <translation>Annuler, corbeille, sauvegardes et déménager</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; undoes, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; does it again. It works for everything: sets, edits, deletions, merges, settings and whole imports. The menu names the step. Undo ends when the program closes or the diary is locked.</source>
        <translation>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; annule, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; refait. Cela marche pour tout&#xa0;: séries, modifications, suppressions, fusions, réglages et importations entières. Le menu nomme l’étape. Annuler prend fin quand le programme se ferme ou que le journal est verrouillé.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What you delete stays in the trash for 30 days and can be brought back as it was. Open it with `Edit &gt; Trash`. **Empty for good** takes it out of the data file. Backups made before still hold it.</source>
        <translation>Ce que vous supprimez reste 30 jours dans la corbeille et peut revenir tel quel. Ouvrez-la avec `Édition &gt; Corbeille`. **Vider pour de bon** le retire du fichier de données. Les sauvegardes faites avant le contiennent encore.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>LiftDesk backs up by itself: at the start and at the end when something changed, and before an import, a merge, a restore and large deletions. &lt;kbd&gt;Ctrl+B&lt;/kbd&gt; makes one now. Each is read again and checked when it is written.</source>
        <translation>LiftDesk sauvegarde de lui-même&#xa0;: au début et à la fin quand quelque chose a changé, et avant une importation, une fusion, une restauration et de grandes suppressions. &lt;kbd&gt;Ctrl+B&lt;/kbd&gt; en fait une maintenant. Chacune est relue et vérifiée quand elle est écrite.</translation>
    </message>
    <message>
        <source>**All backups** on the page **Safety** lists them.</source>
        <translation>**Toutes les sauvegardes** sur la page **Sécurité** les liste.</translation>
    </message>
    <message>
        <source>The list of backups.</source>
        <translation>La liste des sauvegardes.</translation>
    </message>
    <message>
        <source>**Look inside** says what is in one and compares it with your diary.</source>
        <translation>**Regarder dedans** dit ce qu’elle contient et la compare à votre journal.</translation>
    </message>
    <message>
        <source>**Check** tries whether it can be brought back.</source>
        <translation>**Vérifier** essaie si elle peut être restaurée.</translation>
    </message>
    <message>
        <source>**Save a copy…** writes one elsewhere.</source>
        <translation>**Enregistrer une copie…** en écrit une ailleurs.</translation>
    </message>
    <message>
        <source>**Restore** puts it in the place of your diary.</source>
        <translation>**Restaurer** la met à la place de votre journal.</translation>
    </message>
    <message>
        <source>Older ones thin out: all of two days stay, then 12 days, 10 weeks and 9 months. Those before an import, an update, a restore or a merge stay for good.</source>
        <translation>Les plus anciennes s’espacent&#xa0;: toutes celles de deux jours restent, puis 12 jours, 10 semaines et 9 mois. Celles d’avant une importation, une mise à jour, une restauration ou une fusion restent pour de bon.</translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation>Un second dossier</translation>
    </message>
    <message>
        <source>A backup on the same disk is gone when the disk is. Under **A second folder** choose a USB stick or another disk. Each backup is copied there when it is there. When it is away, nothing waits for it.</source>
        <translation>Une sauvegarde sur le même disque est perdue quand le disque l’est. Sous **Un second dossier**, choisissez une clé USB ou un autre disque. Chaque sauvegarde y est copiée quand il est là. Quand il n’y est pas, rien ne l’attend.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Open **All backups**.</source>
        <translation>Ouvrez **Toutes les sauvegardes**.</translation>
    </message>
    <message>
        <source>Choose one and press **Restore**.</source>
        <translation>Choisissez-en une et appuyez sur **Restaurer**.</translation>
    </message>
    <message>
        <source>Say **Yes, restore it**.</source>
        <translation>Dites **Oui, la restaurer**.</translation>
    </message>
    <message>
        <source>The diary as it is now is kept in the list. Restoring that one takes everything back.</source>
        <translation>Le journal tel qu’il est maintenant est gardé dans la liste. Le restaurer ramène tout.</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Passer à un nouvel ordinateur</translation>
    </message>
    <message>
        <source>On the old computer, press &lt;kbd&gt;Ctrl+B&lt;/kbd&gt;, then **Save a copy…** onto a stick.</source>
        <translation>Sur l’ancien ordinateur, appuyez sur &lt;kbd&gt;Ctrl+B&lt;/kbd&gt;, puis **Enregistrer une copie…** sur une clé.</translation>
    </message>
    <message>
        <source>Install LiftDesk on the new one and start it.</source>
        <translation>Installez LiftDesk sur le nouveau et lancez-le.</translation>
    </message>
    <message>
        <source>Choose **Restore from another place…** in **All backups**, and take the copy.</source>
        <translation>Choisissez **Restaurer depuis un autre endroit…** dans **Toutes les sauvegardes**, et prenez la copie.</translation>
    </message>
    <message>
        <source>If the backup is encrypted, its passphrase is asked for. `File &gt; Export…` as JSON works too, but without encryption.</source>
        <translation>Si la sauvegarde est chiffrée, sa phrase secrète est demandée. `Fichier &gt; Exporter…` en JSON marche aussi, mais sans chiffrement.</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Où est le fichier</translation>
    </message>
    <message>
        <source>The page **Safety** shows the path. The file is called `diary.liftdesk`. Its backups are in the folder `diary-backups` beside it. `liftdesk --data FILE` opens another file.</source>
        <translation>La page **Sécurité** montre le chemin. Le fichier s’appelle `diary.liftdesk`. Ses sauvegardes sont dans le dossier `diary-backups` à côté. `liftdesk --data FILE` ouvre un autre fichier.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>**Delete everything** on the page **Safety** removes the diary and all that LiftDesk keeps. It says first what goes and what it cannot reach, such as files you exported. Nothing brings it back.</source>
        <translation>**Tout supprimer** sur la page **Sécurité** retire le journal et tout ce que LiftDesk garde. Il dit d’abord ce qui part et ce qui est hors d’atteinte, comme les fichiers que vous avez exportés. Rien ne le ramène.</translation>
    </message>
</context>
<context>
    <name>handbook/lifts-and-places</name>
    <message>
        <source>Lifts, routines and places</source>
        <translation>Exercices, programmes et lieux</translation>
    </message>
    <message>
        <source>The lifts</source>
        <translation>Les exercices</translation>
    </message>
    <message>
        <source>`Training &gt; Exercises` lists every lift, with a drawn figure that shows the movement. Type a name or a muscle to search. &lt;kbd&gt;Ctrl+F&lt;/kbd&gt; puts the keyboard there. The chips narrow the list by movement and by equipment. **Possible here** leaves what your place can do.</source>
        <translation>`Entraînement &gt; Exercices` liste chaque exercice, avec une figure dessinée qui montre le mouvement. Tapez un nom ou un muscle pour chercher. &lt;kbd&gt;Ctrl+F&lt;/kbd&gt; y met le clavier. Les filtres resserrent la liste par mouvement et par matériel. **Possible ici** laisse ce que permet votre lieu.</translation>
    </message>
    <message>
        <source>The list of lifts and one of them, with figure, set-up and cues.</source>
        <translation>La liste des exercices et l’un d’eux, avec figure, mise en place et conseils.</translation>
    </message>
    <message>
        <source>Each lift has **Set-up**, **Movement**, **Think of**, and **When to leave it out**. **Your own note** is for seat height, grip, or what helps you.</source>
        <translation>Chaque exercice a **Mise en place**, **Mouvement**, **Pensez à** et **Quand le laisser de côté**. **Votre propre note** est pour la hauteur du siège, la prise, ou ce qui vous aide.</translation>
    </message>
    <message>
        <source>Your own lifts</source>
        <translation>Vos propres exercices</translation>
    </message>
    <message>
        <source>**Add exercise** makes one of your own. Say how its load is meant: for the whole lift, per hand, added to bodyweight, or as help taken off. Say what a set counts: repetitions, seconds or metres.</source>
        <translation>**Ajouter un exercice** en fait un à vous. Dites comment sa charge s’entend&#xa0;: pour tout l’exercice, par main, ajoutée au poids du corps, ou comme aide déduite. Dites ce que compte une série&#xa0;: répétitions, secondes ou mètres.</translation>
    </message>
    <message>
        <source>Other names, and joining two</source>
        <translation>Autres noms, et en réunir deux</translation>
    </message>
    <message>
        <source>Under **Names and merging** a lift can have other names. Search, quick line and imports find it by them. If two lifts are the same one, merge them. The name that goes becomes another name of the one that stays. Undo takes it back.</source>
        <translation>Sous **Noms et fusion**, un exercice peut avoir d’autres noms. Recherche, ligne rapide et importations le trouvent par eux. Si deux exercices sont le même, fusionnez-les. Le nom qui part devient un autre nom de celui qui reste. Annuler le reprend.</translation>
    </message>
    <message>
        <source>Routines and days</source>
        <translation>Programmes et jours</translation>
    </message>
    <message>
        <source>`Training &gt; Routines and days` has what each session holds, and on which days. Sessions are lettered A, B and so on, and take turns.</source>
        <translation>`Entraînement &gt; Programmes et jours` a ce que contient chaque séance, et quels jours. Les séances ont pour lettres A, B et ainsi de suite, et viennent à tour de rôle.</translation>
    </message>
    <message>
        <source>**Make from** starts a routine from a ready one: **Two days**, **Three days**, **Dumbbells only**, **Barbell**, **No equipment** or **Twenty minutes**.</source>
        <translation>**Créer depuis** lance un programme depuis un modèle&#xa0;: **Deux jours**, **Trois jours**, **Haltères seulement**, **Barre**, **Sans matériel** ou **Vingt minutes**.</translation>
    </message>
    <message>
        <source>**Add a session** adds one. Type into **Add a lift** to put lifts in.</source>
        <translation>**Ajouter une séance** en ajoute une. Tapez dans **Ajouter un exercice** pour y mettre des exercices.</translation>
    </message>
    <message>
        <source>Open a lift to set its sets, repetitions, per cent and rest.</source>
        <translation>Ouvrez un exercice pour régler ses séries, répétitions, pour cent et repos.</translation>
    </message>
    <message>
        <source>**Short day** marks the lifts that a short day keeps.</source>
        <translation>**Journée courte** marque les exercices que garde une journée courte.</translation>
    </message>
    <message>
        <source>Two lifts can be paired, to be done in turn.</source>
        <translation>Deux exercices peuvent être appariés, pour se faire à tour de rôle.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt&lt;/kbd&gt; with the arrows moves a lift. Notes below say what may not fit, such as two hard days side by side. They are hints, and you decide.</source>
        <translation>&lt;kbd&gt;Alt&lt;/kbd&gt; avec les flèches déplace un exercice. Des notes en dessous disent ce qui ne va peut-être pas, comme deux jours durs côte à côte. Ce sont des conseils, et vous décidez.</translation>
    </message>
    <message>
        <source>Places and equipment</source>
        <translation>Lieux et matériel</translation>
    </message>
    <message>
        <source>`Training &gt; Places and equipment` keeps the places where you train. Each has bars, plates, dumbbells, kettlebells, steps of cables and machines, and bands.</source>
        <translation>`Entraînement &gt; Lieux et matériel` garde les lieux où vous vous entraînez. Chacun a des barres, disques, haltères, kettlebells, crans de poulie et de machines, et élastiques.</translation>
    </message>
    <message>
        <source>Write loads like `2-20 by 2, 24`. Write plates like `4 x 10, 2 x 5`, all there are. The plan then says what to put on the bar.</source>
        <translation>Écrivez les charges comme `2-20 by 2, 24`. Écrivez les disques comme `4 x 10, 2 x 5`, tous ceux qu’il y a. Le plan dit alors quoi mettre sur la barre.</translation>
    </message>
    <message>
        <source>If you train at home and in a gym, **Add a place** and use the one you are at.</source>
        <translation>Si vous vous entraînez à la maison et en salle, **Ajouter un lieu**, et utilisez celui où vous êtes.</translation>
    </message>
    <message>
        <source>What the plan does with it</source>
        <translation>Ce que le plan en fait</translation>
    </message>
    <message>
        <source>Loads are planned for the place in use. If a lift is not possible there, the page says so. **Swap lift** on **Today** offers those that are.</source>
        <translation>Les charges sont prévues pour le lieu utilisé. Si un exercice n’y est pas possible, la page le dit. **Échanger** dans **Aujourd’hui** propose ceux qui le sont.</translation>
    </message>
</context>
<context>
    <name>handbook/loads</name>
    <message>
        <source>How loads are chosen</source>
        <translation>Comment les charges sont choisies</translation>
    </message>
    <message>
        <source>You never have to work out a load. LiftDesk reads your log and says what comes next, and why.</source>
        <translation>Vous n’avez jamais à calculer une charge. LiftDesk lit votre journal et dit ce qui vient ensuite, et pourquoi.</translation>
    </message>
    <message>
        <source>The rule in short</source>
        <translation>La règle en bref</translation>
    </message>
    <message>
        <source>You do sets of 8 to 12 at 60 to 80 % of the most you could lift once.</source>
        <translation>Vous faites des séries de 8 à 12 à 60 à 80&#xa0;% du plus que vous pourriez soulever une fois.</translation>
    </message>
    <message>
        <source>When all your sets reach 12, the next heavier load that you have is planned.</source>
        <translation>Quand toutes vos séries atteignent 12, la charge plus lourde suivante que vous avez est prévue.</translation>
    </message>
    <message>
        <source>Until then the load stays, and one more repetition is asked for.</source>
        <translation>Jusque-là, la charge reste, et une répétition de plus est demandée.</translation>
    </message>
    <message>
        <source>If two sessions stop below the range, the load goes back by a tenth.</source>
        <translation>Si deux séances s’arrêtent sous la fourchette, la charge recule d’un dixième.</translation>
    </message>
    <message>
        <source>This is called double progression. No plan asks for a set until nothing more goes. One to four repetitions are left in you.</source>
        <translation>Cela s’appelle la double progression. Aucun plan ne demande une série jusqu’à ce que plus rien n’aille. Une à quatre répétitions restent en réserve.</translation>
    </message>
    <message>
        <source>Why 8 to 12, and why 60 to 80 %</source>
        <translation>Pourquoi 8 à 12, et pourquoi 60 à 80&#xa0;%</translation>
    </message>
    <message>
        <source>Two or three sessions a week, two or three sets of 8 to 12, at 60 to 80 % is a common start for people who are new. It lies inside what the trials on mood used. For strength alone, heavier loads do best. For mood, more is not known to be better. The sources are on the page **What studies found**: the position stands of the ACSM of 2009 and 2026, and the review by Gordon and others of 2018.</source>
        <translation>Deux ou trois séances par semaine, deux ou trois séries de 8 à 12, à 60 à 80&#xa0;%, est un début courant pour qui est nouveau. C’est dans ce que les essais sur l’humeur ont utilisé. Pour la force seule, des charges plus lourdes font mieux. Pour l’humeur, on ne sait pas si plus est mieux. Les sources sont sur la page **Ce que disent les études**&#xa0;: les positions de l’ACSM de 2009 et 2026, et la revue de Gordon et autres de 2018.</translation>
    </message>
    <message>
        <source>You can change the range of each lift in `Training &gt; Routines and days`.</source>
        <translation>Vous pouvez changer la fourchette de chaque exercice dans `Entraînement &gt; Programmes et jours`.</translation>
    </message>
    <message>
        <source>The most you could lift once</source>
        <translation>Le plus que vous pourriez soulever une fois</translation>
    </message>
    <message>
        <source>Nobody tests that here. It is worked out from your normal sets by four known formulas: Epley, Brzycki, Wathan, and a table used by power lifters. They do not agree, so you see a range and not one number. Over 12 repetitions nothing is said, because the formulas part ways there.</source>
        <translation>Personne ne teste cela ici. C’est calculé d’après vos séries normales avec quatre formules connues&#xa0;: Epley, Brzycki, Wathan, et une table utilisée en force athlétique. Elles ne sont pas d’accord, vous voyez donc une fourchette et non un chiffre. Au-delà de 12 répétitions, rien n’est dit, car les formules s’y séparent.</translation>
    </message>
    <message>
        <source>If you say how many more would have gone, these count as repetitions. So your guess makes the range more true to you.</source>
        <translation>Si vous dites combien de plus auraient été possibles, elles comptent comme répétitions. Votre estimation rend donc la fourchette plus juste pour vous.</translation>
    </message>
    <message>
        <source>Your first load</source>
        <translation>Votre première charge</translation>
    </message>
    <message>
        <source>For a new lift, pick a light load. Form comes first. If you know a similar lift already, its log lends the first load. In the first sessions a better load may be offered from set to set, while the right one is looked for.</source>
        <translation>Pour un nouvel exercice, prenez une charge légère. La forme d’abord. Si vous connaissez déjà un exercice semblable, son journal prête la première charge. Dans les premières séances, une meilleure charge peut être proposée d’une série à l’autre, tant que la bonne est cherchée.</translation>
    </message>
    <message>
        <source>Only loads you have</source>
        <translation>Seulement des charges que vous avez</translation>
    </message>
    <message>
        <source>The plan asks for loads that can be put together at your place. If the next step is a big one, you do the same once more first. Bars, plates and dumbbells are set in `Training &gt; Places and equipment`.</source>
        <translation>Le plan demande des charges qui peuvent se monter dans votre lieu. Si le pas suivant est grand, vous refaites d’abord la même chose une fois. Barres, disques et haltères se règlent dans `Entraînement &gt; Lieux et matériel`.</translation>
    </message>
    <message>
        <source>If you choose another load</source>
        <translation>Si vous choisissez une autre charge</translation>
    </message>
    <message>
        <source>Type what you took. A lighter load that you chose stays until its sets reach the top. The plan does not climb over your own choice.</source>
        <translation>Tapez ce que vous avez pris. Une charge plus légère que vous avez choisie reste jusqu’à ce que ses séries atteignent le haut. Le plan ne passe pas au-dessus de votre propre choix.</translation>
    </message>
    <message>
        <source>After pain</source>
        <translation>Après une douleur</translation>
    </message>
    <message>
        <source>What you noted with **Something hurts…** changes the next time with that lift:</source>
        <translation>Ce que vous avez noté avec **Quelque chose fait mal…** change la prochaine fois avec cet exercice&#xa0;:</translation>
    </message>
    <message>
        <source>You noted</source>
        <translation>Vous avez noté</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La prochaine fois</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 ou 2</translation>
    </message>
    <message>
        <source>nothing is added</source>
        <translation>rien n’est ajouté</translation>
    </message>
    <message>
        <source>3 to 5</source>
        <translation>3 à 5</translation>
    </message>
    <message>
        <source>about a fifth lighter</source>
        <translation>environ un cinquième plus léger</translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation>6 ou plus</translation>
    </message>
    <message>
        <source>the lift rests, then it comes back lighter</source>
        <translation>l’exercice se repose, puis il revient plus léger</translation>
    </message>
    <message>
        <source>If a lift hurts at 3 or more twice in a row, it rests too. From 4 on it is best to leave the lift for today. Pain that stays belongs before a doctor.</source>
        <translation>Si un exercice fait mal à 3 ou plus deux fois de suite, il se repose aussi. À partir de 4, mieux vaut laisser l’exercice pour aujourd’hui. Une douleur qui reste est à montrer à un médecin.</translation>
    </message>
    <message>
        <source>How well this works</source>
        <translation>Ce que vaut cette méthode</translation>
    </message>
    <message>
        <source>The rules were tried on 200 made-up lifters who train for a year. About nine in ten working sets were at 60 to 80 % of the true value, with one to four left in reserve. Made-up lifters are not people, so take it as a check of the rules and no more.</source>
        <translation>Les règles ont été essayées sur 200 pratiquants inventés qui s’entraînent un an. Environ neuf séries de travail sur dix étaient à 60 à 80&#xa0;% de la vraie valeur, avec une à quatre en réserve. Des pratiquants inventés ne sont pas des gens&#xa0;: prenez-le comme une vérification des règles et rien de plus.</translation>
    </message>
    <message>
        <source>Warm-ups</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>From 30 kg on, two warm-up sets are shown before the first set: about half the load for eight, then three quarters for four. They do not count in the sums.</source>
        <translation>À partir de 30 kg, deux séries d’échauffement sont affichées avant la première série&#xa0;: environ la moitié de la charge pour huit, puis trois quarts pour quatre. Elles ne comptent pas dans les totaux.</translation>
    </message>
</context>
<context>
    <name>handbook/paper</name>
    <message>
        <source>Paper: print, type back, scan back</source>
        <translation>Papier&#xa0;: imprimer, saisir, numériser</translation>
    </message>
    <message>
        <source>You can train without a screen. Print the week, take a pen, and bring it back later in a minute.</source>
        <translation>Vous pouvez vous entraîner sans écran. Imprimez la semaine, prenez un stylo, et ramenez-la plus tard en une minute.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Ctrl+P&lt;/kbd&gt; or `File &gt; Print week…`.</source>
        <translation>Appuyez sur &lt;kbd&gt;Ctrl+P&lt;/kbd&gt; ou `Fichier &gt; Imprimer la semaine…`.</translation>
    </message>
    <message>
        <source>The print window with a preview of the week.</source>
        <translation>La fenêtre d’impression avec un aperçu de la semaine.</translation>
    </message>
    <message>
        <source>**This week** and **Next week** have all sessions with loads and reasons, and boxes to write in.</source>
        <translation>**Cette semaine** et **Semaine prochaine** ont toutes les séances avec charges et raisons, et des cases où écrire.</translation>
    </message>
    <message>
        <source>**Session** has one session with circles to fill.</source>
        <translation>**Séance** a une séance avec des cercles à remplir.</translation>
    </message>
    <message>
        <source>**Blank** is a log sheet for anything.</source>
        <translation>**Vierge** est une feuille de notes pour tout.</translation>
    </message>
    <message>
        <source>Choose **A4** or **Letter**. **Large print** and **Save ink** do what they say. **For outside the home** leaves the feeling scales off. If mood is hidden, they are off anyway. **Save as PDF…** writes a file in place of paper.</source>
        <translation>Choisissez **A4** ou **Letter**. **Gros caractères** et **Économiser l’encre** font ce qu’ils disent. **Pour hors de la maison** laisse de côté les échelles de ressenti. Si l’humeur est masquée, elles n’y sont de toute façon pas. **Enregistrer en PDF…** écrit un fichier à la place du papier.</translation>
    </message>
    <message>
        <source>Type a sheet back</source>
        <translation>Saisir une feuille</translation>
    </message>
    <message>
        <source>Open `Training &gt; Type in a sheet`.</source>
        <translation>Ouvrez `Entraînement &gt; Saisir une feuille`.</translation>
    </message>
    <message>
        <source>Type the code that stands on the sheet, such as `B48`: session B of week 48.</source>
        <translation>Tapez le code qui est sur la feuille, comme `B48`&#xa0;: séance B de la semaine 48.</translation>
    </message>
    <message>
        <source>Write one line for each lift. &lt;kbd&gt;Enter&lt;/kbd&gt; goes on, the arrows move between lines.</source>
        <translation>Écrivez une ligne pour chaque exercice. &lt;kbd&gt;Enter&lt;/kbd&gt; continue, les flèches passent d’une ligne à l’autre.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; saves.</source>
        <translation>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; enregistre.</translation>
    </message>
    <message>
        <source>You write</source>
        <translation>Vous écrivez</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Cela veut dire</translation>
    </message>
    <message>
        <source>`10 10 9 / 18 / 2`</source>
        <translation>`10 10 9 / 18 / 2`</translation>
    </message>
    <message>
        <source>three sets, 18 in the unit you use, two in reserve</source>
        <translation>trois séries, 18 dans votre unité, deux en réserve</translation>
    </message>
    <message>
        <source>`3x10`</source>
        <translation>`3x10`</translation>
    </message>
    <message>
        <source>three sets of ten</source>
        <translation>trois séries de dix</translation>
    </message>
    <message>
        <source>an empty line, or `.`</source>
        <translation>une ligne vide, ou `.`</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>`x`</source>
        <translation>`x`</translation>
    </message>
    <message>
        <source>this lift was not done</source>
        <translation>cet exercice n’a pas été fait</translation>
    </message>
    <message>
        <source>`&quot;`</source>
        <translation>`&quot;`</translation>
    </message>
    <message>
        <source>as the set before, or as the line above</source>
        <translation>comme la série d’avant, ou comme la ligne au-dessus</translation>
    </message>
    <message>
        <source>`10|9`</source>
        <translation>`10|9`</translation>
    </message>
    <message>
        <source>left and right, where they differ</source>
        <translation>gauche et droite, quand elles diffèrent</translation>
    </message>
    <message>
        <source>`45s`</source>
        <translation>`45s`</translation>
    </message>
    <message>
        <source>seconds of a hold</source>
        <translation>secondes d’une tenue</translation>
    </message>
    <message>
        <source>`# a note`</source>
        <translation>`# une note`</translation>
    </message>
    <message>
        <source>a note, at the end of a line</source>
        <translation>une note, en fin de ligne</translation>
    </message>
    <message>
        <source>`f -1 +2`</source>
        <translation>`f -1 +2`</translation>
    </message>
    <message>
        <source>feeling before and after</source>
        <translation>ressenti avant et après</translation>
    </message>
    <message>
        <source>Below each line stands how it was read. What can mean two things is asked.</source>
        <translation>Sous chaque ligne est écrit comment elle est lue. Ce qui peut vouloir dire deux choses est demandé.</translation>
    </message>
    <message>
        <source>Scan a sheet back</source>
        <translation>Numériser une feuille</translation>
    </message>
    <message>
        <source>Print the sheet **Session** and fill its circles while you train.</source>
        <translation>Imprimez la feuille **Séance** et remplissez ses cercles pendant l’entraînement.</translation>
    </message>
    <message>
        <source>Scan it at 150 dpi or more, or take a photo with all four corner squares in it.</source>
        <translation>Numérisez-la à 150 dpi ou plus, ou prenez une photo avec les quatre carrés des coins.</translation>
    </message>
    <message>
        <source>Open `Training &gt; Read a scanned sheet` and drop the picture there. PNG and JPEG work.</source>
        <translation>Ouvrez `Entraînement &gt; Lire une feuille numérisée` et déposez-y l’image. PNG et JPEG vont.</translation>
    </message>
    <message>
        <source>Look at what was read. What is not sure is marked, and you decide. Then save.</source>
        <translation>Regardez ce qui a été lu. Ce qui n’est pas sûr est marqué, et vous décidez. Puis enregistrez.</translation>
    </message>
    <message>
        <source>The picture is not kept. The sheet carries its own plan in the strip of dots at its foot, so it can be read months later.</source>
        <translation>L’image n’est pas gardée. La feuille porte son propre plan dans la bande de points en bas, elle peut donc être lue des mois plus tard.</translation>
    </message>
    <message>
        <source>For a doctor or therapist</source>
        <translation>Pour un médecin ou un thérapeute</translation>
    </message>
    <message>
        <source>`File &gt; One-page summary…` makes one page. You choose the days and what goes in. Single answers, notes and medicines are out unless you tick them.</source>
        <translation>`Fichier &gt; Résumé d’une page…` fait une page. Vous choisissez les jours et ce qui y va. Réponses une à une, notes et médicaments n’y sont pas, sauf si vous les cochez.</translation>
    </message>
    <message>
        <source>For a calendar</source>
        <translation>Pour un calendrier</translation>
    </message>
    <message>
        <source>`Training &gt; Planned days as a calendar file…` writes the planned days of four weeks. Most calendar programs read such a file. It has days and the letters of sessions and nothing else.</source>
        <translation>`Entraînement &gt; Jours prévus en fichier calendrier…` écrit les jours prévus de quatre semaines. La plupart des programmes de calendrier lisent un tel fichier. Il a des jours et les lettres des séances et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>handbook/passphrase</name>
    <message>
        <source>Passphrase and lock</source>
        <translation>Phrase secrète et verrou</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever can open the file can read it. With one, the diary and its backups are encrypted.</source>
        <translation>Sans phrase secrète, qui peut ouvrir le fichier peut le lire. Avec elle, le journal et ses sauvegardes sont chiffrés.</translation>
    </message>
    <message>
        <source>Set one</source>
        <translation>En choisir une</translation>
    </message>
    <message>
        <source>On the page **Safety**, open **Passphrase**.</source>
        <translation>Sur la page **Sécurité**, ouvrez **Phrase secrète**.</translation>
    </message>
    <message>
        <source>Choose **Set a passphrase…**.</source>
        <translation>Choisissez **Choisir une phrase secrète…**.</translation>
    </message>
    <message>
        <source>Type it twice. It takes at least 8 letters. Four or five words are easy to remember and hard to guess.</source>
        <translation>Tapez-la deux fois. Il faut au moins 8 lettres. Quatre ou cinq mots sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>Say what happens to the backups that are there.</source>
        <translation>Dites ce que deviennent les sauvegardes qui existent.</translation>
    </message>
    <message>
        <source>**A sheet to write it on…** prints a sheet. The passphrase itself is not printed. Write it by hand, and keep the sheet away from the computer.</source>
        <translation>**Une feuille pour la noter…** imprime une feuille. La phrase secrète elle-même n’est pas imprimée. Écrivez-la à la main, et gardez la feuille loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Without it the diary and its backups stay closed for good.</source>
        <translation>Personne ne peut retrouver une phrase secrète oubliée. Sans elle, le journal et ses sauvegardes restent fermés pour de bon.</translation>
    </message>
    <message>
        <source>What it keeps out</source>
        <translation>Elle protège contre</translation>
    </message>
    <message>
        <source>People who use this computer, or find it or its disk.</source>
        <translation>Les gens qui utilisent cet ordinateur, ou le trouvent, lui ou son disque.</translation>
    </message>
    <message>
        <source>People who get hold of a backup.</source>
        <translation>Les gens qui mettent la main sur une sauvegarde.</translation>
    </message>
    <message>
        <source>What it does nothing against</source>
        <translation>Elle ne fait rien contre</translation>
    </message>
    <message>
        <source>A diary that is open. Lock it when you leave.</source>
        <translation>Un journal ouvert. Verrouillez-le en partant.</translation>
    </message>
    <message>
        <source>Programs that spy on this computer.</source>
        <translation>Des programmes qui espionnent cet ordinateur.</translation>
    </message>
    <message>
        <source>Exports, printed pages and copies made before. They are plain.</source>
        <translation>Exportations, pages imprimées et copies faites avant. Elles sont en clair.</translation>
    </message>
    <message>
        <source>What the computer writes to its disk when it sleeps.</source>
        <translation>Ce que l’ordinateur écrit sur son disque quand il se met en veille.</translation>
    </message>
    <message>
        <source>Names, sizes and times of the files can be seen by all, and how many rows each backup has.</source>
        <translation>Noms, tailles et heures des fichiers peuvent être vus de tous, et combien de lignes a chaque sauvegarde.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt; locks now. It also locks after some minutes without a key or the pointer: 5 unless you choose another time or **Never**. **Lock when the window is minimised** is a choice too.</source>
        <translation>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt; verrouille maintenant. Cela verrouille aussi après quelques minutes sans touche ni pointeur&#xa0;: 5, sauf si vous choisissez un autre temps ou **Jamais**. **Verrouiller quand la fenêtre est réduite** est aussi un choix.</translation>
    </message>
    <message>
        <source>A lock closes the diary. Undo begins anew, and what was typed and not saved is gone. A rest, a hold or an outing that runs is waited for.</source>
        <translation>Verrouiller ferme le journal. Annuler repart de zéro, et ce qui a été tapé sans être enregistré est perdu. Un repos, une tenue ou une sortie en cours est attendu.</translation>
    </message>
    <message>
        <source>**Crisis help** works while the diary is locked.</source>
        <translation>**Aide en cas de crise** marche pendant que le journal est verrouillé.</translation>
    </message>
    <message>
        <source>Change it or turn it off</source>
        <translation>La changer ou la désactiver</translation>
    </message>
    <message>
        <source>**Change it…** and **Turn it off…** are on the same page. Old backups are written anew with the new passphrase, if you choose so.</source>
        <translation>**La changer…** et **La désactiver…** sont sur la même page. Les anciennes sauvegardes sont réécrites avec la nouvelle phrase secrète, si vous le choisissez.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Pour d’autres programmes</translation>
    </message>
    <message>
        <source>The file is a SQLCipher 4 file. Other programs that read SQLCipher open it with your passphrase.</source>
        <translation>Le fichier est un fichier SQLCipher 4. D’autres programmes qui lisent SQLCipher l’ouvrent avec votre phrase secrète.</translation>
    </message>
</context>
<context>
    <name>handbook/questionnaires</name>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Self-checks are short questionnaires that many clinics use. They are a snapshot and not a diagnosis.</source>
        <translation>Les auto-questionnaires sont de courts questionnaires qu’utilisent beaucoup de cliniques. Ils sont un instantané et pas un diagnostic.</translation>
    </message>
    <message>
        <source>Which there are</source>
        <translation>Lesquels il y a</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>ONS4</source>
        <translation>ONS4</translation>
    </message>
    <message>
        <source>well-being, four questions</source>
        <translation>bien-être, quatre questions</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>GAD-7</source>
        <translation>GAD-7</translation>
    </message>
    <message>
        <source>worry, seven questions</source>
        <translation>inquiétude, sept questions</translation>
    </message>
    <message>
        <source>off until you switch it on</source>
        <translation>désactivé tant que vous ne l’activez pas</translation>
    </message>
    <message>
        <source>PHQ-9</source>
        <translation>PHQ-9</translation>
    </message>
    <message>
        <source>low mood, nine questions</source>
        <translation>humeur basse, neuf questions</translation>
    </message>
    <message>
        <source>Open them on the page **Safety**, in the card **Self-checks**. **Choose** switches them on and off and shows earlier ones.</source>
        <translation>Ouvrez-les sur la page **Sécurité**, dans la carte **Auto-questionnaires**. **Choisir** les active et les désactive et montre les précédents.</translation>
    </message>
    <message>
        <source>The list of self-checks.</source>
        <translation>La liste des auto-questionnaires.</translation>
    </message>
    <message>
        <source>Fill one in</source>
        <translation>En remplir un</translation>
    </message>
    <message>
        <source>Press **Start**. Answer in your own time, or press **Not today**. The last question of the PHQ-9 can be skipped. The result is then that of the PHQ-8, which does not ask it. No answer is ever made up.</source>
        <translation>Appuyez sur **Commencer**. Répondez à votre rythme, ou appuyez sur **Pas aujourd’hui**. La dernière question du PHQ-9 peut être passée. Le résultat est alors celui du PHQ-8, qui ne la pose pas. Aucune réponse n’est jamais inventée.</translation>
    </message>
    <message>
        <source>Nobody else sees your answers. This program cannot call for help.</source>
        <translation>Personne d’autre ne voit vos réponses. Ce programme ne peut pas appeler à l’aide.</translation>
    </message>
    <message>
        <source>If an answer is hard</source>
        <translation>Si une réponse est dure</translation>
    </message>
    <message>
        <source>One question of the PHQ-9 asks about thoughts of being better off dead. If you answer more than never, a card with help lines opens at once. It has no score and no advice. You can go back, or stop for today. Opening it is not recorded.</source>
        <translation>Une question du PHQ-9 porte sur des pensées qu’il vaudrait mieux être mort. Si vous répondez autre chose que «&#xa0;jamais&#xa0;», une carte avec des lignes d’écoute s’ouvre aussitôt. Elle n’a ni score ni conseil. Vous pouvez revenir, ou arrêter pour aujourd’hui. Son ouverture n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>What a result says</source>
        <translation>Ce que dit un résultat</translation>
    </message>
    <message>
        <source>The number has the band name that its authors gave it. A change is called noticeable only if it is as large as published studies ask for. Smaller ones often come from ordinary ups and downs. Where nothing is published, it says so.</source>
        <translation>Le chiffre a le nom de niveau que ses auteurs lui ont donné. Un changement n’est dit notable que s’il est aussi grand que le demandent des études publiées. Les plus petits viennent souvent des hauts et des bas ordinaires. Là où rien n’est publié, c’est dit.</translation>
    </message>
    <message>
        <source>From a certain number on, it says **Consider showing this to a doctor or therapist.** `File &gt; One-page summary…` is made for that.</source>
        <translation>À partir d’un certain chiffre, il dit **Pensez à montrer ceci à un médecin ou un thérapeute.** `Fichier &gt; Résumé d’une page…` est fait pour cela.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Two weeks apart is usual, because the questions ask about two weeks. A date is shown from which the next one is ready. Nothing happens when it goes by.</source>
        <translation>Deux semaines d’écart est l’usage, car les questions portent sur deux semaines. Une date s’affiche à partir de laquelle le prochain est prêt. Rien ne se passe quand elle est passée.</translation>
    </message>
    <message>
        <source>Change or delete</source>
        <translation>Modifier ou supprimer</translation>
    </message>
    <message>
        <source>Answers stay as they were given. To correct them, fill it in again. An earlier one can be deleted, and undo brings it back.</source>
        <translation>Les réponses restent telles que données. Pour les corriger, remplissez-le de nouveau. Un précédent peut être supprimé, et Annuler le ramène.</translation>
    </message>
</context>
<context>
    <name>handbook/questions</name>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>I was away for weeks. What now?</source>
        <translation>Des semaines sans venir. Et maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing to do. Open **Today** and train, or do a short day. Loads come back lighter by themselves. See [after time away](easier-days.md#after-time-away).</source>
        <translation>Rien à faire. Ouvrez **Aujourd’hui** et entraînez-vous, ou faites une journée courte. Les charges reviennent plus légères d’elles-mêmes. Voir [après une absence](easier-days.md#after-time-away).</translation>
    </message>
    <message>
        <source>Does it tell anyone what I write?</source>
        <translation>Dit-il à quelqu’un ce que j’écris&#xa0;?</translation>
    </message>
    <message>
        <source>No. It has no account and no code that could reach a network. Your diary is a file on this computer.</source>
        <translation>Non. Il n’a pas de compte ni de code qui puisse atteindre un réseau. Votre journal est un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Why does it not say that training helps me?</source>
        <translation>Pourquoi ne dit-il pas que l’entraînement m’aide&#xa0;?</translation>
    </message>
    <message>
        <source>Because it does not know yet, and may never know. See [why it says so little](statistics.md#why-it-says-so-little).</source>
        <translation>Parce qu’il ne le sait pas encore, et ne le saura peut-être jamais. Voir [pourquoi il en dit si peu](statistics.md#why-it-says-so-little).</translation>
    </message>
    <message>
        <source>The load is too heavy today</source>
        <translation>La charge est trop lourde aujourd’hui</translation>
    </message>
    <message>
        <source>Type the load you took, or choose “Keep it gentle today, below 70 %” in the menu **More** of the session. The plan follows what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is too light</source>
        <translation>La charge est trop légère</translation>
    </message>
    <message>
        <source>Type the heavier one you took. In the first sessions the right load is still looked for, and saying how many more would have gone finds it sooner.</source>
        <translation>Tapez la charge plus lourde que vous avez prise. Dans les premières séances, la bonne charge est encore cherchée, et dire combien de plus auraient été possibles la trouve plus tôt.</translation>
    </message>
    <message>
        <source>Can I change the days of just this week?</source>
        <translation>Puis-je changer les jours de cette seule semaine&#xa0;?</translation>
    </message>
    <message>
        <source>Yes. Choose a day in the card **This week** and press &lt;kbd&gt;Enter&lt;/kbd&gt;. **The whole week as usual** takes it back.</source>
        <translation>Oui. Choisissez un jour dans la carte **Cette semaine** et appuyez sur &lt;kbd&gt;Enter&lt;/kbd&gt;. **Toute la semaine comme d’habitude** annule cela.</translation>
    </message>
    <message>
        <source>I logged a set by mistake</source>
        <translation>J’ai noté une série par erreur</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;. Later, open it in **History** and delete it.</source>
        <translation>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;. Plus tard, ouvrez-la dans **Historique** et supprimez-la.</translation>
    </message>
    <message>
        <source>Which day does training after midnight belong to?</source>
        <translation>À quel jour appartient un entraînement après minuit&#xa0;?</translation>
    </message>
    <message>
        <source>To the day before, until four in the morning.</source>
        <translation>Au jour d’avant, jusqu’à quatre heures du matin.</translation>
    </message>
    <message>
        <source>How do I log a session I did without LiftDesk?</source>
        <translation>Comment noter une séance faite sans LiftDesk&#xa0;?</translation>
    </message>
    <message>
        <source>**Add past entry** in **History**, or [type in a sheet](paper.md#type-a-sheet-back).</source>
        <translation>**Ajouter une entrée passée** dans **Historique**, ou [saisir une feuille](paper.md#type-a-sheet-back).</translation>
    </message>
    <message>
        <source>Can I train more than three times a week?</source>
        <translation>Puis-je m’entraîner plus de trois fois par semaine&#xa0;?</translation>
    </message>
    <message>
        <source>Yes. Choose the days in `Training &gt; Routines and days`, or log a session of your own. Two or three are enough. More is not known to be better for mood.</source>
        <translation>Oui. Choisissez les jours dans `Entraînement &gt; Programmes et jours`, ou notez une séance à vous. Deux ou trois suffisent. On ne sait pas si plus est mieux pour l’humeur.</translation>
    </message>
    <message>
        <source>My gym has only odd weights</source>
        <translation>Ma salle n’a que des poids inhabituels</translation>
    </message>
    <message>
        <source>Write them down in `Training &gt; Places and equipment`. The plan then asks only for those.</source>
        <translation>Notez-les dans `Entraînement &gt; Lieux et matériel`. Le plan ne demande alors que ceux-là.</translation>
    </message>
    <message>
        <source>Can two people use it on one computer?</source>
        <translation>Deux personnes peuvent-elles l’utiliser sur un ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Each with a file of their own: start `liftdesk --data FILE`. A [passphrase](passphrase.md) keeps each one closed.</source>
        <translation>Chacune avec son propre fichier&#xa0;: lancez `liftdesk --data FILE`. Une [phrase secrète](passphrase.md) garde chacun fermé.</translation>
    </message>
    <message>
        <source>May I show this to my therapist?</source>
        <translation>Puis-je montrer cela à mon thérapeute&#xa0;?</translation>
    </message>
    <message>
        <source>If you like. `File &gt; One-page summary…` makes one page, and you choose what is on it.</source>
        <translation>Si vous voulez. `Fichier &gt; Résumé d’une page…` fait une page, et vous choisissez ce qui y est.</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>J’ai oublié ma phrase secrète</translation>
    </message>
    <message>
        <source>Nobody can recover it. If you have a backup from before the passphrase was set, or an export, that still opens.</source>
        <translation>Personne ne peut la retrouver. Si vous avez une sauvegarde d’avant la phrase secrète, ou une exportation, elle s’ouvre encore.</translation>
    </message>
    <message>
        <source>Is it free?</source>
        <translation>Est-ce libre et gratuit&#xa0;?</translation>
    </message>
    <message>
        <source>Yes. LiftDesk is free software under the MIT licence. The licences of its parts are in `Help &gt; About LiftDesk`.</source>
        <translation>Oui. LiftDesk est un logiciel libre sous licence MIT. Les licences de ses parties sont dans `Aide &gt; À propos de LiftDesk`.</translation>
    </message>
</context>
<context>
    <name>handbook/safety</name>
    <message>
        <source>Safety, crisis help, and when to stop</source>
        <translation>Sécurité, aide en cas de crise, et quand arrêter</translation>
    </message>
    <message>
        <source>If you are in danger right now</source>
        <translation>Si vous êtes en danger en ce moment</translation>
    </message>
    <message>
        <source>Call the emergency number of your country. In the EU it is 112. &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; opens **Crisis help** from every window, even while the diary is locked. This app cannot contact anyone for you.</source>
        <translation>Appelez le numéro d’urgence de votre pays. Dans l’UE, c’est le 112. &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; ouvre **Aide en cas de crise** depuis chaque fenêtre, même quand le journal est verrouillé. Cette application ne peut contacter personne pour vous.</translation>
    </message>
    <message>
        <source>Crisis help with lines to call and to text.</source>
        <translation>L’aide en cas de crise avec des lignes par téléphone et par texto.</translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation>Aide en cas de crise</translation>
    </message>
    <message>
        <source>The card has lines for your country: to call, to text, and hours. **Copy number** puts one on the clipboard. Each says when it was last checked. If no line of your country is listed, the card says so. Opening it is not recorded.</source>
        <translation>La carte a des lignes pour votre pays&#xa0;: pour appeler, pour écrire, et leurs heures. **Copier le numéro** en met un dans le presse-papiers. Chacune dit quand elle a été vérifiée. Si aucune ligne de votre pays n’est listée, la carte le dit. Son ouverture n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Choose your country on the page **Safety**.</source>
        <translation>Choisissez votre pays sur la page **Sécurité**.</translation>
    </message>
    <message>
        <source>Your people and your plan</source>
        <translation>Vos proches et votre plan</translation>
    </message>
    <message>
        <source>Under **My people and my plan** write who you could ring, and what has helped before. Written on a good day, it is at hand on a hard one. It is shown on the page **Safety** and in **Crisis help**. While the diary is locked your own people cannot be shown.</source>
        <translation>Sous **Mes proches et mon plan**, écrivez qui vous pourriez appeler, et ce qui a aidé avant. Écrit un bon jour, c’est à portée de main un jour dur. C’est affiché sur la page **Sécurité** et dans **Aide en cas de crise**. Quand le journal est verrouillé, vos proches ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>Stop and rest if you notice</source>
        <translation>Arrêtez et reposez-vous si vous remarquez</translation>
    </message>
    <message>
        <source>Chest pain, pressure or tightness, also in neck, jaw, arm or back</source>
        <translation>Douleur, pression ou serrement dans la poitrine, aussi dans le cou, la mâchoire, le bras ou le dos</translation>
    </message>
    <message>
        <source>Breath that does not settle</source>
        <translation>Souffle qui ne se calme pas</translation>
    </message>
    <message>
        <source>Dizziness, faintness or a blackout</source>
        <translation>Vertige, sensation de malaise ou perte de connaissance</translation>
    </message>
    <message>
        <source>Cold sweat, nausea or vomiting</source>
        <translation>Sueur froide, nausée ou vomissement</translation>
    </message>
    <message>
        <source>A racing, pounding or irregular heartbeat</source>
        <translation>Un cœur qui s’emballe, qui cogne ou irrégulier</translation>
    </message>
    <message>
        <source>Sudden weakness, numbness, a severe headache, trouble speaking or seeing</source>
        <translation>Faiblesse ou engourdissement soudain, mal de tête violent, difficulté à parler ou à voir</translation>
    </message>
    <message>
        <source>Sharp joint or muscle pain</source>
        <translation>Douleur vive dans une articulation ou un muscle</translation>
    </message>
    <message>
        <source>If it is not gone in a few minutes, call your emergency number. If it comes back each time, see a doctor. Sore muscles one or two days later are normal.</source>
        <translation>Si ce n’est pas parti en quelques minutes, appelez votre numéro d’urgence. Si cela revient à chaque fois, voyez un médecin. Des courbatures un ou deux jours plus tard sont normales.</translation>
    </message>
    <message>
        <source>This list is on the page **Safety** and at the foot of **Today** too: **Signs to stop**.</source>
        <translation>Cette liste est aussi sur la page **Sécurité** et en bas d’**Aujourd’hui**&#xa0;: **Signes pour arrêter**.</translation>
    </message>
    <message>
        <source>The readiness check</source>
        <translation>La vérification avant l’effort</translation>
    </message>
    <message>
        <source>A minute of questions before you train. Only the date and the result are kept, never an answer. It asks again after a year, or when you press **My health changed**.</source>
        <translation>Une minute de questions avant de vous entraîner. Seuls la date et le résultat sont gardés, jamais une réponse. Elle est redemandée après un an, ou quand vous appuyez sur **Ma santé a changé**.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>The card **Medicines and heart rate** has a short list of medicines that can matter for training. It is general. Ask your doctor or pharmacist about your own. Never change a medicine because of this program.</source>
        <translation>La carte **Médicaments et fréquence cardiaque** a une courte liste de médicaments qui peuvent compter pour l’entraînement. Elle est générale. Demandez à votre médecin ou pharmacien ce qu’il en est des vôtres. Ne changez jamais un médicament à cause de ce programme.</translation>
    </message>
    <message>
        <source>When training itself is the matter</source>
        <translation>Quand l’entraînement lui-même pose question</translation>
    </message>
    <message>
        <source>Training can become something you are driven to. **Rest and recovery** has six quiet questions about that. If two or more sound like you, a doctor is a good person to talk to. See [short, gentle and rest days](easier-days.md#rest-and-recovery).</source>
        <translation>L’entraînement peut devenir quelque chose qui vous pousse malgré vous. **Repos et récupération** a six questions discrètes à ce sujet. Si deux ou plus vous ressemblent, un médecin est une bonne personne à qui parler. Voir [journées courtes, en douceur et jours de repos](easier-days.md#rest-and-recovery).</translation>
    </message>
</context>
<context>
    <name>handbook/session</name>
    <message>
        <source>A session, set by set</source>
        <translation>Une séance, série par série</translation>
    </message>
    <message>
        <source>**Today** shows the session that comes next. You can do all of it by keys.</source>
        <translation>**Aujourd’hui** montre la séance qui vient. Vous pouvez tout faire avec les touches.</translation>
    </message>
    <message>
        <source>One lift is open, with its sets, its load and the reason for the load.</source>
        <translation>Un exercice est ouvert, avec ses séries, sa charge et la raison de la charge.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Ce que vous voyez</translation>
    </message>
    <message>
        <source>The title has the letter of the session and its name.</source>
        <translation>Le titre a la lettre de la séance et son nom.</translation>
    </message>
    <message>
        <source>Each lift is one row. A line below its name says why it has this load.</source>
        <translation>Chaque exercice est une ligne. Une phrase sous son nom dit pourquoi il a cette charge.</translation>
    </message>
    <message>
        <source>One lift is open. Its sets stand in a grid with **Target**, **Reps**, **Load** and **Log**.</source>
        <translation>Un exercice est ouvert. Ses séries sont dans une grille avec **Cible**, **Rép.**, **Charge** et **Noter**.</translation>
    </message>
    <message>
        <source>Empty fields show the target in grey. If you did as planned, leave them empty.</source>
        <translation>Les champs vides montrent la cible en gris. Si vous avez fait comme prévu, laissez-les vides.</translation>
    </message>
    <message>
        <source>Log a set</source>
        <translation>Noter une série</translation>
    </message>
    <message>
        <source>Do the set.</source>
        <translation>Faites la série.</translation>
    </message>
    <message>
        <source>If you did something else, type it: repetitions, load, or both.</source>
        <translation>Si vous avez fait autre chose, tapez-le&#xa0;: répétitions, charge, ou les deux.</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Enter&lt;/kbd&gt;. The set is on the disk at once.</source>
        <translation>Appuyez sur &lt;kbd&gt;Enter&lt;/kbd&gt;. La série est aussitôt sur le disque.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt; logs all sets of the lift that are left, as planned. Where the two sides differ, write both: `10/9` is left and right.</source>
        <translation>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt; note toutes les séries restantes de l’exercice, comme prévu. Si les deux côtés diffèrent, écrivez les deux&#xa0;: `10/9`, c’est gauche et droite.</translation>
    </message>
    <message>
        <source>For a hold, &lt;kbd&gt;Space&lt;/kbd&gt; in the seconds field starts and stops a timer.</source>
        <translation>Pour une tenue, &lt;kbd&gt;Space&lt;/kbd&gt; dans le champ des secondes lance et arrête un minuteur.</translation>
    </message>
    <message>
        <source>How many more could you have done?</source>
        <translation>Combien auriez-vous pu en faire de plus&#xa0;?</translation>
    </message>
    <message>
        <source>After a set you may be asked how many more would have gone. The field calls this repetitions in reserve, or RIR. It is a guess, and you can skip it. It helps LiftDesk to choose loads. &lt;kbd&gt;Alt+R&lt;/kbd&gt; puts the keyboard there. To have a field for it in each set, choose **Reps in reserve (RIR)** from the menu **More** of a lift.</source>
        <translation>Après une série, on peut vous demander combien de plus auraient été possibles. Le champ appelle cela répétitions en réserve, ou RIR. C’est une estimation, et vous pouvez passer. Cela aide LiftDesk à choisir les charges. &lt;kbd&gt;Alt+R&lt;/kbd&gt; y met le clavier. Pour avoir un champ dans chaque série, choisissez **Répétitions en réserve (RIR)** dans le menu **Plus** d’un exercice.</translation>
    </message>
    <message>
        <source>Sometimes another load is offered for the next set. &lt;kbd&gt;Alt+U&lt;/kbd&gt; uses it, &lt;kbd&gt;Alt+K&lt;/kbd&gt; keeps the one you have.</source>
        <translation>Parfois, une autre charge est proposée pour la série suivante. &lt;kbd&gt;Alt+U&lt;/kbd&gt; l’utilise, &lt;kbd&gt;Alt+K&lt;/kbd&gt; garde celle que vous avez.</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Repos entre les séries</translation>
    </message>
    <message>
        <source>The rest timer starts by itself when a set is logged. &lt;kbd&gt;Ctrl+T&lt;/kbd&gt; starts or ends it. When it is over it says **Ready when you are**. It makes no sound, unless you choose **Sound when a rest is over** in the menu **More** of the session.</source>
        <translation>Le minuteur de repos se lance tout seul quand une série est notée. &lt;kbd&gt;Ctrl+T&lt;/kbd&gt; le lance ou le finit. À la fin, il dit **C’est quand vous voulez**. Il ne fait pas de son, sauf si vous choisissez **Son à la fin d’un repos** dans le menu **Plus** de la séance.</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Faire autre chose</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+W&lt;/kbd&gt; or **Swap lift** does a similar lift for today.</source>
        <translation>&lt;kbd&gt;Alt+W&lt;/kbd&gt; ou **Échanger** fait un exercice semblable pour aujourd’hui.</translation>
    </message>
    <message>
        <source>**Leave it out today** and **Stop this lift today** are in the menu **More** of the lift.</source>
        <translation>**Le laisser de côté aujourd’hui** et **Arrêter cet exercice aujourd’hui** sont dans le menu **Plus** de l’exercice.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+A&lt;/kbd&gt; or **Add a lift…** adds one.</source>
        <translation>&lt;kbd&gt;Alt+A&lt;/kbd&gt; ou **Ajouter un exercice…** en ajoute un.</translation>
    </message>
    <message>
        <source>**Other session** takes the other session instead.</source>
        <translation>**Autre séance** prend l’autre séance à la place.</translation>
    </message>
    <message>
        <source>**One more set** and **One set fewer** change how many sets there are.</source>
        <translation>**Une série de plus** et **Une série de moins** changent le nombre de séries.</translation>
    </message>
    <message>
        <source>**Do in turn with** pairs two lifts. You then do them set by set in turn.</source>
        <translation>**À tour de rôle avec** apparie deux exercices. Vous les faites alors série par série, à tour de rôle.</translation>
    </message>
    <message>
        <source>Nobody asks why. All of it can be undone with &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;.</source>
        <translation>Personne ne demande pourquoi. Tout peut être annulé avec &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;.</translation>
    </message>
    <message>
        <source>The quick line</source>
        <translation>La ligne rapide</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;/&lt;/kbd&gt; and type a line, such as `squat 3x8 @ 60kg rir2`. Below it stands how it was read. Nothing is saved until &lt;kbd&gt;Enter&lt;/kbd&gt;. If a line can mean two things, you choose.</source>
        <translation>Appuyez sur &lt;kbd&gt;/&lt;/kbd&gt; et tapez une ligne, comme `squat 3x8 @ 60kg rir2`. En dessous est écrit comment elle est lue. Rien n’est enregistré avant &lt;kbd&gt;Enter&lt;/kbd&gt;. Si une ligne peut vouloir dire deux choses, vous choisissez.</translation>
    </message>
    <message>
        <source>You type</source>
        <translation>Vous tapez</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Cela veut dire</translation>
    </message>
    <message>
        <source>`squat 3x8 @ 60kg`</source>
        <translation>`squat 3x8 @ 60kg`</translation>
    </message>
    <message>
        <source>three sets of eight at 60 kg</source>
        <translation>trois séries de huit à 60 kg</translation>
    </message>
    <message>
        <source>`squat 8,8,7 60kg`</source>
        <translation>`squat 8,8,7 60kg`</translation>
    </message>
    <message>
        <source>three sets of eight, eight and seven</source>
        <translation>trois séries de huit, huit et sept</translation>
    </message>
    <message>
        <source>`pull-up 3x5 bw+10`</source>
        <translation>`pull-up 3x5 bw+10`</translation>
    </message>
    <message>
        <source>bodyweight and 10 more</source>
        <translation>le poids du corps et 10 de plus</translation>
    </message>
    <message>
        <source>`assisted pull-up 3x5 bw-20`</source>
        <translation>`assisted pull-up 3x5 bw-20`</translation>
    </message>
    <message>
        <source>with 20 of help</source>
        <translation>avec 20 d’aide</translation>
    </message>
    <message>
        <source>`plank 3x45s`</source>
        <translation>`plank 3x45s`</translation>
    </message>
    <message>
        <source>three holds of 45 seconds</source>
        <translation>trois tenues de 45 secondes</translation>
    </message>
    <message>
        <source>`squat 5x40 w`</source>
        <translation>`squat 5x40 w`</translation>
    </message>
    <message>
        <source>a warm-up</source>
        <translation>un échauffement</translation>
    </message>
    <message>
        <source>`squat 3x8 60kg rir2 &quot;calm&quot;`</source>
        <translation>`squat 3x8 60kg rir2 &quot;calme&quot;`</translation>
    </message>
    <message>
        <source>two left in reserve, and a note</source>
        <translation>deux en réserve, et une note</translation>
    </message>
    <message>
        <source>When something hurts</source>
        <translation>Quand quelque chose fait mal</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Alt+P&lt;/kbd&gt; or choose **Something hurts…**. Say where, and a number from 0 to 10. What this means for the next time is told at once. See [How loads are chosen](loads.md#after-pain).</source>
        <translation>Appuyez sur &lt;kbd&gt;Alt+P&lt;/kbd&gt; ou choisissez **Quelque chose fait mal…**. Dites où, et un chiffre de 0 à 10. Ce que cela veut dire pour la prochaine fois est dit aussitôt. Voir [Comment les charges sont choisies](loads.md#after-pain).</translation>
    </message>
    <message>
        <source>How you feel, before and after</source>
        <translation>Votre ressenti, avant et après</translation>
    </message>
    <message>
        <source>Before the session and 10 to 15 minutes after it you can rate how you feel, from -5 to +5. Both are free to skip. See [Check-ins and feelings](check-ins.md).</source>
        <translation>Avant la séance et 10 à 15 minutes après, vous pouvez noter votre ressenti, de -5 à +5. Les deux peuvent être passés librement. Voir [Points du jour et ressentis](check-ins.md).</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>**End session** closes it at any point. If you close the program in the middle, the session is still open when you come back: **Go on** or **End it**.</source>
        <translation>**Finir la séance** la ferme à tout moment. Si vous fermez le programme au milieu, la séance est encore ouverte à votre retour&#xa0;: **Continuer** ou **La finir**.</translation>
    </message>
</context>
<context>
    <name>handbook/settings</name>
    <message>
        <source>Settings, keys, text size and screen reader</source>
        <translation>Réglages, touches, taille du texte et lecteur d’écran</translation>
    </message>
    <message>
        <source>Look and size</source>
        <translation>Apparence et taille</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>Pour changer</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Faites ceci</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>le thème</translation>
    </message>
    <message>
        <source>`View &gt; Light theme`, `View &gt; Dark theme` or `View &gt; Theme of the system`</source>
        <translation>`Affichage &gt; Thème clair`, `Affichage &gt; Thème sombre` ou `Affichage &gt; Thème du système`</translation>
    </message>
    <message>
        <source>larger text</source>
        <translation>texte plus grand</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl++&lt;/kbd&gt; or `View &gt; Larger text`</source>
        <translation>&lt;kbd&gt;Ctrl++&lt;/kbd&gt; ou `Affichage &gt; Texte plus grand`</translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation>texte plus petit</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+-&lt;/kbd&gt; or `View &gt; Smaller text`</source>
        <translation>&lt;kbd&gt;Ctrl+-&lt;/kbd&gt; ou `Affichage &gt; Texte plus petit`</translation>
    </message>
    <message>
        <source>normal text</source>
        <translation>texte normal</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+0&lt;/kbd&gt; or `View &gt; Normal text`</source>
        <translation>&lt;kbd&gt;Ctrl+0&lt;/kbd&gt; ou `Affichage &gt; Texte normal`</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>l’unité</translation>
    </message>
    <message>
        <source>`View &gt; Kilograms` or `View &gt; Pounds`</source>
        <translation>`Affichage &gt; Kilogrammes` ou `Affichage &gt; Livres`</translation>
    </message>
    <message>
        <source>sessions a week</source>
        <translation>séances par semaine</translation>
    </message>
    <message>
        <source>`View &gt; Two sessions a week` or `View &gt; Three sessions a week`</source>
        <translation>`Affichage &gt; Deux séances par semaine` ou `Affichage &gt; Trois séances par semaine`</translation>
    </message>
    <message>
        <source>Text goes from 80 to 200 %. Units change what is shown and typed. What is stored does not change.</source>
        <translation>Le texte va de 80 à 200&#xa0;%. Les unités changent ce qui est affiché et tapé. Ce qui est stocké ne change pas.</translation>
    </message>
    <message>
        <source>Keys for the whole window</source>
        <translation>Touches pour toute la fenêtre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+1&lt;/kbd&gt; to &lt;kbd&gt;Ctrl+4&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+1&lt;/kbd&gt; à &lt;kbd&gt;Ctrl+4&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>Today, History, Charts, Safety</source>
        <translation>Aujourd’hui, Historique, Graphiques, Sécurité</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation>Aide en cas de crise</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+O&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+O&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importer</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+P&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+P&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>print the week</source>
        <translation>imprimer la semaine</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+B&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+B&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>back up now</source>
        <translation>sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>lock now, if there is a passphrase</source>
        <translation>verrouiller, s’il y a une phrase secrète</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>hide or show mood</source>
        <translation>masquer ou afficher l’humeur</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+X&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+X&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>exercices</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+R&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+R&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>routines and days</source>
        <translation>programmes et jours</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+D&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+D&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation>cardio facile</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+W&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+W&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>what you can do now</source>
        <translation>ce que vous savez faire maintenant</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+I&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+I&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>what the diary says</source>
        <translation>ce que dit le journal</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+P&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+P&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>type in a sheet</source>
        <translation>saisir une feuille</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;F1&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;F1&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>the chapter for this page</source>
        <translation>le chapitre pour cette page</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Esc&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Esc&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>back, close or cancel</source>
        <translation>retour, fermer ou annuler</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Q&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Q&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>On a Mac, read Cmd for Ctrl. &lt;kbd&gt;Alt&lt;/kbd&gt; with a letter opens a menu.</source>
        <translation>Sur un Mac, lisez Cmd pour Ctrl. &lt;kbd&gt;Alt&lt;/kbd&gt; avec une lettre ouvre un menu.</translation>
    </message>
    <message>
        <source>Keys on Today</source>
        <translation>Touches dans Aujourd’hui</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Enter&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Enter&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>log the set as shown</source>
        <translation>noter la série affichée</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>log all sets of the lift that are left</source>
        <translation>noter toutes les séries restantes de l’exercice</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;/&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;/&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>quick line</source>
        <translation>ligne rapide</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+T&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+T&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>start or end the rest</source>
        <translation>lancer ou finir le repos</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+S&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+S&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>short day</source>
        <translation>journée courte</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+W&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+W&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>swap the lift</source>
        <translation>échanger l’exercice</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+A&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+A&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>add a lift</source>
        <translation>ajouter un exercice</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+P&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+P&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>something hurts</source>
        <translation>quelque chose fait mal</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+R&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+R&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>how many more could you have done</source>
        <translation>combien vous auriez pu en faire de plus</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+U&lt;/kbd&gt; and &lt;kbd&gt;Alt+K&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+U&lt;/kbd&gt; et &lt;kbd&gt;Alt+K&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>use the load that is offered, or keep yours</source>
        <translation>utiliser la charge proposée, ou garder la vôtre</translation>
    </message>
    <message>
        <source>Keys in this handbook</source>
        <translation>Touches dans ce manuel</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;H&lt;/kbd&gt; and &lt;kbd&gt;Shift+H&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;H&lt;/kbd&gt; et &lt;kbd&gt;Shift+H&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>next heading, heading before</source>
        <translation>titre suivant, titre précédent</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Tab&lt;/kbd&gt; and &lt;kbd&gt;Enter&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Tab&lt;/kbd&gt; et &lt;kbd&gt;Enter&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>go to a link, follow it</source>
        <translation>aller à un lien, le suivre</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+Left&lt;/kbd&gt; and &lt;kbd&gt;Alt+Right&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+Left&lt;/kbd&gt; et &lt;kbd&gt;Alt+Right&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>back, forward</source>
        <translation>en arrière, en avant</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lecteur d’écran</translation>
    </message>
    <message>
        <source>Every control has a name, and a row of sets says its lift, its number and its target. Saving, undo and the end of a rest are said once, when the reader is done. A table stands behind each chart: &lt;kbd&gt;T&lt;/kbd&gt; shows it. The figures of the lifts are decoration, and the text beside them says all.</source>
        <translation>Chaque commande a un nom, et une ligne de séries dit son exercice, son numéro et sa cible. Enregistrer, annuler et la fin d’un repos sont dits une fois, quand le lecteur a fini. Un tableau est derrière chaque graphique&#xa0;: &lt;kbd&gt;T&lt;/kbd&gt; l’affiche. Les figures des exercices sont un décor, et le texte à côté dit tout.</translation>
    </message>
    <message>
        <source>There are no time limits. Colour is never the only sign.</source>
        <translation>Il n’y a pas de limite de temps. La couleur n’est jamais le seul signe.</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Nombres et dates</translation>
    </message>
    <message>
        <source>Both `12.5` and `12,5` can be typed. A number that can mean two things is asked about.</source>
        <translation>`12.5` et `12,5` peuvent tous deux être tapés. Un nombre qui peut vouloir dire deux choses donne lieu à une question.</translation>
    </message>
</context>
<context>
    <name>handbook/statistics</name>
    <message>
        <source>What the statistics mean</source>
        <translation>Ce que veulent dire les statistiques</translation>
    </message>
    <message>
        <source>`Training &gt; What the diary says` is about you alone. It is slow to say something, on purpose.</source>
        <translation>`Entraînement &gt; Ce que dit le journal` ne parle que de vous. Il met du temps à dire quelque chose, exprès.</translation>
    </message>
    <message>
        <source>The page What the diary says.</source>
        <translation>La page Ce que dit le journal.</translation>
    </message>
    <message>
        <source>Why it says so little</source>
        <translation>Pourquoi il en dit si peu</translation>
    </message>
    <message>
        <source>A diary that is looked at every day will sooner or later show a difference where there is none. In a trial with made-up diaries this was so in 38 of 100 within a year. So your diary is looked at on a few set days only: day 42, day 84, day 168, and then every 168 days. That keeps the chance near 5 in 100.</source>
        <translation>Un journal regardé chaque jour montrera tôt ou tard une différence là où il n’y en a pas. Dans un essai avec des journaux inventés, c’était le cas pour 38 sur 100 en un an. Votre journal n’est donc regardé que quelques jours fixés&#xa0;: jour 42, jour 84, jour 168, puis tous les 168 jours. Le risque reste ainsi près de 5 sur 100.</translation>
    </message>
    <message>
        <source>Until then it says **Still collecting**. That is normal.</source>
        <translation>Jusque-là, il dit **Encore en collecte**. C’est normal.</translation>
    </message>
    <message>
        <source>What has to be there first</source>
        <translation>Ce qui doit d’abord être là</translation>
    </message>
    <message>
        <source>It asks for enough days with an evening rating, with training and without. It asks that your training days are not always the same weekdays. Else the two cannot be told apart. The card lists what is there and what is not yet.</source>
        <translation>Il faut assez de jours avec une note du soir, avec et sans entraînement. Il faut que vos jours d’entraînement ne soient pas toujours les mêmes jours de la semaine. Sinon, on ne peut pas distinguer les deux. La carte liste ce qui est là et ce qui n’y est pas encore.</translation>
    </message>
    <message>
        <source>The evening after training</source>
        <translation>Le soir après l’entraînement</translation>
    </message>
    <message>
        <source>Evenings count from 17:00 on. The evening before is taken into account, because people train more after good days. The answer is a difference in points, with a likely range. If the range holds both more and less, it says **Too uncertain to call a difference.** That is an answer, and a common one.</source>
        <translation>Les soirs comptent à partir de 17:00. Le soir d’avant est pris en compte, car les gens s’entraînent plus après de bons jours. La réponse est une différence en points, avec une fourchette probable. Si la fourchette contient à la fois plus et moins, il dit **Trop incertain pour parler d’une différence.** C’est une réponse, et elle est courante.</translation>
    </message>
    <message>
        <source>A difference is a pattern in your diary. It does not prove a cause. You may train on days that were going to be better anyway.</source>
        <translation>Une différence est un motif dans votre journal. Elle ne prouve pas une cause. Vous vous entraînez peut-être les jours qui allaient de toute façon être meilleurs.</translation>
    </message>
    <message>
        <source>Before and after a session</source>
        <translation>Avant et après une séance</translation>
    </message>
    <message>
        <source>From ten sessions on you see how your rating moved. Sessions often begin below your usual level and would drift back by themselves. So a rise here is partly that.</source>
        <translation>À partir de dix séances, vous voyez comment votre note a bougé. Les séances commencent souvent sous votre niveau habituel et y reviendraient d’elles-mêmes. Une hausse ici est donc en partie cela.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>From twelve weeks on it says whether your mean mood has been rising, falling, or neither.</source>
        <translation>À partir de douze semaines, il dit si votre humeur moyenne monte, baisse, ou ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Coin-flip weeks</source>
        <translation>Semaines à pile ou face</translation>
    </message>
    <message>
        <source>`Training &gt; Coin-flip weeks` are a small trial with yourself. For 6 or 12 weeks chance picks which of your days are training days. Your mood cannot pick them then, so this is the one way here to tell what training does to it.</source>
        <translation>`Entraînement &gt; Semaines à pile ou face` est un petit essai avec vous-même. Pendant 6 ou 12 semaines, le hasard choisit lesquels de vos jours sont des jours d’entraînement. Votre humeur ne peut alors pas les choisir&#xa0;: c’est ici la seule façon de voir ce que l’entraînement lui fait.</translation>
    </message>
    <message>
        <source>You name at least five days you could train on, and two or three sessions.</source>
        <translation>Vous nommez au moins cinq jours où vous pourriez vous entraîner, et deux ou trois séances.</translation>
    </message>
    <message>
        <source>Chance never takes a session away and never adds one.</source>
        <translation>Le hasard n’enlève jamais une séance et n’en ajoute jamais.</translation>
    </message>
    <message>
        <source>Any drawn day may be left out. It counts as drawn all the same.</source>
        <translation>Tout jour tiré peut être laissé de côté. Il compte quand même comme tiré.</translation>
    </message>
    <message>
        <source>You can stop at any time.</source>
        <translation>Vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Exploring</source>
        <translation>Pour explorer</translation>
    </message>
    <message>
        <source>Here you compare days yourself. Two means and their days, nothing else. Whoever compares often enough finds something, so nothing here counts for or against anything.</source>
        <translation>Ici, vous comparez des jours vous-même. Deux moyennes et leurs jours, rien d’autre. Qui compare assez souvent trouve quelque chose, rien ici ne compte donc pour ou contre quoi que ce soit.</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>Each card has **How this is worked out**. It names the method and its limits.</source>
        <translation>Chaque carte a **Comment c’est calculé**. Cela nomme la méthode et ses limites.</translation>
    </message>
</context>
<context>
    <name>handbook/trouble</name>
    <message>
        <source>When something is wrong</source>
        <translation>Quand quelque chose ne va pas</translation>
    </message>
    <message>
        <source>What was logged is on the disk before the next key. So first: very little can be lost.</source>
        <translation>Ce qui a été noté est sur le disque avant la touche suivante. Donc d’abord&#xa0;: très peu peut être perdu.</translation>
    </message>
    <message>
        <source>LiftDesk says it could not open the diary</source>
        <translation>LiftDesk dit qu’il n’a pas pu ouvrir le journal</translation>
    </message>
    <message>
        <source>A window says what is the matter and that nothing was changed. It offers the ways that fit:</source>
        <translation>Une fenêtre dit ce qu’il y a et que rien n’a été changé. Elle propose ce qui convient&#xa0;:</translation>
    </message>
    <message>
        <source>**Try again**, after closing another program or connecting a disk.</source>
        <translation>**Réessayer**, après avoir fermé un autre programme ou branché un disque.</translation>
    </message>
    <message>
        <source>**Restore** one of your backups. The old file is kept beside it under another name.</source>
        <translation>**Restaurer** l’une de vos sauvegardes. L’ancien fichier est gardé à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>**Open to read only**, so that you can look and export.</source>
        <translation>**Ouvrir en lecture seule**, pour pouvoir regarder et exporter.</translation>
    </message>
    <message>
        <source>**Save what can be read…** takes the entries out of a damaged file into a new one.</source>
        <translation>**Enregistrer ce qui est lisible…** sort les entrées d’un fichier abîmé dans un nouveau.</translation>
    </message>
    <message>
        <source>**Open another file…** if the diary is somewhere else.</source>
        <translation>**Ouvrir un autre fichier…** si le journal est ailleurs.</translation>
    </message>
    <message>
        <source>**Show the folder**.</source>
        <translation>**Afficher le dossier**.</translation>
    </message>
    <message>
        <source>**Crisis help** works in this window too.</source>
        <translation>**Aide en cas de crise** marche aussi dans cette fenêtre.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Likely reason</source>
        <translation>Raison probable</translation>
    </message>
    <message>
        <source>**This diary is open already**</source>
        <translation>**Ce journal est déjà ouvert**</translation>
    </message>
    <message>
        <source>LiftDesk stands behind another window</source>
        <translation>LiftDesk est derrière une autre fenêtre</translation>
    </message>
    <message>
        <source>**Another program is using your diary**</source>
        <translation>**Un autre programme utilise votre journal**</translation>
    </message>
    <message>
        <source>a backup or sync program is at work</source>
        <translation>un programme de sauvegarde ou de synchronisation est à l’œuvre</translation>
    </message>
    <message>
        <source>**The disk is full**</source>
        <translation>**Le disque est plein**</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>libérez de la place et réessayez</translation>
    </message>
    <message>
        <source>**Your diary is not where it was**</source>
        <translation>**Votre journal n’est plus où il était**</translation>
    </message>
    <message>
        <source>a stick or a folder is away</source>
        <translation>une clé ou un dossier n’est pas là</translation>
    </message>
    <message>
        <source>**Your diary is damaged**</source>
        <translation>**Votre journal est abîmé**</translation>
    </message>
    <message>
        <source>a backup can take its place</source>
        <translation>une sauvegarde peut prendre sa place</translation>
    </message>
    <message>
        <source>**A newer LiftDesk wrote this diary**</source>
        <translation>**Un LiftDesk plus récent a écrit ce journal**</translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation>ouvrez-le avec cette version-là</translation>
    </message>
    <message>
        <source>**Your diary is encrypted**</source>
        <translation>**Votre journal est chiffré**</translation>
    </message>
    <message>
        <source>its passphrase opens it</source>
        <translation>sa phrase secrète l’ouvre</translation>
    </message>
    <message>
        <source>LiftDesk stopped by itself</source>
        <translation>LiftDesk s’est arrêté tout seul</translation>
    </message>
    <message>
        <source>The next start says so. What was saved is there. If a session was open, it is still open. A kill or a power cut is not called a fault.</source>
        <translation>Le démarrage suivant le dit. Ce qui était enregistré est là. Si une séance était ouverte, elle l’est encore. Un arrêt forcé ou une coupure de courant n’est pas appelé une panne.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose n’a pas marché</translation>
    </message>
    <message>
        <source>If nobody expected what happened, a window says so. Everything that was saved is still there. **Copy the report** puts a text on the clipboard. It says where in the program it happened. It holds no weights, no notes and no answers of yours. Nothing is sent. You decide whom you give it to.</source>
        <translation>Si personne ne s’attendait à ce qui s’est produit, une fenêtre le dit. Tout ce qui était enregistré est encore là. **Copier le rapport** met un texte dans le presse-papiers. Il dit où cela s’est produit dans le programme. Il ne contient aucun poids, note ou réponse de vous. Rien n’est envoyé. Vous décidez à qui vous le donnez.</translation>
    </message>
    <message>
        <source>An index was damaged</source>
        <translation>Un index était abîmé</translation>
    </message>
    <message>
        <source>If only an index of the file was damaged, it is made anew by itself. Every entry is kept, and the old file too.</source>
        <translation>Si seul un index du fichier était abîmé, il est refait de lui-même. Chaque entrée est gardée, et l’ancien fichier aussi.</translation>
    </message>
    <message>
        <source>Check the file yourself</source>
        <translation>Vérifier le fichier vous-même</translation>
    </message>
    <message>
        <source>`liftdesk check` says whether the data file is sound. `liftdesk rescue FILE TARGET` saves what can be read of a damaged one. See [the command line](command-line.md).</source>
        <translation>`liftdesk check` dit si le fichier de données est intact. `liftdesk rescue FILE TARGET` enregistre ce qui est lisible d’un fichier abîmé. Voir [la ligne de commande](command-line.md).</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>La phrase secrète ne va pas</translation>
    </message>
    <message>
        <source>Capital letters count, and so does the language of the keyboard. Use the button in the field to see what is typed. A backup opens with the passphrase it was made with. Without any passphrase nobody can open it.</source>
        <translation>Les majuscules comptent, et la langue du clavier aussi. Utilisez le bouton dans le champ pour voir ce qui est tapé. Une sauvegarde s’ouvre avec la phrase secrète avec laquelle elle a été faite. Sans aucune phrase secrète, personne ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>A number is not taken</source>
        <translation>Un nombre n’est pas accepté</translation>
    </message>
    <message>
        <source>The field says what to type. For example, `1.250,5` has two separators: write `1250,5`.</source>
        <translation>Le champ dit quoi taper. Par exemple, `1.250,5` a deux séparateurs&#xa0;: écrivez `1250,5`.</translation>
    </message>
    <message>
        <source>Help that a person gives</source>
        <translation>L’aide d’une personne</translation>
    </message>
    <message>
        <source>`Help &gt; About LiftDesk` has the versions and places, with a button that copies them. Send that along when you ask somebody.</source>
        <translation>`Aide &gt; À propos de LiftDesk` a les versions et les emplacements, avec un bouton qui les copie. Joignez-les quand vous demandez à quelqu’un.</translation>
    </message>
</context>
<context>
    <name>handbook/two-computers</name>
    <message>
        <source>Two computers</source>
        <translation>Deux ordinateurs</translation>
    </message>
    <message>
        <source>If you use LiftDesk on two computers, you end up with two diaries sooner or later. They can be joined.</source>
        <translation>Si vous utilisez LiftDesk sur deux ordinateurs, vous aurez tôt ou tard deux journaux. Ils peuvent être réunis.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Bring a backup or the data file of the other computer here, on a stick or in a folder.</source>
        <translation>Apportez ici une sauvegarde ou le fichier de données de l’autre ordinateur, sur une clé ou dans un dossier.</translation>
    </message>
    <message>
        <source>On the page **Safety**, open **Another computer**.</source>
        <translation>Sur la page **Sécurité**, ouvrez **Un autre ordinateur**.</translation>
    </message>
    <message>
        <source>Choose the file. You see what comes in, what goes, and what differs.</source>
        <translation>Choisissez le fichier. Vous voyez ce qui entre, ce qui part, et ce qui diffère.</translation>
    </message>
    <message>
        <source>Where both changed the same thing, the newest one is chosen. You can choose the other.</source>
        <translation>Là où les deux ont changé la même chose, le plus récent est choisi. Vous pouvez choisir l’autre.</translation>
    </message>
    <message>
        <source>Press **Merge**. A backup is made first, and &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it all back.</source>
        <translation>Appuyez sur **Fusionner**. Une sauvegarde est d’abord faite, et &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; reprend tout.</translation>
    </message>
    <message>
        <source>A deletion is a change too: what was deleted there later goes here.</source>
        <translation>Une suppression est aussi un changement&#xa0;: ce qui a été supprimé là-bas plus tard part ici.</translation>
    </message>
    <message>
        <source>Then do the same the other way round, or copy the merged diary over.</source>
        <translation>Puis faites de même dans l’autre sens, ou copiez-y le journal fusionné.</translation>
    </message>
    <message>
        <source>A synced folder</source>
        <translation>Un dossier synchronisé</translation>
    </message>
    <message>
        <source>A diary in a synced folder works, if you close it on one computer before you open it on the other. While it is open, a small file beside it says which computer has it. The other computer then says on which one it is open, and offers to read only.</source>
        <translation>Un journal dans un dossier synchronisé marche, si vous le fermez sur un ordinateur avant de l’ouvrir sur l’autre. Tant qu’il est ouvert, un petit fichier à côté dit quel ordinateur l’a. L’autre ordinateur dit alors sur lequel il est ouvert, et propose la lecture seule.</translation>
    </message>
    <message>
        <source>If both wrote at once, the sync program makes a copy with an odd name. LiftDesk sees it at the start and offers to merge it.</source>
        <translation>Si les deux ont écrit en même temps, le programme de synchronisation fait une copie au nom bizarre. LiftDesk la voit au démarrage et propose de la fusionner.</translation>
    </message>
    <message>
        <source>If another file appears in its place</source>
        <translation>Si un autre fichier apparaît à sa place</translation>
    </message>
    <message>
        <source>If a sync puts another file where your open diary was, nothing is written over it. Yours is kept, and the new one is offered beside it.</source>
        <translation>Si une synchronisation met un autre fichier là où était votre journal ouvert, rien n’y est écrit. Le vôtre est gardé, et le nouveau est proposé à côté.</translation>
    </message>
    <message>
        <source>A USB stick</source>
        <translation>Une clé USB</translation>
    </message>
    <message>
        <source>A diary on a stick works the same way. Do not pull the stick out while the diary is open. What was saved is safe even then, but the rest of the stick may not be.</source>
        <translation>Un journal sur une clé marche de même. Ne retirez pas la clé tant que le journal est ouvert. Ce qui était enregistré est sûr même alors, mais le reste de la clé ne l’est peut-être pas.</translation>
    </message>
</context>
<context>
    <name>handbook/what-it-is</name>
    <message>
        <source>What LiftDesk is, and what it is not</source>
        <translation>Ce qu’est LiftDesk, et ce qu’il n’est pas</translation>
    </message>
    <message>
        <source>LiftDesk is a diary for people who lift weights for their mind. It plans two or three short sessions a week. It takes down what you did and how you felt. It shows both over time.</source>
        <translation>LiftDesk est un journal pour qui soulève des poids pour la tête. Il prévoit deux ou trois courtes séances par semaine. Il prend note de ce que vous avez fait et de votre ressenti. Il montre les deux dans le temps.</translation>
    </message>
    <message>
        <source>The page Today with a check-in, a session of five lifts and the week.</source>
        <translation>La page Aujourd’hui avec un point du jour, une séance de cinq exercices et la semaine.</translation>
    </message>
    <message>
        <source>Four pages</source>
        <translation>Quatre pages</translation>
    </message>
    <message>
        <source>**Today** has the check-in, the next session and the week.</source>
        <translation>**Aujourd’hui** a le point du jour, la prochaine séance et la semaine.</translation>
    </message>
    <message>
        <source>**History** has all that you wrote down. You can find it, change it and delete it there.</source>
        <translation>**Historique** a tout ce que vous avez noté. Vous pouvez l’y trouver, le modifier et le supprimer.</translation>
    </message>
    <message>
        <source>**Charts** draw your lifts, your mood and your weeks on one line of time.</source>
        <translation>**Graphiques** dessine vos exercices, votre humeur et vos semaines sur une même ligne de temps.</translation>
    </message>
    <message>
        <source>**Safety** has help first, then signs to stop, then your data.</source>
        <translation>**Sécurité** a d’abord l’aide, puis les signes pour arrêter, puis vos données.</translation>
    </message>
    <message>
        <source>The keys &lt;kbd&gt;Ctrl+1&lt;/kbd&gt; to &lt;kbd&gt;Ctrl+4&lt;/kbd&gt; open them. Smaller pages open inside these four. &lt;kbd&gt;Esc&lt;/kbd&gt; leads back.</source>
        <translation>Les touches &lt;kbd&gt;Ctrl+1&lt;/kbd&gt; à &lt;kbd&gt;Ctrl+4&lt;/kbd&gt; les ouvrent. De plus petites pages s’ouvrent dans ces quatre. &lt;kbd&gt;Esc&lt;/kbd&gt; ramène en arrière.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Ce qu’il ne fait pas</translation>
    </message>
    <message>
        <source>It is no medical device. It does not diagnose or treat anything, and it does not replace care.</source>
        <translation>Ce n’est pas un dispositif médical. Il ne diagnostique ni ne traite rien, et il ne remplace pas des soins.</translation>
    </message>
    <message>
        <source>It cannot call anyone for you. It holds no code that could reach a network.</source>
        <translation>Il ne peut appeler personne pour vous. Il ne contient aucun code qui puisse atteindre un réseau.</translation>
    </message>
    <message>
        <source>It keeps no count of days in a row. A day without training is a rest day, and rest days count as done.</source>
        <translation>Il ne compte pas les jours de suite. Un jour sans entraînement est un jour de repos, et les jours de repos comptent comme faits.</translation>
    </message>
    <message>
        <source>It says nothing about body weight as a goal.</source>
        <translation>Il ne dit rien du poids du corps comme but.</translation>
    </message>
    <message>
        <source>It gives no medical advice. Please talk to a doctor first if you have a medical condition.</source>
        <translation>Il ne donne pas de conseil médical. Veuillez parler d’abord à un médecin si vous avez un problème de santé.</translation>
    </message>
    <message>
        <source>Where your diary is</source>
        <translation>Où est votre journal</translation>
    </message>
    <message>
        <source>Your diary is one file on this computer. Only you can read it. No account is asked for, and nothing is sent. The page **Safety** shows where the file is. More on that is in [Backups, trash and moving](keeping.md).</source>
        <translation>Votre journal est un fichier sur cet ordinateur. Vous seul pouvez le lire. Aucun compte n’est demandé, et rien n’est envoyé. La page **Sécurité** montre où est le fichier. Plus à ce sujet dans [Sauvegardes, corbeille et déménager](keeping.md).</translation>
    </message>
    <message>
        <source>What studies found</source>
        <translation>Ce que disent les études</translation>
    </message>
    <message>
        <source>`Help &gt; What studies found` has the numbers, their ranges and how sure they are. In short: on average, strength training goes along with a drop in low mood, and a smaller one in anxiety. Results differ a lot between people and between studies. In the few trials that were least open to bias the difference was small and uncertain. Nobody knows your own result beforehand.</source>
        <translation>`Aide &gt; Ce que disent les études` a les chiffres, leurs fourchettes et leur degré de certitude. En bref&#xa0;: en moyenne, la musculation va de pair avec une baisse de l’humeur basse, et une plus petite de l’anxiété. Les résultats diffèrent beaucoup d’une personne à l’autre et d’une étude à l’autre. Dans les quelques essais les moins exposés aux biais, la différence était petite et incertaine. Personne ne connaît d’avance votre propre résultat.</translation>
    </message>
    <message>
        <source>Training may help some people feel better, next to usual care. It does not replace a doctor, therapy or medicine. Please do not stop a medicine because of this program.</source>
        <translation>L’entraînement peut aider certaines personnes à se sentir mieux, à côté des soins habituels. Il ne remplace pas un médecin, une thérapie ou un médicament. N’arrêtez pas un médicament à cause de ce programme.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Regarder d’abord</translation>
    </message>
    <message>
        <source>On an empty diary, **Explore with sample data** opens months of an invented diary in a file of its own. Try anything there. `File &gt; Leave the sample data` brings you back to yours, to where you were, and removes the sample data.</source>
        <translation>Sur un journal vide, **Explorer avec des données d’exemple** ouvre des mois d’un journal inventé dans un fichier à part. Essayez-y tout. `Fichier &gt; Quitter les données d’exemple` vous ramène au vôtre, là où vous étiez, et retire les données d’exemple.</translation>
    </message>
</context>
</TS>
