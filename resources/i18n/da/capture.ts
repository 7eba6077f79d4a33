<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>CaptureWords</name>
    <message>
        <source>Hi {name}.</source>
        <translation>Hej {name}.</translation>
    </message>
    <message>
        <source>This is about {name}, in the time {home}.</source>
        <translation>Det handler om {name} i tiden {home}.</translation>
    </message>
    <message>
        <source>This is about {name}.</source>
        <translation>Det handler om {name}.</translation>
    </message>
    <message>
        <source>This is about the time {home}.</source>
        <translation>Det handler om tiden {home}.</translation>
    </message>
    <message>
        <source>tap the line</source>
        <translation>tryk på stregen</translation>
    </message>
    <message>
        <source>{marked} of {all}</source>
        <translation>{marked} af {all}</translation>
    </message>
    <message>
        <source>Not marked yet.</source>
        <translation>Ikke markeret endnu.</translation>
    </message>
    <message>
        <source>Marked on the line from {low} to {high}.</source>
        <translation>Markeret på stregen fra {low} til {high}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Ikke i dag</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Skemaets sprog</translation>
    </message>
    <message>
        <source>Working translation, not tried out</source>
        <translation>Arbejdsoversættelse, ikke afprøvet</translation>
    </message>
    <message>
        <source>Not today after all?</source>
        <translation>Ikke i dag alligevel?</translation>
    </message>
    <message>
        <source>You have set one mark. It goes away then.</source>
        <translation>Du har sat ét mærke. Det forsvinder, hvis du ikke svarer i dag.</translation>
    </message>
    <message>
        <source>You have set {marked} marks. They go away then.</source>
        <translation>Du har sat {marked} mærker. De forsvinder, hvis du ikke svarer i dag.</translation>
    </message>
    <message>
        <source>Yes, not today</source>
        <translation>Ja, ikke i dag</translation>
    </message>
    <message>
        <source>For the therapist</source>
        <translation>Til behandleren</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Læs højt</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>Fra {low} til {high}.</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle billeder</translation>
    </message>
    <message>
        <source>Let us try it first.</source>
        <translation>Vi prøver lige først.</translation>
    </message>
    <message>
        <source>How much do you like ice cream?</source>
        <translation>Hvor godt kan du lide is?</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you. You can move your mark.</source>
        <translation>Tryk på stregen dér, hvor det passer for dig. Du kan flytte dit mærke.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>slet ikke</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>rigtig godt</translation>
    </message>
    <message>
        <source>Now it is {whose} turn</source>
        <translation>Nu er det {whose} tur</translation>
    </message>
    <message>
        <source>One more for you, {name}</source>
        <translation>Et skema mere til dig, {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Tak.</translation>
    </message>
    <message>
        <source>Thank you, {name}.</source>
        <translation>Tak, {name}.</translation>
    </message>
    <message>
        <source>May the others see your curve?</source>
        <translation>Må de andre se din kurve?</translation>
    </message>
    <message>
        <source>Is it all right that the others see your curve?</source>
        <translation>Er det i orden, at de andre ser din kurve?</translation>
    </message>
    <message>
        <source>May your own curve be in papers for a meeting?</source>
        <translation>Må din egen kurve stå i papirer til et møde?</translation>
    </message>
    <message>
        <source>May the others at the meeting see your curve about {name}?</source>
        <translation>Må de andre ved mødet se din kurve om {name}?</translation>
    </message>
    <message>
        <source>You decide. You can always change your mind.</source>
        <translation>Det bestemmer du. Du kan altid ombestemme dig.</translation>
    </message>
    <message>
        <source>Your curve is yours. You decide, and you can always change your mind.</source>
        <translation>Det er din kurve. Du bestemmer, og du kan altid ombestemme dig.</translation>
    </message>
    <message>
        <source>In this room only you and the therapist see it. A yes holds for papers that you make together, such as for a network meeting.</source>
        <translation>Her i rummet ser kun du og behandleren den. Et ja gælder papirer, I laver sammen, for eksempel til et netværksmøde.</translation>
    </message>
    <message>
        <source>A yes holds for those who look at the curve here, and for papers for the meeting. You can always change it.</source>
        <translation>Et ja gælder dem, der ser med her, og papirer til mødet. Du kan altid ændre det.</translation>
    </message>
    <message>
        <source>Yes, they may</source>
        <translation>Ja, det må de</translation>
    </message>
    <message>
        <source>No, not now</source>
        <translation>Nej, ikke nu</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Spørg mig senere</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Last time you said yes. You may choose anew.</source>
        <translation>Sidst sagde du ja. Du vælger selv igen i dag.</translation>
    </message>
    <message>
        <source>Last time you said no. You may choose anew.</source>
        <translation>Sidst sagde du nej. Du vælger selv igen i dag.</translation>
    </message>
    <message>
        <source>Last time you wanted to wait.</source>
        <translation>Sidst ville du gerne vente.</translation>
    </message>
    <message>
        <source>Pass it on to {name}</source>
        <translation>Giv videre til {name}</translation>
    </message>
    <message>
        <source>Give the computer back to the family therapist</source>
        <translation>Giv computeren tilbage til familiebehandleren</translation>
    </message>
    <message>
        <source>Give the computer back to {name}</source>
        <translation>Giv computeren tilbage til {name}</translation>
    </message>
    <message>
        <source>It has not been saved yet. Your marks are still here.</source>
        <translation>Det er ikke gemt endnu. Dine mærker er her stadig.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>For the family therapist</source>
        <translation>Til familiebehandleren</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkode</translation>
    </message>
    <message>
        <source>Erase one digit</source>
        <translation>Slet et tal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tilbage til skemaet</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Det er ikke den rigtige pinkode. Prøv igen.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait one second.</source>
        <translation>For mange forkerte pinkoder. Vent ét sekund.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {seconds} seconds.</source>
        <translation>For mange forkerte pinkoder. Vent {seconds} sekunder.</translation>
    </message>
    <message>
        <source>That is not the PIN. Wait one second.</source>
        <translation>Det er ikke den rigtige pinkode. Vent et sekund.</translation>
    </message>
    <message>
        <source>That is not the PIN. Wait {seconds} seconds.</source>
        <translation>Det er ikke den rigtige pinkode. Vent {seconds} sekunder.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>en</translation>
    </message>
    <message>
        <source>two</source>
        <translation>to</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>four</source>
        <translation>fire</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fem</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seks</translation>
    </message>
</context>
</TS>
