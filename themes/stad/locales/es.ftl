# Interface texts in Spanish, translated by machine. The original is Swedish (sv.ftl).

site =
    .country = Suecia
    .language_name = Español

# The signs that the templates set between texts; { "" } where the language has none.
sentence =
    .end = .
    .comma = ,

skip =
    .main = Ir al contenido
    .menu = Ir al menú

frame =
    .draft = Borrador: ninguna autoridad ni organización ha revisado esta página
    .earlier = Los datos sobre { $city } son del { $day }. Los últimos cambios aún no se han publicado.
    .withheld = La página sobre { $city } no se puede mostrar ahora. Los números de aquí son para todo el país.
    .aged = Esta página se hizo el { $day }. Hace mucho tiempo. Los números y los horarios pueden haber cambiado.

exit =
    .leave = Salir de la página
    .hide = Ocultar su visita
    .two_left = Pulse Mayús dos veces más para salir de la página.
    .one_left = Pulse Mayús una vez más para salir de la página.
    .leaving = Saliendo de la página.

nav =
    .menu = Menú
    .menu_national = Menú principal
    .here = Usted está aquí
    .languages = Idiomas
    .contents = En esta página
    .letters = Letras
    .onwards = Más páginas
    .foot_country = Toda Suecia
    .foot_site = Sobre el sitio web
    .home = Inicio
    .who_to_call = ¿A quién llamo?
    .ask = Pregunta por pregunta
    .contact = Contacto
    .municipalities = Municipios
    .stad_for_stad = Stad för stad
    .start = Cómo empezar
    .training = Formación
    .material = Materiales
    .respekt_thai = Respekt Thai
    .signs = Señales
    .rights = Sus derechos
    .safety = Cómo ocultar su visita
    .privacy = Datos personales
    .accessibility = Accesibilidad
    .about = Acerca de
    .sources = Fuentes
    .glossary = Palabras y qué significan
    .search = Buscar
    .a_to_z = A–Z
    .news = Noticias
    .not_found = La página no existe
    .dashboard = Resumen para coordinadores
    .city_overview = Resumen
    .city_contact = Contacto
    .city_who_to_call = ¿A quién llamo?
    .city_ask = Pregunta por pregunta
    .city_hours = Horario
    .city_network = Red
    .city_routine = Procedimiento
    .city_process = Proceso
    .city_training = Formación
    .city_respekt_thai = Respekt Thai
    .city_news = Noticias
    .city_about = Acerca de

slug =
    .who_to_call = a-quien-llamo
    .ask = preguntas
    .contact = contacto
    .municipalities = municipios
    .stad_for_stad = stad-for-stad
    .start = como-empezar
    .training = formacion
    .material = materiales
    .respekt_thai = respekt-thai
    .signs = senales
    .rights = derechos
    .safety = seguridad
    .privacy = datos-personales
    .accessibility = accesibilidad
    .about = acerca-de
    .sources = fuentes
    .glossary = palabras
    .search = buscar
    .a_to_z = a-z
    .news = noticias
    .not_found = 404
    .dashboard = resumen-coordinadores
    .hours = horario
    .network = red
    .routine = procedimiento
    .process = proceso

calls =
    .first = Llame primero aquí
    .more = Otros que responden
    .situations = ¿Qué ha pasado?
    .none_country = No conocemos ningún número para esto que valga en todo el país.
    .none_here = No conocemos ningún número para esto en este lugar.
    .closed_outside = Casi siempre cerrado al final de la tarde, por la noche y los fines de semana.
    .closed_daytime = Casi siempre cerrado de día en los días laborables.
    .closed_then = Casi siempre cerrado entonces.

