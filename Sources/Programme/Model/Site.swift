import Diagnostics
import Records
import Workers

/// The site's own facts: whose it is, where it is published, and how strictly it is checked.
package struct Site: RecordModel {
  package static let type = RecordType(
    "site", folder: "site", isSingle: true,
    title: Words(zh: "站点", en: "site"),
    summary: Words(
      zh: "整个网站的事实，只有一份：content/site.yaml", en: "the facts of the whole site; one file, content/site.yaml"))

  package let record: RecordHeader
  package let title: Located<String>
  package let association: Located<String>
  package let url: Located<String>
  /// Each once, the main one first.
  package let languages: [SiteLanguage]
  /// As they stand in the record.
  package let writtenLanguages: Located<[Located<SiteLanguage>]>?
  package let theme: Located<String>?
  package let timezone: Located<String>?
  package let hotline: Located<Phone?>?
  package let contact: Located<ContactPoint>?
  package let complaints: Located<ContactPoint>?
  package let filing: Located<Filing>?
  package let steeringGroup: Located<[Located<SteeringGroup>]>?
  package let office: Located<ContactPoint>?
  package let cityBureaux: Located<[Located<ContactPoint>]>?
  package let youthLeague: Located<ContactPoint>?
  package let conference: Located<ContactPoint>?
  package let duties: Located<[Located<String>]>?
  /// In minutes.
  package let halfDay: Int
  package let publishLicence: LicenceForm
  package let rules: Internal<RuleSettings>
  package let links: Located<[Located<WebLink>]>?
  package let precompress: Bool

  package static let fields = FieldTable(Site.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    title = f.required(.text, "title", "标题", zh: "网站的名称", en: "the site's name")
    association = f.required(
      .text, "association", "主办单位", article: 6, zh: "主办的律师协会", en: "the bar association that runs it")
    url = f.required(
      .url, "url", "网址", zh: "网站发布后的网址，用于订阅、二维码等",
      en: "where the site is published; feeds and QR codes need it")
    if url.value.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
      f.report(
        RecordsRules.wrongType, at: url,
        Words(
          zh: "网站的网址里不能有 ? 和 #，后面要接各页的地址",
          en: "the site's address cannot have ? or #, because the pages' addresses follow it"),
        help: Words(
          zh: "只写到文件夹，例如 https://example.org/lawyers/",
          en: "end it at a folder, such as https://example.org/lawyers/"))
    }
    writtenLanguages = f.optional(
      .list(LanguageType()), "languages", "语言", zh: "网站的语言，zh-CN 在前；别的语言要有 strings/ 下同名的文字文件",
      en: "the site's languages, zh-CN first; each has a file of texts of its name in strings/")
    languages = (writtenLanguages?.value ?? []).reduce(into: [.main]) { languages, written in
      if !languages.contains(written.value) { languages.append(written.value) }
    }
    theme =
      f.optional(
        .identifier, "theme", "主题", zh: "themes/ 下的主题名，默认 default",
        en: "a theme under themes/; default by default")
    timezone = f.optional(
      .text, "timezone", "时区", zh: "时区，默认 Asia/Shanghai", en: "the time zone; Asia/Shanghai by default")
    hotline = f.optional(
      .phone, "hotline", "热线", zh: "法律服务热线，默认 12348", en: "the legal hotline; 12348 by default")
    contact = f.optional(
      .group(ContactPoint.self), "contact", "联系方式", zh: "网站的联系方式", en: "how to reach those who run the site")
    complaints = f.optional(
      .group(ContactPoint.self), "complaints", "投诉", article: 13, zh: "投诉电话和邮箱", en: "where complaints go")
    filing = f.optional(.group(Filing.self), "filing", "备案", zh: "网站备案号", en: "the site's filing numbers")
    steeringGroup = f.expected(
      .oneOrMore(.group(SteeringGroup.self)), "steering_group", "指导协调小组", by: "art03-steering-group",
      article: 3,
      zh: "指导协调小组；换届时写成列表", en: "the steering group; a list when there were earlier ones")
    office = f.optional(
      .group(ContactPoint.self), "office", "办公室", article: 4, zh: "指导协调小组办公室",
      en: "the steering group's office")
    cityBureaux = f.optional(
      .list(.group(ContactPoint.self)), "city_bureaux", "市级部门", article: 5, zh: "市司法局等市级部门",
      en: "the city's bureaux")
    youthLeague = f.optional(
      .group(ContactPoint.self), "youth_league", "团市委", article: 26, zh: "管理志愿者的团市委",
      en: "the Youth League's city committee")
    conference = f.optional(
      .group(ContactPoint.self), "conference", "联席会议", article: 27, zh: "高校法学院联席会议",
      en: "the law schools' joint conference")
    duties = f.optional(
      .list(.prose), "duties", "工作职责", article: 13, zh: "社区律师的工作职责；不写则用主题的标准文字",
      en: "a community lawyer's duties; else the theme's own")
    let hours = f.optional(
      .decimal(0.5...8), "half_day", "半天", article: 14, zh: "半天按几小时算，默认 3",
      en: "how many hours make half a day; 3 by default")
    halfDay = Int(((hours?.value ?? 3) * 60).rounded())
    publishLicence =
      f.optional(
        .choice(LicenceForm.tail), "publish_licence", "执业证号公布方式", article: 21, zh: "执业证号公布后六位、全部或不公布",
        en: "how much of a licence number is published")?.value ?? .tail
    rules = f.internal(
      .group(RuleSettings.self), "rules", "规则", zh: "规则的严重程度", en: "how grave breaches of the rules are")
    links = f.optional(.list(.group(WebLink.self)), "links", "友情链接", zh: "相关网站", en: "related sites")
    precompress =
      f.optional(
        .flag, "precompress", "预压缩", zh: "是否同时写出压缩好的文件", en: "whether compressed copies are written too")?
      .value ?? false
  }
}

