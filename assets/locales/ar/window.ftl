app-name = Afterglow
tabs-label = الأقسام الرئيسية
tab-today = اليوم
tab-plan = الخطة
tab-can-i = هل يمكنني؟
tab-my-skin = بشرتي
tab-more = المزيد
today = اليوم
back = رجوع
undo = تراجع
dismiss = حسنًا
save = حفظ
call = مكالمة { $who }
call-number = مكالمة { $who } على الرقم { $number }
call-extension = { $call }، التحويلة { $extension }
call-failed = تعذّر الاتصال بالرقم { $number } من هذا الجهاز: { $problem }.
add-professional = إضافة مختصّك
add-reach = إضافة طريقة التواصل مع { $who }
ask-note = تدوين السؤال
ask-noted = ضمن أسئلتك
ask-check-in = بشرتي: { $date }
your-professional = مختصّك
optional = { " · اختياري" }
why = لماذا؟
sources = المصادر
names-comma = { "، " }
count-more = و{ $count } غيرها
sentence = { $what }.
error-title = تعذّر عرض هذا
try-again = إعادة المحاولة

date-short = { $weekday } { $day } { $month }
    .year = { $weekday } { $day } { $month } { $year }
date-long = { $weekday }، { $day } { $month }
    .year = { $weekday }، { $day } { $month } { $year }
day-month = { $day } { $month }
    .year = { $day } { $month } { $year }
date-time = { $date } الساعة { $time }
today-time = اليوم الساعة { $time }
time-of-day =
    .am = { $time } ص
    .pm = { $time } م
weekday-short =
    .d1 = الاثنين
    .d2 = الثلاثاء
    .d3 = الأربعاء
    .d4 = الخميس
    .d5 = الجمعة
    .d6 = السبت
    .d7 = الأحد
weekday-long =
    .d1 = الاثنين
    .d2 = الثلاثاء
    .d3 = الأربعاء
    .d4 = الخميس
    .d5 = الجمعة
    .d6 = السبت
    .d7 = الأحد
month-short =
    .m1 = يناير
    .m2 = فبراير
    .m3 = مارس
    .m4 = أبريل
    .m5 = مايو
    .m6 = يونيو
    .m7 = يوليو
    .m8 = أغسطس
    .m9 = سبتمبر
    .m10 = أكتوبر
    .m11 = نوفمبر
    .m12 = ديسمبر
month-long =
    .m1 = يناير
    .m2 = فبراير
    .m3 = مارس
    .m4 = أبريل
    .m5 = مايو
    .m6 = يونيو
    .m7 = يوليو
    .m8 = أغسطس
    .m9 = سبتمبر
    .m10 = أكتوبر
    .m11 = نوفمبر
    .m12 = ديسمبر
duration =
    .days =
        { $count ->
            [zero] { $count } يوم
            [one] يوم واحد
            [two] يومان
            [few] { $count } أيام
            [many] { $count } يومًا
           *[other] { $count } يوم
        }
    .hours = { $count } س
    .minutes = { $count } د
    .both = { $large } و{ $small }

basis-seed = الخطة الأساسية، { $rule }
basis-reading = الخطة الأساسية بحسب نصّها، { $rule }
basis-extra = نصيحة إضافية ليست من خطتك الأساسية: { $source }
basis-own = نصيحة إضافية ليست من خطتك الأساسية: اقتراح منّا
source-of = المصدر: { $source }
source-own = نصيحة منّا، من دون مصدر
basis-provider = { $who }
rule-do = المستحسَن رقم { $number }
rule-dont = المتجنَّب رقم { $number }
by-seed = الخطة الأساسية
by-extra = نصيحة إضافية
by-proposed = وقت مقترح
by-provider = مختصّك
looser = مختصّك هنا أقلّ تشددًا من الخطة الأساسية.
looser-list = مختصّك هنا أقلّ تشددًا من الخطة الأساسية: { $what }.

