<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>GrowingTextEdit</name>
    <message>
        <source>There is no room for more.</source>
        <translation>Der er ikke plads til mere.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n tegn tilbage</numerusform>
            <numerusform>%n tegn tilbage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesSwitch</name>
    <message>
        <source>Show names</source>
        <translation>Vis navne</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>It must have at least 12 characters.</source>
        <translation>Den skal have mindst 12 tegn.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke ens.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangssætning</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Den samme igen</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Type 4 to 8 digits.</source>
        <translation>Skriv 4 til 8 cifre.</translation>
    </message>
    <message>
        <source>A child would guess that one. Choose another.</source>
        <translation>Den ville et barn gætte. Vælg en anden.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke ens.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkode</translation>
    </message>
    <message>
        <source>4 to 8 digits.</source>
        <translation>4 til 8 cifre.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Den samme pinkode igen</translation>
    </message>
</context>
<context>
    <name>OptionalDateField</name>
    <message>
        <source>This is not a date. Write for example 26/11.</source>
        <translation>Det er ikke en dato. Skriv for eksempel 26/11.</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Åbn kalenderen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Skjul adgangssætningen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Vis adgangssætningen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Main menu</source>
        <translation>Hovedmenu</translation>
    </message>
</context>
<context>
    <name>RecoveryCheck</name>
    <message>
        <source>Not as on the paper. Look again.</source>
        <translation>Ikke som på papiret. Se efter igen.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPanel</name>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Archive: {name}, {day}</source>
        <translation>Arkiv: {name}, {day}</translation>
    </message>
    <message>
        <source>Whoever has this paper can open the archive without the passphrase.</source>
        <translation>Den, der har dette papir, kan åbne arkivet uden adgangssætningen.</translation>
    </message>
    <message>
        <source>Keep it locked away, and not together with the computer.</source>
        <translation>Gem det under lås, og ikke sammen med computeren.</translation>
    </message>
    <message>
        <source>To use it: choose “Use the recovery key” where the passphrase is asked for.</source>
        <translation>Sådan bruges den: vælg »Brug gendannelsesnøgle«, hvor der spørges om adgangssætningen.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>There is no printer here. Write the groups on paper by hand.</source>
        <translation>Der er ingen printer her. Skriv grupperne på papir i hånden.</translation>
    </message>
    <message>
        <source>Printing failed. Write the groups on paper by hand.</source>
        <translation>Udskriften mislykkedes. Skriv grupperne på papir i hånden.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Print it, or write it down. Keep the paper locked away, not with the computer. Do not save it as a file or a photo.</source>
        <translation>Udskriv den, eller skriv den ned. Gem papiret under lås, ikke sammen med computeren. Gem den ikke som fil eller foto.</translation>
    </message>
    <message>
        <source>Type these two groups from the paper:</source>
        <translation>Skriv disse to grupper fra papiret:</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyView</name>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Gruppe {number}: {letters}</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Trin {number} af {count}: {name}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>færdig</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>du er her</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>At least 12 characters. A sentence only you would say is easy to keep.</source>
        <translation>Mindst 12 tegn. En sætning, som kun du ville sige, er nem at huske.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) to go.</source>
        <translation>
            <numerusform>%n tegn mere.</numerusform>
            <numerusform>%n tegn mere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guessed at once. Choose other words.</source>
        <translation>Gættes med det samme. Vælg andre ord.</translation>
    </message>
    <message>
        <source>Easy to guess. Choose other words.</source>
        <translation>Nem at gætte. Vælg andre ord.</translation>
    </message>
    <message>
        <source>Can be guessed. One more word makes it good.</source>
        <translation>Kan gættes. Et ord mere gør den god.</translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation>God: svær at gætte.</translation>
    </message>
    <message>
        <source>Very good: very hard to guess.</source>
        <translation>Meget god: meget svær at gætte.</translation>
    </message>
</context>
<context>
    <name>_PinEdit</name>
    <message>
        <source>Hide the PIN</source>
        <translation>Skjul pinkoden</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>Vis pinkoden</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Was told what the marks are for and who sees them</source>
        <translation>Har fået fortalt, hvad mærkerne bruges til, og hvem der ser dem</translation>
    </message>
    <message>
        <source>The marks may be kept and drawn as a curve</source>
        <translation>Mærkerne må gemmes og tegnes som en kurve</translation>
    </message>
    <message>
        <source>What we agree on may be shown at network meetings</source>
        <translation>Det, vi er enige om, må vises på netværksmøder</translation>
    </message>
    <message>
        <source>Says yes to taking part, in own words</source>
        <translation>Siger selv ja til at være med</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
</TS>
