# Interface texts in Ukrainian, translated by machine. The original is Swedish (sv.ftl).

site =
    .country = Швеція
    .language_name = Українська

# The signs that the templates set between texts; { "" } where the language has none.
sentence =
    .end = .
    .comma = ,

skip =
    .main = До основного тексту
    .menu = До меню

frame =
    .draft = Чернетка – жодна установа чи організація не перевіряла цю сторінку
    .earlier = Відомості про { $city } — від { $day }. Останні зміни ще не опубліковано.
    .withheld = Сторінку про { $city } зараз показати не можна. Номери тут діють у всій країні.
    .aged = Цю сторінку створено { $day }. Це було давно. Номери й години могли змінитися.

exit =
    .leave = Піти звідси
    .hide = Сховати візит
    .two_left = Натисніть Shift ще двічі, щоб піти зі сторінки.
    .one_left = Натисніть Shift ще раз, щоб піти зі сторінки.
    .leaving = Ви йдете зі сторінки.

nav =
    .menu = Меню
    .menu_national = Головне меню
    .here = Ви тут
    .languages = Мови
    .contents = На сторінці
    .letters = Літери
    .onwards = Куди далі
    .foot_country = Уся Швеція
    .foot_site = Про сайт
    .home = Головна
    .who_to_call = Кому телефонувати?
    .ask = Питання за питанням
    .contact = Контакти
    .municipalities = Муніципалітети
    .stad_for_stad = Stad för stad
    .start = Як почати
    .training = Навчання
    .material = Матеріали
    .respekt_thai = Respekt Thai
    .signs = Ознаки
    .rights = Ваші права
    .safety = Як приховати відвідування
    .privacy = Особисті дані
    .accessibility = Доступність
    .about = Про сайт
    .sources = Джерела
    .glossary = Слова та їхнє значення
    .search = Пошук
    .a_to_z = А–Я
    .news = Новини
    .not_found = Такої сторінки немає
    .dashboard = Огляд для координаторів
    .city_overview = Огляд
    .city_contact = Контакти
    .city_who_to_call = Кому телефонувати?
    .city_ask = Питання за питанням
    .city_hours = Години роботи
    .city_network = Мережа
    .city_routine = Порядок дій
    .city_process = Процес
    .city_training = Навчання
    .city_respekt_thai = Respekt Thai
    .city_news = Новини
    .city_about = Про сторінки

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
    .first = Спершу телефонуйте сюди
    .more = Хто ще відповідає
    .situations = Що сталося?
    .none_country = Ми не знаємо номера для цього, який діє в усій країні.
    .none_here = Ми не знаємо місцевого номера для цього.
    .closed_outside = Здебільшого зачинено ввечері, вночі та у вихідні.
    .closed_daytime = Здебільшого зачинено вдень у будні.
    .closed_then = У цей час здебільшого зачинено.

ask =
    .danger = Чи хтось зараз у небезпеці?
    .danger_yes = Так, або я не знаю
    .danger_no = Ні, не зараз
    .danger_title = Хтось у небезпеці
    .who = Кого це стосується?
    .who_me = Мене
    .who_other = Іншої людини або того, що я бачив чи бачила
    .who_work = Моєї роботи або мого підприємства
    .what_me = Що найбільше схоже на вашу ситуацію?
    .what_other = Що ви бачили або помітили?
    .what_work = Що найкраще підходить до вашої роботи?
    .hour = Коли ви хочете звернутися?
    .hour_daytime = У будень між 8 і 17 годиною
    .hour_outside = Увечері, вночі або у вихідні
    .change = Змінити відповідь
    .restart = Почати спочатку
    .place_city = Відповіді для міста: { $city }. Ви в іншому місці?
    .place_country = Відповіді для всієї Швеції. Ваш муніципалітет може мати свої:
    .find = Знайти свій муніципалітет
    .country = Питання для всієї країни