start-lead = لأيام ما بعد الوخز بالإبر الدقيقة: المطلوب، والمؤجَّل، وحتى متى.
start-question = السؤال { $at } من { $all }
start-when = متى كانت جلستك؟
start-now = قبل قليل
start-earlier = قبل ذلك
start-earlier-detail = اختيار اليوم والوقت
start-to-come = لم تحن بعد
start-to-come-detail = تخطيط مسبق
start-who = من هو مختصّك؟
start-who-why = ليكون الاتصال به بلمسة واحدة. يمكن ترك الخانتين فارغتين.
start-reminders = هل يذكّرك Afterglow؟
start-reminders-why = بضعة تذكيرات قصيرة يوميًا في الأسبوع الأول، ثم أقلّ بعده. ولا تُذكر فيها جلستك أبدًا.
reminders-yes = نعم، في هذه الأوقات
reminders-yes-detail = يمكن تغيير كل وقت لاحقًا
reminders-no = بلا تذكيرات
reminders-no-detail = كل ما عدا ذلك يعمل كالمعتاد
start-quiet = ساعات الهدوء، { $quiet }: لا يصل شيء خلالها.
continue = متابعة
finish = تم
skip = تخطّي
see-sample = عرض مثال
private = بلا حساب. لا شيء يغادر هذا الجهاز.
date-label = اليوم
time-label = الوقت، إن كان معروفًا
hour-label = الوقت
time-wanted = يُرجى إدخال الوقت أيضًا.
time-half = الوقت غير مكتمل: يُرجى اختيار أجزائه كلها، أو تركها فارغة.
date-half = التاريخ غير مكتمل: يُرجى اختيار أجزائه كلها، أو تركها فارغة.
date-never = لا يوجد هذا اليوم في هذا الشهر: يُرجى اختيار يوم آخر.
part =
    .hour = الساعة
    .minute = الدقيقة
    .day = اليوم
    .month = الشهر
    .year = السنة
time-unknown = من دون وقت محدد، يستمر كل تأجيل حتى نهاية يومه الأخير.
name-label = الاسم
phone-label = الهاتف
note-label = موضوع الموعد
appointment-treatment = جلسة علاج
sample-banner = هذا مثال لفترة تعافٍ. لا يُحفظ هنا أي شيء.
sample-leave = الخروج من المثال

day-title = اليوم { $day }
day-none = اليوم
week-label = الأيام
week-day = { $weekday } { $date }، اليوم { $day }، الخطوات المنجَزة { $done } من { $all }
week-day-ahead = { $weekday } { $date }، اليوم { $day }
week-day-none = { $weekday } { $date }
back-to-today = العودة إلى اليوم الحالي
deck-place = النصيحة { $at } من { $all }
deck-label = نصائح هذا اليوم. التنقّل بين البطاقات بمفتاحي السهمين الأيمن والأيسر.
deck-previous = النصيحة السابقة
deck-next = النصيحة التالية
steps-today = خطوات اليوم
steps-that-day = خطوات هذا اليوم
steps-ahead = يمكن تسجيل إنجاز هذه الخطوات في يومها.
steps-closed = تسجيل الإنجاز ممكن لليوم الحالي واليومين اللذين قبله.
steps-others = بقية أوقات اليوم
progress = { $done } من { $all }
progress-today = { $done } من { $all } اليوم
due-morning = هذا الصباح
due-midday = بعد ظهر اليوم
due-evening = هذا المساء
due-any = في أي وقت اليوم
steps-done = المنجَز ({ $count }): { $what }
held-today = مؤجَّلات اليوم كلها ({ $count })
held-that-day = مؤجَّلات ذلك اليوم كلها ({ $count })
held-short = المؤجَّلات كلها ({ $count })
held-none = لمسة واحدة تسجّل إنجازها كلها ({ $count })
held-some = أُنجز { $done } من { $all }
one-by-one = واحدًا واحدًا
part-steps =
    { $count ->
        [zero] { $part }، بلا خطوات
        [one] { $part }، خطوة واحدة
        [two] { $part }، خطوتان
        [few] { $part }، { $count } خطوات
        [many] { $part }، { $count } خطوة
       *[other] { $part }، { $count } خطوة
    }