ask =
    .danger = ¿Hay alguien en peligro ahora mismo?
    .danger_yes = Sí, o no lo sé
    .danger_no = No, ahora mismo no
    .danger_title = Alguien está en peligro
    .who = ¿De quién se trata?
    .who_me = De mí
    .who_other = De otra persona, o de algo que he visto
    .who_work = De mi trabajo o mi empresa
    .what_me = ¿Qué se parece más a su situación?
    .what_other = ¿Qué ha visto o notado?
    .what_work = ¿Qué se parece más a su trabajo?
    .hour = ¿Cuándo quiere ponerse en contacto?
    .hour_daytime = Un día laborable, de 8 a 17
    .hour_outside = Final de la tarde, noche o fin de semana
    .change = Cambiar la respuesta
    .restart = Empezar de nuevo
    .place_city = Las respuestas son para { $city }. ¿Está en otro lugar?
    .place_country = Las respuestas son para toda Suecia. Su municipio puede tener respuestas propias:
    .find = Busque su municipio
    .country = Las preguntas para todo el país

route =
    .verb_call = Llame a
    .verb_sms = Envíe un SMS a
    .verb_chat = Abra el chat
    .verb_visit = Vaya a
    .verb_mail = Escriba un correo a
    .verb_letter = Envíe una carta a
    .verb_e_service = Abra
    .verb_form = Escriba en
    .missing_call = No se sabe el número.
    .missing_sms = No se sabe el número.
    .missing_chat = No se sabe la dirección del chat.
    .missing_visit = No se sabe la dirección para visitas.
    .missing_mail = No se sabe la dirección de correo electrónico.
    .missing_letter = No se sabe la dirección postal.
    .missing_e_service = No se sabe la dirección del servicio en línea.
    .missing_form = No se sabe la dirección del formulario.
    .caveat = Lo que usted diga será un documento público.
    .good_free = Gratis.
    .good_anonymous = Puede hacerlo de forma anónima.
    .good_confidential = Confidencial.
    .good_not_on_bill = No aparece en la factura del teléfono.
    .area = Vale para { $places }.
    .instead = En lugar de
    .unknown_both = No se sabe si puede hacerlo de forma anónima. Tampoco se sabe si lo que diga será un documento público.
    .unknown_identity = No se sabe si puede hacerlo de forma anónima.
    .unknown_record = No se sabe si lo que diga será un documento público.
    .old = Dato más antiguo ({ $when }). Puede haber cambiado.

missing =
    .ask = Pregunte en

card =
    .operator = Quién responde
    .hours = Abierto
    .hours_unknown = No se sabe cuándo responden.
    .hours_more = Todo el horario
    .cost = Precio
    .cost_free = Gratis.
    .cost_free_call = La llamada es gratis.
    .cost_normal = Como una llamada o un mensaje normal.
    .cost_not_free = Cuesta algo. No se sabe el precio.
    .cost_unknown = No se sabe. Pregunte cuando se ponga en contacto.
    .bill = En la factura
    .bill_yes = Sí, la llamada aparece en la factura del teléfono.
    .bill_no = No, la llamada no aparece en la factura del teléfono.
    .identity = Su nombre
    .identity_anonymous = Anónimo.
    .identity_confidential = Confidencial.
    .identity_named = Con nombre.
    .identity_unknown = No se sabe. Pregunte antes de decir quién es usted.
    .record = Documento público
    .record_yes = Sí. Se guarda, y otras personas pueden pedir leerlo.
    .record_no = No.
    .record_unknown = No se sabe. Pregunte antes de contar nada.
    .reports_on = Informa a
    .what_happens = Qué pasa después
    .languages = Idiomas
    .languages_unknown = No se sabe qué idiomas hablan.
    .interpreter = Puede participar un intérprete.
    .ages = Edad
    .ages_between = De { $from } a { $to } años.
    .ages_from = Desde los { $from } años.
    .ages_to = Hasta los { $to } años inclusive.
    .audience = Para
    .area_term = Zona

audience =
    .exposed = personas explotadas
    .worried = personas preocupadas
    .relative = familiares y allegados
    .witness = testigos
    .child = menores y jóvenes
    .professional = quienes tratan con personas explotadas en su trabajo
    .business = empresas
    .buyer = quienes compran sexo

