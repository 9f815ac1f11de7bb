# كلمات الواجهة بالعربية. الأصل سويدي (sv.ftl). ترجمة آلية لم يراجعها أحد.

site =
    .country = السويد
    .language_name = العربية

# The signs that the templates set between texts; { "" } where the language has none.
sentence =
    .end = .
    .comma = ،

skip =
    .main = إلى المحتوى
    .menu = إلى القائمة

frame =
    .draft = مسودة – لم تراجع أي جهة رسمية أو منظمة هذه الصفحة
    .earlier = المعلومات عن { $city } هي من { $day }. لم تُنشر أحدث التغييرات بعد.
    .withheld = لا يمكن عرض صفحة { $city } الآن. الأرقام هنا تخص البلد كله.
    .aged = أُعدّت هذه الصفحة في { $day }. مضى على ذلك وقت طويل. ربما تغيّرت الأرقام وأوقات الدوام.

exit =
    .leave = مغادرة الصفحة
    .hide = إخفاء الزيارة
    .two_left = اضغط مفتاح Shift مرتين أخريين لمغادرة الصفحة.
    .one_left = اضغط مفتاح Shift مرة أخرى لمغادرة الصفحة.
    .leaving = جارٍ مغادرة الصفحة.

nav =
    .menu = القائمة
    .menu_national = القائمة الرئيسية
    .here = أنت هنا
    .languages = اللغات
    .contents = في هذه الصفحة
    .letters = الحروف
    .onwards = إلى أين بعد ذلك
    .foot_country = كل السويد
    .foot_site = عن الموقع
    .home = الرئيسية
    .who_to_call = بمن تتصل
    .ask = سؤالًا بعد سؤال
    .contact = جهات الاتصال
    .municipalities = البلديات
    .stad_for_stad = Stad för stad
    .start = كيف تبدأ المدينة
    .training = التدريب
    .material = مواد
    .respekt_thai = Respekt Thai
    .signs = العلامات
    .rights = حقوقك
    .safety = كيف تخفي زيارتك
    .privacy = الخصوصية
    .accessibility = سهولة الوصول
    .about = من نحن
    .sources = المصادر
    .glossary = كلمات ومعانيها
    .search = البحث
    .a_to_z = كل الصفحات بالترتيب الأبجدي
    .news = الأخبار
    .not_found = الصفحة غير موجودة
    .dashboard = نظرة عامة للمنسقين
    .city_overview = نظرة عامة
    .city_contact = جهات الاتصال
    .city_who_to_call = بمن تتصل
    .city_ask = سؤالًا بعد سؤال
    .city_hours = أوقات الدوام
    .city_network = الشبكة
    .city_routine = خطوات العمل
    .city_process = مراحل العمل
    .city_training = التدريب
    .city_respekt_thai = Respekt Thai
    .city_news = الأخبار
    .city_about = عن هذه الصفحات

slug =
    .who_to_call = who-to-call
    .ask = ask
    .contact = contact
    .municipalities = municipalities
    .stad_for_stad = stad-for-stad
    .start = start
    .training = training
    .material = material
    .respekt_thai = respekt-thai
    .signs = signs
    .rights = rights
    .safety = safety
    .privacy = privacy
    .accessibility = accessibility
    .about = about
    .sources = sources
    .glossary = words
    .search = search
    .a_to_z = a-z
    .news = news
    .not_found = 404
    .dashboard = coordinator-overview
    .hours = opening-hours
    .network = network
    .routine = routine
    .process = process

calls =
    .first = اتصل هنا أولًا
    .more = جهات أخرى تجيب
    .situations = ماذا حدث؟
    .none_country = لا نعرف رقمًا لهذا الأمر يصلح في كل السويد.
    .none_here = لا نعرف رقمًا لهذا الأمر هنا.
    .closed_outside = مغلق غالبًا في المساء والليل وعطلة نهاية الأسبوع.
    .closed_daytime = مغلق غالبًا في النهار في أيام العمل.
    .closed_then = مغلق غالبًا في ذلك الوقت.

