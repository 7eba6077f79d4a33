<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>What the program is, and what it is not</source>
        <translation>Hvad programmet er, og hvad det ikke er</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Nyt arkiv</translation>
    </message>
    <message>
        <source>An archive is a folder on this computer. All in it is encrypted.</source>
        <translation>Et arkiv er en mappe på denne computer. Alt i den er krypteret.</translation>
    </message>
    <message>
        <source>Open the archive that is there</source>
        <translation>Åbn det arkiv, der ligger der</translation>
    </message>
    <message>
        <source>Making the archive…</source>
        <translation>Opretter arkivet…</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>Opret arkivet</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Vælg en ny adgangssætning</translation>
    </message>
    <message>
        <source>The recovery key fits, and keeps fitting. Backups made until now open with the old passphrase or the recovery key.</source>
        <translation>Gendannelsesnøglen passer og bliver ved med at passe. Sikkerhedskopier, der allerede er lavet, åbnes med den gamle adgangssætning eller med gendannelsesnøglen.</translation>
    </message>
    <message>
        <source>Open without a new one</source>
        <translation>Åbn uden en ny</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Skifter…</translation>
    </message>
    <message>
        <source>Change and open</source>
        <translation>Skift og åbn</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Choose a PIN</source>
        <translation>Vælg en pinkode</translation>
    </message>
    <message>
        <source>When a child or a parent has the computer, only their form can be reached. The PIN takes you back. It does not open the archive; it can be changed in the settings.</source>
        <translation>Når et barn eller en forælder har computeren, kan de kun se deres eget skema. Med pinkoden kommer du tilbage. Den åbner ikke arkivet, og du kan skifte den i indstillingerne.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Give the archive a name.</source>
        <translation>Giv arkivet et navn.</translation>
    </message>
    <message>
        <source>A folder cannot have this name. Use letters and digits.</source>
        <translation>En mappe kan ikke hedde sådan. Brug bogstaver og tal.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Navnet er for langt.</translation>
    </message>
    <message>
        <source>Where shall the archive lie?</source>
        <translation>Hvor skal arkivet ligge?</translation>
    </message>
    <message>
        <source>Name of the archive</source>
        <translation>Arkivets navn</translation>
    </message>
    <message>
        <source>It can be seen by others: no family&apos;s name.</source>
        <translation>Andre kan se navnet: brug ikke en families navn.</translation>
    </message>
    <message>
        <source>Other place…</source>
        <translation>Andet sted…</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Archives on this computer</source>
        <translation>Arkiver på denne computer</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Åbn en anden mappe…</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Your recovery key</source>
        <translation>Din gendannelsesnøgle</translation>
    </message>
    <message>
        <source>It opens the archive if you forget the passphrase. It is shown only now. Without passphrase and recovery key nobody can open the archive, not even we.</source>
        <translation>Den åbner arkivet, hvis du glemmer adgangssætningen. Den vises kun nu. Uden adgangssætning og gendannelsesnøgle kan ingen åbne arkivet, heller ikke vi.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Jeg har den på papir</translation>
    </message>
</context>
<context>
    <name>RecoveryUnlockPage</name>
    <message>
        <source>Type the six groups from the paper that belongs to “{name}”.</source>
        <translation>Skriv de seks grupper fra det papir, der hører til »{name}«.</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Brug gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Capitals, dashes and spaces do not matter.</source>
        <translation>Store bogstaver, streger og mellemrum er ligegyldige.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser op…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Skriv gendannelsesnøglen.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Restore or move</source>
        <translation>Gendan eller flyt</translation>
    </message>
    <message>
        <source>Choose the folder of a backup, or of an archive from another computer. Nothing that is there is overwritten.</source>
        <translation>Vælg mappen med en sikkerhedskopi eller med et arkiv fra en anden computer. Intet, der findes, bliver overskrevet.</translation>
    </message>
    <message>
        <source>Open it where it lies</source>
        <translation>Åbn det, hvor det ligger</translation>
    </message>
    <message>
        <source>Restore one of its backups instead</source>
        <translation>Gendan en af dets kopier i stedet</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Gendanner…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Ukendt dag</translation>
    </message>
    <message>
        <source>d MMMM yyyy &apos;at&apos; HH:mm</source>
        <translation>d. MMMM yyyy &apos;kl.&apos; HH.mm</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>komplet</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>en del mangler</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Type it here.</source>
        <translation>Skriv den her.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Sikkerhedskopiens adgangssætning</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Brug adgangssætning</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Brug gendannelsesnøgle</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Where is the backup or the archive?</source>
        <translation>Hvor ligger sikkerhedskopien eller arkivet?</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Anden mappe…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Vælg mappe…</translation>
    </message>
    <message>
        <source>A whole archive lies here</source>
        <translation>Her ligger et helt arkiv</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) found</source>
        <translation>
            <numerusform>%n sikkerhedskopi fundet</numerusform>
            <numerusform>%n sikkerhedskopier fundet</numerusform>
        </translation>
    </message>
    <message>
        <source>No archive and no backup lies here</source>
        <translation>Her ligger hverken arkiv eller sikkerhedskopi</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Each voice its own line. Encrypted on this computer, offline.</source>
        <translation>Hver stemme sin linje. Krypteret på denne computer, uden netværk.</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Nyt arkiv</translation>
    </message>
    <message>
        <source>Choose a passphrase, and keep the recovery key. One minute.</source>
        <translation>Vælg en adgangssætning, og gem gendannelsesnøglen. Et minut.</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>Gør den klar…</translation>
    </message>
    <message>
        <source>Try the practice family</source>
        <translation>Prøv med øvelsesfamilien</translation>
    </message>
    <message>
        <source>Invented people, clearly marked ØVELSE on screen and paper.</source>
        <translation>Opdigtede personer, tydeligt mærket ØVELSE på skærm og papir.</translation>
    </message>
    <message>
        <source>Restore or move</source>
        <translation>Gendan eller flyt</translation>
    </message>
    <message>
        <source>From a backup or another computer.</source>
        <translation>Fra en sikkerhedskopi eller en anden computer.</translation>
    </message>
    <message>
        <source>What the program is, and what it is not</source>
        <translation>Hvad programmet er, og hvad det ikke er</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
