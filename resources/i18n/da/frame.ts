<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Noget gik galt i programmet</translation>
    </message>
    <message>
        <source>What is saved is safe. Close this window and carry on; if it happens again, start the program anew. The report below holds no names, notes or answers.</source>
        <translation>Det gemte er i behold. Luk vinduet, og arbejd videre; sker det igen, så start programmet forfra. Rapporten herunder indeholder ingen navne, notater eller svar.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiér rapporten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Saved in {folder} as {file}</source>
        <translation>Gemt i {folder} som {file}</translation>
    </message>
    <message>
        <source>Ready to be journalised: {file} and a file about it, in {folder}</source>
        <translation>Klar til journalisering: {file} og en fil om den, i {folder}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sendt til printeren</translation>
    </message>
    <message>
        <source>The document was not saved</source>
        <translation>Dokumentet blev ikke gemt</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Vælg et andet sted</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Intet blev udskrevet</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is on and ready.</source>
        <translation>Printeren tog ikke imod siderne. Se, om den er tændt og klar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The document is saved or printed, but the archive does not know of it.</source>
        <translation>Dokumentet er gemt eller udskrevet, men det står ikke i arkivet.</translation>
    </message>
    <message>
        <source>Not in the list of documents</source>
        <translation>Ikke på listen over dokumenter</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Gem PDF-filen</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Gem som tekst</translation>
    </message>
    <message>
        <source>Where are PDF and JSON to lie?</source>
        <translation>Hvor skal PDF og JSON ligge?</translation>
    </message>
    <message>
        <source>Where does the case system pick it up?</source>
        <translation>Hvor henter fagsystemet det?</translation>
    </message>
    <message>
        <source>Copied. The text stays in the clipboard for a minute, for every program.</source>
        <translation>Kopieret. Teksten ligger i udklipsholderen i et minut og kan læses af alle programmer.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing half was left behind.</source>
        <translation>Der er ikke plads på disken. Der ligger ikke en halv fil tilbage.</translation>
    </message>
    <message>
        <source>It may not be saved there: the folder is write-protected, or the file is open in another program.</source>
        <translation>Der kan ikke gemmes dér: mappen er skrivebeskyttet, eller filen er åben i et andet program.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Mappen findes ikke mere.</translation>
    </message>
    <message>
        <source>The file is open in another program. Close it there.</source>
        <translation>Filen er åben i et andet program. Luk den dér.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Filen kunne ikke skrives der.</translation>
    </message>
</context>
<context>
    <name>MeetingWays</name>
    <message>
        <source>Taken back</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>The meeting has ended.</source>
        <translation>Mødet er afsluttet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Noted: the meeting did not take place.</source>
        <translation>Noteret: Mødet blev ikke holdt.</translation>
    </message>
</context>
<context>
    <name>OpenArchive</name>
    <message>
        <source>Choose a PIN first: it ends every hand-over.</source>
        <translation>Vælg først en pinkode: den afslutter hver gang, familien har computeren.</translation>
    </message>
    <message>
        <source>ØVELSE: these families are made up. The PIN is 1234.</source>
        <translation>ØVELSE: familierne er opdigtede. Pinkoden er 1234.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>My cases</source>
        <translation>Mine forløb</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Your choice holds until you close the program: it cannot be saved.</source>
        <translation>Dit valg gælder, til du lukker programmet: Det kan ikke gemmes.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{paragraph} (until {day})</source>
        <translation>{paragraph} (til {day})</translation>
    </message>
</context>
<context>
    <name>_SaveDialog</name>
    <message>
        <source>Folder:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Filtype:</translation>
    </message>
</context>
</TS>
