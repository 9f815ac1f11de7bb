# Думите на интерфейса на български. Оригиналът е на шведски (sv.ftl). Машинен превод, непрегледан от никого.

site =
    .country = Швеция
    .language_name = Български

# The signs that the templates set between texts; { "" } where the language has none.
sentence =
    .end = .
    .comma = ,

skip =
    .main = Към съдържанието
    .menu = Към менюто

frame =
    .draft = Чернова – никое ведомство или организация не е прегледало тази страница
    .earlier = Данните за { $city } са от { $day }. Последните промени още не са публикувани.
    .withheld = Страницата за { $city } не може да се покаже в момента. Номерата тук важат за цялата страна.
    .aged = Тази страница е направена на { $day }. Това беше отдавна. Номерата и часовете може да са се променили.

exit =
    .leave = Напуснете
    .hide = Скрийте визитата
    .two_left = Натиснете Shift още два пъти, за да напуснете страницата.
    .one_left = Натиснете Shift още веднъж, за да напуснете страницата.
    .leaving = Напускате страницата.

nav =
    .menu = Меню
    .menu_national = Главно меню
    .here = Вие сте тук
    .languages = Езици
    .contents = На тази страница
    .letters = Букви
    .onwards = Накъде по-нататък
    .foot_country = Цяла Швеция
    .foot_site = За сайта
    .home = Начало
    .who_to_call = На кого да се обадите
    .ask = Въпрос по въпрос
    .contact = Контакти
    .municipalities = Общини
    .stad_for_stad = Stad för stad
    .start = Как да започнете
    .training = Обучение
    .material = Материали
    .respekt_thai = Respekt Thai
    .signs = Признаци
    .rights = Вашите права
    .safety = Как да скриете посещението
    .privacy = Поверителност
    .accessibility = Достъпност
    .about = За сайта
    .sources = Източници
    .glossary = Думи и какво означават
    .search = Търси
    .a_to_z = От А до Я
    .news = Новини
    .not_found = Няма такава страница
    .dashboard = Преглед за координатори
    .city_overview = Преглед
    .city_contact = Контакти
    .city_who_to_call = На кого да се обадите
    .city_ask = Въпрос по въпрос
    .city_hours = Работно време
    .city_network = Мрежа
    .city_routine = Ред на работа
    .city_process = Ход на работата
    .city_training = Обучение
    .city_respekt_thai = Respekt Thai
    .city_news = Новини
    .city_about = За тези страници

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
    .first = Обадете се първо тук
    .more = Кой още отговаря
    .situations = Какво се е случило?
    .none_country = Не знаем номер за това, който важи в цяла Швеция.
    .none_here = Не знаем номер за това тук.
    .closed_outside = Вечер, нощем и в почивните дни най-често е затворено.
    .closed_daytime = През деня в делнични дни най-често е затворено.
    .closed_then = Тогава най-често е затворено.

ask =
    .danger = Има ли някой в опасност сега?
    .danger_yes = Да, или не знам
    .danger_no = Не, не сега
    .danger_title = Някой е в опасност
    .who = За кого става дума?
    .who_me = За мен
    .who_other = За друг човек или за нещо, което съм видял или видяла
    .who_work = За моята работа или моята фирма
    .what_me = Кое е най-близко до вашето положение?
    .what_other = Какво видяхте или забелязахте?
    .what_work = Кое е най-близко до вашата работа?
    .hour = Кога искате да се свържете?
    .hour_daytime = В делничен ден между 8 и 17
    .hour_outside = Вечер, през нощта или в почивен ден
    .change = Променете отговора
    .restart = Започнете отначало
    .place_city = Отговорите са за { $city }. Другаде ли сте?
    .place_country = Отговорите са за цяла Швеция. Вашата община може да има свои:
    .find = Намерете своята община
    .country = Въпросите за цялата страна

