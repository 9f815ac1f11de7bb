# Słowa interfejsu po polsku. Oryginał jest szwedzki (sv.ftl). Tłumaczenie maszynowe, przez nikogo niesprawdzone.

site =
    .country = Szwecja
    .language_name = Polski

# The signs that the templates set between texts; { "" } where the language has none.
sentence =
    .end = .
    .comma = ,

skip =
    .main = Przejdź do treści
    .menu = Przejdź do menu

frame =
    .draft = Szkic – żaden urząd ani organizacja nie sprawdziły tej strony
    .earlier = Informacje o { $city } pochodzą z { $day }. Najnowsze zmiany nie zostały jeszcze opublikowane.
    .withheld = Strony o { $city } nie można teraz pokazać. Numery podane tutaj dotyczą całego kraju.
    .aged = Ta strona powstała { $day }. To było dawno temu. Numery i godziny mogły się zmienić.

exit =
    .leave = Opuść stronę
    .hide = Ukryj wizytę
    .two_left = Naciśnij Shift jeszcze dwa razy, aby opuścić stronę.
    .one_left = Naciśnij Shift jeszcze raz, aby opuścić stronę.
    .leaving = Opuszczasz stronę.

nav =
    .menu = Menu
    .menu_national = Menu główne
    .here = Jesteś tutaj
    .languages = Języki
    .contents = Na tej stronie
    .letters = Litery
    .onwards = Dokąd dalej
    .foot_country = Cała Szwecja
    .foot_site = O stronie
    .home = Start
    .who_to_call = Do kogo dzwonić
    .ask = Pytanie po pytaniu
    .contact = Kontakt
    .municipalities = Gminy
    .stad_for_stad = Stad för stad
    .start = Jak zacząć
    .training = Szkolenia
    .material = Materiały
    .respekt_thai = Respekt Thai
    .signs = Oznaki
    .rights = Twoje prawa
    .safety = Jak ukryć wizytę
    .privacy = Prywatność
    .accessibility = Dostępność
    .about = O stronie
    .sources = Źródła
    .glossary = Słowa i co znaczą
    .search = Szukaj
    .a_to_z = Od A do Z
    .news = Aktualności
    .not_found = Nie ma takiej strony
    .dashboard = Przegląd dla koordynatorów
    .city_overview = Przegląd
    .city_contact = Kontakt
    .city_who_to_call = Do kogo dzwonić
    .city_ask = Pytanie po pytaniu
    .city_hours = Godziny otwarcia
    .city_network = Sieć
    .city_routine = Sposób postępowania
    .city_process = Przebieg pracy
    .city_training = Szkolenia
    .city_respekt_thai = Respekt Thai
    .city_news = Aktualności
    .city_about = O tych stronach

slug =
    .who_to_call = do-kogo-dzwonic
    .ask = pytania
    .contact = kontakt
    .municipalities = gminy
    .stad_for_stad = stad-for-stad
    .start = jak-zaczac
    .training = szkolenia
    .material = materialy
    .respekt_thai = respekt-thai
    .signs = oznaki
    .rights = prawa
    .safety = ukryj-wizyte
    .privacy = prywatnosc
    .accessibility = dostepnosc
    .about = o-stronie
    .sources = zrodla
    .glossary = slowa
    .search = szukaj
    .a_to_z = a-z
    .news = aktualnosci
    .not_found = 404
    .dashboard = przeglad-dla-koordynatorow
    .hours = godziny-otwarcia
    .network = siec
    .routine = postepowanie
    .process = przebieg

calls =
    .first = Najpierw dzwoń tutaj
    .more = Kto jeszcze odbiera
    .situations = Co się stało?
    .none_country = Nie znamy do tego numeru, który działa w całej Szwecji.
    .none_here = Nie znamy do tego numeru tutaj.
    .closed_outside = Wieczorem, w nocy i w weekendy przeważnie zamknięte.
    .closed_daytime = W dni robocze w ciągu dnia przeważnie zamknięte.
    .closed_then = Wtedy przeważnie zamknięte.

