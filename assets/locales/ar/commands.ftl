cli-about = إرشادات وتذكيرات لأيام التعافي بعد الوخز بالإبر الدقيقة
cli-json = طباعة JSON
cli-sample = فتح مثال مستقل لفترة تعافٍ
cli-on = التاريخ، مثل { "\u200E" }2026-11-22، وإلا فاليوم
cli-undo = إلغاء تسجيل الإنجاز
cli-when = تاريخ، أو تاريخ ووقت محليان، أو وقت مع فارق التوقيت
cli-from = من أي وقت، وإلا فمن الآن
cli-to = حتى أي وقت، وإلا فبعد أسبوع
cli-id = الرقم في القائمة
cli-step = اسم الخطوة كما يعرضه الأمر `today`
cli-reminder-id = اسم التذكير كما يعرضه الأمر `reminder list`
cli-time = وقت من اليوم، مثل { "\u200E" }08:10
cli-quiet-hours = مدة مثل { "\u200E" }22:00-07:00، أو off
cli-in = بعد هذا العدد من الثواني
cli-once = عرض ما يحين الآن، ثم الانتهاء
cli-today = عرض المطلوب في يوم
cli-treatment = تسجيل الجلسات وتصحيحها وسردها وإزالتها
cli-treatment-add = تسجيل جلسة
cli-treatment-edit = تصحيح جلسة، ويبقى ما سُجّل إنجازه
cli-treatment-list = سرد الجلسات
cli-treatment-remove = إزالة جلسة
cli-note = بكلماتك
cli-area = المنطقة المعالَجة، بكلماتك
cli-depth = عمق الوخز، كما يسمّيه مختصّك
cli-kind = وخز عادي، أو rf للترددات الراديوية
cli-appointment = تدوين المواعيد وسردها وإزالتها
cli-appointment-add = تدوين موعد
cli-appointment-edit = تغيير موعد، أو تدوين نتيجته
cli-outcome = نتيجة الموعد، بكلماتك
cli-course = عرض سلسلة الجلسات الجارية، أو تخطيط سلسلة
cli-course-set = تخطيط سلسلة جلسات، أو تغيير الجارية منها
cli-course-remove = إزالة آخر سلسلة، وتبقى جلساتها
cli-sessions = عدد الجلسات المخطط لها
cli-every = عدد الأيام بين جلستين
cli-no-course = لا سلسلة جلسات مخطط لها.
cli-agenda = أسئلة للزيارة القادمة
cli-agenda-text = السؤال، بكلماتك
cli-agenda-undo = لم يُطرح بعد
cli-agenda-add = إضافة سؤال
cli-agenda-list = سرد الأسئلة
cli-agenda-asked = تسجيل أن سؤالًا طُرح
cli-agenda-remove = إزالة سؤال
cli-agenda-line = { $id }  [{ $mark }] { $text }
cli-appointment-list = سرد المواعيد
cli-appointment-remove = إزالة موعد
cli-photo = حفظ صور بشرتك وسردها وتصديرها وإزالتها
cli-photo-add = حفظ صورة: من دون مكان وجهاز ومعاينة، على هذا الجهاز فقط
cli-photo-file = ملف JPEG أو PNG أو WebP
cli-photo-on = يوم الصورة، مثل { "\u200E" }2026-11-22، وإلا فيوم التقاطها
cli-photo-view = جهة الوجه الظاهرة فيها
cli-photo-list = سرد الصور
cli-photo-export = كتابة صورة في ملف
cli-photo-to = الملف المراد كتابته
cli-photo-remove = إزالة صورة نهائيًا
cli-photo-yes = تأكيد: لا تراجع عن هذا
cli-photo-added = حُفظت الصورة { $id }، بتاريخ { $date }.
cli-photo-exported = كُتبت في { $path }. إزالة الصورة هنا تترك ذلك الملف في مكانه.
cli-photo-line = { $id }  { $date }، { $day ->
    [-1] قبل الجلسة الأولى
   *[other] اليوم { $day }
 }، { $view }
