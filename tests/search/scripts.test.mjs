// What people type in other scripts finds its page: words run together, prefixes, marks and digits of their keyboards.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./fixture.mjs";

/** @type {Record<string, [typed: string, url: string][]>} */
const FIRST = {
  th: [
    ["การค้ามนุษย์", "/th/kha-manut/"], ["การค้ามนุษย์คืออะไร", "/th/kha-manut/"], ["หลอกลวง", "/th/kha-manut/"], ["หลอกลวงคน", "/th/kha-manut/"],
    ["ติดต่อตำรวจ", "/th/tamruat/"], ["แจ้งความ", "/th/tamruat/"], ["นวดไทย", "/th/nuat/"], ["ร้านนวด", "/th/nuat/"], ["สิทธิ", "/th/sitthi/"],
    ["ล่าม", "/th/sitthi/"], ["ขอความช่วยเหลือ", "/th/chuai/"], ["ผู้หญิงถูกทำร้าย", "/th/chuai/"], ["๑๑๒", "/th/112/"], ["112", "/th/112/"],
  ],
  ar: [
    ["شرطة", "/ar/shurta/"], ["والشرطة", "/ar/shurta/"], ["للشرطة", "/ar/shurta/"], ["الاتجار بالبشر", "/ar/ittijar/"], ["اتجار", "/ar/ittijar/"],
    ["بشر", "/ar/ittijar/"], ["دعارة", "/ar/ittijar/"], ["الدَّعارة", "/ar/ittijar/"], ["مترجم", "/ar/huquq/"], ["المترجم", "/ar/huquq/"],
    ["عنف", "/ar/musaada/"], ["مساعده", "/ar/musaada/"], ["نساء", "/ar/musaada/"], ["خطر", "/ar/112/"], ["١١٢", "/ar/112/"],
  ],
  fa: [
    ["پلیس", "/fa/polis/"], ["پليس", "/fa/polis/"], ["تنفروشی", "/fa/ghachagh/"], ["تن فروشی", "/fa/ghachagh/"], ["قاچاق انسان", "/fa/ghachagh/"],
    ["نمیخواهید", "/fa/hoghough/"], ["نمي‌خواهيد", "/fa/hoghough/"], ["كمك", "/fa/hoghough/"], ["خانه امن", "/fa/hoghough/"], ["۱۱۲", "/fa/112/"],
    ["112", "/fa/112/"], ["۱۱۴۱۴", "/fa/polis/"],
  ],
};

for (const [lang, judged] of Object.entries(FIRST)) {
  test(`what people type finds its page first (${lang})`, async () => {
    const { find } = await open(lang);
    const wrong = [];
    for (const [typed, url] of judged) {
      const found = (await find(typed)).map((hit) => hit.url);
      if (found[0] !== url) wrong.push(`${typed}: ${found.slice(0, 3).join(" ")}, not ${url}`);
    }
    assert.deepEqual(wrong, []);
  });
}