ask =
    .danger = هل هناك شخص في خطر الآن؟
    .danger_yes = نعم، أو لا أعرف
    .danger_no = لا، ليس الآن
    .danger_title = هناك شخص في خطر
    .who = عمّن السؤال؟
    .who_me = عني
    .who_other = عن شخص آخر، أو عن شيء رأيته
    .who_work = عن عملي أو شركتي
    .what_me = ما الأقرب إلى حالك؟
    .what_other = ماذا رأيت أو لاحظت؟
    .what_work = ما الأقرب إلى عملك؟
    .hour = متى تريد الاتصال؟
    .hour_daytime = في يوم عمل بين 8 و17
    .hour_outside = في المساء أو الليل أو عطلة نهاية الأسبوع
    .change = تغيير الجواب
    .restart = البدء من جديد
    .place_city = الأجوبة تخص { $city }. هل أنت في مكان آخر؟
    .place_country = الأجوبة تخص كل السويد. قد يكون لبلديتك أجوبة خاصة بها:
    .find = ابحث عن بلديتك
    .country = الأسئلة لكل البلد

route =
    .verb_call = اتصل
    .verb_sms = أرسل SMS
    .verb_chat = دردشة مع
    .verb_visit = زيارة
    .verb_mail = بريد إلكتروني
    .verb_letter = رسالة إلى
    .verb_e_service = فتح
    .verb_form = اكتب عبر
    .missing_call = الرقم غير معروف.
    .missing_sms = الرقم غير معروف.
    .missing_chat = عنوان الدردشة غير معروف.
    .missing_visit = عنوان الشارع غير معروف.
    .missing_mail = عنوان البريد الإلكتروني غير معروف.
    .missing_letter = العنوان البريدي غير معروف.
    .missing_e_service = عنوان الخدمة الإلكترونية غير معروف.
    .missing_form = عنوان الاستمارة غير معروف.
    .caveat = ما تقوله يصبح وثيقة عامة.
    .good_free = مجانًا.
    .good_anonymous = يمكنك ألا تذكر اسمك.
    .good_confidential = مع واجب الكتمان.
    .good_not_on_bill = لا يظهر في فاتورة الهاتف.
    .area = يشمل { $places }.
    .instead = بدلًا من
    .unknown_both = لا نعرف هل يمكنك ألا تذكر اسمك، ولا هل يصبح ما تقوله وثيقة عامة.
    .unknown_identity = لا نعرف هل يمكنك ألا تذكر اسمك.
    .unknown_record = لا نعرف هل يصبح ما تقوله وثيقة عامة.
    .old = معلومة قديمة ({ $when }). ربما تغيّرت.

missing =
    .ask = اسأل لدى

card =
    .operator = من يجيب
    .hours = مفتوح
    .hours_unknown = لا نعرف متى يجيبون.
    .hours_more = كل أوقات الدوام
    .cost = الكلفة
    .cost_free = مجانًا.
    .cost_free_call = الاتصال مجاني.
    .cost_normal = مثل مكالمة أو رسالة عادية.
    .cost_not_free = ليس مجانًا. السعر غير معروف.
    .cost_unknown = غير معروف. اسأل عند الاتصال.
    .bill = في الفاتورة
    .bill_yes = نعم، تظهر المكالمة في فاتورة الهاتف.
    .bill_no = لا، لا تظهر المكالمة في فاتورة الهاتف.
    .identity = اسمك
    .identity_anonymous = بلا اسم.
    .identity_confidential = مع واجب الكتمان.
    .identity_named = بالاسم.
    .identity_unknown = غير معروف. اسأل قبل أن تقول من أنت.
    .record = وثيقة عامة
    .record_yes = نعم. يُحفظ ما تقوله، ويمكن لآخرين طلب قراءته.
    .record_no = لا.
    .record_unknown = غير معروف. اسأل قبل أن تحكي شيئًا.
    .reports_on = يبلّغ
    .what_happens = ماذا يحدث
    .languages = اللغات
    .languages_unknown = لا نعرف أي لغات يتكلمون.
    .interpreter = يمكن أن يشارك مترجم.
    .ages = العمر
    .ages_between = { $from }–{ $to } سنة.
    .ages_from = من عمر { $from } سنة.
    .ages_to = حتى عمر { $to } سنة، وهذا العمر مشمول.
    .audience = لمن
    .area_term = المنطقة