cli-check-in = تدوين حال بشرتك، وسرد ما دوّنته
cli-check-in-add = تدوين درجة بعض العلامات، ويبقى ما دُوّن من قبل ولم يُذكر
cli-check-in-list = سرد ما دُوّن عن الحالة
cli-check-in-remove = إزالة تدوين يوم
cli-check-in-marks = علامة ودرجتها: redness=mild أو swelling=none، والدرجات none أو mild أو medium أو strong
cli-check-in-note = أي شيء آخر، بكلماتك، بدل الملاحظة السابقة
cli-history = عرض ما أنجزته ودوّنته وسألت عنه وحجزته وصوّرته، يومًا بعد يوم
cli-history-from = التاريخ الأول، مثل { "\u200E" }2026-11-22، وإلا فأول تاريخ فيه إدخال
cli-history-to = التاريخ الأخير، وإلا فاليوم
cli-tick = تسجيل إنجاز خطوة، أو إلغاؤه
cli-reminder = سرد التذكيرات وتغييرها
cli-reminder-list = سرد التذكيرات
cli-reminder-set = تحديد وقت آخر لتذكير
cli-reminder-on = تفعيل تذكير
cli-reminder-off = إيقاف تذكير
cli-reminder-quiet = ضبط ساعات الهدوء
cli-reminder-test = طلب إشعار تجريبي
cli-reminder-done = الردّ على إشعار: تم ما يذكره
cli-reminder-snooze = الردّ على إشعار: يصل مرة أخرى لاحقًا
cli-reminder-dismiss = الردّ على إشعار: أُغلق، لا أكثر
cli-bundle = الإشعار، كما يعرضه الأمر `reminders` تحت bundle
cli-snooze-for = مدة 10 أو 60 دقيقة، أو حتى هذا المساء
cli-outdoors = عرض مؤقّت تجديد واقي الشمس أو تشغيله أو إيقافه
cli-outdoors-start = عند الخروج بعد وضع واقي الشمس، أو بعد تجديده
cli-outdoors-stop = عند العودة إلى الداخل
cli-water = مع العرق أو الماء: الدقائق على الملصق، وإلا فهي 40
cli-followup = تسجيل هل حُسم أمر زيارة المتابعة
cli-followup-settled = حُجزت أو تمت
cli-followup-open = لم تُحجز بعد
cli-reminders = عرض التذكيرات المخطط لها
cli-timeline = عرض التعافي يومًا بعد يوم: المراحل، وما ينتهي تأجيله ومتى، والمواعيد، وتدوين الحالة
cli-timeline-from = التاريخ الأول، وإلا فتاريخ الجلسة
cli-timeline-to = التاريخ الأخير، وإلا فاليوم 90
cli-timeline-day = { $date }، اليوم { $day }: { $phase }
cli-timeline-none = { $date }
cli-timeline-lift = - { $at } ينتهي تأجيل: { $title }
cli-timeline-visit = - { $at } موعد: { $note }
cli-timeline-check-in = - تدوين الحالة
cli-timeline-due = - { $what }
cli-language = عرض لغة النافذة والأوامر والإشعارات أو اختيارها
cli-language-code = لغة مثل de أو pt-BR، أو system لاتباع النظام
language-is = اللغة: { $language }
language-is-systems = اللغة: { $language }، كما في النظام
language-all = الموجود: { $languages }
cli-doctor = عرض هل تصل إليك التذكيرات، وما يعيقها
cli-wipe = حذف كل شيء نهائيًا: المخزن ونُسخه والصور والجداول والسجلّات
cli-yes = تأكيد الحذف
cli-wipe-yes = هذا يحذف نهائيًا كل ما أدخلته، مع الصور والنُّسخ المحفوظة هنا، ولا شيء يمكن أن يعيده. أما النسخ الاحتياطية والملفات المصدَّرة المحفوظة في مكان آخر فتبقى فيه. لتنفيذه: afterglow wipe --yes
cli-wipe-sample = المثال لا يُحفظ في أي مكان، فلا شيء للحذف. لحذف بياناتك يُترك الخيار sample.
cli-wiped = حُذف كل شيء. الملفات التي صدّرتها لا تزال حيث وضعتها.
cli-agent = العمل كبرنامج يعرض التذكيرات
cli-check = هل يمكن استخدام هذا المنتج الآن: قائمة مكوّنات، أو ما تقوله العبوة غير ذلك
cli-check-file = ملف نصّي لا يزيد على 1 ميغابايت، أو «-» لما يأتي عبر الأنبوب
cli-check-name = اسم المنتج
cli-check-at = وقت آخر، مثل { "\u200E" }2026-11-29T15:00
cli-can-i = هل يمكن فعل هذا الآن، مثل gym أو sauna أو make-up
cli-activity = المراد فعله
cli-signs = هل هذا طبيعي: متى يلزم التواصل ومع من، وما هو شائع في يوم
cli-signs-sign = علامة واحدة، مثل swelling، وإلا فكل العلامات
cli-signs-day = هل هذا طبيعي؟ اليوم { $day }
cli-sign-line = - { $sign }: { $line }
cli-check-held = يؤجَّل: { $what } ({ $class }). { $why }
cli-check-ask = يستحق السؤال: { $what } ({ $class }). { $why }
cli-check-extra = يستحق السؤال (نصيحة إضافية): { $what } ({ $class }). { $why }
cli-check-helpful = مذكور بأنه مفيد: { $names }
cli-check-unknown = غير معروف: { $names }
cli-after =
    من دون أمر تُفتح النافذة.

    كل أمر يقبل { "\u200E" }--json. الأوقات بصيغة RFC 3339 مع فارق التوقيت في مكانك، أما `basis` فهو
    { "{" }"kind": "seed|seed_by_reading|extra|provider", "ref": TEXT{ "}" }.

      today       { "{" }"day": N|null, "date", "phase", "treatment": ID,
                   "tips": [{ "{" }"id", "title", "body", "basis"{ "}" }],
                   "steps": [{ "{" }"id", "title", "part": "morning|midday|evening|any", "done",
                              "optional", "basis", "reason"{ "}" }],
                   "looser": [TEXT], "restrictions": [{ "{" }"id", "title", "basis", "window_basis",
                                     "lifts_at", "held_by", "reason"{ "}" }],
                   "expect": [{ "{" }"text", "basis"{ "}" }]{ "}" }
      check, can-i { "{" }"verdict": "sign|hold_off|check|fine|unknown", "why", "until", "until_words", "basis",
                   "window_basis", "held_by", "day": N|null, "for": TIME|null,
                   "hits": [{ "{" }"ingredient", "class", "verdict", "until", "until_words", "position",
                             "basis", "reason"{ "}" }],
                   "helpful": [{ "{" }"ingredient", "class", "basis"{ "}" }],
                   "signs": [{ "{" }"id", "lead": "emergency|urgent|contact|common",
                              "levels": [{ "{" }"level", "text", "basis"{ "}" }]{ "}" }],
                   "notes": [TEXT], "unknown": [TEXT], "asks_about_feeling": true
                   { "\u200E" }إذا كان السؤال ربما عن حال شخص{ "}" }
      treatment   [{ "{" }"id", "date", "at", "zone", "area", "depth": "light|standard|deep"|null,
                   "kind": "plain|rf", "note"{ "}" }]; مع add و edit لجلسة rf: أيضًا "warning"
      signs       { "{" }"day": N|null, "emergency": [{ "{" }"id", "text", "basis"{ "}" }], ومثله تحت
                   "urgent", "contact", "common"{ "}" }; "warning" بعد جلسة rf
      course      { "{" }"sessions", "every_days", "since", "done", "dates": [DATE],
                   "next": DATE|null{ "}" }|null إذا لم يُخطَّط لسلسلة
      appointment [{ "{" }"id", "at", "note", "outcome"{ "}" }]
      agenda      [{ "{" }"id", "text", "added_at", "asked_at"{ "}" }], وأيضًا بعد add و asked و remove
      photo       [{ "{" }"id", "date", "day": N|null, "view": "front|left|right", "width", "height",
                   "sha256", "lined_up", "added"{ "}" }]; مع export: { "{" }"id", "file", "bytes"{ "}" }
      checkin     [{ "{" }"date", "day": N|null, "signs": { "{" }SIGN: "none|mild|medium|strong"{ "}" },
                    "note", "at"{ "}" }]; مع add و remove: تدوين ذلك اليوم
      history     [{ "{" }"date", "day": N|null, "treatments": [ID], "ticks": [{ "{" }"step", "at"{ "}" }],
                    "check_in": CHECKIN|null, "questions": [{ "{" }"text", "at"{ "}" }],
                    "appointments": [{ "{" }"id", "at", "note", "outcome"{ "}" }],
                    "photos": [{ "{" }"id", "view"{ "}" }]{ "}" }]: الأيام التي فيها إدخال
      plan        انظر afterglow help plan
      tick        { "{" }"step", "date", "done"{ "}" }
      reminder    [{ "{" }"id", "at", "on", "silenced", "next", "basis"{ "}" }];
                  { "\u200E" }مع done و snooze و dismiss: [{ "{" }"key", "answer", "again_at"{ "}" }]
      outdoors    { "{" }"since", "every_minutes", "due_since", "next", "ends_at", "reminds"{ "}" }|null
      followup    { "{" }"treatment", "settled"{ "}" }
      doctor      { "{" }"reminders", "agent": { "{" }"version", "pid"{ "}" }|null, "login_start",
                   "server": { "{" }"name", "actions"{ "}" }|null,
                   "zone": { "{" }"name", "source": "system|bundled|rule|offset", "version"{ "}" },
                   "next": [{ "{" }"key", "at", "title"{ "}" }],
                   "last": [{ "{" }"key", "state", "due_at", "delivered_at", "late_ms",
                             "answer", "missed_why"{ "}" }],
                   "problems": [{ "{" }"id", "what", "todo", "detail"{ "}" }], "log": [LINE]{ "}" }
      timeline    [{ "{" }"date", "day": N|null, "phase", "treatment": ID,
                    "lifts": [{ "{" }"id", "title", "basis", "window_basis", "lifts_at", "held_by"{ "}" }],
                    "appointments": [{ "{" }"id", "at", "note", "outcome"{ "}" }], "check_in": true|false{ "}" }]
      backup      { "{" }"file", "bytes", "photos", "missing_photos", "sealed"{ "}" }
      restore     { "{" }"made", "photos", "missing_photos", "replaced": NAME{ "}" };
                  --list: [{ "{" }"name", "kind": "before_update|replaced|automatic", "at", "bytes"{ "}" }]
      export      { "{" }"folder", "tables", "rows", "photos", "missing_photos"{ "}" }
      wipe        { "{" }"wiped": true{ "}" }
      reminders   [{ "{" }"key", "reminder", "kind", "step", "at", "bundle", "title", "body"{ "}" }]
      calendar    { "{" }"file", "reminders", "appointments", "taken_back", "until", "says_what", "notes",
                   "calendar": TEXT|null{ "}" }

    البيئة: TZ هو المنطقة الزمنية، و AFTERGLOW_DATA_DIR مجلد البيانات.
    رموز الخروج: 0 تم، 2 رُفض، مع جملة واحدة تذكر السبب.
