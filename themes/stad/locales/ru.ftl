# Слова интерфейса на русском. Оригинал на шведском (sv.ftl). Машинный перевод, никем не проверен.

site =
    .country = Швеция
    .language_name = Русский

# The signs that the templates set between texts; { "" } where the language has none.
sentence =
    .end = .
    .comma = ,

skip =
    .main = К тексту
    .menu = К меню

frame =
    .draft = Черновик – ни одно ведомство или организация не проверили эту страницу
    .earlier = Сведения о { $city } — от { $day }. Последние изменения ещё не опубликованы.
    .withheld = Страницу о { $city } сейчас показать нельзя. Номера здесь действуют во всей стране.
    .aged = Эта страница сделана { $day }. Это было давно. Номера и часы работы могли измениться.

exit =
    .leave = Уйти отсюда
    .hide = Скрыть визит
    .two_left = Нажмите Shift ещё два раза, чтобы уйти со страницы.
    .one_left = Нажмите Shift ещё раз, чтобы уйти со страницы.
    .leaving = Вы уходите со страницы.

nav =
    .menu = Меню
    .menu_national = Главное меню
    .here = Вы здесь
    .languages = Языки
    .contents = На этой странице
    .letters = Буквы
    .onwards = Куда дальше
    .foot_country = Вся Швеция
    .foot_site = О сайте
    .home = Главная
    .who_to_call = Кому звонить
    .ask = Вопрос за вопросом
    .contact = Контакты
    .municipalities = Муниципалитеты
    .stad_for_stad = Stad för stad
    .start = Как начать
    .training = Обучение
    .material = Материалы
    .respekt_thai = Respekt Thai
    .signs = Признаки
    .rights = Ваши права
    .safety = Как скрыть посещение
    .privacy = Конфиденциальность
    .accessibility = Доступность
    .about = О сайте
    .sources = Источники
    .glossary = Слова и что они значат
    .search = Поиск
    .a_to_z = От А до Я
    .news = Новости
    .not_found = Страница не найдена
    .dashboard = Обзор для координаторов
    .city_overview = Обзор
    .city_contact = Контакты
    .city_who_to_call = Кому звонить
    .city_ask = Вопрос за вопросом
    .city_hours = Часы работы
    .city_network = Сеть
    .city_routine = Порядок действий
    .city_process = Ход работы
    .city_training = Обучение
    .city_respekt_thai = Respekt Thai
    .city_news = Новости
    .city_about = Об этих страницах

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
    .first = Сначала звоните сюда
    .more = Кто ещё отвечает
    .situations = Что случилось?
    .none_country = Мы не знаем номера для этого, который действует по всей Швеции.
    .none_here = Мы не знаем номера для этого здесь.
    .closed_outside = Вечером, ночью и в выходные чаще всего закрыто.
    .closed_daytime = Днём в будни чаще всего закрыто.
    .closed_then = В это время чаще всего закрыто.

ask =
    .danger = Кто-то сейчас в опасности?
    .danger_yes = Да, или не знаю
    .danger_no = Нет, не сейчас
    .danger_title = Кто-то в опасности
    .who = О ком речь?
    .who_me = Обо мне
    .who_other = О другом человеке или о том, что я вижу вокруг
    .who_work = О моей работе или моей фирме
    .what_me = Что больше всего похоже на вашу ситуацию?
    .what_other = Что вы видели или заметили?
    .what_work = Что больше всего похоже на вашу работу?
    .hour = Когда вы хотите связаться?
    .hour_daytime = В будний день с 8 до 17
    .hour_outside = Вечером, ночью или в выходные
    .change = Изменить ответ
    .restart = Начать сначала
    .place_city = Ответы для города { $city }. Вы в другом месте?
    .place_country = Ответы для всей Швеции. У вашего муниципалитета могут быть свои:
    .find = Найти свой муниципалитет
    .country = Вопросы для всей страны