route =
    .verb_call = Обадете се на
    .verb_sms = Пишете SMS на
    .verb_chat = Чат с
    .verb_visit = Посетете
    .verb_mail = Пишете имейл до
    .verb_letter = Пишете писмо до
    .verb_e_service = Отворете
    .verb_form = Пишете на
    .missing_call = Номерът не е известен.
    .missing_sms = Номерът не е известен.
    .missing_chat = Адресът на чата не е известен.
    .missing_visit = Адресът на улицата не е известен.
    .missing_mail = Имейлът не е известен.
    .missing_letter = Пощенският адрес не е известен.
    .missing_e_service = Адресът на електронната услуга не е известен.
    .missing_form = Адресът на формуляра не е известен.
    .caveat = Това, което кажете, става публичен документ.
    .good_free = Безплатно.
    .good_anonymous = Може да не казвате кой сте.
    .good_confidential = Поверително.
    .good_not_on_bill = Не се вижда в телефонната сметка.
    .area = Обхваща: { $places }.
    .instead = Вместо
    .unknown_both = Не е известно дали може да не казвате кой сте и дали казаното става публичен документ.
    .unknown_identity = Не е известно дали може да не казвате кой сте.
    .unknown_record = Не е известно дали казаното става публичен документ.
    .old = Стари данни ({ $when }). Може да са се променили.

missing =
    .ask = Попитайте на

card =
    .operator = Кой отговаря
    .hours = Отворено
    .hours_unknown = Не знаем кога отговарят.
    .hours_more = Цялото работно време
    .cost = Цена
    .cost_free = Безплатно.
    .cost_free_call = Обаждането е безплатно.
    .cost_normal = Като обикновено обаждане или съобщение.
    .cost_not_free = Струва пари. Цената не е известна.
    .cost_unknown = Не е известно. Попитайте, когато се свържете.
    .bill = В сметката
    .bill_yes = Да, обаждането се вижда в телефонната сметка.
    .bill_no = Не, обаждането не се вижда в телефонната сметка.
    .identity = Вашето име
    .identity_anonymous = Анонимно.
    .identity_confidential = Поверително.
    .identity_named = С име.
    .identity_unknown = Не е известно. Попитайте, преди да кажете кой сте.
    .record = Публичен документ
    .record_yes = Да. Запазва се и други хора могат да поискат да го прочетат.
    .record_no = Не.
    .record_unknown = Не е известно. Попитайте, преди да разкажете нещо.
    .reports_on = Съобщава нататък
    .what_happens = Какво следва
    .languages = Езици
    .languages_unknown = Не знаем на какви езици говорят.
    .interpreter = Може да участва преводач.
    .ages = Възраст
    .ages_between = { $from }–{ $to } години.
    .ages_from = От { $from } години.
    .ages_to = До { $to } години включително.
    .audience = За кого
    .area_term = Район

audience =
    .exposed = хора, които някой експлоатира
    .worried = хора, които се тревожат за някого
    .relative = близки
    .witness = свидетели
    .child = деца и младежи
    .professional = хора, които в работата си срещат експлоатирани хора
    .business = фирми
    .buyer = хора, които купуват секс

language =
    .sv = шведски
    .en = английски
    .ar = арабски
    .bg = български
    .ckb = сорани
    .de = немски
    .es = испански
    .et = естонски
    .fa = персийски
    .fi = фински
    .fr = френски
    .hu = унгарски
    .kmr = курманджи
    .lt = литовски
    .lv = латвийски
    .pl = полски
    .prs = дари
    .ps = пущу
    .pt = португалски
    .ro = румънски
    .rom = ромски
    .ru = руски
    .se = северносаамски
    .so = сомалийски
    .sq = албански
    .swl = шведски жестов език
    .th = тайландски
    .ti = тигриня
    .tl = тагалог
    .tr = турски
    .uk = украински
    .ur = урду
    .vi = виетнамски
    .zh = китайски

status =
    .pilot = пилотен град
    .active = има мрежа
    .starting = скоро започва

hours =
    .always_group = Когато е затворено
    .red_days = Празнични дни
    .eves = Дни преди празник (Велика събота, съботата преди Петдесетница, навечерието на Мидсомар, Бъдни вечер и Нова година)
    .day_before = Денят преди празник ({ $days })
    .always = Денонощно
    .unknown = Работното време не е известно
    .closed = затворено
    .same = както обикновено
    .unknown_call_first = не е известно, първо се обадете
    .all_day = денонощно
    .title = Работно време
    .week = Обикновена седмица
    .special = Други дни
    .exceptions = Дни, които са различни
    .coming = Особени дни до { $day }
    .every_year = { $from } – { $to } всяка година
    .valid_between = Часовете важат: { $from } – { $to }.
    .valid_from = Часовете важат от { $from }.
    .valid_to = Часовете важат до { $to }. След това не знаем.
    .none = Нямаме работно време за този град.

