# واژه‌های رابط کاربری به فارسی. اصل سوئدی است (sv.ftl). ترجمهٔ ماشینی است و کسی آن را بازبینی نکرده است.

site =
    .country = سوئد
    .language_name = فارسی

# The signs that the templates set between texts; { "" } where the language has none.
sentence =
    .end = .
    .comma = ،

skip =
    .main = رفتن به متن
    .menu = رفتن به منو

frame =
    .draft = پیش‌نویس – هیچ نهاد دولتی یا سازمانی این صفحه را بازبینی نکرده است
    .earlier = اطلاعات مربوط به { $city } از { $day } است. آخرین تغییرات هنوز منتشر نشده است.
    .withheld = صفحهٔ { $city } اکنون نشان داده نمی‌شود. شماره‌های اینجا برای همهٔ کشور است.
    .aged = این صفحه در { $day } ساخته شده است. از آن زمان مدت زیادی گذشته است. شماره‌ها و ساعت‌ها شاید تغییر کرده باشند.

exit =
    .leave = ترک صفحه
    .hide = پنهان کردن بازدید
    .two_left = برای ترک صفحه، کلید Shift را دو بار دیگر فشار دهید.
    .one_left = برای ترک صفحه، کلید Shift را یک بار دیگر فشار دهید.
    .leaving = در حال ترک صفحه.

nav =
    .menu = منو
    .menu_national = منوی اصلی
    .here = شما اینجا هستید
    .languages = زبان‌ها
    .contents = در این صفحه
    .letters = حروف
    .onwards = بعد به کجا بروید
    .foot_country = همهٔ سوئد
    .foot_site = دربارهٔ وب‌سایت
    .home = خانه
    .who_to_call = با چه کسی تماس بگیرید
    .ask = پرسش به پرسش
    .contact = تماس
    .municipalities = کمون‌ها
    .stad_for_stad = Stad för stad
    .start = شروع کار
    .training = آموزش
    .material = مواد آموزشی
    .respekt_thai = Respekt Thai
    .signs = نشانه‌ها
    .rights = حقوق شما
    .safety = چگونه بازدید خود را پنهان کنید
    .privacy = حریم خصوصی
    .accessibility = دسترس‌پذیری
    .about = درباره
    .sources = منابع
    .glossary = واژه‌ها و معنی آن‌ها
    .search = جستجو
    .a_to_z = فهرست الفبایی
    .news = خبرها
    .not_found = صفحه پیدا نشد
    .dashboard = نمای کلی برای هماهنگ‌کنندگان
    .city_overview = نمای کلی
    .city_contact = تماس
    .city_who_to_call = با چه کسی تماس بگیرید
    .city_ask = پرسش به پرسش
    .city_hours = ساعت‌های کار
    .city_network = شبکه
    .city_routine = روال کار
    .city_process = مراحل کار
    .city_training = آموزش
    .city_respekt_thai = Respekt Thai
    .city_news = خبرها
    .city_about = درباره

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
    .first = اول به اینجا زنگ بزنید
    .more = دیگرانی که پاسخ می‌دهند
    .situations = چه اتفاقی افتاده است؟
    .none_country = برای این موضوع شماره‌ای که در همهٔ سوئد معتبر باشد نمی‌شناسیم.
    .none_here = برای این موضوع در اینجا شماره‌ای نمی‌شناسیم.
    .closed_outside = عصرها، شب‌ها و آخر هفته بیشتر بسته است.
    .closed_daytime = روزهای کاری در طول روز بیشتر بسته است.
    .closed_then = در آن زمان بیشتر بسته است.

