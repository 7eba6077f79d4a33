<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>SourceField</name>
    <message numerus="yes">
        <source>%n backup(s) found</source>
        <translation>
            <numerusform>%n backup found</numerusform>
            <numerusform>%n backups found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitNotice</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many attempts. Try again in %n second.</numerusform>
            <numerusform>Too many attempts. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