route =
    .verb_call = Позвонить
    .verb_sms = Написать SMS
    .verb_chat = Чат с
    .verb_visit = Прийти
    .verb_mail = Написать e-mail
    .verb_letter = Написать письмо
    .verb_e_service = Открыть
    .verb_form = Написать на
    .missing_call = Номер неизвестен.
    .missing_sms = Номер неизвестен.
    .missing_chat = Адрес чата неизвестен.
    .missing_visit = Адрес на улице неизвестен.
    .missing_mail = Адрес e-mail неизвестен.
    .missing_letter = Почтовый адрес неизвестен.
    .missing_e_service = Адрес электронной услуги неизвестен.
    .missing_form = Адрес формы неизвестен.
    .caveat = То, что вы скажете, станет публичным документом.
    .good_free = Бесплатно.
    .good_anonymous = Можно не называть себя.
    .good_confidential = Конфиденциально.
    .good_not_on_bill = Не видно в счёте за телефон.
    .area = Действует здесь: { $places }.
    .instead = Вместо
    .unknown_both = Неизвестно, можно ли не называть себя и станет ли сказанное публичным документом.
    .unknown_identity = Неизвестно, можно ли не называть себя.
    .unknown_record = Неизвестно, станет ли сказанное публичным документом.
    .old = Старые данные ({ $when }). Они могли измениться.

missing =
    .ask = Спросите на

card =
    .operator = Кто отвечает
    .hours = Открыто
    .hours_unknown = Мы не знаем, когда отвечают.
    .hours_more = Все часы работы
    .cost = Стоимость
    .cost_free = Бесплатно.
    .cost_free_call = Звонок бесплатный.
    .cost_normal = Как обычный звонок или сообщение.
    .cost_not_free = Платно. Цена неизвестна.
    .cost_unknown = Неизвестно. Спросите, когда свяжетесь.
    .bill = В счёте
    .bill_yes = Да, звонок виден в счёте за телефон.
    .bill_no = Нет, звонок не виден в счёте за телефон.
    .identity = Ваше имя
    .identity_anonymous = Анонимно.
    .identity_confidential = Конфиденциально.
    .identity_named = С именем.
    .identity_unknown = Неизвестно. Спросите, прежде чем назвать себя.
    .record = Публичный документ
    .record_yes = Да. Это сохраняется, и другие могут попросить это прочитать.
    .record_no = Нет.
    .record_unknown = Неизвестно. Спросите, прежде чем что-то рассказать.
    .reports_on = Сообщает дальше
    .what_happens = Что будет
    .languages = Языки
    .languages_unknown = Мы не знаем, на каких языках говорят.
    .interpreter = Может участвовать переводчик.
    .ages = Возраст
    .ages_between = { $from }–{ $to } лет.
    .ages_from = От { $from } лет.
    .ages_to = До { $to } лет включительно.
    .audience = Для кого
    .area_term = Территория

audience =
    .exposed = те, кого эксплуатируют
    .worried = те, кто беспокоится о ком-то
    .relative = близкие
    .witness = свидетели
    .child = дети и подростки
    .professional = те, кто на работе встречает людей, которых эксплуатируют
    .business = фирмы
    .buyer = те, кто покупает секс

language =
    .sv = шведский
    .en = английский
    .ar = арабский
    .bg = болгарский
    .ckb = сорани
    .de = немецкий
    .es = испанский
    .et = эстонский
    .fa = персидский
    .fi = финский
    .fr = французский
    .hu = венгерский
    .kmr = курманджи
    .lt = литовский
    .lv = латышский
    .pl = польский
    .prs = дари
    .ps = пушту
    .pt = португальский
    .ro = румынский
    .rom = цыганский (романи)
    .ru = русский
    .se = северносаамский
    .so = сомалийский
    .sq = албанский
    .swl = шведский жестовый язык
    .th = тайский
    .ti = тигринья
    .tl = тагальский
    .tr = турецкий
    .uk = украинский
    .ur = урду
    .vi = вьетнамский
    .zh = китайский