ask =
    .danger = آیا همین حالا کسی در خطر است؟
    .danger_yes = بله، یا نمی‌دانم
    .danger_no = نه، همین حالا نه
    .danger_title = کسی در خطر است
    .who = دربارهٔ چه کسی است؟
    .who_me = من
    .who_other = کس دیگری، یا چیزی که دیده‌ام
    .who_work = کار من یا شرکت من
    .what_me = کدام به وضع شما نزدیک‌تر است؟
    .what_other = چه دیده‌اید یا متوجه چه شده‌اید؟
    .what_work = کدام به کار شما نزدیک‌تر است؟
    .hour = چه زمانی می‌خواهید تماس بگیرید؟
    .hour_daytime = یک روز کاری بین 8 و 17
    .hour_outside = عصر، شب یا آخر هفته
    .change = تغییر پاسخ
    .restart = شروع دوباره
    .place_city = پاسخ‌ها برای { $city } است. آیا جای دیگری هستید؟
    .place_country = پاسخ‌ها برای همهٔ سوئد است. شاید کمون شما پاسخ‌های خودش را داشته باشد:
    .find = کمون خود را پیدا کنید
    .country = پرسش‌ها برای همهٔ کشور

route =
    .verb_call = زنگ بزنید
    .verb_sms = پیامک بفرستید
    .verb_chat = چت با
    .verb_visit = مراجعه به
    .verb_mail = ایمیل به
    .verb_letter = نامه به
    .verb_e_service = باز کنید
    .verb_form = بنویسید در
    .missing_call = شماره معلوم نیست.
    .missing_sms = شماره معلوم نیست.
    .missing_chat = نشانی چت معلوم نیست.
    .missing_visit = نشانی خیابان معلوم نیست.
    .missing_mail = نشانی ایمیل معلوم نیست.
    .missing_letter = نشانی پستی معلوم نیست.
    .missing_e_service = نشانی خدمت اینترنتی معلوم نیست.
    .missing_form = نشانی فرم معلوم نیست.
    .caveat = آنچه می‌گویید سند عمومی می‌شود.
    .good_free = رایگان.
    .good_anonymous = می‌توانید نام خود را نگویید.
    .good_confidential = محرمانه.
    .good_not_on_bill = در قبض تلفن دیده نمی‌شود.
    .area = شامل { $places } می‌شود.
    .instead = به جای
    .unknown_both = معلوم نیست که می‌توانید نام خود را نگویید یا نه، و آنچه می‌گویید سند عمومی می‌شود یا نه.
    .unknown_identity = معلوم نیست که می‌توانید نام خود را نگویید یا نه.
    .unknown_record = معلوم نیست آنچه می‌گویید سند عمومی می‌شود یا نه.
    .old = اطلاعات قدیمی ({ $when }). شاید تغییر کرده باشد.

missing =
    .ask = بپرسید از

card =
    .operator = چه کسی پاسخ می‌دهد
    .hours = باز است
    .hours_unknown = نمی‌دانیم چه زمانی پاسخ می‌دهند.
    .hours_more = همهٔ ساعت‌های کار
    .cost = هزینه
    .cost_free = رایگان.
    .cost_free_call = تماس رایگان است.
    .cost_normal = مانند تماس یا پیام معمولی.
    .cost_not_free = هزینه دارد. مبلغ آن معلوم نیست.
    .cost_unknown = معلوم نیست. هنگام تماس بپرسید.
    .bill = در قبض
    .bill_yes = بله، تماس در قبض تلفن دیده می‌شود.
    .bill_no = نه، تماس در قبض تلفن دیده نمی‌شود.
    .identity = نام شما
    .identity_anonymous = بدون نام.
    .identity_confidential = محرمانه.
    .identity_named = با نام.
    .identity_unknown = معلوم نیست. پیش از آن که بگویید چه کسی هستید بپرسید.
    .record = سند عمومی
    .record_yes = بله. نگه داشته می‌شود و دیگران می‌توانند بخواهند آن را بخوانند.
    .record_no = نه.
    .record_unknown = معلوم نیست. پیش از آن که چیزی بگویید بپرسید.
    .reports_on = خبر می‌دهد
    .what_happens = چه می‌شود
    .languages = زبان‌ها
    .languages_unknown = نمی‌دانیم به چه زبان‌هایی صحبت می‌کنند.
    .interpreter = مترجم می‌تواند همراه باشد.
    .ages = سن
    .ages_between = { $from }–{ $to } سال.
    .ages_from = از { $from } سال.
    .ages_to = تا { $to } سال، خود این سن هم هست.
    .audience = برای
    .area_term = محدوده