audience =
    .exposed = من يتعرض للاستغلال
    .worried = من يقلق على غيره
    .relative = الأقارب
    .witness = الشهود
    .child = الأطفال والشباب
    .professional = من يلتقي في عمله أشخاصًا يتعرضون للاستغلال
    .business = الشركات
    .buyer = من يشتري الجنس

language =
    .sv = السويدية
    .en = الإنجليزية
    .ar = العربية
    .bg = البلغارية
    .ckb = السورانية
    .de = الألمانية
    .es = الإسبانية
    .et = الإستونية
    .fa = الفارسية
    .fi = الفنلندية
    .fr = الفرنسية
    .hu = المجرية
    .kmr = الكرمانجية
    .lt = الليتوانية
    .lv = اللاتفية
    .pl = البولندية
    .prs = الدرية
    .ps = البشتوية
    .pt = البرتغالية
    .ro = الرومانية
    .rom = الرومنية (لغة الروما)
    .ru = الروسية
    .se = السامية الشمالية
    .so = الصومالية
    .sq = الألبانية
    .swl = لغة الإشارة السويدية
    .th = التايلندية
    .ti = التغرينية
    .tl = التاغالوغية
    .tr = التركية
    .uk = الأوكرانية
    .ur = الأردية
    .vi = الفيتنامية
    .zh = الصينية

status =
    .pilot = مدينة رائدة
    .active = لها شبكة
    .starting = على وشك البدء

hours =
    .always_group = عندما يكون مغلقًا
    .red_days = العطل الرسمية
    .eves = أيام ما قبل الأعياد (عشية الفصح وعشية العنصرة وعشية منتصف الصيف وعشية عيد الميلاد وعشية رأس السنة)
    .day_before = اليوم الذي يسبق عطلة رسمية ({ $days })
    .always = ليلًا ونهارًا
    .unknown = أوقات الدوام غير معروفة
    .closed = مغلق
    .same = كالمعتاد
    .unknown_call_first = غير معروف، اتصل أولًا
    .all_day = ليلًا ونهارًا
    .title = أوقات الدوام
    .week = أسبوع عادي
    .special = أيام أخرى
    .exceptions = أيام تختلف
    .coming = أيام خاصة حتى { $day }
    .every_year = { $from } – { $to } كل سنة
    .valid_between = تسري الأوقات { $from } – { $to }.
    .valid_from = تسري الأوقات من { $from }.
    .valid_to = تسري الأوقات حتى { $to }. بعد ذلك لا نعرف.
    .none = ليست لدينا أوقات دوام لهذه المدينة.

# What a script says of the moment. {time} and {day} are filled in by it.
now =
    .open_until = مفتوح الآن، حتى { "{" }time{ "}" }.
    .open_past_midnight = مفتوح الآن، حتى { "{" }day{ "}" } { "{" }time{ "}" }.
    .open = مفتوح الآن.
    .closed_today = مغلق الآن. يفتح اليوم في { "{" }time{ "}" }.
    .closed_tomorrow = مغلق الآن. يفتح غدًا في { "{" }time{ "}" }.
    .closed_until = مغلق الآن. يفتح { "{" }day{ "}" } في { "{" }time{ "}" }.
    .closed = مغلق الآن. لا نعرف متى يفتح. اتصل أولًا.
    .unknown = لا نعرف هل هو مفتوح الآن. اتصل أولًا.
    .stale = فُحصت أوقات الدوام في { $day }. مضى وقت طويل. اتصل أولًا.

