cli-report = كتابة تقرير لمختصّك: صفحة للطباعة، ليس فيها إلا ما يُختار
cli-report-file = الملف المراد كتابته، مثل report.html؛ و - للخرج القياسي
cli-report-treatment = الجلسة التي يدور حولها التقرير، برقمها في «treatment list»، وإلا فالأخيرة
cli-report-photo = إضافة صورة، برقمها في «photo list»؛ ويُكرَّر الخيار لكل صورة
cli-report-no-plan = من دون الخطة
cli-report-no-check-ins = من دون ما دوّنته عن حالتك
cli-report-notes = إضافة ملاحظاتك عن الجلسة وعن الحالة، بكلماتك
cli-report-steps = إضافة ما أنجزته من الخطوات، وفي أي أيام
cli-report-products = إضافة منتجاتك
cli-report-can-i = إضافة ما سألت عنه في «هل يمكنني؟»
cli-report-to-ask = إضافة قائمة أسئلتك
cli-report-appointments = إضافة مواعيدك منذ الجلسة
cli-report-written = كُتب في { $path }، عن جلسة { $date }. وفيه: { $parts }.
report-readable = من لديه الملف يمكنه قراءته.
report-lost =
    { $count ->
        [one] فُقدت صورة { $days } أو تلفت، فليست في التقرير.
        [two] فُقدت صورتا { $days } أو تلفتا، فليستا في التقرير.
       *[other] فُقدت صور { $days } أو تلفت، فليست في التقرير.
    }

report-title = تقرير لمختصّك
report-lead = صفحة للطباعة أو الإرسال، وما يدخل فيها باختيارك
report-none = يدور التقرير حول جلسة. يُرجى تسجيل جلسة أولًا.
report-contents = ما في التقرير
report-always = الجلسة نفسها فيه دائمًا: متى كانت، وفي أي منطقة زمنية، والمنطقة المعالَجة، وعمق الوخز، والنوع، ورقمها في السلسلة، وعدد الجلسات الأخرى المسجّلة، واسم مختصّك وعيادته. ومن الباقي لا يدخل إلا ما يُحدَّد.
report-treatment = الجلسة
report-plan = الخطة
    .what = أي خطة كانت سارية، ولمن هي
report-check-ins = تدوين الحالة
    .what = ما دوّنته عن كل علامة، رسمًا وفي جدول
report-notes = كلماتي
    .what = ما كتبته عن الجلسة وعند تدوين الحالة
report-steps = الخطوات
    .what = ما أنجزته من الخطوات، وفي أي أيام
report-products = المنتجات
    .what = ما حفظته منها، كما كتبته
report-can-i = ما سُئل: هل يمكنني؟
    .what = ما سألت عنه منذ الجلسة
report-to-ask = أسئلتي
    .what = ما بقي في قائمتك
report-appointments = المواعيد
    .what = مواعيدك منذ الجلسة، مع ما كتبته عنها
report-photos = الصور
report-photos-how = لا تدخل صورة إلا باختيارك. يُختار يوم ثم الصور: صور كل الجلسات هنا، للمقارنة.
report-photos-chosen =
    { $count ->
        [0] لم تُختر أي صورة
        [zero] لم تُختر أي صورة
        [one] صورة واحدة مختارة
        [two] صورتان مختارتان
        [few] { $count } صور مختارة
        [many] { $count } صورة مختارة
       *[other] { $count } صورة مختارة
    }
report-photos-none = لا صور لديك.
report-save = حفظ التقرير
report-after = هو صفحة للمتصفّح: تُفتح فيه للطباعة، أو يُرسل الملف. والحفظ مرة أخرى يستبدلها.
report-share = مشاركة التقرير
report-share-after = هو صفحة للمتصفّح: يمكن إرساله، أو فتحه في المتصفّح لطباعته.
report-no-folder = لا مجلد شخصي لحفظ الملف فيه. يُرجى استخدام الأمر: afterglow report مع اسم ملف.
said-report = حُفظ باسم { $path }

report-name = تقرير عن جلسة { $date }
report-paper = بعد الوخز بالإبر الدقيقة
report-span =
    { $last ->
        [0] اليوم 0، { $from }
       *[other] الأيام من 0 إلى { $last }، من { $from } إلى { $to }
    }