# What a script says of the moment. {time} and {day} are filled in by it.
now =
    .open_until = Сега е отворено, до { "{" }time{ "}" }.
    .open_past_midnight = Сега е отворено, до { "{" }time{ "}" } ({ "{" }day{ "}" }).
    .open = Сега е отворено.
    .closed_today = Сега е затворено. Отваря днес в { "{" }time{ "}" }.
    .closed_tomorrow = Сега е затворено. Отваря утре в { "{" }time{ "}" }.
    .closed_until = Сега е затворено. Отваря: { "{" }day{ "}" }, { "{" }time{ "}" }.
    .closed = Сега е затворено. Не знаем кога отваря. Първо се обадете.
    .unknown = Не знаем дали сега е отворено. Първо се обадете.
    .stale = Работното време е проверено на { $day }. Това беше отдавна. Първо се обадете.

# The same from hours that nobody has checked.
now_said =
    .open_until = Според { $source } е отворено до { "{" }time{ "}" }, още не е проверено.
    .open_past_midnight = Според { $source } е отворено до { "{" }time{ "}" } ({ "{" }day{ "}" }), още не е проверено.
    .open = Според { $source } сега е отворено, още не е проверено.
    .closed_today = Според { $source } сега е затворено, отваря днес в { "{" }time{ "}" }. Още не е проверено.
    .closed_tomorrow = Според { $source } сега е затворено, отваря утре в { "{" }time{ "}" }. Още не е проверено.
    .closed_until = Според { $source } сега е затворено, отваря: { "{" }day{ "}" }, { "{" }time{ "}" }. Още не е проверено.
    .closed = Според { $source } сега е затворено. Не знаем кога отваря. Първо се обадете.

day =
    .nyarsdagen = Нова година
    .trettondedag_jul = Богоявление (6 януари)
    .langfredagen = Разпети петък
    .paskdagen = Великден
    .annandag_pask = Великденски понеделник
    .forsta_maj = Първи май
    .kristi_himmelsfardsdag = Възнесение
    .pingstdagen = Петдесетница
    .nationaldagen = Националният празник
    .midsommardagen = денят на Мидсомар
    .alla_helgons_dag = Вси светии
    .juldagen = Коледа
    .annandag_jul = вторият ден на Коледа
    .paskafton = Велика събота
    .pingstafton = съботата преди Петдесетница
    .midsommarafton = навечерието на Мидсомар
    .julafton = Бъдни вечер
    .nyarsafton = навечерието на Нова година
    .trettondagsafton = навечерието на Богоявление
    .skartorsdagen = Велики четвъртък
    .valborgsmassoafton = Валпургиева нощ
    .fore_kristi_himmelsfardsdag = денят преди Възнесение
    .fore_nationaldagen = денят преди Националния празник
    .fore_alla_helgons_dag = денят преди Вси светии
    .fore_midsommarafton = денят преди навечерието на Мидсомар
    .fore_julafton = денят преди Бъдни вечер
    .fore_nyarsafton = денят преди навечерието на Нова година

source =
    .unchecked_sentence = Още не е проверено.
    .from = Взето от
    .undated = без дата
    .as_of = вярно към { $when }
    .unchecked = още не е проверено
    .checked = проверено на { $day } от { $by }
    .stale = проверено на { $day } от { $by }, но това беше отдавна
    .partly_stale = не всичко е проверено, а част е проверена твърде отдавна
    .cite = Източник { $n }

cited =
    .title = Източници на текста

translation =
    .missing = Текстът още не е преведен.
    .human_unreviewed = Текстът е преведен от човек. Никой друг не го е прегледал.
    .machine_unreviewed = Текстът е преведен от машина. Нито един човек не го е прегледал.
    .stale = Оригиналът се е променил след превода. Това, което пише тук, може да е остаряло.
    .original = Оригинал:

unknown =
    .not_told = Не е известно. Източниците не казват нищо за това.

feedback =
    .question = Помогна ли ви тази информация?
    .answer = Отговорете тук

foot =
    .data = Данни
    .places = Общини, области и пощенски кодове: swedish-geodata (SCB).

finder =
    .search = Търсете го във всички страници
    .label = Вашето място или пощенски код
    .hint = Това, което пишете, остава във вашия браузър.
    .list = Общини
    .none = Нищо не е намерено. Опитайте с друга дума или потърсете в списъка.
    .one = 1 резултат
    .many = { "{" }n{ "}" } резултата
    .maybe = Пощенският код не е в нашия списък. Може би е една от тези общини.
    .failed = Списъкът не можа да се изтегли. Потърсете в списъка на страницата.
    .network = има мрежа