</context>
<context>
    <name>TitledStage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Is the archive closed on the other computer?</source>
        <translation>Er arkivet lukket på den anden computer?</translation>
    </message>
    <message>
        <source>If it is still open there, two computers write in it at once, and entries can be lost. Take it over only when you know that the other one has stopped.</source>
        <translation>Er det stadig åbent der, skriver to computere i det på én gang, og noget kan gå tabt. Overtag det kun, når du ved, at den anden er holdt op.</translation>
    </message>
    <message>
        <source>It is closed: take it over</source>
        <translation>Det er lukket: overtag det</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>I know that the newest entries may be missing</source>
        <translation>Jeg ved, at det nyeste kan mangle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Take it over…</source>
        <translation>Overtag det…</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Åbn alligevel</translation>
    </message>
    <message>
        <source>Restore the newest backup…</source>
        <translation>Gendan den nyeste sikkerhedskopi…</translation>
    </message>
    <message>
        <source>Another archive…</source>
        <translation>Andet arkiv…</translation>
    </message>
    <message>
        <source>The archive is open already</source>
        <translation>Arkivet er allerede åbent</translation>
    </message>
    <message>
        <source>Older than last time</source>
        <translation>Ældre end sidst</translation>
    </message>
    <message>
        <source>A newer program is needed</source>
        <translation>Der skal et nyere program til</translation>
    </message>
    <message>
        <source>Not an archive</source>
        <translation>Ikke et arkiv</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken er fuld</translation>
    </message>
    <message>
        <source>The archive cannot be opened</source>
        <translation>Arkivet kan ikke åbnes</translation>
    </message>
    <message>
        <source>It is open in another window on this computer. Close it there first.</source>
        <translation>Det er åbent i et andet vindue på denne computer. Luk det der først.</translation>
    </message>
    <message>
        <source>It was opened on the computer “{host}” and has not been closed.</source>
        <translation>Det blev åbnet på computeren »{host}« og er ikke lukket siden.</translation>
    </message>
    <message>
        <source>d MMMM yyyy &apos;at&apos; HH:mm</source>
        <translation>d. MMMM yyyy &apos;kl.&apos; HH.mm</translation>
    </message>
    <message>
        <source>It was opened on the computer “{host}” on {when} and not closed since.</source>
        <translation>Det blev åbnet på computeren »{host}« den {when} og er ikke lukket siden.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Brug gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Another archive…</source>
        <translation>Andet arkiv…</translation>
    </message>
    <message>
        <source>The people in it are invented. There is no passphrase.</source>
        <translation>Personerne i den er opdigtede. Der er ingen adgangssætning.</translation>
    </message>
    <message>
        <source>This archive can be read here, but nothing can be saved in it.</source>
        <translation>Arkivet kan læses herfra, men intet kan gemmes i det.</translation>
    </message>
    <message>
        <source>“{name}” lies encrypted on this computer.</source>
        <translation>»{name}« ligger krypteret på denne computer.</translation>
    </message>
    <message>
        <source>Your cases lie encrypted on this computer.</source>
        <translation>Dine forløb ligger krypteret på denne computer.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser op…</translation>
    </message>
    <message>
        <source>Open the practice family</source>
        <translation>Åbn øvelsesfamilien</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Skriv adgangssætningen.</translation>
    </message>
</context>
<context>
    <name>WaitNotice</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>For mange forsøg. Prøv igen om %n sekund.</numerusform>
            <numerusform>For mange forsøg. Prøv igen om %n sekunder.</numerusform>
        </translation>
    </message>
</context>
</TS>
