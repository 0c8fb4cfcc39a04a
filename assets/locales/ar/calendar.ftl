cli-calendar = كتابة ملف تقويم فيه التذكيرات والمواعيد القادمة
cli-calendar-file = الملف المراد كتابته، مثل afterglow.ics؛ و - للخرج القياسي
cli-calendar-notes = إضافة ملاحظات المواعيد أيضًا، بكلماتك
cli-calendar-written = كُتب في { $path }. { $reminders }. { $appointments }.

calendar-appointment = موعد
calendar-hidden-title = تذكير
calendar-title = تصدير إلى التقويم
calendar-lead = التذكيرات والمواعيد في ملف
calendar-alarms = لا يمكن للتقويم أن يعرف ما أُنجز من الخطوات، وبعض التقاويم يستبدل بهذه التنبيهات تنبيهاته.
calendar-twice = إن كان Afterglow يذكّرك أيضًا فسيأتي كل تذكير مرتين. الملف مخصّص لجهاز آخر، أو لما بعد إزالة التطبيق.
calendar-contents = ما في الملف
calendar-visits = مع تنبيه قبل الموعد بيوم وآخر قبله بساعتين
calendar-until = الأخير: { $at }
calendar-appointments =
    { $count ->
        [0] لا مواعيد
        [zero] لا مواعيد
        [one] موعد واحد
        [two] موعدان
        [few] { $count } مواعيد
        [many] { $count } موعدًا
       *[other] { $count } موعد
    }
calendar-reminders =
    { $count ->
        [0] لا تذكيرات
        [zero] لا تذكيرات
        [one] تذكير واحد
        [two] تذكيران
        [few] { $count } تذكيرات
        [many] { $count } تذكيرًا
       *[other] { $count } تذكير
    }
calendar-shown = يقول كل بند موضوع التذكير مثل إشعاراتك، ولا يذكر الجلسة أبدًا. ومن يرى تقويمك يمكنه قراءته.
calendar-hidden = لا يقول كل بند سوى أن هناك تذكيرًا، مثل إشعاراتك.
calendar-notes = ملاحظات المواعيد
    .why = كما كُتبت: من يرى تقويمك يمكنه قراءتها.
calendar-save = حفظ ملف التقويم
calendar-share = مشاركة ملف التقويم
calendar-again = يُرجى استيراده من جديد بعد أي تغيير: تُستبدل البنود ولا تتكرر، وما لم يعد قادمًا يُعلَّم ملغى. للتوقف يُرجى حذف هذه البنود من تقويمك.
said-calendar = حُفظ باسم { $path }

calendar-nothing = لا شيء قادم: لا تذكير ولا موعد. يُرجى أولًا تسجيل جلسة أو تدوين موعد أو تشغيل التذكيرات.
calendar-sample = هذه تذكيرات المثال لا تذكيراتك. يُرجى الخروج من المثال أولًا.
calendar-no-folder = لا يوجد مجلد شخصي لحفظ الملف فيه. يُرجى استخدام الأمر afterglow calendar مع اسم ملف.
file-is-none = { $path } مجلد أو جهاز وليس ملفًا. يُرجى إعطاء اسم ملف.