package struct Filing: FieldGroup {
  package let icp: Located<String>?
  package let police: Located<String>?

  package static let fields = FieldTable(Filing.self)
  package init(_ f: inout FieldReader) {
    icp = f.optional(.number, "icp", "ICP备案号", zh: "ICP 备案号", en: "the ICP filing number")
    police = f.optional(.number, "police", "公安备案号", zh: "公安联网备案号", en: "the police filing number")
  }
}

/// The group that leads the programme in the city (article 3).
package struct SteeringGroup: FieldGroup {
  package let name: Located<String>
  package let members: Located<[Located<String>]>?
  package let from: Located<Day>?
  package let until: Located<Day>?

  package static let fields = FieldTable(SteeringGroup.self)
  package init(_ f: inout FieldReader) {
    name = f.required(.text, "name", "名称", article: 3, zh: "小组的名称", en: "the group's name")
    members = f.optional(.list(.text), "members", "成员", article: 3, zh: "成员单位或成员", en: "its members")
    from = f.optional(.date, "from", "开始", zh: "从哪天起", en: "its first day")
    until = f.optional(.date, "until", "截止", zh: "到哪天为止", en: "its last day")
  }

  package func isActive(on day: Day) -> Bool { (from?.value ?? day) <= day && day <= (until?.value ?? day) }
}

/// How the rules are applied: the profile, and single severities that the site has changed.
package struct RuleSettings: FieldGroup {
  let profile: Located<RuleProfile>?
  let overrides: Located<[MapType<GroupType<SeverityOverride>>.Entry]>?

  package static let fields = FieldTable(RuleSettings.self)
  package init(_ f: inout FieldReader) {
    profile = f.optional(
      .choice(RuleProfile.hangzhou2009), "profile", "规则集", zh: "规则集的名称", en: "the name of the set of rules")
    overrides = f.optional(
      .map(.group(SeverityOverride.self)), "overrides", "调整", zh: "规则名 → 新的严重程度和理由",
      en: "rule name → severity and reason")
  }
}

package struct SeverityOverride: FieldGroup {
  let severity: Located<OverriddenSeverity>
  let reason: Located<String>

  package static let fields = FieldTable(SeverityOverride.self)
  package init(_ f: inout FieldReader) {
    severity = f.required(
      .choice(OverriddenSeverity.warning), "severity", "程度", zh: "error、warning 或 off",
      en: "error, warning or off")
    reason = f.required(.prose, "reason", "理由", zh: "为什么调整", en: "why it was changed")
  }
}

package enum RuleProfile: String, Choice {
  case hangzhou2009 = "hangzhou-2009"
  package static let zhNames = [["杭州2009"]]
}

package enum OverriddenSeverity: String, Choice {
  case error, warning, off
  package static let zhNames = [["错误"], ["警告"], ["关闭"]]
}

/// A language by its tag, or the two that every theme has by their Chinese names.
package struct LanguageType: FieldType {
  private static let names: [(names: [String], language: SiteLanguage)] = [
    (["中文", "zh"], .chinese), (["英文"], .english),
  ]

  package var placeholder: SiteLanguage { .main }
  package var description: TypeDescription {
    let names = Self.names.map { names, language in
      ChoiceName(language.tag, zh: names[0], alternatives: Array(names.dropFirst()))
    }
    return .either([.choice(names), .text(.words)])
  }

  package func read(_ value: ValueView, _ context: ReadingContext) -> SiteLanguage? {
    var expected: Words {
      Words(zh: "语言的标签，例如 zh-CN、en、zh-Hant", en: "a language's tag, such as zh-CN, en or zh-Hant")
    }
    guard let text = scalar(value, context, expected: expected) else { return nil }
    if let language = Self.language(text) { return language }
    context.reportWrong(value, expected: .words(expected))
    return nil
  }

  /// Nil for what names no language.
  package static func language(_ text: String) -> SiteLanguage? {
    names.first { $0.names.contains(text) }?.language ?? SiteLanguage(text)
  }
}

/// How much of a practising licence's number is published; digits before the tail tell the person's sex.
package enum LicenceForm: String, Choice {
  case tail, full, no
  package static let zhNames = [["后六位"], ["全部"], ["不公布"]]
}

extension Site {
  /// A site's own record, read by itself; of one that is not there or no mapping, what stands in for it.
  package init(reading root: Value?) {
    let raw = root.flatMap { root in
      root.kind == .mapping ? RawRecord(folder: Site.type.folder, value: root, fileID: nil, body: nil) : nil
    }
    let known = KnownIDs([(Site.self, IDTable([raw?.id() ?? ""]))])
    let read = raw.flatMap { Site.read([$0], known: known, workers: Workers(count: 1)).models.first }
    self = read ?? GroupType<Site>().placeholder
  }
}