# The same from hours that nobody has checked.
now_said =
    .open_until = حسب { $source } مفتوح حتى { "{" }time{ "}" }، لم يُفحص بعد.
    .open_past_midnight = حسب { $source } مفتوح حتى { "{" }day{ "}" } { "{" }time{ "}" }، لم يُفحص بعد.
    .open = حسب { $source } مفتوح الآن، لم يُفحص بعد.
    .closed_today = حسب { $source } مغلق الآن، ويفتح اليوم في { "{" }time{ "}" }. لم يُفحص بعد.
    .closed_tomorrow = حسب { $source } مغلق الآن، ويفتح غدًا في { "{" }time{ "}" }. لم يُفحص بعد.
    .closed_until = حسب { $source } مغلق الآن، ويفتح { "{" }day{ "}" } في { "{" }time{ "}" }. لم يُفحص بعد.
    .closed = حسب { $source } مغلق الآن. لا نعرف متى يفتح. اتصل أولًا.

day =
    .nyarsdagen = رأس السنة
    .trettondedag_jul = عيد الظهور (الغطاس)
    .langfredagen = الجمعة العظيمة
    .paskdagen = أحد الفصح
    .annandag_pask = اثنين الفصح
    .forsta_maj = عيد العمال
    .kristi_himmelsfardsdag = عيد الصعود
    .pingstdagen = أحد العنصرة
    .nationaldagen = العيد الوطني
    .midsommardagen = يوم منتصف الصيف
    .alla_helgons_dag = عيد جميع القديسين
    .juldagen = عيد الميلاد
    .annandag_jul = اليوم الثاني من عيد الميلاد
    .paskafton = عشية الفصح
    .pingstafton = عشية العنصرة
    .midsommarafton = عشية منتصف الصيف
    .julafton = عشية عيد الميلاد
    .nyarsafton = عشية رأس السنة
    .trettondagsafton = عشية عيد الظهور
    .skartorsdagen = خميس الأسرار
    .valborgsmassoafton = ليلة فالبوري (Valborg)
    .fore_kristi_himmelsfardsdag = اليوم السابق لعيد الصعود
    .fore_nationaldagen = اليوم السابق للعيد الوطني
    .fore_alla_helgons_dag = اليوم السابق لعيد جميع القديسين
    .fore_midsommarafton = اليوم السابق لعشية منتصف الصيف
    .fore_julafton = اليوم السابق لعشية عيد الميلاد
    .fore_nyarsafton = اليوم السابق لعشية رأس السنة

source =
    .unchecked_sentence = لم يُفحص بعد.
    .from = مأخوذ من
    .undated = بلا تاريخ
    .as_of = صحيح في { $when }
    .unchecked = لم يُفحص بعد
    .checked = فُحص في { $day }، فحصه { $by }
    .stale = فُحص في { $day }، فحصه { $by }، لكن ذلك كان قبل وقت طويل
    .partly_stale = لم يُفحص كله، وبعضه فُحص قبل وقت طويل
    .cite = المصدر { $n }

cited =
    .title = مصادر النص

translation =
    .missing = لم يُترجم النص بعد.
    .human_unreviewed = ترجم النص إنسان. لم يراجعه أحد غيره.
    .machine_unreviewed = ترجمت آلة هذا النص. لم يراجعه إنسان.
    .stale = تغيّر الأصل بعد ترجمة النص. قد يكون ما هنا قديمًا.
    .original = الأصل:

unknown =
    .not_told = غير معروف. المصادر لا تقول شيئًا عنه.

feedback =
    .question = هل ساعدتك هذه المعلومات؟
    .answer = أجب هنا

foot =
    .data = البيانات
    .places = البلديات والمحافظات والرموز البريدية: swedish-geodata (SCB).

finder =
    .search = ابحث عنه في كل الصفحات
    .label = مدينتك أو رمزك البريدي
    .hint = ما تكتبه يبقى في متصفحك.
    .list = البلديات
    .none = لا نتيجة. جرّب كلمة أخرى، أو ابحث في القائمة.
    .one = نتيجة واحدة
    .many = النتائج: { "{" }n{ "}" }
    .maybe = الرمز البريدي ليس في قائمتنا. ربما يخص إحدى هذه البلديات.
    .failed = تعذّر جلب القائمة. ابحث في القائمة التي في الصفحة.
    .network = لها شبكة