audience =
    .exposed = کسانی که از آن‌ها سوءاستفاده می‌شود
    .worried = کسانی که نگران‌اند
    .relative = نزدیکان
    .witness = شاهدان
    .child = کودکان و نوجوانان
    .professional = کسانی که در کار خود با افراد در معرض سوءاستفاده روبه‌رو می‌شوند
    .business = شرکت‌ها
    .buyer = کسانی که سکس می‌خرند

language =
    .sv = سوئدی
    .en = انگلیسی
    .ar = عربی
    .bg = بلغاری
    .ckb = سورانی
    .de = آلمانی
    .es = اسپانیایی
    .et = استونیایی
    .fa = فارسی
    .fi = فنلاندی
    .fr = فرانسوی
    .hu = مجاری
    .kmr = کرمانجی
    .lt = لیتوانیایی
    .lv = لتونیایی
    .pl = لهستانی
    .prs = دری
    .ps = پشتو
    .pt = پرتغالی
    .ro = رومانیایی
    .rom = رومانی (زبان روما)
    .ru = روسی
    .se = سامی شمالی
    .so = سومالیایی
    .sq = آلبانیایی
    .swl = زبان اشارهٔ سوئدی
    .th = تایلندی
    .ti = تیگرینیا
    .tl = تاگالوگ
    .tr = ترکی
    .uk = اوکراینی
    .ur = اردو
    .vi = ویتنامی
    .zh = چینی

status =
    .pilot = شهر پیشگام
    .active = شبکه دارد
    .starting = در آستانهٔ شروع

hours =
    .always_group = وقتی بسته است
    .red_days = تعطیلات رسمی
    .eves = روزهای پیش از جشن‌ها (شب عید پاک، شب پنجاهه، شب نیمهٔ تابستان، شب کریسمس و شب سال نو)
    .day_before = روز پیش از تعطیل رسمی ({ $days })
    .always = شبانه‌روز
    .unknown = ساعت کار معلوم نیست
    .closed = بسته
    .same = مانند همیشه
    .unknown_call_first = معلوم نیست، اول زنگ بزنید
    .all_day = شبانه‌روز
    .title = ساعت‌های کار
    .week = هفتهٔ معمولی
    .special = روزهای دیگر
    .exceptions = روزهای متفاوت
    .coming = روزهای ویژه تا { $day }
    .every_year = { $from } – { $to } هر سال
    .valid_between = ساعت‌ها از { $from } – { $to } معتبر است.
    .valid_from = ساعت‌ها از { $from } معتبر است.
    .valid_to = ساعت‌ها تا { $to } معتبر است. بعد از آن نمی‌دانیم.
    .none = برای این شهر ساعت کاری نداریم.

# What a script says of the moment. {time} and {day} are filled in by it.
now =
    .open_until = اکنون باز است، تا { "{" }time{ "}" }.
    .open_past_midnight = اکنون باز است، تا { "{" }day{ "}" } { "{" }time{ "}" }.
    .open = اکنون باز است.
    .closed_today = اکنون بسته است. امروز ساعت { "{" }time{ "}" } باز می‌شود.
    .closed_tomorrow = اکنون بسته است. فردا ساعت { "{" }time{ "}" } باز می‌شود.
    .closed_until = اکنون بسته است. { "{" }day{ "}" } ساعت { "{" }time{ "}" } باز می‌شود.
    .closed = اکنون بسته است. نمی‌دانیم چه زمانی باز می‌شود. اول زنگ بزنید.
    .unknown = نمی‌دانیم اکنون باز است یا نه. اول زنگ بزنید.
    .stale = ساعت‌های کار در { $day } بررسی شده است. از آن زمان مدت زیادی گذشته است. اول زنگ بزنید.

