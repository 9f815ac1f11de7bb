# Interface texts in Thai. The original is Swedish (sv.ftl).

site =
    .country = สวีเดน
    .language_name = ไทย

# The signs that the templates set between texts; { "" } where the language has none.
sentence =
    .end = { "" }
    .comma = ,

skip =
    .main = ข้ามไปที่เนื้อหา
    .menu = ข้ามไปที่เมนู

frame =
    .draft = ฉบับร่าง – ยังไม่มีหน่วยงานรัฐหรือองค์กรใดตรวจทานหน้านี้
    .earlier = ข้อมูลเกี่ยวกับ { $city } เป็นของวันที่ { $day } การเปลี่ยนแปลงล่าสุดยังไม่ได้เผยแพร่
    .withheld = ยังแสดงหน้าเกี่ยวกับ { $city } ไม่ได้ในขณะนี้ หมายเลขที่นี่ใช้ได้ทั่วประเทศ
    .aged = หน้านี้ทำขึ้นเมื่อ { $day } ซึ่งนานมาแล้ว หมายเลขและเวลาทำการอาจเปลี่ยนไป

exit =
    .leave = ออกจากหน้านี้
    .hide = ซ่อนการเข้าชม
    .two_left = กด Shift อีกสองครั้งเพื่อออกจากหน้านี้
    .one_left = กด Shift อีกหนึ่งครั้งเพื่อออกจากหน้านี้
    .leaving = กำลังออกจากหน้านี้

nav =
    .menu = เมนู
    .menu_national = เมนูหลัก
    .here = คุณอยู่ที่นี่
    .languages = ภาษา
    .contents = ในหน้านี้
    .letters = ตัวอักษร
    .onwards = ไปต่อที่ไหนได้บ้าง
    .foot_country = ทั่วสวีเดน
    .foot_site = เกี่ยวกับเว็บไซต์
    .home = หน้าแรก
    .who_to_call = ฉันควรโทรหาใคร
    .ask = คำถามทีละข้อ
    .contact = ติดต่อ
    .municipalities = เทศบาล
    .stad_for_stad = Stad för stad
    .start = เริ่มต้น
    .training = การอบรม
    .material = สื่อและเอกสาร
    .respekt_thai = Respekt Thai
    .signs = สัญญาณ
    .rights = สิทธิของคุณ
    .safety = วิธีซ่อนการเข้าชมของคุณ
    .privacy = ข้อมูลส่วนตัว
    .accessibility = การเข้าถึงเว็บไซต์
    .about = เกี่ยวกับ
    .sources = แหล่งข้อมูล
    .glossary = คำศัพท์และความหมาย
    .search = ค้นหา
    .a_to_z = ก–ฮ
    .news = ข่าว
    .not_found = ไม่มีหน้านี้
    .dashboard = ภาพรวมสำหรับผู้ประสานงาน
    .city_overview = ภาพรวม
    .city_contact = ติดต่อ
    .city_who_to_call = ฉันควรโทรหาใคร
    .city_ask = คำถามทีละข้อ
    .city_hours = เวลาทำการ
    .city_network = เครือข่าย
    .city_routine = ขั้นตอนการทำงาน
    .city_process = กระบวนการ
    .city_training = การอบรม
    .city_respekt_thai = Respekt Thai
    .city_news = ข่าว
    .city_about = เกี่ยวกับ

# The last part of every page's address. Never change one without a redirect.
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
    .first = โทรที่นี่ก่อน
    .more = ที่อื่นที่รับสาย
    .situations = เกิดอะไรขึ้น
    .none_country = เราไม่ทราบหมายเลขสำหรับเรื่องนี้ที่ใช้ได้ทั่วประเทศ
    .none_here = เราไม่ทราบหมายเลขสำหรับเรื่องนี้ในพื้นที่นี้
    .closed_outside = ส่วนใหญ่ปิดตอนเย็น กลางคืน และวันเสาร์อาทิตย์
    .closed_daytime = ส่วนใหญ่ปิดตอนกลางวันของวันธรรมดา
    .closed_then = ส่วนใหญ่ปิดในช่วงนั้น

