mistake-file = الملف أكبر من { $most } كيلوبايت: يُرجى اختصاره.
mistake-form = لا يمكن قراءة هذا: { $problem }. يوضع النص بين علامتي اقتباس، وكل سطر اسم وعلامة مساواة وقيمة.
mistake-version-missing = الإصدار غير مذكور: يبدأ الملف بالسطر version = { $version }.
mistake-version = هذا ليس إصدارًا لملفات الخطط: يُكتب version = { $version }.
mistake-version-newer = هذا الملف من إصدار أحدث مما يقرؤه Afterglow هذا: يُرجى تحديث Afterglow أو كتابة version = { $version }.
mistake-professional = لم يُذكر صاحب الخطة: يُضاف في الأعلى سطر مثل professional = "Ines Moreau".
mistake-table = «{ $key }» مجموعة: يُكتب [{ $key }] في سطر وحده، وتحته ما يتبعه.
mistake-tables = كل «{ $key }» مجموعة: يُكتب [[{ $key }]] في سطر وحده، وتحته ما يتبعه.
mistake-list = «{ $key }» قائمة: تُكتب هكذا: { $key } = ["one", "another"].
mistake-too-many = هناك أكثر من { $most } من «{ $key }»: يُرجى إبقاء أهم { $most } منها.
mistake-text = «{ $key }» نصّ: يوضع بين علامتي اقتباس.
mistake-empty = «{ $key }» فارغ: يُرجى كتابة شيء أو حذف السطر.
mistake-too-long = «{ $key }» أطول من الحد الأقصى لعدد الأحرف ({ $most }): يُرجى اختصاره.
mistake-control = في «{ $key }» حرف لا يُرى أو سطر جديد: يُرجى كتابته من جديد نصًّا عاديًّا في سطر واحد.
mistake-language = «{ $given }» ليس رمز لغة: يُكتب "en" أو "de".
mistake-number = «{ $key }» عدد صحيح من { $least } إلى { $most } بلا علامتي اقتباس.
mistake-colour = «{ $given }» ليس لونًا: يُكتب هكذا: "#2f6f5e".
mistake-date = هذا ليس تاريخًا: يُكتب هكذا: 2026-11-24.
mistake-time = «{ $given }» ليس وقتًا: يُكتب هكذا: "13:00".
mistake-days = «{ $given }» ليست أيام تعافٍ: تُكتب هكذا: "0-7" أو "1,4,7" أو "3-"؛ ويوم الجلسة هو 0.
mistake-part = «{ $given }» ليس جزءًا من اليوم: يُكتب "morning" أو "midday" أو "evening" أو "any".
mistake-remind = «{ $given }» لا يقول متى يكون التذكير: يُكتب true أو وقت مثل "13:00".
mistake-length = «{ $given }» ليست مدة: تُكتب هكذا: "48 hours" أو "5 days" أو "2 weeks" أو "none".
mistake-length-unit = «{ $given }» لا يقول أساعات هي أم أيام: تُكتب هكذا: "48 hours" أو "5 days" أو "2 weeks".
mistake-length-two = في «{ $given }» مدتان: تُكتب المعتمدة منهما، مثل "48 hours".
mistake-length-long = «{ $given }» أطول مما ينبغي: الحد الأقصى لعدد الأيام { $most }.
mistake-every = هذا ليس عدد أيام أو أسابيع: يُكتب هكذا: "6 weeks".
mistake-unknown = «{ $given }» غير معروف هنا. المعروف: { $known }.
mistake-unknown-near = «{ $given }» غير معروف هنا: هل المقصود «{ $near }»؟
mistake-not-here = «{ $given }» تحت مجموعة: يُرجى نقل السطر إلى أعلى الملف، فوق أول سطر بين قوسين.
mistake-hold-sunscreen = واقي الشمس اليومي يبقى في كل خطة: يُذكر نوعه تحت [sunscreen].
mistake-sunscreen-kind = «{ $given }» ليس نوعًا معروفًا هنا من واقي الشمس: يُكتب "mineral" أو يُحذف السطر.
mistake-phone = هذا أقصر من رقم هاتف: يُرجى كتابة رقم العيادة نفسها. أرقام الطوارئ واحدة في كل خطة.
mistake-emergency-number = يعطي «{ $key }» رقم طوارئ. أرقام الطوارئ واحدة في كل خطة: يُرجى كتابة رقم العيادة نفسها، أو حذف الرقم.
mistake-step-medicine = «{ $key }» يتكلم عن حالة طارئة أو علامة عليها أو عن دواء: تبقى هذه الكلمات لك ولأسطر Afterglow نفسه. يُرجى حذفها.
mistake-leave-hold = «{ $given }» تأجيل: يُكتب بدلًا منه «{ $given } = "none"» تحت [hold_off].
mistake-leave-seed = «{ $given }» من الخطة الأساسية ولا يُحذف. ما يمكن حذفه: { $known }.
mistake-leave-unknown = لا توجد إضافة «{ $given }». ما يمكن حذفه: { $known }.
mistake-left-out-twice = «{ $given }» مكتوب هنا مرتين أو مغيَّر أعلاه: يُرجى إبقاء سطر واحد.
mistake-step-title = لا عنوان لهذه الخطوة: يُضاف سطر مثل title = "Barrier cream".
mistake-step-days = لا أيام لهذه الخطوة: يُضاف سطر مثل days = "1-7".
mistake-step-twice = لخطوتين العنوان نفسه: يُرجى إعطاء إحداهما عنوانًا آخر.
mistake-step-discreet = لهذه الخطوة تذكير قد يُرى والشاشة مقفلة: يُرجى حذف العلاج والعيادة وأسماء الناس من عنوانها.