# The same from hours that nobody has checked.
now_said =
    .open_until = به گفتهٔ { $source } تا { "{" }time{ "}" } باز است، هنوز بررسی نشده است.
    .open_past_midnight = به گفتهٔ { $source } تا { "{" }day{ "}" } { "{" }time{ "}" } باز است، هنوز بررسی نشده است.
    .open = به گفتهٔ { $source } اکنون باز است، هنوز بررسی نشده است.
    .closed_today = به گفتهٔ { $source } اکنون بسته است و امروز ساعت { "{" }time{ "}" } باز می‌شود. هنوز بررسی نشده است.
    .closed_tomorrow = به گفتهٔ { $source } اکنون بسته است و فردا ساعت { "{" }time{ "}" } باز می‌شود. هنوز بررسی نشده است.
    .closed_until = به گفتهٔ { $source } اکنون بسته است و { "{" }day{ "}" } ساعت { "{" }time{ "}" } باز می‌شود. هنوز بررسی نشده است.
    .closed = به گفتهٔ { $source } اکنون بسته است. نمی‌دانیم چه زمانی باز می‌شود. اول زنگ بزنید.

day =
    .nyarsdagen = روز سال نو
    .trettondedag_jul = عید ظهور (روز سیزدهم کریسمس)
    .langfredagen = جمعهٔ مقدس
    .paskdagen = یکشنبهٔ عید پاک
    .annandag_pask = دوشنبهٔ عید پاک
    .forsta_maj = روز کارگر
    .kristi_himmelsfardsdag = روز عروج مسیح
    .pingstdagen = یکشنبهٔ پنجاهه
    .nationaldagen = روز ملی
    .midsommardagen = روز نیمهٔ تابستان
    .alla_helgons_dag = روز همهٔ قدیسان
    .juldagen = روز کریسمس
    .annandag_jul = روز دوم کریسمس
    .paskafton = شب عید پاک
    .pingstafton = شب پنجاهه
    .midsommarafton = شب نیمهٔ تابستان
    .julafton = شب کریسمس
    .nyarsafton = شب سال نو
    .trettondagsafton = شب عید ظهور
    .skartorsdagen = پنجشنبهٔ مقدس
    .valborgsmassoafton = شب والبوری (Valborg)
    .fore_kristi_himmelsfardsdag = روز پیش از روز عروج مسیح
    .fore_nationaldagen = روز پیش از روز ملی
    .fore_alla_helgons_dag = روز پیش از روز همهٔ قدیسان
    .fore_midsommarafton = روز پیش از شب نیمهٔ تابستان
    .fore_julafton = روز پیش از شب کریسمس
    .fore_nyarsafton = روز پیش از شب سال نو

source =
    .unchecked_sentence = هنوز بررسی نشده است.
    .from = گرفته‌شده از
    .undated = بدون تاریخ
    .as_of = درست در { $when }
    .unchecked = هنوز بررسی نشده
    .checked = بررسی‌شده در { $day } از سوی { $by }
    .stale = بررسی‌شده در { $day } از سوی { $by }، اما از آن زمان مدت زیادی گذشته است
    .partly_stale = همهٔ آن بررسی نشده و از بررسی بخشی از آن مدت زیادی گذشته است
    .cite = منبع { $n }

cited =
    .title = منابع متن

translation =
    .missing = متن هنوز ترجمه نشده است.
    .human_unreviewed = متن را یک انسان ترجمه کرده است. کس دیگری آن را بازبینی نکرده است.
    .machine_unreviewed = متن را ماشین ترجمه کرده است. هیچ انسانی آن را بازبینی نکرده است.
    .stale = متن اصلی پس از ترجمه تغییر کرده است. شاید آنچه اینجا آمده قدیمی باشد.
    .original = متن اصلی:

unknown =
    .not_told = معلوم نیست. منابع چیزی دربارهٔ آن نمی‌گویند.

feedback =
    .question = آیا این اطلاعات به شما کمک کرد؟
    .answer = اینجا پاسخ دهید

foot =
    .data = داده‌ها
    .places = کمون‌ها، استان‌ها و کدهای پستی: swedish-geodata (SCB).

finder =
    .search = جستجوی آن در همهٔ صفحه‌ها
    .label = شهر یا کد پستی شما
    .hint = آنچه می‌نویسید در مرورگر شما می‌ماند.
    .list = کمون‌ها
    .none = چیزی پیدا نشد. واژهٔ دیگری را امتحان کنید یا در فهرست بگردید.
    .one = 1 نتیجه
    .many = { "{" }n{ "}" } نتیجه
    .maybe = این کد پستی در فهرست ما نیست. شاید یکی از این کمون‌ها باشد.
    .failed = فهرست دریافت نشد. در فهرستی که در صفحه است بگردید.
    .network = شبکه دارد