status =
    .pilot = пилотный город
    .active = есть сеть
    .starting = готовится начать

hours =
    .always_group = Когда закрыто
    .red_days = Праздничные дни
    .eves = Кануны праздников (канун Пасхи, канун Троицы, канун Мидсоммара, сочельник и канун Нового года)
    .day_before = День перед праздником ({ $days })
    .always = Круглосуточно
    .unknown = Часы работы неизвестны
    .closed = закрыто
    .same = как обычно
    .unknown_call_first = неизвестно, сначала позвоните
    .all_day = круглосуточно
    .title = Часы работы
    .week = Обычная неделя
    .special = Другие дни
    .exceptions = Особые дни
    .coming = Особые дни до { $day }
    .every_year = { $from } – { $to } каждый год
    .valid_between = Часы действуют: { $from } – { $to }.
    .valid_from = Часы действуют с этого дня: { $from }.
    .valid_to = Часы действуют до этого дня: { $to }. Что потом, мы не знаем.
    .none = У нас нет часов работы для этого города.

# What a script says of the moment. {time} and {day} are filled in by it.
now =
    .open_until = Сейчас открыто, до { "{" }time{ "}" }.
    .open_past_midnight = Сейчас открыто, до { "{" }time{ "}" } ({ "{" }day{ "}" }).
    .open = Сейчас открыто.
    .closed_today = Сейчас закрыто. Откроется сегодня в { "{" }time{ "}" }.
    .closed_tomorrow = Сейчас закрыто. Откроется завтра в { "{" }time{ "}" }.
    .closed_until = Сейчас закрыто. Откроется: { "{" }day{ "}" }, { "{" }time{ "}" }.
    .closed = Сейчас закрыто. Мы не знаем, когда откроется. Сначала позвоните.
    .unknown = Мы не знаем, открыто ли сейчас. Сначала позвоните.
    .stale = Часы работы проверены { $day }. Это было давно. Сначала позвоните.

# The same from hours that nobody has checked.
now_said =
    .open_until = По данным { $source } открыто до { "{" }time{ "}" }, ещё не проверено.
    .open_past_midnight = По данным { $source } открыто до { "{" }time{ "}" } ({ "{" }day{ "}" }), ещё не проверено.
    .open = По данным { $source } сейчас открыто, ещё не проверено.
    .closed_today = По данным { $source } сейчас закрыто, откроется сегодня в { "{" }time{ "}" }. Ещё не проверено.
    .closed_tomorrow = По данным { $source } сейчас закрыто, откроется завтра в { "{" }time{ "}" }. Ещё не проверено.
    .closed_until = По данным { $source } сейчас закрыто, откроется: { "{" }day{ "}" }, { "{" }time{ "}" }. Ещё не проверено.
    .closed = По данным { $source } сейчас закрыто. Мы не знаем, когда откроется. Сначала позвоните.

day =
    .nyarsdagen = Новый год
    .trettondedag_jul = Богоявление (6 января)
    .langfredagen = Страстная пятница
    .paskdagen = Пасха
    .annandag_pask = второй день Пасхи
    .forsta_maj = Первое мая
    .kristi_himmelsfardsdag = Вознесение
    .pingstdagen = Троица
    .nationaldagen = Национальный день
    .midsommardagen = день Мидсоммара
    .alla_helgons_dag = день Всех Святых
    .juldagen = Рождество
    .annandag_jul = второй день Рождества
    .paskafton = канун Пасхи
    .pingstafton = канун Троицы
    .midsommarafton = канун Мидсоммара
    .julafton = сочельник
    .nyarsafton = канун Нового года
    .trettondagsafton = канун Богоявления
    .skartorsdagen = Великий четверг
    .valborgsmassoafton = Вальпургиева ночь
    .fore_kristi_himmelsfardsdag = день перед Вознесением
    .fore_nationaldagen = день перед Национальным днём
    .fore_alla_helgons_dag = день перед днём Всех Святых
    .fore_midsommarafton = день перед кануном Мидсоммара
    .fore_julafton = день перед сочельником
    .fore_nyarsafton = день перед кануном Нового года

