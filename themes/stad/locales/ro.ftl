# Interface texts in Romanian, translated by machine. The original is Swedish (sv.ftl).

site =
    .country = Suedia
    .language_name = Română

# The signs that the templates set between texts; { "" } where the language has none.
sentence =
    .end = .
    .comma = ,

skip =
    .main = Treceți la conținut
    .menu = Treceți la meniu

frame =
    .draft = Ciornă – nicio autoritate sau organizație nu a revizuit această pagină
    .earlier = Informațiile despre { $city } sunt din { $day }. Ultimele modificări nu au fost publicate încă.
    .withheld = Pagina despre { $city } nu poate fi arătată acum. Numerele de aici sunt pentru toată țara.
    .aged = Această pagină a fost făcută pe { $day }. A trecut mult timp. Numerele și orele se poate să se fi schimbat.

exit =
    .leave = Ieșiți din pagină
    .hide = Ascundeți vizita
    .two_left = Apăsați Shift încă de două ori pentru a ieși din pagină.
    .one_left = Apăsați Shift încă o dată pentru a ieși din pagină.
    .leaving = Ieșiți din pagină.

nav =
    .menu = Meniu
    .menu_national = Meniu principal
    .here = Sunteți aici
    .languages = Limbi
    .contents = Pe această pagină
    .letters = Litere
    .onwards = Mai departe
    .foot_country = Toată Suedia
    .foot_site = Despre site
    .home = Acasă
    .who_to_call = Pe cine sun?
    .ask = Întrebare cu întrebare
    .contact = Contact
    .municipalities = Municipalități
    .stad_for_stad = Stad för stad
    .start = Cum începeți
    .training = Instruire
    .material = Materiale
    .respekt_thai = Respekt Thai
    .signs = Semne
    .rights = Drepturile dumneavoastră
    .safety = Cum vă ascundeți vizita
    .privacy = Date personale
    .accessibility = Accesibilitate
    .about = Despre
    .sources = Surse
    .glossary = Cuvinte și ce înseamnă ele
    .search = Căutare
    .a_to_z = A–Z
    .news = Noutăți
    .not_found = Pagina nu există
    .dashboard = Privire generală pentru coordonatori
    .city_overview = Pe scurt
    .city_contact = Contact
    .city_who_to_call = Pe cine sun?
    .city_ask = Întrebare cu întrebare
    .city_hours = Program
    .city_network = Rețea
    .city_routine = Procedură
    .city_process = Proces
    .city_training = Instruire
    .city_respekt_thai = Respekt Thai
    .city_news = Noutăți
    .city_about = Despre

slug =
    .who_to_call = pe-cine-sun
    .ask = intrebari
    .contact = contact
    .municipalities = municipalitati
    .stad_for_stad = stad-for-stad
    .start = cum-incepeti
    .training = instruire
    .material = materiale
    .respekt_thai = respekt-thai
    .signs = semne
    .rights = drepturi
    .safety = siguranta
    .privacy = date-personale
    .accessibility = accesibilitate
    .about = despre
    .sources = surse
    .glossary = cuvinte
    .search = cautare
    .a_to_z = a-z
    .news = noutati
    .not_found = 404
    .dashboard = privire-generala-coordonatori
    .hours = program
    .network = retea
    .routine = procedura
    .process = proces

calls =
    .first = Sunați mai întâi aici
    .more = Alții care răspund
    .situations = Ce s-a întâmplat?
    .none_country = Nu știm niciun număr pentru aceasta care să fie valabil în toată țara.
    .none_here = Nu știm niciun număr pentru aceasta în localitate.
    .closed_outside = În general închis seara, noaptea și în weekend.
    .closed_daytime = În general închis ziua, în zilele lucrătoare.
    .closed_then = În general închis atunci.

