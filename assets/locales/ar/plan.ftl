# خطة المختص: ملفها، وما تغيّره، والرجوع عنها.

## الأخطاء في ملف خطة

mistake-file = الملف أكبر من { $most } كيبيبايت: اختصره.
mistake-form = لا يمكن قراءة هذا: { $problem }. يوضع النص بين علامتي اقتباس، وكل سطر اسم وعلامة مساواة وقيمة.
mistake-version-missing = الإصدار غير مذكور: ابدأ الملف بالسطر version = { $version }.
mistake-version = هذا ليس إصدارًا لملفات الخطط: اكتب version = { $version }.
mistake-version-newer = هذا الملف من إصدار أحدث مما يقرؤه Afterglow هذا: حدّث Afterglow أو اكتب version = { $version }.
mistake-professional = لم يُذكر صاحب الخطة: أضف في الأعلى سطرًا مثل professional = "Ines Moreau".
mistake-table = «{ $key }» مجموعة: اكتب [{ $key }] في سطر وحده، وتحته ما يتبعه.
mistake-tables = كل «{ $key }» مجموعة: اكتب [[{ $key }]] في سطر وحده، وتحته ما يتبعه.
mistake-list = «{ $key }» قائمة: اكتبها { $key } = ["one", "another"].
mistake-too-many = هناك أكثر من { $most } من «{ $key }»: أبقِ أهم { $most } منها.
mistake-text = «{ $key }» نص: ضعه بين علامتي اقتباس.
mistake-empty = «{ $key }» فارغ: اكتب شيئًا أو احذف السطر.
mistake-too-long = «{ $key }» أطول من { $most } حرفًا: اختصره.
mistake-control = في «{ $key }» حرف لا يُرى أو سطر جديد: اكتبه من جديد نصًّا عاديًّا في سطر واحد.
mistake-language = «{ $given }» ليس رمز لغة: اكتب "en" أو "de".
mistake-number = «{ $key }» عدد صحيح من { $least } إلى { $most } بلا علامتي اقتباس.
mistake-colour = «{ $given }» ليس لونًا: اكتبه "#2f6f5e".
mistake-date = هذا ليس تاريخًا: اكتبه 2026-11-24.
mistake-time = «{ $given }» ليس وقتًا: اكتبه "13:00".
mistake-days = «{ $given }» ليست أيام تعافٍ: اكتبها "0-7" أو "1,4,7" أو "3-"؛ ويوم الجلسة هو 0.
mistake-part = «{ $given }» ليس جزءًا من اليوم: اكتب "morning" أو "midday" أو "evening" أو "any".
mistake-remind = «{ $given }» لا يقول متى يكون التذكير: اكتب true أو وقتًا مثل "13:00".
mistake-length = «{ $given }» ليست مدة: اكتبها "48 hours" أو "5 days" أو "2 weeks" أو "none".
mistake-length-unit = «{ $given }» لا يقول أساعات هي أم أيام: اكتبها "48 hours" أو "5 days" أو "2 weeks".
mistake-length-two = في «{ $given }» مدتان: اكتب المعتمدة منهما مثل "48 hours".
mistake-length-long = «{ $given }» أطول مما ينبغي: أقصى حد { $most } يومًا.
mistake-every = هذا ليس عدد أيام أو أسابيع: اكتبه "6 weeks".
mistake-unknown = «{ $given }» غير معروف هنا. المعروف: { $known }.
mistake-unknown-near = «{ $given }» غير معروف هنا: هل المقصود «{ $near }»؟
mistake-not-here = «{ $given }» تحت مجموعة: انقل السطر إلى أعلى الملف، فوق أول سطر بين قوسين.
mistake-hold-sunscreen = واقي الشمس اليومي يبقى في كل خطة: اذكر نوعه تحت [sunscreen].
mistake-sunscreen-kind = «{ $given }» ليس نوعًا معروفًا هنا من واقي الشمس: اكتب "mineral" أو احذف السطر.
mistake-phone = هذا أقصر من رقم هاتف: اكتب رقم العيادة. أرقام الطوارئ واحدة في كل خطة.
mistake-step-medicine = «{ $key }» يتكلم عن طارئ أو علامة عليه أو عن دواء: تبقى هذه الكلمات لك ولأسطر Afterglow نفسه. احذفها.
mistake-leave-hold = «{ $given }» توقُّف: اكتب بدلًا منه «{ $given } = "none"» تحت [hold_off].
mistake-leave-seed = «{ $given }» من الخطة الأساسية ولا يُحذف. ما يمكن حذفه: { $known }.
mistake-leave-unknown = لا توجد إضافة «{ $given }». ما يمكن حذفه: { $known }.
mistake-left-out-twice = «{ $given }» مكتوب هنا مرتين أو مغيَّر أعلاه: أبقِ سطرًا واحدًا.
mistake-step-title = لا عنوان لهذه الخطوة: أضف سطرًا مثل title = "Barrier cream".
mistake-step-days = لا أيام لهذه الخطوة: أضف سطرًا مثل days = "1-7".
mistake-step-twice = لخطوتين العنوان نفسه: أعطِ إحداهما عنوانًا آخر.
mistake-step-discreet = لهذه الخطوة تذكير قد يُرى والشاشة مقفلة: احذف من عنوانها الجلسة والعيادة وأسماء الناس.

