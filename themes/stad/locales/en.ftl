# Interface texts in English. The original is Swedish (sv.ftl).

site =
    .country = Sweden
    .language_name = English

# The signs that the templates set between texts; { "" } where the language has none.
sentence =
    .end = .
    .comma = ,

skip =
    .main = Skip to content
    .menu = Skip to menu

frame =
    .draft = Draft – no authority or organisation has reviewed this page
    .earlier = The facts about { $city } are from { $day }. The latest changes have not been published yet.
    .withheld = The page about { $city } cannot be shown right now. The numbers here are for the whole country.
    .aged = This page was made on { $day }. That is a long time ago. Numbers and hours may have changed.

exit =
    .leave = Leave this page
    .hide = Hide your visit
    .two_left = Press Shift two more times to leave this page.
    .one_left = Press Shift once more to leave this page.
    .leaving = Leaving this page.

nav =
    .menu = Menu
    .menu_national = Main menu
    .here = You are here
    .languages = Languages
    .contents = On this page
    .letters = Letters
    .onwards = Where to go next
    .foot_country = All of Sweden
    .foot_site = About the website
    .home = Home
    .who_to_call = Who to call
    .ask = Question by question
    .contact = Contact
    .municipalities = Municipalities
    .stad_for_stad = Stad för stad
    .start = Get started
    .training = Training
    .material = Material
    .respekt_thai = Respekt Thai
    .signs = Signs
    .rights = Your rights
    .safety = How to hide your visit
    .privacy = Privacy
    .accessibility = Accessibility
    .about = About
    .sources = Sources
    .glossary = Words and what they mean
    .search = Search
    .a_to_z = A–Z
    .news = News
    .not_found = Page not found
    .dashboard = Overview for coordinators
    .city_overview = Overview
    .city_contact = Contact
    .city_who_to_call = Who to call
    .city_ask = Question by question
    .city_hours = Opening hours
    .city_network = Network
    .city_routine = Routine
    .city_process = Process
    .city_training = Training
    .city_respekt_thai = Respekt Thai
    .city_news = News
    .city_about = About

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
    .first = Call here first
    .more = More who answer
    .situations = What has happened?
    .none_country = We know of no number for this that holds for the whole country.
    .none_here = We know of no number for this here.
    .closed_outside = Mostly closed on evenings, nights and weekends.
    .closed_daytime = Mostly closed in the daytime on weekdays.
    .closed_then = Mostly closed then.

ask =
    .danger = Is somebody in danger right now?
    .danger_yes = Yes, or I do not know
    .danger_no = No, not right now
    .danger_title = Somebody is in danger
    .who = Who is it about?
    .who_me = Me
    .who_other = Somebody else, or something I have seen
    .who_work = My work or my business
    .what_me = What fits you best?
    .what_other = What have you seen or noticed?
    .what_work = What fits your work best?
    .hour = When do you want to make contact?
    .hour_daytime = A weekday between 8 and 17
    .hour_outside = Evening, night or weekend
    .change = Change the answer
    .restart = Start again
    .place_city = The answers are for { $city }. Are you somewhere else?
    .place_country = The answers are for all of Sweden. Your municipality may have its own:
    .find = Find your municipality
    .country = The questions for the whole country

route =
    .verb_call = Call
    .verb_sms = Text
    .verb_chat = Chat with
    .verb_visit = Visit
    .verb_mail = Email
    .verb_letter = Write to
    .verb_e_service = Open
    .verb_form = Write at
    .missing_call = The number is not known.
    .missing_sms = The number is not known.
    .missing_chat = The address of the chat is not known.
    .missing_visit = The street address is not known.
    .missing_mail = The email address is not known.
    .missing_letter = The postal address is not known.
    .missing_e_service = The address of the e-service is not known.
    .missing_form = The address of the form is not known.
    .caveat = What you say becomes a public record.
    .good_free = Free of charge.
    .good_anonymous = You can be anonymous.
    .good_confidential = Confidential.
    .good_not_on_bill = Does not show on the telephone bill.
    .area = Covers { $places }.
    .instead = In place of
    .unknown_both = Unknown whether you can be anonymous, and whether what you say becomes a public record.
    .unknown_identity = Unknown whether you can be anonymous.
    .unknown_record = Unknown whether what you say becomes a public record.
    .old = Older fact ({ $when }). It may have changed.