ask =
    .danger = Czy ktoś jest teraz w niebezpieczeństwie?
    .danger_yes = Tak albo nie wiem
    .danger_no = Nie, nie teraz
    .danger_title = Ktoś jest w niebezpieczeństwie
    .who = O kogo chodzi?
    .who_me = O mnie
    .who_other = O kogoś innego albo o coś, co widać
    .who_work = O moją pracę albo moją firmę
    .what_me = Co najbardziej pasuje do ciebie?
    .what_other = Co było widać albo co zwraca uwagę?
    .what_work = Co najbardziej pasuje do twojej pracy?
    .hour = Kiedy chcesz się skontaktować?
    .hour_daytime = W dzień roboczy między 8 a 17
    .hour_outside = Wieczorem, w nocy albo w weekend
    .change = Zmień odpowiedź
    .restart = Zacznij od nowa
    .place_city = Odpowiedzi są dla: { $city }. Jesteś gdzie indziej?
    .place_country = Odpowiedzi są dla całej Szwecji. Twoja gmina może mieć własne:
    .find = Znajdź swoją gminę
    .country = Pytania dla całego kraju

route =
    .verb_call = Zadzwoń
    .verb_sms = Wyślij SMS
    .verb_chat = Czat z
    .verb_visit = Przyjdź
    .verb_mail = Napisz e-mail
    .verb_letter = Napisz list
    .verb_e_service = Otwórz
    .verb_form = Napisz na
    .missing_call = Numer nie jest znany.
    .missing_sms = Numer nie jest znany.
    .missing_chat = Adres czatu nie jest znany.
    .missing_visit = Adres ulicy nie jest znany.
    .missing_mail = Adres e-mail nie jest znany.
    .missing_letter = Adres pocztowy nie jest znany.
    .missing_e_service = Adres e-usługi nie jest znany.
    .missing_form = Adres formularza nie jest znany.
    .caveat = To, co powiesz, staje się dokumentem publicznym.
    .good_free = Za darmo.
    .good_anonymous = Możesz nie mówić, kim jesteś.
    .good_confidential = Poufnie.
    .good_not_on_bill = Nie widać na rachunku za telefon.
    .area = Obejmuje: { $places }.
    .instead = Zamiast
    .unknown_both = Nie wiadomo, czy możesz nie mówić, kim jesteś, ani czy to, co powiesz, staje się dokumentem publicznym.
    .unknown_identity = Nie wiadomo, czy możesz nie mówić, kim jesteś.
    .unknown_record = Nie wiadomo, czy to, co powiesz, staje się dokumentem publicznym.
    .old = Starsza informacja ({ $when }). Mogła się zmienić.

missing =
    .ask = Zapytaj na

card =
    .operator = Kto odbiera
    .hours = Otwarte
    .hours_unknown = Nie wiemy, kiedy odbierają.
    .hours_more = Wszystkie godziny otwarcia
    .cost = Koszt
    .cost_free = Za darmo.
    .cost_free_call = Połączenie jest darmowe.
    .cost_normal = Jak zwykłe połączenie albo wiadomość.
    .cost_not_free = Płatne. Cena nie jest znana.
    .cost_unknown = Nie wiadomo. Zapytaj, gdy się skontaktujesz.
    .bill = Na rachunku
    .bill_yes = Tak, połączenie widać na rachunku za telefon.
    .bill_no = Nie, połączenia nie widać na rachunku za telefon.
    .identity = Twoje imię i nazwisko
    .identity_anonymous = Anonimowo.
    .identity_confidential = Poufnie.
    .identity_named = Z nazwiskiem.
    .identity_unknown = Nie wiadomo. Zapytaj, zanim powiesz, kim jesteś.
    .record = Dokument publiczny
    .record_yes = Tak. To jest zapisywane i inni mogą poprosić, żeby to przeczytać.
    .record_no = Nie.
    .record_unknown = Nie wiadomo. Zapytaj, zanim coś opowiesz.
    .reports_on = Przekazuje dalej
    .what_happens = Co się dzieje
    .languages = Języki
    .languages_unknown = Nie wiemy, w jakich językach mówią.
    .interpreter = Może uczestniczyć tłumacz.
    .ages = Wiek
    .ages_between = { $from }–{ $to } lat.
    .ages_from = Od { $from } lat.
    .ages_to = Do { $to } lat włącznie.
    .audience = Dla kogo
    .area_term = Obszar