## ما تغيّره خطة أخرى

change-not-held = بلا توقُّف
change-suggested = { $length } (مقترحة)
change-least = { $length } على الأقل
change-days = { $part }، الأيام { $days }
change-day = اليوم { $day }
change-at = { $when }، { $at }
change-stricter = أشد من الآن
change-looser = أخف من الآن
change-added = خطوات جديدة
change-left_out = يُحذف
change-other = تغييرات أخرى
plan-changes-nothing = تبقى خطتك كما هي.
plan-of = خطة { $who }
plan-default = الخطة الأساسية
plan-clinic = العيادة: { $words }
plan-phone = الهاتف: { $words }
plan-message = الرسائل: { $words }
plan-sessions = عدد الجلسات { $number }، وبين كل جلستين بالأيام { $every }
plan-sessions-number = عدد الجلسات { $number }
plan-sessions-every = بين كل جلستين بالأيام { $every }
plan-file-mistakes = لم يؤخذ ملف الخطة ولم يتغيّر شيء. ما يحتاج إلى إصلاح: { $count ->
    [one] موضع واحد.
   *[other] { $count }.
 }
plan-not-confirmed = لم يتغيّر شيء. أجب بـ y لتغييره، أو أضف --yes.
plan-none-before = الخطة الأساسية هي المتبعة ولم تسبقها خطة أخرى: لا شيء يُرجع إليه.
plan-new-stopped = لم يُجَب عن كل الأسئلة، فلا ملف خطة: ابدأ من جديد.

## الأوامر

cli-plan = خطة مختصك: فحص ملف، وعرضه، واستخدامه، والرجوع
cli-plan-file = ملف خطة، أو - لما يُمرَّر؛ يشرح docs/plan-file.md كيف يُكتب
cli-plan-yes = نفّذ بلا سؤال
cli-plan-check = اذكر كل خطأ في ملف خطة
cli-plan-show = اعرض الخطة كلها: خطة ملف أو المتبعة
cli-plan-new = أجب عن بعض الأسئلة واحصل على ملف خطة
cli-plan-apply = اعرض ما تغيّره خطة، واسأل، واستخدمها من اليوم
cli-plan-history = اعرض الخطط التي اتُّبعت
cli-plan-revert = ارجع إلى الخطة السابقة من اليوم
plan-mistake = السطر { $line }، العمود { $column }: { $what }
cli-plan-sound = ملف خطة { $who } مكتوب كما ينبغي. ما يغيّره من بنود الخطة الأساسية: { $count ->
    [0] لا شيء
    [one] بند واحد
   *[other] { $count }
 }.