cli-zone = المنطقة الزمنية: { $name }، { $source }
zone-source-system = بحسب بيانات النظام { $version }
zone-source-bundled = بحسب البيانات المرفقة مع Afterglow، { $version }
zone-source-rule = بحسب قاعدتها الخاصة
zone-source-offset = بحسب فارق توقيتها وحده
cli-zone-missing = تعذّر العثور على المنطقة الزمنية «{ $wanted }»: تُعرض الأوقات بحسب { $zone }، ولا يُقبل وقت إلا مع فارق توقيته.
cli-zone-question = تغيّرت قواعد الساعة في { $zone } منذ تسجيل الجلسة { $id }. ربما كانت عند { $earlier } أو عند { $later }، ويُعتمد { $later } إلى أن يُحدَّد الصحيح. إن كان الأول: afterglow treatment edit { $id } --at { $example }
cli-no-day = لا جلسة بعد. يمكن تسجيلها بالأمر: afterglow treatment add --at { $example }
cli-day = اليوم { $day }، { $date }: { $phase }
cli-steps = الخطوات
cli-hold-off = ما يؤجَّل
cli-expect = المتوقع
cli-step-line = [{ $mark }] { $title } ({ $id })
cli-hold-line = { $title }، حتى { $until }
cli-hold-least = { $title }، حتى { $until } على الأقل
cli-hold-lifted = { $title }: انتهى تأجيله في { $since }
cli-hold-open = { $title }، { $until }
cli-suggested = (وقت مقترح)
cli-extra = (نصيحة إضافية)
cli-treatment-line = { $id }  { $when }  { $zone }
cli-appointment-line = { $id }  { $at }  { $note }
cli-check-in-line = { $date }: { $what }
cli-check-in-day-line = { $date }، اليوم { $day }: { $what }
cli-check-in-quoted = «{ $note }»
cli-history-line = { $date }
cli-history-day-line = { $date }، اليوم { $day }
cli-history-treated = - جلسة علاج
cli-history-ticked = - أُنجز: { $steps }
cli-history-noted = - دُوّن: { $what }
cli-history-asked = - سؤال: { $question }
cli-history-photos = - { $count ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
 }