search =
    .stays = Това, което пишете, остава във вашия браузър.
    .label = Какво търсите?
    .none = Нищо не е намерено. Опитайте с друга дума.
    .one = 1 резултат
    .many = { "{" }n{ "}" } резултата
    .failed = Търсенето не можа да се изтегли. Използвайте списъка от А до Я.
    .urgent = Спешно ли е?
    .browse = Може да разгледате и:
    .without_script = Търсенето има нужда от JavaScript, а във вашия браузър той е изключен.
    .first = Най-важното
    .everywhere = Цяла Швеция
    .meant = Показваме резултати за
    .instead = Разгледайте вместо това:
    .more = Покажете още
    .close = Затворете
    .urgent_shown = Номерата за спешни случаи са най-горе.

home =
    .cities = Градове, които имат мрежа
    .country = Намерете своята община, област по област
    .tiles = Прочетете още

places =
    .count = { $n ->
        [one] { $n } община
       *[other] { $n } общини
    }
    .distance = на около { $km } км
    .network = има мрежа
    .key = Области, в които някой град има мрежа. Същите области са в списъка.
    .by_county = Всички общини, област по област

contact =
    .group_country = Цяла Швеция
    .group_region = Регионът
    .group_emergency = Спешна помощ
    .group_public = Ако някой ви експлоатира или се тревожите за някого
    .group_professional = Ако в работата си срещате експлоатирани хора
    .group_old = Стари данни
    .group_city = В общината
    .old_lead = Тези данни са на повече от три години. Може да са се променили.
    .national = Номера за цяла Швеция
    .file_title = Работите ли с това?
    .file_link = Изтеглете номерата като файл с контакти (vcf)
    .file_warning = Файлът остава в телефона и всеки, който ползва телефона, може да го види. Не го изтегляйте, ако някой експлоатира самите вас.

municipality =
    .title = Помощ срещу трафика на хора: { $name }
    .description = { $name }: с кого да се свържете за трафик на хора и проституция.
    .website = Собственият сайт на общината
    .website_words = До социалната служба (socialtjänsten) се стига чрез общината. Нямаме нейните номера.
    .near = Най-близките градове, които работят с това
    .near_words = Съвет за онези, които искат да започнат. Те не са за спешна помощ.
    .start = Как може да се започне тук

city =
    .status = Състояние
    .coordinator = Кой координира
    .since = От { $when }.
    .after_hours = Когато социалната служба е затворена
    .publisher = Кой отговаря за страниците
    .tiles = Какво има за града
    .known = Какво знаем за града

network =
    .since = Начало
    .about = Какво е
    .outreach = Работа на място
    .meetings = { $n ->
        [one] { $n } среща в годината
       *[other] { $n } срещи в годината
    }
    .meetings_unknown = Не знаем колко често се срещат
    .year_unknown = не се знае кога
    .led_since = От: { $from }
    .led_between = От: { $from }. До: { $to }
    .groups = Групите
    .others = Други участници
    .coordinators = Кой е ръководил мрежата
    .disputes = Тук източниците се различават
    .untold = Градът още не е разказал за мрежа.

routine =
    .to = До:
    .reading = Стъпките се правят в този ред. Фигурата показва стъпките, които всички могат да прочетат.
    .untold = Градът още не е разказал за реда си на работа.

process =
    .goals = Подцелите
    .steps_title = Стъпките по пътя
    .steps = { $n ->
        [one] Работата има { $n } стъпка.
       *[other] Работата има { $n } стъпки.
    }
    .missing_steps = Не знаем как се казват стъпките.
    .reached = { $n ->
        [one] Постигната е { $n } подцел от { $all }
       *[other] Постигнати са { $n } подцели от { $all }
    }
    .overview = Докъде са стигнали градовете
    .overview_words = Защо е така и кой го казва, пише на страницата на всеки град.
    .city = Град
    .state_done = постигната
    .state_started = започната
    .state_planned = планирана
    .state_unknown = не е известно

training =
    .place_unknown = Мястото не е известно
    .calendar = Обучение: { $city }
    .kind = Какво е
    .kind_course = Курс
    .kind_film = Филм
    .kind_event = Събитие
    .provider = Кой го води
    .audience = За кого
    .form = Как става
    .cost = Цена
    .dates = Дати
    .dates_over = Всички дати са минали.
    .date_planned = Планирано
    .date_full = Няма места
    .date_cancelled = Отменено
    .at = в { $time }
    .date_file = Календарен файл (ics)
    .book_course = Как да се запишете
    .book_film = Как да поръчате прожекция
    .book_event = Как да заявите участие
    .missing_booking = Не знаем как се записва.
    .national = Обучение за цяла Швеция
    .none = Градът още не е разказал за свое обучение.
    .none_at_all = Още не знаем за никакво обучение.
    .file_title = Работите ли с това?
    .file_link = Изтеглете датите като календарен файл (ics)
    .file_warning = Файлът остава в телефона и всеки, който ползва телефона, може да го види. Не го изтегляйте, ако някой експлоатира самите вас.

