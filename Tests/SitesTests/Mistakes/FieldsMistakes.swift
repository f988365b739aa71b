extension Mistake {
  /// Fields that are unknown, missing, of a wrong type; ids.
  static let fields: [Mistake] = [
    Mistake(
      "a misspelt field", in: "content/lawyers/xu-wen.yaml",
      .replace("phone: 0571", by: "phonee: 0571"), breaks: "record-unknown-field", at: "phonee"),
    Mistake(
      "a misspelt Chinese field", in: "content/lawyers/xu-wen.yaml",
      .replace("phone: 0571", by: "电化: 0571"), breaks: "record-unknown-field", at: "电化"),
    Mistake(
      "a misspelt name", in: "content/lawyers/xu-wen.yaml",
      .replace("name: 许闻道", by: "nmae: 许闻道"), breaks: "record-unknown-field", at: "nmae"),
    Mistake(
      "a misspelt field in a group", in: "content/districts/dongcheng.yaml",
      .replace("  address: 东城区", by: "  adress: 东城区"), breaks: "record-unknown-field", at: "adress"),
    Mistake(
      "a misspelt sessions", in: "content/pairings/2026.yaml",
      .replace("  sessions:\n    - {weekday: tuesday", by: "  sesions:\n    - {weekday: tuesday"),
      breaks: "record-unknown-field", at: "sesions"),
    Mistake(
      "a misspelt consent", in: "content/lawyers/xu-wen.yaml",
      .replace("consent:", by: "consnet:"), breaks: "record-unknown-field", at: "consnet"),
    Mistake(
      "a misspelt office", in: "content/communities/dongcheng.yaml",
      .replace("  office:\n    place: 梅溪", by: "  ofice:\n    place: 梅溪"), breaks: "record-unknown-field",
      at: "ofice"),
    Mistake(
      "a misspelt covers", in: "content/lawyers/xu-wen.yaml",
      .replace("covers:", by: "cover:"), breaks: "record-unknown-field", at: "cover:"),
    Mistake(
      "a misspelt liaison", in: "content/districts/dongcheng.yaml",
      .replace("liaison:", by: "liason:"), breaks: "record-unknown-field", at: "liason"),
    Mistake(
      "a field of no type", in: "content/lawyers/xu-wen.yaml",
      .replace("firm: mingli", by: "firm: mingli\nhobby: 围棋"), breaks: "record-unknown-field", at: "hobby"),
    Mistake(
      "a city without title", in: "content/site.yaml",
      .delete("title: 安平市律师进社区"), breaks: "record-missing-field", at: 1),
    Mistake(
      "a city without address", in: "content/site.yaml",
      .delete("url: https://anping.example.org/"), breaks: "record-missing-field", at: 1),
    Mistake(
      "a district without name", in: "content/districts/dongcheng.yaml",
      .delete("name: 东城区"), breaks: "record-missing-field", at: 1),
    Mistake(
      "a street without district", in: "content/streets/all.yaml",
      .replace("  name: 柳荫街道\n  district: dongcheng\n", by: "  name: 柳荫街道\n"), breaks: "record-missing-field",
      at: "id: liuyin"),
    Mistake(
      "a community without street", in: "content/communities/dongcheng.yaml",
      .delete("  street: shuyuan"), breaks: "record-missing-field", at: "id: zhulin"),
    Mistake(
      "a community without address", in: "content/communities/dongcheng.yaml",
      .delete("  address: 兰汀社区路2号"), breaks: "record-missing-field", at: "id: lanting"),
    Mistake(
      "a community without telephone", in: "content/communities/dongcheng.yaml",
      .delete("  phone: 0571-81000202"), breaks: "record-missing-field", at: "id: lanting"),
    Mistake(
      "a community's empty telephone", in: "content/communities/dongcheng.yaml",
      .replace("  phone: 0571-81000202", by: "  phone:"), breaks: "record-missing-field", at: 24),
    Mistake(
      "a firm without affiliation", in: "content/firms/district.yaml",
      .replace("  affiliation: district\n  district: hexi", by: "  district: hexi"),
      breaks: "record-missing-field", at: "id: zhixing"),
    Mistake(
      "a lawyer without firm", in: "content/lawyers/xu-wen.yaml",
      .delete("firm: mingli"), breaks: "record-missing-field", at: 1),
    Mistake(
      "a lawyer without name", in: "content/lawyers/xu-wen.yaml",
      .delete("name: 许闻道"), breaks: "record-missing-field", at: 1),
    Mistake(
      "a pairing without lawyer", in: "content/pairings/2026.yaml",
      .delete("  lawyer: ou-yang"), breaks: "record-missing-field", at: "id: songpo-2026"),
    Mistake(
      "a pairing without firm", in: "content/pairings/2026.yaml",
      .delete("  firm: shiming"), breaks: "record-missing-field", at: "id: zhulin-2026"),
    Mistake(
      "an assigned pairing without agreement", in: "content/pairings/2026.yaml",
      .cut(from: "  agreement:", upTo: "  sessions:"), breaks: "record-missing-field", at: "id: meixi-2026"),
    Mistake(
      "an agreement without number", in: "content/pairings/2026.yaml",
      .delete("    number: 安律社〔2026〕00号"), breaks: "record-missing-field", at: "    signed: "),
    Mistake(
      "an agreement without its last day", in: "content/pairings/2026.yaml",
      .replace(
        """
        〔2026〕00号
            signed: 2026-08-20
            from: 2026-09-01
            until: 2028-08-31
        """,
        by: """
          〔2026〕00号
              signed: 2026-08-20
              from: 2026-09-01
          """), breaks: "record-missing-field", at: "    number: "),
    Mistake(
      "a session without an end", in: "content/pairings/2026.yaml",
      .replace("from: \"14:00\", to: \"17:30\"", by: "from: \"14:00\""), breaks: "record-missing-field",
      at: "thursday"),
    Mistake(
      "a bulletin without title", in: "content/bulletins/b2.md",
      .delete("title: "), breaks: "record-missing-field", at: 2),
    Mistake(
      "a bulletin without text", in: "content/bulletins/b2.md",
      .replace(
        """
        立遗嘱的几种方式，先看三点。

        - 写清单
        - 留证据
        - 早咨询

        [林若谷律师](lawyer:lin-ruo)在[梅溪社区](community:meixi)驻点。

        """, by: ""), breaks: "record-missing-field", at: 2),
    Mistake(
      "an event without place", in: "content/events/2026.yaml",
      .delete("  place: 菊苑社区活动室"), breaks: "record-missing-field", at: "id: fraud-juyuan"),
    Mistake(
      "figures without visits", in: "content/activities/2026-10.yaml",
      .replace(
        "community: meixi, reported: 2026-11-05, visits: 4,", by: "community: meixi, reported: 2026-11-05,"),
      breaks: "record-missing-field", at: "2026-10-meixi"),
    Mistake(
      "an annual report without year", in: "content/annual/2025.md",
      .delete("year: 2025"), breaks: "record-missing-field", at: 2),
    Mistake(
      "a page without title", in: "content/pages/guide.md",
      .delete("title: 使用指南"), breaks: "record-missing-field", at: 2),
    Mistake(
      "a school without name", in: "content/schools/xihe.yaml",
      .delete("name: 西河"), breaks: "record-missing-field", at: 1),
    Mistake(
      "a team without size", in: "content/teams/2026.yaml",
      .delete("  size: 3"), breaks: "record-missing-field", at: "id: zhulin-donghu"),
  ]
}