ask =
    .danger = ตอนนี้มีใครตกอยู่ในอันตรายไหม
    .danger_yes = มี หรือฉันไม่รู้
    .danger_no = ไม่มี ไม่ใช่ตอนนี้
    .danger_title = มีคนตกอยู่ในอันตราย
    .who = เป็นเรื่องของใคร
    .who_me = ตัวฉันเอง
    .who_other = คนอื่น หรือสิ่งที่ฉันเห็น
    .who_work = งานหรือธุรกิจของฉัน
    .what_me = ข้อไหนตรงกับคุณที่สุด
    .what_other = คุณเห็นหรือสังเกตอะไร
    .what_work = ข้อไหนตรงกับงานของคุณที่สุด
    .hour = คุณอยากติดต่อเมื่อไร
    .hour_daytime = วันธรรมดา 8–17 น.
    .hour_outside = ตอนเย็น กลางคืน หรือวันเสาร์อาทิตย์
    .change = เปลี่ยนคำตอบ
    .restart = เริ่มใหม่
    .place_city = คำตอบนี้ใช้สำหรับ { $city } คุณอยู่ที่อื่นหรือเปล่า
    .place_country = คำตอบนี้ใช้สำหรับทั่วสวีเดน เทศบาลของคุณอาจมีคำตอบของตัวเอง:
    .find = หาเทศบาลของคุณ
    .country = คำถามสำหรับทั้งประเทศ

route =
    .verb_call = โทร
    .verb_sms = ส่งข้อความ SMS ไปที่
    .verb_chat = แชทที่
    .verb_visit = ไปที่
    .verb_mail = ส่งอีเมลถึง
    .verb_letter = ส่งจดหมายถึง
    .verb_e_service = เปิด
    .verb_form = เขียนที่
    .missing_call = ยังไม่ทราบหมายเลข
    .missing_sms = ยังไม่ทราบหมายเลข
    .missing_chat = ยังไม่ทราบที่อยู่ของแชท
    .missing_visit = ยังไม่ทราบที่อยู่ที่ไปพบได้
    .missing_mail = ยังไม่ทราบที่อยู่อีเมล
    .missing_letter = ยังไม่ทราบที่อยู่ทางไปรษณีย์
    .missing_e_service = ยังไม่ทราบที่อยู่ของบริการออนไลน์
    .missing_form = ยังไม่ทราบที่อยู่ของแบบฟอร์ม
    .caveat = สิ่งที่คุณพูดจะกลายเป็นเอกสารสาธารณะ
    .good_free = ฟรี
    .good_anonymous = ไม่ต้องบอกว่าคุณเป็นใคร
    .good_confidential = เก็บเป็นความลับ
    .good_not_on_bill = ไม่แสดงในบิลค่าโทรศัพท์
    .area = สำหรับ { $places }
    .instead = ใช้แทน
    .unknown_both = ไม่ทราบว่าติดต่อโดยไม่บอกชื่อได้หรือไม่ และไม่ทราบว่าสิ่งที่คุณพูดจะกลายเป็นเอกสารสาธารณะหรือไม่
    .unknown_identity = ไม่ทราบว่าติดต่อโดยไม่บอกชื่อได้หรือไม่
    .unknown_record = ไม่ทราบว่าสิ่งที่คุณพูดจะกลายเป็นเอกสารสาธารณะหรือไม่
    .old = ข้อมูลเก่า ({ $when }) อาจเปลี่ยนไปแล้ว

missing =
    .ask = สอบถามที่