route =
    .verb_call = Телефонуйте:
    .verb_sms = Надішліть SMS:
    .verb_chat = Пишіть у чат:
    .verb_visit = Завітайте:
    .verb_mail = Пишіть на пошту:
    .verb_letter = Надішліть листа:
    .verb_e_service = Відкрийте:
    .verb_form = Пишіть у формі:
    .missing_call = Номер невідомий.
    .missing_sms = Номер невідомий.
    .missing_chat = Адреса чату невідома.
    .missing_visit = Адреса для відвідувачів невідома.
    .missing_mail = Адреса електронної пошти невідома.
    .missing_letter = Поштова адреса невідома.
    .missing_e_service = Адреса електронної послуги невідома.
    .missing_form = Адреса форми невідома.
    .caveat = Те, що ви скажете, стане публічним документом (allmän handling).
    .good_free = Безкоштовно.
    .good_anonymous = Можна анонімно.
    .good_confidential = Конфіденційно.
    .good_not_on_bill = Не видно в рахунку за телефон.
    .area = Діє тут: { $places }.
    .instead = Замість:
    .unknown_both = Невідомо, чи можна говорити анонімно. Невідомо, чи ваші слова стануть публічним документом (allmän handling).
    .unknown_identity = Невідомо, чи можна говорити анонімно.
    .unknown_record = Невідомо, чи ваші слова стануть публічним документом (allmän handling).
    .old = Старіші дані ({ $when }). Вони могли змінитися.

missing =
    .ask = Запитайте тут:

card =
    .operator = Хто відповідає
    .hours = Години роботи
    .hours_unknown = Невідомо, коли відповідають.
    .hours_more = Усі години роботи
    .cost = Вартість
    .cost_free = Безкоштовно.
    .cost_free_call = Дзвінок безкоштовний.
    .cost_normal = Як звичайний дзвінок чи повідомлення.
    .cost_not_free = Платно. Ціна невідома.
    .cost_unknown = Невідомо. Запитайте, коли звернетеся.
    .bill = У рахунку
    .bill_yes = Так, дзвінок видно в рахунку за телефон.
    .bill_no = Ні, дзвінка не видно в рахунку за телефон.
    .identity = Ваше ім’я
    .identity_anonymous = Анонімно.
    .identity_confidential = Конфіденційно.
    .identity_named = З іменем.
    .identity_unknown = Невідомо. Запитайте, перш ніж сказати, хто ви.
    .record = Публічний документ
    .record_yes = Так. Це зберігають, і інші можуть попросити це прочитати.
    .record_no = Ні.
    .record_unknown = Невідомо. Запитайте, перш ніж щось розповісти.
    .reports_on = Кому розповідають
    .what_happens = Що буде далі
    .languages = Мови
    .languages_unknown = Невідомо, якими мовами говорять.
    .interpreter = Може допомогти перекладач.
    .ages = Вік
    .ages_between = { $from }–{ $to } років.
    .ages_from = Від { $from } років.
    .ages_to = До { $to } років включно.
    .audience = Для кого
    .area_term = Територія

audience =
    .exposed = постраждалі
    .worried = ті, хто хвилюється за когось
    .relative = близькі
    .witness = свідки
    .child = діти й молодь
    .professional = ті, хто зустрічає постраждалих на роботі
    .business = підприємства
    .buyer = ті, хто купує секс

language =
    .sv = шведська
    .en = англійська
    .ar = арабська
    .bg = болгарська
    .ckb = сорані
    .de = німецька
    .es = іспанська
    .et = естонська
    .fa = перська
    .fi = фінська
    .fr = французька
    .hu = угорська
    .kmr = курманджі
    .lt = литовська
    .lv = латиська
    .pl = польська
    .prs = дарі
    .ps = пушту
    .pt = португальська
    .ro = румунська
    .rom = ромська
    .ru = російська
    .se = північносаамська
    .so = сомалійська
    .sq = албанська
    .swl = шведська жестова мова
    .th = тайська
    .ti = тигринья
    .tl = тагальська
    .tr = турецька
    .uk = українська
    .ur = урду
    .vi = в’єтнамська
    .zh = китайська

status =
    .pilot = пілотне місто
    .active = має мережу
    .starting = готується почати

