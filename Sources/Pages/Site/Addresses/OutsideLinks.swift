import Diagnostics
import Programme
import Records

/// Links that name a host, a mailbox, a telephone: nobody is asked whether they work, but they must be able to.
extension LinkTargets {
  /// Nil for a link that may stay as it was written.
  ///
  /// One to the site itself, by its absolute address, is the same as a link to the page.
  func outside(_ destination: String, from page: Address) -> Target? {
    guard let colon = destination.firstIndex(of: ":") else { return nil }
    let scheme = destination[..<colon].lowercased().filter { !$0.isWhitespace }
    let rest = destination[destination.index(after: colon)...]
    switch scheme {
    case "http", "https":
      guard let web = WebAddress(destination) else {
        return .broken(
          Words(zh: "「\(destination)」不是完整的网址", en: "“\(destination)” is no complete web address"),
          help: Words(zh: "写成 https://www.example.org/ 这样", en: "write it like https://www.example.org/"))
      }
      return own(web, from: page)
    case "mailto":
      return isMailbox(rest)
        ? nil
        : .broken(
          Words(zh: "mailto: 后面没有可用的邮箱", en: "there is no e-mail address behind mailto:"),
          help: Words(zh: "写成 mailto:name@example.org 这样", en: "write it like mailto:name@example.org"))
    case "tel":
      return isDialled(rest)
        ? nil
        : .broken(
          Words(zh: "tel: 后面不是电话号码", en: "what stands behind tel: is no telephone number"),
          help: Words(zh: "写成 tel:12348 或 tel:+86-571-88880000 这样", en: "write it like tel:+86-571-88880000"))
    case "geo":
      return isPosition(rest)
        ? nil
        : .broken(
          Words(zh: "geo: 后面不是纬度和经度", en: "what stands behind geo: is no latitude and longitude"),
          help: Words(zh: "写成 geo:30.2741,120.1551 这样", en: "write it like geo:30.2741,120.1551"))
    default: return nil
    }
  }

  /// A link to the site itself; nil for any other.
  private func own(_ web: WebAddress, from page: Address) -> Target? {
    guard let site = WebAddress(programme.site.url.value), site.host == web.host, site.port == web.port else {
      return nil
    }
    let folder = site.path.hasSuffix("/") ? site.path : site.path + "/"
    guard (web.path + "/").hasPrefix(folder) else { return nil }
    return address("/" + web.path.dropFirst(folder.count), from: page, web.anchor)
  }

  /// One address or several, between commas (RFC 6068).
  private func isMailbox(_ text: Substring) -> Bool {
    let addresses = text.prefix { $0 != "?" }.split(separator: ",", omittingEmptySubsequences: false)
    return addresses.allSatisfy { EmailType.isAddress(percentDecoded(String($0)) ?? "") }
  }

  /// A number, perhaps of another country, with an extension or a pause behind it (RFC 3966).
  private func isDialled(_ text: Substring) -> Bool {
    let written = percentDecoded(String(text)) ?? ""
    let number = written.prefix { $0 != ";" && $0 != "," && $0 != "?" }
    let digits = (number.first == "+" ? number.dropFirst() : number).filter { !"-.() ".contains($0) }
    return (3...15).contains(digits.utf8.count) && digits.utf8.allSatisfy(isDigit)
  }

  /// Latitude and longitude in degrees (RFC 5870).
  private func isPosition(_ text: Substring) -> Bool {
    let numbers = text.prefix { $0 != ";" && $0 != "?" }.split(
      separator: ",", omittingEmptySubsequences: false
    ).map { Double($0) }
    guard (2...3).contains(numbers.count), let latitude = numbers[0], let longitude = numbers[1] else {
      return false
    }
    return abs(latitude) <= 90 && abs(longitude) <= 180
  }