ask =
    .danger = Este cineva în pericol chiar acum?
    .danger_yes = Da, sau nu știu
    .danger_no = Nu, nu chiar acum
    .danger_title = Cineva este în pericol
    .who = Despre cine este vorba?
    .who_me = Despre mine
    .who_other = Despre altcineva, sau despre ceva ce am văzut
    .who_work = Despre munca mea sau firma mea
    .what_me = Ce se potrivește cel mai bine pentru dumneavoastră?
    .what_other = Ce ați văzut sau ați observat?
    .what_work = Ce se potrivește cel mai bine cu munca dumneavoastră?
    .hour = Când vreți să luați legătura?
    .hour_daytime = Într-o zi lucrătoare, între orele 8–17
    .hour_outside = Seara, noaptea sau în weekend
    .change = Schimbați răspunsul
    .restart = Luați de la început
    .place_city = Răspunsurile sunt pentru { $city }. Sunteți în altă parte?
    .place_country = Răspunsurile sunt pentru toată Suedia. Municipalitatea dumneavoastră poate avea răspunsuri proprii:
    .find = Găsiți municipalitatea
    .country = Întrebările pentru toată țara

route =
    .verb_call = Sunați
    .verb_sms = Trimiteți SMS la
    .verb_chat = Deschideți chatul
    .verb_visit = Mergeți la
    .verb_mail = Trimiteți e-mail la
    .verb_letter = Trimiteți scrisoare la
    .verb_e_service = Deschideți
    .verb_form = Scrieți pe
    .missing_call = Numărul nu este cunoscut.
    .missing_sms = Numărul nu este cunoscut.
    .missing_chat = Adresa chatului nu este cunoscută.
    .missing_visit = Adresa pentru vizite nu este cunoscută.
    .missing_mail = Adresa de e-mail nu este cunoscută.
    .missing_letter = Adresa poștală nu este cunoscută.
    .missing_e_service = Adresa serviciului online nu este cunoscută.
    .missing_form = Adresa formularului nu este cunoscută.
    .caveat = Ce spuneți devine document public.
    .good_free = Gratuit.
    .good_anonymous = Puteți rămâne anonim(ă).
    .good_confidential = Confidențial.
    .good_not_on_bill = Nu apare pe factura de telefon.
    .area = Valabil pentru { $places }.
    .instead = În loc de
    .unknown_both = Nu se știe dacă puteți rămâne anonim(ă). Nu se știe nici dacă ce spuneți devine document public.
    .unknown_identity = Nu se știe dacă puteți rămâne anonim(ă).
    .unknown_record = Nu se știe dacă ce spuneți devine document public.
    .old = Informație mai veche ({ $when }). Se poate să se fi schimbat.

missing =
    .ask = Întrebați la

card =
    .operator = Cine răspunde
    .hours = Deschis
    .hours_unknown = Nu se știe când răspund.
    .hours_more = Tot programul
    .cost = Cost
    .cost_free = Gratuit.
    .cost_free_call = Apelul este gratuit.
    .cost_normal = Ca un apel sau un mesaj obișnuit.
    .cost_not_free = Costă ceva. Prețul nu este cunoscut.
    .cost_unknown = Nu se știe. Întrebați când luați legătura.
    .bill = Pe factură
    .bill_yes = Da, apelul apare pe factura de telefon.
    .bill_no = Nu, apelul nu apare pe factura de telefon.
    .identity = Numele dumneavoastră
    .identity_anonymous = Anonim.
    .identity_confidential = Confidențial.
    .identity_named = Cu nume.
    .identity_unknown = Nu se știe. Întrebați înainte să spuneți cine sunteți.
    .record = Document public
    .record_yes = Da. Se păstrează, iar alții pot cere să citească.
    .record_no = Nu.
    .record_unknown = Nu se știe. Întrebați înainte să povestiți ceva.
    .reports_on = Spune mai departe la
    .what_happens = Ce se întâmplă
    .languages = Limbi
    .languages_unknown = Nu se știe ce limbi vorbesc.
    .interpreter = Poate participa un interpret.
    .ages = Vârstă
    .ages_between = { $from }–{ $to } ani.
    .ages_from = De la { $from } ani.
    .ages_to = Până la { $to } ani inclusiv.
    .audience = Pentru
    .area_term = Zonă

audience =
    .exposed = persoane exploatate
    .worried = persoane îngrijorate
    .relative = rude și apropiați
    .witness = martori
    .child = copii și tineri
    .professional = cei care întâlnesc persoane exploatate la serviciu
    .business = firme
    .buyer = cei care cumpără sex