hours =
    .always_group = Коли зачинено
    .red_days = Святкові дні
    .eves = Передсвяткові дні (переддень Великодня, переддень Трійці, переддень свята середини літа, Святвечір, переддень Нового року)
    .day_before = День перед святковим днем ({ $days })
    .always = Цілодобово
    .unknown = Години роботи невідомі
    .closed = зачинено
    .same = як завжди
    .unknown_call_first = невідомо, спершу зателефонуйте
    .all_day = цілодобово
    .title = Години роботи
    .week = Звичайний тиждень
    .special = Інші дні
    .exceptions = Дні з іншими годинами
    .coming = Особливі дні до { $day } включно
    .every_year = { $from } – { $to } щороку
    .valid_between = Години діють { $from } – { $to }.
    .valid_from = Години діють від { $from }.
    .valid_to = Години діють до { $to } включно. Що буде потім, ми не знаємо.
    .none = У нас немає годин роботи для цього міста.

# What a script says of the moment. {time} and {day} are filled in by it.
now =
    .open_until = Зараз відкрито, до { "{" }time{ "}" }.
    .open_past_midnight = Зараз відкрито. Зачиняється: { "{" }day{ "}" }, { "{" }time{ "}" }.
    .open = Зараз відкрито.
    .closed_today = Зараз зачинено. Сьогодні відкриється: { "{" }time{ "}" }.
    .closed_tomorrow = Зараз зачинено. Завтра відкриється: { "{" }time{ "}" }.
    .closed_until = Зараз зачинено. Відкриється: { "{" }day{ "}" }, { "{" }time{ "}" }.
    .closed = Зараз зачинено. Ми не знаємо, коли відкриється. Спершу зателефонуйте.
    .unknown = Ми не знаємо, чи зараз відкрито. Спершу зателефонуйте.
    .stale = Години роботи перевірено { $day }. Це було давно. Спершу зателефонуйте.

# The same from hours that nobody has checked.
now_said =
    .open_until = За даними джерела «{ $source }», відкрито до { "{" }time{ "}" }. Ще не перевірено.
    .open_past_midnight = За даними джерела «{ $source }», відкрито. Зачиняється: { "{" }day{ "}" }, { "{" }time{ "}" }. Ще не перевірено.
    .open = За даними джерела «{ $source }», зараз відкрито. Ще не перевірено.
    .closed_today = За даними джерела «{ $source }», зараз зачинено. Сьогодні відкриється: { "{" }time{ "}" }. Ще не перевірено.
    .closed_tomorrow = За даними джерела «{ $source }», зараз зачинено. Завтра відкриється: { "{" }time{ "}" }. Ще не перевірено.
    .closed_until = За даними джерела «{ $source }», зараз зачинено. Відкриється: { "{" }day{ "}" }, { "{" }time{ "}" }. Ще не перевірено.
    .closed = За даними джерела «{ $source }», зараз зачинено. Ми не знаємо, коли відкриється. Спершу зателефонуйте.

day =
    .nyarsdagen = Новий рік
    .trettondedag_jul = Богоявлення
    .langfredagen = Страсна п’ятниця
    .paskdagen = Великдень
    .annandag_pask = Великодній понеділок
    .forsta_maj = Перше травня
    .kristi_himmelsfardsdag = Вознесіння Господнє
    .pingstdagen = Трійця
    .nationaldagen = Національний день Швеції
    .midsommardagen = свято середини літа
    .alla_helgons_dag = День усіх святих
    .juldagen = Різдво
    .annandag_jul = другий день Різдва
    .paskafton = переддень Великодня
    .pingstafton = переддень Трійці
    .midsommarafton = переддень свята середини літа
    .julafton = Святвечір
    .nyarsafton = переддень Нового року
    .trettondagsafton = переддень Богоявлення
    .skartorsdagen = Чистий четвер
    .valborgsmassoafton = Вальпургіїв вечір
    .fore_kristi_himmelsfardsdag = день перед Вознесінням Господнім
    .fore_nationaldagen = день перед Національним днем Швеції
    .fore_alla_helgons_dag = день перед Днем усіх святих
    .fore_midsommarafton = за два дні до свята середини літа
    .fore_julafton = день перед Святвечором
    .fore_nyarsafton = за два дні до Нового року