  /// What is wrong with the addresses of the site's own that are written as fields, which residents follow like any link.
  var findingsOfFields: [Finding] {
    let home = Address("index.html")
    func finding(_ url: Located<String>, _ place: SourcePlace) -> Finding? {
      guard case .broken(let why, let help) = outside(url.value, from: home) else { return nil }
      return PagesRules.linkBroken.finding(at: place, why, help: help)
    }
    let related = (programme.site.links?.value ?? []).compactMap {
      finding($0.value.url, programme.site.record.place(of: $0.value.url))
    }
    return related
      + programme.press.all.compactMap { item in
        item.url.flatMap { finding($0, item.record.place(of: $0)) }
      }
  }

  /// What is to be said of a text that was meant for a link.
  static func finding(_ unlinked: UnlinkedText) -> Finding {
    switch unlinked.reason {
    case .undefined(let label):
      PagesRules.linkBroken.finding(
        at: unlinked.place,
        Words(
          zh: "「\(label)」没有写指到哪里，网页上只会显示方括号",
          en: "it is not said where “\(label)” leads, so that pages show nothing but the brackets"),
        help: Words(
          zh: "写成 [文字](网址)，或另起一行写 [\(label)]: 网址；本来就要方括号的，写成 \\[ 和 \\]",
          en: "write [words](address), or a line `[\(label)]: address`; for mere brackets write \\[ and \\]"))
    case .brackets(let mended):
      PagesRules.linkBroken.finding(
        at: unlinked.place,
        Words(
          zh: "括号是全角的，或中间有空格，这个链接只会显示成文字",
          en: "with full-width brackets, or a blank between them, this link is shown as mere text"),
        help: Words(zh: "写成 \(mended)", en: "write \(mended)"))
    }
  }
}

/// The parts of an `http` or `https` address that tell whose it is.
private struct WebAddress {
  /// In lower case.
  let host: String
  /// Nil for the usual one of either scheme.
  let port: String?
  /// From the first slash on, percent-encoding undone.
  let path: String
  let anchor: String?

  /// Nil where there is no host that could be one.
  init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let rest = text[text.index(after: colon)...]
    guard rest.hasPrefix("//") else { return nil }
    let parts = rest.dropFirst(2)
    let authority = parts.prefix { !"/?#".contains($0) }
    let afterUser = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
    let isNumbered = afterUser.hasPrefix("[")
    let hostEnd = (isNumbered ? afterUser.firstIndex(of: "]") : nil) ?? afterUser.startIndex
    let portStart = afterUser[hostEnd...].firstIndex(of: ":")
    let host = afterUser[..<(portStart ?? afterUser.endIndex)].lowercased()
    let port = portStart.map { String(afterUser[afterUser.index(after: $0)...]) } ?? ""
    guard port.utf8.allSatisfy(isDigit), isNumbered || Self.isName(host) else { return nil }
    self.host = host.hasSuffix(".") ? String(host.dropLast()) : host
    self.port = ["", "80", "443"].contains(port) ? nil : port
    let path = parts[authority.endIndex...].prefix { $0 != "?" && $0 != "#" }
    self.path = path.isEmpty ? "/" : percentDecoded(String(path)) ?? String(path)
    anchor = parts.firstIndex(of: "#").flatMap {
      let text = String(parts[parts.index(after: $0)...])
      return text.isEmpty ? nil : percentDecoded(text) ?? text
    }
  }

  /// Labels of letters, digits and inner hyphens, of any script, between dots.
  private static func isName(_ host: String) -> Bool {
    let name = host.hasSuffix(".") ? host.dropLast() : host[...]
    return !name.isEmpty
      && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
        label.first != "-" && !label.isEmpty
          && label.unicodeScalars.allSatisfy {
            $0.value < 0x80
              ? isDigit(UInt8($0.value)) || $0.properties.isAlphabetic || $0 == "-" || $0 == "_"
              : $0.properties.isAlphabetic || $0.properties.numericType != nil
          }
      }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