language =
    .sv = suedeză
    .en = engleză
    .ar = arabă
    .bg = bulgară
    .ckb = sorani
    .de = germană
    .es = spaniolă
    .et = estonă
    .fa = persană
    .fi = finlandeză
    .fr = franceză
    .hu = maghiară
    .kmr = kurmanji
    .lt = lituaniană
    .lv = letonă
    .pl = polonă
    .prs = dari
    .ps = pashto
    .pt = portugheză
    .ro = română
    .rom = romani
    .ru = rusă
    .se = sami de nord
    .so = somaleză
    .sq = albaneză
    .swl = limba semnelor suedeză
    .th = thailandeză
    .ti = tigrinya
    .tl = tagalog
    .tr = turcă
    .uk = ucraineană
    .ur = urdu
    .vi = vietnameză
    .zh = chineză

status =
    .pilot = oraș-pilot
    .active = are rețea
    .starting = urmează să înceapă

hours =
    .always_group = Când este închis
    .red_days = Sărbători legale
    .eves = Ajunuri (ajunul Paștelui, ajunul Rusaliilor, ajunul sărbătorii Midsommar, ajunul Crăciunului, ajunul Anului Nou)
    .day_before = Ziua dinaintea unei sărbători legale ({ $days })
    .always = Zi și noapte
    .unknown = Program necunoscut
    .closed = închis
    .same = ca de obicei
    .unknown_call_first = nu se știe, sunați mai întâi
    .all_day = zi și noapte
    .title = Program
    .week = O săptămână obișnuită
    .special = Alte zile
    .exceptions = Zile diferite
    .coming = Zile speciale până pe { $day } inclusiv
    .every_year = { $from } – { $to } în fiecare an
    .valid_between = Orele sunt valabile { $from } – { $to }.
    .valid_from = Orele sunt valabile de la { $from }.
    .valid_to = Orele sunt valabile până la { $to } inclusiv. După aceea nu știm.
    .none = Nu avem programul pentru acest oraș.

now =
    .open_until = Deschis acum, până la { "{" }time{ "}" }.
    .open_past_midnight = Deschis acum, până { "{" }day{ "}" } la { "{" }time{ "}" }.
    .open = Deschis acum.
    .closed_today = Închis acum. Se deschide astăzi la { "{" }time{ "}" }.
    .closed_tomorrow = Închis acum. Se deschide mâine la { "{" }time{ "}" }.
    .closed_until = Închis acum. Se deschide { "{" }day{ "}" } la { "{" }time{ "}" }.
    .closed = Închis acum. Nu știm când se deschide. Sunați mai întâi.
    .unknown = Nu știm dacă este deschis acum. Sunați mai întâi.
    .stale = Programul a fost verificat pe { $day }. A trecut mult timp. Sunați mai întâi.

now_said =
    .open_until = Conform { $source }: deschis până la { "{" }time{ "}" }, încă neverificat.
    .open_past_midnight = Conform { $source }: deschis până { "{" }day{ "}" } la { "{" }time{ "}" }, încă neverificat.
    .open = Conform { $source }: deschis acum, încă neverificat.
    .closed_today = Conform { $source }: închis acum, se deschide astăzi la { "{" }time{ "}" }. Încă neverificat.
    .closed_tomorrow = Conform { $source }: închis acum, se deschide mâine la { "{" }time{ "}" }. Încă neverificat.
    .closed_until = Conform { $source }: închis acum, se deschide { "{" }day{ "}" } la { "{" }time{ "}" }. Încă neverificat.
    .closed = Conform { $source }: închis acum. Nu știm când se deschide. Sunați mai întâi.