audience =
    .exposed = osoby wykorzystywane
    .worried = osoby, które się niepokoją
    .relative = bliscy
    .witness = świadkowie
    .child = dzieci i młodzież
    .professional = osoby, które w pracy spotykają wykorzystywanych
    .business = firmy
    .buyer = osoby, które kupują seks

language =
    .sv = szwedzki
    .en = angielski
    .ar = arabski
    .bg = bułgarski
    .ckb = sorani
    .de = niemiecki
    .es = hiszpański
    .et = estoński
    .fa = perski
    .fi = fiński
    .fr = francuski
    .hu = węgierski
    .kmr = kurmandżi
    .lt = litewski
    .lv = łotewski
    .pl = polski
    .prs = dari
    .ps = paszto
    .pt = portugalski
    .ro = rumuński
    .rom = romski
    .ru = rosyjski
    .se = północnosaamski
    .so = somalijski
    .sq = albański
    .swl = szwedzki język migowy
    .th = tajski
    .ti = tigrinia
    .tl = tagalski
    .tr = turecki
    .uk = ukraiński
    .ur = urdu
    .vi = wietnamski
    .zh = chiński

status =
    .pilot = miasto pilotażowe
    .active = ma sieć
    .starting = niedługo zaczyna

hours =
    .always_group = Gdy jest zamknięte
    .red_days = Dni świąteczne
    .eves = Wigilie świąt (Wielka Sobota, sobota przed Zielonymi Świątkami, wigilia Midsommar, Wigilia i sylwester)
    .day_before = Dzień przed świętem ({ $days })
    .always = Całą dobę
    .unknown = Godziny otwarcia nie są znane
    .closed = zamknięte
    .same = jak zwykle
    .unknown_call_first = nie wiadomo, najpierw zadzwoń
    .all_day = całą dobę
    .title = Godziny otwarcia
    .week = Zwykły tydzień
    .special = Inne dni
    .exceptions = Dni, które się różnią
    .coming = Szczególne dni do { $day }
    .every_year = { $from } – { $to } co roku
    .valid_between = Godziny obowiązują: { $from } – { $to }.
    .valid_from = Godziny obowiązują od: { $from }.
    .valid_to = Godziny obowiązują do: { $to }. Co potem, nie wiemy.
    .none = Nie mamy godzin otwarcia dla tego miasta.

# What a script says of the moment. {time} and {day} are filled in by it.
now =
    .open_until = Teraz otwarte, do { "{" }time{ "}" }.
    .open_past_midnight = Teraz otwarte, do { "{" }time{ "}" } ({ "{" }day{ "}" }).
    .open = Teraz otwarte.
    .closed_today = Teraz zamknięte. Otwiera się dziś o { "{" }time{ "}" }.
    .closed_tomorrow = Teraz zamknięte. Otwiera się jutro o { "{" }time{ "}" }.
    .closed_until = Teraz zamknięte. Otwiera się: { "{" }day{ "}" }, { "{" }time{ "}" }.
    .closed = Teraz zamknięte. Nie wiemy, kiedy się otwiera. Najpierw zadzwoń.
    .unknown = Nie wiemy, czy teraz jest otwarte. Najpierw zadzwoń.
    .stale = Godziny otwarcia sprawdzono { $day }. To było dawno temu. Najpierw zadzwoń.