missing =
    .ask = Ask at

card =
    .operator = Who answers
    .hours = Open
    .hours_unknown = Not known when they answer.
    .hours_more = All opening hours
    .cost = Cost
    .cost_free = Free of charge.
    .cost_free_call = Free to call.
    .cost_normal = As an ordinary call or message.
    .cost_not_free = Costs something. The price is not known.
    .cost_unknown = Unknown. Ask when you get in touch.
    .bill = On the bill
    .bill_yes = Yes, the call shows on the telephone bill.
    .bill_no = No, the call does not show on the telephone bill.
    .identity = Your name
    .identity_anonymous = Anonymous.
    .identity_confidential = Confidential.
    .identity_named = By name.
    .identity_unknown = Unknown. Ask before you say who you are.
    .record = Public record
    .record_yes = Yes. It is saved, and others can ask to read it.
    .record_no = No.
    .record_unknown = Unknown. Ask before you tell them anything.
    .reports_on = Tells
    .what_happens = What happens
    .languages = Languages
    .languages_unknown = Not known which languages they speak.
    .interpreter = An interpreter can join.
    .ages = Age
    .ages_between = { $from }–{ $to } years.
    .ages_from = From { $from } years.
    .ages_to = Up to and including { $to } years.
    .audience = For
    .area_term = Area

audience =
    .exposed = those being exploited
    .worried = those who are worried
    .relative = relatives
    .witness = witnesses
    .child = children and young people
    .professional = those who meet exploited people at work
    .business = businesses
    .buyer = those who buy sex

language =
    .sv = Swedish
    .en = English
    .ar = Arabic
    .bg = Bulgarian
    .ckb = Sorani
    .de = German
    .es = Spanish
    .et = Estonian
    .fa = Persian
    .fi = Finnish
    .fr = French
    .hu = Hungarian
    .kmr = Kurmanji
    .lt = Lithuanian
    .lv = Latvian
    .pl = Polish
    .prs = Dari
    .ps = Pashto
    .pt = Portuguese
    .ro = Romanian
    .rom = Romani
    .ru = Russian
    .se = Northern Sami
    .so = Somali
    .sq = Albanian
    .swl = Swedish Sign Language
    .th = Thai
    .ti = Tigrinya
    .tl = Tagalog
    .tr = Turkish
    .uk = Ukrainian
    .ur = Urdu
    .vi = Vietnamese
    .zh = Chinese

status =
    .pilot = pilot city
    .active = has a network
    .starting = about to start

hours =
    .always_group = When it is closed
    .red_days = Public holidays
    .eves = Eves (Easter Eve, Whitsun Eve, Midsummer Eve, Christmas Eve, New Year’s Eve)
    .day_before = The day before a public holiday ({ $days })
    .always = Day and night
    .unknown = Opening hours unknown
    .closed = closed
    .same = as usual
    .unknown_call_first = unknown, call first
    .all_day = day and night
    .title = Opening hours
    .week = An ordinary week
    .special = Other days
    .exceptions = Days that differ
    .coming = Special days until { $day }
    .every_year = { $from } – { $to } every year
    .valid_between = The hours hold { $from } – { $to }.
    .valid_from = The hours hold from { $from }.
    .valid_to = The hours hold until { $to }. After that we do not know.
    .none = We have no opening hours for this city.