source =
    .unchecked_sentence = Ще не перевірено.
    .from = Взято з джерела:
    .undated = без дати
    .as_of = станом на { $when }
    .unchecked = ще не перевірено
    .checked = перевірено { $day }, хто перевіряв: { $by }
    .stale = перевірено { $day }, хто перевіряв: { $by }, але це було давно
    .partly_stale = не все перевірено, а дещо перевірено надто давно
    .cite = Джерело { $n }

cited =
    .title = Джерела тексту

translation =
    .missing = Текст ще не перекладено.
    .human_unreviewed = Текст переклала людина. Більше ніхто його не перевіряв.
    .machine_unreviewed = Текст переклала машина. Жодна людина його не перевіряла.
    .stale = Оригінал змінився після перекладу. Те, що тут написано, може бути застарілим.
    .original = Оригінал:

unknown =
    .not_told = Невідомо. Джерела нічого про це не кажуть.

feedback =
    .question = Чи допомогла вам ця інформація?
    .answer = Відповісти тут

foot =
    .data = Дані
    .places = Муніципалітети, області та поштові індекси: swedish-geodata (SCB).

finder =
    .search = Шукати це на всіх сторінках
    .label = Ваш населений пункт або поштовий індекс
    .hint = Те, що ви пишете, залишається у вашому браузері.
    .list = Муніципалітети
    .none = Нічого не знайдено. Спробуйте інше слово або пошукайте в списку.
    .one = 1 результат
    .many = Результатів: { "{" }n{ "}" }
    .maybe = Цього поштового індексу немає в нашому списку. Можливо, це один із цих муніципалітетів.
    .failed = Не вдалося завантажити список. Шукайте у списку на сторінці.
    .network = має мережу

search =
    .stays = Те, що ви пишете, залишається у вашому браузері.
    .label = Що ви шукаєте?
    .none = Нічого не знайдено. Спробуйте інше слово.
    .one = 1 результат
    .many = Результатів: { "{" }n{ "}" }
    .failed = Не вдалося завантажити пошук. Скористайтеся списком А–Я.
    .urgent = Це терміново?
    .browse = Можна також переглянути:
    .without_script = Для пошуку потрібен JavaScript, а у вашому браузері він вимкнений.
    .first = Насамперед
    .everywhere = Уся Швеція
    .meant = Показано результати для:
    .instead = Перегляньте натомість:
    .more = Показати більше
    .close = Закрити
    .urgent_shown = Угорі є номери, куди телефонувати, якщо це терміново.

home =
    .cities = Міста з мережею
    .country = Знайдіть свій муніципалітет за областю
    .tiles = Читати далі

places =
    .count = { $n ->
        [one] { $n } муніципалітет
        [few] { $n } муніципалітети
        [many] { $n } муніципалітетів
       *[other] { $n } муніципалітету
    }
    .distance = приблизно { $km } км звідси
    .network = має мережу
    .key = Області, де є місто з мережею. Ті самі області є у списку.
    .by_county = Усі муніципалітети за областями

contact =
    .group_country = Уся Швеція
    .group_region = Регіон
    .group_emergency = Терміново
    .group_public = Якщо вас експлуатують або ви хвилюєтеся за когось
    .group_professional = Якщо ви зустрічаєте постраждалих на роботі
    .group_old = Старіші дані
    .group_city = У муніципалітеті
    .old_lead = Цим даним понад три роки. Вони могли змінитися.
    .national = Номери для всієї Швеції
    .file_title = Ви працюєте з цим питанням?
    .file_link = Завантажити номери як файл контактів (vcf)
    .file_warning = Файл залишається в телефоні. Його бачать усі, хто користується телефоном. Не завантажуйте його, якщо експлуатують вас.