language =
    .sv = sueco
    .en = inglés
    .ar = árabe
    .bg = búlgaro
    .ckb = sorani
    .de = alemán
    .es = español
    .et = estonio
    .fa = persa
    .fi = finés
    .fr = francés
    .hu = húngaro
    .kmr = kurmanji
    .lt = lituano
    .lv = letón
    .pl = polaco
    .prs = dari
    .ps = pastún
    .pt = portugués
    .ro = rumano
    .rom = romaní
    .ru = ruso
    .se = sami del norte
    .so = somalí
    .sq = albanés
    .swl = lengua de señas sueca
    .th = tailandés
    .ti = tigriña
    .tl = tagalo
    .tr = turco
    .uk = ucraniano
    .ur = urdu
    .vi = vietnamita
    .zh = chino

status =
    .pilot = ciudad piloto
    .active = tiene red
    .starting = está a punto de empezar

hours =
    .always_group = Cuando está cerrado
    .red_days = Días festivos
    .eves = Vísperas (Sábado Santo, víspera de Pentecostés, víspera de Midsommar, Nochebuena, Nochevieja)
    .day_before = El día antes de un festivo ({ $days })
    .always = Día y noche
    .unknown = No se sabe el horario
    .closed = cerrado
    .same = como siempre
    .unknown_call_first = no se sabe, llame antes
    .all_day = día y noche
    .title = Horario
    .week = Una semana normal
    .special = Otros días
    .exceptions = Días diferentes
    .coming = Días especiales hasta el { $day } inclusive
    .every_year = { $from } – { $to } todos los años
    .valid_between = El horario vale { $from } – { $to }.
    .valid_from = El horario vale desde el { $from }.
    .valid_to = El horario vale hasta el { $to } inclusive. Después no lo sabemos.
    .none = No tenemos el horario de esta ciudad.

now =
    .open_until = Abierto ahora, hasta las { "{" }time{ "}" }.
    .open_past_midnight = Abierto ahora, hasta { "{" }day{ "}" } a las { "{" }time{ "}" }.
    .open = Abierto ahora.
    .closed_today = Cerrado ahora. Abre hoy a las { "{" }time{ "}" }.
    .closed_tomorrow = Cerrado ahora. Abre mañana a las { "{" }time{ "}" }.
    .closed_until = Cerrado ahora. Abre { "{" }day{ "}" } a las { "{" }time{ "}" }.
    .closed = Cerrado ahora. No sabemos cuándo abre. Llame antes.
    .unknown = No sabemos si está abierto ahora. Llame antes.
    .stale = El horario se comprobó el { $day }. Hace mucho tiempo. Llame antes.

now_said =
    .open_until = Según { $source }, abierto hasta las { "{" }time{ "}" }, aún sin comprobar.
    .open_past_midnight = Según { $source }, abierto hasta { "{" }day{ "}" } a las { "{" }time{ "}" }, aún sin comprobar.
    .open = Según { $source }, abierto ahora, aún sin comprobar.
    .closed_today = Según { $source }, cerrado ahora, abre hoy a las { "{" }time{ "}" }. Aún sin comprobar.
    .closed_tomorrow = Según { $source }, cerrado ahora, abre mañana a las { "{" }time{ "}" }. Aún sin comprobar.
    .closed_until = Según { $source }, cerrado ahora, abre { "{" }day{ "}" } a las { "{" }time{ "}" }. Aún sin comprobar.
    .closed = Según { $source }, cerrado ahora. No sabemos cuándo abre. Llame antes.