day =
    .nyarsdagen = Anul Nou
    .trettondedag_jul = Boboteaza
    .langfredagen = Vinerea Mare din Suedia
    .paskdagen = prima zi de Paște din Suedia
    .annandag_pask = a doua zi de Paște din Suedia
    .forsta_maj = întâi mai
    .kristi_himmelsfardsdag = Înălțarea din Suedia
    .pingstdagen = Rusaliile din Suedia
    .nationaldagen = Ziua Națională a Suediei
    .midsommardagen = ziua de Midsommar
    .alla_helgons_dag = Ziua Tuturor Sfinților
    .juldagen = prima zi de Crăciun
    .annandag_jul = a doua zi de Crăciun
    .paskafton = ajunul Paștelui din Suedia
    .pingstafton = ajunul Rusaliilor din Suedia
    .midsommarafton = ajunul sărbătorii Midsommar
    .julafton = ajunul Crăciunului
    .nyarsafton = ajunul Anului Nou
    .trettondagsafton = ajunul Bobotezei
    .skartorsdagen = Joia Mare din Suedia
    .valborgsmassoafton = ajunul de Valborg
    .fore_kristi_himmelsfardsdag = ziua dinaintea Înălțării din Suedia
    .fore_nationaldagen = ziua dinaintea Zilei Naționale a Suediei
    .fore_alla_helgons_dag = ziua dinaintea Zilei Tuturor Sfinților
    .fore_midsommarafton = ziua dinaintea ajunului sărbătorii Midsommar
    .fore_julafton = ziua dinaintea ajunului Crăciunului
    .fore_nyarsafton = ziua dinaintea ajunului Anului Nou

source =
    .unchecked_sentence = Încă neverificat.
    .from = Preluat din
    .undated = fără dată
    .as_of = valabil în { $when }
    .unchecked = încă neverificat
    .checked = verificat pe { $day } de { $by }
    .stale = verificat pe { $day } de { $by }, dar a trecut mult timp
    .partly_stale = nu este totul verificat, iar o parte s-a verificat cu mult timp în urmă
    .cite = Sursa { $n }

cited =
    .title = Sursele textului

translation =
    .missing = Textul nu este încă tradus.
    .human_unreviewed = Un om a tradus textul. Nimeni altcineva nu l-a revizuit.
    .machine_unreviewed = Un calculator a tradus textul. Niciun om nu l-a revizuit.
    .stale = Originalul s-a schimbat de când a fost tradus textul. Ce scrie aici poate fi vechi.
    .original = Originalul:

unknown =
    .not_told = Nu se știe. Sursele nu spun nimic despre asta.

feedback =
    .question = V-au ajutat aceste informații?
    .answer = Răspundeți aici

foot =
    .data = Date
    .places = Municipalități, județe și coduri poștale: swedish-geodata (SCB).

finder =
    .search = Căutați pe toate paginile
    .label = Localitatea sau codul poștal
    .hint = Ce scrieți rămâne în browserul dumneavoastră.
    .list = Municipalități
    .none = Niciun rezultat. Încercați alt cuvânt sau căutați în listă.
    .one = 1 rezultat
    .many = Rezultate: { "{" }n{ "}" }
    .maybe = Codul poștal nu este în lista noastră. Poate este una dintre aceste municipalități.
    .failed = Lista nu a putut fi încărcată. Căutați în lista de pe pagină.
    .network = are rețea

search =
    .stays = Ce scrieți rămâne în browserul dumneavoastră.
    .label = Ce căutați?
    .none = Niciun rezultat. Încercați alt cuvânt.
    .one = 1 rezultat
    .many = Rezultate: { "{" }n{ "}" }
    .failed = Căutarea nu a putut fi încărcată. Folosiți lista A–Z.
    .urgent = Este urgent?
    .browse = Puteți și să răsfoiți:
    .without_script = Căutarea are nevoie de JavaScript, care este oprit în browserul dumneavoastră.
    .first = În primul rând
    .everywhere = Toată Suedia
    .meant = Rezultate pentru
    .instead = Răsfoiți în schimb:
    .more = Arată mai multe
    .close = Închide
    .urgent_shown = Sus sunt numerele la care sunați dacă este urgent.

home =
    .cities = Orașe cu rețea
    .country = Găsiți municipalitatea, pe județe
    .tiles = Citiți mai mult

places =
    .count = { $n ->
        [one] { $n } municipalitate
        [few] { $n } municipalități
       *[other] { $n } de municipalități
    }
    .distance = la aproximativ { $km } km
    .network = are rețea
    .key = Județe unde un oraș are rețea. Aceleași județe sunt în listă.
    .by_county = Toate municipalitățile, pe județe

contact =
    .group_country = Toată Suedia
    .group_region = Regiunea
    .group_emergency = Urgențe
    .group_public = Dacă vă exploatează cineva sau vă faceți griji
    .group_professional = Dacă întâlniți persoane exploatate la serviciu
    .group_old = Informații mai vechi
    .group_city = În municipalitate
    .old_lead = Aceste informații sunt mai vechi de trei ani. Se poate să se fi schimbat.
    .national = Numere pentru toată Suedia
    .file_title = Lucrați în acest domeniu?
    .file_link = Descărcați numerele ca fișier de contacte (vcf)
    .file_warning = Fișierul rămâne în telefon și îl poate vedea oricine folosește telefonul. Nu îl descărcați dacă vă exploatează cineva.

