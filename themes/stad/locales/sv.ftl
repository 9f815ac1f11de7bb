# Interface texts in Swedish: the original, from which the other languages are translated.
# A text's key is place.role. Plain words, short sentences, du.

site =
    .country = Sverige
    .language_name = Svenska

# The signs that the templates set between texts; { "" } where the language has none.
sentence =
    .end = .
    .comma = ,

skip =
    .main = Till innehållet
    .menu = Till menyn

frame =
    .draft = Utkast – ingen myndighet eller organisation har granskat sidan
    .earlier = Uppgifterna om { $city } är från { $day }. De senaste ändringarna är inte publicerade än.
    .withheld = Sidan om { $city } kan inte visas just nu. Numren här gäller hela landet.
    .aged = Den här sidan gjordes { $day }. Det är länge sedan. Nummer och tider kan ha ändrats.

exit =
    .leave = Lämna sidan
    .hide = Dölj besöket
    .two_left = Tryck på skift två gånger till för att lämna sidan.
    .one_left = Tryck på skift en gång till för att lämna sidan.
    .leaving = Du lämnar sidan.

nav =
    .menu = Meny
    .menu_national = Huvudmeny
    .here = Du är här
    .languages = Språk
    .contents = På sidan
    .letters = Bokstäver
    .onwards = Vägar vidare
    .foot_country = Hela Sverige
    .foot_site = Om webbplatsen
    .home = Start
    .who_to_call = Vem ska jag ringa?
    .ask = Fråga för fråga
    .contact = Kontakt
    .municipalities = Kommuner
    .stad_for_stad = Stad för stad
    .start = Kom i gång
    .training = Utbildning
    .material = Material
    .respekt_thai = Respekt Thai
    .signs = Tecken
    .rights = Dina rättigheter
    .safety = Så döljer du ditt besök
    .privacy = Personuppgifter
    .accessibility = Tillgänglighet
    .about = Om
    .sources = Källor
    .glossary = Ord och vad de betyder
    .search = Sök
    .a_to_z = A–Ö
    .news = Nyheter
    .not_found = Sidan finns inte
    .dashboard = Översikt för samordnare
    .city_overview = Översikt
    .city_contact = Kontakt
    .city_who_to_call = Vem ska jag ringa?
    .city_ask = Fråga för fråga
    .city_hours = Öppettider
    .city_network = Nätverk
    .city_routine = Rutin
    .city_process = Process
    .city_training = Utbildning
    .city_respekt_thai = Respekt Thai
    .city_news = Nyheter
    .city_about = Om

# The last part of every page's address. Never change one without a redirect.
slug =
    .who_to_call = vem-ska-jag-ringa
    .ask = fraga
    .contact = kontakt
    .municipalities = kommuner
    .stad_for_stad = stad-for-stad
    .start = borja
    .training = utbildning
    .material = material
    .respekt_thai = respekt-thai
    .signs = tecken
    .rights = rattigheter
    .safety = sakerhet
    .privacy = integritet
    .accessibility = tillganglighet
    .about = om
    .sources = kallor
    .glossary = ord
    .search = sok
    .a_to_z = a-o
    .news = nyheter
    .not_found = 404
    .dashboard = oversikt-samordnare
    .hours = oppettider
    .network = natverk
    .routine = rutin
    .process = process

calls =
    .first = Ring först hit
    .more = Fler som svarar
    .situations = Vad har hänt?
    .none_country = Vi känner inte till något nummer för det här som gäller i hela landet.
    .none_here = Vi känner inte till något nummer för det här på orten.
    .closed_outside = Mest stängt kvällar, nätter och helger.
    .closed_daytime = Mest stängt dagtid på vardagar.
    .closed_then = Mest stängt då.