part-optional =
    { $count ->
        [zero] { $part }، بلا خطوات اختيارية
        [one] { $part }، خطوة اختيارية واحدة
        [two] { $part }، خطوتان اختياريتان
        [few] { $part }، { $count } خطوات اختيارية
        [many] { $part }، { $count } خطوة اختيارية
       *[other] { $part }، { $count } خطوة اختيارية
    }
part-done = { $part }، أُنجز { $done } من { $count }
part-morning = الصباح
part-midday = النهار
part-evening = المساء
part-any = أي وقت
done-at = أُنجز الساعة { $time }
all-done =
    { $count ->
        [zero] أُنجزت الخطوات كلها
        [one] أُنجزت الخطوة
        [two] أُنجزت الخطوتان
        [few] أُنجزت الخطوات كلها، وعددها { $count }
        [many] أُنجزت الخطوات كلها، وعددها { $count }
       *[other] أُنجزت الخطوات كلها، وعددها { $count }
    }
next-reminder = التالي: { $at }، { $what }
said-ticked = أُنجز: { $what }
said-unticked = أُلغي الإنجاز: { $what }
hold-title = ما يؤجَّل
hold-count =
    { $count ->
        [zero] لا شيء حاليًا
        [one] واحد حاليًا
        [two] اثنان حاليًا
       *[other] { $count } حاليًا
    }
hold-count-day = في ذلك اليوم: { $count }
hold-none = لا شيء مؤجَّل
hold-none-how = العودة تكون إلى شيء واحد في كل مرة، إذا كانت بشرتك هادئة ووافق مختصّك.
until = حتى { $when }
until-at-least = حتى { $when } على الأقل
no-set-end = بلا نهاية محددة
lifted = انتهى تأجيله
lifted-today = انتهى تأجيله اليوم
not-begun = لم يبدأ بعد
held-by = مؤجَّل بسبب جلسة { $date }
at-least-note = هذه أقلّ مدة. بعدها يمكن العودة إليه إذا كانت بشرتك هادئة ووافق مختصّك.
expect-title = الشائع في اليوم { $day }
how-is-my-skin = كيف حال بشرتي؟
expect-worse = إذا ساء شيء بدل أن يتحسّن، أو كان هناك ما يقلقك، فيُرجى التواصل مع { $who }.
outdoors-title = في الخارج
outdoors-start = سأخرج الآن
outdoors-start-detail = تجديد واقي الشمس بعد ساعتين
outdoors-next = تجديد واقي الشمس: { $at }
outdoors-now = حان وقت تجديد واقي الشمس
outdoors-last = سيتوقف المؤقّت قبل موعد التجديد التالي
outdoors-left = المتبقي: { $left }. يتوقف المؤقّت: { $end }.
outdoors-due = موعده كان: { $at }. يتوقف المؤقّت: { $end }.
outdoors-stops = يتوقف المؤقّت: { $end }.
outdoors-silent = لن يصل إشعار: التذكير الخاص به متوقف.
outdoors-again = وضعته من جديد
outdoors-stop = عدت إلى الداخل
outdoors-how = هل هناك عرق أو ماء؟
outdoors-dry = لا: كل ساعتين
outdoors-water = عرق أو ماء، المكتوب على الملصق { $minutes } دقيقة
outdoors-unknown = عرق أو ماء، المكتوب على الملصق { $minutes } دقيقة أو لا شيء
said-outside = بدأ مؤقّت واقي الشمس
said-again = بدأ مؤقّت واقي الشمس من جديد
said-inside = توقف مؤقّت واقي الشمس
zone-question-title = متى كانت جلستك؟
zone-question = تغيّرت قواعد الساعة في { $zone } منذ تسجيل الجلسة. إلى أن يُحدَّد الصحيح، يُعتمد { $later }، كي لا يُستأنف شيء قبل أوانه.
nothing-title = لا خطوات في هذا اليوم
nothing-yet = بعد تسجيل جلستك، يخبرك كل يوم بالمطلوب فيه.
nothing-before = تاريخ جلستك: { $date }.
nothing-over = موعدك كان: { $at }.
nothing-booked = موعدك: { $at }. تُسجَّل الجلسة بعد أن تتم.
record-treatment = تسجيل جلسة