day =
    .nyarsdagen = Año Nuevo
    .trettondedag_jul = día de Reyes
    .langfredagen = Viernes Santo
    .paskdagen = domingo de Pascua
    .annandag_pask = lunes de Pascua
    .forsta_maj = primero de mayo
    .kristi_himmelsfardsdag = día de la Ascensión
    .pingstdagen = domingo de Pentecostés
    .nationaldagen = Día Nacional de Suecia
    .midsommardagen = día de Midsommar
    .alla_helgons_dag = día de Todos los Santos en Suecia
    .juldagen = día de Navidad
    .annandag_jul = segundo día de Navidad
    .paskafton = Sábado Santo
    .pingstafton = víspera de Pentecostés
    .midsommarafton = víspera de Midsommar
    .julafton = Nochebuena
    .nyarsafton = Nochevieja
    .trettondagsafton = víspera de Reyes
    .skartorsdagen = Jueves Santo
    .valborgsmassoafton = víspera de Valborg
    .fore_kristi_himmelsfardsdag = el día antes de la Ascensión
    .fore_nationaldagen = el día antes del Día Nacional de Suecia
    .fore_alla_helgons_dag = el día antes del día de Todos los Santos en Suecia
    .fore_midsommarafton = el día antes de la víspera de Midsommar
    .fore_julafton = el día antes de Nochebuena
    .fore_nyarsafton = el día antes de Nochevieja

source =
    .unchecked_sentence = Aún sin comprobar.
    .from = Tomado de
    .undated = sin fecha
    .as_of = válido en { $when }
    .unchecked = aún sin comprobar
    .checked = comprobado el { $day } por { $by }
    .stale = comprobado el { $day } por { $by }, pero hace mucho tiempo
    .partly_stale = no todo está comprobado, y una parte se comprobó hace demasiado tiempo
    .cite = Fuente { $n }

cited =
    .title = Fuentes del texto

translation =
    .missing = El texto aún no está traducido.
    .human_unreviewed = Una persona ha traducido el texto. Nadie más lo ha revisado.
    .machine_unreviewed = Una máquina ha traducido el texto. Ninguna persona lo ha revisado.
    .stale = El original ha cambiado desde que se tradujo el texto. Lo que dice aquí puede ser antiguo.
    .original = El original:

unknown =
    .not_told = No se sabe. Las fuentes no dicen nada sobre esto.

feedback =
    .question = ¿Le ayudó esta información?
    .answer = Responda aquí

foot =
    .data = Datos
    .places = Municipios, provincias y códigos postales: swedish-geodata (SCB).

finder =
    .search = Buscarlo en todas las páginas
    .label = Su localidad o su código postal
    .hint = Lo que escriba se queda en su navegador.
    .list = Municipios
    .none = No hay resultados. Pruebe otra palabra o busque en la lista.
    .one = 1 resultado
    .many = Resultados: { "{" }n{ "}" }
    .maybe = El código postal no está en nuestra lista. Quizá sea uno de estos municipios.
    .failed = No se pudo cargar la lista. Busque en la lista de la página.
    .network = tiene red

search =
    .stays = Lo que escriba se queda en su navegador.
    .label = ¿Qué busca?
    .none = No hay resultados. Pruebe otra palabra.
    .one = 1 resultado
    .many = Resultados: { "{" }n{ "}" }
    .failed = No se pudo cargar la búsqueda. Use la lista A–Z.
    .urgent = ¿Es urgente?
    .browse = También puede mirar aquí:
    .without_script = La búsqueda necesita JavaScript, y está desactivado en su navegador.
    .first = En primer lugar
    .everywhere = Toda Suecia
    .meant = Resultados para
    .instead = Mire aquí:
    .more = Mostrar más
    .close = Cerrar
    .urgent_shown = Arriba están los números para llamar si es urgente.

home =
    .cities = Ciudades con red
    .country = Busque su municipio, provincia por provincia
    .tiles = Leer más

places =
    .count = { $n ->
        [one] { $n } municipio
       *[other] { $n } municipios
    }
    .distance = a unos { $km } km
    .network = tiene red
    .key = Provincias donde una ciudad tiene red. Las mismas provincias están en la lista.
    .by_county = Todos los municipios, provincia por provincia

contact =
    .group_country = Toda Suecia
    .group_region = La región
    .group_emergency = Urgencias
    .group_public = Si sufre explotación o alguien le preocupa
    .group_professional = Si trata con personas explotadas en su trabajo
    .group_old = Datos más antiguos
    .group_city = En el municipio
    .old_lead = Estos datos tienen más de tres años. Pueden haber cambiado.
    .national = Números para toda Suecia
    .file_title = ¿Trabaja con este tema?
    .file_link = Descargar los números como archivo de contactos (vcf)
    .file_warning = El archivo se queda en el teléfono. Todas las personas que usan el teléfono pueden verlo. No lo descargue si usted sufre explotación.