card =
    .operator = ใครเป็นคนตอบ
    .hours = เวลาเปิด
    .hours_unknown = ไม่ทราบว่าเขาตอบเวลาไหน
    .hours_more = เวลาทำการทั้งหมด
    .cost = ค่าใช้จ่าย
    .cost_free = ฟรี
    .cost_free_call = โทรฟรี
    .cost_normal = เท่ากับการโทรหรือส่งข้อความตามปกติ
    .cost_not_free = มีค่าใช้จ่าย ไม่ทราบราคา
    .cost_unknown = ไม่ทราบ ให้ถามเมื่อคุณติดต่อ
    .bill = ในบิลค่าโทรศัพท์
    .bill_yes = ใช่ สายนี้จะแสดงในบิลค่าโทรศัพท์
    .bill_no = ไม่ สายนี้จะไม่แสดงในบิลค่าโทรศัพท์
    .identity = ชื่อของคุณ
    .identity_anonymous = ไม่ระบุชื่อ
    .identity_confidential = เก็บเป็นความลับ
    .identity_named = ต้องบอกชื่อ
    .identity_unknown = ไม่ทราบ ให้ถามก่อนบอกว่าคุณเป็นใคร
    .record = เอกสารสาธารณะ
    .record_yes = ใช่ สิ่งที่คุณบอกจะถูกเก็บไว้ และคนอื่นขออ่านได้
    .record_no = ไม่ใช่
    .record_unknown = ไม่ทราบ ให้ถามก่อนเล่าเรื่องใด ๆ
    .reports_on = บอกต่อให้
    .what_happens = จะเกิดอะไรขึ้น
    .languages = ภาษา
    .languages_unknown = ไม่ทราบว่าเขาพูดภาษาอะไร
    .interpreter = มีล่ามช่วยได้
    .ages = อายุ
    .ages_between = { $from }–{ $to } ปี
    .ages_from = ตั้งแต่ { $from } ปีขึ้นไป
    .ages_to = ไม่เกิน { $to } ปี
    .audience = สำหรับ
    .area_term = พื้นที่

audience =
    .exposed = คนที่ถูกทำร้ายหรือถูกเอาเปรียบ
    .worried = คนที่เป็นห่วงผู้อื่น
    .relative = ญาติและคนใกล้ชิด
    .witness = พยาน
    .child = เด็กและเยาวชน
    .professional = คนที่พบผู้ถูกทำร้ายหรือถูกเอาเปรียบในการทำงาน
    .business = ธุรกิจ
    .buyer = คนที่ซื้อบริการทางเพศ

language =
    .sv = ภาษาสวีเดน
    .en = ภาษาอังกฤษ
    .ar = ภาษาอาหรับ
    .bg = ภาษาบัลแกเรีย
    .ckb = ภาษาเคิร์ดโซรานี
    .de = ภาษาเยอรมัน
    .es = ภาษาสเปน
    .et = ภาษาเอสโตเนีย
    .fa = ภาษาเปอร์เซีย
    .fi = ภาษาฟินแลนด์
    .fr = ภาษาฝรั่งเศส
    .hu = ภาษาฮังการี
    .kmr = ภาษาเคิร์ดเคอร์มันจี
    .lt = ภาษาลิทัวเนีย
    .lv = ภาษาลัตเวีย
    .pl = ภาษาโปแลนด์
    .prs = ภาษาดารี
    .ps = ภาษาปัชโต
    .pt = ภาษาโปรตุเกส
    .ro = ภาษาโรมาเนีย
    .rom = ภาษาโรมานี
    .ru = ภาษารัสเซีย
    .se = ภาษาซามีเหนือ
    .so = ภาษาโซมาลี
    .sq = ภาษาแอลเบเนีย
    .swl = ภาษามือสวีเดน
    .th = ภาษาไทย
    .ti = ภาษาทิกรินยา
    .tl = ภาษาตากาล็อก
    .tr = ภาษาตุรกี
    .uk = ภาษายูเครน
    .ur = ภาษาอูรดู
    .vi = ภาษาเวียดนาม
    .zh = ภาษาจีน

status =
    .pilot = เมืองนำร่อง
    .active = มีเครือข่าย
    .starting = กำลังจะเริ่ม

hours =
    .always_group = เมื่อปิดทำการ
    .red_days = วันหยุดนักขัตฤกษ์
    .eves = วันก่อนวันเทศกาล (วันก่อนวันอีสเตอร์ วันก่อนวันเพนเทคอสต์ วันมิดซัมเมอร์อีฟ วันคริสต์มาสอีฟ วันสิ้นปี)
    .day_before = วันก่อนวันหยุดนักขัตฤกษ์ ({ $days })
    .always = ตลอด 24 ชั่วโมง
    .unknown = ไม่ทราบเวลาทำการ
    .closed = ปิด
    .same = ตามปกติ
    .unknown_call_first = ไม่ทราบ ให้โทรถามก่อน
    .all_day = ตลอด 24 ชั่วโมง
    .title = เวลาทำการ
    .week = สัปดาห์ปกติ
    .special = วันอื่น ๆ
    .exceptions = วันที่ต่างจากปกติ
    .coming = วันพิเศษจนถึง { $day }
    .every_year = { $from } – { $to } ทุกปี
    .valid_between = เวลานี้ใช้ช่วง { $from } – { $to }
    .valid_from = เวลานี้ใช้ตั้งแต่ { $from }
    .valid_to = เวลานี้ใช้ถึง { $to } หลังจากนั้นเราไม่ทราบ
    .none = เราไม่มีเวลาทำการของเมืองนี้

