/// The same city as a site for Hugo (https://gohugo.io): the same facts, the same files, pages of a like weight.
///
/// Each page's front matter holds all that the page shows, so that none has to look another up, and what all pages
/// share is rendered once (`partialCached`); both spare Hugo work.
package struct HugoCity: Sendable {
  let city: SyntheticCity

  package init(_ city: SyntheticCity) { self.city = city }

  /// Hands out every file, one after the other.
  package func forEachFile<Failure>(
    _ body: (SyntheticCity.File) throws(Failure) -> Void
  ) throws(Failure) {
    for file in settings + Self.layouts + texts + lists { try body(file) }
    for picture in city.pictureFiles {
      let name = picture.path.split(separator: "/").last ?? ""
      try body(SyntheticCity.File("static/pictures/\(name)", bytes: picture.bytes))
    }
    for district in 0..<city.districts { try body(page(ofDistrict: district)) }
    for street in 0..<city.streets { try body(page(ofStreet: street)) }
    for community in 0..<city.communities {
      try body(page(ofCommunity: community))
      try body(page(ofLawyer: community))
    }
    for firm in 0..<city.firms { try body(page(ofFirm: firm)) }
    for bulletin in 0..<city.bulletins { try body(page(ofBulletin: bulletin)) }
  }

  /// Writes the whole site into a folder, which is made where it is not there.
  ///
  /// - Returns: how many files and bytes were written.
  @discardableResult
  package func write(to folder: String) throws(CityWriteFailure) -> (files: Int, bytes: Int) {
    var writer = CityWriter(folder)
    try forEachFile { file throws(CityWriteFailure) in try writer.write(file) }
    return (writer.files, writer.bytes)
  }
}

extension HugoCity {
  private var settings: [SyntheticCity.File] {
    [
      SyntheticCity.File(
        "hugo.yaml",
        """
        baseURL: https://lawyers.example.org/
        title: 律师进社区（合成城市）
        locale: zh-CN
        enableRobotsTXT: true
        disableKinds: [taxonomy, term]
        pagination: {pagerSize: 20, disableAliases: true}
        services: {rss: {limit: 20}}
        outputs: {home: [html, rss], section: [html], page: [html]}
        mediaTypes:
          text/vcard: {suffixes: [vcf]}
        outputFormats:
          card: {mediaType: text/html, baseName: card, isHTML: true}
          notice: {mediaType: text/html, baseName: notice, isHTML: true}
          calendar: {mediaType: text/calendar, baseName: office, isPlainText: true}
          contact: {mediaType: text/vcard, baseName: office, isPlainText: true}
          data: {mediaType: application/json, baseName: office, isPlainText: true}
        params:
          association: 样例市律师协会
          today: \(SyntheticCity.today)

        """)
    ]
  }

  private var lists: [SyntheticCity.File] {
    [
      ("communities", "社区 A–Z", "按社区名称的拼音排列。先点首字母，再找社区。", "[html]"),
      ("lawyers", "社区律师", "按姓氏拼音排列。律师由所在律师事务所指派，经市律师协会认证。", "[html]"),
      ("firms", "律师事务所", "与社区结对，指派律师免费服务居民。", "[html]"),
      ("districts", "区县", "先选区，再选街道，再选社区。", "[html]"),
      ("bulletins", "工作简报", "社区律师说的事。", "[html, rss]"),
    ].map { name, title, lead, outputs in
      SyntheticCity.File(
        "content/\(name)/_index.md", "---\ntitle: \(title)\nlead: \(lead)\noutputs: \(outputs)\n---\n")
    } + [
      SyntheticCity.File("content/streets/_index.md", "---\ntitle: 街道\nbuild: {render: never}\n---\n")
    ]
  }

  private var texts: [SyntheticCity.File] {
    let paragraph = "每周固定半天，律师到社区来，当面听您说、给您出主意。咨询、调解都免费，您说的话，律师会保密。"
    return [
      ("about", "关于这项服务"), ("organisation", "组织机构"), ("legal-aid", "法律援助"), ("schools", "法学院志愿者"),
      ("basis", "工作依据"), ("privacy", "隐私说明"), ("report-error", "报告错误"), ("services", "服务内容"),
      ("guide", "使用指南"), ("print", "打印联系卡和公示牌"),
    ].map { slug, title in
      SyntheticCity.File(
        "content/\(slug).md",
        "---\ntitle: \(title)\n---\n\n\(paragraph)\n\n## 怎么找\n\n1. 选**区**；\n2. 选**街道**；\n3. 选**社区**。\n\n\(paragraph)\n"
      )
    }
  }
}