municipality =
    .title = Ajutor împotriva traficului de persoane în { $name }
    .description = Pe cine puteți contacta în { $name } despre trafic de persoane și prostituție.
    .website = Site-ul municipalității
    .website_words = La serviciile sociale ajungeți prin municipalitate. Nu avem numărul lor.
    .near = Cele mai apropiate orașe care lucrează în acest domeniu
    .near_words = Un sfat dacă vreți să începeți. Nu sunt pentru ajutor urgent.
    .start = Cum puteți începe aici

city =
    .status = Stadiu
    .coordinator = Cine coordonează
    .since = Din { $when }.
    .after_hours = Când serviciile sociale sunt închise
    .publisher = Responsabil pentru pagini
    .tiles = Ce găsiți aici despre oraș
    .known = Ce știm despre oraș

network =
    .since = A început
    .about = Ce este
    .outreach = Lucru pe teren
    .meetings = { $n ->
        [one] { $n } întâlnire pe an
        [few] { $n } întâlniri pe an
       *[other] { $n } de întâlniri pe an
    }
    .meetings_unknown = Nu se știe cât de des se întâlnesc
    .year_unknown = nu se știe când
    .led_since = Din: { $from }
    .led_between = Din: { $from }. Până în: { $to }
    .groups = Grupurile
    .others = Alții care participă
    .coordinators = Cine a condus rețeaua
    .disputes = Aici sursele spun lucruri diferite
    .untold = Orașul nu a povestit încă despre o rețea.

routine =
    .to = Către:
    .reading = Pașii se fac în această ordine. Imaginea arată pașii pe care îi poate citi oricine.
    .untold = Orașul nu a povestit încă despre o procedură.

process =
    .goals = Obiectivele intermediare
    .steps_title = Pașii pe parcurs
    .steps = { $n ->
        [one] Procesul are { $n } pas.
        [few] Procesul are { $n } pași.
       *[other] Procesul are { $n } de pași.
    }
    .missing_steps = Nu se știe cum se numesc pașii.
    .reached = { $n ->
        [one] A atins { $n } din { $all } obiective intermediare
        [few] A atins { $n } din { $all } obiective intermediare
       *[other] A atins { $n } din { $all } obiective intermediare
    }
    .overview = Cât de departe au ajuns orașele
    .overview_words = De ce este așa și cine o spune scrie pe pagina fiecărui oraș.
    .city = Oraș
    .state_done = atins
    .state_started = început
    .state_planned = planificat
    .state_unknown = nu se știe

training =
    .place_unknown = Locul nu este cunoscut
    .calendar = Instruire în { $city }
    .kind = Ce este
    .kind_course = Curs
    .kind_film = Film
    .kind_event = Eveniment
    .provider = Cine organizează
    .audience = Pentru
    .form = Cum se desfășoară
    .cost = Cost
    .dates = Date
    .dates_over = Toate datele au trecut.
    .date_planned = Planificat
    .date_full = Locuri ocupate
    .date_cancelled = Anulat
    .at = ora { $time }
    .date_file = Fișier de calendar (ics)
    .book_course = Cum rezervați
    .book_film = Cum rezervați o proiecție
    .book_event = Cum vă înscrieți
    .missing_booking = Nu se știe cum se rezervă.
    .national = Instruire pentru toată Suedia
    .none = Orașul nu a povestit încă despre o instruire proprie.
    .none_at_all = Nu știm încă de nicio instruire.
    .file_title = Lucrați în acest domeniu?
    .file_link = Descărcați datele ca fișier de calendar (ics)
    .file_warning = Fișierul rămâne în telefon și îl poate vedea oricine folosește telefonul. Nu îl descărcați dacă vă exploatează cineva.

download =
    .languages = Limbi
    .version = Versiune
    .accessible = Accesibil
    .accessible_yes = Da.
    .accessible_no = Nu.
    .accessible_unknown = Nu se știe.
    .alternative = Alt format
    .get = Descărcați
    .order = Citiți sau comandați

