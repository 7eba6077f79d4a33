<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>CurtainPage</name>
    <message>
        <source>Therapist: unlock with the PIN</source>
        <translation>Behandler: lås op med pinkode</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>We agreed on this</source>
        <translation>Det aftalte vi</translation>
    </message>
</context>
<context>
    <name>CurtainWords</name>
    <message>
        <source>Thank you for today</source>
        <translation>Tak for i dag</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>Lille pause</translation>
    </message>
    <message>
        <source>We meet again on {weekday} {day}.</source>
        <translation>Vi ses igen {weekday} den {day}.</translation>
    </message>
    <message>
        <source>We meet again on {weekday} {day} at {time}.</source>
        <translation>Vi ses igen {weekday} den {day} kl. {time}.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senest {day}</translation>
    </message>
</context>
</TS>