search =
    .stays = ما تكتبه يبقى في متصفحك.
    .label = عمّ تبحث؟
    .none = لا نتيجة. جرّب كلمة أخرى.
    .one = نتيجة واحدة
    .many = النتائج: { "{" }n{ "}" }
    .failed = تعذّر جلب البحث. استعمل القائمة الأبجدية.
    .urgent = هل الأمر عاجل؟
    .browse = يمكنك أيضًا التصفح:
    .without_script = البحث يحتاج إلى JavaScript، وهو متوقف في متصفحك.
    .first = أولًا
    .everywhere = كل السويد
    .meant = نعرض النتائج عن
    .instead = تصفّح بدلًا من ذلك:
    .more = عرض المزيد
    .close = إغلاق
    .urgent_shown = أرقام الاتصال للأمور العاجلة في الأعلى.

home =
    .cities = مدن لها شبكة
    .country = ابحث عن بلديتك، محافظة بعد محافظة
    .tiles = اقرأ المزيد

places =
    .count = { $n ->
        [zero] لا بلدية
        [one] بلدية واحدة ({ $n })
        [two] بلديتان ({ $n })
        [few] { $n } بلديات
        [many] { $n } بلدية
       *[other] { $n } بلدية
    }
    .distance = على بعد نحو { $km } كم
    .network = لها شبكة
    .key = محافظات فيها مدينة لها شبكة. المحافظات نفسها في القائمة.
    .by_county = كل البلديات، محافظة بعد محافظة

contact =
    .group_country = كل السويد
    .group_region = الإقليم
    .group_emergency = الطوارئ
    .group_public = إذا كنت تتعرض للاستغلال أو تقلق على غيرك
    .group_professional = إذا كنت تلتقي في عملك أشخاصًا يتعرضون للاستغلال
    .group_old = معلومات قديمة
    .group_city = في البلدية
    .old_lead = مضى على هذه المعلومات أكثر من ثلاث سنوات. ربما تغيّرت.
    .national = أرقام لكل السويد
    .file_title = هل هذا عملك؟
    .file_link = حمّل الأرقام كملف جهات اتصال (vcf)
    .file_warning = يبقى الملف في الهاتف، ويستطيع كل من يستعمل الهاتف أن يراه. لا تحمّله إذا كنت أنت من يتعرض للاستغلال.

municipality =
    .title = مساعدة ضد الاتجار بالبشر في { $name }
    .description = بمن يمكنك الاتصال في { $name } بشأن الاتجار بالبشر والدعارة.
    .website = موقع البلدية
    .website_words = تصل إلى الخدمات الاجتماعية (socialtjänsten) عن طريق البلدية. ليست لدينا أرقامها.
    .near = أقرب المدن التي تعمل في هذا المجال
    .near_words = نصيحة لمن يريد أن يبدأ العمل. هذه المدن ليست للمساعدة العاجلة.
    .start = كيف يمكن البدء هنا

city =
    .status = الحالة
    .coordinator = من ينسّق
    .since = منذ { $when }.
    .after_hours = عندما تكون الخدمات الاجتماعية مغلقة
    .publisher = المسؤول عن الصفحات
    .tiles = ما لدينا عن المدينة
    .known = ما نعرفه عن المدينة

network =
    .since = بدأت
    .about = ما هي
    .outreach = العمل الميداني
    .meetings = { $n ->
        [zero] لا اجتماعات في السنة
        [one] اجتماع واحد في السنة ({ $n })
        [two] اجتماعان في السنة ({ $n })
        [few] { $n } اجتماعات في السنة
        [many] { $n } اجتماعًا في السنة
       *[other] { $n } اجتماع في السنة
    }
    .meetings_unknown = لا نعرف كم مرة يجتمعون
    .year_unknown = لا نعرف متى
    .led_since = منذ: { $from }
    .led_between = من: { $from }. إلى: { $to }
    .groups = المجموعات
    .others = مشاركون آخرون
    .coordinators = من قاد الشبكة
    .disputes = هنا تختلف المصادر
    .untold = لم تذكر المدينة شبكة بعد.