change-not-held = بلا تأجيل
change-suggested = { $length } (مقترحة)
change-least = { $length } على الأقل
change-days = { $part }، الأيام { $days }
change-day = اليوم { $day }
change-at = { $when }، { $at }
change-stricter = أشدّ من الآن
change-looser = أقلّ تشددًا من الآن
change-added = خطوات جديدة
change-left_out = يُحذف
change-other = تغييرات أخرى
plan-changes-nothing = تبقى خطتك كما هي.
plan-of = خطة { $who }
plan-default = الخطة الأساسية
plan-clinic = العيادة: { $words }
plan-phone = الهاتف: { $words }
plan-message = الرسائل: { $words }
plan-sessions = عدد الجلسات: { $number }، والأيام بين كل جلستين: { $every }
plan-sessions-number = عدد الجلسات: { $number }
plan-sessions-every = الأيام بين كل جلستين: { $every }
plan-file-mistakes = لم يؤخذ ملف الخطة ولم يتغيّر شيء. ما يحتاج إلى إصلاح: { $count ->
    [zero] لا شيء.
    [one] موضع واحد.
    [two] موضعان.
    [few] { $count } مواضع.
    [many] { $count } موضعًا.
   *[other] { $count } موضع.
 }
plan-not-confirmed = لم يتغيّر شيء. للتغيير يُجاب بـ y أو يُضاف --yes.
plan-none-before = الخطة الأساسية هي المتبعة ولم تسبقها خطة أخرى: لا شيء يُرجع إليه.
plan-new-stopped = لم يُجَب عن كل الأسئلة، فلا ملف خطة: يُرجى البدء من جديد.

cli-plan = خطة مختصّك: فحص ملف، وعرضه، واستخدامه، والرجوع
cli-plan-file = ملف خطة، أو «-» لما يأتي عبر الأنبوب؛ يشرح docs/plan-file.md كيف يُكتب
cli-plan-yes = التنفيذ بلا سؤال
cli-plan-check = ذكر كل خطأ في ملف خطة
cli-plan-show = عرض الخطة كلها: خطة ملف أو المتبعة
cli-plan-new = الإجابة عن بعض الأسئلة والحصول على ملف خطة
cli-plan-apply = عرض ما تغيّره خطة، ثم السؤال، ثم استخدامها من اليوم
cli-plan-history = عرض الخطط التي اتُّبعت
cli-plan-revert = الرجوع إلى الخطة السابقة من اليوم
plan-mistake = السطر { $line }، العمود { $column }: { $what }
cli-plan-sound = ملف خطة { $who } مكتوب كما ينبغي. ما يغيّره من بنود الخطة الأساسية: { $count ->
    [0] لا شيء
    [zero] لا شيء
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بندًا
   *[other] { $count } بند
 }.