ask =
    .danger = Är någon i fara just nu?
    .danger_yes = Ja, eller jag vet inte
    .danger_no = Nej, inte just nu
    .danger_title = Någon är i fara
    .who = Vem gäller det?
    .who_me = Mig själv
    .who_other = Någon annan, eller något jag har sett
    .who_work = Mitt jobb eller mitt företag
    .what_me = Vad stämmer bäst in på dig?
    .what_other = Vad har du sett eller märkt?
    .what_work = Vad passar bäst på ditt arbete?
    .hour = När vill du ta kontakt?
    .hour_daytime = En vardag klockan 8–17
    .hour_outside = Kväll, natt eller helg
    .change = Ändra svaret
    .restart = Börja om
    .place_city = Svaren gäller { $city }. Är du någon annanstans?
    .place_country = Svaren gäller hela Sverige. Din kommun kan ha egna:
    .find = Hitta din kommun
    .country = Frågorna för hela landet

route =
    .verb_call = Ring
    .verb_sms = Sms:a
    .verb_chat = Chatta
    .verb_visit = Besök
    .verb_mail = Mejla
    .verb_letter = Skriv till
    .verb_e_service = Öppna
    .verb_form = Skriv på
    .missing_call = Numret är inte känt.
    .missing_sms = Numret är inte känt.
    .missing_chat = Chattens adress är inte känd.
    .missing_visit = Besöksadressen är inte känd.
    .missing_mail = Mejladressen är inte känd.
    .missing_letter = Postadressen är inte känd.
    .missing_e_service = E-tjänstens adress är inte känd.
    .missing_form = Formulärets adress är inte känd.
    .caveat = Det du säger blir en allmän handling.
    .good_free = Gratis.
    .good_anonymous = Du kan vara anonym.
    .good_confidential = Konfidentiellt.
    .good_not_on_bill = Syns inte på telefonräkningen.
    .area = Gäller { $places }.
    .instead = I stället för
    .unknown_both = Okänt om du kan vara anonym, och om det du säger blir en allmän handling.
    .unknown_identity = Okänt om du kan vara anonym.
    .unknown_record = Okänt om det du säger blir en allmän handling.
    .old = Äldre uppgift ({ $when }). Den kan ha ändrats.

missing =
    .ask = Fråga på

card =
    .operator = Vem som svarar
    .hours = Öppet
    .hours_unknown = Okänt när de svarar.
    .hours_more = Alla öppettider
    .cost = Kostnad
    .cost_free = Gratis.
    .cost_free_call = Gratis att ringa.
    .cost_normal = Som ett vanligt samtal eller meddelande.
    .cost_not_free = Kostar något. Priset är inte känt.
    .cost_unknown = Okänt. Fråga när du tar kontakt.
    .bill = På räkningen
    .bill_yes = Ja, samtalet syns på telefonräkningen.
    .bill_no = Nej, samtalet syns inte på telefonräkningen.
    .identity = Ditt namn
    .identity_anonymous = Anonym.
    .identity_confidential = Konfidentiell.
    .identity_named = Med namn.
    .identity_unknown = Okänt. Fråga innan du säger vem du är.
    .record = Allmän handling
    .record_yes = Ja. Det sparas, och andra kan be att få läsa det.
    .record_no = Nej.
    .record_unknown = Okänt. Fråga innan du berättar något.
    .reports_on = Berättar för
    .what_happens = Vad som händer
    .languages = Språk
    .languages_unknown = Okänt vilka språk de talar.
    .interpreter = Tolk kan vara med.
    .ages = Ålder
    .ages_between = { $from }–{ $to } år.
    .ages_from = Från { $from } år.
    .ages_to = Till och med { $to } år.
    .audience = Till för
    .area_term = Område

audience =
    .exposed = utsatta
    .worried = oroliga
    .relative = anhöriga
    .witness = vittnen
    .child = barn och unga
    .professional = de som möter utsatta i arbetet
    .business = företag
    .buyer = de som köper sex

