# ورقة العناية من المختصّ: ما تطلبه، جملةً جملة.

## How it was read

sheet-every-day = كل يوم
sheet-days = الأيام من 0 إلى { $last }
sheet-note-range = تقول الورقة من { $shorter } إلى { $longer }: المدة الأطول هي المعتمدة.
sheet-note-through = اليوم { $day } يُحسب كاملًا، فهو بالساعة يوم إضافي.
sheet-note-part = في خطتك مدة واحدة لهذا كله: { $what }.
sheet-also = تذكر الشيء نفسه ولم تُفهم: «{ $what }»
sheet-why-words = لا تُفهم كل كلماتها، أو ما تقوله معًا.
sheet-why-before = تتحدث عن الوقت قبل الجلسة.
sheet-why-no_time = لا تذكر مدة.
sheet-why-no_item = لا شيء في خطتك يمكن التوقّف عنه لأجلها.
sheet-why-part = تذكر جزءًا فقط، والمدة الأقصر ستسري على الكل.
sheet-why-heading = تقع تحت عنوان غير مفهوم، أو عنوان يذكر مدة أخرى.
sheet-why-title = هذا العنوان غير مفهوم، فلا يُستخدم شيء مما تحته.
sheet-why-sunscreen = واقي الشمس اليومي يبقى في كل خطة.
sheet-why-already = الخطة الأساسية تطلب ذلك أصلًا.

## Commands

cli-plan-read = قراءة ورقة عناية وطباعة ما تطلبه كملف خطة
cli-plan-read-file = الورقة كملف نصي، أو - لما يصل عبر أنبوب
cli-plan-read-who = صاحب الورقة؛ وإلا فالمختصّ الذي سجّلته
cli-plan-read-after = يُطبع ملف الخطة؛ راجع كل سطر تحت جملته ثم طبّقه. مع --json:
      { "{" }"file": TEXT, "proposals": [{ "{" }"id", "kind": "hold|sunscreen|step", "title", "value",
      "instead_of", "looser", "used", "contradicted", "needs_decision", "notes",
      "sentences": [INDEX], "also": [INDEX]{ "}" }], "sentences": [{ "{" }"line", "text", "heading", "under": [INDEX],
      "why": "words|before|no_time|no_item|part|heading|sunscreen|already" أو null{ "}" }]{ "}" }
    الجملة التي لها "why" لا تضبط شيئًا، أو لا تضبط كل ما تقوله.
sheet-nobody = مختصّي
sheet-file-lead = مقروء من ورقة عناية. كل سطر تحت جملته: راجعه قبل استخدام الخطة.
sheet-file-left = لم يُفهم، أو لم يُفهم كله. هذه الجمل لا تضبط شيئًا آخر:
sheet-file-decide = الورقة تناقض نفسها هنا. أزل # قبل السطر المعتمد؛ الأشدّ أولًا.
sheet-file-unsure = لا شيء مضبوط هنا بعد، فقد تقول جملة أخرى غير ذلك. أزل # إن كان السطر صحيحًا.

## In the app

sheet-title = ألصق ورقتك
sheet-detail = ورقة العناية من العيادة، بكلماتها
sheet-lead = يبحث Afterglow فيها عن مُدَد، بالإنجليزية. ترى كل جملة مع ما ستضبطه، ولا يُستخدم شيء لم تؤشّر عليه.
sheet-paste = نص الورقة
sheet-open = افتح ملفًا نصيًا
sheet-read = اقرأ الورقة
sheet-first = لا نص هنا بعد. يُرجى أولًا لصق نص الورقة.
sheet-found = ما تطلبه
sheet-tick = أشّر على كل سطر صحيح. البقية لا تغيّر شيئًا.
sheet-none = لم تُفهم أي جملة منها بيقين، فلا شيء مقترح. التزم بالورقة نفسها، أو اطلب من مختصّك ملف خطة.
sheet-none-used = لا شيء للتأشير عليه: ما فُهم أخفّ من الخطة الأساسية.
sheet-line = { $title }: { $value }
sheet-says = «{ $what }»
sheet-instead = الخطة الأساسية: { $what }
sheet-choose = الورقة تناقض نفسها هنا: أشّر على واحد من هذه على الأكثر. الأشدّ أولًا.
sheet-looser = أخفّ من الخطة الأساسية، فلا يُستخدم
sheet-looser-why = المدة الأقصر تحتاج إلى خطة مختصّك نفسه، كملف أو رابط أو رمز. اطلبها منه.
sheet-left = لم يُفهم، أو لم يُفهم كله
sheet-left-why = التزم بهذه الجمل كما كُتبت. عند استخدام الخطة تُحفظ ضمن مختصّي ما دام هناك متّسع.
sheet-who = لمن الورقة؟
sheet-changes = اعرض ما يتغيّر
sheet-again = ورقة أخرى
sheet-tick-first = لا شيء مؤشَّر عليه. أشّر أولًا على سطر واحد على الأقل.
sheet-who-first = اكتب أولًا لمن الورقة: اسمًا، أو اسم العيادة.
sheet-back = عودة إلى الجمل

sheet-too-long = الورقة أطول من { $count } كيبيبايت، فلم يُقرأ شيء. أعطِ فقط الصفحات الخاصة بما بعد الجلسة.
sheet-not-utf8 = هذا ليس نصًا مقروءًا (البايت { $at } ليس UTF-8). احفظ الورقة كنص UTF-8؛ لا يمكن قراءة ملف PDF أو صورة.
sheet-empty = لا نص فيها. أعطِ الورقة كنص.
