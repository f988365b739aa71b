import Foundation

extension SiteEdits {
  /// Changes something that cards and notices come of: their records, layouts, sheets, strings.
  mutating func editPrints(_ site: inout EditedSite) -> String {
    switch random.number(0...99) {
    case ..<30: setPrintedField(&site)
    case ..<45: changeText(&site)
    case ..<55: addElement(&site)
    case ..<70: overrideLayout(&site)
    case ..<82: changeSheets(&site)
    case ..<92: removeLayout(&site)
    default: changeStrings(&site)
    }
  }

  private static let fields: [(folder: String, name: String, value: RecordTree)] = [
    ("cards", "design", "card-large"), ("cards", "design", "card"), ("cards", "design", "notice"),
    ("cards", "lines", ["来前请打电话"]), ("cards", "lines", ["门口有坡道", "可以打手语"]),
    ("cards", "edition", "2026-10-10"), ("cards", "for", ["community": "meixi"]),
    ("cards", "for", ["street": "duchuan"]),
    ("lawyers", "consent", ["on": "2026-03-01", "covers": ["name", "photo", "phone", "email", "print"]]),
    ("lawyers", "consent", ["on": "2026-03-01", "covers": ["name", "photo", "phone", "email"]]),
    (
      "lawyers", "consent",
      ["on": "2026-03-01", "until": "2026-12-01", "covers": ["name", "phone", "print"]]
    ),
    ("lawyers", "consent", ["on": "2026-03-01", "covers": ["name", "print"], "withdrawn": "2026-11-20"]),
    ("lawyers", "photo", "photos/xu-wen.png"), ("lawyers", "name", "司徒若谷"), ("lawyers", "name", "王𠮷㐂"),
    ("communities", "name", "柳荫深处梅溪第一社区"), ("communities", "phone", "0571-81000777"),
    ("communities", "office", ["place": "三楼", "access": "有坡道"]), ("streets", "name", "新柳街道"),
    ("districts", "name", "新东城区"), ("districts", "liaison", ["name": "联络处", "phone": "0571-81000888"]),
    ("site", "hotline", "0571-81000009"), ("site", "duties", ["解答咨询"]), ("site", "title", "律师进社区"),
    ("site", "languages", ["zh-CN"]), ("site", "languages", ["zh-CN", "en"]),
  ]

  private mutating func setPrintedField(_ site: inout EditedSite) -> String {
    guard let (folder, name, value) = random.pick(Self.fields),
      let index = random.pick(site.indices(in: folder))
    else { return "nothing" }
    site.records[index].fields[name] = value
    return "\(folder)/\(site.records[index].id): \(name) set to \(value.yaml)"
  }

  private mutating func layout(_ site: EditedSite) -> String? {
    random.pick(
      site.files.keys.filter { $0.contains("/print/") && !$0.hasSuffix("sheets.yaml") }.sorted())
  }

  /// Another number, title or place in a layout.
  private mutating func changeText(_ site: inout EditedSite) -> String {
    let changes = [
      ("points: 12", "points: 11"), ("points: 11", "points: 12"), ("points: 8", "points: 9"),
      ("title: {zh-CN: ", "title: {zh-CN: 新"), ("size: [90, 54]", "size: [85.6, 53.98]"),
      ("safe: 3", "safe: 4"),
      ("at: [5, 5]", "at: [1, 1]"), ("size: [4, 5.6]", "size: [20, 28]"), ("size: [22, 22]", "size: [8, 8]"),
      ("bleed: 2", "bleed: 3"), ("{{name}}", "{{name_zh}}"), ("strings.greeting", "strings.farewell"),
      ("size: [60, 8]", "size: [12, 4]"),
    ]
    guard let file = layout(site), let bytes = site.files[file], let (old, new) = random.pick(changes) else {
      return "nothing"
    }
    let text = String(decoding: bytes, as: UTF8.self)
    site.files[file] = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
    return "\(file): \(old) to \(new)"
  }

  private mutating func addElement(_ site: inout EditedSite) -> String {
    let texts = ["{{strings.farewell}}", "{{kind}}", "{{edition.iso}}", "{{strings.none}}"]
    guard let file = layout(site), let text = random.pick(texts) else { return "nothing" }
    let top = random.number(22...36)
    site.files[file, default: []] += Array(
      "    - {text: \"\(text)\", at: [22, \(top)], size: [20, 4], face: text, points: 5}\n".utf8)
    return "\(file) shows \(text)"
  }

  /// The site's own layout in place of the theme's, or beside it.
  private mutating func overrideLayout(_ site: inout EditedSite) -> String {
    guard let name = random.pick(["card", "large", "notice", "door"]) else { return "nothing" }
    let file = "overrides/print/\(name).yaml"
    if site.files[file] != nil, random.happens(50) {
      site.files[file] = nil
      return "\(file) removed"
    }
    guard let source = layout(site) else { return "nothing" }
    site.files[file] = site.files[source]
    return "\(file) written after \(source)"
  }

  private mutating func changeSheets(_ site: inout EditedSite) -> String {
    let file = "overrides/print/sheets.yaml"
    if site.files[file] != nil, random.happens(40) {
      site.files[file] = nil
      return "\(file) removed"
    }
    let bleed = random.number(0...3)
    let rows = random.number(4...6)
    site.files[file] = Array(
      "a4-2x5: {paper: a4, columns: 2, rows: \(rows), bleed: \(bleed)}\na3: {paper: a3, enlarge: yes}\n".utf8)
    return "\(file) of \(rows) rows with a bleed of \(bleed)"
  }

  /// Without a layout for a piece the theme prints nothing; the next time it comes back.
  private mutating func removeLayout(_ site: inout EditedSite) -> String {
    guard let name = random.pick(["plain", "other"]) else { return "nothing" }
    let file = "themes/\(name)/print/notice.yaml"
    if site.files[file] == nil || random.happens(60) {
      site.files[file] = TellAllPrints.files["print/notice.yaml"].map { Array($0.utf8) }
      return "\(file) as it was"
    }
    site.files[file] = nil
    return "\(file) removed"
  }

  private mutating func changeStrings(_ site: inout EditedSite) -> String {
    let file = "overrides/strings/zh-CN.yaml"
    site.files[file] = Array("greeting: 第\(random.number(1...99))次您好\n".utf8)
    return "\(file) written"
  }
}