# The same from hours that nobody has checked.
now_said =
    .open_until = Według { $source } otwarte do { "{" }time{ "}" }, jeszcze niesprawdzone.
    .open_past_midnight = Według { $source } otwarte do { "{" }time{ "}" } ({ "{" }day{ "}" }), jeszcze niesprawdzone.
    .open = Według { $source } teraz otwarte, jeszcze niesprawdzone.
    .closed_today = Według { $source } teraz zamknięte, otwiera się dziś o { "{" }time{ "}" }. Jeszcze niesprawdzone.
    .closed_tomorrow = Według { $source } teraz zamknięte, otwiera się jutro o { "{" }time{ "}" }. Jeszcze niesprawdzone.
    .closed_until = Według { $source } teraz zamknięte, otwiera się: { "{" }day{ "}" }, { "{" }time{ "}" }. Jeszcze niesprawdzone.
    .closed = Według { $source } teraz zamknięte. Nie wiemy, kiedy się otwiera. Najpierw zadzwoń.

day =
    .nyarsdagen = Nowy Rok
    .trettondedag_jul = Trzech Króli
    .langfredagen = Wielki Piątek
    .paskdagen = Wielkanoc
    .annandag_pask = Poniedziałek Wielkanocny
    .forsta_maj = 1 Maja
    .kristi_himmelsfardsdag = Wniebowstąpienie
    .pingstdagen = Zielone Świątki
    .nationaldagen = Święto Narodowe Szwecji
    .midsommardagen = dzień Midsommar
    .alla_helgons_dag = Wszystkich Świętych
    .juldagen = Boże Narodzenie
    .annandag_jul = drugi dzień Bożego Narodzenia
    .paskafton = Wielka Sobota
    .pingstafton = sobota przed Zielonymi Świątkami
    .midsommarafton = wigilia Midsommar
    .julafton = Wigilia
    .nyarsafton = sylwester
    .trettondagsafton = dzień przed Trzema Królami
    .skartorsdagen = Wielki Czwartek
    .valborgsmassoafton = noc Walpurgi (Valborg)
    .fore_kristi_himmelsfardsdag = dzień przed Wniebowstąpieniem
    .fore_nationaldagen = dzień przed Świętem Narodowym
    .fore_alla_helgons_dag = dzień przed Wszystkimi Świętymi
    .fore_midsommarafton = dzień przed wigilią Midsommar
    .fore_julafton = dzień przed Wigilią
    .fore_nyarsafton = dzień przed sylwestrem

source =
    .unchecked_sentence = Jeszcze niesprawdzone.
    .from = Wzięte z
    .undated = bez daty
    .as_of = aktualne: { $when }
    .unchecked = jeszcze niesprawdzone
    .checked = sprawdzone { $day }, sprawdza: { $by }
    .stale = sprawdzone { $day }, sprawdza: { $by }, ale to było dawno temu
    .partly_stale = nie wszystko jest sprawdzone, a część sprawdzono zbyt dawno
    .cite = Źródło { $n }

cited =
    .title = Źródła tekstu

translation =
    .missing = Tekst nie jest jeszcze przetłumaczony.
    .human_unreviewed = Tekst przetłumaczył człowiek. Nikt inny go nie sprawdził.
    .machine_unreviewed = Tekst przetłumaczyła maszyna. Żaden człowiek go nie sprawdził.
    .stale = Oryginał zmienił się po przetłumaczeniu tekstu. To, co tu jest, może być nieaktualne.
    .original = Oryginał:

unknown =
    .not_told = Nie wiadomo. Źródła nic o tym nie mówią.

feedback =
    .question = Czy te informacje ci pomogły?
    .answer = Odpowiedz tutaj

foot =
    .data = Dane
    .places = Gminy, regiony i kody pocztowe: swedish-geodata (SCB).