search =
    .stays = آنچه می‌نویسید در مرورگر شما می‌ماند.
    .label = دنبال چه می‌گردید؟
    .none = چیزی پیدا نشد. واژهٔ دیگری را امتحان کنید.
    .one = 1 نتیجه
    .many = { "{" }n{ "}" } نتیجه
    .failed = جستجو دریافت نشد. از فهرست الفبایی استفاده کنید.
    .urgent = آیا فوری است؟
    .browse = می‌توانید اینجاها را هم ببینید:
    .without_script = جستجو به JavaScript نیاز دارد که در مرورگر شما خاموش است.
    .first = بیشتر
    .everywhere = همهٔ سوئد
    .meant = نتیجه برای
    .instead = به جای آن ببینید:
    .more = نمایش بیشتر
    .close = بستن
    .urgent_shown = شماره‌های تماس برای کار فوری در بالا آمده است.

home =
    .cities = شهرهایی که شبکه دارند
    .country = کمون خود را پیدا کنید، استان به استان
    .tiles = بیشتر بخوانید

places =
    .count = { $n ->
        [one] { $n } کمون
       *[other] { $n } کمون
    }
    .distance = حدود { $km } کیلومتر دورتر
    .network = شبکه دارد
    .key = استان‌هایی که شهری در آن‌ها شبکه دارد. همین استان‌ها در فهرست هم هستند.
    .by_county = همهٔ کمون‌ها، استان به استان

contact =
    .group_country = همهٔ سوئد
    .group_region = منطقه
    .group_emergency = اورژانس
    .group_public = اگر از شما سوءاستفاده می‌شود یا نگران کسی هستید
    .group_professional = اگر در کار خود با افراد در معرض سوءاستفاده روبه‌رو می‌شوید
    .group_old = اطلاعات قدیمی
    .group_city = در کمون
    .old_lead = این اطلاعات بیش از سه سال قدمت دارند. شاید تغییر کرده باشند.
    .national = شماره‌ها برای همهٔ سوئد
    .file_title = آیا کار شما این است؟
    .file_link = دریافت شماره‌ها به صورت فایل مخاطبان (vcf)
    .file_warning = فایل در تلفن می‌ماند و هر کس از تلفن استفاده کند آن را می‌بیند. اگر خود شما در معرض سوءاستفاده هستید آن را نگیرید.

municipality =
    .title = کمک در برابر قاچاق انسان در { $name }
    .description = در { $name } دربارهٔ قاچاق انسان و تن‌فروشی با چه کسی می‌توانید تماس بگیرید.
    .website = وب‌سایت خود کمون
    .website_words = از راه کمون به خدمات اجتماعی آن (socialtjänsten) می‌رسید. ما شماره‌های آن را نداریم.
    .near = نزدیک‌ترین شهرهایی که در این زمینه کار می‌کنند
    .near_words = راهنمایی برای کسی که می‌خواهد این کار را شروع کند. این شهرها برای کمک فوری نیستند.
    .start = چگونه اینجا شروع کنید

city =
    .status = وضعیت
    .coordinator = چه کسی هماهنگ می‌کند
    .since = از { $when }.
    .after_hours = وقتی خدمات اجتماعی بسته است
    .publisher = مسئول صفحه‌ها
    .tiles = آنچه دربارهٔ شهر هست
    .known = آنچه دربارهٔ شهر می‌دانیم

network =
    .since = آغاز
    .about = چیست
    .outreach = رفتن به میان مردم
    .meetings = { $n ->
        [one] { $n } جلسه در سال
       *[other] { $n } جلسه در سال
    }
    .meetings_unknown = نمی‌دانیم چند وقت یک بار جلسه دارند
    .year_unknown = نمی‌دانیم چه زمانی
    .led_since = از: { $from }
    .led_between = از: { $from }. تا: { $to }
    .groups = گروه‌ها
    .others = دیگر شرکت‌کنندگان
    .coordinators = چه کسانی شبکه را اداره کرده‌اند
    .disputes = اینجا منابع با هم فرق دارند
    .untold = شهر هنوز از شبکه‌ای نگفته است.