source =
    .unchecked_sentence = Ещё не проверено.
    .from = Взято из
    .undated = без даты
    .as_of = верно на { $when }
    .unchecked = ещё не проверено
    .checked = проверено { $day }, проверил { $by }
    .stale = проверено { $day }, проверил { $by }, но это было давно
    .partly_stale = проверено не всё, а часть проверена слишком давно
    .cite = Источник { $n }

cited =
    .title = Источники текста

translation =
    .missing = Текст ещё не переведён.
    .human_unreviewed = Текст перевёл человек. Никто другой его не проверил.
    .machine_unreviewed = Текст перевела машина. Ни один человек его не проверил.
    .stale = Оригинал изменился после перевода. То, что здесь написано, могло устареть.
    .original = Оригинал:

unknown =
    .not_told = Неизвестно. В источниках об этом ничего нет.

feedback =
    .question = Эта информация вам помогла?
    .answer = Ответить здесь

foot =
    .data = Данные
    .places = Муниципалитеты, лены и почтовые индексы: swedish-geodata (SCB).

finder =
    .search = Искать это на всех страницах
    .label = Ваш город или почтовый индекс
    .hint = То, что вы пишете, остаётся в вашем браузере.
    .list = Муниципалитеты
    .none = Ничего не найдено. Попробуйте другое слово или поищите в списке.
    .one = 1 результат
    .many = Результатов: { "{" }n{ "}" }
    .maybe = Этого индекса нет в нашем списке. Возможно, это один из этих муниципалитетов.
    .failed = Не удалось загрузить список. Поищите в списке на странице.
    .network = есть сеть

search =
    .stays = То, что вы пишете, остаётся в вашем браузере.
    .label = Что вы ищете?
    .none = Ничего не найдено. Попробуйте другое слово.
    .one = 1 результат
    .many = Результатов: { "{" }n{ "}" }
    .failed = Не удалось загрузить поиск. Воспользуйтесь списком от А до Я.
    .urgent = Это срочно?
    .browse = Можно также посмотреть:
    .without_script = Для поиска нужен JavaScript, а в вашем браузере он выключен.
    .first = Главное
    .everywhere = Вся Швеция
    .meant = Показаны результаты для
    .instead = Посмотрите вместо этого:
    .more = Показать ещё
    .close = Закрыть
    .urgent_shown = Номера для срочных случаев стоят наверху.

home =
    .cities = Города, где есть сеть
    .country = Найдите свой муниципалитет, лен за леном
    .tiles = Читать дальше

places =
    .count = { $n ->
        [one] { $n } муниципалитет
        [few] { $n } муниципалитета
        [many] { $n } муниципалитетов
       *[other] { $n } муниципалитета
    }
    .distance = примерно { $km } км отсюда
    .network = есть сеть
    .key = Лены, где у какого-то города есть сеть. Те же лены стоят в списке.
    .by_county = Все муниципалитеты, лен за леном

contact =
    .group_country = Вся Швеция
    .group_region = Регион
    .group_emergency = Экстренная помощь
    .group_public = Если вас эксплуатируют или вы беспокоитесь о ком-то
    .group_professional = Если вы на работе встречаете людей, которых эксплуатируют
    .group_old = Старые данные
    .group_city = В муниципалитете
    .old_lead = Этим данным больше трёх лет. Они могли измениться.
    .national = Номера для всей Швеции
    .file_title = Вы работаете с этим?
    .file_link = Скачать номера как файл контактов (vcf)
    .file_warning = Файл остаётся в телефоне, и его видит каждый, кто пользуется телефоном. Не скачивайте его, если эксплуатируют вас.