care-title = رعايتك
app-title = التطبيق
treatments-title = الجلسات
treatments-last = الأخيرة: { $date }
treatments-none = لا جلسات مسجّلة بعد
recorded-title = الجلسات المسجّلة
record = تسجيل
said-recorded = سُجّلت الجلسة
said-removed = تمت الإزالة
days-ago = اليوم { $day } من التعافي
area-label = المنطقة المعالَجة
depth-label = عمق الوخز
depth-unknown = غير معروف
depth-light = سطحي
depth-standard = عادي
depth-deep = عميق
kind-label = النوع
kind-plain = عادي
kind-rf = بالترددات الراديوية
notes-label = ملاحظات
details-why = لا شيء من هذا يقصّر مدة أي تأجيل.
edit-treatment = تصحيح جلسة
save-changes = حفظ التغييرات
remove-this = إزالة
removed-since = أُزيل هذا في هذه الأثناء.
remove-treatment = إزالة جلسة { $when }
professional-title = مختصّي
professional-none = إضافة اسم ورقم هاتف
professional-why = ما يقوله لك مختصّك يأتي دائمًا قبل أي شيء مكتوب هنا.
who-title = طريقة التواصل
clinic-label = العيادة
message-label = للمراسلة
message-why = عنوان البريد الإلكتروني أو رقم الهاتف يفتح رسالة، وأي عنوان آخر يمكن نسخه. لا يرسل Afterglow شيئًا من تلقاء نفسه.
instructions-label = ما قاله لك مختصّك
instructions-why = يظهر في شاشة «اليوم» بين بطاقات اليوم، بكلمات مختصّك نفسه.
own-instructions = تعليمات { $who } لك
message = مراسلة { $who }
message-failed = تعذّر فتح رسالة إلى { $number } من هذا الجهاز: { $problem }.
copy-address = نسخ عنوان { $who }
said-copied = تم النسخ: { $address }
copy-failed = تعذّر النسخ: { $problem }. العنوان هو { $address }.
said-saved = تم الحفظ
appointments-title = المواعيد
appointments-next = التالي: { $at }
appointments-none = لا مواعيد مدوَّنة
appointment-over = انتهى
appointment-today = موعد في { $time }
time-there = { $at } بتوقيت { $zone }
appointments-earlier = مواعيد أقدم
it-happened = كان جلسة علاج: تسجيل الجلسة
book-title = تدوين موعد
booked-title = المواعيد المدوَّنة
book = إضافة
said-booked = دُوِّن الموعد
outcome-label = نتيجة الموعد
outcome-was = نتيجة الموعد: { $outcome }
edit-appointment = تغيير موعد
agenda-title = أسئلتي
agenda-why = يُدوَّن السؤال حين يخطر على البال، وتُؤخذ القائمة إلى الموعد.
agenda-label = ما سؤالك؟
agenda-add = إضافة إلى القائمة
agenda-asked = طُرح: { $when }
said-noted = أُضيف إلى أسئلتك
said-asked = سُجّل أنه طُرح
said-not-asked = لم يُطرح بعد
remove-agenda = إزالة من أسئلتي: { $what }
course-title = سلسلة جلساتك
course-place =
    { $at ->
        [0] لا جلسات بعد، والمخطط لها: { $all }
       *[other] الجلسة { $at } من { $all }
    }
course-next = موعد الجلسة التالية بحسب السلسلة: { $date }.
course-spacing = خطط كثيرة تترك بين 4 و6 أسابيع بين جلستين، والقرار لمختصّك.
course-complete = تمت الجلسات المخطط لها كلها.
course-plan = تخطيط سلسلة جلسات
course-change = تغيير السلسلة
course-again = تخطيط سلسلة أخرى
course-sessions = عدد الجلسات كلها
course-every = الأيام بين جلستين
course-save = حفظ السلسلة
course-remove = إزالة السلسلة
course-book = تدوين موعد الجلسة { $at }
course-note = الجلسة { $at } من { $all }
course-booked = موعد الجلسة { $at } المدوَّن: { $when }.
treatments-earlier = جلسات أقدم
treatments-course = { $place }، والأخيرة: { $date }
remove-appointment = إزالة موعد { $when }
settings-title = الإعدادات
settings-lead = المظهر والإشعارات واللغة والبلد وحذف كل شيء
switches-title = الإشعارات
switch-lock_screen = إظهار موضوع التذكير
    .why = عند الإيقاف: لا يقول الإشعار سوى أن هناك تذكيرًا. على الهاتف يخصّ ذلك شاشة القفل. لا تُذكر جلستك أبدًا.