# What a script says of the moment. {time} and {day} are filled in by it.
now =
    .open_until = ตอนนี้เปิด ถึง { "{" }time{ "}" } น.
    .open_past_midnight = ตอนนี้เปิด ถึง { "{" }day{ "}" } { "{" }time{ "}" } น.
    .open = ตอนนี้เปิด
    .closed_today = ตอนนี้ปิด จะเปิดวันนี้ { "{" }time{ "}" } น.
    .closed_tomorrow = ตอนนี้ปิด จะเปิดพรุ่งนี้ { "{" }time{ "}" } น.
    .closed_until = ตอนนี้ปิด จะเปิด { "{" }day{ "}" } { "{" }time{ "}" } น.
    .closed = ตอนนี้ปิด เราไม่ทราบว่าจะเปิดเมื่อไร ให้โทรถามก่อน
    .unknown = เราไม่ทราบว่าตอนนี้เปิดหรือไม่ ให้โทรถามก่อน
    .stale = ตรวจสอบเวลาทำการเมื่อ { $day } ซึ่งนานมาแล้ว ให้โทรถามก่อน

# The same from hours that nobody has checked.
now_said =
    .open_until = ตามข้อมูลของ { $source } เปิดถึง { "{" }time{ "}" } น. ยังไม่ได้ตรวจสอบ
    .open_past_midnight = ตามข้อมูลของ { $source } เปิดถึง { "{" }day{ "}" } { "{" }time{ "}" } น. ยังไม่ได้ตรวจสอบ
    .open = ตามข้อมูลของ { $source } ตอนนี้เปิด ยังไม่ได้ตรวจสอบ
    .closed_today = ตามข้อมูลของ { $source } ตอนนี้ปิด จะเปิดวันนี้ { "{" }time{ "}" } น. ยังไม่ได้ตรวจสอบ
    .closed_tomorrow = ตามข้อมูลของ { $source } ตอนนี้ปิด จะเปิดพรุ่งนี้ { "{" }time{ "}" } น. ยังไม่ได้ตรวจสอบ
    .closed_until = ตามข้อมูลของ { $source } ตอนนี้ปิด จะเปิด { "{" }day{ "}" } { "{" }time{ "}" } น. ยังไม่ได้ตรวจสอบ
    .closed = ตามข้อมูลของ { $source } ตอนนี้ปิด เราไม่ทราบว่าจะเปิดเมื่อไร ให้โทรถามก่อน

day =
    .nyarsdagen = วันปีใหม่
    .trettondedag_jul = วันสมโภชพระคริสต์แสดงองค์
    .langfredagen = วันศุกร์ประเสริฐ
    .paskdagen = วันอาทิตย์อีสเตอร์
    .annandag_pask = วันจันทร์อีสเตอร์
    .forsta_maj = วันแรงงาน
    .kristi_himmelsfardsdag = วันพระเยซูเสด็จขึ้นสวรรค์
    .pingstdagen = วันเพนเทคอสต์
    .nationaldagen = วันชาติสวีเดน
    .midsommardagen = วันมิดซัมเมอร์
    .alla_helgons_dag = วันนักบุญทั้งหลาย
    .juldagen = วันคริสต์มาส
    .annandag_jul = วันถัดจากวันคริสต์มาส
    .paskafton = วันก่อนวันอีสเตอร์
    .pingstafton = วันก่อนวันเพนเทคอสต์
    .midsommarafton = วันมิดซัมเมอร์อีฟ
    .julafton = วันคริสต์มาสอีฟ
    .nyarsafton = วันสิ้นปี
    .trettondagsafton = วันก่อนวันสมโภชพระคริสต์แสดงองค์
    .skartorsdagen = วันพฤหัสบดีศักดิ์สิทธิ์
    .valborgsmassoafton = วันวาลบอร์ก
    .fore_kristi_himmelsfardsdag = วันก่อนวันพระเยซูเสด็จขึ้นสวรรค์
    .fore_nationaldagen = วันก่อนวันชาติสวีเดน
    .fore_alla_helgons_dag = วันก่อนวันนักบุญทั้งหลาย
    .fore_midsommarafton = วันก่อนวันมิดซัมเมอร์อีฟ
    .fore_julafton = วันก่อนวันคริสต์มาสอีฟ
    .fore_nyarsafton = วันก่อนวันสิ้นปี