municipality =
    .title = Допомога проти торгівлі людьми: { $name }
    .description = До кого звернутися з питань торгівлі людьми та проституції: { $name }.
    .website = Власний сайт муніципалітету
    .website_words = До соціальної служби (socialtjänsten) можна звернутися через муніципалітет. Її номера в нас немає.
    .near = Найближчі міста, які працюють із цим питанням
    .near_words = Порада для тих, хто хоче почати. Ці міста не надають термінової допомоги.
    .start = Як почати тут

city =
    .status = Стан
    .coordinator = Хто координує
    .since = Початок: { $when }.
    .after_hours = Коли соціальна служба зачинена
    .publisher = Хто відповідає за сторінки
    .tiles = Що є про це місто
    .known = Що ми знаємо про це місто

network =
    .since = Початок
    .about = Що це
    .outreach = Робота з людьми на місцях
    .meetings = { $n ->
        [one] { $n } зустріч на рік
        [few] { $n } зустрічі на рік
        [many] { $n } зустрічей на рік
       *[other] { $n } зустрічі на рік
    }
    .meetings_unknown = Як часто вони зустрічаються, невідомо
    .year_unknown = невідомо коли
    .led_since = Від: { $from }
    .led_between = Від: { $from }. До: { $to }
    .groups = Групи
    .others = Хто ще бере участь
    .coordinators = Хто керував мережею
    .disputes = Тут джерела кажуть різне
    .untold = Місто ще не розповіло про мережу.

routine =
    .to = Кому:
    .reading = Кроки роблять у такому порядку. Малюнок показує кроки, які можуть читати всі.
    .untold = Місто ще не розповіло про порядок дій.

process =
    .goals = Проміжні цілі
    .steps_title = Кроки на шляху
    .steps = { $n ->
        [one] Процес має { $n } крок.
        [few] Процес має { $n } кроки.
        [many] Процес має { $n } кроків.
       *[other] Процес має { $n } кроку.
    }
    .missing_steps = Як називаються кроки, невідомо.
    .reached = { $n ->
        [one] Досягнуто проміжних цілей: { $n } з { $all }
        [few] Досягнуто проміжних цілей: { $n } з { $all }
        [many] Досягнуто проміжних цілей: { $n } з { $all }
       *[other] Досягнуто проміжних цілей: { $n } з { $all }
    }
    .overview = Як далеко просунулися міста
    .overview_words = Чому це так і хто це каже, написано на сторінці кожного міста.
    .city = Місто
    .state_done = досягнуто
    .state_started = розпочато
    .state_planned = заплановано
    .state_unknown = невідомо

training =
    .place_unknown = Місце невідоме
    .calendar = Навчання: { $city }
    .kind = Що це
    .kind_course = Курс
    .kind_film = Фільм
    .kind_event = Подія
    .provider = Хто проводить
    .audience = Для кого
    .form = Як це відбувається
    .cost = Вартість
    .dates = Дати
    .dates_over = Усі дати вже минули.
    .date_planned = Заплановано
    .date_full = Місць немає
    .date_cancelled = Скасовано
    .at = початок: { $time }
    .date_file = Файл календаря (ics)
    .book_course = Як записатися на курс
    .book_film = Як замовити показ
    .book_event = Як зареєструватися
    .missing_booking = Як записатися, невідомо.
    .national = Навчання для всієї Швеції
    .none = Місто ще не розповіло про власне навчання.
    .none_at_all = Ми ще не знаємо про жодне навчання.
    .file_title = Ви працюєте з цим питанням?
    .file_link = Завантажити дати як файл календаря (ics)
    .file_warning = Файл залишається в телефоні. Його бачать усі, хто користується телефоном. Не завантажуйте його, якщо експлуатують вас.

download =
    .languages = Мови
    .version = Версія
    .accessible = Доступність
    .accessible_yes = Так.
    .accessible_no = Ні.
    .accessible_unknown = Невідомо.
    .alternative = Інший формат
    .get = Завантажити
    .order = Читати або замовити