finder =
    .search = Szukaj tego na wszystkich stronach
    .label = Twoja miejscowość albo kod pocztowy
    .hint = To, co piszesz, zostaje w twojej przeglądarce.
    .list = Gminy
    .none = Nic nie znaleziono. Spróbuj innego słowa albo poszukaj na liście.
    .one = 1 wynik
    .many = Wyniki: { "{" }n{ "}" }
    .maybe = Tego kodu nie ma na naszej liście. Może to jedna z tych gmin.
    .failed = Nie udało się pobrać listy. Poszukaj na liście na stronie.
    .network = ma sieć

search =
    .stays = To, co piszesz, zostaje w twojej przeglądarce.
    .label = Czego szukasz?
    .none = Nic nie znaleziono. Spróbuj innego słowa.
    .one = 1 wynik
    .many = Wyniki: { "{" }n{ "}" }
    .failed = Nie udało się pobrać wyszukiwarki. Skorzystaj z listy od A do Z.
    .urgent = Czy to pilne?
    .browse = Możesz też przejrzeć:
    .without_script = Wyszukiwarka potrzebuje JavaScript, który jest wyłączony w twojej przeglądarce.
    .first = Głównie
    .everywhere = Cała Szwecja
    .meant = Pokazujemy wyniki dla
    .instead = Przejrzyj zamiast tego:
    .more = Pokaż więcej
    .close = Zamknij
    .urgent_shown = Numery na pilne przypadki są na górze.

home =
    .cities = Miasta, które mają sieć
    .country = Znajdź swoją gminę, region po regionie
    .tiles = Czytaj więcej

places =
    .count = { $n ->
        [one] { $n } gmina
        [few] { $n } gminy
        [many] { $n } gmin
       *[other] { $n } gminy
    }
    .distance = około { $km } km stąd
    .network = ma sieć
    .key = Regiony, w których jakieś miasto ma sieć. Te same regiony są na liście.
    .by_county = Wszystkie gminy, region po regionie

contact =
    .group_country = Cała Szwecja
    .group_region = Region
    .group_emergency = Nagłe przypadki
    .group_public = Jeśli ktoś cię wykorzystuje albo niepokoisz się o kogoś
    .group_professional = Jeśli w pracy spotykasz osoby wykorzystywane
    .group_old = Starsze informacje
    .group_city = W gminie
    .old_lead = Te informacje mają ponad trzy lata. Mogły się zmienić.
    .national = Numery dla całej Szwecji
    .file_title = Pracujesz z tym?
    .file_link = Pobierz numery jako plik kontaktów (vcf)
    .file_warning = Plik zostaje w telefonie i widzi go każdy, kto używa telefonu. Nie pobieraj go, jeśli to ciebie ktoś wykorzystuje.

municipality =
    .title = Pomoc przeciw handlowi ludźmi: { $name }
    .description = { $name }: z kim się skontaktować w sprawie handlu ludźmi i prostytucji.
    .website = Własna strona gminy
    .website_words = Do opieki społecznej (socialtjänsten) dotrzesz przez gminę. Nie mamy jej numerów.
    .near = Najbliższe miasta, które się tym zajmują
    .near_words = Wskazówka dla tych, którzy chcą zacząć. To nie jest pilna pomoc.
    .start = Jak można zacząć tutaj

city =
    .status = Stan
    .coordinator = Kto koordynuje
    .since = Od: { $when }.
    .after_hours = Gdy opieka społeczna jest zamknięta
    .publisher = Kto odpowiada za strony
    .tiles = Co jest o mieście
    .known = Co wiemy o mieście