municipality =
    .title = Ayuda contra la trata de personas en { $name }
    .description = A quién puede contactar en { $name } sobre la trata de personas y la prostitución.
    .website = Sitio web del municipio
    .website_words = Para hablar con los servicios sociales, contacte con el municipio. No tenemos su número.
    .near = Las ciudades más cercanas que trabajan con este tema
    .near_words = Un consejo si usted quiere empezar. No son para ayuda urgente.
    .start = Cómo pueden empezar aquí

city =
    .status = Situación
    .coordinator = Quién coordina
    .since = Desde { $when }.
    .after_hours = Cuando los servicios sociales están cerrados
    .publisher = Responsable de las páginas
    .tiles = Qué hay aquí sobre la ciudad
    .known = Qué sabemos de la ciudad

network =
    .since = Empezó
    .about = Qué es
    .outreach = Trabajo de acercamiento
    .meetings = { $n ->
        [one] { $n } reunión al año
       *[other] { $n } reuniones al año
    }
    .meetings_unknown = No se sabe cada cuánto se reúnen
    .year_unknown = no se sabe cuándo
    .led_since = Desde: { $from }
    .led_between = Desde: { $from }. Hasta: { $to }
    .groups = Los grupos
    .others = Otros que participan
    .coordinators = Quién ha dirigido la red
    .disputes = Aquí las fuentes no coinciden
    .untold = La ciudad aún no ha hablado de ninguna red.

routine =
    .to = Para:
    .reading = Los pasos se dan en este orden. La imagen muestra los pasos que todos pueden leer.
    .untold = La ciudad aún no ha hablado de ningún procedimiento.

process =
    .goals = Las metas parciales
    .steps_title = Los pasos del camino
    .steps = { $n ->
        [one] El proceso tiene { $n } paso.
       *[other] El proceso tiene { $n } pasos.
    }
    .missing_steps = No se sabe cómo se llaman los pasos.
    .reached = { $n ->
        [one] Ha alcanzado { $n } de { $all } metas parciales
       *[other] Ha alcanzado { $n } de { $all } metas parciales
    }
    .overview = Hasta dónde han llegado las ciudades
    .overview_words = Por qué es así, y quién lo dice, está en la página de cada ciudad.
    .city = Ciudad
    .state_done = alcanzada
    .state_started = empezada
    .state_planned = prevista
    .state_unknown = no se sabe

training =
    .place_unknown = No se sabe el lugar
    .calendar = Formación en { $city }
    .kind = Qué es
    .kind_course = Curso
    .kind_film = Película
    .kind_event = Evento
    .provider = Quién lo organiza
    .audience = Para
    .form = Cómo se hace
    .cost = Precio
    .dates = Fechas
    .dates_over = Todas las fechas han pasado.
    .date_planned = Previsto
    .date_full = Completo
    .date_cancelled = Cancelado
    .at = hora: { $time }
    .date_file = Archivo de calendario (ics)
    .book_course = Cómo reservar
    .book_film = Cómo reservar una proyección
    .book_event = Cómo inscribirse
    .missing_booking = No se sabe cómo se reserva.
    .national = Formación para toda Suecia
    .none = La ciudad aún no ha hablado de ninguna formación propia.
    .none_at_all = Aún no sabemos de ninguna formación.
    .file_title = ¿Trabaja con este tema?
    .file_link = Descargar las fechas como archivo de calendario (ics)
    .file_warning = El archivo se queda en el teléfono. Todas las personas que usan el teléfono pueden verlo. No lo descargue si usted sufre explotación.

download =
    .languages = Idiomas
    .version = Versión
    .accessible = Accesible
    .accessible_yes = Sí.
    .accessible_no = No.
    .accessible_unknown = No se sabe.
    .alternative = Otro formato
    .get = Descargar
    .order = Leer o pedir