language =
    .sv = svenska
    .en = engelska
    .ar = arabiska
    .bg = bulgariska
    .ckb = sorani
    .de = tyska
    .es = spanska
    .et = estniska
    .fa = persiska
    .fi = finska
    .fr = franska
    .hu = ungerska
    .kmr = kurmanji
    .lt = litauiska
    .lv = lettiska
    .pl = polska
    .prs = dari
    .ps = pashto
    .pt = portugisiska
    .ro = rumänska
    .rom = romani
    .ru = ryska
    .se = nordsamiska
    .so = somaliska
    .sq = albanska
    .swl = svenskt teckenspråk
    .th = thailändska
    .ti = tigrinska
    .tl = tagalog
    .tr = turkiska
    .uk = ukrainska
    .ur = urdu
    .vi = vietnamesiska
    .zh = kinesiska

status =
    .pilot = pilotstad
    .active = har nätverk
    .starting = är på väg att börja

hours =
    .always_group = När det är stängt
    .red_days = Röda dagar
    .eves = Aftnar (påskafton, pingstafton, midsommarafton, julafton, nyårsafton)
    .day_before = Dagen före en röd dag ({ $days })
    .always = Dygnet runt
    .unknown = Öppettider okända
    .closed = stängt
    .same = som vanligt
    .unknown_call_first = okänt, ring först
    .all_day = dygnet runt
    .title = Öppettider
    .week = En vanlig vecka
    .special = Andra dagar
    .exceptions = Dagar som avviker
    .coming = Särskilda dagar till och med { $day }
    .every_year = { $from } – { $to } varje år
    .valid_between = Tiderna gäller { $from } – { $to }.
    .valid_from = Tiderna gäller från { $from }.
    .valid_to = Tiderna gäller till och med { $to }. Sedan vet vi inte.
    .none = Vi har inga öppettider för staden.

# What a script says of the moment. {time} and {day} are filled in by it.
now =
    .open_until = Öppet nu, till { "{" }time{ "}" }.
    .open_past_midnight = Öppet nu, till { "{" }day{ "}" } { "{" }time{ "}" }.
    .open = Öppet nu.
    .closed_today = Stängt nu. Öppnar i dag { "{" }time{ "}" }.
    .closed_tomorrow = Stängt nu. Öppnar i morgon { "{" }time{ "}" }.
    .closed_until = Stängt nu. Öppnar { "{" }day{ "}" } { "{" }time{ "}" }.
    .closed = Stängt nu. Vi vet inte när det öppnar. Ring först.
    .unknown = Vi vet inte om det är öppet nu. Ring först.
    .stale = Öppettiderna kontrollerades { $day }. Det är länge sedan. Ring först.

# The same from hours that nobody has checked.
now_said =
    .open_until = Enligt { $source } öppet till { "{" }time{ "}" }, ännu inte kontrollerat.
    .open_past_midnight = Enligt { $source } öppet till { "{" }day{ "}" } { "{" }time{ "}" }, ännu inte kontrollerat.
    .open = Enligt { $source } öppet nu, ännu inte kontrollerat.
    .closed_today = Enligt { $source } stängt nu, öppnar i dag { "{" }time{ "}" }. Ännu inte kontrollerat.
    .closed_tomorrow = Enligt { $source } stängt nu, öppnar i morgon { "{" }time{ "}" }. Ännu inte kontrollerat.
    .closed_until = Enligt { $source } stängt nu, öppnar { "{" }day{ "}" } { "{" }time{ "}" }. Ännu inte kontrollerat.
    .closed = Enligt { $source } stängt nu. Vi vet inte när det öppnar. Ring först.