network =
    .since = Początek
    .about = Co to jest
    .outreach = Praca w terenie
    .meetings = { $n ->
        [one] { $n } spotkanie w roku
        [few] { $n } spotkania w roku
        [many] { $n } spotkań w roku
       *[other] { $n } spotkania w roku
    }
    .meetings_unknown = Nie wiemy, jak często się spotykają
    .year_unknown = nie wiadomo kiedy
    .led_since = Od: { $from }
    .led_between = Od: { $from }. Do: { $to }
    .groups = Grupy
    .others = Inni, którzy uczestniczą
    .coordinators = Kto prowadzi sieć i kto prowadził ją wcześniej
    .disputes = Tu źródła się różnią
    .untold = Miasto jeszcze nie opowiedziało o sieci.

routine =
    .to = Do:
    .reading = Kroki idą w tej kolejności. Rysunek pokazuje kroki, które każdy może przeczytać.
    .untold = Miasto jeszcze nie opowiedziało o sposobie postępowania.

process =
    .goals = Cele cząstkowe
    .steps_title = Kroki na drodze
    .steps = { $n ->
        [one] Praca ma { $n } krok.
        [few] Praca ma { $n } kroki.
        [many] Praca ma { $n } kroków.
       *[other] Praca ma { $n } kroku.
    }
    .missing_steps = Nie wiemy, jak nazywają się kroki.
    .reached = { $n ->
        [one] Osiągnięto { $n } cel cząstkowy z { $all }
        [few] Osiągnięto { $n } cele cząstkowe z { $all }
        [many] Osiągnięto { $n } celów cząstkowych z { $all }
       *[other] Osiągnięto { $n } celu cząstkowego z { $all }
    }
    .overview = Jak daleko doszły miasta
    .overview_words = Dlaczego tak jest i kto tak mówi, jest na stronie każdego miasta.
    .city = Miasto
    .state_done = osiągnięty
    .state_started = rozpoczęty
    .state_planned = zaplanowany
    .state_unknown = nie wiadomo

training =
    .place_unknown = Miejsce nie jest znane
    .calendar = Szkolenia: { $city }
    .kind = Co to jest
    .kind_course = Kurs
    .kind_film = Film
    .kind_event = Spotkanie
    .provider = Kto prowadzi
    .audience = Dla kogo
    .form = Jak się odbywa
    .cost = Koszt
    .dates = Terminy
    .dates_over = Wszystkie terminy minęły.
    .date_planned = Zaplanowane
    .date_full = Brak miejsc
    .date_cancelled = Odwołane
    .at = o { $time }
    .date_file = Plik kalendarza (ics)
    .book_course = Jak się zapisać
    .book_film = Jak zamówić pokaz
    .book_event = Jak się zgłosić
    .missing_booking = Nie wiemy, jak się zapisać.
    .national = Szkolenia dla całej Szwecji
    .none = Miasto jeszcze nie opowiedziało o własnych szkoleniach.
    .none_at_all = Nie znamy jeszcze żadnych szkoleń.
    .file_title = Pracujesz z tym?
    .file_link = Pobierz terminy jako plik kalendarza (ics)
    .file_warning = Plik zostaje w telefonie i widzi go każdy, kto używa telefonu. Nie pobieraj go, jeśli to ciebie ktoś wykorzystuje.

download =
    .languages = Języki
    .version = Wersja
    .accessible = Dostępność
    .accessible_yes = Tak.
    .accessible_no = Nie.
    .accessible_unknown = Nie wiadomo.
    .alternative = Inny format
    .get = Pobierz
    .order = Czytaj albo zamów