source =
    .unchecked_sentence = ยังไม่ได้ตรวจสอบ
    .from = ข้อมูลจาก
    .undated = ไม่มีวันที่
    .as_of = เป็นจริงเมื่อ { $when }
    .unchecked = ยังไม่ได้ตรวจสอบ
    .checked = ตรวจสอบแล้วเมื่อ { $day } โดย { $by }
    .stale = ตรวจสอบเมื่อ { $day } โดย { $by } แต่นานมาแล้ว
    .partly_stale = ยังตรวจสอบไม่ครบ และบางส่วนตรวจสอบไว้นานเกินไปแล้ว
    .cite = แหล่งข้อมูล { $n }

cited =
    .title = แหล่งข้อมูลของข้อความนี้

translation =
    .missing = ข้อความนี้ยังไม่ได้แปล
    .human_unreviewed = ข้อความนี้แปลโดยคน ยังไม่มีคนอื่นตรวจทาน
    .machine_unreviewed = ข้อความนี้แปลด้วยเครื่อง ยังไม่มีคนตรวจทาน
    .stale = ต้นฉบับเปลี่ยนไปหลังจากที่แปลแล้ว ข้อความนี้อาจเก่าไป
    .original = ต้นฉบับ:

unknown =
    .not_told = ไม่ทราบ แหล่งข้อมูลไม่ได้บอกเรื่องนี้

feedback =
    .question = ข้อมูลนี้ช่วยคุณได้ไหม
    .answer = ตอบที่นี่

foot =
    .data = ข้อมูล
    .places = เทศบาล จังหวัด และรหัสไปรษณีย์: swedish-geodata (SCB)

finder =
    .search = ค้นหาคำนี้ในทุกหน้า
    .label = ชื่อเมืองหรือรหัสไปรษณีย์ของคุณ
    .hint = สิ่งที่คุณพิมพ์จะอยู่ในเบราว์เซอร์ของคุณเท่านั้น
    .list = เทศบาล
    .none = ไม่พบ ลองใช้คำอื่น หรือหาในรายชื่อ
    .one = พบ 1 รายการ
    .many = พบ { "{" }n{ "}" } รายการ
    .maybe = ไม่มีรหัสไปรษณีย์นี้ในรายชื่อของเรา อาจเป็นเทศบาลใดเทศบาลหนึ่งต่อไปนี้
    .failed = โหลดรายชื่อไม่ได้ ให้หาในรายชื่อบนหน้านี้แทน
    .network = มีเครือข่าย

search =
    .stays = สิ่งที่คุณพิมพ์จะอยู่ในเบราว์เซอร์ของคุณเท่านั้น
    .label = คุณกำลังหาอะไร
    .none = ไม่พบ ลองใช้คำอื่น
    .one = พบ 1 รายการ
    .many = พบ { "{" }n{ "}" } รายการ
    .failed = โหลดการค้นหาไม่ได้ ให้ใช้รายการ ก–ฮ แทน
    .urgent = เป็นเรื่องด่วนไหม
    .browse = คุณเปิดดูเองได้ด้วย:
    .without_script = การค้นหาต้องใช้ JavaScript แต่เบราว์เซอร์ของคุณปิดไว้
    .first = แสดงก่อน
    .everywhere = ทั่วสวีเดน
    .meant = กำลังแสดงผลสำหรับ
    .instead = เปิดดูเองแทน:
    .more = แสดงเพิ่ม
    .close = ปิด
    .urgent_shown = หมายเลขที่โทรได้ถ้าเป็นเรื่องด่วนอยู่บนสุด

home =
    .cities = เมืองที่มีเครือข่าย
    .country = หาเทศบาลของคุณ ทีละจังหวัด
    .tiles = อ่านเพิ่ม

