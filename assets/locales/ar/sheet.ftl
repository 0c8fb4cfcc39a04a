# نشرة العناية من المختصّ: ما تطلبه، جملةً جملة.

## How it was read

sheet-every-day = كل يوم
sheet-days = الأيام من 0 إلى { $last }
sheet-note-range = تقول النشرة من { $shorter } إلى { $longer }: المدة الأطول هي المعتمدة.
sheet-note-through = اليوم { $day } يُحسب كاملًا، فالمدة بحساب الساعات أطول بيوم.
sheet-note-part = في خطتك مدة واحدة لهذا كله: { $what }.
sheet-also = تذكر الشيء نفسه ولم تُفهم: «{ $what }»
sheet-why-words = لا تُفهم كل كلماتها، أو لا يُفهم ما تقوله معًا.
sheet-why-before = تتحدث عن الوقت الذي قبل الجلسة.
sheet-why-no_time = لا تذكر مدة.
sheet-why-no_item = ليس في خطتك ما يمكن تأجيله لأجلها.
sheet-why-part = تذكر جزءًا فقط من شيء، والمدة الأقصر ستسري على الكل.
sheet-why-heading = تقع تحت عنوان غير مفهوم، أو عنوان يذكر مدة أخرى.
sheet-why-title = هذا العنوان غير مفهوم، فلا يُستخدم شيء مما تحته.
sheet-why-sunscreen = واقي الشمس اليومي يبقى في كل خطة.
sheet-why-already = الخطة الأساسية تطلب ذلك أصلًا.

## Commands

cli-plan-read = قراءة نشرة عناية وطباعة ما تطلبه كملف خطة
cli-plan-read-file = النشرة كملف نصّي، أو «-» لما يأتي عبر الأنبوب
cli-plan-read-who = صاحب النشرة، وإلا فالمختصّ المسجّل لديك
cli-plan-read-after = يُطبع ملف الخطة؛ تُرجى مراجعة كل سطر تحت جملته ثم تطبيقه. مع --json:
      { "{" }"file": TEXT, "proposals": [{ "{" }"id", "kind": "hold|sunscreen|step", "title", "value",
      "instead_of", "looser", "used", "contradicted", "needs_decision", "notes",
      "sentences": [INDEX], "also": [INDEX]{ "}" }], "sentences": [{ "{" }"line", "text", "heading", "under": [INDEX],
      "why": "words|before|no_time|no_item|part|heading|sunscreen|already" أو null{ "}" }]{ "}" }
    الجملة التي لها "why" لا تضبط شيئًا، أو لا تضبط كل ما تقوله.
sheet-nobody = مختصّي
sheet-file-lead = مقروء من نشرة عناية. كل سطر تحت جملته: تُرجى مراجعته قبل استخدام الخطة.
sheet-file-left = لم يُفهم، أو لم يُفهم كله. هذه الجمل لا تضبط شيئًا آخر:
sheet-file-decide = النشرة تناقض نفسها هنا. تُرجى إزالة # من أمام السطر المعتمد؛ الأشدّ أولًا.
sheet-file-unsure = لا شيء مضبوط هنا بعد، فقد تقول جملة أخرى غير ذلك. تُرجى إزالة # إن كان السطر صحيحًا.

## In the app

sheet-title = لصق نشرتك
sheet-detail = نشرة العناية من العيادة، بكلماتها
sheet-lead = يبحث Afterglow فيها عن مدد مكتوبة بالإنجليزية. تظهر كل جملة مع ما ستضبطه، ولا يُستخدم شيء من دون تحديدك له.
sheet-paste = نصّ النشرة
sheet-open = فتح ملف نصّي
sheet-read = قراءة النشرة
sheet-first = لا نصّ هنا بعد. يُرجى أولًا لصق نصّ النشرة.
sheet-found = ما تطلبه
sheet-tick = يُرجى تحديد كل سطر صحيح. البقية لا تغيّر شيئًا.
sheet-none = لم تُفهم أي جملة منها بيقين، فلا شيء مقترح. يُرجى الالتزام بالنشرة نفسها، أو طلب ملف خطة من مختصّك.
sheet-none-used = لا شيء لتحديده: ما فُهم أقلّ تشددًا من الخطة الأساسية.
sheet-line = { $title }: { $value }
sheet-says = «{ $what }»
sheet-instead = الخطة الأساسية: { $what }
sheet-choose = النشرة تناقض نفسها هنا: يُرجى تحديد واحد من هذه على الأكثر. الأشدّ أولًا.
sheet-looser = أقلّ تشددًا من الخطة الأساسية، فلا يُستخدم
sheet-looser-why = المدة الأقصر تحتاج إلى خطة مختصّك نفسه، كملف أو رابط أو رمز. يُرجى طلبها منه.
sheet-left = لم يُفهم، أو لم يُفهم كله
sheet-left-why = يُرجى الالتزام بهذه الجمل كما كُتبت. عند استخدام الخطة تُحفظ ضمن «مختصّي» ما دام هناك متّسع.
sheet-who = لمن النشرة؟
sheet-changes = عرض ما يتغيّر
sheet-again = نشرة أخرى
sheet-tick-first = لم يُحدَّد شيء. يُرجى أولًا تحديد سطر واحد على الأقل.
sheet-who-first = يُرجى أولًا كتابة لمن النشرة: اسم، أو اسم العيادة.
sheet-back = العودة إلى الجمل

sheet-too-long = النشرة أطول من { $count } كيلوبايت، فلم يُقرأ شيء. يُرجى إدخال الصفحات الخاصة بما بعد الجلسة فقط.
sheet-not-utf8 = هذا ليس نصًّا مقروءًا (البايت { $at } ليس من UTF-8). يُرجى حفظ النشرة كنصّ بترميز UTF-8؛ لا يمكن قراءة ملف PDF أو صورة.
sheet-empty = لا نصّ فيها. يُرجى إدخال النشرة كنصّ.