# What a script says of the moment. {time} and {day} are filled in by it.
now =
    .open_until = Open now, until { "{" }time{ "}" }.
    .open_past_midnight = Open now, until { "{" }day{ "}" } { "{" }time{ "}" }.
    .open = Open now.
    .closed_today = Closed now. Opens today at { "{" }time{ "}" }.
    .closed_tomorrow = Closed now. Opens tomorrow at { "{" }time{ "}" }.
    .closed_until = Closed now. Opens { "{" }day{ "}" } at { "{" }time{ "}" }.
    .closed = Closed now. We do not know when it opens. Call first.
    .unknown = We do not know whether it is open now. Call first.
    .stale = The opening hours were checked on { $day }. That was long ago. Call first.

# The same from hours that nobody has checked.
now_said =
    .open_until = According to { $source } open until { "{" }time{ "}" }, not yet checked.
    .open_past_midnight = According to { $source } open until { "{" }day{ "}" } { "{" }time{ "}" }, not yet checked.
    .open = According to { $source } open now, not yet checked.
    .closed_today = According to { $source } closed now, opens today at { "{" }time{ "}" }. Not yet checked.
    .closed_tomorrow = According to { $source } closed now, opens tomorrow at { "{" }time{ "}" }. Not yet checked.
    .closed_until = According to { $source } closed now, opens { "{" }day{ "}" } at { "{" }time{ "}" }. Not yet checked.
    .closed = According to { $source } closed now. We do not know when it opens. Call first.

day =
    .nyarsdagen = New Year’s Day
    .trettondedag_jul = Epiphany
    .langfredagen = Good Friday
    .paskdagen = Easter Day
    .annandag_pask = Easter Monday
    .forsta_maj = May Day
    .kristi_himmelsfardsdag = Ascension Day
    .pingstdagen = Whit Sunday
    .nationaldagen = the National Day
    .midsommardagen = Midsummer Day
    .alla_helgons_dag = All Saints’ Day
    .juldagen = Christmas Day
    .annandag_jul = Boxing Day
    .paskafton = Easter Eve
    .pingstafton = Whitsun Eve
    .midsommarafton = Midsummer Eve
    .julafton = Christmas Eve
    .nyarsafton = New Year’s Eve
    .trettondagsafton = the eve of Epiphany
    .skartorsdagen = Maundy Thursday
    .valborgsmassoafton = Walpurgis Night
    .fore_kristi_himmelsfardsdag = the day before Ascension Day
    .fore_nationaldagen = the day before the National Day
    .fore_alla_helgons_dag = the day before All Saints’ Day
    .fore_midsommarafton = the day before Midsummer Eve
    .fore_julafton = the day before Christmas Eve
    .fore_nyarsafton = the day before New Year’s Eve

source =
    .unchecked_sentence = Not yet checked.
    .from = Taken from
    .undated = no date
    .as_of = true in { $when }
    .unchecked = not yet checked
    .checked = checked { $day } by { $by }
    .stale = checked { $day } by { $by }, but that was long ago
    .partly_stale = not all of it is checked, and some of it too long ago
    .cite = Source { $n }

cited =
    .title = Sources of the text

translation =
    .missing = The text is not translated yet.
    .human_unreviewed = A person has translated the text. Nobody else has reviewed it.
    .machine_unreviewed = A machine has translated the text. No person has reviewed it.
    .stale = The original has changed since the text was translated. What it says may be out of date.
    .original = The original:

unknown =
    .not_told = Unknown. The sources say nothing about it.

feedback =
    .question = Did this information help you?
    .answer = Answer here

foot =
    .data = Data
    .places = Municipalities, counties and postal codes: swedish-geodata (SCB).

finder =
    .search = Search all pages for it
    .label = Your town or postal code
    .hint = What you type stays in your browser.
    .list = Municipalities
    .none = Nothing found. Try another word, or look in the list.
    .one = 1 result
    .many = { "{" }n{ "}" } results
    .maybe = The postal code is not in our list. Perhaps it is one of these municipalities.
    .failed = The list could not be fetched. Look in the list on the page instead.
    .network = has a network