municipality =
    .title = Помощь против торговли людьми: { $name }
    .description = { $name }: с кем связаться по поводу торговли людьми и проституции.
    .website = Собственный сайт муниципалитета
    .website_words = В социальную службу (socialtjänsten) можно попасть через муниципалитет. Её номеров у нас нет.
    .near = Ближайшие города, которые этим занимаются
    .near_words = Совет для тех, кто хочет начать работу. Это не для срочной помощи.
    .start = Как начать здесь

city =
    .status = Состояние
    .coordinator = Кто координирует
    .since = С этого времени: { $when }.
    .after_hours = Когда социальная служба закрыта
    .publisher = Кто отвечает за страницы
    .tiles = Что есть о городе
    .known = Что мы знаем о городе

network =
    .since = Начало
    .about = Что это
    .outreach = Работа на улице и на местах
    .meetings = { $n ->
        [one] { $n } встреча в год
        [few] { $n } встречи в год
        [many] { $n } встреч в год
       *[other] { $n } встречи в год
    }
    .meetings_unknown = Мы не знаем, как часто встречаются
    .year_unknown = неизвестно когда
    .led_since = С: { $from }
    .led_between = С: { $from }. До: { $to }
    .groups = Группы
    .others = Кто ещё участвует
    .coordinators = Кто руководил сетью
    .disputes = Здесь источники расходятся
    .untold = Город ещё не рассказал о сети.

routine =
    .to = Кому:
    .reading = Шаги идут в этом порядке. На рисунке показаны шаги, которые можно читать всем.
    .untold = Город ещё не рассказал о порядке действий.

process =
    .goals = Подцели
    .steps_title = Шаги на пути
    .steps = { $n ->
        [one] В работе { $n } шаг.
        [few] В работе { $n } шага.
        [many] В работе { $n } шагов.
       *[other] В работе { $n } шага.
    }
    .missing_steps = Мы не знаем, как называются шаги.
    .reached = { $n ->
        [one] Достигнута { $n } подцель из { $all }
        [few] Достигнуто { $n } подцели из { $all }
        [many] Достигнуто { $n } подцелей из { $all }
       *[other] Достигнуто { $n } подцели из { $all }
    }
    .overview = Как далеко продвинулись города
    .overview_words = Почему это так и кто это говорит, сказано на странице каждого города.
    .city = Город
    .state_done = достигнуто
    .state_started = начато
    .state_planned = запланировано
    .state_unknown = неизвестно

training =
    .place_unknown = Место неизвестно
    .calendar = Обучение: { $city }
    .kind = Что это
    .kind_course = Курс
    .kind_film = Фильм
    .kind_event = Мероприятие
    .provider = Кто проводит
    .audience = Для кого
    .form = Как проходит
    .cost = Стоимость
    .dates = Даты
    .dates_over = Все даты уже прошли.
    .date_planned = Запланировано
    .date_full = Мест нет
    .date_cancelled = Отменено
    .at = в { $time }
    .date_file = Файл календаря (ics)
    .book_course = Как записаться
    .book_film = Как заказать показ
    .book_event = Как записаться на мероприятие
    .missing_booking = Мы не знаем, как записаться.
    .national = Обучение для всей Швеции
    .none = Город ещё не рассказал о своём обучении.
    .none_at_all = Мы пока не знаем ни об одном обучении.
    .file_title = Вы работаете с этим?
    .file_link = Скачать даты как файл календаря (ics)
    .file_warning = Файл остаётся в телефоне, и его видит каждый, кто пользуется телефоном. Не скачивайте его, если эксплуатируют вас.

download =
    .languages = Языки
    .version = Версия
    .accessible = Доступность
    .accessible_yes = Да.
    .accessible_no = Нет.
    .accessible_unknown = Неизвестно.
    .alternative = Другой формат
    .get = Скачать
    .order = Читать или заказать

