import Foundation
import Programme

/// Draws edits to a site, as staff, theme authors and time would make them; most leave it sound.
struct SiteEdits {
  var random: SeededGenerator
  /// Numbers what is made up, so that no two names are the same.
  private var made = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Changes the site somewhere.
  ///
  /// - Returns: what was done, for whoever reads a failure.
  mutating func edit(_ site: inout EditedSite) -> String {
    let done: String?
    switch random.number(0...99) {
    case ..<34: done = changeValue(&site)
    case ..<54: done = setField(&site)
    case ..<58: done = removeField(&site)
    case ..<63: done = addRecord(&site)
    case ..<67: done = addPairing(&site)
    case ..<71: done = removeRecord(&site)
    case ..<75: done = rename(&site)
    case ..<80: done = move(&site)
    case ..<84: done = changeBody(&site)
    case ..<90: done = changeTheme(&site)
    case ..<95: done = changePicture(&site)
    case ..<98: done = changeOverrides(&site)
    default: done = breakFile(&site)
    }
    return done ?? "nothing"
  }
}

extension SiteEdits {
  private mutating func changeValue(_ site: inout EditedSite) -> String? {
    guard let index = random.pick(site.records.indices) else { return nil }
    let record = site.records[index]
    let texts = record.fields.texts
    guard let position = random.pick(texts.indices) else { return nil }
    let (field, text) = texts[position]
    let new = changed(text, field, in: record.folder, site)
    site.records[index].fields.changeText(at: position) { $1 = new }
    return "\(record.folder)/\(record.id): \(field) from \(text) to \(new)"
  }

  private mutating func changed(
    _ text: String, _ field: String, in folder: String, _ site: EditedSite
  ) -> String {
    if let day = Day(text) { return (day + (random.pick([-30, -1, 1, 2, 7, 14, 40]) ?? 1)).iso }
    if let number = Int(text) { return String(max(0, number + (random.pick([-1, 1, 2, 5]) ?? 1))) }
    if text.hasPrefix("photos/") {
      return random.pick(site.files.keys.sorted().filter { $0.hasPrefix("content/photos/") }).map {
        String($0.dropFirst("content/".count))
      } ?? text
    }
    if let other = site.records.first(where: { $0.id == text && !text.isEmpty }) {
      return random.pick(site.ids(in: other.folder)) ?? text
    }
    if text.utf8.contains(where: { $0 >= 0x80 }) {
      return text + (random.pick(["新", "东", "曾", "（二）", "&", "<b>", "“", "'", " 🏮"]) ?? "")
    }
    if text.hasPrefix("0571-") { return "0571-8100" + String(random.number(1000...9999)) }
    let others = site.indices(in: folder).flatMap { site.records[$0].fields.texts }
    return random.pick(others.filter { $0.field == field && $0.text != text })?.text ?? text
  }

  private mutating func setField(_ site: inout EditedSite) -> String? {
    guard let (folder, name, value) = random.pick(FieldPool.fields),
      let index = random.pick(site.indices(in: folder))
    else { return nil }
    site.records[index].fields[name] = value
    return "\(folder)/\(site.records[index].id): \(name) set to \(value.yaml)"
  }

  private mutating func removeField(_ site: inout EditedSite) -> String? {
    guard let index = random.pick(site.records.indices),
      let name = random.pick(site.records[index].fields.fieldNames)
    else { return nil }
    site.records[index].fields[name] = nil
    return "\(site.records[index].folder)/\(site.records[index].id): \(name) removed"
  }

  private mutating func changeBody(_ site: inout EditedSite) -> String? {
    guard let index = random.pick(site.records.indices.filter { site.records[$0].body != nil }) else {
      return nil
    }
    let added = [
      "\n又一段。\n", "\n# 新的一节\n", "\n[首页](../index.html)\n", "\n[松坡村](community:songpo)\n",
      "\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n", "\n![](../photos/gao-yuan.png)\n", "\n<b>粗</b>\n",
    ]
    site.records[index].body = (site.records[index].body ?? "") + (random.pick(added) ?? "")
    return "\(site.records[index].folder)/\(site.records[index].id): longer text"
  }
}

extension SiteEdits {
  private mutating func name() -> String {
    made += 1
    return "new\(made)"
  }

  private mutating func addRecord(_ site: inout EditedSite) -> String? {
    guard let (folder, id, fields, body) = random.pick(FieldPool.records),
      !site.ids(in: folder).contains(id)
    else { return nil }
    let file = "content/\(folder)/\(id).\(body == nil ? "yaml" : "md")"
    site.records.append(EditedRecord(folder: folder, file: file, id: id, fields: fields, body: body))
    return "\(folder)/\(id) added"
  }

  /// A community with a lawyer of its own, after one that is there.
  private mutating func addPairing(_ site: inout EditedSite) -> String? {
    guard let index = random.pick(site.indices(in: "pairings")) else { return nil }
    var pairing = site.records[index]
    guard case .text(let community)? = pairing.fields["community"],
      case .text(let lawyer)? = pairing.fields["lawyer"],
      var place = site.records.first(where: { $0.folder == "communities" && $0.id == community }),
      var person = site.records.first(where: { $0.folder == "lawyers" && $0.id == lawyer })
    else { return nil }
    let id = name()
    let phone = "0571-8100" + String(random.number(1000...9999))
    (place.id, person.id, pairing.id) = (id, id, id)
    place.file = "content/communities/\(id).yaml"
    person.file = "content/lawyers/\(id).yaml"
    person.body = nil
    place.fields["name"] = .text("新\(made)社区")
    place.fields["former_ids"] = nil
    person.fields["name"] = .text("新\(made)")
    person.fields["former_ids"] = nil
    person.fields["phone"] = .text(phone)
    pairing.fields["community"] = .text(id)
    pairing.fields["lawyer"] = .text(id)
    pairing.fields["exceptions"] = nil
    site.records += [place, person, pairing]
    return "a pairing \(id) after \(community)"
  }

