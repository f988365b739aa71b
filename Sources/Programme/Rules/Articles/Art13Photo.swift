import Diagnostics

/// Residents see whom they will meet (article 13).
enum Art13Photo: Rule {
  static let description = RuleDescription(
    "art13-photo", .error, article: 13,
    gist: Words(zh: "公开律师的姓名、照片、联系方式和职责", en: "name, photo, contact and duties are on public display"),
    title: Words(zh: "律师没有照片", en: "A lawyer without a photo"),
    explanation: Words(
      zh: "办公页和联系卡上要有律师的照片。图片放在 content/photos/，记录里写路径；发布时会去掉图片里的拍摄信息。已更换的律师不问。",
      en:
        "The office page and the card show the lawyer's photo. Put the picture into content/photos/ and its path into the record; what the camera wrote into it is stripped. Not asked of a lawyer who was replaced."
    ),
    example: .init(mistake: "name: 林昭", mend: "name: 林昭\nphoto: photos/lin-zhao.jpg"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for lawyer in programme.lawyers.all
    where lawyer.lacks("photo") && !lawyer.isExcused(on: programme.today) {
      let name = lawyer.called(lawyer.name)
      breaches.add(
        lawyer.record, at: lawyer.place(ofMissing: "photo"),
        Words(zh: "\(name)没有照片", en: "there is no photo of \(name)"),
        help: Words(
          zh: "把照片放到 content/photos/，加一行 photo: photos/文件名",
          en: "put it into content/photos/ and add `photo: photos/NAME`"))
    }
  }
}