routine =
    .to = إلى:
    .reading = تُنفَّذ الخطوات بهذا الترتيب. يُظهر الرسم الخطوات التي يجوز للجميع قراءتها.
    .untold = لم تذكر المدينة خطوات عملها بعد.

process =
    .goals = الأهداف الفرعية
    .steps_title = الخطوات على الطريق
    .steps = { $n ->
        [zero] ليس في العمل خطوات.
        [one] في العمل خطوة واحدة ({ $n }).
        [two] في العمل خطوتان ({ $n }).
        [few] في العمل { $n } خطوات.
        [many] في العمل { $n } خطوة.
       *[other] في العمل { $n } خطوة.
    }
    .missing_steps = لا نعرف أسماء الخطوات.
    .reached = { $n ->
        [zero] لم تبلغ أي هدف فرعي من { $all }
        [one] بلغت هدفًا فرعيًا واحدًا ({ $n }) من { $all }
        [two] بلغت هدفين فرعيين ({ $n }) من { $all }
        [few] بلغت { $n } أهداف فرعية من { $all }
        [many] بلغت { $n } هدفًا فرعيًا من { $all }
       *[other] بلغت { $n } هدف فرعي من { $all }
    }
    .overview = إلى أين وصلت المدن
    .overview_words = السبب، ومن يقول ذلك، مذكور في صفحة كل مدينة.
    .city = المدينة
    .state_done = تحقق
    .state_started = بدأ
    .state_planned = مخطط له
    .state_unknown = غير معروف

training =
    .place_unknown = المكان غير معروف
    .calendar = التدريب في { $city }
    .kind = النوع
    .kind_course = دورة
    .kind_film = فيلم
    .kind_event = لقاء
    .provider = من ينظّمه
    .audience = لمن
    .form = كيف يجري
    .cost = الكلفة
    .dates = المواعيد
    .dates_over = انتهت كل المواعيد.
    .date_planned = مخطط له
    .date_full = مكتمل
    .date_cancelled = ملغى
    .at = الساعة { $time }
    .date_file = ملف تقويم (ics)
    .book_course = كيف تحجز
    .book_film = كيف تحجز عرضًا
    .book_event = كيف تسجّل
    .missing_booking = لا نعرف كيف يجري الحجز.
    .national = تدريب لكل السويد
    .none = لم تذكر المدينة تدريبًا خاصًا بها بعد.
    .none_at_all = لا نعرف أي تدريب بعد.
    .file_title = هل هذا عملك؟
    .file_link = حمّل المواعيد كملف تقويم (ics)
    .file_warning = يبقى الملف في الهاتف، ويستطيع كل من يستعمل الهاتف أن يراه. لا تحمّله إذا كنت أنت من يتعرض للاستغلال.

download =
    .languages = اللغات
    .version = الإصدار
    .accessible = سهل الوصول
    .accessible_yes = نعم.
    .accessible_no = لا.
    .accessible_unknown = غير معروف.
    .alternative = شكل آخر
    .get = تحميل
    .order = قراءة أو طلب

