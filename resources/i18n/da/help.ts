<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Søg i hjælpen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer or shorter ones.</source>
        <translation>Ingen side har de ord. Prøv færre eller kortere.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n side fundet</numerusform>
            <numerusform>%n sider fundet</numerusform>
        </translation>
    </message>
</context>
</TS>
