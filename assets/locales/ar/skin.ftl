degree-none = لا شيء
    .inside = لا شيء
degree-mild = خفيف
    .inside = درجة خفيفة
degree-medium = متوسط
    .inside = درجة متوسطة
degree-strong = شديد
    .inside = درجة شديدة
check-in-mark = { $sign }: { $degree }

check-in-redness = احمرار
    .low = احمرار
    .hint = أكثر احمرارًا أو أغمق من المعتاد
    .none = ليس أكثر احمرارًا ولا أغمق من المعتاد
    .mild = أكثر احمرارًا أو أغمق قليلًا
    .medium = أكثر احمرارًا أو أغمق بوضوح
    .strong = أحمر جدًا أو داكن جدًا، كحرق شمس قوي
check-in-swelling = تورّم
    .low = تورّم
    .hint = أكثر انتفاخًا من المعتاد
    .none = ليس أكثر انتفاخًا من المعتاد
    .mild = انتفاخ بسيط يكاد لا يُرى
    .medium = انتفاخ واضح
    .strong = انتفاخ يبدو معه الوجه مختلفًا
check-in-pain = ألم
    .low = ألم
    .hint = وجع أو لسع أو حرقة
    .none = لا شيء يؤلم
    .mild = موجود، لكن من السهل نسيانه
    .medium = من الصعب نسيانه
    .strong = من الصعب تحمّله
check-in-heat = سخونة البشرة
    .low = سخونة البشرة
    .hint = أسخن عند اللمس من بقية البشرة
    .none = حرارتها كبقية البشرة
    .mild = أدفأ قليلًا
    .medium = أدفأ بوضوح
    .strong = ساخنة
check-in-dryness = جفاف
    .low = جفاف
    .hint = شدّ أو خشونة أو تقشّر
    .none = لا جفاف
    .mild = شدّ أو خشونة بسيطة
    .medium = خشونة مع بعض القشور
    .strong = تقشّر في مواضع كثيرة
check-in-itch = حكّة
    .low = حكّة
    .hint = رغبة في الحكّ
    .none = لا حكّة
    .mild = بين حين وآخر
    .medium = في كثير من الأحيان
    .strong = معظم الوقت، ويصعب الامتناع عن الحكّ
check-in-bumps = حبوب
    .low = حبوب
    .hint = حبوب أو بروزات صغيرة
    .none = لا حبوب ولا بروزات
    .mild = بضع حبوب
    .medium = حبوب في عدة مواضع
    .strong = حبوب كثيرة
check-in-blisters = فقاعات
    .low = فقاعات
    .hint = تنميل أو فقاعات أو قرحة برد
    .none = لا تنميل ولا فقاعات
    .mild = تنميل، أو فقاعة صغيرة واحدة
    .medium = بضع فقاعات
    .strong = فقاعات كثيرة أو كبيرة
check-in-weeping = نزّ سائل
    .low = نزّ سائل
    .hint = بشرة رطبة أو مفتوحة أو عليها قشور متيبّسة
    .none = مغلقة وجافة
    .mild = رطوبة أو قشرة متيبّسة في موضع صغير واحد
    .medium = في عدة مواضع
    .strong = على مساحة كبيرة
check-in-patches = بقع
    .low = بقع
    .hint = أغمق أو أفتح من البشرة حولها
    .none = لون متساوٍ كالمعتاد
    .mild = أغمق أو أفتح بدرجة لون
    .medium = أغمق أو أفتح بوضوح
    .strong = أغمق أو أفتح كثيرًا، أو بقع كبيرة
check-in-fever = حمّى
    .low = حمّى
    .hint = شعور بالحمّى أو قشعريرة أو رعشة
    .none = لا حمّى ولا رعشة
    .mild = شعور خفيف بالحمّى
    .medium = حمّى، أو بعض الرعشة
    .strong = حمّى شديدة، أو رعشة قوية

check-in = تدوين الحالة
check-in-change = تغيير تدوين اليوم
check-in-title = تدوين الحالة
check-in-day = اليوم
check-in-lead = تكفي لمسة على كل ما يُرى أو يُحَسّ به. لمسة ثانية تلغيها، ويمكن ترك أي علامة.
check-in-signs = كيف حال بشرتك؟
check-in-saved = حُفظ: { $at }
check-in-stop = { $degree }، { $sign }: { $words }
check-in-about = هل هذا طبيعي؟ { $sign }
check-in-none = لا شيء من هذه
check-in-rest = لا شيء مما بقي
said-rest = دُوّن: لا شيء مما بقي
check-in-note = ملاحظة
check-in-note-hint = أي شيء آخر يُرى أو يُحَسّ به
check-in-remove = إزالة هذا التدوين
check-in-closed = يمكن تغيير تدوين الحالة في يومه وفي اليومين التاليين.
day-entered = ما دوّنته في ذلك اليوم

skin-when = { $date }
skin-when-day = { $date }، اليوم { $day }
skin-now = كيف حال بشرتك الآن؟
skin-today = حال بشرتك اليوم
skin-latest = آخر تدوين: { $date }
skin-none = لا تدوين بعد. بضع لمسات كل يوم تُظهر لاحقًا كيف سارت الأمور.
skin-without = لا يوجد: { $signs }

plots-title = ما دوّنته
plots-range = من { $first } إلى { $last }
plots-course = { $first } في البداية، ثم { $last }
plots-none = لا شيء مدوَّن في هذه الأيام.
plots-absent = لا يوجد طوال المدة: { $signs }
plots-treated = جلسة علاج
plots-table = ما دوّنته، علامة بعد علامة
plots-row-treated = { $date }، اليوم { $day }، جلسة علاج
plots-not-noted = لم يُدوَّن
plots-earlier = أيام أسبق
plots-later = أيام لاحقة

history-title = السجلّ
history-lead = ما أنجزته ودوّنته وسألت عنه وحجزته
history-none = لا شيء في هذه الأيام.
history-treated = جلسة علاج
history-booked = موعد { $at } { $note }
history-asked = سؤال: { $question }
history-ticked =
    { $count ->
        [zero] لا خطوات منجَزة
        [one] أُنجزت خطوة واحدة
        [two] أُنجزت خطوتان
        [few] أُنجزت { $count } خطوات
        [many] أُنجزت { $count } خطوة
       *[other] أُنجزت { $count } خطوة
    }
history-photos =
    { $count ->
        [zero] لا صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $count } صور
        [many] { $count } صورة
       *[other] { $count } صورة
    }
history-change = تغيير تدوين { $date }
    .short = تغيير التدوين
history-add = تدوين الحالة ليوم { $date }
    .short = تدوين الحالة
history-steps = تغيير خطوات { $date }
    .short = تغيير الخطوات
check-in-due = دقيقتان لنظرة في المرآة
check-in-due-lead = اليوم من أيام تدوين الحالة
