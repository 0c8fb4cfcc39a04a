# مراجعة خطة: كل جملة يمكن أن تعرضها، على الورق، ومن وقّع عليها.

## Commands

cli-plan-review = اطبع كل جملة يمكن أن تعرضها خطة، ومن قالها، لتُراجَع وتُوقَّع
cli-review-out = الصفحة التي تُكتب، مثل review.html؛ افتحها واطبعها
cli-review-key = ضع المراجعة في ملف الخطة، موقّعة بالمفتاح الذي في هذا الملف
cli-review-reviewer = من قرأ الجمل، كما سيراه العملاء
cli-review-hash = البصمة التي على الصفحة المقروءة
cli-review-after = من دون ملف خطة تكون الخطة المتبعة. مع --json يكون الجواب { "{" }"file", "professional", "language", "hash",
      "reviewed": { "{" }"by", "on"{ "}" } or null, "sentences": [{ "{" }"about", "id", "days", "notes", "texts":
      [{ "{" }"form", "words"{ "}" }], "basis": [{ "{" }"kind", "ref", "title", "address"{ "}" }], "window_basis"{ "}" }]{ "}" }
review-written = كُتب في { $path }. افتحه في متصفح واطبعه. البصمة: { $hash }
review-signed = المراجعة في { $path }. كلمات المفتاح: { $words }
review-no-name = هذا ليس اسمًا لمراجعة: يُكتب الاسم وألقابه فقط، في سطر واحد، بما لا يزيد على { $most } حرفًا.
review-other-hash = هذه ليست بصمة ما تقوله الخطة الآن: جملة ما تختلف عمّا في تلك الصفحة. لم يُوقَّع شيء. اطبع الصفحة من جديد واقرأها.
review-other-signer = هذه الخطة موقَّعة بمفتاح آخر، ولا تُعتدّ بمراجعة إلا بالمفتاح الذي وقّع الخطة. لم يُوقَّع شيء. تُوقَّع الخطة أولًا بهذا المفتاح.
review-lost = المراجعة الموجودة في الملف غير موقَّعة بهذا المفتاح، لذلك لا يُعتدّ بها. ويمكن توقيعها من جديد بهذا المفتاح.

## In the app

reviewed-by = راجعها { $who } في { $date }.

## On the paper

review-title = ما تقوله هذه الخطة
review-what = كل جملة إرشاد يمكن أن يعرضها التطبيق مع هذه الخطة، وفي أي أيام، ومن قالها. يوم الجلسة هو 0.
review-blanks = ما بين الأقواس يتوقف على العميل.
review-days-how = ما يُتجنَّب ينتهي في ساعة الجلسة نفسها. وإن لم يُدوَّن إلا تاريخها، أو سافر العميل، فقد يتأخر ذلك يومًا.
review-not-here = ليس هنا: الأزرار والتواريخ والأعداد، وما يدوّنه العميل، والأجوبة عن الأسئلة المكتوبة والمنتجات الملصقة، ولها جمل خاصة بها.
review-hash = بصمة كل الجمل
review-hash-how = تمثّل كل جملة أعلاه بأيامها ومصدرها بهذه اللغة. متى تغيّرت إحداها لم يعد التطبيق يعرض أنها رُوجعت.
review-own = من المختصّ
review-holds = ما يُتجنَّب
review-steps = الخطوات
review-tips = النصائح
review-expect = الشائع في ذلك اليوم
review-phases = المراحل
review-timeline = في أيام بعينها من الجدول
review-leaflet = النشرة: متى تتصل وبمن
review-signs = النشرة: كل علامة
review-reminders = التذكيرات
review-ranges = ما تقوله نشرات أخرى
review-col-days = الأيام
review-col-says = ما تقوله
review-col-who = من قالها
review-days = { $days }
review-any-day = أي يوم
review-source = المصدر { $id }
review-unless = ليس ما دام يُتجنَّب: { $what }
review-depth = فقط بعد: { $depth }
review-blank =
    .time = [التاريخ والوقت]
    .date = [التاريخ]
    .day = [اليوم]
    .number = [رقم الطوارئ]
    .who = [المختصّ]
    .what = [ما يُتجنَّب]