  private mutating func removeRecord(_ site: inout EditedSite) -> String? {
    guard let index = random.pick(site.records.indices), site.records[index].folder != "site" else {
      return nil
    }
    let gone = site.records.remove(at: index)
    guard gone.folder == "communities" else { return "\(gone.folder)/\(gone.id) removed" }
    site.records.removeAll { record in
      record.fields.texts.contains { $0.field == "community" && $0.text == gone.id }
    }
    return "communities/\(gone.id) and what is about it removed"
  }

  /// Another id, which every mention follows, with or without the old one among the former ids.
  private mutating func rename(_ site: inout EditedSite) -> String? {
    guard let index = random.pick(site.records.indices), !site.records[index].id.isEmpty else { return nil }
    let old = site.records[index].id
    let new = name()
    site.records[index].id = new
    for index in site.records.indices {
      site.records[index].fields.visitTexts { field, text in
        if text == old, field != "former_ids" { text = new }
      }
      site.records[index].body = site.records[index].body?.replacingOccurrences(
        of: ":\(old))", with: ":\(new))")
    }
    if random.happens(60) { site.records[index].fields["former_ids"] = [.text(old)] }
    return "\(site.records[index].folder)/\(old) renamed to \(new)"
  }

  /// Into another file, or to another place in its own.
  private mutating func move(_ site: inout EditedSite) -> String? {
    guard let index = random.pick(site.records.indices), site.records[index].body == nil,
      site.records[index].folder != "site"
    else { return nil }
    var record = site.records.remove(at: index)
    let files = Set(
      site.indices(in: record.folder).filter { site.records[$0].body == nil }.map {
        site.records[$0].file
      }
    ).sorted()
    let top = record.folder
    let root = record.file.hasPrefix("private/") ? "private" : "content"
    record.file =
      random.happens(60) ? random.pick(files) ?? record.file : "\(root)/\(top)/part/\(name()).yaml"
    let place = random.pick(0...site.records.count) ?? 0
    site.records.insert(record, at: place)
    return "\(top)/\(record.id) moved to \(record.file)"
  }
}

extension SiteEdits {
  private mutating func changeTheme(_ site: inout EditedSite) -> String? {
    if random.happens(10) {
      let ancestor = random.pick(["plain", "other", "default"]) ?? "plain"
      site.files["themes/leaf/theme.yaml"] = Array("name: leaf\nextends: \(ancestor)\n".utf8)
      return "the theme leaf extends \(ancestor)"
    }
    let files = site.files.keys.filter { $0.hasPrefix("themes/") && !$0.hasSuffix("theme.yaml") }.sorted()
    guard let file = random.pick(files), let bytes = site.files[file] else { return nil }
    if file.hasSuffix(".yaml") {
      let text = String(decoding: bytes, as: UTF8.self)
      site.files[file] = Array(text.replacing("greeting: ", with: "greeting: 新", maxReplacements: 1).utf8)
    } else if file.hasSuffix(".mustache") {
      let added = ["<!-- x -->\n", "<p>{{strings.farewell}}</p>\n", "{{>foot}}\n", "<p>{{title}}</p>\n"]
      site.files[file] = bytes + Array((random.pick(added) ?? "").utf8)
    } else {
      site.files[file] = bytes + Array("\n".utf8)
    }
    return "\(file) changed"
  }

  private mutating func changeOverrides(_ site: inout EditedSite) -> String? {
    let files = [
      "overrides/strings/zh-CN.yaml", "overrides/partials/foot.mustache", "overrides/assets/style.css",
    ]
    guard let file = random.pick(files) else { return nil }
    if site.files[file] != nil, random.happens(50) {
      site.files[file] = nil
      return "\(file) removed"
    }
    made += 1
    let text =
      file.hasSuffix(".yaml")
      ? "greeting: 第\(made)版\n"
      : file.hasSuffix(".css") ? "p { margin: \(made)px; }\n" : "<footer>\(made)</footer>\n"
    site.files[file] = Array(text.utf8)
    return "\(file) written"
  }

  private mutating func changePicture(_ site: inout EditedSite) -> String? {
    let pictures = site.files.keys.filter { $0.hasPrefix("content/photos/") }.sorted()
    guard let one = random.pick(pictures), let other = random.pick(pictures), let bytes = site.files[one]
    else { return nil }
    switch random.number(0...3) {
    case 0:
      site.files[one] = site.files[other]
      site.files[other] = bytes
      return "\(one) and \(other) swapped"
    case 1:
      site.files[one] = site.files[other]
      return "\(one) is now the same as \(other)"
    case 2:
      // After a picture's end there may be anything; none of it is published.
      site.files[one] = bytes + [0]
      return "\(one) with a byte more"
    default:
      let name = "content/photos/\(name()).png"
      site.files[name] = bytes
      return "\(name) added"
    }
  }

  private mutating func breakFile(_ site: inout EditedSite) -> String? {
    let name = "content/press/broken.yaml"
    guard site.files[name] == nil else { return nil }
    site.files[name] = Array("- {title: [\n".utf8)
    return "\(name) written, which is no YAML"
  }
}