language-title = اللغة والساعة
language-label = اللغة
language-system = كما في النظام
language-now = اللغة في النظام: { $language }
said-language = تغيّرت اللغة
hours-title = الساعة
hours-system = حسب البلد
hours-24 = 24 ساعة
hours-12 = 12 ساعة
region-title = مكانك
region-label = البلد أو المنطقة
region-system = كما في النظام
region-now = البلد في النظام: { $region }
region-unknown = غير معروف
region-why = رقم الطوارئ: { $number }. وبحسب البلد تُقرأ أرقام الهواتف وتُكتب الساعة أيضًا.
region-why-local = رقم الطوارئ: { $number }، أو رقم الطوارئ المحلي لديك. وبحسب البلد تُقرأ أرقام الهواتف وتُكتب الساعة أيضًا.
said-region = تغيّر البلد
wipe-title = حذف كل شيء
wipe-why = يحذف كل ما أدخلته، مع الصور والنُّسخ المحفوظة هنا، من هذا الجهاز.
wipe = حذف كل شيء…
wipe-sure = حذف كل شيء نهائيًا؟
wipe-what = تُحذف الجلسات وما سُجّل إنجازه والمواعيد والملاحظات والصور والإعدادات والنُّسخ المحفوظة هنا والتذكيرات المخطط لها. لا شيء يمكن أن يعيدها. أما النسخ الاحتياطية والملفات المصدَّرة المحفوظة في مكان آخر فتبقى فيه.
wipe-yes = حذف الكل
wipe-no = الاحتفاظ بالكل
said-wiped = حُذف كل شيء
appearance-title = المظهر
appearance-system = النظام
appearance-light = فاتح
appearance-dark = داكن
about-title = حول التطبيق ومصادره

reminders-title = التذكيرات
reminders-all = التذكيرات
reminders-off = متوقفة
reminders-none = لا شيء مخطط له
reminders-next = التالي: { $at }
reminder-about = حول: { $what }
reminder-next = التالي: { $at }
reminder-next-none = غير مخطط له حاليًا
reminder-next-off = متوقف
slot-off = لا يصل: تذكير { $slot } متوقف
slots-title = أوقات اليوم
slots-why = ما يحين في وقت واحد يصل في إشعار واحد، وواقي الشمس أولًا. الخطوة المنجَزة لا تذكير لها.
slot-rides = { $first } و{ $more } غيرها
reminders-on = المفعّل: { $count }
reminder-step = { $part }: { $what }
specials-title = في أيام معيّنة
comes-at = وقت الوصول
time-of = وقت الوصول: { $what }
quiet-title = هدوء وخصوصية
quiet-hours = من { $from } إلى { $to }
quiet-off = بلا ساعات هدوء
quiet-on = هدوء في الليل
quiet-why = لا يصل أي تذكير في هذه الساعات، إلا ما أخّرته أنت إليها
quiet-from = من
quiet-to = إلى
quiet-empty = البداية والنهاية متطابقتان: يُرجى اختيار وقتين مختلفين، أو الإيقاف.
quiet-silences = يقع في ساعات هدوئك: { $what }. لذلك لا يصل.
lock-screen = إظهار التذكيرات على شاشة القفل
lock-screen-why = عند الإيقاف يظهر فقط أن هناك تذكيرًا. ولا تُذكر جلستك أبدًا.
said-lock-screen = تغيّر إعداد شاشة القفل
extend = الاستمرار بعد اليوم { $day }
extend-why = وإلا انتهت بتنبيه أخير واحد
send-test = إرسال إشعار تجريبي بعد 10 ثوانٍ
said-tested = يصل إشعار تجريبي بعد 10 ثوانٍ
said-moved = { $what }: أصبح الساعة { $time }
said-on = مفعّل: { $what }
said-off = متوقف: { $what }
said-extended = التذكيرات مستمرة
said-ended = تنتهي التذكيرات بعد اليوم { $day }
said-quiet = تغيّرت ساعات الهدوء
said-reminders-on = التذكيرات مفعّلة
said-reminders-off = التذكيرات متوقفة