pledge =
    .owner = Cine deține angajamentul
    .trade = Domeniu
    .version = Versiune
    .review = Se reia controlul
    .months = { $n ->
        [one] în fiecare lună
        [few] o dată la { $n } luni
       *[other] o dată la { $n } de luni
    }
    .complaint = Reclamații
    .points = Ce spune angajamentul
    .missing_points = { $n ->
        [one] Angajamentul are { $n } punct. Nu se știe ce spune.
        [few] Angajamentul are { $n } puncte. Nu se știe ce spun.
       *[other] Angajamentul are { $n } de puncte. Nu se știe ce spun.
    }
    .missing_points_all = Nu se știe ce spune angajamentul.
    .is_not = Ce nu promite angajamentul
    .register = Cei care au semnat aici
    .register_empty = Nu este nimeni în registru. Îi arătăm doar pe cei care au acceptat să apară.
    .register_at = Lista ținută de cine deține angajamentul
    .part = Despre angajament
    .untold = Nimeni nu a descris încă angajamentul.
    .until = Valabil până pe { $day }
    .has_signed = { $name } a semnat { $pledge }
    .certifies = a semnat
    .signed = Semnat
    .reviewed = Ultima revizuire
    .ended = Angajamentul a expirat. Nu mai este valabil.
    .draft = Ciornă. Acest certificat nu este valabil: nicio autoritate sau organizație nu l-a revizuit.
    .qr = Cod QR care duce la această pagină
    .verify = Mai este valabil angajamentul? Scanați codul sau scrieți adresa.
    .print = Tipăriți pagina și aveți un certificat de afișat.
    .cities = Orașe care au o pagină despre angajament

statement =
    .service = Site
    .publisher = Editor
    .status = Cât de bine respectă legea
    .full = Respectă legea în totalitate.
    .partial = Respectă legea parțial.
    .not = Nu respectă legea.
    .not_assessed = Încă neevaluat.
    .assessed = Evaluat
    .method = Cum a fost testat
    .gaps = Lipsuri pe care le cunoaștem

news =
    .none = Nu sunt încă noutăți.

dashboard =
    .lead = Cum stă fiecare oraș. Ce este mai vechi și mai urgent apare primul.
    .made = Pagina a fost făcută pe { $day }.
    .caption = Orașele și paginile naționale
    .folder = Unde
    .stale = Prea vechi
    .oldest = cel mai vechi { $day }
    .last_day = Prea vechi mâine
    .unchecked = Niciodată verificate
    .fresh = Verificate
    .missing = Lipsesc
    .nothing = nimic
    .unknown = Valori necunoscute
    .unreviewed = Traduceri nerevizuite
    .untranslated = Netraduse
    .broken = Linkuri defecte
    .missing_network = rețea
    .missing_routine = procedură
    .missing_hours = program
    .missing_routes = numere proprii
    .missing_process = stadiul obiectivelor intermediare
    .missing_publisher = responsabil pentru pagini
    .missing_after_hours = cine răspunde când serviciile sociale sunt închise
    .counts = Ce se numără
    .counts_checked = Primele patru cifre sunt informații: numere, adrese, program și propoziții cu sursă. O informație este verificată când cineva l-a întrebat pe cel care o deține.
    .counts_missing = La „Lipsesc” sunt părți pe care toate orașele trebuie să le aibă. Valorile necunoscute sunt rânduri din numerele și programul orașului unde scrie unknown.
    .counts_translations = Traducerile nerevizuite sunt pagini și noutăți. Textele scurte din informații nu se numără.
    .counts_links = Linkurile defecte sunt linkuri între paginile de aici. Linkurile către alte site-uri nu se încearcă, pentru că programul nu ia niciodată nimic de pe internet.

feed =
    .title = Stad för stad: noutăți și schimbări
    .city_title = { $city }: noutăți și schimbări
    .checked = { $page }: informații verificate
    .checked_on = Verificat pe { $day }: { $names }
    .reached = { $city } a atins obiectivul intermediar „{ $goal }”
    .training = { $title }, { $day }: { $status }

moved =
    .title = Pagina s-a mutat
    .link = Mergeți la pagină

glossary =
    .in_swedish = În suedeză