report-sample = هذا مثال. لم يدوّن أحد شيئًا منه.
report-by = دوّنه في Afterglow الشخص الذي تلقّى العلاج، وأُعيد هنا كما دُوّن. لم يُقَس شيء، ولا يُستنتج منه شيء.
report-made = كُتب في { $date } بواسطة Afterglow { $version }. ليس فيه إلا ما اختاره الشخص الذي تلقّى العلاج.
report-when = متى
report-at = { $when } ({ $zone })
report-session = الجلسة من السلسلة
report-professional = المختصّ
report-note = ملاحظة
report-default-plan = الخطة التي تأتي مع Afterglow، ولم يراجعها أي ممارس صحي.
report-provider-plan = خطة { $who }.
report-plan-from = ابتداءً من { $date }: { $plan }
report-key = الخطوط من الأسفل إلى الأعلى: لا شيء، خفيف، متوسط، شديد. والخط المتقطّع جلسة علاج.
report-signs = كل علامة دُوّنت
report-sign = العلامة
report-first = أول تدوين
report-most = الأشد
report-last = آخر تدوين
report-degree = اليوم { $day }: { $degree }
report-words = { $noted } ({ $words })
report-days = ما دُوّن، يومًا بعد يوم
report-own-words = بكلمات الشخص الذي تلقّى العلاج
report-steps-about = الأيام التي سجّل فيها الشخص الذي تلقّى العلاج إنجاز الخطوة في التطبيق. واليوم الذي لا يظهر لا يعني إلا أنه لم يُسجَّل فيه شيء.
report-ticked = الخطوات وأيامها
report-step = { $step } ({ $part })
report-step-days = { $days }
report-products-about = حفظها في التطبيق الشخص الذي تلقّى العلاج، وذلك لا يقول متى استُخدمت.
report-products-saved = المنتجات، مع ما نُقل عن عبواتها
report-can-i-about =
    { $count ->
        [one] ما كتبه الشخص الذي تلقّى العلاج، من دون الإجابات. لا يحتفظ التطبيق إلا بآخر سؤال.
        [two] ما كتبه الشخص الذي تلقّى العلاج، من دون الإجابات. لا يحتفظ التطبيق إلا بآخر سؤالين.
        [few] ما كتبه الشخص الذي تلقّى العلاج، من دون الإجابات. لا يحتفظ التطبيق إلا بآخر { $count } أسئلة.
        [many] ما كتبه الشخص الذي تلقّى العلاج، من دون الإجابات. لا يحتفظ التطبيق إلا بآخر { $count } سؤالًا.
       *[other] ما كتبه الشخص الذي تلقّى العلاج، من دون الإجابات. لا يحتفظ التطبيق إلا بآخر { $count } سؤال.
    }
report-can-i-asked = الأسئلة بحسب الأيام
report-nothing = لا شيء.
report-more =
    { $count ->
        [zero] لم يُترك شيء.
        [one] تُرك بند واحد آخر.
        [two] تُرك بندان آخران.
        [few] تُركت { $count } بنود أخرى.
        [many] تُرك { $count } بندًا آخر.
       *[other] تُرك { $count } بند آخر.
    }
report-photo-lost = فُقدت الصورة أو تلفت.
report-other-treatments =
    { $count ->
        [zero] لا جلسات أخرى مسجّلة.
        [one] هناك جلسة أخرى مسجّلة، وليس هذا التقرير عنها.
        [two] هناك جلستان أخريان مسجّلتان، وليس هذا التقرير عنهما.
        [few] هناك { $count } جلسات أخرى مسجّلة، وليس هذا التقرير عنها.
        [many] هناك { $count } جلسة أخرى مسجّلة، وليس هذا التقرير عنها.
       *[other] هناك { $count } جلسة أخرى مسجّلة، وليس هذا التقرير عنها.
    }
report-later =
    { $count ->
        [zero] لم يُترك شيء من أيام لاحقة.
        [one] تُرك تدوين واحد من يوم لاحق.
        [two] تُرك تدوينان من أيام لاحقة.
        [few] تُركت { $count } تدوينات من أيام لاحقة.
        [many] تُرك { $count } تدوينًا من أيام لاحقة.
       *[other] تُرك { $count } تدوين من أيام لاحقة.
    }
report-cut = النص الذي ينتهي بـ … أطول في التطبيق.
