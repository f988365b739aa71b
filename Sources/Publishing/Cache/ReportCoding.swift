import Diagnostics

extension CachedReport {
  func put(into writer: inout CacheWriter) {
    writer.add(findings) { writer, finding in finding.put(into: &writer) }
    writer.add(sources) { writer, source in
      writer.add(source.path)
      writer.add(source.isEmbedded)
    }
    for count in [records, pages, files, bytes] { writer.add(count) }
  }

  init(_ reader: inout CacheReader) throws(CacheDamage) {
    findings = try reader.list(leastSize: 32) { reader throws(CacheDamage) in try Finding(&reader) }
    sources = try reader.list(leastSize: 5) { reader throws(CacheDamage) in
      Source(path: try reader.text(), isEmbedded: try reader.flag())
    }
    records = try reader.size()
    pages = try reader.size()
    files = try reader.size()
    bytes = try reader.size()
  }
}

extension Finding {
  fileprivate func put(into writer: inout CacheWriter) {
    writer.add(rule.rawValue)
    writer.add(severity.rawValue)
    writer.add(article) { $0.add($1) }
    writer.add(gist) { $1.put(into: &$0) }
    place.put(into: &writer)
    message.put(into: &writer)
    writer.add(label) { $1.put(into: &$0) }
    writer.add(help) { $1.put(into: &$0) }
    writer.add(notes) { writer, note in
      note.message.put(into: &writer)
      note.place.put(into: &writer)
    }
  }

  fileprivate init(_ reader: inout CacheReader) throws(CacheDamage) {
    let rule = RuleName(rawValue: try reader.text())
    guard let severity = Severity(rawValue: try reader.text()) else { throw CacheDamage() }
    let article = try reader.optional { reader throws(CacheDamage) in try reader.number() }
    let gist = try reader.optional { reader throws(CacheDamage) in try Words(&reader) }
    let place = try SourcePlace(&reader)
    let message = try Words(&reader)
    let label = try reader.optional { reader throws(CacheDamage) in try Words(&reader) }
    let help = try reader.optional { reader throws(CacheDamage) in try Words(&reader) }
    let notes = try reader.list(leastSize: 28) { reader throws(CacheDamage) in
      Note(try Words(&reader), at: try SourcePlace(&reader))
    }
    self.init(
      rule: rule, severity: severity, article: article, gist: gist, place: place, message: message,
      label: label, help: help, notes: notes)
  }
}

extension Words {
  fileprivate func put(into writer: inout CacheWriter) {
    writer.add(zh)
    writer.add(en)
  }

  fileprivate init(_ reader: inout CacheReader) throws(CacheDamage) {
    self.init(zh: try reader.text(), en: try reader.text())
  }
}

extension SourcePlace {
  fileprivate func put(into writer: inout CacheWriter) {
    writer.add(path)
    writer.add(range.lowerBound)
    writer.add(range.upperBound)
  }

  fileprivate init(_ reader: inout CacheReader) throws(CacheDamage) {
    let path = try reader.text()
    let (start, end) = (try reader.size(), try reader.size())
    guard start <= end else { throw CacheDamage() }
    self.init(path: path, range: start..<end)
  }
}