pledge =
    .owner = Чьё это обязательство
    .trade = Отрасль
    .version = Версия
    .review = Проверка
    .months = { $n ->
        [one] каждый { $n } месяц
        [few] каждые { $n } месяца
        [many] каждые { $n } месяцев
       *[other] каждые { $n } месяца
    }
    .complaint = Жалобы
    .points = Что говорит обязательство
    .missing_points = { $n ->
        [one] В обязательстве { $n } пункт. Что в нём, неизвестно.
        [few] В обязательстве { $n } пункта. Что в них, неизвестно.
        [many] В обязательстве { $n } пунктов. Что в них, неизвестно.
       *[other] В обязательстве { $n } пункта. Что в них, неизвестно.
    }
    .missing_points_all = Что говорит обязательство, неизвестно.
    .is_not = Чего обязательство не обещает
    .register = Кто подписал здесь
    .register_empty = В списке никого нет. Мы показываем только тех, кто согласился.
    .register_at = Список у владельца обязательства
    .part = Об обязательстве
    .untold = Обязательство ещё никто не описал.
    .until = Действует до { $day }
    .has_signed = { $name } – подписано: { $pledge }
    .certifies = подписано:
    .signed = Подписано
    .reviewed = Последняя проверка
    .ended = Обязательство закончилось. Оно больше не действует.
    .draft = Черновик. Этот сертификат не действует: ни одно ведомство или организация его не проверили.
    .qr = QR-код, который ведёт на эту страницу
    .verify = Обязательство ещё действует? Отсканируйте код или введите адрес.
    .print = Распечатайте страницу, и у вас будет сертификат, который можно повесить.
    .cities = Города, у которых есть страница об обязательстве

statement =
    .service = Сайт
    .publisher = Издатель
    .status = Насколько сайт следует закону
    .full = Полностью соответствует.
    .partial = Частично соответствует.
    .not = Не соответствует.
    .not_assessed = Ещё не оценивалось.
    .assessed = Дата оценки
    .method = Как проверяли
    .gaps = Недостатки, о которых мы знаем

news =
    .none = Новостей пока нет.

# The page of whoever coordinates the whole country.
dashboard =
    .lead = Как дела в каждом городе. Самое старое и срочное стоит первым.
    .made = Страница сделана { $day }.
    .caption = Города и общие страницы
    .folder = Где
    .stale = Слишком старое
    .oldest = самое старое { $day }
    .last_day = Завтра станет слишком старым
    .unchecked = Никогда не проверялось
    .fresh = Проверено
    .missing = Не хватает
    .nothing = ничего
    .unknown = Неизвестные значения
    .unreviewed = Непроверенные переводы
    .untranslated = Не переведено
    .broken = Неработающие ссылки
    .missing_network = сеть
    .missing_routine = порядок действий
    .missing_hours = часы работы
    .missing_routes = собственные номера
    .missing_process = состояние подцелей
    .missing_publisher = кто публикует страницы
    .missing_after_hours = кто отвечает, когда социальная служба закрыта
    .counts = Что считается
    .counts_checked = Первые четыре числа – это данные: номера, адреса, часы работы и предложения с источником. Данные проверены, когда кто-то спросил их владельца.
    .counts_missing = Не хватает – это части, которые должны быть у каждого города. Неизвестные значения – это строки с номерами и часами работы города, где написано «неизвестно».
    .counts_translations = Непроверенные переводы – это страницы и новости. Короткие тексты в данных не считаются.
    .counts_links = Неработающие ссылки – это ссылки между страницами здесь. Ссылки на другие сайты не проверяются, потому что программа ничего не берёт из сети.

feed =
    .title = Stad för stad: новости и изменения
    .city_title = { $city }: новости и изменения
    .checked = { $page }: проверенные данные
    .checked_on = Проверено { $day }: { $names }
    .reached = { $city }: достигнута подцель «{ $goal }»
    .training = { $title }, { $day }: { $status }

moved =
    .title = Эта страница переехала
    .link = Перейти на страницу

glossary =
    .in_swedish = По-шведски