routine =
    .to = به:
    .reading = گام‌ها به این ترتیب برداشته می‌شوند. تصویر گام‌هایی را نشان می‌دهد که همه می‌توانند بخوانند.
    .untold = شهر هنوز از روال کار خود نگفته است.

process =
    .goals = هدف‌های جزئی
    .steps_title = گام‌های راه
    .steps = { $n ->
        [one] این کار { $n } گام دارد.
       *[other] این کار { $n } گام دارد.
    }
    .missing_steps = نام گام‌ها معلوم نیست.
    .reached = { $n ->
        [one] به { $n } هدف جزئی از { $all } رسیده است
       *[other] به { $n } هدف جزئی از { $all } رسیده است
    }
    .overview = شهرها تا کجا رسیده‌اند
    .overview_words = دلیل آن و گویندهٔ آن در صفحهٔ هر شهر آمده است.
    .city = شهر
    .state_done = رسیده
    .state_started = شروع‌شده
    .state_planned = برنامه‌ریزی‌شده
    .state_unknown = نامعلوم

training =
    .place_unknown = مکان معلوم نیست
    .calendar = آموزش در { $city }
    .kind = نوع
    .kind_course = دوره
    .kind_film = فیلم
    .kind_event = برنامه
    .provider = چه کسی برگزار می‌کند
    .audience = برای
    .form = چگونه انجام می‌شود
    .cost = هزینه
    .dates = تاریخ‌ها
    .dates_over = همهٔ تاریخ‌ها گذشته است.
    .date_planned = برنامه‌ریزی‌شده
    .date_full = پر
    .date_cancelled = لغو شده
    .at = ساعت { $time }
    .date_file = فایل تقویم (ics)
    .book_course = چگونه ثبت‌نام کنید
    .book_film = چگونه نمایش فیلم را رزرو کنید
    .book_event = چگونه نام‌نویسی کنید
    .missing_booking = روش رزرو معلوم نیست.
    .national = آموزش برای همهٔ سوئد
    .none = شهر هنوز از آموزش خود نگفته است.
    .none_at_all = هنوز از هیچ آموزشی خبر نداریم.
    .file_title = آیا کار شما این است؟
    .file_link = دریافت تاریخ‌ها به صورت فایل تقویم (ics)
    .file_warning = فایل در تلفن می‌ماند و هر کس از تلفن استفاده کند آن را می‌بیند. اگر خود شما در معرض سوءاستفاده هستید آن را نگیرید.

download =
    .languages = زبان‌ها
    .version = نسخه
    .accessible = دسترس‌پذیر
    .accessible_yes = بله.
    .accessible_no = نه.
    .accessible_unknown = معلوم نیست.
    .alternative = قالب دیگر
    .get = دریافت
    .order = خواندن یا سفارش

pledge =
    .owner = صاحب تعهد
    .trade = رشتهٔ کاری
    .version = نسخه
    .review = پیگیری
    .months = { $n ->
        [one] هر ماه
       *[other] هر { $n } ماه
    }
    .complaint = شکایت
    .points = تعهد چه می‌گوید
    .missing_points = { $n ->
        [one] تعهد { $n } بند دارد. متن آن معلوم نیست.
       *[other] تعهد { $n } بند دارد. متن آن‌ها معلوم نیست.
    }
    .missing_points_all = متن تعهد معلوم نیست.
    .is_not = آنچه تعهد قول نمی‌دهد
    .register = کسانی که اینجا امضا کرده‌اند
    .register_empty = کسی در فهرست نیست. تنها کسانی را نشان می‌دهیم که پذیرفته‌اند نشان داده شوند.
    .register_at = فهرست نزد صاحب تعهد
    .part = دربارهٔ تعهد
    .untold = هنوز کسی تعهد را شرح نداده است.
    .until = معتبر تا { $day }
    .has_signed = { $name } تعهد { $pledge } را امضا کرده است
    .certifies = امضا کرده است
    .signed = تاریخ امضا
    .reviewed = آخرین پیگیری
    .ended = تعهد پایان یافته است. دیگر معتبر نیست.
    .draft = پیش‌نویس. این گواهی معتبر نیست: هیچ نهاد دولتی یا سازمانی آن را بازبینی نکرده است.
    .qr = کد QR که به این صفحه می‌رسد
    .verify = آیا تعهد هنوز معتبر است؟ کد را اسکن کنید یا نشانی را بنویسید.
    .print = صفحه را چاپ کنید تا گواهی‌ای برای نصب داشته باشید.
    .cities = شهرهایی که صفحه‌ای دربارهٔ تعهد دارند

