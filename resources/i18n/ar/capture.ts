<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>CaptureWords</name>
    <message>
        <source>Hi {name}.</source>
        <translation>مرحبًا {name}.</translation>
    </message>
    <message>
        <source>This is about {name}, in the time {home}.</source>
        <translation>هذا عن {name}، في الوقت {home}.</translation>
    </message>
    <message>
        <source>This is about {name}.</source>
        <translation>هذا عن {name}.</translation>
    </message>
    <message>
        <source>This is about the time {home}.</source>
        <translation>هذا عن الوقت {home}.</translation>
    </message>
    <message>
        <source>tap the line</source>
        <translation>هنا، على الخط</translation>
    </message>
    <message>
        <source>{marked} of {all}</source>
        <translation>{marked} من {all}</translation>
    </message>
    <message>
        <source>Not marked yet.</source>
        <translation>لا توجد علامة بعد.</translation>
    </message>
    <message>
        <source>Marked on the line from {low} to {high}.</source>
        <translation>وُضعت علامة على الخط من «{low}» إلى «{high}».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>لغة الاستمارة</translation>
    </message>
    <message>
        <source>Working translation, not tried out</source>
        <translation>ترجمة عمل، لم تُجرَّب بعد</translation>
    </message>
    <message>
        <source>Not today after all?</source>
        <translation>هل نترك الأمر اليوم؟</translation>
    </message>
    <message>
        <source>You have set one mark. It goes away then.</source>
        <translation>لقد وضعتَ علامة واحدة، وستختفي إذا لم تُجب اليوم.</translation>
    </message>
    <message>
        <source>You have set {marked} marks. They go away then.</source>
        <translation>عدد علاماتك: {marked}، وستختفي إذا لم تُجب اليوم.</translation>
    </message>
    <message>
        <source>Yes, not today</source>
        <translation>نعم، ليس اليوم</translation>
    </message>
    <message>
        <source>For the therapist</source>
        <translation>للمعالج الأسري</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>من «{low}» إلى «{high}».</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Let us try it first.</source>
        <translation>لنجرّب أولًا.</translation>
    </message>
    <message>
        <source>How much do you like ice cream?</source>
        <translation>كم أحبّ المثلّجات؟</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you. You can move your mark.</source>
        <translation>نلمس الخط في المكان المناسب. ويمكن تحريك العلامة.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>كثيرًا جدًا</translation>
    </message>
    <message>
        <source>Now it is {whose} turn</source>
        <translation>الآن دور {whose}</translation>
    </message>
    <message>
        <source>One more for you, {name}</source>
        <translation>استمارة أخرى لك، {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>لنبدأ</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا.</translation>
    </message>
    <message>
        <source>Thank you, {name}.</source>
        <translation>شكرًا، {name}.</translation>
    </message>
    <message>
        <source>May the others see your curve?</source>
        <translation>هل يمكن للآخرين رؤية المنحنى الخاص بك؟</translation>
    </message>
    <message>
        <source>Is it all right that the others see your curve?</source>
        <translation>هل توافق على أن يرى الآخرون المنحنى الخاص بك؟</translation>
    </message>
    <message>
        <source>May your own curve be in papers for a meeting?</source>
        <translation>هل يمكن أن يظهر المنحنى الخاص بك في أوراق اللقاء؟</translation>
    </message>
    <message>
        <source>May the others at the meeting see your curve about {name}?</source>
        <translation>هل يمكن للحاضرين في اللقاء رؤية المنحنى الذي رسمته عن {name}؟</translation>
    </message>
    <message>
        <source>You decide. You can always change your mind.</source>
        <translation>القرار لك. يمكنك دائمًا تغيير رأيك.</translation>
    </message>
    <message>
        <source>Your curve is yours. You decide, and you can always change your mind.</source>
        <translation>هذا المنحنى لك. القرار لك، ويمكنك دائمًا تغيير رأيك.</translation>
    </message>
    <message>
        <source>In this room only you and the therapist see it. A yes holds for papers that you make together, such as for a network meeting.</source>
        <translation>في هذه الغرفة لا يراه سواك أنت والمعالج. الموافقة تخص الأوراق التي تعدّونها معًا، مثل أوراق لقاء الشبكة.</translation>
    </message>
    <message>
        <source>A yes holds for those who look at the curve here, and for papers for the meeting. You can always change it.</source>
        <translation>الموافقة تخص من ينظرون إلى المنحنى هنا، وأوراق اللقاء. يمكنك دائمًا تغيير ذلك.</translation>
    </message>
    <message>
        <source>Yes, they may</source>
        <translation>نعم، يمكنهم ذلك</translation>
    </message>
    <message>
        <source>No, not now</source>
        <translation>لا، ليس الآن</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>اسألوني لاحقًا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Last time you said yes. You may choose anew.</source>
        <translation>كانت الإجابة في المرة الماضية نعم. يمكن الاختيار من جديد اليوم.</translation>
    </message>
    <message>
        <source>Last time you said no. You may choose anew.</source>
        <translation>كانت الإجابة في المرة الماضية لا. يمكن الاختيار من جديد اليوم.</translation>
    </message>
    <message>
        <source>Last time you wanted to wait.</source>
        <translation>في المرة الماضية كان الاختيار هو الانتظار.</translation>
    </message>
    <message>
        <source>Pass it on to {name}</source>
        <translation>أعطوا الحاسوب إلى {name}</translation>
    </message>
    <message>
        <source>Give the computer back to the family therapist</source>
        <translation>أعيدوا الحاسوب إلى المعالج الأسري</translation>
    </message>
    <message>
        <source>Give the computer back to {name}</source>
        <translation>أعيدوا الحاسوب إلى {name}</translation>
    </message>
    <message>
        <source>It has not been saved yet. Your marks are still here.</source>
        <translation>لم يُحفظ بعد. العلامات ما زالت هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>For the family therapist</source>
        <translation>للمعالج الأسري</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Erase one digit</source>
        <translation>مسح رقم واحد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى الاستمارة</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>الرقم السري غير صحيح. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait one second.</source>
        <translation>محاولات خاطئة كثيرة. انتظر ثانية واحدة.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {seconds} seconds.</source>
        <translation>محاولات خاطئة كثيرة. انتظر {seconds} ثانية.</translation>
    </message>
    <message>
        <source>That is not the PIN. Wait one second.</source>
        <translation>الرقم السري غير صحيح. يُرجى الانتظار ثانية واحدة.</translation>
    </message>
    <message>
        <source>That is not the PIN. Wait {seconds} seconds.</source>
        <translation>الرقم السري غير صحيح. يُرجى الانتظار {seconds} ثانية.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>two</source>
        <translation>اثنان</translation>
    </message>
    <message>
        <source>three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>four</source>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>five</source>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>six</source>
        <translation>ستة</translation>
    </message>
</context>
</TS>