pledge =
    .owner = Кому належить зобов’язання
    .trade = Галузь
    .version = Версія
    .review = Перевіряють
    .months = { $n ->
        [one] раз на { $n } місяць
        [few] раз на { $n } місяці
        [many] раз на { $n } місяців
       *[other] раз на { $n } місяця
    }
    .complaint = Скарги
    .points = Що сказано в зобов’язанні
    .missing_points = { $n ->
        [one] У зобов’язанні { $n } пункт. Що в ньому сказано, невідомо.
        [few] У зобов’язанні { $n } пункти. Що в них сказано, невідомо.
        [many] У зобов’язанні { $n } пунктів. Що в них сказано, невідомо.
       *[other] У зобов’язанні { $n } пункту. Що в них сказано, невідомо.
    }
    .missing_points_all = Що сказано в зобов’язанні, невідомо.
    .is_not = Чого зобов’язання не обіцяє
    .register = Хто підписав тут
    .register_empty = У реєстрі нікого немає. Ми показуємо лише тих, хто погодився.
    .register_at = Список у власника зобов’язання
    .part = Про зобов’язання
    .untold = Ніхто ще не описав зобов’язання.
    .until = Діє до { $day }
    .has_signed = Підписано зобов’язання { $pledge }: { $name }
    .certifies = підписано зобов’язання
    .signed = Підписано
    .reviewed = Востаннє перевірено
    .ended = Термін зобов’язання закінчився. Воно більше не діє.
    .draft = Чернетка. Цей документ не дійсний: жодна установа чи організація його не перевіряла.
    .qr = QR-код, який веде на цю сторінку
    .verify = Зобов’язання ще діє? Скануйте код або введіть адресу.
    .print = Роздрукуйте сторінку. Так ви отримаєте документ, який можна повісити.
    .cities = Міста, які мають сторінку про зобов’язання

statement =
    .service = Сайт
    .publisher = Видавець
    .status = Наскільки сайт відповідає закону
    .full = Повністю відповідає.
    .partial = Частково відповідає.
    .not = Не відповідає.
    .not_assessed = Ще не оцінено.
    .assessed = Оцінено
    .method = Як перевіряли
    .gaps = Недоліки, про які ми знаємо

news =
    .none = Новин ще немає.

# The page of whoever coordinates the whole country.
dashboard =
    .lead = Стан справ у кожному місті. Найстаріше й найтерміновіше стоїть угорі.
    .made = Сторінку створено { $day }.
    .caption = Міста та національні сторінки
    .folder = Де
    .stale = Застарілі
    .oldest = найстаріше { $day }
    .last_day = Застаріють завтра
    .unchecked = Ніколи не перевірені
    .fresh = Перевірені
    .missing = Бракує
    .nothing = нічого
    .unknown = Невідомі значення
    .unreviewed = Неперевірені переклади
    .untranslated = Не перекладено
    .broken = Непрацюючі посилання
    .missing_network = мережа
    .missing_routine = порядок дій
    .missing_hours = години роботи
    .missing_routes = власні номери
    .missing_process = стан проміжних цілей
    .missing_publisher = хто відповідає за сторінки
    .missing_after_hours = хто відповідає, коли соціальна служба зачинена
    .counts = Що тут рахують
    .counts_checked = Перші чотири числа – це дані: номери, адреси, години роботи та речення з джерелом. Дані перевірено, якщо хтось запитав їхнього власника.
    .counts_missing = «Бракує» – це частини, які мають бути в усіх міст. «Невідомі значення» – це рядки в номерах і годинах роботи міста, де написано unknown.
    .counts_translations = «Неперевірені переклади» – це сторінки й новини. Короткі тексти в даних не рахують.
    .counts_links = «Непрацюючі посилання» – це посилання між сторінками тут. Посилань на інші сайти не перевіряють, бо програма ніколи нічого не завантажує з мережі.

feed =
    .title = Stad för stad: новини та зміни
    .city_title = { $city }: новини та зміни
    .checked = { $page }: перевірені дані
    .checked_on = Перевірено { $day }: { $names }
    .reached = { $city }: досягнуто проміжної цілі «{ $goal }»
    .training = { $title }, { $day }: { $status }

moved =
    .title = Сторінку перенесено
    .link = Перейти на сторінку

glossary =
    .in_swedish = Шведською