pledge =
    .owner = De quién es el compromiso
    .trade = Sector
    .version = Versión
    .review = Seguimiento
    .months = { $n ->
        [one] cada mes
       *[other] cada { $n } meses
    }
    .complaint = Quejas
    .points = Qué dice el compromiso
    .missing_points = { $n ->
        [one] El compromiso tiene { $n } punto. No se sabe qué dice.
       *[other] El compromiso tiene { $n } puntos. No se sabe qué dicen.
    }
    .missing_points_all = No se sabe qué dice el compromiso.
    .is_not = Qué no promete el compromiso
    .register = Quiénes han firmado aquí
    .register_empty = No hay nadie en el registro. Solo mostramos a quienes han aceptado aparecer.
    .register_at = La lista de quien tiene el compromiso
    .part = Sobre el compromiso
    .untold = Nadie ha descrito aún el compromiso.
    .until = Vale hasta el { $day }
    .has_signed = { $name } ha firmado { $pledge }
    .certifies = ha firmado
    .signed = Firmado
    .reviewed = Última revisión
    .ended = El compromiso ha terminado. Ya no vale.
    .draft = Borrador. Este certificado no vale: ninguna autoridad ni organización lo ha revisado.
    .qr = Código QR que lleva a esta página
    .verify = ¿Sigue valiendo el compromiso? Escanee el código o escriba la dirección.
    .print = Imprima la página y tendrá un certificado para colgar.
    .cities = Ciudades que tienen una página sobre el compromiso

statement =
    .service = Sitio web
    .publisher = Entidad editora
    .status = En qué medida cumple la ley
    .full = Cumple del todo.
    .partial = Cumple en parte.
    .not = No cumple.
    .not_assessed = Aún sin evaluar.
    .assessed = Evaluado
    .method = Cómo se ha probado
    .gaps = Fallos que conocemos

news =
    .none = Aún no hay noticias.

dashboard =
    .lead = Así está cada ciudad. Lo más antiguo y lo más urgente está arriba.
    .made = La página se hizo el { $day }.
    .caption = Las ciudades y las páginas nacionales
    .folder = Dónde
    .stale = Demasiado antiguos
    .oldest = el más antiguo { $day }
    .last_day = Demasiado antiguos mañana
    .unchecked = Nunca comprobados
    .fresh = Comprobados
    .missing = Faltan
    .nothing = nada
    .unknown = Valores desconocidos
    .unreviewed = Traducciones sin revisar
    .untranslated = Sin traducir
    .broken = Enlaces rotos
    .missing_network = red
    .missing_routine = procedimiento
    .missing_hours = horario
    .missing_routes = números propios
    .missing_process = situación de las metas parciales
    .missing_publisher = responsable de las páginas
    .missing_after_hours = quién responde cuando los servicios sociales están cerrados
    .counts = Qué se cuenta
    .counts_checked = Las cuatro primeras cifras son datos: números, direcciones, horarios y frases con fuente. Un dato está comprobado cuando alguien ha preguntado a quien lo tiene.
    .counts_missing = En «Faltan» están las partes que todas las ciudades deben tener. Los valores desconocidos son líneas de los números y el horario de la ciudad donde dice unknown.
    .counts_translations = Las traducciones sin revisar son páginas y noticias. Los textos cortos de los datos no se cuentan.
    .counts_links = Los enlaces rotos son enlaces entre las páginas de aquí. Los enlaces a otros sitios web no se prueban, porque el programa nunca toma nada de internet.

feed =
    .title = Stad för stad: noticias y cambios
    .city_title = { $city }: noticias y cambios
    .checked = { $page }: datos comprobados
    .checked_on = Comprobado el { $day }: { $names }
    .reached = { $city } ha alcanzado la meta parcial «{ $goal }»
    .training = { $title }, { $day }: { $status }

moved =
    .title = La página se ha movido
    .link = Ir a la página

glossary =
    .in_swedish = En sueco