places =
    .count = { $n ->
       *[other] เทศบาล { $n } แห่ง
    }
    .distance = ห่างประมาณ { $km } กม.
    .network = มีเครือข่าย
    .key = จังหวัดที่มีเมืองซึ่งมีเครือข่าย ในรายชื่อมีจังหวัดเดียวกันนี้
    .by_county = เทศบาลทั้งหมด ทีละจังหวัด

contact =
    .group_country = ทั่วสวีเดน
    .group_region = ภูมิภาค
    .group_emergency = ฉุกเฉิน
    .group_public = ถ้าคุณถูกทำร้าย ถูกเอาเปรียบ หรือเป็นห่วงใคร
    .group_professional = ถ้าคุณพบผู้ถูกทำร้ายหรือถูกเอาเปรียบในการทำงาน
    .group_old = ข้อมูลเก่า
    .group_city = ในเทศบาล
    .old_lead = ข้อมูลเหล่านี้เก่ากว่า 3 ปี อาจเปลี่ยนไปแล้ว
    .national = หมายเลขสำหรับทั่วสวีเดน
    .file_title = คุณทำงานด้านนี้หรือเปล่า
    .file_link = ดาวน์โหลดหมายเลขเป็นไฟล์รายชื่อติดต่อ (vcf)
    .file_warning = ไฟล์จะอยู่ในโทรศัพท์ และทุกคนที่ใช้โทรศัพท์เครื่องนั้นเห็นไฟล์ได้ อย่าดาวน์โหลดถ้าตัวคุณเองถูกทำร้ายหรือถูกเอาเปรียบ

municipality =
    .title = ความช่วยเหลือเรื่องการค้ามนุษย์ใน { $name }
    .description = คุณติดต่อใครได้ใน { $name } เรื่องการค้ามนุษย์และการค้าประเวณี
    .website = เว็บไซต์ของเทศบาล
    .website_words = คุณติดต่อฝ่ายสังคมสงเคราะห์ของเทศบาล (socialtjänsten) ได้ผ่านเทศบาล เราไม่มีหมายเลขของเขา
    .near = เมืองใกล้ที่สุดที่ทำงานเรื่องนี้
    .near_words = คำแนะนำสำหรับคุณที่อยากเริ่มทำงานเรื่องนี้ เมืองเหล่านี้ไม่ได้มีไว้ช่วยเรื่องด่วน
    .start = วิธีเริ่มทำงานเรื่องนี้ที่นี่

city =
    .status = สถานะ
    .coordinator = ใครเป็นผู้ประสานงาน
    .since = ตั้งแต่ { $when }
    .after_hours = เมื่อฝ่ายสังคมสงเคราะห์ปิดแล้ว
    .publisher = ผู้รับผิดชอบหน้าเหล่านี้
    .tiles = ข้อมูลที่มีเกี่ยวกับเมืองนี้
    .known = สิ่งที่เราทราบเกี่ยวกับเมืองนี้

network =
    .since = เริ่มเมื่อ
    .about = คืออะไร
    .outreach = การออกไปหาผู้คน
    .meetings = { $n ->
       *[other] ประชุมปีละ { $n } ครั้ง
    }
    .meetings_unknown = ไม่ทราบว่าประชุมบ่อยแค่ไหน
    .year_unknown = ไม่ทราบว่าเมื่อไร
    .led_since = ตั้งแต่: { $from }
    .led_between = จาก: { $from } ถึง: { $to }
    .groups = กลุ่มต่าง ๆ
    .others = ผู้ร่วมงานอื่น ๆ
    .coordinators = ใครเคยนำเครือข่ายบ้าง
    .disputes = เรื่องนี้แหล่งข้อมูลบอกไม่ตรงกัน
    .untold = เมืองนี้ยังไม่ได้บอกเรื่องเครือข่าย

routine =
    .to = ถึง:
    .reading = ทำตามลำดับขั้นนี้ ภาพแสดงเฉพาะขั้นที่ทุกคนอ่านได้
    .untold = เมืองนี้ยังไม่ได้บอกเรื่องขั้นตอนการทำงาน