pledge =
    .owner = صاحب التعهد
    .trade = القطاع
    .version = الإصدار
    .review = المتابعة
    .months = { $n ->
        [zero] كل شهر
        [one] كل شهر
        [two] كل شهرين
        [few] كل { $n } أشهر
        [many] كل { $n } شهرًا
       *[other] كل { $n } شهر
    }
    .complaint = الشكاوى
    .points = ماذا يقول التعهد
    .missing_points = { $n ->
        [zero] ليس في التعهد نقاط.
        [one] في التعهد نقطة واحدة ({ $n }). نصها غير معروف.
        [two] في التعهد نقطتان ({ $n }). نصهما غير معروف.
        [few] في التعهد { $n } نقاط. نصها غير معروف.
        [many] في التعهد { $n } نقطة. نصها غير معروف.
       *[other] في التعهد { $n } نقطة. نصها غير معروف.
    }
    .missing_points_all = نص التعهد غير معروف.
    .is_not = ما لا يعد به التعهد
    .register = من وقّع هنا
    .register_empty = لا أحد في السجل. لا نعرض إلا من وافق على أن يظهر.
    .register_at = القائمة لدى صاحب التعهد
    .part = عن التعهد
    .untold = لم يصف أحد التعهد بعد.
    .until = صالح حتى { $day }
    .has_signed = { $name } وقّع على { $pledge }
    .certifies = وقّع على
    .signed = تاريخ التوقيع
    .reviewed = آخر متابعة
    .ended = انتهى التعهد. لم يعد صالحًا.
    .draft = مسودة. هذه الشهادة غير صالحة: لم تراجعها أي جهة رسمية أو منظمة.
    .qr = رمز QR يقود إلى هذه الصفحة
    .verify = هل ما زال التعهد صالحًا؟ امسح الرمز، أو اكتب العنوان.
    .print = اطبع الصفحة لتحصل على شهادة تعلّقها.
    .cities = مدن لها صفحة عن التعهد

statement =
    .service = الموقع
    .publisher = الناشر
    .status = مدى التزامه بالقانون
    .full = ملتزم تمامًا.
    .partial = ملتزم جزئيًا.
    .not = غير ملتزم.
    .not_assessed = لم يُقيَّم بعد.
    .assessed = تاريخ التقييم
    .method = كيف اختُبر
    .gaps = عيوب نعرفها

news =
    .none = لا أخبار بعد.

# The page of whoever coordinates the whole country.
dashboard =
    .lead = كيف حال كل مدينة. الأقدم والأكثر استعجالًا أولًا.
    .made = أُعدّت الصفحة في { $day }.
    .caption = المدن والصفحات الوطنية
    .folder = أين
    .stale = قديم جدًا
    .oldest = الأقدم { $day }
    .last_day = يصبح قديمًا غدًا
    .unchecked = لم يُفحص قط
    .fresh = مفحوص
    .missing = ناقص
    .nothing = لا شيء
    .unknown = قيم غير معروفة
    .unreviewed = ترجمات لم تُراجع
    .untranslated = غير مترجم
    .broken = روابط معطلة
    .missing_network = الشبكة
    .missing_routine = خطوات العمل
    .missing_hours = أوقات الدوام
    .missing_routes = أرقام خاصة بها
    .missing_process = وضع الأهداف الفرعية
    .missing_publisher = من ينشر الصفحات
    .missing_after_hours = من يجيب عندما تكون الخدمات الاجتماعية مغلقة
    .counts = ماذا يُحسب
    .counts_checked = الأعداد الأربعة الأولى حقائق: أرقام وعناوين وأوقات دوام وجمل لها مصدر. تُعد الحقيقة مفحوصة عندما يسأل أحد صاحبها عنها.
    .counts_missing = الناقص أجزاء يجب أن تكون لكل مدينة. والقيم غير المعروفة أسطر في أرقام المدينة وأوقات دوامها كُتب فيها أنها غير معروفة.
    .counts_translations = الترجمات التي لم تُراجع صفحات وأخبار. لا تُحسب النصوص القصيرة في الحقائق.
    .counts_links = الروابط المعطلة روابط بين الصفحات هنا. لا تُجرَّب روابط المواقع الأخرى، لأن البرنامج لا يجلب شيئًا من الشبكة.

feed =
    .title = Stad för stad: أخبار وتغييرات
    .city_title = { $city }: أخبار وتغييرات
    .checked = { $page }: حقائق فُحصت
    .checked_on = فُحص في { $day }: { $names }
    .reached = بلغت { $city } الهدف الفرعي «{ $goal }»
    .training = { $title }، { $day }: { $status }

moved =
    .title = انتقلت هذه الصفحة
    .link = إلى الصفحة

glossary =
    .in_swedish = بالسويدية