plan-title = تعافيك
plan-span = من { $first } إلى { $last }
plan-phases = المراحل
phase-days = الأيام { $first } إلى { $last }
phase-from = من اليوم { $first }
plan-day = اليوم { $day }
plan-today = اليوم { $day } (اليوم الحالي)
plan-treatment = جلسة علاج
plan-visit = موعد
plan-check-in = تدوين الحالة
plan-visits =
    { $count ->
        [zero] لا مواعيد
        [one] موعد واحد
        [two] موعدان
        [few] { $count } مواعيد
        [many] { $count } موعدًا
       *[other] { $count } موعد
    }
plan-check-ins =
    { $count ->
        [zero] لا تدوينات
        [one] تدوين واحد
        [two] تدوينان
        [few] { $count } تدوينات
        [many] { $count } تدوينًا
       *[other] { $count } تدوين
    }
plan-lifts = ينتهي التأجيل: { $when }
plan-lifted = انتهى التأجيل: { $when }
plan-open = مؤجَّل بلا نهاية محددة
plan-before = قبل اليوم
plan-before-what = حتى الآن ({ $count }): { $what }
plan-all = كل ما في خطتك
plan-item-count =
    { $count ->
        [zero] لا بنود
        [one] بند واحد، مع سببه ومصدره
        [two] بندان، مع سبب كل منهما ومصدره
        [few] { $count } بنود، مع سبب كل منها ومصدره
        [many] { $count } بندًا، مع سبب كل منها ومصدره
       *[other] { $count } بند، مع سبب كل منها ومصدره
    }
item-why = السبب
item-source = المصدر
item-days = الأيام: { $days }
item-while-held = ما دام مؤجَّلًا
item-not-held = غير مؤجَّل في هذا اليوم
range-title = ما تقوله نشرات أخرى
range-count =
    { $count ->
        [zero] لا نشرات
        [one] نشرة واحدة
        [two] نشرتان
        [few] { $count } نشرات
        [many] { $count } نشرة
       *[other] { $count } نشرة
    }
range-yours = في خطتك: { $length }
range-suggested = المقترح: { $length }
range-name = ما تقوله نشرات أخرى عن { $what }: الأقصر { $shortest }، والأطول { $longest }. { $own }
range-name-none = ما تقوله نشرات أخرى عن { $what }: الأقصر { $shortest }، والأطول { $longest }
range-shortest = الأقصر
range-longest = الأطول
range-which = أسماء النشرات
range-note = نشرات العيادات والجهات الرسمية نفسها فقط. نشرة مختصّك أولًا.
item-gone = ليس في خطتك
item-gone-why = تغيّرت خطتك، ولم يعد هذا جزءًا منها.

health-title = حالة التذكيرات
health-about = هل تصل إليك التذكيرات، وماذا وصل آخر مرة
health-some =
    { $count ->
        [zero] لا شيء يعيق تذكيراتك.
        [one] أمر واحد يعيق تذكيراتك.
        [two] أمران يعيقان تذكيراتك.
        [few] { $count } أمور تعيق تذكيراتك.
        [many] { $count } أمرًا يعيق تذكيراتك.
       *[other] { $count } أمر يعيق تذكيراتك.
    }
health-late = متأخر عن موعده: { $late }
health-last-none = لم يحن موعد أي تذكير بعد.
phone-failed = تعذّر على هذا الهاتف تنفيذ ذلك: { $problem }
login-start = البدء عند تسجيل الدخول
login-start-why = وإلا فلن يصل شيء بعد إعادة التشغيل حتى يُفتح Afterglow.
login-ask = هل تبدأ التذكيرات عند تسجيل دخولك؟
login-yes = نعم، فلتبدأ
login-no = ليس الآن
said-login-on = ستبدأ أيضًا عند تسجيل دخولك
said-login-off = لن تبدأ عند تسجيل دخولك
login-failed = تعذّر تغيير ذلك: { $problem }. يُرجى التحقق من إعدادات سطح المكتب للبرامج التي تبدأ تلقائيًا.

