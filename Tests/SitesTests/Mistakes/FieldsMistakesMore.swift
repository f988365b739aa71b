extension Mistake {
  /// Fields that are unknown, missing, of a wrong type; ids.
  static let fieldsMore: [Mistake] = [
    Mistake(
      "a card without edition", in: "content/cards/cards.yaml",
      .delete("  edition: 2026-09-06"), breaks: "record-missing-field", at: "id: hexi"),
    Mistake(
      "a holiday table without source", in: "content/holidays/2026.yaml",
      .delete("source: "), breaks: "record-missing-field", at: 2),
    Mistake(
      "a list where one text belongs", in: "content/lawyers/xu-wen.yaml",
      .replace("name: 许闻道", by: "name: [许闻道]"), breaks: "record-wrong-type", at: "name:"),
    Mistake(
      "one value where a list belongs", in: "content/lawyers/xu-wen.yaml",
      .replace("specialties: [物业, 继承]", by: "specialties: 物业"), breaks: "record-wrong-type", at: "specialties"
    ),
    Mistake(
      "one session without its dash", in: "content/pairings/2026.yaml",
      .replace(
        "    - {weekday: tuesday, from: \"14:00\", to: \"17:00\"}",
        by: "    {weekday: tuesday, from: \"14:00\", to: \"17:00\"}"), breaks: "record-wrong-type",
      at: "weekday: tuesday"),
    Mistake(
      "a text where a group belongs", in: "content/districts/dongcheng.yaml",
      .replace("justice_bureau: {name: 东城区司法局, phone: 0571-81000110}", by: "justice_bureau: 东城区司法局"),
      breaks: "record-wrong-type", at: "justice_bureau"),
    Mistake(
      "a group where a text belongs", in: "content/communities/dongcheng.yaml",
      .replace("  address: 兰汀社区路2号", by: "  address: {road: 兰汀路}"), breaks: "record-wrong-type", at: "road"),
    Mistake(
      "a word that is no number", in: "content/districts/dongcheng.yaml",
      .replace("order: 1", by: "order: 第一"), breaks: "record-wrong-type", at: "order"),
    Mistake(
      "a number out of its range", in: "content/communities/dongcheng.yaml",
      .replace("lat: 30.21", by: "lat: 302.1"), breaks: "record-wrong-type", at: "302.1"),
    Mistake(
      "a value outside the choice", in: "content/firms/district.yaml",
      .replace("  affiliation: district\n  district: hexi", by: "  affiliation: county\n  district: hexi"),
      breaks: "record-wrong-type", at: "county"),
    Mistake(
      "an unknown weekday", in: "content/pairings/2026.yaml",
      .replace("weekday: tuesday", by: "weekday: 周八"), breaks: "record-wrong-type", at: "周八"),
    Mistake(
      "an unknown kind of event", in: "content/events/2026.yaml",
      .replace("- id: fraud-juyuan\n  kind: lecture", by: "- id: fraud-juyuan\n  kind: party"),
      breaks: "record-wrong-type", at: "kind: party"),
    Mistake(
      "an unknown topic of consent", in: "content/lawyers/xu-wen.yaml",
      .replace("covers: [name, photo,", by: "covers: [name, picture, photo,"), breaks: "record-wrong-type",
      at: "picture"),
    Mistake(
      "a status that is none", in: "content/lawyers/xu-wen.yaml",
      .replace("firm: mingli", by: "firm: mingli\nstatus: retired"), breaks: "record-wrong-type", at: "status"
    ),
    Mistake(
      "an unknown time zone", in: "content/site.yaml",
      .replace("Asia/Shanghai", by: "Asia/Anping"), breaks: "record-wrong-type", at: "Asia/Anping"),
    Mistake(
      "an address that is none", in: "content/site.yaml",
      .replace("https://anping.example.org/", by: "anping"), breaks: "record-wrong-type", at: "url"),
    Mistake(
      "a negative count", in: "content/activities/2026-10.yaml",
      .replace(
        "community: meixi, reported: 2026-11-05, visits: 4, consultations: 10",
        by: "community: meixi, reported: 2026-11-05, visits: 4, consultations: -10"),
      breaks: "record-wrong-type", at: "-10"),
    Mistake(
      "an id that stands twice in a file", in: "content/communities/dongcheng.yaml",
      .replace("- id: zhulin", by: "- id: meixi"), breaks: "record-duplicate-id",
      at: "- id: meixi\n  name: 竹林"),
    Mistake(
      "an id that stands in two files", in: "content/lawyers/teachers/xu-wen.yaml",
      .write(
        """
        name: 许闻道
        firm: mingli
        licence: "13301201411419511"
        certification:
          number: 认2026-001
          on: 2026-03-10
          until: 2028-12-31
        phone: 0571-81000401
        email: xu-wen@example.org
        photo: photos/xu-wen.png
        specialties: [物业, 继承]
        languages: [普通话]
        trained: [2026-04-18]
        consent: {on: 2026-03-01, until: 2028-12-31, covers: [name, photo, phone, email, print, data]}

        """), breaks: "record-duplicate-id", at: 1, of: "content/lawyers/xu-wen.yaml"),
    Mistake(
      "an id with a capital letter", in: "content/honours/2025.yaml",
      .replace("- id: h3", by: "- id: H3"), breaks: "record-bad-id", at: "H3"),
    Mistake(
      "an id of Chinese characters", in: "content/honours/2025.yaml",
      .replace("- id: h3", by: "- id: 明理"), breaks: "record-bad-id", at: "明理"),
    Mistake(
      "a file whose name is no id", in: "content/pages/常见问题.md",
      .write("---\ntitle: 常见问题\n---\n\n先问社区。\n"), breaks: "record-bad-id", at: 2),
    Mistake(
      "an id too long", in: "content/honours/2025.yaml",
      .replace("- id: h3", by: "- id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
      breaks: "record-bad-id", at: "aaaa"),
    Mistake(
      "an id needed in a file of several", in: "content/firms/district.yaml",
      .replace("- id: hengping\n  name: 衡", by: "- name: 衡"), breaks: "record-missing-field", at: "- name: 衡平"
    ),
  ]
}