process =
    .goals = เป้าหมายย่อย
    .steps_title = ขั้นต่าง ๆ ระหว่างทาง
    .steps = { $n ->
       *[other] กระบวนการมี { $n } ขั้น
    }
    .missing_steps = ไม่ทราบว่าแต่ละขั้นชื่ออะไร
    .reached = { $n ->
       *[other] บรรลุเป้าหมายย่อยแล้ว { $n } จาก { $all } ข้อ
    }
    .overview = แต่ละเมืองทำไปถึงไหนแล้ว
    .overview_words = เหตุผลและผู้ที่บอกข้อมูลอยู่ในหน้าของแต่ละเมือง
    .city = เมือง
    .state_done = บรรลุแล้ว
    .state_started = เริ่มแล้ว
    .state_planned = วางแผนไว้
    .state_unknown = ไม่ทราบ

training =
    .place_unknown = ยังไม่ทราบสถานที่
    .calendar = การอบรมใน { $city }
    .kind = คืออะไร
    .kind_course = หลักสูตร
    .kind_film = ภาพยนตร์
    .kind_event = กิจกรรม
    .provider = ผู้จัด
    .audience = สำหรับ
    .form = รูปแบบ
    .cost = ค่าใช้จ่าย
    .dates = วันที่
    .dates_over = วันที่ทั้งหมดผ่านไปแล้ว
    .date_planned = วางแผนไว้
    .date_full = เต็มแล้ว
    .date_cancelled = ยกเลิก
    .at = เวลา { $time } น.
    .date_file = ไฟล์ปฏิทิน (ics)
    .book_course = วิธีจอง
    .book_film = วิธีจองการฉาย
    .book_event = วิธีลงทะเบียน
    .missing_booking = ไม่ทราบวิธีจอง
    .national = การอบรมสำหรับทั่วสวีเดน
    .none = เมืองนี้ยังไม่ได้บอกว่ามีการอบรมของตัวเอง
    .none_at_all = เรายังไม่ทราบว่ามีการอบรมใด
    .file_title = คุณทำงานด้านนี้หรือเปล่า
    .file_link = ดาวน์โหลดวันที่เป็นไฟล์ปฏิทิน (ics)
    .file_warning = ไฟล์จะอยู่ในโทรศัพท์ และทุกคนที่ใช้โทรศัพท์เครื่องนั้นเห็นไฟล์ได้ อย่าดาวน์โหลดถ้าตัวคุณเองถูกทำร้ายหรือถูกเอาเปรียบ

download =
    .languages = ภาษา
    .version = รุ่น
    .accessible = ทุกคนเข้าถึงได้
    .accessible_yes = ใช่
    .accessible_no = ไม่ใช่
    .accessible_unknown = ไม่ทราบ
    .alternative = รูปแบบอื่น
    .get = ดาวน์โหลด
    .order = อ่านหรือสั่ง

pledge =
    .owner = เจ้าของคำมั่น
    .trade = ประเภทธุรกิจ
    .version = รุ่น
    .review = ติดตามผล
    .months = { $n ->
       *[other] ทุก { $n } เดือน
    }
    .complaint = การร้องเรียน
    .points = คำมั่นบอกว่าอะไร
    .missing_points = { $n ->
       *[other] คำมั่นมี { $n } ข้อ ไม่ทราบว่าแต่ละข้อบอกว่าอะไร
    }
    .missing_points_all = ไม่ทราบว่าคำมั่นบอกว่าอะไร
    .is_not = สิ่งที่คำมั่นไม่ได้รับรอง
    .register = ผู้ที่ลงนามที่นี่
    .register_empty = ยังไม่มีใครในทะเบียน เราแสดงเฉพาะผู้ที่ยินยอมให้แสดงชื่อ
    .register_at = รายชื่อที่เจ้าของคำมั่นเก็บไว้
    .part = เกี่ยวกับคำมั่น
    .untold = ยังไม่มีใครอธิบายคำมั่นนี้
    .until = ใช้ได้ถึง { $day }
    .has_signed = { $name } ได้ลงนามใน { $pledge }
    .certifies = ได้ลงนามใน
    .signed = ลงนามเมื่อ
    .reviewed = ตรวจทานครั้งล่าสุด
    .ended = คำมั่นนี้หมดอายุแล้ว ใช้ไม่ได้อีกต่อไป
    .draft = ฉบับร่าง ใบรับรองนี้ใช้ไม่ได้: ยังไม่มีหน่วยงานรัฐหรือองค์กรใดตรวจทาน
    .qr = คิวอาร์โค้ดที่นำมายังหน้านี้
    .verify = คำมั่นยังใช้ได้อยู่ไหม สแกนโค้ด หรือพิมพ์ที่อยู่เว็บ
    .print = พิมพ์หน้านี้ แล้วคุณจะได้ใบรับรองไว้ติด
    .cities = เมืองที่มีหน้าเกี่ยวกับคำมั่นนี้