search =
    .stays = What you type stays in your browser.
    .label = What are you looking for?
    .none = Nothing found. Try another word.
    .one = 1 result
    .many = { "{" }n{ "}" } results
    .failed = The search could not be fetched. Use the list A–Z instead.
    .urgent = Is it urgent?
    .browse = You can also browse:
    .without_script = The search needs JavaScript, which is turned off in your browser.
    .first = Mainly
    .everywhere = All of Sweden
    .meant = Showing results for
    .instead = Browse instead:
    .more = Show more
    .close = Close
    .urgent_shown = Numbers to call if it is urgent stand at the top.

home =
    .cities = Cities with a network
    .country = Find your municipality, county by county
    .tiles = Read more

places =
    .count = { $n ->
        [one] { $n } municipality
       *[other] { $n } municipalities
    }
    .distance = about { $km } km away
    .network = has a network
    .key = Counties where a city has a network. The list holds the same counties.
    .by_county = All municipalities, county by county

contact =
    .group_country = All of Sweden
    .group_region = The region
    .group_emergency = Emergency
    .group_public = If you are being exploited or are worried
    .group_professional = If you meet exploited people at work
    .group_old = Older facts
    .group_city = In the municipality
    .old_lead = These facts are more than three years old. They may have changed.
    .national = Numbers for all of Sweden
    .file_title = Do you work with this?
    .file_link = Get the numbers as a contact file (vcf)
    .file_warning = The file stays on the phone, and everyone who uses the phone can see it. Do not get it if you are being exploited yourself.

municipality =
    .title = Help against human trafficking in { $name }
    .description = Who you can contact in { $name } about human trafficking and prostitution.
    .website = The municipality’s own website
    .website_words = You reach the municipality’s social services through the municipality. We do not have their numbers.
    .near = The nearest cities that work with this
    .near_words = A tip if you want to start. They are not for urgent help.
    .start = How you can start here

city =
    .status = State
    .coordinator = Who coordinates
    .since = Since { $when }.
    .after_hours = When social services are closed
    .publisher = Responsible for the pages
    .tiles = What there is about the city
    .known = What we know about the city

network =
    .since = Started
    .about = What it is
    .outreach = Outreach
    .meetings = { $n ->
        [one] { $n } meeting a year
       *[other] { $n } meetings a year
    }
    .meetings_unknown = How often they meet is not known
    .year_unknown = not known when
    .led_since = Since: { $from }
    .led_between = From: { $from }. To: { $to }
    .groups = The groups
    .others = Others who take part
    .coordinators = Who has led the network
    .disputes = Here the sources differ
    .untold = The city has not told about a network yet.

routine =
    .to = To:
    .reading = The steps are taken in this order. The figure shows the steps that everybody may read.
    .untold = The city has not told about a routine yet.

process =
    .goals = The sub-goals
    .steps_title = The steps on the way
    .steps = { $n ->
        [one] The process has { $n } step.
       *[other] The process has { $n } steps.
    }
    .missing_steps = What the steps are called is not known.
    .reached = { $n ->
        [one] Has reached { $n } of { $all } sub-goals
       *[other] Has reached { $n } of { $all } sub-goals
    }
    .overview = How far the cities have come
    .overview_words = Why it is so, and who says it, is told on each city’s own page.
    .city = City
    .state_done = reached
    .state_started = begun
    .state_planned = planned
    .state_unknown = unknown

training =
    .place_unknown = The place is not known
    .calendar = Training in { $city }
    .kind = What it is
    .kind_course = Course
    .kind_film = Film
    .kind_event = Event
    .provider = Who runs it
    .audience = For
    .form = How it is done
    .cost = Cost
    .dates = Dates
    .dates_over = All dates have been.
    .date_planned = Planned
    .date_full = Full
    .date_cancelled = Cancelled
    .at = at { $time }
    .date_file = Calendar file (ics)
    .book_course = How to book
    .book_film = How to book a screening
    .book_event = How to sign up
    .missing_booking = How to book is not known.
    .national = Training for all of Sweden
    .none = The city has not told about any training of its own yet.
    .none_at_all = We do not know of any training yet.
    .file_title = Do you work with this?
    .file_link = Get the dates as a calendar file (ics)
    .file_warning = The file stays on the phone, and everyone who uses the phone can see it. Do not get it if you are being exploited yourself.