cli-plan-line = - { $title }: { $what }
cli-plan-line-looser = - { $title }: { $what } (أقلّ تشددًا من الخطة الأساسية)
cli-plan-ask = هل تُستخدم هذه الخطة من اليوم؟ [y/N]
cli-plan-answers = y yes نعم
cli-plan-applied = متبعة من { $from }. الأيام السابقة تحتفظ بخطة يومها.
cli-plan-first = في البداية: الخطة الأساسية
cli-plan-past = من { $from }: { $plan }
cli-plan-in-force = { $plan } (متبعة)
plan-new-lead = بضعة أسئلة. الضغط على Enter يُبقي ما في الخطة الأساسية.
plan-new-professional = اسم المختصّ:
plan-new-clinic = اسم العيادة إن وُجد:
plan-new-phone = رقم الهاتف:
plan-new-window = { $what }: كم مدة التأجيل؟ الآن: { $now }. مثلًا 48 hours أو 5 days أو 2 weeks أو none:
plan-new-again = لم يُفهم هذا: يُكتب 48 hours أو 5 days أو 2 weeks أو none.

plan-file-title = خطة مختصّك
plan-file-why = لا تغيّر الخطة إلا ما تذكره؛ ويبقى غيره كما في الخطة الأساسية. يمكنك الرجوع في أي وقت، ويبقى ما سُجّل إنجازه وما دُوّن.
plan-in-use = المتبعة
plan-since = منذ { $from }
plan-give = خطة جديدة
plan-file-open = فتح ملف خطة
plan-paste = أو لصق نصّ ملف خطة
plan-paste-first = لا نصّ هنا بعد. يُرجى أولًا لصق نصّ ملف الخطة.
plan-look = عرض ما تغيّره
plan-written = كُتبت في { $date }
plan-not-signed = قد يكون أي شخص كتبها. لا تُستخدم إلا إن وصلتك من مختصّك.
plan-words = في الخطة أيضًا
plan-from-today = تُحسب من اليوم. الأيام السابقة تحتفظ بخطة يومها، وأسطر الطوارئ والحالات العاجلة واحدة في كل خطة.
plan-reach = يكون التواصل من ذلك الحين مع: { $details }.
plan-reach-none = لن يبقى عندئذ مختصّ مسجَّل: فالاسم ورقم الهاتف والعنوان جاءت مع تلك الخطة.
plan-reach-own = ما سُجّل عن { $who } يبقى كما هو. لا يُستعمل اسم هذه الخطة ولا رقم هاتفها ولا عنوانها.
plan-apply = استخدام هذه الخطة
plan-not-now = ليس الآن
plan-before-title = قبلها
plan-back = محفوظة دائمًا. عرض ما يغيّره الرجوع
plan-back-from = من { $from }. عرض ما يغيّره الرجوع
said-plan = الخطة متبعة من اليوم.
change-from-to = { $to } بدلًا من { $from }
looser-stays = أقلّ تشددًا من خطتك الأساسية: { $what }. تبقى هذه الملاحظة بجانب كل منها.
cli-plan-after = مع --json يجيب كل أمر هكذا؛ وNAME هو null للخطة الأساسية:
      check           { "{" }"sound", "mistakes": [{ "{" }"line", "column", "what"{ "}" }]{ "}" }, برمز الخروج 2 إن وُجدت
      show            { "{" }"professional": NAME, "reviewed": { "{" }"by", "on"{ "}" }|null, "items": [{ "{" }"id",
                       "title", "hold", "step", "basis", "window_basis", "looser"{ "}" }], "own"{ "}" }
      new             { "{" }"file": TEXT{ "}" }
      apply, revert   { "{" }"professional": NAME, "from", "changes": [{ "{" }"id", "title",
                       "direction": "stricter|looser|added|left_out|other", "from", "to",
                       "looser_than_default"{ "}" }]{ "}" }
      history         [{ "{" }"from", "professional": NAME, "written", "applied", "in_force"{ "}" }]