statement =
    .service = เว็บไซต์
    .publisher = ผู้เผยแพร่
    .status = เป็นไปตามกฎหมายแค่ไหน
    .full = เป็นไปตามกฎหมายทั้งหมด
    .partial = เป็นไปตามกฎหมายบางส่วน
    .not = ไม่เป็นไปตามกฎหมาย
    .not_assessed = ยังไม่ได้ประเมิน
    .assessed = ประเมินเมื่อ
    .method = วิธีทดสอบ
    .gaps = ข้อบกพร่องที่เราทราบ

news =
    .none = ยังไม่มีข่าว

# The page of whoever coordinates the whole country.
dashboard =
    .lead = สถานะของแต่ละเมือง เรื่องที่เก่าที่สุดและด่วนที่สุดอยู่บนสุด
    .made = หน้านี้ทำขึ้นเมื่อ { $day }
    .caption = เมืองต่าง ๆ และหน้าระดับประเทศ
    .folder = ที่ไหน
    .stale = เก่าเกินไป
    .oldest = เก่าที่สุด { $day }
    .last_day = พรุ่งนี้จะเก่าเกินไป
    .unchecked = ไม่เคยตรวจสอบ
    .fresh = ตรวจสอบแล้ว
    .missing = ขาด
    .nothing = ไม่มี
    .unknown = ค่าที่ไม่ทราบ
    .unreviewed = คำแปลที่ยังไม่ได้ตรวจทาน
    .untranslated = ยังไม่ได้แปล
    .broken = ลิงก์เสีย
    .missing_network = เครือข่าย
    .missing_routine = ขั้นตอนการทำงาน
    .missing_hours = เวลาทำการ
    .missing_routes = หมายเลขของตัวเอง
    .missing_process = สถานะของเป้าหมายย่อย
    .missing_publisher = ผู้รับผิดชอบหน้าเหล่านี้
    .missing_after_hours = ใครตอบเมื่อฝ่ายสังคมสงเคราะห์ปิดแล้ว
    .counts = สิ่งที่นับ
    .counts_checked = ตัวเลข 4 ตัวแรกคือข้อมูล: หมายเลข ที่อยู่ เวลาทำการ และประโยคที่มีแหล่งข้อมูล ข้อมูลถือว่าตรวจสอบแล้วเมื่อมีคนถามเจ้าของข้อมูล
    .counts_missing = “ขาด” คือส่วนที่ทุกเมืองควรมี “ค่าที่ไม่ทราบ” คือบรรทัดในหมายเลขและเวลาทำการของเมืองที่เขียนว่า unknown
    .counts_translations = “คำแปลที่ยังไม่ได้ตรวจทาน” คือหน้าเว็บและข่าว ไม่นับข้อความสั้น ๆ ในข้อมูล
    .counts_links = “ลิงก์เสีย” คือลิงก์ระหว่างหน้าของเว็บไซต์นี้ ไม่ได้ทดสอบลิงก์ไปเว็บไซต์อื่น เพราะโปรแกรมไม่ดึงอะไรจากอินเทอร์เน็ตเลย

feed =
    .title = Stad för stad: ข่าวและการเปลี่ยนแปลง
    .city_title = { $city }: ข่าวและการเปลี่ยนแปลง
    .checked = { $page }: ข้อมูลที่ตรวจสอบแล้ว
    .checked_on = ตรวจสอบเมื่อ { $day }: { $names }
    .reached = { $city } บรรลุเป้าหมายย่อย “{ $goal }”
    .training = { $title }, { $day }: { $status }

moved =
    .title = หน้านี้ย้ายแล้ว
    .link = ไปที่หน้านี้

glossary =
    .in_swedish = ภาษาสวีเดน
