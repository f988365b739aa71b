extension Mistake {
  /// Ids and pictures that are not there.
  static let references: [Mistake] = [
    Mistake(
      "a street's district", in: "content/streets/all.yaml",
      .replace("  name: 书院街道\n  district: dongcheng", by: "  name: 书院街道\n  district: dongchen"),
      breaks: "ref-unknown", at: "district: dongchen\n"),
    Mistake(
      "a community's street", in: "content/communities/dongcheng.yaml",
      .replace("street: shuyuan", by: "street: shuyuang"), breaks: "ref-unknown", at: "shuyuang"),
    Mistake(
      "a firm's district", in: "content/firms/district.yaml",
      .replace("district: hexi", by: "district: hex"), breaks: "ref-unknown", at: "district: hex\n"),
    Mistake(
      "a lawyer's firm", in: "content/lawyers/xu-wen.yaml",
      .replace("firm: mingli", by: "firm: minglii"), breaks: "ref-unknown", at: "minglii"),
    Mistake(
      "a pairing's community", in: "content/pairings/2026.yaml",
      .replace("community: zhulin", by: "community: zhulim"), breaks: "ref-unknown", at: "zhulim"),
    Mistake(
      "a pairing's firm", in: "content/pairings/2026.yaml",
      .replace("firm: zhixing", by: "firm: zhixin"), breaks: "ref-unknown", at: "firm: zhixin\n"),
    Mistake(
      "a pairing's lawyer", in: "content/pairings/2026.yaml",
      .replace("lawyer: ou-yang", by: "lawyer: ouyang"), breaks: "ref-unknown", at: "lawyer: ouyang"),
    Mistake(
      "an adviser", in: "content/pairings/2026.yaml",
      .replace("advisers: [gao-yuan]", by: "advisers: [gao-yuan, gao-yua]"), breaks: "ref-unknown",
      at: "gao-yua]"),
    Mistake(
      "a substitute", in: "content/pairings/2026.yaml",
      .replace(
        "  allocation: city",
        by: """
            allocation: city
            exceptions:
              - {on: 2026-12-03, change: substitute, lawyer: wang}
          """), breaks: "ref-unknown", at: "lawyer: wang",
      mend: [
        .replace(
          "  allocation: city",
          by: """
              allocation: city
              exceptions:
                - {on: 2026-12-03, change: substitute, lawyer: xu-wen}
            """)
      ]),
    Mistake(
      "a school's district", in: "content/schools/xihe.yaml",
      .replace("district: hexi", by: "district: hexii"), breaks: "ref-unknown", at: "hexii"),
    Mistake(
      "a team's school", in: "content/teams/2026.yaml",
      .replace("school: xihe", by: "school: xihee"), breaks: "ref-unknown", at: "xihee"),
    Mistake(
      "a team's community", in: "content/teams/2026.yaml",
      .replace("community: juyuan", by: "community: juyuann"), breaks: "ref-unknown", at: "juyuann"),
    Mistake(
      "a card's district", in: "content/cards/cards.yaml",
      .replace("{district: hexi}", by: "{district: hexii}"), breaks: "ref-unknown", at: "hexii"),
    Mistake(
      "a card's street", in: "content/cards/cards.yaml",
      .replace("{district: hexi}", by: "{street: hexi}"), breaks: "ref-unknown", at: "street: hexi"),
    Mistake(
      "a bulletin's lawyer", in: "content/bulletins/b1.md",
      .replace("lawyers: [lin-ruo]", by: "lawyers: [lin]"), breaks: "ref-unknown", at: "lawyers: [lin]"),
    Mistake(
      "a bulletin's firm", in: "content/bulletins/b1.md",
      .replace("firms: [mingli]", by: "firms: [mingl]"), breaks: "ref-unknown", at: "mingl]"),
    Mistake(
      "a bulletin's picture", in: "content/bulletins/b3.md",
      .replace("photos/meixi.png", by: "photos/meixi.jpg"), breaks: "ref-unknown", at: "meixi.jpg"),
    Mistake(
      "an event's community", in: "content/events/2026.yaml",
      .replace("[meixi, lanting]", by: "[meixi, lantin]"), breaks: "ref-unknown", at: "lantin]"),
    Mistake(
      "an event's speaker", in: "content/events/2026.yaml",
      .replace("speaker: lin-ruo", by: "speaker: lin"), breaks: "ref-unknown", at: "speaker: lin"),
    Mistake(
      "figures of an unknown community", in: "content/activities/2026-10.yaml",
      .replace("month: 2026-10, community: meixi", by: "month: 2026-10, community: meixx"),
      breaks: "ref-unknown", at: "meixx"),
    Mistake(
      "an awarded firm", in: "content/honours/2025.yaml",
      .replace("{firm: mingli}", by: "{firm: mingly}"), breaks: "ref-unknown", at: "mingly"),
    Mistake(
      "a community merged into none", in: "content/communities/dongcheng.yaml",
      .replace(
        "  aliases: [竹林花园]",
        by: """
            aliases: [竹林花园]
            status: {merged_into: meixx}
          """), breaks: "ref-unknown", at: "meixx"),
    Mistake(
      "a community's picture", in: "content/communities/dongcheng.yaml",
      .replace("photos/meixi.png", by: "photos/meixi2.png"), breaks: "ref-unknown", at: "meixi2"),
    Mistake(
      "a lawyer's picture", in: "content/lawyers/xu-wen.yaml",
      .replace("photos/xu-wen.png", by: "photos/xu-wen2.png"), breaks: "ref-unknown", at: "xu-wen2"),
    Mistake(
      "a lawyer taken away", in: "content/lawyers/xu-wen.yaml",
      .removeFile, breaks: "ref-unknown", at: "lawyer: xu-wen", of: "content/pairings/2026.yaml"),
    Mistake(
      "a street taken away", in: "content/streets/all.yaml",
      .replace(
        """
        - id: duchuan
          name: 渡船街道
          district: hexi

        """, by: ""), breaks: "ref-unknown", at: "street: duchuan", of: "content/communities/hexi.yaml"),
    Mistake(
      "a firm taken away", in: "content/firms/provincial.yaml",
      .cut(from: "- id: shengda", upTo: "- id: shengan"), breaks: "ref-unknown", at: "firm: shengda",
      of: "content/lawyers/ou-yang.yaml"),
    Mistake(
      "a school taken away", in: "content/schools/xihe.yaml",
      .removeFile, breaks: "ref-unknown", at: "school: xihe", of: "content/teams/2026.yaml"),
    Mistake(
      "a community taken away", in: "content/communities/dongcheng.yaml",
      .cut(from: "- id: zhulin", upTo: nil), breaks: "ref-unknown", at: "community: zhulin",
      of: "content/teams/2026.yaml"),
    Mistake(
      "a private record's community", in: "private/requests/2026.yaml",
      .replace("community: meixi", by: "community: meix"), breaks: "ref-unknown", at: "meix\n"),
    Mistake(
      "an evaluation's lawyer", in: "private/evaluations/2025.yaml",
      .replace("lawyer: lin-ruo", by: "lawyer: lin-ro"), breaks: "ref-unknown", at: "lin-ro"),
  ]
}
