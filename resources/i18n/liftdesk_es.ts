<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The diary</source>
        <translation>El diario</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About LiftDesk</source>
        <translation>Acerca de LiftDesk</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>LiftDesk {version}: a calm, offline training and mood diary.</source>
        <translation>LiftDesk {version}: un diario tranquilo y sin conexión de entrenamiento y ánimo.</translation>
    </message>
    <message>
        <source>It is a diary. It is not a medical device, does not diagnose or treat any condition, and does not replace care.</source>
        <translation>Es un diario. No es un dispositivo médico, no diagnostica ni trata ninguna enfermedad y no sustituye la atención profesional.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3: their libraries are files of their own in the program&apos;s folder, and you may replace them with your own builds.</source>
        <translation>Software libre con licencia MIT. Usa Qt y PySide6 con licencia LGPL, versión 3: sus bibliotecas son archivos aparte en la carpeta del programa, y puedes sustituirlas por versiones compiladas por ti.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Where it keeps things</source>
        <translation>Dónde guarda las cosas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>E&amp;ntrenamiento</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exportar a &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>&amp;Print week…</source>
        <translation>Imprimir &amp;semana…</translation>
    </message>
    <message>
        <source>One-page &amp;summary…</source>
        <translation>Resu&amp;men de una página…</translation>
    </message>
    <message>
        <source>Leave the sample &amp;data</source>
        <translation>Salir de los &amp;datos de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find or do…</source>
        <translation>&amp;Buscar o hacer…</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Papelera</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>D&amp;uplicados</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>&amp;Importaciones</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Kilograms</source>
        <translation>&amp;Kilogramos</translation>
    </message>
    <message>
        <source>&amp;Pounds</source>
        <translation>&amp;Libras</translation>
    </message>
    <message>
        <source>&amp;Two sessions a week</source>
        <translation>&amp;Dos sesiones por semana</translation>
    </message>
    <message>
        <source>T&amp;hree sessions a week</source>
        <translation>&amp;Tres sesiones por semana</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>Hide &amp;mood</source>
        <translation>Oc&amp;ultar el ánimo</translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation>&amp;Ejercicios</translation>
    </message>
    <message>
        <source>&amp;Routines and days</source>
        <translation>&amp;Rutinas y días</translation>
    </message>
    <message>
        <source>&amp;Places and equipment</source>
        <translation>&amp;Lugares y equipo</translation>
    </message>
    <message>
        <source>Easy &amp;cardio</source>
        <translation>&amp;Cardio suave</translation>
    </message>
    <message>
        <source>&amp;What you can do now</source>
        <translation>Lo que &amp;ya puedes hacer</translation>
    </message>
    <message>
        <source>What the &amp;diary says</source>
        <translation>Lo que dice el &amp;diario</translation>
    </message>
    <message>
        <source>Coin-&amp;flip weeks</source>
        <translation>Semanas a cara o cru&amp;z</translation>
    </message>
    <message>
        <source>&amp;Type in a sheet</source>
        <translation>&amp;Pasar una hoja</translation>
    </message>
    <message>
        <source>Read a &amp;scanned sheet</source>
        <translation>Leer una hoja e&amp;scaneada</translation>
    </message>
    <message>
        <source>Planned days as a &amp;calendar file…</source>
        <translation>Días del plan como c&amp;alendario…</translation>
    </message>
    <message>
        <source>&amp;Crisis help</source>
        <translation>Ayuda en &amp;crisis</translation>
    </message>
    <message>
        <source>What &amp;studies found</source>
        <translation>Qué hallaron los &amp;estudios</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>Con&amp;figurar de nuevo…</translation>
    </message>
    <message>
        <source>What each &amp;tab is for</source>
        <translation>Para qué sirve cada &amp;pestaña</translation>
    </message>
    <message>
        <source>Look at &amp;sample data</source>
        <translation>Ver &amp;datos de ejemplo</translation>
    </message>
    <message>
        <source>&amp;About LiftDesk</source>
        <translation>&amp;Acerca de LiftDesk</translation>
    </message>
</context>
<context>
    <name>ActivityChoice</name>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
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
        <translation>Qué es</translation>
    </message>
    <message>
        <source>In your own words, such as gardening</source>
        <translation>En tus palabras, por ejemplo jardinería</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio suave</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>Write down easy cardio</source>
        <translation>Anotar cardio suave</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation>Prueba del habla</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this easy cardio</source>
        <translation>Añadir este cardio suave</translation>
    </message>
    <message>
        <source>Distance ({unit})</source>
        <translation>Distancia ({unit})</translation>
    </message>
    <message>
        <source>How talking went</source>
        <translation>Cómo fue hablar</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Skip this question</source>
        <translation>Saltar esta pregunta</translation>
    </message>
    <message>
        <source>Question {n}, {text}: {answer}</source>
        <translation>Pregunta {n}, {text}: {answer}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltada</translation>
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
        <translation>Han pasado diez minutos desde tu sesión. ¿Cómo te sientes ahora?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Restore a backup ({n})</source>
        <translation>Restaurar una copia ({n})</translation>
    </message>
    <message>
        <source>There is no backup in the folder beside the diary.</source>
        <translation>No hay ninguna copia de seguridad en la carpeta junto al diario.</translation>
    </message>
    <message>
        <source>Restore from another place…</source>
        <translation>Restaurar desde otro lugar…</translation>
    </message>
    <message>
        <source>The file that cannot be opened is kept beside it under another name, as it is.</source>
        <translation>El archivo que no se puede abrir se guarda al lado con otro nombre, tal como está.</translation>
    </message>
    <message>
        <source>The diary itself may be sound. A backup goes into a new file that you name; the diary stays where it is.</source>
        <translation>Puede que el diario en sí esté bien. La copia va a un archivo nuevo al que tú pones nombre; el diario se queda donde está.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the backup of {when}, {size}</source>
        <translation>Restaurar la copia del {when}, {size}</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>Mirar dentro de la copia del {when}</translation>
    </message>
    <message>
        <source>Check the backup of {when}</source>
        <translation>Comprobar la copia del {when}</translation>
    </message>
    <message>
        <source>Save a copy of the backup of {when}</source>
        <translation>Guardar aparte la copia del {when}</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Restaurar la copia del {when}</translation>
    </message>
    <message>
        <source>Restore the backup of {when} now</source>
        <translation>Restaurar ahora la copia del {when}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar aparte…</translation>
    </message>
    <message>
        <source>Leave the diary as it is</source>
        <translation>Dejar el diario como está</translation>
    </message>
    <message>
        <source>Yes, restore it</source>
        <translation>Sí, restaurarla</translation>
    </message>
    <message>
        <source>This backup takes the place of the diary. The diary as it is now is kept in this list, and restoring that one takes everything back.</source>
        <translation>Esta copia ocupa el lugar del diario. El diario tal como está ahora se guarda en esta lista, y al restaurar ese vuelve todo.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Whole copies of the diary beside it, each checked when it is written. Older ones thin out by days, weeks and months; those before a large change stay.</source>
        <translation>Copias completas del diario, guardadas a su lado y comprobadas al escribirse. Las antiguas se van reduciendo por días, semanas y meses; las hechas antes de un cambio grande se quedan.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Restore from another place…</source>
        <translation>Restaurar desde otro lugar…</translation>
    </message>
    <message>
        <source>Backups are listed here. The first is made once something is logged.</source>
        <translation>Aquí aparecen las copias de seguridad. La primera se hace cuando se registra algo.</translation>
    </message>
    <message>
        <source>Checking the backup of {when}…</source>
        <translation>Comprobando la copia del {when}…</translation>
    </message>
    <message>
        <source>The backup of {when} works: it was brought back and compared.</source>
        <translation>La copia del {when} funciona: se recuperó y se comparó.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>The copy is {name}.</source>
        <translation>La copia es {name}.</translation>
    </message>
    <message>
        <source>Checking the backup before it is restored…</source>
        <translation>Comprobando la copia antes de restaurarla…</translation>
    </message>
    <message>
        <source>No more copies are made there. Those that are there stay.</source>
        <translation>Ya no se hacen más copias ahí. Las que hay se quedan.</translation>
    </message>
    <message>
        <source>Checking the newest copy…</source>
        <translation>Comprobando la copia más reciente…</translation>
    </message>
    <message>
        <source>The newest copy works: it was brought back and compared.</source>
        <translation>La copia más reciente funciona: se recuperó y se comparó.</translation>
    </message>
    <message>
        <source>One moment, please: something is being worked on.</source>
        <translation>Un momento, por favor: hay algo en marcha.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BoutFields</name>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes of easy cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance ({unit})</source>
        <translation>Distancia ({unit})</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation>Prueba del habla</translation>
    </message>
    <message>
        <source>Note on it</source>
        <translation>Nota sobre esto</translation>
    </message>
    <message>
        <source>Take it out of this entry</source>
        <translation>Quitarlo de esta entrada</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio suave</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Sesión {code}</translation>
    </message>
</context>
<context>
    <name>Cardio</name>
    <message>
        <source>Easy walk</source>
        <translation>Caminata suave</translation>
    </message>
    <message>
        <source>Easy ride</source>
        <translation>Bici suave</translation>
    </message>
    <message>
        <source>Easy swim</source>
        <translation>Natación suave</translation>
    </message>
    <message>
        <source>Easy row</source>
        <translation>Remo suave</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminar</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Bici</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Nadar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Remar</translation>
    </message>
    <message>
        <source>Could sing</source>
        <translation>Podía cantar</translation>
    </message>
    <message>
        <source>Could talk</source>
        <translation>Podía hablar</translation>
    </message>
    <message>
        <source>Few words</source>
        <translation>Pocas palabras</translation>
    </message>
    <message>
        <source>You could go a little faster, if you like.</source>
        <translation>Podrías ir un poco más rápido, si quieres.</translation>
    </message>
    <message>
        <source>This is the right pace.</source>
        <translation>Este es el ritmo adecuado.</translation>
    </message>
    <message>
        <source>Slow down a little, until you can talk in full sentences.</source>
        <translation>Baja un poco el ritmo, hasta que puedas hablar con frases completas.</translation>
    </message>
    <message>
        <source>Right pace: you can talk in full sentences, but not sing.</source>
        <translation>Ritmo adecuado: puedes hablar con frases completas, pero no cantar.</translation>
    </message>
    <message>
        <source>at {n} min {answer}</source>
        <translation>a los {n} min {answer}</translation>
    </message>
    <message>
        <source>Talk test: {answers}</source>
        <translation>Prueba del habla: {answers}</translation>
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
            <numerusform>{n} minuto esta semana</numerusform>
            <numerusform>{n} minutos esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>min this week</source>
        <translation>min esta semana</translation>
    </message>
    <message>
        <source>{n} of {aim} minutes</source>
        <translation>{n} de {aim} minutos</translation>
    </message>
    <message>
        <source>of {aim} min this week</source>
        <translation>de {aim} min esta semana</translation>
    </message>
    <message>
        <source>By age (Tanaka)</source>
        <translation>Por edad (Tanaka)</translation>
    </message>
    <message>
        <source>By age (Fox)</source>
        <translation>Por edad (Fox)</translation>
    </message>
    <message>
        <source>By age (Gulati, from women)</source>
        <translation>Por edad (Gulati, en mujeres)</translation>
    </message>
    <message>
        <source>Measured maximum</source>
        <translation>Máxima medida</translation>
    </message>
    <message>
        <source>Heart-rate reserve</source>
        <translation>Reserva cardíaca</translation>
    </message>
    <message>
        <source>208 − 0.7 × age. Tanaka and others 2001, from 351 studies.</source>
        <translation>208 − 0,7 × edad. Tanaka y otros 2001, a partir de 351 estudios.</translation>
    </message>
    <message>
        <source>220 − age. Fox and others 1971; widely printed, but no study of its own stands behind it.</source>
        <translation>220 − edad. Fox y otros 1971; muy difundida, pero sin un estudio propio que la respalde.</translation>
    </message>
    <message>
        <source>206 − 0.88 × age. Gulati and others 2010, from 5,437 women without symptoms.</source>
        <translation>206 − 0,88 × edad. Gulati y otros 2010, a partir de 5437 mujeres sin síntomas.</translation>
    </message>
    <message>
        <source>A maximum measured on you, such as in an exercise test.</source>
        <translation>Una máxima medida en ti, por ejemplo en una prueba de esfuerzo.</translation>
    </message>
    <message>
        <source>The share of what lies between resting and highest rate. Karvonen 1957.</source>
        <translation>La parte de lo que hay entre la frecuencia en reposo y la más alta. Karvonen 1957.</translation>
    </message>
    <message>
        <source>{low} to {high} beats a minute</source>
        <translation>de {low} a {high} latidos por minuto</translation>
    </message>
    <message>
        <source>{low} to {high} of the reserve up to a maximum of {maximum} ({formula}).</source>
        <translation>Del {low} al {high} de la reserva hasta una máxima de {maximum} ({formula}).</translation>
    </message>
    <message>
        <source>{low} to {high} of a maximum of {maximum}.</source>
        <translation>Del {low} al {high} de una máxima de {maximum}.</translation>
    </message>
    <message>
        <source>No formula is in it. The talk test still comes first.</source>
        <translation>No lleva ninguna fórmula. La prueba del habla sigue yendo primero.</translation>
    </message>
    <message>
        <source>± {spread}: your own maximum may well be {spread} beats higher or lower, which moves the band by about {moved}. The talk test comes first.</source>
        <translation>± {spread}: tu propia máxima bien puede estar {spread} latidos más arriba o más abajo, lo que mueve la franja unos {moved}. La prueba del habla va primero.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>by age, Tanaka</source>
        <translation>por edad, Tanaka</translation>
    </message>
    <message>
        <source>Beta-blockers and some other medicines hold the heart rate down, so numbers from a formula do not fit. Talking tells you what you need. Please leave your medicine as it is, and ask your doctor or pharmacist what effort suits you.</source>
        <translation>Los betabloqueantes y algunos otros medicamentos mantienen baja la frecuencia cardíaca, así que los números de una fórmula no encajan. El habla te dice lo que necesitas saber. Por favor, deja tu medicación como está y pregunta en tu consulta médica o farmacia qué esfuerzo te conviene.</translation>
    </message>
    <message>
        <source>Source: Mayo Clinic, Beta blockers and exercise, 2023</source>
        <translation>Fuente: Mayo Clinic, Beta blockers and exercise, 2023</translation>
    </message>
</context>
<context>
    <name>CardioCard</name>
    <message>
        <source>Easy cardio (Zone 2)</source>
        <translation>Cardio suave (zona 2)</translation>
    </message>
    <message>
        <source>Add minutes</source>
        <translation>Añadir minutos</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio suave</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Cronómetro</translation>
    </message>
    <message>
        <source>{activity}: the timer was left open.</source>
        <translation>{activity}: el cronómetro quedó abierto.</translation>
    </message>
    <message>
        <source>How is talking going?</source>
        <translation>¿Qué tal puedes hablar?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>{activity} paused at {time}.</source>
        <translation>{activity}: en pausa en {time}.</translation>
    </message>
    <message>
        <source>{activity} under way, {time}.</source>
        <translation>{activity} en curso, {time}.</translation>
    </message>
    <message>
        <source>{action}, easy cardio</source>
        <translation>{action}, cardio suave</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation>Prueba del habla</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add these minutes</source>
        <translation>Añadir estos minutos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CardioPage</name>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio suave</translation>
    </message>
    <message>
        <source>Easy and steady: you can talk in full sentences, but not sing. Often called Zone 2, though that name has no single meaning.</source>
        <translation>Suave y constante: puedes hablar con frases completas, pero no cantar. A menudo se llama zona 2, aunque ese nombre no tiene un único significado.</translation>
    </message>
    <message>
        <source>{minutes} added to {day}.</source>
        <translation>Añadido: {minutes}, {day}.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Goblet squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Sentadilla goblet</translation>
    </message>
    <message>
        <source>Dumbbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press de banca con mancuernas</translation>
    </message>
    <message>
        <source>Dumbbell bent-over row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Remo inclinado con mancuernas</translation>
    </message>
    <message>
        <source>Walking lunge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Zancada caminando</translation>
    </message>
    <message>
        <source>Plank</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Plancha</translation>
    </message>
    <message>
        <source>Dumbbell Romanian deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Peso muerto rumano con mancuernas</translation>
    </message>
    <message>
        <source>Dumbbell overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press militar con mancuernas</translation>
    </message>
    <message>
        <source>Lat pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Jalón al pecho</translation>
    </message>
    <message>
        <source>Step-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Subida al cajón</translation>
    </message>
    <message>
        <source>Side plank</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Plancha lateral</translation>
    </message>
    <message>
        <source>Barbell back squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Sentadilla trasera con barra</translation>
    </message>
    <message>
        <source>Barbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press de banca con barra</translation>
    </message>
    <message>
        <source>Barbell deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Peso muerto con barra</translation>
    </message>
    <message>
        <source>Barbell overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press militar con barra</translation>
    </message>
    <message>
        <source>Barbell bent-over row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Remo inclinado con barra</translation>
    </message>
    <message>
        <source>Barbell Romanian deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Peso muerto rumano con barra</translation>
    </message>
    <message>
        <source>Pull-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Dominada</translation>
    </message>
    <message>
        <source>Chin-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Dominada supina</translation>
    </message>
    <message>
        <source>Assisted pull-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Dominada asistida</translation>
    </message>
    <message>
        <source>Push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Flexión de brazos</translation>
    </message>
    <message>
        <source>Dip</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Fondos en paralelas</translation>
    </message>
    <message>
        <source>Leg press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Prensa de piernas</translation>
    </message>
    <message>
        <source>Seated cable row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Remo sentado en polea</translation>
    </message>
    <message>
        <source>One-arm dumbbell row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Remo a una mano con mancuerna</translation>
    </message>
    <message>
        <source>Split squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Sentadilla dividida</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Puente de glúteos</translation>
    </message>
    <message>
        <source>Hip thrust</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Hip thrust</translation>
    </message>
    <message>
        <source>Farmer&apos;s walk</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Paseo del granjero</translation>
    </message>
    <message>
        <source>Dead bug</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Dead bug</translation>
    </message>
    <message>
        <source>Calf raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Elevación de talones</translation>
    </message>
    <message>
        <source>Dumbbell curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Curl con mancuernas</translation>
    </message>
    <message>
        <source>Bodyweight squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Sentadilla sin peso</translation>
    </message>
    <message>
        <source>Bulgarian split squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Sentadilla búlgara</translation>
    </message>
    <message>
        <source>Kettlebell goblet squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Sentadilla goblet con kettlebell</translation>
    </message>
    <message>
        <source>Barbell front squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Sentadilla frontal con barra</translation>
    </message>
    <message>
        <source>Sit-to-stand</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Levantarse de la silla</translation>
    </message>
    <message>
        <source>Band squat</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Sentadilla con banda</translation>
    </message>
    <message>
        <source>Leg extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Extensión de piernas</translation>
    </message>
    <message>
        <source>Kettlebell deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Peso muerto con kettlebell</translation>
    </message>
    <message>
        <source>Kettlebell swing</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Swing con kettlebell</translation>
    </message>
    <message>
        <source>Trap-bar deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Peso muerto con barra hexagonal</translation>
    </message>
    <message>
        <source>Single-leg glute bridge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Puente de glúteos a una pierna</translation>
    </message>
    <message>
        <source>Back extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Extensión de espalda</translation>
    </message>
    <message>
        <source>Lying leg curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Curl femoral tumbado</translation>
    </message>
    <message>
        <source>Seated leg curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Curl femoral sentado</translation>
    </message>
    <message>
        <source>Cable pull-through</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Pull-through en polea</translation>
    </message>
    <message>
        <source>Band Romanian deadlift</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Peso muerto rumano con banda</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Zancada hacia atrás</translation>
    </message>
    <message>
        <source>Barbell lunge</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Zancada con barra</translation>
    </message>
    <message>
        <source>Wall push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Flexión en la pared</translation>
    </message>
    <message>
        <source>Incline push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Flexión inclinada</translation>
    </message>
    <message>
        <source>Incline dumbbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press inclinado con mancuernas</translation>
    </message>
    <message>
        <source>Incline barbell bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press inclinado con barra</translation>
    </message>
    <message>
        <source>Machine chest press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press de pecho en máquina</translation>
    </message>
    <message>
        <source>Band chest press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press de pecho con banda</translation>
    </message>
    <message>
        <source>Cable chest press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press de pecho en polea</translation>
    </message>
    <message>
        <source>Dumbbell floor press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press en el suelo con mancuernas</translation>
    </message>
    <message>
        <source>Inverted row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Remo invertido</translation>
    </message>
    <message>
        <source>Band row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Remo con banda</translation>
    </message>
    <message>
        <source>Machine row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Remo en máquina</translation>
    </message>
    <message>
        <source>Kettlebell row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Remo con kettlebell</translation>
    </message>
    <message>
        <source>Chest-supported dumbbell row</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Remo con mancuernas y pecho apoyado</translation>
    </message>
    <message>
        <source>Face pull</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Face pull</translation>
    </message>
    <message>
        <source>Straight-arm pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Jalón con brazos rectos</translation>
    </message>
    <message>
        <source>Kettlebell overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press militar con kettlebell</translation>
    </message>
    <message>
        <source>Machine shoulder press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press de hombros en máquina</translation>
    </message>
    <message>
        <source>Band overhead press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press militar con banda</translation>
    </message>
    <message>
        <source>Pike push-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Flexión pike</translation>
    </message>
    <message>
        <source>Machine pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Jalón en máquina</translation>
    </message>
    <message>
        <source>Band pulldown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Jalón con banda</translation>
    </message>
    <message>
        <source>Band-assisted pull-up</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Dominada asistida con banda</translation>
    </message>
    <message>
        <source>Suitcase carry</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Paseo de la maleta</translation>
    </message>
    <message>
        <source>Goblet carry</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Paseo goblet</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Bird dog</translation>
    </message>
    <message>
        <source>Pallof press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press Pallof</translation>
    </message>
    <message>
        <source>Hanging knee raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Elevación de rodillas colgado</translation>
    </message>
    <message>
        <source>Cable crunch</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Crunch en polea</translation>
    </message>
    <message>
        <source>Crunch</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Crunch</translation>
    </message>
    <message>
        <source>Bodyweight calf raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Elevación de talones sin peso</translation>
    </message>
    <message>
        <source>Seated calf raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Elevación de talones sentado</translation>
    </message>
    <message>
        <source>Calf press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Gemelos en prensa</translation>
    </message>
    <message>
        <source>Barbell curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Curl con barra</translation>
    </message>
    <message>
        <source>Hammer curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Curl martillo</translation>
    </message>
    <message>
        <source>Triceps pushdown</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Extensión de tríceps en polea</translation>
    </message>
    <message>
        <source>Overhead triceps extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Extensión de tríceps sobre la cabeza</translation>
    </message>
    <message>
        <source>Lateral raise</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Elevación lateral</translation>
    </message>
    <message>
        <source>Cable curl</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Curl en polea</translation>
    </message>
    <message>
        <source>Lying triceps extension</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Extensión de tríceps tumbado</translation>
    </message>
    <message>
        <source>Close-grip bench press</source>
        <extracomment>resources/catalogue/exercises.json</extracomment>
        <translation>Press de banca con agarre cerrado</translation>
    </message>
    <message>
        <source>Technique: NSCA, Essentials of Strength Training and Conditioning, 4th ed. (2016), chapters 15 and 16; the words are LiftDesk&apos;s own.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Técnica: NSCA, Essentials of Strength Training and Conditioning, 4.ª ed. (2016), capítulos 15 y 16; las palabras son de LiftDesk.</translation>
    </message>
    <message>
        <source>Ranges and rests: ACSM position stand, Progression models in resistance training for healthy adults (2009): 8-12 repetitions, 2-3 sets, one to two minutes of rest for novices.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rangos y descansos: documento de posición del ACSM, Progression models in resistance training for healthy adults (2009): 8-12 repeticiones, 2-3 series, de uno a dos minutos de descanso para principiantes.</translation>
    </message>
    <message>
        <source>Leaving a lift out while it hurts is caution, not a finding: nothing here says what a pain is.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dejar fuera un ejercicio mientras duele es precaución, no un hallazgo: aquí nada dice qué es un dolor.</translation>
    </message>
    <message>
        <source>Hold one dumbbell upright against your chest, both hands under its top end. Feet a little wider than your hips, toes slightly out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sujeta una mancuerna en vertical contra el pecho, con las dos manos bajo su extremo superior. Pies un poco más abiertos que las caderas, puntas ligeramente hacia fuera.</translation>
    </message>
    <message>
        <source>Sit down between your heels until your thighs are about level, then push the floor away and stand up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja a sentarte entre los talones hasta que los muslos queden más o menos horizontales; luego empuja el suelo y levántate.</translation>
    </message>
    <message>
        <source>Elbows point down, inside the knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos apuntan hacia abajo, por dentro de las rodillas.</translation>
    </message>
    <message>
        <source>Whole foot on the floor, all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Todo el pie en el suelo, en todo el recorrido.</translation>
    </message>
    <message>
        <source>The heels lift and the chest falls forward. Go less deep, or put something thin under the heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los talones se levantan y el pecho cae hacia delante. Baja menos o pon algo fino bajo los talones.</translation>
    </message>
    <message>
        <source>Leave it out on days when bending the knees or hips under load hurts. A higher seat to sit down to is a good stand-in.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera los días en que doblar las rodillas o las caderas con carga duela. Sentarse en un asiento más alto es un buen sustituto.</translation>
    </message>
    <message>
        <source>Lie on a flat bench, a dumbbell in each hand above your chest. Feet flat, shoulder blades drawn gently together.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Túmbate en un banco plano, con una mancuerna en cada mano sobre el pecho. Pies apoyados, omóplatos juntos con suavidad.</translation>
    </message>
    <message>
        <source>Lower both dumbbells to the sides of your chest, then press them up until your arms are straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja las dos mancuernas a los lados del pecho y empújalas hacia arriba hasta estirar los brazos.</translation>
    </message>
    <message>
        <source>Wrists above elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Muñecas por encima de los codos.</translation>
    </message>
    <message>
        <source>Shoulder blades stay on the bench.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los omóplatos no se despegan del banco.</translation>
    </message>
    <message>
        <source>The elbows go straight out to the sides. Bring them in to about halfway between hips and shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos se abren del todo hacia los lados. Acércalos hasta más o menos la mitad entre las caderas y los hombros.</translation>
    </message>
    <message>
        <source>Leave it out while lowering a weight to the chest hurts in the front of the shoulder. The floor press stops earlier and is often easier to bear.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras bajar un peso al pecho duela en la parte delantera del hombro. El press en el suelo se detiene antes y suele llevarse mejor.</translation>
    </message>
    <message>
        <source>Stand with soft knees, push your hips back and lean forward with a flat back. A dumbbell hangs from each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie, rodillas sueltas, lleva las caderas atrás e inclínate con la espalda plana. Una mancuerna cuelga de cada mano.</translation>
    </message>
    <message>
        <source>Pull the dumbbells to your lower ribs, wait a moment, and let them down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva las mancuernas hacia las costillas bajas, espera un momento y bájalas despacio.</translation>
    </message>
    <message>
        <source>Hips back, back long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Caderas atrás, espalda larga.</translation>
    </message>
    <message>
        <source>Elbows travel along the body.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos van pegados al cuerpo.</translation>
    </message>
    <message>
        <source>The back rises with every pull. Take less weight and let only the arms move.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La espalda sube con cada tirón. Toma menos peso y mueve solo los brazos.</translation>
    </message>
    <message>
        <source>Leave it out while leaning forward without support bothers your lower back. A row with the chest supported asks less of it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras inclinarte sin apoyo te moleste en la zona lumbar. Un remo con el pecho apoyado le exige menos.</translation>
    </message>
    <message>
        <source>Stand tall with a dumbbell in each hand and free floor in front of you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie, con el cuerpo erguido, una mancuerna en cada mano y suelo libre delante de ti.</translation>
    </message>
    <message>
        <source>Take a long step, lower the back knee towards the floor, then step through with the other leg and stand tall again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Da un paso largo, baja la rodilla de atrás hacia el suelo, luego avanza con la otra pierna y vuelve a erguirte.</translation>
    </message>
    <message>
        <source>Front heel stays down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El talón de delante no se levanta.</translation>
    </message>
    <message>
        <source>The trunk stays upright over the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El tronco va erguido sobre las caderas.</translation>
    </message>
    <message>
        <source>The step is so short that the front heel lifts. Step further and stand as on two rails, not on a rope.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El paso es tan corto que el talón de delante se levanta. Da un paso más largo y colócate como sobre dos rieles, no sobre una cuerda.</translation>
    </message>
    <message>
        <source>Leave it out when you feel unsteady on your feet or a step down hurts the knee. Split squats on the spot need less balance.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera cuando sientas poca firmeza en los pies o bajar un escalón duela en la rodilla. La sentadilla dividida en el sitio pide menos equilibrio.</translation>
    </message>
    <message>
        <source>Lie face down, forearms on the floor and elbows below the shoulders. Set your toes.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Túmbate boca abajo, antebrazos en el suelo y codos bajo los hombros. Apoya los dedos de los pies.</translation>
    </message>
    <message>
        <source>Lift hips and knees until head, hips and heels make one line. Breathe, hold, and set down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Levanta caderas y rodillas hasta que cabeza, caderas y talones formen una línea. Respira, aguanta y baja.</translation>
    </message>
    <message>
        <source>Push the floor away with the forearms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja el suelo con los antebrazos.</translation>
    </message>
    <message>
        <source>Squeeze the seat lightly, ribs down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Aprieta un poco los glúteos, costillas abajo.</translation>
    </message>
    <message>
        <source>The hips sink and the lower back takes the load. End the set when that begins.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las caderas se hunden y la zona lumbar carga con el peso. Termina la serie cuando eso empiece.</translation>
    </message>
    <message>
        <source>Leave it out while holding it hurts the lower back or the shoulders. Doing it on the knees, or a dead bug, is gentler.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras aguantar duela en la zona lumbar o los hombros. Hacerlo de rodillas, o un dead bug, es más suave.</translation>
    </message>
    <message>
        <source>Stand with a dumbbell in each hand in front of your thighs, feet under your hips, knees soft.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie, con una mancuerna en cada mano delante de los muslos, pies bajo las caderas, rodillas sueltas.</translation>
    </message>
    <message>
        <source>Push your hips straight back and let the dumbbells slide down your legs until the backs of your thighs are taut. Bring the hips forward again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva las caderas hacia atrás y deja que las mancuernas bajen pegadas a las piernas hasta que la parte de atrás de los muslos esté tensa. Vuelve a llevar las caderas adelante.</translation>
    </message>
    <message>
        <source>Shut a door behind you with your seat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Cierra una puerta detrás de ti con los glúteos.</translation>
    </message>
    <message>
        <source>Dumbbells stay close to the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las mancuernas van cerca de las piernas.</translation>
    </message>
    <message>
        <source>The back rounds to reach further down. Stop where the hips stop.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La espalda se redondea para llegar más abajo. Detente donde se detienen las caderas.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward under load hurts your back. A glute bridge trains the same hips lying down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras inclinarte con carga te duela en la espalda. Un puente de glúteos trabaja las mismas caderas boca arriba.</translation>
    </message>
    <message>
        <source>Stand or sit tall, dumbbells at shoulder height, palms forward or facing each other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie o con el tronco erguido en un asiento, mancuernas a la altura de los hombros, palmas al frente o enfrentadas.</translation>
    </message>
    <message>
        <source>Press straight up until the arms are beside your ears, then lower to the shoulders under control.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja recto hacia arriba hasta que los brazos queden junto a las orejas y baja a los hombros con control.</translation>
    </message>
    <message>
        <source>Ribs stay down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las costillas se quedan abajo.</translation>
    </message>
    <message>
        <source>Finish with the weights above the shoulders, not in front.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Termina con los pesos sobre los hombros, no delante.</translation>
    </message>
    <message>
        <source>The lower back arches to help. Tighten the seat, or take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La zona lumbar se arquea para ayudar. Aprieta los glúteos o toma menos peso.</translation>
    </message>
    <message>
        <source>Leave it out while lifting the arm over the head hurts. A chest press in front of you usually leaves that range out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras levantar el brazo por encima de la cabeza duela. Un press de pecho al frente suele evitar ese recorrido.</translation>
    </message>
    <message>
        <source>Set the pad so that it holds your thighs. Take the bar a little wider than your shoulders and sit down with it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ajusta la almohadilla para que sujete los muslos. Toma la barra un poco más ancho que los hombros y siéntate con ella.</translation>
    </message>
    <message>
        <source>Pull the bar to your upper chest, elbows down and slightly forward, and let it up until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva la barra a la parte alta del pecho, codos abajo y un poco adelante, y déjala subir hasta que los brazos queden largos.</translation>
    </message>
    <message>
        <source>Start by drawing the shoulders down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empieza llevando los hombros abajo.</translation>
    </message>
    <message>
        <source>Chest goes up to meet the bar.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El pecho sube al encuentro de la barra.</translation>
    </message>
    <message>
        <source>The whole body swings backwards. Take less, and lean back only a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Todo el cuerpo se balancea hacia atrás. Toma menos peso e inclínate atrás solo un poco.</translation>
    </message>
    <message>
        <source>Leave it out while hanging or reaching overhead hurts the shoulder. A row works the same muscles lower down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras colgarte o levantar los brazos duela en el hombro. Un remo trabaja los mismos músculos más abajo.</translation>
    </message>
    <message>
        <source>Stand in front of a firm box or step no higher than your knee, a dumbbell in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie frente a un cajón o escalón firme, no más alto que la rodilla, con una mancuerna en cada mano.</translation>
    </message>
    <message>
        <source>Put one whole foot on it, lean a little forward, stand up on that leg, and step down slowly with the other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pon un pie entero encima, inclínate un poco adelante, sube con esa pierna y baja despacio con la otra.</translation>
    </message>
    <message>
        <source>The top leg does the work.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La pierna de arriba hace el trabajo.</translation>
    </message>
    <message>
        <source>Step down as if onto thin ice.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja como si pisaras hielo fino.</translation>
    </message>
    <message>
        <source>The lower foot jumps off the floor. Use a lower step and let the toes leave last.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El pie de abajo salta del suelo. Usa un escalón más bajo y deja que los dedos se despeguen al final.</translation>
    </message>
    <message>
        <source>Leave it out when balance is poor that day or stairs hurt the knee. A lower step, or holding a rail, is no lesser choice.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera cuando el equilibrio sea malo ese día o las escaleras duelan en la rodilla. Un escalón más bajo, o agarrarse a una barandilla, no es una opción peor.</translation>
    </message>
    <message>
        <source>Lie on one side, elbow under the shoulder, legs straight and one on the other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Túmbate de lado, codo bajo el hombro, piernas rectas y una sobre la otra.</translation>
    </message>
    <message>
        <source>Lift the hips until the body is one line, hold, and set down. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Levanta las caderas hasta que el cuerpo sea una línea, aguanta y baja. Cambia de lado.</translation>
    </message>
    <message>
        <source>Push the floor away with the forearm.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja el suelo con el antebrazo.</translation>
    </message>
    <message>
        <source>Hips forward, not behind you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Caderas adelante, no detrás de ti.</translation>
    </message>
    <message>
        <source>The top shoulder rolls forward and the hips sag. Bend the knees and hold from there.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El hombro de arriba rueda hacia delante y las caderas caen. Dobla las rodillas y aguanta desde ahí.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on that shoulder hurts. A plank or a dead bug spares it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras apoyarte en ese hombro duela. Una plancha o un dead bug no lo cargan.</translation>
    </message>
    <message>
        <source>Set the bar at chest height in a rack with safety pins. Put it on the muscle of your upper back, step back, feet about shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pon la barra a la altura del pecho en un rack con seguros. Colócala sobre el músculo de la parte alta de la espalda, da un paso atrás, pies más o menos al ancho de los hombros.</translation>
    </message>
    <message>
        <source>Breathe in, sit down until the thighs are about level, and stand up with the bar above the middle of your feet.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Toma aire, baja hasta que los muslos queden más o menos horizontales y levántate con la barra sobre la mitad de los pies.</translation>
    </message>
    <message>
        <source>Bar over the middle of the foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Barra sobre la mitad del pie.</translation>
    </message>
    <message>
        <source>Knees go where the toes point.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las rodillas van hacia donde apuntan los dedos de los pies.</translation>
    </message>
    <message>
        <source>The hips shoot up first and the chest stays behind. Take less and rise in one piece.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las caderas suben primero y el pecho se queda atrás. Toma menos peso y sube en bloque.</translation>
    </message>
    <message>
        <source>Leave it out when knees, hips or back hurt under load, or when you train without safety pins. The goblet squat needs no rack.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera cuando las rodillas, las caderas o la espalda duelan con carga, o cuando entrenes sin seguros. La sentadilla goblet no necesita rack.</translation>
    </message>
    <message>
        <source>NSCA technique principles: bar path over the midfoot, neutral spine, safety pins in the rack.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Principios técnicos de la NSCA: recorrido de la barra sobre la mitad del pie, columna neutra, seguros en el rack.</translation>
    </message>
    <message>
        <source>Lie with your eyes under the bar, feet flat, shoulder blades drawn together. Hands a little wider than the shoulders, thumbs around the bar. Use safety arms, or somebody beside you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Túmbate con los ojos bajo la barra, pies apoyados, omóplatos juntos. Manos un poco más anchas que los hombros, pulgares alrededor de la barra. Usa brazos de seguridad o ten a alguien al lado.</translation>
    </message>
    <message>
        <source>Lower the bar to the lower chest, touch lightly, and press it back above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja la barra a la parte baja del pecho, toca con suavidad y empújala de vuelta sobre los hombros.</translation>
    </message>
    <message>
        <source>Wrists straight above the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Muñecas rectas sobre los codos.</translation>
    </message>
    <message>
        <source>Drive the feet into the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja los pies contra el suelo.</translation>
    </message>
    <message>
        <source>The bar bounces off the chest. Slow down and touch as on glass.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La barra rebota en el pecho. Ve más despacio y toca como si fuera cristal.</translation>
    </message>
    <message>
        <source>Leave it out when you are alone without safety arms, or when the front of the shoulder hurts. Dumbbells can simply be put down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera cuando no haya nadie contigo y no tengas brazos de seguridad, o cuando duela la parte delantera del hombro. Las mancuernas se pueden soltar sin más.</translation>
    </message>
    <message>
        <source>NSCA technique principles: five points of contact, closed grip, spotter or safety arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Principios técnicos de la NSCA: cinco puntos de contacto, agarre cerrado, ayudante o brazos de seguridad.</translation>
    </message>
    <message>
        <source>Stand with the bar above the middle of your feet. Bend down, take it just outside the legs, shins close, back flat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie, con la barra sobre la mitad de los pies. Agáchate, tómala justo por fuera de las piernas, espinillas cerca, espalda plana.</translation>
    </message>
    <message>
        <source>Push the floor away and stand up with the bar along your legs. Push the hips back and set it down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja el suelo y levántate con la barra pegada a las piernas. Lleva las caderas atrás y déjala en el suelo.</translation>
    </message>
    <message>
        <source>Pull the slack out before you lift.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tensa la barra antes de levantarla.</translation>
    </message>
    <message>
        <source>Bar stays against the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La barra va pegada a las piernas.</translation>
    </message>
    <message>
        <source>The back rounds as the bar leaves the floor. Start higher, on blocks, or take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La espalda se redondea al despegar la barra. Empieza más alto, sobre bloques, o toma menos peso.</translation>
    </message>
    <message>
        <source>Leave it out while the lower back is sore or bending hurts. A trap bar or a kettlebell lets you stay more upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras la zona lumbar esté dolorida o agacharte duela. Una barra hexagonal o una kettlebell permite ir más erguido.</translation>
    </message>
    <message>
        <source>NSCA technique principles: bar over the midfoot, neutral spine from the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Principios técnicos de la NSCA: barra sobre la mitad del pie, columna neutra desde el suelo.</translation>
    </message>
    <message>
        <source>Take the bar from the rack at the front of the shoulders, hands just outside them, forearms upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Toma la barra del rack por delante de los hombros, manos justo por fuera de ellos, antebrazos verticales.</translation>
    </message>
    <message>
        <source>Press the bar straight up, move the head out of its way, and finish with it above the middle of your feet.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja la barra recto hacia arriba, aparta la cabeza de su camino y termina con ella sobre la mitad de los pies.</translation>
    </message>
    <message>
        <source>Squeeze the seat before every rep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Aprieta los glúteos antes de cada repetición.</translation>
    </message>
    <message>
        <source>Look straight ahead; let the head pass under.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Mira al frente; deja que la cabeza pase por debajo.</translation>
    </message>
    <message>
        <source>The bar travels around the head in a curve. Pull the chin back and keep it close.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La barra rodea la cabeza en curva. Lleva el mentón atrás y mantenla cerca.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts. Dumbbells let each arm find its own way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras levantar los brazos por encima de la cabeza duela. Las mancuernas dejan que cada brazo busque su camino.</translation>
    </message>
    <message>
        <source>Hold the bar as in a deadlift, stand up, then push the hips back until the trunk is well forward. Arms hang straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sujeta la barra como en un peso muerto, levántate y lleva las caderas atrás hasta que el tronco quede bien inclinado. Los brazos cuelgan rectos.</translation>
    </message>
    <message>
        <source>Pull the bar to the lower ribs and let it down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva la barra a las costillas bajas y bájala hasta que los brazos queden largos.</translation>
    </message>
    <message>
        <source>Back stays where it is.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La espalda se queda donde está.</translation>
    </message>
    <message>
        <source>Lead with the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Guía con los codos.</translation>
    </message>
    <message>
        <source>Each rep turns into a small deadlift. Take less and keep the trunk still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Cada repetición se vuelve un pequeño peso muerto. Toma menos peso y mantén quieto el tronco.</translation>
    </message>
    <message>
        <source>Leave it out while holding a bent position hurts your back. A cable or machine row holds you up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras mantener una postura inclinada te duela en la espalda. Un remo en polea o en máquina te sostiene.</translation>
    </message>
    <message>
        <source>Hold the bar against your thighs, feet under the hips, knees soft.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sujeta la barra contra los muslos, pies bajo las caderas, rodillas sueltas.</translation>
    </message>
    <message>
        <source>Push the hips back, slide the bar down to about mid-shin, and stand up by bringing the hips forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva las caderas atrás, desliza la barra hasta media espinilla más o menos y levántate llevando las caderas adelante.</translation>
    </message>
    <message>
        <source>Bar touches the legs all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La barra toca las piernas en todo el recorrido.</translation>
    </message>
    <message>
        <source>Long back, soft knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Espalda larga, rodillas sueltas.</translation>
    </message>
    <message>
        <source>The knees bend more and more until it is a squat. Keep the shins upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las rodillas se doblan cada vez más hasta que es una sentadilla. Mantén verticales las espinillas.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward under load hurts your back or the back of the thigh.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras inclinarte con carga te duela en la espalda o en la parte de atrás del muslo.</translation>
    </message>
    <message>
        <source>Hang from a bar, palms away, hands a little wider than the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Cuélgate de una barra, palmas hacia fuera, manos un poco más anchas que los hombros.</translation>
    </message>
    <message>
        <source>Draw the shoulders down, pull the chest towards the bar, and come down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva los hombros abajo, tira del pecho hacia la barra y baja hasta que los brazos queden largos.</translation>
    </message>
    <message>
        <source>Elbows towards the back pockets.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Codos hacia los bolsillos de atrás.</translation>
    </message>
    <message>
        <source>Legs quiet.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Piernas quietas.</translation>
    </message>
    <message>
        <source>Half reps with a kick. Use a band or a machine and go the whole way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Medias repeticiones con patada. Usa una banda o una máquina y haz todo el recorrido.</translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts shoulders or elbows. Pulldowns let you choose the load.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras colgarte duela en los hombros o los codos. Los jalones te dejan elegir la carga.</translation>
    </message>
    <message>
        <source>Hang from a bar, palms towards you, hands shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Cuélgate de una barra, palmas hacia ti, manos al ancho de los hombros.</translation>
    </message>
    <message>
        <source>Pull until the chin is over the bar, wait a moment, and come down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tira hasta que el mentón pase la barra, espera un momento y baja despacio.</translation>
    </message>
    <message>
        <source>Chest up, shoulders down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pecho arriba, hombros abajo.</translation>
    </message>
    <message>
        <source>Go down as slowly as you went up, or slower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja tan despacio como subiste, o más.</translation>
    </message>
    <message>
        <source>The shoulders creep up to the ears at the bottom. Draw them down before each rep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los hombros se acercan a las orejas abajo del todo. Llévalos abajo antes de cada repetición.</translation>
    </message>
    <message>
        <source>Leave it out while pulling with the palms towards you hurts the elbows. Other grips are kinder to them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras tirar con las palmas hacia ti duela en los codos. Otros agarres los tratan mejor.</translation>
    </message>
    <message>
        <source>Choose how much the machine helps, kneel or stand on its pad, and take the handles.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Elige cuánto ayuda la máquina, arrodíllate o ponte de pie en su plataforma y toma las asas.</translation>
    </message>
    <message>
        <source>Pull yourself up until the chin is over the hands, then let yourself down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Súbete hasta que el mentón pase las manos y déjate bajar hasta que los brazos queden largos.</translation>
    </message>
    <message>
        <source>More help makes it lighter.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Más ayuda lo hace más ligero.</translation>
    </message>
    <message>
        <source>Let the pad follow you; do not push off it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Deja que la plataforma te siga; no te impulses en ella.</translation>
    </message>
    <message>
        <source>The help is so small that only half the way is possible. Add some and go all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La ayuda es tan poca que solo sale la mitad del recorrido. Añade un poco y haz todo el recorrido.</translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts the shoulders, or when stepping onto the machine feels unsafe.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras colgarte duela en los hombros, o cuando subirte a la máquina no te parezca seguro.</translation>
    </message>
    <message>
        <source>Hands on the floor a little wider than the shoulders, arms straight, body in one line from head to heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Manos en el suelo un poco más anchas que los hombros, brazos rectos, cuerpo en una línea de la cabeza a los talones.</translation>
    </message>
    <message>
        <source>Lower the chest between the hands until it nearly touches, then push the floor away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja el pecho entre las manos hasta que casi toque y empuja el suelo.</translation>
    </message>
    <message>
        <source>Body like a plank.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El cuerpo como una plancha.</translation>
    </message>
    <message>
        <source>Elbows point back at an angle, not straight out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos apuntan atrás en ángulo, no del todo hacia los lados.</translation>
    </message>
    <message>
        <source>The hips hang down. Put the hands on something higher and keep the line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las caderas cuelgan. Pon las manos sobre algo más alto y mantén la línea.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on the hands hurts wrists or shoulders. Fists, handles or a higher surface may help.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras apoyarte en las manos duela en las muñecas o los hombros. Los puños, unas asas o una superficie más alta pueden ayudar.</translation>
    </message>
    <message>
        <source>Support yourself on two bars with straight arms, shoulders away from the ears.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Apóyate en dos barras con los brazos rectos, hombros lejos de las orejas.</translation>
    </message>
    <message>
        <source>Lean a little forward, lower yourself until the upper arms are about level, and push up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Inclínate un poco adelante, baja hasta que la parte superior de los brazos quede más o menos horizontal y empuja hacia arriba.</translation>
    </message>
    <message>
        <source>Elbows go back, not out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos van atrás, no hacia fuera.</translation>
    </message>
    <message>
        <source>Stop where the shoulders still feel strong.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Detente donde los hombros aún se sientan fuertes.</translation>
    </message>
    <message>
        <source>Sinking as deep as it goes. Level upper arms are deep enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Bajar todo lo posible. Con los brazos horizontales de hombro a codo basta.</translation>
    </message>
    <message>
        <source>Leave it out while the front of the shoulder hurts. Push-ups ask much less of it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras duela la parte delantera del hombro. Las flexiones de brazos le exigen mucho menos.</translation>
    </message>
    <message>
        <source>Sit with hips and back against the pads, feet in the middle of the plate, about hip wide. Undo the safety catch.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Siéntate con caderas y espalda contra el respaldo, pies en el centro de la plataforma, más o menos al ancho de las caderas. Suelta el seguro.</translation>
    </message>
    <message>
        <source>Bend the knees towards you as far as the lower back stays on the pad, then push until the legs are nearly straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dobla las rodillas hacia ti hasta donde la zona lumbar siga en el respaldo y empuja hasta que las piernas queden casi rectas.</translation>
    </message>
    <message>
        <source>Push with the whole foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja con todo el pie.</translation>
    </message>
    <message>
        <source>Seat stays down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los glúteos no se levantan.</translation>
    </message>
    <message>
        <source>The pelvis rolls off the pad at the bottom. Stop earlier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La pelvis se despega del respaldo abajo del todo. Detente antes.</translation>
    </message>
    <message>
        <source>Leave it out while deep bending hurts knees or hips. A shorter way, or a sit-to-stand, may still be fine.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras doblar mucho duela en las rodillas o las caderas. Un recorrido más corto, o levantarte de la silla, aún puede ir bien.</translation>
    </message>
    <message>
        <source>Sit with the feet on the rests, knees soft. Take the handle with long arms and sit tall.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Siéntate con los pies en los apoyos, rodillas sueltas. Toma el agarre con los brazos largos y mantén el tronco erguido.</translation>
    </message>
    <message>
        <source>Pull the handle to your belly, shoulder blades together, and let it go out until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva el agarre al vientre, omóplatos juntos, y déjalo ir hasta que los brazos queden largos.</translation>
    </message>
    <message>
        <source>Chest proud, neck long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pecho abierto, cuello largo.</translation>
    </message>
    <message>
        <source>Move the arms, not the trunk.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Mueve los brazos, no el tronco.</translation>
    </message>
    <message>
        <source>Rowing with the whole back like in a boat. Lean only a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Remar con toda la espalda como en un bote. Inclínate solo un poco.</translation>
    </message>
    <message>
        <source>Leave it out while sitting with stretched legs or leaning forward hurts the back. Bend the knees more, or use the machine.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras estar con las piernas estiradas o inclinarte te duela en la espalda. Dobla más las rodillas o usa la máquina.</translation>
    </message>
    <message>
        <source>One hand and the same knee on a bench, the other foot on the floor. The dumbbell hangs from the free hand, back flat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Una mano y la rodilla del mismo lado en un banco, el otro pie en el suelo. La mancuerna cuelga de la mano libre, espalda plana.</translation>
    </message>
    <message>
        <source>Pull the dumbbell towards your hip and let it down until the arm is long. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva la mancuerna hacia la cadera y bájala hasta que el brazo quede largo. Cambia de lado.</translation>
    </message>
    <message>
        <source>Elbow to the pocket.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Codo al bolsillo.</translation>
    </message>
    <message>
        <source>Hips and shoulders stay level.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Caderas y hombros se quedan nivelados.</translation>
    </message>
    <message>
        <source>The trunk turns with each pull. Take less and keep the chest facing the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El tronco gira con cada tirón. Toma menos peso y mantén el pecho mirando al suelo.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on hand or knee hurts. The cable row needs no support.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras apoyarte en la mano o la rodilla duela. El remo en polea no necesita apoyo.</translation>
    </message>
    <message>
        <source>Stand in a long step, a dumbbell in each hand, back heel lifted.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie en un paso largo, una mancuerna en cada mano, talón de atrás levantado.</translation>
    </message>
    <message>
        <source>Lower the back knee straight down until it nearly touches, then push up with the front foot. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja la rodilla de atrás recto hacia abajo hasta que casi toque y empuja hacia arriba con el pie de delante. Cambia de lado.</translation>
    </message>
    <message>
        <source>Down and up like a lift, not forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Abajo y arriba como un ascensor, no hacia delante.</translation>
    </message>
    <message>
        <source>Most of the weight on the front foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La mayor parte del peso en el pie de delante.</translation>
    </message>
    <message>
        <source>The feet stand on one line and you wobble. Stand as on two rails.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los pies están en una misma línea y te tambaleas. Colócate como sobre dos rieles.</translation>
    </message>
    <message>
        <source>Leave it out while kneeling deep hurts the front knee. Hold on to something and go less deep, or choose a hinge.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras arrodillarte mucho duela en la rodilla de delante. Agárrate a algo y baja menos, o elige una bisagra de cadera.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Túmbate boca arriba, rodillas dobladas, pies apoyados al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Press through the feet and lift the hips until knees, hips and shoulders are in line. Hold for a moment, lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Presiona con los pies y levanta las caderas hasta que rodillas, caderas y hombros estén en línea. Aguanta un momento y baja.</translation>
    </message>
    <message>
        <source>Push through the heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja con los talones.</translation>
    </message>
    <message>
        <source>Ribs down, seat tight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Costillas abajo, glúteos firmes.</translation>
    </message>
    <message>
        <source>The lower back arches to get higher. Stop at the straight line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La zona lumbar se arquea para subir más. Detente en la línea recta.</translation>
    </message>
    <message>
        <source>Leave it out while lying on the back is not comfortable, as late in pregnancy. A standing hinge is another way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras estar boca arriba no sea cómodo, como al final de un embarazo. Una bisagra de cadera de pie es otra manera.</translation>
    </message>
    <message>
        <source>ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period: long lying on the back is to be avoided.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period: hay que evitar pasar mucho tiempo boca arriba.</translation>
    </message>
    <message>
        <source>Upper back against a bench, a padded bar over the hips, feet flat so that the shins are upright at the top.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Parte alta de la espalda contra un banco, una barra acolchada sobre las caderas, pies apoyados de modo que las espinillas queden verticales arriba.</translation>
    </message>
    <message>
        <source>Lift the hips until the trunk is level, hold for a moment, and lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Levanta las caderas hasta que el tronco quede horizontal, aguanta un momento y baja.</translation>
    </message>
    <message>
        <source>Chin towards the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Mentón hacia el pecho.</translation>
    </message>
    <message>
        <source>Push the knees apart a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Separa un poco las rodillas.</translation>
    </message>
    <message>
        <source>The back overarches at the top. Think of ribs and pelvis moving as one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La espalda se arquea de más arriba. Piensa en costillas y pelvis como una sola pieza.</translation>
    </message>
    <message>
        <source>Leave it out while pressure on the hips or the front of the pelvis hurts. A bridge without a bar is the same movement.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras la presión en las caderas o en la parte delantera de la pelvis duela. Un puente sin barra es el mismo movimiento.</translation>
    </message>
    <message>
        <source>Stand between two dumbbells, bend down with a flat back and stand up with them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie entre dos mancuernas, agáchate con la espalda plana y levántate con ellas.</translation>
    </message>
    <message>
        <source>Walk with short, quiet steps for the distance. Set them down as carefully as you took them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Camina con pasos cortos y silenciosos la distancia prevista. Déjalas en el suelo con el mismo cuidado con que las tomaste.</translation>
    </message>
    <message>
        <source>Tall, as if pulled up by a string.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Cuerpo alto, como si un hilo tirara de ti hacia arriba.</translation>
    </message>
    <message>
        <source>Shoulders down and back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hombros abajo y atrás.</translation>
    </message>
    <message>
        <source>Hurrying until the trunk sways. Slow down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ir con prisa hasta que el tronco se balancea. Ve más despacio.</translation>
    </message>
    <message>
        <source>Leave it out when you feel dizzy or unsteady, or when gripping hurts the hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera cuando sientas mareo o poca firmeza, o cuando agarrar duela en la mano.</translation>
    </message>
    <message>
        <source>Lie on your back, arms up, hips and knees at right angles. Press the lower back gently to the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Túmbate boca arriba, brazos hacia arriba, caderas y rodillas en ángulo recto. Presiona con suavidad la zona lumbar contra el suelo.</translation>
    </message>
    <message>
        <source>Stretch one leg and the opposite arm away, come back, and change. One side after the other counts as one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Estira una pierna y el brazo contrario, vuelve y cambia. Un lado y después el otro cuentan como una.</translation>
    </message>
    <message>
        <source>Lower back stays on the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La zona lumbar se queda en el suelo.</translation>
    </message>
    <message>
        <source>Breathe out as you stretch.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Suelta el aire al estirar.</translation>
    </message>
    <message>
        <source>The back lifts because the leg goes too low. Keep the leg higher.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La espalda se levanta porque la pierna baja demasiado. Mantén la pierna más alta.</translation>
    </message>
    <message>
        <source>Leave it out while lying on the back is not comfortable. The bird dog does a similar job on hands and knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras estar boca arriba no sea cómodo. El bird dog hace un trabajo parecido a cuatro apoyos.</translation>
    </message>
    <message>
        <source>Stand tall with a dumbbell in each hand, on the floor or with the balls of the feet on a step.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie, cuerpo erguido, una mancuerna en cada mano, en el suelo o con la parte delantera de los pies en un escalón.</translation>
    </message>
    <message>
        <source>Rise onto the balls of the feet, stay for a moment, and come down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sube sobre la parte delantera de los pies, quédate un momento y baja despacio.</translation>
    </message>
    <message>
        <source>All the way up, all the way down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Arriba del todo, abajo del todo.</translation>
    </message>
    <message>
        <source>Weight over the big toe&apos;s side.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El peso, del lado del dedo gordo.</translation>
    </message>
    <message>
        <source>Bouncing. Count two up, one at the top, two down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rebotar. Cuenta dos al subir, uno arriba, dos al bajar.</translation>
    </message>
    <message>
        <source>Leave it out while pushing off the toes hurts the heel or the tendon above it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras impulsarte con los dedos duela en el talón o en el tendón que hay encima.</translation>
    </message>
    <message>
        <source>Stand tall, dumbbells at your sides, palms forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie, cuerpo erguido, mancuernas a los lados, palmas al frente.</translation>
    </message>
    <message>
        <source>Bend the elbows and bring the dumbbells up, upper arms still, then lower all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dobla los codos y sube las mancuernas, sin mover los brazos de hombro a codo; luego baja del todo.</translation>
    </message>
    <message>
        <source>Elbows beside the ribs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Codos junto a las costillas.</translation>
    </message>
    <message>
        <source>Slow on the way down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Despacio al bajar.</translation>
    </message>
    <message>
        <source>Swinging with the back. Lean against a wall to feel it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Balancearse con la espalda. Apóyate en una pared para notarlo.</translation>
    </message>
    <message>
        <source>Leave it out while bending against a load hurts the elbow or the wrist. The hammer grip may suit better.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras doblar contra una carga duela en el codo o la muñeca. El agarre martillo puede ir mejor.</translation>
    </message>
    <message>
        <source>Feet a little wider than the hips, toes slightly out, arms free.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pies un poco más abiertos que las caderas, puntas ligeramente hacia fuera, brazos libres.</translation>
    </message>
    <message>
        <source>Sit back and down as onto a low chair, arms forward for balance, and stand up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja hacia atrás como a una silla baja, brazos adelante para el equilibrio, y levántate.</translation>
    </message>
    <message>
        <source>Knees follow the toes.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las rodillas siguen a los dedos de los pies.</translation>
    </message>
    <message>
        <source>Whole foot on the floor.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Todo el pie en el suelo.</translation>
    </message>
    <message>
        <source>Falling into the last part. Go only as deep as you can stay slow.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dejarse caer en la última parte. Baja solo hasta donde puedas ir despacio.</translation>
    </message>
    <message>
        <source>Leave it out while bending the knees hurts. A higher seat, or holding a table, makes it smaller.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras doblar las rodillas duela. Un asiento más alto, o agarrarse a una mesa, lo hace más pequeño.</translation>
    </message>
    <message>
        <source>Stand a long step in front of a bench and put the top of one foot on it. A dumbbell in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Colócate a un paso largo delante de un banco y apoya en él el empeine de un pie. Una mancuerna en cada mano.</translation>
    </message>
    <message>
        <source>Lower the back knee towards the floor and push up with the front foot. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja la rodilla de atrás hacia el suelo y empuja hacia arriba con el pie de delante. Cambia de lado.</translation>
    </message>
    <message>
        <source>Front foot does nearly all of it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El pie de delante hace casi todo.</translation>
    </message>
    <message>
        <source>Lean the trunk slightly forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Inclina el tronco un poco adelante.</translation>
    </message>
    <message>
        <source>Standing so close that the front heel lifts. Hop the front foot forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Estar tan cerca que el talón de delante se levanta. Adelanta el pie con un saltito.</translation>
    </message>
    <message>
        <source>Leave it out while the front knee hurts in a deep bend, or balance is poor. The split squat on the floor is steadier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras la rodilla de delante duela al doblarla mucho, o el equilibrio sea malo. La sentadilla dividida en el suelo es más estable.</translation>
    </message>
    <message>
        <source>Hold a kettlebell by its horns in front of the chest. Feet a little wider than the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sujeta una kettlebell por los lados del asa delante del pecho. Pies un poco más abiertos que las caderas.</translation>
    </message>
    <message>
        <source>Sit down between your heels until the thighs are about level, and stand up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja a sentarte entre los talones hasta que los muslos queden más o menos horizontales y levántate.</translation>
    </message>
    <message>
        <source>Kettlebell close to the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Kettlebell cerca del pecho.</translation>
    </message>
    <message>
        <source>Elbows inside the knees at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Codos por dentro de las rodillas al bajar.</translation>
    </message>
    <message>
        <source>The kettlebell pulls you forward. Hold it closer, or take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La kettlebell te lleva hacia delante. Sujétala más cerca o toma una más ligera.</translation>
    </message>
    <message>
        <source>Leave it out on days when bending knees or hips under load hurts. Sitting down to a higher seat is a good stand-in.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera los días en que doblar las rodillas o las caderas con carga duela. Sentarse en un asiento más alto es un buen sustituto.</translation>
    </message>
    <message>
        <source>Rack the bar on the front of the shoulders, elbows high, fingers only keep it there.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Apoya la barra en la parte delantera de los hombros, codos altos; los dedos solo la mantienen ahí.</translation>
    </message>
    <message>
        <source>Sit straight down, keep the elbows up, and stand up in one piece.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja recto, mantén los codos arriba y levántate en bloque.</translation>
    </message>
    <message>
        <source>Elbows up, especially on the way up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Codos arriba, sobre todo al subir.</translation>
    </message>
    <message>
        <source>Knees forward and out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rodillas adelante y hacia fuera.</translation>
    </message>
    <message>
        <source>The elbows sink and the bar rolls forward. Take less, or cross the arms to hold it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos caen y la barra rueda hacia delante. Toma menos peso o cruza los brazos para sujetarla.</translation>
    </message>
    <message>
        <source>Leave it out while the wrists or the front of the shoulders hurt in this position. Crossed arms or a goblet squat are other ways.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras las muñecas o la parte delantera de los hombros duelan en esta postura. Los brazos cruzados o una sentadilla goblet son otras maneras.</translation>
    </message>
    <message>
        <source>Sit on a firm chair against a wall, feet hip wide and a little behind the knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Siéntate en una silla firme contra una pared, pies al ancho de las caderas y un poco por detrás de las rodillas.</translation>
    </message>
    <message>
        <source>Lean forward, stand up without using the hands, and sit down again slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Inclínate adelante, levántate sin usar las manos y siéntate otra vez despacio.</translation>
    </message>
    <message>
        <source>Nose over the toes, then stand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La nariz sobre los dedos de los pies; luego, arriba.</translation>
    </message>
    <message>
        <source>Sit down as if the chair were asleep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Siéntate como si la silla durmiera.</translation>
    </message>
    <message>
        <source>Dropping the last bit. Put a cushion on the chair so that it is higher.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dejarse caer al final. Pon un cojín en la silla para que sea más alta.</translation>
    </message>
    <message>
        <source>Leave it out when standing up makes you dizzy. Use the arm rests as much as you need.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera cuando levantarte te maree. Usa los reposabrazos tanto como necesites.</translation>
    </message>
    <message>
        <source>Stand on the band with both feet and bring its ends or its loop to the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pisa la banda con los dos pies y lleva sus extremos o su lazo a los hombros.</translation>
    </message>
    <message>
        <source>Sit down until the thighs are about level and stand up against the pull.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja hasta que los muslos queden más o menos horizontales y levántate contra la tensión.</translation>
    </message>
    <message>
        <source>Knees out against the band.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rodillas hacia fuera contra la banda.</translation>
    </message>
    <message>
        <source>Stand up all the way, slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Levántate del todo, despacio.</translation>
    </message>
    <message>
        <source>The band pulls the shoulders forward. Choose a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La banda tira de los hombros hacia delante. Elige una más ligera.</translation>
    </message>
    <message>
        <source>Leave it out while bending the knees under load hurts. Look the band over for cracks before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras doblar las rodillas con carga duela. Revisa si la banda tiene grietas antes de cada uso.</translation>
    </message>
    <message>
        <source>Sit with the knees at the pivot of the machine and the pad above the ankles.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Siéntate con las rodillas en el eje de la máquina y la almohadilla por encima de los tobillos.</translation>
    </message>
    <message>
        <source>Stretch the knees until the legs are nearly straight, hold for a moment, and lower slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Estira las rodillas hasta que las piernas queden casi rectas, aguanta un momento y baja despacio.</translation>
    </message>
    <message>
        <source>Seat stays on the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los glúteos se quedan en el asiento.</translation>
    </message>
    <message>
        <source>No kick at the start.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sin patada al empezar.</translation>
    </message>
    <message>
        <source>Throwing the weight up. Take less and count to two.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lanzar el peso hacia arriba. Toma menos y cuenta hasta dos.</translation>
    </message>
    <message>
        <source>Leave it out while stretching the knee against a load hurts at the kneecap. A leg press or sit-to-stand is often easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras estirar la rodilla contra una carga duela en la rótula. Una prensa de piernas o levantarse de la silla suele ser más fácil.</translation>
    </message>
    <message>
        <source>Stand with a kettlebell between your feet. Push the hips back, bend the knees and take the handle.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie con una kettlebell entre los pies. Lleva las caderas atrás, dobla las rodillas y toma el asa.</translation>
    </message>
    <message>
        <source>Push the floor away and stand tall, then push the hips back and set it down in the same place.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja el suelo y yérguete; luego lleva las caderas atrás y déjala en el mismo sitio.</translation>
    </message>
    <message>
        <source>Hips back first, then down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Primero caderas atrás, luego abajo.</translation>
    </message>
    <message>
        <source>Arms are ropes.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los brazos son cuerdas.</translation>
    </message>
    <message>
        <source>Squatting down with an upright trunk so the knees are in the way. Push the hips back more.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Bajar en sentadilla con el tronco vertical, de modo que las rodillas estorban. Lleva más atrás las caderas.</translation>
    </message>
    <message>
        <source>Leave it out while bending to the floor hurts the back. Put the kettlebell on a box and start from there.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras agacharte hasta el suelo te duela en la espalda. Pon la kettlebell sobre un cajón y empieza desde ahí.</translation>
    </message>
    <message>
        <source>Stand a foot&apos;s length behind a kettlebell, hips back, both hands on the handle.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie a un palmo largo detrás de una kettlebell, caderas atrás, las dos manos en el asa.</translation>
    </message>
    <message>
        <source>Hike it back between the thighs, snap the hips forward so that it floats to chest height, and let it swing back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Llévala atrás entre los muslos, lanza las caderas adelante para que flote hasta la altura del pecho y deja que vuelva.</translation>
    </message>
    <message>
        <source>The hips throw; the arms only hold.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las caderas lanzan; los brazos solo sujetan.</translation>
    </message>
    <message>
        <source>Stand tall at the top, seat tight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Cuerpo erguido arriba, glúteos firmes.</translation>
    </message>
    <message>
        <source>Lifting with the arms and squatting. Learn the deadlift and the hinge first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Levantar con los brazos y hacer sentadilla. Aprende primero el peso muerto y la bisagra de cadera.</translation>
    </message>
    <message>
        <source>Leave it out while the back is sore, when quick effort is not a good idea for you, or before the deadlift feels easy.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras la espalda esté dolorida, cuando el esfuerzo rápido no sea buena idea para ti, o antes de que el peso muerto te resulte fácil.</translation>
    </message>
    <message>
        <source>Step into the bar, feet hip wide, push the hips back and take the handles in the middle.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Entra en la barra, pies al ancho de las caderas, lleva las caderas atrás y toma las asas por el medio.</translation>
    </message>
    <message>
        <source>Push the floor away and stand tall; lower by pushing the hips back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja el suelo y yérguete; baja llevando las caderas atrás.</translation>
    </message>
    <message>
        <source>Chest and hips rise together.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pecho y caderas suben juntos.</translation>
    </message>
    <message>
        <source>Handles beside the legs, not in front.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Asas a los lados de las piernas, no delante.</translation>
    </message>
    <message>
        <source>Gripping off the middle so that the bar tips. Look before you lift.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Agarrar fuera del centro, de modo que la barra se inclina. Mira antes de levantar.</translation>
    </message>
    <message>
        <source>Leave it out while bending to the floor under load hurts. High handles or blocks shorten the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras agacharte hasta el suelo con carga duela. Unas asas altas o unos bloques acortan el recorrido.</translation>
    </message>
    <message>
        <source>Lie on your back, one foot flat, the other leg stretched out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Túmbate boca arriba, un pie apoyado, la otra pierna estirada.</translation>
    </message>
    <message>
        <source>Lift the hips with the one leg until they are straight, hold, and lower. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Levanta las caderas con la pierna apoyada hasta que queden rectas, aguanta y baja. Cambia de lado.</translation>
    </message>
    <message>
        <source>Hips stay level.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las caderas se quedan niveladas.</translation>
    </message>
    <message>
        <source>Push through the whole foot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja con todo el pie.</translation>
    </message>
    <message>
        <source>The free side drops. Do both legs until the line holds.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El lado libre cae. Hazlo con las dos piernas hasta que la línea se mantenga.</translation>
    </message>
    <message>
        <source>Leave it out while lying on the back is not comfortable, or when the back of the thigh cramps each time.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras estar boca arriba no sea cómodo, o cuando la parte de atrás del muslo se acalambre cada vez.</translation>
    </message>
    <message>
        <source>Set the pad just below the hip bones, heels under the rests. Arms crossed.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ajusta la almohadilla justo por debajo de los huesos de la cadera, talones bajo los apoyos. Brazos cruzados.</translation>
    </message>
    <message>
        <source>Bend at the hips with a flat back, then come up until the body is one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dóblate por las caderas con la espalda plana y sube hasta que el cuerpo sea una línea.</translation>
    </message>
    <message>
        <source>Move at the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Muévete por las caderas.</translation>
    </message>
    <message>
        <source>Stop at the straight line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Detente en la línea recta.</translation>
    </message>
    <message>
        <source>Rising far past straight. The line is the end.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Subir mucho más allá de la línea. La línea es el final.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward hurts the back, or when hanging the head low makes you dizzy.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras inclinarte adelante te duela en la espalda, o cuando tener la cabeza baja te maree.</translation>
    </message>
    <message>
        <source>Lie face down, knees just beyond the bench, the pad above the heels.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Túmbate boca abajo, rodillas justo fuera del banco, la almohadilla por encima de los talones.</translation>
    </message>
    <message>
        <source>Bend the knees and bring the pad towards the seat, then let it down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dobla las rodillas y lleva la almohadilla hacia los glúteos; luego bájala despacio.</translation>
    </message>
    <message>
        <source>Hips stay down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las caderas se quedan abajo.</translation>
    </message>
    <message>
        <source>Slow on the way back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Despacio a la vuelta.</translation>
    </message>
    <message>
        <source>The hips lift to help. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las caderas se levantan para ayudar. Toma menos peso.</translation>
    </message>
    <message>
        <source>Leave it out while the back of the thigh hurts, or lying face down is not comfortable. The seated machine is another way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras la parte de atrás del muslo duela, o estar boca abajo no sea cómodo. La máquina sentado es otra manera.</translation>
    </message>
    <message>
        <source>Sit with the knees at the pivot, the lower pad behind the ankles, the upper one above the knees.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Siéntate con las rodillas en el eje, la almohadilla inferior detrás de los tobillos, la superior sobre las rodillas.</translation>
    </message>
    <message>
        <source>Bend the knees and pull the pad under the seat, then let it come forward slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dobla las rodillas y lleva la almohadilla bajo el asiento; luego deja que vuelva despacio hacia delante.</translation>
    </message>
    <message>
        <source>Back against the rest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Espalda contra el respaldo.</translation>
    </message>
    <message>
        <source>All the way, both ways.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Todo el recorrido, en los dos sentidos.</translation>
    </message>
    <message>
        <source>Sliding forward on the seat. Tighten the thigh pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Deslizarse hacia delante en el asiento. Aprieta la almohadilla de los muslos.</translation>
    </message>
    <message>
        <source>Leave it out while bending the knee against a load hurts behind the knee.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras doblar la rodilla contra una carga duela detrás de la rodilla.</translation>
    </message>
    <message>
        <source>Stand with your back to a low pulley, take the rope between your legs, and walk a step away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie, de espaldas a una polea baja, toma la cuerda entre las piernas y aléjate un paso.</translation>
    </message>
    <message>
        <source>Push the hips back and let the rope go through the legs, then stand tall by bringing the hips forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva las caderas atrás y deja que la cuerda pase entre las piernas; luego yérguete llevando las caderas adelante.</translation>
    </message>
    <message>
        <source>Arms only hold.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los brazos solo sujetan.</translation>
    </message>
    <message>
        <source>Weight on the heels, knees soft.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Peso en los talones, rodillas sueltas.</translation>
    </message>
    <message>
        <source>Pulling with the arms. Keep them long and let the hips work.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirar con los brazos. Mantenlos largos y deja que trabajen las caderas.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward hurts the back. A glute bridge trains the hips lying down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras inclinarte adelante te duela en la espalda. Un puente de glúteos trabaja las caderas boca arriba.</translation>
    </message>
    <message>
        <source>Stand on the band, feet hip wide, an end in each hand and the band taut.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pisa la banda, pies al ancho de las caderas, un extremo en cada mano y la banda tensa.</translation>
    </message>
    <message>
        <source>Push the hips back with a long back, then stand tall against the pull.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva las caderas atrás con la espalda larga y yérguete contra la tensión.</translation>
    </message>
    <message>
        <source>Hands close to the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Manos cerca de las piernas.</translation>
    </message>
    <message>
        <source>Hips back, not down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Caderas atrás, no abajo.</translation>
    </message>
    <message>
        <source>Bending the back instead of the hips. Make the way shorter.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Doblar la espalda en vez de las caderas. Acorta el recorrido.</translation>
    </message>
    <message>
        <source>Leave it out while bending forward hurts the back. Look the band over for cracks before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras inclinarte adelante te duela en la espalda. Revisa si la banda tiene grietas antes de cada uso.</translation>
    </message>
    <message>
        <source>Stand tall, hands on the hips or on a chair beside you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie, cuerpo erguido, manos en las caderas o en una silla a tu lado.</translation>
    </message>
    <message>
        <source>Step back with one foot, lower the knee towards the floor, push through the front foot and come back. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Da un paso atrás con un pie, baja la rodilla hacia el suelo, empuja con el pie de delante y vuelve. Cambia de lado.</translation>
    </message>
    <message>
        <source>Front shin nearly upright.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Espinilla de delante casi vertical.</translation>
    </message>
    <message>
        <source>Step back, then down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Paso atrás, luego abajo.</translation>
    </message>
    <message>
        <source>Stepping onto one line. Keep the feet hip wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pisar sobre una misma línea. Mantén los pies al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Leave it out while kneeling deep hurts the knee. Go less deep, and hold on to something.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras arrodillarte mucho duela en la rodilla. Baja menos y agárrate a algo.</translation>
    </message>
    <message>
        <source>Take the bar onto the upper back from a rack. Stand tall with free floor in front of you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Toma la barra de un rack sobre la parte alta de la espalda. Cuerpo erguido y suelo libre delante de ti.</translation>
    </message>
    <message>
        <source>Step forward, lower the back knee, push back to where you began. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Da un paso adelante, baja la rodilla de atrás y empuja para volver a donde empezaste. Cambia de lado.</translation>
    </message>
    <message>
        <source>Trunk upright over the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tronco erguido sobre las caderas.</translation>
    </message>
    <message>
        <source>Short pause between the legs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pausa corta entre las piernas.</translation>
    </message>
    <message>
        <source>The front knee falls inwards. Take less and look at it in a mirror.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La rodilla de delante cae hacia dentro. Toma menos peso y mírala en un espejo.</translation>
    </message>
    <message>
        <source>Leave it out when balance is poor that day. Dumbbells can be put down at once; a bar cannot.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera cuando el equilibrio sea malo ese día. Las mancuernas se pueden dejar al momento; una barra, no.</translation>
    </message>
    <message>
        <source>Stand at arm&apos;s length from a wall, hands on it at chest height, body in one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie a un brazo de distancia de una pared, manos en ella a la altura del pecho, cuerpo en una línea.</translation>
    </message>
    <message>
        <source>Bend the arms until the face is near the wall, then push away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dobla los brazos hasta que la cara quede cerca de la pared y empuja para alejarte.</translation>
    </message>
    <message>
        <source>Body like a board.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El cuerpo como una tabla.</translation>
    </message>
    <message>
        <source>Further from the wall is harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Más lejos de la pared es más difícil.</translation>
    </message>
    <message>
        <source>The hips stay behind. Step closer and keep the line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las caderas se quedan atrás. Acércate y mantén la línea.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on the hands hurts the wrists. Fists against the wall may be easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras apoyarte en las manos duela en las muñecas. Los puños contra la pared pueden ir mejor.</translation>
    </message>
    <message>
        <source>Hands on a firm bench, table or box, a little wider than the shoulders. Body in one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Manos en un banco, mesa o cajón firme, un poco más anchas que los hombros. Cuerpo en una línea.</translation>
    </message>
    <message>
        <source>Lower the chest to the edge and push away until the arms are straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja el pecho hasta el borde y empuja hasta que los brazos queden rectos.</translation>
    </message>
    <message>
        <source>Chest to the edge, not chin.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El pecho al borde, no el mentón.</translation>
    </message>
    <message>
        <source>Lower surface, harder lift.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Cuanto más baja la superficie, más difícil.</translation>
    </message>
    <message>
        <source>Neck and chin reach forward. Look at a spot in front of your hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Cuello y mentón se adelantan. Mira a un punto delante de las manos.</translation>
    </message>
    <message>
        <source>Leave it out while leaning on the hands hurts. Be sure that what you lean on cannot slide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras apoyarte en las manos duela. Comprueba que aquello en lo que te apoyas no puede resbalar.</translation>
    </message>
    <message>
        <source>Set the bench to about 30 degrees. Dumbbells above the upper chest, feet flat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pon el banco a unos 30 grados. Mancuernas sobre la parte alta del pecho, pies apoyados.</translation>
    </message>
    <message>
        <source>Lower them to the sides of the upper chest and press them up above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Bájalas a los lados de la parte alta del pecho y empújalas sobre los hombros.</translation>
    </message>
    <message>
        <source>Back stays on the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La espalda se queda en el respaldo.</translation>
    </message>
    <message>
        <source>The bench is so steep that it becomes an overhead press. Lower it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El banco está tan inclinado que se vuelve un press militar. Bájalo.</translation>
    </message>
    <message>
        <source>Leave it out while this angle hurts the front of the shoulder. A flat bench or the floor is often easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras este ángulo duela en la parte delantera del hombro. Un banco plano o el suelo suele ser más fácil.</translation>
    </message>
    <message>
        <source>Set the bench to about 30 degrees under a rack with safety arms. Hands a little wider than the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pon el banco a unos 30 grados bajo un rack con brazos de seguridad. Manos un poco más anchas que los hombros.</translation>
    </message>
    <message>
        <source>Lower the bar to the upper chest, touch lightly, and press it above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja la barra a la parte alta del pecho, toca con suavidad y empújala sobre los hombros.</translation>
    </message>
    <message>
        <source>Elbows under the bar.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Codos bajo la barra.</translation>
    </message>
    <message>
        <source>Shoulder blades into the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Omóplatos contra el respaldo.</translation>
    </message>
    <message>
        <source>The bar drifts towards the belly. Aim for just below the collarbones.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La barra se va hacia el vientre. Apunta justo por debajo de las clavículas.</translation>
    </message>
    <message>
        <source>Leave it out when you are alone without safety arms, or when this angle hurts the shoulder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera cuando no haya nadie contigo y no tengas brazos de seguridad, o cuando este ángulo duela en el hombro.</translation>
    </message>
    <message>
        <source>Set the seat so that the handles are at the middle of the chest. Back against the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ajusta el asiento para que las asas queden a la mitad del pecho. Espalda contra el respaldo.</translation>
    </message>
    <message>
        <source>Press the handles forward until the arms are nearly straight and let them come back slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja las asas adelante hasta que los brazos queden casi rectos y deja que vuelvan despacio.</translation>
    </message>
    <message>
        <source>Shoulders stay back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los hombros se quedan atrás.</translation>
    </message>
    <message>
        <source>Elbows a little below the hands&apos; height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Codos un poco más bajos que las manos.</translation>
    </message>
    <message>
        <source>The shoulders roll forward at the end. Stop a little earlier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los hombros ruedan hacia delante al final. Detente un poco antes.</translation>
    </message>
    <message>
        <source>Leave it out while pressing hurts the front of the shoulder. Begin the way further forward if the machine allows it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras empujar duela en la parte delantera del hombro. Empieza el recorrido más adelante si la máquina lo permite.</translation>
    </message>
    <message>
        <source>Fix the band behind you at chest height, an end in each hand, one foot forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Fija la banda detrás de ti a la altura del pecho, un extremo en cada mano, un pie adelante.</translation>
    </message>
    <message>
        <source>Press both hands forward until the arms are straight, and come back slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja las dos manos adelante hasta que los brazos queden rectos y vuelve despacio.</translation>
    </message>
    <message>
        <source>Ribs down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Costillas abajo.</translation>
    </message>
    <message>
        <source>Hands end in front of the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las manos acaban delante del pecho.</translation>
    </message>
    <message>
        <source>Leaning into the band. Step closer, or choose a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Inclinarse contra la banda. Acércate o elige una más ligera.</translation>
    </message>
    <message>
        <source>Leave it out while pressing forward hurts the shoulder. Look over band and hook before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras empujar adelante duela en el hombro. Revisa la banda y el gancho antes de cada uso.</translation>
    </message>
    <message>
        <source>Set both pulleys at chest height, a handle in each hand, one foot forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pon las dos poleas a la altura del pecho, un agarre en cada mano, un pie adelante.</translation>
    </message>
    <message>
        <source>Press the handles forward and slightly together, then let them come back to the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja los agarres adelante y un poco hacia el centro, y deja que vuelvan al pecho.</translation>
    </message>
    <message>
        <source>Stand like a tree.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Firme como un árbol.</translation>
    </message>
    <message>
        <source>Elbows a little below the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Codos un poco más bajos que los hombros.</translation>
    </message>
    <message>
        <source>The trunk is pulled back between reps. Take less, or a longer stance.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El tronco se va atrás entre repeticiones. Toma menos peso o abre más el paso.</translation>
    </message>
    <message>
        <source>Leave it out while pressing forward hurts the shoulder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras empujar adelante duela en el hombro.</translation>
    </message>
    <message>
        <source>Lie on the floor, knees bent, a dumbbell in each hand above the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Túmbate en el suelo, rodillas dobladas, una mancuerna en cada mano sobre el pecho.</translation>
    </message>
    <message>
        <source>Lower until the upper arms rest on the floor, wait a moment, and press up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja hasta que los brazos descansen en el suelo de hombro a codo, espera un momento y empuja hacia arriba.</translation>
    </message>
    <message>
        <source>Rest the arms, do not drop them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Apoya los brazos, no los dejes caer.</translation>
    </message>
    <message>
        <source>The elbows hit the floor hard. Slow down the last part.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos golpean el suelo. Frena en la última parte.</translation>
    </message>
    <message>
        <source>Leave it out while getting down to the floor with weights is awkward. A machine or band press is done sitting or standing.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras bajar al suelo con pesos sea incómodo. Un press en máquina o con banda se hace en un asiento o de pie.</translation>
    </message>
    <message>
        <source>Lie under a fixed bar at hip height, take it a little wider than the shoulders, heels on the floor, body in one line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Túmbate bajo una barra fija a la altura de la cadera, tómala un poco más ancho que los hombros, talones en el suelo, cuerpo en una línea.</translation>
    </message>
    <message>
        <source>Pull the chest to the bar and let yourself down until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva el pecho a la barra y déjate bajar hasta que los brazos queden largos.</translation>
    </message>
    <message>
        <source>Bent knees make it easier.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Doblar las rodillas lo hace más fácil.</translation>
    </message>
    <message>
        <source>The hips hang down. Bend the knees and keep the line.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las caderas cuelgan. Dobla las rodillas y mantén la línea.</translation>
    </message>
    <message>
        <source>Leave it out while pulling hurts the elbows, or when the bar is not firmly fixed.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras tirar duela en los codos, o cuando la barra no esté bien fija.</translation>
    </message>
    <message>
        <source>Fix the band in front of you at belly height, an end in each hand, arms long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Fija la banda delante de ti a la altura del vientre, un extremo en cada mano, brazos largos.</translation>
    </message>
    <message>
        <source>Pull the hands to the ribs, shoulder blades together, and let them go out slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva las manos a las costillas, omóplatos juntos, y déjalas ir despacio.</translation>
    </message>
    <message>
        <source>Elbows brush the sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos rozan los costados.</translation>
    </message>
    <message>
        <source>Neck long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Cuello largo.</translation>
    </message>
    <message>
        <source>The shoulders creep up. Choose a lighter band.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los hombros suben. Elige una banda más ligera.</translation>
    </message>
    <message>
        <source>Leave it out while pulling hurts the shoulder. Look over band and hook before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras tirar duela en el hombro. Revisa la banda y el gancho antes de cada uso.</translation>
    </message>
    <message>
        <source>Set the chest pad so that you just reach the handles with long arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ajusta el apoyo del pecho para llegar justo a las asas con los brazos largos.</translation>
    </message>
    <message>
        <source>Pull the handles towards your ribs and let them go slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva las asas hacia las costillas y suéltalas despacio.</translation>
    </message>
    <message>
        <source>Chest stays on the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El pecho se queda en el apoyo.</translation>
    </message>
    <message>
        <source>Squeeze for a moment, then let go.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Aprieta un momento y suelta.</translation>
    </message>
    <message>
        <source>Jerking to begin. Start slowly from long arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dar un tirón al empezar. Empieza despacio con los brazos largos.</translation>
    </message>
    <message>
        <source>Leave it out while pressure on the chest or ribs is not comfortable. The cable row has no pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras la presión en el pecho o las costillas no sea cómoda. El remo en polea no lleva apoyo.</translation>
    </message>
    <message>
        <source>Stand in a split stance, one forearm or hand on the front thigh, the kettlebell in the other hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie con un pie adelantado, un antebrazo o una mano en el muslo de delante, la kettlebell en la otra mano.</translation>
    </message>
    <message>
        <source>Pull it towards the hip, let it down until the arm is long. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Llévala hacia la cadera, bájala hasta que el brazo quede largo. Cambia de lado.</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Espalda plana como una mesa.</translation>
    </message>
    <message>
        <source>Turning open with each pull. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Girar el tronco con cada tirón. Toma una más ligera.</translation>
    </message>
    <message>
        <source>Leave it out while leaning forward hurts the back. Put your hand on a bench for more support.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras inclinarte adelante te duela en la espalda. Pon la mano en un banco para tener más apoyo.</translation>
    </message>
    <message>
        <source>Set a bench to about 45 degrees, lie on it face down, a dumbbell in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pon un banco a unos 45 grados, túmbate en él boca abajo, una mancuerna en cada mano.</translation>
    </message>
    <message>
        <source>Pull the dumbbells to the sides of your ribs and let them hang again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva las mancuernas a los lados de las costillas y deja que cuelguen de nuevo.</translation>
    </message>
    <message>
        <source>Pull with the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tira con los codos.</translation>
    </message>
    <message>
        <source>The chin pokes forward. Look at the floor in front of the bench.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El mentón se adelanta. Mira al suelo delante del banco.</translation>
    </message>
    <message>
        <source>Leave it out while pressure on chest or belly is not comfortable.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras la presión en el pecho o el vientre no sea cómoda.</translation>
    </message>
    <message>
        <source>Set a rope at about face height. Step back until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pon una cuerda más o menos a la altura de la cara. Retrocede hasta que los brazos queden largos.</translation>
    </message>
    <message>
        <source>Pull the rope towards your face, hands apart and elbows high, and let it go out slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva la cuerda hacia la cara, manos separadas y codos altos, y déjala ir despacio.</translation>
    </message>
    <message>
        <source>Show your biceps to the wall behind you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Enseña los bíceps a la pared de detrás.</translation>
    </message>
    <message>
        <source>Light is enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Con poco basta.</translation>
    </message>
    <message>
        <source>Leaning back with a heavy stack. Take much less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Inclinarse atrás con mucha carga. Toma mucho menos.</translation>
    </message>
    <message>
        <source>Leave it out while raising the elbows to shoulder height hurts. A row keeps them lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras subir los codos a la altura de los hombros duela. Un remo los mantiene más abajo.</translation>
    </message>
    <message>
        <source>Stand in front of a high pulley, lean a little forward, long arms on the bar or rope.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie frente a una polea alta, inclínate un poco adelante, brazos largos en la barra o la cuerda.</translation>
    </message>
    <message>
        <source>Press it down in an arc to the thighs with straight arms and let it rise slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Llévala hacia abajo en arco hasta los muslos con los brazos rectos y deja que suba despacio.</translation>
    </message>
    <message>
        <source>Arms are levers.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los brazos son palancas.</translation>
    </message>
    <message>
        <source>Shoulders away from the ears.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Hombros lejos de las orejas.</translation>
    </message>
    <message>
        <source>The elbows bend and it becomes a pushdown. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos se doblan y se vuelve una extensión de tríceps. Toma menos peso.</translation>
    </message>
    <message>
        <source>Leave it out while reaching up against a load hurts the shoulder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras levantar los brazos contra una carga duela en el hombro.</translation>
    </message>
    <message>
        <source>Hold the kettlebell at the shoulder, its ball resting on the outside of the forearm. Other arm free.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sujeta la kettlebell en el hombro, con la bola apoyada en la parte de fuera del antebrazo. El otro brazo, libre.</translation>
    </message>
    <message>
        <source>Press it straight up until the arm is beside the ear, and lower it the same way. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja recto hacia arriba hasta que el brazo quede junto a la oreja y bájala igual. Cambia de lado.</translation>
    </message>
    <message>
        <source>Fist to the ceiling.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El puño al techo.</translation>
    </message>
    <message>
        <source>Squeeze the seat.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Aprieta los glúteos.</translation>
    </message>
    <message>
        <source>Leaning away from the kettlebell. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Inclinarse al lado contrario de la kettlebell. Toma una más ligera.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts, or when the ball presses on a sore forearm.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras levantar el brazo por encima de la cabeza duela, o cuando la bola presione un antebrazo dolorido.</translation>
    </message>
    <message>
        <source>Set the seat so that the handles are at shoulder height. Back against the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ajusta el asiento para que las asas queden a la altura de los hombros. Espalda contra el respaldo.</translation>
    </message>
    <message>
        <source>Press the handles up until the arms are nearly straight and let them down to ear height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja las asas hacia arriba hasta que los brazos queden casi rectos y bájalas a la altura de las orejas.</translation>
    </message>
    <message>
        <source>Elbows under the hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Codos bajo las manos.</translation>
    </message>
    <message>
        <source>Sliding forward on the seat to arch the back. Sit deep.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Deslizarse hacia delante en el asiento para arquear la espalda. Siéntate bien al fondo.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts. Stop the way down a little higher first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras levantar los brazos por encima de la cabeza duela. Prueba antes a detener la bajada un poco más arriba.</translation>
    </message>
    <message>
        <source>Stand on the band with one or both feet, hands at the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pisa la banda con uno o los dos pies, manos en los hombros.</translation>
    </message>
    <message>
        <source>Press straight up against the pull and lower slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja recto hacia arriba contra la tensión y baja despacio.</translation>
    </message>
    <message>
        <source>Hands end above the shoulders.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las manos acaban sobre los hombros.</translation>
    </message>
    <message>
        <source>The band pulls the arms forward. Choose a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La banda tira de los brazos hacia delante. Elige una más ligera.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts. Look the band over for cracks before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras levantar los brazos por encima de la cabeza duela. Revisa si la banda tiene grietas antes de cada uso.</translation>
    </message>
    <message>
        <source>From the push-up position walk the feet in until the hips are high and the arms in line with the back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Desde la posición de flexión, acerca los pies hasta que las caderas queden altas y los brazos en línea con la espalda.</translation>
    </message>
    <message>
        <source>Bend the arms and lower the head in front of the hands, then push back up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dobla los brazos y baja la cabeza por delante de las manos; luego empuja de vuelta.</translation>
    </message>
    <message>
        <source>Hips stay high.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las caderas se quedan altas.</translation>
    </message>
    <message>
        <source>Head goes forward, making a triangle with the hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La cabeza va adelante y forma un triángulo con las manos.</translation>
    </message>
    <message>
        <source>The hips sink and it becomes a push-up. Walk the feet closer.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las caderas bajan y se vuelve una flexión de brazos. Acerca más los pies.</translation>
    </message>
    <message>
        <source>Leave it out when a low head makes you dizzy or presses in the eyes, or when wrists or shoulders hurt.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera cuando tener la cabeza baja te maree o te dé presión en los ojos, o cuando duelan las muñecas o los hombros.</translation>
    </message>
    <message>
        <source>Set the seat so that you just reach the handles, thighs under the pad.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Ajusta el asiento para llegar justo a las asas, muslos bajo la almohadilla.</translation>
    </message>
    <message>
        <source>Pull the handles down to shoulder height and let them rise until the arms are long.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva las asas abajo hasta la altura de los hombros y deja que suban hasta que los brazos queden largos.</translation>
    </message>
    <message>
        <source>Elbows down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Codos abajo.</translation>
    </message>
    <message>
        <source>Chest up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pecho arriba.</translation>
    </message>
    <message>
        <source>Letting the stack pull you up with a jerk. Slow down at the top.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dejar que las placas te suban de un tirón. Frena arriba.</translation>
    </message>
    <message>
        <source>Leave it out while reaching up hurts the shoulder. A row works lower down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras levantar los brazos duela en el hombro. Un remo trabaja más abajo.</translation>
    </message>
    <message>
        <source>Fix the band above you. Kneel or sit with long arms, an end in each hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Fija la banda por encima de ti. De rodillas o en un asiento, brazos largos, un extremo en cada mano.</translation>
    </message>
    <message>
        <source>Pull the hands down beside the shoulders and let them rise slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Lleva las manos abajo junto a los hombros y deja que suban despacio.</translation>
    </message>
    <message>
        <source>Shoulders down first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Primero los hombros abajo.</translation>
    </message>
    <message>
        <source>Leaning back to finish. Choose a lighter band.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Inclinarse atrás para terminar. Elige una banda más ligera.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead or kneeling hurts. Look over band and hook before each use.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras levantar los brazos por encima de la cabeza o arrodillarte duela. Revisa la banda y el gancho antes de cada uso.</translation>
    </message>
    <message>
        <source>Loop a band over the bar and put a knee or foot into it. Hang with long arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pasa una banda por la barra y mete en ella una rodilla o un pie. Cuélgate con los brazos largos.</translation>
    </message>
    <message>
        <source>Pull until the chin is over the bar and come down slowly; the band helps most at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tira hasta que el mentón pase la barra y baja despacio; la banda ayuda más abajo del todo.</translation>
    </message>
    <message>
        <source>Chest to the bar.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El pecho a la barra.</translation>
    </message>
    <message>
        <source>A thinner band is harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Una banda más fina es más difícil.</translation>
    </message>
    <message>
        <source>Bouncing in the band. Stop for a moment at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rebotar en la banda. Detente un momento abajo.</translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts, or when you cannot get into the band safely. Look it over for cracks first.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras colgarte duela, o cuando no puedas meterte en la banda con seguridad. Revisa antes si tiene grietas.</translation>
    </message>
    <message>
        <source>Stand beside a kettlebell, bend with a flat back and stand up with it in one hand.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie junto a una kettlebell, agáchate con la espalda plana y levántate con ella en una mano.</translation>
    </message>
    <message>
        <source>Walk tall for the distance, then turn and change hands.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Camina con el cuerpo erguido la distancia prevista; luego da la vuelta y cambia de mano.</translation>
    </message>
    <message>
        <source>Do not lean towards it or away from it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>No te inclines hacia ella ni al lado contrario.</translation>
    </message>
    <message>
        <source>Quiet steps.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Pasos silenciosos.</translation>
    </message>
    <message>
        <source>The weight pulls one shoulder down. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El peso baja un hombro. Toma una más ligera.</translation>
    </message>
    <message>
        <source>Leave it out when you feel unsteady, or when holding a load on one side hurts the back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera cuando sientas poca firmeza, o cuando llevar una carga en un lado te duela en la espalda.</translation>
    </message>
    <message>
        <source>Hold a kettlebell by its horns in front of the chest.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sujeta una kettlebell por los lados del asa delante del pecho.</translation>
    </message>
    <message>
        <source>Walk tall with short steps for the distance, breathing calmly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Camina con el cuerpo erguido y pasos cortos la distancia prevista, con la respiración tranquila.</translation>
    </message>
    <message>
        <source>Ribs down over the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Costillas abajo, sobre las caderas.</translation>
    </message>
    <message>
        <source>Elbows close.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Codos cerca.</translation>
    </message>
    <message>
        <source>Leaning back to carry it with the spine. Take a lighter one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Inclinarse atrás para cargarla con la columna. Toma una más ligera.</translation>
    </message>
    <message>
        <source>Leave it out when you feel dizzy or unsteady.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera cuando sientas mareo o poca firmeza.</translation>
    </message>
    <message>
        <source>On hands and knees, hands under the shoulders, knees under the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>A cuatro apoyos, manos bajo los hombros, rodillas bajo las caderas.</translation>
    </message>
    <message>
        <source>Stretch one arm forward and the opposite leg back, hold for a moment, come back and change. Both sides count as one.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Estira un brazo adelante y la pierna contraria atrás, aguanta un momento, vuelve y cambia. Los dos lados cuentan como una.</translation>
    </message>
    <message>
        <source>Balance a cup on your lower back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Como si llevaras una taza sobre la zona lumbar.</translation>
    </message>
    <message>
        <source>Reach long rather than high.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Estírate a lo largo más que a lo alto.</translation>
    </message>
    <message>
        <source>The back sags as the leg goes up. Keep the leg lower.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>La espalda se hunde al subir la pierna. Mantén la pierna más baja.</translation>
    </message>
    <message>
        <source>Leave it out while kneeling or leaning on the hands hurts. A cushion under the knees may be enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras arrodillarte o apoyarte en las manos duela. Un cojín bajo las rodillas puede bastar.</translation>
    </message>
    <message>
        <source>Stand sideways to a pulley at chest height, both hands on the handle at the breastbone.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie, de lado a una polea a la altura del pecho, las dos manos en el agarre junto al esternón.</translation>
    </message>
    <message>
        <source>Press the handle straight forward, stay for a moment without turning, and bring it back. Change sides.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empuja el agarre recto adelante, quédate un momento sin girar y llévalo de vuelta. Cambia de lado.</translation>
    </message>
    <message>
        <source>Hips and shoulders face forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Caderas y hombros miran al frente.</translation>
    </message>
    <message>
        <source>Breathe while the arms are out.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Respira mientras los brazos están estirados.</translation>
    </message>
    <message>
        <source>Turning towards the pulley. Take less, or step closer.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Girar hacia la polea. Toma menos peso o acércate.</translation>
    </message>
    <message>
        <source>Leave it out while holding still against a pull to the side hurts the back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras aguantar sin moverte contra un tirón lateral te duela en la espalda.</translation>
    </message>
    <message>
        <source>Hang from a bar with long arms, shoulders drawn down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Cuélgate de una barra con los brazos largos, hombros abajo.</translation>
    </message>
    <message>
        <source>Lift the knees above hip height by rolling the pelvis, and lower them slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sube las rodillas por encima de la cadera enrollando la pelvis y bájalas despacio.</translation>
    </message>
    <message>
        <source>Roll the pelvis at the top.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Enrolla la pelvis arriba.</translation>
    </message>
    <message>
        <source>No swing.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sin balanceo.</translation>
    </message>
    <message>
        <source>Swinging from rep to rep. Stop still between them.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Balancearse de repetición en repetición. Para del todo entre una y otra.</translation>
    </message>
    <message>
        <source>Leave it out while hanging hurts the shoulders, or lifting the legs pulls in the lower back.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras colgarte duela en los hombros, o subir las piernas tire en la zona lumbar.</translation>
    </message>
    <message>
        <source>Kneel in front of a high pulley, rope beside the head.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De rodillas frente a una polea alta, la cuerda junto a la cabeza.</translation>
    </message>
    <message>
        <source>Round the trunk and bring the elbows towards the thighs, then come up slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Redondea el tronco y lleva los codos hacia los muslos; luego sube despacio.</translation>
    </message>
    <message>
        <source>Hips stay still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las caderas se quedan quietas.</translation>
    </message>
    <message>
        <source>Breathe out all the way down.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Suelta el aire durante toda la bajada.</translation>
    </message>
    <message>
        <source>Sitting back on the heels. Move the ribs, not the hips.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sentarse sobre los talones. Mueve las costillas, no las caderas.</translation>
    </message>
    <message>
        <source>Leave it out while rounding the back under load hurts, or if you have been told to avoid it, as with weak bones.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras redondear la espalda con carga duela, o si te han dicho que lo evites, como con huesos frágiles.</translation>
    </message>
    <message>
        <source>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, hands on the chest or beside the head.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Túmbate boca arriba, rodillas dobladas, manos en el pecho o junto a la cabeza.</translation>
    </message>
    <message>
        <source>Curl the shoulders off the floor, wait a moment, and lower slowly. Hold a plate on the chest to make it harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Despega los hombros del suelo enrollándote, espera un momento y baja despacio. Sujeta un disco en el pecho para hacerlo más difícil.</translation>
    </message>
    <message>
        <source>Ribs towards the pelvis.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Costillas hacia la pelvis.</translation>
    </message>
    <message>
        <source>Room for a fist under the chin.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Espacio para un puño bajo el mentón.</translation>
    </message>
    <message>
        <source>Pulling at the head. Cross the arms instead.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Tirar de la cabeza. Mejor cruza los brazos.</translation>
    </message>
    <message>
        <source>Leave it out while rounding the back hurts, late in pregnancy, or if you have been told to avoid bending it, as with weak bones.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras redondear la espalda duela, al final de un embarazo, o si te han dicho que evites doblarla, como con huesos frágiles.</translation>
    </message>
    <message>
        <source>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56. ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period: long lying on the back is to be avoided.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brooke-Wavell et al. (2022), Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, Br J Sports Med 56. ACOG Committee Opinion 804 (2020), Physical activity and exercise during pregnancy and the postpartum period: hay que evitar pasar mucho tiempo boca arriba.</translation>
    </message>
    <message>
        <source>Stand in front of a wall, fingertips on it for balance.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie frente a una pared, puntas de los dedos en ella para el equilibrio.</translation>
    </message>
    <message>
        <source>Straight up, not forward.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Recto hacia arriba, no adelante.</translation>
    </message>
    <message>
        <source>One leg at a time is harder.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Una pierna cada vez es más difícil.</translation>
    </message>
    <message>
        <source>Sit with the pad on the thighs just above the knees, the balls of the feet on the step.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Siéntate con la almohadilla en los muslos justo por encima de las rodillas, la parte delantera de los pies en el escalón.</translation>
    </message>
    <message>
        <source>Let the heels sink, then press up as high as they go.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Deja que bajen los talones y luego empuja tan alto como lleguen.</translation>
    </message>
    <message>
        <source>Stop for a moment at the bottom.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Detente un momento abajo.</translation>
    </message>
    <message>
        <source>Big toe&apos;s side works too.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El lado del dedo gordo también trabaja.</translation>
    </message>
    <message>
        <source>Short, quick bounces. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Rebotes cortos y rápidos. Toma menos peso.</translation>
    </message>
    <message>
        <source>Leave it out while bending the foot up under load hurts the heel or the tendon above it.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras doblar el pie hacia arriba con carga duela en el talón o en el tendón que hay encima.</translation>
    </message>
    <message>
        <source>Sit in the leg press, legs nearly straight, the balls of the feet on the lower edge of the plate. Leave the safety catch in.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Siéntate en la prensa de piernas, piernas casi rectas, la parte delantera de los pies en el borde inferior de la plataforma. Deja puesto el seguro.</translation>
    </message>
    <message>
        <source>Let the toes come towards you, then press them away.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Deja que los dedos vengan hacia ti y luego empújalos para alejarlos.</translation>
    </message>
    <message>
        <source>Knees stay soft and still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Las rodillas se quedan sueltas y quietas.</translation>
    </message>
    <message>
        <source>Slow at both ends.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Despacio en los dos extremos.</translation>
    </message>
    <message>
        <source>Bending the knees to help. Only the ankles move.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Doblar las rodillas para ayudar. Solo se mueven los tobillos.</translation>
    </message>
    <message>
        <source>Leave it out while stretched legs under load hurt the knees, or pushing off hurts the heel.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras tener las piernas estiradas con carga duela en las rodillas, o empujar con el pie duela en el talón.</translation>
    </message>
    <message>
        <source>Stand tall with the bar in front of the thighs, palms forward, hands shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie, cuerpo erguido, la barra delante de los muslos, palmas al frente, manos al ancho de los hombros.</translation>
    </message>
    <message>
        <source>Bend the elbows and bring the bar up, upper arms still, then lower all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dobla los codos y sube la barra, sin mover los brazos de hombro a codo; luego baja del todo.</translation>
    </message>
    <message>
        <source>Seat tight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Glúteos firmes.</translation>
    </message>
    <message>
        <source>Swinging with the back. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Balancearse con la espalda. Toma menos peso.</translation>
    </message>
    <message>
        <source>Leave it out while a straight bar hurts the wrists or elbows. A curved bar or dumbbells may suit better.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras una barra recta duela en las muñecas o los codos. Una barra curva o unas mancuernas pueden ir mejor.</translation>
    </message>
    <message>
        <source>Stand tall, dumbbells at your sides, palms facing each other.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie, cuerpo erguido, mancuernas a los lados, palmas enfrentadas.</translation>
    </message>
    <message>
        <source>Bend the elbows with the thumbs up, then lower all the way.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dobla los codos con los pulgares hacia arriba; luego baja del todo.</translation>
    </message>
    <message>
        <source>Thumbs lead.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los pulgares guían.</translation>
    </message>
    <message>
        <source>Upper arms still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Brazos quietos de hombro a codo.</translation>
    </message>
    <message>
        <source>The elbows drift forward. Keep them beside the ribs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos se van adelante. Mantenlos junto a las costillas.</translation>
    </message>
    <message>
        <source>Leave it out while bending against a load hurts the elbow.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras doblar contra una carga duela en el codo.</translation>
    </message>
    <message>
        <source>Stand in front of a high pulley, elbows beside the ribs, hands on the bar or rope.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie frente a una polea alta, codos junto a las costillas, manos en la barra o la cuerda.</translation>
    </message>
    <message>
        <source>Stretch the arms down and let the hands come up to chest height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Estira los brazos hacia abajo y deja que las manos suban a la altura del pecho.</translation>
    </message>
    <message>
        <source>Elbows are hinges.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos son bisagras.</translation>
    </message>
    <message>
        <source>Tall, leaning only a little.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Cuerpo erguido, solo un poco inclinado.</translation>
    </message>
    <message>
        <source>Pushing with the shoulders. Take less and fix the elbows.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Empujar con los hombros. Toma menos peso y fija los codos.</translation>
    </message>
    <message>
        <source>Leave it out while stretching the elbow against a load hurts.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras estirar el codo contra una carga duela.</translation>
    </message>
    <message>
        <source>Hold one dumbbell with both hands above the head, arms straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sujeta una mancuerna con las dos manos sobre la cabeza, brazos rectos.</translation>
    </message>
    <message>
        <source>Lower it behind the head by bending the elbows and stretch them again.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Bájala detrás de la cabeza doblando los codos y estíralos de nuevo.</translation>
    </message>
    <message>
        <source>Upper arms stay beside the ears.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los brazos se quedan junto a las orejas.</translation>
    </message>
    <message>
        <source>The elbows flare far out. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos se abren mucho. Toma menos peso.</translation>
    </message>
    <message>
        <source>Leave it out while reaching overhead hurts the shoulder. The pushdown keeps the arms low.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras levantar los brazos por encima de la cabeza duela en el hombro. La extensión en polea mantiene los brazos abajo.</translation>
    </message>
    <message>
        <source>Stand tall, a light dumbbell in each hand beside the thighs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie, cuerpo erguido, una mancuerna ligera en cada mano junto a los muslos.</translation>
    </message>
    <message>
        <source>Raise the arms to the side up to shoulder height, elbows soft, and lower slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Sube los brazos a los lados hasta la altura de los hombros, codos sueltos, y baja despacio.</translation>
    </message>
    <message>
        <source>Stop at shoulder height.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Detente a la altura de los hombros.</translation>
    </message>
    <message>
        <source>Shrugging the shoulders up. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Encoger los hombros. Toma menos peso.</translation>
    </message>
    <message>
        <source>Leave it out while raising the arm to the side hurts. Stay below the height where it does.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras subir el brazo a un lado duela. Quédate por debajo de la altura en que duele.</translation>
    </message>
    <message>
        <source>Stand in front of a low pulley, hands on the bar, palms up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>De pie frente a una polea baja, manos en la barra, palmas hacia arriba.</translation>
    </message>
    <message>
        <source>Bend the elbows and bring the hands to the chest, then let them down slowly.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dobla los codos y lleva las manos al pecho; luego bájalas despacio.</translation>
    </message>
    <message>
        <source>The cable pulls all the way; stay slow.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>El cable tira todo el tiempo; ve despacio.</translation>
    </message>
    <message>
        <source>Leaning back to finish. Take less.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Inclinarse atrás para terminar. Toma menos peso.</translation>
    </message>
    <message>
        <source>Leave it out while bending against a load hurts the elbow or the wrist.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras doblar contra una carga duela en el codo o la muñeca.</translation>
    </message>
    <message>
        <source>Lie on a bench, arms straight up, a bar in the hands, shoulder wide.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Túmbate en un banco, brazos rectos hacia arriba, una barra en las manos, al ancho de los hombros.</translation>
    </message>
    <message>
        <source>Bend the elbows and lower the bar towards the forehead or just behind it, then stretch the arms.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Dobla los codos y baja la barra hacia la frente o justo detrás; luego estira los brazos.</translation>
    </message>
    <message>
        <source>Upper arms stay still.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los brazos se quedan quietos de hombro a codo.</translation>
    </message>
    <message>
        <source>The elbows spread. Take less, or use two dumbbells.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos se abren. Toma menos peso o usa dos mancuernas.</translation>
    </message>
    <message>
        <source>Leave it out while stretching the elbow against a load hurts. Never take a load here that you could not hold.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera mientras estirar el codo contra una carga duela. Nunca tomes aquí una carga que no podrías sujetar.</translation>
    </message>
    <message>
        <source>Lie as for the bench press, hands shoulder wide. Use safety arms, or somebody beside you.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Túmbate como para el press de banca, manos al ancho de los hombros. Usa brazos de seguridad o ten a alguien al lado.</translation>
    </message>
    <message>
        <source>Lower the bar to the lower chest with the elbows close and press it up.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Baja la barra a la parte baja del pecho con los codos cerca y empújala hacia arriba.</translation>
    </message>
    <message>
        <source>Elbows brush the ribs.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Los codos rozan las costillas.</translation>
    </message>
    <message>
        <source>Wrists straight.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Muñecas rectas.</translation>
    </message>
    <message>
        <source>Gripping so close that the wrists bend. Shoulder wide is close enough.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Agarrar tan cerrado que las muñecas se doblan. Al ancho de los hombros ya es bastante cerrado.</translation>
    </message>
    <message>
        <source>Leave it out when you are alone without safety arms, or while wrists or elbows hurt.</source>
        <extracomment>resources/catalogue/words.json</extracomment>
        <translation>Déjalo fuera cuando no haya nadie contigo y no tengas brazos de seguridad, o mientras duelan las muñecas o los codos.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Before and after a session</source>
        <translation>Antes y después de una sesión</translation>
    </message>
    <message>
        <source>Still collecting</source>
        <translation>Aún reuniendo datos</translation>
    </message>
    <message>
        <source>{n} of {all} sessions</source>
        <translation>{n} de {all} sesiones</translation>
    </message>
    <message>
        <source>Nothing can be said yet, and that is normal.</source>
        <translation>Todavía no se puede decir nada, y es normal.</translation>
    </message>
    <message>
        <source>Felt better after {n} of {all} sessions</source>
        <translation>Mejor sensación tras {n} de {all} sesiones</translation>
    </message>
    <message>
        <source>The middle half were {low} to {high}.</source>
        <translation>La mitad central fue de {low} a {high}.</translation>
    </message>
</context>
<context>
    <name>ChangeDots</name>
    <message>
        <source>Sessions by how the rating changed: {changes}</source>
        <translation>Sesiones según cómo cambió la valoración: {changes}</translation>
    </message>
    <message>
        <source>one dot,
one session</source>
        <translation>un punto,
una sesión</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Save as a drawing</source>
        <translation>Guardar como dibujo</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Guardar los números</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Feeling after a session</source>
        <translation>Sensación tras una sesión</translation>
    </message>
    <message>
        <source>Strength sessions a week</source>
        <translation>Sesiones de fuerza por semana</translation>
    </message>
    <message>
        <source>Easy cardio a week</source>
        <translation>Cardio suave por semana</translation>
    </message>
    <message>
        <source>Estimated 1RM</source>
        <translation>1RM estimado</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>−5 to 5</source>
        <translation>de −5 a 5</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>de 0 a 10</translation>
    </message>
    <message>
        <source>Two on one time axis</source>
        <translation>Dos en un mismo eje de tiempo</translation>
    </message>
    <message>
        <source>Side by side says nothing about cause</source>
        <translation>Verlos juntos no dice nada sobre la causa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Nothing in this span</source>
        <translation>Nada en este periodo</translation>
    </message>
    <message>
        <source>Appears with {n} values in each of the two spans</source>
        <translation>Aparece con {n} valores en cada uno de los dos periodos</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Last {n} weeks and the {n} before</source>
        <translation>Últimas {n} semanas y las {n} anteriores</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Day of the span</source>
        <translation>Día del periodo</translation>
    </message>
    <message>
        <source>week {n}</source>
        <translation>semana {n}</translation>
    </message>
    <message>
        <source>middle {middle} (half from {low} to {high})</source>
        <translation>centro {middle} (la mitad, de {low} a {high})</translation>
    </message>
    <message>
        <source>{name}: {now}{unit} now, {before} before. Weeks differ by chance too</source>
        <translation>{name}: {now}{unit} ahora, {before} antes. Las semanas también varían por azar</translation>
    </message>
    <message>
        <source>Appears after {n} sets with an estimate</source>
        <translation>Aparece tras {n} series con estimación</translation>
    </message>
    <message>
        <source>Loads used, as a share of the estimate</source>
        <translation>Cargas usadas, como parte del estimado</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>series</translation>
    </message>
    <message>
        <source>{n} of {all} sets at {share} of that day&apos;s estimate</source>
        <translation>{n} de {all} series al {share} del estimado de ese día</translation>
    </message>
    <message>
        <source>From (% of estimate)</source>
        <translation>Desde (% del estimado)</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Appears after {n} sessions</source>
        <translation>Aparece tras {n} sesiones</translation>
    </message>
    <message>
        <source>Rest between strength sessions</source>
        <translation>Descanso entre sesiones de fuerza</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>days to the next</source>
        <translation>días hasta la siguiente</translation>
    </message>
    <message>
        <source>Days to the next session</source>
        <translation>Días hasta la siguiente sesión</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Mostly {middle} days to the next; a day without in between {n} of {all} times</source>
        <translation>Casi siempre {middle} días hasta la siguiente; con un día libre en medio {n} de {all} veces</translation>
    </message>
    <message>
        <source>Mood, energy and sleep</source>
        <translation>Ánimo, energía y sueño</translation>
    </message>
    <message>
        <source>{what} (0-10)</source>
        <translation>{what} (0-10)</translation>
    </message>
    <message>
        <source>{what}, 7-day line</source>
        <translation>{what}, línea de 7 días</translation>
    </message>
    <message>
        <source>Appears after 2 check-ins</source>
        <translation>Aparece tras 2 registros del día</translation>
    </message>
    <message>
        <source>Before and after sessions</source>
        <translation>Antes y después de las sesiones</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Before (-5 to 5)</source>
        <translation>Antes (-5 a 5)</translation>
    </message>
    <message>
        <source>After (-5 to 5)</source>
        <translation>Después (-5 a 5)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Appears after {n} sessions rated before and after</source>
        <translation>Aparece tras {n} sesiones valoradas antes y después</translation>
    </message>
    <message>
        <source>Higher after {n} of {all} sessions, the middle half changed by {low} to {high}</source>
        <translation>Más alto tras {n} de {all} sesiones; la mitad central cambió de {low} a {high}</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} antes, {after} después</translation>
    </message>
    <message>
        <source>A year of days</source>
        <translation>Un año de días</translation>
    </message>
    <message>
        <source>{n} days rated, {first} to {last}</source>
        <translation>{n} días valorados, de {first} a {last}</translation>
    </message>
    <message>
        <source>Appears with the first check-in</source>
        <translation>Aparece con el primer registro del día</translation>
    </message>
    <message>
        <source>Mood (0-10)</source>
        <translation>Ánimo (0-10)</translation>
    </message>
    <message>
        <source>{month} around {value}</source>
        <translation>{month} en torno a {value}</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>frecuencia cardíaca</translation>
    </message>
    <message>
        <source>easy effort</source>
        <translation>esfuerzo suave</translation>
    </message>
    <message>
        <source>Heart rate, {name}</source>
        <translation>Frecuencia cardíaca, {name}</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Mean heart rate (bpm)</source>
        <translation>Frecuencia cardíaca media (bpm)</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} min measured; no band can be worked out from what is told of your heart</source>
        <translation>{n} min medidos; con lo que consta de tu corazón no se puede calcular una franja</translation>
    </message>
    <message>
        <source>{n} of {all} measured min within {low} to {high} bpm</source>
        <translation>{n} de {all} min medidos entre {low} y {high} bpm</translation>
    </message>
    <message>
        <source>{told}, which may lie {spread} bpm off</source>
        <translation>{told}, que puede variar en {spread} bpm</translation>
    </message>
    <message>
        <source>Heart rate around {mean} bpm, at most {highest}</source>
        <translation>Frecuencia cardíaca en torno a {mean} bpm, como mucho {highest}</translation>
    </message>
    <message>
        <source>Volume load a week, {lift}</source>
        <translation>Volumen de carga por semana, {lift}</translation>
    </message>
    <message>
        <source>Load times repetitions, warm-ups left out</source>
        <translation>Carga por repeticiones, sin contar los calentamientos</translation>
    </message>
    <message>
        <source>Volume load in weeks with this lift</source>
        <translation>Volumen de carga en semanas con este ejercicio</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>Volume load ({unit})</source>
        <translation>Volumen de carga ({unit})</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>una semana</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>The highest bar is {n} sets; warm-ups left out</source>
        <translation>La barra más alta son {n} series; sin contar los calentamientos</translation>
    </message>
    <message>
        <source>Sets a week by movement</source>
        <translation>Series por semana y movimiento</translation>
    </message>
    <message>
        <source>Nothing can be said: no loaded set of 12 reps or fewer in 8 weeks</source>
        <translation>No se puede decir nada: ninguna serie con carga de 12 repeticiones o menos en 8 semanas</translation>
    </message>
    <message>
        <source>Load for 1 to 12 reps, {lift}</source>
        <translation>Carga para 1 a 12 repeticiones, {lift}</translation>
    </message>
    <message>
        <source>For 5, 8, 12 reps about {loads} {unit} now</source>
        <translation>Para 5, 8, 12 repeticiones ahora unos {loads} {unit}</translation>
    </message>
    <message>
        <source>{now}; no estimate a year ago</source>
        <translation>{now}; sin estimación hace un año</translation>
    </message>
    <message>
        <source>{now}, a year ago {loads}</source>
        <translation>{now}, hace un año {loads}</translation>
    </message>
    <message>
        <source>done, 8 weeks</source>
        <translation>hecho, 8 semanas</translation>
    </message>
    <message>
        <source>estimate now</source>
        <translation>estimación ahora</translation>
    </message>
    <message>
        <source>its range</source>
        <translation>su rango</translation>
    </message>
    <message>
        <source>done a year ago</source>
        <translation>hecho hace un año</translation>
    </message>
    <message>
        <source>estimate then</source>
        <translation>estimación entonces</translation>
    </message>
    <message>
        <source>Lowest now ({unit})</source>
        <translation>Más bajo ahora ({unit})</translation>
    </message>
    <message>
        <source>Middle now ({unit})</source>
        <translation>Centro ahora ({unit})</translation>
    </message>
    <message>
        <source>Highest now ({unit})</source>
        <translation>Más alto ahora ({unit})</translation>
    </message>
    <message>
        <source>Done now ({unit})</source>
        <translation>Hecho ahora ({unit})</translation>
    </message>
    <message>
        <source>Lowest a year ago ({unit})</source>
        <translation>Más bajo hace un año ({unit})</translation>
    </message>
    <message>
        <source>Middle a year ago ({unit})</source>
        <translation>Centro hace un año ({unit})</translation>
    </message>
    <message>
        <source>Highest a year ago ({unit})</source>
        <translation>Más alto hace un año ({unit})</translation>
    </message>
    <message>
        <source>Done a year ago ({unit})</source>
        <translation>Hecho hace un año ({unit})</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Rep.</translation>
    </message>
    <message>
        <source>{n} of {all} lifts with sets in this span, each on its own scale</source>
        <translation>{n} de {all} ejercicios con series en este periodo, cada uno en su propia escala</translation>
    </message>
    <message>
        <source>Estimated 1RM, all lifts</source>
        <translation>1RM estimado, todos los ejercicios</translation>
    </message>
    <message>
        <source>Lowest ({unit})</source>
        <translation>Más bajo ({unit})</translation>
    </message>
    <message>
        <source>Middle ({unit})</source>
        <translation>Centro ({unit})</translation>
    </message>
    <message>
        <source>Highest ({unit})</source>
        <translation>Más alto ({unit})</translation>
    </message>
    <message>
        <source>Load used ({unit})</source>
        <translation>Carga usada ({unit})</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>7-day line</source>
        <translation>Línea de 7 días</translation>
    </message>
    <message>
        <source>Strength session</source>
        <translation>Sesión de fuerza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} de 10</translation>
    </message>
    <message>
        <source>7-day line {n}</source>
        <translation>línea de 7 días {n}</translation>
    </message>
    <message>
        <source>strength session</source>
        <translation>sesión de fuerza</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>nota: {note}</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>rango habitual</translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>sin valoraciones</translation>
    </message>
    <message>
        <source>{n} of {days} days rated</source>
        <translation>{n} de {days} días valorados</translation>
    </message>
    <message>
        <source>{rated}, your usual range is {low} to {high}</source>
        <translation>{rated}, tu rango habitual es de {low} a {high}</translation>
    </message>
    <message>
        <source>{name} self-check</source>
        <translation>Autocuestionario {name}</translation>
    </message>
    <message>
        <source>{name} on {day}: {score}</source>
        <translation>{name} el {day}: {score}</translation>
    </message>
    <message>
        <source>{score} on {day}</source>
        <translation>{score} el {day}</translation>
    </message>
    <message>
        <source>A snapshot, not a diagnosis</source>
        <translation>Una foto del momento, no un diagnóstico</translation>
    </message>
    <message>
        <source>Four answers that are never added up. {snapshot}</source>
        <translation>Cuatro respuestas que nunca se suman. {snapshot}</translation>
    </message>
    <message>
        <source>{name}, lower is better</source>
        <translation>{name}, más bajo es mejor</translation>
    </message>
    <message>
        <source>Score (0-{highest})</source>
        <translation>Puntuación (0-{highest})</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>{said}; and {n} more</source>
        <translation>{said}; y {n} más</translation>
    </message>
    <message>
        <source>Estimated 1RM, {lift}</source>
        <translation>1RM estimado, {lift}</translation>
    </message>
    <message>
        <source>no lift yet</source>
        <translation>aún sin ejercicio</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>load used</source>
        <translation>carga usada</translation>
    </message>
    <message>
        <source>{share} zone</source>
        <translation>zona del {share}</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>lo mejor hasta ahora</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>Now {range}</source>
        <translation>Ahora {range}</translation>
    </message>
    <message>
        <source>No estimate: over 12 reps to failure, or no load</source>
        <translation>Sin estimación: más de 12 repeticiones al fallo, o sin carga</translation>
    </message>
    <message>
        <source>estimate {mid} {unit}, {low} to {high}</source>
        <translation>estimación {mid} {unit}, de {low} a {high}</translation>
    </message>
    <message>
        <source>load {load} {unit} for {n} reps</source>
        <translation>carga {load} {unit} para {n} repeticiones</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>All lifts</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Weekly dose</source>
        <translation>Dosis semanal</translation>
    </message>
    <message>
        <source>Strength sessions</source>
        <translation>Sesiones de fuerza</translation>
    </message>
    <message>
        <source>of them short</source>
        <translation>de ellas, cortas</translation>
    </message>
    <message>
        <source>Easy cardio (min)</source>
        <translation>Cardio suave (min)</translation>
    </message>
    <message>
        <source>2–3 a week</source>
        <translation>2–3 por semana</translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation>cardio suave</translation>
    </message>
    <message>
        <source>{n} min aim</source>
        <translation>objetivo {n} min</translation>
    </message>
    <message>
        <source>week from {day}: {n} sessions, {short} of them short, {minutes} min</source>
        <translation>semana del {day}: {n} sesiones, {short} de ellas cortas, {minutes} min</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sesiones por semana</translation>
    </message>
    <message>
        <source>minutes of easy cardio a week</source>
        <translation>minutos de cardio suave por semana</translation>
    </message>
    <message>
        <source>The first full week is still to come</source>
        <translation>La primera semana completa aún está por llegar</translation>
    </message>
    <message>
        <source>2 or more sessions in {n} of {all} full weeks, easy cardio around {minutes} min</source>
        <translation>2 o más sesiones en {n} de {all} semanas completas, cardio suave en torno a {minutes} min</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>en {month}</translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}</source>
        <translation>{lift}, 1RM estimado {now} {when}</translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}, up from {before} {then}</source>
        <translation>{lift}, 1RM estimado {now} {when}, más que {before} {then}</translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}, down from {before} {then}</source>
        <translation>{lift}, 1RM estimado {now} {when}, menos que {before} {then}</translation>
    </message>
    <message>
        <source>{lift}, estimated 1RM {now} {when}, about as {then}: {before}</source>
        <translation>{lift}, 1RM estimado {now} {when}, más o menos como {then}: {before}</translation>
    </message>
    <message>
        <source>{what} {low} on at least half of {n} days</source>
        <translation>{what} {low} en al menos la mitad de {n} días</translation>
    </message>
    <message>
        <source>{what} between {low} and {high} on half of {n} days</source>
        <translation>{what} entre {low} y {high} en la mitad de {n} días</translation>
    </message>
    <message>
        <source>{what}: {low} throughout</source>
        <translation>{what}: siempre {low}</translation>
    </message>
    <message>
        <source>{what} from {low} to {high}</source>
        <translation>{what} de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
</context>
<context>
    <name>CheckInActions</name>
    <message>
        <source>Nothing more is asked in this part of the day.</source>
        <translation>No se pregunta nada más en esta parte del día.</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Mood is hidden.</source>
        <translation>El ánimo está oculto.</translation>
    </message>
    <message>
        <source>Check in all the same</source>
        <translation>Registrar de todos modos</translation>
    </message>
    <message>
        <source>Show mood</source>
        <translation>Mostrar ánimo</translation>
    </message>
    <message>
        <source>Check in again</source>
        <translation>Registrar otra vez</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip this check-in</source>
        <translation>Saltar este registro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done, back to hidden</source>
        <translation>Hecho, ocultar de nuevo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>This morning: {said}. The next one is in the evening.</source>
        <translation>Esta mañana: {said}. El siguiente es por la noche.</translation>
    </message>
    <message>
        <source>Optional. Press a number or skip.</source>
        <translation>Opcional. Pulsa un número o sáltalo.</translation>
    </message>
    <message>
        <source>Kept, and not shown again.</source>
        <translation>Guardado; no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>other ratings, note and tags</source>
        <translation>otras valoraciones, nota y etiquetas</translation>
    </message>
    <message>
        <source>Less: hide {rest}</source>
        <translation>Menos: ocultar {rest}</translation>
    </message>
    <message>
        <source>More: {rest}</source>
        <translation>Más: {rest}</translation>
    </message>
</context>
<context>
    <name>CheckInFields</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>CheckInView</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation>prefiero no decirlo</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} de 10</translation>
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
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <source>Last night’s sleep</source>
        <translation>Sueño de anoche</translation>
    </message>
    <message>
        <source>Confidence for this week</source>
        <translation>Confianza para esta semana</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>lo peor</translation>
    </message>
    <message>
        <source>best</source>
        <translation>lo mejor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>plenty</source>
        <translation>mucha</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>mucho</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>malo</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>poca</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>mucha</translation>
    </message>
    <message>
        <source>How are you this morning?</source>
        <translation>¿Cómo estás esta mañana?</translation>
    </message>
    <message>
        <source>How are you right now?</source>
        <translation>¿Cómo estás ahora mismo?</translation>
    </message>
    <message>
        <source>How are you this evening?</source>
        <translation>¿Cómo estás esta noche?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Durante el día</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>mood {n}</source>
        <translation>ánimo {n}</translation>
    </message>
    <message>
        <source>energy {n}</source>
        <translation>energía {n}</translation>
    </message>
    <message>
        <source>stress {n}</source>
        <translation>estrés {n}</translation>
    </message>
    <message>
        <source>sleep {n}</source>
        <translation>sueño {n}</translation>
    </message>
    <message>
        <source>confidence {n}</source>
        <translation>confianza {n}</translation>
    </message>
    <message>
        <source>mood: rather not say</source>
        <translation>ánimo: prefiero no decirlo</translation>
    </message>
    <message>
        <source>energy: rather not say</source>
        <translation>energía: prefiero no decirlo</translation>
    </message>
    <message>
        <source>stress: rather not say</source>
        <translation>estrés: prefiero no decirlo</translation>
    </message>
    <message>
        <source>sleep: rather not say</source>
        <translation>sueño: prefiero no decirlo</translation>
    </message>
    <message>
        <source>confidence: rather not say</source>
        <translation>confianza: prefiero no decirlo</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Press Enter to open</source>
        <translation>Pulsa Enter para abrir</translation>
    </message>
</context>
<context>
    <name>ClosedRow</name>
    <message>
        <source>Press Enter to open</source>
        <translation>Pulsa Enter para abrir</translation>
    </message>
    <message>
        <source>rests this time</source>
        <translation>descansa esta vez</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por hacer</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Which sheet</source>
        <translation>Qué hoja</translation>
    </message>
    <message>
        <source>Code on the sheet</source>
        <translation>Código en la hoja</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Sheets of these weeks</source>
        <translation>Hojas de estas semanas</translation>
    </message>
    <message>
        <source>{code}  {day}</source>
        <translation>{code}  {day}</translation>
    </message>
    <message>
        <source>Type in {code}, {day}</source>
        <translation>Pasar {code}, {day}</translation>
    </message>
    <message>
        <source>{name}, in the log already</source>
        <translation>{name}, ya está en el registro</translation>
    </message>
</context>
<context>
    <name>CoinFlips</name>
    <message>
        <source>For a few weeks, chance picks which of your possible days are training days. Your mood cannot pick them then, which is the one way here to tell what training does to it.</source>
        <translation>Durante unas semanas, el azar elige cuáles de tus días posibles son días de entrenamiento. Así tu ánimo no puede elegirlos, y esa es la única manera aquí de saber qué le hace el entrenamiento.</translation>
    </message>
    <message>
        <source>It moves only when you train. It never takes a session away, and never asks for more than the two or three a week that you choose.</source>
        <translation>Solo mueve cuándo entrenas. Nunca quita una sesión, y nunca pide más que las dos o tres por semana que elijas.</translation>
    </message>
    <message>
        <source>Any drawn day may be left out, for any reason and without one. It counts as drawn all the same, so nothing is spoilt.</source>
        <translation>Cualquier día sorteado puede dejarse fuera, por la razón que sea o sin ninguna. Cuenta como sorteado igualmente, así que no se estropea nada.</translation>
    </message>
    <message>
        <source>You can stop at any time. What is needed besides is an evening rating on most days, with training and without.</source>
        <translation>Puedes parar en cualquier momento. Lo que hace falta además es una valoración de la noche la mayoría de los días, con entrenamiento y sin él.</translation>
    </message>
    <message>
        <source>{n} possible days: enough for chance to choose from.</source>
        <translation>{n} días posibles: bastan para que el azar elija.</translation>
    </message>
    <message>
        <source>{n} of at least {need} possible days chosen.</source>
        <translation>{n} de al menos {need} días posibles elegidos.</translation>
    </message>
    <message>
        <source>They begin on {day}.</source>
        <translation>Empiezan el {day}.</translation>
    </message>
    <message>
        <source>Week {n} of {weeks}, until {day}.</source>
        <translation>Semana {n} de {weeks}, hasta el {day}.</translation>
    </message>
    <message>
        <source>Stopped on {day}.</source>
        <translation>Paradas el {day}.</translation>
    </message>
    <message>
        <source>Over since {day}.</source>
        <translation>Terminadas desde el {day}.</translation>
    </message>
    <message>
        <source>The next days are drawn on {day}.</source>
        <translation>Los próximos días se sortean el {day}.</translation>
    </message>
</context>
<context>
    <name>CoinFlipsPage</name>
    <message>
        <source>Coin-flip weeks</source>
        <translation>Semanas a cara o cruz</translation>
    </message>
    <message>
        <source>Optional. Chance picks the days, and only the days.</source>
        <translation>Opcional. El azar elige los días, y solo los días.</translation>
    </message>
    <message>
        <source>There is nothing to set up here at the moment.</source>
        <translation>Ahora mismo no hay nada que configurar aquí.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Qué son</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Qué dijeron</translation>
    </message>
    <message>
        <source>Coin-flip weeks set up: {n} weeks.</source>
        <translation>Semanas a cara o cruz configuradas: {n} semanas.</translation>
    </message>
    <message>
        <source>Coin-flip weeks stopped. The plan is as usual again.</source>
        <translation>Semanas a cara o cruz paradas. El plan vuelve a ser el de siempre.</translation>
    </message>
</context>
<context>
    <name>CoinFlipsRunning</name>
    <message>
        <source>Stop the coin-flip weeks</source>
        <translation>Parar las semanas a cara o cruz</translation>
    </message>
    <message>
        <source>Today and the week plan follow the drawn days; change or skip any of them.</source>
        <translation>Hoy y el plan de la semana siguen los días sorteados; cambia o salta cualquiera de ellos.</translation>
    </message>
    <message>
        <source>For somebody new to lifting, sessions stay a day apart: one that was drawn beside another moves to a possible day, or is left out.</source>
        <translation>Para quien empieza con las pesas, las sesiones van con un día en medio: la que salió junto a otra pasa a un día posible o se deja fuera.</translation>
    </message>
    <message>
        <source>They are running</source>
        <translation>Están en marcha</translation>
    </message>
    <message>
        <source>They are set up</source>
        <translation>Están configuradas</translation>
    </message>
    <message>
        <source>Drawn for this week</source>
        <translation>Sorteados para esta semana</translation>
    </message>
    <message>
        <source>Drawn for next week</source>
        <translation>Sorteados para la próxima semana</translation>
    </message>
</context>
<context>
    <name>CoinFlipsSetup</name>
    <message>
        <source>Set them up</source>
        <translation>Configurarlas</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} sesiones</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sesiones por semana</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} semanas</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>New weeks take the place of the earlier ones and of what they said.</source>
        <translation>Las semanas nuevas ocupan el lugar de las anteriores y de lo que dijeron.</translation>
    </message>
    <message>
        <source>Begin on {day}</source>
        <translation>Empezar el {day}</translation>
    </message>
    <message>
        <source>Days you could train</source>
        <translation>Días en que podrías entrenar</translation>
    </message>
    <message>
        <source>{day}, possible</source>
        <translation>{day}, posible</translation>
    </message>
</context>
<context>
    <name>CollectingCells</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>ColumnSettings</name>
    <message>
        <source>Remember for files like this</source>
        <translation>Recordar para archivos como este</translation>
    </message>
    <message>
        <source>So it reads</source>
        <translation>Así se lee</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elige, por favor</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>In dates such as 5/6/2026</source>
        <translation>En fechas como 5/6/2026</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Large numbers are written</source>
        <translation>Los números grandes se escriben</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramos</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Libras</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Loads are in</source>
        <translation>Las cargas están en</translation>
    </message>
    <message>
        <source>Scale, worst to best</source>
        <translation>Escala, de peor a mejor</translation>
    </message>
    <message>
        <source>Ratings go from worst to best</source>
        <translation>Las valoraciones van de peor a mejor</translation>
    </message>
    <message>
        <source>{n} of the first {all} rows</source>
        <translation>{n} de las primeras {all} filas</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Fila {row}: {reason}</translation>
    </message>
    <message>
        <source>A column with dates is needed, and one of exercises or of a rating.</source>
        <translation>Hace falta una columna con fechas, y una de ejercicios o de una valoración.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Date, or date and time</source>
        <translation>Fecha, o fecha y hora</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Fin de la sesión</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nombre de la sesión</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <translation>Nota sobre la sesión</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Kind of set: warm-up and so on</source>
        <translation>Tipo de serie: calentamiento y demás</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Load in kg</source>
        <translation>Carga en kg</translation>
    </message>
    <message>
        <source>Load in lb</source>
        <translation>Carga en lb</translation>
    </message>
    <message>
        <source>Unit of the load</source>
        <translation>Unidad de la carga</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Number of sets</source>
        <translation>Número de series</translation>
    </message>
    <message>
        <source>Repetitions in reserve (RIR)</source>
        <translation>Repeticiones en reserva (RIR)</translation>
    </message>
    <message>
        <source>Exertion, 1 to 10 (RPE)</source>
        <translation>Esfuerzo, de 1 a 10 (RPE)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Length of time, such as 1:30</source>
        <translation>Duración, como 1:30</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Metros</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Millas</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Primero el año</translation>
    </message>
    <message>
        <source>No thousands</source>
        <translation>Sin miles</translation>
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
        <translation>registro del día</translation>
    </message>
    <message>
        <source>check-in, mood {n} of 10</source>
        <translation>registro del día, ánimo {n} de 10</translation>
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
        <translation>Columnas</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Cómo está escrito</translation>
    </message>
    <message>
        <source>What {name} holds</source>
        <translation>Qué contiene {name}</translation>
    </message>
    <message>
        <source>Each column with the first cells of it. Leave out what is not needed.</source>
        <translation>Cada columna con sus primeras celdas. Deja fuera lo que no haga falta.</translation>
    </message>
    <message>
        <source>Column {name} holds</source>
        <translation>La columna {name} contiene</translation>
    </message>
</context>
<context>
    <name>ComingBackLine</name>
    <message>
        <source>Make it short</source>
        <translation>Hacerla corta</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Good to see you. This session is lighter on purpose: muscles and joints get used to it again, and the loads soon come back. The plan goes on from today.</source>
        <translation>Qué bien verte. Esta sesión es más ligera a propósito: músculos y articulaciones se vuelven a acostumbrar, y las cargas vuelven pronto. El plan sigue a partir de hoy.</translation>
    </message>
    <message>
        <source>Good to see you. Nothing is added this time; the plan goes on from today.</source>
        <translation>Qué bien verte. Esta vez no se añade nada; el plan sigue a partir de hoy.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Two sessions side by side</source>
        <translation>Dos sesiones lado a lado</translation>
    </message>
    <message>
        <source>Days differ for many reasons: sleep, food, the order of lifts. Two sessions show what was done, not which way things go.</source>
        <translation>Los días varían por muchas razones: el sueño, la comida, el orden de los ejercicios. Dos sesiones muestran lo que se hizo, no hacia dónde van las cosas.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Choose two strength sessions in the list to see them side by side.</source>
        <translation>Elige dos sesiones de fuerza en la lista para verlas lado a lado.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>The comparison is copied as text.</source>
        <translation>La comparación se ha copiado como texto.</translation>
    </message>
    <message>
        <source>In the later session:</source>
        <translation>En la sesión posterior:</translation>
    </message>
    <message>
        <source>likely 1RM {range}</source>
        <translation>1RM probable {range}</translation>
    </message>
    <message>
        <source>How you felt</source>
        <translation>Cómo te sentiste</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>first set</source>
        <translation>primera serie</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Charts that compare</source>
        <translation>Gráficos que comparan</translation>
    </message>
    <message>
        <source>First series</source>
        <translation>Primeros datos</translation>
    </message>
    <message>
        <source>Second series</source>
        <translation>Segundos datos</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} semanas</translation>
    </message>
    <message>
        <source>Compare the last</source>
        <translation>Comparar las últimas</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>only in the later session</source>
        <translation>solo en la sesión posterior</translation>
    </message>
    <message>
        <source>only in the earlier session</source>
        <translation>solo en la sesión anterior</translation>
    </message>
    <message>
        <source>the same sets, amounts and load</source>
        <translation>las mismas series, cantidades y carga</translation>
    </message>
    <message>
        <source>The ranges overlap: too close to call a difference.</source>
        <translation>Los rangos se solapan: demasiado cerca para hablar de una diferencia.</translation>
    </message>
    <message>
        <source>The ranges do not overlap.</source>
        <translation>Los rangos no se solapan.</translation>
    </message>
    <message>
        <source>top load {load} more</source>
        <translation>carga más alta: {load} más</translation>
    </message>
    <message>
        <source>top load {load} less</source>
        <translation>carga más alta: {load} menos</translation>
    </message>
    <message>
        <source>{sets} more</source>
        <translation>{sets} más</translation>
    </message>
    <message>
        <source>{sets} fewer</source>
        <translation>{sets} menos</translation>
    </message>
    <message numerus="yes">
        <source>{n} rep more in all</source>
        <comment>{n} reps more in all</comment>
        <translation>
            <numerusform>{n} repetición más en total</numerusform>
            <numerusform>{n} repeticiones más en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rep fewer in all</source>
        <comment>{n} reps fewer in all</comment>
        <translation>
            <numerusform>{n} repetición menos en total</numerusform>
            <numerusform>{n} repeticiones menos en total</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s longer in all</source>
        <translation>{n} s más en total</translation>
    </message>
    <message>
        <source>{n} s shorter in all</source>
        <translation>{n} s menos en total</translation>
    </message>
    <message>
        <source>{n} m farther in all</source>
        <translation>{n} m más lejos en total</translation>
    </message>
    <message>
        <source>{n} m less far in all</source>
        <translation>{n} m menos lejos en total</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Lifeline</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Lifeline</translation>
    </message>
    <message>
        <source>24 hours, every day</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>24 horas, todos los días</translation>
    </message>
    <message>
        <source>Wikipedia 2021 and a list dated January 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Wikipedia 2021 y una lista de enero de 2026</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Austria</translation>
    </message>
    <message>
        <source>TelefonSeelsorge</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>TelefonSeelsorge</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Bélgica</translation>
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
        <translation>Brasil</translation>
    </message>
    <message>
        <source>CVV</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>CVV</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>9-8-8 Suicide Crisis Helpline</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>9-8-8 Suicide Crisis Helpline</translation>
    </message>
    <message>
        <source>list dated January 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>lista de enero de 2026</translation>
    </message>
    <message>
        <source>9-8-8 Suicide Crisis Helpline, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>9-8-8 Suicide Crisis Helpline, por mensaje de texto</translation>
    </message>
    <message>
        <source>Chile</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Chile</translation>
    </message>
    <message>
        <source>No estás solo, from a mobile</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>No estás solo, desde un teléfono móvil</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Numéro national de prévention du suicide</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Numéro national de prévention du suicide</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>TelefonSeelsorge, second line</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>TelefonSeelsorge, segunda línea</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>India</translation>
    </message>
    <message>
        <source>Tele-MANAS</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Tele-MANAS</translation>
    </message>
    <message>
        <source>public repositories of 2024 to 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>repositorios públicos de 2024 a 2026</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Irlanda</translation>
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
        <translation>México</translation>
    </message>
    <message>
        <source>Línea de la Vida</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Línea de la Vida</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>113 Zelfmoordpreventie</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>113 Zelfmoordpreventie</translation>
    </message>
    <message>
        <source>113 Zelfmoordpreventie, toll-free</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>113 Zelfmoordpreventie, gratuito</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Need to talk?</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Need to talk?</translation>
    </message>
    <message>
        <source>Need to talk?, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Need to talk?, por mensaje de texto</translation>
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
        <translation>Prensa portuguesa, 9 y 10 de septiembre de 2025</translation>
    </message>
    <message>
        <source>South Africa</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>SADAG Suicide Crisis Line</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>SADAG Suicide Crisis Line</translation>
    </message>
    <message>
        <source>South Korea</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Suicide prevention line</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Línea de prevención del suicidio</translation>
    </message>
    <message>
        <source>Hankook Ilbo 3 January 2024, Korea Bizwire January 2025</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Hankook Ilbo, 3 de enero de 2024; Korea Bizwire, enero de 2025</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>España</translation>
    </message>
    <message>
        <source>Línea 024</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Línea 024</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Die Dargebotene Hand, La Main Tendue, Telefono Amico</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Die Dargebotene Hand, La Main Tendue, Telefono Amico</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Shout, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Shout, por mensaje de texto</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>988 Suicide &amp; Crisis Lifeline</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>988 Suicide &amp; Crisis Lifeline</translation>
    </message>
    <message>
        <source>public repositories of 2023 to 2026</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>repositorios públicos de 2023 a 2026</translation>
    </message>
    <message>
        <source>988 Suicide &amp; Crisis Lifeline, by text</source>
        <extracomment>resources/content/crisis_lines.json</extracomment>
        <translation>988 Suicide &amp; Crisis Lifeline, por mensaje de texto</translation>
    </message>
    <message>
        <source>Ask your doctor or pharmacist about your own. Never change a medicine because of this app.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Pregunta en tu consulta médica o farmacia por los tuyos. Nunca cambies un medicamento por esta aplicación.</translation>
    </message>
    <message>
        <source>Beta-blockers, also propranolol for anxiety</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Betabloqueantes, también el propranolol para la ansiedad</translation>
    </message>
    <message>
        <source>The heart does not speed up as expected, so heart-rate bands do not fit. Go by talking and by effort.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>El corazón no se acelera como se espera, así que las franjas de frecuencia cardíaca no encajan. Guíate por el habla y por el esfuerzo.</translation>
    </message>
    <message>
        <source>Mayo Clinic and Harvard Health patient pages, read in 2026</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Páginas para pacientes de Mayo Clinic y Harvard Health, leídas en 2026</translation>
    </message>
    <message>
        <source>Medicines for low mood or psychosis</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Medicamentos para el ánimo bajo o la psicosis</translation>
    </message>
    <message>
        <source>Some make you sweat more or less, dizzy when you stand up, or sleepy; a few affect the heart&apos;s rhythm. Stand up slowly between sets.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Algunos hacen sudar más o menos, marean al levantarse o dan sueño; unos pocos afectan al ritmo del corazón. Levántate despacio entre series.</translation>
    </message>
    <message>
        <source>General knowledge, not yet confirmed against a source</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Conocimiento general, aún sin confirmar con una fuente</translation>
    </message>
    <message>
        <source>Lithium</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Litio</translation>
    </message>
    <message>
        <source>Heavy sweating and too little to drink can raise its level in the blood. Ask how to drink on training days.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Sudar mucho y beber demasiado poco puede subir su nivel en la sangre. Pregunta cómo beber en los días de entrenamiento.</translation>
    </message>
    <message>
        <source>Stimulants and thyroid hormone</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Estimulantes y hormona tiroidea</translation>
    </message>
    <message>
        <source>They can raise heart rate and blood pressure.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Pueden subir la frecuencia cardíaca y la presión arterial.</translation>
    </message>
    <message>
        <source>Calming medicines, such as benzodiazepines</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Medicamentos tranquilizantes, como las benzodiacepinas</translation>
    </message>
    <message>
        <source>Balance and coordination can be off: prefer machines or lighter loads, and never a bar over your head alone.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>El equilibrio y la coordinación pueden fallar: prefiere máquinas o cargas más ligeras, y nunca una barra por encima de la cabeza sin nadie al lado.</translation>
    </message>
    <message>
        <source>Insulin and sulfonylureas</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Insulina y sulfonilureas</translation>
    </message>
    <message>
        <source>Training can lower blood sugar during and after. Ask how to measure and eat around it.</source>
        <extracomment>resources/content/medicines.json</extracomment>
        <translation>Entrenar puede bajar el azúcar en la sangre durante y después. Pregunta cómo medirla y comer en torno al entrenamiento.</translation>
    </message>
    <message>
        <source>Have you noticed any of these lately?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>¿Has notado algo de esto últimamente?</translation>
    </message>
    <message>
        <source>Pain or pressure in the chest, neck, jaw or arm</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Dolor o presión en el pecho, el cuello, la mandíbula o el brazo</translation>
    </message>
    <message>
        <source>Short of breath at rest or with little effort, lying down or at night</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Falta de aire en reposo o con poco esfuerzo, al tumbarte o de noche</translation>
    </message>
    <message>
        <source>Dizzy or faint, or a blackout</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Mareo o sensación de desmayo, o pérdida del conocimiento</translation>
    </message>
    <message>
        <source>Racing or irregular heartbeat, or a heart murmur a doctor told you of</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Latidos acelerados o irregulares, o un soplo en el corazón del que te habló un médico</translation>
    </message>
    <message>
        <source>Swollen ankles</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Tobillos hinchados</translation>
    </message>
    <message>
        <source>Leg pain on walking that eases at rest</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Dolor en las piernas al caminar que se alivia en reposo</translation>
    </message>
    <message>
        <source>Unusually tired from everyday tasks</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Cansancio fuera de lo común con tareas de cada día</translation>
    </message>
    <message>
        <source>Signs after the ACSM guidelines, chapter 2 (from memory, to be confirmed); logic after Riebe et al. 2015</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Signos según las directrices del ACSM, capítulo 2 (de memoria, por confirmar); lógica según Riebe et al. 2015</translation>
    </message>
    <message>
        <source>Do you have a heart, kidney or metabolic condition, such as diabetes?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>¿Tienes una enfermedad del corazón, de los riñones o metabólica, como diabetes?</translation>
    </message>
    <message>
        <source>Riebe et al. 2015, Med Sci Sports Exerc 47:2473</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Riebe et al. 2015, Med Sci Sports Exerc 47:2473</translation>
    </message>
    <message>
        <source>Is any of these true for you?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>¿Se cumple algo de esto en tu caso?</translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last months</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Embarazo, o parto en los últimos meses</translation>
    </message>
    <message>
        <source>An operation or an injury in the last three months</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Una operación o una lesión en los últimos tres meses</translation>
    </message>
    <message>
        <source>A joint or back problem that lifting makes worse</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Un problema de articulaciones o de espalda que empeora al levantar peso</translation>
    </message>
    <message>
        <source>High blood pressure that is not under control, an eye problem or a hernia: straining matters</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Presión arterial alta sin controlar, un problema en los ojos o una hernia: el esfuerzo intenso importa</translation>
    </message>
    <message>
        <source>A doctor or therapist asked you not to exercise</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Un médico o terapeuta te pidió que no hicieras ejercicio</translation>
    </message>
    <message>
        <source>Under 18: lift together with an adult</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Menos de 18 años: levanta peso en compañía de un adulto</translation>
    </message>
    <message>
        <source>LiftDesk&apos;s own list of reasons to ask first, no screening instrument</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>Lista propia de LiftDesk de razones para preguntar antes, no es un instrumento de cribado</translation>
    </message>
    <message>
        <source>Have you exercised for half an hour, three days a week, for the last three months?</source>
        <extracomment>resources/content/readiness.json</extracomment>
        <translation>¿Has hecho ejercicio media hora, tres días por semana, en los últimos tres meses?</translation>
    </message>
    <message>
        <source>For you alone: no score, nothing is counted or kept. If two or more sound like you, a doctor or an eating-disorder service is a good person to talk to.</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Solo para ti: sin puntuación, nada se cuenta ni se guarda. Si dos o más se parecen a ti, conviene hablarlo con un médico o con un servicio de trastornos de la conducta alimentaria.</translation>
    </message>
    <message>
        <source>Do I train through illness or injury?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>¿Entreno aunque tenga una enfermedad o una lesión?</translation>
    </message>
    <message>
        <source>Do rest days make me uneasy?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>¿Me inquietan los días de descanso?</translation>
    </message>
    <message>
        <source>Do I hide how much I train?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>¿Oculto cuánto entreno?</translation>
    </message>
    <message>
        <source>Do I cancel people in order to train?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>¿Cancelo citas con gente para entrenar?</translation>
    </message>
    <message>
        <source>Do I need more and more of it?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>¿Necesito cada vez más?</translation>
    </message>
    <message>
        <source>Do I train to earn food, or to make up for it?</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>¿Entreno para ganarme la comida o para compensarla?</translation>
    </message>
    <message>
        <source>Own words; exercise can become compulsive: Trott et al. 2020, Frontiers in Sports and Active Living 2:84</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Palabras propias; el ejercicio puede volverse compulsivo: Trott et al. 2020, Frontiers in Sports and Active Living 2:84</translation>
    </message>
    <message>
        <source>Lifts going down for two weeks, poor sleep and low mood while the load rises can be signs of too much training. None of them is enough to tell. An easy week is part of the plan then, and at any other time.</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Ejercicios que bajan durante dos semanas, mal sueño y ánimo bajo mientras la carga sube pueden ser signos de demasiado entrenamiento. Ninguno de ellos basta para saberlo. Una semana fácil es entonces parte del plan, y también en cualquier otro momento.</translation>
    </message>
    <message>
        <source>Joint statement of the European College of Sport Science and the ACSM on overtraining, Meeusen et al. 2013, Med Sci Sports Exerc 45:186; the numbers from which a sign is named are LiftDesk&apos;s own</source>
        <extracomment>resources/content/recovery.json</extracomment>
        <translation>Declaración conjunta del European College of Sport Science y el ACSM sobre el sobreentrenamiento, Meeusen et al. 2013, Med Sci Sports Exerc 45:186; los números a partir de los cuales se nombra un signo son de LiftDesk</translation>
    </message>
    <message>
        <source>Chest pain, pressure or tightness, also in neck, jaw, arm or back</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Dolor, presión u opresión en el pecho, también en cuello, mandíbula, brazo o espalda</translation>
    </message>
    <message>
        <source>Breathlessness that does not settle</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Falta de aire que no se calma</translation>
    </message>
    <message>
        <source>Dizziness, faintness or a blackout</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Mareo, sensación de desmayo o pérdida del conocimiento</translation>
    </message>
    <message>
        <source>Cold sweat, nausea or vomiting</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Sudor frío, náuseas o vómitos</translation>
    </message>
    <message>
        <source>Racing, pounding or irregular heartbeat</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Latidos acelerados, fuertes o irregulares</translation>
    </message>
    <message>
        <source>Sudden weakness, numbness, severe headache, trouble speaking or seeing</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Debilidad repentina, entumecimiento, dolor de cabeza intenso, dificultad para hablar o ver</translation>
    </message>
    <message>
        <source>Sharp joint or muscle pain</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Dolor agudo en una articulación o un músculo</translation>
    </message>
    <message>
        <source>Comes back each time: see a doctor.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Vuelve cada vez: acude a un médico.</translation>
    </message>
    <message>
        <source>Muscle soreness that peaks 1 to 2 days later is normal.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>El dolor muscular (agujetas) que llega a su máximo 1 o 2 días después es normal.</translation>
    </message>
    <message>
        <source>Allina Health, Geisinger and Harvard patient pages on exercise, read in 2026</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Páginas para pacientes de Allina Health, Geisinger y Harvard sobre ejercicio, leídas en 2026</translation>
    </message>
    <message>
        <source>Talk to a doctor first if you have a condition</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Habla antes con un médico si tienes una enfermedad</translation>
    </message>
    <message>
        <source>A heart, metabolic or kidney condition, or symptoms such as chest pain or fainting: ask before you begin. Pregnancy, a recent operation or an injury are good reasons to ask too.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Una enfermedad del corazón, metabólica o de los riñones, o síntomas como dolor en el pecho o desmayos: pregunta antes de empezar. Un embarazo, una operación reciente o una lesión también son buenas razones para preguntar.</translation>
    </message>
    <message>
        <source>ACSM preparticipation screening, Riebe et al. 2015</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Cribado previo a la participación del ACSM, Riebe et al. 2015</translation>
    </message>
    <message>
        <source>Start light and learn the movement</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Empieza ligero y aprende el movimiento</translation>
    </message>
    <message>
        <source>Start light to moderate and build up slowly. LiftDesk suggests more weight only when all sets reach the top of their range.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Empieza de ligero a moderado y sube poco a poco. LiftDesk sugiere más peso solo cuando todas las series llegan al tope de su rango.</translation>
    </message>
    <message>
        <source>Never the only treatment</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Nunca el único tratamiento</translation>
    </message>
    <message>
        <source>Training may help some people feel better, alongside usual care. It does not replace a doctor, therapy or medicine for a serious condition. Never stop a medicine because of this app.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Entrenar puede ayudar a algunas personas a sentirse mejor, junto a la atención habitual. No sustituye a un médico, una terapia ni un medicamento en una enfermedad seria. Nunca dejes un medicamento por esta aplicación.</translation>
    </message>
    <message>
        <source>FDA General Wellness guidance 2026; Gordon et al. 2018, JAMA Psychiatry 75:566</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>FDA General Wellness guidance 2026; Gordon et al. 2018, JAMA Psychiatry 75:566</translation>
    </message>
    <message>
        <source>Listen to your body</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Escucha a tu cuerpo</translation>
    </message>
    <message>
        <source>Sharp joint or muscle pain is a sign to stop. Ease a lift that hurts, or swap it. A short day is a whole day in this diary.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Un dolor agudo en una articulación o un músculo es una señal para parar. Aligera un ejercicio que duela o cámbialo. Un día corto es un día entero en este diario.</translation>
    </message>
    <message>
        <source>Rest days count</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Los días de descanso cuentan</translation>
    </message>
    <message>
        <source>Two strength sessions a week are enough to gain from. LiftDesk plans two or three, with a day between, and counts rest as done.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Dos sesiones de fuerza por semana bastan para ganar. LiftDesk planea dos o tres, con un día en medio, y cuenta el descanso como hecho.</translation>
    </message>
    <message>
        <source>ACSM position stand, Phillips et al. 2026</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Documento de posición del ACSM, Phillips et al. 2026</translation>
    </message>
    <message>
        <source>Easy cardio is a pace at which you can talk</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>El cardio suave es un ritmo al que puedes hablar</translation>
    </message>
    <message>
        <source>Foster et al. on the talk test, Mayo Clinic on beta-blockers, read in 2026</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Foster et al. sobre la prueba del habla, Mayo Clinic sobre los betabloqueantes, leídos en 2026</translation>
    </message>
    <message>
        <source>What studies found, with their numbers and how sure they are. Averages of many people: nobody knows your own result beforehand.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Qué hallaron los estudios, con sus números y su grado de certeza. Promedios de muchas personas: nadie conoce tu propio resultado de antemano.</translation>
    </message>
    <message>
        <source>Strength training and low mood</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Entrenamiento de fuerza y ánimo bajo</translation>
    </message>
    <message>
        <source>A moderate drop on average, with large differences</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Una bajada moderada en promedio, con grandes diferencias</translation>
    </message>
    <message>
        <source>Gordon et al. 2018, JAMA Psychiatry 75:566</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Gordon et al. 2018, JAMA Psychiatry 75:566</translation>
    </message>
    <message>
        <source>Feeling better did not depend on how much stronger people got</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Sentirse mejor no dependió de cuánta fuerza se ganó</translation>
    </message>
    <message>
        <source>In the same review, neither the amount of training nor the gain in strength went along with the change in mood. A lift you can do now and could not do before is still something you did yourself.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>En la misma revisión, ni la cantidad de entrenamiento ni la ganancia de fuerza iban unidas al cambio de ánimo. Un ejercicio que ahora puedes hacer y antes no sigue siendo algo que hiciste tú.</translation>
    </message>
    <message>
        <source>One of several things that work about as well</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Una de varias cosas que funcionan más o menos igual de bien</translation>
    </message>
    <message>
        <source>Across 218 studies with 14,170 people, strength training (0.49, likely range 0.29 to 0.69, 643 people) stood beside walking or jogging (0.62) and yoga (0.55). Strength training and yoga were kept up best. How sure the reviewers were is recalled as low to very low; please read the original.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>En 218 estudios con 14&#xa0;170 personas, el entrenamiento de fuerza (0,49, rango probable 0,29 a 0,69, 643 personas) quedó junto a caminar o trotar (0,62) y el yoga (0,55). El entrenamiento de fuerza y el yoga fueron los que más se mantuvieron. La certeza de los revisores se recuerda como de baja a muy baja; por favor, lee el original.</translation>
    </message>
    <message>
        <source>Noetel et al. 2024, BMJ 384:e075847, with its correction of May 2024</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Noetel et al. 2024, BMJ 384:e075847, con su corrección de mayo de 2024</translation>
    </message>
    <message>
        <source>Trials of strength training alone</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Ensayos solo de entrenamiento de fuerza</translation>
    </message>
    <message>
        <source>Rossi et al. 2024 (authors from memory, to be confirmed); Frontiers in Psychology 2025, 1655855</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Rossi et al. 2024 (autores de memoria, por confirmar); Frontiers in Psychology 2025, 1655855</translation>
    </message>
    <message>
        <source>All exercise, in one place</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Todo el ejercicio, en un solo lugar</translation>
    </message>
    <message>
        <source>The Cochrane review&apos;s update counts 73 trials with about 5,000 adults: about as good as talking therapy, with moderate certainty; less certain beside medicines. Follow-up was short. Read here through a news summary, so please read the original.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>La actualización de la revisión Cochrane cuenta 73 ensayos con unos 5000 adultos: más o menos tan bueno como la psicoterapia, con certeza moderada; menos seguro frente a los medicamentos. El seguimiento fue corto. Leído aquí a través de un resumen de prensa, así que, por favor, lee el original.</translation>
    </message>
    <message>
        <source>Cochrane review update 2026 (first author from memory, to be confirmed)</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Actualización de la revisión Cochrane 2026 (primer autor de memoria, por confirmar)</translation>
    </message>
    <message>
        <source>The sceptical reading</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>La lectura escéptica</translation>
    </message>
    <message>
        <source>Over 35 trials of exercise the difference was 0.66, but in the four least open to bias it was 0.11, anywhere from 0.41 in favour to 0.18 against: too uncertain to call a difference.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>En 35 ensayos de ejercicio la diferencia fue de 0,66, pero en los cuatro menos expuestos a sesgos fue de 0,11, en cualquier punto entre 0,41 a favor y 0,18 en contra: demasiado incierto para hablar de una diferencia.</translation>
    </message>
    <message>
        <source>Krogh et al. 2017, BMJ Open 7:e014820</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Krogh et al. 2017, BMJ Open 7:e014820</translation>
    </message>
    <message>
        <source>Strength training and anxiety</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Entrenamiento de fuerza y ansiedad</translation>
    </message>
    <message>
        <source>A small drop on average</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Una bajada pequeña en promedio</translation>
    </message>
    <message>
        <source>Sixteen papers with 922 people: 0.31, likely range 0.17 to 0.44; larger in healthy people (0.50) than in people who were ill (0.19).</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Dieciséis artículos con 922 personas: 0,31, rango probable 0,17 a 0,44; mayor en personas sanas (0,50) que en personas con una enfermedad (0,19).</translation>
    </message>
    <message>
        <source>Gordon et al. 2017, Sports Medicine 47:2521</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Gordon et al. 2017, Sports Medicine 47:2521</translation>
    </message>
    <message>
        <source>Lighter is not worse on an anxious day</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Más ligero no es peor en un día de ansiedad</translation>
    </message>
    <message>
        <source>Strickland &amp; Smith 2014, Frontiers in Psychology 5:753</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Strickland &amp; Smith 2014, Frontiers in Psychology 5:753</translation>
    </message>
    <message>
        <source>The load you would choose yourself</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>La carga que elegirías tú</translation>
    </message>
    <message>
        <source>Elsangedy et al. 2018, Med Sci Sports Exerc 50:1472</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Elsangedy et al. 2018, Med Sci Sports Exerc 50:1472</translation>
    </message>
    <message>
        <source>How it might work</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Cómo podría funcionar</translation>
    </message>
    <message>
        <source>Body chemistry: an open question</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Química del cuerpo: una pregunta abierta</translation>
    </message>
    <message>
        <source>Fifteen trials of lifting in healthy adults found a change in one sign of inflammation (TNF-alpha) and none in two others (IL-6, CRP). A small trial found no change in endorphin or endocannabinoids after eight weeks, and another none in cortisol after sixteen.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Quince ensayos de pesas en adultos sanos hallaron un cambio en un signo de inflamación (TNF-alfa) y ninguno en otros dos (IL-6, PCR). Un ensayo pequeño no halló cambios en las endorfinas ni los endocannabinoides tras ocho semanas, y otro ninguno en el cortisol tras dieciséis.</translation>
    </message>
    <message>
        <source>Wang et al. 2022, Eur Rev Med Pharmacol Sci 26:7742; Hamedinia et al. 2017, Biosci Biotech Res Asia 14(3), 32 young men in four groups; Krogh et al. 2010, Journal of Affective Disorders 125:189</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Wang et al. 2022, Eur Rev Med Pharmacol Sci 26:7742; Hamedinia et al. 2017, Biosci Biotech Res Asia 14(3), 32 hombres jóvenes en cuatro grupos; Krogh et al. 2010, Journal of Affective Disorders 125:189</translation>
    </message>
    <message>
        <source>Achievement, routine and company</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Logro, rutina y compañía</translation>
    </message>
    <message>
        <source>Across 247 studies of exercise, feeling able to do things, mood during exercise and company were among the paths with the best support. How it works is not settled: several may play a part.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>En 247 estudios de ejercicio, sentirse capaz de hacer cosas, el ánimo durante el ejercicio y la compañía estaban entre las vías con mejor respaldo. Cómo funciona no está resuelto: pueden intervenir varias.</translation>
    </message>
    <message>
        <source>White et al. 2024, IJBNPA 21:134</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>White et al. 2024, IJBNPA 21:134</translation>
    </message>
    <message>
        <source>How much, and how</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Cuánto y cómo</translation>
    </message>
    <message>
        <source>Any regular training beats none</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Cualquier entrenamiento regular es mejor que ninguno</translation>
    </message>
    <message>
        <source>ACSM position stand, Phillips et al. 2026, Med Sci Sports Exerc</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Documento de posición del ACSM, Phillips et al. 2026, Med Sci Sports Exerc</translation>
    </message>
    <message>
        <source>LiftDesk&apos;s plan</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>El plan de LiftDesk</translation>
    </message>
    <message>
        <source>Full sentences yes, singing no. As a rule of thumb, Zone 2 is 60 to 70% of your maximum heart rate; there is no single definition. With a medicine that slows the heart, go by talking alone.</source>
        <extracomment>resources/content/safety.json</extracomment>
        <translation>Frases completas sí, cantar no. Como regla general, la zona 2 es del 60 al 70&#xa0;% de tu frecuencia cardíaca máxima; no hay una única definición. Con un medicamento que frena el corazón, guíate solo por el habla.</translation>
    </message>
    <message>
        <source>A review of 33 randomised trials (1,877 people) found fewer depressive symptoms with strength training than without: a standardised difference of 0.66, likely range 0.48 to 0.83. Results differed a lot between trials (I² 76%) and were smaller where raters did not know who had trained.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Una revisión de 33 ensayos aleatorizados (1877 personas) halló menos síntomas depresivos con entrenamiento de fuerza que sin él: una diferencia estandarizada de 0,66, rango probable 0,48 a 0,83. Los resultados variaron mucho entre ensayos (I² 76&#xa0;%) y fueron menores donde los evaluadores no sabían quién había entrenado.</translation>
    </message>
    <message>
        <source>Two later reviews of strength training in people with depression found 0.51 (0.30 to 0.72) and 0.94 (0.72 to 1.16; 29 trials, 2,036 people, I² about 80%). Weeks, frequency, sets and repetitions mattered only a little.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Dos revisiones posteriores de entrenamiento de fuerza en personas con depresión hallaron 0,51 (0,30 a 0,72) y 0,94 (0,72 a 1,16; 29 ensayos, 2036 personas, I² en torno al 80&#xa0;%). Las semanas, la frecuencia, las series y las repeticiones importaron solo un poco.</translation>
    </message>
    <message>
        <source>For anxiety, loads below 70% of the most you could lift once gave the most reliable decreases. LiftDesk offers that as a gentle day.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Para la ansiedad, las cargas por debajo del 70&#xa0;% de lo máximo que podrías levantar una vez dieron las bajadas más fiables. LiftDesk lo ofrece como día suave.</translation>
    </message>
    <message>
        <source>Sixteen men who did not train chose 65 to 70% when asked for a fairly good feeling, and 54 to 58% for a good one. How a set feels can set the load.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Dieciséis hombres que no entrenaban eligieron del 65 al 70&#xa0;% cuando se les pidió una sensación bastante buena, y del 54 al 58&#xa0;% para una buena. Cómo se siente una serie puede fijar la carga.</translation>
    </message>
    <message>
        <source>Over 137 reviews with more than 30,000 people, any regular strength training beat none. For strength alone 80% and more did best; going to failure, special plans and kind of equipment did not matter consistently.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>En 137 revisiones con más de 30&#xa0;000 personas, cualquier entrenamiento de fuerza regular fue mejor que ninguno. Solo para la fuerza, el 80&#xa0;% y más fue lo mejor; llegar al fallo, los planes especiales y el tipo de equipo no importaron de forma constante.</translation>
    </message>
    <message>
        <source>Two or three sessions a week, 2 to 3 sets of 8 to 12 at 60 to 80%, with one to four repetitions left, is a common beginner prescription and inside what the trials used. You can change it.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Dos o tres sesiones por semana, de 2 a 3 series de 8 a 12 al 60-80&#xa0;%, con una a cuatro repeticiones en reserva, es una pauta habitual para principiantes y está dentro de lo que usaron los ensayos. Puedes cambiarla.</translation>
    </message>
    <message>
        <source>ACSM position stand 2009, Med Sci Sports Exerc 41:687 (from memory, to be confirmed); Gordon et al. 2018, JAMA Psychiatry 75:566</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Documento de posición del ACSM 2009, Med Sci Sports Exerc 41:687 (de memoria, por confirmar); Gordon et al. 2018, JAMA Psychiatry 75:566</translation>
    </message>
    <message>
        <source>Short days count</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Los días cortos cuentan</translation>
    </message>
    <message>
        <source>About four hard sets a week for each muscle, from one press with the legs, one pull and one push, keep most of the gain.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Unas cuatro series duras por semana para cada músculo, con un empuje de piernas, un tirón y un empuje, mantienen la mayor parte de lo ganado.</translation>
    </message>
    <message>
        <source>Iversen et al. 2021, Sports Medicine 51:2079</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Iversen et al. 2021, Sports Medicine 51:2079</translation>
    </message>
    <message>
        <source>Hard lifts first</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Primero los ejercicios duros</translation>
    </message>
    <message>
        <source>In 35 beginners, sessions that went from heavy to light were more pleasant and better remembered than the other way round.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>En 35 principiantes, las sesiones que iban de pesado a ligero fueron más agradables y se recordaron mejor que al revés.</translation>
    </message>
    <message>
        <source>Hutchinson et al., preprint, SportRxiv 210</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Hutchinson et al., preprint, SportRxiv 210</translation>
    </message>
    <message>
        <source>Easy cardio: talking is the measure</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Cardio suave: la medida es el habla</translation>
    </message>
    <message>
        <source>The last pace at which speech is comfortable lies close to the ventilatory threshold. Above it, pleasure falls for most people.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>El último ritmo al que hablar resulta cómodo está cerca del umbral ventilatorio. Por encima, el placer baja en la mayoría de las personas.</translation>
    </message>
    <message>
        <source>Foster et al. on the talk test; Ekkekakis, Parfitt &amp; Petruzzello 2011, Sports Medicine 41:641</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Foster et al. sobre la prueba del habla; Ekkekakis, Parfitt &amp; Petruzzello 2011, Sports Medicine 41:641</translation>
    </message>
    <message>
        <source>What LiftDesk does not say</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Lo que LiftDesk no dice</translation>
    </message>
    <message>
        <source>No dose for mood</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Ninguna dosis para el ánimo</translation>
    </message>
    <message>
        <source>More is not known to be better for mood. LiftDesk counts what you did and never says how much you would have needed.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>No se sabe que más sea mejor para el ánimo. LiftDesk cuenta lo que hiciste y nunca dice cuánto te habría hecho falta.</translation>
    </message>
    <message>
        <source>Gordon et al. 2018, JAMA Psychiatry 75:566; the 2024 review of strength training above</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Gordon et al. 2018, JAMA Psychiatry 75:566; la revisión de 2024 de entrenamiento de fuerza citada arriba</translation>
    </message>
    <message>
        <source>No instead</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>No en lugar de otra cosa</translation>
    </message>
    <message>
        <source>Training may help some people feel better, alongside usual care. It does not replace a doctor, therapy or medicine.</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>Entrenar puede ayudar a algunas personas a sentirse mejor, junto a la atención habitual. No sustituye a un médico, una terapia ni un medicamento.</translation>
    </message>
    <message>
        <source>FDA General Wellness guidance 2026, on what a wellness product may say</source>
        <extracomment>resources/content/science.json</extracomment>
        <translation>FDA General Wellness guidance 2026, sobre lo que puede decir un producto de bienestar</translation>
    </message>
    <message>
        <source>Number of the row; rises with time and is never given twice, not even in two diaries.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Número de la fila; sube con el tiempo y nunca se da dos veces, ni siquiera en dos diarios.</translation>
    </message>
    <message>
        <source>The day the entry belongs to, like 2026-11-26; a day lasts until 04:00.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El día al que pertenece la entrada, como 2026-11-26; un día dura hasta las 04:00.</translation>
    </message>
    <message>
        <source>When it was written down: milliseconds since 1970-01-01 00:00 UTC.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cuándo se anotó: milisegundos desde 1970-01-01 00:00 UTC.</translation>
    </message>
    <message>
        <source>When it began: milliseconds since 1970-01-01 00:00 UTC.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cuándo empezó: milisegundos desde 1970-01-01 00:00 UTC.</translation>
    </message>
    <message>
        <source>Minutes the local clock was ahead of UTC.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Minutos que el reloj local iba por delante de UTC.</translation>
    </message>
    <message>
        <source>The row of the table session that it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La fila de la tabla session a la que pertenece.</translation>
    </message>
    <message>
        <source>The row of the table exercise that it is about.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La fila de la tabla exercise de la que trata.</translation>
    </message>
    <message>
        <source>The row of the table import_batch that brought it, empty for what was written here.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La fila de la tabla import_batch que la trajo; vacío para lo escrito aquí.</translation>
    </message>
    <message>
        <source>What an imported entry is known by in the app it came from.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Con qué se conoce una entrada importada en la aplicación de la que vino.</translation>
    </message>
    <message>
        <source>Place in its order, from 0.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Lugar en su orden, desde 0.</translation>
    </message>
    <message>
        <source>Own words.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Palabras propias.</translation>
    </message>
    <message>
        <source>Sets or lifts with the same number are done in turn.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Las series o ejercicios con el mismo número se hacen por turnos.</translation>
    </message>
    <message>
        <source>Mean heart rate, beats a minute.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Frecuencia cardíaca media, latidos por minuto.</translation>
    </message>
    <message>
        <source>Every lift that can be logged: those of the catalogue and your own.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cada ejercicio que se puede registrar: los del catálogo y los tuyos.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cómo se llama.</translation>
    </message>
    <message>
        <source>The movement, such as squat or horizontal_pull.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El movimiento, como squat u horizontal_pull.</translation>
    </message>
    <message>
        <source>What it is done with, such as barbell.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Con qué se hace, como barbell.</translation>
    </message>
    <message>
        <source>What a load means: total, per_hand, bodyweight_plus, assisted or none.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Qué significa una carga: total, per_hand, bodyweight_plus, assisted o none.</translation>
    </message>
    <message>
        <source>What a set counts: reps, seconds or metres.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Qué cuenta una serie: reps, seconds o metres.</translation>
    </message>
    <message>
        <source>1 where each side is done by itself.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>1 si cada lado se hace por separado.</translation>
    </message>
    <message>
        <source>The lift of the catalogue that it is a form of.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El ejercicio del catálogo del que es una forma.</translation>
    </message>
    <message>
        <source>Other names of a lift.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Otros nombres de un ejercicio.</translation>
    </message>
    <message>
        <source>The other name.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El otro nombre.</translation>
    </message>
    <message>
        <source>Your routines.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Tus rutinas.</translation>
    </message>
    <message>
        <source>Strength days of a week as a list, 0 Monday to 6 Sunday.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Días de fuerza de una semana como lista, 0 lunes a 6 domingo.</translation>
    </message>
    <message>
        <source>Easy-cardio days of a week, likewise.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Días de cardio suave de una semana, igual.</translation>
    </message>
    <message>
        <source>1 for the one in use.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>1 para la que está en uso.</translation>
    </message>
    <message>
        <source>The sessions of a routine, taken in turn.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Las sesiones de una rutina, hechas por turno.</translation>
    </message>
    <message>
        <source>The routine it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La rutina a la que pertenece.</translation>
    </message>
    <message>
        <source>Its letter, such as B.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Su letra, como B.</translation>
    </message>
    <message>
        <source>The lifts of a routine&apos;s session.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Los ejercicios de la sesión de una rutina.</translation>
    </message>
    <message>
        <source>The routine&apos;s session it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La sesión de la rutina a la que pertenece.</translation>
    </message>
    <message>
        <source>The lower end of sets.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El extremo inferior de las series.</translation>
    </message>
    <message>
        <source>The upper end of sets.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El extremo superior de las series.</translation>
    </message>
    <message>
        <source>The lower end of repetitions, seconds or metres a set.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El extremo inferior de repeticiones, segundos o metros por serie.</translation>
    </message>
    <message>
        <source>The upper end.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El extremo superior.</translation>
    </message>
    <message>
        <source>The lower end of the load in per cent of the 1RM.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El extremo inferior de la carga en tanto por ciento del 1RM.</translation>
    </message>
    <message>
        <source>Seconds of rest between sets.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Segundos de descanso entre series.</translation>
    </message>
    <message>
        <source>1 where a short day has it too.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>1 si un día corto también lo tiene.</translation>
    </message>
    <message>
        <source>Files that were brought in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Archivos que se importaron.</translation>
    </message>
    <message>
        <source>The format it was in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El formato en que estaba.</translation>
    </message>
    <message>
        <source>The file&apos;s own name, without folders.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El nombre del archivo, sin carpetas.</translation>
    </message>
    <message>
        <source>The file&apos;s SHA-256 sum.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La suma SHA-256 del archivo.</translation>
    </message>
    <message>
        <source>The file itself, compressed by zlib, where you wanted it kept.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El archivo mismo, comprimido con zlib, si quisiste guardarlo.</translation>
    </message>
    <message>
        <source>What the import wrote, compressed JSON, so that it can be taken back.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Lo que escribió la importación, JSON comprimido, para poder retirarla.</translation>
    </message>
    <message>
        <source>Strength sessions, easy cardio and rest days that were noted.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Sesiones de fuerza, cardio suave y días de descanso anotados.</translation>
    </message>
    <message>
        <source>strength, easy_cardio or rest.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>strength, easy_cardio o rest.</translation>
    </message>
    <message>
        <source>When it ended, likewise.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cuándo terminó, igual.</translation>
    </message>
    <message>
        <source>Letter of the planned session, such as B.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Letra de la sesión planeada, como B.</translation>
    </message>
    <message>
        <source>1 for a short day.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>1 para un día corto.</translation>
    </message>
    <message>
        <source>Every set: what was done, and beside it what was planned then.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cada serie: lo que se hizo y, al lado, lo que estaba planeado entonces.</translation>
    </message>
    <message>
        <source>warm_up, working, drop or &apos;failure&apos; (a set to failure).</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>warm_up, working, drop o &apos;failure&apos; (una serie al fallo).</translation>
    </message>
    <message>
        <source>Repetitions; of the left side where the sides differ.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Repeticiones; del lado izquierdo si los lados difieren.</translation>
    </message>
    <message>
        <source>Seconds held.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Segundos aguantados.</translation>
    </message>
    <message>
        <source>Metres carried or gone.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Metros cargados o recorridos.</translation>
    </message>
    <message>
        <source>The load in grams.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La carga en gramos.</translation>
    </message>
    <message>
        <source>The unit it was typed in, kg or lb.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La unidad en que se escribió, kg o lb.</translation>
    </message>
    <message>
        <source>Repetitions that were left, in your own judgement.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Repeticiones que quedaban, a tu juicio.</translation>
    </message>
    <message>
        <source>Repetitions that were planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Repeticiones planeadas.</translation>
    </message>
    <message>
        <source>Seconds that were planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Segundos planeados.</translation>
    </message>
    <message>
        <source>Metres that were planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Metros planeados.</translation>
    </message>
    <message>
        <source>The load that was planned, in grams.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La carga planeada, en gramos.</translation>
    </message>
    <message>
        <source>Repetitions that were to be left.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Repeticiones que debían quedar.</translation>
    </message>
    <message>
        <source>Repetitions of the right side, where they differ.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Repeticiones del lado derecho, si difieren.</translation>
    </message>
    <message>
        <source>Easy cardio within a session.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cardio suave dentro de una sesión.</translation>
    </message>
    <message>
        <source>What it was, such as Walk.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Qué fue, como Walk.</translation>
    </message>
    <message>
        <source>How long it took, in seconds.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cuánto duró, en segundos.</translation>
    </message>
    <message>
        <source>How far it went, in metres.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Hasta dónde llegó, en metros.</translation>
    </message>
    <message>
        <source>How talking went: could_sing, could_talk or few_words.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cómo fue hablar: could_sing, could_talk o few_words.</translation>
    </message>
    <message>
        <source>Heart rate over a while.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Frecuencia cardíaca durante un tiempo.</translation>
    </message>
    <message>
        <source>How long, in seconds.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cuánto tiempo, en segundos.</translation>
    </message>
    <message>
        <source>Highest heart rate, beats a minute.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Frecuencia cardíaca más alta, latidos por minuto.</translation>
    </message>
    <message>
        <source>One byte a second, 0 where nothing was measured, compressed by zlib.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Un byte por segundo, 0 donde no se midió nada, comprimido con zlib.</translation>
    </message>
    <message>
        <source>How a session felt.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Qué sensación dio una sesión.</translation>
    </message>
    <message>
        <source>before, first_set or after.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>before, first_set o after.</translation>
    </message>
    <message>
        <source>From -5 very bad to 5 very good.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>De -5 muy mala a 5 muy buena.</translation>
    </message>
    <message>
        <source>Activation, 1 low to 6 high.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Activación, de 1 baja a 6 alta.</translation>
    </message>
    <message>
        <source>Check-ins; every rating is from 0 to 10 and may be left open.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Registros del día; cada valoración va de 0 a 10 y puede quedar abierta.</translation>
    </message>
    <message>
        <source>0 worst to 10 best.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>De 0 lo peor a 10 lo mejor.</translation>
    </message>
    <message>
        <source>0 none to 10 plenty.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>De 0 nada a 10 mucha.</translation>
    </message>
    <message>
        <source>0 poor to 10 good.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>De 0 malo a 10 bueno.</translation>
    </message>
    <message>
        <source>0 none to 10 a lot.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>De 0 nada a 10 mucho.</translation>
    </message>
    <message>
        <source>Confidence for the week, 0 unsure to 10 sure.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Confianza para la semana, de 0 poca a 10 mucha.</translation>
    </message>
    <message>
        <source>Names of ratings you would rather not give, with spaces between.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Nombres de valoraciones que prefieres no dar, separados por espacios.</translation>
    </message>
    <message>
        <source>Tags of check-ins.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Etiquetas de los registros del día.</translation>
    </message>
    <message>
        <source>The check-in it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El registro del día al que pertenece.</translation>
    </message>
    <message>
        <source>The tag.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>La etiqueta.</translation>
    </message>
    <message>
        <source>Readiness checks; only their day and outcome are kept, never an answer.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Chequeos previos; solo se guardan su día y su resultado, nunca una respuesta.</translation>
    </message>
    <message>
        <source>What the check came to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>En qué quedó el chequeo.</translation>
    </message>
    <message>
        <source>Your own people.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Tus personas.</translation>
    </message>
    <message>
        <source>What you call them.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cómo las llamas.</translation>
    </message>
    <message>
        <source>Who they are.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Quiénes son.</translation>
    </message>
    <message>
        <source>How to reach them.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cómo contactarlas.</translation>
    </message>
    <message>
        <source>Questionnaires that were filled in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cuestionarios rellenados.</translation>
    </message>
    <message>
        <source>Which one, such as phq9.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cuál, como phq9.</translation>
    </message>
    <message>
        <source>The language it was asked in.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El idioma en que se preguntó.</translation>
    </message>
    <message>
        <source>Single answers of questionnaires.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Respuestas sueltas de cuestionarios.</translation>
    </message>
    <message>
        <source>The questionnaire it belongs to.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El cuestionario al que pertenece.</translation>
    </message>
    <message>
        <source>Number of the question.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Número de la pregunta.</translation>
    </message>
    <message>
        <source>The answer&apos;s number, empty for one you would rather not give.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El número de la respuesta; vacío si prefieres no darla.</translation>
    </message>
    <message>
        <source>Where you train, and what is there.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Dónde entrenas y qué hay allí.</translation>
    </message>
    <message>
        <source>What there is to lift with, as JSON, loads in grams.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Con qué se puede levantar, como JSON, cargas en gramos.</translation>
    </message>
    <message>
        <source>Pain that was noted with a lift.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Dolor anotado con un ejercicio.</translation>
    </message>
    <message>
        <source>Where, such as knee.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Dónde, como knee.</translation>
    </message>
    <message>
        <source>0 none to 10 worst.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>De 0 nada a 10 lo peor.</translation>
    </message>
    <message>
        <source>Easy weeks and days of being ill.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Semanas fáciles y días de enfermedad.</translation>
    </message>
    <message>
        <source>easy_week or illness.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>easy_week o illness.</translation>
    </message>
    <message>
        <source>The first day, like 2026-11-26.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El primer día, como 2026-11-26.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El último día.</translation>
    </message>
    <message>
        <source>Weeks that were planned on other days than usual.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Semanas planeadas en otros días que los habituales.</translation>
    </message>
    <message>
        <source>The week&apos;s Monday, like 2026-11-23.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El lunes de la semana, como 2026-11-23.</translation>
    </message>
    <message>
        <source>Its days as JSON, 0 Monday to 6 Sunday.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Sus días como JSON, 0 lunes a 6 domingo.</translation>
    </message>
    <message>
        <source>What a session did otherwise than planned.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Qué hizo una sesión distinto de lo planeado.</translation>
    </message>
    <message>
        <source>add, drop, swap or fewer.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>add, drop, swap o fewer.</translation>
    </message>
    <message>
        <source>The lift it was swapped with.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>El ejercicio por el que se cambió.</translation>
    </message>
    <message>
        <source>Your own words on what you could do.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Tus propias palabras sobre lo que pudiste hacer.</translation>
    </message>
    <message>
        <source>The words.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Las palabras.</translation>
    </message>
    <message>
        <source>Items you would rather not see among what you can do now.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Cosas que prefieres no ver en lo que ya puedes hacer.</translation>
    </message>
    <message>
        <source>Which item.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Qué cosa.</translation>
    </message>
    <message>
        <source>What you chose in the program, and your own plan for bad days.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Lo que elegiste en el programa, y tu propio plan para los días malos.</translation>
    </message>
    <message>
        <source>Which setting.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Qué ajuste.</translation>
    </message>
    <message>
        <source>What was chosen, as a text.</source>
        <extracomment>resources/content/tables.json</extracomment>
        <translation>Lo elegido, como texto.</translation>
    </message>
    <message>
        <source>worry</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>preocupación</translation>
    </message>
    <message>
        <source>minimal</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>mild</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>moderado</translation>
    </message>
    <message>
        <source>severe</source>
        <extracomment>resources/questionnaires/gad7/scoring.json</extracomment>
        <translation>grave</translation>
    </message>
    <message>
        <source>well-being</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>bienestar</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>bajo</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>alto</translation>
    </message>
    <message>
        <source>very high</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>muy alto</translation>
    </message>
    <message>
        <source>very low</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>muy bajo</translation>
    </message>
    <message>
        <source>life satisfaction</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>satisfacción con la vida</translation>
    </message>
    <message>
        <source>worthwhile</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>vale la pena</translation>
    </message>
    <message>
        <source>happy yesterday</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>felicidad ayer</translation>
    </message>
    <message>
        <source>anxious yesterday</source>
        <extracomment>resources/questionnaires/ons4/scoring.json</extracomment>
        <translation>ansiedad ayer</translation>
    </message>
    <message>
        <source>mood</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation>ánimo</translation>
    </message>
    <message>
        <source>moderately severe</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation>moderadamente grave</translation>
    </message>
    <message>
        <source>below the gate</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation>por debajo del umbral</translation>
    </message>
    <message>
        <source>worth the whole questionnaire</source>
        <extracomment>resources/questionnaires/phq9/scoring.json</extracomment>
        <translation>conviene el cuestionario completo</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Found in the handbook</source>
        <translation>Encontrado en el manual</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Look at it</source>
        <translation>Mirarla</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Mirar {name}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Set {name} aside</source>
        <translation>Apartar {name}</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>{n} set</source>
        <comment>{n} sets</comment>
        <translation>
            <numerusform>{n} serie</numerusform>
            <numerusform>{n} series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} session</source>
        <comment>{n} sessions</comment>
        <translation>
            <numerusform>{n} sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry</source>
        <comment>{n} entries</comment>
        <translation>
            <numerusform>{n} entrada</numerusform>
            <numerusform>{n} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row</source>
        <comment>{n} rows</comment>
        <translation>
            <numerusform>{n} fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exercise</source>
        <comment>{n} exercises</comment>
        <translation>
            <numerusform>{n} ejercicio</numerusform>
            <numerusform>{n} ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month</source>
        <comment>{n} months</comment>
        <translation>
            <numerusform>{n} mes</numerusform>
            <numerusform>{n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second</source>
        <comment>{n} seconds</comment>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second left</source>
        <comment>{n} seconds left</comment>
        <translation>
            <numerusform>queda {n} segundo</numerusform>
            <numerusform>quedan {n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <comment>{n} pages</comment>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>{n} nombre</numerusform>
            <numerusform>{n} nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check-in</source>
        <comment>{n} check-ins</comment>
        <translation>
            <numerusform>{n} registro del día</numerusform>
            <numerusform>{n} registros del día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bout of cardio</source>
        <comment>{n} bouts of cardio</comment>
        <translation>
            <numerusform>{n} tramo de cardio</numerusform>
            <numerusform>{n} tramos de cardio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heart rate of {n} session</source>
        <comment>heart rate of {n} sessions</comment>
        <translation>
            <numerusform>frecuencia cardíaca de {n} sesión</numerusform>
            <numerusform>frecuencia cardíaca de {n} sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, close LiftDesk and open it once more.</source>
        <translation>Puedes seguir. Si vuelve a pasar, cierra LiftDesk y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>Everything that was saved is still there. The last step may not have been.</source>
        <translation>Todo lo guardado sigue ahí. Puede que el último paso no.</translation>
    </message>
    <message>
        <source>You can go on.</source>
        <translation>Puedes seguir.</translation>
    </message>
    <message>
        <source>The details are in this file. It holds no weights, notes or answers of yours:</source>
        <translation>Los detalles están en este archivo. No contiene pesos, notas ni respuestas tuyas:</translation>
    </message>
    <message>
        <source>Where the details are</source>
        <translation>Dónde están los detalles</translation>
    </message>
    <message>
        <source>Close LiftDesk</source>
        <translation>Cerrar LiftDesk</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>To pass it on, copy the report. It says where in the program it happened.</source>
        <translation>Para pasarlo a alguien, copia el informe. Dice en qué parte del programa ocurrió.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CrisisCard</name>
    <message>
        <source>Crisis help</source>
        <translation>Ayuda en crisis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Parar por hoy</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Thank you for answering honestly.</source>
        <translation>Gracias por responder con sinceridad.</translation>
    </message>
    <message>
        <source>You do not have to handle this alone.</source>
        <translation>No tienes que cargar con esto a solas.</translation>
    </message>
    <message>
        <source>Thoughts like this are more common than people think, and they can ease with support. You do not have to handle them alone.</source>
        <translation>Pensamientos así son más comunes de lo que se cree, y pueden aliviarse con apoyo. No tienes que cargar con ellos a solas.</translation>
    </message>
    <message>
        <source>Weeks like these are hard, and they can ease with support. You do not have to handle them alone.</source>
        <translation>Semanas así son duras, y pueden aliviarse con apoyo. No tienes que cargar con ellas a solas.</translation>
    </message>
    <message>
        <source>Very hard moments are more common than people think, and they can ease with support.</source>
        <translation>Los momentos muy duros son más comunes de lo que se cree, y pueden aliviarse con apoyo.</translation>
    </message>
    <message>
        <source>This app cannot contact anyone for you.</source>
        <translation>Esta aplicación no puede contactar a nadie por ti.</translation>
    </message>
    <message>
        <source>Opening this card is not recorded.</source>
        <translation>Abrir esta tarjeta no se registra.</translation>
    </message>
    <message>
        <source>Could you tell one person you trust? From your own list: {name}</source>
        <translation>¿Podrías contárselo a una persona de confianza? De tu propia lista: {name}</translation>
    </message>
    <message>
        <source>Also from your own list: {name}</source>
        <translation>También de tu propia lista: {name}</translation>
    </message>
    <message>
        <source>Could you also tell one person you trust?</source>
        <translation>¿Podrías contárselo también a una persona de confianza?</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Lo que me ayuda</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Stays on this computer. No account, no network code: LiftDesk cannot send anything anywhere.</source>
        <translation>Se quedan en este dispositivo. Sin cuenta, sin código de red: LiftDesk no puede enviar nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>Todas las copias</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Everything, in open formats</source>
        <translation>Todo, en formatos abiertos</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llévatelo contigo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>The diary, its backups, logs and settings</source>
        <translation>El diario, sus copias, registros y ajustes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>A passphrase for the diary, and its lock</source>
        <translation>Una frase de contraseña para el diario, y su bloqueo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The data file: {path}</source>
        <translation>El archivo de datos: {path}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge another computer&apos;s diary</source>
        <translation>Fusionar el diario de otro dispositivo</translation>
    </message>
    <message>
        <source>Its diary, joined with this one</source>
        <translation>Su diario, unido a este</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Otro dispositivo</translation>
    </message>
    <message>
        <source>None yet; one is made at the next start</source>
        <translation>Aún ninguna; se hace en el próximo inicio</translation>
    </message>
    <message>
        <source>Last one {day}, {time}</source>
        <translation>La última: {day}, {time}</translation>
    </message>
    <message>
        <source>Backup checked on {day}</source>
        <translation>Copia comprobada el {day}</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>on {weekday}</source>
        <translation>el {weekday}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
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
        <translation>Días de una semana habitual</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>Two days</source>
        <translation>Dos días</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Tres días</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Días por semana</translation>
    </message>
    <message>
        <source>Two or three days: the plan stays as it was until then.</source>
        <translation>Dos o tres días: hasta entonces el plan se queda como estaba.</translation>
    </message>
    <message>
        <source>Two of these days follow each other. A day between them is easier.</source>
        <translation>Dos de estos días van seguidos. Un día en medio es más llevadero.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>LiftDesk removes your diary and all that it keeps from this computer, and is then as on its first day. Nothing brings it back.</source>
        <translation>LiftDesk quita de este dispositivo tu diario y todo lo que guarda, y queda como el primer día. Nada lo trae de vuelta.</translation>
    </message>
    <message>
        <source>What goes, {size} together</source>
        <translation>Lo que se va, {size} en total</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Lo que se queda</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>To go on, type “{word}”</source>
        <translation>Para seguir, escribe «{word}»</translation>
    </message>
    <message>
        <source>Export first…</source>
        <translation>Exportar antes…</translation>
    </message>
    <message>
        <source>Please type: {word}</source>
        <translation>Escribe, por favor: {word}</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>delete</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>The diary, with all settings</source>
        <translation>El diario, con todos los ajustes</translation>
    </message>
    <message numerus="yes">
        <source>{n} file of backups</source>
        <comment>{n} files of backups</comment>
        <translation>
            <numerusform>{n} archivo de copias de seguridad</numerusform>
            <numerusform>{n} archivos de copias de seguridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file in the second folder</source>
        <comment>{n} files in the second folder</comment>
        <translation>
            <numerusform>{n} archivo en la segunda carpeta</numerusform>
            <numerusform>{n} archivos en la segunda carpeta</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample data</source>
        <translation>Los datos de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>{n} log file</source>
        <comment>{n} log files</comment>
        <translation>
            <numerusform>{n} archivo de registro</numerusform>
            <numerusform>{n} archivos de registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file beside the diary</source>
        <comment>{n} files beside the diary</comment>
        <translation>
            <numerusform>{n} archivo junto al diario</numerusform>
            <numerusform>{n} archivos junto al diario</numerusform>
        </translation>
    </message>
    <message>
        <source>Files you exported, printed or saved somewhere else, and copies that other programs made of them. LiftDesk keeps no list of them.</source>
        <translation>Los archivos que exportaste, imprimiste o guardaste en otro sitio, y las copias que otros programas hicieron de ellos. LiftDesk no lleva una lista de ellos.</translation>
    </message>
    <message>
        <source>What the disk itself remembers: deleted files can sometimes be read again for a while, above all on an SSD. Only a disk that is encrypted as a whole rules that out.</source>
        <translation>Lo que el disco mismo recuerda: los archivos borrados a veces se pueden volver a leer durante un tiempo, sobre todo en un SSD. Solo un disco cifrado por completo lo evita.</translation>
    </message>
    <message>
        <source>The copies in the second folder, which is not there at the moment: {folder}. Connect it first, or delete them there yourself.</source>
        <translation>Las copias de la segunda carpeta, que ahora no está: {folder}. Conéctala antes, o bórralas allí tú.</translation>
    </message>
    <message>
        <source>A LiftDesk file of another name: {path}</source>
        <translation>Un archivo de LiftDesk con otro nombre: {path}</translation>
    </message>
    <message>
        <source>The questionnaires you put into {folder}; they hold no answers.</source>
        <translation>Los cuestionarios que pusiste en {folder}; no contienen respuestas.</translation>
    </message>
    <message>
        <source>Could not be removed, please delete it yourself: {path}</source>
        <translation>No se pudo quitar; por favor, bórralo tú: {path}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Backed up and checked: {name}.</source>
        <translation>Copia hecha y comprobada: {name}.</translation>
    </message>
    <message>
        <source>Mood is shown again.</source>
        <translation>El ánimo se muestra de nuevo.</translation>
    </message>
    <message>
        <source>Mood is hidden, on paper and in exports too. Ctrl+Shift+M shows it.</source>
        <translation>El ánimo está oculto, también en papel y en las exportaciones. Ctrl+Shift+M lo muestra.</translation>
    </message>
    <message>
        <source>Session {code} of {day} logged from the sheet.</source>
        <translation>Sesión {code} del {day} registrada desde la hoja.</translation>
    </message>
    <message>
        <source>Sample data: an invented diary in a file of its own. Try anything: leaving removes it.</source>
        <translation>Datos de ejemplo: un diario inventado en su propio archivo. Prueba lo que quieras: al salir se quita.</translation>
    </message>
    <message>
        <source>Leave the sample data</source>
        <translation>Salir de los datos de ejemplo</translation>
    </message>
    <message>
        <source>Easy cardio: how is talking going?</source>
        <translation>Cardio suave: ¿qué tal puedes hablar?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>The summary is in {name}.</source>
        <translation>El resumen está en {name}.</translation>
    </message>
    <message>
        <source>{n} planned days are in {name}. Writing it again updates them.</source>
        <translation>{n} días del plan están en {name}. Al escribirlo de nuevo se actualizan.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>A scan or photo of a session sheet</source>
        <translation>Un escaneo o una foto de la hoja de una sesión</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>In your diary</source>
        <translation>En tu diario</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Posición inicial</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Think of</source>
        <translation>Piensa en</translation>
    </message>
    <message>
        <source>What often goes otherwise</source>
        <translation>Lo que a menudo sale distinto</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>Cuándo dejarlo fuera</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Usual amount</source>
        <translation>Cantidad habitual</translation>
    </message>
    <message>
        <source>Also found as</source>
        <translation>También se encuentra como</translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation>De dónde sale esto</translation>
    </message>
    <message>
        <source>Easier: {name}</source>
        <translation>Más fácil: {name}</translation>
    </message>
    <message>
        <source>Harder: {name}</source>
        <translation>Más difícil: {name}</translation>
    </message>
    <message>
        <source>The place in use has no equipment for it.</source>
        <translation>El lugar en uso no tiene equipo para esto.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation>Borrar este ejercicio</translation>
    </message>
    <message>
        <source>Show the movement again</source>
        <translation>Mostrar otra vez el movimiento</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Tu propia nota</translation>
    </message>
    <message>
        <source>Seat height, grip, what helps you</source>
        <translation>Altura del asiento, agarre, lo que te ayuda</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Figure of {name}: {movement}</source>
        <translation>Figura de {name}: {movement}</translation>
    </message>
    <message>
        <source>{mostly}; also {others}</source>
        <translation>{mostly}; también {others}</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Aún sin hacer.</translation>
    </message>
    <message>
        <source>Last time, {day}: {sets}</source>
        <translation>La última vez, {day}: {sets}</translation>
    </message>
    <message>
        <source>Best set: {set}, {day}</source>
        <translation>Mejor serie: {set}, {day}</translation>
    </message>
    <message>
        <source>Stop the movement</source>
        <translation>Detener el movimiento</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as text; Ctrl+Shift+C copies the whole week</source>
        <translation>Copiar como texto; Ctrl+Shift+C copia toda la semana</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Borrar esta entrada</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registro del día</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Lo que ya puedes hacer</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Día de descanso</translation>
    </message>
    <message>
        <source>Rest days count as done.</source>
        <translation>Los días de descanso cuentan como hechos.</translation>
    </message>
    <message>
        <source>Add an entry to this day</source>
        <translation>Añadir una entrada a este día</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>DetailsColumn</name>
    <message>
        <source>What you log appears here: sessions, easy cardio and rest days alike.</source>
        <translation>Aquí aparece lo que registras: sesiones, cardio suave y días de descanso por igual.</translation>
    </message>
    <message>
        <source>Nothing in the diary fits this search. Fewer words find more.</source>
        <translation>Nada en el diario encaja con esta búsqueda. Con menos palabras se encuentra más.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Quitar búsqueda y filtros</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Crisis help</source>
        <translation>Ayuda en crisis</translation>
    </message>
</context>
<context>
    <name>DiaryText</name>
    <message>
        <source>Rest days count as done.</source>
        <translation>Los días de descanso cuentan como hechos.</translation>
    </message>
    <message>
        <source>Pain, {lift}: {pain}</source>
        <translation>Dolor, {lift}: {pain}</translation>
    </message>
    <message>
        <source>{lift}, set {n}: {note}</source>
        <translation>{lift}, serie {n}: {note}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Check-in, {day}, {time}</source>
        <translation>Registro del día, {day}, {time}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <source>{day} to {end}</source>
        <translation>{day} a {end}</translation>
    </message>
    <message>
        <source>Feeling before {feeling}</source>
        <translation>Sensación antes: {feeling}</translation>
    </message>
    <message>
        <source>Feeling after {feeling}</source>
        <translation>Sensación después: {feeling}</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What nobody can promise: copies elsewhere, snapshots of the disk, and what an SSD keeps of files that were replaced.</source>
        <translation>Lo que nadie puede prometer: copias en otros sitios, instantáneas del disco y lo que un SSD guarda de archivos que se sustituyeron.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Writing into your diary</source>
        <translation>Escribiendo en tu diario</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>Mostrar en Historial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Until it is done, Cancel leaves your diary as it was.</source>
        <translation>Hasta que termine, Cancelar deja tu diario como estaba.</translation>
    </message>
    <message>
        <source>The import was taken back. Your diary is as it was before.</source>
        <translation>La importación se retiró. Tu diario está como antes.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Sin importar</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Sessions in a week and mood</source>
        <translation>Sesiones en una semana y ánimo</translation>
    </message>
</context>
<context>
    <name>DosePicture</name>
    <message>
        <source>Mean mood of weeks by their sessions</source>
        <translation>Ánimo medio de las semanas según sus sesiones</translation>
    </message>
    <message>
        <source>strength sessions in the week; upwards: mean mood</source>
        <translation>sesiones de fuerza en la semana; hacia arriba: ánimo medio</translation>
    </message>
</context>
<context>
    <name>DoseView</name>
    <message>
        <source>Charts of dose</source>
        <translation>Gráficos de dosis</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Entries that may be the same one twice. Keeping or merging puts the others into the trash, from where they can be brought back.</source>
        <translation>Entradas que pueden ser la misma dos veces. Al conservar una o fusionar, las otras van a la papelera, de donde se pueden recuperar.</translation>
    </message>
    <message>
        <source>No entry looks as if it were there twice.</source>
        <translation>Ninguna entrada parece estar dos veces.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>One kept, {entries} in the trash.</source>
        <translation>Una conservada, {entries} en la papelera.</translation>
    </message>
    <message>
        <source>Merged into one.</source>
        <translation>Fusionadas en una.</translation>
    </message>
    <message>
        <source>Both stay, and are not shown here again.</source>
        <translation>Las dos se quedan y no se vuelven a mostrar aquí.</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Fusionar en una</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>Keep {what}, {when}</source>
        <translation>Conservar {what}, {when}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registro del día</translation>
    </message>
</context>
<context>
    <name>EasyWeekOffer</name>
    <message>
        <source>If you like: seven days from today with loads a tenth lighter.</source>
        <translation>Si quieres: siete días desde hoy con cargas una décima parte más ligeras.</translation>
    </message>
    <message>
        <source>Plan an easy week</source>
        <translation>Planear una semana fácil</translation>
    </message>
    <message>
        <source>An easy week runs until {day}: loads are a tenth lighter.</source>
        <translation>Hay una semana fácil hasta el {day}: las cargas son una décima parte más ligeras.</translation>
    </message>
    <message>
        <source>End the easy week</source>
        <translation>Terminar la semana fácil</translation>
    </message>
    <message>
        <source>The easy week has ended. Loads are as planned again.</source>
        <translation>La semana fácil ha terminado. Las cargas vuelven a ser las planeadas.</translation>
    </message>
    <message>
        <source>Easy week planned until {day}.</source>
        <translation>Semana fácil planeada hasta el {day}.</translation>
    </message>
</context>
<context>
    <name>EntryColumn</name>
    <message>
        <source>Entries by week</source>
        <translation>Entradas por semana</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Entradas, las más recientes primero</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>Aún no hay entradas.</translation>
    </message>
    <message>
        <source>Nothing here for this search and these filters.</source>
        <translation>No hay nada aquí para esta búsqueda y estos filtros.</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In your diary</source>
        <translation>En tu diario</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Entries of the files, newest first</source>
        <translation>Entradas de los archivos, las más recientes primero</translation>
    </message>
</context>
<context>
    <name>EquipmentStep</name>
    <message>
        <source>Equipment and days</source>
        <translation>Equipo y días</translation>
    </message>
    <message>
        <source>The first session uses only what you have. Two short sessions a week are enough, with at least a day between them.</source>
        <translation>La primera sesión usa solo lo que tienes. Dos sesiones cortas por semana bastan, con al menos un día en medio.</translation>
    </message>
    <message>
        <source>What there is to train with</source>
        <translation>Con qué se puede entrenar</translation>
    </message>
    <message>
        <source>Single plates and loads can be written under Training, Places.</source>
        <translation>Los discos y cargas sueltos se pueden anotar en Entrenamiento, Lugares.</translation>
    </message>
    <message>
        <source>Days for strength</source>
        <translation>Días de fuerza</translation>
    </message>
    <message>
        <source>{place} has equipment that you wrote; picking adds a place.</source>
        <translation>{place} tiene equipo que anotaste tú; elegir añade un lugar.</translation>
    </message>
    <message>
        <source>{routine} is a routine of your own and stays in use.</source>
        <translation>{routine} es una rutina tuya y sigue en uso.</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>about {mid} {unit}, {low} to {high} by formula</source>
        <translation>unos {mid} {unit}, de {low} a {high} según la fórmula</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>de {low} a {high} {unit}</translation>
    </message>
    <message>
        <source>no estimate: it needs a loaded set of 12 reps or fewer</source>
        <translation>sin estimación: hace falta una serie con carga de 12 repeticiones o menos</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Most reps</source>
        <translation>Más repeticiones</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Más tiempo aguantado</translation>
    </message>
    <message>
        <source>Farthest</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Can now</source>
        <translation>Ya puedes</translation>
    </message>
    <message>
        <source>Heaviest</source>
        <translation>Más peso</translation>
    </message>
    <message>
        <source>Most in a day</source>
        <translation>Lo máximo en un día</translation>
    </message>
    <message>
        <source>1RM range</source>
        <translation>Rango del 1RM</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{what} el {day}</translation>
    </message>
    <message>
        <source>On {when} it was {what}.</source>
        <translation>El {when} era {what}.</translation>
    </message>
    <message>
        <source>On {when} it was {what}, and by no formula was this in reach then.</source>
        <translation>El {when} era {what}, y según ninguna fórmula estaba esto entonces al alcance.</translation>
    </message>
    <message>
        <source>In {when} it was {what}.</source>
        <translation>En {when} era {what}.</translation>
    </message>
    <message>
        <source>In {when} it was {what}, and by no formula was this in reach then.</source>
        <translation>En {when} era {what}, y según ninguna fórmula estaba esto entonces al alcance.</translation>
    </message>
    <message>
        <source>{lift}, {feat}: {now}. {before}</source>
        <translation>{lift}, {feat}: {now}. {before}</translation>
    </message>
    <message>
        <source>{now} on {day}. In {month} it was {then}.</source>
        <translation>{now} el {day}. En {month} era {then}.</translation>
    </message>
</context>
<context>
    <name>ExerciseForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>Como tú lo llamas</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>The load is</source>
        <translation>La carga es</translation>
    </message>
    <message>
        <source>A set counts</source>
        <translation>Una serie cuenta</translation>
    </message>
    <message>
        <source>Each side by itself</source>
        <translation>Cada lado por separado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Añadir ejercicio</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There are sets already, so this stays.</source>
        <translation>Ya hay series, así que esto se queda.</translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>not here</source>
        <translation>aquí no</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>in your diary</source>
        <translation>en tu diario</translation>
    </message>
    <message>
        <source>One load for the whole lift</source>
        <translation>Una carga para todo el ejercicio</translation>
    </message>
    <message>
        <source>Load per hand</source>
        <translation>Carga por mano</translation>
    </message>
    <message>
        <source>Load added to bodyweight</source>
        <translation>Carga añadida al peso corporal</translation>
    </message>
    <message>
        <source>Load is the help given</source>
        <translation>La carga es la ayuda que se da</translation>
    </message>
    <message>
        <source>No load</source>
        <translation>Sin carga</translation>
    </message>
    <message>
        <source>counts {what}</source>
        <translation>cuenta {what}</translation>
    </message>
    <message>
        <source>each side by itself</source>
        <translation>cada lado por separado</translation>
    </message>
    <message>
        <source>{sets} sets of {amount}, {rest} of rest</source>
        <translation>{sets} series de {amount}, {rest} de descanso</translation>
    </message>
    <message>
        <source>{amounts} at {load}</source>
        <translation>{amounts} con {load}</translation>
    </message>
    <message>
        <source>“{gone}” becomes another name of “{stays}”.</source>
        <translation>«{gone}» pasa a ser otro nombre de «{stays}».</translation>
    </message>
    <message numerus="yes">
        <source>Its one set moves there.</source>
        <comment>Its {n} sets move there, from {sessions}.</comment>
        <translation>
            <numerusform>Su única serie pasa ahí.</numerusform>
            <numerusform>Sus {n} series pasan ahí, de {sessions}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Añadir ejercicio</translation>
    </message>
    <message>
        <source>Found exercises</source>
        <translation>Ejercicios encontrados</translation>
    </message>
    <message>
        <source>No exercise fits this search and these filters.</source>
        <translation>Ningún ejercicio encaja con esta búsqueda y estos filtros.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Choose an exercise to see how it is done.</source>
        <translation>Elige un ejercicio para ver cómo se hace.</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name}: añadido.</translation>
    </message>
    <message>
        <source>Exercise changed.</source>
        <translation>Ejercicio cambiado.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <source>{name} deleted.</source>
        <translation>{name}: borrado.</translation>
    </message>
    <message>
        <source>Renamed. The old name still finds it.</source>
        <translation>Nombre cambiado. El antiguo sigue sirviendo para encontrarlo.</translation>
    </message>
    <message>
        <source>Other name added.</source>
        <translation>Otro nombre añadido.</translation>
    </message>
    <message>
        <source>Other name taken away.</source>
        <translation>Otro nombre quitado.</translation>
    </message>
    <message>
        <source>Merged into {name}.</source>
        <translation>Fusionado en {name}.</translation>
    </message>
</context>
<context>
    <name>ExercisesStep</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>What the exercises become</source>
        <translation>En qué se convierten los ejercicios</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Solo lo que hay que mirar</translation>
    </message>
    <message>
        <source>A name that is no exercise yet becomes one of its own, under its own name. Enter chooses something else.</source>
        <translation>Un nombre que aún no es un ejercicio pasa a ser uno propio, con su nombre. Enter elige otra cosa.</translation>
    </message>
    <message>
        <source>{names} may be one of several: without a choice, it stays itself.</source>
        <translation>{names} puede ser uno de varios: sin una elección, se queda como está.</translation>
    </message>
    <message>
        <source>{n} of {names}</source>
        <translation>{n} de {names}</translation>
    </message>
    <message>
        <source>{name} becomes {exercise}</source>
        <translation>{name} pasa a ser {exercise}</translation>
    </message>
</context>
<context>
    <name>Exploring</name>
    <message>
        <source>Exploring: {rating} has {days_with} days {with_it} and {days_without} others so far; each needs {needed}.</source>
        <translation>Exploración: {rating} tiene {days_with} días {with_it} y otros {days_without} hasta ahora; hacen falta {needed} de cada.</translation>
    </message>
    <message>
        <source>Exploring: {rating} was {mean_with} on {days_with} days {with_it} and {mean_without} on {days_without} others.</source>
        <translation>Exploración: {rating} fue {mean_with} en {days_with} días {with_it} y {mean_without} en otros {days_without}.</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>ánimo</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>stress</source>
        <translation>estrés</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>sueño</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>with a strength session</source>
        <translation>con una sesión de fuerza</translation>
    </message>
    <message>
        <source>with easy cardio</source>
        <translation>con cardio suave</translation>
    </message>
    <message>
        <source>after a strength session</source>
        <translation>después de una sesión de fuerza</translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation>en fin de semana</translation>
    </message>
</context>
<context>
    <name>ExploringCard</name>
    <message>
        <source>Exploring</source>
        <translation>Exploración</translation>
    </message>
    <message>
        <source>Compare days yourself.</source>
        <translation>Compara días por tu cuenta.</translation>
    </message>
    <message>
        <source>Rating to compare</source>
        <translation>Valoración que comparar</translation>
    </message>
    <message>
        <source>Days to compare</source>
        <translation>Días que comparar</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Everything, to come back exactly</source>
        <translation>Todo, para recuperarlo tal cual</translation>
    </message>
    <message>
        <source>For another app</source>
        <translation>Para otra aplicación</translation>
    </message>
    <message>
        <source>To read, and for a calendar</source>
        <translation>Para leer, y para un calendario</translation>
    </message>
    <message>
        <source>Mood is hidden, so these are left out unless you tick them.</source>
        <translation>El ánimo está oculto, así que estos se dejan fuera si no los marcas.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué se incluye</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export something else</source>
        <translation>Exportar otra cosa</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>LiftDesk {day}</source>
        <translation>LiftDesk {day}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Where it is: {path}</source>
        <translation>Dónde está: {path}</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is {path}</source>
        <translation>No se pudo mostrar la carpeta. Es {path}</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>One file (JSON)</source>
        <translation>Un archivo (JSON)</translation>
    </message>
    <message>
        <source>Tables in a folder (CSV)</source>
        <translation>Tablas en una carpeta (CSV)</translation>
    </message>
    <message>
        <source>Tables in one zip (CSV)</source>
        <translation>Tablas en un zip (CSV)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>As Strong writes it (CSV)</source>
        <translation>Como lo escribe Strong (CSV)</translation>
    </message>
    <message>
        <source>As Hevy writes it (CSV)</source>
        <translation>Como lo escribe Hevy (CSV)</translation>
    </message>
    <message>
        <source>Plain words (Markdown)</source>
        <translation>Palabras sencillas (Markdown)</translation>
    </message>
    <message>
        <source>Planned days (ICS)</source>
        <translation>Días del plan (ICS)</translation>
    </message>
    <message>
        <source>To keep, or to take to another computer.</source>
        <translation>Para guardar o llevar a otro dispositivo.</translation>
    </message>
    <message>
        <source>One file for each table.</source>
        <translation>Un archivo por cada tabla.</translation>
    </message>
    <message>
        <source>The same tables, packed together.</source>
        <translation>Las mismas tablas, juntas.</translation>
    </message>
    <message>
        <source>For a spreadsheet, a sheet for each table.</source>
        <translation>Para una hoja de cálculo, una hoja por tabla.</translation>
    </message>
    <message>
        <source>Sets and cardio. Most training apps read it.</source>
        <translation>Series y cardio. La mayoría de aplicaciones de entrenamiento lo leen.</translation>
    </message>
    <message>
        <source>The same with supersets, times to the minute.</source>
        <translation>Lo mismo con superseries, horas al minuto.</translation>
    </message>
    <message>
        <source>Some days in plain words, week by week.</source>
        <translation>Algunos días en palabras sencillas, semana a semana.</translation>
    </message>
    <message>
        <source>For a calendar, four weeks ahead.</source>
        <translation>Para un calendario, cuatro semanas por delante.</translation>
    </message>
    <message>
        <source>Exported {n} planned days.</source>
        <translation>Exportados {n} días del plan.</translation>
    </message>
    <message>
        <source>Exported {rows}.</source>
        <translation>Exportado: {rows}.</translation>
    </message>
    <message>
        <source>The files are not encrypted: whoever has the folder can read them.</source>
        <translation>Los archivos no están cifrados: quien tenga la carpeta puede leerlos.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translation>El archivo no está cifrado: quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>Self-checks as their results, never as single answers.</source>
        <translation>Los autocuestionarios con su resultado, nunca con respuestas sueltas.</translation>
    </message>
    <message>
        <source>Days and letters of sessions, nothing else.</source>
        <translation>Días y letras de las sesiones, nada más.</translation>
    </message>
    <message>
        <source>Sets and cardio only. Moods and self-checks are never in it.</source>
        <translation>Solo series y cardio. Los ánimos y los autocuestionarios nunca van en él.</translation>
    </message>
    <message>
        <source>check-ins, feelings and self-checks</source>
        <translation>registros del día, sensaciones y autocuestionarios</translation>
    </message>
    <message>
        <source>single answers of self-checks</source>
        <translation>respuestas sueltas de autocuestionarios</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation>Dejado fuera: {parts}.</translation>
    </message>
    <message>
        <source>Still there from an earlier export: {files}.</source>
        <translation>Siguen ahí de una exportación anterior: {files}.</translation>
    </message>
    <message>
        <source>Mood is hidden, so this leaves it out. {flag} shows it.</source>
        <translation>El ánimo está oculto, así que esto lo deja fuera. {flag} lo muestra.</translation>
    </message>
</context>
<context>
    <name>FeelingRow</name>
    <message>
        <source>very bad</source>
        <translation>muy mala</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy buena</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calma</translation>
    </message>
    <message>
        <source>worked up</source>
        <translation>agitación</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>{question} Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleepy or calm is low; excited, tense or pumped up is high.</source>
        <translation>Sueño o calma es bajo; entusiasmo, tensión o mucha excitación es alto.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Saltar esta pregunta</translation>
    </message>
    <message>
        <source>Best 10 to 15 minutes after the last set; if it stays open, it is asked then.</source>
        <translation>Mejor de 10 a 15 minutos después de la última serie; si queda abierta, se pregunta entonces.</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>neutral</source>
        <translation>neutra</translation>
    </message>
    <message>
        <source>fairly good</source>
        <translation>bastante buena</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy buena</translation>
    </message>
    <message>
        <source>fairly bad</source>
        <translation>bastante mala</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mala</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>muy mala</translation>
    </message>
    <message>
        <source>Activation {n} before, of 6</source>
        <translation>Activación {n} antes, de 6</translation>
    </message>
    <message>
        <source>Activation {n} after, of 6</source>
        <translation>Activación {n} después, de 6</translation>
    </message>
    <message>
        <source>Activation {first} before, {last} after, of 6</source>
        <translation>Activación {first} antes, {last} después, de 6</translation>
    </message>
</context>
<context>
    <name>FeelingsLine</name>
    <message>
        <source>before {feeling}</source>
        <translation>antes {feeling}</translation>
    </message>
    <message>
        <source>after {feeling}</source>
        <translation>después {feeling}</translation>
    </message>
    <message>
        <source>before {n}</source>
        <translation>antes {n}</translation>
    </message>
    <message>
        <source>after {n}</source>
        <translation>después {n}</translation>
    </message>
    <message>
        <source>before and after {n}</source>
        <translation>antes y después {n}</translation>
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
        <translation>Dejar {name} fuera</translation>
    </message>
    <message>
        <source>Read {name} as</source>
        <translation>Leer {name} como</translation>
    </message>
</context>
<context>
    <name>FileWatch</name>
    <message>
        <source>Open it and compare</source>
        <translation>Abrirlo y comparar</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverlo a su sitio</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What do you want to bring in?</source>
        <translation>¿Qué quieres traer?</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Suelta archivos aquí</translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them below</source>
        <translation>Suelta aquí archivos o carpetas, o elígelos abajo</translation>
    </message>
    <message>
        <source>Exports that can be read: {apps}.</source>
        <translation>Exportaciones que se pueden leer: {apps}.</translation>
    </message>
    <message>
        <source>You see what is in them first. Nothing is written until you say so.</source>
        <translation>Primero ves lo que hay en ellos. No se escribe nada hasta que tú lo digas.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>A file of LiftDesk comes in by itself. Please leave the others out.</source>
        <translation>Un archivo de LiftDesk entra solo. Por favor, deja fuera los otros.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other file of the folder is in no format known here.</source>
        <comment>{n} other files of the folder are in no format known here.</comment>
        <translation>
            <numerusform>{n} archivo más de la carpeta está en un formato que aquí no se conoce.</numerusform>
            <numerusform>{n} archivos más de la carpeta están en formatos que aquí no se conocen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filled</name>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>as planned: {sets}</source>
        <translation>según el plan: {sets}</translation>
    </message>
    <message>
        <source>{sets}, note “{note}”</source>
        <translation>{sets}, nota «{note}»</translation>
    </message>
    <message>
        <source>before {n}</source>
        <translation>antes {n}</translation>
    </message>
    <message>
        <source>after {n}</source>
        <translation>después {n}</translation>
    </message>
    <message>
        <source>easy cardio {minutes}</source>
        <translation>cardio suave {minutes}</translation>
    </message>
    <message>
        <source>note “{note}”</source>
        <translation>nota «{note}»</translation>
    </message>
    <message>
        <source>{sets} at {load}</source>
        <translation>{sets} con {load}</translation>
    </message>
    <message>
        <source>{left} left and {right} right</source>
        <translation>{left} izquierda y {right} derecha</translation>
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
        <translation>Registros del día</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Autocuestionarios</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con una nota</translation>
    </message>
    <message>
        <source>Pain noted</source>
        <translation>Con dolor anotado</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Logged here or imported</source>
        <translation>Registradas aquí o importadas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Only sessions with this exercise</source>
        <translation>Solo sesiones con este ejercicio</translation>
    </message>
    <message>
        <source>Only entries from this app</source>
        <translation>Solo entradas de esta aplicación</translation>
    </message>
</context>
<context>
    <name>Gear</name>
    <message>
        <source>Your bands</source>
        <translation>Tus bandas</translation>
    </message>
    <message>
        <source>red, green</source>
        <translation>roja, verde</translation>
    </message>
    <message>
        <source>A band has no load to count, so names are enough.</source>
        <translation>Una banda no tiene una carga que contar, así que basta con los nombres.</translation>
    </message>
    <message>
        <source>Fixed dumbbells, {unit} each</source>
        <translation>Mancuernas fijas, {unit} cada una</translation>
    </message>
    <message>
        <source>Kettlebells, {unit} each</source>
        <translation>Kettlebells, {unit} cada una</translation>
    </message>
    <message>
        <source>Steps of the cable, {unit}</source>
        <translation>Pasos de la polea, {unit}</translation>
    </message>
    <message>
        <source>Steps of the machines, {unit}</source>
        <translation>Pasos de las máquinas, {unit}</translation>
    </message>
    <message>
        <source>2-20 by 2, 24</source>
        <translation>2-20 by 2, 24</translation>
    </message>
    <message>
        <source>Bars, {unit}</source>
        <translation>Barras, {unit}</translation>
    </message>
    <message>
        <source>Adjustable: one empty handle, {unit}</source>
        <translation>Ajustable: una barra corta vacía, {unit}</translation>
    </message>
    <message>
        <source>Plates, all there are, {unit}</source>
        <translation>Discos, todos los que hay, {unit}</translation>
    </message>
    <message>
        <source>Plates for both handles together, {unit}</source>
        <translation>Discos para las dos barras cortas juntas, {unit}</translation>
    </message>
    <message>
        <source>Nothing but the floor</source>
        <translation>Nada más que el suelo</translation>
    </message>
    <message>
        <source>A pair of adjustable dumbbells</source>
        <translation>Un par de mancuernas ajustables</translation>
    </message>
    <message>
        <source>Dumbbell rack</source>
        <translation>Juego de mancuernas</translation>
    </message>
    <message>
        <source>Barbell and plates</source>
        <translation>Barra y discos</translation>
    </message>
    <message>
        <source>Full gym</source>
        <translation>Gimnasio completo</translation>
    </message>
    <message>
        <source>Lifts with the body&apos;s own weight.</source>
        <translation>Ejercicios con el propio peso del cuerpo.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gimnasio</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Dumbbells</source>
        <translation>Mancuernas</translation>
    </message>
    <message>
        <source>Kettlebells</source>
        <translation>Kettlebells</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Polea</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>Otras cosas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a barbell</source>
        <translation>una barra</translation>
    </message>
    <message>
        <source>dumbbells</source>
        <translation>mancuernas</translation>
    </message>
    <message>
        <source>a kettlebell</source>
        <translation>una kettlebell</translation>
    </message>
    <message>
        <source>a cable</source>
        <translation>una polea</translation>
    </message>
    <message>
        <source>a machine</source>
        <translation>una máquina</translation>
    </message>
    <message>
        <source>a band</source>
        <translation>una banda</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>No loads: done without.</source>
        <translation>Sin cargas: se hace sin ellas.</translation>
    </message>
    <message>
        <source>These loads: {loads}</source>
        <translation>Estas cargas: {loads}</translation>
    </message>
    <message>
        <source>{lift} ({what})</source>
        <translation>{lift} ({what})</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>In your routine, these need something else than {place} has: {lifts}.</source>
        <translation>En tu rutina, estos necesitan algo distinto de lo que hay en {place}: {lifts}.</translation>
    </message>
</context>
<context>
    <name>GearSection</name>
    <message>
        <source>{loads}. The usual ones, until you write yours.</source>
        <translation>{loads}. Las habituales, hasta que escribas las tuyas.</translation>
    </message>
</context>
<context>
    <name>GeneralStep</name>
    <message>
        <source>Language, units and paper</source>
        <translation>Idioma, unidades y papel</translation>
    </message>
    <message>
        <source>All of it can be changed later. Nothing that is logged is ever converted.</source>
        <translation>Todo se puede cambiar después. Nada de lo registrado se convierte nunca.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Kilograms (kg)</source>
        <translation>Kilogramos (kg)</translation>
    </message>
    <message>
        <source>Pounds (lb)</source>
        <translation>Libras (lb)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Loads are shown and typed in these.</source>
        <translation>Las cargas se muestran y se escriben en ellas.</translation>
    </message>
    <message>
        <source>For the week&apos;s plan and other sheets.</source>
        <translation>Para el plan de la semana y otras hojas.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio suave</translation>
    </message>
    <message>
        <source>Goal for a week, in minutes</source>
        <translation>Objetivo por semana, en minutos</translation>
    </message>
    <message>
        <source>Yours to choose. 0 is no goal: minutes are counted all the same.</source>
        <translation>Lo eliges tú. 0 es sin objetivo: los minutos se cuentan igualmente.</translation>
    </message>
    <message>
        <source>Nothing written down this week yet.</source>
        <translation>Aún no hay nada anotado esta semana.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>bytes as base64</source>
        <translation>bytes en base64</translation>
    </message>
    <message>
        <source>{kind}, may be empty</source>
        <translation>{kind}, puede estar vacío</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>what it holds</source>
        <translation>qué contiene</translation>
    </message>
    <message>
        <source>Your LiftDesk diary in open tables</source>
        <translation>Tu diario de LiftDesk en tablas abiertas</translation>
    </message>
    <message>
        <source>These files hold what your diary holds, one row an entry. They are not encrypted: whoever has them can read them.</source>
        <translation>Estos archivos contienen lo que contiene tu diario, una fila por entrada. No están cifrados: quien los tenga puede leerlos.</translation>
    </message>
    <message>
        <source>LiftDesk takes them in again (File, Import): into an empty diary exactly as they were, and into one in use by adding what is new.</source>
        <translation>LiftDesk los vuelve a tomar (Archivo, Importar): en un diario vacío tal como eran, y en uno en uso añadiendo lo nuevo.</translation>
    </message>
    <message>
        <source>Schema {schema}. Columns that end in _id name a row of another table. In tables for spreadsheets (CSV, XLSX) a text that a spreadsheet could take for a formula begins with an apostrophe, which LiftDesk takes away again; an apostrophe alone is an empty text. In JSON bytes are {{&quot;base64&quot;: &quot;...&quot;}}. A table may be missing: it was left out on purpose.</source>
        <translation>Esquema {schema}. Las columnas que terminan en _id nombran una fila de otra tabla. En las tablas para hojas de cálculo (CSV, XLSX), un texto que una hoja de cálculo podría tomar por una fórmula empieza con un apóstrofo, que LiftDesk vuelve a quitar; un apóstrofo solo es un texto vacío. En JSON los bytes son {{&quot;base64&quot;: &quot;...&quot;}}. Puede faltar una tabla: se dejó fuera a propósito.</translation>
    </message>
    <message>
        <source>LiftDesk export</source>
        <translation>Exportación de LiftDesk</translation>
    </message>
</context>
<context>
    <name>GuidelinesCard</name>
    <message>
        <source>Guidelines</source>
        <translation>Directrices</translation>
    </message>
</context>
<context>
    <name>HandbookButton</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Back to {page}</source>
        <translation>Volver a {page}</translation>
    </message>
</context>
<context>
    <name>HeadFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>Empezó a las</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Short day</source>
        <translation>Día corto</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Add past entry</source>
        <translation>Añadir entrada pasada</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>{n} strength sessions</source>
        <translation>{n} sesiones de fuerza</translation>
    </message>
    <message>
        <source>{n} easy cardio</source>
        <translation>{n} de cardio suave</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
</context>
<context>
    <name>HeartView</name>
    <message>
        <source>Heart rate of a session</source>
        <translation>Frecuencia cardíaca de una sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>No session has a heart-rate trace yet. One comes with a FIT or TCX file of a watch: File, Import.</source>
        <translation>Ninguna sesión tiene aún una curva de frecuencia cardíaca. Llega con un archivo FIT o TCX de un reloj: Archivo, Importar.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>If you need to talk to someone</source>
        <translation>Si necesitas hablar con alguien</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>This app cannot contact anyone for you.</source>
        <translation>Esta aplicación no puede contactar a nadie por ti.</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copiar {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>{number} copied</source>
        <translation>{number} copiado</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>Helplines by country</source>
        <translation>Líneas de ayuda por país</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Llama al {number}</translation>
    </message>
    <message>
        <source>{service} · {hours}</source>
        <translation>{service} · {hours}</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Envía un SMS al {number}</translation>
    </message>
    <message>
        <source>If writing is easier: {service}, {hours}</source>
        <translation>Si te resulta más fácil escribir: {service}, {hours}</translation>
    </message>
    <message>
        <source>To talk to someone: {service}, {hours}</source>
        <translation>Para hablar con alguien: {service}, {hours}</translation>
    </message>
    <message>
        <source>If you are in danger right now, or might act on these thoughts</source>
        <translation>Si estás en peligro ahora mismo, o podrías llevar a cabo estos pensamientos</translation>
    </message>
    <message>
        <source>If you are in danger right now</source>
        <translation>Si estás en peligro ahora mismo</translation>
    </message>
    <message>
        <source>In danger right now</source>
        <translation>En peligro ahora mismo</translation>
    </message>
    <message>
        <source>LiftDesk lists no line for this country. In danger right now: call your local emergency number, 112 in the EU.</source>
        <translation>LiftDesk no tiene ninguna línea de este país. En peligro ahora mismo: llama al número de emergencias de tu zona, 112 en la UE.</translation>
    </message>
    <message>
        <source>Elsewhere: {address}</source>
        <translation>En otros lugares: {address}</translation>
    </message>
    <message>
        <source>Last checked {month}.</source>
        <translation>Última comprobación: {month}.</translation>
    </message>
    <message>
        <source>Last checked {month} in: {sources}. Not yet confirmed with the service itself.</source>
        <translation>Última comprobación, {month}, en: {sources}. Aún sin confirmar con el propio servicio.</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Mood is hidden. Ctrl+Shift+M shows it again.</source>
        <translation>El ánimo está oculto. Ctrl+Shift+M lo muestra de nuevo.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Rest days count as done.</source>
        <translation>Los días de descanso cuentan como hechos.</translation>
    </message>
    <message>
        <source>How you felt</source>
        <translation>Cómo te sentiste</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Oculto.</translation>
    </message>
    <message>
        <source>Notes on sets</source>
        <translation>Notas sobre series</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>before the warm-up, and after</source>
        <translation>antes del calentamiento, y después</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>{n} strength</source>
        <translation>{n} de fuerza</translation>
    </message>
    <message>
        <source>{n} min easy</source>
        <translation>{n} min suaves</translation>
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
        <translation>Registro del día</translation>
    </message>
    <message>
        <source>what you can do now</source>
        <translation>lo que ya puedes hacer</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Sesión {code}</translation>
    </message>
    <message>
        <source>{name}, short day</source>
        <translation>{name}, día corto</translation>
    </message>
    <message>
        <source>{day}, rest day</source>
        <translation>{day}, día de descanso</translation>
    </message>
    <message>
        <source>{lift}, set {n}: {note}</source>
        <translation>{lift}, serie {n}: {note}</translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation>prefiero no decirlo</translation>
    </message>
    <message>
        <source>in turn with {lifts}</source>
        <translation>por turnos con {lifts}</translation>
    </message>
    <message>
        <source>planned {target}</source>
        <translation>planeado {target}</translation>
    </message>
    <message>
        <source>set {n}</source>
        <translation>serie {n}</translation>
    </message>
    <message>
        <source>RIR {n}</source>
        <translation>RIR {n}</translation>
    </message>
    <message>
        <source>no estimate
over {n} reps</source>
        <translation>sin estimación
más de {n} rep.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Added to {day}.</source>
        <translation>Añadido al {day}.</translation>
    </message>
    <message>
        <source>Check-in added to {day}.</source>
        <translation>Registro del día añadido al {day}.</translation>
    </message>
    <message>
        <source>{entries} copied as text.</source>
        <translation>{entries}, copiado como texto.</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>Hold</source>
        <translation>Aguantar</translation>
    </message>
    <message>
        <source>{n} seconds are over</source>
        <translation>{n} segundos cumplidos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Iniciar el cronómetro</translation>
    </message>
    <message>
        <source>Start the other side</source>
        <translation>Iniciar el otro lado</translation>
    </message>
    <message>
        <source>Space in the seconds field does the same</source>
        <translation>Space en el campo de segundos hace lo mismo</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Space starts and stops</source>
        <translation>Space inicia y para</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Check-in</source>
        <translation>Registro del día</translation>
    </message>
    <message>
        <source>{entries} added.</source>
        <translation>{entries}: añadido.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Archivos para importar</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Carpeta para importar</translation>
    </message>
    <message>
        <source>rest timer</source>
        <translation>temporizador de descanso</translation>
    </message>
    <message>
        <source>note without a set</source>
        <translation>nota sin serie</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>no se hizo nada</translation>
    </message>
    <message>
        <source>planned, not done</source>
        <translation>planeado, sin hacer</translation>
    </message>
    <message>
        <source>nothing that a training diary keeps</source>
        <translation>nada que guarde un diario de entrenamiento</translation>
    </message>
    <message>
        <source>the same entry again</source>
        <translation>la misma entrada otra vez</translation>
    </message>
    <message>
        <source>strength training without its sets</source>
        <translation>entrenamiento de fuerza sin sus series</translation>
    </message>
    <message>
        <source>no telling which scale it is on</source>
        <translation>no se sabe en qué escala está</translation>
    </message>
    <message>
        <source>{app}, {rows}</source>
        <translation>{app}, {rows}</translation>
    </message>
    <message>
        <source>No app is known for this table. You say next what is in it.</source>
        <translation>No se conoce ninguna aplicación con esta tabla. A continuación dices qué hay en ella.</translation>
    </message>
    <message>
        <source>Loads like these come with plates of 1.25 and 2.5: kilograms, it seems.</source>
        <translation>Cargas como estas salen de discos de 1,25 y 2,5: kilogramos, al parecer.</translation>
    </message>
    <message>
        <source>Loads like these come with plates of 25 and 45: pounds, it seems.</source>
        <translation>Cargas como estas salen de discos de 25 y 45: libras, al parecer.</translation>
    </message>
    <message>
        <source>The loads do not tell. Your diary shows pounds.</source>
        <translation>Las cargas no lo dicen. Tu diario muestra libras.</translation>
    </message>
    <message>
        <source>The loads do not tell. Your diary shows kilograms.</source>
        <translation>Las cargas no lo dicen. Tu diario muestra kilogramos.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Sin entradas</translation>
    </message>
    <message>
        <source>similar ones exist</source>
        <translation>existen parecidos</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>another name of it</source>
        <translation>otro nombre suyo</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mismas palabras</translation>
    </message>
    <message>
        <source>several fit, please choose</source>
        <translation>encajan varios, elige por favor</translation>
    </message>
    <message>
        <source>new exercise</source>
        <translation>ejercicio nuevo</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>tu elección</translation>
    </message>
    <message>
        <source>grows by {entries}</source>
        <translation>crece en {entries}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>differs from yours</source>
        <translation>difiere de la tuya</translation>
    </message>
    <message>
        <source>same as one from elsewhere</source>
        <translation>igual que una de otro sitio</translation>
    </message>
    <message>
        <source>heart rate for a session</source>
        <translation>frecuencia cardíaca para una sesión</translation>
    </message>
    <message>
        <source>heart rate without a session, left out</source>
        <translation>frecuencia cardíaca sin sesión, se deja fuera</translation>
    </message>
    <message numerus="yes">
        <source>{n} session is in your diary and differs from the file.</source>
        <comment>{n} sessions are in your diary and differ from the file.</comment>
        <translation>
            <numerusform>{n} sesión está en tu diario y difiere del archivo.</numerusform>
            <numerusform>{n} sesiones están en tu diario y difieren del archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is in your diary from elsewhere.</source>
        <comment>{n} entries are in your diary from elsewhere.</comment>
        <translation>
            <numerusform>{n} entrada está en tu diario desde otro sitio.</numerusform>
            <numerusform>{n} entradas están en tu diario desde otro sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar lo mío</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Tomar lo del archivo</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Dejar ambos</translation>
    </message>
    <message>
        <source>Yours stay as they are; the file&apos;s are left out.</source>
        <translation>Lo tuyo se queda como está; lo del archivo se deja fuera.</translation>
    </message>
    <message>
        <source>The file&apos;s take their place. Feelings and pain noted with yours go with them; Undo brings all of it back.</source>
        <translation>Lo del archivo ocupa su lugar. Las sensaciones y el dolor anotados con lo tuyo se van también; Deshacer lo trae todo de vuelta.</translation>
    </message>
    <message>
        <source>Both are kept, so these count twice.</source>
        <translation>Se dejan ambos, así que estos cuentan dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry lies before 1990.</source>
        <comment>{n} entries lie before 1990.</comment>
        <translation>
            <numerusform>{n} entrada es anterior a 1990.</numerusform>
            <numerusform>{n} entradas son anteriores a 1990.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry lies in the future.</source>
        <comment>{n} entries lie in the future.</comment>
        <translation>
            <numerusform>{n} entrada está en el futuro.</numerusform>
            <numerusform>{n} entradas están en el futuro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} session is longer than 6 hours: often a timer left running.</source>
        <comment>{n} sessions are longer than 6 hours: often a timer left running.</comment>
        <translation>
            <numerusform>{n} sesión dura más de 6 horas: a menudo un cronómetro que quedó en marcha.</numerusform>
            <numerusform>{n} sesiones duran más de 6 horas: a menudo un cronómetro que quedó en marcha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set is heavier than 500 kg: sometimes a unit mixed up.</source>
        <comment>{n} sets are heavier than 500 kg: sometimes a unit mixed up.</comment>
        <translation>
            <numerusform>{n} serie pesa más de 500 kg: a veces una unidad confundida.</numerusform>
            <numerusform>{n} series pesan más de 500 kg: a veces una unidad confundida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set has more than 100 repetitions.</source>
        <comment>{n} sets have more than 100 repetitions.</comment>
        <translation>
            <numerusform>{n} serie tiene más de 100 repeticiones.</numerusform>
            <numerusform>{n} series tienen más de 100 repeticiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is of {day}, and is imported as it is.</source>
        <comment>The first is of {day}. They are imported as they are.</comment>
        <translation>
            <numerusform>Es del {day} y se importa tal como está.</numerusform>
            <numerusform>Lo primero es del {day}. Se importa todo tal como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} left out: {reason}.</source>
        <translation>{rows}: se deja fuera; {reason}.</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>tu nombre</translation>
    </message>
    <message>
        <source>body weight</source>
        <translation>peso corporal</translation>
    </message>
    <message>
        <source>height</source>
        <translation>estatura</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>sueño</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>other health data</source>
        <translation>otros datos de salud</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>In the file and not kept: {details}.</source>
        <translation>En el archivo y no guardado: {details}.</translation>
    </message>
    <message>
        <source>{entries} of {name} added.</source>
        <translation>{entries} de {name}: añadido.</translation>
    </message>
    <message>
        <source>{entries} from {files} added.</source>
        <translation>{entries} de {files}: añadido.</translation>
    </message>
    <message numerus="yes">
        <source>{n} name is not known here: without a choice it is left out.</source>
        <comment>{n} names are not known here: without a choice they are left out.</comment>
        <translation>
            <numerusform>{n} nombre no se conoce aquí: sin una elección se deja fuera.</numerusform>
            <numerusform>{n} nombres no se conocen aquí: sin una elección se dejan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>dejar fuera</translation>
    </message>
    <message>
        <source>1, worst</source>
        <translation>1, lo peor</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3, neither</source>
        <translation>3, ni bien ni mal</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5, best</source>
        <translation>5, lo mejor</translation>
    </message>
    <message>
        <source>Read as an export of LiftDesk itself.</source>
        <translation>Leído como exportación del propio LiftDesk.</translation>
    </message>
    <message>
        <source>Read as a data file or backup of LiftDesk.</source>
        <translation>Leído como archivo de datos o copia de LiftDesk.</translation>
    </message>
    <message>
        <source>Read as an activity of a watch (FIT).</source>
        <translation>Leído como actividad de un reloj (FIT).</translation>
    </message>
    <message>
        <source>Read as activities of a training app (TCX).</source>
        <translation>Leído como actividades de una aplicación de entrenamiento (TCX).</translation>
    </message>
    <message>
        <source>Read as tracks (GPX).</source>
        <translation>Leído como recorridos (GPX).</translation>
    </message>
    <message>
        <source>Read as an archive of activities.</source>
        <translation>Leído como archivo comprimido de actividades.</translation>
    </message>
    <message>
        <source>Read as quick lines under dates.</source>
        <translation>Leído como líneas rápidas bajo fechas.</translation>
    </message>
    <message>
        <source>Read by what its columns hold.</source>
        <translation>Leído según lo que contienen sus columnas.</translation>
    </message>
    <message>
        <source>Read as an export of {app}.</source>
        <translation>Leído como exportación de {app}.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Each file that was added to the diary. Taking one back removes what it added and leaves everything else as it is; a backup is made first.</source>
        <translation>Cada archivo que se añadió al diario. Retirar uno quita lo que añadió y deja lo demás como está; antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Files that you import are listed here, newest first.</source>
        <translation>Aquí aparecen los archivos que importas, los más recientes primero.</translation>
    </message>
    <message>
        <source>The import of {name} is taken back.</source>
        <translation>La importación de {name} se ha retirado.</translation>
    </message>
    <message>
        <source>{app}, {file}</source>
        <translation>{app}, {file}</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Retirar esta importación</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Sí, retirarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>{action}: {file}</source>
        <translation>{action}: {file}</translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>añadido {day}</translation>
    </message>
    <message>
        <source>in the diary from it: {what}</source>
        <translation>en el diario por ella: {what}</translation>
    </message>
    <message>
        <source>nothing of it is in the diary now</source>
        <translation>ahora no hay nada de ella en el diario</translation>
    </message>
</context>
<context>
    <name>InnerPage</name>
    <message>
        <source>Back to {tab}</source>
        <translation>Volver a {tab}</translation>
    </message>
</context>
<context>
    <name>InnerPages</name>
    <message>
        <source>Medicines and training</source>
        <translation>Medicamentos y entrenamiento</translation>
    </message>
    <message>
        <source>What studies found</source>
        <translation>Qué hallaron los estudios</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>On training days your evening mood was {difference} (likely range {low} to {high}, {days} days). That is too uncertain to call a difference.</source>
        <translation>En los días de entrenamiento tu ánimo de la noche estuvo {difference} (rango probable {low} a {high}, {days} días). Es demasiado incierto para hablar de una diferencia.</translation>
    </message>
    <message>
        <source>Taking the day before into account, evenings after training were {difference} (likely range {low} to {high}, {days} days). This is a pattern in your diary, not proof of cause: you may train on days that were going to be {way}.</source>
        <translation>Teniendo en cuenta el día anterior, las noches después de entrenar estuvieron {difference} (rango probable {low} a {high}, {days} días). Esto es un patrón en tu diario, no una prueba de causa: puede que entrenes en días que ya iban a ser {way}.</translation>
    </message>
    <message>
        <source>Training days went along with the weekdays, so evenings after training cannot be told apart from them.</source>
        <translation>Los días de entrenamiento coincidieron con los días de la semana, así que las noches después de entrenar no se pueden distinguir de ellos.</translation>
    </message>
    <message>
        <source>On training days evening mood was {difference} (likely range {low} to {high}, {days} days). That is too uncertain to call a difference.</source>
        <translation>En los días de entrenamiento el ánimo de la noche estuvo {difference} (rango probable {low} a {high}, {days} días). Es demasiado incierto para hablar de una diferencia.</translation>
    </message>
    <message>
        <source>Taking the day before into account, evenings after training were {difference} (likely range {low} to {high}, {days} days). This is a pattern in a diary, not proof of cause: training may fall on days that were going to be {way}.</source>
        <translation>Teniendo en cuenta el día anterior, las noches después de entrenar estuvieron {difference} (rango probable {low} a {high}, {days} días). Esto es un patrón en un diario, no una prueba de causa: puede que el entrenamiento caiga en días que ya iban a ser {way}.</translation>
    </message>
    <message>
        <source>On the day after training your evening mood was {difference} (likely range {low} to {high}, {days} days). That is too uncertain to call a difference.</source>
        <translation>En el día después de entrenar tu ánimo de la noche estuvo {difference} (rango probable {low} a {high}, {days} días). Es demasiado incierto para hablar de una diferencia.</translation>
    </message>
    <message>
        <source>Taking the evening before into account, evenings on the day after training were {difference} (likely range {low} to {high}, {days} days). This is a pattern in your diary, not proof of cause: you may train before days that were going to be {way}.</source>
        <translation>Teniendo en cuenta la noche anterior, las noches del día después de entrenar estuvieron {difference} (rango probable {low} a {high}, {days} días). Esto es un patrón en tu diario, no una prueba de causa: puede que entrenes antes de días que ya iban a ser {way}.</translation>
    </message>
    <message>
        <source>Rest days are part of training, an easier week is always possible, and talking with somebody you trust can help.</source>
        <translation>Los días de descanso son parte del entrenamiento, una semana más fácil siempre es posible, y hablar con alguien de confianza puede ayudar.</translation>
    </message>
    <message>
        <source>A lift that ends with its own day looks just the same.</source>
        <translation>Una subida que termina con su propio día se ve exactamente igual.</translation>
    </message>
    <message>
        <source>Next look on {day}.</source>
        <translation>Próxima revisión el {day}.</translation>
    </message>
    <message>
        <source>Still collecting: no evening rating yet. Nothing can be said yet, and that is normal.</source>
        <translation>Aún reuniendo datos: todavía ninguna valoración de la noche. Todavía no se puede decir nada, y es normal.</translation>
    </message>
    <message>
        <source>Enough is collected for the next look.</source>
        <translation>Ya hay datos bastantes para la próxima revisión.</translation>
    </message>
    <message>
        <source>Still collecting: {lacking}. Nothing can be said yet, and that is normal.</source>
        <translation>Aún reuniendo datos: {lacking}. Todavía no se puede decir nada, y es normal.</translation>
    </message>
    <message>
        <source>For the day after training: {text}</source>
        <translation>Para el día después de entrenar: {text}</translation>
    </message>
    <message>
        <source>Your training days are nearly always the same weekdays, so the two cannot be told apart.</source>
        <translation>Tus días de entrenamiento son casi siempre los mismos días de la semana, así que no se pueden distinguir unos de otros.</translation>
    </message>
    <message>
        <source>Your training days go along with the weekdays, so the two cannot be told apart.</source>
        <translation>Tus días de entrenamiento coinciden con los días de la semana, así que no se pueden distinguir unos de otros.</translation>
    </message>
    <message>
        <source>{have} of {need} days</source>
        <translation>{have} de {need} días</translation>
    </message>
    <message>
        <source>{have} of {need} day pairs</source>
        <translation>{have} de {need} pares de días</translation>
    </message>
    <message>
        <source>{have} of {need} training days</source>
        <translation>{have} de {need} días de entrenamiento</translation>
    </message>
    <message>
        <source>{have} of {need} other days</source>
        <translation>{have} de {need} otros días</translation>
    </message>
    <message>
        <source>ratings that differ</source>
        <translation>valoraciones que varíen</translation>
    </message>
    <message>
        <source>days that follow a less even pattern</source>
        <translation>días con un patrón menos regular</translation>
    </message>
    <message>
        <source>an evening rating from the last {need} days</source>
        <translation>una valoración de la noche de los últimos {need} días</translation>
    </message>
    <message>
        <source>{have} of {need} weekdays both with training and without</source>
        <translation>{have} de {need} días de la semana con entrenamiento y también sin él</translation>
    </message>
    <message>
        <source>Weekly mean mood: {weeks} of {needed} weeks that have four rated days.</source>
        <translation>Ánimo medio semanal: {weeks} de {needed} semanas con cuatro días valorados.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has been rising: {slope} points in four weeks (likely range {low} to {high}, {weeks} weeks). Much else changes over such a time.</source>
        <translation>Tu ánimo medio semanal ha ido subiendo: {slope} puntos en cuatro semanas (rango probable {low} a {high}, {weeks} semanas). En ese tiempo cambian muchas otras cosas.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has been falling: {slope} points in four weeks (likely range {low} to {high}, {weeks} weeks). Much else changes over such a time.</source>
        <translation>Tu ánimo medio semanal ha ido bajando: {slope} puntos en cuatro semanas (rango probable {low} a {high}, {weeks} semanas). En ese tiempo cambian muchas otras cosas.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has no clear direction: {slope} points in four weeks (likely range {low} to {high}, {weeks} weeks).</source>
        <translation>Tu ánimo medio semanal no tiene una dirección clara: {slope} puntos en cuatro semanas (rango probable {low} a {high}, {weeks} semanas).</translation>
    </message>
    <message>
        <source>Before and after a session: {sessions} of {needed} sessions rated at both.</source>
        <translation>Antes y después de una sesión: {sessions} de {needed} sesiones valoradas en ambos momentos.</translation>
    </message>
    <message>
        <source>Over {sessions} sessions the rating moved by {mean} points on average (likely range {low} to {high}), by {median} in the middle one, and ended higher in {higher}.</source>
        <translation>En {sessions} sesiones la valoración se movió {mean} puntos en promedio (rango probable {low} a {high}), {median} en la sesión central, y terminó más alta en {higher}.</translation>
    </message>
    <message>
        <source>People often start sessions below their usual level, and would drift back anyway.</source>
        <translation>A menudo se empieza una sesión por debajo del nivel habitual, y se volvería a él de todos modos.</translation>
    </message>
    <message>
        <source>Coin-flip weeks are looked at once, from {day} on, with {needed} rated days that were drawn and {needed} that were not; so far there are {drawn} and {other}.</source>
        <translation>Las semanas a cara o cruz se revisan una sola vez, desde el {day}, con {needed} días valorados que salieron en el sorteo y {needed} que no; por ahora hay {drawn} y {other}.</translation>
    </message>
    <message>
        <source>In your coin-flip weeks, chance picked the days, so mood before cannot explain it: {value} points ({low} to {high}, {days} days).</source>
        <translation>En tus semanas a cara o cruz, el azar eligió los días, así que el ánimo de antes no puede explicarlo: {value} puntos ({low} a {high}, {days} días).</translation>
    </message>
    <message>
        <source>In weeks in which chance picked the training days, so that mood before cannot explain it: {value} points ({low} to {high}, {days} days).</source>
        <translation>En semanas en que el azar eligió los días de entrenamiento, de modo que el ánimo de antes no puede explicarlo: {value} puntos ({low} a {high}, {days} días).</translation>
    </message>
    <message>
        <source>That is too uncertain to call a difference.</source>
        <translation>Es demasiado incierto para hablar de una diferencia.</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>más o menos igual</translation>
    </message>
    <message>
        <source>{points} points higher</source>
        <translation>{points} puntos por encima</translation>
    </message>
    <message>
        <source>{points} points lower</source>
        <translation>{points} puntos por debajo</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejores</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peores</translation>
    </message>
    <message>
        <source>On training days your evening mood was {difference}: likely range {low} to {high} points, from {days} days, taking the day before into account.</source>
        <translation>En los días de entrenamiento tu ánimo de la noche estuvo {difference}: rango probable {low} a {high} puntos, de {days} días, teniendo en cuenta el día anterior.</translation>
    </message>
    <message>
        <source>Likely range {low} to {high} points, from {days} days, taking the day before into account.</source>
        <translation>Rango probable {low} a {high} puntos, de {days} días, teniendo en cuenta el día anterior.</translation>
    </message>
    <message>
        <source>A pattern in your diary, not proof of cause: you may train on days that were going to be {way}.</source>
        <translation>Un patrón en tu diario, no una prueba de causa: puede que entrenes en días que ya iban a ser {way}.</translation>
    </message>
    <message>
        <source>Evenings after training were {difference}.</source>
        <translation>Las noches después de entrenar estuvieron {difference}.</translation>
    </message>
    <message>
        <source>On the day after training your evening mood was {difference}: likely range {low} to {high} points, from {days} days, taking the evening before into account.</source>
        <translation>En el día después de entrenar tu ánimo de la noche estuvo {difference}: rango probable {low} a {high} puntos, de {days} días, teniendo en cuenta la noche anterior.</translation>
    </message>
    <message>
        <source>Likely range {low} to {high} points, from {days} days, taking the evening before into account.</source>
        <translation>Rango probable {low} a {high} puntos, de {days} días, teniendo en cuenta la noche anterior.</translation>
    </message>
    <message>
        <source>A pattern in your diary, not proof of cause: you may train before days that were going to be {way}.</source>
        <translation>Un patrón en tu diario, no una prueba de causa: puede que entrenes antes de días que ya iban a ser {way}.</translation>
    </message>
    <message>
        <source>The evening after was {difference}.</source>
        <translation>La noche siguiente estuvo {difference}.</translation>
    </message>
    <message>
        <source>Coin-flip weeks are looked at once, when they are over.</source>
        <translation>Las semanas a cara o cruz se revisan una sola vez, cuando han terminado.</translation>
    </message>
    <message>
        <source>From {day} on, with {needed} rated days that were drawn and {needed} that were not; so far there are {drawn} and {other}.</source>
        <translation>Desde el {day}, con {needed} días valorados que salieron en el sorteo y {needed} que no; por ahora hay {drawn} y {other}.</translation>
    </message>
    <message>
        <source>Nothing can be said yet, and that is normal.</source>
        <translation>Todavía no se puede decir nada, y es normal.</translation>
    </message>
    <message>
        <source>Evenings of drawn days were {difference}.</source>
        <translation>Las noches de los días sorteados estuvieron {difference}.</translation>
    </message>
    <message>
        <source>It speaks of these weeks and of you, not of anybody else.</source>
        <translation>Habla de estas semanas y de ti, no de nadie más.</translation>
    </message>
    <message>
        <source>Too few rated days to answer.</source>
        <translation>Demasiado pocos días valorados para responder.</translation>
    </message>
    <message>
        <source>It takes {needed} rated days that were drawn and {needed} that were not; there are {drawn} and {other}.</source>
        <translation>Hacen falta {needed} días valorados que salieron en el sorteo y {needed} que no; hay {drawn} y {other}.</translation>
    </message>
    <message>
        <source>Weeks without ratings are weeks like any others.</source>
        <translation>Las semanas sin valoraciones son semanas como las demás.</translation>
    </message>
    <message>
        <source>You often start a little low, and would drift back anyway.</source>
        <translation>A menudo empiezas un poco por debajo, y volverías a tu nivel de todos modos.</translation>
    </message>
    <message>
        <source>Whoever starts a little low drifts back up anyway.</source>
        <translation>Quien empieza un poco por debajo vuelve a subir de todos modos.</translation>
    </message>
    <message>
        <source>Next look {day}</source>
        <translation>Próxima revisión {day}</translation>
    </message>
    <message>
        <source>{value} points, likely range {low} to {high}; 0 is {zero}.</source>
        <translation>{value} puntos, rango probable {low} a {high}; 0 es {zero}.</translation>
    </message>
    <message>
        <source>Training and weekdays cannot be told apart.</source>
        <translation>No se pueden distinguir el entrenamiento y los días de la semana.</translation>
    </message>
    <message>
        <source>A steady plan is a good plan; only this question stays open.</source>
        <translation>Un plan estable es un buen plan; solo esta pregunta queda abierta.</translation>
    </message>
    <message>
        <source>Still collecting</source>
        <translation>Aún reuniendo datos</translation>
    </message>
    <message>
        <source>No evening rating yet.</source>
        <translation>Aún ninguna valoración de la noche.</translation>
    </message>
    <message>
        <source>Also still needed: {lacking}.</source>
        <translation>También falta aún: {lacking}.</translation>
    </message>
    <message>
        <source>Still needed: {lacking}.</source>
        <translation>Falta aún: {lacking}.</translation>
    </message>
    <message>
        <source>Your training days are nearly always the same weekdays, so a difference could be either&apos;s.</source>
        <translation>Tus días de entrenamiento son casi siempre los mismos días de la semana, así que una diferencia podría venir de cualquiera de los dos.</translation>
    </message>
    <message>
        <source>Your training days go along with the weekdays, so a difference could be either&apos;s.</source>
        <translation>Tus días de entrenamiento coinciden con los días de la semana, así que una diferencia podría venir de cualquiera de los dos.</translation>
    </message>
    <message>
        <source>Too uncertain to call a difference.</source>
        <translation>Demasiado incierto para hablar de una diferencia.</translation>
    </message>
    <message>
        <source>There may be a difference or none: the range holds both.</source>
        <translation>Puede que haya una diferencia o ninguna: el rango incluye ambas.</translation>
    </message>
    <message>
        <source>A week counts when four of its days are rated.</source>
        <translation>Una semana cuenta cuando cuatro de sus días están valorados.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has been rising.</source>
        <translation>Tu ánimo medio semanal ha ido subiendo.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has been falling.</source>
        <translation>Tu ánimo medio semanal ha ido bajando.</translation>
    </message>
    <message>
        <source>Your weekly mean mood has no clear direction.</source>
        <translation>Tu ánimo medio semanal no tiene una dirección clara.</translation>
    </message>
    <message>
        <source>{slope} points in four weeks: likely range {low} to {high}, from {weeks} weeks.</source>
        <translation>{slope} puntos en cuatro semanas: rango probable {low} a {high}, de {weeks} semanas.</translation>
    </message>
    <message>
        <source>Much else changes over such a time.</source>
        <translation>En ese tiempo cambian muchas otras cosas.</translation>
    </message>
    <message>
        <source>{have} of {need} weeks</source>
        <translation>{have} de {need} semanas</translation>
    </message>
    <message>
        <source>A session counts when it is rated before and after.</source>
        <translation>Una sesión cuenta cuando está valorada antes y después.</translation>
    </message>
    <message>
        <source>The rating moved by {mean} points on average, likely range {low} to {high}, and by {median} in the middle one.</source>
        <translation>La valoración se movió {mean} puntos en promedio, rango probable {low} a {high}, y {median} en la sesión central.</translation>
    </message>
    <message>
        <source>Rated higher after {higher} of {sessions} sessions.</source>
        <translation>Valoración más alta después de {higher} de {sessions} sesiones.</translation>
    </message>
    <message>
        <source>{have} of {need} sessions</source>
        <translation>{have} de {need} sesiones</translation>
    </message>
    <message>
        <source>{sessions} a week: {moods}.</source>
        <translation>{sessions} por semana: {moods}.</translation>
    </message>
    <message>
        <source>A week appears when four of its days are rated.</source>
        <translation>Una semana aparece cuando cuatro de sus días están valorados.</translation>
    </message>
    <message>
        <source>One dot for each week, {weeks} so far.</source>
        <translation>Un punto por semana, {weeks} hasta ahora.</translation>
    </message>
    <message>
        <source>A picture alone: nothing is tested here.</source>
        <translation>Solo una imagen: aquí no se pone a prueba nada.</translation>
    </message>
    <message>
        <source>{have} days, {need} needed</source>
        <translation>{have} días, hacen falta {need}</translation>
    </message>
    <message>
        <source>{have} day pairs, {need} needed</source>
        <translation>{have} pares de días, hacen falta {need}</translation>
    </message>
    <message>
        <source>{have} training days, {need} needed</source>
        <translation>{have} días de entrenamiento, hacen falta {need}</translation>
    </message>
    <message>
        <source>{have} other days, {need} needed</source>
        <translation>{have} otros días, hacen falta {need}</translation>
    </message>
    <message>
        <source>{have} weekdays both with training and without, {need} needed</source>
        <translation>{have} días de la semana con entrenamiento y también sin él, hacen falta {need}</translation>
    </message>
</context>
<context>
    <name>InsightColumn</name>
    <message>
        <source>Training and mood</source>
        <translation>Entrenamiento y ánimo</translation>
    </message>
    <message>
        <source>The day after training</source>
        <translation>El día después de entrenar</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Cómo se calcula esto</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>What the diary says</source>
        <translation>Lo que dice el diario</translation>
    </message>
    <message>
        <source>About you alone, from what you wrote down. Higher, lower and “cannot say” are told alike.</source>
        <translation>Solo sobre ti, a partir de lo que anotaste. Más alto, más bajo y «no se puede decir» se cuentan por igual.</translation>
    </message>
    <message>
        <source>What studies found, and how sure they are</source>
        <translation>Qué hallaron los estudios y con cuánta certeza</translation>
    </message>
    <message>
        <source>The evening after training</source>
        <translation>La noche después de entrenar</translation>
    </message>
    <message>
        <source>The day after training</source>
        <translation>El día después de entrenar</translation>
    </message>
    <message>
        <source>Before and after a session</source>
        <translation>Antes y después de una sesión</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Coin-flip weeks</source>
        <translation>Semanas a cara o cruz</translation>
    </message>
    <message>
        <source>Chance can pick the days for a few weeks.</source>
        <translation>El azar puede elegir los días durante unas semanas.</translation>
    </message>
    <message>
        <source>Your mood cannot pick them then, so this is the one way here to tell what training does to it. Optional, and over at any time.</source>
        <translation>Así tu ánimo no puede elegirlos, y esa es la única manera aquí de saber qué le hace el entrenamiento. Opcional, y se puede terminar en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>IntervalPicture</name>
    <message>
        <source>no difference</source>
        <translation>sin diferencia</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>This computer</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>El otro</translation>
    </message>
    <message>
        <source>Keep this computer&apos;s</source>
        <translation>Dejar lo de este dispositivo</translation>
    </message>
    <message>
        <source>Take the other&apos;s</source>
        <translation>Tomar lo del otro</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>This is sample data. Leave it first: your diary is deleted from its own window.</source>
        <translation>Estos son datos de ejemplo. Sal antes de ellos: tu diario se borra desde su propia ventana.</translation>
    </message>
    <message>
        <source>Restore which backup</source>
        <translation>Qué copia restaurar</translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;All files (*)</source>
        <translation>Archivos de LiftDesk (*.liftdesk);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Una segunda carpeta para las copias</translation>
    </message>
    <message>
        <source>When LiftDesk started</source>
        <translation>Al iniciar LiftDesk</translation>
    </message>
    <message>
        <source>When LiftDesk was closed</source>
        <translation>Al cerrar LiftDesk</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before LiftDesk updated the file</source>
        <translation>Antes de que LiftDesk actualizara el archivo</translation>
    </message>
    <message>
        <source>The diary before a backup was restored</source>
        <translation>El diario antes de restaurar una copia</translation>
    </message>
    <message>
        <source>Before two diaries were joined</source>
        <translation>Antes de unir dos diarios</translation>
    </message>
    <message>
        <source>Before many entries were deleted</source>
        <translation>Antes de borrar muchas entradas</translation>
    </message>
    <message>
        <source>Before the trash was emptied</source>
        <translation>Antes de vaciar la papelera</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} check-in</source>
        <comment>{n} check-ins</comment>
        <translation>
            <numerusform>{n} registro del día</numerusform>
            <numerusform>{n} registros del día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} self-check</source>
        <comment>{n} self-checks</comment>
        <translation>
            <numerusform>{n} autocuestionario</numerusform>
            <numerusform>{n} autocuestionarios</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>sin entradas</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>Without {what} that the diary has now.</source>
        <translation>Sin {what} que el diario tiene ahora.</translation>
    </message>
    <message>
        <source>With {what} that the diary no longer has.</source>
        <translation>Con {what} que el diario ya no tiene.</translation>
    </message>
    <message>
        <source>The same entries as the diary has now.</source>
        <translation>Las mismas entradas que tiene ahora el diario.</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>Comprobada {day}</translation>
    </message>
    <message>
        <source>The backup was not looked at; check again later.</source>
        <translation>No se miró la copia; compruébala más tarde.</translation>
    </message>
    <message>
        <source>This backup is not as it was written, so please do not rely on it. The diary and the other backups are untouched.</source>
        <translation>Esta copia no está como se escribió, así que por favor no te fíes de ella. El diario y las demás copias están intactos.</translation>
    </message>
    <message>
        <source>This backup did not pass its check.</source>
        <translation>Esta copia no pasó su comprobación.</translation>
    </message>
    <message>
        <source>The diary is as it was.</source>
        <translation>El diario está como estaba.</translation>
    </message>
    <message>
        <source>A copy there is not as it was written.</source>
        <translation>Una copia de allí no está como se escribió.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be reached.</source>
        <translation>No se puede acceder al archivo o a su carpeta.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>El disco no responde.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Otro programa está usando el archivo.</translation>
    </message>
    <message>
        <source>This computer has too much open at the moment.</source>
        <translation>Este dispositivo tiene demasiado abierto en este momento.</translation>
    </message>
    <message>
        <source>The name of the folder is too long.</source>
        <translation>El nombre de la carpeta es demasiado largo.</translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this file.</source>
        <translation>Un LiftDesk más nuevo escribió este archivo.</translation>
    </message>
    <message>
        <source>This is not a LiftDesk file.</source>
        <translation>Este no es un archivo de LiftDesk.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This backup has another passphrase than the diary.</source>
        <translation>Esta copia tiene otra frase de contraseña que el diario.</translation>
    </message>
    <message>
        <source>The backup of {what} is open. The diary of before is kept as {name}.</source>
        <translation>La copia de {what} está abierta. El diario de antes se guarda como {name}.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio suave</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>calentamiento</translation>
    </message>
    <message>
        <source>working set</source>
        <translation>serie de trabajo</translation>
    </message>
    <message>
        <source>drop set</source>
        <translation>serie descendente</translation>
    </message>
    <message>
        <source>to failure</source>
        <translation>al fallo</translation>
    </message>
    <message>
        <source>could sing</source>
        <translation>podía cantar</translation>
    </message>
    <message>
        <source>could talk, not sing</source>
        <translation>podía hablar, no cantar</translation>
    </message>
    <message>
        <source>only a few words</source>
        <translation>solo unas palabras</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After the first set</source>
        <translation>Tras la primera serie</translation>
    </message>
    <message>
        <source>10 min after</source>
        <translation>10 min después</translation>
    </message>
    <message>
        <source>squat</source>
        <translation>sentadilla</translation>
    </message>
    <message>
        <source>hip hinge</source>
        <translation>bisagra de cadera</translation>
    </message>
    <message>
        <source>lunge</source>
        <translation>zancada</translation>
    </message>
    <message>
        <source>push forward</source>
        <translation>empuje al frente</translation>
    </message>
    <message>
        <source>row</source>
        <translation>remo</translation>
    </message>
    <message>
        <source>push overhead</source>
        <translation>empuje hacia arriba</translation>
    </message>
    <message>
        <source>pull down</source>
        <translation>tirón hacia abajo</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>acarreo</translation>
    </message>
    <message>
        <source>core</source>
        <translation>core</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>pantorrillas</translation>
    </message>
    <message>
        <source>arms</source>
        <translation>brazos</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>no equipment</source>
        <translation>sin equipo</translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation>mancuerna</translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation>kettlebell</translation>
    </message>
    <message>
        <source>barbell</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>polea</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>máquina</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>other equipment</source>
        <translation>otro equipo</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>per hand</source>
        <translation>por mano</translation>
    </message>
    <message>
        <source>added to bodyweight</source>
        <translation>añadida al peso corporal</translation>
    </message>
    <message>
        <source>help taken off</source>
        <translation>ayuda descontada</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>sin carga</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <source>LiftDesk stopped by itself last time. Everything that was saved is here.</source>
        <translation>LiftDesk se detuvo solo la última vez. Todo lo guardado está aquí.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>LiftDesk was not closed last time; everything that was saved is here. Your session is still open.</source>
        <translation>LiftDesk no se cerró la última vez; todo lo guardado está aquí. Tu sesión sigue abierta.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio suave</translation>
    </message>
    <message>
        <source>Short session</source>
        <translation>Sesión corta</translation>
    </message>
    <message>
        <source>Full session</source>
        <translation>Sesión completa</translation>
    </message>
</context>
<context>
    <name>LiftActions</name>
    <message>
        <source>Something hurts…</source>
        <translation>Algo duele…</translation>
    </message>
    <message>
        <source>One more set</source>
        <translation>Una serie más</translation>
    </message>
    <message>
        <source>One set fewer</source>
        <translation>Una serie menos</translation>
    </message>
    <message>
        <source>Note on the last set…</source>
        <translation>Nota sobre la última serie…</translation>
    </message>
    <message>
        <source>How did that set feel?</source>
        <translation>¿Qué sensación dio esa serie?</translation>
    </message>
    <message>
        <source>Reps in reserve (RIR)</source>
        <translation>Repeticiones en reserva (RIR)</translation>
    </message>
    <message>
        <source>Do these one after the other</source>
        <translation>Hacerlos uno tras otro</translation>
    </message>
    <message>
        <source>Do in turn with</source>
        <translation>Hacer por turnos con</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomarlo</translation>
    </message>
    <message>
        <source>Stop this lift today</source>
        <translation>Parar este ejercicio hoy</translation>
    </message>
    <message>
        <source>Leave it out today</source>
        <translation>Dejarlo fuera hoy</translation>
    </message>
    <message>
        <source>Do what instead of {lift}?</source>
        <translation>¿Qué hacer en lugar de {lift}?</translation>
    </message>
    <message>
        <source>{lift} instead, for today.</source>
        <translation>{lift} en su lugar, por hoy.</translation>
    </message>
    <message>
        <source>Noted: {pain}.</source>
        <translation>Anotado: {pain}.</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Nota quitada.</translation>
    </message>
    <message>
        <source>Note on set {n}</source>
        <translation>Nota sobre la serie {n}</translation>
    </message>
    <message>
        <source>{lift} stopped for today.</source>
        <translation>{lift}: parado por hoy.</translation>
    </message>
    <message>
        <source>{lift} left out.</source>
        <translation>{lift}: dejado fuera.</translation>
    </message>
</context>
<context>
    <name>LiftChoice</name>
    <message>
        <source>Choose lifts</source>
        <translation>Elegir ejercicios</translation>
    </message>
</context>
<context>
    <name>LiftPicker</name>
    <message>
        <source>Type to search every lift</source>
        <translation>Escribe para buscar ejercicios</translation>
    </message>
    <message>
        <source>Lifts to choose from</source>
        <translation>Ejercicios para elegir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LiftSearch</name>
    <message>
        <source>Add a lift: squat, row, dumbbell</source>
        <translation>Añade un ejercicio: sentadilla, remo, mancuerna</translation>
    </message>
    <message>
        <source>Add a lift</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message>
        <source>No lift of this name. Try one word of it.</source>
        <translation>Ningún ejercicio con este nombre. Prueba con una de sus palabras.</translation>
    </message>
    <message>
        <source>{lift} (needs {what})</source>
        <translation>{lift} (necesita {what})</translation>
    </message>
    <message>
        <source>Add {lift}</source>
        <translation>Añadir {lift}</translation>
    </message>
</context>
<context>
    <name>LiftsView</name>
    <message>
        <source>Charts of all lifts</source>
        <translation>Gráficos de todos los ejercicios</translation>
    </message>
    <message>
        <source>{n} of {all} lifts</source>
        <translation>{n} de {all} ejercicios</translation>
    </message>
</context>
<context>
    <name>LineHelp</name>
    <message>
        <source>How to write it</source>
        <translation>Cómo escribirlo</translation>
    </message>
    <message>
        <source>reps of each set / load / RIR; 18 16 16 for each set</source>
        <translation>repeticiones de cada serie / carga / RIR; 18 16 16 para cada serie</translation>
    </message>
    <message>
        <source>three sets of ten</source>
        <translation>tres series de diez</translation>
    </message>
    <message>
        <source>as planned, for one set or, like an empty line, for all; RIR stays unsaid</source>
        <translation>según el plan, para una serie o, como una línea vacía, para todas; el RIR queda sin decir</translation>
    </message>
    <message>
        <source>not done; a hyphen for one set</source>
        <translation>sin hacer; un guion para una serie</translation>
    </message>
    <message>
        <source>as the set before, or alone as the line above</source>
        <translation>como la serie anterior o, si va solo, como la línea de arriba</translation>
    </message>
    <message>
        <source>left and right, where they differ</source>
        <translation>izquierda y derecha, si difieren</translation>
    </message>
    <message>
        <source>seconds of a hold</source>
        <translation>segundos aguantados</translation>
    </message>
    <message>
        <source>another unit; added to bodyweight; bodyweight alone</source>
        <translation>otra unidad; añadido al peso corporal; solo peso corporal</translation>
    </message>
    <message>
        <source>a note, at the end of a line</source>
        <translation>una nota, al final de una línea</translation>
    </message>
    <message>
        <source>feeling before and after; minutes of easy cardio</source>
        <translation>sensación antes y después; minutos de cardio suave</translation>
    </message>
    <message>
        <source>Enter goes on, arrows move between lines, Ctrl Enter saves. Counting what stands between blanks as one, five lifts take about twenty.</source>
        <translation>Enter sigue, las flechas se mueven entre líneas, Ctrl Enter guarda. Contando como uno lo que hay entre espacios, cinco ejercicios piden unos veinte.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>This can mean two things. Which one is it?</source>
        <translation>Esto puede significar dos cosas. ¿Cuál es?</translation>
    </message>
    <message>
        <source>Read as {line}</source>
        <translation>Leer como {line}</translation>
    </message>
</context>
<context>
    <name>LoadedBar</name>
    <message>
        <source>Lighter load</source>
        <translation>Carga más ligera</translation>
    </message>
    <message>
        <source>Heavier load</source>
        <translation>Carga más pesada</translation>
    </message>
    <message>
        <source>as it is, without plates</source>
        <translation>tal cual, sin discos</translation>
    </message>
</context>
<context>
    <name>Loads</name>
    <message>
        <source>{target} at {load}</source>
        <translation>{target} con {load}</translation>
    </message>
    <message>
        <source>{load} per hand</source>
        <translation>{load} por mano</translation>
    </message>
    <message>
        <source>bodyweight + {load}</source>
        <translation>peso corporal + {load}</translation>
    </message>
    <message>
        <source>{load} of help</source>
        <translation>{load} de ayuda</translation>
    </message>
    <message>
        <source>bodyweight</source>
        <translation>peso corporal</translation>
    </message>
    <message>
        <source>bodyweight, no help</source>
        <translation>peso corporal, sin ayuda</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>sin carga</translation>
    </message>
    <message>
        <source>a load you choose</source>
        <translation>una carga que elijas</translation>
    </message>
    <message>
        <source>per leg</source>
        <translation>por pierna</translation>
    </message>
    <message>
        <source>per arm</source>
        <translation>por brazo</translation>
    </message>
    <message>
        <source>per side</source>
        <translation>por lado</translation>
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
            <numerusform>{n} repetición</numerusform>
            <numerusform>{n} repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{target}, a load you choose</source>
        <translation>{target}, una carga que elijas</translation>
    </message>
    <message>
        <source>warm-up {effort}</source>
        <translation>calentamiento {effort}</translation>
    </message>
    <message>
        <source>drop set {effort}</source>
        <translation>serie descendente {effort}</translation>
    </message>
    <message>
        <source>, RIR {n}</source>
        <translation>, RIR {n}</translation>
    </message>
    <message>
        <source>{n} left, {other} right</source>
        <translation>{n} izquierda, {other} derecha</translation>
    </message>
    <message>
        <source>{bar}, no plates</source>
        <translation>{bar}, sin discos</translation>
    </message>
    <message>
        <source>{bar} + {plates} per side</source>
        <translation>{bar} + {plates} por lado</translation>
    </message>
    <message>
        <source>{bar} and {plates} {unit} on each side</source>
        <translation>{bar} y {plates} {unit} a cada lado</translation>
    </message>
    <message>
        <source>{load} handle</source>
        <translation>barra corta de {load}</translation>
    </message>
    <message>
        <source>{load} bar</source>
        <translation>barra de {load}</translation>
    </message>
    <message numerus="yes">
        <source>{loads} {unit} ({n} load)</source>
        <comment>{loads} {unit} ({n} loads)</comment>
        <translation>
            <numerusform>{loads} {unit} ({n} carga)</numerusform>
            <numerusform>{loads} {unit} ({n} cargas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key or the pointer</source>
        <translation>Bloquear tras estos minutos sin tecla ni puntero</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Bloquear al minimizar la ventana</translation>
    </message>
    <message>
        <source>Lock now   Ctrl L</source>
        <translation>Bloquear ahora   Ctrl L</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>A lock closes the diary: Undo begins anew, and what was typed and not saved is gone. A rest, a hold or an outing that runs is waited for; a text that is not saved for half an hour longer.</source>
        <translation>Un bloqueo cierra el diario: Deshacer empieza de cero, y lo escrito y no guardado se pierde. Se espera a que acabe un descanso, un aguante o una salida en marcha; a un texto sin guardar, media hora más.</translation>
    </message>
</context>
<context>
    <name>LogButton</name>
    <message>
        <source>Log set {n}   Enter</source>
        <translation>Registrar serie {n}   Enter</translation>
    </message>
    <message>
        <source>Log set {n}</source>
        <translation>Registrar serie {n}</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>When the diary is looked at</source>
        <translation>Cuándo se revisa el diario</translation>
    </message>
    <message>
        <source>It begins with your first evening rating.</source>
        <translation>Empieza con tu primera valoración de la noche.</translation>
    </message>
    <message>
        <source>Today is day {n} of your diary. {next}</source>
        <translation>Hoy es el día {n} de tu diario. {next}</translation>
    </message>
    <message>
        <source>Day {n}</source>
        <translation>Día {n}</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por llegar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rehacer {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Text at {percent}</source>
        <translation>Texto al {percent}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
</context>
<context>
    <name>MedicineCard</name>
    <message>
        <source>Medicines and heart rate</source>
        <translation>Medicamentos y frecuencia cardíaca</translation>
    </message>
    <message>
        <source>I take a medicine that slows my heart</source>
        <translation>Tomo un medicamento que frena mi corazón</translation>
    </message>
    <message>
        <source>Which medicines?</source>
        <translation>¿Qué medicamentos?</translation>
    </message>
    <message>
        <source>Heart-rate bands are hidden. Use the talk test instead.</source>
        <translation>Las franjas de frecuencia cardíaca están ocultas. Usa en su lugar la prueba del habla.</translation>
    </message>
    <message>
        <source>Heart-rate bands are shown beside the talk test.</source>
        <translation>Las franjas de frecuencia cardíaca se muestran junto a la prueba del habla.</translation>
    </message>
</context>
<context>
    <name>MergeNotice</name>
    <message>
        <source>A copy of this diary lies beside it, as a synced folder makes when two computers wrote: {name}. It can be merged.</source>
        <translation>Hay una copia de este diario a su lado, como las que hace una carpeta sincronizada cuando escriben dos dispositivos: {name}. Se puede fusionar.</translation>
    </message>
    <message>
        <source>{n} copies of this diary lie beside it, as a synced folder makes when two computers wrote. They can be merged.</source>
        <translation>Hay {n} copias de este diario a su lado, como las que hace una carpeta sincronizada cuando escriben dos dispositivos. Se pueden fusionar.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarla</translation>
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
        <translation>El diario del otro dispositivo</translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;All files (*)</source>
        <translation>Archivos de LiftDesk (*.liftdesk);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Otro dispositivo</translation>
    </message>
    <message>
        <source>Join the diary of another computer into this one. You see what comes in before anything is written; a backup is made first, and Undo takes it back.</source>
        <translation>Une a este el diario de otro dispositivo. Ves lo que entra antes de que se escriba nada; antes se hace una copia de seguridad, y Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>El otro archivo</translation>
    </message>
    <message>
        <source>A data file, a backup, or a copy that a synced folder made.</source>
        <translation>Un archivo de datos, una copia de seguridad o una copia hecha por una carpeta sincronizada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>What a merge would do</source>
        <translation>Qué haría la fusión</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>{name} has nothing that is not here.</source>
        <translation>{name} no tiene nada que no esté aquí.</translation>
    </message>
    <message>
        <source>{name} was read. Nothing is written yet.</source>
        <translation>Se leyó {name}. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Rows that cannot be read are left out: {n}.</source>
        <translation>Las filas que no se pueden leer se dejan fuera: {n}.</translation>
    </message>
    <message>
        <source>The copy could not be moved.</source>
        <translation>No se pudo mover la copia.</translation>
    </message>
    <message>
        <source>The copy is kept beside the backups as {name}.</source>
        <translation>La copia se guarda junto a las copias de seguridad como {name}.</translation>
    </message>
    <message>
        <source>Comes in: {rows}.</source>
        <translation>Entra: {rows}.</translation>
    </message>
    <message>
        <source>Goes, as it was deleted there later: {rows}.</source>
        <translation>Se va, porque allí se borró después: {rows}.</translation>
    </message>
    <message>
        <source>Stays, though it was deleted there: {rows}.</source>
        <translation>Se queda, aunque allí se borró: {rows}.</translation>
    </message>
    <message>
        <source>Differs; the newest version is chosen: {rows}.</source>
        <translation>Difiere; se elige la versión más nueva: {rows}.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>{lift}, set {n}</source>
        <translation>{lift}, serie {n}</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>Sesión del {day}</translation>
    </message>
    <message>
        <source>Check-in of {day}</source>
        <translation>Registro del día, {day}</translation>
    </message>
    <message>
        <source>Self-check of {day}</source>
        <translation>Autocuestionario del {day}</translation>
    </message>
    <message>
        <source>Setting: {key}</source>
        <translation>Ajuste: {key}</translation>
    </message>
    <message>
        <source>Hidden while mood is hidden</source>
        <translation>Oculto mientras el ánimo está oculto</translation>
    </message>
    <message>
        <source>Nothing more is written in it</source>
        <translation>No hay nada más escrito en ello</translation>
    </message>
    <message>
        <source>no time is known</source>
        <translation>no se sabe la hora</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{n} came in</source>
        <translation>entran {n}</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>cambian {n}</translation>
    </message>
    <message>
        <source>{n} went</source>
        <translation>se van {n}</translation>
    </message>
    <message>
        <source>{name} has nothing that is not here.</source>
        <translation>{name} no tiene nada que no esté aquí.</translation>
    </message>
    <message>
        <source>Merged with {name}: {told}.</source>
        <translation>Fusionado con {name}: {told}.</translation>
    </message>
    <message>
        <source>RIR {n}</source>
        <translation>RIR {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rep</source>
        <comment>{n} reps</comment>
        <translation>
            <numerusform>{n} repetición</numerusform>
            <numerusform>{n} repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} de 10</translation>
    </message>
    <message numerus="yes">
        <source>{n} lift</source>
        <comment>{n} lifts</comment>
        <translation>
            <numerusform>{n} ejercicio</numerusform>
            <numerusform>{n} ejercicios</numerusform>
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
            <numerusform>{n} tipo de equipo</numerusform>
            <numerusform>{n} tipos de equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>The diary is on a disk that can be taken out.</source>
        <translation>El diario está en un disco extraíble.</translation>
    </message>
    <message>
        <source>The diary is in a folder of {name}.</source>
        <translation>El diario está en una carpeta de {name}.</translation>
    </message>
</context>
<context>
    <name>MethodPart</name>
    <message>
        <source>How this is worked out</source>
        <translation>Cómo se calcula esto</translation>
    </message>
    <message>
        <source>What has to be there first</source>
        <translation>Qué tiene que haber primero</translation>
    </message>
    <message>
        <source>there</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>The two questions about evenings are answered on day {first}, {second} and {third} of your diary, then every {third} days. In between, no answer moves.</source>
        <translation>Las dos preguntas sobre las noches se responden en los días {first}, {second} y {third} de tu diario, y después cada {third} días. Entre medias no se mueve ninguna respuesta.</translation>
    </message>
    <message>
        <source>Why not before: a diary that is looked at every day for a year shows a difference in 38 of 100 cases in which there is none. On a few set days that stays near 5 of 100.</source>
        <translation>Por qué no antes: un diario que se mira cada día durante un año muestra una diferencia en 38 de 100 casos en los que no la hay. En unos pocos días fijados eso se queda cerca de 5 de 100.</translation>
    </message>
    <message>
        <source>The two questions were chosen before anybody&apos;s diary was read, and they share that chance of being wrong. All else on this page describes and claims nothing.</source>
        <translation>Las dos preguntas se eligieron antes de leer el diario de nadie, y comparten esa probabilidad de equivocarse. Todo lo demás en esta página describe y no afirma nada.</translation>
    </message>
    <message>
        <source>The evening&apos;s rating is put together from a usual level, a part for having trained that day, a part for the rating of the evening before, and a slow change over time. The part for training is the number above.</source>
        <translation>La valoración de la noche se compone de un nivel habitual, una parte por haber entrenado ese día, una parte por la valoración de la noche anterior y un cambio lento con el tiempo. La parte del entrenamiento es el número de arriba.</translation>
    </message>
    <message>
        <source>The evening before is in it because people train more after good days, which alone looks like a difference. With morning ratings on 8 of 10 days, they take its place.</source>
        <translation>La noche anterior está incluida porque se entrena más después de días buenos, y eso solo ya parece una diferencia. Con valoraciones de la mañana en 8 de cada 10 días, ellas ocupan su lugar.</translation>
    </message>
    <message>
        <source>Ratings from 17:00 on count, none within an hour of a session: having stopped feels good by itself. It is called a difference only when chance would rarely give as much, and only if most of it is left once weekends, and weekdays where they differ, have levels of their own.</source>
        <translation>Cuentan las valoraciones desde las 17:00, y ninguna en la hora siguiente a una sesión: haber terminado ya sienta bien por sí solo. Solo se habla de una diferencia cuando el azar rara vez daría tanto, y solo si queda la mayor parte una vez que los fines de semana, y los días de la semana donde difieren, tienen niveles propios.</translation>
    </message>
    <message>
        <source>The same, one evening later: a part for training the day before, besides that day&apos;s own evening and any training of the new day.</source>
        <translation>Lo mismo, una noche después: una parte por haber entrenado el día anterior, además de la noche de ese mismo día y de cualquier entrenamiento del día nuevo.</translation>
    </message>
    <message>
        <source>What training does to its own evening is left out here. A lift that ends with its day therefore looks like a fall on the next one.</source>
        <translation>Lo que el entrenamiento hace a su propia noche se deja fuera aquí. Una subida que termina con su día parece por eso una bajada al siguiente.</translation>
    </message>
    <message>
        <source>The rating after, less the rating before, for every session with both, from ten sessions on. Nothing is tested: in twelve sessions begun when low, a rise of 0.4 points comes from drifting back alone.</source>
        <translation>La valoración de después menos la de antes, en cada sesión que tiene ambas, a partir de diez sesiones. No se pone a prueba nada: en doce sesiones empezadas con el ánimo bajo, una subida de 0,4 puntos sale solo de volver al nivel habitual.</translation>
    </message>
    <message>
        <source>Each week with four rated days has a mean. The slope is the middle one of the slopes between all pairs of weeks (Theil and Sen). Whether their order is chance is counted by Mann and Kendall&apos;s rule, with room for weeks that resemble the one before.</source>
        <translation>Cada semana con cuatro días valorados tiene una media. La pendiente es la central de las pendientes entre todos los pares de semanas (Theil y Sen). Si su orden es azar se cuenta con la regla de Mann y Kendall, con margen para semanas que se parecen a la anterior.</translation>
    </message>
    <message>
        <source>It needs twelve weeks, and is read on the same days as the two questions.</source>
        <translation>Necesita doce semanas y se lee en los mismos días que las dos preguntas.</translation>
    </message>
    <message>
        <source>Good months often bring both more training and better moods. With 26 weeks that drift together, a plain correlation is called real in 29 of 100 diaries in which nothing is the matter. So this is for looking at.</source>
        <translation>Los meses buenos suelen traer a la vez más entrenamiento y mejor ánimo. Con 26 semanas que se mueven juntas, una correlación simple se da por real en 29 de cada 100 diarios en los que no pasa nada. Así que esto es para mirar.</translation>
    </message>
    <message>
        <source>Scores stand on the instrument&apos;s own bands, and a change is named by the sizes that were published for it. Only like is compared with like, no missing answer is made up, and no line or model is fitted.</source>
        <translation>Las puntuaciones se sitúan en las franjas propias del instrumento, y un cambio se nombra según los tamaños publicados para él. Solo se compara lo igual con lo igual, no se inventa ninguna respuesta que falte y no se ajusta ninguna línea ni modelo.</translation>
    </message>
    <message>
        <source>Two means and their days. Whoever compares often enough finds something, so nothing here counts for or against anything.</source>
        <translation>Dos medias y sus días. Quien compara muchas veces encuentra algo, así que aquí nada cuenta a favor ni en contra de nada.</translation>
    </message>
    <message>
        <source>Evenings of drawn days are compared with those of the other possible days of the same week, as drawn, whether or not there was training.</source>
        <translation>Las noches de los días sorteados se comparan con las de los otros días posibles de la misma semana, tal como salieron, hubiera o no entrenamiento.</translation>
    </message>
    <message>
        <source>Then 9,999 other draws by the same rule are looked at. The range holds every difference that those draws do not speak against. It is worked out once, when the weeks are over.</source>
        <translation>Después se miran otros 9999 sorteos con la misma regla. El rango contiene cada diferencia contra la que esos sorteos no hablan. Se calcula una sola vez, cuando las semanas han terminado.</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>Mostrar todo el año</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>{day}, your words</source>
        <translation>{day}, tus palabras</translation>
    </message>
    <message>
        <source>Edit your words of {day}</source>
        <translation>Editar tus palabras: {day}</translation>
    </message>
    <message>
        <source>Delete your words of {day}</source>
        <translation>Borrar tus palabras: {day}</translation>
    </message>
    <message>
        <source>{n} on the way</source>
        <translation>{n} en camino</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>MoodView</name>
    <message>
        <source>Charts of mood</source>
        <translation>Gráficos de ánimo</translation>
    </message>
</context>
<context>
    <name>Muscles</name>
    <message>
        <source>front of the thighs</source>
        <translation>parte delantera de los muslos</translation>
    </message>
    <message>
        <source>back of the thighs</source>
        <translation>parte de atrás de los muslos</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>glúteos</translation>
    </message>
    <message>
        <source>inner thighs</source>
        <translation>cara interna de los muslos</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>pantorrillas</translation>
    </message>
    <message>
        <source>front of the hips</source>
        <translation>parte delantera de las caderas</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>pecho</translation>
    </message>
    <message>
        <source>broad back muscles</source>
        <translation>músculos anchos de la espalda</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>parte alta de la espalda</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>zona lumbar</translation>
    </message>
    <message>
        <source>belly</source>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>sides of the waist</source>
        <translation>lados de la cintura</translation>
    </message>
    <message>
        <source>front of the shoulders</source>
        <translation>parte delantera de los hombros</translation>
    </message>
    <message>
        <source>sides of the shoulders</source>
        <translation>parte lateral de los hombros</translation>
    </message>
    <message>
        <source>back of the shoulders</source>
        <translation>parte de atrás de los hombros</translation>
    </message>
    <message>
        <source>front of the upper arms</source>
        <translation>parte delantera del brazo</translation>
    </message>
    <message>
        <source>back of the upper arms</source>
        <translation>parte de atrás del brazo</translation>
    </message>
    <message>
        <source>forearms and grip</source>
        <translation>antebrazos y agarre</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Any exercise</source>
        <translation>Cualquier ejercicio</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribe un nombre</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>{sets} in the file; {how}</source>
        <translation>{sets} en el archivo; {how}</translation>
    </message>
    <message>
        <source>An exercise of its own</source>
        <translation>Un ejercicio propio</translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>{name}, {sets} sets, becomes {exercise}, {how}</source>
        <translation>{name}, {sets} series, pasa a ser {exercise}, {how}</translation>
    </message>
</context>
<context>
    <name>NameTable</name>
    <message>
        <source>Names in the file and what they become</source>
        <translation>Nombres del archivo y en qué se convierten</translation>
    </message>
    <message>
        <source>Enter chooses what a name becomes</source>
        <translation>Enter elige en qué se convierte un nombre</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>Names and merging</source>
        <translation>Nombres y fusión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Search, quick line and imports find it by this.</source>
        <translation>La búsqueda, la línea rápida y las importaciones lo encuentran por él.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Choose an exercise</source>
        <translation>Elegir un ejercicio</translation>
    </message>
    <message>
        <source>Take away the name {name}</source>
        <translation>Quitar el nombre {name}</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Es el mismo que</translation>
    </message>
    <message>
        <source>The exercise that this one is the same as</source>
        <translation>El ejercicio que es el mismo que este</translation>
    </message>
    <message>
        <source>Keep the other name</source>
        <translation>Dejar el otro nombre</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Dejar este nombre</translation>
    </message>
    <message>
        <source>Which name stays</source>
        <translation>Qué nombre se queda</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Routines ask for {name} then.</source>
        <translation>Las rutinas piden entonces {name}.</translation>
    </message>
    <message>
        <source>Their loads count differently: the numbers stay, and are read as {name}.</source>
        <translation>Sus cargas cuentan de otro modo: los números se quedan y se leen como {name}.</translation>
    </message>
    <message>
        <source>Both names find it, and Undo takes it back.</source>
        <translation>Ambos nombres lo encuentran, y Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>5 or more</source>
        <translation>5 o más</translation>
    </message>
    <message>
        <source>How many more could you have done?</source>
        <translation>¿Cuántas más podrías haber hecho?</translation>
    </message>
    <message>
        <source>Alt+R puts the keyboard here</source>
        <translation>Alt+R lleva el teclado aquí</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Saltar esta pregunta</translation>
    </message>
    <message>
        <source>This is a big step from {now}.</source>
        <translation>Es un paso grande desde {now}.</translation>
    </message>
    <message>
        <source>Take {load}</source>
        <translation>Tomar {load}</translation>
    </message>
    <message>
        <source>Stay at {load}</source>
        <translation>Seguir con {load}</translation>
    </message>
    <message>
        <source>Next set: {load}, a tenth less?</source>
        <translation>Próxima serie: ¿{load}, una décima parte menos?</translation>
    </message>
    <message>
        <source>Use {load}</source>
        <translation>Usar {load}</translation>
    </message>
    <message>
        <source>Keep {load}</source>
        <translation>Dejar {load}</translation>
    </message>
    <message>
        <source>Next set: {load}?</source>
        <translation>Próxima serie: ¿{load}?</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NoticedList</name>
    <message>
        <source>Each of these can have other reasons. You know best which.</source>
        <translation>Cada una de estas cosas puede tener otras razones. Tú sabes mejor cuál.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nada llama la atención.</translation>
    </message>
</context>
<context>
    <name>OnlyRead</name>
    <message>
        <source>Try to open it for writing</source>
        <translation>Intentar abrirlo para escribir</translation>
    </message>
</context>
<context>
    <name>OpenRow</name>
    <message>
        <source>Swap lift</source>
        <translation>Cambiar ejercicio</translation>
    </message>
    <message>
        <source>Do a similar lift instead (Alt+W)</source>
        <translation>Hacer un ejercicio parecido en su lugar (Alt+W)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for {lift}</source>
        <translation>Más para {lift}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>Stop this lift</source>
        <translation>Parar este ejercicio</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the pain note</source>
        <translation>Cambiar la nota de dolor</translation>
    </message>
    <message>
        <source>This lift rests this time. A similar one may suit better.</source>
        <translation>Este ejercicio descansa esta vez. Uno parecido puede ir mejor.</translation>
    </message>
    <message>
        <source>Do one set</source>
        <translation>Hacer una serie</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Other names of exercises</source>
        <translation>Otros nombres de ejercicios</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Bouts of cardio</source>
        <translation>Tramos de cardio</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Notes on pain</source>
        <translation>Notas sobre dolor</translation>
    </message>
    <message>
        <source>Changes of one session</source>
        <translation>Cambios de una sesión</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>Entradas borradas</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Sessions of routines</source>
        <translation>Sesiones de rutinas</translation>
    </message>
    <message>
        <source>Lifts of routines</source>
        <translation>Ejercicios de rutinas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Easy weeks and days of being ill</source>
        <translation>Semanas fáciles y días de enfermedad</translation>
    </message>
    <message>
        <source>Days chosen for a week</source>
        <translation>Días elegidos para una semana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Registros del día</translation>
    </message>
    <message>
        <source>Tags of check-ins</source>
        <translation>Etiquetas de los registros del día</translation>
    </message>
    <message>
        <source>Feelings around sessions</source>
        <translation>Sensaciones en torno a las sesiones</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Autocuestionarios</translation>
    </message>
    <message>
        <source>Answers of self-checks</source>
        <translation>Respuestas de autocuestionarios</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>Hidden findings</source>
        <translation>Hallazgos ocultos</translation>
    </message>
    <message>
        <source>Readiness checks</source>
        <translation>Chequeos previos</translation>
    </message>
    <message>
        <source>Own people</source>
        <translation>Personas propias</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is in your diary and differs from the file.</source>
        <comment>{n} entries are in your diary and differ from the file.</comment>
        <translation>
            <numerusform>{n} entrada está en tu diario y difiere del archivo.</numerusform>
            <numerusform>{n} entradas están en tu diario y difieren del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s take their place; Undo brings yours back.</source>
        <translation>Lo del archivo ocupa su lugar; Deshacer trae de vuelta lo tuyo.</translation>
    </message>
    <message>
        <source>Yours stay as they are.</source>
        <translation>Lo tuyo se queda como está.</translation>
    </message>
    <message>
        <source>{entries} of {name} added.</source>
        <translation>{entries} de {name}: añadido.</translation>
    </message>
    <message>
        <source>{entries} of {name} added, {n} changed.</source>
        <translation>{entries} de {name}: añadido; {n} con cambios.</translation>
    </message>
    <message>
        <source>The file was written without: {tables}.</source>
        <translation>El archivo se escribió sin: {tables}.</translation>
    </message>
</context>
<context>
    <name>OwnStep</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Qué hace la importación</translation>
    </message>
    <message>
        <source>A backup is made first. One undo takes the whole import back.</source>
        <translation>Antes se hace una copia de seguridad. Un solo Deshacer retira toda la importación.</translation>
    </message>
    <message>
        <source>Nothing new to add</source>
        <translation>Nada nuevo que añadir</translation>
    </message>
    <message>
        <source>Add {entries}</source>
        <translation>Añadir {entries}</translation>
    </message>
    <message>
        <source>Your diary is empty, so it becomes what the file holds, entry for entry.</source>
        <translation>Tu diario está vacío, así que pasa a ser lo que contiene el archivo, entrada por entrada.</translation>
    </message>
    <message>
        <source>What both have stays as it is, and what only the file has is added.</source>
        <translation>Lo que tienen ambos se queda como está, y lo que solo tiene el archivo se añade.</translation>
    </message>
    <message>
        <source>Keep the file itself in my diary ({size})</source>
        <translation>Guardar el archivo mismo en mi diario ({size})</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya están</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>{table}: {new} new, {known} there already, {differing} differ</source>
        <translation>{table}: {new} nuevas, {known} ya están, {differing} difieren</translation>
    </message>
    <message>
        <source>{rows} cannot be read</source>
        <translation>{rows}: no se puede leer</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>The right pace</source>
        <translation>El ritmo adecuado</translation>
    </message>
    <message>
        <source>Heart rate, if you like numbers</source>
        <translation>Frecuencia cardíaca, si te gustan los números</translation>
    </message>
    <message>
        <source>I take a heart-slowing medicine</source>
        <translation>Tomo un medicamento que frena el corazón</translation>
    </message>
    <message>
        <source>For beta-blockers and the like; also with a pacemaker, an irregular heartbeat or in pregnancy.</source>
        <translation>Para betabloqueantes y similares; también con marcapasos, latido irregular o en el embarazo.</translation>
    </message>
    <message>
        <source>With a measured maximum, a band is shown here.</source>
        <translation>Con una máxima medida, aquí se muestra una franja.</translation>
    </message>
    <message>
        <source>With your resting rate and your year of birth (or a measured maximum), a band is shown here.</source>
        <translation>Con tu frecuencia en reposo y tu año de nacimiento (o una máxima medida), aquí se muestra una franja.</translation>
    </message>
    <message>
        <source>With your year of birth, a band is shown here. It stays in this file.</source>
        <translation>Con tu año de nacimiento, aquí se muestra una franja. Se queda en este archivo.</translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation>Calculado a partir de</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Measured maximum</source>
        <translation>Máxima medida</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Resting rate</source>
        <translation>Frecuencia en reposo</translation>
    </message>
    <message>
        <source>such as 60</source>
        <translation>como 60</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>One-page summary…</source>
        <translation>Resumen de una página…</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>PageLinks</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
</context>
<context>
    <name>Pain</name>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Muñeca</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Parte alta de la espalda</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Tobillo</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>{part}, {level} of 10</source>
        <translation>{part}, {level} de 10</translation>
    </message>
    <message>
        <source>Next time goes on as planned.</source>
        <translation>La próxima vez sigue según el plan.</translation>
    </message>
    <message>
        <source>Next time nothing is added.</source>
        <translation>La próxima vez no se añade nada.</translation>
    </message>
    <message>
        <source>Next time it is about a fifth lighter.</source>
        <translation>La próxima vez es alrededor de una quinta parte más ligero.</translation>
    </message>
    <message>
        <source>Next time this lift rests, then it comes back lighter.</source>
        <translation>La próxima vez este ejercicio descansa; luego vuelve más ligero.</translation>
    </message>
    <message>
        <source>Best to leave this lift for today. The rest of the session can go on.</source>
        <translation>Lo mejor es dejar este ejercicio por hoy. El resto de la sesión puede seguir.</translation>
    </message>
</context>
<context>
    <name>PainForm</name>
    <message>
        <source>Something hurts: {lift}</source>
        <translation>Algo duele: {lift}</translation>
    </message>
    <message>
        <source>Where: {part}</source>
        <translation>Dónde: {part}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>lo peor</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde duele?</translation>
    </message>
    <message>
        <source>Please choose where, and a number from 0 to 10.</source>
        <translation>Elige dónde, por favor, y un número de 0 a 10.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Quitar la nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without a note</source>
        <translation>Cerrar sin nota</translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst you can imagine.</source>
        <translation>0 es sin dolor, 10 el peor que puedas imaginar.</translation>
    </message>
</context>
<context>
    <name>PainSection</name>
    <message>
        <source>Lift that hurt</source>
        <translation>Ejercicio que dolió</translation>
    </message>
    <message>
        <source>Note pain</source>
        <translation>Anotar dolor</translation>
    </message>
    <message>
        <source>Note pain with a lift of this session</source>
        <translation>Anotar dolor con un ejercicio de esta sesión</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>{lift}:</source>
        <translation>{lift}:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the pain note of {lift}</source>
        <translation>Cambiar la nota de dolor de {lift}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Session {code} of {day}</source>
        <translation>Sesión {code} del {day}</translation>
    </message>
    <message>
        <source>A session of {day}</source>
        <translation>Una sesión del {day}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>This backup is encrypted</source>
        <translation>Esta copia está cifrada</translation>
    </message>
    <message>
        <source>It opens with the passphrase it was made with.</source>
        <translation>Se abre con la frase de contraseña con la que se hizo.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Please type it again.</source>
        <translation>Esta frase de contraseña no abre la copia. Escríbela otra vez, por favor.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase so far</source>
        <translation>Frase de contraseña hasta ahora</translation>
    </message>
    <message>
        <source>This is not the passphrase of the diary. Please type it again.</source>
        <translation>Esta no es la frase de contraseña del diario. Escríbela otra vez, por favor.</translation>
    </message>
    <message>
        <source>Writing the diary anew…</source>
        <translation>Escribiendo el diario de nuevo…</translation>
    </message>
    <message>
        <source>A sheet to write it on…</source>
        <translation>Una hoja para escribirla…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <translation>Cifrarlas también</translation>
    </message>
    <message>
        <source>Give them the new one</source>
        <translation>Darles la nueva</translation>
    </message>
    <message>
        <source>Write them plain too</source>
        <translation>Dejarlas sin cifrar también</translation>
    </message>
    <message numerus="yes">
        <source>The backup that is there</source>
        <comment>The {n} backups that are there</comment>
        <translation>
            <numerusform>La copia que ya está</numerusform>
            <numerusform>Las {n} copias que ya están</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Borrarlas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Encrypt the diary</source>
        <translation>Cifrar el diario</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Quitar el cifrado</translation>
    </message>
    <message>
        <source>The diary is then written as a plain file: whoever can open the file can read it.</source>
        <translation>El diario se escribe entonces como archivo sin cifrar: quien pueda abrir el archivo puede leerlo.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheetDialog</name>
    <message>
        <source>A sheet for the passphrase</source>
        <translation>Una hoja para la frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase is not printed: write it by hand, and keep the sheet where nobody looks for it, away from the computer.</source>
        <translation>La frase de contraseña no se imprime: escríbela a mano y guarda la hoja donde nadie la busque, lejos del dispositivo.</translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation>Página 1 de 1</translation>
    </message>
    <message>
        <source>LiftDesk passphrase sheet.pdf</source>
        <translation>LiftDesk passphrase sheet.pdf</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>{n} letters or more are safer: four or five words.</source>
        <translation>Con {n} letras o más es más segura: cuatro o cinco palabras.</translation>
    </message>
    <message>
        <source>{low} letters at least. {advice} Spaces count.</source>
        <translation>Al menos {low} letras. {advice} Los espacios cuentan.</translation>
    </message>
    <message>
        <source>{low} letters at least. {advice}</source>
        <translation>Al menos {low} letras. {advice}</translation>
    </message>
    <message>
        <source>This can be used. {advice}</source>
        <translation>Se puede usar. {advice}</translation>
    </message>
    <message>
        <source>This length is as advised.</source>
        <translation>Esta longitud es la aconsejada.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Without it the diary and its backups stay closed for good.</source>
        <translation>Nadie puede recuperar una frase de contraseña olvidada. Sin ella el diario y sus copias quedan cerrados para siempre.</translation>
    </message>
    <message>
        <source>People who use this computer, or find it or its disk.</source>
        <translation>Personas que usan este dispositivo, o que lo encuentran a él o a su disco.</translation>
    </message>
    <message>
        <source>People who get hold of a backup of the diary.</source>
        <translation>Personas que consiguen una copia del diario.</translation>
    </message>
    <message>
        <source>A diary that is open: lock it when you leave, with Ctrl+L.</source>
        <translation>Un diario que está abierto: bloquéalo cuando te vayas, con Ctrl+L.</translation>
    </message>
    <message>
        <source>Programs that spy on this computer.</source>
        <translation>Programas que espían este dispositivo.</translation>
    </message>
    <message>
        <source>Exports, printed pages and copies made before: they are plain.</source>
        <translation>Exportaciones, páginas impresas y copias hechas antes: van sin cifrar.</translation>
    </message>
    <message>
        <source>What the computer writes to its disk when it sleeps or is short of room.</source>
        <translation>Lo que el dispositivo escribe en su disco cuando duerme o le falta espacio.</translation>
    </message>
    <message>
        <source>Somebody who makes you say it.</source>
        <translation>Alguien que te obliga a decirla.</translation>
    </message>
    <message>
        <source>Seeing how large the files are, when they were written, and how many rows of each kind the list of backups counts.</source>
        <translation>Ver qué tamaño tienen los archivos, cuándo se escribieron y cuántas filas de cada tipo cuenta la lista de copias.</translation>
    </message>
    <message>
        <source>The diary is encrypted with your passphrase.</source>
        <translation>El diario está cifrado con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>The diary is a plain file again.</source>
        <translation>El diario vuelve a ser un archivo sin cifrar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backup was encrypted with it, and checked.</source>
        <comment>{n} backups were encrypted with it, and checked.</comment>
        <translation>
            <numerusform>{n} copia se cifró con ella y se comprobó.</numerusform>
            <numerusform>{n} copias se cifraron con ella y se comprobaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup was written plain, and checked.</source>
        <comment>{n} backups were written plain, and checked.</comment>
        <translation>
            <numerusform>{n} copia se escribió sin cifrar y se comprobó.</numerusform>
            <numerusform>{n} copias se escribieron sin cifrar y se comprobaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup was deleted.</source>
        <comment>{n} backups were deleted.</comment>
        <translation>
            <numerusform>{n} copia se borró.</numerusform>
            <numerusform>{n} copias se borraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup could not be read and stays as it was:</source>
        <comment>{n} backups could not be read and stay as they were:</comment>
        <translation>
            <numerusform>{n} copia no se pudo leer y se queda como estaba:</numerusform>
            <numerusform>{n} copias no se pudieron leer y se quedan como estaban:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastCheckIn</name>
    <message>
        <source>Part of the day</source>
        <translation>Parte del día</translation>
    </message>
</context>
<context>
    <name>PastForm</name>
    <message>
        <source>Add a past entry</source>
        <translation>Añadir una entrada pasada</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registro del día</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add to the diary</source>
        <translation>Añadir al diario</translation>
    </message>
    <message>
        <source>One lift a line</source>
        <translation>Un ejercicio por línea</translation>
    </message>
    <message>
        <source>goblet squat 3x10 @ 16kg rir2
plank 3x45s</source>
        <translation>sentadilla goblet 3x10 @ 16kg rir2
plancha 3x45s</translation>
    </message>
    <message>
        <source>Lifts, one a line</source>
        <translation>Ejercicios, uno por línea</translation>
    </message>
    <message>
        <source>Feeling before, if you remember</source>
        <translation>Sensación antes, si la recuerdas</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Sensación después</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>muy mala</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy buena</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation>Caminata suave</translation>
    </message>
    <message>
        <source>Could sing</source>
        <translation>Podía cantar</translation>
    </message>
    <message>
        <source>Could talk</source>
        <translation>Podía hablar</translation>
    </message>
    <message>
        <source>Few words</source>
        <translation>Pocas palabras</translation>
    </message>
    <message>
        <source>Talk test</source>
        <translation>Prueba del habla</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>What they mean is shown here first.</source>
        <translation>Aquí se muestra primero qué significan.</translation>
    </message>
    <message>
        <source>Read as {line}</source>
        <translation>Leer como {line}</translation>
    </message>
    <message>
        <source>{exercise}: {sets}, {what}</source>
        <translation>{exercise}: {sets}, {what}</translation>
    </message>
    <message>
        <source>Please write at least one lift, one a line.</source>
        <translation>Escribe al menos un ejercicio, por favor, uno por línea.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>My people and my plan</source>
        <translation>Mis personas y mi plan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit my people and my plan</source>
        <translation>Editar mis personas y mi plan</translation>
    </message>
    <message>
        <source>{name}, {about}</source>
        <translation>{name}, {about}</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Lo que me ayuda</translation>
    </message>
    <message>
        <source>Who could you ring, and what has helped before? Written down on a good day, it is at hand on a hard one.</source>
        <translation>¿A quién podrías llamar, y qué ha ayudado antes? Escrito en un día bueno, está a mano en uno difícil.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Escribirlo</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>My people and my plan</source>
        <translation>Mis personas y mi plan</translation>
    </message>
    <message>
        <source>Stays on this computer. Shown on the Safety page and on Crisis help.</source>
        <translation>Se queda en este dispositivo. Se muestra en la página Seguridad y en Ayuda en crisis.</translation>
    </message>
    <message>
        <source>People I could turn to</source>
        <translation>Personas a las que podría acudir</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Lo que me ayuda</translation>
    </message>
    <message>
        <source>Places, small steps, words to remember. Only what is true for you.</source>
        <translation>Lugares, pasos pequeños, palabras que recordar. Solo lo que es cierto para ti.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>My sister</source>
        <translation>Mi hermana</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familia</translation>
    </message>
    <message>
        <source>Phone number or how to reach them</source>
        <translation>Número de teléfono o cómo contactar</translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
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
        <translation>Pone un equipo habitual en lugar de lo que hay aquí</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Quitar lugar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Your places</source>
        <translation>Tus lugares</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Añadir un lugar</translation>
    </message>
    <message>
        <source>Places and equipment</source>
        <translation>Lugares y equipo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Back to {tab}</source>
        <translation>Volver a {tab}</translation>
    </message>
    <message>
        <source>Your plan asks only for loads that can be put together where you train.</source>
        <translation>Tu plan pide solo cargas que se pueden montar donde entrenas.</translation>
    </message>
    <message>
        <source>What do you train with?</source>
        <translation>¿Con qué entrenas?</translation>
    </message>
    <message>
        <source>Choose what comes nearest; every load can be put right after. Until then the plan uses the steps that most dumbbells, bars and machines have.</source>
        <translation>Elige lo más parecido; cada carga se puede corregir después. Hasta entonces el plan usa los pasos que tienen la mayoría de mancuernas, barras y máquinas.</translation>
    </message>
    <message>
        <source>Loads are planned for {place} now.</source>
        <translation>Ahora las cargas se planean para {place}.</translation>
    </message>
    <message>
        <source>{place} added, and in use.</source>
        <translation>{place}: añadido y en uso.</translation>
    </message>
    <message>
        <source>Started again from: {preset}.</source>
        <translation>Empezado de nuevo desde: {preset}.</translation>
    </message>
    <message>
        <source>{place} removed.</source>
        <translation>{place}: quitado.</translation>
    </message>
</context>
<context>
    <name>PlainFilesCard</name>
    <message>
        <source>Not encrypted yet</source>
        <translation>Aún sin cifrar</translation>
    </message>
    <message>
        <source>Encrypt the backups</source>
        <translation>Cifrar las copias</translation>
    </message>
    <message>
        <source>Delete the backups</source>
        <translation>Borrar las copias</translation>
    </message>
    <message>
        <source>Files that are no backups stay as they are: please delete those you do not need.</source>
        <translation>Los archivos que no son copias se quedan como están: por favor, borra los que no necesites.</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Qué hace la importación</translation>
    </message>
    <message>
        <source>A backup is made first. One undo takes the whole import back.</source>
        <translation>Antes se hace una copia de seguridad. Un solo Deshacer retira toda la importación.</translation>
    </message>
    <message>
        <source>Nothing new to add</source>
        <translation>Nada nuevo que añadir</translation>
    </message>
    <message>
        <source>Add {entries}</source>
        <translation>Añadir {entries}</translation>
    </message>
    <message>
        <source>Keep the file itself in my diary ({size})</source>
        <translation>Guardar el archivo mismo en mi diario ({size})</translation>
    </message>
    <message>
        <source>Keep the files themselves in my diary ({size})</source>
        <translation>Guardar los archivos mismos en mi diario ({size})</translation>
    </message>
    <message>
        <source>In your diary already, and left as it is: {entries}.</source>
        <translation>Ya en tu diario, y se deja como está: {entries}.</translation>
    </message>
    <message>
        <source>What several of the files hold comes in once.</source>
        <translation>Lo que contienen varios de los archivos entra una sola vez.</translation>
    </message>
    <message>
        <source>All {names} of exercises are in your diary.</source>
        <translation>En tu diario ya están todos: {names} de ejercicios.</translation>
    </message>
    <message>
        <source>Look at the names</source>
        <translation>Mirar los nombres</translation>
    </message>
    <message>
        <source>{rows} cannot be read</source>
        <translation>{rows}: no se puede leer</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Guardar lista…</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Fila {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows to look at.csv</source>
        <translation>Rows to look at.csv</translation>
    </message>
    <message>
        <source>The list is in {name}.</source>
        <translation>La lista está en {name}.</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>Ahorrar tinta</translation>
    </message>
    <message>
        <source>For outside the home</source>
        <translation>Para fuera de casa</translation>
    </message>
    <message>
        <source>Leaves the feeling scales off</source>
        <translation>Quita las escalas de sensación</translation>
    </message>
    <message>
        <source>Feeling scales</source>
        <translation>Escalas de sensación</translation>
    </message>
    <message>
        <source>Why each lift is planned so</source>
        <translation>Por qué cada ejercicio va así en el plan</translation>
    </message>
    <message>
        <source>Plates for each side</source>
        <translation>Discos para cada lado</translation>
    </message>
    <message>
        <source>Per cent of 1RM</source>
        <translation>Tanto por ciento del 1RM</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>En la hoja</translation>
    </message>
    <message>
        <source>With circles to fill: a scan or a photo brings it back into the log.</source>
        <translation>Con círculos para rellenar: un escaneo o una foto lo devuelve al registro.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
    <message>
        <source>LiftDesk session.pdf</source>
        <translation>LiftDesk session.pdf</translation>
    </message>
    <message>
        <source>LiftDesk log sheet.pdf</source>
        <translation>LiftDesk log sheet.pdf</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Typed before the lock and not saved: {names}.</source>
        <translation>Escrito antes del bloqueo y no guardado: {names}.</translation>
    </message>
    <message>
        <source>Undo begins anew after a lock.</source>
        <translation>Deshacer empieza de cero tras un bloqueo.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>LiftDesk sends nothing anywhere. A passphrase keeps the file closed too.</source>
        <translation>LiftDesk no envía nada a ningún sitio. Una frase de contraseña mantiene también cerrado el archivo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Sample data are invented: there is nothing to keep to oneself here.</source>
        <translation>Los datos de ejemplo son inventados: aquí no hay nada que reservarse.</translation>
    </message>
    <message>
        <source>On. The diary opens with your passphrase alone, in other SQLCipher programs too.</source>
        <translation>Activada. El diario se abre solo con tu frase de contraseña, también en otros programas con SQLCipher.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarla…</translation>
    </message>
    <message>
        <source>Turn it off…</source>
        <translation>Quitarla…</translation>
    </message>
    <message>
        <source>Off. Whoever can open the file can read it. With a passphrase the diary and its backups are encrypted, and LiftDesk asks for it at each start.</source>
        <translation>Desactivada. Quien pueda abrir el archivo puede leerlo. Con una frase de contraseña, el diario y sus copias están cifrados, y LiftDesk la pide en cada inicio.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Poner una frase de contraseña…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
</context>
<context>
    <name>PrivacyStep</name>
    <message>
        <source>Everything stays here</source>
        <translation>Todo se queda aquí</translation>
    </message>
    <message>
        <source>Your diary is a file on this computer. LiftDesk has no account, and no code that could reach a network. Nothing on this page has to be chosen now.</source>
        <translation>Tu diario es un archivo en este dispositivo. LiftDesk no tiene cuenta ni código que pueda llegar a una red. Nada de esta página tiene que elegirse ahora.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de contraseña</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Poner una frase de contraseña…</translation>
    </message>
    <message>
        <source>On. The diary opens with your passphrase alone.</source>
        <translation>Activada. El diario se abre solo con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>With one, the diary and its backups are encrypted, and LiftDesk asks for it at each start. It helps where others use this computer. A forgotten passphrase cannot be recovered.</source>
        <translation>Con ella, el diario y sus copias están cifrados, y LiftDesk la pide en cada inicio. Ayuda donde otros usan este dispositivo. Una frase de contraseña olvidada no se puede recuperar.</translation>
    </message>
    <message>
        <source>Hide mood</source>
        <translation>Ocultar el ánimo</translation>
    </message>
    <message>
        <source>Hide mood, feelings and self-checks</source>
        <translation>Ocultar ánimo, sensaciones y autocuestionarios</translation>
    </message>
    <message>
        <source>For the gym or a shared room. Ctrl+Shift+M hides and shows them.</source>
        <translation>Para el gimnasio o una sala compartida. Ctrl+Shift+M los oculta y los muestra.</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Una segunda carpeta para las copias</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Backups are made by themselves, beside the diary. A USB stick or another disk keeps them when this one breaks.</source>
        <translation>Las copias de seguridad se hacen solas, junto al diario. Una memoria USB u otro disco las guarda si este se rompe.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Please choose another folder.</source>
        <translation>Ahí no se puede escribir nada. Elige otra carpeta, por favor.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Backups are there already. Please choose a folder somewhere else.</source>
        <translation>Ahí ya hay copias de seguridad. Elige una carpeta en otro sitio, por favor.</translation>
    </message>
    <message>
        <source>This entry is in the diary already. Please look for it there.</source>
        <translation>Esta entrada ya está en el diario. Búscala ahí, por favor.</translation>
    </message>
    <message>
        <source>These are of several days. Please choose sessions of one day.</source>
        <translation>Estas son de varios días. Elige sesiones de un solo día, por favor.</translation>
    </message>
    <message>
        <source>Please choose two sessions or more.</source>
        <translation>Elige dos sesiones o más, por favor.</translation>
    </message>
    <message>
        <source>There are sets in it, so it stays strength. Please choose others.</source>
        <translation>Tiene series, así que sigue siendo de fuerza. Elige otras, por favor.</translation>
    </message>
    <message>
        <source>There is easy cardio in it, so it stays that. Please choose others.</source>
        <translation>Tiene cardio suave, así que sigue siendo eso. Elige otras, por favor.</translation>
    </message>
    <message>
        <source>LiftDesk cannot read this file. Please choose a training app&apos;s export.</source>
        <translation>LiftDesk no puede leer este archivo. Elige la exportación de una aplicación de entrenamiento.</translation>
    </message>
    <message>
        <source>The file has another format. Please choose the one it was made in.</source>
        <translation>El archivo tiene otro formato. Elige aquel en que se hizo, por favor.</translation>
    </message>
    <message>
        <source>Most rows could not be read. Please check the chosen format.</source>
        <translation>La mayoría de las filas no se pudieron leer. Revisa el formato elegido, por favor.</translation>
    </message>
    <message>
        <source>This file is too large for one diary. Please export a shorter time.</source>
        <translation>Este archivo es demasiado grande para un diario. Exporta un tiempo más corto, por favor.</translation>
    </message>
    <message>
        <source>This archive holds more than LiftDesk unpacks. Please unpack it first.</source>
        <translation>Este archivo comprimido contiene más de lo que LiftDesk extrae. Extráelo antes, por favor.</translation>
    </message>
    <message>
        <source>This archive is put together strangely. Please export it once more.</source>
        <translation>Este archivo comprimido está montado de forma extraña. Expórtalo otra vez, por favor.</translation>
    </message>
    <message>
        <source>This archive asks for a password. Please unpack it first.</source>
        <translation>Este archivo comprimido pide una contraseña. Extráelo antes, por favor.</translation>
    </message>
    <message>
        <source>LiftDesk does not know this kind of packing. Please unpack it first.</source>
        <translation>LiftDesk no conoce este tipo de compresión. Extráelo antes, por favor.</translation>
    </message>
    <message>
        <source>This file is built in a way that LiftDesk does not open. Please export again.</source>
        <translation>Este archivo está hecho de un modo que LiftDesk no abre. Expórtalo otra vez, por favor.</translation>
    </message>
    <message>
        <source>Moods have names in this file. Please say how good each of them is.</source>
        <translation>Los ánimos tienen nombres en este archivo. Di, por favor, qué nivel tiene cada uno.</translation>
    </message>
    <message>
        <source>No app is known for this table. Please say what its columns hold.</source>
        <translation>No se conoce ninguna aplicación con esta tabla. Di, por favor, qué contienen sus columnas.</translation>
    </message>
    <message>
        <source>This date can be two days. Please say if the day or the month is first.</source>
        <translation>Esta fecha puede ser dos días. Di, por favor, si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>No date stands above this. Please write one, such as 2026-11-19.</source>
        <translation>No hay ninguna fecha encima de esto. Escribe una, por favor, como 2026-11-19.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes. Please take it out.</source>
        <translation>Aquí se abre una comilla que nunca se cierra. Quítala, por favor.</translation>
    </message>
    <message>
        <source>Please write whole repetitions.</source>
        <translation>Escribe repeticiones enteras, por favor.</translation>
    </message>
    <message>
        <source>Two loads stand in this row and differ. Please keep the right one.</source>
        <translation>En esta fila hay dos cargas y difieren. Deja la correcta, por favor.</translation>
    </message>
    <message>
        <source>This unit of distance is not known here. Please write m, km or miles.</source>
        <translation>Esta unidad de distancia no se conoce aquí. Escribe m, km o mi, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is no whole number. Please write whole repetitions.</source>
        <translation>«{what}» no es un número entero. Escribe repeticiones enteras, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is no unit of distance known here. Please write m, km or miles.</source>
        <translation>«{what}» no es una unidad de distancia conocida aquí. Escribe m, km o mi, por favor.</translation>
    </message>
    <message>
        <source>“{what}” can be two days. Please say if the day or the month is first.</source>
        <translation>«{what}» puede ser dos días. Di, por favor, si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>This was made by a newer LiftDesk. Please update this one first.</source>
        <translation>Esto lo hizo un LiftDesk más nuevo. Actualiza este antes, por favor.</translation>
    </message>
    <message>
        <source>A file of LiftDesk comes in by itself. Please leave the others out.</source>
        <translation>Un archivo de LiftDesk entra solo. Por favor, deja fuera los otros.</translation>
    </message>
    <message>
        <source>LiftDesk did not write all of this file. Please choose one it exported.</source>
        <translation>LiftDesk no escribió todo este archivo. Elige uno que haya exportado, por favor.</translation>
    </message>
    <message>
        <source>This is the diary that is open. Please choose the other computer&apos;s file.</source>
        <translation>Este es el diario que está abierto. Elige el archivo del otro dispositivo, por favor.</translation>
    </message>
    <message>
        <source>A cell of this row cannot be read. Please check it.</source>
        <translation>Una celda de esta fila no se puede leer. Revísala, por favor.</translation>
    </message>
    <message>
        <source>This row is in the file twice. Please keep one of them.</source>
        <translation>Esta fila está dos veces en el archivo. Deja una de ellas, por favor.</translation>
    </message>
    <message>
        <source>What this row belongs to cannot be read. Please check it.</source>
        <translation>Aquello a lo que pertenece esta fila no se puede leer. Revísalo, por favor.</translation>
    </message>
    <message>
        <source>Its single answers are not in the file. Please export them too.</source>
        <translation>Sus respuestas sueltas no están en el archivo. Expórtalas también, por favor.</translation>
    </message>
    <message>
        <source>Please say which format to write: --format strong, hevy, json, ...</source>
        <translation>Di, por favor, qué formato escribir: --format strong, hevy, json, ...</translation>
    </message>
    <message>
        <source>This format has no days to choose. Please leave them out.</source>
        <translation>Este formato no tiene días que elegir. Déjalos fuera, por favor.</translation>
    </message>
    <message>
        <source>LiftDesk did not write “{what}”. Please choose a file that it exported.</source>
        <translation>LiftDesk no escribió «{what}». Elige un archivo que haya exportado, por favor.</translation>
    </message>
    <message>
        <source>{what} cannot be read. Please check this row.</source>
        <translation>{what}: no se puede leer. Revisa esta fila, por favor.</translation>
    </message>
    <message>
        <source>Its {what} is not in the file. Please check this row.</source>
        <translation>En el archivo falta: {what}. Revisa esta fila, por favor.</translation>
    </message>
    <message>
        <source>{table}, row {row}: {why}</source>
        <translation>{table}, fila {row}: {why}</translation>
    </message>
    <message>
        <source>Please write the code as it is printed, such as B48.</source>
        <translation>Escribe el código como está impreso, por favor, por ejemplo B48.</translation>
    </message>
    <message>
        <source>Your routine has no session of this letter. Please check the code.</source>
        <translation>Tu rutina no tiene ninguna sesión con esta letra. Revisa el código, por favor.</translation>
    </message>
    <message>
        <source>Please write reps, load and RIR like: 10 10 9 / 18 / 2.</source>
        <translation>Escribe repeticiones, carga y RIR así, por favor: 10 10 9 / 18 / 2.</translation>
    </message>
    <message>
        <source>There are fewer lines than lifts. Please write one line for each lift.</source>
        <translation>Hay menos líneas que ejercicios. Escribe una línea por ejercicio, por favor.</translation>
    </message>
    <message>
        <source>There are more lines than lifts. Please write one line for each lift.</source>
        <translation>Hay más líneas que ejercicios. Escribe una línea por ejercicio, por favor.</translation>
    </message>
    <message>
        <source>Please write one set at least that was done: there is nothing to save yet.</source>
        <translation>Escribe al menos una serie hecha, por favor: aún no hay nada que guardar.</translation>
    </message>
    <message>
        <source>There is no line above to repeat. Please write the numbers.</source>
        <translation>No hay una línea arriba que repetir. Escribe los números, por favor.</translation>
    </message>
    <message>
        <source>Please write one number for all sets, or one for each set that was done.</source>
        <translation>Escribe un número para todas las series, por favor, o uno por cada serie hecha.</translation>
    </message>
    <message>
        <source>Please write one number a set: this lift has no repetitions per side.</source>
        <translation>Escribe un número por serie, por favor: este ejercicio no lleva repeticiones por lado.</translation>
    </message>
    <message>
        <source>This lift has no load. Please write RIR after two slashes: 8 8 // 2.</source>
        <translation>Este ejercicio no tiene carga. Escribe el RIR tras dos barras, por favor: 8 8 // 2.</translation>
    </message>
    <message>
        <source>Please write both feelings from −5 to +5, such as f -1 +2.</source>
        <translation>Escribe las dos sensaciones de −5 a +5, por favor, como f -1 +2.</translation>
    </message>
    <message>
        <source>This session is in the log already. Please add to it or replace it.</source>
        <translation>Esta sesión ya está en el registro. Añade a ella o reemplázala, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is not a code yet. Please write it as printed, such as B48.</source>
        <translation>«{what}» aún no es un código. Escríbelo como está impreso, por favor, por ejemplo B48.</translation>
    </message>
    <message>
        <source>“{what}” fits no session of your routine. Please check its letter.</source>
        <translation>«{what}» no encaja con ninguna sesión de tu rutina. Revisa su letra, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write it like: 10 10 9 / 18 / 2.</source>
        <translation>«{what}» aún no está claro. Escríbelo así, por favor: 10 10 9 / 18 / 2.</translation>
    </message>
    <message>
        <source>“{what}” has two sides: please write one number a set here.</source>
        <translation>«{what}» tiene dos lados: escribe aquí un número por serie, por favor.</translation>
    </message>
    <message>
        <source>“{what}” has no load. Please write RIR after two slashes: 8 8 // 2.</source>
        <translation>«{what}» no tiene carga. Escribe el RIR tras dos barras, por favor: 8 8 // 2.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write both feelings, such as f -1 +2.</source>
        <translation>«{what}» aún no está claro. Escribe las dos sensaciones, por favor, como f -1 +2.</translation>
    </message>
    <message>
        <source>“{what}” is in the log already. Please add to it or replace it.</source>
        <translation>«{what}» ya está en el registro. Añade a ella o reemplázala, por favor.</translation>
    </message>
    <message>
        <source>“{what}” can mean “{first}” or “{second}”. Please write one of them.</source>
        <translation>«{what}» puede significar «{first}» o «{second}». Escribe una de las dos, por favor.</translation>
    </message>
    <message>
        <source>Please use {low} letters or more; a few words are easy to remember.</source>
        <translation>Usa {low} letras o más, por favor; unas pocas palabras son fáciles de recordar.</translation>
    </message>
    <message>
        <source>The two are not the same yet. Please type it once more.</source>
        <translation>Las dos aún no son iguales. Escríbela otra vez, por favor.</translation>
    </message>
    <message>
        <source>This passphrase does not open the diary. Please type it again.</source>
        <translation>Esta frase de contraseña no abre el diario. Escríbela otra vez, por favor.</translation>
    </message>
    <message>
        <source>The diary is encrypted. Please run this where you can type its passphrase.</source>
        <translation>El diario está cifrado. Ejecuta esto donde puedas escribir su frase de contraseña, por favor.</translation>
    </message>
    <message>
        <source>The file named in LIFTDESK_PASSPHRASE_FILE cannot be read. Please check its path.</source>
        <translation>El archivo nombrado en LIFTDESK_PASSPHRASE_FILE no se puede leer. Revisa su ruta, por favor.</translation>
    </message>
    <message>
        <source>This file has a passphrase that is not the diary’s. Please turn its encryption off where it was made, and try again.</source>
        <translation>Este archivo tiene una frase de contraseña que no es la del diario. Quita su cifrado donde se hizo, por favor, y prueba otra vez.</translation>
    </message>
    <message>
        <source>Question {n} is still open. Please answer it.</source>
        <translation>La pregunta {n} sigue abierta. Respóndela, por favor.</translation>
    </message>
    <message>
        <source>Please use {high} letters at most.</source>
        <translation>Usa como mucho {high} letras, por favor.</translation>
    </message>
    <message>
        <source>This can be “{one}” or “{other}”. Please write the one you mean.</source>
        <translation>Esto puede ser «{one}» o «{other}». Escribe el que quieres decir, por favor.</translation>
    </message>
    <message>
        <source>This number is outside what can be meant. Please check it.</source>
        <translation>Este número está fuera de lo posible. Revísalo, por favor.</translation>
    </message>
    <message>
        <source>Please write repetitions from {low} to {high}.</source>
        <translation>Escribe repeticiones de {low} a {high}, por favor.</translation>
    </message>
    <message>
        <source>Please write seconds from {low} to {high}.</source>
        <translation>Escribe segundos de {low} a {high}, por favor.</translation>
    </message>
    <message>
        <source>Please write metres from {low} to {high}.</source>
        <translation>Escribe metros de {low} a {high}, por favor.</translation>
    </message>
    <message>
        <source>Please write minutes from {low} to {high}.</source>
        <translation>Escribe minutos de {low} a {high}, por favor.</translation>
    </message>
    <message>
        <source>Please write repetitions in reserve from {low} to {high}.</source>
        <translation>Escribe repeticiones en reserva de {low} a {high}, por favor.</translation>
    </message>
    <message>
        <source>Please write a load from {low} to {high} kg.</source>
        <translation>Escribe una carga de {low} a {high} kg, por favor.</translation>
    </message>
    <message>
        <source>Please write a year from {low} to {high}.</source>
        <translation>Escribe un año de {low} a {high}, por favor.</translation>
    </message>
    <message>
        <source>Please choose {low} to {high} days.</source>
        <translation>Elige de {low} a {high} días, por favor.</translation>
    </message>
    <message>
        <source>Please write beats a minute from {low} to {high}.</source>
        <translation>Escribe latidos por minuto de {low} a {high}, por favor.</translation>
    </message>
    <message>
        <source>Please write a number from {low} to {high}.</source>
        <translation>Escribe un número de {low} a {high}, por favor.</translation>
    </message>
    <message>
        <source>Please write {text} with one separator at most, such as {such}.</source>
        <translation>Escribe {text} con un separador como mucho, por favor, por ejemplo {such}.</translation>
    </message>
    <message>
        <source>Please write a number in digits, such as 12.5.</source>
        <translation>Escribe un número en cifras, por favor, como 12,5.</translation>
    </message>
    <message>
        <source>Please write one separator at most, such as 1250,5.</source>
        <translation>Escribe un separador como mucho, por favor, como 1250,5.</translation>
    </message>
    <message>
        <source>Please check this number.</source>
        <translation>Revisa este número, por favor.</translation>
    </message>
    <message>
        <source>Please write kg or lb.</source>
        <translation>Escribe kg o lb, por favor.</translation>
    </message>
    <message>
        <source>Please choose kg or lb: the file does not say which it uses.</source>
        <translation>Elige kg o lb, por favor: el archivo no dice cuál usa.</translation>
    </message>
    <message>
        <source>Please write reps, seconds or metres: a set counts one of them.</source>
        <translation>Escribe reps, seconds o metres, por favor: una serie cuenta una de esas cosas.</translation>
    </message>
    <message>
        <source>Please give one rating at least, 0 to 10, or a note or a tag.</source>
        <translation>Da al menos una valoración, de 0 a 10, o una nota o una etiqueta, por favor.</translation>
    </message>
    <message>
        <source>Please give one answer for each question, and no more.</source>
        <translation>Da una respuesta por pregunta, por favor, y no más.</translation>
    </message>
    <message>
        <source>Please answer every question: none can be made up.</source>
        <translation>Responde todas las preguntas, por favor: ninguna se puede inventar.</translation>
    </message>
    <message>
        <source>Please write the light load you chose, such as 8.</source>
        <translation>Escribe la carga ligera que elegiste, por favor, como 8.</translation>
    </message>
    <message>
        <source>Please write the date like {day}.</source>
        <translation>Escribe la fecha así, por favor: {day}.</translation>
    </message>
    <message>
        <source>Please write the time of day like {time}.</source>
        <translation>Escribe la hora así, por favor: {time}.</translation>
    </message>
    <message>
        <source>“{what}” is not a time of day yet. Please write it like {time}.</source>
        <translation>«{what}» aún no es una hora. Escríbela así, por favor: {time}.</translation>
    </message>
    <message>
        <source>“{what}” is not a date yet. Please write it like {day}.</source>
        <translation>«{what}» aún no es una fecha. Escríbela así, por favor: {day}.</translation>
    </message>
    <message>
        <source>Please choose a day up to today.</source>
        <translation>Elige un día hasta hoy, por favor.</translation>
    </message>
    <message>
        <source>Please write the line like: bench press 3x10 40 kg.</source>
        <translation>Escribe la línea así, por favor: press de banca con barra 3x10 40 kg.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Please choose the one you mean.</source>
        <translation>Esto se puede leer de dos formas. Elige la que quieres decir, por favor.</translation>
    </message>
    <message>
        <source>This exercise is not in your list. Please choose one or add it.</source>
        <translation>Este ejercicio no está en tu lista. Elige uno o añádelo, por favor.</translation>
    </message>
    <message>
        <source>Help that takes weight off fits an assisted lift only. Please choose one.</source>
        <translation>La ayuda que quita peso solo encaja con un ejercicio asistido. Elige uno, por favor.</translation>
    </message>
    <message>
        <source>This fits more than one exercise. Please choose one.</source>
        <translation>Esto encaja con más de un ejercicio. Elige uno, por favor.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Ponle un nombre, por favor.</translation>
    </message>
    <message>
        <source>Please write it a little shorter.</source>
        <translation>Escríbelo un poco más corto, por favor.</translation>
    </message>
    <message>
        <source>This name is already in use. Please choose another one.</source>
        <translation>Este nombre ya está en uso. Elige otro, por favor.</translation>
    </message>
    <message>
        <source>Please write the length of time like 45 min or 1:30.</source>
        <translation>Escribe la duración como 45 min o 1:30, por favor.</translation>
    </message>
    <message>
        <source>Please write the week like 2026-W48.</source>
        <translation>Escribe la semana como 2026-W48, por favor.</translation>
    </message>
    <message>
        <source>Please write a few words.</source>
        <translation>Escribe unas palabras, por favor.</translation>
    </message>
    <message>
        <source>Please write it in fewer words.</source>
        <translation>Escríbelo con menos palabras, por favor.</translation>
    </message>
    <message>
        <source>Please use 200 letters at most.</source>
        <translation>Usa como mucho 200 letras, por favor.</translation>
    </message>
    <message>
        <source>This exercise is in use. Please merge it into another one instead.</source>
        <translation>Este ejercicio está en uso. En vez de eso, fusiónalo con otro, por favor.</translation>
    </message>
    <message>
        <source>Both belong to the catalogue and stay two lifts. Please choose your own.</source>
        <translation>Ambos son del catálogo y siguen siendo dos ejercicios. Elige uno tuyo, por favor.</translation>
    </message>
    <message>
        <source>One counts reps, the other seconds or metres. Please choose a like one.</source>
        <translation>Uno cuenta repeticiones, el otro segundos o metros. Elige uno parecido, por favor.</translation>
    </message>
    <message>
        <source>Please write loads like 2-20 by 2, 24, with a space after each comma.</source>
        <translation>Escribe las cargas como 2-20 by 2, 24, por favor, con un espacio tras cada coma.</translation>
    </message>
    <message>
        <source>Please write how many of each plate, like 4 x 10, 2 x 5.</source>
        <translation>Escribe cuántos hay de cada disco, por favor, como 4 x 10, 2 x 5.</translation>
    </message>
    <message>
        <source>Please write one number or a range, like 8-12.</source>
        <translation>Escribe un número o un rango, por favor, como 8-12.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write loads like 2-20 by 2, 24.</source>
        <translation>«{what}» aún no está claro. Escribe las cargas como 2-20 by 2, 24, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write plates like 4 x 10, 2 x 5.</source>
        <translation>«{what}» aún no está claro. Escribe los discos como 4 x 10, 2 x 5, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is not a range yet. Please write 10, or 8-12.</source>
        <translation>«{what}» aún no es un rango. Escribe 10 u 8-12, por favor.</translation>
    </message>
    <message>
        <source>This kind of set is not known here. Import it as a working set or skip it.</source>
        <translation>Este tipo de serie no se conoce aquí. Impórtala como serie de trabajo o sáltala.</translation>
    </message>
    <message>
        <source>A part of the row is empty. Please fill it in, or leave the row out.</source>
        <translation>Una parte de la fila está vacía. Rellénala, por favor, o deja fuera la fila.</translation>
    </message>
    <message>
        <source>The row is longer than the heading. Please check its quotation marks.</source>
        <translation>La fila es más larga que el encabezado. Revisa sus comillas, por favor.</translation>
    </message>
    <message>
        <source>This is not here any more. Please choose something else.</source>
        <translation>Esto ya no está aquí. Elige otra cosa, por favor.</translation>
    </message>
    <message>
        <source>There are entries here already. Please choose an empty place.</source>
        <translation>Aquí ya hay entradas. Elige un lugar vacío, por favor.</translation>
    </message>
    <message>
        <source>The file is empty. Please choose another one.</source>
        <translation>El archivo está vacío. Elige otro, por favor.</translation>
    </message>
    <message>
        <source>This is not a text file. Please export it again as CSV.</source>
        <translation>Este no es un archivo de texto. Expórtalo otra vez como CSV, por favor.</translation>
    </message>
    <message>
        <source>The file could not be opened. Please check that you may read it.</source>
        <translation>No se pudo abrir el archivo. Comprueba que puedes leerlo, por favor.</translation>
    </message>
    <message>
        <source>The file is damaged. Please use another copy.</source>
        <translation>El archivo está dañado. Usa otra copia, por favor.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Please choose another name.</source>
        <translation>Ya hay un archivo con este nombre. Elige otro nombre, por favor.</translation>
    </message>
    <message>
        <source>The file could not be written. Please choose another folder.</source>
        <translation>No se pudo escribir el archivo. Elige otra carpeta, por favor.</translation>
    </message>
    <message>
        <source>The disk is full. Please free some space, or choose another disk.</source>
        <translation>El disco está lleno. Libera espacio, por favor, o elige otro disco.</translation>
    </message>
    <message>
        <source>“{what}” is not a number yet. Please use digits, such as 12.5.</source>
        <translation>«{what}» aún no es un número. Usa cifras, por favor, como 12,5.</translation>
    </message>
    <message>
        <source>“{what}” is not a unit known here. Please write kg or lb.</source>
        <translation>«{what}» no es una unidad conocida aquí. Escribe kg o lb, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is too far away. Please choose a day up to today.</source>
        <translation>«{what}» queda demasiado lejos. Elige un día hasta hoy, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is not clear yet. Please write it like: squat 3x10 40 kg.</source>
        <translation>«{what}» aún no está claro. Escríbelo así, por favor: sentadilla goblet 3x10 40 kg.</translation>
    </message>
    <message>
        <source>“{what}” can be read in two ways. Please choose one.</source>
        <translation>«{what}» se puede leer de dos formas. Elige una, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is not a length of time yet. Please write 45 min or 1:30.</source>
        <translation>«{what}» aún no es una duración. Escribe 45 min o 1:30, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is not a week yet. Please write it like 2026-W48.</source>
        <translation>«{what}» aún no es una semana. Escríbela como 2026-W48, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is not in your list. Please choose an exercise or add it.</source>
        <translation>«{what}» no está en tu lista. Elige un ejercicio o añádelo, por favor.</translation>
    </message>
    <message>
        <source>“{what}” fits more than one exercise. Please choose one.</source>
        <translation>«{what}» encaja con más de un ejercicio. Elige uno, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is already in use. Please choose another name.</source>
        <translation>«{what}» ya está en uso. Elige otro nombre, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is no known kind of set. Import it as a working set or skip it.</source>
        <translation>«{what}» no es un tipo de serie conocido. Impórtala como serie de trabajo o sáltala.</translation>
    </message>
    <message>
        <source>“{what}” is empty in this row. Please fill it in, or leave the row out.</source>
        <translation>«{what}» está vacío en esta fila. Rellénalo, por favor, o deja fuera la fila.</translation>
    </message>
    <message>
        <source>“{what}” is not here any more. Please choose something else.</source>
        <translation>«{what}» ya no está aquí. Elige otra cosa, por favor.</translation>
    </message>
    <message>
        <source>“{what}” has entries already. Please choose an empty one.</source>
        <translation>«{what}» ya tiene entradas. Elige uno vacío, por favor.</translation>
    </message>
    <message>
        <source>LiftDesk cannot read “{what}”. Please choose a training app&apos;s export.</source>
        <translation>LiftDesk no puede leer «{what}». Elige la exportación de una aplicación de entrenamiento.</translation>
    </message>
    <message>
        <source>“{what}” is empty. Please choose another file.</source>
        <translation>«{what}» está vacío. Elige otro archivo, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is not a text file. Please export it again as CSV.</source>
        <translation>«{what}» no es un archivo de texto. Expórtalo otra vez como CSV, por favor.</translation>
    </message>
    <message>
        <source>“{what}” could not be opened. Please check that you may read it.</source>
        <translation>No se pudo abrir «{what}». Comprueba que puedes leerlo, por favor.</translation>
    </message>
    <message>
        <source>“{what}” is damaged. Please use another copy.</source>
        <translation>«{what}» está dañado. Usa otra copia, por favor.</translation>
    </message>
    <message>
        <source>There is a “{what}” already. Please choose another name.</source>
        <translation>Ya hay un «{what}». Elige otro nombre, por favor.</translation>
    </message>
    <message>
        <source>“{what}” could not be written. Please choose another folder.</source>
        <translation>No se pudo escribir «{what}». Elige otra carpeta, por favor.</translation>
    </message>
    <message>
        <source>The disk is full, so “{what}” was not written. Please free some space, or choose another disk.</source>
        <translation>El disco está lleno, así que «{what}» no se escribió. Libera espacio, por favor, o elige otro disco.</translation>
    </message>
    <message>
        <source>The first day comes after the last one. Please swap them.</source>
        <translation>El primer día va después del último. Intercámbialos, por favor.</translation>
    </message>
    <message>
        <source>Nothing is written down on these days. Please choose others.</source>
        <translation>No hay nada anotado en estos días. Elige otros, por favor.</translation>
    </message>
    <message>
        <source>This session does not fit a sheet to scan. Please print the week&apos;s plan instead.</source>
        <translation>Esta sesión no cabe en una hoja para escanear. Imprime en su lugar el plan de la semana, por favor.</translation>
    </message>
    <message>
        <source>This sheet is in your diary already. Please choose another picture.</source>
        <translation>Esta hoja ya está en tu diario. Elige otra imagen, por favor.</translation>
    </message>
    <message>
        <source>This sheet has a lift that is not in your list. Please type it in instead.</source>
        <translation>Esta hoja tiene un ejercicio que no está en tu lista. En vez de eso, pásala a mano, por favor.</translation>
    </message>
    <message>
        <source>No set is marked on this sheet. Please mark one, or choose another picture.</source>
        <translation>No hay ninguna serie marcada en esta hoja. Marca una, por favor, o elige otra imagen.</translation>
    </message>
    <message>
        <source>No LiftDesk session sheet was found in this picture. Please take the whole sheet, flat and in even light.</source>
        <translation>No se encontró ninguna hoja de sesión de LiftDesk en esta imagen. Toma la hoja entera, plana y con luz pareja, por favor.</translation>
    </message>
    <message>
        <source>Not all four corner squares were found. Please take the whole sheet, flat.</source>
        <translation>No se encontraron los cuatro cuadrados de las esquinas. Toma la hoja entera, plana, por favor.</translation>
    </message>
    <message>
        <source>The strip of dots at the foot of the sheet could not be read. Please take a sharper picture, with the sheet flat.</source>
        <translation>No se pudo leer la tira de puntos al pie de la hoja. Toma una imagen más nítida, por favor, con la hoja plana.</translation>
    </message>
    <message>
        <source>The picture is too small or too blurred to be read. Please take it closer, or scan with 150 dpi or more.</source>
        <translation>La imagen es demasiado pequeña o borrosa para leerla. Tómala más de cerca, por favor, o escanea con 150 dpi o más.</translation>
    </message>
    <message>
        <source>The picture is too large. Please scan with 600 dpi at most.</source>
        <translation>La imagen es demasiado grande. Escanea con 600 dpi como mucho, por favor.</translation>
    </message>
    <message>
        <source>{what} is in your diary already. Nothing was added.</source>
        <translation>{what} ya está en tu diario. No se añadió nada.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; please free some space and try again.</source>
        <translation>El disco está lleno. No se perdió nada; libera espacio, por favor, y prueba otra vez.</translation>
    </message>
    <message>
        <source>Another program is using the data file. Please close it there and try again.</source>
        <translation>Otro programa está usando el archivo de datos. Ciérralo ahí, por favor, y prueba otra vez.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this. Please close another program and try again.</source>
        <translation>Al dispositivo no le queda memoria para esto. Cierra otro programa, por favor, y prueba otra vez.</translation>
    </message>
    <message>
        <source>This computer has too many files open. Please close another program and try again.</source>
        <translation>Este dispositivo tiene demasiados archivos abiertos. Cierra otro programa, por favor, y prueba otra vez.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up. Nothing was lost; please free some space and try again.</source>
        <translation>Tu parte de este disco está agotada. No se perdió nada; libera espacio, por favor, y prueba otra vez.</translation>
    </message>
    <message>
        <source>The disk gave no answer. What was saved before is on it; please check that it is connected and try again.</source>
        <translation>El disco no respondió. Lo guardado antes está en él; comprueba que está conectado, por favor, y prueba otra vez.</translation>
    </message>
    <message>
        <source>The data file can only be read. Please move it to a folder where you may write.</source>
        <translation>El archivo de datos solo se puede leer. Muévelo a una carpeta donde puedas escribir, por favor.</translation>
    </message>
    <message>
        <source>This computer does not let LiftDesk write here. Please allow it, and try again.</source>
        <translation>Este dispositivo no deja que LiftDesk escriba aquí. Permítelo, por favor, y prueba otra vez.</translation>
    </message>
    <message>
        <source>The data file is not where it was. Please connect its disk again and try again.</source>
        <translation>El archivo de datos no está donde estaba. Conecta de nuevo su disco, por favor, y prueba otra vez.</translation>
    </message>
    <message>
        <source>Another program put another file in this diary’s place. Nothing was written over it; all that was saved before is kept.</source>
        <translation>Otro programa puso otro archivo en el lugar de este diario. No se escribió nada encima; todo lo guardado antes se conserva.</translation>
    </message>
    <message>
        <source>The name of the file or of its folder is too long. Please shorten it.</source>
        <translation>El nombre del archivo o de su carpeta es demasiado largo. Acórtalo, por favor.</translation>
    </message>
    <message>
        <source>This diary is open for reading only, so this was not kept. What you typed stays here.</source>
        <translation>Este diario está abierto solo para leer, así que esto no se guardó. Lo que escribiste se queda aquí.</translation>
    </message>
    <message>
        <source>The data file could not be opened. Please check that its disk is connected.</source>
        <translation>No se pudo abrir el archivo de datos. Comprueba que su disco está conectado, por favor.</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is; please restore a backup.</source>
        <translation>El archivo de datos está dañado. Se dejó como está; restaura una copia de seguridad, por favor.</translation>
    </message>
    <message>
        <source>This is not a LiftDesk data file. Please choose another one.</source>
        <translation>Este no es un archivo de datos de LiftDesk. Elige otro, por favor.</translation>
    </message>
    <message>
        <source>The data file is empty, as after a broken copy. Please restore a backup.</source>
        <translation>El archivo de datos está vacío, como tras una copia incompleta. Restaura una copia de seguridad, por favor.</translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this file. It was left as it is; please use that version.</source>
        <translation>Un LiftDesk más nuevo escribió este archivo. Se dejó como está; usa esa versión, por favor.</translation>
    </message>
    <message>
        <source>This file is encrypted. It opens with the passphrase it was given.</source>
        <translation>Este archivo está cifrado. Se abre con la frase de contraseña que se le dio.</translation>
    </message>
    <message>
        <source>This passphrase does not open this file. Please type it again.</source>
        <translation>Esta frase de contraseña no abre este archivo. Escríbela otra vez, por favor.</translation>
    </message>
    <message>
        <source>The file did not pass its check and was not used. Please choose another copy.</source>
        <translation>El archivo no pasó su comprobación y no se usó. Elige otra copia, por favor.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The backup is open. The file that could not be opened is kept as {name}.</source>
        <translation>La copia está abierta. El archivo que no se pudo abrir se guarda como {name}.</translation>
    </message>
</context>
<context>
    <name>ProtectsCard</name>
    <message>
        <source>What a passphrase does</source>
        <translation>Qué hace una frase de contraseña</translation>
    </message>
    <message>
        <source>It keeps out</source>
        <translation>Mantiene fuera</translation>
    </message>
    <message>
        <source>It does nothing against</source>
        <translation>No hace nada contra</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>Self-check</source>
        <translation>Autocuestionario</translation>
    </message>
    <message>
        <source>Nobody else sees your answers. This app cannot call for help.</source>
        <translation>Nadie más ve tus respuestas. Esta aplicación no puede pedir ayuda.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>kept, and hidden as mood is.</source>
        <translation>guardado, y oculto como el ánimo.</translation>
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
        <translation>{total} de {highest}, {band}</translation>
    </message>
    <message>
        <source>{before} to {now}</source>
        <translation>de {before} a {now}</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation>{head}: {words}</translation>
    </message>
    <message>
        <source>about the same (changes this small often come from ordinary ups and downs)</source>
        <translation>más o menos igual (cambios tan pequeños vienen a menudo de los altibajos de siempre)</translation>
    </message>
    <message>
        <source>a change many studies call noticeable</source>
        <translation>un cambio que muchos estudios llaman notable</translation>
    </message>
    <message>
        <source>larger than the measurement noise used by England&apos;s NHS Talking Therapies</source>
        <translation>mayor que el ruido de medida que usa NHS Talking Therapies de Inglaterra</translation>
    </message>
    <message>
        <source>no size of change is published</source>
        <translation>no hay publicado ningún tamaño de cambio</translation>
    </message>
    <message>
        <source>Consider showing this to a doctor or therapist.</source>
        <translation>Plantéate mostrar esto a un médico o terapeuta.</translation>
    </message>
    <message>
        <source>A snapshot, not a diagnosis.</source>
        <translation>Una foto del momento, no un diagnóstico.</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minute</source>
        <comment>about {n} minutes</comment>
        <translation>
            <numerusform>alrededor de {n} minuto</numerusform>
            <numerusform>alrededor de {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, {about}</source>
        <translation>Listo, {about}</translation>
    </message>
    <message>
        <source>Ready today, {about}</source>
        <translation>Listo hoy, {about}</translation>
    </message>
    <message>
        <source>Ready since {day}, {about}</source>
        <translation>Listo desde {day}, {about}</translation>
    </message>
    <message>
        <source>Next from {day}, last one {last}</source>
        <translation>El próximo desde {day}, el último {last}</translation>
    </message>
    <message numerus="yes">
        <source>One question is open.</source>
        <comment>{n} questions are open.</comment>
        <translation>
            <numerusform>Queda una pregunta abierta.</numerusform>
            <numerusform>Quedan {n} preguntas abiertas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnairesCard</name>
    <message>
        <source>Self-checks</source>
        <translation>Autocuestionarios</translation>
    </message>
    <message>
        <source>A snapshot, not a diagnosis.</source>
        <translation>Una foto del momento, no un diagnóstico.</translation>
    </message>
    <message>
        <source>None answered yet.</source>
        <translation>Aún ninguno respondido.</translation>
    </message>
    <message>
        <source>Consider showing this to a doctor or therapist.</source>
        <translation>Plantéate mostrar esto a un médico o terapeuta.</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>What the files leave open</source>
        <translation>Lo que los archivos dejan abierto</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramos</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Libras</translation>
    </message>
    <message>
        <source>Unit of {name}</source>
        <translation>Unidad de {name}</translation>
    </message>
    <message>
        <source>Which unit are its loads in? The file does not say.</source>
        <translation>¿En qué unidad están sus cargas? El archivo no lo dice.</translation>
    </message>
    <message>
        <source>The heaviest set is then {load}, {exercise}.</source>
        <translation>La serie más pesada es entonces {load}, {exercise}.</translation>
    </message>
    <message>
        <source>How good is each mood, 1 worst to 5 best? Change what does not fit.</source>
        <translation>¿Qué nivel tiene cada ánimo, de 1 lo peor a 5 lo mejor? Cambia lo que no encaje.</translation>
    </message>
</context>
<context>
    <name>QuickLineBar</name>
    <message>
        <source>Quick line</source>
        <translation>Línea rápida</translation>
    </message>
    <message>
        <source>Exercise, sets x reps, @ load, and RIR if you like; Enter adds it</source>
        <translation>Ejercicio, series x repeticiones, @ carga, y RIR si quieres; Enter lo añade</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the quick line</source>
        <translation>Añadir la línea rápida</translation>
    </message>
    <message>
        <source>One line, one lift. What it means is shown here first.</source>
        <translation>Una línea, un ejercicio. Lo que significa se muestra aquí primero.</translation>
    </message>
    <message>
        <source>Reads as {what} · not saved yet</source>
        <translation>Se lee como {what} · aún sin guardar</translation>
    </message>
    <message>
        <source>This can mean two things. Which one is it?</source>
        <translation>Esto puede significar dos cosas. ¿Cuál es?</translation>
    </message>
    <message>
        <source>Read as {line}</source>
        <translation>Leer como {line}</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>{what}: rather not say</source>
        <translation>{what}: prefiero no decirlo</translation>
    </message>
    <message>
        <source>{what}: rather not say. Press to answer after all.</source>
        <translation>{what}: prefiero no decirlo. Pulsa para responder de todos modos.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Back to what you read before</source>
        <translation>Volver a lo que leías antes</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Adelante de nuevo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Print chapter…</source>
        <translation>Imprimir capítulo…</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words find more.</source>
        <translation>No se encontró nada. Con menos palabras se encuentra más.</translation>
    </message>
    <message>
        <source>1 section found</source>
        <translation>1 sección encontrada</translation>
    </message>
    <message>
        <source>{n} sections found</source>
        <translation>{n} secciones encontradas</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The readiness check was a year ago.</source>
        <translation>El chequeo previo fue hace un año.</translation>
    </message>
    <message>
        <source>After a longer time away the readiness check may come out differently.</source>
        <translation>Después de un tiempo más largo sin entrenar, el chequeo previo puede salir distinto.</translation>
    </message>
    <message>
        <source>You said that your health changed.</source>
        <translation>Dijiste que tu salud cambió.</translation>
    </message>
    <message>
        <source>Start light to moderate, build up slowly.</source>
        <translation>Empieza de ligero a moderado, sube poco a poco.</translation>
    </message>
    <message>
        <source>Learn each movement first; the loads can wait.</source>
        <translation>Aprende primero cada movimiento; las cargas pueden esperar.</translation>
    </message>
    <message>
        <source>Carry on, moderate or vigorous.</source>
        <translation>Sigue adelante, moderado o vigoroso.</translation>
    </message>
    <message>
        <source>You train regularly and named nothing that speaks against it.</source>
        <translation>Entrenas con regularidad y no nombraste nada que hable en contra.</translation>
    </message>
    <message>
        <source>Moderate is fine. Ask your doctor before going harder.</source>
        <translation>Moderado está bien. Pregunta a tu médico antes de ir más fuerte.</translation>
    </message>
    <message>
        <source>A talk within the last twelve months is recent enough.</source>
        <translation>Una conversación en los últimos doce meses es bastante reciente.</translation>
    </message>
    <message>
        <source>Please talk to your doctor before you start.</source>
        <translation>Por favor, habla con tu médico antes de empezar.</translation>
    </message>
    <message>
        <source>Many people are told to ask first, and most may train afterwards. Take the week&apos;s plan along; it can be printed.</source>
        <translation>A muchas personas se les dice que pregunten antes, y la mayoría puede entrenar después. Lleva contigo el plan de la semana; se puede imprimir.</translation>
    </message>
    <message>
        <source>Please see a doctor before you train.</source>
        <translation>Por favor, acude a un médico antes de entrenar.</translation>
    </message>
    <message>
        <source>What you named deserves a look first. Take the week&apos;s plan along; it can be printed.</source>
        <translation>Lo que nombraste merece que alguien lo mire antes. Lleva contigo el plan de la semana; se puede imprimir.</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>número de emergencias de tu zona</translation>
    </message>
    <message>
        <source>Signs that are there right now: stop and rest. Not gone in a few minutes: call {number}.</source>
        <translation>Signos que están ahí ahora mismo: para y descansa. Si no se van en unos minutos: llama al {number}.</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Readiness check</source>
        <translation>Chequeo previo</translation>
    </message>
    <message>
        <source>My health changed</source>
        <translation>Mi salud cambió</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>A minute of questions before you train.</source>
        <translation>Un minuto de preguntas antes de entrenar.</translation>
    </message>
    <message>
        <source>Optional. Only the date and the result are kept, never an answer.</source>
        <translation>Opcional. Solo se guardan la fecha y el resultado, nunca una respuesta.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Asked again from {day}.</source>
        <translation>Se pregunta de nuevo desde {day}.</translation>
    </message>
    <message>
        <source>{why} It takes about a minute, whenever you like.</source>
        <translation>{why} Lleva alrededor de un minuto, cuando quieras.</translation>
    </message>
    <message>
        <source>Answered {day}. Only the date and this result are kept. {again}</source>
        <translation>Respondido {day}. Solo se guardan la fecha y este resultado. {again}</translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>Show the result</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Saltar esto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
</context>
<context>
    <name>ReadinessLine</name>
    <message>
        <source>Answer it</source>
        <translation>Responderlo</translation>
    </message>
    <message>
        <source>Answer the readiness check</source>
        <translation>Responder el chequeo previo</translation>
    </message>
    <message>
        <source>Not now, close the offer of the readiness check</source>
        <translation>Ahora no, cerrar la oferta del chequeo previo</translation>
    </message>
    <message>
        <source>{why} Answering it again takes about a minute.</source>
        <translation>{why} Responderlo de nuevo lleva alrededor de un minuto.</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Readiness check</source>
        <translation>Chequeo previo</translation>
    </message>
    <message>
        <source>About a minute. Only the date and the result are kept. You can leave at any time, and nothing is locked whatever you answer.</source>
        <translation>Alrededor de un minuto. Solo se guardan la fecha y el resultado. Puedes salir en cualquier momento, y nada se bloquea respondas lo que respondas.</translation>
    </message>
</context>
<context>
    <name>ReadinessStep</name>
    <message>
        <source>Is it all right to start?</source>
        <translation>¿Se puede empezar sin problema?</translation>
    </message>
    <message>
        <source>Four questions show whether a talk with a doctor should come first. Only the date and the result are kept, and nothing is locked whatever you answer. You can skip this: it stays under Safety.</source>
        <translation>Cuatro preguntas muestran si conviene hablar antes con un médico. Solo se guardan la fecha y el resultado, y nada se bloquea respondas lo que respondas. Puedes saltarlo: queda en Seguridad.</translation>
    </message>
    <message>
        <source>Your last result: {what}</source>
        <translation>Tu último resultado: {what}</translation>
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
        <translation>por debajo del {share} por ahora</translation>
    </message>
    <message>
        <source>above {share} for now</source>
        <translation>por encima del {share} por ahora</translation>
    </message>
    <message>
        <source>{reason}; {edge}</source>
        <translation>{reason}; {edge}</translation>
    </message>
    <message>
        <source>Same load</source>
        <translation>Misma carga</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>From a similar lift</source>
        <translation>De un ejercicio parecido</translation>
    </message>
    <message>
        <source>Rests today</source>
        <translation>Hoy descansa</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Más ligero</translation>
    </message>
    <message numerus="yes">
        <source>{n} rep</source>
        <comment>{n} reps</comment>
        <translation>
            <numerusform>{n} repetición</numerusform>
            <numerusform>{n} repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>pick a light load, form comes first</source>
        <translation>elige una carga ligera, la técnica va primero</translation>
    </message>
    <message>
        <source>no load needed, form comes first</source>
        <translation>no hace falta carga, la técnica va primero</translation>
    </message>
    <message>
        <source>all sets went as planned</source>
        <translation>todas las series fueron según el plan</translation>
    </message>
    <message>
        <source>all sets reached {top}</source>
        <translation>todas las series llegaron a {top}</translation>
    </message>
    <message>
        <source>on the way to {top} in every set, you did {done}</source>
        <translation>camino de {top} en cada serie, hiciste {done}</translation>
    </message>
    <message>
        <source>you did {done}</source>
        <translation>hiciste {done}</translation>
    </message>
    <message>
        <source>until every set reaches {top}</source>
        <translation>hasta que cada serie llegue a {top}</translation>
    </message>
    <message>
        <source>there is room to grow at this load</source>
        <translation>hay margen para crecer con esta carga</translation>
    </message>
    <message>
        <source>a set stopped below the range</source>
        <translation>una serie se detuvo por debajo del rango</translation>
    </message>
    <message>
        <source>{set} stopped at {amount}</source>
        <translation>{set} se detuvo en {amount}</translation>
    </message>
    <message>
        <source>the first set</source>
        <translation>la primera serie</translation>
    </message>
    <message>
        <source>the second set</source>
        <translation>la segunda serie</translation>
    </message>
    <message>
        <source>the third set</source>
        <translation>la tercera serie</translation>
    </message>
    <message>
        <source>the fourth set</source>
        <translation>la cuarta serie</translation>
    </message>
    <message>
        <source>the fifth set</source>
        <translation>la quinta serie</translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation>la serie {number}</translation>
    </message>
    <message>
        <source>the next step is heavier than your equipment goes</source>
        <translation>el siguiente paso pesa más de lo que da tu equipo</translation>
    </message>
    <message>
        <source>this is the top of the range</source>
        <translation>este es el tope del rango</translation>
    </message>
    <message>
        <source>the next step is a big one, so once more first</source>
        <translation>el siguiente paso es grande, así que antes una vez más</translation>
    </message>
    <message>
        <source>you chose a lighter load</source>
        <translation>elegiste una carga más ligera</translation>
    </message>
    <message>
        <source>you chose to do less</source>
        <translation>elegiste hacer menos</translation>
    </message>
    <message>
        <source>the load comes from your log</source>
        <translation>la carga viene de tu registro</translation>
    </message>
    <message>
        <source>the load was above the planned part of your estimate</source>
        <translation>la carga estaba por encima de la parte planeada de tu estimado</translation>
    </message>
    <message>
        <source>the load was below the planned part of your estimate</source>
        <translation>la carga estaba por debajo de la parte planeada de tu estimado</translation>
    </message>
    <message>
        <source>there was plenty in reserve</source>
        <translation>había mucho en reserva</translation>
    </message>
    <message>
        <source>you had about {n} left in reserve</source>
        <translation>te quedaban unas {n} en reserva</translation>
    </message>
    <message>
        <source>all sets were in the range, and they leave room for more</source>
        <translation>todas las series estaban en el rango y dejan margen para más</translation>
    </message>
    <message>
        <source>all sets were in the range, and they leave room for {n} at this load</source>
        <translation>todas las series estaban en el rango y dejan margen para {n} con esta carga</translation>
    </message>
    <message>
        <source>the lighter session went well, so back towards the load before</source>
        <translation>la sesión más ligera fue bien, así que de vuelta hacia la carga de antes</translation>
    </message>
    <message>
        <source>a load that leaves more room</source>
        <translation>una carga que deja más margen</translation>
    </message>
    <message>
        <source>a load that leaves more room, you did {done}</source>
        <translation>una carga que deja más margen, hiciste {done}</translation>
    </message>
    <message>
        <source>two sessions stopped below the range, so a step back to grow from</source>
        <translation>dos sesiones se detuvieron por debajo del rango, así que un paso atrás desde el que crecer</translation>
    </message>
    <message>
        <source>the last two weeks went harder than before, so an easier session</source>
        <translation>las dos últimas semanas fueron más duras que antes, así que una sesión más fácil</translation>
    </message>
    <message>
        <source>an easy week, as you asked</source>
        <translation>una semana fácil, como pediste</translation>
    </message>
    <message>
        <source>after some time away nothing is added</source>
        <translation>tras un tiempo sin entrenar no se añade nada</translation>
    </message>
    <message>
        <source>after some time away, a gentle way back</source>
        <translation>tras un tiempo sin entrenar, una vuelta suave</translation>
    </message>
    <message>
        <source>after being ill, a gentle way back</source>
        <translation>tras una enfermedad, una vuelta suave</translation>
    </message>
    <message>
        <source>you noted pain {n} of 10 last time, so nothing is added</source>
        <translation>anotaste dolor {n} de 10 la última vez, así que no se añade nada</translation>
    </message>
    <message>
        <source>you noted pain {n} of 10 last time, so about a fifth less</source>
        <translation>anotaste dolor {n} de 10 la última vez, así que alrededor de una quinta parte menos</translation>
    </message>
    <message>
        <source>you noted pain {n} of 10 last time; another lift may suit better now</source>
        <translation>anotaste dolor {n} de 10 la última vez; otro ejercicio puede ir mejor ahora</translation>
    </message>
    <message>
        <source>below {share} for today, as you chose</source>
        <translation>por debajo del {share} por hoy, como elegiste</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>{lift}: about {now} in the last two sessions, {before} on {day} (estimated for one repetition).</source>
        <translation>{lift}: unos {now} en las dos últimas sesiones, {before} el {day} (estimado para una repetición).</translation>
    </message>
    <message>
        <source>Strength training on {n} days in a row.</source>
        <translation>Entrenamiento de fuerza {n} días seguidos.</translation>
    </message>
    <message>
        <source>Ill {n} times since {day}.</source>
        <translation>Enfermedad {n} veces desde {day}.</translation>
    </message>
    <message>
        <source>Sleep: {now} of 10 on average in two weeks, {before} in the four before.</source>
        <translation>Sueño: {now} de 10 en promedio en dos semanas, {before} en las cuatro anteriores.</translation>
    </message>
    <message>
        <source>Mood: {now} of 10 on average in two weeks, {before} in the four before, while sets went from {few} to {many} a week.</source>
        <translation>Ánimo: {now} de 10 en promedio en dos semanas, {before} en las cuatro anteriores, mientras las series pasaron de {few} a {many} por semana.</translation>
    </message>
    <message>
        <source>There is too little in the diary yet to put two weeks beside the four before.</source>
        <translation>Aún hay demasiado poco en el diario para comparar dos semanas con las cuatro anteriores.</translation>
    </message>
    <message>
        <source>lifts</source>
        <translation>ejercicios</translation>
    </message>
    <message>
        <source>lifts, {ratings}</source>
        <translation>ejercicios, {ratings}</translation>
    </message>
    <message>
        <source>Looked at two weeks beside the four before: {what}.</source>
        <translation>Se miraron dos semanas junto a las cuatro anteriores: {what}.</translation>
    </message>
    <message>
        <source>sleep and mood ratings</source>
        <translation>valoraciones de sueño y ánimo</translation>
    </message>
    <message>
        <source>sleep ratings</source>
        <translation>valoraciones de sueño</translation>
    </message>
    <message>
        <source>mood ratings</source>
        <translation>valoraciones de ánimo</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Rest and recovery</source>
        <translation>Descanso y recuperación</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Rest and recovery, look in</source>
        <translation>Descanso y recuperación, mirar</translation>
    </message>
    <message>
        <source>Behind it: six quiet questions. No score, nothing is counted.</source>
        <translation>Detrás: seis preguntas tranquilas. Sin puntuación, nada se cuenta.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Rest and recovery</source>
        <translation>Descanso y recuperación</translation>
    </message>
    <message>
        <source>What your diary shows</source>
        <translation>Lo que muestra tu diario</translation>
    </message>
    <message>
        <source>When rest is the plan</source>
        <translation>Cuando el plan es descansar</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <source>Everything LiftDesk kept is deleted</source>
        <translation>Todo lo que guardaba LiftDesk se ha borrado</translation>
    </message>
    <message>
        <source>Some files could not be deleted</source>
        <translation>Algunos archivos no se pudieron borrar</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Sigue ahí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Mood in the evening</source>
        <translation>Ánimo por la noche</translation>
    </message>
    <message>
        <source>No evening was rated during this time.</source>
        <translation>No se valoró ninguna noche en este tiempo.</translation>
    </message>
    <message>
        <source>Strokes: sessions.</source>
        <translation>Trazos: sesiones.</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>enfermedad</translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>sin valoraciones</translation>
    </message>
    <message>
        <source>No strength session was logged during this time.</source>
        <translation>No se registró ninguna sesión de fuerza en este tiempo.</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>Dashed: part of a week.</source>
        <translation>Discontinuo: parte de una semana.</translation>
    </message>
    <message>
        <source>Dashed: part of a month.</source>
        <translation>Discontinuo: parte de un mes.</translation>
    </message>
    <message>
        <source>Dashed: part of a year.</source>
        <translation>Discontinuo: parte de un año.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>What I would like to talk about</source>
        <translation>De qué me gustaría hablar</translation>
    </message>
    <message>
        <source>What the diary shows, and does not</source>
        <translation>Qué muestra el diario y qué no</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>None was filled in during this time.</source>
        <translation>No se rellenó ninguno en este tiempo.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>({low}–{high})</source>
        <translation>({low}–{high})</translation>
    </message>
    <message>
        <source>Lower is better: {items}.</source>
        <translation>Más bajo es mejor: {items}.</translation>
    </message>
    <message>
        <source> (0–{n})</source>
        <translation> (0–{n})</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>sin rellenar</translation>
    </message>
    <message>
        <source>not filled in ({n} dates)</source>
        <translation>sin rellenar ({n} fechas)</translation>
    </message>
    <message numerus="yes">
        <source>{n} more questionnaire is in the app.</source>
        <comment>{n} more questionnaires are in the app.</comment>
        <translation>
            <numerusform>{n} cuestionario más está en la aplicación.</numerusform>
            <numerusform>{n} cuestionarios más están en la aplicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more date in the app.</source>
        <comment>{n} more dates in the app.</comment>
        <translation>
            <numerusform>{n} fecha más en la aplicación.</numerusform>
            <numerusform>{n} fechas más en la aplicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>No lifts were logged during this time.</source>
        <translation>No se registró ningún ejercicio en este tiempo.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Lo último</translation>
    </message>
    <message numerus="yes">
        <source>{n} more lift is in the app.</source>
        <comment>{n} more lifts are in the app.</comment>
        <translation>
            <numerusform>{n} ejercicio más está en la aplicación.</numerusform>
            <numerusform>{n} ejercicios más están en la aplicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single answers</source>
        <translation>Respuestas sueltas</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>Ninguna en este tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier one is in the app.</source>
        <comment>{n} earlier ones are in the app.</comment>
        <translation>
            <numerusform>{n} anterior está en la aplicación.</numerusform>
            <numerusform>{n} anteriores están en la aplicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Items in their order.</source>
        <translation>Preguntas en su orden.</translation>
    </message>
    <message>
        <source>Items in their order, each from {low} to {high}.</source>
        <translation>Preguntas en su orden, cada una de {low} a {high}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>None written.</source>
        <translation>Ninguna escrita.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more note is in the app.</source>
        <comment>{n} more notes are in the app.</comment>
        <translation>
            <numerusform>{n} nota más está en la aplicación.</numerusform>
            <numerusform>{n} notas más están en la aplicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training summary</source>
        <translation>Resumen de entrenamiento</translation>
    </message>
    <message>
        <source>Training and mood summary</source>
        <translation>Resumen de entrenamiento y ánimo</translation>
    </message>
    <message>
        <source>{span}, {n} days</source>
        <translation>{span}, {n} días</translation>
    </message>
    <message>
        <source>{span}, {n} days; the diary begins here</source>
        <translation>{span}, {n} días; el diario empieza aquí</translation>
    </message>
    <message numerus="yes">
        <source>strength session,
about {n} a week</source>
        <comment>strength sessions,
about {n} a week</comment>
        <translation>
            <numerusform>sesión de fuerza,
unas {n} por semana</numerusform>
            <numerusform>sesiones de fuerza,
unas {n} por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>easy cardio,
about {n} min a week</source>
        <translation>cardio suave,
unos {n} min por semana</translation>
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
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>evenings with a
mood rating</source>
        <translation>noches con
valoración de ánimo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>days noted
as unwell</source>
        <translation>días anotados
como enfermedad</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>noted as unwell,
last {days}</source>
        <translation>anotados como enfermedad,
último: {days}</translation>
    </message>
    <message>
        <source>noted
as unwell</source>
        <translation>anotados
como enfermedad</translation>
    </message>
    <message>
        <source>noted as unwell,
sessions then: {n}</source>
        <translation>anotados como enfermedad,
sesiones entonces: {n}</translation>
    </message>
    <message>
        <source>noted as unwell,
no sessions</source>
        <translation>anotados como enfermedad,
sin sesiones</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>{name} {before} to {now}</source>
        <translation>{name} de {before} a {now}</translation>
    </message>
    <message>
        <source>{changes}: {words}.</source>
        <translation>{changes}: {words}.</translation>
    </message>
    <message>
        <source>Self-report, a snapshot and not a diagnosis.</source>
        <translation>Autoinforme, una foto del momento y no un diagnóstico.</translation>
    </message>
    <message>
        <source>Single answers are left out.</source>
        <translation>Las respuestas sueltas se dejan fuera.</translation>
    </message>
    <message>
        <source>Usual effort: about {low} repetitions left in each set.</source>
        <translation>Esfuerzo habitual: unas {low} repeticiones en reserva en cada serie.</translation>
    </message>
    <message>
        <source>Usual effort: about 1 repetition left in each set.</source>
        <translation>Esfuerzo habitual: alrededor de 1 repetición en reserva en cada serie.</translation>
    </message>
    <message>
        <source>Usual effort: {low} to {high} repetitions left in each set.</source>
        <translation>Esfuerzo habitual: de {low} a {high} repeticiones en reserva en cada serie.</translation>
    </message>
    <message>
        <source>No pain noted.</source>
        <translation>Sin dolor anotado.</translation>
    </message>
    <message>
        <source>and elsewhere</source>
        <translation>y en otras partes</translation>
    </message>
    <message>
        <source>Pain noted {n} times: {parts}.</source>
        <translation>Dolor anotado {n} veces: {parts}.</translation>
    </message>
    <message>
        <source>Pain noted once: {part}, {level} of 10, on {day}.</source>
        <translation>Dolor anotado una vez: {part}, {level} de 10, el {day}.</translation>
    </message>
    <message>
        <source>Pain noted once: {part}, {level} of 10, on {day}, load reduced afterwards.</source>
        <translation>Dolor anotado una vez: {part}, {level} de 10, el {day}, carga reducida después.</translation>
    </message>
    <message numerus="yes">
        <source>{part} once ({level} of 10, on {day})</source>
        <comment>{part} {n} times (up to {level} of 10, last on {day})</comment>
        <translation>
            <numerusform>{part} una vez ({level} de 10, el {day})</numerusform>
            <numerusform>{part} {n} veces (hasta {level} de 10, la última el {day})</numerusform>
        </translation>
    </message>
    <message>
        <source>Own 0 to 10 rating. Line: 7-day average, not drawn across gaps; single evenings are left out over so long a time.</source>
        <translation>Valoración propia de 0 a 10. Línea: media de 7 días, no se traza donde hay huecos; las noches sueltas se dejan fuera en un tiempo tan largo.</translation>
    </message>
    <message>
        <source>Own 0 to 10 rating. Dots: evenings; line: 7-day average, not drawn across gaps.</source>
        <translation>Valoración propia de 0 a 10. Puntos: noches; línea: media de 7 días, no se traza donde hay huecos.</translation>
    </message>
    <message>
        <source>Shaded: usual range, {low} to {high}.</source>
        <translation>Sombreado: rango habitual, de {low} a {high}.</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sesiones por semana</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>Sesiones por mes</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>Sesiones por año</translation>
    </message>
    <message>
        <source>The last look at the diary ended before these days.</source>
        <translation>La última revisión del diario terminó antes de estos días.</translation>
    </message>
    <message>
        <source>This rests on the first {n} days of the diary, from {day}.</source>
        <translation>Esto se basa en los primeros {n} días del diario, desde {day}.</translation>
    </message>
    <message>
        <source>Feeling before and after a session: {n} of {needed} sessions rated at both.</source>
        <translation>Sensación antes y después de una sesión: {n} de {needed} sesiones valoradas en ambos momentos.</translation>
    </message>
    <message>
        <source>Feeling before to after a session (−5 to +5): middle change {median}, middle half {low} to {high}, {n} sessions.</source>
        <translation>Sensación de antes a después de una sesión (−5 a +5): cambio central {median}, mitad central de {low} a {high}, {n} sesiones.</translation>
    </message>
    <message>
        <source>Sessions often began below the usual feeling, which drifts back by itself.</source>
        <translation>Las sesiones empezaron a menudo por debajo de la sensación habitual, que vuelve a su nivel por sí sola.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Noted in LiftDesk: a medicine that slows the heart.</source>
        <translation>Anotado en LiftDesk: un medicamento que frena el corazón.</translation>
    </message>
    <message>
        <source>Nothing about medicines is noted in LiftDesk.</source>
        <translation>En LiftDesk no hay nada anotado sobre medicamentos.</translation>
    </message>
    <message>
        <source>a training and mood diary</source>
        <translation>un diario de entrenamiento y ánimo</translation>
    </message>
    <message>
        <source>a training diary</source>
        <translation>un diario de entrenamiento</translation>
    </message>
    <message>
        <source>Printed from LiftDesk, {what}, on {day}. It is not a medical device, does not diagnose or treat any condition, and does not replace care.</source>
        <translation>Impreso desde LiftDesk, {what}, el {day}. No es un dispositivo médico, no diagnostica ni trata ninguna enfermedad y no sustituye la atención profesional.</translation>
    </message>
    <message>
        <source>{names}: {words}</source>
        <translation>{names}: {words}</translation>
    </message>
    <message>
        <source>top: {sets}</source>
        <translation>más pesada: {sets}</translation>
    </message>
    <message>
        <source>per hand</source>
        <translation>por mano</translation>
    </message>
    <message>
        <source>{n} sets of {first} to {last}</source>
        <translation>{n} series de {first} a {last}</translation>
    </message>
    <message>
        <source>{sets} at {load}</source>
        <translation>{sets} con {load}</translation>
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
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Strength sessions and lifts</source>
        <translation>Sesiones de fuerza y ejercicios</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio suave</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Days noted as unwell</source>
        <translation>Días anotados como enfermedad</translation>
    </message>
    <message>
        <source>Questionnaire totals</source>
        <translation>Totales de cuestionarios</translation>
    </message>
    <message>
        <source>Mood in the evening</source>
        <translation>Ánimo por la noche</translation>
    </message>
    <message>
        <source>Feeling before and after sessions</source>
        <translation>Sensación antes y después de las sesiones</translation>
    </message>
    <message>
        <source>What the diary shows</source>
        <translation>Lo que muestra el diario</translation>
    </message>
    <message>
        <source>Single answers to questions</source>
        <translation>Respuestas sueltas a preguntas</translation>
    </message>
    <message>
        <source>Notes in your own words</source>
        <translation>Notas en tus palabras</translation>
    </message>
    <message>
        <source>A medicine that slows the heart</source>
        <translation>Un medicamento que frena el corazón</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Mood is hidden, so these are left out unless you tick them.</source>
        <translation>El ánimo está oculto, así que estos se dejan fuera si no los marcas.</translation>
    </message>
    <message>
        <source>Left out unless you tick them</source>
        <translation>Se dejan fuera si no los marcas</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>One-page summary</source>
        <translation>Resumen de una página</translation>
    </message>
    <message>
        <source>One page to show to a doctor or therapist. You choose what goes in; nothing is sent.</source>
        <translation>Una página para mostrar a un médico o terapeuta. Tú eliges qué incluye; no se envía nada.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué se incluye</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>Nothing is written down on these days; there is room to write by hand.</source>
        <translation>No hay nada anotado en estos días; hay sitio para escribir a mano.</translation>
    </message>
    <message>
        <source>LiftDesk summary {day}.pdf</source>
        <translation>LiftDesk summary {day}.pdf</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Rest timer</source>
        <translation>Temporizador de descanso</translation>
    </message>
    <message>
        <source>+ {n} s</source>
        <translation>+ {n} s</translation>
    </message>
    <message>
        <source>{n} seconds more</source>
        <translation>{n} segundos más</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Cuando quieras</translation>
    </message>
    <message>
        <source>End rest</source>
        <translation>Terminar descanso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start a rest</source>
        <translation>Iniciar un descanso</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>{lift} removed.</source>
        <translation>{lift}: quitado.</translation>
    </message>
    <message>
        <source>Session {code} removed.</source>
        <translation>Sesión {code} quitada.</translation>
    </message>
    <message>
        <source>{routine} deleted.</source>
        <translation>{routine}: borrada.</translation>
    </message>
</context>
<context>
    <name>Routines</name>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, copia</translation>
    </message>
    <message>
        <source>rests next time</source>
        <translation>la próxima vez descansa</translation>
    </message>
    <message>
        <source>{target} next time</source>
        <translation>la próxima vez {target}</translation>
    </message>
    <message>
        <source>Two days</source>
        <translation>Dos días</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Tres días</translation>
    </message>
    <message>
        <source>Dumbbells only</source>
        <translation>Solo mancuernas</translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>Twenty minutes</source>
        <translation>Veinte minutos</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>no hace falta nada</translation>
    </message>
    <message>
        <source>{days} days a week, about {minutes} min, {what}</source>
        <translation>{days} días por semana, unos {minutes} min, {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} session, {days} days a week</source>
        <comment>{n} sessions in turn, {days} days a week</comment>
        <translation>
            <numerusform>{n} sesión, {days} días por semana</numerusform>
            <numerusform>{n} sesiones por turnos, {days} días por semana</numerusform>
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
        <translation>descanso {time}</translation>
    </message>
    <message>
        <source>Nobody does {reps} at {percent}; the plan asks for less.</source>
        <translation>Nadie hace {reps} al {percent}; el plan pide menos.</translation>
    </message>
    <message>
        <source>{reps} reps at {percent} cannot be done with one left over. Up to {percent_possible} they can.</source>
        <translation>{reps} repeticiones al {percent} no se pueden hacer con una en reserva. Hasta el {percent_possible}, sí.</translation>
    </message>
    <message>
        <source>At {percent} about {reps_possible} reps can be done; {reps} can be done up to {percent_possible}. The plan stays within that.</source>
        <translation>Al {percent} se pueden hacer unas {reps_possible} repeticiones; {reps} se pueden hacer hasta el {percent_possible}. El plan se queda dentro de eso.</translation>
    </message>
    <message>
        <source>Below {least} the table says nothing, so the plan goes by your repetitions alone.</source>
        <translation>Por debajo del {least} la tabla no dice nada, así que el plan se guía solo por tus repeticiones.</translation>
    </message>
    <message>
        <source>It needs {equipment}, which {place} lacks.</source>
        <translation>Necesita {equipment}, que no hay en {place}.</translation>
    </message>
    <message>
        <source>A lift stands here twice.</source>
        <translation>Un ejercicio está aquí dos veces.</translation>
    </message>
    <message>
        <source>No lifts yet. Until there is one, this session is left out of the turn.</source>
        <translation>Aún sin ejercicios. Hasta que haya uno, esta sesión se deja fuera del turno.</translation>
    </message>
    <message>
        <source>A short day keeps {n} of these lifts. Two or three do well.</source>
        <translation>Un día corto conserva {n} de estos ejercicios. Dos o tres van bien.</translation>
    </message>
    <message>
        <source>A hard lift stands after an easier one. Hard ones go best while fresh.</source>
        <translation>Un ejercicio duro va después de uno más fácil. Los duros salen mejor con fuerzas frescas.</translation>
    </message>
    <message>
        <source>No session has {movement} yet.</source>
        <translation>Ninguna sesión tiene aún {movement}.</translation>
    </message>
    <message>
        <source>Two of these days are neighbours. In the first half year the plan keeps a day between full sessions and moves one.</source>
        <translation>Dos de estos días son vecinos. En el primer medio año el plan deja un día entre sesiones completas y mueve una.</translation>
    </message>
    <message>
        <source>{n} days a week. Two or three are enough to get stronger.</source>
        <translation>{n} días por semana. Dos o tres bastan para ganar fuerza.</translation>
    </message>
    <message>
        <source>No training day chosen: every day is rest.</source>
        <translation>Ningún día de entrenamiento elegido: todos los días son de descanso.</translation>
    </message>
    <message>
        <source>a squat or a lunge</source>
        <translation>una sentadilla o una zancada</translation>
    </message>
    <message>
        <source>a hip hinge</source>
        <translation>una bisagra de cadera</translation>
    </message>
    <message>
        <source>a push</source>
        <translation>un empuje</translation>
    </message>
    <message>
        <source>a pull</source>
        <translation>un tirón</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Your routines</source>
        <translation>Tus rutinas</translation>
    </message>
    <message>
        <source>Make from</source>
        <translation>Hacer a partir de</translation>
    </message>
    <message>
        <source>Routines and days</source>
        <translation>Rutinas y días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Back to {tab}</source>
        <translation>Volver a {tab}</translation>
    </message>
    <message>
        <source>What each session holds, and on which days. Loads follow from what you log.</source>
        <translation>Qué lleva cada sesión, y en qué días. Las cargas salen de lo que registras.</translation>
    </message>
    <message>
        <source>{name}: {facts}</source>
        <translation>{name}: {facts}</translation>
    </message>
    <message>
        <source>{about}. The sample, until you change it</source>
        <translation>{about}. La de ejemplo, hasta que la cambies</translation>
    </message>
    <message>
        <source>{routine} is in use now.</source>
        <translation>{routine} está ahora en uso.</translation>
    </message>
    <message>
        <source>{routine} made, and in use.</source>
        <translation>{routine}: hecha y en uso.</translation>
    </message>
    <message>
        <source>Copied. Give the copy a name of its own.</source>
        <translation>Copiada. Dale a la copia un nombre propio.</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>Signs to stop</source>
        <translation>Señales para parar</translation>
    </message>
    <message>
        <source>Chest pain, faint, or breath that won’t settle?</source>
        <translation>¿Dolor en el pecho, sensación de desmayo o falta de aire que no se calma?</translation>
    </message>
    <message>
        <source>Stop and rest.</source>
        <translation>Para y descansa.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>What studies found</source>
        <translation>Qué hallaron los estudios</translation>
    </message>
    <message>
        <source>With numbers, ranges, and how sure they are.</source>
        <translation>Con números, rangos y con cuánta certeza.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>General information. Your doctor’s advice comes first.</source>
        <translation>Información general. El consejo de tu médico va primero.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>{value} of {high}</source>
        <translation>{value} de {high}</translation>
    </message>
    <message>
        <source>minus {value}</source>
        <translation>menos {value}</translation>
    </message>
    <message>
        <source>plus {value}</source>
        <translation>más {value}</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>cero</translation>
    </message>
</context>
<context>
    <name>ScanForm</name>
    <message>
        <source>What was read, session {code}</source>
        <translation>Lo que se leyó, sesión {code}</translation>
    </message>
    <message>
        <source>Session {code}, planned for {day}</source>
        <translation>Sesión {code}, planeada para {day}</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Sensación antes</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Sensación después</translation>
    </message>
    <message>
        <source>planned {target} at {load}</source>
        <translation>planeado {target} con {load}</translation>
    </message>
    <message>
        <source>planned {target}</source>
        <translation>planeado {target}</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Rep.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Metros</translation>
    </message>
    <message>
        <source>Load, {unit}</source>
        <translation>Carga, {unit}</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>muy mala</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy buena</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Está bien así</translation>
    </message>
    <message>
        <source>{what}, that is right</source>
        <translation>{what}, está bien así</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>The day it was done, like {day}.</source>
        <translation>El día en que se hizo, como {day}.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>{sets} done.</source>
        <translation>{sets}, hecho.</translation>
    </message>
    <message>
        <source>{n} left to look at</source>
        <translation>{n} por mirar</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>From a scan or photo</source>
        <translation>De un escaneo o una foto</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>You see what was read before anything is saved. The picture is not kept.</source>
        <translation>Ves lo que se leyó antes de guardar nada. La imagen no se conserva.</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Otra imagen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Drop a scan or a photo here</source>
        <translation>Suelta aquí un escaneo o una foto</translation>
    </message>
    <message>
        <source>Print the sheet of a session: Print week, then Session.</source>
        <translation>Imprime la hoja de una sesión: Imprimir semana, luego Sesión.</translation>
    </message>
    <message>
        <source>Fill its circles while you train.</source>
        <translation>Rellena sus círculos mientras entrenas.</translation>
    </message>
    <message>
        <source>Scan it, or take a photo with all four corner squares in it.</source>
        <translation>Escanéala, o haz una foto en la que salgan los cuatro cuadrados de las esquinas.</translation>
    </message>
    <message>
        <source>PNG or JPEG, 150 dpi or more</source>
        <translation>PNG o JPEG, 150 dpi o más</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Set {n}</source>
        <translation>Serie {n}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Está bien así</translation>
    </message>
    <message>
        <source>that is right</source>
        <translation>está bien así</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>load in {unit}</source>
        <translation>carga en {unit}</translation>
    </message>
    <message>
        <source>repetitions in reserve</source>
        <translation>repeticiones en reserva</translation>
    </message>
    <message>
        <source>{lift}, set {n} of {all}, {what}</source>
        <translation>{lift}, serie {n} de {all}, {what}</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>A mark is too faint, or is a trace of one.</source>
        <translation>Una marca es demasiado débil, o es un resto de una.</translation>
    </message>
    <message>
        <source>More than one circle of this row is filled.</source>
        <translation>Hay más de un círculo relleno en esta fila.</translation>
    </message>
    <message>
        <source>A circle cannot be seen in the picture.</source>
        <translation>Un círculo no se ve en la imagen.</translation>
    </message>
    <message>
        <source>Something is written by hand here. Please type it.</source>
        <translation>Aquí hay algo escrito a mano. Escríbelo, por favor.</translation>
    </message>
    <message>
        <source>“All as planned” may be filled or not.</source>
        <translation>«Todo según el plan» puede estar relleno o no.</translation>
    </message>
    <message>
        <source>? </source>
        <translation>? </translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>Session {code}, {day}</source>
        <translation>Sesión {code}, {day}</translation>
    </message>
    <message>
        <source>Feeling, {moment}: {value}</source>
        <translation>Sensación, {moment}: {value}</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>{lift}, set {n}: {why}</source>
        <translation>{lift}, serie {n}: {why}</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Sensación antes</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Sensación después</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>on a {weekday}</source>
        <translation>en {weekday}</translation>
    </message>
    <message>
        <source>mood {n}</source>
        <translation>ánimo {n}</translation>
    </message>
    <message>
        <source>energy {n}</source>
        <translation>energía {n}</translation>
    </message>
    <message>
        <source>stress {n}</source>
        <translation>estrés {n}</translation>
    </message>
    <message>
        <source>sleep {n}</source>
        <translation>sueño {n}</translation>
    </message>
    <message>
        <source>confidence {n}</source>
        <translation>confianza {n}</translation>
    </message>
    <message>
        <source>without {what}</source>
        <translation>sin {what}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>from {app}</source>
        <translation>de {app}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
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
        <translation>{n} repeticiones</translation>
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
        <translation>dolor {n}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>above {n}</source>
        <translation>más de {n}</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <translation>al menos {n}</translation>
    </message>
    <message>
        <source>under {n}</source>
        <translation>menos de {n}</translation>
    </message>
    <message>
        <source>up to {n}</source>
        <translation>hasta {n}</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>fuerza</translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation>cardio suave</translation>
    </message>
    <message>
        <source>rest days</source>
        <translation>días de descanso</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>registros del día</translation>
    </message>
    <message>
        <source>self-checks</source>
        <translation>autocuestionarios</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>logros</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>with pain</source>
        <translation>con dolor</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>con etiqueta</translation>
    </message>
    <message>
        <source>with feelings</source>
        <translation>con sensaciones</translation>
    </message>
    <message>
        <source>with easy cardio</source>
        <translation>con cardio suave</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>without pain</source>
        <translation>sin dolor</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>without feelings</source>
        <translation>sin sensaciones</translation>
    </message>
    <message>
        <source>without easy cardio</source>
        <translation>sin cardio suave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Note on a set</source>
        <translation>Nota sobre una serie</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio suave</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Autocuestionario</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Logro</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry found</source>
        <comment>{n} entries found</comment>
        <translation>
            <numerusform>{n} entrada encontrada</numerusform>
            <numerusform>{n} entradas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>squat 2025 &gt;60kg</source>
        <translation>sentadilla 2025 &gt;60kg</translation>
    </message>
    <message>
        <source>&quot;sore knee&quot; -left</source>
        <translation>&quot;rodilla dolorida&quot; -izquierda</translation>
    </message>
    <message>
        <source>kind:cardio &gt;45min last month</source>
        <translation>kind:cardio &gt;45min last month</translation>
    </message>
    <message>
        <source>#tired mood&lt;4</source>
        <translation>#cansancio mood&lt;4</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Exercise, note, tag, &gt; 60 kg</source>
        <translation>Ejercicio, nota, etiqueta, &gt; 60 kg</translation>
    </message>
    <message>
        <source>Search exercises, names, notes, tags and days</source>
        <translation>Buscar ejercicios, nombres, notas, etiquetas y días</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Quitar búsqueda y filtros</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} encontrada</numerusform>
            <numerusform>{n} encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Possible here</source>
        <translation>Posible aquí</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation>Búsqueda y filtros</translation>
    </message>
    <message>
        <source>Name or muscle</source>
        <translation>Nombre o músculo</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Buscar ejercicios</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
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
        <translation>Entonces y ahora, esta temporada</translation>
    </message>
</context>
<context>
    <name>SecondCard</name>
    <message>
        <source>A second folder</source>
        <translation>Una segunda carpeta</translation>
    </message>
    <message>
        <source>A USB stick or another disk keeps your diary when this one breaks. Each backup is copied there when the folder is there; when it is away, nothing waits for it.</source>
        <translation>Una memoria USB u otro disco guarda tu diario si este se rompe. Cada copia de seguridad se copia allí cuando la carpeta está; si no está, nada espera por ella.</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the diary. Another disk is safer.</source>
        <translation>Esta carpeta está en el mismo disco que el diario. Otro disco es más seguro.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Check the newest copy</source>
        <translation>Comprobar la copia más reciente</translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation>Dejar de copiar ahí</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Not there at the moment. Copies are made when it is back.</source>
        <translation>Ahora no está. Se copia cuando vuelva.</translation>
    </message>
    <message>
        <source>Last copied {when}.</source>
        <translation>Última copia: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backup is not copied yet.</source>
        <comment>{n} backups are not copied yet.</comment>
        <translation>
            <numerusform>{n} copia de seguridad aún no está copiada.</numerusform>
            <numerusform>{n} copias de seguridad aún no están copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There. The next backup is copied into it.</source>
        <translation>Está. La próxima copia de seguridad se copia en ella.</translation>
    </message>
    <message numerus="yes">
        <source>Up to date, {n} copy</source>
        <comment>Up to date, {n} copies</comment>
        <translation>
            <numerusform>Al día, {n} copia</numerusform>
            <numerusform>Al día, {n} copias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message>
        <source>Choose one</source>
        <translation>Elige uno</translation>
    </message>
    <message>
        <source>Go back to one entry</source>
        <translation>Volver a una entrada</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>A qué día</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Whose sets</source>
        <translation>De qué ejercicio</translation>
    </message>
    <message>
        <source>To which lift</source>
        <translation>A qué ejercicio</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Moverlas</translation>
    </message>
    <message>
        <source>Rename them</source>
        <translation>Renombrarlas</translation>
    </message>
    <message>
        <source>Relabel them</source>
        <translation>Reasignarlas</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} elegidas</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Move to a day</source>
        <translation>Mover a un día</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Fusionar en una</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Give the sets of one exercise to another</source>
        <translation>Dar las series de un ejercicio a otro</translation>
    </message>
</context>
<context>
    <name>SelfCheckForm</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Answers stay as they were given. To correct them, fill it in again.</source>
        <translation>Las respuestas se quedan como se dieron. Para corregirlas, rellénalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SelfCheckView</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>SelfChecksCard</name>
    <message>
        <source>Self-checks</source>
        <translation>Autocuestionarios</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose self-checks and see earlier ones</source>
        <translation>Elegir autocuestionarios y ver los anteriores</translation>
    </message>
    <message>
        <source>Optional. A snapshot, not a diagnosis. Nobody else sees your answers.</source>
        <translation>Opcional. Una foto del momento, no un diagnóstico. Nadie más ve tus respuestas.</translation>
    </message>
    <message>
        <source>Show mood</source>
        <translation>Mostrar ánimo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Hidden, as mood is.</source>
        <translation>Oculto, como el ánimo.</translation>
    </message>
    <message>
        <source>{name}, {about}</source>
        <translation>{name}, {about}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>Empezar {name}</translation>
    </message>
</context>
<context>
    <name>SelfChecksPage</name>
    <message>
        <source>Self-checks</source>
        <translation>Autocuestionarios</translation>
    </message>
    <message>
        <source>Optional. A snapshot, not a diagnosis. Each is off until you switch it on, and nobody else sees your answers.</source>
        <translation>Opcional. Una foto del momento, no un diagnóstico. Cada uno está desactivado hasta que lo actives, y nadie más ve tus respuestas.</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>{name}, {about}</source>
        <translation>{name}, {about}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>Empezar {name}</translation>
    </message>
    <message>
        <source>Hidden, as mood is.</source>
        <translation>Oculto, como el ánimo.</translation>
    </message>
    <message>
        <source>What you answer appears here.</source>
        <translation>Aquí aparece lo que respondes.</translation>
    </message>
    <message>
        <source>Delete {name} of {day}</source>
        <translation>Borrar {name} del {day}</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Session ended. What you did is what counts.</source>
        <translation>Sesión terminada. Lo que cuenta es lo que hiciste.</translation>
    </message>
    <message>
        <source>Why these loads and repetitions?</source>
        <translation>¿Por qué estas cargas y repeticiones?</translation>
    </message>
    <message>
        <source>Keep it gentle today, below {share}</source>
        <translation>Mantenerla suave hoy, por debajo del {share}</translation>
    </message>
    <message>
        <source>Easy week</source>
        <translation>Semana fácil</translation>
    </message>
    <message>
        <source>I was ill</source>
        <translation>Pasé una enfermedad</translation>
    </message>
    <message>
        <source>Add a lift…</source>
        <translation>Añadir un ejercicio…</translation>
    </message>
    <message>
        <source>Note on this session…</source>
        <translation>Nota sobre esta sesión…</translation>
    </message>
    <message>
        <source>Start an empty session</source>
        <translation>Empezar una sesión vacía</translation>
    </message>
    <message>
        <source>Print week…</source>
        <translation>Imprimir semana…</translation>
    </message>
    <message>
        <source>Ask how the first set felt</source>
        <translation>Preguntar por la primera serie</translation>
    </message>
    <message>
        <source>Sound when a rest is over</source>
        <translation>Sonido al acabar un descanso</translation>
    </message>
    <message>
        <source>Add which lift?</source>
        <translation>¿Qué ejercicio añadir?</translation>
    </message>
    <message>
        <source>{lift} added for today.</source>
        <translation>{lift}: añadido por hoy.</translation>
    </message>
    <message>
        <source>Note on this session</source>
        <translation>Nota sobre esta sesión</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Session {code}</source>
        <translation>Sesión {code}</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>unos {n} min</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Quitar sesión</translation>
    </message>
    <message>
        <source>Remove session {code}</source>
        <translation>Quitar sesión {code}</translation>
    </message>
    <message>
        <source>Add a lift to session {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put hard lifts first</source>
        <translation>Poner primero los ejercicios duros</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Session {code}, what it is about</source>
        <translation>Sesión {code}, de qué trata</translation>
    </message>
    <message>
        <source>Nothing is planned here. Add a lift, or type a quick line below.</source>
        <translation>Aquí no hay nada planeado. Añade un ejercicio o escribe abajo una línea rápida.</translation>
    </message>
    <message>
        <source>Add a lift</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>A short day counts fully: two sets of two or three lifts.</source>
        <translation>Un día corto cuenta entero: dos series de dos o tres ejercicios.</translation>
    </message>
    <message>
        <source>Make it a short day</source>
        <translation>Hacer un día corto</translation>
    </message>
    <message>
        <source>Keep the full day</source>
        <translation>Dejar el día completo</translation>
    </message>
    <message>
        <source>Ten minutes have passed since your last set. How do you feel now?</source>
        <translation>Han pasado diez minutos desde tu última serie. ¿Cómo te sientes ahora?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Close this question</source>
        <translation>Cerrar esta pregunta</translation>
    </message>
    <message>
        <source>How do you feel, before you start?</source>
        <translation>¿Cómo te sientes, antes de empezar?</translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation>¿Cómo te sientes ahora?</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Also today: {sets}</source>
        <translation>También hoy: {sets}</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Add easy cardio</source>
        <translation>Añadir cardio suave</translation>
    </message>
    <message>
        <source>Feelings are hidden.</source>
        <translation>Las sensaciones están ocultas.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Sensación antes</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Sensación después</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>Short day</source>
        <translation>Día corto</translation>
    </message>
    <message>
        <source>Two sets of two or three lifts, or all (Alt+S)</source>
        <translation>Dos series de dos o tres ejercicios, o todo (Alt+S)</translation>
    </message>
    <message>
        <source>Other session</source>
        <translation>Otra sesión</translation>
    </message>
    <message>
        <source>Do the other session instead</source>
        <translation>Hacer la otra sesión en su lugar</translation>
    </message>
    <message>
        <source>Print week</source>
        <translation>Imprimir semana</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for this session</source>
        <translation>Más para esta sesión</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Sesión {code}</translation>
    </message>
    <message>
        <source>Full day</source>
        <translation>Día completo</translation>
    </message>
    <message>
        <source>Feeling before: {feeling}</source>
        <translation>Sensación antes: {feeling}</translation>
    </message>
    <message>
        <source>Next: {day}, or today if you like</source>
        <translation>Próxima: {day}, o hoy si quieres</translation>
    </message>
    <message>
        <source>short day</source>
        <translation>día corto</translation>
    </message>
    <message>
        <source>gentle, below {share}</source>
        <translation>suave, por debajo del {share}</translation>
    </message>
    <message>
        <source>easy week</source>
        <translation>semana fácil</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>unos {minutes}</translation>
    </message>
    <message>
        <source>{done} of {all} sets done</source>
        <translation>{done} de {all} series hechas</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Serie {n}</translation>
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
        <translation>Serie cambiada.</translation>
    </message>
    <message>
        <source>Set deleted.</source>
        <translation>Serie borrada.</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>muy mala</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy buena</translation>
    </message>
    <message>
        <source>How did that set feel?</source>
        <translation>¿Qué sensación dio esa serie?</translation>
    </message>
</context>
<context>
    <name>SetCell</name>
    <message>
        <source>{lift}, set {n} of {all}, {done}</source>
        <translation>{lift}, serie {n} de {all}, {done}</translation>
    </message>
    <message>
        <source>E edits it, Delete deletes it</source>
        <translation>E la edita, Delete la borra</translation>
    </message>
</context>
<context>
    <name>SetFields</name>
    <message>
        <source>Where the sides differ, write both: 10/9 is left and right</source>
        <translation>Si los lados difieren, escribe ambos: 10/9 es izquierda y derecha</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>load in {unit}</source>
        <translation>carga en {unit}</translation>
    </message>
    <message>
        <source>repetitions in reserve</source>
        <translation>repeticiones en reserva</translation>
    </message>
    <message>
        <source>{exercise}, set {n} of {all}, {what}</source>
        <translation>{exercise}, serie {n} de {all}, {what}</translation>
    </message>
    <message>
        <source>{name}, target {asked}</source>
        <translation>{name}, objetivo {asked}</translation>
    </message>
</context>
<context>
    <name>SetGrid</name>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target, per hand</source>
        <translation>Objetivo, por mano</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Rep.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Metros</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>Repetitions in reserve: how many more you had in you</source>
        <translation>Repeticiones en reserva: cuántas más podías hacer</translation>
    </message>
    <message>
        <source>Warm-up: {reps} at {load}</source>
        <translation>Calentamiento: {reps} con {load}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Log {what}</source>
        <translation>Registrar {what}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete this warm-up</source>
        <translation>Borrar este calentamiento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Delete set {n}</source>
        <translation>Borrar serie {n}</translation>
    </message>
</context>
<context>
    <name>SetRow</name>
    <message>
        <source>{lift}, set {n}</source>
        <translation>{lift}, serie {n}</translation>
    </message>
    <message>
        <source>{set}, kind and note</source>
        <translation>{set}, tipo y nota</translation>
    </message>
    <message>
        <source>Delete {set}</source>
        <translation>Borrar {set}</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Serie {n}</translation>
    </message>
    <message>
        <source>{set}, kind</source>
        <translation>{set}, tipo</translation>
    </message>
    <message>
        <source>Note on this set</source>
        <translation>Nota sobre esta serie</translation>
    </message>
    <message>
        <source>{set}, note</source>
        <translation>{set}, nota</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
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
        <translation type="unfinished">Configurar</translation>
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
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Saltar esto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip the rest, show the first session</source>
        <translation>Saltar el resto, mostrar la primera sesión</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>Show the first session</source>
        <translation>Mostrar la primera sesión</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>SetsPart</name>
    <message>
        <source>Add sets, as on a quick line</source>
        <translation>Añade series, como en una línea rápida</translation>
    </message>
    <message>
        <source>Enter adds them. Alt with the arrows moves a set, with Shift a lift.</source>
        <translation>Enter las añade. Alt con las flechas mueve una serie; con Shift, un ejercicio.</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Rep.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Metros</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation>Añadir una serie</translation>
    </message>
    <message>
        <source>Add a set of {lift}</source>
        <translation>Añadir una serie de {lift}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Log sheet</source>
        <translation>Hoja de registro</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>Feeling, circle</source>
        <translation>Sensación, rodea</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Serie {n}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Easy cardio, min</source>
        <translation>Cardio suave, min</translation>
    </message>
    <message>
        <source>Cardio, min</source>
        <translation>Cardio, min</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>One line a lift. For holds write seconds. RIR: reps you still had in you.</source>
        <translation>Una línea por ejercicio. Si se aguanta, escribe segundos. RIR: repeticiones que aún podías hacer.</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>rep.</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>Type it in later:</source>
        <translation>Pásalo después:</translation>
    </message>
    <message>
        <source> History, Add past entry, one lift a line, as </source>
        <translation> Historial, Añadir entrada pasada, un ejercicio por línea, como </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio suave</translation>
    </message>
    <message>
        <source>, {minutes} in all</source>
        <translation>, {minutes} en total</translation>
    </message>
    <message>
        <source>Full sentences yes, singing no.</source>
        <translation>Frases completas sí, cantar no.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Sesión {code}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>____ {unit}</source>
        <translation>____ {unit}</translation>
    </message>
    <message>
        <source>light, form first</source>
        <translation>ligero, la técnica primero</translation>
    </message>
    <message>
        <source>The passphrase of my LiftDesk diary</source>
        <translation>La frase de contraseña de mi diario de LiftDesk</translation>
    </message>
    <message>
        <source>The passphrase, in one piece</source>
        <translation>La frase de contraseña, de una pieza</translation>
    </message>
    <message>
        <source>The same, sign by sign</source>
        <translation>La misma, signo a signo</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Escrita el</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Dónde está el archivo</translation>
    </message>
    <message>
        <source>Without this passphrase the diary and its backups cannot be opened again, and nobody can recover it. Capital letters, spaces and signs count.</source>
        <translation>Sin esta frase de contraseña, el diario y sus copias no se pueden volver a abrir, y nadie puede recuperarla. Cuentan las mayúsculas, los espacios y los signos.</translation>
    </message>
    <message>
        <source>Keep this sheet where you keep other papers that matter, away from the computer. You may tell somebody you trust where it is. When you change the passphrase, write a new sheet and tear this one up.</source>
        <translation>Guarda esta hoja donde guardas otros papeles importantes, lejos del dispositivo. Puedes decir dónde está a alguien de confianza. Cuando cambies la frase de contraseña, escribe una hoja nueva y rompe esta.</translation>
    </message>
    <message>
        <source>No session is left this week. Rest days count as done.</source>
        <translation>No queda ninguna sesión esta semana. Los días de descanso cuentan como hechos.</translation>
    </message>
    <message>
        <source>{title}, page {n}</source>
        <translation>{title}, página {n}</translation>
    </message>
    <message>
        <source>could talk</source>
        <translation>podía hablar</translation>
    </message>
    <message>
        <source>Session {code}, {day}</source>
        <translation>Sesión {code}, {day}</translation>
    </message>
    <message>
        <source>{day} · about {minutes}</source>
        <translation>{day} · unos {minutes}</translation>
    </message>
    <message>
        <source>Fill the circles, in pen or pencil.</source>
        <translation>Rellena los círculos con bolígrafo o lápiz.</translation>
    </message>
    <message>
        <source> All sets of a lift went as planned: one circle, “All as planned”. Otherwise mark each set you did; what stays blank in its row was as planned. A row left blank was not done. Anything else: fill “other” and write it there, LiftDesk asks you for it later.</source>
        <translation> Todas las series de un ejercicio según el plan: un círculo, «Todo según el plan». Si no, marca cada serie hecha; lo que queda en blanco en su fila fue según el plan. Una fila en blanco no se hizo. Cualquier otra cosa: rellena «otro» y escríbela ahí, LiftDesk te la pide después.</translation>
    </message>
    <message>
        <source>blank: {day}</source>
        <translation>en blanco: {day}</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Sensación</translation>
    </message>
    <message>
        <source>Exercise and target</source>
        <translation>Ejercicio y objetivo</translation>
    </message>
    <message>
        <source>Another load, {unit}</source>
        <translation>Otra carga, {unit}</translation>
    </message>
    <message>
        <source>RIR: reps left in you</source>
        <translation>RIR: rep. que quedaban</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>Set: {measures}</source>
        <translation>Serie: {measures}</translation>
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
        <translation>Todo según el plan</translation>
    </message>
    <message>
        <source>Warm-up {sets}</source>
        <translation>Calentamiento {sets}</translation>
    </message>
    <message>
        <source>for you, not read</source>
        <translation>para ti, no se lee</translation>
    </message>
    <message>
        <source>Bring it back:</source>
        <translation>Devuélvela:</translation>
    </message>
    <message>
        <source> scan it, or take a photo with all four corner squares in it; then Training, Read a scanned sheet. You see what was read before it is saved.</source>
        <translation> escanéala, o haz una foto con los cuatro cuadrados de las esquinas; luego Entrenamiento, Leer una hoja escaneada. Ves lo que se leyó antes de que se guarde.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>rest {n} s between sets</source>
        <translation>descanso de {n} s entre series</translation>
    </message>
    <message>
        <source>rest {low} to {high} s between sets</source>
        <translation>descanso de {low} a {high} s entre series</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>unos {minutes}</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>descansa</translation>
    </message>
    <message>
        <source>bodyweight</source>
        <translation>peso corporal</translation>
    </message>
    <message>
        <source>with bodyweight</source>
        <translation>con peso corporal</translation>
    </message>
    <message>
        <source>of help</source>
        <translation>de ayuda</translation>
    </message>
    <message>
        <source>in each hand</source>
        <translation>en cada mano</translation>
    </message>
    <message>
        <source>{bar} bar, no plates</source>
        <translation>barra {bar}, sin discos</translation>
    </message>
    <message>
        <source>{bar} bar + {plates} a side</source>
        <translation>barra {bar} + {plates} por lado</translation>
    </message>
    <message>
        <source>{bar} bar, {plates} a side</source>
        <translation>barra {bar}, {plates} por lado</translation>
    </message>
    <message>
        <source>{plates} a side</source>
        <translation>{plates} por lado</translation>
    </message>
    <message>
        <source>last {amounts} at {load}</source>
        <translation>la última vez {amounts} con {load}</translation>
    </message>
    <message>
        <source>{reason} · last {amounts}</source>
        <translation>{reason} · la última vez {amounts}</translation>
    </message>
    <message>
        <source>Week of {days}</source>
        <translation>Semana del {days}</translation>
    </message>
    <message>
        <source>Skip, swap or shorten anything. Rest days count as done.  {dot} short day: only these.  RIR: reps you still had in you.</source>
        <translation>Salta, cambia o acorta lo que quieras. Los días de descanso cuentan como hechos.  {dot} día corto: solo estos.  RIR: repeticiones que aún podías hacer.</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source> chest pain or pressure, breath that does not settle, dizziness or faintness, pounding or irregular heartbeat, sudden weakness or numbness, sharp pain. Not gone in a few minutes: call {number}.</source>
        <translation> dolor o presión en el pecho, falta de aire que no se calma, mareo o sensación de desmayo, latidos fuertes o irregulares, debilidad repentina o entumecimiento, dolor agudo. Si no se va en unos minutos: llama al {number}.</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>número de emergencias de tu zona</translation>
    </message>
    <message>
        <source>Stop and rest for:</source>
        <translation>Para y descansa si hay:</translation>
    </message>
    <message>
        <source> Training, Type in a sheet: the code, then a line a lift, reps / load / RIR, </source>
        <translation> Entrenamiento, Pasar una hoja: el código, luego una línea por ejercicio, rep. / carga / RIR, </translation>
    </message>
    <message>
        <source>. Blank: as planned. x: not done. &quot;: as above. 10|9: two sides.</source>
        <translation>. En blanco: según el plan. x: sin hacer. &quot;: como arriba. 10|9: dos lados.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Picture of the sheet, session {code}</source>
        <translation>Imagen de la hoja, sesión {code}</translation>
    </message>
</context>
<context>
    <name>SlotFields</name>
    <message>
        <source>In a short day</source>
        <translation>En un día corto</translation>
    </message>
    <message>
        <source>In turn with {lift}</source>
        <translation>Por turnos con {lift}</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Rep.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Metros</translation>
    </message>
    <message>
        <source>% of 1RM</source>
        <translation>% del 1RM</translation>
    </message>
    <message>
        <source>Rest, s</source>
        <translation>Descanso, s</translation>
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
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>Enter opens it, Alt and the arrows move it, Delete removes it</source>
        <translation>Enter lo abre, Alt y las flechas lo mueven, Delete lo quita</translation>
    </message>
    <message>
        <source>Move {lift} up</source>
        <translation>Subir {lift}</translation>
    </message>
    <message>
        <source>Move {lift} down</source>
        <translation>Bajar {lift}</translation>
    </message>
    <message>
        <source>Remove {lift}</source>
        <translation>Quitar {lift}</translation>
    </message>
    <message>
        <source>Pair {n}</source>
        <translation>Pareja {n}</translation>
    </message>
    <message>
        <source>Short day</source>
        <translation>Día corto</translation>
    </message>
</context>
<context>
    <name>SpanChoice</name>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Open on another computer</source>
        <translation>Abierto en otro dispositivo</translation>
    </message>
    <message>
        <source>Open on {host}</source>
        <translation>Abierto en {host}</translation>
    </message>
    <message>
        <source>Open on {host} since {day}, {time}</source>
        <translation>Abierto en {host} desde {day}, {time}</translation>
    </message>
    <message>
        <source>Opening it here too may make two versions. They can be merged later, on the page Another computer.</source>
        <translation>Abrirlo también aquí puede dar dos versiones. Se pueden fusionar después, en la página Otro dispositivo.</translation>
    </message>
    <message>
        <source>This diary is open already</source>
        <translation>Este diario ya está abierto</translation>
    </message>
    <message>
        <source>LiftDesk may stand behind another window. Go on there, or close it and try again.</source>
        <translation>Puede que LiftDesk esté detrás de otra ventana. Sigue ahí, o ciérralo y prueba otra vez.</translation>
    </message>
    <message>
        <source>Another program is using your diary</source>
        <translation>Otro programa está usando tu diario</translation>
    </message>
    <message>
        <source>A backup or sync program may be at work. When it is done, or closed, try again.</source>
        <translation>Puede ser un programa de copias o de sincronización. Cuando termine, o esté cerrado, prueba otra vez.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>LiftDesk writes each set at once. Free some space and try again.</source>
        <translation>LiftDesk escribe cada serie al momento. Libera espacio y prueba otra vez.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up</source>
        <translation>Tu parte del disco está agotada</translation>
    </message>
    <message>
        <source>This computer has too many files open</source>
        <translation>Este dispositivo tiene demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Close another program and try again.</source>
        <translation>Cierra otro programa y prueba otra vez.</translation>
    </message>
    <message>
        <source>The computer has no memory left</source>
        <translation>Al dispositivo no le queda memoria</translation>
    </message>
    <message>
        <source>LiftDesk could not open your diary</source>
        <translation>LiftDesk no pudo abrir tu diario</translation>
    </message>
    <message>
        <source>Nobody expected this. Trying again may help; the log file says where it happened.</source>
        <translation>Nadie esperaba esto. Probar otra vez puede ayudar; el archivo de registro dice dónde ocurrió.</translation>
    </message>
    <message>
        <source>Your diary can only be read</source>
        <translation>Tu diario solo se puede leer</translation>
    </message>
    <message>
        <source>LiftDesk writes each set at once. Allow writing to the file and its folder, and try again.</source>
        <translation>LiftDesk escribe cada serie al momento. Permite escribir en el archivo y su carpeta, y prueba otra vez.</translation>
    </message>
    <message>
        <source>Your diary cannot be reached</source>
        <translation>No se puede acceder a tu diario</translation>
    </message>
    <message>
        <source>Check that its disk or folder is there, and try again.</source>
        <translation>Comprueba que su disco o carpeta está ahí, y prueba otra vez.</translation>
    </message>
    <message>
        <source>Your diary is not where it was</source>
        <translation>Tu diario no está donde estaba</translation>
    </message>
    <message>
        <source>Connect its disk again, or look for the folder, and try again.</source>
        <translation>Conecta de nuevo su disco, o busca la carpeta, y prueba otra vez.</translation>
    </message>
    <message>
        <source>The disk of your diary gives no answer</source>
        <translation>El disco de tu diario no responde</translation>
    </message>
    <message>
        <source>Check that it is connected, and try again.</source>
        <translation>Comprueba que está conectado, y prueba otra vez.</translation>
    </message>
    <message>
        <source>This computer does not let LiftDesk write to your diary</source>
        <translation>Este dispositivo no deja que LiftDesk escriba en tu diario</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, and try again.</source>
        <translation>Permite escribir en el archivo y su carpeta, y prueba otra vez.</translation>
    </message>
    <message>
        <source>The name of the file or of its folder is too long</source>
        <translation>El nombre del archivo o de su carpeta es demasiado largo</translation>
    </message>
    <message>
        <source>Give it a shorter one, and open it there.</source>
        <translation>Dale uno más corto y ábrelo ahí.</translation>
    </message>
    <message>
        <source>This computer does not let you read your diary</source>
        <translation>Este dispositivo no te deja leer tu diario</translation>
    </message>
    <message>
        <source>Its permissions name somebody else. Allow reading and try again.</source>
        <translation>Sus permisos nombran a otra persona. Permite leer y prueba otra vez.</translation>
    </message>
    <message>
        <source>There is a folder in the place of your diary</source>
        <translation>Hay una carpeta en el lugar de tu diario</translation>
    </message>
    <message>
        <source>Open the diary file itself, or move the folder and try again.</source>
        <translation>Abre el propio archivo del diario, o mueve la carpeta y prueba otra vez.</translation>
    </message>
    <message>
        <source>Your diary is damaged</source>
        <translation>Tu diario está dañado</translation>
    </message>
    <message>
        <source>Parts of it cannot be read. A backup can take its place.</source>
        <translation>Partes de él no se pueden leer. Una copia de seguridad puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>Your diary did not pass its check</source>
        <translation>Tu diario no pasó su comprobación</translation>
    </message>
    <message>
        <source>Parts of it do not fit together. A backup can take its place.</source>
        <translation>Partes de él no encajan entre sí. Una copia de seguridad puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>This file is not a LiftDesk diary</source>
        <translation>Este archivo no es un diario de LiftDesk</translation>
    </message>
    <message>
        <source>Open another file, or let a backup take its place.</source>
        <translation>Abre otro archivo, o deja que una copia de seguridad ocupe su lugar.</translation>
    </message>
    <message>
        <source>This file is encrypted, or not a LiftDesk diary</source>
        <translation>Este archivo está cifrado, o no es un diario de LiftDesk</translation>
    </message>
    <message>
        <source>LiftDesk cannot read it without its key. Open another file, or let a backup take its place.</source>
        <translation>LiftDesk no puede leerlo sin su clave. Abre otro archivo, o deja que una copia de seguridad ocupe su lugar.</translation>
    </message>
    <message>
        <source>Your diary is encrypted</source>
        <translation>Tu diario está cifrado</translation>
    </message>
    <message>
        <source>Only its passphrase opens it. Without that, a backup can take its place.</source>
        <translation>Solo lo abre su frase de contraseña. Sin ella, una copia de seguridad puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>Your diary’s file is empty</source>
        <translation>El archivo de tu diario está vacío</translation>
    </message>
    <message>
        <source>As after a broken copy. A backup can take its place.</source>
        <translation>Como tras una copia incompleta. Una copia de seguridad puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this diary</source>
        <translation>Un LiftDesk más nuevo escribió este diario</translation>
    </message>
    <message>
        <source>Please open it with that version: this one would not understand all of it.</source>
        <translation>Ábrelo con esa versión, por favor: esta no lo entendería todo.</translation>
    </message>
    <message>
        <source>A newer LiftDesk wrote this diary.</source>
        <translation>Un LiftDesk más nuevo escribió este diario.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>The file did not pass its check.</source>
        <translation>El archivo no pasó su comprobación.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Otro programa lo está usando.</translation>
    </message>
    <message>
        <source>It is open in another window.</source>
        <translation>Está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>It is open on another computer.</source>
        <translation>Está abierto en otro dispositivo.</translation>
    </message>
    <message>
        <source>The file or its disk lets nobody write.</source>
        <translation>El archivo o su disco no deja escribir a nadie.</translation>
    </message>
    <message>
        <source>This computer lets you read it, not write to it.</source>
        <translation>Este dispositivo te deja leerlo, no escribir en él.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Tu parte del disco está agotada.</translation>
    </message>
    <message>
        <source>Read-only: nothing you type is kept.</source>
        <translation>Solo lectura: no se guarda nada de lo que escribas.</translation>
    </message>
    <message>
        <source>Another file lies in this diary’s place, as after a sync. Nothing is written over it.</source>
        <translation>Hay otro archivo en el lugar de este diario, como tras una sincronización. No se escribe nada encima.</translation>
    </message>
    <message>
        <source>The data file is not where it was. Please connect its disk or folder again.</source>
        <translation>El archivo de datos no está donde estaba. Conecta de nuevo su disco o carpeta, por favor.</translation>
    </message>
    <message>
        <source>The data file is not where it was; another program removed or moved it.</source>
        <translation>El archivo de datos no está donde estaba; otro programa lo quitó o lo movió.</translation>
    </message>
    <message>
        <source>The diary is where it was, with everything that was saved.</source>
        <translation>El diario está donde estaba, con todo lo guardado.</translation>
    </message>
    <message>
        <source>The diary as it was here is kept beside the backups as {name}.</source>
        <translation>El diario tal como estaba aquí se guarda junto a las copias de seguridad como {name}.</translation>
    </message>
    <message>
        <source>An index of your diary was damaged and was made anew. Every entry is here; the file as it was is kept as {name}.</source>
        <translation>Un índice de tu diario estaba dañado y se hizo de nuevo. Todas las entradas están aquí; el archivo como estaba se guarda como {name}.</translation>
    </message>
    <message>
        <source>{rows} were read and are in {name}.</source>
        <translation>Leído: {rows}. Está en {name}.</translation>
    </message>
    <message>
        <source>Nothing is known to be left out.</source>
        <translation>No se sabe que falte nada.</translation>
    </message>
    <message>
        <source>At least {rows} could not be read.</source>
        <translation>No se pudo leer al menos: {rows}.</translation>
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
        <translation>No se cambió nada. El archivo está como estaba.</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Abrir solo para leer</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrirlo de todos modos</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Guardar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Probando otra vez…</translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation>Abrir un diario</translation>
    </message>
    <message>
        <source>Restore which backup</source>
        <translation>Qué copia restaurar</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se pueda leer</translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;JSON (*.json);;CSV, packed (*.zip)</source>
        <translation>Archivos de LiftDesk (*.liftdesk);;JSON (*.json);;CSV, comprimido (*.zip)</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is {path}</source>
        <translation>No se pudo mostrar la carpeta. Es {path}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Restaurar en un archivo nuevo</translation>
    </message>
    <message>
        <source>There is a file of that name already. Please choose another name.</source>
        <translation>Ya hay un archivo con ese nombre. Elige otro nombre, por favor.</translation>
    </message>
    <message>
        <source>LiftDesk files (*.liftdesk);;All files (*)</source>
        <translation>Archivos de LiftDesk (*.liftdesk);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Paso {n} de {all}: {name}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Skip check-in</source>
        <translation>Saltar registro del día</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar el día</translation>
    </message>
    <message>
        <source>The check-in</source>
        <translation>El registro del día</translation>
    </message>
    <message>
        <source>Edit check-in</source>
        <translation>Editar registro del día</translation>
    </message>
    <message>
        <source>Delete check-in</source>
        <translation>Borrar registro del día</translation>
    </message>
    <message>
        <source>Note pain</source>
        <translation>Anotar dolor</translation>
    </message>
    <message>
        <source>Note a wish</source>
        <translation>Anotar un deseo</translation>
    </message>
    <message>
        <source>Delete sessions</source>
        <translation>Borrar sesiones</translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation>Mover sesiones</translation>
    </message>
    <message>
        <source>Rename sessions</source>
        <translation>Renombrar sesiones</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Cambiar tipo</translation>
    </message>
    <message>
        <source>Merge sessions</source>
        <translation>Fusionar sesiones</translation>
    </message>
    <message>
        <source>Relabel sets</source>
        <translation>Reasignar series</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Editar notas</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Fusionar duplicados</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Quitar duplicados</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>La entrada</translation>
    </message>
    <message>
        <source>Edit easy cardio</source>
        <translation>Editar cardio suave</translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation>Iniciar cronómetro</translation>
    </message>
    <message>
        <source>Pause timer</source>
        <translation>Pausar cronómetro</translation>
    </message>
    <message>
        <source>Continue timer</source>
        <translation>Continuar cronómetro</translation>
    </message>
    <message>
        <source>Answer talk test</source>
        <translation>Responder prueba del habla</translation>
    </message>
    <message>
        <source>Add easy cardio</source>
        <translation>Añadir cardio suave</translation>
    </message>
    <message>
        <source>Put timer away</source>
        <translation>Quitar cronómetro</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Editar sesión</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>Añadir serie</translation>
    </message>
    <message>
        <source>Reorder sets</source>
        <translation>Reordenar series</translation>
    </message>
    <message>
        <source>Reorder lifts</source>
        <translation>Reordenar ejercicios</translation>
    </message>
    <message>
        <source>Delete easy cardio</source>
        <translation>Borrar cardio suave</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Borrar entradas</translation>
    </message>
    <message>
        <source>Move entries</source>
        <translation>Mover entradas</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Añadir ejercicio</translation>
    </message>
    <message>
        <source>Change exercise</source>
        <translation>Cambiar ejercicio</translation>
    </message>
    <message>
        <source>Rename exercise</source>
        <translation>Renombrar ejercicio</translation>
    </message>
    <message>
        <source>Add other name</source>
        <translation>Añadir otro nombre</translation>
    </message>
    <message>
        <source>Remove other name</source>
        <translation>Quitar otro nombre</translation>
    </message>
    <message>
        <source>Note on exercise</source>
        <translation>Nota sobre ejercicio</translation>
    </message>
    <message>
        <source>Merge exercises</source>
        <translation>Fusionar ejercicios</translation>
    </message>
    <message>
        <source>Delete exercise</source>
        <translation>Borrar ejercicio</translation>
    </message>
    <message>
        <source>Merge another computer&apos;s diary</source>
        <translation>Fusionar el diario de otro dispositivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>Cambiar mi plan</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Cambiar una persona</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Quitar una persona</translation>
    </message>
    <message>
        <source>Type in a sheet</source>
        <translation>Pasar una hoja</translation>
    </message>
    <message>
        <source>Session {code}, {day}</source>
        <translation>Sesión {code}, {day}</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Guardar hoja</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Añadir lugar</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Cambiar lugar</translation>
    </message>
    <message>
        <source>Rename place</source>
        <translation>Renombrar lugar</translation>
    </message>
    <message>
        <source>Change equipment</source>
        <translation>Cambiar equipo</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Quitar lugar</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>El lugar</translation>
    </message>
    <message>
        <source>Change routine</source>
        <translation>Cambiar rutina</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Cambiar ajuste</translation>
    </message>
    <message>
        <source>Answer questionnaire</source>
        <translation>Responder cuestionario</translation>
    </message>
    <message>
        <source>Delete questionnaire</source>
        <translation>Borrar cuestionario</translation>
    </message>
    <message>
        <source>The questionnaire</source>
        <translation>El cuestionario</translation>
    </message>
    <message>
        <source>Move questionnaire</source>
        <translation>Mover cuestionario</translation>
    </message>
    <message>
        <source>Readiness check</source>
        <translation>Chequeo previo</translation>
    </message>
    <message>
        <source>My health changed</source>
        <translation>Mi salud cambió</translation>
    </message>
    <message>
        <source>Close an offer</source>
        <translation>Cerrar una oferta</translation>
    </message>
    <message>
        <source>The routine</source>
        <translation>La rutina</translation>
    </message>
    <message>
        <source>Make routine</source>
        <translation>Hacer rutina</translation>
    </message>
    <message>
        <source>Duplicate routine</source>
        <translation>Duplicar rutina</translation>
    </message>
    <message>
        <source>Rename routine</source>
        <translation>Renombrar rutina</translation>
    </message>
    <message>
        <source>Delete routine</source>
        <translation>Borrar rutina</translation>
    </message>
    <message>
        <source>Use routine</source>
        <translation>Usar rutina</translation>
    </message>
    <message>
        <source>Change training days</source>
        <translation>Cambiar días de entrenamiento</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Añadir sesión</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Quitar sesión</translation>
    </message>
    <message>
        <source>Rename session</source>
        <translation>Renombrar sesión</translation>
    </message>
    <message>
        <source>Add lift</source>
        <translation>Añadir ejercicio</translation>
    </message>
    <message>
        <source>Remove lift</source>
        <translation>Quitar ejercicio</translation>
    </message>
    <message>
        <source>Move lift</source>
        <translation>Mover ejercicio</translation>
    </message>
    <message>
        <source>Change lift</source>
        <translation>Cambiar ejercicio</translation>
    </message>
    <message>
        <source>Pair lifts</source>
        <translation>Emparejar ejercicios</translation>
    </message>
    <message>
        <source>Put hard lifts first</source>
        <translation>Poner primero los ejercicios duros</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Leave lift out</source>
        <translation>Dejar ejercicio fuera</translation>
    </message>
    <message>
        <source>Take lift up again</source>
        <translation>Retomar ejercicio</translation>
    </message>
    <message>
        <source>Swap lift</source>
        <translation>Cambiar ejercicio por otro</translation>
    </message>
    <message>
        <source>Fewer sets</source>
        <translation>Menos series</translation>
    </message>
    <message>
        <source>One more set</source>
        <translation>Una serie más</translation>
    </message>
    <message>
        <source>Part lifts</source>
        <translation>Separar ejercicios</translation>
    </message>
    <message>
        <source>Short day</source>
        <translation>Día corto</translation>
    </message>
    <message>
        <source>Full day</source>
        <translation>Día completo</translation>
    </message>
    <message>
        <source>No short day</source>
        <translation>Sin día corto</translation>
    </message>
    <message>
        <source>Gentle day</source>
        <translation>Día suave</translation>
    </message>
    <message>
        <source>Other session</source>
        <translation>Otra sesión</translation>
    </message>
    <message>
        <source>Begin own session</source>
        <translation>Empezar sesión propia</translation>
    </message>
    <message>
        <source>Own session</source>
        <translation>Sesión propia</translation>
    </message>
    <message>
        <source>Easy week</source>
        <translation>Semana fácil</translation>
    </message>
    <message>
        <source>Note illness</source>
        <translation>Anotar enfermedad</translation>
    </message>
    <message>
        <source>Remove pain note</source>
        <translation>Quitar nota de dolor</translation>
    </message>
    <message>
        <source>Choose equipment</source>
        <translation>Elegir equipo</translation>
    </message>
    <message>
        <source>Finish the set-up</source>
        <translation>Terminar la configuración</translation>
    </message>
    <message>
        <source>Change week</source>
        <translation>Cambiar semana</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Registrar serie</translation>
    </message>
    <message>
        <source>Begin session</source>
        <translation>Empezar sesión</translation>
    </message>
    <message>
        <source>Note feeling</source>
        <translation>Anotar sensación</translation>
    </message>
    <message>
        <source>Note rest day</source>
        <translation>Anotar día de descanso</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>La serie</translation>
    </message>
    <message>
        <source>Edit set</source>
        <translation>Editar serie</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Mover sesión</translation>
    </message>
    <message>
        <source>Add past session</source>
        <translation>Añadir sesión pasada</translation>
    </message>
    <message>
        <source>Delete set</source>
        <translation>Borrar serie</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Borrar sesión</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>Take import back</source>
        <translation>Retirar importación</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Add own words</source>
        <translation>Añadir palabras propias</translation>
    </message>
    <message>
        <source>Edit own words</source>
        <translation>Editar palabras propias</translation>
    </message>
    <message>
        <source>Delete own words</source>
        <translation>Borrar palabras propias</translation>
    </message>
    <message>
        <source>Hide item</source>
        <translation>Ocultar elemento</translation>
    </message>
    <message>
        <source>Show hidden items</source>
        <translation>Mostrar elementos ocultos</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Stop and rest if you notice</source>
        <translation>Para y descansa si notas</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>número de emergencias de tu zona</translation>
    </message>
    <message>
        <source>Not gone in a few minutes: call {number}.</source>
        <translation>Si no se va en unos minutos: llama al {number}.</translation>
    </message>
</context>
<context>
    <name>StrengthView</name>
    <message>
        <source>Charts of one lift</source>
        <translation>Gráficos de un ejercicio</translation>
    </message>
</context>
<context>
    <name>TabNote</name>
    <message>
        <source>Close, do not show this again</source>
        <translation>Cerrar, no volver a mostrar esto</translation>
    </message>
</context>
<context>
    <name>TabNotes</name>
    <message>
        <source>Today has the next session, ready to log: Enter takes a set as it is planned. Everything can be left out, and a short day is a whole day.</source>
        <translation>Hoy tiene la próxima sesión, lista para registrar: Enter toma una serie según el plan. Todo se puede dejar fuera, y un día corto es un día entero.</translation>
    </message>
    <message>
        <source>History keeps what you did and how you felt. Everything in it can be changed or deleted, and Undo takes that back.</source>
        <translation>Historial guarda lo que hiciste y cómo te sentiste. Todo en él se puede cambiar o borrar, y Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Charts show how strength and mood go over time. They say so where it is too early to tell.</source>
        <translation>Gráficos muestra cómo van la fuerza y el ánimo con el tiempo. Lo dice cuando es pronto para saberlo.</translation>
    </message>
    <message>
        <source>Safety has help lines, signs to stop, and self-checks if you want them. Backups, privacy and your data are here too.</source>
        <translation>Seguridad tiene líneas de ayuda, señales para parar y autocuestionarios si los quieres. Las copias de seguridad, la privacidad y tus datos también están aquí.</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag, such as work</source>
        <translation>Añade una etiqueta, como trabajo</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
</context>
<context>
    <name>ThenCard</name>
    <message>
        <source>Then and now</source>
        <translation>Entonces y ahora</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All of it: what you can do now</source>
        <translation>Todo: lo que ya puedes hacer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>nothing written down</source>
        <translation>nada anotado</translation>
    </message>
    <message>
        <source>Values: point at a chart, or use the left and right arrows in it. Ctrl and wheel, + and − zoom.</source>
        <translation>Valores: apunta a un gráfico, o usa en él las flechas izquierda y derecha. Ctrl y rueda, + y − amplían.</translation>
    </message>
</context>
<context>
    <name>TimerCard</name>
    <message>
        <source>Timer</source>
        <translation>Cronómetro</translation>
    </message>
    <message>
        <source>{activity}, began {time}</source>
        <translation>{activity}, empezó {time}</translation>
    </message>
    <message>
        <source>{activity}, began {when}: the timer was left open. How many minutes was it?</source>
        <translation>{activity}, empezó {when}: el cronómetro quedó abierto. ¿Cuántos minutos fueron?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Counts your minutes and asks now and then how talking goes. It goes on while you are on another tab, and after a restart.</source>
        <translation>Cuenta tus minutos y pregunta de vez en cuando qué tal puedes hablar. Sigue mientras estás en otra pestaña, y tras un reinicio.</translation>
    </message>
    <message>
        <source>Ask every</source>
        <translation>Preguntar cada</translation>
    </message>
    <message>
        <source>A sound with each question</source>
        <translation>Un sonido con cada pregunta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Iniciar el cronómetro</translation>
    </message>
    <message>
        <source>Stop and write down</source>
        <translation>Parar y anotar</translation>
    </message>
    <message>
        <source>How is talking going right now?</source>
        <translation>¿Qué tal puedes hablar ahora mismo?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Put away, no entry</source>
        <translation>Quitar, sin entrada</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Next question at {n} min.</source>
        <translation>Próxima pregunta a los {n} min.</translation>
    </message>
    <message>
        <source>Less than a minute: nothing was written down.</source>
        <translation>Menos de un minuto: no se anotó nada.</translation>
    </message>
    <message>
        <source>{activity}, {minutes}, written down.</source>
        <translation>{activity}, {minutes}, anotado.</translation>
    </message>
    <message>
        <source>Timer put away.</source>
        <translation>Cronómetro quitado.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>{n} set of {effort}</source>
        <comment>{n} sets of {effort}</comment>
        <translation>
            <numerusform>{n} serie de {effort}</numerusform>
            <numerusform>{n} series de {effort}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain noted:</source>
        <translation>Dolor anotado:</translation>
    </message>
    <message>
        <source>Rests this time</source>
        <translation>Descansa esta vez</translation>
    </message>
    <message>
        <source>Swapped for today</source>
        <translation>Cambiado por hoy</translation>
    </message>
    <message>
        <source>Last time {sets}</source>
        <translation>La última vez {sets}</translation>
    </message>
    <message>
        <source>Stopped for today</source>
        <translation>Parado por hoy</translation>
    </message>
    <message>
        <source>Planned {target}</source>
        <translation>Planeado {target}</translation>
    </message>
    <message>
        <source>{amounts} at {load}</source>
        <translation>{amounts} con {load}</translation>
    </message>
    <message>
        <source>{amount} at {load}</source>
        <translation>{amount} con {load}</translation>
    </message>
    <message>
        <source>{amount}, a light load</source>
        <translation>{amount}, una carga ligera</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>You began at {time}.</source>
        <translation>Empezaste a las {time}.</translation>
    </message>
    <message>
        <source>after set {n} of {all}</source>
        <translation>tras la serie {n} de {all}</translation>
    </message>
    <message>
        <source>{sets} added.</source>
        <translation>{sets}: añadido.</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio suave</translation>
    </message>
    <message>
        <source>{n} minutes added.</source>
        <translation>{n} minutos añadidos.</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>{entries} deleted.</source>
        <translation>{entries}: borrado.</translation>
    </message>
    <message>
        <source>{entries} moved to {day}.</source>
        <translation>{entries}: movido a {day}.</translation>
    </message>
    <message>
        <source>{sessions} renamed.</source>
        <translation>{sessions}: nombre cambiado.</translation>
    </message>
    <message>
        <source>{sets} of {old} are {new} now.</source>
        <translation>{sets} de {old} son ahora de {new}.</translation>
    </message>
    <message>
        <source>{sessions} merged into one.</source>
        <translation>{sessions}: fusionado en una.</translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>Charts over one span of days</source>
        <translation>Gráficos sobre un mismo periodo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find or do…</source>
        <translation>Buscar o hacer…</translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation>Ayuda en crisis</translation>
    </message>
    <message>
        <source>Phone lines and steps for right now</source>
        <translation>Teléfonos y pasos para este momento</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Check-in</source>
        <translation>Registro del día</translation>
    </message>
    <message>
        <source>Self-check · {name}</source>
        <translation>Autocuestionario · {name}</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>Se guarda hasta {day}</translation>
    </message>
    <message>
        <source>The same entry of the same app</source>
        <translation>La misma entrada de la misma aplicación</translation>
    </message>
    <message>
        <source>The same sets on the same day</source>
        <translation>Las mismas series el mismo día</translation>
    </message>
    <message>
        <source>The same time of easy cardio at the same hour</source>
        <translation>El mismo tiempo de cardio suave a la misma hora</translation>
    </message>
    <message>
        <source>At the same hour, with mostly the same sets</source>
        <translation>A la misma hora, con casi las mismas series</translation>
    </message>
    <message>
        <source>The same ratings at the same time</source>
        <translation>Las mismas valoraciones a la misma hora</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What you delete stays here for {n} days and can be brought back as it was. After that it is gone from the data file.</source>
        <translation>Lo que borras se queda aquí {n} días y se puede recuperar tal como era. Después desaparece del archivo de datos.</translation>
    </message>
    <message>
        <source>Empty for good</source>
        <translation>Vaciar para siempre</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Nothing here. Deleted entries can be brought back from here.</source>
        <translation>No hay nada aquí. Las entradas borradas se pueden recuperar desde aquí.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>This takes everything in the trash out of the data file, and nothing brings it back. Backups made before still hold it.</source>
        <translation>Esto quita del archivo de datos todo lo que hay en la papelera, y nada lo trae de vuelta. Las copias de seguridad hechas antes aún lo contienen.</translation>
    </message>
    <message>
        <source>Yes, empty it for good</source>
        <translation>Sí, vaciar para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>{entries} gone for good.</source>
        <translation>{entries}: borrado para siempre.</translation>
    </message>
    <message>
        <source>{what} of {day} is back in the diary.</source>
        <translation>{what} del {day}: de vuelta en el diario.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore {what} of {day}</source>
        <translation>Restaurar {what} del {day}</translation>
    </message>
    <message>
        <source>Deleted {day}, {time}</source>
        <translation>Borrado {day}, {time}</translation>
    </message>
</context>
<context>
    <name>TypedPage</name>
    <message>
        <source>Type in a sheet</source>
        <translation>Pasar una hoja</translation>
    </message>
    <message>
        <source>The code, then one line a lift. Nothing is saved until you say so.</source>
        <translation>El código, luego una línea por ejercicio. No se guarda nada hasta que tú lo digas.</translation>
    </message>
    <message>
        <source>{code}, {day}: {sets} saved.</source>
        <translation>{code}, {day}: {sets}, guardado.</translation>
    </message>
    <message>
        <source>Save session   Ctrl Enter</source>
        <translation>Guardar sesión   Ctrl Enter</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La sesión</translation>
    </message>
    <message>
        <source>feeling before and after, easy cardio, a note</source>
        <translation>sensación antes y después, cardio suave, una nota</translation>
    </message>
    <message>
        <source>rests this time</source>
        <translation>descansa esta vez</translation>
    </message>
    <message>
        <source>Not saved yet. A line needs a look.</source>
        <translation>Aún sin guardar. Hay que mirar una línea.</translation>
    </message>
    <message>
        <source>{sets}, not saved yet.</source>
        <translation>{sets}, aún sin guardar.</translation>
    </message>
    <message>
        <source>{session} is in the log already.</source>
        <translation>{session} ya está en el registro.</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Añadir a ella</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>What you type is added to {session}.</source>
        <translation>Lo que escribes se añade a {session}.</translation>
    </message>
    <message>
        <source>What you type replaces {session}; undo brings it back.</source>
        <translation>Lo que escribes reemplaza {session}; Deshacer la trae de vuelta.</translation>
    </message>
    <message>
        <source>Please say above what to do with the session in the log.</source>
        <translation>Di arriba, por favor, qué hacer con la sesión del registro.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Your diary is locked</source>
        <translation>Tu diario está bloqueado</translation>
    </message>
    <message>
        <source>Your diary is encrypted</source>
        <translation>Tu diario está cifrado</translation>
    </message>
    <message>
        <source>Type its passphrase to open it.</source>
        <translation>Escribe su frase de contraseña para abrirlo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Another file, or a backup</source>
        <translation>Otro archivo, o una copia</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>This passphrase does not open the diary. Please type it again.</source>
        <translation>Esta frase de contraseña no abre el diario. Escríbela otra vez, por favor.</translation>
    </message>
    <message>
        <source>Capital letters count, and so does the keyboard’s language.</source>
        <translation>Cuentan las mayúsculas, y también el idioma del teclado.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting for another program that is using the diary.</source>
        <translation>Esperando a otro programa que está usando el diario.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Rest days count as done.</source>
        <translation>Los días de descanso cuentan como hechos.</translation>
    </message>
    <message>
        <source>Chance picked these days.</source>
        <translation>El azar eligió estos días.</translation>
    </message>
    <message>
        <source>session {code}</source>
        <translation>sesión {code}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeado</translation>
    </message>
</context>
<context>
    <name>WeekChoices</name>
    <message>
        <source>Noted: History has it</source>
        <translation>Anotado: está en Historial</translation>
    </message>
    <message>
        <source>The whole week as usual</source>
        <translation>Toda la semana como siempre</translation>
    </message>
    <message>
        <source>Train here instead</source>
        <translation>Entrenar aquí en su lugar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Easy cardio</source>
        <translation>Cardio suave</translation>
    </message>
    <message>
        <source>Rest lies between full sessions at first</source>
        <translation>Al principio hay descanso entre sesiones completas</translation>
    </message>
    <message>
        <source>Note a rest day</source>
        <translation>Anotar un día de descanso</translation>
    </message>
    <message>
        <source>Note minutes of easy cardio</source>
        <translation>Anotar minutos de cardio suave</translation>
    </message>
    <message>
        <source>{day}: a session, this week.</source>
        <translation>{day}: una sesión, esta semana.</translation>
    </message>
    <message>
        <source>{day}: rest, this week.</source>
        <translation>{day}: descanso, esta semana.</translation>
    </message>
    <message>
        <source>{day}: easy cardio, this week.</source>
        <translation>{day}: cardio suave, esta semana.</translation>
    </message>
    <message>
        <source>Rest day noted, {day}.</source>
        <translation>Día de descanso anotado, {day}.</translation>
    </message>
    <message>
        <source>The week is as usual again.</source>
        <translation>La semana vuelve a ser la de siempre.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. Start as small as you like.</source>
        <translation>Te damos la bienvenida. Empieza con tan poco como quieras.</translation>
    </message>
    <message>
        <source>LiftDesk plans short strength sessions, lets you note how you feel, and shows both over time. There is nothing to keep up with.</source>
        <translation>LiftDesk planea sesiones de fuerza cortas, te deja anotar cómo te sientes y muestra ambas cosas con el tiempo. No hay ningún ritmo que seguir.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Mirar un poco</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Import my history</source>
        <translation>Importar mi historial</translation>
    </message>
    <message>
        <source>Set up   Enter</source>
        <translation>Configurar   Enter</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Set up in 2 minutes</source>
        <translation>Configurar en 2 minutos</translation>
    </message>
    <message>
        <source>A few short questions, then a first session that fits what you have.</source>
        <translation>Unas preguntas cortas, luego una primera sesión que encaja con lo que tienes.</translation>
    </message>
    <message>
        <source>Months of an invented diary. Remove it with one click at any time.</source>
        <translation>Meses de un diario inventado. Se quita con un clic en cualquier momento.</translation>
    </message>
    <message>
        <source>From Strong, Hevy, FitNotes, Daylio or a CSV file. You see it first.</source>
        <translation>De Strong, Hevy, FitNotes, Daylio o un archivo CSV. Primero lo ves.</translation>
    </message>
    <message>
        <source>A first week could look like this</source>
        <translation>Una primera semana podría ser así</translation>
    </message>
    <message>
        <source>Two short sessions are enough to begin. Rest days count as done.</source>
        <translation>Dos sesiones cortas bastan para empezar. Los días de descanso cuentan como hechos.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation>Caminata suave</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Just note how you feel</source>
        <translation>Solo anotar cómo te sientes</translation>
    </message>
    <message>
        <source>Not up for any of this today?</source>
        <translation>¿Hoy no tienes ganas de nada de esto?</translation>
    </message>
    <message>
        <source>No account and no internet use. Your diary stays on this computer.</source>
        <translation>Sin cuenta y sin uso de internet. Tu diario se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>Talk to a doctor first if you have a medical condition. LiftDesk is a diary, not a medical device, and does not replace care.</source>
        <translation>Habla antes con un médico si tienes una enfermedad. LiftDesk es un diario, no un dispositivo médico, y no sustituye la atención profesional.</translation>
    </message>
</context>
<context>
    <name>WinsPage</name>
    <message>
        <source>What you can do now</source>
        <translation>Lo que ya puedes hacer</translation>
    </message>
    <message>
        <source>Read from your log, each with its date, and what you add in your own words. Nothing done later takes any of it away.</source>
        <translation>Leído de tu registro, cada cosa con su fecha, y lo que añades en tus palabras. Nada de lo que se haga después quita nada de esto.</translation>
    </message>
    <message>
        <source>Show earlier months</source>
        <translation>Mostrar meses anteriores</translation>
    </message>
    <message>
        <source>From the fourth session of a lift on, what you reach for the first time is listed here. Your own words can stand here from today.</source>
        <translation>Desde la cuarta sesión de un ejercicio, lo que alcanzas por primera vez aparece aquí. Tus propias palabras pueden estar aquí desde hoy.</translation>
    </message>
    <message>
        <source>Show {n} hidden</source>
        <translation>Mostrar {n} ocultos</translation>
    </message>
    <message>
        <source>Show the next session</source>
        <translation>Mostrar la próxima sesión</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Your words added to {day}.</source>
        <translation>Tus palabras, añadidas al {day}.</translation>
    </message>
    <message>
        <source>Words changed.</source>
        <translation>Palabras cambiadas.</translation>
    </message>
    <message>
        <source>Your words of {day} deleted.</source>
        <translation>Tus palabras del {day}, borradas.</translation>
    </message>
    <message>
        <source>Hidden. It stays in the log.</source>
        <translation>Oculto. Se queda en el registro.</translation>
    </message>
    <message>
        <source>Copied: {months} as text.</source>
        <translation>Copiado: {months} como texto.</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>In your own words</source>
        <translation>En tus palabras</translation>
    </message>
    <message>
        <source>Such as: carried the shopping up four floors without a stop</source>
        <translation>Por ejemplo: subí la compra cuatro pisos sin parar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit your own words</source>
        <translation>Editar tus propias palabras</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add these words</source>
        <translation>Añadir estas palabras</translation>
    </message>
    <message>
        <source>Save these words</source>
        <translation>Guardar estas palabras</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Check-in of {day} deleted.</source>
        <translation>Registro del día borrado, {day}.</translation>
    </message>
    <message>
        <source>{name}, {day} deleted.</source>
        <translation>{name}, {day}: borrado.</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>Movido a {day}.</translation>
    </message>
    <message>
        <source>{set} changed.</source>
        <translation>{set}: cambiada.</translation>
    </message>
    <message>
        <source>{activity} changed.</source>
        <translation>{activity}: cambio guardado.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Nota cambiada.</translation>
    </message>
    <message>
        <source>{name}, {day} changed.</source>
        <translation>{name}, {day}: cambio guardado.</translation>
    </message>
    <message>
        <source>{set} deleted.</source>
        <translation>{set}: borrada.</translation>
    </message>
    <message>
        <source>{set} added.</source>
        <translation>{set}: añadida.</translation>
    </message>
    <message>
        <source>{lift} moved.</source>
        <translation>{lift}: movido.</translation>
    </message>
    <message>
        <source>Now {set}.</source>
        <translation>Ahora: {set}.</translation>
    </message>
    <message>
        <source>{lift} added.</source>
        <translation>{lift}: añadido.</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation>Caminata suave</translation>
    </message>
    <message>
        <source>Easy cardio added.</source>
        <translation>Cardio suave añadido.</translation>
    </message>
    <message>
        <source>{activity} deleted.</source>
        <translation>{activity}: borrado.</translation>
    </message>
    <message>
        <source>Nothing was left of the check-in, so it is deleted.</source>
        <translation>No quedaba nada del registro del día, así que se borra.</translation>
    </message>
    <message>
        <source>Check-in of {day} changed.</source>
        <translation>Registro del día cambiado, {day}.</translation>
    </message>
    <message>
        <source>Pain noted.</source>
        <translation>Dolor anotado.</translation>
    </message>
    <message>
        <source>Pain note changed.</source>
        <translation>Nota de dolor cambiada.</translation>
    </message>
    <message>
        <source>Pain note removed.</source>
        <translation>Nota de dolor quitada.</translation>
    </message>
    <message>
        <source>{lift}, set {n}</source>
        <translation>{lift}, serie {n}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Serie</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Pain with {lift}: {words}</source>
        <translation>Dolor con {lift}: {words}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registro del día</translation>
    </message>
    <message>
        <source>Training diary</source>
        <translation>Diario de entrenamiento</translation>
    </message>
    <message>
        <source>Nothing is written down on these days.</source>
        <translation>No hay nada anotado en estos días.</translation>
    </message>
    <message>
        <source>Session {code}: {name}</source>
        <translation>Sesión {code}: {name}</translation>
    </message>
    <message>
        <source>Session {code}</source>
        <translation>Sesión {code}</translation>
    </message>
    <message>
        <source>short day</source>
        <translation>día corto</translation>
    </message>
    <message>
        <source>Set {n}: {note}</source>
        <translation>Serie {n}: {note}</translation>
    </message>
    <message>
        <source>Felt before: {words}</source>
        <translation>Sensación antes: {words}</translation>
    </message>
    <message>
        <source>Felt after the first set: {words}</source>
        <translation>Sensación tras la primera serie: {words}</translation>
    </message>
    <message>
        <source>Felt after: {words}</source>
        <translation>Sensación después: {words}</translation>
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
        <translation>{sets} con {load}</translation>
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
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Show one month</source>
        <translation>Mostrar un mes</translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message>
        <source>full session</source>
        <translation>sesión completa</translation>
    </message>
    <message>
        <source>short session</source>
        <translation>sesión corta</translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation>cardio suave</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
</context>
<context>
    <name>_Months</name>
    <message>
        <source>{n} strength</source>
        <translation>{n} de fuerza</translation>
    </message>
    <message>
        <source>{n} easy cardio</source>
        <translation>{n} de cardio suave</translation>
    </message>
</context>
<context>
    <name>_Options</name>
    <message>
        <source>What the name becomes</source>
        <translation>En qué se convierte el nombre</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>at {load}</source>
        <translation>con {load}</translation>
    </message>
</context>
<context>
    <name>handbook/charts</name>
    <message>
        <source>Read a chart</source>
        <translation>Leer un gráfico</translation>
    </message>
    <message>
        <source>**Charts** draw what you wrote down. They show ranges where a number would say too much, and they leave gaps open.</source>
        <translation>**Gráficos** dibuja lo que anotaste. Muestra rangos donde un número diría demasiado, y deja abiertos los huecos.</translation>
    </message>
    <message>
        <source>Charts of strength, mood and weeks on one line of time.</source>
        <translation>Gráficos de fuerza, ánimo y semanas sobre una misma línea de tiempo.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;[&lt;/kbd&gt; and &lt;kbd&gt;]&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;[&lt;/kbd&gt; y &lt;kbd&gt;]&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>a shorter or longer range</source>
        <translation>un rango más corto o más largo</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;,&lt;/kbd&gt; and &lt;kbd&gt;.&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;,&lt;/kbd&gt; y &lt;kbd&gt;.&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>antes, después</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;+&lt;/kbd&gt; and &lt;kbd&gt;-&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;+&lt;/kbd&gt; y &lt;kbd&gt;-&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>closer, further away</source>
        <translation>más cerca, más lejos</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Left&lt;/kbd&gt; and &lt;kbd&gt;Right&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Left&lt;/kbd&gt; y &lt;kbd&gt;Right&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>from value to value, in a chart</source>
        <translation>de valor en valor, en un gráfico</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Shift+Left&lt;/kbd&gt; and &lt;kbd&gt;Shift+Right&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Shift+Left&lt;/kbd&gt; y &lt;kbd&gt;Shift+Right&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>move the days</source>
        <translation>mover los días</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;T&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;T&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>the same as a table</source>
        <translation>lo mismo como tabla</translation>
    </message>
    <message>
        <source>The words next to a title say what the chart shows and how sure it is. Each chart has a table with all its values behind it. A chart can be saved as a picture, a drawing or numbers. &lt;kbd&gt;Ctrl&lt;/kbd&gt; with the wheel zooms.</source>
        <translation>Las palabras junto a un título dicen lo que muestra el gráfico y con cuánta certeza. Detrás de cada gráfico hay una tabla con todos sus valores. Un gráfico se puede guardar como imagen, como dibujo o como números. &lt;kbd&gt;Ctrl&lt;/kbd&gt; con la rueda amplía.</translation>
    </message>
    <message>
        <source>Estimated 1RM</source>
        <translation>1RM estimado</translation>
    </message>
    <message>
        <source>This is the most you could lift once, worked out from your sets. The dots are the middle of four formulas. The pale band goes from the lowest to the highest. Squares are the loads you used. A set of more than 12 repetitions makes no dot. After a gap of two weeks the line is not joined.</source>
        <translation>Es lo máximo que podrías levantar una vez, calculado a partir de tus series. Los puntos son el centro de cuatro fórmulas. La franja pálida va de la más baja a la más alta. Los cuadrados son las cargas que usaste. Una serie de más de 12 repeticiones no da un punto. Tras un hueco de dos semanas la línea no se une.</translation>
    </message>
    <message>
        <source>If the band is wide, the formulas disagree, and nobody knows better.</source>
        <translation>Si la franja es ancha, las fórmulas no coinciden, y nadie lo sabe mejor.</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Dots are your ratings. The line is the mean of seven days. The pale band is your usual range: eight of ten of your days lie in it. Where more than three days have no rating, the line has a gap. Short strokes show strength sessions. They are there to look at, and say nothing about cause.</source>
        <translation>Los puntos son tus valoraciones. La línea es la media de siete días. La franja pálida es tu rango habitual: en él están ocho de cada diez de tus días. Donde más de tres días no tienen valoración, la línea tiene un hueco. Los trazos cortos muestran sesiones de fuerza. Están para mirarlos, y no dicen nada sobre la causa.</translation>
    </message>
    <message>
        <source>The chart of mood with dots, line and usual range.</source>
        <translation>El gráfico de ánimo con puntos, línea y rango habitual.</translation>
    </message>
    <message>
        <source>Weekly dose</source>
        <translation>Dosis semanal</translation>
    </message>
    <message>
        <source>Bars are strength sessions in a week. The pale part is short days. The running week has a dashed edge. Minutes of easy cardio have bars of their own below.</source>
        <translation>Las barras son sesiones de fuerza en una semana. La parte pálida son días cortos. La semana en curso tiene un borde discontinuo. Los minutos de cardio suave tienen sus propias barras debajo.</translation>
    </message>
    <message>
        <source>All lifts</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>**All lifts** draws each lift on its own scale, so that shapes can be compared and heights cannot. Volume load is load times repetitions. It is the least telling of these numbers.</source>
        <translation>**Todos** dibuja cada ejercicio en su propia escala, de modo que se pueden comparar las formas y no las alturas. El volumen de carga es carga por repeticiones. De estos números es el que menos dice.</translation>
    </message>
    <message>
        <source>Load for 1 to 12 reps</source>
        <translation>Carga para 1 a 12 repeticiones</translation>
    </message>
    <message>
        <source>This line says about which load goes how often, now and a year ago. It needs a loaded set of 12 repetitions or fewer in eight weeks.</source>
        <translation>Esta línea dice más o menos qué carga sale cuántas veces, ahora y hace un año. Necesita una serie con carga de 12 repeticiones o menos en ocho semanas.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>How your sets spread over the per cents of your estimate, and how many days lie between sessions.</source>
        <translation>Cómo se reparten tus series por los tantos por ciento de tu estimado, y cuántos días hay entre sesiones.</translation>
    </message>
    <message>
        <source>Before and after sessions</source>
        <translation>Antes y después de las sesiones</translation>
    </message>
    <message>
        <source>Each session that was rated twice has a line from before to after. See [what the statistics mean](statistics.md#before-and-after-a-session).</source>
        <translation>Cada sesión valorada dos veces tiene una línea de antes a después. Mira [qué significan las estadísticas](statistics.md#before-and-after-a-session).</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>**Compare** puts the last weeks beside the same number before, or two things on one line of time. Weeks differ by chance too.</source>
        <translation>**Comparar** pone las últimas semanas junto al mismo número de semanas anteriores, o dos cosas sobre una misma línea de tiempo. Las semanas también varían por azar.</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Autocuestionarios</translation>
    </message>
    <message>
        <source>A questionnaire has its own chart, with its bands in grey and always its full scale. No line is drawn through fewer than four.</source>
        <translation>Un cuestionario tiene su propio gráfico, con sus franjas en gris y siempre con su escala completa. No se traza una línea con menos de cuatro.</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>A session with a trace of a watch is drawn by minutes, with the easy band behind it.</source>
        <translation>Una sesión con la curva de un reloj se dibuja por minutos, con la franja suave detrás.</translation>
    </message>
</context>
<context>
    <name>handbook/check-ins</name>
    <message>
        <source>Check-ins, feelings and hiding mood</source>
        <translation>Registros del día, sensaciones y ocultar el ánimo</translation>
    </message>
    <message>
        <source>All of this is free to skip. No rating is ever asked twice.</source>
        <translation>Todo esto se puede saltar. Ninguna valoración se pregunta dos veces.</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Un registro del día</translation>
    </message>
    <message>
        <source>**Today** asks how you are, once in the morning and once in the evening. Press a number from 0 to 10, or **Skip**.</source>
        <translation>**Hoy** pregunta cómo estás, una vez por la mañana y una por la noche. Pulsa un número de 0 a 10, o **Saltar**.</translation>
    </message>
    <message>
        <source>A check-in with its scales from 0 to 10.</source>
        <translation>Un registro del día con sus escalas de 0 a 10.</translation>
    </message>
    <message>
        <source>**More** shows the other ratings: energy, stress, last night&apos;s sleep, and confidence for this week. You can write a note and add tags, such as `work`. **Rather not say** is an answer too. It is kept as that, and you are not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keys</source>
        <translation>Con teclas</translation>
    </message>
    <message>
        <source>On a scale, a number chooses. For 10 press &lt;kbd&gt;1&lt;/kbd&gt; and then &lt;kbd&gt;0&lt;/kbd&gt; at once. The arrows move, and &lt;kbd&gt;Backspace&lt;/kbd&gt; clears.</source>
        <translation>En una escala, un número elige. Para 10 pulsa &lt;kbd&gt;1&lt;/kbd&gt; y enseguida &lt;kbd&gt;0&lt;/kbd&gt;. Las flechas mueven, y &lt;kbd&gt;Backspace&lt;/kbd&gt; quita.</translation>
    </message>
    <message>
        <source>Which day a night belongs to</source>
        <translation>A qué día pertenece una noche</translation>
    </message>
    <message>
        <source>A day begins at four in the morning. What you write at one at night still belongs to the evening before.</source>
        <translation>Un día empieza a las cuatro de la mañana. Lo que escribes a la una de la noche aún pertenece a la noche anterior.</translation>
    </message>
    <message>
        <source>Feelings around a session</source>
        <translation>Sensaciones en torno a una sesión</translation>
    </message>
    <message>
        <source>Before a session you can rate how you feel, from very bad (-5) to very good (+5). You are asked again ten minutes after your last set, because right after it most people feel better just for being done. **Activation** is a second scale: calm is low, worked up is high.</source>
        <translation>Antes de una sesión puedes valorar cómo te sientes, de muy mala (-5) a muy buena (+5). Se te pregunta otra vez diez minutos después de tu última serie, porque justo después la mayoría se siente mejor solo por haber terminado. **Activación** es una segunda escala: la calma es baja, la agitación es alta.</translation>
    </message>
    <message>
        <source>These two ratings make the chart **Before and after sessions**. Read it with care: sessions often begin below your usual level, which drifts back by itself.</source>
        <translation>Estas dos valoraciones forman el gráfico **Antes y después de las sesiones**. Léelo con cuidado: las sesiones empiezan a menudo por debajo de tu nivel habitual, que vuelve por sí solo.</translation>
    </message>
    <message>
        <source>Hide mood</source>
        <translation>Ocultar el ánimo</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt; or `View &gt; Hide mood` hides all ratings, feelings and self-checks. They are gone from pages, charts, paper and exports. Nothing is deleted. The same keys show it all again. It helps when somebody looks over your shoulder.</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt; o `Ver &gt; Ocultar el ánimo` oculta todas las valoraciones, sensaciones y autocuestionarios. Desaparecen de páginas, gráficos, papel y exportaciones. No se borra nada. Las mismas teclas lo muestran todo de nuevo. Ayuda cuando alguien mira por encima de tu hombro.</translation>
    </message>
    <message>
        <source>You can still check in. **Check in all the same** keeps what you say without showing it.</source>
        <translation>Puedes seguir registrando el día. **Registrar de todos modos** guarda lo que dices sin mostrarlo.</translation>
    </message>
    <message>
        <source>An earlier day</source>
        <translation>Un día anterior</translation>
    </message>
    <message>
        <source>In **History**, **Add past entry** takes a check-in of any day. An entry can be changed or deleted there.</source>
        <translation>En **Historial**, **Añadir entrada pasada** toma un registro del día de cualquier fecha. Ahí se puede cambiar o borrar una entrada.</translation>
    </message>
    <message>
        <source>A low number</source>
        <translation>Un número bajo</translation>
    </message>
    <message>
        <source>A low number is data and nothing else. If a day is very hard, &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; opens **Crisis help** from every window.</source>
        <translation>Un número bajo es un dato y nada más. Si un día es muy duro, &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; abre **Ayuda en crisis** desde cualquier ventana.</translation>
    </message>
</context>
<context>
    <name>handbook/command-line</name>
    <message>
        <source>The command line</source>
        <translation>La línea de comandos</translation>
    </message>
    <message>
        <source>All of this works without a window. It is for people who like to type, and for scripts.</source>
        <translation>Todo esto funciona sin ventana. Es para quienes gustan de escribir, y para scripts.</translation>
    </message>
    <message>
        <source>Every command ends with 0 when it is done, with 1 and one sentence when something is wrong, and with 2 for a wrong call. `liftdesk --help` lists all of them.</source>
        <translation>Cada comando termina con 0 cuando está hecho, con 1 y una frase cuando algo va mal, y con 2 si la llamada es incorrecta. `liftdesk --help` los muestra todos.</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Qué archivo</translation>
    </message>
    <message>
        <source>`liftdesk --data FILE` uses another file, and so does the variable `LIFTDESK_DATA`. `liftdesk --demo` opens the sample data.</source>
        <translation>`liftdesk --data FILE` usa otro archivo, y también la variable `LIFTDESK_DATA`. `liftdesk --demo` abre los datos de ejemplo.</translation>
    </message>
    <message>
        <source>An encrypted diary asks for its passphrase, or reads it from the file that `LIFTDESK_PASSPHRASE_FILE` names. It is never typed as part of a command.</source>
        <translation>Un diario cifrado pide su frase de contraseña, o la lee del archivo que nombra `LIFTDESK_PASSPHRASE_FILE`. Nunca se escribe como parte de un comando.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>`liftdesk log &quot;squat 3x8 @ 60kg rir2&quot;`</source>
        <translation>`liftdesk log &quot;squat 3x8 @ 60kg rir2&quot;`</translation>
    </message>
    <message>
        <source>logs a quick line</source>
        <translation>registra una línea rápida</translation>
    </message>
    <message>
        <source>`liftdesk check-in --mood 6 --energy 5`</source>
        <translation>`liftdesk check-in --mood 6 --energy 5`</translation>
    </message>
    <message>
        <source>writes a check-in</source>
        <translation>escribe un registro del día</translation>
    </message>
    <message>
        <source>`liftdesk pain &quot;goblet squat&quot; 3 knee`</source>
        <translation>`liftdesk pain &quot;goblet squat&quot; 3 knee`</translation>
    </message>
    <message>
        <source>notes pain with a lift</source>
        <translation>anota dolor con un ejercicio</translation>
    </message>
    <message>
        <source>`liftdesk easy-week`</source>
        <translation>`liftdesk easy-week`</translation>
    </message>
    <message>
        <source>asks for an easy week</source>
        <translation>pide una semana fácil</translation>
    </message>
    <message>
        <source>`liftdesk ill`</source>
        <translation>`liftdesk ill`</translation>
    </message>
    <message>
        <source>notes days of being ill</source>
        <translation>anota días de enfermedad</translation>
    </message>
    <message>
        <source>`liftdesk answer gad7 --answers 0,1,0,0,1,0,0`</source>
        <translation>`liftdesk answer gad7 --answers 0,1,0,0,1,0,0`</translation>
    </message>
    <message>
        <source>writes a questionnaire</source>
        <translation>escribe un cuestionario</translation>
    </message>
    <message>
        <source>`liftdesk from-paper &quot;B48: 10 10 9/18/2; ; x&quot;`</source>
        <translation>`liftdesk from-paper &quot;B48: 10 10 9/18/2; ; x&quot;`</translation>
    </message>
    <message>
        <source>takes a sheet back</source>
        <translation>pasa una hoja</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>`liftdesk next`</source>
        <translation>`liftdesk next`</translation>
    </message>
    <message>
        <source>the next session, with loads and reasons</source>
        <translation>la próxima sesión, con cargas y razones</translation>
    </message>
    <message>
        <source>`liftdesk find &quot;squat 2025 &gt;60kg&quot;`</source>
        <translation>`liftdesk find &quot;squat 2025 &gt;60kg&quot;`</translation>
    </message>
    <message>
        <source>finds entries</source>
        <translation>encuentra entradas</translation>
    </message>
    <message>
        <source>`liftdesk summary`</source>
        <translation>`liftdesk summary`</translation>
    </message>
    <message>
        <source>what the log holds</source>
        <translation>lo que contiene el registro</translation>
    </message>
    <message>
        <source>`liftdesk insight`</source>
        <translation>`liftdesk insight`</translation>
    </message>
    <message>
        <source>what the diary says</source>
        <translation>lo que dice el diario</translation>
    </message>
    <message>
        <source>`liftdesk wins`</source>
        <translation>`liftdesk wins`</translation>
    </message>
    <message>
        <source>what you can do now</source>
        <translation>lo que ya puedes hacer</translation>
    </message>
    <message>
        <source>Paper and files</source>
        <translation>Papel y archivos</translation>
    </message>
    <message>
        <source>`liftdesk plan OUT.pdf`</source>
        <translation>`liftdesk plan OUT.pdf`</translation>
    </message>
    <message>
        <source>the plan of the week</source>
        <translation>el plan de la semana</translation>
    </message>
    <message>
        <source>`liftdesk report OUT.pdf`</source>
        <translation>`liftdesk report OUT.pdf`</translation>
    </message>
    <message>
        <source>one page for a doctor or therapist</source>
        <translation>una página para un médico o terapeuta</translation>
    </message>
    <message>
        <source>`liftdesk ics OUT.ics`</source>
        <translation>`liftdesk ics OUT.ics`</translation>
    </message>
    <message>
        <source>planned days for a calendar</source>
        <translation>días del plan para un calendario</translation>
    </message>
    <message>
        <source>`liftdesk import FILE`</source>
        <translation>`liftdesk import FILE`</translation>
    </message>
    <message>
        <source>reads the export of an app</source>
        <translation>lee la exportación de una aplicación</translation>
    </message>
    <message>
        <source>`liftdesk imports`</source>
        <translation>`liftdesk imports`</translation>
    </message>
    <message>
        <source>lists imports, and takes one back</source>
        <translation>muestra las importaciones, y retira una</translation>
    </message>
    <message>
        <source>`liftdesk export FILE`</source>
        <translation>`liftdesk export FILE`</translation>
    </message>
    <message>
        <source>writes everything out</source>
        <translation>lo escribe todo</translation>
    </message>
    <message>
        <source>Look after</source>
        <translation>Cuidar</translation>
    </message>
    <message>
        <source>`liftdesk backup FILE`</source>
        <translation>`liftdesk backup FILE`</translation>
    </message>
    <message>
        <source>a checked copy</source>
        <translation>una copia comprobada</translation>
    </message>
    <message>
        <source>`liftdesk restore FILE`</source>
        <translation>`liftdesk restore FILE`</translation>
    </message>
    <message>
        <source>puts a backup in place</source>
        <translation>pone una copia de seguridad en su lugar</translation>
    </message>
    <message>
        <source>`liftdesk check`</source>
        <translation>`liftdesk check`</translation>
    </message>
    <message>
        <source>says whether the file is sound</source>
        <translation>dice si el archivo está bien</translation>
    </message>
    <message>
        <source>`liftdesk rescue FILE TARGET`</source>
        <translation>`liftdesk rescue FILE TARGET`</translation>
    </message>
    <message>
        <source>saves what can be read</source>
        <translation>guarda lo que se pueda leer</translation>
    </message>
    <message>
        <source>`liftdesk merge FILE`</source>
        <translation>`liftdesk merge FILE`</translation>
    </message>
    <message>
        <source>joins the diary of another computer</source>
        <translation>une el diario de otro dispositivo</translation>
    </message>
    <message>
        <source>`liftdesk trash`</source>
        <translation>`liftdesk trash`</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>lo que se borró</translation>
    </message>
    <message>
        <source>`liftdesk duplicates`</source>
        <translation>`liftdesk duplicates`</translation>
    </message>
    <message>
        <source>what may be there twice</source>
        <translation>lo que puede estar dos veces</translation>
    </message>
    <message>
        <source>`liftdesk delete-everything`</source>
        <translation>`liftdesk delete-everything`</translation>
    </message>
    <message>
        <source>says what would go, and removes it with `--confirm`</source>
        <translation>dice qué se iría, y lo quita con `--confirm`</translation>
    </message>
    <message>
        <source>`liftdesk demo`</source>
        <translation>`liftdesk demo`</translation>
    </message>
    <message>
        <source>fills an empty file with sample data</source>
        <translation>llena un archivo vacío con datos de ejemplo</translation>
    </message>
    <message>
        <source>`liftdesk screenshots DIR`</source>
        <translation>`liftdesk screenshots DIR`</translation>
    </message>
    <message>
        <source>pictures of the four pages</source>
        <translation>imágenes de las cuatro páginas</translation>
    </message>
    <message>
        <source>`liftdesk --self-test`</source>
        <translation>`liftdesk --self-test`</translation>
    </message>
    <message>
        <source>checks this copy of the program</source>
        <translation>comprueba este ejemplar del programa</translation>
    </message>
    <message>
        <source>Most of them take `--json` for a script, and `liftdesk import`, `liftdesk merge` and `liftdesk from-paper` take `--dry-run`, which writes nothing.</source>
        <translation>La mayoría acepta `--json` para un script, y `liftdesk import`, `liftdesk merge` y `liftdesk from-paper` aceptan `--dry-run`, que no escribe nada.</translation>
    </message>
</context>
<context>
    <name>handbook/easier-days</name>
    <message>
        <source>Short, gentle and rest days</source>
        <translation>Días cortos, suaves y de descanso</translation>
    </message>
    <message>
        <source>A short day is a whole day in this diary. So is a rest day.</source>
        <translation>Un día corto es un día entero en este diario. Un día de descanso también.</translation>
    </message>
    <message>
        <source>A short day</source>
        <translation>Un día corto</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Alt+S&lt;/kbd&gt; or **Short day**. The session becomes two sets of two or three lifts. You choose which lifts those are in `Training &gt; Routines and days`. **Full day** brings the rest back.</source>
        <translation>Pulsa &lt;kbd&gt;Alt+S&lt;/kbd&gt; o **Día corto**. La sesión pasa a ser dos series de dos o tres ejercicios. Tú eliges cuáles son esos ejercicios en `Entrenamiento &gt; Rutinas y días`. **Día completo** trae de vuelta el resto.</translation>
    </message>
    <message>
        <source>A few hard sets a week keep most of the gain. The source is on the page **What studies found**.</source>
        <translation>Unas pocas series duras por semana mantienen la mayor parte de lo ganado. La fuente está en la página **Qué hallaron los estudios**.</translation>
    </message>
    <message>
        <source>A gentle day</source>
        <translation>Un día suave</translation>
    </message>
    <message>
        <source>On an anxious day heavy loads can feel wrong: holding your breath under a load can feel like the start of panic. Choose “Keep it gentle today, below 70 %” in the menu **More** of the session. Loads then stay below 70 % of what you could lift once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An easy week</source>
        <translation>Una semana fácil</translation>
    </message>
    <message>
        <source>Choose **Easy week** in the same menu. For seven days loads are a tenth lighter. The page **Rest and recovery** offers it too, and ends it again.</source>
        <translation>Elige **Semana fácil** en el mismo menú. Durante siete días las cargas son una décima parte más ligeras. La página **Descanso y recuperación** también la ofrece, y la termina.</translation>
    </message>
    <message>
        <source>The program plans an easier session by itself when your last two weeks went harder than the time before. The reason then stands below the lift.</source>
        <translation>El programa planea por sí mismo una sesión más fácil cuando tus dos últimas semanas fueron más duras que el tiempo anterior. La razón se ve entonces debajo del ejercicio.</translation>
    </message>
    <message>
        <source>When you were ill</source>
        <translation>Si hubo una enfermedad</translation>
    </message>
    <message>
        <source>Choose **I was ill** in the menu **More** of the session. The way back is then lighter by a tenth or more.</source>
        <translation>Elige **Pasé una enfermedad** en el menú **Más** de la sesión. La vuelta es entonces más ligera en una décima parte o más.</translation>
    </message>
    <message>
        <source>After time away</source>
        <translation>Tras un tiempo sin entrenar</translation>
    </message>
    <message>
        <source>Nobody asks where you were. **Today** greets you with one line, and offers to make the session short. The first loads back are lighter, by how long it was:</source>
        <translation>Nadie pregunta dónde estabas. **Hoy** te saluda con una línea y ofrece hacer corta la sesión. Las primeras cargas de vuelta son más ligeras, según cuánto tiempo fue:</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>Tiempo fuera</translation>
    </message>
    <message>
        <source>You come back with</source>
        <translation>Vuelves con</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>una semana</translation>
    </message>
    <message>
        <source>the last load, nothing added</source>
        <translation>la última carga, sin añadir nada</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>dos semanas</translation>
    </message>
    <message>
        <source>about a tenth less</source>
        <translation>alrededor de una décima parte menos</translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation>cuatro semanas</translation>
    </message>
    <message>
        <source>about a fifth less</source>
        <translation>alrededor de una quinta parte menos</translation>
    </message>
    <message>
        <source>eight weeks or more</source>
        <translation>ocho semanas o más</translation>
    </message>
    <message>
        <source>about three tenths less</source>
        <translation>alrededor de tres décimas partes menos</translation>
    </message>
    <message>
        <source>If you train once a week, a week between sessions is no time away.</source>
        <translation>Si entrenas una vez por semana, una semana entre sesiones no es un tiempo fuera.</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Un día de descanso</translation>
    </message>
    <message>
        <source>A past day without an entry was a rest day, and is shown as done. You can note one on purpose in the card **This week**: **Note a rest day**.</source>
        <translation>Un día pasado sin entrada fue un día de descanso, y se muestra como hecho. Puedes anotar uno a propósito en la tarjeta **Esta semana**: **Anotar un día de descanso**.</translation>
    </message>
    <message>
        <source>Rest and recovery</source>
        <translation>Descanso y recuperación</translation>
    </message>
    <message>
        <source>On the page **Safety**, **Rest and recovery** has six quiet questions to yourself. There is no score, and nothing is kept. Below them stands what your diary lets one notice, such as many days in a row. Each of these can have other reasons. You know best which.</source>
        <translation>En la página **Seguridad**, **Descanso y recuperación** tiene seis preguntas tranquilas para ti. No hay puntuación, y no se guarda nada. Debajo está lo que tu diario deja notar, como muchos días seguidos. Cada una de estas cosas puede tener otras razones. Tú sabes mejor cuál.</translation>
    </message>
</context>
<context>
    <name>handbook/easy-cardio</name>
    <message>
        <source>Easy cardio and the talk test</source>
        <translation>El cardio suave y la prueba del habla</translation>
    </message>
    <message>
        <source>Easy cardio is any steady movement at which you can talk. A walk counts.</source>
        <translation>El cardio suave es cualquier movimiento constante en el que puedes hablar. Una caminata cuenta.</translation>
    </message>
    <message>
        <source>The talk test</source>
        <translation>La prueba del habla</translation>
    </message>
    <message>
        <source>You can say full sentences, but you could not sing. That is the right pace. LiftDesk asks for it by talking first and by heart rate second.</source>
        <translation>Puedes decir frases completas, pero no podrías cantar. Ese es el ritmo adecuado. LiftDesk pregunta por él primero con el habla y después con la frecuencia cardíaca.</translation>
    </message>
    <message>
        <source>How talking goes</source>
        <translation>Cómo va el habla</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>**Could sing**</source>
        <translation>**Podía cantar**</translation>
    </message>
    <message>
        <source>You could go a little faster, if you like</source>
        <translation>Podrías ir un poco más rápido, si quieres</translation>
    </message>
    <message>
        <source>**Could talk**</source>
        <translation>**Podía hablar**</translation>
    </message>
    <message>
        <source>This is the right pace</source>
        <translation>Este es el ritmo adecuado</translation>
    </message>
    <message>
        <source>**Few words**</source>
        <translation>**Pocas palabras**</translation>
    </message>
    <message>
        <source>Slow down a little</source>
        <translation>Baja un poco el ritmo</translation>
    </message>
    <message>
        <source>Some people call this Zone 2. That name has no single meaning.</source>
        <translation>Hay quien llama a esto zona 2. Ese nombre no tiene un único significado.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>On **Today**, **Add minutes** takes minutes in a moment. `Training &gt; Easy cardio` has the whole page.</source>
        <translation>En **Hoy**, **Añadir minutos** toma minutos en un momento. `Entrenamiento &gt; Cardio suave` tiene la página entera.</translation>
    </message>
    <message>
        <source>The page of easy cardio: timer, goal and pace.</source>
        <translation>La página del cardio suave: cronómetro, objetivo y ritmo.</translation>
    </message>
    <message>
        <source>**Write down easy cardio** takes minutes, day, distance, the talk test and a note.</source>
        <translation>**Anotar cardio suave** toma minutos, día, distancia, la prueba del habla y una nota.</translation>
    </message>
    <message>
        <source>The timer</source>
        <translation>El cronómetro</translation>
    </message>
    <message>
        <source>**Start** counts your minutes and asks now and then how talking goes. You choose how often: every 3, 5, 10 or 15 minutes. It goes on while you are on another page, and after a restart. **Stop and write down** makes the entry. If the timer was left open for hours, you say how many minutes it was.</source>
        <translation>**Iniciar** cuenta tus minutos y pregunta de vez en cuando qué tal puedes hablar. Tú eliges cada cuánto: 3, 5, 10 o 15 minutos. Sigue mientras estás en otra página, y tras un reinicio. **Parar y anotar** hace la entrada. Si el cronómetro quedó abierto horas, dices cuántos minutos fueron.</translation>
    </message>
    <message>
        <source>Heart rate, if you like numbers</source>
        <translation>Frecuencia cardíaca, si te gustan los números</translation>
    </message>
    <message>
        <source>Under **Heart rate, if you like numbers** you may tell your year of birth, a measured maximum or your resting rate. A band is then shown beside the talk test, with how far it may lie off. A formula of age can be wrong by about 10 beats for one person.</source>
        <translation>En **Frecuencia cardíaca, si te gustan los números** puedes indicar tu año de nacimiento, una máxima medida o tu frecuencia en reposo. Entonces se muestra una franja junto a la prueba del habla, con cuánto puede variar. Una fórmula por edad puede equivocarse en unos 10 latidos para una persona.</translation>
    </message>
    <message>
        <source>If you take a medicine that slows the heart, such as a beta-blocker, switch on **I take a heart-slowing medicine**. Bands are then hidden, and talking alone tells the pace. Please leave your medicine as it is.</source>
        <translation>Si tomas un medicamento que frena el corazón, como un betabloqueante, activa **Tomo un medicamento que frena el corazón**. Las franjas quedan entonces ocultas, y solo el habla dice el ritmo. Por favor, deja tu medicación como está.</translation>
    </message>
    <message>
        <source>A goal for the week</source>
        <translation>Un objetivo para la semana</translation>
    </message>
    <message>
        <source>**Goal for a week, in minutes** is yours to choose. At 0 there is none, and minutes are counted all the same.</source>
        <translation>**Objetivo por semana, en minutos** lo eliges tú. Con 0 no hay ninguno, y los minutos se cuentan igualmente.</translation>
    </message>
    <message>
        <source>From a watch</source>
        <translation>Desde un reloj</translation>
    </message>
    <message>
        <source>`File &gt; Import…` reads FIT, TCX and GPX files, and the export of Apple Health. A heart rate that belongs to a session in your diary is joined to it. **Charts** then draw it under **Heart rate**.</source>
        <translation>`Archivo &gt; Importar…` lee archivos FIT, TCX y GPX, y la exportación de Apple Health. Una frecuencia cardíaca que pertenece a una sesión de tu diario se une a ella. **Gráficos** la dibuja entonces en **Pulso**.</translation>
    </message>
</context>
<context>
    <name>handbook/export</name>
    <message>
        <source>Export, and leaving LiftDesk</source>
        <translation>Exportar, y dejar LiftDesk</translation>
    </message>
    <message>
        <source>Your diary is yours. You can take all of it with you at any time.</source>
        <translation>Tu diario es tuyo. Puedes llevártelo entero en cualquier momento.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; or `File &gt; Export…`. Choose the form, the days, and what goes in.</source>
        <translation>Pulsa &lt;kbd&gt;Ctrl+E&lt;/kbd&gt; o `Archivo &gt; Exportar…`. Elige la forma, los días y qué se incluye.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Sirve para</translation>
    </message>
    <message>
        <source>**One file (JSON)**</source>
        <translation>**Un archivo (JSON)**</translation>
    </message>
    <message>
        <source>keeping, or another computer; comes back exactly</source>
        <translation>guardar, u otro dispositivo; vuelve tal cual</translation>
    </message>
    <message>
        <source>**Tables in a folder (CSV)**</source>
        <translation>**Tablas en una carpeta (CSV)**</translation>
    </message>
    <message>
        <source>a table for each kind of entry</source>
        <translation>una tabla por cada tipo de entrada</translation>
    </message>
    <message>
        <source>**Tables in one zip (CSV)**</source>
        <translation>**Tablas en un zip (CSV)**</translation>
    </message>
    <message>
        <source>the same, packed</source>
        <translation>lo mismo, comprimido</translation>
    </message>
    <message>
        <source>**Workbook (XLSX)**</source>
        <translation>**Libro de cálculo (XLSX)**</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>**As Strong writes it (CSV)**</source>
        <translation>**Como lo escribe Strong (CSV)**</translation>
    </message>
    <message>
        <source>most other training apps</source>
        <translation>la mayoría de las demás aplicaciones de entrenamiento</translation>
    </message>
    <message>
        <source>**As Hevy writes it (CSV)**</source>
        <translation>**Como lo escribe Hevy (CSV)**</translation>
    </message>
    <message>
        <source>the same with supersets</source>
        <translation>lo mismo con superseries</translation>
    </message>
    <message>
        <source>**Plain words (Markdown)**</source>
        <translation>**Palabras sencillas (Markdown)**</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>**Planned days (ICS)**</source>
        <translation>**Días del plan (ICS)**</translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation>un calendario</translation>
    </message>
    <message>
        <source>`File &gt; Export as CSV…` is the short way to tables.</source>
        <translation>`Archivo &gt; Exportar a CSV…` es el camino corto a las tablas.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué se incluye</translation>
    </message>
    <message>
        <source>Self-checks go in as results, single answers only when you tick them. If mood is hidden, moods are left out unless you tick them.</source>
        <translation>Los autocuestionarios van como resultados; las respuestas sueltas, solo si las marcas. Si el ánimo está oculto, los ánimos se dejan fuera si no los marcas.</translation>
    </message>
    <message>
        <source>The shapes of Strong and Hevy hold sets and cardio. Moods are never in them.</source>
        <translation>Las formas de Strong y Hevy llevan series y cardio. Los ánimos nunca van en ellas.</translation>
    </message>
    <message>
        <source>Please note: these files are not encrypted, even if your diary is. Whoever has the file can read it.</source>
        <translation>Ten en cuenta que estos archivos no están cifrados, aunque tu diario lo esté. Quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traerlo de vuelta</translation>
    </message>
    <message>
        <source>`File &gt; Import…` reads JSON, CSV, zip and XLSX of LiftDesk again. Into an empty diary they come back entry for entry. Into one in use, what is new is added.</source>
        <translation>`Archivo &gt; Importar…` vuelve a leer JSON, CSV, zip y XLSX de LiftDesk. En un diario vacío vuelven entrada por entrada. En uno en uso se añade lo nuevo.</translation>
    </message>
    <message>
        <source>Leave for good</source>
        <translation>Irte del todo</translation>
    </message>
    <message>
        <source>Export first, in a form that your next app reads.</source>
        <translation>Exporta antes, en una forma que lea tu próxima aplicación.</translation>
    </message>
    <message>
        <source>On the page **Safety**, choose **Delete everything**.</source>
        <translation>En la página **Seguridad**, elige **Borrar todo**.</translation>
    </message>
    <message>
        <source>You see what goes and what stays. Type the word that is asked for.</source>
        <translation>Ves lo que se va y lo que se queda. Escribe la palabra que se pide.</translation>
    </message>
    <message>
        <source>It removes the diary, its backups, its logs and its settings from this computer. It cannot reach files you saved elsewhere. It tells you so.</source>
        <translation>Quita de este dispositivo el diario, sus copias, sus registros y sus ajustes. No puede llegar a los archivos que guardaste en otro sitio. Te lo dice.</translation>
    </message>
</context>
<context>
    <name>handbook/first-week</name>
    <message>
        <source>Your first week</source>
        <translation>Tu primera semana</translation>
    </message>
    <message>
        <source>Start as small as you like. Two short sessions are enough to begin, and one is a start.</source>
        <translation>Empieza con tan poco como quieras. Dos sesiones cortas bastan para empezar, y una es un comienzo.</translation>
    </message>
    <message>
        <source>Three ways in</source>
        <translation>Tres maneras de entrar</translation>
    </message>
    <message>
        <source>When your diary is empty, **Today** offers three ways.</source>
        <translation>Cuando tu diario está vacío, **Hoy** ofrece tres maneras.</translation>
    </message>
    <message>
        <source>**Set up in 2 minutes** asks a few short questions. Then it shows a first session that fits what you have.</source>
        <translation>**Configurar en 2 minutos** hace unas preguntas cortas. Luego muestra una primera sesión que encaja con lo que tienes.</translation>
    </message>
    <message>
        <source>**Explore with sample data** shows an invented diary. Yours stays as it is.</source>
        <translation>**Explorar con datos de ejemplo** muestra un diario inventado. El tuyo se queda como está.</translation>
    </message>
    <message>
        <source>**Import my history** reads the export of another app. You see it before anything is written. See [Bring your history from another app](import.md).</source>
        <translation>**Importar mi historial** lee la exportación de otra aplicación. La ves antes de que se escriba nada. Mira [Trae tu historial de otra aplicación](import.md).</translation>
    </message>
    <message>
        <source>On a hard day, **Just note how you feel** is a way in too.</source>
        <translation>En un día duro, **Solo anotar cómo te sientes** también es una manera de entrar.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Setting up takes a few pages: **Language, units and paper**, **Equipment and days**, **Is it all right to start?** and **Everything stays here**. Each page can be skipped. **Skip the rest, show the first session** skips all that is left. All of it can be changed later.</source>
        <translation>Configurar lleva unas pocas páginas: **Idioma, unidades y papel**, **Equipo y días**, **¿Se puede empezar sin problema?** y **Todo se queda aquí**. Cada página se puede saltar. **Saltar el resto, mostrar la primera sesión** salta todo lo que queda. Todo se puede cambiar después.</translation>
    </message>
    <message>
        <source>Choose what comes nearest to what you train with: from **Nothing but the floor** to **Full gym**. Later, `Training &gt; Places and equipment` takes your own dumbbells, bars and plates. The plan then asks only for loads you can really put together.</source>
        <translation>Elige lo más parecido a aquello con lo que entrenas: de **Nada más que el suelo** a **Gimnasio completo**. Después, `Entrenamiento &gt; Lugares y equipo` toma tus propias mancuernas, barras y discos. El plan pide entonces solo cargas que de verdad puedes montar.</translation>
    </message>
    <message>
        <source>Choose your days</source>
        <translation>Elige tus días</translation>
    </message>
    <message>
        <source>Open `Training &gt; Routines and days`. Choose the days of a usual week. Two or three are plenty. `View &gt; Two sessions a week` and `View &gt; Three sessions a week` are the short way.</source>
        <translation>Abre `Entrenamiento &gt; Rutinas y días`. Elige los días de una semana habitual. Dos o tres son más que suficientes. `Ver &gt; Dos sesiones por semana` y `Ver &gt; Tres sesiones por semana` son el camino corto.</translation>
    </message>
    <message>
        <source>Who is new to lifting gets a day between two full sessions. If two of your days are neighbours, the plan moves one of them.</source>
        <translation>Quien empieza con las pesas tiene un día entre dos sesiones completas. Si dos de tus días son vecinos, el plan mueve uno de ellos.</translation>
    </message>
    <message>
        <source>The readiness check</source>
        <translation>El chequeo previo</translation>
    </message>
    <message>
        <source>Setting up asks four questions, and the page **Safety** has them too as **Readiness check**. It takes about a minute and is a free choice. Only the date and the result are kept. Nothing is locked, whatever you answer.</source>
        <translation>Al configurar se hacen cuatro preguntas, y la página **Seguridad** también las tiene como **Chequeo previo**. Lleva alrededor de un minuto y es de libre elección. Solo se guardan la fecha y el resultado. Nada se bloquea, respondas lo que respondas.</translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>Tu primera sesión</translation>
    </message>
    <message>
        <source>On **Today**, take each lift in turn. Where a load is asked for, pick a light one. Form comes first.</source>
        <translation>En **Hoy**, toma los ejercicios uno por uno. Donde se pida una carga, elige una ligera. La técnica va primero.</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Enter&lt;/kbd&gt; to log the set.</source>
        <translation>Pulsa &lt;kbd&gt;Enter&lt;/kbd&gt; para registrar la serie.</translation>
    </message>
    <message>
        <source>Stop when you like. **End session** closes it, and what you did is what counts.</source>
        <translation>Para cuando quieras. **Terminar sesión** la cierra, y lo que cuenta es lo que hiciste.</translation>
    </message>
    <message>
        <source>The next chapter goes through [a session, set by set](session.md).</source>
        <translation>El siguiente capítulo recorre [una sesión, serie a serie](session.md).</translation>
    </message>
    <message>
        <source>The week by itself</source>
        <translation>La semana por sí sola</translation>
    </message>
    <message>
        <source>The card **This week** shows what each day is for. A week owes you nothing and you owe it nothing. A session whose day has gone by moves to a free day of the same week. If none fits, it is dropped and never carried over.</source>
        <translation>La tarjeta **Esta semana** muestra para qué es cada día. Una semana no te debe nada y tú no le debes nada. Una sesión cuyo día ya pasó se mueve a un día libre de la misma semana. Si no cabe en ninguno, se quita y nunca se arrastra.</translation>
    </message>
    <message>
        <source>The week: seven days with their plan.</source>
        <translation>La semana: siete días con su plan.</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Enter&lt;/kbd&gt; on a day to change it: **Train here instead**, **Rest** or **Easy cardio**. **The whole week as usual** takes that back.</source>
        <translation>Pulsa &lt;kbd&gt;Enter&lt;/kbd&gt; en un día para cambiarlo: **Entrenar aquí en su lugar**, **Descanso** o **Cardio suave**. **Toda la semana como siempre** lo revierte.</translation>
    </message>
</context>
<context>
    <name>handbook/history</name>
    <message>
        <source>History: find, change, delete</source>
        <translation>Historial: encontrar, cambiar, borrar</translation>
    </message>
    <message>
        <source>**History** has a calendar, the entries by week, and one entry in full.</source>
        <translation>**Historial** tiene un calendario, las entradas por semana y una entrada completa.</translation>
    </message>
    <message>
        <source>The page History: calendar, weeks and one session.</source>
        <translation>La página Historial: calendario, semanas y una sesión.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Encontrar</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt; puts the keyboard into the search. Words are found by their beginnings, with accents or without. Below the field stands how it was read.</source>
        <translation>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt; lleva el teclado a la búsqueda. Las palabras se encuentran por su comienzo, con tildes o sin ellas. Debajo del campo se ve cómo se leyó.</translation>
    </message>
    <message>
        <source>You type</source>
        <translation>Escribes</translation>
    </message>
    <message>
        <source>It finds</source>
        <translation>Encuentra</translation>
    </message>
    <message>
        <source>`squat 2025 &gt;60kg`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squats of that year above 60 kg</source>
        <translation>sentadillas de ese año por encima de 60 kg</translation>
    </message>
    <message>
        <source>`&quot;sore knee&quot; -left`</source>
        <translation>`&quot;rodilla dolorida&quot; -izquierda`</translation>
    </message>
    <message>
        <source>these words side by side, without the word left</source>
        <translation>estas palabras juntas, sin la palabra izquierda</translation>
    </message>
    <message>
        <source>`kind:cardio &gt;45min last month`</source>
        <translation>`kind:cardio &gt;45min last month`</translation>
    </message>
    <message>
        <source>long easy cardio of last month</source>
        <translation>cardio suave largo del mes pasado</translation>
    </message>
    <message>
        <source>`#tired mood&lt;4`</source>
        <translation>`#cansancio mood&lt;4`</translation>
    </message>
    <message>
        <source>days with this tag and a low mood</source>
        <translation>días con esta etiqueta y un ánimo bajo</translation>
    </message>
    <message>
        <source>`has:note`</source>
        <translation>`has:note`</translation>
    </message>
    <message>
        <source>entries with a note</source>
        <translation>entradas con una nota</translation>
    </message>
    <message>
        <source>**Filters** narrow the list further.</source>
        <translation>**Filtros** acota más la lista.</translation>
    </message>
    <message>
        <source>Move and change</source>
        <translation>Mover y cambiar</translation>
    </message>
    <message>
        <source>The arrows move in the list and in the calendar. &lt;kbd&gt;E&lt;/kbd&gt; edits an entry, &lt;kbd&gt;Del&lt;/kbd&gt; deletes it. There is no question first. &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; brings it back, and so does the [trash](keeping.md#trash).</source>
        <translation>Las flechas mueven en la lista y en el calendario. &lt;kbd&gt;E&lt;/kbd&gt; edita una entrada, &lt;kbd&gt;Del&lt;/kbd&gt; la borra. No se pregunta antes. &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; la trae de vuelta, y también la [papelera](keeping.md#trash).</translation>
    </message>
    <message>
        <source>In the form of a session &lt;kbd&gt;Alt&lt;/kbd&gt; with the arrows moves a set. You can move a session to another day, rename it, note pain later, and add sets as on a quick line.</source>
        <translation>En el formulario de una sesión, &lt;kbd&gt;Alt&lt;/kbd&gt; con las flechas mueve una serie. Puedes mover una sesión a otro día, renombrarla, anotar dolor después y añadir series como en una línea rápida.</translation>
    </message>
    <message>
        <source>Add a past entry</source>
        <translation>Añadir una entrada pasada</translation>
    </message>
    <message>
        <source>**Add past entry** takes a session, easy cardio, a rest day or a check-in of any day. Lifts are written one a line, such as `goblet squat 3x10 @ 16kg`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Varias a la vez</translation>
    </message>
    <message>
        <source>Choose several entries to merge sessions, move them to a day, rename them, delete them, or give the sets of one lift to another.</source>
        <translation>Elige varias entradas para fusionar sesiones, moverlas a un día, renombrarlas, borrarlas o dar las series de un ejercicio a otro.</translation>
    </message>
    <message>
        <source>Two sessions side by side</source>
        <translation>Dos sesiones lado a lado</translation>
    </message>
    <message>
        <source>Choose two sessions and press **Compare**. It says what was more and what was less. Days differ for many reasons, so two sessions do not show which way things go.</source>
        <translation>Elige dos sesiones y pulsa **Comparar**. Dice qué fue más y qué fue menos. Los días varían por muchas razones, así que dos sesiones no muestran hacia dónde van las cosas.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Lo que ya puedes hacer</translation>
    </message>
    <message>
        <source>`Training &gt; What you can do now` lists what you reached for the first time, month by month, each with its date. It is read from your log. Nothing you do later takes any of it away. **In your own words** takes things that no log knows. Anything can be hidden.</source>
        <translation>`Entrenamiento &gt; Lo que ya puedes hacer` muestra lo que alcanzaste por primera vez, mes a mes, cada cosa con su fecha. Se lee de tu registro. Nada de lo que hagas después quita nada de esto. **En tus palabras** toma cosas que ningún registro sabe. Todo se puede ocultar.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>**Copy as text** puts one entry on the clipboard. &lt;kbd&gt;Ctrl+Shift+C&lt;/kbd&gt; copies the whole week.</source>
        <translation>**Copiar como texto** pone una entrada en el portapapeles. &lt;kbd&gt;Ctrl+Shift+C&lt;/kbd&gt; copia toda la semana.</translation>
    </message>
</context>
<context>
    <name>handbook/import</name>
    <message>
        <source>Bring your history from another app</source>
        <translation>Trae tu historial de otra aplicación</translation>
    </message>
    <message>
        <source>Drop files on the window, or choose `File &gt; Import…`. Nothing is written before you have seen it. The whole import is one undo.</source>
        <translation>Suelta archivos en la ventana, o elige `Archivo &gt; Importar…`. No se escribe nada antes de que lo hayas visto. Toda la importación es un solo Deshacer.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>**Files**: choose one or more. What a file is, is told by what is in it and not by its name.</source>
        <translation>**Archivos**: elige uno o más. Qué es un archivo se sabe por lo que contiene y no por su nombre.</translation>
    </message>
    <message>
        <source>**Columns** come up for a table that no app is known for. Say what each column holds.</source>
        <translation>**Columnas** aparece con una tabla de la que no se conoce ninguna aplicación. Di qué contiene cada columna.</translation>
    </message>
    <message>
        <source>**Questions** come up when a file leaves something open, such as kilograms or pounds.</source>
        <translation>**Preguntas** aparece cuando un archivo deja algo abierto, como kilogramos o libras.</translation>
    </message>
    <message>
        <source>**Exercises** shows what each name becomes. Only sure matches are joined. You choose the others.</source>
        <translation>**Ejercicios** muestra en qué se convierte cada nombre. Solo se unen las coincidencias seguras. Las demás las eliges tú.</translation>
    </message>
    <message>
        <source>**Preview** says what is new, what is there already, and what cannot be read.</source>
        <translation>**Vista previa** dice qué es nuevo, qué ya está y qué no se puede leer.</translation>
    </message>
    <message>
        <source>The preview of an import, with what is new and what is there already.</source>
        <translation>La vista previa de una importación, con lo nuevo y lo que ya está.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; goes on. A backup is made first.</source>
        <translation>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; sigue. Antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>Where the export is in your app</source>
        <translation>Dónde está la exportación en tu aplicación</translation>
    </message>
    <message>
        <source>Apps move their menus around. We could not check each app on a phone, so we name the file and not the way to it. Look in the settings or the profile of the app for a word like export, backup or data. Then bring the file to this computer.</source>
        <translation>Las aplicaciones cambian sus menús de sitio. No pudimos comprobar cada aplicación en un teléfono, así que nombramos el archivo y no el camino hasta él. Busca en los ajustes o en el perfil de la aplicación una palabra como exportar, copia o datos. Luego trae el archivo a este dispositivo.</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>The file LiftDesk reads</source>
        <translation>El archivo que lee LiftDesk</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>CSV, in three layouts</source>
        <translation>CSV, en tres formas</translation>
    </message>
    <message>
        <source>Hevy</source>
        <translation>Hevy</translation>
    </message>
    <message>
        <source>CSV, in many languages</source>
        <translation>CSV, en muchos idiomas</translation>
    </message>
    <message>
        <source>FitNotes and FitNotes 2</source>
        <translation>FitNotes y FitNotes 2</translation>
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
        <translation>CSV, o su texto sin formato</translation>
    </message>
    <message>
        <source>LiftLog</source>
        <translation>LiftLog</translation>
    </message>
    <message>
        <source>CSV or JSON</source>
        <translation>CSV o JSON</translation>
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
        <translation>JSON de su API</translation>
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
        <translation>`export.xml`, o el zip en que viene</translation>
    </message>
    <message>
        <source>Watches and bike computers</source>
        <translation>Relojes y ciclocomputadores</translation>
    </message>
    <message>
        <source>FIT, TCX or GPX, or an archive of them</source>
        <translation>FIT, TCX o GPX, o un archivo comprimido con ellos</translation>
    </message>
    <message>
        <source>Any other table</source>
        <translation>Cualquier otra tabla</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV o XLSX</translation>
    </message>
    <message>
        <source>Notes in plain text</source>
        <translation>Notas en texto sin formato</translation>
    </message>
    <message>
        <source>quick lines under dates, and some known notations</source>
        <translation>líneas rápidas bajo fechas, y algunas notaciones conocidas</translation>
    </message>
    <message>
        <source>If an app is not in this list, a CSV or XLSX table of its sets will do. What you say about its columns can be remembered for the next file like it.</source>
        <translation>Si una aplicación no está en esta lista, sirve una tabla CSV o XLSX de sus series. Lo que digas de sus columnas se puede recordar para el próximo archivo parecido.</translation>
    </message>
    <message>
        <source>What is kept, and what is not</source>
        <translation>Qué se guarda y qué no</translation>
    </message>
    <message>
        <source>Of names of persons, body weight, height and sleep times nothing is kept. The preview lists what a file has and LiftDesk does not keep.</source>
        <translation>De nombres de personas, peso corporal, estatura y horas de sueño no se guarda nada. La vista previa muestra lo que un archivo tiene y LiftDesk no guarda.</translation>
    </message>
    <message>
        <source>Rows that cannot be read are listed, each with what to do about it. **Save list…** writes the list as a file.</source>
        <translation>Las filas que no se pueden leer se muestran en una lista, cada una con lo que se puede hacer. **Guardar lista…** escribe la lista como archivo.</translation>
    </message>
    <message>
        <source>Import again later</source>
        <translation>Importar de nuevo más tarde</translation>
    </message>
    <message>
        <source>A second, longer export adds what is new and nothing twice. What you changed here stays, unless you choose otherwise. The same training from two apps is not taken twice.</source>
        <translation>Una segunda exportación, más larga, añade lo nuevo y nada dos veces. Lo que cambiaste aquí se queda, si no eliges otra cosa. El mismo entrenamiento de dos aplicaciones no se toma dos veces.</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Retirar una importación</translation>
    </message>
    <message>
        <source>Right after it, &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it back. Weeks later, `Edit &gt; Imports` lists every file. **Take this import back** removes what it added and leaves all else.</source>
        <translation>Justo después, &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; la retira. Semanas más tarde, `Editar &gt; Importaciones` muestra cada archivo. **Retirar esta importación** quita lo que añadió y deja todo lo demás.</translation>
    </message>
    <message>
        <source>Entries that are there twice</source>
        <translation>Entradas que están dos veces</translation>
    </message>
    <message>
        <source>`Edit &gt; Duplicates` lists entries that may be the same one. Keep one, merge them, or say **They are different**.</source>
        <translation>`Editar &gt; Duplicados` muestra entradas que pueden ser la misma. Conserva una, fusiónalas o di **Son distintas**.</translation>
    </message>
</context>
<context>
    <name>handbook/keeping</name>
    <message>
        <source>Undo, trash, backups and moving</source>
        <translation>Deshacer, papelera, copias de seguridad y mudanza</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; undoes, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; does it again. It works for everything: sets, edits, deletions, merges, settings and whole imports. The menu names the step. Undo ends when the program closes or the diary is locked.</source>
        <translation>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; deshace, &lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt; lo hace otra vez. Funciona con todo: series, cambios, borrados, fusiones, ajustes e importaciones enteras. El menú nombra el paso. Deshacer termina cuando se cierra el programa o se bloquea el diario.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What you delete stays in the trash for 30 days and can be brought back as it was. Open it with `Edit &gt; Trash`. **Empty for good** takes it out of the data file. Backups made before still hold it.</source>
        <translation>Lo que borras se queda en la papelera 30 días y se puede recuperar tal como era. Ábrela con `Editar &gt; Papelera`. **Vaciar para siempre** lo quita del archivo de datos. Las copias de seguridad hechas antes aún lo contienen.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>LiftDesk backs up by itself: at the start and at the end when something changed, and before an import, a merge, a restore and large deletions. &lt;kbd&gt;Ctrl+B&lt;/kbd&gt; makes one now. Each is read again and checked when it is written.</source>
        <translation>LiftDesk hace copias de seguridad solo: al iniciar y al terminar si algo cambió, y antes de una importación, una fusión, una restauración y borrados grandes. &lt;kbd&gt;Ctrl+B&lt;/kbd&gt; hace una ahora. Cada una se vuelve a leer y se comprueba al escribirse.</translation>
    </message>
    <message>
        <source>**All backups** on the page **Safety** lists them.</source>
        <translation>**Todas las copias** en la página **Seguridad** las muestra.</translation>
    </message>
    <message>
        <source>The list of backups.</source>
        <translation>La lista de copias de seguridad.</translation>
    </message>
    <message>
        <source>**Look inside** says what is in one and compares it with your diary.</source>
        <translation>**Mirar dentro** dice qué hay en una y la compara con tu diario.</translation>
    </message>
    <message>
        <source>**Check** tries whether it can be brought back.</source>
        <translation>**Comprobar** prueba si se puede recuperar.</translation>
    </message>
    <message>
        <source>**Save a copy…** writes one elsewhere.</source>
        <translation>**Guardar aparte…** escribe una en otro sitio.</translation>
    </message>
    <message>
        <source>**Restore** puts it in the place of your diary.</source>
        <translation>**Restaurar** la pone en el lugar de tu diario.</translation>
    </message>
    <message>
        <source>Older ones thin out: all of two days stay, then 12 days, 10 weeks and 9 months. Those before an import, an update, a restore or a merge stay for good.</source>
        <translation>Las antiguas se van reduciendo: se quedan todas las de dos días, luego 12 días, 10 semanas y 9 meses. Las hechas antes de una importación, una actualización, una restauración o una fusión se quedan para siempre.</translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation>Una segunda carpeta</translation>
    </message>
    <message>
        <source>A backup on the same disk is gone when the disk is. Under **A second folder** choose a USB stick or another disk. Each backup is copied there when it is there. When it is away, nothing waits for it.</source>
        <translation>Una copia de seguridad en el mismo disco se pierde si se pierde el disco. En **Una segunda carpeta** elige una memoria USB u otro disco. Cada copia de seguridad se copia allí cuando está. Si no está, nada espera por ella.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Open **All backups**.</source>
        <translation>Abre **Todas las copias**.</translation>
    </message>
    <message>
        <source>Choose one and press **Restore**.</source>
        <translation>Elige una y pulsa **Restaurar**.</translation>
    </message>
    <message>
        <source>Say **Yes, restore it**.</source>
        <translation>Di **Sí, restaurarla**.</translation>
    </message>
    <message>
        <source>The diary as it is now is kept in the list. Restoring that one takes everything back.</source>
        <translation>El diario tal como está ahora se guarda en la lista. Al restaurar ese vuelve todo.</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Mudarte a un dispositivo nuevo</translation>
    </message>
    <message>
        <source>On the old computer, press &lt;kbd&gt;Ctrl+B&lt;/kbd&gt;, then **Save a copy…** onto a stick.</source>
        <translation>En el dispositivo antiguo, pulsa &lt;kbd&gt;Ctrl+B&lt;/kbd&gt;, luego **Guardar aparte…** en una memoria USB.</translation>
    </message>
    <message>
        <source>Install LiftDesk on the new one and start it.</source>
        <translation>Instala LiftDesk en el nuevo e inícialo.</translation>
    </message>
    <message>
        <source>Choose **Restore from another place…** in **All backups**, and take the copy.</source>
        <translation>Elige **Restaurar desde otro lugar…** en **Todas las copias**, y toma la copia.</translation>
    </message>
    <message>
        <source>If the backup is encrypted, its passphrase is asked for. `File &gt; Export…` as JSON works too, but without encryption.</source>
        <translation>Si la copia de seguridad está cifrada, se pide su frase de contraseña. `Archivo &gt; Exportar…` como JSON también sirve, pero sin cifrado.</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Dónde está el archivo</translation>
    </message>
    <message>
        <source>The page **Safety** shows the path. The file is called `diary.liftdesk`. Its backups are in the folder `diary-backups` beside it. `liftdesk --data FILE` opens another file.</source>
        <translation>La página **Seguridad** muestra la ruta. El archivo se llama `diary.liftdesk`. Sus copias de seguridad están en la carpeta `diary-backups` a su lado. `liftdesk --data FILE` abre otro archivo.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>**Delete everything** on the page **Safety** removes the diary and all that LiftDesk keeps. It says first what goes and what it cannot reach, such as files you exported. Nothing brings it back.</source>
        <translation>**Borrar todo** en la página **Seguridad** quita el diario y todo lo que guarda LiftDesk. Antes dice qué se va y a qué no puede llegar, como los archivos que exportaste. Nada lo trae de vuelta.</translation>
    </message>
</context>
<context>
    <name>handbook/lifts-and-places</name>
    <message>
        <source>Lifts, routines and places</source>
        <translation>Ejercicios, rutinas y lugares</translation>
    </message>
    <message>
        <source>The lifts</source>
        <translation>Los ejercicios</translation>
    </message>
    <message>
        <source>`Training &gt; Exercises` lists every lift, with a drawn figure that shows the movement. Type a name or a muscle to search. &lt;kbd&gt;Ctrl+F&lt;/kbd&gt; puts the keyboard there. The chips narrow the list by movement and by equipment. **Possible here** leaves what your place can do.</source>
        <translation>`Entrenamiento &gt; Ejercicios` muestra cada ejercicio, con una figura dibujada que enseña el movimiento. Escribe un nombre o un músculo para buscar. &lt;kbd&gt;Ctrl+F&lt;/kbd&gt; lleva ahí el teclado. Los filtros acotan la lista por movimiento y por equipo. **Posible aquí** deja lo que se puede hacer en tu lugar.</translation>
    </message>
    <message>
        <source>The list of lifts and one of them, with figure, set-up and cues.</source>
        <translation>La lista de ejercicios y uno de ellos, con figura, posición inicial e indicaciones.</translation>
    </message>
    <message>
        <source>Each lift has **Set-up**, **Movement**, **Think of**, and **When to leave it out**. **Your own note** is for seat height, grip, or what helps you.</source>
        <translation>Cada ejercicio tiene **Posición inicial**, **Movimiento**, **Piensa en** y **Cuándo dejarlo fuera**. **Tu propia nota** es para la altura del asiento, el agarre o lo que te ayuda.</translation>
    </message>
    <message>
        <source>Your own lifts</source>
        <translation>Tus propios ejercicios</translation>
    </message>
    <message>
        <source>**Add exercise** makes one of your own. Say how its load is meant: for the whole lift, per hand, added to bodyweight, or as help taken off. Say what a set counts: repetitions, seconds or metres.</source>
        <translation>**Añadir ejercicio** crea uno tuyo. Di cómo se entiende su carga: para todo el ejercicio, por mano, añadida al peso corporal o como ayuda descontada. Di qué cuenta una serie: repeticiones, segundos o metros.</translation>
    </message>
    <message>
        <source>Other names, and joining two</source>
        <translation>Otros nombres, y unir dos</translation>
    </message>
    <message>
        <source>Under **Names and merging** a lift can have other names. Search, quick line and imports find it by them. If two lifts are the same one, merge them. The name that goes becomes another name of the one that stays. Undo takes it back.</source>
        <translation>En **Nombres y fusión** un ejercicio puede tener otros nombres. La búsqueda, la línea rápida y las importaciones lo encuentran por ellos. Si dos ejercicios son el mismo, fusiónalos. El nombre que se va pasa a ser otro nombre del que se queda. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Routines and days</source>
        <translation>Rutinas y días</translation>
    </message>
    <message>
        <source>`Training &gt; Routines and days` has what each session holds, and on which days. Sessions are lettered A, B and so on, and take turns.</source>
        <translation>`Entrenamiento &gt; Rutinas y días` tiene lo que lleva cada sesión, y en qué días. Las sesiones llevan las letras A, B y así, y van por turnos.</translation>
    </message>
    <message>
        <source>**Make from** starts a routine from a ready one: **Two days**, **Three days**, **Dumbbells only**, **Barbell**, **No equipment** or **Twenty minutes**.</source>
        <translation>**Hacer a partir de** empieza una rutina desde una ya hecha: **Dos días**, **Tres días**, **Solo mancuernas**, **Barra**, **Sin equipo** o **Veinte minutos**.</translation>
    </message>
    <message>
        <source>**Add a session** adds one. Type into **Add a lift** to put lifts in.</source>
        <translation>**Añadir una sesión** añade una. Escribe en **Añadir un ejercicio** para poner ejercicios.</translation>
    </message>
    <message>
        <source>Open a lift to set its sets, repetitions, per cent and rest.</source>
        <translation>Abre un ejercicio para fijar sus series, repeticiones, tanto por ciento y descanso.</translation>
    </message>
    <message>
        <source>**Short day** marks the lifts that a short day keeps.</source>
        <translation>**Día corto** marca los ejercicios que conserva un día corto.</translation>
    </message>
    <message>
        <source>Two lifts can be paired, to be done in turn.</source>
        <translation>Dos ejercicios se pueden emparejar, para hacerlos por turnos.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt&lt;/kbd&gt; with the arrows moves a lift. Notes below say what may not fit, such as two hard days side by side. They are hints, and you decide.</source>
        <translation>&lt;kbd&gt;Alt&lt;/kbd&gt; con las flechas mueve un ejercicio. Las notas de debajo dicen lo que puede no encajar, como dos días duros seguidos. Son pistas, y tú decides.</translation>
    </message>
    <message>
        <source>Places and equipment</source>
        <translation>Lugares y equipo</translation>
    </message>
    <message>
        <source>`Training &gt; Places and equipment` keeps the places where you train. Each has bars, plates, dumbbells, kettlebells, steps of cables and machines, and bands.</source>
        <translation>`Entrenamiento &gt; Lugares y equipo` guarda los lugares donde entrenas. Cada uno tiene barras, discos, mancuernas, kettlebells, pasos de poleas y máquinas, y bandas.</translation>
    </message>
    <message>
        <source>Write loads like `2-20 by 2, 24`. Write plates like `4 x 10, 2 x 5`, all there are. The plan then says what to put on the bar.</source>
        <translation>Escribe las cargas como `2-20 by 2, 24`. Escribe los discos como `4 x 10, 2 x 5`, todos los que hay. El plan dice entonces qué poner en la barra.</translation>
    </message>
    <message>
        <source>If you train at home and in a gym, **Add a place** and use the one you are at.</source>
        <translation>Si entrenas en casa y en un gimnasio, usa **Añadir un lugar** y pon en uso aquel en que estás.</translation>
    </message>
    <message>
        <source>What the plan does with it</source>
        <translation>Qué hace el plan con esto</translation>
    </message>
    <message>
        <source>Loads are planned for the place in use. If a lift is not possible there, the page says so. **Swap lift** on **Today** offers those that are.</source>
        <translation>Las cargas se planean para el lugar en uso. Si un ejercicio no es posible ahí, la página lo dice. **Cambiar ejercicio** en **Hoy** ofrece los que sí.</translation>
    </message>
</context>
<context>
    <name>handbook/loads</name>
    <message>
        <source>How loads are chosen</source>
        <translation>Cómo se eligen las cargas</translation>
    </message>
    <message>
        <source>You never have to work out a load. LiftDesk reads your log and says what comes next, and why.</source>
        <translation>Nunca tienes que calcular una carga. LiftDesk lee tu registro y dice qué viene después, y por qué.</translation>
    </message>
    <message>
        <source>The rule in short</source>
        <translation>La regla en breve</translation>
    </message>
    <message>
        <source>You do sets of 8 to 12 at 60 to 80 % of the most you could lift once.</source>
        <translation>Haces series de 8 a 12 al 60-80&#xa0;% de lo máximo que podrías levantar una vez.</translation>
    </message>
    <message>
        <source>When all your sets reach 12, the next heavier load that you have is planned.</source>
        <translation>Cuando todas tus series llegan a 12, se planea la siguiente carga más pesada que tienes.</translation>
    </message>
    <message>
        <source>Until then the load stays, and one more repetition is asked for.</source>
        <translation>Hasta entonces la carga se queda, y se pide una repetición más.</translation>
    </message>
    <message>
        <source>If two sessions stop below the range, the load goes back by a tenth.</source>
        <translation>Si dos sesiones se detienen por debajo del rango, la carga baja una décima parte.</translation>
    </message>
    <message>
        <source>This is called double progression. No plan asks for a set until nothing more goes. One to four repetitions are left in you.</source>
        <translation>Esto se llama doble progresión. Ningún plan pide una serie hasta que no salga nada más. Quedan de una a cuatro repeticiones en reserva.</translation>
    </message>
    <message>
        <source>Why 8 to 12, and why 60 to 80 %</source>
        <translation>Por qué de 8 a 12, y por qué al 60-80&#xa0;%</translation>
    </message>
    <message>
        <source>Two or three sessions a week, two or three sets of 8 to 12, at 60 to 80 % is a common start for people who are new. It lies inside what the trials on mood used. For strength alone, heavier loads do best. For mood, more is not known to be better. The sources are on the page **What studies found**: the position stands of the ACSM of 2009 and 2026, and the review by Gordon and others of 2018.</source>
        <translation>Dos o tres sesiones por semana, dos o tres series de 8 a 12, al 60-80&#xa0;% es un comienzo habitual para quienes empiezan. Está dentro de lo que usaron los ensayos sobre el ánimo. Solo para la fuerza, las cargas más pesadas son lo mejor. Para el ánimo, no se sabe que más sea mejor. Las fuentes están en la página **Qué hallaron los estudios**: los documentos de posición del ACSM de 2009 y 2026, y la revisión de Gordon y otros de 2018.</translation>
    </message>
    <message>
        <source>You can change the range of each lift in `Training &gt; Routines and days`.</source>
        <translation>Puedes cambiar el rango de cada ejercicio en `Entrenamiento &gt; Rutinas y días`.</translation>
    </message>
    <message>
        <source>The most you could lift once</source>
        <translation>Lo máximo que podrías levantar una vez</translation>
    </message>
    <message>
        <source>Nobody tests that here. It is worked out from your normal sets by four known formulas: Epley, Brzycki, Wathan, and a table used by power lifters. They do not agree, so you see a range and not one number. Over 12 repetitions nothing is said, because the formulas part ways there.</source>
        <translation>Nadie pone eso a prueba aquí. Se calcula a partir de tus series normales con cuatro fórmulas conocidas: Epley, Brzycki, Wathan y una tabla que usan los powerlifters. No coinciden, así que ves un rango y no un solo número. Por encima de 12 repeticiones no se dice nada, porque ahí las fórmulas se separan.</translation>
    </message>
    <message>
        <source>If you say how many more would have gone, these count as repetitions. So your guess makes the range more true to you.</source>
        <translation>Si dices cuántas más habrían salido, esas cuentan como repeticiones. Así tu cálculo a ojo hace que el rango se ajuste más a ti.</translation>
    </message>
    <message>
        <source>Your first load</source>
        <translation>Tu primera carga</translation>
    </message>
    <message>
        <source>For a new lift, pick a light load. Form comes first. If you know a similar lift already, its log lends the first load. In the first sessions a better load may be offered from set to set, while the right one is looked for.</source>
        <translation>Para un ejercicio nuevo, elige una carga ligera. La técnica va primero. Si ya conoces un ejercicio parecido, su registro presta la primera carga. En las primeras sesiones se puede ofrecer una carga mejor de serie en serie, mientras se busca la adecuada.</translation>
    </message>
    <message>
        <source>Only loads you have</source>
        <translation>Solo cargas que tienes</translation>
    </message>
    <message>
        <source>The plan asks for loads that can be put together at your place. If the next step is a big one, you do the same once more first. Bars, plates and dumbbells are set in `Training &gt; Places and equipment`.</source>
        <translation>El plan pide cargas que se pueden montar en tu lugar. Si el siguiente paso es grande, antes haces lo mismo una vez más. Las barras, discos y mancuernas se fijan en `Entrenamiento &gt; Lugares y equipo`.</translation>
    </message>
    <message>
        <source>If you choose another load</source>
        <translation>Si eliges otra carga</translation>
    </message>
    <message>
        <source>Type what you took. A lighter load that you chose stays until its sets reach the top. The plan does not climb over your own choice.</source>
        <translation>Escribe la que tomaste. Una carga más ligera que elegiste se queda hasta que sus series lleguen al tope. El plan no sube por encima de tu propia elección.</translation>
    </message>
    <message>
        <source>After pain</source>
        <translation>Después de un dolor</translation>
    </message>
    <message>
        <source>What you noted with **Something hurts…** changes the next time with that lift:</source>
        <translation>Lo que anotaste con **Algo duele…** cambia la próxima vez con ese ejercicio:</translation>
    </message>
    <message>
        <source>You noted</source>
        <translation>Anotaste</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La próxima vez</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según el plan</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 o 2</translation>
    </message>
    <message>
        <source>nothing is added</source>
        <translation>no se añade nada</translation>
    </message>
    <message>
        <source>3 to 5</source>
        <translation>de 3 a 5</translation>
    </message>
    <message>
        <source>about a fifth lighter</source>
        <translation>alrededor de una quinta parte más ligero</translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation>6 o más</translation>
    </message>
    <message>
        <source>the lift rests, then it comes back lighter</source>
        <translation>el ejercicio descansa, luego vuelve más ligero</translation>
    </message>
    <message>
        <source>If a lift hurts at 3 or more twice in a row, it rests too. From 4 on it is best to leave the lift for today. Pain that stays belongs before a doctor.</source>
        <translation>Si un ejercicio duele 3 o más dos veces seguidas, también descansa. Desde 4 lo mejor es dejar el ejercicio por hoy. Un dolor que se queda debe verlo un médico.</translation>
    </message>
    <message>
        <source>How well this works</source>
        <translation>Qué tal funciona esto</translation>
    </message>
    <message>
        <source>The rules were tried on 200 made-up lifters who train for a year. About nine in ten working sets were at 60 to 80 % of the true value, with one to four left in reserve. Made-up lifters are not people, so take it as a check of the rules and no more.</source>
        <translation>Las reglas se probaron en 200 personas inventadas que entrenan con pesas durante un año. Alrededor de nueve de cada diez series de trabajo estuvieron al 60-80&#xa0;% del valor verdadero, con una a cuatro en reserva. Las personas inventadas no son personas, así que tómalo como una comprobación de las reglas y nada más.</translation>
    </message>
    <message>
        <source>Warm-ups</source>
        <translation>Calentamientos</translation>
    </message>
    <message>
        <source>From 30 kg on, two warm-up sets are shown before the first set: about half the load for eight, then three quarters for four. They do not count in the sums.</source>
        <translation>Desde 30 kg se muestran dos series de calentamiento antes de la primera serie: más o menos la mitad de la carga para ocho, luego tres cuartos para cuatro. No cuentan en las sumas.</translation>
    </message>
</context>
<context>
    <name>handbook/paper</name>
    <message>
        <source>Paper: print, type back, scan back</source>
        <translation>Papel: imprimir, pasar, escanear</translation>
    </message>
    <message>
        <source>You can train without a screen. Print the week, take a pen, and bring it back later in a minute.</source>
        <translation>Puedes entrenar sin pantalla. Imprime la semana, toma un bolígrafo y tráelo de vuelta después en un minuto.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Ctrl+P&lt;/kbd&gt; or `File &gt; Print week…`.</source>
        <translation>Pulsa &lt;kbd&gt;Ctrl+P&lt;/kbd&gt; o `Archivo &gt; Imprimir semana…`.</translation>
    </message>
    <message>
        <source>The print window with a preview of the week.</source>
        <translation>La ventana de impresión con una vista previa de la semana.</translation>
    </message>
    <message>
        <source>**This week** and **Next week** have all sessions with loads and reasons, and boxes to write in.</source>
        <translation>**Esta semana** y **Próxima semana** tienen todas las sesiones con cargas y razones, y casillas para escribir.</translation>
    </message>
    <message>
        <source>**Session** has one session with circles to fill.</source>
        <translation>**Sesión** tiene una sesión con círculos para rellenar.</translation>
    </message>
    <message>
        <source>**Blank** is a log sheet for anything.</source>
        <translation>**En blanco** es una hoja de registro para cualquier cosa.</translation>
    </message>
    <message>
        <source>Choose **A4** or **Letter**. **Large print** and **Save ink** do what they say. **For outside the home** leaves the feeling scales off. If mood is hidden, they are off anyway. **Save as PDF…** writes a file in place of paper.</source>
        <translation>Elige **A4** o **Carta**. **Letra grande** y **Ahorrar tinta** hacen lo que dicen. **Para fuera de casa** quita las escalas de sensación. Si el ánimo está oculto, no salen de todos modos. **Guardar como PDF…** escribe un archivo en lugar de papel.</translation>
    </message>
    <message>
        <source>Type a sheet back</source>
        <translation>Pasar una hoja</translation>
    </message>
    <message>
        <source>Open `Training &gt; Type in a sheet`.</source>
        <translation>Abre `Entrenamiento &gt; Pasar una hoja`.</translation>
    </message>
    <message>
        <source>Type the code that stands on the sheet, such as `B48`: session B of week 48.</source>
        <translation>Escribe el código que está en la hoja, como `B48`: sesión B de la semana 48.</translation>
    </message>
    <message>
        <source>Write one line for each lift. &lt;kbd&gt;Enter&lt;/kbd&gt; goes on, the arrows move between lines.</source>
        <translation>Escribe una línea por ejercicio. &lt;kbd&gt;Enter&lt;/kbd&gt; sigue, las flechas se mueven entre líneas.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; saves.</source>
        <translation>&lt;kbd&gt;Ctrl+Enter&lt;/kbd&gt; guarda.</translation>
    </message>
    <message>
        <source>You write</source>
        <translation>Escribes</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>`10 10 9 / 18 / 2`</source>
        <translation>`10 10 9 / 18 / 2`</translation>
    </message>
    <message>
        <source>three sets, 18 in the unit you use, two in reserve</source>
        <translation>tres series, 18 en la unidad que usas, dos en reserva</translation>
    </message>
    <message>
        <source>`3x10`</source>
        <translation>`3x10`</translation>
    </message>
    <message>
        <source>three sets of ten</source>
        <translation>tres series de diez</translation>
    </message>
    <message>
        <source>an empty line, or `.`</source>
        <translation>una línea vacía, o `.`</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según el plan</translation>
    </message>
    <message>
        <source>`x`</source>
        <translation>`x`</translation>
    </message>
    <message>
        <source>this lift was not done</source>
        <translation>este ejercicio no se hizo</translation>
    </message>
    <message>
        <source>`&quot;`</source>
        <translation>`&quot;`</translation>
    </message>
    <message>
        <source>as the set before, or as the line above</source>
        <translation>como la serie anterior, o como la línea de arriba</translation>
    </message>
    <message>
        <source>`10|9`</source>
        <translation>`10|9`</translation>
    </message>
    <message>
        <source>left and right, where they differ</source>
        <translation>izquierda y derecha, si difieren</translation>
    </message>
    <message>
        <source>`45s`</source>
        <translation>`45s`</translation>
    </message>
    <message>
        <source>seconds of a hold</source>
        <translation>segundos aguantados</translation>
    </message>
    <message>
        <source>`# a note`</source>
        <translation>`# una nota`</translation>
    </message>
    <message>
        <source>a note, at the end of a line</source>
        <translation>una nota, al final de una línea</translation>
    </message>
    <message>
        <source>`f -1 +2`</source>
        <translation>`f -1 +2`</translation>
    </message>
    <message>
        <source>feeling before and after</source>
        <translation>sensación antes y después</translation>
    </message>
    <message>
        <source>Below each line stands how it was read. What can mean two things is asked.</source>
        <translation>Debajo de cada línea se ve cómo se leyó. Lo que puede significar dos cosas se pregunta.</translation>
    </message>
    <message>
        <source>Scan a sheet back</source>
        <translation>Escanear una hoja</translation>
    </message>
    <message>
        <source>Print the sheet **Session** and fill its circles while you train.</source>
        <translation>Imprime la hoja **Sesión** y rellena sus círculos mientras entrenas.</translation>
    </message>
    <message>
        <source>Scan it at 150 dpi or more, or take a photo with all four corner squares in it.</source>
        <translation>Escanéala a 150 dpi o más, o haz una foto en la que salgan los cuatro cuadrados de las esquinas.</translation>
    </message>
    <message>
        <source>Open `Training &gt; Read a scanned sheet` and drop the picture there. PNG and JPEG work.</source>
        <translation>Abre `Entrenamiento &gt; Leer una hoja escaneada` y suelta ahí la imagen. Sirven PNG y JPEG.</translation>
    </message>
    <message>
        <source>Look at what was read. What is not sure is marked, and you decide. Then save.</source>
        <translation>Mira lo que se leyó. Lo que no es seguro está marcado, y tú decides. Luego guarda.</translation>
    </message>
    <message>
        <source>The picture is not kept. The sheet carries its own plan in the strip of dots at its foot, so it can be read months later.</source>
        <translation>La imagen no se conserva. La hoja lleva su propio plan en la tira de puntos al pie, así que se puede leer meses después.</translation>
    </message>
    <message>
        <source>For a doctor or therapist</source>
        <translation>Para un médico o terapeuta</translation>
    </message>
    <message>
        <source>`File &gt; One-page summary…` makes one page. You choose the days and what goes in. Single answers, notes and medicines are out unless you tick them.</source>
        <translation>`Archivo &gt; Resumen de una página…` hace una página. Tú eliges los días y qué incluye. Las respuestas sueltas, las notas y los medicamentos quedan fuera si no los marcas.</translation>
    </message>
    <message>
        <source>For a calendar</source>
        <translation>Para un calendario</translation>
    </message>
    <message>
        <source>`Training &gt; Planned days as a calendar file…` writes the planned days of four weeks. Most calendar programs read such a file. It has days and the letters of sessions and nothing else.</source>
        <translation>`Entrenamiento &gt; Días del plan como calendario…` escribe los días del plan de cuatro semanas. La mayoría de los programas de calendario leen un archivo así. Tiene días y las letras de las sesiones y nada más.</translation>
    </message>
</context>
<context>
    <name>handbook/passphrase</name>
    <message>
        <source>Passphrase and lock</source>
        <translation>Frase de contraseña y bloqueo</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever can open the file can read it. With one, the diary and its backups are encrypted.</source>
        <translation>Sin frase de contraseña, quien pueda abrir el archivo puede leerlo. Con ella, el diario y sus copias están cifrados.</translation>
    </message>
    <message>
        <source>Set one</source>
        <translation>Poner una</translation>
    </message>
    <message>
        <source>On the page **Safety**, open **Passphrase**.</source>
        <translation>En la página **Seguridad**, abre **Frase de contraseña**.</translation>
    </message>
    <message>
        <source>Choose **Set a passphrase…**.</source>
        <translation>Elige **Poner una frase de contraseña…**.</translation>
    </message>
    <message>
        <source>Type it twice. It takes at least 8 letters. Four or five words are easy to remember and hard to guess.</source>
        <translation>Escríbela dos veces. Necesita al menos 8 letras. Cuatro o cinco palabras son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Say what happens to the backups that are there.</source>
        <translation>Di qué pasa con las copias de seguridad que ya están.</translation>
    </message>
    <message>
        <source>**A sheet to write it on…** prints a sheet. The passphrase itself is not printed. Write it by hand, and keep the sheet away from the computer.</source>
        <translation>**Una hoja para escribirla…** imprime una hoja. La frase de contraseña en sí no se imprime. Escríbela a mano y guarda la hoja lejos del dispositivo.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Without it the diary and its backups stay closed for good.</source>
        <translation>Nadie puede recuperar una frase de contraseña olvidada. Sin ella el diario y sus copias quedan cerrados para siempre.</translation>
    </message>
    <message>
        <source>What it keeps out</source>
        <translation>Lo que mantiene fuera</translation>
    </message>
    <message>
        <source>People who use this computer, or find it or its disk.</source>
        <translation>Personas que usan este dispositivo, o que lo encuentran a él o a su disco.</translation>
    </message>
    <message>
        <source>People who get hold of a backup.</source>
        <translation>Personas que consiguen una copia de seguridad.</translation>
    </message>
    <message>
        <source>What it does nothing against</source>
        <translation>Contra qué no hace nada</translation>
    </message>
    <message>
        <source>A diary that is open. Lock it when you leave.</source>
        <translation>Un diario que está abierto. Bloquéalo cuando te vayas.</translation>
    </message>
    <message>
        <source>Programs that spy on this computer.</source>
        <translation>Programas que espían este dispositivo.</translation>
    </message>
    <message>
        <source>Exports, printed pages and copies made before. They are plain.</source>
        <translation>Exportaciones, páginas impresas y copias hechas antes. Van sin cifrar.</translation>
    </message>
    <message>
        <source>What the computer writes to its disk when it sleeps.</source>
        <translation>Lo que el dispositivo escribe en su disco cuando duerme.</translation>
    </message>
    <message>
        <source>Names, sizes and times of the files can be seen by all, and how many rows each backup has.</source>
        <translation>Los nombres, tamaños y horas de los archivos los puede ver cualquiera, y también cuántas filas tiene cada copia.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt; locks now. It also locks after some minutes without a key or the pointer: 5 unless you choose another time or **Never**. **Lock when the window is minimised** is a choice too.</source>
        <translation>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt; bloquea ahora. También se bloquea tras unos minutos sin tecla ni puntero: 5 si no eliges otro tiempo o **Nunca**. **Bloquear al minimizar la ventana** también es una opción.</translation>
    </message>
    <message>
        <source>A lock closes the diary. Undo begins anew, and what was typed and not saved is gone. A rest, a hold or an outing that runs is waited for.</source>
        <translation>Un bloqueo cierra el diario. Deshacer empieza de cero, y lo escrito y no guardado se pierde. Se espera a que acabe un descanso, un aguante o una salida en marcha.</translation>
    </message>
    <message>
        <source>**Crisis help** works while the diary is locked.</source>
        <translation>**Ayuda en crisis** funciona mientras el diario está bloqueado.</translation>
    </message>
    <message>
        <source>Change it or turn it off</source>
        <translation>Cambiarla o quitarla</translation>
    </message>
    <message>
        <source>**Change it…** and **Turn it off…** are on the same page. Old backups are written anew with the new passphrase, if you choose so.</source>
        <translation>**Cambiarla…** y **Quitarla…** están en la misma página. Las copias antiguas se escriben de nuevo con la nueva frase de contraseña, si así lo eliges.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Para otros programas</translation>
    </message>
    <message>
        <source>The file is a SQLCipher 4 file. Other programs that read SQLCipher open it with your passphrase.</source>
        <translation>El archivo es un archivo SQLCipher 4. Otros programas que leen SQLCipher lo abren con tu frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>handbook/questionnaires</name>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Self-checks are short questionnaires that many clinics use. They are a snapshot and not a diagnosis.</source>
        <translation>Los autocuestionarios son cuestionarios cortos que usan muchas clínicas. Son una foto del momento y no un diagnóstico.</translation>
    </message>
    <message>
        <source>Which there are</source>
        <translation>Cuáles hay</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Trata de</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>ONS4</source>
        <translation>ONS4</translation>
    </message>
    <message>
        <source>well-being, four questions</source>
        <translation>bienestar, cuatro preguntas</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>GAD-7</source>
        <translation>GAD-7</translation>
    </message>
    <message>
        <source>worry, seven questions</source>
        <translation>preocupación, siete preguntas</translation>
    </message>
    <message>
        <source>off until you switch it on</source>
        <translation>desactivado hasta que lo actives</translation>
    </message>
    <message>
        <source>PHQ-9</source>
        <translation>PHQ-9</translation>
    </message>
    <message>
        <source>low mood, nine questions</source>
        <translation>ánimo bajo, nueve preguntas</translation>
    </message>
    <message>
        <source>Open them on the page **Safety**, in the card **Self-checks**. **Choose** switches them on and off and shows earlier ones.</source>
        <translation>Ábrelos en la página **Seguridad**, en la tarjeta **Autocuestionarios**. **Elegir** los activa y desactiva y muestra los anteriores.</translation>
    </message>
    <message>
        <source>The list of self-checks.</source>
        <translation>La lista de autocuestionarios.</translation>
    </message>
    <message>
        <source>Fill one in</source>
        <translation>Rellenar uno</translation>
    </message>
    <message>
        <source>Press **Start**. Answer in your own time, or press **Not today**. The last question of the PHQ-9 can be skipped. The result is then that of the PHQ-8, which does not ask it. No answer is ever made up.</source>
        <translation>Pulsa **Empezar**. Responde a tu ritmo, o pulsa **Hoy no**. La última pregunta del PHQ-9 se puede saltar. El resultado es entonces el del PHQ-8, que no la hace. Nunca se inventa una respuesta.</translation>
    </message>
    <message>
        <source>Nobody else sees your answers. This program cannot call for help.</source>
        <translation>Nadie más ve tus respuestas. Este programa no puede pedir ayuda.</translation>
    </message>
    <message>
        <source>If an answer is hard</source>
        <translation>Si una respuesta es difícil</translation>
    </message>
    <message>
        <source>One question of the PHQ-9 asks about thoughts of being better off dead. If you answer more than never, a card with help lines opens at once. It has no score and no advice. You can go back, or stop for today. Opening it is not recorded.</source>
        <translation>Una pregunta del PHQ-9 trata de pensamientos de que sería mejor estar muerto. Si respondes más que nunca, se abre enseguida una tarjeta con líneas de ayuda. No tiene puntuación ni consejos. Puedes volver, o parar por hoy. Abrirla no se registra.</translation>
    </message>
    <message>
        <source>What a result says</source>
        <translation>Lo que dice un resultado</translation>
    </message>
    <message>
        <source>The number has the band name that its authors gave it. A change is called noticeable only if it is as large as published studies ask for. Smaller ones often come from ordinary ups and downs. Where nothing is published, it says so.</source>
        <translation>El número tiene el nombre de franja que le dieron sus autores. Un cambio se llama notable solo si es tan grande como piden los estudios publicados. Los más pequeños vienen a menudo de los altibajos de siempre. Donde no hay nada publicado, lo dice.</translation>
    </message>
    <message>
        <source>From a certain number on, it says **Consider showing this to a doctor or therapist.** `File &gt; One-page summary…` is made for that.</source>
        <translation>Desde cierto número, dice **Plantéate mostrar esto a un médico o terapeuta.** `Archivo &gt; Resumen de una página…` está hecho para eso.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Two weeks apart is usual, because the questions ask about two weeks. A date is shown from which the next one is ready. Nothing happens when it goes by.</source>
        <translation>Lo habitual es dejar dos semanas, porque las preguntas tratan de dos semanas. Se muestra una fecha desde la que está listo el próximo. No pasa nada cuando esa fecha queda atrás.</translation>
    </message>
    <message>
        <source>Change or delete</source>
        <translation>Cambiar o borrar</translation>
    </message>
    <message>
        <source>Answers stay as they were given. To correct them, fill it in again. An earlier one can be deleted, and undo brings it back.</source>
        <translation>Las respuestas se quedan como se dieron. Para corregirlas, rellénalo de nuevo. Uno anterior se puede borrar, y Deshacer lo trae de vuelta.</translation>
    </message>
</context>
<context>
    <name>handbook/questions</name>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>I was away for weeks. What now?</source>
        <translation>Estuve fuera varias semanas. ¿Y ahora?</translation>
    </message>
    <message>
        <source>Nothing to do. Open **Today** and train, or do a short day. Loads come back lighter by themselves. See [after time away](easier-days.md#after-time-away).</source>
        <translation>No hay nada que hacer. Abre **Hoy** y entrena, o haz un día corto. Las cargas vuelven más ligeras por sí solas. Mira [tras un tiempo sin entrenar](easier-days.md#after-time-away).</translation>
    </message>
    <message>
        <source>Does it tell anyone what I write?</source>
        <translation>¿Le cuenta a alguien lo que escribo?</translation>
    </message>
    <message>
        <source>No. It has no account and no code that could reach a network. Your diary is a file on this computer.</source>
        <translation>No. No tiene cuenta ni código que pueda llegar a una red. Tu diario es un archivo en este dispositivo.</translation>
    </message>
    <message>
        <source>Why does it not say that training helps me?</source>
        <translation>¿Por qué no dice que entrenar me ayuda?</translation>
    </message>
    <message>
        <source>Because it does not know yet, and may never know. See [why it says so little](statistics.md#why-it-says-so-little).</source>
        <translation>Porque aún no lo sabe, y puede que nunca lo sepa. Mira [por qué dice tan poco](statistics.md#why-it-says-so-little).</translation>
    </message>
    <message>
        <source>The load is too heavy today</source>
        <translation>La carga pesa demasiado hoy</translation>
    </message>
    <message>
        <source>Type the load you took, or choose “Keep it gentle today, below 70 %” in the menu **More** of the session. The plan follows what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is too light</source>
        <translation>La carga es demasiado ligera</translation>
    </message>
    <message>
        <source>Type the heavier one you took. In the first sessions the right load is still looked for, and saying how many more would have gone finds it sooner.</source>
        <translation>Escribe la más pesada que tomaste. En las primeras sesiones aún se busca la carga adecuada, y decir cuántas más habrían salido la encuentra antes.</translation>
    </message>
    <message>
        <source>Can I change the days of just this week?</source>
        <translation>¿Puedo cambiar los días solo de esta semana?</translation>
    </message>
    <message>
        <source>Yes. Choose a day in the card **This week** and press &lt;kbd&gt;Enter&lt;/kbd&gt;. **The whole week as usual** takes it back.</source>
        <translation>Sí. Elige un día en la tarjeta **Esta semana** y pulsa &lt;kbd&gt;Enter&lt;/kbd&gt;. **Toda la semana como siempre** lo revierte.</translation>
    </message>
    <message>
        <source>I logged a set by mistake</source>
        <translation>Registré una serie por error</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;. Later, open it in **History** and delete it.</source>
        <translation>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;. Más tarde, ábrela en **Historial** y bórrala.</translation>
    </message>
    <message>
        <source>Which day does training after midnight belong to?</source>
        <translation>¿A qué día pertenece un entrenamiento después de medianoche?</translation>
    </message>
    <message>
        <source>To the day before, until four in the morning.</source>
        <translation>Al día anterior, hasta las cuatro de la mañana.</translation>
    </message>
    <message>
        <source>How do I log a session I did without LiftDesk?</source>
        <translation>¿Cómo registro una sesión que hice sin LiftDesk?</translation>
    </message>
    <message>
        <source>**Add past entry** in **History**, or [type in a sheet](paper.md#type-a-sheet-back).</source>
        <translation>**Añadir entrada pasada** en **Historial**, o [pasar una hoja](paper.md#type-a-sheet-back).</translation>
    </message>
    <message>
        <source>Can I train more than three times a week?</source>
        <translation>¿Puedo entrenar más de tres veces por semana?</translation>
    </message>
    <message>
        <source>Yes. Choose the days in `Training &gt; Routines and days`, or log a session of your own. Two or three are enough. More is not known to be better for mood.</source>
        <translation>Sí. Elige los días en `Entrenamiento &gt; Rutinas y días`, o registra una sesión por tu cuenta. Dos o tres bastan. No se sabe que más sea mejor para el ánimo.</translation>
    </message>
    <message>
        <source>My gym has only odd weights</source>
        <translation>Mi gimnasio solo tiene pesos raros</translation>
    </message>
    <message>
        <source>Write them down in `Training &gt; Places and equipment`. The plan then asks only for those.</source>
        <translation>Anótalos en `Entrenamiento &gt; Lugares y equipo`. El plan pide entonces solo esos.</translation>
    </message>
    <message>
        <source>Can two people use it on one computer?</source>
        <translation>¿Pueden usarlo dos personas en un mismo dispositivo?</translation>
    </message>
    <message>
        <source>Each with a file of their own: start `liftdesk --data FILE`. A [passphrase](passphrase.md) keeps each one closed.</source>
        <translation>Cada una con su propio archivo: inicia `liftdesk --data FILE`. Una [frase de contraseña](passphrase.md) mantiene cerrado cada uno.</translation>
    </message>
    <message>
        <source>May I show this to my therapist?</source>
        <translation>¿Puedo mostrar esto a mi terapeuta?</translation>
    </message>
    <message>
        <source>If you like. `File &gt; One-page summary…` makes one page, and you choose what is on it.</source>
        <translation>Si quieres. `Archivo &gt; Resumen de una página…` hace una página, y tú eliges qué hay en ella.</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Olvidé mi frase de contraseña</translation>
    </message>
    <message>
        <source>Nobody can recover it. If you have a backup from before the passphrase was set, or an export, that still opens.</source>
        <translation>Nadie puede recuperarla. Si tienes una copia de seguridad de antes de poner la frase de contraseña, o una exportación, esa aún se abre.</translation>
    </message>
    <message>
        <source>Is it free?</source>
        <translation>¿Es gratis?</translation>
    </message>
    <message>
        <source>Yes. LiftDesk is free software under the MIT licence. The licences of its parts are in `Help &gt; About LiftDesk`.</source>
        <translation>Sí. LiftDesk es software libre con licencia MIT. Las licencias de sus partes están en `Ayuda &gt; Acerca de LiftDesk`.</translation>
    </message>
</context>
<context>
    <name>handbook/safety</name>
    <message>
        <source>Safety, crisis help, and when to stop</source>
        <translation>Seguridad, ayuda en crisis y cuándo parar</translation>
    </message>
    <message>
        <source>If you are in danger right now</source>
        <translation>Si estás en peligro ahora mismo</translation>
    </message>
    <message>
        <source>Call the emergency number of your country. In the EU it is 112. &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; opens **Crisis help** from every window, even while the diary is locked. This app cannot contact anyone for you.</source>
        <translation>Llama al número de emergencias de tu país. En la UE es el 112. &lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt; abre **Ayuda en crisis** desde cualquier ventana, incluso con el diario bloqueado. Esta aplicación no puede contactar a nadie por ti.</translation>
    </message>
    <message>
        <source>Crisis help with lines to call and to text.</source>
        <translation>Ayuda en crisis con líneas para llamar y para escribir.</translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation>Ayuda en crisis</translation>
    </message>
    <message>
        <source>The card has lines for your country: to call, to text, and hours. **Copy number** puts one on the clipboard. Each says when it was last checked. If no line of your country is listed, the card says so. Opening it is not recorded.</source>
        <translation>La tarjeta tiene líneas de tu país: para llamar, para escribir, y horarios. **Copiar número** pone uno en el portapapeles. Cada una dice cuándo se comprobó por última vez. Si no hay ninguna línea de tu país, la tarjeta lo dice. Abrirla no se registra.</translation>
    </message>
    <message>
        <source>Choose your country on the page **Safety**.</source>
        <translation>Elige tu país en la página **Seguridad**.</translation>
    </message>
    <message>
        <source>Your people and your plan</source>
        <translation>Tus personas y tu plan</translation>
    </message>
    <message>
        <source>Under **My people and my plan** write who you could ring, and what has helped before. Written on a good day, it is at hand on a hard one. It is shown on the page **Safety** and in **Crisis help**. While the diary is locked your own people cannot be shown.</source>
        <translation>En **Mis personas y mi plan** escribe a quién podrías llamar y qué ha ayudado antes. Escrito en un día bueno, está a mano en uno difícil. Se muestra en la página **Seguridad** y en **Ayuda en crisis**. Mientras el diario está bloqueado no se pueden mostrar tus personas.</translation>
    </message>
    <message>
        <source>Stop and rest if you notice</source>
        <translation>Para y descansa si notas</translation>
    </message>
    <message>
        <source>Chest pain, pressure or tightness, also in neck, jaw, arm or back</source>
        <translation>Dolor, presión u opresión en el pecho, también en cuello, mandíbula, brazo o espalda</translation>
    </message>
    <message>
        <source>Breath that does not settle</source>
        <translation>Falta de aire que no se calma</translation>
    </message>
    <message>
        <source>Dizziness, faintness or a blackout</source>
        <translation>Mareo, sensación de desmayo o pérdida del conocimiento</translation>
    </message>
    <message>
        <source>Cold sweat, nausea or vomiting</source>
        <translation>Sudor frío, náuseas o vómitos</translation>
    </message>
    <message>
        <source>A racing, pounding or irregular heartbeat</source>
        <translation>Latidos acelerados, fuertes o irregulares</translation>
    </message>
    <message>
        <source>Sudden weakness, numbness, a severe headache, trouble speaking or seeing</source>
        <translation>Debilidad repentina, entumecimiento, dolor de cabeza intenso, dificultad para hablar o ver</translation>
    </message>
    <message>
        <source>Sharp joint or muscle pain</source>
        <translation>Dolor agudo en una articulación o un músculo</translation>
    </message>
    <message>
        <source>If it is not gone in a few minutes, call your emergency number. If it comes back each time, see a doctor. Sore muscles one or two days later are normal.</source>
        <translation>Si no se va en unos minutos, llama al número de emergencias de tu zona. Si vuelve cada vez, acude a un médico. El dolor muscular (agujetas) uno o dos días después es normal.</translation>
    </message>
    <message>
        <source>This list is on the page **Safety** and at the foot of **Today** too: **Signs to stop**.</source>
        <translation>Esta lista está en la página **Seguridad** y también al pie de **Hoy**: **Señales para parar**.</translation>
    </message>
    <message>
        <source>The readiness check</source>
        <translation>El chequeo previo</translation>
    </message>
    <message>
        <source>A minute of questions before you train. Only the date and the result are kept, never an answer. It asks again after a year, or when you press **My health changed**.</source>
        <translation>Un minuto de preguntas antes de entrenar. Solo se guardan la fecha y el resultado, nunca una respuesta. Pregunta de nuevo después de un año, o cuando pulsas **Mi salud cambió**.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>The card **Medicines and heart rate** has a short list of medicines that can matter for training. It is general. Ask your doctor or pharmacist about your own. Never change a medicine because of this program.</source>
        <translation>La tarjeta **Medicamentos y frecuencia cardíaca** tiene una lista corta de medicamentos que pueden importar para el entrenamiento. Es general. Pregunta en tu consulta médica o farmacia por los tuyos. Nunca cambies un medicamento por este programa.</translation>
    </message>
    <message>
        <source>When training itself is the matter</source>
        <translation>Cuando el asunto es el propio entrenamiento</translation>
    </message>
    <message>
        <source>Training can become something you are driven to. **Rest and recovery** has six quiet questions about that. If two or more sound like you, a doctor is a good person to talk to. See [short, gentle and rest days](easier-days.md#rest-and-recovery).</source>
        <translation>El entrenamiento puede volverse algo que sientes que no puedes dejar de hacer. **Descanso y recuperación** tiene seis preguntas tranquilas sobre eso. Si dos o más se parecen a ti, un médico es una buena persona con quien hablar. Mira [días cortos, suaves y de descanso](easier-days.md#rest-and-recovery).</translation>
    </message>
</context>
<context>
    <name>handbook/session</name>
    <message>
        <source>A session, set by set</source>
        <translation>Una sesión, serie a serie</translation>
    </message>
    <message>
        <source>**Today** shows the session that comes next. You can do all of it by keys.</source>
        <translation>**Hoy** muestra la sesión que viene. Puedes hacerla toda con teclas.</translation>
    </message>
    <message>
        <source>One lift is open, with its sets, its load and the reason for the load.</source>
        <translation>Un ejercicio está abierto, con sus series, su carga y la razón de la carga.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Lo que ves</translation>
    </message>
    <message>
        <source>The title has the letter of the session and its name.</source>
        <translation>El título tiene la letra de la sesión y su nombre.</translation>
    </message>
    <message>
        <source>Each lift is one row. A line below its name says why it has this load.</source>
        <translation>Cada ejercicio es una fila. Una línea debajo de su nombre dice por qué tiene esta carga.</translation>
    </message>
    <message>
        <source>One lift is open. Its sets stand in a grid with **Target**, **Reps**, **Load** and **Log**.</source>
        <translation>Un ejercicio está abierto. Sus series están en una cuadrícula con **Objetivo**, **Rep.**, **Carga** y **Registrar**.</translation>
    </message>
    <message>
        <source>Empty fields show the target in grey. If you did as planned, leave them empty.</source>
        <translation>Los campos vacíos muestran el objetivo en gris. Si lo hiciste según el plan, déjalos vacíos.</translation>
    </message>
    <message>
        <source>Log a set</source>
        <translation>Registrar una serie</translation>
    </message>
    <message>
        <source>Do the set.</source>
        <translation>Haz la serie.</translation>
    </message>
    <message>
        <source>If you did something else, type it: repetitions, load, or both.</source>
        <translation>Si hiciste otra cosa, escríbela: repeticiones, carga o ambas.</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Enter&lt;/kbd&gt;. The set is on the disk at once.</source>
        <translation>Pulsa &lt;kbd&gt;Enter&lt;/kbd&gt;. La serie está en el disco al momento.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt; logs all sets of the lift that are left, as planned. Where the two sides differ, write both: `10/9` is left and right.</source>
        <translation>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt; registra todas las series que quedan del ejercicio, según el plan. Si los dos lados difieren, escribe ambos: `10/9` es izquierda y derecha.</translation>
    </message>
    <message>
        <source>For a hold, &lt;kbd&gt;Space&lt;/kbd&gt; in the seconds field starts and stops a timer.</source>
        <translation>Si se aguanta, &lt;kbd&gt;Space&lt;/kbd&gt; en el campo de segundos inicia y para un cronómetro.</translation>
    </message>
    <message>
        <source>How many more could you have done?</source>
        <translation>¿Cuántas más podrías haber hecho?</translation>
    </message>
    <message>
        <source>After a set you may be asked how many more would have gone. The field calls this repetitions in reserve, or RIR. It is a guess, and you can skip it. It helps LiftDesk to choose loads. &lt;kbd&gt;Alt+R&lt;/kbd&gt; puts the keyboard there. To have a field for it in each set, choose **Reps in reserve (RIR)** from the menu **More** of a lift.</source>
        <translation>Después de una serie se te puede preguntar cuántas más habrían salido. El campo llama a esto repeticiones en reserva, o RIR. Es un cálculo a ojo, y puedes saltarlo. Ayuda a LiftDesk a elegir cargas. &lt;kbd&gt;Alt+R&lt;/kbd&gt; lleva ahí el teclado. Para tener un campo en cada serie, elige **Repeticiones en reserva (RIR)** en el menú **Más** de un ejercicio.</translation>
    </message>
    <message>
        <source>Sometimes another load is offered for the next set. &lt;kbd&gt;Alt+U&lt;/kbd&gt; uses it, &lt;kbd&gt;Alt+K&lt;/kbd&gt; keeps the one you have.</source>
        <translation>A veces se ofrece otra carga para la próxima serie. &lt;kbd&gt;Alt+U&lt;/kbd&gt; la usa, &lt;kbd&gt;Alt+K&lt;/kbd&gt; deja la que tienes.</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>The rest timer starts by itself when a set is logged. &lt;kbd&gt;Ctrl+T&lt;/kbd&gt; starts or ends it. When it is over it says **Ready when you are**. It makes no sound, unless you choose **Sound when a rest is over** in the menu **More** of the session.</source>
        <translation>El temporizador de descanso empieza solo cuando se registra una serie. &lt;kbd&gt;Ctrl+T&lt;/kbd&gt; lo inicia o lo termina. Cuando acaba dice **Cuando quieras**. No suena, salvo que elijas **Sonido al acabar un descanso** en el menú **Más** de la sesión.</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Hacer otra cosa</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+W&lt;/kbd&gt; or **Swap lift** does a similar lift for today.</source>
        <translation>&lt;kbd&gt;Alt+W&lt;/kbd&gt; o **Cambiar ejercicio** hace un ejercicio parecido por hoy.</translation>
    </message>
    <message>
        <source>**Leave it out today** and **Stop this lift today** are in the menu **More** of the lift.</source>
        <translation>**Dejarlo fuera hoy** y **Parar este ejercicio hoy** están en el menú **Más** del ejercicio.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+A&lt;/kbd&gt; or **Add a lift…** adds one.</source>
        <translation>&lt;kbd&gt;Alt+A&lt;/kbd&gt; o **Añadir un ejercicio…** añade uno.</translation>
    </message>
    <message>
        <source>**Other session** takes the other session instead.</source>
        <translation>**Otra sesión** toma la otra sesión en su lugar.</translation>
    </message>
    <message>
        <source>**One more set** and **One set fewer** change how many sets there are.</source>
        <translation>**Una serie más** y **Una serie menos** cambian cuántas series hay.</translation>
    </message>
    <message>
        <source>**Do in turn with** pairs two lifts. You then do them set by set in turn.</source>
        <translation>**Hacer por turnos con** empareja dos ejercicios. Entonces los haces serie a serie por turnos.</translation>
    </message>
    <message>
        <source>Nobody asks why. All of it can be undone with &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;.</source>
        <translation>Nadie pregunta por qué. Todo se puede deshacer con &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;.</translation>
    </message>
    <message>
        <source>The quick line</source>
        <translation>La línea rápida</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;/&lt;/kbd&gt; and type a line, such as `squat 3x8 @ 60kg rir2`. Below it stands how it was read. Nothing is saved until &lt;kbd&gt;Enter&lt;/kbd&gt;. If a line can mean two things, you choose.</source>
        <translation>Pulsa &lt;kbd&gt;/&lt;/kbd&gt; y escribe una línea, como `squat 3x8 @ 60kg rir2`. Debajo se ve cómo se leyó. No se guarda nada hasta &lt;kbd&gt;Enter&lt;/kbd&gt;. Si una línea puede significar dos cosas, eliges tú.</translation>
    </message>
    <message>
        <source>You type</source>
        <translation>Escribes</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>`squat 3x8 @ 60kg`</source>
        <translation>`squat 3x8 @ 60kg`</translation>
    </message>
    <message>
        <source>three sets of eight at 60 kg</source>
        <translation>tres series de ocho con 60 kg</translation>
    </message>
    <message>
        <source>`squat 8,8,7 60kg`</source>
        <translation>`squat 8,8,7 60kg`</translation>
    </message>
    <message>
        <source>three sets of eight, eight and seven</source>
        <translation>tres series de ocho, ocho y siete</translation>
    </message>
    <message>
        <source>`pull-up 3x5 bw+10`</source>
        <translation>`pull-up 3x5 bw+10`</translation>
    </message>
    <message>
        <source>bodyweight and 10 more</source>
        <translation>peso corporal y 10 más</translation>
    </message>
    <message>
        <source>`assisted pull-up 3x5 bw-20`</source>
        <translation>`assisted pull-up 3x5 bw-20`</translation>
    </message>
    <message>
        <source>with 20 of help</source>
        <translation>con 20 de ayuda</translation>
    </message>
    <message>
        <source>`plank 3x45s`</source>
        <translation>`plank 3x45s`</translation>
    </message>
    <message>
        <source>three holds of 45 seconds</source>
        <translation>tres series de 45 segundos</translation>
    </message>
    <message>
        <source>`squat 5x40 w`</source>
        <translation>`squat 5x40 w`</translation>
    </message>
    <message>
        <source>a warm-up</source>
        <translation>un calentamiento</translation>
    </message>
    <message>
        <source>`squat 3x8 60kg rir2 &quot;calm&quot;`</source>
        <translation>`squat 3x8 60kg rir2 &quot;calm&quot;`</translation>
    </message>
    <message>
        <source>two left in reserve, and a note</source>
        <translation>dos en reserva, y una nota</translation>
    </message>
    <message>
        <source>When something hurts</source>
        <translation>Cuando algo duele</translation>
    </message>
    <message>
        <source>Press &lt;kbd&gt;Alt+P&lt;/kbd&gt; or choose **Something hurts…**. Say where, and a number from 0 to 10. What this means for the next time is told at once. See [How loads are chosen](loads.md#after-pain).</source>
        <translation>Pulsa &lt;kbd&gt;Alt+P&lt;/kbd&gt; o elige **Algo duele…**. Di dónde, y un número de 0 a 10. Enseguida se dice qué significa para la próxima vez. Mira [Cómo se eligen las cargas](loads.md#after-pain).</translation>
    </message>
    <message>
        <source>How you feel, before and after</source>
        <translation>Cómo te sientes, antes y después</translation>
    </message>
    <message>
        <source>Before the session and 10 to 15 minutes after it you can rate how you feel, from -5 to +5. Both are free to skip. See [Check-ins and feelings](check-ins.md).</source>
        <translation>Antes de la sesión y de 10 a 15 minutos después puedes valorar cómo te sientes, de -5 a +5. Ambas se pueden saltar. Mira [Registros del día y sensaciones](check-ins.md).</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>**End session** closes it at any point. If you close the program in the middle, the session is still open when you come back: **Go on** or **End it**.</source>
        <translation>**Terminar sesión** la cierra en cualquier punto. Si cierras el programa a la mitad, la sesión sigue abierta cuando vuelves: **Seguir** o **Terminarla**.</translation>
    </message>
</context>
<context>
    <name>handbook/settings</name>
    <message>
        <source>Settings, keys, text size and screen reader</source>
        <translation>Ajustes, teclas, tamaño del texto y lector de pantalla</translation>
    </message>
    <message>
        <source>Look and size</source>
        <translation>Aspecto y tamaño</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>Para cambiar</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Haz esto</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>`View &gt; Light theme`, `View &gt; Dark theme` or `View &gt; Theme of the system`</source>
        <translation>`Ver &gt; Tema claro`, `Ver &gt; Tema oscuro` o `Ver &gt; Tema del sistema`</translation>
    </message>
    <message>
        <source>larger text</source>
        <translation>texto más grande</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl++&lt;/kbd&gt; or `View &gt; Larger text`</source>
        <translation>&lt;kbd&gt;Ctrl++&lt;/kbd&gt; o `Ver &gt; Texto más grande`</translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation>texto más pequeño</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+-&lt;/kbd&gt; or `View &gt; Smaller text`</source>
        <translation>&lt;kbd&gt;Ctrl+-&lt;/kbd&gt; o `Ver &gt; Texto más pequeño`</translation>
    </message>
    <message>
        <source>normal text</source>
        <translation>texto normal</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+0&lt;/kbd&gt; or `View &gt; Normal text`</source>
        <translation>&lt;kbd&gt;Ctrl+0&lt;/kbd&gt; o `Ver &gt; Texto normal`</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>`View &gt; Kilograms` or `View &gt; Pounds`</source>
        <translation>`Ver &gt; Kilogramos` o `Ver &gt; Libras`</translation>
    </message>
    <message>
        <source>sessions a week</source>
        <translation>sesiones por semana</translation>
    </message>
    <message>
        <source>`View &gt; Two sessions a week` or `View &gt; Three sessions a week`</source>
        <translation>`Ver &gt; Dos sesiones por semana` o `Ver &gt; Tres sesiones por semana`</translation>
    </message>
    <message>
        <source>Text goes from 80 to 200 %. Units change what is shown and typed. What is stored does not change.</source>
        <translation>El texto va del 80 al 200&#xa0;%. Las unidades cambian lo que se muestra y se escribe. Lo guardado no cambia.</translation>
    </message>
    <message>
        <source>Keys for the whole window</source>
        <translation>Teclas para toda la ventana</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+1&lt;/kbd&gt; to &lt;kbd&gt;Ctrl+4&lt;/kbd&gt;</source>
        <translation>de &lt;kbd&gt;Ctrl+1&lt;/kbd&gt; a &lt;kbd&gt;Ctrl+4&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>Today, History, Charts, Safety</source>
        <translation>Hoy, Historial, Gráficos, Seguridad</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+H&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation>Ayuda en crisis</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Z&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+Z&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+O&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+O&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+E&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+P&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+P&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>print the week</source>
        <translation>imprimir la semana</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+B&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+B&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>back up now</source>
        <translation>hacer copia ahora</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+L&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>lock now, if there is a passphrase</source>
        <translation>bloquear ahora, si hay una frase de contraseña</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+M&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>hide or show mood</source>
        <translation>ocultar o mostrar el ánimo</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+X&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+X&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>ejercicios</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+R&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+R&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>routines and days</source>
        <translation>rutinas y días</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+D&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+D&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>easy cardio</source>
        <translation>cardio suave</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+W&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+W&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>what you can do now</source>
        <translation>lo que ya puedes hacer</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+I&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+I&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>what the diary says</source>
        <translation>lo que dice el diario</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Shift+P&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Shift+P&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>type in a sheet</source>
        <translation>pasar una hoja</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;F1&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;F1&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>the chapter for this page</source>
        <translation>el capítulo de esta página</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Esc&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Esc&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>back, close or cancel</source>
        <translation>volver, cerrar o cancelar</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+Q&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+Q&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>On a Mac, read Cmd for Ctrl. &lt;kbd&gt;Alt&lt;/kbd&gt; with a letter opens a menu.</source>
        <translation>En un Mac, lee Cmd en lugar de Ctrl. &lt;kbd&gt;Alt&lt;/kbd&gt; con una letra abre un menú.</translation>
    </message>
    <message>
        <source>Keys on Today</source>
        <translation>Teclas en Hoy</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Enter&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Enter&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>log the set as shown</source>
        <translation>registrar la serie como se muestra</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Shift+Enter&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>log all sets of the lift that are left</source>
        <translation>registrar todas las series que quedan del ejercicio</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;/&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;/&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>quick line</source>
        <translation>línea rápida</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+T&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+T&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>start or end the rest</source>
        <translation>iniciar o terminar el descanso</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+S&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+S&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>short day</source>
        <translation>día corto</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+W&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+W&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>swap the lift</source>
        <translation>cambiar el ejercicio</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+A&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+A&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>add a lift</source>
        <translation>añadir un ejercicio</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+P&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+P&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>something hurts</source>
        <translation>algo duele</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+R&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+R&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>how many more could you have done</source>
        <translation>cuántas más podrías haber hecho</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+U&lt;/kbd&gt; and &lt;kbd&gt;Alt+K&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+U&lt;/kbd&gt; y &lt;kbd&gt;Alt+K&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>use the load that is offered, or keep yours</source>
        <translation>usar la carga que se ofrece, o dejar la tuya</translation>
    </message>
    <message>
        <source>Keys in this handbook</source>
        <translation>Teclas en este manual</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Ctrl+F&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;H&lt;/kbd&gt; and &lt;kbd&gt;Shift+H&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;H&lt;/kbd&gt; y &lt;kbd&gt;Shift+H&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>next heading, heading before</source>
        <translation>título siguiente, título anterior</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Tab&lt;/kbd&gt; and &lt;kbd&gt;Enter&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Tab&lt;/kbd&gt; y &lt;kbd&gt;Enter&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>go to a link, follow it</source>
        <translation>ir a un enlace, seguirlo</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Alt+Left&lt;/kbd&gt; and &lt;kbd&gt;Alt+Right&lt;/kbd&gt;</source>
        <translation>&lt;kbd&gt;Alt+Left&lt;/kbd&gt; y &lt;kbd&gt;Alt+Right&lt;/kbd&gt;</translation>
    </message>
    <message>
        <source>back, forward</source>
        <translation>atrás, adelante</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lector de pantalla</translation>
    </message>
    <message>
        <source>Every control has a name, and a row of sets says its lift, its number and its target. Saving, undo and the end of a rest are said once, when the reader is done. A table stands behind each chart: &lt;kbd&gt;T&lt;/kbd&gt; shows it. The figures of the lifts are decoration, and the text beside them says all.</source>
        <translation>Cada control tiene un nombre, y una fila de series dice su ejercicio, su número y su objetivo. Guardar, deshacer y el final de un descanso se dicen una vez, cuando el lector ha terminado. Detrás de cada gráfico hay una tabla: &lt;kbd&gt;T&lt;/kbd&gt; la muestra. Las figuras de los ejercicios son decoración, y el texto a su lado lo dice todo.</translation>
    </message>
    <message>
        <source>There are no time limits. Colour is never the only sign.</source>
        <translation>No hay límites de tiempo. El color nunca es la única señal.</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Números y fechas</translation>
    </message>
    <message>
        <source>Both `12.5` and `12,5` can be typed. A number that can mean two things is asked about.</source>
        <translation>Se puede escribir tanto `12.5` como `12,5`. Si un número puede significar dos cosas, se pregunta.</translation>
    </message>
</context>
<context>
    <name>handbook/statistics</name>
    <message>
        <source>What the statistics mean</source>
        <translation>Qué significan las estadísticas</translation>
    </message>
    <message>
        <source>`Training &gt; What the diary says` is about you alone. It is slow to say something, on purpose.</source>
        <translation>`Entrenamiento &gt; Lo que dice el diario` trata solo de ti. Tarda en decir algo, a propósito.</translation>
    </message>
    <message>
        <source>The page What the diary says.</source>
        <translation>La página Lo que dice el diario.</translation>
    </message>
    <message>
        <source>Why it says so little</source>
        <translation>Por qué dice tan poco</translation>
    </message>
    <message>
        <source>A diary that is looked at every day will sooner or later show a difference where there is none. In a trial with made-up diaries this was so in 38 of 100 within a year. So your diary is looked at on a few set days only: day 42, day 84, day 168, and then every 168 days. That keeps the chance near 5 in 100.</source>
        <translation>Un diario que se mira cada día mostrará tarde o temprano una diferencia donde no la hay. En una prueba con diarios inventados fue así en 38 de 100 en un año. Por eso tu diario se revisa solo en unos pocos días fijados: el día 42, el día 84, el día 168, y después cada 168 días. Eso mantiene la probabilidad cerca de 5 de cada 100.</translation>
    </message>
    <message>
        <source>Until then it says **Still collecting**. That is normal.</source>
        <translation>Hasta entonces dice **Aún reuniendo datos**. Es normal.</translation>
    </message>
    <message>
        <source>What has to be there first</source>
        <translation>Qué tiene que haber primero</translation>
    </message>
    <message>
        <source>It asks for enough days with an evening rating, with training and without. It asks that your training days are not always the same weekdays. Else the two cannot be told apart. The card lists what is there and what is not yet.</source>
        <translation>Pide días suficientes con una valoración de la noche, con entrenamiento y sin él. Pide que tus días de entrenamiento no sean siempre los mismos días de la semana. Si no, no se pueden distinguir unos de otros. La tarjeta muestra lo que ya está y lo que aún no.</translation>
    </message>
    <message>
        <source>The evening after training</source>
        <translation>La noche después de entrenar</translation>
    </message>
    <message>
        <source>Evenings count from 17:00 on. The evening before is taken into account, because people train more after good days. The answer is a difference in points, with a likely range. If the range holds both more and less, it says **Too uncertain to call a difference.** That is an answer, and a common one.</source>
        <translation>Las noches cuentan desde las 17:00. Se tiene en cuenta la noche anterior, porque se entrena más después de días buenos. La respuesta es una diferencia en puntos, con un rango probable. Si el rango incluye tanto más como menos, dice **Demasiado incierto para hablar de una diferencia.** Esa es una respuesta, y es frecuente.</translation>
    </message>
    <message>
        <source>A difference is a pattern in your diary. It does not prove a cause. You may train on days that were going to be better anyway.</source>
        <translation>Una diferencia es un patrón en tu diario. No prueba una causa. Puede que entrenes en días que ya iban a ser mejores.</translation>
    </message>
    <message>
        <source>Before and after a session</source>
        <translation>Antes y después de una sesión</translation>
    </message>
    <message>
        <source>From ten sessions on you see how your rating moved. Sessions often begin below your usual level and would drift back by themselves. So a rise here is partly that.</source>
        <translation>A partir de diez sesiones ves cómo se movió tu valoración. Las sesiones empiezan a menudo por debajo de tu nivel habitual y volverían por sí solas. Así que una subida aquí es en parte eso.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>From twelve weeks on it says whether your mean mood has been rising, falling, or neither.</source>
        <translation>A partir de doce semanas dice si tu ánimo medio ha ido subiendo, bajando o ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Coin-flip weeks</source>
        <translation>Semanas a cara o cruz</translation>
    </message>
    <message>
        <source>`Training &gt; Coin-flip weeks` are a small trial with yourself. For 6 or 12 weeks chance picks which of your days are training days. Your mood cannot pick them then, so this is the one way here to tell what training does to it.</source>
        <translation>`Entrenamiento &gt; Semanas a cara o cruz` son una pequeña prueba contigo. Durante 6 o 12 semanas el azar elige cuáles de tus días son días de entrenamiento. Así tu ánimo no puede elegirlos, y esa es la única manera aquí de saber qué le hace el entrenamiento.</translation>
    </message>
    <message>
        <source>You name at least five days you could train on, and two or three sessions.</source>
        <translation>Nombras al menos cinco días en que podrías entrenar, y dos o tres sesiones.</translation>
    </message>
    <message>
        <source>Chance never takes a session away and never adds one.</source>
        <translation>El azar nunca quita una sesión y nunca añade una.</translation>
    </message>
    <message>
        <source>Any drawn day may be left out. It counts as drawn all the same.</source>
        <translation>Cualquier día sorteado puede dejarse fuera. Cuenta como sorteado igualmente.</translation>
    </message>
    <message>
        <source>You can stop at any time.</source>
        <translation>Puedes parar en cualquier momento.</translation>
    </message>
    <message>
        <source>Exploring</source>
        <translation>Exploración</translation>
    </message>
    <message>
        <source>Here you compare days yourself. Two means and their days, nothing else. Whoever compares often enough finds something, so nothing here counts for or against anything.</source>
        <translation>Aquí comparas días por tu cuenta. Dos medias y sus días, nada más. Quien compara muchas veces encuentra algo, así que aquí nada cuenta a favor ni en contra de nada.</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Cómo se calcula esto</translation>
    </message>
    <message>
        <source>Each card has **How this is worked out**. It names the method and its limits.</source>
        <translation>Cada tarjeta tiene **Cómo se calcula esto**. Nombra el método y sus límites.</translation>
    </message>
</context>
<context>
    <name>handbook/trouble</name>
    <message>
        <source>When something is wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>What was logged is on the disk before the next key. So first: very little can be lost.</source>
        <translation>Lo registrado está en el disco antes de la siguiente tecla. Así que primero: se puede perder muy poco.</translation>
    </message>
    <message>
        <source>LiftDesk says it could not open the diary</source>
        <translation>LiftDesk dice que no pudo abrir el diario</translation>
    </message>
    <message>
        <source>A window says what is the matter and that nothing was changed. It offers the ways that fit:</source>
        <translation>Una ventana dice qué pasa y que no se cambió nada. Ofrece los caminos que encajan:</translation>
    </message>
    <message>
        <source>**Try again**, after closing another program or connecting a disk.</source>
        <translation>**Probar otra vez**, después de cerrar otro programa o conectar un disco.</translation>
    </message>
    <message>
        <source>**Restore** one of your backups. The old file is kept beside it under another name.</source>
        <translation>**Restaurar** una de tus copias de seguridad. El archivo antiguo se guarda al lado con otro nombre.</translation>
    </message>
    <message>
        <source>**Open to read only**, so that you can look and export.</source>
        <translation>**Abrir solo para leer**, para que puedas mirar y exportar.</translation>
    </message>
    <message>
        <source>**Save what can be read…** takes the entries out of a damaged file into a new one.</source>
        <translation>**Guardar lo que se pueda leer…** saca las entradas de un archivo dañado a uno nuevo.</translation>
    </message>
    <message>
        <source>**Open another file…** if the diary is somewhere else.</source>
        <translation>**Abrir otro archivo…** si el diario está en otro sitio.</translation>
    </message>
    <message>
        <source>**Show the folder**.</source>
        <translation>**Mostrar la carpeta**.</translation>
    </message>
    <message>
        <source>**Crisis help** works in this window too.</source>
        <translation>**Ayuda en crisis** también funciona en esta ventana.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Likely reason</source>
        <translation>Razón probable</translation>
    </message>
    <message>
        <source>**This diary is open already**</source>
        <translation>**Este diario ya está abierto**</translation>
    </message>
    <message>
        <source>LiftDesk stands behind another window</source>
        <translation>LiftDesk está detrás de otra ventana</translation>
    </message>
    <message>
        <source>**Another program is using your diary**</source>
        <translation>**Otro programa está usando tu diario**</translation>
    </message>
    <message>
        <source>a backup or sync program is at work</source>
        <translation>hay en marcha un programa de copias o de sincronización</translation>
    </message>
    <message>
        <source>**The disk is full**</source>
        <translation>**El disco está lleno**</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>libera espacio y prueba otra vez</translation>
    </message>
    <message>
        <source>**Your diary is not where it was**</source>
        <translation>**Tu diario no está donde estaba**</translation>
    </message>
    <message>
        <source>a stick or a folder is away</source>
        <translation>falta una memoria USB o una carpeta</translation>
    </message>
    <message>
        <source>**Your diary is damaged**</source>
        <translation>**Tu diario está dañado**</translation>
    </message>
    <message>
        <source>a backup can take its place</source>
        <translation>una copia de seguridad puede ocupar su lugar</translation>
    </message>
    <message>
        <source>**A newer LiftDesk wrote this diary**</source>
        <translation>**Un LiftDesk más nuevo escribió este diario**</translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation>ábrelo con esa versión</translation>
    </message>
    <message>
        <source>**Your diary is encrypted**</source>
        <translation>**Tu diario está cifrado**</translation>
    </message>
    <message>
        <source>its passphrase opens it</source>
        <translation>lo abre su frase de contraseña</translation>
    </message>
    <message>
        <source>LiftDesk stopped by itself</source>
        <translation>LiftDesk se detuvo solo</translation>
    </message>
    <message>
        <source>The next start says so. What was saved is there. If a session was open, it is still open. A kill or a power cut is not called a fault.</source>
        <translation>El siguiente inicio lo dice. Lo guardado está ahí. Si había una sesión abierta, sigue abierta. Un cierre forzado o un corte de luz no se considera un fallo.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>If nobody expected what happened, a window says so. Everything that was saved is still there. **Copy the report** puts a text on the clipboard. It says where in the program it happened. It holds no weights, no notes and no answers of yours. Nothing is sent. You decide whom you give it to.</source>
        <translation>Si nadie esperaba lo ocurrido, una ventana lo dice. Todo lo guardado sigue ahí. **Copiar el informe** pone un texto en el portapapeles. Dice en qué parte del programa ocurrió. No contiene pesos, notas ni respuestas tuyas. No se envía nada. Tú decides a quién se lo das.</translation>
    </message>
    <message>
        <source>An index was damaged</source>
        <translation>Un índice estaba dañado</translation>
    </message>
    <message>
        <source>If only an index of the file was damaged, it is made anew by itself. Every entry is kept, and the old file too.</source>
        <translation>Si solo estaba dañado un índice del archivo, se hace de nuevo por sí solo. Se conservan todas las entradas, y también el archivo antiguo.</translation>
    </message>
    <message>
        <source>Check the file yourself</source>
        <translation>Comprobar tú el archivo</translation>
    </message>
    <message>
        <source>`liftdesk check` says whether the data file is sound. `liftdesk rescue FILE TARGET` saves what can be read of a damaged one. See [the command line](command-line.md).</source>
        <translation>`liftdesk check` dice si el archivo de datos está bien. `liftdesk rescue FILE TARGET` guarda lo que se pueda leer de uno dañado. Mira [la línea de comandos](command-line.md).</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>La frase de contraseña no encaja</translation>
    </message>
    <message>
        <source>Capital letters count, and so does the language of the keyboard. Use the button in the field to see what is typed. A backup opens with the passphrase it was made with. Without any passphrase nobody can open it.</source>
        <translation>Cuentan las mayúsculas, y también el idioma del teclado. Usa el botón del campo para ver lo escrito. Una copia de seguridad se abre con la frase de contraseña con la que se hizo. Sin ninguna frase de contraseña nadie puede abrirla.</translation>
    </message>
    <message>
        <source>A number is not taken</source>
        <translation>Un número no se acepta</translation>
    </message>
    <message>
        <source>The field says what to type. For example, `1.250,5` has two separators: write `1250,5`.</source>
        <translation>El campo dice qué escribir. Por ejemplo, `1.250,5` tiene dos separadores: escribe `1250,5`.</translation>
    </message>
    <message>
        <source>Help that a person gives</source>
        <translation>Ayuda de una persona</translation>
    </message>
    <message>
        <source>`Help &gt; About LiftDesk` has the versions and places, with a button that copies them. Send that along when you ask somebody.</source>
        <translation>`Ayuda &gt; Acerca de LiftDesk` tiene las versiones y los lugares, con un botón que los copia. Envíalos cuando preguntes a alguien.</translation>
    </message>
</context>
<context>
    <name>handbook/two-computers</name>
    <message>
        <source>Two computers</source>
        <translation>Dos dispositivos</translation>
    </message>
    <message>
        <source>If you use LiftDesk on two computers, you end up with two diaries sooner or later. They can be joined.</source>
        <translation>Si usas LiftDesk en dos dispositivos, tarde o temprano tienes dos diarios. Se pueden unir.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Unirlos</translation>
    </message>
    <message>
        <source>Bring a backup or the data file of the other computer here, on a stick or in a folder.</source>
        <translation>Trae aquí una copia de seguridad o el archivo de datos del otro dispositivo, en una memoria USB o en una carpeta.</translation>
    </message>
    <message>
        <source>On the page **Safety**, open **Another computer**.</source>
        <translation>En la página **Seguridad**, abre **Otro dispositivo**.</translation>
    </message>
    <message>
        <source>Choose the file. You see what comes in, what goes, and what differs.</source>
        <translation>Elige el archivo. Ves lo que entra, lo que se va y lo que difiere.</translation>
    </message>
    <message>
        <source>Where both changed the same thing, the newest one is chosen. You can choose the other.</source>
        <translation>Donde ambos cambiaron lo mismo, se elige lo más nuevo. Tú puedes elegir lo otro.</translation>
    </message>
    <message>
        <source>Press **Merge**. A backup is made first, and &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; takes it all back.</source>
        <translation>Pulsa **Fusionar**. Antes se hace una copia de seguridad, y &lt;kbd&gt;Ctrl+Z&lt;/kbd&gt; lo revierte todo.</translation>
    </message>
    <message>
        <source>A deletion is a change too: what was deleted there later goes here.</source>
        <translation>Un borrado también es un cambio: lo que allí se borró después se va aquí.</translation>
    </message>
    <message>
        <source>Then do the same the other way round, or copy the merged diary over.</source>
        <translation>Luego haz lo mismo en el otro sentido, o copia allí el diario fusionado.</translation>
    </message>
    <message>
        <source>A synced folder</source>
        <translation>Una carpeta sincronizada</translation>
    </message>
    <message>
        <source>A diary in a synced folder works, if you close it on one computer before you open it on the other. While it is open, a small file beside it says which computer has it. The other computer then says on which one it is open, and offers to read only.</source>
        <translation>Un diario en una carpeta sincronizada funciona, si lo cierras en un dispositivo antes de abrirlo en el otro. Mientras está abierto, un archivo pequeño a su lado dice qué dispositivo lo tiene. El otro dispositivo dice entonces en cuál está abierto, y ofrece solo leer.</translation>
    </message>
    <message>
        <source>If both wrote at once, the sync program makes a copy with an odd name. LiftDesk sees it at the start and offers to merge it.</source>
        <translation>Si ambos escribieron a la vez, el programa de sincronización hace una copia con un nombre raro. LiftDesk la ve al iniciar y ofrece fusionarla.</translation>
    </message>
    <message>
        <source>If another file appears in its place</source>
        <translation>Si aparece otro archivo en su lugar</translation>
    </message>
    <message>
        <source>If a sync puts another file where your open diary was, nothing is written over it. Yours is kept, and the new one is offered beside it.</source>
        <translation>Si una sincronización pone otro archivo donde estaba tu diario abierto, no se escribe nada encima. El tuyo se conserva, y el nuevo se ofrece a su lado.</translation>
    </message>
    <message>
        <source>A USB stick</source>
        <translation>Una memoria USB</translation>
    </message>
    <message>
        <source>A diary on a stick works the same way. Do not pull the stick out while the diary is open. What was saved is safe even then, but the rest of the stick may not be.</source>
        <translation>Un diario en una memoria USB funciona igual. No saques la memoria mientras el diario está abierto. Lo guardado está a salvo incluso entonces, pero el resto de la memoria puede que no.</translation>
    </message>
</context>
<context>
    <name>handbook/what-it-is</name>
    <message>
        <source>What LiftDesk is, and what it is not</source>
        <translation>Qué es LiftDesk y qué no es</translation>
    </message>
    <message>
        <source>LiftDesk is a diary for people who lift weights for their mind. It plans two or three short sessions a week. It takes down what you did and how you felt. It shows both over time.</source>
        <translation>LiftDesk es un diario para quienes levantan pesas por su mente. Planea dos o tres sesiones cortas por semana. Anota lo que hiciste y cómo te sentiste. Muestra ambas cosas con el tiempo.</translation>
    </message>
    <message>
        <source>The page Today with a check-in, a session of five lifts and the week.</source>
        <translation>La página Hoy con un registro del día, una sesión de cinco ejercicios y la semana.</translation>
    </message>
    <message>
        <source>Four pages</source>
        <translation>Cuatro páginas</translation>
    </message>
    <message>
        <source>**Today** has the check-in, the next session and the week.</source>
        <translation>**Hoy** tiene el registro del día, la próxima sesión y la semana.</translation>
    </message>
    <message>
        <source>**History** has all that you wrote down. You can find it, change it and delete it there.</source>
        <translation>**Historial** tiene todo lo que anotaste. Ahí puedes encontrarlo, cambiarlo y borrarlo.</translation>
    </message>
    <message>
        <source>**Charts** draw your lifts, your mood and your weeks on one line of time.</source>
        <translation>**Gráficos** dibuja tus ejercicios, tu ánimo y tus semanas sobre una misma línea de tiempo.</translation>
    </message>
    <message>
        <source>**Safety** has help first, then signs to stop, then your data.</source>
        <translation>**Seguridad** tiene primero la ayuda, luego las señales para parar, luego tus datos.</translation>
    </message>
    <message>
        <source>The keys &lt;kbd&gt;Ctrl+1&lt;/kbd&gt; to &lt;kbd&gt;Ctrl+4&lt;/kbd&gt; open them. Smaller pages open inside these four. &lt;kbd&gt;Esc&lt;/kbd&gt; leads back.</source>
        <translation>Las teclas &lt;kbd&gt;Ctrl+1&lt;/kbd&gt; a &lt;kbd&gt;Ctrl+4&lt;/kbd&gt; las abren. Las páginas más pequeñas se abren dentro de estas cuatro. &lt;kbd&gt;Esc&lt;/kbd&gt; lleva de vuelta.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Lo que no hace</translation>
    </message>
    <message>
        <source>It is no medical device. It does not diagnose or treat anything, and it does not replace care.</source>
        <translation>No es un dispositivo médico. No diagnostica ni trata nada, y no sustituye la atención profesional.</translation>
    </message>
    <message>
        <source>It cannot call anyone for you. It holds no code that could reach a network.</source>
        <translation>No puede llamar a nadie por ti. No contiene código que pueda llegar a una red.</translation>
    </message>
    <message>
        <source>It keeps no count of days in a row. A day without training is a rest day, and rest days count as done.</source>
        <translation>No lleva la cuenta de días seguidos. Un día sin entrenar es un día de descanso, y los días de descanso cuentan como hechos.</translation>
    </message>
    <message>
        <source>It says nothing about body weight as a goal.</source>
        <translation>No dice nada del peso corporal como objetivo.</translation>
    </message>
    <message>
        <source>It gives no medical advice. Please talk to a doctor first if you have a medical condition.</source>
        <translation>No da consejo médico. Por favor, habla antes con un médico si tienes una enfermedad.</translation>
    </message>
    <message>
        <source>Where your diary is</source>
        <translation>Dónde está tu diario</translation>
    </message>
    <message>
        <source>Your diary is one file on this computer. Only you can read it. No account is asked for, and nothing is sent. The page **Safety** shows where the file is. More on that is in [Backups, trash and moving](keeping.md).</source>
        <translation>Tu diario es un solo archivo en este dispositivo. Solo tú puedes leerlo. No se pide ninguna cuenta, y no se envía nada. La página **Seguridad** muestra dónde está el archivo. Hay más sobre esto en [Copias de seguridad, papelera y mudanza](keeping.md).</translation>
    </message>
    <message>
        <source>What studies found</source>
        <translation>Qué hallaron los estudios</translation>
    </message>
    <message>
        <source>`Help &gt; What studies found` has the numbers, their ranges and how sure they are. In short: on average, strength training goes along with a drop in low mood, and a smaller one in anxiety. Results differ a lot between people and between studies. In the few trials that were least open to bias the difference was small and uncertain. Nobody knows your own result beforehand.</source>
        <translation>`Ayuda &gt; Qué hallaron los estudios` tiene los números, sus rangos y su grado de certeza. En breve: en promedio, el entrenamiento de fuerza va unido a una bajada del ánimo bajo, y a una menor de la ansiedad. Los resultados varían mucho entre personas y entre estudios. En los pocos ensayos menos expuestos a sesgos la diferencia fue pequeña e incierta. Nadie conoce tu propio resultado de antemano.</translation>
    </message>
    <message>
        <source>Training may help some people feel better, next to usual care. It does not replace a doctor, therapy or medicine. Please do not stop a medicine because of this program.</source>
        <translation>Entrenar puede ayudar a algunas personas a sentirse mejor, junto a la atención habitual. No sustituye a un médico, una terapia ni un medicamento. Por favor, no dejes un medicamento por este programa.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Mirar antes un poco</translation>
    </message>
    <message>
        <source>On an empty diary, **Explore with sample data** opens months of an invented diary in a file of its own. Try anything there. `File &gt; Leave the sample data` brings you back to yours, to where you were, and removes the sample data.</source>
        <translation>En un diario vacío, **Explorar con datos de ejemplo** abre meses de un diario inventado en su propio archivo. Ahí prueba lo que quieras. `Archivo &gt; Salir de los datos de ejemplo` te lleva de vuelta al tuyo, a donde estabas, y quita los datos de ejemplo.</translation>
    </message>
</context>
</TS>