cli-plan-line = - { $title }: { $what }
cli-plan-line-looser = - { $title }: { $what } (أخف من الخطة الأساسية)
cli-plan-ask = هل تُستخدم هذه الخطة من اليوم؟ [y/N]
cli-plan-answers = y yes نعم
cli-plan-applied = متبعة من { $from }. الأيام السابقة تحتفظ بخطة يومها.
cli-plan-first = في البداية: الخطة الأساسية
cli-plan-past = من { $from }: { $plan }
cli-plan-in-force = { $plan } (متبعة)
plan-new-lead = بضعة أسئلة. اضغط Enter لإبقاء ما في الخطة الأساسية.
plan-new-professional = اسم المختص:
plan-new-clinic = اسم العيادة إن وُجد:
plan-new-phone = رقم الهاتف:
plan-new-window = { $what }: كم مدة التوقُّف؟ الآن: { $now }. مثلًا 48 hours أو 5 days أو 2 weeks أو none:
plan-new-again = لم يُفهم هذا: اكتب 48 hours أو 5 days أو 2 weeks أو none.

## في التطبيق

plan-file-title = خطة مختصك
plan-file-why = لا تغيّر الخطة إلا ما تذكره؛ ويبقى غيره كما في الخطة الأساسية. يمكنك الرجوع متى شئت، ويبقى ما أشّرت عليه وما دوّنته.
plan-in-use = المتبعة
plan-since = منذ { $from }
plan-give = خطة جديدة
plan-file-open = افتح ملف خطة
plan-paste = أو الصق نص ملف خطة
plan-paste-first = لا نص هنا بعد. يُرجى أولًا لصق نص ملف الخطة.
plan-look = اعرض ما تغيّره
plan-written = كُتبت في { $date }
plan-not-signed = قد يكون أي شخص كتبها. لا تستخدمها إلا إن وصلتك من مختصك.
plan-words = في الخطة أيضًا
plan-from-today = تُحسب من اليوم. الأيام السابقة تحتفظ بخطة يومها، وأسطر الطوارئ والحالات العاجلة واحدة في كل خطة.
plan-reach = يكون التواصل من ذلك الحين مع: { $details }.
plan-reach-none = لن يبقى عندئذ مختصّ مسجَّل: فالاسم ورقم الهاتف والعنوان جاءت مع تلك الخطة.
plan-reach-own = ما سُجّل عن { $who } يبقى كما هو. لا يُستعمل اسم هذه الخطة ولا رقم هاتفها ولا عنوانها.
plan-apply = استخدم هذه الخطة
plan-not-now = ليس الآن
plan-before-title = قبلها
plan-back = محفوظة دائمًا. اعرض ما يغيّره الرجوع
plan-back-from = من { $from }. اعرض ما يغيّره الرجوع
said-plan = الخطة متبعة من اليوم.
change-from-to = { $to } بدلًا من { $from }
looser-stays = أخف من خطتك الأساسية: { $what }. تبقى هذه الملاحظة بجانبها.
cli-plan-after = مع --json يجيب كل أمر هكذا؛ وNAME هو null للخطة الأساسية:
      check           { "{" }"sound", "mistakes": [{ "{" }"line", "column", "what"{ "}" }]{ "}" }, برمز الخروج 2 إن وُجدت
      show            { "{" }"professional": NAME, "reviewed": { "{" }"by", "on"{ "}" }|null, "items": [{ "{" }"id",
                       "title", "hold", "step", "basis", "window_basis", "looser"{ "}" }], "own"{ "}" }
      new             { "{" }"file": TEXT{ "}" }
      apply, revert   { "{" }"professional": NAME, "from", "changes": [{ "{" }"id", "title",
                       "direction": "stricter|looser|added|left_out|other", "from", "to",
                       "looser_than_default"{ "}" }]{ "}" }
      history         [{ "{" }"from", "professional": NAME, "written", "applied", "in_force"{ "}" }]