download =
    .languages = Езици
    .version = Версия
    .accessible = Достъпност
    .accessible_yes = Да.
    .accessible_no = Не.
    .accessible_unknown = Не е известно.
    .alternative = Друг формат
    .get = Изтеглете
    .order = Прочетете или поръчайте

pledge =
    .owner = Чие е обещанието
    .trade = Бранш
    .version = Версия
    .review = Проверка
    .months = { $n ->
        [one] всеки месец
       *[other] на всеки { $n } месеца
    }
    .complaint = Жалби
    .points = Какво казва обещанието
    .missing_points = { $n ->
        [one] Обещанието има { $n } точка. Какво пише в нея, не е известно.
       *[other] Обещанието има { $n } точки. Какво пише в тях, не е известно.
    }
    .missing_points_all = Какво пише в обещанието, не е известно.
    .is_not = Какво обещанието не обещава
    .register = Кой е подписал тук
    .register_empty = В списъка няма никого. Показваме само онези, които са се съгласили.
    .register_at = Списъкът при собственика на обещанието
    .part = За обещанието
    .untold = Никой още не е описал обещанието.
    .until = Важи до { $day }
    .has_signed = { $name } – подписано: { $pledge }
    .certifies = подписано:
    .signed = Дата на подписване
    .reviewed = Последна проверка
    .ended = Обещанието е приключило. Вече не важи.
    .draft = Чернова. Този сертификат не важи: никое ведомство или организация не го е прегледало.
    .qr = QR код, който води до тази страница
    .verify = Важи ли още обещанието? Сканирайте кода или напишете адреса.
    .print = Отпечатайте страницата, за да имате сертификат за закачане.
    .cities = Градове, които имат страница за обещанието

statement =
    .service = Сайт
    .publisher = Издател
    .status = Доколко спазва закона
    .full = Изцяло съответства.
    .partial = Отчасти съответства.
    .not = Не съответства.
    .not_assessed = Още не е оценено.
    .assessed = Дата на оценката
    .method = Как е проверено
    .gaps = Недостатъци, които знаем

news =
    .none = Още няма новини.

# The page of whoever coordinates the whole country.
dashboard =
    .lead = Как стои всеки град. Най-старото и най-спешното е първо.
    .made = Страницата е направена на { $day }.
    .caption = Градовете и националните страници
    .folder = Къде
    .stale = Твърде старо
    .oldest = най-старо { $day }
    .last_day = Утре ще е твърде старо
    .unchecked = Никога непроверявано
    .fresh = Проверено
    .missing = Липсва
    .nothing = нищо
    .unknown = Неизвестни стойности
    .unreviewed = Непрегледани преводи
    .untranslated = Непреведено
    .broken = Счупени връзки
    .missing_network = мрежа
    .missing_routine = ред на работа
    .missing_hours = работно време
    .missing_routes = собствени номера
    .missing_process = състояние на подцелите
    .missing_publisher = кой публикува страниците
    .missing_after_hours = кой отговаря, когато социалната служба е затворена
    .counts = Какво се брои
    .counts_checked = Първите четири числа са факти: номера, адреси, работно време и изречения с източник. Фактът е проверен, когато някой е попитал собственика му.
    .counts_missing = Липсва – това са части, които всеки град трябва да има. Неизвестните стойности са редове с номера и работно време на града, в които пише, че не е известно.
    .counts_translations = Непрегледаните преводи са страници и новини. Кратките текстове във фактите не се броят.
    .counts_links = Счупените връзки са връзки между страниците тук. Връзките към други сайтове не се проверяват, защото програмата никога не взема нищо от мрежата.

feed =
    .title = Stad för stad: новини и промени
    .city_title = { $city }: новини и промени
    .checked = { $page }: проверени факти
    .checked_on = Проверено на { $day }: { $names }
    .reached = { $city }: постигната е подцелта „{ $goal }“
    .training = { $title }, { $day }: { $status }

moved =
    .title = Тази страница е преместена
    .link = Към страницата

glossary =
    .in_swedish = На шведски