cli-history-booked = - موعد: { $at }{"  "}{ $note }
cli-noted-nothing = لا شيء مدوّن: { $date }.
cli-noted = دُوّن بتاريخ { $date }.
cli-reminder-line = { $at }  { $on }  { $id }
cli-planned-line = { $at }  { $title }  ({ $id })
cli-ledger-line = { $at }  { $became }  { $late }  { $key }
cli-on-word = مفعّل
cli-off-word = متوقف
cli-quiet-word = هدوء
cli-none = لا شيء.
cli-added = سُجّل بالرقم { $id }.
cli-corrected = تم التصحيح: { $when }.
cli-removed = تمت الإزالة.
cli-ticked = سُجّل الإنجاز.
cli-unticked = أُلغي الإنجاز.
cli-set = تم الضبط.
cli-tested = يصل إشعار تجريبي بعد { $seconds } ث.
cli-answered = دُوّن.
cli-snoozed = يصل مرة أخرى: { $at }.
cli-inside = في الداخل: لا مؤقّت يعمل.
cli-outside = يصل التذكير التالي: { $next }. ينتهي المؤقّت من تلقاء نفسه: { $end }.
cli-outside-due = حان وقت تجديد واقي الشمس: كان موعده { $since }.
cli-outside-last = ينتهي المؤقّت: { $end }، قبل موعد تجديد واقي الشمس التالي.
cli-settled = حُسم أمر زيارة المتابعة.
cli-opened = لم يُحسم أمر زيارة المتابعة.
cli-no-display = لا شاشة تُفتح عليها نافذة. الأوامر تعمل من دونها، وشرحها: afterglow help.
cli-not-written = تعذّرت كتابة الجواب: { $problem }. المطلوب نُفّذ مع ذلك، فيُرجى التحقق قبل الطلب مرة أخرى.
