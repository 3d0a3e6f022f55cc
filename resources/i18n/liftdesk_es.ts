<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About LiftDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk {version}: a calm, offline training and mood diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a diary. It is not a medical device, does not diagnose or treat any condition, and does not replace care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3: their libraries are files of their own in the program&apos;s folder, and you may replace them with your own builds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it keeps things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page &amp;summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the sample &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two sessions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hree sessions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Routines and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Places and equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy &amp;cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What you can do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;diary says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin-&amp;flip weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type in a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a &amp;scanned sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned days as a &amp;calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Crisis help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;studies found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each &amp;tab is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at &amp;sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About LiftDesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityChoice</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words, such as gardening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>Write down easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How talking went</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Skip this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {n}, {text}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Restore a backup ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in the folder beside the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that cannot be opened is kept beside it under another name, as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary itself may be sound. A backup goes into a new file that you name; the diary stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {when}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {when} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the diary as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup takes the place of the diary. The diary as it is now is kept in this list, and restoring that one takes everything back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole copies of the diary beside it, each checked when it is written. Older ones thin out by days, weeks and months; those before a large change stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are listed here. The first is made once something is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the backup of {when}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {when} works: it was brought back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the backup before it is restored…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more copies are made there. Those that are there stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the newest copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest copy works: it was brought back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please: something is being worked on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoutFields</name>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of this entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cardio</name>
    <message>
        <source>Easy walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy swim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could sing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could go a little faster, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the right pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down a little, until you can talk in full sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right pace: you can talk in full sentences, but not sing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {n} min {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk test: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} minute this week</source>
        <comment>{n} minutes this week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>min this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {aim} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {aim} min this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By age (Tanaka)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By age (Fox)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By age (Gulati, from women)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart-rate reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>208 − 0.7 × age. Tanaka and others 2001, from 351 studies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>220 − age. Fox and others 1971; widely printed, but no study of its own stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>206 − 0.88 × age. Gulati and others 2010, from 5,437 women without symptoms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A maximum measured on you, such as in an exercise test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of what lies between resting and highest rate. Karvonen 1957.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} beats a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} of the reserve up to a maximum of {maximum} ({formula}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} of a maximum of {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No formula is in it. The talk test still comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± {spread}: your own maximum may well be {spread} beats higher or lower, which moves the band by about {moved}. The talk test comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by age, Tanaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta-blockers and some other medicines hold the heart rate down, so numbers from a formula do not fit. Talking tells you what you need. Please leave your medicine as it is, and ask your doctor or pharmacist what effort suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: Mayo Clinic, Beta blockers and exercise, 2023</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardioCard</name>
    <message>
        <source>Easy cardio (Zone 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}: the timer was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is talking going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity} paused at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity} under way, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}, easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardioPage</name>
    <message>
        <source>Easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy and steady: you can talk in full sentences, but not sing. Often called Zone 2, though that name has no single meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} added to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Goblet squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbell bent-over row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking lunge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbell Romanian deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbell overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lat pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side plank</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell back squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell bent-over row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell Romanian deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chin-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assisted pull-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dip</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated cable row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-arm dumbbell row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip thrust</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farmer&apos;s walk</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead bug</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbell curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodyweight squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian split squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettlebell goblet squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell front squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit-to-stand</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettlebell deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettlebell swing</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trap-bar deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg glute bridge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying leg curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated leg curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable pull-through</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band Romanian deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell lunge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incline push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incline dumbbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incline barbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine chest press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band chest press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable chest press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbell floor press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettlebell row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest-supported dumbbell row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face pull</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight-arm pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettlebell overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine shoulder press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pike push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band-assisted pull-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitcase carry</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goblet carry</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bird dog</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallof press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanging knee raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable crunch</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crunch</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodyweight calf raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated calf raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hammer curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triceps pushdown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead triceps extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying triceps extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-grip bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique: NSCA, Essentials of Strength Training and Conditioning, 4th ed. (2016), chapters 15 and 16; the words are LiftDesk&apos;s own.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges and rests: ACSM position stand, Progression models in resistance training for healthy adults (2009): 8-12 repetitions, 2-3 sets, one to two minutes of rest for novices.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving a lift out while it hurts is caution, not a finding: nothing here says what a pain is.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold one dumbbell upright against your chest, both hands under its top end. Feet a little wider than your hips, toes slightly out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down between your heels until your thighs are about level, then push the floor away and stand up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows point down, inside the knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole foot on the floor, all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heels lift and the chest falls forward. Go less deep, or put something thin under the heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out on days when bending the knees or hips under load hurts. A higher seat to sit down to is a good stand-in.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on a flat bench, a dumbbell in each hand above your chest. Feet flat, shoulder blades drawn gently together.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower both dumbbells to the sides of your chest, then press them up until your arms are straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrists above elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder blades stay on the bench.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elbows go straight out to the sides. Bring them in to about halfway between hips and shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while lowering a weight to the chest hurts in the front of the shoulder. The floor press stops earlier and is often easier to bear.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with soft knees, push your hips back and lean forward with a flat back. A dumbbell hangs from each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the dumbbells to your lower ribs, wait a moment, and let them down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips back, back long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows travel along the body.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back rises with every pull. Take less weight and let only the arms move.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while leaning forward without support bothers your lower back. A row with the chest supported asks less of it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall with a dumbbell in each hand and free floor in front of you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a long step, lower the back knee towards the floor, then step through with the other leg and stand tall again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front heel stays down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk stays upright over the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is so short that the front heel lifts. Step further and stand as on two rails, not on a rope.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when you feel unsteady on your feet or a step down hurts the knee. Split squats on the spot need less balance.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie face down, forearms on the floor and elbows below the shoulders. Set your toes.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift hips and knees until head, hips and heels make one line. Breathe, hold, and set down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the floor away with the forearms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze the seat lightly, ribs down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hips sink and the lower back takes the load. End the set when that begins.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while holding it hurts the lower back or the shoulders. Doing it on the knees, or a dead bug, is gentler.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with a dumbbell in each hand in front of your thighs, feet under your hips, knees soft.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push your hips straight back and let the dumbbells slide down your legs until the backs of your thighs are taut. Bring the hips forward again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut a door behind you with your seat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbells stay close to the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back rounds to reach further down. Stop where the hips stop.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending forward under load hurts your back. A glute bridge trains the same hips lying down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand or sit tall, dumbbells at shoulder height, palms forward or facing each other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press straight up until the arms are beside your ears, then lower to the shoulders under control.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribs stay down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish with the weights above the shoulders, not in front.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower back arches to help. Tighten the seat, or take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while lifting the arm over the head hurts. A chest press in front of you usually leaves that range out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the pad so that it holds your thighs. Take the bar a little wider than your shoulders and sit down with it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the bar to your upper chest, elbows down and slightly forward, and let it up until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start by drawing the shoulders down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest goes up to meet the bar.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole body swings backwards. Take less, and lean back only a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while hanging or reaching overhead hurts the shoulder. A row works the same muscles lower down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in front of a firm box or step no higher than your knee, a dumbbell in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one whole foot on it, lean a little forward, stand up on that leg, and step down slowly with the other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top leg does the work.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down as if onto thin ice.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower foot jumps off the floor. Use a lower step and let the toes leave last.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when balance is poor that day or stairs hurt the knee. A lower step, or holding a rail, is no lesser choice.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on one side, elbow under the shoulder, legs straight and one on the other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hips until the body is one line, hold, and set down. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the floor away with the forearm.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips forward, not behind you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top shoulder rolls forward and the hips sag. Bend the knees and hold from there.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while leaning on that shoulder hurts. A plank or a dead bug spares it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the bar at chest height in a rack with safety pins. Put it on the muscle of your upper back, step back, feet about shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in, sit down until the thighs are about level, and stand up with the bar above the middle of your feet.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar over the middle of the foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees go where the toes point.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hips shoot up first and the chest stays behind. Take less and rise in one piece.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when knees, hips or back hurt under load, or when you train without safety pins. The goblet squat needs no rack.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSCA technique principles: bar path over the midfoot, neutral spine, safety pins in the rack.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie with your eyes under the bar, feet flat, shoulder blades drawn together. Hands a little wider than the shoulders, thumbs around the bar. Use safety arms, or somebody beside you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the bar to the lower chest, touch lightly, and press it back above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrists straight above the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive the feet into the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar bounces off the chest. Slow down and touch as on glass.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when you are alone without safety arms, or when the front of the shoulder hurts. Dumbbells can simply be put down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSCA technique principles: five points of contact, closed grip, spotter or safety arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with the bar above the middle of your feet. Bend down, take it just outside the legs, shins close, back flat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the floor away and stand up with the bar along your legs. Push the hips back and set it down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the slack out before you lift.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar stays against the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back rounds as the bar leaves the floor. Start higher, on blocks, or take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while the lower back is sore or bending hurts. A trap bar or a kettlebell lets you stay more upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSCA technique principles: bar over the midfoot, neutral spine from the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bar from the rack at the front of the shoulders, hands just outside them, forearms upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the bar straight up, move the head out of its way, and finish with it above the middle of your feet.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze the seat before every rep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look straight ahead; let the head pass under.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar travels around the head in a curve. Pull the chin back and keep it close.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts. Dumbbells let each arm find its own way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the bar as in a deadlift, stand up, then push the hips back until the trunk is well forward. Arms hang straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the bar to the lower ribs and let it down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back stays where it is.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead with the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rep turns into a small deadlift. Take less and keep the trunk still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while holding a bent position hurts your back. A cable or machine row holds you up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the bar against your thighs, feet under the hips, knees soft.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the hips back, slide the bar down to about mid-shin, and stand up by bringing the hips forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar touches the legs all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long back, soft knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knees bend more and more until it is a squat. Keep the shins upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending forward under load hurts your back or the back of the thigh.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang from a bar, palms away, hands a little wider than the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the shoulders down, pull the chest towards the bar, and come down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows towards the back pockets.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs quiet.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half reps with a kick. Use a band or a machine and go the whole way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts shoulders or elbows. Pulldowns let you choose the load.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang from a bar, palms towards you, hands shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull until the chin is over the bar, wait a moment, and come down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest up, shoulders down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go down as slowly as you went up, or slower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shoulders creep up to the ears at the bottom. Draw them down before each rep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while pulling with the palms towards you hurts the elbows. Other grips are kinder to them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how much the machine helps, kneel or stand on its pad, and take the handles.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull yourself up until the chin is over the hands, then let yourself down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More help makes it lighter.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the pad follow you; do not push off it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help is so small that only half the way is possible. Add some and go all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts the shoulders, or when stepping onto the machine feels unsafe.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands on the floor a little wider than the shoulders, arms straight, body in one line from head to heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the chest between the hands until it nearly touches, then push the floor away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body like a plank.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows point back at an angle, not straight out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hips hang down. Put the hands on something higher and keep the line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while leaning on the hands hurts wrists or shoulders. Fists, handles or a higher surface may help.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support yourself on two bars with straight arms, shoulders away from the ears.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean a little forward, lower yourself until the upper arms are about level, and push up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows go back, not out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop where the shoulders still feel strong.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinking as deep as it goes. Level upper arms are deep enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while the front of the shoulder hurts. Push-ups ask much less of it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit with hips and back against the pads, feet in the middle of the plate, about hip wide. Undo the safety catch.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knees towards you as far as the lower back stays on the pad, then push until the legs are nearly straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push with the whole foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat stays down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pelvis rolls off the pad at the bottom. Stop earlier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while deep bending hurts knees or hips. A shorter way, or a sit-to-stand, may still be fine.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit with the feet on the rests, knees soft. Take the handle with long arms and sit tall.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the handle to your belly, shoulder blades together, and let it go out until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest proud, neck long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the arms, not the trunk.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rowing with the whole back like in a boat. Lean only a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while sitting with stretched legs or leaning forward hurts the back. Bend the knees more, or use the machine.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hand and the same knee on a bench, the other foot on the floor. The dumbbell hangs from the free hand, back flat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the dumbbell towards your hip and let it down until the arm is long. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow to the pocket.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips and shoulders stay level.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk turns with each pull. Take less and keep the chest facing the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while leaning on hand or knee hurts. The cable row needs no support.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in a long step, a dumbbell in each hand, back heel lifted.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the back knee straight down until it nearly touches, then push up with the front foot. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down and up like a lift, not forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the weight on the front foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feet stand on one line and you wobble. Stand as on two rails.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while kneeling deep hurts the front knee. Hold on to something and go less deep, or choose a hinge.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press through the feet and lift the hips until knees, hips and shoulders are in line. Hold for a moment, lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push through the heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribs down, seat tight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower back arches to get higher. Stop at the straight line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while lying on the back is not comfortable, as late in pregnancy. A standing hinge is another way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period: long lying on the back is to be avoided.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back against a bench, a padded bar over the hips, feet flat so that the shins are upright at the top.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hips until the trunk is level, hold for a moment, and lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chin towards the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the knees apart a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back overarches at the top. Think of ribs and pelvis moving as one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while pressure on the hips or the front of the pelvis hurts. A bridge without a bar is the same movement.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand between two dumbbells, bend down with a flat back and stand up with them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk with short, quiet steps for the distance. Set them down as carefully as you took them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tall, as if pulled up by a string.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders down and back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurrying until the trunk sways. Slow down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when you feel dizzy or unsteady, or when gripping hurts the hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, arms up, hips and knees at right angles. Press the lower back gently to the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch one leg and the opposite arm away, come back, and change. One side after the other counts as one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back stays on the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out as you stretch.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back lifts because the leg goes too low. Keep the leg higher.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while lying on the back is not comfortable. The bird dog does a similar job on hands and knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall with a dumbbell in each hand, on the floor or with the balls of the feet on a step.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise onto the balls of the feet, stay for a moment, and come down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the way up, all the way down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight over the big toe&apos;s side.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouncing. Count two up, one at the top, two down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while pushing off the toes hurts the heel or the tendon above it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall, dumbbells at your sides, palms forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbows and bring the dumbbells up, upper arms still, then lower all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows beside the ribs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow on the way down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swinging with the back. Lean against a wall to feel it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending against a load hurts the elbow or the wrist. The hammer grip may suit better.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet a little wider than the hips, toes slightly out, arms free.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit back and down as onto a low chair, arms forward for balance, and stand up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees follow the toes.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole foot on the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling into the last part. Go only as deep as you can stay slow.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending the knees hurts. A higher seat, or holding a table, makes it smaller.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand a long step in front of a bench and put the top of one foot on it. A dumbbell in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the back knee towards the floor and push up with the front foot. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front foot does nearly all of it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean the trunk slightly forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing so close that the front heel lifts. Hop the front foot forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while the front knee hurts in a deep bend, or balance is poor. The split squat on the floor is steadier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a kettlebell by its horns in front of the chest. Feet a little wider than the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down between your heels until the thighs are about level, and stand up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettlebell close to the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows inside the knees at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kettlebell pulls you forward. Hold it closer, or take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out on days when bending knees or hips under load hurts. Sitting down to a higher seat is a good stand-in.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack the bar on the front of the shoulders, elbows high, fingers only keep it there.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit straight down, keep the elbows up, and stand up in one piece.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows up, especially on the way up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees forward and out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elbows sink and the bar rolls forward. Take less, or cross the arms to hold it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while the wrists or the front of the shoulders hurt in this position. Crossed arms or a goblet squat are other ways.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on a firm chair against a wall, feet hip wide and a little behind the knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean forward, stand up without using the hands, and sit down again slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nose over the toes, then stand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down as if the chair were asleep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping the last bit. Put a cushion on the chair so that it is higher.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when standing up makes you dizzy. Use the arm rests as much as you need.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on the band with both feet and bring its ends or its loop to the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down until the thighs are about level and stand up against the pull.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees out against the band.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up all the way, slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band pulls the shoulders forward. Choose a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending the knees under load hurts. Look the band over for cracks before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit with the knees at the pivot of the machine and the pad above the ankles.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the knees until the legs are nearly straight, hold for a moment, and lower slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat stays on the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kick at the start.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throwing the weight up. Take less and count to two.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while stretching the knee against a load hurts at the kneecap. A leg press or sit-to-stand is often easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with a kettlebell between your feet. Push the hips back, bend the knees and take the handle.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the floor away and stand tall, then push the hips back and set it down in the same place.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips back first, then down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms are ropes.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squatting down with an upright trunk so the knees are in the way. Push the hips back more.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending to the floor hurts the back. Put the kettlebell on a box and start from there.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand a foot&apos;s length behind a kettlebell, hips back, both hands on the handle.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hike it back between the thighs, snap the hips forward so that it floats to chest height, and let it swing back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hips throw; the arms only hold.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall at the top, seat tight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting with the arms and squatting. Learn the deadlift and the hinge first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while the back is sore, when quick effort is not a good idea for you, or before the deadlift feels easy.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step into the bar, feet hip wide, push the hips back and take the handles in the middle.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the floor away and stand tall; lower by pushing the hips back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest and hips rise together.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handles beside the legs, not in front.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gripping off the middle so that the bar tips. Look before you lift.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending to the floor under load hurts. High handles or blocks shorten the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, one foot flat, the other leg stretched out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hips with the one leg until they are straight, hold, and lower. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips stay level.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push through the whole foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free side drops. Do both legs until the line holds.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while lying on the back is not comfortable, or when the back of the thigh cramps each time.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the pad just below the hip bones, heels under the rests. Arms crossed.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend at the hips with a flat back, then come up until the body is one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move at the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at the straight line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising far past straight. The line is the end.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending forward hurts the back, or when hanging the head low makes you dizzy.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie face down, knees just beyond the bench, the pad above the heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knees and bring the pad towards the seat, then let it down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips stay down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow on the way back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hips lift to help. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while the back of the thigh hurts, or lying face down is not comfortable. The seated machine is another way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit with the knees at the pivot, the lower pad behind the ankles, the upper one above the knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knees and pull the pad under the seat, then let it come forward slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back against the rest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the way, both ways.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliding forward on the seat. Tighten the thigh pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending the knee against a load hurts behind the knee.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with your back to a low pulley, take the rope between your legs, and walk a step away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the hips back and let the rope go through the legs, then stand tall by bringing the hips forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms only hold.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight on the heels, knees soft.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling with the arms. Keep them long and let the hips work.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending forward hurts the back. A glute bridge trains the hips lying down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on the band, feet hip wide, an end in each hand and the band taut.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the hips back with a long back, then stand tall against the pull.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands close to the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips back, not down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bending the back instead of the hips. Make the way shorter.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending forward hurts the back. Look the band over for cracks before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall, hands on the hips or on a chair beside you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back with one foot, lower the knee towards the floor, push through the front foot and come back. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front shin nearly upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back, then down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepping onto one line. Keep the feet hip wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while kneeling deep hurts the knee. Go less deep, and hold on to something.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bar onto the upper back from a rack. Stand tall with free floor in front of you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step forward, lower the back knee, push back to where you began. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk upright over the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short pause between the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front knee falls inwards. Take less and look at it in a mirror.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when balance is poor that day. Dumbbells can be put down at once; a bar cannot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand at arm&apos;s length from a wall, hands on it at chest height, body in one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the arms until the face is near the wall, then push away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body like a board.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further from the wall is harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hips stay behind. Step closer and keep the line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while leaning on the hands hurts the wrists. Fists against the wall may be easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands on a firm bench, table or box, a little wider than the shoulders. Body in one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the chest to the edge and push away until the arms are straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest to the edge, not chin.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower surface, harder lift.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck and chin reach forward. Look at a spot in front of your hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while leaning on the hands hurts. Be sure that what you lean on cannot slide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the bench to about 30 degrees. Dumbbells above the upper chest, feet flat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower them to the sides of the upper chest and press them up above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back stays on the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bench is so steep that it becomes an overhead press. Lower it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while this angle hurts the front of the shoulder. A flat bench or the floor is often easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the bench to about 30 degrees under a rack with safety arms. Hands a little wider than the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the bar to the upper chest, touch lightly, and press it above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows under the bar.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder blades into the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar drifts towards the belly. Aim for just below the collarbones.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when you are alone without safety arms, or when this angle hurts the shoulder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the seat so that the handles are at the middle of the chest. Back against the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the handles forward until the arms are nearly straight and let them come back slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders stay back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows a little below the hands&apos; height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shoulders roll forward at the end. Stop a little earlier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while pressing hurts the front of the shoulder. Begin the way further forward if the machine allows it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the band behind you at chest height, an end in each hand, one foot forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press both hands forward until the arms are straight, and come back slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribs down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands end in front of the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning into the band. Step closer, or choose a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while pressing forward hurts the shoulder. Look over band and hook before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set both pulleys at chest height, a handle in each hand, one foot forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the handles forward and slightly together, then let them come back to the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand like a tree.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows a little below the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk is pulled back between reps. Take less, or a longer stance.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while pressing forward hurts the shoulder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on the floor, knees bent, a dumbbell in each hand above the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower until the upper arms rest on the floor, wait a moment, and press up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the arms, do not drop them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elbows hit the floor hard. Slow down the last part.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while getting down to the floor with weights is awkward. A machine or band press is done sitting or standing.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie under a fixed bar at hip height, take it a little wider than the shoulders, heels on the floor, body in one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the chest to the bar and let yourself down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent knees make it easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hips hang down. Bend the knees and keep the line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while pulling hurts the elbows, or when the bar is not firmly fixed.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the band in front of you at belly height, an end in each hand, arms long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the hands to the ribs, shoulder blades together, and let them go out slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows brush the sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shoulders creep up. Choose a lighter band.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while pulling hurts the shoulder. Look over band and hook before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the chest pad so that you just reach the handles with long arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the handles towards your ribs and let them go slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest stays on the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze for a moment, then let go.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jerking to begin. Start slowly from long arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while pressure on the chest or ribs is not comfortable. The cable row has no pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in a split stance, one forearm or hand on the front thigh, the kettlebell in the other hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull it towards the hip, let it down until the arm is long. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning open with each pull. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while leaning forward hurts the back. Put your hand on a bench for more support.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a bench to about 45 degrees, lie on it face down, a dumbbell in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the dumbbells to the sides of your ribs and let them hang again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull with the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chin pokes forward. Look at the floor in front of the bench.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while pressure on chest or belly is not comfortable.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a rope at about face height. Step back until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the rope towards your face, hands apart and elbows high, and let it go out slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your biceps to the wall behind you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light is enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning back with a heavy stack. Take much less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while raising the elbows to shoulder height hurts. A row keeps them lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in front of a high pulley, lean a little forward, long arms on the bar or rope.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press it down in an arc to the thighs with straight arms and let it rise slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms are levers.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders away from the ears.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elbows bend and it becomes a pushdown. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while reaching up against a load hurts the shoulder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the kettlebell at the shoulder, its ball resting on the outside of the forearm. Other arm free.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press it straight up until the arm is beside the ear, and lower it the same way. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fist to the ceiling.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze the seat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning away from the kettlebell. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts, or when the ball presses on a sore forearm.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the seat so that the handles are at shoulder height. Back against the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the handles up until the arms are nearly straight and let them down to ear height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows under the hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliding forward on the seat to arch the back. Sit deep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts. Stop the way down a little higher first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on the band with one or both feet, hands at the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press straight up against the pull and lower slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands end above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band pulls the arms forward. Choose a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts. Look the band over for cracks before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the push-up position walk the feet in until the hips are high and the arms in line with the back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the arms and lower the head in front of the hands, then push back up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips stay high.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head goes forward, making a triangle with the hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hips sink and it becomes a push-up. Walk the feet closer.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when a low head makes you dizzy or presses in the eyes, or when wrists or shoulders hurt.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the seat so that you just reach the handles, thighs under the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the handles down to shoulder height and let them rise until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting the stack pull you up with a jerk. Slow down at the top.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while reaching up hurts the shoulder. A row works lower down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the band above you. Kneel or sit with long arms, an end in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the hands down beside the shoulders and let them rise slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders down first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning back to finish. Choose a lighter band.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead or kneeling hurts. Look over band and hook before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop a band over the bar and put a knee or foot into it. Hang with long arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull until the chin is over the bar and come down slowly; the band helps most at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest to the bar.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thinner band is harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouncing in the band. Stop for a moment at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts, or when you cannot get into the band safely. Look it over for cracks first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand beside a kettlebell, bend with a flat back and stand up with it in one hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk tall for the distance, then turn and change hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not lean towards it or away from it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet steps.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight pulls one shoulder down. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when you feel unsteady, or when holding a load on one side hurts the back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a kettlebell by its horns in front of the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk tall with short steps for the distance, breathing calmly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribs down over the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows close.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning back to carry it with the spine. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when you feel dizzy or unsteady.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hands and knees, hands under the shoulders, knees under the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch one arm forward and the opposite leg back, hold for a moment, come back and change. Both sides count as one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance a cup on your lower back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach long rather than high.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back sags as the leg goes up. Keep the leg lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while kneeling or leaning on the hands hurts. A cushion under the knees may be enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand sideways to a pulley at chest height, both hands on the handle at the breastbone.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the handle straight forward, stay for a moment without turning, and bring it back. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips and shoulders face forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe while the arms are out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning towards the pulley. Take less, or step closer.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while holding still against a pull to the side hurts the back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang from a bar with long arms, shoulders drawn down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the knees above hip height by rolling the pelvis, and lower them slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll the pelvis at the top.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No swing.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swinging from rep to rep. Stop still between them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts the shoulders, or lifting the legs pulls in the lower back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel in front of a high pulley, rope beside the head.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round the trunk and bring the elbows towards the thighs, then come up slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips stay still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out all the way down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting back on the heels. Move the ribs, not the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while rounding the back under load hurts, or if you have been told to avoid it, as with weak bones.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, hands on the chest or beside the head.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curl the shoulders off the floor, wait a moment, and lower slowly. Hold a plate on the chest to make it harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribs towards the pelvis.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for a fist under the chin.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling at the head. Cross the arms instead.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while rounding the back hurts, late in pregnancy, or if you have been told to avoid bending it, as with weak bones.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56. ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period: long lying on the back is to be avoided.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in front of a wall, fingertips on it for balance.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight up, not forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg at a time is harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit with the pad on the thighs just above the knees, the balls of the feet on the step.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the heels sink, then press up as high as they go.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for a moment at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big toe&apos;s side works too.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, quick bounces. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending the foot up under load hurts the heel or the tendon above it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit in the leg press, legs nearly straight, the balls of the feet on the lower edge of the plate. Leave the safety catch in.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the toes come towards you, then press them away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees stay soft and still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow at both ends.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bending the knees to help. Only the ankles move.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while stretched legs under load hurt the knees, or pushing off hurts the heel.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall with the bar in front of the thighs, palms forward, hands shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbows and bring the bar up, upper arms still, then lower all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat tight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swinging with the back. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while a straight bar hurts the wrists or elbows. A curved bar or dumbbells may suit better.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall, dumbbells at your sides, palms facing each other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbows with the thumbs up, then lower all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbs lead.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arms still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elbows drift forward. Keep them beside the ribs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending against a load hurts the elbow.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in front of a high pulley, elbows beside the ribs, hands on the bar or rope.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the arms down and let the hands come up to chest height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows are hinges.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tall, leaning only a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing with the shoulders. Take less and fix the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while stretching the elbow against a load hurts.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold one dumbbell with both hands above the head, arms straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower it behind the head by bending the elbows and stretch them again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arms stay beside the ears.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elbows flare far out. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts the shoulder. The pushdown keeps the arms low.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall, a light dumbbell in each hand beside the thighs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the arms to the side up to shoulder height, elbows soft, and lower slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at shoulder height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrugging the shoulders up. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while raising the arm to the side hurts. Stay below the height where it does.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in front of a low pulley, hands on the bar, palms up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbows and bring the hands to the chest, then let them down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable pulls all the way; stay slow.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning back to finish. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while bending against a load hurts the elbow or the wrist.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on a bench, arms straight up, a bar in the hands, shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbows and lower the bar towards the forehead or just behind it, then stretch the arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arms stay still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elbows spread. Take less, or use two dumbbells.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out while stretching the elbow against a load hurts. Never take a load here that you could not hold.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie as for the bench press, hands shoulder wide. Use safety arms, or somebody beside you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the bar to the lower chest with the elbows close and press it up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows brush the ribs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrists straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gripping so close that the wrists bend. Shoulder wide is close enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when you are alone without safety arms, or while wrists or elbows hurt.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Before and after a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said yet, and that is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt better after {n} of {all} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle half were {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDots</name>
    <message>
        <source>Sessions by how the rating changed: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one dot,
one session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling after a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength sessions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated 1RM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−5 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two on one time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side says nothing about cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears with {n} values in each of the two spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last {n} weeks and the {n} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle {middle} (half from {low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {now}{unit} now, {before} before. Weeks differ by chance too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears after {n} sets with an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads used, as a share of the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} sets at {share} of that day&apos;s estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (% of estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears after {n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between strength sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly {middle} days to the next; a day without in between {n} of {all} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, energy and sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (0-10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, 7-day line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears after 2 check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before (-5 to 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After (-5 to 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears after {n} sessions rated before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher after {n} of {all} sessions, the middle half changed by {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days rated, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears with the first check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood (0-10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} around {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean heart rate (bpm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min measured; no band can be worked out from what is told of your heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} measured min within {low} to {high} bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, which may lie {spread} bpm off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate around {mean} bpm, at most {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume load a week, {lift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load times repetitions, warm-ups left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume load in weeks with this lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume load ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest bar is {n} sets; warm-ups left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a week by movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said: no loaded set of 12 reps or fewer in 8 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load for 1 to 12 reps, {lift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 5, 8, 12 reps about {loads} {unit} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}; no estimate a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}, a year ago {loads}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, 8 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest now ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle now ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest now ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done now ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest a year ago ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle a year ago ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest a year ago ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done a year ago ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} lifts with sets in this span, each on its own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated 1RM, all lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load used ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {days} days rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rated}, your usual range is {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} self-check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on {day}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot, not a diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four answers that are never added up. {snapshot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score (0-{highest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated 1RM, {lift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lift yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimate: over 12 reps to failure, or no load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate {mid} {unit}, {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load {load} {unit} for {n} reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2–3 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week from {day}: {n} sessions, {short} of them short, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes of easy cardio a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first full week is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 or more sessions in {n} of {all} full weeks, easy cardio around {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}, up from {before} {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}, down from {before} {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}, about as {then}: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {low} on at least half of {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} between {low} and {high} on half of {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {low} throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInActions</name>
    <message>
        <source>Nothing more is asked in this part of the day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Mood is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, back to hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This morning: {said}. The next one is in the evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Press a number or skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, and not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other ratings, note and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less: hide {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {rest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInFields</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInView</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 {low}, 10 {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last night’s sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence for this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plenty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are you this morning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are you right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are you this evening?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stress {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood: rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy: rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stress: rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep: rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence: rather not say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedRow</name>
    <message>
        <source>Press Enter to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Which sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of these weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}  {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in {code}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in the log already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoinFlips</name>
    <message>
        <source>For a few weeks, chance picks which of your possible days are training days. Your mood cannot pick them then, which is the one way here to tell what training does to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves only when you train. It never takes a session away, and never asks for more than the two or three a week that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any drawn day may be left out, for any reason and without one. It counts as drawn all the same, so nothing is spoilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop at any time. What is needed besides is an evening rating on most days, with training and without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} possible days: enough for chance to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of at least {need} possible days chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They begin on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {n} of {weeks}, until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next days are drawn on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoinFlipsPage</name>
    <message>
        <source>Coin-flip weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Chance picks the days, and only the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to set up here at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin-flip weeks set up: {n} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin-flip weeks stopped. The plan is as usual again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoinFlipsRunning</name>
    <message>
        <source>Stop the coin-flip weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today and the week plan follow the drawn days; change or skip any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody new to lifting, sessions stay a day apart: one that was drawn beside another moves to a possible day, or is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn for this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn for next week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoinFlipsSetup</name>
    <message>
        <source>Set them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weeks take the place of the earlier ones and of what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days you could train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectingCells</name>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnSettings</name>
    <message>
        <source>Remember for files like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dates such as 5/6/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large numbers are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale, worst to best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings go from worst to best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of the first {all} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column with dates is needed, and one of exercises or of a rating.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, or date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of set: warm-up and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load in kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load in lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions in reserve (RIR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exertion, 1 to 10 (RPE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of time, such as 1:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.250,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,250.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in, mood {n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column with the first cells of it. Leave out what is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {name} holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComingBackLine</name>
    <message>
        <source>Make it short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to see you. This session is lighter on purpose: muscles and joints get used to it again, and the loads soon come back. The plan goes on from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to see you. Nothing is added this time; the plan goes on from today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Two sessions side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days differ for many reasons: sleep, food, the order of lifts. Two sessions show what was done, not which way things go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two strength sessions in the list to see them side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison is copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the later session:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely 1RM {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Charts that compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>only in the later session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the earlier session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same sets, amounts and load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranges overlap: too close to call a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranges do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top load {load} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top load {load} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rep more in all</source>
        <comment>{n} reps more in all</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rep fewer in all</source>
        <comment>{n} reps fewer in all</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s longer in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s shorter in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} m farther in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} m less far in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifeline</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours, every day</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikipedia 2021 and a list dated January 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TelefonSeelsorge</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelfmoordlijn (Nederlands)</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre de Prévention du Suicide (français)</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVV</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9-8-8 Suicide Crisis Helpline</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list dated January 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9-8-8 Suicide Crisis Helpline, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chile</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estás solo, from a mobile</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro national de prévention du suicide</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TelefonSeelsorge, second line</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tele-MANAS</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public repositories of 2024 to 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samaritans</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text About It</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea de la Vida</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>113 Zelfmoordpreventie</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>113 Zelfmoordpreventie, toll-free</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need to talk?</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need to talk?, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linha Nacional de Prevenção do Suicídio</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese press, 9 and 10 September 2025</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SADAG Suicide Crisis Line</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suicide prevention line</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hankook Ilbo 3 January 2024, Korea Bizwire January 2025</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea 024</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Dargebotene Hand, La Main Tendue, Telefono Amico</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shout, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>988 Suicide &amp; Crisis Lifeline</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public repositories of 2023 to 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>988 Suicide &amp; Crisis Lifeline, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your doctor or pharmacist about your own. Never change a medicine because of this app.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta-blockers, also propranolol for anxiety</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heart does not speed up as expected, so heart-rate bands do not fit. Go by talking and by effort.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayo Clinic and Harvard Health patient pages, read in 2026</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines for low mood or psychosis</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some make you sweat more or less, dizzy when you stand up, or sleepy; a few affect the heart&apos;s rhythm. Stand up slowly between sets.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General knowledge, not yet confirmed against a source</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithium</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy sweating and too little to drink can raise its level in the blood. Ask how to drink on training days.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stimulants and thyroid hormone</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can raise heart rate and blood pressure.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calming medicines, such as benzodiazepines</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance and coordination can be off: prefer machines or lighter loads, and never a bar over your head alone.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insulin and sulfonylureas</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training can lower blood sugar during and after. Ask how to measure and eat around it.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you noticed any of these lately?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain or pressure in the chest, neck, jaw or arm</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of breath at rest or with little effort, lying down or at night</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizzy or faint, or a blackout</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racing or irregular heartbeat, or a heart murmur a doctor told you of</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swollen ankles</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg pain on walking that eases at rest</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusually tired from everyday tasks</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs after the ACSM guidelines, chapter 2 (from memory, to be confirmed); logic after Riebe et al. 2015</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a heart, kidney or metabolic condition, such as diabetes?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riebe et al. 2015, Med Sci Sports Exerc 47:2473</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is any of these true for you?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last months</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation or an injury in the last three months</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joint or back problem that lifting makes worse</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High blood pressure that is not under control, an eye problem or a hernia: straining matters</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor or therapist asked you not to exercise</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18: lift together with an adult</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk&apos;s own list of reasons to ask first, no screening instrument</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you exercised for half an hour, three days a week, for the last three months?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone: no score, nothing is counted or kept. If two or more sound like you, a doctor or an eating-disorder service is a good person to talk to.</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do I train through illness or injury?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do rest days make me uneasy?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do I hide how much I train?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do I cancel people in order to train?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do I need more and more of it?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do I train to earn food, or to make up for it?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words; exercise can become compulsive: Trott et al. 2020, Frontiers in Sports and Active Living 2:84</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts going down for two weeks, poor sleep and low mood while the load rises can be signs of too much training. None of them is enough to tell. An easy week is part of the plan then, and at any other time.</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint statement of the European College of Sport Science and the ACSM on overtraining, Meeusen et al. 2013, Med Sci Sports Exerc 45:186; the numbers from which a sign is named are LiftDesk&apos;s own</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, pressure or tightness, also in neck, jaw, arm or back</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathlessness that does not settle</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizziness, faintness or a blackout</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold sweat, nausea or vomiting</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racing, pounding or irregular heartbeat</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden weakness, numbness, severe headache, trouble speaking or seeing</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp joint or muscle pain</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back each time: see a doctor.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle soreness that peaks 1 to 2 days later is normal.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allina Health, Geisinger and Harvard patient pages on exercise, read in 2026</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to a doctor first if you have a condition</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heart, metabolic or kidney condition, or symptoms such as chest pain or fainting: ask before you begin. Pregnancy, a recent operation or an injury are good reasons to ask too.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACSM preparticipation screening, Riebe et al. 2015</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start light and learn the movement</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start light to moderate and build up slowly. LiftDesk suggests more weight only when all sets reach the top of their range.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never the only treatment</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training may help some people feel better, alongside usual care. It does not replace a doctor, therapy or medicine for a serious condition. Never stop a medicine because of this app.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FDA General Wellness guidance 2026; Gordon et al. 2018, JAMA Psychiatry 75:566</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to your body</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp joint or muscle pain is a sign to stop. Ease a lift that hurts, or swap it. A short day is a whole day in this diary.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest days count</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two strength sessions a week are enough to gain from. LiftDesk plans two or three, with a day between, and counts rest as done.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACSM position stand, Phillips et al. 2026</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio is a pace at which you can talk</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foster et al. on the talk test, Mayo Clinic on beta-blockers, read in 2026</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What studies found, with their numbers and how sure they are. Averages of many people: nobody knows your own result beforehand.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength training and low mood</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moderate drop on average, with large differences</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gordon et al. 2018, JAMA Psychiatry 75:566</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling better did not depend on how much stronger people got</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same review, neither the amount of training nor the gain in strength went along with the change in mood. A lift you can do now and could not do before is still something you did yourself.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several things that work about as well</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across 218 studies with 14,170 people, strength training (0.49, likely range 0.29 to 0.69, 643 people) stood beside walking or jogging (0.62) and yoga (0.55). Strength training and yoga were kept up best. How sure the reviewers were is recalled as low to very low; please read the original.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noetel et al. 2024, BMJ 384:e075847, with its correction of May 2024</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials of strength training alone</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rossi et al. 2024 (authors from memory, to be confirmed); Frontiers in Psychology 2025, 1655855</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exercise, in one place</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Cochrane review&apos;s update counts 73 trials with about 5,000 adults: about as good as talking therapy, with moderate certainty; less certain beside medicines. Follow-up was short. Read here through a news summary, so please read the original.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochrane review update 2026 (first author from memory, to be confirmed)</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sceptical reading</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 35 trials of exercise the difference was 0.66, but in the four least open to bias it was 0.11, anywhere from 0.41 in favour to 0.18 against: too uncertain to call a difference.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krogh et al. 2017, BMJ Open 7:e014820</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength training and anxiety</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small drop on average</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteen papers with 922 people: 0.31, likely range 0.17 to 0.44; larger in healthy people (0.50) than in people who were ill (0.19).</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gordon et al. 2017, Sports Medicine 47:2521</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighter is not worse on an anxious day</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strickland &amp; Smith 2014, Frontiers in Psychology 5:753</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load you would choose yourself</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsangedy et al. 2018, Med Sci Sports Exerc 50:1472</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it might work</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body chemistry: an open question</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifteen trials of lifting in healthy adults found a change in one sign of inflammation (TNF-alpha) and none in two others (IL-6, CRP). A small trial found no change in endorphin or endocannabinoids after eight weeks, and another none in cortisol after sixteen.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wang et al. 2022, Eur Rev Med Pharmacol Sci 26:7742; Hamedinia et al. 2017, Biosci Biotech Res Asia 14(3), 32 young men in four groups; Krogh et al. 2010, Journal of Affective Disorders 125:189</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievement, routine and company</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across 247 studies of exercise, feeling able to do things, mood during exercise and company were among the paths with the best support. How it works is not settled: several may play a part.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White et al. 2024, IJBNPA 21:134</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, and how</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any regular training beats none</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACSM position stand, Phillips et al. 2026, Med Sci Sports Exerc</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk&apos;s plan</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full sentences yes, singing no. As a rule of thumb, Zone 2 is 60 to 70% of your maximum heart rate; there is no single definition. With a medicine that slows the heart, go by talking alone.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of 33 randomised trials (1,877 people) found fewer depressive symptoms with strength training than without: a standardised difference of 0.66, likely range 0.48 to 0.83. Results differed a lot between trials (I² 76%) and were smaller where raters did not know who had trained.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two later reviews of strength training in people with depression found 0.51 (0.30 to 0.72) and 0.94 (0.72 to 1.16; 29 trials, 2,036 people, I² about 80%). Weeks, frequency, sets and repetitions mattered only a little.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For anxiety, loads below 70% of the most you could lift once gave the most reliable decreases. LiftDesk offers that as a gentle day.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteen men who did not train chose 65 to 70% when asked for a fairly good feeling, and 54 to 58% for a good one. How a set feels can set the load.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 137 reviews with more than 30,000 people, any regular strength training beat none. For strength alone 80% and more did best; going to failure, special plans and kind of equipment did not matter consistently.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three sessions a week, 2 to 3 sets of 8 to 12 at 60 to 80%, with one to four repetitions left, is a common beginner prescription and inside what the trials used. You can change it.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACSM position stand 2009, Med Sci Sports Exerc 41:687 (from memory, to be confirmed); Gordon et al. 2018, JAMA Psychiatry 75:566</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short days count</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About four hard sets a week for each muscle, from one press with the legs, one pull and one push, keep most of the gain.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iversen et al. 2021, Sports Medicine 51:2079</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard lifts first</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 35 beginners, sessions that went from heavy to light were more pleasant and better remembered than the other way round.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hutchinson et al., preprint, SportRxiv 210</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio: talking is the measure</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last pace at which speech is comfortable lies close to the ventilatory threshold. Above it, pleasure falls for most people.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foster et al. on the talk test; Ekkekakis, Parfitt &amp; Petruzzello 2011, Sports Medicine 41:641</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What LiftDesk does not say</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose for mood</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is not known to be better for mood. LiftDesk counts what you did and never says how much you would have needed.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gordon et al. 2018, JAMA Psychiatry 75:566; the 2024 review of strength training above</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instead</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training may help some people feel better, alongside usual care. It does not replace a doctor, therapy or medicine.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FDA General Wellness guidance 2026, on what a wellness product may say</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the row; rises with time and is never given twice, not even in two diaries.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the entry belongs to, like 2026-11-26; a day lasts until 04:00.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was written down: milliseconds since 1970-01-01 00:00 UTC.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began: milliseconds since 1970-01-01 00:00 UTC.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes the local clock was ahead of UTC.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of the table session that it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of the table exercise that it is about.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of the table import_batch that brought it, empty for what was written here.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an imported entry is known by in the app it came from.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in its order, from 0.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets or lifts with the same number are done in turn.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean heart rate, beats a minute.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lift that can be logged: those of the catalogue and your own.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The movement, such as squat or horizontal_pull.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is done with, such as barbell.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a load means: total, per_hand, bodyweight_plus, assisted or none.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a set counts: reps, seconds or metres.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 where each side is done by itself.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lift of the catalogue that it is a form of.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names of a lift.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other name.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your routines.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength days of a week as a list, 0 Monday to 6 Sunday.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy-cardio days of a week, likewise.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for the one in use.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sessions of a routine, taken in turn.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routine it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its letter, such as B.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lifts of a routine&apos;s session.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routine&apos;s session it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower end of sets.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper end of sets.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower end of repetitions, seconds or metres a set.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper end.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower end of the load in per cent of the 1RM.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of rest between sets.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 where a short day has it too.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were brought in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format it was in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s own name, without folders.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s SHA-256 sum.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself, compressed by zlib, where you wanted it kept.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import wrote, compressed JSON, so that it can be taken back.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength sessions, easy cardio and rest days that were noted.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength, easy_cardio or rest.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ended, likewise.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of the planned session, such as B.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for a short day.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every set: what was done, and beside it what was planned then.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm_up, working, drop or &apos;failure&apos; (a set to failure).</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions; of the left side where the sides differ.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds held.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres carried or gone.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load in grams.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit it was typed in, kg or lb.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions that were left, in your own judgement.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions that were planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that were planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres that were planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load that was planned, in grams.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions that were to be left.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions of the right side, where they differ.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio within a session.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was, such as Walk.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it took, in seconds.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it went, in metres.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How talking went: could_sing, could_talk or few_words.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate over a while.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long, in seconds.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest heart rate, beats a minute.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One byte a second, 0 where nothing was measured, compressed by zlib.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a session felt.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before, first_set or after.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From -5 very bad to 5 very good.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation, 1 low to 6 high.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins; every rating is from 0 to 10 and may be left open.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 worst to 10 best.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none to 10 plenty.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 poor to 10 good.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none to 10 a lot.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence for the week, 0 unsure to 10 sure.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of ratings you would rather not give, with spaces between.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of check-ins.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-in it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness checks; only their day and outcome are kept, never an answer.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check came to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own people.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call them.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires that were filled in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one, such as phq9.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language it was asked in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single answers of questionnaires.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the question.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s number, empty for one you would rather not give.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you train, and what is there.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to lift with, as JSON, loads in grams.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that was noted with a lift.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, such as knee.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none to 10 worst.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy weeks and days of being ill.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy_week or illness.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day, like 2026-11-26.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks that were planned on other days than usual.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week&apos;s Monday, like 2026-11-23.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its days as JSON, 0 Monday to 6 Sunday.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a session did otherwise than planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add, drop, swap or fewer.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lift it was swapped with.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words on what you could do.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items you would rather not see among what you can do now.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which item.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose in the program, and your own plan for bad days.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which setting.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen, as a text.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worry</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimal</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mild</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well-being</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very high</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very low</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life satisfaction</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worthwhile</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happy yesterday</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anxious yesterday</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderately severe</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the gate</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth the whole questionnaire</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {name} aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>{n} set</source>
        <comment>{n} sets</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} session</source>
        <comment>{n} sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry</source>
        <comment>{n} entries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row</source>
        <comment>{n} rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exercise</source>
        <comment>{n} exercises</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month</source>
        <comment>{n} months</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second</source>
        <comment>{n} seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second left</source>
        <comment>{n} seconds left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <comment>{n} pages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check-in</source>
        <comment>{n} check-ins</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bout of cardio</source>
        <comment>{n} bouts of cardio</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heart rate of {n} session</source>
        <comment>heart rate of {n} sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. If it happens again, close LiftDesk and open it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was saved is still there. The last step may not have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in this file. It holds no weights, notes or answers of yours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the details are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close LiftDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pass it on, copy the report. It says where in the program it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrisisCard</name>
    <message>
        <source>Crisis help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for answering honestly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to handle this alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts like this are more common than people think, and they can ease with support. You do not have to handle them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks like these are hard, and they can ease with support. You do not have to handle them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard moments are more common than people think, and they can ease with support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app cannot contact anyone for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening this card is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you tell one person you trust? From your own list: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also from your own list: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you also tell one person you trust?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this computer. No account, no network code: LiftDesk cannot send anything anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, in open formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary, its backups, logs and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for the diary, and its lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge another computer&apos;s diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its diary, joined with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet; one is made at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup checked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysChoice</name>
    <message>
        <source>Days of a usual week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>Two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three days: the plan stays as it was until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of these days follow each other. A day between them is easier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk removes your diary and all that it keeps from this computer, and is then as on its first day. Nothing brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes, {size} together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on, type “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary, with all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} file of backups</source>
        <comment>{n} files of backups</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file in the second folder</source>
        <comment>{n} files in the second folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} log file</source>
        <comment>{n} log files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file beside the diary</source>
        <comment>{n} files beside the diary</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files you exported, printed or saved somewhere else, and copies that other programs made of them. LiftDesk keeps no list of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the disk itself remembers: deleted files can sometimes be read again for a while, above all on an SSD. Only a disk that is encrypted as a whole rules that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies in the second folder, which is not there at the moment: {folder}. Connect it first, or delete them there yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A LiftDesk file of another name: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaires you put into {folder}; they hold no answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be removed, please delete it yourself: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Backed up and checked: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood is hidden, on paper and in exports too. Ctrl+Shift+M shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {code} of {day} logged from the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data: an invented diary in a file of its own. Try anything: leaving removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio: how is talking going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>The summary is in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} planned days are in {name}. Writing it again updates them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan or photo of a session sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>In your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What often goes otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also found as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place in use has no equipment for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the movement again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat height, grip, what helps you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of {name}: {movement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mostly}; also {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time, {day}: {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best set: {set}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text; Ctrl+Shift+C copies the whole week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest days count as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsColumn</name>
    <message>
        <source>What you log appears here: sessions, easy cardio and rest days alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the diary fits this search. Fewer words find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Crisis help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryText</name>
    <message>
        <source>Rest days count as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, {lift}: {pain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}, set {n}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in, {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling before {feeling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling after {feeling}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody can promise: copies elsewhere, snapshots of the disk, and what an SSD keeps of files that were replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing into your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is done, Cancel leaves your diary as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back. Your diary is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Sessions in a week and mood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DosePicture</name>
    <message>
        <source>Mean mood of weeks by their sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength sessions in the week; upwards: mean mood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseView</name>
    <message>
        <source>Charts of dose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that may be the same one twice. Keeping or merging puts the others into the trash, from where they can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry looks as if it were there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One kept, {entries} in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stay, and are not shown here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {what}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EasyWeekOffer</name>
    <message>
        <source>If you like: seven days from today with loads a tenth lighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an easy week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An easy week runs until {day}: loads are a tenth lighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the easy week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The easy week has ended. Loads are as planned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy week planned until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryColumn</name>
    <message>
        <source>Entries by week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here for this search and these filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Entries of the files, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EquipmentStep</name>
    <message>
        <source>Equipment and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first session uses only what you have. Two short sessions a week are enough, with at least a day between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to train with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single plates and loads can be written under Training, Places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has equipment that you wrote; picking adds a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine} is a routine of your own and stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>about {mid} {unit}, {low} to {high} by formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no estimate: it needs a loaded set of 12 reps or fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Most reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heaviest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1RM range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {when} it was {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {when} it was {what}, and by no formula was this in reach then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {when} it was {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {when} it was {what}, and by no formula was this in reach then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}, {feat}: {now}. {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} on {day}. In {month} it was {then}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are sets already, so this stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One load for the whole lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load per hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load added to bodyweight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load is the help given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each side by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} sets of {amount}, {rest} of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amounts} at {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{gone}” becomes another name of “{stays}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its one set moves there.</source>
        <comment>Its {n} sets move there, from {sessions}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise fits this search and these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an exercise to see how it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed. The old name still finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisesStep</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the exercises become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that is no exercise yet becomes one of its own, under its own name. Enter chooses something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} may be one of several: without a choice, it stays itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} becomes {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exploring</name>
    <message>
        <source>Exploring: {rating} has {days_with} days {with_it} and {days_without} others so far; each needs {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploring: {rating} was {mean_with} on {days_with} days {with_it} and {mean_without} on {days_without} others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a strength session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a strength session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExploringCard</name>
    <message>
        <source>Exploring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare days yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, to come back exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read, and for a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood is hidden, so these are left out unless you tick them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be shown. It is {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>One file (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables in a folder (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables in one zip (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Strong writes it (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Hevy writes it (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain words (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned days (ICS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep, or to take to another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for each table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same tables, packed together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a spreadsheet, a sheet for each table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets and cardio. Most training apps read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with supersets, times to the minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some days in plain words, week by week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a calendar, four weeks ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {n} planned days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are not encrypted: whoever has the folder can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-checks as their results, never as single answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and letters of sessions, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets and cardio only. Moods and self-checks are never in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-ins, feelings and self-checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single answers of self-checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there from an earlier export: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood is hidden, so this leaves it out. {flag} shows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeelingRow</name>
    <message>
        <source>very bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleepy or calm is low; excited, tense or pumped up is high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best 10 to 15 minutes after the last set; if it stays open, it is asked then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation {n} before, of 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation {n} after, of 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation {first} before, {last} after, of 6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeelingsLine</name>
    <message>
        <source>before {feeling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {feeling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before and after {n}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {name} as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWatch</name>
    <message>
        <source>Open it and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to bring in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports that can be read: {apps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what is in them first. Nothing is written until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of LiftDesk comes in by itself. Please leave the others out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} other file of the folder is in no format known here.</source>
        <comment>{n} other files of the folder are in no format known here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filled</name>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as planned: {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets}, note “{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy cardio {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note “{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} at {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left and {right} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, RIR {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged here or imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sessions with this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries from this app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gear</name>
    <message>
        <source>Your bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red, green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A band has no load to count, so names are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed dumbbells, {unit} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettlebells, {unit} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the cable, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the machines, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-20 by 2, 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustable: one empty handle, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates, all there are, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates for both handles together, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair of adjustable dumbbells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbell rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell and plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full gym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts with the body&apos;s own weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettlebells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a barbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dumbbells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kettlebell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loads: done without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These loads: {loads}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} ({what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your routine, these need something else than {place} has: {lifts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GearSection</name>
    <message>
        <source>{loads}. The usual ones, until you write yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralStep</name>
    <message>
        <source>Language, units and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it can be changed later. Nothing that is logged is ever converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilograms (kg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pounds (lb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads are shown and typed in these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the week&apos;s plan and other sheets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal for a week, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours to choose. 0 is no goal: minutes are counted all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written down this week yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes as base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your LiftDesk diary in open tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files hold what your diary holds, one row an entry. They are not encrypted: whoever has them can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk takes them in again (File, Import): into an empty diary exactly as they were, and into one in use by adding what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema {schema}. Columns that end in _id name a row of another table. In tables for spreadsheets (CSV, XLSX) a text that a spreadsheet could take for a formula begins with an apostrophe, which LiftDesk takes away again; an apostrophe alone is an empty text. In JSON bytes are {{&quot;base64&quot;: &quot;...&quot;}}. A table may be missing: it was left out on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidelinesCard</name>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandbookButton</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add past entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} strength sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeartView</name>
    <message>
        <source>Heart rate of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has a heart-rate trace yet. One comes with a FIT or TCX file of a watch: File, Import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>If you need to talk to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app cannot contact anyone for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>Helplines by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} · {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If writing is easier: {service}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk to someone: {service}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are in danger right now, or might act on these thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are in danger right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk lists no line for this country. In danger right now: call your local emergency number, 112 in the EU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked {month} in: {sources}. Not yet confirmed with the service itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Mood is hidden. Ctrl+Shift+M shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Rest days count as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the warm-up, and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min easy</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you can do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, short day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, rest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}, set {n}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in turn with {lifts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIR {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no estimate
over {n} reps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in added to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space in the seconds field does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space starts and stops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note without a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned, not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that a training diary keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same entry again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength training without its sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no telling which scale it is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app}, {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app is known for this table. You say next what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads like these come with plates of 1.25 and 2.5: kilograms, it seems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads like these come with plates of 25 and 45: pounds, it seems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loads do not tell. Your diary shows pounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loads do not tell. Your diary shows kilograms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar ones exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several fit, please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grows by {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as one from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart rate for a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart rate without a session, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} session is in your diary and differs from the file.</source>
        <comment>{n} sessions are in your diary and differ from the file.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is in your diary from elsewhere.</source>
        <comment>{n} entries are in your diary from elsewhere.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours stay as they are; the file&apos;s are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s take their place. Feelings and pain noted with yours go with them; Undo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are kept, so these count twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry lies before 1990.</source>
        <comment>{n} entries lie before 1990.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry lies in the future.</source>
        <comment>{n} entries lie in the future.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} session is longer than 6 hours: often a timer left running.</source>
        <comment>{n} sessions are longer than 6 hours: often a timer left running.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set is heavier than 500 kg: sometimes a unit mixed up.</source>
        <comment>{n} sets are heavier than 500 kg: sometimes a unit mixed up.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set has more than 100 repetitions.</source>
        <comment>{n} sets have more than 100 repetitions.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is of {day}, and is imported as it is.</source>
        <comment>The first is of {day}. They are imported as they are.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} left out: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other health data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file and not kept: {details}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} of {name} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} from {files} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} name is not known here: without a choice it is left out.</source>
        <comment>{n} names are not known here: without a choice they are left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3, neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as an export of LiftDesk itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a data file or backup of LiftDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as an activity of a watch (FIT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as activities of a training app (TCX).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as tracks (GPX).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as an archive of activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as quick lines under dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by what its columns hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as an export of {app}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file that was added to the diary. Taking one back removes what it added and leaves everything else as it is; a backup is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that you import are listed here, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {name} is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app}, {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the diary from it: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of it is in the diary now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InnerPage</name>
    <message>
        <source>Back to {tab}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InnerPages</name>
    <message>
        <source>Medicines and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What studies found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>On training days your evening mood was {difference} (likely range {low} to {high}, {days} days). That is too uncertain to call a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the day before into account, evenings after training were {difference} (likely range {low} to {high}, {days} days). This is a pattern in your diary, not proof of cause: you may train on days that were going to be {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training days went along with the weekdays, so evenings after training cannot be told apart from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On training days evening mood was {difference} (likely range {low} to {high}, {days} days). That is too uncertain to call a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the day before into account, evenings after training were {difference} (likely range {low} to {high}, {days} days). This is a pattern in a diary, not proof of cause: training may fall on days that were going to be {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day after training your evening mood was {difference} (likely range {low} to {high}, {days} days). That is too uncertain to call a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the evening before into account, evenings on the day after training were {difference} (likely range {low} to {high}, {days} days). This is a pattern in your diary, not proof of cause: you may train before days that were going to be {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest days are part of training, an easier week is always possible, and talking with somebody you trust can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lift that ends with its own day looks just the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still collecting: no evening rating yet. Nothing can be said yet, and that is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough is collected for the next look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still collecting: {lacking}. Nothing can be said yet, and that is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the day after training: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your training days are nearly always the same weekdays, so the two cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your training days go along with the weekdays, so the two cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} of {need} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} of {need} day pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} of {need} training days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} of {need} other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days that follow a less even pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an evening rating from the last {need} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} of {need} weekdays both with training and without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly mean mood: {weeks} of {needed} weeks that have four rated days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weekly mean mood has been rising: {slope} points in four weeks (likely range {low} to {high}, {weeks} weeks). Much else changes over such a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weekly mean mood has been falling: {slope} points in four weeks (likely range {low} to {high}, {weeks} weeks). Much else changes over such a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weekly mean mood has no clear direction: {slope} points in four weeks (likely range {low} to {high}, {weeks} weeks).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after a session: {sessions} of {needed} sessions rated at both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {sessions} sessions the rating moved by {mean} points on average (likely range {low} to {high}), by {median} in the middle one, and ended higher in {higher}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People often start sessions below their usual level, and would drift back anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin-flip weeks are looked at once, from {day} on, with {needed} rated days that were drawn and {needed} that were not; so far there are {drawn} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your coin-flip weeks, chance picked the days, so mood before cannot explain it: {value} points ({low} to {high}, {days} days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In weeks in which chance picked the training days, so that mood before cannot explain it: {value} points ({low} to {high}, {days} days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too uncertain to call a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On training days your evening mood was {difference}: likely range {low} to {high} points, from {days} days, taking the day before into account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely range {low} to {high} points, from {days} days, taking the day before into account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern in your diary, not proof of cause: you may train on days that were going to be {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenings after training were {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day after training your evening mood was {difference}: likely range {low} to {high} points, from {days} days, taking the evening before into account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely range {low} to {high} points, from {days} days, taking the evening before into account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern in your diary, not proof of cause: you may train before days that were going to be {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening after was {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin-flip weeks are looked at once, when they are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} on, with {needed} rated days that were drawn and {needed} that were not; so far there are {drawn} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said yet, and that is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenings of drawn days were {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of these weeks and of you, not of anybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few rated days to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {needed} rated days that were drawn and {needed} that were not; there are {drawn} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks without ratings are weeks like any others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You often start a little low, and would drift back anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever starts a little low drifts back up anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} points, likely range {low} to {high}; 0 is {zero}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and weekdays cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A steady plan is a good plan; only this question stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evening rating yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also still needed: {lacking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {lacking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your training days are nearly always the same weekdays, so a difference could be either&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your training days go along with the weekdays, so a difference could be either&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too uncertain to call a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be a difference or none: the range holds both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week counts when four of its days are rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weekly mean mood has been rising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weekly mean mood has been falling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weekly mean mood has no clear direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slope} points in four weeks: likely range {low} to {high}, from {weeks} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much else changes over such a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} of {need} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session counts when it is rated before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating moved by {mean} points on average, likely range {low} to {high}, and by {median} in the middle one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated higher after {higher} of {sessions} sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} of {need} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} a week: {moods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week appears when four of its days are rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dot for each week, {weeks} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture alone: nothing is tested here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} days, {need} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} day pairs, {need} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} training days, {need} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} other days, {need} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} weekdays both with training and without, {need} needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightColumn</name>
    <message>
        <source>Training and mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>What the diary says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you alone, from what you wrote down. Higher, lower and “cannot say” are told alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What studies found, and how sure they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening after training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin-flip weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance can pick the days for a few weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mood cannot pick them then, so this is the one way here to tell what training does to it. Optional, and over at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntervalPicture</name>
    <message>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is sample data. Leave it first: your diary is deleted from its own window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore which backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When LiftDesk started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When LiftDesk was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before LiftDesk updated the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary before a backup was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before two diaries were joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before many entries were deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the trash was emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} check-in</source>
        <comment>{n} check-ins</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} self-check</source>
        <comment>{n} self-checks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {what} that the diary has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {what} that the diary no longer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entries as the diary has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not looked at; check again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is not as it was written, so please do not rely on it. The diary and the other backups are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup did not pass its check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy there is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too much open at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the folder is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a LiftDesk file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup has another passphrase than the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {what} is open. The diary of before is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could sing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could talk, not sing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pull down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added to bodyweight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <source>LiftDesk stopped by itself last time. Everything that was saved is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk was not closed last time; everything that was saved is here. Your session is still open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiftActions</name>
    <message>
        <source>Something hurts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One set fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the last set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did that set feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps in reserve (RIR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do these one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do in turn with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this lift today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what instead of {lift}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} instead, for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {pain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on set {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} stopped for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiftChoice</name>
    <message>
        <source>Choose lifts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiftPicker</name>
    <message>
        <source>Type to search every lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiftSearch</name>
    <message>
        <source>Add a lift: squat, row, dumbbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lift of this name. Try one word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} (needs {what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {lift}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiftsView</name>
    <message>
        <source>Charts of all lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} lifts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineHelp</name>
    <message>
        <source>How to write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reps of each set / load / RIR; 18 16 16 for each set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three sets of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as planned, for one set or, like an empty line, for all; RIR stays unsaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done; a hyphen for one set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the set before, or alone as the line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left and right, where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds of a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another unit; added to bodyweight; bodyweight alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note, at the end of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeling before and after; minutes of easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes on, arrows move between lines, Ctrl Enter saves. Counting what stands between blanks as one, five lifts take about twenty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>This can mean two things. Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadedBar</name>
    <message>
        <source>Lighter load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavier load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is, without plates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loads</name>
    <message>
        <source>{target} at {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{load} per hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bodyweight + {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{load} of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bodyweight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bodyweight, no help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a load you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rep</source>
        <comment>{n} reps</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{target}, a load you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up {effort}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop set {effort}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, RIR {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left, {other} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bar}, no plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bar} + {plates} per side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bar} and {plates} {unit} on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{load} handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{load} bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{loads} {unit} ({n} load)</source>
        <comment>{loads} {unit} ({n} loads)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key or the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now   Ctrl L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock closes the diary: Undo begins anew, and what was typed and not saved is gone. A rest, a hold or an outing that runs is waited for; a text that is not saved for half an hour longer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogButton</name>
    <message>
        <source>Log set {n}   Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log set {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>When the diary is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with your first evening rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is day {n} of your diary. {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicineCard</name>
    <message>
        <source>Medicines and heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take a medicine that slows my heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which medicines?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart-rate bands are hidden. Use the talk test instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart-rate bands are shown beside the talk test.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeNotice</name>
    <message>
        <source>A copy of this diary lies beside it, as a synced folder makes when two computers wrote: {name}. It can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} copies of this diary lie beside it, as a synced folder makes when two computers wrote. They can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>{what}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other computer&apos;s diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the diary of another computer into this one. You see what comes in before anything is written; a backup is made first, and Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data file, a backup, or a copy that a synced folder made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a merge would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has nothing that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was read. Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be read are left out: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is kept beside the backups as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes, as it was deleted there later: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays, though it was deleted there: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs; the newest version is chosen: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>{lift}, set {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-check of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden while mood is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is written in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has nothing that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with {name}: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIR {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rep</source>
        <comment>{n} reps</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lift</source>
        <comment>{n} lifts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions}, {lifts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} kind of equipment</source>
        <comment>{n} kinds of equipment</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The diary is on a disk that can be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is in a folder of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodPart</name>
    <message>
        <source>How this is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>The two questions about evenings are answered on day {first}, {second} and {third} of your diary, then every {third} days. In between, no answer moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not before: a diary that is looked at every day for a year shows a difference in 38 of 100 cases in which there is none. On a few set days that stays near 5 of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two questions were chosen before anybody&apos;s diary was read, and they share that chance of being wrong. All else on this page describes and claims nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening&apos;s rating is put together from a usual level, a part for having trained that day, a part for the rating of the evening before, and a slow change over time. The part for training is the number above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening before is in it because people train more after good days, which alone looks like a difference. With morning ratings on 8 of 10 days, they take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings from 17:00 on count, none within an hour of a session: having stopped feels good by itself. It is called a difference only when chance would rarely give as much, and only if most of it is left once weekends, and weekdays where they differ, have levels of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, one evening later: a part for training the day before, besides that day&apos;s own evening and any training of the new day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training does to its own evening is left out here. A lift that ends with its day therefore looks like a fall on the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating after, less the rating before, for every session with both, from ten sessions on. Nothing is tested: in twelve sessions begun when low, a rise of 0.4 points comes from drifting back alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each week with four rated days has a mean. The slope is the middle one of the slopes between all pairs of weeks (Theil and Sen). Whether their order is chance is counted by Mann and Kendall&apos;s rule, with room for weeks that resemble the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs twelve weeks, and is read on the same days as the two questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good months often bring both more training and better moods. With 26 weeks that drift together, a plain correlation is called real in 29 of 100 diaries in which nothing is the matter. So this is for looking at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores stand on the instrument&apos;s own bands, and a change is named by the sizes that were published for it. Only like is compared with like, no missing answer is made up, and no line or model is fitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two means and their days. Whoever compares often enough finds something, so nothing here counts for or against anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenings of drawn days are compared with those of the other possible days of the same week, as drawn, whether or not there was training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then 9,999 other draws by the same rule are looked at. The range holds every difference that those draws do not speak against. It is worked out once, when the weeks are over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>{day}, your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit your words of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete your words of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoodView</name>
    <message>
        <source>Charts of mood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Muscles</name>
    <message>
        <source>front of the thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broad back muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides of the waist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides of the shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the upper arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the upper arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forearms and grip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Any exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} in the file; {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exercise of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {sets} sets, becomes {exercise}, {how}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameTable</name>
    <message>
        <source>Names in the file and what they become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses what a name becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>Names and merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, quick line and imports find it by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the name {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise that this one is the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which name stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines ask for {name} then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their loads count differently: the numbers stay, and are read as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both names find it, and Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many more could you have done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+R puts the keyboard here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a big step from {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next set: {load}, a tenth less?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next set: {load}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticedList</name>
    <message>
        <source>Each of these can have other reasons. You know best which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlyRead</name>
    <message>
        <source>Try to open it for writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenRow</name>
    <message>
        <source>Swap lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do a similar lift instead (Alt+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {lift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pain note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lift rests this time. A similar one may suit better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do one set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names of exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouts of cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts of routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy weeks and days of being ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days chosen for a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings around sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of self-checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is in your diary and differs from the file.</source>
        <comment>{n} entries are in your diary and differ from the file.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s take their place; Undo brings yours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} of {name} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} of {name} added, {n} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written without: {tables}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnStep</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made first. One undo takes the whole import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is empty, so it becomes what the file holds, entry for entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both have stays as it is, and what only the file has is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file itself in my diary ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {new} new, {known} there already, {differing} differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>The right pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate, if you like numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take a heart-slowing medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For beta-blockers and the like; also with a pacemaker, an irregular heartbeat or in pregnancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a measured maximum, a band is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your resting rate and your year of birth (or a measured maximum), a band is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your year of birth, a band is shown here. It stays in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 60</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageLinks</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pain</name>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, {level} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time goes on as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time nothing is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time it is about a fifth lighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time this lift rests, then it comes back lighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best to leave this lift for today. The rest of the session can go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainForm</name>
    <message>
        <source>Something hurts: {lift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose where, and a number from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst you can imagine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainSection</name>
    <message>
        <source>Lift that hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note pain with a lift of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pain note of {lift}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Session {code} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the passphrase it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of the diary. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the diary anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet to write it on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them plain too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The backup that is there</source>
        <comment>The {n} backups that are there</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is then written as a plain file: whoever can open the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseSheetDialog</name>
    <message>
        <source>A sheet for the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not printed: write it by hand, and keep the sheet where nobody looks for it, away from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk passphrase sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>{n} letters or more are safer: four or five words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} letters at least. {advice} Spaces count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} letters at least. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be used. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This length is as advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Without it the diary and its backups stay closed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who use this computer, or find it or its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who get hold of a backup of the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diary that is open: lock it when you leave, with Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that spy on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports, printed pages and copies made before: they are plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the computer writes to its disk when it sleeps or is short of room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who makes you say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeing how large the files are, when they were written, and how many rows of each kind the list of backups counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is encrypted with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is a plain file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} backup was encrypted with it, and checked.</source>
        <comment>{n} backups were encrypted with it, and checked.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup was written plain, and checked.</source>
        <comment>{n} backups were written plain, and checked.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup was deleted.</source>
        <comment>{n} backups were deleted.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup could not be read and stays as it was:</source>
        <comment>{n} backups could not be read and stay as they were:</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastCheckIn</name>
    <message>
        <source>Part of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastForm</name>
    <message>
        <source>Add a past entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lift a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goblet squat 3x10 @ 16kg rir2
plank 3x45s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling before, if you remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could sing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they mean is shown here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: {sets}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write at least one lift, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>My people and my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit my people and my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could you ring, and what has helped before? Written down on a good day, it is at hand on a hard one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>My people and my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this computer. Shown on the Safety page and on Crisis help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People I could turn to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, small steps, words to remember. Only what is true for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number or how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a usual set of equipment in place of what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Your places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {tab}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan asks only for loads that can be put together where you train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you train with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what comes nearest; every load can be put right after. Until then the plan uses the steps that most dumbbells, bars and machines have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads are planned for {place} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} added, and in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started again from: {preset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainFilesCard</name>
    <message>
        <source>Not encrypted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are no backups stay as they are: please delete those you do not need.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made first. One undo takes the whole import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file itself in my diary ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the files themselves in my diary ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your diary already, and left as it is: {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What several of the files hold comes in once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {names} of exercises are in your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to look at.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For outside the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the feeling scales off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why each lift is planned so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates for each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent of 1RM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With circles to fill: a scan or a photo brings it back into the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk session.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk log sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Typed before the lock and not saved: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo begins anew after a lock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk sends nothing anywhere. A passphrase keeps the file closed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data are invented: there is nothing to keep to oneself here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On. The diary opens with your passphrase alone, in other SQLCipher programs too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. Whoever can open the file can read it. With a passphrase the diary and its backups are encrypted, and LiftDesk asks for it at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyStep</name>
    <message>
        <source>Everything stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is a file on this computer. LiftDesk has no account, and no code that could reach a network. Nothing on this page has to be chosen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On. The diary opens with your passphrase alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one, the diary and its backups are encrypted, and LiftDesk asks for it at each start. It helps where others use this computer. A forgotten passphrase cannot be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide mood, feelings and self-checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the gym or a shared room. Ctrl+Shift+M hides and shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are made by themselves, beside the diary. A USB stick or another disk keeps them when this one breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written there. Please choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Backups are there already. Please choose a folder somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is in the diary already. Please look for it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are of several days. Please choose sessions of one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose two sessions or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are sets in it, so it stays strength. Please choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is easy cardio in it, so it stays that. Please choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk cannot read this file. Please choose a training app&apos;s export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has another format. Please choose the one it was made in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most rows could not be read. Please check the chosen format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large for one diary. Please export a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive holds more than LiftDesk unpacks. Please unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is put together strangely. Please export it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive asks for a password. Please unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk does not know this kind of packing. Please unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is built in a way that LiftDesk does not open. Please export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moods have names in this file. Please say how good each of them is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app is known for this table. Please say what its columns hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date can be two days. Please say if the day or the month is first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date stands above this. Please write one, such as 2026-11-19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes. Please take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write whole repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two loads stand in this row and differ. Please keep the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit of distance is not known here. Please write m, km or miles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is no whole number. Please write whole repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is no unit of distance known here. Please write m, km or miles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” can be two days. Please say if the day or the month is first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made by a newer LiftDesk. Please update this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of LiftDesk comes in by itself. Please leave the others out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk did not write all of this file. Please choose one it exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the diary that is open. Please choose the other computer&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of this row cannot be read. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is in the file twice. Please keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this row belongs to cannot be read. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its single answers are not in the file. Please export them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say which format to write: --format strong, hevy, json, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format has no days to choose. Please leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk did not write “{what}”. Please choose a file that it exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be read. Please check this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {what} is not in the file. Please check this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {row}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the code as it is printed, such as B48.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your routine has no session of this letter. Please check the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write reps, load and RIR like: 10 10 9 / 18 / 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are fewer lines than lifts. Please write one line for each lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more lines than lifts. Please write one line for each lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write one set at least that was done: there is nothing to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line above to repeat. Please write the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write one number for all sets, or one for each set that was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write one number a set: this lift has no repetitions per side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lift has no load. Please write RIR after two slashes: 8 8 // 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write both feelings from −5 to +5, such as f -1 +2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is in the log already. Please add to it or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not a code yet. Please write it as printed, such as B48.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” fits no session of your routine. Please check its letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write it like: 10 10 9 / 18 / 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” has two sides: please write one number a set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” has no load. Please write RIR after two slashes: 8 8 // 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write both feelings, such as f -1 +2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is in the log already. Please add to it or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” can mean “{first}” or “{second}”. Please write one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use {low} letters or more; a few words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet. Please type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the diary. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is encrypted. Please run this where you can type its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file named in LIFTDESK_PASSPHRASE_FILE cannot be read. Please check its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has a passphrase that is not the diary’s. Please turn its encryption off where it was made, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {n} is still open. Please answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use {high} letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be “{one}” or “{other}”. Please write the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is outside what can be meant. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write repetitions from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write seconds from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write metres from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write minutes from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write repetitions in reserve from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a load from {low} to {high} kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a year from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose {low} to {high} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write beats a minute from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write {text} with one separator at most, such as {such}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a number in digits, such as 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write one separator at most, such as 1250,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write kg or lb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose kg or lb: the file does not say which it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write reps, seconds or metres: a set counts one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give one rating at least, 0 to 10, or a note or a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give one answer for each question, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer every question: none can be made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the light load you chose, such as 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the date like {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the time of day like {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not a time of day yet. Please write it like {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not a date yet. Please write it like {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a day up to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the line like: bench press 3x10 40 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be read in two ways. Please choose the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise is not in your list. Please choose one or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help that takes weight off fits an assisted lift only. Please choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fits more than one exercise. Please choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write it a little shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is already in use. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the length of time like 45 min or 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the week like 2026-W48.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write it in fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use 200 letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise is in use. Please merge it into another one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both belong to the catalogue and stay two lifts. Please choose your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One counts reps, the other seconds or metres. Please choose a like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write loads like 2-20 by 2, 24, with a space after each comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write how many of each plate, like 4 x 10, 2 x 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write one number or a range, like 8-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write loads like 2-20 by 2, 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write plates like 4 x 10, 2 x 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not a range yet. Please write 10, or 8-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of set is not known here. Import it as a working set or skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the row is empty. Please fill it in, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is longer than the heading. Please check its quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not here any more. Please choose something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are entries here already. Please choose an empty place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file. Please export it again as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened. Please check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Please use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Please choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Please choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Please free some space, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not a number yet. Please use digits, such as 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not a unit known here. Please write kg or lb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is too far away. Please choose a day up to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write it like: squat 3x10 40 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” can be read in two ways. Please choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not a length of time yet. Please write 45 min or 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not a week yet. Please write it like 2026-W48.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not in your list. Please choose an exercise or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” fits more than one exercise. Please choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is already in use. Please choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is no known kind of set. Import it as a working set or skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is empty in this row. Please fill it in, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not here any more. Please choose something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” has entries already. Please choose an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk cannot read “{what}”. Please choose a training app&apos;s export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is empty. Please choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not a text file. Please export it again as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” could not be opened. Please check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is damaged. Please use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a “{what}” already. Please choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” could not be written. Please choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so “{what}” was not written. Please free some space, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day comes after the last one. Please swap them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down on these days. Please choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session does not fit a sheet to scan. Please print the week&apos;s plan instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is in your diary already. Please choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet has a lift that is not in your list. Please type it in instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set is marked on this sheet. Please mark one, or choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No LiftDesk session sheet was found in this picture. Please take the whole sheet, flat and in even light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all four corner squares were found. Please take the whole sheet, flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strip of dots at the foot of the sheet could not be read. Please take a sharper picture, with the sheet flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small or too blurred to be read. Please take it closer, or scan with 150 dpi or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large. Please scan with 600 dpi at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is in your diary already. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; please free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the data file. Please close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has no memory left for this. Please close another program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too many files open. Please close another program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of this disk is used up. Nothing was lost; please free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk gave no answer. What was saved before is on it; please check that it is connected and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file can only be read. Please move it to a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let LiftDesk write here. Please allow it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is not where it was. Please connect its disk again and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program put another file in this diary’s place. Nothing was written over it; all that was saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file or of its folder is too long. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary is open for reading only, so this was not kept. What you typed stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file could not be opened. Please check that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is; please restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a LiftDesk data file. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is empty, as after a broken copy. Please restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this file. It was left as it is; please use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is encrypted. It opens with the passphrase it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open this file. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file did not pass its check and was not used. Please choose another copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The backup is open. The file that could not be opened is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectsCard</name>
    <message>
        <source>What a passphrase does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does nothing against</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>Self-check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else sees your answers. This app cannot call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, and hidden as mood is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>{what} {number}, {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} of {highest}, {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} to {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the same (changes this small often come from ordinary ups and downs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change many studies call noticeable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than the measurement noise used by England&apos;s NHS Talking Therapies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no size of change is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider showing this to a doctor or therapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot, not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about {n} minute</source>
        <comment>about {n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready today, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready since {day}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next from {day}, last one {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One question is open.</source>
        <comment>{n} questions are open.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnairesCard</name>
    <message>
        <source>Self-checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot, not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider showing this to a doctor or therapist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the files leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which unit are its loads in? The file does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heaviest set is then {load}, {exercise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good is each mood, 1 worst to 5 best? Change what does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLineBar</name>
    <message>
        <source>Quick line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise, sets x reps, @ load, and RIR if you like; Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the quick line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line, one lift. What it means is shown here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as {what} · not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can mean two things. Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: rather not say. Press to answer after all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Search the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what you read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print chapter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Fewer words find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 section found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sections found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The readiness check was a year ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a longer time away the readiness check may come out differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that your health changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start light to moderate, build up slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn each movement first; the loads can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on, moderate or vigorous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You train regularly and named nothing that speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate is fine. Ask your doctor before going harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk within the last twelve months is recent enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please talk to your doctor before you start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people are told to ask first, and most may train afterwards. Take the week&apos;s plan along; it can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please see a doctor before you train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you named deserves a look first. Take the week&apos;s plan along; it can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that are there right now: stop and rest. Not gone in a few minutes: call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Readiness check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My health changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute of questions before you train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Only the date and the result are kept, never an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} It takes about a minute, whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {day}. Only the date and this result are kept. {again}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>Show the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessLine</name>
    <message>
        <source>Answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the readiness check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now, close the offer of the readiness check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Answering it again takes about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Readiness check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a minute. Only the date and the result are kept. You can leave at any time, and nothing is locked whatever you answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessStep</name>
    <message>
        <source>Is it all right to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four questions show whether a talk with a doctor should come first. Only the date and the result are kept, and nothing is locked whatever you answer. You can skip this: it stays under Safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last result: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>{what} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {share} for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {share} for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; {edge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a similar lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rep</source>
        <comment>{n} reps</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pick a light load, form comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no load needed, form comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sets went as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sets reached {top}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way to {top} in every set, you did {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you did {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until every set reaches {top}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is room to grow at this load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a set stopped below the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set} stopped at {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fourth set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fifth set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next step is heavier than your equipment goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the top of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next step is a big one, so once more first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you chose a lighter load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you chose to do less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load comes from your log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load was above the planned part of your estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load was below the planned part of your estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was plenty in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you had about {n} left in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sets were in the range, and they leave room for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sets were in the range, and they leave room for {n} at this load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lighter session went well, so back towards the load before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a load that leaves more room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a load that leaves more room, you did {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two sessions stopped below the range, so a step back to grow from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last two weeks went harder than before, so an easier session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an easy week, as you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after some time away nothing is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after some time away, a gentle way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after being ill, a gentle way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you noted pain {n} of 10 last time, so nothing is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you noted pain {n} of 10 last time, so about a fifth less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you noted pain {n} of 10 last time; another lift may suit better now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {share} for today, as you chose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>{lift}: about {now} in the last two sessions, {before} on {day} (estimated for one repetition).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength training on {n} days in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill {n} times since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep: {now} of 10 on average in two weeks, {before} in the four before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood: {now} of 10 on average in two weeks, {before} in the four before, while sets went from {few} to {many} a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little in the diary yet to put two weeks beside the four before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifts, {ratings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at two weeks beside the four before: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep and mood ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood ratings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Rest and recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest and recovery, look in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind it: six quiet questions. No score, nothing is counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Rest and recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your diary shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When rest is the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <source>Everything LiftDesk kept is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Mood in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evening was rated during this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes: sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strength session was logged during this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: part of a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: part of a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: part of a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I would like to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the diary shows, and does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was filled in during this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({low}–{high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (0–{n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in ({n} dates)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more questionnaire is in the app.</source>
        <comment>{n} more questionnaires are in the app.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more date in the app.</source>
        <comment>{n} more dates in the app.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lifts were logged during this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more lift is in the app.</source>
        <comment>{n} more lifts are in the app.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Single answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier one is in the app.</source>
        <comment>{n} earlier ones are in the app.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Items in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in their order, each from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more note is in the app.</source>
        <comment>{n} more notes are in the app.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Training summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and mood summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}, {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}, {n} days; the diary begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>strength session,
about {n} a week</source>
        <comment>strength sessions,
about {n} a week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>easy cardio,
about {n} min a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evenings with a
mood rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days noted
as unwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted as unwell,
last {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted
as unwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted as unwell,
sessions then: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted as unwell,
no sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {before} to {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-report, a snapshot and not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single answers are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual effort: about {low} repetitions left in each set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual effort: about 1 repetition left in each set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual effort: {low} to {high} repetitions left in each set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain noted {n} times: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain noted once: {part}, {level} of 10, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain noted once: {part}, {level} of 10, on {day}, load reduced afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{part} once ({level} of 10, on {day})</source>
        <comment>{part} {n} times (up to {level} of 10, last on {day})</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Own 0 to 10 rating. Line: 7-day average, not drawn across gaps; single evenings are left out over so long a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own 0 to 10 rating. Dots: evenings; line: 7-day average, not drawn across gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaded: usual range, {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last look at the diary ended before these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rests on the first {n} days of the diary, from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling before and after a session: {n} of {needed} sessions rated at both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling before to after a session (−5 to +5): middle change {median}, middle half {low} to {high}, {n} sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions often began below the usual feeling, which drifts back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted in LiftDesk: a medicine that slows the heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about medicines is noted in LiftDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a training and mood diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a training diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed from LiftDesk, {what}, on {day}. It is not a medical device, does not diagnose or treat any condition, and does not replace care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top: {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sets of {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} at {load}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength sessions and lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days noted as unwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling before and after sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the diary shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single answers to questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A medicine that slows the heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood is hidden, so these are left out unless you tick them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out unless you tick them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>One-page summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to show to a doctor or therapist. You choose what goes in; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down on these days; there is room to write by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk summary {day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Rest timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {code} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Routines</name>
    <message>
        <source>{name}, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbells only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days a week, about {minutes} min, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} session, {days} days a week</source>
        <comment>{n} sessions in turn, {days} days a week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody does {reps} at {percent}; the plan asks for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reps} reps at {percent} cannot be done with one left over. Up to {percent_possible} they can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {percent} about {reps_possible} reps can be done; {reps} can be done up to {percent_possible}. The plan stays within that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below {least} the table says nothing, so the plan goes by your repetitions alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {equipment}, which {place} lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lift stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lifts yet. Until there is one, this session is left out of the turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short day keeps {n} of these lifts. Two or three do well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard lift stands after an easier one. Hard ones go best while fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has {movement} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of these days are neighbours. In the first half year the plan keeps a day between full sessions and moves one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days a week. Two or three are enough to get stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training day chosen: every day is rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a squat or a lunge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hip hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pull</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Your routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {tab}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each session holds, and on which days. Loads follow from what you log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}. The sample, until you change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine} is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine} made, and in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Give the copy a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>Signs to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, faint, or breath that won’t settle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What studies found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With numbers, ranges, and how sure they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General information. Your doctor’s advice comes first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanForm</name>
    <message>
        <source>What was read, session {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {code}, planned for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {target} at {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, that is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was done, like {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>From a scan or photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what was read before anything is saved. The picture is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a scan or a photo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet of a session: Print week, then Session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill its circles while you train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it, or take a photo with all four corner squares in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG or JPEG, 150 dpi or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Set {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}, set {n} of {all}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>A mark is too faint, or is a trace of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one circle of this row is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle cannot be seen in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is written by hand here. Please type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“All as planned” may be filled or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {code}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling, {moment}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}, set {n}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>on a {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stress {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIR {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry found</source>
        <comment>{n} entries found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>squat 2025 &gt;60kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;sore knee&quot; -left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind:cardio &gt;45min last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#tired mood&lt;4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Exercise, note, tag, &gt; 60 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search exercises, names, notes, tags and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondCard</name>
    <message>
        <source>A second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A USB stick or another disk keeps your diary when this one breaks. Each backup is copied there when the folder is there; when it is away, nothing waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on the same disk as the diary. Another disk is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the newest copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there at the moment. Copies are made when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last copied {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} backup is not copied yet.</source>
        <comment>{n} backups are not copied yet.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There. The next backup is copied into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to date, {n} copy</source>
        <comment>Up to date, {n} copies</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to one entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sets of one exercise to another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfCheckForm</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers stay as they were given. To correct them, fill it in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfCheckView</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfChecksCard</name>
    <message>
        <source>Self-checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose self-checks and see earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. A snapshot, not a diagnosis. Nobody else sees your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden, as mood is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfChecksPage</name>
    <message>
        <source>Self-checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. A snapshot, not a diagnosis. Each is off until you switch it on, and nobody else sees your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden, as mood is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answer appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Session ended. What you did is what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these loads and repetitions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it gentle today, below {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how the first set felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound when a rest is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add which lift?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} added for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Session {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove session {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lift to session {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put hard lifts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {code}, what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned here. Add a lift, or type a quick line below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short day counts fully: two sets of two or three lifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a short day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the full day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minutes have passed since your last set. How do you feel now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you feel, before you start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also today: {sets}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Add easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>Short day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sets of two or three lifts, or all (Alt+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the other session instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling before: {feeling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {day}, or today if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentle, below {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} sets done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely 1RM</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did that set feel?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetCell</name>
    <message>
        <source>{lift}, set {n} of {all}, {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E edits it, Delete deletes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetFields</name>
    <message>
        <source>Where the sides differ, write both: 10/9 is left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, set {n} of {all}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, target {asked}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetGrid</name>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target, per hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions in reserve: how many more you had in you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up: {reps} at {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete set {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetRow</name>
    <message>
        <source>{lift}, set {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set}, kind and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set}, kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set}, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the rest, show the first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetsPart</name>
    <message>
        <source>Add sets, as on a quick line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds them. Alt with the arrows moves a set, with Shift a lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a set of {lift}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Log sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling, circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardio, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line a lift. For holds write seconds. RIR: reps you still had in you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in later:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> History, Add past entry, one lift a line, as </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {minutes} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full sentences yes, singing no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>____ {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, form first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of my LiftDesk diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase, in one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, sign by sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this passphrase the diary and its backups cannot be opened again, and nobody can recover it. Capital letters, spaces and signs count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this sheet where you keep other papers that matter, away from the computer. You may tell somebody you trust where it is. When you change the passphrase, write a new sheet and tear this one up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is left this week. Rest days count as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, page {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {code}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · about {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the circles, in pen or pencil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> All sets of a lift went as planned: one circle, “All as planned”. Otherwise mark each set you did; what stays blank in its row was as planned. A row left blank was not done. Anything else: fill “other” and write it there, LiftDesk asks you for it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another load, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIR: reps left in you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: {measures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIR {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for you, not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> scan it, or take a photo with all four corner squares in it; then Training, Read a scanned sheet. You see what was read before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest {n} s between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest {low} to {high} s between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bodyweight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with bodyweight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bar} bar, no plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bar} bar + {plates} a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bar} bar, {plates} a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plates} a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {amounts} at {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} · last {amounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip, swap or shorten anything. Rest days count as done.  {dot} short day: only these.  RIR: reps you still had in you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> chest pain or pressure, breath that does not settle, dizziness or faintness, pounding or irregular heartbeat, sudden weakness or numbness, sharp pain. Not gone in a few minutes: call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and rest for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Training, Type in a sheet: the code, then a line a lift, reps / load / RIR, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Blank: as planned. x: not done. &quot;: as above. 10|9: two sides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Picture of the sheet, session {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotFields</name>
    <message>
        <source>In a short day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In turn with {lift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of 1RM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens it, Alt and the arrows move it, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {lift} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {lift} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {lift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanChoice</name>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Open on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on {host} since {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening it here too may make two versions. They can be merged later, on the page Another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk may stand behind another window. Go on there, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup or sync program may be at work. When it is done, or closed, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk writes each set at once. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of the disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too many files open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close another program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has no memory left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk could not open your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody expected this. Trying again may help; the log file says where it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk writes each set at once. Allow writing to the file and its folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its disk or folder is there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is not where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect its disk again, or look for the folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of your diary gives no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is connected, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let LiftDesk write to your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file or of its folder is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a shorter one, and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let you read your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its permissions name somebody else. Allow reading and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder in the place of your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the diary file itself, or move the folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of it cannot be read. A backup can take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary did not pass its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of it do not fit together. A backup can take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a LiftDesk diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file, or let a backup take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is encrypted, or not a LiftDesk diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk cannot read it without its key. Open another file, or let a backup take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its passphrase opens it. Without that, a backup can take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary’s file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As after a broken copy. A backup can take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please open it with that version: this one would not understand all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file did not pass its check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its disk lets nobody write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer lets you read it, not write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: nothing you type is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file lies in this diary’s place, as after a sync. Nothing is written over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is not where it was. Please connect its disk or folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is not where it was; another program removed or moved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is where it was, with everything that was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary as it was here is kept beside the backups as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index of your diary was damaged and was made anew. Every entry is here; the file as it was is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} were read and are in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {rows} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Nothing was changed. The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore which backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;JSON (*.json);;CSV, packed (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be shown. It is {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. Please choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Skip check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer talk test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put timer away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge another computer&apos;s diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {code}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My health changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change training days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put hard lifts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave lift out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take lift up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No short day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin own session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove pain note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note rest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add past session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Stop and rest if you notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not gone in a few minutes: call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthView</name>
    <message>
        <source>Charts of one lift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabNote</name>
    <message>
        <source>Close, do not show this again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabNotes</name>
    <message>
        <source>Today has the next session, ready to log: Enter takes a set as it is planned. Everything can be left out, and a short day is a whole day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History keeps what you did and how you felt. Everything in it can be changed or deleted, and Undo takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts show how strength and mood go over time. They say so where it is too early to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety has help lines, signs to stop, and self-checks if you want them. Backups, privacy and your data are here too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag, such as work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThenCard</name>
    <message>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it: what you can do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: point at a chart, or use the left and right arrows in it. Ctrl and wheel, + and − zoom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimerCard</name>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}, began {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}, began {when}: the timer was left open. How many minutes was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts your minutes and asks now and then how talking goes. It goes on while you are on another tab, and after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound with each question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is talking going right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away, no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question at {n} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute: nothing was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}, {minutes}, written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer put away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>{n} set of {effort}</source>
        <comment>{n} sets of {effort}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pain noted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swapped for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amounts} at {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} at {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, a light load</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after set {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>{entries} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} moved to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} of {old} are {new} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} merged into one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>Charts over one span of days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone lines and steps for right now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-check · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entry of the same app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sets on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same time of easy cardio at the same hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same hour, with mostly the same sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same ratings at the same time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete stays here for {n} days and can be brought back as it was. After that it is gone from the data file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here. Deleted entries can be brought back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes everything in the trash out of the data file, and nothing brings it back. Backups made before still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, empty it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {day} is back in the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {what} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedPage</name>
    <message>
        <source>Type in a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code, then one line a lift. Nothing is saved until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}, {day}: {sets} saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session   Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeling before and after, easy cardio, a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. A line needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets}, not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session} is in the log already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is added to {session}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type replaces {session}; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say above what to do with the session in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Your diary is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its passphrase to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file, or a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the diary. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters count, and so does the keyboard’s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting for another program that is using the diary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest days count as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance picked these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekChoices</name>
    <message>
        <source>Noted: History has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole week as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train here instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest lies between full sessions at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a rest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note minutes of easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: a session, this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: rest, this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: easy cardio, this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest day noted, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week is as usual again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. Start as small as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk plans short strength sessions, lets you note how you feel, and shows both over time. There is nothing to keep up with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import my history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up   Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up in 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few short questions, then a first session that fits what you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months of an invented diary. Remove it with one click at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Strong, Hevy, FitNotes, Daylio or a CSV file. You see it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first week could look like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two short sessions are enough to begin. Rest days count as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just note how you feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not up for any of this today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account and no internet use. Your diary stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to a doctor first if you have a medical condition. LiftDesk is a diary, not a medical device, and does not replace care.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WinsPage</name>
    <message>
        <source>What you can do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from your log, each with its date, and what you add in your own words. Nothing done later takes any of it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the fourth session of a lift on, what you reach for the first time is listed here. Your own words can stand here from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {n} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words added to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words of {day} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden. It stays in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {months} as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: carried the shopping up four floors without a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Check-in of {day} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {set}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left of the check-in, so it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in of {day} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain note changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain note removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}, set {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Pain with {lift}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {code}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {n}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt before: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt after the first set: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt after: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}, {time}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} at {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, RIR {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearCalendar</name>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message>
        <source>full session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Months</name>
    <message>
        <source>{n} strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Options</name>
    <message>
        <source>What the name becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>at {load}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/charts</name>
    <message>
        <source>Read a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Charts** draw what you wrote down. They show ranges where a number would say too much, and they leave gaps open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of strength, mood and weeks on one line of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;[&lt;/kbd&gt; and &lt;kbd&gt;]&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shorter or longer range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;,&lt;/kbd&gt; and &lt;kbd&gt;.&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;+&lt;/kbd&gt; and &lt;kbd&gt;-&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closer, further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Left&lt;/kbd&gt; and &lt;kbd&gt;Right&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from value to value, in a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Shift+Left&lt;/kbd&gt; and &lt;kbd&gt;Shift+Right&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;T&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words next to a title say what the chart shows and how sure it is. Each chart has a table with all its values behind it. A chart can be saved as a picture, a drawing or numbers. &lt;kbd&gt;Ctrl&lt;/kbd&gt; with the wheel zooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated 1RM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the most you could lift once, worked out from your sets. The dots are the middle of four formulas. The pale band goes from the lowest to the highest. Squares are the loads you used. A set of more than 12 repetitions makes no dot. After a gap of two weeks the line is not joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the band is wide, the formulas disagree, and nobody knows better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots are your ratings. The line is the mean of seven days. The pale band is your usual range: eight of ten of your days lie in it. Where more than three days have no rating, the line has a gap. Short strokes show strength sessions. They are there to look at, and say nothing about cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart of mood with dots, line and usual range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars are strength sessions in a week. The pale part is short days. The running week has a dashed edge. Minutes of easy cardio have bars of their own below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**All lifts** draws each lift on its own scale, so that shapes can be compared and heights cannot. Volume load is load times repetitions. It is the least telling of these numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load for 1 to 12 reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line says about which load goes how often, now and a year ago. It needs a loaded set of 12 repetitions or fewer in eight weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your sets spread over the per cents of your estimate, and how many days lie between sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each session that was rated twice has a line from before to after. See [what the statistics mean](statistics.md#before-and-after-a-session).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Compare** puts the last weeks beside the same number before, or two things on one line of time. Weeks differ by chance too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A questionnaire has its own chart, with its bands in grey and always its full scale. No line is drawn through fewer than four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session with a trace of a watch is drawn by minutes, with the easy band behind it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/check-ins</name>
    <message>
        <source>Check-ins, feelings and hiding mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is free to skip. No rating is ever asked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Today** asks how you are, once in the morning and once in the evening. Press a number from 0 to 10, or **Skip**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in with its scales from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**More** shows the other ratings: energy, stress, last night&apos;s sleep, and confidence for this week. You can write a note and add tags, such as `work`. **Rather not say** is an answer too. It is kept as that, and you are not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a scale, a number chooses. For 10 press &lt;kbd&gt;1&lt;/kbd&gt; and then &lt;kbd&gt;0&lt;/kbd&gt; at once. The arrows move, and &lt;kbd&gt;Backspace&lt;/kbd&gt; clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day a night belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day begins at four in the morning. What you write at one at night still belongs to the evening before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings around a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a session you can rate how you feel, from very bad (-5) to very good (+5). You are asked again ten minutes after your last set, because right after it most people feel better just for being done. **Activation** is a second scale: calm is low, worked up is high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two ratings make the chart **Before and after sessions**. Read it with care: sessions often begin below your usual level, which drifts back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt; or `View &gt; Hide mood` hides all ratings, feelings and self-checks. They are gone from pages, charts, paper and exports. Nothing is deleted. The same keys show it all again. It helps when somebody looks over your shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still check in. **Check in all the same** keeps what you say without showing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In **History**, **Add past entry** takes a check-in of any day. An entry can be changed or deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low number is data and nothing else. If a day is very hard, &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; opens **Crisis help** from every window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/command-line</name>
    <message>
        <source>The command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this works without a window. It is for people who like to type, and for scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command ends with 0 when it is done, with 1 and one sentence when something is wrong, and with 2 for a wrong call. `liftdesk --help` lists all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk --data FILE` uses another file, and so does the variable `LIFTDESK_DATA`. `liftdesk --demo` opens the sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted diary asks for its passphrase, or reads it from the file that `LIFTDESK_PASSPHRASE_FILE` names. It is never typed as part of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk log &quot;squat 3x8 @ 60kg rir2&quot;`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs a quick line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk check-in --mood 6 --energy 5`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk pain &quot;goblet squat&quot; 3 knee`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes pain with a lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk easy-week`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for an easy week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk ill`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes days of being ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk answer gad7 --answers 0,1,0,0,1,0,0`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk from-paper &quot;B48: 10 10 9/18/2; ; x&quot;`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a sheet back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk next`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next session, with loads and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk find &quot;squat 2025 &gt;60kg&quot;`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk summary`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the log holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk insight`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the diary says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk wins`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you can do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk plan OUT.pdf`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk report OUT.pdf`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one page for a doctor or therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk ics OUT.ics`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned days for a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk import FILE`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads the export of an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk imports`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists imports, and takes one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk export FILE`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes everything out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk backup FILE`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a checked copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk restore FILE`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts a backup in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk check`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says whether the file is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk rescue FILE TARGET`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk merge FILE`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins the diary of another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk trash`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk duplicates`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what may be there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk delete-everything`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what would go, and removes it with `--confirm`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk demo`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills an empty file with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk screenshots DIR`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures of the four pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk --self-test`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks this copy of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of them take `--json` for a script, and `liftdesk import`, `liftdesk merge` and `liftdesk from-paper` take `--dry-run`, which writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/easier-days</name>
    <message>
        <source>Short, gentle and rest days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short day is a whole day in this diary. So is a rest day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Alt+S&lt;/kbd&gt; or **Short day**. The session becomes two sets of two or three lifts. You choose which lifts those are in `Training &gt; Routines and days`. **Full day** brings the rest back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few hard sets a week keep most of the gain. The source is on the page **What studies found**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gentle day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an anxious day heavy loads can feel wrong: holding your breath under a load can feel like the start of panic. Choose “Keep it gentle today, below 70 %” in the menu **More** of the session. Loads then stay below 70 % of what you could lift once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An easy week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose **Easy week** in the same menu. For seven days loads are a tenth lighter. The page **Rest and recovery** offers it too, and ends it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program plans an easier session by itself when your last two weeks went harder than the time before. The reason then stands below the lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you were ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose **I was ill** in the menu **More** of the session. The way back is then lighter by a tenth or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After time away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asks where you were. **Today** greets you with one line, and offers to make the session short. The first loads back are lighter, by how long it was:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You come back with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last load, nothing added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a tenth less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a fifth less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight weeks or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about three tenths less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you train once a week, a week between sessions is no time away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A past day without an entry was a rest day, and is shown as done. You can note one on purpose in the card **This week**: **Note a rest day**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest and recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page **Safety**, **Rest and recovery** has six quiet questions to yourself. There is no score, and nothing is kept. Below them stands what your diary lets one notice, such as many days in a row. Each of these can have other reasons. You know best which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/easy-cardio</name>
    <message>
        <source>Easy cardio and the talk test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy cardio is any steady movement at which you can talk. A walk counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can say full sentences, but you could not sing. That is the right pace. LiftDesk asks for it by talking first and by heart rate second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How talking goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Could sing**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could go a little faster, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Could talk**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the right pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Few words**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people call this Zone 2. That name has no single meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On **Today**, **Add minutes** takes minutes in a moment. `Training &gt; Easy cardio` has the whole page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of easy cardio: timer, goal and pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Write down easy cardio** takes minutes, day, distance, the talk test and a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Start** counts your minutes and asks now and then how talking goes. You choose how often: every 3, 5, 10 or 15 minutes. It goes on while you are on another page, and after a restart. **Stop and write down** makes the entry. If the timer was left open for hours, you say how many minutes it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate, if you like numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Heart rate, if you like numbers** you may tell your year of birth, a measured maximum or your resting rate. A band is then shown beside the talk test, with how far it may lie off. A formula of age can be wrong by about 10 beats for one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you take a medicine that slows the heart, such as a beta-blocker, switch on **I take a heart-slowing medicine**. Bands are then hidden, and talking alone tells the pace. Please leave your medicine as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal for the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Goal for a week, in minutes** is yours to choose. At 0 there is none, and minutes are counted all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`File &gt; Import…` reads FIT, TCX and GPX files, and the export of Apple Health. A heart rate that belongs to a session in your diary is joined to it. **Charts** then draw it under **Heart rate**.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/export</name>
    <message>
        <source>Export, and leaving LiftDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is yours. You can take all of it with you at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; or `File &gt; Export…`. Choose the form, the days, and what goes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**One file (JSON)**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping, or another computer; comes back exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tables in a folder (CSV)**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table for each kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tables in one zip (CSV)**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Workbook (XLSX)**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**As Strong writes it (CSV)**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most other training apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**As Hevy writes it (CSV)**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same with supersets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Plain words (Markdown)**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Planned days (ICS)**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`File &gt; Export as CSV…` is the short way to tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-checks go in as results, single answers only when you tick them. If mood is hidden, moods are left out unless you tick them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shapes of Strong and Hevy hold sets and cardio. Moods are never in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note: these files are not encrypted, even if your diary is. Whoever has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`File &gt; Import…` reads JSON, CSV, zip and XLSX of LiftDesk again. Into an empty diary they come back entry for entry. Into one in use, what is new is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export first, in a form that your next app reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page **Safety**, choose **Delete everything**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what goes and what stays. Type the word that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It removes the diary, its backups, its logs and its settings from this computer. It cannot reach files you saved elsewhere. It tells you so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/first-week</name>
    <message>
        <source>Your first week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start as small as you like. Two short sessions are enough to begin, and one is a start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your diary is empty, **Today** offers three ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Set up in 2 minutes** asks a few short questions. Then it shows a first session that fits what you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Explore with sample data** shows an invented diary. Yours stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Import my history** reads the export of another app. You see it before anything is written. See [Bring your history from another app](import.md).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a hard day, **Just note how you feel** is a way in too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up takes a few pages: **Language, units and paper**, **Equipment and days**, **Is it all right to start?** and **Everything stays here**. Each page can be skipped. **Skip the rest, show the first session** skips all that is left. All of it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what comes nearest to what you train with: from **Nothing but the floor** to **Full gym**. Later, `Training &gt; Places and equipment` takes your own dumbbells, bars and plates. The plan then asks only for loads you can really put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open `Training &gt; Routines and days`. Choose the days of a usual week. Two or three are plenty. `View &gt; Two sessions a week` and `View &gt; Three sessions a week` are the short way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is new to lifting gets a day between two full sessions. If two of your days are neighbours, the plan moves one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readiness check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up asks four questions, and the page **Safety** has them too as **Readiness check**. It takes about a minute and is a free choice. Only the date and the result are kept. Nothing is locked, whatever you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On **Today**, take each lift in turn. Where a load is asked for, pick a light one. Form comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Enter&lt;/kbd&gt; to log the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when you like. **End session** closes it, and what you did is what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next chapter goes through [a session, set by set](session.md).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card **This week** shows what each day is for. A week owes you nothing and you owe it nothing. A session whose day has gone by moves to a free day of the same week. If none fits, it is dropped and never carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week: seven days with their plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Enter&lt;/kbd&gt; on a day to change it: **Train here instead**, **Rest** or **Easy cardio**. **The whole week as usual** takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/history</name>
    <message>
        <source>History: find, change, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**History** has a calendar, the entries by week, and one entry in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page History: calendar, weeks and one session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt; puts the keyboard into the search. Words are found by their beginnings, with accents or without. Below the field stands how it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`squat 2025 &gt;60kg`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squats of that year above 60 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`&quot;sore knee&quot; -left`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words side by side, without the word left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`kind:cardio &gt;45min last month`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long easy cardio of last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`#tired mood&lt;4`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days with this tag and a low mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`has:note`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Filters** narrow the list further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move and change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrows move in the list and in the calendar. &lt;kbd&gt;E&lt;/kbd&gt; edits an entry, &lt;kbd&gt;Del&lt;/kbd&gt; deletes it. There is no question first. &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; brings it back, and so does the [trash](keeping.md#trash).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the form of a session &lt;kbd&gt;Alt&lt;/kbd&gt; with the arrows moves a set. You can move a session to another day, rename it, note pain later, and add sets as on a quick line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a past entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Add past entry** takes a session, easy cardio, a rest day or a check-in of any day. Lifts are written one a line, such as `goblet squat 3x10 @ 16kg`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several entries to merge sessions, move them to a day, rename them, delete them, or give the sets of one lift to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two sessions and press **Compare**. It says what was more and what was less. Days differ for many reasons, so two sessions do not show which way things go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`Training &gt; What you can do now` lists what you reached for the first time, month by month, each with its date. It is read from your log. Nothing you do later takes any of it away. **In your own words** takes things that no log knows. Anything can be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Copy as text** puts one entry on the clipboard. &lt;kbd&gt;Ctrl+Shift+C&lt;/kbd&gt; copies the whole week.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/import</name>
    <message>
        <source>Bring your history from another app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files on the window, or choose `File &gt; Import…`. Nothing is written before you have seen it. The whole import is one undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Files**: choose one or more. What a file is, is told by what is in it and not by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Columns** come up for a table that no app is known for. Say what each column holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Questions** come up when a file leaves something open, such as kilograms or pounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Exercises** shows what each name becomes. Only sure matches are joined. You choose the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Preview** says what is new, what is there already, and what cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview of an import, with what is new and what is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; goes on. A backup is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the export is in your app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps move their menus around. We could not check each app on a phone, so we name the file and not the way to it. Look in the settings or the profile of the app for a word like export, backup or data. Then bring the file to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file LiftDesk reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, in three layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hevy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, in many languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FitNotes and FitNotes 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StrongLifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitbod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyfta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liftosaur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, or its plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftLog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON from its API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha Progression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track &amp; Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iMoodJournal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`export.xml`, or the zip it comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches and bike computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIT, TCX or GPX, or an archive of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick lines under dates, and some known notations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an app is not in this list, a CSV or XLSX table of its sets will do. What you say about its columns can be remembered for the next file like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept, and what is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of names of persons, body weight, height and sleep times nothing is kept. The preview lists what a file has and LiftDesk does not keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be read are listed, each with what to do about it. **Save list…** writes the list as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second, longer export adds what is new and nothing twice. What you changed here stays, unless you choose otherwise. The same training from two apps is not taken twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right after it, &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it back. Weeks later, `Edit &gt; Imports` lists every file. **Take this import back** removes what it added and leaves all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that are there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`Edit &gt; Duplicates` lists entries that may be the same one. Keep one, merge them, or say **They are different**.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/keeping</name>
    <message>
        <source>Undo, trash, backups and moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; undoes, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; does it again. It works for everything: sets, edits, deletions, merges, settings and whole imports. The menu names the step. Undo ends when the program closes or the diary is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete stays in the trash for 30 days and can be brought back as it was. Open it with `Edit &gt; Trash`. **Empty for good** takes it out of the data file. Backups made before still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk backs up by itself: at the start and at the end when something changed, and before an import, a merge, a restore and large deletions. &lt;kbd&gt;Ctrl+B&lt;/kbd&gt; makes one now. Each is read again and checked when it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**All backups** on the page **Safety** lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Look inside** says what is in one and compares it with your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Check** tries whether it can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Save a copy…** writes one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Restore** puts it in the place of your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones thin out: all of two days stay, then 12 days, 10 weeks and 9 months. Those before an import, an update, a restore or a merge stay for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup on the same disk is gone when the disk is. Under **A second folder** choose a USB stick or another disk. Each backup is copied there when it is there. When it is away, nothing waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **All backups**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one and press **Restore**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say **Yes, restore it**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary as it is now is kept in the list. Restoring that one takes everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the old computer, press &lt;kbd&gt;Ctrl+B&lt;/kbd&gt;, then **Save a copy…** onto a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install LiftDesk on the new one and start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose **Restore from another place…** in **All backups**, and take the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the backup is encrypted, its passphrase is asked for. `File &gt; Export…` as JSON works too, but without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page **Safety** shows the path. The file is called `diary.liftdesk`. Its backups are in the folder `diary-backups` beside it. `liftdesk --data FILE` opens another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Delete everything** on the page **Safety** removes the diary and all that LiftDesk keeps. It says first what goes and what it cannot reach, such as files you exported. Nothing brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/lifts-and-places</name>
    <message>
        <source>Lifts, routines and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`Training &gt; Exercises` lists every lift, with a drawn figure that shows the movement. Type a name or a muscle to search. &lt;kbd&gt;Ctrl+F&lt;/kbd&gt; puts the keyboard there. The chips narrow the list by movement and by equipment. **Possible here** leaves what your place can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of lifts and one of them, with figure, set-up and cues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lift has **Set-up**, **Movement**, **Think of**, and **When to leave it out**. **Your own note** is for seat height, grip, or what helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Add exercise** makes one of your own. Say how its load is meant: for the whole lift, per hand, added to bodyweight, or as help taken off. Say what a set counts: repetitions, seconds or metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names, and joining two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Names and merging** a lift can have other names. Search, quick line and imports find it by them. If two lifts are the same one, merge them. The name that goes becomes another name of the one that stays. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`Training &gt; Routines and days` has what each session holds, and on which days. Sessions are lettered A, B and so on, and take turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Make from** starts a routine from a ready one: **Two days**, **Three days**, **Dumbbells only**, **Barbell**, **No equipment** or **Twenty minutes**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Add a session** adds one. Type into **Add a lift** to put lifts in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lift to set its sets, repetitions, per cent and rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Short day** marks the lifts that a short day keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lifts can be paired, to be done in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt&lt;/kbd&gt; with the arrows moves a lift. Notes below say what may not fit, such as two hard days side by side. They are hints, and you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`Training &gt; Places and equipment` keeps the places where you train. Each has bars, plates, dumbbells, kettlebells, steps of cables and machines, and bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write loads like `2-20 by 2, 24`. Write plates like `4 x 10, 2 x 5`, all there are. The plan then says what to put on the bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you train at home and in a gym, **Add a place** and use the one you are at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan does with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads are planned for the place in use. If a lift is not possible there, the page says so. **Swap lift** on **Today** offers those that are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/loads</name>
    <message>
        <source>How loads are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You never have to work out a load. LiftDesk reads your log and says what comes next, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do sets of 8 to 12 at 60 to 80 % of the most you could lift once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all your sets reach 12, the next heavier load that you have is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then the load stays, and one more repetition is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If two sessions stop below the range, the load goes back by a tenth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is called double progression. No plan asks for a set until nothing more goes. One to four repetitions are left in you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why 8 to 12, and why 60 to 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three sessions a week, two or three sets of 8 to 12, at 60 to 80 % is a common start for people who are new. It lies inside what the trials on mood used. For strength alone, heavier loads do best. For mood, more is not known to be better. The sources are on the page **What studies found**: the position stands of the ACSM of 2009 and 2026, and the review by Gordon and others of 2018.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change the range of each lift in `Training &gt; Routines and days`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most you could lift once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody tests that here. It is worked out from your normal sets by four known formulas: Epley, Brzycki, Wathan, and a table used by power lifters. They do not agree, so you see a range and not one number. Over 12 repetitions nothing is said, because the formulas part ways there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you say how many more would have gone, these count as repetitions. So your guess makes the range more true to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a new lift, pick a light load. Form comes first. If you know a similar lift already, its log lends the first load. In the first sessions a better load may be offered from set to set, while the right one is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only loads you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan asks for loads that can be put together at your place. If the next step is a big one, you do the same once more first. Bars, plates and dumbbells are set in `Training &gt; Places and equipment`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you choose another load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you took. A lighter load that you chose stays until its sets reach the top. The plan does not climb over your own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you noted with **Something hurts…** changes the next time with that lift:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a fifth lighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lift rests, then it comes back lighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a lift hurts at 3 or more twice in a row, it rests too. From 4 on it is best to leave the lift for today. Pain that stays belongs before a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well this works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules were tried on 200 made-up lifters who train for a year. About nine in ten working sets were at 60 to 80 % of the true value, with one to four left in reserve. Made-up lifters are not people, so take it as a check of the rules and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 30 kg on, two warm-up sets are shown before the first set: about half the load for eight, then three quarters for four. They do not count in the sums.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/paper</name>
    <message>
        <source>Paper: print, type back, scan back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can train without a screen. Print the week, take a pen, and bring it back later in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Ctrl+P&lt;/kbd&gt; or `File &gt; Print week…`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print window with a preview of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**This week** and **Next week** have all sessions with loads and reasons, and boxes to write in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Session** has one session with circles to fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Blank** is a log sheet for anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose **A4** or **Letter**. **Large print** and **Save ink** do what they say. **For outside the home** leaves the feeling scales off. If mood is hidden, they are off anyway. **Save as PDF…** writes a file in place of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a sheet back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open `Training &gt; Type in a sheet`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code that stands on the sheet, such as `B48`: session B of week 48.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one line for each lift. &lt;kbd&gt;Enter&lt;/kbd&gt; goes on, the arrows move between lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`10 10 9 / 18 / 2`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three sets, 18 in the unit you use, two in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`3x10`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three sets of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty line, or `.`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`x`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this lift was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`&quot;`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the set before, or as the line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`10|9`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left and right, where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`45s`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds of a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`# a note`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note, at the end of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`f -1 +2`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeling before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below each line stands how it was read. What can mean two things is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a sheet back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet **Session** and fill its circles while you train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it at 150 dpi or more, or take a photo with all four corner squares in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open `Training &gt; Read a scanned sheet` and drop the picture there. PNG and JPEG work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what was read. What is not sure is marked, and you decide. Then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not kept. The sheet carries its own plan in the strip of dots at its foot, so it can be read months later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a doctor or therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`File &gt; One-page summary…` makes one page. You choose the days and what goes in. Single answers, notes and medicines are out unless you tick them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`Training &gt; Planned days as a calendar file…` writes the planned days of four weeks. Most calendar programs read such a file. It has days and the letters of sessions and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/passphrase</name>
    <message>
        <source>Passphrase and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a passphrase, whoever can open the file can read it. With one, the diary and its backups are encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page **Safety**, open **Passphrase**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose **Set a passphrase…**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it twice. It takes at least 8 letters. Four or five words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what happens to the backups that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**A sheet to write it on…** prints a sheet. The passphrase itself is not printed. Write it by hand, and keep the sheet away from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Without it the diary and its backups stay closed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it keeps out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who use this computer, or find it or its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who get hold of a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does nothing against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diary that is open. Lock it when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that spy on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports, printed pages and copies made before. They are plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the computer writes to its disk when it sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, sizes and times of the files can be seen by all, and how many rows each backup has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt; locks now. It also locks after some minutes without a key or the pointer: 5 unless you choose another time or **Never**. **Lock when the window is minimised** is a choice too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock closes the diary. Undo begins anew, and what was typed and not saved is gone. A rest, a hold or an outing that runs is waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Crisis help** works while the diary is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it or turn it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Change it…** and **Turn it off…** are on the same page. Old backups are written anew with the new passphrase, if you choose so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a SQLCipher 4 file. Other programs that read SQLCipher open it with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/questionnaires</name>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-checks are short questionnaires that many clinics use. They are a snapshot and not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONS4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well-being, four questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAD-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worry, seven questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off until you switch it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low mood, nine questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them on the page **Safety**, in the card **Self-checks**. **Choose** switches them on and off and shows earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of self-checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill one in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Start**. Answer in your own time, or press **Not today**. The last question of the PHQ-9 can be skipped. The result is then that of the PHQ-8, which does not ask it. No answer is ever made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else sees your answers. This program cannot call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an answer is hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question of the PHQ-9 asks about thoughts of being better off dead. If you answer more than never, a card with help lines opens at once. It has no score and no advice. You can go back, or stop for today. Opening it is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a result says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has the band name that its authors gave it. A change is called noticeable only if it is as large as published studies ask for. Smaller ones often come from ordinary ups and downs. Where nothing is published, it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a certain number on, it says **Consider showing this to a doctor or therapist.** `File &gt; One-page summary…` is made for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks apart is usual, because the questions ask about two weeks. A date is shown from which the next one is ready. Nothing happens when it goes by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers stay as they were given. To correct them, fill it in again. An earlier one can be deleted, and undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/questions</name>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was away for weeks. What now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. Open **Today** and train, or do a short day. Loads come back lighter by themselves. See [after time away](easier-days.md#after-time-away).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it tell anyone what I write?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It has no account and no code that could reach a network. Your diary is a file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it not say that training helps me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because it does not know yet, and may never know. See [why it says so little](statistics.md#why-it-says-so-little).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is too heavy today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the load you took, or choose “Keep it gentle today, below 70 %” in the menu **More** of the session. The plan follows what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is too light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the heavier one you took. In the first sessions the right load is still looked for, and saying how many more would have gone finds it sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I change the days of just this week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. Choose a day in the card **This week** and press &lt;kbd&gt;Enter&lt;/kbd&gt;. **The whole week as usual** takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I logged a set by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;. Later, open it in **History** and delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day does training after midnight belong to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the day before, until four in the morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I log a session I did without LiftDesk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Add past entry** in **History**, or [type in a sheet](paper.md#type-a-sheet-back).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I train more than three times a week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. Choose the days in `Training &gt; Routines and days`, or log a session of your own. Two or three are enough. More is not known to be better for mood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My gym has only odd weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them down in `Training &gt; Places and equipment`. The plan then asks only for those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can two people use it on one computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each with a file of their own: start `liftdesk --data FILE`. A [passphrase](passphrase.md) keeps each one closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I show this to my therapist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like. `File &gt; One-page summary…` makes one page, and you choose what is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can recover it. If you have a backup from before the passphrase was set, or an export, that still opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it free?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. LiftDesk is free software under the MIT licence. The licences of its parts are in `Help &gt; About LiftDesk`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/safety</name>
    <message>
        <source>Safety, crisis help, and when to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are in danger right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the emergency number of your country. In the EU it is 112. &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; opens **Crisis help** from every window, even while the diary is locked. This app cannot contact anyone for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis help with lines to call and to text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has lines for your country: to call, to text, and hours. **Copy number** puts one on the clipboard. Each says when it was last checked. If no line of your country is listed, the card says so. Opening it is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your country on the page **Safety**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your people and your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **My people and my plan** write who you could ring, and what has helped before. Written on a good day, it is at hand on a hard one. It is shown on the page **Safety** and in **Crisis help**. While the diary is locked your own people cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and rest if you notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, pressure or tightness, also in neck, jaw, arm or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath that does not settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizziness, faintness or a blackout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold sweat, nausea or vomiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A racing, pounding or irregular heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden weakness, numbness, a severe headache, trouble speaking or seeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp joint or muscle pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not gone in a few minutes, call your emergency number. If it comes back each time, see a doctor. Sore muscles one or two days later are normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is on the page **Safety** and at the foot of **Today** too: **Signs to stop**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readiness check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute of questions before you train. Only the date and the result are kept, never an answer. It asks again after a year, or when you press **My health changed**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card **Medicines and heart rate** has a short list of medicines that can matter for training. It is general. Ask your doctor or pharmacist about your own. Never change a medicine because of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When training itself is the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training can become something you are driven to. **Rest and recovery** has six quiet questions about that. If two or more sound like you, a doctor is a good person to talk to. See [short, gentle and rest days](easier-days.md#rest-and-recovery).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/session</name>
    <message>
        <source>A session, set by set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Today** shows the session that comes next. You can do all of it by keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lift is open, with its sets, its load and the reason for the load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title has the letter of the session and its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lift is one row. A line below its name says why it has this load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lift is open. Its sets stand in a grid with **Target**, **Reps**, **Load** and **Log**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty fields show the target in grey. If you did as planned, leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you did something else, type it: repetitions, load, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Enter&lt;/kbd&gt;. The set is on the disk at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt; logs all sets of the lift that are left, as planned. Where the two sides differ, write both: `10/9` is left and right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a hold, &lt;kbd&gt;Space&lt;/kbd&gt; in the seconds field starts and stops a timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many more could you have done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a set you may be asked how many more would have gone. The field calls this repetitions in reserve, or RIR. It is a guess, and you can skip it. It helps LiftDesk to choose loads. &lt;kbd&gt;Alt+R&lt;/kbd&gt; puts the keyboard there. To have a field for it in each set, choose **Reps in reserve (RIR)** from the menu **More** of a lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes another load is offered for the next set. &lt;kbd&gt;Alt+U&lt;/kbd&gt; uses it, &lt;kbd&gt;Alt+K&lt;/kbd&gt; keeps the one you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest timer starts by itself when a set is logged. &lt;kbd&gt;Ctrl+T&lt;/kbd&gt; starts or ends it. When it is over it says **Ready when you are**. It makes no sound, unless you choose **Sound when a rest is over** in the menu **More** of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+W&lt;/kbd&gt; or **Swap lift** does a similar lift for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Leave it out today** and **Stop this lift today** are in the menu **More** of the lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+A&lt;/kbd&gt; or **Add a lift…** adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Other session** takes the other session instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**One more set** and **One set fewer** change how many sets there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Do in turn with** pairs two lifts. You then do them set by set in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asks why. All of it can be undone with &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quick line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;/&lt;/kbd&gt; and type a line, such as `squat 3x8 @ 60kg rir2`. Below it stands how it was read. Nothing is saved until &lt;kbd&gt;Enter&lt;/kbd&gt;. If a line can mean two things, you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`squat 3x8 @ 60kg`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three sets of eight at 60 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`squat 8,8,7 60kg`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three sets of eight, eight and seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pull-up 3x5 bw+10`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bodyweight and 10 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`assisted pull-up 3x5 bw-20`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with 20 of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plank 3x45s`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three holds of 45 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`squat 5x40 w`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`squat 3x8 60kg rir2 &quot;calm&quot;`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two left in reserve, and a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Alt+P&lt;/kbd&gt; or choose **Something hurts…**. Say where, and a number from 0 to 10. What this means for the next time is told at once. See [How loads are chosen](loads.md#after-pain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you feel, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the session and 10 to 15 minutes after it you can rate how you feel, from -5 to +5. Both are free to skip. See [Check-ins and feelings](check-ins.md).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**End session** closes it at any point. If you close the program in the middle, the session is still open when you come back: **Go on** or **End it**.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/settings</name>
    <message>
        <source>Settings, keys, text size and screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`View &gt; Light theme`, `View &gt; Dark theme` or `View &gt; Theme of the system`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl++&lt;/kbd&gt; or `View &gt; Larger text`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+-&lt;/kbd&gt; or `View &gt; Smaller text`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+0&lt;/kbd&gt; or `View &gt; Normal text`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`View &gt; Kilograms` or `View &gt; Pounds`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`View &gt; Two sessions a week` or `View &gt; Three sessions a week`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text goes from 80 to 200 %. Units change what is shown and typed. What is stored does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+1&lt;/kbd&gt; to &lt;kbd&gt;Ctrl+4&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, History, Charts, Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+O&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+P&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+B&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock now, if there is a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide or show mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+X&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+R&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routines and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+D&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+W&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you can do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+I&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the diary says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+P&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type in a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;F1&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chapter for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Esc&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back, close or cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Q&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a Mac, read Cmd for Ctrl. &lt;kbd&gt;Alt&lt;/kbd&gt; with a letter opens a menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys on Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Enter&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log the set as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log all sets of the lift that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;/&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+T&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start or end the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+S&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+W&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap the lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+A&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+P&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+R&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many more could you have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+U&lt;/kbd&gt; and &lt;kbd&gt;Alt+K&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the load that is offered, or keep yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in this handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;H&lt;/kbd&gt; and &lt;kbd&gt;Shift+H&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next heading, heading before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Tab&lt;/kbd&gt; and &lt;kbd&gt;Enter&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a link, follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+Left&lt;/kbd&gt; and &lt;kbd&gt;Alt+Right&lt;/kbd&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back, forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every control has a name, and a row of sets says its lift, its number and its target. Saving, undo and the end of a rest are said once, when the reader is done. A table stands behind each chart: &lt;kbd&gt;T&lt;/kbd&gt; shows it. The figures of the lifts are decoration, and the text beside them says all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no time limits. Colour is never the only sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both `12.5` and `12,5` can be typed. A number that can mean two things is asked about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/statistics</name>
    <message>
        <source>What the statistics mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`Training &gt; What the diary says` is about you alone. It is slow to say something, on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page What the diary says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it says so little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diary that is looked at every day will sooner or later show a difference where there is none. In a trial with made-up diaries this was so in 38 of 100 within a year. So your diary is looked at on a few set days only: day 42, day 84, day 168, and then every 168 days. That keeps the chance near 5 in 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then it says **Still collecting**. That is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for enough days with an evening rating, with training and without. It asks that your training days are not always the same weekdays. Else the two cannot be told apart. The card lists what is there and what is not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening after training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenings count from 17:00 on. The evening before is taken into account, because people train more after good days. The answer is a difference in points, with a likely range. If the range holds both more and less, it says **Too uncertain to call a difference.** That is an answer, and a common one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference is a pattern in your diary. It does not prove a cause. You may train on days that were going to be better anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ten sessions on you see how your rating moved. Sessions often begin below your usual level and would drift back by themselves. So a rise here is partly that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From twelve weeks on it says whether your mean mood has been rising, falling, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin-flip weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`Training &gt; Coin-flip weeks` are a small trial with yourself. For 6 or 12 weeks chance picks which of your days are training days. Your mood cannot pick them then, so this is the one way here to tell what training does to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You name at least five days you could train on, and two or three sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance never takes a session away and never adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any drawn day may be left out. It counts as drawn all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you compare days yourself. Two means and their days, nothing else. Whoever compares often enough finds something, so nothing here counts for or against anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each card has **How this is worked out**. It names the method and its limits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/trouble</name>
    <message>
        <source>When something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was logged is on the disk before the next key. So first: very little can be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk says it could not open the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window says what is the matter and that nothing was changed. It offers the ways that fit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Try again**, after closing another program or connecting a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Restore** one of your backups. The old file is kept beside it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Open to read only**, so that you can look and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Save what can be read…** takes the entries out of a damaged file into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Open another file…** if the diary is somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Show the folder**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Crisis help** works in this window too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**This diary is open already**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk stands behind another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Another program is using your diary**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup or sync program is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**The disk is full**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Your diary is not where it was**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stick or a folder is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Your diary is damaged**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup can take its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**A newer LiftDesk wrote this diary**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Your diary is encrypted**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its passphrase opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk stopped by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start says so. What was saved is there. If a session was open, it is still open. A kill or a power cut is not called a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody expected what happened, a window says so. Everything that was saved is still there. **Copy the report** puts a text on the clipboard. It says where in the program it happened. It holds no weights, no notes and no answers of yours. Nothing is sent. You decide whom you give it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If only an index of the file was damaged, it is made anew by itself. Every entry is kept, and the old file too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`liftdesk check` says whether the data file is sound. `liftdesk rescue FILE TARGET` saves what can be read of a damaged one. See [the command line](command-line.md).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters count, and so does the language of the keyboard. Use the button in the field to see what is typed. A backup opens with the passphrase it was made with. Without any passphrase nobody can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field says what to type. For example, `1.250,5` has two separators: write `1250,5`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help that a person gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`Help &gt; About LiftDesk` has the versions and places, with a button that copies them. Send that along when you ask somebody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/two-computers</name>
    <message>
        <source>Two computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you use LiftDesk on two computers, you end up with two diaries sooner or later. They can be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a backup or the data file of the other computer here, on a stick or in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page **Safety**, open **Another computer**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file. You see what comes in, what goes, and what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both changed the same thing, the newest one is chosen. You can choose the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Merge**. A backup is made first, and &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deletion is a change too: what was deleted there later goes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then do the same the other way round, or copy the merged diary over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synced folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diary in a synced folder works, if you close it on one computer before you open it on the other. While it is open, a small file beside it says which computer has it. The other computer then says on which one it is open, and offers to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both wrote at once, the sync program makes a copy with an odd name. LiftDesk sees it at the start and offers to merge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If another file appears in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a sync puts another file where your open diary was, nothing is written over it. Yours is kept, and the new one is offered beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diary on a stick works the same way. Do not pull the stick out while the diary is open. What was saved is safe even then, but the rest of the stick may not be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handbook/what-it-is</name>
    <message>
        <source>What LiftDesk is, and what it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiftDesk is a diary for people who lift weights for their mind. It plans two or three short sessions a week. It takes down what you did and how you felt. It shows both over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page Today with a check-in, a session of five lifts and the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Today** has the check-in, the next session and the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**History** has all that you wrote down. You can find it, change it and delete it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Charts** draw your lifts, your mood and your weeks on one line of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Safety** has help first, then signs to stop, then your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys &lt;kbd&gt;Ctrl+1&lt;/kbd&gt; to &lt;kbd&gt;Ctrl+4&lt;/kbd&gt; open them. Smaller pages open inside these four. &lt;kbd&gt;Esc&lt;/kbd&gt; leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no medical device. It does not diagnose or treat anything, and it does not replace care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot call anyone for you. It holds no code that could reach a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps no count of days in a row. A day without training is a rest day, and rest days count as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing about body weight as a goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives no medical advice. Please talk to a doctor first if you have a medical condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your diary is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is one file on this computer. Only you can read it. No account is asked for, and nothing is sent. The page **Safety** shows where the file is. More on that is in [Backups, trash and moving](keeping.md).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What studies found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`Help &gt; What studies found` has the numbers, their ranges and how sure they are. In short: on average, strength training goes along with a drop in low mood, and a smaller one in anxiety. Results differ a lot between people and between studies. In the few trials that were least open to bias the difference was small and uncertain. Nobody knows your own result beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training may help some people feel better, next to usual care. It does not replace a doctor, therapy or medicine. Please do not stop a medicine because of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an empty diary, **Explore with sample data** opens months of an invented diary in a file of its own. Try anything there. `File &gt; Leave the sample data` brings you back to yours, to where you were, and removes the sample data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