statement =
    .service = وب‌سایت
    .publisher = ناشر
    .status = تا چه اندازه از قانون پیروی می‌کند
    .full = به طور کامل پیروی می‌کند.
    .partial = تا حدی پیروی می‌کند.
    .not = پیروی نمی‌کند.
    .not_assessed = هنوز ارزیابی نشده است.
    .assessed = تاریخ ارزیابی
    .method = چگونه آزمایش شده است
    .gaps = نقص‌هایی که می‌شناسیم

news =
    .none = هنوز خبری نیست.

# The page of whoever coordinates the whole country.
dashboard =
    .lead = وضع هر شهر. قدیمی‌ترین و فوری‌ترین اول می‌آید.
    .made = این صفحه در { $day } ساخته شده است.
    .caption = شهرها و صفحه‌های ملی
    .folder = کجا
    .stale = بیش از حد قدیمی
    .oldest = قدیمی‌ترین { $day }
    .last_day = فردا بیش از حد قدیمی می‌شود
    .unchecked = هرگز بررسی نشده
    .fresh = بررسی‌شده
    .missing = جاافتاده
    .nothing = هیچ
    .unknown = مقدارهای نامعلوم
    .unreviewed = ترجمه‌های بازبینی‌نشده
    .untranslated = ترجمه‌نشده
    .broken = پیوندهای خراب
    .missing_network = شبکه
    .missing_routine = روال کار
    .missing_hours = ساعت‌های کار
    .missing_routes = شماره‌های خودش
    .missing_process = وضع هدف‌های جزئی
    .missing_publisher = چه کسی صفحه‌ها را منتشر می‌کند
    .missing_after_hours = چه کسی پاسخ می‌دهد وقتی خدمات اجتماعی بسته است
    .counts = چه چیزی شمرده می‌شود
    .counts_checked = چهار عدد اول واقعیت‌ها هستند: شماره‌ها، نشانی‌ها، ساعت‌های کار و جمله‌هایی که منبع دارند. واقعیت وقتی بررسی شده است که کسی از صاحب آن پرسیده باشد.
    .counts_missing = جاافتاده‌ها بخش‌هایی هستند که هر شهر باید داشته باشد. مقدارهای نامعلوم سطرهایی از شماره‌ها و ساعت‌های کار شهر هستند که در آن‌ها نوشته شده نامعلوم.
    .counts_translations = ترجمه‌های بازبینی‌نشده صفحه‌ها و خبرها هستند. متن‌های کوتاه واقعیت‌ها شمرده نمی‌شوند.
    .counts_links = پیوندهای خراب پیوندهای میان همین صفحه‌ها هستند. پیوند به وب‌سایت‌های دیگر امتحان نمی‌شود، چون برنامه هرگز چیزی از شبکه نمی‌گیرد.

feed =
    .title = Stad för stad: خبرها و تغییرها
    .city_title = { $city }: خبرها و تغییرها
    .checked = { $page }: واقعیت‌های بررسی‌شده
    .checked_on = بررسی‌شده در { $day }: { $names }
    .reached = { $city } به هدف جزئی «{ $goal }» رسیده است
    .training = { $title }، { $day }: { $status }

moved =
    .title = این صفحه جابه‌جا شده است
    .link = رفتن به صفحه

glossary =
    .in_swedish = به سوئدی
