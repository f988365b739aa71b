extension Mistake {
  /// Articles 21, 22, 23 and 25: who may serve, and where.
  static let pairings: [Mistake] = [
    Mistake(
      #"lin: licence: "13301201010123101" removed"#, in: "content/lawyers/lin.yaml",
      .replace("\nlicence: \"13301201010123101\"", by: ""),
      breaks: "art21-licence", at: 1, covering: "name"),
    Mistake(
      "lin: 13301201010123101 → 33012026001234", in: "content/lawyers/lin.yaml",
      .replace("13301201010123101", by: "33012026001234"),
      breaks: "art21-licence", at: 3, covering: #""33012026001234""#),
    Mistake(
      "lin: certification: {number: HZ-101, on: 2023 … removed", in: "content/lawyers/lin.yaml",
      .replace("\ncertification: {number: HZ-101, on: 2023-12-01, until: 2028-12-31}", by: ""),
      breaks: "art21-certification", at: 1, covering: "name"),
    Mistake(
      "lin: 2023-12-01 → 2024-01-02", in: "content/lawyers/lin.yaml",
      .replace("on: 2023-12-01", by: "on: 2024-01-02"),
      breaks: "art21-certification", at: 4, covering: "2024-01-02",
      mends: .replace("on: 2023-12-01", by: "on: 2024-01-01")),
    Mistake(
      "lin: 2028-12-31 → 2026-03-09", in: "content/lawyers/lin.yaml",
      .replace("on: 2023-12-01, until: 2028-12-31", by: "on: 2023-12-01, until: 2026-03-09"),
      breaks: "art21-certification", as: .warning, at: 4, covering: "2026-03-09",
      mends: .replace("on: 2023-12-01, until: 2028-12-31", by: "on: 2023-12-01, until: 2026-03-10")),
    Mistake(
      "yinhe: 2025-12-31 → 2026-01-02", in: "content/pairings/yinhe.yaml",
      .replace("ended: {on: 2025-12-31}", by: "ended: {on: 2026-01-02}"),
      breaks: "art22-one-lead-lawyer", at: 8, covering: "zhou",
      mends: .replace("ended: {on: 2025-12-31}", by: "ended: {on: 2026-01-01}")),
    Mistake(
      "firms: west → east", in: "content/firms/all.yaml",
      .replace("affiliation: district, district: west", by: "affiliation: district, district: east"),
      breaks: "art22-firm-outside-district", at: 2, of: "content/pairings/tinghe.yaml", covering: "xizi"),
    Mistake(
      "yinhe: allocation: city removed", in: "content/pairings/yinhe.yaml",
      .replace("\n  allocation: city", by: ""),
      breaks: "art22-municipal-allocation", at: 7, covering: "zhijiang",
      mends: .replace("\n  allocation: city", by: "\n  调配: 市")),
    Mistake(
      "yinhe: city → district", in: "content/pairings/yinhe.yaml",
      .replace("allocation: city", by: "allocation: district"),
      breaks: "art22-municipal-allocation", at: 12, covering: "district"),
    Mistake(
      "yinhe: filed: {on: 2026-01-05} removed", in: "content/pairings/yinhe.yaml",
      .replace("\n  filed: {on: 2026-01-05}", by: ""),
      breaks: "art22-not-filed", as: .warning, at: 6, covering: "community"),
    Mistake(
      "old: second_agreement: XQ-4-2 removed", in: "content/pairings/old.yaml",
      .replace("\n  second_agreement: XQ-4-2", by: ""),
      breaks: "art23-second-agreement", at: 13, covering: "self-paid-counsel",
      mends: .replace("\n  second_agreement: XQ-4-2", by: "\n  另签协议: 是")),
    Mistake(
      "old: XQ-4-2 → no", in: "content/pairings/old.yaml",
      .replace("second_agreement: XQ-4-2", by: "second_agreement: no"),
      breaks: "art23-second-agreement", at: 13, covering: "self-paid-counsel"),
    Mistake(
      "old: advisers: [zhou] removed", in: "content/pairings/old.yaml",
      .replace("\n  advisers: [zhou]", by: ""),
      breaks: "art23-added-lawyer", at: 2, covering: "shen"),
    Mistake(
      "old: zhou → shen", in: "content/pairings/old.yaml",
      .replace("advisers: [zhou]", by: "advisers: [shen]"),
      breaks: "art23-added-lawyer", at: 3, covering: "[shen]",
      mends: .replace("advisers: [zhou]", by: "advisers: [shen, wu]")),
    Mistake(
      "firms: provincial → municipal", in: "content/firms/all.yaml",
      .replace("affiliation: provincial", by: "affiliation: municipal"),
      breaks: "art23-origin-firm", at: 20, of: "content/pairings/old.yaml", covering: "provincial"),
    Mistake(
      "lin: status: {replaced: {on: 2026-02-28, by: … added", in: "content/lawyers/lin.yaml",
      .replace("name: 林昭", by: "name: 林昭\nstatus: {replaced: {on: 2026-02-28, by: wu}}"),
      breaks: "art25-replaced-but-active", at: 3, of: "content/pairings/tinghe.yaml", covering: "lin",
      mends: .replace("name: 林昭", by: "name: 林昭\nstatus: {replaced: {on: 2026-12-31, by: wu}}")),
  ]
}