download =
    .languages = Languages
    .version = Version
    .accessible = Accessible
    .accessible_yes = Yes.
    .accessible_no = No.
    .accessible_unknown = Unknown.
    .alternative = Another format
    .get = Download
    .order = Read or order

pledge =
    .owner = Who owns the pledge
    .trade = Trade
    .version = Version
    .review = Followed up
    .months = { $n ->
        [one] every month
       *[other] every { $n } months
    }
    .complaint = Complaints
    .points = What the pledge says
    .missing_points = { $n ->
        [one] The pledge has { $n } point. What it says is not known.
       *[other] The pledge has { $n } points. What they say is not known.
    }
    .missing_points_all = What the pledge says is not known.
    .is_not = What the pledge does not promise
    .register = Those who have signed here
    .register_empty = Nobody is in the register. We only show those who have agreed to be shown.
    .register_at = The list kept by the owner of the pledge
    .part = About the pledge
    .untold = Nobody has described the pledge yet.
    .until = Valid until { $day }
    .has_signed = { $name } has signed { $pledge }
    .certifies = has signed
    .signed = Signed
    .reviewed = Last reviewed
    .ended = The pledge has ended. It is no longer valid.
    .draft = Draft. This certificate is not valid: no authority or organisation has reviewed it.
    .qr = QR code that leads to this page
    .verify = Is the pledge still valid? Scan the code, or type the address.
    .print = Print the page to get a certificate to put up.
    .cities = Cities that have a page about the pledge

statement =
    .service = Website
    .publisher = Publisher
    .status = How well it follows the law
    .full = Fully compliant.
    .partial = Partly compliant.
    .not = Not compliant.
    .not_assessed = Not assessed yet.
    .assessed = Assessed
    .method = How it was tested
    .gaps = Faults that we know of

news =
    .none = There is no news yet.

# The page of whoever coordinates the whole country.
dashboard =
    .lead = How each city stands. What is oldest and most urgent comes first.
    .made = The page was made on { $day }.
    .caption = The cities and the national pages
    .folder = Where
    .stale = Too old
    .oldest = oldest { $day }
    .last_day = Too old tomorrow
    .unchecked = Never checked
    .fresh = Checked
    .missing = Missing
    .nothing = nothing
    .unknown = Unknown values
    .unreviewed = Unreviewed translations
    .untranslated = Not translated
    .broken = Broken links
    .missing_network = network
    .missing_routine = routine
    .missing_hours = opening hours
    .missing_routes = numbers of its own
    .missing_process = state with the sub-goals
    .missing_publisher = who publishes the pages
    .missing_after_hours = who answers when social services are closed
    .counts = What is counted
    .counts_checked = The first four figures are facts: numbers, addresses, opening hours and sentences with a source. A fact is checked when somebody has asked its owner.
    .counts_missing = Missing are parts that every city should have. Unknown values are lines of the city’s numbers and opening hours that say unknown.
    .counts_translations = Unreviewed translations are pages and news. Short texts in the facts are not counted.
    .counts_links = Broken links are links between the pages here. Links to other websites are not tried, because the program never fetches anything from the net.

feed =
    .title = Stad för stad: news and changes
    .city_title = { $city }: news and changes
    .checked = { $page }: checked facts
    .checked_on = Checked on { $day }: { $names }
    .reached = { $city } has reached the sub-goal “{ $goal }”
    .training = { $title }, { $day }: { $status }

moved =
    .title = This page has moved
    .link = Go to the page

glossary =
    .in_swedish = In Swedish
