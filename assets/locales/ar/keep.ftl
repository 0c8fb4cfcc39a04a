keep-title = النسخ الاحتياطي والاستعادة
keep-lead = نسخ هنا، وملف يُحفظ في مكان آخر
keep-sample = هذا هو المثال، ولا يُحفظ في أي مكان. يُرجى الخروج منه لنسخ بياناتك احتياطيًا.
keep-phone = حفظ ملف في مكان آخر والاستعادة من ملف غير متاحين على هذا الهاتف بعد. هناك النسخ المذكورة أعلاه.

keep-copies = نسخ على هذا الجهاز
keep-by-itself = إنشاء النسخ تلقائيًا
    .why = نسخة واحدة في اليوم على الأكثر، بعد إدخال شيء
keep-none = لا نسخ بعد.
keep-why = تُحفظ نسخة لكل يوم من 7 أيام، ولكل أسبوع من 4 أسابيع، ولكل شهر من 6 أشهر. تفيد بعد خطأ، لا عند فقدان هذا الجهاز.
keep-deleted = ما يُحذف يبقى في النسخ السابقة إلى أن تزول. أما الصورة نفسها فلا تبقى، بل يبقى تاريخها ونقطتا محاذاتها فقط. و«حذف كل شيء» يحذف النسخ أيضًا.
keep-trouble = تعذّر إنشاء آخر نسخة. { $why }
keep-back = العودة إلى ما قبل آخر استعادة
keep-at = { $at }
keep-more = { $count ->
    [zero] لا نسخ أقدم
    [one] نسخة أقدم واحدة
    [two] نسختان أقدم
    [few] { $count } نسخ أقدم
    [many] { $count } نسخة أقدم
   *[other] { $count } نسخة أقدم
 }
keep-kind-automatic = أُنشئت تلقائيًا، { $size }
keep-kind-update = قبل تحديث، { $size }
keep-kind-replaced = قبل استعادة، { $size }
keep-kb = { $size } كيلوبايت
keep-mb = { $size } ميغابايت

keep-file = ملف يُحفظ في مكان آخر
keep-file-why = كل شيء في ملف واحد: الأيام وما سُجّل إنجازه والملاحظات والصور والخطط والإعدادات. والأفضل حفظه على جهاز آخر.
keep-where = الملف المراد كتابته
keep-where-first = يُرجى تحديد مكان الكتابة أولًا.
keep-seal = ختمه بعبارة مرور
    .why = لا يمكن لأحد أن يفتح الملف من دونها
keep-passphrase = عبارة المرور
keep-again = العبارة نفسها مرة أخرى
keep-lost-passphrase = عبارة المرور المنسية لا يمكن استرجاعها، ومن دونها لا يمكن لأحد أن يفتح الملف، ولا حتى أنت. لا يحفظها Afterglow.
keep-open = كل من لديه الملف يستطيع قراءته.
keep-save = إنشاء نسخة احتياطية الآن

keep-bring = الاستعادة
keep-bring-why = من ملف كتبه Afterglow. يظهر ما فيه قبل أن يُستبدل أي شيء.
keep-choose = اختيار ملف
keep-other-file = اختيار ملف آخر
keep-sealed = هذه النسخة الاحتياطية مختومة
keep-open-it = فتح
keep-forgotten = المحاولة لا تغيّر شيئًا هنا. عبارة المرور المنسية لا يمكن استرجاعها؛ والنسخ على هذا الجهاز لا تحتاج إلى عبارة.
keep-offer = استعادة هذه النسخة؟
keep-made = أُنشئت: { $at }
keep-made-undated = لا يُعرف متى أُنشئت
keep-now = الآن
keep-then = بعد الاستعادة
keep-treatments = الجلسات
keep-days = أيام فيها إدخالات
keep-ticks = الخطوات المنجَزة
keep-check-ins = تدوينات الحالة
keep-photos = الصور
keep-whole = قُرئت النسخة الاحتياطية إلى نهايتها وهي كاملة. إما أن يُستعاد كل ما فيها أو لا يتغيّر شيء.
keep-whole-copy = الصور ليست في النسخة: الصورة التي حُذفت بعدها لا تعود. إما أن يُستعاد كل ما فيها أو لا يتغيّر شيء.
keep-keeps = ما هو هنا الآن يُحفظ في نسخة على هذا الجهاز، لتمكن العودة إليه.
keep-restore = استعادة

keep-export = ملفات لبرامج أخرى
keep-export-why = جداول بصيغة CSV وJSON، والصور. يستطيع أي شخص قراءتها، ولا يمكن الاستعادة منها.
keep-export-where = المجلد المراد كتابته
keep-export-now = تصدير

keep-doing-backup = يجري النسخ الاحتياطي
keep-doing-look = تجري قراءة المحتوى
keep-doing-export = يجري التصدير
keep-percent = اكتمل { $percent } %
keep-cancel = إلغاء
keep-restoring = تجري الاستعادة
keep-restoring-why = لا يمكن إدخال شيء حتى تنتهي.
keep-saved = قُرئت للتأكد وهي كاملة
keep-saved-at = حُفظت في { $path }
keep-saved-there = حُفظ في المكان المختار
keep-not-saved = لم يُحفظ شيء.
keep-waiting = اختيار مكان الحفظ
keep-waiting-how = شاشة الملفات في الهاتف مفتوحة.
keep-saved-what = { $photos ->
    [zero] بلا صور، { $size }
    [one] صورة واحدة، { $size }
    [two] صورتان، { $size }
    [few] { $photos } صور، { $size }
    [many] { $photos } صورة، { $size }
   *[other] { $photos } صورة، { $size }
 }
keep-exported = تم التصدير
keep-exported-what = { $tables ->
    [zero] لا جداول
    [one] جدول واحد
    [two] جدولان
    [few] { $tables } جداول
    [many] { $tables } جدولًا
   *[other] { $tables } جدول
 }، { $photos ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $photos } صور
    [many] { $photos } صورة
   *[other] { $photos } صورة
 }
keep-restored = تمت الاستعادة
keep-kept = ما كان هنا من قبل محفوظ في نسخة على هذا الجهاز، لتمكن العودة إليه.
keep-close = إغلاق