day =
    .nyarsdagen = nyårsdagen
    .trettondedag_jul = trettondedag jul
    .langfredagen = långfredagen
    .paskdagen = påskdagen
    .annandag_pask = annandag påsk
    .forsta_maj = första maj
    .kristi_himmelsfardsdag = Kristi himmelsfärdsdag
    .pingstdagen = pingstdagen
    .nationaldagen = nationaldagen
    .midsommardagen = midsommardagen
    .alla_helgons_dag = alla helgons dag
    .juldagen = juldagen
    .annandag_jul = annandag jul
    .paskafton = påskafton
    .pingstafton = pingstafton
    .midsommarafton = midsommarafton
    .julafton = julafton
    .nyarsafton = nyårsafton
    .trettondagsafton = trettondagsafton
    .skartorsdagen = skärtorsdagen
    .valborgsmassoafton = valborgsmässoafton
    .fore_kristi_himmelsfardsdag = dagen före Kristi himmelsfärdsdag
    .fore_nationaldagen = dagen före nationaldagen
    .fore_alla_helgons_dag = dagen före alla helgons dag
    .fore_midsommarafton = dagen före midsommarafton
    .fore_julafton = dagen före julafton
    .fore_nyarsafton = dagen före nyårsafton

source =
    .unchecked_sentence = Ännu inte kontrollerad.
    .from = Hämtad från
    .undated = utan datum
    .as_of = gällde { $when }
    .unchecked = ännu inte kontrollerad
    .checked = kontrollerad { $day } av { $by }
    .stale = kontrollerad { $day } av { $by }, men det är länge sedan
    .partly_stale = allt är inte kontrollerat, och en del för länge sedan
    .cite = Källa { $n }

cited =
    .title = Källor till texten

translation =
    .missing = Texten är inte översatt än.
    .human_unreviewed = En människa har översatt texten. Ingen annan har granskat den.
    .machine_unreviewed = En maskin har översatt texten. Ingen människa har granskat den.
    .stale = Originalet har ändrats sedan texten översattes. Det som står här kan vara gammalt.
    .original = Originalet:

unknown =
    .not_told = Okänt. Källorna säger inget om det.

feedback =
    .question = Fick du hjälp av informationen?
    .answer = Svara här

foot =
    .data = Data
    .places = Kommuner, län och postnummer: swedish-geodata (SCB).

finder =
    .search = Sök det på alla sidor
    .label = Din ort eller ditt postnummer
    .hint = Det du skriver stannar i din webbläsare.
    .list = Kommuner
    .none = Ingen träff. Pröva ett annat ord, eller leta i listan.
    .one = 1 träff
    .many = { "{" }n{ "}" } träffar
    .maybe = Postnumret finns inte i vår lista. Kanske är det någon av de här kommunerna.
    .failed = Listan kunde inte hämtas. Leta i listan på sidan i stället.
    .network = har nätverk

search =
    .stays = Det du skriver stannar i din webbläsare.
    .label = Vad söker du?
    .none = Ingen träff. Pröva ett annat ord.
    .one = 1 träff
    .many = { "{" }n{ "}" } träffar
    .failed = Sökningen kunde inte hämtas. Använd listan A–Ö i stället.
    .urgent = Är det bråttom?
    .browse = Du kan också bläddra:
    .without_script = Sökningen behöver JavaScript, och det är avstängt i din webbläsare.
    .first = I första hand
    .everywhere = Hela Sverige
    .meant = Visar träffar för
    .instead = Bläddra i stället:
    .more = Visa fler
    .close = Stäng
    .urgent_shown = Överst står nummer att ringa om det är bråttom.

home =
    .cities = Städer med nätverk
    .country = Hitta din kommun, län för län
    .tiles = Läs mer

places =
    .count = { $n ->
        [one] { $n } kommun
       *[other] { $n } kommuner
    }
    .distance = ungefär { $km } km bort
    .network = har nätverk
    .key = Län där en stad har nätverk. Samma län står i listan.
    .by_county = Alla kommuner, län för län

