import Bytes
import Diagnostics
import Templates

/// Gives every asset its published name; a stylesheet after the files it refers to, whose names it holds.
struct AssetBuilder {
  private let files: [String: ThemeFile]
  private let names: [String]
  private var finished: [String: ThemeAsset] = [:]
  /// Stylesheets that are being rewritten, so that a circle of references ends.
  private var open: [String] = []
  private var findings: [Finding] = []

  /// The assets in the order of their names.
  static func build(_ files: [String: ThemeFile], findings: inout [Finding]) -> [ThemeAsset] {
    var builder = AssetBuilder(files: files)
    let assets = builder.names.compactMap { builder.asset($0) }
    findings += builder.findings
    return assets
  }

  private init(files: [String: ThemeFile]) {
    self.files = files
    names = files.keys.sorted(by: precedesInBytes)
  }

  private mutating func asset(_ name: String) -> ThemeAsset? {
    if let asset = finished[name] { return asset }
    guard let file = files[name], !open.contains(name) else { return nil }
    open.append(name)
    let bytes = file.stem(".css") == nil ? file.bytes : rewritten(file, named: name)
    open.removeLast()
    let asset = ThemeAsset(name: name, address: "assets/" + Self.hashed(name, bytes), bytes: bytes)
    finished[name] = asset
    return asset
  }

  /// `fonts/song.woff2` → `fonts/song.3f2a9c1b.woff2`.
  private static func hashed(_ name: String, _ bytes: [UInt8]) -> String {
    var digest = Digest()
    digest.add(bytes)
    let digits = String(digest.value, radix: 16)
    let hash = (String(repeating: "0", count: 16 - digits.count) + digits).prefix(8)
    let start = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    guard let dot = name[start...].lastIndex(of: "."), dot > start else { return "\(name).\(hash)" }
    return "\(name[..<dot]).\(hash)\(name[dot...])"
  }

  private mutating func rewritten(_ file: ThemeFile, named name: String) -> [UInt8] {
    var references: [StyleSheet.Reference] = []
    let withoutChanges = StyleSheet.rewritten(file.bytes) { reference in
      references.append(reference)
      return nil
    }
    guard !references.isEmpty else { return withoutChanges }
    var published: [Int: String] = [:]
    for reference in references {
      published[reference.range.lowerBound] = destination(of: reference, in: file, named: name)
    }
    return StyleSheet.rewritten(file.bytes) { published[$0.range.lowerBound] }
  }
}

extension AssetBuilder {
  /// What to write for a reference; nil where it stays as it is, with a finding where that is a mistake.
  private mutating func destination(
    of reference: StyleSheet.Reference, in file: ThemeFile, named sheet: String
  ) -> String? {
    let place = SourcePlace(path: file.path, range: reference.range)
    let target = reference.target
    let path = String(target.prefix { $0 != "#" && $0 != "?" })
    let fragment = target.firstIndex(of: "#").map { String(target[$0...]) } ?? ""
    if path.isEmpty || path.lowercased().hasPrefix("data:") { return nil }
    if path.hasPrefix("//") || path.contains(":") {
      findings.append(Self.foreign(target, place))
      return nil
    }
    guard let name = Self.resolved(path, from: sheet), files[name] != nil else {
      findings.append(missing(path, from: sheet, place))
      return nil
    }
    guard let asset = asset(name) else {
      findings.append(Self.circle(path, place))
      return nil
    }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let published = asset.address.split(separator: "/").last ?? ""
    return folder + published + fragment
  }

  /// The asset that a relative path names from a stylesheet; nil outside `assets/`.
  private static func resolved(_ path: String, from sheet: String) -> String? {
    guard !path.hasPrefix("/") else { return nil }
    var parts = sheet.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else if part != "." {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

extension AssetBuilder {
  private static func foreign(_ target: String, _ place: SourcePlace) -> Finding {
    ThemingRules.foreignHost.finding(
      at: place,
      Words(zh: "样式表要从别的地方取“\(target)”", en: "the stylesheet asks for “\(target)” from elsewhere"),
      help: Words(zh: "把那个文件放进 assets/，写它的相对路径", en: "put that file into assets/ and write its relative path")
    )
  }

  private func missing(_ path: String, from sheet: String, _ place: SourcePlace) -> Finding {
    let name = Self.resolved(path, from: sheet) ?? path
    return ThemingRules.assetLink.finding(
      at: place, Words(zh: "assets/ 里没有“\(path)”", en: "there is no “\(path)” in assets/"),
      help: nearestName(to: name, among: names).map {
        Words(zh: "是不是 \($0)？", en: "did you mean \($0)?")
      }
        ?? Words(
          zh: "把文件放进 assets/；路径相对于这个样式表",
          en: "put the file into assets/; paths are relative to this stylesheet"))
  }

  private static func circle(_ path: String, _ place: SourcePlace) -> Finding {
    ThemingRules.assetLink.finding(
      at: place,
      Words(
        zh: "样式表绕了一圈又引用到自己（“\(path)”）", en: "the stylesheets refer to each other in a circle (“\(path)”)"),
      help: Words(zh: "删去其中一处引用", en: "remove one of the references"))
  }
}