pledge =
    .owner = Czyje to zobowiązanie
    .trade = Branża
    .version = Wersja
    .review = Kontrola
    .months = { $n ->
        [one] co miesiąc
        [few] co { $n } miesiące
        [many] co { $n } miesięcy
       *[other] co { $n } miesiąca
    }
    .complaint = Skargi
    .points = Co mówi zobowiązanie
    .missing_points = { $n ->
        [one] Zobowiązanie ma { $n } punkt. Jego treść nie jest znana.
        [few] Zobowiązanie ma { $n } punkty. Ich treść nie jest znana.
        [many] Zobowiązanie ma { $n } punktów. Ich treść nie jest znana.
       *[other] Zobowiązanie ma { $n } punktu. Ich treść nie jest znana.
    }
    .missing_points_all = Treść zobowiązania nie jest znana.
    .is_not = Czego zobowiązanie nie obiecuje
    .register = Kto tu podpisał
    .register_empty = Nikogo nie ma na liście. Pokazujemy tylko tych, którzy się na to zgodzili.
    .register_at = Lista u właściciela zobowiązania
    .part = O zobowiązaniu
    .untold = Nikt jeszcze nie opisał zobowiązania.
    .until = Ważne do { $day }
    .has_signed = { $name } – podpisane: { $pledge }
    .certifies = podpisane:
    .signed = Data podpisu
    .reviewed = Ostatnia kontrola
    .ended = Zobowiązanie się skończyło. Nie jest już ważne.
    .draft = Szkic. Ten certyfikat nie jest ważny: żaden urząd ani organizacja go nie sprawdziły.
    .qr = Kod QR, który prowadzi do tej strony
    .verify = Czy zobowiązanie jest nadal ważne? Zeskanuj kod albo wpisz adres.
    .print = Wydrukuj stronę, a dostaniesz certyfikat do powieszenia.
    .cities = Miasta, które mają stronę o zobowiązaniu

statement =
    .service = Strona internetowa
    .publisher = Wydawca
    .status = Jak dobrze spełnia prawo
    .full = W pełni zgodna.
    .partial = Częściowo zgodna.
    .not = Niezgodna.
    .not_assessed = Jeszcze nie oceniono.
    .assessed = Data oceny
    .method = Jak ją sprawdzono
    .gaps = Braki, o których wiemy

news =
    .none = Nie ma jeszcze aktualności.

# The page of whoever coordinates the whole country.
dashboard =
    .lead = Jak stoi każde miasto. Najstarsze i najpilniejsze jest na początku.
    .made = Strona powstała { $day }.
    .caption = Miasta i strony krajowe
    .folder = Gdzie
    .stale = Za stare
    .oldest = najstarsze { $day }
    .last_day = Jutro będzie za stare
    .unchecked = Nigdy niesprawdzone
    .fresh = Sprawdzone
    .missing = Brakuje
    .nothing = nic
    .unknown = Nieznane wartości
    .unreviewed = Niesprawdzone tłumaczenia
    .untranslated = Nieprzetłumaczone
    .broken = Zepsute linki
    .missing_network = sieć
    .missing_routine = sposób postępowania
    .missing_hours = godziny otwarcia
    .missing_routes = własne numery
    .missing_process = stan celów cząstkowych
    .missing_publisher = kto publikuje strony
    .missing_after_hours = kto odbiera, gdy opieka społeczna jest zamknięta
    .counts = Co się liczy
    .counts_checked = Pierwsze cztery liczby to fakty: numery, adresy, godziny otwarcia i zdania ze źródłem. Fakt jest sprawdzony, gdy ktoś zapytał jego właściciela.
    .counts_missing = Brakuje – to części, które powinno mieć każde miasto. Nieznane wartości to wiersze z numerami i godzinami miasta, w których napisano, że nie wiadomo.
    .counts_translations = Niesprawdzone tłumaczenia to strony i aktualności. Krótkie teksty w faktach nie są liczone.
    .counts_links = Zepsute linki to linki między stronami tutaj. Linków do innych stron nie sprawdzamy, bo program nigdy niczego nie pobiera z sieci.

feed =
    .title = Stad för stad: aktualności i zmiany
    .city_title = { $city }: aktualności i zmiany
    .checked = { $page }: sprawdzone fakty
    .checked_on = Sprawdzono { $day }: { $names }
    .reached = { $city }: osiągnięto cel cząstkowy „{ $goal }”
    .training = { $title }, { $day }: { $status }

moved =
    .title = Ta strona została przeniesiona
    .link = Przejdź do strony

glossary =
    .in_swedish = Po szwedzku