contact =
    .group_country = Hela Sverige
    .group_region = Regionen
    .group_emergency = Akut
    .group_public = För dig som är utsatt eller orolig
    .group_professional = För dig som möter utsatta i arbetet
    .group_old = Äldre uppgifter
    .group_city = I kommunen
    .old_lead = De här uppgifterna är mer än tre år gamla. De kan ha ändrats.
    .national = Nummer för hela Sverige
    .file_title = Arbetar du med frågan?
    .file_link = Hämta numren som kontaktfil (vcf)
    .file_warning = Filen stannar i telefonen, och alla som använder telefonen kan se den. Hämta den inte om du själv är utsatt.

municipality =
    .title = Hjälp mot människohandel i { $name }
    .description = Vem du kan kontakta i { $name } om människohandel och prostitution.
    .website = Kommunens egen webbplats
    .website_words = Kommunens socialtjänst når du genom kommunen. Vi har inte deras nummer.
    .near = Närmaste städer som arbetar med frågan
    .near_words = Ett tips till dig som vill börja. De är inte till för akut hjälp.
    .start = Så kan ni börja här

city =
    .status = Läge
    .coordinator = Vem som samordnar
    .since = Sedan { $when }.
    .after_hours = När socialtjänsten har stängt
    .publisher = Ansvarig för sidorna
    .tiles = Det här finns om staden
    .known = Det här vet vi om staden

network =
    .since = Startade
    .about = Vad det är
    .outreach = Uppsökande arbete
    .meetings = { $n ->
        [one] { $n } möte om året
       *[other] { $n } möten om året
    }
    .meetings_unknown = Hur ofta de möts är inte känt
    .year_unknown = okänt när
    .led_since = Sedan: { $from }
    .led_between = Från: { $from }. Till: { $to }
    .groups = Grupperna
    .others = Andra som är med
    .coordinators = Vem som har lett nätverket
    .disputes = Här säger källorna olika
    .untold = Staden har inte berättat om något nätverk än.

routine =
    .to = Till:
    .reading = Stegen tas i den här ordningen. Bilden visar de steg som alla får läsa.
    .untold = Staden har inte berättat om någon rutin än.

process =
    .goals = Delmålen
    .steps_title = Stegen på vägen
    .steps = { $n ->
        [one] Processen har { $n } steg.
       *[other] Processen har { $n } steg.
    }
    .missing_steps = Vad stegen heter är inte känt.
    .reached = { $n ->
        [one] Har nått { $n } av { $all } delmål
       *[other] Har nått { $n } av { $all } delmål
    }
    .overview = Så långt har städerna kommit
    .overview_words = Varför det är så, och vem som säger det, står på stadens egen sida.
    .city = Stad
    .state_done = nått
    .state_started = påbörjat
    .state_planned = planerat
    .state_unknown = okänt

training =
    .place_unknown = Platsen är inte känd
    .calendar = Utbildning i { $city }
    .kind = Vad det är
    .kind_course = Kurs
    .kind_film = Film
    .kind_event = Händelse
    .provider = Vem som håller i det
    .audience = Till för
    .form = Hur det går till
    .cost = Kostnad
    .dates = Datum
    .dates_over = Alla datum har varit.
    .date_planned = Planerat
    .date_full = Fullt
    .date_cancelled = Inställt
    .at = kl. { $time }
    .date_file = Kalenderfil (ics)
    .book_course = Så bokar du
    .book_film = Så bokar du en visning
    .book_event = Så anmäler du dig
    .missing_booking = Hur man bokar är inte känt.
    .national = Utbildning för hela Sverige
    .none = Staden har inte berättat om någon egen utbildning än.
    .none_at_all = Vi vet inte av någon utbildning än.
    .file_title = Arbetar du med frågan?
    .file_link = Hämta datumen som kalenderfil (ics)
    .file_warning = Filen stannar i telefonen, och alla som använder telefonen kan se den. Hämta den inte om du själv är utsatt.

download =
    .languages = Språk
    .version = Version
    .accessible = Tillgänglig
    .accessible_yes = Ja.
    .accessible_no = Nej.
    .accessible_unknown = Okänt.
    .alternative = Annat format
    .get = Hämta
    .order = Läs eller beställ