photos-title = الصور
photos-here = على هذا الجهاز فقط
photos-add = إضافة صور
photos-on = الصور: { $date }
photos-all = كل الصور
photo-step = إضافة الصورة
    .detail = تُسجَّل الخطوة منجزة معها
photos-none = لا صور بعد
photos-why = التغيّر بطيء. الصور في الإضاءة نفسها تُظهره أفضل من المرآة.
photos-first = إضافة الصورة الأولى
photos-stay = تبقى هنا
    .detail = تُزال بيانات المكان والجهاز
photos-gone = ما يُحذف لا يعود
    .detail = لا تبقى هنا أي نسخة
photos-when = الأيام 0 و7 و14 و28 و60 و90
    .detail = مقترحة، ولا تُحسب أبدًا من الخطوات
photos-treatment = جلسة العلاج { $number }، { $date }
photos-before = قبل الجلسة الأولى
photos-count =
    { $count ->
        [0] لا صور بعد
        [zero] لا صور بعد
        [one] صورة واحدة
        [two] صورتان
        [few] { $count } صور
        [many] { $count } صورة
       *[other] { $count } صورة
    }
photos-older = إظهار صور أقدم
photo-day = اليوم { $day }
photo-date = { $date }
photo-name = { $day }، { $date }، { $view }
photo-short = { $day }، { $view }
photo-by-side = { $day }، { $view }، { $date }
photo-is-gone = لم تعد هذه الصورة موجودة.
photo-before = قبل التقاط الصورة
photo-light = المكان نفسه والإضاءة نفسها
    .detail = الوجه نحو النافذة نفسها، من دون فلاش
photo-distance = المسافة نفسها
    .detail = على بُعد ذراع، والوجه كله في الصورة
photo-angle = الزاوية نفسها
    .detail = من الأمام، ثم من كل جهة
photo-view = الجهة الظاهرة في الصورة
view-front = من الأمام
    .title = من الأمام
view-left = الجهة اليسرى
    .title = الجهة اليسرى
view-right = الجهة اليمنى
    .title = الجهة اليمنى
