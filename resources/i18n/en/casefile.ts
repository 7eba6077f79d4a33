<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CaseAgreements</name>
    <message numerus="yes">
        <source>%n finished or dropped</source>
        <translation>
            <numerusform>%n finished or dropped</numerusform>
            <numerusform>%n finished or dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalsCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only for you (%n)</source>
        <translation>
            <numerusform>Only for you (%n)</numerusform>
            <numerusform>Only for you (%n)</numerusform>
        </translation>
    </message>
</context>
</TS>