pledge =
    .owner = Vem som äger löftet
    .trade = Bransch
    .version = Version
    .review = Följs upp
    .months = { $n ->
        [one] varje månad
       *[other] var { $n }:e månad
    }
    .complaint = Klagomål
    .points = Vad löftet säger
    .missing_points = { $n ->
        [one] Löftet har { $n } punkt. Vad den säger är inte känt.
       *[other] Löftet har { $n } punkter. Vad de säger är inte känt.
    }
    .missing_points_all = Vad löftet säger är inte känt.
    .is_not = Det löftet inte lovar
    .register = De som har skrivit på här
    .register_empty = Ingen finns i registret. Vi visar bara dem som har sagt ja till att synas.
    .register_at = Listan hos den som äger löftet
    .part = Om löftet
    .untold = Ingen har beskrivit löftet än.
    .until = Gäller till { $day }
    .has_signed = { $name } har skrivit på { $pledge }
    .certifies = har skrivit på
    .signed = Skrev på
    .reviewed = Senast granskad
    .ended = Löftet har gått ut. Det gäller inte längre.
    .draft = Utkast. Det här beviset gäller inte: ingen myndighet eller organisation har granskat det.
    .qr = QR-kod som leder till den här sidan
    .verify = Gäller löftet fortfarande? Skanna koden, eller skriv adressen.
    .print = Skriv ut sidan, så får du ett bevis att sätta upp.
    .cities = Städer som har en sida om löftet

statement =
    .service = Webbplats
    .publisher = Utgivare
    .status = Hur väl den följer lagen
    .full = Helt förenlig.
    .partial = Delvis förenlig.
    .not = Inte förenlig.
    .not_assessed = Inte bedömd än.
    .assessed = Bedömd
    .method = Så har den prövats
    .gaps = Brister som vi känner till

news =
    .none = Det finns inga nyheter än.

# Sidan för den som samordnar hela landet. Den finns bara på originalets språk, men orden måste finnas på alla.
dashboard =
    .lead = Så står det till i varje stad. Det som är äldst och mest bråttom står överst.
    .made = Sidan gjordes { $day }.
    .caption = Städerna och de nationella sidorna
    .folder = Var
    .stale = För gamla
    .oldest = äldst { $day }
    .last_day = För gamla i morgon
    .unchecked = Aldrig kontrollerade
    .fresh = Kontrollerade
    .missing = Saknas
    .nothing = inget
    .unknown = Okända värden
    .unreviewed = Ogranskade översättningar
    .untranslated = Inte översatta
    .broken = Trasiga länkar
    .missing_network = nätverk
    .missing_routine = rutin
    .missing_hours = öppettider
    .missing_routes = egna nummer
    .missing_process = läge med delmålen
    .missing_publisher = ansvarig för sidorna
    .missing_after_hours = vem som svarar när socialtjänsten har stängt
    .counts = Det här räknas
    .counts_checked = De fyra första talen är uppgifter: nummer, adresser, öppettider och meningar med källa. En uppgift är kontrollerad när någon har frågat den som äger den.
    .counts_missing = Saknas är delar som alla städer ska ha. Okända värden är rader i stadens nummer och öppettider där det står unknown.
    .counts_translations = Ogranskade översättningar är sidor och nyheter. Korta texter i uppgifterna räknas inte.
    .counts_links = Trasiga länkar är länkar mellan sidorna här. Länkar till andra webbplatser prövas inte, för programmet hämtar aldrig något från nätet.

feed =
    .title = Stad för stad: nyheter och ändringar
    .city_title = { $city }: nyheter och ändringar
    .checked = { $page }: kontrollerade uppgifter
    .checked_on = Kontrollerat { $day }: { $names }
    .reached = { $city } har nått delmålet ”{ $goal }”
    .training = { $title }, { $day }: { $status }

moved =
    .title = Sidan har flyttat
    .link = Gå till sidan

glossary =
    .in_swedish = På svenska