photo-on = يوم الصورة
photo-on-how = إن تُركت الخانة فارغة: يوم التقاط الصورة بحسب الملف، وإلا فاليوم.
photo-on-save = حفظ اليوم
photo-choose = اختيار صور
photos-not-chosen = لم يُختَر شيء. إن لم تُفتح نافذة للاختيار، فليس في سطح المكتب هذا نافذة كهذه: يُرجى استخدام الأمر «afterglow photo add FILE».
photos-adding = اكتملت الصورة { $done } من { $all }
photos-progress = عدد الصور المكتملة
photos-cancel = إيقاف الإضافة
photos-added = أُضيف { $added } من { $all }.
photos-cancelled = توقفت الإضافة: أُضيف { $added } من { $all }.
photos-see = عرض الصور
said-photo-corrected = صُحّحت الصورة
said-photo-deleted = حُذفت الصورة
said-line-up-forgotten = أُزيلت النقطتان
line-up-title = محاذاة الصورة
line-up-done = حُدّد البؤبؤان
line-up-open = تحديد البؤبؤين كي تمكن مقارنة الصورة
line-up-picture = الصورة المراد تحديد البؤبؤين فيها
line-up-first = يُرجى لمس أحد البؤبؤين
line-up-second = والآن يُرجى لمس البؤبؤ الآخر
line-up-same = النقطتان متقاربتان كثيرًا. يُرجى لمس البؤبؤ الآخر.
line-up-ready = لمسة أخرى تحرّك النقطة الأقرب
line-up-mark-1 = البؤبؤ الأول
line-up-mark-2 = البؤبؤ الثاني
line-up-keys = نقطتان تديران هذه الصورة وتحرّكانها وتضبطان حجمها فوق صورة أخرى. الصورة نفسها تبقى كما هي. على لوحة المفاتيح تحرّك الأسهم النقطة، ومع Shift مسافة أكبر.
line-up-save = محاذاة
line-up-by-keyboard = وضع النقطتين بلوحة المفاتيح
line-up-again = البدء من جديد
line-up-forget = إزالة النقطتين
compare-days = مقارنة يومين
compare-days-how = بشريط التمرير، أو جنبًا إلى جنب
compare-treatments = مقارنة جلستين
compare-treatments-how = اليوم نفسه من كل جلسة
compare-title = مقارنة
compare-how = طريقة المقارنة
compare-slider = شريط التمرير
compare-beside = جنبًا إلى جنب
compare-cut = مقدار الظاهر من الصورة اليسرى
compare-left = يوم الصورة اليسرى
compare-right = يوم الصورة اليمنى
compare-sides = هاتان الصورتان لجهتين مختلفتين من الوجه.
compare-brighter = صورة { $day }، { $date }، التُقطت في إضاءة أقوى. تصلح لمقارنة الأشكال، وبقدر أقلّ لمقارنة الألوان.
compare-darker = صورة { $day }، { $date }، التُقطت في إضاءة أضعف. تصلح لمقارنة الأشكال، وبقدر أقلّ لمقارنة الألوان.
compare-open = لم تُحاذَ الصورتان بعد: بعد تحديد البؤبؤين في كل منهما تقع إحداهما فوق الأخرى.
same-day-title = جلستان
same-day-pick = اليوم
same-day-none = حين تكون لجلستين صور، يظهر هنا اليوم نفسه من كل منهما.
same-day-to-come = لم يحن بعد اليوم { $day } من جلسة العلاج { $number }. يمكن إضافته في { $date }.
same-day-missing = لا صورة من جلسة العلاج { $number } لليوم { $day }، { $date }.
delete-photo = حذف الصورة
delete-title = حذف هذه الصورة؟
delete-final = لا يمكن استعادتها
delete-what = تُحذف الصورة ونسختها المصغّرة من هذا الجهاز فورًا؛ ويبقى تاريخها ونقطتا محاذاتها في نسخ بياناتك إلى أن تزول. الملف الذي حفظته في مكان آخر يبقى فيه.
delete-keep = الاحتفاظ بها

about-what = يحوّل Afterglow (الإصدار { $version }) مقالًا واحدًا من عشر قواعد، لما يُستحسَن وما يُتجنَّب، إلى خطوات لكل يوم بعد الوخز بالإبر الدقيقة. لا يعطي تشخيصًا ولا يغني عن المختصّ.
not-reviewed = لم يراجع ممارس صحي هذه الإرشادات.
not-reviewed-short = لم يراجعها ممارس صحي
about-private = لا حساب ولا اتصال بالإنترنت. ما أدخلته يبقى على هذا الجهاز.
translations-title = الترجمات
translations-what = كُتب Afterglow بالإنجليزية. اللغات الأخرى ترجمات، ولم يراجع أيًّا منها بعد أحد يتحدثها لغةً أمًّا.
translations-help = يمكنك المساعدة: كل لغة مجلد من الملفات النصية، ولا يتطلب تحسينها معرفة بالبرمجة. يشرح ملف README الطريقة في قسم «Translating».
basis-title = من يقول ذلك
basis-seed-what = الخطة الأساسية: قواعد المقال نفسه، بأرقامها.
basis-extra-what = النصائح الإضافية والأوقات المقترحة: من مصادر عامة أخرى، أو اقتراح منّا حيث لا يذكر المقال رقمًا.
basis-provider-what = مختصّك: يأتي قبل كل شيء آخر.
sources-title = المصادر
sources-why = الفئة A: خدمة صحية أو جهة رقابية أو هيئة لطب الجلد أو بحث محكَّم. الفئة B: نشرة صادرة عن عيادة. العناوين تُعرض ولا تُفتح.
seed-title = Post-Micro Needling: The Do’s and Don’ts of Skin Care
seed-what = الخطة الأساسية: مقال من خمسة أمور مستحسَنة وخمسة متجنَّبة
source-grade = { $id }، الفئة { $grade }
